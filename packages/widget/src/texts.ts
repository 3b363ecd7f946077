import { de } from './texts/de.ts'
import { en } from './texts/en.ts'
import { es } from './texts/es.ts'
import { fr } from './texts/fr.ts'

/** Every sentence that the bubble itself says. What people and the assistant say comes from the server. */
export type Texts = {
  openChat: string
  closeChat: string
  newMessages: (count: number) => string
  chat: string
  conversation: string
  assistant: string
  assistantOf: (company: string) => string
  guidedBy: (name: string | null) => string
  person: string
  personOf: (company: string) => string
  aPerson: string
  you: string
  platform: string
  waitingForPerson: string
  loading: string
  writeMessage: string
  send: string
  tooLong: (over: string) => string
  nearLimit: (left: string) => string
  talkToPerson: string
  askedForPerson: string
  saysTalkToPerson: string
  saysCallback: string
  saysWithdraw: string
  inLine: (position: number) => string
  nextInLine: string
  range: (from: number, to: number) => string
  updateBy: (time: string) => string
  updateSoon: string
  keepWaiting: string
  callMeBack: string
  goOn: string
  otherWays: string
  joined: (name: string) => string
  assistantContinues: (name: string) => string
  isTyping: (name: string) => string
  from: string
  opensNewTab: string
  sending: string
  waitingForConnection: string
  sent: string
  notSent: string
  edit: string
  discard: string
  tryAgain: string
  resolved: string
  writeAgain: string
  offline: string
  reconnecting: string
  newBelow: string
  busy: string
  trouble: string
  messageTooLong: string
  refused: string
  newVisit: string
  closedDoor: string
}

const languages: Record<string, Texts> = { en, de, es, fr }

/** The first wish that is spoken here, else English. */
export function textsFor(wishes: readonly string[]): { language: string; texts: Texts } {
  for (const wish of wishes) {
    const language = wish.toLowerCase().split(/[-_]/)[0] ?? ''
    const texts = Object.hasOwn(languages, language) ? languages[language] : undefined
    if (texts) return { language: wish, texts }
  }
  return { language: 'en', texts: en }
}
