/** Names of what stands in the file and could not be read, so that nothing is said of what refers to it. */
export interface Unread {
  /** Whether a name may be one of them. */
  readonly has: (kind: UnreadKind, key: string) => boolean
  /** Whether claims of the event with this key could not be read. */
  readonly partOf: (eventKey: string) => boolean
}

/** What has a key within a dossier. */
export type UnreadKind = 'party' | 'event' | 'passage' | 'claim'

/** Of a dossier that was read as a whole. */
export const nothingUnread: Unread = { has: () => false, partOf: () => false }
