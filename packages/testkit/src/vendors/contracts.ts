import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** A webhook request of a vendor with a valid signature. */
export type WebhookVector = {
  vendor: string
  name: string
  method: string
  url: string
  secret: string
  headers: Record<string, string>
  rawBody: string
}

const repositoryRoot = resolve(import.meta.dirname, '../../../..')

/** The folder with the vendors' own documents. It is never part of the product: it may lie beside the checkout. */
export const defaultContractsFolder = resolve(repositoryRoot, '../shared/contracts')

/** One vendor document, or null where the folder is absent. */
export function readContract(folder: string, path: string): object | null {
  const file = join(folder, path)
  if (!existsSync(file)) return null
  const document: unknown = JSON.parse(readFileSync(file, 'utf8'))
  if (typeof document !== 'object' || document === null) throw new Error(`${file} holds no object.`)
  return document
}

/** All signed webhook requests of one vendor; none where the folder is absent. */
export function webhookVectors(vendor: string, folder = defaultContractsFolder): WebhookVector[] {
  const document = readContract(folder, 'webhooks/vectors.json') as {
    vectors: WebhookVector[]
  } | null
  return (document?.vectors ?? []).filter((vector) => vector.vendor === vendor)
}
