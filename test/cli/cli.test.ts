import { testDatabase } from '../support/test-database.ts'
import { describe, expect, test } from 'vitest'
import { runCli } from '../support/run-cli.ts'

const { uri, username, password } = testDatabase()
const environment = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password }
const dossier = 'test/support/dossiers/port-amal.dossier.yaml'
const original = 'test/support/dossiers/port-amal.txt'

describe('marsad without a database', { timeout: 60_000 }, () => {
  test('explains itself', async () => {
    const { code, out } = await runCli(['--help'])

    expect(code).toBe(0)
    for (const word of ['add', 'seed', 'check', 'rebuild', 'NEO4J_URI']) expect(out).toContain(word)
  })

  test.each([
    ['an unknown command', ['frob'], "unknown command 'frob'"],
    ['no file', ['add'], "missing required argument 'file'"],
    ['an unknown option', ['add', dossier, '--force'], "unknown option '--force'"],
    [
      'a file that is not there',
      ['add', 'nowhere.yaml'],
      'INVALID_DOSSIER: There is no file nowhere.yaml',
    ],
    ['a folder', ['add', 'seeds'], 'seeds is no file'],
    ['a file that is no dossier', ['add', original], `${original}:1:1:`],
    [
      'a text that is not there',
      ['add', dossier, '--text', 'nowhere.txt'],
      'INVALID_TEXT: There is no file nowhere.txt',
    ],
    [
      'another text',
      ['add', dossier, '--text', dossier],
      'This is not the text of document:port-amal',
    ],
  ])('says what is wrong with %s, and ends with 1', async (_name, parameters, message) => {
    const { code, out, error } = await runCli(parameters)

    expect(error).toContain(message)
    expect(error).not.toContain('    at ')
    expect(out).toBe('')
    expect(code).toBe(1)
  })

  test('names every mistake of the environment', async () => {
    const { code, error } = await runCli(['check'], { NEO4J_URI: 'nowhere', MARSAD_HEAP: 'much' })

    expect(code).toBe(1)
    expect(error).toContain('INVALID_CONFIGURATION')
    expect(error).toContain('NEO4J_URI')
    expect(error).toContain('MARSAD_HEAP')
  })

  test('says what to do where the database does not answer', async () => {
    const { code, error } = await runCli(['check'], {
      NEO4J_URI: 'bolt://127.0.0.1:1',
      NEO4J_PASSWORD: 'x',
    })

    expect(code).toBe(1)
    expect(error).toContain('DATABASE_UNAVAILABLE')
  })

  test('says what to mend where the database refuses the user', async () => {
    const { code, out, error } = await runCli(['check'], {
      ...environment,
      NEO4J_USERNAME: 'a-stranger',
    })

    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(error).toBe(
      `INVALID_CONFIGURATION: The database at ${uri} refuses the user a-stranger. Set NEO4J_USERNAME and NEO4J_PASSWORD to a user and password that it knows.\n`,
    )
  })
})
