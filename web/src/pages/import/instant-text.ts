/** An instant as it stands in tables, in UTC: 2031-05-03 14:05. */
export function instantText(instant: string): string {
  return `${instant.slice(0, 10)} ${instant.slice(11, 16)}`
}
