import fc from 'fast-check'
import { claimRow } from '../../src/facts/claim-row.ts'
import { inGroup } from '../../src/facts/derivation.ts'
import type { AnyDerivation } from '../../src/facts/derivation.ts'
import { EDGE_SOURCES } from '../../src/facts/edge-sources.ts'
import { evaluate } from '../../src/facts/evaluate-expression.ts'
import type { Row } from '../../src/facts/evaluate-expression.ts'
import {
  WHOLE,
  WHOLE_TOLLS,
  eventDerivations,
  kindDerivation,
  tollsDerivation,
} from '../../src/facts/event-derivations.ts'
import { inSequence } from '../../src/facts/fold.ts'
import type { AnyFold } from '../../src/facts/fold.ts'
import { apartByClaims, apartByEdges } from '../../src/facts/folds/apart.ts'
import { edgesFold } from '../../src/facts/folds/edges.ts'
import { partiesFold } from '../../src/facts/folds/parties.ts'
import { preferredFirst } from '../../src/facts/folds/preferred-first.ts'
import { supportBy } from '../../src/facts/folds/support.ts'
import { relationCount, relationTime } from '../../src/facts/relation-derivations.ts'
import { specialised } from '../../src/facts/specialise-fold.ts'
import type { Known } from '../../src/facts/specialise-fold.ts'
import { bestRule, claimKind } from '../../src/facts/vocabulary.ts'
import type { ClaimKind } from '../../src/facts/vocabulary.ts'
import { arbitraryClaim } from './given-claims.ts'

/** A fold, and claims about one event that it may be asked about. */
export interface GivenFold {
  readonly fold: AnyFold
  readonly rows: fc.Arbitrary<readonly Row[]>
  /** What is the same in all these rows. */
  readonly known: Known
}

/** How everything about an event follows; what follows alike by every rule for best numbers, by one. */
export const DERIVATIONS: ReadonlyMap<string, AnyDerivation> = new Map<string, AnyDerivation>([
  ['kind', kindDerivation],
  ...Object.entries<AnyDerivation>({ ...eventDerivations('MEDIAN') }),
  ...Object.entries(WHOLE_TOLLS).map(([name, group]) => {
    const of = { ...tollsDerivation('MEDIAN'), group: { ...WHOLE, ...group }, alike: [] }
    return [name, of] as const
  }),
  ...Object.entries(EDGE_SOURCES).map(([edge, source]) => {
    return [edge, { ...source, given: { edge }, fold: edgesFold('MEDIAN') }] as const
  }),
  ['time of a relation', relationTime],
  ['count of a relation', relationCount],
  ...bestRule.codes.flatMap((rule) => [
    [`counts by ${rule}`, eventDerivations(rule).count] as const,
    [`tolls by ${rule}`, tollsDerivation(rule)] as const,
  ]),
])

type Keys = Readonly<Record<string, string>>
const eventKinds = claimKind.codes.filter((kind) => kind !== 'RELATION')
const ABOVE: Readonly<Record<string, readonly string[]>> = {
  'place:airport': ['place:baghdad', 'place:iraq'],
  'place:baghdad': ['place:iraq'],
}
const EDGES = Object.entries(EDGE_SOURCES)

/** Every fold that there is, by name: of an event's claims, what is preferred among them first, and of what is given. */
export const EVERY_FOLD: ReadonlyMap<string, GivenFold> = new Map<string, GivenFold>([
  ...[...DERIVATIONS].map(([name, of]) => [name, usedBy(of)] as const),
  ...Object.entries<readonly [AnyFold, readonly ClaimKind[]]>({
    'what is preferred': [preferredFirst, eventKinds],
    'support of events': [supportBy<Keys>(['eventId']), eventKinds],
    'edges together': [edgesFold('LATEST'), eventKinds],
    'apart by claims': [apartByClaims, eventKinds],
    'apart by edges': [apartByEdges, eventKinds],
    parties: [partiesFold, ['PERPETRATOR', 'TARGET', 'HARM']],
  }).map(([name, [fold, kinds]]) => [name, { fold, rows: rowsAbout(kinds), known: {} }] as const),
])

/** Claims that a derivation asks about, as rows. */
export function rowsOf(of: AnyDerivation): fc.Arbitrary<readonly Row[]> {
  return rowsAbout([of.kind]).map((rows) =>
    rows
      .filter((row) => evaluate(inGroup(of), row) === true)
      .map((row) => ({ ...row, ...of.given })),
  )
}

/** A derivation of what an editor prefers. */
function usedBy(of: AnyDerivation): GivenFold {
  const known = { kind: of.kind, eventId: 'event:d.e', ...of.group, ...of.given }
  return { fold: inSequence(preferredFirst, of.fold), rows: rowsOf(of), known }
}

/** What is worked out of a derivation before it is printed. */
export function specialisedBy(of: AnyDerivation): AnyFold {
  const { fold, known } = usedBy(of)
  return specialised(fold, known)
}

/** Claims of some kinds about one event, with what folds read of it, of edges and of places. */
function rowsAbout(kinds: readonly ClaimKind[]): fc.Arbitrary<readonly Row[]> {
  return fc
    .tuple(fc.array(arbitraryClaim(...kinds), { maxLength: 7 }), fc.boolean())
    .map(([claims, single]) =>
      claims.map((claim) => ({
        ...claimRow(claim),
        ...{ eventId: 'event:d.e', single, above: ABOVE[claim.objectId ?? ''] ?? [] },
        edge: EDGES.find(([, { kind }]) => kind === claim.kind)?.[0] ?? null,
      })),
    )
}
