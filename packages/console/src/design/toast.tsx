import { useSyncExternalStore } from 'react'
import { Button } from './button.tsx'

type Toast = { id: number; says: string; undo?: () => void; wrong: boolean }

let toasts: Toast[] = []
let lastId = 0
const watchers = new Set<() => void>()

function set(next: Toast[]) {
  toasts = next
  for (const watcher of watchers) watcher()
}

export function dismissToast(id: number): void {
  set(toasts.filter((toast) => toast.id !== id))
}

/** Says something for eight seconds; with `undo`, that is how long it can be undone. */
export function toast(says: string, options: { undo?: () => void; wrong?: boolean } = {}): void {
  const id = ++lastId
  set([...toasts.slice(-2), { id, says, wrong: options.wrong ?? false, undo: options.undo }])
  setTimeout(() => dismissToast(id), 8_000)
}

/** Undoes what the newest toast offers to undo; answers whether there was anything. */
export function undoNewest(): boolean {
  const newest = toasts.findLast((entry) => entry.undo)
  if (!newest) return false
  newest.undo?.()
  dismissToast(newest.id)
  return true
}

const watch = (watcher: () => void) => {
  watchers.add(watcher)
  return () => void watchers.delete(watcher)
}

export function Toasts() {
  const shown = useSyncExternalStore(watch, () => toasts)
  return (
    <div
      role="status"
      className="pointer-events-none fixed right-4 bottom-4 z-50 flex flex-col items-end gap-2 max-two:right-3 max-two:bottom-18"
    >
      {shown.map((entry) => (
        <div
          key={entry.id}
          className="rise pointer-events-auto flex max-w-[calc(100vw-24px)] items-center gap-3 rounded-md border bg-surface py-1.5 pr-1.5 pl-3 shadow-float"
        >
          <span className={entry.wrong ? 'text-urgent' : 'text-ink'}>{entry.says}</span>
          {entry.undo && (
            <Button small look="quiet" keys="mod+z" hint="Undo" onClick={undoNewest}>
              Undo
            </Button>
          )}
          <Button small look="quiet" onClick={() => dismissToast(entry.id)}>
            Dismiss
          </Button>
        </div>
      ))}
    </div>
  )
}
