import fc from 'fast-check'
import { expect, test } from 'vitest'
import { claimLine, type ClaimLineParts } from '../../src/facts/claim-line.ts'
import * as vocabulary from '../../src/facts/vocabulary.ts'

const nothing: ClaimLineParts = {
  ...{ kind: 'TYPE', polarity: 'AFFIRMS', modality: 'ASSERTED', scope: 'WHOLE', eventType: null },
  ...{
    extent: null,
    violence: null,
    role: null,
    use: null,
    geoPrecision: null,
    relation: null,
    harm: null,
  },
  ...{ group: null, foreign: null, low: null, best: null, high: null, approximate: false },
  ...{ earliest: null, latest: null, precision: null, text: null, object: null, subject: null },
  country: null,
}
type Said = Partial<ClaimLineParts>
const english = (parts: Said) => claimLine({ ...nothing, ...parts }, 'EN')
/** The Arabic line, its isolates made visible: [ and ] around what reads from left to right, < and ] around a name. */
const arabic = (parts: Said) =>
  claimLine({ ...nothing, ...parts }, 'AR')
    .replaceAll('\u2066', '[')
    .replaceAll('\u2068', '<')
    .replaceAll('\u2069', ']')

const killed = { kind: 'HARM', harm: 'KILLED' } as const
const rocket = { kind: 'WEAPON', use: 'USED' } as const
const inIraq = { kind: 'RELATION', relation: 'STATIONED_AT' } as const

