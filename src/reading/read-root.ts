import type { GraphQLResolveInfo, OperationDefinitionNode } from 'graphql'
import { ClientError } from '../errors.ts'
import { BoundedMap } from '../lib/bounded-map.ts'
import { ArgumentValues } from './argument-values.ts'
import { planRoot, queryOf } from './plan-root.ts'
import type { Plan } from './plan-root.ts'
import type { RequestContext } from './request-context.ts'
import type { Atlas, FieldShape } from './shape.ts'
import { switchForm } from './switch-form.ts'

/**
 * Reads a root field by one statement. Statements are planned once for each form: the operation, the values of its
 * include and skip variables, and which arguments are given; values are parameters.
 */
export class RootReader {
  readonly #atlas: Atlas
  /** By operation: Apollo keeps parsed documents, so the node is the same for equal operations. */
  readonly #plans = new WeakMap<OperationDefinitionNode, BoundedMap<string, Plan>>()
  readonly #sources = new WeakMap<OperationDefinitionNode, BoundedMap<string, Plan['sources']>>()
  /** Plans the database has made too; an unseen one may take seconds to plan, so it gets its time, alone. */
  readonly #seen = new WeakSet<Plan>()
  #waiting = 0
  #planning: Promise<unknown> = Promise.resolve()

  constructor(atlas: Atlas) {
    this.#atlas = atlas
  }

  /** Gives the field's value, as nested objects by response key. */
  async read(
    shape: FieldShape,
    info: GraphQLResolveInfo,
    context: RequestContext,
  ): Promise<unknown> {
    const values = new ArgumentValues(info.variableValues)
    const plan = this.#plan(shape, info, values)
    const query = queryOf(plan, values, context.given)
    const run = async (deadline: number): Promise<unknown> => {
      return plan.read(await context.graph.read(query, { deadline, kept: true }))
    }
    if (this.#seen.has(plan)) return run(context.deadline())
    const prolonged = (): number => {
      context.prolong(firstRunDeadline)
      return context.deadline()
    }
    return this.#firstRun(plan, prolonged, run)
  }

  /** The plan for this request's form; made where it is new. */
  #plan(shape: FieldShape, info: GraphQLResolveInfo, values: ArgumentValues): Plan {
    // A fragment's nodes belong to several operations of a document, the operation and the answer's key to one plan.
    const node = info.operation
    const switches = `${String(info.path.key)}|${switchForm(info)}`
    const sources = this.#sources.get(node)?.get(switches)
    if (sources !== undefined) {
      const known = this.#plans.get(node)?.get(formOf(switches, sources, values))
      if (known !== undefined) return known
    }
    const plan = planRoot(info, this.#atlas, shape)
    keep(this.#sources, node, switches, plan.sources)
    keep(this.#plans, node, formOf(switches, plan.sources, values), plan)
    return plan
  }

  /** Runs it when its turn has come; waiting for it and being planned each get their time. */
  async #firstRun(
    plan: Plan,
    prolonged: () => number,
    run: (deadline: number) => Promise<unknown>,
  ): Promise<unknown> {
    if (plan.text.length > largestText) throw tooLarge(plan.text.length)
    if (this.#waiting >= mostWaiting) throw tooManyNew()
    this.#waiting += 1
    prolonged()
    const turn = this.#planning.then(() => run(prolonged()))
    this.#planning = turn.catch(() => undefined)
    try {
      const value = await turn
      this.#seen.add(plan)
      return value
    } finally {
      this.#waiting -= 1
    }
  }
}

/** Milliseconds for a form the database has not planned yet, and for those that wait before it. */
const firstRunDeadline = 60_000
/** Characters. Planning takes 3–7 ms an operator; a text of this size has some 600, or several lenses. */
const largestText = 100_000

/** Forms kept for one root field of an operation, and new ones that may wait their turn. */
const [mostForms, mostWaiting] = [100, 32]

function tooManyNew(): ClientError {
  return new ClientError(
    'OVERLOADED',
    'Too many queries of new forms wait to be planned. Try again in a moment.',
  )
}

function tooLarge(length: number): ClientError {
  return new ClientError(
    'QUERY_TOO_LARGE',
    'The query selects too many nested lists to be planned. Ask for fewer nested fields, or in several queries.',
    { length, limit: largestText },
  )
}

function formOf(switches: string, sources: Plan['sources'], values: ArgumentValues): string {
  return [switches, ...sources.map((source) => values.formOf(source))].join('|')
}

function keep<Value>(
  store: WeakMap<OperationDefinitionNode, BoundedMap<string, Value>>,
  node: OperationDefinitionNode,
  key: string,
  value: Value,
): void {
  const inner = store.get(node) ?? new BoundedMap<string, Value>(mostForms)
  inner.set(key, value)
  store.set(node, inner)
}
