import { useEffect, useRef } from 'react'
import { createSequencer, pressName } from './match.ts'
import { type ShortcutName, shortcutNames, shortcuts } from './shortcuts.ts'

type Handler = { name: ShortcutName | null; keys: string; act: () => void }

const handlers: Handler[] = []
let paused = false

/** While something floats, or is about to, letters are not commands. */
export function pauseKeys(pause: boolean): void {
  paused = pause
}

const sequence = createSequencer(['g'])

/** True where letters are text and not commands. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)
}

const actsWhileTyping = (name: string) => name.startsWith('mod+k')

/** Enter on a button presses the button; a shortcut must not take it away. */
const hasOwnMeaning = (name: string, target: EventTarget | null) =>
  name === 'enter' &&
  target instanceof HTMLElement &&
  target.closest('button, a, summary, [role="tab"], [role="menuitem"]') !== null

function hear(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || (event.repeat && event.key === 'Escape'))
    return
  const press = pressName(event)
  if (press === 'escape' && event.target instanceof HTMLElement && isTyping(event.target))
    event.target.blur()
  if (!press || paused || (isTyping(event.target) && !actsWhileTyping(press))) return
  if (hasOwnMeaning(press, event.target)) return
  if (!actsWhileTyping(press) && document.querySelector('[role="dialog"],[role="menu"]')) return
  const name = sequence(press, event.timeStamp)
  const handler = handlers.findLast((candidate) => candidate.keys === name)
  if (!handler) return
  event.preventDefault()
  handler.act()
}

export function listenToKeys(): () => void {
  window.addEventListener('keydown', hear)
  return () => window.removeEventListener('keydown', hear)
}

/** Binds a key of the table while the component stands. The newest binding of a key wins. Null: the key does nothing. */
export function useShortcut(name: ShortcutName, act: (() => void) | null): void {
  useBound(name, shortcuts[name].keys, act)
}

export function useKey(keys: string, act: (() => void) | null): void {
  useBound(null, keys, act)
}

/** `yields`: whatever else has the key on this screen keeps it. */
export function useBound(
  name: ShortcutName | null,
  keys: string,
  act: (() => void) | null,
  rank: 'newest' | 'yields' = 'newest',
): void {
  const latest = useRef(act)
  latest.current = act
  const on = act !== null
  useEffect(() => {
    if (!on) return
    const handler = { name, keys, act: () => latest.current?.() }
    if (rank === 'yields') handlers.unshift(handler)
    else handlers.push(handler)
    return () => void handlers.splice(handlers.indexOf(handler), 1)
  }, [name, keys, on, rank])
}

/** What the keys can do right here, for the palette. */
export function boundShortcuts(): { name: ShortcutName; act: () => void }[] {
  return shortcutNames.flatMap((name) => {
    const handler = handlers.findLast((candidate) => candidate.name === name)
    return handler ? [{ name, act: handler.act }] : []
  })
}
