import { describe, expect, it } from 'vitest'
import { assemblePackage } from './assemble-package.ts'
import { agentSays, assistantSays, customerSays, factsOf, finding } from './test-facts.ts'

const router = factsOf({
  why: finding('low_confidence', {}, [3]),
  said: [
    customerSays(
      1,
      9,
      'Guten Tag, mein Router 7590 zeigt Fehler E-312. Ich habe ihn dreimal neu gestartet.',
    ),
    assistantSays(2, 8, 'Bitte starten Sie den Router neu.'),
    customerSays(
      3,
      7,
      'Das habe ich schon gemacht. Ich brauche bis morgen 8 Uhr Internet. Bitte schicken Sie einen Techniker.',
    ),
    agentSays(4, 6, 'I have asked the technicians, case T-77.'),
  ],
})

describe('what was named', () => {
  const view = assemblePackage(router)
  const whole = JSON.stringify([view.brief, view.summary, view.wants, view.tried, view.details])

  it.each(['7590', 'E-312', '8 Uhr', 'Techniker', 'T-77'])('is in the package: %s', (anchor) => {
    expect(whole).toContain(anchor)
  })

  it('rests on the message it is quoted from, letter for letter', () => {
    for (const { text, restsOn } of view.details ?? []) {
      const quoted = /\u201C(.+?)\u2026?\u201D$/.exec(text)?.[1] ?? ''
      const source = router.said.find(({ number }) => number === restsOn[0])
      expect(source?.text).toContain(quoted)
    }
  })

  it('is not said twice: what stands in the brief or the summary is no detail any more', () => {
    const told = [view.brief, ...view.summary].map(({ text }) => text).join()
    for (const { text } of view.details ?? [])
      expect(told).not.toContain(text.replace(/[\u201C\u201D]/g, ''))
  })
})

it('what customers did themselves is told as theirs, so that nobody sends them through it again', () => {
  const { tried } = assemblePackage(router)
  expect(tried).toContainEqual(
    expect.objectContaining({
      what: expect.stringContaining('neu gestartet'),
      outcome: 'as they tell it',
    }),
  )
})

it('a wish in another tongue carries its kind in English', () => {
  const said = [customerSays(1, 5, 'Bonjour, je veux \u00EAtre rembours\u00E9e de 64,90 euros.')]
  const [first] = assemblePackage(factsOf({ said })).wants
  expect(first?.text).toMatch(/\(refund\)$/)
})

it.each<[string, string]>([
  ['I need the part before Friday, please.', 'high'],
  ['My oxygen bottle is nearly empty', 'critical'],
  ['Could you send a new card? No rush at all.', 'low'],
])('urgency stands between the lines: %s', (text, urgency) => {
  const view = assemblePackage(factsOf({ said: [customerSays(1, 5, text)] }))
  expect(view.classification?.urgency).toBe(urgency)
})
