import { expect, test } from 'vitest'
import { titleForms } from '../../src/lib/title-forms.ts'

test('Titles are lines, and their words also stand without particles', () => {
  expect(titleForms(['Two rockets', 'صاروخان بالمطار'])).toEqual({
    titleNorm: 'two rockets\nصاروخان بالمطار',
    titleStems: 'المطار مطار',
  })
})

test('What has no title has no forms', () => {
  expect(titleForms([null, null])).toEqual({ titleNorm: null, titleStems: null })
})
