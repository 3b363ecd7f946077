import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Block, parseLine, parseText, safeUrl } from './parse.ts'

const shown = (blocks: Block[]) =>
  blocks.flatMap(({ lines }) => lines.flat().map(({ text }) => text)).join('')

describe('message text', () => {
  it('keeps markup as the characters it is', () => {
    const text = '<img src=x onerror=alert(1)> & <b>bold</b>'
    expect(parseText(text)).toEqual([{ kind: 'paragraph', lines: [[{ kind: 'words', text }]] }])
  })

  it('makes only addresses of the web clickable', () => {
    expect(safeUrl('javascript:alert(1)')).toBeNull()
    expect(safeUrl('data:text/html,hi')).toBeNull()
    expect(safeUrl('/files/1', 'https://desk.example')).toBe('https://desk.example/files/1')
    expect(parseLine('[here](javascript:alert(1))').every(({ kind }) => kind === 'words')).toBe(
      true,
    )
  })

  it('leaves the full stop of the sentence out of the address', () => {
    expect(parseLine('See https://a.example/b?c=1. Thanks')).toEqual([
      { kind: 'words', text: 'See ' },
      { kind: 'link', text: 'https://a.example/b?c=1', url: 'https://a.example/b?c=1' },
      { kind: 'words', text: '. Thanks' },
    ])
  })

  it('reads bold, lists and paragraphs', () => {
    const blocks = parseText('Hi **you**\nthere\n\n- one\n- two\n3. three')
    expect(blocks.map(({ kind, lines }) => [kind, lines.length])).toEqual([
      ['paragraph', 2],
      ['bullets', 2],
      ['numbers', 1],
    ])
    expect(blocks[2]?.start).toBe(3)
    expect(blocks[0]?.lines[0]?.[1]).toEqual({ kind: 'strong', text: 'you' })
  })

  it('never loses or invents a word of plain text', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z<>&"' ]{1,40}$/), (text) => {
        expect(shown(parseText(text))).toBe(text.trim() === '' ? '' : text)
      }),
    )
  })

  it('links never lead anywhere but the web, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        const pieces = parseText(`${text} [x](${text}) https://${text}`).flatMap(({ lines }) =>
          lines.flat(),
        )
        for (const piece of pieces) if (piece.kind === 'link') expect(piece.url).toMatch(/^https?:/)
      }),
    )
  })
})
