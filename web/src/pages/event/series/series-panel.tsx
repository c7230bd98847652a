import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useQuestion } from '../../../api/use-question.ts'
import {
  EventSeriesDocument,
  type EventSeriesQuery,
  type RelatedEventFragment,
} from '../../../gql/further/graphql.ts'
import { cutText, pageCut } from '../../../panels/cut.ts'
import { CutNote } from '../../../panels/cut-note.tsx'
import { Panel } from '../../../panels/panel.tsx'
import { lensParameters } from '../../../view-state/lens.ts'
import { estimateText } from '../../../kit/estimate-text.ts'
import { TollBand } from '../../../kit/toll-band.tsx'
import { useMore } from '../../../kit/use-more.ts'
import { keepFilters } from '../../../view-state/keep-look.ts'
import { lensOf } from '../../../view-state/lens.ts'
import { useView } from '../../../view-state/use-view.ts'
import { intervalText } from '../../../words/dates.ts'
import type { WordKey, Words } from '../../../words/words.ts'
import { useWords } from '../../../words/words-context.tsx'

/** Other events that hold it, that it holds, or that came before or after it. */
export function SeriesPanel({ id }: { readonly id: string }): ReactNode {
  const words = useWords()
  const { t } = words
  const lens = lensOf(useView())
  const { first, more } = useMore(20, id)
  const question = useQuestion(EventSeriesDocument, {
    ...{ id, lens: lens ?? null, lensed: lens !== undefined, first, lang: words.lang },
    heard: { partOf: [id], ...(lens === undefined ? {} : { accordingTo: lens }) },
  })
  return (
    <Panel
      id="series"
      title={t('seriesPanel')}
      question={question}
      without={lensParameters}
      lines={4}
      table={(data) => ({
        columns: [t('title'), t('relations'), t('date'), 'id'].map((label) => ({ label })),
        rows: relatedOf(data).map(({ event, how }) => [
          ...[event.title, t(how), intervalText(event.when, words), event.id],
        ]),
        note: cutOf(data, words),
      })}
    >
      {(data) => {
        const related = relatedOf(data)
        const parts = partsOf(data)
        return related.length === 0 ? (
          <p className="note">{t('noSeries')}</p>
        ) : (
          <>
            <ul className="related">
              {related.map(({ event, how }) => (
                <Related key={`${how} ${event.id}`} event={event} how={how} />
              ))}
            </ul>
            {parts == null ? null : <CutNote {...pageCut(parts, 'order.oldest')} more={more} />}
          </>
        )
      }}
    </Panel>
  )
}

function Related({
  event,
  how,
}: {
  readonly event: RelatedEventFragment
  readonly how: WordKey
}): ReactNode {
  const words = useWords()
  const { t, number } = words
  const { count, killed } = event
  return (
    <li>
      <div>
        <Link to="/events/$id" params={{ id: event.id }} search={keepFilters}>
          <bdi>{event.title}</bdi>
        </Link>
        <p className="note">
          <bdi>{event.when.text ?? intervalText(event.when, words)}</bdi>
          {count === null
            ? null
            : ` · ${t('standsFor', { value: count.text ?? estimateText(count, number) })}`}
          {killed === null ? null : (
            <>
              {' '}
              · {t('killed')} <TollBand toll={killed} />
            </>
          )}
        </p>
      </div>
      <span className="badge">{t(how)}</span>
    </li>
  )
}

/** Of its parts, which alone may be too many. */
function cutOf(data: EventSeriesQuery, words: Words): string | undefined {
  const parts = partsOf(data)
  return parts == null ? undefined : cutText(pageCut(parts, 'order.oldest'), words)
}

function relatedOf(
  data: EventSeriesQuery,
): readonly { readonly event: RelatedEventFragment; readonly how: WordKey }[] {
  const { event } = data
  if (event === null) return []
  const as = (how: WordKey) => (one: RelatedEventFragment) => ({ event: one, how })
  return [
    ...event.partOf.map(as('containsThis')),
    ...(partsOf(data)?.nodes.map(as('partOfThis')) ?? []),
    ...event.before.map(as('before')),
    ...event.after.map(as('after')),
  ]
}

/** Its parts; through a lens those that the lens hears to be. */
function partsOf({ event, heardParts }: EventSeriesQuery) {
  return event?.parts ?? heardParts
}
