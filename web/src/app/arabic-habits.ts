import { type ArabicHabit, keyOf } from '../words/locale.ts'

const CHANGED = 'marsad:locale'

/** Takes a habit on or off; the pages follow at once. */
export function switchHabit(habit: ArabicHabit, on: boolean): void {
  window.localStorage.setItem(keyOf(habit), on ? 'on' : 'off')
  window.dispatchEvent(new Event(CHANGED))
}

/** Calls back when a habit has changed; gives what ends that. */
export function onHabit(changed: () => void): () => void {
  window.addEventListener(CHANGED, changed)
  return () => {
    window.removeEventListener(CHANGED, changed)
  }
}
