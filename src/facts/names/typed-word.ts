import { allowedEdits } from '../../lib/allowed-edits.ts'
import { heardName } from '../../lib/heard-name.ts'
import { joined } from '../../lib/joined-text.ts'
import { nameReadings } from '../../lib/name-readings.ts'
import { particleAlternatives } from '../../lib/particle-alternatives.ts'
import { voicePattern } from '../../lib/voice-pattern.ts'

/** One typed word, in all the forms in which it is compared with the words of names. */
export interface TypedWord {
  readonly norm: string
  /** What was typed for it, normalised: several words where it unites them. */
  readonly words: string
  /** The word without Arabic particles, in every way to take them off. */
  readonly readings: readonly string[]
  /** Sound keys, one for each way to pronounce it. */
  readonly sounds: readonly string[]
  /** Whether the sound says something even when the vowels contradict. */
  readonly heard: boolean
  /** Regular expressions of the voiced keys that may be it, and of those that may begin with it. */
  readonly voice: string
  readonly voiceOpen: string
  /** How many letters may differ. */
  readonly edits: number
  /** Whether longer words that begin with it are meant too. */
  readonly open: boolean
  /** Whether longer words whose sound begins with its sound are meant too. */
  readonly soundOpen: boolean
}

/** Of shorter sound keys too many names share each. */
const shortestSound = 2
const shortestHeard = 3

/** Gives the forms of a word, or of several as one; `spelled` is what was typed for it. */
export function typedWord(words: string, spelled: string): TypedWord {
  const norm = joined(words)
  const heard = nameReadings(spelled).map(heardName)
  const sounds = heard.map(({ sound }) => sound).filter((sound) => sound.length >= shortestSound)
  const script = /\p{Script=Arabic}/u.test(spelled) ? 'ARABIC' : 'LATIN'
  const voices = new Set(heard.map(({ voiced }) => voicePattern(voiced, script)))
  const voice = `(?:${[...voices].join('|')})`
  return {
    norm,
    words,
    readings: particleAlternatives(norm)
      .slice(1)
      .map(({ stem }) => stem),
    sounds: [...new Set(sounds)],
    heard: sounds.some((sound) => sound.length >= shortestHeard),
    voice,
    voiceOpen: `${voice}.*`,
    edits: allowedEdits(norm),
    open: false,
    soundOpen: false,
  }
}
