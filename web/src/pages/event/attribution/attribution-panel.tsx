import type { ReactNode } from 'react'
import { useQuestion } from '../../../api/use-question.ts'
import { EventAttributionDocument } from '../../../gql/further/graphql.ts'
import { Panel } from '../../../panels/panel.tsx'
import { lensOf } from '../../../view-state/lens.ts'
import { useSetView, useView } from '../../../view-state/use-view.ts'
import { useWords } from '../../../words/words-context.tsx'
import { AttributionTable } from './attribution-table.tsx'
import { gridOf } from './grid.ts'
import { StanceLegend } from './stance-mark.tsx'

/** Who says who did it: parties by speakers, each cell with its passage. */
export function AttributionPanel({ id }: { readonly id: string }): ReactNode {
  const words = useWords()
  const { t, code } = words
  const view = useView()
  const setView = useSetView()
  const lens = lensOf(view) ?? null
  const sets = view.sets !== 'none'
  const question = useQuestion(EventAttributionDocument, { id, lens, sets, lang: words.lang })
  return (
    <Panel
      id="attribution"
      title={t('whoSaysWho')}
      question={question}
      lines={8}
      extra={
        <>
          <StanceLegend />
          <label className="check">
            <input
              type="checkbox"
              checked={sets}
              onChange={({ target }) => {
                setView({ sets: target.checked ? undefined : 'none' }, { replace: true })
              }}
            />
            {t('withSets')}
          </label>
        </>
      }
      table={({ event }) => ({
        columns: [t('accusedParty'), t('speaker'), t('says'), t('extent'), t('passage')].map(
          (label) => ({ label }),
        ),
        rows: gridOf(event?.attribution, words).rows.flatMap((row) =>
          row.cells.map((cell) => [
            ...[
              row.label,
              cell.speaker,
              code('stance', cell.stance),
              code('attributionScope', cell.scope),
            ],
            cell.passages.map(({ index }) => String(index)).join(', '),
          ]),
        ),
      })}
    >
      {({ event }) => <AttributionTable attribution={event?.attribution} />}
    </Panel>
  )
}
