/** Whoever opened the panel by hand wants to write; a panel that opens by itself leaves the focus alone. */
let wanted = false

export const wantFocus = (): void => void (wanted = true)

/** With a finger, focusing the field would bring up the keyboard over the thread. */
export const byFinger = (): boolean => matchMedia('(pointer: coarse)').matches

/** A stable function, so that it runs when the element comes and not at every drawing. */
export function focusIfWanted(element: HTMLElement | null): void {
  if (element && wanted) element.focus({ preventScroll: true })
  if (element) wanted = false
}

const reachable = 'button:not([disabled]), a[href], textarea, summary, [tabindex="0"]'

/** On a phone the panel is all there is: Tab goes round in it. */
export function keepFocusInside(panel: HTMLElement, event: KeyboardEvent): void {
  const stops = [...panel.querySelectorAll<HTMLElement>(reachable)]
  const focused = (panel.getRootNode() as ShadowRoot).activeElement
  const [first, last] = [stops.at(0), stops.at(-1)]
  const leaves = event.shiftKey ? focused === first || focused === panel : focused === last
  if (!leaves) return
  event.preventDefault()
  ;(event.shiftKey ? last : first)?.focus()
}
