import { edgesOf, importsOf, mayBeApart } from '../../reading/facts-of.ts'
import { nodeOf } from '../../reading/plan-field.ts'
import type { Field, Site } from '../../reading/shape.ts'
import type { DimensionShape, KeyNames } from '../counting/dimension.ts'
import { describedClaim } from '../../relationships/parties/party-rows.shape.ts'
import { codeLabel } from './code-dimensions.ts'

/** The relationships by which an actor has to do with an event. */
const ANY_ROLE = ['PERPETRATED_BY', 'TARGETED', 'HARMED', 'INVOLVED']

const entity = { nodes: ['Entity'] } as const

/** Dimensions that are entities an event is tied to, in a role that parties which are only described can have, too. */
export const partyDimensions: Readonly<Record<string, DimensionShape>> = {
  PERPETRATOR: inRole({ types: ['PERPETRATED_BY'], claim: 'PerpetratorClaim' }),
  TARGET: inRole({ types: ['TARGETED'], claim: 'TargetClaim' }),
  PARTICIPANT: inRole({ types: ['INVOLVED'], claim: 'ParticipantClaim' }),
  SIDE_A: inRole({ types: ['INVOLVED'], claim: 'ParticipantClaim', role: 'SIDE_A' }),
  SIDE_B: inRole({ types: ['INVOLVED'], claim: 'ParticipantClaim', role: 'SIDE_B' }),
  ACTOR: {
    label: entity,
    branches: (field, site, { key }) => {
      const [r, n] = [field.variable('r'), field.variable('n')]
      const actor = `${n}:Actor`
      return [
        `${edgesOf(site, ANY_ROLE, { edge: r, end: n })}
WITH ${n} WHERE ${actor}
RETURN DISTINCT ${n}.id AS ${key}`,
      ]
    },
  },
  ACTOR_CLASS: {
    label: { label: codeLabel('actorClass') },
    branches: (field, site, { key }) => {
      const [r, n] = [field.variable('r'), field.variable('n')]
      return [
        `${edgesOf(site, ANY_ROLE, { edge: r, end: n })}
WITH ${n} WHERE ${n}.class IS NOT NULL
RETURN DISTINCT ${n}.class AS ${key}`,
      ]
    },
  },
  WEAPON: {
    label: entity,
    branches: (field, site, { key }) => oneOrNone(field, site, ['USED_WEAPON'], key),
  },
}

interface Role {
  readonly types: readonly string[]
  /** Label of the claims in which parties are only described. */
  readonly claim: string
  /** Only the participants in this role. */
  readonly role?: string
}

/** A branch of a subquery that returns keys. */
type Branch = (field: Field, site: Site, names: KeyNames) => string

function inRole(role: Role): DimensionShape {
  const [identified, described] = [identifiedIn(role), describedIn(role)]
  return {
    label: entity,
    described: true,
    branches: (field, site, names) => [
      identified(field, site, names),
      described(field, site, names),
    ],
    unlessApart: (field, site, names) => [
      `WITH ${importsOf(site).join(', ')}
WHERE NOT ${mayBeApart(site)}
${identified(field, site, names)}`,
    ],
  }
}

function identifiedIn({ types, role }: Role): Branch {
  return (field, site, names) => {
    const r = field.variable('r')
    const kept = role === undefined ? '' : `\nWITH ${r} WHERE ${r}.role = '${role}'`
    return `${edgesOf(site, types, { edge: r })}${kept}
RETURN DISTINCT ${r}.entityId AS ${names.key}, null AS ${names.en}, null AS ${names.ar}`
  }
}

function describedIn({ claim, role }: Role): Branch {
  return (field, site, names) => {
    const c = field.variable('c')
    const ofRole = role === undefined ? '' : ` AND ${c}.role = '${role}'`
    return `WITH ${importsOf(site).join(', ')}
WHERE ${mayBeApart(site)}
MATCH (${nodeOf(site)})<-[:ABOUT]-(${c}:${claim})
WHERE ${describedClaim(site, c)}${ofRole}
RETURN ${c}.objectKey AS ${names.key}, min(${c}.objectTextEn) AS ${names.en}, min(${c}.objectTextAr) AS ${names.ar}`
  }
}

function oneOrNone(
  field: Field,
  site: Site,
  types: readonly string[],
  key: KeyNames['key'],
): readonly string[] {
  const r = field.variable('r')
  return [
    `${edgesOf(site, types, { edge: r })}
RETURN DISTINCT ${r}.entityId AS ${key}`,
  ]
}
