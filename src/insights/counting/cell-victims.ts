import { parts } from '../../facts/cell.ts'
import type { CellFamily } from './cell-family.ts'
import type { Measure } from './measures.ts'

/** How the killed of groups of victims are read off a cell. */
export interface CellVictims {
  /** Clauses that bind each group of victims of a cell. */
  readonly clauses: string
  readonly harmed: string
  readonly number: (measure: Measure) => string
}

/** Cells of WHOLE hold the killed of all groups in one list; those of KILLED_GROUP are told apart by the group. */
export function victimsIn({ family }: CellFamily, cell: string): CellVictims {
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
