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
    "query Events($where: EventWhere, $orderBy: EventOrder!, $first: Int!, $after: String, $lang: Lang!) {\n  events(where: $where, orderBy: $orderBy, first: $first, after: $after) {\n    totalCount\n    openDates\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n    nodes {\n      ...EventRow\n    }\n  }\n}\n\nfragment EventRow on Event {\n  id\n  title(lang: $lang)\n  type\n  violence\n  extent\n  when {\n    earliest\n    latest\n    precision\n  }\n  perpetrators {\n    actor {\n      id\n      name(lang: $lang)\n    }\n    disputed\n  }\n  participants(roles: [SIDE_A, SIDE_B]) {\n    entity {\n      id\n      name(lang: $lang)\n    }\n    description(lang: $lang)\n    role\n  }\n  targets {\n    entity {\n      id\n      name(lang: $lang)\n    }\n    description(lang: $lang)\n  }\n  places {\n    place {\n      id\n      name(lang: $lang)\n    }\n    precision\n  }\n  killed {\n    low\n    best\n    high\n  }\n  support {\n    claims\n    independentSources\n  }\n  documents(first: 1) {\n    nodes {\n      source {\n        name(lang: $lang)\n      }\n    }\n  }\n}": typeof types.EventsDocument,
    "query Numbers($where: EventWhere, $before: EventWhere, $compared: Boolean!, $lang: Lang!) {\n  bySources: aggregate(by: [INDEPENDENT_SOURCES], where: $where, first: 100) {\n    total {\n      ...WholeTally\n    }\n    groups {\n      keys {\n        state\n        value\n      }\n      tally {\n        events {\n          ...CountNumbers\n        }\n      }\n    }\n  }\n  byPrecision: aggregate(by: [GEO_PRECISION], where: $where) {\n    groups {\n      keys {\n        state\n        value\n        label(lang: $lang)\n      }\n      tally {\n        events {\n          ...CountNumbers\n        }\n      }\n    }\n  }\n  before: aggregate(by: [GEO_PRECISION], where: $before) @include(if: $compared) {\n    total {\n      ...WholeTally\n    }\n    groups {\n      keys {\n        state\n        value\n      }\n      tally {\n        events {\n          ...CountNumbers\n        }\n      }\n    }\n  }\n  all: events(first: 1) {\n    totalCount\n  }\n}\n\nfragment WholeTally on Tally {\n  events {\n    ...CountNumbers\n  }\n  sets\n  killed {\n    ...TollNumbers\n  }\n  killedByGroup {\n    group\n    toll {\n      ...TollNumbers\n    }\n  }\n}": typeof types.NumbersDocument,
    "fragment TollNumbers on Toll {\n  low\n  best\n  high\n  unknown\n}\n\nfragment CountNumbers on HonestCount {\n  certain\n  best\n  possible\n}": typeof types.TollNumbersFragmentDoc,
};
const documents: Documents = {
    "query Events($where: EventWhere, $orderBy: EventOrder!, $first: Int!, $after: String, $lang: Lang!) {\n  events(where: $where, orderBy: $orderBy, first: $first, after: $after) {\n    totalCount\n    openDates\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n    nodes {\n      ...EventRow\n    }\n  }\n}\n\nfragment EventRow on Event {\n  id\n  title(lang: $lang)\n  type\n  violence\n  extent\n  when {\n    earliest\n    latest\n    precision\n  }\n  perpetrators {\n    actor {\n      id\n      name(lang: $lang)\n    }\n    disputed\n  }\n  participants(roles: [SIDE_A, SIDE_B]) {\n    entity {\n      id\n      name(lang: $lang)\n    }\n    description(lang: $lang)\n    role\n  }\n  targets {\n    entity {\n      id\n      name(lang: $lang)\n    }\n    description(lang: $lang)\n  }\n  places {\n    place {\n      id\n      name(lang: $lang)\n    }\n    precision\n  }\n  killed {\n    low\n    best\n    high\n  }\n  support {\n    claims\n    independentSources\n  }\n  documents(first: 1) {\n    nodes {\n      source {\n        name(lang: $lang)\n      }\n    }\n  }\n}": types.EventsDocument,
    "query Numbers($where: EventWhere, $before: EventWhere, $compared: Boolean!, $lang: Lang!) {\n  bySources: aggregate(by: [INDEPENDENT_SOURCES], where: $where, first: 100) {\n    total {\n      ...WholeTally\n    }\n    groups {\n      keys {\n        state\n        value\n      }\n      tally {\n        events {\n          ...CountNumbers\n        }\n      }\n    }\n  }\n  byPrecision: aggregate(by: [GEO_PRECISION], where: $where) {\n    groups {\n      keys {\n        state\n        value\n        label(lang: $lang)\n      }\n      tally {\n        events {\n          ...CountNumbers\n        }\n      }\n    }\n  }\n  before: aggregate(by: [GEO_PRECISION], where: $before) @include(if: $compared) {\n    total {\n      ...WholeTally\n    }\n    groups {\n      keys {\n        state\n        value\n      }\n      tally {\n        events {\n          ...CountNumbers\n        }\n      }\n    }\n  }\n  all: events(first: 1) {\n    totalCount\n  }\n}\n\nfragment WholeTally on Tally {\n  events {\n    ...CountNumbers\n  }\n  sets\n  killed {\n    ...TollNumbers\n  }\n  killedByGroup {\n    group\n    toll {\n      ...TollNumbers\n    }\n  }\n}": types.NumbersDocument,
    "fragment TollNumbers on Toll {\n  low\n  best\n  high\n  unknown\n}\n\nfragment CountNumbers on HonestCount {\n  certain\n  best\n  possible\n}": types.TollNumbersFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Events($where: EventWhere, $orderBy: EventOrder!, $first: Int!, $after: String, $lang: Lang!) {\n  events(where: $where, orderBy: $orderBy, first: $first, after: $after) {\n    totalCount\n    openDates\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n    nodes {\n      ...EventRow\n    }\n  }\n}\n\nfragment EventRow on Event {\n  id\n  title(lang: $lang)\n  type\n  violence\n  extent\n  when {\n    earliest\n    latest\n    precision\n  }\n  perpetrators {\n    actor {\n      id\n      name(lang: $lang)\n    }\n    disputed\n  }\n  participants(roles: [SIDE_A, SIDE_B]) {\n    entity {\n      id\n      name(lang: $lang)\n    }\n    description(lang: $lang)\n    role\n  }\n  targets {\n    entity {\n      id\n      name(lang: $lang)\n    }\n    description(lang: $lang)\n  }\n  places {\n    place {\n      id\n      name(lang: $lang)\n    }\n    precision\n  }\n  killed {\n    low\n    best\n    high\n  }\n  support {\n    claims\n    independentSources\n  }\n  documents(first: 1) {\n    nodes {\n      source {\n        name(lang: $lang)\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').EventsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Numbers($where: EventWhere, $before: EventWhere, $compared: Boolean!, $lang: Lang!) {\n  bySources: aggregate(by: [INDEPENDENT_SOURCES], where: $where, first: 100) {\n    total {\n      ...WholeTally\n    }\n    groups {\n      keys {\n        state\n        value\n      }\n      tally {\n        events {\n          ...CountNumbers\n        }\n      }\n    }\n  }\n  byPrecision: aggregate(by: [GEO_PRECISION], where: $where) {\n    groups {\n      keys {\n        state\n        value\n        label(lang: $lang)\n      }\n      tally {\n        events {\n          ...CountNumbers\n        }\n      }\n    }\n  }\n  before: aggregate(by: [GEO_PRECISION], where: $before) @include(if: $compared) {\n    total {\n      ...WholeTally\n    }\n    groups {\n      keys {\n        state\n        value\n      }\n      tally {\n        events {\n          ...CountNumbers\n        }\n      }\n    }\n  }\n  all: events(first: 1) {\n    totalCount\n  }\n}\n\nfragment WholeTally on Tally {\n  events {\n    ...CountNumbers\n  }\n  sets\n  killed {\n    ...TollNumbers\n  }\n  killedByGroup {\n    group\n    toll {\n      ...TollNumbers\n    }\n  }\n}"): typeof import('./graphql.ts').NumbersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment TollNumbers on Toll {\n  low\n  best\n  high\n  unknown\n}\n\nfragment CountNumbers on HonestCount {\n  certain\n  best\n  possible\n}"): typeof import('./graphql.ts').TollNumbersFragmentDoc;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
