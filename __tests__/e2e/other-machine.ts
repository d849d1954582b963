import {type ChildProcess, spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdtempSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {execa} from 'execa'

/** Who runs a command on another machine, and with what environment. */
export interface As {
  uid?: number
  env?: Record<string, string>
}

export interface Ran {
  exitCode: number | undefined
  stdout: string
  stderr: string
}

/** Nothing of this stays: it is a layer over this machine's files, in memory, that only these processes see. */
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

/** A machine as this one is, which a test may change as it likes. It needs root. */
export class OtherMachine {
  readonly #folder = mkdtempSync(join(tmpdir(), 'bpfcompat-machine-'))
  #layer: ChildProcess | undefined

  async start(): Promise<this> {
    this.#layer = spawn('unshare', ['--mount', 'sh', '-c', LAYER, 'sh', this.#folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    if (this.#layer.stdout !== null) await once(this.#layer.stdout, 'data')
    return this
  }

  stop(): void {
    this.#layer?.kill('SIGKILL')
  }

  /** Runs a script of the shell in it. */
  async run(script: string, {uid = 0, env = {}}: As = {}): Promise<Ran> {
    const inside = [
      'nsenter',
      `--target=${this.#layer?.pid}`,
      '--mount',
      'chroot',
      `--userspec=${uid}:${uid}`,
      '--groups=',
    ]
    const [program = '', ...args] = [...inside, join(this.#folder, 'merged'), 'sh', '-c', script]
    const {exitCode, stdout, stderr} = await execa(program, args, {
      env: {PATH: process.env.PATH, ...env},
      extendEnv: false,
      reject: false,
      stdin: 'ignore',
    })
    return {exitCode, stdout, stderr}
  }

  /** Runs a script of which the test needs that it works. */
  async must(script: string, as: As = {}): Promise<string> {
    const {exitCode, stdout, stderr} = await this.run(script, as)
    if (exitCode !== 0) throw new Error(`${script} ended with ${exitCode}\n${stdout}\n${stderr}`)
    return stdout
  }
}
