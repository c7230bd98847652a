// Is loaded into a command before its own code: writes into a file, as the command ends, how much memory it ever held.
import { writeFileSync } from 'node:fs'

process.once('exit', () => {
  // The system counts in kilobytes.
  writeFileSync(process.env.PEAK_FILE ?? '', String(process.resourceUsage().maxRSS * 1024))
})
