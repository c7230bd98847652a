import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { generate } from '@graphql-codegen/cli'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import codegen from '../../codegen.ts'
import { article } from '../support/article.ts'
import type { Article } from '../support/article.ts'

const project = resolve(import.meta.dirname, '../..')

describe('the example', () => {
  let server: Article

  beforeAll(async () => {
    server = await article()
  })

  afterAll(async () => server.stop())

  it('prints who attacked what, and who says so, from a running server', async () => {
    const { stdout } = await run(server.url)
    const attacks = stdout.trimEnd().split('\n\n')

    expect(attacks).toHaveLength(8)
    expect(attacks).toContain(`Two rockets at Baghdad airport
  when    2021-04-15 to 2021-05-31 (“last night”)
  target  Baghdad airport
  killed  not stated
  who     nobody is named
          nobody had claimed it when this was written (passage 16)`)
    expect(attacks).toContain(`Scattered attacks by the Islamic State in four governorates
  when    … to 2021-05-31 (“in recent months”)
  target  not stated
  killed  not stated
  who     Islamic State: REPORTED by the outlet (passage 12)`)
  })

  it('says what to do where nothing answers', async () => {
    const nothing = 'http://127.0.0.1:1/graphql'
    await expect(run(nothing)).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^No answer from http:\/\/127\.0\.0\.1:1.*\n.*npm start\n$/),
    })
  })
})

describe('the typed client', () => {
  it('is generated from the committed schema and the queries (else: npm run generate)', async () => {
    const files = (await generate({ ...codegen, cwd: project, silent: true }, false)) as readonly {
      readonly filename: string
      readonly content: string
    }[] // the declared type is any[]

    expect(files.length).toBeGreaterThan(0)
    for (const { filename, content } of files) {
      expect(content).toBe(await readFile(resolve(project, filename), 'utf8'))
    }
  })
})

async function run(url: string): Promise<{ readonly stdout: string }> {
  const main = resolve(project, 'examples/who-attacked-what/main.ts')
  return promisify(execFile)(process.execPath, ['--import', 'tsx', main, url])
}
