import type { House } from '../../platform/house.ts'
import type { MailServer } from '../../platform/mail/send-mail.ts'
import type { Carriers, Said } from './carriers.ts'

type Recipient = { address: string; name: string }

/** One mail in plain text. Null when the server has taken it, otherwise why not. */
export function carryMail(
  { publicUrl }: Pick<House, 'publicUrl'>,
  { sendMail }: Carriers,
  server: MailServer,
  { to, said }: { to: Recipient; said: Said },
): Promise<string | null> {
  const { title, body, link } = said
  const lines = [
    body,
    link && `Open it in the desk: ${publicUrl}${link}`,
    `What is mailed to you, you choose here: ${publicUrl}/settings/notifications`,
  ]
  const text = lines.filter(Boolean).join('\n\n')
  return sendMail(server, {
    ...{ to: to.address, toName: to.name, fromName: 'Baton' },
    // A line break in a subject would begin another header.
    ...{ subject: title.replace(/\s+/gu, ' ').trim(), text: `${text}\n` },
  })
}
