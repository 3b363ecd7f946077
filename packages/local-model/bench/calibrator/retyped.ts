const openings = ['hi, ', 'Hello! ', 'please, ', 'ok so ', 'hey ', 'Good morning. ']
const closings = [' thanks', ' please', '??', '!', ' Thank you!', ' pls']

/** The same question as another person would type it: a typo or two, other case, a greeting. */
export function retyped(text: string, random: () => number): string {
  let other = text
  const typos = Math.floor(random() * 3)
  for (let done = 0; done < typos; done += 1) other = withTypo(other, random)
  if (random() < 0.3) other = other.toLowerCase()
  if (random() < 0.1) other = other.toUpperCase()
  if (random() < 0.3) other = (openings[Math.floor(random() * openings.length)] ?? '') + other
  if (random() < 0.3) other += closings[Math.floor(random() * closings.length)] ?? ''
  return other
}

function withTypo(text: string, random: () => number): string {
  const place = 1 + Math.floor(random() * Math.max(1, text.length - 2))
  const letter = text[place] ?? ''
  const kind = random()
  if (kind < 0.35) return text.slice(0, place) + text.slice(place + 1)
  if (kind < 0.7)
    return text.slice(0, place - 1) + letter + (text[place - 1] ?? '') + text.slice(place + 1)
  return text.slice(0, place) + letter + text.slice(place)
}
