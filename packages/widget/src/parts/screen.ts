const phone = matchMedia('(max-width: 479.98px)')
const dark = matchMedia('(prefers-color-scheme: dark)')

/** On a phone the panel fills the screen, so that it must never open by itself. */
export const fillsScreen = (): boolean => phone.matches

export const prefersDark = (): boolean => dark.matches

export function onScreenChange(listener: () => void): void {
  phone.addEventListener('change', listener)
  dark.addEventListener('change', listener)
}
