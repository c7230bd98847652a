import type { ReactNode } from 'react'
import { useWords } from '../../words/words-context.tsx'
import type { GraphAnswer } from './use-shown-graph.ts'

/** What is left out, not found, or not answered. */
export function Notices({ answer }: { readonly answer: GraphAnswer }): ReactNode {
  const { t } = useWords()
  const { cuts, notFound, fault, graph } = answer
  return (
    <div className="graph-notices" role="status">
      {cuts.map(({ id, shown, total }) => (
        <p key={id} className="notice">
          {t('cutOf', { shown, total, name: graph.nodes.get(id)?.label ?? id })}
        </p>
      ))}
      {notFound.length === 0 ? null : (
        <p className="notice">{t('notInGraph', { ids: notFound.join(t('and')) })}</p>
      )}
      {fault === undefined ? null : (
        <p className="fault">
          {t('panelFailed')} <code dir="ltr">{fault.code}</code>
        </p>
      )}
    </div>
  )
}
