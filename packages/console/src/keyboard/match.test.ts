import { describe, expect, it } from 'vitest'
import { createSequencer, type KeyPress, pressName } from './match.ts'
import { shortcutNames, shortcuts, shortcutsWith } from './shortcuts.ts'

const press = (given: Partial<KeyPress>): KeyPress => ({
  key: '',
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...given,
})

describe('keys', () => {
  it('follow the letter on the key cap', () => {
    expect(pressName(press({ key: 't', code: 'KeyK' }))).toBe('t')
    expect(pressName(press({ key: 'T', code: 'KeyT', shiftKey: true }))).toBe('t')
  })

  it('follow the place of the key where the layout writes no Latin letter', () => {
    expect(pressName(press({ key: 'е', code: 'KeyT' }))).toBe('t')
  })

  it('read Ctrl and Cmd alike', () => {
    expect(pressName(press({ key: 'k', ctrlKey: true }))).toBe('mod+k')
    expect(pressName(press({ key: 'k', metaKey: true }))).toBe('mod+k')
  })

  it('leave Alt combinations to the system', () => {
    expect(pressName(press({ key: 't', altKey: true }))).toBeNull()
  })

  it.each([
    ['in a conversation', ['Checking answers', 'Reviewing']],
    // What is offered comes up by itself: there, its keys yield to those that judge an answer.
    ['where answers are checked', ['Conversation', 'Offers', 'Reviewing']],
    ['where conversations are reviewed', ['Conversation', 'Checking answers']],
  ])('are each bound once %s', (_where, elsewhere) => {
    const here = shortcutNames.filter((name) => !elsewhere.includes(shortcuts[name].group))
    const keys = here.map((name) => shortcuts[name].keys)
    expect(new Set(keys).size).toBe(keys.length)
  })
})

describe('keys that a person chose', () => {
  it('replace the standard ones', () => {
    expect(shortcutsWith({ takeOver: 'q' }).takeOver.keys).toBe('q')
    expect(shortcutsWith({ takeOver: 'q' }).steer.keys).toBe('s')
  })

  it('never take a key that does something else', () => {
    expect(shortcutsWith({ takeOver: 's' }).takeOver.keys).toBe('t')
  })
})

describe('two keys after each other', () => {
  it('make one command', () => {
    const hear = createSequencer(['g'])
    expect([hear('g', 0), hear('i', 300)]).toEqual(['g', 'g i'])
  })

  it('are two commands when too much time lies between', () => {
    const hear = createSequencer(['g'])
    expect([hear('g', 0), hear('i', 5_000)]).toEqual(['g', 'i'])
  })

  it('are forgotten after the second', () => {
    const hear = createSequencer(['g'])
    hear('g', 0)
    hear('i', 100)
    expect(hear('i', 200)).toBe('i')
  })
})
