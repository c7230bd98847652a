import { connect } from 'node:net'

/** The four magic bytes of Bolt and the one version asked for, 5.0 (Bolt protocol, "handshake"). */
const HELLO = Buffer.from([0x60, 0x60, 0xb0, 0x17, 0, 0, 0, 5, ...new Array<number>(12).fill(0)])

/** Whether something that speaks Bolt answers at the port within so many milliseconds. */
export function speaksBolt(port: number, timeout: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port, timeout })
    const finish = (answer: boolean) => (): void => {
      socket.destroy()
      resolve(answer)
    }
    socket.once('connect', () => socket.write(HELLO))
    socket.once('data', (answer) => {
      finish(answer.equals(Buffer.from([0, 0, 0, 5])))()
    })
    for (const event of ['error', 'timeout', 'close']) socket.once(event, finish(false))
  })
}
