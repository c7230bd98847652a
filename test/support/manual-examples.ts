import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const project = join(import.meta.dirname, '../..')

/** A query of a manual and the answer that stands under it. */
export interface Example {
  readonly place: string
  readonly query: string
  readonly answer: string
}

/** Each query of a manual with the answer that is shown under it. */
export function examplesIn(manual: string): readonly Example[] {
  const text = readFileSync(join(project, manual), 'utf8')
  const pairs = text.matchAll(/```graphql\n([^]+?)```[^]+?```json\n([^]+?)```/g)
  return [...pairs].map(([, query = '', answer = ''], index) => ({
    place: `${manual}, query ${String(index + 1)}`,
    query,
    answer,
  }))
}
