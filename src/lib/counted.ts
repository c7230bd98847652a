/** Says how many there are of what is named in the singular: 1 row, 2 rows. */
export function counted(count: number, one: string): string {
  return `${String(count)} ${one}${count === 1 ? '' : 's'}`
}
