import type { ClaimRecord } from './claim-record.ts'
import { claimRow } from './claim-row.ts'
import { NO_EDGES } from './event-edges.ts'
import type { EventFacts } from './event-facts.ts'
import { evaluate } from './evaluate-expression.ts'
import type { Row } from './evaluate-expression.ts'
import { FRAME_KINDS, isHeard, standsAt } from './lens.ts'
import type { Lens, LensPart } from './lens.ts'
import { projectUsed } from './project-event.ts'
import type { EventInput } from './project-event.ts'
import { usedAmong } from './used-claims.ts'
import type { UsedClaims } from './used-claims.ts'
import type { ClaimKind, SourceKind } from './vocabulary.ts'

/** An event, everything that its facts follow from, and what sort of publisher its sources are. */
export interface LensInput extends EventInput {
  readonly sourceKinds: ReadonlyMap<string, SourceKind>
}

/** The facts about an event as a lens shows them; no properties where it does not show the event. */
export interface LensFacts extends EventFacts {
  /** Kinds of claims of which the lens hears none, so that they are taken from all that stand. */
  readonly frame: readonly ClaimKind[]
}

/**
 * The facts about an event that follow from those of its claims that a lens hears. What identifies the event (its type,
 * time and place) follows from all that stand at the lens's time where it hears nothing of it. An event of which it
 * hears nothing at all, or whose type nobody tells, is not shown (docs/decisions/023-what-a-lens-hears.md).
 */
export function projectUnderLens(input: LensInput, lens: Lens): LensFacts {
  const asked = { parts: partsOf(lens) }
  const stands = standsAt(asked)
  const hears = isHeard(asked)
  const columns = columnsOf(lens, input)
  const standing = input.claims.filter((claim) => evaluate(stands, rowOf(claim, columns)) === true)
  const heard =
    hears === undefined
      ? standing
      : standing.filter((claim) => evaluate(hears, rowOf(claim, columns)) === true)
  const { used, frame } = framed(usedAmong(heard), usedAmong(standing))
  const facts = projectUsed({ ...input, bestRule: lens.bestRule ?? 'MEDIAN' }, used)
  if (heard.length > 0 && facts.properties !== null) return { ...facts, frame }
  return { id: facts.id, properties: null, edges: NO_EDGES, tolls: [], used: [], frame: [] }
}

function partsOf(lens: Lens): ReadonlySet<LensPart> {
  const given = Object.entries(lens).filter(([, value]) => value !== undefined)
  // The keys of a lens are its parts; what the rule for best numbers is, no claim is asked.
  return new Set(given.map(([part]) => part).filter((part) => part !== 'bestRule') as LensPart[])
}

/** What is heard, with what identifies the event where nothing of it is heard. */
function framed(
  heard: UsedClaims,
  standing: UsedClaims,
): { readonly used: UsedClaims; readonly frame: readonly ClaimKind[] } {
  const frame = FRAME_KINDS.filter(
    (kind) => heard.rowsOf(kind).length === 0 && standing.rowsOf(kind).length > 0,
  )
  const rest = standing.claims.filter(({ kind }) => frame.includes(kind))
  const claims = [...heard.claims, ...rest]
  const rowsOf: UsedClaims['rowsOf'] = (kind) =>
    (frame.includes(kind) ? standing : heard).rowsOf(kind)
  return {
    used: { ids: claims.map(({ id }) => id).sort(), claims, rowsOf, rows: heard.rows },
    frame,
  }
}

/** A lens as columns; instants as numbers, since ISO texts of one instant may differ. */
function columnsOf(lens: Lens, { sourceKinds }: LensInput): Row {
  const isAsked = (kind: SourceKind) => lens.sourceKinds?.includes(kind) ?? false
  return {
    speakers: lens.speakers ?? [],
    speakerClasses: lens.speakerClasses ?? [],
    sources: lens.sources ?? [],
    sourceKinds: [...sourceKinds].flatMap(([id, kind]) => (isAsked(kind) ? [id] : [])),
    stances: lens.stances ?? [],
    asOf: lens.asOf ?? null,
    recordedAsOf: instantOf(lens.recordedAsOf ?? null),
  }
}

function rowOf(claim: ClaimRecord, columns: Row): Row {
  const { recordedAt, supersededAt } = claim
  return {
    ...claimRow(claim),
    ...columns,
    recordedAt: instantOf(recordedAt),
    supersededAt: instantOf(supersededAt),
  }
}

function instantOf(text: string | null): number | null {
  return text === null ? null : Date.parse(text)
}
