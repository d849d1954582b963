/** A file format that is often found in place of an object. */
interface KnownFormat {
  /** First bytes, as Latin-1 text. */
  begins: string
  defect: string
}

const FORMATS: readonly KnownFormat[] = [
  {
    // https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md
    begins: 'version https://git-lfs.github.com/spec/',
    defect: 'is a Git LFS pointer, not the file itself; set `lfs: true` for actions/checkout, or run `git lfs pull`',
  },
  {begins: 'BC', defect: 'is LLVM bitcode, not an object; compile it with `llc -march=bpf -filetype=obj`'},
  {begins: '\x1f\x8b', defect: 'is compressed with gzip; unpack it with `gunzip`'},
  {begins: '\x28\xb5\x2f\xfd', defect: 'is compressed with zstd; unpack it with `unzstd`'},
  {begins: '\xfd7zXZ', defect: 'is compressed with xz; unpack it with `unxz`'},
  {begins: 'PK\x03\x04', defect: 'is a zip archive, such as a workflow artifact; unpack it with `unzip`'},
  {begins: '!<arch>\n', defect: 'is an `ar` archive; extract the object with `ar x`'},
  {begins: '<!DOCTYPE', defect: 'is an HTML page, probably an error page of a failed download; check the URL'},
  {begins: '<html', defect: 'is an HTML page, probably an error page of a failed download; check the URL'},
]

/** Returns the format of a file that is not an object, and the fix; undefined if the format is not known. */
export function knownFormat(bytes: Buffer): string | undefined {
  const head = bytes.subarray(0, 64).toString('latin1')
  return FORMATS.find(({begins}) => head.startsWith(begins))?.defect
}
