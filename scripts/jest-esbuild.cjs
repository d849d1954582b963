/** Jest transformer: TypeScript to ES modules through esbuild. It does not check types; `npm run typecheck` does. */
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
