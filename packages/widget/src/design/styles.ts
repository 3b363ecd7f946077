import foot from './foot.css?inline'
import frame from './frame.css?inline'
import thread from './thread.css?inline'
import tokens from './tokens.css?inline'

/** All of the look, in the order in which it builds up. */
export const styles: string = [tokens, frame, thread, foot].join('')
