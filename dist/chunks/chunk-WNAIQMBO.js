import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);

// node_modules/leven/index.js
var array = [];
var characterCodeCache = [];
function leven(first, second, options) {
  if (first === second) {
    return 0;
  }
  const maxDistance = options?.maxDistance;
  const swap = first;
  if (first.length > second.length) {
    first = second;
    second = swap;
  }
  let firstLength = first.length;
  let secondLength = second.length;
  while (firstLength > 0 && first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength)) {
    firstLength--;
    secondLength--;
  }
  let start = 0;
  while (start < firstLength && first.charCodeAt(start) === second.charCodeAt(start)) {
    start++;
  }
  firstLength -= start;
  secondLength -= start;
  if (maxDistance !== void 0 && secondLength - firstLength > maxDistance) {
    return maxDistance;
  }
  if (firstLength === 0) {
    return maxDistance !== void 0 && secondLength > maxDistance ? maxDistance : secondLength;
  }
  let bCharacterCode;
  let result;
  let temporary;
  let temporary2;
  let index = 0;
  let index2 = 0;
  while (index < firstLength) {
    characterCodeCache[index] = first.charCodeAt(start + index);
    array[index] = ++index;
  }
  while (index2 < secondLength) {
    bCharacterCode = second.charCodeAt(start + index2);
    temporary = index2++;
    result = index2;
    for (index = 0; index < firstLength; index++) {
      temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
      temporary = array[index];
      result = array[index] = temporary > result ? temporary2 > result ? result + 1 : temporary2 : temporary2 > temporary ? temporary + 1 : temporary2;
    }
    if (maxDistance !== void 0) {
      let rowMinimum = result;
      for (index = 0; index < firstLength; index++) {
        if (array[index] < rowMinimum) {
          rowMinimum = array[index];
        }
      }
      if (rowMinimum > maxDistance) {
        return maxDistance;
      }
    }
  }
  array.length = firstLength;
  characterCodeCache.length = firstLength;
  return maxDistance !== void 0 && result > maxDistance ? maxDistance : result;
}

// src/did-you-mean.ts
function nearest(word, candidates) {
  return nearestFew(word, candidates, 1)[0];
}
function nearestFew(word, candidates, count) {
  const lower = word.toLowerCase();
  return candidates.map((candidate) => ({ candidate, distance: leven(lower, candidate.toLowerCase()) })).filter(({ candidate, distance }) => distance <= Math.max(1, Math.floor(Math.max(candidate.length, word.length) / 3))).sort((a, b) => a.distance - b.distance).slice(0, count).map(({ candidate }) => candidate);
}

// src/artifact/known-formats.ts
var FORMATS = [
  {
    // https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md
    begins: "version https://git-lfs.github.com/spec/",
    says: "is a pointer of Git LFS, not the file itself; set `lfs: true` for actions/checkout, or run `git lfs pull`"
  },
  { begins: "BC", says: "is LLVM bitcode, not an object; finish it with `llc -march=bpf -filetype=obj`" },
  { begins: "\x8B", says: "is compressed with gzip; unpack it with `gunzip`" },
  { begins: "(\xB5/\xFD", says: "is compressed with zstd; unpack it with `unzstd`" },
  { begins: "\xFD7zXZ", says: "is compressed with xz; unpack it with `unxz`" },
  { begins: "PK", says: "is a zip archive, as artifacts of workflows are; unpack it with `unzip`" },
  { begins: "!<arch>\n", says: "is an archive of `ar`; take the object out with `ar x`" },
  { begins: "<!DOCTYPE", says: "is an HTML page: what was to download it got an error page; see its address" },
  { begins: "<html", says: "is an HTML page: what was to download it got an error page; see its address" }
];
function knownFormat(bytes) {
  const head = bytes.subarray(0, 64).toString("latin1");
  return FORMATS.find(({ begins }) => head.startsWith(begins))?.says;
}

