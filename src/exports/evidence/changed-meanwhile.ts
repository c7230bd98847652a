import { ClientError } from '../../errors.ts'

/** Numbers and events would not be of one moment. */
export function changedMeanwhile(): ClientError {
  return new ClientError(
    'GRAPH_CHANGED',
    'The graph changed while the pack was made. Try again, or ask for what the graph held at an instant: {"accordingTo": {"recordedAsOf": "2026-01-01T00:00:00Z"}}.',
  )
}
