import type Graph from 'graphology'
import type Sigma from 'sigma'
import { palette } from './look.ts'

/** Where no more are shown, every relationship has its name; else those of the node that is chosen or pointed at. */
const FEW = 40
/** So many names at once are still read. */
const MOST_NAMED = 80

/** What is chosen and what hangs on it stand out, and relationships say what they are. */
export function emphasize(sigma: Sigma, model: Graph, chosen: string | undefined): () => void {
  const colours = palette()
  let pointed: string | undefined
  const isChosen = chosen !== undefined && model.hasNode(chosen)
  const isNear = (node: string) => node === chosen || model.areNeighbors(node, chosen)
  const touches = (edge: string, node: string | undefined) =>
    node !== undefined && model.hasExtremity(edge, node)
  const canName = (node: string | undefined) =>
    node !== undefined && model.hasNode(node) && model.degree(node) <= MOST_NAMED
  sigma.setSetting('nodeReducer', (node, data) =>
    node === chosen
      ? { ...data, highlighted: true, zIndex: 2 }
      : isChosen && !isNear(node)
        ? {
            ...{ ...data, color: colours.faded, tone: 'faint' },
            ...{ label: data.lasting === true ? String(data.label) : '' },
          }
        : { ...data, forceLabel: data.forceLabel === true || (isChosen && canName(chosen)) },
  )
  sigma.setSetting('edgeReducer', (edge, data) => {
    const strong = touches(edge, chosen) || touches(edge, pointed)
    const named =
      (isChosen ? touches(edge, chosen) && canName(chosen) : model.size <= FEW) ||
      (touches(edge, pointed) && canName(pointed))
    return {
      ...data,
      label: named ? String(data.name) : null,
      forceLabel: named,
      color: strong ? colours.chosen : isChosen ? colours.faded : String(data.color),
      zIndex: strong ? 1 : 0,
    }
  })
  const point = (node: string | undefined) => {
    const ends = [pointed, node].filter((one) => one !== undefined && model.hasNode(one))
    pointed = node
    const edges = ends.flatMap((one) => model.edges(one))
    sigma.refresh({ partialGraph: { edges }, skipIndexation: true })
  }
  const enter = ({ node }: { readonly node: string }) => {
    point(node)
  }
  const leave = () => {
    point(undefined)
  }
  sigma.on('enterNode', enter)
  sigma.on('leaveNode', leave)
  return () => {
    sigma.off('enterNode', enter)
    sigma.off('leaveNode', leave)
  }
}
