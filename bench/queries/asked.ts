import { valuesOf } from './answer.ts'
import type { Answer } from './answer.ts'
import type { Asked } from './workload-query.ts'

/** A query whose data are compared value by value. */
export function asked(text: string): Asked {
  return { text, answer: valuesOf }
}

/** A query whose data are read as an answer by a function that knows the shape its text asks for. */
export function askedFor(text: string, answer: (data: never) => Answer): Asked {
  // A server that gives another shape fails the comparison.
  return { text, answer: answer as Asked['answer'] }
}
