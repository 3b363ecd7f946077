import { randomBytes } from 'node:crypto'
import { signTwilio } from '@baton/testkit/vendors'
import { postForm } from './post-form.ts'

/** A system under measurement, as a customer's phone sees it. */
export type Door = {
  name: string
  /** A number that nobody has used yet. */
  newNumber(): string
  /** Sends a text from a number; resolves when the system has acknowledged it. */
  say(from: string, text: string): Promise<void>
}

/** What Twilio knows of a number of ours. */
export type Line = { webhookUrl: string; number: string; accountSid: string; authToken: string }

/** `digit` keeps the numbers of one system apart from those of the others. */
export function doorTo(name: string, digit: number, line: Line): Door {
  let numbers = 0
  return {
    name,
    newNumber: () => {
      numbers += 1
      return `+1${digit}${String(numbers).padStart(9, '0')}`
    },
    say: async (from, text) => {
      const form = formFor(line, from, text)
      const signature = signTwilio(line.webhookUrl, form, line.authToken)
      const body = new URLSearchParams(form).toString()
      const status = await postForm(line.webhookUrl, body, { 'x-twilio-signature': signature })
      if (status !== 200) throw new Error(`${name} answered a webhook with ${status}`)
    },
  }
}

function formFor({ accountSid, number }: Line, from: string, text: string): Record<string, string> {
  const id = `SM${randomBytes(16).toString('hex')}`
  const ids = { MessageSid: id, SmsMessageSid: id, SmsSid: id, AccountSid: accountSid }
  const said = { From: from, To: number, Body: text, NumMedia: '0', NumSegments: '1' }
  return { ...ids, ...said, SmsStatus: 'received', ApiVersion: '2010-04-01' }
}
