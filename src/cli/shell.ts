import {existsSync} from 'node:fs'
import {execOnKernels} from '../exec/exec.ts'
import {packDirectory} from '../exec/packing.ts'
import type {ExecKernel, ExecRequest} from '../exec/request.ts'
import {createSession} from '../exec/session.ts'
import {artifactFiles, SHELL_VARIABLES, shellRc, shellTools} from '../exec/shell.ts'
import {loadCatalog} from '../kernels/catalog/catalog.ts'
import {askedLibbpf} from '../plan/asked-libbpf.ts'
import type {RawInputs} from '../plan/input-reader.ts'
import {DEFAULT_MANIFEST, readInputs} from '../plan/inputs.ts'
import {planRun} from '../plan/plan.ts'
import type {PlannedKernel} from '../plan/planned.ts'
import type {RunRequest} from '../request/run.ts'
import {validatorFile} from '../run/guest-files.ts'
import {guestWork} from '../run/guest-work.ts'
import {neededModules} from '../run/needed-modules.ts'
import {sanitise} from '../text/clean.ts'
import type {ShellCommand} from './command.ts'
import {execKernels} from './exec-kernels.ts'
import {DEFAULT_KERNEL, execView} from './exec-view.ts'
import {guestEnvironment, PEER_VARIABLES} from './guest-environment.ts'
import {ownTerminal} from './own-terminal.ts'
import {terminalPorts} from './ports.ts'
import {optionLabel, type Terminal} from './terminal.ts'

/**
 * Runs `bpfcompat shell`: opens a shell on a kernel, with the artifacts of the manifest. Resolves to the exit code of
 * the shell.
 *
 * @throws UserError without a terminal, or if no guest can run on this machine
 */
export async function shellCommand(command: ShellCommand, terminal: Terminal): Promise<number> {
  const {inputs, output, env, modules, memoryMib, cpus, network, gdb} = command
  const {files = [], ...others} = inputs
  const say = (text: string) => {
    if (!output.quiet) terminal.err(`bpfcompat: ${sanitise(text)}`)
  }
  const directory = process.cwd()
  const own = ownTerminal(process.stdin, process.stdout)
  const {request, kernel, work} = await chosen(others)
  const [tools, packed] = await Promise.all([shellTools(directory), packDirectory(directory, [...files])])
  for (const note of [...packed.notes, ...tools.notes]) say(note)
  const peer = network === 'veth' || work?.kernel.artifacts.some(one => one.request.network === 'veth') === true
  if (gdb !== null)
    say(
      `a debugger can connect to 127.0.0.1:${gdb} while the shell runs: gdb vmlinux -ex 'target remote :${gdb}'; addresses are not randomised`,
    )
  const exec: ExecRequest = {
    kernels: [kernel],
    packed: {program: tools.program, arch: kernel.spec.arch, files: [...packed.files, ...tools.files], notes: []},
    arguments: tools.words,
    variables: [...guestEnvironment(env), ...SHELL_VARIABLES, ...(peer ? PEER_VARIABLES : [])],
    directory,
    results: {paths: [], required: []},
    input: null,
    terminal: own.size,
    modules: [...modules, ...(work?.modules ?? [])],
    peer,
    memoryMib,
    cpus,
    gdb,
    ...(gdb === null ? {} : {cmdline: 'nokaslr'}),
    ...(work === null
      ? {}
      : {libbpf: work.libbpf, optionalModules: release => neededModules(work.kernel.artifacts, release)}),
    extras(release, validators) {
      const guest = work?.take(release, validators.byDefault)
      const cases = guest?.cases ?? []
      const names = cases.flatMap(one => (one.kind === 'object' ? [one.artifact] : []))
      return {
        pidOne: guest?.pidOne ?? validators.byDefault,
        files: [
          ...artifactFiles(cases, kernel.request.cgroup),
          shellRc(kernel.name, names),
          ...(guest?.others ?? []).map(libbpf => validatorFile(libbpf, validators)),
        ],
      }
    },
  }
  try {
    const [end] = await execOnKernels(exec, request, {
      ...terminalPorts(execView(say, output.verbose), request, terminal),
      session(_, isShared) {
        return own.give(createSession({input: process.stdin, output: process.stdout, errors: process.stderr}, isShared))
      },
      note: (_, text) => say(text),
    })
    own.restore()
    // A shell exits with the code of its last command, whose output the user has already seen.
    if (end?.words != null && end.code >= 124) say(end.words)
    return end?.code ?? 0
  } finally {
    own.restore()
    process.stdin.destroy()
  }
}

/** The artifacts of a manifest, or objects, that the shell contains. */
interface Work {
  kernel: PlannedKernel
  modules: readonly string[]
  libbpf: ReturnType<typeof askedLibbpf>
  take(release: string, byDefault: Parameters<typeof guestWork>[3]): ReturnType<typeof guestWork>
}

/** Returns the request, the kernel and the artifacts; without a manifest and objects, only a kernel. */
async function chosen(inputs: RawInputs): Promise<{request: RunRequest; kernel: ExecKernel; work: Work | null}> {
  const {kernels = [], ...others} = inputs
  const hasWork =
    [...(inputs.artifact ?? [])].length > 0 || (inputs.manifest ?? '') !== '' || existsSync(DEFAULT_MANIFEST)
  if (!hasWork) return {request: readInputs(others, optionLabel), kernel: await namedKernel([...kernels]), work: null}
  const request = readInputs(inputs, optionLabel)
  const plan = await planRun(request)
  const [kernel] = plan.kernels
  if (kernel === undefined) return {request, kernel: await namedKernel([...kernels]), work: null}
  const take: Work['take'] = (release, byDefault) =>
    guestWork(kernel, release, plan.brought, byDefault, plan.btf, false)
  return {
    request,
    kernel,
    work: {kernel, modules: plan.manifest.modules, libbpf: askedLibbpf(plan), take},
  }
}

async function namedKernel(names: readonly string[]): Promise<ExecKernel> {
  const [kernel] = await execKernels(names.length === 0 ? [DEFAULT_KERNEL] : names, await loadCatalog())
  if (kernel === undefined) throw new Error('a name has chosen no kernel')
  return kernel
}
