import { Field, Float, Int, ObjectType } from 'type-graphql'
import { Place } from '../../entities/place/place.type.ts'
import { GeoPrecision, MapLevel } from '../../reading/types/enums.ts'
import { Point } from '../../reading/types/point.ts'
import { Tally } from '../tally/tally.type.ts'

/** An area of a map. */
@ObjectType({ description: 'The events of an area.' })
export class MapArea {
  @Field(() => Place, { description: 'The area.' })
  readonly place: Place

  @Field(() => Tally, { description: 'All events in it, however closely their place is known.' })
  readonly tally: Tally

  @Field(() => Tally, {
    description: 'The events that are known to this area and no closer; they have no point.',
  })
  readonly areaOnly: Tally
}

/** A point of a map. */
@ObjectType({ description: 'The events at one place that are known as closely as a point is.' })
export class MapPoint {
  @Field(() => Point, { description: 'Where the place lies.' })
  readonly point: Point

  @Field(() => GeoPrecision, { description: 'How closely the events are known to be there.' })
  readonly precision: string

  @Field(() => Place, { nullable: true, description: 'The place.' })
  readonly place: Place | null

  @Field(() => Tally, { description: 'The events.' })
  readonly tally: Tally
}

/** A cell of a grid laid over a map. */
@ObjectType({ description: 'The events of one cell of a grid, degrees of WGS 84; points only.' })
export class MapCell {
  @Field(() => Float, { description: 'Its southern edge.' })
  readonly south: number

  @Field(() => Float, { description: 'Its western edge.' })
  readonly west: number

  @Field(() => Float, { description: 'Its northern edge.' })
  readonly north: number

  @Field(() => Float, { description: 'Its eastern edge.' })
  readonly east: number

  @Field(() => Tally, { description: 'The events in it.' })
  readonly tally: Tally
}

/** Events on a map. */
@ObjectType({
  description:
    'Events on a map. An event is drawn no closer than it is known: one known only to a province is counted on the province and never is a point.',
})
export class MapResult {
  @Field(() => MapLevel, { description: 'What the areas are.' })
  readonly level: string

  @Field(() => [MapArea], { description: 'The areas with events, most events first.' })
  readonly areas: readonly MapArea[]

  @Field(() => [MapPoint], {
    description: 'The places with events known to the spot or its vicinity, most events first.',
  })
  readonly points: readonly MapPoint[]

  @Field(() => [MapCell], { description: 'The cells of the grid with events; at level GRID only.' })
  readonly cells: readonly MapCell[]

  @Field(() => Tally, {
    description:
      'Events that stand in no area of this level, or, at level GRID, in no cell: known less closely, or not at all.',
  })
  readonly notPlaceable: Tally

  @Field(() => Tally, { description: 'All events that fit, each counted once.' })
  readonly total: Tally

  @Field(() => Int, { description: 'How many areas there are in all.' })
  readonly totalAreas: number

  @Field(() => Int, { description: 'How many points there are in all.' })
  readonly totalPoints: number

  @Field(() => Int, { description: 'How many cells there are in all.' })
  readonly totalCells: number

  @Field(() => Boolean, { description: 'Whether some areas, points or cells are left out.' })
  readonly truncated: boolean
}
