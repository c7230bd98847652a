import { ClientError } from '../../errors.ts'

/** Says that there is no run of an id, and where to find those there are. */
export function unknownRun(id: string): ClientError {
  return new ClientError('NOT_FOUND', `There is no run ${id}. \`marsad runs\` lists them.`, { id })
}