const lines: readonly (readonly [Said, Said, Said, string, string])[] = [
  [
    { kind: 'TYPE', eventType: 'ROCKET_ATTACK', extent: 'SERIES' },
    {},
    {},
    'rocket attack, series',
    'هجوم صاروخي، سلسلة',
  ],
  [
    { kind: 'TYPE', eventType: 'ARMED_CLASH', extent: 'SINGLE', violence: 'NON_STATE' },
    {},
    {},
    'armed clash, single event, non-state violence',
    'اشتباك مسلح، حدث واحد، عنف بين أطراف غير الدولة',
  ],
  [
    { kind: 'WHEN', earliest: '2021-04-11', latest: '2021-04-20', precision: 'WEEK' },
    { text: 'in mid-April' },
    { text: 'منتصف أبريل' },
    '2021-04-11 to 2021-04-20',
    '[2021-04-11] إلى [2021-04-20]',
  ],
  [
    { kind: 'WHERE', geoPrecision: 'ADMIN1' },
    { object: 'Anbar' },
    { object: 'الأنبار' },
    'place: Anbar (governorate)',
    'المكان: الأنبار (المحافظة)',
  ],
  [
    { kind: 'WHERE', geoPrecision: 'NEAR' },
    { object: 'Baghdad airport' },
    { object: 'مطار بغداد' },
    'place: near Baghdad airport',
    'المكان: قرب مطار بغداد',
  ],
  [
    { kind: 'PERPETRATOR', polarity: 'DENIES' },
    { object: 'extremists' },
    { object: 'متطرفون' },
    'perpetrator: extremists (denied)',
    'المنفّذ: متطرفون (نفي)',
  ],
  [{ kind: 'UNCLAIMED' }, {}, {}, 'no claim of responsibility', 'لم تعلن أي جهة مسؤوليتها'],
  [
    { kind: 'TARGET' },
    { object: 'US forces' },
    { object: 'القوات الأميركية' },
    'target: US forces',
    'الهدف: القوات الأميركية',
  ],
  [
    { kind: 'PARTICIPANT', role: 'CHAIR' },
    { object: 'Mustafa al-Kadhimi' },
    { object: 'مصطفى الكاظمي' },
    'chair: Mustafa al-Kadhimi',
    'رئاسة الاجتماع: مصطفى الكاظمي',
  ],
  [
    { ...killed, group: 'SECURITY_PERSONNEL', low: 10, high: 17 },
    { text: 'most of them' },
    { text: 'غالبيتهم' },
    'killed, security personnel: 10–17',
    'قتلى، أفراد أمن: [10–17]',
  ],
  [
    { ...killed, group: 'ALL', best: 30, approximate: true },
    {},
    {},
    'killed, all victims: about 30',
    'قتلى، جميع الضحايا: نحو 30',
  ],
  [
    { ...killed, group: 'CONTRACTORS', foreign: true, low: 2, best: 2, high: 2 },
    {},
    {},
    'killed, contractors (foreign): 2',
    'قتلى، متعاقدون (أجانب): 2',
  ],
  [
    { ...killed, group: 'CIVILIANS', foreign: false, low: 8, best: 8, high: 8 },
    { country: 'Iraq' },
    { country: 'العراق' },
    'killed, civilians (from Iraq): 8',
    'قتلى، مدنيون (من العراق): 8',
  ],
  [
    { ...killed, group: 'OTHER', low: 9, best: 9, high: 9 },
    { object: 'nine Iraqis' },
    { object: 'تسعة عراقيين' },
    'killed, nine Iraqis: 9',
    'قتلى، تسعة عراقيين: 9',
  ],
  [
    { ...rocket, low: 2, best: 2, high: 2 },
    { object: 'rocket' },
    { object: 'صاروخ' },
    'used: rocket × 2',
    'استخدام: صاروخ × 2',
  ],
  [
    { kind: 'WEAPON', use: 'FOUND' },
    { object: 'munitions', text: 'stockpiles' },
    { object: 'ذخائر', text: 'أكداس' },
    'found: munitions (stockpiles)',
    'العثور على: ذخائر (أكداس)',
  ],
  [{ kind: 'COUNT' }, { text: 'dozens' }, { text: 'عشرات' }, 'count: dozens', 'العدد: عشرات'],
  [
    { kind: 'COUNT', best: 30, approximate: true },
    { text: 'about thirty' },
    { text: 'نحو ثلاثين' },
    'count: about 30',
    'العدد: نحو 30',
  ],
  [
    { kind: 'PART' },
    { object: 'Two rockets at Baghdad airport' },
    { object: 'صاروخان على مطار بغداد' },
    'part of: Two rockets at Baghdad airport',
    'جزء من: صاروخان على مطار بغداد',
  ],
  [
    { kind: 'ORDER_IN_TIME' },
    { object: 'The announcement' },
    { object: 'الإعلان' },
    'before: The announcement',
    'قبل: الإعلان',
  ],
  [
    { kind: 'INTERCEPTION' },
    { object: 'Second rocket' },
    { object: 'الصاروخ الثاني' },
    'intercepted: Second rocket',
    'اعتراض: الصاروخ الثاني',
  ],
  [
    { kind: 'RELATION', relation: 'LEADS', earliest: '2020-05-07' },
    { subject: 'Mustafa al-Kadhimi', object: 'the government' },
    { subject: 'مصطفى الكاظمي', object: 'الحكومة' },
    'Mustafa al-Kadhimi — leads — the government, since 2020-05-07',
    'مصطفى الكاظمي — على رأس — الحكومة، منذ [2020-05-07]',
  ],
  [
    { ...inIraq, low: 2500, best: 2500, high: 2500 },
    { subject: 'US forces', object: 'Iraq' },
    { subject: 'القوات الأميركية', object: 'العراق' },
    'US forces — stationed at — Iraq: 2500',
    'القوات الأميركية — تمركز في — العراق: 2500',
  ],
  [
    { kind: 'CONTENT', modality: 'ORDERED' },
    { text: 'More intelligence and security work.' },
    { text: 'تكثيف العمل الاستخباري والأمني.' },
    'ordered: More intelligence and security work.',
    'أمر: تكثيف العمل الاستخباري والأمني.',
  ],
]

test.each(lines)('%j reads in English and in Arabic', (said, inEnglish, inArabic, en, ar) => {
  expect(english({ ...said, ...inEnglish })).toBe(en)
  expect(arabic({ ...said, ...inArabic })).toBe(ar)
})

