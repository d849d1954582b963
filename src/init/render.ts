import {scalar} from '../findings/model/manifest-yaml.ts'
import type {Fixup} from '../request/fixup.ts'
import type {KnownNote} from './known.ts'
import type {OwnTests} from './own-tests.ts'
import type {Found, Proposal} from './proposal.ts'

/** The parts of a manifest outside the artifacts. */
interface ManifestFrame {
  kernels: readonly string[]
  /** Returns the path of an object, relative to the manifest. */
  pathOf(proposal: Proposal): string
}

/** Renders the manifest, with a comment for each line that a trial found. */
export function renderManifest(proposals: readonly Proposal[], {kernels, pathOf}: ManifestFrame): string {
  const lines = [
    '# Written by `bpfcompat init`, which ran these objects on the kernels below.',
    '# Lines marked "by trial" are values with which they load: compare each with your own loader, which knows the real sizes.',
    '# All keys: docs/manifest.md of bpfcompat.',
    '',
    'kernels:',
    ...kernels.map(id => `  - ${id}`),
    '',
    'defaults:',
    '  mode: load_attach',
    '',
    'artifacts:',
    ...proposals.flatMap((proposal, index) => [
      ...(index === 0 ? [] : ['']),
      ...artifactLines(proposal, pathOf(proposal)),
    ]),
  ]
  return `${lines.join('\n')}\n`
}

function artifactLines({artifact, fixups, programs, variants, known}: Proposal, path: string): string[] {
  return [
    `  - name: ${scalar(artifact.name)}`,
    `    path: ${scalar(path)}`,
    ...section('maps', mapEntries(fixups)),
    ...section(
      'program_types',
      fixups.flatMap(({what, how}) =>
        what.kind === 'program_type'
          ? [`# ${comment(how)}`, `- { program: ${scalar(what.subject)}, type: ${what.value} }`]
          : [],
      ),
    ),
    ...section(
      'program_variants',
      variants.flatMap(({what: {group, programs: members}, how}) => [
        `# ${comment(how)}`,
        `- group: ${scalar(group)}`,
        '  programs:',
        ...members.map(
          ({name, trialLoad}) => `    - { name: ${scalar(name)}${trialLoad ? ', probe: trial_load' : ''} }`,
        ),
      ]),
    ),
    ...section(
      'programs',
      programs.flatMap(({what: {name}, how}) => [`# ${comment(how)}`, `- name: ${scalar(name)}`, '  optional: true']),
    ),
    ...section('known_failures', known.flatMap(knownLines)),
  ]
}

function knownLines({kernels, subject, class: name, reason}: KnownNote): string[] {
  return [
    `- kernels: [${kernels.map(scalar).join(', ')}]`,
    ...(subject === null ? [] : [`  ${subject.kind}: ${scalar(subject.name)}`]),
    `  class: ${name}`,
    `  reason: ${scalar(comment(reason))}`,
  ]
}

function section(key: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`    ${key}:`, ...lines.map(line => `      ${line}`)]
}

/** Renders the entries of `maps`, each fixup with a comment on how it was found. */
export function mapEntries(fixups: readonly Found<Fixup>[]): string[] {
  return bySubject(fixups.filter(({what}) => what.kind !== 'program_type')).flatMap(mapLines)
}

function bySubject(fixups: readonly Found<Fixup>[]): [string, Found<Fixup>[]][] {
  const subjects = [...new Set(fixups.map(({what}) => what.subject))]
  return subjects.map(subject => [subject, fixups.filter(({what}) => what.subject === subject)])
}

function mapLines([name, fixups]: [string, Found<Fixup>[]]): string[] {
  return [
    ...fixups.map(({how}) => `# ${comment(how)}`),
    `- name: ${scalar(name)}`,
    ...fixups.map(({what}) => `  ${fixupLine(what)}`),
  ]
}

function fixupLine(fixup: Fixup): string {
  switch (fixup.kind) {
    case 'max_entries':
    case 'key_size':
    case 'value_size':
      return `${fixup.kind}: ${fixup.value}`
    case 'inner_map':
      return fixup.type === 'ringbuf'
        ? `inner_ringbuf_bytes: ${fixup.maxEntries}`
        : `inner_map: { type: ${fixup.type}, key_size: ${fixup.keySize}, value_size: ${fixup.valueSize}, max_entries: ${fixup.maxEntries} }`
    default:
      throw new Error(`a trial never proposes ${fixup.kind}`)
  }
}

/** Reduces a text to one line: text from the kernel or the object must not break out of the comment. */
function comment(text: string): string {
  const line = text.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim()
  return line.length > 200 ? `${line.slice(0, 199)}…` : line
}

/** Workflow steps that run a project's own tests on a kernel. */
const TEST_STEPS: Readonly<Record<OwnTests, (kernel: string) => string>> = {
  go: kernel => `
      - run: go test -exec 'npx --yes github:bpfcompat/bpfcompat exec -k ${kernel} --' ./... # your own tests, on this kernel
        if: success() || failure()`,
  cargo: kernel => `
      - run: cargo test # your own tests, on this kernel
        if: success() || failure()
        env:
          CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_RUNNER: npx --yes github:bpfcompat/bpfcompat exec -k ${kernel} --`,
}

/**
 * Renders the workflow that runs the manifest, and the project's own tests if it has any.
 *
 * @param kernel the kernel for the project's own tests
 */
export function renderWorkflow(manifest: string, tests: readonly OwnTests[] = [], kernel = ''): string {
  return `# Written by \`bpfcompat init\`.
name: bpfcompat

on:
  push:
    branches: [main]
  pull_request:

permissions: {}

jobs:
  kernels:
    runs-on: ubuntu-24.04
    permissions:
      contents: read # for the checkout
      checks: write # check runs; without it, findings are annotations of the step
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - run: make # replace with the command that builds your eBPF objects
      - uses: bpfcompat/bpfcompat@v0
        with:
          manifest: ${manifest}
      - uses: actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0
        if: always()
        with:
          name: bpfcompat
          path: bpfcompat-report # report.html, with the full logs${tests.map(own => TEST_STEPS[own](kernel)).join('')}
`
}
