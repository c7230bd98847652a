import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ClaimRecord } from '../../src/facts/claim-record.ts'
import type { EventFacts } from '../../src/facts/event-facts.ts'
import { projectEvent } from '../../src/facts/project-event.ts'
import { projectRelation } from '../../src/facts/project-relation.ts'
import { claimKind } from '../../src/facts/vocabulary.ts'
import { arbitraryClaim, claim, DOCUMENTS } from './given-claims.ts'

const kinds = claimKind.codes.filter((kind) => kind !== 'RELATION')
const anyClaim = arbitraryClaim(...kinds)
const typed = arbitraryClaim('TYPE')
/** Some claims that make an event, and enough of one sort of claim to meet each other. */
const claims = fc
  .tuple(
    fc.array(typed, { minLength: 1, maxLength: 3 }),
    fc.array(anyClaim, { maxLength: 10 }),
    fc.constantFrom(...kinds).chain((kind) => fc.array(arbitraryClaim(kind), { maxLength: 6 })),
  )
  .map((all) => all.flat())

const PASSAGES = new Map(
  DOCUMENTS.map(({ documentId }) => [`passage:${documentId}`, `what ${documentId} says`]),
)

function project(given: readonly ClaimRecord[]): EventFacts {
  return projectEvent({
    event: { id: 'event:d.e', titleEn: 'Attack', titleAr: 'هجوم', basis: 'STATED', dossier: 'd' },
    claims: given,
    ancestors: new Map([
      ['place:airport', ['place:baghdad', 'place:iraq']],
      ['place:baghdad', ['place:iraq']],
    ]),
    placeKinds: new Map([
      ['place:airport', 'FACILITY'],
      ['place:baghdad', 'ADMIN1'],
      ['place:iraq', 'COUNTRY'],
    ]),
    points: new Map([['place:erbil', { latitude: 36.2, longitude: 44 }]]),
    passageTexts: PASSAGES,
  })
}

/** Another version of a claim, told apart by its id alone. */
const again = (told: ClaimRecord, parts: Partial<ClaimRecord>) =>
  claim({ ...told, id: `${told.id}-again`, ...parts })

const edgesOf = (facts: EventFacts) =>
  Object.entries(facts.edges).flatMap(([type, edges]) =>
    edges.map((edge) => {
      const role = 'role' in edge.properties ? edge.properties.role : ''
      return { name: [type, edge.to, role].join(' '), properties: edge.properties }
    }),
  )
const namesOf = (facts: EventFacts) => edgesOf(facts).map(({ name }) => name)

function holds<Given>(given: fc.Arbitrary<Given>, law: (given: Given) => void): void {
  fc.assert(fc.property(given, law), { numRuns: 100 })
}

