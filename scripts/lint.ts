import { isEntry, root, runQuietly, tools } from './run.ts'

/** Format and lint of the whole tree; answers whether all is well. */
export async function lint(): Promise<boolean> {
  const ran = await runQuietly([tools.biome, 'check', root])
  console.log(`lint: ${ran.ok ? 'ok' : 'FAILED'} (${ran.seconds.toFixed(1)} s)`)
  if (!ran.ok) console.log(ran.output.trimEnd())
  return ran.ok
}

if (isEntry(import.meta.filename)) process.exitCode = (await lint()) ? 0 : 1
