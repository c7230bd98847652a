/** Runs a command on a tether, says its pid once it listens to signals, and lives until it is killed. */
import { tether } from '../../src/database/tether.ts'

const [attitude] = process.argv.slice(2)
const trap = attitude === 'unwilling' ? "trap '' TERM;" : ''

const command = tether(['sh', '-c', `${trap} echo ready; while :; do sleep 0.05; done`], {
  folder: '/',
  onLine: () => {
    void command.pid.then((pid) => {
      console.log(pid)
    })
  },
})
