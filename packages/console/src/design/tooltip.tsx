import { cloneElement, type ReactElement, useEffect, useState } from 'react'
import { Kbd } from './kbd.tsx'
import { type Place, placeBeside } from './place-beside.ts'

type TooltipProps = {
  says: string
  keys?: string | undefined
  children: ReactElement<Record<string, unknown>>
}

/** Says in words, with the key, what a control does. `TooltipLayer` draws it. */
export function Tooltip({ says, keys, children }: TooltipProps) {
  return cloneElement(children, { 'data-tip': says, 'data-tip-keys': keys })
}

type Shown = { says: string; keys: string | undefined; place: Place }

const delayMilliseconds = 350
const tipOf = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLElement>('[data-tip]') : null

/** One tooltip for the whole desk: after a moment under the pointer, at once with keyboard focus, gone with Escape. */
export function TooltipLayer() {
  const [shown, setShown] = useState<Shown | null>(null)
  useEffect(() => watchTips(setShown), [])
  if (!shown) return null
  return (
    <div
      role="tooltip"
      className="pointer-events-none fixed z-50 flex max-w-72 items-center gap-2 rounded-md bg-ink px-2 py-1 text-sm whitespace-nowrap text-surface shadow-float"
      style={shown.place}
    >
      {shown.says}
      {shown.keys && <Kbd keys={shown.keys} />}
    </div>
  )
}

function watchTips(show: (shown: Shown | null) => void): () => void {
  let timer = 0
  const hide = () => {
    clearTimeout(timer)
    show(null)
  }
  const reveal = (tip: HTMLElement) => {
    const { tip: says = '', tipKeys: keys } = tip.dataset
    show({ says, keys, place: placeBeside(tip.getBoundingClientRect(), innerWidth) })
  }
  const over = (event: Event) => {
    const tip = tipOf(event.target)
    hide()
    if (tip) timer = setTimeout(() => tip.isConnected && reveal(tip), delayMilliseconds)
  }
  const focus = (event: Event) => {
    const tip = tipOf(event.target)
    if (tip?.matches(':focus-visible')) reveal(tip)
  }
  const stop = new AbortController()
  const listen = (kind: string, hear: (event: Event) => void) =>
    document.addEventListener(kind, hear, { signal: stop.signal, capture: true })
  listen('pointerover', over)
  listen('focusin', focus)
  for (const kind of ['focusout', 'pointerdown', 'keydown', 'scroll']) listen(kind, hide)
  return () => {
    clearTimeout(timer)
    stop.abort()
  }
}
