import { csvLine } from '../../../src/lib/csv-line.ts'
import { gedSampleRow } from '../ged-sample.ts'
import type { Reader } from './broken-input.ts'

/** What reads CSV tables. */
export type TableReader = Extract<Reader, 'ucdp-ged' | 'ucdp-actor' | 'acled' | 'gtd' | 'csv'>

type Cells = Readonly<Record<string, string>>

/** A sound table of one row: what each column holds. */
const SOUND: Readonly<Record<TableReader, Cells>> = {
  'ucdp-ged': Object.fromEntries(
    Object.entries(gedSampleRow(9002)).map(([column, value]) => [column, String(value)]),
  ),
  'ucdp-actor': {
    ...{ ActorId: '13', NameData: 'Dusk Front', NameOrig: 'Dusk Front', NameOrigFull: 'n/a' },
    ...{ NameOrigFullEng: 'Dusk Front', NameChange: '0', NewName: '', NewNameFullMotherTongue: '' },
    ...{
      NewNameFullEng: '',
      Org: '1',
      NamePrev: 'Dawn Front',
      ActorIdPrev: '12',
      NameSplitTemp: '',
    },
    ...{ ActorIdSplitTemp: '', NameAlliance: '', ActorIdAlliance: '', GroupName: '' },
    ...{ ActorIdGroup: '', Version: '1' },
  },
  acled: {
    ...{ event_id_cnty: 'NUR1', event_date: '03 May 2031', time_precision: '1' },
    ...{
      disorder_type: 'Political violence',
      event_type: 'Battles',
      sub_event_type: 'Armed clash',
    },
    ...{ actor1: 'Dawn Front', assoc_actor_1: '', inter1: '2', actor2: 'Military Forces of Nuria' },
    ...{
      assoc_actor_2: '',
      inter2: '1',
      civilian_targeting: '',
      country: 'Nuria',
      admin1: 'Coast',
    },
    ...{ admin2: '', admin3: '', location: 'Port Amal', latitude: '10.5', longitude: '20.25' },
    ...{ geo_precision: '1', source: 'Nuria Post', notes: 'A clash.', fatalities: '3' },
  },
  gtd: {
    ...{ eventid: '203105030001', iyear: '2031', imonth: '5', iday: '3', country_txt: 'Nuria' },
    ...{ provstate: 'Coast', city: 'Port Amal', latitude: '10.5', longitude: '20.25' },
    ...{
      specificity: '1',
      attacktype1_txt: 'Armed Assault',
      suicide: '0',
      targtype1_txt: 'Military',
    },
    ...{ target1: 'A post', gname: 'Dawn Front', guncertain1: '0', weaptype1_txt: 'Firearms' },
    ...{
      weapsubtype1_txt: '',
      nkill: '3',
      nwound: '1',
      summary: 'An assault.',
      corp1: '',
      scite1: '',
    },
  },
  csv: {
    ...{ key: '1', type: 'rocket', day: '03/05/2031', until: '', place: 'Port Amal', lat: '10.5' },
    ...{ lon: '20.25', country: 'Nuria', actor: 'Dawn Front', dead: '3', note: 'At night.' },
  },
}

/** The mapping by which the reader `csv` reads. */
export const MAPPING = `mapping: broken-desk
about: A sheet of a desk
source: { id: source:broken-desk, nameEn: Desk, kind: NGO }
language: en
key: key
type: { column: type, codes: { rocket*: ROCKET_ATTACK, meeting: MEETING } }
when: { column: day, until: until, formats: [DD/MM/YYYY] }
place: { name: place, latitude: lat, longitude: lon, within: [{ column: country, kind: COUNTRY }] }
parties: [{ column: actor, as: PERPETRATOR, class: { is: ARMED_GROUP } }]
tolls: [{ harm: KILLED, best: dead }]
note: note
`

/** The sound table, with some cells as they should not be. */
export function table(reader: TableReader, cells: Cells = {}): string {
  const row = { ...SOUND[reader], ...cells }
  return `${csvLine(Object.keys(row))}\n${csvLine(Object.values(row))}\n`
}

/** Header and row of the sound table. */
export function lines(reader: TableReader): readonly [header: string, row: string] {
  const [header = '', row = ''] = table(reader).split('\n')
  return [header, row]
}
