import {readFile} from 'node:fs/promises'

/** Build configuration of a kernel: `CONFIG_LSM` → `landlock,lockdown,yama`, without quotes. */
export interface KernelConfig {
  get(option: string): string | undefined
}

/**
 * Reads a kernel's configuration (Documentation/kbuild/kconfig.rst). Options that are not set are undefined.
 *
 * @param file null for a kernel without one
 */
export async function readKernelConfig(file: string | null): Promise<KernelConfig | null> {
  return file === null ? null : parseKernelConfig(await readFile(file, 'utf8'))
}

/** Makes a configuration from text. Searches on demand, since few of the ten thousand options are needed. */
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

/** Reports whether an option is built as a module (`=m`). */
export function isModule(config: KernelConfig, option: string): boolean {
  return config.get(option) === 'm'
}
