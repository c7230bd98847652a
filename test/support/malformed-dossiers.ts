import { bytesOf, edited, portAmal } from './dossier-file.ts'

/** A dossier that must not be taken in, and what the answer says. */
export interface MalformedDossier {
  readonly name: string
  readonly bytes: Uint8Array
  /** Parts that the message holds. */
  readonly says: readonly string[]
}

/** Mistakes of the file and of its shape. */
export const malformedFiles: readonly MalformedDossier[] = [
  raw('an empty file', '', 'x.yaml:1:1: the file is empty'),
  raw('white space alone', ' \n\n', 'the file is empty'),
  {
    name: 'a file in another encoding',
    bytes: Uint8Array.of(0x64, 0xe9, 0x3a),
    says: ['not UTF-8'],
  },
  {
    name: 'a file beyond the limit',
    bytes: new Uint8Array(10_000_001).fill(32),
    says: ['at most 10000000'],
  },
  raw('a file that is no YAML', 'dossier: [', 'no valid YAML'),
  raw('a scalar', 'hello', '"hello" stands here. Give a block of keys'),
  raw('a list', '- a\n- b', 'a list stands here'),
  raw('two documents in one file', `${portAmal}\n---\ndossier: b`, 'several documents'),
  raw(
    'a tab for indentation',
    'dossier: a\ndocument:\n\tid: b',
    'x.yaml:3:1: a tab indents this line',
  ),
  change(
    'a key that stands twice',
    'lang: ar\n  source',
    'lang: ar\n  lang: en\n  source',
    'the key stands twice',
  ),
  raw('an anchor and its alias', 'dossier: &a port\nsources: [*a]', 'an anchor', 'an alias'),
  raw(
    'a bomb of aliases',
    [
      'a: &a [x, x]',
      ...Array.from(
        { length: 25 },
        (_, i) =>
          `a${String(i + 1)}: &a${String(i + 1)} [*a${i === 0 ? '' : String(i)}, *a${i === 0 ? '' : String(i)}]`,
      ),
    ].join('\n'),
    'an alias',
  ),
  raw('brackets a hundred thousand deep', '['.repeat(100_000), 'x.yaml:1:'),
  raw(
    'closed brackets five thousand deep',
    `${'['.repeat(5_000)}${']'.repeat(5_000)}`,
    'x.yaml:1:',
  ),
  change(
    'a __proto__ key',
    'class: STATE\n',
    'class: STATE\n    __proto__: { admin: true }\n',
    '"__proto__" is not allowed',
  ),
  change(
    'a constructor key',
    'class: STATE\n',
    'class: STATE\n    constructor: { prototype: {} }\n',
    '"constructor" is not allowed',
  ),
  change('a list as key', 'parties:\n', '? [a, b]\n: c\nparties:\n', 'a key must be a plain word'),
  change('a tag', 'class: STATE\n', 'class: !!js/function STATE\n', 'a tag'),
  change('half a surrogate pair', 'value: Turs', 'value: "\\ud800"', 'half a surrogate pair'),
  change('a NUL in a name', 'value: Turs', 'value: "Tu\\0rs"', 'a control character'),
  change(
    'an unknown key',
    'class: STATE\n',
    'klass: STATE\n',
    'entities[0].klass: there is no such key',
  ),
  change(
    'an unknown code',
    'class: STATE\n',
    'class: KINGDOM\n',
    '"KINGDOM" is not known here. Give one of PERSON, STATE',
  ),
  change(
    'a claim of no kind',
    "kind: PERPETRATOR, party: 'actor:dawn-front', passages: [p2], by: 'actor:nuria-defence'",
    'kind: GUILT, passages: [p2]',
    'events[0].claims[7].kind: "GUILT" is not known here. Give one of TYPE, WHEN',
  ),
  change(
    'a claim without a kind',
    '{ kind: COUNT, best: 20',
    '{ best: 20',
    'events[2].claims[3].kind: it is missing',
  ),
  change(
    'a missing title',
    'title: { en: Two rockets at Port Amal, ar: صاروخان على ميناء أمل }',
    'title: { en: Two rockets at Port Amal }',
    'events[0].title.ar: it is missing. Give a text',
  ),
  change(
    'a number for a text',
    'en: Atlas of Nuria',
    'en: 1234',
    'the number 1234 stands here. Give a text (in quotes',
  ),
  change(
    'a day that no calendar has',
    'earliest: 2031-05-02',
    'earliest: 2031-02-30',
    '"2031-02-30" does not fit: give a day of the calendar',
  ),
  change(
    'a date in words',
    'earliest: 2031-05-02',
    'earliest: yesterday',
    '"yesterday" does not fit',
  ),
  change('an upper-case key', 'key: official', 'key: Official', 'use lower-case letters'),
  change(
    'a reference of the wrong label',
    "place: 'place:coast', precision",
    "place: 'actor:nuria', precision",
    'use one of place: followed by a key',
  ),
  change('a negative number', 'low: 2, best: 2', 'low: -2, best: 2', 'it is too small'),
  change('a broken number', 'low: 2, best: 2', 'low: 2.5, best: 2', 'Give a whole number'),
  change(
    'a hash of the wrong length',
    'length: 279',
    'length: 279\n    sha256x: 1',
    'there is no such key',
  ),
  change(
    'an address that is no web address',
    'lang: en\n    source: source:atlas-house',
    'lang: en\n    url: file:///etc/passwd\n    source: source:atlas-house',
    'full address',
  ),
  change(
    'an empty name',
    'value: Turs',
    'value: ""',
    'entities[7].names[0].value: the text is empty',
  ),
]

