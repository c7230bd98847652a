// Prints who attacked what, and who says so: npm run example -- [address of GraphQL]
import { ask } from './ask.ts'
import { attackLines } from './attack-lines.ts'
import { attacksQuery } from './attacks.query.ts'

const [url = 'http://127.0.0.1:4000/graphql'] = process.argv.slice(2)

try {
  await printFrom(null)
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error)
  console.error(`No answer from ${url}: ${reason}\nIs Marsad running? Start it with: npm start`)
  process.exitCode = 1
}

/** Prints the page after a cursor, and those that follow. */
async function printFrom(cursor: string | null): Promise<void> {
  const { events } = await ask(url, attacksQuery, { after: cursor })
  for (const attack of events.nodes) console.log(`${attackLines(attack).join('\n')}\n`)
  if (events.pageInfo.hasNextPage) await printFrom(events.pageInfo.endCursor)
}
