/** The first day of the month of a day, ISO. */
export function firstOfMonth(day: string): string {
  return `${day.slice(0, 7)}-01`
}

/** The last day of the month of a day, ISO. */
export function lastOfMonth(day: string): string {
  const [year = '', month = ''] = day.split('-')
  const length = new Date(Date.UTC(2000 + (Number(year) % 400), Number(month), 0)).getUTCDate()
  return `${year}-${month}-${String(length).padStart(2, '0')}`
}
