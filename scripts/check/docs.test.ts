import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { variables } from '../../packages/server/src/environment.ts'
import { root } from '../run.ts'
import { allDocuments, documentOf } from './documents.ts'
import {
  complaintsAboutLinks,
  complaintsAboutNames,
  complaintsAboutPaths,
  complaintsAboutTrees,
} from './references.ts'
import { headNouns, headOf, wordsOf } from './vocabulary.ts'

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

test('what is said to be in a file is in it', () => {
  expect(documents.flatMap(complaintsAboutNames)).toEqual([])
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

test('what is wrong on a page is found, and what is right is let be', () => {
  const page = documentOf(
    'docs/planted.md',
    [
      'See [here](gone.md), [`decide`](../packages/domain/src/conversation/decide.ts) and',
      '[`undecide`](../packages/domain/src/conversation/decide.ts), the file `commit.ts`, the',
      'files `omit.ts` and `packages/domain/src/gone`, the address `/api/live`, `npm test`,',
      '`evolve` and `undecide` in `packages/domain/src/conversation/decide.ts`.',
      '```tree',
      'packages/domain',
      '├─ src',
      '│  ├─ index.ts      exports',
      '│  └─ gone',
      '└─ walk             tries',
      '```',
    ].join('\n'),
  )
  expect(complaintsAboutLinks(page)).toEqual([
    'docs/planted.md links to gone.md, which is not there',
    'docs/planted.md speaks of undecide in ../packages/domain/src/conversation/decide.ts, where it is not',
  ])
  expect(complaintsAboutNames(page)).toEqual([
    'docs/planted.md speaks of undecide in packages/domain/src/conversation/decide.ts, where it is not',
  ])
  expect(complaintsAboutPaths(page)).toEqual([
    'docs/planted.md names omit.ts, which is not there',
    'docs/planted.md names packages/domain/src/gone, which is not there',
  ])
  expect(complaintsAboutTrees(page)).toEqual([
    'docs/planted.md draws packages/domain/src/gone, which is not there',
  ])
})

test.each([
  ['ProposedAction', 'action'],
  ['EventKind', 'event'],
  ['ChannelAccountId', 'channel account'],
  ['Id', null],
])('%s is a type about: %s', (type, noun) => {
  expect(headOf(type)).toBe(noun)
})
