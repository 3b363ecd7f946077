import { startHouse } from './start-house.ts'

/** `npm start`: the house opens its database while the screens are built, when they must be. */
const args = process.argv.slice(2)
const onlyTalks = ['--help', '-h', '--version'].some((flag) => args.includes(flag))

const screens = onlyTalks ? undefined : (await import('./build.ts')).build({ force: false })
await startHouse(args, screens)
