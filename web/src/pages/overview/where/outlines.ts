import { geoCentroid, geoContains } from 'd3-geo'
import { feature } from 'topojson-client'
import type { FeatureCollection, Geometry, MultiPolygon } from 'geojson'
import type { Topology } from 'topojson-specification'
import { provinceKey } from './province-name.ts'

/** A province as it is drawn. */
interface Province {
  readonly key: string
  readonly shape: MultiPolygon
  readonly middle: readonly [number, number]
}

/** What lies under the marks: countries of the world, and provinces where their outlines are bundled. */
export interface Outlines {
  readonly countries: FeatureCollection<Geometry, { readonly name: string }>
  readonly provinces: readonly Province[]
}

interface ProvinceLines {
  readonly name: string
  readonly rings: readonly (readonly [number, number])[][]
}

let loaded: Promise<Outlines> | undefined

/** One that failed is kept for so many milliseconds: React asks for the same promise again to see why. */
const FORGOTTEN_AFTER = 1_000

/** Loads the outlines once, from this server: the same promise each time, as React wants it. */
export function loadOutlines(): Promise<Outlines> {
  loaded ??= load().catch((error: unknown) => {
    setTimeout(() => {
      loaded = undefined
    }, FORGOTTEN_AFTER)
    throw error
  })
  return loaded
}

async function load(): Promise<Outlines> {
  const [world, iraq] = await Promise.all([
    import('../../../map-data/countries.json'),
    import('../../../map-data/provinces-iq.json'),
  ])
  const topology = world.default as unknown as Topology // a JSON import has wider types than the file
  const { countries } = topology.objects
  if (countries === undefined)
    throw new Error('The outlines of the world are not those that were bundled.')
  const lines = iraq.default as unknown as readonly ProvinceLines[] // as above
  return {
    countries: feature(topology, countries) as Outlines['countries'], // a collection, as the file has it
    provinces: lines.map(provinceOf),
  }
}

function provinceOf({ name, rings }: ProvinceLines): Province {
  const shape: MultiPolygon = {
    type: 'MultiPolygon',
    coordinates: rings.map((ring) => [wound(ring.map(([east, north]) => [east, north]))]),
  }
  return { key: provinceKey(name), shape, middle: geoCentroid(shape) }
}

/** D3 takes the area to the right of a ring for its inside: a ring that holds half of the world is turned round. */
function wound(ring: number[][]): number[][] {
  const polygon = { type: 'Polygon', coordinates: [ring] } as const
  return geoContains({ ...polygon, coordinates: [ring] }, [0, -80]) ? [...ring].reverse() : ring
}
