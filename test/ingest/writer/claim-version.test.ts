import { expect, test } from 'vitest'
import type { ClaimDraft } from '../../../src/facts/claim-record.ts'
import { claimId } from '../../../src/ingest/writer/claim-version.ts'

const draft: ClaimDraft = {
  ...{ slot: 'slot:a', kind: 'TYPE', documentId: 'document:a', eventId: 'event:a.b' },
  ...{ objectId: null, objectKey: null, objectText: null, objectClass: null },
  ...{ subjectId: null, subjectKey: null, subjectText: null, subjectClass: null, relation: null },
  ...{ speakerId: null, speakerKey: 'outlet:document:a', speakerText: null },
  ...{ speakerClass: 'OUTLET', madeAtId: null, eventType: 'ROCKET_ATTACK', extent: 'SINGLE' },
  ...{ violence: null, role: null, use: null, geoPrecision: null, harm: null, group: null },
  ...{ country: null, foreign: null, low: null, best: null, high: null, approximate: false },
  ...{ earliest: null, latest: null, precision: null, text: null, polarity: 'AFFIRMS' },
  ...{ modality: 'ASSERTED', scope: 'WHOLE', basis: 'STATED', rank: 'NORMAL' },
  ...{ status: 'ACCEPTED', confidence: null },
  ...{ key: null, repeats: null, corroborates: [], contradicts: [] },
  passages: [{ passageId: 'passage:a', start: null, end: null }],
}

test('A claim has the id that it had when claims could say less', () => {
  expect(claimId(draft, 1)).toBe('claim:bkk6wtdipk2kp4tfq6x24z5jov')
})

test('Another value, another version or another slot is another id', () => {
  const ids = [
    claimId(draft, 1),
    claimId(draft, 2),
    claimId({ ...draft, slot: 'slot:b' }, 1),
    claimId({ ...draft, violence: 'ONE_SIDED' }, 1),
    claimId({ ...draft, violence: 'NON_STATE' }, 1),
    claimId({ ...draft, key: 'a.b' }, 1),
    claimId({ ...draft, repeats: 'a.b' }, 1),
    claimId({ ...draft, corroborates: ['a.b'] }, 1),
    claimId({ ...draft, contradicts: ['a.b'] }, 1),
  ]
  expect(new Set(ids).size).toBe(ids.length)
})
