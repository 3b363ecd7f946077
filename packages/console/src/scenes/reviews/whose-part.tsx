import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { reviews } from '../../api/reviews.ts'
import { Field, Select } from '../../design/field.tsx'
import { ConversationField } from '../callbacks/conversation-field.tsx'

/** A conversation, and whose part in it is meant; the first who spoke unless somebody is chosen. */
export function useWhosePart() {
  const [conversation, setConversation] = useState('')
  const [chosen, setSubject] = useState('')
  const { data } = useQuery({
    queryKey: ['review-subjects', conversation],
    queryFn: () => reviews.subjects(conversation),
    enabled: conversation !== '',
  })
  const subjects = data?.items ?? []
  const subject = subjects.find((each) => each.subject === chosen)?.subject ?? subjects[0]?.subject
  return { conversation, setConversation, subjects, subject, setSubject }
}

export function WhosePart({ whose }: { whose: ReturnType<typeof useWhosePart> }) {
  const { conversation, setConversation, subjects, subject, setSubject } = whose
  return (
    <>
      <ConversationField value={conversation} onChange={setConversation} />
      {subjects.length > 0 && (
        <Field label="Whose part in it">
          {(id) => (
            <Select id={id} value={subject} onChange={(event) => setSubject(event.target.value)}>
              {subjects.map((each) => (
                <option key={each.subject} value={each.subject}>
                  {each.name}
                </option>
              ))}
            </Select>
          )}
        </Field>
      )}
    </>
  )
}
