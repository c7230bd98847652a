/** What a claim must be to be heard by the lens of the workload: of now, and of a coder. */
export const isHeard = (claim: string): string =>
  `${claim}.live AND ${claim}.speakerClass = 'CODER' AND ${claim}.polarity = 'AFFIRMS' AND ${claim}.modality IN ['ASSERTED', 'SUSPECTED']`

/** The same lens as it is asked for. */
export const ACCORDING_TO = 'accordingTo: { speakerClasses: [CODER] }'

/** The toll of all killed, of claims in a list: one claim, as `toll`. */
export const TOLL =
  "head([c IN heard WHERE c:HarmClaim AND c.harm = 'KILLED' AND c.group = 'ALL' AND c.objectKey IS NULL]) AS toll"

/** Its numbers; rows of the data set may have the lowest above the highest. */
export const KILLED = {
  low: furthest('<'),
  best: 'toll.best',
  high: furthest('>'),
}

function furthest(order: '<' | '>'): string {
  return `reduce(n = toll.best, m IN [toll.low, toll.high] | CASE WHEN m ${order} n THEN m ELSE n END)`
}
