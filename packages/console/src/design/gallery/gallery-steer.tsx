import { useState } from 'react'
import { ActionApproval } from '../../parts/action-approval.tsx'
import { ClusterCard } from '../../parts/cluster-card.tsx'
import { ClusterItem } from '../../parts/cluster-item.tsx'
import { KnownAlready } from '../../parts/known-already.tsx'
import { SteerHold } from '../../parts/steer-hold.tsx'
import { SteerOptions } from '../../parts/steer-options.tsx'
import { cluster, clusterPreview } from './cluster-samples.ts'
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
      <ClusterItem cluster={cluster} selected={false} />
      <ClusterCard
        cluster={cluster}
        text="The app is back. Please open it anew."
        onText={() => undefined}
        scope="this_case"
        onScope={() => undefined}
        lifetime="0"
        onLifetime={() => undefined}
        preview={clusterPreview}
        chosen={new Set(['Noor', 'Sam'])}
        onChoose={() => undefined}
        busy={false}
        onSend={() => undefined}
      />
      <ActionApproval action={action} busy={false} onDecide={() => undefined} />
    </Shelf>
  )
}
