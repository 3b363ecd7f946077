/** What a Meta error code means to the person who has to do something about it. */
const sentences: Record<string, string> = {
  '0': 'Meta refused the access token of this channel.',
  '3': 'The access token of this channel lacks the permission to send messages.',
  '4': 'Meta is being asked too often by this app just now.',
  '10': 'The access token of this channel lacks the permission to send messages.',
  '100': 'Meta did not understand the message as it was sent.',
  '190': 'The access token of this channel has expired or was revoked.',
  '368': 'Meta has blocked this business for a while because of its policies.',
  '80007': 'Meta takes no more messages from this business account just now.',
  '130429': 'WhatsApp takes no more messages from this number just now.',
  '130472': 'Meta kept this message back because the customer takes part in an experiment.',
  '131005': 'The access token of this channel lacks the permission to send messages.',
  '131008': 'The message lacked something that Meta requires.',
  '131009': 'Part of the message has a value that Meta does not take.',
  '131021': 'The message was addressed to its own sender.',
  '131026':
    'The message could not be delivered: the customer may not use WhatsApp, or has an old version.',
  '131030': 'The customer is not on the list of test recipients of this number.',
  '131031': 'Meta has locked this business account.',
  '131042': 'Meta reports a problem with the payment for this account.',
  '131047': 'More than 24 hours have passed since the customer wrote; only a template may be sent.',
  '131048': 'Meta limits this number because customers reported its messages as unwanted.',
  '131049': 'Meta chose not to deliver this message to the customer.',
  '131051': 'WhatsApp does not support this kind of message.',
  '131052': 'Meta could not fetch the file that the customer sent.',
  '131053': 'Meta could not fetch or use the attached file.',
  '131056': 'Too many messages went to this one customer in a short time.',
  '132000': "The template's values do not match its placeholders.",
  '132001': 'The template does not exist in this language.',
  '132005': "The template's text becomes too long with these values.",
  '132007': 'The template breaks a policy of Meta.',
  '132012': "A value does not have the form that the template's placeholder needs.",
  '132015': 'Meta has paused the template because of its low quality.',
  '133010': 'The sending number is not registered with the WhatsApp Cloud API.',
}

// Rate limits and Meta's own outages: these come with status 400 as often as with 429 or 500.
const passing = new Set([
  '1',
  '2',
  '4',
  '80007',
  '130429',
  '131000',
  '131016',
  '131056',
  '131057',
  '133004',
])

/** A sentence for an error code; for an unknown one, what Meta says itself. */
export function problemOf(code: string | null, vendorSays: string | null): string {
  if (code === null) return vendorSays ?? 'Meta did not deliver the message and gave no reason.'
  if (Object.hasOwn(sentences, code)) return sentences[code] ?? code
  return vendorSays === null
    ? `Meta did not deliver the message (error ${code}).`
    : `${vendorSays} (Meta error ${code})`
}

/** May the same message be tried again a little later? */
export function isPassing(code: string | null): boolean {
  return code !== null && passing.has(code)
}
