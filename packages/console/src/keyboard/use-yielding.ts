import { type ShortcutName, shortcuts } from './shortcuts.ts'
import { useBound } from './use-shortcut.ts'

/** Like `useShortcut`, but whatever else has the key on this screen keeps it: for what comes up by itself. */
export function useYieldingShortcut(name: ShortcutName, act: (() => void) | null): void {
  useBound(name, shortcuts[name].keys, act, 'yields')
}

export function useYieldingKey(keys: string, act: (() => void) | null): void {
  useBound(null, keys, act, 'yields')
}
