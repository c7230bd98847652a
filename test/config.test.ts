import { isAbsolute, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseConfig, VARIABLES } from '../src/config.ts'
import { ClientError } from '../src/errors.ts'

const production = { NODE_ENV: 'production' }
const remote = { NEO4J_URI: 'neo4j://db.example:7687', NEO4J_PASSWORD: 'correct horse' }

describe('the environment', () => {
  test('may be empty: then a local Neo4j serves this machine alone', () => {
    const config = parseConfig({})

    expect(config).toMatchObject({
      host: '127.0.0.1',
      port: 4000,
      database: { kind: 'local', name: 'neo4j', heap: '512m' },
      deadlineMs: 10_000,
      playground: true,
      introspection: true,
      logLevel: 'info',
      environment: 'development',
    })
    expect(config.home).toBe(resolve(import.meta.dirname, '../.marsad'))
  })

  test('closes playground and introspection in production unless they are switched on', () => {
    expect(parseConfig(production)).toMatchObject({ playground: false, introspection: false })
    expect(parseConfig({ ...production, MARSAD_PLAYGROUND: 'true' })).toMatchObject({
      playground: true,
      introspection: false,
    })
    expect(parseConfig({ MARSAD_INTROSPECTION: 'off' })).toMatchObject({ introspection: false })
  })

  test('names a Neo4j that runs elsewhere', () => {
    expect(parseConfig({ ...remote, NEO4J_DATABASE: 'news', NEO4J_USERNAME: 'ali' })).toMatchObject(
      {
        database: {
          kind: 'remote',
          uri: 'neo4j://db.example:7687',
          username: 'ali',
          password: 'correct horse',
          name: 'news',
        },
      },
    )
  })

  test('leaves the other NEO4J_ variables alone where NEO4J_URI is not set', () => {
    const { database } = parseConfig({ NEO4J_PASSWORD: 'x', NEO4J_DATABASE: 'other' })

    expect(database).toEqual({ kind: 'local', name: 'neo4j', heap: '512m' })
  })

  test('counts an empty variable as not set', () => {
    expect(parseConfig({ PORT: '', NEO4J_URI: ' ', HOST: '' })).toMatchObject({
      port: 4000,
      host: '127.0.0.1',
      database: { kind: 'local' },
    })
  })

  test('makes the home absolute', () => {
    expect(isAbsolute(parseConfig({ MARSAD_HOME: 'here' }).home)).toBe(true)
  })

  test('cannot be changed afterwards', () => {
    const config = parseConfig({})

    expect(Object.isFrozen(config) && Object.isFrozen(config.database)).toBe(true)
  })

  test.each([
    ['bolt://127.0.0.1:7687'],
    ['bolt+ssc://db'],
    ['neo4j+s://f00.databases.neo4j.io'],
    ['neo4j://[::1]:7687'],
  ])('accepts %s', (uri) => {
    expect(parseConfig({ ...remote, NEO4J_URI: uri }).database).toMatchObject({ uri })
  })
})

describe('a mistake in the environment', () => {
  test.each([
    [{ PORT: 'http' }, 'PORT must be a whole number from 0 to 65535'],
    [{ PORT: '65536' }, 'PORT must be a whole number from 0 to 65535'],
    [{ PORT: '-1' }, 'PORT must be a whole number from 0 to 65535'],
    [{ PORT: '4e3' }, 'PORT must be a whole number from 0 to 65535'],
    [{ HOST: '127.0.0.1:4000' }, 'HOST must be an IP address or a host name, without a port'],
    [{ HOST: 'http://localhost' }, 'HOST must be an IP address or a host name, without a port'],
    [{ MARSAD_HEAP: '512' }, 'MARSAD_HEAP must be a size from 256m to 31g'],
    [{ MARSAD_HEAP: '16m' }, 'MARSAD_HEAP must be a size from 256m to 31g'],
    [{ MARSAD_HEAP: '1g -XX:Foo' }, 'MARSAD_HEAP must be a size from 256m to 31g'],
    [{ MARSAD_DEADLINE_MS: '0' }, 'MARSAD_DEADLINE_MS must be a whole number from 100 to 600000'],
    [{ MARSAD_PLAYGROUND: 'maybe' }, 'MARSAD_PLAYGROUND must be true or false'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of fatal, error'],
    [{ NODE_ENV: 'prodction' }, 'NODE_ENV must be one of development, production, test'],
    [{ MARSAD_INTROSPECTON: 'off' }, 'MARSAD_INTROSPECTON is not a variable that Marsad knows'],
    [{ ...remote, NEO4J_URI: 'http://db:7474' }, 'NEO4J_URI must be an address such as'],
    [{ ...remote, NEO4J_URI: 'db:7687' }, 'NEO4J_URI must be an address such as'],
    [{ NEO4J_URI: 'bolt://db' }, 'NEO4J_PASSWORD is missing; it is needed where NEO4J_URI is set'],
  ])('%j is reported', (env, message) => {
    expect(mistakesIn(env)).toEqual([expect.stringContaining(message)])
  })

  test('is reported together with all others', () => {
    expect(mistakesIn({ PORT: 'x', HOST: '?', LOG_LEVEL: 'y', NEO4J_URI: 'z' })).toHaveLength(5)
  })

  test('never repeats a value, since it may be a secret', () => {
    const secret = 'hunter2-hunter2'
    const names = VARIABLES.map(({ name }) => name).filter((name) => name !== 'MARSAD_HOME')
    const env = Object.fromEntries(names.map((name) => [name, `bolt://u:${secret}@h`]))

    const error = failureOf(env)

    expect(`${error.message} ${JSON.stringify(error.details)}`).not.toContain(secret)
    expect(error.message).toContain('NEO4J_URI must not hold a user or a password')
  })
})

describe('the list of variables', () => {
  test('gives name, default and meaning of each', () => {
    expect(VARIABLES.map(({ name, fallback }) => `${name}: ${fallback}`)).toMatchInlineSnapshot(`
      [
        "HOST: 127.0.0.1",
        "PORT: 4000",
        "MARSAD_HOME: .marsad in the project",
        "NEO4J_URI: none: a local Neo4j is started",
        "NEO4J_USERNAME: neo4j",
        "NEO4J_PASSWORD: none",
        "NEO4J_DATABASE: neo4j",
        "MARSAD_HEAP: 512m",
        "MARSAD_DEADLINE_MS: 10000",
        "MARSAD_KEPT_MB: 32",
        "MARSAD_PLAYGROUND: off in production, else on",
        "MARSAD_INTROSPECTION: off in production, else on",
        "LOG_LEVEL: info",
        "NODE_ENV: development",
      ]
    `)
    expect(VARIABLES.every(({ meaning }) => /[.?]$/.test(meaning))).toBe(true)
  })
})

function failureOf(env: Readonly<Record<string, string>>): ClientError {
  try {
    parseConfig(env)
  } catch (error) {
    if (error instanceof ClientError && error.code === 'INVALID_CONFIGURATION') return error
  }
  throw new Error('parseConfig accepted the environment')
}

function mistakesIn(env: Readonly<Record<string, string>>): unknown {
  return failureOf(env).details.mistakes
}
