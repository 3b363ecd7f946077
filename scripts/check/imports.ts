import { posix } from 'node:path'
import ts from 'typescript'
import { type Source, visit } from './source.ts'

/** One file naming another: by import, re-export, dynamic import or import type. */
export type Edge = { from: string; to: string; line: number }

/** Doors of our packages, as their `exports` name them. */
const doors: Record<string, string> = {
  '@baton/console': 'packages/console/src/index.ts',
  '@baton/contract': 'packages/contract/src/index.ts',
  '@baton/domain': 'packages/domain/src/index.ts',
  '@baton/local-model': 'packages/local-model/src/index.ts',
  '@baton/server': 'packages/server/src/index.ts',
  '@baton/testkit': 'packages/testkit/src/index.ts',
  '@baton/testkit/demo': 'packages/testkit/src/demo/index.ts',
}

/** Everything a file names, in order. `to` is a path of ours, or a module of somebody else's as written. */
export function edgesOf(source: Source): Edge[] {
  const edges: Edge[] = []
  visit(source.tree, (node) => {
    const named = moduleNamedBy(node)
    if (!named) return
    const { line } = source.tree.getLineAndCharacterOfPosition(node.getStart(source.tree))
    edges.push({ from: source.path, to: resolved(source.path, named), line: line + 1 })
  })
  return edges
}

function moduleNamedBy(node: ts.Node): string | null {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node))
    return node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)
      ? node.moduleSpecifier.text
      : null
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return ts.isStringLiteral(node.argument.literal) ? node.argument.literal.text : null
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [argument] = node.arguments
    return argument && ts.isStringLiteral(argument) ? argument.text : null
  }
  return null
}

function resolved(from: string, named: string): string {
  if (named.startsWith('.')) return posix.join(posix.dirname(from), named)
  return doors[named] ?? named
}
