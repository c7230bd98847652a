import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startLocalDatabase } from '../../src/database/local-database.ts'
import type { LocalDatabase } from '../../src/database/local-database.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { connect } from '../../src/graph/neo4j.ts'
import { gedTable } from '../support/ged-sample.ts'
import { fileOf, imported } from '../support/imported.ts'
import { rowsOf } from '../support/ingest-graph.ts'
import { JARS } from '../support/jars.ts'
import { hitsOf, planned, statementOf } from '../support/planned.ts'
import { randomGed } from '../support/random-ged.ts'

let home: string
let database: LocalDatabase
let graph: Graph
/** Ids that the graph was given. */
let events: readonly unknown[]
let country: unknown
let province: unknown
let actor: unknown

const EVENTS = 2_000

beforeAll(async () => {
  // Of its own, with the usual heap: that of all tests holds a thousand plans beside.
  home = await mkdtemp(join(tmpdir(), 'marsad-many-'))
  database = await startLocalDatabase({
    ...{ home, jars: JARS, heap: '512m', use: 'moments' as const, report: () => undefined },
  })
  graph = connect(database)
  await migrate(graph)
  const rows = randomGed(EVENTS, 7, 10_000).map((row, at) =>
    at % 4 === 0
      ? row
      : { ...row, ...townOf(at), ...lastingOf(at, row.date_start), ...(SINGLE[at] ?? {}) },
  )
  await imported(graph, { path: await fileOf('many.csv', gedTable(rows)) })
  events = await idsOf('MATCH (n:Event) RETURN n.id AS id ORDER BY id')
  country = (await idsOf('MATCH (n:Country)<-[:LOCATED_IN]-() RETURN n.id AS id LIMIT 1'))[0]
  province = (await idsOf('MATCH (n:Admin1)<-[:LOCATED_IN]-() RETURN n.id AS id LIMIT 1'))[0]
  actor = (
    await idsOf(
      'MATCH (n:Actor)<-[r:PERPETRATED_BY]-() WITH n, count(r) AS events ORDER BY events DESC LIMIT 1 RETURN n.id AS id',
    )
  )[0]
}, 600_000)
afterAll(async () => {
  await graph.close()
  await database.stop()
  await rm(home, { recursive: true, force: true })
}, 120_000)

/** Somebody who did one thing alone. */
const LONE = {
  ...{ type_of_violence: 3, dyad_new_id: 9901, dyad_name: 'Lone Band - Civilians' },
  ...{ conflict_new_id: 9901, conflict_name: 'Lone Band - Civilians' },
  ...{ side_a_new_id: 99, side_a: 'Lone Band', gwnoa: '', side_b_new_id: 1, side_b: 'Civilians' },
}

/** Ten years after all others. */
const LATE = { date_start: '2041-06-01', date_end: '2041-06-01' }

const SINGLE: Readonly<Record<number, object>> = { 1: LONE, 2: LATE }

/** Some last for weeks or months. */
function lastingOf(at: number, start: string) {
  if (at % 5 !== 1) return {}
  const days = (at * 7) % 100
  const end = new Date(Date.parse(`${start}T00:00:00Z`) + days * 86_400_000)
  return { date_prec: 5, date_end: end.toISOString().slice(0, 10) }
}

/** A town of its own for an event, the same for equal numbers; or one on the border, which is told of as in either province. */
function townOf(at: number) {
  if (at % 10 === 3) {
    return {
      ...{ where_coordinates: `Border town ${String(at % 7)}`, where_prec: 1 },
      ...{ latitude: 20 + (at % 7), longitude: 20 },
      adm_1: at % 20 === 3 ? 'Inner province' : 'Outer province',
      adm_2: at % 20 === 3 ? 'Inner district' : 'Outer district',
    }
  }
  return {
    ...{ where_coordinates: `Town ${String(at)}`, adm_2: '', adm_1: 'Inner province' },
    ...{ where_prec: 1, latitude: 30 + (at % 90) / 10, longitude: 30 + (at % 70) / 10 },
  }
}

async function idsOf(text: string): Promise<readonly unknown[]> {
  return (await rowsOf(graph, text)).map(({ id }) => id)
}

const COUNT = 'events { certain best possible }'
const TOLL = 'low best high unknown noBest noHigh'
const TALLY = `tally { ${COUNT} sets claims killed { ${TOLL} } injured { ${TOLL} } incidents { ${TOLL} } }`

function grouped(...by: readonly string[]): string {
  return `aggregate(where: $where, by: [${by.join(', ')}], first: 200) { totalGroups partition groups { keys { value } ${TALLY} } total { ${COUNT} } }`
}

