import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normalise } from '../../src/lib/arabic-text.ts'
import { joined } from '../../src/lib/joined-text.ts'
import { anyText } from './any-text.ts'

test.each([
  ['hamza on, under and above alef', 'أحمد إحمد آحمد ٱحمد', 'احمد احمد احمد احمد'],
  ['hamza on waw, on ya and on the line', 'مؤتمر هيئة علاء', 'موتمر هييه علا'],
  ['hamza as a mark of its own', 'أ إ', 'ا ا'],
  ['alef maqsura and the ya of Persian and Kurdish', 'مصطفى مصطفی دیالێ', 'مصطفي مصطفي ديالي'],
  ['ta marbuta and the ha of Persian and Kurdish', 'الفلوجة هەولێر', 'الفلوجه ههولير'],
  ['kaf and gaf', 'کرکوک گەرمیان', 'كركوك كهرميان'],
  [
    'other letters of Persian and Kurdish',
    'پێشمەرگە چەلەبی ژ ڤ ڕ ڵ ۆ',
    'بيشمهركه جهلهبي ز ف ر ل و',
  ],
  ['vowel marks', 'الكَاظِمِيُّ', 'الكاظمي'],
  ['Quranic marks', 'ٱلرَّحْمَٰنِ ۖ ۞', 'الرحمن'],
  ['tatweel', 'بغـــداد', 'بغداد'],
  ['Arabic and Persian digits', '٢٠٢١ ۲۰۲۱', '2021 2021'],
  ['digits of another script', '०१९', '019'],
  ['presentation forms', 'ﷲ ﻻ', 'الله لا'],
  ['marks without width and of direction', 'سي\u200Cرام \u202Bعراق\u202C \uFEFF', 'سيرام عراق'],
  ['case and accents', 'ÉRBIL Hewlêr Łódź Straße', 'erbil hewler lodz strasse'],
  ['the Turkish dotless and dotted i', 'Kırıkkale İzmir', 'kirikkale izmir'],
  ['apostrophes and transliterated ayn', "Da'ish Daʿish Da’ish", 'daish daish daish'],
  ['an English possessive', "Iraq's Kadhimi’s", 'iraq kadhimi'],
  ['hyphens and punctuation', 'C-RAM (سي رام)، «داعش»!', 'c ram سي رام داعش'],
  ['whitespace', '  a\t\n\u00A0b  ', 'a b'],
  ['nothing to compare', ' — ، ', ''],
])('Normalising folds %s', (_, written, folded) => {
  expect(normalise(written)).toBe(folded)
})

test('Normalising what is normal changes nothing', () => {
  const arabic = fc.string({
    unit: fc.integer({ min: 0x600, max: 0x6ff }).map((point) => String.fromCodePoint(point)),
  })
  fc.assert(
    fc.property(fc.oneof(arabic, anyText), (text) => {
      expect(normalise(normalise(text))).toBe(normalise(text))
    }),
    { numRuns: 500 },
  )
})

test('A name meets itself with and without spaces', () => {
  const spellings = ['سي رام', 'سيرام', 'سي-رام'].map((name) => joined(normalise(name)))
  expect(new Set(spellings).size).toBe(1)
  expect(joined(normalise('C-RAM'))).toBe(joined(normalise('CRAM')))
})
