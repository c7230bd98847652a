import { mergedChange } from '../facts/merged-change.ts'
import type { ChangedThing, ChangeKind } from '../facts/vocabulary.ts'

/** A thing that a write added, changed or removed. */
export interface ChangeNote {
  readonly thing: ChangedThing
  readonly id: string
  readonly kind: ChangeKind
}

/** Notes the things that a write changes. */
export interface ChangeNotes {
  readonly note: (thing: ChangedThing, kind: ChangeKind, ids: Iterable<string>) => void
  /** Each thing once, with what its changes come to, by thing and id. */
  readonly noted: () => readonly ChangeNote[]
}

/** Starts to note. */
export function changeNotes(): ChangeNotes {
  const notes = new Map<string, { readonly first: ChangeKind; readonly last: ChangeNote }>()
  return {
    note: (thing, kind, ids) => {
      for (const id of ids) {
        const key = `${thing} ${id}`
        notes.set(key, { first: notes.get(key)?.first ?? kind, last: { thing, id, kind } })
      }
    },
    noted: () =>
      [...notes.entries()]
        .sort(([left], [right]) => (left < right ? -1 : 1))
        .flatMap(([, { first, last }]) => {
          const kind = mergedChange(first, last.kind)
          return kind === undefined ? [] : [{ ...last, kind }]
        }),
  }
}
