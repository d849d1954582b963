import {basename, join, relative} from 'node:path'
import pLimit from 'p-limit'
import {type Problem, UserError} from '../base/errors.ts'
import type {ProjectTestsRequest} from '../request/command.ts'
import {shellCommand} from '../text/shell-words.ts'
import {type Built, buildProblems, runBuildTool} from './build.ts'

/** Prints a line for each package with tests: its directory, its import path, the directory of its module. */
const FORMAT = '{{if or .TestGoFiles .XTestGoFiles}}{{.Dir}}\t{{.ImportPath}}\t{{with .Module}}{{.Dir}}{{end}}{{end}}'

/** Concurrent builds. Each uses all CPUs, except for the linker. */
const PARALLEL = 2

interface Package {
  directory: string
  importPath: string
  module: string
}

/**
 * Builds the tests of a Go module, one binary for each package with tests (`go help test`, "-c").
 *
 * @param out absolute path of the directory for the binaries
 * @param unique returns a new number each time: entries for one module may have different flags
 * @throws UserError with all errors of the compiler, each at its line
 */
export async function buildGoTests(
  request: ProjectTestsRequest,
  out: string,
  unique: () => number,
  signal: AbortSignal,
): Promise<Built> {
  const packages = await packagesOf(request, signal)
  const limit = pLimit(PARALLEL)
  const problems: Problem[] = []
  const binaries = await Promise.all(
    packages.map(({directory, importPath}) =>
      limit(async () => {
        const name = relative(request.directory, directory) || basename(importPath)
        const file = `${unique()}-${basename(importPath)}.test`
        const path = join(out, file)
        const words = ['test', '-c', ...request.flags, '-o', path, importPath]
        const built = await runBuildTool(request, words, signal)
        if (built.exitCode !== 0)
          problems.push(
            ...buildProblems(request, shellCommand(['go', 'test', '-c', ...request.flags, importPath]), built),
          )
        return {name, path, guestPath: `/bpfcompat/tests/${file}`, directory, placesFrom: directory, env: {}}
      }),
    ),
  )
  if (problems.length > 0) throw new UserError(problems.toSorted(byFile))
  return {root: packages.find(({module}) => module !== '')?.module ?? request.directory, binaries, programs: []}
}

async function packagesOf(request: ProjectTestsRequest, signal: AbortSignal): Promise<Package[]> {
  const words = ['list', ...request.flags, '-f', FORMAT, ...request.packages]
  const listed = await runBuildTool(request, words, signal)
  const what = shellCommand(['go', 'list', ...request.flags, ...request.packages])
  if (listed.exitCode !== 0) throw new UserError(buildProblems(request, what, listed))
  const packages = listed.stdout.split('\n').flatMap(line => {
    const [directory, importPath, module = ''] = line.split('\t')
    return directory === undefined || importPath === undefined ? [] : [{directory, importPath, module}]
  })
  if (packages.length > 0) return packages
  throw new UserError({
    ...request.place,
    message: `no package of \`${what}\` has tests; list others under \`packages\`, or remove the entry`,
  })
}

/** Compares problems by file and line, because packages finish in any order. */
function byFile(a: Problem, b: Problem): number {
  return (a.file ?? '').localeCompare(b.file ?? '') || (a.line ?? 0) - (b.line ?? 0)
}
