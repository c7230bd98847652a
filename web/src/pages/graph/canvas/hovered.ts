import { NodeSquareProgram } from '@sigma/node-square'
import type { Attributes } from 'graphology-types'
import {
  drawDiscNodeLabel,
  type NodeHoverDrawingFunction,
  type NodeLabelDrawingFunction,
  type NodeProgramType,
} from 'sigma/rendering'
import type { Settings } from 'sigma/settings'
import { colour } from '../../../kit/colour.ts'

/** Around the mark and its label, in pixels. */
const MARGIN = 4

/** Draws what lies behind a node that is chosen or pointed at, in the colours of the theme, and its label upon it. */
export function drawHovered<
  Node extends Attributes,
  Edge extends Attributes,
  Of extends Attributes,
>(
  context: CanvasRenderingContext2D,
  data: Parameters<NodeHoverDrawingFunction<Node, Edge, Of>>[1],
  settings: Settings<Node, Edge, Of>,
): void {
  const { labelSize, labelFont, labelWeight } = settings
  context.font = `${labelWeight} ${String(labelSize)}px ${labelFont}`
  context.fillStyle = colour('--m-overlay')
  context.strokeStyle = colour('--m-control')
  const label = typeof data.label === 'string' ? context.measureText(data.label).width + MARGIN : 0
  const half = Math.max(data.size, labelSize / 2) + MARGIN
  context.beginPath()
  context.roundRect(data.x - half, data.y - half, 2 * half + label, 2 * half, MARGIN)
  context.fill()
  context.stroke()
  drawDiscNodeLabel(context, data, settings)
}

/** A square that is drawn like all others when it is pointed at, and whose name is drawn like theirs. */
export function squareWith(drawLabel: NodeLabelDrawingFunction): NodeProgramType {
  return class extends NodeSquareProgram {
    override drawHover = drawHovered
    override drawLabel = drawLabel as NodeSquareProgram['drawLabel'] // it reads no attributes of its own
  }
}
