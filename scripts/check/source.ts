import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { root } from '../run.ts'

/** A file of ours, read and parsed. Paths are relative to the repository, with slashes. */
export type Source = { path: string; tree: ts.SourceFile }

const places = [
  'packages/*/src/**/*.{ts,tsx}',
  'packages/domain/walk/**/*.ts',
  'packages/*/{bench,dev}/**/*.ts',
  '{scripts,tests,bench}/**/*.ts',
]

export const parse = (path: string, text: string): Source => ({
  path,
  tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true),
})

/** Every TypeScript file of the project. */
export function allSources(): Source[] {
  const paths = globSync(places, { cwd: root, exclude: ['**/node_modules/**', '**/dist/**'] })
  return paths
    .filter((path) => !path.endsWith('.d.ts') && !path.includes('/generated/'))
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => parse(path, readFileSync(join(root, path), 'utf8')))
}

/** Tests, and what only tests and workshops use (fixtures, a fake server for designing screens): they may reach for more than the product may. */
export const isForTests = (path: string): boolean =>
  /\.test\.tsx?$|\/(test|fake)-[^/]+\.ts$|\/fixtures\/|\/dev\/|^tests\/|^packages\/testkit\//.test(
    path,
  )

/** Visits every node of a tree. */
export function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node)
  ts.forEachChild(node, (child) => visit(child, see))
}

/** Where a node stands, for people: `file:line`. */
export const where = (source: Source, node: ts.Node): string =>
  `${source.path}:${source.tree.getLineAndCharacterOfPosition(node.getStart(source.tree)).line + 1}`
