import type { ReactNode } from 'react'
import type { WhereQuery } from '../../../gql/further/graphql.ts'
import { type Count, counted } from '../../../kit/count.ts'
import { Icon } from '../../../kit/icon.tsx'
import { useSetView, useView } from '../../../view-state/use-view.ts'
import { useWords } from '../../../words/words-context.tsx'
import { mapCuts } from './map-cuts.ts'

/** What the map does not show: what is too vague, which is a filter, what has no spot, and marks that are too many. */
export function MapNotes({
  data,
  vague,
  rest,
}: {
  readonly data: WhereQuery
  readonly vague: Count | undefined
  readonly rest: Count | undefined
}): ReactNode {
  const words = useWords()
  const { t, number } = words
  const { count } = useView()
  return (
    <>
      {vague === undefined ? null : <VagueFilter vague={counted(vague, count)} />}
      {rest === undefined || counted(rest, count) === 0 ? null : (
        <p className="map-note">
          <b>{number(counted(rest, count))}</b> {t('withoutSpot')}
        </p>
      )}
      {mapCuts(data, words, count).map((cut) => (
        <p key={cut} className="map-note">
          {cut}
        </p>
      ))}
    </>
  )
}

function VagueFilter({ vague }: { readonly vague: number }): ReactNode {
  const { t, number } = useWords()
  const setView = useSetView()
  const { prec } = useView()
  return (
    <button
      className="map-vague"
      aria-pressed={prec === '-ADMIN1'}
      title={t('tooVagueFilter', { count: vague })}
      onClick={() => {
        setView({ prec: prec === '-ADMIN1' ? undefined : '-ADMIN1' })
      }}
    >
      <b>{number(vague)}</b> {t('tooVague')} <Icon name="info" />
    </button>
  )
}
