import { durationWords } from '../../parts/duration.ts'

/** Fields of the plan as people name them. */
const fields: Record<string, string> = {
  name: 'name',
  team: 'team',
  modes: 'takes',
  channels: 'channels',
  tiers: 'tiers',
  languages: 'languages of customers',
  topics: 'topics',
  urgencies: 'urgencies',
  regions: 'regions',
  requiredSkills: 'required skills',
  preferredSkills: 'preferred skills',
  language: 'language',
  relaxations: 'relaxing',
  choosing: 'who of several',
  headStartSeconds: 'head start',
  urgencySeconds: 'head starts by urgency',
  tierSeconds: 'head starts by tier',
  beforeDeadlineSeconds: 'presses before its deadline',
  beforeWindowSeconds: 'presses before its window closes',
  weight: 'weight',
  acceptSeconds: 'time to accept',
  overflow: 'overflow',
  timeZone: 'time zone',
  always: 'always open',
  holidays: 'holidays',
  holidayFeed: 'holiday feed',
  assistantAnswer: 'answer of the assistant',
  firstAnswer: 'first answer of a person',
  nextAnswer: 'next answer',
  resolution: 'resolution',
  inBusinessHours: 'counts business hours only',
  atRiskShare: 'at risk from',
  promiseInside: 'waits inside the promise',
  alternativesFromMinutes: 'alternatives from',
  mostUpdatesByText: 'updates on paid channels',
  callbackSlotMinutes: 'length of a callback slot',
  callbacksPerAgentAndSlot: 'callbacks per agent and slot',
  on: 'switched on',
  afterMinutes: 'asked after',
  criteria: 'what counts as an emergency',
  rota: 'rota',
  overrides: 'overrides',
  chain: 'paging chain',
  agents: 'people',
  startsOn: 'from',
  days: 'days each',
  handover: 'handed over at',
  page: 'wake',
  waitSeconds: 'wait',
  afterSeconds: 'after',
  aboveWaiting: 'above',
  queue: 'to',
  drops: 'drop',
  guaranteeMinutes: 'guaranteed callback within',
}

export const fieldWord = (key: string): string => fields[key] ?? key

const choices: Record<string, string> = {
  takeover: 'takeovers',
  steer: 'questions',
  best_match: 'best match',
  fewest_open: 'fewest open',
  round_robin: 'in turns',
  on_call: 'on call',
  next_on_call: 'next on call',
}

export const isSeconds = (key: string) =>
  /Seconds$/.test(key) ||
  ['assistantAnswer', 'firstAnswer', 'nextAnswer', 'resolution'].includes(key)

/** Lists in which nothing means everything. */
const unlimited = new Set([
  ...['modes', 'channels', 'tiers', 'languages', 'topics', 'urgencies', 'regions', 'queues'],
])

/** A value of the plan in words, as the field it stands in is read. */
export function valueWords(key: string, value: unknown): string {
  if (value === null || value === undefined) return 'none'
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'number') return numberWords(key, value)
  if (typeof value === 'string') return choices[value] ?? value
  if (Array.isArray(value))
    return value.map((it) => itemWords(it)).join(', ') || (unlimited.has(key) ? 'any' : 'none')
  if (isSeconds(key))
    return Object.entries(value)
      .map(([name, seconds]) => `${name} ${durationWords(Number(seconds))}`)
      .join(', ')
  return itemWords(value)
}

function numberWords(key: string, value: number): string {
  if (isSeconds(key)) return durationWords(value)
  if (/Minutes$/.test(key)) return durationWords(value * 60)
  return key === 'atRiskShare' || key === 'promiseInside'
    ? `${Math.round(value * 100)} %`
    : String(value)
}

/** One thing of a list, or a small group of fields: a time of day, a holiday, a relaxation, an overflow. */
function itemWords(item: unknown): string {
  if (item === null || typeof item !== 'object') return choices[String(item)] ?? String(item)
  const entries = Object.entries(item)
  if ('from' in item && 'to' in item && entries.length === 2) return `${item.from}–${item.to}`
  if ('date' in item && 'name' in item) return `${item.date} ${item.name}`
  return entries.map(([key, value]) => `${fieldWord(key)} ${valueWords(key, value)}`).join(' ')
}
