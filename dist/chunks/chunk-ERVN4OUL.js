import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  mirrorAdvice
} from "./chunk-MGZDOVV3.js";
import {
  showUrl
} from "./chunk-XYUZPA74.js";
import {
  setting
} from "./chunk-G3QRFAMB.js";
import {
  UserError
} from "./chunk-HKAGB2IK.js";

// src/kernels/sources/deb/apt-config.ts
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

// src/kernels/sources/deb/deb822.ts
function parseStanzas(text) {
  const parser = new StanzaParser();
  return [...parser.push(text), ...parser.end()];
}
var MAX_STANZA = 16 << 20;
var StanzaParser = class {
  #rest = "";
  #fields = /* @__PURE__ */ new Map();
  #lastKey = "";
  #length = 0;
  /**
   * Stanzas that are complete with this piece.
   *
   * @throws Error when one has no end
   */
  push(text) {
    this.#length += text.length;
    const at = text.indexOf("\n");
    const complete = at === -1 ? [] : this.#read((this.#rest + text.slice(0, text.lastIndexOf("\n"))).split("\n"));
    this.#rest = at === -1 ? this.#rest + text : text.slice(text.lastIndexOf("\n") + 1);
    if (this.#length > MAX_STANZA) throw new Error(`a stanza of more than ${MAX_STANZA} characters`);
    return complete;
  }
  /** The last stanza, which no empty line ends. */
  end() {
    return this.#read([this.#rest, ""]);
  }
  #read(lines) {
    const complete = [];
    for (const raw of lines) {
      const line = raw.trimEnd();
      if (line !== "") {
        this.#readLine(line);
      } else if (this.#fields.size > 0) {
        complete.push(this.#fields);
        this.#fields = /* @__PURE__ */ new Map();
        this.#lastKey = "";
        this.#length = 0;
      }
    }
    return complete;
  }
  #readLine(line) {
    if (line.startsWith("#")) return;
    if (line.startsWith(" ") || line.startsWith("	")) {
      this.#fields.set(this.#lastKey, `${this.#fields.get(this.#lastKey) ?? ""}
${line.trim()}`);
      return;
    }
    const colon = line.indexOf(":");
    if (colon <= 0) return;
    this.#lastKey = line.slice(0, colon).toLowerCase();
    this.#fields.set(this.#lastKey, line.slice(colon + 1).trim());
  }
};

// src/kernels/sources/deb/apt-config.ts
var DEBIAN = [
  "buster",
  "bullseye",
  "bookworm",
  "trixie",
  "forky",
  "duke",
  "sid",
  "stable",
  "oldstable",
  "oldoldstable",
  "testing",
  "unstable",
  "experimental"
];
async function readAptConfig(folder = "/etc/apt") {
  const archives = { debian: [], "debian-security": [], ubuntu: [], "ubuntu-ports": [] };
  for (const file of await sourceFiles(folder)) {
    const text = await readFile(file, "utf8").catch(() => "");
    const sources = file.endsWith(".sources") ? parseDeb822Sources(text) : parseOneLineSources(text);
    for (const { uri, suites } of sources) {
      for (const address of await addressesOf(uri)) {
        const archive = archiveOf(address, suites);
        if (archive === void 0) continue;
        const base = address.replace(/\/+$/, "");
        if (!archives[archive].includes(base)) archives[archive].push(base);
      }
    }
  }
  return archives;
}
async function sourceFiles(folder) {
  const parts = await readdir(join(folder, "sources.list.d")).catch(() => []);
  const named = parts.filter((name) => name.endsWith(".list") || name.endsWith(".sources")).sort();
  return [join(folder, "sources.list"), ...named.map((name) => join(folder, "sources.list.d", name))];
}
function parseOneLineSources(text) {
  return text.split("\n").flatMap((line) => {
    const match = /^\s*deb\s+(?:\[[^\]]*\]\s+)?(\S+)\s+(\S+)/.exec(line);
    return match?.[1] === void 0 || match[2] === void 0 ? [] : [{ uri: match[1], suites: [match[2]] }];
  });
}
function parseDeb822Sources(text) {
  return parseStanzas(text).flatMap((stanza) => {
    const words = (key) => (stanza.get(key) ?? "").split(/\s+/).filter((word) => word !== "");
    if (!words("types").includes("deb") || /^(no|false|without|off|disable)$/i.test(stanza.get("enabled") ?? ""))
      return [];
    return words("uris").map((uri) => ({ uri, suites: words("suites") }));
  });
}
async function addressesOf(uri) {
  const list = /^mirror\+file:(?:\/\/)?(\/.+)$/.exec(uri)?.[1];
  if (list === void 0) return [uri];
  const lines = (await readFile(list, "utf8").catch(() => "")).split("\n");
  return lines.map((line) => line.trim().replace(/\s.*$/, "")).filter((address) => /^https?:/.test(address));
}
function archiveOf(uri, suites) {
  const archive = /^https?:\/\/[^/]+(?:\/.*)?\/(debian|debian-security|ubuntu|ubuntu-ports)\/*$/.exec(uri)?.[1];
  switch (archive) {
    case "debian":
    case "debian-security":
      return suites.some((suite) => DEBIAN.includes(suite.replace(/[-/].*$/, ""))) ? archive : void 0;
    case "ubuntu":
    case "ubuntu-ports":
      return archive;
    default:
      return void 0;
  }
}

// src/kernels/sources/deb/archive.ts
var ARCHIVES = ["debian", "debian-security", "ubuntu", "ubuntu-ports"];

// src/kernels/sources/deb/mirrors.ts
var PUBLIC = {
  debian: [
    "https://ftp.debian.org/debian",
    "https://mirrors.ocf.berkeley.edu/debian",
    "https://mirrors.edge.kernel.org/debian",
    "https://archive.debian.org/debian"
  ],
  "debian-security": [
    "https://security.debian.org/debian-security",
    "https://mirrors.ocf.berkeley.edu/debian-security",
    "https://archive.debian.org/debian-security"
  ],
  ubuntu: [
    "https://archive.ubuntu.com/ubuntu",
    "https://security.ubuntu.com/ubuntu",
    "https://mirrors.edge.kernel.org/ubuntu",
    "https://old-releases.ubuntu.com/ubuntu"
  ],
  "ubuntu-ports": ["https://ports.ubuntu.com/ubuntu-ports", "https://old-releases.ubuntu.com/ubuntu"]
};
var DEBIAN_SNAPSHOT = "https://snapshot-cloudflare.debian.org/archive";
var UBUNTU_SNAPSHOT = "https://snapshot.ubuntu.com/ubuntu";
var LAUNCHPAD = "https://launchpad.net/ubuntu/+archive/primary/+files";
async function findMirrors({ mirrors = [], environment = process.env, aptFolder }, family) {
  const variable = (environment.BPFCOMPAT_MIRROR ?? "").split(",").filter((part) => part.trim() !== "");
  const [named, who] = mirrors.length > 0 ? [mirrors, setting("mirror")] : [variable, "BPFCOMPAT_MIRROR"];
  const users = named.map((address) => userMirror(address.trim(), who)).filter((of) => of.family !== otherThan(family));
  if (users.length > 0) return userMirrors(users, who);
  const apt = await readAptConfig(aptFolder);
  const own = {
    ...apt,
    debian: [...apt.debian, ...apt["debian-security"].map((base) => sibling(base, "debian"))],
    "debian-security": [...apt["debian-security"], ...apt.debian.map((base) => sibling(base, "debian-security"))]
  };
  const isOwn = own[family].length > 0;
  return {
    origin: isOwn ? "this machine's apt configuration, then public archives" : "public archives",
    advice: mirrorAdvice(),
    bases(name, at) {
      const [of, day = stamp(at)] = name.split("/");
      const archive = ARCHIVES.find((known) => known === of);
      return archive === void 0 ? [] : unique([...own[archive], ...PUBLIC[archive], snapshotOf(archive, day)]);
    },
    packages(path) {
      return family === "ubuntu" ? [fileUrl(LAUNCHPAD, path.slice(path.lastIndexOf("/") + 1))] : [];
    },
    snapshots: family === "debian" ? [DEBIAN_SNAPSHOT] : []
  };
}
function ownMirrors({ bases }) {
  const trimmed = bases.map((base) => base.replace(/\/+$/, ""));
  return {
    origin: trimmed.map(showUrl).join(", "),
    advice: "check the `bases` and `suites` of the archive in the manifest",
    bases: () => trimmed,
    packages: () => [],
    snapshots: []
  };
}
function userMirrors(users, origin) {
  const snapshots = unique(users.flatMap(({ base }) => SNAPSHOT_END.exec(base)?.[1] ?? []));
  return {
    origin,
    advice: mirrorAdvice(),
    bases(name) {
      const [archive = "", day] = name.split("/");
      const ofDay = day === void 0 ? [] : snapshots.map((snapshot) => `${snapshot}/${name}`);
      return unique([...users.flatMap((user) => basesOf(user, archive)), ...ofDay]);
    },
    packages: () => [],
    snapshots
  };
}
function userMirror(address, origin) {
  const base = address.replace(/\/+$/, "");
  if (!isMirrorAddress(base)) {
    throw new UserError(
      `${origin}: expected a mirror's address such as https://mirror.example/debian, got \`${showUrl(address)}\``
    );
  }
  const end = ARCHIVE_END.exec(base)?.[1];
  return { base, family: end === void 0 ? void 0 : end.startsWith("debian") ? "debian" : "ubuntu" };
}
function basesOf({ base, family }, archive) {
  const names = archive === "ubuntu-ports" ? ["ubuntu-ports", "ubuntu"] : [archive];
  return names.map((name) => family === void 0 ? `${base}/${name}` : sibling(base, name));
}
function isMirrorAddress(address) {
  return URL.canParse(address) && /^https?:\/\/[^/]/.test(address);
}
var ARCHIVE_END = /\/(debian(?:-security)?|ubuntu(?:-ports)?)((?:\/\d{8}T\d{6}Z)?)$/;
var SNAPSHOT_END = /^(.+)\/debian(?:-security)?\/\d{8}T\d{6}Z$/;
function sibling(base, archive) {
  return base.replace(ARCHIVE_END, `/${archive}$2`);
}
function otherThan(family) {
  return family === "debian" ? "ubuntu" : "debian";
}
function snapshotOf(archive, day) {
  return archive === "debian" || archive === "debian-security" ? `${DEBIAN_SNAPSHOT}/${archive}/${day}` : `${UBUNTU_SNAPSHOT}/${day}`;
}
function stamp(at) {
  return at.toISOString().replace(/[-:]|\.\d+/g, "");
}
function unique(bases) {
  return [...new Set(bases)];
}
function fileUrl(base, path) {
  return `${base}/${path.split("/").map(encodeURIComponent).join("/")}`;
}

export {
  parseStanzas,
  StanzaParser,
  readAptConfig,
  findMirrors,
  ownMirrors,
  isMirrorAddress,
  fileUrl
};
