import { COMBINATIONS } from '../../reading/input.ts'

/** The months, as YYYY-MM, that a span of the where holds in part only. */
export function raggedMonths(where: unknown): readonly string[] {
  if (Array.isArray(where)) return where.flatMap(raggedMonths)
  if (typeof where !== 'object' || where === null) return []
  return Object.entries(where).flatMap(([name, value]) => {
    if (COMBINATIONS.includes(name)) return raggedMonths(value)
    if (typeof value !== 'string') return []
    if (name === 'from') return value.endsWith('-01') ? [] : [value.slice(0, 7)]
    return name === 'to' && !isLastOfMonth(value) ? [value.slice(0, 7)] : []
  })
}

function isLastOfMonth(day: string): boolean {
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000)
  return next.getUTCDate() === 1
}
