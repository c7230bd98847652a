import { askedOfRows } from '../../reading/asked-of-rows.ts'
import type { Source } from '../../reading/connection.ts'
import { printDerivation } from '../../reading/lens/derivation.printer.ts'
import { nodeOf } from '../../reading/plan-field.ts'
import { conjunction } from '../../reading/plan-where.ts'
import { call } from '../../reading/row.ts'
import type { Field, Site } from '../../reading/shape.ts'
import { sortedList } from '../../reading/sorted-list.ts'
import { Steps, madeOf } from '../../reading/steps.ts'
import { strongestBasis } from '../parties/party-rows.shape.ts'
import type { AnyDerivation } from '../../facts/derivation.ts'
import { relationCount, relationTime } from '../../facts/relation-derivations.ts'
import { relationType } from '../../facts/vocabulary.ts'
import type { BestRule } from '../../facts/vocabulary.ts'

const relationships = relationType.codes.join('|')

const columns = [
  'type', 'subject', 'subjectKey', 'subjectTextEn', 'subjectTextAr', 'object', 'objectKey', 'objectTextEn', 'objectTextAr',
  'facts', 'basis', 'count', 'stances', 'claims', 'speakers', 'sources', 'independent', 'order',
] as const // prettier-ignore

type Column = (typeof columns)[number]

/**
 * Gives the relations of an entity: identified ones are relationships, those with a described end are grouped from
 * their claims, as the facts of the others were. `facts` has the dates: the relationship, or a map.
 */
export function relationList(field: Field, site: Site): Source {
  const names = new Map(columns.map((column) => [column, field.variable(column)]))
  const name = (column: Column): string => names.get(column) ?? column
  const returned = (values: Readonly<Record<Column, string>>): string =>
    `RETURN ${columns.map((column) => `${values[column]} AS ${name(column)}`).join(', ')}`
  const branches = directionsOf(field).flatMap((outgoing) => [
    identified(field, nodeOf(site), outgoing, returned),
    described(field, nodeOf(site), outgoing, returned),
  ])
  return sortedList({
    clauses: `${call([nodeOf(site)], branches)}\nWITH *`,
    carried: [...names.values()],
    keys: [
      { text: name('type'), kind: 'text', descending: false },
      { text: name('order'), kind: 'text', descending: false },
    ],
    site: Object.fromEntries(names),
  })
}

function directionsOf(field: Field): readonly boolean[] {
  const direction = field.arguments.get('direction')?.value
  if (direction === undefined) return [true, false]
  return [direction === 'OUTGOING']
}

type Returning = (values: Readonly<Record<Column, string>>) => string

function identified(field: Field, it: string, outgoing: boolean, returned: Returning): string {
  const [r, other] = [field.variable('r'), field.variable('n')]
  const [subject, object] = outgoing ? [it, other] : [other, it]
  return `MATCH (${subject})-[${r}:${relationships}]->(${object})${typed(field, `type(${r})`)}
${returned({
  type: `type(${r})`,
  subject,
  subjectKey: `${subject}.id`,
  subjectTextEn: 'null',
  subjectTextAr: 'null',
  object,
  objectKey: `${object}.id`,
  objectTextEn: 'null',
  objectTextAr: 'null',
  facts: r,
  basis: `${r}.basis`,
  count: countMap(r),
  stances: `coalesce(${r}.stances, [])`,
  claims: `${r}.claims`,
  speakers: `${r}.speakers`,
  sources: `${r}.sources`,
  independent: `${r}.independent`,
  order: `${subject}.id + '>' + ${object}.id`,
})}`
}

