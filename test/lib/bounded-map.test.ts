import { expect, test } from 'vitest'
import { BoundedMap } from '../../src/lib/bounded-map.ts'

test('a bounded map forgets what was not used for longest', () => {
  const map = new BoundedMap<string, number>(2)
  map.set('one', 1)
  map.set('two', 2)
  map.get('one')
  map.set('three', 3)
  expect([map.get('one'), map.get('two'), map.get('three')]).toEqual([1, undefined, 3])
  expect([map.has('one'), map.has('two')]).toEqual([true, false])
})
