import type { Transaction } from '../../graph/graph.ts'
import { deleteDerivedLinks, derivedLinks } from './derived-links.queries.ts'
import { derivedLinksOf, linkKey } from './derived-links.ts'
import type { ComparedEvent } from './derived-links.ts'
import { addLinks } from './links.queries.ts'
import { readIn } from './read-in.ts'

/** Links the claims about events as follows from what they say. */
export async function writeDerivedLinks(
  transaction: Transaction,
  events: readonly ComparedEvent[],
): Promise<void> {
  const wanted = await derivedLinksOf(readIn(transaction), events)
  const { rows: stored } = await transaction.run(derivedLinks(events.map(({ id }) => id)))
  const [want, have] = [wanted, stored].map((links) => new Set(links.map(linkKey)))
  const gone = stored.filter((link) => want?.has(linkKey(link)) !== true)
  const added = wanted.filter((link) => have?.has(linkKey(link)) !== true)
  if (gone.length > 0) {
    await transaction.run(
      deleteDerivedLinks(gone.map(({ from, to, type, method }) => ({ from, to, type, method }))),
    )
  }
  if (added.length > 0) await transaction.run(addLinks(added.map((link) => ({ ...link }))))
}
