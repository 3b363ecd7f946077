/** Everything `npm test` consists of, in the order it runs. */
export const parts = [
  'lint',
  'types',
  'build',
  'domain',
  'server-pglite',
  'server-postgres',
  'browser',
] as const
export type Part = (typeof parts)[number]

/** What a developer asked for: parts (`--only domain,types`) and words of file names; or what was wrong. */
export type Wanted = { parts: Part[]; files: string[] } | { mistake: string }

const isPart = (name: string): name is Part => (parts as readonly string[]).includes(name)

export function readArguments(args: readonly string[]): Wanted {
  const [first = '', second = '', ...rest] = args
  const isOnly = first === '--only'
  const names = isOnly ? second : first.startsWith('--only=') ? first.slice('--only='.length) : null
  const files = names === null ? [...args] : isOnly ? rest : args.slice(1)
  const option = files.find((word) => word.startsWith('-'))
  if (option)
    return { mistake: `unknown option ${option}; there is --only <parts>, before any file` }
  return names === null ? { parts: [...parts], files } : named(names.split(','), files)
}

function named(only: string[], files: string[]): Wanted {
  const unknown = only.find((name) => !isPart(name))
  if (unknown !== undefined)
    return { mistake: `no part "${unknown}"; there are ${parts.join(', ')}` }
  return { parts: only.filter(isPart), files }
}
