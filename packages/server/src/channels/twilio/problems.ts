/** What a Twilio error code means to the person who has to do something about it. */
const sentences: Record<string, string> = {
  '20003': 'Twilio refused the account SID and auth token. Check the secrets of this channel.',
  '20404': 'Twilio does not know this account or address. Check the account SID of this channel.',
  '20429': 'Twilio is being asked too often just now.',
  '21211': "The customer's number is not a valid phone number.",
  '21212': 'The sending number of this channel is not valid at Twilio.',
  '21408': "Sending to the customer's country is switched off in the Twilio account.",
  '21602': 'Twilio was given neither text nor a file.',
  '21606': 'The sending number of this channel cannot send messages of this kind.',
  '21610': 'The customer has written STOP; the carrier blocks messages until they write START.',
  '21612': "Twilio cannot send from this channel's number to the customer's number.",
  '21614': "The customer's number is not a mobile number.",
  '21617': 'The text is longer than the 1600 characters that Twilio takes.',
  '21620': 'The address of an attached file is not valid.',
  '30001': 'The queue at Twilio was full.',
  '30002': 'The Twilio account is suspended.',
  '30003': "The customer's phone was off or out of reach.",
  '30004': "The customer's carrier blocks this message.",
  '30005': "The customer's number does not exist any more.",
  '30006': "The customer's number is a landline or cannot be reached by this carrier.",
  '30007': 'The carrier filtered the message as unwanted.',
  '30008': 'The carrier gave no reason for not delivering.',
  '30034': 'The sending number is not registered for business messages (10DLC).',
  '63015': 'The customer has not joined the WhatsApp sandbox of this account.',
  '63016': 'More than 24 hours have passed since the customer wrote; only a template may be sent.',
  '63018': 'WhatsApp takes no more messages from this number just now.',
  '63024': 'WhatsApp does not know the recipient.',
  '63027': 'The template does not exist in this language.',
  '63028': "The template's values do not match its placeholders.",
  '63049': 'Meta chose not to deliver this message to the customer.',
}

const passing = new Set(['20429', '30001', '63018'])

/** A sentence for an error code; for an unknown one, what Twilio says itself. */
export function problemOf(code: string | null, vendorSays: string | null): string {
  if (code === null) return vendorSays ?? 'Twilio did not deliver the message and gave no reason.'
  if (Object.hasOwn(sentences, code)) return sentences[code] ?? code
  return vendorSays === null
    ? `Twilio did not deliver the message (error ${code}).`
    : `${vendorSays} (Twilio error ${code})`
}

/** May the same message be tried again a little later? */
export function isPassing(code: string | null): boolean {
  return code !== null && passing.has(code)
}
