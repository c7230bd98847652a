import { Event } from '../../entities/event/event.type.ts'
import { Casualty } from '../casualties/casualty.type.ts'
import { relationship } from '../../reading/declare.ts'
import { isUsed } from '../../reading/facts-of.ts'
import { nodeOf } from '../../reading/plan-field.ts'
import { conjunction } from '../../reading/plan-where.ts'
import { ClaimKind } from '../../reading/types/enums.ts'

/** What sources contradict each other about. */
export const contested = [
  relationship({
    on: Event,
    field: 'contested',
    type: () => [ClaimKind],
    description:
      'What is contested about it: its facts follow from claims of these kinds that contradict each other. `claims(where: {linkedBy: [CONTRADICTS]})` gives them.',
    read: (field, site) => {
      const [c, d, kind] = [field.variable('c'), field.variable('d'), field.variable('kind')]
      const slot = field.slot(`COLLECT {
  MATCH (${nodeOf(site)})<-[:ABOUT]-(${c}:Claim)-[:CONTRADICTS]->(${d}:Claim)
  WHERE ${isUsed(site, c)} AND ${isUsed(site, d)}
  WITH DISTINCT ${c}.kind AS ${kind} ORDER BY ${kind}
  RETURN ${kind}
}`)
      return (row) => row[slot] ?? []
    },
  }),
  relationship({
    on: Casualty,
    field: 'contested',
    type: () => Boolean,
    description: 'Whether numbers that are given for these victims cannot hold beside each other.',
    read: (field, site) => {
      const [toll, c, d] = [nodeOf(site), field.variable('c'), field.variable('d')]
      const facts = site.eventFacts === undefined ? {} : { facts: site.eventFacts }
      const fits = conjunction([
        isUsed(facts, c),
        isUsed(facts, d),
        `${c}.harm = ${toll}.harm AND ${c}.group = ${toll}.group`,
        ...restrictions.map(([own, its]) => isEqual(`${c}.${own}`, `${toll}.${its}`)),
      ])
      const slot = field.slot(
        `EXISTS { MATCH (${site.event ?? 'null'})<-[:ABOUT]-(${c}:HarmClaim)-[:CONTRADICTS]->(${d}:Claim) WHERE ${fits} }`,
      )
      return (row) => row[slot] ?? false
    },
  }),
]

/** What restricts a group of victims, on the claim and on the toll. */
const restrictions = [
  ['foreign', 'foreign'],
  ['country', 'country'],
  ['objectKey', 'partyKey'],
] as const

function isEqual(one: string, other: string): string {
  return `(${one} = ${other} OR ${one} IS NULL AND ${other} IS NULL)`
}
