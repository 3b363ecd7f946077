import { defineConfig } from 'vite'
import { fakeWebchat } from './dev/fake-webchat.ts'
import { packTexts } from './dev/pack-texts.ts'

/** One file that a page loads with a plain script tag: no module, no second request, styles inside. */
export default defineConfig({
  publicDir: false,
  plugins: [fakeWebchat(), packTexts()],
  // The classic form writes children as arguments: some hundred bytes less than the runtime's objects.
  oxc: {
    jsx: { runtime: 'classic', pragma: 'h', pragmaFrag: 'Fragment' },
    jsxInject: `import { h, Fragment } from 'preact'`,
  },
  build: {
    target: ['chrome123', 'firefox121', 'safari17.5'],
    lib: {
      entry: 'src/main.tsx',
      formats: ['iife'],
      name: 'BatonBubble',
      fileName: () => 'widget.js',
    },
  },
})
