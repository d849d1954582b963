import type {Expectation} from '../request/test.ts'
import type {GuestCase} from './plan.ts'

/** Factor for every deadline: without KVM a guest is slower by a factor between 3 and 10. */
export const STRETCH = {kvm: 1, tcg: 5} as const

/** Returns the case with all timeouts of the guest multiplied by a factor. */
export function stretchCase(guestCase: GuestCase, factor: number): GuestCase {
  const stretched = (ms: number) => Math.round(ms * factor)
  if (guestCase.kind === 'probe') return guestCase
  if (guestCase.kind === 'command' || guestCase.kind === 'exec')
    return {...guestCase, timeoutMs: stretched(guestCase.timeoutMs)}
  return {
    ...guestCase,
    tests: guestCase.tests.map(test => ({
      ...test,
      timeoutMs: stretched(test.timeoutMs),
      expectations: test.expectations.map(
        (expectation): Expectation =>
          expectation.kind === 'test_run' ? expectation : {...expectation, withinMs: stretched(expectation.withinMs)},
      ),
    })),
  }
}
