import ts from 'typescript'
import { type Source, where } from './source.ts'

/** Exported types of a file without a doc sentence: the name alone does not say what a newcomer must know. */
export function undocumentedTypes(source: Source): string[] {
  return source.tree.statements
    .filter(
      (node): node is ts.TypeAliasDeclaration | ts.InterfaceDeclaration =>
        ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node),
    )
    .filter((node) => node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))
    .filter((node) => !hasDoc(node, source))
    .map(
      (node) =>
        `${where(source, node)} exports ${node.name.text} without a sentence that says what it is.`,
    )
}

function hasDoc(node: ts.Node, { tree }: Source): boolean {
  const comments = ts.getLeadingCommentRanges(tree.text, node.getFullStart()) ?? []
  return comments.some(({ pos, end }) => /^\/\*\*[\s*]*\w/.test(tree.text.slice(pos, end)))
}
