import type Sigma from 'sigma'
import type { NodeLabelDrawingFunction } from 'sigma/rendering'
import { colour } from '../../../kit/colour.ts'
import { labelSpots, type WantedLabel } from './label-spots.ts'

/** Gathers the names of a frame, and draws them when all are known. */
export interface NodeNames {
  readonly gather: NodeLabelDrawingFunction
  readonly drawOn: (sigma: Sigma) => void
}

/** The names of nodes: sigma says which could be shown, all of them together where they stand. */
export function nodeNames(): NodeNames {
  let wanted: WantedLabel[] = []
  let onto: CanvasRenderingContext2D | undefined
  return {
    gather: (context, { label, x, y, size }, { labelSize, labelFont, labelWeight }) => {
      if (typeof label !== 'string' || label === '') return
      context.font = `${labelWeight} ${String(labelSize)}px ${labelFont}`
      const { width } = context.measureText(label)
      wanted.push({ text: label, x, y, size, width, height: labelSize + 2 })
      onto = context
    },
    drawOn: (sigma) => {
      const names = labelSpots(wanted, sigma.getDimensions())
      wanted = []
      if (onto === undefined) return
      onto.lineWidth = 3
      onto.strokeStyle = colour('--m-sunk')
      onto.fillStyle = sigma.getSetting('labelColor').color ?? ''
      onto.textBaseline = 'middle'
      for (const { text, x, y } of names) {
        onto.strokeText(text, x, y)
        onto.fillText(text, x, y)
      }
    },
  }
}
