import {describe, expect, test} from '@jest/globals'
import {failedFetches, heldLock, readFailure, showFetches} from '../../src/host/apt-output.ts'

describe('the holder of a lock', () => {
  test.each([
    [
      'E: Could not get lock /var/lib/dpkg/lock-frontend. It is held by process 900 (unattended-upgr)',
      '/var/lib/dpkg/lock-frontend, held by process 900 (unattended-upgr)',
    ],
    [
      'E: Could not get lock /var/lib/apt/lists/lock. It is held by process 12',
      '/var/lib/apt/lists/lock, held by process 12',
    ],
    ['E: Could not get lock /var/lib/dpkg/lock - open (11: Resource temporarily unavailable)', '/var/lib/dpkg/lock'],
    ['E: Could not get lock /var/lib/dpkg/lock', '/var/lib/dpkg/lock'],
    ['E: Could not open lock file /var/lib/dpkg/lock-frontend - open (13: Permission denied)', undefined],
  ])('%s', (line, holder) => {
    expect(heldLock(`Reading package lists...\n${line}\nE: Unable to lock directory /x/\n`)).toBe(holder)
  })
})

/** Output of apt 2.6. */
const UPDATE = `Hit:1 http://mirror.example/debian bookworm InRelease
Err:2 http://mirror.example/debian bookworm-updates InRelease
  403  Forbidden [IP: 10.0.0.1 80]
Err:3 http://mirror.example/debian bookworm-backports InRelease
  403  Forbidden [IP: 10.0.0.1 80]
Err:4 https://keys.example/repo stable InRelease
  The following signatures couldn't be verified because the public key is not available: NO_PUBKEY 0123456789ABCDEF
Reading package lists...
E: Release file for http://old.example/debian/dists/bookworm/InRelease is expired (invalid since 3d 2h 1min 4s). Updates for this repository will not be applied.
`

test('reports failed fetches once per source', () => {
  const failures = failedFetches(UPDATE)
  expect(failures).toHaveLength(4)
  expect(showFetches(failures)).toBe(
    "http://mirror.example/debian bookworm-updates InRelease: 403 Forbidden, https://keys.example/repo stable InRelease: The following signatures couldn't be verified because the public key is not available: NO_PUBKEY 0123456789ABCDEF, http://old.example/debian dists/bookworm/InRelease: is expired (invalid since 3d 2h 1min 4s)",
  )
  const many = ['a', 'b', 'c', 'd'].map(source => ({source, file: 'x', why: 'gone'}))
  expect(showFetches(many)).toBe('a x: gone, b x: gone, c x: gone, and 1 more')
})

describe('the reason', () => {
  test.each([
    [
      "E: Package 'gcc' has no installation candidate\nE: Unable to locate package clang\n",
      'no apt source has gcc and clang',
    ],
    ['E: Something new\n', 'Something new'],
    [
      'E: Held packages were changed and -y was used without --allow-change-held-packages.\n',
      'Held packages were changed and -y was used without --allow-change-held-packages.',
    ],
  ])('%s', (output, why) => {
    expect(readFailure(output)?.why).toBe(why)
  })

  test('prefers the error of dpkg to that of apt', () => {
    const output = `dpkg: error processing archive /x/gcc.deb (--unpack):
 cannot copy extracted data for './usr/bin/gcc' to '/usr/bin/gcc.dpkg-new': failed to write (No space left on device)
E: Sub-process /usr/bin/dpkg returned an error code (1)
`
    expect(readFailure(output)).toMatchObject({
      why: expect.stringMatching(/No space left/),
      fix: 'free some space there',
    })
  })

  test('is undefined without output', () => {
    expect(readFailure('')).toBeUndefined()
  })

  test('removes escape sequences from foreign output', () => {
    expect(readFailure('E: \x1b[31mred\x1b[0m\n')?.why).not.toContain('\x1b')
  })
})
