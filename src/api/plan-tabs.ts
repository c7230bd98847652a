import { existsSync } from 'node:fs'
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Logger } from 'pino'

/** Where the tabs and the questions of the pages are, whom to ask, and how to end. */
export interface TabPlanning {
  /** A folder, where there are tabs. */
  readonly tabs?: string
  /** A JSON file of what the pages ask first, each with its values; it need not be there. */
  readonly questions: string
  readonly endpoint: string
  readonly logger: Logger
  readonly signal: AbortSignal
}

/** Milliseconds after the start, in which the first question of a user is likely to come. */
const patience = 5_000

/**
 * Asks what the pages ask first and each of the playground's tabs once, one after another, so that the database has
 * planned them when somebody comes: a first run takes a second or so, a later one some milliseconds. Over many events
 * the answers of the pages are kept, too. Nothing depends on it, and whoever asks right after the start goes first.
 */
export async function planTabs(planning: TabPlanning): Promise<void> {
  const { tabs, questions, logger, signal } = planning
  try {
    await setTimeout(patience, undefined, { signal })
    for (const question of await questionsIn(questions)) await ask(planning, question)
    for (const query of tabs === undefined ? [] : await textsIn(tabs)) {
      // Subscriptions are read event by event, by small statements.
      if (!/^subscription\b/m.test(query)) await ask(planning, { query })
    }
  } catch (error) {
    if (!signal.aborted) logger.debug({ err: error }, 'not all first questions were planned')
  }
}

interface Question {
  readonly query: string
  readonly variables?: object
}

async function questionsIn(file: string): Promise<readonly Question[]> {
  if (!existsSync(file)) return []
  return JSON.parse(await readFile(file, 'utf8')) as readonly Question[] // our own file, see tools/build-web.mjs
}

async function textsIn(folder: string): Promise<readonly string[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.graphql')).sort()
  return Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
}

async function ask({ endpoint, signal }: TabPlanning, question: Question): Promise<void> {
  const answer = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(question),
    signal,
  })
  await answer.arrayBuffer()
}
