import type { ReactNode } from 'react'
import { useQuestion } from '../../../api/use-question.ts'
import { EventClaimsDocument } from '../../../gql/further/graphql.ts'
import { useMore } from '../../../kit/use-more.ts'
import { cutText, pageCut } from '../../../panels/cut.ts'
import { CutNote } from '../../../panels/cut-note.tsx'
import { Panel } from '../../../panels/panel.tsx'
import { lensOf } from '../../../view-state/lens.ts'
import { useView } from '../../../view-state/use-view.ts'
import { useWords } from '../../../words/words-context.tsx'
import { speakerName } from '../attribution/grid.ts'
import { claimKinds } from './claim-kinds.ts'
import { ClaimList } from './claim-list.tsx'
import { KnownDays } from './known-days.tsx'
import { publishedText } from './published-text.ts'

/** The claims in the order in which they were published, and a day to go back to. */
export function KnownWhenPanel({ id }: { readonly id: string }): ReactNode {
  const words = useWords()
  const { t, code } = words
  const lens = lensOf(useView()) ?? null
  const { first, more } = useMore(60, id)
  const question = useQuestion(EventClaimsDocument, {
    id,
    lens,
    first,
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
        columns: [t('publication'), t('kind'), t('says'), t('speaker'), t('passage')].map(
          (label) => ({
            label,
          }),
        ),
        rows: (event?.claims.nodes ?? []).map((claim) => [
          publishedText(claim.document.published, words),
          ...[code('claimKind', claim.kind), claim.value, speakerName(claim.speaker, words)],
          claim.passages.map(({ index }) => String(index)).join(', '),
        ]),
        note: event === null ? undefined : cutText(pageCut(event.claims, 'order.reading'), words),
      })}
    >
      {({ event }) => (
        <>
          <KnownDays id={id} claims={event?.claims.nodes ?? []} />
          <ClaimList claims={event?.claims.nodes ?? []} />
          {event === null ? null : (
            <CutNote {...pageCut(event.claims, 'order.reading')} more={more} />
          )}
        </>
      )}
    </Panel>
  )
}
