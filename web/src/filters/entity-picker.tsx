import { type ReactNode, useState } from 'react'
import { useQuestion } from '../api/use-question.ts'
import { MostDocument, SuggestionsDocument } from '../gql/further/graphql.ts'
import { counted } from '../kit/count.ts'
import { useMore } from '../kit/use-more.ts'
import { useTyped } from '../kit/use-typed.ts'
import { usePick } from '../kit/use-pick.ts'
import { CutNote } from '../panels/cut-note.tsx'
import { eventsOrder } from '../panels/events-order.ts'
import { ListState } from '../panels/list-state.tsx'
import { useAsked } from '../view-state/use-question-view.ts'
import { useSetView, useView } from '../view-state/use-view.ts'
import { useWords } from '../words/words-context.tsx'

/** Actors or places: those with most events, or those whose name is typed. */
export function EntityPicker({ parameter }: { readonly parameter: 'actor' | 'place' }): ReactNode {
  const { t } = useWords()
  const [text, setText] = useState('')
  const typed = useTyped(text.trim())
  return (
    <>
      <input
        type="search"
        dir="auto"
        value={text}
        aria-label={t('typeToFind')}
        placeholder={t('typeToFind')}
        onChange={({ target }) => {
          setText(target.value)
        }}
      />
      {typed === '' ? (
        <MostOf parameter={parameter} />
      ) : (
        <Found parameter={parameter} text={typed} />
      )}
      {parameter === 'actor' ? <RoleChoice /> : null}
    </>
  )
}

function MostOf({ parameter }: { readonly parameter: 'actor' | 'place' }): ReactNode {
  const { t, number } = useWords()
  const { count } = useView()
  const { where, lang } = useAsked(parameter === 'actor' ? actorAlone : placeAlone)
  const { first, more } = useMore(12)
  const by = parameter === 'actor' ? 'ACTOR' : 'PLACE'
  const question = useQuestion(MostDocument, { by: [by], where, lang, first })
  const { data } = question
  return (
    <ul className="picker-list">
      <li>
        <ListState question={question} isEmpty={!data?.aggregate.groups.length} />
      </li>
      {(data?.aggregate.groups ?? []).map(({ keys, tally }) =>
        keys[0]?.state === 'KNOWN' && keys[0].value !== null ? (
          <Choice
            key={keys[0].value}
            parameter={parameter}
            id={keys[0].value}
            label={keys[0].label}
          >
            {number(counted(tally.events, count))}
          </Choice>
        ) : null,
      )}
      {parameter === 'place' ? <li className="note">{t('placesCounted')}</li> : null}
      <li>
        <CutNote
          shown={data?.aggregate.groups.length ?? 0}
          total={data?.aggregate.totalGroups ?? 0}
          order={eventsOrder(count)}
          more={more}
        />
      </li>
    </ul>
  )
}

const actorAlone = ['actor', 'role'] as const
const placeAlone = ['place'] as const

function Found({
  parameter,
  text,
}: {
  readonly parameter: 'actor' | 'place'
  readonly text: string
}): ReactNode {
  const { t, lang } = useWords()
  const kinds = [parameter === 'actor' ? ('ACTOR' as const) : ('PLACE' as const)]
  const { data, stale, fault } = useQuestion(SuggestionsDocument, { text, kinds, lang })
  const hits = fault === undefined ? (data?.suggest.hits ?? []) : []
  return (
    <ul className="picker-list" aria-live="polite">
      {hits.length === 0 && !stale ? <li className="quiet">{t('noHit')}</li> : null}
      {fault === undefined ? null : <li className="quiet">{t('notAnswered')}</li>}
      {hits.map(({ node, label }) => (
        <Choice key={node.id} parameter={parameter} id={node.id} label={label} />
      ))}
      <li>
        <CutNote shown={hits.length} total={data?.suggest.totalCount ?? 0} />
      </li>
    </ul>
  )
}

function Choice({
  parameter,
  id,
  label,
  children,
}: {
  readonly parameter: 'actor' | 'place'
  readonly id: string
  readonly label: string
  readonly children?: ReactNode
}): ReactNode {
  const { pick, isChosen } = usePick(parameter)
  return (
    <li>
      <label className="check">
        <input
          type="checkbox"
          checked={isChosen(id)}
          onChange={() => {
            pick(id, { shiftKey: true, altKey: false })
          }}
        />
        <bdi>{label}</bdi>
        <span className="quiet">{children}</span>
      </label>
    </li>
  )
}

function RoleChoice(): ReactNode {
  const { t } = useWords()
  const { role } = useView()
  const setView = useSetView()
  return (
    <label className="picker-select">
      {t('role')}
      <select
        value={role ?? 'ANY'}
        onChange={({ target }) => {
          const value = target.value
          setView({ role: value === 'PERPETRATOR' || value === 'TARGET' ? value : undefined })
        }}
      >
        {(['ANY', 'PERPETRATOR', 'TARGET'] as const).map((value) => (
          <option key={value} value={value}>
            {t(`role.${value}`)}
          </option>
        ))}
      </select>
    </label>
  )
}
