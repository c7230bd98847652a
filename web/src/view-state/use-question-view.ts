import { use, useMemo } from 'react'
import type { EventWhere, Lang } from '../gql/first/graphql.ts'
import { useWords } from '../words/words-context.tsx'
import { AboutContext } from './about-context.ts'
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
  const about = use(AboutContext)
  return useMemo(() => {
    const whole = (where: EventWhere) =>
      about === undefined ? where : { ...where, and: [...(where.and ?? []), about] }
    const earlier = whereBefore(view)
    const before = earlier === undefined ? null : whole(earlier)
    const where =
      without.length === 0 ? eventWhere(view, openedOn) : whereWithout(view, without, openedOn)
    return { where: whole(where), before, compared: before !== null, lang }
  }, [view, lang, without, about])
}

const noParameters: readonly Parameter[] = []
