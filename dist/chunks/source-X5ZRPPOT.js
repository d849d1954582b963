import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  assembleKernel
} from "./chunk-XQQHYYOT.js";
import {
  refuseSecrets
} from "./chunk-QZDE4BF7.js";
import {
  formatOf
} from "./chunk-OZMODKER.js";
import {
  listModuleFolder
} from "./chunk-5QZGLNX6.js";
import "./chunk-ZTFLW3MG.js";
import "./chunk-OSEA7P2S.js";
import "./chunk-4CC27IAZ.js";
import "./chunk-RSL6QYHH.js";
import {
  isRelease
} from "./chunk-NFCBL6MI.js";
import {
  fileSha256
} from "./chunk-G3QRFAMB.js";
import {
  UserError,
  errorCode,
  errorMessage
} from "./chunk-HKAGB2IK.js";
import "./chunk-KATU4TBC.js";

// src/kernels/sources/local/files.ts
import { createHash } from "node:crypto";
import { access, constants, realpath, stat } from "node:fs/promises";
import { basename, relative } from "node:path";
async function localFile(path, folders) {
  const found = await describing(path, () => stat(path));
  await describing(path, () => refuseSecrets(path));
  if (found.isDirectory() && folders !== void 0) return "folder";
  if (!found.isFile()) throw new UserError(`${path} is no regular file; name the file itself`);
  if (found.size === 0) throw new UserError(`${path} is empty; build it again`);
  await describing(path, () => access(path, constants.R_OK));
  const sha256 = await fileSha256(path) ?? "";
  return { path, file: packageOf(path, await formatOf(path), sha256, found.size) };
}
async function folderPackage(path, release) {
  const root = await describing(path, () => realpath(path));
  const { modules, builtinList } = await listModuleFolder(path, release);
  if (modules.length === 0) return null;
  const hash = createHash("sha256").update(`${root}
${release}
${builtinList}`);
  for (const module of modules) hash.update(`
${relative(root, module.path)}
${module.size} ${module.mtimeMs}`);
  const bytes = modules.reduce((sum, { size }) => sum + size, 0);
  return packageOf(path, "folder", hash.digest("hex"), bytes);
}
function packageOf(path, format, sha256, size) {
  const version = `sha256:${sha256.slice(0, 12)}`;
  return { name: basename(path), version, format, sha256, size, place: { kind: "local", path }, urls: [] };
}
async function describing(path, work) {
  return work().catch((thrown) => {
    const why = errorCode(thrown) === "ENOENT" ? "does not exist; build the kernel first, or mend the path" : thrown instanceof UserError ? thrown.message : `cannot be read: ${errorMessage(thrown)}`;
    throw new UserError(`${path} ${why}`, { cause: thrown });
  });
}

// src/kernels/sources/local/tree.ts
import { readFile, stat as stat2 } from "node:fs/promises";
import { join } from "node:path";
var IMAGES = {
  x86_64: ["arch/x86/boot/bzImage", "vmlinux"],
  arm64: ["arch/arm64/boot/Image", "arch/arm64/boot/Image.gz", "arch/arm64/boot/vmlinuz.efi"],
  s390x: ["arch/s390/boot/bzImage"]
};
async function findInTree(tree, arch) {
  if (!(await stat2(tree).catch(() => void 0))?.isDirectory())
    throw new UserError(`${tree} is no folder; name the folder that the kernel was built in`);
  await refuseSecrets(tree).catch((thrown) => {
    throw new UserError(`${tree} ${thrown.message}`);
  });
  const image = await firstFile(tree, IMAGES[arch]);
  if (image === void 0) {
    const wanted = IMAGES[arch].join(", ");
    throw new UserError(
      `${tree} has no kernel for ${arch}: none of ${wanted}; build it there, or name the image itself`
    );
  }
  const release = (await readFile(join(tree, "include/config/kernel.release"), "utf8").catch(() => "")).trim();
  return {
    image,
    config: await firstFile(tree, [".config"]) ?? null,
    modules: tree,
    release: isRelease(release) ? release : void 0
  };
}
async function firstFile(folder, names) {
  for (const name of names) {
    const path = join(folder, name);
    if ((await stat2(path).catch(() => void 0))?.isFile()) return path;
  }
  return void 0;
}

// src/kernels/sources/local/source.ts
var SIGNATURE = { status: "unchecked", why: "a kernel of this machine, signed by nobody" };
var createLocalSource = (services) => ({
  resolve: (spec) => resolve(spec, services),
  means: () => false,
  remote: async ({ name }) => {
    throw new UserError(`${name} is a file of this machine, and is downloaded from nowhere`);
  },
  forget: () => {
  }
});
async function resolve(spec, { store, now }) {
  const { source } = spec;
  const named = "tree" in source ? await findInTree(source.tree, spec.arch) : { ...source, release: void 0 };
  const image = await localFile(named.image);
  const config = named.config === null ? void 0 : await localFile(named.config);
  const modules = named.modules === null ? void 0 : await localModules(named.modules);
  const what = "tree" in source ? source.tree : named.image;
  const parts = { what, image, config, modules: modules?.archive, release: named.release };
  const kernel = await assembleKernel(parts, spec, store);
  const folder = modules?.folder && await folderPackage(modules.folder, kernel.release);
  if (folder === null && !("tree" in source))
    throw new UserError(`${named.modules} has no module (*.ko) of ${kernel.release}; name the folder that has them`);
  const date = now().toISOString();
  return {
    ...kernel,
    modules: folder ? [folder] : kernel.modules,
    id: spec.id,
    arch: spec.arch,
    version: kernel.image.version,
    resolvedAt: date,
    indexDate: date,
    signature: SIGNATURE
  };
}
async function localModules(path) {
  const found = await localFile(path, "or-folder");
  if (found === "folder") return { folder: path };
  if (found.file.format === "file")
    throw new UserError(`${path} is neither a folder of modules nor a package or archive of them; name what has them`);
  return { archive: found };
}
export {
  createLocalSource
};