test('the table above has a line for every kind of claim', () => {
  const kinds = new Set(lines.map(([{ kind }]) => kind))
  expect([...kinds].sort()).toEqual([...vocabulary.claimKind.codes].sort())
})

test.each([
  [{}, 'number unknown'],
  [{ low: 1 }, 'at least 1'],
  [{ high: 17 }, 'at most 17'],
  [{ low: 12, best: 12 }, 'at least 12'],
  [{ low: 10, best: 12 }, 'at least 10, best estimate 12'],
  [{ low: 5, best: 5, high: 9 }, '5–9, best estimate 5'],
  [{ low: 10, high: 20, approximate: true }, 'about 10–20'],
  [{ low: 10, approximate: true }, 'at least about 10'],
  [{ best: 4 }, '4'],
  [{ low: 0, best: 0, high: 0 }, '0'],
  [{ low: 0, best: 0, high: 0, approximate: true }, '0'],
  [{ low: 0, high: 10, approximate: true }, 'about 0–10'],
  [{ text: 'dozens' }, 'dozens'],
])('of a toll of %j the line says %s', (toll, said) => {
  expect(english({ ...killed, group: 'ALL', ...toll })).toBe(`killed, all victims: ${said}`)
})

test('a number with an open end, a range and what is unknown are said in Arabic, too', () => {
  expect(arabic({ kind: 'COUNT', low: 5, best: 7, high: 9 })).toBe('العدد: [5–9]، أفضل تقدير 7')
  expect(arabic({ kind: 'COUNT', low: 5 })).toBe('العدد: ما لا يقل عن 5')
  expect(arabic({ kind: 'COUNT', high: 9 })).toBe('العدد: ما لا يزيد على 9')
  expect(arabic({ kind: 'COUNT', low: 0, best: 0, high: 0, approximate: true })).toBe('العدد: 0')
  expect(arabic({ kind: 'COUNT' })).toBe('العدد: غير معروف')
  expect(arabic({ ...killed, group: 'ALL' })).toBe('قتلى، جميع الضحايا: عدد غير معروف')
})

test.each([
  [{ earliest: '2021-04-15', latest: '2021-04-15' }, '2021-04-15', '[2021-04-15]'],
  [{ latest: '2021-05-02' }, 'until 2021-05-02', 'حتى [2021-05-02]'],
  [{ earliest: '2021-01-20' }, 'since 2021-01-20', 'منذ [2021-01-20]'],
  [{}, 'date unknown', 'التاريخ غير معروف'],
])('the dates %j are said with their open ends', (span, en, ar) => {
  expect(english({ kind: 'WHEN', ...span })).toBe(en)
  expect(arabic({ kind: 'WHEN', ...span })).toBe(ar)
})

test('a count that nobody gives is unknown', () => {
  expect(english({ kind: 'COUNT' })).toBe('count: unknown')
})

test('the words of the source stand for a date of which nothing else is known', () => {
  expect(english({ kind: 'WHEN', text: 'regularly' })).toBe('regularly')
})

test('a claim about a part only, suspected and denied, says all three', () => {
  const said = { kind: 'PERPETRATOR', scope: 'SOME', modality: 'SUSPECTED' } as const
  expect(english({ ...said, polarity: 'DENIES', object: 'a group' })).toBe(
    'perpetrator: a group (in part; suspected; denied)',
  )
  expect(arabic({ ...said, polarity: 'DENIES', object: 'جماعة' })).toBe(
    'المنفّذ: جماعة (جزئياً؛ اشتباه؛ نفي)',
  )
})

test('a threat is seen as a threat', () => {
  const text = 'Further attacks.'
  expect(english({ kind: 'CONTENT', modality: 'THREATENED', text })).toBe(`threatened: ${text}`)
})

test('a party that is not named is said to be not stated', () => {
  expect(english({ kind: 'TARGET' })).toBe('target: not stated')
  expect(arabic({ kind: 'TARGET', object: ' ' })).toBe('الهدف: غير مذكور')
})

