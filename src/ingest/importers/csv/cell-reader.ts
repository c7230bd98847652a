import type { Coded } from './csv-mapping.model.ts'

/** Reads the cells of one record, and gathers what is wrong with them. */
export interface CellReader {
  /** The text of a cell without blanks around it; null where it is empty or stands for nothing. */
  readonly text: (column: string | undefined) => string | null
  /** A whole number from 0; null where nothing is said. */
  readonly count: (column: string | undefined) => number | null
  /** Degrees; null where nothing is said. */
  readonly degrees: (column: string | undefined, most: number) => number | null
  /** A code; null where the cell is empty. */
  readonly code: <Code extends string>(coded: Coded<Code>) => Code | null
  readonly problem: (column: string, reason: string) => null
}

/** Begins to read a record; texts that stand for nothing are given without regard to case. */
export function cellReader(
  cells: Readonly<Record<string, string | undefined>>,
  empty: readonly string[],
  problem: (column: string, reason: string) => void,
): CellReader {
  const nothing = new Set(['', ...empty].map((text) => text.toLowerCase()))
  const told = (column: string, reason: string): null => {
    problem(column, reason)
    return null
  }
  const text: CellReader['text'] = (column) => {
    const cell = (column === undefined ? '' : (cells[column] ?? '')).replaceAll(/\s+/g, ' ').trim()
    return nothing.has(cell.toLowerCase()) ? null : cell
  }
  const number = (column: string | undefined, pattern: RegExp, wanted: string): number | null => {
    const cell = text(column)
    if (cell === null || column === undefined) return null
    return pattern.test(cell) ? Number(cell) : told(column, `is no ${wanted}`)
  }
  return {
    text,
    problem: told,
    count: (column) => number(column, /^\d{1,12}(?:\.0+)?$/, 'whole number from 0'),
    degrees: (column, most) => {
      const value = number(column, /^[+-]?\d+(?:\.\d+)?$/, 'number of degrees')
      if (value === null || Math.abs(value) <= most) return value
      return told(column ?? '', `is beyond ±${String(most)} degrees`)
    },
    code: (coded) => {
      if ('is' in coded) return coded.is
      const cell = text(coded.column)
      const codes = Object.entries(coded.codes)
      const code = cell === null ? undefined : codes.find(([wanted]) => fits(cell, wanted))?.[1]
      if (code !== undefined) return code
      if (coded.otherwise !== undefined) return coded.otherwise
      if (cell === null) return null
      const known = codes.map(([wanted]) => wanted).join(', ')
      return told(coded.column, `"${cell}" is none of ${known}; add it to the mapping or mend it`)
    },
  }
}

/** Whether a text is the wanted one, in any case; a `*` at its begin or end stands for whatever is there. */
export function fits(text: string, wanted: string): boolean {
  const [given, pattern] = [text.toLowerCase(), wanted.toLowerCase()]
  const core = pattern.replace(/^\*/, '').replace(/\*$/, '')
  const [isOpen, goesOn] = [pattern.startsWith('*'), pattern.endsWith('*')]
  if (isOpen) return goesOn ? given.includes(core) : given.endsWith(core)
  return goesOn ? given.startsWith(core) : given === core
}
