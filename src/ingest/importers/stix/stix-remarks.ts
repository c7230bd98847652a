import type { Problem } from '../../pipeline/source-record.ts'
import { claimsOf } from './stix-claims.ts'
import { refsOf, typeOf } from './stix-object.ts'
import type { StixRow } from './stix-object.ts'

/** What is odd about an object that is kept: it replaces another version, or says nothing that can be claimed. */
export function stixRemarks(row: StixRow): readonly Problem[] {
  const { replaces } = row
  return [
    ...(replaces === null ? [] : [later(replaces)]),
    ...(refsOf(row).length > 0 && claimsOf(row, { object: () => undefined }).length === 0
      ? [unclaimed(row)]
      : []),
  ]
}

function later(replaces: string): Problem {
  const reason = `is a later version of an object of ${replaces} before it, which is left out`
  return { column: 'modified', reason }
}

function unclaimed(row: StixRow): Problem {
  const word = row.type === 'relationship' ? row.relationship_type : 'sighted at'
  const [from = '', to = 'nowhere'] = refsOf(row).map(typeOf)
  const reason = `${from} ${word} ${to}: the graph has no place for that; it is kept as a passage, and claims nothing`
  return { column: '', reason }
}
