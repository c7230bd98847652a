/** Two texts that share a third of their runs of words have a band in common with 97 %, a half with 99.99 %. */
const [bands, rows] = [32, 2]

/**
 * Short words that two sets have in common where the sets are alike: bands of their least hashes (Broder, On the
 * resemblance and containment of documents, 1997; Leskovec and others, Mining of Massive Datasets, 3.4). None for an
 * empty set.
 */
export function minHashBands(set: ReadonlySet<number>): readonly string[] {
  if (set.size === 0) return []
  const least = new Uint32Array(bands * rows).fill(0xffffffff)
  for (const element of set) {
    for (let at = 0; at < least.length; at += 1) {
      const hash = mixed(element ^ Math.imul(at + 1, 0x9e3779b1))
      if (hash < (least[at] ?? 0)) least[at] = hash
    }
  }
  return Array.from({ length: bands }, (_, band) => {
    const values = least.slice(band * rows, (band + 1) * rows)
    return `b${String(band)}x${Array.from(values, (value) => value.toString(36)).join('x')}`
  })
}

/** The finaliser of MurmurHash3 (public domain): every bit of the number decides about every bit of the result. */
function mixed(number: number): number {
  const first = Math.imul(number ^ (number >>> 16), 0x85ebca6b)
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35)
  return (second ^ (second >>> 16)) >>> 0
}
