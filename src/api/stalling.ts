import type { ServerResponse } from 'node:http'

/** Cuts an answer off whose client has taken nothing for so many milliseconds. */
export function stalling(response: ServerResponse, milliseconds: number): void {
  const { socket } = response
  if (socket === null) return
  let taken = socket.bytesWritten - socket.writableLength
  const timer = setInterval(() => {
    const now = socket.bytesWritten - socket.writableLength
    // While nothing waits to be taken, it is the export that is slow.
    if (socket.writableLength > 0 && now === taken) socket.destroy()
    taken = now
  }, milliseconds)
  timer.unref()
  response.once('close', () => {
    clearInterval(timer)
  })
}
