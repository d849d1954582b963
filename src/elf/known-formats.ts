/** A kind of file that often lies where an object is expected, by how it begins. */
interface KnownFormat {
  /** Text that stands for bytes (Latin-1). */
  begins: string
  says: string
}

const FORMATS: readonly KnownFormat[] = [
  {
    // https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md
    begins: 'version https://git-lfs.github.com/spec/',
    says: 'is a pointer of Git LFS, not the file itself; set `lfs: true` for actions/checkout, or run `git lfs pull`',
  },
  {begins: 'BC', says: 'is LLVM bitcode, not an object; finish it with `llc -march=bpf -filetype=obj`'},
  {begins: '\x1f\x8b', says: 'is compressed with gzip; unpack it with `gunzip`'},
  {begins: '\x28\xb5\x2f\xfd', says: 'is compressed with zstd; unpack it with `unzstd`'},
  {begins: '\xfd7zXZ', says: 'is compressed with xz; unpack it with `unxz`'},
  {begins: 'PK\x03\x04', says: 'is a zip archive, as artifacts of workflows are; unpack it with `unzip`'},
  {begins: '!<arch>\n', says: 'is an archive of `ar`; take the object out with `ar x`'},
  {begins: '<!DOCTYPE', says: 'is an HTML page: what was to download it got an error page; see its address'},
  {begins: '<html', says: 'is an HTML page: what was to download it got an error page; see its address'},
]

/** Says what a file is that is no object, and what to do with it; undefined when it is of no known kind. */
export function knownFormat(bytes: Buffer): string | undefined {
  const head = bytes.subarray(0, 64).toString('latin1')
  return FORMATS.find(({begins}) => head.startsWith(begins))?.says
}
