/** A relation between two parties, each by its key: the id of an entity, or of one that is only described. */
export interface Triple {
  readonly subjectKey: string
  readonly relation: string
  readonly objectKey: string
}

/** What has to be projected again. */
export interface Touched {
  readonly events: ReadonlySet<string>
  readonly relations: ReadonlyMap<string, Triple>
  /** Notes what a claim is about. */
  readonly touch: (claim: About) => void
  readonly touchEvents: (ids: readonly string[]) => void
}

/** What a claim is about. */
interface About {
  readonly eventId: string | null
  readonly subjectKey: string | null
  readonly relation: string | null
  readonly objectKey: string | null
}

/** Starts to note what has to be projected again. */
export function touched(): Touched {
  const events = new Set<string>()
  const relations = new Map<string, Triple>()
  return {
    events,
    relations,
    touch: ({ eventId, subjectKey, relation, objectKey }) => {
      if (eventId !== null) events.add(eventId)
      if (subjectKey !== null && relation !== null && objectKey !== null) {
        relations.set(JSON.stringify([subjectKey, relation, objectKey]), {
          subjectKey,
          relation,
          objectKey,
        })
      }
    },
    touchEvents: (ids) => {
      for (const id of ids) events.add(id)
    },
  }
}
