import type { Columns, ColumnType } from './columns.ts'
import type { Properties } from './graph-row.ts'

/** Writes properties in the order of their columns, each cell after a comma. Throws where there is no column for one. */
export function csvCells(columns: Columns, properties: Properties): string {
  let cells = ''
  let written = 0
  for (const name in columns) {
    const value = properties[name] ?? null
    cells += ','
    if (value === null) continue
    cells += cell(value, columns[name] ?? 'string')
    written += 1
  }
  const given = Object.values(properties).filter((value) => value !== null && value !== undefined)
  if (given.length === written) return cells
  const unknown = Object.keys(properties).filter((name) => !(name in columns))
  throw new Error(`There is no column for ${unknown.join(', ')}. Add it to columns.ts.`)
}

function cell(value: unknown, type: ColumnType): string {
  if (type === 'point') return `"${pointText(value)}"`
  if (Array.isArray(value)) return quoted(value.join(';'))
  return typeof value === 'string' && type === 'string' ? quoted(value) : String(value)
}

function pointText(value: unknown): string {
  // The writer's points have these two, in degrees.
  const { latitude, longitude } = value as Readonly<Record<'latitude' | 'longitude', number>>
  return `{latitude: ${String(latitude)}, longitude: ${String(longitude)}, crs: WGS-84}`
}

/** A quotation mark in a text is doubled; line breaks stay. */
function quoted(text: string): string {
  return text.includes('"') ? `"${text.replaceAll('"', '""')}"` : `"${text}"`
}
