import ts from 'typescript'
import { type Source, visit, where } from './source.ts'

/** Packages that compute and do nothing else: the same input gives the same answer, on any machine, at any time. */
export const isPure = (path: string): boolean => /^packages\/(domain|local-model)\/src\//.test(path)

const why = 'Take it as a value: pure packages know no clock, chance, environment or network.'

/** Impure words in a file of a pure package. */
export function impureWords(source: Source): string[] {
  const complaints: string[] = []
  visit(source.tree, (node) => {
    const word = impureWord(node)
    if (word) complaints.push(`${where(source, node)} says ${word}. ${why}`)
  })
  return complaints
}

function impureWord(node: ts.Node): string | null {
  if (node.kind === ts.SyntaxKind.AsyncKeyword) return 'async'
  if (ts.isPropertyAccessExpression(node)) return impureMember(node)
  if (ts.isNewExpression(node) && isNamed(node.expression, 'Date')) return 'new Date('
  if (ts.isCallExpression(node) && isNamed(node.expression, 'fetch')) return 'fetch'
  if (ts.isCallExpression(node) && isNamed(node.expression, 'Date')) return 'Date('
  if (ts.isStringLiteral(node) && node.text.startsWith('node:')) return `'${node.text}'`
  return null
}

function impureMember({ expression, name }: ts.PropertyAccessExpression): string | null {
  if (isNamed(expression, 'process')) return 'process'
  if (isNamed(expression, 'globalThis')) return `globalThis.${name.text}`
  if (isNamed(expression, 'Date') && name.text === 'now') return 'Date.now'
  if (isNamed(expression, 'performance') && name.text === 'now') return 'performance.now'
  return isNamed(expression, 'Math') && name.text === 'random' ? 'Math.random' : null
}

const isNamed = (node: ts.Node, name: string): boolean =>
  ts.isIdentifier(node) && node.text === name

/** `any` switches the checker off for everything it touches. */
export function saysAny(source: Source): string[] {
  const complaints: string[] = []
  visit(source.tree, (node) => {
    if (node.kind === ts.SyntaxKind.AnyKeyword)
      complaints.push(`${where(source, node)} says any. Use unknown, and look before you use it.`)
  })
  return complaints
}
