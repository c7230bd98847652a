/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Attacks($after: String) {\n    events(where: { typeGroups: [ATTACK] }, first: 20, after: $after) {\n      nodes {\n        title\n        when {\n          earliest\n          latest\n          text\n        }\n        targets {\n          entity {\n            name\n          }\n          description\n        }\n        killed {\n          low\n          best\n          high\n        }\n        attribution {\n          cells {\n            party {\n              entity {\n                name\n              }\n              description\n            }\n            speaker {\n              actor {\n                name\n              }\n              description\n            }\n            stance\n            scope\n            claims {\n              passages {\n                index\n              }\n            }\n          }\n          unclaimed {\n            claims {\n              passages {\n                index\n              }\n            }\n          }\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": typeof types.AttacksDocument,
};
const documents: Documents = {
    "\n  query Attacks($after: String) {\n    events(where: { typeGroups: [ATTACK] }, first: 20, after: $after) {\n      nodes {\n        title\n        when {\n          earliest\n          latest\n          text\n        }\n        targets {\n          entity {\n            name\n          }\n          description\n        }\n        killed {\n          low\n          best\n          high\n        }\n        attribution {\n          cells {\n            party {\n              entity {\n                name\n              }\n              description\n            }\n            speaker {\n              actor {\n                name\n              }\n              description\n            }\n            stance\n            scope\n            claims {\n              passages {\n                index\n              }\n            }\n          }\n          unclaimed {\n            claims {\n              passages {\n                index\n              }\n            }\n          }\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": types.AttacksDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Attacks($after: String) {\n    events(where: { typeGroups: [ATTACK] }, first: 20, after: $after) {\n      nodes {\n        title\n        when {\n          earliest\n          latest\n          text\n        }\n        targets {\n          entity {\n            name\n          }\n          description\n        }\n        killed {\n          low\n          best\n          high\n        }\n        attribution {\n          cells {\n            party {\n              entity {\n                name\n              }\n              description\n            }\n            speaker {\n              actor {\n                name\n              }\n              description\n            }\n            stance\n            scope\n            claims {\n              passages {\n                index\n              }\n            }\n          }\n          unclaimed {\n            claims {\n              passages {\n                index\n              }\n            }\n          }\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AttacksDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
