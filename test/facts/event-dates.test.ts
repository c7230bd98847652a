import { describe, expect, test } from 'vitest'
import { four, one, three, two } from './given-claims.ts'
import { attack, propertiesOf, series } from './given-event.ts'
import type { Said } from './given-event.ts'

describe('Dates', () => {
  const when = (earliest: string | null, latest: string | null, rest: Said = {}): Said => ({
    ...{ kind: 'WHEN', earliest, latest, precision: 'FEW_DAYS', ...rest },
  })

  test('that share days are what they share', () => {
    const said = [
      when('2021-04-10', '2021-04-20', { ...one, basis: 'INFERRED' }),
      when('2021-04-14', '2021-04-30', three),
    ]
    expect(propertiesOf([attack, ...said])).toMatchObject({
      ...{ earliest: '2021-04-14', latest: '2021-04-20' },
      ...{ precision: 'WEEK', dateBasis: 'INFERRED' },
    })
  })

  test('that contradict each other span everything', () => {
    const said = [when('2021-04-10', '2021-04-11', one), when('2021-04-20', '2021-04-20', three)]
    expect(propertiesOf([attack, ...said])).toMatchObject({
      ...{ earliest: '2021-04-10', latest: '2021-04-20', precision: 'WEEK' },
    })
  })

  test('of one origin come together before those of several do', () => {
    const said = [
      when('2021-04-10', '2021-04-11', one),
      when('2021-04-20', '2021-04-21', two),
      when('2021-04-15', '2021-04-15', { ...three, precision: 'DAY' }),
    ]
    expect(propertiesOf([attack, ...said])).toMatchObject({
      ...{ earliest: '2021-04-15', latest: '2021-04-15', precision: 'DAY' },
    })
  })

  test('are not opened by a claim that says nothing of the time', () => {
    const said = [
      when('2021-04-10', '2021-04-11', one),
      when('2021-04-20', '2021-04-21', three),
      when(null, null, { ...four, precision: 'OPEN', text: { en: 'recently', ar: null } }),
    ]
    const span = { earliest: '2021-04-10', latest: '2021-04-21' }
    expect(propertiesOf([attack, ...said])).toMatchObject(span)
    expect(propertiesOf([attack, ...said.slice(2)])).toMatchObject({ dateTextEn: 'recently' })
  })

  test('that one claim gives just so keep its precision, basis and words', () => {
    const said = [
      when('2021-04-11', '2021-04-20', {
        ...{ ...one, precision: 'MONTH', basis: 'RESOLVED', text: { en: 'mid-April', ar: null } },
      }),
      when('2021-04-01', null, { ...three, basis: 'INFERRED', text: { en: 'April', ar: null } }),
    ]
    expect(propertiesOf([attack, ...said])).toMatchObject({
      ...{ earliest: '2021-04-11', latest: '2021-04-20', precision: 'MONTH' },
      ...{ dateBasis: 'RESOLVED', dateTextEn: 'mid-April' },
    })
  })

  test('that stay open are found by the ends of time', () => {
    expect(propertiesOf([attack, when('2019-09-22', null)])).toMatchObject({
      ...{ earliest: '2019-09-22', latest: null, from: '2019-09-22', until: '9999-12-31' },
      ...{ middle: null, longFrom: null, openFrom: '2019-09-22' },
    })
  })

  test('that nobody gives are open, which is our conclusion', () => {
    expect(propertiesOf([attack])).toMatchObject({
      ...{ earliest: null, latest: null, precision: 'OPEN', dateBasis: 'INFERRED' },
      ...{ from: '0001-01-01', until: '9999-12-31', longFrom: null, openFrom: '0001-01-01' },
    })
  })

  test('have a middle for a single event only', () => {
    const july = when('2021-07-01', '2021-07-31')
    expect(propertiesOf([attack, july])).toMatchObject({
      middle: '2021-07-16',
      longFrom: null,
      openFrom: null,
    })
    expect(propertiesOf([series, july]).middle).toBeNull()
  })

  test.each([
    ['2021-01-01', '2021-01-01', 'DAY'],
    ['2021-01-01', '2021-01-06', 'FEW_DAYS'],
    ['2021-01-01', '2021-01-07', 'WEEK'],
    ['2021-01-01', '2021-01-13', 'WEEK'],
    ['2021-01-01', '2021-01-14', 'MONTH'],
    ['2021-01-01', '2021-02-14', 'MONTH'],
    ['2021-01-01', '2021-02-15', 'SEASON'],
    ['2021-01-01', '2021-05-15', 'SEASON'],
    ['2021-01-01', '2021-05-16', 'YEAR'],
    ['2020-01-01', '2020-12-31', 'YEAR'],
    ['2021-01-01', '2022-01-02', 'OPEN'],
  ])('from %s to %s are known to the %s', (earliest, latest, precision) => {
    const said = [
      when(earliest, null, { ...one, precision: 'OPEN' }),
      when(null, latest, { ...three, precision: 'OPEN' }),
    ]
    expect(propertiesOf([attack, ...said]).precision).toBe(precision)
  })
})
