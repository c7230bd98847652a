import type { ReactNode } from 'react'
import { useQuestion } from '../../../api/use-question.ts'
import { PairsDocument } from '../../../gql/further/graphql.ts'
import { counted } from '../../../kit/count.ts'
import { Panel } from '../../../panels/panel.tsx'
import { useAsked } from '../../../view-state/use-question-view.ts'
import { useSetView, useView } from '../../../view-state/use-view.ts'
import { useWords } from '../../../words/words-context.tsx'
import { PairsMatrix } from './pairs-matrix.tsx'
import { pairsTable } from './pairs-table.ts'

/** Who meets whom in the events, or who is said to have attacked whom. */
export function PairsPanel(): ReactNode {
  const words = useWords()
  const { t } = words
  const { pairs, count } = useView()
  const setView = useSetView()
  const { where, lang } = useAsked(ownParameters)
  const [rows, columns] =
    pairs === 'attacks' ? (['PERPETRATOR', 'TARGET'] as const) : (['ACTOR', 'ACTOR'] as const)
  const question = useQuestion(PairsDocument, { where, lang, rows, columns })
  return (
    <Panel
      id="pairs"
      title={t(pairs === 'attacks' ? 'pairsDirected' : 'pairs')}
      subtitle={t('pairsSubtitle')}
      question={question}
      without={ownParameters}
      lines={8}
      table={(data) => pairsTable(data, words, count)}
      isEmpty={({ matrix }) => counted(matrix.total.events, count) === 0}
      extra={
        <button
          className="link"
          onClick={() => {
            setView({ pairs: pairs === 'attacks' ? undefined : 'attacks' }, { replace: true })
          }}
        >
          {t(pairs === 'attacks' ? 'showPairs' : 'showAttacks')}
        </button>
      }
    >
      {(data) =>
        data.matrix.cells.length === 0 ? (
          <p className="note">{t('noPairs')}</p>
        ) : (
          <PairsMatrix data={data} />
        )
      }
    </Panel>
  )
}

const ownParameters = ['pair'] as const
