// Prints the notes of a release from CHANGELOG.md: `node scripts/release-notes.mjs v0.1.0`. Fails unless the tag, package.json and the
// changelog agree.
import {readFile} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Returns the section of a version in the changelog, without its heading.
 *
 * @param tag of the release: `v0.1.0`
 * @param version of package.json
 * @param changelog the text of CHANGELOG.md
 * @throws Error if the three do not agree
 */
export function releaseNotes(tag, version, changelog) {
  if (tag !== `v${version}`)
    throw new Error(`the tag is ${tag} and package.json has version ${version}; set the version, or delete the tag`)
  const sections = changelog.split(/^## /m).slice(1)
  const section = sections.find(text => text.startsWith(`[${version}]`))
  if (section !== undefined && !/^\[.+\] - \d{4}-\d\d-\d\d\n/.test(section))
    throw new Error(`the section [${version}] of CHANGELOG.md has no date; write it as \`[${version}] - 2027-01-31\``)
  const notes = section
    ?.replace(/^.*\n/, '')
    .replaceAll(/^\[.+\]: http.*$/gm, '')
    .trim()
  if (!notes) throw new Error(`CHANGELOG.md has no section [${version}], or it is empty; add what changed`)
  return notes
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [tag = ''] = process.argv.slice(2)
  const {version} = JSON.parse(await readFile(`${root}/package.json`, 'utf8'))
  console.log(releaseNotes(tag, version, await readFile(`${root}/CHANGELOG.md`, 'utf8')))
}
