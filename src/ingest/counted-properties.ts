import type { Report } from './report.ts'

/** The properties by which a run keeps what it did: lists of equal length, a place for each label. */
export function countedProperties(counts: Report['counts']) {
  const rows = Object.entries(counts)
  return {
    countedLabels: rows.map(([label]) => label),
    countedAdded: rows.map(([, { added }]) => added),
    countedChanged: rows.map(([, { changed }]) => changed),
    countedClosed: rows.map(([, { closed }]) => closed),
    countedUnchanged: rows.map(([, { unchanged }]) => unchanged),
  }
}
