import {type ChildProcess, execFileSync, spawn} from 'node:child_process'
import {createSign, randomUUID} from 'node:crypto'
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {createServer, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {listen} from '../loopback.ts'

/** A real docker-registry on the loopback interface that requires a token to pull, and the same storage without authentication. */
export interface Registry {
  /** `http://127.0.0.1:…` of the registry that requires tokens. */
  guarded: string
  /** `127.0.0.1:…` for pushes. */
  open: string
  /** Directory with the blobs, named by digest. */
  blobs: string
  /** Scopes of the issued tokens. */
  scopes: string[]
  stop(): Promise<void>
}

const SERVICE = 'test registry'
const ISSUER = 'test issuer'

export async function startRegistry(directory: string): Promise<Registry> {
  mkdirSync(directory, {recursive: true})
  const [key, certificate] = [join(directory, 'key.pem'), join(directory, 'cert.pem')]
  const subject = ['-subj', '/CN=registry', '-days', '2']
  execFileSync(
    'openssl',
    ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', ...subject, '-keyout', key, '-out', certificate],
    {
      stdio: 'ignore',
    },
  )
  const scopes: string[] = []
  const tokens = await tokenServer(scopes, readFileSync(key, 'utf8'), readFileSync(certificate, 'utf8'))
  const realm = `http://127.0.0.1:${(tokens.address() as AddressInfo).port}/token`
  const auth = `auth: {token: {realm: "${realm}", service: ${SERVICE}, issuer: ${ISSUER}, rootcertbundle: ${certificate}}}\n`
  const [guarded, open] = await Promise.all([launch(directory, auth), launch(directory, '')])
  return {
    guarded: `http://${guarded.host}`,
    open: open.host,
    blobs: join(directory, 'storage/docker/registry/v2/blobs/sha256'),
    scopes,
    async stop() {
      guarded.process.kill()
      open.process.kill()
      await new Promise(resolve => tokens.close(resolve))
    },
  }
}

async function launch(directory: string, auth: string): Promise<{process: ChildProcess; host: string}> {
  const host = `127.0.0.1:${await freePort()}`
  const config = join(directory, `${host}.yml`)
  const storage = `storage: {filesystem: {rootdirectory: ${directory}/storage}}`
  writeFileSync(config, `version: 0.1\nlog: {level: error}\n${storage}\nhttp: {addr: "${host}", secret: x}\n${auth}`)
  const process = spawn('docker-registry', ['serve', config], {stdio: 'ignore'})
  for (let tries = 0; tries < 100; tries++) {
    if (
      await fetch(`http://${host}/v2/`).then(
        () => true,
        () => false,
      )
    )
      return {process, host}
    await sleep(100)
  }
  process.kill()
  throw new Error('docker-registry does not answer')
}

/** Issues a token for every requested scope, according to Docker's token authentication specification (RFC 7515, RFC 7519). */
async function tokenServer(scopes: string[], key: string, certificate: string): Promise<Server> {
  const x5c = [certificate.replace(/-----[^-]+-----|\s/g, '')]
  const server = createServer((request, response) => {
    const scope = new URL(request.url ?? '', 'http://x').searchParams.get('scope') ?? ''
    scopes.push(scope)
    const [type, name, actions = ''] = scope.split(':')
    const now = Math.floor(Date.now() / 1000)
    const access = [{type, name, actions: actions.split(',')}]
    const claims = {
      iss: ISSUER,
      sub: '',
      aud: SERVICE,
      exp: now + 300,
      nbf: now - 10,
      iat: now,
      jti: randomUUID(),
      access,
    }
    const part = (data: object) => Buffer.from(JSON.stringify(data)).toString('base64url')
    const signed = `${part({typ: 'JWT', alg: 'RS256', x5c})}.${part(claims)}`
    const token = `${signed}.${createSign('RSA-SHA256').update(signed).sign(key, 'base64url')}`
    response.end(JSON.stringify({token, expires_in: 300}))
  })
  await listen(server)
  return server
}

async function freePort(): Promise<number> {
  const server = createServer()
  const port = await listen(server)
  await new Promise(resolve => server.close(resolve))
  return port
}

/** Builds an image with umoci, with one layer for each directory, lowest first, and pushes it with skopeo. */
export function pushDirectories(directories: readonly string[], architecture: string, work: string, to: string): void {
  const layout = join(work, `image-${randomUUID()}`)
  const run = (command: string, ...args: string[]) =>
    execFileSync(command, args, {stdio: ['ignore', 'ignore', 'inherit']})
  run('umoci', 'init', '--layout', layout)
  run('umoci', 'new', '--image', `${layout}:x`)
  for (const [index, directory] of directories.entries()) {
    const layer = `${layout}-${index}.tar`
    run('tar', '-C', directory, '-cf', layer, '.')
    run('umoci', 'raw', 'add-layer', '--image', `${layout}:x`, layer)
  }
  run('umoci', 'config', '--image', `${layout}:x`, '--architecture', architecture, '--os', 'linux')
  run('skopeo', 'copy', '--quiet', '--insecure-policy', '--dest-tls-verify=false', `oci:${layout}:x`, `docker://${to}`)
}

/** Pushes an index of existing images. */
export async function pushIndex(
  host: string,
  repository: string,
  tag: string,
  images: Record<string, string>,
): Promise<string> {
  const accept = 'application/vnd.oci.image.manifest.v1+json'
  const manifests = await Promise.all(
    Object.entries(images).map(async ([architecture, reference]) => {
      const response = await fetch(`http://${host}/v2/${repository}/manifests/${reference}`, {headers: {accept}})
      const size = (await response.arrayBuffer()).byteLength
      return {
        mediaType: accept,
        digest: response.headers.get('docker-content-digest'),
        size,
        platform: {os: 'linux', architecture},
      }
    }),
  )
  const mediaType = 'application/vnd.oci.image.index.v1+json'
  const body = JSON.stringify({schemaVersion: 2, mediaType, manifests})
  const response = await fetch(`http://${host}/v2/${repository}/manifests/${tag}`, {
    method: 'PUT',
    headers: {'content-type': mediaType},
    body,
  })
  if (!response.ok) throw new Error(`the registry does not take the index: ${response.status} ${await response.text()}`)
  return response.headers.get('docker-content-digest') ?? ''
}
