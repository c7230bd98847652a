import { edited, portAmal } from './dossier-file.ts'

/** The invented dossier with another number of killed civilians. */
export function withCivilians(best: number): string {
  return edited(
    portAmal,
    'group: CIVILIANS, low: 1, best: 1, high: 1',
    `group: CIVILIANS, low: 1, best: ${String(best)}, high: 9`,
  )
}

/** The invented dossier without the event of the interception, and without the words that name its weapon. */
export function withoutInterception(): string {
  const start = portAmal.indexOf('  - key: interception')
  const end = portAmal.indexOf('  - key: campaign')
  return edited(
    portAmal.slice(0, start) + portAmal.slice(end),
    "        - { start: 99, end: 111, surface: منظومة الترس, refersTo: 'weapon:turs' }\n",
    '',
  )
}
