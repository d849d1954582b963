import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  artifactKernel,
  isKernelNamed,
  kernelName,
  validatorPath
} from "./chunk-BX5OTOJC.js";
import {
  formatOf
} from "./chunk-OZMODKER.js";
import {
  readTarFile
} from "./chunk-5BVUJZIW.js";
import {
  byteOrder,
  elfDefect,
  elfNumbers,
  elfSections,
  nearest
} from "./chunk-WNAIQMBO.js";
import {
  decompress
} from "./chunk-4CC27IAZ.js";
import {
  countedFile
} from "./chunk-RSL6QYHH.js";
import {
  isRelease
} from "./chunk-NFCBL6MI.js";
import {
  UserError,
  collectProblems,
  errorCode,
  errorMessage
} from "./chunk-HKAGB2IK.js";
import {
  LIBBPF_VERSIONS
} from "./chunk-JROIBQL4.js";
import {
  __commonJS,
  __toESM
} from "./chunk-KATU4TBC.js";

// node_modules/picomatch/lib/constants.js
var require_constants = __commonJS({
  "node_modules/picomatch/lib/constants.js"(exports, module) {
    "use strict";
    var WIN_SLASH = "\\\\/";
    var WIN_NO_SLASH = `[^${WIN_SLASH}]`;
    var DEFAULT_MAX_EXTGLOB_RECURSION = 0;
    var DOT_LITERAL = "\\.";
    var PLUS_LITERAL = "\\+";
    var QMARK_LITERAL = "\\?";
    var SLASH_LITERAL = "\\/";
    var ONE_CHAR = "(?=.)";
    var QMARK = "[^/]";
    var END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
    var START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
    var DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
    var NO_DOT = `(?!${DOT_LITERAL})`;
    var NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
    var NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
    var NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
    var QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
    var STAR = `${QMARK}*?`;
    var SEP = "/";
    var POSIX_CHARS = {
      DOT_LITERAL,
      PLUS_LITERAL,
      QMARK_LITERAL,
      SLASH_LITERAL,
      ONE_CHAR,
      QMARK,
      END_ANCHOR,
      DOTS_SLASH,
      NO_DOT,
      NO_DOTS,
      NO_DOT_SLASH,
      NO_DOTS_SLASH,
      QMARK_NO_DOT,
      STAR,
      START_ANCHOR,
      SEP
    };
    var WINDOWS_CHARS = {
      ...POSIX_CHARS,
      SLASH_LITERAL: `[${WIN_SLASH}]`,
      QMARK: WIN_NO_SLASH,
      STAR: `${WIN_NO_SLASH}*?`,
      DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
      NO_DOT: `(?!${DOT_LITERAL})`,
      NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
      NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
      NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
      QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
      START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
      END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
      SEP: "\\"
    };
    var POSIX_REGEX_SOURCE = {
      __proto__: null,
      alnum: "a-zA-Z0-9",
      alpha: "a-zA-Z",
      ascii: "\\x00-\\x7F",
      blank: " \\t",
      cntrl: "\\x00-\\x1F\\x7F",
      digit: "0-9",
      graph: "\\x21-\\x7E",
      lower: "a-z",
      print: "\\x20-\\x7E ",
      punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
      space: " \\t\\r\\n\\v\\f",
      upper: "A-Z",
      word: "A-Za-z0-9_",
      xdigit: "A-Fa-f0-9"
    };
    module.exports = {
      DEFAULT_MAX_EXTGLOB_RECURSION,
      MAX_LENGTH: 1024 * 64,
      POSIX_REGEX_SOURCE,
      // regular expressions
      REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
      REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
      REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
      REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
      REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
      REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
      // Replace globs with equivalent patterns to reduce parsing time.
      REPLACEMENTS: {
        __proto__: null,
        "***": "*",
        "**/**": "**",
        "**/**/**": "**"
      },
      // Digits
      CHAR_0: 48,
      /* 0 */
      CHAR_9: 57,
      /* 9 */
      // Alphabet chars.
      CHAR_UPPERCASE_A: 65,
      /* A */
      CHAR_LOWERCASE_A: 97,
      /* a */
      CHAR_UPPERCASE_Z: 90,
      /* Z */
      CHAR_LOWERCASE_Z: 122,
      /* z */
      CHAR_LEFT_PARENTHESES: 40,
      /* ( */
      CHAR_RIGHT_PARENTHESES: 41,
      /* ) */
      CHAR_ASTERISK: 42,
      /* * */
      // Non-alphabetic chars.
      CHAR_AMPERSAND: 38,
      /* & */
      CHAR_AT: 64,
      /* @ */
      CHAR_BACKWARD_SLASH: 92,
      /* \ */
      CHAR_CARRIAGE_RETURN: 13,
      /* \r */
      CHAR_CIRCUMFLEX_ACCENT: 94,
      /* ^ */
      CHAR_COLON: 58,
      /* : */
      CHAR_COMMA: 44,
      /* , */
      CHAR_DOT: 46,
      /* . */
      CHAR_DOUBLE_QUOTE: 34,
      /* " */
      CHAR_EQUAL: 61,
      /* = */
      CHAR_EXCLAMATION_MARK: 33,
      /* ! */
      CHAR_FORM_FEED: 12,
      /* \f */
      CHAR_FORWARD_SLASH: 47,
      /* / */
      CHAR_GRAVE_ACCENT: 96,
      /* ` */
      CHAR_HASH: 35,
      /* # */
      CHAR_HYPHEN_MINUS: 45,
      /* - */
      CHAR_LEFT_ANGLE_BRACKET: 60,
      /* < */
      CHAR_LEFT_CURLY_BRACE: 123,
      /* { */
      CHAR_LEFT_SQUARE_BRACKET: 91,
      /* [ */
      CHAR_LINE_FEED: 10,
      /* \n */
      CHAR_NO_BREAK_SPACE: 160,
      /* \u00A0 */
      CHAR_PERCENT: 37,
      /* % */
      CHAR_PLUS: 43,
      /* + */
      CHAR_QUESTION_MARK: 63,
      /* ? */
      CHAR_RIGHT_ANGLE_BRACKET: 62,
      /* > */
      CHAR_RIGHT_CURLY_BRACE: 125,
      /* } */
      CHAR_RIGHT_SQUARE_BRACKET: 93,
      /* ] */
      CHAR_SEMICOLON: 59,
      /* ; */
      CHAR_SINGLE_QUOTE: 39,
      /* ' */
      CHAR_SPACE: 32,
      /*   */
      CHAR_TAB: 9,
      /* \t */
      CHAR_UNDERSCORE: 95,
      /* _ */
      CHAR_VERTICAL_LINE: 124,
      /* | */
      CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
      /* \uFEFF */
      /**
       * Create EXTGLOB_CHARS
       */
      extglobChars(chars) {
        return {
          "!": { type: "negate", open: "(?:(?!(?:", close: `))${chars.STAR})` },
          "?": { type: "qmark", open: "(?:", close: ")?" },
          "+": { type: "plus", open: "(?:", close: ")+" },
          "*": { type: "star", open: "(?:", close: ")*" },
          "@": { type: "at", open: "(?:", close: ")" }
        };
      },
      /**
       * Create GLOB_CHARS
       */
      globChars(win32) {
        return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
      }
    };
  }
});

// node_modules/picomatch/lib/utils.js
var require_utils = __commonJS({
  "node_modules/picomatch/lib/utils.js"(exports) {
    "use strict";
    var {
      REGEX_BACKSLASH,
      REGEX_REMOVE_BACKSLASH,
      REGEX_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_GLOBAL
    } = require_constants();
    exports.isObject = (val) => val !== null && typeof val === "object" && !Array.isArray(val);
    exports.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
    exports.isRegexChar = (str) => str.length === 1 && exports.hasRegexChars(str);
    exports.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
    exports.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
    exports.isWindows = () => {
      if (typeof navigator !== "undefined" && navigator.platform) {
        const platform = navigator.platform.toLowerCase();
        return platform === "win32" || platform === "windows";
      }
      if (typeof process !== "undefined" && process.platform) {
        return process.platform === "win32";
      }
      return false;
    };
    exports.removeBackslashes = (str) => {
      return str.replace(REGEX_REMOVE_BACKSLASH, (match) => {
        return match === "\\" ? "" : match;
      });
    };
    exports.escapeLast = (input, char, lastIdx) => {
      const idx = input.lastIndexOf(char, lastIdx);
      if (idx === -1) return input;
      if (input[idx - 1] === "\\") return exports.escapeLast(input, char, idx - 1);
      return `${input.slice(0, idx)}\\${input.slice(idx)}`;
    };
    exports.removePrefix = (input, state = {}) => {
      let output = input;
      if (output.startsWith("./")) {
        output = output.slice(2);
        state.prefix = "./";
      }
      return output;
    };
    exports.wrapOutput = (input, state = {}, options = {}) => {
      const prepend = options.contains ? "" : "^";
      const append = options.contains ? "" : "$";
      let output = `${prepend}(?:${input})${append}`;
      if (state.negated === true) {
        output = `(?:^(?!${output}).*$)`;
      }
      return output;
    };
    exports.basename = (path, { windows } = {}) => {
      const segs = path.split(windows ? /[\\/]/ : "/");
      const last = segs[segs.length - 1];
      if (last === "") {
        return segs[segs.length - 2];
      }
      return last;
    };
  }
});

// node_modules/picomatch/lib/scan.js
var require_scan = __commonJS({
  "node_modules/picomatch/lib/scan.js"(exports, module) {
    "use strict";
    var utils = require_utils();
    var {
      CHAR_ASTERISK,
      /* * */
      CHAR_AT,
      /* @ */
      CHAR_BACKWARD_SLASH,
      /* \ */
      CHAR_COMMA,
      /* , */
      CHAR_DOT,
      /* . */
      CHAR_EXCLAMATION_MARK,
      /* ! */
      CHAR_FORWARD_SLASH,
      /* / */
      CHAR_LEFT_CURLY_BRACE,
      /* { */
      CHAR_LEFT_PARENTHESES,
      /* ( */
      CHAR_LEFT_SQUARE_BRACKET,
      /* [ */
      CHAR_PLUS,
      /* + */
      CHAR_QUESTION_MARK,
      /* ? */
      CHAR_RIGHT_CURLY_BRACE,
      /* } */
      CHAR_RIGHT_PARENTHESES,
      /* ) */
      CHAR_RIGHT_SQUARE_BRACKET
      /* ] */
    } = require_constants();
    var isPathSeparator = (code) => {
      return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
    };
    var depth = (token) => {
      if (token.isPrefix !== true) {
        token.depth = token.isGlobstar ? Infinity : 1;
      }
    };
    var scan = (input, options) => {
      const opts = options || {};
      const length = input.length - 1;
      const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
      const slashes = [];
      const tokens = [];
      const parts = [];
      let str = input;
      let index = -1;
      let start = 0;
      let lastIndex = 0;
      let isBrace = false;
      let isBracket = false;
      let isGlob = false;
      let isExtglob = false;
      let isGlobstar = false;
      let braceEscaped = false;
      let backslashes = false;
      let negated = false;
      let negatedExtglob = false;
      let finished = false;
      let braces = 0;
      let prev;
      let code;
      let token = { value: "", depth: 0, isGlob: false };
      const eos = () => index >= length;
      const peek = () => str.charCodeAt(index + 1);
      const advance = () => {
        prev = code;
        return str.charCodeAt(++index);
      };
      while (index < length) {
        code = advance();
        let next;
        if (code === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          code = advance();
          if (code === CHAR_LEFT_CURLY_BRACE) {
            braceEscaped = true;
          }
          continue;
        }
        if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
          braces++;
          while (eos() !== true && (code = advance())) {
            if (code === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }
            if (code === CHAR_LEFT_CURLY_BRACE) {
              braces++;
              continue;
            }
            if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
              isBrace = token.isBrace = true;
              isGlob = token.isGlob = true;
              finished = true;
              if (scanToEnd === true) {
                continue;
              }
              break;
            }
            if (braceEscaped !== true && code === CHAR_COMMA) {
              isBrace = token.isBrace = true;
              isGlob = token.isGlob = true;
              finished = true;
              if (scanToEnd === true) {
                continue;
              }
              break;
            }
            if (code === CHAR_RIGHT_CURLY_BRACE) {
              braces--;
              if (braces === 0) {
                braceEscaped = false;
                isBrace = token.isBrace = true;
                finished = true;
                break;
              }
            }
          }
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_FORWARD_SLASH) {
          slashes.push(index);
          tokens.push(token);
          token = { value: "", depth: 0, isGlob: false };
          if (finished === true) continue;
          if (prev === CHAR_DOT && index === start + 1) {
            start += 2;
            continue;
          }
          lastIndex = index + 1;
          continue;
        }
        if (opts.noext !== true) {
          const isExtglobChar = code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK;
          if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
            isGlob = token.isGlob = true;
            isExtglob = token.isExtglob = true;
            finished = true;
            if (code === CHAR_EXCLAMATION_MARK && index === start) {
              negatedExtglob = true;
            }
            if (scanToEnd === true) {
              let parens = 0;
              while (eos() !== true && (code = advance())) {
                if (code === CHAR_BACKWARD_SLASH) {
                  backslashes = token.backslashes = true;
                  advance();
                  continue;
                }
                if (code === CHAR_LEFT_PARENTHESES) {
                  parens++;
                  continue;
                }
                if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                  finished = true;
                  break;
                }
              }
              continue;
            }
            break;
          }
        }
        if (code === CHAR_ASTERISK) {
          if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
          isGlob = token.isGlob = true;
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_QUESTION_MARK) {
          isGlob = token.isGlob = true;
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_LEFT_SQUARE_BRACKET) {
          while (eos() !== true && (next = advance())) {
            if (next === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }
            if (next === CHAR_RIGHT_SQUARE_BRACKET) {
              isBracket = token.isBracket = true;
              isGlob = token.isGlob = true;
              finished = true;
              break;
            }
          }
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
          negated = token.negated = true;
          start++;
          continue;
        }
        if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
          isGlob = token.isGlob = true;
          if (scanToEnd === true) {
            let parens = 1;
            while (eos() !== true && (code = advance())) {
              if (code === CHAR_BACKWARD_SLASH) {
                backslashes = token.backslashes = true;
                advance();
                continue;
              }
              if (code === CHAR_LEFT_PARENTHESES) {
                parens++;
                continue;
              }
              if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                finished = true;
                break;
              }
            }
            continue;
          }
          break;
        }
        if (isGlob === true) {
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
      }
      if (opts.noext === true) {
        isExtglob = false;
        isGlob = false;
      }
      let base = str;
      let prefix = "";
      let glob2 = "";
      if (start > 0) {
        prefix = str.slice(0, start);
        str = str.slice(start);
        lastIndex -= start;
      }
      if (base && isGlob === true && lastIndex > 0) {
        base = str.slice(0, lastIndex);
        glob2 = str.slice(lastIndex);
      } else if (isGlob === true) {
        base = "";
        glob2 = str;
      } else {
        base = str;
      }
      if (base && base !== "" && base !== "/" && base !== str) {
        if (isPathSeparator(base.charCodeAt(base.length - 1))) {
          base = base.slice(0, -1);
        }
      }
      if (opts.unescape === true) {
        if (glob2) glob2 = utils.removeBackslashes(glob2);
        if (base && backslashes === true) {
          base = utils.removeBackslashes(base);
        }
      }
      const state = {
        prefix,
        input,
        start,
        base,
        glob: glob2,
        isBrace,
        isBracket,
        isGlob,
        isExtglob,
        isGlobstar,
        negated,
        negatedExtglob
      };
      if (opts.tokens === true) {
        state.maxDepth = 0;
        if (!isPathSeparator(code)) {
          tokens.push(token);
        }
        state.tokens = tokens;
      }
      if (opts.parts === true || opts.tokens === true) {
        let prevIndex;
        for (let idx = 0; idx < slashes.length; idx++) {
          const n2 = prevIndex !== void 0 ? prevIndex + 1 : start;
          const i = slashes[idx];
          const value2 = input.slice(n2, i);
          if (opts.tokens) {
            if (idx === 0 && start !== 0) {
              tokens[idx].isPrefix = true;
              tokens[idx].value = prefix;
            } else {
              tokens[idx].value = value2;
            }
            depth(tokens[idx]);
            state.maxDepth += tokens[idx].depth;
          }
          if (i >= start) {
            parts.push(value2);
            prevIndex = i;
          }
        }
        const n = prevIndex !== void 0 ? prevIndex + 1 : start;
        const value = input.slice(n);
        parts.push(value);
        if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
          tokens[tokens.length - 1].value = value;
          depth(tokens[tokens.length - 1]);
          state.maxDepth += tokens[tokens.length - 1].depth;
        }
        state.slashes = slashes;
        state.parts = parts;
      }
      return state;
    };
    module.exports = scan;
  }
});

