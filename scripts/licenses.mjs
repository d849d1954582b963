// Collects the licenses of what dist/ bundles in one file. Libraries for this look at installed packages or at a single build,
// but dist/ consists of several builds that each use only a part of node_modules.
import {readdir, readFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'

/** Licenses that a package under Apache-2.0 may bundle. An expression may join them with AND. */
const ALLOWED = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0'])

/** A file with the terms: `LICENSE`, `LICENSE-MIT.txt`, `licence.md`, `COPYING`. */
const LICENSE_FILE = /^(?:licen[cs]e|copying|notice)(?:[-.].*)?$/i
/** Matches the directory of the innermost package in a path from esbuild. */
const PACKAGE_DIRECTORY = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//

/**
 * Returns the text of THIRD-PARTY-LICENSES.txt: one section per package, sorted by name.
 *
 * @param root of the repository
 * @param metafiles of all builds of dist/
 * @throws Error if a bundled package has no allowed license
 */
export async function thirdPartyLicenses(root, metafiles) {
  const inputs = [...new Set(metafiles.flatMap(({inputs}) => Object.keys(inputs)))]
  const directories = new Set(
    inputs.map(path => PACKAGE_DIRECTORY.exec(path)?.[1]).filter(directory => directory !== undefined),
  )
  const packages = await Promise.all(
    [...directories].map(directory => {
      // A package may contain code of others, with its own license next to it.
      const own = inputs.filter(path => PACKAGE_DIRECTORY.exec(path)?.[1] === directory)
      const places = [...new Set([directory, ...own.map(path => dirname(path))])].sort()
      return readPackage(
        join(root, directory),
        places.map(place => join(root, place)),
      )
    }),
  )
  const sections = new Map(packages.map(found => [`${found.name} ${found.version}`, found]))
  const sorted = [...sections].sort(([a], [b]) => (a < b ? -1 : 1))
  return `${[HEAD, ...sorted.map(([title, {license, texts}]) => sectionOf(title, license, texts))].join(`\n${RULE}\n`)}\n`
}

const RULE = '-'.repeat(80)
const HEAD = `The files of this directory contain the packages below.
bpfcompat itself is licensed under Apache-2.0: see LICENSE in the repository.`

async function readPackage(directory, places) {
  const {name, version, license, author} = JSON.parse(await readFile(join(directory, 'package.json'), 'utf8'))
  checkLicense(name, version, license)
  const texts = (await Promise.all(places.map(licenseTexts))).flat()
  return {name, version, license, texts: texts.length > 0 ? texts : [withoutText(license, author)]}
}

async function licenseTexts(place) {
  const files = (await readdir(place)).filter(file => LICENSE_FILE.test(file)).sort()
  const texts = await Promise.all(files.map(file => readFile(join(place, file), 'utf8')))
  return texts.map(text => text.trim().replaceAll('\r\n', '\n'))
}

/** @throws Error if the license is none that may be bundled */
export function checkLicense(name, version, license) {
  if (typeof license !== 'string') throw new Error(`${name} ${version} is bundled and states no license`)
  const others = license
    .replaceAll(/[()]/g, '')
    .split(' AND ')
    .filter(term => !ALLOWED.has(term))
  if (others.length > 0)
    throw new Error(
      `${name} ${version} is bundled under ${others.join(', ')}; allowed are ${[...ALLOWED].join(', ')}: replace the package`,
    )
}

/** Returns a notice for a package without a license text. */
function withoutText(license, author) {
  const by = typeof author === 'string' ? author : (author?.name ?? 'the authors of the package')
  return `Copyright (c) ${by}\nThe package contains no license text. The terms are those of https://spdx.org/licenses/${license}.html`
}

function sectionOf(title, license, texts) {
  return [`${title}: ${license}`, ...texts].join('\n\n')
}
