import { fileURLToPath } from 'node:url'

/** Neo4j's jars, fetched once for the project: tests share them. */
export const JARS = fileURLToPath(new URL('../../.marsad/jars', import.meta.url))
