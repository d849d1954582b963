import {type Problem, UserError} from '../base/errors.ts'
import type {ArtifactRequest} from '../request/artifact.ts'
import type {TargetProgram} from '../request/program.ts'
import {nearest} from '../text/did-you-mean.ts'
import type {Artifact} from './artifact.ts'

/**
 * Finds the artifacts whose programs those of others replace or trace.
 *
 * @param artifacts all of the manifest: a run that takes some of them may need the object of another
 * @throws UserError with every one that is not there, or cannot be a target
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
      `no artifact is called \`${name}\`; ${guess === undefined ? `there are ${names.join(', ')}` : `did you mean \`${guess}\`?`}`,
    )
  } else if (target.object === null) report(`artifact \`${name}\` is a command: it has no program \`${program}\``)
  else if (target.defect !== undefined) report(`artifact \`${name}\` cannot be a target: it ${target.defect}`)
  else if (target.request.programs.some(({name: own, attach}) => own === program && attach?.of != null))
    report(
      `program \`${program}\` of artifact \`${name}\` is itself attached to a program of another artifact; a target must load by itself`,
    )
  else return target
  return undefined
}
