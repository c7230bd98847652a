/** Gives a word as a Lucene term in which nothing is an operator. */
export function luceneTerm(word: string): string {
  return word.replaceAll(/[+\-&|!(){}[\]^"~*?:\\/\s]/g, String.raw`\$&`)
}
