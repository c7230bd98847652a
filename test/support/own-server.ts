/** Starts a server as the benchmark does, tells its process, and waits to be killed. */
import { startServer } from '../../bench/harness/server-process.ts'

const SERVER = `
require('node:http').createServer().listen(0, '127.0.0.1', () => console.log('listening http://127.0.0.1/'))
`
const { pid } = await startServer({
  ...{ script: ['-e', SERVER], env: {}, address: /listening (http:\S+)/ },
})
console.log(String(pid))
