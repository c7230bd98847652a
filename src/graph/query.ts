/** A value that can be a Cypher parameter. Integers must be whole numbers below 2^53; the adapter sends them as integers. */
export type CypherValue =
  | string
  | number
  | boolean
  | null
  | readonly CypherValue[]
  | { readonly [key: string]: CypherValue }

/** The parameters of a statement by name. */
export type CypherParameters = Readonly<Record<string, CypherValue>>

/** One record of a result, its values already plain: numbers, strings (dates and instants as ISO text), lists and maps. */
export type CypherRecord = Readonly<Record<string, unknown>>

/** A Cypher statement as a frozen value, apart from its execution. */
export interface CypherQuery<Row> {
  readonly access: 'READ' | 'WRITE'
  readonly text: string
  readonly parameters: CypherParameters
  readonly row: (record: CypherRecord) => Row
}

type NameCharacter =
  | 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i' | 'j' | 'k' | 'l' | 'm'
  | 'n' | 'o' | 'p' | 'q' | 'r' | 's' | 't' | 'u' | 'v' | 'w' | 'x' | 'y' | 'z'
  | 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M'
  | 'N' | 'O' | 'P' | 'Q' | 'R' | 'S' | 'T' | 'U' | 'V' | 'W' | 'X' | 'Y' | 'Z'
  | '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '_' // prettier-ignore

type LeadingName<
  Text extends string,
  Name extends string = '',
> = Text extends `${infer First}${infer Rest}`
  ? First extends NameCharacter
    ? LeadingName<Rest, `${Name}${First}`>
    : Name
  : Name

type ParameterNames<
  Text extends string,
  Found extends string = never,
> = Text extends `${string}$${infer Rest}`
  ? ParameterNames<Rest, Found | Exclude<LeadingName<Rest>, ''>>
  : Found

/** The parameters that a constant text names: one is missing or misspelt, and it does not compile. */
type ParametersOf<Text extends string> = string extends Text
  ? CypherParameters
  : // eslint-disable-next-line @typescript-eslint/no-generated-empty-object-type -- a text may name no parameter
    Readonly<Record<ParameterNames<Text>, CypherValue>>

interface QueryParts<Text extends string, Row> {
  readonly text: Text
  readonly parameters: ParametersOf<Text>
  readonly row: (record: CypherRecord) => Row
}

/** Makes a statement that only reads; the database refuses a write in it. */
export function readQuery<const Text extends string, Row>(
  parts: QueryParts<Text, Row>,
): CypherQuery<Row> {
  return Object.freeze({ access: 'READ', ...parts })
}

/** Makes a statement that writes. */
export function writeQuery<const Text extends string, Row>(
  parts: QueryParts<Text, Row>,
): CypherQuery<Row> {
  return Object.freeze({ access: 'WRITE', ...parts })
}

/** The row reader of a statement whose rows nobody reads. */
export function noRow(): undefined {
  return undefined
}
