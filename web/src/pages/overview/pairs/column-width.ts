/** Of the heads of rows, in pixels; they stay in view while the columns scroll. */
export const ROW_HEAD = 76
/** Between two cells. */
export const GAP = 2
/** In which most words of a name stand whole. */
const LEAST = 70
/** Where all have room. */
const MOST = 96

/** How wide a column of the matrix is, in pixels, and how many stand whole beside the heads of the rows. */
export interface Columns {
  readonly width: number
  readonly inView: number
}

/** As many whole columns as have room, which share it: none is cut by the edge of the panel. */
export function columnsIn(room: number, count: number): Columns {
  const left = room - ROW_HEAD - 2 * GAP
  const inView = Math.max(1, Math.min(count, Math.floor(left / (LEAST + GAP))))
  const width = Math.max(LEAST, Math.ceil(left / inView) - GAP)
  return { width: inView < count ? width : Math.min(MOST, width), inView }
}
