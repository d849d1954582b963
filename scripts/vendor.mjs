// Libraries in files of their own: what a run does not need is not read, and only a new version changes such a file.
import {pathToFileURL} from 'node:url'

const PACKAGE = /^[@a-z][^:]*$/

/** Libraries that several of those in src/ bring along. */
const SHARED = ['@actions/exec', '@actions/http-client', '@actions/io', 'semver']

/** What is used of a library that is far larger; its index would bring along all of it. */
const PARTS = {
  undici: {
    Agent: 'undici/lib/dispatcher/agent.js',
    ProxyAgent: 'undici/lib/dispatcher/proxy-agent.js',
    fetch: 'undici/lib/web/fetch/index.js',
  },
}

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
  const parts = PARTS[library]
  if (parts === undefined) return `export {${(await namesOf(library, root)).join(', ')}} from '${library}'`
  const imports = Object.values(parts).map((path, index) => `import part${index} from '${path}'`)
  // A part is its module, or one of its exports.
  const exports = Object.keys(parts).map((name, index) => `export const ${name} = part${index}.${name} ?? part${index}`)
  return [...imports, ...exports].join('\n')
}

async function namesOf(library, root) {
  const parts = PARTS[library]
  if (parts !== undefined) return Object.keys(parts)
  const names = Object.keys(await import(import.meta.resolve(library, pathToFileURL(`${root}/package.json`))))
  return names.filter(name => /^[\w$]+$/.test(name) && name !== '__esModule')
}

/** `@actions/core` is actions-core, `ajv/dist/2020.js` is ajv-2020. */
function fileOf(library) {
  return library.replace(/^@|\/dist|\.js$/g, '').replaceAll('/', '-')
}
