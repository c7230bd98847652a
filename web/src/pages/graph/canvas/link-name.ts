import type { EdgeLabelDrawingFunction } from 'sigma/rendering'
import { colour } from '../../../kit/colour.ts'

/** Draws the name of a relationship along it, in one run so that letters join, where it is long enough for it. */
export const drawLinkName: EdgeLabelDrawingFunction = (context, edge, source, target, settings) => {
  const { edgeLabelSize, edgeLabelFont, edgeLabelWeight, edgeLabelColor } = settings
  if (typeof edge.label !== 'string') return
  const [right, down] = [target.x - source.x, target.y - source.y]
  context.font = `${edgeLabelWeight} ${String(edgeLabelSize)}px ${edgeLabelFont}`
  const room = Math.hypot(right, down) - source.size - target.size
  if (context.measureText(edge.label).width > room) return
  const bend = ((edge as { readonly curvature?: number }).curvature ?? 0) / 2
  const angle = Math.atan2(down, right)
  context.save()
  context.translate(
    (source.x + target.x) / 2 + down * bend,
    (source.y + target.y) / 2 - right * bend,
  )
  context.rotate(Math.abs(angle) > Math.PI / 2 ? angle + Math.PI : angle)
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  context.lineWidth = 4
  context.strokeStyle = colour('--m-sunk')
  context.strokeText(edge.label, 0, 0)
  context.fillStyle = edgeLabelColor.color ?? ''
  context.fillText(edge.label, 0, 0)
  context.restore()
}
