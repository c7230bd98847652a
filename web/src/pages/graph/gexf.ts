import type { EdgeOfGraphFragment } from '../../gql/further/graphql.ts'
import { xml } from '../../panels/export/drawing.ts'
import type { ShownGraph } from './shown-graph.ts'

/** The graph on the canvas as GEXF 1.3, for other tools. */
export function gexf({ nodes, edges }: ShownGraph): string {
  const nodeLines = [...nodes.values()].map(
    ({ id, label, __typename }) =>
      `<node id="${xml(id)}" label="${xml(label)}"><attvalues><attvalue for="kind" value="${__typename}"/></attvalues></node>`,
  )
  const edgeLines = [...edges.values()].map(
    ({ id, from, to, relation, ...known }) =>
      `<edge id="${xml(id)}" source="${xml(from.id)}" target="${xml(to.id)}" label="${relation}">${knownValues(known)}</edge>`,
  )
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">',
    '<attributes class="node"><attribute id="kind" title="kind" type="string"/></attributes>',
    '<attributes class="edge"><attribute id="basis" title="basis" type="string"/><attribute id="stances" title="stances" type="string"/><attribute id="disputed" title="disputed" type="boolean"/></attributes>',
    `<nodes>${nodeLines.join('\n')}</nodes><edges>${edgeLines.join('\n')}</edges></graph></gexf>`,
  ].join('\n')
}

/** How a relationship is known; what follows from others has no basis of its own. */
function knownValues({
  basis,
  stances,
  disputed,
}: Pick<EdgeOfGraphFragment, 'basis' | 'stances' | 'disputed'>): string {
  const value = (name: string, said: string) => `<attvalue for="${name}" value="${said}"/>`
  return [
    '<attvalues>',
    basis === null ? '' : value('basis', basis),
    stances.length === 0 ? '' : value('stances', stances.join(' ')),
    value('disputed', String(disputed)),
    '</attvalues>',
  ].join('')
}
