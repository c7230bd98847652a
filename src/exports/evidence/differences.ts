/** Where two JSON values differ, a line each: the path, what was there, what is. */
export function differences(was: unknown, is: unknown, path = ''): readonly string[] {
  if (isObject(was) && isObject(is)) {
    const names = [...new Set([...Object.keys(was), ...Object.keys(is)])]
    return names.flatMap((name) =>
      differences(was[name], is[name], path === '' ? name : `${path}.${name}`),
    )
  }
  const [before, after] = [told(was), told(is)]
  return before === after ? [] : [`${path}: ${before}, now ${after}`]
}

type Json = Readonly<Record<string, unknown>>

/** Lists are compared as objects of their places. */
function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null
}

function told(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value)
}
