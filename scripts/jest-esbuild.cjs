/** Jest transformer: compiles TypeScript to ES modules with esbuild, without type checks (`npm run typecheck`). */
const {transformSync} = require('esbuild')

module.exports = {
  process(source, path) {
    const {code, map} = transformSync(source, {
      loader: 'ts',
      format: 'esm',
      target: 'node20',
      sourcefile: path,
      sourcemap: 'both',
    })
    return {code, map}
  },
}
