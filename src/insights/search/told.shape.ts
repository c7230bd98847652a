import { comparedPart } from '../../facts/names/compared-name.ts'

/** Gives the list of what a name or source is compared by, at the price of one read. */
export function toldOf(x: string): string {
  return `split(${x}.compared, '\\t')`
}

/** Gives one part of such a list. */
export function toldPart(told: string, name: Parameters<typeof comparedPart>[0]): string {
  return `${told}[${String(comparedPart(name))}]`
}
