import { startHouse } from './start-house.ts'

/** `npm start`: the screens are built when they must be, then the house runs in this same process. */
const args = process.argv.slice(2)
const onlyTalks = ['--help', '-h', '--version'].some((flag) => args.includes(flag))

if (!onlyTalks) {
  const { build } = await import('./build.ts')
  if (!(await build({ force: false }))) process.exit(1)
}
await startHouse(args)
