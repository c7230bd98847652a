import { parts } from '../../facts/cell.ts'
import type { Victims } from './alike-events.ts'
import type { CellFamily } from './cell-family.ts'

/** Cells of WHOLE hold the killed of all groups in one list; those of KILLED_GROUP are told apart by the group. */
export function victimsIn({ family }: CellFamily, cell: string): Victims {
  if (family === 'KILLED_GROUP') {
    return { clauses: '', harmed: `${cell}.key1`, number: (measure) => `${cell}.${measure}` }
  }
  return {
    clauses: `UNWIND range(0, size(coalesce(${cell}.groups, [])) - 1) AS at`,
    harmed: `${cell}.groups[at]`,
    number: (measure) => {
      const part = parts.findIndex((name) => measure === `killed${name}`)
      if (part < 0) return `${cell}.${measure}`
      return `${cell}.killedOf[at * ${String(parts.length)} + ${String(part)}]`
    },
  }
}
