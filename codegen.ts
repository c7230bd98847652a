import type { CodegenConfig } from '@graphql-codegen/cli'

/** Writes the typed client of each example from the committed schema and the operations in its files. */
const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  generates: {
    'examples/who-attacked-what/gql/': {
      documents: ['examples/who-attacked-what/*.ts'],
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
    },
  },
}

export default config
