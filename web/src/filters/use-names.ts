import { useQuestion } from '../api/use-question.ts'
import { NamesDocument } from '../gql/further/graphql.ts'
import { listed } from '../view-state/listed.ts'
import { useView } from '../view-state/use-view.ts'
import { useWords } from '../words/words-context.tsx'

/** The names of what the filters hold as ids; an id for itself until its name is there. */
export function useNames(): (id: string) => string {
  const { lang } = useWords()
  const { place, actor, weapon, used, pair, by } = useView()
  const ids = [place, actor, weapon, used, pair, by]
    .flatMap((value) => [...listed(value).only, ...listed(value).not])
    .flatMap((value) => value.split('~'))
    .filter((id) => id.includes(':'))
  const { data } = useQuestion(NamesDocument, { ids, lang }, { pause: ids.length === 0 })
  const named = [
    ...(data?.actors.nodes ?? []),
    ...(data?.places.nodes ?? []),
    ...(data?.weapons.nodes ?? []),
    ...(data?.sources.nodes ?? []),
    // An address may hold an id that was another's before it was judged to be the same.
    ...(data?.candidates.nodes ?? []).flatMap(({ keptId, kept, otherId, other }) => [
      { id: keptId, name: kept?.label },
      { id: otherId, name: other?.label },
    ]),
  ]
  return (id) => named.find((one) => one.id === id)?.name ?? id
}
