import { existsSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import files from '@fastify/static'
import type { FastifyReply } from 'fastify'
import type { House } from '../house.ts'
import type { App } from './app-type.ts'
import { unknownRoute } from './errors.ts'
import { HttpProblem } from './problem.ts'

export type Pages = {
  /** Folder with the built desk: index.html, and assets named after their content. */
  console: string
  /** The built bubble, one file. */
  widget: string
}

const config = { needs: 'public' as const }
const hidden = { hide: true }
/** These addresses answer programs; a page there would hide a mistake. */
const forPrograms = /^\/(api|hooks|webchat|health)(\/|$)/

const packages = join(import.meta.dirname, '../../../..')
const built: Pages = {
  console: join(packages, 'console/dist'),
  widget: join(packages, 'widget/dist/widget.js'),
}

/** Serves the desk and the bubble as they were built: whatever no other route answers is a page of the desk. */
export function deskPages(app: App, { log }: Pick<House, 'log'>, pages: Pages = built): void {
  for (const page of [`${pages.console}/index.html`, pages.widget])
    if (!existsSync(page)) log.warn({ page }, 'this page is not built yet: npm run build')
  app.register(files, { root: pages.console, serve: false, index: false, dotfiles: 'deny' })
  app.get('/widget.js', { config, schema: hidden }, async (_request, reply) => {
    mustBeBuilt(pages.widget)
    reply.header('cache-control', 'public, max-age=300')
    return reply.sendFile(basename(pages.widget), dirname(pages.widget), { cacheControl: false })
  })
  app.get('/*', { config, schema: hidden }, async (request, reply) => {
    const path = request.url.split('?', 1)[0] ?? '/'
    if (forPrograms.test(path)) throw unknownRoute()
    if (extname(path) === '') return sendDesk(reply, pages)
    return sendAsset(reply, path)
  })
}

/** Every address without a file name is a place in the desk, which finds its way by itself. */
function sendDesk(reply: Pick<FastifyReply, 'header' | 'sendFile'>, pages: Pages) {
  mustBeBuilt(`${pages.console}/index.html`)
  reply.header('cache-control', 'no-cache')
  return reply.sendFile('index.html', pages.console, { cacheControl: false })
}

function sendAsset(reply: Pick<FastifyReply, 'header' | 'sendFile'>, path: string) {
  // The name of an asset contains a digest of its content, so it may be kept for ever.
  const kept = path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'
  reply.header('cache-control', kept)
  return reply.sendFile(path.slice(1), { cacheControl: false })
}

function mustBeBuilt(file: string): void {
  if (existsSync(file)) return
  throw new HttpProblem(
    404,
    'not_built',
    'The pages of this house have not been built yet.',
    'Run `npm run build`, or `npm run dev` while working on them.',
  )
}