// node_modules/picomatch/lib/parse.js
var require_parse = __commonJS({
  "node_modules/picomatch/lib/parse.js"(exports, module) {
    "use strict";
    var constants = require_constants();
    var utils = require_utils();
    var {
      MAX_LENGTH,
      POSIX_REGEX_SOURCE,
      REGEX_NON_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_BACKREF,
      REPLACEMENTS
    } = constants;
    var expandRange = (args, options) => {
      if (typeof options.expandRange === "function") {
        return options.expandRange(...args, options);
      }
      args.sort();
      const value = `[${args.join("-")}]`;
      try {
        new RegExp(value);
      } catch (ex) {
        return args.map((v) => utils.escapeRegex(v)).join("..");
      }
      return value;
    };
    var syntaxError = (type, char) => {
      return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
    };
    var splitTopLevel = (input) => {
      const parts = [];
      let bracket = 0;
      let paren = 0;
      let quote = 0;
      let value = "";
      let escaped = false;
      for (const ch of input) {
        if (escaped === true) {
          value += ch;
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          value += ch;
          escaped = true;
          continue;
        }
        if (ch === '"') {
          quote = quote === 1 ? 0 : 1;
          value += ch;
          continue;
        }
        if (quote === 0) {
          if (ch === "[") {
            bracket++;
          } else if (ch === "]" && bracket > 0) {
            bracket--;
          } else if (bracket === 0) {
            if (ch === "(") {
              paren++;
            } else if (ch === ")" && paren > 0) {
              paren--;
            } else if (ch === "|" && paren === 0) {
              parts.push(value);
              value = "";
              continue;
            }
          }
        }
        value += ch;
      }
      parts.push(value);
      return parts;
    };
    var isPlainBranch = (branch) => {
      let escaped = false;
      for (const ch of branch) {
        if (escaped === true) {
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          escaped = true;
          continue;
        }
        if (/[?*+@!()[\]{}]/.test(ch)) {
          return false;
        }
      }
      return true;
    };
    var normalizeSimpleBranch = (branch) => {
      let value = branch.trim();
      let changed = true;
      while (changed === true) {
        changed = false;
        if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
          value = value.slice(2, -1);
          changed = true;
        }
      }
      if (!isPlainBranch(value)) {
        return;
      }
      return value.replace(/\\(.)/g, "$1");
    };
    var hasRepeatedCharPrefixOverlap = (branches) => {
      const values = branches.map(normalizeSimpleBranch).filter(Boolean);
      for (let i = 0; i < values.length; i++) {
        for (let j = i + 1; j < values.length; j++) {
          const a = values[i];
          const b = values[j];
          const char = a[0];
          if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
            continue;
          }
          if (a === b || a.startsWith(b) || b.startsWith(a)) {
            return true;
          }
        }
      }
      return false;
    };
    var parseRepeatedExtglob = (pattern, requireEnd = true) => {
      if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(") {
        return;
      }
      let bracket = 0;
      let paren = 0;
      let quote = 0;
      let escaped = false;
      for (let i = 1; i < pattern.length; i++) {
        const ch = pattern[i];
        if (escaped === true) {
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          escaped = true;
          continue;
        }
        if (ch === '"') {
          quote = quote === 1 ? 0 : 1;
          continue;
        }
        if (quote === 1) {
          continue;
        }
        if (ch === "[") {
          bracket++;
          continue;
        }
        if (ch === "]" && bracket > 0) {
          bracket--;
          continue;
        }
        if (bracket > 0) {
          continue;
        }
        if (ch === "(") {
          paren++;
          continue;
        }
        if (ch === ")") {
          paren--;
          if (paren === 0) {
            if (requireEnd === true && i !== pattern.length - 1) {
              return;
            }
            return {
              type: pattern[0],
              body: pattern.slice(2, i),
              end: i
            };
          }
        }
      }
    };
    var buildCharClassStar = (chars) => {
      const source = chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`;
      return `${source}*`;
    };
    var getStarExtglobSequenceChars = (pattern) => {
      let index = 0;
      const chars = [];
      while (index < pattern.length) {
        const match = parseRepeatedExtglob(pattern.slice(index), false);
        if (!match || match.type !== "*") {
          return;
        }
        const branches = splitTopLevel(match.body).map((branch2) => branch2.trim());
        if (branches.length !== 1) {
          return;
        }
        const branch = normalizeSimpleBranch(branches[0]);
        if (!branch || branch.length !== 1) {
          return;
        }
        chars.push(branch);
        index += match.end + 1;
      }
      if (chars.length < 1) {
        return;
      }
      return chars;
    };
    var repeatedExtglobRecursion = (pattern) => {
      let depth = 0;
      let value = pattern.trim();
      let match = parseRepeatedExtglob(value);
      while (match) {
        depth++;
        value = match.body.trim();
        match = parseRepeatedExtglob(value);
      }
      return depth;
    };
    var analyzeRepeatedExtglob = (body, options) => {
      if (options.maxExtglobRecursion === false) {
        return { risky: false };
      }
      const max = typeof options.maxExtglobRecursion === "number" ? options.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION;
      const branches = splitTopLevel(body).map((branch) => branch.trim());
      if (branches.length > 1) {
        if (branches.some((branch) => branch === "") || branches.some((branch) => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches)) {
          return { risky: true };
        }
      }
      const safeChars = [];
      let sawStarSequence = false;
      let combinable = true;
      for (const branch of branches) {
        const chars = getStarExtglobSequenceChars(branch);
        if (chars) {
          sawStarSequence = true;
          safeChars.push(...chars);
          continue;
        }
        const literal = normalizeSimpleBranch(branch);
        if (literal && literal.length === 1) {
          safeChars.push(literal);
          continue;
        }
        combinable = false;
        if (repeatedExtglobRecursion(branch) > max) {
          return { risky: true };
        }
      }
      if (sawStarSequence) {
        return combinable ? { risky: true, safeOutput: buildCharClassStar([...new Set(safeChars)]) } : { risky: true };
      }
      return { risky: false };
    };
    var parse = (input, options) => {
      if (typeof input !== "string") {
        throw new TypeError("Expected a string");
      }
      input = REPLACEMENTS[input] || input;
      const opts = { ...options };
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
      let len = input.length;
      if (len > max) {
        throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
      }
      const bos = { type: "bos", value: "", output: opts.prepend || "" };
      const tokens = [bos];
      const capture = opts.capture ? "" : "?:";
      const PLATFORM_CHARS = constants.globChars(opts.windows);
      const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);
      const {
        DOT_LITERAL,
        PLUS_LITERAL,
        SLASH_LITERAL,
        ONE_CHAR,
        DOTS_SLASH,
        NO_DOT,
        NO_DOT_SLASH,
        NO_DOTS_SLASH,
        QMARK,
        QMARK_NO_DOT,
        STAR,
        START_ANCHOR
      } = PLATFORM_CHARS;
      const globstar = (opts2) => {
        return `(${capture}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
      };
      const nodot = opts.dot ? "" : NO_DOT;
      const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
      let star = opts.bash === true ? globstar(opts) : STAR;
      if (opts.capture) {
        star = `(${star})`;
      }
      if (typeof opts.noext === "boolean") {
        opts.noextglob = opts.noext;
      }
      const state = {
        input,
        index: -1,
        start: 0,
        dot: opts.dot === true,
        consumed: "",
        output: "",
        prefix: "",
        backtrack: false,
        negated: false,
        brackets: 0,
        braces: 0,
        parens: 0,
        quotes: 0,
        globstar: false,
        tokens
      };
      input = utils.removePrefix(input, state);
      len = input.length;
      const extglobs = [];
      const braces = [];
      const stack = [];
      let prev = bos;
      let value;
      const eos = () => state.index === len - 1;
      const peek = state.peek = (n = 1) => input[state.index + n];
      const advance = state.advance = () => input[++state.index] || "";
      const remaining = () => input.slice(state.index + 1);
      const consume = (value2 = "", num = 0) => {
        state.consumed += value2;
        state.index += num;
      };
      const append = (token) => {
        state.output += token.output != null ? token.output : token.value;
        consume(token.value);
      };
      const negate = () => {
        let count = 1;
        while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
          advance();
          state.start++;
          count++;
        }
        if (count % 2 === 0) {
          return false;
        }
        state.negated = true;
        state.start++;
        return true;
      };
      const increment = (type) => {
        state[type]++;
        stack.push(type);
      };
      const decrement = (type) => {
        state[type]--;
        stack.pop();
      };
      const push = (tok) => {
        if (prev.type === "globstar") {
          const isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace");
          const isExtglob = tok.extglob === true || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
          if (tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob) {
            state.output = state.output.slice(0, -prev.output.length);
            prev.type = "star";
            prev.value = "*";
            prev.output = star;
            state.output += prev.output;
          }
        }
        if (extglobs.length && tok.type !== "paren") {
          extglobs[extglobs.length - 1].inner += tok.value;
        }
        if (tok.value || tok.output) append(tok);
        if (prev && prev.type === "text" && tok.type === "text") {
          prev.output = (prev.output || prev.value) + tok.value;
          prev.value += tok.value;
          return;
        }
        tok.prev = prev;
        tokens.push(tok);
        prev = tok;
      };
      const extglobOpen = (type, value2) => {
        const token = { ...EXTGLOB_CHARS[value2], conditions: 1, inner: "" };
        token.prev = prev;
        token.parens = state.parens;
        token.output = state.output;
        token.startIndex = state.index;
        token.tokensIndex = tokens.length;
        const output = (opts.capture ? "(" : "") + token.open;
        increment("parens");
        push({ type, value: value2, output: state.output ? "" : ONE_CHAR });
        push({ type: "paren", extglob: true, value: advance(), output });
        extglobs.push(token);
      };
      const extglobClose = (token) => {
        const literal = input.slice(token.startIndex, state.index + 1);
        const body = input.slice(token.startIndex + 2, state.index);
        const analysis = analyzeRepeatedExtglob(body, opts);
        if ((token.type === "plus" || token.type === "star") && analysis.risky) {
          const safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
          const open3 = tokens[token.tokensIndex];
          open3.type = "text";
          open3.value = literal;
          open3.output = safeOutput || utils.escapeRegex(literal);
          for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
            tokens[i].value = "";
            tokens[i].output = "";
            delete tokens[i].suffix;
          }
          state.output = token.output + open3.output;
          state.backtrack = true;
          push({ type: "paren", extglob: true, value, output: "" });
          decrement("parens");
          return;
        }
        let output = token.close + (opts.capture ? ")" : "");
        let rest;
        if (token.type === "negate") {
          let extglobStar = star;
          if (token.inner && token.inner.length > 1 && token.inner.includes("/")) {
            extglobStar = globstar(opts);
          }
          if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
            output = token.close = `)$))${extglobStar}`;
          }
          if (token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
            const expression = parse(rest, { ...options, fastpaths: false }).output;
            output = token.close = `)${expression})${extglobStar})`;
          }
          if (token.prev.type === "bos") {
            state.negatedExtglob = true;
          }
        }
        push({ type: "paren", extglob: true, value, output });
        decrement("parens");
      };
      if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
        let backslashes = false;
        let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
          if (first === "\\") {
            backslashes = true;
            return m;
          }
          if (first === "?") {
            if (esc) {
              return esc + first + (rest ? QMARK.repeat(rest.length) : "");
            }
            if (index === 0) {
              return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "");
            }
            return QMARK.repeat(chars.length);
          }
          if (first === ".") {
            return DOT_LITERAL.repeat(chars.length);
          }
          if (first === "*") {
            if (esc) {
              return esc + first + (rest ? star : "");
            }
            return star;
          }
          return esc ? m : `\\${m}`;
        });
        if (backslashes === true) {
          if (opts.unescape === true) {
            output = output.replace(/\\/g, "");
          } else {
            output = output.replace(/\\+/g, (m) => {
              return m.length % 2 === 0 ? "\\\\" : m ? "\\" : "";
            });
          }
        }
        if (output === input && opts.contains === true) {
          state.output = input;
          return state;
        }
        state.output = utils.wrapOutput(output, state, options);
        return state;
      }
      while (!eos()) {
        value = advance();
        if (value === "\0") {
          continue;
        }
        if (value === "\\") {
          const next = peek();
          if (next === "/" && opts.bash !== true) {
            continue;
          }
          if (next === "." || next === ";") {
            continue;
          }
          if (!next) {
            value += "\\";
            push({ type: "text", value });
            continue;
          }
          const match = /^\\+/.exec(remaining());
          let slashes = 0;
          if (match && match[0].length > 2) {
            slashes = match[0].length;
            state.index += slashes;
            if (slashes % 2 !== 0) {
              value += "\\";
            }
          }
          if (opts.unescape === true) {
            value = advance();
          } else {
            value += advance();
          }
          if (state.brackets === 0) {
            push({ type: "text", value });
            continue;
          }
        }
        if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
          if (opts.posix !== false && value === ":") {
            const inner = prev.value.slice(1);
            if (inner.includes("[")) {
              prev.posix = true;
              if (inner.includes(":")) {
                const idx = prev.value.lastIndexOf("[");
                const pre = prev.value.slice(0, idx);
                const rest2 = prev.value.slice(idx + 2);
                const posix2 = POSIX_REGEX_SOURCE[rest2];
                if (posix2) {
                  prev.value = pre + posix2;
                  state.backtrack = true;
                  advance();
                  if (!bos.output && tokens.indexOf(prev) === 1) {
                    bos.output = ONE_CHAR;
                  }
                  continue;
                }
              }
            }
          }
          if (value === "[" && peek() !== ":" || value === "-" && peek() === "]") {
            value = `\\${value}`;
          }
          if (value === "]" && (prev.value === "[" || prev.value === "[^")) {
            value = `\\${value}`;
          }
          if (opts.posix === true && value === "!" && prev.value === "[") {
            value = "^";
          }
          prev.value += value;
          append({ value });
          continue;
        }
        if (state.quotes === 1 && value !== '"') {
          value = utils.escapeRegex(value);
          prev.value += value;
          append({ value });
          continue;
        }
        if (value === '"') {
          state.quotes = state.quotes === 1 ? 0 : 1;
          if (opts.keepQuotes === true) {
            push({ type: "text", value });
          }
          continue;
        }
        if (value === "(") {
          increment("parens");
          push({ type: "paren", value });
          continue;
        }
        if (value === ")") {
          if (state.parens === 0 && opts.strictBrackets === true) {
            throw new SyntaxError(syntaxError("opening", "("));
          }
          const extglob = extglobs[extglobs.length - 1];
          if (extglob && state.parens === extglob.parens + 1) {
            extglobClose(extglobs.pop());
            continue;
          }
          push({ type: "paren", value, output: state.parens ? ")" : "\\)" });
          decrement("parens");
          continue;
        }
        if (value === "[") {
          if (opts.nobracket === true || !remaining().includes("]")) {
            if (opts.nobracket !== true && opts.strictBrackets === true) {
              throw new SyntaxError(syntaxError("closing", "]"));
            }
            value = `\\${value}`;
          } else {
            increment("brackets");
          }
          push({ type: "bracket", value });
          continue;
        }
        if (value === "]") {
          if (opts.nobracket === true || prev && prev.type === "bracket" && prev.value.length === 1) {
            push({ type: "text", value, output: `\\${value}` });
            continue;
          }
          if (state.brackets === 0) {
            if (opts.strictBrackets === true) {
              throw new SyntaxError(syntaxError("opening", "["));
            }
            push({ type: "text", value, output: `\\${value}` });
            continue;
          }
          decrement("brackets");
          const prevValue = prev.value.slice(1);
          if (prev.posix !== true && prevValue[0] === "^" && !prevValue.includes("/")) {
            value = `/${value}`;
          }
          prev.value += value;
          append({ value });
          if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
            continue;
          }
          const escaped = utils.escapeRegex(prev.value);
          state.output = state.output.slice(0, -prev.value.length);
          if (opts.literalBrackets === true) {
            state.output += escaped;
            prev.value = escaped;
            continue;
          }
          prev.value = `(${capture}${escaped}|${prev.value})`;
          state.output += prev.value;
          continue;
        }
        if (value === "{" && opts.nobrace !== true) {
          increment("braces");
          const open3 = {
            type: "brace",
            value,
            output: "(",
            outputIndex: state.output.length,
            tokensIndex: state.tokens.length
          };
          braces.push(open3);
          push(open3);
          continue;
        }
        if (value === "}") {
          const brace = braces[braces.length - 1];
          if (opts.nobrace === true || !brace) {
            push({ type: "text", value, output: value });
            continue;
          }
          let output = ")";
          if (brace.dots === true) {
            const arr = tokens.slice();
            const range = [];
            for (let i = arr.length - 1; i >= 0; i--) {
              tokens.pop();
              if (arr[i].type === "brace") {
                break;
              }
              if (arr[i].type !== "dots") {
                range.unshift(arr[i].value);
              }
            }
            output = expandRange(range, opts);
            state.backtrack = true;
          }
          if (brace.comma !== true && brace.dots !== true) {
            const out = state.output.slice(0, brace.outputIndex);
            const toks = state.tokens.slice(brace.tokensIndex);
            brace.value = brace.output = "\\{";
            value = output = "\\}";
            state.output = out;
            for (const t of toks) {
              state.output += t.output || t.value;
            }
          }
          push({ type: "brace", value, output });
          decrement("braces");
          braces.pop();
          continue;
        }
        if (value === "|") {
          if (extglobs.length > 0) {
            extglobs[extglobs.length - 1].conditions++;
          }
          push({ type: "text", value });
          continue;
        }
        if (value === ",") {
          let output = value;
          const brace = braces[braces.length - 1];
          if (brace && stack[stack.length - 1] === "braces") {
            brace.comma = true;
            output = "|";
          }
          push({ type: "comma", value, output });
          continue;
        }
        if (value === "/") {
          if (prev.type === "dot" && state.index === state.start + 1) {
            state.start = state.index + 1;
            state.consumed = "";
            state.output = "";
            tokens.pop();
            prev = bos;
            continue;
          }
          push({ type: "slash", value, output: SLASH_LITERAL });
          continue;
        }
        if (value === ".") {
          if (state.braces > 0 && prev.type === "dot") {
            if (prev.value === ".") prev.output = DOT_LITERAL;
            const brace = braces[braces.length - 1];
            prev.type = "dots";
            prev.output += value;
            prev.value += value;
            brace.dots = true;
            continue;
          }
          if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
            push({ type: "text", value, output: DOT_LITERAL });
            continue;
          }
          push({ type: "dot", value, output: DOT_LITERAL });
          continue;
        }
        if (value === "?") {
          const isGroup = prev && prev.value === "(";
          if (!isGroup && opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            extglobOpen("qmark", value);
            continue;
          }
          if (prev && prev.type === "paren") {
            const next = peek();
            let output = value;
            if (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) {
              output = `\\${value}`;
            }
            push({ type: "text", value, output });
            continue;
          }
          if (opts.dot !== true && (prev.type === "slash" || prev.type === "bos")) {
            push({ type: "qmark", value, output: QMARK_NO_DOT });
            continue;
          }
          push({ type: "qmark", value, output: QMARK });
          continue;
        }
        if (value === "!") {
          if (opts.noextglob !== true && peek() === "(") {
            if (peek(2) !== "?" || !/[!=<:]/.test(peek(3))) {
              extglobOpen("negate", value);
              continue;
            }
          }
          if (opts.nonegate !== true && state.index === 0) {
            negate();
            continue;
          }
        }
        if (value === "+") {
          if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            extglobOpen("plus", value);
            continue;
          }
          if (prev && prev.value === "(" || opts.regex === false) {
            push({ type: "plus", value, output: PLUS_LITERAL });
            continue;
          }
          if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
            push({ type: "plus", value });
            continue;
          }
          push({ type: "plus", value: PLUS_LITERAL });
          continue;
        }
        if (value === "@") {
          if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            push({ type: "at", extglob: true, value, output: "" });
            continue;
          }
          push({ type: "text", value });
          continue;
        }
        if (value !== "*") {
          if (value === "$" || value === "^") {
            value = `\\${value}`;
          }
          const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
          if (match) {
            value += match[0];
            state.index += match[0].length;
          }
          push({ type: "text", value });
          continue;
        }
        if (prev && (prev.type === "globstar" || prev.star === true)) {
          prev.type = "star";
          prev.star = true;
          prev.value += value;
          prev.output = star;
          state.backtrack = true;
          state.globstar = true;
          consume(value);
          continue;
        }
        let rest = remaining();
        if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
          extglobOpen("star", value);
          continue;
        }
        if (prev.type === "star") {
          if (opts.noglobstar === true) {
            consume(value);
            continue;
          }
          const prior = prev.prev;
          const before = prior.prev;
          const isStart = prior.type === "slash" || prior.type === "bos";
          const afterStar = before && (before.type === "star" || before.type === "globstar");
          if (opts.bash === true && (!isStart || rest[0] && rest[0] !== "/")) {
            push({ type: "star", value, output: "" });
            continue;
          }
          const isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
          const isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
          if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
            push({ type: "star", value, output: "" });
            continue;
          }
          while (rest.slice(0, 3) === "/**") {
            const after = input[state.index + 4];
            if (after && after !== "/") {
              break;
            }
            rest = rest.slice(3);
            consume("/**", 3);
          }
          const isEnd = eos() || state.parens > 0 && rest === ")".repeat(state.parens) && !extglobs.some((extglob) => extglob.type === "negate");
          if (prior.type === "bos" && eos()) {
            prev.type = "globstar";
            prev.value += value;
            prev.output = globstar(opts);
            state.output = prev.output;
            state.globstar = true;
            consume(value);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && isEnd) {
            state.output = state.output.slice(0, -(prior.output + prev.output).length);
            prior.output = `(?:${prior.output}`;
            prev.type = "globstar";
            prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
            prev.value += value;
            state.globstar = true;
            state.output += prior.output + prev.output;
            consume(value);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
            const end = rest[1] !== void 0 ? "|$" : "";
            state.output = state.output.slice(0, -(prior.output + prev.output).length);
            prior.output = `(?:${prior.output}`;
            prev.type = "globstar";
            prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
            prev.value += value;
            state.output += prior.output + prev.output;
            state.globstar = true;
            consume(value + advance());
            push({ type: "slash", value: "/", output: "" });
            continue;
          }
          if (prior.type === "bos" && rest[0] === "/") {
            prev.type = "globstar";
            prev.value += value;
            prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
            state.output = prev.output;
            state.globstar = true;
            consume(value + advance());
            push({ type: "slash", value: "/", output: "" });
            continue;
          }
          state.output = state.output.slice(0, -prev.output.length);
          prev.type = "globstar";
          prev.output = globstar(opts);
          prev.value += value;
          state.output += prev.output;
          state.globstar = true;
          consume(value);
          continue;
        }
        const token = { type: "star", value, output: star };
        if (opts.bash === true) {
          token.output = ".*?";
          if (prev.type === "bos" || prev.type === "slash") {
            token.output = nodot + token.output;
          }
          push(token);
          continue;
        }
        if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === true) {
          token.output = value;
          push(token);
          continue;
        }
        if (state.index === state.start || prev.type === "slash" || prev.type === "dot") {
          if (prev.type === "dot") {
            state.output += NO_DOT_SLASH;
            prev.output += NO_DOT_SLASH;
          } else if (opts.dot === true) {
            state.output += NO_DOTS_SLASH;
            prev.output += NO_DOTS_SLASH;
          } else {
            state.output += nodot;
            prev.output += nodot;
          }
          if (peek() !== "*") {
            state.output += ONE_CHAR;
            prev.output += ONE_CHAR;
          }
        }
        push(token);
      }
      while (state.brackets > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
        state.output = utils.escapeLast(state.output, "[");
        decrement("brackets");
      }
      while (state.parens > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", ")"));
        state.output = utils.escapeLast(state.output, "(");
        decrement("parens");
      }
      while (state.braces > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "}"));
        state.output = utils.escapeLast(state.output, "{");
        decrement("braces");
      }
      if (opts.strictSlashes !== true && (prev.type === "star" || prev.type === "bracket")) {
        push({ type: "maybe_slash", value: "", output: `${SLASH_LITERAL}?` });
      }
      if (state.backtrack === true) {
        state.output = "";
        for (const token of state.tokens) {
          state.output += token.output != null ? token.output : token.value;
          if (token.suffix) {
            state.output += token.suffix;
          }
        }
      }
      return state;
    };
    parse.fastpaths = (input, options) => {
      const opts = { ...options };
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
      const len = input.length;
      if (len > max) {
        throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
      }
      input = REPLACEMENTS[input] || input;
      const {
        DOT_LITERAL,
        SLASH_LITERAL,
        ONE_CHAR,
        DOTS_SLASH,
        NO_DOT,
        NO_DOTS,
        NO_DOTS_SLASH,
        STAR,
        START_ANCHOR
      } = constants.globChars(opts.windows);
      const nodot = opts.dot ? NO_DOTS : NO_DOT;
      const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
      const capture = opts.capture ? "" : "?:";
      const state = { negated: false, prefix: "" };
      let star = opts.bash === true ? ".*?" : STAR;
      if (opts.capture) {
        star = `(${star})`;
      }
      const globstar = (opts2) => {
        if (opts2.noglobstar === true) return star;
        return `(${capture}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
      };
      const create = (str) => {
        switch (str) {
          case "*":
            return `${nodot}${ONE_CHAR}${star}`;
          case ".*":
            return `${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "*.*":
            return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "*/*":
            return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
          case "**":
            return nodot + globstar(opts);
          case "**/*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
          case "**/*.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "**/.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
          default: {
            const match = /^(.*?)\.(\w+)$/.exec(str);
            if (!match) return;
            const source2 = create(match[1]);
            if (!source2) return;
            return source2 + DOT_LITERAL + match[2];
          }
        }
      };
      const output = utils.removePrefix(input, state);
      let source = create(output);
      if (source && opts.strictSlashes !== true) {
        source += `${SLASH_LITERAL}?`;
      }
      return source;
    };
    module.exports = parse;
  }
});

