import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { article } from '../support/article.ts'
import type { Article } from '../support/article.ts'
import { examplesIn } from '../support/manual-examples.ts'

const folder = 'docs/api'
const manuals = readdirSync(join(import.meta.dirname, '../..', folder)).filter(
  // Its examples are a client's side of a socket: test/docs/live.test.ts.
  (name) => name.endsWith('.md') && name !== 'live.md',
)

describe('the manual of each kind of question', () => {
  let server: Article

  beforeAll(async () => {
    server = await article()
  })
  afterAll(async () => server.stop())

  it.each(manuals)('%s has examples', (name) => {
    expect(examplesIn(`${folder}/${name}`).length).toBeGreaterThan(0)
  })

  it.each(manuals.flatMap((name) => examplesIn(`${folder}/${name}`)))(
    'shows the true answer: $place',
    async ({ query, answer }) => {
      const { data, errors } = await server.ask(query)
      expect({ data, errors }).toEqual({ data: JSON.parse(answer) as unknown, errors: [] })
    },
  )
})
