import { GraphQLScalarType } from 'graphql'
import { GraphQLDate, GraphQLDateTimeISO } from 'graphql-scalars'

/** ISO 8601 calendar date, as text inside too. */
export const DateScalar = new GraphQLScalarType({
  name: 'Date',
  description: 'An ISO 8601 calendar date, such as 2021-05-02.',
  serialize: (value) => value,
  parseValue: (value) => isoDay(GraphQLDate.parseValue(value)),
  parseLiteral: (node, variables) => isoDay(GraphQLDate.parseLiteral(node, variables)),
})

/** ISO 8601 instant, as text inside too. */
export const DateTimeScalar = new GraphQLScalarType({
  name: 'DateTime',
  description: 'An ISO 8601 instant, such as 2021-05-02T20:00:00Z.',
  serialize: (value) => value,
  parseValue: (value) => GraphQLDateTimeISO.parseValue(value).toISOString(),
  parseLiteral: (node, variables) => GraphQLDateTimeISO.parseLiteral(node, variables).toISOString(),
})

function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10)
}
