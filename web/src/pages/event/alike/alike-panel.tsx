import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useQuestion } from '../../../api/use-question.ts'
import { EventAlikeDocument } from '../../../gql/further/graphql.ts'
import { useMore } from '../../../kit/use-more.ts'
import { CutNote } from '../../../panels/cut-note.tsx'
import { Panel } from '../../../panels/panel.tsx'
import { keepFilters } from '../../../view-state/keep-look.ts'
import { useWords } from '../../../words/words-context.tsx'
import { type AlikeEvent, alikeEvents } from './alike-events.ts'

/** Events that may be this one told again, or were judged to be; judging is done by the command line. */
export function AlikePanel({ id }: { readonly id: string }): ReactNode {
  const { t, lang } = useWords()
  const { first, more } = useMore(20, id)
  const question = useQuestion(EventAlikeDocument, { id, first, lang })
  return (
    <Panel
      id="alike"
      title={t('alike')}
      subtitle={t('candidatesHow')}
      question={question}
      lines={2}
      table={(data) => ({
        columns: [
          ...[{ label: t('title') }, { label: t('judged') }],
          { label: t('candidateScore'), numeric: true },
          ...[{ label: t('candidateWhy') }, { label: 'id' }],
        ],
        rows: alikeEvents(id, data).map((one) => [
          ...[one.title, t(`judgement.${one.judgement}`), one.score],
          ...[one.reasons.join('; '), one.id],
        ]),
      })}
    >
      {(data) => {
        const events = alikeEvents(id, data)
        const { nodes, totalCount } = data.candidates
        return events.length === 0 ? (
          <p className="note">{t('noAlike')}</p>
        ) : (
          <>
            <ul className="related">
              {events.map((event) => (
                <Alike key={event.id} event={event} />
              ))}
            </ul>
            <CutNote shown={nodes.length} total={totalCount} more={more} />
          </>
        )
      }}
    </Panel>
  )
}

function Alike({ event }: { readonly event: AlikeEvent }): ReactNode {
  const { t, percent } = useWords()
  const { id, title, judgement, score, reasons } = event
  return (
    <li>
      <div>
        <Link to="/events/$id" params={{ id }} search={keepFilters}>
          <bdi>{title}</bdi>
        </Link>
        <p className="note">
          {score === null ? null : `${t('candidateScore')} ${percent(score)}`}
          {reasons.length === 0 ? null : (
            <>
              {' '}
              · <bdi>{reasons.join('; ')}</bdi>
            </>
          )}
        </p>
      </div>
      <span className="badge">{t(`judgement.${judgement}`)}</span>
    </li>
  )
}
