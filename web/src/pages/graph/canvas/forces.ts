/** The forces of the layout, under which parts that are not joined lie beside each other: the usual gravity of 0.05 leaves them far apart. */
export function forcesOf(order: number) {
  return {
    strongGravityMode: true,
    gravity: 1,
    scalingRatio: 10,
    slowDown: 4,
    barnesHutOptimize: order > 2_000,
  }
}
