import {type Deferred, deferred} from '../base/deferred.ts'
import type {BootFailure} from './boot-failure.ts'
import {ANSWER_SECONDS, type Deadline} from './deadline.ts'
import type {GuestOutcome} from './outcome.ts'
import {PROTOCOL_VERSION} from './protocol.ts'
import type {GuestRecord, RecordOf} from './record-shapes.ts'
import type {GuestRequest} from './request.ts'

/** The part of a guest's life that a boot covers. A guest may be booted only to save it, or only resumed. */
export type BootPart = 'whole' | 'until-paused' | 'resumed'

/** A record that a guest sends before its first case. */
export type SetupRecord = Extract<GuestRecord, {type: 'hello' | 'module' | 'sysctl' | 'cgroup' | 'paused'}>

/** Watches a guest until its first case. */
export interface SetupWatch {
  /** The guest sent `hello`. */
  readonly heard: boolean
  /** Settles when the guest waits before its first case, as its plan requires. */
  readonly paused: Promise<'paused'>
  take(record: SetupRecord): void
}

interface SetupParts {
  request: GuestRequest
  outcome: GuestOutcome
  part: BootPart
  deadline: Deadline
  failure: BootFailure
}

/** Creates the watch of a guest until its first case. Facts about the guest are added to the outcome. */
export function createSetupWatch({request, outcome, part, deadline, failure}: SetupParts): SetupWatch {
  const pause: Deferred<'paused'> = deferred()
  let heard = part === 'resumed'
  let modules = 0
  return {
    get heard() {
      return heard
    },
    paused: pause.promise,
    take(record) {
      switch (record.type) {
        case 'hello':
          takeHello(record)
          return
        case 'module':
          takeModule(record)
          return
        case 'sysctl':
          takeSetting(record)
          return
        case 'cgroup':
          outcome.controllers ??= record.controllers
          return
        case 'paused':
          takePause()
      }
    },
  }

  function takeHello(record: RecordOf<'hello'>): void {
    if (heard) {
      failure.breach('sent `hello` twice')
      return
    }
    heard = true
    outcome.hello ??= record
    if (record.protocol !== PROTOCOL_VERSION) failure.breach(`uses version ${record.protocol}, not ${PROTOCOL_VERSION}`)
    else
      deadline.set(ANSWER_SECONDS, () =>
        failure.giveUp(
          'guest',
          part === 'until-paused' ? 'did not reach its pause' : 'did not start the first artifact',
        ),
      )
  }

  /** Records each module once: a kernel that is booted again loads them again. */
  function takeModule(record: RecordOf<'module'>): void {
    if (++modules > request.modules.length) failure.breach('loaded modules that were not requested')
    else if (!outcome.modules.some(({name}) => name === record.name)) outcome.modules.push(record)
    deadline.set(ANSWER_SECONDS, () => failure.giveUp('kernel', 'hung while it loaded modules'))
  }

  function takeSetting(record: RecordOf<'sysctl'>): void {
    const known = outcome.settings.some(({name}) => name === record.name)
    if (!known && request.sysctl?.some(({name}) => name === record.name)) outcome.settings.push(record)
  }

  function takePause(): void {
    deadline.clear()
    if (part === 'until-paused' && heard) pause.resolve('paused')
    else failure.breach('paused without a request')
  }
}
