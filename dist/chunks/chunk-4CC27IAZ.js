import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  UserError
} from "./chunk-HKAGB2IK.js";

// src/kernels/package/decompress.ts
import { Readable } from "node:stream";
import zlib from "node:zlib";

// src/kernels/package/xz.ts
import { ReadableStream } from "node:stream/web";

// src/kernels/package/bytes.ts
function byteReader(source) {
  let rest = new Uint8Array(0);
  return {
    async read(length) {
      const chunks = [];
      for await (const chunk of take(length)) chunks.push(chunk);
      return Buffer.concat(chunks);
    },
    skip: (length) => drain(take(length)),
    part(length) {
      const chunks = take(length);
      let left = length;
      const counted = async function* () {
        for await (const chunk of chunks) {
          left -= chunk.length;
          yield chunk;
        }
      };
      return { chunks: counted(), done: () => drain(take(left)) };
    },
    async *rest() {
      if (rest.length > 0) yield rest;
      for (; ; ) {
        const { done, value } = await source.next();
        if (done === true) return;
        yield value;
      }
    }
  };
  async function* take(length) {
    for (let left = length; left > 0; ) {
      if (rest.length === 0) {
        const { done, value } = await source.next();
        if (done === true) throw new Error("it ends in the middle");
        rest = value;
        continue;
      }
      const chunk = rest.subarray(0, left);
      rest = rest.subarray(chunk.length);
      left -= chunk.length;
      yield chunk;
    }
  }
}
async function drain(chunks) {
  for await (const _ of chunks) ;
}

// src/kernels/package/crc32.ts
function crc32(bytes) {
  let crc = 4294967295;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc >>> 1 ^ (crc & 1 ? 3988292384 : 0);
  }
  const result = Buffer.alloc(4);
  result.writeUInt32LE(~crc >>> 0);
  return result;
}

// src/kernels/package/xz-check.ts
var HEADER_BYTES = 12;
var CHECK_NONE = 0;
var CHECK_SHA256 = 10;
var CHECK_BYTES = 32;
var ALIGNMENT = 4;
var MAX_BLOCKS = 1 << 16;
async function* withoutSha256(source) {
  const input = source[Symbol.asyncIterator]();
  const reader = byteReader(input);
  try {
    const header = await reader.read(HEADER_BYTES);
    if (header[7] !== CHECK_SHA256) {
      yield header;
      yield* reader.rest();
      return;
    }
    const flags = Buffer.from([0, CHECK_NONE]);
    yield Buffer.concat([header.subarray(0, 6), flags, crc32(flags)]);
    const blocks = [];
    for (; ; ) {
      const size = (await reader.read(1)).readUInt8();
      if (size === 0) break;
      if (blocks.length === MAX_BLOCKS) throw new Error("its compressed data has too many blocks");
      blocks.push(yield* passBlock(size, reader));
    }
    yield indexAndFooter(blocks, flags);
  } finally {
    await input.return?.();
  }
}
async function* passBlock(sizeByte, reader) {
  const headerBytes = (sizeByte + 1) * 4;
  yield Buffer.concat([Buffer.from([sizeByte]), await reader.read(headerBytes - 1)]);
  let [compressed, uncompressed] = [0, 0];
  for (; ; ) {
    const control = (await reader.read(1)).readUInt8();
    yield Buffer.from([control]);
    compressed += 1;
    if (control === 0) break;
    const isPacked = control >= 128;
    const head = await reader.read(isPacked ? control >= 192 ? 5 : 4 : 2);
    yield head;
    const unpackedBytes = head.readUInt16BE(0) + 1 + (isPacked ? (control & 31) << 16 : 0);
    const bytes = isPacked ? head.readUInt16BE(2) + 1 : unpackedBytes;
    yield* reader.part(bytes).chunks;
    compressed += head.length + bytes;
    uncompressed += unpackedBytes;
  }
  const padding = (ALIGNMENT - compressed % ALIGNMENT) % ALIGNMENT;
  yield await reader.read(padding);
  await reader.skip(CHECK_BYTES);
  return { unpadded: headerBytes + compressed, uncompressed };
}
function indexAndFooter(blocks, flags) {
  const records = blocks.flatMap(({ unpadded, uncompressed }) => [integer(unpadded), integer(uncompressed)]);
  const list = Buffer.concat([Buffer.from([0]), integer(blocks.length), ...records]);
  const padded = Buffer.concat([list, Buffer.alloc((ALIGNMENT - list.length % ALIGNMENT) % ALIGNMENT)]);
  const index = Buffer.concat([padded, crc32(padded)]);
  const backward = Buffer.alloc(4);
  backward.writeUInt32LE(index.length / ALIGNMENT - 1);
  const footer = Buffer.concat([backward, flags]);
  return Buffer.concat([index, crc32(footer), footer, Buffer.from("YZ")]);
}
function integer(value) {
  const bytes = [];
  for (let left = value; ; left = Math.floor(left / 128)) {
    if (left < 128) return Buffer.from([...bytes, left]);
    bytes.push(left % 128 | 128);
  }
}

