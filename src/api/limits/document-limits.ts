import { Kind, parse, GraphQLError } from 'graphql'
import type {
  DocumentNode,
  FragmentDefinitionNode,
  SelectionNode,
  SelectionSetNode,
  ExecutableDefinitionNode,
} from 'graphql'
import { limits } from './limits.ts'
import { checkRepetitions } from './repetition-limits.ts'
import { tooLarge } from './too-large.ts'

/**
 * Refuses a document whose operations or fragments are too deep or too wide, fragments counted wherever they
 * are spread. It needs no schema, and runs before validation, whose cost grows with the square of repetitions.
 * A text with a syntax error passes: the parser tells of it better.
 */
export function checkDocument(text: string): void {
  const document = parsed(text)
  if (document === undefined) return
  const definitions = document.definitions.filter(isExecutable)
  const fragments = new Map(
    definitions.filter(isFragment).map((fragment) => [fragment.name.value, fragment]),
  )
  const operations = definitions.length - definitions.filter(isFragment).length
  refuseBeyond('operations', operations, limits.operations, 'Send them one by one.')
  refuseBeyond('fragments', fragments.size, limits.fragments, 'Merge some of them.')
  const measure = measuring(fragments)
  for (const definition of definitions) {
    refuseLarge(measure(definition.selectionSet), nameOf(definition), definition)
  }
  for (const definition of definitions) {
    checkRepetitions(definition.selectionSet, fragments)
  }
}

/** How large a selection is. Sums saturate at Infinity, so that nothing overflows. */
interface Size {
  readonly depth: number
  readonly fields: number
  readonly rootFields: number
  readonly aliases: number
  readonly directives: number
}

const nothing: Size = {
  depth: 0,
  fields: 0,
  rootFields: 0,
  aliases: 0,
  directives: 0,
}

function measuring(
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): (set: SelectionSetNode) => Size {
  const known = new Map<string, Size>()

  const ofFragment = (name: string): Size => {
    const size = known.get(name)
    if (size !== undefined) return size
    // While it is measured it counts nothing; validation tells of fragments that spread themselves.
    known.set(name, nothing)
    const fragment = fragments.get(name)
    const measured = fragment === undefined ? nothing : ofSet(fragment.selectionSet)
    known.set(name, measured)
    return measured
  }

  const ofSelection = (selection: SelectionNode): Size => {
    const directives = selection.directives?.length ?? 0
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const size = ofFragment(selection.name.value)
      return { ...size, directives: size.directives + directives }
    }
    const inner = selection.selectionSet === undefined ? nothing : ofSet(selection.selectionSet)
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      return { ...inner, directives: inner.directives + directives }
    }
    return {
      depth: inner.depth + 1,
      fields: inner.fields + 1,
      rootFields: 1,
      aliases: inner.aliases + (selection.alias === undefined ? 0 : 1),
      directives: inner.directives + directives,
    }
  }

  const ofSet = (set: SelectionSetNode): Size =>
    set.selections.map(ofSelection).reduce(together, nothing)

  return ofSet
}

function together(one: Size, other: Size): Size {
  return {
    depth: Math.max(one.depth, other.depth),
    fields: one.fields + other.fields,
    rootFields: one.rootFields + other.rootFields,
    aliases: one.aliases + other.aliases,
    directives: one.directives + other.directives,
  }
}

function refuseLarge(size: Size, name: string, definition: ExecutableDefinitionNode): void {
  const within = ` in ${name}`
  refuseBeyond(`levels of fields${within}`, size.depth, limits.depth, 'Ask for less depth.')
  refuseBeyond(
    `fields${within}`,
    size.fields,
    limits.fields,
    'Ask for fewer, or in several requests.',
  )
  if (definition.kind === Kind.OPERATION_DEFINITION) {
    const variables = definition.variableDefinitions?.length ?? 0
    refuseBeyond(`variables${within}`, variables, limits.variables, 'Put values into lists.')
    const advice = 'Ask in several requests.'
    refuseBeyond(`root fields${within}`, size.rootFields, limits.rootFields, advice)
  }
  refuseBeyond(`aliases${within}`, size.aliases, limits.aliases, 'Ask in several requests.')
  const directives = size.directives + (definition.directives?.length ?? 0)
  refuseBeyond(`directives${within}`, directives, limits.directives, 'Leave some out.')
}

function refuseBeyond(what: string, found: number, limit: number, advice: string): void {
  if (found > limit) throw tooLarge(what, found, limit, advice)
}

function parsed(text: string): DocumentNode | undefined {
  try {
    return parse(text, { noLocation: true })
  } catch (error) {
    if (error instanceof GraphQLError) return undefined
    throw error
  }
}

function isExecutable(definition: { readonly kind: Kind }): definition is ExecutableDefinitionNode {
  return isFragment(definition) || definition.kind === Kind.OPERATION_DEFINITION
}

function isFragment(definition: { readonly kind: Kind }): definition is FragmentDefinitionNode {
  return definition.kind === Kind.FRAGMENT_DEFINITION
}

function nameOf(definition: ExecutableDefinitionNode): string {
  if (definition.kind === Kind.FRAGMENT_DEFINITION) return `the fragment ${definition.name.value}`
  return definition.name === undefined ? 'the operation' : `the operation ${definition.name.value}`
}
