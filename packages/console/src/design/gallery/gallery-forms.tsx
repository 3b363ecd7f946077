import { useRef, useState } from 'react'
import { Bars } from '../../parts/bars.tsx'
import { Composer } from '../../parts/composer.tsx'
import { DisconnectedNotice } from '../../parts/disconnected-banner.tsx'
import { PendingMessage } from '../../parts/pending-message.tsx'
import { ProblemLine } from '../../parts/problem-line.tsx'
import { Field, Input, Select, TextArea } from '../field.tsx'
import { Kbd } from '../kbd.tsx'
import { Segments } from '../segments.tsx'
import { Switch } from '../switch.tsx'
import { problem } from './samples.ts'
import { Shelf } from './shelf.tsx'

const nothing = () => undefined

export function GalleryForms({ theme }: { theme: string }) {
  const pending = {
    key: theme,
    conversation: 'sample',
    kind: 'reply',
    text: 'I pay it back right now.',
    at: '',
  } as const
  return (
    <>
      <Shelf title="On its way">
        <PendingMessage
          entry={{ ...pending, state: 'sending', problem: null }}
          onAgain={nothing}
          onTakeBack={nothing}
        />
        <PendingMessage
          entry={{ ...pending, state: 'refused', problem }}
          onAgain={nothing}
          onTakeBack={nothing}
        />
      </Shelf>
      <Shelf title="Composer">
        <SampleComposer tab="reply" text="" />
        <SampleComposer tab="note" text="Carrier says it is stuck at the depot." />
      </Shelf>
      <Fields theme={theme} />
      <Shelf title="Trouble">
        <ProblemLine problem={problem} />
        <DisconnectedNotice />
      </Shelf>
      <Shelf title="Plot">
        <Bars
          bars={[
            { label: 'Unsure', value: 6 },
            { label: 'Asked for a person', value: 5 },
            { label: 'Upset', value: 1 },
          ]}
        />
      </Shelf>
    </>
  )
}

function SampleComposer({ tab, text }: { tab: 'reply' | 'note'; text: string }) {
  const field = useRef<HTMLTextAreaElement>(null)
  return (
    <Composer
      tab={tab}
      onTab={nothing}
      text={text}
      onText={nothing}
      onSend={nothing}
      says={
        tab === 'note'
          ? 'Only your team sees this note.'
          : 'Replying takes over from the assistant.'
      }
      may
      maxLength={320}
      field={field}
      onMacros={nothing}
      macroList={null}
    />
  )
}

function Fields({ theme }: { theme: string }) {
  const [on, setOn] = useState(true)
  return (
    <Shelf title="Fields">
      <Field label="Name" help="Customers see it.">
        {(id) => <Input id={id} defaultValue="Ana Ferreira" />}
      </Field>
      <Field label="E-mail" problem="This address is taken.">
        {(id) => <Input id={id} defaultValue="ana@" />}
      </Field>
      <Field label="Text">
        {(id) => <TextArea id={id} defaultValue="Two years on every part." />}
      </Field>
      <Field label="Role">
        {(id) => (
          <Select id={id}>
            <option>agent</option>
          </Select>
        )}
      </Field>
      <div className="flex items-center gap-4">
        <Switch on={on} onChange={setOn} label={`A switch, ${theme}`} />
        <Switch on={false} onChange={nothing} label={`A switch that is off, ${theme}`} />
        <Segments
          label={`Segments, ${theme}`}
          value="a"
          options={[
            { value: 'a', word: 'Written' },
            { value: 'b', word: 'Taught' },
          ]}
          onChange={nothing}
        />
        <Kbd keys="mod+enter" />
        <Kbd keys="g i" />
      </div>
    </Shelf>
  )
}
