/** The number of a day's month: year × 12 + month - 1, so that months in a row are numbers in a row. */
export function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
}
