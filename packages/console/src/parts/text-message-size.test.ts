import { describe, expect, it } from 'vitest'
import { textMessageSize } from './text-message-size.ts'

describe('what a text costs as an SMS', () => {
  it('is one message up to 160 letters of the basic alphabet, and 153 for each beyond', () => {
    expect(textMessageSize('a'.repeat(160)).parts).toBe(1)
    expect(textMessageSize('a'.repeat(161)).parts).toBe(2)
    expect(textMessageSize('a'.repeat(307)).parts).toBe(3)
  })

  it('shrinks to 70 letters by a single sign outside the alphabet', () => {
    expect(textMessageSize('ü'.repeat(160))).toMatchObject({ parts: 1, isBasic: true })
    expect(textMessageSize(`${'a'.repeat(70)}’`)).toMatchObject({ parts: 2, isBasic: false })
  })

  it('counts signs that cost two', () => {
    expect(textMessageSize('€'.repeat(80)).letters).toBe(160)
    expect(textMessageSize('€'.repeat(81)).parts).toBe(2)
  })
})
