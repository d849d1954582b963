import {beforeAll, describe, expect, test} from '@jest/globals'
import type {NameSurface} from '../../../src/model/name-states.ts'
import type {Results} from '../../../src/model/results.ts'
import {type PageAssets, pageAssets} from '../../../src/report/html/assets.ts'
import {toHtml} from '../../../src/report/html/markup.ts'
import {numbersOf} from '../../../src/report/html/names.ts'
import {page} from '../../../src/report/html/page.ts'
import {SURFACE_ROWS, surface} from '../../../src/report/html/views/surface.ts'
import {byteLength} from '../../../src/text/clean.ts'
import {aKernel} from '../../model/kernel.ts'
import {aResults} from '../../model/results.ts'
import {aField, aFunction, aPlaceNotFollowed, aProgramSurface, aPrototype} from '../../surface/surface-fixtures.ts'
import {aManyNamesRun} from '../large-scenarios.ts'
import {aFailedRun} from '../scenarios.ts'
import {aSurfaceRun} from '../surface-scenario.ts'

let assets: PageAssets
beforeAll(async () => {
  assets = await pageAssets()
})

function html(results: Results): string {
  const markup = surface(results, numbersOf(results))
  return markup === null ? '' : toHtml(markup)
}

/** Returns the row of a name. */
function row(name: string, text: string): string {
  return text.match(/<tr data-artifacts.*?<\/tr>/gs)?.find(own => own.includes(`<code>${name}</code>`)) ?? ''
}

/** Returns the kernels, the width and the classes of each cell. */
function cells(text: string): string[] {
  return [...text.matchAll(/<td class="state ([^"]*)"( colspan="\d+")? data-kernels="([^"]*)"/g)].map(
    ([, classes, width = '', kernels]) => `${kernels}: ${classes}${width}`,
  )
}

/** Returns the visible text of markup. */
function words(text: string): string {
  return text
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&gt;', '>')
    .replaceAll('&lt;', '<')
}

/** Returns the run with more kernels than have room for words. */
function onManyKernels(): Results {
  const run = aSurfaceRun()
  const more = Array.from({length: 8}, (_, index) => aKernel({id: `more-${index}`, release: `7.${4 + index}.0`}))
  const names = run.surface.names.map(name => ({
    ...name,
    states: name.states.map((state, index) =>
      index === name.states.length - 1 ? {...state, kernels: [...state.kernels, ...more.map(({id}) => id)]} : state,
    ),
  })) as NameSurface[]
  return {...run, kernels: [...run.kernels, ...more], surface: {...run.surface, names}}
}

describe('a row', () => {
  test('has one cell for neighboring kernels on which the name has the same form', () => {
    const text = html(aSurfaceRun())
    expect(cells(row('sched_switch', text))).toEqual(['0: known', '1 2 3: known colspan="3"'])
    expect(cells(row('proto_accept_arg', text))).toEqual(['0 1: absent colspan="2"', '2 3: known colspan="2"'])
    expect(cells(row('wake_up_new_task', text))).toEqual(['0 1 2 3: known colspan="4"'])
  })

  test('marks what is not as a program expects, visibly and for screen readers', () => {
    const text = row('inet_csk_accept', html(aSurfaceRun()))
    expect(cells(text)).toEqual(['0 1: known colspan="2"', '2 3: known wrong colspan="2"'])
    expect(text).toContain('aria-hidden="true">≠ </span><span class="unseen">not as expected: </span>')
    expect(text).toContain('data-read')
    expect(row('sched_switch', html(aSurfaceRun()))).not.toContain('data-read')
  })

  test('shows which programs read what, where, and the finding', () => {
    const run = aSurfaceRun()
    const text = row('inet_csk_accept', html(run))
    expect(words(text)).toContain(
      '≠ argument 2, expected int flags: net: accept_entry src/net.bpf.c:45:5 finding 1, net: accept_flags src/net.bpf.c:58:5 finding 2',
    )
    expect(words(text)).toContain(
      'argument 1: net: accept_entry src/net.bpf.c:45:5, net: accept_asks src/net.bpf.c:70:5',
    )
    expect(text).toContain('<a href="#finding-1"')
    expect(run.findings[0]?.title).toContain('accept_entry')
    expect(text).toContain('<a href="#case-0-3">net: accept_entry</a>')
  })

  test('underlines what programs read on these kernels', () => {
    const text = row('sched_switch', html(aSurfaceRun()))
    expect(text.match(/<span class="read">struct task_struct \*prev<\/span>/g)).toHaveLength(2)
    expect(text.match(/class="read"/g)).toHaveLength(2)
  })

  test('has the whole record of a tracepoint, collapsed', () => {
    const text = row('sched/sched_process_fork', html(aSurfaceRun()))
    expect(text.match(/whole record/g)).toHaveLength(2)
    expect(text).toContain('<code>int common_pid @ 4, size 4</code>')
  })

  test('shows where it was not examined', () => {
    const run = aSurfaceRun()
    const names = run.surface.names.map(name => ({
      ...name,
      states: name.states.slice(0, 1),
    })) as NameSurface[]
    const text = row('inet_csk_accept', html({...run, surface: {...run.surface, names}}))
    expect(cells(text)).toEqual(['0 1: known colspan="2"', '2 3: none colspan="2"'])
    expect(text).toContain('not examined')
  })

  test('counts the programs that it has no room for', () => {
    const kernels = ['debian-12-6.1']
    const programs = Array.from({length: 40}, (_, index) => aProgramSurface({program: `on_${index}`, kernels}))
    const names: NameSurface[] = [{kind: 'function', name: 'do_thing', states: [{...aFunction(), kernels}]}]
    const text = words(html(aResults({surface: {programs, names}})))
    expect(text).toContain('attached: on_0, on_1, on_2, on_3, on_4, on_5 and 34 more')
  })
})

