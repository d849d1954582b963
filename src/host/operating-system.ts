import {readFile} from 'node:fs/promises'
import {fileSha256} from '../files/disk.ts'

/**
 * The distribution and its version, `debian 12`: what its packages are good for. The unknown are all alike to us, and none
 * is taken for a known one.
 *
 * @param file os-release(5)
 */
export async function operatingSystem(file = '/etc/os-release'): Promise<string> {
  const text = await readFile(file, 'utf8').catch(() => '')
  const value = (key: string) => new RegExp(`^${key}="?([^"\n]*)"?$`, 'm').exec(text)?.[1] ?? 'unknown'
  // A release that is in the making has no VERSION_ID, but a name.
  const version = value('VERSION_ID')
  return `${value('ID')} ${version === 'unknown' ? value('VERSION_CODENAME') : version}`
}

/**
 * What packages are installed over: GitHub's image with its version, which the runner names, or else, on a machine of one's
 * own or in a container, the digest of what dpkg has installed.
 */
export async function installedImage(
  {ImageOS = '', ImageVersion = ''}: NodeJS.ProcessEnv = process.env,
  status = '/var/lib/dpkg/status',
): Promise<string> {
  return ImageOS !== '' && ImageVersion !== ''
    ? `${ImageOS} ${ImageVersion}`
    : ((await fileSha256(status)) ?? 'unknown')
}
