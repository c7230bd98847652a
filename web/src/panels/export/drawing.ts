/** A picture as text, and how large it is. */
export interface Drawing {
  readonly text: string
  readonly width: number
  readonly height: number
}

/** A text safe to stand in XML. */
export function xml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** Attributes as XML has them; numbers to a hundredth. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .flatMap(([name, value]) =>
      value === undefined
        ? []
        : [` ${name}="${typeof value === 'number' ? rounded(value) : xml(value)}"`],
    )
    .join('')
}

function rounded(value: number): string {
  return String(Math.round(100 * value) / 100)
}
