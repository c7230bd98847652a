/** What a claim must be to be heard by the lens of the workload: of now, and of a coder. */
export const isHeard = (claim: string): string =>
  `${claim}.live AND ${claim}.speakerClass = 'CODER' AND ${claim}.polarity = 'AFFIRMS' AND ${claim}.modality IN ['ASSERTED', 'SUSPECTED']`

/** The same lens as it is asked for. */
export const ACCORDING_TO = 'accordingTo: { speakerClasses: [CODER] }'

/** Lowest, best and highest number of all killed, of claims in a list; rows of the data set may have them in another order. */
export const KILLED = `COLLECT {
  UNWIND [c IN heard WHERE c:HarmClaim AND c.harm = 'KILLED' AND c.group = 'ALL' AND c.objectKey IS NULL][..1] AS c
  UNWIND [c.low, c.best, c.high] AS killed
  RETURN killed ORDER BY killed
}`
