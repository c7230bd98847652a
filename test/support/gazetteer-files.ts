/** Places of an invented country under a code that the standard leaves to users. */
export const DUMP = [
  feature(1, 'Republic of Nuria', 'Nuria', [30, 40], ['A', 'PCLI'], ['QM', '00', '']),
  feature(2, 'Coast Province', '', [31, 41], ['A', 'ADM1'], ['QM', '01', '']),
  feature(3, 'Harbour District', '', [31.1, 41.1], ['A', 'ADM2'], ['QM', '01', 'H1']),
  feature(4, 'Port "Amal"', 'ميناء أمل,Port Amal', [31.2, 41.2], ['P', 'PPL'], ['QM', '01', 'H1']),
  feature(5, 'Amal Base', '', [31.3, 41.3], ['L', 'MILB'], ['QM', '01', 'H9']),
  feature(6, 'Long River', '', [32, 42], ['H', 'STM'], ['QM', '', '']),
  feature(7, 'Old Province', '', [33, 43], ['A', 'ADM1H'], ['QM', '77', '']),
].join('\n')

function feature(
  id: number,
  name: string,
  others: string,
  [latitude, longitude]: readonly [number, number],
  kind: readonly [string, string],
  [country, admin1, admin2]: readonly [string, string, string],
) {
  const point = [String(latitude), String(longitude)]
  const units = [country, '', admin1, admin2, '', '']
  const rest = ['0', '', '0', 'Asia/Baghdad', '2030-01-01']
  return [String(id), name, name, others, ...point, ...kind, ...units, ...rest].join('\t')
}

export const FEATURES = [
  place({ NE_ID: 77, NAME: 'Port Amal', GEONAMESID: 4, NAME_AR: 'ميناء أمل', NAME_TR: 'Emel' }),
  place({ NE_ID: 78, NAME: 'Long River', GEONAMESID: -1 }),
  { type: 'Feature', properties: { odd: { deep: 1 } }, geometry: null },
]

function place(properties: object) {
  const of = { POP_MAX: 5, ADM0_A3: 'XAA', ADM0NAME: 'Nuria', ISO_A2: 'QM' }
  const geometry = { type: 'Point', coordinates: [41.25, 31.25] }
  return { type: 'Feature', properties: { ...of, ...properties }, geometry }
}

export function collection(features: readonly object[]) {
  return JSON.stringify({ features, type: 'FeatureCollection' }, null, 1)
}
