import { open } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { ClientError } from '../errors.ts'
import type { ErrorCode } from '../errors.ts'
import type { InputFile } from './add-dossier.ts'
import { largestFile } from './dossier/read-yaml.ts'
import { notAFile } from './not-a-file.ts'

/** Reads a file that a person names; throws `code` where it is none, cannot be read or is too large. */
export async function readInput(path: string, code: ErrorCode): Promise<InputFile> {
  const file = await openFile(path, code)
  try {
    const stat = await file.stat()
    if (!stat.isFile()) throw notAFile(path, code)
    if (stat.size > largestFile) {
      throw new ClientError(
        code,
        `${path} has ${String(stat.size)} bytes; at most ${String(largestFile)} are read. Split it.`,
      )
    }
    return { name: path, bytes: await file.readFile() }
  } finally {
    await file.close()
  }
}

async function openFile(path: string, code: ErrorCode): Promise<FileHandle> {
  try {
    return await open(path, 'r')
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    const message =
      reason === 'ENOENT'
        ? `There is no file ${path}. Correct the path.`
        : `${path} cannot be read (${reason}). Check its permissions.`
    throw new ClientError(code, message)
  }
}