describe('The facts about an event', () => {
  test('do not depend on the order of claims', () => {
    const shuffled = claims.chain((all) =>
      fc.tuple(
        fc.constant(all),
        fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
      ),
    )
    holds(shuffled, ([all, other]) => {
      expect(project(other)).toEqual(project(all))
    })
  })

  test('stay as they are when the same claims come again', () => {
    holds(claims, (all) => {
      expect(project([...all, ...all])).toEqual(project(all))
    })
  })

  test('follow from the used claims alone, but for where any live claim lays the event', () => {
    const told = ({ properties, ...facts }: EventFacts) => ({
      ...facts,
      properties: properties && { ...properties, saidFrom: null, saidUntil: null },
    })
    holds(claims, (all) => {
      const facts = project(all)
      const used = all.filter(({ id }) => facts.used.includes(id))
      expect(told(project(used))).toEqual(told(facts))
    })
  })

  test('are the same whether claims come at once or in two batches', () => {
    holds(fc.tuple(claims, claims), ([first, second]) => {
      // What an incremental writer has: the claims stored before, the new ones, in whatever overlap.
      const stored = [...first, ...second.slice(0, 2)]
      expect(project([...stored, ...second])).toEqual(project([...second, ...first]))
    })
  })

  test.each<Partial<ClaimRecord>>([
    { status: 'REJECTED' },
    { status: 'RETRACTED' },
    { rank: 'DEPRECATED' },
    { scope: 'SOME' },
    { supersededAt: '2021-10-01T00:00:00Z' },
  ])('stay as they are when a claim with %j is added', (parts) => {
    holds(fc.tuple(claims, anyClaim), ([all, other]) => {
      expect(project([...all, again(other, parts)])).toEqual(project(all))
    })
  })

  test('gain no edge by a denial, a threat or an order', () => {
    const modes = fc.constantFrom<Partial<ClaimRecord>>(
      { polarity: 'DENIES' },
      { modality: 'THREATENED' },
      { modality: 'ORDERED' },
    )
    holds(fc.tuple(claims, anyClaim, modes), ([all, other, mode]) => {
      const before = namesOf(project(all))
      const after = namesOf(project([...all, again(other, { ...mode, rank: 'NORMAL' })]))
      expect(before).toEqual(expect.arrayContaining(after))
    })
  })

  test('gain no independent origin by a second claim of the same origin', () => {
    // Two TYPE claims of one origin may tip the scales between types of equally many origins.
    const repeated = fc
      .tuple(claims, anyClaim)
      .filter(([, told]) => told.kind !== 'TYPE')
      .map(([all, told]) => [[...all, told], told] as const)
    holds(repeated, ([all, told]) => {
      const [before, after] = [
        project(all),
        project([...all, again(told, { speakerKey: 'actor:new' })]),
      ]
      const independent = (facts: EventFacts) => [
        facts.properties?.independentSources,
        facts.tolls.map(({ independent }) => independent),
        edgesOf(facts).map(({ name, properties }) => [
          name,
          'independent' in properties ? properties.independent : null,
        ]),
      ]
      expect(independent(after)).toEqual(independent(before))
    })
  })

  test('keep low ≤ best ≤ high', () => {
    holds(claims, (all) => {
      const { properties, tolls, edges } = project(all)
      const counts = [
        ...edges.USED_WEAPON,
        ...edges.FOUND_WEAPON,
        ...edges.INTERCEPTED_WEAPON,
        ...edges.DEPLOYED_WEAPON,
      ].map((edge) => edge.properties)
      for (const { countLow, countBest, countHigh } of properties ? [properties, ...counts] : []) {
        expectOrdered(countLow, countBest, countHigh)
      }
      for (const { low, best, high } of tolls) expectOrdered(low, best, high)
      if (properties === null) return
      const { killedLow, killedBest, killedHigh } = properties
      expectOrdered(killedLow, killedBest, killedHigh)
    })
  })

  test('keep earliest ≤ latest, and the middle between them', () => {
    const dated = fc.tuple(typed, fc.array(arbitraryClaim('WHEN'), { maxLength: 6 }))
    holds(dated, ([type, when]) => {
      const { properties } = project([type, ...when])
      if (properties === null) return
      const { earliest, latest, from, until, middle, longFrom, openFrom } = properties
      expectOrdered(earliest, latest)
      expectOrdered(from, middle, until)
      expect([null, from]).toContain(longFrom)
      expect([null, from]).toContain(openFrom)
      expect(longFrom !== null && openFrom !== null).toBe(false)
    })
  })

  test('count no more origins than sources, and no more of anything than claims', () => {
    holds(claims, (all) => {
      const facts = project(all)
      const supports = [...facts.tolls, ...edgesOf(facts).map(({ properties }) => properties)]
      for (const support of supports) {
        if (!('claims' in support)) continue
        expectOrdered(1, support.independent, support.sources, support.claims)
        expectOrdered(1, support.speakers, support.claims)
      }
    })
  })

  test('lead from the event to identified ends only', () => {
    holds(claims, (all) => {
      for (const { name } of edgesOf(project(all))) {
        expect(name).toMatch(/^[A-Z_]+ (actor|place|weapon|event|conflict):/)
      }
    })
  })
})

describe('The facts about a relation', () => {
  const related = fc.array(arbitraryClaim('RELATION'), { maxLength: 8 })
  const ofOne = related.map((all) => all.filter((one) => one.objectKey === 'actor:a'))

  test('do not depend on the order of claims, nor on how often one comes', () => {
    holds(ofOne, (all) => {
      expect(projectRelation([...all, ...all].reverse())).toEqual(projectRelation(all))
    })
  })

  test('keep low ≤ best ≤ high and earliest ≤ latest', () => {
    holds(ofOne, (all) => {
      const properties = projectRelation(all).edge?.properties
      if (properties === undefined) return
      expectOrdered(properties.countLow, properties.countBest, properties.countHigh)
      expectOrdered(properties.earliest, properties.latest)
    })
  })

  test('gain no edge by a denial', () => {
    holds(fc.tuple(ofOne, arbitraryClaim('RELATION')), ([all, other]) => {
      const denial = again(other, {
        polarity: 'DENIES',
        rank: 'NORMAL',
        objectId: 'actor:a',
        objectKey: 'actor:a',
      })
      if (projectRelation(all).edge !== null) return
      expect(projectRelation([...all, denial]).edge).toBeNull()
    })
  })
})

function expectOrdered(...values: readonly (number | string | null)[]): void {
  const given = values.filter((value) => value !== null)
  for (const [index, value] of given.slice(1).entries()) {
    expect([given[index], value].toSorted(ascending)).toEqual([given[index], value])
  }
}

function ascending(left: unknown, right: unknown): number {
  return typeof left === 'number' && typeof right === 'number'
    ? left - right
    : String(left).localeCompare(String(right))
}
