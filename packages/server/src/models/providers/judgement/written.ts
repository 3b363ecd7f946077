import { z } from 'zod'

/**
 * A judgement as it is asked of a model. Every field is required and no object is open: the strict modes of
 * OpenAI and Anthropic refuse or empty anything else. That is why a tool's input is a list of pairs.
 */
export const writtenJudgement = z.object({
  kind: z.enum(['reply', 'clarify', 'ask_guidance', 'hand_over', 'act']),
  text: z.string().describe('To the customer, for reply and clarify. Otherwise empty.'),
  choices: z.array(z.object({ label: z.string(), says: z.string() })),
  sources: z.array(z.number()).describe('Numbers of the passages the text rests on.'),
  understood: z.number().describe('0 to 1: sure of what is asked.'),
  answer: z.number().describe('0 to 1: sure that the text is right.'),
  question: z.string(),
  whyStuck: z.string(),
  action: z
    .object({
      tool: z.string(),
      input: z.array(z.object({ name: z.string(), value: z.string() })),
      summary: z.string().describe('One sentence for the person who approves it.'),
    })
    .nullable(),
  resolves: z.boolean(),
  issue: z.string().describe('What the newest message is about, in two to five words.'),
  urgency: z.enum(['low', 'normal', 'high', 'critical']),
  sentiment: z.number().describe('-1 very unhappy, 0 neutral, 1 happy.'),
})

export type WrittenJudgement = z.infer<typeof writtenJudgement>
