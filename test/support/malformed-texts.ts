import { bytesOf, edited, portAmal, supportFile } from './dossier-file.ts'

/** A text that must not be attached, and what the answer says. */
export interface MalformedText {
  readonly name: string
  readonly bytes: Uint8Array
  /** The dossier it is attached to, where not the usual one. */
  readonly dossier?: string
  readonly says: string
}

const original = supportFile('port-amal.txt')

/** Texts that are not the original, and dossiers that misplace what stands in it. */
export const malformedTexts: readonly MalformedText[] = [
  text('an empty text', '', 'This is not the text of document:port-amal'),
  text('another text', 'something else', '(14 code points), the dossier says'),
  text('a byte order mark', `\u{feff}${original}`, 'a byte order mark at its front'),
  text('line ends of Windows', original.replaceAll('\n', '\r\n'), 'line ends of CR and LF'),
  text(
    'both of them',
    `\u{feff}${original.replaceAll('\n', '\r\n')}`,
    'a byte order mark and line ends',
  ),
  text('a line end too many', `${original}\n`, 'a line end too many'),
  text('no line end at its end', original.trimEnd(), 'no line end at its end'),
  text('one letter changed', original.replace('ثلاثة', 'أربعة'), 'This is not the text of'),
  { name: 'another encoding', bytes: Uint8Array.of(0xc8, 0xc9), says: 'The file is not UTF-8' },
  {
    ...text('a dossier without a text', original, 'gives no sha256 and length of a text'),
    dossier: supportFile('nuria-north.dossier.yaml'),
  },
  misplaced('a wrong length', 'length: 279', 'length: 280', 'This is not the text of'),
  misplaced(
    'a passage moved by one',
    'start: 127\n',
    'start: 128\n',
    'Passage "p2", 128 to 221, has the SHA-256',
  ),
  misplaced(
    'a wrong hash of a passage',
    'sha256: a08fab0d',
    'sha256: b08fab0d',
    'Passage "p3", 222 to 263',
  ),
  misplaced(
    'a mention moved by one',
    'start: 256, end: 262',
    'start: 255, end: 261',
    'mentions "الساحل" at 255 to 261; the text has " الساح" there',
  ),
  misplaced(
    'a mention spelled otherwise',
    'surface: جبهة الفجر',
    'surface: جبهه الفجر',
    'the text has "جبهة الفجر" there',
  ),
]

function text(name: string, content: string, says: string): MalformedText {
  return { name, bytes: bytesOf(content), says }
}

function misplaced(name: string, from: string, to: string, says: string): MalformedText {
  return { ...text(name, original, says), dossier: edited(portAmal, from, to) }
}
