import { shifted, spanOf, type Span } from './span.ts'
import { openedOn } from './today-context.ts'
import type { ViewChange } from './use-view.ts'
import type { View } from './view.ts'

/** A span as the view holds it: two days, or a length that ends today; nothing for all of time. */
type NewSpan = Pick<View, 'from' | 'to' | 'last'>

/** The change to another span: what is compared with the span before goes along, what is compared with any other stays. */
export function spanChange(
  view: View,
  span: NewSpan,
  { compare = view.vs !== undefined } = {},
): ViewChange {
  const { from, to, last } = span
  return { from, to, last, vs: compare ? movedAlong(view, span) : undefined }
}

/** The span of equal length before, as `vs` holds it; undefined where the span is open. */
export function spanBefore(span: Span): string | undefined {
  const before = shifted(span, -1)
  return before === undefined ? undefined : `${before.from}..${before.to}`
}

function movedAlong(view: View, span: NewSpan): string | undefined {
  const follows = view.vs === undefined || view.vs === spanBefore(spanOf(view, openedOn))
  return follows ? spanBefore(spanOf(span, openedOn)) : view.vs
}
