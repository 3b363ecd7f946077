import { describe, expect, test } from 'vitest'
import { undocumentedTypes } from './doc-sentences.ts'
import { schemaComplaints } from './schema.ts'
import { limits, median, sizeComplaints } from './sizes.ts'
import { parse } from './source.ts'
import { impureWords, isPure, saysAny } from './words.ts'

const lines = (count: number): string => 'call()\n'.repeat(count)
const functions = (count: number): string =>
  Array.from({ length: count }, (_, n) => `const f${n} = () => ${n}`).join('\n')
const path = 'packages/domain/src/planted.ts'

describe('the size budgets', () => {
  test.each([
    ['a file that is too long', lines(limits.fileLines + 1), `has ${limits.fileLines + 1} lines`],
    [
      'a function that is too long',
      `function f() {\n${lines(limits.functionLines - 1)}}`,
      'function of 61',
    ],
    ['too many functions', functions(limits.functionsPerFile + 1), 'has 11 functions'],
  ])('catch %s', (_name, text, words) => {
    expect(sizeComplaints(parse(path, text), false)).toEqual([expect.stringContaining(words)])
  })

  test.each([
    ['a file of the allowed length', lines(limits.fileLines)],
    ['a function of the allowed length', `function f() {\n${lines(limits.functionLines - 2)}}`],
    ['as many functions as allowed', functions(limits.functionsPerFile)],
  ])('allow %s', (_name, text) => {
    expect(sizeComplaints(parse(path, text), false)).toEqual([])
  })

  test('report the middle one', () => {
    expect([median([9, 1, 5]), median([4, 1, 3, 2]), median([])]).toEqual([5, 2, 0])
  })
})

describe('purity', () => {
  test.each([
    'const now = Date.now()',
    'const now = new Date()',
    'const today = Date()',
    'const chance = Math.random()',
    'const home = process.env.HOME',
    'const page = fetch("/")',
    'async function f() {}',
    'const f = async () => 1',
    "import { readFileSync } from 'node:fs'",
    'const begun = performance.now()',
    'const hidden = globalThis.process',
  ])('is broken by %s', (text) => {
    expect(impureWords(parse(path, text))).toEqual([expect.stringContaining(`${path}:1 says`)])
  })

  test('is not broken by talking about a process, or by a date that is given', () => {
    const text = '// process, fetch, async\nconst words = "process"\nconst at = Date.parse(given)'
    expect(impureWords(parse(path, text))).toEqual([])
  })

  test('is asked of the rules and the built-in mind, and of nobody else', () => {
    const asked = ['domain', 'local-model', 'contract', 'server'].filter((name) =>
      isPure(`packages/${name}/src/a.ts`),
    )
    expect(asked).toEqual(['domain', 'local-model'])
  })

  test.each(['let a: any', 'const a = b as any', 'type A = Record<string, any>'])(
    'of types is broken by %s',
    (text) => {
      expect(saysAny(parse(path, text))).toHaveLength(1)
    },
  )
})

describe('doc sentences', () => {
  test('are missed at an exported type, also where an ordinary comment stands', () => {
    const text = 'export type A = 1\n// not a doc\nexport interface B {}\n/** */\nexport type C = 1'
    expect(undocumentedTypes(parse(path, text))).toHaveLength(3)
  })

  test('are seen where they stand, and not asked of what stays inside', () => {
    const text = '/** Says what it is. */\nexport type A = 1\ntype Inner = 2'
    expect(undocumentedTypes(parse(path, text))).toEqual([])
  })
})

describe('the sixth law in the schema', () => {
  const table = (body: string): string => `create table things (\n${body}\n);`
  const good = 'workspace_id uuid not null,\n id uuid not null,\n primary key (workspace_id, id)'

  test.each([
    ['a table without workspace', 'id uuid not null,\n primary key (id)', 'no workspace_id'],
    [
      'a workspace that may be missing',
      good.replace('not null,\n id', ',\n id'),
      'no workspace_id',
    ],
    [
      'a primary key of its own',
      good.replace('(workspace_id, id)', '(id)'),
      'primary key of things starts with id',
    ],
    [
      'an inline primary key',
      'workspace_id uuid not null,\n id uuid primary key',
      'starts with id',
    ],
    [
      'a unique key across workspaces',
      `${good},\n unique (name)`,
      'unique of things starts with name',
    ],
    ['an inline unique key', `${good},\n name text unique`, 'unique of things starts with name'],
    [
      'a foreign key across workspaces',
      `${good},\n foreign key (other) references others (id)`,
      'foreign key of things',
    ],
    ['an inline reference', `${good},\n other uuid references others (id)`, 'references of things'],
    ['no primary key', 'workspace_id uuid not null', 'no primary key'],
  ])('catches %s', (_name, body, words) => {
    const complaints = schemaComplaints('0001.sql', table(body))
    expect(complaints).toContainEqual(expect.stringContaining(words))
  })

  test.each([
    ['create unique index one on things (name);'],
    ['create unique index one on things (lower(email), workspace_id);'],
    ['alter table things add constraint one unique (name);'],
  ])('catches %s', (sql) => {
    expect(schemaComplaints('0001.sql', sql)).toHaveLength(1)
  })

  test('is kept by keys that start with the workspace', () => {
    const unique = `${good},\n role text check (role in ('a', 'b')),\n unique (workspace_id, role)`
    const index = 'create unique index one on things (workspace_id, lower(name));'
    expect(schemaComplaints('0001.sql', `${table(unique)}\n-- unique (name)\n${index}`)).toEqual([])
  })
})
