/**
 * Returns why this Node cannot run bpfcompat, in one sentence, or undefined when it can. The modules that import this one
 * are all that an old Node reads, so they use nothing that Node 10 does not know (scripts/build.mjs).
 *
 * @param found version of the Node that runs, such as `16.20.2`
 * @param path where that Node is
 * @param needed the oldest version that will do: `engines` of package.json
 */
export function oldNodeWords(found: string, path: string, needed: string): string | undefined {
  if (compareVersions(found, needed) >= 0) return undefined
  return `bpfcompat needs Node ${needed} or newer, this is v${found} (${path}): install a newer one, for example from https://nodejs.org/en/download, and run it again`
}

function compareVersions(a: string, b: string): number {
  const left = a.split('.').map(Number)
  const right = b.split('.').map(Number)
  const at = left.findIndex((part, index) => part !== right[index])
  return at < 0 ? 0 : (left[at] || 0) - (right[at] || 0)
}
