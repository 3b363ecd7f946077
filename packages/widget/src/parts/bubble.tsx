import { useEffect, useRef, useState } from 'preact/hooks'
import { phone } from '../wire.ts'
import { BubbleContext, type Bubble as Everything } from './bubble-context.ts'
import { Launcher } from './launcher.tsx'
import { Panel } from './panel.tsx'

/** Launcher and panel. A panel that opens by itself, after a reload, leaves the focus where it is. */
export function Bubble(everything: Everything) {
  const { state, actions, settings } = everything
  const button = useRef<HTMLButtonElement>(null)
  const fillsScreen = useMatch(phone)
  const isDark = useMatch('(prefers-color-scheme: dark)')
  const theme = settings.theme === 'auto' ? (isDark ? 'dark' : 'light') : settings.theme
  const wasOpen = useRef(false)
  const byHand = useRef(false)
  const openByHand = () => {
    byHand.current = true
    actions.open()
  }
  const isOpen = state.panel === 'open'
  useEffect(() => {
    // Closing gives the focus back to where it came from.
    if (wasOpen.current && !isOpen) button.current?.focus()
    wasOpen.current = isOpen
  }, [isOpen])
  return (
    <BubbleContext value={everything}>
      <div class={`bubble ${theme} ${isOpen ? 'is-open' : ''}`} lang={settings.locale}>
        {isOpen && (
          <Panel takesFocus={byHand.current} fillsScreen={fillsScreen} onEscape={actions.close} />
        )}
        <Launcher button={button} onOpen={openByHand} />
      </div>
    </BubbleContext>
  )
}

function useMatch(query: string): boolean {
  const [matches, setMatches] = useState(() => matchMedia(query).matches)
  useEffect(() => {
    const list = matchMedia(query)
    const changed = () => setMatches(list.matches)
    list.addEventListener('change', changed)
    return () => list.removeEventListener('change', changed)
  }, [query])
  return matches
}
