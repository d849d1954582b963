import {readFile} from 'node:fs/promises'
import {fileSha256} from '../files/disk.ts'

/**
 * Returns the distribution and its version, `debian 12`, for which its packages are valid. Unknown distributions are not
 * distinguished.
 *
 * @param file os-release(5)
 */
export async function operatingSystem(file = '/etc/os-release'): Promise<string> {
  const text = await readFile(file, 'utf8').catch(() => '')
  const value = (key: string) => new RegExp(`^${key}="?([^"\n]*)"?$`, 'm').exec(text)?.[1] ?? 'unknown'
  // A release in development has no VERSION_ID, but a code name.
  const version = value('VERSION_ID')
  return `${value('ID')} ${version === 'unknown' ? value('VERSION_CODENAME') : version}`
}

/**
 * Returns the image that packages are installed on: the name and version of GitHub's image, otherwise, on a self-hosted
 * machine or in a container, the digest of dpkg's list of installed packages.
 */
export async function installedImage(
  {ImageOS = '', ImageVersion = ''}: NodeJS.ProcessEnv = process.env,
  status = '/var/lib/dpkg/status',
): Promise<string> {
  return ImageOS !== '' && ImageVersion !== ''
    ? `${ImageOS} ${ImageVersion}`
    : ((await fileSha256(status)) ?? 'unknown')
}
