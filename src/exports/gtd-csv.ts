import { coded } from './coded/coded-format.ts'
import type { Coding } from './coded/coded-format.ts'
import { loseSpeakers, onlyBest, onlyParty, onlyPlace, perpetratorsOf, targetsOf } from './coded/coded-parts.ts' // prettier-ignore
import { externalId } from './event-parts.ts'
import type { EventFacts } from './read/read-facts.ts'

const COLUMNS = [
  ...['eventid', 'iyear', 'imonth', 'iday', 'approxdate', 'extended', 'country_txt', 'provstate'],
  ...['city', 'latitude', 'longitude', 'specificity', 'vicinity', 'summary', 'suicide'],
  ...['attacktype1', 'attacktype1_txt', 'target1', 'gname', 'guncertain1', 'claimed'],
  ...['weaptype1_txt', 'nkill', 'nwound', 'scite1'],
] as const

/** Rows like those of the Global Terrorism Database: attacks alone, a day or 0 for what of it is unknown. */
export const gtdCsv = coded<string>({
  name: 'gtd-csv',
  title: 'Columns of the Global Terrorism Database',
  edition: 'codebook of August 2021',
  columns: COLUMNS,
  row: (coding) => {
    const { event, credits, lose } = coding
    const type = event.typeGroup === 'ATTACK' ? TYPES[event.type] : undefined
    if (type === undefined) {
      lose('OUT_OF_SCOPE', event.type)
      return null
    }
    const dates = datesOf(coding)
    if (dates === null) return null
    if (event.count) lose('SERIES', String(event.count.best ?? event.count.text ?? ''))
    loseSpeakers(coding)
    const id = externalId(event, 'gtd')
    if (id === null) lose('OWN_ID')
    const groups = event.casualties.filter(({ harm, group }) => harm === 'KILLED' && group !== 'ALL')
    if (groups.length > 0) lose('TOLL_GROUPS', groups.map(({ group }) => group).join(' | '))
    const [code, name] = type
    return {
      ...{ eventid: id ?? event.id, ...dates, ...places(coding), summary: event.title },
      ...{ suicide: event.type === 'SUICIDE_ATTACK' ? 1 : null, attacktype1: code, attacktype1_txt: name },
      ...parties(coding),
      weaptype1_txt: weapon(coding),
      nkill: onlyBest(event.killed, coding),
      // Most events say nothing of the injured: that is no loss.
      nwound: event.injured ? onlyBest(event.injured, coding) : null,
      scite1: credits.map((credit) => credit.name).join('; '),
    }
  },
}) // prettier-ignore

type EventType = EventFacts['type']
const bombing = [3, 'Bombing/Explosion'] as const

const TYPES: Readonly<Partial<Record<EventType, readonly [number, string]>>> = {
  ASSASSINATION: [1, 'Assassination'],
  ARMED_ASSAULT: [2, 'Armed Assault'],
  ONE_SIDED_VIOLENCE: [9, 'Unknown'],
  ROCKET_ATTACK: bombing,
  MORTAR_OR_ARTILLERY: bombing,
  EXPLOSIVE_DEVICE: bombing,
  DRONE_ATTACK: bombing,
  SUICIDE_ATTACK: bombing,
  ABDUCTION: [6, 'Hostage Taking (Kidnapping)'],
  ATTACK_OTHER: [9, 'Unknown'],
}

/** Year, month and day, each 0 where the interval does not say it; a year at least must be known. */
function datesOf({ event, lose }: Coding) {
  const { earliest, latest, text } = event.when
  if (!earliest || !latest) {
    lose('OPEN_DATE')
    return null
  }
  if (earliest.slice(0, 4) !== latest.slice(0, 4)) {
    lose('DATE_TOO_WIDE', `${earliest} – ${latest}`)
    return null
  }
  const isMonth = earliest.slice(0, 7) === latest.slice(0, 7)
  const isDay = earliest === latest
  return {
    iyear: Number(earliest.slice(0, 4)),
    imonth: isMonth ? Number(earliest.slice(5, 7)) : 0,
    iday: isDay ? Number(earliest.slice(8, 10)) : 0,
    approxdate: isDay ? null : (text ?? `${earliest} – ${latest}`),
  }
}

const SPECIFICITIES: Readonly<Record<string, number>> = { EXACT: 1, NEAR: 2, ADMIN2: 3, ADMIN1: 4 }

function places(coding: Coding) {
  const found = onlyPlace(coding)
  if (found === null) return { specificity: 5 }
  const { place, precision, admin1, country } = found
  const specificity = SPECIFICITIES[precision] ?? 5
  const point = specificity === 5 ? null : place.point
  return {
    ...{ country_txt: country?.name ?? null, provstate: admin1, specificity },
    city: precision === 'EXACT' || precision === 'NEAR' ? place.name : null,
    vicinity: precision === 'NEAR' ? 1 : 0,
    ...{ latitude: point?.latitude ?? null, longitude: point?.longitude ?? null },
  }
}

/** `claimed` is 0 only where a source says so: that nobody has claimed it is known of few. */
function parties(coding: Coding) {
  const { event } = coding
  const isClaimed = event.perpetrators.some(({ stances }) => stances.includes('CLAIMED'))
  const isSuspected = event.perpetrators.some(
    ({ stances, disputed }) => disputed || stances.every((stance) => stance === 'SUSPECTED'),
  )
  const claimed = isClaimed ? 1 : event.unclaimed ? 0 : null
  return {
    target1: onlyParty(targetsOf(event), coding)?.name ?? null,
    gname: onlyParty(perpetratorsOf(event), coding)?.name ?? 'Unknown',
    ...{ guncertain1: event.perpetrators.length === 0 ? null : Number(isSuspected), claimed },
  }
}

function weapon({ event, lose }: Coding): string | null {
  const [first, ...others] = event.weapons.filter(({ use }) => use === 'USED')
  if (others.length > 0) lose('WEAPONS', others.map((one) => one.weapon.name).join(' | '))
  return first?.weapon.name ?? null
}
