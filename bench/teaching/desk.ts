/** A desk on one node, over its HTTP door. */
export type Desk = {
  get<Body>(path: string): Promise<Body>
  post<Body>(path: string, body: object): Promise<Body>
}

export async function openDesk(url: string, cookie: string): Promise<Desk> {
  const headers = { cookie, 'content-type': 'application/json' }
  const session = (await read(await fetch(`${url}/api/session`, { headers }))) as { csrf: string }
  const post = async <Body>(path: string, body: object): Promise<Body> =>
    (await read(
      await fetch(`${url}${path}`, {
        method: 'POST',
        headers: { ...headers, 'x-baton-csrf': session.csrf },
        body: JSON.stringify(body),
      }),
    )) as Body
  const get = async <Body>(path: string): Promise<Body> =>
    (await read(await fetch(`${url}${path}`, { headers }))) as Body
  return { get, post }
}

async function read(answer: Response): Promise<unknown> {
  const body = await answer.text()
  if (answer.status !== 200) throw new Error(`${answer.url} answered ${answer.status}: ${body}`)
  return JSON.parse(body)
}
