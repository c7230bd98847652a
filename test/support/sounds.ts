import { heardName } from '../../src/lib/heard-name.ts'

/** The sound key of a name. */
export function soundKey(name: string): string {
  return heardName(name).sound
}

/** The sound key of each word by itself, articles left out. */
export function soundWords(name: string): readonly string[] {
  return heardName(name)
    .words.map(({ sound }) => sound)
    .filter((sound) => sound !== '')
}
