import { ClientError } from '../../errors.ts'
import type { BestRule } from '../../facts/vocabulary.ts'
import type { Input } from '../../reading/input.ts'
import { sourcesOfKinds } from '../../reading/lens/lens.printer.ts'
import type { LensTexts } from '../../reading/lens/lens-claims.printer.ts'
import type { Field, LensChoice } from '../../reading/shape.ts'

/** Reads the lens that a field's arguments ask for, so that it can be opened. */
export function lensChoice(field: Field, lens: Input): LensChoice {
  const parts = PARTS.flatMap((part) => {
    const input = lens.get(part)
    return input === undefined
      ? []
      : [[part, part === 'speakers' ? input.keptIds() : input.parameter()] as const]
  })
  const kinds = lens.get('sourceKinds')
  const rule = lens.get('bestRule')?.value
  return {
    lens: {
      ...(Object.fromEntries(parts) as LensTexts),
      ...(kinds === undefined ? {} : { sourceKinds: kindsIn(field, kinds) }),
    },
    // The schema lets no other value in.
    ...(rule === undefined ? {} : { bestRule: rule as BestRule }),
  }
}

const PARTS = ['speakers', 'speakerClasses', 'sources', 'stances', 'asOf', 'recordedAsOf'] as const

function kindsIn(field: Field, kinds: Input): string {
  const ids = field.variable('publishers')
  field.prelude(sourcesOfKinds(kinds.parameter(), ids), ids)
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
