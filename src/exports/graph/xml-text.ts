/** Text as XML 1.0 takes it in content and in attributes; characters that no XML may hold become U+FFFD. */
export function xmlText(text: string): string {
  return text
    .replaceAll(impossible, '\uFFFD')
    .replaceAll(/[&<>"\t\n\r]/g, (character) => entities[character] ?? character)
}

/** What is no Char of https://www.w3.org/TR/xml/#charsets. */
const impossible = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** Line ends and tabs of attributes would be made blanks by a parser. */
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}
