import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ArmOrder, streamFor } from './arm-order.ts'
import { armNamed } from './arms.ts'
import { runArm } from './run-arm.ts'
import { figuresOf } from './scores.ts'
import { summaryOf } from './summary.ts'

/** One arm in a process of its own: tells its parent week by week, and what it came to. */
process.once('message', (order: ArmOrder) => {
  void play(order).then(
    () => process.exit(0),
    (error: unknown) => {
      console.error(error)
      process.exit(1)
    },
  )
})
process.once('disconnect', () => process.exit(1))

async function play({ arm: name, options, databaseUrl }: ArmOrder): Promise<void> {
  const started = performance.now()
  const seconds = (): number => Math.round((performance.now() - started) / 1000)
  await runArm(armNamed(name), streamFor(options), {
    ...{ databaseUrl, seed: options.seed },
    tell: (week, all) => {
      const figures = figuresOf(all.filter((each) => each.week === week))
      process.send?.({ kind: 'week', line: { arm: name, week, ...figures, seconds: seconds() } })
    },
    end: async (played) => {
      const summary = await summaryOf(played)
      if (options.trace) {
        const { happened, probes } = played
        writeTrace(options.trace, name, [...happened, ...probes, summary])
      }
      await new Promise((sent) =>
        process.send?.({ kind: 'end', line: { ...summary, seconds: seconds() } }, sent),
      )
    },
  })
}

function writeTrace(folder: string, arm: string, happened: readonly object[]): void {
  mkdirSync(folder, { recursive: true })
  const lines = happened.map((each) => `${JSON.stringify(each)}\n`)
  writeFileSync(join(folder, `${arm}.jsonl`), lines.join(''))
}
