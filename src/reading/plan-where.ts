import type { Input } from './input.ts'
import type { Atlas, FitMode, Predicate, Site, WhereOptions, WherePlan } from './shape.ts'

/** What planning a where input needs of the statement under construction. */
export type WhereDraft = Pick<WherePlan, 'variable' | 'prelude' | 'once' | 'guard' | 'constant'> & {
  readonly atlas: Atlas
}

/** Compiles a where input to one Cypher predicate on a site; the empty text where nothing is asked. */
export function planWhere(
  draft: WhereDraft,
  inputType: string,
  input: Input | undefined,
  site: Site,
  { without = [], mode, known = {} }: WhereOptions = {},
): string {
  if (input === undefined) return ''
  const predicates = draft.atlas.wheres.get(inputType)
  if (predicates === undefined) throw new Error(`${inputType} has no predicates.`)
  const plan: WherePlan = {
    ...draft,
    site,
    whole: input,
    mode,
    where: (type, below, at, options) => planWhere(draft, type, below, at, options),
  }
  const own = [...predicates]
    .filter(([name]) => !without.includes(name))
    .map(([name, predicate]) =>
      whereGiven(input.get(name), predicate, { ...plan, known: known[name] }),
    )
  const combined = ['and', 'or', 'not'].map((name) =>
    combine(name, input.get(name), {
      plan: (below) =>
        planWhere(draft, inputType, below, site, {
          mode: name === 'not' ? turned[mode ?? ''] : mode,
        }),
      // As a parameter: a literal false would be folded with the label or key that an index hint names.
      never: () => draft.constant(false),
    }),
  )
  return conjunction([...own, ...combined])
}

/** What must not fit is compared the other way round; without a mode each input has its own. */
const turned: Readonly<Record<string, FitMode | undefined>> = {
  CERTAIN: 'POSSIBLE',
  BEST: 'BEST',
  POSSIBLE: 'CERTAIN',
}

/** Joins predicates by AND; empty ones ask nothing. */
export function conjunction(predicates: readonly string[]): string {
  return predicates.filter((predicate) => predicate !== '').join('\n  AND ')
}

function whereGiven(input: Input | undefined, predicate: Predicate, plan: WherePlan): string {
  return input === undefined ? '' : predicate(input, plan)
}

interface Combining {
  readonly plan: (below: Input) => string
  /** A predicate that nothing fits. */
  readonly never: () => string
}

function combine(name: string, input: Input | undefined, { plan, never }: Combining): string {
  if (input === undefined) return ''
  if (name === 'not') {
    const predicate = plan(input)
    // An unknown comparison (null) is no match, and its negation is one.
    return predicate === '' ? never() : `NOT coalesce(${predicate}, false)`
  }
  const parts = input.items().map(plan)
  if (name === 'and') return conjunction(parts.map(bracket))
  if (parts.length === 0) return never()
  // A member that asks nothing holds for every event.
  return parts.includes('') ? '' : `(${parts.map(bracket).join(' OR ')})`
}

function bracket(predicate: string): string {
  return predicate === '' ? '' : `(${predicate})`
}
