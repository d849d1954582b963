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

/** What a shell in a guest has beside the files of its folder. */
export interface ShellTools {
  /** The path of the shell in the guest, and what it is started with. */
  program: string
  words: string[]
  files: InitramfsFile[]
  /** What is missing, a line each. */
  notes: string[]
}

/** Tools for looking at programs and maps that are taken along where this machine has them. */
const TOOLS = ['bpftool', 'veristat', 'strace', 'ip', 'tc'] as const
/** Without these somebody misses something; the packages that have them. */
const EXPECTED: ReadonlyMap<string, string> = new Map([
  ['bpftool', 'bpftool of Debian and Fedora, linux-tools-generic of Ubuntu'],
])

const BIN = '/bpfcompat/bin'
const RC = '/bpfcompat/shellrc'

/** The machine's bash, for its line editing, else the guest's own shell; and tools for eBPF. */
export async function shellTools(folder: string): Promise<ShellTools> {
  const notes: string[] = []
  const bash = which('bash')
  const shell = bash === undefined ? null : await findProgram('bash', folder)
  const tools = await Promise.all(TOOLS.map(name => toolFiles(name, folder, notes)))
  const sources = new Map([...(shell?.files ?? []), ...tools.flat()].map(file => [file.path, file]))
  return {
    program: shell?.path ?? '/bin/sh',
    words: shell === null ? [] : ['--noprofile', '--rcfile', RC, '-i'],
    files: await Promise.all([...sources.values()].map(guestFile)),
    notes,
  }
}

async function toolFiles(name: string, folder: string, notes: string[]) {
  const path = toolPath(name)
  try {
    if (path !== undefined) return (await findProgram(path, folder)).files
    const packages = EXPECTED.get(name)
    if (packages !== undefined)
      notes.push(`this machine has no ${name}; install it to have it in the shell (${packages})`)
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown
    notes.push(thrown.message)
  }
  return []
}

/** Ubuntu has a script in the place of bpftool, which looks for the tools of the kernel that runs: in a guest these are none. */
function toolPath(name: string): string | undefined {
  const path = which(name) ?? which(`/usr/sbin/${name}`)
  if (path === undefined || readFileSync(path).subarray(0, 2).toString('latin1') !== '#!') return path
  const folders = listed('/usr/lib').filter(folder => folder.startsWith('linux-tools'))
  const found = folders.flatMap(parent => [
    join('/usr/lib', parent, name),
    ...listed(join('/usr/lib', parent)).map(release => join('/usr/lib', parent, release, name)),
  ])
  return found.toSorted().findLast(candidate => which(candidate) !== undefined)
}

function listed(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** What is at hand in the shell: the artifacts of the cases, as commands. */
export function artifactFiles(cases: readonly TimedCase[], cgroup: CgroupLayout = 'v2'): InitramfsFile[] {
  const objects = cases.filter((one): one is TimedCase & ObjectCase => one.kind === 'object')
  if (objects.length === 0) return []
  const plan = renderPlan({
    modules: [],
    cgroup,
    // The guest of a shell has the peer itself, for all of them.
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

/** Of an artifact what libbpf said, and of each program that was refused what the verifier said. */
const LOG = `name=\${1:?name an artifact, and a program for its log alone}
cd "/run/bpfcompat/$name" 2>/dev/null || { echo "$name is not loaded: load $name first" >&2; exit 1; }
found=0
for file in \${2:-*}.*.log; do
  [ -e "$file" ] || continue
  [ -n "$2" ] || echo "== $file"
  cat "$file"
  found=1
done
[ $found = 1 ] || echo "nothing was said of \${2:-$name}"`

function script(name: string, content: string): InitramfsFile {
  return {path: `${BIN}/${name}`, content: Buffer.from(`#!/bin/sh\n${content}\n`), executable: true}
}

/** What the shell begins with: who it is, and what there is to do. */
export function shellRc(kernel: string, artifacts: readonly string[]): InitramfsFile {
  const prompt = `\\[\\e[1m\\]${kernel}\\[\\e[0m\\] \\w \\$ `
  const lines = [
    `export PATH=${BIN}:$PATH`,
    `if [ -n "$BASH_VERSION" ]; then PS1='${prompt}'; else PS1='${kernel} $PWD $ '; fi`,
    `echo "$(uname -r), root, nothing of this machine but a copy of this folder; exit or Ctrl-D ends it"`,
    ...(artifacts.length === 0
      ? []
      : [`echo "artifacts: ${artifacts.join(' ')}; load NAME, attach NAME, log NAME, unload NAME"`]),
  ]
  return {path: RC, content: Buffer.from(`${lines.join('\n')}\n`)}
}

/** What busybox's shell reads when it begins. */
export const SHELL_VARIABLES = [`ENV=${RC}`]
