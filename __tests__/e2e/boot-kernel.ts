import {mkdirSync, mkdtempSync, readFileSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {packageRoot} from '../../src/base/package-root.ts'
import {runGuest} from '../../src/guest/guest.ts'
import {createLogCollector} from '../../src/guest/logs.ts'
import type {GuestOutcome} from '../../src/guest/outcome.ts'
import type {TimedCase} from '../../src/guest/request.ts'
import {bootImages} from '../../src/kernels/images/boot-images.ts'
import type {KernelFiles} from '../../src/kernels/model/kernel-files.ts'
import {buildValidator} from '../../src/validator/build.ts'
import {anObjectCase} from '../requests.ts'
import {cacheDirectory} from './deb-repository.ts'

const object = '/bpfcompat/objects/0'

/** An object that every kernel loads and attaches. */
export const SIMPLE_PASS: TimedCase = {
  ...anObjectCase({object, artifact: 'simple-pass'}),
  files: [{path: object, content: readFileSync(join(packageRoot, 'examples/build/simple-pass.bpf.o'))}],
  timeoutSeconds: 60,
}

/** Boots a kernel as a run does, loads its modules and attaches a simple object. */
export async function bootKernel(files: KernelFiles): Promise<GuestOutcome> {
  const directory = mkdtempSync(join(tmpdir(), 'boot-kernel-'))
  mkdirSync(join(directory, 'logs'))
  const {signal} = new AbortController()
  const {program} = await buildValidator({
    arch: files.kernel.arch,
    cacheDirectory,
    signal,
    install: () => Promise.reject(new Error('no setup')),
  })
  const modules = files.modules.map(({name, path}) => ({name, from: path, path: `/bpfcompat/modules/${name}.ko`}))
  return runGuest({
    qemu: 'qemu-system-x86_64',
    accelerator: 'tcg',
    mayEmulate: true,
    images: await bootImages(files, {accelerator: 'tcg', cacheDirectory, onNote: () => {}}),
    cmdline: '',
    files: [
      {path: '/init', content: await readFile(program), executable: true},
      ...(await Promise.all(modules.map(async ({path, from}) => ({path, content: await readFile(from)})))),
    ],
    modules,
    cases: [SIMPLE_PASS],
    workDirectory: directory,
    consoleLog: join(directory, 'console.log'),
    logs: createLogCollector(directory, 'logs', () => 'log'),
    signal,
    onProgress: () => {},
  })
}
