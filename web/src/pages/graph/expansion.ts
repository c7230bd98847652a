import type { GraphRelation } from '../../gql/further/graphql.ts'

/** A node whose neighbours are shown: all of them, or those by one kind of relationship. */
export interface Expansion {
  readonly id: string
  readonly relation?: GraphRelation
}

/** Reads expansions from an address: `<id>` or `<id>~<relation>`. */
export function readExpansions(values: readonly string[]): readonly Expansion[] {
  return values.map((one) => {
    const [id = '', relation] = one.split('~')
    // The API refuses a code that it does not know, and the page says so.
    return relation === undefined ? { id } : { id, relation: relation as GraphRelation }
  })
}

/** Writes an expansion as it stands in an address. */
export function writeExpansion({ id, relation }: Expansion): string {
  return relation === undefined ? id : `${id}~${relation}`
}
