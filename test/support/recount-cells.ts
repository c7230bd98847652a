import { createHash } from 'node:crypto'
import type { Graph } from '../../src/graph/graph.ts'
import { rowsOf } from './ingest-graph.ts'

/** A cell as a test sees it: its properties by name; what is 0 or null is not there. */
export type PlainCell = Readonly<Record<string, unknown>>

/** Reads all cells, sorted by id. */
export async function storedCells(graph: Graph): Promise<readonly PlainCell[]> {
  const rows = await rowsOf(graph, 'MATCH (cell:Cell) RETURN properties(cell) AS cell')
  return sorted(rows.map(({ cell }) => cell as PlainCell))
}

/**
 * Counts all cells anew from the stored events, their edges, tolls and claims, and from the places as they are: one event
 * after another, one family after another, in the plainest way, without any part of what the writer uses.
 */
export async function recountedCells(graph: Graph): Promise<readonly PlainCell[]> {
  const cells = new Map<string, Record<string, unknown>>()
  for (const { event } of await rowsOf(graph, EVENTS)) count(event as Found, cells)
  return sorted([...cells.values()])
}

const EVENTS = `MATCH (e:Event)
WHERE e.type IS NOT NULL AND e.extent <> 'GENERAL'
  AND NOT EXISTS { MATCH (e)-[r:PART_OF]->(:Event) WHERE r.basis <> 'INFERRED' }
  AND NOT EXISTS {
    MATCH (e)<-[:ABOUT]-(c:PerpetratorClaim|TargetClaim|ParticipantClaim)
    WHERE c.used AND c.objectId IS NULL AND c.polarity = 'AFFIRMS' AND c.modality IN ['ASSERTED', 'SUSPECTED']
  }
  AND COUNT { (e)-[:PERPETRATED_BY]->() } <= 1 AND COUNT { (e)-[:TARGETED]->() } <= 1
  AND COUNT { (e)-[:USED_WEAPON]->() } <= 1 AND COUNT { (e)-[:OCCURRED_AT]->() } <= 1
  AND COUNT { MATCH (e)-[:PERPETRATED_BY|TARGETED|HARMED|INVOLVED]->(n:Actor) RETURN DISTINCT n } <= 2
  AND COUNT { (e)-[:LOCATED_IN]->(:Country) } <= 1
RETURN {
  is: properties(e),
  perpetrators: COLLECT { MATCH (e)-[:PERPETRATED_BY]->(n) RETURN n.id },
  targets: COLLECT { MATCH (e)-[:TARGETED]->(n) RETURN n.id },
  harmed: COLLECT { MATCH (e)-[:HARMED]->(n) RETURN n.id },
  involved: COLLECT { MATCH (e)-[:INVOLVED]->(n) RETURN n.id },
  weapons: COLLECT { MATCH (e)-[:USED_WEAPON]->(n) RETURN n.id },
  actors: COLLECT { MATCH (e)-[:PERPETRATED_BY|TARGETED|HARMED|INVOLVED]->(n:Actor) RETURN DISTINCT n.id },
  places: COLLECT {
    MATCH (e)-[:LOCATED_IN]->(p:Place)
    RETURN {
      id: p.id, kind: p.kind,
      only: EXISTS { (e)-[:OCCURRED_AT]->(p) }
        AND NOT EXISTS { (e)-[:OCCURRED_AT]->(:Place)-[:WITHIN*1..30]->(p) }
    }
  },
  tolls: COLLECT { MATCH (e)-[:HAS_TOLL]->(t:Toll {harm: 'KILLED'}) WHERE t.group <> 'ALL' RETURN properties(t) }
} AS event`

interface Found {
  readonly is: Readonly<Record<string, unknown>>
  readonly perpetrators: readonly string[]
  readonly targets: readonly string[]
  readonly harmed: readonly string[]
  readonly involved: readonly string[]
  readonly weapons: readonly string[]
  readonly actors: readonly string[]
  readonly places: readonly { readonly id: string; readonly kind: string; readonly only: boolean }[]
  readonly tolls: readonly Readonly<Record<string, unknown>>[]
}

type Cells = Map<string, Record<string, unknown>>

