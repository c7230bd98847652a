import type { EChartsType } from 'echarts/core'

interface Pointed {
  readonly offsetX: number
  readonly offsetY: number
}

/** Less than this many pixels are no drag. */
const STILL = 6

/** What the reader did: a drag over buckets, from the first to the last of them, or a click on one. */
export interface Brushed {
  readonly from: number
  readonly to: number
  readonly isClick: boolean
}

/** Lets the reader drag over so many buckets, or click on one. Returns how to stop listening. */
export function brush(
  chart: EChartsType,
  buckets: number,
  done: (brushed: Brushed) => void,
): () => void {
  const surface = chart.getZr()
  const mark = document.createElement('div')
  mark.className = 'brush'
  chart.getDom().append(mark)
  let start: number | undefined
  // What is let go beside the bars is meant up to their end.
  const bucketAt = (x: number) =>
    Math.min(buckets - 1, Math.max(0, Math.round(chart.convertFromPixel({ xAxisIndex: 0 }, x))))
  const isOnBars = (x: number, y: number) =>
    [0, 1].some((gridIndex) => chart.containPixel({ gridIndex }, [x, y]))
  const down = ({ offsetX }: Pointed) => {
    start = offsetX
  }
  const move = ({ offsetX }: Pointed) => {
    if (start === undefined) return
    mark.style.left = `${String(Math.min(start, offsetX))}px`
    mark.style.width = `${String(Math.abs(offsetX - start))}px`
  }
  const leave = () => {
    start = undefined
    mark.style.width = '0'
  }
  const up = ({ offsetX, offsetY }: Pointed) => {
    if (start !== undefined && buckets > 0) {
      const isClick = Math.abs(offsetX - start) <= STILL
      const ends = [start, offsetX].map(bucketAt).sort((one, other) => one - other)
      const [from = 0, to = 0] = isClick ? [bucketAt(offsetX), bucketAt(offsetX)] : ends
      if (!isClick || isOnBars(offsetX, offsetY)) done({ from, to, isClick })
    }
    leave()
  }
  surface.on('mousedown', down)
  surface.on('mousemove', move)
  surface.on('mouseup', up)
  surface.on('globalout', leave)
  return () => {
    surface.off('mousedown', down)
    surface.off('mousemove', move)
    surface.off('mouseup', up)
    surface.off('globalout', leave)
    mark.remove()
  }
}
