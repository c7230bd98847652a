import { expect, test } from 'vitest'
import { reported, tollCells } from '../../web/src/kit/count.ts'

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
