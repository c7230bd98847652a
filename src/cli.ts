import { Command, CommanderError } from 'commander'
import { commands } from './cli/commands.ts'
import { tell } from './cli/terminal.ts'
import { version } from './cli/version.ts'
import { ClientError } from './errors.ts'

const program = new Command('marsad')
  .description(
    'Brings dossiers into the graph, takes events out, and proves that the graph is sound.',
  )
  .version(version)
  .addHelpText(
    'after',
    '\nThe graph is the one at NEO4J_URI; without it, the local one of this folder, started where needed.',
  )
  .exitOverride()

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  // Who reads it, such as `head`, has enough.
  process.exit(0)
})

try {
  for (const [name, { description, load }] of Object.entries(commands)) {
    const command = program.command(name).description(description)
    // `marsad help import` needs it too.
    if (process.argv.includes(name)) (await load()).configure(command)
  }
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) {
    // Commander has said it already.
    process.exitCode = error.exitCode
  } else {
    if (error instanceof ClientError) tell(`${error.code}: ${error.message}`)
    else console.error(error)
    process.exitCode = 1
  }
}
