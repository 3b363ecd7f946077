// How honest the promised waits are, on simulated days. Run: npm run bench:waiting [-- --seeds 3 --first 1]
// One JSON object as the last line; floors in the same run: the average wait of the last hour, the last customer's wait.
import { parseArgs } from 'node:util'
import { defaultPlan } from '../../packages/domain/src/index.ts'
import { days } from './days.ts'
import { type Figures, judge } from './judge.ts'
import { playDays } from './play.ts'

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '3' },
    first: { type: 'string', default: '1' },
    inside: { type: 'string', default: String(defaultPlan.waiting.promiseInside) },
  },
})
const first = Number(values.first)
const seeds = Array.from({ length: Math.min(50, Number(values.seeds)) }, (_, at) => first + at)
const perDay = days.map((day) => ({
  day: day.name,
  promises: seeds.flatMap((seed) => playDays(day, seed, Number(values.inside))),
}))
for (const { day, promises } of perDay) show(day, judge(promises))
const whole = judge(perDay.flatMap(({ promises }) => promises))
show('together', whole)
console.log(JSON.stringify({ bench: 'waiting', seeds, ...whole }))

function show(day: string, judged: ReturnType<typeof judge>): void {
  for (const [way, { all, inLine }] of Object.entries(judged))
    console.log(day.padEnd(16), way.padEnd(28), short(all), '  in line', short(inLine))
}

function short({ promises, inside, widthRatio, medianWait }: Figures): string {
  return `${promises} inside ${inside} width ${widthRatio} (wait ${medianWait} s)`
}
