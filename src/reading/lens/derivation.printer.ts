import { inGroup } from '../../facts/derivation.ts'
import type { AnyDerivation, ClaimsOf } from '../../facts/derivation.ts'
import { columnsOf } from '../../facts/expression-parts.ts'
import { foldOfOne } from '../../facts/fold-of-one.ts'
import type { FoldOfOne } from '../../facts/fold-of-one.ts'
import { inSequence } from '../../facts/fold.ts'
import type { AnyFold } from '../../facts/fold.ts'
import { preferredFirst } from '../../facts/folds/preferred-first.ts'
import { pruned } from '../../facts/prune-fold.ts'
import type { PrunedFold } from '../../facts/prune-fold.ts'
import { specialised } from '../../facts/specialise-fold.ts'
import type { Known } from '../../facts/specialise-fold.ts'
import { printCondition, printExpression } from '../fold-expression.printer.ts'
import type { ColumnText } from '../fold-expression.printer.ts'
import { sameText } from '../fold-groups.printer.ts'
import { printFold } from '../fold.printer.ts'
import type { Column } from '../fold-rows.ts'
import { madeOf } from '../steps.ts'
import type { Steps, Value } from '../steps.ts'

/** What a derivation is printed with. */
export interface Deriving {
  readonly steps: Steps
  readonly hint: string
  /** The claims of the derivation's kind, whatever an editor prefers. */
  readonly claims: Value
  /** What sort of event it is; absent where that is what is derived. */
  readonly kind?: Value
  /** Columns that are no property of a claim. */
  readonly columns: Readonly<Record<string, Column>>
}

/**
 * The rows that follow from claims in one way: a list of maps with the wanted columns. Where all claims are alike in
 * what matters one of them is enough, and nothing else is read of them.
 */
export function printDerivation(
  of: AnyDerivation,
  wanted: readonly string[],
  event: Deriving,
): Value {
  const { steps, hint } = event
  const fold = usedFold(of.fold, wanted, {
    ...{ kind: of.kind, ...of.group, ...of.given },
  })
  const one = foldOfOne(fold)
  const column = columnIn(event)
  const all = (list: Value) =>
    printFold(fold, { list, column, isStored: false, entries: fold.reads }, event)
  if (one === undefined) return all(rowsOf(of, varying(fold.reads, event), event))

  const told = varying(toldApart(of, fold, one), event)
  const rows = steps.bind(hint, rowsOf(of, ['claim', ...told], event))
  const rivals = steps.bind(`${hint}Rivals`, rivalsOf(rows, told, { ...event, reads: fold.reads }))
  const many = all(rivals)
  const single = printOne(one, rows.text, (name) => column(name).text('r'))
  const depths = wanted.map((name) => ({ text: '', depth: column(name).fixed ?? 0 }))
  return madeOf(`CASE WHEN size(${rivals.text}) = 0 THEN ${single} ELSE ${many.text} END`, [
    rows,
    rivals,
    many,
    ...depths,
  ])
}

/** A fold of what an editor's preference leaves of an event's claims, as far as it is needed. */
export function usedFold(fold: AnyFold, wanted: readonly string[], known: Known): PrunedFold {
  const used = inSequence(preferredFirst, fold)
  return pruned(
    specialised(used, { eventId: '', relation: null, subjectKey: null, ...known }),
    wanted,
  )
}

/** The claims that give something, as maps of what is read of them; none where the event is of another sort. */
export function rowsOf(of: ClaimsOf, read: readonly string[], event: Deriving): Value {
  const { claims, kind, columns } = event
  const condition = printCondition(inGroup(of), (name) => `c.${name}`)
  const where = of.group === undefined ? '' : ` WHERE ${condition}`
  const entries = read.map((name) => `${name}: ${claimText(name, 'c', columns)}`)
  const rows = `[c IN ${claims.text}${where} | {${entries.join(', ')}}]`
  const when = printCondition(of.when, (name) => `${kind?.text ?? 'null'}.${name}`)
  return when === 'true' || kind === undefined
    ? madeOf(rows, [claims])
    : madeOf(`CASE WHEN ${when} THEN ${rows} ELSE [] END`, [claims, kind])
}

function claimText(name: string, claim: string, columns: Deriving['columns']): string {
  return name === 'claim' ? claim : (columns[name]?.text(claim) ?? `${claim}.${name}`)
}

/** The columns in which claims must differ for one of them not to be enough. */
function toldApart(
  { alike }: AnyDerivation,
  { reads }: PrunedFold,
  one: FoldOfOne,
): ReadonlySet<string> {
  if (alike === undefined) return new Set([...reads].filter((name) => name !== 'rank'))
  const read = [one.when, ...Object.values(one.columns)].flatMap((of) => [...columnsOf(of)])
  return new Set([...read, ...alike.filter((name) => reads.has(name))])
}

function varying(names: Iterable<string>, { columns }: Deriving): readonly string[] {
  return [...names].filter((name) => columns[name]?.fixed === undefined)
}

/** All claims with all that is read of them, where one is not enough. */
function rivalsOf(
  rows: Value,
  told: readonly string[],
  event: Deriving & Pick<PrunedFold, 'reads'>,
): Value {
  const entries = varying(event.reads, event).map((name) => {
    if (told.includes(name)) return `${name}: r.${name}`
    return `${name}: ${claimText(name, 'r.claim', event.columns)}`
  })
  const all = `[r IN ${rows.text} | {${entries.join(', ')}}]`
  return madeOf(`CASE WHEN ${areAlike(rows.text, told)} THEN [] ELSE ${all} END`, [rows])
}

/** Where it counts how many say so, no two claims are alike. */
function areAlike(rows: string, told: readonly string[]): string {
  if (told.includes('id')) return `size(${rows}) < 2`
  return `all(r IN tail(${rows}) WHERE ${sameText(told, 'r', `${rows}[0]`)})`
}

function columnIn({ columns }: Deriving): (name: string) => Column {
  return (name) => {
    const given = columns[name]
    return given?.fixed === undefined ? { text: (row) => `${row}.${name}` } : given
  }
}

function printOne({ when, columns }: FoldOfOne, rows: string, column: ColumnText): string {
  const entries = Object.entries(columns).map(
    ([name, of]) => `${name}: ${printExpression(of, column)}`,
  )
  return `[r IN ${rows}[..1] WHERE ${printCondition(when, column)} | {${entries.join(', ')}}]`
}
