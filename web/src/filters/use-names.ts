import { useQuestions } from '../api/use-questions.ts'
import { type Lang, NameDocument, type NameQuery } from '../gql/first/graphql.ts'
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
  // One by one: not every list can be asked for some ids alone. An id that was another's before it was judged to be
  // the same is answered with the one that both are kept as.
  const { data } = useQuestions<NameQuery, { readonly id: string; readonly lang: Lang }>(
    [...new Set(ids)].map((id) => ({ document: NameDocument, variables: { id, lang } })),
    { pause: ids.length === 0 },
  )
  const named = new Map(
    data?.map(({ variables, data: { node } }) => [
      variables.id,
      node !== null && 'name' in node ? node.name : undefined,
    ]),
  )
  return (id) => named.get(id) ?? id
}
