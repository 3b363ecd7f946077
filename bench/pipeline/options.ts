/** How long to measure. */
export type Options = {
  rounds: number
  seconds: number
  warmUpSeconds: number
  starts: number
  screens: number
  idleSeconds: number
}

const whole: Options = {
  rounds: 3,
  seconds: 4.5,
  warmUpSeconds: 6,
  starts: 3,
  screens: 40,
  idleSeconds: 10,
}
const quick: Options = {
  rounds: 1,
  seconds: 2,
  warmUpSeconds: 3,
  starts: 1,
  screens: 15,
  idleSeconds: 10,
}

export const readOptions = (args: readonly string[]): Options =>
  args.includes('--quick') ? quick : whole
