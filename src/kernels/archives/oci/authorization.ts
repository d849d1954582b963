import {readFile} from 'node:fs/promises'
import {homedir} from 'node:os'
import {join} from 'node:path'
import {errorCode, errorMessage, UserError} from '../../../base/errors.ts'
import type {Downloader} from '../../../net/download.ts'
import {DownloadError} from '../../../net/download-error.ts'
import {showUrl} from '../../../net/http.ts'
import type {ImageReference} from '../../model/oci-reference.ts'

/** Returns the `authorization` header that a registry needs for pulling from a repository; undefined if none. */
export type Authorize = (image: ImageReference) => Promise<string | undefined>

/** `WWW-Authenticate: Bearer realm="…",service="…"` (RFC 9110, 11.6.1). */
interface Challenge {
  scheme: string
  parameters: ReadonlyMap<string, string>
}

const MAX_ANSWER_BYTES = 1 << 20
/** Default lifetime of a token (Docker's token authentication specification). Tokens are renewed a little earlier. */
const TOKEN_SECONDS = 60
const EARLIER_SECONDS = 10

/** Makes an `Authorize` that asks each registry once for its authentication scheme, and reuses tokens until they expire. */
export function createAuthorize(downloader: () => Downloader, environment = process.env): Authorize {
  const challenges = new Map<string, Promise<Challenge | undefined>>()
  const tokens = new Map<string, {authorization: string; until: number}>()

  return async image => {
    const key = `${image.base} ${image.repository}`
    const known = tokens.get(key)
    if (known !== undefined && known.until > performance.now()) return known.authorization
    const asking = challenges.get(image.base) ?? askRegistry(image, downloader())
    challenges.set(image.base, asking)
    asking.catch(() => challenges.delete(image.base))
    const challenge = await asking
    if (challenge === undefined) return undefined
    const login = await savedLogin(image.logins, environment)
    if (challenge.scheme === 'basic') return basic(login, image)
    if (challenge.scheme !== 'bearer')
      throw new UserError(
        `${image.shown}: ${image.base} requires the authentication scheme ${challenge.scheme}, and only Basic and Bearer are supported; use another registry`,
      )
    const token = await fetchToken(challenge, login, image, downloader())
    tokens.set(key, token)
    return token.authorization
  }
}

/**
 * Queries the base of a registry's API, which answers 401 if authentication is needed (OCI distribution specification,
 * "Determining support").
 */
async function askRegistry({base, shown}: ImageReference, downloader: Downloader): Promise<Challenge | undefined> {
  const advice = `check the network and the name of the registry`
  const file = {what: `${base}/v2/ for ${shown}`, urls: [`${base}/v2/`], maxBytes: MAX_ANSWER_BYTES, advice}
  try {
    await downloader.toMemory(file)
    return undefined
  } catch (error) {
    if (!(error instanceof DownloadError)) throw error
    const [attempt] = error.attempts
    if (attempt?.status === 401 && attempt.challenge !== undefined) return parseChallenge(attempt.challenge)
    // Some registries do not support this request. The request for the manifest shows other problems.
    if (attempt?.status !== undefined) return undefined
    throw error
  }
}

