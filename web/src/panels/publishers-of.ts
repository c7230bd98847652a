import { answerTo } from '../api/client.ts'
import { PublishersDocument, type PublishersQuery } from '../gql/further/graphql.ts'
import type { EventWhere } from '../gql/first/graphql.ts'
import type { Words } from '../words/words.ts'

/** Who published what is told of these events, those of most events first, as a line of a file; undefined where nobody can say. */
export async function publishersOf(where: EventWhere, words: Words): Promise<string | undefined> {
  const { t, lang } = words
  const asked = await answerTo<PublishersQuery>(
    PublishersDocument.toString(),
    { where, lang },
    { anew: false },
  )
  if (asked.data == null) return undefined
  const { groups, totalGroups } = asked.data.aggregate
  const names = groups.flatMap(({ keys }) => (keys[0]?.state === 'KNOWN' ? [keys[0].label] : []))
  if (names.length === 0) return undefined
  const rest = totalGroups - groups.length
  const more = rest > 0 ? ` · ${t('andOthers', { count: rest })}` : ''
  return `${t('publishers')}: ${names.join(' · ')}${more}`
}
