import { z } from 'zod'
import { ClientError } from '../../errors.ts'
import { jsonItems } from '../../lib/json-items.ts'
import type { JsonItem } from '../../lib/json-items.ts'
import { peeked } from '../../lib/peeked.ts'
import { sha256 } from '../../lib/sha256.ts'
import { textLines } from '../../lib/text-lines.ts'
import type { SheetRow } from './read-sheet.ts'
import type { FormerPlace, SourceRecord } from './source-record.ts'

/** What a JSON object that lists objects must look like. */
export interface ObjectList<Values> {
  /** What it is, for messages: "STIX bundle". */
  readonly name: string
  /** The member that is the list. */
  readonly list: string
  /** What the member `type` must be. */
  readonly type: string
  /** Reads one object. */
  readonly model: z.ZodType<Values>
  /** Why an object is no row; null where it is one. */
  readonly skipped: (object: Readonly<Record<string, unknown>>) => string | null
}

/**
 * Reads the objects that a JSON object lists, one by one; also a file of rejected ones, a JSON object a line. A bad
 * object is given with what is wrong with it; throws INVALID_FILE where the file as a whole is none such.
 */
export async function* readObjects<Values>(
  text: AsyncIterable<string>,
  list: ObjectList<Values>,
): AsyncGenerator<SourceRecord<SheetRow<Values>>> {
  let number = 0
  const { head, text: whole } = await peeked(text)
  const found = isRejects(head) ? rejected(whole) : listed(whole, list)
  for await (const { raw, line, former } of found) {
    const value = objectIn(raw)
    const reason = value === null ? null : list.skipped(value)
    if (reason !== null) yield { kind: 'SKIPPED', line, reason }
    else {
      number += 1
      const placed = { line, raw, former, number: former?.number ?? number }
      yield value === null ? noObject(placed) : recordOf(placed, list.model.safeParse(value))
    }
  }
}

interface Placed {
  readonly line: number
  readonly raw: string
  readonly former: FormerPlace | null
}

const noValue = { column: '', reason: 'is no JSON object; look for a missing or superfluous mark' }

function noObject({ line, raw, former }: Placed) {
  return { kind: 'REJECTED', line, raw, former, problems: [noValue] } as const
}

function recordOf<Values>(
  { number, ...placed }: Placed & { readonly number: number },
  { success, data, error }: z.ZodSafeParseResult<Values>,
): SourceRecord<SheetRow<Values>> {
  if (success) {
    return { kind: 'ROW', ...placed, row: { ...data, number, sha256: sha256(placed.raw) } }
  }
  const problems = error.issues.map(({ path, message }) => ({
    column: path.join('.'),
    reason: message,
  }))
  return { kind: 'REJECTED', ...placed, problems }
}

async function* listed(
  text: AsyncIterable<string>,
  { name, list, type }: Pick<ObjectList<unknown>, 'name' | 'list' | 'type'>,
): AsyncGenerator<Placed> {
  let isListed = false
  let given: string | undefined
  for await (const item of jsonItems(text, [list])) {
    if (isElementOf(item, list)) yield { ...item, former: null }
    isListed ||= item.member === list
    if (item.member === 'type') given = item.raw
  }
  if (isListed && given === JSON.stringify(type)) return
  const wrong = given === JSON.stringify(type) ? `no list "${list}"` : `no type "${type}"`
  throw new ClientError(
    'INVALID_FILE',
    `This is no ${name}: it has ${wrong}. Give a JSON object with the type "${type}" and the list "${list}".`,
  )
}

function isElementOf({ member, isElement }: JsonItem, list: string): boolean {
  return isElement && member === list
}

const rejectedLine = z.object({
  document: z.string(),
  file: z.string(),
  number: z.int().positive(),
  line: z.int().positive(),
  reason: z.string(),
  takenKey: z.string().default(''),
  raw: z.string(),
})

/** The first line of a file of rejected objects is one whole. */
function isRejects(head: string): boolean {
  return rejectedLine.safeParse(objectIn(head)).success
}

async function* rejected(text: AsyncIterable<string>): AsyncGenerator<Placed> {
  for await (const { text: line, number: at } of textLines(text)) {
    if (line.trim() === '') continue
    const { success, data } = rejectedLine.safeParse(objectIn(line))
    if (!success) throw badLine(at)
    const { document, file, number, takenKey, raw } = data
    yield { line: at, raw, former: { document, file, number, takenKey } }
  }
}

function badLine(line: number): ClientError {
  return new ClientError(
    'INVALID_FILE',
    `This file of rejected records is damaged: line ${String(line)} is no JSON object with document, file, number, line, reason and raw. Change what stands in "raw" alone.`,
    { line },
  )
}

/** The object that a text is; null where it is none. */
function objectIn(raw: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(raw)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
    // What JSON gives has strings for keys.
    return value as Readonly<Record<string, unknown>>
  } catch {
    return null
  }
}
