/** Other names of provinces than those of Natural Earth, which has old ones for some. */
const others: Readonly<Record<string, string | undefined>> = {
  tamim: 'kirkuk',
  dohuk: 'dihok',
  duhok: 'dihok',
  dahuk: 'dihok',
  erbil: 'arbil',
  nineveh: 'ninawa',
  salaaddin: 'salahaddin',
  salahuddin: 'salahaddin',
  salahaldin: 'salahaddin',
  basra: 'basrah',
  muthanna: 'muthannia',
  diwaniyah: 'qadisiyah',
  dhiqar: 'dhiqar',
  thiqar: 'dhiqar',
  missan: 'maysan',
  sulaymaniya: 'sulaymaniyah',
  sulaimaniya: 'sulaymaniyah',
  babylon: 'babil',
}

/** Of names that were asked for: the same hundreds are asked for at every drawing. */
const known = new Map<string, string>()

/** The plain form of a province's English name, by which outlines and places of the graph meet. */
export function provinceKey(name: string): string {
  const found = known.get(name) ?? plainForm(name)
  known.set(name, found)
  return found
}

function plainForm(name: string): string {
  const plain = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\b(province|governorate)\b/g, '')
    .replace(/^(al|an|as|at|dh)[- ]/, '')
    .replace(/[^a-z]/g, '')
  return others[plain] ?? plain
}

/** By which names that are one word are told once, whatever their marks and in every script. */
export function nameKey(name: string): string {
  const plain = provinceKey(name)
  return plain === '' ? name : plain
}
