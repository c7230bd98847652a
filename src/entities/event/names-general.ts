import type { Input } from '../../reading/input.ts'

/** Whether a where leaves events in general out: it does unless it names them as an extent anywhere. */
export function leavesGeneralOut(where: Input | undefined): boolean {
  return !namesGeneral(where)
}

/** Another extent that is named lets none in: under `or` and `not` it would not keep them out either. */
export function namesGeneral(where: Input | undefined): boolean {
  if (where === undefined) return false
  const extents = where.get('extents')?.value
  const below = ['and', 'or'].flatMap((name) => where.get(name)?.items() ?? [])
  return (
    (Array.isArray(extents) && extents.includes('GENERAL')) ||
    [...below, where.get('not')].some(namesGeneral)
  )
}
