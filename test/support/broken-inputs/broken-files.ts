import { gzipSync } from 'node:zlib'
import { zipped } from '../zipped.ts'
import { FOLDER, input } from './broken-input.ts'
import type { BrokenInput } from './broken-input.ts'
import { lines, table } from './tables.ts'
import type { TableReader } from './tables.ts'

/** The sound table of the reader `csv`, packed by xz. */
const XZ =
  '/Td6WFoAAATm1rRGAgAhARYAAAB0L+Wj4AB/AHtdADWZS5TsJyR9iNaqhAHirEVFysFUAevF0q7VoB1PewCvdfAuGDi8kcOZf34zGvTo6/Ey6loG1FB0a6BeYpPlqEnTObI16AQNQmOjjqMfXrEEdfx7tXjtM1BaM0Yv6tG6nDYXzsTaqjMe1S35E1XcfINBwVD+e0OkZbQAAAAACIb18mhWnmQAAZcBgAEAAJoHzRKxxGf7AgAAAAAEWVo='

const readers: readonly TableReader[] = ['ucdp-ged', 'ucdp-actor', 'acled', 'gtd', 'csv']
const UTF8 = 'is not UTF-8 text. Save it as UTF-8.'
const EMPTY = 'is empty. Expected is this: '
const NO_TABLE = 'its first line names no'
const CUT = 'cannot be read to its end'

/** Files that are no table of what reads them, whatever that is. */
export const brokenFiles: readonly BrokenInput[] = readers.flatMap((reader) => [
  ...noFiles(reader),
  ...encodings(reader),
  ...otherFormats(reader),
  ...brokenTables(reader),
])

/** Archives that hold no table, or do harm where they are unpacked. */
export const brokenArchives: readonly BrokenInput[] = archives('ucdp-ged')

function noFiles(reader: TableReader): readonly BrokenInput[] {
  return [
    input(reader, 'no file', null, CUT, 'See that it is there'),
    input(reader, 'a folder', FOLDER, 'is no file. Name a file.'),
    input(reader, 'an empty file', '', EMPTY),
    input(reader, 'a byte order mark alone', '\u{feff}', EMPTY),
    input(reader, 'line breaks alone', '\n\r\n\n', EMPTY),
  ]
}

function encodings(reader: TableReader): readonly BrokenInput[] {
  const text = table(reader)
  const utf16 = Buffer.from(`\u{feff}${text}`, 'utf16le')
  return [
    input(reader, 'UTF-16, little end first', utf16, UTF8),
    input(reader, 'UTF-16, big end first', Buffer.from(utf16).swap16(), UTF8),
    input(reader, 'UTF-16 without a byte order mark', utf16.subarray(2), NO_TABLE),
    input(reader, 'Latin-1', Buffer.from(text.replace('Dawn', 'Dàwn').replace('Dusk', 'Düsk').replace('Dawn', 'Dèwn'), 'latin1'), UTF8),
    input(reader, 'half a letter at the end', Buffer.concat([Buffer.from(text), Buffer.of(0xd9)]), UTF8),
    input(reader, 'a letter in more bytes than it needs', Buffer.concat([Buffer.from(text), Buffer.of(0xc0, 0xaf)]), UTF8),
    input(reader, 'NUL bytes', Buffer.alloc(500), NO_TABLE),
  ] // prettier-ignore
}

