import { ClientError } from '../../errors.ts'

/** Says that another process has a run now. */
export function lostRun(id: string): ClientError {
  return new ClientError(
    'ALREADY_RUNNING',
    `${id} was taken over: another process goes on with it, takes it back, or brings something else into its document. This one has stopped, and what it wrote is whole. Let the other one end; \`marsad runs ${id}\` says how far it is.`,
    { id },
  )
}
