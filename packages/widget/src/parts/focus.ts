const reachable = 'button:not([disabled]), a[href], textarea, summary, [tabindex="0"]'

/** On a phone the panel is all there is: Tab goes round in it. */
export function keepFocusInside(panel: HTMLElement, event: KeyboardEvent): void {
  const stops = [...panel.querySelectorAll<HTMLElement>(reachable)]
  const focused = (panel.getRootNode() as ShadowRoot).activeElement
  const first = stops.at(0)
  const last = stops.at(-1)
  const leaves = event.shiftKey ? focused === first || focused === panel : focused === last
  if (!leaves) return
  event.preventDefault()
  ;(event.shiftKey ? last : first)?.focus()
}
