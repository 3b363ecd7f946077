import { queryOptions, useQuery } from '@tanstack/react-query'
import { house } from '../../../api/house.ts'
import { cache } from '../../../api/queries.ts'
import type { TeamWays, TeamWaysBody } from '../../../api/types.ts'
import { Loaded } from '../../loading.tsx'
import { MailForm } from './mail-form.tsx'
import { TeamSlackForm } from './team-slack-form.tsx'

const waysQuery = queryOptions({ queryKey: ['notice-ways'], queryFn: house.teamWays })

/** Changes one of the two ways and leaves the other as it is; secrets that are not given stay. */
async function change(part: Partial<TeamWaysBody>): Promise<void> {
  const { mail, slack } = await cache.ensureQueryData(waysQuery)
  const next = await house.changeTeamWays({
    mail: bodyOf(mail),
    slack: slack && { kinds: slack.kinds },
    ...part,
  })
  cache.setQueryData(waysQuery.queryKey, next)
  void cache.invalidateQueries({ queryKey: ['notice-settings'] })
}

function bodyOf(mail: TeamWays['mail']): TeamWaysBody['mail'] {
  if (!mail) return null
  const { hasPassword: _stays, ...server } = mail
  return server
}

/** For administrators: what everybody's notices go through. */
export function TeamWaysPlace() {
  return (
    <Loaded query={useQuery(waysQuery)}>
      {({ mail, slack }) => (
        <>
          <MailForm mail={mail} save={(next) => change({ mail: next })} />
          <TeamSlackForm slack={slack} save={(next) => change({ slack: next })} />
        </>
      )}
    </Loaded>
  )
}
