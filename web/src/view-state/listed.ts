/** The values of a parameter that holds several: those that are wanted, and those that are not. */
export interface Listed {
  readonly only: readonly string[]
  readonly not: readonly string[]
}

/** Reads a list from an address. */
export function listed(value: string | undefined): Listed {
  const values = (value ?? '').split(',').filter((one) => one !== '')
  return {
    only: values.filter((one) => !one.startsWith('-')),
    not: values.filter((one) => one.startsWith('-')).map((one) => one.slice(1)),
  }
}

/** Which key was held when a value was chosen. */
export interface Held {
  readonly shiftKey: boolean
  readonly altKey: boolean
}

/**
 * The list after a value was chosen: it alone, or without it where it was chosen before; with Shift it is added to
 * those that are there, with Alt it is left out of what is shown. Undefined: nothing is chosen.
 */
export function chosen(value: string | undefined, one: string, held: Held): string | undefined {
  const { only, not } = listed(value)
  if (held.altKey) return written(without(only, one), toggled(not, one))
  if (held.shiftKey) return written(toggled(only, one), without(not, one))
  const alone = only.length === 1 && only[0] === one && not.length === 0
  return alone ? undefined : one
}

/** Writes a list into an address. */
export function written(only: readonly string[], not: readonly string[]): string | undefined {
  const values = [...only, ...not.map((one) => `-${one}`)]
  return values.length === 0 ? undefined : values.join(',')
}

function toggled(values: readonly string[], one: string): readonly string[] {
  return values.includes(one) ? without(values, one) : [...values, one]
}

function without(values: readonly string[], one: string): readonly string[] {
  return values.filter((value) => value !== one)
}
