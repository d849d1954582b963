import type {Target} from '../target.ts'
import {deb822, lock, oci, primary, repomd} from './documents.ts'
import {console, logParts, records, reports, verifierLog} from './guest.ts'
import {manifest, matrix, singleManifest, suite} from './manifests.ts'
import {elf, kernelBtf, kernelModule, objectBtf} from './objects.ts'
import {ar, compressed, cpio, kernelImage, kernelRelease, lz4, rpm, tar} from './packages.ts'
import {results} from './results.ts'

/** Every reader of untrusted input. */
export const TARGETS: readonly Target[] = [
  manifest,
  singleManifest,
  suite,
  matrix,
  lock,
  results,
  ar,
  tar,
  cpio,
  rpm,
  compressed,
  lz4,
  repomd,
  primary,
  deb822,
  oci,
  elf,
  objectBtf,
  kernelBtf,
  kernelModule,
  kernelImage,
  kernelRelease,
  records,
  verifierLog,
  logParts,
  console,
  reports,
]
