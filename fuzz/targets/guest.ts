import {mkdirSync, readdirSync, readFileSync, rmSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {deflateSync} from 'node:zlib'
import {anArtifact} from '../../__tests__/model/artifact.ts'
import {aKernel} from '../../__tests__/model/kernel.ts'
import {aResults} from '../../__tests__/model/results.ts'
import {LOADED, outcome, record, resultOf} from '../../__tests__/run/case-records.ts'
import {packageRoot} from '../../src/base/package-root.ts'
import {findingsOf} from '../../src/findings/findings.ts'
import {explainVerifierLog} from '../../src/findings/verifier.ts'
import {verifierExcerpt} from '../../src/findings/verifier-excerpt.ts'
import {readVerifierLog} from '../../src/findings/verifier-log.ts'
import {createConsoleReader, MAX_CONSOLE_LINE} from '../../src/guest/console.ts'
import {createLogCollector} from '../../src/guest/logs.ts'
import {decodeRecord, lineSplitter, MAX_RECORD_BYTES} from '../../src/guest/protocol.ts'
import type {GuestRecord} from '../../src/guest/record-shapes.ts'
import type {CaseResult} from '../../src/model/case.ts'
import type {Results} from '../../src/model/results.ts'
import type {Target} from '../target.ts'
import {shown} from './shown.ts'

interface SplitLines {
  lines: string[]
  overlong: number
}

function linesOf(pieces: readonly Buffer[], limit: number): SplitLines {
  const split: SplitLines = {lines: [], overlong: 0}
  const take = lineSplitter(
    limit,
    line => void split.lines.push(line),
    () => void split.overlong++,
  )
  for (const piece of pieces) take(piece)
  return split
}

function recordsIn(pieces: readonly Buffer[]): {records: GuestRecord[]; overlong: number} {
  const {lines, overlong} = linesOf(pieces, MAX_RECORD_BYTES)
  return {records: lines.flatMap(line => decodeRecord(line) ?? []), overlong}
}

const line = (value: object) => `${JSON.stringify(value)}\n`
const FAILED = [
  record('program', {name: 'p', section: 'xdp', prog_type: 'xdp'}),
  record('map', {name: 'm'}),
  record('load', {errno: -22, message: 'no', program: 'p', map: 'm'}),
  record('program_load', {
    program: 'p',
    pass: 'alone',
    errno: -13,
    message: 'no',
    line: {insn: 1, file: 'a.bpf.c', line: 3, column: 5, text: 'x = *y;'},
  }),
  record('lack', {program: 'p', what: 'helper'}),
  record('map_refused', {map: 'm'}),
  record('map_trial', {map: 'm', property: 'type', value: 1}),
  record('attach', {program: 'p', status: 'failed', errno: -2, message: 'no such function', target: 'kprobe x'}),
  record('leftover', {kind: 'pin', name: 'x'}),
  record('case_exit', {code: 1, signal: 0, usec: 100, maxrss_kb: 1}),
]

/** The records of a guest, and the result of a case from them. */
export const records: Target = {
  name: 'records',
  refusal: 'none',
  seeds: () => [
    Buffer.from(LOADED.map(line).join('')),
    Buffer.from(FAILED.map(line).join('')),
    Buffer.from(`${line({type: 'hello', protocol: 2})}\n::error::x\n${line({type: 'end', cases: 1})}`),
  ],
  words: [
    '"errno":-110',
    '"message":null',
    '"message":"\\u001b[31m\\n::error::x"',
    '"\\ud800"',
    '{"type":"',
    '__proto__',
  ],
  open: () => ({
    read(input) {
      const found = recordsIn([input])
      resultOf(found.records)
      return found
    },
    readPieces: recordsIn,
  }),
}

function consoleIn(pieces: readonly Buffer[]) {
  const reader = createConsoleReader()
  const take = lineSplitter(MAX_CONSOLE_LINE, reader.line, () => {})
  for (const piece of pieces) take(piece)
  const {during, panic, lastLine, warnings} = reader
  return {during, panic, lastLine, warnings}
}

const CONSOLE = `[    0.000000] Linux version 6.1.0 (a@b) #1\r
[    1.000000] bpfcompat: a/p load\r
[    1.100000][    T1] WARNING: CPU: 0 PID: 1 at kernel/bpf/verifier.c:1 x+0x1/0x2\r
[    1.100001] Modules linked in:\r
[    1.100002] RIP: 0010:x+0x1/0x2\r
[    1.100003] Call Trace:\r
[    1.100004]  y+0x1/0x2\r
[    1.100005] ---[ end trace 0000000000000000 ]---\r
<4>[    2.0] rcu: INFO: rcu_sched self-detected stall on CPU\r
[    3.000000] BUG: KASAN: use-after-free in z\r
[    4.000000] Kernel panic - not syncing: Fatal exception\r
`

/** The console of a guest's kernel. */
export const console: Target = {
  name: 'console',
  refusal: 'none',
  seeds: () => [Buffer.from(CONSOLE)],
  words: [
    'bpfcompat: ../p load\n',
    'Kernel panic - not syncing: ',
    'WARNING: CPU: 0 ',
    'Oops: ',
    '[#1]',
    '---[ end trace',
    '[    1.0] ',
    'BUG: ',
  ],
  open: () => ({
    read: input => consoleIn([input]),
    readPieces: consoleIn,
  }),
}

const LOG = `; if (x) @ a.bpf.c:12
0: (79) r1 = *(u64 *)(r1 +8)          ; R1_w=scalar()
1: (61) r2 = *(u32 *)(r1 +4)
R1 invalid mem access 'scalar'
verification time 12 usec
stack depth 0
processed 2 insns (limit 1000000) max_states_per_insn 0 total_states 0 peak_states 0 mark_read 0
`

/** The text of a verifier log, and its explanation. */
export const verifierLog: Target = {
  name: 'verifier-log',
  refusal: 'none',
  seeds: () => [
    Buffer.from(LOG),
    // More sentences than any verifier prints: each one used to be compared with every rule.
    Buffer.from('a b\n'.repeat(16_000)),
    ...knownSentences().map(sentence => Buffer.from(`0: (b7) r0 = 0\n${sentence}\n`)),
  ],
  words: [
    'from 12 to 34: R0=inv0 R10=fp0\n',
    'Verification failed: a: b\nReason:\n  x\nCausal path:\n  y\nSuggestion:\n  z\n',
    'R1_w=pkt(off=0,r=14)',
    ' pointer type STRUCT ',
    'libbpf: ',
    '; ',
    'call bpf_map_lookup_elem#1',
  ],
  open: () => ({
    read(input) {
      const log = input.toString('utf8')
      const explained = explainVerifierLog(log, 'p', {release: '6.1.0', btf: true})
      return [explained?.words, verifierExcerpt(log), readVerifierLog(log)]
    },
  }),
}

/** Verifier logs as a guest sends them: parts of one compressed stream, saved in a file. */
export const logParts: Target = {
  name: 'log-parts',
  refusal: 'none',
  seeds: () => [Buffer.from(LOG), deflateSync(Buffer.from(LOG.repeat(50))), deflateSync(Buffer.alloc(256 << 10))],
  open(directory) {
    const root = join(directory, 'logs')
    const keep = async (parts: readonly Buffer[]) => {
      mkdirSync(root, {recursive: true})
      const collector = createLogCollector(directory, 'logs', () => '../../log')
      for (const [part, data] of parts.entries())
        collector.take(
          record('log', {
            kind: 'verifier',
            pass: 'whole',
            subject: 'p',
            part,
            last: part === parts.length - 1,
            data: data.toString('base64'),
          }) as never,
        )
      const kept = (await collector.finish())({case: 0, kind: 'verifier', pass: 'whole', subject: 'p'})
      const files = readdirSync(root).map(name => [name, statSync(join(root, name)).size])
      rmSync(root, {recursive: true})
      // How much is unpacked before damage is noticed depends on the pieces.
      return kept?.cut === null ? {...kept, files} : {cut: true}
    }
    return {read: input => keep([input]), readPieces: keep}
  },
}

/** Everything that a guest sends, in every report: its records, and the rest as its console and as the log of a program. */
export const reports: Target = {
  name: 'reports',
  refusal: 'none',
  seeds: () => [
    Buffer.from(`${FAILED.map(line).join('')}${LOG}`),
    Buffer.from(`${LOADED.map(line).join('')}${CONSOLE}`),
    Buffer.from(`${FAILED.map(line).join('')}${CONSOLE}\n::error::x\n\x1b[31m##[error]x`),
  ],
  words: [
    '"errno":-110',
    '"message":"\\u001b[31m\\n::error::x"',
    '"name":"\\ud800<b>"',
    'Kernel panic - not syncing: ::',
  ],
  open: () => ({
    read(input) {
      const {panic, lastLine, during, warnings} = consoleIn([input])
      const crash = {kind: 'crash', message: panic ?? lastLine, during} as const
      const kept = {path: 'k/p.log', tail: input.toString('utf8'), cut: null}
      const result = resultOf([], {
        outcome: {...outcome(recordsIn([input]).records, panic === null ? null : crash), warnings: [...warnings]},
        log: () => kept,
        output: () => ({...kept, text: kept.tail}),
      })
      shown(runOf(result))
    },
  }),
}

/** Returns a run of one case, on a kernel of the fixtures. */
function runOf(result: CaseResult): Results {
  const run = aResults({
    artifacts: [anArtifact({name: 'a'})],
    kernels: [aKernel({id: 'k'})],
    cases: [result],
  })
  return {...run, findings: findingsOf(run)}
}

/** Returns a sentence of each form that verifiers print: docs/findings.md shows them. */
function knownSentences(): string[] {
  const page = readFileSync(join(packageRoot, 'docs/findings.md'), 'utf8')
  return [...new Set([...page.matchAll(/`(R\d [^`]+|[a-z][^`]* [^`]{12,})`/g)].map(([, sentence = '']) => sentence))]
}
