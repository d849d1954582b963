import type {CaseResult} from '../../model/case.ts'
import type {AttachResult, ProgramResult} from '../../model/program.ts'
import type {Run} from './context.ts'

/** Evidence that another kernel of this run can do what one cannot. It counts more than a table of versions. */
export interface Proof {
  /** The beginning of the sentence that ends with the kernels: `It loads on`. */
  words: string
  /** Null: any artifact of the run can show it. */
  artifact: string | null
  holds(result: CaseResult): boolean
}

const MOST_KERNELS = 4

/** Returns `It loads on debian-12-6.1 and debian-13-6.12.`; null if no other kernel of the run shows it. */
export function proofSentence(proof: Proof | null, run: Run, failing: ReadonlySet<string | null>): string | null {
  if (proof === null) return null
  const showing = new Set(
    run.cases
      .filter(result => (proof.artifact === null || result.artifact === proof.artifact) && proof.holds(result))
      .map(({kernel}) => kernel),
  )
  const kernels = run.kernels.map(({id}) => id).filter(id => showing.has(id) && !failing.has(id))
  return kernels.length === 0 ? null : `${proof.words} ${listed(kernels)}.`
}

/** Returns the proof that a program loads elsewhere. */
export function programLoads(artifact: string, program: string): Proof {
  return {
    words: 'It loads on',
    artifact,
    holds: ({programs}) => programs.some(({name, load}) => name === program && load?.verdict === 'pass'),
  }
}

/** Returns the proof that the whole object loads elsewhere. */
export function objectLoads(artifact: string): Proof {
  return {words: 'It loads on', artifact, holds: ({load}) => load?.verdict === 'pass'}
}

/** Returns the proof that a program attaches elsewhere. */
export function programAttaches(artifact: string, program: string): Proof {
  return {
    words: 'It attaches on',
    artifact,
    holds: ({programs}) => programs.some(({name, attach}) => name === program && isAttached(attach)),
  }
}

/** Returns the proof that maps of a type are created elsewhere, by any artifact. */
export function mapTypeWorks(type: string): Proof {
  return {
    words: `Maps of type ${type} can be created on`,
    artifact: null,
    holds: ({load, maps}) => load?.verdict === 'pass' && maps.some(map => map.type === type && map.off === null),
  }
}

/** Returns the proof that a map is created elsewhere. */
export function mapWorks(artifact: string, map: string): Proof {
  return {
    words: 'It can be created on',
    artifact,
    holds: ({load, maps}) => load?.verdict === 'pass' && maps.some(({name, off}) => name === map && off === null),
  }
}

/** Returns the proof that programs of a type load elsewhere, from any artifact. */
export function programTypeLoads(type: string): Proof {
  return {
    words: `Programs of type ${type} load on`,
    artifact: null,
    holds: ({programs}) => programs.some(program => program.type === type && program.load?.verdict === 'pass'),
  }
}

/**
 * Returns the proof that programs of an attach type attach elsewhere, from any artifact.
 *
 * @param kindOf returns the name of a program's attach type, as in its section
 */
export function attachKindWorks(kind: string, kindOf: (program: ProgramResult) => string): Proof {
  return {
    words: `${kind} programs attach on`,
    artifact: null,
    holds: ({programs}) => programs.some(program => kindOf(program) === kind && isAttached(program.attach)),
  }
}

/** Returns the proof that a test passes elsewhere. */
export function testPasses(artifact: string, test: string): Proof {
  return {
    words: 'It passes on',
    artifact,
    holds: ({tests}) => tests.some(({name, verdict}) => name === test && verdict === 'pass'),
  }
}

/** Returns the proof that the command of an artifact passes elsewhere. */
export function commandPasses(artifact: string): Proof {
  return {words: 'It passes on', artifact, holds: ({command}) => command?.verdict === 'pass'}
}

function isAttached(attach: AttachResult | null): boolean {
  return attach?.verdict === 'pass'
}

function listed(kernels: readonly string[]): string {
  const shown = kernels.slice(0, MOST_KERNELS)
  const rest = kernels.length - shown.length
  const last = rest > 0 ? `${rest} more` : (shown.pop() ?? '')
  return shown.length === 0 ? last : `${shown.join(', ')} and ${last}`
}
