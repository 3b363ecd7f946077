import { describe, expect, test } from 'vitest'
import { cyclesIn, graphOf } from './cycles.ts'
import { edgesOf } from './imports.ts'
import { complaintAbout } from './law.ts'
import { parse } from './source.ts'

const server = 'packages/server/src'

/** What the law says about one file that imports one module. */
const judged = (path: string, named: string): string[] =>
  edgesOf(parse(path, `import type { Thing } from '${named}'`)).flatMap(
    (edge) => complaintAbout(edge, []) ?? [],
  )

describe('the import law', () => {
  test.each([
    [
      'packages/domain/src/conversation/decide.ts',
      '@baton/contract',
      'domain may not import contract',
    ],
    ['packages/local-model/src/index.ts', '@baton/domain', 'local-model may not import domain'],
    ['packages/contract/src/live.ts', '@baton/local-model', 'contract may not import local-model'],
    [
      `${server}/platform/pump.ts`,
      '../capabilities/people/index.ts',
      'platform may not import capabilities',
    ],
    [`${server}/channels/sms/sender.ts`, '../../capabilities/people/index.ts', 'channels/sms'],
    [`${server}/channels/sms/sender.ts`, '../email/sender.ts', 'may not import channels/email'],
    [`${server}/models/local/read.ts`, '../providers/ask.ts', 'may not import models/providers'],
    [`${server}/capabilities/people/invite.ts`, '../settings/store.ts', 'its inner files'],
    [`${server}/capabilities/people/invite.ts`, '../../channels/sms/sender.ts', 'channels/sms'],
    [`${server}/capabilities/people/invite.ts`, '../../wiring.ts', 'may not import house'],
    [`${server}/channels/channel.ts`, './sms/sender.ts', 'may not import channels/sms'],
    ['packages/widget/src/main.tsx', '@baton/domain', 'widget may not import domain'],
    ['packages/console/src/main.tsx', '@baton/server', 'console may not import house'],
    ['packages/console/src/main.tsx', '../../../scripts/run.ts', 'console may not import workshop'],
    [`${server}/wiring.ts`, '@baton/testkit', 'only tests use'],
    [`${server}/platform/pump.ts`, './db/test-database.ts', 'only tests use'],
  ])('catches %s importing %s', (path, named, words) => {
    expect(judged(path, named)).toEqual([expect.stringContaining(words)])
  })

  test.each([
    [`${server}/capabilities/people/invite.ts`, '../settings/index.ts'],
    [`${server}/capabilities/people/invite.ts`, '../../channels/channel.ts'],
    [`${server}/capabilities/people/invite.ts`, '../../platform/house.ts'],
    [`${server}/channels/sms/sender.ts`, '../channel.ts'],
    [`${server}/wiring.ts`, './channels/sms/sender.ts'],
    [`${server}/platform/pump.test.ts`, './db/test-database.ts'],
    ['packages/console/src/main.tsx', '@baton/domain'],
    ['packages/domain/src/index.ts', './audit/chain.ts'],
    ['tests/stories/baton.test.ts', '../../packages/server/src/wiring.ts'],
    ['packages/widget/src/main.tsx', 'preact'],
  ])('lets %s import %s', (path, named) => {
    expect(judged(path, named)).toEqual([])
  })

  test('says in the complaint where the code probably belongs', () => {
    const [complaint] = judged(`${server}/platform/pump.ts`, '../capabilities/people/index.ts')
    expect(complaint).toContain(`${server}/platform/pump.ts:1`)
    expect(complaint).toContain('let the capability hand it a function in wiring.ts')
  })

  test('lets through exactly what an exception names', () => {
    const from = `${server}/channels/sms/sender.ts`
    const [edge] = edgesOf(parse(from, "import '../twilio/post.ts'"))
    const allowed = [{ from, to: `${server}/channels/twilio/`, because: 'planted' }]
    expect(edge && complaintAbout(edge, [])).toContain('may not import')
    expect(edge && complaintAbout(edge, allowed)).toBeNull()
  })
})

describe('whom a file names', () => {
  test.each([
    ["import { a } from './a.ts'"],
    ["import type { A } from './a.ts'"],
    ["import './a.ts'"],
    ["export { a } from './a.ts'"],
    ["export * from './a.ts'"],
    ["const a = await import('./a.ts')"],
    ["type A = import('./a.ts').A"],
  ])('is seen in %s', (text) => {
    expect(edgesOf(parse('packages/domain/src/b.ts', text)).map(({ to }) => to)).toEqual([
      'packages/domain/src/a.ts',
    ])
  })
})

describe('rings', () => {
  test('of two files and of three are found, each file named on the way', () => {
    const edges = [
      { from: 'a', to: 'b' },
      { from: 'b', to: 'a' },
      { from: 'b', to: 'c' },
      { from: 'c', to: 'd' },
      { from: 'd', to: 'b' },
    ]
    expect(cyclesIn(graphOf(edges))).toEqual(['a → b → a', 'b → c → d → b'])
  })

  test('are not seen where two roads lead to one file', () => {
    const edges = [
      { from: 'a', to: 'b' },
      { from: 'a', to: 'c' },
      { from: 'b', to: 'd' },
      { from: 'c', to: 'd' },
    ]
    expect(cyclesIn(graphOf(edges))).toEqual([])
  })
})
