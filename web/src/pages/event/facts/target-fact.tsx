import type { ReactNode } from 'react'
import { useWords } from '../../../words/words-context.tsx'
import type { Facts } from './event-head.tsx'
import { Fact } from './fact.tsx'
import { Grounds } from './grounds.tsx'

/** At whom it was aimed, or the two sides where nobody says who attacked. */
export function TargetFact({
  event: { targets, participants },
}: {
  readonly event: Facts
}): ReactNode {
  const { t, code } = useWords()
  const sides = participants.filter(({ role }) => role === 'SIDE_A' || role === 'SIDE_B')
  if (targets.length === 0 && sides.length > 0) {
    return (
      <Fact
        name={t('whoWhom')}
        value={
          <bdi>
            {sides.map(({ entity, description }) => entity?.name ?? description).join(' – ')}
          </bdi>
        }
      >
        {t('directionUnknown')}
      </Fact>
    )
  }
  return (
    <Fact
      name={t('target')}
      value={
        targets.length === 0 ? (
          t('notStated')
        ) : (
          <bdi>
            {targets.map(({ entity, description }) => entity?.name ?? description).join(' · ')}
          </bdi>
        )
      }
    >
      {targets.length === 0 ? (
        t('noTargetGiven')
      ) : (
        <Grounds
          of={targets.map(({ entity, description, basis }) => ({
            name: entity?.name ?? description ?? t('notStated'),
            ground: code('basis', basis),
          }))}
        />
      )}
    </Fact>
  )
}
