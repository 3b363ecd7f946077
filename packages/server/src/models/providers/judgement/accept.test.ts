import type { ArticleId } from '@baton/domain'
import { describe, expect, it } from 'vitest'
import { writtenJudgement } from '../../../../../testkit/src/model-stand-in/index.ts'
import { ModelFailed, type ToolOffer } from '../../model.ts'
import { aPassage, aQuestion } from '../fixtures.ts'
import { acceptJudgement } from './accept.ts'

const from = { model: 'some:model', tokens: 12, outputTokens: 5, cachedTokens: 0 }
const accept = (written: unknown, question = aQuestion()) =>
  acceptJudgement(typeof written === 'string' ? written : JSON.stringify(written), question, from)

const refund: ToolOffer = {
  name: 'refund',
  description: 'Gives money back',
  writes: true,
  input: { order: 'string', amount: 'number' },
}

describe('a judgement that is accepted', () => {
  it('carries what the model said, who it was and what it cost', () => {
    expect(accept(writtenJudgement())).toEqual({
      kind: 'reply',
      text: 'You can return it within 30 days.',
      choices: [],
      sources: ['returns'],
      confidence: { understood: 0.9, answer: 0.8, amongThree: 0.9 },
      question: '',
      whyStuck: '',
      action: null,
      resolves: false,
      classification: { issue: 'Returning a lamp', urgency: 'normal', sentiment: 0 },
      ...from,
    })
  })

  it('rests only on passages that were offered, each named once', () => {
    const passages = [aPassage(), aPassage(), aPassage({ article: 'postage' as ArticleId })]
    const written = writtenJudgement({ sources: [3, '[2]', 1, 4, 0, 99] })
    expect(accept(written, aQuestion({ passages })).sources).toEqual(['postage', 'returns'])
  })

  it('rests on no passage when the numbers name none', () => {
    const written = writtenJudgement({ sources: [-1, 1.5, '-2', 'none', null, 0] })
    expect(accept(written).sources).toEqual([])
  })

  it('says nothing to the customer when it hands over or asks a colleague', () => {
    for (const kind of ['hand_over', 'ask_guidance']) {
      const written = writtenJudgement({ kind, text: 'I will connect you!', question: 'May I?' })
      expect(accept(written)).toMatchObject({ kind, text: '', sources: [], question: 'May I?' })
    }
  })

  it('ends no conversation except with a reply', () => {
    expect(accept(writtenJudgement({ resolves: true })).resolves).toBe(true)
    expect(accept(writtenJudgement({ kind: 'clarify', resolves: true })).resolves).toBe(false)
  })

  it('acts only with an offered tool, its own fields and their types', () => {
    const input = [
      { name: 'order', value: '1001' },
      { name: 'amount', value: '12.5' },
      { name: 'approve_all', value: 'yes' },
    ]
    const action = { tool: 'refund', input, summary: 'Refund 12.50' }
    const question = aQuestion({ tools: [refund] })
    expect(accept(writtenJudgement({ kind: 'act', action }), question).action).toEqual({
      tool: 'refund',
      input: { order: '1001', amount: 12.5 },
      summary: 'Refund 12.50',
    })
  })
})

describe('a loosely written judgement', () => {
  it.each([
    ['a list as text', { sources: '1, 2' }, { sources: ['returns', 'postage'] }],
    ['a list as JSON in text', { sources: '["[2]"]' }, { sources: ['postage'] }],
    ['a single number for a list', { sources: 2 }, { sources: ['postage'] }],
    ['nothing for a list', { sources: null, choices: 'none' }, { sources: [], choices: [] }],
    [
      'choices as text',
      { choices: 'Yes, No' },
      {
        choices: [
          { label: 'Yes', says: 'Yes' },
          { label: 'No', says: 'No' },
        ],
      },
    ],
    [
      'percent and words for confidence',
      { understood: '85 %', answer: 'low' },
      { confidence: { understood: 0.85, answer: 0.2, amongThree: 0.85 } },
    ],
    [
      'no confidence at all, which counts as not sure',
      { understood: undefined, answer: 'quite' },
      { confidence: { understood: 0, answer: 0, amongThree: 0 } },
    ],
    ['another spelling of the kind', { kind: 'Hand-over' }, { kind: 'hand_over' }],
    [
      'no classification, which counts as the usual case',
      { issue: null, urgency: 'now!', sentiment: 'sad' },
      { classification: { issue: '', urgency: 'normal', sentiment: 0 } },
    ],
    ['text for yes', { resolves: 'true' }, { resolves: true }],
    ['an empty action', { action: {} }, { action: null }],
  ])('is repaired: %s', (_, changes, expected) => {
    expect(accept(writtenJudgement(changes))).toMatchObject(expected)
  })

  it('is found in a code fence, after thoughts, inside a sentence and under a name', () => {
    const bare = JSON.stringify(writtenJudgement())
    const answers = [
      `\`\`\`json\n${bare}\n\`\`\``,
      `<think>{"kind": "hand_over"}</think>${bare}`,
      `Here you are: ${bare} Anything else?`,
      `{"judgement": ${bare}}`,
    ]
    for (const answer of answers) expect(accept(answer).text).toMatch(/30 days/)
  })
})

describe('an answer that is no judgement', () => {
  const act = (action: unknown) => writtenJudgement({ kind: 'act', action })
  it.each([
    ['nothing', '  ', /empty answer/],
    ['prose', 'You can return it.', /not JSON/],
    ['broken JSON', '{"kind": reply, "text"', /not JSON/],
    ['a list', '[]', /not JSON/],
    ['an unknown kind', writtenJudgement({ kind: 'sing' }), /unusable kind/],
    ['a reply without text', writtenJudgement({ text: ' ' }), /wrote no text/],
    ['a question to nobody', writtenJudgement({ kind: 'ask_guidance' }), /wrote no question/],
    ['an act without action', act(null), /not offered/],
    ['an invented tool', act({ tool: 'drop_tables', input: [], summary: '' }), /not offered/],
    [
      'a refund without its amount',
      act({ tool: 'refund', input: { order: '1001' } }),
      /left out "amount"/,
    ],
    [
      'a refund in a strange spelling',
      act({ tool: 'refund', input: { order: '1001', amount: '1e3' } }),
      /left out "amount"/,
    ],
    [
      'a refund of a word',
      act({ tool: 'refund', input: { order: '1001', amount: 'all' } }),
      /left out "amount"/,
    ],
  ])('is refused with a sentence: %s', (_, written, sentence) => {
    const question = aQuestion({ tools: [refund] })
    expect(() => accept(written, question)).toThrow(ModelFailed)
    expect(() => accept(written, question)).toThrow(sentence)
  })
})