/** Dossiers of the right shape that contradict themselves. */
export const contradictoryDossiers: readonly MalformedDossier[] = [
  change(
    'a dossier id that stands twice',
    '- id: actor:nuria-defence',
    '- id: actor:nuria',
    '"actor:nuria" stands twice',
  ),
  change(
    'a passage key that stands twice',
    '- key: atlas-forces',
    '- key: p1',
    '"p1" stands twice',
  ),
  change(
    'an event key that stands twice',
    '- key: interception',
    '- key: rockets',
    '"rockets" stands twice',
  ),
  change(
    'an undeclared party',
    "refersTo: 'party:official'",
    "refersTo: 'party:witness'",
    '"party:witness" is not declared',
  ),
  change(
    'an unknown passage',
    'extent: SINGLE, passages: [p1] }\n      - kind: WHEN',
    'extent: SINGLE, passages: [p9] }\n      - kind: WHEN',
    'there is no passage "p9"',
  ),
  change(
    'an unknown event',
    "of: 'event:campaign'",
    "of: 'event:wave'",
    '"event:wave" is no event of this dossier',
  ),
  change(
    'a dotted place',
    "place: 'place:coast', precision",
    "place: 'place:coast.east', precision",
    'Only events of other dossiers',
  ),
  change(
    'dates the wrong way round',
    'latest: 2031-05-03',
    'latest: 2031-05-01',
    '2031-05-02 lies after latest, 2031-05-01',
  ),
  change(
    'a precision that the interval contradicts',
    'precision: SEASON',
    'precision: DAY',
    'the interval has 124 days; DAY fits 1 to 1',
  ),
  change(
    'an open end with a closed precision',
    'earliest: 2031-01-01',
    'earliest: null',
    'an end is null',
  ),
  change(
    'an inferred date without a reason',
    '    reason:\n      en: The text names a night and two days around it.\n',
    '',
    'Say why this interval',
  ),
  change('low above best', 'low: 3, best: 3', 'low: 4, best: 3', 'low, 4, is larger than best, 3'),
  change(
    'best above high',
    'best: 3, high: 3',
    'best: 3, high: 2',
    'best, 3, is larger than high, 2',
  ),
  change(
    'a toll without a number',
    'group: CIVILIANS, low: 1, best: 1, high: 1',
    'group: CIVILIANS',
    'no number is given',
  ),
  change(
    'a passage beyond the text',
    'length: 279',
    'length: 270',
    'end, 278, lies beyond the text, which has 270 code points',
  ),
  change(
    'a passage that ends before it starts',
    'start: 127\n',
    'start: 222\n',
    'start, 222, is not before end, 221',
  ),
  change(
    'a passage without a place',
    '        locator: sheet 1, row 7\n',
    '',
    'the passage has no place',
  ),
  change('half a place', '      start: 222\n', '', 'start, end and sha256 belong together'),
  change(
    'a mention outside its passage',
    'start: 256, end: 262',
    'start: 266, end: 272',
    '266 to 272 is not inside the passage',
  ),
  change(
    'a mention longer than its offsets',
    'start: 256, end: 262',
    'start: 256, end: 261',
    'has 6 code points and its offsets 5',
  ),
  change(
    'a claim on a headline',
    'precision: ADMIN1, passages: [p3]',
    'precision: ADMIN1, passages: [headline]',
    'of kind HEADLINE, which carries no claims',
  ),
  change(
    'a claim on furniture',
    'precision: ADMIN1, passages: [p3]',
    'precision: ADMIN1, passages: [furniture]',
    'of kind FURNITURE',
  ),
  change(
    'a span outside its passage',
    'precision: ADMIN1, passages: [p3]',
    'precision: ADMIN1, passages: [{ key: p3, start: 1, end: 9 }]',
    'is not inside the passage "p3"',
  ),
  change(
    'passages of two documents',
    'precision: ADMIN1, passages: [p3]',
    'precision: ADMIN1, passages: [p3, atlas-amal]',
    'the passages are of several documents',
  ),
  change(
    'background without a reference',
    'basis: INFERRED, passages: [p2] }\n      - { kind: PART',
    'basis: BACKGROUND, passages: [p2] }\n      - { kind: PART',
    'background knowledge comes from a reference document',
  ),
  change(
    'a reference that is not background',
    "object: 'place:nuria', basis: BACKGROUND",
    "object: 'place:nuria', basis: STATED",
    'its basis is BACKGROUND, not STATED',
  ),
  change(
    'an event without a type',
    "      - { kind: TYPE, type: INTERCEPTION, extent: SINGLE, passages: [p1], by: 'party:official' }\n",
    '',
    'no TYPE claim',
  ),
  change(
    'a perpetrator of an interception',
    "{ kind: WEAPON, weapon: 'weapon:turs', use: DEPLOYED,",
    "{ kind: PERPETRATOR, party: 'actor:nuria',",
    'PERPETRATOR belongs to attacks, battles and unrest',
  ),
  change('an actor without a class', '    class: STATE\n', '', 'an actor needs a class'),
  change('a place without a kind', '    kind: COUNTRY\n', '', 'a place needs a kind'),
  change(
    'a place with a class',
    'kind: COUNTRY',
    'kind: COUNTRY\n    class: STATE',
    'only actors have a class',
  ),
  change(
    'a weapon with a point',
    '- id: weapon:turs\n',
    '- id: weapon:turs\n    point: { latitude: 1, longitude: 1 }\n',
    'only places have a point',
  ),
  change(
    'no primary name in Arabic',
    'value: صاروخ, lang: ar, kind: PRIMARY',
    'value: صاروخ, lang: ar',
    'there is no PRIMARY name in ar',
  ),
  change(
    'a hostile primary name',
    'value: Dawn Front, lang: en, kind: PRIMARY',
    'value: Dawn Front, lang: en, kind: PRIMARY, tone: HOSTILE',
    'a PRIMARY name is a neutral one',
  ),
  change(
    'a name twice',
    'value: Darkness Gang, lang: en, kind: ALIAS',
    'value: Dawn Front, lang: en, kind: ALIAS',
    'the name "Dawn Front" stands twice',
  ),
  change(
    'two claims of one assertion',
    'polarity: DENIES, slot: denial',
    'polarity: DENIES',
    'makes the same assertion as events[0].claims[7]',
  ),
  change(
    'places within each other',
    "subject: 'place:coast', relation: WITHIN, object: 'place:nuria'",
    "subject: 'place:coast', relation: WITHIN, object: 'place:port-amal'",
    'WITHIN leads from place:coast',
  ),
  change(
    'an event that is part of itself',
    "of: 'event:campaign'",
    "of: 'event:rockets'",
    'PART leads from',
  ),
  change(
    'an office that speaks for a place',
    "object: 'actor:nuria', basis: BACKGROUND",
    "object: 'place:nuria', basis: BACKGROUND",
    'the object of SPEAKS_FOR is one of actor, party, not place',
  ),
  change(
    'a relation with itself',
    "relation: SPEAKS_FOR, object: 'actor:nuria'",
    "relation: SPEAKS_FOR, object: 'actor:nuria-defence'",
    'both ends are the same',
  ),
]

function raw(name: string, text: string, ...says: readonly string[]): MalformedDossier {
  return { name, bytes: bytesOf(text), says }
}

function change(name: string, from: string, to: string, says: string): MalformedDossier {
  return raw(name, edited(portAmal, from, to), says)
}
