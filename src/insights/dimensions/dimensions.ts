import { ClientError } from '../../errors.ts'
import { keyNames } from '../counting/dimension.ts'
import type { DimensionShape, KeyColumn } from '../counting/dimension.ts'
import { codeDimensions } from './code-dimensions.ts'
import { evidenceDimensions } from './evidence-dimensions.ts'
import { partyDimensions } from './party-dimensions.ts'
import { placeDimensions } from './place-dimensions.ts'
import { timeDimensions } from './time-dimensions.ts'

const all: Readonly<Record<string, DimensionShape>> = {
  ...codeDimensions,
  ...evidenceDimensions,
  ...partyDimensions,
  ...placeDimensions,
  ...timeDimensions,
}

/** The shape of a dimension. */
export function dimensionOf(code: string): DimensionShape {
  const shape = all[code]
  if (shape === undefined) throw new Error(`The dimension ${code} has no shape.`)
  return shape
}

/** The columns of the dimensions that are asked for by an argument: one to three, each once. */
export function keyColumns(codes: readonly string[]): readonly KeyColumn[] {
  if (codes.length === 0 || codes.length > 3 || new Set(codes).size !== codes.length) {
    throw new ClientError('BAD_USER_INPUT', '`by` names one to three dimensions, each once.')
  }
  return codes.map((code, place) => ({
    code,
    dimension: dimensionOf(code),
    names: keyNames(place),
  }))
}
