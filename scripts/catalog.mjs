// Reads the catalog of kernels/ when the bundle is built: every run needs it before its first guest starts.
import {fileURLToPath} from 'node:url'
import {gzipSync} from 'node:zlib'
import {build} from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Puts the catalog into the bundle instead of the module that would read it. */
export const inlineCatalog = {
  name: 'catalog',
  setup({onLoad}) {
    onLoad({filter: /[\\/]kernels[\\/]catalog[\\/]shipped\.ts$/}, async () => ({
      contents: moduleOf(await shippedCatalog()),
    }))
  },
}

function moduleOf({kernels, aliases, unavailable}) {
  const lists = JSON.stringify({kernels: [...kernels], aliases: [...aliases], unavailable: [...unavailable]})
  return `import {gunzipSync} from 'node:zlib'
// Entries are similar: compressed they have a tenth of their size.
const packed = '${gzipSync(lists, {level: 9}).toString('base64')}'
export async function loadCatalog() {
  const {kernels, aliases, unavailable} = JSON.parse(gunzipSync(Buffer.from(packed, 'base64')).toString())
  return {kernels: new Map(kernels), aliases: new Map(aliases), unavailable: new Map(unavailable)}
}
`
}

/** Reads the catalog with the reader of src/, bundled as a module in memory. */
async function shippedCatalog() {
  const {outputFiles} = await build({
    absWorkingDir: root,
    entryPoints: ['src/kernels/catalog/load.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'warning',
  })
  const code = Buffer.from(outputFiles[0].contents).toString('base64')
  const {readCatalog} = await import(`data:text/javascript;base64,${code}`)
  return readCatalog(`${root}/kernels`)
}
