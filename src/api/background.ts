import { join } from 'node:path'
import type { Logger } from 'pino'
import type { Degrees } from '../reading/cost/degrees.ts'
import { graphqlPath } from './graphql-route.ts'
import { planTabs } from './plan-tabs.ts'

/** Where the first questions stand. */
interface FirstQuestions {
  /** The folder of the playground's tabs, where it is served. */
  readonly tabs?: string
  /** The folder of the built web pages. */
  readonly pages: string
  readonly logger: Logger
}

/** Counts what lists gather once the database can be used, and keeps it fresh; gives what ends it. */
export function knowInBackground(
  logger: Logger,
  degrees: Degrees,
  prepared: Promise<void>,
): () => Promise<void> {
  let end: (() => void) | undefined
  let ended = false
  void prepared.then(() => {
    if (ended) return
    end = degrees.keepFresh((error) => {
      logger.warn({ err: error }, 'what lists gather could not be counted')
    })
  })
  return () => {
    ended = true
    end?.()
    return Promise.resolve()
  }
}

/** Asks first what people will ask first, so that it is planned and what is dear of it is kept; gives what ends it. */
export function planInBackground(
  { tabs, pages, logger }: FirstQuestions,
  address: string,
  prepared: Promise<void>,
): () => Promise<void> {
  const controller = new AbortController()
  const { signal } = controller
  const endpoint = `${address}${graphqlPath}`
  let planning = Promise.resolve()
  void prepared.then(() => {
    if (signal.aborted) return
    const questions = join(pages, 'first-questions.json')
    planning = planTabs({
      questions,
      endpoint,
      logger,
      signal,
      ...(tabs === undefined ? {} : { tabs }),
    })
  })
  return () => {
    controller.abort()
    return planning
  }
}
