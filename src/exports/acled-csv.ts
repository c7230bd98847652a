import { coded } from './coded/coded-format.ts'
import type { Coding } from './coded/coded-format.ts'
import { closedDates, loseSpeakers, onlyBest, onlyParty, onlyPlace, perpetratorsOf, sidesOf, targetsOf } from './coded/coded-parts.ts' // prettier-ignore
import { externalId } from './event-parts.ts'
import type { EventFacts } from './read/read-facts.ts'

const COLUMNS = [
  ...['event_id_cnty', 'event_date', 'year', 'time_precision', 'disorder_type', 'event_type'],
  ...['sub_event_type', 'actor1', 'actor2', 'civilian_targeting', 'iso', 'country', 'admin1'],
  ...['admin2', 'location', 'latitude', 'longitude', 'geo_precision', 'source', 'notes'],
  ...['fatalities'],
] as const

/** Rows like those of ACLED: one day, two actors, one number of dead; what that cannot say is in the report. */
export const acledCsv = coded<string>({
  name: 'acled-csv',
  title: 'Columns of ACLED',
  edition: 'codebook of 2023',
  columns: COLUMNS,
  row: (coding) => {
    const { event, credits, lose } = coding
    const type = TYPES[event.type]
    if (type === undefined) {
      lose('OUT_OF_SCOPE', event.type)
      return null
    }
    const dates = closedDates(coding)
    if (dates === null) return null
    const precision = DATES[dates.precision]
    if (precision === undefined) {
      lose('DATE_TOO_WIDE', `${dates.earliest} – ${dates.latest}`)
      return null
    }
    if (dates.earliest !== dates.latest) lose('DATE_BOUNDS', `${dates.earliest} – ${dates.latest}`)
    loseTheRest(coding)
    const id = externalId(event, 'acled')
    if (id === null) lose('OWN_ID')
    const [disorder, eventType, subType] = type
    return {
      ...{ event_id_cnty: id ?? event.id, event_date: dates.earliest },
      ...{ year: Number(dates.earliest.slice(0, 4)), time_precision: precision },
      ...{ disorder_type: disorder, event_type: eventType, sub_event_type: subType },
      ...actors(coding),
      ...places(coding),
      source: credits.map(({ name }) => name).join('; '),
      notes: event.title,
      fatalities: onlyBest(event.killed, coding),
    }
  },
})

type Coded = readonly [disorder: string, type: string, subType: string | null]
type EventType = EventFacts['type']

const violence = 'Political violence'
const remote = (subType: string): Coded => [violence, 'Explosions/Remote violence', subType]
const against = (subType: string): Coded => [violence, 'Violence against civilians', subType]
const strategic = (subType: string): Coded => ['Strategic developments', 'Strategic developments', subType] // prettier-ignore

/** Types that ACLED has one event for; whom an assault was aimed at decides what it is there, so that it is left out. */
const TYPES: Readonly<Partial<Record<EventType, Coded>>> = {
  ROCKET_ATTACK: remote('Shelling/artillery/missile attack'),
  MORTAR_OR_ARTILLERY: remote('Shelling/artillery/missile attack'),
  EXPLOSIVE_DEVICE: remote('Remote explosive/landmine/IED'),
  DRONE_ATTACK: remote('Air/drone strike'),
  AIR_STRIKE: remote('Air/drone strike'),
  SUICIDE_ATTACK: remote('Suicide bomb'),
  ABDUCTION: against('Abduction/forced disappearance'),
  ONE_SIDED_VIOLENCE: against('Attack'),
  ARMED_CLASH: [violence, 'Battles', 'Armed clash'],
  PROTEST: ['Demonstrations', 'Protests', null],
  RIOT: ['Demonstrations', 'Riots', null],
  ARREST: strategic('Arrests'),
  WEAPONS_FIND: strategic('Disrupted weapons use'),
  AGREEMENT: strategic('Agreement'),
}

const DATES: Readonly<Record<string, number>> = { DAY: 1, FEW_DAYS: 2, WEEK: 2, MONTH: 3 }
const PRECISIONS: Readonly<Record<string, number>> = { EXACT: 1, NEAR: 2, ADMIN2: 2, ADMIN1: 3 }

function actors(coding: Coding) {
  const { event } = coding
  const first = [...perpetratorsOf(event), ...sidesOf(event, 'SIDE_A')]
  const second = [...targetsOf(event), ...sidesOf(event, 'SIDE_B')]
  const aimed = event.violence === 'ONE_SIDED' ? 'Civilian targeting' : null
  return {
    ...{ actor1: onlyParty(first, coding)?.name ?? null },
    ...{ actor2: onlyParty(second, coding)?.name ?? null, civilian_targeting: aimed },
  }
}

function places(coding: Coding) {
  const found = onlyPlace(coding)
  if (found === null) return {}
  const { place, precision, admin1, admin2, country } = found
  const code = PRECISIONS[precision]
  // The codebook knows nothing wider than a province, and takes its point for a place in it.
  const point = code === undefined ? null : place.point
  return {
    ...{ country: country?.name ?? null, iso: country ? externalId(country, 'iso-3166-1-numeric') : null },
    ...{ admin1, admin2, location: place.name, geo_precision: code ?? null },
    ...{ latitude: point?.latitude ?? null, longitude: point?.longitude ?? null },
  }
} // prettier-ignore

function loseTheRest(coding: Coding): void {
  const { event, lose } = coding
  loseSpeakers(coding)
  if (event.injured) lose('INJURED')
  if (event.count) lose('SERIES', String(event.count.best ?? event.count.text ?? ''))
  if (event.weapons.length > 0) lose('WEAPONS', event.weapons.map(({ weapon }) => weapon.name).join(' | '))
  const groups = event.casualties.filter(({ harm, group }) => harm === 'KILLED' && group !== 'ALL')
  if (groups.length > 0) lose('TOLL_GROUPS', groups.map(({ group }) => group).join(' | '))
} // prettier-ignore
