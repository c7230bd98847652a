import {
  hasPerpetrators,
  importsOf,
  isAttributed,
  isHeard,
  tollsOf,
} from '../../reading/facts-of.ts'
import { nodeOf } from '../../reading/plan-field.ts'
import type { Site } from '../../reading/shape.ts'
import { wholesOf } from '../../reading/wholes-of.ts'
import type { DimensionShape } from '../counting/dimension.ts'
import { codeLabel } from './code-dimensions.ts'

/** The attributions of an attack, battle or unrest; of anything else there are none. */
const attributions = (site: Site, c: string): string =>
  `WITH ${importsOf(site).join(', ')}
WHERE ${hasPerpetrators(site)}
MATCH (${nodeOf(site)})<-[:ABOUT]-(${c}:PerpetratorClaim)
WHERE ${isAttributed(site, c)}`

/** Dimensions of who says so, and where. */
export const evidenceDimensions: Readonly<Record<string, DimensionShape>> = {
  STANCE: {
    label: { label: codeLabel('stance') },
    branches: (field, site, { key }) => {
      const c = field.variable('c')
      return [`${attributions(site, c)}\nRETURN DISTINCT ${c}.stance AS ${key}`]
    },
  },
  SPEAKER: {
    label: { nodes: ['Entity', 'Source', 'Document'] },
    described: true,
    branches: (field, site, { key, en, ar }) => {
      const c = field.variable('c')
      // An outlet in its own voice is known by its publisher, or by the document where that is not known.
      const speaker = `CASE WHEN ${c}.speakerKey STARTS WITH 'outlet:' THEN coalesce(${c}.sourceId, ${c}.documentId) ELSE ${c}.speakerKey END`
      return [
        `${attributions(site, c)}
RETURN ${speaker} AS ${key}, min(${c}.speakerTextEn) AS ${en}, min(${c}.speakerTextAr) AS ${ar}`,
      ]
    },
  },
  SOURCE: {
    label: { nodes: ['Source', 'Document'] },
    branches: (field, site, { key }) => {
      const c = field.variable('c')
      return [
        `MATCH (${nodeOf(site)})<-[:ABOUT]-(${c}:Claim)
WHERE ${isHeard(site, c)}
RETURN DISTINCT coalesce(${c}.sourceId, ${c}.documentId) AS ${key}`,
      ]
    },
  },
  DOCUMENT: {
    label: { nodes: ['Document'] },
    branches: (field, site, { key }) => {
      const c = field.variable('c')
      return [
        `MATCH (${nodeOf(site)})<-[:ABOUT]-(${c}:Claim)
WHERE ${isHeard(site, c)}
RETURN DISTINCT ${c}.documentId AS ${key}`,
      ]
    },
  },
  HARM_GROUP: {
    label: { label: codeLabel('harmGroup') },
    branches: (field, site, { key }) => {
      const t = field.variable('t')
      const told = `${tollsOf(site, t)}\nWITH ${t} WHERE ${t}.group <> 'ALL'`
      return [`${told}\nRETURN DISTINCT ${t}.group AS ${key}`]
    },
  },
  CONFLICT: {
    label: { nodes: ['Entity'] },
    branches: (field, site, { key }) => {
      const k = field.variable('k')
      const wholes = wholesOf(site, { whole: k, step: field.variable('r') })
      return [`${wholes}\nWITH ${k} WHERE ${k}:Conflict\nRETURN DISTINCT ${k}.id AS ${key}`]
    },
  },
}
