import { Arg, Ctx, Extensions, Field, Info, Query, Subscription } from 'type-graphql'
import type { ClassType } from 'type-graphql'
import type { GraphQLResolveInfo, GraphQLScalarType } from 'graphql'
import { messageSource } from './changes/message-source.ts'
import type { SourceData } from './changes/message-source.ts'
import type { Scan } from './cost/scan.ts'
import { readerOf } from './reader-of.ts'
import type { RequestContext } from './request-context.ts'
import type { FieldShape, Lead, Predicate } from './shape.ts'

/** A class that TypeGraphQL knows; interfaces are abstract. */
export type TypeClass = abstract new () => object

type TypeValue =
  TypeClass | GraphQLScalarType | object | typeof String | typeof Boolean | typeof Number

/** The type of a field or argument, as TypeGraphQL takes it: `() => Event`, `() => [String]`. */
type TypeThunk = () => TypeValue | readonly [TypeValue]

/** An argument of a field. */
export interface ArgumentDeclaration {
  readonly type: TypeThunk
  readonly description: string
  readonly nullable?: boolean
  readonly defaultValue?: unknown
}

/** A field of a type, declared once: what clients see and how it is read. */
export interface FieldDeclaration {
  readonly kind: 'field'
  readonly type: string
  readonly field: string
  readonly read: FieldShape
}

/** A field of a where input, declared once: what clients see and which predicate it is. */
export interface WhereDeclaration {
  readonly kind: 'where'
  readonly type: string
  readonly field: string
  readonly predicate: Predicate
  readonly lead?: Lead
}

/** A root field of the query type. */
export interface RootDeclaration {
  readonly kind: 'root'
  readonly field: string
  readonly read: FieldShape
}

/** A root field of the subscription type. */
export interface SubscriptionDeclaration {
  readonly kind: 'subscription'
  readonly field: string
  readonly read: FieldShape
}

export type Declaration =
  FieldDeclaration | WhereDeclaration | RootDeclaration | SubscriptionDeclaration

interface Common {
  readonly field: string
  readonly type: TypeThunk
  readonly description: string
  readonly nullable?: boolean
}

interface Readable extends Common {
  readonly arguments?: Readonly<Record<string, ArgumentDeclaration>>
  readonly read: FieldShape
}

/** Declares a field that leads from one type to others; a list that gathers more than its page says what it scans. */
export function relationship(
  declaration: Readable & { readonly on: TypeClass; readonly scans?: Scan },
): FieldDeclaration {
  const { on, field, type, description, nullable = false, scans } = declaration
  Field(returning(type), { description, nullable })(on.prototype as object, field)
  if (scans !== undefined) Extensions({ scans })(on.prototype as object, field)
  declareArguments(on.prototype as object, field, declaration.arguments ?? {}, 0)
  return { kind: 'field', type: on.name, field, read: declaration.read }
}

/** Declares a filter: a field of a where input. */
export function filter(
  declaration: Common & {
    readonly on: TypeClass
    readonly defaultValue?: unknown
    readonly predicate: Predicate
    readonly lead?: Omit<Lead, 'field'>
  },
): WhereDeclaration {
  const { on, field, type, description, defaultValue, predicate, lead } = declaration
  Field(returning(type), {
    description,
    nullable: true,
    ...(defaultValue === undefined ? {} : { defaultValue }),
  })(on.prototype as object, field)
  return {
    kind: 'where',
    type: on.name,
    field,
    predicate,
    ...(lead === undefined ? {} : { lead: { ...lead, field } }),
  }
}

/** Declares a question clients can ask. */
export function root(declaration: Readable): RootDeclaration {
  const { field, type, description, nullable = false, read } = declaration
  const resolve = (info: GraphQLResolveInfo, context: RequestContext): Promise<unknown> =>
    readerOf(info.schema).read(read, info, context)
  Object.defineProperty(RootFields.prototype, field, { value: resolve })
  Info()(RootFields.prototype, field, 0)
  Ctx()(RootFields.prototype, field, 1)
  declareArguments(RootFields.prototype, field, declaration.arguments ?? {}, 2)
  const descriptor = Object.getOwnPropertyDescriptor(RootFields.prototype, field) ?? {}
  Query(returning(type), { description, nullable })(RootFields.prototype, field, descriptor)
  return { kind: 'root', field, read }
}

/**
 * Declares what clients can follow. It is told of changes of events since its argument `since`: `read` finds them as
 * the parameter `given('changes')`, a list of {id, kind, cursor}, and gives a list of messages.
 */
export function subscription(declaration: Readable): SubscriptionDeclaration {
  const { field, type, description, read } = declaration
  const subscribe = (data: SourceData): AsyncIterable<unknown> => messageSource(read, data)
  Object.defineProperty(RootFields.prototype, field, { value: (message: unknown) => message })
  declareArguments(RootFields.prototype, field, { ...declaration.arguments, ...since }, 0)
  const descriptor = Object.getOwnPropertyDescriptor(RootFields.prototype, field) ?? {}
  Subscription(returning(type), { description, subscribe })(RootFields.prototype, field, descriptor)
  return { kind: 'subscription', field, read }
}

const since: Readonly<Record<'since', ArgumentDeclaration>> = {
  since: {
    type: () => String,
    nullable: true,
    description: 'A cursor of `changes` or of a message: go on after it. Without it: from now on.',
  },
}

/** Holds the root fields for TypeGraphQL; each is put here by `root` or `subscription`. */
// eslint-disable-next-line @typescript-eslint/no-extraneous-class -- its methods come from `root`
export class RootFields {}

function declareArguments(
  prototype: object,
  field: string,
  declarations: Readonly<Record<string, ArgumentDeclaration>>,
  offset: number,
): void {
  Object.entries(declarations).forEach(([name, declaration], position) => {
    const { type, description, nullable, defaultValue } = declaration
    Arg(name, returning(type), {
      description,
      nullable: nullable ?? false,
      ...(defaultValue === undefined ? {} : { defaultValue }),
    })(prototype, field, position + offset)
  })
}

// TypeGraphQL's own type for this is not exported and narrower than what it takes (abstract classes of interfaces).
function returning(type: TypeThunk): () => ClassType {
  return type as () => ClassType
}
