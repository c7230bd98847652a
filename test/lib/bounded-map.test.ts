import { expect, test } from 'vitest'
import { BoundedMap } from '../../src/lib/bounded-map.ts'

test('a bounded map forgets its oldest entry, and setting an entry again makes it new', () => {
  const map = new BoundedMap<string, number>(2)
  map.set('one', 1)
  map.set('two', 2)
  map.set('one', 11)
  map.set('three', 3)
  expect([map.get('one'), map.get('two'), map.get('three')]).toEqual([11, undefined, 3])
  expect([map.has('one'), map.has('two')]).toEqual([true, false])
})
