/** A generator of numbers from 0 up to 1: a linear congruential one with the constants of Numerical Recipes. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
