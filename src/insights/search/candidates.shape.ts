import { call } from '../../reading/row.ts'
import type { Field } from '../../reading/shape.ts'
import { rankText, score } from './rank.shape.ts'
import { ranks } from '../../facts/names/ranks.ts'
import { toldOf, toldPart } from './told.shape.ts'

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

/**
 * Where the candidates of one index are: a list of {x, of, key, rank, score}, bound by a prelude. `x` is what the index
 * gave, a name, source, event, document or passage; `of` is the id of the thing that is found by it.
 */
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
  const ranking = rankText({
    ...{ typed, shown: `[${part('shown')}, ${part('shownToo')}]`, alias: aliasText },
    ...{ norm: part('norm'), stems: part('stems') },
    named: {
      ...{ joined: part('joined'), bare: part('bare'), pairs: part('pairs') },
      ...{ translit: part('translit'), voiced: part('voiced') },
    },
  })
  return `CALL db.index.fulltext.queryNodes('name_forms', ${typed}.names, {limit: ${String(mostNames)}}) YIELD node AS x
WITH x, ${toldOf('x')} AS told
${ranking}
RETURN collect({
  x: x, of: ${part('of')}, key: ${part('id')}, rank: rank,
  score: ${score(`rank + 0.8 * (1 - closeness) + CASE WHEN ${aliasText} THEN 0.1 ELSE 0 END`)}
})`
}

const part = (name: Parameters<typeof toldPart>[1]): string => toldPart('told', name)

const aliasText = `NOT ${part('kind')} IN ['', 'PRIMARY']`

const titles: Readonly<Record<string, string>> = {
  EVENT: 'event_title',
  DOCUMENT: 'document_title',
}

function titled(kind: string, { typed, mostNames }: SearchScope): string {
  const ranking = rankText({
    ...{ typed, alias: 'false', shown: '[x.titleEn, x.titleAr]' },
    ...{ norm: 'x.titleNorm', stems: "coalesce(x.titleStems, '')" },
  })
  return `CALL db.index.fulltext.queryNodes('${titles[kind] ?? ''}', ${typed}.titles, {limit: ${String(mostNames)}}) YIELD node AS x
${ranking}
RETURN collect({x: x, of: x.id, key: '', rank: rank, score: ${score('rank + 0.8 * (1 - closeness)')}})`
}

const texts: Readonly<Record<string, string>> = { EVENT: 'event_text', PASSAGE: 'passage_text' }

function told(kind: string, { typed, mostTexts }: SearchScope): string {
  return `CALL db.index.fulltext.queryNodes('${texts[kind] ?? ''}', ${typed}.texts, {limit: ${String(mostTexts)}}) YIELD node AS x, score AS lucene
RETURN collect({x: x, of: x.id, key: '', rank: ${String(ranks.TEXT)}, score: ${score(`${String(ranks.TEXT)} + 5 / (5 + lucene)`)}})`
}
