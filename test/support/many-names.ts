import type { NameRecord } from '../../src/ingest/batch.ts'
import type { NamePart } from './name-parts.ts'
import { familyNames, givenNames, placeWords, towns } from './name-parts.ts'

/** An entity as far as its names go. */
export interface NamedEntity {
  readonly id: string
  readonly labels: readonly string[]
  readonly names: readonly NameRecord[]
}

/**
 * Makes entities that have so many names together: persons, groups and places, some with a name in both scripts, some
 * in Arabic or in Latin alone. The same seed always gives the same.
 */
export function manyNames(count: number, seed: number): readonly NamedEntity[] {
  const random = randomFrom(seed)
  const entities: NamedEntity[] = []
  for (let made = 0; made < count;) {
    const entity = makeEntity(entities.length, random, count - made)
    entities.push(entity)
    made += entity.names.length
  }
  return entities
}

/** A generator of numbers from 0 up to 1: a linear congruential one with the constants of Numerical Recipes. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

function makeEntity(number: number, random: () => number, most: number): NamedEntity {
  const pick = (list: readonly NamePart[]): NamePart =>
    list[Math.floor(random() * list.length)] ?? ['', '']
  const isPerson = random() < 0.6
  const chosen = isPerson
    ? [pick(givenNames), ...(random() < 0.7 ? [pick(givenNames)] : []), pick(familyNames)]
    : [
        pick(placeWords),
        pick(random() < 0.5 ? towns : givenNames),
        ...(random() < 0.6 ? [pick(givenNames)] : []),
      ]
  const as = (side: 0 | 1): string => chosen.map((part) => part[side]).join(' ')
  const names = [primary(as(0), 'ar'), primary(as(1), 'en')]
  const share = random()
  const kept = share < 0.4 ? names : share < 0.7 ? names.slice(0, 1) : names.slice(1)
  const kind = isPerson ? 'actor' : 'place'
  return {
    id: `${kind}:many-${String(number)}`,
    labels: isPerson ? ['Actor', 'Person'] : ['Place', 'Settlement'],
    names: kept.slice(0, most),
  }
}

function primary(value: string, lang: string): NameRecord {
  return { value, lang, kind: 'PRIMARY', tone: 'NEUTRAL', basis: 'BACKGROUND' }
}
