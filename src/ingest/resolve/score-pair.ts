import { compareNames } from '../../facts/names/compare-names.ts'
import { properName } from '../../facts/names/proper-name.ts'
import { kilometres } from '../../lib/kilometres.ts'
import type { EntityRecord } from '../batch.ts'
import type { SimilarEntity } from './similar.queries.ts'

/** How likely it is that two entities are one. */
export interface ScoredPair {
  /** From 0 to 1. */
  readonly score: number
  /** By what, the strongest first. */
  readonly reasons: readonly string[]
  /** Whether it may be taken for granted until somebody says otherwise. */
  readonly isCertain: boolean
}

/** Below this nobody is asked. */
const least = 0.6
/** Names of fewer letters than this are those of many. */
const fewest = 4
/** What a name loses by the word for its kind, so that the same whole name comes first. */
const properFactor = 0.97
/** Kilometres within which places of one name and kind are one, and beyond which they are not. */
const [near, far] = [25, 150]

/** Scores two entities by the likeness of their names, what they are and where; undefined where they are not alike. */
export function scorePair(entity: EntityRecord, similar: SimilarEntity): ScoredPair | undefined {
  // Of a province and a city of one name, the words that tell them apart are not left out.
  const kind = entity.kind === similar.kind ? entity.kind : null
  const others = formsOf(similar.names, kind)
  const names = formsOf(
    entity.names.map(({ value }) => value),
    kind,
  )
  const [best] = names
    .flatMap((one) => others.flatMap((other) => pairOf(one, other) ?? []))
    .toSorted((left, right) => right.score - left.score)
  if (best === undefined) return undefined
  const what = whatTheyAre(entity, similar)
  const where = whereTheyAre(entity, similar)
  const score = Math.round(best.score * what.factor * where.factor * 100) / 100
  if (score < least) return undefined
  const isLong = Array.from(best.name).filter((letter) => /[\p{L}\p{N}]/u.test(letter)).length
  return {
    score,
    reasons: [best.reason, ...what.reasons, ...where.reasons],
    isCertain: best.isSame && isLong >= fewest && what.isSame && where.isSame,
  }
}

/** A name, or what is left of it without the word for the kind of place. */
interface Form {
  readonly name: string
  readonly isProper: boolean
}

function formsOf(names: readonly string[], kind: EntityRecord['kind']): readonly Form[] {
  return names.flatMap((name) => {
    const proper = properName(name, kind)
    const whole = { name, isProper: false }
    return proper === undefined ? [whole] : [whole, { name: proper, isProper: true }]
  })
}

function pairOf(one: Form, other: Form) {
  const likeness = compareNames(one.name, other.name)
  if (likeness === undefined) return undefined
  if (!one.isProper && !other.isProper) return { ...likeness, name: one.name }
  const reason = `${likeness.reason}, without the word for its kind`
  return { ...likeness, name: one.name, reason, score: likeness.score * properFactor }
}

interface Aspect {
  readonly factor: number
  readonly isSame: boolean
  readonly reasons: readonly string[]
}

function whatTheyAre(entity: EntityRecord, similar: SimilarEntity): Aspect {
  const [one, other] = [entity.class ?? entity.kind, similar.class ?? similar.kind]
  if (one === other) {
    return { factor: 1, isSame: true, reasons: one === null ? [] : [`both ${one}`] }
  }
  const said = `${one ?? 'unknown'} and ${other ?? 'unknown'}`
  return { factor: 0.8, isSame: false, reasons: [said] }
}

function whereTheyAre({ id, kind, point }: EntityRecord, similar: SimilarEntity): Aspect {
  if (!id.startsWith('place:')) return { factor: 1, isSame: true, reasons: [] }
  if (kind === 'COUNTRY') return { factor: 1, isSame: true, reasons: [] }
  if (point === null || similar.point === null) return { factor: 0.9, isSame: false, reasons: [] }
  const distance = kilometres(point, similar.point)
  const reasons = [`${distance.toFixed(1)} km apart`]
  if (distance > far) return { factor: 0, isSame: false, reasons }
  const isNear = distance <= near
  return { factor: isNear ? 1 : 0.8, isSame: isNear, reasons }
}
