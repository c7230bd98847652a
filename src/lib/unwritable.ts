import { ClientError } from '../errors.ts'

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder',
  EACCES: 'it may not be written',
  EISDIR: 'it is a folder',
  ENOTDIR: 'there is no such folder',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
}

/** Says of an error of the file system why a file could not be written, if it is one that its owner can mend; else gives it back. */
export function unwritable(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error
  const reason = reasons[String(error.code)]
  if (reason === undefined) return error
  return new ClientError('INVALID_FILE', `${path} cannot be written: ${reason}. Name another file.`)
}
