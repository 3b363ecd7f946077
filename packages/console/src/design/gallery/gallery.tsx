export function Gallery() {
  return <main>…</main>
}
