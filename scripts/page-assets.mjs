// Bundles the assets of report.html: its style sheet and its script, each as one text.
import {fileURLToPath} from 'node:url'
import {buildSync} from 'esbuild'

const directory = fileURLToPath(new URL('../src/report/html', import.meta.url))

export function pageAssets() {
  return {style: bundled('style/page.css'), script: bundled('client/main.ts')}
}

function bundled(entry) {
  const {outputFiles} = buildSync({
    absWorkingDir: directory,
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    minifyWhitespace: true,
    minifySyntax: true,
    charset: 'utf8',
    logLevel: 'warning',
  })
  return outputFiles[0].text
}

/** Puts the assets into the bundle instead of the module that would build them. */
export const inlinePageAssets = {
  name: 'page-assets',
  setup(build) {
    build.onLoad({filter: /[\\/]report[\\/]html[\\/]assets\.ts$/}, () => ({
      contents: `const assets = ${JSON.stringify(pageAssets())}\nexport async function pageAssets() {\n  return assets\n}\n`,
    }))
  },
}
