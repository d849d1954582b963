/** Jest transformer: replaces a unit test by the bundle that `bundle-unit-tests.mjs` built from it. */
const {readFileSync} = require('node:fs')
const {dirname, join, relative, resolve} = require('node:path')
const {createHash} = require('node:crypto')

const root = join(__dirname, '..')

module.exports = {
  getCacheKey: (_source, path) =>
    createHash('sha256')
      .update(readFileSync(bundleOf(path)))
      .digest('hex'),

  process(_source, path) {
    const bundle = bundleOf(path)
    const map = JSON.parse(readFileSync(`${bundle}.map`, 'utf8'))
    map.sources = map.sources.map(source => resolve(dirname(bundle), source))
    return {code: readFileSync(bundle, 'utf8'), map}
  },
}

function bundleOf(path) {
  return join(root, 'node_modules/.cache/unit-tests', relative(root, path).replace(/ts$/, 'js'))
}
