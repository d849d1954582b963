import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  runTool,
  which
} from "./chunk-VR7YD7XW.js";
import {
  UserError,
  errorCode
} from "./chunk-HKAGB2IK.js";

// src/kernels/signature.ts
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
var NO_PROGRAM = "neither gpgv nor sqv is installed";
async function openSigned(signed, url, keyring) {
  if ("why" in keyring) return { text: clearText(signed, url), signature: unchecked(url, keyring) };
  const byGpgv = await runGpgv(["-"], signed, keyring);
  if (byGpgv !== void 0) {
    const signature = judge(byGpgv.status, url, keyring);
    return { text: signature.status === "good" ? byGpgv.output : clearText(signed, url), signature };
  }
  return await inFolder(async (folder) => {
    const [input, output] = [join(folder, "signed"), join(folder, "text")];
    await writeFile(input, signed);
    const signature = await checkWithSqv(["--cleartext", "--output", output, input], url, keyring);
    return signature && { text: await readFile(output, "utf8"), signature };
  }) ?? { text: clearText(signed, url), signature: { status: "unchecked", why: NO_PROGRAM } };
}
async function checkDetached(content, signature, url, keyring) {
  if ("why" in keyring) return unchecked(url, keyring);
  return inFolder(async (folder) => {
    const file = join(folder, "signature");
    await writeFile(file, signature);
    const byGpgv = await runGpgv([file, "-"], content, keyring);
    if (byGpgv !== void 0) return judge(byGpgv.status, url, keyring);
    const signed = join(folder, "content");
    await writeFile(signed, content);
    const checked = await checkWithSqv(["--signature-file", file, signed], url, keyring);
    return checked ?? await checkWithSqv([file, signed], url, keyring) ?? { status: "unchecked", why: NO_PROGRAM };
  });
}
function hasVerifier() {
  return ["gpgv", "sqv"].some((program) => which(program) !== void 0);
}
var WAY_OUT = "something between here and where it is from changes files: use another mirror or repository";
function judge(status, url, keyring) {
  const restsOf = (...words) => status.filter(({ word }) => words.includes(word)).map(({ rest }) => rest);
  const [bad] = restsOf("BADSIG", "REVKEYSIG");
  if (bad !== void 0) throw new UserError(`${url}: BAD signature by ${bad}; ${WAY_OUT}`);
  const by = goodSigner(status, keyring);
  if (by !== void 0) return { status: "good", by };
  const signers = restsOf("GOODSIG", "ERRSIG", "EXPKEYSIG").map((rest) => rest.replace(/ .*/, ""));
  if (signers.length === 0) throw new UserError(`${url}: is not signed; ${WAY_OUT}`);
  return byUnknown([...new Set(signers)], url, keyring);
}
function byUnknown(signers, url, { path, strict }) {
  const why = `${path} has no valid key for ${signers.join(", ")}`;
  if (strict === true) throw new UserError(`${url}: ${why}; name a keyring that has it`);
  return unchecked(url, { why, onlyHttps: true });
}
function goodSigner(status, { fingerprints }) {
  let by;
  for (const { word, rest } of status) {
    if (["NEWSIG", "EXPSIG", "EXPKEYSIG"].includes(word)) by = void 0;
    else if (word === "GOODSIG") by = rest;
    else if (word === "VALIDSIG" && by !== void 0) {
      if (fingerprints === void 0 || fingerprints.includes(rest.split(" ").at(-1) ?? "")) return by;
    }
  }
  return void 0;
}
async function runGpgv(files, input, { path }) {
  const { execa } = await import("./execa-FRZUR3OA.js");
  const args = ["--keyring", path, "--status-fd", "2", ...files.length === 1 ? ["--output", "-"] : [], ...files];
  const { stdout, stderr, cause } = await execa("gpgv", args, { input, reject: false, stripFinalNewline: false });
  if (errorCode(cause) === "ENOENT") return void 0;
  const status = [...stderr.matchAll(/^\[GNUPG:\] (\S+) ?(.*)$/gm)].map(([, word = "", rest = ""]) => ({
    word,
    rest: rest.trim()
  }));
  return { output: stdout, status };
}
function isUsageError({ exitCode, stderr }) {
  return exitCode === 2 || exitCode === 1 && /^error: .* wasn't expected/m.test(stderr);
}
async function checkWithSqv(args, url, keyring) {
  if (which("sqv") === void 0) return void 0;
  const result = await runTool("sqv", ["--keyring", keyring.path, ...args]);
  if (isUsageError(result)) return void 0;
  const words = result.stderr.trim().split("\n").at(-1)?.trim() ?? "";
  const signers = result.stdout.trim().split(/\s+/);
  const { fingerprints = signers } = keyring;
  if (result.exitCode !== 0) throw new UserError(`${url}: no good signature by ${keyring.path} (${words}); ${WAY_OUT}`);
  if (!signers.some((signer) => fingerprints.includes(signer))) return byUnknown(signers, url, keyring);
  return { status: "good", by: `${signers.join(", ")} (sqv)` };
}
async function inFolder(work) {
  const folder = await mkdtemp(join(tmpdir(), "bpfcompat-signature-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
function unchecked(url, { why, onlyHttps = false }) {
  if (onlyHttps && !url.startsWith("https:"))
    throw new UserError(`${url}: ${why}; install or update the keyring, or use a mirror with https`);
  return { status: "unchecked", why };
}
function clearText(signed, url) {
  const text = /^-----BEGIN PGP SIGNED MESSAGE-----\r?\n(?:[^\r\n]+\r?\n)*\r?\n([\s\S]*?)^-----BEGIN PGP SIGNATURE-----/m.exec(
    signed.toString("utf8")
  )?.[1];
  if (text === void 0) throw new UserError(`${url}: is no signed index; ${WAY_OUT}`);
  return text.replace(/^- /gm, "");
}

export {
  NO_PROGRAM,
  openSigned,
  checkDetached,
  hasVerifier
};
