import type { Sample } from '../queries/sample.ts'

/** A panel of the overview: what it asks about the events of a where, as one root field named `panel`. */
export interface PanelQuestion {
  readonly name: string
  readonly text: string
}

/** What an overview is narrowed to. */
export interface Narrowing {
  readonly name: string
  readonly where: Readonly<Record<string, string | readonly string[]>>
}

const COUNT = 'events { certain best possible }'
const TOLL = 'low best high unknown'
const TALLY = `tally { ${COUNT} killed { ${TOLL} } }`
const KEYS = 'keys { state value label(lang: EN) }'
const FOUND = `total { ${COUNT} }`

/** The panels in the words of their pages (`web/src/pages/overview`), as they come up at first. */
export const PANELS: readonly PanelQuestion[] = [
  question(
    'series',
    'timeSeries(where: $where, interval: MONTH, by: VIOLENCE, first: 3)',
    `interval truncated series { ${KEYS} tally { ${COUNT} } }
    buckets { start end ${TALLY} series { keys { state value } tally { ${COUNT} } } }
    spanning { ${COUNT} } undated { ${COUNT} } total { ${COUNT} killed { ${TOLL} } }`,
  ),
  question(
    'map',
    'map(where: $where, level: ADMIN1, marks: 1000)',
    `areas {
      place { id name(lang: EN) english: name(lang: EN) point { latitude longitude } }
      tally { ${COUNT} } areaOnly { ${COUNT} }
    }
    points { place { id name(lang: EN) } point { latitude longitude } precision ${TALLY} }
    notPlaceable { ${COUNT} } ${FOUND} totalPoints totalAreas truncated`,
  ),
  question(
    'matrix',
    'matrix(where: $where, rows: ACTOR, columns: ACTOR, first: 10)',
    `directed rows { ${KEYS} tally { events { best } } } columns { ${KEYS} tally { events { best } } }
    cells { row column ${TALLY} } ${FOUND} totalRows totalColumns truncated`,
  ),
  question(
    'league',
    'aggregate(where: $where, by: [ACTOR], orderBy: MOST_EVENTS, first: 10)',
    `groups { ${KEYS} ${TALLY} } ${FOUND} totalGroups truncated partition`,
  ),
  question('totals', 'aggregate(where: $where, by: [GEO_PRECISION])', wholeTally()),
  question(
    'totals by sources',
    'aggregate(where: $where, by: [INDEPENDENT_SOURCES], first: 100)',
    wholeTally(),
  ),
]

/** Nothing; three years; the place and the actor with the most events; all of these together. */
export function narrowings({ spans, countries, actors }: Sample): readonly Narrowing[] {
  const years = { ...spans.at(-1) }
  const place = { places: countries.slice(0, 1) }
  const actor = { actors: actors.slice(0, 1) }
  return [
    { name: 'no filter', where: {} },
    { name: 'three years', where: years },
    { name: 'a place', where: place },
    { name: 'an actor', where: actor },
    { name: 'a place, an actor, three years', where: { ...place, ...actor, ...years } },
  ]
}

function question(name: string, field: string, asked: string): PanelQuestion {
  const text = `query Panel($where: EventWhere) {
  panel: ${field} {
    ${asked}
  }
}`
  return { name, text }
}

function wholeTally(): string {
  return `total { ${COUNT} sets killed { ${TOLL} } killedByGroup { group toll { ${TOLL} } } }
    groups { keys { state value } tally { ${COUNT} } }`
}
