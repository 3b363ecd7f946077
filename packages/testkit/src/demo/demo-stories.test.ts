import { defaultPolicy, findingsOnMessage } from '@baton/domain'
import { describe, expect, test } from 'vitest'
import type { DemoPurpose, DemoStory } from './index.ts'
import { demoArticles, demoCustomersAt, demoSteerMatters, demoStories, storyAt } from './index.ts'

const published = { version: 0, policy: defaultPolicy }
const calm = {
  ...{ language: 'en', languageConfidence: 1, sentiment: 0, anger: 0, type: 'question' },
  ...{ typeConfidence: 1, requests: [], asksForPerson: 'no' as const, askEvidence: '' },
  ...{ urgency: 'normal' as const, complexity: 'normal' as const },
}
const anybody = { tier: 'standard', lifetimeValueCents: 0, flags: [] }

/** Does one of the first policy's word lists hear something in what the customer says? */
const isDelicate = (story: DemoStory) =>
  story.steps.some(({ says: text }) => {
    const message = { number: 1, text, signals: calm }
    const about = { channel: 'webchat', pressedControl: false, assistantReplies: 0 }
    const reading = { message, earlier: [], customer: anybody, ...about }
    return findingsOnMessage(reading, published).length > 0
  })

const customers = new Map(demoCustomersAt(new Date(0)).map((one) => [one.key, one]))
const first = (count: number) => Array.from({ length: count }, (_, index) => storyAt(index))
const ofPurpose = (purpose: DemoPurpose) => demoStories.filter((one) => one.purpose === purpose)
const opening = (story: DemoStory) => story.steps.filter((step) => step.after === 'at_once')

describe('the stories', () => {
  test('every story has a key of its own and a customer who exists', () => {
    expect(new Set(demoStories.map((story) => story.key)).size).toBe(demoStories.length)
    expect(demoStories.filter((story) => !customers.has(story.customer))).toEqual([])
    expect(first(400).filter((story) => !customers.has(story.customer))).toEqual([])
  })

  test('every story begins at once, and nobody answers a question never asked', () => {
    for (const story of demoStories) {
      expect(story.steps[0]?.after, story.key).toBe('at_once')
      expect(story.steps[0]?.pauseSeconds, story.key).toBe(0)
      expect(story.steps.every((step) => step.says.trim().length > 0)).toBe(true)
    }
  })

  test('at least 60 answered stories open differently, and none copies a question', () => {
    const openings = ofPurpose('answered').map((story) =>
      opening(story)
        .map((step) => step.says)
        .join(' '),
    )
    const questions = new Set(demoArticles.flatMap((article) => article.questions))
    expect(new Set(openings).size).toBeGreaterThanOrEqual(60)
    expect(openings.filter((text) => questions.has(text))).toEqual([])
  })

  test('what a story expects of the help centre is in the help centre', () => {
    const slugs = new Set(demoArticles.map((article) => article.slug))
    const known = demoStories.filter((story) =>
      ['answered', 'clarifies', 'returns'].includes(story.purpose),
    )
    expect(known.filter((story) => !slugs.has(story.article ?? ''))).toEqual([])
  })

  test('who speaks of an order speaks of an order of their own', () => {
    for (const story of demoStories) {
      const numbers = story.steps.flatMap((step) => step.says.match(/KW-\d+/g) ?? [])
      const own = customers.get(story.customer)?.orders.map((order) => order.number) ?? []
      expect(
        numbers.filter((number) => !own.includes(number)),
        story.key,
      ).toEqual([])
    }
  })

  test('a VIP is never left to the assistant', () => {
    const vips = demoStories.filter((story) => customers.get(story.customer)?.tier === 'vip')
    expect(vips.length).toBeGreaterThan(0)
    expect(vips.filter((story) => story.trigger !== 'valued_customer')).toEqual([])
    expect(
      first(400).filter(
        (story) => customers.get(story.customer)?.tier === 'vip' && story.purpose !== 'escalates',
      ),
    ).toEqual([])
  })

  test('legal threats and billing disputes use words the first policy listens for', () => {
    const delicate = demoStories.filter((story) =>
      ['legal_threat', 'billing_dispute'].includes(story.trigger ?? ''),
    )
    expect(delicate.filter((story) => !isDelicate(story)).map((story) => story.key)).toEqual([])
  })

  test('no one who ought to be answered trips over such a word', () => {
    const harmless = demoStories.filter((story) => story.purpose !== 'escalates')
    expect(harmless.filter(isDelicate).map((story) => story.key)).toEqual([])
  })

  test('each of the six triggers is played at least three times', () => {
    const escalating = ofPurpose('escalates')
    const count = new Map<string, number>()
    for (const { trigger } of escalating)
      count.set(trigger ?? 'none', (count.get(trigger ?? 'none') ?? 0) + 1)
    expect(escalating.length).toBeGreaterThanOrEqual(14)
    expect(count.size).toBe(6)
    expect(Math.min(...count.values())).toBeGreaterThanOrEqual(3)
  })
})

