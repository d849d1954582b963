// Bundles each library into a separate file: a run reads only those that it needs, and only a new version changes a file.
import {fileURLToPath, pathToFileURL} from 'node:url'

export const PACKAGE = /^[@a-z][^:]*$/

/** Libraries that several imports of src/ depend on. */
const SHARED = ['@actions/exec', '@actions/http-client', '@actions/io', 'semver']

/** Modules that replace a library of which only a small part is used. */
const PARTS = {undici: fileURLToPath(new URL('undici.mjs', import.meta.url))}

/** Collects the libraries that src/ imports, to bundle each of them separately. */
export function vendorLibraries(root) {
  const libraries = new Set(SHARED)
  return {
    libraries,
    /**
     * For the bundle of src/: a library is loaded together with the first module that imports it. A static import would be
     * loaded at the start, even for a module that is imported late.
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
    /** For the bundles of the libraries: a library that another one imports is not bundled twice. */
    sources: {
      name: 'vendor-sources',
      setup({onResolve, onLoad}) {
        onResolve({filter: PACKAGE}, ({path, kind, namespace}) => {
          if (!libraries.has(path)) return undefined
          // As in Node: the default export of a CommonJS library is the whole library.
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

/** Renders a module that loads a library when the module itself is loaded. */
function reference(library, names) {
  const named = names.filter(name => name !== 'default')
  const whole = named.length === names.length ? '' : 'export default library.default\n'
  return `const library = await import('./vendor/${fileOf(library)}.js')\nexport const {${named.join(', ')}} = library\n${whole}`
}

/** Renders a module that re-exports a library with all its names, which a bundle cannot derive from CommonJS. */
async function entry(library, root) {
  return `export {${(await namesOf(library, root)).join(', ')}} from '${PARTS[library] ?? library}'`
}

async function namesOf(library, root) {
  const module = PARTS[library] ?? library
  const names = Object.keys(await import(import.meta.resolve(module, pathToFileURL(`${root}/package.json`))))
  return names.filter(name => /^[\w$]+$/.test(name) && name !== '__esModule')
}

/** Returns the file name of a library: actions-core for `@actions/core`, ajv-2020 for `ajv/dist/2020.js`. */
export function fileOf(library) {
  return library.replace(/^@|\/dist|\.js$/g, '').replaceAll('/', '-')
}
