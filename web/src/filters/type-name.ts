/** The word for a code of either level of the event type. */
export function typeName(code: string, word: (kind: string, code: string) => string): string {
  const group = word('eventTypeGroup', code)
  return group === code ? word('eventType', code) : group
}
