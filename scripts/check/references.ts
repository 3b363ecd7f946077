import { existsSync, globSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { root } from '../run.ts'
import type { Document } from './documents.ts'

/** Pictures of the running product; they are taken anew for each version. */
const pictures = /^docs\/images\/[a-z-]+\.png$/

/** Where a path in a page may begin, beside the page's own folder: pages about the server leave its long name out. */
const beginnings = ['', 'packages', 'packages/server/src', 'packages/domain/src']

/** Files of a running house, of somebody else, or examples in a how-to: named in pages and not in the repository. */
const elsewhere =
  /^(\.baton|\.\.\/shared|node_modules|[a-z]+\/x$|@|secret\.key|baton\.pid|(banking77|clinc150|bitext|nlupp_banking)\/|.*(my-|0002-).*)/

const fileNames = /^[\w.@-]+\.(ts|tsx|mjs|md|sql|css|json)$/
const looksLikePath = (code: string): boolean =>
  fileNames.test(code) ||
  (/^[\w.@-][\w.@*{},-]*\/[\w.@/*{},-]*$/.test(code) && !/^[a-z-]+\/[a-z+.-]+;?$/.test(code)) ||
  /^[a-z][\w-]*(\/[\w.-]+)+\/?$/.test(code)

let known: readonly string[] | undefined

function files(): readonly string[] {
  known ??= globSync(['*', '{docs,packages,scripts,tests,bench}/**/*'], {
    cwd: root,
    exclude: (path) => /node_modules|dist$/.test(path),
  }).map((path) => path.replaceAll('\\', '/'))
  return known
}

/** Relative links that lead nowhere, and links on a `function` to a file that does not have it. */
export function complaintsAboutLinks({ path, folder, prose }: Document): string[] {
  return [...prose.matchAll(/\[([^\]]*)\]\(([^)\s]+)\)/g)].flatMap(([, says = '', to = '']) => {
    if (/^(https?:|mailto:|#)/.test(to)) return []
    const target = posix.join(folder, to.split('#')[0] ?? '')
    if (pictures.test(target)) return []
    if (!existsSync(join(root, target))) return [`${path} links to ${to}, which is not there`]
    const name = /^`(\w+)`$/.exec(says)?.[1]
    return name && target.endsWith('.ts') && !stands(name, target)
      ? [`${path} speaks of ${name} in ${to}, where it is not`]
      : []
  })
}

/** Names said to be "`name` in `path/of/file.ts`" that are not in there. */
export function complaintsAboutNames({ path, prose }: Document): string[] {
  const said = prose.matchAll(/`(\w+)`\s+(?:in|of)\s+`([\w./-]+\/[\w.-]+\.ts)`/g)
  return [...said].flatMap(([, name = '', file = '']) =>
    !existsSync(join(root, file)) || stands(name, file)
      ? []
      : [`${path} speaks of ${name} in ${file}, where it is not`],
  )
}

const stands = (name: string, file: string): boolean =>
  new RegExp(`\\b${name}\\b`).test(readFileSync(join(root, file), 'utf8'))

/** Words in backticks that look like a path of ours and are none. */
export function complaintsAboutPaths({ path, folder, prose }: Document): string[] {
  return [...prose.matchAll(/`([^`\n]+)`/g)].flatMap(([, code = '']) =>
    !looksLikePath(code) || elsewhere.test(code) || isThere(code, folder)
      ? []
      : [`${path} names ${code}, which is not there`],
  )
}

function isThere(code: string, folder: string): boolean {
  const wanted = code.replace(/\/$/, '')
  // A bare name may stand for a file in any folder, as long as there is one.
  if (fileNames.test(wanted)) return files().some((file) => posix.basename(file) === wanted)
  return [folder, posix.join(folder, 'src'), ...beginnings].some((start) => {
    const place = posix.join(start, wanted)
    return /[*{]/.test(place)
      ? globSync(place, { cwd: root }).length > 0
      : existsSync(join(root, place))
  })
}

/** Lines of drawn trees (blocks named `tree`) whose file or folder is not there. The first line is the root. */
export function complaintsAboutTrees({ path, text }: Document): string[] {
  return [...text.matchAll(/^```tree\n([\s\S]*?)^```/gm)].flatMap(([, drawing = '']) =>
    branches(drawing)
      .filter((branch) => !existsSync(join(root, branch)))
      .map((branch) => `${path} draws ${branch}, which is not there`),
  )
}

function branches(drawing: string): string[] {
  const [top = '.', ...lines] = drawing.split('\n').filter(Boolean)
  const way = [top.trim()]
  return lines.map((line) => {
    const [, indent = '', name = ''] = /^((?:│ {2}| {3})*)[├└]─ (\S+)/.exec(line) ?? []
    way.splice(indent.length / 3 + 1)
    way.push(name)
    return posix.join(...way)
  })
}
