import { render } from 'preact'
import { clockFor } from './clock.ts'
import { styles } from './design/styles.ts'
import { makeHost } from './host.ts'
import { Bubble } from './parts/bubble.tsx'
import { setDrawing } from './parts/drawing.ts'
import { settleThread } from './parts/end-of-thread.ts'
import { type Settings, settingsFrom } from './settings.ts'
import { wire } from './wire.ts'

// Known only while the script runs for the first time; a module, in development, never knows.
const script =
  (document.currentScript as HTMLScriptElement | null) ??
  document.querySelector<HTMLScriptElement>('script[data-key]')
const settings = script && settingsFrom(script, navigator.languages)

if (settings) whenReady(() => start(settings))
else console.warn('Baton: the script tag has no data-key.')

function start(settings: Settings): void {
  const root = makeHost(styles)
  if (!root) return
  const { store, actions, resume } = wire(settings)
  const clock = clockFor(settings.locale)
  const draw = () => {
    setDrawing({ state: store.now(), actions, clock, settings, texts: settings.texts })
    render(<Bubble />, root)
    settleThread()
  }
  store.listen(draw)
  draw()
  resume()
  if (settings.startsOpen) actions.open()
}

/** An async script may run before there is a body to stand in. */
function whenReady(work: () => void): void {
  if (document.body) work()
  else document.addEventListener('DOMContentLoaded', work, { once: true })
}
