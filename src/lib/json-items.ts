import { ClientError } from '../errors.ts'
import { jsonValue } from './json-value.ts'
import type { JsonValue } from './json-value.ts'

/** Of the object that a JSON text is: an element of a list that is read, the end of such a list, or another member. */
export interface JsonItem {
  /** The name of the member. */
  readonly member: string
  readonly isElement: boolean
  /** The value as it stands in the text; `[]` for the end of a list. */
  readonly raw: string
  /** The line it begins on, from 1. */
  readonly line: number
}

/** In characters. */
const LONGEST = 32_000_000

/**
 * Reads a JSON object that comes in pieces: the elements of the lists of these names one by one, its other members
 * whole. Memory is bounded by the longest of them. What a value is inside is not looked at. Throws INVALID_FILE where
 * the text is no such object or is cut off.
 */
export async function* jsonItems(
  pieces: AsyncIterable<string>,
  lists: readonly string[],
): AsyncGenerator<JsonItem> {
  const scanner = scannerOf(lists)
  for await (const piece of pieces) {
    yield* scanner.take(piece)
  }
  scanner.end()
}

type State = 'START' | 'NAME' | 'COLON' | 'VALUE' | 'ELEMENT' | 'NEXT_ELEMENT' | 'NEXT' | 'END'

/** What follows a mark that stands between values. */
const AFTER: Readonly<Partial<Record<State, Readonly<Partial<Record<string, State>>>>>> = {
  START: { '{': 'NAME' },
  NAME: { '}': 'END' },
  COLON: { ':': 'VALUE' },
  NEXT: { ',': 'NAME', '}': 'END' },
}
const WANTED: Readonly<Record<State, string>> = {
  ...{ START: '{', NAME: 'a name in quotes', COLON: ':', VALUE: 'a value', ELEMENT: 'a value' },
  ...{ NEXT_ELEMENT: ', or ]', NEXT: ', or }', END: 'nothing more' },
}

function scannerOf(lists: readonly string[]) {
  let state: State = 'START'
  let line = 1
  let member = ''
  let value: JsonValue | undefined
  const fail = (wanted: string): never => {
    throw new ClientError(
      'INVALID_FILE',
      `This is no whole JSON object: on line ${String(line)} ${wanted} should stand. Mend that line, or fetch the file again if it is cut off.`,
      { line },
    )
  }
  const begin = (mark: string): void => {
    value = jsonValue(mark, line)
  }
  /** Deals with a mark that stands between values; gives the end of a list. */
  const between = (mark: string): JsonItem | undefined => {
    if (state === 'ELEMENT' || state === 'NEXT_ELEMENT') {
      if (mark === ']') {
        state = 'NEXT'
        return { member, isElement: false, raw: '[]', line }
      }
      if (state === 'ELEMENT') begin(mark)
      else state = mark === ',' ? 'ELEMENT' : fail(', or ]')
    } else if (state === 'VALUE') {
      if (mark === '[' && lists.includes(member)) state = 'ELEMENT'
      else begin(mark)
    } else if (state === 'NAME' && mark === '"') begin(mark)
    else state = AFTER[state]?.[mark] ?? fail(WANTED[state])
    return undefined
  }
  const finished = (raw: string, begun: number): JsonItem | undefined => {
    if (state === 'NAME') {
      member = nameOf(raw) ?? fail('a name')
      state = 'COLON'
      return undefined
    }
    const isElement = state === 'ELEMENT'
    state = isElement ? 'NEXT_ELEMENT' : 'NEXT'
    return { member, isElement, raw, line: begun }
  }
  function* take(piece: string): Generator<JsonItem> {
    for (let at = 0; at < piece.length;) {
      if (value === undefined) {
        const mark = piece.charAt(at)
        at += 1
        if (mark === '\n') line += 1
        const item = /[\s\uFEFF]/.test(mark) ? undefined : between(mark)
        if (item !== undefined) yield item
      } else {
        const end = value.goOn(piece, at)
        line += count(piece, at, end.at)
        at = end.at
        if (value.length() > LONGEST) fail('the end of a shorter value')
        if (!end.isOver) continue
        const { raw, begun } = value.give()
        value = undefined
        const item = finished(raw, begun)
        if (item !== undefined) yield item
      }
    }
  }
  return {
    take,
    end: (): void => {
      if (state !== 'END') fail('more')
    },
  }
}

function nameOf(raw: string): string | undefined {
  try {
    const name: unknown = JSON.parse(raw)
    return typeof name === 'string' ? name : undefined
  } catch {
    return undefined
  }
}

/** Line breaks within a part of a piece, which may be short where the piece is long. */
function count(piece: string, from: number, to: number): number {
  return piece.slice(from, to).split('\n').length - 1
}
