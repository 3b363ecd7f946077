import type { Happening } from './happening.ts'
import { reduce } from './reduce.ts'
import type { State } from './state.ts'

export type Store = {
  readonly now: () => State
  readonly tell: (what: Happening) => void
  readonly listen: (listener: (now: State) => void) => void
}

export function storeFrom(first: State): Store {
  let state = first
  const listeners: ((now: State) => void)[] = []
  return {
    now: () => state,
    listen: (listener) => void listeners.push(listener),
    tell: (what) => {
      const next = reduce(state, what)
      if (next === state) return
      state = next
      for (const listener of listeners) listener(state)
    },
  }
}
