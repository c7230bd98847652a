import type { EChartsType } from 'echarts/core'

interface Pointed {
  readonly offsetX: number
  readonly offsetY: number
}

/** Lets the reader drag over the buckets; tells the first and the last of them. Returns how to stop listening. */
export function brush(chart: EChartsType, done: (from: number, to: number) => void): () => void {
  const surface = chart.getZr()
  const mark = document.createElement('div')
  mark.className = 'brush'
  chart.getDom().append(mark)
  let start: number | undefined
  const bucketAt = (x: number) =>
    Math.max(0, Math.round(chart.convertFromPixel({ xAxisIndex: 0 }, x)))
  const down = ({ offsetX }: Pointed) => {
    start = offsetX
  }
  const move = ({ offsetX }: Pointed) => {
    if (start === undefined) return
    mark.style.left = `${String(Math.min(start, offsetX))}px`
    mark.style.width = `${String(Math.abs(offsetX - start))}px`
  }
  const up = ({ offsetX }: Pointed) => {
    if (start !== undefined && Math.abs(offsetX - start) > 6) {
      done(bucketAt(Math.min(start, offsetX)), bucketAt(Math.max(start, offsetX)))
    }
    start = undefined
    mark.style.width = '0'
  }
  surface.on('mousedown', down)
  surface.on('mousemove', move)
  surface.on('mouseup', up)
  surface.on('globalout', () => {
    start = undefined
    mark.style.width = '0'
  })
  return () => {
    surface.off('mousedown', down)
    surface.off('mousemove', move)
    surface.off('mouseup', up)
    mark.remove()
  }
}
