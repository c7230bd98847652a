import type { Transaction } from '../../graph/graph.ts'
import type { Tally } from '../report.ts'
import { saveSources, sources } from '../writer/declared.queries.ts'
import { differencesOf } from '../writer/differences.ts'
import { byId } from '../writer/stored-node.ts'
import { storedSource } from '../writer/stored-source.ts'

/** Gives these sources the forms by which they are found now. */
export async function renewSources(
  transaction: Transaction,
  ids: readonly string[],
  counts: Tally,
): Promise<void> {
  const { rows } = await transaction.run(sources(ids))
  const wanted = rows.map(({ id, properties }) => ({ id, properties: storedSource(properties) }))
  const { changed } = differencesOf(byId(rows), wanted)
  if (changed.length > 0) await transaction.run(saveSources(changed))
  counts.add('Source', { changed: changed.length })
}
