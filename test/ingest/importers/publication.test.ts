import { describe, expect, test } from 'vitest'
import { publication } from '../../../src/ingest/importers/publication.ts'
import { gedSample } from '../../support/ged-sample.ts'
import { examined, fileOf } from '../../support/imported.ts'

describe('when a file was published', () => {
  test('is stated where whoever imports it gives the day', () => {
    expect(publication('2032-06-01', '2031-06-01')).toEqual({
      publishedEarliest: '2032-06-01',
      publishedLatest: '2032-06-01',
      publishedPrecision: 'DAY',
      publishedBasis: 'STATED',
      publishedTextEn: null,
      publishedTextAr: null,
      publishedReasonEn: null,
      publishedReasonAr: null,
    })
  })

  test.each([
    ['from the last day of which it tells', '2031-06-01', /of 2031-06-01,/, /2031-06-01/],
    ['and open where it tells of none', null, /no day/, /عن يوم/],
  ])('is else inferred, with the reason: %s', (_how, lastDay, en, ar) => {
    expect(publication(null, lastDay)).toMatchObject({
      publishedEarliest: lastDay,
      publishedLatest: null,
      publishedPrecision: 'OPEN',
      publishedBasis: 'INFERRED',
      publishedReasonEn: expect.stringMatching(en) as unknown,
      publishedReasonAr: expect.stringMatching(ar) as unknown,
    })
  })

  test('follows for UCDP GED from the day on which its last event can have begun', async () => {
    const { file } = await examined({ path: await fileOf('nuria.csv', gedSample('codebook')) })
    for await (const { batch } of file.batches(0)) {
      expect(batch.documents).toMatchObject([publication(null, '2031-06-01')])
    }
    expect.assertions(1)
  })
})
