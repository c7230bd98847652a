import { ClientError } from '../../errors.ts'
import type { Position } from '../../graph/change-log.queries.ts'
import { cursorOf, keyOf } from '../cursor.ts'
import type { Row } from '../row.ts'

const list = 'changes'
const form = { list, kinds: ['whole', 'text'], wanted: 'a `cursor` of `changes`' } as const

/** Gives the cursor of a place in the log of changes. */
export function changeCursor({ number, run }: Position): string {
  return cursorOf(list, [number, run])
}

/** Reads the cursor of a place in the log of changes; rejects any other text with BAD_CURSOR. */
export function positionOf(cursor: string): Position {
  const [number, run] = keyOf(form, cursor)
  return { number: Number(number), run: String(run) }
}

/** The refusal of a cursor whose place in the log is forgotten. */
export function cursorExpired(): ClientError {
  return new ClientError(
    'CURSOR_EXPIRED',
    'This cursor is older than the changes that are kept, or of another database. Ask `changes` for a new one, without `since`, and read the lists again.',
  )
}

/** Gives the cursor of a change whose number and run stand in these slots; without a run it is before the first. */
export function cursorInRow(row: Row, [number = 0, run = 0]: readonly number[]): string {
  const name = row[run]
  return changeCursor({ number: Number(row[number]), run: typeof name === 'string' ? name : '' })
}
