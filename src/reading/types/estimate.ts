import { Field, Int, ObjectType } from 'type-graphql'
import { relationship } from '../declare.ts'
import { bilingualRole, embedded, expression, role } from '../fields.ts'
import { nodeOf } from '../plan-field.ts'
import type { FieldShape, Site, TypeShape } from '../shape.ts'
import { Basis, BestRule } from './enums.ts'
import { langArgument } from './lang-argument.ts'

/** A number known within bounds. */
@ObjectType({ description: 'A number as known: lowest, best, highest. Null is unknown, never 0.' })
export class Estimate {
  @Field(() => Int, {
    nullable: true,
    description: 'The lowest that is supported; null: no bound is given.',
  })
  readonly low: number | null

  @Field(() => Int, {
    nullable: true,
    description: 'The best single number, by `rule`; null: none is given.',
  })
  readonly best: number | null

  @Field(() => Int, {
    nullable: true,
    description: 'The highest that is supported; null: no bound is given.',
  })
  readonly high: number | null

  @Field(() => Boolean, { description: 'Whether a source says “about”.' })
  readonly approximate: boolean

  @Field(() => Basis, { description: 'How the number is known.' })
  readonly basis: string

  @Field(() => BestRule, {
    nullable: true,
    description:
      'How `best` is taken from several origins; null for the number of a single claim, and of a relationship of an event: that is MEDIAN, or what the lens asks for.',
  })
  readonly rule: string | null
}

/** How an Estimate is read; the site names its parts. */
export const estimateShape: TypeShape = {
  type: 'Estimate',
  fields: {
    low: role('low'),
    best: role('best'),
    high: role('high'),
    approximate: expression((site) => `coalesce(${site.approximate ?? 'null'}, false)`),
    basis: role('basis'),
    rule: role('rule'),
  },
}

/** The words where no number is said. */
export const estimateText = relationship({
  on: Estimate,
  field: 'text',
  type: () => String,
  nullable: true,
  description: 'The words where no number is said, such as “dozens”.',
  arguments: langArgument,
  read: bilingualRole('text'),
})

/** Reads the numbers that a node or relationship keeps under a prefix: `killedLow`, `killedBest` …; null where none is given. */
export function estimateOf(prefix: string, of: (site: Site) => string = nodeOf): FieldShape {
  return embedded(
    (site) => estimateSite(of(site), prefix),
    (site) => givenIn(of(site), prefix),
  )
}

/** The parts of a prefixed estimate on a node or relationship. */
export function estimateSite(it: string, prefix: string): Site {
  const part = (name: string): string => `${it}.${prefixed(prefix, name)}`
  return {
    low: part('low'),
    best: part('best'),
    high: part('high'),
    approximate: part('approximate'),
    basis: part('basis'),
    textEn: part('textEn'),
    textAr: part('textAr'),
    rule: prefix === '' ? `${it}.rule` : `${it}.bestRule`,
  }
}

function givenIn(it: string, prefix: string): string {
  const parts = ['low', 'best', 'high', 'textEn', 'textAr'].map(
    (part) => `${it}.${prefixed(prefix, part)}`,
  )
  return `coalesce(${parts.join(', ')}) IS NOT NULL`
}

function prefixed(prefix: string, name: string): string {
  return prefix === '' ? name : `${prefix}${name.charAt(0).toUpperCase()}${name.slice(1)}`
}
