import { randomFrom } from '../../support/random.ts'

/** A way to spoil a name as people do. */
interface Corruption {
  readonly name: string
  readonly apply: (name: string, random: () => number) => string
}

/** What people do to names when they type them. */
const corruptions: readonly Corruption[] = [
  { name: 'as it is', apply: (name) => name },
  { name: 'another order of words', apply: (name) => name.split(' ').toReversed().join(' ') },
  { name: 'without spaces', apply: (name) => name.replaceAll(/[ -]/g, '') },
  {
    name: 'a letter left out',
    apply: atWord((word, at) => word.filter((_, index) => index !== at)),
  },
  {
    name: 'a letter doubled',
    apply: atWord((word, at) =>
      word.flatMap((letter, index) => (index === at ? [letter, letter] : letter)),
    ),
  },
  {
    name: 'two letters swapped',
    apply: atWord((word, at) =>
      word.map((letter, index) =>
        index === at ? (word[at - 1] ?? letter) : index === at - 1 ? (word[at] ?? letter) : letter,
      ),
    ),
  },
  {
    name: 'a letter changed',
    apply: (name, random) =>
      atWord((word, at) =>
        word.map((letter, index) => (index === at ? other(letter, random) : letter)),
      )(name, random),
  },
  { name: 'in other Arabic letters', apply: respelled },
  { name: 'in another romanisation', apply: romanised },
  {
    name: 'with a particle',
    apply: (name, random) =>
      isArabic(name) ? `${'وبلف'.charAt(Math.floor(random() * 4))}${name}` : `the ${name}`,
  },
  {
    name: 'a word left out',
    apply: (name, random) =>
      name.includes(' ') ? dropped(name.split(' '), random).join(' ') : name,
  },
  { name: 'not finished', apply: (name) => Array.from(name).slice(0, -2).join('') },
]

/** Spoils a name in the way and at the place that a seed says. */
export function corrupted(name: string, seed: number): string {
  const random = randomFrom(seed)
  random()
  const way = corruptions[Math.floor(random() * corruptions.length)]
  const text = way?.apply(name, random).trim() ?? name
  return /[\p{L}\p{N}]/u.test(text) ? text : name
}

const isArabic = (name: string): boolean => /\p{Script=Arabic}/u.test(name)

/** Changes the letters of the longest word, at an inner place. */
function atWord(
  change: (letters: readonly string[], at: number) => readonly string[],
): Corruption['apply'] {
  return (name, random) => {
    const words = name.split(' ')
    const longest = words.toSorted((left, right) => right.length - left.length)[0] ?? ''
    const letters = Array.from(longest)
    const at = 1 + Math.floor(random() * Math.max(1, letters.length - 1))
    return words.map((word) => (word === longest ? change(letters, at).join('') : word)).join(' ')
  }
}

function other(letter: string, random: () => number): string {
  const letters = isArabic(letter) ? 'بتجدرسعفقلمني' : 'bcdfglmnprst'
  return letters.charAt(Math.floor(random() * letters.length))
}

function dropped(words: readonly string[], random: () => number): readonly string[] {
  const at = Math.floor(random() * words.length)
  return words.filter((_, index) => index !== at)
}

function respelled(name: string): string {
  const pairs = [
    ['أ', 'ا'],
    ['إ', 'ا'],
    ['آ', 'ا'],
    ['ة', 'ه'],
    ['ى', 'ي'],
    ['ك', 'ک'],
    ['ي', 'ی'],
  ] as const
  return pairs.reduce((text, [from, to]) => text.replaceAll(from, to), name)
}

function romanised(name: string): string {
  const pairs = [
    ['ou', 'u'],
    ['ee', 'i'],
    ['q', 'k'],
    ['dh', 'z'],
    ['ss', 's'],
    ['aa', 'a'],
    ['ai', 'ay'],
    ['y', 'i'],
  ] as const
  return pairs.reduce((text, [from, to]) => text.replaceAll(from, to), name)
}
