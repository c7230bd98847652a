import { embedded, one } from '../../reading/fields.ts'
import type { FieldShape } from '../../reading/shape.ts'

const atHand = embedded((site) => site)
const linked = one((field, site) => {
  const entity = field.variable('n')
  return {
    clauses: `MATCH (${site.claim ?? 'null'})-[:${site.along ?? 'NAMES'}]->(${entity}:Entity)`,
    site: { it: entity },
  }
})

/** Reads the entity of a party: the site has it at hand as `it`, or it is linked from `claim` along `along`. */
export const siteEntity: FieldShape = (field, site) =>
  site.it === undefined ? linked(field, site) : atHand(field, site)
