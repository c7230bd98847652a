/** Writes fields as a record of a CSV text (RFC 4180), without the line break at its end. */
export function csvLine(fields: readonly string[]): string {
  return fields.map(quoted).join(',')
}

function quoted(field: string): string {
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field
}
