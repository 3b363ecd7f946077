const phone = matchMedia('(max-width: 479.98px)')

/** On a phone the panel fills the screen, so that it must never open by itself. */
export const fillsScreen = (): boolean => phone.matches