describe('with more kernels than have room for words', () => {
  test('letters stand for the forms of a name, and a list below the name explains them', () => {
    const text = row('inet_csk_accept', html(onManyKernels()))
    expect(words(text)).toContain('A (struct sock *sk, int flags, int *err, bool kern) → struct sock *')
    expect(words(text)).toContain('B (struct sock *sk, struct proto_accept_arg *arg) → struct sock *')
    expect(cells(text)).toEqual([
      '0 1: known colspan="2"',
      '2 3: known wrong colspan="2"',
      '4 5 6 7 8 9 10 11: known colspan="8"',
    ])
    expect(text).toMatch(/<span aria-hidden="true">A<\/span><span class="unseen">\(struct sock \*sk, int flags,/)
  })

  test('signs stand for absent and not examined, and the legend explains them', () => {
    const run = onManyKernels()
    const text = html({...run, kernels: [...run.kernels, aKernel({id: 'last', release: '9.0.0'})]})
    expect(row('proto_accept_arg', text)).toContain('<span aria-hidden="true">–</span>')
    expect(row('proto_accept_arg', text)).toContain('<span aria-hidden="true">·</span>')
    expect(words(text)).toContain('–: absent. ·: not examined.')
    expect(words(html(run))).not.toContain('not examined')
  })

  test('a name with the same form on all kernels has its words in one cell', () => {
    const text = row('wake_up_new_task', html(onManyKernels()))
    expect(cells(text)).toEqual(['0 1 2 3 4 5 6 7 8 9 10 11: known colspan="12"'])
    expect(text).toContain('<code>(<span class="read">struct task_struct *p</span>) → void</code>')
    expect(text).not.toContain('unseen')
  })
})

describe('the section', () => {
  test('is missing if no program depends on anything', () => {
    expect(surface(aFailedRun(), numbersOf(aFailedRun()))).toBeNull()
    expect(page(aFailedRun(), [], assets)).not.toContain('href="#surface"')
    expect(page(aSurfaceRun(), [], assets)).toContain('href="#surface"')
  })

  test('has its filter if there is something to filter', () => {
    expect(html(aSurfaceRun())).toContain('name="only-read" form="filters"')
    const run = aSurfaceRun()
    const names = run.surface.names.filter(({kind}) => kind === 'type')
    expect(html({...run, surface: {...run.surface, names}})).not.toContain('only-read')
  })

  test('shows where programs were not followed', () => {
    const text = html(aSurfaceRun())
    expect(words(text)).toContain('Not followed: 2 places in 1 program.')
    expect(words(text)).toContain('tasksdispatchsrc/tasks.bpf.c:52:5reads the context at a computed offset')
    const places = Array.from({length: 400}, (_, index) => aPlaceNotFollowed({map: `map_${index}`, why: 'tail_call'}))
    const alone = html(aResults({surface: {programs: [aProgramSurface({notFollowed: places})], names: []}}))
    expect(alone.match(/<tr data-artifact=/g)).toHaveLength(300)
    expect(words(alone)).toContain('100 more places: see results.json.')
    expect(alone).not.toContain('data-surface')
  })

  test('leaves out names without a difference first, and counts them', () => {
    const kernels = ['debian-12-6.1']
    const names: NameSurface[] = Array.from({length: SURFACE_ROWS + 7}, (_, index) => ({
      kind: 'field',
      name: `task_struct.field_${index}`,
      states: [{field: aField('int', index, 4), kernels}],
    }))
    const hook: NameSurface = {
      kind: 'function',
      name: 'do_thing',
      states: [{...aFunction({symbols: 2, prototype: aPrototype('')}), kernels}],
    }
    const text = html(aResults({surface: {programs: [aProgramSurface()], names: [...names, hook]}}))
    expect(text.match(/<tr data-artifacts/g)).toHaveLength(SURFACE_ROWS)
    expect(row('do_thing', text)).toContain('2 functions')
    expect(words(text)).toContain('Left out: 8 more names. See results.json.')
  })

  test('five hundred names on sixty kernels are still a page', () => {
    const run = aManyNamesRun(60, 500)
    const text = html(run)
    expect(text.match(/<tr data-artifacts/g)).toHaveLength(500)
    // Kernels on which a name has the same form share a cell: there are not thirty thousand cells.
    expect(text.match(/<td /g)?.length).toBeLessThan(1500)
    expect(byteLength(text)).toBeLessThan(1_000_000)
    expect(byteLength(page(run, [], assets))).toBeLessThan(4_000_000)
  })
})
