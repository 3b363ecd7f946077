import { messageAnchor } from '../../parts/thread.tsx'

/** Scrolls to a message and lets it flash, so that the eye finds it. */
export function showMessage(number: number): void {
  const place = document.getElementById(messageAnchor(number))
  if (!place) return
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  place.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' })
  place.classList.remove('flash')
  requestAnimationFrame(() => place.classList.add('flash'))
  setTimeout(() => place.classList.remove('flash'), 1_700)
}
