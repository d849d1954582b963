/**
 * Returns why this Node cannot run bpfcompat, in one sentence; undefined if it can. An old Node reads only this module and the
 * modules that import it, so that they use nothing that Node 10 does not support (scripts/build.mjs).
 *
 * @param found version of the running Node, such as `16.20.2`
 * @param path path of that Node
 * @param needed the oldest supported version: `engines` of package.json
 */
export function oldNodeWords(found: string, path: string, needed: string): string | undefined {
  if (compareVersions(found, needed) >= 0) return undefined
  return `bpfcompat needs Node ${needed} or newer, but this is v${found} (${path}): install a newer one, for example from https://nodejs.org/en/download, and run bpfcompat again`
}

function compareVersions(a: string, b: string): number {
  const left = a.split('.').map(Number)
  const right = b.split('.').map(Number)
  const at = left.findIndex((part, index) => part !== right[index])
  return at < 0 ? 0 : (left[at] || 0) - (right[at] || 0)
}
