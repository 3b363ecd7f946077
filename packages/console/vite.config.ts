import tailwind from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { fakeApi } from './dev/fake-api.ts'

const house = process.env.BATON_SERVER ?? 'http://127.0.0.1:4700'
const paths = ['/api', '/hooks', '/webchat', '/shop', '/widget.js', '/health']

/** `BATON_FAKE=1 npx vite packages/console` runs the desk alone, with an invented house behind it. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [react(), tailwind(), ...(process.env.BATON_FAKE ? [fakeApi()] : [])],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    modulePreload: { polyfill: false },
  },
  server: {
    host: '127.0.0.1',
    port: 5173,
    proxy: process.env.BATON_FAKE
      ? {}
      : Object.fromEntries(paths.map((path) => [path, { target: house, changeOrigin: false }])),
  },
})
