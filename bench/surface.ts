/**
 * Measures the cost of examining in each kernel what the programs depend on: runs with and without it alternate. The first time,
 * a kernel writes its list of symbols; later the cache has it.
 */
import {rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {readInputs} from '../src/plan/inputs.ts'
import {median, report} from './figures.ts'
import {compile} from './many-objects.ts'
import {costOfRun} from './product.ts'

const KERNEL = 'debian-12-6.1'
const ROUNDS = 5
const PASSED = 0
const PROGRAMS = 100

/** Prints the cost of a kernel and of a program. */
export async function measureSurface(directory: string): Promise<void> {
  const [one, many] = [await manifests(directory, 1), await manifests(directory, PROGRAMS)]
  const first = await difference(one, directory, {forgets: true})
  const again = await difference(one, directory, {forgets: false})
  const all = await difference(many, directory, {forgets: false})
  const program = (all - again) / (PROGRAMS - 1)
  report('surface of a kernel, the first time', first, 150, `${first.toFixed(0)} ms`)
  report('surface of a kernel, later', again, 150, `${again.toFixed(0)} ms`)
  report('surface of a program', program, 5, `${program.toFixed(1)} ms`)
}

interface Manifests {
  on: string
  off: string
}

async function manifests(directory: string, programs: number): Promise<Manifests> {
  const name = `surface-${programs}`
  const source = join(directory, `${name}.bpf.c`)
  writeFileSync(source, sourceOf(programs))
  await compile(source, join(directory, `${name}.bpf.o`))
  const write = (level: string) => {
    const file = join(directory, `${name}-${level}.yaml`)
    writeFileSync(file, `kernels: [${KERNEL}]\nsurface: ${level}\nartifacts: [{path: ${name}.bpf.o}]\n`)
    return file
  }
  return {on: write('report'), off: write('off')}
}

/** Returns programs that read two arguments and three fields each. */
function sourceOf(programs: number): string {
  const struct = (name: string, fields: string) =>
    `struct ${name} { ${fields} } __attribute__((preserve_access_index));`
  return [
    '#include <linux/bpf.h>',
    '#include <linux/ptrace.h>',
    '#include <bpf/bpf_helpers.h>',
    '#include <bpf/bpf_core_read.h>',
    struct('inode', 'unsigned long i_ino; unsigned short i_mode;'),
    struct('file', 'struct inode *f_inode; unsigned int f_flags;'),
    'long seen;',
    ...Array.from(
      {length: programs},
      (_, index) => `SEC("kprobe/vfs_read") int read_${index}(struct pt_regs *ctx)
{
  struct file *file = (void *)ctx->rdi;
  seen += BPF_CORE_READ(file, f_flags) + BPF_CORE_READ(file, f_inode, i_ino) + BPF_CORE_READ(file, f_inode, i_mode) + ctx->rdx;
  return 0;
}`,
    ),
    'char LICENSE[] SEC("license") = "GPL";',
  ].join('\n')
}

/** Returns how much longer a run takes with it, in milliseconds. */
async function difference({on, off}: Manifests, directory: string, {forgets}: {forgets: boolean}): Promise<number> {
  const record = join(readInputs({}, String).cacheDirectory, 'boot-record.json')
  const run = async (manifest: string) => {
    if (forgets) rmSync(record, {force: true})
    return (await costOfRun([manifest, '--snapshots', 'off', '--report-directory', join(directory, 'report')], PASSED))
      .wall
  }
  await run(on)
  const rounds: {on: number; off: number}[] = []
  for (let round = 0; round < ROUNDS; round++) rounds.push({on: await run(on), off: await run(off)})
  return median(rounds.map(round => round.on)) - median(rounds.map(round => round.off))
}
