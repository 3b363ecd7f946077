import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { root } from '../run.ts'
import { isForTests, parse, type Source } from './source.ts'

/** Words so general that they say nothing without the one before them: `EventKind` is about events. */
const general = new Set(['id', 'kind', 'state', 'code', 'facts', 'reason'])

/** Every word the glossary explains: what stands in bold, also in the middle of a line. */
export function wordsOf(glossary: string): Set<string> {
  return new Set(
    [...glossary.matchAll(/\*\*([^*]+)\*\*/g)].map(([, word = '']) => word.toLowerCase()),
  )
}

/** The exported types of the rules, each with the noun it is a kind of. */
export function headNouns(): { type: string; noun: string }[] {
  return globSync('packages/domain/src/**/*.ts', { cwd: root })
    .filter((path) => !isForTests(path))
    .map((path) => parse(path, readFileSync(join(root, path), 'utf8')))
    .flatMap(exportedTypes)
    .flatMap((type) => {
      const noun = headOf(type)
      return noun ? [{ type, noun }] : []
    })
}

function exportedTypes({ tree }: Source): string[] {
  return tree.statements
    .filter((node) => ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node))
    .filter((node) => node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))
    .map((node) => node.name.text)
}

/** `SourceReference` is a reference, `ChannelAccountId` the id of an account, and so about a channel account. */
export function headOf(type: string): string | null {
  const words = (type.match(/[A-Z][a-z]*/g) ?? []).map((word) => word.toLowerCase())
  while (words.length > 0 && general.has(words.at(-1) ?? '')) words.pop()
  if (words.join(' ') === 'channel account') return 'channel account'
  return words.at(-1) ?? null
}
