/** Whether a day lies in the years 1000 to 2999; a year outside them is a slip of the pen. */
export function hasCredibleYear(day: string): boolean {
  return /^[12]\d{3}-/.test(day)
}
