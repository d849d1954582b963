// Compiles the examples. The product's own installer installs missing programs: see scripts/demo.mjs.
import {existsSync} from 'node:fs'
import {copyFile, mkdir, readdir} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'
import {execa} from 'execa'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Builds every examples/<name>/<name>.bpf.c into examples/build/<name>.bpf.o, and every examples/<name>/<name>.c, a
 * loader, into examples/build/<name>.
 */
export async function buildExamples() {
  await mkdir(`${root}/examples/build`, {recursive: true})
  await copyFile(`${root}/examples/not-an-object/not-an-object.txt`, `${root}/examples/build/not-an-object.bpf.o`)
  const names = await readdir(`${root}/examples`)
  const objects = names.filter(name => existsSync(`${root}/${sourceOf(name)}`))
  const loaders = names.filter(name => existsSync(`${root}/${loaderSourceOf(name)}`))
  const arch = HOST_ARCHITECTURES[process.arch] ?? 'x86'
  await Promise.all([
    ...objects.map(name => compile(sourceOf(name), `examples/build/${name}.bpf.o`, {arch})),
    ...loaders.map(name => compileLoader(loaderSourceOf(name), `examples/build/${name}`)),
  ])
}

function sourceOf(name) {
  return `examples/${name}/${name}.bpf.c`
}

function loaderSourceOf(name) {
  return `examples/${name}/${name}.c`
}

/**
 * Compiles a loader; both paths are relative to the root. It is linked dynamically: its libraries are packed for the guest,
 * and the needs of static libraries differ between distributions.
 */
async function compileLoader(source, binary) {
  const flags = ['-std=gnu11', '-O2', '-Wall', '-Wextra', '-Werror']
  await execa('cc', [...flags, source, '-o', binary, '-lbpf'], {cwd: root})
}

/** libbpf's name of the architectures of hosts, by Node's name. */
const HOST_ARCHITECTURES = {x64: 'x86', arm64: 'arm64'}

/** libbpf's name of each architecture, the directory of its asm/ headers, and the byte order of its objects. */
const ARCHITECTURES = {
  x86: {target: 'bpfel', headers: multiarchHeaders},
  arm64: {
    target: 'bpfel',
    headers: async () => (process.arch === 'arm64' ? multiarchHeaders() : '/usr/aarch64-linux-gnu/include'),
  },
  s390: {target: 'bpfeb', headers: async () => '/usr/s390x-linux-gnu/include'},
}

/** Returns Debian's directory of the kernel's asm/ headers: the host's multiarch directory, which `-target bpf` does not search. */
async function multiarchHeaders() {
  const {stdout: triplet} = await execa('clang', ['-print-target-triple'])
  return `/usr/include/${triplet.replace(/-(pc|unknown)-/, '-')}`
}

/**
 * Compiles one eBPF program; both paths are relative to the root. The compiler runs in the root with a prefix map, so that the
 * BTF has the paths of the repository. Without `debug` there is no BTF.
 */
export async function compile(source, object, {debug = true, arch = 'x86'} = {}) {
  const {target, headers} = ARCHITECTURES[arch]
  const paths = [`-I${await headers()}`, `-ffile-prefix-map=${root.replace(/\/$/, '')}=.`]
  const flags = [
    ...(debug ? ['-g'] : []),
    '-O2',
    '-target',
    target,
    `-D__TARGET_ARCH_${arch}`,
    '-Wall',
    '-Werror',
    ...paths,
  ]
  await execa('clang', [...flags, '-c', source, '-o', object], {cwd: root})
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildExamples()
