import { standing } from '../../entities/claim/standing.where.ts'
import type { Source } from '../../reading/connection.ts'
import { conjunction } from '../../reading/plan-where.ts'
import type { Field } from '../../reading/shape.ts'
import { sortedList } from '../../reading/sorted-list.ts'

/**
 * Gives the claims that a pattern binds and that stand, in reading order: by publication, then by their place in the
 * document.
 * The pattern is given the claim's variable and may end in predicates.
 */
export function claimList(
  field: Field,
  bind: (claim: string) => { readonly clauses: string; readonly predicate?: string },
): Source {
  const c = field.variable('c')
  const { clauses, predicate = '' } = bind(c)
  const asked = field.arguments.get('where')
  const where = field.where('ClaimWhere', asked, { it: c })
  return sortedList({
    clauses,
    carried: [c],
    predicate: conjunction([standing(c, asked), predicate, where]),
    keys: [
      { text: `coalesce(toString(${c}.published), '')`, kind: 'text', descending: true },
      { text: `${c}.documentId`, kind: 'text', descending: false },
      { text: `${c}.position`, kind: 'number', descending: false },
      { text: `${c}.id`, kind: 'text', descending: false },
    ],
    site: { it: c },
  })
}
