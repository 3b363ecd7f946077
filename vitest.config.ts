import { defineConfig, type TestProjectConfiguration } from 'vitest/config'
import { chromiumPath } from './scripts/test/chromium.ts'

const ts = '**/*.test.ts'
const serverTests = [`packages/server/src/${ts}`, `tests/{stories,races,crashes}/${ts}`]
/** Several nodes need a database that they can share; a folder of PGlite belongs to one process. */
const severalNodes = ['tests/crashes/routing-rush.test.ts']
const minute = 60_000
const sameExamples = 'scripts/test/same-examples.ts'

/** Pure rules, screens without a browser, and our own tools. */
const pure: TestProjectConfiguration = {
  test: {
    name: 'domain',
    include: [
      'packages/{domain,local-model,contract,console,widget,testkit}/**/*.test.{ts,tsx}',
      `scripts/${ts}`,
      `bench/${ts}`,
    ],
    setupFiles: [sameExamples],
    testTimeout: minute / 2,
    sequence: { groupOrder: 0 },
  },
}

/** The same files on either database. Workers are not isolated, so that one database serves all files of a worker. */
const server = (
  name: string,
  groupOrder: number,
  database: {
    env: Record<string, string>
    exclude?: string[]
    setupFiles?: string[]
    globalSetup?: string[]
  },
): TestProjectConfiguration => ({
  test: {
    name,
    include: serverTests,
    isolate: false,
    testTimeout: minute,
    hookTimeout: minute,
    sequence: { groupOrder },
    ...database,
  },
})

const browser: TestProjectConfiguration = {
  test: {
    name: 'browser',
    include: [`tests/browser/${ts}`],
    env: { CHROMIUM_PATH: chromiumPath() ?? '', TEST_DATABASE_URL: '' },
    fileParallelism: false,
    testTimeout: 2 * minute,
    hookTimeout: 2 * minute,
    sequence: { groupOrder: 3 },
  },
}

const postgresUrl = process.env.TEST_DATABASE_URL

export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    passWithNoTests: true,
    projects: [
      pure,
      server('server-pglite', 1, {
        env: { TEST_DATABASE_URL: '' },
        exclude: severalNodes,
        setupFiles: [sameExamples],
      }),
      ...(postgresUrl
        ? [
            server('server-postgres', 2, {
              env: { TEST_DATABASE_URL: postgresUrl },
              setupFiles: [sameExamples, 'scripts/test/database-per-worker.ts'],
              globalSetup: ['scripts/test/cluster.ts'],
            }),
          ]
        : []),
      ...(chromiumPath() ? [browser] : []),
    ],
  },
})
