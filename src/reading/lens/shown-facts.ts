import { EDGE_SOURCES } from '../../facts/edge-sources.ts'
import { EVENT_COLUMNS } from '../../facts/event-columns.ts'
import { SEARCH_KEYS } from '../../facts/folds/search-keys.ts'

/** The properties of an event that a lens shows. */
export const SHOWN_PROPERTIES: readonly string[] = [
  ...Object.keys(EVENT_COLUMNS),
  ...['point', 'bestRule', 'apart', 'months', 'frame', 'usedIds'],
]

/** Edges by which pages of events are found carry the event's keys. */
const KEYS = ['eventId', ...Object.keys(SEARCH_KEYS)]
const KEYLESS: readonly string[] = ['INTERCEPTED', 'PART_OF', 'BEFORE']

/** The types of edges that a lens shows, each with its properties but the other end. */
export const SHOWN_EDGES: ReadonlyMap<string, readonly string[]> = new Map([
  ...Object.entries(EDGE_SOURCES).map(
    ([type, { columns }]) =>
      [type, KEYLESS.includes(type) ? columns : [...columns, ...KEYS]] as const,
  ),
  ['LOCATED_IN', [...KEYS, 'kind', 'innermost']],
])

/** The properties of a toll that a lens shows. */
export const SHOWN_OF_TOLLS: readonly string[] = [
  ...['harm', 'group', 'foreign', 'country', 'partyKey', 'actorId'],
  ...['descriptionEn', 'descriptionAr', 'low', 'best', 'high', 'approximate'],
  ...['basis', 'textEn', 'textAr', 'claims', 'speakers', 'sources', 'independent', 'rule'],
]
