import type { ReactNode } from 'react'
import { useWords } from '../../words/words-context.tsx'
import { writeExpansion } from './expansion.ts'
import { Narrowing } from './narrowing.tsx'
import type { ExpansionCut, useShownGraph } from './use-shown-graph.ts'

/** What is left out or not found. */
export function Notices({
  answer: { cuts, seeds, notFound, graph },
  narrow,
}: {
  readonly answer: ReturnType<typeof useShownGraph>
  readonly narrow: (id: string, relation: string) => void
}): ReactNode {
  const { t, code } = useWords()
  const told = ({ expansion: { id, relation }, shown, total }: ExpansionCut) => {
    const values = { shown, total, name: graph.nodes.get(id)?.label ?? id }
    return relation === undefined
      ? t('cutOf', values)
      : t('cutOfKind', { ...values, relation: code('graphRelation', relation) })
  }
  return (
    <div className="graph-notices" role="status">
      {seeds.total > seeds.shown ? <p className="notice">{t('cutOfSeeds', seeds)}</p> : null}
      {cuts.map((cut) => (
        <p key={writeExpansion(cut.expansion)} className="notice">
          {told(cut)}{' '}
          {cut.expansion.relation === undefined ? (
            <Narrowing id={cut.expansion.id} narrow={narrow} />
          ) : null}
        </p>
      ))}
      {notFound.length === 0 ? null : (
        <p className="notice">{t('notInGraph', { ids: notFound.join(t('and')) })}</p>
      )}
    </div>
  )
}
