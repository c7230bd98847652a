/** Values by theme and name: to read one makes the browser work out the styles of all that has changed. */
const known = new Map<string, string>()

/** The value of a colour of the tokens, in the theme that is on. */
export function colour(name: string): string {
  const root = document.documentElement
  const key = `${root.dataset.theme ?? ''} ${name}`
  const value = known.get(key) ?? getComputedStyle(root).getPropertyValue(name).trim()
  known.set(key, value)
  return value
}
