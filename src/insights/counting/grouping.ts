import type { FoundEvents } from '../../entities/event/found-events.shape.ts'
import type { Site } from '../../reading/shape.ts'
import type { AlikeEvents } from './alike-events.ts'
import type { KeyColumn } from './dimension.ts'

/** What is counted: found events by their keys. */
export interface Grouping {
  readonly found: FoundEvents
  readonly keys: readonly KeyColumn[]
  readonly kept?: Kept
  /** What else is asked of containers by those who count what was gathered, as `<name>: <expression>`. */
  readonly marks?: (container: Site) => readonly string[]
  /** The same events, those that are kept, as they were gathered for all who count them by some of the same keys. */
  readonly gathered?: AlikeEvents | undefined
}

/** A condition on a row of an event and its keys; what holds an event stands beside it by such a row alone. */
export interface Kept {
  readonly ofEvent: (site: Site) => string
  /** The same of a cell; left out where cells cannot tell. */
  readonly ofCell?: (cell: string) => string
}
