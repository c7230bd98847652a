import { describe, expect, test } from 'vitest'
import { stanceOf } from '../../src/facts/stance.ts'
import type { Statement } from '../../src/facts/stance.ts'

const stance = (parts: Partial<Statement>, speaksFor: readonly string[] = []) =>
  stanceOf(
    {
      polarity: 'AFFIRMS',
      modality: 'ASSERTED',
      speakerKey: 'actor:speaker',
      partyKey: 'actor:party',
      ...parts,
    },
    speaksFor,
  )

describe('How a speaker stands to the party it names:', () => {
  test('who says it of itself claims it', () => {
    expect(stance({ speakerKey: 'actor:party' })).toBe('CLAIMED')
  })

  test('a described party that speaks of itself in one document claims it', () => {
    expect(stance({ speakerKey: 'document:a#group', partyKey: 'document:a#group' })).toBe('CLAIMED')
  })

  test('an office, a spokesman or a ministry claims it for the party it belongs to', () => {
    expect(stance({ speakerKey: 'actor:office' }, ['actor:other', 'actor:party'])).toBe('CLAIMED')
  })

  test('another speaker accuses', () => {
    expect(stance({})).toBe('ACCUSED')
    expect(stance({}, ['actor:other'])).toBe('ACCUSED')
  })

  test('a described speaker of another document is another speaker', () => {
    expect(stance({ speakerKey: 'document:b#group', partyKey: 'document:a#group' })).toBe('ACCUSED')
  })

  test('the outlet in its own voice reports', () => {
    expect(stance({ speakerKey: 'outlet:source:a' })).toBe('REPORTED')
  })

  test('a suspicion is one, whoever has it', () => {
    expect(stance({ modality: 'SUSPECTED' })).toBe('SUSPECTED')
    expect(stance({ modality: 'SUSPECTED', speakerKey: 'outlet:source:a' })).toBe('SUSPECTED')
  })

  test.each(['actor:speaker', 'actor:party', 'outlet:source:a'])(
    'a denial is one, by whomever: %s',
    (speakerKey) => {
      expect(stance({ speakerKey, polarity: 'DENIES' })).toBe('DENIED')
      expect(stance({ speakerKey, polarity: 'DENIES', modality: 'SUSPECTED' })).toBe('DENIED')
    },
  )

  test.each(['THREATENED', 'ORDERED'] as const)('what is %s gives none', (modality) => {
    expect(stance({ modality })).toBeNull()
    expect(stance({ modality, polarity: 'DENIES' })).toBeNull()
  })

  test('where no party is named there is none', () => {
    expect(stance({ partyKey: null })).toBeNull()
  })
})
