const words: Record<string, string> = {
  enter: '⏎',
  escape: 'Esc',
  up: '↑',
  down: '↓',
}

const isMac = () => typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent)

/** `mod+enter` to ['Ctrl', '⏎'], `g i` to ['G', 'I']. */
export function keyLabels(keys: string, mac = isMac()): string[] {
  return keys
    .split(/[ +]/)
    .filter(Boolean)
    .map((part) => (part === 'mod' ? (mac ? '⌘' : 'Ctrl') : (words[part] ?? part.toUpperCase())))
}
