import type { ReactNode } from 'react'
import { passes } from '../api/fault.ts'
import type { Question } from '../api/use-question.ts'
import { Icon } from '../kit/icon.tsx'
import type { WordKey } from '../words/words.ts'
import { useWords } from '../words/words-context.tsx'

/** That a panel could not be answered, why, and since when what is shown is old. */
export function FaultState({
  question,
}: {
  readonly question: Pick<Question<unknown>, 'fault' | 'data' | 'answeredAt' | 'again'>
}): ReactNode {
  const { t, digits } = useWords()
  const { fault, data, answeredAt } = question
  if (fault === undefined) return null
  const sentences = [
    t(causes[fault.code] ?? 'panelFailed'),
    ...(data !== undefined ? [t('lastAnswer')] : passes(fault) ? [t('askedAgain')] : []),
    ...(data !== undefined && answeredAt !== undefined
      ? [t('answeredAt', { time: digits(answeredAt.toLocaleTimeString('en-GB')) })]
      : []),
  ]
  return (
    <div className="fault" role="alert">
      <Icon name="warning" />
      <p>
        {sentences.join(' ')}
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

const causes: Readonly<Record<string, WordKey | undefined>> = {
  NETWORK: 'serverDown',
  DATABASE_UNAVAILABLE: 'databaseDown',
  OVERLOADED: 'serverBusy',
  DEADLINE_EXCEEDED: 'tookTooLong',
}