// src/kernels/package/xz.ts
var turn = Promise.resolve();
async function* unxz(source) {
  const { default: xz } = await import("./xz-decompress-6JAX3V3Z.js");
  const done = await takeTurn();
  const input = webStream(withoutSha256(source));
  try {
    const reader = new xz.XzReadableStream(input.stream).getReader();
    try {
      for (; ; ) {
        const { done: end, value } = await reader.read();
        if (end) return;
        if (value.length > 0) yield value;
      }
    } catch (error) {
      throw input.ended() ? new Error("the compressed data is cut off or damaged", { cause: error }) : error;
    } finally {
      await reader.cancel().catch(() => void 0);
    }
  } finally {
    done();
  }
}
async function takeTurn() {
  const before = turn;
  let done = () => {
  };
  turn = new Promise((resolve) => {
    done = resolve;
  });
  await before;
  return done;
}
function webStream(source) {
  const iterator = source[Symbol.asyncIterator]();
  let ended = false;
  const stream = new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await iterator.next();
        if (done === true) {
          ended = true;
          controller.close();
        } else controller.enqueue(value);
      },
      async cancel() {
        await iterator.return?.();
      }
    },
    { highWaterMark: 0 }
  );
  return { stream, ended: () => ended };
}

// src/kernels/package/decompress.ts
var MAGIC_BYTES = 6;
var MAGIC = {
  gzip: [31, 139],
  zstd: [40, 181, 47, 253],
  xz: [253, 55, 122, 88, 90, 0]
};
async function* decompress(source, name, maxBytes) {
  let bytes = 0;
  for await (const chunk of decoded(source)) {
    bytes += chunk.length;
    if (bytes > maxBytes)
      throw new UserError(`${name} unpacks to more than ${maxBytes} bytes, which no kernel package does`);
    yield chunk;
  }
}
async function* decoded(source) {
  const input = source[Symbol.asyncIterator]();
  try {
    const start = await firstBytes(input);
    const whole = joined(start, input);
    if (begins(start, MAGIC.xz)) yield* unxz(whole);
    else if (begins(start, MAGIC.gzip)) yield* through(whole, zlib.createGunzip());
    else if (begins(start, MAGIC.zstd)) yield* unzstd(whole);
    else yield* whole;
  } finally {
    await input.return?.();
  }
}
async function firstBytes(input) {
  const chunks = [];
  for (let length = 0; length < MAGIC_BYTES; ) {
    const { done, value } = await input.next();
    if (done === true) break;
    chunks.push(value);
    length += value.length;
  }
  return Buffer.concat(chunks);
}
async function* joined(start, rest) {
  if (start.length > 0) yield start;
  for (; ; ) {
    const { done, value } = await rest.next();
    if (done === true) return;
    yield value;
  }
}
function begins(start, magic) {
  return magic.every((byte, index) => start[index] === byte);
}
async function* unzstd(source) {
  const create = zlib.createZstdDecompress;
  if (create !== void 0) {
    yield* through(source, create());
    return;
  }
  const { Decompress } = await import("./esm-J5UFPZKJ.js");
  const ready = [];
  const decoder = new Decompress((chunk) => ready.push(chunk));
  for await (const chunk of source) {
    decoder.push(chunk);
    yield* ready.splice(0);
  }
  decoder.push(new Uint8Array(0), true);
  yield* ready;
}
async function* through(source, transform) {
  const input = Readable.from(source);
  const output = transform;
  input.on("error", (error) => output.destroy(error));
  input.pipe(output);
  try {
    for await (const chunk of output) yield chunk;
  } finally {
    input.destroy();
    output.destroy();
  }
}

export {
  byteReader,
  unxz,
  decompress
};
