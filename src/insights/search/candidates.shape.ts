import { call } from '../../reading/row.ts'
import type { Field } from '../../reading/shape.ts'
import { rankText, score } from './rank.shape.ts'
import { ranks } from '../../facts/names/ranks.ts'

/** What is searched: which sorts of things, and how many candidates of each source are looked at. */
export interface SearchScope {
  /** The map parameter of what was typed and of the Lucene queries made from it. */
  readonly typed: string
  readonly kinds: readonly string[]
  /** Whether the texts of events and passages are searched too. */
  readonly withTexts: boolean
  readonly mostNames: number
  readonly mostTexts: number
}

/** Where the candidates of one index are: a list of {n, name, rank, score}, bound by a prelude. */
export interface Candidates {
  readonly list: string
  readonly kinds: readonly string[]
  readonly most: number
}

/** The kinds that have names; the others have titles or texts. */
export const nameKinds: readonly string[] = ['ACTOR', 'PLACE', 'WEAPON', 'CONFLICT', 'SOURCE']

/** Puts the search for candidates before the statement's rows, one list for each index. */
export function candidates(field: Field, scope: SearchScope): readonly Candidates[] {
  const asked = (...kinds: readonly string[]) => kinds.filter((kind) => scope.kinds.includes(kind))
  const bind = (kinds: readonly string[], most: number, text: string): Candidates => {
    const list = field.variable('found')
    field.prelude(call([], [`${text} AS ${list}`]), list)
    return { list, kinds, most }
  }
  const names = asked(...nameKinds)
  return [
    ...(names.length === 0 ? [] : [bind(names, scope.mostNames, named(scope))]),
    ...asked('EVENT', 'DOCUMENT').map((kind) => bind([kind], scope.mostNames, titled(kind, scope))),
    ...(scope.withTexts ? asked('EVENT', 'PASSAGE') : []).map((kind) =>
      bind([kind], scope.mostTexts, told(kind, scope)),
    ),
  ]
}

function named({ typed, mostNames }: SearchScope): string {
  const alias = "(x:Name AND x.kind <> 'PRIMARY')"
  const ranking = rankText({
    ...{ x: 'x', typed, norm: 'norm', stems: 'stems', isNamed: true, alias },
    values: ['value', 'nameEn', 'nameAr'],
  })
  return `CALL db.index.fulltext.queryNodes('name_search', ${typed}.names, {limit: ${String(mostNames)}}) YIELD node AS x
${ranking}
RETURN collect({
  n: CASE WHEN x:Name THEN head([(x)<-[:HAS_NAME]-(entity:Entity) | entity]) ELSE x END,
  name: CASE WHEN x:Name THEN x END, rank: rank,
  score: ${score(`rank + 0.8 * (1 - closeness) + CASE WHEN ${alias} THEN 0.1 ELSE 0 END`)}
})`
}

const titles: Readonly<
  Record<string, { readonly index: string; readonly values: readonly string[] }>
> = {
  EVENT: { index: 'event_title', values: ['titleEn', 'titleAr'] },
  DOCUMENT: { index: 'document_title', values: ['title', 'titleAr'] },
}

function titled(kind: string, { typed, mostNames }: SearchScope): string {
  const { index = '', values = [] } = titles[kind] ?? {}
  const ranking = rankText({
    ...{ x: 'x', typed, norm: 'titleNorm', stems: 'titleStems', isNamed: false, alias: 'false' },
    values,
  })
  return `CALL db.index.fulltext.queryNodes('${index}', ${typed}.titles, {limit: ${String(mostNames)}}) YIELD node AS x
${ranking}
RETURN collect({n: x, name: null, rank: rank, score: ${score('rank + 0.8 * (1 - closeness)')}})`
}

const texts: Readonly<Record<string, string>> = { EVENT: 'event_text', PASSAGE: 'passage_text' }

function told(kind: string, { typed, mostTexts }: SearchScope): string {
  return `CALL db.index.fulltext.queryNodes('${texts[kind] ?? ''}', ${typed}.texts, {limit: ${String(mostTexts)}}) YIELD node AS x, score AS lucene
RETURN collect({n: x, name: null, rank: ${String(ranks.TEXT)}, score: ${score(`${String(ranks.TEXT)} + 5 / (5 + lucene)`)}})`
}
