/** Says on standard output what was asked for. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

/** Says on standard error what happens meanwhile. */
export function tell(line: string): void {
  process.stderr.write(`${line}\n`)
}
