import { afterAll, vi } from 'vitest'
import { Program } from './own-program.ts'
import { testDatabase } from './test-database.ts'
import { tmpdir } from 'node:os'

/** Starts Marsad in processes of its own over the database of the tests; they are ended after the tests of a file. */
export function startingPrograms(): (env?: Readonly<Record<string, string>>) => Program {
  const { uri, username, password } = testDatabase()
  const ours = {
    PATH: process.env.PATH ?? '', // eslint-disable-line no-restricted-syntax -- node's own
    PORT: '0',
    MARSAD_HOME: `${tmpdir()}/marsad-unused`,
    ...{ NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password },
  }
  const programs: Program[] = []
  afterAll(async () => {
    for (const program of programs) {
      program.child.kill('SIGKILL')
      await program.exitCode()
    }
  })
  return (env = {}) => {
    const program = new Program({ ...ours, ...env })
    programs.push(program)
    return program
  }
}

/** Sends a question. */
export async function asked(address: string, query: string): Promise<Response> {
  return fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
}

/** Resolves when the probe has a status; gives the reason it says. */
export async function probed(address: string, status: number): Promise<string> {
  let text = ''
  const probe = async (): Promise<boolean> => {
    const response = await fetch(`${address}/ready`)
    text = await response.text()
    return response.status === status
  }
  await vi.waitUntil(probe, { timeout: 30_000 })
  return text
}
