/** What a codebook has no place for, and why. */
export const LOSSES = {
  OUT_OF_SCOPE: 'The codebook has no such event: it is no row.',
  OPEN_DATE: 'The codebook needs a first and a last day, and one is open: it is no row.',
  DATE_TOO_WIDE: 'The codebook knows no date as wide as this one: it is no row.',
  SERIES: 'The row stands for several events, and the codebook cannot say for how many.',
  DATE_BOUNDS: 'The codebook has one day; the rest of the interval is lost.',
  TOLL_UNKNOWN:
    'Nothing is said of the dead. The cell is empty; programs of the codebook may take it for 0.',
  TOLL_BOUNDS: 'The codebook has one number; low and high are lost.',
  TOLL_GROUPS: 'The codebook has no cells for the tolls of these groups.',
  INJURED: 'The codebook has no cell for the injured.',
  NO_BEST: 'Bounds are said, but no best number: the cell is empty.',
  SPEAKERS: 'The codebook cannot say who accuses or claims, nor that it is disputed.',
  DESCRIBED_PARTY:
    'Somebody is only described, not identified: the words stand where a name should.',
  MORE_PARTIES: 'The codebook has place for fewer parties than there are.',
  NO_PARTY: 'The codebook wants a party that nobody names.',
  MORE_PLACES: 'The codebook has one place; the others are lost.',
  NO_PLACE: 'No place is known.',
  WEAPONS: 'The codebook has no cells for weapons, or for fewer.',
  OWN_ID: 'It has no id of the data set; the id of Marsad stands in its place.',
} as const

/** Why something of an event could not be said. */
export type Loss = keyof typeof LOSSES

/** Notes what is lost of an event, in words where there are some. */
export type Lose = (loss: Loss, what?: string) => void
