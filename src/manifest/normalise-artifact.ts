import {LIBBPF_VERSIONS, type LibbpfVersion} from '../model/libbpf-version.ts'
import type {Mode} from '../model/mode.ts'
import {DEFAULT_MODE} from '../model/mode.ts'
import {type ArtifactRequest, type BtfRequest, DEFAULT_TIMEOUT_SECONDS, type LaneRequest} from '../request/artifact.ts'
import {btfOf} from './btf.ts'
import {type Checking, elements} from './checking.ts'
import {commandOf} from './command.ts'
import type {NormaliseOptions} from './normalise-options.ts'
import {objectRequest} from './object.ts'
import {hasProjectTests, projectTestsName, projectTestsOf} from './project-tests.ts'
import type {WrittenArtifact, WrittenLibbpf, WrittenManifest} from './written.ts'

/** Settings that apply to an artifact that does not override them. */
interface Defaults {
  base: string
  timeoutSeconds: number | undefined
  /** BTF files from the top level of the manifest. */
  btf: readonly BtfRequest[]
  written: NonNullable<WrittenManifest['defaults']>
  libbpf: WrittenLibbpf | undefined
  options: NormaliseOptions
}

/** Normalises an entry of `artifacts`. */
export function artifactRequest(
  artifact: WrittenArtifact,
  pointer: string,
  defaults: Defaults,
  checking: Checking,
): ArtifactRequest {
  const {path = [], name = projectTestsName(artifact)} = artifact
  const {base, options, timeoutSeconds} = defaults
  const libbpf = options.libbpf ?? versionOf(artifact.libbpf ?? defaults.libbpf)
  if (artifact.struct_ops !== undefined && libbpf === '1.1')
    checking.report(
      `${pointer}/struct_ops`,
      'libbpf 1.1, which loads this object, cannot set members of struct_ops maps; set `libbpf: "1.5"` or newer',
    )
  const written = writtenLanes(artifact, pointer, defaults, checking)
  checkLanes(artifact, written, pointer, checking)
  const lanes = options.mode === null ? written : [inputLane(options.mode, written, artifact, pointer, checking)]
  const own = checking.seconds(artifact.timeout, `${pointer}/timeout`)
  return {
    name,
    paths: typeof path === 'string' ? [path] : path,
    base,
    lanes: lanes.map(({mode, required}) => ({mode, required})),
    timeoutSeconds: options.timeoutSeconds ?? own ?? timeoutSeconds ?? DEFAULT_TIMEOUT_SECONDS,
    kernels:
      artifact.kernels === undefined
        ? null
        : elements(artifact.kernels, `${pointer}/kernels`).map(({element, at}) => ({
            id: element,
            place: checking.place(at),
          })),
    btf: [...defaults.btf, ...btfOf(artifact.btf, `${pointer}/btf`, base, checking)],
    command: hasProjectTests(artifact) ? null : commandOf(artifact, pointer, checking),
    projectTests: projectTestsOf(artifact, pointer, base, checking),
    builtBy: null,
    libbpf,
    cpus: artifact.cpus ?? null,
    network: artifact.network ?? 'isolated',
    memoryMib: checking.memory(artifact.memory, `${pointer}/memory`) ?? null,
    place: checking.place(`${pointer}/${artifact.name === undefined ? 'path' : 'name'}`),
    ...objectRequest(
      artifact,
      pointer,
      {attachRequired: defaults.written.attach !== 'best_effort', maxInsns: defaults.written.max_insns ?? null},
      checking,
    ),
  }
}

/** Returns the version. The schema allows no others. */
function versionOf(written: WrittenLibbpf | undefined): LibbpfVersion | null {
  return LIBBPF_VERSIONS.find(version => version === String(written)) ?? null
}

/** A lane, with the pointer to the value that requests it. */
interface WrittenLane extends LaneRequest {
  at: string
}

