import { z } from 'zod'
import { ClientError } from '../../../errors.ts'
import { jsonItems } from '../../../lib/json-items.ts'
import { sha256 } from '../../../lib/sha256.ts'
import { stableId } from '../../../lib/stable-id.ts'
import type { PlaceKind } from '../../../facts/vocabulary.ts'
import type { SourceRecord } from '../../pipeline/source-record.ts'
import { named, placeRecord } from './gazetteer-place.ts'
import type { GazetteerRow, OuterPlace, PlaceRecord } from './gazetteer-place.ts'

/** What the units of a level are, and the list of those below it. */
const LEVELS: readonly { readonly kind: PlaceKind; readonly below: string }[] = [
  { kind: 'ADMIN1', below: 'districts' },
  { kind: 'ADMIN2', below: 'subdistricts' },
  // Below a district the model has no level of its own.
  { kind: 'REGION', below: 'villages' },
  { kind: 'SETTLEMENT', below: '' },
]

const unit = z.record(z.string(), z.unknown())
const name = z.string('is no text').max(300).nullish()
const names = z
  .object({ engName: name, arbName: name, krdName: name })
  .refine(({ engName, arbName, krdName }) => engName ?? arbName ?? krdName, 'no name is given')

/**
 * Reads provinces with their districts, subdistricts and villages in English, Arabic and Kurdish; a unit is a row. What
 * lies in a unit that is rejected lies in the next one around it.
 */
export async function* readAdminNames(
  text: AsyncIterable<string>,
): AsyncGenerator<SourceRecord<GazetteerRow>> {
  let country: OuterPlace | undefined
  let number = 0
  for await (const { member, isElement, raw, line } of jsonItems(text, ['provinces'])) {
    if (member === 'country' && country === undefined) country = countryIn(raw)
    if (!isElement) continue
    const around = country === undefined ? [] : [country]
    for (const found of unitsOf(valueOf(raw, line), { level: 0, around })) {
      number += 1
      yield recordOf(found, { line, number })
    }
  }
  if (number === 0) {
    throw new ClientError('INVALID_FILE', 'This file of administrative names lists no "provinces".')
  }
}

interface Unit {
  readonly value: unknown
  readonly level: number
  readonly around: readonly OuterPlace[]
}

function* unitsOf(value: unknown, at: Omit<Unit, 'value'>): Generator<Unit> {
  const { kind, below } = LEVELS[at.level] ?? { kind: 'SETTLEMENT', below: '' }
  yield { value, ...at }
  const inner = below === '' ? undefined : unit.safeParse(value).data?.[below]
  if (!Array.isArray(inner)) return
  const place = placeOf(value, kind, at.around)
  const around = place === null ? at.around : [{ id: place.id, known: place }, ...at.around]
  // What lists hold is looked at one by one.
  for (const one of inner as readonly unknown[]) {
    yield* unitsOf(one, { level: at.level + 1, around })
  }
}

function recordOf(
  { value, level, around }: Unit,
  { line, number }: { readonly line: number; readonly number: number },
): SourceRecord<GazetteerRow> {
  const { kind } = LEVELS[level] ?? { kind: 'SETTLEMENT' }
  const place = placeOf(value, kind, around)
  const raw = rawOf(value)
  const placed = { line, raw, former: null }
  if (place === null) {
    const problem = { column: '', reason: 'is no unit with engName, arbName or krdName' }
    return { kind: 'REJECTED', ...placed, problems: [problem] }
  }
  const row = { key: place.id, gazetteer: 'IRAQ_NAMES', place, around } as const
  return { kind: 'ROW', ...placed, row: { ...row, number, sha256: sha256(raw) } }
}

/** A unit without the lists in it, however deep they are. */
function rawOf(value: unknown): string {
  const { data } = unit.safeParse(value)
  if (data === undefined) return typeof value === 'object' ? '[…]' : JSON.stringify(value)
  return JSON.stringify(
    Object.fromEntries(Object.entries(data).filter(([, one]) => typeof one !== 'object')),
  )
}

/** Units of one name are one where those around them are. */
function placeOf(
  value: unknown,
  kind: PlaceKind,
  around: readonly OuterPlace[],
): PlaceRecord | null {
  const { data } = names.safeParse(value)
  if (data === undefined) return null
  const { engName, arbName, krdName } = data
  const [outer] = around
  const place = placeRecord({
    id: idOf(kind, outer?.id ?? '', engName ?? '', engName ? '' : (arbName ?? krdName ?? '')),
    kind,
    // Who compiled them named pages of many kinds and programs that make texts: nothing is stated anywhere.
    names: [
      ...named(engName, 'en', { basis: 'INFERRED' }),
      ...named(arbName, 'ar', { basis: 'INFERRED' }),
      ...named(krdName, 'ckb', { basis: 'INFERRED' }),
    ],
    externalIds: {},
  })
  return place.names.length === 0 ? null : place
}

/** The country is named with a part of it in brackets. */
function countryIn(raw: string): OuterPlace | undefined {
  const { data } = z.string().safeParse(valueOf(raw, 1))
  const value = data?.replace(/\s*\(.*$/, '').trim() ?? ''
  if (value === '') return undefined
  const id = idOf('COUNTRY', value)
  const known = placeRecord({ id, kind: 'COUNTRY', names: named(value, 'en'), externalIds: {} })
  return { id, known }
}

function valueOf(raw: string, line: number): unknown {
  try {
    return JSON.parse(raw) as unknown
  } catch {
    throw new ClientError('INVALID_FILE', `What begins on line ${String(line)} is no JSON.`, {
      line,
    })
  }
}

function idOf(...parts: readonly string[]): string {
  return stableId('place', 'iraq-admin-names', ...parts).replace(':', ':iraq-names-')
}
