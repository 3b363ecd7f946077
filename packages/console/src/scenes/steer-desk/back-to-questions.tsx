import { Link } from '@tanstack/react-router'
import { ArrowLeft } from 'lucide-react'

/** In a narrow window, where a question hides the list it stands in. */
export function BackToQuestions() {
  return (
    <Link
      to="/steer/{-$conversation}"
      params={{ conversation: undefined }}
      aria-label="Back to the questions"
      className="hidden size-8 items-center justify-center rounded-md hover:bg-hover max-two:flex"
    >
      <ArrowLeft size={16} />
    </Link>
  )
}
