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

  it('says that its environment is wrong, each mistake at once, without a stack', async () => {
    const program = started({ PORT: 'many', LOG_LEVEL: 'loud' })
    expect(await program.exitCode()).toBe(1)
    expect(program.output).toMatch(/PORT must be .*\n.*LOG_LEVEL must be /)
    expect(program.output).not.toMatch(/\bat .*\.ts/)
  })
})
