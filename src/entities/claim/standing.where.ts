import type { Input } from '../../reading/input.ts'

/**
 * Whether a claim stands, as a predicate: it is the open version, neither rejected nor retracted. A ClaimWhere that names
 * states of review decides about those itself.
 */
export function standing(claim: string, where?: Input): string {
  const open = `${claim}.supersededAt IS NULL`
  if (where?.get('statuses') !== undefined) return open
  // One that is live stands; most are, and of these nothing else is read.
  return `CASE WHEN ${claim}.live THEN true ELSE ${open} AND NOT ${claim}.status IN ['REJECTED', 'RETRACTED'] END`
}
