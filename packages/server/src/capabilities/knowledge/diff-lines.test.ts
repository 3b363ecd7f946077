import { expect, it } from 'vitest'
import { diffLines } from './diff-lines.ts'

it('shows what went before what came, and what stayed between', () => {
  expect(diffLines('one\ntwo\nthree', 'one\n2\nthree\nfour')).toEqual([
    { kind: 'same', text: 'one' },
    { kind: 'removed', text: 'two' },
    { kind: 'added', text: '2' },
    { kind: 'same', text: 'three' },
    { kind: 'added', text: 'four' },
  ])
})

it.each([
  ['', 'a\nb'],
  ['a\nb\nc', 'c\na'],
  ['x\n'.repeat(500), 'y'],
])('gives both texts back when one side of it is read', (before, after) => {
  const lines = diffLines(before, after)
  const side = (kind: string): string =>
    lines
      .flatMap((line) => (line.kind === kind || line.kind === 'same' ? [line.text] : []))
      .join('\n')
  expect(side('removed')).toBe(before)
  expect(side('added')).toBe(after)
})
