import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { variables } from '../../packages/server/src/environment.ts'
import { root } from '../run.ts'
import { allDocuments } from './documents.ts'
import { complaintsAboutLinks, complaintsAboutPaths, complaintsAboutTrees } from './references.ts'
import { headNouns, wordsOf } from './vocabulary.ts'

const documents = allDocuments()
const textOf = (path: string): string => readFileSync(join(root, path), 'utf8')

test('every page that should be there is there', () => {
  expect(documents.map(({ path }) => path)).toEqual(
    expect.arrayContaining([
      'README.md',
      'ARCHITECTURE.md',
      'GLOSSARY.md',
      'CONTRIBUTING.md',
      'CHANGELOG.md',
      'docs/tour.md',
    ]),
  )
})

test('every link leads to a file, and a linked function stands in it', () => {
  expect(documents.flatMap(complaintsAboutLinks)).toEqual([])
})

test('every path in backticks is the path of a file or folder', () => {
  expect(documents.flatMap(complaintsAboutPaths)).toEqual([])
})

test('every line of a drawn tree is a file or folder', () => {
  expect(documents.flatMap(complaintsAboutTrees)).toEqual([])
  expect(textOf('ARCHITECTURE.md').match(/^```tree$/gm)).toHaveLength(4)
})

test('every package and every capability says what it is', () => {
  const rooms = documents.map(({ path }) => path).filter((path) => path.endsWith('/README.md'))
  for (const folder of ['domain', 'contract', 'server', 'console', 'widget', 'testkit'])
    expect(rooms).toContain(`packages/${folder}/README.md`)
  for (const room of ['assistant', 'conversations', 'escalations', 'handoff', 'webchat'])
    expect(rooms).toContain(`packages/server/src/capabilities/${room}/README.md`)
})

test('a word that is not in the glossary names no type of the rules', () => {
  const known = wordsOf(textOf('GLOSSARY.md'))
  const unknown = headNouns().filter(({ noun }) => !known.has(noun))
  expect(unknown.map(({ type, noun }) => `${type} is a ${noun}, which GLOSSARY.md lacks`)).toEqual(
    [],
  )
})

test('the settings are told in the README and explained where one runs a house', () => {
  for (const page of ['README.md', 'docs/running/settings.md'])
    for (const { name } of variables) expect(textOf(page)).toContain(`\`${name}\``)
})

test('the README names the two commands as they are typed', () => {
  expect(textOf('README.md')).toContain('npm ci && npm start')
  expect(textOf('README.md')).toContain('npm ci && npm test')
  expect(existsSync(join(root, 'package-lock.json'))).toBe(true)
})
