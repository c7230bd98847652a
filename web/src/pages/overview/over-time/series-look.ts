/** How a series looks: a colour of the tokens, and a swatch in legends. */
export interface Look {
  readonly token: string
  readonly swatch: string
  /** Drawn in stripes. */
  readonly hatched?: boolean
}

const violence: Readonly<Record<string, Look | undefined>> = {
  STATE_BASED: { token: '--m-d-state', swatch: 'STATE_BASED' },
  ONE_SIDED: { token: '--m-d-one-sided', swatch: 'ONE_SIDED' },
  NON_STATE: { token: '--m-d-non-state', swatch: 'NON_STATE' },
}
const hues = [violence.STATE_BASED, violence.ONE_SIDED, violence.NON_STATE]

/** The look of a series: violence has its hues; other kinds take them in order; the rest is pale; unknown is hatched. */
export function lookOf(
  key: { readonly state: string; readonly value: string | null } | undefined,
  index: number,
): Look {
  if (key?.state === 'KNOWN') {
    const hue = violence[key.value ?? ''] ?? hues[index]
    if (hue !== undefined) return hue
  }
  return key?.state === 'OTHER'
    ? { token: '--m-q-2', swatch: 'OTHER' }
    : { token: '--m-d-unknown', swatch: 'UNKNOWN', hatched: true }
}
