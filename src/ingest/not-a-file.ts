import { ClientError } from '../errors.ts'
import type { ErrorCode } from '../errors.ts'

/** Says that what a person named is a folder, or something else that is no file. */
export function notAFile(path: string, code: ErrorCode): ClientError {
  return new ClientError(code, `${path} is no file. Name a file.`)
}
