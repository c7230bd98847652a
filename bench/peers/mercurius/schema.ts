/** The part of our schema that the workload asks for in the same words, and a field for all else. */
export const SCHEMA = `
scalar Date
scalar JSON

type Query {
  event(id: ID!): Event
  events(where: EventWhere!, first: Int = 25): EventConnection!
  rows(name: String!, variables: JSON!): JSON
}
input EventWhere { actors: [ID!]!, from: Date, to: Date }
type EventConnection { nodes: [Event!]!, totalCount: Int! }
type Event {
  id: ID!
  title: String!
  type: String!
  extent: String!
  attributionStatus: String!
  when: DateSpan!
  killed: Estimate
  perpetrators: [Perpetrator!]!
  targets: [EventTarget!]!
  places: [EventPlace!]!
  casualties: [Casualty!]!
  weapons: [WeaponUse!]!
  claims(first: Int = 25): ClaimConnection!
}
type DateSpan { earliest: Date, latest: Date, precision: String! }
type Estimate { low: Int, best: Int, high: Int }
type Entity { id: ID!, name: String!, kind: String }
type Perpetrator { actor: Entity!, stances: [String!]!, disputed: Boolean! }
type EventTarget { description: String, entity: Entity }
type EventPlace { place: Entity!, precision: String! }
type Casualty { harm: String!, group: String!, actor: Entity, estimate: Estimate! }
type WeaponUse { use: String!, weapon: Entity! }
type ClaimConnection { nodes: [Claim!]! }
type Claim {
  id: ID!
  kind: String!
  stance: String
  basis: String!
  estimate: Estimate
  passages: [Passage!]!
}
type Passage { id: ID!, index: Int!, gloss: String }
`
