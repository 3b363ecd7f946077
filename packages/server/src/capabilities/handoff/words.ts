/** An amount as people on the team read it: "€39.90". */
export const money = (cents: number, currency: string): string =>
  new Intl.NumberFormat('en-GB', { style: 'currency', currency }).format(cents / 100)

/** "14 Nov" of an ISO day. */
export const day = (date: string): string =>
  new Date(date).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' })

export const percent = (share: number): string => `${Math.round(share * 100)} %`

/** How long ago, in the largest unit that says enough: "18 minutes". */
export function duration(from: Date, to: Date): string {
  const minutes = Math.max(0, Math.round((to.getTime() - from.getTime()) / 60_000))
  if (minutes < 1) return 'less than a minute'
  if (minutes < 90) return counted(minutes, 'minute')
  const hours = Math.round(minutes / 60)
  return hours < 36 ? counted(hours, 'hour') : counted(Math.round(hours / 24), 'day')
}

/** "1 minute", "2 minutes". */
export const counted = (count: number, what: string): string =>
  `${count} ${what}${count === 1 ? '' : 's'}`

/** Words of somebody else, on one line, short enough to read in passing. */
export const quoted = (text: string, longest = 110): string =>
  `“${shortened(text, longest).replace(/\.$/, '')}”`

/** Cut at a word, so that nothing reads as if it were the whole. */
export function shortened(text: string, longest = 110): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= longest) return line
  const cut = line.slice(0, longest).toWellFormed()
  const border = cut.lastIndexOf(' ')
  return `${border > longest / 2 ? cut.slice(0, border) : cut}…`
}

/** "one", "one and two", "one, two and three". */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}

/** For comparing what was said: case, marks and spaces do not make a difference. */
export const plainly = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
