import { comparable } from '../../facts/names/compare-names.ts'
import { initialsOf, isAcronym } from '../../facts/names/initials.ts'
import { namesQuery } from '../../facts/names/lucene-queries.ts'
import { luceneTerm } from '../../lib/lucene-term.ts'
import type { EntityRecord } from '../batch.ts'

/** So many names of an entity are looked for. */
const most = 8

/** Gives the Lucene queries that find names like those of an entity: places and conflicts, of which there are very many, by the whole name alone. */
export function nameQueries({ id, names }: EntityRecord): readonly string[] {
  const kind = id.slice(0, id.indexOf(':'))
  const isWhole = kind === 'place' || kind === 'conflict'
  return names.slice(0, most).flatMap(({ value }) => {
    const typed = comparable(value)
    if (typed === undefined) return []
    const same = `+joined:${luceneTerm(typed.joined)} +facets:${kind}`
    if (isWhole) return [same]
    return [namesQuery(typed, [kind]), ...initialQueries(value, kind)]
  })
}

/** Names of which this one is the initials, and initials of this one. */
function initialQueries(value: string, kind: string): readonly string[] {
  const letters = isAcronym(value) ? Array.from(value.toLowerCase()) : []
  const long = [...new Set(letters)].map((letter) => `+norm:${letter}*`).join(' ')
  const short = initialsOf(value)
    .filter((initials) => initials.length > 1)
    .map((initials) => `+norm:${luceneTerm(initials)} +facets:(${kind} AND w1)`)
  return long === '' ? short : [...short, `${long} +facets:${kind} facets:w2^2 facets:w3`]
}
