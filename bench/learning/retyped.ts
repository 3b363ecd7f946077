/** The same question, almost word for word: another beginning or end, another case, or one slip of the finger. */
export function retyped(text: string, number: number): string {
  return manners[number % manners.length]?.(text) ?? text
}

const manners: ((text: string) => string)[] = [
  (text) => `Hi, ${text.charAt(0).toLowerCase()}${text.slice(1)}`,
  (text) => text.toLowerCase().replace(/[?!.]+$/, ''),
  (text) => `${text} Thanks!`,
  (text) => slipped(text),
  (text) => `Hello! ${text}`,
  (text) => text.replace(/[?!.]*$/, ' please?'),
]

/** Two letters of the longest word change places. */
function slipped(text: string): string {
  const longest = (text.match(/\p{L}+/gu) ?? []).sort((one, other) => other.length - one.length)[0]
  if (!longest || longest.length < 5) return `${text} `
  const at = Math.floor(longest.length / 2)
  const [one, other] = [longest[at] ?? '', longest[at + 1] ?? '']
  return text.replace(longest, longest.slice(0, at) + other + one + longest.slice(at + 2))
}
