import {resolve} from 'node:path'
import type {Artifact} from '../artifact/artifact.ts'
import {isTakeable} from '../artifact/artifact.ts'
import type {ObjectFacts} from '../artifact/object-facts.ts'
import type {ArtifactCases} from '../cases/artifact-cases.ts'
import type {CommandCase, ObjectCase} from '../guest/plan.ts'
import type {TimedCase} from '../guest/request.ts'
import {atLeast} from '../model/kernel-version.ts'
import type {LibbpfVersion} from '../model/libbpf-version.ts'
import {LIBBPF_VERSIONS} from '../model/libbpf-version.ts'
import type {Brought} from '../packing/brought-files.ts'
import type {GuestFile} from '../packing/guest-file.ts'
import type {InitramfsFile} from '../packing/initramfs-file.ts'
import {btfFiles, guestBtf} from '../plan/btf.ts'
import {requestOn} from '../plan/fixup-kernels.ts'
import {isBrought, needsFiles, runsCommands} from '../plan/needs.ts'
import type {Plan, PlannedKernel} from '../plan/planned.ts'
import type {ArtifactRequest} from '../request/artifact.ts'
import {artifactKernel} from '../request/artifact.ts'
import type {CommandResults} from '../request/command.ts'
import type {Fixup} from '../request/fixup.ts'
import type {AttachTarget} from '../request/program.ts'
import type {Expectation, TestRequest} from '../request/test.ts'
import {alternativesOf} from '../surface/alternatives.ts'
import {mapBytes} from './map-memory.ts'
import {validatorPath} from './validators.ts'

/** The work of one guest. */
export interface GuestWork {
  cases: TimedCase[]
  /** All artifacts of the kernel except those with a defect, in their order. */
  artifacts: ArtifactCases[]
  /** The libbpf version of PID 1: the newest that a case requires. */
  pidOne: LibbpfVersion
  /** The other libbpf versions, to whose validators PID 1 passes cases. */
  others: readonly LibbpfVersion[]
  /** BTF files from the manifest for the kernel, each once. */
  btf: InitramfsFile[]
}

/** Time in addition to the timeout of a command, for the guest to kill it and to send its output. */
const COMMAND_GRACE_SECONDS = 10

const NO_BTF: Plan['btf'] = new Map()

/**
 * Makes the cases of a kernel: for each artifact one for its object, as deep as its deepest lane, and one for its command.
 *
 * @param release release of the kernel; programs that need a later one are skipped
 * @param byDefault libbpf version of objects that do not name one
 * @param btf BTF files from the manifest
 * @param surface whether the guest reports what the programs depend on
 */
export function guestWork(
  kernel: PlannedKernel,
  release: string,
  brought: Plan['brought'],
  byDefault: LibbpfVersion,
  btf: Plan['btf'] = NO_BTF,
  surface = true,
): GuestWork {
  const cases: TimedCase[] = []
  const asked = kernel.artifacts.filter(loadsObject).map(({request}) => request.libbpf ?? byDefault)
  const [pidOne = byDefault, ...others] = LIBBPF_VERSIONS.filter(version => asked.includes(version))
  const artifacts = kernel.artifacts.filter(isTakeable).map((artifact): ArtifactCases => {
    const {request} = artifact
    const first = cases.length
    const hostFixups = tooNew(request, release)
    const shared = sharedFiles(artifact, first, brought.get(request))
    const timeoutSeconds =
      artifactKernel(request, kernel.request)?.timeoutSeconds ?? kernel.request.timeoutSeconds ?? request.timeoutSeconds
    const libbpf = request.libbpf ?? byDefault
    const validator = libbpf === pidOne ? null : validatorPath(libbpf)
    const onKernel = {...artifact, request: requestOn(kernel.request, request)}
    const asks = surface ? alternativesOf(hooksIn(onKernel)) : []
    const extras = {hostFixups, validator, surface, asks, btf: guestBtf(request, kernel, btf)}
    const targets = artifact.targets.map(target => ({...target, request: requestOn(kernel.request, target.request)}))
    const maps = [onKernel, ...targets].reduce(
      (sum, {object, request: {fixups}}) => sum + (object === null ? 0 : mapBytes(object, fixups)),
      0,
    )
    const object = objectCase(
      onKernel,
      first,
      {...extras, targets: targets.flatMap(target => targetObject(target, release))},
      shared,
    )
    if (object !== undefined)
      cases.push({...object, mapBytes: maps, timeoutSeconds: timeoutSeconds + testSeconds(object.tests)})
    const command = commandCase(artifact, cases.length, timeoutSeconds, shared)
    if (command !== undefined)
      cases.push({...command, mapBytes: maps, timeoutSeconds: timeoutSeconds + COMMAND_GRACE_SECONDS})
    return {artifact, object: object?.id, command: command?.id, root: shared.root, hostFixups}
  })
  return {cases, artifacts, pidOne, others, btf: btfFiles(kernel, btf)}
}