const QUESTIONS: Readonly<Record<string, string>> = {
  'groups of actors': grouped('ACTOR'),
  'groups of pairs': grouped('PERPETRATOR', 'TARGET', 'EVENT_TYPE'),
  'groups of participants': grouped('PARTICIPANT', 'YEAR'),
  'groups of classes of actors': grouped('ACTOR_CLASS'),
  'groups of towns': grouped('SETTLEMENT'),
  'groups of places by how closely they are known': grouped('PLACE', 'GEO_PRECISION'),
  'groups of provinces': grouped('ADMIN1'),
  'groups of provinces and districts': grouped('ADMIN1', 'ADMIN2', 'QUARTER'),
  'a total': `aggregate(where: $where, by: [VIOLENCE]) { total { ${COUNT} killedByGroup { group toll { ${TOLL} } } } }`,
  'a series':
    'timeSeries(where: $where, interval: MONTH, by: VIOLENCE, first: 2) { buckets { start tally { events { best } } series { keys { value } tally { events { best } killed { best } } } } spanning { events { possible } sources killedByGroup { group toll { best } } } undated { events { possible } } total { claims } }',
  'a series of provinces, most of them together':
    'timeSeries(where: $where, interval: YEAR, by: ADMIN1, first: 1) { buckets { start tally { events { best } } series { keys { state value } tally { events { certain best possible } killed { low best high } } } } total { events { best } } }',
  'a matrix':
    'matrix(where: $where, rows: ACTOR, columns: ACTOR, first: 5) { rows { keys { value } } cells { row column tally { events { certain best } } } total { claims } }',
  'a map of provinces': `map(where: $where, level: ADMIN1, marks: 1000) { totalAreas totalPoints truncated areas { place { id } tally { events { best } } areaOnly { events { best } } } points { place { id } precision tally { events { best } killed { best } } } notPlaceable { events { best } } total { ${COUNT} } }`,
  'a map by a grid':
    'map(where: $where, level: GRID, cellDegrees: 0.5, marks: 1000) { cells { south west tally { events { certain best } } } notPlaceable { events { best } } }',
}

/** Each of them in a way of its own: dates that stand alone or beside others, places as they are known, targets. */
function wheres(): readonly object[] {
  const [places, actors] = [[country], [actor]]
  return [
    { places },
    { places, placeMode: 'CERTAIN', from: '2031-03-01', to: '2031-08-31' },
    { actors, places, from: '2031-02-11', to: '2031-10-05' },
    { from: '2031-04-01', dateMode: 'CERTAIN' },
    { to: '2031-05-17', placeMode: 'POSSIBLE', places: [province] },
    { or: [{ violence: ['ONE_SIDED'] }, { from: '2031-06-01' }] },
    { not: { typeGroups: ['ATTACK'], to: '2031-03-31' }, places },
    { targets: [actor], from: '2031-01-01', to: '2031-12-31' },
    { and: [{ actors }, { or: [{ places: [province] }, { to: '2031-02-28' }] }] },
  ]
}

describe('of two thousand events in fifteen hundred towns', { timeout: 600_000 }, () => {
  test.each(Object.entries(QUESTIONS))(
    '%s come to the same by cells and event by event',
    async (asking, asked) => {
      const question = `query ($where: EventWhere) { asked: ${asked} }`
      const all = wheres()
      const place = Object.keys(QUESTIONS).findIndex((name) => name === asking)
      for (const where of [{}, ...[0, 1].map((at) => all[(2 * place + at) % all.length])]) {
        const byCells = await planned(graph, question, { where })
        // Cells know no ids, so that each event is looked at.
        const singly = await planned(graph, question, { where: { ...where, ids: events } })

        expect(byCells.errors).toEqual([])
        expect(singly.errors).toEqual([])
        expect(byCells.data).toEqual(singly.data)
      }
    },
  )

  test('those in a town of two provinces are counted by cells like all others', async () => {
    const there = `MATCH (n:Event)-[:OCCURRED_AT]->(p)
WHERE COUNT { (p)-[:WITHIN]->(:Admin1) } + COUNT { (p)-[:WITHIN]->(:Admin2) } > 1`
    expect((await idsOf(`${there} RETURN n.id AS id`)).length).toBeGreaterThan(100)
    expect(await idsOf(`${there} AND n.apart RETURN n.id AS id`)).toEqual([])
  })

  const question = `query ($where: EventWhere) { ${QUESTIONS['groups of actors'] ?? ''} }`
  const cellsSought = async (where: object): Promise<number> =>
    hitsOf(graph, await statementOf(question, { where }), ({ details }) =>
      details.includes(':Cell('),
    )

  test('what was done by an actor of one, or aimed at it, is found by the actor: no cell is read', async () => {
    const [lone] = await idsOf(
      `MATCH (n:Actor)<-[r:PERPETRATED_BY]-() WITH n, count(r) AS events WHERE events = 1 RETURN n.id AS id`,
    )

    expect(lone).toBeDefined()
    expect(await cellsSought({ actors: [actor] })).toBeGreaterThan(1_000)
    expect(await cellsSought({ places: [country] })).toBeGreaterThan(1_000)
    expect(await cellsSought({ actors: [lone] })).toBe(0)
    expect(await cellsSought({ targets: [lone] })).toBe(0)
  })

  test('a country is counted by cells in the year that has many of its events, and not in one that has one', async () => {
    const [late] = await idsOf(
      `MATCH (n:Country)<-[r:LOCATED_IN]-() WHERE r.from >= date('2041-01-01') RETURN n.id AS id`,
    )
    const of = (year: string): object => ({
      ...{ places: [late], from: `${year}-01-01`, to: `${year}-12-31` },
    })

    expect(await cellsSought(of('2031'))).toBeGreaterThan(1_000)
    // The first and the last month are looked up.
    expect(await cellsSought(of('2041'))).toBeLessThan(10)
  })
})
