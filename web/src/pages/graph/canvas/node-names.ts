import type Sigma from 'sigma'
import type { NodeLabelDrawingFunction } from 'sigma/rendering'
import type { Settings } from 'sigma/settings'
import { colour } from '../../../kit/colour.ts'
import { labelSpots, type Tone, type WantedLabel } from './label-spots.ts'

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
    gather: (context, data, settings) => {
      const { label, x, y, size } = data
      if (typeof label !== 'string' || label === '') return
      const { tone } = data as { readonly tone?: Tone } // what the model gives beside what sigma knows
      context.font = fontOf(settings, tone)
      const { width } = context.measureText(label)
      const held = 'highlighted' in data && data.highlighted
      const height = settings.labelSize + 2
      wanted.push({ text: label, x, y, size, width, height, held, ...(tone && { tone }) })
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
      const ink = onto.fillStyle
      const faint = colour('--m-ink-3')
      for (const { text, x, y, tone } of names) {
        onto.font = fontOf(sigma.getSettings(), tone)
        onto.fillStyle = tone === 'faint' ? faint : ink
        onto.strokeText(text, x, y)
        onto.fillText(text, x, y)
      }
    },
  }
}

function fontOf(
  { labelSize, labelFont, labelWeight }: Pick<Settings, 'labelSize' | 'labelFont' | 'labelWeight'>,
  tone: Tone | undefined,
): string {
  return `${tone === 'strong' ? '600' : labelWeight} ${String(labelSize)}px ${labelFont}`
}