// node_modules/picomatch/lib/picomatch.js
var require_picomatch = __commonJS({
  "node_modules/picomatch/lib/picomatch.js"(exports, module) {
    "use strict";
    var scan = require_scan();
    var parse = require_parse();
    var utils = require_utils();
    var constants = require_constants();
    var isObject = (val) => val && typeof val === "object" && !Array.isArray(val);
    var picomatch2 = (glob2, options, returnState = false) => {
      if (Array.isArray(glob2)) {
        const fns = glob2.map((input) => picomatch2(input, options, returnState));
        const arrayMatcher = (str) => {
          for (const isMatch of fns) {
            const state2 = isMatch(str);
            if (state2) return state2;
          }
          return false;
        };
        return arrayMatcher;
      }
      const isState = isObject(glob2) && glob2.tokens && glob2.input;
      if (glob2 === "" || typeof glob2 !== "string" && !isState) {
        throw new TypeError("Expected pattern to be a non-empty string");
      }
      const opts = options || {};
      const posix2 = opts.windows;
      const regex = isState ? picomatch2.compileRe(glob2, options) : picomatch2.makeRe(glob2, options, false, true);
      const state = regex.state;
      delete regex.state;
      let isIgnored = () => false;
      if (opts.ignore) {
        const ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
        isIgnored = picomatch2(opts.ignore, ignoreOpts, returnState);
      }
      const matcher = (input, returnObject = false) => {
        const { isMatch, match, output } = picomatch2.test(input, regex, options, { glob: glob2, posix: posix2 });
        const result = { glob: glob2, state, regex, posix: posix2, input, output, match, isMatch };
        if (typeof opts.onResult === "function") {
          opts.onResult(result);
        }
        if (isMatch === false) {
          result.isMatch = false;
          return returnObject ? result : false;
        }
        if (isIgnored(input)) {
          if (typeof opts.onIgnore === "function") {
            opts.onIgnore(result);
          }
          result.isMatch = false;
          return returnObject ? result : false;
        }
        if (typeof opts.onMatch === "function") {
          opts.onMatch(result);
        }
        return returnObject ? result : true;
      };
      if (returnState) {
        matcher.state = state;
      }
      return matcher;
    };
    picomatch2.test = (input, regex, options, { glob: glob2, posix: posix2 } = {}) => {
      if (typeof input !== "string") {
        throw new TypeError("Expected input to be a string");
      }
      if (input === "") {
        return { isMatch: false, output: "" };
      }
      const opts = options || {};
      const format = opts.format || (posix2 ? utils.toPosixSlashes : null);
      let match = input === glob2;
      let output = match && format ? format(input) : input;
      if (match === false) {
        output = format ? format(input) : input;
        match = output === glob2;
      }
      if (match === false || opts.capture === true) {
        if (opts.matchBase === true || opts.basename === true) {
          match = picomatch2.matchBase(input, regex, options, posix2);
        } else {
          match = regex.exec(output);
        }
      }
      return { isMatch: Boolean(match), match, output };
    };
    picomatch2.matchBase = (input, glob2, options, posix2 = options && options.windows) => {
      const regex = glob2 instanceof RegExp ? glob2 : picomatch2.makeRe(glob2, options);
      return regex.test(utils.basename(input, { windows: posix2 }));
    };
    picomatch2.isMatch = (str, patterns, options) => picomatch2(patterns, options)(str);
    picomatch2.parse = (pattern, options) => {
      if (Array.isArray(pattern)) return pattern.map((p) => picomatch2.parse(p, options));
      return parse(pattern, { ...options, fastpaths: false });
    };
    picomatch2.scan = (input, options) => scan(input, options);
    picomatch2.compileRe = (state, options, returnOutput = false, returnState = false) => {
      if (returnOutput === true) {
        return state.output;
      }
      const opts = options || {};
      const prepend = opts.contains ? "" : "^";
      const append = opts.contains ? "" : "$";
      let source = `${prepend}(?:${state.output})${append}`;
      if (state && state.negated === true) {
        source = `^(?!${source}).*$`;
      }
      const regex = picomatch2.toRegex(source, options);
      if (returnState === true) {
        regex.state = state;
      }
      return regex;
    };
    picomatch2.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
      if (!input || typeof input !== "string") {
        throw new TypeError("Expected a non-empty string");
      }
      let parsed = { negated: false, fastpaths: true };
      if (options.fastpaths !== false && (input[0] === "." || input[0] === "*")) {
        parsed.output = parse.fastpaths(input, options);
      }
      if (!parsed.output) {
        parsed = parse(input, options);
      }
      return picomatch2.compileRe(parsed, options, returnOutput, returnState);
    };
    picomatch2.toRegex = (source, options) => {
      try {
        const opts = options || {};
        return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
      } catch (err) {
        if (options && options.debug === true) throw err;
        return /$^/;
      }
    };
    picomatch2.constants = constants;
    module.exports = picomatch2;
  }
});