function otherFormats(reader: TableReader): readonly BrokenInput[] {
  return [
    input(reader, 'JSON', '[{"id": 1, "__proto__": {"admin": true}}]\n', NO_TABLE),
    input(reader, 'a page of the web', '<!DOCTYPE html>\n<html><body>404</body></html>\n', NO_TABLE),
    input(reader, 'a PDF', '%PDF-1.7\n%\n1 0 obj\n<< /Type /Catalog >>\nendobj\n', NO_TABLE),
    input(reader, 'a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), UTF8),
    input(reader, 'names of every object as columns', '__proto__,constructor,toString\n1,2,3\n', NO_TABLE),
  ] // prettier-ignore
}

function brokenTables(reader: TableReader): readonly BrokenInput[] {
  const [header, row] = lines(reader)
  const [first = ''] = header.split(',')
  return [
    input(reader, 'no header', `${row}\n${row}\n`, NO_TABLE),
    input(reader, 'a header of another name', table(reader).replace(first, 'number'), `${NO_TABLE} ${first}`),
    input(reader, 'a header that stands twice', `${header},${first}\n${row},1\n`, `names ${first} more than once`),
    input(reader, 'another mark between the cells', table(reader).replaceAll(',', '\t'), NO_TABLE),
    input(reader, 'line breaks of an old Mac', table(reader).replaceAll('\n', '\r'), 'Save it with line breaks'),
    input(reader, 'a cut in the last record', `${header}\n${row.slice(0, row.lastIndexOf(',') - 1)}`, 'is cut off', 'Fetch the file again.'),
    input(reader, 'a quotation mark that is not closed', `${header}\n"${row}\n${row}\n`, 'begins on line 2 does not end', 'Mend that line.'),
    input(reader, 'a field of two million letters', `${header}\n"${'x'.repeat(2_000_000)}`, 'begins on line 2 does not end'),
    input(reader, 'a cell too many', `${header}\n${row},more\n`, 'line 2', 'look for a missing or superfluous comma'),
    input(reader, 'a cell too few', `${header}\n${row.slice(0, row.lastIndexOf(','))}\n`, 'line 2', 'look for a missing or superfluous comma'),
    input(reader, 'a control character', table(reader).replace('Dawn', 'Da\0wn').replace('Dusk', 'Du\u{1b}sk').replace('Dawn', 'Da\u{1b}wn'), 'line 2', 'holds a control character'),
  ] // prettier-ignore
}

function archives(reader: TableReader): readonly BrokenInput[] {
  const text = table(reader)
  const gzip = gzipSync(text)
  const file = { name: 'table.csv', content: text }
  const zip = zipped(file)
  // Records of blanks are skipped, so that nothing but the size is wrong with it.
  const blanks = `${text}${`${' '.repeat(5_000)}\n`.repeat(13_000)}`
  const zeros = Buffer.alloc(100_000_000)
  const xz = Buffer.from(XZ, 'base64')
  return [
    input(reader, 'gzip that is cut off', gzip.subarray(0, -9), CUT),
    input(reader, 'gzip without its end', gzip.subarray(0, 12), CUT),
    input(reader, 'gzip of another checksum', changed(gzip, gzip.length - 8), CUT),
    input(reader, 'gzip of gzip', gzipSync(gzip), UTF8),
    input(reader, 'gzip of zip', gzipSync(zip), UTF8),
    input(reader, 'gzip that swells', gzipSync(blanks), 'unpacks to more than 200 times', 'unpack it first'),
    input(reader, 'gzip of zeros', gzipSync(zeros), 'begins on line 1 does not end'),
    input('csv', 'xz that is cut off', xz.subarray(0, -20), CUT),
    input('csv', 'xz that is damaged', changed(xz, xz.length / 2), CUT),
    input(reader, 'xz of another table', xz, NO_TABLE),
    input(reader, 'zip that is cut off', zip.subarray(0, -30), 'its end is missing'),
    input(reader, 'zip of another checksum', zipped({ ...file, checksum: 7 }), 'its checksum is another'),
    input(reader, 'zip that is damaged', changed(zip, 45), 'x.csv'),
    input(reader, 'zip without a file', zipped({ name: 'folder/', content: '' }), 'holds no file'),
    input(reader, 'zip of several files', zipped(file, { ...file, name: 'b.csv' }), 'holds several files', 'Unpack it'),
    input(reader, 'zip of zip', zipped({ name: 'table.zip', content: zip }), UTF8),
    input(reader, 'zip that swells', zipped({ name: 'blanks', content: blanks }), 'unpacks to more than 200 times'),
    input(reader, 'zip with a key', locked(zip), 'is encrypted', 'Unpack it first.'),
    input(reader, 'zip whose file lies above it', zipped({ name: '../../marsad-was-here', content: 'x,y\n' }), NO_TABLE),
    input(reader, 'zip whose file lies at the root', zipped({ name: '/tmp/marsad-was-here', content: 'x,y\n' }), NO_TABLE),
    input(reader, 'zip whose file lies on a drive', zipped({ name: String.raw`C:\marsad-was-here`, content: 'x,y\n' }), NO_TABLE),
    input(reader, 'zip that claims to be larger than it is', enlarged(zip), 'is cut off or damaged'),
  ] // prettier-ignore
}

function changed(bytes: Buffer, place: number): Buffer {
  const copy = Buffer.from(bytes)
  const at = Math.floor(place)
  copy[at] = (copy[at] ?? 0) ^ 0xff
  return copy
}

/** The flag of an encrypted file, in the directory. */
function locked(zip: Buffer): Buffer {
  const copy = Buffer.from(zip)
  copy.writeUInt16LE(1, copy.lastIndexOf(Buffer.from('PK\u{1}\u{2}')) + 8)
  return copy
}

/** A directory that begins behind the end. */
function enlarged(zip: Buffer): Buffer {
  const copy = Buffer.from(zip)
  copy.writeUInt32LE(0xfffffff0, copy.length - 22 + 16)
  return copy
}
