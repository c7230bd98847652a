import { z } from 'zod'

/** A text without blanks around it. */
export const text = z.string().transform((value) => value.replaceAll(/\s+/g, ' ').trim())

/** A whole number from 0. */
export const whole = text
  .refine((value) => /^\d{1,15}$/.test(value), 'is no whole number')
  .transform(Number)

/** Degrees up to so many. */
export function degrees(most: number) {
  return text
    .refine((value) => /^[+-]?\d+(?:\.\d+)?$/.test(value), 'is no number of degrees')
    .transform(Number)
    .refine((value) => Math.abs(value) <= most, `is beyond ±${String(most)} degrees`)
}
