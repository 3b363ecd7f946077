import type { ServerResponse } from 'node:http'

const policy =
  "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; base-uri 'none'"

/** A page with the strictest policy that a shop may have, to see that the built file lives under it. */
export function page(response: ServerResponse, url: URL): void {
  const attributes = [...url.searchParams]
    .map(([name, value]) => `data-${name}="${value.replaceAll(/[<>"&]/g, '')}"`)
    .join(' ')
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy,
  })
  response.end(`<!doctype html>
<html lang="en">
<head><meta name="viewport" content="width=device-width, initial-scale=1"><title>Wool jacket</title></head>
<body>
<main><h1>Wool jacket</h1><p>A page of a shop.</p><label>Search <input id="search"></label></main>
<script src="/widget.js" data-key="demo" ${attributes} async></script>
</body>
</html>`)
}
