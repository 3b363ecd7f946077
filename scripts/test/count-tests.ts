import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../run.ts'

/** Tests written in the files of a pattern, counted in the text: a table of cases counts once, so it may be more. */
export function countTests(patterns: string[]): number {
  const files = globSync(patterns, { cwd: root })
  return files.reduce((sum, file) => sum + testsIn(readFileSync(join(root, file), 'utf8')), 0)
}

export const testsIn = (text: string): number =>
  text.match(/^\s*(?:it|test)(?:\.\w+)*\s*(?:\(|`)/gm)?.length ?? 0
