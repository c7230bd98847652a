import { printLens } from './lens.printer.ts'
import type { LensPlan } from './lens.printer.ts'
import { SHOWN_EDGES, SHOWN_OF_TOLLS, SHOWN_PROPERTIES } from './shown-facts.ts'
import type { WantedFacts } from './wanted-facts.ts'

/** A lens that is opened on events in a statement under construction; `mark` stands where its clauses will. */
export interface OpenedLens extends Omit<LensPlan, 'wanted'> {
  readonly mark: string
}

/**
 * Puts the clauses of opened lenses into a finished statement. What they work out is what the statement reads of their
 * facts, and nothing else.
 */
export function printLenses(text: string, opened: readonly OpenedLens[]): string {
  if (opened.length === 0) return text
  const columns = columnsReadIn(text)
  return opened.reduce((printed, { mark, ...plan }) => {
    const clauses = printLens({ ...plan, wanted: wantedIn(text, plan.facts, columns) })
    const lines = new RegExp(`^( *)(OPTIONAL )?${mark}$`, 'gm')
    return printed.replaceAll(lines, (_, margin: string, optional = '') =>
      `${String(optional)}${clauses}`.replaceAll(/^/gm, margin),
    )
  }, text)
}

/** The name of a variable that holds facts as another does: numbers may follow. */
export function sameFactsAs(facts: string): string {
  return `${facts}${SAME}`
}

const SAME = '_'

/** What a text reads of the facts that a variable holds. Of edges and tolls it may find more than is read, never less. */
function wantedIn(text: string, facts: string, columns: ReadonlySet<string>): WantedFacts {
  const names = new Set(
    [...text.matchAll(new RegExp(`\\b${facts}(?:${SAME}\\d*)?\\.(\\w+)`, 'g'))].map(
      ([, name = '']) => name,
    ),
  )
  const edges = [...names].flatMap((name) => {
    const own = SHOWN_EDGES.get(name)
    return own === undefined ? [] : [[name, own.filter((column) => columns.has(column))] as const]
  })
  const properties = [...names].filter((name) => SHOWN_PROPERTIES.includes(name))
  const hasTolls = names.has('tolls')
  const known = properties.length + edges.length + (hasTolls ? 1 : 0)
  if (known < names.size) throw new Error(`A lens does not show all of ${[...names].join(', ')}.`)
  // The names were looked up among those that a lens shows.
  return {
    properties,
    edges: Object.fromEntries(edges),
    ...(hasTolls ? { tolls: SHOWN_OF_TOLLS.filter((column) => columns.has(column)) } : {}),
  } as WantedFacts
}

/** Everything that is read of anything. */
function columnsReadIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/\b\w+\.(\w+)/g)].map(([, name = '']) => name))
}
