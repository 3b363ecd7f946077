import { defaultNoticeSettings } from '@baton/domain'
import { useState } from 'react'
import { NoticeItem } from '../../parts/notice-item.tsx'
import { NoticeMatrix } from '../../parts/notice-matrix.tsx'
import { TestResult } from '../../parts/test-result.tsx'
import { noticeSamples } from './notice-samples.ts'
import { Shelf } from './shelf.tsx'

const nothing = () => undefined

export function GalleryNotices() {
  const [kinds, setKinds] = useState(defaultNoticeSettings.kinds)
  return (
    <Shelf title="Notices">
      <ul className="max-w-96 divide-y rounded-lg border">
        {noticeSamples.map((notice) => (
          <NoticeItem key={notice.id} notice={notice} now={Date.now()} onOpen={nothing} />
        ))}
      </ul>
      <NoticeMatrix kinds={kinds} onChange={setKinds} />
      <TestResult answer={undefined} isPending />
      <TestResult
        answer={{ ok: true, says: 'mail.example.com has taken the mail to ana@example.com.' }}
        isPending={false}
      />
      <TestResult
        answer={{
          ok: false,
          says: 'mail.example.com did not accept the user "desk" or its password.',
        }}
        isPending={false}
      />
    </Shelf>
  )
}
