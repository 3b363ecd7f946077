import type { Choice } from '@baton/domain'

/** How choices are shown: as buttons, as a list to open, or as numbered lines in the text. */
export type ChoiceForm = 'none' | 'buttons' | 'list' | 'numbers'

/** Longest text that may stand above buttons or a list. */
export const maxTextAboveChoices = 1024

const maxButtons = 3
const maxButtonLength = 20
const maxRows = 10
const maxRowLength = 24
const maxIdLength = 200

/** Chosen by the choices alone, so that limits and sender always agree. */
export function choiceForm(choices: Choice[]): ChoiceForm {
  if (choices.length === 0) return 'none'
  const longest = Math.max(...choices.map((choice) => choice.label.length))
  if (!areDistinct(choices) || choices.some((choice) => choice.label.trim() === ''))
    return 'numbers'
  if (choices.length <= maxButtons && longest <= maxButtonLength) return 'buttons'
  return choices.length <= maxRows && longest <= maxRowLength ? 'list' : 'numbers'
}

/** The `interactive` object of a message with buttons or a list. */
export function interactive(form: 'buttons' | 'list', text: string, choices: Choice[]): object {
  const named = choices.map((choice, place) => ({ id: idOf(choice, place), title: choice.label }))
  // Meta refuses an empty body, and a file may come with choices and without words.
  const body = { text: text.trim() === '' ? '…' : text }
  if (form === 'buttons') {
    const buttons = named.map((reply) => ({ type: 'reply', reply }))
    return { type: 'button', body, action: { buttons } }
  }
  // The one word on the list's button; it reads almost the same in most languages of the Latin script.
  return { type: 'list', body, action: { button: 'Options', sections: [{ rows: named }] } }
}

/** What the choice says comes back with the reply; the place keeps two that say the same apart. */
function idOf(choice: Choice, place: number): string {
  const says = choice.says.slice(0, maxIdLength - 4)
  return `${place + 1}:${says.isWellFormed() ? says : says.slice(0, -1)}`
}

function areDistinct(choices: Choice[]): boolean {
  return new Set(choices.map((choice) => choice.label)).size === choices.length
}
