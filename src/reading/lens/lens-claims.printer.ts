import { claimLabel } from '../../facts/claim-label.ts'
import { FRAME_KINDS, isHeard, standsAt } from '../../facts/lens.ts'
import type { AskedParts, LensPart } from '../../facts/lens.ts'
import { claimKind } from '../../facts/vocabulary.ts'
import type { ClaimKind } from '../../facts/vocabulary.ts'
import { printCondition } from '../fold-expression.printer.ts'
import type { ColumnText } from '../fold-expression.printer.ts'
import { madeOf } from '../steps.ts'
import type { Steps, Value } from '../steps.ts'

/** The Cypher that gives each part of a lens that is asked for. */
export type LensTexts = Readonly<Partial<Record<LensPart, string>>>

/** Lenses that are printed as one: by what each part is given, and which of these are null where a lens asks nothing by it. */
export interface PrintedLens {
  readonly lens: LensTexts
  readonly optional?: AskedParts['optional']
}

/** The claims of an event as a lens hears them. */
export interface LensClaims {
  /** Clauses that bind them, after those that bind `event`. */
  readonly clauses: readonly string[]
  /** All that are heard. */
  readonly heard: Value
  /** Those of a kind, of the frame where none is heard. */
  readonly ofKind: (kind: ClaimKind) => Value
  /** Whether those of a kind are of the frame; undefined where nobody is asked for, so that all are heard. */
  readonly isFramed: (kind: ClaimKind) => Value | undefined
}

/** Prints how the claims of these kinds are read; of all kinds where it matters whether any other is heard. */
export function printClaims(
  steps: Steps,
  { lens, optional = new Set() }: PrintedLens,
  kinds: readonly ClaimKind[],
): LensClaims {
  // The keys of the texts are the parts.
  const asked = { parts: new Set(Object.keys(lens) as LensPart[]), optional }
  const hears = isHeard(asked)
  const standing: Value = { text: 'claims', depth: 0 }
  const heard: Value = hears === undefined ? standing : { text: 'heard', depth: 0 }
  const column = columnIn(lens)
  const hint = (kind: ClaimKind) => lowerFirst(claimLabel(kind)) + 's'
  const heardOf = (kind: ClaimKind) => {
    const own = `[i IN range(0, size(kinds) - 1) WHERE kinds[i] = '${kind}' | ${heard.text}[i]]`
    return steps.bind(hint(kind), madeOf(own, [heard]))
  }
  const labels = hears === undefined ? labelsOf(kinds) : 'Claim'
  return {
    clauses: [
      ...collected(labels, printCondition(standsAt(asked), column)),
      ...(hears === undefined ? [] : sifted(printCondition(hears, column))),
      // Read once: to ask each claim for each kind would cost a read each.
      `WITH *, [c IN ${heard.text} | c.kind] AS kinds`,
    ],
    heard,
    ofKind: (kind) => {
      const own = heardOf(kind)
      if (hears === undefined || !FRAME_KINDS.includes(kind)) return own
      const framed = `[c IN ${standing.text} WHERE c:${claimLabel(kind)}]`
      const text = `CASE WHEN size(${own.text}) > 0 THEN ${own.text} ELSE ${framed} END`
      return steps.bind(hint(kind), madeOf(text, [own]))
    },
    isFramed: (kind) =>
      hears === undefined ? undefined : madeOf(`size(${heardOf(kind).text}) = 0`, [heardOf(kind)]),
  }
}

function collected(labels: string, condition: string): readonly string[] {
  return [
    `WITH *, COLLECT {
  MATCH (event)<-[:ABOUT]-(c:${labels})
  WHERE ${condition}
  RETURN c
} AS claims`,
  ]
}

function sifted(condition: string): readonly string[] {
  return [`WITH *, [c IN claims WHERE ${condition}] AS heard`, 'WITH *\nWHERE size(heard) > 0']
}

function labelsOf(kinds: readonly ClaimKind[]): string {
  return kinds.length < claimKind.codes.length ? kinds.map(claimLabel).join('|') : 'Claim'
}

function columnIn(lens: LensTexts): ColumnText {
  const parts: Readonly<Record<string, string>> = { ...lens, ...timesOf(lens) }
  return (name) => parts[name] ?? `c.${name}`
}

/** The parts of a lens that are worked out once for each event. */
function timesOf({ asOf, recordedAsOf }: LensTexts): Readonly<Record<string, string>> {
  return {
    ...(asOf === undefined ? {} : { asOf: 'asOf' }),
    ...(recordedAsOf === undefined ? {} : { recordedAsOf: 'recordedAsOf' }),
  }
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
