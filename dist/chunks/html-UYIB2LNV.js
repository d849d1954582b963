import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  reproduce
} from "./chunk-JN55TIMQ.js";
import {
  causeOf,
  changesOf,
  changesSentence,
  figuresOf,
  uncomparedWords
} from "./chunk-JKPK5V5I.js";
import {
  VERIFIER_INSN_LIMIT
} from "./chunk-XGINJA4Y.js";
import {
  SHAPE_WORDS
} from "./chunk-NZSR7ADB.js";
import "./chunk-BB3FCJLJ.js";
import {
  libbpfWords
} from "./chunk-2WVF2LJT.js";
import {
  kernelWords,
  knownWords,
  matrixOf,
  ownPlace,
  sourceWords,
  testMatrixOf,
  titleWords
} from "./chunk-YEW63RGN.js";
import "./chunk-ULLRNW3P.js";
import {
  byteLength,
  bytes,
  clean,
  clip,
  duration,
  grouped,
  plural
} from "./chunk-XEFT6EOF.js";
import "./chunk-PZ4L7YX4.js";
import "./chunk-KATU4TBC.js";

// src/report/html/assets.ts
var assets = { "style": '/* style/base.css */\n:root {\n  color-scheme: light dark;\n  --page: light-dark(#ffffff, #0f1318);\n  --surface: light-dark(#f5f7f9, #171d24);\n  --raised: light-dark(#ffffff, #1d242d);\n  --line: light-dark(#d6dce3, #323c48);\n  --text: light-dark(#1b2129, #e4e9ef);\n  --soft: light-dark(#56616e, #a2adba);\n  --accent: light-dark(#1258c4, #82b4ff);\n  --pass: light-dark(#116329, #63d37f);\n  --pass-back: light-dark(#dcf4e1, #10301b);\n  --fail: light-dark(#b3141f, #ff8f8a);\n  --fail-back: light-dark(#fde4e4, #43171a);\n  --error: light-dark(#7d4b00, #f0b85a);\n  --error-back: light-dark(#fdeecd, #3b2a0c);\n  --skip: light-dark(#56616e, #a2adba);\n  --skip-back: light-dark(#eaeef2, #262f39);\n  --match: light-dark(#fff0a8, #5c4d00);\n  --match-now: light-dark(#ffb347, #b35f00);\n  --mono:\n    ui-monospace,\n    "SF Mono",\n    "Cascadia Mono",\n    Menlo,\n    Consolas,\n    "DejaVu Sans Mono",\n    monospace;\n  --edge: clamp(0.75rem, 3vw, 2.5rem);\n}\n:root[data-theme=light] {\n  color-scheme: light;\n}\n:root[data-theme=dark] {\n  color-scheme: dark;\n}\n*,\n::before,\n::after {\n  box-sizing: border-box;\n}\n[hidden],\nhtml:not(.scripted) .js {\n  display: none !important;\n}\nhtml {\n  scroll-padding-top: 6.5rem;\n  -webkit-text-size-adjust: 100%;\n}\nbody {\n  margin: 0;\n  background: var(--page);\n  color: var(--text);\n  font:\n    0.9375rem / 1.55 system-ui,\n    -apple-system,\n    "Segoe UI",\n    Roboto,\n    "Liberation Sans",\n    sans-serif;\n}\nh1,\nh2,\nh3,\nh4,\np,\nul,\nfigure,\nblockquote,\nfieldset {\n  margin: 0;\n  padding: 0;\n}\nh1,\nh2,\nh3,\nh4 {\n  line-height: 1.3;\n  text-wrap: pretty;\n  overflow-wrap: anywhere;\n}\nh2 {\n  font-size: 1.25rem;\n}\ncode,\npre {\n  font-family: var(--mono);\n  font-size: 0.8125rem;\n}\ncode {\n  overflow-wrap: anywhere;\n}\na {\n  color: var(--accent);\n  text-underline-offset: 0.2em;\n}\n:focus-visible {\n  outline: 3px solid var(--accent);\n  outline-offset: 2px;\n  border-radius: 4px;\n}\nmain:focus {\n  outline: none;\n}\n.unseen {\n  position: absolute;\n  width: 1px;\n  height: 1px;\n  overflow: hidden;\n  clip-path: inset(50%);\n  white-space: nowrap;\n}\n.skip-link {\n  position: absolute;\n  left: 0.5rem;\n  top: -4rem;\n  z-index: 20;\n  background: var(--raised);\n  padding: 0.5rem 1rem;\n}\n.skip-link:focus {\n  top: 0.5rem;\n}\n\n/* style/bar.css */\n.bar {\n  display: flex;\n  gap: 1rem;\n  align-items: center;\n  padding: 0.5rem var(--edge);\n  border-bottom: 1px solid var(--line);\n  background: var(--surface);\n}\n.bar .links {\n  display: flex;\n  gap: 0.25rem 1rem;\n  overflow-x: auto;\n  flex: 1;\n  padding: 0.25rem;\n}\n.bar a {\n  color: var(--soft);\n  text-decoration: none;\n  white-space: nowrap;\n}\n.bar a:hover {\n  color: var(--text);\n  text-decoration: underline;\n}\nbutton,\nselect,\ninput[type=search] {\n  font: inherit;\n  color: inherit;\n  background: var(--raised);\n  border: 1px solid var(--line);\n  border-radius: 6px;\n  padding: 0.3rem 0.6rem;\n  min-height: 2.1rem;\n}\nbutton {\n  cursor: pointer;\n  white-space: nowrap;\n}\nbutton:hover {\n  border-color: var(--soft);\n}\n::placeholder {\n  color: var(--soft);\n  opacity: 1;\n}\nmain {\n  padding: 0 var(--edge) 4rem;\n}\nmain > section,\n#cases {\n  margin-top: 2.75rem;\n}\nmain > section > * + *,\n#cases > * + * {\n  margin-top: 0.85rem;\n}\n.toolbar {\n  position: sticky;\n  top: 0;\n  z-index: 10;\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.5rem;\n  align-items: center;\n  margin: 1.75rem calc(-1 * var(--edge)) 0;\n  padding: 0.6rem var(--edge);\n  background: var(--page);\n  border-block: 1px solid var(--line);\n}\n.toolbar .search {\n  flex: 1 1 16rem;\n  max-width: 30rem;\n}\n.toolbar .search input {\n  width: 100%;\n}\n.toolbar select {\n  max-width: 13rem;\n}\n.toolbar fieldset {\n  display: flex;\n  gap: 0.35rem;\n  border: 0;\n  min-width: 0;\n}\n.choice {\n  display: flex;\n  gap: 0.35rem;\n  align-items: center;\n  padding: 0.25rem 0.6rem;\n  border-radius: 999px;\n  background: var(--skip-back);\n  color: var(--skip);\n  cursor: pointer;\n}\n.choice:has(:focus-visible) {\n  outline: 3px solid var(--accent);\n  outline-offset: 2px;\n}\n.choice input {\n  margin: 0;\n  accent-color: currentColor;\n}\n.choice.pass,\n.counts .pass {\n  background: var(--pass-back);\n  color: var(--pass);\n}\n.choice.fail,\n.counts .fail {\n  background: var(--fail-back);\n  color: var(--fail);\n}\n.choice.error,\n.counts .error {\n  background: var(--error-back);\n  color: var(--error);\n}\n.toolbar output {\n  color: var(--soft);\n}\n\n/* style/answer.css */\n.answer {\n  display: flex;\n  gap: clamp(0.75rem, 2vw, 1.5rem);\n  margin: 0 calc(-1 * var(--edge));\n  padding: clamp(1.25rem, 4vw, 2.5rem) var(--edge);\n}\n.answer.passed {\n  background: linear-gradient(var(--pass-back), var(--page));\n}\n.answer.failed {\n  background: linear-gradient(var(--fail-back), var(--page));\n}\n.answer.error {\n  background: linear-gradient(var(--error-back), var(--page));\n}\n.answer > .sign {\n  flex: none;\n  width: 2.75rem;\n  height: 2.75rem;\n  border-radius: 50%;\n  display: grid;\n  place-items: center;\n  font-size: 1.4rem;\n  font-weight: 700;\n  color: var(--page);\n  background: var(--pass);\n}\n.answer.failed > .sign {\n  background: var(--fail);\n}\n.answer.error > .sign {\n  background: var(--error);\n}\n.answer h1 {\n  font-size: clamp(1.3rem, 3.2vw, 1.9rem);\n  max-width: 60rem;\n}\n.counts,\n.facts {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.4rem;\n  margin-top: 0.75rem;\n  list-style: none;\n}\n.counts li {\n  padding: 0.1rem 0.7rem;\n  border-radius: 999px;\n  background: var(--skip-back);\n  color: var(--skip);\n  font-weight: 600;\n}\n.facts {\n  gap: 0.2rem 0;\n  color: var(--soft);\n}\n.facts > span:not(:last-child)::after {\n  content: "\xB7";\n  margin: 0 0.5rem;\n}\n.verdict {\n  font-weight: 600;\n  white-space: nowrap;\n  color: var(--skip);\n}\n.verdict.pass {\n  color: var(--pass);\n}\n.verdict.fail,\n.fail {\n  color: var(--fail);\n}\n.verdict.error,\n.warn {\n  color: var(--error);\n}\n.legend,\n.sub,\n.note {\n  color: var(--soft);\n}\n.sub {\n  display: block;\n  font-weight: 400;\n  font-size: 0.8125rem;\n  overflow-wrap: anywhere;\n}\n#complaint {\n  padding: 0.75rem 0;\n  font-weight: 600;\n}\n\n/* style/tables.css */\n.scroll {\n  position: relative;\n  overflow: auto;\n  max-width: 100%;\n  width: fit-content;\n  border: 1px solid var(--line);\n  border-radius: 8px;\n}\ntable {\n  border-collapse: separate;\n  border-spacing: 0;\n}\nth,\ntd {\n  text-align: left;\n  vertical-align: top;\n  padding: 0.4rem 0.75rem;\n  border-bottom: 1px solid var(--line);\n}\ntbody tr:last-child > * {\n  border-bottom: 0;\n}\nthead th {\n  background: var(--surface);\n  color: var(--soft);\n  font-weight: 600;\n  white-space: nowrap;\n}\ntbody th {\n  font-weight: 600;\n}\ntd.number {\n  text-align: right;\n  white-space: nowrap;\n  font-variant-numeric: tabular-nums;\n}\n.matrix {\n  max-height: max(24rem, calc(100vh - 9rem));\n}\n.matrix thead th {\n  position: sticky;\n  top: 0;\n  z-index: 2;\n  color: var(--text);\n  vertical-align: bottom;\n}\n.matrix tbody th {\n  position: sticky;\n  left: 0;\n  z-index: 1;\n  background: var(--surface);\n  border-right: 1px solid var(--line);\n  vertical-align: middle;\n}\n.matrix .label {\n  display: block;\n  width: max-content;\n  max-width: min(22rem, 36vw);\n  overflow-wrap: anywhere;\n}\n.matrix thead .corner {\n  left: 0;\n  z-index: 3;\n  border-right: 1px solid var(--line);\n}\n.matrix .optional {\n  color: var(--soft);\n  font-weight: 400;\n}\n.matrix .wide .head > * {\n  display: block;\n}\n.matrix td {\n  padding: 3px;\n  vertical-align: middle;\n}\n.matrix td.dim {\n  opacity: 0.22;\n}\n.narrow thead th {\n  padding: 0.5rem 0.2rem;\n}\n.narrow .head {\n  writing-mode: vertical-rl;\n  transform: rotate(180deg);\n  max-height: 16rem;\n  overflow: hidden;\n  text-overflow: ellipsis;\n  font-size: 0.8125rem;\n}\n.narrow tbody th {\n  padding-block: 0.15rem;\n  font-size: 0.8125rem;\n}\n.cell {\n  display: flex;\n  gap: 0.4rem;\n  align-items: baseline;\n  padding: 0.3rem 0.65rem;\n  border-radius: 5px;\n  border: 1px solid transparent;\n  text-decoration: none;\n  white-space: nowrap;\n  background: var(--skip-back);\n  color: var(--skip);\n}\n.cell .sign {\n  font-weight: 700;\n}\n.cell .note {\n  color: inherit;\n}\n.cell[href]:hover {\n  border-color: currentColor;\n}\n.cell.pass {\n  background: var(--pass-back);\n  color: var(--pass);\n}\n.cell.fail {\n  background: var(--fail-back);\n  color: var(--fail);\n}\n.cell.error {\n  background: var(--error-back);\n  color: var(--error);\n}\n.cell.neutral {\n  background: none;\n  border: 1px dashed var(--soft);\n  color: var(--soft);\n}\n.cell:focus-visible {\n  outline-offset: 0;\n  position: relative;\n}\n.narrow .cell {\n  justify-content: center;\n  min-width: 1.7rem;\n  padding: 0.1rem 0.3rem;\n}\n.narrow .word {\n  display: none;\n}\n.changes td:nth-child(-n+3) {\n  min-width: 8.5rem;\n}\n\n/* style/findings.css */\n.finding {\n  border: 1px solid var(--line);\n  border-left: 5px solid var(--skip);\n  border-radius: 8px;\n  background: var(--raised);\n  padding: 1rem clamp(0.75rem, 2vw, 1.5rem);\n  max-width: 75rem;\n}\n.finding > * + * {\n  margin-top: 0.6rem;\n}\n.finding.failure {\n  border-left-color: var(--fail);\n}\n.finding.warning {\n  border-left-color: var(--error);\n}\n.finding:target {\n  outline: 3px solid var(--accent);\n}\n.tags {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.3rem 0.9rem;\n  font-size: 0.8125rem;\n  color: var(--soft);\n  overflow-wrap: anywhere;\n}\n.tags .level {\n  font-weight: 700;\n}\n.failure .level {\n  color: var(--fail);\n}\n.warning .level {\n  color: var(--error);\n}\n.tags .class {\n  font-family: var(--mono);\n}\n.tags .artifact {\n  font-weight: 600;\n  color: var(--text);\n}\n.finding h3 {\n  font-size: 1.0625rem;\n}\n.finding .on {\n  overflow-wrap: anywhere;\n}\nblockquote {\n  border-left: 3px solid var(--line);\n  padding: 0.15rem 0.8rem;\n}\npre {\n  margin: 0;\n  padding: 0.7rem 0.9rem;\n  overflow: auto;\n  max-height: 26rem;\n  background: var(--surface);\n  border: 1px solid var(--line);\n  border-radius: 6px;\n  line-height: 1.5;\n  tab-size: 4;\n}\npre code {\n  overflow-wrap: normal;\n}\n.caption {\n  display: flex;\n  justify-content: space-between;\n  align-items: center;\n  gap: 1rem;\n  padding: 0.2rem 0.5rem 0.2rem 0.9rem;\n  min-height: 2rem;\n  background: var(--skip-back);\n  border: 1px solid var(--line);\n  border-bottom: 0;\n  border-radius: 6px 6px 0 0;\n  font-size: 0.8125rem;\n  color: var(--soft);\n}\n.caption + pre {\n  border-radius: 0 0 6px 6px;\n}\n.copyable,\n.source {\n  max-width: 75rem;\n}\n.copy {\n  min-height: 0;\n  padding: 0.05rem 0.6rem;\n}\ndetails > summary {\n  cursor: pointer;\n  padding: 0.15rem 0;\n}\ndetails > summary + * {\n  margin-top: 0.5rem;\n}\ndetails > * + * {\n  margin-top: 0.6rem;\n}\ndetails.inline {\n  display: inline-block;\n  vertical-align: top;\n}\n\n/* style/charts.css */\n.chart .bar {\n  fill: var(--accent);\n}\n.chart .axis {\n  stroke: var(--line);\n}\n.charts td {\n  vertical-align: bottom;\n}\n.headroom {\n  white-space: nowrap;\n  color: var(--soft);\n}\n.headroom svg {\n  vertical-align: middle;\n}\n.track {\n  fill: var(--line);\n}\n.used {\n  fill: var(--pass);\n}\n.middle .used {\n  fill: var(--error);\n}\n.high .used {\n  fill: var(--fail);\n}\n.kernels details,\n.kernels .note,\n.kernels .fail {\n  font-weight: 400;\n  font-size: 0.8125rem;\n  max-width: 30rem;\n}\n.kernels td {\n  min-width: 4.5rem;\n}\n.kernels td:nth-child(4) {\n  min-width: 16rem;\n}\n.kernels tbody th > code {\n  white-space: nowrap;\n}\n\n/* style/cases.css */\n.case-title {\n  padding-right: 5rem;\n}\n.case-title code {\n  font-size: inherit;\n}\n.lanes {\n  list-style: none;\n}\n.lanes,\n.part {\n  margin-top: 1rem;\n}\n.reason {\n  color: var(--soft);\n  overflow-wrap: anywhere;\n}\n.part > * + * {\n  margin-top: 0.6rem;\n}\n.part h4 {\n  font-size: 1rem;\n}\n.part ul {\n  padding-left: 1.25rem;\n  overflow-wrap: anywhere;\n}\n.programs tbody th {\n  min-width: 17rem;\n}\narticle.case {\n  border-top: 1px solid var(--line);\n  padding-top: 1.25rem;\n  margin-top: 1.5rem;\n}\ndialog {\n  padding: 0;\n  border: 1px solid var(--line);\n  color: var(--text);\n  background: var(--page);\n  max-width: none;\n  max-height: none;\n}\ndialog::backdrop {\n  background: rgb(0 0 0 / 0.45);\n}\ndialog .body {\n  padding: 1.25rem clamp(1rem, 3vw, 2rem) 2rem;\n}\ndialog .close {\n  position: absolute;\n  top: 0.9rem;\n  right: 1rem;\n  z-index: 2;\n}\ndialog.case {\n  margin: 0 0 0 auto;\n  height: 100dvh;\n  width: min(78rem, 100vw);\n  border-width: 0 0 0 1px;\n}\ndialog.logs {\n  width: min(90rem, 96vw);\n  height: 94dvh;\n  border-radius: 10px;\n}\ndialog.logs[open] {\n  display: flex;\n  flex-direction: column;\n}\ndialog.logs .body {\n  flex: 1;\n  min-height: 0;\n  display: flex;\n  flex-direction: column;\n  padding-bottom: 1rem;\n}\ndialog.logs h2 {\n  font: 600 0.9375rem / 1.5 var(--mono);\n  padding-right: 5rem;\n}\ndialog.logs .facts {\n  margin: 0;\n}\n.find {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.5rem;\n  align-items: center;\n  padding: 0.6rem 0;\n}\n.find input[type=search] {\n  flex: 0 1 22rem;\n  min-width: 8rem;\n}\n.find output {\n  color: var(--soft);\n}\n.log-text {\n  flex: 1;\n  min-height: 0;\n  overflow: auto;\n  border: 1px solid var(--line);\n  border-radius: 6px;\n  background: var(--surface);\n}\n.chunk {\n  display: flex;\n  content-visibility: auto;\n  contain-intrinsic-size: auto 600rem;\n}\n.chunk pre {\n  border: 0;\n  border-radius: 0;\n  max-height: none;\n  overflow: visible;\n  padding: 0 0.8rem;\n  background: none;\n}\n.chunk .numbers {\n  position: sticky;\n  left: 0;\n  flex: none;\n  min-width: 4.5rem;\n  text-align: right;\n  color: var(--soft);\n  background: var(--surface);\n  border-right: 1px solid var(--line);\n  user-select: none;\n}\n.wrapped .numbers {\n  display: none;\n}\n.wrapped .lines {\n  white-space: pre-wrap;\n  overflow-wrap: anywhere;\n}\n::highlight(match) {\n  background: var(--match);\n}\n::highlight(current-match) {\n  background: var(--match-now);\n}\ntd.sub {\n  display: table-cell;\n}\n.neighbours {\n  display: flex;\n  justify-content: space-between;\n  flex-wrap: wrap;\n  gap: 0.5rem 1rem;\n  margin-top: 2rem;\n  padding-top: 1rem;\n  border-top: 1px solid var(--line);\n}\n\n/* style/media.css */\n@media (max-width: 40rem) {\n  html {\n    scroll-padding-top: 1rem;\n  }\n  .toolbar {\n    position: static;\n  }\n  .toolbar select {\n    flex: 1 1 8rem;\n    min-width: 0;\n  }\n  .toolbar fieldset {\n    flex-wrap: wrap;\n  }\n  .answer > .sign {\n    width: 2rem;\n    height: 2rem;\n    font-size: 1.05rem;\n  }\n  .bar > strong {\n    display: none;\n  }\n  .chunk .numbers {\n    min-width: 0;\n    padding: 0 0.4rem;\n  }\n}\n@media (prefers-reduced-motion: no-preference) {\n  html {\n    scroll-behavior: smooth;\n  }\n}\n@media print {\n  .bar,\n  .toolbar,\n  .copy,\n  .legend .js,\n  .close,\n  .skip-link {\n    display: none !important;\n  }\n  :root {\n    color-scheme: light !important;\n  }\n  .scroll,\n  .matrix,\n  pre {\n    overflow: visible;\n    max-height: none;\n  }\n  pre {\n    white-space: pre-wrap;\n    overflow-wrap: anywhere;\n  }\n  .finding,\n  tr {\n    break-inside: avoid;\n  }\n  .matrix th {\n    position: static !important;\n  }\n  body {\n    font-size: 10pt;\n  }\n}\n\n/* style/page.css */\n', "script": '"use strict";\n(() => {\n  // ../text.ts\n  var LINE_LENGTH = 400;\n  var TEXT_LENGTH = 64 * 1024;\n  function oneLine(text, length = LINE_LENGTH) {\n    return clip(clean(text.slice(0, TEXT_LENGTH)).replaceAll(/\\s+/g, " ").trim(), length);\n  }\n  function clip(text, length) {\n    const characters = [...text.slice(0, 2 * length + 2)];\n    return characters.length <= length ? text : `${characters.slice(0, length - 1).join("")}\u2026`;\n  }\n  function plural(count, noun) {\n    return `${count} ${noun}${count === 1 ? "" : "s"}`;\n  }\n  function grouped(count) {\n    return String(count).replaceAll(/\\B(?=(\\d{3})+$)/g, ",");\n  }\n  function duration(ms) {\n    if (ms < 1e3) return `${Math.round(ms)} ms`;\n    if (ms < 6e4) return `${(ms / 1e3).toFixed(1)} s`;\n    return `${Math.floor(ms / 6e4)} min ${Math.round(ms % 6e4 / 1e3)} s`;\n  }\n  function bytes(count) {\n    if (count < 1024) return `${count} B`;\n    return count < 1024 * 1024 ? `${(count / 1024).toFixed(1)} KiB` : `${(count / 1024 / 1024).toFixed(1)} MiB`;\n  }\n  function clean(text) {\n    if (PLAIN.test(text)) return text;\n    return text.replaceAll("\\r\\n", "\\n").replaceAll(ESCAPES, "").replaceAll(INVISIBLE, "").replaceAll(SURROGATES, "\uFFFD");\n  }\n  var PLAIN = /^[\\t\\n\\x20-\\x7e]*$/;\n  var ESCAPES = /(?:\\x1b\\[|\\x9b)[0-?]*[ -/]*[@-~]|(?:\\x1b[\\]PX^_]|[\\x90\\x98\\x9d-\\x9f])[^\\x07\\x1b\\x9c\\n]*(?:\\x07|\\x1b\\\\|\\x9c)?|\\x1b[ -/]*[0-~]?/g;\n  var INVISIBLE = /[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\u00ad\\u061c\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb]/g;\n  var SURROGATES = /\\p{Surrogate}/gu;\n\n  // markup.ts\n  function element(tag, attributes = {}, ...children) {\n    return { tag, attributes, children: children.flat() };\n  }\n  function attributesOf({ attributes }) {\n    return Object.entries(attributes).flatMap(\n      ([name, value]) => value === null || value === false ? [] : [[name, value === true ? "" : clean(String(value))]]\n    );\n  }\n\n  // names.ts\n  function numbersOf({ artifacts, kernels }) {\n    return {\n      artifact: new Map(artifacts.map(({ name }, index) => [name, index])),\n      kernel: new Map(kernels.map(({ id }, index) => [id, index]))\n    };\n  }\n  function caseId(artifact, kernel, numbers) {\n    const row2 = numbers.artifact.get(artifact);\n    const column = numbers.kernel.get(kernel);\n    return row2 === void 0 || column === void 0 ? null : `case-${row2}-${column}`;\n  }\n  function fileAddress(path) {\n    return `./${clean(path).split("/").map(encodeURIComponent).join("/")}`;\n  }\n\n  // ../../results/model.ts\n  var VERIFIER_INSN_LIMIT = 1e6;\n\n  // ../matrix.ts\n  function sourceWords({ file, line, column }) {\n    return `${oneLine(file.replace(/^\\.\\//, ""))}:${line}${column > 0 ? `:${column}` : ""}`;\n  }\n\n  // views/parts.ts\n  var SIGNS = { pass: "\u2713", fail: "\u2715", skip: "\u2013", error: "!" };\n  function markClass(verdict, nonBlocking) {\n    return nonBlocking ? "neutral" : verdict;\n  }\n  function verdictMark(verdict, nonBlocking = false, known = false) {\n    return element(\n      "span",\n      { class: `verdict ${markClass(verdict, nonBlocking || known)}` },\n      verdictSign(verdict, known),\n      known ? " known" : ` ${verdict}${nonBlocking ? ", does not block" : ""}`\n    );\n  }\n  function verdictSign(verdict, known = false) {\n    return element("span", { class: "sign", "aria-hidden": "true" }, known ? "~" : SIGNS[verdict]);\n  }\n  function code(text) {\n    return element("code", {}, text);\n  }\n  function sourceLine(line) {\n    return element(\n      "figure",\n      { class: "source" },\n      element("figcaption", { class: "caption" }, place(line)),\n      block(line.text.trim(), "Source line")\n    );\n  }\n  function block(text, label2) {\n    return element("pre", { tabindex: 0, role: "region", "aria-label": label2 }, text.replace(/^\\n+|\\s+$/g, ""));\n  }\n  function logLink(path, words) {\n    const outside = path.split("/").includes("..");\n    return element("a", { class: "log", href: outside ? null : fileAddress(path), "data-log": path, title: path }, words);\n  }\n  function place(where) {\n    return code(sourceWords(where));\n  }\n  function table(label2, heads, rows, kind = "") {\n    return element(\n      "div",\n      { class: "scroll", tabindex: 0, role: "region", "aria-label": label2 },\n      element(\n        "table",\n        { class: kind },\n        element("thead", {}, element("tr", {}, ...heads.map((head) => element("th", { scope: "col" }, head)))),\n        element("tbody", {}, ...rows)\n      )\n    );\n  }\n\n  // views/case-programs.ts\n  var HEADS = ["program", "load", "attach", "verified", "of the limit", "stack", "machine code", "load time"];\n  function programTable(programs2) {\n    const words = programs2.map(programWords).filter((part2) => part2 !== null);\n    return [table("Programs", HEADS, programs2.map(programRow), "programs"), ...words];\n  }\n  function programRow(program) {\n    const { name, section, type, insns, load: load2, requirement } = program;\n    const stats = load2?.stats ?? null;\n    return element(\n      "tr",\n      {},\n      element(\n        "th",\n        { scope: "row" },\n        code(name),\n        element(\n          "span",\n          { class: "sub" },\n          `${section} \xB7 ${type} \xB7 ${grouped(insns)} insns${requirement === "required" ? "" : ` \xB7 ${requirement}`}`\n        )\n      ),\n      ...outcome(program),\n      element("td", { class: "number" }, ...verified(stats)),\n      element(\n        "td",\n        {},\n        stats?.insnsProcessed == null || stats.headroom === null ? null : headroomBar(stats.insnsProcessed)\n      ),\n      element("td", { class: "number" }, stats?.stackDepth == null ? "" : bytes(stats.stackDepth)),\n      element("td", { class: "number" }, stats?.jitedBytes == null ? "" : bytes(stats.jitedBytes)),\n      element("td", { class: "number" }, stats === null ? "" : duration(stats.loadUsec / 1e3))\n    );\n  }\n  var OFF_WORDS = {\n    object: "by default",\n    manifest: "by the manifest",\n    kernel: "the kernel is too old for it",\n    variant: "not the variant of its group",\n    dropped: "does not load, left out"\n  };\n  function outcome(program) {\n    const { load: load2, off, requirement, known } = program;\n    if (off !== null) {\n      const more = off.reason === "" || off.reason === OFF_WORDS[off.by] ? "" : ` (${off.reason})`;\n      return [element("td", { class: "sub", colspan: 2 }, `off: ${OFF_WORDS[off.by]}${more}`)];\n    }\n    const isKnown = load2?.verdict === "fail" && known !== null;\n    const mark = load2 === null ? null : verdictMark(load2.verdict, load2.verdict !== "pass" && requirement !== "required", isKnown);\n    return [element("td", {}, mark), element("td", {}, ...attachCell(program))];\n  }\n  function attachCell({ attach, known }) {\n    if (attach === null) return [];\n    const { verdict, required, declined, target } = attach;\n    return [\n      declined ? element("span", { class: "sub" }, "declined by the manifest") : verdictMark(verdict, !required && verdict !== "pass", verdict === "fail" && known !== null),\n      target === "" ? null : element("span", { class: "sub" }, target)\n    ];\n  }\n  function verified(stats) {\n    if (stats?.insnsProcessed == null) return [];\n    const { insnsProcessed, budget } = stats;\n    if (budget === null) return [grouped(insnsProcessed)];\n    const over = insnsProcessed > budget;\n    return [grouped(insnsProcessed), element("span", { class: over ? "sub fail" : "sub" }, `budget ${grouped(budget)}`)];\n  }\n  var BAR_WIDTH = 96;\n  function headroomBar(insns) {\n    const share = Math.min(1, insns / VERIFIER_INSN_LIMIT);\n    const percent = share * 100;\n    const words = percent < 0.1 ? "< 0.1 %" : `${percent.toFixed(percent < 10 ? 1 : 0)} %`;\n    const level = share > 0.8 ? "high" : share > 0.5 ? "middle" : "low";\n    return element(\n      "span",\n      { class: `headroom ${level}`, title: `${grouped(VERIFIER_INSN_LIMIT - insns)} instructions left` },\n      element(\n        "svg",\n        { viewBox: `0 0 ${BAR_WIDTH} 8`, width: BAR_WIDTH, height: 8, "aria-hidden": "true" },\n        element("rect", { class: "track", width: BAR_WIDTH, height: 8, rx: 4 }),\n        element("rect", { class: "used", width: Math.max(2, Math.round(share * BAR_WIDTH)), height: 8, rx: 4 })\n      ),\n      ` ${words}`\n    );\n  }\n  function programWords({ name, load: load2, attach }) {\n    const failed = load2 !== null && load2.verdict !== "pass";\n    const attachFailed = attach !== null && attach.verdict !== "pass" && (attach.message !== null || attach.errno !== null);\n    if (!failed && !attachFailed && load2?.verifierLog == null) return null;\n    return element(\n      "details",\n      { open: failed },\n      element("summary", {}, code(name)),\n      ...load2 === null ? [] : loadWords(load2),\n      attachFailed ? element("p", {}, "Attach: ", attach.errno === null ? null : `${attach.errno.name} `, attach.message) : null\n    );\n  }\n  function loadWords({\n    errno,\n    message,\n    map,\n    source,\n    verifierTail,\n    verifierLog,\n    pass,\n    verdict\n  }) {\n    return [\n      verdict === "pass" ? null : element(\n        "p",\n        {},\n        `Loaded ${pass === "alone" ? "by itself" : "with the whole object"}: `,\n        errno === null ? null : `${errno.name} (${errno.number}) `,\n        map === null ? null : `map ${map}`\n      ),\n      message === null ? null : element("blockquote", {}, code(message)),\n      source === null ? null : sourceLine(source),\n      verifierTail === "" ? null : block(verifierTail, "End of the verifier log"),\n      verifierLog === null ? null : element("p", {}, logLink(verifierLog, "Whole verifier log"))\n    ];\n  }\n\n  // views/case-tests.ts\n  function testView(test) {\n    const { name, required, verdict, reason, known, command: command2, expectations, place: where } = test;\n    return element(\n      "details",\n      { open: verdict !== "pass" },\n      element("summary", {}, verdictMark(verdict, !required && verdict !== "pass", known !== null), " ", name),\n      element("p", {}, place(where)),\n      known === null ? null : element("p", { class: "reason" }, `Known: ${known}`),\n      reason === null ? null : element("p", { class: "reason" }, reason),\n      expectations.length === 0 ? null : table("Expectations", ["", "subject", "expected", "seen", "where"], expectations.map(expectationRow)),\n      ...command2 === null ? [] : commandView(command2, !required)\n    );\n  }\n  function expectationRow({ verdict, kind, subject, wanted, seen, place: where }) {\n    return element(\n      "tr",\n      {},\n      element("td", {}, verdictMark(verdict)),\n      element("td", {}, `${kind.replaceAll("_", " ")} `, code(subject)),\n      element("td", {}, wanted),\n      element("td", {}, seen),\n      element("td", {}, place(where))\n    );\n  }\n  function commandView(result, optional = false) {\n    const { command: command2, verdict, reason, stdout, stderr } = result;\n    return [\n      element("p", {}, verdictMark(verdict, optional && verdict !== "pass"), " ", code(command2), ` ${endWords(result)}`),\n      reason === null ? null : element("p", { class: "reason" }, reason),\n      ...outputView("Standard output", stdout),\n      ...outputView("Standard error", stderr)\n    ];\n  }\n  function endWords({ exitCode, signal, timedOut, durationMs }) {\n    const end = timedOut ? "did not end in time" : signal !== null ? `ended by signal ${signal}` : exitCode === null ? "never ran" : `exit code ${exitCode}`;\n    return `(${end}, ${duration(durationMs)})`;\n  }\n  function outputView(title, { bytes: size, log, tail }) {\n    if (size === 0 && tail === "") return [];\n    return [\n      element("p", { class: "output" }, `${title}, ${bytes(size)} `, log === null ? null : logLink(log, "All of it")),\n      tail === "" ? null : block(tail, title)\n    ];\n  }\n\n  // views/case.ts\n  function caseView(result, results2, heading) {\n    const artifact = results2.artifacts.find(({ name }) => name === result.artifact);\n    const kernel = results2.kernels.find(({ id }) => id === result.kernel);\n    return [\n      element(heading, { class: "case-title" }, code(result.artifact), " on ", code(result.kernel)),\n      element("p", { class: "facts" }, ...caseFacts(result, artifact, kernel).map((fact) => element("span", {}, fact))),\n      element("ul", { class: "lanes" }, ...result.lanes.map(lane)),\n      ...[\n        interruption(result.interruption, kernel),\n        findingLinks(result, results2),\n        load(result),\n        programs(result),\n        tests(result),\n        command(result),\n        maps(result),\n        fixups(result),\n        variants(result),\n        unknownNames(result),\n        leftovers(result),\n        warnings(result),\n        libbpf(result)\n      ].filter((part2) => part2 !== null)\n    ];\n  }\n  function caseFacts(result, artifact, kernel) {\n    return [\n      ...kernel?.release == null ? [] : [kernel.release],\n      ...artifact === void 0 ? [] : [code(artifact.path)],\n      ...artifact?.size == null ? [] : [bytes(artifact.size)],\n      ...artifact?.sha256 == null ? [] : [element("span", { title: artifact.sha256 }, `sha256 ${artifact.sha256.slice(0, 12)}\u2026`)],\n      ...artifact?.place == null ? [] : [place(artifact.place)],\n      ...result.durationMs === null ? [] : [`${duration(result.durationMs)} in the guest`],\n      ...result.maxRssKib === null ? [] : [`${bytes(result.maxRssKib * 1024)} of memory`]\n    ];\n  }\n  function lane({ mode, required, verdict, reason, known }) {\n    return element(\n      "li",\n      {},\n      code(mode),\n      " ",\n      verdictMark(verdict, !required && verdict !== "pass", known !== null),\n      known === null ? null : element("p", { class: "reason" }, `Known: ${known}`),\n      reason === null ? null : element("p", { class: "reason" }, reason)\n    );\n  }\n  function interruption(what, kernel) {\n    if (what === null) return null;\n    const log = kernel?.consoleLog ?? null;\n    return part(\n      "How it ended",\n      element("p", {}, interruptionWords(what)),\n      log === null ? null : element("p", {}, logLink(log, "Console log"))\n    );\n  }\n  function interruptionWords(what) {\n    const during = "during" in what && what.during !== null ? `, during ${what.during}` : "";\n    switch (what.kind) {\n      case "timeout":\n        return `It was stopped after ${what.seconds} s.`;\n      case "crash":\n        return `The kernel died${during}: ${what.message}`;\n      case "killed":\n        return `Its process was killed by signal ${what.signal}${during}.`;\n      case "lost":\n        return `The guest was lost: ${what.message}`;\n      case "cancelled":\n        return "The run was cancelled.";\n    }\n  }\n  function findingLinks({ artifact, kernel }, { findings }) {\n    const links = findings.flatMap(\n      (finding, index) => finding.artifact === artifact && finding.kernels.includes(kernel) ? [element("li", {}, element("a", { href: `#finding-${index + 1}` }, finding.title))] : []\n    );\n    return links.length === 0 ? null : part("Findings", element("ul", {}, ...links));\n  }\n  function load({ load: load2 }) {\n    if (load2 === null) return null;\n    const { verdict, errno, message, map, program } = load2;\n    const blamed = [\n      ...errno === null ? [] : [`${errno.name} (${errno.number})`],\n      ...map === null ? [] : [`map ${map}`],\n      ...program === null ? [] : [`program ${program}`]\n    ].join(", ");\n    return part(\n      "Load of the whole object",\n      element("p", {}, verdictMark(verdict), blamed === "" ? null : ` ${blamed}`),\n      message === null ? null : element("blockquote", {}, code(message))\n    );\n  }\n  function programs({ programs: all2 }) {\n    return all2.length === 0 ? null : part(`Programs (${all2.length})`, ...programTable(all2));\n  }\n  function tests({ tests: all2 }) {\n    return all2.length === 0 ? null : part(`Tests (${all2.length})`, ...all2.map(testView));\n  }\n  function command({ command: result }) {\n    return result === null ? null : part("The loader", ...commandView(result));\n  }\n  function maps({ maps: all2 }) {\n    if (all2.length === 0) return null;\n    const rows = all2.map(\n      ({ name, type, keySize, valueSize, maxEntries, flags, hasInner }) => row(\n        code(name),\n        hasInner ? `${type}, with an inner map` : type,\n        grouped(keySize),\n        grouped(valueSize),\n        grouped(maxEntries),\n        flags === 0 ? "" : `0x${flags.toString(16)}`\n      )\n    );\n    return part(\n      `Maps (${all2.length})`,\n      table("Maps", ["map", "type", "key, bytes", "value, bytes", "entries", "flags"], rows)\n    );\n  }\n  function fixups({ fixups: all2 }) {\n    if (all2.length === 0) return null;\n    const lines = all2.map(\n      ({ status, note, message, place: where }) => element(\n        "li",\n        {},\n        element(\n          "span",\n          { class: `verdict ${status === "applied" ? "pass" : "error"}` },\n          status === "applied" ? "applied" : status.replaceAll("_", " ")\n        ),\n        ` ${note}`,\n        message === null ? null : `: ${message}`,\n        ...where === null ? [] : [" ", place(where)]\n      )\n    );\n    return part(`Fixups (${all2.length})`, element("ul", {}, ...lines));\n  }\n  function variants({ variants: all2 }) {\n    if (all2.length === 0) return null;\n    const words = {\n      chosen: "chosen",\n      unsupported: "the kernel cannot take it",\n      passed_over: "one before it was chosen"\n    };\n    const groups = all2.map(\n      ({ group, chosen, candidates }) => element(\n        "li",\n        {},\n        code(group),\n        " \u2192 ",\n        chosen === null ? element("span", { class: "verdict fail" }, "none") : code(chosen),\n        element(\n          "ul",\n          {},\n          ...candidates.map(\n            ({ program, status, reason }) => element("li", {}, code(program), `: ${reason ?? words[status]}`)\n          )\n        )\n      )\n    );\n    return part("Variants", element("ul", {}, ...groups));\n  }\n  function unknownNames({ unknownNames: all2 }) {\n    if (all2.length === 0) return null;\n    const lines = all2.map(\n      ({ what, name, meant, place: where }) => element(\n        "li",\n        {},\n        `${what} `,\n        code(name),\n        ...meant === null ? [] : [what === "section" ? "; the object has it in " : "; meant is probably ", code(meant)],\n        ...where === null ? [] : [" ", place(where)]\n      )\n    );\n    return part("Names that the object has not", element("ul", {}, ...lines));\n  }\n  function leftovers({ leftovers: all2 }) {\n    if (all2.length === 0) return null;\n    return part(\n      "Left behind, and removed",\n      element("ul", {}, ...all2.map(({ kind, name }) => element("li", {}, `${kind} `, code(name))))\n    );\n  }\n  function warnings({ kernelWarnings: all2 }) {\n    if (all2.length === 0) return null;\n    return part(\n      "Warnings of the kernel",\n      ...all2.flatMap(({ message, during, excerpt }) => [\n        element("p", {}, code(message), during === null ? null : ` during ${during}`),\n        block(excerpt, "Console excerpt")\n      ])\n    );\n  }\n  function libbpf({ libbpfLog, libbpfTail }) {\n    if (libbpfLog === null && libbpfTail === "") return null;\n    return part(\n      "What libbpf said",\n      libbpfTail === "" ? null : block(libbpfTail, "End of libbpf\u2019s messages"),\n      libbpfLog === null ? null : element("p", {}, logLink(libbpfLog, "All messages of libbpf"))\n    );\n  }\n  function part(title, ...children) {\n    return element("section", { class: "part" }, element("h4", {}, title), ...children);\n  }\n  function row(...cells) {\n    return element("tr", {}, ...cells.map((cell) => element("td", {}, cell)));\n  }\n\n  // client/dom.ts\n  var SVG = "http://www.w3.org/2000/svg";\n  function toElement(markup, inSvg = false) {\n    const isSvg = inSvg || markup.tag === "svg";\n    const made = isSvg ? document.createElementNS(SVG, markup.tag) : document.createElement(markup.tag);\n    for (const [name, value] of attributesOf(markup)) made.setAttribute(name, value);\n    made.append(...markup.children.filter((child) => child !== null).map((child) => toNode(child, isSvg)));\n    return made;\n  }\n  function toNode(child, inSvg) {\n    return typeof child === "object" ? toElement(child, inSvg) : document.createTextNode(clean(String(child)));\n  }\n  function found(selector, within = document) {\n    const match = within.querySelector(selector);\n    if (match === null) throw new Error(`the page has no ${selector}`);\n    return match;\n  }\n  function all(selector, within = document) {\n    return [...within.querySelectorAll(selector)];\n  }\n  function dialog(name, label2) {\n    const made = document.createElement("dialog");\n    made.className = name;\n    made.setAttribute("aria-label", label2);\n    const close = document.createElement("button");\n    close.type = "button";\n    close.className = "close";\n    close.textContent = "Close";\n    close.addEventListener("click", () => made.close());\n    const body = document.createElement("div");\n    body.className = "body";\n    made.append(close, body);\n    made.addEventListener("click", (event) => {\n      if (event.target === made) made.close();\n    });\n    document.body.append(made);\n    return { dialog: made, body };\n  }\n\n  // client/data.ts\n  var unpacked;\n  function results() {\n    unpacked ??= unpack(found("#results")).then((text) => JSON.parse(text));\n    return unpacked;\n  }\n  function logAt(path) {\n    logs ??= new Map(all("script[data-path]").map((script2) => [script2.dataset.path ?? "", script2]));\n    const script = logs.get(path);\n    if (script === void 0) return void 0;\n    const { bytes: bytes2 = "0", extent, reason = "" } = script.dataset;\n    return {\n      path,\n      bytes: Number(bytes2),\n      extent: extent === "whole" || extent === "end" ? extent : "none",\n      reason,\n      text: () => unpack(script)\n    };\n  }\n  var logs;\n  async function unpack(script) {\n    const packed = Uint8Array.from(atob(script.textContent ?? ""), (character) => character.charCodeAt(0));\n    return new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"))).text();\n  }\n\n  // client/case-dialog.ts\n  function openCases() {\n    const { dialog: panel, body } = dialog("case", "Case");\n    addEventListener("hashchange", () => void follow());\n    panel.addEventListener("close", () => {\n      if (isCase(location.hash)) history.replaceState(null, "", "#");\n    });\n    panel.addEventListener("click", (event) => {\n      const link = event.target instanceof Element ? event.target.closest(\'a[href^="#"]\') : null;\n      if (link !== null && !isCase(link.getAttribute("href") ?? "")) panel.close();\n    });\n    void follow();\n    async function follow() {\n      if (!isCase(location.hash)) {\n        if (panel.open) panel.close();\n        return;\n      }\n      const wanted = location.hash.slice(1);\n      const run = await results();\n      const numbers = numbersOf(run);\n      const result = run.cases.find(({ artifact, kernel }) => caseId(artifact, kernel, numbers) === wanted);\n      if (result === void 0) return;\n      const direction = document.activeElement?.getAttribute("rel");\n      body.replaceChildren(...[...caseView(result, run, "h2"), neighbours(result, run)].map((part2) => toElement(part2)));\n      if (!panel.open) panel.showModal();\n      panel.scrollTop = 0;\n      if (direction != null)\n        body.querySelector(`.neighbours [rel=${direction}]`)?.focus({ preventScroll: true });\n    }\n  }\n  function neighbours({ artifact, kernel }, run) {\n    const own = run.cases.filter((candidate) => candidate.artifact === artifact);\n    const at = own.findIndex((candidate) => candidate.kernel === kernel);\n    const numbers = numbersOf(run);\n    const link = (to, rel) => to === void 0 ? element("span") : element(\n      "a",\n      { rel, href: `#${caseId(to.artifact, to.kernel, numbers)}` },\n      rel === "prev" ? `\u2190 ${to.kernel}` : `${to.kernel} \u2192`\n    );\n    return element(\n      "nav",\n      { class: "neighbours", "aria-label": "The same artifact on other kernels" },\n      link(own[at - 1], "prev"),\n      link(own[at + 1], "next")\n    );\n  }\n  function isCase(hash) {\n    return hash.startsWith("#case-");\n  }\n\n  // client/complaints.ts\n  function sayWhatGoesWrong() {\n    addEventListener("error", (event) => say(event.message));\n    addEventListener("unhandledrejection", (event) => say(String(event.reason)));\n  }\n  function say(words) {\n    document.querySelector("#complaint")?.remove();\n    const text = `Part of this page does not work in this browser (${words}). It takes one of 2025 or later; the files beside the page have everything.`;\n    found("main").prepend(toElement(element("p", { id: "complaint", class: "fail", role: "alert" }, text)));\n  }\n\n  // client/copy.ts\n  function copyButtons() {\n    document.addEventListener("click", (event) => {\n      const button = event.target instanceof Element ? event.target.closest("[data-copy]") : null;\n      const block2 = button?.closest("figure")?.querySelector("pre");\n      if (button == null || block2 == null) return;\n      void copy(block2).then((words) => tell(button, words));\n    });\n  }\n  async function copy(block2) {\n    try {\n      await navigator.clipboard.writeText(block2.textContent ?? "");\n      return "Copied";\n    } catch {\n      getSelection()?.selectAllChildren(block2);\n      return "Selected";\n    }\n  }\n  function tell(button, words) {\n    button.textContent = words;\n    setTimeout(() => {\n      button.textContent = "Copy";\n    }, 1500);\n  }\n\n  // client/grid-keys.ts\n  function gridKeys() {\n    for (const grid of all("table[data-grid]")) {\n      const links = all("a.cell", grid);\n      for (const link of links) link.tabIndex = -1;\n      if (links[0] !== void 0) links[0].tabIndex = 0;\n      grid.addEventListener("keydown", (event) => onKey(event, grid));\n      grid.addEventListener("focusin", (event) => {\n        const link = event.target instanceof Element ? event.target.closest("a.cell") : null;\n        if (link !== null) makeCurrent(link, grid);\n      });\n    }\n  }\n  function keepReachable(grid) {\n    const current = grid.querySelector(\'a.cell[tabindex="0"]\');\n    if (current !== null && isShown(current)) return;\n    const first = all("a.cell", grid).find(isShown);\n    if (first !== void 0) makeCurrent(first, grid);\n  }\n  function makeCurrent(link, grid) {\n    for (const other of all(\'a.cell[tabindex="0"]\', grid)) other.tabIndex = -1;\n    link.tabIndex = 0;\n  }\n  var STEPS = {\n    ArrowUp: [-1, 0],\n    ArrowDown: [1, 0],\n    ArrowLeft: [0, -1],\n    ArrowRight: [0, 1],\n    Home: [0, Number.NEGATIVE_INFINITY],\n    End: [0, Number.POSITIVE_INFINITY]\n  };\n  function onKey(event, grid) {\n    const step = STEPS[event.key];\n    const link = event.target instanceof Element ? event.target.closest("a.cell") : null;\n    if (step === void 0 || link === null || event.ctrlKey || event.altKey || event.metaKey) return;\n    event.preventDefault();\n    const [rows, columns] = step;\n    const next = rows === 0 ? inRow(link, columns) : inColumn(link, rows, grid);\n    next?.focus();\n    next?.scrollIntoView({ block: "nearest", inline: "nearest" });\n  }\n  function inRow(link, step) {\n    const row2 = link.closest("tr");\n    if (row2 === null) return void 0;\n    const links = all("a.cell", row2).filter(isShown);\n    return links[Math.min(Math.max(links.indexOf(link) + step, 0), links.length - 1)];\n  }\n  function inColumn(link, step, grid) {\n    const column = link.closest("td")?.dataset.kernel;\n    const links = all(`td[data-kernel="${column}"] a.cell`, grid).filter(isShown);\n    return links[links.indexOf(link) + step];\n  }\n  function isShown(link) {\n    return link.closest("td")?.hidden === false && link.closest("tr")?.hidden === false;\n  }\n\n  // client/filters.ts\n  function filters() {\n    const form = found("#filters");\n    const field = found("input[name=text]", form);\n    const output = found("output", form);\n    let words;\n    let turn = 0;\n    form.addEventListener("submit", (event) => event.preventDefault());\n    form.addEventListener("input", () => void narrow());\n    form.addEventListener("reset", () => setTimeout(() => void narrow()));\n    document.addEventListener("keydown", (event) => {\n      if (event.key !== "/" || event.ctrlKey || event.metaKey || isTyping(event.target)) return;\n      const log = document.querySelector("dialog.logs[open] input[type=search]");\n      if (log === null && document.querySelector("dialog[open]") !== null) return;\n      event.preventDefault();\n      const target = log ?? field;\n      target.focus();\n      target.select();\n    });\n    field.addEventListener("keydown", (event) => {\n      if (event.key === "Escape") form.reset();\n    });\n    async function narrow() {\n      turn += 1;\n      const mine = turn;\n      const filter = filterOf(form);\n      if (filter.text !== "") words ??= wordsOf(await results());\n      if (mine === turn) output.value = apply(filter, words);\n    }\n  }\n  function filterOf(form) {\n    const data = new FormData(form);\n    return {\n      text: String(data.get("text") ?? "").trim().toLowerCase(),\n      artifact: String(data.get("artifact") ?? ""),\n      kernel: String(data.get("kernel") ?? ""),\n      verdicts: new Set(data.getAll("verdict").map(String))\n    };\n  }\n  function wordsOf({ artifacts, kernels, cases }) {\n    const rows = new Map(artifacts.map(({ name }, index) => [name, index]));\n    const columns = new Map(kernels.map(({ id }, index) => [id, index]));\n    return new Map(\n      cases.map(({ artifact, kernel, programs: programs2, maps: maps2, tests: tests2, lanes }) => {\n        const release = kernels[columns.get(kernel) ?? -1]?.release ?? "";\n        const words = [\n          artifact,\n          kernel,\n          release,\n          ...programs2.flatMap(({ name, section, load: load2, attach }) => [\n            name,\n            section,\n            load2?.message ?? "",\n            attach?.target ?? ""\n          ]),\n          ...maps2.map(({ name }) => name),\n          ...tests2.map(({ name }) => name),\n          ...lanes.map(({ reason }) => reason ?? "")\n        ];\n        return [`${rows.get(artifact)} ${columns.get(kernel)}`, words.join("\\n").toLowerCase()];\n      })\n    );\n  }\n  function apply(filter, words) {\n    const isActive = filter.text !== "" || filter.artifact !== "" || filter.kernel !== "" || filter.verdicts.size > 0;\n    const allowed = /* @__PURE__ */ new Set();\n    const shown = /* @__PURE__ */ new Set();\n    const grids = all("table[data-grid]").map((grid) => narrowGrid(grid, filter, words, allowed, shown));\n    const cells = grids.reduce((sum, grid) => sum + grid.cells, 0);\n    const hits = grids.reduce((sum, grid) => sum + grid.hits, 0);\n    const findings = all("article.finding");\n    for (const told of [...findings, ...all("table.changes tr[data-kernels]")])\n      told.hidden = isActive && !isToldOf(told, filter, allowed);\n    for (const row2 of all("table.charts tbody tr"))\n      row2.hidden = isActive && !chartMatches(row2, filter, allowed);\n    for (const row2 of all("[data-kernel-row]"))\n      row2.hidden = isActive && !some(shown, "", row2.dataset.kernelRow ?? "");\n    if (!isActive) return "";\n    const left = findings.filter(({ hidden }) => !hidden).length;\n    return `${hits} of ${cells} cells, ${left} of ${findings.length} findings`;\n  }\n  function narrowGrid(grid, filter, words, allowed, shown) {\n    const columns = /* @__PURE__ */ new Set();\n    let hits = 0;\n    for (const row2 of all("tbody tr", grid)) {\n      const artifact = row2.dataset.artifact ?? "";\n      const label2 = (row2.querySelector("th")?.textContent ?? "").toLowerCase();\n      let rowHits = 0;\n      for (const cell of all("td", row2)) {\n        const kernel = cell.dataset.kernel ?? "";\n        const key = `${artifact} ${kernel}`;\n        const isAllowed = isIn(filter, artifact, kernel, cell.dataset.verdict);\n        const isMatch = isAllowed && (filter.text === "" || label2.includes(filter.text) || (words?.get(key) ?? "").includes(filter.text));\n        cell.classList.toggle("dim", !isMatch);\n        if (isAllowed) allowed.add(key);\n        if (!isMatch) continue;\n        rowHits += 1;\n        shown.add(key);\n        columns.add(kernel);\n      }\n      row2.hidden = rowHits === 0;\n      hits += rowHits;\n    }\n    for (const cell of all("[data-kernel]", grid)) cell.hidden = !columns.has(cell.dataset.kernel ?? "");\n    keepReachable(grid);\n    return { cells: all("td[data-verdict]", grid).length, hits };\n  }\n  function isIn(filter, artifact, kernel, verdict) {\n    return verdict !== void 0 && (filter.artifact === "" || filter.artifact === artifact) && (filter.kernel === "" || filter.kernel === kernel) && (filter.verdicts.size === 0 || filter.verdicts.has(verdict));\n  }\n  function isToldOf(told, { text }, allowed) {\n    const artifact = told.dataset.artifact ?? "";\n    const kernels = (told.dataset.kernels ?? "").split(" ").filter((kernel) => kernel !== "");\n    return kernels.some((kernel) => some(allowed, artifact, kernel)) && (text === "" || (told.textContent ?? "").toLowerCase().includes(text));\n  }\n  function chartMatches(row2, { text }, allowed) {\n    return some(allowed, row2.dataset.artifact ?? "", "") && (text === "" || (row2.dataset.words ?? "").toLowerCase().includes(text));\n  }\n  function some(shown, artifact, kernel) {\n    if (artifact !== "" && kernel !== "") return shown.has(`${artifact} ${kernel}`);\n    return [...shown].some((key) => artifact === "" ? key.endsWith(` ${kernel}`) : key.startsWith(`${artifact} `));\n  }\n  function isTyping(target) {\n    return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName));\n  }\n\n  // client/log-text.ts\n  var CHUNK_LINES = 500;\n  var LINE_LENGTH2 = 4e3;\n  var MOST_MATCHES = 1e4;\n  function chunksOf(text) {\n    const lines = clean(text).replace(/\\n$/, "").split("\\n").flatMap((line) => line.length <= LINE_LENGTH2 ? [line] : line.match(LONG_PIECES) ?? []);\n    const chunks = [];\n    for (let first = 0; first < lines.length; first += CHUNK_LINES)\n      chunks.push({ line: first + 1, text: `${lines.slice(first, first + CHUNK_LINES).join("\\n")}\n` });\n    return chunks;\n  }\n  var LONG_PIECES = new RegExp(`.{1,${LINE_LENGTH2}}`, "gsu");\n  function matchesOf(chunks, words) {\n    if (words === "") return [];\n    const pattern = new RegExp(words.replaceAll(/[.*+?^${}()|[\\]\\\\]/g, "\\\\$&"), "gi");\n    const matches = [];\n    for (const [chunk, { text }] of chunks.entries()) {\n      for (const { index, 0: match } of text.matchAll(pattern)) {\n        matches.push({ chunk, start: index, end: index + match.length });\n        if (matches.length === MOST_MATCHES) return matches;\n      }\n    }\n    return matches;\n  }\n  function lineOf({ chunk, start }, chunks) {\n    const { line, text } = chunks[chunk] ?? { line: 1, text: "" };\n    return line + text.slice(0, start).split("\\n").length - 1;\n  }\n\n  // client/log-dialog.ts\n  function openLogs() {\n    const { dialog: panel, body } = dialog("logs", "Log");\n    document.addEventListener("click", (event) => {\n      const link = event.target instanceof Element ? event.target.closest("a[data-log]") : null;\n      if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;\n      const log = logAt(link.dataset.log ?? "");\n      if (log === void 0 || log.extent === "none") return;\n      event.preventDefault();\n      void log.text().then((text) => {\n        show(log, chunksOf(text), body);\n        panel.showModal();\n        found("input[type=search]", body).focus();\n      });\n    });\n  }\n  function show(log, chunks, body) {\n    const last = chunks.at(-1);\n    const lines = last === void 0 ? 0 : last.line + last.text.split("\\n").length - 2;\n    const cut = log.extent === "whole" ? "" : ` \xB7 the last part only: ${log.reason}`;\n    body.replaceChildren(\n      toElement(element("h2", {}, log.path)),\n      toElement(\n        element("p", { class: "facts" }, element("span", {}, `${bytes(log.bytes)}, ${plural(lines, "line")}${cut}`))\n      ),\n      toElement(\n        element(\n          "form",\n          { class: "find", role: "search", "aria-label": "Search in the log" },\n          element("input", {\n            type: "search",\n            "aria-label": "Search in the log",\n            placeholder: "Search in the log",\n            autocomplete: "off",\n            spellcheck: "false"\n          }),\n          element("button", { type: "submit", name: "next" }, "Next"),\n          element("button", { type: "button", name: "previous" }, "Previous"),\n          element("label", {}, element("input", { type: "checkbox", name: "wrap" }), "wrap"),\n          element("output", { role: "status", "aria-live": "polite" })\n        )\n      ),\n      toElement(\n        element(\n          "div",\n          { class: "log-text", tabindex: 0, role: "region", "aria-label": `Text of ${log.path}` },\n          ...chunks.map(chunkMarkup)\n        )\n      )\n    );\n    search(chunks, body);\n  }\n  function chunkMarkup({ line, text }) {\n    const count = text.split("\\n").length - 1;\n    const numbers = Array.from({ length: count }, (_, index) => line + index).join("\\n");\n    return element(\n      "div",\n      { class: "chunk" },\n      element("pre", { class: "numbers", "aria-hidden": "true" }, numbers),\n      element("pre", { class: "lines" }, text)\n    );\n  }\n  function search(chunks, body) {\n    const form = found("form.find", body);\n    const field = found("input[type=search]", form);\n    const output = found("output", form);\n    const texts = [...body.querySelectorAll(".lines")].map((lines) => lines.firstChild);\n    let matches = [];\n    let current = -1;\n    field.addEventListener("input", () => {\n      matches = matchesOf(chunks, field.value);\n      current = -1;\n      mark("match", matches);\n      go(1);\n    });\n    form.addEventListener("submit", (event) => {\n      event.preventDefault();\n      go(1);\n    });\n    field.addEventListener("keydown", (event) => {\n      if (event.key !== "Enter" || !event.shiftKey) return;\n      event.preventDefault();\n      go(-1);\n    });\n    found("button[name=previous]", form).addEventListener("click", () => go(-1));\n    found("input[name=wrap]", form).addEventListener("change", (event) => {\n      found(".log-text", body).classList.toggle("wrapped", event.target.checked);\n    });\n    mark("match", []);\n    mark("current-match", []);\n    function go(step) {\n      if (matches.length > 0) current = (current + step + matches.length) % matches.length;\n      const match = matches[current];\n      mark("current-match", match === void 0 ? [] : [match]);\n      output.value = words(match);\n      if (match !== void 0) texts[match.chunk]?.parentElement?.closest(".chunk")?.scrollIntoView({ block: "nearest" });\n      if (match !== void 0) reveal(rangeOf(match));\n    }\n    function words(match) {\n      if (field.value === "") return "";\n      if (match === void 0) return "no match";\n      const most = matches.length === MOST_MATCHES ? " or more" : "";\n      return `${current + 1} of ${matches.length}${most}, line ${lineOf(match, chunks)}`;\n    }\n    function mark(name, marked) {\n      CSS.highlights.set(name, new Highlight(...marked.map(rangeOf)));\n    }\n    function rangeOf({ chunk, start, end }) {\n      const range = document.createRange();\n      const text = texts[chunk];\n      if (text == null) return range;\n      range.setStart(text, start);\n      range.setEnd(text, end);\n      return range;\n    }\n    function reveal(range) {\n      const box = found(".log-text", body);\n      const place2 = range.getBoundingClientRect();\n      const view = box.getBoundingClientRect();\n      if (place2.top < view.top || place2.bottom > view.bottom) box.scrollTop += place2.top - view.top - view.height / 2;\n      if (place2.left < view.left || place2.right > view.right) box.scrollLeft += place2.left - view.left - view.width / 2;\n    }\n  }\n\n  // client/print.ts\n  function printWhole() {\n    let folded = [];\n    addEventListener("beforeprint", () => {\n      folded = [...document.querySelectorAll("details:not([open])")];\n      for (const part2 of folded) part2.open = true;\n    });\n    addEventListener("afterprint", () => {\n      for (const part2 of folded) part2.open = false;\n    });\n  }\n\n  // client/theme.ts\n  var KEY = "bpfcompat-theme";\n  var THEMES = ["system", "light", "dark"];\n  function restoreTheme() {\n    show2(remembered());\n  }\n  function themeButton() {\n    const button = found("#theme");\n    label(button, remembered());\n    let theme = remembered();\n    button.addEventListener("click", () => {\n      theme = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? "system";\n      show2(theme);\n      remember(theme);\n      label(button, theme);\n    });\n  }\n  function show2(theme) {\n    if (theme === "system") delete document.documentElement.dataset.theme;\n    else document.documentElement.dataset.theme = theme;\n  }\n  function label(button, theme) {\n    button.textContent = { system: "\u25D0 System", light: "\u2600 Light", dark: "\u263E Dark" }[theme];\n    button.setAttribute("aria-label", `Theme: ${theme}. Change it`);\n  }\n  function remembered() {\n    try {\n      return THEMES.find((theme) => theme === localStorage.getItem(KEY)) ?? "system";\n    } catch {\n      return "system";\n    }\n  }\n  function remember(theme) {\n    try {\n      localStorage.setItem(KEY, theme);\n    } catch {\n    }\n  }\n\n  // client/main.ts\n  restoreTheme();\n  document.documentElement.classList.add("scripted");\n  document.addEventListener("DOMContentLoaded", () => {\n    sayWhatGoesWrong();\n    themeButton();\n    copyButtons();\n    filters();\n    gridKeys();\n    openLogs();\n    openCases();\n    printWhole();\n  });\n})();\n' };
async function pageAssets() {
  return assets;
}

