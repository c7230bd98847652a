import { expect, test } from 'vitest'
import { isLive } from '../../src/facts/liveness.ts'
import type { ClaimState } from '../../src/facts/liveness.ts'

const live = (parts: Partial<ClaimState>) =>
  isLive({ rank: 'NORMAL', status: 'ACCEPTED', scope: 'WHOLE', supersededAt: null, ...parts })

test.each<Partial<ClaimState>>([{}, { status: 'PENDING' }, { rank: 'PREFERRED' }])(
  'A claim may enter facts with %j',
  (parts) => {
    expect(live(parts)).toBe(true)
  },
)

test.each<Partial<ClaimState>>([
  { rank: 'DEPRECATED' },
  { status: 'REJECTED' },
  { status: 'RETRACTED' },
  { scope: 'SOME' },
  { supersededAt: '2021-08-01T00:00:00Z' },
])('A claim may not enter facts with %j', (parts) => {
  expect(live(parts)).toBe(false)
})
