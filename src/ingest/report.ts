import { changeNotes } from './change-notes.ts'
import type { ChangeNotes } from './change-notes.ts'

/** What an add did to one label or relationship type. */
interface Count {
  readonly added: number
  readonly changed: number
  /** Closed, for claims; taken away, for everything else. */
  readonly closed: number
  readonly unchanged: number
}

/** What an add did, by label and relationship type. */
export interface Report {
  readonly dossier: string
  /** Null where nothing changed. */
  readonly runId: string | null
  readonly counts: Readonly<Record<string, Count>>
}

/** Counts what an add does, and notes which things it changes. */
export interface Tally extends ChangeNotes {
  readonly add: (label: string, part: Partial<Count>) => void
  readonly counts: () => Readonly<Record<string, Count>>
  readonly changes: () => number
}

/** Starts counting. */
export function tally(): Tally {
  const counts = new Map<string, Count>()
  const none: Count = { added: 0, changed: 0, closed: 0, unchanged: 0 }
  return {
    ...changeNotes(),
    add: (label, part) => {
      const { added, changed, closed, unchanged } = counts.get(label) ?? none
      counts.set(label, {
        added: added + (part.added ?? 0),
        changed: changed + (part.changed ?? 0),
        closed: closed + (part.closed ?? 0),
        unchanged: unchanged + (part.unchanged ?? 0),
      })
    },
    counts: () => Object.fromEntries(counts),
    changes: () =>
      [...counts.values()].reduce((sum, one) => sum + one.added + one.changed + one.closed, 0),
  }
}

/** Writes a report for the terminal: one line a label, and what it means where nothing changed. */
export function reportText(report: Report): string {
  if (report.runId === null) return `${report.dossier}: nothing changed.`
  return [`${report.dossier}: taken in by ${report.runId}.`, ...countLines(report.counts)].join(
    '\n',
  )
}

/** Writes what was done for the terminal, one line a label. */
export function countLines(counts: Report['counts']): readonly string[] {
  return Object.entries(counts).flatMap(([label, count]) => {
    const parts = [
      [count.added, 'added'],
      [count.changed, 'changed'],
      [count.closed, 'closed'],
      [count.unchanged, 'unchanged'],
    ] as const
    const told = parts
      .filter(([number]) => number > 0)
      .map(([number, word]) => `${String(number)} ${word}`)
    return told.length === 0 ? [] : [`  ${label.padEnd(20)} ${told.join(', ')}`]
  })
}
