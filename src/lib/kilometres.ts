/** A point in degrees, WGS 84. */
interface Point {
  readonly latitude: number
  readonly longitude: number
}

/** The distance between two points along a great circle of a sphere with the earth's mean radius, in kilometres (haversine). */
export function kilometres(one: Point, other: Point): number {
  const [from, to] = [radians(one.latitude), radians(other.latitude)]
  const turned = radians(other.longitude - one.longitude)
  const half =
    Math.sin((to - from) / 2) ** 2 + Math.cos(from) * Math.cos(to) * Math.sin(turned / 2) ** 2
  return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(half)))
}

const EARTH = 6_371.0088

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180
}
