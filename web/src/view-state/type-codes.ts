import type { EventType, EventTypeGroup } from '../gql/first/graphql.ts'

const groups: ReadonlySet<string> = new Set<EventTypeGroup>([
  ...(['ATTACK', 'BATTLE', 'DEFENCE', 'EFFECT'] as const),
  ...(['OPERATION', 'POLITICAL', 'POSTURE', 'UNREST'] as const),
])

const types: ReadonlySet<string> = new Set<EventType>([
  ...(['ABDUCTION', 'ACTIVITY_TREND', 'AGREEMENT', 'AIR_STRIKE'] as const),
  ...(['ARMED_ASSAULT', 'ARMED_CLASH', 'ARREST', 'ASSASSINATION'] as const),
  ...(['ATTACK_OTHER', 'CLAIM_OF_RESPONSIBILITY', 'CYBER_ATTACK', 'DEPLOYMENT'] as const),
  ...(['DRONE_ATTACK', 'EXPLOSIVE_DEVICE', 'IMPACT', 'INTERCEPTION'] as const),
  ...(['MEETING', 'MORTAR_OR_ARTILLERY', 'ONE_SIDED_VIOLENCE', 'ORDER'] as const),
  ...(['POLITICAL_OTHER', 'PROTEST', 'RIOT', 'ROCKET_ATTACK'] as const),
  ...(['SECURITY_OPERATION', 'STATEMENT', 'SUICIDE_ATTACK', 'TERRITORY_CHANGE'] as const),
  ...(['THREAT', 'WEAPONS_FIND'] as const),
])

/** The codes of types of events, of both levels; a question with any other is refused. */
export const typeCodes = { groups, types } as const
