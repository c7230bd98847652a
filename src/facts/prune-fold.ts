import { columnsOf } from './expression-parts.ts'
import type { AnyFold, Stage } from './fold.ts'

/** A fold that does only what its columns need. */
export interface PrunedFold extends AnyFold {
  /** The columns of a claim that it reads. */
  readonly reads: ReadonlySet<string>
  /** The columns that are needed before the first stage, and once each stage is done. */
  readonly needs: readonly [ReadonlySet<string>, ...(readonly ReadonlySet<string>[])]
}

/** A fold without whatever the wanted of its columns do not need. */
export function pruned(fold: AnyFold, wanted: readonly string[] = fold.yields): PrunedFold {
  const joined = new Set<string>()
  let needed: ReadonlySet<string> = new Set(wanted)
  const kept = fold.stages.toReversed().flatMap((stage) => {
    const after = needed
    const step = PRUNE[stage.stage](stage as never, after)
    if (step === null) return []
    needed = step.needed
    if (step.stage.stage === 'join') add(joined, pruned(step.stage.fold).reads)
    return [{ stage: step.stage, after }]
  })
  const inOrder = kept.toReversed()
  return {
    stages: inOrder.map(({ stage }) => stage),
    needs: [needed, ...inOrder.map(({ after }) => after)],
    yields: wanted,
    reads: new Set([...needed, ...joined]),
  }
}

type Of<Name extends Stage['stage']> = Extract<Stage, { readonly stage: Name }>
type Pruned = { readonly stage: Stage; readonly needed: ReadonlySet<string> } | null
type Needed = ReadonlySet<string>

/** What is left of a stage, and the columns that it needs; null where it does nothing that is needed. */
const PRUNE = {
  filter: (stage: Of<'filter'>, needed: Needed): Pruned => ({
    stage,
    needed: new Set([...needed, ...columnsOf(stage.condition)]),
  }),

  compute: (stage: Of<'compute'>, needed: Needed): Pruned => {
    const columns = only(stage.columns, needed)
    const used = Object.values(columns).flatMap((of) => [...columnsOf(of)])
    return kept({ ...stage, columns }, [...without(needed, columns), ...used])
  },

  group: (stage: Of<'group'>, needed: Needed): Pruned => {
    const columns = only(stage.columns, needed)
    const used = Object.values(columns).flatMap(({ of }) => [...columnsOf(of)])
    return { stage: { ...stage, columns }, needed: new Set([...stage.keys, ...used]) }
  },

  window: (stage: Of<'window'>, needed: Needed): Pruned => {
    const columns = only(stage.columns, needed)
    const used = Object.values(columns).flatMap(({ of }) => [...columnsOf(of)])
    return kept({ ...stage, columns }, [...without(needed, columns), ...stage.keys, ...used])
  },

  join: (stage: Of<'join'>, needed: Needed): Pruned => {
    const columns = only(stage.columns, needed)
    const fold = pruned(stage.fold, [...new Set([...stage.keys, ...Object.values(columns)])])
    return kept({ ...stage, columns, fold }, [...without(needed, columns), ...stage.keys])
  },
}

function kept(stage: Of<'compute'> | Of<'window'> | Of<'join'>, needed: readonly string[]): Pruned {
  return Object.keys(stage.columns).length === 0 ? null : { stage, needed: new Set(needed) }
}

function only<Of>(
  columns: Readonly<Record<string, Of>>,
  needed: Needed,
): Readonly<Record<string, Of>> {
  return Object.fromEntries(Object.entries(columns).filter(([name]) => needed.has(name)))
}

function without(needed: Needed, columns: object): readonly string[] {
  return [...needed].filter((name) => !(name in columns))
}

function add(to: Set<string>, names: Iterable<string>): void {
  for (const name of names) to.add(name)
}
