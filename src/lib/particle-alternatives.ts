/** One way to read a word: the particles written at its front, and what is left. */
export interface ParticleReading {
  readonly particles: readonly string[]
  readonly stem: string
}

/** A stem shorter than this is no reading: كل is not "like ل". */
const SHORTEST_STEM = 3

/**
 * Every way to read a normalised word with Arabic particles attached: the word itself first, then without و or ف, then
 * without ب, ل or ك, then without the article (ال, or لل for ل with the article). They are alternatives for a search,
 * never a correction: كركوك stays itself and is also tried as ركوك.
 */
export function particleAlternatives(word: string): readonly ParticleReading[] {
  // Most words of a text: this runs for every word that is stored.
  if (!BEGINNINGS.includes(word.charAt(0))) return [{ particles: [], stem: word }]
  const readings: ParticleReading[] = []
  const read = (particles: readonly string[], stem: string, from: number): void => {
    readings.push({ particles, stem })
    for (const [step, [particle, left]] of STEPS.entries()) {
      if (step < from || !stem.startsWith(particle)) continue
      const rest = stem.slice(particle.length)
      if (rest.length >= SHORTEST_STEM) read([...particles, particle], left + rest, NEXT[step] ?? 0)
    }
  }
  read([], word, 0)
  return readings.filter(isFirst)
}

/** What may stand there, in the order of writing, and what taking it off leaves in its place. */
const STEPS: readonly (readonly [particle: string, left: string])[] = [
  ['و', ''],
  ['ف', ''],
  ['لل', 'ال'],
  ['ب', ''],
  ['ل', ''],
  ['ك', ''],
  ['ال', ''],
]
/** The letters that particles begin with. */
const BEGINNINGS = STEPS.map(([particle]) => particle.charAt(0)).join('')
/** From which step on to read further: one of each sort at most. */
const NEXT = [2, 2, 6, 6, 6, 6, 7]

function isFirst(reading: ParticleReading, index: number, all: readonly ParticleReading[]) {
  return all.findIndex((other) => other.stem === reading.stem) === index
}
