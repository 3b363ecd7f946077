import type { Notice } from '../api/types.ts'

let sound: AudioContext | null = null

/** Two soft notes for what waits for an answer, one for the rest. */
const notes = { call: [659.25, 880], hint: [659.25] }
const calls = new Set<Notice['kind']>(['offer', 'steer_question', 'page', 'callback_due'])

/** However many tabs are open, one of them rings: whichever gets the lock, and for so long no other. */
export async function ring({ id, kind, urgent }: Pick<Notice, 'id' | 'kind' | 'urgent'>) {
  const play = () => playNotes(urgent || calls.has(kind) ? notes.call : notes.hint)
  if (!navigator.locks) return play()
  await navigator.locks.request(`baton-ring-${id}`, { ifAvailable: true }, async (lock) => {
    if (!lock) return
    await play()
    await new Promise((resolve) => setTimeout(resolve, 2_000))
  })
}

/** Made, not fetched. A browser stays silent, and complains, until somebody has pressed something in the page; so be it. */
export async function playNotes(frequencies: readonly number[]): Promise<void> {
  if (!sound && navigator.userActivation?.hasBeenActive === false) return
  sound ??= new AudioContext()
  if (sound.state === 'suspended') await Promise.race([sound.resume(), pause()])
  if (sound.state !== 'running') return
  const start = sound.currentTime + 0.02
  for (const [place, frequency] of frequencies.entries())
    playNote(sound, frequency, start + place * 0.16)
}

/** Where nobody has pressed anything yet, `resume` never answers. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 200))

function playNote(on: AudioContext, frequency: number, at: number): void {
  const [tone, volume] = [on.createOscillator(), on.createGain()]
  tone.type = 'sine'
  tone.frequency.value = frequency
  // Rises and fades: a tone that begins at once clicks.
  volume.gain.setValueAtTime(0, at)
  volume.gain.linearRampToValueAtTime(0.12, at + 0.02)
  volume.gain.exponentialRampToValueAtTime(0.001, at + 0.5)
  tone.connect(volume).connect(on.destination)
  tone.start(at)
  tone.stop(at + 0.55)
}
