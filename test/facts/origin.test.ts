import { expect, test } from 'vitest'
import { originOf } from '../../src/facts/origin.ts'
import type { OriginOf } from '../../src/facts/origin.ts'

const agency = { sourceId: 'source:agency', ownerGroup: null }
const origin = (documentId: string, parts: Partial<OriginOf> = {}) =>
  originOf({ documentId, sourceId: null, ownerGroup: null, credits: [], ...parts })

test('A document without a publisher or credit is its own origin', () => {
  expect(origin('document:a')).not.toBe(origin('document:b'))
})

test('Two outlets of one owner are one origin', () => {
  const one = origin('document:a', { sourceId: 'source:a', ownerGroup: 'Group' })
  expect(origin('document:b', { sourceId: 'source:b', ownerGroup: 'Group' })).toBe(one)
  expect(origin('document:c', { sourceId: 'source:c', ownerGroup: 'Other' })).not.toBe(one)
})

test('Two documents of one publisher are one origin', () => {
  const one = origin('document:a', { sourceId: 'source:a' })
  expect(origin('document:b', { sourceId: 'source:a' })).toBe(one)
})

test('Outlets that credit one agency are one origin, and so is the agency itself', () => {
  const one = origin('document:a', { sourceId: 'source:a', ownerGroup: 'A', credits: [agency] })
  expect(origin('document:b', { sourceId: 'source:b', credits: [agency] })).toBe(one)
  expect(origin('document:c', { sourceId: 'source:agency' })).toBe(one)
})

test('An agency is known by its owner', () => {
  const owned = { sourceId: 'source:agency', ownerGroup: 'Agency' }
  const credited = origin('document:a', { credits: [owned] })
  expect(origin('document:b', owned)).toBe(credited)
})

test('The order of credits changes nothing', () => {
  const other = { sourceId: 'source:other', ownerGroup: null }
  expect(origin('document:a', { credits: [agency, other] })).toBe(
    origin('document:b', { credits: [other, agency] }),
  )
})
