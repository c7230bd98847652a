import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ClaimRecord } from '../../../src/facts/claim-record.ts'
import { projectUnderLens } from '../../../src/facts/project-under-lens.ts'
import type { LensInput } from '../../../src/facts/project-under-lens.ts'
import type { Lens, LensPart } from '../../../src/facts/lens.ts'
import { bestRule, claimKind } from '../../../src/facts/vocabulary.ts'
import { migrate } from '../../../src/graph/migrate.ts'
import { connect } from '../../../src/graph/neo4j.ts'
import { readQuery } from '../../../src/graph/query.ts'
import { printLens, sourcesOfKinds } from '../../../src/reading/lens/lens.printer.ts'
import type { WantedFacts } from '../../../src/reading/lens/wanted-facts.ts'
import { arbitraryClaim } from '../../facts/given-claims.ts'
import { ALL_FACTS } from '../../support/all-facts.ts'
import { emptyGraph } from '../../support/ingest-graph.ts'
import { expectedMap, wantedOf } from '../../support/lens-facts.ts'
import type { FactsMap } from '../../support/lens-facts.ts'
import * as stored from '../../support/stored-claims.ts'
import { testDatabase } from '../../support/test-database.ts'

// So many facts at once take long to plan.
const graph = connect({ ...testDatabase(), deadline: 120_000 })
let events: readonly LensInput[]

beforeAll(async () => {
  await migrate(graph)
  await emptyGraph(graph)
  await stored.storeSurroundings(graph)
  events = fc.sample(claimsOfEvent, { numRuns: 120, seed: 23 }).map(eventOf)
  await stored.storeClaims(
    graph,
    events.flatMap(({ claims }) => claims),
  )
})
afterAll(async () => {
  await emptyGraph(graph)
  await graph.close()
})

const KINDS = claimKind.codes.filter((kind) => kind !== 'RELATION')

/** Some claims of whatever kinds, and several of one kind, so that they meet. */
const claimsOfEvent = fc
  .tuple(
    fc.array(arbitraryClaim('TYPE'), { minLength: 1, maxLength: 3 }),
    fc.array(arbitraryClaim(...KINDS), { maxLength: 10 }),
    fc.constantFrom(...KINDS).chain((kind) => fc.array(arbitraryClaim(kind), { maxLength: 6 })),
  )
  .map((parts) => parts.flat())

function eventOf(said: readonly ClaimRecord[], index: number): LensInput {
  const id = `event:d.e${String(index)}`
  const own = said.map((claim) => ({ ...claim, eventId: id, id: `${claim.id}.${String(index)}` }))
  return {
    event: { id, titleEn: 'Attack', titleAr: 'هجوم', basis: 'STATED', dossier: 'd' },
    claims: [...new Map(own.map((claim) => [claim.id, claim])).values()],
    ...{ ancestors: stored.ANCESTORS, placeKinds: stored.PLACE_KINDS, points: stored.POINTS },
    ...{ passageTexts: new Map(), sourceKinds: stored.SOURCE_KINDS },
  }
}

const VALUES: { readonly [Part in LensPart]-?: fc.Arbitrary<NonNullable<Lens[Part]>> } = {
  speakers: fc.subarray(['actor:a', 'actor:b', 'actor:z']),
  speakerClasses: fc.subarray(['OUTLET', 'OFFICIAL', 'WITNESS']),
  sources: fc.subarray(['source:one', 'source:two', 'source:three']),
  sourceKinds: fc.subarray(['AGENCY', 'NEWSPAPER', 'OTHER']),
  stances: fc.subarray(['CLAIMED', 'ACCUSED', 'REPORTED', 'DENIED']),
  asOf: fc.constantFrom('2021-06-30', '2021-07-01', '2021-07-08', '2021-07-09'),
  recordedAsOf: fc.constantFrom(
    ...['2021-07-31T00:00:00Z', '2021-08-10T14:00:00+02:00', '2021-08-20T00:00:00Z'],
    ...['2021-08-31T23:59:59.999Z', '2021-10-01T00:00:00Z'],
  ),
}

/** Lenses that ask for these parts. */
function lensesOf(parts: readonly LensPart[], rule?: Lens['bestRule']): fc.Arbitrary<Lens> {
  const values = Object.fromEntries(parts.map((part) => [part, VALUES[part]]))
  const said = fc.record<Lens>(values)
  return rule === undefined ? said : said.map((lens) => ({ ...lens, bestRule: rule }))
}

