import type { Plugin } from 'vite'

/** Placeholder until the invented house stands. */
export const fakeApi = (): Plugin => ({ name: 'fake-house' })
