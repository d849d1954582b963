import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {UserError} from '../base/errors.ts'
import type {ObjectCase} from '../guest/plan.ts'
import {renderPlan} from '../guest/render-plan.ts'
import type {TimedCase} from '../guest/request.ts'
import {which} from '../host/which.ts'
import {guestFile} from '../packing/guest-file.ts'
import type {InitramfsFile} from '../packing/initramfs-file.ts'
import {findProgram} from '../packing/program.ts'
import type {CgroupLayout} from '../request/kernel.ts'

/** The shell of a guest and its tools, in addition to the files of its directory. */
interface ShellTools {
  /** Path of the shell in the guest, and its arguments. */
  program: string
  words: string[]
  files: InitramfsFile[]
  /** Missing tools, one line each. */
  notes: string[]
}

/** Tools to inspect programs and maps, packed if this machine has them. */
const TOOLS = ['bpftool', 'veristat', 'strace', 'ip', 'tc'] as const
/** Tools that are noted when they are missing, and their packages. */
const EXPECTED: ReadonlyMap<string, string> = new Map([
  ['bpftool', 'bpftool of Debian and Fedora, linux-tools-generic of Ubuntu'],
])

const BIN = '/bpfcompat/bin'
const RC = '/bpfcompat/shellrc'

/** Returns the machine's bash, for its line editing, else the guest's own shell; and tools for eBPF. */
export async function shellTools(directory: string): Promise<ShellTools> {
  const notes: string[] = []
  const bash = which('bash')
  const shell = bash === undefined ? null : await findProgram('bash', directory)
  const tools = await Promise.all(TOOLS.map(name => toolFiles(name, directory, notes)))
  const sources = new Map([...(shell?.files ?? []), ...tools.flat()].map(file => [file.path, file]))
  return {
    program: shell?.path ?? '/bin/sh',
    words: shell === null ? [] : ['--noprofile', '--rcfile', RC, '-i'],
    files: await Promise.all([...sources.values()].map(guestFile)),
    notes,
  }
}

async function toolFiles(name: string, directory: string, notes: string[]) {
  const path = toolPath(name)
  try {
    if (path !== undefined) return (await findProgram(path, directory)).files
    const packages = EXPECTED.get(name)
    if (packages !== undefined)
      notes.push(`this machine has no ${name}; install it to use it in the shell (${packages})`)
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown
    notes.push(thrown.message)
  }
  return []
}

/** Returns the real tool. Ubuntu's bpftool is a script that looks for the tools of the running kernel, which a guest does not have. */
function toolPath(name: string): string | undefined {
  const path = which(name) ?? which(`/usr/sbin/${name}`)
  if (path === undefined || readFileSync(path).subarray(0, 2).toString('latin1') !== '#!') return path
  const directories = listed('/usr/lib').filter(directory => directory.startsWith('linux-tools'))
  const found = directories.flatMap(parent => [
    join('/usr/lib', parent, name),
    ...listed(join('/usr/lib', parent)).map(release => join('/usr/lib', parent, release, name)),
  ])
  return found.toSorted().findLast(candidate => which(candidate) !== undefined)
}

function listed(directory: string): string[] {
  try {
    return readdirSync(directory)
  } catch {
    return []
  }
}

/** Returns the artifacts of the cases and the commands for them, for the shell. */
export function artifactFiles(cases: readonly TimedCase[], cgroup: CgroupLayout = 'v2'): InitramfsFile[] {
  const objects = cases.filter((one): one is TimedCase & ObjectCase => one.kind === 'object')
  if (objects.length === 0) return []
  const plan = renderPlan({
    modules: [],
    cgroup,
    // The shell's own case has the peer, for all artifacts.
    cases: objects.map(object => ({...object, surface: false, tests: [], peer: false})),
  })
  const commands = ['load', 'attach', 'unload'].map(name => script(name, `exec /init artifact ${name} "$@"`))
  return [
    ...objects.flatMap(({files}) => files),
    {path: '/bpfcompat/artifacts', content: Buffer.from(plan)},
    ...commands,
    script('artifacts', 'exec /init artifact list'),
    script('log', LOG),
  ]
}

/** Prints libbpf's log of an artifact, and the verifier's log of each refused program. */
const LOG = `name=\${1:?usage: log ARTIFACT [PROGRAM]}
cd "/run/bpfcompat/$name" 2>/dev/null || { echo "$name is not loaded; run: load $name" >&2; exit 1; }
found=0
for file in \${2:-*}.*.log; do
  [ -e "$file" ] || continue
  [ -n "$2" ] || echo "== $file"
  cat "$file"
  found=1
done
[ $found = 1 ] || echo "there is no log for \${2:-$name}"`

function script(name: string, content: string): InitramfsFile {
  return {path: `${BIN}/${name}`, content: Buffer.from(`#!/bin/sh\n${content}\n`), executable: true}
}

/** Returns the startup file of the shell, with its prompt and a greeting. */
export function shellRc(kernel: string, artifacts: readonly string[]): InitramfsFile {
  const prompt = `\\[\\e[1m\\]${kernel}\\[\\e[0m\\] \\w \\$ `
  const lines = [
    `export PATH=${BIN}:$PATH`,
    `if [ -n "$BASH_VERSION" ]; then PS1='${prompt}'; else PS1='${kernel} $PWD $ '; fi`,
    `echo "$(uname -r), root, with only a copy of this directory; exit or Ctrl-D ends the shell"`,
    ...(artifacts.length === 0
      ? []
      : [`echo "artifacts: ${artifacts.join(' ')}; load NAME, attach NAME, log NAME, unload NAME"`]),
  ]
  return {path: RC, content: Buffer.from(`${lines.join('\n')}\n`)}
}

/** Startup file of BusyBox's shell. */
export const SHELL_VARIABLES = [`ENV=${RC}`]
