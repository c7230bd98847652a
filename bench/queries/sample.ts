/** Days from and to which events are asked for. */
export type Span = Readonly<Record<'from' | 'to', string>>

/** Things in the generated graph that the workload asks about. */
export interface Sample {
  /** Ids of events, spread over all of them. */
  readonly events: readonly string[]
  /** The actors with the most events first. */
  readonly actors: readonly string[]
  /** Actors with few events. */
  readonly smallActors: readonly string[]
  /** The countries with the most events first. */
  readonly countries: readonly string[]
  /** How many names there are to search. */
  readonly names: number
  /** Times in which there is something. */
  readonly spans: readonly Span[]
}
