import { type Drawing, xml } from './drawing.ts'
import { embeddedFonts } from './embedded-fonts.ts'

/** From one try to the next, in milliseconds, and how often at most. */
const PAUSE = 150
const TRIES = 20

/** The same picture as the SVG, twice as fine, in the fonts of the page. */
export async function pngFile({ text, width, height }: Drawing): Promise<Blob> {
  const fonts = await embeddedFonts()
  const image = new Image()
  const whole = text.replace('>', `><style>${xml(fonts)}</style>`)
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(whole)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = 2 * width
  canvas.height = 2 * height
  await drawSettled(image, canvas)
  return new Promise((resolve, reject) => {
    canvas.toBlob((file) => {
      if (file === null) reject(new Error('The picture is too large to be drawn.'))
      else resolve(file)
    }, 'image/png')
  })
}

/** Fonts of a picture are read once it is drawn, and nothing tells when they are there: it is drawn until it stays the same. */
async function drawSettled(image: HTMLImageElement, canvas: HTMLCanvasElement): Promise<void> {
  const { width, height } = canvas
  const surface = canvas.getContext('2d', { willReadFrequently: true })
  const draw = () => {
    surface?.clearRect(0, 0, width, height)
    surface?.drawImage(image, 0, 0, width, height)
    return new Uint32Array(surface?.getImageData(0, 0, width, height).data.buffer ?? [])
  }
  let before = draw()
  for (let tries = 0; tries < TRIES; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE))
    const now = draw()
    if (now.every((pixel, at) => pixel === before[at])) return
    before = now
  }
}
