import type { CodeOf, matchRule } from '../vocabulary.ts'

/** One step of an explanation. */
export interface Step {
  readonly rule: CodeOf<typeof matchRule>
  readonly from: string
  readonly to: string
}

/** Makes a step. */
export function step(rule: Step['rule'], from: string, to: string): Step {
  return { rule, from, to }
}
