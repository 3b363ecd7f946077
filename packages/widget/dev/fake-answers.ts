import type { Thread } from './fake-thread.ts'

const juno = { kind: 'assistant', name: 'Juno' } as const
const ana = { kind: 'agent', name: 'Ana' } as const
const house = { kind: 'system', name: 'Northwind' } as const

const later = (seconds: number, work: () => void) => void setTimeout(work, seconds * 1000)

/** Words that make something happen: `ana` joins, `resolve` ends, `hang up` cuts the stream. */
export function answerFor(thread: Thread, text: string, control: string | null): void {
  const event = events[control ?? text]
  if (event) event(thread)
  else answer(thread)
}

const events: Record<string, (thread: Thread) => void> = {
  talk_to_person: wait,
  withdraw: (thread) => {
    thread.become({ holder: 'ai', waiting: null })
    answer(thread)
  },
  callback: (thread) => {
    thread.add(house, 'We will write to you here tomorrow between 9:00 and 10:00.')
    thread.become({ holder: 'ai', waiting: null })
  },
  'hang up': (thread) => thread.hangUp(),
  ana: join,
  guided: (thread) => thread.become({ holder: 'guided', agentName: 'Ana' }),
  resolve: (thread) => thread.become({ status: 'resolved', holder: 'ai' }),
  quiet: () => undefined,
  typing: (thread) => thread.typing('assistant', 'Juno'),
}

function answer(thread: Thread): void {
  thread.typing('assistant', 'Juno')
  later(0.8, () => reply(thread))
}

function wait(thread: Thread): void {
  thread.add(
    house,
    'Of course. I am getting you a person from our team; they will see all of this.',
  )
  const now = Date.now()
  thread.become({
    holder: 'waiting',
    waiting: {
      since: new Date(now).toISOString(),
      position: 2,
      fromMinutes: 5,
      toMinutes: 10,
      updateAt: new Date(now + 600_000).toISOString(),
    },
  })
}

function join(thread: Thread): void {
  thread.become({ holder: 'human', agentName: 'Ana', waiting: null })
  later(0.3, () => thread.typing('agent', 'Ana'))
  later(1.2, () =>
    thread.add(ana, 'Hi, this is Ana. I have read everything above, so no need to repeat it.'),
  )
}

function reply(thread: Thread): void {
  thread.add(
    juno,
    'You can return it within **30 days**. Here is how:\n\n1. Open https://northwind.example/returns.\n2. Choose the item and print the label.\n3. Hand it in at any parcel shop.\n\nThe money is back within 5 days.',
    {
      sources: [
        {
          title: 'Returns and refunds',
          passage: 'Items can be sent back within 30 days of delivery, unworn and with the label.',
        },
      ],
      attachments: [
        { name: 'label.pdf', mediaType: 'application/pdf', url: '/files/label', bytes: 84_000 },
      ],
      choices: [
        { label: 'Start a return', says: 'I would like to start a return.' },
        { label: 'Where is my refund?', says: 'Where is my refund?' },
      ],
    },
  )
}
