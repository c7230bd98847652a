import { collect, embedded, expression } from '../../reading/fields.ts'
import { RowBuilder, rowsIn } from '../../reading/row.ts'
import type { Field, FieldShape, Site, TypeShape } from '../../reading/shape.ts'
import { sumsOf } from '../counting/measures.ts'
import type { CountedNumber } from '../counting/measures.ts'

/*
 * A tally is read from sums that were counted before: the site calls the map that holds them `sums`, the list of maps
 * by group of victims `victims`, and the number of publishers `sources`.
 */

const sumsAt = (site: Site): string => site.sums ?? 'null'
const sum = (name: string): FieldShape => expression((site) => `${sumsAt(site)}.${name}`)

/** How a tally and its parts are read. */
export const tallyShapes: readonly TypeShape[] = [
  {
    type: 'Tally',
    fields: {
      events: embedded((site) => site),
      sets: sum('sets'),
      incidents: toll('incidents'),
      killed: toll('killed'),
      injured: toll('injured'),
      killedByGroup: killedByGroup,
      claims: sum('claims'),
      sources: expression((site) => site.sources ?? '0'),
    },
  },
  {
    type: 'HonestCount',
    fields: {
      certain: sum('eventsCertain'),
      best: sum('eventsBest'),
      possible: sum('events'),
    },
  },
  {
    type: 'Toll',
    fields: {
      low: ordered('low'),
      best: ordered('best'),
      high: ordered('high'),
      unknown: ofNumber('Unknown'),
      noBest: ofNumber('NoBest'),
      noHigh: ofNumber('NoHigh'),
    },
  },
]

function toll(number: CountedNumber): FieldShape {
  return embedded((site) => ({ sums: sumsAt(site), number }))
}

function ofNumber(part: string): FieldShape {
  return expression((site) => `${sumsAt(site)}.${site.number ?? ''}${part}`)
}

/**
 * Where sources contradict each other, a part may have more than its set; the bounds are widened as those of a single
 * toll are (rule 3), and the best number stays.
 */
function ordered(part: keyof typeof WIDENED): FieldShape {
  return (field, site) => {
    // The number's name is set by `toll` above.
    const slots = sumsOf((site.number ?? 'killed') as CountedNumber, [part]).map((name) =>
      field.slot(`${sumsAt(site)}.${name}`),
    )
    return (row) => WIDENED[part](slots.map((slot) => Number(row[slot])))
  }
}

/** What is shown of the sums that a part needs. */
const WIDENED = {
  low: (sums: readonly number[]) => Math.min(...sums),
  best: ([best]: readonly number[]) => best,
  high: (sums: readonly number[]) => Math.max(...sums),
}

/** Reads the killed of each group of victims that the found events tell apart. */
function killedByGroup(field: Field, site: Site): ReturnType<FieldShape> {
  const victims = field.variable('v')
  const row = new RowBuilder()
  const harmed = row.slot(`${victims}.harmed`)
  const parts = [...field.children()].map(([key, child]) => {
    const read =
      child.name === 'toll' ? child.selectInto(row, { sums: victims, number: 'killed' }) : null
    return [key, read] as const
  })
  const clauses = `UNWIND ${site.victims ?? '[]'} AS ${victims}
WITH ${victims} ORDER BY ${victims}.harmed`
  const slot = field.slot(collect(clauses, row))
  return (values) =>
    rowsIn(values[slot]).map((found) =>
      Object.fromEntries(
        parts.map(([key, read]) => [key, read === null ? found[harmed] : read(found)]),
      ),
    )
}
