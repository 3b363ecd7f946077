import { createDraftStore } from '../../live/drafts.ts'

/** The drafts of this browser. */
export const drafts = createDraftStore(localStorage)
