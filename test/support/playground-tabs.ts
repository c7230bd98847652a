import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '../../web/playground/tabs')

/** A default tab of the playground as its files hold it; `name` is the file's, without its ending. */
export interface PlaygroundTab {
  readonly name: string
  readonly operation: 'query' | 'subscription'
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
}

/** The playground's default tabs in their order. */
export function playgroundTabs(): readonly PlaygroundTab[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => file.replace(/\.graphql$/, ''))
    .sort((left, right) => left.localeCompare(right, 'en', { numeric: true }))
    .map((name) => {
      const query = readFileSync(join(folder, `${name}.graphql`), 'utf8')
      const operation = /^subscription\b/m.test(query) ? 'subscription' : 'query'
      return { name, operation, query, variables: variablesOf(name) }
    })
}

function variablesOf(name: string): Readonly<Record<string, unknown>> {
  const file = join(folder, `${name}.variables.json`)
  if (!existsSync(file)) return {}
  return JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, unknown>>
}
