import { join } from 'node:path'
import { isEntry, root } from './run.ts'

/** Runs the house as it is, without building the screens; `npm run dev` serves those itself. */
export async function startHouse(args: string[]): Promise<void> {
  const entry: string = join(root, 'packages/server/src/main.ts')
  const house: { main(args: string[]): Promise<void> } = await import(entry)
  await house.main(args)
}

if (isEntry(import.meta.filename)) await startHouse(process.argv.slice(2))
