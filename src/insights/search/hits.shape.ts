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
  /** The variable of the list of {x, of, rank, score}, best first. */
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
    id: child.variable('id'),
    name: child.variable('name'),
    rank: child.variable('rank'),
    score: child.variable('score'),
  }
  const row = new RowBuilder()
  const parts = [...child.children()].map(
    ([key, part]) => [key, hitPart(part, names, row)] as const,
  )
  const clauses = best({ found, first }, child.variable('hit'), names)
  const typedSlot = child.slot(`${typed}.typed`)
  const slot = child.slot(collect(clauses, row))
  return (values) => {
    const text = typedText(String(values[typedSlot]), beginnings)
    return rowsIn(values[slot]).map((one) =>
      Object.fromEntries(parts.map(([key, read]) => [key, read(one, text)])),
    )
  }
}

/**
 * Binds the best of what was found. Whose a name is and how much hangs on it is read only of those that may be shown:
 * the best, and what is equal to the last of them.
 */
function best({ found, first }: Pick<Found, 'found' | 'first'>, hit: string, names: HitNames) {
  const { n, id, name, rank, score } = names
  return `UNWIND ${found} AS ${hit}
WITH ${hit}, ${hit}.x AS x WHERE ${hit}.score >= coalesce(${found}[${first} - 1].score, 0)
OPTIONAL MATCH (x)<-[:HAS_NAME]-(owner)
WITH ${hit}, ${hit}.rank AS ${rank}, ${hit}.score AS ${score}, coalesce(owner, x) AS ${n}, ${hit}.of AS ${id},
  CASE WHEN owner IS NOT NULL THEN x END AS ${name}, CASE WHEN owner IS NULL THEN 0 ELSE COUNT { (owner)--() } END AS weight
ORDER BY ${score} DESC, weight DESC, ${id} LIMIT ${first}`
}

function hitPart(part: Field, names: HitNames, row: RowBuilder): HitReader {
  switch (part.name) {
    case 'node':
      return part.selectInto(row, { it: names.n, id: names.id })
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
