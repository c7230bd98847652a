import type { EntityQuery } from '../../gql/further/graphql.ts'

/** What to call what a page is about: a name, of a document its title; the id while that is not known. */
export function entityName(node: EntityQuery['node'] | undefined, id: string): string {
  if (node == null) return id
  if ('name' in node) return node.name
  return 'title' in node ? (node.title ?? id) : id
}
