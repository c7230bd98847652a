import { GraphQLError } from 'graphql'
import type { ValidationRule } from 'graphql'

/** Refuses to tell the schema where introspection is switched off. */
export const noIntrospection: ValidationRule = (context) => ({
  Field(node) {
    if (node.name.value !== '__schema' && node.name.value !== '__type') return
    context.reportError(
      new GraphQLError(
        'Introspection is switched off here. Read schema/schema.graphql instead; ' +
          'whoever runs this server switches it on with MARSAD_INTROSPECTION=true.',
        { nodes: [node] },
      ),
    )
  },
})
