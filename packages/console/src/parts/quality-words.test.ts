import type { QualityView } from '@baton/contract'
import { describe, expect, it } from 'vitest'
import { intervalWords, percent, qualitySentence, sureWords } from './quality-words.ts'

const view = (more: Partial<QualityView>): QualityView => ({
  settings: { target: 0.03, auditShare: 0.05 },
  answerAt: 0.72,
  clarifyAt: 0.5,
  isPaused: false,
  answered: 1_000,
  flagged: 4,
  audited: 200,
  auditedWrong: 2,
  wrongShare: { value: 0.01, low: 0.003, high: 0.028 },
  openAudits: 0,
  reliability: [],
  ...more,
})

const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const said = (it: QualityView) => plain(qualitySentence(it))

describe('what is said of automatic answers', () => {
  it('is that nothing is known before anybody has looked', () => {
    const sentence = said(view({ audited: 0, auditedWrong: 0, wrongShare: null }))
    expect(sentence).toContain('nobody has looked at one yet')
    expect(sentence).toContain('not known yet')
  })

  it('calls the target kept or missed only when the whole interval says so', () => {
    expect(said(view({}))).toContain('under the target of 3 %')
    const wide = { value: 0.02, low: 0.004, high: 0.1 }
    expect(said(view({ wrongShare: wide }))).toContain('Too few were looked at')
    const bad = { value: 0.2, low: 0.1, high: 0.3 }
    expect(said(view({ wrongShare: bad }))).toContain('over the target of 3 %')
  })

  it('is nothing where nothing was answered', () => {
    expect(said(view({ answered: 0 }))).toContain('answered nothing by itself')
  })

  it('reads as a person writes it', () => {
    expect(plain(percent(0.03))).toBe('3 %')
    expect(plain(percent(0.0214))).toBe('2.1 %')
    expect(plain(percent(0.834))).toBe('83 %')
    expect(plain(intervalWords({ low: 0, high: 0.12 }))).toBe('95 % interval: 0 % to 12 %')
    expect(sureWords(null)).toBe('no confidence noted')
  })
})
