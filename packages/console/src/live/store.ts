import { useSyncExternalStore } from 'react'

/** A value that lives outside React and tells its readers when it changed. */
export type Store<Value> = {
  get: () => Value
  set: (change: (value: Value) => Value) => void
  use: () => Value
}

export function createStore<Value>(initial: Value): Store<Value> {
  let value = initial
  const readers = new Set<() => void>()
  const get = () => value
  const watch = (reader: () => void) => {
    readers.add(reader)
    return () => void readers.delete(reader)
  }
  return {
    get,
    set: (change) => {
      value = change(value)
      for (const reader of readers) reader()
    },
    use: () => useSyncExternalStore(watch, get),
  }
}
