import type { ReactNode } from 'react'
import { useAnswerTo } from '../../api/use-answer-to.ts'
import { useQuestion } from '../../api/use-question.ts'
import { CompareDocument, type ComparedAspect } from '../../gql/further/graphql.ts'
import { ViewChips } from '../../filters/view-chips.tsx'
import { useMore } from '../../kit/use-more.ts'
import { Panel } from '../../panels/panel.tsx'
import { filtersBut } from '../../view-state/filters.ts'
import { heardIn, lensParameters } from '../../view-state/lens.ts'
import { PageContext, type PageSubject } from '../../view-state/page-context.ts'
import { useAsked } from '../../view-state/use-question-view.ts'
import { useSetView, useView } from '../../view-state/use-view.ts'
import type { View } from '../../view-state/view.ts'
import { useWords } from '../../words/words-context.tsx'
import { ComparedRows } from './compared-rows.tsx'
import { comparedTable } from './compared-table.ts'
import { LensCard } from './lens-card.tsx'
import { PassagesPanel } from './passages-panel.tsx'
import { RelationCounts } from './relation-counts.tsx'
import './compare.css'

/** The two lenses take the place of the one that other pages look through. */
const subject: PageSubject = { holds: filtersBut([...lensParameters, 'vs']) }

/** The same events as two lenses show them: where they differ, and what only one of them tells. */
export function ComparePage(): ReactNode {
  return (
    <PageContext value={subject}>
      <Comparison />
    </PageContext>
  )
}

function Comparison(): ReactNode {
  const words = useWords()
  const { t, lang } = words
  const { a = 'outlet', b = 'state', aspect, relation } = useView()
  const setView = useSetView()
  const { where } = useAsked()
  const { first, more } = useMore(50, JSON.stringify([where, a, b, aspect, relation]))
  const about: ComparedAspect = aspect ?? 'PERPETRATOR'
  const question = useQuestion(CompareDocument, {
    ...{ where, lang, aspect: about, left: heardIn(a), right: heardIn(b) },
    relations: relation === undefined ? null : [relation],
    // The lists of one aspect alone: all at once would be too much to be planned.
    ...{ who: about === 'PERPETRATOR', whom: about === 'TARGET' },
    ...{ places: about === 'WHERE', weapons: about === 'WEAPON', first },
  })
  // Which rows are listed does not change how many there are of each kind.
  const all = useAnswerTo(question, JSON.stringify([where, a, b]))?.compare
  const counts = all?.counts.find((one) => one.aspect === about)
  return (
    <div className="page compare">
      <header className="compare-head">
        <h1>{t('compareTitle')}</h1>
        <RelationCounts counts={counts} />
        <button
          className="button"
          onClick={() => {
            setView({ a: b, b: a, relation: mirrored(relation) })
          }}
        >
          {t('swap')}
        </button>
        <AspectChoice aspect={about} />
      </header>
      <ViewChips />
      <div className="lens-cards">
        <LensCard side="a" value={a} counts={counts} total={all?.total} />
        <LensCard side="b" value={b} counts={counts} total={all?.total} />
      </div>
      <Panel
        id="compared"
        title={t('eventByEvent')}
        subtitle={t(`aspect.${about}`)}
        question={question}
        lines={8}
        table={(data) => comparedTable(data, about, words)}
        isEmpty={({ compare }) => compare.total === 0}
      >
        {(data) => <ComparedRows data={data} aspect={about} more={more} />}
      </Panel>
      <PassagesPanel a={a} b={b} />
    </div>
  )
}

/** What holds between two lenses once each has the place of the other. */
function mirrored(relation: View['relation']): View['relation'] {
  if (relation === 'LEFT_ONLY') return 'RIGHT_ONLY'
  return relation === 'RIGHT_ONLY' ? 'LEFT_ONLY' : relation
}

function AspectChoice({ aspect }: { readonly aspect: ComparedAspect }): ReactNode {
  const { t } = useWords()
  const setView = useSetView()
  return (
    <label className="picker-select">
      {t('aspect')}
      <select
        value={aspect}
        onChange={({ target }) => {
          const chosen = aspects.find((one) => one === target.value)
          setView({ aspect: chosen === 'PERPETRATOR' ? undefined : chosen, relation: undefined })
        }}
      >
        {aspects.map((one) => (
          <option key={one} value={one}>
            {t(`aspect.${one}`)}
          </option>
        ))}
      </select>
    </label>
  )
}

const aspects = [
  ...(['PERPETRATOR', 'EVENT', 'TYPE', 'WHEN', 'WHERE'] as const),
  ...(['TARGET', 'WEAPON', 'KILLED', 'INJURED'] as const),
] as const