// node_modules/picomatch/index.js
var require_picomatch2 = __commonJS({
  "node_modules/picomatch/index.js"(exports, module) {
    "use strict";
    var pico = require_picomatch();
    var utils = require_utils();
    function picomatch2(glob2, options, returnState = false) {
      if (options && (options.windows === null || options.windows === void 0)) {
        options = { ...options, windows: utils.isWindows() };
      }
      return pico(glob2, options, returnState);
    }
    Object.assign(picomatch2, pico);
    module.exports = picomatch2;
  }
});

// src/file-patterns.ts
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join as join3, resolve as resolve3 } from "node:path";

// node_modules/tinyglobby/dist/index.mjs
import { readdir, readdirSync, realpath, realpathSync, stat, statSync } from "fs";
import { isAbsolute, posix, resolve as resolve2 } from "path";
import { fileURLToPath } from "url";

// node_modules/fdir/dist/index.mjs
import { createRequire } from "module";
import { basename, dirname, normalize, relative, resolve, sep } from "path";
import * as nativeFs from "fs";
var __require = /* @__PURE__ */ createRequire(import.meta.url);
function cleanPath(path) {
  let normalized = normalize(path);
  if (normalized.length > 1 && normalized[normalized.length - 1] === sep) normalized = normalized.substring(0, normalized.length - 1);
  return normalized;
}
var SLASHES_REGEX = /[\\/]/g;
function convertSlashes(path, separator) {
  return path.replace(SLASHES_REGEX, separator);
}
var WINDOWS_ROOT_DIR_REGEX = /^[a-z]:[\\/]$/i;
function isRootDirectory(path) {
  return path === "/" || WINDOWS_ROOT_DIR_REGEX.test(path);
}
function normalizePath(path, options) {
  const { resolvePaths, normalizePath: normalizePath$1, pathSeparator } = options;
  const pathNeedsCleaning = process.platform === "win32" && path.includes("/") || path.startsWith(".");
  if (resolvePaths) path = resolve(path);
  if (normalizePath$1 || pathNeedsCleaning) path = cleanPath(path);
  if (path === ".") return "";
  const needsSeperator = path[path.length - 1] !== pathSeparator;
  return convertSlashes(needsSeperator ? path + pathSeparator : path, pathSeparator);
}
function joinPathWithBasePath(filename, directoryPath) {
  return directoryPath + filename;
}
function joinPathWithRelativePath(root, options) {
  return function(filename, directoryPath) {
    const sameRoot = directoryPath.startsWith(root);
    if (sameRoot) return directoryPath.slice(root.length) + filename;
    else return convertSlashes(relative(root, directoryPath), options.pathSeparator) + options.pathSeparator + filename;
  };
}
function joinPath(filename) {
  return filename;
}
function joinDirectoryPath(filename, directoryPath, separator) {
  return directoryPath + filename + separator;
}
function build$7(root, options) {
  const { relativePaths, includeBasePath } = options;
  return relativePaths && root ? joinPathWithRelativePath(root, options) : includeBasePath ? joinPathWithBasePath : joinPath;
}
function pushDirectoryWithRelativePath(root) {
  return function(directoryPath, paths) {
    paths.push(directoryPath.substring(root.length) || ".");
  };
}
function pushDirectoryFilterWithRelativePath(root) {
  return function(directoryPath, paths, filters) {
    const relativePath = directoryPath.substring(root.length) || ".";
    if (filters.every((filter) => filter(relativePath, true))) paths.push(relativePath);
  };
}
var pushDirectory = (directoryPath, paths) => {
  paths.push(directoryPath || ".");
};
var pushDirectoryFilter = (directoryPath, paths, filters) => {
  const path = directoryPath || ".";
  if (filters.every((filter) => filter(path, true))) paths.push(path);
};
var empty$2 = () => {
};
function build$6(root, options) {
  const { includeDirs, filters, relativePaths } = options;
  if (!includeDirs) return empty$2;
  if (relativePaths) return filters && filters.length ? pushDirectoryFilterWithRelativePath(root) : pushDirectoryWithRelativePath(root);
  return filters && filters.length ? pushDirectoryFilter : pushDirectory;
}
var pushFileFilterAndCount = (filename, _paths, counts, filters) => {
  if (filters.every((filter) => filter(filename, false))) counts.files++;
};
var pushFileFilter = (filename, paths, _counts, filters) => {
  if (filters.every((filter) => filter(filename, false))) paths.push(filename);
};
var pushFileCount = (_filename, _paths, counts, _filters) => {
  counts.files++;
};
var pushFile = (filename, paths) => {
  paths.push(filename);
};
var empty$1 = () => {
};
function build$5(options) {
  const { excludeFiles, filters, onlyCounts } = options;
  if (excludeFiles) return empty$1;
  if (filters && filters.length) return onlyCounts ? pushFileFilterAndCount : pushFileFilter;
  else if (onlyCounts) return pushFileCount;
  else return pushFile;
}
var getArray = (paths) => {
  return paths;
};
var getArrayGroup = () => {
  return [""].slice(0, 0);
};
function build$4(options) {
  return options.group ? getArrayGroup : getArray;
}
var groupFiles = (groups, directory, files) => {
  groups.push({
    directory,
    files,
    dir: directory
  });
};
var empty = () => {
};
function build$3(options) {
  return options.group ? groupFiles : empty;
}
var resolveSymlinksAsync = function(path, state, callback$1) {
  const { queue, fs, options: { suppressErrors } } = state;
  queue.enqueue();
  fs.realpath(path, (error, resolvedPath) => {
    if (error) return queue.dequeue(suppressErrors ? null : error, state);
    fs.stat(resolvedPath, (error$1, stat3) => {
      if (error$1) return queue.dequeue(suppressErrors ? null : error$1, state);
      if (stat3.isDirectory() && isRecursive(path, resolvedPath, state)) return queue.dequeue(null, state);
      callback$1(stat3, resolvedPath);
      queue.dequeue(null, state);
    });
  });
};
var resolveSymlinks = function(path, state, callback$1) {
  const { queue, fs, options: { suppressErrors } } = state;
  queue.enqueue();
  try {
    const resolvedPath = fs.realpathSync(path);
    const stat3 = fs.statSync(resolvedPath);
    if (stat3.isDirectory() && isRecursive(path, resolvedPath, state)) return;
    callback$1(stat3, resolvedPath);
  } catch (e) {
    if (!suppressErrors) throw e;
  }
};
function build$2(options, isSynchronous) {
  if (!options.resolveSymlinks || options.excludeSymlinks) return null;
  return isSynchronous ? resolveSymlinks : resolveSymlinksAsync;
}
function isRecursive(path, resolved, state) {
  if (state.options.useRealPaths) return isRecursiveUsingRealPaths(resolved, state);
  let parent = dirname(path);
  let depth = 1;
  while (parent !== state.root && depth < 2) {
    const resolvedPath = state.symlinks.get(parent);
    const isSameRoot = !!resolvedPath && (resolvedPath === resolved || resolvedPath.startsWith(resolved) || resolved.startsWith(resolvedPath));
    if (isSameRoot) depth++;
    else parent = dirname(parent);
  }
  state.symlinks.set(path, resolved);
  return depth > 1;
}
function isRecursiveUsingRealPaths(resolved, state) {
  return state.visited.includes(resolved + state.options.pathSeparator);
}
var onlyCountsSync = (state) => {
  return state.counts;
};
var groupsSync = (state) => {
  return state.groups;
};
var defaultSync = (state) => {
  return state.paths;
};
var limitFilesSync = (state) => {
  return state.paths.slice(0, state.options.maxFiles);
};
var onlyCountsAsync = (state, error, callback$1) => {
  report(error, callback$1, state.counts, state.options.suppressErrors);
  return null;
};
var defaultAsync = (state, error, callback$1) => {
  report(error, callback$1, state.paths, state.options.suppressErrors);
  return null;
};
var limitFilesAsync = (state, error, callback$1) => {
  report(error, callback$1, state.paths.slice(0, state.options.maxFiles), state.options.suppressErrors);
  return null;
};
var groupsAsync = (state, error, callback$1) => {
  report(error, callback$1, state.groups, state.options.suppressErrors);
  return null;
};
function report(error, callback$1, output, suppressErrors) {
  if (error && !suppressErrors) callback$1(error, output);
  else callback$1(null, output);
}
function build$1(options, isSynchronous) {
  const { onlyCounts, group, maxFiles } = options;
  if (onlyCounts) return isSynchronous ? onlyCountsSync : onlyCountsAsync;
  else if (group) return isSynchronous ? groupsSync : groupsAsync;
  else if (maxFiles) return isSynchronous ? limitFilesSync : limitFilesAsync;
  else return isSynchronous ? defaultSync : defaultAsync;
}
var readdirOpts = { withFileTypes: true };
var walkAsync = (state, crawlPath, directoryPath, currentDepth, callback$1) => {
  state.queue.enqueue();
  if (currentDepth < 0) return state.queue.dequeue(null, state);
  const { fs } = state;
  state.visited.push(crawlPath);
  state.counts.directories++;
  fs.readdir(crawlPath || ".", readdirOpts, (error, entries = []) => {
    callback$1(entries, directoryPath, currentDepth);
    state.queue.dequeue(state.options.suppressErrors ? null : error, state);
  });
};
var walkSync = (state, crawlPath, directoryPath, currentDepth, callback$1) => {
  const { fs } = state;
  if (currentDepth < 0) return;
  state.visited.push(crawlPath);
  state.counts.directories++;
  let entries = [];
  try {
    entries = fs.readdirSync(crawlPath || ".", readdirOpts);
  } catch (e) {
    if (!state.options.suppressErrors) throw e;
  }
  callback$1(entries, directoryPath, currentDepth);
};
function build(isSynchronous) {
  return isSynchronous ? walkSync : walkAsync;
}
var Queue = class {
  count = 0;
  constructor(onQueueEmpty) {
    this.onQueueEmpty = onQueueEmpty;
  }
  enqueue() {
    this.count++;
    return this.count;
  }
  dequeue(error, output) {
    if (this.onQueueEmpty && (--this.count <= 0 || error)) {
      this.onQueueEmpty(error, output);
      if (error) {
        output.controller.abort();
        this.onQueueEmpty = void 0;
      }
    }
  }
};
var Counter = class {
  _files = 0;
  _directories = 0;
  set files(num) {
    this._files = num;
  }
  get files() {
    return this._files;
  }
  set directories(num) {
    this._directories = num;
  }
  get directories() {
    return this._directories;
  }
  /**
  * @deprecated use `directories` instead
  */
  /* c8 ignore next 3 */
  get dirs() {
    return this._directories;
  }
};
var Aborter = class {
  aborted = false;
  abort() {
    this.aborted = true;
  }
};
var Walker = class {
  root;
  isSynchronous;
  state;
  joinPath;
  pushDirectory;
  pushFile;
  getArray;
  groupFiles;
  resolveSymlink;
  walkDirectory;
  callbackInvoker;
  constructor(root, options, callback$1) {
    this.isSynchronous = !callback$1;
    this.callbackInvoker = build$1(options, this.isSynchronous);
    this.root = normalizePath(root, options);
    this.state = {
      root: isRootDirectory(this.root) ? this.root : this.root.slice(0, -1),
      paths: [""].slice(0, 0),
      groups: [],
      counts: new Counter(),
      options,
      queue: new Queue((error, state) => this.callbackInvoker(state, error, callback$1)),
      symlinks: /* @__PURE__ */ new Map(),
      visited: [""].slice(0, 0),
      controller: new Aborter(),
      fs: options.fs || nativeFs
    };
    this.joinPath = build$7(this.root, options);
    this.pushDirectory = build$6(this.root, options);
    this.pushFile = build$5(options);
    this.getArray = build$4(options);
    this.groupFiles = build$3(options);
    this.resolveSymlink = build$2(options, this.isSynchronous);
    this.walkDirectory = build(this.isSynchronous);
  }
  start() {
    this.pushDirectory(this.root, this.state.paths, this.state.options.filters);
    this.walkDirectory(this.state, this.root, this.root, this.state.options.maxDepth, this.walk);
    return this.isSynchronous ? this.callbackInvoker(this.state, null) : null;
  }
  walk = (entries, directoryPath, depth) => {
    const { paths, options: { filters, resolveSymlinks: resolveSymlinks$1, excludeSymlinks, exclude, maxFiles, signal, useRealPaths, pathSeparator }, controller } = this.state;
    if (controller.aborted || signal && signal.aborted || maxFiles && paths.length > maxFiles) return;
    const files = this.getArray(this.state.paths);
    for (let i = 0; i < entries.length; ++i) {
      const entry = entries[i];
      if (entry.isFile() || entry.isSymbolicLink() && !resolveSymlinks$1 && !excludeSymlinks) {
        const filename = this.joinPath(entry.name, directoryPath);
        this.pushFile(filename, files, this.state.counts, filters);
      } else if (entry.isDirectory()) {
        let path = joinDirectoryPath(entry.name, directoryPath, this.state.options.pathSeparator);
        if (exclude && exclude(entry.name, path)) continue;
        this.pushDirectory(path, paths, filters);
        this.walkDirectory(this.state, path, path, depth - 1, this.walk);
      } else if (this.resolveSymlink && entry.isSymbolicLink()) {
        let path = joinPathWithBasePath(entry.name, directoryPath);
        this.resolveSymlink(path, this.state, (stat3, resolvedPath) => {
          if (stat3.isDirectory()) {
            resolvedPath = normalizePath(resolvedPath, this.state.options);
            if (exclude && exclude(entry.name, useRealPaths ? resolvedPath : path + pathSeparator)) return;
            this.walkDirectory(this.state, resolvedPath, useRealPaths ? resolvedPath : path + pathSeparator, depth - 1, this.walk);
          } else {
            resolvedPath = useRealPaths ? resolvedPath : path;
            const filename = basename(resolvedPath);
            const directoryPath$1 = normalizePath(dirname(resolvedPath), this.state.options);
            resolvedPath = this.joinPath(filename, directoryPath$1);
            this.pushFile(resolvedPath, files, this.state.counts, filters);
          }
        });
      }
    }
    this.groupFiles(this.state.groups, directoryPath, files);
  };
};
function promise(root, options) {
  return new Promise((resolve$1, reject) => {
    callback(root, options, (err, output) => {
      if (err) return reject(err);
      resolve$1(output);
    });
  });
}
function callback(root, options, callback$1) {
  let walker = new Walker(root, options, callback$1);
  walker.start();
}
function sync(root, options) {
  const walker = new Walker(root, options);
  return walker.start();
}
var APIBuilder = class {
  constructor(root, options) {
    this.root = root;
    this.options = options;
  }
  withPromise() {
    return promise(this.root, this.options);
  }
  withCallback(cb) {
    callback(this.root, this.options, cb);
  }
  sync() {
    return sync(this.root, this.options);
  }
};
var pm = null;
try {
  __require.resolve("picomatch");
  pm = __require("picomatch");
} catch {
}
var Builder = class {
  globCache = {};
  options = {
    maxDepth: Infinity,
    suppressErrors: true,
    pathSeparator: sep,
    filters: []
  };
  globFunction;
  constructor(options) {
    this.options = {
      ...this.options,
      ...options
    };
    this.globFunction = this.options.globFunction;
  }
  group() {
    this.options.group = true;
    return this;
  }
  withPathSeparator(separator) {
    this.options.pathSeparator = separator;
    return this;
  }
  withBasePath() {
    this.options.includeBasePath = true;
    return this;
  }
  withRelativePaths() {
    this.options.relativePaths = true;
    return this;
  }
  withDirs() {
    this.options.includeDirs = true;
    return this;
  }
  withMaxDepth(depth) {
    this.options.maxDepth = depth;
    return this;
  }
  withMaxFiles(limit) {
    this.options.maxFiles = limit;
    return this;
  }
  withFullPaths() {
    this.options.resolvePaths = true;
    this.options.includeBasePath = true;
    return this;
  }
  withErrors() {
    this.options.suppressErrors = false;
    return this;
  }
  withSymlinks({ resolvePaths = true } = {}) {
    this.options.resolveSymlinks = true;
    this.options.useRealPaths = resolvePaths;
    return this.withFullPaths();
  }
  withAbortSignal(signal) {
    this.options.signal = signal;
    return this;
  }
  normalize() {
    this.options.normalizePath = true;
    return this;
  }
  filter(predicate) {
    this.options.filters.push(predicate);
    return this;
  }
  onlyDirs() {
    this.options.excludeFiles = true;
    this.options.includeDirs = true;
    return this;
  }
  exclude(predicate) {
    this.options.exclude = predicate;
    return this;
  }
  onlyCounts() {
    this.options.onlyCounts = true;
    return this;
  }
  crawl(root) {
    return new APIBuilder(root || ".", this.options);
  }
  withGlobFunction(fn) {
    this.globFunction = fn;
    return this;
  }
  /**
  * @deprecated Pass options using the constructor instead:
  * ```ts
  * new fdir(options).crawl("/path/to/root");
  * ```
  * This method will be removed in v7.0
  */
  /* c8 ignore next 4 */
  crawlWithOptions(root, options) {
    this.options = {
      ...this.options,
      ...options
    };
    return new APIBuilder(root || ".", this.options);
  }
  glob(...patterns) {
    if (this.globFunction) return this.globWithOptions(patterns);
    return this.globWithOptions(patterns, ...[{ dot: true }]);
  }
  globWithOptions(patterns, ...options) {
    const globFn = this.globFunction || pm;
    if (!globFn) throw new Error("Please specify a glob function to use glob matching.");
    var isMatch = this.globCache[patterns.join("\0")];
    if (!isMatch) {
      isMatch = globFn(patterns, ...options);
      this.globCache[patterns.join("\0")] = isMatch;
    }
    this.options.filters.push((path) => isMatch(path));
    return this;
  }
};

