import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useQuestion } from '../../api/use-question.ts'
import { ComparedPassagesDocument, type HeardFragment } from '../../gql/further/graphql.ts'
import { useMore } from '../../kit/use-more.ts'
import { cutText, pageCut } from '../../panels/cut.ts'
import { CutNote } from '../../panels/cut-note.tsx'
import { Panel } from '../../panels/panel.tsx'
import { filterParameters } from '../../view-state/filters.ts'
import { heardIn } from '../../view-state/lens.ts'
import { keepFilters } from '../../view-state/keep-look.ts'
import { useView } from '../../view-state/use-view.ts'
import type { Words } from '../../words/words.ts'
import { useWords } from '../../words/words-context.tsx'
import { speakerName } from '../event/attribution/grid.ts'

/** What each lens hears of the chosen event, claim by claim, with the passages. */
export function PassagesPanel({ a, b }: { readonly a: string; readonly b: string }): ReactNode {
  const { t } = useWords()
  const { sel } = useView()
  return sel === undefined ? (
    <p className="note">{t('chooseRow')}</p>
  ) : (
    <Chosen id={sel} a={a} b={b} />
  )
}

function Chosen({
  id,
  a,
  b,
}: {
  readonly id: string
  readonly a: string
  readonly b: string
}): ReactNode {
  const words = useWords()
  const { t, lang } = words
  const { first, more } = useMore(12, id)
  const variables = { id, lang, left: heardIn(a), right: heardIn(b), first }
  const question = useQuestion(ComparedPassagesDocument, variables)
  return (
    <Panel
      id="behind"
      title={t('behindRow')}
      question={question}
      without={filterParameters}
      lines={4}
      extra={
        <Link to="/events/$id" params={{ id }} search={keepFilters}>
          {t('open')}
        </Link>
      }
      table={({ left, right }) => ({
        columns: ['', t('speaker'), t('says'), t('evidence')].map((label) => ({ label })),
        rows: (
          [
            ['A', left],
            ['B', right],
          ] as const
        ).flatMap(([side, heard]) =>
          (heard?.claims.nodes ?? []).map((claim) => [
            ...[side, speakerName(claim.speaker, words), claim.value],
            claim.passages.map(({ gloss }) => gloss).join(' '),
          ]),
        ),
        note: [left, right].flatMap((heard) => cutOf(heard, words) ?? []).join(' ') || undefined,
      })}
    >
      {({ left, right }) => (
        <div className="heard">
          <Heard side="A" heard={left} more={more} />
          <Heard side="B" heard={right} more={more} />
        </div>
      )}
    </Panel>
  )
}

function Heard({
  side,
  heard,
  more,
}: {
  readonly side: string
  readonly heard: HeardFragment | null
  readonly more: (() => void) | undefined
}): ReactNode {
  const words = useWords()
  const { t } = words
  return (
    <div>
      <p>
        <span className={`lens-letter lens-${side.toLowerCase()}-letter`}>{side}</span>{' '}
        {heard === null ? t('silent') : null}
      </p>
      <ul className="heard-claims">
        {(heard?.claims.nodes ?? []).map((claim) => (
          <li key={claim.id}>
            <b>
              <bdi>{claim.value}</bdi>
            </b>{' '}
            <small className="quiet">
              <bdi>{speakerName(claim.speaker, words)}</bdi>
            </small>
            {claim.passages.map((passage) => (
              <p
                key={passage.id}
                dir="auto"
                lang={passage.text === null ? undefined : passage.document.lang}
              >
                {passage.text ?? passage.gloss}
              </p>
            ))}
          </li>
        ))}
      </ul>
      <CutNote
        shown={heard?.claims.nodes.length ?? 0}
        total={heard?.claims.totalCount ?? 0}
        more={more}
      />
    </div>
  )
}

function cutOf(heard: HeardFragment | null, words: Words): string | undefined {
  return heard === null ? undefined : cutText(pageCut(heard.claims, 'order.reading'), words)
}
