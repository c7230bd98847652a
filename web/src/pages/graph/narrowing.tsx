import type { ReactNode } from 'react'
import { useQuestion } from '../../api/use-question.ts'
import { NodeCountsDocument, type NodeCountsQuery } from '../../gql/further/graphql.ts'
import { useWords } from '../../words/words-context.tsx'

/** The kinds of links of a node, each to be shown in place of all. */
export function Narrowing({
  id,
  narrow,
}: {
  readonly id: string
  readonly narrow: (id: string, relation: string) => void
}): ReactNode {
  const { t, lang, code, number } = useWords()
  const { data } = useQuestion(NodeCountsDocument, { id, lang })
  const kinds = kindsOf(data?.neighbourCounts ?? [])
  if (kinds.size < 2) return null
  return (
    <>
      {t('narrowTo')}{' '}
      {[...kinds].map(([relation, count]) => (
        <button
          key={relation}
          className="link"
          onClick={() => {
            narrow(id, relation)
          }}
        >
          {code('graphRelation', relation)} ({number(count)})
        </button>
      ))}
    </>
  )
}

/** How many links there are of each kind, whichever way they lead. */
function kindsOf(counts: NodeCountsQuery['neighbourCounts']): ReadonlyMap<string, number> {
  const kinds = new Map<string, number>()
  for (const { relation, count } of counts) kinds.set(relation, (kinds.get(relation) ?? 0) + count)
  return kinds
}
