import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { setupFailed } from './setup-failed.ts'

/** A Java that can run Neo4j. */
export interface Java {
  readonly path: string
  /** All that `java -version` prints: it tells two builds apart. */
  readonly version: string
}

const OLDEST = 17

const REMEDY = `Install Java ${String(OLDEST)} or newer (Debian, Ubuntu: apt-get install openjdk-17-jre-headless or openjdk-21-jre-headless; macOS: brew install openjdk@21) and see that \`java\` is on the PATH or JAVA_HOME points to it.`

// JAVA_HOME goes first, as it does for Maven.
const ASK = `
java=java
if [ -n "$JAVA_HOME" ] && [ -x "$JAVA_HOME/bin/java" ]; then java=$JAVA_HOME/bin/java; fi
command -v "$java" && "$java" -version 2>&1
`

/** Finds Java 17 or newer, or fails with what to install. */
export async function findJava(): Promise<Java> {
  const answer = await promisify(execFile)('/bin/sh', ['-c', ASK]).catch(() => undefined)
  if (answer === undefined) throw setupFailed('Java was not found.', REMEDY)
  const [path = 'java', ...lines] = answer.stdout.trim().split('\n')
  const version = lines.join('\n')
  const major = Number(/version "(?:1\.)?(\d+)/.exec(version)?.[1] ?? 0)
  if (major < OLDEST) {
    throw setupFailed(`${path} is Java ${String(major)}, which is too old for Neo4j.`, REMEDY)
  }
  return { path, version }
}
