import {expect, test} from '@jest/globals'
import {guestEnvironment} from '../../src/cli/guest-environment.ts'

const OWN = ['PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', 'HOME=/root', 'USER=root']

test('variables that tests read are passed on, and no others of this machine', () => {
  const here = {
    PATH: '/mine',
    HOME: '/home/me',
    GOCOVERDIR: '/cov',
    RUST_LOG: 'debug',
    CI: 'true',
    SSH_AUTH_SOCK: '/s',
    EDITOR: 'vi',
  }
  expect(guestEnvironment([], here)).toEqual([...OWN, 'GOCOVERDIR=/cov', 'RUST_LOG=debug', 'CI=true'])
})

test('secrets are not passed on unless requested', () => {
  const here = {CARGO_REGISTRY_TOKEN: 'x', TEST_PASSWORD: 'y', GOAUTH: 'z', TEST_API_KEY: 'k'}
  expect(guestEnvironment([], here)).toEqual(OWN)
  expect(guestEnvironment(['TEST_PASSWORD'], here)).toEqual([...OWN, 'TEST_PASSWORD=y'])
})

test('a requested variable has the given value, or the value on this machine, and may override ours', () => {
  expect(guestEnvironment(['A', 'B=1=2', 'C=', 'HOME=/src'], {A: 'a\nb'})).toEqual([
    OWN[0],
    'HOME=/src',
    OWN[2],
    'A=a\nb',
    'B=1=2',
    'C=',
  ])
})

test.each([
  ['NOT_SET', /NOT_SET is not set on this machine; set it, or use `--env NOT_SET=value`/],
  ['1A=x', /must be `NAME` or `NAME=value`/],
  ['=x', /must be `NAME` or `NAME=value`/],
])('%s is refused', (asked, message) => {
  expect(() => guestEnvironment([asked], {})).toThrow(message)
})
