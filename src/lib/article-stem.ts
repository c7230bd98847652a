/** A normalised Arabic word without its article; undefined where it has none. */
export function articleStem(word: string): string | undefined {
  return /^ال(..+)$/u.exec(word)?.[1]
}
