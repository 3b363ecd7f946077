import { house } from '../../../api/house.ts'
import { Button } from '../../../design/button.tsx'
import { Field, Input } from '../../../design/field.tsx'
import { Section } from '../../page.tsx'
import type { Choices } from './choices.ts'
import { TestButton } from './test-button.tsx'

/** Where mail and Slack messages to me go. */
export function MyAddresses(choices: Choices) {
  return (
    <Section title="My addresses">
      <div className="grid gap-4 two:grid-cols-2">
        <MyMail {...choices} />
        <MySlack {...choices} />
      </div>
    </Section>
  )
}

function MyMail({ settings, change }: Choices) {
  const { hasMail, ownEmail, email } = settings
  const help = hasMail
    ? `Empty: ${ownEmail}.`
    : 'No mail is sent yet: an administrator has to name a mail server first.'
  return (
    <div className="flex flex-col gap-2">
      <Field label="E-mail" help={help}>
        {(id) => (
          <Input
            id={id}
            type="email"
            maxLength={200}
            placeholder={ownEmail}
            value={email ?? ''}
            onChange={(event) => change({ email: event.target.value.trim() || null })}
          />
        )}
      </Field>
      <TestButton
        label="Send a test mail"
        test={() => house.testMyWay('email')}
        disabled={!hasMail}
      />
    </div>
  )
}

function MySlack({ settings, slackUrl, onSlackUrl }: Choices) {
  const connected = settings.hasSlack && slackUrl === undefined
  const help = connected
    ? 'Connected. The address is kept sealed and not shown again.'
    : 'The address of an incoming webhook that posts where only you read.'
  return (
    <div className="flex flex-col gap-2">
      <Field label="Slack" help={help}>
        {(id) => (
          <div className="flex gap-2">
            <Input
              id={id}
              type="url"
              maxLength={500}
              placeholder={connected ? 'Another webhook' : 'https://hooks.slack.com/services/…'}
              value={slackUrl ?? ''}
              onChange={(event) => onSlackUrl(event.target.value.trim() || undefined)}
            />
            {connected && <Button onClick={() => onSlackUrl(null)}>Take away</Button>}
          </div>
        )}
      </Field>
      <TestButton
        label="Send a test to Slack"
        test={() => house.testMyWay('slack')}
        disabled={!connected}
      />
    </div>
  )
}
