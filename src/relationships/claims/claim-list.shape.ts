import { standing } from '../../entities/claim/standing.where.ts'
import type { Source } from '../../reading/connection.ts'
import { conjunction } from '../../reading/plan-where.ts'
import type { Field } from '../../reading/shape.ts'
import { sortedList } from '../../reading/sorted-list.ts'

/** A pattern that binds claims, and what is asked of them beside. */
interface BoundClaims {
  readonly clauses: string
  readonly predicate?: string
  /** Under a lens: whether it hears a claim. What stood at its time need not stand now. */
  readonly heard?: string
}

/**
 * Gives the claims that a pattern binds and that stand, in reading order: by publication, then by their place in the
 * document. The pattern is given the claim's variable.
 */
export function claimList(field: Field, bind: (claim: string) => BoundClaims): Source {
  const c = field.variable('c')
  const { clauses, predicate = '', heard } = bind(c)
  const asked = field.arguments.get('where')
  const where = field.where('ClaimWhere', asked, { it: c })
  return sortedList({
    clauses,
    carried: [c],
    predicate: conjunction([heard ?? standing(c, asked), predicate, where]),
    keys: [
      { text: `coalesce(toString(${c}.published), '')`, kind: 'text', descending: true },
      { text: `${c}.documentId`, kind: 'text', descending: false },
      { text: `${c}.position`, kind: 'number', descending: false },
      { text: `${c}.id`, kind: 'text', descending: false },
    ],
    site: { it: c },
  })
}
