import { registerEnumType } from 'type-graphql'
import type { Vocabulary } from '../../facts/vocabulary.ts'

/** Registers a vocabulary as a GraphQL enum; its meanings become the descriptions. */
export function enumType<Code extends string>(
  vocabulary: Vocabulary<Code>,
): Readonly<Record<Code, Code>> {
  // fromEntries loses the keys' type.
  const values = Object.fromEntries(vocabulary.codes.map((code) => [code, code])) as Record<
    Code,
    Code
  >
  const meanings = vocabulary.codes.map((code) => [
    code,
    { description: vocabulary.meanings[code] },
  ])
  registerEnumType(values, {
    name: vocabulary.name,
    description: vocabulary.description,
    valuesConfig: Object.fromEntries(meanings) as Record<Code, { description: string }>,
  })
  return values
}
