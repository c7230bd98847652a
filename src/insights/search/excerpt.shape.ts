import { excerpt } from '../../lib/excerpt.ts'
import type { Excerpt } from '../../lib/excerpt.ts'
import type { RowBuilder } from '../../reading/row.ts'
import type { Field } from '../../reading/shape.ts'
import type { HitNames, HitReader } from './hit.ts'

/** Reads the excerpt of a passage. */
export function excerptPart(part: Field, { n }: HitNames, row: RowBuilder): HitReader {
  const slots = ['text', 'glossEn', 'glossAr'].map((name) =>
    row.slot(`CASE WHEN ${n}:Passage THEN ${n}.${name} END`),
  )
  const fields = [...part.children()].map(reader)
  return (found, { telling }) => {
    const excerpts = slots.flatMap((slot, at) => {
      const text = found[slot]
      return typeof text === 'string' ? [{ ...excerpt(text, telling), original: at === 0 }] : []
    })
    // Of those that hold as many words the first, which is the original where there is one.
    const [best] = excerpts.toSorted((left, right) => right.met - left.met)
    return best === undefined ? null : Object.fromEntries(fields.map((read) => read(best)))
  }
}

interface Shown extends Excerpt {
  readonly original: boolean
}

/** Reads a field of an excerpt: a value of its own, or its marks. */
function reader([key, field]: readonly [string, Field]): (
  shown: Shown,
) => readonly [string, unknown] {
  if (field.name !== 'marks') return (shown) => [key, shown[field.name as keyof Shown]]
  const parts = [...field.children()]
  return ({ marks }) => [
    key,
    marks.map((mark) =>
      Object.fromEntries(parts.map(([name, part]) => [name, mark[part.name as keyof typeof mark]])),
    ),
  ]
}
