import { defaultContractsFolder, readContract } from '../vendors/contracts.ts'
import type { RecordedRequest } from './recorded.ts'

type Body = RecordedRequest['body']

/** Holds requests and answers against OpenAI's own document. */
export type OpenAiContract = {
  requestComplaints(body: Body): string[]
  responseComplaints(body: unknown): string[]
}

const path = '/chat/completions'

type Complaint = { instancePath?: string; message?: string }

const inWords = (errors: Complaint[] | null | undefined): string[] =>
  (errors ?? []).map((error) => `${error.instancePath ?? ''} ${error.message ?? ''}`.trim())

/** The contract, or null where OpenAI's document does not lie beside the checkout. */
export async function openAiContract(
  folder = defaultContractsFolder,
): Promise<OpenAiContract | null> {
  const definition = readContract(folder, 'openai/openai.subset.json')
  if (definition === null) return null
  const { OpenAPIBackend } = await import('openapi-backend')
  const gate = new OpenAPIBackend({
    definition: { ...definition } as never,
    quick: true,
    ajvOpts: { strict: false, validateFormats: false, logger: false },
  })
  await gate.init()
  const headers = { 'content-type': 'application/json' }
  return {
    requestComplaints: (body) =>
      inWords(gate.validateRequest({ method: 'post', path, headers, body }).errors),
    responseComplaints: (body) =>
      inWords(gate.validateResponse(body, 'createChatCompletion', 200).errors),
  }
}

/** The few rules that hold even where the document is absent. */
export function basicOpenAiComplaints(body: Body): string[] {
  const complaints: string[] = []
  if (typeof body.model !== 'string') complaints.push('you must provide a model parameter')
  if (!Array.isArray(body.messages) || body.messages.length === 0)
    complaints.push("'messages' must not be empty")
  if (body.stream === true) complaints.push('this stand-in answers in one piece')
  return complaints
}
