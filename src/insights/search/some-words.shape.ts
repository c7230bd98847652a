import { call } from '../../reading/row.ts'
import type { Field } from '../../reading/shape.ts'
import { nameKinds } from './candidates.shape.ts'
import type { Candidates, SearchScope } from './candidates.shape.ts'
import { score } from './rank.shape.ts'
import { toldOf, toldPart } from './told.shape.ts'
import { noMatch, ranks } from '../../facts/names/ranks.ts'

/** How many candidates of each index are looked at. */
const most = 50
/** Fewer words are all needed. */
const fewestWords = 3

/**
 * Puts the search for what has more than half of the words before the statement's rows; it is done only where nothing
 * matches all of them. Gives one list for each index.
 */
export function someWords(
  field: Field,
  { kinds, typed }: SearchScope,
  matches: string,
): readonly Candidates[] {
  const asked = (...of: readonly string[]) => of.filter((kind) => kinds.includes(kind))
  return sources.flatMap(({ of, ...source }) => {
    const wanted = asked(...of)
    if (wanted.length === 0) return []
    const list = field.variable('some')
    field.prelude(call([matches], [text(source, typed, matches, list)]), list)
    return [{ list, kinds: wanted, most }]
  })
}

interface Source {
  readonly index: string
  readonly query: string
  readonly property: string
}

const sources: readonly (Source & { readonly of: readonly string[] })[] = [
  { of: nameKinds, index: 'name_forms', query: 'someNames', property: 'norm' },
  { of: ['EVENT'], index: 'event_text', query: 'some', property: 'textNorm' },
  { of: ['DOCUMENT'], index: 'document_title', query: 'some', property: 'titleNorm' },
  { of: ['PASSAGE'], index: 'passage_text', query: 'some', property: 'textNorm' },
]

function text(
  { index, query, property }: Source,
  typed: string,
  matches: string,
  list: string,
): string {
  const isName = index === 'name_forms'
  const [of, key] = isName
    ? [toldPart(toldOf('x'), 'of'), toldPart(toldOf('x'), 'id')]
    : ['x.id', "''"]
  return `WITH ${matches} WHERE size(${matches}) = 0 AND size(${typed}.telling) >= ${String(fewestWords)}
CALL db.index.fulltext.queryNodes('${index}', ${typed}.${query}, {limit: ${String(most)}}) YIELD node AS x, score AS lucene
WITH x, lucene, split(replace(x.${property}, '\\n', ' '), ' ') AS words
WITH x, lucene, size([word IN ${typed}.telling WHERE word IN words]) AS met
RETURN collect({
  x: x, of: ${of}, key: ${key},
  rank: CASE WHEN 2 * met > size(${typed}.telling) THEN ${String(ranks.SOME_WORDS)} ELSE ${String(noMatch)} END,
  score: ${score(`${String(ranks.SOME_WORDS)} + 5 / (5 + lucene)`)}
}) AS ${list}`
}
