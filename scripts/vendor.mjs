// Libraries in files of their own: what a run does not need is not read, and only a new version changes such a file.
import {fileURLToPath, pathToFileURL} from 'node:url'

const PACKAGE = /^[@a-z][^:]*$/

/** Libraries that several of those in src/ bring along. */
const SHARED = ['@actions/exec', '@actions/http-client', '@actions/io', 'semver']

/** Modules that stand for a library that is far larger than what is used of it. */
const PARTS = {undici: fileURLToPath(new URL('undici.mjs', import.meta.url))}

/** Collects the libraries that src/ imports, to bundle each of them alone. */
export function vendorLibraries(root) {
  const libraries = new Set(SHARED)
  return {
    /**
     * For the bundle of src/: each library is loaded when the first module that imports it is. A static import would be
     * loaded at the start, even for a module that itself is imported late.
     */
    references: {
      name: 'vendor-references',
      setup({onResolve, onLoad}) {
        onResolve({filter: PACKAGE}, ({path, kind}) => {
          if (kind === 'entry-point') return undefined
          libraries.add(path)
          return {path, namespace: 'reference'}
        })
        onResolve({filter: /^\.\/vendor\//, namespace: 'reference'}, ({path}) => ({path, external: true}))
        onLoad({filter: /.*/, namespace: 'reference'}, async ({path}) => ({
          contents: reference(path, await namesOf(path, root)),
        }))
      },
    },
    entryPoints: () => Object.fromEntries([...libraries].sort().map(library => [`vendor/${fileOf(library)}`, library])),
    /** For the bundles of the libraries: what one of them imports of another is not in both. */
    sources: {
      name: 'vendor-sources',
      setup({onResolve, onLoad}) {
        onResolve({filter: PACKAGE}, ({path, kind, namespace}) => {
          if (!libraries.has(path)) return undefined
          // As a module of Node's: the default export of a CommonJS library is all of it.
          if (kind === 'entry-point') return {path: `${path}.mjs`, pluginData: path, namespace: 'library'}
          const isImported = kind === 'import-statement' || kind === 'dynamic-import'
          return isImported && namespace !== 'library' ? {path: `./${fileOf(path)}.js`, external: true} : undefined
        })
        onLoad({filter: /.*/, namespace: 'library'}, async ({pluginData}) => ({
          contents: await entry(pluginData, root),
          resolveDir: root,
        }))
      },
    },
  }
}

/** A module that loads a library when it is run itself. */
function reference(library, names) {
  const named = names.filter(name => name !== 'default')
  const whole = named.length === names.length ? '' : 'export default library.default\n'
  return `const library = await import('./vendor/${fileOf(library)}.js')\nexport const {${named.join(', ')}} = library\n${whole}`
}

/** A module that hands a library on: of CommonJS, too, with all names, which a bundle would not know else. */
async function entry(library, root) {
  return `export {${(await namesOf(library, root)).join(', ')}} from '${PARTS[library] ?? library}'`
}

async function namesOf(library, root) {
  const module = PARTS[library] ?? library
  const names = Object.keys(await import(import.meta.resolve(module, pathToFileURL(`${root}/package.json`))))
  return names.filter(name => /^[\w$]+$/.test(name) && name !== '__esModule')
}

/** `@actions/core` is actions-core, `ajv/dist/2020.js` is ajv-2020. */
function fileOf(library) {
  return library.replace(/^@|\/dist|\.js$/g, '').replaceAll('/', '-')
}
