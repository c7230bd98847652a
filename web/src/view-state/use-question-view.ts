import { useMemo } from 'react'
import type { EventWhere, Lang } from '../gql/graphql.ts'
import { useWords } from '../words/words-context.tsx'
import { eventWhere, whereBefore, whereWithout } from './event-where.ts'
import { openedOn } from './today-context.ts'
import { useView } from './use-view.ts'
import type { Parameter } from './view.ts'

/** What every panel asks with: the filter of the view, that of the span it is compared with, and the language. */
export function useAsked(without: readonly Parameter[] = noParameters): {
  readonly where: EventWhere
  readonly before: EventWhere | null
  readonly compared: boolean
  readonly lang: Lang
} {
  const view = useView()
  const { lang } = useWords()
  return useMemo(() => {
    const before = whereBefore(view) ?? null
    const where =
      without.length === 0 ? eventWhere(view, openedOn) : whereWithout(view, without, openedOn)
    return { where, before, compared: before !== null, lang }
  }, [view, lang, without])
}

const noParameters: readonly Parameter[] = []
