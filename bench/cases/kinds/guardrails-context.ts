import {
  type DraftFacts,
  defaultGuardrails,
  type GrantLimit,
  type GroundSource,
} from '@baton/domain'

/** What a case tells around its text, read leniently: strings ground, numbers under a limit bound. */
export type CaseContext = DraftFacts & { own: string[] }

type Leaf = { path: string; key: string; value: string | number | boolean }

export function contextOf(context: unknown): CaseContext {
  const leaves = leavesOf(parsed(context), '', '')
  const texts = leaves.filter(({ path }) => !isLimit.test(path) && !isSettings.test(path))
  const name = texts.find(
    ({ path, value }) =>
      /customer\.(?:full_?)?name$|customer_?name$|^customer$/i.test(path) &&
      typeof value === 'string',
  )
  const prompt = leaves.find(
    ({ path, value }) =>
      /system_?prompt|system_?message|instructions$/i.test(path) && typeof value === 'string',
  )
  return {
    sources: texts.filter(({ path }) => !/system_?(?:prompt|message)/i.test(path)).map(sourceOf),
    customerName: name ? String(name.value) : null,
    systemPrompt: prompt ? String(prompt.value) : null,
    settings: { ...defaultGuardrails, limits: limitsIn(leaves), ...settingsIn(leaves) },
    own: texts
      .filter(({ path }) => /customer|profile|account_?holder|\bown/i.test(path))
      .map(({ value }) => String(value)),
  }
}

function parsed(context: unknown): unknown {
  if (typeof context !== 'string' || !/^\s*[[{]/.test(context)) return context
  try {
    return JSON.parse(context)
  } catch {
    return context
  }
}

function leavesOf(value: unknown, path: string, key: string): Leaf[] {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return [{ path, key, value }]
  if (typeof value !== 'object' || value === null) return []
  const speaker =
    'from' in value ? `.${String(value.from)}` : 'role' in value ? `.${String(value.role)}` : ''
  return Object.entries(value).flatMap(([name, inner]) =>
    name === 'from' || name === 'role'
      ? []
      : leavesOf(
          inner,
          `${path}${Array.isArray(value) ? speaker : `${speaker}.${name}`}`.replace(/^\./, ''),
          Array.isArray(value) ? key : name,
        ),
  )
}

const isLimit =
  /limit|max(?:imum)?[_A-Z]?|\bcap\b|threshold|allow(?:ed|ance)_?(?:refund|discount|amount)|approval_?(?:above|over)/i
const isSettings = /prohibited|forbidden|banned|block_?list|competitors?$|competitors?\b/i

function sourceOf({ path, key, value }: Leaf): GroundSource {
  const kind = kindOf(path, String(value))
  const named = `${key.replace(/([a-z])([A-Z])/g, '$1 $2').replaceAll('_', ' ')}: ${value}`
  // A tool answers "refund: done": without its key, a short value says nothing.
  const isField = typeof value !== 'string' || (kind === 'fact' && value.length < 40 && key !== '')
  return { kind, text: isField ? named : String(value) }
}

function kindOf(path: string, value: string): GroundSource['kind'] {
  if (/\.(?:assistant|agent|bot|human)\b/i.test(path)) return 'known'
  if (
    /conversation|history|messages|turns|transcript|customer_?(?:message|text|said|question)|question|user\b|\.customer\b.*text/i.test(
      path,
    )
  )
    return 'said'
  if (/guidance|agent_?note|colleague|supervisor|approv/i.test(path)) return 'guidance'
  if (
    /tool|result|lookup|record|billing|crm|refund_?status|action|order|shipment|tracking/i.test(
      path,
    ) ||
    /^\s*\{/.test(value)
  )
    return 'fact'
  return /customer|profile|company|brand|assistant|currency|lang|locale/i.test(path)
    ? 'known'
    : 'passage'
}

function limitsIn(leaves: readonly Leaf[]): GrantLimit {
  const limits: GrantLimit = { refundCents: null, compensationCents: null, discountPercent: null }
  for (const { path, value } of leaves) {
    if (isLimit.test(path) && !/time|days?|hours?|minutes|length|words|char/i.test(path))
      setLimit(limits, path, value)
    else if (typeof value === 'string') limitInWords(limits, value)
  }
  return limits
}

function setLimit(limits: GrantLimit, path: string, value: Leaf['value']): void {
  const number = Number(
    String(value)
      .replace(/[^\d.,]/g, '')
      .replace(',', '.'),
  )
  if (!Number.isFinite(number) || String(value).replace(/\D/g, '') === '') return
  const isShare =
    /percent|pct|%/i.test(path) ||
    String(value).includes('%') ||
    (/discount/i.test(path) && !/cents|eur|usd|amount/i.test(path))
  if (isShare) limits.discountPercent = number
  else {
    const cents = /cents/i.test(path) ? number : Math.round(number * 100)
    if (!/compensat|goodwill|credit|voucher/i.test(path)) limits.refundCents = cents
    if (!/refund/i.test(path)) limits.compensationCents = cents
  }
}

const grantInWords =
  /(?:limit|maximum|max\.?|up to|no more than|at most|cap(?:ped)?(?: at)?|bis zu|höchstens|maximal|jusqu'à|au maximum|hasta|como máximo|até|no máximo|tot|maximaal)[^.\d€$£]{0,25}(?<currency>[€$£]|eur|usd|gbp)? ?(?<amount>\d+(?:[.,]\d{1,2})?) ?(?<unit>%|€|eur|usd|gbp|dollars?|euros?|percent|prozent)?/giu

/** "Agents may refund up to 50 EUR": a limit in a sentence. */
function limitInWords(limits: GrantLimit, text: string): void {
  if (
    !/assistant|agent|bot|you may|may (?:refund|offer|grant|give)|without approval|limit|support may|\bki\b|assistenz|mitarbeiter/i.test(
      text,
    )
  )
    return
  for (const { groups } of text.matchAll(grantInWords)) {
    const { currency, amount = '', unit = '' } = groups ?? {}
    const number = Number(amount.replace(',', '.'))
    if (/%|percent|prozent/i.test(unit)) limits.discountPercent ??= number
    else if (currency || unit) {
      limits.refundCents ??= Math.round(number * 100)
      limits.compensationCents ??= Math.round(number * 100)
    }
  }
}

function settingsIn(leaves: readonly Leaf[]): {
  prohibitedPhrases: string[]
  competitors: string[]
} {
  const strings = (pattern: RegExp): string[] =>
    leaves
      .filter(({ path, value }) => pattern.test(path) && typeof value === 'string')
      .map(({ value }) => String(value))
  return {
    prohibitedPhrases: strings(/prohibited|forbidden|banned|block_?list/i),
    competitors: strings(/competitor/i),
  }
}
