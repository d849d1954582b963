import {type ChildProcess, spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdtempSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {execa} from 'execa'

/** User and environment of a command on another machine. */
export interface As {
  uid?: number
  env?: Record<string, string>
}

export interface Ran {
  exitCode: number | undefined
  stdout: string
  stderr: string
}

/** Mounts a layer in memory over this machine's files, which only these processes see; nothing of it stays. */
const LAYER = `
set -e
mount -t tmpfs tmpfs "$1"
cd "$1"
mkdir upper work merged
mount -t overlay overlay -o lowerdir=/,upperdir=upper,workdir=work merged
mount --bind /proc merged/proc
mount --rbind /dev merged/dev
echo ready
exec sleep infinity
`

/** A copy of this machine that a test may change. It needs root. */
export class OtherMachine {
  readonly #directory = mkdtempSync(join(tmpdir(), 'bpfcompat-machine-'))
  #layer: ChildProcess | undefined

  async start(): Promise<this> {
    this.#layer = spawn('unshare', ['--mount', 'sh', '-c', LAYER, 'sh', this.#directory], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    if (this.#layer.stdout !== null) await once(this.#layer.stdout, 'data')
    return this
  }

  stop(): void {
    this.#layer?.kill('SIGKILL')
  }

  /** Runs a shell script in it. */
  async run(script: string, {uid = 0, env = {}}: As = {}): Promise<Ran> {
    const inside = [
      'nsenter',
      `--target=${this.#layer?.pid}`,
      '--mount',
      'chroot',
      `--userspec=${uid}:${uid}`,
      '--groups=',
    ]
    const [program = '', ...args] = [...inside, join(this.#directory, 'merged'), 'sh', '-c', script]
    const {exitCode, stdout, stderr} = await execa(program, args, {
      env: {PATH: process.env.PATH, ...env},
      extendEnv: false,
      reject: false,
      stdin: 'ignore',
    })
    return {exitCode, stdout, stderr}
  }

  /** Runs a script that must succeed. */
  async must(script: string, as: As = {}): Promise<string> {
    const {exitCode, stdout, stderr} = await this.run(script, as)
    if (exitCode !== 0) throw new Error(`${script} ended with ${exitCode}\n${stdout}\n${stderr}`)
    return stdout
  }
}
