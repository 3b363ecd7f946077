import ts from 'typescript'
import { type Source, visit, where } from './source.ts'

/** Hard stops; the aim is far below: 35 to 75 lines a file, 8 to 14 a function. */
export const limits = { fileLines: 350, functionLines: 60, functionsPerFile: 10 }

/** Tables of words and texts are data in the clothes of code: their length says nothing about how hard they read. */
export type Sizes = { lines: number; functions: { node: ts.Node; lines: number }[]; named: number }

export function sizesOf({ tree }: Source): Sizes {
  const linesOf = (node: ts.Node): number =>
    tree.getLineAndCharacterOfPosition(node.getEnd()).line -
    tree.getLineAndCharacterOfPosition(node.getStart(tree)).line +
    1
  const functions: Sizes['functions'] = []
  visit(tree, (node) => {
    if (isFunction(node)) functions.push({ node, lines: linesOf(node) })
  })
  const lines = tree.text.split('\n').length - (tree.text.endsWith('\n') ? 1 : 0)
  return { lines, functions, named: tree.statements.flatMap(namedFunctions).length }
}

const isFunction = (node: ts.Node): node is ts.FunctionLikeDeclaration =>
  (ts.isFunctionDeclaration(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isArrowFunction(node) ||
    ts.isFunctionExpression(node)) &&
  node.body !== undefined

/** Functions with a name at the top of a file, declared or bound by const. */
function namedFunctions(statement: ts.Statement): ts.Node[] {
  if (ts.isFunctionDeclaration(statement)) return statement.body ? [statement] : []
  if (!ts.isVariableStatement(statement)) return []
  return statement.declarationList.declarations.filter(
    ({ initializer }) => initializer && isFunction(initializer),
  )
}

/** What is too large, in sentences. Bodies of describe() in tests are chapters, not functions. */
export function sizeComplaints(source: Source, isTest: boolean): string[] {
  const { lines, functions, named } = sizesOf(source)
  const complaints: string[] = []
  if (lines > limits.fileLines)
    complaints.push(
      `${source.path} has ${lines} lines; ${limits.fileLines} is the end. Which half could stand alone?`,
    )
  if (named > limits.functionsPerFile && !isTest)
    complaints.push(
      `${source.path} has ${named} functions; ${limits.functionsPerFile} is the end. Give some a file of their own.`,
    )
  for (const { node, lines: long } of isTest ? [] : functions)
    if (long > limits.functionLines)
      complaints.push(
        `${where(source, node)} begins a function of ${long} lines; ${limits.functionLines} is the end.`,
      )
  return complaints
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((left, right) => left - right)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0
}