// node_modules/tinyglobby/dist/index.mjs
var import_picomatch = __toESM(require_picomatch2(), 1);
var isReadonlyArray = Array.isArray;
var BACKSLASHES = /\\/g;
var DRIVE_RELATIVE_PATH = /^[A-Za-z]:$/;
var isWin = process.platform === "win32";
var ONLY_PARENT_DIRECTORIES = /^(\/?\.\.)+$/;
function getPartialMatcher(patterns, options = {}) {
  const patternsCount = patterns.length;
  const patternsParts = Array(patternsCount);
  const matchers = Array(patternsCount);
  let i, j;
  for (i = 0; i < patternsCount; i++) {
    const parts = splitPattern(patterns[i]);
    patternsParts[i] = parts;
    const partsCount = parts.length;
    const partMatchers = Array(partsCount);
    for (j = 0; j < partsCount; j++) partMatchers[j] = (0, import_picomatch.default)(parts[j], options);
    matchers[i] = partMatchers;
  }
  return (input) => {
    const inputParts = input.split("/");
    if (inputParts[0] === ".." && ONLY_PARENT_DIRECTORIES.test(input)) return true;
    for (i = 0; i < patternsCount; i++) {
      const patternParts = patternsParts[i];
      const matcher = matchers[i];
      const inputPatternCount = inputParts.length;
      const minParts = Math.min(inputPatternCount, patternParts.length);
      j = 0;
      while (j < minParts) {
        const part = patternParts[j];
        if (part.includes("/")) return true;
        if (!matcher[j](inputParts[j])) break;
        if (!options.noglobstar && part === "**") return true;
        j++;
      }
      if (j === inputPatternCount) return true;
    }
    return false;
  };
}
var WIN32_ROOT_DIR = /^[A-Z]:\/$/i;
var isRoot = isWin ? (p) => WIN32_ROOT_DIR.test(p) : (p) => p === "/";
function buildFormat(cwd, root, absolute) {
  if (cwd === root || root.startsWith(`${cwd}/`)) {
    if (absolute) {
      const start = cwd.length + +!isRoot(cwd);
      return (p, isDir) => p.slice(start, isDir ? -1 : void 0) || ".";
    }
    const prefix = root.slice(cwd.length + 1);
    if (prefix) return (p, isDir) => {
      if (p === ".") return prefix;
      const result = `${prefix}/${p}`;
      return isDir ? result.slice(0, -1) : result;
    };
    return (p, isDir) => isDir && p !== "." ? p.slice(0, -1) : p;
  }
  if (absolute) return (p) => posix.relative(cwd, p) || ".";
  return (p) => posix.relative(cwd, `${root}/${p}`) || ".";
}
function buildRelative(cwd, root) {
  if (root.startsWith(`${cwd}/`)) {
    const prefix = root.slice(cwd.length + 1);
    return (p) => `${prefix}/${p}`;
  }
  return (p) => {
    const result = posix.relative(cwd, `${root}/${p}`);
    return p[p.length - 1] === "/" && result !== "" ? `${result}/` : result || ".";
  };
}
function ensureNonDriveRelativePath(path) {
  return path.replace(DRIVE_RELATIVE_PATH, (match) => `${match}/`);
}
var splitPatternOptions = { parts: true };
function splitPattern(path) {
  var _result$parts;
  const result = import_picomatch.default.scan(path, splitPatternOptions);
  return ((_result$parts = result.parts) === null || _result$parts === void 0 ? void 0 : _result$parts.length) ? result.parts : [path];
}
var POSIX_UNESCAPED_GLOB_SYMBOLS = /(?<!\\)([()[\]{}*?|]|^!|[!+@](?=\()|\\(?![()[\]{}!*+?@|]))/g;
var WIN32_UNESCAPED_GLOB_SYMBOLS = /(?<!\\)([()[\]{}]|^!|[!+@](?=\())/g;
var escapePosixPath = (path) => path.replace(POSIX_UNESCAPED_GLOB_SYMBOLS, "\\$&");
var escapeWin32Path = (path) => path.replace(WIN32_UNESCAPED_GLOB_SYMBOLS, "\\$&");
var escapePath = isWin ? escapeWin32Path : escapePosixPath;
function isDynamicPattern(pattern, options) {
  if ((options === null || options === void 0 ? void 0 : options.caseSensitiveMatch) === false) return true;
  const scan = import_picomatch.default.scan(pattern);
  return scan.isGlob || scan.negated;
}
function log(...tasks) {
  console.log(`[tinyglobby ${(/* @__PURE__ */ new Date()).toLocaleTimeString("es")}]`, ...tasks);
}
function ensureStringArray(value) {
  return typeof value === "string" ? [value] : value !== null && value !== void 0 ? value : [];
}
var PARENT_DIRECTORY = /^(\/?\.\.)+/;
var ESCAPING_BACKSLASHES = /\\(?=[()[\]{}!*+?@|])/g;
function normalizePattern(pattern, opts, props, isIgnore) {
  var _PARENT_DIRECTORY$exe;
  const cwd = opts.cwd;
  let result = pattern;
  if (pattern[pattern.length - 1] === "/") result = pattern.slice(0, -1);
  if (result[result.length - 1] !== "*" && opts.expandDirectories) result += "/**";
  const escapedCwd = escapePath(cwd);
  result = isAbsolute(result.replace(ESCAPING_BACKSLASHES, "")) ? posix.relative(escapedCwd, result) : posix.normalize(result);
  const parentDir = (_PARENT_DIRECTORY$exe = PARENT_DIRECTORY.exec(result)) === null || _PARENT_DIRECTORY$exe === void 0 ? void 0 : _PARENT_DIRECTORY$exe[0];
  const parts = splitPattern(result);
  if (parentDir) {
    const n = (parentDir.length + 1) / 3;
    let i = 0;
    const cwdParts = escapedCwd.split("/");
    while (i < n && parts[i + n] === cwdParts[cwdParts.length + i - n]) {
      result = result.slice(0, (n - i - 1) * 3) + result.slice((n - i) * 3 + parts[i + n].length + 1) || ".";
      i++;
    }
    const potentialRoot = posix.join(cwd, parentDir.slice(i * 3));
    if (potentialRoot[0] !== "." && props.root.length > potentialRoot.length) {
      props.root = ensureNonDriveRelativePath(potentialRoot);
      props.depthOffset = -n + i;
    }
  }
  if (!isIgnore && props.depthOffset >= 0) {
    var _props$commonPath;
    (_props$commonPath = props.commonPath) !== null && _props$commonPath !== void 0 || (props.commonPath = parts);
    const newCommonPath = [];
    const length = Math.min(props.commonPath.length, parts.length);
    for (let i = 0; i < length; i++) {
      const part = parts[i];
      if (part === "**" && !parts[i + 1]) {
        newCommonPath.pop();
        break;
      }
      if (i === parts.length - 1 || part !== props.commonPath[i] || isDynamicPattern(part)) break;
      newCommonPath.push(part);
    }
    props.depthOffset = newCommonPath.length;
    props.commonPath = newCommonPath;
    props.root = ensureNonDriveRelativePath(newCommonPath.length > 0 ? posix.join(cwd, ...newCommonPath) : cwd);
  }
  return result;
}
function processPatterns(options, patterns, props) {
  const matchPatterns = [];
  const ignorePatterns = [];
  for (const pattern of options.ignore) {
    if (!pattern) continue;
    if (pattern[0] !== "!" || pattern[1] === "(") ignorePatterns.push(normalizePattern(pattern, options, props, true));
  }
  for (const pattern of patterns) {
    if (!pattern) continue;
    if (pattern[0] !== "!" || pattern[1] === "(") matchPatterns.push(normalizePattern(pattern, options, props, false));
    else if (pattern[1] !== "!" || pattern[2] === "(") ignorePatterns.push(normalizePattern(pattern.slice(1), options, props, true));
  }
  return {
    match: matchPatterns,
    ignore: ignorePatterns
  };
}
function buildCrawler(options, patterns) {
  const cwd = options.cwd;
  const props = {
    root: cwd,
    depthOffset: 0
  };
  const processed = processPatterns(options, patterns, props);
  if (options.debug) log("internal processing patterns:", processed);
  const { absolute, caseSensitiveMatch, debug, dot, followSymbolicLinks, onlyDirectories } = options;
  const root = props.root.replace(BACKSLASHES, "");
  const matchOptions = {
    dot,
    nobrace: options.braceExpansion === false,
    nocase: !caseSensitiveMatch,
    noextglob: options.extglob === false,
    noglobstar: options.globstar === false,
    posix: true
  };
  const matcher = (0, import_picomatch.default)(processed.match, matchOptions);
  const ignore = (0, import_picomatch.default)(processed.ignore, matchOptions);
  const partialMatcher = getPartialMatcher(processed.match, matchOptions);
  const format = buildFormat(cwd, root, absolute);
  const excludeFormatter = absolute ? format : buildFormat(cwd, root, true);
  const excludePredicate = (_, p) => {
    const relativePath = excludeFormatter(p, true);
    return relativePath !== "." && !partialMatcher(relativePath) || ignore(relativePath);
  };
  let maxDepth;
  if (options.deep !== void 0) maxDepth = Math.round(options.deep - props.depthOffset);
  const crawler = new Builder({
    filters: [debug ? (p, isDirectory) => {
      const path = format(p, isDirectory);
      const matches = matcher(path) && !ignore(path);
      if (matches) log(`matched ${path}`);
      return matches;
    } : (p, isDirectory) => {
      const path = format(p, isDirectory);
      return matcher(path) && !ignore(path);
    }],
    exclude: debug ? (_, p) => {
      const skipped = excludePredicate(_, p);
      log(`${skipped ? "skipped" : "crawling"} ${p}`);
      return skipped;
    } : excludePredicate,
    fs: options.fs,
    pathSeparator: "/",
    relativePaths: !absolute,
    resolvePaths: absolute,
    includeBasePath: absolute,
    resolveSymlinks: followSymbolicLinks,
    excludeSymlinks: !followSymbolicLinks,
    excludeFiles: onlyDirectories,
    includeDirs: onlyDirectories || !options.onlyFiles,
    maxDepth,
    signal: options.signal
  }).crawl(root);
  if (options.debug) log("internal properties:", {
    ...props,
    root
  });
  return [crawler, cwd !== root && !absolute && buildRelative(cwd, root)];
}
function formatPaths(paths, mapper) {
  if (mapper) for (let i = paths.length - 1; i >= 0; i--) paths[i] = mapper(paths[i]);
  return paths;
}
var defaultOptions = {
  caseSensitiveMatch: true,
  debug: !!process.env.TINYGLOBBY_DEBUG,
  expandDirectories: true,
  followSymbolicLinks: true,
  onlyFiles: true
};
function getOptions(options) {
  const opts = Object.assign({}, options);
  for (const key in defaultOptions) if (opts[key] === void 0) Object.assign(opts, { [key]: defaultOptions[key] });
  opts.cwd = (opts.cwd instanceof URL ? fileURLToPath(opts.cwd) : resolve2(opts.cwd || process.cwd())).replace(BACKSLASHES, "/");
  opts.ignore = ensureStringArray(opts.ignore);
  opts.fs && (opts.fs = {
    readdir: opts.fs.readdir || readdir,
    readdirSync: opts.fs.readdirSync || readdirSync,
    realpath: opts.fs.realpath || realpath,
    realpathSync: opts.fs.realpathSync || realpathSync,
    stat: opts.fs.stat || stat,
    statSync: opts.fs.statSync || statSync
  });
  if (opts.debug) log("globbing with options:", opts);
  return opts;
}
function getCrawler(globInput, inputOptions = {}) {
  var _ref;
  if (globInput && (inputOptions === null || inputOptions === void 0 ? void 0 : inputOptions.patterns)) throw new Error("Cannot pass patterns as both an argument and an option");
  const isModern = isReadonlyArray(globInput) || typeof globInput === "string";
  const patterns = ensureStringArray((_ref = isModern ? globInput : globInput.patterns) !== null && _ref !== void 0 ? _ref : "**/*");
  const options = getOptions(isModern ? inputOptions : globInput);
  return patterns.length > 0 ? buildCrawler(options, patterns) : [];
}
async function glob(globInput, options) {
  const [crawler, relative3] = getCrawler(globInput, options);
  return crawler ? formatPaths(await crawler.withPromise(), relative3) : [];
}

// src/nearest-file.ts
import { readdir as readdir2 } from "node:fs/promises";
import { basename as basename2, dirname as dirname2, extname, join as join2 } from "node:path";

// src/shown-path.ts
import { join, relative as relative2 } from "node:path";
function shownPath(file) {
  const path = relative2(".", file);
  if (path === "") return ".";
  return path.startsWith(join("..", "..")) ? file : path;
}

// src/nearest-file.ts
var DEPTH = 4;
async function nearestFile(folder, name) {
  const names2 = await namesIn(folder);
  if (names2 === null) return missingFolder(folder);
  const guess = await firstBelow(folder, name) ?? (isDynamicPattern(name) ? await oneOfKind(folder, name) : named());
  return { missing: null, guess };
  function named() {
    const found = nearest(name, names2 ?? []);
    return found === void 0 ? null : join2(folder, found);
  }
}
async function didYouMeanFile(path) {
  const { guess } = await nearestFile(dirname2(path), basename2(path));
  return guess === null ? "" : `; did you mean \`${shownPath(guess)}\`?`;
}
async function missingFolder(folder) {
  const parent = dirname2(folder);
  const names2 = await namesIn(parent);
  if (names2 === null && parent !== folder) return missingFolder(parent);
  const guess = nearest(basename2(folder), names2 ?? []);
  return { missing: folder, guess: guess === void 0 ? null : join2(parent, guess) };
}
async function oneOfKind(folder, name) {
  const kind = extname(name);
  return kind === "" || isDynamicPattern(kind) ? null : firstBelow(folder, `*${kind}`);
}
async function firstBelow(folder, pattern) {
  const options = { cwd: folder, absolute: true, deep: DEPTH, followSymbolicLinks: false, ignore: ["**/node_modules/**"] };
  return (await glob(`**/${pattern}`, options)).sort(byDepth)[0] ?? null;
}
function byDepth(a, b) {
  return a.split("/").length - b.split("/").length || (a < b ? -1 : 1);
}
async function namesIn(folder) {
  return readdir2(folder).catch(() => null);
}

// src/file-patterns.ts
var NEVER = ["**/.git/**"];
async function matchFiles(patterns, base, advice) {
  const found = { matches: [], problems: [] };
  for (const [index, text] of patterns.entries()) {
    if (isExclusion(text)) {
      if (patterns.slice(0, index).every(isExclusion))
        found.problems.push({
          index,
          message: "excludes nothing: move it after the pattern that it excludes files from, such as `build/*.bpf.o`"
        });
      continue;
    }
    const pattern = atHome(text);
    const isGlob = looksLikeGlob(pattern, base);
    const files = isGlob ? await globbed(pattern, base) : [resolve3(base, pattern)];
    const folder = isGlob ? fixedFolder(pattern, base) : resolve3(base, pattern, "..");
    if (files.length === 0)
      found.problems.push({ index, message: `matches no file${await whereNothingIs(pattern, folder)}; ${advice}` });
    const kept = await withoutExcluded(files, patterns.slice(index + 1).filter(isExclusion), base);
    found.matches.push(...kept.map((file) => ({ pattern: text, index, isGlob, file, folder })));
  }
  if (found.matches.length === 0 && found.problems.length === 0 && patterns.length > 0)
    found.problems.push({ index: patterns.findLastIndex(isExclusion), message: "excludes every file that is left" });
  return found;
}
function isExclusion(pattern) {
  return pattern.startsWith("!") && !pattern.startsWith("!(");
}
function looksLikeGlob(pattern, base) {
  return isDynamicPattern(pattern) && !existsSync(resolve3(base, pattern));
}
function atHome(pattern) {
  return pattern.startsWith("~/") ? join3(homedir(), pattern.slice(2)) : pattern;
}
async function withoutExcluded(files, exclusions, base) {
  if (exclusions.length === 0) return files;
  const ignore = exclusions.flatMap((exclusion) => {
    const text = atHome(exclusion.slice(1).trim()).replace(/\/+$/, "");
    const pattern = looksLikeGlob(text, base) ? text : escapePath(text);
    return [pattern, `${pattern}/**`];
  });
  const kept = new Set(
    await globbed(
      files.map((file) => escapePath(file)),
      base,
      { ignore, onlyFiles: false }
    )
  );
  return files.filter((file) => kept.has(file) || !existsSync(file));
}
async function globbed(patterns, base, { ignore = [], onlyFiles = true } = {}) {
  const found = await glob(patterns, {
    cwd: base,
    absolute: true,
    dot: true,
    expandDirectories: false,
    onlyFiles,
    ignore: [...NEVER, ...ignore]
  });
  return found.map((file) => file.replace(/(?<=.)\/$/, "")).sort();
}
function fixedFolder(pattern, base) {
  const parts = pattern.split("/");
  const fixed = parts.slice(
    0,
    parts.findIndex((part) => isDynamicPattern(part))
  ).join("/");
  return resolve3(base, fixed === "" && pattern.startsWith("/") ? "/" : fixed);
}
async function whereNothingIs(pattern, folder) {
  const { missing, guess } = await nearestFile(folder, pattern.split("/").at(-1) ?? "");
  const nearest2 = guess === null ? "" : `; the nearest is \`${shownPath(guess)}\``;
  if (missing !== null) return `: there is no \`${shownPath(missing)}\`${nearest2}`;
  const shown = shownPath(folder);
  return ` in ${shown === "." ? "the working directory" : `\`${shown}\``}${nearest2}`;
}

// src/artifact/artifact.ts
import { realpath as realpath2, stat as stat2 } from "node:fs/promises";
import { basename as basename3, join as join4, resolve as resolve5 } from "node:path";

// src/artifact/artifact-name.ts
function artifactName(text) {
  const name = text.replaceAll(/[^A-Za-z0-9._-]+/g, "-").replace(/^[^A-Za-z0-9]+/, "").slice(0, 64);
  return name === "" ? null : name;
}

// src/artifact/object-facts.ts
import { createHash } from "node:crypto";
import { open } from "node:fs/promises";

// src/artifact/btf-maps.ts
var BTF_MAGIC = 60319;
var KIND = { int: 1, ptr: 2, array: 3, struct: 4, union: 5, enum: 6, var: 14, datasec: 15, enum64: 19 };
var ALIASES = /* @__PURE__ */ new Set([8, 9, 10, 11, 18]);
var POINTER_SIZE = 8;
var MAX_DEPTH = 32;
function declaredMaps(bytes) {
  try {
    const section = elfSections(bytes).find(({ name }) => name === ".BTF");
    return section === void 0 ? [] : mapsOf(readTypes(bytes, section.offset));
  } catch (thrown) {
    if (errorCode(thrown) === "ERR_OUT_OF_RANGE") return [];
    throw thrown;
  }
}
function readTypes(bytes, start) {
  const { half, word } = elfNumbers(bytes);
  const types = [{ name: "", kind: 0, members: 0, sizeOrType: 0, at: 0 }];
  const header = start + word(start + 4);
  const text = (offset) => textAt(bytes, header + word(start + 16) + offset);
  if (half(start) !== BTF_MAGIC) return { types, word, text };
  const first = header + word(start + 8);
  const end = first + word(start + 12);
  for (let at = first; at < end; ) {
    const info = word(at + 4);
    const [kind, members] = [info >>> 24 & 31, info & 65535];
    types.push({ name: text(word(at)), kind, members, sizeOrType: word(at + 8), at: at + 12 });
    at += 12 + extraBytes(kind, members);
  }
  return { types, word, text };
}
function textAt(bytes, at) {
  return bytes.toString("latin1", at, Math.min(bytes.indexOf(0, at), at + 256));
}
function extraBytes(kind, members) {
  switch (kind) {
    case KIND.int:
    case KIND.var:
    case 17:
      return 4;
    case KIND.array:
      return 12;
    case KIND.struct:
    case KIND.union:
    case KIND.datasec:
    case KIND.enum64:
      return members * 12;
    case KIND.enum:
    case 13:
      return members * 8;
    default:
      return 0;
  }
}
function mapsOf(btf) {
  const section = btf.types.find(({ kind, name }) => kind === KIND.datasec && name === ".maps");
  if (section === void 0) return [];
  const variables = Array.from({ length: section.members }, (_, index) => btf.types[btf.word(section.at + index * 12)]);
  return variables.flatMap((variable) => variable === void 0 ? [] : [mapOf(btf, variable, 0)]);
}
function mapOf(btf, { name, sizeOrType }, depth) {
  const map = { name, type: 0, keySize: 0, valueSize: 0, maxEntries: 0, inner: null };
  const struct = resolve4(btf, sizeOrType);
  if (struct?.kind !== KIND.struct) return map;
  for (let index = 0; index < struct.members; index++) {
    const at = struct.at + index * 12;
    const type = resolve4(btf, btf.word(at + 4));
    if (type !== void 0) setMember(map, btf.text(btf.word(at)), type, btf, depth);
  }
  return map;
}
function setMember(map, member, type, btf, depth) {
  switch (member) {
    case "type":
      map.type = numberOf(btf, type);
      break;
    case "max_entries":
      map.maxEntries = numberOf(btf, type);
      break;
    case "key_size":
      map.keySize = numberOf(btf, type);
      break;
    case "value_size":
      map.valueSize = numberOf(btf, type);
      break;
    case "key":
      map.keySize = sizeOf(btf, type.sizeOrType, 0);
      break;
    case "value":
      map.valueSize = sizeOf(btf, type.sizeOrType, 0);
      break;
    case "values":
      map.inner = innerOf(btf, type, depth);
  }
}
function numberOf(btf, pointer) {
  const array = resolve4(btf, pointer.sizeOrType);
  return array?.kind === KIND.array ? btf.word(array.at + 8) : 0;
}
function innerOf(btf, array, depth) {
  if (array.kind !== KIND.array || depth > 0) return null;
  const pointer = resolve4(btf, btf.word(array.at));
  const struct = pointer?.kind === KIND.ptr ? resolve4(btf, pointer.sizeOrType) : void 0;
  return struct?.kind === KIND.struct ? mapOf(btf, { ...struct, sizeOrType: btf.types.indexOf(struct) }, depth + 1) : null;
}
function resolve4({ types }, number) {
  let type = types[number];
  for (let depth = 0; type !== void 0 && ALIASES.has(type.kind) && depth < MAX_DEPTH; depth++)
    type = types[type.sizeOrType];
  return type;
}
function sizeOf(btf, number, depth) {
  const type = resolve4(btf, number);
  if (type === void 0 || depth > MAX_DEPTH) return 0;
  if (type.kind === KIND.ptr) return POINTER_SIZE;
  if (type.kind === KIND.array) return sizeOf(btf, btf.word(type.at), depth + 1) * btf.word(type.at + 8);
  return type.sizeOrType;
}

// src/artifact/object-facts.ts
var DATA_SECTION = /^\.(?:data|bss|rodata)(?:\.|$)/;
function objectReader() {
  let memory = Buffer.alloc(0);
  return async (file, size) => {
    const handle = await open(file);
    try {
      if (memory.length < size) memory = Buffer.allocUnsafeSlow(size);
      const { bytesRead } = await handle.read(memory, 0, size, 0);
      return objectFacts(file, memory.subarray(0, bytesRead));
    } finally {
      await handle.close();
    }
  };
}
function objectFacts(file, bytes) {
  const defect = elfDefect(bytes);
  const sections = defect === void 0 ? elfSections(bytes) : [];
  return {
    file,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    size: bytes.length,
    byteOrder: byteOrder(bytes),
    programSections: sections.filter(({ isCode }) => isCode).map(({ name }) => name),
    maps: defect === void 0 ? declaredMaps(bytes) : [],
    dataBytes: sections.filter(({ name }) => DATA_SECTION.test(name)).reduce((sum, section) => sum + section.size, 0),
    defect
  };
}

// src/artifact/artifact.ts
function isTakeable({ defect, unsuited }) {
  return defect === void 0 && unsuited?.what !== "all";
}
var MAX_OBJECT_BYTES = 64 * 1024 * 1024;
async function readArtifacts(requests) {
  const problems = [];
  const artifacts = [];
  const factsOf = objectReader();
  for (const request of requests) {
    if (request.paths.length === 0) artifacts.push(withoutObject(request));
    const files = await expand(request, problems);
    for (const { file, ways } of files) {
      const read = await readObject(file, request, problems, factsOf);
      if (read === void 0) continue;
      const { defect, ...object } = read;
      const artifact = { name: nameOf(file, files.length, request), path: shownPath(file), request, object, defect };
      artifacts.push({ ...artifact, targets: [], ...ways.length > 1 && { alsoBy: ways.slice(1) } });
    }
  }
  reportDuplicates(artifacts, problems);
  if (problems.length > 0) throw new UserError(problems);
  return artifacts;
}
function withoutObject(request) {
  const binary = request.command?.binary ?? null;
  const path = binary === null ? "" : shownPath(resolve5(request.base, binary));
  return { name: request.name ?? "command", path, request, object: null, targets: [], defect: void 0 };
}
var ADVICE = "build the objects first, or correct the pattern";
async function expand(request, problems) {
  const { matches, problems: unmatched } = await matchFiles(request.paths, request.base, ADVICE);
  for (const { index, message } of unmatched)
    problems.push({ ...request.place, message: `\`${request.paths[index]}\` ${message}` });
  const found = /* @__PURE__ */ new Map();
  for (const { file, pattern } of matches) {
    const real = await realpath2(file).catch(() => file);
    const earlier = found.get(real);
    if (earlier === void 0) found.set(real, { file, ways: [pattern] });
    else earlier.ways.push(earlier.file === file ? pattern : shownPath(file));
  }
  return [...found.values()];
}
async function readObject(file, request, problems, factsOf) {
  try {
    const found = await stat2(file);
    const { size } = found;
    if (!found.isFile() && !found.isDirectory()) {
      problems.push({ ...request.place, message: `\`${shownPath(file)}\` is no regular file; name an object` });
      return void 0;
    }
    if (size > MAX_OBJECT_BYTES) {
      problems.push({
        ...request.place,
        message: `\`${shownPath(file)}\` has ${size} bytes; an eBPF object has at most ${MAX_OBJECT_BYTES}`
      });
      return void 0;
    }
    return await factsOf(file, size);
  } catch (thrown) {
    problems.push({ ...request.place, message: `\`${shownPath(file)}\` ${await unreadable(thrown, file)}` });
    return void 0;
  }
}
async function unreadable(thrown, file) {
  switch (errorCode(thrown)) {
    case "ENOENT":
    case "ENOTDIR":
      return `does not exist; build the object first, or correct the path${await didYouMeanFile(file)}`;
    case "EISDIR":
      return `is a directory; name the objects in it, for example with \`${join4(shownPath(file), "*.bpf.o")}\``;
    case "EACCES":
      return "cannot be read: permission denied";
    default:
      return `cannot be read: ${errorMessage(thrown)}`;
  }
}
function nameOf(file, count, request) {
  const stem = artifactName(basename3(file).replace(/(?:\.bpf)?\.o$/, "")) ?? "object";
  if (request.name === null) return stem;
  return count === 1 ? request.name : `${request.name}/${stem}`;
}
function reportDuplicates(artifacts, problems) {
  const earlier = /* @__PURE__ */ new Map();
  for (const artifact of artifacts) {
    const { name, path, request } = artifact;
    const other = earlier.get(name);
    if (other !== void 0)
      problems.push({
        ...request.place,
        message: `\`${other.path || "a command"}\` and \`${path || "a command"}\` would both be called \`${name}\`; give each a \`name\` of its own in a manifest: \`artifacts: [{name: ${name}-1, path: ${other.path}}, \u2026]\``
      });
    earlier.set(name, artifact);
  }
}

