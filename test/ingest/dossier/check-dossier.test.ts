import { describe, expect, test } from 'vitest'
import { ClientError } from '../../../src/errors.ts'
import { checkDossier } from '../../../src/ingest/dossier/check-dossier.ts'
import { readDossier } from '../../../src/ingest/dossier/read-dossier.ts'
import { bytesOf, edited, portAmal } from '../../support/dossier-file.ts'
import { contradictoryDossiers, malformedFiles } from '../../support/malformed-dossiers.ts'

describe('a dossier is read', () => {
  test('as it stands', () => {
    const { dossier } = checkDossier(readDossier('x.yaml', bytesOf(portAmal)))

    expect(dossier.events.map((event) => event.key)).toEqual([
      'rockets',
      'interception',
      'campaign',
    ])
  })

  test('from JSON as well', () => {
    const { dossier } = readDossier('x.yaml', bytesOf(portAmal))

    expect(readDossier('x.json', bytesOf(JSON.stringify(dossier))).dossier).toEqual(dossier)
  })

  test('with a byte order mark', () => {
    expect(readDossier('x.yaml', bytesOf(`\u{feff}${portAmal}`)).dossier.dossier).toBe('port-amal')
  })
})

describe('a dossier is refused, with the place of each mistake:', () => {
  test.each([...malformedFiles, ...contradictoryDossiers])('$name', ({ bytes, says }) => {
    const error = refusal(bytes)

    expect(error.code).toBe('INVALID_DOSSIER')
    expect(error.message).toMatch(
      /^The dossier cannot be taken in: \d+ mistakes?\. Nothing was changed\.\nx\.yaml:\d+:\d+: /,
    )
    for (const part of says) expect(error.message).toContain(part)
    expect(({} as { admin?: boolean }).admin).toBeUndefined()
  })

  test('all mistakes at once, in the order of the file', () => {
    const twice = edited(
      edited(portAmal, 'low: 3, best: 3', 'low: 4, best: 3'),
      '    class: STATE\n',
      '',
    )

    expect(refusal(bytesOf(twice)).message).toMatchInlineSnapshot(`
      "The dossier cannot be taken in: 2 mistakes. Nothing was changed.
      x.yaml:100:5: entities[0].class: an actor needs a class. Add it.
      x.yaml:173:81: events[0].claims[9].low: low, 4, is larger than best, 3. Correct one of them."
    `)
  })

  test('with the line of the value', () => {
    const line = portAmal.split('\n').findIndex((text) => text.includes('class: STATE')) + 1

    const error = refusal(bytesOf(edited(portAmal, 'class: STATE', 'class: KINGDOM')))

    expect(error.details.mistakes).toMatchObject([{ line, column: 12, path: 'entities[0].class' }])
  })
})

function refusal(bytes: Uint8Array): ClientError {
  try {
    checkDossier(readDossier('x.yaml', bytes))
  } catch (error) {
    if (error instanceof ClientError) return error
    throw error
  }
  throw new Error('The dossier was taken in.')
}
