import type { ReactNode } from 'react'
import { useWords } from '../../../words/words-context.tsx'
import type { Facts } from './event-head.tsx'

/** Who else had a part in it, and which: who met, gave an order or was addressed. Sides of a battle stand as who – whom. */
export function TakingPart({
  event: { participants },
}: {
  readonly event: Pick<Facts, 'participants'>
}): ReactNode {
  const { t, code } = useWords()
  const others = participants.filter(({ role }) => role !== 'SIDE_A' && role !== 'SIDE_B')
  const roles = [...new Set(others.map(({ role }) => role))]
  return roles.map((role) => (
    <span key={role} className="fact-line">
      {code('participantRole', role)}:{' '}
      {others
        .filter((one) => one.role === role)
        .map(({ entity, description }, index) => (
          <span key={index}>
            {index === 0 ? null : t('and')}
            <bdi>{entity?.name ?? description ?? t('notStated')}</bdi>
          </span>
        ))}
    </span>
  ))
}
