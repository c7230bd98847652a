import { ClientError } from '../../errors.ts'
import type { BestRule } from '../../facts/vocabulary.ts'
import type { Input } from '../../reading/input.ts'
import type { LensTexts } from '../../reading/lens/lens-claims.printer.ts'
import type { Field, LensChoice } from '../../reading/shape.ts'

/** Reads the lens that a field's arguments ask for, so that it can be opened. */
export function lensChoice(field: Field, lens: Input): LensChoice {
  const parts = PARTS.flatMap((part) => {
    const input = lens.get(part)
    return input === undefined ? [] : [[part, input.parameter()] as const]
  })
  const kinds = lens.get('sourceKinds')
  const rule = lens.get('bestRule')?.value
  return {
    lens: {
      ...(Object.fromEntries(parts) as LensTexts),
      ...(kinds === undefined ? {} : { sourceKinds: sourcesOfKinds(field, kinds) }),
    },
    // The schema lets no other value in.
    ...(rule === undefined ? {} : { bestRule: rule as BestRule }),
  }
}

const PARTS = ['speakers', 'speakerClasses', 'sources', 'stances', 'asOf', 'recordedAsOf'] as const

/** The ids of the sources of some kinds, found once for the statement: a variable. */
function sourcesOfKinds(field: Field, kinds: Input): string {
  const [ids, source] = [field.variable('publishers'), field.variable('s')]
  field.prelude(
    `CALL () {
  MATCH (${source}:Source)
  WHERE ${source}.kind IN ${kinds.parameter()}
  RETURN collect(${source}.id) AS ${ids}
}`,
    ids,
  )
  return ids
}

/** The lens of a where. It stands at the top: facts are worked out once, and all that is asked is asked of them. */
export function lensOf(where: Input | undefined): Input | undefined {
  if (where === undefined) return undefined
  const below = [where.get('and'), where.get('or')].flatMap((list) => list?.items() ?? [])
  if ([...below, where.get('not')].some(hasLens)) {
    throw new ClientError(
      'BAD_USER_INPUT',
      '`accordingTo` stands within `and`, `or` or `not`. Put it at the top of `where`: it holds for all that is asked there. To set two lenses side by side, ask `compare`.',
    )
  }
  return where.get('accordingTo')
}

function hasLens(where: Input | undefined): boolean {
  if (where === undefined) return false
  const below = [where.get('and'), where.get('or')].flatMap((list) => list?.items() ?? [])
  return where.get('accordingTo') !== undefined || [...below, where.get('not')].some(hasLens)
}
