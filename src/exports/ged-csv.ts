import { coded } from './coded/coded-format.ts'
import type { Coding } from './coded/coded-format.ts'
import { closedDates, loseSpeakers, onlyParty, onlyPlace, perpetratorsOf, sidesOf } from './coded/coded-parts.ts' // prettier-ignore
import type { CodedParty } from './coded/coded-parts.ts'
import { externalId, wholeToll } from './event-parts.ts'
import type { EventFacts } from './read/read-facts.ts'

const COLUMNS = [
  ...['id', 'year', 'type_of_violence', 'conflict_new_id', 'conflict_name', 'dyad_new_id'],
  ...['dyad_name', 'side_a_new_id', 'side_a', 'side_b_new_id', 'side_b', 'source_article'],
  ...['where_prec', 'where_coordinates', 'adm_1', 'adm_2', 'latitude', 'longitude', 'geom_wkt'],
  ...['country', 'country_id', 'iso3', 'event_clarity', 'date_prec', 'date_start', 'date_end'],
  ...['deaths_a', 'deaths_b', 'deaths_civilians', 'deaths_unknown', 'low', 'best', 'high'],
  ...['gwnoa', 'gwnob'],
] as const

/** Rows like those of UCDP GED. The columns and codes are of codebook 22.1, pp. 6–11; a number that is not known is empty. */
export const gedCsv = coded<string>({
  name: 'ged-csv',
  title: 'Columns of UCDP GED',
  edition: 'codebook 22.1',
  columns: COLUMNS,
  row: (coding) => {
    const { event, lose } = coding
    const violence = event.violence ? VIOLENCE[event.violence] : undefined
    if (violence === undefined) {
      lose('OUT_OF_SCOPE', event.type)
      return null
    }
    const dates = closedDates(coding)
    const precision = dates === null ? undefined : DATES[dates.precision]
    if (dates === null) return null
    if (precision === undefined) {
      lose('DATE_TOO_WIDE', `${dates.earliest} – ${dates.latest}`)
      return null
    }
    loseTheRest(coding)
    const id = externalId(event, 'ucdp-ged')
    if (id === null) lose('OWN_ID')
    return {
      ...{ id: id ?? event.id, year: Number(dates.earliest.slice(0, 4)), type_of_violence: violence },
      ...containers(event),
      ...sides(coding),
      ...places(coding),
      ...{ date_prec: precision, date_start: dates.earliest, date_end: dates.latest },
      ...{ event_clarity: event.extent === 'SINGLE' ? 1 : 2 },
      ...{ low: event.killed?.low ?? null, best: event.killed?.best ?? null, high: event.killed?.high ?? null },
      source_article: event.documents.nodes.map(({ title, id: document }) => title ?? document).join('; '),
    }
  },
}) // prettier-ignore

const VIOLENCE = { STATE_BASED: 1, NON_STATE: 2, ONE_SIDED: 3 } as const
const DATES: Readonly<Record<string, number>> = { DAY: 1, FEW_DAYS: 2, WEEK: 3, MONTH: 4, SEASON: 5, YEAR: 5 } // prettier-ignore
const PRECISIONS = { EXACT: 1, NEAR: 2, ADMIN2: 3, ADMIN1: 4, AREA: 5, COUNTRY: 6, INTERNATIONAL: 7 } as const // prettier-ignore

function containers({ conflicts }: EventFacts) {
  const of = (scheme: string) => {
    const found = conflicts.find((one) => externalId(one, scheme) !== null)
    return found === undefined ? null : { id: externalId(found, scheme), name: found.name }
  }
  const [conflict, dyad] = [of('ucdp-conflict'), of('ucdp-dyad')]
  return {
    ...{ conflict_new_id: conflict?.id ?? null, conflict_name: conflict?.name ?? null },
    ...{ dyad_new_id: dyad?.id ?? null, dyad_name: dyad?.name ?? null },
  }
}

/** Of violence against civilians side A is who did it, and side B the civilians, who have no dead of their own (p. 11). */
function sides(coding: Coding) {
  const { event } = coding
  const isOneSided = event.violence === 'ONE_SIDED'
  const a = onlyParty(isOneSided ? perpetratorsOf(event) : sidesOf(event, 'SIDE_A'), coding)
  const b = isOneSided ? null : onlyParty(sidesOf(event, 'SIDE_B'), coding)
  const whole = (group: 'CIVILIANS' | 'UNKNOWN_STATUS') =>
    wholeToll(event, { harm: 'KILLED', group })?.best ?? null
  return {
    ...{ side_a: a?.name ?? null, side_a_new_id: idOf(a), gwnoa: numberOf(a) },
    ...{ side_b: isOneSided ? 'Civilians' : (b?.name ?? null), side_b_new_id: idOf(b), gwnob: numberOf(b) }, // prettier-ignore
    ...{ deaths_a: deathsOf(event, a), deaths_b: deathsOf(event, b) },
    ...{ deaths_civilians: whole('CIVILIANS'), deaths_unknown: whole('UNKNOWN_STATUS') },
  }
}

function idOf(party: CodedParty | null) {
  return party === null ? null : externalId(party, 'ucdp-actor')
}

function numberOf(party: CodedParty | null) {
  return party === null ? null : externalId(party, 'gleditsch-ward')
}

function deathsOf({ casualties }: EventFacts, party: CodedParty | null): number | null {
  if (party?.id == null) return null
  const own = casualties.filter(({ harm, actor }) => harm === 'KILLED' && actor?.id === party.id)
  return own.length === 1 ? (own[0]?.estimate.best ?? null) : null
}

/** The point of a province is what the codebook asks for, beside its precision (p. 9). */
function places(coding: Coding) {
  const found = onlyPlace(coding)
  if (found === null) return {}
  const { place, precision, admin1, admin2, country } = found
  const { latitude, longitude } = place.point ?? { latitude: null, longitude: null }
  return {
    ...{ where_prec: PRECISIONS[precision], where_coordinates: place.name },
    ...{ adm_1: admin1, adm_2: admin2, latitude, longitude },
    geom_wkt: place.point ? `POINT (${String(longitude)} ${String(latitude)})` : null,
    country: country?.name ?? null,
    country_id: country ? externalId(country, 'gleditsch-ward') : null,
    iso3: country ? externalId(country, 'iso-3166-1-alpha-3') : null,
  }
}

const CODED_GROUPS = ['ALL', 'CIVILIANS', 'UNKNOWN_STATUS']

function loseTheRest(coding: Coding): void {
  const { event, lose } = coding
  loseSpeakers(coding)
  if (!event.killed) lose('TOLL_UNKNOWN')
  if (event.injured) lose('INJURED')
  if (event.weapons.length > 0) lose('WEAPONS', event.weapons.map(({ weapon }) => weapon.name).join(' | '))
  if (event.count) lose('SERIES', String(event.count.best ?? event.count.text ?? ''))
  const groups = event.casualties.filter(
    ({ harm, group, actor }) => harm === 'KILLED' && actor === null && !CODED_GROUPS.includes(group),
  )
  if (groups.length > 0) lose('TOLL_GROUPS', groups.map(({ group }) => group).join(' | '))
} // prettier-ignore