// src/run/btf.ts
import { createHash as createHash2 } from "node:crypto";

// src/kernels/btf-file.ts
import { open as open2 } from "node:fs/promises";
import { basename as basename4 } from "node:path";
var MAX_BTF_BYTES = 128 * 1024 * 1024;
var EM_BPF = 247;
var HEADER_BYTES = 24;
var MAGIC = 60319;
async function readKernelBtf(path) {
  const { name, bytes, release } = await contentOf(path);
  const order = checkBtf(bytes);
  return { bytes, byteOrder: order, release: release ?? releaseIn(name) };
}
async function contentOf(path) {
  try {
    const file = await open2(path);
    try {
      if ((await file.stat()).isDirectory()) throw new UserError("is a folder; name the BTF file in it");
      if (await isElf(file)) return { name: basename4(path), ...await ofElf(file) };
    } finally {
      await file.close();
    }
    return await formatOf(path) === "tar" ? await ofArchive(path) : await ofFile(path);
  } catch (thrown) {
    if (thrown instanceof UserError) throw thrown;
    if (errorCode(thrown) === "ENOENT")
      throw new UserError("does not exist; download it from BTFHub, or make it with `pahole -J` and correct the path");
    throw new UserError(`cannot be read: ${errorMessage(thrown)}; download it again`);
  }
}
async function ofFile(path) {
  const bytes = await collect(decompress(countedFile(path).chunks(), path, MAX_BTF_BYTES));
  return { name: basename4(path), bytes, release: null };
}
async function ofArchive(path) {
  const found = [];
  await readTarFile(path, basename4(path), {
    take: (member) => /\.btf$/.test(member) ? async (content) => {
      found.push({ name: basename4(member), bytes: await collect(content), release: null });
    } : void 0,
    enough: () => false
  });
  const [only, ...others] = found;
  if (only === void 0) throw new UserError("is an archive without a `.btf` file; name another one");
  if (others.length > 0)
    throw new UserError(
      `has ${found.length} BTF files (${found.map(({ name }) => name).slice(0, 3).join(", ")} \u2026); unpack it and name one of them`
    );
  return only;
}
async function collect(chunks) {
  const parts = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > MAX_BTF_BYTES)
      throw new UserError(`has more than ${MAX_BTF_BYTES} bytes, which no BTF of a kernel has; name its BTF file`);
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}
var ELF_HEADER = 64;
var SECTION_HEADER = 64;
async function isElf(file) {
  return (await partOf(file, 0, 4)).toString("latin1") === "\x7FELF";
}
async function ofElf(file) {
  const header = await partOf(file, 0, ELF_HEADER);
  if (header.length < ELF_HEADER || header[4] !== 2)
    throw new UserError("is no 64-bit ELF file; name the BTF of a 64-bit kernel");
  const elf = elfNumbers(header);
  if (elf.half(18) === EM_BPF)
    throw new UserError("is an eBPF object, whose BTF has its own types; name the BTF of the kernel, as BTFHub has it");
  const table = await partOf(file, Number(elf.wide(40)), elf.half(60) * SECTION_HEADER);
  const numbers = elfNumbers(Buffer.concat([header.subarray(0, 6), table]));
  const sections = Array.from({ length: Math.floor(table.length / SECTION_HEADER) }, (_, index) => {
    const at = 6 + index * SECTION_HEADER;
    return { name: numbers.word(at), offset: Number(numbers.wide(at + 24)), size: Number(numbers.wide(at + 32)) };
  });
  const names2 = sections[elf.half(62)];
  const strings = names2 === void 0 ? Buffer.alloc(0) : await partOf(file, names2.offset, names2.size);
  const find = (wanted) => sections.find(({ name }) => strings.toString("latin1", name, name + wanted.length + 1) === `${wanted}\0`);
  const btf = find(".BTF");
  if (btf === void 0)
    throw new UserError("is an ELF file without a `.BTF` section; add one with `pahole -J`, or name another file");
  const rodata = find(".rodata");
  const text = rodata === void 0 ? "" : (await partOf(file, rodata.offset, rodata.size)).toString("latin1");
  return { bytes: await partOf(file, btf.offset, btf.size), release: /Linux version (\S+) \(/.exec(text)?.[1] ?? null };
}
async function partOf(file, position, size) {
  if (size > MAX_BTF_BYTES)
    throw new UserError("is damaged: a section has more bytes than any kernel; download it again");
  const buffer = Buffer.alloc(size);
  const { bytesRead } = await file.read(buffer, 0, size, position);
  return buffer.subarray(0, bytesRead);
}
function checkBtf(bytes) {
  const order = bytes.length < HEADER_BYTES ? void 0 : bytes.readUInt16LE(0) === MAGIC ? "little" : bytes.readUInt16BE(0) === MAGIC ? "big" : void 0;
  if (order === void 0)
    throw new UserError("is no BTF; name raw BTF, a vmlinux with `.BTF`, or an archive of BTFHub");
  const word = (at) => order === "little" ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at);
  const [headerLength, typeOffset, typeLength, stringOffset, stringLength] = [4, 8, 12, 16, 20].map(word);
  const end = (headerLength ?? 0) + Math.max((typeOffset ?? 0) + (typeLength ?? 0), (stringOffset ?? 0) + (stringLength ?? 0));
  if (end > bytes.length)
    throw new UserError(
      `is cut off: it has ${bytes.length} bytes of BTF, its header tells of ${end}; download it again`
    );
  return order;
}
function releaseIn(name) {
  const release = name.replace(/(?:\.btf|\.tar|\.[gx]z|\.zst)+$/, "").replace(/^vmlinux-/, "");
  return /^\d+\.\d+\.\d+[-.+]/.test(release) && isRelease(release) ? release : null;
}

