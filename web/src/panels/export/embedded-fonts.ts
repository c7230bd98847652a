/** The fonts that the page has loaded, as a style sheet that needs no other file: a picture may ask for none. */
export async function embeddedFonts(): Promise<string> {
  const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules])
  const faces = rules.filter((rule) => rule instanceof CSSFontFaceRule)
  const embedded = await Promise.all(faces.filter(isLoaded).map(embed))
  return embedded.join('')
}

function isLoaded({ style }: CSSFontFaceRule): boolean {
  const value = (name: string) => style.getPropertyValue(name)
  return [...document.fonts].some(
    ({ family, weight, unicodeRange, status }) =>
      status === 'loaded' &&
      plain(family) === plain(value('font-family')) &&
      weight === value('font-weight') &&
      plain(unicodeRange) === plain(value('unicode-range') || 'U+0-10FFFF'),
  )
}

async function embed({ cssText, parentStyleSheet }: CSSFontFaceRule): Promise<string> {
  const url = /url\("?([^")]+)"?\)/.exec(cssText)?.[1]
  if (url === undefined) return ''
  const file = await fetch(new URL(url, parentStyleSheet?.href ?? document.baseURI))
  return cssText.replace(url, await dataUrl(await file.blob()))
}

function dataUrl(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => {
      resolve(reader.result as string) // as one asks for a data URL
    }
    reader.onerror = () => {
      reject(new Error('A font could not be read.'))
    }
    reader.readAsDataURL(file)
  })
}

function plain(text: string): string {
  return text.replace(/["'\s]/g, '').toLowerCase()
}
