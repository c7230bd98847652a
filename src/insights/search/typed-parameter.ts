import type { CypherValue } from '../../graph/query.ts'
import {
  namesQuery,
  someNamesQuery,
  someQuery,
  textsQuery,
  titlesQuery,
} from '../../facts/names/lucene-queries.ts'
import { typedText } from '../../facts/names/typed-text.ts'
import type { Beginnings } from '../../facts/names/typed-text.ts'

/** Makes the map parameter of a search: the forms of what was typed, and the Lucene queries for what may match. */
export function typedParameter(
  text: string,
  beginnings: Beginnings,
  kinds: readonly string[],
): CypherValue {
  const typed = typedText(text, beginnings)
  return {
    ...typed,
    ways: typed.ways.map((way) => way.map((word) => ({ ...word }))),
    names: namesQuery(typed, kinds),
    titles: titlesQuery(typed),
    texts: textsQuery(typed),
    some: someQuery(typed),
    someNames: someNamesQuery(typed, kinds),
  }
}