function writtenLanes(
  artifact: WrittenArtifact,
  pointer: string,
  {written: defaults}: Defaults,
  checking: Checking,
): WrittenLane[] {
  const {lanes} = artifact
  if (lanes === undefined) {
    const mode = artifact.mode ?? (hasProjectTests(artifact) ? 'command' : (defaults.mode ?? DEFAULT_MODE))
    return [{mode, required: artifact.required ?? defaults.required ?? true, at: `${pointer}/mode`}]
  }
  for (const key of ['mode', 'required'] as const)
    if (artifact[key] !== undefined)
      checking.report(`${pointer}/${key}`, `\`${key}\` is the short form of \`lanes\`; remove one of them`)
  const pointed = elements(lanes, `${pointer}/lanes`)
  checking.reportDuplicates(
    pointed.map(({element, at}) => ({name: element.mode, pointer: at})),
    'lane',
  )
  return pointed.map(({element: {mode, required = true}, at}) => ({mode, required, at}))
}

/** Keys that apply only if bpfcompat loads the object. */
const OBJECT_KEYS = [
  'attach',
  'libbpf',
  'btf',
  'max_insns',
  'maps',
  'globals',
  'struct_ops',
  'programs',
  'program_types',
  'program_variants',
  'probe_companions',
] as const satisfies readonly (keyof WrittenArtifact)[]

/** Reports lanes without the keys that they need, and keys without a lane that uses them. */
function checkLanes(
  artifact: WrittenArtifact,
  lanes: readonly WrittenLane[],
  pointer: string,
  checking: Checking,
): void {
  const behavior = lanes.find(({mode}) => mode === 'behavior')
  const command = lanes.find(({mode}) => mode === 'command')
  if (behavior !== undefined && artifact.functional_tests === undefined)
    checking.report(
      behavior.at,
      'mode `behavior` runs `functional_tests`, which are missing; add them, or set `mode: load_attach`',
    )
  if (behavior === undefined && artifact.functional_tests !== undefined)
    checking.report(
      `${pointer}/functional_tests`,
      '`functional_tests` run only in mode `behavior`; set `mode: behavior`, or add a lane of that mode',
    )
  if (command !== undefined && artifact.command === undefined && !hasProjectTests(artifact))
    checking.report(command.at, 'mode `command` runs the `command` of the artifact, which is missing; add it')
  if (command === undefined && artifact.command !== undefined)
    checking.report(
      `${pointer}/command`,
      '`command` runs only in mode `command`; set `mode: command`, or add a lane of that mode',
    )
  const probes = artifact.programs?.some(({attach}) => typeof attach === 'object' && attach.binary !== undefined)
  if (
    artifact.files !== undefined &&
    !hasProjectTests(artifact) &&
    !probes &&
    !artifact.functional_tests &&
    artifact.command === undefined
  )
    checking.report(
      `${pointer}/files`,
      '`files` are packed for commands, and there is none; add `functional_tests` or a `command`',
    )
  if (hasProjectTests(artifact) && lanes.some(({mode}) => mode !== 'command'))
    checking.report(
      lanes.find(({mode}) => mode !== 'command')?.at ?? pointer,
      '`go_test` and `cargo_test` run only in mode `command`; remove `mode`',
    )
  else if (lanes.every(({mode}) => mode === 'command')) checkCommandOnly(artifact, pointer, checking)
  else if (artifact.path === undefined)
    checking.report(pointer, '`path` is missing; add it, or use only lanes of mode `command`')
}

function checkCommandOnly(artifact: WrittenArtifact, pointer: string, checking: Checking): void {
  if (artifact.path === undefined && artifact.name === undefined && !hasProjectTests(artifact))
    checking.report(pointer, 'an artifact without `path` needs a `name`; add it')
  for (const key of OBJECT_KEYS)
    if (artifact[key] !== undefined)
      checking.report(
        `${pointer}/${key}`,
        `\`${key}\` has no effect in mode \`command\`, where your own loader loads the object; remove it, or add a lane of another mode`,
      )
}

/** Returns the lane that the `mode` input requests, or the closest mode that the artifact supports. */
function inputLane(
  mode: Mode,
  written: readonly WrittenLane[],
  artifact: WrittenArtifact,
  pointer: string,
  checking: Checking,
): LaneRequest {
  if (mode === 'command' && artifact.command === undefined && !hasProjectTests(artifact))
    checking.report(pointer, 'the `mode` input requests `command`, and this artifact has no `command`')
  if (mode !== 'command' && artifact.path === undefined)
    checking.report(pointer, `the \`mode\` input requests \`${mode}\`, and this artifact has no \`path\``)
  const required = written.some(lane => lane.required)
  return {mode: mode === 'behavior' && artifact.functional_tests === undefined ? 'load_attach' : mode, required}
}
