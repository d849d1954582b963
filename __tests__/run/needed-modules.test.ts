import {describe, expect, test} from '@jest/globals'
import type {Artifact} from '../../src/artifact/artifact.ts'
import {objectFacts} from '../../src/artifact/object-facts.ts'
import type {ArtifactRequest} from '../../src/request/artifact.ts'
import {neededModules} from '../../src/run/needed-modules.ts'
import {objectWithSections} from '../artifact/bpf-object.ts'
import {anArtifactRequest, anAttachTarget, aProgramRequest, place} from '../requests.ts'

function modules(section: string, release: string, request: Partial<ArtifactRequest> = {}): string[] {
  const artifact: Artifact = {
    name: 'probe',
    path: 'probe.bpf.o',
    request: anArtifactRequest(request),
    object: objectFacts('/build/probe.bpf.o', objectWithSections(section)),
    targets: [],
    defect: undefined,
  }
  return neededModules([artifact], release).map(({name}) => name)
}

describe('neededModules', () => {
  test.each(['tc', 'tc/ingress', '?classifier', 'classifier/a'])(
    '%s needs a qdisc if there is no other way to attach',
    section => {
      expect(modules(section, '6.1.0-56-cloud-amd64')).toEqual(['sch_ingress', 'cls_bpf'])
      expect(modules(section, '6.6.1')).toEqual([])
    },
  )

  test.each(['tcp_congestion', 'tcx/ingress', 'tracepoint/x/y', 'xdp/cpumap', 'xdp.frags/cpumap', 'actions'])(
    '%s needs none',
    section => {
      expect(modules(section, '5.10.0')).toEqual([])
    },
  )

  test.each(['xdp', '?xdp', 'xdp.frags', 'xdp/devmap', 'xdp/ingress'])('%s needs a device with native XDP', section => {
    expect(modules(section, '5.10.0')).toEqual(['veth'])
    expect(modules(section, '5.10.0', {lanes: [{mode: 'load_only', required: true}]})).toEqual([])
  })

  test('an action needs its module on every kernel', () => {
    expect(modules('action', '6.12.0')).toEqual(['act_bpf'])
  })

  test('settings of programs in the manifest count as well', () => {
    const program = aProgramRequest({attach: anAttachTarget({kind: 'tc', interface: 'veth0'})})
    expect(modules('custom', '6.12.0', {programs: [program]})).toEqual(['sch_ingress', 'cls_bpf', 'veth'])
    const typed = {subject: 'p', place, kind: 'program_type' as const, value: 'sched_cls'}
    expect(modules('custom', '5.10.0', {fixups: [typed]})).toEqual(['sch_ingress', 'cls_bpf'])
  })

  test("the user's own loader may use a qdisc on any kernel; programs that are only loaded need nothing", () => {
    expect(modules('tc', '6.12.0', {lanes: [{mode: 'command', required: true}]})).toEqual(['sch_ingress', 'cls_bpf'])
    expect(modules('tc', '5.10.0', {lanes: [{mode: 'load_only', required: true}]})).toEqual([])
  })
})
