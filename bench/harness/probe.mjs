// Is loaded into every server before its own code: tells the harness, when asked, what the process has used so far, and
// ends the process with the harness, however that ends.
import { monitorEventLoopDelay } from 'node:perf_hooks'

const delay = monitorEventLoopDelay({ resolution: 1 })
delay.enable()

process.on('message', (question) => {
  if (question === 'reset') delay.reset()
  const { user, system } = process.cpuUsage()
  process.send?.({
    cpu: user + system,
    memory: process.memoryUsage.rss(),
    // What the timer itself waits is no delay.
    delay: Math.max(0, delay.percentile(99) / 1e6 - 1),
  })
})
process.once('disconnect', () => process.exit())
// The channel alone keeps no server alive.
process.channel?.unref()