// src/run/btf.ts
function btfOn({ btf }, kernel) {
  return btf.findLast(({ kernels }) => kernels.some(({ id }) => isKernelNamed(kernel, id)));
}
async function readBtfFiles(artifacts, kernels, problems) {
  const needed = /* @__PURE__ */ new Map();
  for (const { kernel, spec } of kernels)
    for (const { request } of artifacts) {
      const btf = btfOn(request, kernel);
      if (btf !== void 0 && !needed.has(btf.path)) needed.set(btf.path, { request: btf, arch: spec.arch });
    }
  const read = /* @__PURE__ */ new Map();
  for (const [path, { request, arch }] of needed) {
    const { file, place } = request;
    const wrong = [];
    const btf = await collectProblems(wrong, async () => ofByteOrder(await readKernelBtf(path), arch));
    if (btf !== void 0) read.set(path, btf);
    problems.push(...wrong.map(({ message }) => ({ ...place, message: `BTF file \`${file}\` ${message}` })));
  }
  return read;
}
function ofByteOrder(btf, arch) {
  const order = arch === "s390x" ? "big" : "little";
  if (btf.byteOrder !== order)
    throw new UserError(
      `is ${btf.byteOrder}-endian, kernels of ${arch} are ${order}-endian; name the BTF of such a kernel`
    );
  return btf;
}
function guestBtf(request, { request: kernel }, files) {
  const btf = files.get(btfOn(request, kernel)?.path ?? "");
  return btf === void 0 ? null : { path: guestPath(btf), release: btf.release };
}
function btfFiles({ artifacts, request }, files) {
  const paths = new Set(artifacts.map((artifact) => btfOn(artifact.request, request)?.path ?? ""));
  const own = [...paths].flatMap((path) => files.get(path) ?? []);
  return [...new Map(own.map((btf) => [guestPath(btf), { path: guestPath(btf), content: btf.bytes }])).values()];
}
var names = /* @__PURE__ */ new WeakMap();
function guestPath(btf) {
  const name = names.get(btf) ?? createHash2("sha256").update(btf.bytes).digest("hex").slice(0, 16);
  names.set(btf, name);
  return `/bpfcompat/btf/${name}`;
}

// src/manifest/describe-fixup.ts
function describeFixup(fixup) {
  switch (fixup.kind) {
    case "max_entries":
    case "key_size":
    case "value_size":
    case "map_flags":
      return `${fixup.kind}=${fixup.value}`;
    case "map_type":
    case "program_type":
      return `type=${fixup.value}`;
    case "autocreate":
      return "autocreate=false";
    case "pinning":
      return "pinning=none";
    case "struct_ops":
      return `${fixup.member}=${fixup.program ?? "null"}`;
    case "optional_map":
      return "optional=true";
    case "autoload":
      return `autoload=${fixup.value}`;
    case "inner_map": {
      const { type, keySize, valueSize, maxEntries, mapFlags } = fixup;
      if (type === "ringbuf" && mapFlags === 0) return `inner_ringbuf_bytes=${maxEntries}`;
      return `inner_map=${type}/${keySize}/${valueSize}/${maxEntries}${mapFlags === 0 ? "" : `/flags ${mapFlags}`}`;
    }
    case "global":
    case "entry":
    case "inner_entry":
      return fixup.shown;
  }
}

// src/manifest/fixup-setting.ts
function settingWords(fixup) {
  const { subject, kind } = fixup;
  switch (kind) {
    case "inner_map":
      return `the prototype of the inner maps of map \`${subject}\``;
    case "map_type":
      return `\`type\` of map \`${subject}\``;
    case "program_type":
      return `the type of program \`${subject}\``;
    case "global":
      return `variable \`${subject}\``;
    case "entry":
    case "inner_entry":
      return `${fixup.shown.replace(/=.*$/s, "")} of map \`${subject}\``;
    case "struct_ops":
      return `member \`${fixup.member}\` of map \`${subject}\``;
    case "optional_map":
      return `\`optional\` of map \`${subject}\``;
    case "autoload":
      return `\`autoload\` of program \`${subject}\``;
    default:
      return `\`${kind}\` of map \`${subject}\``;
  }
}
function settingKey(fixup) {
  if (fixup.kind === "entry" && fixup.key === "0") return null;
  return JSON.stringify([settingWords(fixup), "key" in fixup && fixup.key, "outerKey" in fixup && fixup.outerKey]);
}

// src/run/fixup-kernels.ts
function requestOn(kernel, request) {
  return { ...request, fixups: request.fixups.filter((fixup) => isFor(fixup, kernel)) };
}
function isFor({ kernels }, kernel) {
  return kernels === void 0 || kernels.some(({ id }) => isKernelNamed(kernel, id));
}
function checkContradictions(request, kernels, problems) {
  if (request.fixups.every((fixup) => fixup.kernels === void 0)) return;
  const taken = kernels.filter(
    (kernel) => request.kernels === null || request.kernels.some(({ id }) => isKernelNamed(kernel, id))
  );
  for (const { first, second, kernels: both } of contradictions(request, taken))
    problems.push({
      ...second.place,
      message: `${settingWords(second)} is ${valueWords(second)} here and ${valueWords(first)} on line ${first.place?.line ?? 0}, both for kernel ${listed(both)}; change the \`kernels\` of one of them`
    });
}
function contradictions({ fixups }, kernels) {
  const groups = /* @__PURE__ */ new Map();
  for (const fixup of fixups) {
    const key = settingKey(fixup);
    if (key !== null) groups.set(key, [...groups.get(key) ?? [], fixup]);
  }
  return [...groups.values()].flatMap(
    (group) => group.flatMap(
      (second, index) => group.slice(0, index).flatMap((first) => {
        if (describeFixup(first) === describeFixup(second)) return [];
        const both = kernels.filter((kernel) => isFor(first, kernel) && isFor(second, kernel)).map(kernelName);
        return both.length === 0 ? [] : [{ first, second, kernels: both }];
      })
    )
  );
}
function valueWords(fixup) {
  return `\`${describeFixup(fixup).replace(/^.*?=/s, "")}\``;
}
function listed(names2) {
  const shown = names2.slice(0, 3).join(", ");
  return names2.length > 3 ? `${shown} and ${names2.length - 3} more` : shown;
}

