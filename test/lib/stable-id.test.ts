import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stableId } from '../../src/lib/stable-id.ts'

test('An id stays what it is for ever', () => {
  expect(stableId('passage', 'document:a', 3)).toBe('passage:cp2dbd5gjdcek46cg4aturxu5p')
})

test('An id is its prefix and 26 characters of base32', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (parts) => {
      expect(stableId('claim', ...parts)).toMatch(/^claim:[a-z2-7]{26}$/)
    }),
  )
})

test.each([
  [
    ['ab', 'c'],
    ['a', 'bc'],
  ],
  [['a'], ['a', '']],
  [[null], ['']],
  [[null], ['null']],
  [[1], ['1']],
  [[true], ['true']],
  [[], ['']],
  [['1:a'], ['a']],
])('%j and %j give different ids', (left, right) => {
  expect(stableId('x', ...left)).not.toBe(stableId('x', ...right))
})

test('The prefix is a label and no part of the hash', () => {
  const hash = (id: string) => id.split(':')[1]
  expect(hash(stableId('claim', 'a'))).toBe(hash(stableId('toll', 'a')))
})
