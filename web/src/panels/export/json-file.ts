import type { Question } from '../../api/use-question.ts'
import type { ExportHead } from './export-head.ts'

/** The answer as it came, with the question that gives it again. */
export function jsonFile<Data>(head: ExportHead, { text, variables, data }: Question<Data>): Blob {
  const { title, filters, publishers, source, date } = head
  const whole = { title, filters, publishers, source, date, query: text.trim(), variables, data }
  return new Blob([JSON.stringify(whole, null, 2)], { type: 'application/json' })
}
