import type { ReactNode } from 'react'
import { useQuestion } from '../../../api/use-question.ts'
import { EventEvidenceDocument } from '../../../gql/further/graphql.ts'
import { useMore } from '../../../kit/use-more.ts'
import { cutText, pageCut } from '../../../panels/cut.ts'
import { CutNote } from '../../../panels/cut-note.tsx'
import { Panel } from '../../../panels/panel.tsx'
import { lensOf } from '../../../view-state/lens.ts'
import { useView } from '../../../view-state/use-view.ts'
import { useWords } from '../../../words/words-context.tsx'
import { PassageItem } from './passage-item.tsx'

/** Where it is written: the passages, in order. */
export function EvidencePanel({ id }: { readonly id: string }): ReactNode {
  const words = useWords()
  const { t, lang } = words
  const lens = lensOf(useView()) ?? null
  const { first, more } = useMore(30, id)
  const question = useQuestion(EventEvidenceDocument, { id, lens, first, lang })
  return (
    <Panel
      id="evidence"
      title={t('evidence')}
      subtitle={t('evidenceSubtitle')}
      question={question}
      lines={8}
      table={({ event }) => ({
        columns: [t('passage'), t('title'), t('evidence'), 'sha256'].map((label) => ({ label })),
        rows: (event?.passages.nodes ?? []).map((passage) => [
          ...[passage.index, passage.document.title, passage.text ?? passage.gloss, passage.sha256],
        ]),
        note: event === null ? undefined : cutText(pageCut(event.passages, 'order.reading'), words),
      })}
    >
      {({ event }) => (
        <>
          <ol className="passages">
            {(event?.passages.nodes ?? []).map((passage) => (
              <PassageItem key={passage.id} passage={passage} eventId={id} />
            ))}
          </ol>
          {event == null ? null : (
            <CutNote {...pageCut(event.passages, 'order.reading')} more={more} />
          )}
          {event == null ? null : (
            <p className="note">
              {event.passages.nodes.every(({ text }) => text === null) ? (
                <>
                  {t('attachText')} <code dir="ltr">{'marsad add <dossier> --text <file>'}</code>
                </>
              ) : (
                t('highlights')
              )}
            </p>
          )}
        </>
      )}
    </Panel>
  )
}
