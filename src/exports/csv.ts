import { placesOf, spotOf, unitOf, wholeToll } from './event-parts.ts'
import type { Numbers } from './event-parts.ts'
import { format } from './format.ts'
import type { About, Chunk } from './format.ts'
import { readFacts } from './read/read-facts.ts'
import type { EventFacts } from './read/read-facts.ts'
import { csvTable, listed } from './tables/csv-table.ts'
import type { Column } from './tables/csv-table.ts'

/** One event a row, with all of its facts; what is unknown is an empty cell and never 0. */
export const csv = format<EventFacts>({
  name: 'csv',
  mediaType: 'text/csv; charset=utf-8; header=present',
  extension: 'csv',
  description: 'One event a row, every fact of it; unknown is empty, never 0.',
  read: readFacts,
  write: async function* (events, about) {
    // Spreadsheets take a CSV file for one of their own country's old encodings otherwise.
    yield '\uFEFF'
    yield* csvTable(columnsOf(about), events) satisfies AsyncIterable<Chunk>
  },
})

type Event = Column<EventFacts>

function columnsOf({ sources }: About): readonly Event[] {
  const creditsOf = ({ documents }: EventFacts) => sources.note(documents.nodes)
  return [
    ...kind,
    ...dates,
    ...number('count', ({ count }) => count),
    ...number('killed', ({ killed }) => killed),
    ...number('killed_civilians', (event) =>
      wholeToll(event, { harm: 'KILLED', group: 'CIVILIANS' }),
    ),
    ...number('injured', ({ injured }) => injured),
    { name: 'casualties', of: ({ casualties }) => json(casualties) },
    ...places,
    ...parties,
    ...evidence,
    { name: 'sources', of: (event) => listed(creditsOf(event).map(({ name }) => name)) },
    { name: 'licences', of: (event) => listed(creditsOf(event).map(({ licence }) => licence?.name)) },
    { name: 'cite_as', of: (event) => listed(creditsOf(event).map(({ licence }) => licence?.citation)) },
  ] // prettier-ignore
}

const kind: readonly Event[] = [
  { name: 'id', of: ({ id }) => id },
  { name: 'external_ids', of: ({ externalIds }) => listed(externalIds.map(({ scheme, value }) => `${scheme}:${value}`)) },
  { name: 'title', of: ({ title }) => title },
  { name: 'type_group', of: ({ typeGroup }) => typeGroup },
  { name: 'type', of: ({ type }) => type },
  { name: 'extent', of: ({ extent }) => extent },
  { name: 'violence', of: ({ violence }) => violence ?? null },
  { name: 'basis', of: ({ basis }) => basis },
] // prettier-ignore

const dates: readonly Event[] = [
  { name: 'earliest', of: ({ when }) => when.earliest ?? null },
  { name: 'latest', of: ({ when }) => when.latest ?? null },
  { name: 'date_precision', of: ({ when }) => when.precision },
  { name: 'date_basis', of: ({ when }) => when.basis },
  { name: 'date_text', of: ({ when }) => when.text ?? null },
]

function number(name: string, of: (event: EventFacts) => Numbers | null | undefined): readonly Event[] {
  return [
    { name: `${name}_low`, of: (event) => of(event)?.low ?? null },
    { name: `${name}_best`, of: (event) => of(event)?.best ?? null },
    { name: `${name}_high`, of: (event) => of(event)?.high ?? null },
    { name: `${name}_approximate`, of: (event) => of(event)?.approximate ?? null },
    { name: `${name}_basis`, of: (event) => of(event)?.basis ?? null },
    { name: `${name}_text`, of: (event) => of(event)?.text ?? null },
  ]
} // prettier-ignore

const spot = (event: EventFacts) => placesOf(event).map(spotOf).find((point) => point !== null) ?? null // prettier-ignore
const units = (event: EventFacts, of: 'COUNTRY' | 'ADMIN1' | 'ADMIN2') =>
  listed(event.places.map((place) => unitOf(place, of)?.name))

const places: readonly Event[] = [
  { name: 'latitude', of: (event) => spot(event)?.latitude ?? null },
  { name: 'longitude', of: (event) => spot(event)?.longitude ?? null },
  { name: 'place_precision', of: (event) => placesOf(event)[0]?.precision ?? null },
  { name: 'places', of: (event) => listed(placesOf(event).map(({ place }) => place.name)) },
  { name: 'place_ids', of: (event) => listed(placesOf(event).map(({ place }) => place.id)) },
  { name: 'place_details', of: (event) => json(placesOf(event).map(({ place: { id, name }, precision, basis }) => ({ id, name, precision, basis }))) },
  { name: 'admin2', of: (event) => units(event, 'ADMIN2') },
  { name: 'admin1', of: (event) => units(event, 'ADMIN1') },
  { name: 'country', of: (event) => units(event, 'COUNTRY') },
] // prettier-ignore

const parties: readonly Event[] = [
  { name: 'attribution_status', of: ({ attributionStatus }) => attributionStatus },
  { name: 'unclaimed', of: ({ unclaimed }) => (unclaimed ? true : null) },
  { name: 'perpetrators', of: ({ perpetrators }) => listed(perpetrators.map(({ actor }) => actor.name)) },
  { name: 'perpetrator_ids', of: ({ perpetrators }) => listed(perpetrators.map(({ actor }) => actor.id)) },
  { name: 'perpetrator_details', of: ({ perpetrators }) => json(perpetrators.map(({ actor: { id, name }, stances, disputed, support }) => ({ id, name, stances, disputed, ...support }))) },
  { name: 'targets', of: ({ targets }) => listed(targets.map(({ entity, description }) => entity?.name ?? description)) },
  { name: 'target_ids', of: ({ targets }) => listed(targets.map(({ entity }) => entity?.id)) },
  { name: 'participants', of: ({ participants }) => json(participants.map(({ role, entity, description }) => ({ role, id: entity?.id ?? null, name: entity?.name ?? description }))) },
  { name: 'weapons', of: ({ weapons }) => json(weapons.map(({ use, weapon: { id, name }, count }) => ({ use, id, name, count }))) },
  { name: 'conflicts', of: ({ conflicts }) => listed(conflicts.map(({ name }) => name)) },
  { name: 'part_of', of: ({ partOf }) => listed(partOf.map(({ id }) => id)) },
] // prettier-ignore

const evidence: readonly Event[] = [
  { name: 'claims', of: ({ support }) => support.claims },
  { name: 'speakers', of: ({ support }) => support.speakers },
  { name: 'independent_sources', of: ({ support }) => support.independentSources },
  { name: 'documents', of: ({ documents }) => listed(documents.nodes.map(({ id }) => id)) },
  { name: 'urls', of: ({ documents }) => listed(documents.nodes.map(({ url }) => url)) },
]

/** What has parts of its own, in one cell; nothing is an empty one. */
function json(values: readonly unknown[]): string | null {
  return values.length === 0 ? null : JSON.stringify(values)
}
