import { stableId } from '../../lib/stable-id.ts'

/** The id of a pair of things, in whichever order they are named. */
export function pairId(one: string, other: string): string {
  const [first = '', second = ''] = [one, other].sort()
  return stableId('pair', first, second)
}
