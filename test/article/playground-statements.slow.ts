import { afterAll, beforeAll, expect, it } from 'vitest'
import { article } from '../support/article.ts'
import type { Article } from '../support/article.ts'
import { playgroundTabs } from '../support/playground-tabs.ts'

let the: Article

beforeAll(async () => {
  the = await article()
})
afterAll(async () => the.stop())

const questions = playgroundTabs().filter(({ operation }) => operation === 'query')

it.each(questions.map(({ name, query, variables }) => [name, query, variables] as const))(
  'one statement a root field answers each question of the playground: %s',
  async (_name, query, variables) => {
    const roots = [...query.matchAll(/^ {2}\w+/gm)].length
    const answers: unknown[] = []
    const statements = await the.statements(async () => {
      answers.push(await the.data(query, variables))
    })
    expect(statements).toHaveLength(roots)
    expect(JSON.stringify(answers[0])).toContain('"')
  },
)
