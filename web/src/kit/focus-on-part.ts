/**
 * Gives the focus to the title of the panel around an element, else to the content of the page: before the element is taken
 * away with what it stood in, and the focus would fall to the beginning of the document.
 */
export function focusOnPart(element: Element): void {
  const title = element.closest('[data-panel]')?.querySelector<HTMLElement>('h2')
  const part = title ?? document.getElementById('content')
  part?.focus({ preventScroll: true })
}
