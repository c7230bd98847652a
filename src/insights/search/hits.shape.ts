import { collect } from '../../reading/fields.ts'
import { RowBuilder, rowsIn } from '../../reading/row.ts'
import type { Reader } from '../../reading/row.ts'
import type { Field } from '../../reading/shape.ts'
import { excerptPart } from './excerpt.shape.ts'
import type { HitNames, HitReader } from './hit.ts'
import { labelText } from './label.shape.ts'
import { typedText } from '../../facts/names/typed-text.ts'
import type { Beginnings } from '../../facts/names/typed-text.ts'
import { why } from './why.shape.ts'

/** What the hits of a search are read from. */
export interface Found {
  /** The expression of the list of {n, name, rank, score, weight}. */
  readonly found: string
  readonly first: string
  /** The map parameter of what was typed. */
  readonly typed: string
  readonly beginnings: Beginnings
}

/** Reads the best hits. */
export function hits(child: Field, { found, first, typed, beginnings }: Found): Reader {
  const names: HitNames = {
    n: child.variable('n'),
    name: child.variable('name'),
    rank: child.variable('rank'),
    score: child.variable('score'),
  }
  const row = new RowBuilder()
  const parts = [...child.children()].map(
    ([key, part]) => [key, hitPart(part, names, row)] as const,
  )
  const hit = child.variable('hit')
  const clauses = `UNWIND ${found} AS ${hit}
WITH ${hit}.n AS ${names.n}, ${hit}.name AS ${names.name}, ${hit}.rank AS ${names.rank}, ${hit}.score AS ${names.score}, ${hit}.weight AS weight
ORDER BY ${names.score} DESC, weight DESC, ${names.n}.id LIMIT ${first}`
  const typedSlot = child.slot(`${typed}.typed`)
  const slot = child.slot(collect(clauses, row))
  return (values) => {
    const text = typedText(String(values[typedSlot]), beginnings)
    return rowsIn(values[slot]).map((one) =>
      Object.fromEntries(parts.map(([key, read]) => [key, read(one, text)])),
    )
  }
}

function hitPart(part: Field, names: HitNames, row: RowBuilder): HitReader {
  switch (part.name) {
    case 'node':
      return part.selectInto(row, { it: names.n })
    case 'score':
      return slotReader(row, names.score)
    case 'label':
      return slotReader(row, labelText(names.n, part.arguments.get('lang')?.value === 'AR'))
    case 'excerpt':
      return excerptPart(part, names, row)
    default:
      return why(part, names, row)
  }
}

function slotReader(row: RowBuilder, expression: string): HitReader {
  const slot = row.slot(expression)
  return (found) => found[slot]
}
