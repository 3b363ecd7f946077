import { faults } from './faults.ts'
import { walk } from './walk.ts'

/** `npm run walk`: the whole state space, then each planted fault; the last line is for programs. */
const total = (violations: Record<string, number>): number =>
  Object.values(violations).reduce((sum, n) => sum + n, 0)

const result = walk()
console.log(
  `${result.states} states, ${result.commands} commands: ${result.accepted} accepted, ${result.refused} refused`,
)
for (const [name, times] of Object.entries(result.violations))
  console.log(`broken ${times} times: ${name}`)

let caught = 0
for (const [name, rules] of Object.entries(faults)) {
  const broken = Object.keys(walk(rules).violations)
  if (broken.length > 0) caught += 1
  console.log(
    `${broken.length > 0 ? 'caught' : 'MISSED'}: ${name} (${broken.map((promise) => promise.split(' ')[0]).join(', ')})`,
  )
}

const faultsPlanted = Object.keys(faults).length
const { states, commands } = result
console.log(
  JSON.stringify({
    states,
    commands,
    violations: total(result.violations),
    faultsPlanted,
    faultsCaught: caught,
  }),
)
process.exitCode = total(result.violations) === 0 && caught === faultsPlanted ? 0 : 1
