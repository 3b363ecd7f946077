import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../run.ts'
import { cyclesIn, graphOf } from './cycles.ts'
import { undocumentedTypes } from './doc-sentences.ts'
import { exceptions } from './exceptions.ts'
import { edgesOf } from './imports.ts'
import { complaintAbout } from './law.ts'
import { placeOf } from './place.ts'
import { schemaComplaints } from './schema.ts'
import { median, sizeComplaints, sizesOf } from './sizes.ts'
import { allSources, isForTests } from './source.ts'
import { impureWords, isPure, saysAny } from './words.ts'

const sources = allSources()
const product = sources.filter(({ path }) => path.startsWith('packages/') && !isForTests(path))
const edges = sources.flatMap(edgesOf)
const paths = new Set(sources.map(({ path }) => path))

test('arrows point inward: nobody imports what it may not know', () => {
  expect(edges.flatMap((edge) => complaintAbout(edge) ?? [])).toEqual([])
})

test('every exception to the import law is still needed', () => {
  const unused = exceptions.filter((exception) => {
    const others = exceptions.filter((other) => other !== exception)
    return edges.every((edge) => !complaintAbout(edge, others) || complaintAbout(edge, exceptions))
  })
  expect(unused).toEqual([])
})

test('no files import each other in a ring, types included', () => {
  const within = edges.filter(({ from, to }) => paths.has(from) && paths.has(to) && from !== to)
  expect(cyclesIn(graphOf(within))).toEqual([])
})

test('no capabilities call each other in a ring', () => {
  const rooms = edges
    .filter(({ from }) => !isForTests(from))
    .map(({ from, to }) => ({ from: placeOf(from), to: placeOf(to) }))
    .filter(({ from, to }) => from.area === 'capabilities' && to.area === 'capabilities')
    .map(({ from, to }) => ({ from: from.room ?? '', to: to.room ?? '' }))
  expect(cyclesIn(graphOf(rooms.filter(({ from, to }) => from !== to)))).toEqual([])
})

test('files and functions stay small enough to read at a glance', () => {
  const sizes = product.map(sizesOf)
  const functions = sizes.flatMap((size) => size.functions.map(({ lines }) => lines))
  console.log(
    `${product.length} product files: median ${median(sizes.map(({ lines }) => lines))} lines, ` +
      `${median(sizes.map(({ named }) => named))} functions each of ${median(functions)} lines`,
  )
  expect(sources.flatMap((source) => sizeComplaints(source, isForTests(source.path)))).toEqual([])
})

test('the rules and the built-in mind know no clock, chance, environment or network', () => {
  const pure = product.filter(({ path }) => isPure(path))
  expect(pure.length).toBeGreaterThan(0)
  expect(pure.flatMap(impureWords)).toEqual([])
})

test('nothing is typed as any', () => {
  expect(sources.flatMap(saysAny)).toEqual([])
})

test('every exported type of the rules says what it is', () => {
  const domain = product.filter(({ path }) => path.startsWith('packages/domain/src/'))
  expect(domain.flatMap(undocumentedTypes)).toEqual([])
})

test('every row belongs to a workspace, and every key starts with it', () => {
  const files = globSync('packages/server/src/platform/db/migrations/*.sql', { cwd: root })
  expect(files.length).toBeGreaterThan(0)
  const complaints = files.flatMap((file) =>
    schemaComplaints(file, readFileSync(join(root, file), 'utf8')),
  )
  expect(complaints).toEqual([])
})
