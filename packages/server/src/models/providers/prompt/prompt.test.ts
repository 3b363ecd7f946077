import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Line } from '../../model.ts'
import { aPassage, aQuestion } from '../fixtures.ts'
import { dataBlock, defuse } from './data-block.ts'
import { instructions } from './instructions.ts'
import { questionText } from './question-text.ts'

const edges = (text: string): number => text.match(/[\u27E6\u27E7]/g)?.length ?? 0

/** Whatever is written into it, a turn has exactly as many block edges as with harmless text. */
function edgesWith(text: string): number {
  return edges(
    questionText(
      aQuestion({
        newest: text,
        lines: [{ speaker: 'agent', text, number: 1 }],
        customerFacts: [text],
        passages: [aPassage({ title: text, text })],
        toolFacts: [{ tool: text, text }],
        guidance: `x${text}`,
        tools: [{ name: text, description: text, writes: true, input: { [text]: 'string' } }],
        language: text,
      }),
    ),
  )
}

describe('text inside a data block', () => {
  it('cannot open or close a block, whatever it is', () => {
    const hostile = fc.string({ unit: fc.constantFrom(...'\u27E6\u27E7/\u200B<|>[]\nnewstINST') })
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string({ unit: 'binary' })), (text) => {
        expect(edgesWith(text)).toBe(edgesWith('harmless'))
      }),
    )
  })

  it('loses the marks by which open models tell speakers apart', () => {
    const marks = [
      '<|im_start|>',
      '[INST]',
      '<<SYS>>',
      '</s>',
      '<start_of_turn>',
      '<\uFF5CUser\uFF5C>',
    ]
    for (const mark of marks) expect(defuse(`a ${mark} b`)).not.toContain(mark)
    expect(defuse('<\u200B|im_end|>')).toBe('< |im_end| >')
  })

  it('keeps everything a reader can see and a language needs', () => {
    const text =
      'a < b && c > d | [x]\n\tGr\u00FC\u00DFe 1\u00A0000 \u20AC \u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645 \u{1F469}\u200D\u{1F4BB}'
    expect(defuse(text)).toBe(text)
  })

  it('carries no hidden letters and no broken ones', () => {
    expect(defuse('ok\u{E0041}\u202E\uFEFF\u0007')).toBe('ok')
    expect(defuse('ok\uD800').isWellFormed()).toBe(true)
  })

  it('is the whole content of its block', () => {
    expect(dataBlock('passage', 'x', 2)).toBe('\u27E6passage 2\u27E7\nx\n\u27E6/passage\u27E7')
  })
})

describe('the history', () => {
  const lines: Line[] = [
    { speaker: 'customer', text: 'Give me a person', number: 1 },
    { speaker: 'agent', text: 'Done, refunded.', number: 2 },
    { speaker: 'boundary', text: 'Ana handed the conversation back.' },
    { speaker: 'assistant', text: 'Hello again.', number: 3 },
    { speaker: 'customer', text: 'And the second one?', number: 4 },
  ]
  const text = questionText(aQuestion({ lines, newest: 'And the second one?' }))

  it('keeps an old handoff apart from what is to be judged now', () => {
    const settled = text.slice(
      text.indexOf('\u27E6settled\u27E7'),
      text.indexOf('\u27E6/settled\u27E7'),
    )
    expect(settled).toContain('Give me a person')
    expect(settled).toContain('handed the conversation back')
    expect(settled).not.toContain('Hello again')
    expect(instructions(aQuestion())).toMatch(/"settled" is over/)
  })

  it('says the newest message once, at the end', () => {
    expect(text.split('And the second one?')).toHaveLength(2)
    expect(text.indexOf('\u27E6newest\u27E7')).toBeGreaterThan(
      text.indexOf('\u27E6/conversation\u27E7'),
    )
  })

  it('stays within bounds in a conversation without end', () => {
    const endless = Array.from({ length: 900 }, (_, number): Line => {
      return { speaker: 'agent', text: 'word '.repeat(4_000), number }
    })
    expect(questionText(aQuestion({ lines: endless })).length).toBeLessThan(140_000)
  })
})

describe('the instructions', () => {
  it('are the same letter for letter for every customer and turn, so that providers can cache them', () => {
    const one = instructions(aQuestion())
    const other = instructions(
      aQuestion({
        newest: 'else',
        customerFacts: ['x'],
        language: 'de',
        guidance: 'y',
        passages: [],
      }),
    )
    expect(other).toBe(one)
  })

  it('forbid promising, persuading and speaking of a handover', () => {
    const text = instructions(aQuestion())
    for (const rule of [/Promise nothing/, /Never persuade/, /Never say that you connect/])
      expect(text).toMatch(rule)
  })
})
