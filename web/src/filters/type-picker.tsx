import type { ReactNode } from 'react'
import { useQuestion } from '../api/use-question.ts'
import { MostDocument } from '../gql/further/graphql.ts'
import { counted } from '../kit/count.ts'
import { MOST_ROWS } from '../kit/use-more.ts'
import { usePick } from '../kit/use-pick.ts'
import { CutNote } from '../panels/cut-note.tsx'
import { eventsOrder } from '../panels/events-order.ts'
import { ListState } from '../panels/list-state.tsx'
import { useAsked } from '../view-state/use-question-view.ts'
import { useView } from '../view-state/use-view.ts'
import { useWords } from '../words/words-context.tsx'

/** Types of events with how many there are of each: groups first, then single types. */
export function TypePicker(): ReactNode {
  const { number } = useWords()
  const { count } = useView()
  const { where, lang } = useAsked(typeAlone)
  const groups = useQuestion(MostDocument, {
    by: ['EVENT_TYPE_GROUP'],
    where,
    lang,
    first: MOST_ROWS,
  })
  const types = useQuestion(MostDocument, { by: ['EVENT_TYPE'], where, lang, first: MOST_ROWS })
  const { pick, isChosen } = usePick('type')
  const all = [...(groups.data?.aggregate.groups ?? []), ...(types.data?.aggregate.groups ?? [])]
  return (
    <ul className="picker-list">
      <li>
        <ListState
          question={groups.fault === undefined ? types : groups}
          isEmpty={all.length === 0}
        />
      </li>
      {all.map(({ keys, tally }) => {
        const code = keys[0]?.value ?? ''
        return (
          <li key={code}>
            <label className="check">
              <input
                type="checkbox"
                checked={isChosen(code)}
                onChange={() => {
                  pick(code, { shiftKey: true, altKey: false })
                }}
              />
              {keys[0]?.label}
              <span className="quiet">{number(counted(tally.events, count))}</span>
            </label>
          </li>
        )
      })}
      <li>
        <CutNote shown={all.length} total={all.length} order={eventsOrder(count)} />
      </li>
    </ul>
  )
}

const typeAlone = ['type'] as const
