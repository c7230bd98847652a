import type { CodegenConfig } from '@graphql-codegen/cli'

const client = {
  preset: 'client',
  presetConfig: { fragmentMasking: false },
  config: {
    documentMode: 'string',
    enumsAsTypes: true,
    importExtension: '.ts',
    scalars: { ID: 'string', Date: 'string', DateTime: 'string' },
    strictScalars: true,
    useTypeImports: true,
  },
} as const

/** Writes typed clients from the committed schema: of each example, and of the exports, which ask the API like anybody. */
const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  generates: {
    'examples/who-attacked-what/gql/': {
      documents: ['examples/who-attacked-what/*.ts'],
      ...client,
    },
    'src/exports/gql/': { documents: ['src/exports/read/*.query.ts'], ...client },
  },
}

export default config
