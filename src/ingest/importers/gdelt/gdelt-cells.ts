import { z } from 'zod'
import { isDay } from '../../../lib/date-span.ts'

/** A text without blanks around it. */
export const text = z.string().transform((value) => value.replaceAll(/\s+/g, ' ').trim())

/** A whole number from 0. */
export const whole = text
  .refine((value) => /^\d{1,15}$/.test(value), 'is no whole number from 0')
  .transform(Number)

/** A day, from the first eight digits of YYYYMMDD or YYYYMMDDHHMMSS; ISO. */
export const day = text
  .transform((value) => value.replace(/^(\d{4})(\d{2})(\d{2})(\d{6})?$/, '$1-$2-$3'))
  .refine(isDay, 'is no day of the form YYYYMMDD')

/** Degrees; null where the cell is empty. */
export function degreesOrNull(most: number) {
  return text
    .refine(
      (value) => value === '' || /^[+-]?\d+(?:\.\d+)?$/.test(value),
      'is no number of degrees',
    )
    .transform((value) => (value === '' ? null : Number(value)))
    .refine((value) => Math.abs(value ?? 0) <= most, `is beyond ±${String(most)} degrees`)
}
