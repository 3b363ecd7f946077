import type { House } from '../../platform/house.ts'

type Secrets = { slackUrl: string }

/** A person's own webhook, as it is stored: whoever knows the address can write there. */
export const sealSlackUrl = ({ secrets }: Pick<House, 'secrets'>, slackUrl: string): string =>
  secrets.seal(JSON.stringify({ slackUrl } satisfies Secrets))

export function slackUrlIn(
  { secrets }: Pick<House, 'secrets'>,
  sealed: string | null,
): string | null {
  if (sealed === null) return null
  const { slackUrl }: Secrets = JSON.parse(secrets.open(sealed))
  return slackUrl
}
