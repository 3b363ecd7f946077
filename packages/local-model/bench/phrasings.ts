/** Wordings drawn from phrasings with choices, slots and slips of the keyboard. */
export type Drawer = {
  oneOf: <Item>(items: readonly Item[]) => Item
  drawn: (line: string) => string
  mistyped: (text: string) => string
}

const choice = /\(([^()]*)\)/

export function drawerOf(random: () => number, slots: Record<string, string>): Drawer {
  const oneOf = <Item>(items: readonly Item[]): Item =>
    items[Math.floor(random() * items.length)] as Item
  return {
    oneOf,
    drawn: (line) => {
      let text = line
      for (let found = choice.exec(text); found; found = choice.exec(text))
        text = text.replace(found[0], oneOf((found[1] ?? '').split('|')))
      return text
        .replace(/\{(\w+)\}/g, (_, slot: string) => oneOf((slots[slot] ?? '').split('|')))
        .replace(/\s+/g, ' ')
        .trim()
    },
    mistyped: (text) => (random() > 0.15 || text.length < 8 ? text : slipped(text, random, oneOf)),
  }
}

/** People in a hurry type badly: a letter is missing, doubled or in the wrong place. */
function slipped(text: string, random: () => number, oneOf: Drawer['oneOf']): string {
  const at = 1 + Math.floor(random() * (text.length - 3))
  const slips = [text[at], '', (text[at + 1] ?? '') + (text[at] ?? ''), text[at] + (text[at] ?? '')]
  const slip = oneOf(slips) ?? ''
  const skipped = slip.length === 2 && slip[0] !== slip[1] ? 2 : 1
  return text.slice(0, at) + slip + text.slice(at + skipped)
}
