import { gedSampleRow } from './ged-sample.ts'
import { randomFrom } from './random.ts'

/**
 * Rows of UCDP GED, as many as are asked for, about a few actors and places that they share; equal seeds give equal rows.
 * Ids begin at a number, so that rows of two files are of different events.
 */
export function randomGed(count: number, seed: number, firstId: number) {
  const random = randomFrom(seed)
  const pick = <Of>(list: readonly [Of, ...Of[]]): Of =>
    list[Math.floor(random() * list.length)] ?? list[0]
  const upTo = (most: number) => Math.floor(random() * most)
  return Array.from({ length: count }, (_, index) => {
    const [first, second] = pick(PAIRS)
    const isOneSided = random() < 0.3
    const month = String(1 + upTo(12)).padStart(2, '0')
    const day = 1 + upTo(20)
    const until = day + upTo(8)
    const [low, best] = [upTo(9), 9 + upTo(9)]
    return {
      ...gedSampleRow(9001),
      ...{ id: firstId + index, source_article: `Post ${String(upTo(5))}`, source_original: '' },
      ...pick(PLACES),
      ...(isOneSided ? against(second) : between(first, second)),
      date_prec: pick([1, 2, 3]),
      date_start: `2031-${month}-${String(day).padStart(2, '0')}`,
      date_end: `2031-${month}-${String(until).padStart(2, '0')}`,
      ...{ deaths_a: upTo(4), deaths_b: upTo(4), deaths_civilians: upTo(4), deaths_unknown: 0 },
      ...{ low, best, high: best + upTo(9) },
    }
  })
}

type Party = readonly [number: number, name: string, state?: number]

const PAIRS: readonly [readonly [Party, Party], ...(readonly [Party, Party])[]] = [
  [
    [11, 'Government of Nuria', 999],
    [12, 'Dawn Front'],
  ],
  [
    [11, 'Government of Nuria', 999],
    [13, 'Dusk Front'],
  ],
  [
    [12, 'Dawn Front'],
    [13, 'Dusk Front'],
  ],
]

function between([aId, a, state]: Party, [bId, b]: Party) {
  const dyad = aId * 100 + bId
  return {
    ...{ type_of_violence: state === undefined ? 2 : 1, dyad_new_id: dyad },
    ...{ dyad_name: `${a} - ${b}`, conflict_new_id: dyad, conflict_name: `${a} - ${b}` },
    ...{ side_a_new_id: aId, side_a: a, gwnoa: state ?? '' },
    ...{ side_b_new_id: bId, side_b: b },
  }
}

function against([id, name]: Party) {
  return { ...between([id, name], [1, 'Civilians']), type_of_violence: 3 }
}

const place = (name: string, units: readonly [string, string], at: readonly number[]) => ({
  ...{ where_coordinates: name, adm_2: units[0], adm_1: units[1] },
  ...{ where_prec: at[0] ?? 1, latitude: at[1] ?? 0, longitude: at[2] ?? 0 },
})

const PLACES = [
  place('Amal town', ['Hill district', 'Shore province'], [1, 41.25, 33.5]),
  place('Bahr town', ['Coast district', 'Shore province'], [1, 40.75, 33.25]),
  place('Qasr village', ['Coast district', 'Shore province'], [1, 40.5, 33.25]),
  place('Coast district', ['Coast district', 'Shore province'], [3, 40.5, 33]),
  place('Shore province', ['', 'Shore province'], [4, 40.25, 33]),
  place('Wadi town', ['', 'Inner province'], [1, 39.5, 32]),
  place('Nuria', ['', ''], [6, 40, 32.5]),
] as const
