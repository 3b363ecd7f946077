import { defaultGuardrailPolicy as usual } from '@baton/domain'
import { z } from 'zod'

const words = z.array(z.string().min(1).max(200)).max(500)
const found = z.enum(['usual', 'hold', 'repair']).default('usual')
const limits = z.strictObject({
  compensationCents: z
    .int()
    .min(0)
    .nullable()
    .default(null)
    .describe('Most that is granted as a credit or a voucher; null: as much as may be refunded.'),
  discountPercent: z
    .number()
    .min(0)
    .max(100)
    .nullable()
    .default(null)
    .describe('Highest discount; null: only what a source promises.'),
})
const whenFound = z
  .strictObject({
    grounding: found.describe('What no source says.'),
    promise: found.describe('What no source promises.'),
    limit: found.describe('Amounts above a limit.'),
    wording: found.describe('Prohibited phrases and topics.'),
    tone: found.describe('Words that hurt, and words that do not fit.'),
    personal_data: z
      .enum(['redact', 'hold'])
      .default('redact')
      .describe('Card numbers, secrets and the like in a reply: masked, or the reply is held.'),
  })
  .describe('"hold": a person decides. "repair": the sentence is left out when the rest answers.')

/** What replies and deeds are held against. Left out, the shipped one holds; no guard can be switched off. */
export const guardrailDocument = z
  .strictObject({
    prohibitedPhrases: words
      .default(usual.prohibitedPhrases)
      .describe('No reply may hold these, even when an article does.'),
    prohibitedTopics: z
      .array(
        z.strictObject({
          name: z.string().min(1).max(80),
          on: z.boolean(),
          phrases: words.default([]).describe('Give the topic away; shipped topics know theirs.'),
        }),
      )
      .default(usual.prohibitedTopics),
    competitors: words.default(usual.competitors).describe('Nothing bad is said about them.'),
    unfitTone: words.default(usual.unfitTone).describe('Words that are not how you speak.'),
    allowedPromises: words
      .default(usual.allowedPromises)
      .describe('Sentences the company stands by, though no article says them.'),
    limits: limits.prefault({}),
    whenFound: whenFound.prefault({}),
    heldWhenUpset: z
      .boolean()
      .default(usual.heldWhenUpset)
      .describe('Deeds wait for a person while the customer is upset.'),
    redactBeforeStorage: z
      .array(z.enum(['card', 'card_check', 'iban', 'national_id', 'secret', 'key']))
      .default(usual.redactBeforeStorage)
      .describe("Masked in customers' words before they are stored."),
  })
  .prefault({})
  .describe('What replies and deeds are held against.')
