/** An import that the law forbids and that is right all the same: who, whom, and why. Patterns are starts of paths. */
export type Exception = { from: string; to: string; because: string }

const server = 'packages/server/src'

export const exceptions: Exception[] = [
  {
    from: `${server}/channels/`,
    to: `${server}/channels/kit/`,
    because:
      'what every channel needs: cutting texts, numbering choices, posting, judging outcomes',
  },
  {
    from: `${server}/channels/sms/`,
    to: `${server}/channels/twilio/`,
    because: 'SMS and WhatsApp by Twilio are two products behind one protocol',
  },
  {
    from: `${server}/channels/whatsapp-twilio/`,
    to: `${server}/channels/twilio/`,
    because: 'SMS and WhatsApp by Twilio are two products behind one protocol',
  },
  {
    from: `${server}/capabilities/webchat/`,
    to: `${server}/channels/webchat/`,
    because: 'the bubble talks to our own door; its token is signed and read by the channel',
  },
  {
    from: `${server}/capabilities/`,
    to: `${server}/models/local/read-signals.ts`,
    because:
      'the built-in mind measures every message on the spot; there is nothing to choose or to wait for',
  },
  {
    from: `${server}/capabilities/assistant/`,
    to: `${server}/models/local/`,
    because:
      'what is said when no other model may answer comes from the built-in mind, whichever model thinks',
  },
  {
    from: `${server}/demo/`,
    to: 'packages/testkit/src/demo/',
    because:
      'the demo company that the product starts with and the tests play with is the same one',
  },
]
