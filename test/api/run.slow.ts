import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, vi } from 'vitest'
import { Door } from '../support/door.ts'
import { asked, probed, startingPrograms } from '../support/starting-programs.ts'
import { testDatabase } from '../support/test-database.ts'

const neo4j = testDatabase()
const started = startingPrograms()

describe.concurrent('Marsad', { timeout: 60_000 }, () => {
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

  it('ends at once at the second signal', async () => {
    const program = started({ MARSAD_DEADLINE_MS: '60000' })
    const address = await program.address()
    const waiting = asked(address, '{ waits }').catch((error: unknown) => error)
    await probed(address, 200)
    program.child.kill('SIGINT')
    await vi.waitUntil(
      async () =>
        fetch(address).then(
          () => false,
          () => true,
        ),
      { timeout: 30_000 },
    )
    const begun = performance.now()
    program.child.kill('SIGINT')
    expect(await program.exitCode()).toBe(1)
    expect(performance.now() - begun).toBeLessThan(1_000)
    expect(await waiting).toBeInstanceOf(Error)
  })

  it('starts though its database is away, and is ready when the database is back', async () => {
    const door = new Door(new URL(neo4j.uri))
    const program = started({ NEO4J_URI: await door.uri() })
    const address = await program.address()
    expect((await fetch(`${address}/live`)).status).toBe(200)
    expect(await probed(address, 503)).toContain('the database does not answer')
    expect((await asked(address, '{ number }')).status).toBe(200)
    await vi.waitUntil(() => door.knocks > 2, { timeout: 30_000 })
    door.open()
    expect(await probed(address, 200)).toBe('{"status":"ready"}')
    await program.printed(/the database is ready/)
    program.child.kill('SIGTERM')
    expect(await program.exitCode()).toBe(0)
    await door.remove()

    const lines = program.output.split('\n').filter((line) => line.includes('the database is'))
    expect(lines.map((line) => (JSON.parse(line) as { readonly msg: string }).msg)).toEqual([
      'the database is not ready; it is tried again until it is',
      'the database is ready',
    ])
    for (const line of lines) expect(line.length).toBeLessThan(250)
    expect(program.output).not.toContain('stack')
  })

  it('ends and says so where its database was away at first, and then refuses the user', async () => {
    const door = new Door(new URL(neo4j.uri))
    const program = started({ NEO4J_URI: await door.uri(), NEO4J_USERNAME: 'nobody-either' })
    await program.address()
    door.open()
    expect(await program.exitCode()).toBe(1)
    expect(program.output).toContain('refuses the user nobody-either. Set NEO4J_USERNAME')
    await door.remove()
  })

  it('lives on, and logs it, when a promise is rejected that nobody waits for', async () => {
    const program = started()
    const address = await program.address()
    expect((await asked(address, '{ strays }')).status).toBe(200)
    await program.printed(/a stray rejection/)
    expect((await asked(address, '{ number }')).status).toBe(200)
  })

  it('ends, and lets nothing hang, where its database accepts connections and stays silent', async () => {
    const silent = createServer().listen(0, '127.0.0.1')
    await once(silent, 'listening')
    const { port } = silent.address() as AddressInfo
    const program = started({ NEO4J_URI: `bolt://127.0.0.1:${String(port)}` })
    const address = await program.address()
    expect(await probed(address, 503)).toContain('the database does not answer')
    program.child.kill('SIGTERM')
    expect(await program.exitCode()).toBe(0)
    silent.close()
  })
})
