/** Whether something must fit, fits by the best guess, and may fit. */
export interface Fit {
  readonly certain: boolean
  readonly best: boolean
  readonly possible: boolean
}

/** What is known for sure fits in all three ways or in none. */
export function known(fits: boolean): Fit {
  return { certain: fits, best: fits, possible: fits }
}

/** Each way by itself: all of them fit. */
export function allOf(fits: readonly Fit[]): Fit {
  return {
    certain: fits.every(({ certain }) => certain),
    best: fits.every(({ best }) => best),
    possible: fits.every(({ possible }) => possible),
  }
}

/** Each way by itself: one of them fits. */
export function oneOf(fits: readonly Fit[]): Fit {
  return {
    certain: fits.some(({ certain }) => certain),
    best: fits.some(({ best }) => best),
    possible: fits.some(({ possible }) => possible),
  }
}

/** What may fit the opposite is what need not fit, what must fit it is what cannot fit. */
export function opposite({ certain, best, possible }: Fit): Fit {
  return { certain: !possible, best: !best, possible: !certain }
}
