import type { HandoffPackageView } from '@baton/contract'
import { mattersAsked } from './asks.ts'
import { customerMessages } from './episode.ts'
import type { HandoffFacts, SaidFact } from './facts.ts'
import { wishKindOf } from './wish-kind.ts'
import { plainly, shortened } from './words.ts'

type Sentence = HandoffPackageView['wants'][number]

const most = 6

/** What the customer asked for, in the order they came to it; the same wish said twice stands once, with both messages. */
export function wantsOf(facts: HandoffFacts): Sentence[] {
  const found: Sentence[] = []
  const wishes = customerMessages(facts).flatMap(wishesIn)
  for (const { text, message } of wishes) {
    const same = found.find((each) => isSame(each.text, text))
    if (!same) found.push({ text, restsOn: [message.number] })
    else if (!same.restsOn.includes(message.number)) same.restsOn.push(message.number)
  }
  return found.slice(-most)
}

type Wish = { text: string; message: SaidFact }

function wishesIn(message: SaidFact): Wish[] {
  const inEnglish = (text: string): string => {
    const kind = message.signals?.language === 'en' ? null : wishKindOf(text)
    return kind ? `${asSentence(text)} (${kind})` : asSentence(text)
  }
  const matters = mattersAsked(message).map(({ text }) => inEnglish(text))
  const forPerson = message.signals?.asksForPerson === 'yes' ? ['To talk to a person'] : []
  return [...matters, ...forPerson].map((text) => ({ text, message }))
}

function asSentence(ask: string): string {
  const text = shortened(ask, 140)
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** One contains the other, or they are the same but for marks and case. */
function isSame(left: string, right: string): boolean {
  const [one, other] = [plainly(left), plainly(right)]
  return (
    one === other ||
    (one.length > 15 && other.includes(one)) ||
    (other.length > 15 && one.includes(other))
  )
}
