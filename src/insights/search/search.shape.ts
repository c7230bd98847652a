import { Int } from 'type-graphql'
import { luceneQuery } from '../../lib/lucene-query.ts'
import { relationship, root } from '../../reading/declare.ts'
import { collect } from '../../reading/fields.ts'
import { RowBuilder, call, rowsIn } from '../../reading/row.ts'
import type { Reader, Row } from '../../reading/row.ts'
import type { Field } from '../../reading/shape.ts'
import { SearchKind } from '../../reading/types/enums.ts'
import { langArgument } from '../../reading/types/lang-argument.ts'
import { matchSteps } from './match-steps.ts'
import type { Match, Step } from './match-steps.ts'
import { searchTerms } from './search-terms.ts'
import type { SearchTerms } from './search-terms.ts'
import { SearchHit, SearchResult } from './search.type.ts'

/** Search in any language and script. */
export const search = [
  relationship({
    on: SearchHit,
    field: 'label',
    type: () => String,
    description: 'Its primary name or title.',
    arguments: langArgument,
    read: () => {
      throw new Error('Hits are read by their search.')
    },
  }),
  root({
    field: 'search',
    type: () => SearchResult,
    description:
      'Finds things by name, in Arabic, English and transliteration, and events by their words; ranked, each hit with why it matched.',
    arguments: {
      text: {
        type: () => String,
        description: 'What to search for: a name, a part of one, or words.',
      },
      kinds: {
        type: () => [SearchKind],
        nullable: true,
        description: 'Only these kinds of things.',
      },
      first: { type: () => Int, defaultValue: 10, description: 'How many hits, 1 to 100.' },
    },
    read: (field) => {
      const plan = planSearch(field)
      field.prelude(call([], [candidates(plan)]), plan.found)
      const parts = [...field.children()].map(([key, child]): [string, Reader] => [
        key,
        child.name === 'hits' ? hits(child, plan) : total(child, plan),
      ])
      return (row) => Object.fromEntries(parts.map(([key, read]) => [key, read(row)]))
    },
  }),
]

interface SearchPlan {
  readonly terms: Readonly<Record<keyof SearchTerms, string>>
  readonly words: string
  readonly kinds: readonly string[]
  readonly first: string
  readonly names: Readonly<Record<'n' | 'name' | 'rule' | 'score', string>>
  /** The variable that holds what was found, as {n, name, rule, score}. */
  readonly found: string
}

const allKinds = ['ACTOR', 'PLACE', 'WEAPON', 'CONFLICT', 'EVENT']
const labelOf: Readonly<Record<string, string>> = {
  ACTOR: 'Actor',
  PLACE: 'Place',
  WEAPON: 'Weapon',
  CONFLICT: 'Conflict',
}

function planSearch(field: Field): SearchPlan {
  const text = field.arguments.get('text')
  const kinds = field.arguments.get('kinds')?.value
  const term = (name: keyof SearchTerms): string =>
    text?.parameter((typed: string) => searchTerms(typed)[name]) ?? 'null'
  return {
    terms: {
      typed: term('typed'),
      normalised: term('normalised'),
      joined: term('joined'),
      stems: term('stems'),
      sound: term('sound'),
      names: term('names'),
    },
    words: text?.parameter(luceneQuery) ?? 'null',
    kinds: Array.isArray(kinds) ? kinds.map(String) : allKinds,
    first: field.arguments.get('first')?.parameter() ?? field.constant(10),
    names: {
      n: field.variable('n'),
      name: field.variable('name'),
      rule: field.variable('rule'),
      score: field.variable('score'),
    },
    found: field.variable('found'),
  }
}

function total(child: Field, { found }: SearchPlan): Reader {
  const slot = child.slot(`size(${found})`)
  return (row) => row[slot]
}

/** Clauses that gather each thing found once, with its best name, the rule and the score. */
function candidates(plan: SearchPlan): string {
  const { n, name, rule, score } = plan.names
  const labels = plan.kinds.flatMap((kind) => labelOf[kind] ?? [])
  const branches = [
    ...(labels.length === 0 ? [] : [named(plan, labels)]),
    ...(plan.kinds.includes('EVENT') ? [told(plan)] : []),
  ]
  if (branches.length === 0) return `RETURN [] AS ${plan.found}`
  return `${call([], branches)}
RETURN collect({n: ${n}, name: ${name}, rule: ${rule}, score: ${score}}) AS ${plan.found}`
}

