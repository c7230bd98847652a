/** A relation between two identified entities. */
export interface Triple {
  readonly subjectId: string
  readonly relation: string
  readonly objectId: string
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
  readonly subjectId: string | null
  readonly relation: string | null
  readonly objectId: string | null
}

/** Starts to note what has to be projected again. */
export function touched(): Touched {
  const events = new Set<string>()
  const relations = new Map<string, Triple>()
  return {
    events,
    relations,
    touch: ({ eventId, subjectId, relation, objectId }) => {
      if (eventId !== null) events.add(eventId)
      if (subjectId !== null && relation !== null && objectId !== null) {
        relations.set(JSON.stringify([subjectId, relation, objectId]), {
          subjectId,
          relation,
          objectId,
        })
      }
    },
    touchEvents: (ids) => {
      for (const id of ids) events.add(id)
    },
  }
}
