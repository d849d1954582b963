import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  NO_PROGRAM,
  hasVerifier
} from "./chunk-FYDGZ3AN.js";
import {
  showUrl
} from "./chunk-XYUZPA74.js";
import {
  writeAtomically
} from "./chunk-G3QRFAMB.js";
import {
  UserError,
  errorCode,
  errorMessage
} from "./chunk-HKAGB2IK.js";

// src/kernels/keys.ts
import { createHash as createHash2 } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

// src/kernels/openpgp.ts
import { createHash } from "node:crypto";
var ARMORED_KEYS = /^-----BEGIN PGP PUBLIC KEY BLOCK-----\r?\n([\s\S]*?)^-----END PGP PUBLIC KEY BLOCK-----/gm;
var PUBLIC_KEY_TAG = 6;
function binaryOf(content) {
  const blocks = [...content.toString("latin1").matchAll(ARMORED_KEYS)].map(([, block = ""]) => dearmored(block));
  if (blocks.length === 0) return fingerprintsOf(content).length > 0 ? content : void 0;
  const binaries = blocks.filter((block) => block !== void 0);
  return binaries.length === blocks.length ? Buffer.concat(binaries) : void 0;
}
function dearmored(block) {
  const lines = block.split(/\r?\n/).map((line) => line.trim());
  const body = lines.slice(lines.indexOf("") + 1).filter((line) => line !== "");
  const checksum = body.find((line) => line.startsWith("="));
  const binary = Buffer.from(body.filter((line) => line !== checksum).join(""), "base64");
  return checksum === void 0 || checksum === `=${crc24(binary).toString("base64")}` ? binary : void 0;
}
function crc24(content) {
  let crc = 11994318;
  for (const byte of content) {
    crc ^= byte << 16;
    for (let bit = 0; bit < 8; bit++) {
      crc <<= 1;
      if ((crc & 16777216) !== 0) crc ^= 25578747;
    }
  }
  return Buffer.from([crc >> 16 & 255, crc >> 8 & 255, crc & 255]);
}
function fingerprintsOf(keyring) {
  const fingerprints = [];
  for (let at = 0; at < keyring.length; ) {
    const packet = packetAt(keyring, at);
    if (packet === void 0) break;
    const body = keyring.subarray(packet.start, packet.end);
    if (packet.tag === PUBLIC_KEY_TAG && body[0] === 4) {
      const length = Buffer.from([153, body.length >> 8, body.length & 255]);
      fingerprints.push(createHash("sha1").update(length).update(body).digest("hex").toUpperCase());
    }
    at = packet.end;
  }
  return fingerprints;
}
function packetAt(data, at) {
  const first = data[at] ?? 0;
  if ((first & 128) === 0) return void 0;
  const packet = (first & 64) === 0 ? oldPacket(data, at, first) : newPacket(data, at, first);
  return packet !== void 0 && packet.end <= data.length ? packet : void 0;
}
function oldPacket(data, at, first) {
  const bytes = [1, 2, 4][first & 3];
  if (bytes === void 0 || at + 1 + bytes > data.length) return void 0;
  const start = at + 1 + bytes;
  return { tag: first >> 2 & 15, start, end: start + data.readUIntBE(at + 1, bytes) };
}
function newPacket(data, at, first) {
  const tag = first & 63;
  const length = data[at + 1] ?? 0;
  if (length < 192) return { tag, start: at + 2, end: at + 2 + length };
  if (length < 224) return { tag, start: at + 3, end: at + 3 + (length - 192 << 8) + (data[at + 2] ?? 0) + 192 };
  if (length < 255 || at + 6 > data.length) return void 0;
  return { tag, start: at + 6, end: at + 6 + data.readUInt32BE(at + 2) };
}

// src/kernels/keys.ts
var MAX_KEY_BYTES = 1 << 20;
async function keyringOf(keys, services) {
  if (!hasVerifier()) return { why: NO_PROGRAM };
  const found = [];
  const failed = [];
  for (const key of keys) {
    try {
      found.push({ fingerprint: key.fingerprint, content: await keyOf(key, services) });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      failed.push(error.message);
    }
  }
  if (found.length === 0) return { why: whyNone(failed), onlyHttps: true };
  const fingerprints = found.map(({ fingerprint }) => fingerprint);
  const name = createHash2("sha256").update(fingerprints.join("\n")).digest("hex").slice(0, 40);
  const path = keyPath(`keyring-${name}`, services);
  if (!existsSync(path)) await writeAtomically(path, Buffer.concat(found.map(({ content }) => content)));
  return { path, fingerprints };
}
async function ownKeyring(path, services) {
  const content = await readFile(path).catch((error) => {
    throw new UserError(
      `keyring ${path}: cannot be read (${errorCode(error) ?? errorMessage(error)}); name a file with the public keys of the archive`
    );
  });
  const binary = binaryOf(content);
  if (binary === void 0)
    throw new UserError(`keyring ${path}: has no public key in it; export one with \`gpg --export\``);
  if (binary === content) return { path, strict: true };
  const kept = keyPath(`keyring-${createHash2("sha256").update(binary).digest("hex").slice(0, 40)}`, services);
  if (!existsSync(kept)) await writeAtomically(kept, binary);
  return { path: kept, strict: true };
}
function whyNone([first = "no keys are known for it", ...more]) {
  const why = first.replace(/; check the network, .*$/, "");
  return more.length === 0 ? why : `${why} (and ${more.length} more)`;
}
async function keyOf(key, services) {
  const { url, fingerprint } = key;
  const kept = await readFile(keyPath(fingerprint, services)).catch(() => void 0);
  if (kept !== void 0 && isKey(kept, key)) return kept;
  const what = `the signing key ${fingerprint}`;
  const { content } = await services.downloader().toMemory({ what, urls: [url], maxBytes: MAX_KEY_BYTES });
  const binary = binaryOf(content);
  if (binary === void 0 || !isKey(binary, key)) {
    throw new UserError(`${showUrl(url)}: is not the key ${fingerprint}`);
  }
  await writeAtomically(keyPath(fingerprint, services), binary);
  return binary;
}
function isKey(content, { fingerprint }) {
  return fingerprintsOf(content).includes(fingerprint);
}
function keyPath(name, { cacheDirectory }) {
  return join(cacheDirectory, "keys", `${name}.gpg`);
}

export {
  keyringOf,
  ownKeyring
};
