/** The options of the JVM that runs Neo4j, in the form of an argument file (java @file). */
export function javaArguments(options: {
  readonly jarNames: readonly string[]
  readonly heap: string
  readonly quick: boolean
  readonly logs: string
  readonly archive: readonly string[]
}): string {
  const lines = [
    ...options.archive,
    '-XX:+UseSerialGC',
    // All of it at once, half for what is young: planning a statement leaves much that dies at once.
    `-Xms${options.heap}`,
    `-Xmx${options.heap}`,
    '-XX:NewRatio=1',
    ...(options.quick ? ['-XX:TieredStopAtLevel=1'] : []),
    '-XX:+ExitOnOutOfMemoryError',
    `-XX:ErrorFile=${options.logs}/java-error.log`,
    '-Dfile.encoding=UTF-8',
    // What Neo4j's own start script opens for it.
    '--add-opens=java.base/java.nio=ALL-UNNAMED',
    '--add-opens=java.base/java.io=ALL-UNNAMED',
    '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
    '-Dio.netty.tryReflectionSetAccessible=true',
    '-Dlog4j2.disable.jmx=true',
    '-classpath',
    options.jarNames.join(':'),
  ]
  return lines.map(quoted).join('\n')
}

function quoted(argument: string): string {
  return `"${argument.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
}
