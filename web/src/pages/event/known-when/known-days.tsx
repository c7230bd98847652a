import type { ReactNode } from 'react'
import { useQuestion } from '../../../api/use-question.ts'
import { EventDaysDocument, type EventDaysQuery } from '../../../gql/further/graphql.ts'
import { CutNote } from '../../../panels/cut-note.tsx'
import { PanelBody } from '../../../panels/panel-body.tsx'
import { lensOf } from '../../../view-state/lens.ts'
import { useView } from '../../../view-state/use-view.ts'
import { AsOfSlider } from './as-of-slider.tsx'
import type { Claim } from './claim-list.tsx'
import { KnownChart } from './known-chart.tsx'

/** The days on which something of it was published, whatever the day that is chosen: without the later ones none could be gone on to. */
export function KnownDays({
  id,
  claims,
}: {
  readonly id: string
  /** Those that are heard as of the chosen day. */
  readonly claims: readonly Claim[]
}): ReactNode {
  const { by, rule } = useView()
  const lens = lensOf({ ...(by ? { by } : {}), ...(rule ? { rule } : {}) }) ?? null
  const question = useQuestion(EventDaysDocument, { id, lens })
  return (
    <PanelBody question={question} lines={3}>
      {({ event }) => {
        const days = daysOf(event)
        return (
          <>
            {days.length < 2 ? null : (
              <KnownChart {...{ id, lens, days, claims }} atLatest={daysAtLatest(event)} />
            )}
            <AsOfSlider days={days} />
            <CutNote
              shown={event?.documents.nodes.length ?? 0}
              total={event?.documents.totalCount ?? 0}
            />
          </>
        )
      }}
    </PanelBody>
  )
}

function daysOf(event: EventDaysQuery['event']): readonly string[] {
  const published = (event?.documents.nodes ?? []).flatMap((one) => one.published.latest ?? [])
  return [...new Set(published)].sort()
}

/** Those of the days by which something may have been published earlier already. */
function daysAtLatest(event: EventDaysQuery['event']): ReadonlySet<string> {
  const spans = (event?.documents.nodes ?? []).map(({ published }) => published)
  return new Set(
    spans.flatMap(({ earliest, latest }) => (earliest === latest ? [] : (latest ?? []))),
  )
}
