import {inRepository, type Workspace} from '../report/repository-path.ts'
import type {CaseResult, ProgramResult, SourceLine} from '../results/model.ts'

/**
 * Names the lines of C as the repository does, wherever the object was built: from here on every report, also one that is
 * put together on another machine, means the same file. What the repository has not stays as the compiler wrote it.
 */
export function sourcesInRepository(cases: readonly CaseResult[], workspace: Workspace): CaseResult[] {
  const known = new Map<string, string>()
  const named = (file: string) => {
    const path = known.get(file) ?? inRepository(file, workspace) ?? file
    known.set(file, path)
    return path
  }
  return cases.map(result => ({...result, programs: result.programs.map(program => withSource(program, named))}))
}

function withSource(program: ProgramResult, named: (file: string) => string): ProgramResult {
  const {load} = program
  if (load === null) return program
  const renamed = (source: SourceLine | null) => source && {...source, file: named(source.file)}
  const lacks = load.lacks.map(lack => ({...lack, source: renamed(lack.source)}))
  return {...program, load: {...load, source: renamed(load.source), lacks}}
}
