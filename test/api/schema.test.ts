import { readFileSync } from 'node:fs'
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLArgument,
  type GraphQLNamedType,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { schemaText } from '../../src/api/schema-text.ts'
import { buildSchema } from '../../src/api/schema.ts'

/** Promised differently; docs/decisions says why. */
const deviations: ReadonlyMap<string, string> = new Map([
  // An argument with a default refuses null.
  ...[
    ['Actor.name(lang)', 'Lang', 'EN'],
    ['AttributionWhere.match', 'Quantifier', 'SOME'],
    ['Claim.value(lang)', 'Lang', 'EN'],
    ['Conflict.name(lang)', 'Lang', 'EN'],
    ['Entity.name(lang)', 'Lang', 'EN'],
    ['EstimateWhere.bound', 'Bound', 'BEST'],
    ['Event.attribution(withContainers)', 'Boolean', 'false'],
    ['Event.title(lang)', 'Lang', 'EN'],
    ['GroupKey.label(lang)', 'Lang', 'EN'],
    ['Passage.gloss(lang)', 'Lang', 'EN'],
    ['Place.name(lang)', 'Lang', 'EN'],
    ['Query.attacks(by)', '[Dimension!]', '[PERPETRATOR, TARGET]'],
    ['Source.name(lang)', 'Lang', 'EN'],
    ['Weapon.name(lang)', 'Lang', 'EN'],
  ].map(
    ([name = '', type = '', fallback = '']) =>
      [`${name}: ${type} = ${fallback}`, `${name}: ${type}! = ${fallback}`] as const,
  ),
])

describe('the schema', () => {
  it('is the committed one (else: npm run generate)', () => {
    expect(schemaText()).toBe(read('../../schema/schema.graphql'))
  })

  it('describes every type, field, argument, input field and enum value', () => {
    const bare = ownTypes().flatMap((type) =>
      [{ name: type.name, description: type.description }, ...membersOf(type)]
        .filter(({ description }) => !description?.trim())
        .map(({ name }) => name),
    )
    expect(bare).toEqual([])
  })

  it('has everything that clients were promised, with its type', () => {
    const names = new Set(ownTypes().flatMap(namesOf))
    const promised = read('promised-schema.txt')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
    const broken = promised.filter((line) => !names.has(deviations.get(line) ?? line))
    expect(broken).toEqual([])
    expect([...deviations.keys()].filter((line) => !promised.includes(line))).toEqual([])
  })

  it('has no resolver below the roots: everything is read from the planned row', () => {
    const schema = buildSchema()
    const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]
    const resolvers = Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .filter((type) => !roots.includes(type) && !isIntrospectionType(type))
      .flatMap((type) => Object.values(type.getFields()).filter((field) => field.resolve))
    expect(resolvers).toEqual([])
  })
})

function ownTypes(): readonly GraphQLNamedType[] {
  return Object.values(buildSchema().getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  )
}

/** What a type consists of, by full name. */
function membersOf(type: GraphQLNamedType): readonly {
  readonly name: string
  readonly description?: string | null | undefined
  readonly type?: string
}[] {
  if (isEnumType(type)) {
    return type.getValues().map(({ name, description }) => ({
      name: `${type.name}.${name}`,
      description,
    }))
  }
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).map((field) =>
      typed(`${type.name}.${field.name}`, field),
    )
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return []
  return Object.values(type.getFields()).flatMap((field) => {
    const name = `${type.name}.${field.name}`
    const of = field.args.map((argument) => typed(`${name}(${argument.name})`, argument))
    return [{ name, description: field.description, type: String(field.type) }, ...of]
  })
}

function typed(
  name: string,
  input: Pick<GraphQLArgument, 'type' | 'defaultValue' | 'description'>,
) {
  const { type, defaultValue, description } = input
  const fallback = defaultValue === undefined ? '' : ` = ${literal(defaultValue)}`
  return { name, description, type: `${String(type)}${fallback}` }
}

function literal(value: unknown): string {
  return Array.isArray(value) ? `[${value.map(String).join(', ')}]` : String(value)
}

/** A type's lines as they are promised. */
function namesOf(type: GraphQLNamedType): readonly string[] {
  const isComposite = isObjectType(type) || isInterfaceType(type)
  const interfaces = isComposite ? type.getInterfaces() : []
  return [
    type.name,
    ...interfaces.map(({ name }) => `${type.name} implements ${name}`),
    ...membersOf(type).map((member) =>
      member.type === undefined ? member.name : `${member.name}: ${member.type}`,
    ),
  ]
}

function read(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8')
}
