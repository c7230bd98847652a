import { FRAME_KINDS } from '../../facts/lens.ts'
import { supportBy } from '../../facts/folds/support.ts'
import { pruned } from '../../facts/prune-fold.ts'
import { specialised } from '../../facts/specialise-fold.ts'
import type { Known } from '../../facts/specialise-fold.ts'
import { printFold } from '../fold.printer.ts'
import type { Rows } from '../fold-rows.ts'
import { madeOf } from '../steps.ts'
import type { Steps, Value } from '../steps.ts'
import { usedFold } from './derivation.printer.ts'
import type { LensClaims } from './lens-claims.printer.ts'

/** What supports an event as a whole: a map of the wanted columns, or null where nobody affirms anything of it. */
export function printSupport(steps: Steps, claims: LensClaims, wanted: readonly string[]): Value {
  const all = supportBy<{ readonly eventId: string }>(['eventId'])
  const fold = pruned(specialised(all, { eventId: '' }), wanted)
  const rows = printFold(fold, claimsIn(used(steps, claims)), { steps, hint: 'support' })
  return steps.bind('support', madeOf(`head(${rows.text})`, [rows]))
}

/** The ids of the claims that facts follow from: of those that are heard, and of those of the frame. */
export function printUsedIds(steps: Steps, claims: LensClaims): Value {
  const heard = used(steps, claims)
  const framed = FRAME_KINDS.flatMap((kind) => {
    const isFramed = claims.isFramed(kind)
    if (isFramed === undefined) return []
    const own = preferredAmong(steps, claims.ofKind(kind), { kind })
    return [madeOf(`CASE WHEN ${isFramed.text} THEN ${own.text} ELSE [] END`, [isFramed, own])]
  })
  const all = [heard, ...framed].map(({ text }) => text).join(' + ')
  return madeOf(`[c IN ${all} | c.id]`, [heard, ...framed])
}

/** Those of the claims heard, of every kind, that an editor's preference leaves. */
function used(steps: Steps, { heard }: LensClaims): Value {
  return preferredAmong(steps, heard, {})
}

/** What a preference leaves of claims. It is rare: where there is none all stay, and no more is read of them than that. */
export function preferredAmong(steps: Steps, claims: Value, known: Known): Value {
  const { text } = claims
  const isContested = `any(c IN ${text} WHERE c.rank = 'PREFERRED')`
  const some = `CASE WHEN ${isContested} THEN ${text} ELSE [] END`
  const contested = steps.bind('contested', madeOf(some, [claims]))
  const nothing = { stages: [], yields: [] }
  const fold = usedFold(nothing, ['claim'], known)
  const left = printFold(fold, claimsIn(contested), { steps, hint: 'preferred' })
  const used = `CASE WHEN size(${contested.text}) > 0 THEN [r IN ${left.text} | r.claim] ELSE ${text} END`
  return steps.bind('used', madeOf(used, [contested, left]))
}

/** Claims' nodes as rows. */
export function claimsIn(list: Value): Rows {
  return {
    list,
    isStored: true,
    entries: new Set(),
    column: (name) => ({ text: (row) => (name === 'claim' ? row : `${row}.${name}`) }),
  }
}
