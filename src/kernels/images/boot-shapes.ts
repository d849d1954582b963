import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {FAILSAFE_SCHEMA, load} from 'js-yaml'
import {UserError} from '../../base/errors.ts'
import {packageRoot} from '../../base/package-root.ts'
import {BOOT_SHAPES, type BootShape} from '../../model/boot-shape.ts'
import {endingOf, hasSeries} from '../../model/release-name.ts'

/** A line of kernels that was measured with one accelerator: kernels/boot.yaml, written by bench/measure-boot.ts. */
export interface BootRule {
  /** What its releases begin with: `6.1`. */
  series: string
  /** What they end with, which names the build: `-cloud-amd64`. */
  ending: string
  accelerator: 'kvm' | 'tcg'
  /** The fastest of those that are as good as the plain one. */
  shape: BootShape
}

/** Reads kernels/boot.yaml and checks it. What stands there beside the rules are the numbers that they follow from. */
export async function loadBootRules(file = join(packageRoot, 'kernels', 'boot.yaml')): Promise<readonly BootRule[]> {
  const data = load(await readFile(file, 'utf8'), {schema: FAILSAFE_SCHEMA, filename: file})
  if (!Array.isArray(data)) throw new UserError({message: 'expected a list of measured kernels', file})
  return data.map((item: unknown, index) => checkRule(item, index, file))
}

/** The shape that was measured to be best for a release; undefined where its line was not measured. */
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
