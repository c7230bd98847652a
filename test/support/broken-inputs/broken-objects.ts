import { input } from './broken-input.ts'
import type { BrokenInput } from './broken-input.ts'

const UTF8 = 'is not UTF-8 text. Save it as UTF-8.'
const EMPTY = 'is empty. Expected is this: '
const CUT = 'This is no whole JSON object: on line 1'
const NO_BUNDLE = 'This is no STIX bundle'
const DEEP = `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`

/** What is no bundle of objects, and bundles whose one object is none. */
export const brokenObjects: readonly BrokenInput[] = [
  input('stix', 'an empty file', '', EMPTY),
  input('stix', 'UTF-16', Buffer.from('\u{feff}{"type":"bundle"}', 'utf16le'), UTF8),
  input('stix', 'Latin-1', Buffer.from('{"type":"bundle","objects":[{"name":"é"}]}', 'latin1'), UTF8),
  input('stix', 'NUL bytes', Buffer.alloc(300), CUT),
  input('stix', 'a page of the web', '<!DOCTYPE html>\n<html></html>\n', CUT),
  input('stix', 'a list', '[1,2]', CUT),
  input('stix', 'JSON that is cut off', '{"type":"bundle","id":"bundle--1","objects":[{"type":"identity"', CUT, 'fetch the file again'),
  input('stix', 'objects five thousand deep', DEEP, NO_BUNDLE),
  input('stix', 'no list', '{"type":"bundle","id":"bundle--1"}', NO_BUNDLE, 'it has no list "objects"'),
  input('stix', 'another type', '{"type":"report","objects":[]}', NO_BUNDLE, 'it has no type "bundle"'),
  input('stix', 'an object that is a number', bundle('7'), 'line 1', 'is no JSON object'),
  input('stix', 'an object that is all __proto__', bundle('{"__proto__":{"type":"identity"}}'), 'line 1', 'type'),
  input('stix', 'an object that is all constructor', bundle('{"constructor":{"prototype":{"type":"identity"}}}'), 'line 1', 'type'),
  input('stix', 'an object five thousand deep', bundle(DEEP), 'line 1', 'type'),
  input('stix', 'an object without a name', bundle('{"type":"identity","id":"identity--1"}'), 'line 1'),
  ...(['gazetteer', 'gdelt-events', 'gdelt-mentions'] as const).flatMap((reader) => [
    input(reader, 'an empty file', '', EMPTY),
    input(reader, 'UTF-16', Buffer.from('\u{feff}id\tname\n', 'utf16le'), UTF8),
    input(reader, 'Latin-1', Buffer.from('1\té\n', 'latin1'), UTF8),
    input(reader, 'NUL bytes', Buffer.alloc(300), 'This is no'),
    input(reader, 'a page of the web', '<!DOCTYPE html>\n<html></html>\n', 'This is no'),
    input(reader, 'objects five thousand deep', DEEP, 'This is no'),
  ]),
  input('gazetteer', 'GeoJSON that is cut off', '{"type":"FeatureCollection","features":[{"type":"Feature"', CUT),
] // prettier-ignore

function bundle(object: string): string {
  return `{"type":"bundle","id":"bundle--1","objects":[${object}]}`
}
