import type { EventChangeRow, Position } from '../../graph/change-log.queries.ts'

/** A place that a reader of changes has come to; `epoch` tells whether the window has given it itself. */
export interface Place extends Position {
  readonly epoch?: number
}

/** Changes after a place, and the place that follows them. */
export interface Slice {
  readonly changes: readonly EventChangeRow[]
  readonly end: Place
}

/** The latest changes, kept for all readers of a process. */
export class ChangeWindow {
  readonly #most: number
  #epoch = 0
  #base: Position = { number: 0, run: '' }
  #end: Position = { number: 0, run: '' }
  #changes: readonly EventChangeRow[] = []

  constructor(most: number) {
    this.#most = most
  }

  /** Where it ends. */
  get end(): Place {
    return { ...this.#end, epoch: this.#epoch }
  }

  /** Forgets everything and goes on from a place. */
  restart(at: Position): void {
    this.#epoch += 1
    this.#base = at
    this.#end = at
    this.#changes = []
  }

  /** Adds what follows. */
  append(changes: readonly EventChangeRow[], end: Position): void {
    const all = [...this.#changes, ...changes]
    const dropped = all.length - this.#most
    this.#base = all[dropped - 1] ?? this.#base
    this.#changes = dropped > 0 ? all.slice(dropped) : all
    this.#end = end
  }

  /** The next changes after a place, at most so many; undefined where the place is not known here. */
  after(place: Place, most: number): Slice | undefined {
    if (place.number < this.#base.number || !this.#knows(place)) return undefined
    const first = this.#changes.findLastIndex(({ number }) => number <= place.number) + 1
    const changes = this.#changes.slice(first, first + most)
    const isAll = first + changes.length === this.#changes.length
    const last = changes.at(-1)
    const end = isAll || last === undefined ? this.end : { ...last, epoch: this.#epoch }
    return { changes, end }
  }

  #knows(place: Place): boolean {
    const isSame = ({ number, run }: Position): boolean =>
      number === place.number && run === place.run
    return (
      place.epoch === this.#epoch ||
      isSame(this.#base) ||
      isSame(this.#end) ||
      this.#changes.some(isSame)
    )
  }
}
