import { Kind } from 'graphql'
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql'

/** A document that asks for its root fields as if they were scalars, and what each of its parts stands for. */
export interface RootsOnly {
  readonly document: DocumentNode
  readonly operations: ReadonlyMap<OperationDefinitionNode, OperationDefinitionNode>
  readonly fields: ReadonlyMap<FieldNode, FieldNode>
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>
}

/** Leaves out of a document what is selected below the root fields. Fragments of other types are no longer spread then. */
export function rootsOnly(document: DocumentNode): RootsOnly {
  const operations = new Map<OperationDefinitionNode, OperationDefinitionNode>()
  const fields = new Map<FieldNode, FieldNode>()
  const fragments: Record<string, FragmentDefinitionNode> = {}
  const definitions = document.definitions.map((definition) => {
    if (definition.kind === Kind.OPERATION_DEFINITION) {
      const bare = { ...definition, selectionSet: bareSelection(definition.selectionSet, fields) }
      operations.set(bare, definition)
      return bare
    }
    if (definition.kind !== Kind.FRAGMENT_DEFINITION) return definition
    fragments[definition.name.value] = definition
    return { ...definition, selectionSet: bareSelection(definition.selectionSet, fields) }
  })
  return { document: { ...document, definitions }, operations, fields, fragments }
}

function bareSelection(
  { selections, ...set }: SelectionSetNode,
  fields: Map<FieldNode, FieldNode>,
): SelectionSetNode {
  return {
    ...set,
    selections: selections.map((selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return selection
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        return { ...selection, selectionSet: bareSelection(selection.selectionSet, fields) }
      }
      const bare = { ...selection }
      delete bare.selectionSet
      fields.set(bare, selection)
      return bare
    }),
  }
}
