import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  decompress
} from "./chunk-4CC27IAZ.js";
import {
  MAX_UNPACKED,
  countedFile
} from "./chunk-RSL6QYHH.js";

// src/kernels/package/tar.ts
import { Readable } from "node:stream";
async function readTarFile(path, what, extraction) {
  const file = countedFile(path);
  await readTar(decompress(file.chunks(), what, MAX_UNPACKED), extraction);
  return file.bytes();
}
async function readTar(data, { take, enough, link }) {
  const { extract } = (await import("./tar-stream-N63WGWYA.js")).default;
  const archive = extract();
  const source = Readable.from(data, { objectMode: true });
  source.on("error", (error) => archive.destroy(error));
  source.pipe(archive);
  try {
    for await (const entry of archive) {
      const { name, type, size } = entry.header;
      const path = name.replace(/^(?:\.?\/)+/, "");
      if (type === "symlink") link?.(path, entry.header.linkname ?? "");
      if (type === "link") link?.(path, `/${entry.header.linkname ?? ""}`);
      const consume = type === "file" ? take(path) : void 0;
      if (consume === void 0) {
        entry.resume();
        continue;
      }
      await consume(entry, size ?? 0);
      if (enough()) return;
    }
  } finally {
    archive.destroy();
    source.destroy();
    await data.return(void 0);
  }
}

export {
  readTarFile,
  readTar
};
