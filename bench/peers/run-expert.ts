import neo4j from 'neo4j-driver'
import type { Driver } from 'neo4j-driver'
import { WORKLOAD } from '../queries/workload.ts'
import type { Variables } from '../queries/workload-query.ts'

/** Runs the expert's statement of a question, on its own and for reading, which is the quickest way. */
export async function runExpert(
  driver: Driver,
  name: string,
  variables: Variables,
): Promise<readonly unknown[]> {
  const query = WORKLOAD.find((one) => one.name === name)
  if (query === undefined) throw new Error(`There is no question ${name}.`)
  const { text, parameters } = query.expert
  return (await runRead(driver, text, parameters(variables))).map(({ row }) => row)
}

/** Runs a reading statement, and gives its records as plain objects. */
export async function runRead(
  driver: Driver,
  text: string,
  parameters: object,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ })
  try {
    const { records } = await session.run(text, parameters)
    return records.map((record) => record.toObject())
  } finally {
    await session.close()
  }
}
