import { eventChangesAfter } from '../../graph/change-log.queries.ts'
import type { ChangeSlice } from '../../graph/change-log.queries.ts'
import type { Graph } from '../../graph/graph.ts'
import { tellChanges } from '../../graph/tell-changes.ts'
import { News } from '../../lib/news.ts'
import { Poller } from '../../lib/poller.ts'
import type { PollerPace, Seen } from '../../lib/poller.ts'
import { cursorExpired } from './change-cursor.ts'
import { ChangeWindow } from './change-window.ts'
import type { Place, Slice } from './change-window.ts'

/** How a feed looks for changes, in milliseconds. */
export interface FeedPace extends PollerPace {
  /** How long changes may wait to be told before the feed tells them itself: their writer was killed. */
  readonly untold: number
}

const usualPace: FeedPace = { shortest: 100, longest: 1_000, untold: 5_000 }

/** Changes taken at once, and kept for all followers. */
const [atOnce, kept] = [1_000, 10_000]

/**
 * The changes of events as one process follows them: it looks into the log at intervals while anybody follows, once
 * for all of them, and at once after a write of this process.
 */
export class ChangeFeed {
  readonly #graph: Graph
  readonly #pace: FeedPace
  readonly #poller: Poller
  readonly #window = new ChangeWindow(kept)
  readonly #news = new News()
  #followers = 0
  /** One stretch of following; a look that outlives it is for nothing. */
  #stretch: { begun: boolean; readonly end: () => void } | undefined
  #untold: { readonly told: number; readonly since: number } | undefined

  constructor(graph: Graph, pace: FeedPace = usualPace) {
    this.#graph = graph
    this.#pace = pace
    this.#poller = new Poller(() => this.#look(), pace)
  }

  /** Begins to follow; gives the function that ends it. */
  join(): () => void {
    this.#followers += 1
    if (this.#stretch === undefined) {
      const end = this.#graph.onWrite(() => {
        this.#poller.wake()
      })
      this.#stretch = { begun: false, end }
      this.#poller.start()
    }
    return () => {
      this.#followers -= 1
      if (this.#followers > 0) return
      this.#poller.stop()
      this.#stretch?.end()
      this.#stretch = undefined
    }
  }

  /** The place after the last change that is told; waits for the database. */
  async now(signal: AbortSignal): Promise<Place> {
    for (;;) {
      const { version } = this.#news
      if (this.#stretch?.begun === true) return this.#window.end
      await this.#news.since(version, signal)
      signal.throwIfAborted()
    }
  }

  /** The changes after a place, once there are any; throws CURSOR_EXPIRED where the place is forgotten. */
  async after(place: Place, signal: AbortSignal): Promise<Slice> {
    for (;;) {
      const { version } = this.#news
      const kept = this.#stretch?.begun === true ? this.#window.after(place, atOnce) : undefined
      const slice = kept ?? (await this.#fromLog(place))
      if (slice.end.number !== place.number) return slice
      await this.#news.since(version, signal)
      signal.throwIfAborted()
    }
  }

  async #fromLog(place: Place): Promise<Slice> {
    const { number, run } = place
    const [slice] = await this.#graph.read(eventChangesAfter({ number, run }, atOnce))
    if (slice?.known !== true) throw cursorExpired()
    return { changes: slice.changes, end: endOf(slice) }
  }

  async #look(): Promise<Seen> {
    const stretch = this.#stretch
    if (stretch === undefined) return 'NOTHING'
    try {
      const { number, run } = stretch.begun ? this.#window.end : { number: 0, run: '' }
      const most = stretch.begun ? atOnce : 0
      const [slice] = await this.#graph.read(eventChangesAfter({ number, run }, most))
      if (slice === undefined || stretch !== this.#stretch) return 'NOTHING'
      this.#watchUntold(slice)
      return this.#take(slice, stretch)
    } catch {
      // The database is away, which others report; the next look will tell.
      return 'NOTHING'
    }
  }

  #take(slice: ChangeSlice, stretch: { begun: boolean }): Seen {
    const end = endOf(slice)
    if (!stretch.begun || !slice.known) this.#window.restart(slice.end)
    else if (end.number === this.#window.end.number) return 'NOTHING'
    else this.#window.append(slice.changes, end)
    stretch.begun = true
    this.#news.tell()
    return slice.changes.length === atOnce ? 'MORE' : 'NEWS'
  }

  #watchUntold({ behind, end }: ChangeSlice): void {
    const now = performance.now()
    if (!behind) this.#untold = undefined
    else if (this.#untold?.told !== end.number) this.#untold = { told: end.number, since: now }
    else if (now - this.#untold.since > this.#pace.untold) {
      this.#untold = { told: end.number, since: now }
      // Not awaited: it waits for a writer at work. Where it fails, it is tried again later.
      tellChanges(this.#graph, new Date()).catch(() => undefined)
    }
  }
}

/** Where a slice ends: at the last change that is told, or where it was cut. */
function endOf({ changes, end }: ChangeSlice): Place {
  const last = changes.length === atOnce ? changes.at(-1) : undefined
  return last === undefined ? end : { number: last.number, run: last.run }
}
