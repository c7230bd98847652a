import type { ClaimDraft } from '../../../facts/claim-record.ts'
import type { ClaimKind, HarmGroup } from '../../../facts/vocabulary.ts'
import { coding } from '../coded-claim.ts'
import type { CodedAt, CodedValue } from '../coded-claim.ts'
import { DATE_PRECISION, EXTENT, LOCATION, VIOLENCE } from './ged-codes.ts'
import { UCDP } from '../ucdp.ts'
import { civiliansOf, conflictsOf, identified, sideA, sideB } from './ged-parties.ts'
import { placesOf } from './ged-places.ts'
import type { GedRow } from './ged-row.ts'

/** Every claim of a row about its event, in the coder's own voice. */
export function claimsOf(row: GedRow, at: CodedAt): readonly ClaimDraft[] {
  const { type, violence } = VIOLENCE[row.type_of_violence].is
  const [location] = placesOf(row)
  const of = (kind: ClaimKind, value: Partial<ClaimDraft>) => coded(at, { kind, ...value })
  return [
    of('TYPE', { eventType: type, extent: EXTENT[row.event_clarity].is, violence }),
    of('WHEN', {
      earliest: row.date_start,
      latest: row.date_end,
      precision: DATE_PRECISION[row.date_prec].is,
    }),
    of('WHERE', {
      ...identified(location.id),
      geoPrecision: LOCATION[row.where_prec].is.precision,
    }),
    ...partiesOf(row).map(({ kind, ...value }) => of(kind, value)),
    ...tollsOf(row).map((value) => of('HARM', { harm: 'KILLED', ...value })),
    ...conflictsOf(row).map(({ id }) => of('PART', identified(id))),
  ]
}

/** That one place lies within another, as a row says by the way. */
export function withinClaim(at: CodedAt, inner: string, outer: string): ClaimDraft {
  const subject = { subjectId: inner, subjectKey: inner }
  return coded(at, { kind: 'RELATION', relation: 'WITHIN', ...subject, ...identified(outer) })
}

/** In a battle who attacked is not said: both are sides. */
function partiesOf(row: GedRow): readonly CodedValue[] {
  const [a, b] = [sideA(row), sideB(row)]
  if (b === null) {
    return [
      { kind: 'PERPETRATOR', ...identified(a.id) },
      { kind: 'TARGET', ...identified(civiliansOf(row).id) },
    ]
  }
  return [
    { kind: 'PARTICIPANT', ...identified(a.id), role: 'SIDE_A' },
    { kind: 'PARTICIPANT', ...identified(b.id), role: 'SIDE_B' },
  ]
}

/**
 * The dead. Low, best and high are given of all together, as they stand; of each group only a best number is given, and
 * these add up to the best of all (p. 11): where all together are known exactly, so are the groups, else nothing bounds
 * them. What is left over is said only where it is more than nothing; of violence against civilians sides have no dead
 * by definition.
 */
function tollsOf(row: GedRow): readonly Partial<ClaimDraft>[] {
  const { low, best, high, deaths_civilians, deaths_unknown } = row
  const approximate = low !== best || best !== high
  const group = (name: HarmGroup, number: number) => ({ group: name, best: number, approximate })
  const b = sideB(row)
  const sides = b === null ? [] : [sideA(row), b]
  return [
    { group: 'ALL', low, best, high },
    ...sides.map(({ id, group: name, deaths }) => ({ ...group(name, deaths), ...identified(id) })),
    group('CIVILIANS', deaths_civilians),
    ...(deaths_unknown === 0 ? [] : [group('UNKNOWN_STATUS', deaths_unknown)]),
  ]
}

const coded = coding(UCDP.id)
