const KEY = 'marsad:singleLetters'

/** Whether single letters are shortcuts; a reader's choice, kept in the browser. */
export function singleLettersAreOn(): boolean {
  return window.localStorage.getItem(KEY) !== 'off'
}

/** Switches single letters on or off. */
export function switchSingleLetters(on: boolean): void {
  window.localStorage.setItem(KEY, on ? 'on' : 'off')
}
