/** Keeps the newest line in view, unless the customer has scrolled up to read. */
let box: HTMLElement | null = null
let isAtEnd = true
let height = 0

export function setScroller(element: HTMLElement | null): void {
  box = element
  isAtEnd = true
  height = 0
}

export function goToEnd(): void {
  if (box) box.scrollTop = box.scrollHeight
}

export function noteScroll(): void {
  if (!box) return
  isAtEnd = box.scrollHeight - box.scrollTop - box.clientHeight < 48
  if (isAtEnd) showWayDown(false)
}

/** To be called after every drawing: what stands below may have taken room, too. */
export function settleThread(): void {
  if (!box) return
  const hasGrown = box.scrollHeight > height
  height = box.scrollHeight
  if (isAtEnd) goToEnd()
  else if (hasGrown) showWayDown(true)
}

function showWayDown(isShown: boolean): void {
  box?.parentElement?.querySelector('.below')?.toggleAttribute('hidden', !isShown)
}
