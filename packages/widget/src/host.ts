const tag = 'baton-bubble'

/** Keys typed here are nobody else's business: a shop's shortcut for "/" must not fire in the chat. */
const keptInside = ['keydown', 'keyup', 'keypress'] as const

/** A shadow root with its own style sheet. Null when the page has a bubble already. */
export function makeHost(css: string): ShadowRoot | null {
  if (document.querySelector(tag)) return null
  const host = document.createElement(tag)
  const root = host.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  // A constructed sheet is allowed where the page's policy forbids inline styles.
  sheet.replaceSync(css)
  root.adoptedStyleSheets = [sheet]
  for (const kind of keptInside) root.addEventListener(kind, (event) => event.stopPropagation())
  document.body.append(host)
  return root
}
