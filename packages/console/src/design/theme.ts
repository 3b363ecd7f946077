export type ThemeChoice = 'light' | 'dark' | 'system'

const place = 'baton.theme'

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
export function applyTheme(): void {
  const choice = chosenTheme()
  const dark = matchMedia('(prefers-color-scheme: dark)').matches
  document.documentElement.dataset.theme = choice === 'system' ? (dark ? 'dark' : 'light') : choice
}

export function followSystemTheme(): void {
  applyTheme()
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', applyTheme)
}
