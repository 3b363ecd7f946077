import { resolve } from 'node:path'

/** How this house is set up. Everything comes from the environment and has a default. */
export type Environment = {
  port: number
  host: string
  /** Folder for the embedded database and the key; with DATABASE_URL only for the key. */
  dataFolder: string
  databaseUrl: string | null
  publicUrl: string
  demo: boolean
  logLevel: string
  secretKey: string | null
  rateLimits: boolean
  trustProxy: boolean
  /** Webhooks and push services may be on this machine: for tests and for trying things out. */
  loopbackHooks: boolean
}

/** A setting that cannot be used. Stops the start with a sentence, never with a stack. */
export class BadSetting extends Error {
  override name = 'BadSetting'
}

type Variable = { name: string; meaning: string; standard: string }

/** Every setting, for `npm start -- --help` and the documentation. */
export const variables: Variable[] = [
  { name: 'PORT', meaning: 'port to listen on', standard: '4700' },
  { name: 'BATON_HOST', meaning: 'address to listen on', standard: '127.0.0.1' },
  {
    name: 'BATON_DATA',
    meaning: 'folder for the embedded database and the key',
    standard: '.baton',
  },
  {
    name: 'DATABASE_URL',
    meaning: 'PostgreSQL 15 or newer, instead of the embedded database',
    standard: '(embedded)',
  },
  {
    name: 'BATON_PUBLIC_URL',
    meaning: 'where vendors and browsers reach this house',
    standard: 'http://localhost:PORT',
  },
  {
    name: 'BATON_DEMO',
    meaning: '1: demo company with simulated customers; 0: empty workspace',
    standard: '1',
  },
  {
    name: 'BATON_SECRET_KEY',
    meaning: '64 hex digits that seal stored secrets',
    standard: '(made in BATON_DATA)',
  },
  { name: 'BATON_LOG', meaning: 'debug, info, warn, error or silent', standard: 'warn' },
  {
    name: 'BATON_RATE_LIMITS',
    meaning: '0 switches the limits off: for benchmarks on one machine',
    standard: '1',
  },
  {
    name: 'BATON_TRUST_PROXY',
    meaning: '1 when behind a proxy that sets X-Forwarded-For',
    standard: '0',
  },
  {
    name: 'BATON_LOOPBACK_HOOKS',
    meaning: '1 lets webhooks and push services be on this machine: for trying out',
    standard: '0',
  },
  {
    name: 'BATON_MODEL',
    meaning: 'provider:model, such as anthropic:claude-sonnet-4-5',
    standard: '(built-in mind)',
  },
  { name: 'ANTHROPIC_API_KEY', meaning: 'key of the model provider', standard: '' },
  { name: 'OPENAI_API_KEY', meaning: 'key of the model provider', standard: '' },
  { name: 'GOOGLE_GENERATIVE_AI_API_KEY', meaning: 'key of the model provider', standard: '' },
  {
    name: 'BATON_MODEL_URL',
    meaning: 'any OpenAI-compatible endpoint (Ollama, vLLM)',
    standard: '',
  },
  { name: 'BATON_MODEL_KEY', meaning: 'its key, if it wants one', standard: '' },
]

/** Reads the settings; throws `BadSetting` with a sentence that says what to do. */
export function readEnvironment(env: Record<string, string | undefined>): Environment {
  const port = wholeNumber(env, 'PORT', 4700, 1, 65_535)
  return {
    port,
    host: env.BATON_HOST || '127.0.0.1',
    dataFolder: resolve(env.BATON_DATA || '.baton'),
    databaseUrl: databaseUrl(env.DATABASE_URL),
    publicUrl: publicUrl(env.BATON_PUBLIC_URL, port),
    demo: flag(env, 'BATON_DEMO', true),
    logLevel: oneOf(env, 'BATON_LOG', 'warn', ['debug', 'info', 'warn', 'error', 'silent']),
    secretKey: secretKey(env.BATON_SECRET_KEY),
    rateLimits: flag(env, 'BATON_RATE_LIMITS', true),
    trustProxy: flag(env, 'BATON_TRUST_PROXY', false),
    loopbackHooks: flag(env, 'BATON_LOOPBACK_HOOKS', false),
  }
}

type Env = Record<string, string | undefined>

function wholeNumber(
  env: Env,
  name: string,
  standard: number,
  least: number,
  most: number,
): number {
  const text = env[name]
  if (text === undefined || text === '') return standard
  const value = Number(text)
  if (Number.isInteger(value) && value >= least && value <= most) return value
  throw new BadSetting(`${name} is "${text}", but must be a whole number from ${least} to ${most}.`)
}

function flag(env: Env, name: string, standard: boolean): boolean {
  const text = env[name]
  if (text === undefined || text === '') return standard
  if (['1', 'true', 'yes', 'on'].includes(text.toLowerCase())) return true
  if (['0', 'false', 'no', 'off'].includes(text.toLowerCase())) return false
  throw new BadSetting(`${name} is "${text}", but must be 1 or 0.`)
}

function oneOf(env: Env, name: string, standard: string, allowed: string[]): string {
  const text = env[name] || standard
  if (allowed.includes(text)) return text
  throw new BadSetting(`${name} is "${text}", but must be one of ${allowed.join(', ')}.`)
}

function databaseUrl(text: string | undefined): string | null {
  if (!text) return null
  if (/^postgres(ql)?:\/\//.test(text)) return text
  throw new BadSetting(
    'DATABASE_URL must begin with postgres:// or postgresql://. Leave it out to use the embedded database.',
  )
}

function publicUrl(text: string | undefined, port: number): string {
  if (!text) return `http://localhost:${port}`
  if (URL.canParse(text) && /^https?:/.test(text)) return text.replace(/\/+$/, '')
  throw new BadSetting(
    `BATON_PUBLIC_URL is "${text}", but must be an address such as https://support.example.com.`,
  )
}

function secretKey(text: string | undefined): string | null {
  if (!text) return null
  if (/^[0-9a-f]{64}$/i.test(text)) return text
  throw new BadSetting(
    'BATON_SECRET_KEY must be 64 hex digits. Make one with: openssl rand -hex 32',
  )
}

/** The page that `--help` prints. */
export function helpText(): string {
  const width = Math.max(...variables.map(({ name }) => name.length)) + 2
  const lines = variables.map(
    ({ name, meaning, standard }) =>
      `  ${name.padEnd(width)}${meaning}${standard ? ` [${standard}]` : ''}`,
  )
  return ['Baton. Settings come from the environment:', '', ...lines, ''].join('\n')
}
