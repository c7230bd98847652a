import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema, isEnumType } from 'graphql'
import { expect, test } from 'vitest'
import { typeCodes } from '../../web/src/view-state/type-codes.ts'
import { heardIn } from '../../web/src/view-state/lens.ts'
import { aboutEntity } from '../../web/src/view-state/page-context.ts'
import { parseView, unreadIn } from '../../web/src/view-state/view.ts'
import { voiceGroups } from '../../web/src/view-state/voices.ts'

test('what is not as it may be is left out, and the rest holds', () => {
  expect(parseView({ from: '2021-02-31', place: 'place:nope', count: 'foo', lang: 'ar' })).toEqual({
    place: 'place:nope',
    lang: 'ar',
  })
})

test('what of an address was not read is named, and nobody else’s parameters', () => {
  expect(unreadIn('?last=30&place=place:a&utm_source=x&q=')).toEqual(['last'])
  expect(unreadIn('?from=2021-02-01&to=2021-01-01')).toEqual(['to'])
  expect(unreadIn(`?q=${'q'.repeat(3000)}&lang=ar`)).toEqual(['q'])
  expect(unreadIn('?from=2021-02-01&lang=ar')).toEqual([])
})

test.each(['2021-02-29', '2021-13-01', '2021-00-10', '2021-1-1', 'yesterday', ''])(
  '“%s” is no day',
  (day) => {
    expect(parseView({ from: day, asof: day, vs: `2021-01-01..${day}` })).toEqual({})
  },
)

test('days of the calendar are kept', () => {
  const view = { from: '2020-02-29', to: '2021-12-31', vs: '2018-02-28..2019-12-31' }

  expect(parseView(view)).toEqual(view)
})

test('a span that ends before it begins is open', () => {
  expect(parseView({ from: '2021-05-02', to: '2021-05-01' })).toEqual({ from: '2021-05-02' })
})

test('codes that the API would refuse are left out', () => {
  expect(parseView({ type: 'ATTACK,-RIOT', violence: 'NON_STATE,-unknown' })).toEqual({
    type: 'ATTACK,-RIOT',
    violence: 'NON_STATE,-unknown',
  })
  expect(parseView({ type: 'ATTACK,PICNIC', violence: 'rude' })).toEqual({})
})

test('the page of one thing asks for its events by what it is', () => {
  expect(aboutEntity('source:afp')).toEqual({ sources: ['source:afp'] })
  // The list of publishers has a document for those that nobody knows.
  expect(aboutEntity('document:one')).toEqual({ documents: ['document:one'] })
  expect(aboutEntity('place:iraq')).toEqual({ places: ['place:iraq'] })
  expect(aboutEntity('actor:one')).toEqual({ actors: ['actor:one'] })
})

test('a lens hears only whom there is, and leaves nobody out', () => {
  const view = { by: 'wire,actor:united-states,source:afp', a: 'claimant', b: 'state' }

  expect(parseView(view)).toEqual(view)
  for (const one of ['-wire', 'foo', 'wire,foo', 'place:iraq', 'actor:', 'toString'])
    expect(parseView({ by: one, a: one, b: one })).toEqual({})
})

test('whom a lens hears is grouped by the fields that must all fit', () => {
  expect(voiceGroups(['party', 'wire', 'actor:a', 'ngo', 'claimant'])).toEqual([
    ...[['wire', 'ngo'], ['party'], ['claimant'], ['actor:a']],
  ])
  expect(heardIn('wire,party,ngo')).toEqual({
    sourceKinds: ['AGENCY', 'NGO'],
    speakerClasses: ['ARMED_GROUP'],
  })
})

test('the codes of types are those of the API', () => {
  const text = readFileSync(join(import.meta.dirname, '../../schema/schema.graphql'), 'utf8')
  const schema = buildSchema(text, { assumeValid: true })
  const valuesOf = (name: string) => {
    const type = schema.getType(name)
    return isEnumType(type) ? type.getValues().map((value) => value.name) : []
  }

  expect([...typeCodes.groups].sort()).toEqual(valuesOf('EventTypeGroup').sort())
  expect([...typeCodes.types].sort()).toEqual(valuesOf('EventType').sort())
})
