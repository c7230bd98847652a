import type { CopiedEvent } from './copied-graph.ts'

/** Whether an event stands for many: a series or a campaign. */
export function isSet({ extent }: CopiedEvent): boolean {
  return extent === 'SERIES' || extent === 'CAMPAIGN'
}
