/** An invented country at war as UCDP GED would have it: each sort of violence, each oddity of the files. */
const ROWS = [
  {
    ...at('Amal town', '', 'Nuria', 1, 41.25, 33.5),
    ...{
      id: 9001,
      type_of_violence: 1,
      date_prec: 1,
      date_start: '2031-05-02',
      date_end: '2031-05-02',
    },
    ...battle([11, 'Government of Nuria', 999], [12, 'Dawn Front']),
    ...{
      deaths_a: 2,
      deaths_b: 3,
      deaths_civilians: 0,
      deaths_unknown: 0,
      low: 5,
      best: 5,
      high: 5,
    },
    ...{ source_article: '"Nuria Post,2031-05-03,Clash\nat ""Amal"""', source_original: 'police' },
  },
  {
    ...at('Coast district', 'Coast district', 'Shore province', 3, 40.5, 33),
    ...{
      id: 9002,
      type_of_violence: 2,
      date_prec: 2,
      date_start: '2031-05-02',
      date_end: '2031-05-05',
    },
    ...battle([12, 'Dawn Front'], [13, 'Dusk Front']),
    ...{
      deaths_a: 1,
      deaths_b: 0,
      deaths_civilians: 4,
      deaths_unknown: 2,
      low: 6,
      best: 7,
      high: 12,
    },
  },
  {
    ...at('Amal town', '', 'Nuria', 1, 41.25, 33.5),
    ...{
      id: 9003,
      type_of_violence: 3,
      date_prec: 5,
      date_start: '2031-01-01',
      date_end: '2031-12-31',
    },
    ...{
      event_clarity: 2,
      side_b_new_id: 1,
      side_b: 'Civilians',
      side_a_new_id: 12,
      side_a: 'Dawn Front',
    },
    ...{ conflict_new_id: 503, conflict_name: 'Dawn Front - Civilians' },
    ...{ dyad_new_id: 504, dyad_name: 'Dawn Front - Civilians' },
    ...{
      deaths_a: 0,
      deaths_b: 0,
      deaths_civilians: 9,
      deaths_unknown: 0,
      low: 12,
      best: 9,
      high: 4,
    },
  },
  {
    ...at('Nuria', '', '', 6, 40, 32.5),
    ...{
      id: 9004,
      type_of_violence: 1,
      date_prec: 4,
      date_start: '2031-06-01',
      date_end: '2031-06-30',
    },
    ...battle([11, 'Government of Nuria', 999], [12, 'Dawn Front']),
    ...{
      deaths_a: 0,
      deaths_b: 0,
      deaths_civilians: 0,
      deaths_unknown: 1,
      low: 1,
      best: 1,
      high: 1,
    },
  },
] as const

type Row = Readonly<Record<string, string | number>>

/** A way in which files of the data set were written. */
export type GedDialect = 'codebook' | 'exchange' | 'old'

/** The sample as a CSV file of a dialect. */
export function gedSample(dialect: GedDialect, more: readonly Row[] = []): string {
  return gedTable([...ROWS.map((row): Row => ({ ...BLANK, ...row })), ...more], dialect)
}

/** Rows as a CSV file of a dialect. */
export function gedTable(rows: readonly Row[], dialect: GedDialect = 'codebook'): string {
  const records = rows.map((row, index) => written(row, dialect, index + 1))
  const [first = {}] = records
  const names = Object.keys(first)
  const tags = names.map((name) => TAGS[name] ?? '')
  const lines = [names, ...(dialect === 'exchange' ? [tags] : [])].map((line) => line.join(','))
  return [
    ...lines,
    ...records.map((row) => names.map((name) => cell(row[name] ?? '')).join(',')),
  ].join('\n')
}

/** A row of the sample by its id, to be changed. */
export function gedSampleRow(id: number): Row {
  const row = ROWS.find((one) => one.id === id)
  if (row === undefined) throw new Error('The sample has no such row.')
  return { ...BLANK, ...row }
}

const BLANK: Row = {
  ...{ id: 0, type_of_violence: 1, conflict_new_id: 501, conflict_name: 'Nuria: Government' },
  ...{ dyad_new_id: 502, dyad_name: 'Government of Nuria - Dawn Front', source_article: '' },
  ...{ source_original: '', event_clarity: 1, gwnoa: '', gwnob: '', iso3: 'NUR' },
  ...{ where_description: '', country: 'Nuria', country_id: 999 },
}

const TAGS: Row = { date_start: '#date+start', best: '#affected+killed', latitude: '#geo+lat' }

function written(row: Row, dialect: GedDialect, index: number): Row {
  if (dialect === 'codebook') return row
  if (dialect === 'exchange') {
    const decimals = Object.entries(row).map(([name, value]): [string, string | number] => [
      name,
      typeof value === 'number' && !['latitude', 'longitude'].includes(name)
        ? `${String(value)}.0`
        : value,
    ])
    const days = { date_start: `${String(row.date_start)} 00:00:00.000` }
    return { '': index, ...Object.fromEntries(decimals), ...days }
  }
  const { low, best, high, where_description, ...rest } = row
  return {
    ...{ low_est: low ?? '', best_est: best ?? '', high_est: high ?? '' },
    ...{ where_decription: where_description ?? '', ...rest },
  }
}

function cell(value: string | number): string {
  return typeof value === 'number' ? String(value) : `"${value.replaceAll('"', '""')}"`
}

function at(
  ...[name, district, province, precision, latitude, longitude]: readonly [
    ...[string, string, string],
    ...[number, number, number],
  ]
): Row {
  return {
    ...{ where_coordinates: name, adm_1: province, adm_2: district },
    ...{ where_prec: precision, latitude, longitude },
  }
}

type Side = readonly [number: number, name: string, state?: number]

function battle([aId, a, aState]: Side, [bId, b]: Side): Row {
  return {
    ...{ side_a_new_id: aId, side_a: a, gwnoa: aState ?? '' },
    ...{ side_b_new_id: bId, side_b: b },
  }
}
