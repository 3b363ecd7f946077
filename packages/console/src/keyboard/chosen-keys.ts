/** Keys that a person chose instead of the standard ones, by the shortcut's name. */
export type ChosenKeys = Record<string, string | undefined>

const place = 'baton.keys'

export function chosenKeys(): ChosenKeys {
  if (typeof window === 'undefined') return {}
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(place) ?? '{}')
    return stored && typeof stored === 'object' ? (stored as ChosenKeys) : {}
  } catch {
    // Written by something else: the standard keys are better than no desk.
    return {}
  }
}

/** Keeps them in this browser. The table is read once, so the page is loaded anew. */
export function chooseKeys(chosen: ChosenKeys): void {
  localStorage.setItem(place, JSON.stringify(chosen))
  location.reload()
}
