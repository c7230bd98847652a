import type { ReactNode } from 'react'
import { useQuestion } from '../../../api/use-question.ts'
import { EventClaimsDocument } from '../../../gql/further/graphql.ts'
import { cutText, pageCut } from '../../../panels/cut.ts'
import { Panel } from '../../../panels/panel.tsx'
import { lensOf } from '../../../view-state/lens.ts'
import { useView } from '../../../view-state/use-view.ts'
import { intervalText } from '../../../words/dates.ts'
import { useWords } from '../../../words/words-context.tsx'
import { speakerName } from '../attribution/grid.ts'
import { AsOfSlider } from './as-of-slider.tsx'
import { claimKinds } from './claim-kinds.ts'
import { KnownChart } from './known-chart.tsx'
import { ClaimList } from './claim-list.tsx'

/** The claims in the order in which they were published, and a day to go back to. */
export function KnownWhenPanel({ id }: { readonly id: string }): ReactNode {
  const words = useWords()
  const { t, code } = words
  const view = useView()
  const lens = lensOf(view) ?? null
  const { by, rule } = view
  const undated = lensOf({ ...(by ? { by } : {}), ...(rule ? { rule } : {}) }) ?? null
  const question = useQuestion(EventClaimsDocument, {
    id,
    lens,
    where: { kinds: claimKinds },
    lang: words.lang,
  })
  return (
    <Panel
      id="claims"
      title={t('knownWhen')}
      subtitle={t('knownWhenSubtitle')}
      question={question}
      lines={7}
      table={({ event }) => ({
        columns: [t('said'), t('kind'), t('says'), t('speaker'), t('passage')].map((label) => ({
          label,
        })),
        rows: (event?.claims.nodes ?? []).map((claim) => [
          intervalText(claim.document.published, words),
          ...[code('claimKind', claim.kind), claim.value, speakerName(claim.speaker, words)],
          claim.passages.map(({ index }) => String(index)).join(', '),
        ]),
        note: event === null ? undefined : cutText(pageCut(event.claims, 'order.reading'), words),
      })}
    >
      {({ event }) => (
        <>
          <KnownChart {...{ id, lens: undated }} claims={event?.claims.nodes ?? []} />
          <ClaimList claims={event?.claims.nodes ?? []} />
          {event === null ? null : (
            <p className="note">{cutText(pageCut(event.claims, 'order.reading'), words)}</p>
          )}
          <AsOfSlider claims={event?.claims.nodes ?? []} />
        </>
      )}
    </Panel>
  )
}
