import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  oneLine
} from "./chunk-XEFT6EOF.js";

// src/report/markdown.ts
var SUMMARY_BYTES = 1e6;
function escapeMarkdown(text, length) {
  return oneLine(text, length).replaceAll(SPECIAL, (characters) => [...characters].map(entity).join(""));
}
var MENTION_BREAK = "&#8203;";
var SPECIAL = new RegExp(
  [
    "[&<>\"'`*[\\]|~\\\\{}$!^#@]",
    "(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])",
    // emphasis; `a_b` is none
    ":(?=//|[\\w+-]+:)|(?<=\\b(?:mailto|xmpp)):",
    // links and emoji
    "(?<=\\bwww)\\.",
    "^(?:[-+=](?=\\s|[-+=])|\\d+(?=[.)]\\s))"
    // lists and headings
  ].join("|"),
  "gi"
);
function code(text) {
  return `<code>${escapeMarkdown(text).replaceAll(MENTION_BREAK, "")}</code>`;
}
function prose(text) {
  const backtick = entity("`");
  return escapeMarkdown(text, PROSE_LENGTH).replaceAll(
    new RegExp(`${backtick}(.+?)${backtick}`, "g"),
    "<code>$1</code>"
  );
}
var PROSE_LENGTH = 2e3;
function fenced(lines, language = "") {
  const longest = Math.max(0, ...lines.flatMap((line) => (line.match(/`+/g) ?? []).map((run) => run.length)));
  const fence = "`".repeat(Math.max(3, longest + 1));
  return [`${fence}${language}`, ...lines, fence].join("\n");
}
function table(head, rows) {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
function details(summary, body, open = false) {
  return `<details${open ? " open" : ""}>
<summary>${summary}</summary>

${body}

</details>`;
}
function entity(character) {
  const reference = `&#${character.codePointAt(0)};`;
  return character === "@" ? `${reference}${MENTION_BREAK}` : reference;
}

export {
  SUMMARY_BYTES,
  escapeMarkdown,
  code,
  prose,
  fenced,
  table,
  details
};
