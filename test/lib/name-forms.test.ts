import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nameForms } from '../../src/lib/name-forms.ts'
import { anyText } from './any-text.ts'

test('A name has its spelling, its spaces, articles and words apart, and how it sounds', () => {
  expect(nameForms(['Salah al-Din'])).toEqual({
    norm: 'salah al din',
    joined: 'salahaldin',
    bare: 'salahdin',
    stems: null,
    pairs: 'salahal salahaldin aldin',
    translit: 'sldn sl dn',
    voiced: 'salaHdin salaH din',
  })
  expect(nameForms(['مطار الموصل'])).toEqual({
    norm: 'مطار الموصل',
    joined: 'مطارالموصل',
    bare: 'مطارموصل',
    stems: 'موصل',
    pairs: 'مطارالموصل',
    translit: 'mtrmsl mtr msl',
    voiced: 'مطAرمUصل مطAر مUصل',
  })
})

test('A single word has no pairs', () => {
  expect(nameForms(['Kirkuk']).pairs).toBeNull()
})

test('Forms of several names stand side by side, each once', () => {
  expect(nameForms(['Nuria Post', 'بريد نوريا'])).toMatchObject({
    norm: 'nuria post\nبريد نوريا',
    joined: 'nuriapost بريدنوريا',
    translit: 'nrbst nr bst brdnr brd',
  })
})

test('The other readings of Latin letters are there too', () => {
  expect(nameForms(['Chlef']).translit.split(' ')).toEqual(['jlf', 'clf'])
  expect(nameForms(['Umm Qaşr']).translit.split(' ')).toEqual([
    'amkcr',
    'am',
    'kcr',
    'amksr',
    'ksr',
  ])
})

test('Whatever a name is, its forms are words without operators of Lucene, and lines in order', () => {
  fc.assert(
    fc.property(fc.array(anyText, { minLength: 1, maxLength: 3 }), (names) => {
      const { norm, ...tokens } = nameForms(names)
      expect(norm.split('\n')).toHaveLength(names.length)
      for (const text of [norm, ...Object.values(tokens)]) {
        expect(text ?? '').toMatch(/^[\p{L}\p{N} \n]*$/u)
      }
    }),
  )
})
