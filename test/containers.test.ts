import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import * as dclint from 'dclint'
import { validate } from 'dockerfile-utils'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { VARIABLES } from '../src/config.ts'

const project = resolve(import.meta.dirname, '..')

let dockerfile: string
let compose: string
let folder: string

beforeAll(async () => {
  dockerfile = await readFile(join(project, 'Dockerfile'), 'utf8')
  compose = await readFile(join(project, 'compose.yaml'), 'utf8')
  folder = await mkdtemp(join(tmpdir(), 'marsad-compose-'))
})

afterAll(async () => {
  await rm(folder, { recursive: true })
})

describe('the Dockerfile', () => {
  test('has no mistake that its linter knows, and the linter knows some', () => {
    expect(validate(dockerfile)).toEqual([])
    expect(validate(dockerfile.replace('USER node', 'USR node'))).toHaveLength(1)
  })

  test('runs the server as a user without rights', () => {
    expect(dockerfile.slice(dockerfile.lastIndexOf('\nFROM'))).toMatch(/\nUSER node\n/)
  })

  test('sets only variables that Marsad reads', () => {
    const names = [...dockerfile.matchAll(/^(?:ENV| {4}) *([A-Z_\d]+)=/gm)].map(([, name]) => name)

    expect(names).toEqual(['NODE_ENV', 'HOST'])
    expect(VARIABLES.map(({ name }) => name)).toEqual(expect.arrayContaining(names))
  })
})

describe('compose.yaml', () => {
  test('fits the compose specification and has no mistake that its linter knows', async () => {
    expect(await lint(compose)).toEqual([])
    expect(await lint(compose.replace('service_healthy', 'service_happy'))).not.toEqual([])
  })

  test('has no password of its own: one must be given', () => {
    expect(compose.match(/NEO4J_(PASSWORD|AUTH): .*/g)).toEqual([
      'NEO4J_PASSWORD: ${NEO4J_PASSWORD:?Choose one and put it into the file .env}',
      'NEO4J_AUTH: neo4j/${NEO4J_PASSWORD:?Choose one and put it into the file .env}',
    ])
  })

  test('opens one port, to this machine alone', () => {
    const { services } = parse(compose) as { services: Record<string, { ports?: string[] }> }

    expect(Object.values(services).flatMap(({ ports }) => ports ?? [])).toEqual([
      '127.0.0.1:4000:4000',
    ])
  })
})

/** The part of the compose linter that is used here: its own types do not resolve under Node's rules. */
interface ComposeLinting {
  readonly DCLinter: new (options: object) => {
    lintFiles: (files: string[], deep: boolean) => { messages: unknown[] }[]
  }
}

/** What the linter says about a compose file: its schema, its style and its security rules. */
async function lint(text: string): Promise<readonly unknown[]> {
  const file = join(folder, 'compose.yaml')
  await writeFile(file, text)
  const { DCLinter } = dclint as unknown as ComposeLinting
  const linter = new DCLinter({ rules: {}, quiet: false, debug: false, exclude: [] })
  return linter.lintFiles([file], false).flatMap(({ messages }) => messages)
}
