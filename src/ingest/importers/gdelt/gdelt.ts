import type { SourceRecord } from '../../batch.ts'

/** Who counts reports. */
export const GDELT: SourceRecord = {
  id: 'source:gdelt',
  nameEn: 'GDELT Project',
  nameAr: 'مشروع GDELT',
  kind: 'RESEARCH',
  country: null,
  reliability: null,
  ownerGroup: null,
}

/** The most that a claim is trusted that a program read in a report, from 0 to 1; GDELT has no number of its own for that. */
export const mostConfidence = 0.3

/** The id of what GDELT numbers as an event. */
export function gdeltEvent(number: number): string {
  return `event:gdelt.${String(number)}`
}
