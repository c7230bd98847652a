import { bytesOf, edited } from '../dossier-file.ts'
import { FOLDER, input } from './broken-input.ts'
import type { BrokenInput } from './broken-input.ts'
import { MAPPING } from './tables.ts'

/** Mapping files that cannot be used. */
export const brokenMappings: readonly BrokenInput[] = [
  input('mapping', 'an empty file', '', 'x.yaml:1:1: the file is empty. Write a mapping into it'),
  input('mapping', 'no file', null, 'There is no file', 'Correct the path.'),
  input('mapping', 'a folder', FOLDER, 'is no file. Name a file.'),
  input('mapping', 'UTF-16', Buffer.from(`\u{feff}${MAPPING}`, 'utf16le'), 'is not UTF-8'),
  input('mapping', 'Latin-1', Buffer.from(MAPPING.replace('desk', 'désk'), 'latin1'), 'is not UTF-8'),
  input('mapping', 'NUL bytes', Buffer.alloc(200), 'x.yaml:1:'),
  input('mapping', 'a file beyond the limit', new Uint8Array(10_000_001).fill(32), 'at most 10000000'),
  input('mapping', 'a text', 'hello', 'x.yaml:1:1'),
  input('mapping', 'a list', '- a\n- b', 'x.yaml:1:1'),
  input('mapping', 'two documents', `${MAPPING}---\n${MAPPING}`, 'several documents'),
  input('mapping', 'a tab that indents', MAPPING.replace('type: {', 'type:\n\t{'), 'a tab indents this line'),
  input('mapping', 'brackets a hundred thousand deep', '['.repeat(100_000), 'x.yaml:1:'),
  input('mapping', 'objects of JSON five thousand deep', `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`, 'x.yaml:1:'),
  input('mapping', 'aliases that swell', `${bomb()}\n${MAPPING}`, 'an alias'),
  input('mapping', 'a tag', MAPPING.replace('language: en', 'language: !!js/function en'), 'a tag'),
  input('mapping', 'a key that stands twice', `${MAPPING}key: other\n`, 'the key stands twice'),
  input('mapping', 'a __proto__ key', `${MAPPING}__proto__: { admin: true }\n`, '"__proto__" is not allowed'),
  input('mapping', 'a constructor key', changed('codes: {', 'codes: { constructor: MEETING,'), '"constructor" is not allowed'),
  input('mapping', 'a control character', changed('A sheet of a desk', '"A sheet\\0"'), 'a control character'),
  ...columns(),
  ...values(),
] // prettier-ignore

function columns(): readonly BrokenInput[] {
  return [
    input('mapping', 'a column __proto__', changed('note: note', 'note: __proto__'), 'x.yaml:11:7: note: no table may have a column of this name'),
    input('mapping', 'a column constructor that may be missing', changed('note: note', 'note: constructor\noptional: [constructor]'), 'no table may have'),
    input('mapping', 'a column without a name', changed('note: note', "note: ''"), 'note'),
    input('mapping', 'a column of a thousand letters', changed('note: note', `note: ${'x'.repeat(1000)}`), 'note: it is too large'),
    ...['mapping', 'about', 'source', 'language', 'key', 'type', 'when'].map((key) =>
      input('mapping', `no ${key}`, MAPPING.replace(new RegExp(`^${key}:.*\n`, 'm'), ''), `${key}: it is missing`),
    ),
  ] // prettier-ignore
}

function values(): readonly BrokenInput[] {
  return [
    input('mapping', 'a name with blanks', changed('mapping: broken-desk', 'mapping: Broken desk'), 'mapping: "Broken desk" does not fit'),
    input('mapping', 'a source that is a path', changed('id: source:broken-desk', 'id: "source:../x"'), 'source.id'),
    input('mapping', 'a language in full', changed('language: en', 'language: English'), 'language'),
    input('mapping', 'a mark of two letters', changed('note: note', 'delimiter: ";;"'), 'delimiter'),
    input('mapping', 'an unknown type of events', changed('meeting: MEETING', 'meeting: PICNIC'), 'type', 'PICNIC'),
    input('mapping', 'an unknown part of parties', changed('as: PERPETRATOR', 'as: CULPRIT'), 'parties[0].as: "CULPRIT" is not known here'),
    input('mapping', 'an unknown class', changed('is: ARMED_GROUP', 'is: GANG'), 'parties[0].class'),
    input('mapping', 'no form of days', changed('[DD/MM/YYYY]', '[]'), 'when'),
    input('mapping', 'a toll without a number', changed('harm: KILLED, best: dead', 'harm: KILLED'), 'tolls[0]', 'name a column of low, best or high'),
    input('mapping', 'a key that there is not', changed('note: note', 'colour: red'), 'colour: there is no such key here'),
    input('mapping', 'a number for a column', changed('note: note', 'note: 7'), 'note: '),
    input('mapping', 'seven places within each other', changed('within: [{ column: country, kind: COUNTRY }]', `within: [${'{ column: country, kind: COUNTRY },'.repeat(7)}]`), 'place.within'),
  ] // prettier-ignore
}

function changed(from: string, to: string): Uint8Array {
  return bytesOf(edited(MAPPING, from, to))
}

function bomb(): string {
  const levels = Array.from({ length: 25 }, (_, level) => {
    const name = `a${String(level + 1)}`
    return `${name}: &${name} [*a${String(level)}, *a${String(level)}]`
  })
  return ['a0: &a0 [x, x]', ...levels].join('\n')
}
