/*
 * Bundles the action and the command into dist/: ES modules for the Node version of package.json, without hashes in their
 * names, so that a change affects only the files that it changes.
 *   index.js, cli.js      the entry points: an old Node can read them
 *   bpfcompat.js          all of src/
 *   form-validators.js    the checks of a manifest as generated code
 *   vendor/               each library that src/ imports
 *   THIRD-PARTY-LICENSES.txt  their licenses
 * It is minified for runners, which fetch it with each job. `npm run check-dist` proves that it matches src/.
 */
import {readFile, rm, writeFile} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import {inlineCatalog} from './catalog.mjs'
import {formValidators} from './form-validators.mjs'
import {inlined} from './inline.mjs'
import {thirdPartyLicenses} from './licenses.mjs'
import {inlinePageAssets} from './page-assets.mjs'
import {vendorLibraries} from './vendor.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const outdir = process.argv[2] ?? `${root}/dist`

const {engines} = JSON.parse(await readFile(`${root}/package.json`, 'utf8'))
const node = {absWorkingDir: root, outdir, bundle: true, format: 'esm', platform: 'node', logLevel: 'warning'}
/** Has line breaks, so that stack traces have useful positions. */
const bundle = {...node, target: 'node20', minify: true, lineLimit: 120, legalComments: 'none', metafile: true}

await rm(outdir, {recursive: true, force: true})

const vendor = vendorLibraries(root)
const core = await build({
  ...bundle,
  entryPoints: {bpfcompat: 'src/start.ts'},
  plugins: [
    inlineCatalog,
    inlinePageAssets,
    inlined('kernels/images/shipped-boot-rules.ts', 'shippedBootRules'),
    inlined('validator/sources-digest.ts', 'sourcesDigest'),
    externalModule('form-validators'),
    vendor.references,
  ],
})

// Libraries that are CommonJS call `require` for Node's own modules.
const banner = {
  js: "import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);",
}
const validators = await build({
  ...bundle,
  banner,
  entryPoints: {'form-validators': 'form-validators'},
  plugins: [formValidators],
})
const libraries = await build({...bundle, banner, entryPoints: vendor.entryPoints(), plugins: [vendor.sources]})

const metafiles = [core, validators, libraries].map(({metafile}) => metafile)
await writeFile(`${outdir}/THIRD-PARTY-LICENSES.txt`, await thirdPartyLicenses(root, metafiles))

// The two entry points. An old Node must be able to read them, as CommonJS modules if it supports no others.
await build({
  ...node,
  entryPoints: {index: 'src/index.ts', cli: 'src/cli.ts'},
  target: 'node10',
  supported: {'dynamic-import': true},
  define: {NEEDED_NODE: JSON.stringify(engines.node.replace('>=', ''))},
  plugins: [externalModule('start', 'bpfcompat')],
})

/** Imports a module of src/ from another file of dist/ instead of bundling it. */
function externalModule(module, file = module) {
  return {
    name: module,
    setup({onResolve}) {
      onResolve({filter: new RegExp(`/${module}\\.ts$`)}, ({kind}) =>
        kind === 'entry-point' ? undefined : {path: `./${file}.js`, external: true},
      )
    },
  }
}