/** Returns the hooks in section names and in the manifest: `vfs_unlink` for `?kprobe/vfs_unlink+0x4`. */
function hooksIn({object, request}: Artifact): string[] {
  const sections = object?.programSections ?? []
  const named = request.programs.flatMap(({attach}) => [attach?.symbol, attach?.name].filter(name => name != null))
  return [...sections.map(section => section.replace(/^.*\//, '').replace(/\+.*$/, '')), ...named]
}

/** Reports whether the guest program itself loads the object of an artifact. */
function loadsObject(artifact: Artifact): boolean {
  const {lanes} = artifact.request
  return isTakeable(artifact) && artifact.object !== null && lanes.some(({mode}) => mode !== 'command')
}

/** Returns fixups that switch off programs whose `min_kernel` is above this kernel. */
function tooNew({programs}: ArtifactRequest, release: string): Fixup[] {
  return programs.flatMap(({name, minKernel, place}): Fixup[] =>
    minKernel === null || atLeast(release, minKernel) ? [] : [{kind: 'autoload', subject: name, value: false, place}],
  )
}

/** Files that both cases of an artifact use. */
interface SharedFiles {
  object: string | null
  root: string
  binary: string | null
  files: InitramfsFile[]
}

function sharedFiles(artifact: Artifact, id: number, brought: Brought | undefined): SharedFiles {
  const root = brought?.root ?? `/bpfcompat/files/${id}`
  const object = artifact.object && objectPath(artifact.object)
  const below = (file: GuestFile) => ({...file, path: `${root}/${file.path}`})
  const own = brought === undefined ? [] : [...brought.files.map(below), ...brought.system]
  return {
    object,
    root,
    binary: brought?.binary == null ? null : resolve(root, brought.binary),
    files: [
      ...[artifact, ...artifact.targets].flatMap(({object: content}) =>
        content === null ? [] : [{path: objectPath(content), content}],
      ),
      ...(needsFiles(artifact.request) ? [{path: root, content: null}] : []),
      ...own,
    ],
  }
}

/** Returns the path of an object in the guest. Equal objects have the same path and are packed once. */
function objectPath({sha256}: ObjectFacts): string {
  return `/bpfcompat/objects/${sha256.slice(0, 16)}`
}

/** Returns a target with the settings of its own case. */
function targetObject({name, object, request}: Artifact, release: string): ObjectCase['targets'] {
  if (object === null) return []
  return [{object: objectPath(object), artifact: name, ...settingsOf(request, tooNew(request, release))}]
}

function settingsOf(
  {fixups, programs, variants, probeCompanions}: ArtifactRequest,
  hostFixups: readonly Fixup[],
): Pick<ObjectCase, 'fixups' | 'optional' | 'variants' | 'companions' | 'attach'> {
  return {
    fixups: [...fixups, ...hostFixups],
    optional: programs.filter(({load}) => load !== 'required').map(program => program.name),
    variants,
    companions: probeCompanions,
    attach: programs.flatMap(({name: program, attach}) => (attach === null ? [] : [{program, target: attach}])),
  }
}

function objectCase(
  {name, request}: Artifact,
  id: number,
  {
    hostFixups,
    ...extras
  }: Pick<ObjectCase, 'validator' | 'btf' | 'surface' | 'asks' | 'targets'> & {hostFixups: readonly Fixup[]},
  {object, root, files}: SharedFiles,
): (ObjectCase & {files: InitramfsFile[]}) | undefined {
  const modes = request.lanes.map(({mode}) => mode).filter(mode => mode !== 'command')
  if (object === null || modes.length === 0) return undefined
  const settings = settingsOf(request, hostFixups)
  return {
    ...extras,
    ...settings,
    kind: 'object',
    id,
    mode: modes.every(mode => mode === 'load_only') ? 'load_only' : 'load_attach',
    object,
    artifact: name,
    root: runsCommands(request) ? root : null,
    peer: request.network === 'veth',
    attach: settings.attach.map(({program, target}) => ({program, target: inGuest(target, root, files)})),
    tests: modes.includes('behavior') ? request.tests.map(guestTest) : [],
    files,
  }
}

/** Returns the attach target with the path of its binary in the guest: a packed binary is below the directory of the files. */
function inGuest(attach: AttachTarget, root: string, files: readonly InitramfsFile[]): AttachTarget {
  const binary = `${root}/${attach.binary}`
  return isBrought(attach) && files.some(({path}) => path === binary) ? {...attach, binary} : attach
}

function guestTest({name, command, timeoutSeconds, expectations}: TestRequest): ObjectCase['tests'][number] {
  return {name, command, timeoutMs: timeoutSeconds * 1000, expectations}
}

function commandCase(
  {name, request, unsuited}: Artifact,
  id: number,
  timeoutSeconds: number,
  {object, root, binary, files}: SharedFiles,
): (CommandCase & {files: InitramfsFile[]}) | undefined {
  const {command, lanes} = request
  if (command === null || unsuited !== undefined || !lanes.some(({mode}) => mode === 'command')) return undefined
  return {
    kind: 'command',
    id,
    artifact: name,
    timeoutMs: timeoutSeconds * 1000,
    command: command.command,
    object,
    binary,
    root,
    peer: request.network === 'veth',
    results: resultFile(command.results, root),
    files,
  }
}

function resultFile(results: CommandResults | null, root: string): string[] {
  return results?.file == null ? [] : [resolve(root, results.file)]
}

/** Returns the maximum duration of tests in seconds. */
function testSeconds(tests: ObjectCase['tests']): number {
  const ms = tests.flatMap(({timeoutMs, command, expectations}) => [
    command === null ? 0 : timeoutMs,
    ...expectations.map(withinMs),
  ])
  return ms.reduce((sum, part) => sum + part, 0) / 1000
}

function withinMs(expectation: Expectation): number {
  return expectation.kind === 'test_run' ? 0 : expectation.withinMs
}
