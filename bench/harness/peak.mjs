// Is loaded into a command before its own code: writes into a file, named behind the `?` of its own address, how much memory
// the command ever held, once that ends.
import { writeFileSync } from 'node:fs'

const file = new URL(import.meta.url).searchParams.get('file') ?? ''

process.once('exit', () => {
  // The system counts in kilobytes.
  writeFileSync(file, String(process.resourceUsage().maxRSS * 1024))
})
