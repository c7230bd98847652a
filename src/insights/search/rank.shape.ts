import { noMatch, ranks } from '../../facts/names/ranks.ts'

/** Something that may match, and expressions of the forms in which it is compared. */
export interface Candidate {
  /** The map parameter of the forms of what was typed. */
  readonly typed: string
  /** A list: its names as they are shown. */
  readonly shown: string
  /** Its normalised names, a line each, and words of them without articles or particles. */
  readonly norm: string
  readonly stems: string
  /** What names have beside: joined, bare, pairs and how they sound, texts of words; a title has none of it. */
  readonly named?: Readonly<Record<'joined' | 'bare' | 'pairs' | 'translit' | 'voiced', string>>
  /** A condition: it is known by this name as an alias. */
  readonly alias: string
}

/** Gives clauses that bind `rank` for each candidate, and `closeness`, 0 to 1, which sorts what is equal in rank. */
export function rankText(candidate: Candidate): string {
  const { typed, shown, norm, stems, named } = candidate
  const words = (text: string | undefined): string =>
    text === undefined ? '[]' : `split(${text}, ' ')`
  return `WITH *, ${typed} AS typed, ${shown} AS shown, split(${norm}, '\\n') AS lines,
  ${words(stems)} AS stems, ${words(named?.pairs)} AS pairs,
  ${words(named?.translit)} AS sounds, ${words(named?.voiced)} AS voices
WITH *, ${rank(candidate)} AS rank, ${closeness} AS closeness`
}

/** Gives a place in the order of matches, a rank and less than one, as a score: 1 for the first, down to 0. */
export function score(place: string): string {
  return `round(1 - (${place}) / ${String(Object.keys(ranks).length)}.0, 4)`
}

function rank({ named, alias }: Candidate): string {
  const whole = (rule: 'EXACT' | 'NORMALISED'): string =>
    `CASE WHEN ${alias} THEN ${String(ranks[`${rule}_ALIAS`])} ELSE ${String(ranks[rule])} END`
  const written =
    named === undefined
      ? ''
      : `
  WHEN typed.joined IN split(${named.joined}, ' ') THEN ${String(ranks.JOINED)}
  WHEN any(bare IN split(${named.bare}, ' ') WHERE bare IN typed.bares) THEN ${String(ranks.PARTICLE_REMOVED)}`
  const asRead = greatest(`[word IN way | ${wordRank}]`)
  return `CASE
  WHEN typed.typed IN shown THEN ${whole('EXACT')}
  WHEN typed.normalised IN lines THEN ${whole('NORMALISED')}${written}
  ELSE ${least(`[line IN lines | ${least(`[way IN typed.ways | ${asRead}]`)}]`)}
END`
}

const wordRank = `CASE
    WHEN word.norm IN split(line, ' ') OR word.norm IN stems OR word.norm IN pairs
      OR any(reading IN word.readings WHERE reading IN split(line, ' ') OR reading IN stems) THEN ${String(ranks.WORDS)}
    WHEN any(sound IN word.sounds WHERE sound IN sounds)
      AND any(voice IN voices WHERE voice =~ word.voice) THEN ${String(ranks.TRANSLITERATED)}
    WHEN word.open AND any(whole IN split(line, ' ') + stems WHERE whole STARTS WITH word.norm) THEN ${String(ranks.PREFIX)}
    WHEN any(sound IN word.sounds WHERE sound IN sounds)
      THEN CASE WHEN word.heard THEN ${String(ranks.SOUND)} ELSE ${String(noMatch)} END
    WHEN word.soundOpen AND any(sound IN sounds WHERE any(begun IN word.sounds WHERE sound STARTS WITH begun))
      THEN CASE WHEN any(voice IN voices WHERE voice =~ word.voiceOpen) THEN ${String(ranks.SOUND)} ELSE ${String(noMatch)} END
    WHEN word.edits > 0 THEN ${String(ranks.FUZZY)}
    ELSE ${String(noMatch)}
  END`

/** How much of the name was typed, or of what was typed the name is; half of it for the whole name or its beginning. */
const closeness = greatest(`[line IN lines | CASE
    WHEN size(line) < size(typed.normalised) THEN 0.5 * size(line) / size(typed.normalised)
    ELSE 0.5 * size(typed.normalised) / size(line)
  END + CASE WHEN line STARTS WITH typed.normalised OR sounds[0] IN typed.sounds THEN 0.5 ELSE 0.0 END]`)

function least(numbers: string): string {
  return `reduce(least = ${String(noMatch)}, one IN ${numbers} | CASE WHEN one < least THEN one ELSE least END)`
}

function greatest(numbers: string): string {
  return `reduce(most = 0, one IN ${numbers} | CASE WHEN one > most THEN one ELSE most END)`
}
