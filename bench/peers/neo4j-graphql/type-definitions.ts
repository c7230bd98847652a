import { fieldOf } from './field-of.ts'
import { WORKLOAD } from '../../queries/workload.ts'
import { SPANS } from '../../queries/spans.ts'

/** The part of the graph that the workload asks about, for \@neo4j/graphql; lists are read as they stand. */
const NODES = `
type Event @node {
  id: ID!
  titleEn: String
  type: String
  extent: String
  attributionStatus: String
  earliest: Date
  latest: Date
  precision: String
  from: Date
  until: Date
  killedLow: Int
  killedBest: Int
  killedHigh: Int
  perpetrators: [Entity!]! @relationship(type: "PERPETRATED_BY", direction: OUT, properties: "Perpetration")
  targets: [Entity!]! @relationship(type: "TARGETED", direction: OUT)
  harmed: [Entity!]! @relationship(type: "HARMED", direction: OUT)
  participants: [Entity!]! @relationship(type: "INVOLVED", direction: OUT)
  places: [Entity!]! @relationship(type: "OCCURRED_AT", direction: OUT, properties: "Occurrence")
  tolls: [Toll!]! @relationship(type: "HAS_TOLL", direction: OUT)
  weaponsUsed: [Entity!]! @relationship(type: "USED_WEAPON", direction: OUT)
  claims: [Claim!]! @relationship(type: "ABOUT", direction: IN)
}
type Perpetration @relationshipProperties {
  stances: [String!]
  disputed: Boolean
}
type Occurrence @relationshipProperties {
  precision: String
}
type Entity @node {
  id: ID!
  nameEn: String
  kind: String
}
type Toll @node {
  id: ID!
  harm: String
  group: String
  partyKey: String
  actorId: ID
  low: Int
  best: Int
  high: Int
}
type Claim @node {
  id: ID!
  kind: String
  stance: String
  basis: String
  low: Int
  best: Int
  high: Int
  passages: [Passage!]! @relationship(type: "EVIDENCED_BY", direction: OUT)
}
type Passage @node {
  id: ID!
  index: Int
  glossEn: String
}
`

/** What the generated API has no question for: the expert's statement behind `@cypher`, its rows as JSON values. */
export function typeDefinitions(): string {
  const fields = WORKLOAD.filter(({ generated }) => generated === undefined).map((query) => {
    const [variables = {}] = query.variables(NOTHING)
    const names = Object.keys(query.expert.parameters({ ...variables, text: 'x' }))
    const given = names.map((name) => `${name}: String`).join(', ')
    return `  ${fieldOf(query.name)}(${given}): [JSON!]! @cypher(statement: """${whole(query.expert.text)}""", columnName: "row")`
  })
  return `${NODES}\nscalar JSON\ntype Query {\n${fields.join('\n')}\n}\n`
}

/** A row that is a list would be taken for many rows. */
function whole(text: string): string {
  return `CALL () {\n${text}\n}\nRETURN {values: row} AS row`
}

const NOTHING = {
  events: ['x'],
  actors: ['x'],
  smallActors: ['x', 'y'],
  countries: ['x'],
  names: 0,
  spans: SPANS,
}
