import { createHash } from 'node:crypto'
import { isSpoken, wordsOf } from './stream.ts'

/** One answer in the words that customers read. `version` counts its changes of policy, from 0. */
export type Answer = { gold: string; version: number; text: string }

/** All answers there are, and which of them a text says. */
export type Answers = {
  /** What is right now. */
  current(gold: string): string
  /** The policy changes: from now on another text is right. */
  change(gold: string): void
  /** The answer that a text says, the longest if it says several. */
  saidIn(text: string): Answer | null
  isCurrent(answer: Answer): boolean
}

/** Ways in which companies put such answers; `about` is the matter, `page` a name that nothing else has. */
const manners: ((about: string, page: string) => string)[] = [
  (about, page) =>
    `${about}: the page ${page} shows each step, and you can finish it in the app yourself.`,
  (about, page) =>
    `Open the section ${page} in the menu. It explains ${about} and what happens next.`,
  (about, page) =>
    `We describe ${about} under ${page}, with the usual reasons and what you can do about it.`,
  (about, page) =>
    `For ${about} there is a form called ${page}; once it has reached us we take care of the rest.`,
  (about, page) =>
    `That is covered by ${page}. It lists what applies to ${about}, and where the limits are.`,
  (about, page) =>
    `The guide ${page} is about ${about}. Most people are done with it in one sitting.`,
]

export function answersOf(golds: readonly string[], given: ReadonlyMap<string, string>): Answers {
  const versions = new Map(golds.map((gold) => [gold, [textOf(gold, 0, given.get(gold))]]))
  const versionsOf = (gold: string): string[] => {
    const found = versions.get(gold)
    if (!found) throw new Error(`no answer is called ${gold}`)
    return found
  }
  const current = (gold: string): string => versionsOf(gold).at(-1) ?? ''
  return {
    current,
    change: (gold) => {
      const known = versionsOf(gold)
      known.push(textOf(gold, known.length, given.get(gold)))
    },
    saidIn: (text) => longest([...versions].flatMap(([gold, texts]) => saidOf(gold, texts, text))),
    isCurrent: ({ gold, text }) => current(gold) === text,
  }
}

function saidOf(gold: string, texts: readonly string[], text: string): Answer[] {
  const said = spaceless(text)
  return texts.flatMap((each, version) =>
    said.includes(spaceless(each).slice(0, compared)) ? [{ gold, version, text: each }] : [],
  )
}

const longest = (found: Answer[]): Answer | null =>
  found.sort((one, other) => other.text.length - one.text.length)[0] ?? null

/** Long answers are cut for a chat, and lists get other marks: what is compared is how they begin, without them. */
const compared = 160
const spaceless = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase()

function textOf(gold: string, version: number, given: string | undefined): string {
  const page = nameFrom(`${gold} ${version}`)
  if (given && version === 0) return given
  if (given) return `Since the change the page ${page} holds first. ${given}`
  const about = isSpoken(gold) ? wordsOf(gold) : 'this matter'
  const manner = manners[Number.parseInt(digest(gold).slice(0, 6), 16) % manners.length]
  const text = manner?.(about, page) ?? page
  return text.charAt(0).toUpperCase() + text.slice(1)
}

const syllables = 'ba ke li mo nu ra se ti vo zu pa de gi ho wu ya fe lo ni su'.split(' ')

/** A made-up name that could be a page of a help centre: letters alone, so that nothing takes it for a number or a code. */
export function nameFrom(seed: string): string {
  const bytes = [...createHash('sha256').update(seed).digest()].slice(0, 5)
  const name = bytes.map((byte) => syllables[byte % syllables.length]).join('')
  return name.charAt(0).toUpperCase() + name.slice(1)
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex')
