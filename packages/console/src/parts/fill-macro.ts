type People = { customer: string; agent: string }

const firstName = (name: string) => name.trim().split(/\s+/)[0] ?? ''

/** Puts names into a macro. A number instead of a name ("+49 151 …") is no name: the place stays out, tidily. */
export function fillMacro(text: string, people: People): string {
  const named = /^\p{L}/u.test(people.customer)
  const values: Record<string, string> = {
    'customer.firstName': named ? firstName(people.customer) : '',
    'customer.name': named ? people.customer : '',
    'agent.firstName': firstName(people.agent),
    'agent.name': people.agent,
  }
  return text
    .replace(/\{\{\s*([\w.]+)\s*\}\}/g, (whole, name: string) => values[name] ?? whole)
    .replace(/ +([,.!?])/g, '$1')
    .replace(/ {2,}/g, ' ')
}
