import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from '@jest/globals'
import {packageRoot} from '../../src/base/package-root.ts'

interface Lock {
  packages: Record<string, {resolved?: string; optionalDependencies?: Record<string, string>}>
}

const {packages} = JSON.parse(readFileSync(join(packageRoot, 'package-lock.json'), 'utf8')) as Lock

test('package-lock.json has every optional dependency, also for other systems: otherwise `npm ci` rejects it', () => {
  const missing = Object.entries(packages).flatMap(([path, {optionalDependencies = {}}]) =>
    Object.keys(optionalDependencies).filter(
      name => !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages),
    ),
  )
  expect(missing).toEqual([])
})

test('package-lock.json has no download addresses', () => {
  expect(Object.values(packages).filter(({resolved}) => resolved !== undefined)).toEqual([])
})
