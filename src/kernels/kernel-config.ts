import {readFile} from 'node:fs/promises'

/** The configuration that a kernel was built with: `CONFIG_LSM` → `"landlock,lockdown,yama"` without the quotes. */
export type KernelConfig = ReadonlyMap<string, string>

/** Reads a kernel's configuration (Documentation/kbuild/kconfig.rst). What is not set is not in it. */
export async function readKernelConfig(file: string): Promise<KernelConfig> {
  return parseKernelConfig(await readFile(file, 'utf8'))
}

export function parseKernelConfig(text: string): KernelConfig {
  const options = [...text.matchAll(/^(CONFIG_\w+)=(.*)$/gm)]
  return new Map(options.map(([, name = '', value = '']) => [name, value.replace(/^"(.*)"$/, '$1')]))
}

/** Whether the kernel, built with this configuration, has something as a module of its own. */
export function isModule(config: KernelConfig, option: string): boolean {
  return config.get(option) === 'm'
}
