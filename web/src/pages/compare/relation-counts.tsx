import type { ReactNode } from 'react'
import type { CompareQuery } from '../../gql/further/graphql.ts'
import { useSetView, useView } from '../../view-state/use-view.ts'
import { useWords } from '../../words/words-context.tsx'

/** In how many events the lenses are related in which way; each is a filter. */
export type Counts = CompareQuery['compare']['counts'][number]

/** The five ways in which two lenses can be related, with their numbers; they add up to all events. */
export function RelationCounts({ counts }: { readonly counts: Counts | undefined }): ReactNode {
  const { t, number } = useWords()
  const { relation } = useView()
  const setView = useSetView()
  const parts = [
    ['DIFFER', counts?.differ],
    ['LEFT_ONLY', counts?.leftOnly],
    ['RIGHT_ONLY', counts?.rightOnly],
    ['NEITHER', counts?.neither],
    ['AGREE', counts?.agree],
  ] as const
  return (
    <ul className="relation-counts">
      {parts.map(([one, count]) => (
        <li key={one}>
          <button
            className="button"
            aria-pressed={relation === one}
            onClick={() => {
              setView({ relation: relation === one ? undefined : one })
            }}
          >
            <b>{count === undefined ? '…' : number(count)}</b> {t(`relation.${one}`)}
          </button>
        </li>
      ))}
    </ul>
  )
}
