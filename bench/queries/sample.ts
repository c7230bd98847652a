/** Things in the generated graph that the workload asks about. */
export interface Sample {
  /** Ids of events, spread over all of them. */
  readonly events: readonly string[]
  /** The actors with the most events first. */
  readonly actors: readonly string[]
  /** The countries with the most events first. */
  readonly countries: readonly string[]
}
