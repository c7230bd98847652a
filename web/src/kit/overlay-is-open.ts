/** Whether something lies over the page: keys are not the page's then. */
export function overlayIsOpen(): boolean {
  return document.querySelector('dialog[open], [aria-modal=true]') !== null
}
