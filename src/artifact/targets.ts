import {type Problem, UserError} from '../base/errors.ts'
import type {ArtifactRequest} from '../request/artifact.ts'
import type {TargetProgram} from '../request/program.ts'
import {nearest} from '../text/did-you-mean.ts'
import type {Artifact} from './artifact.ts'

/**
 * Sets the targets of artifacts: the artifacts whose programs they replace or trace.
 *
 * @param artifacts all artifacts of the manifest: a run that selects some may need the object of another
 * @throws UserError with every target that does not exist or cannot be one
 */
export function withTargets(artifacts: readonly Artifact[]): Artifact[] {
  const problems: Problem[] = []
  const found = artifacts.map(artifact => {
    const targets = targetsOf(artifact.request).map(target => targetArtifact(target, artifacts, problems))
    return {...artifact, targets: [...new Set(targets.filter(target => target !== undefined))]}
  })
  if (problems.length > 0) throw new UserError(problems)
  return found
}

function targetsOf({programs}: ArtifactRequest): TargetProgram[] {
  return programs.flatMap(({attach}) => attach?.of ?? [])
}

function targetArtifact(
  {artifact: name, program, place}: TargetProgram,
  artifacts: readonly Artifact[],
  problems: Problem[],
): Artifact | undefined {
  const report = (message: string) => void problems.push({...place, message})
  const target = artifacts.find(candidate => candidate.name === name)
  if (target === undefined) {
    const names = artifacts.filter(({object}) => object !== null).map(candidate => candidate.name)
    const guess = nearest(name, names)
    report(
      `there is no artifact \`${name}\`; ${guess === undefined ? `the artifacts are ${names.join(', ')}` : `did you mean \`${guess}\`?`}`,
    )
  } else if (target.object === null)
    report(`artifact \`${name}\` is a command and has no program \`${program}\`; set an artifact with an object`)
  else if (target.defect !== undefined) report(`artifact \`${name}\` cannot be a target: it ${target.defect}`)
  else if (target.request.programs.some(({name: own, attach}) => own === program && attach?.of != null))
    report(
      `program \`${program}\` of artifact \`${name}\` is itself attached to a program of another artifact; set a target that loads on its own`,
    )
  else return target
  return undefined
}
