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

/** Writes the typed clients of each example and of the pages from the committed schema and their operations. */
const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  generates: {
    'examples/who-attacked-what/gql/': {
      ...client,
      documents: ['examples/who-attacked-what/*.ts'],
    },
    'web/src/gql/': {
      ...client,
      config: { ...client.config, immutableTypes: true },
      documents: ['web/src/**/*.graphql'],
    },
  },
}

export default config
