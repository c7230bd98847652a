import type { Graph } from '../graph/graph.ts'
import { checkCells } from './check/check-cells.ts'
import { checkClaims } from './check/check-claims.ts'
import { checkCopies } from './check/check-copies.ts'
import { checkDuplicates } from './check/check-duplicates.ts'
import { checkEvents, checkRelations } from './check/check-facts.ts'
import { checkIdentities } from './check/check-identities.ts'
import { checkLinks } from './check/check-links.ts'
import { checkOrigins } from './check/check-origins.ts'
import { checkSchema } from './check/check-schema.ts'
import { checkNames, checkPassageTexts } from './check/check-texts.ts'
import { checkTitles } from './check/check-titles.ts'
import { factRules } from './check/facts.queries.ts'
import { identityRules } from './check/identities.queries.ts'
import { structure } from './check/structure.queries.ts'

/** What came of one invariant. */
export interface Finding {
  readonly name: string
  /** Ids of what breaks it; none where it holds. At most a thousand for most invariants. */
  readonly broken: readonly string[]
}

/** Looks through the whole stored graph, page by page, and says of each invariant what breaks it. */
export async function checkGraph(
  graph: Graph,
  report: (finding: Finding) => void = () => undefined,
): Promise<readonly Finding[]> {
  const findings: Finding[] = []
  const found = (name: string, broken: readonly string[]): void => {
    findings.push({ name, broken })
    report({ name, broken })
  }
  found('every key and index is there and serves', await checkSchema(graph))
  for (const { name, broken } of [...structure, ...identityRules, ...factRules]) {
    found(name, await graph.read(broken, { deadline: 300_000 }))
  }
  found(
    'the origin of every document follows from what it copies, its credits and its publisher',
    await checkOrigins(graph),
  )
  found('every document copies what was judged that it copies', await checkCopies(graph))
  found('events are joined as was judged that they are one', await checkDuplicates(graph))
  found('open claims are linked to those they name, and to no other', await checkLinks(graph))
  found(
    'every entity is kept under the id that follows from the judgements',
    await checkIdentities(graph),
  )
  const { altered, underived } = await checkClaims(graph)
  found('the id of every claim follows from its content and version', altered)
  found('what is derived of a claim follows from it, its document and its speaker', underived)
  found('the text of every passage has its hash and length', await checkPassageTexts(graph))
  found('the search forms of every name follow from it', await checkNames(graph))
  found('the search forms of every source and document follow from it', await checkTitles(graph))
  found('the facts of every event are those that follow from its claims', await checkEvents(graph))
  found('every relation is the one that follows from its claims', await checkRelations(graph))
  found('every monthly cell is what its events come to', await checkCells(graph))
  return findings
}

/** Writes a finding as a line for the terminal. */
export function findingText({ name, broken }: Finding): string {
  if (broken.length === 0) return `holds   ${name}`
  const count = broken.length >= 1000 ? `${String(broken.length)} or more` : String(broken.length)
  const examples = broken.slice(0, 5).join(', ')
  return `BROKEN  ${name}: ${count}, such as ${examples}`
}