describe('the matters nobody has written down', () => {
  test('are asked again in at least six ways, and never twice in the same words', () => {
    for (const matter of demoSteerMatters) {
      expect(matter.paraphrases.length, matter.key).toBeGreaterThanOrEqual(6)
      expect(new Set([matter.question, ...matter.paraphrases]).size).toBe(
        matter.paraphrases.length + 1,
      )
    }
  })

  test('the first three paraphrases share most of their words with the question', () => {
    const bag = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu))
    for (const matter of demoSteerMatters) {
      for (const paraphrase of matter.paraphrases.slice(0, 3)) {
        const asked = bag(matter.question)
        const shared = [...bag(paraphrase)].filter((word) => asked.has(word)).length
        expect(shared / asked.size, paraphrase).toBeGreaterThanOrEqual(0.55)
      }
    }
  })

  test('no title and no question of the help centre gives one of them away', () => {
    const written = demoArticles.flatMap((article) => [article.title, ...article.questions])
    for (const noun of demoSteerMatters.flatMap((matter) => matter.keyNouns)) {
      const named = written.filter((text) => new RegExp(`\\b${noun}s?\\b`, 'i').test(text))
      expect(named, noun).toEqual([])
    }
  })
})

describe('the rotation', () => {
  test('is the same every time it is asked', () => {
    expect(first(300)).toEqual(first(300))
  })

  test('shows every purpose within sixty stories', () => {
    expect(new Set(first(60).map((story) => story.purpose)).size).toBe(6)
  })

  test('about two thirds of the customers are answered from the help centre', () => {
    const answered = first(600).filter((story) => story.purpose === 'answered').length / 600
    expect(answered).toBeGreaterThan(0.6)
    expect(answered).toBeLessThan(0.7)
  })

  test('shows every answered and every escalating story before it repeats one', () => {
    for (const purpose of ['answered', 'escalates'] as const) {
      const keys = first(400).flatMap((story) => (story.purpose === purpose ? story.key : []))
      const distinct = ofPurpose(purpose).length
      expect(new Set(keys.slice(0, distinct)).size).toBe(distinct)
    }
  })

  test('a matter is asked anew once, and repeated only after that', () => {
    const taught = new Set<string>()
    for (const story of first(600)) {
      const matter = story.teaches ?? ''
      if (story.purpose === 'steer') expect(taught.has(matter), story.key).toBe(false)
      if (story.purpose === 'steer') taught.add(matter)
      if (story.purpose === 'after_steer') expect(taught.has(matter), story.key).toBe(true)
    }
    expect(taught.size).toBe(demoSteerMatters.length)
  })

  test('every matter is repeated in all its paraphrases in the end', () => {
    const repeated = new Set(
      first(900).flatMap((story) => (story.purpose === 'after_steer' ? story.key : [])),
    )
    expect(repeated.size).toBe(ofPurpose('after_steer').length)
  })

  test('nobody writes twice within five stories', () => {
    const names = first(600).map((story) => story.customer)
    const hurried = names.filter((name, index) =>
      names.slice(Math.max(0, index - 5), index).includes(name),
    )
    expect(hurried).toEqual([])
  })

  test('refuses a place that cannot be', () => {
    expect(() => storyAt(-1)).toThrow(RangeError)
    expect(() => storyAt(1.5)).toThrow(RangeError)
  })
})
