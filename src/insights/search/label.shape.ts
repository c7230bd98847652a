/** Gives the primary name or title of a node, in the language wanted or else in the other; of a passage, its document's. */
export function labelText(n: string, arabic: boolean): string {
  const [first, second] = arabic ? ['Ar', 'En'] : ['En', 'Ar']
  const document = `head([(${n})<-[:HAS_PASSAGE]-(document:Document) | coalesce(document.title${first}, document.title${second}, document.id)])`
  return `coalesce(${n}.name${first}, ${n}.title${first}, ${n}.name${second}, ${n}.title${second}, ${document}, ${n}.id)`
}
