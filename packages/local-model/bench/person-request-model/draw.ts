import type { Templates } from './templates.ts'

type Label = 'yes' | 'no' | 'ambiguous'

const choice = /\(([^()]*)\)/

/** A sentence drawn from the templates of one label: brackets that name a slot are filled from it. */
export function drawSentence(from: Templates, label: Label, random: () => number): string {
  let sentence = oneOf(from[label].trim().split('\n'), random)
  for (let found = choice.exec(sentence); found; found = choice.exec(sentence)) {
    const options = (found[1] ?? '').split('|').map((option) => from.slots[option] ?? option)
    const chosen = oneOf(oneOf(options, random).split('|'), random)
    sentence = sentence.replace(found[0], chosen)
  }
  return sentence.replace(/\s+/g, ' ').replace(/ ,/g, ',').trim()
}

function oneOf<Item>(items: readonly Item[], random: () => number): Item {
  return items[Math.floor(random() * items.length)] as Item
}