// src/artifact/elf.ts
var EHDR_SIZE = 64;
var SHDR_SIZE = 64;
var ELFCLASS64 = 2;
var ELFDATA2LSB = 1;
var ET_REL = 1;
var EM_BPF = 247;
var SHT_NOBITS = 8;
var SHF_EXECINSTR = 4n;
var MACHINES = {
  3: "i386",
  8: "MIPS",
  20: "PowerPC",
  21: "PowerPC64",
  22: "s390x",
  40: "ARM",
  62: "x86-64",
  183: "AArch64",
  224: "AMD GPU",
  243: "RISC-V",
  258: "LoongArch"
};
function byteOrder(bytes) {
  return bytes[5] === ELFDATA2LSB ? "little" : "big";
}
function elfNumbers(bytes) {
  return byteOrder(bytes) === "little" ? {
    half: (at) => bytes.readUInt16LE(at),
    word: (at) => bytes.readUInt32LE(at),
    wide: (at) => bytes.readBigUInt64LE(at)
  } : {
    half: (at) => bytes.readUInt16BE(at),
    word: (at) => bytes.readUInt32BE(at),
    wide: (at) => bytes.readBigUInt64BE(at)
  };
}
function elfDefect(bytes) {
  if (bytes.length === 0) return "the file is empty";
  if (bytes.subarray(0, 4).toString("latin1") !== "\x7FELF")
    return knownFormat(bytes) ?? "is no ELF object; compile it with `clang -g -O2 -target bpf -c`";
  if (bytes.length < EHDR_SIZE) return `is cut off inside its ELF header (${bytes.length} bytes); build it again`;
  const elf = elfNumbers(bytes);
  const machine = elf.half(18);
  if (machine !== EM_BPF)
    return `is an object for ${MACHINES[machine] ?? `ELF machine ${machine}`}, not for eBPF; compile it with \`clang -target bpf\``;
  if (bytes[4] !== ELFCLASS64) return "is a 32-bit ELF object; eBPF objects are 64-bit";
  if (elf.half(16) !== ET_REL)
    return "is linked, not relocatable; give the output of `clang -c` or `bpftool gen object`";
  return truncation(bytes);
}
function truncation(bytes) {
  const elf = elfNumbers(bytes);
  const tableOffset = elf.wide(40);
  const count = elf.half(60);
  if (elf.half(58) !== SHDR_SIZE || count === 0) return "has no section headers; build it again";
  const tableEnd = tableOffset + BigInt(count * SHDR_SIZE);
  if (tableEnd > bytes.length) return cutOff(bytes.length, tableEnd);
  for (let index = 0; index < count; index++) {
    const header = Number(tableOffset) + index * SHDR_SIZE;
    const end = elf.wide(header + 24) + elf.wide(header + 32);
    if (elf.word(header + 4) !== SHT_NOBITS && end > bytes.length) return cutOff(bytes.length, end);
  }
  return void 0;
}
function elfSections(bytes) {
  const elf = elfNumbers(bytes);
  const tableOffset = Number(elf.wide(40));
  const headers = Array.from({ length: elf.half(60) }, (_, index) => tableOffset + index * SHDR_SIZE);
  const names = headers[elf.half(62)];
  if (names === void 0) return [];
  const start = Number(elf.wide(names + 24));
  return headers.map((header) => ({
    name: textAt(bytes, start + elf.word(header)),
    offset: Number(elf.wide(header + 24)),
    size: Number(elf.wide(header + 32)),
    isCode: (elf.wide(header + 8) & SHF_EXECINSTR) !== 0n
  }));
}
function textAt(bytes, start) {
  const end = bytes.indexOf(0, start);
  return bytes.toString("utf8", start, end < 0 ? bytes.length : end);
}
function cutOff(size, needed) {
  return `is cut off: it has ${size} bytes, its headers tell of ${needed}; build or download it again`;
}

export {
  nearest,
  nearestFew,
  MACHINES,
  byteOrder,
  elfNumbers,
  elfDefect,
  elfSections
};
