/** A text measured in Unicode code points, not in UTF-16 units. */
export interface CodePoints {
  readonly length: number
  /** The part from start up to, not including, end; it throws a RangeError where that is no part of the text. */
  readonly slice: (start: number, end: number) => string
}

/** Counts a text's code points once, so that many parts of it can be taken by their offsets. */
export function codePoints(text: string): CodePoints {
  const points = Array.from(text)
  return {
    length: points.length,
    slice: (start, end) => {
      if (!isPart(start, end, points.length)) {
        const given = `${String(start)} to ${String(end)}`
        throw new RangeError(`No part of a text of ${String(points.length)} code points: ${given}`)
      }
      return points.slice(start, end).join('')
    },
  }
}

function isPart(start: number, end: number, length: number): boolean {
  return (
    Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= length
  )
}
