import { memo, type ReactNode } from 'react'
import type { NumbersQuery } from '../../gql/first/graphql.ts'
import { LeaguePanel } from './league/league-panel.tsx'
import { OverTimePanel } from './over-time/over-time-panel.tsx'
import { PairsPanel } from './pairs/pairs-panel.tsx'
import { WeaponsPanel } from './weapons/weapons-panel.tsx'
import { WherePanel } from './where/where-panel.tsx'

/** What is drawn, beside the numbers: over time, where, who, with whom, by what. */
export const Charts = memo(function Charts({
  numbers,
}: {
  /** Undefined while they answer an earlier question. */
  readonly numbers: NumbersQuery | undefined
}): ReactNode {
  return (
    <div className="charts">
      <OverTimePanel />
      <WherePanel numbers={numbers} />
      <LeaguePanel />
      <PairsPanel />
      <WeaponsPanel />
    </div>
  )
})
