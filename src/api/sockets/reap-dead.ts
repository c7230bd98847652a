import type { WebSocket, WebSocketServer } from 'ws'

/** Pings every socket at an interval and cuts those that have not answered the last ping; gives the function that ends it. */
export function reapDead(sockets: WebSocketServer, milliseconds: number): () => void {
  const asked = new WeakSet<WebSocket>()
  sockets.on('connection', (socket) => {
    socket.on('pong', () => {
      asked.delete(socket)
    })
  })
  const timer = setInterval(() => {
    for (const socket of sockets.clients) {
      if (asked.has(socket)) socket.terminate()
      else {
        asked.add(socket)
        socket.ping()
      }
    }
  }, milliseconds)
  return () => {
    clearInterval(timer)
  }
}