function named({ terms, names }: SearchPlan, labels: readonly string[]): string {
  const { n, name, rule, score } = names
  const all = labels.length === Object.keys(labelOf).length
  return `CALL db.index.fulltext.queryNodes('name_text', ${terms.names}, {limit: 1000}) YIELD node AS ${name}, score AS lucene
MATCH (${n}:Entity)-[:HAS_NAME]->(${name})${all ? '' : `\nWHERE ${labels.map((label) => `${n}:${label}`).join(' OR ')}`}
WITH ${n}, ${name}, lucene, CASE
  WHEN ${name}.value = ${terms.typed} THEN ['EXACT', 1.0]
  WHEN ${name}.norm = ${terms.normalised} THEN ['NORMALISED', 0.95]
  WHEN ${name}.joined = ${terms.joined} THEN ['JOINED', 0.9]
  WHEN ${name}.joined IN ${terms.stems} THEN ['PARTICLE_REMOVED', 0.85]
  WHEN ${name}.norm STARTS WITH ${terms.normalised} THEN ['PREFIX', 0.75]
  WHEN all(word IN split(${terms.normalised}, ' ') WHERE word IN split(${name}.norm, ' ')) THEN ['WORDS', 0.7]
  WHEN ${name}.norm CONTAINS ' ' + ${terms.normalised} THEN ['PREFIX', 0.65]
  WHEN ${terms.sound} IN split(${name}.translit, ' ') THEN ['SOUND', 0.6]
  ELSE ['FUZZY', 0.4]
END AS match
WITH ${n}, ${name}, match, lucene ORDER BY match[1] DESC, lucene DESC, ${name}.kind = 'PRIMARY' DESC, ${name}.id
WITH ${n}, head(collect([${name}, match, lucene])) AS best
RETURN ${n}, best[0] AS ${name}, best[1][0] AS ${rule}, best[1][1] - 0.04 / (1 + best[2]) AS ${score}`
}

function told({ words, names }: SearchPlan): string {
  const { n, name, rule, score } = names
  return `CALL db.index.fulltext.queryNodes('event_text', ${words}, {limit: 1000}) YIELD node, score AS lucene
RETURN node AS ${n}, null AS ${name}, 'WORDS' AS ${rule}, 0.34 - 0.04 / (1 + lucene) AS ${score}`
}

function hits(child: Field, plan: SearchPlan): Reader {
  const { n, name, rule, score } = plan.names
  const row = new RowBuilder()
  const parts = [...child.children()].map(([key, part]) => [key, hitPart(part, plan, row)] as const)
  const hit = child.variable('hit')
  const clauses = `UNWIND ${plan.found} AS ${hit}
WITH ${hit}.n AS ${n}, ${hit}.name AS ${name}, ${hit}.rule AS ${rule}, ${hit}.score AS ${score}
ORDER BY ${score} DESC, ${n}.id LIMIT ${plan.first}`
  const slot = child.slot(collect(clauses, row))
  return (values) =>
    rowsIn(values[slot]).map((found) =>
      Object.fromEntries(parts.map(([key, read]) => [key, read(found)])),
    )
}

function hitPart(part: Field, plan: SearchPlan, row: RowBuilder): (found: Row) => unknown {
  const { n, score } = plan.names
  switch (part.name) {
    case 'node':
      return part.selectInto(row, { it: n })
    case 'score': {
      const slot = row.slot(score)
      return (found) => found[slot]
    }
    case 'label': {
      const slot = row.slot(labelText(n, part.arguments.get('lang')?.value === 'AR'))
      return (found) => found[slot]
    }
    default:
      return why(part, plan, row)
  }
}

function labelText(n: string, arabic: boolean): string {
  const [first, second] = arabic ? ['Ar', 'En'] : ['En', 'Ar']
  return `coalesce(${n}.name${first}, ${n}.title${first}, ${n}.name${second}, ${n}.title${second})`
}

function why(part: Field, { terms, names }: SearchPlan, row: RowBuilder): (found: Row) => unknown {
  const { n, name, rule } = names
  const slots = [
    rule, terms.typed, terms.normalised, terms.joined, terms.sound, `${name}.value`, `${name}.kind = 'PRIMARY'`,
    `CASE WHEN ${name}.lang = 'ar' THEN ${labelText(n, true)} ELSE ${labelText(n, false)} END`,
  ].map((text) => row.slot(text)) // prettier-ignore
  const readers = [...part.children()].map(([key, child]) => {
    const read = child.name === 'name' ? child.selectInto(row, { it: name }) : undefined
    return { key, field: child.name, read }
  })
  return (found) => {
    const [ruleFound, typed, normalised, joined, sound, value, primary, label] = slots.map(
      (slot) => found[slot],
    )
    const match: Match = {
      rule: String(ruleFound),
      typed: String(typed),
      normalised: String(normalised),
      joined: String(joined),
      sound: String(sound),
      name: typeof value === 'string' ? { value, primary: primary === true } : null,
      label: String(label),
    }
    const stepValue = (step: Step, field: string): unknown =>
      field === 'rule' ? step.rule : field === 'from' ? step.from : step.to
    return matchSteps(match).map((step) =>
      Object.fromEntries(
        readers.map(({ key, field, read }) => [
          key,
          read === undefined ? stepValue(step, field) : step.named ? read(found) : null,
        ]),
      ),
    )
  }
}
