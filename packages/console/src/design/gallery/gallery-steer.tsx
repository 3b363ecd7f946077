import { useState } from 'react'
import { ActionApproval } from '../../parts/action-approval.tsx'
import { KnownAlready } from '../../parts/known-already.tsx'
import { SteerHold } from '../../parts/steer-hold.tsx'
import { SteerOptions } from '../../parts/steer-options.tsx'
import { Shelf } from './shelf.tsx'

const question = {
  question: 'Is theft insurance included in an employer lease?',
  whyStuck: 'No article covers both.',
  proposedAnswer: 'It is usually arranged by the leasing company.',
  options: ['Yes, in every employer lease', 'No, the rider needs their own'],
}
const action = {
  id: 'refund',
  tool: 'refund_order',
  input: { order: '4477', amountCents: 12_900 },
  summary: 'Refund 129.00 € for order 4477',
}
const known = [
  {
    article: '1',
    title: 'Leasing through your employer',
    passage: 'Theft is insured by the partner.',
    closeness: 0.71,
    contradicts: true,
    duplicates: false,
  },
  {
    article: '2',
    title: 'Insurance for bikes you own',
    passage: 'We offer insurance.',
    closeness: 0.55,
    contradicts: false,
    duplicates: false,
  },
]

export function GallerySteer() {
  const [text, setText] = useState(question.options[1] ?? '')
  return (
    <Shelf title="Steering">
      <SteerOptions question={question} text={text} onPick={setText} />
      <SteerHold
        scope="always"
        onScope={() => undefined}
        lifetime=""
        onLifetime={() => undefined}
        tier="gold"
      />
      <KnownAlready
        preview={{ reply: `Thank you for waiting. ${text}`, known, concerns: [] }}
        previewing={false}
        text={text}
      />
      <ActionApproval action={action} busy={false} onDecide={() => undefined} />
    </Shelf>
  )
}
