import type { ChangeKind } from './vocabulary.ts'

/** What several changes of one thing come to, by the first and the last of them; undefined where it came and went. */
export function mergedChange(first: ChangeKind, last: ChangeKind): ChangeKind | undefined {
  const was = first !== 'ADDED'
  const is = last !== 'REMOVED'
  if (was) return is ? 'CHANGED' : 'REMOVED'
  return is ? 'ADDED' : undefined
}
