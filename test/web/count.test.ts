import { expect, test } from 'vitest'
import { reported, tollCells, toldToll } from '../../web/src/kit/count.ts'

function tally(
  possible: number,
  [low, best, high, unknown]: readonly [number, number, number, number],
) {
  return { events: { possible }, killed: { low, best, high, unknown } }
}

test('where no event gives a number, the toll is not reported', () => {
  expect(reported(tally(2, [0, 0, 0, 2]))).toBeNull()
  expect(tollCells(tally(2, [0, 0, 0, 2]))).toEqual([null, null, null])
})

test('a zero that somebody gives is a zero', () => {
  expect(tollCells(tally(2, [0, 0, 0, 0]))).toEqual([0, 0, 0])
  expect(tollCells(tally(2, [0, 0, 0, 1]))).toEqual([0, 0, 0])
})

test('a number that some of the events give is shown, and of how many it is unknown', () => {
  expect(reported(tally(3, [1, 2, 4, 2]))).toEqual({ low: 1, best: 2, high: 4, unknown: 2 })
})

test('where there is no event, nobody was killed', () => {
  expect(tollCells(tally(0, [0, 0, 0, 0]))).toEqual([0, 0, 0])
})

test('a zero is none where so many events give no number that nobody need have told it', () => {
  // Of five events three are likely, two more possible; those two alone may have given a number.
  const events = { certain: 3, best: 3, possible: 7 }
  const silent = { events, killed: { low: 0, best: 0, high: 37_566, unknown: 5 } }
  expect(toldToll(silent)).toBeNull()
  expect(toldToll(silent, 'certain')).toBeNull()
  expect(toldToll(silent, 'possible')).toBe(37_566)

  const told = { events, killed: { low: 0, best: 0, high: 9, unknown: 2 } }
  expect(toldToll(told)).toBe(0)
  const some = { events, killed: { low: 0, best: 4, high: 9, unknown: 5 } }
  expect(toldToll(some)).toBe(4)
})
