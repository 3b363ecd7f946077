import { type SendMail, sendMail } from '../../platform/mail/send-mail.ts'
import { type PostOutside, postOutside } from '../../platform/outgoing/post-outside.ts'

/** Who takes notices out of the house; tests let them reach this machine. */
export type Carriers = {
  post: PostOutside
  sendMail: SendMail
  loopback: boolean
  /** How many are under way on this node, and how many may be. */
  room: { taken: number; most: number }
}

export const carriersWith = ({
  loopback,
  atOnce,
}: {
  loopback: boolean
  atOnce: number
}): Carriers => ({
  ...{ post: postOutside({ loopback }), sendMail, loopback },
  room: { taken: 0, most: atOnce },
})

/** Could not be handed on; the lane tries again, and the sentence stands in the list of trouble in the end. */
export class NoticeNotSent extends Error {
  override name = 'NoticeNotSent'
}

/** What is said, whichever way it goes. */
export type Said = { title: string; body: string; link: string | null }
