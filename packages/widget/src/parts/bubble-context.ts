import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Actions } from '../actions.ts'
import type { Clock } from '../clock.ts'
import type { Settings } from '../settings.ts'
import type { State } from '../state/state.ts'

export type Bubble = {
  state: State
  actions: Actions
  clock: Clock
  settings: Settings
  texts: Settings['texts']
}

const context = createContext<Bubble | null>(null)

export const BubbleContext = context.Provider

export function useBubble(): Bubble {
  const bubble = useContext(context)
  if (!bubble) throw new Error('a part of the bubble was drawn outside of it')
  return bubble
}
