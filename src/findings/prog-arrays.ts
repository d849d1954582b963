import type {LoadResult} from '../model/case.ts'
import type {ProgramOff} from '../model/program.ts'
import type {CaseContext} from './context.ts'
import {type Draft, draftOf} from './draft.ts'
import {libbpfExcerpt} from './excerpt.ts'
import {autoloadAddition} from './manifest-yaml.ts'

/** libbpf, `init_prog_array_slots`: the object loads its programs first and fills its prog arrays then. */
const SLOT = /map '([^'\n]+)': failed to initialize slot \[(\d+)\] to prog '([^'\n]+)'/

/** A program that a static prog array of the object names cannot be switched off: the load ends with a bare EBADF. */
export function draftOfProgArray(context: CaseContext, load: LoadResult): Draft | null {
  const {libbpfTail, libbpfLog, programs} = context.result
  const match = SLOT.exec(`${load.message ?? ''}\n${libbpfTail}`)
  if (match === null) return null
  const [words, map = '', slot = '', name = ''] = match
  const off = programs.find(program => program.name === name)?.off ?? null
  return draftOf(
    context,
    'load',
    {
      class: 'PROG_ARRAY_MEMBER_OFF',
      title: `prog array ${map} names program ${name} in slot ${slot}, which is ${off === null ? 'not loaded' : off.reason.startsWith('off ') ? off.reason : `off: ${off.reason}`}`,
      remedy: `The object itself fills ${map} while it is loaded, so that ${name} cannot be left out. ${off === null ? '' : `${WAYS[off.by]} `}Or leave slot ${slot} empty in the object and let the loader fill it (\`entries: [{key: ${slot}, value: {program: ${name}}}]\` of the map in the manifest).`,
      ...(off?.by === 'object' ? {addition: autoloadAddition([name])} : {}),
      subject: `${map} ${slot}`,
    },
    {program: name, map, words, excerpt: libbpfExcerpt(libbpfTail), log: libbpfLog},
  )
}

/** How a program takes part again. */
const WAYS: Readonly<Record<ProgramOff['by'], string>> = {
  object: 'Drop the "?" of its section, or switch it on in the manifest (`autoload: true`).',
  manifest: 'Drop its `autoload: false`.',
  kernel: 'Drop its `min_kernel`, or make it load on this kernel.',
  variant: 'Give each variant a slot of its own that the loader fills.',
  dropped: 'It does not load on this kernel: see its own finding.',
}
