/**
 * Turns the pieces of a server-sent event stream into the data of whole events. A piece may end
 * anywhere, in the middle of a line or between the two characters of a line break.
 */
export function eventReader(): (piece: string) => string[] {
  let rest = ''
  let data: string[] = []
  return (piece) => {
    const lines = (rest + piece).split(/\r\n|\n|\r(?!$)/)
    rest = lines.pop() ?? ''
    const whole: string[] = []
    for (const line of lines) {
      if (line.startsWith('data:')) data.push(line.slice(line[5] === ' ' ? 6 : 5))
      if (line !== '' || data.length === 0) continue
      whole.push(data.join('\n'))
      data = []
    }
    return whole
  }
}
