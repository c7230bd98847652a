import { GraphQLError, GraphQLScalarType, print } from 'graphql'
import type { ASTNode } from 'graphql'
import { GraphQLDate, GraphQLDateTimeISO } from 'graphql-scalars'
import { isDay } from '../../lib/date-span.ts'

const DAY =
  'A Date is a day of the calendar from 0001-01-01 to 9999-12-31, written YYYY-MM-DD, such as 2021-05-02.'
const INSTANT =
  'A DateTime is an instant with its zone, written YYYY-MM-DDThh:mm:ssZ, such as 2021-05-02T20:00:00Z.'

/** ISO 8601 calendar date, as text inside too. */
export const DateScalar = new GraphQLScalarType({
  name: 'Date',
  description: 'An ISO 8601 calendar date, such as 2021-05-02.',
  serialize: (value) => value,
  parseValue: (value) => told(() => isoDay(GraphQLDate.parseValue(value)), DAY, { value }),
  parseLiteral: (node, variables) =>
    told(() => isoDay(GraphQLDate.parseLiteral(node, variables)), DAY, { node }),
})

/** ISO 8601 instant, as text inside too. */
export const DateTimeScalar = new GraphQLScalarType({
  name: 'DateTime',
  description: 'An ISO 8601 instant, such as 2021-05-02T20:00:00Z.',
  serialize: (value) => value,
  parseValue: (value) =>
    told(() => GraphQLDateTimeISO.parseValue(value).toISOString(), INSTANT, { value }),
  parseLiteral: (node, variables) =>
    told(() => GraphQLDateTimeISO.parseLiteral(node, variables).toISOString(), INSTANT, { node }),
})

function isoDay(date: Date): string {
  const day = date.toISOString().slice(0, 10)
  if (!isDay(day)) throw new RangeError(`${day} is no day that is stored.`)
  return day
}

/** Says of what cannot be read which form it must have; the form first, for what is given may be long. */
function told(
  read: () => string,
  form: string,
  given: { readonly value: unknown } | { readonly node: ASTNode },
): string {
  try {
    return read()
  } catch {
    if ('node' in given) {
      throw new GraphQLError(`${form} ${print(given.node)} is none.`, { nodes: given.node })
    }
    throw new GraphQLError(`${form} ${JSON.stringify(given.value)} is none.`)
  }
}
