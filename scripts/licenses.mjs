// Collects the licenses of what dist/ bundles in one file. Libraries for this look at installed packages or at a single build,
// but dist/ consists of several builds that each use only a part of node_modules.
import {readdir, readFile} from 'node:fs/promises'
import {join} from 'node:path'

/** A file with the terms: `LICENSE`, `LICENSE-MIT.txt`, `licence.md`, `COPYING`. */
const LICENSE_FILE = /^(?:licen[cs]e|copying|notice)(?:[-.].*)?$/i
/** Matches the folder of the innermost package in a path from esbuild. */
const PACKAGE_FOLDER = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//

/**
 * Returns the text of THIRD-PARTY-LICENSES.txt: one section per package, sorted by name.
 *
 * @param root of the repository
 * @param metafiles of all builds of dist/
 * @throws Error if a bundled package states no license
 */
export async function thirdPartyLicenses(root, metafiles) {
  const inputs = metafiles.flatMap(({inputs}) => Object.keys(inputs))
  const folders = new Set(inputs.map(path => PACKAGE_FOLDER.exec(path)?.[1]).filter(folder => folder !== undefined))
  const packages = await Promise.all([...folders].map(folder => readPackage(join(root, folder))))
  const sections = new Map(packages.map(found => [`${found.name} ${found.version}`, found]))
  const sorted = [...sections].sort(([a], [b]) => (a < b ? -1 : 1))
  return `${[HEAD, ...sorted.map(([title, {license, texts}]) => sectionOf(title, license, texts))].join(`\n${RULE}\n`)}\n`
}

const RULE = '-'.repeat(80)
const HEAD = `The files of this folder contain the packages below.
bpfcompat itself is licensed under Apache-2.0: see LICENSE in the repository.`

async function readPackage(folder) {
  const {name, version, license, author} = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  if (typeof license !== 'string') throw new Error(`${name} ${version} is bundled and states no license`)
  const files = (await readdir(folder)).filter(file => LICENSE_FILE.test(file)).sort()
  const texts = await Promise.all(files.map(file => readFile(join(folder, file), 'utf8')))
  const own = texts.map(text => text.trim().replaceAll('\r\n', '\n'))
  return {name, version, license, texts: own.length > 0 ? own : [withoutText(license, author)]}
}

/** Returns a notice for a package without a license text. */
function withoutText(license, author) {
  const by = typeof author === 'string' ? author : (author?.name ?? 'the authors of the package')
  return `Copyright (c) ${by}\nThe package contains no license text. The terms are those of https://spdx.org/licenses/${license}.html`
}

function sectionOf(title, license, texts) {
  return [`${title}: ${license}`, ...texts].join('\n\n')
}
