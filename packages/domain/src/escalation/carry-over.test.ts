import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { carryOver } from './carry-over.ts'
import { defaultPolicy } from './default-policy.ts'
import type { Policy } from './policy.ts'

const base = defaultPolicy
const withMessages = (messages: number): Policy => ({
  ...base,
  distress: { ...base.distress, messages },
})
const withLimit = (refundLimitCents: number): Policy => ({ ...base, actions: { refundLimitCents } })
const withPhrases = (phrases: string[]): Policy => ({
  ...base,
  keywords: { ...base.keywords, phrases },
})

describe('a draft that was overtaken', () => {
  it('keeps its changes, and takes those of the newer version', () => {
    const { document, disputed } = carryOver(base, withMessages(4), withLimit(1))
    expect(document).toEqual({ ...withMessages(4), actions: { refundLimitCents: 1 } })
    expect(disputed).toEqual([])
  })

  it('has the last word where both changed one setting, and says where', () => {
    const { document, disputed } = carryOver(base, withMessages(4), withMessages(5))
    expect(document).toEqual(withMessages(4))
    expect(disputed).toEqual(['distress.messages'])
  })

  it('never mixes two lists of words', () => {
    const { document, disputed } = carryOver(base, withPhrases(['one']), withPhrases(['two']))
    expect(document.keywords.phrases).toEqual(['one'])
    expect(disputed).toEqual(['keywords.phrases'])
  })

  it('disputes nothing when both changed the same to the same', () => {
    expect(carryOver(base, withLimit(7), withLimit(7))).toEqual({
      document: withLimit(7),
      disputed: [],
    })
  })

  it('is the newer version when it changed nothing, and itself when the other did not', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (before, after) => {
        expect(carryOver(before, before, after).document).toEqual(after)
        expect(carryOver(before, after, before).document).toEqual(after)
      }),
    )
  })
})
