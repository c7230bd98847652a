import { parseValue } from 'graphql'
import { expect, test } from 'vitest'
import { DateScalar, DateTimeScalar } from '../../src/reading/types/scalars.ts'

test.each([
  [DateScalar, '31.12.2021', 'YYYY-MM-DD', '2021-12-31'],
  [DateScalar, '2021-02-30', 'YYYY-MM-DD', '2021-02-28'],
  [DateScalar, '0000-01-01', '0001-01-01 to 9999-12-31', '0001-01-01'],
  [DateTimeScalar, '2021-12-31', 'YYYY-MM-DDThh:mm:ssZ', '2021-12-31T10:00:00.000Z'],
])(
  'a %s that cannot be read, %s, is refused with the form it must have',
  (scalar, wrong, form, right) => {
    expect(() => scalar.parseValue(wrong)).toThrow(form)
    expect(() => scalar.parseValue(wrong)).toThrow(`"${wrong}" is none`)
    expect(() => scalar.parseLiteral(parseValue(`"${wrong}"`), {})).toThrow(form)
    expect(() => scalar.parseLiteral(parseValue(`"${wrong}"`), {})).toThrow(`"${wrong}" is none`)
    expect(scalar.parseValue(right)).toBe(right)
    expect(scalar.parseLiteral(parseValue(`"${right}"`), {})).toBe(right)
  },
)
