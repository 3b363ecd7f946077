/** Whoever opened the panel by hand wants to write; a panel that opens by itself leaves the focus alone. */
let wanted = false

export function wantFocus(): void {
  wanted = true
}

/** With a finger, focusing the field would bring up the keyboard over the thread. */
export const byFinger = (): boolean => matchMedia('(pointer: coarse)').matches

/** A stable function, so that it runs when the element comes and not at every drawing. */
export function focusIfWanted(element: HTMLElement | null): void {
  if (element && wanted) element.focus({ preventScroll: true })
  if (element) wanted = false
}
