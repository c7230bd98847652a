/**
 * Writes the outlines that the map draws, from Natural Earth (public domain): the countries of the world as they come
 * with world-atlas, and provinces from GeoJSON files of Natural Earth's admin 1, given as arguments.
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { argv } from 'node:process'
import { fileURLToPath } from 'node:url'

const target = new URL('../web/src/map-data/', import.meta.url)
await mkdir(target, { recursive: true })
await copyFile(
  fileURLToPath(import.meta.resolve('world-atlas/countries-110m.json')),
  new URL('countries.json', target),
)
for (const file of argv.slice(2)) {
  const { features } = JSON.parse(await readFile(file, 'utf8'))
  const country = features[0].properties.iso_a2.toLowerCase()
  const lines = features.map(({ properties, geometry }) => ({
    name: properties.name,
    rings: polygons(geometry)
      .flatMap((polygon) => polygon.map(simplified))
      .filter(({ length }) => length > 3),
  }))
  await writeFile(new URL(`provinces-${country}.json`, target), `${JSON.stringify(lines)}\n`)
}

function polygons({ type, coordinates }) {
  return type === 'Polygon' ? [coordinates] : coordinates
}

/** Points nearer than two hundredths of a degree to the one before are left out; neighbours lose the same ones. */
function simplified(ring) {
  const grid = ring.map(([east, north]) => [round(east), round(north)])
  return grid.filter(([east, north], index) => {
    const before = grid[index - 1]
    return before === undefined || east !== before[0] || north !== before[1]
  })
}

function round(degrees) {
  return Math.round(degrees * 50) / 50
}
