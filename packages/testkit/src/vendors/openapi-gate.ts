import { type Document, OpenAPIBackend } from 'openapi-backend'

/** A request as a vendor's document describes it: the body already read. */
export type GateCall = {
  method: string
  path: string
  headers: Record<string, string>
  body: unknown
}

/** Says what a vendor's own document has against a request or an answer; nothing when all is well. */
export type Gate = {
  complaints(call: GateCall): string[]
  complaintsAboutAnswer(call: GateCall, status: number, body: unknown): string[]
}

type Failure = { instancePath: string; message?: string; keyword: string }

const formats: Record<string, (value: string) => boolean> = {
  uri: (value) => URL.canParse(value),
  'date-time': (value) => !Number.isNaN(Date.parse(value)),
  'date-time-rfc-2822': (value) => !Number.isNaN(Date.parse(value)),
  // Twilio's document calls every sender and recipient so, channel prefix included.
  'phone-number': (value) => /^(whatsapp:)?\+[1-9]\d{1,14}$/u.test(value),
}

/** Makes a gate of an OpenAPI document. Validators are compiled when first needed: the documents are large. */
export async function openApiGate(document: object): Promise<Gate> {
  const backend = new OpenAPIBackend({
    definition: document as Document,
    quick: true,
    ajvOpts: { strict: false, logger: false },
    customizeAjv: (ajv) => {
      for (const [name, isValid] of Object.entries(formats)) ajv.addFormat(name, isValid)
      return ajv
    },
  })
  await backend.init()
  return {
    complaints: (call) => askRequest(backend, call),
    complaintsAboutAnswer: askAnswer(backend),
  }
}

function askRequest(backend: OpenAPIBackend, call: GateCall): string[] {
  const operation = backend.matchOperation(call)
  if (operation === undefined) return [`${call.method} ${call.path} is not in the document.`]
  return sentences(backend.validator.validateRequest(call, operation).errors ?? [])
}

function askAnswer(backend: OpenAPIBackend) {
  return (call: GateCall, status: number, body: unknown): string[] => {
    const operation = backend.matchOperation(call)
    if (operation === undefined) return [`${call.method} ${call.path} is not in the document.`]
    return sentences(backend.validator.validateResponse(body, operation, status).errors ?? [])
  }
}

function sentences(failures: Failure[]): string[] {
  return failures.map(
    ({ instancePath, message, keyword }) => `${instancePath || '/'} ${message ?? keyword}`,
  )
}
