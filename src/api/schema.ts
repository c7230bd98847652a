import 'reflect-metadata'
import { isInterfaceType, isObjectType } from 'graphql'
import type { GraphQLObjectType, GraphQLSchema } from 'graphql'
import { buildSchemaSync } from 'type-graphql'
import type { PubSub } from 'type-graphql'
import { actorShape } from '../entities/actor/actor.shape.ts'
import { actorFilters } from '../entities/actor/actor.where.ts'
import { candidateShape } from '../entities/candidate/candidate.shape.ts'
import { candidateFilters } from '../entities/candidate/candidate.where.ts'
import { claimShape } from '../entities/claim/claim.shape.ts'
import { claimFilters } from '../entities/claim/claim.where.ts'
import { conflictShape } from '../entities/conflict/conflict.shape.ts'
import { documentFields } from '../entities/document/document.fields.ts'
import { documentShape } from '../entities/document/document.shape.ts'
import { documentFilters } from '../entities/document/document.where.ts'
import { entityFields } from '../entities/entity/entity.fields.ts'
import { eventFields } from '../entities/event/event.fields.ts'
import { eventShape } from '../entities/event/event.shape.ts'
import { eventFilters } from '../entities/event/event.where.ts'
import { externalIdShape } from '../entities/external-id/external-id.shape.ts'
import { importRunFields } from '../entities/import-run/import-run.fields.ts'
import { importRunShapes } from '../entities/import-run/import-run.shape.ts'
import { mentionShape } from '../entities/mention/mention.shape.ts'
import { nameShape } from '../entities/name/name.shape.ts'
import { passageFields } from '../entities/passage/passage.fields.ts'
import { passageShape } from '../entities/passage/passage.shape.ts'
import { placeFields } from '../entities/place/place.fields.ts'
import { placeShape } from '../entities/place/place.shape.ts'
import { placeFilters } from '../entities/place/place.where.ts'
import { sourceFields } from '../entities/source/source.fields.ts'
import { sourceShape } from '../entities/source/source.shape.ts'
import { weaponShape } from '../entities/weapon/weapon.shape.ts'
import { aggregates } from '../insights/aggregate/aggregate.ts'
import { duplicatesShape } from '../insights/aggregate/duplicates.type.ts'
import { compare, comparedFields, compareShapes } from '../insights/compare/compare.shape.ts'
import { changeShape } from '../insights/changes/change.shape.ts'
import { changes } from '../insights/changes/changes.shape.ts'
import { eventChanged } from '../insights/changes/event-changed.shape.ts'
import { graphEdge, graphEdgeShape } from '../insights/graph/graph-edge.shape.ts'
import { graphNode } from '../insights/graph/graph-node.shape.ts'
import { lookups } from '../insights/lookup/lookup.shape.ts'
import { neighbourCounts } from '../insights/neighbour-counts/neighbour-counts.shape.ts'
import { neighbours } from '../insights/neighbours/neighbours.shape.ts'
import { pathParts, pathShapes } from '../insights/paths/path-result.shape.ts'
import { paths } from '../insights/paths/paths.shape.ts'
import { search } from '../insights/search/search.shape.ts'
import { attributionOverEvents } from '../insights/attribution/attribution.ts'
import { map } from '../insights/map/map.ts'
import { matrix } from '../insights/matrix/matrix.ts'
import { timeSeries } from '../insights/time-series/time-series.ts'
import { graphShape } from '../insights/subgraph/graph-parts.shape.ts'
import { subgraph } from '../insights/subgraph/subgraph.shape.ts'
import { tallyShapes } from '../insights/tally/tally.shape.ts'
import { atlasOf } from '../reading/atlas.ts'
import { RootFields } from '../reading/declare.ts'
import type { Declaration } from '../reading/declare.ts'
import { giveReader } from '../reading/reader-of.ts'
import type { TypeShape } from '../reading/shape.ts'
import { dateSpanShape, dateSpanTexts } from '../reading/types/date-span.ts'
import { estimateShape, estimateText } from '../reading/types/estimate.ts'
import { pointShape } from '../reading/types/point.ts'
import { supportShape } from '../reading/types/support.ts'
import { attribution } from '../relationships/attribution/attribution.shape.ts'
import { betweenClaims } from '../relationships/between-claims/between-claims.shape.ts'
import { claimLinkShape, linkedClaim } from '../relationships/between-claims/claim-link.type.ts'
import { contested } from '../relationships/between-claims/contested.shape.ts'
import { linkedClaimsFilters } from '../relationships/between-claims/linked-claims.where.ts'
import { candidates } from '../relationships/candidates/candidates.shape.ts'
import { casualties } from '../relationships/casualties/casualties.shape.ts'
import { casualtyShape } from '../relationships/casualties/casualty.type.ts'
import { claimLinks } from '../relationships/claim-links/claim-links.shape.ts'
import { claimValue } from '../relationships/claim-links/claim-value.shape.ts'
import { speaker, speakerShape } from '../relationships/claim-links/speaker.type.ts'
import { copies } from '../relationships/copies/copies.shape.ts'
import { entityEvents } from '../relationships/entity-events/entity-events.shape.ts'
import { entityNames } from '../relationships/entity-names/entity-names.shape.ts'
import { eventEvidence } from '../relationships/event-evidence/event-evidence.shape.ts'
import { eventDuplicates } from '../relationships/event-links/duplicates.shape.ts'
import { eventLinks } from '../relationships/event-links/event-links.shape.ts'
import { evidence } from '../relationships/evidence/evidence.shape.ts'
import { externalIds } from '../relationships/external-ids/external-ids.shape.ts'
import { partOf } from '../relationships/part-of/part-of.shape.ts'
import { participantShape } from '../relationships/participants/participant.type.ts'
import { participants } from '../relationships/participants/participants.shape.ts'
import { party, partyShape } from '../relationships/parties/party.type.ts'
import { perpetratorFilter } from '../relationships/perpetrators/attribution.where.ts'
import { perpetratorShape, perpetrators } from '../relationships/perpetrators/perpetrators.shape.ts'
import { placeHierarchy } from '../relationships/place-hierarchy/place-hierarchy.shape.ts'
import { areaFilters } from '../relationships/places/area.where.ts'
import { eventPlaceShape } from '../relationships/places/event-place.type.ts'
import { placeFilters as eventPlaceFilters } from '../relationships/places/place.where.ts'
import { places } from '../relationships/places/places.shape.ts'
import { relationShape } from '../relationships/relations/relation.type.ts'
import { relations } from '../relationships/relations/relations.shape.ts'
import { targetShape } from '../relationships/targets/target.type.ts'
import { targets } from '../relationships/targets/targets.shape.ts'
import { weaponUseFilter } from '../relationships/weapons/weapon-use.where.ts'
import { weaponUseShape } from '../relationships/weapons/weapon-use.type.ts'
import { weapons } from '../relationships/weapons/weapons.shape.ts'