/** One end is the entity, the other is described; or the entity is neither (then it is not found from here). */
function described(field: Field, it: string, outgoing: boolean, returned: Returning): string {
  const [c, all, first] = [field.variable('c'), field.variable('same'), field.variable('first')]
  const other = field.variable('c')
  const [relation, subjectKey, objectKey] = [
    field.variable('relation'),
    field.variable('subjectKey'),
    field.variable('objectKey'),
  ]
  const [along, missing] = outgoing ? ['HAS_SUBJECT', 'objectId'] : ['NAMES', 'subjectId']
  const counted = (claim: string): string =>
    `${claim}.used AND ${claim}.polarity = 'AFFIRMS' AND ${claim}.modality IN ['ASSERTED', 'SUSPECTED'] AND ${claim}.${missing} IS NULL`
  const asked = askedOfRows(field)
  const steps = new Steps([it, relation, subjectKey, objectKey, all, first])
  const derived = (hint: string, of: AnyDerivation, wanted: readonly string[]): string => {
    const claims = { text: all, depth: 0 }
    const rows = printDerivation(of, wanted, { steps, hint: `${hint}Claims`, claims, columns: {} })
    return steps.bind(hint, madeOf(`head(${rows.text})`, [rows])).text
  }
  const time = asked.has('when') ? derived('time', relationTime, DATES) : undefined
  const number = asked.has('count') ? derived('number', relationCount, ESTIMATE) : undefined
  const support = (what: string): string =>
    `COUNT { UNWIND ${all} AS x RETURN DISTINCT ${what} AS one }`
  return `MATCH (${it})<-[:${along}]-(${c}:RelationClaim)
WHERE ${conjunction([counted(c), typed(field, `${c}.relation`, '')])}
WITH DISTINCT ${it}, ${c}.relation AS ${relation}, ${c}.subjectKey AS ${subjectKey}, ${c}.objectKey AS ${objectKey}
WITH ${it}, ${relation}, ${subjectKey}, ${objectKey}, COLLECT {
  MATCH (${it})<-[:${along}]-(${other}:RelationClaim)
  WHERE ${counted(other)} AND ${other}.relation = ${relation} AND ${other}.subjectKey = ${subjectKey} AND ${other}.objectKey = ${objectKey}
  RETURN ${other} ORDER BY ${other}.id
} AS ${all}
WITH ${it}, ${relation}, ${subjectKey}, ${objectKey}, ${all}, head(${all}) AS ${first}
${[...steps.clauses(), ''].join('\n')}${returned({
    type: relation,
    subject: outgoing ? it : 'null',
    subjectKey,
    subjectTextEn: `${first}.subjectTextEn`,
    subjectTextAr: `${first}.subjectTextAr`,
    object: outgoing ? 'null' : it,
    objectKey,
    objectTextEn: `${first}.objectTextEn`,
    objectTextAr: `${first}.objectTextAr`,
    facts: time === undefined ? 'null' : `${time} {.*, dateBasis: ${time}.basis}`,
    basis: strongestBasis(all),
    count: number === undefined ? 'null' : `${number} {.*, rule: '${RULE}'}`,
    stances: `COLLECT { UNWIND ${all} AS x WITH DISTINCT x.stance AS stance WHERE stance IS NOT NULL RETURN stance ORDER BY stance }`,
    claims: `size(${all})`,
    speakers: support('x.speakerKey'),
    sources: support('coalesce(x.sourceId, x.documentId)'),
    independent: support('x.origin'),
    order: `${subjectKey} + '>' + ${objectKey}`,
  })}`
}

function typed(field: Field, type: string, lead = '\nWHERE '): string {
  const types = field.arguments.get('types')
  return types === undefined ? '' : `${lead}${type} IN ${types.parameter()}`
}

/** What is read of a time. */
const DATES = ['earliest', 'latest', 'precision', 'basis'] as const

/** By what rule numbers are stored. */
const RULE: BestRule = 'MEDIAN'

/** What is read of a number. */
const ESTIMATE = ['low', 'best', 'high', 'approximate', 'textEn', 'textAr', 'basis'] as const

/** A relationship keeps its number as countLow …. */
function countMap(it: string): string {
  const entries = ESTIMATE.map(
    (part) => `${part}: ${it}.count${part.charAt(0).toUpperCase()}${part.slice(1)}`,
  )
  return `{${entries.join(', ')}, rule: '${RULE}'}`
}