test('a name in letters of the other direction is set apart, so that it draws no number to its side', () => {
  expect(arabic({ ...rocket, object: 'C-RAM', best: 2 })).toBe('استخدام: <C-RAM] × 2')
  expect(english({ ...rocket, object: 'صاروخ', best: 2 })).toBe('used: \u2068صاروخ\u2069 × 2')
})

test('an English line with English names has no invisible marks', () => {
  const span = { earliest: '2021-04-11', latest: '2021-04-20', low: 1, high: 3 }
  expect(english({ ...inIraq, ...span, subject: 'a', object: 'b' })).not.toMatch(/[\u2066-\u2069]/)
})

test('a text of several lines becomes one line', () => {
  expect(english({ kind: 'CONTENT', text: 'one\n  two ' })).toBe('one two')
})

const orNull = <Value>(of: fc.Arbitrary<Value>) => fc.option(of, { nil: null })
const code = <Code extends string>({ codes }: vocabulary.Vocabulary<Code>) =>
  fc.constantFrom(...codes)
const number = orNull(fc.nat(40))
const word = orNull(fc.constantFrom('', ' ', 'dozens', 'القوات', 'C-RAM'))
const day = orNull(fc.constantFrom('2021-04-11', '2021-04-20'))
const codes = {
  ...{ kind: code(vocabulary.claimKind), polarity: code(vocabulary.polarity) },
  ...{ modality: code(vocabulary.modality), scope: code(vocabulary.claimScope) },
  ...{
    eventType: orNull(code(vocabulary.eventType)),
    extent: orNull(code(vocabulary.eventExtent)),
    violence: orNull(code(vocabulary.violence)),
  },
  ...{ role: orNull(code(vocabulary.participantRole)), use: orNull(code(vocabulary.weaponUse)) },
  geoPrecision: orNull(code(vocabulary.geoPrecision)),
  relation: orNull(code(vocabulary.relationType)),
  ...{ harm: orNull(code(vocabulary.harm)), group: orNull(code(vocabulary.harmGroup)) },
  ...{ foreign: orNull(fc.boolean()), precision: orNull(code(vocabulary.datePrecision)) },
}
const names = { text: word, object: word, subject: word, country: word }
const numbers = { low: number, best: number, high: number, approximate: fc.boolean() }
const days = { earliest: day, latest: day }
const language = code(vocabulary.lang)

test('no line is empty, breaks, or says null or undefined', () => {
  const parts = fc.record({ ...codes, ...names, ...numbers, ...days })
  fc.assert(
    fc.property(parts, language, (said, lang) => {
      const line = claimLine(said, lang)
      expect(line.trim()).not.toBe('')
      expect(line).not.toMatch(/null|undefined|\n|\(\)/)
    }),
  )
})

test('where no number and no date is known, no line holds a digit', () => {
  const parts = fc.record({ ...codes, ...names, approximate: fc.boolean() })
  fc.assert(
    fc.property(parts, language, (said, lang) => {
      expect(claimLine({ ...nothing, ...said }, lang)).not.toMatch(/\d/)
    }),
  )
})

test('where no bound is 0, no line says 0', () => {
  const positive = orNull(fc.integer({ min: 1, max: 9 }))
  const parts = fc.record({ ...codes, ...names, low: positive, best: positive, high: positive })
  fc.assert(
    fc.property(parts, language, (said, lang) => {
      expect(claimLine({ ...nothing, ...said }, lang)).not.toContain('0')
    }),
  )
})

test('every denial, suspicion, threat, order and part is seen', () => {
  const parts = fc.record({ ...codes, ...names, ...numbers, ...days })
  fc.assert(
    fc.property(parts, (said) => {
      const line = english(said)
      expect(line.includes('in part')).toBe(said.scope === 'SOME')
      if (said.polarity === 'DENIES') expect(line).toMatch(/\bdenied\b/)
      if (said.modality !== 'ASSERTED') expect(line).toContain(said.modality.toLowerCase())
    }),
  )
})
