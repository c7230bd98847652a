import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { asked, probed, startingPrograms } from '../support/starting-programs.ts'
import { testDatabase } from '../support/test-database.ts'

const neo4j = testDatabase()
const started = startingPrograms()

describe.concurrent('Marsad', { timeout: 60_000 }, () => {
  it('says where it is when it listens, and is ended by a signal with exit code 0', async () => {
    const program = started()
    const address = await program.address()
    const answer = await asked(address, '{ number }')
    expect(await answer.json()).toEqual({ data: { number: 1 } })
    await probed(address, 200)
    await program.printed(/Database {4}bolt/)
    expect(program.output).toContain(`GraphQL     ${address}/graphql\n`)
    expect(program.output).toContain(`Playground  ${address}/playground\n`)
    expect(program.output).toContain(`Database    ${neo4j.uri}\n`)
    expect(program.output).not.toContain(neo4j.password)

    program.child.kill('SIGTERM')
    expect(await program.exitCode()).toBe(0)
  })

  it('answers what is under way before it ends', async () => {
    const program = started({ MARSAD_DEADLINE_MS: '400' })
    const address = await program.address()
    const waiting = asked(address, '{ waits }')
    await program.printed(/Database {4}bolt/)
    await probed(address, 200)
    program.child.kill('SIGINT')
    expect((await waiting).status).toBe(504)
    expect(await program.exitCode()).toBe(0)
  })

  it.each([
    ['a user that it does not know', { NEO4J_USERNAME: 'nobody' }, 'nobody'],
    ['another password', { NEO4J_PASSWORD: 'not-the-password' }, neo4j.username],
  ])('ends and says what to mend where its database is given %s', async (_, env, user) => {
    const program = started(env)
    expect(await program.exitCode()).toBe(1)
    expect(program.output).toBe(
      `The database at ${neo4j.uri} refuses the user ${user}. Set NEO4J_USERNAME and NEO4J_PASSWORD to a user and password that it knows.\n`,
    )
  })

  it('says that a port is in use, and what to do', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    const program = started({ PORT: String(port) })
    expect(await program.exitCode()).toBe(1)
    expect(program.output).toBe(
      `127.0.0.1:${String(port)} is in use. Stop what listens there, or set PORT to another port.\n`,
    )
    other.close()
  })

  it('says that its environment is wrong, each mistake at once, without a stack', async () => {
    const program = started({ PORT: 'many', LOG_LEVEL: 'loud' })
    expect(await program.exitCode()).toBe(1)
    expect(program.output).toMatch(/PORT must be .*\n.*LOG_LEVEL must be /)
    expect(program.output).not.toMatch(/\bat .*\.ts/)
  })
})
