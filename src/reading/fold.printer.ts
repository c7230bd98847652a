import type { Aggregate, AnyFold, Stage } from '../facts/fold.ts'
import { printExpression } from './fold-expression.printer.ts'

/** Where a fold finds its columns. */
export interface FoldRows {
  /** The variable that holds a claim. */
  readonly claim: string
  /** Columns that are no property of the claim: the Cypher that gives them. */
  readonly columns?: Readonly<Record<string, string>>
}

/**
 * A fold as Cypher clauses that follow whatever binds the claims, and leave its results bound under the names it
 * yields. `claim` and `columns` are constant parts of a query's text, like the fold itself.
 */
export function printFold(fold: AnyFold, { claim, columns = {} }: FoldRows): string {
  const read = fold.reads.map((name) => `${columns[name] ?? property(claim, name)} AS ${name}`)
  const printed = fold.stages.reduce<Printed>(printStage, {
    clauses: [`WITH ${read.join(', ')}`],
    columns: fold.reads,
  })
  return [...printed.clauses, `WITH ${fold.yields.join(', ')}`].join('\n')
}

/** The clauses so far, and the variables they leave bound. */
interface Printed {
  readonly clauses: readonly string[]
  readonly columns: readonly string[]
}

/** Days are stored as DATE and folded as ISO text, which sorts the same. */
const DAYS = ['earliest', 'latest', 'published']

function property(claim: string, name: string): string {
  return DAYS.includes(name) ? `toString(${claim}.${name})` : `${claim}.${name}`
}

function printStage(before: Printed, stage: Stage): Printed {
  switch (stage.stage) {
    case 'filter':
      return next(before, before.columns, `WITH *\nWHERE ${printExpression(stage.condition)}`)
    case 'compute': {
      const kept = before.columns.filter((name) => !(name in stage.columns))
      const computed = named(stage.columns, printExpression)
      return next(
        before,
        [...kept, ...Object.keys(stage.columns)],
        `WITH ${[...kept, ...computed].join(', ')}`,
      )
    }
    case 'group': {
      const aggregates = named(stage.columns, printAggregate)
      const columns = [...stage.keys, ...Object.keys(stage.columns)]
      return next(before, columns, `WITH ${[...stage.keys, ...aggregates].join(', ')}`)
    }
    case 'window':
      return printWindow(before, stage)
  }
}

/** Cypher has no windows: the rows of a group are kept aside while it is aggregated, and taken out again. */
function printWindow(
  before: Printed,
  stage: Extract<Stage, { readonly stage: 'window' }>,
): Printed {
  const learned = Object.keys(stage.columns)
  const rest = before.columns.filter(
    (name) => !stage.keys.includes(name) && !learned.includes(name),
  )
  const aside = `collect({${rest.map((name) => `${name}: ${name}`).join(', ')}}) AS members`
  const taken = rest.map((name) => `member.${name} AS ${name}`)
  return next(
    before,
    [...stage.keys, ...rest, ...learned],
    `WITH ${[...stage.keys, ...named(stage.columns, printAggregate), aside].join(', ')}`,
    'UNWIND members AS member',
    `WITH ${[...stage.keys, ...taken, ...learned].join(', ')}`,
  )
}

function next(before: Printed, columns: readonly string[], ...clauses: readonly string[]): Printed {
  return { clauses: [...before.clauses, ...clauses], columns }
}

function named<Of>(
  columns: Readonly<Record<string, Of>>,
  print: (of: Of) => string,
): readonly string[] {
  return Object.entries(columns).map(([name, of]) => `${print(of)} AS ${name}`)
}

function printAggregate({ aggregate, of }: Aggregate): string {
  const value = printExpression(of)
  switch (aggregate) {
    case 'min':
    case 'max':
    case 'collect':
      return aggregate === 'collect' ? `collect(DISTINCT ${value})` : `${aggregate}(${value})`
    case 'median':
      return `percentileDisc(${value}, 0.5)`
    case 'distinct':
      return `count(DISTINCT ${value})`
    case 'any':
      return `count(CASE WHEN ${value} THEN 1 END) > 0`
  }
}
