import { Field, Float, InputType } from 'type-graphql'
import { EventWhere } from '../../entities/event/event.where.ts'
import { ClientError } from '../../errors.ts'
import { geoPrecision } from '../../facts/vocabulary.ts'
import { filter } from '../../reading/declare.ts'
import type { Input } from '../../reading/input.ts'
import { factsOf } from '../../reading/facts-of.ts'
import type { WherePlan } from '../../reading/shape.ts'
import { GeoPrecision } from '../../reading/types/enums.ts'
import { hasPlace } from './has-place.ts'

/** A box on the earth. */
@InputType({
  description:
    'A box on the earth, in degrees (WGS 84), its edges included. West greater than east crosses the 180th meridian.',
})
class BoundingBox {
  @Field(() => Float, { description: 'The southern edge, -90 to 90.' })
  readonly south: number

  @Field(() => Float, { description: 'The western edge, -180 to 180.' })
  readonly west: number

  @Field(() => Float, { description: 'The northern edge, -90 to 90.' })
  readonly north: number

  @Field(() => Float, { description: 'The eastern edge, -180 to 180.' })
  readonly east: number
}

/** A circle on the earth. */
@InputType({ description: 'A circle on the earth.' })
class Near {
  @Field(() => Float, { description: 'Degrees north of its centre, -90 to 90 (WGS 84).' })
  readonly latitude: number

  @Field(() => Float, { description: 'Degrees east of its centre, -180 to 180.' })
  readonly longitude: number

  @Field(() => Float, { description: 'Its radius in kilometres, more than 0 to 20,000.' })
  readonly kilometres: number
}

const pointsOnly = 'Only places known to the spot or its vicinity (EXACT, NEAR) have a point.'

/** The filters on where points lie, and on how closely places are known. */
export const areaFilters = [
  filter({
    on: EventWhere,
    field: 'box',
    type: () => BoundingBox,
    description: `At a place whose point lies in this box. ${pointsOnly}`,
    predicate: (input, plan) => located(plan, (p) => inBox(input, p)),
    lead: {
      rank: 15,
      branches: (input, { variable, constant }) => ({
        pattern: {
          keys: `[${constant(1)}]`,
          clauses: (event) => along(event, variable, (p) => inBox(input, p)),
        },
        exact: true,
      }),
    },
  }),
  filter({
    on: EventWhere,
    field: 'near',
    type: () => Near,
    description: `At a place whose point lies in this circle. ${pointsOnly}`,
    predicate: (input, plan) => located(plan, (p) => inCircle(input, p)),
    lead: {
      rank: 14,
      branches: (input, { variable, constant }) => ({
        pattern: {
          keys: `[${constant(1)}]`,
          clauses: (event) => along(event, variable, (p) => inCircle(input, p)),
        },
        exact: true,
      }),
    },
  }),
  filter({
    on: EventWhere,
    field: 'precisionAtLeast',
    type: () => GeoPrecision,
    description:
      'Its place is known at least so closely; events without a place never fit. The order is that of the codes.',
    predicate: (input, { site, constant }) => {
      // An enum value belongs to the form.
      const least = geoPrecision.codes.findIndex((code) => code === input.value)
      return `${factsOf(site)}.geoPrecision IN ${constant(geoPrecision.codes.slice(0, least + 1))}`
    },
  }),
]

const pointed = (edge: string): string => `${edge}.precision IN ['EXACT', 'NEAR']`

function located({ site, variable }: WherePlan, lies: (place: string) => string): string {
  const [edge, end] = [variable('r'), variable('p')]
  return hasPlace(site, { edge, end }, `${pointed(edge)} AND ${lies(end)}`)
}

function along(
  event: string,
  variable: WherePlan['variable'],
  lies: (place: string) => string,
): string {
  const [r, p] = [variable('r'), variable('p')]
  return `MATCH (${p}:Place)
WHERE ${lies(p)}
MATCH (${event}:Event)-[${r}:OCCURRED_AT]->(${p})
WHERE ${pointed(r)}`
}

function inBox(input: Input, place: string): string {
  const at = (edge: 'south' | 'west' | 'north' | 'east'): string =>
    input.parameter((box: BoundingBox) => checkedBox(box)[edge])
  const corner = (latitude: string, longitude: string): string =>
    `point({latitude: ${latitude}, longitude: ${longitude}})`
  return `point.withinBBox(${place}.point, ${corner(at('south'), at('west'))}, ${corner(at('north'), at('east'))})`
}

function inCircle(input: Input, place: string): string {
  const at = (part: 'latitude' | 'longitude'): string =>
    input.parameter((near: Near) => checkedNear(near)[part])
  const metres = input.parameter((near: Near) => checkedNear(near).kilometres * 1_000)
  return `point.distance(${place}.point, point({latitude: ${at('latitude')}, longitude: ${at('longitude')}})) <= ${metres}`
}

function checkedBox(box: BoundingBox): BoundingBox {
  const { south, west, north, east } = box
  checkDegrees({ south, north }, 90)
  checkDegrees({ west, east }, 180)
  if (south > north) throw refused(`\`south\` (${String(south)}) is north of \`north\`.`)
  return box
}

function checkedNear(near: Near): Near {
  const { latitude, longitude, kilometres } = near
  checkDegrees({ latitude }, 90)
  checkDegrees({ longitude }, 180)
  if (kilometres > 0 && kilometres <= 20_000) return near
  throw refused(
    `\`kilometres\` is ${String(kilometres)}; it must be more than 0 and at most 20000.`,
  )
}

function checkDegrees(values: Readonly<Record<string, number>>, most: number): void {
  for (const [name, value] of Object.entries(values)) {
    if (Math.abs(value) <= most) continue
    throw refused(
      `\`${name}\` is ${String(value)}; it must be -${String(most)} to ${String(most)} degrees.`,
    )
  }
}

function refused(message: string): ClientError {
  return new ClientError('BAD_USER_INPUT', message)
}
