import type { SharedWork } from '../../lib/shared-work.ts'
import type { RequestContext } from '../request-context.ts'
import type { ChangeFeed } from './change-feed.ts'

/** What the source of a subscription is given. */
export interface LiveContext {
  readonly feed: ChangeFeed
  /** Messages that were read lately, for all subscriptions of one form. */
  readonly shared: SharedWork<readonly unknown[]>
  /** Equal for subscriptions that ask for the same, with the same values. */
  readonly form: string
  /** Begins a piece of work with a deadline of its own. */
  readonly work: () => RequestContext
}
