import type { EventType, GeoPrecision, PlaceKind } from '../../../facts/vocabulary.ts'
import { typeGroupOf } from '../../../facts/vocabulary.ts'
import { hasCredibleYear } from '../../dossier/credible-year.ts'
import { precisionOf } from '../precision-of.ts'
import { fits } from './cell-reader.ts'
import type { CellReader } from './cell-reader.ts'
import type { CsvMapping } from './csv-mapping.model.ts'
import type { DeskParty, DeskPlace, DeskRow, DeskToll, DeskWeapon } from './desk-row.ts'
import { monthSpan, spanAround, twoDigits, yearSpan } from './span-of.ts'
import type { RowSpan } from './span-of.ts'
import { writtenDay } from './written-day.ts'

/** Reads one record by its mapping; null where something is wrong, which the reader was told then. */
export function readRow(mapping: CsvMapping, cells: CellReader): DeskRow | null {
  const key = cells.text(mapping.key) ?? cells.problem(mapping.key, 'is empty')
  const type = cells.code(mapping.type) ?? missing(mapping.type, cells)
  const extent = cells.code(mapping.extent) ?? missing(mapping.extent, cells)
  const when = 'year' in mapping.when ? inParts(mapping.when, cells) : written(mapping.when, cells)
  const violence = mapping.violence === undefined ? null : cells.code(mapping.violence)
  const places = placesOf(mapping, cells)
  const [place] = places
  const precision = mapping.place?.precision
  const tolls = tollsOf(mapping, cells)
  if (key === null || type === null || extent === null || when === null) return null
  return {
    ...{ key, type, extent, violence, when, places, tolls },
    geoPrecision:
      (precision === undefined ? null : cells.code(precision)) ??
      PRECISION[place?.kind ?? 'COUNTRY'],
    parties: partiesOf(mapping, cells, type),
    weapons: weaponsOf(mapping, cells),
    note: cells.text(mapping.note),
    reporter: cells.text(mapping.reporter),
  }
}

/** How closely a place is known of which nothing is said but what it is. */
const PRECISION: Readonly<Record<PlaceKind, GeoPrecision>> = {
  ...{ SETTLEMENT: 'NEAR', FACILITY: 'NEAR', ADMIN2: 'ADMIN2', ADMIN1: 'ADMIN1' },
  ...{ REGION: 'AREA', COUNTRY: 'COUNTRY' },
}

function missing(coded: CsvMapping['type' | 'extent'], cells: CellReader): null {
  return 'is' in coded || cells.text(coded.column) !== null
    ? null
    : cells.problem(coded.column, 'is empty')
}

const OUTSIDE = 'lies outside the years 1000 to 2999'

type Written = Extract<CsvMapping['when'], { readonly column: string }>
type InParts = Extract<CsvMapping['when'], { readonly year: string }>

function written(when: Written, cells: CellReader): RowSpan | null {
  const readers = when.formats.map(writtenDay)
  const dayIn = (column: string): string | null => {
    const text = cells.text(column)
    if (text === null) return cells.problem(column, 'is empty')
    const day = readers.map((read) => read(text)).find((read) => read !== null)
    if (!day) return cells.problem(column, `is no day of the form ${when.formats.join(' or ')}`)
    return hasCredibleYear(day) ? day : cells.problem(column, OUTSIDE)
  }
  const earliest = dayIn(when.column)
  const precision = when.precision === undefined ? null : cells.code(when.precision)
  if (when.until === undefined || cells.text(when.until) === null) {
    return earliest === null ? null : spanAround(earliest, precision ?? 'DAY')
  }
  const latest = dayIn(when.until)
  if (earliest === null || latest === null) return null
  if (earliest > latest) return cells.problem(when.column, `is after ${when.until}`)
  return { earliest, latest, precision: precision ?? precisionOf({ earliest, latest }) }
}

function inParts({ year, month, day }: InParts, cells: CellReader): RowSpan | null {
  const [y, m, d] = [cells.count(year), cells.count(month) ?? 0, cells.count(day) ?? 0]
  if (y === null) return cells.text(year) === null ? cells.problem(year, 'is empty') : null
  if (m > 12) return cells.problem(month, 'is no month')
  const text = String(y)
  if (!hasCredibleYear(`${text}-01-01`)) return cells.problem(year, OUTSIDE)
  if (m === 0) return { ...yearSpan(text), precision: 'YEAR' }
  if (d === 0) return { ...monthSpan(text, twoDigits(m)), precision: 'MONTH' }
  const iso = writtenDay('YYYY-MM-DD')([text, twoDigits(m), twoDigits(d)].join('-'))
  return iso === null ? cells.problem(day, 'is no day of that month') : spanAround(iso, 'DAY')
}

function placesOf({ place }: CsvMapping, cells: CellReader): readonly DeskPlace[] {
  if (place === undefined) return []
  const longitude = cells.degrees(place.longitude, 180)
  const latitude = cells.degrees(place.latitude, 90)
  const point = longitude === null || latitude === null ? null : { longitude, latitude }
  const name = cells.text(place.name)
  const kind = cells.code(place.kind) ?? 'SETTLEMENT'
  const around = place.within.flatMap((unit) => {
    const named = cells.text(unit.column)
    return named === null ? [] : [{ name: named, kind: unit.kind, point: null }]
  })
  return name === null ? around : [{ name, kind, point }, ...around]
}

function partiesOf(
  { parties }: CsvMapping,
  cells: CellReader,
  type: EventType,
): readonly DeskParty[] {
  return parties
    .filter((party) => party.for?.includes(typeGroupOf[type]) ?? true)
    .flatMap((party) => {
      const cell = cells.text(party.column)
      if (cell === null) return []
      const names = party.separator === undefined ? [cell] : cell.split(party.separator)
      const ofClass = cells.code(party.class) ?? 'ARMED_GROUP'
      const modality = cells.code(party.modality) ?? 'ASSERTED'
      return names
        .map((name) => name.trim())
        .filter((name) => name !== '')
        .map((name) => ({
          ...{ name, as: party.as, class: ofClass, modality },
          isDescribed: party.described.some((pattern) => fits(name, pattern)),
        }))
    })
}

function tollsOf({ tolls }: CsvMapping, cells: CellReader): readonly DeskToll[] {
  return tolls.flatMap(({ harm, group, approximate, ...columns }) => {
    const low = cells.count(columns.low)
    const best = cells.count(columns.best)
    const high = cells.count(columns.high)
    return (low ?? best ?? high) === null ? [] : [{ harm, group, low, best, high, approximate }]
  })
}

function weaponsOf({ weapons }: CsvMapping, cells: CellReader): readonly DeskWeapon[] {
  return weapons.flatMap(({ column, use, weapons: known }) => {
    const cell = cells.text(column)
    const found = Object.entries(known).find(([wanted]) => cell !== null && fits(cell, wanted))
    return found === undefined ? [] : [{ ...found[1], use }]
  })
}
