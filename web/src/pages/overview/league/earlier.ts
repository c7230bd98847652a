import type { LeagueQuery } from '../../../gql/further/graphql.ts'
import { counted } from '../../../kit/count.ts'
import type { View } from '../../../view-state/view.ts'
import type { Words } from '../../../words/words.ts'

/** The events of one actor in the span that is compared with; where the count has none, in words whether there may be some. */
export function earlierOf(
  before: LeagueQuery['before'],
  id: string,
  { words: { t }, count }: { readonly words: Words; readonly count: View['count'] },
): number | string {
  const found = before?.groups.find(({ keys }) => keys[0]?.value === id)
  // One that is not among the first may have been there all the same.
  if (found === undefined) return before?.truncated === true ? '–' : t('new')
  const { events } = found.tally
  const value = counted(events, count)
  return value === 0 ? t('possibleCount', { value: events.possible }) : value
}
