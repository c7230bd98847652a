import { ClientError } from '../errors.ts'
import { codePoints } from '../lib/code-points.ts'
import type { CodePoints } from '../lib/code-points.ts'
import { sha256 } from '../lib/sha256.ts'
import type { Batch, DocumentRecord, MentionRecord, PassageRecord } from './batch.ts'

/** Attaches a document's original text to its passages; throws INVALID_TEXT with every difference. */
export function attachText(batch: Batch, file: string, bytes: Uint8Array): Batch {
  const document = batch.documents.find(({ id }) => id === batch.documentId)
  if (document?.sha256 === null || document?.length == null) {
    throw invalidText(file, [
      `${batch.documentId} gives no sha256 and length of a text. Add them to the dossier, or leave out --text.`,
    ])
  }
  const text = decode(file, bytes)
  const points = codePoints(text)
  const different = wholeText(document, text, points)
  if (different !== null) throw invalidText(file, [different])
  const passages = batch.passages.map((passage) =>
    passage.documentId === document.id ? withText(passage, points) : passage,
  )
  const mistakes = [
    ...passages.flatMap((passage) => checkPassage(passage)),
    ...batch.mentions.flatMap((mention) => checkMention(batch, mention, points)),
  ]
  if (mistakes.length > 0) throw invalidText(file, mistakes)
  return { ...batch, passages }
}

function decode(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw invalidText(file, ['The file is not UTF-8. Give the text as it was hashed.'])
  }
}

function wholeText(document: DocumentRecord, text: string, points: CodePoints): string | null {
  if (sha256(text) === document.sha256 && points.length === document.length) return null
  const changed = [
    [text.replace(/^\u{feff}/u, ''), 'a byte order mark at its front. Remove it'],
    [text.replaceAll('\r\n', '\n'), 'line ends of CR and LF. Save it with LF alone'],
    [
      text.replace(/^\u{feff}/u, '').replaceAll('\r\n', '\n'),
      'a byte order mark and line ends of CR and LF. Save it without them',
    ],
    [
      text.normalize('NFC'),
      'letters that are composed in another way. Give the bytes as they were hashed',
    ],
    [text.replace(/\n$/, ''), 'a line end too many. Remove the last one'],
    [`${text}\n`, 'no line end at its end. Add it'],
  ] as const
  const cause = changed.find(
    ([candidate]) => candidate !== text && sha256(candidate) === document.sha256,
  )?.[1]
  if (cause !== undefined) return `This is not the same text: the file has ${cause}.`
  const wanted = `${document.sha256 ?? ''} (${String(document.length)} code points)`
  return `This is not the text of ${document.id}: its SHA-256 is ${sha256(text)} (${String(points.length)} code points), the dossier says ${wanted}. Give the right file or correct the dossier.`
}

function withText(passage: PassageRecord, points: CodePoints): PassageRecord {
  const { start, end } = passage
  if (start === null || end === null || end > points.length) return passage
  return { ...passage, text: points.slice(start, end) }
}

function checkPassage({ key, start, end, text, sha256: wanted }: PassageRecord): readonly string[] {
  if (text === null || sha256(text) === wanted) return []
  return [
    `Passage "${key}", ${String(start)} to ${String(end)}, has the SHA-256 ${sha256(text)}; the dossier says ${wanted ?? 'none'}. Correct its offsets or its hash.`,
  ]
}

function checkMention(batch: Batch, mention: MentionRecord, points: CodePoints): readonly string[] {
  const passage = batch.passages.find(({ id }) => id === mention.passageId)
  if (passage?.documentId !== batch.documentId) return []
  const { start, end, surface } = mention
  const found = end <= points.length ? points.slice(start, end) : ''
  if (found === surface) return []
  return [
    `Passage "${passage.key}" mentions "${surface}" at ${String(start)} to ${String(end)}; the text has "${found}" there. Correct the offsets or the surface.`,
  ]
}

function invalidText(file: string, mistakes: readonly string[]): ClientError {
  return new ClientError(
    'INVALID_TEXT',
    `The text ${file} cannot be attached. Nothing was changed.\n${mistakes.join('\n')}`,
    { mistakes },
  )
}
