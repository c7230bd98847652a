import { relationType } from '../../facts/vocabulary.ts'
import { ClaimConnection } from '../../entities/claim/claim.type.ts'
import { Entity } from '../../entities/entity/entity.type.ts'
import { connection } from '../../reading/connection.ts'
import { relationship } from '../../reading/declare.ts'
import type { FieldDeclaration } from '../../reading/declare.ts'
import { embedded } from '../../reading/fields.ts'
import type { Site } from '../../reading/shape.ts'
import { DateSpan, dateSpanOf } from '../../reading/types/date-span.ts'
import { Direction, RelationType } from '../../reading/types/enums.ts'
import { Estimate, estimateOf } from '../../reading/types/estimate.ts'
import { pagingArguments } from '../../reading/types/paging-arguments.ts'
import { Support, countedSupport } from '../../reading/types/support.ts'
import { claimList } from '../claims/claim-list.shape.ts'
import { Party } from '../parties/party.type.ts'
import { relationList } from './relation-list.shape.ts'
import { Relation, RelationConnection } from './relation.type.ts'

const facts = (site: Site): string => site.facts ?? 'null'

/** How entities are related. */
export const relations = [
  relationship({
    on: Entity,
    field: 'relations',
    scans: { along: relationType.codes, of: 'Entity' },
    type: () => RelationConnection,
    description: 'How it is related to others, by type.',
    arguments: {
      types: { type: () => [RelationType], nullable: true, description: 'Only these relations.' },
      direction: { type: () => Direction, nullable: true, description: 'Only this way.' },
      ...pagingArguments(),
    },
    read: connection(relationList),
  }),
  end('from', 'The first end.', 'subject'),
  end('to', 'The second end.', 'object'),
  relationship({
    on: Relation,
    field: 'when',
    type: () => DateSpan,
    nullable: true,
    description: 'When it held, where that is said.',
    read: embedded(
      (site) => ({ ...dateSpanOf(facts(site), 'dateBasis'), textEn: 'null', textAr: 'null' }),
      (site) => `coalesce(${facts(site)}.earliest, ${facts(site)}.latest) IS NOT NULL`,
    ),
  }),
  relationship({
    on: Relation,
    field: 'count',
    type: () => Estimate,
    nullable: true,
    description: 'How many, where a number is said: soldiers stationed, for instance.',
    read: estimateOf('', (site) => site.count ?? 'null'),
  }),
  relationship({
    on: Relation,
    field: 'support',
    type: () => Support,
    description: 'How much stands behind it.',
    read: countedSupport,
  }),
  relationship({
    on: Relation,
    field: 'claims',
    type: () => ClaimConnection,
    description: 'The claims that say so, denials included.',
    arguments: pagingArguments(),
    read: connection((field, site) =>
      claimList(field, (claim) => ({
        clauses: `MATCH (${claim}:RelationClaim)`,
        predicate: `${claim}.subjectKey = ${site.subjectKey ?? 'null'} AND ${claim}.objectKey = ${site.objectKey ?? 'null'} AND ${claim}.relation = ${site.type ?? 'null'}`,
      })),
    ),
  }),
]

function end(field: string, description: string, role: 'subject' | 'object'): FieldDeclaration {
  return relationship({
    on: Relation,
    field,
    type: () => Party,
    description,
    read: embedded((site) => ({
      it: site[role] ?? 'null',
      key: site[`${role}Key`] ?? 'null',
      textEn: site[`${role}TextEn`] ?? 'null',
      textAr: site[`${role}TextAr`] ?? 'null',
    })),
  })
}