function count(event: Found, cells: Cells): void {
  const { is } = event
  const details = [
    'attributionStatus',
    'geoPrecision',
    'precision',
    'violence',
    'independentSources',
  ]
  const killed = [[is.killedLow, is.killedBest, is.killedHigh]]
  const put = (family: string, keys: readonly string[], numbers = killed): void => {
    const isWhole = family === 'WHOLE'
    const isDetailed = isWhole || family === 'EVENT' || family === 'KILLED_GROUP'
    const own = isDetailed ? details.map((name) => [name, is[name] ?? null] as const) : []
    const ends = isWhole ? endsOf(event) : undefined
    const id = [
      ...[family, keys[0] ?? '', keys[1] ?? ''],
      ...[is.from, is.until, is.middle].map((day) =>
        typeof day === 'string' ? day.slice(0, 7) : '',
      ),
      ...[is.type, is.extent, ...own.map(([, value]) => value ?? '')].map(String),
      ...(ends === undefined ? [] : [digest(ends)]),
    ].join('/')
    const cell = cells.get(id) ?? {
      ...{ id: `cell:${id}`, family, key1: keys[0] ?? '', key2: keys[1] ?? '' },
      ...daysOf(is),
      ...{ type: is.type, typeGroup: is.typeGroup, extent: is.extent },
      ...Object.fromEntries(own),
      ...Object.fromEntries(
        Object.entries(ends ?? {}).filter(([, end]) => !Array.isArray(end) || end.length > 0),
      ),
    }
    add(cell, 'events', 1)
    add(cell, 'claims', Number(is.claims))
    const incidents = is.extent === 'SINGLE' ? [1, 1, 1] : [is.countLow, is.countBest, is.countHigh]
    addNumbers(cell, 'incidents', [incidents])
    addNumbers(cell, 'killed', numbers)
    addNumbers(cell, 'injured', [[is.injuredLow, is.injuredBest, is.injuredHigh]])
    if (isWhole) addKilledOf(cell, killedOfGroups(event))
    cells.set(id, cell)
  }
  putEach(event, put)
}

/** The other ends of an event's relationships, each list in order, and its actors and places of a level. */
function endsOf(event: Found): Readonly<Record<string, unknown>> {
  const { perpetrators, targets, harmed, involved, weapons, actors, places } = event
  const inOrder = (ids: readonly string[]) =>
    [...new Set(ids)].toSorted((one, other) => (one < other ? -1 : 1))
  const at = (level: string) =>
    inOrder(places.filter(({ kind }) => kind === level).map(({ id }) => id))
  return {
    ...{ PERPETRATED_BY: inOrder(perpetrators), TARGETED: inOrder(targets) },
    ...{ HARMED: inOrder(harmed), INVOLVED: inOrder(involved), USED_WEAPON: inOrder(weapons) },
    OCCURRED_AT: inOrder(places.filter(({ only }) => only).map(({ id }) => id)),
    LOCATED_IN: inOrder(places.map(({ id }) => id)),
    ...{ actor1: inOrder(actors)[0] ?? null, actor2: inOrder(actors)[1] ?? null },
    country: at('COUNTRY')[0] ?? '',
    ...{ admin1: at('ADMIN1'), admin2: at('ADMIN2') },
    groups: killedOfGroups(event).map(([group]) => group),
  }
}

function digest(ends: Readonly<Record<string, unknown>>): string {
  return createHash('sha256').update(JSON.stringify(ends)).digest('base64url').slice(0, 16)
}

type Put = (family: string, keys: readonly string[], numbers?: unknown[][]) => void

function putEach(event: Found, put: Put): void {
  const none = (ids: readonly string[]) => (ids.length === 0 ? [''] : ids)
  put('EVENT', [])
  put('WHOLE', [])
  for (const id of none(event.perpetrators)) put('PERPETRATOR', [id])
  for (const id of none(event.targets)) put('TARGET', [id])
  for (const id of none(event.weapons)) put('WEAPON', [id])
  for (const one of none(event.perpetrators)) {
    for (const other of none(event.targets)) put('PERPETRATOR_TARGET', [one, other])
  }
  put(
    'ACTORS',
    event.actors.toSorted((one, other) => (one < other ? -1 : 1)),
  )
  for (const level of ['COUNTRY', 'ADMIN1']) {
    const places = event.places.filter(({ kind }) => kind === level)
    const ids = [...new Set(places.map(({ id }) => id))].toSorted((one, other) =>
      one < other ? -1 : 1,
    )
    put(level, [ids.join(' '), places.find(({ only }) => only)?.id ?? ''])
  }
  for (const [group, numbers] of killedOfGroups(event)) {
    put('KILLED_GROUP', [group], numbers)
  }
}

