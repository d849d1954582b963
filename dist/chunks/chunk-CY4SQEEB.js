import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  UserError,
  errorCode,
  errorMessage
} from "./chunk-HKAGB2IK.js";

// src/cli/between-markers.ts
import { chmod, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";

// src/support/markers.ts
function replaceBetweenMarkers(content, text, file, marker) {
  const opening = `<!-- bpfcompat:${marker.name} -->`;
  const closing = `<!-- /bpfcompat:${marker.name} -->`;
  const [starts, ends] = [positions(content, opening), positions(content, closing)];
  const [start, end] = [starts[0], ends[0]];
  if (start === void 0 && end === void 0)
    throw wrong(
      `there is no place for the ${marker.what}; add the two lines \`${opening}\` and \`${closing}\` where it belongs`
    );
  if (start === void 0) throw wrong(`\`${closing}\` has no \`${opening}\` before it: add it`, end);
  if (end === void 0) throw wrong(`\`${opening}\` has no \`${closing}\` after it: add it`, start);
  const again = starts[1] ?? ends[1];
  if (again !== void 0) throw wrong(`the markers of the ${marker.what} are there twice: keep one pair`, again);
  if (end < start) throw wrong(`\`${closing}\` stands before \`${opening}\`: swap them`, end);
  const inside = start + opening.length;
  const lineBreak = /\r?\n/.exec(content.slice(inside))?.[0] ?? /\r?\n/.exec(content)?.[0] ?? "\n";
  const lines = Buffer.from(text.trimEnd(), "utf8").toString("latin1").split("\n");
  return `${content.slice(0, inside)}${["", ...lines, ""].join(lineBreak)}${content.slice(end)}`;
  function wrong(message, position) {
    return new UserError({
      message,
      file,
      ...position === void 0 ? {} : { line: content.slice(0, position).split("\n").length }
    });
  }
}
function positions(content, marker) {
  const found = [];
  for (let at = content.indexOf(marker); at !== -1; at = content.indexOf(marker, at + 1)) found.push(at);
  return found;
}

// src/cli/between-markers.ts
async function checkMarkers(file, marker) {
  await inFile(file, marker, async () => {
    replaceBetweenMarkers(await readFile(file, "latin1"), "", file, marker);
  });
}
async function writeBetweenMarkers(file, text, marker) {
  return inFile(file, marker, async () => {
    const path = await realpath(file);
    const before = await readFile(path, "latin1");
    const after = replaceBetweenMarkers(before, text, file, marker);
    if (after === before) return false;
    await replaceFile(path, after);
    return true;
  });
}
async function inFile(file, marker, work) {
  try {
    return await work();
  } catch (thrown) {
    if (thrown instanceof UserError) throw thrown;
    throw new UserError({ message: whyNotWritten(thrown, marker), file }, { cause: thrown });
  }
}
function whyNotWritten(thrown, { what }) {
  switch (errorCode(thrown)) {
    case "ENOENT":
      return "there is no such file; --write takes the one that has the markers";
    case "EISDIR":
      return "is a directory; --write takes the file that has the markers";
    default:
      return `the ${what} could not be written: ${errorMessage(thrown)}`;
  }
}
async function replaceFile(path, content) {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    const { mode } = await stat(path);
    await writeFile(temporary, content, "latin1");
    await chmod(temporary, mode & 4095);
    await rename(temporary, path);
  } catch (thrown) {
    await rm(temporary, { force: true });
    throw thrown;
  }
}

export {
  checkMarkers,
  writeBetweenMarkers
};
