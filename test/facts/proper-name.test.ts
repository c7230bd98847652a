import { describe, expect, test } from 'vitest'
import { properName, withKindWords } from '../../src/facts/names/proper-name.ts'
import { normalise } from '../../src/lib/arabic-text.ts'

describe('the name of a place', () => {
  test.each([
    ['Baghdād city', 'SETTLEMENT', 'Baghdād'],
    ['City of Baghdad', 'SETTLEMENT', 'Baghdad'],
    ['مدينة بغداد', 'SETTLEMENT', 'بغداد'],
    ['محافظة الأنبار', 'ADMIN1', 'الأنبار'],
    ['پارێزگای هەولێر', 'ADMIN1', 'هەولێر'],
    ['Donetsk Oblast', 'ADMIN1', 'Donetsk'],
    ['Gwoza lga', 'ADMIN2', 'Gwoza'],
    ['قضاء سنجار', 'ADMIN2', 'سنجار'],
  ] as const)('%s of the kind %s is %s', (name, kind, proper) => {
    expect(properName(name, kind)).toBe(proper)
    expect(withKindWords(normalise(proper), kind)).toContain(normalise(name))
  })

  test.each([
    ['Baghdad', 'SETTLEMENT'],
    ['Baghdad province', 'SETTLEMENT'],
    ['City', 'SETTLEMENT'],
    ['Town hall', 'FACILITY'],
    ['Kirkuk province', null],
    ['مدينة', 'SETTLEMENT'],
  ] as const)('%s of the kind %s has no word to leave out', (name, kind) => {
    expect(properName(name, kind)).toBeUndefined()
  })
})
