import { join } from 'node:path'
import { isEntry, root } from './run.ts'

/** Runs the house; its doors open when the screens are built. `npm run dev` serves those itself and passes none. */
export async function startHouse(args: string[], screens?: Promise<boolean>): Promise<void> {
  const entry: string = join(root, 'packages/server/src/main.ts')
  const house: { main(args: string[], screens?: Promise<boolean>): Promise<void> } = await import(
    entry
  )
  await house.main(args, screens)
}

if (isEntry(import.meta.filename)) await startHouse(process.argv.slice(2))
