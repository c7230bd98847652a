import { LineCounter, isAlias, isMap, isScalar, isSeq, parseDocument, visit } from 'yaml'
import type { Document, ErrorCode, Node, YAMLError } from 'yaml'
import type { ClientError } from '../../errors.ts'
import { invalidDossier } from './mistakes.ts'
import type { Path, Place, PlacedMistake } from './mistakes.ts'

/** The plain value of a YAML file, and the place of each part of it. */
export interface YamlFile {
  readonly value: unknown
  readonly place: (path: Path) => Place
}

/** What a file is meant to be, and how it is refused where it is none. */
export interface YamlKind {
  /** "dossier" */
  readonly name: string
  readonly manual: string
  readonly refusal: (file: string, mistakes: readonly PlacedMistake[]) => ClientError
}

const dossier: YamlKind = {
  name: 'dossier',
  manual: 'docs/dossier.md',
  refusal: invalidDossier,
}

/** The largest file that is read, in bytes. */
export const largestFile = 10_000_000

/** Reads one YAML (or JSON) document of plain values; throws the refusal of its kind with every mistake and its place. */
export function readYaml(file: string, bytes: Uint8Array, kind: YamlKind = dossier): YamlFile {
  const text = decode(file, bytes, kind)
  const lines = new LineCounter()
  const document = parse(text, lines, (message) => refused(file, message, kind))
  const placeOf = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }
  const mistakes = [
    ...[...document.errors, ...document.warnings].map((error) => ({
      path: [],
      message: syntaxMessage(error),
      place: placeOf(error.pos[0]),
    })),
    ...unwanted(document, placeOf),
  ]
  if (mistakes.length > 0) throw kind.refusal(file, mistakes)
  return {
    value: document.toJS(),
    place: (path) => placeOf(offsetOf(document, path)),
  }
}

/** Refuses a file as a whole. */
function refused(file: string, message: string, { refusal }: YamlKind): ClientError {
  return refusal(file, [{ path: [], message, place: { line: 1, column: 1 } }])
}

const ZIP = [0x50, 0x4b, 0x03, 0x04]

function decode(file: string, bytes: Uint8Array, kind: YamlKind): string {
  const refuse = (message: string): never => {
    throw refused(file, message, kind)
  }
  if (bytes.length > largestFile) {
    refuse(
      `the file has ${String(bytes.length)} bytes; at most ${String(largestFile)} are read. Split it into several.`,
    )
  }
  if (ZIP.every((byte, at) => bytes[at] === byte)) {
    refuse(
      'the file is a zip archive. Unpack it and name a file in it; a data set is brought in, packed or not, by `marsad import`.',
    )
  }
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return refuse('the file is not UTF-8. Save it in UTF-8.')
  }
  if (text.trim() === '') {
    refuse(`the file is empty. Write a ${kind.name} into it, see ${kind.manual}.`)
  }
  return text
}

function parse(
  text: string,
  lineCounter: LineCounter,
  refuse: (message: string) => ClientError,
): Document.Parsed {
  try {
    return parseDocument(text, {
      lineCounter,
      prettyErrors: false,
      uniqueKeys: true,
      version: '1.2',
      schema: 'core',
      merge: false,
    })
  } catch (error) {
    // Thousands of brackets inside each other exhaust the parser's stack.
    if (!(error instanceof RangeError)) throw error
    throw refuse('the file is nested too deeply. Some ten levels are needed.')
  }
}

const syntaxMessages: Partial<Record<ErrorCode, string>> = {
  DUPLICATE_KEY: 'the key stands twice in this block. Keep one of them.',
  MULTIPLE_DOCS: 'the file holds several documents (`---`). Keep one in a file.',
  TAB_AS_INDENT: 'a tab indents this line. Indent with spaces.',
  TAG_RESOLVE_FAILED: 'a tag (`!…`) stands here. Write the plain value.',
  BAD_ALIAS: 'an alias (`*…`) stands here. Write the value out.',
}

function syntaxMessage(error: YAMLError): string {
  return syntaxMessages[error.code] ?? `this is no valid YAML: ${error.message}. Correct it.`
}

const unstorable = /[\p{Surrogate}\0-\x08\v\f\x0e-\x1f\x7f]/u
const dangerousKeys = new Set(['__proto__', 'constructor', 'prototype'])

function unwanted(document: Document.Parsed, placeOf: (offset: number) => Place): PlacedMistake[] {
  const mistakes: PlacedMistake[] = []
  const add = (node: unknown, message: string): void => {
    mistakes.push({ path: [], message, place: placeOf(startOf(node) ?? 0) })
  }
  visit(document, {
    Alias: (_, node) => {
      add(node, 'an alias (`*…`) stands here. Write the value out.')
    },
    Node: (_, node) => {
      if (!isAlias(node) && node.anchor !== undefined) {
        add(node, 'an anchor (`&…`) stands here. Write the value out where it is needed.')
      }
      if (isScalar(node) && typeof node.value === 'string' && unstorable.test(node.value)) {
        add(node, 'a control character or half a surrogate pair stands in the text. Remove it.')
      }
    },
    Pair: (_, { key }) => {
      if (isScalar(key) && typeof key.value === 'string') {
        if (dangerousKeys.has(key.value)) {
          add(key, `the key "${key.value}" is not allowed. Remove it.`)
        }
      } else add(key, 'a key must be a plain word. Put it in quotes or remove it.')
    },
  })
  return mistakes
}

function offsetOf(document: Document.Parsed, path: Path): number {
  let node: unknown = document.contents
  let offset = startOf(node) ?? 0
  for (const step of path) {
    const next = child(node, step)
    if (next === undefined) return offset
    offset = startOf(next.value) ?? startOf(next.key) ?? offset
    node = next.value
  }
  return offset
}

function child(node: unknown, step: string | number): { key: unknown; value: unknown } | undefined {
  if (isSeq(node) && typeof step === 'number') {
    const value = node.items[step]
    return value === undefined ? undefined : { key: undefined, value }
  }
  if (!isMap(node)) return undefined
  const pair = node.items.find(({ key }) => isScalar(key) && key.value === step)
  return pair === undefined ? undefined : { key: pair.key, value: pair.value }
}

function startOf(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0]
}