function numbersOf(tolls: Found['tolls']): unknown[][] {
  return tolls.map(({ low, best, high }) => [low, best, high])
}

/** The tolls of each group of victims, groups in order: of the whole group where it is given. */
function killedOfGroups({ tolls }: Found): readonly (readonly [string, unknown[][]])[] {
  return [...new Set(tolls.map((toll) => String(toll.group)))].toSorted().map((group) => {
    const all = tolls.filter((toll) => toll.group === group)
    const whole = all.filter((toll) =>
      [toll.foreign, toll.country, toll.partyKey].every((part) => part === undefined),
    )
    return [group, numbersOf(whole.length > 0 ? whole : all)]
  })
}

/** Adds the six sums of each group after one another. */
function addKilledOf(
  cell: Record<string, unknown>,
  groups: ReturnType<typeof killedOfGroups>,
): void {
  const added = groups.flatMap(([, numbers]) => {
    const sums: Record<string, unknown> = {}
    addNumbers(sums, '', numbers)
    return ['Low', 'Best', 'High', 'Unknown', 'NoBest', 'NoHigh'].map((part) =>
      Number(sums[part] ?? 0),
    )
  })
  const before = (cell.killedOf ?? []) as readonly number[]
  if (added.length > 0) cell.killedOf = added.map((sum, at) => sum + (before[at] ?? 0))
}

function addNumbers(
  cell: Record<string, unknown>,
  name: string,
  numbers: readonly unknown[][],
): void {
  const isGiven = numbers.some((number) => number.some((part) => typeof part === 'number'))
  for (const [low, best, high] of numbers) {
    add(cell, `${name}Low`, Number(low ?? 0))
    add(cell, `${name}Best`, Number(best ?? low ?? 0))
    add(cell, `${name}High`, Number(high ?? best ?? low ?? 0))
  }
  // An event counts once, by however many parts its number is told.
  if (!isGiven) add(cell, `${name}Unknown`, 1)
  if (isGiven && numbers.some(([, best]) => typeof best !== 'number')) add(cell, `${name}NoBest`, 1)
  if (isGiven && numbers.some(([, , high]) => typeof high !== 'number')) {
    add(cell, `${name}NoHigh`, 1)
  }
}

function add(cell: Record<string, unknown>, name: string, number: number): void {
  cell[name] = Number(cell[name] ?? 0) + number
}

/** Days rounded to their months, and the months as one text. */
function daysOf(is: Found['is']): Readonly<Record<string, unknown>> {
  const month = (name: string): string => {
    const day = is[name]
    return typeof day === 'string' ? day.slice(0, 7) : ''
  }
  const first = (name: string): string | null => (is[name] ? `${month(name)}-01` : null)
  const last = (name: string): string | null => {
    const [year = 0, number = 0] = month(name).split('-').map(Number)
    // Leap years come back every 400 years; days of the year 1 are none to JavaScript.
    const days = new Date(Date.UTC((year % 400) + 2000, number, 0)).getUTCDate()
    return is[name] ? `${month(name)}-${String(days)}` : null
  }
  return {
    ...{ from: first('from'), until: last('until'), middle: first('middle') },
    ...{ earliest: first('earliest'), latest: last('latest') },
    longFrom: reaches(month('from'), month('until')) > 1 ? first('from') : null,
    months: [month('from'), month('until'), month('middle')].join('/'),
  }
}

/** Over how many months the one lies before the other. */
function reaches(from: string, until: string): number {
  const [first = 0, last = 0] = [from, until].map(
    (month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)),
  )
  return last - first
}

function sorted(cells: readonly PlainCell[]): readonly PlainCell[] {
  return cells
    .map((cell) =>
      Object.fromEntries(
        Object.entries(cell).filter(
          ([, value]) => value !== 0 && value !== null && value !== undefined,
        ),
      ),
    )
    .toSorted((left, right) => (String(left.id) < String(right.id) ? -1 : 1))
}
