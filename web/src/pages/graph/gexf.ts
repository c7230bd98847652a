import { xml } from '../../panels/export/drawing.ts'
import type { ShownGraph } from './shown-graph.ts'

/** The graph on the canvas as GEXF 1.3, for other tools. */
export function gexf({ nodes, edges }: ShownGraph): string {
  const nodeLines = [...nodes.values()].map(
    ({ id, label, __typename }) =>
      `<node id="${xml(id)}" label="${xml(label)}"><attvalues><attvalue for="kind" value="${__typename}"/></attvalues></node>`,
  )
  const edgeLines = [...edges.values()].map(
    ({ id, from, to, relation }) =>
      `<edge id="${xml(id)}" source="${xml(from.id)}" target="${xml(to.id)}" label="${relation}"/>`,
  )
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">',
    '<attributes class="node"><attribute id="kind" title="kind" type="string"/></attributes>',
    `<nodes>${nodeLines.join('\n')}</nodes><edges>${edgeLines.join('\n')}</edges></graph></gexf>`,
  ].join('\n')
}
