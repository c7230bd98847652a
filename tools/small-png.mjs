import { crc32, deflateSync, inflateSync } from 'node:zlib'

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10])

/** The same picture in its 256 most frequent colours: a third of the size, and text stays sharp. */
export function smallPng(png) {
  const { width, height, channels, data } = partsOf(png)
  const pixels = unfiltered(inflateSync(data), { width, height, channels })
  const { palette, indexOf } = paletteOf(pixels, channels)
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      rows[y * (width + 1) + x + 1] = indexOf((y * width + x) * channels)
    }
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function partsOf(png) {
  const data = []
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    if (png.toString('latin1', at + 4, at + 8) !== 'IDAT') continue
    data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)))
  }
  return {
    width: png.readUInt32BE(16),
    height: png.readUInt32BE(20),
    channels: png[25] === 6 ? 4 : 3,
    data: Buffer.concat(data),
  }
}

/** Takes back what PNG does to each row before it is packed. */
function unfiltered(packed, { width, height, channels }) {
  const length = width * channels
  const pixels = Buffer.alloc(length * height)
  for (let y = 0; y < height; y += 1) {
    const filter = packed[y * (length + 1)]
    for (let x = 0; x < length; x += 1) {
      const [left, up] = [at(x - channels, y), at(x, y - 1)]
      const corner = x >= channels && y > 0 ? at(x - channels, y - 1) : 0
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter]
      pixels[y * length + x] = packed[y * (length + 1) + 1 + x] + guess
    }
  }
  return pixels

  function at(x, y) {
    return x < 0 || y < 0 ? 0 : pixels[y * length + x]
  }
}

function paeth(left, up, corner) {
  const guess = left + up - corner
  const far = [left, up, corner].map((value) => Math.abs(guess - value))
  if (far[0] <= far[1] && far[0] <= far[2]) return left
  return far[1] <= far[2] ? up : corner
}

function paletteOf(pixels, channels) {
  const counts = new Map()
  for (let at = 0; at < pixels.length; at += channels) {
    const colour = pixels.readUIntBE(at, 3)
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
  }
  const chosen = [...counts].sort((one, other) => other[1] - one[1]).slice(0, 256)
  const colours = chosen.map(([colour]) => [colour >> 16, (colour >> 8) & 255, colour & 255])
  const known = new Map()
  return { palette: Buffer.from(colours.flat()), indexOf }

  function indexOf(at) {
    const colour = pixels.readUIntBE(at, 3)
    const found = known.get(colour)
    if (found !== undefined) return found
    const nearest = nearestOf([colour >> 16, (colour >> 8) & 255, colour & 255], colours)
    known.set(colour, nearest)
    return nearest
  }
}

function nearestOf([red, green, blue], colours) {
  let [nearest, least] = [0, Infinity]
  colours.forEach(([r, g, b], index) => {
    const far = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2
    if (far < least) [nearest, least] = [index, far]
  })
  return nearest
}

function chunk(kind, data) {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), data])
  const whole = Buffer.alloc(data.length + 12)
  whole.writeUInt32BE(data.length, 0)
  named.copy(whole, 4)
  whole.writeUInt32BE(crc32(named), data.length + 8)
  return whole
}