// src/report/html/log-files.ts
import { open, realpath } from "node:fs/promises";
import { resolve, sep } from "node:path";
import { createGzip, gzipSync } from "node:zlib";
var WHOLE_BYTES = 48 * 1024 * 1024;
var END_BYTES = 64 * 1024;
function logFiles(directory) {
  return {
    async read(path, limit) {
      const file = await openInside(directory, path);
      if (file === null) return null;
      try {
        const { size } = await file.stat();
        const whole = size <= WHOLE_BYTES ? await compress(file, limit) : null;
        return { data: whole ?? await end(file, size), bytes: size, whole: whole !== null };
      } finally {
        await file.close();
      }
    }
  };
}
async function openInside(directory, path) {
  try {
    const root = await realpath(directory);
    const file = await realpath(resolve(root, path));
    if (!file.startsWith(root + sep)) return null;
    const handle = await open(file);
    if ((await handle.stat()).isFile()) return handle;
    await handle.close();
    return null;
  } catch {
    return null;
  }
}
async function compress(file, limit) {
  const packed = file.createReadStream({ start: 0, autoClose: false }).pipe(createGzip());
  const chunks = [];
  let size = 0;
  for await (const chunk of packed) {
    size += chunk.length;
    if (size > limit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
async function end(file, size) {
  const start = Math.max(0, size - END_BYTES);
  const { buffer, bytesRead } = await file.read(Buffer.alloc(size - start), 0, size - start, start);
  const lines = buffer.subarray(0, bytesRead);
  const cut = start === 0 ? 0 : lines.indexOf(10) + 1;
  return gzipSync(lines.subarray(cut));
}

// src/report/html/logs.ts
var LOGS_BYTES = 12 * 1024 * 1024;
var ENDS_BYTES = 2 * 1024 * 1024;
async function embedLogs(results, reader) {
  let whole = LOGS_BYTES - ENDS_BYTES;
  let ends = ENDS_BYTES;
  const logs2 = [];
  for (const path of logPaths(results)) {
    const read = await reader.read(path, Math.max(whole, 0));
    if (read === null) {
      logs2.push({
        path,
        bytes: 0,
        extent: "none",
        reason: "the file could not be read when this page was written",
        data: ""
      });
      continue;
    }
    const { data: data2, bytes: bytes2 } = read;
    if (read.whole) whole -= data2.length;
    const fits = read.whole || data2.length <= ends;
    if (!read.whole && fits) ends -= data2.length;
    logs2.push({
      path,
      bytes: bytes2,
      extent: read.whole ? "whole" : fits ? "end" : "none",
      reason: read.whole ? null : "this page has no more room for logs",
      data: fits ? data2.toString("base64") : ""
    });
  }
  return logs2;
}
function logPaths({ findings: findings2, cases, kernels: kernels2 }) {
  const failed = cases.filter(({ lanes }) => lanes.some(({ verdict }) => verdict !== "pass"));
  const broken = kernels2.filter(({ error }) => error !== null);
  const paths = [
    ...findings2.map(({ log }) => log),
    ...broken.map(({ consoleLog }) => consoleLog),
    ...failed.flatMap(failedLogs),
    ...failed.flatMap(caseLogs),
    ...kernels2.map(({ consoleLog }) => consoleLog),
    ...cases.flatMap(caseLogs)
  ];
  return [...new Set(paths.filter((path) => path !== null))];
}
function failedLogs({ programs: programs2, libbpfLog }) {
  return [
    ...programs2.flatMap(({ load: load2 }) => load2 !== null && load2.verdict !== "pass" ? [load2.verifierLog] : []),
    libbpfLog
  ];
}
function caseLogs({ programs: programs2, libbpfLog, tests: tests2, command: command2 }) {
  const outputs = (result) => result === null ? [] : [result.stdout.log, result.stderr.log];
  return [
    libbpfLog,
    ...outputs(command2),
    ...tests2.flatMap((test) => outputs(test.command)),
    ...programs2.map(({ load: load2 }) => load2?.verifierLog ?? null)
  ];
}

// src/report/html/page.ts
import { createHash } from "node:crypto";
import { gzipSync as gzipSync2 } from "node:zlib";

// src/report/html/markup.ts
function element(tag, attributes = {}, ...children) {
  return { tag, attributes, children: children.flat() };
}
function attributesOf({ attributes }) {
  return Object.entries(attributes).flatMap(
    ([name, value]) => value === null || value === false ? [] : [[name, value === true ? "" : clean(String(value))]]
  );
}
function toHtml(markup) {
  const parts = [];
  write(markup, parts);
  return parts.join("");
}
var MAX_PARTS = 4096;
function put(parts, text) {
  parts.push(text);
  if (parts.length === MAX_PARTS) parts.push(parts.splice(0).join(""));
}
var VOID_TAGS = /* @__PURE__ */ new Set(["br", "input", "meta", "wbr"]);
function write(markup, parts) {
  const attributes = attributesOf(markup).map(
    ([name, value]) => value === "" ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`
  );
  put(parts, `<${markup.tag}${attributes.join("")}>`);
  if (VOID_TAGS.has(markup.tag)) return;
  for (const child of markup.children) {
    if (child === null) continue;
    if (typeof child === "object") write(child, parts);
    else put(parts, escapeHtml(clean(String(child))));
  }
  put(parts, `</${markup.tag}>`);
}
var ENTITIES = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "`": "&#96;"
};
function escapeHtml(text) {
  return text.replaceAll(/[&<>"'`]/g, (character) => ENTITIES[character] ?? character);
}

// src/report/html/names.ts
function numbersOf({ artifacts, kernels: kernels2 }) {
  return {
    artifact: new Map(artifacts.map(({ name }, index) => [name, index])),
    kernel: new Map(kernels2.map(({ id }, index) => [id, index]))
  };
}
function caseId(artifact, kernel, numbers) {
  const row3 = numbers.artifact.get(artifact);
  const column = numbers.kernel.get(kernel);
  return row3 === void 0 || column === void 0 ? null : `case-${row3}-${column}`;
}
function fileAddress(path) {
  return `./${clean(path).split("/").map(encodeURIComponent).join("/")}`;
}

// src/report/html/views/parts.ts
var SIGNS = { pass: "\u2713", fail: "\u2715", skip: "\u2013", error: "!" };
function markClass(verdict, nonBlocking) {
  return nonBlocking ? "neutral" : verdict;
}
function verdictMark(verdict, nonBlocking = false, known = false) {
  return element(
    "span",
    { class: `verdict ${markClass(verdict, nonBlocking || known)}` },
    verdictSign(verdict, known),
    known ? " known" : ` ${verdict}${nonBlocking ? ", does not block" : ""}`
  );
}
function verdictSign(verdict, known = false) {
  return element("span", { class: "sign", "aria-hidden": "true" }, known ? "~" : SIGNS[verdict]);
}
function code(text) {
  return element("code", {}, text);
}
function prose(text) {
  return text.split(/`([^`]+)`/).map((part2, index) => index % 2 === 0 ? part2 : code(part2));
}
function copyable(text, label) {
  const button = element(
    "button",
    { type: "button", class: "copy js", "data-copy": true, "aria-label": `Copy: ${label}` },
    "Copy"
  );
  return element(
    "figure",
    { class: "copyable" },
    element("figcaption", { class: "caption" }, label, button),
    element("pre", { tabindex: 0, role: "region", "aria-label": label }, element("code", {}, text))
  );
}
function sourceLine(line) {
  return element(
    "figure",
    { class: "source" },
    element("figcaption", { class: "caption" }, place(line)),
    block(line.text.trim(), "Source line")
  );
}
function block(text, label) {
  return element("pre", { tabindex: 0, role: "region", "aria-label": label }, text.replace(/^\n+|\s+$/g, ""));
}
function logLink(path, words) {
  const outside = path.split("/").includes("..");
  return element("a", { class: "log", href: outside ? null : fileAddress(path), "data-log": path, title: path }, words);
}
function place(where) {
  return code(sourceWords(where));
}
function filteredBy(artifact, kernels2, numbers) {
  return {
    "data-artifact": artifact === null ? null : numbers.artifact.get(artifact) ?? null,
    "data-kernels": kernels2.flatMap((kernel) => numbers.kernel.get(kernel) ?? []).join(" ")
  };
}
function section(id, title2, ...children) {
  return element(
    "section",
    { id, "aria-labelledby": `${id}-title` },
    element("h2", { id: `${id}-title` }, title2),
    ...children
  );
}
function table(label, heads, rows, kind = "") {
  return element(
    "div",
    { class: "scroll", tabindex: 0, role: "region", "aria-label": label },
    element(
      "table",
      { class: kind },
      element("thead", {}, element("tr", {}, ...heads.map((head) => element("th", { scope: "col" }, head)))),
      element("tbody", {}, ...rows)
    )
  );
}
function short(name, length = 100) {
  return clip(name, length);
}

// src/report/html/views/answer.ts
var SIGNS2 = { passed: "\u2713", failed: "\u2715", error: "!" };
var VERDICTS = ["pass", "fail", "error", "skip"];
var COUNT_WORDS = {
  pass: "passed",
  fail: "failed",
  error: "without a verdict",
  skip: "skipped"
};
function answer(results) {
  const { gate } = results;
  return element(
    "header",
    { class: `answer ${gate.status}` },
    element("p", { class: "sign", "aria-hidden": "true" }, SIGNS2[gate.status]),
    element(
      "div",
      {},
      element("h1", {}, gate.sentence),
      element(
        "ul",
        { class: "counts", "aria-label": "Lanes by verdict" },
        ...VERDICTS.filter((verdict) => gate.counts[verdict] > 0).map(
          (verdict) => element(
            "li",
            { class: verdict },
            verdictSign(verdict),
            ` ${grouped(gate.counts[verdict])} ${COUNT_WORDS[verdict]}`
          )
        ),
        gate.nonBlocking === 0 ? null : element(
          "li",
          { class: "neutral" },
          `${grouped(gate.nonBlocking)} ${gate.nonBlocking === 1 ? "does" : "do"} not block`
        )
      ),
      element("p", { class: "facts" }, ...facts(results))
    )
  );
}
function facts(results) {
  const { tool, startedAt, durationMs, artifacts, kernels: kernels2, manifest, revision, shard, host } = results;
  const libbpf2 = libbpfWords(results);
  const parts = [
    `${plural(artifacts.length, "artifact")} \xD7 ${plural(kernels2.length, "kernel")}`,
    duration(durationMs),
    element("time", { datetime: startedAt }, startedAt.replace("T", " ").replace(/(\.\d+)?Z$/, " UTC")),
    ...revision === null ? [] : [element("span", {}, "commit ", code(revision.slice(0, 12)))],
    ...manifest === null ? [] : [code(manifest)],
    ...shard === null ? [] : [`shard ${shard.index} of ${shard.count}`],
    ...host.accelerator === null ? [] : [host.accelerator.used === "kvm" ? "KVM" : "emulated (TCG)"],
    ...libbpf2 === null ? [] : [`libbpf ${libbpf2}`],
    `${tool.name} ${tool.version}`
  ];
  return parts.map((part2) => element("span", {}, part2));
}

// src/report/html/views/case-programs.ts
var HEADS = ["program", "load", "attach", "verified", "of the limit", "stack", "machine code", "load time"];
function programTable(programs2) {
  const words = programs2.map(programWords).filter((part2) => part2 !== null);
  return [table("Programs", HEADS, programs2.map(programRow), "programs"), ...words];
}
function programRow(program) {
  const { name, section: section2, type, insns, load: load2, requirement } = program;
  const stats = load2?.stats ?? null;
  return element(
    "tr",
    {},
    element(
      "th",
      { scope: "row" },
      code(name),
      element(
        "span",
        { class: "sub" },
        `${section2} \xB7 ${type} \xB7 ${grouped(insns)} insns${requirement === "required" ? "" : ` \xB7 ${requirement}`}`
      )
    ),
    ...outcome(program),
    element("td", { class: "number" }, ...verified(stats)),
    element(
      "td",
      {},
      stats?.insnsProcessed == null || stats.headroom === null ? null : headroomBar(stats.insnsProcessed)
    ),
    element("td", { class: "number" }, stats?.stackDepth == null ? "" : bytes(stats.stackDepth)),
    element("td", { class: "number" }, stats?.jitedBytes == null ? "" : bytes(stats.jitedBytes)),
    element("td", { class: "number" }, stats === null ? "" : duration(stats.loadUsec / 1e3))
  );
}
var OFF_WORDS = {
  object: "by default",
  manifest: "by the manifest",
  kernel: "the kernel is too old for it",
  variant: "not the variant of its group",
  dropped: "does not load, left out"
};
function outcome(program) {
  const { load: load2, off, requirement, known } = program;
  if (off !== null) {
    const more = off.reason === "" || off.reason === OFF_WORDS[off.by] ? "" : ` (${off.reason})`;
    return [element("td", { class: "sub", colspan: 2 }, `off: ${OFF_WORDS[off.by]}${more}`)];
  }
  const isKnown = load2?.verdict === "fail" && known !== null;
  const mark = load2 === null ? null : verdictMark(load2.verdict, load2.verdict !== "pass" && requirement !== "required", isKnown);
  return [element("td", {}, mark), element("td", {}, ...attachCell(program))];
}
function attachCell({ attach, known }) {
  if (attach === null) return [];
  const { verdict, required, declined, target } = attach;
  return [
    declined ? element("span", { class: "sub" }, "declined by the manifest") : verdictMark(verdict, !required && verdict !== "pass", verdict === "fail" && known !== null),
    target === "" ? null : element("span", { class: "sub" }, target)
  ];
}
function verified(stats) {
  if (stats?.insnsProcessed == null) return [];
  const { insnsProcessed, budget } = stats;
  if (budget === null) return [grouped(insnsProcessed)];
  const over = insnsProcessed > budget;
  return [grouped(insnsProcessed), element("span", { class: over ? "sub fail" : "sub" }, `budget ${grouped(budget)}`)];
}
var BAR_WIDTH = 96;
function headroomBar(insns) {
  const share = Math.min(1, insns / VERIFIER_INSN_LIMIT);
  const percent = share * 100;
  const words = percent < 0.1 ? "< 0.1 %" : `${percent.toFixed(percent < 10 ? 1 : 0)} %`;
  const level = share > 0.8 ? "high" : share > 0.5 ? "middle" : "low";
  return element(
    "span",
    { class: `headroom ${level}`, title: `${grouped(VERIFIER_INSN_LIMIT - insns)} instructions left` },
    element(
      "svg",
      { viewBox: `0 0 ${BAR_WIDTH} 8`, width: BAR_WIDTH, height: 8, "aria-hidden": "true" },
      element("rect", { class: "track", width: BAR_WIDTH, height: 8, rx: 4 }),
      element("rect", { class: "used", width: Math.max(2, Math.round(share * BAR_WIDTH)), height: 8, rx: 4 })
    ),
    ` ${words}`
  );
}
function programWords({ name, load: load2, attach }) {
  const failed = load2 !== null && load2.verdict !== "pass";
  const attachFailed = attach !== null && attach.verdict !== "pass" && (attach.message !== null || attach.errno !== null);
  if (!failed && !attachFailed && load2?.verifierLog == null) return null;
  return element(
    "details",
    { open: failed },
    element("summary", {}, code(name)),
    ...load2 === null ? [] : loadWords(load2),
    attachFailed ? element("p", {}, "Attach: ", attach.errno === null ? null : `${attach.errno.name} `, attach.message) : null
  );
}
function loadWords({
  errno,
  message,
  map,
  source,
  verifierTail,
  verifierLog,
  pass,
  verdict
}) {
  return [
    verdict === "pass" ? null : element(
      "p",
      {},
      `Loaded ${pass === "alone" ? "by itself" : "with the whole object"}: `,
      errno === null ? null : `${errno.name} (${errno.number}) `,
      map === null ? null : `map ${map}`
    ),
    message === null ? null : element("blockquote", {}, code(message)),
    source === null ? null : sourceLine(source),
    verifierTail === "" ? null : block(verifierTail, "End of the verifier log"),
    verifierLog === null ? null : element("p", {}, logLink(verifierLog, "Whole verifier log"))
  ];
}

// src/report/html/views/case-tests.ts
function testView(test) {
  const { name, required, verdict, reason, known, command: command2, expectations, place: where } = test;
  return element(
    "details",
    { open: verdict !== "pass" },
    element("summary", {}, verdictMark(verdict, !required && verdict !== "pass", known !== null), " ", name),
    element("p", {}, place(where)),
    known === null ? null : element("p", { class: "reason" }, `Known: ${known}`),
    reason === null ? null : element("p", { class: "reason" }, reason),
    expectations.length === 0 ? null : table("Expectations", ["", "subject", "expected", "seen", "where"], expectations.map(expectationRow)),
    ...command2 === null ? [] : commandView(command2, !required)
  );
}
function expectationRow({ verdict, kind, subject, wanted, seen, place: where }) {
  return element(
    "tr",
    {},
    element("td", {}, verdictMark(verdict)),
    element("td", {}, `${kind.replaceAll("_", " ")} `, code(subject)),
    element("td", {}, wanted),
    element("td", {}, seen),
    element("td", {}, place(where))
  );
}
function commandView(result, optional = false) {
  const { command: command2, verdict, reason, stdout, stderr } = result;
  return [
    element("p", {}, verdictMark(verdict, optional && verdict !== "pass"), " ", code(command2), ` ${endWords(result)}`),
    reason === null ? null : element("p", { class: "reason" }, reason),
    ...outputView("Standard output", stdout),
    ...outputView("Standard error", stderr)
  ];
}
function endWords({ exitCode, signal, timedOut, durationMs }) {
  const end2 = timedOut ? "did not end in time" : signal !== null ? `ended by signal ${signal}` : exitCode === null ? "never ran" : `exit code ${exitCode}`;
  return `(${end2}, ${duration(durationMs)})`;
}
function outputView(title2, { bytes: size, log, tail }) {
  if (size === 0 && tail === "") return [];
  return [
    element("p", { class: "output" }, `${title2}, ${bytes(size)} `, log === null ? null : logLink(log, "All of it")),
    tail === "" ? null : block(tail, title2)
  ];
}

// src/report/html/views/case.ts
function caseView(result, results, heading) {
  const artifact = results.artifacts.find(({ name }) => name === result.artifact);
  const kernel = results.kernels.find(({ id }) => id === result.kernel);
  return [
    element(heading, { class: "case-title" }, code(result.artifact), " on ", code(result.kernel)),
    element("p", { class: "facts" }, ...caseFacts(result, artifact, kernel).map((fact) => element("span", {}, fact))),
    element("ul", { class: "lanes" }, ...result.lanes.map(lane)),
    ...[
      interruption(result.interruption, kernel),
      findingLinks(result, results),
      load(result),
      programs(result),
      tests(result),
      command(result),
      maps(result),
      fixups(result),
      variants(result),
      unknownNames(result),
      leftovers(result),
      warnings(result),
      libbpf(result)
    ].filter((part2) => part2 !== null)
  ];
}
function caseFacts(result, artifact, kernel) {
  return [
    ...kernel?.release == null ? [] : [kernel.release],
    ...artifact === void 0 ? [] : [code(artifact.path)],
    ...artifact?.size == null ? [] : [bytes(artifact.size)],
    ...artifact?.sha256 == null ? [] : [element("span", { title: artifact.sha256 }, `sha256 ${artifact.sha256.slice(0, 12)}\u2026`)],
    ...artifact?.place == null ? [] : [place(artifact.place)],
    ...result.durationMs === null ? [] : [`${duration(result.durationMs)} in the guest`],
    ...result.maxRssKib === null ? [] : [`${bytes(result.maxRssKib * 1024)} of memory`]
  ];
}
function lane({ mode, required, verdict, reason, known }) {
  return element(
    "li",
    {},
    code(mode),
    " ",
    verdictMark(verdict, !required && verdict !== "pass", known !== null),
    known === null ? null : element("p", { class: "reason" }, `Known: ${known}`),
    reason === null ? null : element("p", { class: "reason" }, reason)
  );
}
function interruption(what, kernel) {
  if (what === null) return null;
  const log = kernel?.consoleLog ?? null;
  return part(
    "How it ended",
    element("p", {}, interruptionWords(what)),
    log === null ? null : element("p", {}, logLink(log, "Console log"))
  );
}
function interruptionWords(what) {
  const during = "during" in what && what.during !== null ? `, during ${what.during}` : "";
  switch (what.kind) {
    case "timeout":
      return `It was stopped after ${what.seconds} s.`;
    case "crash":
      return `The kernel died${during}: ${what.message}`;
    case "killed":
      return `Its process was killed by signal ${what.signal}${during}.`;
    case "lost":
      return `The guest was lost: ${what.message}`;
    case "cancelled":
      return "The run was cancelled.";
  }
}
function findingLinks({ artifact, kernel }, { findings: findings2 }) {
  const links = findings2.flatMap(
    (finding, index) => finding.artifact === artifact && finding.kernels.includes(kernel) ? [element("li", {}, element("a", { href: `#finding-${index + 1}` }, finding.title))] : []
  );
  return links.length === 0 ? null : part("Findings", element("ul", {}, ...links));
}
function load({ load: load2 }) {
  if (load2 === null) return null;
  const { verdict, errno, message, map, program } = load2;
  const blamed = [
    ...errno === null ? [] : [`${errno.name} (${errno.number})`],
    ...map === null ? [] : [`map ${map}`],
    ...program === null ? [] : [`program ${program}`]
  ].join(", ");
  return part(
    "Load of the whole object",
    element("p", {}, verdictMark(verdict), blamed === "" ? null : ` ${blamed}`),
    message === null ? null : element("blockquote", {}, code(message))
  );
}
function programs({ programs: all }) {
  return all.length === 0 ? null : part(`Programs (${all.length})`, ...programTable(all));
}
function tests({ tests: all }) {
  return all.length === 0 ? null : part(`Tests (${all.length})`, ...all.map(testView));
}
function command({ command: result }) {
  return result === null ? null : part("The loader", ...commandView(result));
}
function maps({ maps: all }) {
  if (all.length === 0) return null;
  const rows = all.map(
    ({ name, type, keySize, valueSize, maxEntries, flags, hasInner }) => row(
      code(name),
      hasInner ? `${type}, with an inner map` : type,
      grouped(keySize),
      grouped(valueSize),
      grouped(maxEntries),
      flags === 0 ? "" : `0x${flags.toString(16)}`
    )
  );
  return part(
    `Maps (${all.length})`,
    table("Maps", ["map", "type", "key, bytes", "value, bytes", "entries", "flags"], rows)
  );
}
function fixups({ fixups: all }) {
  if (all.length === 0) return null;
  const lines = all.map(
    ({ status, note, message, place: where }) => element(
      "li",
      {},
      element(
        "span",
        { class: `verdict ${status === "applied" ? "pass" : "error"}` },
        status === "applied" ? "applied" : status.replaceAll("_", " ")
      ),
      ` ${note}`,
      message === null ? null : `: ${message}`,
      ...where === null ? [] : [" ", place(where)]
    )
  );
  return part(`Fixups (${all.length})`, element("ul", {}, ...lines));
}
function variants({ variants: all }) {
  if (all.length === 0) return null;
  const words = {
    chosen: "chosen",
    unsupported: "the kernel cannot take it",
    passed_over: "one before it was chosen"
  };
  const groups = all.map(
    ({ group, chosen, candidates }) => element(
      "li",
      {},
      code(group),
      " \u2192 ",
      chosen === null ? element("span", { class: "verdict fail" }, "none") : code(chosen),
      element(
        "ul",
        {},
        ...candidates.map(
          ({ program, status, reason }) => element("li", {}, code(program), `: ${reason ?? words[status]}`)
        )
      )
    )
  );
  return part("Variants", element("ul", {}, ...groups));
}
function unknownNames({ unknownNames: all }) {
  if (all.length === 0) return null;
  const lines = all.map(
    ({ what, name, meant, place: where }) => element(
      "li",
      {},
      `${what} `,
      code(name),
      ...meant === null ? [] : [what === "section" ? "; the object has it in " : "; meant is probably ", code(meant)],
      ...where === null ? [] : [" ", place(where)]
    )
  );
  return part("Names that the object has not", element("ul", {}, ...lines));
}
function leftovers({ leftovers: all }) {
  if (all.length === 0) return null;
  return part(
    "Left behind, and removed",
    element("ul", {}, ...all.map(({ kind, name }) => element("li", {}, `${kind} `, code(name))))
  );
}
function warnings({ kernelWarnings: all }) {
  if (all.length === 0) return null;
  return part(
    "Warnings of the kernel",
    ...all.flatMap(({ message, during, excerpt }) => [
      element("p", {}, code(message), during === null ? null : ` during ${during}`),
      block(excerpt, "Console excerpt")
    ])
  );
}
function libbpf({ libbpfLog, libbpfTail }) {
  if (libbpfLog === null && libbpfTail === "") return null;
  return part(
    "What libbpf said",
    libbpfTail === "" ? null : block(libbpfTail, "End of libbpf\u2019s messages"),
    libbpfLog === null ? null : element("p", {}, logLink(libbpfLog, "All messages of libbpf"))
  );
}
function part(title2, ...children) {
  return element("section", { class: "part" }, element("h4", {}, title2), ...children);
}
function row(...cells) {
  return element("tr", {}, ...cells.map((cell) => element("td", {}, cell)));
}

// src/report/html/views/charts.ts
var SHOWN = 400;
var OPEN = 15;
var HEADS2 = ["program", "over kernels", "least", "most", "of the limit"];
function charts(results, numbers) {
  const all = seriesOf(results);
  if (all.length === 0) return null;
  const shown = all.slice(0, SHOWN);
  const left = all.length - shown.length;
  const chartTable = (label, rows) => table(
    label,
    HEADS2,
    rows.map((series) => chartRow(series, results.kernels, numbers)),
    "charts"
  );
  return section(
    "verifier",
    "Instructions that the verifier processed",
    element(
      "p",
      { class: "legend" },
      `One bar a kernel, in the order of the run, each row to its own scale; the kernel gives up at ${grouped(VERIFIER_INSN_LIMIT)}. `,
      left === 0 ? null : `Left out are the ${grouped(left)} programs with the fewest instructions: results.json has them.`
    ),
    chartTable("Programs with the most instructions", shown.slice(0, OPEN)),
    shown.length <= OPEN ? null : element(
      "details",
      {},
      element("summary", {}, `${grouped(shown.length - OPEN)} more`),
      chartTable("Programs with fewer instructions", shown.slice(OPEN))
    )
  );
}
function seriesOf({ cases, kernels: kernels2 }) {
  const columns = new Map(kernels2.map(({ id }, index) => [id, index]));
  const all = /* @__PURE__ */ new Map();
  for (const result of cases) {
    const column = columns.get(result.kernel);
    if (column !== void 0) addCase(result, column, kernels2.length, all);
  }
  return [...all.values()].sort((a, b) => b.most - a.most);
}
function addCase({ artifact, programs: programs2 }, column, columns, all) {
  for (const { name: program, load: load2 } of programs2) {
    const insns = load2?.verdict === "pass" ? load2.stats?.insnsProcessed ?? null : null;
    if (insns === null) continue;
    const key = JSON.stringify([artifact, program]);
    const series = all.get(key) ?? { artifact, program, values: Array(columns).fill(null), most: 0 };
    series.values[column] = insns;
    series.most = Math.max(series.most, insns);
    all.set(key, series);
  }
}
function chartRow(series, kernels2, numbers) {
  const { artifact, program, values, most } = series;
  const least = Math.min(...values.filter((value) => value !== null));
  const share = most / VERIFIER_INSN_LIMIT * 100;
  return element(
    "tr",
    { "data-artifact": numbers.artifact.get(artifact) ?? null, "data-words": `${artifact} ${program}` },
    element("th", { scope: "row" }, code(program), element("span", { class: "sub" }, artifact)),
    element("td", {}, chart(series, kernels2)),
    element("td", { class: "number" }, grouped(least)),
    element("td", { class: "number" }, grouped(most)),
    element(
      "td",
      { class: share > 80 ? "number fail" : "number" },
      share < 0.1 ? "< 0.1 %" : `${share.toFixed(share < 10 ? 1 : 0)} %`
    )
  );
}
var HEIGHT = 36;
var WIDTH = 320;
function chart({ values, most, program }, kernels2) {
  const step = Math.max(1.25, Math.min(20, WIDTH / values.length));
  const width = Math.ceil(step * values.length);
  const bars = values.flatMap((value, column) => {
    if (value === null) return [];
    const height = Math.max(2, Math.round(value / Math.max(most, 1) * (HEIGHT - 2)));
    return [{ column, value, x: tenth(column * step), width: tenth(step * 0.8), height }];
  });
  return element(
    "svg",
    {
      viewBox: `0 0 ${width} ${HEIGHT}`,
      width,
      height: HEIGHT,
      class: "chart",
      role: "img",
      "aria-label": spoken(program, values, kernels2)
    },
    element("line", { x1: 0, x2: width, y1: HEIGHT - 0.5, y2: HEIGHT - 0.5, class: "axis" }),
    ...values.length > SINGLE_BARS ? [outline(bars)] : bars.map((bar2) => single(bar2, kernels2))
  );
}
var SINGLE_BARS = 40;
function single({ column, value, x, width, height }, kernels2) {
  const words = `${kernels2[column]?.id ?? ""}: ${grouped(value)}`;
  return element("rect", { x, y: HEIGHT - height, width, height, class: "bar" }, element("title", {}, words));
}
function outline(bars) {
  const shape = bars.map(({ x, width, height }) => `M${x} ${HEIGHT}v-${height}h${width}v${height}`).join("");
  return element("path", { d: shape, class: "bar" });
}
function tenth(length) {
  return Math.round(length * 10) / 10;
}
function spoken(program, values, kernels2) {
  const told = values.flatMap(
    (value, column) => value === null ? [] : [`${kernels2[column]?.id ?? ""} ${grouped(value)}`]
  );
  const rest = told.length > 12 ? `, and ${told.length - 12} more kernels` : "";
  return `${program}: ${told.slice(0, 12).join(", ")}${rest}`;
}

// src/report/html/views/comparison.ts
function comparison(results, numbers) {
  const changes = changesOf(results);
  if (results.comparison === null || changes === null) return null;
  const { insns, kernels: kernels2 } = results.comparison;
  const { verdicts } = changes;
  return section(
    "comparison",
    "What changed",
    element("p", {}, element("strong", {}, changesSentence(changes)), ` ${since(changes)}`),
    verdicts.length === 0 ? null : table(
      "Verdicts that changed",
      ["artifact", "what", "on", "before", "now", "note"],
      verdicts.map((row3) => verdictRow(row3, numbers)),
      "changes"
    ),
    insns.length === 0 ? null : element(
      "details",
      { open: insns.some(({ beyond }) => beyond) },
      element("summary", {}, `Instructions that the verifier processed (${insns.length})`),
      table(
        "Instructions that changed",
        ["artifact", "program", "on", "before \u2192 now", "note"],
        insns.map((change) => insnsRow(change, numbers)),
        "changes"
      )
    ),
    kernels2.length === 0 ? null : element(
      "details",
      {},
      element(
        "summary",
        {},
        `${plural(kernels2.length, "kernel")} changed since: what differs there may not be your code\u2019s doing`
      ),
      table(
        "Kernels that changed",
        ["kernel", "before", "now"],
        kernels2.map(({ kernel, before, after }) => row2({}, code(kernel), before, after)),
        "changes"
      )
    )
  );
}
function since({ baseline, source, insnsThreshold, cases }) {
  const aside = [
    ...insnsThreshold === null ? [] : [`instructions may grow by ${insnsThreshold}`],
    ...[uncomparedWords(cases)].filter((words) => words !== "")
  ];
  return [`compared with ${baseline}, from ${source}`, ...aside].join("; ");
}
function verdictRow(change, numbers) {
  const { artifact, subject, kernels: kernels2, before, after, blocks, cause } = change;
  return row2(
    filteredBy(artifact, kernels2, numbers),
    code(artifact),
    subject,
    element("span", {}, ...kernels2.flatMap((id, index) => [index === 0 ? "" : ", ", code(id)])),
    verdictMark(before),
    verdictMark(after, after !== "pass" && !blocks),
    cause ?? ""
  );
}
function insnsRow(change, numbers) {
  const { artifact, program, kernel, beyond } = change;
  const cause = causeOf(change);
  return row2(
    filteredBy(artifact, [kernel], numbers),
    code(artifact),
    code(program),
    code(kernel),
    element("span", { class: beyond ? "verdict fail" : null }, figuresOf(change)),
    [...beyond ? ["beyond the threshold"] : [], ...cause === null ? [] : [cause]].join("; ")
  );
}
function row2(attributes, ...cells) {
  return element("tr", attributes, ...cells.map((cell) => element("td", {}, cell)));
}

// src/report/html/views/findings.ts
var LEVEL_WORDS = {
  failure: "failure",
  warning: "does not block",
  notice: "remark"
};
function findings(results, numbers) {
  const shown = results.findings;
  return section(
    "findings",
    shown.length === 0 ? "Nothing was found" : `Findings: ${headline(shown)}`,
    ...shown.length === 0 ? [element("p", {}, "No failure, no warning, no remark.")] : shown.map((finding, index) => article(finding, index, results, numbers))
  );
}
function headline(all) {
  const count = (level) => all.filter(({ level: own, known: known2 }) => own === level && known2 === null).length;
  const known = all.filter((finding) => finding.known !== null).length;
  const [failures, warnings2, notices] = [count("failure"), count("warning"), count("notice")];
  return [
    ...failures === 0 ? [] : [plural(failures, "failure")],
    ...warnings2 === 0 ? [] : [`${warnings2} that ${warnings2 === 1 ? "does" : "do"} not block`],
    ...known === 0 ? [] : [plural(known, "known failure")],
    ...notices === 0 ? [] : [plural(notices, "remark")]
  ].join(", ");
}
function article(finding, index, results, numbers) {
  const { level, artifact, kernels: kernels2, otherPrograms, words, source, excerpt, remedy, remedyYaml, log, reproduce: reproduce2 } = finding;
  const id = `finding-${index + 1}`;
  const line = ownPlace(finding, results);
  return element(
    "article",
    {
      id,
      class: `finding ${level}`,
      "aria-labelledby": `${id}-title`,
      ...filteredBy(artifact, kernels2, numbers)
    },
    element(
      "p",
      { class: "tags" },
      element("span", { class: "level" }, finding.known === null ? LEVEL_WORDS[level] : "known failure"),
      element("span", { class: "class" }, finding.class),
      artifact === null ? null : element("span", { class: "artifact" }, artifact)
    ),
    element("h3", { id: `${id}-title` }, titleWords(finding)),
    element("div", { class: "on" }, "On ", ...kernelLinks(finding, results, numbers)),
    otherPrograms.length > 2 ? element("details", {}, element("summary", {}, "The other programs"), element("p", {}, ...listed(otherPrograms))) : null,
    finding.known === null ? null : element("p", {}, element("strong", {}, "Known: "), knownWords(finding.known)),
    words === null ? null : element("blockquote", {}, code(words)),
    source === null ? null : sourceLine(source),
    line === null ? null : element("p", {}, "At ", code(line)),
    excerpt === null ? null : block(excerpt, "Log excerpt"),
    log === null ? null : element("p", {}, logLink(log, "Whole log")),
    element("p", { class: "remedy" }, element("strong", {}, "What to do: "), ...prose(remedy)),
    remedyYaml === null ? null : copyable(remedyYaml, "For the manifest"),
    copyable(reproduce2, "Reproduce")
  );
}
var FOLDED_FROM = 12;
function kernelLinks(finding, results, numbers) {
  const { artifact, kernels: kernels2 } = finding;
  if (artifact === null || kernels2.length === 0) return [kernelWords(finding, results)];
  const optional = new Set(results.kernels.filter(({ required }) => !required).map(({ id }) => id));
  const links = kernels2.map((kernel) => {
    const id = caseId(artifact, kernel, numbers);
    return element("a", { href: id === null ? null : `#${id}` }, `${kernel}${optional.has(kernel) ? " (optional)" : ""}`);
  });
  if (kernels2.length <= FOLDED_FROM) return separated(links);
  const words = kernels2.length === results.kernels.length ? `all ${kernels2.length} kernels` : `${kernels2.length} kernels`;
  return [element("details", { class: "inline" }, element("summary", {}, words), element("p", {}, ...separated(links)))];
}
function listed(names) {
  return separated(names.map((name) => code(name)));
}
function separated(parts) {
  return parts.flatMap((part2, index) => index === 0 ? [part2] : [", ", part2]);
}

// src/report/html/views/kernels.ts
var HEADS3 = ["kernel", "release", "package", "signature", "boot", "fetch", "in the guest", "console"];
function kernels(results) {
  const { kernels: all, host } = results;
  if (all.length === 0) return null;
  return section(
    "kernels",
    `Kernels (${all.length})`,
    element(
      "p",
      { class: "legend" },
      host.accelerator === null ? null : `${host.accelerator.used === "kvm" ? "KVM" : "Emulated (TCG)"}: ${host.accelerator.reason}. `,
      host.qemu === null ? null : `${host.qemu}, `,
      `${plural(host.cpus, "CPU")}, ${host.arch}.`
    ),
    table("Kernels", HEADS3, all.map(kernelRow), "kernels")
  );
}
function kernelRow(kernel, column) {
  const { id, required, release, packageVersion, vmlinuzSha256, signature, shape, boots } = kernel;
  const { bootMs, fetchMs, guestMs, consoleLog } = kernel;
  return element(
    "tr",
    { "data-kernel-row": column },
    element(
      "th",
      { scope: "row" },
      code(id),
      required ? null : element("span", { class: "sub" }, "optional"),
      ...remarks(kernel)
    ),
    element("td", { title: vmlinuzSha256 === null ? null : `vmlinuz sha256 ${vmlinuzSha256}` }, release ?? ""),
    element("td", {}, packageVersion ?? ""),
    element(
      "td",
      { class: signature !== null && !/^(?:locked: )?good/.test(signature) ? "warn" : null },
      signature ?? ""
    ),
    element(
      "td",
      { class: "number" },
      bootMs === null ? "" : duration(bootMs),
      shape === null ? null : element("span", { class: "sub" }, SHAPE_WORDS[shape]),
      boots > 1 ? element("span", { class: "sub" }, `${boots} boots`) : null
    ),
    element("td", { class: "number" }, duration(fetchMs)),
    element("td", { class: "number" }, duration(guestMs)),
    element("td", {}, consoleLog === null ? "" : logLink(consoleLog, "log"))
  );
}
function remarks({ error, notes, lsm, lockdown, modules }) {
  return [
    error === null ? null : element("p", { class: "fail" }, error),
    ...notes.map((note) => element("p", { class: "note" }, note)),
    element(
      "details",
      {},
      element("summary", {}, "configuration"),
      element("p", {}, `LSMs: ${lsm ?? "not told"}`),
      element("p", {}, `Lockdown: ${lockdown ?? "not told"}`),
      modules.length === 0 ? null : element("p", {}, `Modules: ${modules.join(", ")}`)
    )
  ];
}

// src/report/html/views/logs.ts
var NAMED = 200;
function logs(all) {
  if (all.length === 0) return null;
  const partial = all.filter(({ extent }) => extent !== "whole");
  const size = all.reduce((sum, log) => sum + log.bytes, 0);
  const whole = all.length - partial.length;
  return section(
    "logs",
    "Logs",
    element(
      "p",
      {},
      `The run left ${plural(all.length, "log")} of ${bytes(size)} together; ${whole === all.length ? "all of them are" : `${whole} ${whole === 1 ? "is" : "are"}`} whole in this page.`,
      element("noscript", {}, " To read them here takes JavaScript; the same files are beside this page.")
    ),
    partial.length === 0 ? null : table("Logs that are not whole", ["log", "size", "in this page", "why"], partial.slice(0, NAMED).map(logRow)),
    partial.length <= NAMED ? null : element("p", {}, `So it is with ${plural(partial.length - NAMED, "more log")}.`)
  );
}
function logRow({ path, bytes: size, extent, reason }) {
  const cells = [
    code(path),
    size === 0 ? "" : bytes(size),
    extent === "end" ? logLink(path, "its last part") : logLink(path, "the file"),
    reason ?? ""
  ];
  return element("tr", {}, ...cells.map((cell) => element("td", {}, cell)));
}

// src/report/html/views/matrix.ts
var NARROW_FROM = 9;
function matrix(results, numbers) {
  return matrixSection("matrix", "Artifacts \xD7 kernels", matrixOf(results), numbers);
}
function testMatrix(results, numbers) {
  return matrixSection("tests", "Tests \xD7 kernels", testMatrixOf(results), numbers);
}
function matrixSection(id, title2, { kernels: kernels2, rows }, numbers) {
  if (rows.length === 0 || kernels2.length === 0) return null;
  const narrow = kernels2.length >= NARROW_FROM;
  const head = element(
    "tr",
    {},
    element("th", { scope: "col", class: "corner" }, element("span", { class: "unseen" }, "artifact")),
    ...kernels2.map((kernel, column) => kernelHead(kernel, column))
  );
  const body = rows.map(({ artifact, label, cells }) => {
    const number = numbers.artifact.get(artifact) ?? 0;
    return element(
      "tr",
      { "data-artifact": number },
      element("th", { scope: "row" }, element("span", { class: "label" }, label)),
      ...cells.map((cell, column) => {
        const kernel = kernels2[column];
        return kernel === void 0 ? element("td") : cellMarkup(cell, label, kernel, caseId(artifact, kernel.id, numbers), column);
      })
    );
  });
  return section(
    id,
    title2,
    element(
      "div",
      { class: "scroll matrix", role: "region", "aria-label": title2, tabindex: 0 },
      element(
        "table",
        { class: narrow ? "narrow" : "wide", "data-grid": true },
        element("thead", {}, head),
        element("tbody", {}, ...body)
      )
    ),
    legend(rows.flatMap((row3) => row3.cells))
  );
}
function kernelHead({ id, release, required }, column) {
  return element(
    "th",
    {
      scope: "col",
      "data-kernel": column,
      title: [id, release ?? "", required ? "" : "optional"].filter((part2) => part2 !== "").join(" \xB7 ")
    },
    element(
      "span",
      { class: "head" },
      element("span", { class: "name" }, short(id, 60)),
      required ? null : element("span", { class: "optional" }, " optional")
    )
  );
}
function cellMarkup(cell, label, kernel, id, column) {
  if (cell === null)
    return element(
      "td",
      { class: "none", "data-kernel": column },
      element("span", { class: "unseen" }, "not meant for this kernel")
    );
  const { verdict, nonBlocking, known, note } = cell;
  const word = known ? "known" : verdict;
  const words = `${label} on ${kernel.id}: ${known ? "fails as known" : `${verdict}${nonBlocking ? ", does not block" : ""}`}${note === null ? "" : `, ${note} attached`}`;
  return element(
    "td",
    { "data-kernel": column, "data-verdict": verdict },
    element(
      "a",
      { class: `cell ${markClass(verdict, nonBlocking)}`, href: id === null ? null : `#${id}`, "aria-label": words },
      verdictSign(verdict, known),
      element("span", { class: "word" }, word),
      note === null ? null : element("span", { class: "note" }, note)
    )
  );
}
function legend(cells) {
  const parts = [
    ...cells.some((cell) => cell?.known) ? ["Known: fails as known_failures of the manifest says."] : [],
    ...cells.some((cell) => cell?.nonBlocking) ? ["Grey and dashed: did not pass, and does not block."] : [],
    ...cells.some((cell) => cell?.note != null) ? ["Figures: programs attached, of those that were tried."] : [],
    ...cells.some((cell) => cell === null) ? ["Empty: not meant for the kernel."] : []
  ];
  return element(
    "p",
    { class: "legend" },
    parts.join(" "),
    element("span", { class: "js" }, " Arrow keys move from cell to cell, Enter opens one.")
  );
}

// src/report/html/views/toolbar.ts
var VERDICTS2 = ["pass", "fail", "error", "skip"];
function toolbar({ artifacts, kernels: kernels2 }) {
  return element(
    "form",
    { class: "toolbar js", role: "search", "aria-label": "Filter", id: "filters" },
    element(
      "label",
      { class: "search" },
      element("span", { class: "unseen" }, "Text"),
      element("input", {
        type: "search",
        name: "text",
        placeholder: "Filter: program, map, kernel, words\u2026   /",
        autocomplete: "off",
        spellcheck: "false",
        "aria-keyshortcuts": "/"
      })
    ),
    select(
      "artifact",
      "Artifact",
      "all artifacts",
      artifacts.map(({ name }) => name)
    ),
    select(
      "kernel",
      "Kernel",
      "all kernels",
      kernels2.map(({ id }) => id)
    ),
    element(
      "fieldset",
      {},
      element("legend", { class: "unseen" }, "Verdict"),
      ...VERDICTS2.map(
        (verdict) => element(
          "label",
          { class: `choice ${verdict}` },
          element("input", { type: "checkbox", name: "verdict", value: verdict }),
          verdict
        )
      )
    ),
    element("button", { type: "reset" }, "Clear"),
    element("output", { role: "status", "aria-live": "polite" })
  );
}
function select(name, label, all, options) {
  return element(
    "label",
    {},
    element("span", { class: "unseen" }, label),
    element(
      "select",
      { name },
      element("option", { value: "" }, all),
      ...options.map((option, index) => element("option", { value: index }, short(option)))
    )
  );
}

// src/report/html/page.ts
var STATIC_CASES_BYTES = 384 * 1024;
function page(results, logs2, { style, script }) {
  const numbers = numbersOf(results);
  const views = [
    () => answer(results),
    () => toolbar(results),
    () => matrix(results, numbers),
    () => testMatrix(results, numbers),
    () => comparison(results, numbers),
    () => findings(results, numbers),
    () => charts(results, numbers),
    () => kernels(results),
    () => logs(logs2),
    () => reproduction(results)
  ];
  const sections = views.flatMap((view) => {
    const markup = view();
    return markup === null ? [] : [{ id: String(markup.attributes.id), html: toHtml(markup) }];
  });
  return [
    "<!doctype html>",
    '<html lang="en">',
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy(style, script)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    toHtml(element("title", {}, title(results))),
    `<style>${style}</style>`,
    `<script>${script}</script>`,
    "</head>",
    "<body>",
    toHtml(element("a", { class: "skip-link", href: "#main" }, "Skip to the report")),
    toHtml(bar(sections)),
    '<main id="main" tabindex="-1">',
    ...sections.map(({ html }) => html),
    staticCases(results, numbers),
    "</main>",
    toHtml(data({ id: "results" }, gzipSync2(JSON.stringify(results)).toString("base64"))),
    ...logs2.map(
      ({ path, bytes: bytes2, extent, reason, data: content }) => toHtml(data({ "data-path": path, "data-bytes": bytes2, "data-extent": extent, "data-reason": reason }, content))
    ),
    "</body>",
    "</html>",
    ""
  ].join("\n");
}
function reproduction(results) {
  return section(
    "reproduce",
    "Reproduce",
    copyable(reproduce(results, null, null, null), "The whole run, on a Linux machine of yours"),
    element(
      "p",
      { class: "legend" },
      ...prose("`--kernel` and `--artifact` narrow it down; every finding has a command of its own.")
    )
  );
}
function title({ gate }) {
  return `${{ passed: "\u2713", failed: "\u2715", error: "!" }[gate.status]} ${gate.sentence} \xB7 bpfcompat`;
}
function policy(style, script) {
  return [
    "default-src 'none'",
    `script-src '${sha256(script)}'`,
    `style-src '${sha256(style)}'`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'"
  ].join("; ");
}
function sha256(text) {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
var SECTION_WORDS = {
  matrix: "Matrix",
  tests: "Tests",
  comparison: "Changes",
  findings: "Findings",
  verifier: "Instructions",
  kernels: "Kernels",
  logs: "Logs",
  reproduce: "Reproduce"
};
function bar(sections) {
  const links = sections.flatMap(({ id }) => {
    const words = SECTION_WORDS[id];
    return words === void 0 ? [] : [element("a", { href: `#${id}` }, words)];
  });
  return element(
    "nav",
    { class: "bar", "aria-label": "Sections" },
    element("strong", {}, "bpfcompat"),
    element("div", { class: "links" }, ...links),
    element("button", { type: "button", id: "theme", class: "js" }, "Theme")
  );
}
function data(attributes, content) {
  return element("script", { type: "application/octet-stream", ...attributes }, content);
}
function staticCases(results, numbers) {
  const parts = [];
  let left = STATIC_CASES_BYTES;
  for (const result of passedLast(results.cases)) {
    const id = caseId(result.artifact, result.kernel, numbers);
    const text = toHtml(element("article", { id, class: "case" }, ...caseView(result, results, "h3")));
    left -= byteLength(text);
    if (left < 0) break;
    parts.push(text);
  }
  const missing = results.cases.length - parts.length;
  const rest = missing === 0 ? "" : toHtml(
    element(
      "p",
      {},
      `${plural(missing, "case")} more: results.json has them, and so has this page with JavaScript.`
    )
  );
  return parts.length === 0 ? "" : `<noscript><section id="cases"><h2>Cases</h2>${parts.join("\n")}${rest}</section></noscript>`;
}
function passedLast(cases) {
  const passed = ({ lanes }) => lanes.every(({ verdict }) => verdict === "pass");
  return [...cases.filter((result) => !passed(result)), ...cases.filter(passed)];
}

// src/report/html/html.ts
async function renderHtml(results, directory) {
  const [logs2, assets2] = await Promise.all([embedLogs(results, logFiles(directory)), pageAssets()]);
  return page(results, logs2, assets2);
}
export {
  renderHtml
};
