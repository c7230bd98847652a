import { bytesOf, portAmal } from '../dossier-file.ts'
import { malformedFiles } from '../malformed-dossiers.ts'
import { FOLDER, input } from './broken-input.ts'
import type { BrokenInput } from './broken-input.ts'

/** Dossiers that are wrong in themselves, whatever stands in the graph. */
export const brokenDossiers: readonly BrokenInput[] = [
  ...malformedFiles.map(({ name, bytes, says }) => input('dossier', name, bytes, ...says)),
  input('dossier', 'no file', null, 'There is no file', 'Correct the path.'),
  input('dossier', 'a folder', FOLDER, 'is no file. Name a file.'),
  input('dossier', 'UTF-16', Buffer.from(`\u{feff}${portAmal}`, 'utf16le'), 'is not UTF-8. Save it in UTF-8.'),
  input('dossier', 'NUL bytes', Buffer.alloc(200), 'x.yaml:1:'),
  input('dossier', 'JSON that is cut off', '{"dossier": "port-amal", "document": {', 'x.yaml:1:'),
  input('dossier', 'objects of JSON five thousand deep', `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`, 'x.yaml:1:'),
  input('dossier', 'JSON with a __proto__ key', '{"dossier": "x", "__proto__": {"document": {}}}', '"__proto__" is not allowed'),
  input('dossier', 'a table', 'id,date\n1,2031-05-02\n', 'x.yaml:1:1'),
  input('dossier', 'a zip archive', Buffer.from('504b0304140000000800', 'hex'), 'is a zip archive. Unpack it'),
  input('dossier', 'a compressed file', Buffer.from('1f8b0800000000000003', 'hex'), 'is not UTF-8'),
  ...[
    ['a slot that is no hash', 'slot: radio', 'slot: "slot:xyz"', 'use lower-case letters'],
    ['31 February', 'earliest: 2031-05-02', 'earliest: 2031-02-31', 'earliest'],
    ['a latitude beyond the pole', 'latitude: 12,', 'latitude: 120,', 'latitude'],
    ['a longitude beyond the date line', 'longitude: 45.5', 'longitude: 200', 'longitude'],
    ['a number below 0', 'low: 3, best: 3', 'low: -3, best: 3', 'low'],
    ['a number like no war had', 'high: 4,', 'high: 400000000,', 'high'],
    ['a formula for a number', 'best: 20', "best: '=10+10'", 'best'],
    ['a text of ten thousand letters', 'en: about twenty', `en: ${'x'.repeat(10_000)}`, 'it is too large'],
    ['a web address that runs a script', 'lang: ar\n  source', "lang: ar\n  url: 'javascript:alert(1)'\n  source", 'url'],
    ['an id that is a path', 'id: document:port-amal', "id: 'document:../../etc'", 'document.id'],
    ['an id with a quotation mark', 'id: actor:nuria\n', `id: 'actor:nuria"}) DETACH DELETE n //'\n`, 'entities[0].id'],
  ].map(([name = '', from = '', to = '', says = '']) => input('dossier', name, bytesOf(replacedOnce(from, to)), says)),
] // prettier-ignore

function replacedOnce(from: string, to: string): string {
  if (!portAmal.includes(from)) throw new Error(`There is no "${from}" in the dossier.`)
  return portAmal.replace(from, () => to)
}
