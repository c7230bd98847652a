import type { Dice } from './dice.ts'
import type { InputShape } from './input-shape.ts'

/** What values are drawn from beside what is odd everywhere: what is in the graph. */
export interface ValuePool {
  readonly ids: readonly [string, ...string[]]
  readonly cursors: readonly [string, ...string[]]
}

/** Draws a value of a shape: most fit, some lie at an edge or beyond it, few are of another type. */
export function inputValue(shape: InputShape, pool: ValuePool, dice: Dice): unknown {
  if (shape.kind === 'object') {
    return Object.fromEntries(
      shape.fields.map(([name, inner]) => [name, inputValue(inner, pool, dice)]),
    )
  }
  if (shape.kind === 'each') return shape.of.map((inner) => inputValue(inner, pool, dice))
  if (shape.kind === 'many') {
    const length = dice.pick([0, 1, 1, 2, 3, 7, 100])
    return Array.from({ length }, () => inputValue(shape.of, pool, dice))
  }
  if (shape.kind === 'code') return dice.chance(0.01) ? dice.pick(STRANGERS) : shape.code
  if (shape.open && dice.chance(0.01)) return null
  if (dice.chance(0.01)) return dice.pick(STRANGERS)
  return leafValue(shape, pool, dice)
}

const STRANGERS = [
  null,
  'x',
  '',
  1,
  -1,
  1.5,
  true,
  [],
  {},
  [[[1]]],
  { a: { b: 1 } },
  2 ** 53,
  '💣',
] as const

const CURSORS: readonly string[] = ['after', 'before', 'since']

function leafValue(
  { name, type }: Extract<InputShape, { readonly kind: 'leaf' }>,
  pool: ValuePool,
  dice: Dice,
): unknown {
  if (CURSORS.includes(name)) return cursor(pool, dice)
  switch (type.name) {
    case 'ID':
      return dice.chance(0.8) ? dice.pick(pool.ids) : dice.pick(TEXTS)
    case 'Int':
      return dice.chance(0.8) ? dice.pick(WHOLE) : dice.pick(FAR)
    case 'Float':
      return dice.pick([0, 1, 0.25, 33.3, 44.4, 90, -90, 180, -180, 360, 1e-9, -0, 5e-324, 1e308, -1e308])
    case 'Boolean':
      return dice.chance(0.5)
    case 'Date':
      return dice.pick(DAYS)
    case 'DateTime':
      return dice.pick(INSTANTS)
    default:
      return dice.pick(TEXTS)
  }
} // prettier-ignore

const WHOLE = [0, 1, 1, 2, 3, 4, 5, 8, 10, 25, 50, 100] as const
const FAR = [-1, 101, 999, 2_000, 10_000, 2 ** 31 - 1, -(2 ** 31), 2 ** 31] as const

const DAYS = ['2021-04-01', '2021-04-30', '2021-05-31', '2020-02-29', '1969-12-31', '0001-01-01', '0000-01-01', '9999-12-31', '2021-02-30', '2021-13-01', '+12021-01-01', '-0001-01-01', '2021-04-01T00:00:00Z', ''] as const // prettier-ignore
const INSTANTS = ['2021-04-01T00:00:00Z', '2099-12-31T23:59:59.999Z', '2021-04-01T00:00:00+14:00', '0001-01-01T00:00:00Z', '9999-12-31T23:59:59Z', '0000-01-01T00:00:00-14:00', '9999-12-31T23:59:59-14:00', '2021-04-01T24:00:00Z', '2021-04-01', 'now'] as const // prettier-ignore

const TEXTS = ['rocket', 'Baghdad airport', 'مطار بغداد', 'ال', 'و', 'a', '', ' ', '"', '\\', '\u0000', '\ud800', '\u202e', '😀', '*', 'AND OR NOT', 'text:*', '/(a+)+$/', '[a TO z]~2^9', "') DETACH DELETE n //", '__proto__', 'constructor', 'null', 'x'.repeat(199), 'x '.repeat(100), 'ab '.repeat(70), 'x'.repeat(10_001), '٠١٢٣', 'ﷺ', 'é'.normalize('NFD')] as const // prettier-ignore

/** A real one, or one whose inside was changed: what is not forged well is refused at once. */
function cursor(pool: ValuePool, dice: Dice): string {
  const real = dice.pick(pool.cursors)
  if (dice.chance(0.5)) return real
  if (dice.chance(0.2)) return dice.pick(TEXTS)
  const key = JSON.parse(Buffer.from(real, 'base64url').toString('utf8')) as unknown[]
  const at = dice.below(key.length)
  const forged = dice.pick([
    ...STRANGERS,
    ...TEXTS,
    ...DAYS,
    ...INSTANTS,
    ...FAR,
    -0.5,
    2 ** 53 - 1,
  ])
  const changed = dice.pick([
    key.with(at, forged),
    key.toSpliced(at, 1),
    [...key, forged],
    [key, forged],
  ])
  return Buffer.from(JSON.stringify(changed)).toString('base64url')
}
