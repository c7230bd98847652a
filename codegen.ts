import type { CodegenConfig } from '@graphql-codegen/cli'

/** A typed client: operations as text, fragments written out, nothing left `any`. */
const client = {
  preset: 'client',
  presetConfig: { fragmentMasking: false },
  config: {
    documentMode: 'string',
    enumsAsTypes: true,
    importExtension: '.ts',
    pureMagicComment: true,
    scalars: { ID: 'string', Date: 'string', DateTime: 'string' },
    strictScalars: true,
    useTypeImports: true,
  },
} as const

const pages = { ...client, config: { ...client.config, immutableTypes: true } } as const
const first = [
  'web/src/pages/overview/tally.graphql',
  'web/src/pages/overview/kpis/kpis.graphql',
  'web/src/pages/overview/events/events.graphql',
  'web/src/filters/names.graphql',
]

/** Writes the typed clients of each example, of the exports and of the pages from the committed schema and their operations. */
const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  generates: {
    'examples/who-attacked-what/gql/': {
      ...client,
      documents: ['examples/who-attacked-what/*.ts'],
    },
    // What the first paint asks stands apart, so that it does not wait for the text of all other questions.
    'web/src/gql/first/': { ...pages, documents: first },
    'web/src/gql/further/': {
      ...pages,
      documents: ['web/src/**/*.graphql', ...first.slice(1).map((path) => `!${path}`)],
    },
    'src/exports/gql/': { documents: ['src/exports/read/*.query.ts'], ...client },
  },
}

export default config
