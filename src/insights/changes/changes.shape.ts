import { Int } from 'type-graphql'
import { isInLog } from '../../graph/change-log.printer.ts'
import { cursorExpired, cursorInRow, positionOf } from '../../reading/changes/change-cursor.ts'
import { root } from '../../reading/declare.ts'
import { collect } from '../../reading/fields.ts'
import { conjunction } from '../../reading/plan-where.ts'
import { RowBuilder, call, rowsIn } from '../../reading/row.ts'
import type { Reader } from '../../reading/row.ts'
import type { Field } from '../../reading/shape.ts'
import { ChangedThing, ChangeKind } from '../../reading/types/enums.ts'
import { ChangePage } from './change.type.ts'

/** The log of changes, page by page. */
export const changes = [
  root({
    field: 'changes',
    type: () => ChangePage,
    description:
      'What was added, changed or removed since a cursor, oldest first. Begin without `since`: that gives the cursor of now. Then read the lists, then follow from that cursor.',
    arguments: {
      since: {
        type: () => String,
        nullable: true,
        description: 'A cursor of this field or of `eventChanged`; without it: from now on.',
      },
      first: { type: () => Int, defaultValue: 100, description: 'How many changes, 1 to 100.' },
      kinds: { type: () => [ChangeKind], nullable: true, description: 'Only these kinds.' },
      things: { type: () => [ChangedThing], nullable: true, description: 'Only of these things.' },
    },
    read: (field) => readPage(field, planPage(field)),
  }),
]

interface PagePlan {
  /** The variable that holds the number of the last change that is told. */
  readonly told: string
  /** The parameter of the number after which the page begins; undefined where it begins now. */
  readonly since: string | undefined
  /** The parameter of how many changes are read: one more than asked for. */
  readonly limit: string
}

function planPage(field: Field): PagePlan {
  const told = field.variable('told')
  // First of all: what is committed while the statement runs stays beyond the page.
  const last = `OPTIONAL MATCH (writer:Writer {id: 'writer'})\nRETURN coalesce(writer.told, 0) AS ${told}`
  field.prelude(call([], [last]), told)
  const cursor = field.arguments.get('since')
  const part = (name: 'number' | 'run'): string | undefined =>
    cursor?.parameter((text: string) => positionOf(text)[name])
  const [since, run] = [part('number'), part('run')]
  if (since !== undefined && run !== undefined) {
    const kept = isInLog({ number: since, run, told })
    field.guard(kept, (isKept) => (isKept === true ? undefined : cursorExpired()))
  }
  const first = field.arguments.get('first')
  const limit = first?.parameter((size: number) => size + 1) ?? field.constant(101)
  return { told, since, limit }
}

function readPage(field: Field, plan: PagePlan): Reader {
  const { told, limit } = plan
  const row = new RowBuilder()
  const c = field.variable('c')
  const place = ['number', 'run'].map((part) => row.slot(`${c}.${part}`))
  const parts = [...field.children()].map(
    ([key, child]) =>
      [
        key,
        child.name,
        child.name === 'changes' ? child.selectInto(row, { it: c }) : null,
      ] as const,
  )
  const rows = field.slot(
    plan.since === undefined ? '[]' : collect(changesText(field, plan, c), row),
  )
  const size = field.slot(limit)
  const now = [
    field.slot(told),
    field.slot(
      `head(COLLECT { MATCH (last:Change) USING INDEX last:Change(number) WHERE last.number = ${told} RETURN last.run })`,
    ),
  ]
  return (values) => {
    const found = rowsIn(values[rows])
    const wanted = Number(values[size]) - 1
    const shown = found.slice(0, wanted)
    const hasMore = found.length > wanted
    const last = hasMore ? shown.at(-1) : undefined
    const cursor = last === undefined ? cursorInRow(values, now) : cursorInRow(last, place)
    return Object.fromEntries(
      parts.map(([key, name, read]) => [
        key,
        read !== null ? shown.map(read) : name === 'cursor' ? cursor : hasMore,
      ]),
    )
  }
}

/** Clauses that bind the changes of a page, in order: one walk along an index, or one for each sort of thing. */
function changesText(field: Field, { told, since, limit }: PagePlan, c: string): string {
  const kinds = field.arguments.get('kinds')
  const things = field.arguments.get('things')
  const thing = field.variable('thing')
  const walk = (index: string, bounds: readonly string[], order: string): string =>
    `MATCH (${c}:Change)\nUSING INDEX ${c}:Change(${index})\nWHERE ${conjunction([
      ...bounds,
      `${c}.number > ${since ?? '0'}`,
      `${c}.number <= ${told}`,
      kinds === undefined ? '' : `${c}.kind IN ${kinds.parameter()}`,
    ])}\nWITH ${c} ORDER BY ${order} LIMIT ${limit}`
  if (things === undefined) return walk('number', [], `${c}.number`)
  const each = walk('thing, number', [`${c}.thing = ${thing}`], `${c}.thing, ${c}.number`)
  return `UNWIND ${things.parameter((names: readonly string[]) => [...new Set(names)])} AS ${thing}
${call([thing, ...field.bound()], [`${each}\nRETURN ${c}`])}
WITH ${c} ORDER BY ${c}.number LIMIT ${limit}`
}
