import { Int } from 'type-graphql'
import type { ArgumentDeclaration } from '../../reading/declare.ts'
import { relationship, root } from '../../reading/declare.ts'
import { call } from '../../reading/row.ts'
import type { Reader } from '../../reading/row.ts'
import type { Field, FieldShape } from '../../reading/shape.ts'
import { SearchKind } from '../../reading/types/enums.ts'
import { langArgument } from '../../reading/types/lang-argument.ts'
import { candidates, nameKinds } from './candidates.shape.ts'
import type { Candidates, SearchScope } from './candidates.shape.ts'
import { hits } from './hits.shape.ts'
import { matched } from './matched.shape.ts'
import { SearchHit, SearchResult } from './search.type.ts'
import { someWords } from './some-words.shape.ts'
import { typedParameter } from './typed-parameter.ts'
import type { Beginnings } from '../../facts/names/typed-text.ts'

/** What sets a search apart from a suggestion. */
interface Manner {
  readonly first: number
  readonly kinds: readonly string[]
  readonly beginnings: Beginnings
  readonly withTexts: boolean
  readonly mostNames: number
  readonly mostTexts: number
}

const allKinds = [...nameKinds, 'EVENT', 'DOCUMENT', 'PASSAGE']
const searching: Manner = {
  first: 10,
  kinds: allKinds,
  beginnings: { letters: 3, consonants: 4 },
  ...{ withTexts: true, mostNames: 150, mostTexts: 500 },
}
const suggesting: Manner = {
  first: 8,
  kinds: nameKinds,
  beginnings: { letters: 1, consonants: 2 },
  ...{ withTexts: false, mostNames: 100, mostTexts: 0 },
}

/** Search in any language and script, for what is known and for what is being typed. */
export const search = [
  relationship({
    on: SearchHit,
    field: 'label',
    type: () => String,
    description: 'Its primary name or title; of a passage, the title of its document.',
    arguments: langArgument,
    read: () => {
      throw new Error('Hits are read by their search.')
    },
  }),
  root({
    field: 'search',
    type: () => SearchResult,
    description:
      'Finds names, titles and texts in one ranked list, in Arabic, English and transliteration, each hit with why it matched. Every word has to be met, in any order: as it is, in another spelling or script, as a beginning, or with a letter or two mistyped.',
    arguments: {
      text: given('What to search for: a name, a part of one, or words; at most 200 characters.'),
      ...further('Only these kinds of things; all of them where nothing is said.', searching.first),
    },
    read: asked(searching),
  }),
  root({
    field: 'suggest',
    type: () => SearchResult,
    description:
      'Completes a name that is being typed: the last word is taken for a beginning, from its first letter on. A question of its own beside `search`, because it is asked at every key: it looks at names alone unless `kinds` asks for titles too, never at texts, and at fewer candidates; its answer is the same list.',
    arguments: {
      text: given('What has been typed so far; at most 200 characters.'),
      ...further(
        'Only these kinds of things; where nothing is said, those that have names: all but events, documents and passages. Events and documents are completed by their titles, passages never.',
        suggesting.first,
      ),
    },
    read: asked(suggesting),
  }),
]

function given(description: string): ArgumentDeclaration {
  return { type: () => String, description }
}

function further(kinds: string, first: number): Readonly<Record<string, ArgumentDeclaration>> {
  return {
    kinds: { type: () => [SearchKind], nullable: true, description: kinds },
    first: { type: () => Int, defaultValue: first, description: 'How many hits, 1 to 100.' },
  }
}

function asked(manner: Manner): FieldShape {
  return (field) => {
    const given = field.arguments.get('kinds')?.value
    const kinds = Array.isArray(given) ? given.map(String) : manner.kinds
    const names = kinds.filter((kind) => nameKinds.includes(kind))
    const typed =
      field.arguments
        .get('text')
        ?.parameter((text: string) => typedParameter(text, manner.beginnings, names)) ?? 'null'
    const scope: SearchScope = { ...manner, typed, kinds }
    const lists = candidates(field, scope)
    const whole = matched(field, lists)
    const some = manner.withTexts ? someWords(field, scope, whole) : []
    const found = some.length === 0 ? whole : either(field, whole, matched(field, some))
    const first = field.arguments.get('first')?.parameter() ?? field.constant(manner.first)
    const read: Readonly<Record<string, (child: Field) => Reader>> = {
      hits: (child) => hits(child, { found, first, typed, beginnings: manner.beginnings }),
      totalCount: (child) => value(child, `size(${found})`),
      leftOut: (child) => leftOut(child, [...lists, ...some]),
    }
    const parts = [...field.children()].map(
      ([key, child]) => [key, read[child.name]?.(child)] as const,
    )
    return (row) => Object.fromEntries(parts.map(([key, reader]) => [key, reader?.(row)]))
  }
}

/** One of the lists is empty. */
function either(field: Field, whole: string, some: string): string {
  const found = field.variable('found')
  field.prelude(call([whole, some], [`RETURN ${whole} + ${some} AS ${found}`]), found)
  return found
}

function value(child: Field, expression: string): Reader {
  const slot = child.slot(expression)
  return (row) => row[slot]
}

/** What was cut where the limit was reached; one entry for each index. */
function leftOut(child: Field, lists: readonly Candidates[]): Reader {
  const slots = lists.map(({ list }) => child.slot(`size(${list})`))
  const parts = [...child.children()]
  return (row) =>
    lists
      .filter(({ most }, at) => row[slots[at] ?? 0] === most)
      .map(({ kinds, most }) =>
        Object.fromEntries(parts.map(([key, { name }]) => [key, name === 'kinds' ? kinds : most])),
      )
}
