import type { Actions } from '../actions.ts'
import type { Clock } from '../clock.ts'
import type { Settings } from '../settings.ts'
import type { State } from '../state/state.ts'

export type Drawing = {
  state: State
  actions: Actions
  clock: Clock
  settings: Settings
  texts: Settings['texts']
}

let current: Drawing

/**
 * What the parts draw. There is one bubble on a page and it is drawn from the top at every change,
 * so a plain variable does what hooks and contexts would, for a kilobyte less to load.
 */
export function drawing(): Drawing {
  return current
}

export function setDrawing(next: Drawing): void {
  current = next
}
