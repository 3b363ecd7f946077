/** The part of a keyboard event that decides. */
export type KeyPress = {
  key: string
  code: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  shiftKey: boolean
}

const named: Record<string, string> = {
  Enter: 'enter',
  Escape: 'escape',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

/**
 * The key as shortcuts name it. The letter on the key cap counts; where the layout writes no Latin letter (Cyrillic,
 * Greek, Hebrew), the place of the key on the board counts instead.
 */
export function keyName(press: KeyPress): string {
  const name = named[press.key] ?? press.key.toLowerCase()
  if (name.length > 1 || name.charCodeAt(0) < 128) return name
  const letter = /^Key([A-Z])$/.exec(press.code)?.[1] ?? /^Digit(\d)$/.exec(press.code)?.[1]
  return (letter ?? name).toLowerCase()
}

/** `mod+enter` for Ctrl or Cmd with Enter; plain letters otherwise. Null where another program's key was meant. */
export function pressName(press: KeyPress): string | null {
  if (press.altKey) return null
  const name = keyName(press)
  return press.ctrlKey || press.metaKey ? `mod+${name}` : name
}

const sequenceMilliseconds = 1_200

/** Turns presses into shortcut names, with two-key sequences ("g i"). */
export function createSequencer(prefixes: string[]) {
  let prefix = ''
  let since = 0
  return (name: string, at: number): string => {
    const pending = prefix !== '' && at - since < sequenceMilliseconds ? prefix : ''
    prefix = ''
    if (pending) return `${pending} ${name}`
    if (prefixes.includes(name)) {
      prefix = name
      since = at
    }
    return name
  }
}
