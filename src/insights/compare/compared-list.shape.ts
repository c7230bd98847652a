import { comparedAspect } from '../../facts/vocabulary.ts'
import { askedOfRows } from '../../reading/asked-of-rows.ts'
import type { Source } from '../../reading/connection.ts'
import { indent } from '../../reading/row.ts'
import type { Field, Site } from '../../reading/shape.ts'
import { sortedList } from '../../reading/sorted-list.ts'
import { SIDES } from './compared-lenses.shape.ts'
import { named } from './named.ts'

/** Lists the compared events, newest first; the lenses are looked through for those of a page alone. */
export function comparedList(field: Field, site: Site): Source {
  const [h, relations] = [field.variable('h'), field.variable('relations')]
  const e = named(site, 'e')
  const asked = field.arguments.get('relations')
  const aspect = comparedAspect.codes.findIndex(
    (code) => code === field.arguments.get('aspect')?.value,
  )
  const sorted = sortedList({
    clauses: `UNWIND ${named(site, 'list')} AS ${h}\nWITH ${h}.event AS ${e}, ${h}.relations AS ${relations}`,
    carried: [e, relations],
    predicate: asked === undefined ? '' : `${relations}[${String(aspect)}] IN ${asked.parameter()}`,
    keys: [
      { text: `${e}.from`, kind: 'date', descending: true },
      { text: `${e}.id`, kind: 'text', descending: true },
    ],
    site: { event: e, relations, left: named(site, 'left'), right: named(site, 'right') },
  })
  return {
    ...sorted,
    page: (page) => {
      const { clauses, ...cut } = sorted.page(page)
      // A lens that nobody looks through is not opened.
      const looked = askedOfRows(field)
      const shown = SIDES.filter((side) => looked.has(side))
      const showing = shownClauses(shown, site, `${e}, ${relations}`)
      return { ...cut, clauses: [clauses, ...showing].join('\n') }
    },
  }
}

/** Clauses that bind the facts of an event on the sides that are shown, after those that bind the `carried`. */
function shownClauses(
  shown: readonly (typeof SIDES)[number][],
  site: Site,
  carried: string,
): readonly string[] {
  if (shown.length === 0) return []
  const [first, last] = [SIDES.indexOf(shown[0] ?? 'left'), SIDES.indexOf(shown.at(-1) ?? 'right')]
  const sides = `${named(site, 'sides')}[${String(first)}..${String(last + 1)}]`
  const opened = `UNWIND ${sides} AS ${named(site, 'side')}
${named(site, 'opening')}
RETURN ${named(site, 'facts')} AS told`
  const facts = shown.map((side, index) => `shown[${String(index)}] AS ${named(site, side)}`)
  return [
    `WITH ${carried}, COLLECT {\n${indent(opened)}\n} AS shown`,
    `WITH ${[carried, ...facts].join(', ')}`,
  ]
}
