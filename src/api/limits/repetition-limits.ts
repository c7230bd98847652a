import { Kind } from 'graphql'
import type { FieldNode, FragmentDefinitionNode, SelectionSetNode } from 'graphql'
import { limits } from './limits.ts'
import { tooLarge } from './too-large.ts'

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>

/**
 * Refuses a selection that names the same field of the answer too often: validation compares each naming with each
 * other. The number of fields, fragments counted where they are spread, must have been bounded before.
 */
export function checkRepetitions(set: SelectionSetNode, fragments: Fragments): void {
  checkLevel([set], fragments, { left: limits.fields })
}

/** Only what spreads itself uses it up, and validation tells of that. */
interface Budget {
  left: number
}

function checkLevel(sets: readonly SelectionSetNode[], fragments: Fragments, budget: Budget): void {
  const byKey = new Map<string, FieldNode[]>()
  const spread = new Set<string>()
  for (const set of sets) collect(set, { byKey, spread, fragments })
  for (const [key, fields] of byKey) {
    budget.left -= fields.length
    if (budget.left < 0) return
    if (fields.length > limits.repetitions) {
      const what = `repetitions of the field "${key}"`
      throw tooLarge(what, fields.length, limits.repetitions, 'Name it once.')
    }
    const inner = fields.flatMap(({ selectionSet }) => selectionSet ?? [])
    if (inner.length > 0) checkLevel(inner, fragments, budget)
  }
}

interface Collection {
  readonly byKey: Map<string, FieldNode[]>
  /** Fragments that were looked into: each counts once at a level. */
  readonly spread: Set<string>
  readonly fragments: Fragments
}

function collect(set: SelectionSetNode, into: Collection): void {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value
      const same = into.byKey.get(key)
      if (same === undefined) into.byKey.set(key, [selection])
      else same.push(selection)
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      collect(selection.selectionSet, into)
    } else if (!into.spread.has(selection.name.value)) {
      into.spread.add(selection.name.value)
      const fragment = into.fragments.get(selection.name.value)
      if (fragment !== undefined) collect(fragment.selectionSet, into)
    }
  }
}
