import type { GraphQLOutputType } from 'graphql'
import type { CypherValue } from '../graph/query.ts'
import type { Input } from './input.ts'
import type { OpenedLens } from './lens/print-lenses.ts'
import type { Reader, RowBuilder } from './row.ts'

/**
 * What the parts of a pattern are called in the text under construction: `it` is the node (or value) that the
 * GraphQL object stands for; other roles are named by the relationship that binds them. `label` is that of a type that
 * has one; `facts` and `cell` say where facts are read from (facts-of.ts), of a monthly cell both are the cell.
 */
export type Site = Readonly<Record<string, string>>

/** A selected field, as its shape sees it while the statement is planned. */
export interface Field {
  readonly name: string
  readonly returnType: GraphQLOutputType
  readonly arguments: Input
  /** Puts an expression into the row this field belongs to; gives its slot. */
  readonly slot: (expression: string) => number
  /** Plans the field's own selection on another site of the same row. */
  readonly select: (site: Site) => Reader
  /** Plans the field's own selection into a row of its own. */
  readonly selectInto: (row: RowBuilder, site: Site) => Reader
  /** The selected fields directly below, merged by response key; for wrappers such as connections. */
  readonly children: () => ReadonlyMap<string, Field>
  /** The same field, its slots going into another row. */
  readonly into: (row: RowBuilder) => Field
  /** A name that is free in this statement. */
  readonly variable: (hint: string) => string
  /** A parameter that is the same at each execution. */
  readonly constant: (value: CypherValue) => string
  /** A parameter that is given beside the query at each execution, by name. */
  readonly given: (name: string) => string
  /** Puts clauses before the statement's rows; they bind a variable that every subquery may import. */
  readonly prelude: (clauses: string, binds: string) => void
  /** The same, once for all who ask for the same by one hint; gives the variable, which the clauses bind. */
  readonly once: (what: string, hint: string, clauses: (variable: string) => string) => string
  /** The variables that preludes have bound so far. */
  readonly bound: () => readonly string[]
  /**
   * Opens the facts of an event under a lens: clauses that leave out events it does not show and bind their facts. What
   * is worked out follows from what the finished statement reads of them.
   */
  readonly lens: (event: string, lens: LensChoice) => LensFacts
  /** Another variable that holds such facts, of another event: what is read of it is worked out, too. */
  readonly sameFacts: (facts: string) => string
  /** Looks at a value once the statement has run; an error it gives refuses the whole answer. */
  readonly guard: (expression: string, refuse: Refusal) => void
  /** Plans the predicate of a where input on a site; the empty text where nothing is asked. */
  readonly where: PlanWhere
  readonly atlas: Atlas
}

/** A lens as it is asked for. */
export type LensChoice = Pick<OpenedLens, 'lens' | 'optional' | 'bestRule' | 'givenRule'>

/** The facts of an event under a lens. */
interface LensFacts {
  /** Behind OPTIONAL they bind null where the lens does not show the event. */
  readonly clauses: string
  /** The variable that holds them, for a site's `facts`. */
  readonly facts: string
}

/** Says why an answer is refused, or undefined where it is fine. */
export type Refusal = (value: unknown) => Error | undefined

/**
 * How what is known only within bounds is compared, whatever the input says: certain ⊆ best ⊆ possible holds for any
 * where, because a negation turns possible and certain round. KNOWN is possible, but an open end reaches nowhere.
 */
export type FitMode = 'CERTAIN' | 'BEST' | 'POSSIBLE' | 'KNOWN'

/** How a where is planned. */
export interface WhereOptions {
  /** Fields at the top of the input that are answered elsewhere. */
  readonly without?: readonly string[]
  readonly mode?: FitMode | undefined
  /** Variables that tell of fields at the top of the input, by name, whether they fit by the best guess. */
  readonly known?: Readonly<Record<string, string>>
}

/** Plans the predicate of a where input on a site. */
type PlanWhere = (
  inputType: string,
  input: Input | undefined,
  site: Site,
  options?: WhereOptions,
) => string

/** How one field is read: plans its slots and gives the reader of its value. */
export type FieldShape = (field: Field, site: Site) => Reader

/** How a GraphQL object type is read. */
export interface TypeShape {
  readonly type: string
  /** The label that tells this type from others behind one interface. */
  readonly label?: string
  readonly fields: Readonly<Record<string, FieldShape>>
}

/** What a predicate is planned with. */
export interface WherePlan {
  readonly site: Site
  readonly variable: (hint: string) => string
  readonly prelude: (clauses: string, binds: string) => void
  readonly once: (what: string, hint: string, clauses: (variable: string) => string) => string
  readonly guard: (expression: string, refuse: Refusal) => void
  readonly constant: (value: CypherValue) => string
  readonly where: PlanWhere
  /** The whole input object the field stands in, for fields that are read together. */
  readonly whole: Input
  /** The mode that is asked for instead of the one in the input. */
  readonly mode: FitMode | undefined
  /** The variable that tells already whether the field fits by the best guess. */
  readonly known?: string | undefined
}

/** How one field of a where input becomes a Cypher predicate; the empty text where it asks nothing. */
export type Predicate = (input: Input, plan: WherePlan) => string

/** Everything declared: shapes of types and predicates of where inputs, by name. */
export interface Atlas {
  readonly types: ReadonlyMap<string, TypeShape>
  readonly wheres: ReadonlyMap<string, ReadonlyMap<string, Predicate>>
  readonly leads: readonly Lead[]
}

/**
 * A filter that can lead a page of events: instead of walking all events by date, the statement walks the events of
 * some entities by date, along a relationship index, or a short pattern from few nodes.
 */
export interface Lead {
  /** Field of EventWhere. */
  readonly field: string
  /** Which lead wins where several apply: the lowest. */
  readonly rank: number
  /** Gives the branches, or undefined where this input cannot lead. */
  readonly branches: (input: Input, plan: LeadPlan) => LeadBranches | undefined
}

/** What a lead is planned with. */
export type LeadPlan = Pick<
  WherePlan,
  'variable' | 'prelude' | 'once' | 'guard' | 'constant' | 'whole' | 'mode'
>

/** Where the events of a lead come from. */
export interface LeadBranches {
  /** Walks along relationship indexes (entityId, from, eventId) … */
  readonly walks?: readonly LeadWalk[]
  /** … or a pattern that binds the event variable from a key. */
  readonly pattern?: LeadPattern
  /** Whether the filter is wholly answered by the lead, so that its predicate can be left out. */
  readonly exact: boolean
  /** Where monthly cells of these events stand; left out where no index leads to them. */
  readonly cells?: () => LeadCells
}

/** Monthly cells that hold all events of a lead, and others: those with one of some keys, found by an index of it and `from`. */
export interface LeadCells {
  /** The list of keys, none twice, as an expression; null where keys do not tell. */
  readonly keys: string
  /** The properties of cells that hold a key each. */
  readonly properties: readonly string[]
  /** Types of relationships: there are no more such cells than these lead to the keys, but for those of `''`, of none. */
  readonly relationships: readonly string[]
}

/** The list of keys, as an expression, and the relationship types that are walked for each of them. */
export interface LeadWalk {
  readonly keys: string
  readonly relationships: readonly string[]
  /** Whether what it meets fits by the best guess; left out where it does. */
  readonly best?: boolean
}

/** The list of keys, as an expression, and the clauses that bind the event variable from each of them. */
interface LeadPattern {
  readonly keys: string
  readonly clauses: (event: string, key: string) => string
}
