import type { GraphQLResolveInfo } from 'graphql'
import { readerOf } from '../reader-of.ts'
import type { FieldShape } from '../shape.ts'
import type { LiveContext } from './live-context.ts'
import { liveMessages } from './live-messages.ts'

/** What the source of a subscription is called with. */
export interface SourceData {
  readonly args: Readonly<Record<string, unknown>>
  readonly context: LiveContext
  readonly info: GraphQLResolveInfo
}

/** The messages of a subscription, as roots that graphql reads the answer from. */
export function messageSource(
  read: FieldShape,
  { args, context, info }: SourceData,
): AsyncIterable<unknown> {
  const { feed, shared, form, work } = context
  const since = typeof args.since === 'string' ? args.since : undefined
  return liveMessages(feed, since, async (changes) => {
    const given = { changes: changes.map((change) => ({ ...change })) }
    const messages = await shared.of(
      JSON.stringify([form, changes]),
      async () =>
        // A shape of a subscription gives a list.
        (await readerOf(info.schema).read(read, info, { ...work(), given })) as readonly unknown[],
    )
    return messages.map((message) => ({ [info.path.key]: message }))
  })
}
