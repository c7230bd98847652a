import { describe, expect, test } from 'vitest'
import type { ClaimRecord } from '../../src/facts/claim-record.ts'
import { saidSpan } from '../../src/facts/said-span.ts'

const said = (earliest: string | null, latest: string | null, more: Partial<ClaimRecord> = {}) =>
  // Nothing else of a claim is read.
  ({ kind: 'WHEN', live: true, earliest, latest, ...more }) as ClaimRecord

const within = { from: '2031-05-01', until: '2031-05-10' }

describe('Where claims lay an event in time', () => {
  test.each([
    ['nothing where none reaches beyond', [said('2031-05-01', '2031-05-09')], null, null],
    ['from the first day on', [said('2031-04-30', '2031-05-02')], '2031-04-30', '2031-05-10'],
    ['to the last day', [said('2031-05-02', '2031-06-01')], '2031-05-01', '2031-06-01'],
    ['without end where one is open', [said('2031-05-02', null)], '2031-05-01', '9999-12-31'],
    ['nothing of a claim that is not live', [said(null, null, { live: false })], null, null],
  ])('is %s', (_, claims, saidFrom, saidUntil) => {
    expect(saidSpan(claims, within)).toEqual({ saidFrom, saidUntil })
  })
})
