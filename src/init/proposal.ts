import type {Artifact} from '../artifact/artifact.ts'
import type {ArtifactRequest} from '../request/artifact.ts'
import {DEFAULT_TIMEOUT_SECONDS} from '../request/artifact.ts'
import type {Fixup} from '../request/fixup.ts'
import type {VariantGroup} from '../request/program.ts'
import type {KnownNote} from './known.ts'

/** Something that a trial found, and how: the comment in the manifest. */
export interface Found<T> {
  what: T
  how: string
}

/** A program that is skipped where it does not load. */
export interface ProgramNote {
  name: string
}

/** What is known to make one object load. */
export interface Proposal {
  artifact: Artifact
  fixups: Found<Fixup>[]
  programs: Found<ProgramNote>[]
  variants: Found<VariantGroup>[]
  /** Remaining failures. */
  known: KnownNote[]
}

/** Returns the empty proposal of an object. */
export function untouched(artifact: Artifact): Proposal {
  return {artifact, fixups: [], programs: [], variants: [], known: []}
}

/** Returns the request for a run that tries a proposal. */
export function requestOf(proposal: Proposal): ArtifactRequest {
  const place = {file: '', line: 1, column: 1}
  const {request} = proposal.artifact
  return {
    ...request,
    lanes: [{mode: 'load_attach', required: true}],
    timeoutSeconds: DEFAULT_TIMEOUT_SECONDS,
    fixups: [...request.fixups, ...proposal.fixups.map(({what}) => what)],
    variants: [...request.variants, ...proposal.variants.map(({what}) => what)],
    tests: [],
    programs: [
      ...request.programs,
      ...proposal.programs.map(({what: {name}}) => ({
        name,
        load: 'optional' as const,
        autoload: null,
        minKernel: null,
        attachRequired: true,
        attach: null,
        maxInsns: null,
        maxRunInsns: null,
        section: null,
        place,
      })),
    ],
  }
}
