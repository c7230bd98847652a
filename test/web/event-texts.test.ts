import { expect, test } from 'vitest'
import type { EventRowFragment, Stance } from '../../web/src/gql/first/graphql.ts'
import { sidesOf, voicesOf } from '../../web/src/pages/overview/events/event-texts.ts'
import { eventsTable } from '../../web/src/pages/overview/events/events-table.ts'
import { loadFirstWords } from '../../web/src/words/words.ts'

const speaker = (name: string) => ({ actor: { name }, description: null, source: null })
const gunmen = { entity: null, description: 'gunmen' }
const named = { entity: { id: 'actor:group' }, description: null }
const cell = (stance: Stance, name: string, party: typeof gunmen | typeof named) => ({
  ...{ stance, party, speaker: speaker(name) },
})
const event = (
  cells: EventRowFragment['attribution']['cells'],
  perpetrators: EventRowFragment['perpetrators'] = [],
): EventRowFragment => ({
  ...{ id: 'event:one', title: 'An attack', type: 'ROCKET_ATTACK', violence: null },
  ...{ extent: 'SINGLE', when: { earliest: null, latest: null, precision: 'OPEN' } },
  ...{ attribution: { cells }, perpetrators, participants: [], targets: [], places: [] },
  ...{ killed: null, support: { claims: 1, independentSources: 1 } },
  documents: { nodes: [{ source: { name: 'A paper' } }] },
})

test('who denies an accusation does not stand among those who make it', async () => {
  const words = await loadFirstWords('en')
  const group = { actor: { id: 'actor:group', name: 'The group' }, disputed: true }
  const told = event(
    [cell('ACCUSED', 'The army', named), cell('DENIED', 'The group', named)],
    [group],
  )

  expect(voicesOf(told, words)).toBe('The army, The group (denies it)')
  expect(sidesOf(told, words)).toBe('The group (disputed) – ?')
})

test('a party that is only denied did nothing that anybody says', async () => {
  const words = await loadFirstWords('en')
  const only = event([cell('DENIED', 'The army', gunmen)])
  const both = event([cell('ACCUSED', 'A witness', gunmen), cell('DENIED', 'The army', gunmen)])

  expect(sidesOf(only, words)).toBe('not stated')
  expect(sidesOf(both, words)).toBe('gunmen (disputed) – ?')
})

test('of many voices a row names some and counts the others, and a file names all', async () => {
  const words = await loadFirstWords('ar')
  const many = event(['أ', 'ب', 'ج', 'د', 'ه'].map((name) => cell('ACCUSED', name, gunmen)))

  expect(voicesOf(many, words, 3)).toBe('أ، ب، ج، +2')
  expect(voicesOf(many, words)).toBe('أ، ب، ج، د، ه')
  expect(voicesOf(event([]), words, 3)).toBe('A paper')
})

test('the number of independent origins is not called that of sources: several publishers may have one origin', async () => {
  const { columns, rows } = eventsTable([event([])], await loadFirstWords('en'))

  const at = columns.findIndex(({ label }) => label === 'Independent origins')
  expect(rows[0]?.[at]).toBe(1)
  expect(columns.map(({ label }) => label)).not.toContain('Sources')
})
