import { use, useMemo } from 'react'
import type { EventWhere, Lang } from '../gql/first/graphql.ts'
import { useWords } from '../words/words-context.tsx'
import { eventWhere, whereBefore, whereWithout } from './event-where.ts'
import { heldOn, PageContext, type PageSubject } from './page-context.ts'
import { openedOn } from './today-context.ts'
import { useView } from './use-view.ts'
import type { Parameter, View } from './view.ts'

/** What every panel asks with: the filter of the view, that of the span it is compared with, and the language. */
export function useAsked(without: readonly Parameter[] = noParameters): {
  readonly where: EventWhere
  readonly before: EventWhere | null
  readonly compared: boolean
  readonly lang: Lang
} {
  const view = useView()
  const { lang } = useWords()
  const page = use(PageContext)
  return useMemo(() => {
    const held = heldOn(page, view)
    const earlier = whereBefore(held)
    const before = earlier === undefined ? null : about(page, earlier)
    const where =
      without.length === 0 ? eventWhere(held, openedOn) : whereWithout(held, without, openedOn)
    return { where: about(page, where), before, compared: before !== null, lang }
  }, [view, lang, without, page])
}

/** What the panels of a page ask with where the view is this one. */
export function whereOn(page: PageSubject, view: View): EventWhere {
  return about(page, eventWhere(heldOn(page, view), openedOn))
}

function about({ where: own }: PageSubject, where: EventWhere): EventWhere {
  return own === undefined ? where : { ...where, and: [...(where.and ?? []), own] }
}

const noParameters: readonly Parameter[] = []