function parseChallenge(header: string): Challenge {
  const [scheme = ''] = header.trim().split(/\s/, 1)
  const parameters = [...header.matchAll(/([A-Za-z]+)="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [name.toLowerCase(), value] as const,
  )
  return {scheme: scheme.toLowerCase(), parameters: new Map(parameters)}
}

async function fetchToken(
  {parameters}: Challenge,
  login: string | undefined,
  image: ImageReference,
  downloader: Downloader,
): Promise<{authorization: string; until: number}> {
  const url = realmUrl(parameters.get('realm') ?? '', image)
  const service = parameters.get('service')
  if (service !== undefined) url.searchParams.set('service', service)
  url.searchParams.set('scope', `repository:${image.repository}:pull`)
  const {content} = await downloader
    .toMemory({
      what: `a token for ${image.shown}`,
      urls: [url.href],
      maxBytes: MAX_ANSWER_BYTES,
      advice: 'check the network and the name of the repository',
      ...(login === undefined ? {} : {headers: {authorization: `Basic ${login}`}}),
    })
    .catch((thrown: unknown) => {
      throw refused(thrown, image) ?? thrown
    })
  const {token, access_token: accessToken, expires_in: seconds} = parseAnswer(content, image)
  const text = typeof token === 'string' ? token : accessToken
  if (typeof text !== 'string' || !/^[\x21-\x7e]+$/.test(text))
    throw new UserError(`${image.shown}: ${showUrl(url.origin)} returned no token; check the name of the registry`)
  const lives = typeof seconds === 'number' && seconds > 0 ? seconds : TOKEN_SECONDS
  return {authorization: `Bearer ${text}`, until: performance.now() + (lives - EARLIER_SECONDS) * 1000}
}

/**
 * Checks the URL of the token server, which gets the saved password: it must use TLS, or be on the host of a registry
 * without TLS.
 */
function realmUrl(realm: string, {base, shown}: ImageReference): URL {
  const url = URL.canParse(realm) ? new URL(realm) : undefined
  const registry = new URL(base)
  const plain = url?.protocol === 'http:' && registry.protocol === 'http:' && url.hostname === registry.hostname
  if (url === undefined || (url.protocol !== 'https:' && !plain))
    throw new UserError(
      `${shown}: the registry names the token server \`${showUrl(realm)}\`, which is not an https URL; use another registry`,
    )
  return url
}

/** Returns the error for a response that denies access to a repository. */
export function refused(thrown: unknown, {shown, base}: ImageReference): UserError | undefined {
  const status = thrown instanceof DownloadError ? thrown.attempts[0]?.status : undefined
  if (status !== 401 && status !== 403) return undefined
  const {host} = new URL(base)
  return new UserError(
    `${shown}: ${host} answers ${status}: the repository is private or does not exist; correct its name, or log in with \`docker login ${host}\``,
  )
}

function parseAnswer(content: Buffer, {shown}: ImageReference): Record<string, unknown> {
  try {
    const data: unknown = JSON.parse(content.toString('utf8'))
    if (typeof data === 'object' && data !== null) return data as Record<string, unknown>
  } catch {
    // Reported below.
  }
  throw new UserError(`${shown}: the response to the token request is not JSON; check the name of the registry`)
}

function basic(login: string | undefined, {shown, base}: ImageReference): string {
  if (login !== undefined) return `Basic ${login}`
  const {host} = new URL(base)
  throw new UserError(`${shown}: ${host} requires a login; log in with \`docker login ${host}\``)
}

/**
 * Returns `user:password` in Base64 from the file that `docker login` or `podman login` writes (containers-auth.json(5)).
 */
async function savedLogin(names: readonly string[], environment: NodeJS.ProcessEnv): Promise<string | undefined> {
  const file =
    environment.REGISTRY_AUTH_FILE ?? join(environment.DOCKER_CONFIG ?? join(homedir(), '.docker'), 'config.json')
  const text = await readFile(file, 'utf8').catch((thrown: unknown) => {
    if (errorCode(thrown) === 'ENOENT' || errorCode(thrown) === 'ENOTDIR') return '{}'
    throw new UserError(`${file}, which has the logins of registries, cannot be read: ${errorMessage(thrown)}`)
  })
  const auths = authsOf(text, file)
  for (const name of names) {
    const auth = auths[name]?.auth
    if (typeof auth === 'string' && /^[A-Za-z0-9+/]+=*$/.test(auth)) return auth
  }
  return undefined
}

function authsOf(text: string, file: string): Record<string, {auth?: unknown} | undefined> {
  try {
    const data = JSON.parse(text) as {auths?: Record<string, {auth?: unknown}>} | null
    return data?.auths ?? {}
  } catch {
    // Its content is not shown, since it has passwords.
    throw new UserError(`${file} is not JSON; log in again, or remove it`)
  }
}
