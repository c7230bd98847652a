import { createEdgeCurveProgram } from '@sigma/edge-curve'
import type Graph from 'graphology'
import Sigma from 'sigma'
import { createEdgeArrowProgram } from 'sigma/rendering'
import { drawHovered, squareWith } from './hovered.ts'
import { drawLinkName } from './link-name.ts'
import { nodeNames } from './node-names.ts'

/** Beside the thickness of its line: as large as it must be to be seen. */
const head = {
  extremity: 'target',
  lengthToThicknessRatio: 6,
  widenessToThicknessRatio: 5,
} as const

/** Draws a model: relationships with their names, and names of nodes that do not cover each other. */
export function createSigma(model: Graph, place: HTMLElement): Sigma {
  const names = nodeNames()
  const font = 'IBM Plex Sans, IBM Plex Sans Arabic, sans-serif'
  const sigma = new Sigma(model, place, {
    allowInvalidContainer: true,
    labelFont: font,
    labelSize: 12,
    labelDensity: 1,
    labelGridCellSize: 60,
    labelRenderedSizeThreshold: 4,
    renderEdgeLabels: true,
    edgeLabelFont: font,
    edgeLabelSize: 11,
    stagePadding: 48,
    nodeProgramClasses: { square: squareWith(names.gather) },
    edgeProgramClasses: {
      arrow: createEdgeArrowProgram(head),
      curve: createEdgeCurveProgram({ arrowHead: head, drawLabel: drawLinkName }),
      bow: createEdgeCurveProgram({ arrowHead: null, drawLabel: drawLinkName }),
    },
    defaultDrawEdgeLabel: drawLinkName,
    defaultDrawNodeLabel: names.gather,
    defaultDrawNodeHover: drawHovered,
    zIndex: true,
  })
  sigma.on('afterRender', () => {
    names.drawOn(sigma)
  })
  return sigma
}