const PARTS: readonly (readonly LensPart[])[] = [
  [],
  ['speakers'],
  ['speakerClasses', 'stances'],
  ['sources', 'asOf'],
  ['sourceKinds', 'recordedAsOf'],
  ['speakers', 'speakerClasses', 'sources', 'sourceKinds', 'stances', 'asOf', 'recordedAsOf'],
]

/** Everything, in sets that the database plans quickly. */
const SETS: Readonly<Record<string, WantedFacts>> = {
  properties: { properties: ALL_FACTS.properties.filter((name) => !isOfCells(name)) },
  edges: { edges: ALL_FACTS.edges },
  'tolls and cells': {
    properties: ['apart', 'part', 'months', 'killedBest'],
    tolls: ALL_FACTS.tolls,
  },
}

function isOfCells(name: string): boolean {
  return ['apart', 'part', 'months'].includes(name)
}

/** A few facts. */
const subset: fc.Arbitrary<WantedFacts> = fc.record(
  {
    properties: fc.subarray(
      ALL_FACTS.properties.filter((name) => !isOfCells(name)),
      { maxLength: 3 },
    ),
    edges: fc
      .subarray(Object.entries(ALL_FACTS.edges), { minLength: 1, maxLength: 2 })
      .map((edges) => Object.fromEntries(edges)),
    tolls: fc.subarray(ALL_FACTS.tolls, { maxLength: 2 }),
  },
  { requiredKeys: ['properties'] },
)

/** The facts of all events that a lens shows, by id. */
async function shown(lens: Lens, wanted: WantedFacts): Promise<ReadonlyMap<string, FactsMap>> {
  const { bestRule: rule, ...asked } = lens
  const parts = Object.keys(asked) as LensPart[]
  const texts = Object.fromEntries(parts.map((part) => [part, `$${part}`]))
  const kinds = 'sourceKinds' in asked ? [sourcesOfKinds('$sourceKinds', 'ofKinds')] : []
  const clause = printLens({
    ...{ event: 'e', facts: 'facts', wanted },
    lens: 'sourceKinds' in asked ? { ...texts, sourceKinds: 'ofKinds' } : texts,
    ...(rule === undefined ? {} : { bestRule: rule }),
  })
  const rows = await graph.read(
    readQuery({
      text: ['MATCH (e:Event)', ...kinds, clause, 'RETURN e.id AS id, facts'].join('\n'),
      // The parts of a lens are texts and lists of them.
      parameters: asked,
      row: ({ id, facts }) => [id as string, wantedOf(facts as FactsMap, wanted)] as const,
    }),
  )
  return new Map(rows)
}

function expected(lens: Lens, wanted: WantedFacts): ReadonlyMap<string, FactsMap> {
  const found = events.map((event) => [event.event.id, projectUnderLens(event, lens)] as const)
  return new Map(
    found
      .filter(([, { properties }]) => properties !== null)
      .map(([id, facts]) => [id, expectedMap(facts, wanted)]),
  )
}

async function expectSame(lens: Lens, wanted: WantedFacts): Promise<void> {
  const [found, wants] = [await shown(lens, wanted), expected(lens, wanted)]
  expect([...found.keys()].sort()).toEqual([...wants.keys()].sort())
  for (const [id, facts] of wants) expect({ id, ...found.get(id) }).toEqual({ id, ...facts })
}

describe(
  'Facts under a lens are on the database what they are in memory:',
  { timeout: 300_000 },
  () => {
    const cases = Object.entries(SETS).flatMap(([name, wanted]) =>
      PARTS.map((parts) => [name, parts.join(', ') || 'nobody', { parts, wanted }] as const),
    )

    test.each(cases)('%s, where it asks for %s', async (_name, _parts, { parts, wanted }) => {
      const rule = bestRule.codes[parts.length % 3]
      const law = fc.asyncProperty(lensesOf(parts, rule), (lens) => expectSame(lens, wanted))
      await fc.assert(law, { numRuns: parts.length === 0 ? 1 : 20, seed: 5, endOnFailure: true })
    })

    test('some of them, whatever else is wanted', async () => {
      const law = fc.asyncProperty(subset, lensesOf(['speakerClasses', 'asOf']), (wanted, lens) =>
        expectSame(lens, wanted),
      )
      await fc.assert(law, { numRuns: 25, seed: 5, endOnFailure: true })
    })
  },
)
