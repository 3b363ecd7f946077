import type { WebchatMessage } from '@baton/contract'
import { drawing } from './drawing.ts'
import { Message } from './message.tsx'

/** The first word is the assistant's, and it says what it is. */
export function Greeting() {
  const { house } = drawing().state
  return house && <Message message={greetingOf(house)} startsGroup isLast={false} />
}

function greetingOf(house: { assistantName: string; greeting: string }): WebchatMessage {
  const author = { kind: 'assistant', name: house.assistantName } as const
  const nothing = { attachments: [], sources: [], choices: [], delivery: null }
  return { ...nothing, number: 0, id: '', at: '', author, text: house.greeting }
}
