import { useSyncExternalStore } from 'react'

let now = Date.now()
let timer: ReturnType<typeof setInterval> | null = null
const readers = new Set<() => void>()

function watch(reader: () => void) {
  readers.add(reader)
  timer ??= setInterval(tick, 1_000)
  return () => {
    readers.delete(reader)
    if (readers.size > 0 || !timer) return
    clearInterval(timer)
    timer = null
  }
}

function tick() {
  now = Date.now()
  for (const reader of readers) reader()
}

/** The time, once a second, one timer for the whole desk. */
export function useNow(): number {
  return useSyncExternalStore(watch, () => now)
}
