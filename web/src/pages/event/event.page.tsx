import { Link } from '@tanstack/react-router'
import { type ReactNode, useMemo } from 'react'
import { useQuestion } from '../../api/use-question.ts'
import { EventFactsDocument } from '../../gql/further/graphql.ts'
import { Icon } from '../../kit/icon.tsx'
import { packAddress } from '../../filters/pack-address.ts'
import { ViewChips } from '../../filters/view-chips.tsx'
import { useTitle } from '../../kit/use-title.ts'
import { Skeleton } from '../../kit/skeleton.tsx'
import { ageOf } from '../../panels/age-of.ts'
import { FaultState } from '../../panels/fault-state.tsx'
import { playgroundAddress } from '../../panels/playground-address.ts'
import { lensOf, lensParameters } from '../../view-state/lens.ts'
import { keepFilters } from '../../view-state/keep-look.ts'
import { PageContext } from '../../view-state/page-context.ts'
import { useId } from '../../view-state/use-id.ts'
import { useView } from '../../view-state/use-view.ts'
import { useWords } from '../../words/words-context.tsx'
import { AlikePanel } from './alike/alike-panel.tsx'
import { AttributionPanel } from './attribution/attribution-panel.tsx'
import { CasualtiesPanel } from './casualties/casualties-panel.tsx'
import { EvidencePanel } from './evidence/evidence-panel.tsx'
import { EventHead } from './facts/event-head.tsx'
import { FactRow } from './facts/fact-row.tsx'
import { KnownWhenPanel } from './known-when/known-when-panel.tsx'
import { SeriesPanel } from './series/series-panel.tsx'
import './event.css'

/** One event: what is held to be so, who says what, how many, when it was known, and where it is written. */
export function EventPage(): ReactNode {
  const id = useId()
  // Another event begins anew: what was answered of one would stand under the address of the other.
  return <EventOf key={id} id={id} />
}

function EventOf({ id }: { readonly id: string }): ReactNode {
  const { t, lang } = useWords()
  const view = useView()
  const lens = lensOf(view) ?? null
  const question = useQuestion(EventFactsDocument, { id, lens, lang })
  const event = question.data?.event
  // Through a lens it may be unheard alone; its panels stay, for one of them moves the lens in time.
  const isMissing = lens === null && !question.stale && event === null
  const title = event?.title
  // Through another lens it is the same event, and keeps its name until that is answered.
  const isAwaited = question.stale && question.fault === undefined && event?.id !== id
  useTitle(isAwaited ? undefined : (title ?? id))
  const subject = useMemo(() => {
    const itself = { ids: [id] }
    const heard = lensOf(view)
    const packed = { ...itself, ...(heard === undefined ? {} : { accordingTo: heard }) }
    return { name: title ?? id, where: itself, packed, holds: lensParameters }
  }, [id, title, view])
  return (
    <PageContext value={subject}>
      <div className="page event-page">
        <nav className="crumbs" aria-label={t('events')}>
          <Link to="/events" search={keepFilters}>
            {t('events')}
          </Link>
          <span aria-hidden="true">/</span>
          <code dir="ltr">{id}</code>
          <span className="crumb-tools">
            {isMissing ? null : (
              <a className="button" href={packAddress(subject.packed, lang)} download="">
                <Icon name="download" /> {t('evidencePack')}
              </a>
            )}
            <a className="button" href={playgroundAddress(question)} target="_blank" rel="noopener">
              <Icon name="code" /> GraphQL
            </a>
          </span>
        </nav>
        <ViewChips />
        {question.fault === undefined ? null : <FaultState question={question} />}
        {event == null && question.stale && question.asking ? <Skeleton lines={4} /> : null}
        {event === null && !question.stale ? (
          <p className="state">{t(lens === null ? 'notFoundThing' : 'lensShowsNothing')}</p>
        ) : null}
        {event == null ? null : (
          <div className={ageOf(question)}>
            <div className="panel-content event-facts" inert={question.fault !== undefined}>
              <EventHead event={event} />
              <FactRow event={event} />
            </div>
          </div>
        )}
        {isMissing ? null : <EventPanels id={id} />}
      </div>
    </PageContext>
  )
}

function EventPanels({ id }: { readonly id: string }): ReactNode {
  return (
    <div className="event-panels">
      <div className="event-column">
        <AttributionPanel id={id} />
        <EvidencePanel id={id} />
      </div>
      <div className="event-column">
        <CasualtiesPanel id={id} />
        <KnownWhenPanel id={id} />
        <SeriesPanel id={id} />
        <AlikePanel id={id} />
      </div>
    </div>
  )
}
