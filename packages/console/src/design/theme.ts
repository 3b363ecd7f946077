import { createStore } from '../live/store.ts'

export type ThemeChoice = 'light' | 'dark' | 'system'

const place = 'baton.theme'
const inForce = createStore<'light' | 'dark'>('light')

/** What this browser asked for last; the system's wish when it never did. */
export function chosenTheme(): ThemeChoice {
  const stored = localStorage.getItem(place)
  return stored === 'light' || stored === 'dark' ? stored : 'system'
}

export function chooseTheme(choice: ThemeChoice): void {
  if (choice === 'system') localStorage.removeItem(place)
  else localStorage.setItem(place, choice)
  applyTheme()
}

/** Writes the theme in force to the page; the tokens follow. */
function applyTheme(): void {
  const choice = chosenTheme()
  const dark = matchMedia('(prefers-color-scheme: dark)').matches
  const theme = choice === 'system' ? (dark ? 'dark' : 'light') : choice
  document.documentElement.dataset.theme = theme
  inForce.set(() => theme)
}

export const useTheme = () => inForce.use()

export function followSystemTheme(): void {
  applyTheme()
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', applyTheme)
}
