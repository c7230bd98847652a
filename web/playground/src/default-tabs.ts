import type { TabText } from './tab-text.ts'

const queries = import.meta.glob<string>('../tabs/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const variables = import.meta.glob<string>('../tabs/*.variables.json', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** The tabs a first visit shows, in the order of the numbers that their file names begin with. */
export const defaultTabs: readonly TabText[] = Object.entries(queries)
  .sort(([left], [right]) => left.localeCompare(right, 'en', { numeric: true }))
  .map(([path, query]) => ({
    query,
    variables: variables[path.replace(/\.graphql$/, '.variables.json')] ?? '',
  }))
