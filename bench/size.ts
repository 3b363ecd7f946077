import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from '../scripts/build.ts'

/** `node bench/size.ts`: what a browser has to fetch before the bubble, or the desk, can be used, gzipped. */
const packages = join(import.meta.dirname, '../packages')
const desk = join(packages, 'console/dist')

if (!(await build({ force: false }))) process.exit(1)

const widget = gzipped(join(packages, 'widget/dist/widget.js'))
const files = ['index.html', ...namedIn(readFileSync(join(desk, 'index.html'), 'utf8'))]
const parts = Object.fromEntries(files.map((file) => [file, gzipped(join(desk, file))]))
const firstLoad = Object.values(parts).reduce((sum, bytes) => sum + bytes, 0)
console.log(
  JSON.stringify({ widgetBytes: widget, consoleFirstLoadBytes: firstLoad, consoleParts: parts }),
)

function gzipped(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).length
}

/** Scripts, styles and preloaded modules of a page; what comes later, when a screen asks for it, is not its first load. */
function namedIn(page: string): string[] {
  const tags = page.match(/<(?:script|link)\b[^>]*>/g) ?? []
  const wanted = tags.filter((tag) => /^<script|rel="(?:stylesheet|modulepreload)"/.test(tag))
  return wanted.flatMap((tag) => /(?:src|href)="\/?([^"]+)"/.exec(tag)?.[1] ?? [])
}
