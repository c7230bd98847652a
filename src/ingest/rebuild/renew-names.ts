import type { Transaction } from '../../graph/graph.ts'
import type { NameRecord } from '../batch.ts'
import type { Tally } from '../report.ts'
import { names, saveNames } from '../writer/declared.queries.ts'
import { differencesOf } from '../writer/differences.ts'
import { nameNode } from '../writer/name-properties.ts'
import { byId } from '../writer/stored-node.ts'

/** Gives the names of these entities the forms by which they are found now. */
export async function renewNames(
  transaction: Transaction,
  ids: readonly string[],
  counts: Tally,
): Promise<void> {
  const { rows } = await transaction.run(names(ids))
  // What stands on a name is the record that it was made of, with its forms.
  const wanted = rows.map(({ entityId, properties }) =>
    nameNode(entityId, properties as unknown as NameRecord),
  )
  const { changed } = differencesOf(byId(rows), wanted)
  if (changed.length > 0) await transaction.run(saveNames(changed.map((one) => ({ ...one }))))
  counts.add('Name', { changed: changed.length })
}
