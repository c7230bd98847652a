/** Writes a code or a prefix as a label: ARMED_GROUP as ArmedGroup. */
export function pascalCase(code: string): string {
  return code
    .split('_')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())
    .join('')
}
