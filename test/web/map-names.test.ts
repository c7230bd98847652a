import fc from 'fast-check'
import { expect, test } from 'vitest'
import { labelSpots, type WantedName } from '../../web/src/pages/overview/where/label-spots.ts'

const at = (
  text: string,
  x: number,
  y: number,
  kind: WantedName['kind'] = 'place',
): WantedName => ({
  ...{ text, x, y, kind, reach: [10, 10] },
})
const room = { taken: [], width: 400 }
const texts = (wanted: readonly WantedName[]) => labelSpots(wanted, room).map(({ text }) => text)

test('a province and a place of the same word are named once', () => {
  expect(texts([at('Kirkuk', 100, 100, 'area'), at('Kirkūk', 300, 300)])).toEqual(['Kirkuk'])
  expect(texts([at('كركوك', 100, 100, 'area'), at('كركوك', 300, 300)])).toEqual(['كركوك'])
  const both = [{ ...at('الأنبار', 100, 100, 'area'), english: 'Anbar' }]
  expect(texts([...both, at('Al Anbār', 300, 300, 'area')])).toEqual(['الأنبار'])
  const city = { ...at('بغداد', 100, 100), english: 'Baghdad' }
  expect(texts([city, at('Baghdād', 300, 300)])).toEqual(['بغداد'])
})

test('a name that finds its place taken stands elsewhere beside its mark, or not at all', () => {
  const [first, second] = labelSpots([at('Baghdad', 200, 100), at('Baqubah', 210, 104)], room)
  const full = { ...room, taken: [[0, 0, 400, 400]] as const }

  expect(first?.y).toBeLessThan(100)
  expect(second?.y).toBeGreaterThan(104)
  expect(labelSpots([at('Baghdad', 200, 100)], full)).toEqual([])
})

const name = fc.record({
  text: fc.string({ minLength: 3, maxLength: 14, unit: fc.constantFrom('a', 'e', 'k', 'ر', 'ب') }),
  ...{ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 20, max: 400 }) },
  kind: fc.constantFrom('place' as const, 'area' as const),
  reach: fc.constantFrom([3, 3] as const, [14, 7] as const, [30, 30] as const),
})

test('no name covers another', () => {
  fc.assert(
    fc.property(fc.array(name, { maxLength: 40 }), (wanted) => {
      const placed = labelSpots(wanted, room)
      for (const [index, one] of placed.entries()) {
        for (const other of placed.slice(index + 1)) {
          const wide = (6.6 * (one.text.length + other.text.length)) / 2
          const apart = Math.abs(one.x - other.x) >= wide - 1e-6 || Math.abs(one.y - other.y) >= 13
          expect(apart).toBe(true)
        }
      }
    }),
  )
})
