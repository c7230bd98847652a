import { buildSchema } from '../../src/api/schema.ts'
import type { ServerOptions } from '../../src/api/create-server.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { asking } from './ask.ts'
import type { Asking } from './ask.ts'
import { follow } from './follow.ts'
import type { Following } from './follow.ts'

/** What `eventChanged` tells, as the tests select it. */
export interface EventMessage {
  readonly eventChanged: {
    readonly kind: string
    readonly id: string
    readonly cursor: string
    readonly event: Readonly<Record<string, unknown>> | null
  }
}

/** A server of the whole schema, and ways to follow it. */
export interface LiveServer extends Asking {
  /** The cursor of now. */
  readonly now: () => Promise<string>
  /** Subscribes over a socket of its own, which ends with the server at the latest. */
  readonly follow: (
    variables?: Readonly<Record<string, unknown>>,
    selection?: string,
  ) => Following<EventMessage>
  /** Ends every subscription that was begun here. */
  readonly endAll: () => Promise<void>
}

/** Starts a server whose subscriptions look for changes every few milliseconds. */
export async function liveServer(
  graph: Graph,
  options: Partial<ServerOptions> = {},
): Promise<LiveServer> {
  const server = await asking({
    schema: buildSchema(),
    graph,
    pace: { shortest: 5, longest: 50, untold: 200 },
    ...options,
    config: { deadlineMs: 60_000, ...options.config },
  })
  const open: Following<EventMessage>[] = []
  return {
    ...server,
    now: async () => {
      const { data } = await server.ask<{ readonly changes: { readonly cursor: string } }>(
        '{ changes { cursor } }',
      )
      return data.changes.cursor
    },
    follow: (variables = {}, selection = 'event { title killed { best } }') => {
      const one = follow<EventMessage>(
        server.url,
        `subscription Follow($where: EventWhere, $since: String) {
          eventChanged(where: $where, since: $since) { kind id cursor ${selection} }
        }`,
        variables,
      )
      open.push(one)
      return one
    },
    endAll: async () => {
      await Promise.all(open.splice(0).map((one) => one.stop()))
    },
  }
}

/** What a client was told, one line a message: the kind and the event's key. */
export function lines({ told }: Following<EventMessage>): readonly string[] {
  return told.map(({ eventChanged: { kind, id } }) => `${kind} ${id.slice(id.indexOf('.') + 1)}`)
}
