import { comparedAspect } from '../../facts/vocabulary.ts'
import { edgesOf, factsOf, isAffirming } from '../../reading/facts-of.ts'
import { nodeOf } from '../../reading/plan-field.ts'
import type { Site } from '../../reading/shape.ts'
import { weaponRelationships } from '../../relationships/weapons/weapons.shape.ts'

/** The aspects of one event that are compared, in order; how the event is told of as a whole follows from them. */
const ASPECTS = comparedAspect.codes.filter((code) => code !== 'EVENT')

/** What a lens itself tells of an event in each aspect: a list of texts, null where it tells nothing. */
export function aspectsOf(site: Site): string {
  const facts = factsOf(site)
  const told: Readonly<Record<(typeof ASPECTS)[number], string>> = {
    TYPE: unframed(facts, 'TYPE', `${facts}.type`),
    WHEN: unframed(facts, 'WHEN', numbers([`${facts}.earliest`, `${facts}.latest`])),
    WHERE: unframed(facts, 'WHERE', joined(others(site, ['OCCURRED_AT']))),
    PERPETRATOR: joined(parties(site, 'PerpetratorClaim')),
    TARGET: joined(parties(site, 'TargetClaim')),
    WEAPON: joined(others(site, weaponRelationships)),
    KILLED: numbers(['Low', 'Best', 'High'].map((bound) => `${facts}.killed${bound}`)),
    INJURED: numbers(['Low', 'Best', 'High'].map((bound) => `${facts}.injured${bound}`)),
  }
  return `[\n  ${ASPECTS.map((aspect) => told[aspect]).join(',\n  ')}\n]`
}

/** How each aspect is told, of two lists of what is told, or null where the event is not told of. */
export function relationsOf(left: string, right: string): string {
  const [one, other] = [`${left}[i]`, `${right}[i]`]
  return `[i IN range(0, ${String(ASPECTS.length - 1)}) | CASE
  WHEN coalesce(${one}, ${other}) IS NULL THEN 'NEITHER'
  WHEN ${other} IS NULL THEN 'LEFT_ONLY'
  WHEN ${one} IS NULL THEN 'RIGHT_ONLY'
  WHEN ${one} = ${other} THEN 'AGREE'
  ELSE 'DIFFER'
END]`
}

/** How the event is told of as a whole. */
export function eventRelation(left: string, right: string, relations: string): string {
  return `CASE
  WHEN ${left} IS NULL AND ${right} IS NULL THEN 'NEITHER'
  WHEN ${right} IS NULL THEN 'LEFT_ONLY'
  WHEN ${left} IS NULL THEN 'RIGHT_ONLY'
  WHEN 'DIFFER' IN ${relations} THEN 'DIFFER'
  ELSE 'AGREE'
END`
}

/** What is taken from all claims is not told by those that are heard. */
function unframed(facts: string, kind: string, value: string): string {
  return `CASE WHEN NOT '${kind}' IN ${facts}.frame THEN ${value} END`
}

/** Values of which one at least is given, as one text. */
function numbers(values: readonly string[]): string {
  const texts = values.map((value) => `coalesce(toString(${value}), '')`)
  return `CASE WHEN coalesce(${values.map((value) => `toString(${value})`).join(', ')}) IS NOT NULL THEN ${texts.join(` + '/' + `)} END`
}

/** A sorted list of ids as one text; null where there is none. */
function joined(ids: string): string {
  return `reduce(t = null, id IN ${ids} | coalesce(t + ' ', '') + id)`
}

function others(site: Site, types: readonly string[]): string {
  return `COLLECT { ${edgesOf(site, types, { edge: 'r' })} WITH DISTINCT r.entityId AS id ORDER BY id RETURN id }`
}

/** Those whom claims name or describe. */
function parties(site: Site, label: string): string {
  return `COLLECT { MATCH (${nodeOf(site)})<-[:ABOUT]-(c:${label}) WHERE ${isAffirming(site, 'c')} WITH DISTINCT c.objectKey AS id ORDER BY id RETURN id }`
}
