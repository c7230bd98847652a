/** Writes fields as a record of a CSV text (RFC 4180), without the line break at its end. */
export function csvLine(fields: readonly string[], delimiter = ','): string {
  return fields.map((field) => quoted(field, delimiter)).join(delimiter)
}

function quoted(field: string, delimiter: string): string {
  const isPlain = !/["\r\n]/.test(field) && !field.includes(delimiter)
  return isPlain ? field : `"${field.replaceAll('"', '""')}"`
}
