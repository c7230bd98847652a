import neo4j from 'neo4j-driver'
import { describe, expect, it } from 'vitest'
import { boltReader } from '../../bench/harness/bolt-reader.ts'
import type { Statement } from '../../bench/harness/bolt-reader.ts'

// What the driver and the database said to each other; of the login only the greeting is kept.
const HELLO = '0010b16aa18a757365725f6167656e7481780000'
const RUN =
  '002ab310d01252455455524e202461202b20312041532078a18161c13ff0000000000000a1846d6f6465817200000008b13fa1816ec903e80000'
const RUN_OF_ALL =
  '00b9b310d01052455455524e2024616c6c2041532078a183616c6caa846e6f6e65c083796573c3826e6fc28468616c66c13fe000000000000084696e7473' +
  '9607f0c8efc9012cca00011170cb000000012a05f200846c6f6e67d027d8a7d986d981d8acd8a7d8b120d982d8b1d8a820d985d8b7d8a7d8b120d8a8d8ba' +
  'd8afd8a7d8af83646179b144c95130836f6c64b144c9ff5b85656d70747990846d616e79d41180808080808080808080808080808080' +
  '80a1846d6f6465817200000008b13fa1816ec903e80000'

const ONE_OF_FOUR = ['6060b01700080805000808050002040400000003', '00000805', '']
const MANIFEST = [
  '6060b017000001ff000808050002040400000003',
  '000001ff0300040404000404050002080500',
  '0000080500',
]

/** Lets a connection pass, in pieces of so many bytes, and gives the statements that were seen. */
function seen(
  [proposals = '', answer = '', choice = '']: readonly string[],
  messages: string,
  size = Infinity,
): readonly Statement[] {
  const statements: Statement[] = []
  const { fromClient, fromDatabase } = boltReader((statement) => statements.push(statement))
  const inPieces = (text: string, to: (bytes: Buffer) => void): void => {
    const bytes = Buffer.from(text, 'hex')
    for (let at = 0; at < bytes.length; at += size) to(bytes.subarray(at, at + size))
  }
  inPieces(proposals, fromClient)
  inPieces(answer, fromDatabase)
  inPieces(choice + messages, fromClient)
  return statements
}

const statement = { text: 'RETURN $a + 1 AS x', parameters: { a: 1 } }

describe('the reader of a Bolt connection', () => {
  it.each([
    ['is one of four that were proposed', ONE_OF_FOUR],
    ['was chosen from a list', MANIFEST],
    [
      'was chosen from a list with capabilities of two bytes',
      [...MANIFEST.slice(0, 2), '000008058001'],
    ],
  ])('sees every statement where the version %s, however its bytes are cut', (_, greeting) => {
    for (const size of [Infinity, 1, 3, 7]) {
      expect(seen(greeting, HELLO + RUN + RUN, size)).toEqual([statement, statement])
    }
  })

  it('sees nothing before the greeting is over', () => {
    expect(seen(['', '', MANIFEST[0] ?? ''], '')).toEqual([])
    expect(seen(MANIFEST, HELLO)).toEqual([])
  })

  it('puts a message of several chunks together', () => {
    const body = RUN.slice(4, RUN.indexOf('00000008'))
    const chunks = [body.slice(0, 20), body.slice(20)].map(
      (chunk) => (chunk.length / 2).toString(16).padStart(4, '0') + chunk,
    )

    expect(seen(MANIFEST, `${chunks.join('')}0000`)).toEqual([statement])
  })

  it('reads parameters as the driver was given them', () => {
    const [{ parameters } = { parameters: {} }] = seen(MANIFEST, RUN_OF_ALL)

    expect(parameters).toEqual({
      all: {
        ...{ none: null, yes: true, no: false, half: 0.5, empty: [] },
        ints: [7, -16, -17, 300, 70_000, 5_000_000_000].map((whole) => neo4j.int(whole)),
        long: 'انفجار قرب مطار بغداد',
        day: new neo4j.types.Date(2026, 11, 27),
        old: new neo4j.types.Date(1969, 7, 20),
        many: Array.from({ length: 17 }, () => ''),
      },
    })
  })

  it('throws rather than take an unknown value for another', () => {
    const point = 'a18161b358c910e6c13ff0000000000000c13ff0000000000000' // Point2D
    const body = `b3108158${point}a0`
    const message = `${(body.length / 2).toString(16).padStart(4, '0')}${body}0000`

    expect(() => seen(MANIFEST, message)).toThrow('A structure that is not read here: 0x58.')
  })
})