// src/run/map-memory.ts
var RING_BUFFERS = /* @__PURE__ */ new Set([27, 31]);
var OF_MAPS = /* @__PURE__ */ new Set([12, 13]);
var ARRAYS = /* @__PURE__ */ new Set([2, 3, 4, 6, 8, 12, 14, 15, 18, 26]);
var ENTRY_BYTES = 80;
var CPUS = 1;
var TYPE_NUMBERS = { hash: 1, array: 2, percpu_hash: 5, percpu_array: 6, ringbuf: 27 };
function mapBytes({ maps, dataBytes }, fixups) {
  return maps.reduce(
    (sum, map) => sum + bytesOfMap(
      map,
      fixups.filter(({ subject }) => subject === map.name)
    ),
    2 * dataBytes
  );
}
function bytesOfMap(declared, fixups) {
  const map = { ...declared };
  const inner = { bytes: declared.inner === null ? 0 : sizeOf2(declared.inner), keys: /* @__PURE__ */ new Set() };
  for (const fixup of fixups) {
    if (fixup.kind === "autocreate") return 0;
    if (fixup.kind === "max_entries") map.maxEntries = fixup.value === "cpus" ? CPUS : fixup.value;
    if (fixup.kind === "key_size") map.keySize = fixup.value;
    if (fixup.kind === "value_size") map.valueSize = fixup.value;
    if (fixup.kind === "inner_entry") inner.keys.add(JSON.stringify(fixup.outerKey));
    if (fixup.kind === "inner_map") inner.bytes = sizeOf2({ ...fixup, type: TYPE_NUMBERS[fixup.type] ?? 1 });
  }
  const own = sizeOf2(map);
  return OF_MAPS.has(map.type) ? own + inner.bytes * (1 + inner.keys.size) : own;
}
function sizeOf2({ type, keySize, valueSize, maxEntries }) {
  if (RING_BUFFERS.has(type)) return maxEntries;
  const value = Math.ceil(valueSize / 8) * 8;
  if (ARRAYS.has(type)) return maxEntries * value;
  return maxEntries * (Math.ceil(keySize / 8) * 8 + value + ENTRY_BYTES);
}

// src/run/release.ts
function atLeast(release, [major, minor]) {
  const [, ownMajor, ownMinor] = /^(\d+)\.(\d+)/.exec(release) ?? [];
  if (ownMajor === void 0 || ownMinor === void 0) return true;
  return Number(ownMajor) > major || Number(ownMajor) === major && Number(ownMinor) >= minor;
}

// src/run/cases.ts
var COMMAND_GRACE_SECONDS = 10;
var NO_BTF = /* @__PURE__ */ new Map();
function runsCommands({ lanes, tests, command }) {
  return lanes.some(
    ({ mode }) => mode === "command" && command !== null || mode === "behavior" && tests.some((test) => test.command !== null)
  );
}
function needsFiles(request) {
  return runsCommands(request) || request.files.length > 0 && request.programs.some(({ attach }) => isBrought(attach));
}
function isBrought(attach) {
  return attach?.binary != null && !attach.binary.startsWith("/");
}
function needsShell(artifact) {
  return isTakeable(artifact) && runsCommands(artifact.request);
}
function guestWork(kernel, release, brought, byDefault, btf = NO_BTF) {
  const cases = [];
  const asked = kernel.artifacts.filter(loadsObject).map(({ request }) => request.libbpf ?? byDefault);
  const [pidOne = byDefault, ...others] = LIBBPF_VERSIONS.filter((version) => asked.includes(version));
  const artifacts = kernel.artifacts.filter(isTakeable).map((artifact) => {
    const { request } = artifact;
    const first = cases.length;
    const hostFixups = tooNew(request, release);
    const shared = sharedFiles(artifact, first, brought.get(request));
    const timeoutSeconds = artifactKernel(request, kernel.request)?.timeoutSeconds ?? kernel.request.timeoutSeconds ?? request.timeoutSeconds;
    const libbpf = request.libbpf ?? byDefault;
    const validator = libbpf === pidOne ? null : validatorPath(libbpf);
    const onKernel = { ...artifact, request: requestOn(kernel.request, request) };
    const extras = { hostFixups, validator, btf: guestBtf(request, kernel, btf) };
    const targets = artifact.targets.map((target) => ({ ...target, request: requestOn(kernel.request, target.request) }));
    const maps = [onKernel, ...targets].reduce(
      (sum, { object: object2, request: { fixups } }) => sum + (object2 === null ? 0 : mapBytes(object2, fixups)),
      0
    );
    const object = objectCase(
      onKernel,
      first,
      { ...extras, targets: targets.flatMap((target) => targetObject(target, release)) },
      shared
    );
    if (object !== void 0)
      cases.push({ ...object, mapBytes: maps, timeoutSeconds: timeoutSeconds + testSeconds(object.tests) });
    const command = commandCase(artifact, cases.length, timeoutSeconds, shared);
    if (command !== void 0)
      cases.push({ ...command, mapBytes: maps, timeoutSeconds: timeoutSeconds + COMMAND_GRACE_SECONDS });
    return { artifact, object: object?.id, command: command?.id, hostFixups };
  });
  return { cases, artifacts, pidOne, others, btf: btfFiles(kernel, btf) };
}
function loadsObject(artifact) {
  const { lanes } = artifact.request;
  return isTakeable(artifact) && artifact.object !== null && lanes.some(({ mode }) => mode !== "command");
}
function tooNew({ programs }, release) {
  return programs.flatMap(
    ({ name, minKernel, place }) => minKernel === null || atLeast(release, minKernel) ? [] : [{ kind: "autoload", subject: name, value: false, place }]
  );
}
function sharedFiles(artifact, id, brought) {
  const root = `/bpfcompat/files/${id}`;
  const object = artifact.object && objectPath(artifact.object);
  const below = (file) => ({ ...file, path: `${root}/${file.path}` });
  const own = brought === void 0 ? [] : [...brought.files.map(below), ...brought.system];
  return {
    object,
    root,
    binary: brought === void 0 || brought.binary === null ? null : `${root}/${brought.binary}`,
    files: [
      ...[artifact, ...artifact.targets].flatMap(
        ({ object: content }) => content === null ? [] : [{ path: objectPath(content), content }]
      ),
      ...needsFiles(artifact.request) ? [{ path: root, content: null }] : [],
      ...own
    ]
  };
}
function objectPath({ sha256 }) {
  return `/bpfcompat/objects/${sha256.slice(0, 16)}`;
}
function targetObject({ name, object, request }, release) {
  if (object === null) return [];
  return [{ object: objectPath(object), artifact: name, ...settingsOf(request, tooNew(request, release)) }];
}
function settingsOf({ fixups, programs, variants, probeCompanions }, hostFixups) {
  return {
    fixups: [...fixups, ...hostFixups],
    optional: programs.filter(({ load }) => load !== "required").map((program) => program.name),
    variants,
    companions: probeCompanions,
    attach: programs.flatMap(({ name: program, attach }) => attach === null ? [] : [{ program, target: attach }])
  };
}
function objectCase({ name, request }, id, { hostFixups, ...extras }, { object, root, files }) {
  const modes = request.lanes.map(({ mode }) => mode).filter((mode) => mode !== "command");
  if (object === null || modes.length === 0) return void 0;
  const settings = settingsOf(request, hostFixups);
  return {
    ...extras,
    ...settings,
    kind: "object",
    id,
    mode: modes.every((mode) => mode === "load_only") ? "load_only" : "load_attach",
    object,
    artifact: name,
    root: runsCommands(request) ? root : null,
    attach: settings.attach.map(({ program, target }) => ({ program, target: inGuest(target, root, files) })),
    tests: modes.includes("behavior") ? request.tests.map(guestTest) : [],
    files
  };
}
function inGuest(attach, root, files) {
  const binary = `${root}/${attach.binary}`;
  return isBrought(attach) && files.some(({ path }) => path === binary) ? { ...attach, binary } : attach;
}
function guestTest({ name, command, timeoutSeconds, expectations }) {
  return { name, command, timeoutMs: timeoutSeconds * 1e3, expectations };
}
function commandCase({ name, request, unsuited }, id, timeoutSeconds, { object, root, binary, files }) {
  const { command, lanes } = request;
  if (command === null || unsuited !== void 0 || !lanes.some(({ mode }) => mode === "command")) return void 0;
  return {
    kind: "command",
    id,
    artifact: name,
    timeoutMs: timeoutSeconds * 1e3,
    command: command.command,
    object,
    binary,
    root,
    files
  };
}
function testSeconds(tests) {
  const ms = tests.flatMap(({ timeoutMs, command, expectations }) => [
    command === null ? 0 : timeoutMs,
    ...expectations.map(withinMs)
  ]);
  return ms.reduce((sum, part) => sum + part, 0) / 1e3;
}
function withinMs(expectation) {
  return expectation.kind === "test_run" ? 0 : expectation.withinMs;
}

// src/results/known-failures.ts
var UNKNOWABLE = {
  INVALID_OBJECT: null,
  NOTHING_LOADED: null,
  FIXUP_MISMATCH: "is a mistake in the manifest; correct it on the line that the finding shows",
  MISSING_INNER_MAP: null,
  MAP_SIZE_UNSET: null,
  UNSUPPORTED_MAP_TYPE: null,
  MAP_CREATION_FAILURE: null,
  MISSING_BTF: null,
  CORE_RELOCATION_FAILURE: null,
  MISSING_KERNEL_SYMBOL: null,
  UNSUPPORTED_HELPER: null,
  UNSUPPORTED_PROGRAM_TYPE: null,
  VERIFIER_REJECTION: null,
  VERIFIER_LIMIT: null,
  MISSING_ATTACH_TARGET: null,
  UNSUPPORTED_ATTACH_TYPE: null,
  ATTACH_FAILURE: null,
  ATTACH_TARGET_UNSET: null,
  FREPLACE_TARGET_UNSET: null,
  NOT_ATTACHED: "is no failure; write `mode: load_only` on the artifact, or `attach: none` on the program",
  LSM_NOT_ACTIVE: "never blocks; boot the kernel with `lsm: append-bpf`",
  MODULE_NEEDED: null,
  MAP_DROPPED: "never blocks; write `optional: true` on the map",
  PROGRAM_DROPPED: "never blocks; write `optional: true` on the program",
  VARIANT_UNAVAILABLE: "never blocks; name the class of what fails",
  PROG_ARRAY_MEMBER_OFF: null,
  INSN_BUDGET: null,
  INSN_GROWTH: "is about a baseline; allow more with `baseline: {insns: \u2026}`",
  BEHAVIOR_FAILURE: null,
  COMMAND_FAILURE: null,
  UNLINKED_OBJECT: null,
  LEGACY_MAPS: null,
  FOREIGN_LOADER: null,
  POLICY_DENIED: null,
  KERNEL_CRASH: null,
  KERNEL_WARNING: "never blocks; list the warning under `allow_kernel_warnings`",
  CASE_DIED: "says nothing about the artifact; leave the kernel out of the `kernels` of the artifact",
  TIMEOUT: "says nothing about the artifact; raise `timeout`, or leave the kernel out of the `kernels` of the artifact",
  KERNEL_UNAVAILABLE: "is about a kernel; write `required: false` on it under `kernels`",
  LIBBPF_TOO_OLD: null,
  KNOWN_FAILURE_PASSES: "is about an entry of `known_failures`; remove that entry",
  UNKNOWN: null
};
function expects({ subject, classes, kernels }, failure) {
  const isOfSubject = subject.kind === "artifact" || failure[subject.kind] === subject.name;
  return isOfSubject && classes.includes(failure.class) && failure.kernel !== null && kernels.includes(failure.kernel);
}
var DAY = /^\d{4}-\d{2}-\d{2}$/;
function isOver({ until }, { release, packageVersion }, startedAt) {
  if (until === null) return false;
  if (DAY.test(until)) return startedAt.slice(0, "YYYY-MM-DD".length) > until;
  const versions = until.includes("-") ? [release] : [release, packageVersion];
  return versions.some((version) => version !== null && compareVersions(version, until) >= 0);
}
function compareVersions(version, other) {
  const theirs = numbersOf(other);
  const own = numbersOf(version.replace(/^\d+:/, ""));
  for (const [index, number] of theirs.entries()) {
    const difference = (own[index] ?? 0) - number;
    if (difference !== 0) return difference;
  }
  return 0;
}
function numbersOf(version) {
  const [leading = ""] = /^\d+(?:[.-]\d+)*/.exec(version) ?? [];
  return leading.split(/[.-]/).map(Number);
}

// src/map-flags.ts
var MAP_FLAGS = {
  BPF_F_NO_PREALLOC: 1 << 0,
  BPF_F_NO_COMMON_LRU: 1 << 1,
  BPF_F_NUMA_NODE: 1 << 2,
  BPF_F_RDONLY: 1 << 3,
  BPF_F_WRONLY: 1 << 4,
  BPF_F_STACK_BUILD_ID: 1 << 5,
  BPF_F_ZERO_SEED: 1 << 6,
  BPF_F_RDONLY_PROG: 1 << 7,
  BPF_F_WRONLY_PROG: 1 << 8,
  BPF_F_CLONE: 1 << 9,
  BPF_F_MMAPABLE: 1 << 10,
  BPF_F_PRESERVE_ELEMS: 1 << 11,
  BPF_F_INNER_MAP: 1 << 12,
  BPF_F_LINK: 1 << 13,
  BPF_F_SEGV_ON_FAULT: 1 << 17,
  BPF_F_NO_USER_CONV: 1 << 18,
  BPF_F_RB_OVERWRITE: 1 << 19
};
function mapFlagBits(written) {
  if (typeof written === "number") return written;
  return written.reduce((bits, name) => bits | (MAP_FLAGS[name] ?? 0), 0);
}
function mapFlagName(bit) {
  return Object.keys(MAP_FLAGS).find((name) => MAP_FLAGS[name] === bit) ?? `0x${bit.toString(16)}`;
}

export {
  UNKNOWABLE,
  expects,
  isOver,
  mapFlagBits,
  mapFlagName,
  describeFixup,
  shownPath,
  didYouMeanFile,
  matchFiles,
  fixedFolder,
  artifactName,
  isTakeable,
  readArtifacts,
  btfOn,
  readBtfFiles,
  settingWords,
  settingKey,
  requestOn,
  checkContradictions,
  atLeast,
  needsFiles,
  needsShell,
  guestWork
};
