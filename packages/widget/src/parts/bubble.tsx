import { drawing } from './drawing.ts'
import { Launcher } from './launcher.tsx'
import { Panel } from './panel.tsx'

const launcher: { current: HTMLButtonElement | null } = { current: null }

export function Bubble() {
  const { state, actions, settings } = drawing()
  const { theme, locale } = settings
  const isOpen = state.panel === 'open'
  const close = () => {
    actions.close()
    // The focus goes back to where it came from.
    launcher.current?.focus()
  }
  return (
    <div class={`bubble ${theme} ${isOpen ? 'is-open' : ''}`} lang={locale}>
      {isOpen && <Panel onClose={close} />}
      <Launcher button={launcher} onClose={close} />
    </div>
  )
}
