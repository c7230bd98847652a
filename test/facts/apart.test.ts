import { describe, expect, test } from 'vitest'
import { attack, propertiesOf, series } from './given-event.ts'
import type { Said } from './given-event.ts'

describe('An event adds to monthly cells', () => {
  const part: Said = { kind: 'PART', objectId: 'event:d.whole' }
  const men: Said = { objectKey: 'document:one#men', objectText: { en: 'some men', ar: null } }

  test.each<readonly [name: string, said: readonly Said[]]>([
    ['one of which nobody is named', [attack]],
    ['a series', [series]],
    ['one with identified parties', [attack, { kind: 'PERPETRATOR', objectId: 'actor:a' }]],
    ['a part by conclusion', [attack, { ...part, basis: 'INFERRED' }]],
    ['a part of a conflict', [attack, { ...part, objectId: 'conflict:war' }]],
    ['one whose part is denied', [attack, { ...part, polarity: 'DENIES' }]],
    ['one of whom a described party is denied', [attack, perpetrator({ polarity: 'DENIES' })]],
    ['one that is only threatened', [attack, perpetrator({ modality: 'THREATENED' })]],
    ['one whose described party is rejected', [attack, perpetrator({ status: 'REJECTED' })]],
    ['one with two actors in three roles', [attack, of('a'), of('b'), of('b', 'TARGET')]],
    ['one with a place and all that holds it', [attack, at('town')]],
  ])('if it is %s', (_name, said) => {
    expect(propertiesOf(said).apart).toBeNull()
  })

  test.each<readonly [name: string, said: readonly Said[]]>([
    ['one in general', [{ ...attack, extent: 'GENERAL' }]],
    ['a part of another', [attack, part]],
    ['a part by several, of whom one concludes it', [attack, { ...part, basis: 'INFERRED' }, part]],
    ['one whose perpetrator is only described', [attack, perpetrator()]],
    ['one of whom such a one is suspected', [attack, perpetrator({ modality: 'SUSPECTED' })]],
    ['one whose target is only described', [attack, { ...men, kind: 'TARGET' }]],
    ['one with a described participant', [attack, { ...men, kind: 'PARTICIPANT' }]],
    ['one with two targets', [attack, of('a', 'TARGET'), of('b', 'TARGET')]],
    ['one with three actors', [attack, of('a', 'TARGET'), of('b'), of('c')]],
    ['one with two places', [attack, at('town'), at('village')]],
    [
      'one with an identified perpetrator beside a described one',
      [attack, { kind: 'PERPETRATOR', objectId: 'actor:a' }, perpetrator()],
    ],
  ])('unless it is %s', (_name, said) => {
    expect(propertiesOf(said).apart).toBe(true)
  })

  test('and tells whether it is part of another', () => {
    expect(propertiesOf([attack, part]).part).toBe(true)
    expect(propertiesOf([attack, { ...part, basis: 'INFERRED' }]).part).toBeNull()
    expect(propertiesOf([attack, at('town'), at('village')]).part).toBeNull()
  })

  function of(key: string, kind: 'PARTICIPANT' | 'TARGET' = 'PARTICIPANT'): Said {
    return { kind, objectId: `actor:${key}`, role: kind === 'TARGET' ? null : 'OTHER' }
  }

  function at(key: string): Said {
    return { kind: 'WHERE', objectId: `place:${key}`, geoPrecision: 'EXACT' }
  }

  function perpetrator(said: Said = {}): Said {
    return { ...men, kind: 'PERPETRATOR', ...said }
  }
})
