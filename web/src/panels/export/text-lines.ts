/** A line of a text as the page shows it: its letters and where they stand, in pixels of the window. */
export interface TextLine {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** The lines into which a text is broken on the page; nothing for one that is not shown. */
export function textLines(node: Text): readonly TextLine[] {
  const range = document.createRange()
  range.selectNodeContents(node)
  const whole = [...range.getClientRects()].filter(({ width }) => width > 0)
  const [first] = whole
  if (first === undefined) return []
  if (whole.every(({ top }) => isLevel(top, first.top))) return lineOf(node.data, whole)
  return brokenLines(node, range)
}

/** Letter by letter: the only way to see where a line ends. */
function brokenLines(node: Text, range: Range): readonly TextLine[] {
  const lines: { text: string; boxes: DOMRect[] }[] = []
  for (let at = 0; at < node.length; at += 1) {
    range.setStart(node, at)
    range.setEnd(node, at + 1)
    const box = range.getBoundingClientRect()
    const line = lines.at(-1)
    const before = line?.boxes[0]
    const letter = node.data.charAt(at)
    if (line !== undefined && (box.width === 0 || isLevel(before?.top ?? 0, box.top))) {
      line.text += letter
      if (box.width > 0) line.boxes.push(box)
    } else if (box.width > 0) lines.push({ text: letter, boxes: [box] })
  }
  return lines.flatMap(({ text, boxes }) => lineOf(text, boxes))
}

function lineOf(letters: string, boxes: readonly DOMRect[]): readonly TextLine[] {
  const text = letters.replace(/\s+/g, ' ').trim()
  if (text === '') return []
  return [
    {
      text,
      left: Math.min(...boxes.map(({ left }) => left)),
      right: Math.max(...boxes.map(({ right }) => right)),
      top: Math.min(...boxes.map(({ top }) => top)),
      bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
    },
  ]
}

function isLevel(one: number, other: number): boolean {
  return Math.abs(one - other) < 2
}
