import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './run.ts'

/** What ends up in a bundle, besides the package's own files: the rules, the wire, and the locked versions. */
const shared = ['packages/domain/src', 'packages/contract/src', 'package-lock.json']
const own = ['src', 'public', 'index.html', 'vite.config.ts', 'package.json', 'tsconfig.json']

/** A fingerprint of everything a bundle is made from; modification times lie after a checkout, contents do not. */
export function sourceHash(folder: string): string {
  const hash = createHash('sha256')
  for (const place of [...own.map((name) => join(folder, name)), ...shared])
    for (const file of filesIn(place))
      hash.update(`${file}\0`).update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

function filesIn(place: string): string[] {
  if (!existsSync(join(root, place))) return []
  if (statSync(join(root, place)).isFile()) return [place]
  return globSync(`${place}/**/*`, { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort()
}
