import type { ReactNode } from 'react'
import { passes } from '../api/fault.ts'
import type { Question } from '../api/use-question.ts'
import { Icon } from '../kit/icon.tsx'
import { useWords } from '../words/words-context.tsx'

/** That a panel could not be answered, why, and since when what is shown is old. */
export function FaultState({
  question,
}: {
  readonly question: Pick<Question<unknown>, 'fault' | 'data' | 'answeredAt' | 'again'>
}): ReactNode {
  const { t } = useWords()
  const { fault, data, answeredAt } = question
  if (fault === undefined) return null
  const down = passes(fault)
  return (
    <div className="fault" role="alert">
      <Icon name="warning" />
      <p>
        {down && data !== undefined ? t('databaseDown') : null}
        {down && data === undefined ? t('databaseDownEmpty') : null}
        {down ? null : t('panelFailed')}{' '}
        {answeredAt !== undefined && data !== undefined
          ? t('answeredAt', { time: answeredAt.toLocaleTimeString('en-GB') })
          : null}
        <code dir="ltr">
          {fault.code}
          {fault.requestId === undefined ? null : ` · ${fault.requestId}`}
        </code>
      </p>
      <button className="button" onClick={question.again}>
        {t('tryAgain')}
      </button>
    </div>
  )
}
