import {fileUrl} from '../../../apt/mirrors.ts'
import {errorMessage, UserError} from '../../../base/errors.ts'
import {showUrl} from '../../../net/http.ts'
import type {ListedPackage} from './package-index.ts'
import {type IndexContext, inArchive, readSuite, type SuitePart} from './release-index.ts'

const MAX_ANSWER_BYTES = 1 << 20

/**
 * Finds packages that an index has dropped, in the index of the day on which the snapshot archive first had them. Its API is
 * only used to get that day. The index vouches for the packages, and is signed like any other.
 *
 * @returns the packages in the order of their names
 * @throws UserError if there is no snapshot archive, it does not answer, or it does not have all of them
 */
export async function vouchedBySnapshot(
  names: readonly string[],
  version: string,
  part: SuitePart,
  context: IndexContext,
): Promise<ListedPackage[]> {
  const {mirrors} = context
  const [first = ''] = names
  if (mirrors.snapshots.length === 0) throw new UserError('the configured mirrors keep no old indexes')
  const {snapshot, day} = await firstSeen(first, version, part, context)
  const at = dateOf(day)
  const base = `${snapshot}/${part.archive}/${day}`
  const {packages} = await readSuite(part, {
    ...context,
    mirrors: {...mirrors, bases: () => [base]},
    // It is meant to be old, so there must be no note that it has expired.
    now: () => at,
  })
  return names.map(name => {
    const listed = packages.find(found => found.name === name && found.version === version)
    if (listed === undefined) throw new UserError(`${showUrl(base)}: does not list ${name} ${version} either`)
    return inArchive(listed, `${part.archive}/${day}`)
  })
}

/**
 * Queries `/mr/binary/<name>/<version>/binfiles` of snapshot-cloudflare.debian.org: where and when each file was first seen.
 */
async function firstSeen(
  name: string,
  version: string,
  {archive, architecture}: SuitePart,
  {downloader, mirrors}: IndexContext,
): Promise<{snapshot: string; day: string}> {
  const snapshots = new Map(
    mirrors.snapshots.map(snapshot => {
      const query = fileUrl(snapshot.replace(/\/archive$/, ''), `mr/binary/${name}/${version}/binfiles`)
      return [`${query}?fileinfo=1`, snapshot]
    }),
  )
  const what = `the date of ${name} ${version}`
  const {content, url} = await downloader.toMemory({what, urls: [...snapshots.keys()], maxBytes: MAX_ANSWER_BYTES})
  const ending = `_${architecture}.deb`
  const days = filesIn(content, showUrl(url)).flatMap(file =>
    file.archive_name === archive && file.name?.endsWith(ending) === true && DAY.test(file.first_seen ?? '')
      ? [file.first_seen ?? '']
      : [],
  )
  const [day] = days.sort()
  if (day === undefined) throw new UserError(`${showUrl(url)}: has no ${name} ${version} for ${architecture}`)
  return {snapshot: snapshots.get(url) ?? '', day}
}

const DAY = /^\d{8}T\d{6}Z$/

interface SnapshotFile {
  archive_name?: string
  name?: string
  first_seen?: string
}

function filesIn(content: Buffer, url: string): SnapshotFile[] {
  try {
    const {fileinfo} = JSON.parse(content.toString('utf8')) as {fileinfo: Record<string, SnapshotFile[]>}
    return Object.values(fileinfo)
      .flat()
      .filter(file => [file.archive_name, file.name, file.first_seen].every(value => typeof value === 'string'))
  } catch (error) {
    throw new UserError(`${url}: is not a response of a snapshot archive: ${errorMessage(error)}`)
  }
}

/** Converts `20260912T092708Z` to a date. */
function dateOf(day: string): Date {
  return new Date(day.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'))
}
