import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { jsonItems } from '../../src/lib/json-items.ts'

async function* piecesOf(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) {
    yield text.slice(at, at + size)
    await Promise.resolve()
  }
}

async function itemsIn(text: string, size: number) {
  const items: (readonly [string, boolean, unknown])[] = []
  for await (const { member, isElement, raw } of jsonItems(piecesOf(text, size), ['list'])) {
    items.push([member, isElement, JSON.parse(raw)])
  }
  return items
}

describe('the items of a JSON text', () => {
  test('are those that JSON.parse gives, however the text is cut and laid out', async () => {
    const members = fc.dictionary(fc.string(), fc.jsonValue(), { noNullPrototype: true })
    await fc.assert(
      fc.asyncProperty(
        ...[members, fc.array(fc.jsonValue()), fc.integer({ min: 1, max: 9 }), fc.nat(2)],
        async (others, list, size, indent) => {
          const value = { ...others, list }
          const text = JSON.stringify(value, null, indent)
          const expected = Object.entries(value).flatMap(([member, one]) =>
            member === 'list'
              ? [...list.map((element) => [member, true, element]), [member, false, []]]
              : [[member, false, one]],
          )
          expect(await itemsIn(text, size)).toEqual(
            // As JSON has it: no -0.
            JSON.parse(JSON.stringify(expected)),
          )
        },
      ),
    )
  })

  test('know the lines they begin on', async () => {
    const lines: number[] = []
    const text = '{\n "list": [\n  {"a": "\\n"},\n\n  [1,\n   2]\n ]\n}'
    for await (const { line } of jsonItems(piecesOf(text, 3), ['list'])) lines.push(line)
    expect(lines).toEqual([3, 5, 7])
  })

  test.each([
    '',
    '{',
    '{"list": [1',
    '{"list": [1] "a": 2}',
    '{"list": [1 2]}',
    '{list: []}',
    '[1]',
    '{} {}',
    '{"a": "b}',
  ])('are none of %j', async (text) => {
    await expect(itemsIn(text, 2)).rejects.toThrow(/no whole JSON object/)
  })
})
