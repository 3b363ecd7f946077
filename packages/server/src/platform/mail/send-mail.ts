/// <reference path="./nodemailer.d.ts" />
import { createTransport } from 'nodemailer'

/** A mail server as an administrator described it. */
export type MailServer = {
  host: string
  port: number
  /** `starttls`: begins in the open and must become encrypted; `none`: only within one's own four walls. */
  security: 'starttls' | 'tls' | 'none'
  user: string
  password: string
  from: string
}

export type Mail = { to: string; toName: string; subject: string; text: string; fromName: string }

/** Null: the server has taken it. Otherwise why it did not, in words for people. */
export type SendMail = (server: MailServer, mail: Mail) => Promise<string | null>

const timeoutMs = 5_000

/** Hands one mail to the server. A connection for each: notices are rare, and a server may close idle ones. */
export const sendMail: SendMail = async (server, mail) => {
  const { host, port, security, user, password, from } = server
  const transport = createTransport({
    ...{ host, port, secure: security === 'tls' },
    ...{ requireTLS: security === 'starttls', ignoreTLS: security === 'none' },
    ...(user !== '' && { auth: { user, pass: password } }),
    ...{ connectionTimeout: timeoutMs, greetingTimeout: timeoutMs, socketTimeout: timeoutMs },
    ...{ disableFileAccess: true, disableUrlAccess: true },
  })
  try {
    await transport.sendMail({
      from: { name: mail.fromName, address: from },
      to: { name: mail.toName, address: mail.to },
      ...{ subject: mail.subject, text: mail.text },
      // Out-of-office replies to a machine help nobody.
      headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    })
    return null
  } catch (error) {
    return wordsFor(error, server)
  } finally {
    transport.close()
  }
}

type Fault = { code?: string; responseCode?: number; response?: string }

function wordsFor(error: unknown, { host, port, user }: MailServer): string {
  const { code = '', responseCode, response = '' } = error as Fault
  const said = response ? ` It said: ${response.slice(0, 200)}` : ''
  if (code === 'EAUTH') return `${host} did not accept the user "${user}" or its password.${said}`
  if (code === 'ETLS') return `${host} offers no encryption. Choose another kind of connection.`
  if (code === 'EENVELOPE') return `${host} refused the sender or the recipient.${said}`
  if (responseCode) return `${host} refused the mail (${responseCode}).${said}`
  if (code === 'EDNS') return `${host} is not known by that name.`
  return `${host} could not be reached on port ${port} (${code || 'unknown fault'}).`
}
