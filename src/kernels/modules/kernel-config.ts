import {readFile} from 'node:fs/promises'

/** The configuration that a kernel was built with: `CONFIG_LSM` → `"landlock,lockdown,yama"` without the quotes. */
export interface KernelConfig {
  get(option: string): string | undefined
}

/** Reads a kernel's configuration (Documentation/kbuild/kconfig.rst). What is not set is not in it. */
export async function readKernelConfig(file: string): Promise<KernelConfig> {
  return parseKernelConfig(await readFile(file, 'utf8'))
}

/** Ten thousand options of which a few are asked for: nothing is done for the others. */
export function parseKernelConfig(text: string): KernelConfig {
  const lines = `\n${text}`
  return {
    get(option) {
      const start = lines.indexOf(`\n${option}=`)
      if (start < 0) return undefined
      const end = lines.indexOf('\n', start + 1)
      const value = lines.slice(start + option.length + 2, end < 0 ? undefined : end).trimEnd()
      return value.replace(/^"(.*)"$/, '$1')
    },
  }
}

/** Whether the kernel, built with this configuration, has something as a module of its own. */
export function isModule(config: KernelConfig, option: string): boolean {
  return config.get(option) === 'm'
}
