const shapes = {
  chat: 'M4 5h16v12H10l-5 4v-4H4z',
  close: 'M6 6l12 12M18 6L6 18',
  down: 'M6 9l6 6 6-6',
  send: 'M12 19V5M6 11l6-6 6 6',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21c0-8 16-8 16 0',
  assistant: 'M12 3l2 7 7 2-7 2-2 7-2-7-7-2 7-2z',
  notice: 'M12 11v6M12 7v.1M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z',
  check: 'M5 12l5 5L19 7',
  thumb: 'M7 11v9H4v-9zl4-8c3 0 2 5 2 7h6l-1 10H7',
  clock: 'M12 7v5l3 2M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z',
} as const

/** Decoration beside words: hidden from screen readers, which read the words. */
export function Icon({ name }: { name: keyof typeof shapes }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={shapes[name]} />
    </svg>
  )
}
