import { comparable } from '../../facts/names/compare-names.ts'
import { initialsOf, isAcronym } from '../../facts/names/initials.ts'
import { namesQuery } from '../../facts/names/lucene-queries.ts'
import { properName, withKindWords } from '../../facts/names/proper-name.ts'
import { normalise } from '../../lib/arabic-text.ts'
import { bareName } from '../../lib/bare-name.ts'
import { joined } from '../../lib/joined-text.ts'
import { luceneTerm } from '../../lib/lucene-term.ts'
import type { EntityRecord } from '../batch.ts'

/** So many names of an entity are looked for. */
const most = 8

/**
 * Gives the Lucene queries that find names like those of an entity: places and conflicts, of which there are very many,
 * by the whole name alone, with and without a word for the kind of place.
 */
export function nameQueries({ id, names, kind }: EntityRecord): readonly string[] {
  const label = id.slice(0, id.indexOf(':'))
  const isWhole = label === 'place' || label === 'conflict'
  return names.slice(0, most).flatMap(({ value }) => {
    const typed = comparable(value)
    if (typed === undefined) return []
    if (isWhole) return [`+(${wholeNames(value, kind)}) +facets:${label}`]
    return [namesQuery(typed, [label]), ...initialQueries(value, label)]
  })
}

function wholeNames(value: string, kind: EntityRecord['kind']): string {
  const norm = normalise(value)
  const proper = normalise(properName(value, kind) ?? value)
  const norms = [norm, proper, ...withKindWords(proper, kind)]
  const whole = norms.map((one) => `joined:${luceneTerm(joined(one))}`)
  const bare = norms.map((one) => `bare:${luceneTerm(bareName(one))}`)
  return [...new Set([...whole, ...bare])].join(' ')
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
