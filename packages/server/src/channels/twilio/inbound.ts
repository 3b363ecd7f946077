import type { Attachment } from '@baton/domain'
import type { Account, CustomerAddress, Incoming } from '../channel.ts'
import { type Consent, consentIn } from '../kit/consent.ts'
import { bareType, nameFor } from '../kit/media-name.ts'
import { type Form, required } from './form.ts'

/** A message that the customer wrote, with whatever came along. */
export function decodeMessage(form: Form, externalId: string, account: Account): Incoming {
  if (form.field('MessageType') === 'reaction') {
    return {
      kind: 'ignored',
      why: `A reaction (${form.field('Body') ?? 'removed'}), not a message.`,
    }
  }
  const from = senderOf(form)
  const attachments = attachmentsOf(form)
  const text = textOf(form, attachments.length)
  return {
    kind: 'message',
    externalId,
    from,
    text,
    attachments,
    consent: consentOf(form, account),
    sentAt: null,
  }
}

/** `whatsapp:` is Twilio's way to name the channel; the number itself is the same person's on SMS. */
function senderOf(form: Form): CustomerAddress {
  const address = required('a sender (From)', form.field('From')).replace(/^whatsapp:/u, '')
  const whatsappId = form.field('WaId')
  // WhatsApp's own id can differ from the number dialled, for example by the ninth digit in Brazil.
  const alias = whatsappId === null ? address : `+${whatsappId.replace(/^\+/u, '')}`
  return {
    address,
    aliases: alias === address ? [] : [alias],
    name: form.field('ProfileName'),
    language: null,
  }
}

function textOf(form: Form, attachmentCount: number): string {
  const said =
    form.field('Body') ??
    form.field('ButtonText') ??
    form.field('ListTitle') ??
    form.field('ButtonPayload') ??
    form.field('ListId')
  const lines = [said, placeOf(form), missingFiles(form, attachmentCount)].filter(
    (line) => line !== null,
  )
  if (lines.length > 0 || attachmentCount > 0) return lines.join('\n')
  return `[unsupported: ${form.field('MessageType') ?? 'empty message'}]`
}

function placeOf(form: Form): string | null {
  const latitude = form.field('Latitude')
  const longitude = form.field('Longitude')
  if (latitude === null || longitude === null) return null
  const named = [form.field('Label'), form.field('Address')].filter((part) => part !== null)
  return `Location: ${[...named, `(${latitude}, ${longitude})`].join(', ')}`
}

/** Twilio counts the files it received; one that it does not link must not vanish without a word. */
function missingFiles(form: Form, linked: number): string | null {
  const announced = Number(form.field('NumMedia') ?? '0')
  return announced > linked
    ? `[unsupported: ${announced - linked} file(s) without an address]`
    : null
}

function attachmentsOf(form: Form): Attachment[] {
  return [...new Set(form.names)]
    .map((name) => /^MediaUrl(\d{1,4})$/u.exec(name)?.[1])
    .filter((place) => place !== undefined)
    .sort((left, right) => Number(left) - Number(right))
    .flatMap((place) => attachmentAt(form, place))
}

function attachmentAt(form: Form, place: string): Attachment[] {
  const url = form.field(`MediaUrl${place}`)
  if (url === null) return []
  const mediaType = form.field(`MediaContentType${place}`) ?? 'application/octet-stream'
  const word = bareType(mediaType).split('/')[0] || 'file'
  return [{ name: nameFor(`${word}-${Number(place) + 1}`, mediaType), mediaType, url, bytes: null }]
}

function consentOf(form: Form, account: Account): Consent {
  const reported = form.field('OptOutType')?.toLowerCase()
  if (reported === 'stop' || reported === 'start' || reported === 'help') return reported
  return consentIn(form.field('Body') ?? '', account.kind === 'sms' ? 'carrier' : 'app')
}
