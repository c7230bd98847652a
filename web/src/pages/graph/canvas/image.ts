import type Sigma from 'sigma'
import { palette } from './look.ts'

/** Below the drawing, for the address and the day, in pixels. */
const FOOT = 28

/** What is on the canvas as one picture, with the address that shows it and the day it was taken. */
export function imageOf(sigma: Sigma): HTMLCanvasElement {
  // What WebGL drew can be read in the same task alone.
  sigma.refresh({ skipIndexation: true })
  const layers = Object.values(sigma.getCanvases())
  const { width, height } = sigma.getDimensions()
  const scale = (layers[0]?.width ?? width) / width
  const picture = document.createElement('canvas')
  picture.width = width * scale
  picture.height = (height + FOOT) * scale
  const context = picture.getContext('2d')
  if (context === null) return picture
  const { ground, quiet } = palette()
  context.scale(scale, scale)
  context.fillStyle = ground
  context.fillRect(0, 0, width, height + FOOT)
  for (const layer of layers) context.drawImage(layer, 0, 0, width, height)
  context.fillStyle = quiet
  context.font = `11px ${sigma.getSetting('labelFont')}`
  const day = new Date().toISOString().slice(0, 10)
  context.fillText(`Marsad · ${day} · ${window.location.href}`, 12, height + FOOT - 10, width - 24)
  return picture
}
