import { mergedChange } from '../../facts/merged-change.ts'
import type { ChangeKind } from '../../facts/vocabulary.ts'
import type { EventChangeRow } from '../../graph/change-log.queries.ts'
import { changeCursor } from './change-cursor.ts'

/** What became of an event by several changes: told once, at the place of the last of them. */
export interface ToldChange {
  readonly id: string
  readonly kind: ChangeKind
  readonly cursor: string
}

/** Puts the changes of each event together, in the order of the last of each; what came and went is not told. */
export function toldChanges(changes: readonly EventChangeRow[]): readonly ToldChange[] {
  const byId = new Map<string, { readonly first: ChangeKind; readonly last: EventChangeRow }>()
  for (const change of changes) {
    const first = byId.get(change.id)?.first ?? change.kind
    byId.delete(change.id)
    byId.set(change.id, { first, last: change })
  }
  return [...byId.values()].flatMap(({ first, last }) => {
    const kind = mergedChange(first, last.kind)
    return kind === undefined ? [] : [{ id: last.id, kind, cursor: changeCursor(last) }]
  })
}
