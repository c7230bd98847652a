import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EventChangeRow } from '../../../src/graph/change-log.queries.ts'
import { mergedChange } from '../../../src/facts/merged-change.ts'
import { ChangeWindow } from '../../../src/reading/changes/change-window.ts'
import { toldChanges } from '../../../src/reading/changes/told-changes.ts'

const kinds = ['ADDED', 'CHANGED', 'REMOVED'] as const

/** A log that makes sense: nothing is added that is there, changed or removed that is not. */
const log = fc
  .array(fc.record({ id: fc.constantFrom('a', 'b', 'c'), kind: fc.constantFrom(...kinds) }))
  .map((rows) => {
    const there = new Set<string>()
    return rows.flatMap(({ id, kind }): readonly Omit<EventChangeRow, 'number'>[] => {
      if ((kind === 'ADDED') === there.has(id)) return []
      if (kind === 'ADDED') there.add(id)
      if (kind === 'REMOVED') there.delete(id)
      return [{ id, kind, run: 'run:x' }]
    })
  })
  .map((rows) => rows.map((row, at): EventChangeRow => ({ ...row, number: at + 1 })))

/** Who is there after some changes. */
function after(
  there: readonly string[],
  changes: readonly Pick<EventChangeRow, 'id' | 'kind'>[],
): readonly string[] {
  const set = new Set(there)
  for (const { id, kind } of changes) {
    if (kind === 'REMOVED') set.delete(id)
    else set.add(id)
  }
  return [...set].sort()
}

describe('what changes come to', () => {
  it.each([
    ['ADDED', 'CHANGED', 'ADDED'],
    ['ADDED', 'REMOVED', undefined],
    ['CHANGED', 'CHANGED', 'CHANGED'],
    ['CHANGED', 'REMOVED', 'REMOVED'],
    ['REMOVED', 'ADDED', 'CHANGED'],
  ] as const)('%s, then %s: %s', (first, last, merged) => {
    expect(mergedChange(first, last)).toBe(merged)
  })

  it('leads to the same list as the changes one by one, each thing told of once, in the order of the log', () => {
    fc.assert(
      fc.property(log, fc.nat(), (changes, at) => {
        const split = at % (changes.length + 1)
        const before = after([], changes.slice(0, split))
        const told = toldChanges(changes.slice(split))
        expect(after(before, told)).toEqual(after(before, changes.slice(split)))
        expect(new Set(told.map(({ id }) => id)).size).toBe(told.length)
        const last = told.map(({ id }) => changes.findLastIndex((change) => change.id === id))
        expect(last).toEqual(last.toSorted((a, b) => a - b))
      }),
    )
  })
})

describe('the window of latest changes', () => {
  it('gives from each place what the log gives, or nothing where it does not know the place', () => {
    fc.assert(
      fc.property(log, fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }), (changes, size, most) => {
        const window = new ChangeWindow(size)
        window.restart({ number: 0, run: '' })
        for (let start = 0; start < changes.length; start += 2) {
          const part = changes.slice(start, start + 2)
          const last = part.at(-1)
          if (last !== undefined) window.append(part, { number: last.number, run: last.run })
        }
        for (const place of [{ number: 0, run: '' }, ...changes]) {
          const slice = window.after(place, most)
          const rest = changes.filter(({ number }) => number > place.number)
          if (rest.length > size) expect(slice).toBeUndefined()
          else expect(slice?.changes).toEqual(rest.slice(0, most))
        }
        expect(window.after({ number: 1, run: 'run:other' }, most)).toBeUndefined()
      }),
    )
  }) // prettier-ignore

  it('knows places that it has given itself, though no change of an event stands there, until it begins anew', () => {
    const window = new ChangeWindow(10)
    window.restart({ number: 4, run: 'run:a' })
    window.append([], { number: 6, run: 'run:b' })
    const place = window.end
    window.append([{ number: 8, run: 'run:c', kind: 'ADDED', id: 'x' }], { number: 9, run: 'run:c' })
    expect(window.after(place, 5)?.changes).toHaveLength(1)
    expect(window.after({ number: 6, run: 'run:b' }, 5)).toBeUndefined()
    window.restart({ number: 9, run: 'run:c' })
    expect(window.after(place, 5)).toBeUndefined()
  }) // prettier-ignore
})
