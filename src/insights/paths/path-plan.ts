/** What a search for paths is planned with: variables, parameters and pieces of a pattern, as texts. */
export interface PathPlan {
  /** The two ends. */
  readonly from: string
  readonly to: string
  /** Relationship types as they stand in a pattern. */
  readonly types: string
  /** The relationship's variable, and what else is asked of it; may be empty. */
  readonly r: string
  readonly allowed: string
  readonly first: string
  readonly maxLength: string
  readonly hubCap: string
  /** Relationships looked at for one more step of length; a step that meets more is not finished. */
  readonly mostRelationships: number
  /** Paths under construction, as an expression; more than are asked for. */
  readonly mostOpen: string
}
