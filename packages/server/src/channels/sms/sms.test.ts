import { describe, expect, it } from 'vitest'
import { segmentsOf } from '../kit/sms-segments.ts'
import { smsLimits } from './limits.ts'

describe('the segments of an SMS', () => {
  it.each([
    ['nothing', '', 'gsm7', 0, 0],
    ['a full plain one', 'a'.repeat(160), 'gsm7', 160, 1],
    ['one letter more', 'a'.repeat(161), 'gsm7', 161, 2],
    ['two full ones', 'a'.repeat(306), 'gsm7', 306, 2],
    ['the euro sign counted twice', '€'.repeat(80), 'gsm7', 160, 1],
    ['a letter outside the alphabet', `${'a'.repeat(69)}ş`, 'ucs2', 70, 1],
    ['one more of these', `${'a'.repeat(70)}ş`, 'ucs2', 71, 2],
    ['an emoji counted twice', `${'a'.repeat(68)}👋`, 'ucs2', 70, 1],
    ['umlauts of the alphabet', 'äöüßñ¿', 'gsm7', 6, 1],
  ])('are counted as billed: %s', (_name, text, encoding, units, segments) => {
    expect(segmentsOf(text)).toEqual({ encoding, units, segments })
  })

  it('never split an emoji or an escaped letter, even if a segment stays one short', () => {
    expect(segmentsOf(`${'a'.repeat(66)}👋${'a'.repeat(66)}`)).toMatchObject({
      units: 134,
      segments: 3,
    })
    expect(segmentsOf(`${'a'.repeat(152)}€${'a'.repeat(152)}`)).toMatchObject({
      units: 306,
      segments: 3,
    })
  })
})

describe('an SMS', () => {
  it('shows choices as lines to answer with a number', () => {
    const choices = [{ label: 'yes', says: 'Yes' }]
    expect(smsLimits.parts('Refund?', choices)).toEqual(['Refund?\n\n1 = yes'])
  })

  it('is split at 1600 letters and forbidden after STOP, with no window', () => {
    expect(smsLimits.parts('word '.repeat(400), []).map((part) => part.length)).toEqual([1600, 400])
    expect(smsLimits).toMatchObject({ maxLength: 1600, windowHours: null, honoursStop: true })
  })
})
