import { expect, test } from 'vitest'
import { cursorOf, keyOf } from '../../src/reading/cursor.ts'

const form = { list: 'list', kinds: ['instant', 'text'], wanted: 'another' } as const

test.each(['2031-06-01T00:00Z', '2031-06-01T23:59:59Z', '2032-02-29T00:00:00.123456789Z'])(
  'an instant as the database writes it comes back from its cursor: %s',
  (instant) => {
    expect(keyOf(form, cursorOf('list', [instant, 'id']))).toEqual([instant, 'id'])
  },
)

test.each([
  '2031-02-30T00:00:00Z',
  '2031-06-01T24:00:00Z',
  '2031-06-01T00:60:00Z',
  '2031-06-01',
  'Sun Jun 01 2031',
  '2031',
])('what the database would not read as an instant is no cursor: %s', (text) => {
  expect(() => keyOf(form, cursorOf('list', [text, 'id']))).toThrow('Pass another, or none.')
})

test('a cursor of one list is no cursor of another', () => {
  expect(() =>
    keyOf({ ...form, kinds: ['text', 'text'] }, cursorOf('relations', ['LEADS', 'id'])),
  ).toThrow('Pass another, or none.')
})
