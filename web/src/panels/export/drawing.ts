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