/** How each type is read, but for what relationships add. */
const shapes: readonly TypeShape[] = [
  actorShape,
  candidateShape,
  casualtyShape,
  changeShape,
  claimLinkShape,
  claimShape,
  ...compareShapes,
  conflictShape,
  dateSpanShape,
  documentShape,
  duplicatesShape,
  estimateShape,
  eventPlaceShape,
  eventShape,
  externalIdShape,
  graphEdgeShape,
  graphShape,
  ...importRunShapes,
  mentionShape,
  nameShape,
  participantShape,
  partyShape,
  passageShape,
  ...pathShapes,
  perpetratorShape,
  placeShape,
  pointShape,
  relationShape,
  sourceShape,
  speakerShape,
  supportShape,
  ...tallyShapes,
  targetShape,
  weaponShape,
  weaponUseShape,
]

/** Every field, filter and question. They are listed as values: an import that nobody uses would be dropped, and its field with it. */
const declarations: readonly Declaration[] = [
  ...actorFilters,
  ...areaFilters,
  ...aggregates,
  ...attribution,
  ...betweenClaims,
  ...candidateFilters,
  ...candidates,
  ...casualties,
  ...changes,
  ...claimFilters,
  ...claimLinks,
  ...comparedFields,
  ...contested,
  ...copies,
  ...dateSpanTexts,
  ...documentFields,
  ...documentFilters,
  ...entityEvents,
  ...entityFields,
  ...entityNames,
  ...eventEvidence,
  ...eventFields,
  ...eventFilters,
  ...eventLinks,
  ...eventPlaceFilters,
  ...evidence,
  ...graphEdge,
  ...graphNode,
  ...externalIds,
  ...importRunFields,
  ...linkedClaimsFilters,
  ...lookups,
  ...partOf,
  ...participants,
  ...party,
  ...pathParts,
  ...passageFields,
  ...perpetrators,
  ...placeFields,
  ...placeFilters,
  ...placeHierarchy,
  ...places,
  ...relations,
  ...search,
  ...sourceFields,
  ...speaker,
  ...subgraph,
  ...targets,
  ...weapons,
  weaponUseFilter,
  attributionOverEvents,
  claimValue,
  compare,
  map,
  matrix,
  timeSeries,
  estimateText,
  eventChanged,
  eventDuplicates,
  linkedClaim,
  neighbourCounts,
  neighbours,
  paths,
  perpetratorFilter,
]

/** Builds the GraphQL schema: TypeGraphQL gives the types, the read plan gives the values. */
export function buildSchema(): GraphQLSchema {
  const schema = buildSchemaSync({ resolvers: [RootFields], validate: false, pubSub: noTopics })
  describeRoots(schema)
  dropFieldResolvers(schema)
  giveReader(schema, atlasOf(shapes, declarations))
  return schema
}

/** TypeGraphQL wants topics where there are subscriptions; ours follow the log of changes instead. */
const noTopics: PubSub = {
  publish: () => {
    throw new Error('There are no topics.')
  },
  subscribe: () => {
    throw new Error('There are no topics.')
  },
}

/** TypeGraphQL has no place for the descriptions of the root types. */
function describeRoots(schema: GraphQLSchema): void {
  const queries = schema.getQueryType()
  if (queries) queries.description = 'What can be asked: who attacked what, and who says so.'
  const subscriptions = schema.getSubscriptionType()
  if (subscriptions) {
    subscriptions.description =
      'What can be followed, over a WebSocket at the same address (the protocol graphql-transport-ws).'
  }
}

/** Below the roots everything is read from the row; TypeGraphQL makes resolvers for some fields whatever one says. */
function dropFieldResolvers(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInterfaceType(type)) type.resolveType = undefined
    if (!isObjectType(type) || type.name.startsWith('__') || isRoot(schema, type)) continue
    for (const field of Object.values(type.getFields())) delete field.resolve
  }
}

function isRoot(schema: GraphQLSchema, type: GraphQLObjectType): boolean {
  return type === schema.getQueryType() || type === schema.getMutationType()
}
