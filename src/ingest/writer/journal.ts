/** What a write can add or replace that does not follow from other things. */
type JournalKind = 'DECLARATION' | 'DOCUMENT' | 'PASSAGE' | 'MENTION' | 'EVENT' | 'CLAIM' | 'PAIR'

/** What a write added, and how that was before which it replaced or took away; by kind and id. */
export interface JournalEntries {
  readonly added: Readonly<Partial<Record<JournalKind, readonly string[]>>>
  /** As the writer reads it back from the graph. */
  readonly before: Readonly<Partial<Record<JournalKind, Readonly<Record<string, unknown>>>>>
}

/** Notes what a write does, so that it can be taken back. */
export interface Journal {
  readonly added: (kind: JournalKind, ids: Iterable<string>) => void
  /** The first state that is noted of a thing counts. */
  readonly replaced: (kind: JournalKind, id: string, before: unknown) => void
  readonly entries: () => JournalEntries
}

/** Starts to note. */
export function journal(): Journal {
  const added = new Map<JournalKind, Set<string>>()
  const before = new Map<JournalKind, Map<string, unknown>>()
  return {
    added: (kind, ids) => {
      const known = added.get(kind) ?? new Set()
      for (const id of ids) known.add(id)
      if (known.size > 0) added.set(kind, known)
    },
    replaced: (kind, id, state) => {
      const known = before.get(kind) ?? new Map<string, unknown>()
      if (!known.has(id)) known.set(id, state)
      before.set(kind, known)
    },
    entries: () => ({
      added: Object.fromEntries([...added].map(([kind, ids]) => [kind, [...ids]])),
      before: Object.fromEntries(
        [...before].map(([kind, states]) => [kind, Object.fromEntries(states)]),
      ),
    }),
  }
}
