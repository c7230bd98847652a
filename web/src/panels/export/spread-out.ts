/** Does something with a panel while nothing in it is scrolled away: all stands as if there were room for it. Nobody sees that. */
export function spreadOut<Result>(panel: HTMLElement, act: () => Result): Result {
  const scrolling = [...panel.querySelectorAll<HTMLElement>('*')].filter(scrolls)
  const styles = [panel, ...scrolling].map((element) => ({
    ...{ element, style: element.getAttribute('style') },
    ...{ scrollTop: element.scrollTop, scrollLeft: element.scrollLeft },
  }))
  const heights = scrolling.map(({ scrollHeight }) => `${String(scrollHeight)}px`)
  if (scrolling.length > 0) {
    const inlineSize = `${String(panel.offsetWidth)}px`
    Object.assign(panel.style, { position: 'absolute', inlineSize, blockSize: 'max-content' })
  }
  for (const [index, { style }] of scrolling.entries())
    Object.assign(style, {
      flex: 'none',
      blockSize: heights[index],
      maxBlockSize: 'none',
      overflow: 'visible',
    })
  try {
    return act()
  } finally {
    for (const { element, style, scrollTop, scrollLeft } of styles) {
      if (style === null) element.removeAttribute('style')
      else element.setAttribute('style', style)
      element.scrollTo({ top: scrollTop, left: scrollLeft, behavior: 'instant' })
    }
  }
}

function scrolls(element: HTMLElement): boolean {
  const { overflowX, overflowY } = getComputedStyle(element)
  const { scrollHeight, clientHeight, scrollWidth, clientWidth } = element
  return (
    (isScroller(overflowY) && scrollHeight > clientHeight) ||
    (isScroller(overflowX) && scrollWidth > clientWidth)
  )
}

function isScroller(overflow: string): boolean {
  return overflow === 'auto' || overflow === 'scroll'
}
