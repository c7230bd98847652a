import type { Words } from '../../words/words.ts'

/** The word for what a run counts: a label of nodes or a type of relationships; its code where there is none. */
export function runLabel(label: string, { code }: Words): string {
  const word = code('runLabel', label)
  return word === label ? code('graphRelation', label) : word
}
