import type { Transaction } from '../../graph/graph.ts'
import type { Tally } from '../report.ts'
import { breakCircles, drawCopies, judgedCopies, judgedCopiesOf } from './copies.queries.ts'
import { isDrawn, wantedCopy } from './wanted-copy.ts'

/** How copies are drawn. */
interface Settling {
  readonly tally: Tally
  /** Documents that are about to go: nothing copies them any more. */
  readonly gone?: readonly string[]
}

/**
 * Draws what documents copy as was judged, where their dossiers do not say it themselves; gives those of which that
 * changed. Their origins have to be brought up to date then.
 */
export async function settleCopies(
  transaction: Transaction,
  ids: readonly string[],
  { tally, gone = [] }: Settling,
): Promise<readonly string[]> {
  if (ids.length === 0) return []
  const leading = gone.length === 0 ? [] : (await transaction.run(judgedCopiesOf(gone))).rows
  const loosened = (await transaction.run(breakCircles(ids))).rows
  const all = [...new Set([...ids, ...leading, ...loosened])]
  const { rows: judged } = await transaction.run(judgedCopies(all))
  const different = judged
    .map((one) => ({ ...one, judged: one.judged.filter(({ to }) => !gone.includes(to)) }))
    .filter((one) => !isDrawn(one))
  const rows = different.map((one) => {
    const { to = null, similarity = null, method = null } = wantedCopy(one) ?? {}
    return { id: one.id, to, similarity, method }
  })
  if (rows.length > 0) await transaction.run(drawCopies(rows))
  const changed = [...new Set([...loosened, ...rows.map(({ id }) => id)])]
  tally.note('DOCUMENT', 'CHANGED', changed)
  return changed
}
