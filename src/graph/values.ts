import neo4j from 'neo4j-driver'
import type { Date as Day, DateTime, Duration, LocalDateTime, LocalTime, Time } from 'neo4j-driver'
import type { CypherParameters, CypherRecord, CypherValue } from './query.ts'

/** Gives parameters as the driver sends them: whole numbers as integers, everything else as it is. */
export function toDriverParameters(parameters: CypherParameters): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, toDriverValue(value)]),
  )
}

/** Gives a record as plain values: temporal values as ISO text, points as longitude and latitude, nodes as their properties. */
export function fromDriverRecord(record: { toObject: () => object }): CypherRecord {
  return Object.fromEntries(
    Object.entries(record.toObject()).map(([name, value]) => [name, fromDriverValue(value)]),
  )
}

function toDriverValue(value: CypherValue): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value
  if (value === null || typeof value !== 'object') return value
  if (isList(value)) return value.map(toDriverValue)
  return toDriverParameters(value)
}

// Array.isArray does not narrow readonly arrays.
function isList(value: object): value is readonly CypherValue[] {
  return Array.isArray(value)
}

function fromDriverValue(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return fromDriverList(value)
  if (isTemporal(value)) return value.toString()
  if (neo4j.isPoint(value)) return { longitude: value.x, latitude: value.y }
  const properties = neo4j.isNode(value) || neo4j.isRelationship(value) ? value.properties : value
  return Object.fromEntries(
    Object.entries(properties).map(([name, inner]) => [name, fromDriverValue(inner)]),
  )
}

/** Rows are lists of texts and numbers for the most part, and large: what holds nothing else stays as it came. */
function fromDriverList(values: readonly unknown[]): readonly unknown[] {
  let plain: unknown[] | undefined
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at]
    // Most are neither: no call is made for them.
    if (typeof value !== 'object' || value === null) continue
    const made = fromDriverValue(value)
    if (made === value) continue
    plain ??= [...values]
    plain[at] = made
  }
  return plain ?? values
}

type Temporal = Day | DateTime | Duration | LocalDateTime | LocalTime | Time

function isTemporal(value: object): value is Temporal {
  return (
    neo4j.isDate(value) ||
    neo4j.isDateTime(value) ||
    neo4j.isLocalDateTime(value) ||
    neo4j.isDuration(value) ||
    neo4j.isTime(value) ||
    neo4j.isLocalTime(value)
  )
}
