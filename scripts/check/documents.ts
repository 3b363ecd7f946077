import { globSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { root } from '../run.ts'

/** A page for people, with its folder and without its drawings (blocks between three backticks). */
export type Document = { path: string; folder: string; text: string; prose: string }

const places = [
  '*.md',
  'docs/**/*.md',
  'packages/*/README.md',
  'packages/server/src/capabilities/*/README.md',
  'packages/server/src/{platform,demo}/**/README.md',
]

/** Every page of the project that the checks read. */
export function allDocuments(): Document[] {
  return globSync(places, { cwd: root, exclude: ['**/node_modules/**', '**/dist/**'] })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => documentOf(path, readFileSync(join(root, path), 'utf8')))
}

export function documentOf(path: string, text: string): Document {
  const prose = text.replace(/^```[\s\S]*?^```/gm, '')
  return { path, folder: posix.dirname(path), text, prose }
}
