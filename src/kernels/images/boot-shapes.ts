import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {FAILSAFE_SCHEMA, load} from 'js-yaml'
import {UserError} from '../../base/errors.ts'
import {packageRoot} from '../../base/package-root.ts'
import {BOOT_SHAPES, type BootShape} from '../../model/boot-shape.ts'
import {endingOf, hasSeries} from '../../model/release-name.ts'

/** Measured result of a kernel line with one accelerator, from kernels/boot.yaml, which bench/measure-boot.ts writes. */
export interface BootRule {
  /** Beginning of its releases: `6.1`. */
  series: string
  /** Ending of its releases, which names the build: `-cloud-amd64`. */
  ending: string
  accelerator: 'kvm' | 'tcg'
  /** The fastest shape that is as reliable as the packaged one. */
  shape: BootShape
}

/** Reads and checks kernels/boot.yaml. The file also has the measurements, which are not read. */
export async function loadBootRules(file = join(packageRoot, 'kernels', 'boot.yaml')): Promise<readonly BootRule[]> {
  const data = load(await readFile(file, 'utf8'), {schema: FAILSAFE_SCHEMA, filename: file})
  if (!Array.isArray(data)) throw new UserError({message: 'expected a list of measured kernels', file})
  return data.map((item: unknown, index) => checkRule(item, index, file))
}

/** Returns the best measured shape for a release; undefined if its line was not measured. */
export function measuredShape(
  rules: readonly BootRule[],
  release: string,
  accelerator: BootRule['accelerator'],
): BootShape | undefined {
  return rules.find(
    rule => rule.accelerator === accelerator && hasSeries(release, rule.series) && endingOf(release) === rule.ending,
  )?.shape
}

function checkRule(item: unknown, index: number, file: string): BootRule {
  const wrong = (expected: string) => new UserError({message: `kernel ${index + 1}: expected ${expected}`, file})
  if (typeof item !== 'object' || item === null) throw wrong('a mapping')
  const {series, ending, accelerator, shape} = item as Record<string, unknown>
  if (typeof series !== 'string' || !/^\d+\.\d+$/.test(series)) throw wrong('`series`, such as "6.1"')
  if (typeof ending !== 'string' || !/^-[a-z0-9-]+$/.test(ending)) throw wrong('`ending`, such as -cloud-amd64')
  if (accelerator !== 'kvm' && accelerator !== 'tcg') throw wrong('`accelerator`, kvm or tcg')
  const known = BOOT_SHAPES.find(name => name === shape)
  if (known === undefined) throw wrong(`\`shape\`, one of ${BOOT_SHAPES.join(', ')}`)
  return {series, ending, accelerator, shape: known}
}
