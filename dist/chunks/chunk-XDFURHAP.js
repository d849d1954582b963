import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  execa
} from "./chunk-5FHPY7QE.js";
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
    exports.wrapOutput = (input, state = {}, options2 = {}) => {
      const prepend = options2.contains ? "" : "^";
      const append = options2.contains ? "" : "$";
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
    var isPathSeparator = (code2) => {
      return code2 === CHAR_FORWARD_SLASH || code2 === CHAR_BACKWARD_SLASH;
    };
    var depth = (token) => {
      if (token.isPrefix !== true) {
        token.depth = token.isGlobstar ? Infinity : 1;
      }
    };
    var scan = (input, options2) => {
      const opts = options2 || {};
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
      let finished2 = false;
      let braces = 0;
      let prev;
      let code2;
      let token = { value: "", depth: 0, isGlob: false };
      const eos = () => index >= length;
      const peek = () => str.charCodeAt(index + 1);
      const advance = () => {
        prev = code2;
        return str.charCodeAt(++index);
      };
      while (index < length) {
        code2 = advance();
        let next;
        if (code2 === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          code2 = advance();
          if (code2 === CHAR_LEFT_CURLY_BRACE) {
            braceEscaped = true;
          }
          continue;
        }
        if (braceEscaped === true || code2 === CHAR_LEFT_CURLY_BRACE) {
          braces++;
          while (eos() !== true && (code2 = advance())) {
            if (code2 === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }
            if (code2 === CHAR_LEFT_CURLY_BRACE) {
              braces++;
              continue;
            }
            if (braceEscaped !== true && code2 === CHAR_DOT && (code2 = advance()) === CHAR_DOT) {
              isBrace = token.isBrace = true;
              isGlob = token.isGlob = true;
              finished2 = true;
              if (scanToEnd === true) {
                continue;
              }
              break;
            }
            if (braceEscaped !== true && code2 === CHAR_COMMA) {
              isBrace = token.isBrace = true;
              isGlob = token.isGlob = true;
              finished2 = true;
              if (scanToEnd === true) {
                continue;
              }
              break;
            }
            if (code2 === CHAR_RIGHT_CURLY_BRACE) {
              braces--;
              if (braces === 0) {
                braceEscaped = false;
                isBrace = token.isBrace = true;
                finished2 = true;
                break;
              }
            }
          }
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code2 === CHAR_FORWARD_SLASH) {
          slashes.push(index);
          tokens.push(token);
          token = { value: "", depth: 0, isGlob: false };
          if (finished2 === true) continue;
          if (prev === CHAR_DOT && index === start + 1) {
            start += 2;
            continue;
          }
          lastIndex = index + 1;
          continue;
        }
        if (opts.noext !== true) {
          const isExtglobChar = code2 === CHAR_PLUS || code2 === CHAR_AT || code2 === CHAR_ASTERISK || code2 === CHAR_QUESTION_MARK || code2 === CHAR_EXCLAMATION_MARK;
          if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
            isGlob = token.isGlob = true;
            isExtglob = token.isExtglob = true;
            finished2 = true;
            if (code2 === CHAR_EXCLAMATION_MARK && index === start) {
              negatedExtglob = true;
            }
            if (scanToEnd === true) {
              let parens = 0;
              while (eos() !== true && (code2 = advance())) {
                if (code2 === CHAR_BACKWARD_SLASH) {
                  backslashes = token.backslashes = true;
                  advance();
                  continue;
                }
                if (code2 === CHAR_LEFT_PARENTHESES) {
                  parens++;
                  continue;
                }
                if (code2 === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                  finished2 = true;
                  break;
                }
              }
              continue;
            }
            break;
          }
        }
        if (code2 === CHAR_ASTERISK) {
          if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
          isGlob = token.isGlob = true;
          finished2 = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code2 === CHAR_QUESTION_MARK) {
          isGlob = token.isGlob = true;
          finished2 = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code2 === CHAR_LEFT_SQUARE_BRACKET) {
          while (eos() !== true && (next = advance())) {
            if (next === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }
            if (next === CHAR_RIGHT_SQUARE_BRACKET) {
              isBracket = token.isBracket = true;
              isGlob = token.isGlob = true;
              finished2 = true;
              break;
            }
          }
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (opts.nonegate !== true && code2 === CHAR_EXCLAMATION_MARK && index === start) {
          negated = token.negated = true;
          start++;
          continue;
        }
        if (opts.noparen !== true && code2 === CHAR_LEFT_PARENTHESES) {
          isGlob = token.isGlob = true;
          if (scanToEnd === true) {
            let parens = 1;
            while (eos() !== true && (code2 = advance())) {
              if (code2 === CHAR_BACKWARD_SLASH) {
                backslashes = token.backslashes = true;
                advance();
                continue;
              }
              if (code2 === CHAR_LEFT_PARENTHESES) {
                parens++;
                continue;
              }
              if (code2 === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                finished2 = true;
                break;
              }
            }
            continue;
          }
          break;
        }
        if (isGlob === true) {
          finished2 = true;
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
        if (!isPathSeparator(code2)) {
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
    var constants4 = require_constants();
    var utils = require_utils();
    var {
      MAX_LENGTH,
      POSIX_REGEX_SOURCE,
      REGEX_NON_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_BACKREF,
      REPLACEMENTS
    } = constants4;
    var expandRange = (args, options2) => {
      if (typeof options2.expandRange === "function") {
        return options2.expandRange(...args, options2);
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
      let quote2 = 0;
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
          quote2 = quote2 === 1 ? 0 : 1;
          value += ch;
          continue;
        }
        if (quote2 === 0) {
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
      let quote2 = 0;
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
          quote2 = quote2 === 1 ? 0 : 1;
          continue;
        }
        if (quote2 === 1) {
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
    var analyzeRepeatedExtglob = (body, options2) => {
      if (options2.maxExtglobRecursion === false) {
        return { risky: false };
      }
      const max = typeof options2.maxExtglobRecursion === "number" ? options2.maxExtglobRecursion : constants4.DEFAULT_MAX_EXTGLOB_RECURSION;
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
    var parse = (input, options2) => {
      if (typeof input !== "string") {
        throw new TypeError("Expected a string");
      }
      input = REPLACEMENTS[input] || input;
      const opts = { ...options2 };
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
      let len = input.length;
      if (len > max) {
        throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
      }
      const bos = { type: "bos", value: "", output: opts.prepend || "" };
      const tokens = [bos];
      const capture = opts.capture ? "" : "?:";
      const PLATFORM_CHARS = constants4.globChars(opts.windows);
      const EXTGLOB_CHARS = constants4.extglobChars(PLATFORM_CHARS);
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
          const open6 = tokens[token.tokensIndex];
          open6.type = "text";
          open6.value = literal;
          open6.output = safeOutput || utils.escapeRegex(literal);
          for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
            tokens[i].value = "";
            tokens[i].output = "";
            delete tokens[i].suffix;
          }
          state.output = token.output + open6.output;
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
            const expression = parse(rest, { ...options2, fastpaths: false }).output;
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
        let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first2, rest, index) => {
          if (first2 === "\\") {
            backslashes = true;
            return m;
          }
          if (first2 === "?") {
            if (esc) {
              return esc + first2 + (rest ? QMARK.repeat(rest.length) : "");
            }
            if (index === 0) {
              return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "");
            }
            return QMARK.repeat(chars.length);
          }
          if (first2 === ".") {
            return DOT_LITERAL.repeat(chars.length);
          }
          if (first2 === "*") {
            if (esc) {
              return esc + first2 + (rest ? star : "");
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
        state.output = utils.wrapOutput(output, state, options2);
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
          const open6 = {
            type: "brace",
            value,
            output: "(",
            outputIndex: state.output.length,
            tokensIndex: state.tokens.length
          };
          braces.push(open6);
          push(open6);
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
    parse.fastpaths = (input, options2) => {
      const opts = { ...options2 };
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
      } = constants4.globChars(opts.windows);
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
    var constants4 = require_constants();
    var isObject2 = (val) => val && typeof val === "object" && !Array.isArray(val);
    var picomatch2 = (glob2, options2, returnState = false) => {
      if (Array.isArray(glob2)) {
        const fns = glob2.map((input) => picomatch2(input, options2, returnState));
        const arrayMatcher = (str) => {
          for (const isMatch of fns) {
            const state2 = isMatch(str);
            if (state2) return state2;
          }
          return false;
        };
        return arrayMatcher;
      }
      const isState = isObject2(glob2) && glob2.tokens && glob2.input;
      if (glob2 === "" || typeof glob2 !== "string" && !isState) {
        throw new TypeError("Expected pattern to be a non-empty string");
      }
      const opts = options2 || {};
      const posix2 = opts.windows;
      const regex = isState ? picomatch2.compileRe(glob2, options2) : picomatch2.makeRe(glob2, options2, false, true);
      const state = regex.state;
      delete regex.state;
      let isIgnored = () => false;
      if (opts.ignore) {
        const ignoreOpts = { ...options2, ignore: null, onMatch: null, onResult: null };
        isIgnored = picomatch2(opts.ignore, ignoreOpts, returnState);
      }
      const matcher = (input, returnObject = false) => {
        const { isMatch, match, output } = picomatch2.test(input, regex, options2, { glob: glob2, posix: posix2 });
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
    picomatch2.test = (input, regex, options2, { glob: glob2, posix: posix2 } = {}) => {
      if (typeof input !== "string") {
        throw new TypeError("Expected input to be a string");
      }
      if (input === "") {
        return { isMatch: false, output: "" };
      }
      const opts = options2 || {};
      const format = opts.format || (posix2 ? utils.toPosixSlashes : null);
      let match = input === glob2;
      let output = match && format ? format(input) : input;
      if (match === false) {
        output = format ? format(input) : input;
        match = output === glob2;
      }
      if (match === false || opts.capture === true) {
        if (opts.matchBase === true || opts.basename === true) {
          match = picomatch2.matchBase(input, regex, options2, posix2);
        } else {
          match = regex.exec(output);
        }
      }
      return { isMatch: Boolean(match), match, output };
    };
    picomatch2.matchBase = (input, glob2, options2, posix2 = options2 && options2.windows) => {
      const regex = glob2 instanceof RegExp ? glob2 : picomatch2.makeRe(glob2, options2);
      return regex.test(utils.basename(input, { windows: posix2 }));
    };
    picomatch2.isMatch = (str, patterns, options2) => picomatch2(patterns, options2)(str);
    picomatch2.parse = (pattern, options2) => {
      if (Array.isArray(pattern)) return pattern.map((p) => picomatch2.parse(p, options2));
      return parse(pattern, { ...options2, fastpaths: false });
    };
    picomatch2.scan = (input, options2) => scan(input, options2);
    picomatch2.compileRe = (state, options2, returnOutput = false, returnState = false) => {
      if (returnOutput === true) {
        return state.output;
      }
      const opts = options2 || {};
      const prepend = opts.contains ? "" : "^";
      const append = opts.contains ? "" : "$";
      let source = `${prepend}(?:${state.output})${append}`;
      if (state && state.negated === true) {
        source = `^(?!${source}).*$`;
      }
      const regex = picomatch2.toRegex(source, options2);
      if (returnState === true) {
        regex.state = state;
      }
      return regex;
    };
    picomatch2.makeRe = (input, options2 = {}, returnOutput = false, returnState = false) => {
      if (!input || typeof input !== "string") {
        throw new TypeError("Expected a non-empty string");
      }
      let parsed = { negated: false, fastpaths: true };
      if (options2.fastpaths !== false && (input[0] === "." || input[0] === "*")) {
        parsed.output = parse.fastpaths(input, options2);
      }
      if (!parsed.output) {
        parsed = parse(input, options2);
      }
      return picomatch2.compileRe(parsed, options2, returnOutput, returnState);
    };
    picomatch2.toRegex = (source, options2) => {
      try {
        const opts = options2 || {};
        return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
      } catch (err) {
        if (options2 && options2.debug === true) throw err;
        return /$^/;
      }
    };
    picomatch2.constants = constants4;
    module.exports = picomatch2;
  }
});

// node_modules/picomatch/index.js
var require_picomatch2 = __commonJS({
  "node_modules/picomatch/index.js"(exports, module) {
    "use strict";
    var pico = require_picomatch();
    var utils = require_utils();
    function picomatch2(glob2, options2, returnState = false) {
      if (options2 && (options2.windows === null || options2.windows === void 0)) {
        options2 = { ...options2, windows: utils.isWindows() };
      }
      return pico(glob2, options2, returnState);
    }
    Object.assign(picomatch2, pico);
    module.exports = picomatch2;
  }
});

// node_modules/ajv/dist/compile/codegen/code.js
var require_code = __commonJS({
  "node_modules/ajv/dist/compile/codegen/code.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.regexpCode = exports.getEsmExportName = exports.getProperty = exports.safeStringify = exports.stringify = exports.strConcat = exports.addCodeArg = exports.str = exports._ = exports.nil = exports._Code = exports.Name = exports.IDENTIFIER = exports._CodeOrName = void 0;
    var _CodeOrName = class {
    };
    exports._CodeOrName = _CodeOrName;
    exports.IDENTIFIER = /^[a-z$_][a-z$_0-9]*$/i;
    var Name = class extends _CodeOrName {
      constructor(s) {
        super();
        if (!exports.IDENTIFIER.test(s))
          throw new Error("CodeGen: name must be a valid identifier");
        this.str = s;
      }
      toString() {
        return this.str;
      }
      emptyStr() {
        return false;
      }
      get names() {
        return { [this.str]: 1 };
      }
    };
    exports.Name = Name;
    var _Code = class extends _CodeOrName {
      constructor(code2) {
        super();
        this._items = typeof code2 === "string" ? [code2] : code2;
      }
      toString() {
        return this.str;
      }
      emptyStr() {
        if (this._items.length > 1)
          return false;
        const item = this._items[0];
        return item === "" || item === '""';
      }
      get str() {
        var _a;
        return (_a = this._str) !== null && _a !== void 0 ? _a : this._str = this._items.reduce((s, c) => `${s}${c}`, "");
      }
      get names() {
        var _a;
        return (_a = this._names) !== null && _a !== void 0 ? _a : this._names = this._items.reduce((names2, c) => {
          if (c instanceof Name)
            names2[c.str] = (names2[c.str] || 0) + 1;
          return names2;
        }, {});
      }
    };
    exports._Code = _Code;
    exports.nil = new _Code("");
    function _(strs, ...args) {
      const code2 = [strs[0]];
      let i = 0;
      while (i < args.length) {
        addCodeArg(code2, args[i]);
        code2.push(strs[++i]);
      }
      return new _Code(code2);
    }
    exports._ = _;
    var plus = new _Code("+");
    function str(strs, ...args) {
      const expr = [safeStringify(strs[0])];
      let i = 0;
      while (i < args.length) {
        expr.push(plus);
        addCodeArg(expr, args[i]);
        expr.push(plus, safeStringify(strs[++i]));
      }
      optimize(expr);
      return new _Code(expr);
    }
    exports.str = str;
    function addCodeArg(code2, arg) {
      if (arg instanceof _Code)
        code2.push(...arg._items);
      else if (arg instanceof Name)
        code2.push(arg);
      else
        code2.push(interpolate(arg));
    }
    exports.addCodeArg = addCodeArg;
    function optimize(expr) {
      let i = 1;
      while (i < expr.length - 1) {
        if (expr[i] === plus) {
          const res = mergeExprItems(expr[i - 1], expr[i + 1]);
          if (res !== void 0) {
            expr.splice(i - 1, 3, res);
            continue;
          }
          expr[i++] = "+";
        }
        i++;
      }
    }
    function mergeExprItems(a, b) {
      if (b === '""')
        return a;
      if (a === '""')
        return b;
      if (typeof a == "string") {
        if (b instanceof Name || a[a.length - 1] !== '"')
          return;
        if (typeof b != "string")
          return `${a.slice(0, -1)}${b}"`;
        if (b[0] === '"')
          return a.slice(0, -1) + b.slice(1);
        return;
      }
      if (typeof b == "string" && b[0] === '"' && !(a instanceof Name))
        return `"${a}${b.slice(1)}`;
      return;
    }
    function strConcat(c1, c2) {
      return c2.emptyStr() ? c1 : c1.emptyStr() ? c2 : str`${c1}${c2}`;
    }
    exports.strConcat = strConcat;
    function interpolate(x) {
      return typeof x == "number" || typeof x == "boolean" || x === null ? x : safeStringify(Array.isArray(x) ? x.join(",") : x);
    }
    function stringify(x) {
      return new _Code(safeStringify(x));
    }
    exports.stringify = stringify;
    function safeStringify(x) {
      return JSON.stringify(x).replace(/\u2028/g, "\\u2028").replace(/\u2029/g, "\\u2029");
    }
    exports.safeStringify = safeStringify;
    function getProperty(key2) {
      return typeof key2 == "string" && exports.IDENTIFIER.test(key2) ? new _Code(`.${key2}`) : _`[${key2}]`;
    }
    exports.getProperty = getProperty;
    function getEsmExportName(key2) {
      if (typeof key2 == "string" && exports.IDENTIFIER.test(key2)) {
        return new _Code(`${key2}`);
      }
      throw new Error(`CodeGen: invalid export name: ${key2}, use explicit $id name mapping`);
    }
    exports.getEsmExportName = getEsmExportName;
    function regexpCode(rx) {
      return new _Code(rx.toString());
    }
    exports.regexpCode = regexpCode;
  }
});

// node_modules/ajv/dist/compile/codegen/scope.js
var require_scope = __commonJS({
  "node_modules/ajv/dist/compile/codegen/scope.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.ValueScope = exports.ValueScopeName = exports.Scope = exports.varKinds = exports.UsedValueState = void 0;
    var code_1 = require_code();
    var ValueError = class extends Error {
      constructor(name) {
        super(`CodeGen: "code" for ${name} not defined`);
        this.value = name.value;
      }
    };
    var UsedValueState;
    (function(UsedValueState2) {
      UsedValueState2[UsedValueState2["Started"] = 0] = "Started";
      UsedValueState2[UsedValueState2["Completed"] = 1] = "Completed";
    })(UsedValueState || (exports.UsedValueState = UsedValueState = {}));
    exports.varKinds = {
      const: new code_1.Name("const"),
      let: new code_1.Name("let"),
      var: new code_1.Name("var")
    };
    var Scope = class {
      constructor({ prefixes, parent } = {}) {
        this._names = {};
        this._prefixes = prefixes;
        this._parent = parent;
      }
      toName(nameOrPrefix) {
        return nameOrPrefix instanceof code_1.Name ? nameOrPrefix : this.name(nameOrPrefix);
      }
      name(prefix) {
        return new code_1.Name(this._newName(prefix));
      }
      _newName(prefix) {
        const ng = this._names[prefix] || this._nameGroup(prefix);
        return `${prefix}${ng.index++}`;
      }
      _nameGroup(prefix) {
        var _a, _b;
        if (((_b = (_a = this._parent) === null || _a === void 0 ? void 0 : _a._prefixes) === null || _b === void 0 ? void 0 : _b.has(prefix)) || this._prefixes && !this._prefixes.has(prefix)) {
          throw new Error(`CodeGen: prefix "${prefix}" is not allowed in this scope`);
        }
        return this._names[prefix] = { prefix, index: 0 };
      }
    };
    exports.Scope = Scope;
    var ValueScopeName = class extends code_1.Name {
      constructor(prefix, nameStr) {
        super(nameStr);
        this.prefix = prefix;
      }
      setValue(value, { property, itemIndex }) {
        this.value = value;
        this.scopePath = (0, code_1._)`.${new code_1.Name(property)}[${itemIndex}]`;
      }
    };
    exports.ValueScopeName = ValueScopeName;
    var line = (0, code_1._)`\n`;
    var ValueScope = class extends Scope {
      constructor(opts) {
        super(opts);
        this._values = {};
        this._scope = opts.scope;
        this.opts = { ...opts, _n: opts.lines ? line : code_1.nil };
      }
      get() {
        return this._scope;
      }
      name(prefix) {
        return new ValueScopeName(prefix, this._newName(prefix));
      }
      value(nameOrPrefix, value) {
        var _a;
        if (value.ref === void 0)
          throw new Error("CodeGen: ref must be passed in value");
        const name = this.toName(nameOrPrefix);
        const { prefix } = name;
        const valueKey = (_a = value.key) !== null && _a !== void 0 ? _a : value.ref;
        let vs = this._values[prefix];
        if (vs) {
          const _name = vs.get(valueKey);
          if (_name)
            return _name;
        } else {
          vs = this._values[prefix] = /* @__PURE__ */ new Map();
        }
        vs.set(valueKey, name);
        const s = this._scope[prefix] || (this._scope[prefix] = []);
        const itemIndex = s.length;
        s[itemIndex] = value.ref;
        name.setValue(value, { property: prefix, itemIndex });
        return name;
      }
      getValue(prefix, keyOrRef) {
        const vs = this._values[prefix];
        if (!vs)
          return;
        return vs.get(keyOrRef);
      }
      scopeRefs(scopeName, values = this._values) {
        return this._reduceValues(values, (name) => {
          if (name.scopePath === void 0)
            throw new Error(`CodeGen: name "${name}" has no value`);
          return (0, code_1._)`${scopeName}${name.scopePath}`;
        });
      }
      scopeCode(values = this._values, usedValues, getCode) {
        return this._reduceValues(values, (name) => {
          if (name.value === void 0)
            throw new Error(`CodeGen: name "${name}" has no value`);
          return name.value.code;
        }, usedValues, getCode);
      }
      _reduceValues(values, valueCode, usedValues = {}, getCode) {
        let code2 = code_1.nil;
        for (const prefix in values) {
          const vs = values[prefix];
          if (!vs)
            continue;
          const nameSet = usedValues[prefix] = usedValues[prefix] || /* @__PURE__ */ new Map();
          vs.forEach((name) => {
            if (nameSet.has(name))
              return;
            nameSet.set(name, UsedValueState.Started);
            let c = valueCode(name);
            if (c) {
              const def = this.opts.es5 ? exports.varKinds.var : exports.varKinds.const;
              code2 = (0, code_1._)`${code2}${def} ${name} = ${c};${this.opts._n}`;
            } else if (c = getCode === null || getCode === void 0 ? void 0 : getCode(name)) {
              code2 = (0, code_1._)`${code2}${c}${this.opts._n}`;
            } else {
              throw new ValueError(name);
            }
            nameSet.set(name, UsedValueState.Completed);
          });
        }
        return code2;
      }
    };
    exports.ValueScope = ValueScope;
  }
});

// node_modules/ajv/dist/compile/codegen/index.js
var require_codegen = __commonJS({
  "node_modules/ajv/dist/compile/codegen/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.or = exports.and = exports.not = exports.CodeGen = exports.operators = exports.varKinds = exports.ValueScopeName = exports.ValueScope = exports.Scope = exports.Name = exports.regexpCode = exports.stringify = exports.getProperty = exports.nil = exports.strConcat = exports.str = exports._ = void 0;
    var code_1 = require_code();
    var scope_1 = require_scope();
    var code_2 = require_code();
    Object.defineProperty(exports, "_", { enumerable: true, get: function() {
      return code_2._;
    } });
    Object.defineProperty(exports, "str", { enumerable: true, get: function() {
      return code_2.str;
    } });
    Object.defineProperty(exports, "strConcat", { enumerable: true, get: function() {
      return code_2.strConcat;
    } });
    Object.defineProperty(exports, "nil", { enumerable: true, get: function() {
      return code_2.nil;
    } });
    Object.defineProperty(exports, "getProperty", { enumerable: true, get: function() {
      return code_2.getProperty;
    } });
    Object.defineProperty(exports, "stringify", { enumerable: true, get: function() {
      return code_2.stringify;
    } });
    Object.defineProperty(exports, "regexpCode", { enumerable: true, get: function() {
      return code_2.regexpCode;
    } });
    Object.defineProperty(exports, "Name", { enumerable: true, get: function() {
      return code_2.Name;
    } });
    var scope_2 = require_scope();
    Object.defineProperty(exports, "Scope", { enumerable: true, get: function() {
      return scope_2.Scope;
    } });
    Object.defineProperty(exports, "ValueScope", { enumerable: true, get: function() {
      return scope_2.ValueScope;
    } });
    Object.defineProperty(exports, "ValueScopeName", { enumerable: true, get: function() {
      return scope_2.ValueScopeName;
    } });
    Object.defineProperty(exports, "varKinds", { enumerable: true, get: function() {
      return scope_2.varKinds;
    } });
    exports.operators = {
      GT: new code_1._Code(">"),
      GTE: new code_1._Code(">="),
      LT: new code_1._Code("<"),
      LTE: new code_1._Code("<="),
      EQ: new code_1._Code("==="),
      NEQ: new code_1._Code("!=="),
      NOT: new code_1._Code("!"),
      OR: new code_1._Code("||"),
      AND: new code_1._Code("&&"),
      ADD: new code_1._Code("+")
    };
    var Node2 = class {
      optimizeNodes() {
        return this;
      }
      optimizeNames(_names, _constants) {
        return this;
      }
    };
    var Def = class extends Node2 {
      constructor(varKind, name, rhs) {
        super();
        this.varKind = varKind;
        this.name = name;
        this.rhs = rhs;
      }
      render({ es5, _n }) {
        const varKind = es5 ? scope_1.varKinds.var : this.varKind;
        const rhs = this.rhs === void 0 ? "" : ` = ${this.rhs}`;
        return `${varKind} ${this.name}${rhs};` + _n;
      }
      optimizeNames(names2, constants4) {
        if (!names2[this.name.str])
          return;
        if (this.rhs)
          this.rhs = optimizeExpr(this.rhs, names2, constants4);
        return this;
      }
      get names() {
        return this.rhs instanceof code_1._CodeOrName ? this.rhs.names : {};
      }
    };
    var Assign = class extends Node2 {
      constructor(lhs, rhs, sideEffects) {
        super();
        this.lhs = lhs;
        this.rhs = rhs;
        this.sideEffects = sideEffects;
      }
      render({ _n }) {
        return `${this.lhs} = ${this.rhs};` + _n;
      }
      optimizeNames(names2, constants4) {
        if (this.lhs instanceof code_1.Name && !names2[this.lhs.str] && !this.sideEffects)
          return;
        this.rhs = optimizeExpr(this.rhs, names2, constants4);
        return this;
      }
      get names() {
        const names2 = this.lhs instanceof code_1.Name ? {} : { ...this.lhs.names };
        return addExprNames(names2, this.rhs);
      }
    };
    var AssignOp = class extends Assign {
      constructor(lhs, op, rhs, sideEffects) {
        super(lhs, rhs, sideEffects);
        this.op = op;
      }
      render({ _n }) {
        return `${this.lhs} ${this.op}= ${this.rhs};` + _n;
      }
    };
    var Label = class extends Node2 {
      constructor(label) {
        super();
        this.label = label;
        this.names = {};
      }
      render({ _n }) {
        return `${this.label}:` + _n;
      }
    };
    var Break = class extends Node2 {
      constructor(label) {
        super();
        this.label = label;
        this.names = {};
      }
      render({ _n }) {
        const label = this.label ? ` ${this.label}` : "";
        return `break${label};` + _n;
      }
    };
    var Throw = class extends Node2 {
      constructor(error) {
        super();
        this.error = error;
      }
      render({ _n }) {
        return `throw ${this.error};` + _n;
      }
      get names() {
        return this.error.names;
      }
    };
    var AnyCode = class extends Node2 {
      constructor(code2) {
        super();
        this.code = code2;
      }
      render({ _n }) {
        return `${this.code};` + _n;
      }
      optimizeNodes() {
        return `${this.code}` ? this : void 0;
      }
      optimizeNames(names2, constants4) {
        this.code = optimizeExpr(this.code, names2, constants4);
        return this;
      }
      get names() {
        return this.code instanceof code_1._CodeOrName ? this.code.names : {};
      }
    };
    var ParentNode = class extends Node2 {
      constructor(nodes = []) {
        super();
        this.nodes = nodes;
      }
      render(opts) {
        return this.nodes.reduce((code2, n) => code2 + n.render(opts), "");
      }
      optimizeNodes() {
        const { nodes } = this;
        let i = nodes.length;
        while (i--) {
          const n = nodes[i].optimizeNodes();
          if (Array.isArray(n))
            nodes.splice(i, 1, ...n);
          else if (n)
            nodes[i] = n;
          else
            nodes.splice(i, 1);
        }
        return nodes.length > 0 ? this : void 0;
      }
      optimizeNames(names2, constants4) {
        const { nodes } = this;
        let i = nodes.length;
        while (i--) {
          const n = nodes[i];
          if (n.optimizeNames(names2, constants4))
            continue;
          subtractNames(names2, n.names);
          nodes.splice(i, 1);
        }
        return nodes.length > 0 ? this : void 0;
      }
      get names() {
        return this.nodes.reduce((names2, n) => addNames(names2, n.names), {});
      }
    };
    var BlockNode = class extends ParentNode {
      render(opts) {
        return "{" + opts._n + super.render(opts) + "}" + opts._n;
      }
    };
    var Root = class extends ParentNode {
    };
    var Else = class extends BlockNode {
    };
    Else.kind = "else";
    var If = class _If extends BlockNode {
      constructor(condition, nodes) {
        super(nodes);
        this.condition = condition;
      }
      render(opts) {
        let code2 = `if(${this.condition})` + super.render(opts);
        if (this.else)
          code2 += "else " + this.else.render(opts);
        return code2;
      }
      optimizeNodes() {
        super.optimizeNodes();
        const cond = this.condition;
        if (cond === true)
          return this.nodes;
        let e = this.else;
        if (e) {
          const ns = e.optimizeNodes();
          e = this.else = Array.isArray(ns) ? new Else(ns) : ns;
        }
        if (e) {
          if (cond === false)
            return e instanceof _If ? e : e.nodes;
          if (this.nodes.length)
            return this;
          return new _If(not(cond), e instanceof _If ? [e] : e.nodes);
        }
        if (cond === false || !this.nodes.length)
          return void 0;
        return this;
      }
      optimizeNames(names2, constants4) {
        var _a;
        this.else = (_a = this.else) === null || _a === void 0 ? void 0 : _a.optimizeNames(names2, constants4);
        if (!(super.optimizeNames(names2, constants4) || this.else))
          return;
        this.condition = optimizeExpr(this.condition, names2, constants4);
        return this;
      }
      get names() {
        const names2 = super.names;
        addExprNames(names2, this.condition);
        if (this.else)
          addNames(names2, this.else.names);
        return names2;
      }
    };
    If.kind = "if";
    var For = class extends BlockNode {
    };
    For.kind = "for";
    var ForLoop = class extends For {
      constructor(iteration) {
        super();
        this.iteration = iteration;
      }
      render(opts) {
        return `for(${this.iteration})` + super.render(opts);
      }
      optimizeNames(names2, constants4) {
        if (!super.optimizeNames(names2, constants4))
          return;
        this.iteration = optimizeExpr(this.iteration, names2, constants4);
        return this;
      }
      get names() {
        return addNames(super.names, this.iteration.names);
      }
    };
    var ForRange = class extends For {
      constructor(varKind, name, from, to) {
        super();
        this.varKind = varKind;
        this.name = name;
        this.from = from;
        this.to = to;
      }
      render(opts) {
        const varKind = opts.es5 ? scope_1.varKinds.var : this.varKind;
        const { name, from, to } = this;
        return `for(${varKind} ${name}=${from}; ${name}<${to}; ${name}++)` + super.render(opts);
      }
      get names() {
        const names2 = addExprNames(super.names, this.from);
        return addExprNames(names2, this.to);
      }
    };
    var ForIter = class extends For {
      constructor(loop, varKind, name, iterable) {
        super();
        this.loop = loop;
        this.varKind = varKind;
        this.name = name;
        this.iterable = iterable;
      }
      render(opts) {
        return `for(${this.varKind} ${this.name} ${this.loop} ${this.iterable})` + super.render(opts);
      }
      optimizeNames(names2, constants4) {
        if (!super.optimizeNames(names2, constants4))
          return;
        this.iterable = optimizeExpr(this.iterable, names2, constants4);
        return this;
      }
      get names() {
        return addNames(super.names, this.iterable.names);
      }
    };
    var Func = class extends BlockNode {
      constructor(name, args, async) {
        super();
        this.name = name;
        this.args = args;
        this.async = async;
      }
      render(opts) {
        const _async = this.async ? "async " : "";
        return `${_async}function ${this.name}(${this.args})` + super.render(opts);
      }
    };
    Func.kind = "func";
    var Return = class extends ParentNode {
      render(opts) {
        return "return " + super.render(opts);
      }
    };
    Return.kind = "return";
    var Try = class extends BlockNode {
      render(opts) {
        let code2 = "try" + super.render(opts);
        if (this.catch)
          code2 += this.catch.render(opts);
        if (this.finally)
          code2 += this.finally.render(opts);
        return code2;
      }
      optimizeNodes() {
        var _a, _b;
        super.optimizeNodes();
        (_a = this.catch) === null || _a === void 0 ? void 0 : _a.optimizeNodes();
        (_b = this.finally) === null || _b === void 0 ? void 0 : _b.optimizeNodes();
        return this;
      }
      optimizeNames(names2, constants4) {
        var _a, _b;
        super.optimizeNames(names2, constants4);
        (_a = this.catch) === null || _a === void 0 ? void 0 : _a.optimizeNames(names2, constants4);
        (_b = this.finally) === null || _b === void 0 ? void 0 : _b.optimizeNames(names2, constants4);
        return this;
      }
      get names() {
        const names2 = super.names;
        if (this.catch)
          addNames(names2, this.catch.names);
        if (this.finally)
          addNames(names2, this.finally.names);
        return names2;
      }
    };
    var Catch = class extends BlockNode {
      constructor(error) {
        super();
        this.error = error;
      }
      render(opts) {
        return `catch(${this.error})` + super.render(opts);
      }
    };
    Catch.kind = "catch";
    var Finally = class extends BlockNode {
      render(opts) {
        return "finally" + super.render(opts);
      }
    };
    Finally.kind = "finally";
    var CodeGen = class {
      constructor(extScope, opts = {}) {
        this._values = {};
        this._blockStarts = [];
        this._constants = {};
        this.opts = { ...opts, _n: opts.lines ? "\n" : "" };
        this._extScope = extScope;
        this._scope = new scope_1.Scope({ parent: extScope });
        this._nodes = [new Root()];
      }
      toString() {
        return this._root.render(this.opts);
      }
      // returns unique name in the internal scope
      name(prefix) {
        return this._scope.name(prefix);
      }
      // reserves unique name in the external scope
      scopeName(prefix) {
        return this._extScope.name(prefix);
      }
      // reserves unique name in the external scope and assigns value to it
      scopeValue(prefixOrName, value) {
        const name = this._extScope.value(prefixOrName, value);
        const vs = this._values[name.prefix] || (this._values[name.prefix] = /* @__PURE__ */ new Set());
        vs.add(name);
        return name;
      }
      getScopeValue(prefix, keyOrRef) {
        return this._extScope.getValue(prefix, keyOrRef);
      }
      // return code that assigns values in the external scope to the names that are used internally
      // (same names that were returned by gen.scopeName or gen.scopeValue)
      scopeRefs(scopeName) {
        return this._extScope.scopeRefs(scopeName, this._values);
      }
      scopeCode() {
        return this._extScope.scopeCode(this._values);
      }
      _def(varKind, nameOrPrefix, rhs, constant) {
        const name = this._scope.toName(nameOrPrefix);
        if (rhs !== void 0 && constant)
          this._constants[name.str] = rhs;
        this._leafNode(new Def(varKind, name, rhs));
        return name;
      }
      // `const` declaration (`var` in es5 mode)
      const(nameOrPrefix, rhs, _constant) {
        return this._def(scope_1.varKinds.const, nameOrPrefix, rhs, _constant);
      }
      // `let` declaration with optional assignment (`var` in es5 mode)
      let(nameOrPrefix, rhs, _constant) {
        return this._def(scope_1.varKinds.let, nameOrPrefix, rhs, _constant);
      }
      // `var` declaration with optional assignment
      var(nameOrPrefix, rhs, _constant) {
        return this._def(scope_1.varKinds.var, nameOrPrefix, rhs, _constant);
      }
      // assignment code
      assign(lhs, rhs, sideEffects) {
        return this._leafNode(new Assign(lhs, rhs, sideEffects));
      }
      // `+=` code
      add(lhs, rhs) {
        return this._leafNode(new AssignOp(lhs, exports.operators.ADD, rhs));
      }
      // appends passed SafeExpr to code or executes Block
      code(c) {
        if (typeof c == "function")
          c();
        else if (c !== code_1.nil)
          this._leafNode(new AnyCode(c));
        return this;
      }
      // returns code for object literal for the passed argument list of key-value pairs
      object(...keyValues) {
        const code2 = ["{"];
        for (const [key2, value] of keyValues) {
          if (code2.length > 1)
            code2.push(",");
          code2.push(key2);
          if (key2 !== value || this.opts.es5) {
            code2.push(":");
            (0, code_1.addCodeArg)(code2, value);
          }
        }
        code2.push("}");
        return new code_1._Code(code2);
      }
      // `if` clause (or statement if `thenBody` and, optionally, `elseBody` are passed)
      if(condition, thenBody, elseBody) {
        this._blockNode(new If(condition));
        if (thenBody && elseBody) {
          this.code(thenBody).else().code(elseBody).endIf();
        } else if (thenBody) {
          this.code(thenBody).endIf();
        } else if (elseBody) {
          throw new Error('CodeGen: "else" body without "then" body');
        }
        return this;
      }
      // `else if` clause - invalid without `if` or after `else` clauses
      elseIf(condition) {
        return this._elseNode(new If(condition));
      }
      // `else` clause - only valid after `if` or `else if` clauses
      else() {
        return this._elseNode(new Else());
      }
      // end `if` statement (needed if gen.if was used only with condition)
      endIf() {
        return this._endBlockNode(If, Else);
      }
      _for(node, forBody) {
        this._blockNode(node);
        if (forBody)
          this.code(forBody).endFor();
        return this;
      }
      // a generic `for` clause (or statement if `forBody` is passed)
      for(iteration, forBody) {
        return this._for(new ForLoop(iteration), forBody);
      }
      // `for` statement for a range of values
      forRange(nameOrPrefix, from, to, forBody, varKind = this.opts.es5 ? scope_1.varKinds.var : scope_1.varKinds.let) {
        const name = this._scope.toName(nameOrPrefix);
        return this._for(new ForRange(varKind, name, from, to), () => forBody(name));
      }
      // `for-of` statement (in es5 mode replace with a normal for loop)
      forOf(nameOrPrefix, iterable, forBody, varKind = scope_1.varKinds.const) {
        const name = this._scope.toName(nameOrPrefix);
        if (this.opts.es5) {
          const arr = iterable instanceof code_1.Name ? iterable : this.var("_arr", iterable);
          return this.forRange("_i", 0, (0, code_1._)`${arr}.length`, (i) => {
            this.var(name, (0, code_1._)`${arr}[${i}]`);
            forBody(name);
          });
        }
        return this._for(new ForIter("of", varKind, name, iterable), () => forBody(name));
      }
      // `for-in` statement.
      // With option `ownProperties` replaced with a `for-of` loop for object keys
      forIn(nameOrPrefix, obj, forBody, varKind = this.opts.es5 ? scope_1.varKinds.var : scope_1.varKinds.const) {
        if (this.opts.ownProperties) {
          return this.forOf(nameOrPrefix, (0, code_1._)`Object.keys(${obj})`, forBody);
        }
        const name = this._scope.toName(nameOrPrefix);
        return this._for(new ForIter("in", varKind, name, obj), () => forBody(name));
      }
      // end `for` loop
      endFor() {
        return this._endBlockNode(For);
      }
      // `label` statement
      label(label) {
        return this._leafNode(new Label(label));
      }
      // `break` statement
      break(label) {
        return this._leafNode(new Break(label));
      }
      // `return` statement
      return(value) {
        const node = new Return();
        this._blockNode(node);
        this.code(value);
        if (node.nodes.length !== 1)
          throw new Error('CodeGen: "return" should have one node');
        return this._endBlockNode(Return);
      }
      // `try` statement
      try(tryBody, catchCode, finallyCode) {
        if (!catchCode && !finallyCode)
          throw new Error('CodeGen: "try" without "catch" and "finally"');
        const node = new Try();
        this._blockNode(node);
        this.code(tryBody);
        if (catchCode) {
          const error = this.name("e");
          this._currNode = node.catch = new Catch(error);
          catchCode(error);
        }
        if (finallyCode) {
          this._currNode = node.finally = new Finally();
          this.code(finallyCode);
        }
        return this._endBlockNode(Catch, Finally);
      }
      // `throw` statement
      throw(error) {
        return this._leafNode(new Throw(error));
      }
      // start self-balancing block
      block(body, nodeCount) {
        this._blockStarts.push(this._nodes.length);
        if (body)
          this.code(body).endBlock(nodeCount);
        return this;
      }
      // end the current self-balancing block
      endBlock(nodeCount) {
        const len = this._blockStarts.pop();
        if (len === void 0)
          throw new Error("CodeGen: not in self-balancing block");
        const toClose = this._nodes.length - len;
        if (toClose < 0 || nodeCount !== void 0 && toClose !== nodeCount) {
          throw new Error(`CodeGen: wrong number of nodes: ${toClose} vs ${nodeCount} expected`);
        }
        this._nodes.length = len;
        return this;
      }
      // `function` heading (or definition if funcBody is passed)
      func(name, args = code_1.nil, async, funcBody) {
        this._blockNode(new Func(name, args, async));
        if (funcBody)
          this.code(funcBody).endFunc();
        return this;
      }
      // end function definition
      endFunc() {
        return this._endBlockNode(Func);
      }
      optimize(n = 1) {
        while (n-- > 0) {
          this._root.optimizeNodes();
          this._root.optimizeNames(this._root.names, this._constants);
        }
      }
      _leafNode(node) {
        this._currNode.nodes.push(node);
        return this;
      }
      _blockNode(node) {
        this._currNode.nodes.push(node);
        this._nodes.push(node);
      }
      _endBlockNode(N1, N2) {
        const n = this._currNode;
        if (n instanceof N1 || N2 && n instanceof N2) {
          this._nodes.pop();
          return this;
        }
        throw new Error(`CodeGen: not in block "${N2 ? `${N1.kind}/${N2.kind}` : N1.kind}"`);
      }
      _elseNode(node) {
        const n = this._currNode;
        if (!(n instanceof If)) {
          throw new Error('CodeGen: "else" without "if"');
        }
        this._currNode = n.else = node;
        return this;
      }
      get _root() {
        return this._nodes[0];
      }
      get _currNode() {
        const ns = this._nodes;
        return ns[ns.length - 1];
      }
      set _currNode(node) {
        const ns = this._nodes;
        ns[ns.length - 1] = node;
      }
    };
    exports.CodeGen = CodeGen;
    function addNames(names2, from) {
      for (const n in from)
        names2[n] = (names2[n] || 0) + (from[n] || 0);
      return names2;
    }
    function addExprNames(names2, from) {
      return from instanceof code_1._CodeOrName ? addNames(names2, from.names) : names2;
    }
    function optimizeExpr(expr, names2, constants4) {
      if (expr instanceof code_1.Name)
        return replaceName(expr);
      if (!canOptimize(expr))
        return expr;
      return new code_1._Code(expr._items.reduce((items, c) => {
        if (c instanceof code_1.Name)
          c = replaceName(c);
        if (c instanceof code_1._Code)
          items.push(...c._items);
        else
          items.push(c);
        return items;
      }, []));
      function replaceName(n) {
        const c = constants4[n.str];
        if (c === void 0 || names2[n.str] !== 1)
          return n;
        delete names2[n.str];
        return c;
      }
      function canOptimize(e) {
        return e instanceof code_1._Code && e._items.some((c) => c instanceof code_1.Name && names2[c.str] === 1 && constants4[c.str] !== void 0);
      }
    }
    function subtractNames(names2, from) {
      for (const n in from)
        names2[n] = (names2[n] || 0) - (from[n] || 0);
    }
    function not(x) {
      return typeof x == "boolean" || typeof x == "number" || x === null ? !x : (0, code_1._)`!${par(x)}`;
    }
    exports.not = not;
    var andCode = mappend(exports.operators.AND);
    function and(...args) {
      return args.reduce(andCode);
    }
    exports.and = and;
    var orCode = mappend(exports.operators.OR);
    function or(...args) {
      return args.reduce(orCode);
    }
    exports.or = or;
    function mappend(op) {
      return (x, y) => x === code_1.nil ? y : y === code_1.nil ? x : (0, code_1._)`${par(x)} ${op} ${par(y)}`;
    }
    function par(x) {
      return x instanceof code_1.Name ? x : (0, code_1._)`(${x})`;
    }
  }
});

// node_modules/ajv/dist/compile/util.js
var require_util = __commonJS({
  "node_modules/ajv/dist/compile/util.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.checkStrictMode = exports.getErrorPath = exports.Type = exports.useFunc = exports.setEvaluated = exports.evaluatedPropsToName = exports.mergeEvaluated = exports.eachItem = exports.unescapeJsonPointer = exports.escapeJsonPointer = exports.escapeFragment = exports.unescapeFragment = exports.schemaRefOrVal = exports.schemaHasRulesButRef = exports.schemaHasRules = exports.checkUnknownRules = exports.alwaysValidSchema = exports.toHash = void 0;
    var codegen_1 = require_codegen();
    var code_1 = require_code();
    function toHash(arr) {
      const hash = {};
      for (const item of arr)
        hash[item] = true;
      return hash;
    }
    exports.toHash = toHash;
    function alwaysValidSchema(it, schema2) {
      if (typeof schema2 == "boolean")
        return schema2;
      if (Object.keys(schema2).length === 0)
        return true;
      checkUnknownRules(it, schema2);
      return !schemaHasRules(schema2, it.self.RULES.all);
    }
    exports.alwaysValidSchema = alwaysValidSchema;
    function checkUnknownRules(it, schema2 = it.schema) {
      const { opts, self } = it;
      if (!opts.strictSchema)
        return;
      if (typeof schema2 === "boolean")
        return;
      const rules = self.RULES.keywords;
      for (const key2 in schema2) {
        if (!rules[key2])
          checkStrictMode(it, `unknown keyword: "${key2}"`);
      }
    }
    exports.checkUnknownRules = checkUnknownRules;
    function schemaHasRules(schema2, rules) {
      if (typeof schema2 == "boolean")
        return !schema2;
      for (const key2 in schema2)
        if (rules[key2])
          return true;
      return false;
    }
    exports.schemaHasRules = schemaHasRules;
    function schemaHasRulesButRef(schema2, RULES3) {
      if (typeof schema2 == "boolean")
        return !schema2;
      for (const key2 in schema2)
        if (key2 !== "$ref" && RULES3.all[key2])
          return true;
      return false;
    }
    exports.schemaHasRulesButRef = schemaHasRulesButRef;
    function schemaRefOrVal({ topSchemaRef, schemaPath }, schema2, keyword, $data) {
      if (!$data) {
        if (typeof schema2 == "number" || typeof schema2 == "boolean")
          return schema2;
        if (typeof schema2 == "string")
          return (0, codegen_1._)`${schema2}`;
      }
      return (0, codegen_1._)`${topSchemaRef}${schemaPath}${(0, codegen_1.getProperty)(keyword)}`;
    }
    exports.schemaRefOrVal = schemaRefOrVal;
    function unescapeFragment(str) {
      return unescapeJsonPointer(decodeURIComponent(str));
    }
    exports.unescapeFragment = unescapeFragment;
    function escapeFragment(str) {
      return encodeURIComponent(escapeJsonPointer(str));
    }
    exports.escapeFragment = escapeFragment;
    function escapeJsonPointer(str) {
      if (typeof str == "number")
        return `${str}`;
      return str.replace(/~/g, "~0").replace(/\//g, "~1");
    }
    exports.escapeJsonPointer = escapeJsonPointer;
    function unescapeJsonPointer(str) {
      return str.replace(/~1/g, "/").replace(/~0/g, "~");
    }
    exports.unescapeJsonPointer = unescapeJsonPointer;
    function eachItem(xs, f) {
      if (Array.isArray(xs)) {
        for (const x of xs)
          f(x);
      } else {
        f(xs);
      }
    }
    exports.eachItem = eachItem;
    function makeMergeEvaluated({ mergeNames, mergeToName, mergeValues, resultToName }) {
      return (gen, from, to, toName) => {
        const res = to === void 0 ? from : to instanceof codegen_1.Name ? (from instanceof codegen_1.Name ? mergeNames(gen, from, to) : mergeToName(gen, from, to), to) : from instanceof codegen_1.Name ? (mergeToName(gen, to, from), from) : mergeValues(from, to);
        return toName === codegen_1.Name && !(res instanceof codegen_1.Name) ? resultToName(gen, res) : res;
      };
    }
    exports.mergeEvaluated = {
      props: makeMergeEvaluated({
        mergeNames: (gen, from, to) => gen.if((0, codegen_1._)`${to} !== true && ${from} !== undefined`, () => {
          gen.if((0, codegen_1._)`${from} === true`, () => gen.assign(to, true), () => gen.assign(to, (0, codegen_1._)`${to} || {}`).code((0, codegen_1._)`Object.assign(${to}, ${from})`));
        }),
        mergeToName: (gen, from, to) => gen.if((0, codegen_1._)`${to} !== true`, () => {
          if (from === true) {
            gen.assign(to, true);
          } else {
            gen.assign(to, (0, codegen_1._)`${to} || {}`);
            setEvaluated(gen, to, from);
          }
        }),
        mergeValues: (from, to) => from === true ? true : { ...from, ...to },
        resultToName: evaluatedPropsToName
      }),
      items: makeMergeEvaluated({
        mergeNames: (gen, from, to) => gen.if((0, codegen_1._)`${to} !== true && ${from} !== undefined`, () => gen.assign(to, (0, codegen_1._)`${from} === true ? true : ${to} > ${from} ? ${to} : ${from}`)),
        mergeToName: (gen, from, to) => gen.if((0, codegen_1._)`${to} !== true`, () => gen.assign(to, from === true ? true : (0, codegen_1._)`${to} > ${from} ? ${to} : ${from}`)),
        mergeValues: (from, to) => from === true ? true : Math.max(from, to),
        resultToName: (gen, items) => gen.var("items", items)
      })
    };
    function evaluatedPropsToName(gen, ps) {
      if (ps === true)
        return gen.var("props", true);
      const props = gen.var("props", (0, codegen_1._)`{}`);
      if (ps !== void 0)
        setEvaluated(gen, props, ps);
      return props;
    }
    exports.evaluatedPropsToName = evaluatedPropsToName;
    function setEvaluated(gen, props, ps) {
      Object.keys(ps).forEach((p) => gen.assign((0, codegen_1._)`${props}${(0, codegen_1.getProperty)(p)}`, true));
    }
    exports.setEvaluated = setEvaluated;
    var snippets = {};
    function useFunc(gen, f) {
      return gen.scopeValue("func", {
        ref: f,
        code: snippets[f.code] || (snippets[f.code] = new code_1._Code(f.code))
      });
    }
    exports.useFunc = useFunc;
    var Type;
    (function(Type2) {
      Type2[Type2["Num"] = 0] = "Num";
      Type2[Type2["Str"] = 1] = "Str";
    })(Type || (exports.Type = Type = {}));
    function getErrorPath(dataProp, dataPropType, jsPropertySyntax) {
      if (dataProp instanceof codegen_1.Name) {
        const isNumber = dataPropType === Type.Num;
        return jsPropertySyntax ? isNumber ? (0, codegen_1._)`"[" + ${dataProp} + "]"` : (0, codegen_1._)`"['" + ${dataProp} + "']"` : isNumber ? (0, codegen_1._)`"/" + ${dataProp}` : (0, codegen_1._)`"/" + ${dataProp}.replace(/~/g, "~0").replace(/\\//g, "~1")`;
      }
      return jsPropertySyntax ? (0, codegen_1.getProperty)(dataProp).toString() : "/" + escapeJsonPointer(dataProp);
    }
    exports.getErrorPath = getErrorPath;
    function checkStrictMode(it, msg, mode = it.opts.strictSchema) {
      if (!mode)
        return;
      msg = `strict mode: ${msg}`;
      if (mode === true)
        throw new Error(msg);
      it.self.logger.warn(msg);
    }
    exports.checkStrictMode = checkStrictMode;
  }
});

// node_modules/ajv/dist/compile/names.js
var require_names = __commonJS({
  "node_modules/ajv/dist/compile/names.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var codegen_1 = require_codegen();
    var names2 = {
      // validation function arguments
      data: new codegen_1.Name("data"),
      // data passed to validation function
      // args passed from referencing schema
      valCxt: new codegen_1.Name("valCxt"),
      // validation/data context - should not be used directly, it is destructured to the names below
      instancePath: new codegen_1.Name("instancePath"),
      parentData: new codegen_1.Name("parentData"),
      parentDataProperty: new codegen_1.Name("parentDataProperty"),
      rootData: new codegen_1.Name("rootData"),
      // root data - same as the data passed to the first/top validation function
      dynamicAnchors: new codegen_1.Name("dynamicAnchors"),
      // used to support recursiveRef and dynamicRef
      // function scoped variables
      vErrors: new codegen_1.Name("vErrors"),
      // null or array of validation errors
      errors: new codegen_1.Name("errors"),
      // counter of validation errors
      this: new codegen_1.Name("this"),
      // "globals"
      self: new codegen_1.Name("self"),
      scope: new codegen_1.Name("scope"),
      // JTD serialize/parse name for JSON string and position
      json: new codegen_1.Name("json"),
      jsonPos: new codegen_1.Name("jsonPos"),
      jsonLen: new codegen_1.Name("jsonLen"),
      jsonPart: new codegen_1.Name("jsonPart")
    };
    exports.default = names2;
  }
});

// node_modules/ajv/dist/compile/errors.js
var require_errors = __commonJS({
  "node_modules/ajv/dist/compile/errors.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.extendErrors = exports.resetErrorsCount = exports.reportExtraError = exports.reportError = exports.keyword$DataError = exports.keywordError = void 0;
    var codegen_1 = require_codegen();
    var util_1 = require_util();
    var names_1 = require_names();
    exports.keywordError = {
      message: ({ keyword }) => (0, codegen_1.str)`must pass "${keyword}" keyword validation`
    };
    exports.keyword$DataError = {
      message: ({ keyword, schemaType }) => schemaType ? (0, codegen_1.str)`"${keyword}" keyword must be ${schemaType} ($data)` : (0, codegen_1.str)`"${keyword}" keyword is invalid ($data)`
    };
    function reportError(cxt, error = exports.keywordError, errorPaths, overrideAllErrors) {
      const { it } = cxt;
      const { gen, compositeRule, allErrors } = it;
      const errObj = errorObjectCode(cxt, error, errorPaths);
      if (overrideAllErrors !== null && overrideAllErrors !== void 0 ? overrideAllErrors : compositeRule || allErrors) {
        addError(gen, errObj);
      } else {
        returnErrors(it, (0, codegen_1._)`[${errObj}]`);
      }
    }
    exports.reportError = reportError;
    function reportExtraError(cxt, error = exports.keywordError, errorPaths) {
      const { it } = cxt;
      const { gen, compositeRule, allErrors } = it;
      const errObj = errorObjectCode(cxt, error, errorPaths);
      addError(gen, errObj);
      if (!(compositeRule || allErrors)) {
        returnErrors(it, names_1.default.vErrors);
      }
    }
    exports.reportExtraError = reportExtraError;
    function resetErrorsCount(gen, errsCount) {
      gen.assign(names_1.default.errors, errsCount);
      gen.if((0, codegen_1._)`${names_1.default.vErrors} !== null`, () => gen.if(errsCount, () => gen.assign((0, codegen_1._)`${names_1.default.vErrors}.length`, errsCount), () => gen.assign(names_1.default.vErrors, null)));
    }
    exports.resetErrorsCount = resetErrorsCount;
    function extendErrors({ gen, keyword, schemaValue, data, errsCount, it }) {
      if (errsCount === void 0)
        throw new Error("ajv implementation error");
      const err = gen.name("err");
      gen.forRange("i", errsCount, names_1.default.errors, (i) => {
        gen.const(err, (0, codegen_1._)`${names_1.default.vErrors}[${i}]`);
        gen.if((0, codegen_1._)`${err}.instancePath === undefined`, () => gen.assign((0, codegen_1._)`${err}.instancePath`, (0, codegen_1.strConcat)(names_1.default.instancePath, it.errorPath)));
        gen.assign((0, codegen_1._)`${err}.schemaPath`, (0, codegen_1.str)`${it.errSchemaPath}/${keyword}`);
        if (it.opts.verbose) {
          gen.assign((0, codegen_1._)`${err}.schema`, schemaValue);
          gen.assign((0, codegen_1._)`${err}.data`, data);
        }
      });
    }
    exports.extendErrors = extendErrors;
    function addError(gen, errObj) {
      const err = gen.const("err", errObj);
      gen.if((0, codegen_1._)`${names_1.default.vErrors} === null`, () => gen.assign(names_1.default.vErrors, (0, codegen_1._)`[${err}]`), (0, codegen_1._)`${names_1.default.vErrors}.push(${err})`);
      gen.code((0, codegen_1._)`${names_1.default.errors}++`);
    }
    function returnErrors(it, errs) {
      const { gen, validateName, schemaEnv } = it;
      if (schemaEnv.$async) {
        gen.throw((0, codegen_1._)`new ${it.ValidationError}(${errs})`);
      } else {
        gen.assign((0, codegen_1._)`${validateName}.errors`, errs);
        gen.return(false);
      }
    }
    var E = {
      keyword: new codegen_1.Name("keyword"),
      schemaPath: new codegen_1.Name("schemaPath"),
      // also used in JTD errors
      params: new codegen_1.Name("params"),
      propertyName: new codegen_1.Name("propertyName"),
      message: new codegen_1.Name("message"),
      schema: new codegen_1.Name("schema"),
      parentSchema: new codegen_1.Name("parentSchema")
    };
    function errorObjectCode(cxt, error, errorPaths) {
      const { createErrors } = cxt.it;
      if (createErrors === false)
        return (0, codegen_1._)`{}`;
      return errorObject(cxt, error, errorPaths);
    }
    function errorObject(cxt, error, errorPaths = {}) {
      const { gen, it } = cxt;
      const keyValues = [
        errorInstancePath(it, errorPaths),
        errorSchemaPath(cxt, errorPaths)
      ];
      extraErrorProps(cxt, error, keyValues);
      return gen.object(...keyValues);
    }
    function errorInstancePath({ errorPath }, { instancePath }) {
      const instPath = instancePath ? (0, codegen_1.str)`${errorPath}${(0, util_1.getErrorPath)(instancePath, util_1.Type.Str)}` : errorPath;
      return [names_1.default.instancePath, (0, codegen_1.strConcat)(names_1.default.instancePath, instPath)];
    }
    function errorSchemaPath({ keyword, it: { errSchemaPath } }, { schemaPath, parentSchema }) {
      let schPath = parentSchema ? errSchemaPath : (0, codegen_1.str)`${errSchemaPath}/${keyword}`;
      if (schemaPath) {
        schPath = (0, codegen_1.str)`${schPath}${(0, util_1.getErrorPath)(schemaPath, util_1.Type.Str)}`;
      }
      return [E.schemaPath, schPath];
    }
    function extraErrorProps(cxt, { params, message }, keyValues) {
      const { keyword, data, schemaValue, it } = cxt;
      const { opts, propertyName, topSchemaRef, schemaPath } = it;
      keyValues.push([E.keyword, keyword], [E.params, typeof params == "function" ? params(cxt) : params || (0, codegen_1._)`{}`]);
      if (opts.messages) {
        keyValues.push([E.message, typeof message == "function" ? message(cxt) : message]);
      }
      if (opts.verbose) {
        keyValues.push([E.schema, schemaValue], [E.parentSchema, (0, codegen_1._)`${topSchemaRef}${schemaPath}`], [names_1.default.data, data]);
      }
      if (propertyName)
        keyValues.push([E.propertyName, propertyName]);
    }
  }
});

// node_modules/ajv/dist/compile/validate/boolSchema.js
var require_boolSchema = __commonJS({
  "node_modules/ajv/dist/compile/validate/boolSchema.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.boolOrEmptySchema = exports.topBoolOrEmptySchema = void 0;
    var errors_1 = require_errors();
    var codegen_1 = require_codegen();
    var names_1 = require_names();
    var boolError = {
      message: "boolean schema is false"
    };
    function topBoolOrEmptySchema(it) {
      const { gen, schema: schema2, validateName } = it;
      if (schema2 === false) {
        falseSchemaError(it, false);
      } else if (typeof schema2 == "object" && schema2.$async === true) {
        gen.return(names_1.default.data);
      } else {
        gen.assign((0, codegen_1._)`${validateName}.errors`, null);
        gen.return(true);
      }
    }
    exports.topBoolOrEmptySchema = topBoolOrEmptySchema;
    function boolOrEmptySchema(it, valid) {
      const { gen, schema: schema2 } = it;
      if (schema2 === false) {
        gen.var(valid, false);
        falseSchemaError(it);
      } else {
        gen.var(valid, true);
      }
    }
    exports.boolOrEmptySchema = boolOrEmptySchema;
    function falseSchemaError(it, overrideAllErrors) {
      const { gen, data } = it;
      const cxt = {
        gen,
        keyword: "false schema",
        data,
        schema: false,
        schemaCode: false,
        schemaValue: false,
        params: {},
        it
      };
      (0, errors_1.reportError)(cxt, boolError, void 0, overrideAllErrors);
    }
  }
});

// node_modules/ajv/dist/compile/rules.js
var require_rules = __commonJS({
  "node_modules/ajv/dist/compile/rules.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.getRules = exports.isJSONType = void 0;
    var _jsonTypes = ["string", "number", "integer", "boolean", "null", "object", "array"];
    var jsonTypes = new Set(_jsonTypes);
    function isJSONType(x) {
      return typeof x == "string" && jsonTypes.has(x);
    }
    exports.isJSONType = isJSONType;
    function getRules() {
      const groups = {
        number: { type: "number", rules: [] },
        string: { type: "string", rules: [] },
        array: { type: "array", rules: [] },
        object: { type: "object", rules: [] }
      };
      return {
        types: { ...groups, integer: true, boolean: true, null: true },
        rules: [{ rules: [] }, groups.number, groups.string, groups.array, groups.object],
        post: { rules: [] },
        all: {},
        keywords: {}
      };
    }
    exports.getRules = getRules;
  }
});

// node_modules/ajv/dist/compile/validate/applicability.js
var require_applicability = __commonJS({
  "node_modules/ajv/dist/compile/validate/applicability.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.shouldUseRule = exports.shouldUseGroup = exports.schemaHasRulesForType = void 0;
    function schemaHasRulesForType({ schema: schema2, self }, type) {
      const group = self.RULES.types[type];
      return group && group !== true && shouldUseGroup(schema2, group);
    }
    exports.schemaHasRulesForType = schemaHasRulesForType;
    function shouldUseGroup(schema2, group) {
      return group.rules.some((rule2) => shouldUseRule(schema2, rule2));
    }
    exports.shouldUseGroup = shouldUseGroup;
    function shouldUseRule(schema2, rule2) {
      var _a;
      return schema2[rule2.keyword] !== void 0 || ((_a = rule2.definition.implements) === null || _a === void 0 ? void 0 : _a.some((kwd) => schema2[kwd] !== void 0));
    }
    exports.shouldUseRule = shouldUseRule;
  }
});

// node_modules/ajv/dist/compile/validate/dataType.js
var require_dataType = __commonJS({
  "node_modules/ajv/dist/compile/validate/dataType.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.reportTypeError = exports.checkDataTypes = exports.checkDataType = exports.coerceAndCheckDataType = exports.getJSONTypes = exports.getSchemaTypes = exports.DataType = void 0;
    var rules_1 = require_rules();
    var applicability_1 = require_applicability();
    var errors_1 = require_errors();
    var codegen_1 = require_codegen();
    var util_1 = require_util();
    var DataType;
    (function(DataType2) {
      DataType2[DataType2["Correct"] = 0] = "Correct";
      DataType2[DataType2["Wrong"] = 1] = "Wrong";
    })(DataType || (exports.DataType = DataType = {}));
    function getSchemaTypes(schema2) {
      const types = getJSONTypes(schema2.type);
      const hasNull = types.includes("null");
      if (hasNull) {
        if (schema2.nullable === false)
          throw new Error("type: null contradicts nullable: false");
      } else {
        if (!types.length && schema2.nullable !== void 0) {
          throw new Error('"nullable" cannot be used without "type"');
        }
        if (schema2.nullable === true)
          types.push("null");
      }
      return types;
    }
    exports.getSchemaTypes = getSchemaTypes;
    function getJSONTypes(ts) {
      const types = Array.isArray(ts) ? ts : ts ? [ts] : [];
      if (types.every(rules_1.isJSONType))
        return types;
      throw new Error("type must be JSONType or JSONType[]: " + types.join(","));
    }
    exports.getJSONTypes = getJSONTypes;
    function coerceAndCheckDataType(it, types) {
      const { gen, data, opts } = it;
      const coerceTo = coerceToTypes(types, opts.coerceTypes);
      const checkTypes = types.length > 0 && !(coerceTo.length === 0 && types.length === 1 && (0, applicability_1.schemaHasRulesForType)(it, types[0]));
      if (checkTypes) {
        const wrongType = checkDataTypes(types, data, opts.strictNumbers, DataType.Wrong);
        gen.if(wrongType, () => {
          if (coerceTo.length)
            coerceData(it, types, coerceTo);
          else
            reportTypeError(it);
        });
      }
      return checkTypes;
    }
    exports.coerceAndCheckDataType = coerceAndCheckDataType;
    var COERCIBLE = /* @__PURE__ */ new Set(["string", "number", "integer", "boolean", "null"]);
    function coerceToTypes(types, coerceTypes) {
      return coerceTypes ? types.filter((t) => COERCIBLE.has(t) || coerceTypes === "array" && t === "array") : [];
    }
    function coerceData(it, types, coerceTo) {
      const { gen, data, opts } = it;
      const dataType = gen.let("dataType", (0, codegen_1._)`typeof ${data}`);
      const coerced = gen.let("coerced", (0, codegen_1._)`undefined`);
      if (opts.coerceTypes === "array") {
        gen.if((0, codegen_1._)`${dataType} == 'object' && Array.isArray(${data}) && ${data}.length == 1`, () => gen.assign(data, (0, codegen_1._)`${data}[0]`).assign(dataType, (0, codegen_1._)`typeof ${data}`).if(checkDataTypes(types, data, opts.strictNumbers), () => gen.assign(coerced, data)));
      }
      gen.if((0, codegen_1._)`${coerced} !== undefined`);
      for (const t of coerceTo) {
        if (COERCIBLE.has(t) || t === "array" && opts.coerceTypes === "array") {
          coerceSpecificType(t);
        }
      }
      gen.else();
      reportTypeError(it);
      gen.endIf();
      gen.if((0, codegen_1._)`${coerced} !== undefined`, () => {
        gen.assign(data, coerced);
        assignParentData(it, coerced);
      });
      function coerceSpecificType(t) {
        switch (t) {
          case "string":
            gen.elseIf((0, codegen_1._)`${dataType} == "number" || ${dataType} == "boolean"`).assign(coerced, (0, codegen_1._)`"" + ${data}`).elseIf((0, codegen_1._)`${data} === null`).assign(coerced, (0, codegen_1._)`""`);
            return;
          case "number":
            gen.elseIf((0, codegen_1._)`${dataType} == "boolean" || ${data} === null
              || (${dataType} == "string" && ${data} && ${data} == +${data})`).assign(coerced, (0, codegen_1._)`+${data}`);
            return;
          case "integer":
            gen.elseIf((0, codegen_1._)`${dataType} === "boolean" || ${data} === null
              || (${dataType} === "string" && ${data} && ${data} == +${data} && !(${data} % 1))`).assign(coerced, (0, codegen_1._)`+${data}`);
            return;
          case "boolean":
            gen.elseIf((0, codegen_1._)`${data} === "false" || ${data} === 0 || ${data} === null`).assign(coerced, false).elseIf((0, codegen_1._)`${data} === "true" || ${data} === 1`).assign(coerced, true);
            return;
          case "null":
            gen.elseIf((0, codegen_1._)`${data} === "" || ${data} === 0 || ${data} === false`);
            gen.assign(coerced, null);
            return;
          case "array":
            gen.elseIf((0, codegen_1._)`${dataType} === "string" || ${dataType} === "number"
              || ${dataType} === "boolean" || ${data} === null`).assign(coerced, (0, codegen_1._)`[${data}]`);
        }
      }
    }
    function assignParentData({ gen, parentData, parentDataProperty }, expr) {
      gen.if((0, codegen_1._)`${parentData} !== undefined`, () => gen.assign((0, codegen_1._)`${parentData}[${parentDataProperty}]`, expr));
    }
    function checkDataType(dataType, data, strictNums, correct = DataType.Correct) {
      const EQ = correct === DataType.Correct ? codegen_1.operators.EQ : codegen_1.operators.NEQ;
      let cond;
      switch (dataType) {
        case "null":
          return (0, codegen_1._)`${data} ${EQ} null`;
        case "array":
          cond = (0, codegen_1._)`Array.isArray(${data})`;
          break;
        case "object":
          cond = (0, codegen_1._)`${data} && typeof ${data} == "object" && !Array.isArray(${data})`;
          break;
        case "integer":
          cond = numCond((0, codegen_1._)`!(${data} % 1) && !isNaN(${data})`);
          break;
        case "number":
          cond = numCond();
          break;
        default:
          return (0, codegen_1._)`typeof ${data} ${EQ} ${dataType}`;
      }
      return correct === DataType.Correct ? cond : (0, codegen_1.not)(cond);
      function numCond(_cond = codegen_1.nil) {
        return (0, codegen_1.and)((0, codegen_1._)`typeof ${data} == "number"`, _cond, strictNums ? (0, codegen_1._)`isFinite(${data})` : codegen_1.nil);
      }
    }
    exports.checkDataType = checkDataType;
    function checkDataTypes(dataTypes, data, strictNums, correct) {
      if (dataTypes.length === 1) {
        return checkDataType(dataTypes[0], data, strictNums, correct);
      }
      let cond;
      const types = (0, util_1.toHash)(dataTypes);
      if (types.array && types.object) {
        const notObj = (0, codegen_1._)`typeof ${data} != "object"`;
        cond = types.null ? notObj : (0, codegen_1._)`!${data} || ${notObj}`;
        delete types.null;
        delete types.array;
        delete types.object;
      } else {
        cond = codegen_1.nil;
      }
      if (types.number)
        delete types.integer;
      for (const t in types)
        cond = (0, codegen_1.and)(cond, checkDataType(t, data, strictNums, correct));
      return cond;
    }
    exports.checkDataTypes = checkDataTypes;
    var typeError = {
      message: ({ schema: schema2 }) => `must be ${schema2}`,
      params: ({ schema: schema2, schemaValue }) => typeof schema2 == "string" ? (0, codegen_1._)`{type: ${schema2}}` : (0, codegen_1._)`{type: ${schemaValue}}`
    };
    function reportTypeError(it) {
      const cxt = getTypeErrorContext(it);
      (0, errors_1.reportError)(cxt, typeError);
    }
    exports.reportTypeError = reportTypeError;
    function getTypeErrorContext(it) {
      const { gen, data, schema: schema2 } = it;
      const schemaCode = (0, util_1.schemaRefOrVal)(it, schema2, "type");
      return {
        gen,
        keyword: "type",
        data,
        schema: schema2.type,
        schemaCode,
        schemaValue: schemaCode,
        parentSchema: schema2,
        params: {},
        it
      };
    }
  }
});

// node_modules/ajv/dist/compile/validate/defaults.js
var require_defaults = __commonJS({
  "node_modules/ajv/dist/compile/validate/defaults.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.assignDefaults = void 0;
    var codegen_1 = require_codegen();
    var util_1 = require_util();
    function assignDefaults(it, ty) {
      const { properties, items } = it.schema;
      if (ty === "object" && properties) {
        for (const key2 in properties) {
          assignDefault(it, key2, properties[key2].default);
        }
      } else if (ty === "array" && Array.isArray(items)) {
        items.forEach((sch, i) => assignDefault(it, i, sch.default));
      }
    }
    exports.assignDefaults = assignDefaults;
    function assignDefault(it, prop, defaultValue) {
      const { gen, compositeRule, data, opts } = it;
      if (defaultValue === void 0)
        return;
      const childData = (0, codegen_1._)`${data}${(0, codegen_1.getProperty)(prop)}`;
      if (compositeRule) {
        (0, util_1.checkStrictMode)(it, `default is ignored for: ${childData}`);
        return;
      }
      let condition = (0, codegen_1._)`${childData} === undefined`;
      if (opts.useDefaults === "empty") {
        condition = (0, codegen_1._)`${condition} || ${childData} === null || ${childData} === ""`;
      }
      gen.if(condition, (0, codegen_1._)`${childData} = ${(0, codegen_1.stringify)(defaultValue)}`);
    }
  }
});

// node_modules/ajv/dist/vocabularies/code.js
var require_code2 = __commonJS({
  "node_modules/ajv/dist/vocabularies/code.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.validateUnion = exports.validateArray = exports.usePattern = exports.callValidateCode = exports.schemaProperties = exports.allSchemaProperties = exports.noPropertyInData = exports.propertyInData = exports.isOwnProperty = exports.hasPropFunc = exports.reportMissingProp = exports.checkMissingProp = exports.checkReportMissingProp = void 0;
    var codegen_1 = require_codegen();
    var util_1 = require_util();
    var names_1 = require_names();
    var util_2 = require_util();
    function checkReportMissingProp(cxt, prop) {
      const { gen, data, it } = cxt;
      gen.if(noPropertyInData(gen, data, prop, it.opts.ownProperties), () => {
        cxt.setParams({ missingProperty: (0, codegen_1._)`${prop}` }, true);
        cxt.error();
      });
    }
    exports.checkReportMissingProp = checkReportMissingProp;
    function checkMissingProp({ gen, data, it: { opts } }, properties, missing2) {
      return (0, codegen_1.or)(...properties.map((prop) => (0, codegen_1.and)(noPropertyInData(gen, data, prop, opts.ownProperties), (0, codegen_1._)`${missing2} = ${prop}`)));
    }
    exports.checkMissingProp = checkMissingProp;
    function reportMissingProp(cxt, missing2) {
      cxt.setParams({ missingProperty: missing2 }, true);
      cxt.error();
    }
    exports.reportMissingProp = reportMissingProp;
    function hasPropFunc(gen) {
      return gen.scopeValue("func", {
        // eslint-disable-next-line @typescript-eslint/unbound-method
        ref: Object.prototype.hasOwnProperty,
        code: (0, codegen_1._)`Object.prototype.hasOwnProperty`
      });
    }
    exports.hasPropFunc = hasPropFunc;
    function isOwnProperty(gen, data, property) {
      return (0, codegen_1._)`${hasPropFunc(gen)}.call(${data}, ${property})`;
    }
    exports.isOwnProperty = isOwnProperty;
    function propertyInData(gen, data, property, ownProperties) {
      const cond = (0, codegen_1._)`${data}${(0, codegen_1.getProperty)(property)} !== undefined`;
      return ownProperties ? (0, codegen_1._)`${cond} && ${isOwnProperty(gen, data, property)}` : cond;
    }
    exports.propertyInData = propertyInData;
    function noPropertyInData(gen, data, property, ownProperties) {
      const cond = (0, codegen_1._)`${data}${(0, codegen_1.getProperty)(property)} === undefined`;
      return ownProperties ? (0, codegen_1.or)(cond, (0, codegen_1.not)(isOwnProperty(gen, data, property))) : cond;
    }
    exports.noPropertyInData = noPropertyInData;
    function allSchemaProperties(schemaMap) {
      return schemaMap ? Object.keys(schemaMap).filter((p) => p !== "__proto__") : [];
    }
    exports.allSchemaProperties = allSchemaProperties;
    function schemaProperties(it, schemaMap) {
      return allSchemaProperties(schemaMap).filter((p) => !(0, util_1.alwaysValidSchema)(it, schemaMap[p]));
    }
    exports.schemaProperties = schemaProperties;
    function callValidateCode({ schemaCode, data, it: { gen, topSchemaRef, schemaPath, errorPath }, it }, func, context, passSchema) {
      const dataAndSchema = passSchema ? (0, codegen_1._)`${schemaCode}, ${data}, ${topSchemaRef}${schemaPath}` : data;
      const valCxt = [
        [names_1.default.instancePath, (0, codegen_1.strConcat)(names_1.default.instancePath, errorPath)],
        [names_1.default.parentData, it.parentData],
        [names_1.default.parentDataProperty, it.parentDataProperty],
        [names_1.default.rootData, names_1.default.rootData]
      ];
      if (it.opts.dynamicRef)
        valCxt.push([names_1.default.dynamicAnchors, names_1.default.dynamicAnchors]);
      const args = (0, codegen_1._)`${dataAndSchema}, ${gen.object(...valCxt)}`;
      return context !== codegen_1.nil ? (0, codegen_1._)`${func}.call(${context}, ${args})` : (0, codegen_1._)`${func}(${args})`;
    }
    exports.callValidateCode = callValidateCode;
    var newRegExp = (0, codegen_1._)`new RegExp`;
    function usePattern({ gen, it: { opts } }, pattern) {
      const u = opts.unicodeRegExp ? "u" : "";
      const { regExp } = opts.code;
      const rx = regExp(pattern, u);
      return gen.scopeValue("pattern", {
        key: rx.toString(),
        ref: rx,
        code: (0, codegen_1._)`${regExp.code === "new RegExp" ? newRegExp : (0, util_2.useFunc)(gen, regExp)}(${pattern}, ${u})`
      });
    }
    exports.usePattern = usePattern;
    function validateArray(cxt) {
      const { gen, data, keyword, it } = cxt;
      const valid = gen.name("valid");
      if (it.allErrors) {
        const validArr = gen.let("valid", true);
        validateItems(() => gen.assign(validArr, false));
        return validArr;
      }
      gen.var(valid, true);
      validateItems(() => gen.break());
      return valid;
      function validateItems(notValid) {
        const len = gen.const("len", (0, codegen_1._)`${data}.length`);
        gen.forRange("i", 0, len, (i) => {
          cxt.subschema({
            keyword,
            dataProp: i,
            dataPropType: util_1.Type.Num
          }, valid);
          gen.if((0, codegen_1.not)(valid), notValid);
        });
      }
    }
    exports.validateArray = validateArray;
    function validateUnion(cxt) {
      const { gen, schema: schema2, keyword, it } = cxt;
      if (!Array.isArray(schema2))
        throw new Error("ajv implementation error");
      const alwaysValid = schema2.some((sch) => (0, util_1.alwaysValidSchema)(it, sch));
      if (alwaysValid && !it.opts.unevaluated)
        return;
      const valid = gen.let("valid", false);
      const schValid = gen.name("_valid");
      gen.block(() => schema2.forEach((_sch, i) => {
        const schCxt = cxt.subschema({
          keyword,
          schemaProp: i,
          compositeRule: true
        }, schValid);
        gen.assign(valid, (0, codegen_1._)`${valid} || ${schValid}`);
        const merged = cxt.mergeValidEvaluated(schCxt, schValid);
        if (!merged)
          gen.if((0, codegen_1.not)(valid));
      }));
      cxt.result(valid, () => cxt.reset(), () => cxt.error(true));
    }
    exports.validateUnion = validateUnion;
  }
});

// node_modules/ajv/dist/compile/validate/keyword.js
var require_keyword = __commonJS({
  "node_modules/ajv/dist/compile/validate/keyword.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.validateKeywordUsage = exports.validSchemaType = exports.funcKeywordCode = exports.macroKeywordCode = void 0;
    var codegen_1 = require_codegen();
    var names_1 = require_names();
    var code_1 = require_code2();
    var errors_1 = require_errors();
    function macroKeywordCode(cxt, def) {
      const { gen, keyword, schema: schema2, parentSchema, it } = cxt;
      const macroSchema = def.macro.call(it.self, schema2, parentSchema, it);
      const schemaRef = useKeyword(gen, keyword, macroSchema);
      if (it.opts.validateSchema !== false)
        it.self.validateSchema(macroSchema, true);
      const valid = gen.name("valid");
      cxt.subschema({
        schema: macroSchema,
        schemaPath: codegen_1.nil,
        errSchemaPath: `${it.errSchemaPath}/${keyword}`,
        topSchemaRef: schemaRef,
        compositeRule: true
      }, valid);
      cxt.pass(valid, () => cxt.error(true));
    }
    exports.macroKeywordCode = macroKeywordCode;
    function funcKeywordCode(cxt, def) {
      var _a;
      const { gen, keyword, schema: schema2, parentSchema, $data, it } = cxt;
      checkAsyncKeyword(it, def);
      const validate = !$data && def.compile ? def.compile.call(it.self, schema2, parentSchema, it) : def.validate;
      const validateRef = useKeyword(gen, keyword, validate);
      const valid = gen.let("valid");
      cxt.block$data(valid, validateKeyword);
      cxt.ok((_a = def.valid) !== null && _a !== void 0 ? _a : valid);
      function validateKeyword() {
        if (def.errors === false) {
          assignValid();
          if (def.modifying)
            modifyData(cxt);
          reportErrs(() => cxt.error());
        } else {
          const ruleErrs = def.async ? validateAsync() : validateSync();
          if (def.modifying)
            modifyData(cxt);
          reportErrs(() => addErrs(cxt, ruleErrs));
        }
      }
      function validateAsync() {
        const ruleErrs = gen.let("ruleErrs", null);
        gen.try(() => assignValid((0, codegen_1._)`await `), (e) => gen.assign(valid, false).if((0, codegen_1._)`${e} instanceof ${it.ValidationError}`, () => gen.assign(ruleErrs, (0, codegen_1._)`${e}.errors`), () => gen.throw(e)));
        return ruleErrs;
      }
      function validateSync() {
        const validateErrs = (0, codegen_1._)`${validateRef}.errors`;
        gen.assign(validateErrs, null);
        assignValid(codegen_1.nil);
        return validateErrs;
      }
      function assignValid(_await = def.async ? (0, codegen_1._)`await ` : codegen_1.nil) {
        const passCxt = it.opts.passContext ? names_1.default.this : names_1.default.self;
        const passSchema = !("compile" in def && !$data || def.schema === false);
        gen.assign(valid, (0, codegen_1._)`${_await}${(0, code_1.callValidateCode)(cxt, validateRef, passCxt, passSchema)}`, def.modifying);
      }
      function reportErrs(errors) {
        var _a2;
        gen.if((0, codegen_1.not)((_a2 = def.valid) !== null && _a2 !== void 0 ? _a2 : valid), errors);
      }
    }
    exports.funcKeywordCode = funcKeywordCode;
    function modifyData(cxt) {
      const { gen, data, it } = cxt;
      gen.if(it.parentData, () => gen.assign(data, (0, codegen_1._)`${it.parentData}[${it.parentDataProperty}]`));
    }
    function addErrs(cxt, errs) {
      const { gen } = cxt;
      gen.if((0, codegen_1._)`Array.isArray(${errs})`, () => {
        gen.assign(names_1.default.vErrors, (0, codegen_1._)`${names_1.default.vErrors} === null ? ${errs} : ${names_1.default.vErrors}.concat(${errs})`).assign(names_1.default.errors, (0, codegen_1._)`${names_1.default.vErrors}.length`);
        (0, errors_1.extendErrors)(cxt);
      }, () => cxt.error());
    }
    function checkAsyncKeyword({ schemaEnv }, def) {
      if (def.async && !schemaEnv.$async)
        throw new Error("async keyword in sync schema");
    }
    function useKeyword(gen, keyword, result) {
      if (result === void 0)
        throw new Error(`keyword "${keyword}" failed to compile`);
      return gen.scopeValue("keyword", typeof result == "function" ? { ref: result } : { ref: result, code: (0, codegen_1.stringify)(result) });
    }
    function validSchemaType(schema2, schemaType, allowUndefined = false) {
      return !schemaType.length || schemaType.some((st) => st === "array" ? Array.isArray(schema2) : st === "object" ? schema2 && typeof schema2 == "object" && !Array.isArray(schema2) : typeof schema2 == st || allowUndefined && typeof schema2 == "undefined");
    }
    exports.validSchemaType = validSchemaType;
    function validateKeywordUsage({ schema: schema2, opts, self, errSchemaPath }, def, keyword) {
      if (Array.isArray(def.keyword) ? !def.keyword.includes(keyword) : def.keyword !== keyword) {
        throw new Error("ajv implementation error");
      }
      const deps = def.dependencies;
      if (deps === null || deps === void 0 ? void 0 : deps.some((kwd) => !Object.prototype.hasOwnProperty.call(schema2, kwd))) {
        throw new Error(`parent schema must have dependencies of ${keyword}: ${deps.join(",")}`);
      }
      if (def.validateSchema) {
        const valid = def.validateSchema(schema2[keyword]);
        if (!valid) {
          const msg = `keyword "${keyword}" value is invalid at path "${errSchemaPath}": ` + self.errorsText(def.validateSchema.errors);
          if (opts.validateSchema === "log")
            self.logger.error(msg);
          else
            throw new Error(msg);
        }
      }
    }
    exports.validateKeywordUsage = validateKeywordUsage;
  }
});

// node_modules/ajv/dist/compile/validate/subschema.js
var require_subschema = __commonJS({
  "node_modules/ajv/dist/compile/validate/subschema.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.extendSubschemaMode = exports.extendSubschemaData = exports.getSubschema = void 0;
    var codegen_1 = require_codegen();
    var util_1 = require_util();
    function getSubschema(it, { keyword, schemaProp, schema: schema2, schemaPath, errSchemaPath, topSchemaRef }) {
      if (keyword !== void 0 && schema2 !== void 0) {
        throw new Error('both "keyword" and "schema" passed, only one allowed');
      }
      if (keyword !== void 0) {
        const sch = it.schema[keyword];
        return schemaProp === void 0 ? {
          schema: sch,
          schemaPath: (0, codegen_1._)`${it.schemaPath}${(0, codegen_1.getProperty)(keyword)}`,
          errSchemaPath: `${it.errSchemaPath}/${keyword}`
        } : {
          schema: sch[schemaProp],
          schemaPath: (0, codegen_1._)`${it.schemaPath}${(0, codegen_1.getProperty)(keyword)}${(0, codegen_1.getProperty)(schemaProp)}`,
          errSchemaPath: `${it.errSchemaPath}/${keyword}/${(0, util_1.escapeFragment)(schemaProp)}`
        };
      }
      if (schema2 !== void 0) {
        if (schemaPath === void 0 || errSchemaPath === void 0 || topSchemaRef === void 0) {
          throw new Error('"schemaPath", "errSchemaPath" and "topSchemaRef" are required with "schema"');
        }
        return {
          schema: schema2,
          schemaPath,
          topSchemaRef,
          errSchemaPath
        };
      }
      throw new Error('either "keyword" or "schema" must be passed');
    }
    exports.getSubschema = getSubschema;
    function extendSubschemaData(subschema, it, { dataProp, dataPropType: dpType, data, dataTypes, propertyName }) {
      if (data !== void 0 && dataProp !== void 0) {
        throw new Error('both "data" and "dataProp" passed, only one allowed');
      }
      const { gen } = it;
      if (dataProp !== void 0) {
        const { errorPath, dataPathArr, opts } = it;
        const nextData = gen.let("data", (0, codegen_1._)`${it.data}${(0, codegen_1.getProperty)(dataProp)}`, true);
        dataContextProps(nextData);
        subschema.errorPath = (0, codegen_1.str)`${errorPath}${(0, util_1.getErrorPath)(dataProp, dpType, opts.jsPropertySyntax)}`;
        subschema.parentDataProperty = (0, codegen_1._)`${dataProp}`;
        subschema.dataPathArr = [...dataPathArr, subschema.parentDataProperty];
      }
      if (data !== void 0) {
        const nextData = data instanceof codegen_1.Name ? data : gen.let("data", data, true);
        dataContextProps(nextData);
        if (propertyName !== void 0)
          subschema.propertyName = propertyName;
      }
      if (dataTypes)
        subschema.dataTypes = dataTypes;
      function dataContextProps(_nextData) {
        subschema.data = _nextData;
        subschema.dataLevel = it.dataLevel + 1;
        subschema.dataTypes = [];
        it.definedProperties = /* @__PURE__ */ new Set();
        subschema.parentData = it.data;
        subschema.dataNames = [...it.dataNames, _nextData];
      }
    }
    exports.extendSubschemaData = extendSubschemaData;
    function extendSubschemaMode(subschema, { jtdDiscriminator, jtdMetadata, compositeRule, createErrors, allErrors }) {
      if (compositeRule !== void 0)
        subschema.compositeRule = compositeRule;
      if (createErrors !== void 0)
        subschema.createErrors = createErrors;
      if (allErrors !== void 0)
        subschema.allErrors = allErrors;
      subschema.jtdDiscriminator = jtdDiscriminator;
      subschema.jtdMetadata = jtdMetadata;
    }
    exports.extendSubschemaMode = extendSubschemaMode;
  }
});

// node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = __commonJS({
  "node_modules/fast-deep-equal/index.js"(exports, module) {
    "use strict";
    module.exports = function equal(a, b) {
      if (a === b) return true;
      if (a && b && typeof a == "object" && typeof b == "object") {
        if (a.constructor !== b.constructor) return false;
        var length, i, keys;
        if (Array.isArray(a)) {
          length = a.length;
          if (length != b.length) return false;
          for (i = length; i-- !== 0; )
            if (!equal(a[i], b[i])) return false;
          return true;
        }
        if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
        if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
        if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
        keys = Object.keys(a);
        length = keys.length;
        if (length !== Object.keys(b).length) return false;
        for (i = length; i-- !== 0; )
          if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
        for (i = length; i-- !== 0; ) {
          var key2 = keys[i];
          if (!equal(a[key2], b[key2])) return false;
        }
        return true;
      }
      return a !== a && b !== b;
    };
  }
});

// node_modules/json-schema-traverse/index.js
var require_json_schema_traverse = __commonJS({
  "node_modules/json-schema-traverse/index.js"(exports, module) {
    "use strict";
    var traverse = module.exports = function(schema2, opts, cb) {
      if (typeof opts == "function") {
        cb = opts;
        opts = {};
      }
      cb = opts.cb || cb;
      var pre = typeof cb == "function" ? cb : cb.pre || function() {
      };
      var post = cb.post || function() {
      };
      _traverse(opts, pre, post, schema2, "", schema2);
    };
    traverse.keywords = {
      additionalItems: true,
      items: true,
      contains: true,
      additionalProperties: true,
      propertyNames: true,
      not: true,
      if: true,
      then: true,
      else: true
    };
    traverse.arrayKeywords = {
      items: true,
      allOf: true,
      anyOf: true,
      oneOf: true
    };
    traverse.propsKeywords = {
      $defs: true,
      definitions: true,
      properties: true,
      patternProperties: true,
      dependencies: true
    };
    traverse.skipKeywords = {
      default: true,
      enum: true,
      const: true,
      required: true,
      maximum: true,
      minimum: true,
      exclusiveMaximum: true,
      exclusiveMinimum: true,
      multipleOf: true,
      maxLength: true,
      minLength: true,
      pattern: true,
      format: true,
      maxItems: true,
      minItems: true,
      uniqueItems: true,
      maxProperties: true,
      minProperties: true
    };
    function _traverse(opts, pre, post, schema2, jsonPtr, rootSchema, parentJsonPtr, parentKeyword, parentSchema, keyIndex) {
      if (schema2 && typeof schema2 == "object" && !Array.isArray(schema2)) {
        pre(schema2, jsonPtr, rootSchema, parentJsonPtr, parentKeyword, parentSchema, keyIndex);
        for (var key2 in schema2) {
          var sch = schema2[key2];
          if (Array.isArray(sch)) {
            if (key2 in traverse.arrayKeywords) {
              for (var i = 0; i < sch.length; i++)
                _traverse(opts, pre, post, sch[i], jsonPtr + "/" + key2 + "/" + i, rootSchema, jsonPtr, key2, schema2, i);
            }
          } else if (key2 in traverse.propsKeywords) {
            if (sch && typeof sch == "object") {
              for (var prop in sch)
                _traverse(opts, pre, post, sch[prop], jsonPtr + "/" + key2 + "/" + escapeJsonPtr(prop), rootSchema, jsonPtr, key2, schema2, prop);
            }
          } else if (key2 in traverse.keywords || opts.allKeys && !(key2 in traverse.skipKeywords)) {
            _traverse(opts, pre, post, sch, jsonPtr + "/" + key2, rootSchema, jsonPtr, key2, schema2);
          }
        }
        post(schema2, jsonPtr, rootSchema, parentJsonPtr, parentKeyword, parentSchema, keyIndex);
      }
    }
    function escapeJsonPtr(str) {
      return str.replace(/~/g, "~0").replace(/\//g, "~1");
    }
  }
});

// node_modules/ajv/dist/compile/resolve.js
var require_resolve = __commonJS({
  "node_modules/ajv/dist/compile/resolve.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.getSchemaRefs = exports.resolveUrl = exports.normalizeId = exports._getFullPath = exports.getFullPath = exports.inlineRef = void 0;
    var util_1 = require_util();
    var equal = require_fast_deep_equal();
    var traverse = require_json_schema_traverse();
    var SIMPLE_INLINED = /* @__PURE__ */ new Set([
      "type",
      "format",
      "pattern",
      "maxLength",
      "minLength",
      "maxProperties",
      "minProperties",
      "maxItems",
      "minItems",
      "maximum",
      "minimum",
      "uniqueItems",
      "multipleOf",
      "required",
      "enum",
      "const"
    ]);
    function inlineRef(schema2, limit2 = true) {
      if (typeof schema2 == "boolean")
        return true;
      if (limit2 === true)
        return !hasRef(schema2);
      if (!limit2)
        return false;
      return countKeys(schema2) <= limit2;
    }
    exports.inlineRef = inlineRef;
    var REF_KEYWORDS = /* @__PURE__ */ new Set([
      "$ref",
      "$recursiveRef",
      "$recursiveAnchor",
      "$dynamicRef",
      "$dynamicAnchor"
    ]);
    function hasRef(schema2) {
      for (const key2 in schema2) {
        if (REF_KEYWORDS.has(key2))
          return true;
        const sch = schema2[key2];
        if (Array.isArray(sch) && sch.some(hasRef))
          return true;
        if (typeof sch == "object" && hasRef(sch))
          return true;
      }
      return false;
    }
    function countKeys(schema2) {
      let count = 0;
      for (const key2 in schema2) {
        if (key2 === "$ref")
          return Infinity;
        count++;
        if (SIMPLE_INLINED.has(key2))
          continue;
        if (typeof schema2[key2] == "object") {
          (0, util_1.eachItem)(schema2[key2], (sch) => count += countKeys(sch));
        }
        if (count === Infinity)
          return Infinity;
      }
      return count;
    }
    function getFullPath(resolver, id = "", normalize3) {
      if (normalize3 !== false)
        id = normalizeId(id);
      const p = resolver.parse(id);
      return _getFullPath(resolver, p);
    }
    exports.getFullPath = getFullPath;
    function _getFullPath(resolver, p) {
      const serialized = resolver.serialize(p);
      return serialized.split("#")[0] + "#";
    }
    exports._getFullPath = _getFullPath;
    var TRAILING_SLASH_HASH = /#\/?$/;
    function normalizeId(id) {
      return id ? id.replace(TRAILING_SLASH_HASH, "") : "";
    }
    exports.normalizeId = normalizeId;
    function resolveUrl(resolver, baseId, id) {
      id = normalizeId(id);
      return resolver.resolve(baseId, id);
    }
    exports.resolveUrl = resolveUrl;
    var ANCHOR = /^[a-z_][-a-z0-9._]*$/i;
    function getSchemaRefs(schema2, baseId) {
      if (typeof schema2 == "boolean")
        return {};
      const { schemaId, uriResolver } = this.opts;
      const schId = normalizeId(schema2[schemaId] || baseId);
      const baseIds = { "": schId };
      const pathPrefix = getFullPath(uriResolver, schId, false);
      const localRefs = {};
      const schemaRefs = /* @__PURE__ */ new Set();
      traverse(schema2, { allKeys: true }, (sch, jsonPtr, _, parentJsonPtr) => {
        if (parentJsonPtr === void 0)
          return;
        const fullPath = pathPrefix + jsonPtr;
        let innerBaseId = baseIds[parentJsonPtr];
        if (typeof sch[schemaId] == "string")
          innerBaseId = addRef.call(this, sch[schemaId]);
        addAnchor.call(this, sch.$anchor);
        addAnchor.call(this, sch.$dynamicAnchor);
        baseIds[jsonPtr] = innerBaseId;
        function addRef(ref) {
          const _resolve = this.opts.uriResolver.resolve;
          ref = normalizeId(innerBaseId ? _resolve(innerBaseId, ref) : ref);
          if (schemaRefs.has(ref))
            throw ambiguos(ref);
          schemaRefs.add(ref);
          let schOrRef = this.refs[ref];
          if (typeof schOrRef == "string")
            schOrRef = this.refs[schOrRef];
          if (typeof schOrRef == "object") {
            checkAmbiguosRef(sch, schOrRef.schema, ref);
          } else if (ref !== normalizeId(fullPath)) {
            if (ref[0] === "#") {
              checkAmbiguosRef(sch, localRefs[ref], ref);
              localRefs[ref] = sch;
            } else {
              this.refs[ref] = fullPath;
            }
          }
          return ref;
        }
        function addAnchor(anchor) {
          if (typeof anchor == "string") {
            if (!ANCHOR.test(anchor))
              throw new Error(`invalid anchor "${anchor}"`);
            addRef.call(this, `#${anchor}`);
          }
        }
      });
      return localRefs;
      function checkAmbiguosRef(sch1, sch2, ref) {
        if (sch2 !== void 0 && !equal(sch1, sch2))
          throw ambiguos(ref);
      }
      function ambiguos(ref) {
        return new Error(`reference "${ref}" resolves to more than one schema`);
      }
    }
    exports.getSchemaRefs = getSchemaRefs;
  }
});

// node_modules/ajv/dist/compile/validate/index.js
var require_validate = __commonJS({
  "node_modules/ajv/dist/compile/validate/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.getData = exports.KeywordCxt = exports.validateFunctionCode = void 0;
    var boolSchema_1 = require_boolSchema();
    var dataType_1 = require_dataType();
    var applicability_1 = require_applicability();
    var dataType_2 = require_dataType();
    var defaults_1 = require_defaults();
    var keyword_1 = require_keyword();
    var subschema_1 = require_subschema();
    var codegen_1 = require_codegen();
    var names_1 = require_names();
    var resolve_1 = require_resolve();
    var util_1 = require_util();
    var errors_1 = require_errors();
    function validateFunctionCode(it) {
      if (isSchemaObj(it)) {
        checkKeywords(it);
        if (schemaCxtHasRules(it)) {
          topSchemaObjCode(it);
          return;
        }
      }
      validateFunction(it, () => (0, boolSchema_1.topBoolOrEmptySchema)(it));
    }
    exports.validateFunctionCode = validateFunctionCode;
    function validateFunction({ gen, validateName, schema: schema2, schemaEnv, opts }, body) {
      if (opts.code.es5) {
        gen.func(validateName, (0, codegen_1._)`${names_1.default.data}, ${names_1.default.valCxt}`, schemaEnv.$async, () => {
          gen.code((0, codegen_1._)`"use strict"; ${funcSourceUrl(schema2, opts)}`);
          destructureValCxtES5(gen, opts);
          gen.code(body);
        });
      } else {
        gen.func(validateName, (0, codegen_1._)`${names_1.default.data}, ${destructureValCxt(opts)}`, schemaEnv.$async, () => gen.code(funcSourceUrl(schema2, opts)).code(body));
      }
    }
    function destructureValCxt(opts) {
      return (0, codegen_1._)`{${names_1.default.instancePath}="", ${names_1.default.parentData}, ${names_1.default.parentDataProperty}, ${names_1.default.rootData}=${names_1.default.data}${opts.dynamicRef ? (0, codegen_1._)`, ${names_1.default.dynamicAnchors}={}` : codegen_1.nil}}={}`;
    }
    function destructureValCxtES5(gen, opts) {
      gen.if(names_1.default.valCxt, () => {
        gen.var(names_1.default.instancePath, (0, codegen_1._)`${names_1.default.valCxt}.${names_1.default.instancePath}`);
        gen.var(names_1.default.parentData, (0, codegen_1._)`${names_1.default.valCxt}.${names_1.default.parentData}`);
        gen.var(names_1.default.parentDataProperty, (0, codegen_1._)`${names_1.default.valCxt}.${names_1.default.parentDataProperty}`);
        gen.var(names_1.default.rootData, (0, codegen_1._)`${names_1.default.valCxt}.${names_1.default.rootData}`);
        if (opts.dynamicRef)
          gen.var(names_1.default.dynamicAnchors, (0, codegen_1._)`${names_1.default.valCxt}.${names_1.default.dynamicAnchors}`);
      }, () => {
        gen.var(names_1.default.instancePath, (0, codegen_1._)`""`);
        gen.var(names_1.default.parentData, (0, codegen_1._)`undefined`);
        gen.var(names_1.default.parentDataProperty, (0, codegen_1._)`undefined`);
        gen.var(names_1.default.rootData, names_1.default.data);
        if (opts.dynamicRef)
          gen.var(names_1.default.dynamicAnchors, (0, codegen_1._)`{}`);
      });
    }
    function topSchemaObjCode(it) {
      const { schema: schema2, opts, gen } = it;
      validateFunction(it, () => {
        if (opts.$comment && schema2.$comment)
          commentKeyword(it);
        checkNoDefault(it);
        gen.let(names_1.default.vErrors, null);
        gen.let(names_1.default.errors, 0);
        if (opts.unevaluated)
          resetEvaluated(it);
        typeAndKeywords(it);
        returnResults(it);
      });
      return;
    }
    function resetEvaluated(it) {
      const { gen, validateName } = it;
      it.evaluated = gen.const("evaluated", (0, codegen_1._)`${validateName}.evaluated`);
      gen.if((0, codegen_1._)`${it.evaluated}.dynamicProps`, () => gen.assign((0, codegen_1._)`${it.evaluated}.props`, (0, codegen_1._)`undefined`));
      gen.if((0, codegen_1._)`${it.evaluated}.dynamicItems`, () => gen.assign((0, codegen_1._)`${it.evaluated}.items`, (0, codegen_1._)`undefined`));
    }
    function funcSourceUrl(schema2, opts) {
      const schId = typeof schema2 == "object" && schema2[opts.schemaId];
      return schId && (opts.code.source || opts.code.process) ? (0, codegen_1._)`/*# sourceURL=${schId} */` : codegen_1.nil;
    }
    function subschemaCode(it, valid) {
      if (isSchemaObj(it)) {
        checkKeywords(it);
        if (schemaCxtHasRules(it)) {
          subSchemaObjCode(it, valid);
          return;
        }
      }
      (0, boolSchema_1.boolOrEmptySchema)(it, valid);
    }
    function schemaCxtHasRules({ schema: schema2, self }) {
      if (typeof schema2 == "boolean")
        return !schema2;
      for (const key2 in schema2)
        if (self.RULES.all[key2])
          return true;
      return false;
    }
    function isSchemaObj(it) {
      return typeof it.schema != "boolean";
    }
    function subSchemaObjCode(it, valid) {
      const { schema: schema2, gen, opts } = it;
      if (opts.$comment && schema2.$comment)
        commentKeyword(it);
      updateContext(it);
      checkAsyncSchema(it);
      const errsCount = gen.const("_errs", names_1.default.errors);
      typeAndKeywords(it, errsCount);
      gen.var(valid, (0, codegen_1._)`${errsCount} === ${names_1.default.errors}`);
    }
    function checkKeywords(it) {
      (0, util_1.checkUnknownRules)(it);
      checkRefsAndKeywords(it);
    }
    function typeAndKeywords(it, errsCount) {
      if (it.opts.jtd)
        return schemaKeywords(it, [], false, errsCount);
      const types = (0, dataType_1.getSchemaTypes)(it.schema);
      const checkedTypes = (0, dataType_1.coerceAndCheckDataType)(it, types);
      schemaKeywords(it, types, !checkedTypes, errsCount);
    }
    function checkRefsAndKeywords(it) {
      const { schema: schema2, errSchemaPath, opts, self } = it;
      if (schema2.$ref && opts.ignoreKeywordsWithRef && (0, util_1.schemaHasRulesButRef)(schema2, self.RULES)) {
        self.logger.warn(`$ref: keywords ignored in schema at path "${errSchemaPath}"`);
      }
    }
    function checkNoDefault(it) {
      const { schema: schema2, opts } = it;
      if (schema2.default !== void 0 && opts.useDefaults && opts.strictSchema) {
        (0, util_1.checkStrictMode)(it, "default is ignored in the schema root");
      }
    }
    function updateContext(it) {
      const schId = it.schema[it.opts.schemaId];
      if (schId)
        it.baseId = (0, resolve_1.resolveUrl)(it.opts.uriResolver, it.baseId, schId);
    }
    function checkAsyncSchema(it) {
      if (it.schema.$async && !it.schemaEnv.$async)
        throw new Error("async schema in sync schema");
    }
    function commentKeyword({ gen, schemaEnv, schema: schema2, errSchemaPath, opts }) {
      const msg = schema2.$comment;
      if (opts.$comment === true) {
        gen.code((0, codegen_1._)`${names_1.default.self}.logger.log(${msg})`);
      } else if (typeof opts.$comment == "function") {
        const schemaPath = (0, codegen_1.str)`${errSchemaPath}/$comment`;
        const rootName = gen.scopeValue("root", { ref: schemaEnv.root });
        gen.code((0, codegen_1._)`${names_1.default.self}.opts.$comment(${msg}, ${schemaPath}, ${rootName}.schema)`);
      }
    }
    function returnResults(it) {
      const { gen, schemaEnv, validateName, ValidationError, opts } = it;
      if (schemaEnv.$async) {
        gen.if((0, codegen_1._)`${names_1.default.errors} === 0`, () => gen.return(names_1.default.data), () => gen.throw((0, codegen_1._)`new ${ValidationError}(${names_1.default.vErrors})`));
      } else {
        gen.assign((0, codegen_1._)`${validateName}.errors`, names_1.default.vErrors);
        if (opts.unevaluated)
          assignEvaluated(it);
        gen.return((0, codegen_1._)`${names_1.default.errors} === 0`);
      }
    }
    function assignEvaluated({ gen, evaluated, props, items }) {
      if (props instanceof codegen_1.Name)
        gen.assign((0, codegen_1._)`${evaluated}.props`, props);
      if (items instanceof codegen_1.Name)
        gen.assign((0, codegen_1._)`${evaluated}.items`, items);
    }
    function schemaKeywords(it, types, typeErrors, errsCount) {
      const { gen, schema: schema2, data, allErrors, opts, self } = it;
      const { RULES: RULES3 } = self;
      if (schema2.$ref && (opts.ignoreKeywordsWithRef || !(0, util_1.schemaHasRulesButRef)(schema2, RULES3))) {
        gen.block(() => keywordCode(it, "$ref", RULES3.all.$ref.definition));
        return;
      }
      if (!opts.jtd)
        checkStrictTypes(it, types);
      gen.block(() => {
        for (const group of RULES3.rules)
          groupKeywords(group);
        groupKeywords(RULES3.post);
      });
      function groupKeywords(group) {
        if (!(0, applicability_1.shouldUseGroup)(schema2, group))
          return;
        if (group.type) {
          gen.if((0, dataType_2.checkDataType)(group.type, data, opts.strictNumbers));
          iterateKeywords(it, group);
          if (types.length === 1 && types[0] === group.type && typeErrors) {
            gen.else();
            (0, dataType_2.reportTypeError)(it);
          }
          gen.endIf();
        } else {
          iterateKeywords(it, group);
        }
        if (!allErrors)
          gen.if((0, codegen_1._)`${names_1.default.errors} === ${errsCount || 0}`);
      }
    }
    function iterateKeywords(it, group) {
      const { gen, schema: schema2, opts: { useDefaults } } = it;
      if (useDefaults)
        (0, defaults_1.assignDefaults)(it, group.type);
      gen.block(() => {
        for (const rule2 of group.rules) {
          if ((0, applicability_1.shouldUseRule)(schema2, rule2)) {
            keywordCode(it, rule2.keyword, rule2.definition, group.type);
          }
        }
      });
    }
    function checkStrictTypes(it, types) {
      if (it.schemaEnv.meta || !it.opts.strictTypes)
        return;
      checkContextTypes(it, types);
      if (!it.opts.allowUnionTypes)
        checkMultipleTypes(it, types);
      checkKeywordTypes(it, it.dataTypes);
    }
    function checkContextTypes(it, types) {
      if (!types.length)
        return;
      if (!it.dataTypes.length) {
        it.dataTypes = types;
        return;
      }
      types.forEach((t) => {
        if (!includesType(it.dataTypes, t)) {
          strictTypesError(it, `type "${t}" not allowed by context "${it.dataTypes.join(",")}"`);
        }
      });
      narrowSchemaTypes(it, types);
    }
    function checkMultipleTypes(it, ts) {
      if (ts.length > 1 && !(ts.length === 2 && ts.includes("null"))) {
        strictTypesError(it, "use allowUnionTypes to allow union type keyword");
      }
    }
    function checkKeywordTypes(it, ts) {
      const rules = it.self.RULES.all;
      for (const keyword in rules) {
        const rule2 = rules[keyword];
        if (typeof rule2 == "object" && (0, applicability_1.shouldUseRule)(it.schema, rule2)) {
          const { type } = rule2.definition;
          if (type.length && !type.some((t) => hasApplicableType(ts, t))) {
            strictTypesError(it, `missing type "${type.join(",")}" for keyword "${keyword}"`);
          }
        }
      }
    }
    function hasApplicableType(schTs, kwdT) {
      return schTs.includes(kwdT) || kwdT === "number" && schTs.includes("integer");
    }
    function includesType(ts, t) {
      return ts.includes(t) || t === "integer" && ts.includes("number");
    }
    function narrowSchemaTypes(it, withTypes) {
      const ts = [];
      for (const t of it.dataTypes) {
        if (includesType(withTypes, t))
          ts.push(t);
        else if (withTypes.includes("integer") && t === "number")
          ts.push("integer");
      }
      it.dataTypes = ts;
    }
    function strictTypesError(it, msg) {
      const schemaPath = it.schemaEnv.baseId + it.errSchemaPath;
      msg += ` at "${schemaPath}" (strictTypes)`;
      (0, util_1.checkStrictMode)(it, msg, it.opts.strictTypes);
    }
    var KeywordCxt = class {
      constructor(it, def, keyword) {
        (0, keyword_1.validateKeywordUsage)(it, def, keyword);
        this.gen = it.gen;
        this.allErrors = it.allErrors;
        this.keyword = keyword;
        this.data = it.data;
        this.schema = it.schema[keyword];
        this.$data = def.$data && it.opts.$data && this.schema && this.schema.$data;
        this.schemaValue = (0, util_1.schemaRefOrVal)(it, this.schema, keyword, this.$data);
        this.schemaType = def.schemaType;
        this.parentSchema = it.schema;
        this.params = {};
        this.it = it;
        this.def = def;
        if (this.$data) {
          this.schemaCode = it.gen.const("vSchema", getData(this.$data, it));
        } else {
          this.schemaCode = this.schemaValue;
          if (!(0, keyword_1.validSchemaType)(this.schema, def.schemaType, def.allowUndefined)) {
            throw new Error(`${keyword} value must be ${JSON.stringify(def.schemaType)}`);
          }
        }
        if ("code" in def ? def.trackErrors : def.errors !== false) {
          this.errsCount = it.gen.const("_errs", names_1.default.errors);
        }
      }
      result(condition, successAction, failAction) {
        this.failResult((0, codegen_1.not)(condition), successAction, failAction);
      }
      failResult(condition, successAction, failAction) {
        this.gen.if(condition);
        if (failAction)
          failAction();
        else
          this.error();
        if (successAction) {
          this.gen.else();
          successAction();
          if (this.allErrors)
            this.gen.endIf();
        } else {
          if (this.allErrors)
            this.gen.endIf();
          else
            this.gen.else();
        }
      }
      pass(condition, failAction) {
        this.failResult((0, codegen_1.not)(condition), void 0, failAction);
      }
      fail(condition) {
        if (condition === void 0) {
          this.error();
          if (!this.allErrors)
            this.gen.if(false);
          return;
        }
        this.gen.if(condition);
        this.error();
        if (this.allErrors)
          this.gen.endIf();
        else
          this.gen.else();
      }
      fail$data(condition) {
        if (!this.$data)
          return this.fail(condition);
        const { schemaCode } = this;
        this.fail((0, codegen_1._)`${schemaCode} !== undefined && (${(0, codegen_1.or)(this.invalid$data(), condition)})`);
      }
      error(append, errorParams, errorPaths) {
        if (errorParams) {
          this.setParams(errorParams);
          this._error(append, errorPaths);
          this.setParams({});
          return;
        }
        this._error(append, errorPaths);
      }
      _error(append, errorPaths) {
        ;
        (append ? errors_1.reportExtraError : errors_1.reportError)(this, this.def.error, errorPaths);
      }
      $dataError() {
        (0, errors_1.reportError)(this, this.def.$dataError || errors_1.keyword$DataError);
      }
      reset() {
        if (this.errsCount === void 0)
          throw new Error('add "trackErrors" to keyword definition');
        (0, errors_1.resetErrorsCount)(this.gen, this.errsCount);
      }
      ok(cond) {
        if (!this.allErrors)
          this.gen.if(cond);
      }
      setParams(obj, assign) {
        if (assign)
          Object.assign(this.params, obj);
        else
          this.params = obj;
      }
      block$data(valid, codeBlock, $dataValid = codegen_1.nil) {
        this.gen.block(() => {
          this.check$data(valid, $dataValid);
          codeBlock();
        });
      }
      check$data(valid = codegen_1.nil, $dataValid = codegen_1.nil) {
        if (!this.$data)
          return;
        const { gen, schemaCode, schemaType, def } = this;
        gen.if((0, codegen_1.or)((0, codegen_1._)`${schemaCode} === undefined`, $dataValid));
        if (valid !== codegen_1.nil)
          gen.assign(valid, true);
        if (schemaType.length || def.validateSchema) {
          gen.elseIf(this.invalid$data());
          this.$dataError();
          if (valid !== codegen_1.nil)
            gen.assign(valid, false);
        }
        gen.else();
      }
      invalid$data() {
        const { gen, schemaCode, schemaType, def, it } = this;
        return (0, codegen_1.or)(wrong$DataType(), invalid$DataSchema());
        function wrong$DataType() {
          if (schemaType.length) {
            if (!(schemaCode instanceof codegen_1.Name))
              throw new Error("ajv implementation error");
            const st = Array.isArray(schemaType) ? schemaType : [schemaType];
            return (0, codegen_1._)`${(0, dataType_2.checkDataTypes)(st, schemaCode, it.opts.strictNumbers, dataType_2.DataType.Wrong)}`;
          }
          return codegen_1.nil;
        }
        function invalid$DataSchema() {
          if (def.validateSchema) {
            const validateSchemaRef = gen.scopeValue("validate$data", { ref: def.validateSchema });
            return (0, codegen_1._)`!${validateSchemaRef}(${schemaCode})`;
          }
          return codegen_1.nil;
        }
      }
      subschema(appl, valid) {
        const subschema = (0, subschema_1.getSubschema)(this.it, appl);
        (0, subschema_1.extendSubschemaData)(subschema, this.it, appl);
        (0, subschema_1.extendSubschemaMode)(subschema, appl);
        const nextContext = { ...this.it, ...subschema, items: void 0, props: void 0 };
        subschemaCode(nextContext, valid);
        return nextContext;
      }
      mergeEvaluated(schemaCxt, toName) {
        const { it, gen } = this;
        if (!it.opts.unevaluated)
          return;
        if (it.props !== true && schemaCxt.props !== void 0) {
          it.props = util_1.mergeEvaluated.props(gen, schemaCxt.props, it.props, toName);
        }
        if (it.items !== true && schemaCxt.items !== void 0) {
          it.items = util_1.mergeEvaluated.items(gen, schemaCxt.items, it.items, toName);
        }
      }
      mergeValidEvaluated(schemaCxt, valid) {
        const { it, gen } = this;
        if (it.opts.unevaluated && (it.props !== true || it.items !== true)) {
          gen.if(valid, () => this.mergeEvaluated(schemaCxt, codegen_1.Name));
          return true;
        }
      }
    };
    exports.KeywordCxt = KeywordCxt;
    function keywordCode(it, keyword, def, ruleType) {
      const cxt = new KeywordCxt(it, def, keyword);
      if ("code" in def) {
        def.code(cxt, ruleType);
      } else if (cxt.$data && def.validate) {
        (0, keyword_1.funcKeywordCode)(cxt, def);
      } else if ("macro" in def) {
        (0, keyword_1.macroKeywordCode)(cxt, def);
      } else if (def.compile || def.validate) {
        (0, keyword_1.funcKeywordCode)(cxt, def);
      }
    }
    var JSON_POINTER = /^\/(?:[^~]|~0|~1)*$/;
    var RELATIVE_JSON_POINTER = /^([0-9]+)(#|\/(?:[^~]|~0|~1)*)?$/;
    function getData($data, { dataLevel, dataNames, dataPathArr }) {
      let jsonPointer;
      let data;
      if ($data === "")
        return names_1.default.rootData;
      if ($data[0] === "/") {
        if (!JSON_POINTER.test($data))
          throw new Error(`Invalid JSON-pointer: ${$data}`);
        jsonPointer = $data;
        data = names_1.default.rootData;
      } else {
        const matches2 = RELATIVE_JSON_POINTER.exec($data);
        if (!matches2)
          throw new Error(`Invalid JSON-pointer: ${$data}`);
        const up = +matches2[1];
        jsonPointer = matches2[2];
        if (jsonPointer === "#") {
          if (up >= dataLevel)
            throw new Error(errorMsg("property/index", up));
          return dataPathArr[dataLevel - up];
        }
        if (up > dataLevel)
          throw new Error(errorMsg("data", up));
        data = dataNames[dataLevel - up];
        if (!jsonPointer)
          return data;
      }
      let expr = data;
      const segments = jsonPointer.split("/");
      for (const segment of segments) {
        if (segment) {
          data = (0, codegen_1._)`${data}${(0, codegen_1.getProperty)((0, util_1.unescapeJsonPointer)(segment))}`;
          expr = (0, codegen_1._)`${expr} && ${data}`;
        }
      }
      return expr;
      function errorMsg(pointerType, up) {
        return `Cannot access ${pointerType} ${up} levels up, current level is ${dataLevel}`;
      }
    }
    exports.getData = getData;
  }
});

// node_modules/ajv/dist/runtime/validation_error.js
var require_validation_error = __commonJS({
  "node_modules/ajv/dist/runtime/validation_error.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var ValidationError = class extends Error {
      constructor(errors) {
        super("validation failed");
        this.errors = errors;
        this.ajv = this.validation = true;
      }
    };
    exports.default = ValidationError;
  }
});

// node_modules/ajv/dist/compile/ref_error.js
var require_ref_error = __commonJS({
  "node_modules/ajv/dist/compile/ref_error.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var resolve_1 = require_resolve();
    var MissingRefError = class extends Error {
      constructor(resolver, baseId, ref, msg) {
        super(msg || `can't resolve reference ${ref} from id ${baseId}`);
        this.missingRef = (0, resolve_1.resolveUrl)(resolver, baseId, ref);
        this.missingSchema = (0, resolve_1.normalizeId)((0, resolve_1.getFullPath)(resolver, this.missingRef));
      }
    };
    exports.default = MissingRefError;
  }
});

// node_modules/ajv/dist/compile/index.js
var require_compile = __commonJS({
  "node_modules/ajv/dist/compile/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.resolveSchema = exports.getCompilingSchema = exports.resolveRef = exports.compileSchema = exports.SchemaEnv = void 0;
    var codegen_1 = require_codegen();
    var validation_error_1 = require_validation_error();
    var names_1 = require_names();
    var resolve_1 = require_resolve();
    var util_1 = require_util();
    var validate_1 = require_validate();
    var SchemaEnv = class {
      constructor(env) {
        var _a;
        this.refs = {};
        this.dynamicAnchors = {};
        let schema2;
        if (typeof env.schema == "object")
          schema2 = env.schema;
        this.schema = env.schema;
        this.schemaId = env.schemaId;
        this.root = env.root || this;
        this.baseId = (_a = env.baseId) !== null && _a !== void 0 ? _a : (0, resolve_1.normalizeId)(schema2 === null || schema2 === void 0 ? void 0 : schema2[env.schemaId || "$id"]);
        this.schemaPath = env.schemaPath;
        this.localRefs = env.localRefs;
        this.meta = env.meta;
        this.$async = schema2 === null || schema2 === void 0 ? void 0 : schema2.$async;
        this.refs = {};
      }
    };
    exports.SchemaEnv = SchemaEnv;
    function compileSchema(sch) {
      const _sch = getCompilingSchema.call(this, sch);
      if (_sch)
        return _sch;
      const rootId = (0, resolve_1.getFullPath)(this.opts.uriResolver, sch.root.baseId);
      const { es5, lines } = this.opts.code;
      const { ownProperties } = this.opts;
      const gen = new codegen_1.CodeGen(this.scope, { es5, lines, ownProperties });
      let _ValidationError;
      if (sch.$async) {
        _ValidationError = gen.scopeValue("Error", {
          ref: validation_error_1.default,
          code: (0, codegen_1._)`require("ajv/dist/runtime/validation_error").default`
        });
      }
      const validateName = gen.scopeName("validate");
      sch.validateName = validateName;
      const schemaCxt = {
        gen,
        allErrors: this.opts.allErrors,
        data: names_1.default.data,
        parentData: names_1.default.parentData,
        parentDataProperty: names_1.default.parentDataProperty,
        dataNames: [names_1.default.data],
        dataPathArr: [codegen_1.nil],
        // TODO can its length be used as dataLevel if nil is removed?
        dataLevel: 0,
        dataTypes: [],
        definedProperties: /* @__PURE__ */ new Set(),
        topSchemaRef: gen.scopeValue("schema", this.opts.code.source === true ? { ref: sch.schema, code: (0, codegen_1.stringify)(sch.schema) } : { ref: sch.schema }),
        validateName,
        ValidationError: _ValidationError,
        schema: sch.schema,
        schemaEnv: sch,
        rootId,
        baseId: sch.baseId || rootId,
        schemaPath: codegen_1.nil,
        errSchemaPath: sch.schemaPath || (this.opts.jtd ? "" : "#"),
        errorPath: (0, codegen_1._)`""`,
        opts: this.opts,
        self: this
      };
      let sourceCode;
      try {
        this._compilations.add(sch);
        (0, validate_1.validateFunctionCode)(schemaCxt);
        gen.optimize(this.opts.code.optimize);
        const validateCode = gen.toString();
        sourceCode = `${gen.scopeRefs(names_1.default.scope)}return ${validateCode}`;
        if (this.opts.code.process)
          sourceCode = this.opts.code.process(sourceCode, sch);
        const makeValidate = new Function(`${names_1.default.self}`, `${names_1.default.scope}`, sourceCode);
        const validate = makeValidate(this, this.scope.get());
        this.scope.value(validateName, { ref: validate });
        validate.errors = null;
        validate.schema = sch.schema;
        validate.schemaEnv = sch;
        if (sch.$async)
          validate.$async = true;
        if (this.opts.code.source === true) {
          validate.source = { validateName, validateCode, scopeValues: gen._values };
        }
        if (this.opts.unevaluated) {
          const { props, items } = schemaCxt;
          validate.evaluated = {
            props: props instanceof codegen_1.Name ? void 0 : props,
            items: items instanceof codegen_1.Name ? void 0 : items,
            dynamicProps: props instanceof codegen_1.Name,
            dynamicItems: items instanceof codegen_1.Name
          };
          if (validate.source)
            validate.source.evaluated = (0, codegen_1.stringify)(validate.evaluated);
        }
        sch.validate = validate;
        return sch;
      } catch (e) {
        delete sch.validate;
        delete sch.validateName;
        if (sourceCode)
          this.logger.error("Error compiling schema, function code:", sourceCode);
        throw e;
      } finally {
        this._compilations.delete(sch);
      }
    }
    exports.compileSchema = compileSchema;
    function resolveRef(root, baseId, ref) {
      var _a;
      ref = (0, resolve_1.resolveUrl)(this.opts.uriResolver, baseId, ref);
      const schOrFunc = root.refs[ref];
      if (schOrFunc)
        return schOrFunc;
      let _sch = resolve6.call(this, root, ref);
      if (_sch === void 0) {
        const schema2 = (_a = root.localRefs) === null || _a === void 0 ? void 0 : _a[ref];
        const { schemaId } = this.opts;
        if (schema2)
          _sch = new SchemaEnv({ schema: schema2, schemaId, root, baseId });
      }
      if (_sch === void 0)
        return;
      return root.refs[ref] = inlineOrCompile.call(this, _sch);
    }
    exports.resolveRef = resolveRef;
    function inlineOrCompile(sch) {
      if ((0, resolve_1.inlineRef)(sch.schema, this.opts.inlineRefs))
        return sch.schema;
      return sch.validate ? sch : compileSchema.call(this, sch);
    }
    function getCompilingSchema(schEnv) {
      for (const sch of this._compilations) {
        if (sameSchemaEnv(sch, schEnv))
          return sch;
      }
    }
    exports.getCompilingSchema = getCompilingSchema;
    function sameSchemaEnv(s1, s2) {
      return s1.schema === s2.schema && s1.root === s2.root && s1.baseId === s2.baseId;
    }
    function resolve6(root, ref) {
      let sch;
      while (typeof (sch = this.refs[ref]) == "string")
        ref = sch;
      return sch || this.schemas[ref] || resolveSchema.call(this, root, ref);
    }
    function resolveSchema(root, ref) {
      const p = this.opts.uriResolver.parse(ref);
      const refPath = (0, resolve_1._getFullPath)(this.opts.uriResolver, p);
      let baseId = (0, resolve_1.getFullPath)(this.opts.uriResolver, root.baseId, void 0);
      if (Object.keys(root.schema).length > 0 && refPath === baseId) {
        return getJsonPointer.call(this, p, root);
      }
      const id = (0, resolve_1.normalizeId)(refPath);
      const schOrRef = this.refs[id] || this.schemas[id];
      if (typeof schOrRef == "string") {
        const sch = resolveSchema.call(this, root, schOrRef);
        if (typeof (sch === null || sch === void 0 ? void 0 : sch.schema) !== "object")
          return;
        return getJsonPointer.call(this, p, sch);
      }
      if (typeof (schOrRef === null || schOrRef === void 0 ? void 0 : schOrRef.schema) !== "object")
        return;
      if (!schOrRef.validate)
        compileSchema.call(this, schOrRef);
      if (id === (0, resolve_1.normalizeId)(ref)) {
        const { schema: schema2 } = schOrRef;
        const { schemaId } = this.opts;
        const schId = schema2[schemaId];
        if (schId)
          baseId = (0, resolve_1.resolveUrl)(this.opts.uriResolver, baseId, schId);
        return new SchemaEnv({ schema: schema2, schemaId, root, baseId });
      }
      return getJsonPointer.call(this, p, schOrRef);
    }
    exports.resolveSchema = resolveSchema;
    var PREVENT_SCOPE_CHANGE = /* @__PURE__ */ new Set([
      "properties",
      "patternProperties",
      "enum",
      "dependencies",
      "definitions"
    ]);
    function getJsonPointer(parsedRef, { baseId, schema: schema2, root }) {
      var _a;
      if (((_a = parsedRef.fragment) === null || _a === void 0 ? void 0 : _a[0]) !== "/")
        return;
      for (const part of parsedRef.fragment.slice(1).split("/")) {
        if (typeof schema2 === "boolean")
          return;
        const partSchema = schema2[(0, util_1.unescapeFragment)(part)];
        if (partSchema === void 0)
          return;
        schema2 = partSchema;
        const schId = typeof schema2 === "object" && schema2[this.opts.schemaId];
        if (!PREVENT_SCOPE_CHANGE.has(part) && schId) {
          baseId = (0, resolve_1.resolveUrl)(this.opts.uriResolver, baseId, schId);
        }
      }
      let env;
      if (typeof schema2 != "boolean" && schema2.$ref && !(0, util_1.schemaHasRulesButRef)(schema2, this.RULES)) {
        const $ref = (0, resolve_1.resolveUrl)(this.opts.uriResolver, baseId, schema2.$ref);
        env = resolveSchema.call(this, root, $ref);
      }
      const { schemaId } = this.opts;
      env = env || new SchemaEnv({ schema: schema2, schemaId, root, baseId });
      if (env.schema !== env.root.schema)
        return env;
      return void 0;
    }
  }
});

// node_modules/ajv/dist/refs/data.json
var require_data = __commonJS({
  "node_modules/ajv/dist/refs/data.json"(exports, module) {
    module.exports = {
      $id: "https://raw.githubusercontent.com/ajv-validator/ajv/master/lib/refs/data.json#",
      description: "Meta-schema for $data reference (JSON AnySchema extension proposal)",
      type: "object",
      required: ["$data"],
      properties: {
        $data: {
          type: "string",
          anyOf: [{ format: "relative-json-pointer" }, { format: "json-pointer" }]
        }
      },
      additionalProperties: false
    };
  }
});

// node_modules/fast-uri/lib/utils.js
var require_utils2 = __commonJS({
  "node_modules/fast-uri/lib/utils.js"(exports, module) {
    "use strict";
    var isUUID = RegExp.prototype.test.bind(/^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/iu);
    var isIPv4 = RegExp.prototype.test.bind(/^(?:(?:25[0-5]|2[0-4]\d|1\d{2}|[1-9]\d|\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d{2}|[1-9]\d|\d)$/u);
    var isPort = RegExp.prototype.test.bind(/^\d*$/u);
    var isHexPair = RegExp.prototype.test.bind(/^[\da-f]{2}$/iu);
    var isUnreserved = RegExp.prototype.test.bind(/^[\da-z\-._~]$/iu);
    var isPathCharacter = RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:@/]$/u);
    var isQueryFragmentCharacter = RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:@/?]$/u);
    var isUserinfoCharacter = RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:]$/u);
    var BYTE_HEX = new Array(256);
    {
      const HEX_DIGITS = "0123456789ABCDEF";
      for (let i = 0; i < 256; i++) {
        BYTE_HEX[i] = "%" + HEX_DIGITS[i >> 4] + HEX_DIGITS[i & 15];
      }
    }
    function percentEncodeNonAscii(cp) {
      if (cp < 2048) {
        return BYTE_HEX[192 | cp >> 6] + BYTE_HEX[128 | cp & 63];
      }
      if (cp < 65536) {
        return BYTE_HEX[224 | cp >> 12] + BYTE_HEX[128 | cp >> 6 & 63] + BYTE_HEX[128 | cp & 63];
      }
      return BYTE_HEX[240 | cp >> 18] + BYTE_HEX[128 | cp >> 12 & 63] + BYTE_HEX[128 | cp >> 6 & 63] + BYTE_HEX[128 | cp & 63];
    }
    function stringArrayToHexStripped(input) {
      let acc = "";
      let code2 = 0;
      let i = 0;
      for (i = 0; i < input.length; i++) {
        code2 = input[i].charCodeAt(0);
        if (code2 === 48) {
          continue;
        }
        if (!(code2 >= 48 && code2 <= 57 || code2 >= 65 && code2 <= 70 || code2 >= 97 && code2 <= 102)) {
          return "";
        }
        acc += input[i];
        break;
      }
      for (i += 1; i < input.length; i++) {
        code2 = input[i].charCodeAt(0);
        if (!(code2 >= 48 && code2 <= 57 || code2 >= 65 && code2 <= 70 || code2 >= 97 && code2 <= 102)) {
          return "";
        }
        acc += input[i];
      }
      return acc;
    }
    var isHextet = RegExp.prototype.test.bind(/^[\dA-Fa-f]{1,4}$/);
    var isIPvFuture = RegExp.prototype.test.bind(/^[vV][\dA-Fa-f]+\.[A-Za-z\d\-._~!$&'()*+,;=:]+$/);
    var isZoneCharacter = RegExp.prototype.test.bind(/^[A-Za-z\d\-._~]$/);
    var nonSimpleDomain = RegExp.prototype.test.bind(/[^!"$&'()*+,\-.;=_`a-z{}~]/u);
    function isZoneIdentifier(zone) {
      if (zone.length === 0) return false;
      for (let i = 0; i < zone.length; i++) {
        if (isZoneCharacter(zone[i])) continue;
        if (zone[i] === "%" && i + 2 < zone.length && isHexPair(zone.slice(i + 1, i + 3))) {
          i += 2;
          continue;
        }
        return false;
      }
      return true;
    }
    function compressIPv6ZeroRun(hextets) {
      let bestStart = -1;
      let bestLength = 0;
      let runStart = -1;
      let runLength = 0;
      for (let i = 0; i < hextets.length; i++) {
        if (hextets[i] === "0") {
          if (runStart === -1) runStart = i;
          runLength++;
          if (runLength > bestLength) {
            bestLength = runLength;
            bestStart = runStart;
          }
        } else {
          runStart = -1;
          runLength = 0;
        }
      }
      if (bestLength < 2) return hextets.join(":");
      const head = hextets.slice(0, bestStart).join(":");
      const tail2 = hextets.slice(bestStart + bestLength).join(":");
      return head + "::" + tail2;
    }
    function normalizeIPv6Address(input) {
      const compression = input.indexOf("::");
      if (compression !== -1 && input.indexOf("::", compression + 1) !== -1) return void 0;
      const left = compression === -1 ? input.split(":") : input.slice(0, compression).split(":");
      const right = compression === -1 ? [] : input.slice(compression + 2).split(":");
      if (compression !== -1) {
        if (left.length === 1 && left[0] === "") left.length = 0;
        if (right.length === 1 && right[0] === "") right.length = 0;
      }
      const parts = left.concat(right);
      let hextetCount = 0;
      for (let i = 0; i < parts.length; i++) {
        const part = parts[i];
        if (part === "") return void 0;
        if (part.indexOf(".") !== -1) {
          if (i !== parts.length - 1 || compression !== -1 && right.length === 0 || !isIPv4(part)) return void 0;
          hextetCount += 2;
          continue;
        }
        if (!isHextet(part)) return void 0;
        parts[i] = parseInt(part, 16).toString(16);
        hextetCount++;
      }
      if (compression === -1) {
        if (hextetCount !== 8) return void 0;
        return compressIPv6ZeroRun(parts);
      }
      if (hextetCount >= 8) return void 0;
      const expanded = parts.slice(0, left.length);
      for (let i = hextetCount; i < 8; i++) expanded.push("0");
      for (let i = left.length; i < parts.length; i++) expanded.push(parts[i]);
      return compressIPv6ZeroRun(expanded);
    }
    function normalizeIPv6(host) {
      const bracketed = host[0] === "[" && host[host.length - 1] === "]";
      const hasBracket = host[0] === "[" || host[host.length - 1] === "]";
      if (hasBracket && !bracketed) return { host, isIPV6: false, error: true };
      let input = bracketed ? host.slice(1, -1) : host;
      if (bracketed && isIPvFuture(input)) {
        input = input.toLowerCase();
        return { host: `[${input}]`, escapedHost: input, isIPV6: false, isIPVFuture: true };
      }
      if (findToken(input, ":") < 2) {
        return { host, isIPV6: false, error: bracketed };
      }
      let zoneIdentifier = "";
      const zoneSeparator = input.indexOf("%");
      if (zoneSeparator !== -1) {
        const separatorLength = input.slice(zoneSeparator, zoneSeparator + 3).toLowerCase() === "%25" ? 3 : 1;
        zoneIdentifier = input.slice(zoneSeparator + separatorLength);
        if (!isZoneIdentifier(zoneIdentifier)) return { host, isIPV6: false, error: true };
        input = input.slice(0, zoneSeparator);
      }
      const address = normalizeIPv6Address(input);
      if (address === void 0) return { host, isIPV6: false, error: true };
      return {
        host: address + (zoneIdentifier ? "%" + zoneIdentifier : ""),
        escapedHost: address + (zoneIdentifier ? "%25" + zoneIdentifier : ""),
        isIPV6: true
      };
    }
    function findToken(str, token) {
      let ind = 0;
      for (let i = 0; i < str.length; i++) {
        if (str[i] === token) ind++;
      }
      return ind;
    }
    function removeDotSegments(path) {
      let input = path;
      const output = [];
      let nextSlash = -1;
      let len = 0;
      while (len = input.length) {
        if (len === 1) {
          if (input === ".") {
            break;
          } else if (input === "/") {
            output.push("/");
            break;
          } else {
            output.push(input);
            break;
          }
        } else if (len === 2) {
          if (input[0] === ".") {
            if (input[1] === ".") {
              break;
            } else if (input[1] === "/") {
              input = input.slice(2);
              continue;
            }
          } else if (input[0] === "/") {
            if (input[1] === "." || input[1] === "/") {
              output.push("/");
              break;
            }
          }
        } else if (len === 3) {
          if (input === "/..") {
            if (output.length !== 0) {
              output.pop();
            }
            output.push("/");
            break;
          }
        }
        if (input[0] === ".") {
          if (input[1] === ".") {
            if (input[2] === "/") {
              input = input.slice(3);
              continue;
            }
          } else if (input[1] === "/") {
            input = input.slice(2);
            continue;
          }
        } else if (input[0] === "/") {
          if (input[1] === ".") {
            if (input[2] === "/") {
              input = input.slice(2);
              continue;
            } else if (input[2] === ".") {
              if (input[3] === "/") {
                input = input.slice(3);
                if (output.length !== 0) {
                  output.pop();
                }
                continue;
              }
            }
          }
        }
        if ((nextSlash = input.indexOf("/", 1)) === -1) {
          output.push(input);
          break;
        } else {
          output.push(input.slice(0, nextSlash));
          input = input.slice(nextSlash);
        }
      }
      return output.join("");
    }
    function removeDotSegmentsRelative(path) {
      if (path === "" || path[0] === "/") {
        return removeDotSegments(path);
      }
      const segments = path.split("/");
      const last = segments.length - 1;
      const output = [];
      let trailingDirectory = false;
      for (let i = 0; i <= last; i++) {
        const segment = segments[i];
        if (segment === "." || segment === "..") {
          if (segment === "..") {
            if (output.length !== 0 && output[output.length - 1] !== "..") {
              output.pop();
            } else {
              output.push("..");
            }
          }
          trailingDirectory = i === last;
        } else {
          output.push(segment);
        }
      }
      if (trailingDirectory && output[output.length - 1] !== "..") {
        output.push("");
      }
      if (output.length === 0 || output[0] === "" || output[0].includes(":")) {
        output.unshift(".");
      }
      return output.join("/");
    }
    var HOST_DELIMS = { "@": "%40", "/": "%2F", "?": "%3F", "#": "%23", ":": "%3A" };
    var HOST_DELIM_RE = /[@/?#:]/g;
    var HOST_DELIM_NO_COLON_RE = /[@/?#]/g;
    function reescapeHostDelimiters(host, isIP) {
      const re = isIP ? HOST_DELIM_NO_COLON_RE : HOST_DELIM_RE;
      re.lastIndex = 0;
      return host.replace(re, (ch) => HOST_DELIMS[ch]);
    }
    function normalizePercentEncoding(input, decodeUnreserved = false) {
      if (input.indexOf("%") === -1) {
        return input;
      }
      let output = "";
      for (let i = 0; i < input.length; i++) {
        if (input[i] === "%" && i + 2 < input.length) {
          const hex = input.slice(i + 1, i + 3);
          if (isHexPair(hex)) {
            const normalizedHex = hex.toUpperCase();
            const decoded = String.fromCharCode(parseInt(normalizedHex, 16));
            if (decodeUnreserved && isUnreserved(decoded)) {
              output += decoded;
            } else {
              output += "%" + normalizedHex;
            }
            i += 2;
            continue;
          }
        }
        output += input[i];
      }
      return output;
    }
    function normalizePathEncoding(input) {
      let output = "";
      for (let i = 0; i < input.length; i++) {
        const ch = input[i];
        if (ch === "%" && i + 2 < input.length) {
          const hex = input.slice(i + 1, i + 3);
          if (isHexPair(hex)) {
            const normalizedHex = hex.toUpperCase();
            const decoded = String.fromCharCode(parseInt(normalizedHex, 16));
            if (decoded !== "." && isUnreserved(decoded)) {
              output += decoded;
            } else {
              output += "%" + normalizedHex;
            }
            i += 2;
            continue;
          }
        }
        if (isPathCharacter(ch)) {
          output += ch;
        } else {
          const code2 = input.charCodeAt(i);
          if (code2 < 128) {
            output += isEscapeSafe(code2) ? ch : BYTE_HEX[code2];
          } else if (code2 < 55296 || code2 > 57343) {
            output += percentEncodeNonAscii(code2);
          } else if (code2 <= 56319 && i + 1 < input.length) {
            const low = input.charCodeAt(i + 1);
            if (low >= 56320 && low <= 57343) {
              output += percentEncodeNonAscii(65536 + (code2 - 55296 << 10) + (low - 56320));
              i++;
            } else {
              output += percentEncodeNonAscii(65533);
            }
          } else {
            output += percentEncodeNonAscii(65533);
          }
        }
      }
      return output;
    }
    function serializePathEncoding(input, pathNoScheme = false) {
      let output = "";
      let firstSegment = pathNoScheme && input[0] !== "/";
      for (let i = 0; i < input.length; i++) {
        const ch = input[i];
        if (ch === "%" && i + 2 < input.length) {
          const hex = input.slice(i + 1, i + 3);
          if (isHexPair(hex)) {
            output += "%" + hex.toUpperCase();
            i += 2;
            continue;
          }
        }
        if (ch === "/") {
          firstSegment = false;
        }
        if (isPathCharacter(ch) && (ch !== ":" || !firstSegment)) {
          output += ch;
        } else {
          const code2 = input.charCodeAt(i);
          if (code2 < 128) {
            output += BYTE_HEX[code2];
          } else if (code2 < 55296 || code2 > 57343) {
            output += percentEncodeNonAscii(code2);
          } else if (code2 <= 56319 && i + 1 < input.length) {
            const low = input.charCodeAt(i + 1);
            if (low >= 56320 && low <= 57343) {
              output += percentEncodeNonAscii(65536 + (code2 - 55296 << 10) + (low - 56320));
              i++;
            } else {
              output += percentEncodeNonAscii(65533);
            }
          } else {
            output += percentEncodeNonAscii(65533);
          }
        }
      }
      return output;
    }
    function encodeComponent(input, isAllowed) {
      let output = "";
      for (let i = 0; i < input.length; i++) {
        const ch = input[i];
        if (ch === "%" && i + 2 < input.length) {
          const hex = input.slice(i + 1, i + 3);
          if (isHexPair(hex)) {
            output += "%" + hex.toUpperCase();
            i += 2;
            continue;
          }
        }
        if (isAllowed(ch)) {
          output += ch;
        } else {
          const code2 = input.charCodeAt(i);
          if (code2 < 128) {
            output += BYTE_HEX[code2];
          } else if (code2 < 55296 || code2 > 57343) {
            output += percentEncodeNonAscii(code2);
          } else if (code2 <= 56319 && i + 1 < input.length) {
            const low = input.charCodeAt(i + 1);
            if (low >= 56320 && low <= 57343) {
              output += percentEncodeNonAscii(65536 + (code2 - 55296 << 10) + (low - 56320));
              i++;
            } else {
              output += percentEncodeNonAscii(65533);
            }
          } else {
            output += percentEncodeNonAscii(65533);
          }
        }
      }
      return output;
    }
    function encodeUserinfo(input) {
      return encodeComponent(input, isUserinfoCharacter);
    }
    function encodeQuery(input) {
      return encodeComponent(input, isQueryFragmentCharacter);
    }
    function encodeFragment(input) {
      return encodeComponent(input, isQueryFragmentCharacter);
    }
    function isEscapeSafe(cp) {
      return cp >= 48 && cp <= 57 || cp >= 65 && cp <= 90 || cp >= 97 && cp <= 122 || cp === 42 || cp === 43 || cp === 45 || cp === 46 || cp === 47 || cp === 64 || cp === 95;
    }
    function normalizeQueryFragmentEncoding(input) {
      let output = "";
      for (let i = 0; i < input.length; i++) {
        const ch = input[i];
        if (ch === "%" && i + 2 < input.length) {
          const hex = input.slice(i + 1, i + 3);
          if (isHexPair(hex)) {
            const normalizedHex = hex.toUpperCase();
            const decoded = String.fromCharCode(parseInt(normalizedHex, 16));
            if (isUnreserved(decoded)) {
              output += decoded;
            } else {
              output += "%" + normalizedHex;
            }
            i += 2;
            continue;
          }
        }
        if (isQueryFragmentCharacter(ch)) {
          output += ch;
        } else {
          const code2 = input.charCodeAt(i);
          if (code2 < 128) {
            output += isEscapeSafe(code2) ? ch : BYTE_HEX[code2];
          } else if (code2 < 55296 || code2 > 57343) {
            output += percentEncodeNonAscii(code2);
          } else if (code2 <= 56319 && i + 1 < input.length) {
            const low = input.charCodeAt(i + 1);
            if (low >= 56320 && low <= 57343) {
              output += percentEncodeNonAscii(65536 + (code2 - 55296 << 10) + (low - 56320));
              i++;
            } else {
              output += percentEncodeNonAscii(65533);
            }
          } else {
            output += percentEncodeNonAscii(65533);
          }
        }
      }
      return output;
    }
    function escapePreservingEscapes(input) {
      let output = "";
      for (let i = 0; i < input.length; i++) {
        if (input[i] === "%" && i + 2 < input.length) {
          const hex = input.slice(i + 1, i + 3);
          if (isHexPair(hex)) {
            output += "%" + hex.toUpperCase();
            i += 2;
            continue;
          }
        }
        output += escape(input[i]);
      }
      return output;
    }
    function recomposeAuthority(component) {
      const uriTokens = [];
      if (component.userinfo !== void 0) {
        uriTokens.push(encodeUserinfo(component.userinfo));
        uriTokens.push("@");
      }
      if (component.host !== void 0) {
        let host = component.host;
        if (!isIPv4(host)) {
          let ipV6res = normalizeIPv6(host);
          if (ipV6res.isIPV6 !== true && ipV6res.isIPVFuture !== true) {
            host = normalizePercentEncoding(host, true);
            ipV6res = normalizeIPv6(host);
          }
          if (ipV6res.isIPV6 === true || ipV6res.isIPVFuture === true) {
            host = `[${ipV6res.escapedHost}]`;
          } else {
            host = reescapeHostDelimiters(host, false);
          }
        }
        uriTokens.push(host);
      }
      if (typeof component.port === "number" || typeof component.port === "string") {
        const port = String(component.port);
        if (!isPort(port)) {
          throw new TypeError("URI port is malformed.");
        }
        uriTokens.push(":");
        uriTokens.push(port);
      }
      return uriTokens.length ? uriTokens.join("") : void 0;
    }
    module.exports = {
      nonSimpleDomain,
      recomposeAuthority,
      reescapeHostDelimiters,
      normalizePercentEncoding,
      normalizePathEncoding,
      serializePathEncoding,
      normalizeQueryFragmentEncoding,
      encodeUserinfo,
      encodeQuery,
      encodeFragment,
      escapePreservingEscapes,
      removeDotSegments,
      removeDotSegmentsRelative,
      isIPv4,
      isUUID,
      normalizeIPv6,
      stringArrayToHexStripped
    };
  }
});

// node_modules/fast-uri/lib/schemes.js
var require_schemes = __commonJS({
  "node_modules/fast-uri/lib/schemes.js"(exports, module) {
    "use strict";
    var { isUUID } = require_utils2();
    var URN_REG = /^([\da-z][\d\-a-z]{0,31}):((?:[\w!$'()*+,\-./:;=@]|%[\da-f]{2})+)$/iu;
    var supportedSchemeNames = (
      /** @type {const} */
      [
        "http",
        "https",
        "ws",
        "wss",
        "urn",
        "urn:uuid"
      ]
    );
    function isValidSchemeName(name) {
      return supportedSchemeNames.indexOf(
        /** @type {*} */
        name
      ) !== -1;
    }
    function wsIsSecure(wsComponent) {
      if (wsComponent.secure === true) {
        return true;
      } else if (wsComponent.secure === false) {
        return false;
      } else if (wsComponent.scheme) {
        return wsComponent.scheme.length === 3 && (wsComponent.scheme[0] === "w" || wsComponent.scheme[0] === "W") && (wsComponent.scheme[1] === "s" || wsComponent.scheme[1] === "S") && (wsComponent.scheme[2] === "s" || wsComponent.scheme[2] === "S");
      } else {
        return false;
      }
    }
    function httpParse(component) {
      if (!component.host) {
        component.error = component.error || "HTTP URIs must have a host.";
      }
      return component;
    }
    function httpSerialize(component) {
      const secure = String(component.scheme).toLowerCase() === "https";
      if (component.port === (secure ? 443 : 80) || component.port === "") {
        component.port = void 0;
      }
      if (!component.path) {
        component.path = "/";
      }
      return component;
    }
    function wsParse(wsComponent) {
      wsComponent.secure = wsIsSecure(wsComponent);
      wsComponent.resourceName = (wsComponent.path || "/") + (wsComponent.query ? "?" + wsComponent.query : "");
      wsComponent.path = void 0;
      wsComponent.query = void 0;
      return wsComponent;
    }
    function wsSerialize(wsComponent) {
      if (wsComponent.port === (wsIsSecure(wsComponent) ? 443 : 80) || wsComponent.port === "") {
        wsComponent.port = void 0;
      }
      if (typeof wsComponent.secure === "boolean") {
        wsComponent.scheme = wsComponent.secure ? "wss" : "ws";
        wsComponent.secure = void 0;
      }
      if (wsComponent.resourceName) {
        const queryIndex = wsComponent.resourceName.indexOf("?");
        const path = queryIndex === -1 ? wsComponent.resourceName : wsComponent.resourceName.slice(0, queryIndex);
        wsComponent.path = path && path !== "/" ? path : void 0;
        wsComponent.query = queryIndex === -1 ? void 0 : wsComponent.resourceName.slice(queryIndex + 1);
        wsComponent.resourceName = void 0;
      }
      wsComponent.fragment = void 0;
      return wsComponent;
    }
    function urnParse(urnComponent, options2) {
      if (!urnComponent.path) {
        urnComponent.error = "URN can not be parsed";
        return urnComponent;
      }
      const matches2 = urnComponent.path.match(URN_REG);
      if (matches2 && matches2[0] === urnComponent.path) {
        const scheme = options2.scheme || urnComponent.scheme || "urn";
        urnComponent.nid = matches2[1].toLowerCase();
        urnComponent.nss = matches2[2];
        const urnScheme = `${scheme}:${options2.nid || urnComponent.nid}`;
        const schemeHandler = getSchemeHandler(urnScheme);
        urnComponent.path = void 0;
        if (schemeHandler) {
          urnComponent = schemeHandler.parse(urnComponent, options2);
        }
      } else {
        urnComponent.error = urnComponent.error || "URN can not be parsed.";
      }
      return urnComponent;
    }
    function urnSerialize(urnComponent, options2) {
      if (urnComponent.nid === void 0) {
        throw new Error("URN without nid cannot be serialized");
      }
      const scheme = options2.scheme || urnComponent.scheme || "urn";
      const nid = urnComponent.nid.toLowerCase();
      const urnScheme = `${scheme}:${options2.nid || nid}`;
      const schemeHandler = getSchemeHandler(urnScheme);
      if (schemeHandler) {
        urnComponent = schemeHandler.serialize(urnComponent, options2);
      }
      const uriComponent = urnComponent;
      const nss = urnComponent.nss;
      uriComponent.path = `${nid || options2.nid}:${nss}`;
      options2.skipEscape = true;
      return uriComponent;
    }
    function urnuuidParse(urnComponent, options2) {
      const uuidComponent = urnComponent;
      uuidComponent.uuid = uuidComponent.nss;
      uuidComponent.nss = void 0;
      if (!options2.tolerant && (!uuidComponent.uuid || !isUUID(uuidComponent.uuid))) {
        uuidComponent.error = uuidComponent.error || "UUID is not valid.";
      }
      return uuidComponent;
    }
    function urnuuidSerialize(uuidComponent) {
      const urnComponent = uuidComponent;
      urnComponent.nss = (uuidComponent.uuid || "").toLowerCase();
      return urnComponent;
    }
    var http = (
      /** @type {SchemeHandler} */
      {
        scheme: "http",
        domainHost: true,
        parse: httpParse,
        serialize: httpSerialize
      }
    );
    var https = (
      /** @type {SchemeHandler} */
      {
        scheme: "https",
        domainHost: http.domainHost,
        parse: httpParse,
        serialize: httpSerialize
      }
    );
    var ws = (
      /** @type {SchemeHandler} */
      {
        scheme: "ws",
        domainHost: true,
        parse: wsParse,
        serialize: wsSerialize
      }
    );
    var wss = (
      /** @type {SchemeHandler} */
      {
        scheme: "wss",
        domainHost: ws.domainHost,
        parse: ws.parse,
        serialize: ws.serialize
      }
    );
    var urn = (
      /** @type {SchemeHandler} */
      {
        scheme: "urn",
        parse: urnParse,
        serialize: urnSerialize,
        skipNormalize: true
      }
    );
    var urnuuid = (
      /** @type {SchemeHandler} */
      {
        scheme: "urn:uuid",
        parse: urnuuidParse,
        serialize: urnuuidSerialize,
        skipNormalize: true
      }
    );
    var SCHEMES = (
      /** @type {Record<SchemeName, SchemeHandler>} */
      {
        http,
        https,
        ws,
        wss,
        urn,
        "urn:uuid": urnuuid
      }
    );
    Object.setPrototypeOf(SCHEMES, null);
    function getSchemeHandler(scheme) {
      return scheme && (SCHEMES[
        /** @type {SchemeName} */
        scheme
      ] || SCHEMES[
        /** @type {SchemeName} */
        scheme.toLowerCase()
      ]) || void 0;
    }
    module.exports = {
      wsIsSecure,
      SCHEMES,
      isValidSchemeName,
      getSchemeHandler
    };
  }
});

// node_modules/fast-uri/index.js
var require_fast_uri = __commonJS({
  "node_modules/fast-uri/index.js"(exports, module) {
    "use strict";
    var { normalizeIPv6, removeDotSegments, removeDotSegmentsRelative, recomposeAuthority, normalizePercentEncoding, normalizePathEncoding, serializePathEncoding, normalizeQueryFragmentEncoding, encodeQuery, encodeFragment, reescapeHostDelimiters, isIPv4, nonSimpleDomain } = require_utils2();
    var { SCHEMES, getSchemeHandler } = require_schemes();
    var VALID_SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*$/u;
    var MALFORMED_SCHEME_ERROR = "URI scheme is malformed.";
    var MALFORMED_HOST_ERROR = "URI host is malformed.";
    var FORBIDDEN_DOMAIN_HOST_CHARACTER = /[\0-\x20"#/:<>?@[\\\]^`{|}\x7F]/u;
    function validateScheme(scheme) {
      const stringScheme = String(scheme);
      if (!VALID_SCHEME.test(stringScheme)) {
        throw new TypeError(MALFORMED_SCHEME_ERROR);
      }
      return stringScheme;
    }
    function normalize3(uri, options2) {
      if (typeof uri === "string") {
        uri = /** @type {T} */
        normalizeString(uri, options2);
      } else if (typeof uri === "object") {
        uri = /** @type {T} */
        parse(serialize(uri, options2), options2);
      }
      return uri;
    }
    function resolve6(baseURI, relativeURI, options2) {
      const schemelessOptions = options2 ? Object.assign({ scheme: "null" }, options2) : { scheme: "null" };
      const {
        parsed: baseParsed,
        malformedAuthorityOrPort: baseMalformed,
        malformedPercentEncoding: baseMalformedPercentEncoding,
        malformedSchemeSpecific: baseMalformedSchemeSpecific,
        malformedHost: baseMalformedHost,
        malformedScheme: baseMalformedScheme
      } = parseWithStatus(baseURI, schemelessOptions);
      const {
        parsed: relativeParsed,
        malformedAuthorityOrPort: relativeMalformed,
        malformedPercentEncoding: relativeMalformedPercentEncoding,
        malformedSchemeSpecific: relativeMalformedSchemeSpecific,
        malformedHost: relativeMalformedHost,
        malformedScheme: relativeMalformedScheme
      } = parseWithStatus(relativeURI, schemelessOptions);
      if (baseMalformed || relativeMalformed || baseMalformedPercentEncoding || relativeMalformedPercentEncoding || baseMalformedSchemeSpecific || relativeMalformedSchemeSpecific || baseMalformedHost || relativeMalformedHost || baseMalformedScheme || relativeMalformedScheme) {
        throw new Error(baseParsed.error || relativeParsed.error || "URI is malformed.");
      }
      const resolved2 = resolveComponent(baseParsed, relativeParsed, schemelessOptions, true);
      const resolvedSchemeHandler = getSchemeHandler(options2 && options2.scheme || resolved2.scheme);
      const resolvedHost = resolved2.host;
      const resolvedHostIsIP = resolvedHost !== void 0 && resolvedHost !== "" && (isIPv4(resolvedHost) || normalizeIPv6(resolvedHost).isIPV6);
      if (hasForbiddenDomainHost(resolved2, options2 || {}, resolvedSchemeHandler, resolvedHostIsIP)) {
        throw new Error(MALFORMED_HOST_ERROR);
      }
      canonicalizeHost(resolved2, options2 || {}, resolvedSchemeHandler, resolvedHostIsIP);
      const encodedASCIIHost = resolvedHost && resolvedHost.indexOf("%") !== -1 && !new RegExp("\\P{ASCII}", "u").test(resolvedHost);
      if (resolved2.error && !encodedASCIIHost) {
        throw new Error(resolved2.error);
      }
      schemelessOptions.skipEscape = true;
      return serialize(resolved2, schemelessOptions);
    }
    function resolveComponent(base, relative4, options2, skipNormalization) {
      const target = {};
      if (!skipNormalization) {
        base = parse(serialize(base, options2), options2);
        relative4 = parse(serialize(relative4, options2), options2);
      }
      options2 = options2 || {};
      if (!options2.tolerant && relative4.scheme) {
        target.scheme = relative4.scheme;
        target.userinfo = relative4.userinfo;
        target.host = relative4.host;
        target.port = relative4.port;
        target.path = removeDotSegments(relative4.path || "");
        target.query = relative4.query;
      } else {
        if (relative4.userinfo !== void 0 || relative4.host !== void 0 || relative4.port !== void 0) {
          target.userinfo = relative4.userinfo;
          target.host = relative4.host;
          target.port = relative4.port;
          target.path = removeDotSegments(relative4.path || "");
          target.query = relative4.query;
        } else {
          if (!relative4.path) {
            target.path = base.path;
            if (relative4.query !== void 0) {
              target.query = relative4.query;
            } else {
              target.query = base.query;
            }
          } else {
            if (relative4.path[0] === "/") {
              target.path = removeDotSegments(relative4.path);
            } else {
              const baseHasAuthority = base.userinfo !== void 0 || base.host !== void 0 || base.port !== void 0;
              if (baseHasAuthority && !base.path) {
                target.path = "/" + relative4.path;
              } else if (!base.path) {
                target.path = relative4.path;
              } else {
                target.path = base.path.slice(0, base.path.lastIndexOf("/") + 1) + relative4.path;
              }
              target.path = base.scheme === void 0 && !baseHasAuthority && target.path[0] !== "/" ? removeDotSegmentsRelative(target.path) : removeDotSegments(target.path);
            }
            target.query = relative4.query;
          }
          target.userinfo = base.userinfo;
          target.host = base.host;
          target.port = base.port;
        }
        target.scheme = base.scheme;
      }
      target.fragment = relative4.fragment;
      return target;
    }
    function equal(uriA, uriB, options2) {
      const normalizedA = normalizeComparableURI(uriA, options2);
      const normalizedB = normalizeComparableURI(uriB, options2);
      return normalizedA !== void 0 && normalizedB !== void 0 && normalizedA === normalizedB;
    }
    function serialize(cmpts, opts) {
      const component = {
        host: cmpts.host,
        scheme: cmpts.scheme,
        userinfo: cmpts.userinfo,
        port: cmpts.port,
        path: cmpts.path,
        query: cmpts.query,
        nid: cmpts.nid,
        nss: cmpts.nss,
        uuid: cmpts.uuid,
        fragment: cmpts.fragment,
        reference: cmpts.reference,
        resourceName: cmpts.resourceName,
        secure: cmpts.secure,
        error: ""
      };
      const options2 = Object.assign({}, opts);
      const uriTokens = [];
      if (component.scheme) {
        component.scheme = validateScheme(component.scheme);
      }
      const schemeHandler = getSchemeHandler(options2.scheme || component.scheme);
      if (schemeHandler && schemeHandler.serialize) schemeHandler.serialize(component, options2);
      const hasAuthority = component.userinfo !== void 0 || component.host !== void 0 || component.port !== void 0;
      const schemelessReference = (component.scheme === void 0 || options2.reference === "suffix") && !hasAuthority;
      const pathNoScheme = !options2.skipEscape && schemelessReference;
      if (component.path !== void 0) {
        if (!options2.skipEscape) {
          component.path = serializePathEncoding(component.path, pathNoScheme);
        } else {
          component.path = normalizePercentEncoding(component.path);
        }
      }
      if (options2.reference !== "suffix" && component.scheme) {
        component.scheme = validateScheme(component.scheme);
        uriTokens.push(component.scheme, ":");
      }
      const authority = recomposeAuthority(component);
      if (authority !== void 0) {
        if (options2.reference !== "suffix") {
          uriTokens.push("//");
        }
        uriTokens.push(authority);
        if (component.path && component.path[0] !== "/") {
          uriTokens.push("/");
        }
      }
      if (component.path !== void 0) {
        let s = component.path;
        if (!options2.absolutePath && (!schemeHandler || !schemeHandler.absolutePath)) {
          s = schemelessReference && s[0] !== "/" ? removeDotSegmentsRelative(s) : removeDotSegments(s);
        }
        if (schemelessReference) {
          s = serializePathEncoding(s, true);
        }
        if (authority === void 0 && s[0] === "/" && s[1] === "/") {
          s = "/%2F" + s.slice(2);
        }
        uriTokens.push(s);
      }
      if (component.query !== void 0) {
        uriTokens.push("?", encodeQuery(component.query));
      }
      if (component.fragment !== void 0) {
        uriTokens.push("#", encodeFragment(component.fragment));
      }
      return uriTokens.join("");
    }
    var URI_PARSE = /^(?:([^#/:?]+):)?(?:\/\/((?:([^#/?@]*)@)?(\[[^#/?\]]+\]|[^#/:?]*)(?::(\d*))?))?([^#?]*)(?:\?([^#]*))?(?:#((?:.|[\n\r])*))?/u;
    var AUTHORITY_PREFIX = /^(?:[^#/:?]+:)?\/\/([^/?#]*)/;
    var AUTHORITY_INTRODUCER_REGION = /^(?:[^#/:?]+:)?([/\\\t\n\r]*)/;
    function getParseError(parsed, matches2) {
      if (matches2[2] !== void 0 && parsed.path && parsed.path[0] !== "/") {
        return 'URI path must start with "/" when authority is present.';
      }
      if (typeof parsed.port === "number" && (parsed.port < 0 || parsed.port > 65535)) {
        return "URI port is malformed.";
      }
      return void 0;
    }
    function hasMalformedPercentEncoding(component) {
      if (component === void 0) return false;
      let percent2 = component.indexOf("%");
      while (percent2 !== -1) {
        if (percent2 + 2 >= component.length || !/^[\da-f]{2}$/iu.test(component.slice(percent2 + 1, percent2 + 3))) {
          return true;
        }
        percent2 = component.indexOf("%", percent2 + 3);
      }
      return false;
    }
    function isIPLiteral(host) {
      return host[0] === "[" && host[host.length - 1] === "]";
    }
    function hasMalformedComponentPercentEncoding(matches2) {
      const host = matches2[4];
      return hasMalformedPercentEncoding(matches2[3]) || host !== void 0 && !isIPLiteral(host) && hasMalformedPercentEncoding(host) || hasMalformedPercentEncoding(matches2[6]) || hasMalformedPercentEncoding(matches2[7]) || hasMalformedPercentEncoding(matches2[8]);
    }
    function canonicalizeHost(parsed, options2, schemeHandler, isIP) {
      if (hasForbiddenDomainHost(parsed, options2, schemeHandler, isIP)) {
        parsed.error = parsed.error || MALFORMED_HOST_ERROR;
        return true;
      }
      if (!options2.unicodeSupport && (!schemeHandler || !schemeHandler.unicodeSupport) && parsed.host && !isIPLiteral(parsed.host) && (options2.domainHost || schemeHandler && schemeHandler.domainHost) && isIP === false && nonSimpleDomain(parsed.host)) {
        let url;
        try {
          url = new URL("http://" + parsed.host);
        } catch (e) {
          parsed.error = parsed.error || "Host's domain name can not be converted to ASCII: " + e;
          return true;
        }
        if (!isHostOnlyURL(url)) {
          parsed.error = parsed.error || MALFORMED_HOST_ERROR;
          return true;
        }
        parsed.host = url.hostname;
      }
      return false;
    }
    function hasForbiddenDomainHost(parsed, options2, schemeHandler, isIP) {
      return Boolean(
        parsed.host && isIP === false && !isIPLiteral(parsed.host) && (options2.domainHost || schemeHandler && schemeHandler.domainHost) && FORBIDDEN_DOMAIN_HOST_CHARACTER.test(parsed.host)
      );
    }
    function isHostOnlyURL(url) {
      return url.username === "" && url.password === "" && url.port === "" && url.pathname === "/" && url.search === "" && url.hash === "" && url.hostname !== "";
    }
    function parseWithStatus(uri, opts) {
      const options2 = Object.assign({}, opts);
      const parsed = {
        scheme: void 0,
        userinfo: void 0,
        host: "",
        port: void 0,
        path: "",
        query: void 0,
        fragment: void 0
      };
      let malformedAuthorityOrPort = false;
      let malformedPercentEncoding = false;
      let malformedSchemeSpecific = false;
      let malformedHost = false;
      let malformedIPLiteral = false;
      let malformedScheme = false;
      let isIP = false;
      if (options2.reference === "suffix") {
        if (options2.scheme) {
          uri = options2.scheme + ":" + uri;
        } else {
          uri = "//" + uri;
        }
      }
      const authorityMatch = uri.match(AUTHORITY_PREFIX);
      if (authorityMatch !== null && authorityMatch[1].indexOf("\\") !== -1) {
        parsed.error = "URI authority must not contain a literal backslash.";
        malformedAuthorityOrPort = true;
      }
      const introducerMatch = uri.match(AUTHORITY_INTRODUCER_REGION);
      if (introducerMatch !== null) {
        const region = introducerMatch[1];
        const normalizedRegion = region.replace(/[\t\n\r]/g, "");
        if (normalizedRegion.length >= 2) {
          if (normalizedRegion.slice(0, 2) !== "//") {
            parsed.error = parsed.error || "URI authority must not contain a literal backslash.";
            malformedAuthorityOrPort = true;
          } else if (region.length !== normalizedRegion.length) {
            parsed.error = parsed.error || "URI authority introducer must not contain whitespace.";
            malformedAuthorityOrPort = true;
          }
        }
      }
      const matches2 = uri.match(URI_PARSE);
      if (matches2) {
        parsed.scheme = matches2[1];
        parsed.userinfo = matches2[3];
        parsed.host = matches2[4];
        parsed.port = parseInt(matches2[5], 10);
        parsed.path = matches2[6] || "";
        parsed.query = matches2[7];
        parsed.fragment = matches2[8];
        if (parsed.scheme !== void 0) {
          if (VALID_SCHEME.test(parsed.scheme)) {
            parsed.scheme = parsed.scheme.toLowerCase();
          } else {
            parsed.error = parsed.error || MALFORMED_SCHEME_ERROR;
            malformedScheme = true;
          }
        }
        malformedPercentEncoding = hasMalformedComponentPercentEncoding(matches2);
        if (malformedPercentEncoding) {
          parsed.error = parsed.error || "URI contains malformed percent-encoding.";
        }
        if (isNaN(parsed.port)) {
          parsed.port = matches2[5];
        }
        const parseError = getParseError(parsed, matches2);
        if (parseError !== void 0) {
          parsed.error = parsed.error || parseError;
          malformedAuthorityOrPort = true;
        }
        if (parsed.host) {
          const ipv4result = isIPv4(parsed.host);
          if (ipv4result === false) {
            const bracketedIPLiteral = isIPLiteral(parsed.host);
            const hasIPLiteralBracket = parsed.host.indexOf("[") !== -1 || parsed.host.indexOf("]") !== -1;
            const ipv6result = normalizeIPv6(parsed.host);
            isIP = ipv6result.isIPV6 || ipv6result.isIPVFuture === true;
            malformedIPLiteral = hasIPLiteralBracket && (!bracketedIPLiteral || ipv6result.error === true);
            parsed.host = isIP ? ipv6result.host : ipv6result.host.toLowerCase();
            if (malformedIPLiteral) {
              parsed.error = parsed.error || MALFORMED_HOST_ERROR;
              malformedAuthorityOrPort = true;
            }
          } else {
            isIP = true;
          }
        }
        if (parsed.scheme === void 0 && parsed.userinfo === void 0 && parsed.host === void 0 && parsed.port === void 0 && parsed.query === void 0 && !parsed.path) {
          parsed.reference = "same-document";
        } else if (parsed.scheme === void 0) {
          parsed.reference = "relative";
        } else if (parsed.fragment === void 0) {
          parsed.reference = "absolute";
        } else {
          parsed.reference = "uri";
        }
        if (options2.reference && options2.reference !== "suffix" && options2.reference !== parsed.reference) {
          parsed.error = parsed.error || "URI is not a " + options2.reference + " reference.";
        }
        const schemeHandler = getSchemeHandler(options2.scheme || parsed.scheme);
        if (!malformedIPLiteral) {
          malformedHost = canonicalizeHost(parsed, options2, schemeHandler, isIP);
        }
        if (uri.indexOf("%") !== -1 && parsed.host !== void 0 && !malformedIPLiteral) {
          let host = isIP ? parsed.host : normalizePercentEncoding(parsed.host, true);
          if (!isIP) {
            host = normalizePercentEncoding(host.toLowerCase());
          }
          parsed.host = isIP || options2.scheme !== "null" ? reescapeHostDelimiters(host, isIP) : host;
        }
        if (!schemeHandler || schemeHandler && !schemeHandler.skipNormalize) {
          if (parsed.path) {
            parsed.path = normalizePathEncoding(parsed.path);
          }
          if (parsed.query) {
            parsed.query = normalizeQueryFragmentEncoding(parsed.query);
          }
          if (parsed.fragment) {
            parsed.fragment = normalizeQueryFragmentEncoding(parsed.fragment);
          }
        }
        if (schemeHandler && schemeHandler.parse) {
          schemeHandler.parse(parsed, options2);
          if (schemeHandler === SCHEMES.urn && parsed.nid === void 0) {
            malformedSchemeSpecific = true;
          }
        }
      } else {
        parsed.error = parsed.error || "URI can not be parsed.";
      }
      return { parsed, malformedAuthorityOrPort, malformedPercentEncoding, malformedSchemeSpecific, malformedHost, malformedScheme };
    }
    function parse(uri, opts) {
      return parseWithStatus(uri, opts).parsed;
    }
    function normalizeString(uri, opts) {
      return normalizeStringWithStatus(uri, opts).normalized;
    }
    function normalizeStringWithStatus(uri, opts) {
      const { parsed, malformedAuthorityOrPort, malformedPercentEncoding, malformedSchemeSpecific, malformedHost, malformedScheme } = parseWithStatus(uri, opts);
      return {
        normalized: malformedAuthorityOrPort || malformedPercentEncoding || malformedSchemeSpecific || malformedHost || malformedScheme ? uri : serialize(parsed, opts),
        malformedAuthorityOrPort,
        malformedPercentEncoding,
        malformedSchemeSpecific,
        malformedHost,
        malformedScheme
      };
    }
    function normalizeComparableURI(uri, opts) {
      if (typeof uri !== "string" && typeof uri !== "object") {
        return void 0;
      }
      let value;
      try {
        value = typeof uri === "string" ? uri : serialize(uri, opts);
      } catch {
        return void 0;
      }
      const { normalized, malformedAuthorityOrPort, malformedPercentEncoding, malformedSchemeSpecific, malformedHost, malformedScheme } = normalizeStringWithStatus(value, opts);
      return malformedAuthorityOrPort || malformedPercentEncoding || malformedSchemeSpecific || malformedHost || malformedScheme ? void 0 : normalized;
    }
    var fastUri = {
      SCHEMES,
      normalize: normalize3,
      resolve: resolve6,
      resolveComponent,
      equal,
      serialize,
      parse
    };
    module.exports = fastUri;
    module.exports.default = fastUri;
    module.exports.fastUri = fastUri;
  }
});

// node_modules/ajv/dist/runtime/uri.js
var require_uri = __commonJS({
  "node_modules/ajv/dist/runtime/uri.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var uri = require_fast_uri();
    uri.code = 'require("ajv/dist/runtime/uri").default';
    exports.default = uri;
  }
});

// node_modules/ajv/dist/core.js
var require_core = __commonJS({
  "node_modules/ajv/dist/core.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.CodeGen = exports.Name = exports.nil = exports.stringify = exports.str = exports._ = exports.KeywordCxt = void 0;
    var validate_1 = require_validate();
    Object.defineProperty(exports, "KeywordCxt", { enumerable: true, get: function() {
      return validate_1.KeywordCxt;
    } });
    var codegen_1 = require_codegen();
    Object.defineProperty(exports, "_", { enumerable: true, get: function() {
      return codegen_1._;
    } });
    Object.defineProperty(exports, "str", { enumerable: true, get: function() {
      return codegen_1.str;
    } });
    Object.defineProperty(exports, "stringify", { enumerable: true, get: function() {
      return codegen_1.stringify;
    } });
    Object.defineProperty(exports, "nil", { enumerable: true, get: function() {
      return codegen_1.nil;
    } });
    Object.defineProperty(exports, "Name", { enumerable: true, get: function() {
      return codegen_1.Name;
    } });
    Object.defineProperty(exports, "CodeGen", { enumerable: true, get: function() {
      return codegen_1.CodeGen;
    } });
    var validation_error_1 = require_validation_error();
    var ref_error_1 = require_ref_error();
    var rules_1 = require_rules();
    var compile_1 = require_compile();
    var codegen_2 = require_codegen();
    var resolve_1 = require_resolve();
    var dataType_1 = require_dataType();
    var util_1 = require_util();
    var $dataRefSchema = require_data();
    var uri_1 = require_uri();
    var defaultRegExp = (str, flags) => new RegExp(str, flags);
    defaultRegExp.code = "new RegExp";
    var META_IGNORE_OPTIONS = ["removeAdditional", "useDefaults", "coerceTypes"];
    var EXT_SCOPE_NAMES = /* @__PURE__ */ new Set([
      "validate",
      "serialize",
      "parse",
      "wrapper",
      "root",
      "schema",
      "keyword",
      "pattern",
      "formats",
      "validate$data",
      "func",
      "obj",
      "Error"
    ]);
    var removedOptions = {
      errorDataPath: "",
      format: "`validateFormats: false` can be used instead.",
      nullable: '"nullable" keyword is supported by default.',
      jsonPointers: "Deprecated jsPropertySyntax can be used instead.",
      extendRefs: "Deprecated ignoreKeywordsWithRef can be used instead.",
      missingRefs: "Pass empty schema with $id that should be ignored to ajv.addSchema.",
      processCode: "Use option `code: {process: (code, schemaEnv: object) => string}`",
      sourceCode: "Use option `code: {source: true}`",
      strictDefaults: "It is default now, see option `strict`.",
      strictKeywords: "It is default now, see option `strict`.",
      uniqueItems: '"uniqueItems" keyword is always validated.',
      unknownFormats: "Disable strict mode or pass `true` to `ajv.addFormat` (or `formats` option).",
      cache: "Map is used as cache, schema object as key.",
      serialize: "Map is used as cache, schema object as key.",
      ajvErrors: "It is default now."
    };
    var deprecatedOptions = {
      ignoreKeywordsWithRef: "",
      jsPropertySyntax: "",
      unicode: '"minLength"/"maxLength" account for unicode characters by default.'
    };
    var MAX_EXPRESSION = 200;
    function requiredOptions(o) {
      var _a, _b, _c, _d, _e, _f, _g, _h, _j, _k, _l, _m, _o, _p, _q, _r, _s, _t, _u, _v, _w, _x, _y, _z, _0;
      const s = o.strict;
      const _optz = (_a = o.code) === null || _a === void 0 ? void 0 : _a.optimize;
      const optimize = _optz === true || _optz === void 0 ? 1 : _optz || 0;
      const regExp = (_c = (_b = o.code) === null || _b === void 0 ? void 0 : _b.regExp) !== null && _c !== void 0 ? _c : defaultRegExp;
      const uriResolver = (_d = o.uriResolver) !== null && _d !== void 0 ? _d : uri_1.default;
      return {
        strictSchema: (_f = (_e = o.strictSchema) !== null && _e !== void 0 ? _e : s) !== null && _f !== void 0 ? _f : true,
        strictNumbers: (_h = (_g = o.strictNumbers) !== null && _g !== void 0 ? _g : s) !== null && _h !== void 0 ? _h : true,
        strictTypes: (_k = (_j = o.strictTypes) !== null && _j !== void 0 ? _j : s) !== null && _k !== void 0 ? _k : "log",
        strictTuples: (_m = (_l = o.strictTuples) !== null && _l !== void 0 ? _l : s) !== null && _m !== void 0 ? _m : "log",
        strictRequired: (_p = (_o = o.strictRequired) !== null && _o !== void 0 ? _o : s) !== null && _p !== void 0 ? _p : false,
        code: o.code ? { ...o.code, optimize, regExp } : { optimize, regExp },
        loopRequired: (_q = o.loopRequired) !== null && _q !== void 0 ? _q : MAX_EXPRESSION,
        loopEnum: (_r = o.loopEnum) !== null && _r !== void 0 ? _r : MAX_EXPRESSION,
        meta: (_s = o.meta) !== null && _s !== void 0 ? _s : true,
        messages: (_t = o.messages) !== null && _t !== void 0 ? _t : true,
        inlineRefs: (_u = o.inlineRefs) !== null && _u !== void 0 ? _u : true,
        schemaId: (_v = o.schemaId) !== null && _v !== void 0 ? _v : "$id",
        addUsedSchema: (_w = o.addUsedSchema) !== null && _w !== void 0 ? _w : true,
        validateSchema: (_x = o.validateSchema) !== null && _x !== void 0 ? _x : true,
        validateFormats: (_y = o.validateFormats) !== null && _y !== void 0 ? _y : true,
        unicodeRegExp: (_z = o.unicodeRegExp) !== null && _z !== void 0 ? _z : true,
        int32range: (_0 = o.int32range) !== null && _0 !== void 0 ? _0 : true,
        uriResolver
      };
    }
    var Ajv = class {
      constructor(opts = {}) {
        this.schemas = {};
        this.refs = {};
        this.formats = /* @__PURE__ */ Object.create(null);
        this._compilations = /* @__PURE__ */ new Set();
        this._loading = {};
        this._cache = /* @__PURE__ */ new Map();
        opts = this.opts = { ...opts, ...requiredOptions(opts) };
        const { es5, lines } = this.opts.code;
        this.scope = new codegen_2.ValueScope({ scope: {}, prefixes: EXT_SCOPE_NAMES, es5, lines });
        this.logger = getLogger(opts.logger);
        const formatOpt = opts.validateFormats;
        opts.validateFormats = false;
        this.RULES = (0, rules_1.getRules)();
        checkOptions.call(this, removedOptions, opts, "NOT SUPPORTED");
        checkOptions.call(this, deprecatedOptions, opts, "DEPRECATED", "warn");
        this._metaOpts = getMetaSchemaOptions.call(this);
        if (opts.formats)
          addInitialFormats.call(this);
        this._addVocabularies();
        this._addDefaultMetaSchema();
        if (opts.keywords)
          addInitialKeywords.call(this, opts.keywords);
        if (typeof opts.meta == "object")
          this.addMetaSchema(opts.meta);
        addInitialSchemas.call(this);
        opts.validateFormats = formatOpt;
      }
      _addVocabularies() {
        this.addKeyword("$async");
      }
      _addDefaultMetaSchema() {
        const { $data, meta, schemaId } = this.opts;
        let _dataRefSchema = $dataRefSchema;
        if (schemaId === "id") {
          _dataRefSchema = { ...$dataRefSchema };
          _dataRefSchema.id = _dataRefSchema.$id;
          delete _dataRefSchema.$id;
        }
        if (meta && $data)
          this.addMetaSchema(_dataRefSchema, _dataRefSchema[schemaId], false);
      }
      defaultMeta() {
        const { meta, schemaId } = this.opts;
        return this.opts.defaultMeta = typeof meta == "object" ? meta[schemaId] || meta : void 0;
      }
      validate(schemaKeyRef, data) {
        let v;
        if (typeof schemaKeyRef == "string") {
          v = this.getSchema(schemaKeyRef);
          if (!v)
            throw new Error(`no schema with key or ref "${schemaKeyRef}"`);
        } else {
          v = this.compile(schemaKeyRef);
        }
        const valid = v(data);
        if (!("$async" in v))
          this.errors = v.errors;
        return valid;
      }
      compile(schema2, _meta) {
        const sch = this._addSchema(schema2, _meta);
        return sch.validate || this._compileSchemaEnv(sch);
      }
      compileAsync(schema2, meta) {
        if (typeof this.opts.loadSchema != "function") {
          throw new Error("options.loadSchema should be a function");
        }
        const { loadSchema } = this.opts;
        return runCompileAsync.call(this, schema2, meta);
        async function runCompileAsync(_schema, _meta) {
          await loadMetaSchema.call(this, _schema.$schema);
          const sch = this._addSchema(_schema, _meta);
          return sch.validate || _compileAsync.call(this, sch);
        }
        async function loadMetaSchema($ref) {
          if ($ref && !this.getSchema($ref)) {
            await runCompileAsync.call(this, { $ref }, true);
          }
        }
        async function _compileAsync(sch) {
          try {
            return this._compileSchemaEnv(sch);
          } catch (e) {
            if (!(e instanceof ref_error_1.default))
              throw e;
            checkLoaded.call(this, e);
            await loadMissingSchema.call(this, e.missingSchema);
            return _compileAsync.call(this, sch);
          }
        }
        function checkLoaded({ missingSchema: ref, missingRef }) {
          if (this.refs[ref]) {
            throw new Error(`AnySchema ${ref} is loaded but ${missingRef} cannot be resolved`);
          }
        }
        async function loadMissingSchema(ref) {
          const _schema = await _loadSchema.call(this, ref);
          if (!this.refs[ref])
            await loadMetaSchema.call(this, _schema.$schema);
          if (!this.refs[ref])
            this.addSchema(_schema, ref, meta);
        }
        async function _loadSchema(ref) {
          const p = this._loading[ref];
          if (p)
            return p;
          try {
            return await (this._loading[ref] = loadSchema(ref));
          } finally {
            delete this._loading[ref];
          }
        }
      }
      // Adds schema to the instance
      addSchema(schema2, key2, _meta, _validateSchema = this.opts.validateSchema) {
        if (Array.isArray(schema2)) {
          for (const sch of schema2)
            this.addSchema(sch, void 0, _meta, _validateSchema);
          return this;
        }
        let id;
        if (typeof schema2 === "object") {
          const { schemaId } = this.opts;
          id = schema2[schemaId];
          if (id !== void 0 && typeof id != "string") {
            throw new Error(`schema ${schemaId} must be string`);
          }
        }
        key2 = (0, resolve_1.normalizeId)(key2 || id);
        this._checkUnique(key2);
        this.schemas[key2] = this._addSchema(schema2, _meta, key2, _validateSchema, true);
        return this;
      }
      // Add schema that will be used to validate other schemas
      // options in META_IGNORE_OPTIONS are alway set to false
      addMetaSchema(schema2, key2, _validateSchema = this.opts.validateSchema) {
        this.addSchema(schema2, key2, true, _validateSchema);
        return this;
      }
      //  Validate schema against its meta-schema
      validateSchema(schema2, throwOrLogError) {
        if (typeof schema2 == "boolean")
          return true;
        let $schema;
        $schema = schema2.$schema;
        if ($schema !== void 0 && typeof $schema != "string") {
          throw new Error("$schema must be a string");
        }
        $schema = $schema || this.opts.defaultMeta || this.defaultMeta();
        if (!$schema) {
          this.logger.warn("meta-schema not available");
          this.errors = null;
          return true;
        }
        const valid = this.validate($schema, schema2);
        if (!valid && throwOrLogError) {
          const message = "schema is invalid: " + this.errorsText();
          if (this.opts.validateSchema === "log")
            this.logger.error(message);
          else
            throw new Error(message);
        }
        return valid;
      }
      // Get compiled schema by `key` or `ref`.
      // (`key` that was passed to `addSchema` or full schema reference - `schema.$id` or resolved id)
      getSchema(keyRef) {
        let sch;
        while (typeof (sch = getSchEnv.call(this, keyRef)) == "string")
          keyRef = sch;
        if (sch === void 0) {
          const { schemaId } = this.opts;
          const root = new compile_1.SchemaEnv({ schema: {}, schemaId });
          sch = compile_1.resolveSchema.call(this, root, keyRef);
          if (!sch)
            return;
          this.refs[keyRef] = sch;
        }
        return sch.validate || this._compileSchemaEnv(sch);
      }
      // Remove cached schema(s).
      // If no parameter is passed all schemas but meta-schemas are removed.
      // If RegExp is passed all schemas with key/id matching pattern but meta-schemas are removed.
      // Even if schema is referenced by other schemas it still can be removed as other schemas have local references.
      removeSchema(schemaKeyRef) {
        if (schemaKeyRef instanceof RegExp) {
          this._removeAllSchemas(this.schemas, schemaKeyRef);
          this._removeAllSchemas(this.refs, schemaKeyRef);
          return this;
        }
        switch (typeof schemaKeyRef) {
          case "undefined":
            this._removeAllSchemas(this.schemas);
            this._removeAllSchemas(this.refs);
            this._cache.clear();
            return this;
          case "string": {
            const sch = getSchEnv.call(this, schemaKeyRef);
            if (typeof sch == "object")
              this._cache.delete(sch.schema);
            delete this.schemas[schemaKeyRef];
            delete this.refs[schemaKeyRef];
            return this;
          }
          case "object": {
            const cacheKey = schemaKeyRef;
            this._cache.delete(cacheKey);
            let id = schemaKeyRef[this.opts.schemaId];
            if (id) {
              id = (0, resolve_1.normalizeId)(id);
              delete this.schemas[id];
              delete this.refs[id];
            }
            return this;
          }
          default:
            throw new Error("ajv.removeSchema: invalid parameter");
        }
      }
      // add "vocabulary" - a collection of keywords
      addVocabulary(definitions2) {
        for (const def of definitions2)
          this.addKeyword(def);
        return this;
      }
      addKeyword(kwdOrDef, def) {
        let keyword;
        if (typeof kwdOrDef == "string") {
          keyword = kwdOrDef;
          if (typeof def == "object") {
            this.logger.warn("these parameters are deprecated, see docs for addKeyword");
            def.keyword = keyword;
          }
        } else if (typeof kwdOrDef == "object" && def === void 0) {
          def = kwdOrDef;
          keyword = def.keyword;
          if (Array.isArray(keyword) && !keyword.length) {
            throw new Error("addKeywords: keyword must be string or non-empty array");
          }
        } else {
          throw new Error("invalid addKeywords parameters");
        }
        checkKeyword.call(this, keyword, def);
        if (!def) {
          (0, util_1.eachItem)(keyword, (kwd) => addRule.call(this, kwd));
          return this;
        }
        keywordMetaschema.call(this, def);
        const definition = {
          ...def,
          type: (0, dataType_1.getJSONTypes)(def.type),
          schemaType: (0, dataType_1.getJSONTypes)(def.schemaType)
        };
        (0, util_1.eachItem)(keyword, definition.type.length === 0 ? (k) => addRule.call(this, k, definition) : (k) => definition.type.forEach((t) => addRule.call(this, k, definition, t)));
        return this;
      }
      getKeyword(keyword) {
        const rule2 = this.RULES.all[keyword];
        return typeof rule2 == "object" ? rule2.definition : !!rule2;
      }
      // Remove keyword
      removeKeyword(keyword) {
        const { RULES: RULES3 } = this;
        delete RULES3.keywords[keyword];
        delete RULES3.all[keyword];
        for (const group of RULES3.rules) {
          const i = group.rules.findIndex((rule2) => rule2.keyword === keyword);
          if (i >= 0)
            group.rules.splice(i, 1);
        }
        return this;
      }
      // Add format
      addFormat(name, format) {
        if (typeof format == "string")
          format = new RegExp(format);
        this.formats[name] = format;
        return this;
      }
      errorsText(errors = this.errors, { separator = ", ", dataVar = "data" } = {}) {
        if (!errors || errors.length === 0)
          return "No errors";
        return errors.map((e) => `${dataVar}${e.instancePath} ${e.message}`).reduce((text, msg) => text + separator + msg);
      }
      $dataMetaSchema(metaSchema, keywordsJsonPointers) {
        const rules = this.RULES.all;
        metaSchema = JSON.parse(JSON.stringify(metaSchema));
        for (const jsonPointer of keywordsJsonPointers) {
          const segments = jsonPointer.split("/").slice(1);
          let keywords = metaSchema;
          for (const seg of segments)
            keywords = keywords[seg];
          for (const key2 in rules) {
            const rule2 = rules[key2];
            if (typeof rule2 != "object")
              continue;
            const { $data } = rule2.definition;
            const schema2 = keywords[key2];
            if ($data && schema2)
              keywords[key2] = schemaOrData(schema2);
          }
        }
        return metaSchema;
      }
      _removeAllSchemas(schemas, regex) {
        for (const keyRef in schemas) {
          const sch = schemas[keyRef];
          if (!regex || regex.test(keyRef)) {
            if (typeof sch == "string") {
              delete schemas[keyRef];
            } else if (sch && !sch.meta) {
              this._cache.delete(sch.schema);
              delete schemas[keyRef];
            }
          }
        }
      }
      _addSchema(schema2, meta, baseId, validateSchema = this.opts.validateSchema, addSchema = this.opts.addUsedSchema) {
        let id;
        const { schemaId } = this.opts;
        if (typeof schema2 == "object") {
          id = schema2[schemaId];
        } else {
          if (this.opts.jtd)
            throw new Error("schema must be object");
          else if (typeof schema2 != "boolean")
            throw new Error("schema must be object or boolean");
        }
        let sch = this._cache.get(schema2);
        if (sch !== void 0)
          return sch;
        baseId = (0, resolve_1.normalizeId)(id || baseId);
        const localRefs = resolve_1.getSchemaRefs.call(this, schema2, baseId);
        sch = new compile_1.SchemaEnv({ schema: schema2, schemaId, meta, baseId, localRefs });
        this._cache.set(sch.schema, sch);
        if (addSchema && !baseId.startsWith("#")) {
          if (baseId)
            this._checkUnique(baseId);
          this.refs[baseId] = sch;
        }
        if (validateSchema)
          this.validateSchema(schema2, true);
        return sch;
      }
      _checkUnique(id) {
        if (this.schemas[id] || this.refs[id]) {
          throw new Error(`schema with key or id "${id}" already exists`);
        }
      }
      _compileSchemaEnv(sch) {
        if (sch.meta)
          this._compileMetaSchema(sch);
        else
          compile_1.compileSchema.call(this, sch);
        if (!sch.validate)
          throw new Error("ajv implementation error");
        return sch.validate;
      }
      _compileMetaSchema(sch) {
        const currentOpts = this.opts;
        this.opts = this._metaOpts;
        try {
          compile_1.compileSchema.call(this, sch);
        } finally {
          this.opts = currentOpts;
        }
      }
    };
    Ajv.ValidationError = validation_error_1.default;
    Ajv.MissingRefError = ref_error_1.default;
    exports.default = Ajv;
    function checkOptions(checkOpts, options2, msg, log2 = "error") {
      for (const key2 in checkOpts) {
        const opt = key2;
        if (opt in options2)
          this.logger[log2](`${msg}: option ${key2}. ${checkOpts[opt]}`);
      }
    }
    function getSchEnv(keyRef) {
      keyRef = (0, resolve_1.normalizeId)(keyRef);
      return this.schemas[keyRef] || this.refs[keyRef];
    }
    function addInitialSchemas() {
      const optsSchemas = this.opts.schemas;
      if (!optsSchemas)
        return;
      if (Array.isArray(optsSchemas))
        this.addSchema(optsSchemas);
      else
        for (const key2 in optsSchemas)
          this.addSchema(optsSchemas[key2], key2);
    }
    function addInitialFormats() {
      for (const name in this.opts.formats) {
        const format = this.opts.formats[name];
        if (format)
          this.addFormat(name, format);
      }
    }
    function addInitialKeywords(defs) {
      if (Array.isArray(defs)) {
        this.addVocabulary(defs);
        return;
      }
      this.logger.warn("keywords option as map is deprecated, pass array");
      for (const keyword in defs) {
        const def = defs[keyword];
        if (!def.keyword)
          def.keyword = keyword;
        this.addKeyword(def);
      }
    }
    function getMetaSchemaOptions() {
      const metaOpts = { ...this.opts };
      for (const opt of META_IGNORE_OPTIONS)
        delete metaOpts[opt];
      return metaOpts;
    }
    var noLogs = { log() {
    }, warn() {
    }, error() {
    } };
    function getLogger(logger) {
      if (logger === false)
        return noLogs;
      if (logger === void 0)
        return console;
      if (logger.log && logger.warn && logger.error)
        return logger;
      throw new Error("logger must implement log, warn and error methods");
    }
    var KEYWORD_NAME = /^[a-z_$][a-z0-9_$:-]*$/i;
    function checkKeyword(keyword, def) {
      const { RULES: RULES3 } = this;
      (0, util_1.eachItem)(keyword, (kwd) => {
        if (RULES3.keywords[kwd])
          throw new Error(`Keyword ${kwd} is already defined`);
        if (!KEYWORD_NAME.test(kwd))
          throw new Error(`Keyword ${kwd} has invalid name`);
      });
      if (!def)
        return;
      if (def.$data && !("code" in def || "validate" in def)) {
        throw new Error('$data keyword must have "code" or "validate" function');
      }
    }
    function addRule(keyword, definition, dataType) {
      var _a;
      const post = definition === null || definition === void 0 ? void 0 : definition.post;
      if (dataType && post)
        throw new Error('keyword with "post" flag cannot have "type"');
      const { RULES: RULES3 } = this;
      let ruleGroup = post ? RULES3.post : RULES3.rules.find(({ type: t }) => t === dataType);
      if (!ruleGroup) {
        ruleGroup = { type: dataType, rules: [] };
        RULES3.rules.push(ruleGroup);
      }
      RULES3.keywords[keyword] = true;
      if (!definition)
        return;
      const rule2 = {
        keyword,
        definition: {
          ...definition,
          type: (0, dataType_1.getJSONTypes)(definition.type),
          schemaType: (0, dataType_1.getJSONTypes)(definition.schemaType)
        }
      };
      if (definition.before)
        addBeforeRule.call(this, ruleGroup, rule2, definition.before);
      else
        ruleGroup.rules.push(rule2);
      RULES3.all[keyword] = rule2;
      (_a = definition.implements) === null || _a === void 0 ? void 0 : _a.forEach((kwd) => this.addKeyword(kwd));
    }
    function addBeforeRule(ruleGroup, rule2, before) {
      const i = ruleGroup.rules.findIndex((_rule) => _rule.keyword === before);
      if (i >= 0) {
        ruleGroup.rules.splice(i, 0, rule2);
      } else {
        ruleGroup.rules.push(rule2);
        this.logger.warn(`rule ${before} is not defined`);
      }
    }
    function keywordMetaschema(def) {
      let { metaSchema } = def;
      if (metaSchema === void 0)
        return;
      if (def.$data && this.opts.$data)
        metaSchema = schemaOrData(metaSchema);
      def.validateSchema = this.compile(metaSchema, true);
    }
    var $dataRef = {
      $ref: "https://raw.githubusercontent.com/ajv-validator/ajv/master/lib/refs/data.json#"
    };
    function schemaOrData(schema2) {
      return { anyOf: [schema2, $dataRef] };
    }
  }
});

// node_modules/ajv/dist/vocabularies/core/id.js
var require_id = __commonJS({
  "node_modules/ajv/dist/vocabularies/core/id.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var def = {
      keyword: "id",
      code() {
        throw new Error('NOT SUPPORTED: keyword "id", use "$id" for schema ID');
      }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/core/ref.js
var require_ref = __commonJS({
  "node_modules/ajv/dist/vocabularies/core/ref.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.callRef = exports.getValidate = void 0;
    var ref_error_1 = require_ref_error();
    var code_1 = require_code2();
    var codegen_1 = require_codegen();
    var names_1 = require_names();
    var compile_1 = require_compile();
    var util_1 = require_util();
    var def = {
      keyword: "$ref",
      schemaType: "string",
      code(cxt) {
        const { gen, schema: $ref, it } = cxt;
        const { baseId, schemaEnv: env, validateName, opts, self } = it;
        const { root } = env;
        if (($ref === "#" || $ref === "#/") && baseId === root.baseId)
          return callRootRef();
        const schOrEnv = compile_1.resolveRef.call(self, root, baseId, $ref);
        if (schOrEnv === void 0)
          throw new ref_error_1.default(it.opts.uriResolver, baseId, $ref);
        if (schOrEnv instanceof compile_1.SchemaEnv)
          return callValidate(schOrEnv);
        return inlineRefSchema(schOrEnv);
        function callRootRef() {
          if (env === root)
            return callRef(cxt, validateName, env, env.$async);
          const rootName = gen.scopeValue("root", { ref: root });
          return callRef(cxt, (0, codegen_1._)`${rootName}.validate`, root, root.$async);
        }
        function callValidate(sch) {
          const v = getValidate(cxt, sch);
          callRef(cxt, v, sch, sch.$async);
        }
        function inlineRefSchema(sch) {
          const schName = gen.scopeValue("schema", opts.code.source === true ? { ref: sch, code: (0, codegen_1.stringify)(sch) } : { ref: sch });
          const valid = gen.name("valid");
          const schCxt = cxt.subschema({
            schema: sch,
            dataTypes: [],
            schemaPath: codegen_1.nil,
            topSchemaRef: schName,
            errSchemaPath: $ref
          }, valid);
          cxt.mergeEvaluated(schCxt);
          cxt.ok(valid);
        }
      }
    };
    function getValidate(cxt, sch) {
      const { gen } = cxt;
      return sch.validate ? gen.scopeValue("validate", { ref: sch.validate }) : (0, codegen_1._)`${gen.scopeValue("wrapper", { ref: sch })}.validate`;
    }
    exports.getValidate = getValidate;
    function callRef(cxt, v, sch, $async) {
      const { gen, it } = cxt;
      const { allErrors, schemaEnv: env, opts } = it;
      const passCxt = opts.passContext ? names_1.default.this : codegen_1.nil;
      if ($async)
        callAsyncRef();
      else
        callSyncRef();
      function callAsyncRef() {
        if (!env.$async)
          throw new Error("async schema referenced by sync schema");
        const valid = gen.let("valid");
        gen.try(() => {
          gen.code((0, codegen_1._)`await ${(0, code_1.callValidateCode)(cxt, v, passCxt)}`);
          addEvaluatedFrom(v);
          if (!allErrors)
            gen.assign(valid, true);
        }, (e) => {
          gen.if((0, codegen_1._)`!(${e} instanceof ${it.ValidationError})`, () => gen.throw(e));
          addErrorsFrom(e);
          if (!allErrors)
            gen.assign(valid, false);
        });
        cxt.ok(valid);
      }
      function callSyncRef() {
        cxt.result((0, code_1.callValidateCode)(cxt, v, passCxt), () => addEvaluatedFrom(v), () => addErrorsFrom(v));
      }
      function addErrorsFrom(source) {
        const errs = (0, codegen_1._)`${source}.errors`;
        gen.assign(names_1.default.vErrors, (0, codegen_1._)`${names_1.default.vErrors} === null ? ${errs} : ${names_1.default.vErrors}.concat(${errs})`);
        gen.assign(names_1.default.errors, (0, codegen_1._)`${names_1.default.vErrors}.length`);
      }
      function addEvaluatedFrom(source) {
        var _a;
        if (!it.opts.unevaluated)
          return;
        const schEvaluated = (_a = sch === null || sch === void 0 ? void 0 : sch.validate) === null || _a === void 0 ? void 0 : _a.evaluated;
        if (it.props !== true) {
          if (schEvaluated && !schEvaluated.dynamicProps) {
            if (schEvaluated.props !== void 0) {
              it.props = util_1.mergeEvaluated.props(gen, schEvaluated.props, it.props);
            }
          } else {
            const props = gen.var("props", (0, codegen_1._)`${source}.evaluated.props`);
            it.props = util_1.mergeEvaluated.props(gen, props, it.props, codegen_1.Name);
          }
        }
        if (it.items !== true) {
          if (schEvaluated && !schEvaluated.dynamicItems) {
            if (schEvaluated.items !== void 0) {
              it.items = util_1.mergeEvaluated.items(gen, schEvaluated.items, it.items);
            }
          } else {
            const items = gen.var("items", (0, codegen_1._)`${source}.evaluated.items`);
            it.items = util_1.mergeEvaluated.items(gen, items, it.items, codegen_1.Name);
          }
        }
      }
    }
    exports.callRef = callRef;
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/core/index.js
var require_core2 = __commonJS({
  "node_modules/ajv/dist/vocabularies/core/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var id_1 = require_id();
    var ref_1 = require_ref();
    var core = [
      "$schema",
      "$id",
      "$defs",
      "$vocabulary",
      { keyword: "$comment" },
      "definitions",
      id_1.default,
      ref_1.default
    ];
    exports.default = core;
  }
});

// node_modules/ajv/dist/vocabularies/validation/limitNumber.js
var require_limitNumber = __commonJS({
  "node_modules/ajv/dist/vocabularies/validation/limitNumber.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var codegen_1 = require_codegen();
    var ops = codegen_1.operators;
    var KWDs = {
      maximum: { okStr: "<=", ok: ops.LTE, fail: ops.GT },
      minimum: { okStr: ">=", ok: ops.GTE, fail: ops.LT },
      exclusiveMaximum: { okStr: "<", ok: ops.LT, fail: ops.GTE },
      exclusiveMinimum: { okStr: ">", ok: ops.GT, fail: ops.LTE }
    };
    var error = {
      message: ({ keyword, schemaCode }) => (0, codegen_1.str)`must be ${KWDs[keyword].okStr} ${schemaCode}`,
      params: ({ keyword, schemaCode }) => (0, codegen_1._)`{comparison: ${KWDs[keyword].okStr}, limit: ${schemaCode}}`
    };
    var def = {
      keyword: Object.keys(KWDs),
      type: "number",
      schemaType: "number",
      $data: true,
      error,
      code(cxt) {
        const { keyword, data, schemaCode } = cxt;
        cxt.fail$data((0, codegen_1._)`${data} ${KWDs[keyword].fail} ${schemaCode} || isNaN(${data})`);
      }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/validation/multipleOf.js
var require_multipleOf = __commonJS({
  "node_modules/ajv/dist/vocabularies/validation/multipleOf.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var codegen_1 = require_codegen();
    var error = {
      message: ({ schemaCode }) => (0, codegen_1.str)`must be multiple of ${schemaCode}`,
      params: ({ schemaCode }) => (0, codegen_1._)`{multipleOf: ${schemaCode}}`
    };
    var def = {
      keyword: "multipleOf",
      type: "number",
      schemaType: "number",
      $data: true,
      error,
      code(cxt) {
        const { gen, data, schemaCode, it } = cxt;
        const prec = it.opts.multipleOfPrecision;
        const res = gen.let("res");
        const invalid = prec ? (0, codegen_1._)`Math.abs(Math.round(${res}) - ${res}) > 1e-${prec}` : (0, codegen_1._)`${res} !== parseInt(${res})`;
        cxt.fail$data((0, codegen_1._)`(${schemaCode} === 0 || (${res} = ${data}/${schemaCode}, ${invalid}))`);
      }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// node_modules/ajv/dist/vocabularies/validation/limitLength.js
var require_limitLength = __commonJS({
  "node_modules/ajv/dist/vocabularies/validation/limitLength.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var codegen_1 = require_codegen();
    var util_1 = require_util();
    var ucs2length_1 = require_ucs2length();
    var error = {
      message({ keyword, schemaCode }) {
        const comp = keyword === "maxLength" ? "more" : "fewer";
        return (0, codegen_1.str)`must NOT have ${comp} than ${schemaCode} characters`;
      },
      params: ({ schemaCode }) => (0, codegen_1._)`{limit: ${schemaCode}}`
    };
    var def = {
      keyword: ["maxLength", "minLength"],
      type: "string",
      schemaType: "number",
      $data: true,
      error,
      code(cxt) {
        const { keyword, data, schemaCode, it } = cxt;
        const op = keyword === "maxLength" ? codegen_1.operators.GT : codegen_1.operators.LT;
        const len = it.opts.unicode === false ? (0, codegen_1._)`${data}.length` : (0, codegen_1._)`${(0, util_1.useFunc)(cxt.gen, ucs2length_1.default)}(${data})`;
        cxt.fail$data((0, codegen_1._)`${len} ${op} ${schemaCode}`);
      }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/validation/pattern.js
var require_pattern = __commonJS({
  "node_modules/ajv/dist/vocabularies/validation/pattern.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var code_1 = require_code2();
    var util_1 = require_util();
    var codegen_1 = require_codegen();
    var error = {
      message: ({ schemaCode }) => (0, codegen_1.str)`must match pattern "${schemaCode}"`,
      params: ({ schemaCode }) => (0, codegen_1._)`{pattern: ${schemaCode}}`
    };
    var def = {
      keyword: "pattern",
      type: "string",
      schemaType: "string",
      $data: true,
      error,
      code(cxt) {
        const { gen, data, $data, schema: schema2, schemaCode, it } = cxt;
        const u = it.opts.unicodeRegExp ? "u" : "";
        if ($data) {
          const { regExp } = it.opts.code;
          const regExpCode = regExp.code === "new RegExp" ? (0, codegen_1._)`new RegExp` : (0, util_1.useFunc)(gen, regExp);
          const valid = gen.let("valid");
          gen.try(() => gen.assign(valid, (0, codegen_1._)`${regExpCode}(${schemaCode}, ${u}).test(${data})`), () => gen.assign(valid, false));
          cxt.fail$data((0, codegen_1._)`!${valid}`);
        } else {
          const regExp = (0, code_1.usePattern)(cxt, schema2);
          cxt.fail$data((0, codegen_1._)`!${regExp}.test(${data})`);
        }
      }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/validation/limitProperties.js
var require_limitProperties = __commonJS({
  "node_modules/ajv/dist/vocabularies/validation/limitProperties.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var codegen_1 = require_codegen();
    var error = {
      message({ keyword, schemaCode }) {
        const comp = keyword === "maxProperties" ? "more" : "fewer";
        return (0, codegen_1.str)`must NOT have ${comp} than ${schemaCode} properties`;
      },
      params: ({ schemaCode }) => (0, codegen_1._)`{limit: ${schemaCode}}`
    };
    var def = {
      keyword: ["maxProperties", "minProperties"],
      type: "object",
      schemaType: "number",
      $data: true,
      error,
      code(cxt) {
        const { keyword, data, schemaCode } = cxt;
        const op = keyword === "maxProperties" ? codegen_1.operators.GT : codegen_1.operators.LT;
        cxt.fail$data((0, codegen_1._)`Object.keys(${data}).length ${op} ${schemaCode}`);
      }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/validation/required.js
var require_required = __commonJS({
  "node_modules/ajv/dist/vocabularies/validation/required.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var code_1 = require_code2();
    var codegen_1 = require_codegen();
    var util_1 = require_util();
    var error = {
      message: ({ params: { missingProperty } }) => (0, codegen_1.str)`must have required property '${missingProperty}'`,
      params: ({ params: { missingProperty } }) => (0, codegen_1._)`{missingProperty: ${missingProperty}}`
    };
    var def = {
      keyword: "required",
      type: "object",
      schemaType: "array",
      $data: true,
      error,
      code(cxt) {
        const { gen, schema: schema2, schemaCode, data, $data, it } = cxt;
        const { opts } = it;
        if (!$data && schema2.length === 0)
          return;
        const useLoop = schema2.length >= opts.loopRequired;
        if (it.allErrors)
          allErrorsMode();
        else
          exitOnErrorMode();
        if (opts.strictRequired) {
          const props = cxt.parentSchema.properties;
          const { definedProperties } = cxt.it;
          for (const requiredKey of schema2) {
            if ((props === null || props === void 0 ? void 0 : props[requiredKey]) === void 0 && !definedProperties.has(requiredKey)) {
              const schemaPath = it.schemaEnv.baseId + it.errSchemaPath;
              const msg = `required property "${requiredKey}" is not defined at "${schemaPath}" (strictRequired)`;
              (0, util_1.checkStrictMode)(it, msg, it.opts.strictRequired);
            }
          }
        }
        function allErrorsMode() {
          if (useLoop || $data) {
            cxt.block$data(codegen_1.nil, loopAllRequired);
          } else {
            for (const prop of schema2) {
              (0, code_1.checkReportMissingProp)(cxt, prop);
            }
          }
        }
        function exitOnErrorMode() {
          const missing2 = gen.let("missing");
          if (useLoop || $data) {
            const valid = gen.let("valid", true);
            cxt.block$data(valid, () => loopUntilMissing(missing2, valid));
            cxt.ok(valid);
          } else {
            gen.if((0, code_1.checkMissingProp)(cxt, schema2, missing2));
            (0, code_1.reportMissingProp)(cxt, missing2);
            gen.else();
          }
        }
        function loopAllRequired() {
          gen.forOf("prop", schemaCode, (prop) => {
            cxt.setParams({ missingProperty: prop });
            gen.if((0, code_1.noPropertyInData)(gen, data, prop, opts.ownProperties), () => cxt.error());
          });
        }
        function loopUntilMissing(missing2, valid) {
          cxt.setParams({ missingProperty: missing2 });
          gen.forOf(missing2, schemaCode, () => {
            gen.assign(valid, (0, code_1.propertyInData)(gen, data, missing2, opts.ownProperties));
            gen.if((0, codegen_1.not)(valid), () => {
              cxt.error();
              gen.break();
            });
          }, codegen_1.nil);
        }
      }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/validation/limitItems.js
var require_limitItems = __commonJS({
  "node_modules/ajv/dist/vocabularies/validation/limitItems.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var codegen_1 = require_codegen();
    var error = {
      message({ keyword, schemaCode }) {
        const comp = keyword === "maxItems" ? "more" : "fewer";
        return (0, codegen_1.str)`must NOT have ${comp} than ${schemaCode} items`;
      },
      params: ({ schemaCode }) => (0, codegen_1._)`{limit: ${schemaCode}}`
    };
    var def = {
      keyword: ["maxItems", "minItems"],
      type: "array",
      schemaType: "number",
      $data: true,
      error,
      code(cxt) {
        const { keyword, data, schemaCode } = cxt;
        const op = keyword === "maxItems" ? codegen_1.operators.GT : codegen_1.operators.LT;
        cxt.fail$data((0, codegen_1._)`${data}.length ${op} ${schemaCode}`);
      }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/runtime/equal.js
var require_equal = __commonJS({
  "node_modules/ajv/dist/runtime/equal.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var equal = require_fast_deep_equal();
    equal.code = 'require("ajv/dist/runtime/equal").default';
    exports.default = equal;
  }
});

// node_modules/ajv/dist/vocabularies/validation/uniqueItems.js
var require_uniqueItems = __commonJS({
  "node_modules/ajv/dist/vocabularies/validation/uniqueItems.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var dataType_1 = require_dataType();
    var codegen_1 = require_codegen();
    var util_1 = require_util();
    var equal_1 = require_equal();
    var error = {
      message: ({ params: { i, j } }) => (0, codegen_1.str)`must NOT have duplicate items (items ## ${j} and ${i} are identical)`,
      params: ({ params: { i, j } }) => (0, codegen_1._)`{i: ${i}, j: ${j}}`
    };
    var def = {
      keyword: "uniqueItems",
      type: "array",
      schemaType: "boolean",
      $data: true,
      error,
      code(cxt) {
        const { gen, data, $data, schema: schema2, parentSchema, schemaCode, it } = cxt;
        if (!$data && !schema2)
          return;
        const valid = gen.let("valid");
        const itemTypes = parentSchema.items ? (0, dataType_1.getSchemaTypes)(parentSchema.items) : [];
        cxt.block$data(valid, validateUniqueItems, (0, codegen_1._)`${schemaCode} === false`);
        cxt.ok(valid);
        function validateUniqueItems() {
          const i = gen.let("i", (0, codegen_1._)`${data}.length`);
          const j = gen.let("j");
          cxt.setParams({ i, j });
          gen.assign(valid, true);
          gen.if((0, codegen_1._)`${i} > 1`, () => (canOptimize() ? loopN : loopN2)(i, j));
        }
        function canOptimize() {
          return itemTypes.length > 0 && !itemTypes.some((t) => t === "object" || t === "array");
        }
        function loopN(i, j) {
          const item = gen.name("item");
          const wrongType = (0, dataType_1.checkDataTypes)(itemTypes, item, it.opts.strictNumbers, dataType_1.DataType.Wrong);
          const indices = gen.const("indices", (0, codegen_1._)`{}`);
          gen.for((0, codegen_1._)`;${i}--;`, () => {
            gen.let(item, (0, codegen_1._)`${data}[${i}]`);
            gen.if(wrongType, (0, codegen_1._)`continue`);
            if (itemTypes.length > 1)
              gen.if((0, codegen_1._)`typeof ${item} == "string"`, (0, codegen_1._)`${item} += "_"`);
            gen.if((0, codegen_1._)`typeof ${indices}[${item}] == "number"`, () => {
              gen.assign(j, (0, codegen_1._)`${indices}[${item}]`);
              cxt.error();
              gen.assign(valid, false).break();
            }).code((0, codegen_1._)`${indices}[${item}] = ${i}`);
          });
        }
        function loopN2(i, j) {
          const eql = (0, util_1.useFunc)(gen, equal_1.default);
          const outer = gen.name("outer");
          gen.label(outer).for((0, codegen_1._)`;${i}--;`, () => gen.for((0, codegen_1._)`${j} = ${i}; ${j}--;`, () => gen.if((0, codegen_1._)`${eql}(${data}[${i}], ${data}[${j}])`, () => {
            cxt.error();
            gen.assign(valid, false).break(outer);
          })));
        }
      }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/validation/const.js
var require_const = __commonJS({
  "node_modules/ajv/dist/vocabularies/validation/const.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var codegen_1 = require_codegen();
    var util_1 = require_util();
    var equal_1 = require_equal();
    var error = {
      message: "must be equal to constant",
      params: ({ schemaCode }) => (0, codegen_1._)`{allowedValue: ${schemaCode}}`
    };
    var def = {
      keyword: "const",
      $data: true,
      error,
      code(cxt) {
        const { gen, data, $data, schemaCode, schema: schema2 } = cxt;
        if ($data || schema2 && typeof schema2 == "object") {
          cxt.fail$data((0, codegen_1._)`!${(0, util_1.useFunc)(gen, equal_1.default)}(${data}, ${schemaCode})`);
        } else {
          cxt.fail((0, codegen_1._)`${schema2} !== ${data}`);
        }
      }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/validation/enum.js
var require_enum = __commonJS({
  "node_modules/ajv/dist/vocabularies/validation/enum.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var codegen_1 = require_codegen();
    var util_1 = require_util();
    var equal_1 = require_equal();
    var error = {
      message: "must be equal to one of the allowed values",
      params: ({ schemaCode }) => (0, codegen_1._)`{allowedValues: ${schemaCode}}`
    };
    var def = {
      keyword: "enum",
      schemaType: "array",
      $data: true,
      error,
      code(cxt) {
        const { gen, data, $data, schema: schema2, schemaCode, it } = cxt;
        if (!$data && schema2.length === 0)
          throw new Error("enum must have non-empty array");
        const useLoop = schema2.length >= it.opts.loopEnum;
        let eql;
        const getEql = () => eql !== null && eql !== void 0 ? eql : eql = (0, util_1.useFunc)(gen, equal_1.default);
        let valid;
        if (useLoop || $data) {
          valid = gen.let("valid");
          cxt.block$data(valid, loopEnum);
        } else {
          if (!Array.isArray(schema2))
            throw new Error("ajv implementation error");
          const vSchema = gen.const("vSchema", schemaCode);
          valid = (0, codegen_1.or)(...schema2.map((_x, i) => equalCode(vSchema, i)));
        }
        cxt.pass(valid);
        function loopEnum() {
          gen.assign(valid, false);
          gen.forOf("v", schemaCode, (v) => gen.if((0, codegen_1._)`${getEql()}(${data}, ${v})`, () => gen.assign(valid, true).break()));
        }
        function equalCode(vSchema, i) {
          const sch = schema2[i];
          return typeof sch === "object" && sch !== null ? (0, codegen_1._)`${getEql()}(${data}, ${vSchema}[${i}])` : (0, codegen_1._)`${data} === ${sch}`;
        }
      }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/validation/index.js
var require_validation = __commonJS({
  "node_modules/ajv/dist/vocabularies/validation/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var limitNumber_1 = require_limitNumber();
    var multipleOf_1 = require_multipleOf();
    var limitLength_1 = require_limitLength();
    var pattern_1 = require_pattern();
    var limitProperties_1 = require_limitProperties();
    var required_1 = require_required();
    var limitItems_1 = require_limitItems();
    var uniqueItems_1 = require_uniqueItems();
    var const_1 = require_const();
    var enum_1 = require_enum();
    var validation = [
      // number
      limitNumber_1.default,
      multipleOf_1.default,
      // string
      limitLength_1.default,
      pattern_1.default,
      // object
      limitProperties_1.default,
      required_1.default,
      // array
      limitItems_1.default,
      uniqueItems_1.default,
      // any
      { keyword: "type", schemaType: ["string", "array"] },
      { keyword: "nullable", schemaType: "boolean" },
      const_1.default,
      enum_1.default
    ];
    exports.default = validation;
  }
});

// node_modules/ajv/dist/vocabularies/applicator/additionalItems.js
var require_additionalItems = __commonJS({
  "node_modules/ajv/dist/vocabularies/applicator/additionalItems.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.validateAdditionalItems = void 0;
    var codegen_1 = require_codegen();
    var util_1 = require_util();
    var error = {
      message: ({ params: { len } }) => (0, codegen_1.str)`must NOT have more than ${len} items`,
      params: ({ params: { len } }) => (0, codegen_1._)`{limit: ${len}}`
    };
    var def = {
      keyword: "additionalItems",
      type: "array",
      schemaType: ["boolean", "object"],
      before: "uniqueItems",
      error,
      code(cxt) {
        const { parentSchema, it } = cxt;
        const { items } = parentSchema;
        if (!Array.isArray(items)) {
          (0, util_1.checkStrictMode)(it, '"additionalItems" is ignored when "items" is not an array of schemas');
          return;
        }
        validateAdditionalItems(cxt, items);
      }
    };
    function validateAdditionalItems(cxt, items) {
      const { gen, schema: schema2, data, keyword, it } = cxt;
      it.items = true;
      const len = gen.const("len", (0, codegen_1._)`${data}.length`);
      if (schema2 === false) {
        cxt.setParams({ len: items.length });
        cxt.pass((0, codegen_1._)`${len} <= ${items.length}`);
      } else if (typeof schema2 == "object" && !(0, util_1.alwaysValidSchema)(it, schema2)) {
        const valid = gen.var("valid", (0, codegen_1._)`${len} <= ${items.length}`);
        gen.if((0, codegen_1.not)(valid), () => validateItems(valid));
        cxt.ok(valid);
      }
      function validateItems(valid) {
        gen.forRange("i", items.length, len, (i) => {
          cxt.subschema({ keyword, dataProp: i, dataPropType: util_1.Type.Num }, valid);
          if (!it.allErrors)
            gen.if((0, codegen_1.not)(valid), () => gen.break());
        });
      }
    }
    exports.validateAdditionalItems = validateAdditionalItems;
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/applicator/items.js
var require_items = __commonJS({
  "node_modules/ajv/dist/vocabularies/applicator/items.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.validateTuple = void 0;
    var codegen_1 = require_codegen();
    var util_1 = require_util();
    var code_1 = require_code2();
    var def = {
      keyword: "items",
      type: "array",
      schemaType: ["object", "array", "boolean"],
      before: "uniqueItems",
      code(cxt) {
        const { schema: schema2, it } = cxt;
        if (Array.isArray(schema2))
          return validateTuple(cxt, "additionalItems", schema2);
        it.items = true;
        if ((0, util_1.alwaysValidSchema)(it, schema2))
          return;
        cxt.ok((0, code_1.validateArray)(cxt));
      }
    };
    function validateTuple(cxt, extraItems, schArr = cxt.schema) {
      const { gen, parentSchema, data, keyword, it } = cxt;
      checkStrictTuple(parentSchema);
      if (it.opts.unevaluated && schArr.length && it.items !== true) {
        it.items = util_1.mergeEvaluated.items(gen, schArr.length, it.items);
      }
      const valid = gen.name("valid");
      const len = gen.const("len", (0, codegen_1._)`${data}.length`);
      schArr.forEach((sch, i) => {
        if ((0, util_1.alwaysValidSchema)(it, sch))
          return;
        gen.if((0, codegen_1._)`${len} > ${i}`, () => cxt.subschema({
          keyword,
          schemaProp: i,
          dataProp: i
        }, valid));
        cxt.ok(valid);
      });
      function checkStrictTuple(sch) {
        const { opts, errSchemaPath } = it;
        const l = schArr.length;
        const fullTuple = l === sch.minItems && (l === sch.maxItems || sch[extraItems] === false);
        if (opts.strictTuples && !fullTuple) {
          const msg = `"${keyword}" is ${l}-tuple, but minItems or maxItems/${extraItems} are not specified or different at path "${errSchemaPath}"`;
          (0, util_1.checkStrictMode)(it, msg, opts.strictTuples);
        }
      }
    }
    exports.validateTuple = validateTuple;
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/applicator/prefixItems.js
var require_prefixItems = __commonJS({
  "node_modules/ajv/dist/vocabularies/applicator/prefixItems.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var items_1 = require_items();
    var def = {
      keyword: "prefixItems",
      type: "array",
      schemaType: ["array"],
      before: "uniqueItems",
      code: (cxt) => (0, items_1.validateTuple)(cxt, "items")
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/applicator/items2020.js
var require_items2020 = __commonJS({
  "node_modules/ajv/dist/vocabularies/applicator/items2020.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var codegen_1 = require_codegen();
    var util_1 = require_util();
    var code_1 = require_code2();
    var additionalItems_1 = require_additionalItems();
    var error = {
      message: ({ params: { len } }) => (0, codegen_1.str)`must NOT have more than ${len} items`,
      params: ({ params: { len } }) => (0, codegen_1._)`{limit: ${len}}`
    };
    var def = {
      keyword: "items",
      type: "array",
      schemaType: ["object", "boolean"],
      before: "uniqueItems",
      error,
      code(cxt) {
        const { schema: schema2, parentSchema, it } = cxt;
        const { prefixItems } = parentSchema;
        it.items = true;
        if ((0, util_1.alwaysValidSchema)(it, schema2))
          return;
        if (prefixItems)
          (0, additionalItems_1.validateAdditionalItems)(cxt, prefixItems);
        else
          cxt.ok((0, code_1.validateArray)(cxt));
      }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/applicator/contains.js
var require_contains = __commonJS({
  "node_modules/ajv/dist/vocabularies/applicator/contains.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var codegen_1 = require_codegen();
    var util_1 = require_util();
    var error = {
      message: ({ params: { min, max } }) => max === void 0 ? (0, codegen_1.str)`must contain at least ${min} valid item(s)` : (0, codegen_1.str)`must contain at least ${min} and no more than ${max} valid item(s)`,
      params: ({ params: { min, max } }) => max === void 0 ? (0, codegen_1._)`{minContains: ${min}}` : (0, codegen_1._)`{minContains: ${min}, maxContains: ${max}}`
    };
    var def = {
      keyword: "contains",
      type: "array",
      schemaType: ["object", "boolean"],
      before: "uniqueItems",
      trackErrors: true,
      error,
      code(cxt) {
        const { gen, schema: schema2, parentSchema, data, it } = cxt;
        let min;
        let max;
        const { minContains, maxContains } = parentSchema;
        if (it.opts.next) {
          min = minContains === void 0 ? 1 : minContains;
          max = maxContains;
        } else {
          min = 1;
        }
        const len = gen.const("len", (0, codegen_1._)`${data}.length`);
        cxt.setParams({ min, max });
        if (max === void 0 && min === 0) {
          (0, util_1.checkStrictMode)(it, `"minContains" == 0 without "maxContains": "contains" keyword ignored`);
          return;
        }
        if (max !== void 0 && min > max) {
          (0, util_1.checkStrictMode)(it, `"minContains" > "maxContains" is always invalid`);
          cxt.fail();
          return;
        }
        if ((0, util_1.alwaysValidSchema)(it, schema2)) {
          let cond = (0, codegen_1._)`${len} >= ${min}`;
          if (max !== void 0)
            cond = (0, codegen_1._)`${cond} && ${len} <= ${max}`;
          cxt.pass(cond);
          return;
        }
        it.items = true;
        const valid = gen.name("valid");
        if (max === void 0 && min === 1) {
          validateItems(valid, () => gen.if(valid, () => gen.break()));
        } else if (min === 0) {
          gen.let(valid, true);
          if (max !== void 0)
            gen.if((0, codegen_1._)`${data}.length > 0`, validateItemsWithCount);
        } else {
          gen.let(valid, false);
          validateItemsWithCount();
        }
        cxt.result(valid, () => cxt.reset());
        function validateItemsWithCount() {
          const schValid = gen.name("_valid");
          const count = gen.let("count", 0);
          validateItems(schValid, () => gen.if(schValid, () => checkLimits(count)));
        }
        function validateItems(_valid, block) {
          gen.forRange("i", 0, len, (i) => {
            cxt.subschema({
              keyword: "contains",
              dataProp: i,
              dataPropType: util_1.Type.Num,
              compositeRule: true
            }, _valid);
            block();
          });
        }
        function checkLimits(count) {
          gen.code((0, codegen_1._)`${count}++`);
          if (max === void 0) {
            gen.if((0, codegen_1._)`${count} >= ${min}`, () => gen.assign(valid, true).break());
          } else {
            gen.if((0, codegen_1._)`${count} > ${max}`, () => gen.assign(valid, false).break());
            if (min === 1)
              gen.assign(valid, true);
            else
              gen.if((0, codegen_1._)`${count} >= ${min}`, () => gen.assign(valid, true));
          }
        }
      }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/applicator/dependencies.js
var require_dependencies = __commonJS({
  "node_modules/ajv/dist/vocabularies/applicator/dependencies.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.validateSchemaDeps = exports.validatePropertyDeps = exports.error = void 0;
    var codegen_1 = require_codegen();
    var util_1 = require_util();
    var code_1 = require_code2();
    exports.error = {
      message: ({ params: { property, depsCount, deps } }) => {
        const property_ies = depsCount === 1 ? "property" : "properties";
        return (0, codegen_1.str)`must have ${property_ies} ${deps} when property ${property} is present`;
      },
      params: ({ params: { property, depsCount, deps, missingProperty } }) => (0, codegen_1._)`{property: ${property},
    missingProperty: ${missingProperty},
    depsCount: ${depsCount},
    deps: ${deps}}`
      // TODO change to reference
    };
    var def = {
      keyword: "dependencies",
      type: "object",
      schemaType: "object",
      error: exports.error,
      code(cxt) {
        const [propDeps, schDeps] = splitDependencies(cxt);
        validatePropertyDeps(cxt, propDeps);
        validateSchemaDeps(cxt, schDeps);
      }
    };
    function splitDependencies({ schema: schema2 }) {
      const propertyDeps = {};
      const schemaDeps = {};
      for (const key2 in schema2) {
        if (key2 === "__proto__")
          continue;
        const deps = Array.isArray(schema2[key2]) ? propertyDeps : schemaDeps;
        deps[key2] = schema2[key2];
      }
      return [propertyDeps, schemaDeps];
    }
    function validatePropertyDeps(cxt, propertyDeps = cxt.schema) {
      const { gen, data, it } = cxt;
      if (Object.keys(propertyDeps).length === 0)
        return;
      const missing2 = gen.let("missing");
      for (const prop in propertyDeps) {
        const deps = propertyDeps[prop];
        if (deps.length === 0)
          continue;
        const hasProperty = (0, code_1.propertyInData)(gen, data, prop, it.opts.ownProperties);
        cxt.setParams({
          property: prop,
          depsCount: deps.length,
          deps: deps.join(", ")
        });
        if (it.allErrors) {
          gen.if(hasProperty, () => {
            for (const depProp of deps) {
              (0, code_1.checkReportMissingProp)(cxt, depProp);
            }
          });
        } else {
          gen.if((0, codegen_1._)`${hasProperty} && (${(0, code_1.checkMissingProp)(cxt, deps, missing2)})`);
          (0, code_1.reportMissingProp)(cxt, missing2);
          gen.else();
        }
      }
    }
    exports.validatePropertyDeps = validatePropertyDeps;
    function validateSchemaDeps(cxt, schemaDeps = cxt.schema) {
      const { gen, data, keyword, it } = cxt;
      const valid = gen.name("valid");
      for (const prop in schemaDeps) {
        if ((0, util_1.alwaysValidSchema)(it, schemaDeps[prop]))
          continue;
        gen.if(
          (0, code_1.propertyInData)(gen, data, prop, it.opts.ownProperties),
          () => {
            const schCxt = cxt.subschema({ keyword, schemaProp: prop }, valid);
            cxt.mergeValidEvaluated(schCxt, valid);
          },
          () => gen.var(valid, true)
          // TODO var
        );
        cxt.ok(valid);
      }
    }
    exports.validateSchemaDeps = validateSchemaDeps;
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/applicator/propertyNames.js
var require_propertyNames = __commonJS({
  "node_modules/ajv/dist/vocabularies/applicator/propertyNames.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var codegen_1 = require_codegen();
    var util_1 = require_util();
    var error = {
      message: "property name must be valid",
      params: ({ params }) => (0, codegen_1._)`{propertyName: ${params.propertyName}}`
    };
    var def = {
      keyword: "propertyNames",
      type: "object",
      schemaType: ["object", "boolean"],
      error,
      code(cxt) {
        const { gen, schema: schema2, data, it } = cxt;
        if ((0, util_1.alwaysValidSchema)(it, schema2))
          return;
        const valid = gen.name("valid");
        gen.forIn("key", data, (key2) => {
          cxt.setParams({ propertyName: key2 });
          cxt.subschema({
            keyword: "propertyNames",
            data: key2,
            dataTypes: ["string"],
            propertyName: key2,
            compositeRule: true
          }, valid);
          gen.if((0, codegen_1.not)(valid), () => {
            cxt.error(true);
            if (!it.allErrors)
              gen.break();
          });
        });
        cxt.ok(valid);
      }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/applicator/additionalProperties.js
var require_additionalProperties = __commonJS({
  "node_modules/ajv/dist/vocabularies/applicator/additionalProperties.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var code_1 = require_code2();
    var codegen_1 = require_codegen();
    var names_1 = require_names();
    var util_1 = require_util();
    var error = {
      message: "must NOT have additional properties",
      params: ({ params }) => (0, codegen_1._)`{additionalProperty: ${params.additionalProperty}}`
    };
    var def = {
      keyword: "additionalProperties",
      type: ["object"],
      schemaType: ["boolean", "object"],
      allowUndefined: true,
      trackErrors: true,
      error,
      code(cxt) {
        const { gen, schema: schema2, parentSchema, data, errsCount, it } = cxt;
        if (!errsCount)
          throw new Error("ajv implementation error");
        const { allErrors, opts } = it;
        it.props = true;
        if (opts.removeAdditional !== "all" && (0, util_1.alwaysValidSchema)(it, schema2))
          return;
        const props = (0, code_1.allSchemaProperties)(parentSchema.properties);
        const patProps = (0, code_1.allSchemaProperties)(parentSchema.patternProperties);
        checkAdditionalProperties();
        cxt.ok((0, codegen_1._)`${errsCount} === ${names_1.default.errors}`);
        function checkAdditionalProperties() {
          gen.forIn("key", data, (key2) => {
            if (!props.length && !patProps.length)
              additionalPropertyCode(key2);
            else
              gen.if(isAdditional(key2), () => additionalPropertyCode(key2));
          });
        }
        function isAdditional(key2) {
          let definedProp;
          if (props.length > 8) {
            const propsSchema = (0, util_1.schemaRefOrVal)(it, parentSchema.properties, "properties");
            definedProp = (0, code_1.isOwnProperty)(gen, propsSchema, key2);
          } else if (props.length) {
            definedProp = (0, codegen_1.or)(...props.map((p) => (0, codegen_1._)`${key2} === ${p}`));
          } else {
            definedProp = codegen_1.nil;
          }
          if (patProps.length) {
            definedProp = (0, codegen_1.or)(definedProp, ...patProps.map((p) => (0, codegen_1._)`${(0, code_1.usePattern)(cxt, p)}.test(${key2})`));
          }
          return (0, codegen_1.not)(definedProp);
        }
        function deleteAdditional(key2) {
          gen.code((0, codegen_1._)`delete ${data}[${key2}]`);
        }
        function additionalPropertyCode(key2) {
          if (opts.removeAdditional === "all" || opts.removeAdditional && schema2 === false) {
            deleteAdditional(key2);
            return;
          }
          if (schema2 === false) {
            cxt.setParams({ additionalProperty: key2 });
            cxt.error();
            if (!allErrors)
              gen.break();
            return;
          }
          if (typeof schema2 == "object" && !(0, util_1.alwaysValidSchema)(it, schema2)) {
            const valid = gen.name("valid");
            if (opts.removeAdditional === "failing") {
              applyAdditionalSchema(key2, valid, false);
              gen.if((0, codegen_1.not)(valid), () => {
                cxt.reset();
                deleteAdditional(key2);
              });
            } else {
              applyAdditionalSchema(key2, valid);
              if (!allErrors)
                gen.if((0, codegen_1.not)(valid), () => gen.break());
            }
          }
        }
        function applyAdditionalSchema(key2, valid, errors) {
          const subschema = {
            keyword: "additionalProperties",
            dataProp: key2,
            dataPropType: util_1.Type.Str
          };
          if (errors === false) {
            Object.assign(subschema, {
              compositeRule: true,
              createErrors: false,
              allErrors: false
            });
          }
          cxt.subschema(subschema, valid);
        }
      }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/applicator/properties.js
var require_properties = __commonJS({
  "node_modules/ajv/dist/vocabularies/applicator/properties.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var validate_1 = require_validate();
    var code_1 = require_code2();
    var util_1 = require_util();
    var additionalProperties_1 = require_additionalProperties();
    var def = {
      keyword: "properties",
      type: "object",
      schemaType: "object",
      code(cxt) {
        const { gen, schema: schema2, parentSchema, data, it } = cxt;
        if (it.opts.removeAdditional === "all" && parentSchema.additionalProperties === void 0) {
          additionalProperties_1.default.code(new validate_1.KeywordCxt(it, additionalProperties_1.default, "additionalProperties"));
        }
        const allProps = (0, code_1.allSchemaProperties)(schema2);
        for (const prop of allProps) {
          it.definedProperties.add(prop);
        }
        if (it.opts.unevaluated && allProps.length && it.props !== true) {
          it.props = util_1.mergeEvaluated.props(gen, (0, util_1.toHash)(allProps), it.props);
        }
        const properties = allProps.filter((p) => !(0, util_1.alwaysValidSchema)(it, schema2[p]));
        if (properties.length === 0)
          return;
        const valid = gen.name("valid");
        for (const prop of properties) {
          if (hasDefault(prop)) {
            applyPropertySchema(prop);
          } else {
            gen.if((0, code_1.propertyInData)(gen, data, prop, it.opts.ownProperties));
            applyPropertySchema(prop);
            if (!it.allErrors)
              gen.else().var(valid, true);
            gen.endIf();
          }
          cxt.it.definedProperties.add(prop);
          cxt.ok(valid);
        }
        function hasDefault(prop) {
          return it.opts.useDefaults && !it.compositeRule && schema2[prop].default !== void 0;
        }
        function applyPropertySchema(prop) {
          cxt.subschema({
            keyword: "properties",
            schemaProp: prop,
            dataProp: prop
          }, valid);
        }
      }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/applicator/patternProperties.js
var require_patternProperties = __commonJS({
  "node_modules/ajv/dist/vocabularies/applicator/patternProperties.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var code_1 = require_code2();
    var codegen_1 = require_codegen();
    var util_1 = require_util();
    var util_2 = require_util();
    var def = {
      keyword: "patternProperties",
      type: "object",
      schemaType: "object",
      code(cxt) {
        const { gen, schema: schema2, data, parentSchema, it } = cxt;
        const { opts } = it;
        const patterns = (0, code_1.allSchemaProperties)(schema2);
        const alwaysValidPatterns = patterns.filter((p) => (0, util_1.alwaysValidSchema)(it, schema2[p]));
        if (patterns.length === 0 || alwaysValidPatterns.length === patterns.length && (!it.opts.unevaluated || it.props === true)) {
          return;
        }
        const checkProperties = opts.strictSchema && !opts.allowMatchingProperties && parentSchema.properties;
        const valid = gen.name("valid");
        if (it.props !== true && !(it.props instanceof codegen_1.Name)) {
          it.props = (0, util_2.evaluatedPropsToName)(gen, it.props);
        }
        const { props } = it;
        validatePatternProperties();
        function validatePatternProperties() {
          for (const pat of patterns) {
            if (checkProperties)
              checkMatchingProperties(pat);
            if (it.allErrors) {
              validateProperties(pat);
            } else {
              gen.var(valid, true);
              validateProperties(pat);
              gen.if(valid);
            }
          }
        }
        function checkMatchingProperties(pat) {
          for (const prop in checkProperties) {
            if (new RegExp(pat).test(prop)) {
              (0, util_1.checkStrictMode)(it, `property ${prop} matches pattern ${pat} (use allowMatchingProperties)`);
            }
          }
        }
        function validateProperties(pat) {
          gen.forIn("key", data, (key2) => {
            gen.if((0, codegen_1._)`${(0, code_1.usePattern)(cxt, pat)}.test(${key2})`, () => {
              const alwaysValid = alwaysValidPatterns.includes(pat);
              if (!alwaysValid) {
                cxt.subschema({
                  keyword: "patternProperties",
                  schemaProp: pat,
                  dataProp: key2,
                  dataPropType: util_2.Type.Str
                }, valid);
              }
              if (it.opts.unevaluated && props !== true) {
                gen.assign((0, codegen_1._)`${props}[${key2}]`, true);
              } else if (!alwaysValid && !it.allErrors) {
                gen.if((0, codegen_1.not)(valid), () => gen.break());
              }
            });
          });
        }
      }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/applicator/not.js
var require_not = __commonJS({
  "node_modules/ajv/dist/vocabularies/applicator/not.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var util_1 = require_util();
    var def = {
      keyword: "not",
      schemaType: ["object", "boolean"],
      trackErrors: true,
      code(cxt) {
        const { gen, schema: schema2, it } = cxt;
        if ((0, util_1.alwaysValidSchema)(it, schema2)) {
          cxt.fail();
          return;
        }
        const valid = gen.name("valid");
        cxt.subschema({
          keyword: "not",
          compositeRule: true,
          createErrors: false,
          allErrors: false
        }, valid);
        cxt.failResult(valid, () => cxt.reset(), () => cxt.error());
      },
      error: { message: "must NOT be valid" }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/applicator/anyOf.js
var require_anyOf = __commonJS({
  "node_modules/ajv/dist/vocabularies/applicator/anyOf.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var code_1 = require_code2();
    var def = {
      keyword: "anyOf",
      schemaType: "array",
      trackErrors: true,
      code: code_1.validateUnion,
      error: { message: "must match a schema in anyOf" }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/applicator/oneOf.js
var require_oneOf = __commonJS({
  "node_modules/ajv/dist/vocabularies/applicator/oneOf.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var codegen_1 = require_codegen();
    var util_1 = require_util();
    var error = {
      message: "must match exactly one schema in oneOf",
      params: ({ params }) => (0, codegen_1._)`{passingSchemas: ${params.passing}}`
    };
    var def = {
      keyword: "oneOf",
      schemaType: "array",
      trackErrors: true,
      error,
      code(cxt) {
        const { gen, schema: schema2, parentSchema, it } = cxt;
        if (!Array.isArray(schema2))
          throw new Error("ajv implementation error");
        if (it.opts.discriminator && parentSchema.discriminator)
          return;
        const schArr = schema2;
        const valid = gen.let("valid", false);
        const passing = gen.let("passing", null);
        const schValid = gen.name("_valid");
        cxt.setParams({ passing });
        gen.block(validateOneOf);
        cxt.result(valid, () => cxt.reset(), () => cxt.error(true));
        function validateOneOf() {
          schArr.forEach((sch, i) => {
            let schCxt;
            if ((0, util_1.alwaysValidSchema)(it, sch)) {
              gen.var(schValid, true);
            } else {
              schCxt = cxt.subschema({
                keyword: "oneOf",
                schemaProp: i,
                compositeRule: true
              }, schValid);
            }
            if (i > 0) {
              gen.if((0, codegen_1._)`${schValid} && ${valid}`).assign(valid, false).assign(passing, (0, codegen_1._)`[${passing}, ${i}]`).else();
            }
            gen.if(schValid, () => {
              gen.assign(valid, true);
              gen.assign(passing, i);
              if (schCxt)
                cxt.mergeEvaluated(schCxt, codegen_1.Name);
            });
          });
        }
      }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/applicator/allOf.js
var require_allOf = __commonJS({
  "node_modules/ajv/dist/vocabularies/applicator/allOf.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var util_1 = require_util();
    var def = {
      keyword: "allOf",
      schemaType: "array",
      code(cxt) {
        const { gen, schema: schema2, it } = cxt;
        if (!Array.isArray(schema2))
          throw new Error("ajv implementation error");
        const valid = gen.name("valid");
        schema2.forEach((sch, i) => {
          if ((0, util_1.alwaysValidSchema)(it, sch))
            return;
          const schCxt = cxt.subschema({ keyword: "allOf", schemaProp: i }, valid);
          cxt.ok(valid);
          cxt.mergeEvaluated(schCxt);
        });
      }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/applicator/if.js
var require_if = __commonJS({
  "node_modules/ajv/dist/vocabularies/applicator/if.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var codegen_1 = require_codegen();
    var util_1 = require_util();
    var error = {
      message: ({ params }) => (0, codegen_1.str)`must match "${params.ifClause}" schema`,
      params: ({ params }) => (0, codegen_1._)`{failingKeyword: ${params.ifClause}}`
    };
    var def = {
      keyword: "if",
      schemaType: ["object", "boolean"],
      trackErrors: true,
      error,
      code(cxt) {
        const { gen, parentSchema, it } = cxt;
        if (parentSchema.then === void 0 && parentSchema.else === void 0) {
          (0, util_1.checkStrictMode)(it, '"if" without "then" and "else" is ignored');
        }
        const hasThen = hasSchema(it, "then");
        const hasElse = hasSchema(it, "else");
        if (!hasThen && !hasElse)
          return;
        const valid = gen.let("valid", true);
        const schValid = gen.name("_valid");
        validateIf();
        cxt.reset();
        if (hasThen && hasElse) {
          const ifClause = gen.let("ifClause");
          cxt.setParams({ ifClause });
          gen.if(schValid, validateClause("then", ifClause), validateClause("else", ifClause));
        } else if (hasThen) {
          gen.if(schValid, validateClause("then"));
        } else {
          gen.if((0, codegen_1.not)(schValid), validateClause("else"));
        }
        cxt.pass(valid, () => cxt.error(true));
        function validateIf() {
          const schCxt = cxt.subschema({
            keyword: "if",
            compositeRule: true,
            createErrors: false,
            allErrors: false
          }, schValid);
          cxt.mergeEvaluated(schCxt);
        }
        function validateClause(keyword, ifClause) {
          return () => {
            const schCxt = cxt.subschema({ keyword }, schValid);
            gen.assign(valid, schValid);
            cxt.mergeValidEvaluated(schCxt, valid);
            if (ifClause)
              gen.assign(ifClause, (0, codegen_1._)`${keyword}`);
            else
              cxt.setParams({ ifClause: keyword });
          };
        }
      }
    };
    function hasSchema(it, keyword) {
      const schema2 = it.schema[keyword];
      return schema2 !== void 0 && !(0, util_1.alwaysValidSchema)(it, schema2);
    }
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/applicator/thenElse.js
var require_thenElse = __commonJS({
  "node_modules/ajv/dist/vocabularies/applicator/thenElse.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var util_1 = require_util();
    var def = {
      keyword: ["then", "else"],
      schemaType: ["object", "boolean"],
      code({ keyword, parentSchema, it }) {
        if (parentSchema.if === void 0)
          (0, util_1.checkStrictMode)(it, `"${keyword}" without "if" is ignored`);
      }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/applicator/index.js
var require_applicator = __commonJS({
  "node_modules/ajv/dist/vocabularies/applicator/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var additionalItems_1 = require_additionalItems();
    var prefixItems_1 = require_prefixItems();
    var items_1 = require_items();
    var items2020_1 = require_items2020();
    var contains_1 = require_contains();
    var dependencies_1 = require_dependencies();
    var propertyNames_1 = require_propertyNames();
    var additionalProperties_1 = require_additionalProperties();
    var properties_1 = require_properties();
    var patternProperties_1 = require_patternProperties();
    var not_1 = require_not();
    var anyOf_1 = require_anyOf();
    var oneOf_1 = require_oneOf();
    var allOf_1 = require_allOf();
    var if_1 = require_if();
    var thenElse_1 = require_thenElse();
    function getApplicator(draft2020 = false) {
      const applicator = [
        // any
        not_1.default,
        anyOf_1.default,
        oneOf_1.default,
        allOf_1.default,
        if_1.default,
        thenElse_1.default,
        // object
        propertyNames_1.default,
        additionalProperties_1.default,
        dependencies_1.default,
        properties_1.default,
        patternProperties_1.default
      ];
      if (draft2020)
        applicator.push(prefixItems_1.default, items2020_1.default);
      else
        applicator.push(additionalItems_1.default, items_1.default);
      applicator.push(contains_1.default);
      return applicator;
    }
    exports.default = getApplicator;
  }
});

// node_modules/ajv/dist/vocabularies/dynamic/dynamicAnchor.js
var require_dynamicAnchor = __commonJS({
  "node_modules/ajv/dist/vocabularies/dynamic/dynamicAnchor.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.dynamicAnchor = void 0;
    var codegen_1 = require_codegen();
    var names_1 = require_names();
    var compile_1 = require_compile();
    var ref_1 = require_ref();
    var def = {
      keyword: "$dynamicAnchor",
      schemaType: "string",
      code: (cxt) => dynamicAnchor(cxt, cxt.schema)
    };
    function dynamicAnchor(cxt, anchor) {
      const { gen, it } = cxt;
      it.schemaEnv.root.dynamicAnchors[anchor] = true;
      const v = (0, codegen_1._)`${names_1.default.dynamicAnchors}${(0, codegen_1.getProperty)(anchor)}`;
      const validate = it.errSchemaPath === "#" ? it.validateName : _getValidate(cxt);
      gen.if((0, codegen_1._)`!${v}`, () => gen.assign(v, validate));
    }
    exports.dynamicAnchor = dynamicAnchor;
    function _getValidate(cxt) {
      const { schemaEnv, schema: schema2, self } = cxt.it;
      const { root, baseId, localRefs, meta } = schemaEnv.root;
      const { schemaId } = self.opts;
      const sch = new compile_1.SchemaEnv({ schema: schema2, schemaId, root, baseId, localRefs, meta });
      compile_1.compileSchema.call(self, sch);
      return (0, ref_1.getValidate)(cxt, sch);
    }
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/dynamic/dynamicRef.js
var require_dynamicRef = __commonJS({
  "node_modules/ajv/dist/vocabularies/dynamic/dynamicRef.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.dynamicRef = void 0;
    var codegen_1 = require_codegen();
    var names_1 = require_names();
    var ref_1 = require_ref();
    var def = {
      keyword: "$dynamicRef",
      schemaType: "string",
      code: (cxt) => dynamicRef(cxt, cxt.schema)
    };
    function dynamicRef(cxt, ref) {
      const { gen, keyword, it } = cxt;
      if (ref[0] !== "#")
        throw new Error(`"${keyword}" only supports hash fragment reference`);
      const anchor = ref.slice(1);
      if (it.allErrors) {
        _dynamicRef();
      } else {
        const valid = gen.let("valid", false);
        _dynamicRef(valid);
        cxt.ok(valid);
      }
      function _dynamicRef(valid) {
        if (it.schemaEnv.root.dynamicAnchors[anchor]) {
          const v = gen.let("_v", (0, codegen_1._)`${names_1.default.dynamicAnchors}${(0, codegen_1.getProperty)(anchor)}`);
          gen.if(v, _callRef(v, valid), _callRef(it.validateName, valid));
        } else {
          _callRef(it.validateName, valid)();
        }
      }
      function _callRef(validate, valid) {
        return valid ? () => gen.block(() => {
          (0, ref_1.callRef)(cxt, validate);
          gen.let(valid, true);
        }) : () => (0, ref_1.callRef)(cxt, validate);
      }
    }
    exports.dynamicRef = dynamicRef;
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/dynamic/recursiveAnchor.js
var require_recursiveAnchor = __commonJS({
  "node_modules/ajv/dist/vocabularies/dynamic/recursiveAnchor.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var dynamicAnchor_1 = require_dynamicAnchor();
    var util_1 = require_util();
    var def = {
      keyword: "$recursiveAnchor",
      schemaType: "boolean",
      code(cxt) {
        if (cxt.schema)
          (0, dynamicAnchor_1.dynamicAnchor)(cxt, "");
        else
          (0, util_1.checkStrictMode)(cxt.it, "$recursiveAnchor: false is ignored");
      }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/dynamic/recursiveRef.js
var require_recursiveRef = __commonJS({
  "node_modules/ajv/dist/vocabularies/dynamic/recursiveRef.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var dynamicRef_1 = require_dynamicRef();
    var def = {
      keyword: "$recursiveRef",
      schemaType: "string",
      code: (cxt) => (0, dynamicRef_1.dynamicRef)(cxt, cxt.schema)
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/dynamic/index.js
var require_dynamic = __commonJS({
  "node_modules/ajv/dist/vocabularies/dynamic/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var dynamicAnchor_1 = require_dynamicAnchor();
    var dynamicRef_1 = require_dynamicRef();
    var recursiveAnchor_1 = require_recursiveAnchor();
    var recursiveRef_1 = require_recursiveRef();
    var dynamic = [dynamicAnchor_1.default, dynamicRef_1.default, recursiveAnchor_1.default, recursiveRef_1.default];
    exports.default = dynamic;
  }
});

// node_modules/ajv/dist/vocabularies/validation/dependentRequired.js
var require_dependentRequired = __commonJS({
  "node_modules/ajv/dist/vocabularies/validation/dependentRequired.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var dependencies_1 = require_dependencies();
    var def = {
      keyword: "dependentRequired",
      type: "object",
      schemaType: "object",
      error: dependencies_1.error,
      code: (cxt) => (0, dependencies_1.validatePropertyDeps)(cxt)
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/applicator/dependentSchemas.js
var require_dependentSchemas = __commonJS({
  "node_modules/ajv/dist/vocabularies/applicator/dependentSchemas.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var dependencies_1 = require_dependencies();
    var def = {
      keyword: "dependentSchemas",
      type: "object",
      schemaType: "object",
      code: (cxt) => (0, dependencies_1.validateSchemaDeps)(cxt)
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/validation/limitContains.js
var require_limitContains = __commonJS({
  "node_modules/ajv/dist/vocabularies/validation/limitContains.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var util_1 = require_util();
    var def = {
      keyword: ["maxContains", "minContains"],
      type: "array",
      schemaType: "number",
      code({ keyword, parentSchema, it }) {
        if (parentSchema.contains === void 0) {
          (0, util_1.checkStrictMode)(it, `"${keyword}" without "contains" is ignored`);
        }
      }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/next.js
var require_next = __commonJS({
  "node_modules/ajv/dist/vocabularies/next.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var dependentRequired_1 = require_dependentRequired();
    var dependentSchemas_1 = require_dependentSchemas();
    var limitContains_1 = require_limitContains();
    var next = [dependentRequired_1.default, dependentSchemas_1.default, limitContains_1.default];
    exports.default = next;
  }
});

// node_modules/ajv/dist/vocabularies/unevaluated/unevaluatedProperties.js
var require_unevaluatedProperties = __commonJS({
  "node_modules/ajv/dist/vocabularies/unevaluated/unevaluatedProperties.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var codegen_1 = require_codegen();
    var util_1 = require_util();
    var names_1 = require_names();
    var error = {
      message: "must NOT have unevaluated properties",
      params: ({ params }) => (0, codegen_1._)`{unevaluatedProperty: ${params.unevaluatedProperty}}`
    };
    var def = {
      keyword: "unevaluatedProperties",
      type: "object",
      schemaType: ["boolean", "object"],
      trackErrors: true,
      error,
      code(cxt) {
        const { gen, schema: schema2, data, errsCount, it } = cxt;
        if (!errsCount)
          throw new Error("ajv implementation error");
        const { allErrors, props } = it;
        if (props instanceof codegen_1.Name) {
          gen.if((0, codegen_1._)`${props} !== true`, () => gen.forIn("key", data, (key2) => gen.if(unevaluatedDynamic(props, key2), () => unevaluatedPropCode(key2))));
        } else if (props !== true) {
          gen.forIn("key", data, (key2) => props === void 0 ? unevaluatedPropCode(key2) : gen.if(unevaluatedStatic(props, key2), () => unevaluatedPropCode(key2)));
        }
        it.props = true;
        cxt.ok((0, codegen_1._)`${errsCount} === ${names_1.default.errors}`);
        function unevaluatedPropCode(key2) {
          if (schema2 === false) {
            cxt.setParams({ unevaluatedProperty: key2 });
            cxt.error();
            if (!allErrors)
              gen.break();
            return;
          }
          if (!(0, util_1.alwaysValidSchema)(it, schema2)) {
            const valid = gen.name("valid");
            cxt.subschema({
              keyword: "unevaluatedProperties",
              dataProp: key2,
              dataPropType: util_1.Type.Str
            }, valid);
            if (!allErrors)
              gen.if((0, codegen_1.not)(valid), () => gen.break());
          }
        }
        function unevaluatedDynamic(evaluatedProps, key2) {
          return (0, codegen_1._)`!${evaluatedProps} || !${evaluatedProps}[${key2}]`;
        }
        function unevaluatedStatic(evaluatedProps, key2) {
          const ps = [];
          for (const p in evaluatedProps) {
            if (evaluatedProps[p] === true)
              ps.push((0, codegen_1._)`${key2} !== ${p}`);
          }
          return (0, codegen_1.and)(...ps);
        }
      }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/unevaluated/unevaluatedItems.js
var require_unevaluatedItems = __commonJS({
  "node_modules/ajv/dist/vocabularies/unevaluated/unevaluatedItems.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var codegen_1 = require_codegen();
    var util_1 = require_util();
    var error = {
      message: ({ params: { len } }) => (0, codegen_1.str)`must NOT have more than ${len} items`,
      params: ({ params: { len } }) => (0, codegen_1._)`{limit: ${len}}`
    };
    var def = {
      keyword: "unevaluatedItems",
      type: "array",
      schemaType: ["boolean", "object"],
      error,
      code(cxt) {
        const { gen, schema: schema2, data, it } = cxt;
        const items = it.items || 0;
        if (items === true)
          return;
        const len = gen.const("len", (0, codegen_1._)`${data}.length`);
        if (schema2 === false) {
          cxt.setParams({ len: items });
          cxt.fail((0, codegen_1._)`${len} > ${items}`);
        } else if (typeof schema2 == "object" && !(0, util_1.alwaysValidSchema)(it, schema2)) {
          const valid = gen.var("valid", (0, codegen_1._)`${len} <= ${items}`);
          gen.if((0, codegen_1.not)(valid), () => validateItems(valid, items));
          cxt.ok(valid);
        }
        it.items = true;
        function validateItems(valid, from) {
          gen.forRange("i", from, len, (i) => {
            cxt.subschema({ keyword: "unevaluatedItems", dataProp: i, dataPropType: util_1.Type.Num }, valid);
            if (!it.allErrors)
              gen.if((0, codegen_1.not)(valid), () => gen.break());
          });
        }
      }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/unevaluated/index.js
var require_unevaluated = __commonJS({
  "node_modules/ajv/dist/vocabularies/unevaluated/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var unevaluatedProperties_1 = require_unevaluatedProperties();
    var unevaluatedItems_1 = require_unevaluatedItems();
    var unevaluated = [unevaluatedProperties_1.default, unevaluatedItems_1.default];
    exports.default = unevaluated;
  }
});

// node_modules/ajv/dist/vocabularies/format/format.js
var require_format = __commonJS({
  "node_modules/ajv/dist/vocabularies/format/format.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var codegen_1 = require_codegen();
    var error = {
      message: ({ schemaCode }) => (0, codegen_1.str)`must match format "${schemaCode}"`,
      params: ({ schemaCode }) => (0, codegen_1._)`{format: ${schemaCode}}`
    };
    var def = {
      keyword: "format",
      type: ["number", "string"],
      schemaType: "string",
      $data: true,
      error,
      code(cxt, ruleType) {
        const { gen, data, $data, schema: schema2, schemaCode, it } = cxt;
        const { opts, errSchemaPath, schemaEnv, self } = it;
        if (!opts.validateFormats)
          return;
        if ($data)
          validate$DataFormat();
        else
          validateFormat();
        function validate$DataFormat() {
          const fmts = gen.scopeValue("formats", {
            ref: self.formats,
            code: opts.code.formats
          });
          const fDef = gen.const("fDef", (0, codegen_1._)`${fmts}[${schemaCode}]`);
          const fType = gen.let("fType");
          const format = gen.let("format");
          gen.if((0, codegen_1._)`typeof ${fDef} == "object" && !(${fDef} instanceof RegExp)`, () => gen.assign(fType, (0, codegen_1._)`${fDef}.type || "string"`).assign(format, (0, codegen_1._)`${fDef}.validate`), () => gen.assign(fType, (0, codegen_1._)`"string"`).assign(format, fDef));
          cxt.fail$data((0, codegen_1.or)(unknownFmt(), invalidFmt()));
          function unknownFmt() {
            if (opts.strictSchema === false)
              return codegen_1.nil;
            return (0, codegen_1._)`${schemaCode} && !${format}`;
          }
          function invalidFmt() {
            const callFormat = schemaEnv.$async ? (0, codegen_1._)`(${fDef}.async ? await ${format}(${data}) : ${format}(${data}))` : (0, codegen_1._)`${format}(${data})`;
            const validData = (0, codegen_1._)`(typeof ${format} == "function" ? ${callFormat} : ${format}.test(${data}))`;
            return (0, codegen_1._)`${format} && ${format} !== true && ${fType} === ${ruleType} && !${validData}`;
          }
        }
        function validateFormat() {
          const formatDef = self.formats[schema2];
          if (!formatDef) {
            unknownFormat();
            return;
          }
          if (formatDef === true)
            return;
          const [fmtType, format, fmtRef] = getFormat(formatDef);
          if (fmtType === ruleType)
            cxt.pass(validCondition());
          function unknownFormat() {
            if (opts.strictSchema === false) {
              self.logger.warn(unknownMsg());
              return;
            }
            throw new Error(unknownMsg());
            function unknownMsg() {
              return `unknown format "${schema2}" ignored in schema at path "${errSchemaPath}"`;
            }
          }
          function getFormat(fmtDef) {
            const code2 = fmtDef instanceof RegExp ? (0, codegen_1.regexpCode)(fmtDef) : opts.code.formats ? (0, codegen_1._)`${opts.code.formats}${(0, codegen_1.getProperty)(schema2)}` : void 0;
            const fmt = gen.scopeValue("formats", { key: schema2, ref: fmtDef, code: code2 });
            if (typeof fmtDef == "object" && !(fmtDef instanceof RegExp)) {
              return [fmtDef.type || "string", fmtDef.validate, (0, codegen_1._)`${fmt}.validate`];
            }
            return ["string", fmtDef, fmt];
          }
          function validCondition() {
            if (typeof formatDef == "object" && !(formatDef instanceof RegExp) && formatDef.async) {
              if (!schemaEnv.$async)
                throw new Error("async format in sync schema");
              return (0, codegen_1._)`await ${fmtRef}(${data})`;
            }
            return typeof format == "function" ? (0, codegen_1._)`${fmtRef}(${data})` : (0, codegen_1._)`${fmtRef}.test(${data})`;
          }
        }
      }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/format/index.js
var require_format2 = __commonJS({
  "node_modules/ajv/dist/vocabularies/format/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var format_1 = require_format();
    var format = [format_1.default];
    exports.default = format;
  }
});

// node_modules/ajv/dist/vocabularies/metadata.js
var require_metadata = __commonJS({
  "node_modules/ajv/dist/vocabularies/metadata.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.contentVocabulary = exports.metadataVocabulary = void 0;
    exports.metadataVocabulary = [
      "title",
      "description",
      "default",
      "deprecated",
      "readOnly",
      "writeOnly",
      "examples"
    ];
    exports.contentVocabulary = [
      "contentMediaType",
      "contentEncoding",
      "contentSchema"
    ];
  }
});

// node_modules/ajv/dist/vocabularies/draft2020.js
var require_draft2020 = __commonJS({
  "node_modules/ajv/dist/vocabularies/draft2020.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var core_1 = require_core2();
    var validation_1 = require_validation();
    var applicator_1 = require_applicator();
    var dynamic_1 = require_dynamic();
    var next_1 = require_next();
    var unevaluated_1 = require_unevaluated();
    var format_1 = require_format2();
    var metadata_1 = require_metadata();
    var draft2020Vocabularies = [
      dynamic_1.default,
      core_1.default,
      validation_1.default,
      (0, applicator_1.default)(true),
      format_1.default,
      metadata_1.metadataVocabulary,
      metadata_1.contentVocabulary,
      next_1.default,
      unevaluated_1.default
    ];
    exports.default = draft2020Vocabularies;
  }
});

// node_modules/ajv/dist/vocabularies/discriminator/types.js
var require_types = __commonJS({
  "node_modules/ajv/dist/vocabularies/discriminator/types.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.DiscrError = void 0;
    var DiscrError;
    (function(DiscrError2) {
      DiscrError2["Tag"] = "tag";
      DiscrError2["Mapping"] = "mapping";
    })(DiscrError || (exports.DiscrError = DiscrError = {}));
  }
});

// node_modules/ajv/dist/vocabularies/discriminator/index.js
var require_discriminator = __commonJS({
  "node_modules/ajv/dist/vocabularies/discriminator/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var codegen_1 = require_codegen();
    var types_1 = require_types();
    var compile_1 = require_compile();
    var ref_error_1 = require_ref_error();
    var util_1 = require_util();
    var error = {
      message: ({ params: { discrError, tagName } }) => discrError === types_1.DiscrError.Tag ? `tag "${tagName}" must be string` : `value of tag "${tagName}" must be in oneOf`,
      params: ({ params: { discrError, tag, tagName } }) => (0, codegen_1._)`{error: ${discrError}, tag: ${tagName}, tagValue: ${tag}}`
    };
    var def = {
      keyword: "discriminator",
      type: "object",
      schemaType: "object",
      error,
      code(cxt) {
        const { gen, data, schema: schema2, parentSchema, it } = cxt;
        const { oneOf } = parentSchema;
        if (!it.opts.discriminator) {
          throw new Error("discriminator: requires discriminator option");
        }
        const tagName = schema2.propertyName;
        if (typeof tagName != "string")
          throw new Error("discriminator: requires propertyName");
        if (schema2.mapping)
          throw new Error("discriminator: mapping is not supported");
        if (!oneOf)
          throw new Error("discriminator: requires oneOf keyword");
        const valid = gen.let("valid", false);
        const tag = gen.const("tag", (0, codegen_1._)`${data}${(0, codegen_1.getProperty)(tagName)}`);
        gen.if((0, codegen_1._)`typeof ${tag} == "string"`, () => validateMapping(), () => cxt.error(false, { discrError: types_1.DiscrError.Tag, tag, tagName }));
        cxt.ok(valid);
        function validateMapping() {
          const mapping = getMapping();
          gen.if(false);
          for (const tagValue in mapping) {
            gen.elseIf((0, codegen_1._)`${tag} === ${tagValue}`);
            gen.assign(valid, applyTagSchema(mapping[tagValue]));
          }
          gen.else();
          cxt.error(false, { discrError: types_1.DiscrError.Mapping, tag, tagName });
          gen.endIf();
        }
        function applyTagSchema(schemaProp) {
          const _valid = gen.name("valid");
          const schCxt = cxt.subschema({ keyword: "oneOf", schemaProp }, _valid);
          cxt.mergeEvaluated(schCxt, codegen_1.Name);
          return _valid;
        }
        function getMapping() {
          var _a;
          const oneOfMapping = {};
          const topRequired = hasRequired(parentSchema);
          let tagRequired = true;
          for (let i = 0; i < oneOf.length; i++) {
            let sch = oneOf[i];
            if ((sch === null || sch === void 0 ? void 0 : sch.$ref) && !(0, util_1.schemaHasRulesButRef)(sch, it.self.RULES)) {
              const ref = sch.$ref;
              sch = compile_1.resolveRef.call(it.self, it.schemaEnv.root, it.baseId, ref);
              if (sch instanceof compile_1.SchemaEnv)
                sch = sch.schema;
              if (sch === void 0)
                throw new ref_error_1.default(it.opts.uriResolver, it.baseId, ref);
            }
            const propSch = (_a = sch === null || sch === void 0 ? void 0 : sch.properties) === null || _a === void 0 ? void 0 : _a[tagName];
            if (typeof propSch != "object") {
              throw new Error(`discriminator: oneOf subschemas (or referenced schemas) must have "properties/${tagName}"`);
            }
            tagRequired = tagRequired && (topRequired || hasRequired(sch));
            addMappings(propSch, i);
          }
          if (!tagRequired)
            throw new Error(`discriminator: "${tagName}" must be required`);
          return oneOfMapping;
          function hasRequired({ required }) {
            return Array.isArray(required) && required.includes(tagName);
          }
          function addMappings(sch, i) {
            if (sch.const) {
              addMapping(sch.const, i);
            } else if (sch.enum) {
              for (const tagValue of sch.enum) {
                addMapping(tagValue, i);
              }
            } else {
              throw new Error(`discriminator: "properties/${tagName}" must have "const" or "enum"`);
            }
          }
          function addMapping(tagValue, i) {
            if (typeof tagValue != "string" || tagValue in oneOfMapping) {
              throw new Error(`discriminator: "${tagName}" values must be unique strings`);
            }
            oneOfMapping[tagValue] = i;
          }
        }
      }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/refs/json-schema-2020-12/schema.json
var require_schema = __commonJS({
  "node_modules/ajv/dist/refs/json-schema-2020-12/schema.json"(exports, module) {
    module.exports = {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: "https://json-schema.org/draft/2020-12/schema",
      $vocabulary: {
        "https://json-schema.org/draft/2020-12/vocab/core": true,
        "https://json-schema.org/draft/2020-12/vocab/applicator": true,
        "https://json-schema.org/draft/2020-12/vocab/unevaluated": true,
        "https://json-schema.org/draft/2020-12/vocab/validation": true,
        "https://json-schema.org/draft/2020-12/vocab/meta-data": true,
        "https://json-schema.org/draft/2020-12/vocab/format-annotation": true,
        "https://json-schema.org/draft/2020-12/vocab/content": true
      },
      $dynamicAnchor: "meta",
      title: "Core and Validation specifications meta-schema",
      allOf: [
        { $ref: "meta/core" },
        { $ref: "meta/applicator" },
        { $ref: "meta/unevaluated" },
        { $ref: "meta/validation" },
        { $ref: "meta/meta-data" },
        { $ref: "meta/format-annotation" },
        { $ref: "meta/content" }
      ],
      type: ["object", "boolean"],
      $comment: "This meta-schema also defines keywords that have appeared in previous drafts in order to prevent incompatible extensions as they remain in common use.",
      properties: {
        definitions: {
          $comment: '"definitions" has been replaced by "$defs".',
          type: "object",
          additionalProperties: { $dynamicRef: "#meta" },
          deprecated: true,
          default: {}
        },
        dependencies: {
          $comment: '"dependencies" has been split and replaced by "dependentSchemas" and "dependentRequired" in order to serve their differing semantics.',
          type: "object",
          additionalProperties: {
            anyOf: [{ $dynamicRef: "#meta" }, { $ref: "meta/validation#/$defs/stringArray" }]
          },
          deprecated: true,
          default: {}
        },
        $recursiveAnchor: {
          $comment: '"$recursiveAnchor" has been replaced by "$dynamicAnchor".',
          $ref: "meta/core#/$defs/anchorString",
          deprecated: true
        },
        $recursiveRef: {
          $comment: '"$recursiveRef" has been replaced by "$dynamicRef".',
          $ref: "meta/core#/$defs/uriReferenceString",
          deprecated: true
        }
      }
    };
  }
});

// node_modules/ajv/dist/refs/json-schema-2020-12/meta/applicator.json
var require_applicator2 = __commonJS({
  "node_modules/ajv/dist/refs/json-schema-2020-12/meta/applicator.json"(exports, module) {
    module.exports = {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: "https://json-schema.org/draft/2020-12/meta/applicator",
      $vocabulary: {
        "https://json-schema.org/draft/2020-12/vocab/applicator": true
      },
      $dynamicAnchor: "meta",
      title: "Applicator vocabulary meta-schema",
      type: ["object", "boolean"],
      properties: {
        prefixItems: { $ref: "#/$defs/schemaArray" },
        items: { $dynamicRef: "#meta" },
        contains: { $dynamicRef: "#meta" },
        additionalProperties: { $dynamicRef: "#meta" },
        properties: {
          type: "object",
          additionalProperties: { $dynamicRef: "#meta" },
          default: {}
        },
        patternProperties: {
          type: "object",
          additionalProperties: { $dynamicRef: "#meta" },
          propertyNames: { format: "regex" },
          default: {}
        },
        dependentSchemas: {
          type: "object",
          additionalProperties: { $dynamicRef: "#meta" },
          default: {}
        },
        propertyNames: { $dynamicRef: "#meta" },
        if: { $dynamicRef: "#meta" },
        then: { $dynamicRef: "#meta" },
        else: { $dynamicRef: "#meta" },
        allOf: { $ref: "#/$defs/schemaArray" },
        anyOf: { $ref: "#/$defs/schemaArray" },
        oneOf: { $ref: "#/$defs/schemaArray" },
        not: { $dynamicRef: "#meta" }
      },
      $defs: {
        schemaArray: {
          type: "array",
          minItems: 1,
          items: { $dynamicRef: "#meta" }
        }
      }
    };
  }
});

// node_modules/ajv/dist/refs/json-schema-2020-12/meta/unevaluated.json
var require_unevaluated2 = __commonJS({
  "node_modules/ajv/dist/refs/json-schema-2020-12/meta/unevaluated.json"(exports, module) {
    module.exports = {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: "https://json-schema.org/draft/2020-12/meta/unevaluated",
      $vocabulary: {
        "https://json-schema.org/draft/2020-12/vocab/unevaluated": true
      },
      $dynamicAnchor: "meta",
      title: "Unevaluated applicator vocabulary meta-schema",
      type: ["object", "boolean"],
      properties: {
        unevaluatedItems: { $dynamicRef: "#meta" },
        unevaluatedProperties: { $dynamicRef: "#meta" }
      }
    };
  }
});

// node_modules/ajv/dist/refs/json-schema-2020-12/meta/content.json
var require_content = __commonJS({
  "node_modules/ajv/dist/refs/json-schema-2020-12/meta/content.json"(exports, module) {
    module.exports = {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: "https://json-schema.org/draft/2020-12/meta/content",
      $vocabulary: {
        "https://json-schema.org/draft/2020-12/vocab/content": true
      },
      $dynamicAnchor: "meta",
      title: "Content vocabulary meta-schema",
      type: ["object", "boolean"],
      properties: {
        contentEncoding: { type: "string" },
        contentMediaType: { type: "string" },
        contentSchema: { $dynamicRef: "#meta" }
      }
    };
  }
});

// node_modules/ajv/dist/refs/json-schema-2020-12/meta/core.json
var require_core3 = __commonJS({
  "node_modules/ajv/dist/refs/json-schema-2020-12/meta/core.json"(exports, module) {
    module.exports = {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: "https://json-schema.org/draft/2020-12/meta/core",
      $vocabulary: {
        "https://json-schema.org/draft/2020-12/vocab/core": true
      },
      $dynamicAnchor: "meta",
      title: "Core vocabulary meta-schema",
      type: ["object", "boolean"],
      properties: {
        $id: {
          $ref: "#/$defs/uriReferenceString",
          $comment: "Non-empty fragments not allowed.",
          pattern: "^[^#]*#?$"
        },
        $schema: { $ref: "#/$defs/uriString" },
        $ref: { $ref: "#/$defs/uriReferenceString" },
        $anchor: { $ref: "#/$defs/anchorString" },
        $dynamicRef: { $ref: "#/$defs/uriReferenceString" },
        $dynamicAnchor: { $ref: "#/$defs/anchorString" },
        $vocabulary: {
          type: "object",
          propertyNames: { $ref: "#/$defs/uriString" },
          additionalProperties: {
            type: "boolean"
          }
        },
        $comment: {
          type: "string"
        },
        $defs: {
          type: "object",
          additionalProperties: { $dynamicRef: "#meta" }
        }
      },
      $defs: {
        anchorString: {
          type: "string",
          pattern: "^[A-Za-z_][-A-Za-z0-9._]*$"
        },
        uriString: {
          type: "string",
          format: "uri"
        },
        uriReferenceString: {
          type: "string",
          format: "uri-reference"
        }
      }
    };
  }
});

// node_modules/ajv/dist/refs/json-schema-2020-12/meta/format-annotation.json
var require_format_annotation = __commonJS({
  "node_modules/ajv/dist/refs/json-schema-2020-12/meta/format-annotation.json"(exports, module) {
    module.exports = {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: "https://json-schema.org/draft/2020-12/meta/format-annotation",
      $vocabulary: {
        "https://json-schema.org/draft/2020-12/vocab/format-annotation": true
      },
      $dynamicAnchor: "meta",
      title: "Format vocabulary meta-schema for annotation results",
      type: ["object", "boolean"],
      properties: {
        format: { type: "string" }
      }
    };
  }
});

// node_modules/ajv/dist/refs/json-schema-2020-12/meta/meta-data.json
var require_meta_data = __commonJS({
  "node_modules/ajv/dist/refs/json-schema-2020-12/meta/meta-data.json"(exports, module) {
    module.exports = {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: "https://json-schema.org/draft/2020-12/meta/meta-data",
      $vocabulary: {
        "https://json-schema.org/draft/2020-12/vocab/meta-data": true
      },
      $dynamicAnchor: "meta",
      title: "Meta-data vocabulary meta-schema",
      type: ["object", "boolean"],
      properties: {
        title: {
          type: "string"
        },
        description: {
          type: "string"
        },
        default: true,
        deprecated: {
          type: "boolean",
          default: false
        },
        readOnly: {
          type: "boolean",
          default: false
        },
        writeOnly: {
          type: "boolean",
          default: false
        },
        examples: {
          type: "array",
          items: true
        }
      }
    };
  }
});

// node_modules/ajv/dist/refs/json-schema-2020-12/meta/validation.json
var require_validation2 = __commonJS({
  "node_modules/ajv/dist/refs/json-schema-2020-12/meta/validation.json"(exports, module) {
    module.exports = {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: "https://json-schema.org/draft/2020-12/meta/validation",
      $vocabulary: {
        "https://json-schema.org/draft/2020-12/vocab/validation": true
      },
      $dynamicAnchor: "meta",
      title: "Validation vocabulary meta-schema",
      type: ["object", "boolean"],
      properties: {
        type: {
          anyOf: [
            { $ref: "#/$defs/simpleTypes" },
            {
              type: "array",
              items: { $ref: "#/$defs/simpleTypes" },
              minItems: 1,
              uniqueItems: true
            }
          ]
        },
        const: true,
        enum: {
          type: "array",
          items: true
        },
        multipleOf: {
          type: "number",
          exclusiveMinimum: 0
        },
        maximum: {
          type: "number"
        },
        exclusiveMaximum: {
          type: "number"
        },
        minimum: {
          type: "number"
        },
        exclusiveMinimum: {
          type: "number"
        },
        maxLength: { $ref: "#/$defs/nonNegativeInteger" },
        minLength: { $ref: "#/$defs/nonNegativeIntegerDefault0" },
        pattern: {
          type: "string",
          format: "regex"
        },
        maxItems: { $ref: "#/$defs/nonNegativeInteger" },
        minItems: { $ref: "#/$defs/nonNegativeIntegerDefault0" },
        uniqueItems: {
          type: "boolean",
          default: false
        },
        maxContains: { $ref: "#/$defs/nonNegativeInteger" },
        minContains: {
          $ref: "#/$defs/nonNegativeInteger",
          default: 1
        },
        maxProperties: { $ref: "#/$defs/nonNegativeInteger" },
        minProperties: { $ref: "#/$defs/nonNegativeIntegerDefault0" },
        required: { $ref: "#/$defs/stringArray" },
        dependentRequired: {
          type: "object",
          additionalProperties: {
            $ref: "#/$defs/stringArray"
          }
        }
      },
      $defs: {
        nonNegativeInteger: {
          type: "integer",
          minimum: 0
        },
        nonNegativeIntegerDefault0: {
          $ref: "#/$defs/nonNegativeInteger",
          default: 0
        },
        simpleTypes: {
          enum: ["array", "boolean", "integer", "null", "number", "object", "string"]
        },
        stringArray: {
          type: "array",
          items: { type: "string" },
          uniqueItems: true,
          default: []
        }
      }
    };
  }
});

// node_modules/ajv/dist/refs/json-schema-2020-12/index.js
var require_json_schema_2020_12 = __commonJS({
  "node_modules/ajv/dist/refs/json-schema-2020-12/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var metaSchema = require_schema();
    var applicator = require_applicator2();
    var unevaluated = require_unevaluated2();
    var content = require_content();
    var core = require_core3();
    var format = require_format_annotation();
    var metadata = require_meta_data();
    var validation = require_validation2();
    var META_SUPPORT_DATA = ["/properties"];
    function addMetaSchema2020($data) {
      ;
      [
        metaSchema,
        applicator,
        unevaluated,
        content,
        core,
        with$data(this, format),
        metadata,
        with$data(this, validation)
      ].forEach((sch) => this.addMetaSchema(sch, void 0, false));
      return this;
      function with$data(ajv2, sch) {
        return $data ? ajv2.$dataMetaSchema(sch, META_SUPPORT_DATA) : sch;
      }
    }
    exports.default = addMetaSchema2020;
  }
});

// node_modules/ajv/dist/2020.js
var require__ = __commonJS({
  "node_modules/ajv/dist/2020.js"(exports, module) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.MissingRefError = exports.ValidationError = exports.CodeGen = exports.Name = exports.nil = exports.stringify = exports.str = exports._ = exports.KeywordCxt = exports.Ajv2020 = void 0;
    var core_1 = require_core();
    var draft2020_1 = require_draft2020();
    var discriminator_1 = require_discriminator();
    var json_schema_2020_12_1 = require_json_schema_2020_12();
    var META_SCHEMA_ID = "https://json-schema.org/draft/2020-12/schema";
    var Ajv20202 = class extends core_1.default {
      constructor(opts = {}) {
        super({
          ...opts,
          dynamicRef: true,
          next: true,
          unevaluated: true
        });
      }
      _addVocabularies() {
        super._addVocabularies();
        draft2020_1.default.forEach((v) => this.addVocabulary(v));
        if (this.opts.discriminator)
          this.addKeyword(discriminator_1.default);
      }
      _addDefaultMetaSchema() {
        super._addDefaultMetaSchema();
        const { $data, meta } = this.opts;
        if (!meta)
          return;
        json_schema_2020_12_1.default.call(this, $data);
        this.refs["http://json-schema.org/schema"] = META_SCHEMA_ID;
      }
      defaultMeta() {
        return this.opts.defaultMeta = super.defaultMeta() || (this.getSchema(META_SCHEMA_ID) ? META_SCHEMA_ID : void 0);
      }
    };
    exports.Ajv2020 = Ajv20202;
    module.exports = exports = Ajv20202;
    module.exports.Ajv2020 = Ajv20202;
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.default = Ajv20202;
    var validate_1 = require_validate();
    Object.defineProperty(exports, "KeywordCxt", { enumerable: true, get: function() {
      return validate_1.KeywordCxt;
    } });
    var codegen_1 = require_codegen();
    Object.defineProperty(exports, "_", { enumerable: true, get: function() {
      return codegen_1._;
    } });
    Object.defineProperty(exports, "str", { enumerable: true, get: function() {
      return codegen_1.str;
    } });
    Object.defineProperty(exports, "stringify", { enumerable: true, get: function() {
      return codegen_1.stringify;
    } });
    Object.defineProperty(exports, "nil", { enumerable: true, get: function() {
      return codegen_1.nil;
    } });
    Object.defineProperty(exports, "Name", { enumerable: true, get: function() {
      return codegen_1.Name;
    } });
    Object.defineProperty(exports, "CodeGen", { enumerable: true, get: function() {
      return codegen_1.CodeGen;
    } });
    var validation_error_1 = require_validation_error();
    Object.defineProperty(exports, "ValidationError", { enumerable: true, get: function() {
      return validation_error_1.default;
    } });
    var ref_error_1 = require_ref_error();
    Object.defineProperty(exports, "MissingRefError", { enumerable: true, get: function() {
      return ref_error_1.default;
    } });
  }
});

// src/errors.ts
var UserError = class extends Error {
  name = "UserError";
  problems;
  constructor(problems, options2) {
    const list = typeof problems === "string" ? [{ message: problems }] : Array.isArray(problems) ? problems : [problems];
    super(list.map(formatProblem).join("\n"), options2);
    this.problems = list;
  }
};
function formatProblem(problem) {
  const place = [problem.file, problem.line, problem.column].filter((part) => part !== void 0).join(":");
  return place === "" ? problem.message : `${place}: ${problem.message}`;
}
function errorMessage(thrown) {
  if (typeof thrown === "object" && thrown !== null && "message" in thrown) return String(thrown.message);
  return String(thrown);
}
function errorCode(thrown) {
  if (typeof thrown !== "object" || thrown === null) return void 0;
  if ("code" in thrown && typeof thrown.code === "string") return thrown.code;
  return "cause" in thrown ? errorCode(thrown.cause) : void 0;
}
function isAbort(thrown) {
  return typeof thrown === "object" && thrown !== null && "name" in thrown && thrown.name === "AbortError";
}
async function collectProblems(problems, step) {
  try {
    return await step();
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown;
    problems.push(...thrown.problems);
    return void 0;
  }
}

// src/run/inputs.ts
import { existsSync } from "node:fs";
import { availableParallelism, homedir } from "node:os";
import { basename, join, resolve } from "node:path";

// node_modules/leven/index.js
var array = [];
var characterCodeCache = [];
function leven(first2, second, options2) {
  if (first2 === second) {
    return 0;
  }
  const maxDistance = options2?.maxDistance;
  const swap = first2;
  if (first2.length > second.length) {
    first2 = second;
    second = swap;
  }
  let firstLength = first2.length;
  let secondLength = second.length;
  while (firstLength > 0 && first2.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength)) {
    firstLength--;
    secondLength--;
  }
  let start = 0;
  while (start < firstLength && first2.charCodeAt(start) === second.charCodeAt(start)) {
    start++;
  }
  firstLength -= start;
  secondLength -= start;
  if (maxDistance !== void 0 && secondLength - firstLength > maxDistance) {
    return maxDistance;
  }
  if (firstLength === 0) {
    return maxDistance !== void 0 && secondLength > maxDistance ? maxDistance : secondLength;
  }
  let bCharacterCode;
  let result;
  let temporary;
  let temporary2;
  let index = 0;
  let index2 = 0;
  while (index < firstLength) {
    characterCodeCache[index] = first2.charCodeAt(start + index);
    array[index] = ++index;
  }
  while (index2 < secondLength) {
    bCharacterCode = second.charCodeAt(start + index2);
    temporary = index2++;
    result = index2;
    for (index = 0; index < firstLength; index++) {
      temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
      temporary = array[index];
      result = array[index] = temporary > result ? temporary2 > result ? result + 1 : temporary2 : temporary2 > temporary ? temporary + 1 : temporary2;
    }
    if (maxDistance !== void 0) {
      let rowMinimum = result;
      for (index = 0; index < firstLength; index++) {
        if (array[index] < rowMinimum) {
          rowMinimum = array[index];
        }
      }
      if (rowMinimum > maxDistance) {
        return maxDistance;
      }
    }
  }
  array.length = firstLength;
  characterCodeCache.length = firstLength;
  return maxDistance !== void 0 && result > maxDistance ? maxDistance : result;
}

// src/did-you-mean.ts
function nearest(word, candidates) {
  return nearestFew(word, candidates, 1)[0];
}
function nearestFew(word, candidates, count) {
  const lower = word.toLowerCase();
  return candidates.map((candidate) => ({ candidate, distance: leven(lower, candidate.toLowerCase()) })).filter(({ candidate, distance }) => distance <= Math.max(1, Math.floor(Math.max(candidate.length, word.length) / 3))).sort((a, b) => a.distance - b.distance).slice(0, count).map(({ candidate }) => candidate);
}

// src/manifest/duration.ts
var UNITS = { h: 36e5, m: 6e4, s: 1e3, ms: 1 };
var MAX_TIMEOUT_SECONDS = 86400;
function parseDuration(value) {
  const milliseconds = parseMilliseconds(value);
  return milliseconds !== void 0 && milliseconds % 1e3 === 0 ? milliseconds / 1e3 : void 0;
}
function parseMilliseconds(value) {
  const seconds2 = typeof value === "number" || /^\d+$/.test(value);
  const milliseconds = seconds2 ? Number(value) * 1e3 : sumOfUnits(value);
  return milliseconds !== void 0 && milliseconds > 0 && milliseconds <= MAX_TIMEOUT_SECONDS * 1e3 ? milliseconds : void 0;
}
function sumOfUnits(value) {
  const number = String.raw`\d+(?:\.\d+)?`;
  if (!new RegExp(`^(?:${number}h)?(?:${number}m)?(?:${number}s)?(?:${number}ms)?$`).test(value)) return void 0;
  let milliseconds = 0;
  for (const [, digits, unit] of value.matchAll(/([\d.]+)(ms|[hms])/g))
    milliseconds += Number(digits) * UNITS[unit];
  return Math.round(milliseconds);
}

// src/run/inputs.ts
var INPUT_NAMES = [
  "manifest",
  "matrix",
  "artifact",
  "only",
  "command",
  "command-binary",
  "files",
  "kernels",
  "mode",
  "timeout",
  "concurrency",
  "accelerator",
  "report-directory",
  "cache-directory",
  "mirror",
  "fail-on",
  "install-dependencies"
];
var DEFAULT_MANIFEST = "bpfcompat.yaml";
var DEFAULT_REPORT_DIRECTORY = "bpfcompat-report";
var MODES = ["load_only", "load_attach", "behavior", "command"];
var ACCELERATORS = ["auto", "kvm", "tcg"];
var FAIL_ON = ["required", "any", "never"];
var MAX_CONCURRENCY = 64;
function readInputs(raw, label) {
  const problems = [];
  const objects = list("artifact");
  const loader = loaderOf();
  const request = {
    ...manifestOf(text("manifest"), objects, loader),
    matrix: text("matrix") ?? null,
    objects,
    artifacts: list("only"),
    loader,
    kernels: list("kernels"),
    mode: choice("mode", MODES) ?? null,
    timeoutSeconds: timeout() ?? null,
    concurrency: concurrency() ?? availableParallelism(),
    accelerator: choice("accelerator", ACCELERATORS) ?? "auto",
    reportDirectory: resolve(text("report-directory") ?? DEFAULT_REPORT_DIRECTORY),
    cacheDirectory: resolve(text("cache-directory") ?? defaultCacheDirectory()),
    mirrors: mirrors(),
    failOn: choice("fail-on", FAIL_ON) ?? "required",
    installDependencies: flag("install-dependencies") ?? true
  };
  if (problems.length > 0) throw new UserError(problems);
  return request;
  function loaderOf() {
    const command = text("command");
    if (command === void 0) {
      for (const name of ["command-binary", "files"])
        if (list(name).length > 0)
          problems.push(invalid(name, `belongs to ${label("command")}, and there is none`, list(name).join(", ")));
      return null;
    }
    const manifest = text("manifest");
    const mode = choiceOf("mode", MODES);
    if (manifest !== void 0)
      problems.push(
        invalid("command", `is for runs without a manifest; write it as \`command\` of an artifact into ${manifest}`)
      );
    if (mode !== void 0 && mode !== "command")
      problems.push(invalid("mode", `does not go with ${label("command")}, which is mode \`command\`; leave out one`));
    const loader2 = { command, binary: text("command-binary") ?? null, files: list("files") };
    if (!mayCallBinary(loader2))
      problems.push(
        invalid(
          "command",
          `does not call ${label("command-binary")}, which is $BPFCOMPAT_BIN in the guest; single quotes keep your own shell from reading that`
        )
      );
    return loader2;
  }
  function text(name) {
    const value = raw[name] ?? "";
    const trimmed = (typeof value === "string" ? value : value.at(-1) ?? "").trim();
    return trimmed === "" ? void 0 : trimmed;
  }
  function list(name) {
    const value = raw[name] ?? [];
    const parts = typeof value === "string" ? value.split(/[\n,]/) : value;
    return parts.map((part) => part.trim()).filter((part) => part !== "");
  }
  function choice(name, choices) {
    const value = text(name);
    const found = choiceOf(name, choices);
    if (value === void 0 || found !== void 0) return found;
    const guess = nearest(value, choices);
    problems.push(
      invalid(name, `must be one of ${choices.join(", ")}${guess === void 0 ? "" : `; did you mean \`${guess}\`?`}`)
    );
    return void 0;
  }
  function choiceOf(name, choices) {
    const value = text(name);
    return choices.find((candidate) => candidate === value?.replaceAll("-", "_") || candidate === value);
  }
  function timeout() {
    const value = text("timeout");
    if (value === void 0) return void 0;
    const seconds2 = parseDuration(value);
    if (seconds2 === void 0)
      problems.push(
        invalid("timeout", "must be a duration such as `90s` or `5m`, or a number of seconds, of a day at most")
      );
    return seconds2;
  }
  function concurrency() {
    const value = text("concurrency");
    if (value === void 0) return void 0;
    if (/^\d+$/.test(value) && Number(value) >= 1 && Number(value) <= MAX_CONCURRENCY) return Number(value);
    problems.push(
      invalid("concurrency", `must be a whole number from 1 to ${MAX_CONCURRENCY}: the guests that run at a time`)
    );
    return void 0;
  }
  function flag(name) {
    const value = text(name)?.toLowerCase();
    if (value === void 0 || value === "true") return value === void 0 ? void 0 : true;
    if (value === "false") return false;
    problems.push(invalid(name, "must be `true` or `false`"));
    return void 0;
  }
  function mirrors() {
    const urls = list("mirror");
    for (const url of urls)
      if (!/^https?:\/\/[^/]+/.test(url)) problems.push(invalid("mirror", "must be an http or https URL", url));
    return urls;
  }
  function invalid(name, expected, value = text(name) ?? "") {
    return { message: `${label(name)}: \`${value}\` ${expected}` };
  }
}
function manifestOf(named2, objects, loader) {
  if (named2 !== void 0) return { manifest: named2, manifestImplied: false };
  const manifestImplied = objects.length > 0;
  const none = loader !== null || manifestImplied && !existsSync(DEFAULT_MANIFEST);
  return { manifest: none ? null : DEFAULT_MANIFEST, manifestImplied };
}
function defaultCacheDirectory() {
  return process.env.BPFCOMPAT_CACHE || join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "bpfcompat");
}
function mayCallBinary({ command, binary, files }) {
  if (binary === null || files.length > 0) return true;
  return command.includes("BPFCOMPAT_BIN") || command.includes(basename(binary));
}

// src/report/terminal.ts
import { styleText } from "node:util";

// src/report/text.ts
var LINE_LENGTH = 400;
var TEXT_LENGTH = 64 * 1024;
function sanitise(text) {
  return withoutCommands(clean(text));
}
function withoutCommands(text) {
  return text.replaceAll(/^((?:[^\S\n]|\x1b\[[\d;]*m)*):(?=:)/gm, "$1: ").replaceAll("##[", "# #[");
}
function oneLine(text, length = LINE_LENGTH) {
  return clip(clean(text.slice(0, TEXT_LENGTH)).replaceAll(/\s+/g, " ").trim(), length);
}
function lastLines(text, count) {
  return clean(text.slice(-TEXT_LENGTH)).split("\n").slice(-count).map((line) => clip(line.replaceAll("	", "    ").trimEnd(), LINE_LENGTH));
}
function clip(text, length) {
  const characters = [...text.slice(0, 2 * length + 2)];
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join("")}\u2026`;
}
function byteLength(text) {
  return Buffer.byteLength(text, "utf8");
}
function plural(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
function duration(ms) {
  if (ms < 1e3) return `${Math.round(ms)} ms`;
  if (ms < 6e4) return `${(ms / 1e3).toFixed(1)} s`;
  return `${Math.floor(ms / 6e4)} min ${Math.round(ms % 6e4 / 1e3)} s`;
}
function bytes(count) {
  if (count < 1024) return `${count} B`;
  return count < 1024 * 1024 ? `${(count / 1024).toFixed(1)} KiB` : `${(count / 1024 / 1024).toFixed(1)} MiB`;
}
function clean(text) {
  return text.replaceAll("\r\n", "\n").replaceAll(ESCAPES, "").replaceAll(INVISIBLE, "").replaceAll(SURROGATES, "\uFFFD");
}
var ESCAPES = /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x9c\n]*(?:\x07|\x1b\\|\x9c)?|\x1b[ -/]*[0-~]?/g;
var INVISIBLE = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;
var SURROGATES = new RegExp("\\p{Surrogate}", "gu");

// src/report/facts.ts
function variantLines(results) {
  const groups = /* @__PURE__ */ new Map();
  for (const { artifact, kernel, variants } of results.cases) {
    for (const { group, chosen } of variants) {
      const choices = entry(
        groups,
        `${oneLine(artifact, 100)}: ${oneLine(group, 100)}`,
        () => /* @__PURE__ */ new Map()
      );
      entry(choices, chosen === null ? "none" : oneLine(chosen, 100), () => []).push(kernel);
    }
  }
  return [...groups].map(
    ([group, choices]) => `${group} \u2192 ${[...choices].map(([program, kernels2]) => `${program} ${onKernels(kernels2, results)}`).join("; ")}`
  );
}
function offLines(results) {
  const reasons = /* @__PURE__ */ new Map();
  for (const result of results.cases) {
    for (const [off, programs] of offPrograms(result)) {
      const key2 = JSON.stringify([result.artifact, off, programs]);
      entry(reasons, key2, () => ({
        artifact: oneLine(result.artifact, 100),
        off,
        programs: oneLine(programs.join(", ")),
        count: programs.length,
        kernels: []
      })).kernels.push(result.kernel);
    }
  }
  return [...reasons.values()].map(
    ({ artifact, off, programs, count, kernels: kernels2 }) => `${artifact}: ${plural(count, "program")} off ${onKernels(kernels2, results)} (${off}): ${programs}`
  );
}
var OFF_WORDS = {
  object: 'by default, SEC("?\u2026")',
  manifest: "autoload: false",
  kernel: "below min_kernel",
  variant: null,
  dropped: "does not load, left out"
};
function offPrograms({ programs }) {
  const byReason = /* @__PURE__ */ new Map();
  for (const { name, off } of programs) {
    const words = off === null ? null : OFF_WORDS[off.by];
    if (words !== null) entry(byReason, words, () => []).push(name);
  }
  return byReason;
}
var LEFTOVER_WORDS = {
  pin: "pin",
  process: "process",
  link: "link",
  program: "loaded program"
};
function leftoverLines(results) {
  const leftovers2 = /* @__PURE__ */ new Map();
  for (const { artifact, kernel, leftovers: own } of results.cases)
    for (const { kind, name } of own)
      entry(
        leftovers2,
        `${oneLine(artifact, 100)} left behind ${LEFTOVER_WORDS[kind]} ${oneLine(name, 100)}`,
        () => []
      ).push(kernel);
  return [...leftovers2].map(([what, kernels2]) => `${what} ${onKernels([...new Set(kernels2)], results)}: it was removed`);
}
function appliedFixups({ cases }) {
  const notes = cases.flatMap(
    ({ artifact, fixups }) => fixups.flatMap(({ status, note }) => status === "applied" ? [`${oneLine(artifact, 100)}: ${oneLine(note)}`] : [])
  );
  return [...new Set(notes)];
}
function skipReasons({ cases }) {
  const reasons = /* @__PURE__ */ new Map();
  for (const { artifact, lanes } of cases) {
    for (const lane of lanes.filter(({ verdict }) => verdict === "skip"))
      entry(reasons, oneLine(lane.reason ?? "no reason given"), () => /* @__PURE__ */ new Set()).add(
        oneLine(`${artifact} (${lane.mode})`, 100)
      );
  }
  return [...reasons].map(([reason, lanes]) => `${reason}: ${[...lanes].join(", ")}`);
}
function onKernels(ids, { kernels: kernels2 }) {
  if (ids.length === kernels2.length && ids.length > 2) return `on all ${ids.length} kernels`;
  return `on ${ids.map((id) => oneLine(id, 100)).join(", ")}`;
}
function entry(map, key2, make) {
  const known2 = map.get(key2);
  if (known2 !== void 0) return known2;
  const made = make();
  map.set(key2, made);
  return made;
}

// src/results/judge-programs.ts
function overBudget(programs) {
  return programs.flatMap(({ name, load: load2 }) => {
    const insns = load2?.stats?.insnsProcessed ?? null;
    const budget = load2?.stats?.budget ?? null;
    return load2?.verdict === "pass" && insns !== null && budget !== null && insns > budget ? [{ name, insns, budget }] : [];
  });
}
function judgeLoad({ load: load2, programs }) {
  if (load2 === null) return { verdict: "error", reason: "the guest sent no verdict of the load" };
  if (load2.verdict !== "pass") return { verdict: load2.verdict, reason: loadReason(load2, programs) };
  if (programs.some((program) => program.load?.verdict === "pass")) return void 0;
  if (programs.some(({ off }) => off === null))
    return {
      verdict: "error",
      reason: "the guest told of no program load; the validator was built in a wrong way, please report it"
    };
  return { verdict: "fail", reason: `nothing was loaded: ${nothingLoaded(programs)}` };
}
function nothingLoaded(programs) {
  if (programs.length === 0) return "the object has no programs";
  const causes = new Set(programs.flatMap(({ off }) => off === null ? [] : [off.by]));
  const [cause, ...others] = causes;
  if (cause === void 0 || others.length > 0) return `all ${programs.length} programs are off`;
  return `every program is off${OFF_WORDS2[cause]}`;
}
var OFF_WORDS2 = {
  object: ' by default (`SEC("?\u2026")`)',
  manifest: " by the manifest (`autoload: false`)",
  kernel: ": the kernel is below their `min_kernel`",
  variant: ": the kernel takes no variant of any group",
  dropped: ": none of them loads, and each may be left out"
};
function loadReason({ errno, message, map, program }, programs) {
  const name = errno?.name ?? "no errno";
  if (map !== null) return `map ${map} could not be created (${name})`;
  const judged = programs.filter(({ load: load2, off }) => load2 !== null && off === null);
  const rejected2 = judged.filter(({ load: load2 }) => load2?.verdict === "fail").map((candidate) => candidate.name);
  if (rejected2.length > 0)
    return `${listed(rejected2)} did not load (${name}); ${judged.length - rejected2.length} of ${judged.length} programs load alone`;
  if (program !== null) return `${program} did not load (${name})`;
  return message || `the object did not load (${name})`;
}
function attachCounts(programs) {
  const tried = programs.filter(({ attach }) => attach !== null && !attach.declined && attach.verdict !== "skip");
  return { attached: tried.filter(({ attach }) => attach?.verdict === "pass").length, tried: tried.length };
}
function judgeAttach({ programs }) {
  const { attached, tried } = attachCounts(programs);
  const failed3 = programs.filter(({ attach }) => attach?.required && attach.verdict === "fail");
  const [first2] = failed3;
  if (first2 !== void 0)
    return {
      verdict: "fail",
      reason: `${attached} of ${tried} programs attached; ${listed(failed3.map(({ name }) => name))}: ${first2.attach?.message || first2.attach?.errno?.name || "failed"}`
    };
  const loaded = programs.filter(({ load: load2, off }) => load2?.verdict === "pass" && off === null);
  const untold2 = loaded.filter(({ attach }) => attach === null);
  if (untold2.length > 0)
    return { verdict: "error", reason: `the guest told of no attach of ${listed(untold2.map(({ name }) => name))}` };
  const unattachable = loaded.filter(({ attach }) => attach?.required && attach.verdict === "skip" && !attach.declined);
  if (tried > 0 || unattachable.length === 0) return void 0;
  const types = listed([...new Set(unattachable.map(({ type }) => type))]);
  return {
    verdict: "skip",
    reason: `${types} programs are attached to nothing (${listed(unattachable.map(({ name }) => name))}); \`mode: load_only\` asks for no more than the load`
  };
}
function listed(names2) {
  const shown3 = names2.slice(0, 3).join(", ");
  return names2.length > 3 ? `${shown3} and ${names2.length - 3} more` : shown3;
}

// src/report/matrix.ts
function matrixOf(results) {
  const { artifacts, kernels: kernels2, cases } = results;
  const byArtifact = casesByArtifact(results);
  const lanes = /* @__PURE__ */ new Map();
  for (const result of cases)
    for (const lane of result.lanes) lanes.set(key(result.artifact, lane.mode, result.kernel), cellOf(lane, result));
  const usual = mostFrequent(cases.flatMap((result) => result.lanes.map((lane) => lane.mode)));
  const rows = artifacts.flatMap((artifact) => {
    const own = new Set((byArtifact.get(artifact.name) ?? []).flatMap((result) => result.lanes.map((lane) => lane.mode)));
    if (own.size === 0) return [rowWithoutCases(artifact, kernels2)];
    return [...own].map((mode) => ({
      label: oneLine(own.size > 1 || mode !== usual ? `${artifact.name} (${mode})` : artifact.name, 100),
      cells: kernels2.map((kernel) => lanes.get(key(artifact.name, mode, kernel.id)) ?? null)
    }));
  });
  return { kernels: kernels2, rows };
}
function testMatrixOf({ artifacts, kernels: kernels2, cases }) {
  const cells = /* @__PURE__ */ new Map();
  const names2 = /* @__PURE__ */ new Map();
  for (const { artifact, kernel, tests: tests2 } of cases) {
    for (const { name, verdict, required } of tests2) {
      names2.set(artifact, (names2.get(artifact) ?? /* @__PURE__ */ new Set()).add(name));
      cells.set(key(artifact, name, kernel), { verdict, nonBlocking: !required && verdict !== "pass", note: null });
    }
  }
  const rows = artifacts.flatMap(
    ({ name: artifact }) => [...names2.get(artifact) ?? []].map((name) => ({
      label: oneLine(names2.size > 1 ? `${artifact}: ${name}` : name, 100),
      cells: kernels2.map((kernel) => cells.get(key(artifact, name, kernel.id)) ?? null)
    }))
  );
  return { kernels: kernels2, rows };
}
function casesByArtifact({ cases }) {
  const byArtifact = /* @__PURE__ */ new Map();
  for (const result of cases) {
    const own = byArtifact.get(result.artifact);
    if (own === void 0) byArtifact.set(result.artifact, [result]);
    else own.push(result);
  }
  return byArtifact;
}
function kernelWords({ kernels: ids }, { kernels: kernels2 }, mark = " (optional)") {
  if (ids.length === 0) return "no kernel";
  if (ids.length === kernels2.length && ids.length > 2) return `all ${ids.length} kernels`;
  const optional = new Set(kernels2.filter((kernel) => !kernel.required).map((kernel) => kernel.id));
  return ids.map((id) => `${oneLine(id, 100)}${optional.has(id) ? mark : ""}`).join(", ");
}
function titleWords({ title, otherPrograms }) {
  if (otherPrograms.length === 0) return oneLine(title);
  const [first2 = "", second] = otherPrograms;
  const named2 = otherPrograms.length <= 2 ? [first2, second].filter((name) => name !== void 0).join(" and ") : `${otherPrograms.length} more programs`;
  return `${oneLine(title)}, and so ${otherPrograms.length === 1 ? "does" : "do"} ${oneLine(named2)}`;
}
function ownPlace({ artifact, place, source }, { artifacts }) {
  const declared = artifacts.find(({ name }) => name === artifact)?.place ?? null;
  const isOwn = place !== null && (place.file !== declared?.file || place.line !== declared.line);
  return source === null && isOwn ? sourceWords(place) : null;
}
function sourceWords({ file, line, column }) {
  return `${oneLine(file.replace(/^\.\//, ""))}:${line}${column > 0 ? `:${column}` : ""}`;
}
function mostFrequent(modes) {
  const count = (mode) => modes.filter((candidate) => candidate === mode).length;
  return [...new Set(modes)].sort((a, b) => count(b) - count(a))[0];
}
function key(...parts) {
  return JSON.stringify(parts);
}
function cellOf(lane, result) {
  const { verdict, required, mode } = lane;
  return { verdict, nonBlocking: !required && verdict !== "pass", note: attachNote(mode, result) };
}
function attachNote(mode, { programs }) {
  if (mode !== "load_attach" && mode !== "behavior") return null;
  const { attached, tried } = attachCounts(programs);
  return attached === tried ? null : `${attached}/${tried}`;
}
function rowWithoutCases({ name, error }, kernels2) {
  const cell = error === null ? null : { verdict: "error", nonBlocking: false, note: null };
  return { label: oneLine(name, 100), cells: kernels2.map(() => cell) };
}

// src/report/terminal.ts
function renderTerminal(results, { color, width, reportDirectory }) {
  const page2 = {
    paint: color ? paintWith : (text2) => text2,
    width: Math.max(width, 40),
    reportDirectory: reportDirectory.replace(/\/$/, "")
  };
  const sections = [
    [answer(results, page2)],
    table(matrixOf(results), page2),
    testTable(results, page2),
    ...results.findings.map((finding, index) => findingLines(finding, index + 1, results, page2)),
    foot(results, page2)
  ];
  const text = sections.filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n");
  return `${withoutCommands(text)}
`;
}
function paintWith(text, style) {
  return styleText(style, text, { validateStream: false });
}
function answer({ gate, durationMs }, { paint }) {
  const style = { passed: "green", failed: "red", error: "yellow" };
  return `${paint(oneLine(gate.sentence), ["bold", style[gate.status]])} ${paint(`(${duration(durationMs)})`, "dim")}`;
}
var LONGEST_LABEL = 32;
function table(matrix2, page2) {
  if (matrix2.rows.length === 0 || matrix2.kernels.length === 0) return [];
  const labelWidth = Math.min(Math.max(...matrix2.rows.map((row) => row.label.length)), LONGEST_LABEL);
  const ids = matrix2.kernels.map((kernel) => oneLine(kernel.id, 60));
  for (const heads of [ids.map((id) => [id]), ids.map(twoLines)]) {
    const widths = heads.map(
      (lines, index) => Math.max(
        "error*".length,
        ...lines.map((line) => line.length),
        ...matrix2.rows.map((row) => cellWord(row.cells[index] ?? null).length)
      )
    );
    if (labelWidth + widths.reduce((sum, columns) => sum + columns + 2, 0) <= page2.width)
      return wideTable(matrix2, heads, widths, labelWidth, page2);
  }
  return narrowTable(matrix2, ids, labelWidth, page2);
}
function testTable(results, page2) {
  const matrix2 = testMatrixOf(results);
  const cells = matrix2.rows.flatMap((row) => row.cells).filter((cell) => cell !== null);
  if (cells.length === 0) return [];
  const passed = cells.filter(({ verdict }) => verdict === "pass").length;
  if (passed === cells.length) return [`tests: all ${cells.length} pass`];
  return [`tests: ${passed} of ${cells.length} pass`, ...table(matrix2, page2)];
}
function twoLines(id) {
  const cut2 = id.lastIndexOf("-");
  return cut2 <= 0 ? [id, ""] : [id.slice(0, cut2), id.slice(cut2 + 1)];
}
function wideTable({ rows }, heads, widths, labelWidth, page2) {
  const columns = (label, texts) => [pad(clip(label, labelWidth), labelWidth), ...texts].join("  ").trimEnd();
  const head = (heads[0] ?? []).map(
    (_, line) => columns(
      "",
      heads.map((lines, index) => pad(lines[line] ?? "", widths[index] ?? 0))
    )
  );
  const body = rows.map(
    ({ label, cells }) => columns(
      label,
      cells.map((cell, index) => paintCell(cell, cellWord(cell), widths[index] ?? 0, page2))
    )
  );
  return [
    ...head.map((line) => page2.paint(line, "bold")),
    ...body,
    ...legend(
      rows.flatMap((row) => row.cells),
      false,
      page2
    )
  ];
}
function narrowTable({ rows }, ids, labelWidth, page2) {
  const columns = 3;
  const perBlock = Math.max(1, Math.floor((page2.width - labelWidth - 1) / columns));
  const starts = Array.from({ length: Math.ceil(ids.length / perBlock) }, (_, block) => block * perBlock);
  const blocks2 = starts.flatMap((start) => {
    const numbers2 = ids.slice(start, start + perBlock).map((_, index) => pad(String(start + index + 1), columns));
    return [
      ...start === 0 ? [] : [""],
      page2.paint(`${" ".repeat(labelWidth)} ${numbers2.join("")}`.trimEnd(), "bold"),
      ...rows.map(
        ({ label, cells }) => `${pad(clip(label, labelWidth), labelWidth)} ${cells.slice(start, start + perBlock).map((cell) => paintCell(cell, cellSign(cell), columns, page2)).join("")}`.trimEnd()
      )
    ];
  });
  const kernels2 = wrap(ids.map((id, index) => `${index + 1}\xA0${id}`).join("  "), page2.width, "");
  return [
    ...blocks2,
    ...kernels2,
    ...legend(
      rows.flatMap((row) => row.cells),
      true,
      page2
    )
  ];
}
function cellWord(cell) {
  if (cell === null) return "";
  return `${cell.verdict}${cell.nonBlocking ? "*" : ""}${cell.note === null ? "" : ` ${cell.note}`}`;
}
var SIGNS = { pass: "\u2713", fail: "\u2717", skip: "-", error: "!" };
function cellSign(cell) {
  return cell === null ? "" : `${SIGNS[cell.verdict]}${cell.nonBlocking ? "*" : ""}`;
}
function paintCell(cell, text, width, { paint }) {
  const styles = { pass: "green", fail: "red", skip: "dim", error: "yellow" };
  const padding2 = " ".repeat(Math.max(0, width - text.length));
  if (cell === null) return padding2;
  return `${paint(text, cell.nonBlocking ? "dim" : styles[cell.verdict])}${padding2}`;
}
function legend(cells, signs, { paint, width }) {
  const verdicts = new Set(cells.map((cell) => cell?.verdict));
  const parts = [
    ...signs ? ["pass", "fail", "skip", "error"].filter((verdict) => verdicts.has(verdict)).map((verdict) => `${SIGNS[verdict]} ${verdict}`) : [],
    ...cells.some((cell) => cell?.nonBlocking) ? ["* does not block"] : [],
    ...cells.some((cell) => cell?.note != null) && !signs ? ["n/m: programs attached"] : [],
    ...cells.includes(null) ? ["blank: not meant for the kernel"] : []
  ];
  return parts.length === 0 ? [] : wrap(parts.map((part) => part.replaceAll(" ", "\xA0")).join("   "), width, "").map((line) => paint(line, "dim"));
}
var EXCERPT_LINES = 20;
var LEVELS = { failure: ["FAIL", "red"], warning: ["WARN", "yellow"], notice: ["NOTE", "cyan"] };
function findingLines(finding, number, results, page2) {
  const { paint, width } = page2;
  const [word, style] = LEVELS[finding.level];
  const head = `${number}. ${word} `;
  const indent = " ".repeat(`${number}. `.length);
  const title = `${finding.artifact === null ? "" : `${oneLine(finding.artifact, 100)}: `}${titleWords(finding)}`;
  const [first2 = "", ...rest] = wrap(title, width, `${indent}  `, head.length);
  const field = (name, text) => wrap(text, width, `${indent}  `, indent.length + name.length + 1).map(
    (line, index) => index === 0 ? `${indent}${paint(name, "dim")} ${line}` : line
  );
  const place = ownPlace(finding, results);
  const code2 = (text) => lastLines(text, EXCERPT_LINES).map((line) => `${indent}${paint("|", "dim")} ${line}`);
  return [
    `${number}. ${paint(word, ["bold", style])} ${paint(first2, "bold")}`,
    ...rest.map((line) => paint(line, "bold")),
    ...field("on:", `${kernelWords(finding, results, "*")}  [${finding.class}]`),
    ...finding.words === null ? [] : field("says:", oneLine(finding.words)),
    ...finding.source === null ? [] : [
      `${indent}${paint("at:", "dim")} ${paint(sourceWords(finding.source), "cyan")}`,
      `${indent}   ${oneLine(finding.source.text)}`
    ],
    ...place === null ? [] : [`${indent}${paint("at:", "dim")} ${paint(place, "cyan")}`],
    ...finding.excerpt === null || finding.excerpt === finding.words ? [] : code2(finding.excerpt),
    ...field("fix:", oneLine(finding.remedy, 2e3)),
    ...finding.remedyYaml === null ? [] : yaml(finding, indent, page2),
    `${indent}${paint("reproduce:", "dim")} ${oneLine(finding.reproduce)}`,
    ...finding.log === null ? [] : [`${indent}${paint("log:", "dim")} ${oneLine(`${page2.reportDirectory}/${finding.log}`)}`]
  ];
}
function yaml({ remedyYaml }, indent, { paint }) {
  return lastLines(remedyYaml ?? "", 60).map((line) => `${indent}    ${paint(line, "green")}`);
}
function foot(results, { paint, width, reportDirectory }) {
  const { host, kernels: kernels2 } = results;
  const idWidth = Math.max(0, ...kernels2.map(({ id }) => Math.min(oneLine(id, 60).length, 40)));
  const rows = kernels2.map((kernel) => {
    const times = kernel.bootMs === null ? "not booted" : `boot ${duration(kernel.bootMs)}, total ${duration(kernel.guestMs)}`;
    const again = kernel.boots > 1 ? `, ${kernel.boots} boots` : "";
    const mark = kernel.required ? "" : "  (does not block)";
    return `${pad(oneLine(kernel.id, 60), idWidth)}  ${oneLine(kernel.release ?? "no release", 60)}  ${paint(`${times}${again}${mark}`, "dim")}`;
  });
  const notes = kernels2.flatMap((kernel) => kernel.notes.map((note) => `note: ${oneLine(kernel.id, 60)}: ${oneLine(note)}`));
  const fixups = appliedFixups(results);
  return [
    ...rows,
    ...host.accelerator === null ? [] : wrap(`accelerator: ${host.accelerator.used}, ${oneLine(host.accelerator.reason)}`, width, "  "),
    ...few("variant", variantLines(results)).flatMap((line) => wrap(line, width, "  ")),
    ...few("off", offLines(results)).flatMap((line) => wrap(line, width, "  ")),
    ...few("note", leftoverLines(results)).flatMap((line) => wrap(line, width, "  ")),
    ...fixups.length === 0 ? [] : [`fixups applied: ${fixups.length}, listed in summary.md`],
    ...skipReasons(results).flatMap((reason) => wrap(`skipped: ${reason}`, width, "  ")),
    ...notes.flatMap((note) => wrap(note, width, "  ")),
    `logs and results.json: ${oneLine(reportDirectory)}`
  ];
}
function few(kind, lines) {
  const shown3 = lines.length > MOST_REMARKS ? lines.slice(0, MOST_REMARKS - 1) : lines;
  const left = lines.length - shown3.length;
  return [...shown3, ...left === 0 ? [] : [`${left} more, listed in summary.md`]].map((line) => `${kind}: ${line}`);
}
var MOST_REMARKS = 8;
function pad(text, width) {
  return text + " ".repeat(Math.max(0, width - text.length));
}
function wrap(text, width, indent, firstColumn = 0) {
  const lines = [];
  let line = "";
  let room = width - firstColumn;
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line === "" || longer.length <= room) line = longer;
    else {
      lines.push(line.trimEnd());
      line = `${indent}${word}`;
      room = width;
    }
  }
  return [...lines, line.trimEnd()].map((part) => part.replaceAll("\xA0", " "));
}

// src/run/report-files.ts
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join as join2 } from "node:path";

// src/report/json.ts
function renderJson(results) {
  return `${JSON.stringify(results, null, 2)}
`;
}

// src/report/markdown.ts
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
  const longest = Math.max(0, ...lines.flatMap((line) => (line.match(/`+/g) ?? []).map((run2) => run2.length)));
  const fence = "`".repeat(Math.max(3, longest + 1));
  return [`${fence}${language}`, ...lines, fence].join("\n");
}
function table2(head, rows) {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
function details(summary, body) {
  return `<details>
<summary>${summary}</summary>

${body}

</details>`;
}
function entity(character) {
  const reference = `&#${character.codePointAt(0)};`;
  return character === "@" ? `${reference}${MENTION_BREAK}` : reference;
}

// src/results/model.ts
var RESULTS_VERSION = 2;
var VERIFIER_INSN_LIMIT = 1e6;

// src/report/statistics.ts
function statistics(results) {
  const byArtifact = casesByArtifact(results);
  const tables = results.artifacts.flatMap(
    (artifact) => statisticsTable(artifact, byArtifact.get(artifact.name) ?? [], results)
  );
  return tables.length === 0 ? "" : details(
    "Verifier statistics: instructions processed, share of the kernel\u2019s limit, machine code, load time",
    tables.join("\n\n")
  );
}
function statisticsTable(artifact, cases, { kernels: kernels2 }) {
  const own = new Map(cases.map((result) => [result.kernel, result]));
  const columns = kernels2.filter((kernel) => own.has(kernel.id));
  const programs = new Map(
    [...own.values()].flatMap((result) => result.programs.map((program) => [program.name, program.insns]))
  );
  const rows = [...programs].flatMap(([name, insns]) => {
    const cells = columns.map((kernel) => statisticsCell(loadOf(own.get(kernel.id), name)));
    return cells.some((cell) => cell !== "") ? [[`${code(name)} ${insns} insns`, ...cells]] : [];
  });
  return rows.length === 0 ? [] : [table2([code(artifact.name), ...columns.map((kernel) => code(kernel.id))], rows)];
}
function loadOf(result, program) {
  return result?.programs.find(({ name }) => name === program)?.load ?? null;
}
function statisticsCell(load2) {
  const stats = load2?.stats ?? null;
  if (load2 === null || stats === null || stats.insnsProcessed === null) return "";
  if (load2.verdict !== "pass") return `rejected after ${stats.insnsProcessed}`;
  const share2 = stats.headroom === null ? [] : [percent(stats.insnsProcessed / VERIFIER_INSN_LIMIT)];
  const size = stats.jitedBytes === null ? [] : [bytes(stats.jitedBytes)];
  const figures = [...share2, ...size, duration(stats.loadUsec / 1e3)].join(" \xB7 ");
  const over = stats.budget !== null && stats.insnsProcessed > stats.budget ? ` > budget ${stats.budget}` : "";
  return `${stats.insnsProcessed}${over}<br><sub>${figures}</sub>`;
}
function percent(share2) {
  const value = share2 * 100;
  if (value > 0 && value < 0.1) return "< 0.1 %";
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} %`;
}

// src/report/summary.ts
var SUMMARY_BYTES = 1e6;
function renderSummary(results) {
  for (const detail of STEPS) {
    const text = page(results, detail);
    if (byteLength(text) <= SUMMARY_BYTES) return text;
  }
  return fewerFindings(results);
}
var FULL = { statistics: true, excerpts: true, tables: true, findings: Number.POSITIVE_INFINITY, dropped: null };
var STEPS = [
  FULL,
  { ...FULL, statistics: false, dropped: "the verifier statistics" },
  { ...FULL, statistics: false, excerpts: false, dropped: "the verifier statistics and the log excerpts" }
];
function fewerFindings(results) {
  const least = { ...FULL, statistics: false, excerpts: false };
  for (let count = results.findings.length >> 1; count > 0; count >>= 1) {
    const left = plural(results.findings.length - count, "finding");
    const text = page(results, {
      ...least,
      findings: count,
      dropped: `the verifier statistics, the log excerpts and ${left}`
    });
    if (byteLength(text) <= SUMMARY_BYTES) return text;
  }
  return page(results, {
    ...least,
    tables: false,
    findings: 10,
    dropped: `the tables, the statistics, the excerpts and all but 10 findings`
  });
}
function page(results, detail) {
  const shown3 = results.findings.slice(0, detail.findings);
  const sections = [
    answer2(results),
    ...detail.dropped === null ? [] : [
      `> **Cut to fit GitHub's limit of 1 MiB:** left out are ${detail.dropped}. results.json and the logs have everything.`
    ],
    ...detail.tables ? [matrix(results), tests(results)] : [],
    ...shown3.length === 0 ? [] : [`## ${headline(results.findings)}`],
    ...shown3.map((finding, index) => findingSection(finding, index + 1, results, detail)),
    ...detail.tables ? [
      remarks("Variants", variantLines(results)),
      remarks("Programs that are off", offLines(results)),
      remarks("Fixups applied", appliedFixups(results)),
      remarks("Skipped", skipReasons(results)),
      remarks("Left behind", leftoverLines(results))
    ] : [],
    ...detail.statistics ? [statistics(results)] : [],
    ...detail.tables ? [kernels(results)] : [],
    foot2(results)
  ];
  return `${sections.filter((section3) => section3 !== "").join("\n\n")}
`;
}
var ANSWER_ICONS = { passed: "\u2705", failed: "\u274C", error: "\u26A0\uFE0F" };
function answer2({ gate }) {
  return `# ${ANSWER_ICONS[gate.status]} ${escapeMarkdown(gate.sentence)}`;
}
var CELL_ICONS = { pass: "\u2705", fail: "\u274C", skip: "\u2796", error: "\u26A0\uFE0F" };
var NEUTRAL_ICON = "\u26AA";
function matrix(results) {
  return matrixTable(matrixOf(results));
}
function matrixTable({ rows, kernels: kernels2 }) {
  if (rows.length === 0 || kernels2.length === 0) return "";
  const heads = kernels2.map(kernelHead);
  const labels = rows.map((row) => code(row.label));
  const cells = rows.map((row) => row.cells.map(cellText));
  const turned = kernels2.length > 6 && rows.length < kernels2.length;
  const text = turned ? table2(
    ["kernel", ...labels],
    heads.map((head, column) => [head, ...cells.map((row) => row[column] ?? "")])
  ) : table2(
    ["", ...heads],
    labels.map((label, row) => [label, ...cells[row] ?? []])
  );
  const shown3 = rows.flatMap((row) => row.cells);
  const legend2 = [
    ...shown3.some((cell) => cell?.nonBlocking) ? [`${NEUTRAL_ICON} does not block the gate.`] : [],
    ...shown3.some((cell) => cell?.note != null) ? ["Figures: programs attached, of those that were tried."] : []
  ];
  return [text, ...legend2.length === 0 ? [] : [legend2.join(" ")]].join("\n\n");
}
function kernelHead({ id, release, required }) {
  return `${code(id)}${required ? "" : " (optional)"}${release === null ? "" : `<br><sub>${escapeMarkdown(release)}</sub>`}`;
}
function cellText(cell) {
  if (cell === null) return "";
  return `${cell.nonBlocking ? NEUTRAL_ICON : CELL_ICONS[cell.verdict]} ${cell.verdict}${cell.note === null ? "" : ` ${cell.note}`}`;
}
var LEVELS2 = { failure: "\u274C", warning: "\u26AA", notice: "\u2139\uFE0F" };
function headline(findings) {
  const count = (level) => findings.filter((finding) => finding.level === level).length;
  const parts = [
    plural(count("failure"), "failure"),
    ...count("warning") === 0 ? [] : [`${count("warning")} that ${count("warning") === 1 ? "does" : "do"} not block`],
    ...count("notice") === 0 ? [] : [plural(count("notice"), "remark")]
  ];
  return parts.join(", ");
}
var EXCERPT_LINES2 = 20;
var YAML_LINES = 60;
function findingSection(finding, number, results, { excerpts }) {
  const artifact = finding.artifact === null ? "" : `${code(finding.artifact)}: `;
  const { source, excerpt, remedyYaml, log: log2, words } = finding;
  const place = ownPlace(finding, results);
  return [
    `### ${number}. ${LEVELS2[finding.level]} ${artifact}${escapeMarkdown(titleWords(finding))}`,
    `**On** ${escapeMarkdown(kernelWords(finding, results))} \xB7 ${code(finding.class)}`,
    ...words === null ? [] : [`**The kernel or libbpf says** ${code(words)}`],
    ...source === null ? [] : [`**At** ${code(sourceWords(source))}

${fenced([oneLine(source.text)], "c")}`],
    ...place === null ? [] : [`**At** ${code(place)}`],
    ...excerpt === null || !excerpts ? [] : [fenced(lastLines(excerpt, EXCERPT_LINES2), "text")],
    `**What to do** ${prose(finding.remedy)}`,
    ...remedyYaml === null ? [] : [fenced(lastLines(remedyYaml, YAML_LINES), "yaml")],
    `**Reproduce**

${fenced([oneLine(finding.reproduce)], "sh")}`,
    ...log2 === null ? [] : [`Whole log: ${code(log2)}`]
  ].join("\n\n");
}
function remarks(title, lines) {
  return lines.length === 0 ? "" : details(`${title} (${lines.length})`, lines.map((line) => `- ${escapeMarkdown(line)}`).join("\n"));
}
function tests(results) {
  const matrix2 = testMatrixOf(results);
  return matrix2.rows.length === 0 ? "" : `## Tests

${matrixTable(matrix2)}`;
}
function kernels({ kernels: kernels2, host }) {
  if (kernels2.length === 0) return "";
  const accelerator = host.accelerator?.used ?? "";
  const rows = kernels2.map((kernel) => [
    code(kernel.id),
    escapeMarkdown(kernel.release ?? kernel.error ?? ""),
    escapeMarkdown(kernel.packageVersion ?? ""),
    escapeMarkdown(kernel.signature ?? ""),
    accelerator,
    kernel.bootMs === null ? "" : duration(kernel.bootMs),
    `${duration(kernel.fetchMs + kernel.guestMs)}${kernel.boots > 1 ? `, ${kernel.boots} boots` : ""}`
  ]);
  const notes = kernels2.flatMap((kernel) => kernel.notes.map((note) => `- ${code(kernel.id)}: ${escapeMarkdown(note)}`));
  const heads = ["kernel", "release", "package", "signature", "accelerator", "boot", "fetch and run"];
  return details(
    `Kernels (${kernels2.length})`,
    [table2(heads, rows), ...notes.length === 0 ? [] : [notes.join("\n")]].join("\n\n")
  );
}
function foot2({ tool, durationMs, host, manifest }) {
  const parts = [
    `${tool.name} ${escapeMarkdown(tool.version)}`,
    duration(durationMs),
    ...manifest === null ? [] : [code(manifest)],
    ...host.accelerator === null ? [] : [`${host.accelerator.used}: ${escapeMarkdown(host.accelerator.reason)}`]
  ];
  return `<sub>${parts.join(" \xB7 ")}</sub>`;
}

// src/run/report-files.ts
async function clearReports(directory) {
  if (!await isOurs(directory)) return;
  await Promise.all(
    ["results.json", "summary.md", "logs"].map((name) => rm(join2(directory, name), { recursive: true, force: true }))
  );
}
async function isOurs(directory) {
  try {
    const { tool } = JSON.parse(await readFile(join2(directory, "results.json"), "utf8"));
    return tool?.name === "bpfcompat";
  } catch {
    return false;
  }
}
async function writeReports(results, directory) {
  const files = { json: join2(directory, "results.json"), summary: join2(directory, "summary.md") };
  try {
    await mkdir(directory, { recursive: true });
    await Promise.all([writeWhole(files.json, renderJson(results)), writeWhole(files.summary, renderSummary(results))]);
    return files;
  } catch (thrown) {
    throw new UserError(
      `the report could not be written to ${directory}: ${errorMessage(thrown)}; make room, or name another folder (report-directory)`,
      { cause: thrown }
    );
  }
}
async function writeWhole(file, text) {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    await writeFile(temporary, text);
    await rename(temporary, file);
  } catch (thrown) {
    await rm(temporary, { force: true });
    throw thrown;
  }
}
async function makeFolder(folder, input) {
  try {
    await mkdir(folder, { recursive: true });
  } catch (thrown) {
    throw new UserError(`\`${folder}\` cannot be written (${errorMessage(thrown)}); name another with --${input}`, {
      cause: thrown
    });
  }
}

// src/findings/manifest-yaml.ts
function mapsAddition(gaps) {
  return { at: "artifact", field: "maps", lines: gaps.flatMap(mapLines) };
}
function optionalAttachAddition(program) {
  return programAddition(program, "attach: {required: false}   # only if your loader copes without it");
}
function optionalProgramAddition(program) {
  return programAddition(program, "optional: true   # only if your loader copes without it");
}
function autoloadAddition(programs) {
  return {
    at: "artifact",
    field: "programs",
    lines: programs.flatMap((program) => [`- name: ${scalar(program)}`, "  autoload: true"])
  };
}
function programTypeAddition(section3) {
  return {
    at: "artifact",
    field: "program_types",
    lines: [`- {program: ${scalar(section3)}, type: ${guessType(section3)}}   # the type your loader sets`]
  };
}
function modulesAddition(module) {
  return { at: "top", field: "modules", lines: [`- ${scalar(module)}`] };
}
function lsmAddition(kernel) {
  return { at: "top", field: "kernels", lines: [`- id: ${scalar(kernel)}`, "  variant: bpf-lsm", "  lsm: append-bpf"] };
}
function additionYaml({ manifest }, { name, path }, { at, field, lines }) {
  if (at === "top") return [`${field}:`, ...lines.map((line) => `  ${line}`)].join("\n");
  return [
    "artifacts:",
    `  - name: ${scalar(name)}`,
    ...manifest === null ? [`    path: ${scalar(path)}`] : [],
    `    ${field}:`,
    ...lines.map((line) => `      ${line}`)
  ].join("\n");
}
function scalar(word) {
  const plain = /^[A-Za-z_][\w./-]*$/.test(word) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(word);
  return plain ? word : JSON.stringify(word);
}
function programAddition(program, line) {
  return { at: "artifact", field: "programs", lines: [`- name: ${scalar(program)}`, `  ${line}`] };
}
function guessType(section3) {
  if (/^classifier/.test(section3)) return "sched_cls";
  if (/^action/.test(section3)) return "sched_act";
  if (/^socket/.test(section3)) return "socket_filter";
  if (/^xdp/.test(section3)) return "xdp";
  return /^(?:tracepoint|raw_tracepoint)/.exec(section3)?.[0] ?? "kprobe";
}
function mapLines({ map, innerMap: innerMap2, maxEntries, keySize, valueSize }) {
  const lines = [`- name: ${scalar(map.name)}`];
  if (keySize) lines.push("  key_size: 4   # what your loader sets, in bytes");
  if (valueSize) lines.push(valueLine(map.type));
  if (maxEntries) lines.push("  max_entries: 1024   # what your loader sets: a number, or cpus");
  if (innerMap2) lines.push(innerLine(map.name));
  return lines;
}
function innerLine(map) {
  return /ring_?buf|(?:^|_)rings?(?:_|$)/i.test(map) ? "  inner_ringbuf_bytes: 8388608   # the size your loader uses" : "  inner_map: {type: hash, key_size: 4, value_size: 4, max_entries: 64}   # the sizes your loader uses";
}
function valueLine(type) {
  return type === "stack_trace" ? "  value_size: 1016   # what your loader sets: 8 bytes a frame, 127 frames" : "  value_size: 8   # what your loader sets, in bytes";
}

// src/init/render.ts
function renderManifest(proposals, { kernels: kernels2, pathOf }) {
  const lines = [
    "# Written by `bpfcompat init`, which took these objects to the kernels below.",
    '# What says "by trial" is the least that made them load: your own loader knows the real sizes, so hold each such line against it.',
    "# Every key: docs/manifest.md of bpfcompat.",
    "",
    "kernels:",
    ...kernels2.map((id) => `  - ${id}`),
    "",
    "defaults:",
    "  mode: load_attach",
    "",
    "artifacts:",
    ...proposals.flatMap((proposal, index) => [
      ...index === 0 ? [] : [""],
      ...artifactLines(proposal, pathOf(proposal))
    ])
  ];
  return `${lines.join("\n")}
`;
}
function artifactLines({ artifact, fixups, programs, variants, hopeless }, path) {
  return [
    `  - name: ${scalar(artifact.name)}`,
    `    path: ${scalar(path)}`,
    ...hopeless === null ? [] : [`    required: false # ${comment(hopeless)}`],
    ...section("maps", mapEntries(fixups)),
    ...section(
      "program_types",
      fixups.flatMap(
        ({ what, how }) => what.kind === "program_type" ? [`# ${comment(how)}`, `- { program: ${scalar(what.subject)}, type: ${what.value} }`] : []
      )
    ),
    ...section(
      "program_variants",
      variants.flatMap(({ what: { group, programs: members }, how }) => [
        `# ${comment(how)}`,
        `- group: ${scalar(group)}`,
        "  programs:",
        ...members.map(
          ({ name, trialLoad }) => `    - { name: ${scalar(name)}${trialLoad ? ", probe: trial_load" : ""} }`
        )
      ])
    ),
    ...section(
      "programs",
      programs.flatMap(({ what: { name, load: load2, attachRequired }, how }) => [
        `# ${comment(how)}`,
        `- name: ${scalar(name)}`,
        ...load2 === "optional" ? ["  optional: true"] : load2 === "tolerated" ? ["  required: false"] : [],
        ...attachRequired || load2 === "tolerated" ? [] : ["  attach: best_effort"]
      ])
    )
  ];
}
function section(key2, lines) {
  return lines.length === 0 ? [] : [`    ${key2}:`, ...lines.map((line) => `      ${line}`)];
}
function mapEntries(fixups) {
  return bySubject(fixups.filter(({ what }) => what.kind !== "program_type")).flatMap(mapLines2);
}
function bySubject(fixups) {
  const subjects = [...new Set(fixups.map(({ what }) => what.subject))];
  return subjects.map((subject) => [subject, fixups.filter(({ what }) => what.subject === subject)]);
}
function mapLines2([name, fixups]) {
  return [
    ...fixups.map(({ how }) => `# ${comment(how)}`),
    `- name: ${scalar(name)}`,
    ...fixups.map(({ what }) => `  ${fixupLine(what)}`)
  ];
}
function fixupLine(fixup) {
  switch (fixup.kind) {
    case "max_entries":
    case "key_size":
    case "value_size":
      return `${fixup.kind}: ${fixup.value}`;
    case "inner_map":
      return fixup.type === "ringbuf" ? `inner_ringbuf_bytes: ${fixup.maxEntries}` : `inner_map: { type: ${fixup.type}, key_size: ${fixup.keySize}, value_size: ${fixup.valueSize}, max_entries: ${fixup.maxEntries} }`;
    default:
      throw new Error(`a trial never proposes ${fixup.kind}`);
  }
}
function comment(text) {
  const line = text.replaceAll(/[\p{Cc}\s]+/gu, " ").trim();
  return line.length > 200 ? `${line.slice(0, 199)}\u2026` : line;
}
function renderWorkflow(manifest) {
  return `# Written by \`bpfcompat init\`.
name: bpfcompat

on:
  push:
    branches: [main]
  pull_request:

permissions:
  contents: read

jobs:
  kernels:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v5
      - run: make # whatever builds your eBPF objects
      - uses: bpfcompat/bpfcompat@v0
        with:
          manifest: ${manifest}
`;
}

// src/version.ts
import { readFileSync } from "node:fs";
import { join as join4 } from "node:path";

// src/package-root.ts
import { existsSync as existsSync2 } from "node:fs";
import { dirname, join as join3 } from "node:path";
import { fileURLToPath } from "node:url";
var packageRoot = findPackageRoot(dirname(fileURLToPath(import.meta.url)));
function findPackageRoot(start) {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync2(join3(folder, "package.json"))) return folder;
    if (dirname(folder) === folder) throw new Error(`no package.json above ${start}`);
  }
}

// src/version.ts
var version = JSON.parse(readFileSync(join4(packageRoot, "package.json"), "utf8")).version;

// src/artifact/artifact.ts
import { createHash } from "node:crypto";
import { readFile as readFile2, stat as stat2 } from "node:fs/promises";
import { basename as basename3, join as join5, relative as relative2, resolve as resolve4 } from "node:path";

// node_modules/tinyglobby/dist/index.mjs
import { readdir, readdirSync, realpath, realpathSync, stat, statSync } from "fs";
import { isAbsolute, posix, resolve as resolve3 } from "path";
import { fileURLToPath as fileURLToPath2 } from "url";

// node_modules/fdir/dist/index.mjs
import { createRequire } from "module";
import { basename as basename2, dirname as dirname2, normalize, relative, resolve as resolve2, sep } from "path";
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
function normalizePath(path, options2) {
  const { resolvePaths, normalizePath: normalizePath$1, pathSeparator } = options2;
  const pathNeedsCleaning = process.platform === "win32" && path.includes("/") || path.startsWith(".");
  if (resolvePaths) path = resolve2(path);
  if (normalizePath$1 || pathNeedsCleaning) path = cleanPath(path);
  if (path === ".") return "";
  const needsSeperator = path[path.length - 1] !== pathSeparator;
  return convertSlashes(needsSeperator ? path + pathSeparator : path, pathSeparator);
}
function joinPathWithBasePath(filename, directoryPath) {
  return directoryPath + filename;
}
function joinPathWithRelativePath(root, options2) {
  return function(filename, directoryPath) {
    const sameRoot = directoryPath.startsWith(root);
    if (sameRoot) return directoryPath.slice(root.length) + filename;
    else return convertSlashes(relative(root, directoryPath), options2.pathSeparator) + options2.pathSeparator + filename;
  };
}
function joinPath(filename) {
  return filename;
}
function joinDirectoryPath(filename, directoryPath, separator) {
  return directoryPath + filename + separator;
}
function build$7(root, options2) {
  const { relativePaths, includeBasePath } = options2;
  return relativePaths && root ? joinPathWithRelativePath(root, options2) : includeBasePath ? joinPathWithBasePath : joinPath;
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
function build$6(root, options2) {
  const { includeDirs, filters, relativePaths } = options2;
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
function build$5(options2) {
  const { excludeFiles, filters, onlyCounts } = options2;
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
function build$4(options2) {
  return options2.group ? getArrayGroup : getArray;
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
function build$3(options2) {
  return options2.group ? groupFiles : empty;
}
var resolveSymlinksAsync = function(path, state, callback$1) {
  const { queue, fs, options: { suppressErrors } } = state;
  queue.enqueue();
  fs.realpath(path, (error, resolvedPath) => {
    if (error) return queue.dequeue(suppressErrors ? null : error, state);
    fs.stat(resolvedPath, (error$1, stat7) => {
      if (error$1) return queue.dequeue(suppressErrors ? null : error$1, state);
      if (stat7.isDirectory() && isRecursive(path, resolvedPath, state)) return queue.dequeue(null, state);
      callback$1(stat7, resolvedPath);
      queue.dequeue(null, state);
    });
  });
};
var resolveSymlinks = function(path, state, callback$1) {
  const { queue, fs, options: { suppressErrors } } = state;
  queue.enqueue();
  try {
    const resolvedPath = fs.realpathSync(path);
    const stat7 = fs.statSync(resolvedPath);
    if (stat7.isDirectory() && isRecursive(path, resolvedPath, state)) return;
    callback$1(stat7, resolvedPath);
  } catch (e) {
    if (!suppressErrors) throw e;
  }
};
function build$2(options2, isSynchronous) {
  if (!options2.resolveSymlinks || options2.excludeSymlinks) return null;
  return isSynchronous ? resolveSymlinks : resolveSymlinksAsync;
}
function isRecursive(path, resolved2, state) {
  if (state.options.useRealPaths) return isRecursiveUsingRealPaths(resolved2, state);
  let parent = dirname2(path);
  let depth = 1;
  while (parent !== state.root && depth < 2) {
    const resolvedPath = state.symlinks.get(parent);
    const isSameRoot = !!resolvedPath && (resolvedPath === resolved2 || resolvedPath.startsWith(resolved2) || resolved2.startsWith(resolvedPath));
    if (isSameRoot) depth++;
    else parent = dirname2(parent);
  }
  state.symlinks.set(path, resolved2);
  return depth > 1;
}
function isRecursiveUsingRealPaths(resolved2, state) {
  return state.visited.includes(resolved2 + state.options.pathSeparator);
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
function build$1(options2, isSynchronous) {
  const { onlyCounts, group, maxFiles } = options2;
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
  fs.readdir(crawlPath || ".", readdirOpts, (error, entries2 = []) => {
    callback$1(entries2, directoryPath, currentDepth);
    state.queue.dequeue(state.options.suppressErrors ? null : error, state);
  });
};
var walkSync = (state, crawlPath, directoryPath, currentDepth, callback$1) => {
  const { fs } = state;
  if (currentDepth < 0) return;
  state.visited.push(crawlPath);
  state.counts.directories++;
  let entries2 = [];
  try {
    entries2 = fs.readdirSync(crawlPath || ".", readdirOpts);
  } catch (e) {
    if (!state.options.suppressErrors) throw e;
  }
  callback$1(entries2, directoryPath, currentDepth);
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
  constructor(root, options2, callback$1) {
    this.isSynchronous = !callback$1;
    this.callbackInvoker = build$1(options2, this.isSynchronous);
    this.root = normalizePath(root, options2);
    this.state = {
      root: isRootDirectory(this.root) ? this.root : this.root.slice(0, -1),
      paths: [""].slice(0, 0),
      groups: [],
      counts: new Counter(),
      options: options2,
      queue: new Queue((error, state) => this.callbackInvoker(state, error, callback$1)),
      symlinks: /* @__PURE__ */ new Map(),
      visited: [""].slice(0, 0),
      controller: new Aborter(),
      fs: options2.fs || nativeFs
    };
    this.joinPath = build$7(this.root, options2);
    this.pushDirectory = build$6(this.root, options2);
    this.pushFile = build$5(options2);
    this.getArray = build$4(options2);
    this.groupFiles = build$3(options2);
    this.resolveSymlink = build$2(options2, this.isSynchronous);
    this.walkDirectory = build(this.isSynchronous);
  }
  start() {
    this.pushDirectory(this.root, this.state.paths, this.state.options.filters);
    this.walkDirectory(this.state, this.root, this.root, this.state.options.maxDepth, this.walk);
    return this.isSynchronous ? this.callbackInvoker(this.state, null) : null;
  }
  walk = (entries2, directoryPath, depth) => {
    const { paths, options: { filters, resolveSymlinks: resolveSymlinks$1, excludeSymlinks, exclude, maxFiles, signal, useRealPaths, pathSeparator }, controller } = this.state;
    if (controller.aborted || signal && signal.aborted || maxFiles && paths.length > maxFiles) return;
    const files = this.getArray(this.state.paths);
    for (let i = 0; i < entries2.length; ++i) {
      const entry3 = entries2[i];
      if (entry3.isFile() || entry3.isSymbolicLink() && !resolveSymlinks$1 && !excludeSymlinks) {
        const filename = this.joinPath(entry3.name, directoryPath);
        this.pushFile(filename, files, this.state.counts, filters);
      } else if (entry3.isDirectory()) {
        let path = joinDirectoryPath(entry3.name, directoryPath, this.state.options.pathSeparator);
        if (exclude && exclude(entry3.name, path)) continue;
        this.pushDirectory(path, paths, filters);
        this.walkDirectory(this.state, path, path, depth - 1, this.walk);
      } else if (this.resolveSymlink && entry3.isSymbolicLink()) {
        let path = joinPathWithBasePath(entry3.name, directoryPath);
        this.resolveSymlink(path, this.state, (stat7, resolvedPath) => {
          if (stat7.isDirectory()) {
            resolvedPath = normalizePath(resolvedPath, this.state.options);
            if (exclude && exclude(entry3.name, useRealPaths ? resolvedPath : path + pathSeparator)) return;
            this.walkDirectory(this.state, resolvedPath, useRealPaths ? resolvedPath : path + pathSeparator, depth - 1, this.walk);
          } else {
            resolvedPath = useRealPaths ? resolvedPath : path;
            const filename = basename2(resolvedPath);
            const directoryPath$1 = normalizePath(dirname2(resolvedPath), this.state.options);
            resolvedPath = this.joinPath(filename, directoryPath$1);
            this.pushFile(resolvedPath, files, this.state.counts, filters);
          }
        });
      }
    }
    this.groupFiles(this.state.groups, directoryPath, files);
  };
};
function promise(root, options2) {
  return new Promise((resolve$1, reject) => {
    callback(root, options2, (err, output) => {
      if (err) return reject(err);
      resolve$1(output);
    });
  });
}
function callback(root, options2, callback$1) {
  let walker = new Walker(root, options2, callback$1);
  walker.start();
}
function sync(root, options2) {
  const walker = new Walker(root, options2);
  return walker.start();
}
var APIBuilder = class {
  constructor(root, options2) {
    this.root = root;
    this.options = options2;
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
  constructor(options2) {
    this.options = {
      ...this.options,
      ...options2
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
  withMaxFiles(limit2) {
    this.options.maxFiles = limit2;
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
  crawlWithOptions(root, options2) {
    this.options = {
      ...this.options,
      ...options2
    };
    return new APIBuilder(root || ".", this.options);
  }
  glob(...patterns) {
    if (this.globFunction) return this.globWithOptions(patterns);
    return this.globWithOptions(patterns, ...[{ dot: true }]);
  }
  globWithOptions(patterns, ...options2) {
    const globFn = this.globFunction || pm;
    if (!globFn) throw new Error("Please specify a glob function to use glob matching.");
    var isMatch = this.globCache[patterns.join("\0")];
    if (!isMatch) {
      isMatch = globFn(patterns, ...options2);
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
function getPartialMatcher(patterns, options2 = {}) {
  const patternsCount = patterns.length;
  const patternsParts = Array(patternsCount);
  const matchers = Array(patternsCount);
  let i, j;
  for (i = 0; i < patternsCount; i++) {
    const parts = splitPattern(patterns[i]);
    patternsParts[i] = parts;
    const partsCount = parts.length;
    const partMatchers = Array(partsCount);
    for (j = 0; j < partsCount; j++) partMatchers[j] = (0, import_picomatch.default)(parts[j], options2);
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
        if (!options2.noglobstar && part === "**") return true;
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
function isDynamicPattern(pattern, options2) {
  if ((options2 === null || options2 === void 0 ? void 0 : options2.caseSensitiveMatch) === false) return true;
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
function processPatterns(options2, patterns, props) {
  const matchPatterns = [];
  const ignorePatterns = [];
  for (const pattern of options2.ignore) {
    if (!pattern) continue;
    if (pattern[0] !== "!" || pattern[1] === "(") ignorePatterns.push(normalizePattern(pattern, options2, props, true));
  }
  for (const pattern of patterns) {
    if (!pattern) continue;
    if (pattern[0] !== "!" || pattern[1] === "(") matchPatterns.push(normalizePattern(pattern, options2, props, false));
    else if (pattern[1] !== "!" || pattern[2] === "(") ignorePatterns.push(normalizePattern(pattern.slice(1), options2, props, true));
  }
  return {
    match: matchPatterns,
    ignore: ignorePatterns
  };
}
function buildCrawler(options2, patterns) {
  const cwd = options2.cwd;
  const props = {
    root: cwd,
    depthOffset: 0
  };
  const processed = processPatterns(options2, patterns, props);
  if (options2.debug) log("internal processing patterns:", processed);
  const { absolute, caseSensitiveMatch, debug, dot, followSymbolicLinks, onlyDirectories } = options2;
  const root = props.root.replace(BACKSLASHES, "");
  const matchOptions = {
    dot,
    nobrace: options2.braceExpansion === false,
    nocase: !caseSensitiveMatch,
    noextglob: options2.extglob === false,
    noglobstar: options2.globstar === false,
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
  if (options2.deep !== void 0) maxDepth = Math.round(options2.deep - props.depthOffset);
  const crawler = new Builder({
    filters: [debug ? (p, isDirectory) => {
      const path = format(p, isDirectory);
      const matches2 = matcher(path) && !ignore(path);
      if (matches2) log(`matched ${path}`);
      return matches2;
    } : (p, isDirectory) => {
      const path = format(p, isDirectory);
      return matcher(path) && !ignore(path);
    }],
    exclude: debug ? (_, p) => {
      const skipped = excludePredicate(_, p);
      log(`${skipped ? "skipped" : "crawling"} ${p}`);
      return skipped;
    } : excludePredicate,
    fs: options2.fs,
    pathSeparator: "/",
    relativePaths: !absolute,
    resolvePaths: absolute,
    includeBasePath: absolute,
    resolveSymlinks: followSymbolicLinks,
    excludeSymlinks: !followSymbolicLinks,
    excludeFiles: onlyDirectories,
    includeDirs: onlyDirectories || !options2.onlyFiles,
    maxDepth,
    signal: options2.signal
  }).crawl(root);
  if (options2.debug) log("internal properties:", {
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
function getOptions(options2) {
  const opts = Object.assign({}, options2);
  for (const key2 in defaultOptions) if (opts[key2] === void 0) Object.assign(opts, { [key2]: defaultOptions[key2] });
  opts.cwd = (opts.cwd instanceof URL ? fileURLToPath2(opts.cwd) : resolve3(opts.cwd || process.cwd())).replace(BACKSLASHES, "/");
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
  const options2 = getOptions(isModern ? inputOptions : globInput);
  return patterns.length > 0 ? buildCrawler(options2, patterns) : [];
}
async function glob(globInput, options2) {
  const [crawler, relative4] = getCrawler(globInput, options2);
  return crawler ? formatPaths(await crawler.withPromise(), relative4) : [];
}

// src/artifact/artifact-name.ts
function artifactName(text) {
  const name = text.replaceAll(/[^A-Za-z0-9._-]+/g, "-").replace(/^[^A-Za-z0-9]+/, "").slice(0, 64);
  return name === "" ? null : name;
}

// src/artifact/elf.ts
var EHDR_SIZE = 64;
var SHDR_SIZE = 64;
var ELFCLASS64 = 2;
var ELFDATA2LSB = 1;
var ET_REL = 1;
var EM_BPF = 247;
var SHT_NOBITS = 8;
var SHF_EXECINSTR = 4n;
var MACHINES = {
  3: "i386",
  8: "MIPS",
  20: "PowerPC",
  21: "PowerPC64",
  22: "s390x",
  40: "ARM",
  62: "x86-64",
  183: "AArch64",
  224: "AMD GPU",
  243: "RISC-V",
  258: "LoongArch"
};
function elfDefect(bytes2) {
  if (bytes2.length === 0) return "the file is empty";
  if (bytes2.subarray(0, 2).toString("latin1") === "BC")
    return "is LLVM bitcode, not an object; finish it with `llc -march=bpf -filetype=obj`";
  if (bytes2.subarray(0, 4).toString("latin1") !== "\x7FELF")
    return "is no ELF object; compile it with `clang -g -O2 -target bpf -c`";
  if (bytes2.length < EHDR_SIZE) return `is cut off inside its ELF header (${bytes2.length} bytes); build it again`;
  const bigEndian = bytes2[5] !== ELFDATA2LSB;
  const machine = bigEndian ? bytes2.readUInt16BE(18) : bytes2.readUInt16LE(18);
  if (machine !== EM_BPF)
    return `is an object for ${MACHINES[machine] ?? `ELF machine ${machine}`}, not for eBPF; compile it with \`clang -target bpf\``;
  if (bytes2[4] !== ELFCLASS64) return "is a 32-bit ELF object; eBPF objects are 64-bit";
  if (bigEndian)
    return "is big-endian (`-target bpfeb`), the kernels of this run are little-endian; compile it with `-target bpfel`";
  if (bytes2.readUInt16LE(16) !== ET_REL)
    return "is linked, not relocatable; give the output of `clang -c` or `bpftool gen object`";
  return truncation(bytes2);
}
function truncation(bytes2) {
  const tableOffset = bytes2.readBigUInt64LE(40);
  const count = bytes2.readUInt16LE(60);
  if (bytes2.readUInt16LE(58) !== SHDR_SIZE || count === 0) return "has no section headers; build it again";
  const tableEnd = tableOffset + BigInt(count * SHDR_SIZE);
  if (tableEnd > bytes2.length) return cutOff(bytes2.length, tableEnd);
  for (let index = 0; index < count; index++) {
    const header = Number(tableOffset) + index * SHDR_SIZE;
    const end = bytes2.readBigUInt64LE(header + 24) + bytes2.readBigUInt64LE(header + 32);
    if (bytes2.readUInt32LE(header + 4) !== SHT_NOBITS && end > bytes2.length) return cutOff(bytes2.length, end);
  }
  return void 0;
}
function programSections(bytes2) {
  const tableOffset = Number(bytes2.readBigUInt64LE(40));
  const headers = Array.from({ length: bytes2.readUInt16LE(60) }, (_, index) => tableOffset + index * SHDR_SIZE);
  const names2 = headers[bytes2.readUInt16LE(62)];
  if (names2 === void 0) return [];
  const start = Number(bytes2.readBigUInt64LE(names2 + 24));
  return headers.filter((header) => (bytes2.readBigUInt64LE(header + 8) & SHF_EXECINSTR) !== 0n).map((header) => textAt(bytes2, start + bytes2.readUInt32LE(header)));
}
function textAt(bytes2, start) {
  const end = bytes2.indexOf(0, start);
  return bytes2.toString("utf8", start, end < 0 ? bytes2.length : end);
}
function cutOff(size, needed) {
  return `is cut off: it has ${size} bytes, its headers tell of ${needed}; build or download it again`;
}

// src/artifact/artifact.ts
function isTakeable({ defect }) {
  return defect === void 0;
}
var MAX_OBJECT_BYTES = 64 * 1024 * 1024;
async function readArtifacts(requests) {
  const problems = [];
  const artifacts = [];
  for (const request of requests) {
    if (request.paths.length === 0) artifacts.push(withoutObject(request));
    const files = await expand(request, problems);
    for (const file of files) {
      const bytes2 = await readObject(file, request, problems);
      if (bytes2 === void 0) continue;
      const sha256 = createHash("sha256").update(bytes2).digest("hex");
      artifacts.push({
        name: nameOf(file, files, request),
        path: shown(file),
        request,
        object: { sha256, bytes: bytes2 },
        defect: elfDefect(bytes2)
      });
    }
  }
  reportDuplicates(artifacts, problems);
  if (problems.length > 0) throw new UserError(problems);
  return artifacts;
}
function withoutObject(request) {
  const binary = request.command?.binary ?? null;
  const path = binary === null ? "" : shown(resolve4(request.base, binary));
  return { name: request.name ?? "command", path, request, object: null, defect: void 0 };
}
async function expand(request, problems) {
  const files = /* @__PURE__ */ new Set();
  for (const pattern of request.paths) {
    const matches2 = isDynamicPattern(pattern) ? (await glob(pattern, { cwd: request.base, absolute: true, dot: true, expandDirectories: false })).sort() : [resolve4(request.base, pattern)];
    if (matches2.length === 0)
      problems.push({
        ...request.place,
        message: `\`${pattern}\` matches no file${below(request)}; build the objects first, or mend the pattern`
      });
    for (const match of matches2) files.add(match);
  }
  return [...files];
}
async function readObject(file, request, problems) {
  try {
    const found = await stat2(file);
    const { size } = found;
    if (!found.isFile() && !found.isDirectory()) {
      problems.push({ ...request.place, message: `\`${shown(file)}\` is no regular file; name an object` });
      return void 0;
    }
    if (size > MAX_OBJECT_BYTES) {
      problems.push({
        ...request.place,
        message: `\`${shown(file)}\` has ${size} bytes; an eBPF object has at most ${MAX_OBJECT_BYTES}`
      });
      return void 0;
    }
    return await readFile2(file);
  } catch (thrown) {
    problems.push({ ...request.place, message: `\`${shown(file)}\` ${unreadable(thrown)}` });
    return void 0;
  }
}
function unreadable(thrown) {
  switch (errorCode(thrown)) {
    case "ENOENT":
      return "does not exist; build the object first, or mend the path";
    case "EISDIR":
      return "is a directory; name the objects in it, for example with a glob such as `*.bpf.o`";
    case "EACCES":
      return "cannot be read: permission denied";
    default:
      return `cannot be read: ${errorMessage(thrown)}`;
  }
}
function nameOf(file, files, request) {
  const stem = artifactName(basename3(file).replace(/(?:\.bpf)?\.o$/, "")) ?? "object";
  if (request.name === null) return stem;
  return files.length === 1 ? request.name : `${request.name}/${stem}`;
}
function reportDuplicates(artifacts, problems) {
  const paths = /* @__PURE__ */ new Map();
  for (const { name, path, request } of artifacts) {
    const earlier = paths.get(name);
    if (earlier !== void 0)
      problems.push({
        ...request.place,
        message: `\`${earlier || "a command"}\` and \`${path || "a command"}\` would both be called \`${name}\`; give them names in a manifest`
      });
    paths.set(name, path);
  }
}
function shown(file) {
  const path = relative2(".", file);
  if (path === "") return ".";
  return path.startsWith(join5("..", "..")) ? file : path;
}
function below(request) {
  return request.base === "." ? "" : ` below \`${request.base}\``;
}

// src/artifact/brought-files.ts
import { readFile as readFile3, stat as stat3 } from "node:fs/promises";
import { basename as basename5, relative as relative3, resolve as resolve5 } from "node:path";

// src/artifact/elf-program.ts
var EHDR_SIZE2 = 64;
var PHDR_SIZE = 56;
var ELFCLASS642 = 2;
var ELFDATA2LSB2 = 1;
var ET_EXEC = 2;
var ET_DYN = 3;
var EM_X86_64 = 62;
var PT_INTERP = 3;
function isElf(bytes2) {
  return bytes2.subarray(0, 4).toString("latin1") === "\x7FELF";
}
function readProgram(bytes2) {
  if (!isElf(bytes2)) return { defect: "is no ELF program" };
  if (bytes2.length < EHDR_SIZE2) return { defect: "is cut off inside its ELF header" };
  const machine = bytes2[5] === ELFDATA2LSB2 ? bytes2.readUInt16LE(18) : bytes2.readUInt16BE(18);
  if (machine !== EM_X86_64 || bytes2[4] !== ELFCLASS642)
    return { defect: `is built for ${MACHINES[machine] ?? `ELF machine ${machine}`}, the guest is x86-64` };
  if (![ET_EXEC, ET_DYN].includes(bytes2.readUInt16LE(16))) return { defect: "is an object and no program; link it" };
  return readInterpreter(bytes2);
}
function readInterpreter(bytes2) {
  const table3 = Number(bytes2.readBigUInt64LE(32));
  const count = bytes2.readUInt16LE(56);
  if (bytes2.readUInt16LE(54) !== PHDR_SIZE || table3 + count * PHDR_SIZE > bytes2.length)
    return { defect: "is cut off inside its program headers" };
  for (let header = table3; header < table3 + count * PHDR_SIZE; header += PHDR_SIZE) {
    if (bytes2.readUInt32LE(header) !== PT_INTERP) continue;
    const offset = Number(bytes2.readBigUInt64LE(header + 8));
    const size = Number(bytes2.readBigUInt64LE(header + 32));
    return { interpreter: bytes2.toString("utf8", offset, offset + size).replace(/\0.*$/s, "") };
  }
  return { interpreter: null };
}

// src/artifact/shared-libraries.ts
import { existsSync as existsSync3 } from "node:fs";
import { basename as basename4, dirname as dirname3, isAbsolute as isAbsolute2, join as join6, normalize as normalize2 } from "node:path";

// src/host/tool.ts
var PASSED = [
  "PATH",
  "HOME",
  "TMPDIR",
  "LD_LIBRARY_PATH",
  "http_proxy",
  "https_proxy",
  "no_proxy",
  "HTTP_PROXY",
  "HTTPS_PROXY",
  "NO_PROXY",
  "SSL_CERT_FILE",
  "SSL_CERT_DIR"
];
function bareEnvironment() {
  const passed = PASSED.flatMap((name) => {
    const value = process.env[name];
    return value === void 0 ? [] : [[name, value]];
  });
  return { LC_ALL: "C", ...Object.fromEntries(passed) };
}
async function runTool(program, args, options2 = {}) {
  const { input, signal, timeoutMs, environment = bareEnvironment() } = options2;
  const settings = {
    reject: false,
    env: environment,
    extendEnv: false,
    ...input === void 0 ? { stdin: "ignore" } : { input },
    ...signal === void 0 ? {} : { cancelSignal: signal },
    ...timeoutMs === void 0 ? {} : { timeout: timeoutMs, killSignal: "SIGKILL" }
  };
  const result = await execa(program, args, settings);
  if (result.isCanceled) throw signal?.reason;
  const { exitCode, stdout, stderr, timedOut } = result;
  return { exitCode, stdout, stderr, timedOut, ended: String(exitCode ?? result.signal ?? result.code ?? "unknown") };
}

// src/artifact/shared-libraries.ts
var LOADERS = ["/lib64/ld-linux-x86-64.so.2", "/lib/ld-musl-x86_64.so.1"];
var DEADLINE_MS = 3e4;
async function sharedLibraries(program, interpreter) {
  if (!LOADERS.includes(interpreter))
    throw new UserError(
      `is linked for the dynamic loader \`${interpreter}\`; the guest takes ${LOADERS.join(" and ")}: link it statically`
    );
  if (!existsSync3(interpreter))
    throw new UserError(
      `needs the dynamic loader ${interpreter}, which this machine does not have; install its C library, or link it statically`
    );
  const { exitCode, stdout, stderr, ended } = await runTool(interpreter, ["--list", program], {
    environment: { LC_ALL: "C" },
    timeoutMs: DEADLINE_MS
  });
  if (exitCode !== 0) throw new UserError(missingLibrary(stderr) ?? `cannot be read by ${interpreter} (${ended})`);
  const libraries2 = listedLibraries(stdout);
  const relative4 = libraries2.find(({ source }) => !isAbsolute2(source));
  if (relative4 !== void 0)
    throw new UserError(
      `is linked with a library by the relative path \`${relative4.source}\`; link it by its name, or statically`
    );
  return [{ path: interpreter, source: interpreter }, ...placed(libraries2)];
}
function missingLibrary(stderr) {
  const name = /(?:loading shared libraries: |loading shared library )(\S+):/.exec(stderr)?.[1];
  return name === void 0 ? void 0 : `needs ${name}, which is not found on this machine; install it, or link the program statically`;
}
function listedLibraries(stdout) {
  return stdout.split("\n").flatMap((line) => {
    const [, name, source] = /^\s*(?:(\S+) => )?(\S.*) \(0x[0-9a-f]+\)$/.exec(line) ?? [];
    if (source === void 0 || !source.includes("/") || LOADERS.includes(source)) return [];
    return [{ name: name ?? source, source }];
  });
}
function placed(libraries2) {
  const system = systemFolder(libraries2);
  return libraries2.flatMap(({ name, source }) => {
    const own = { path: normalize2(source), source };
    if (withoutUsr(dirname3(own.path)) === withoutUsr(system)) return [own];
    return [own, { path: join6(system, basename4(name)), source }];
  });
}
function systemFolder(libraries2) {
  const libc = libraries2.find(({ name }) => name === "libc.so.6");
  return libc === void 0 ? "/lib" : dirname3(normalize2(libc.source));
}
function withoutUsr(folder) {
  return folder.replace(/^\/usr\//, "/");
}

// src/artifact/brought-files.ts
var MAX_BROUGHT_BYTES = 128 * 1024 * 1024;
async function readBrought(request) {
  const problems = [];
  const found = [...await namedFiles(request, problems), ...commandBinary(request)];
  reportCollisions(found, problems);
  const files = [];
  const system = /* @__PURE__ */ new Map();
  for (const file of new Map(found.map((candidate) => [candidate.path, candidate])).values()) {
    try {
      const read2 = await readOne(file);
      files.push(read2);
      for (const library of await librariesOf(file, read2)) system.set(library.path, library);
    } catch (thrown) {
      if (!(thrown instanceof UserError)) throw thrown;
      problems.push({ ...file.place, message: `\`${shown2(file.source)}\` ${thrown.message}` });
    }
  }
  if (problems.length > 0) throw new UserError(problems);
  const binary = request.command?.binary ?? null;
  return { files, system: [...system.values()], binary: binary === null ? null : basename5(binary) };
}
async function namedFiles(request, problems) {
  const found = [];
  for (const { path: pattern, place } of request.files) {
    const base = fixedFolder(pattern);
    const options2 = { cwd: request.base, absolute: true, dot: true, expandDirectories: false, followSymbolicLinks: false };
    const matches2 = isDynamicPattern(pattern) ? await onlyFiles((await glob(pattern, options2)).sort()) : [resolve5(request.base, pattern)];
    if (matches2.length === 0)
      problems.push({ ...place, message: `\`${pattern}\` matches no file; make the files first, or mend the pattern` });
    const below2 = resolve5(request.base, base);
    found.push(...matches2.map((source) => ({ source, path: relative3(below2, source), isBinary: false, place })));
  }
  return found;
}
function fixedFolder(pattern) {
  const parts = pattern.split("/");
  const fixed = isDynamicPattern(pattern) ? parts.findIndex((part) => isDynamicPattern(part)) : parts.length - 1;
  return parts.slice(0, fixed).join("/") || (pattern.startsWith("/") ? "/" : ".");
}
async function onlyFiles(matches2) {
  const kept = await Promise.all(
    matches2.map(async (match) => (await stat3(match).catch(() => null))?.isDirectory() !== true)
  );
  return matches2.filter((_, index) => kept[index]);
}
function commandBinary({ command, base }) {
  if (command === null || command.binary === null) return [];
  const source = resolve5(base, command.binary);
  return [{ source, path: basename5(source), isBinary: true, place: command.place }];
}
function reportCollisions(found, problems) {
  const sources = /* @__PURE__ */ new Map();
  for (const { path, source, place } of found) {
    const earlier = sources.get(path);
    if (earlier !== void 0 && earlier !== source)
      problems.push({
        ...place,
        message: `\`${shown2(earlier)}\` and \`${shown2(source)}\` would both be \`${path}\` in the guest; rename one of them`
      });
    sources.set(path, source);
  }
}
async function readOne({ source, path, isBinary }) {
  const { size, mode } = await statFile(source);
  if (size > MAX_BROUGHT_BYTES)
    throw new UserError(`has ${size} bytes; a guest takes ${MAX_BROUGHT_BYTES} of files altogether`);
  return { path, content: await read(source), executable: isBinary || (mode & 73) !== 0 };
}
async function statFile(source) {
  const found = await stat3(source).catch((thrown) => {
    throw new UserError(unreadable2(thrown), { cause: thrown });
  });
  if (found.isDirectory())
    throw new UserError("is a folder; name the files in it, for example with a glob such as `**/*`");
  if (!found.isFile()) throw new UserError("is no regular file");
  return found;
}
async function read(source) {
  return readFile3(source).catch((thrown) => {
    throw new UserError(unreadable2(thrown), { cause: thrown });
  });
}
function unreadable2(thrown) {
  if (errorCode(thrown) === "ENOENT") return "does not exist; build it first, or mend the path";
  return `cannot be read: ${errorMessage(thrown)}`;
}
async function librariesOf({ source, isBinary }, file) {
  const { content, executable } = file;
  if (isBinary && !isElf(content) && content.subarray(0, 2).toString("latin1") !== "#!")
    throw new UserError("is neither an ELF program nor a script that begins with `#!`");
  if (!executable || !isElf(content)) return [];
  const program = readProgram(content);
  if ("defect" in program) {
    if (isBinary) throw new UserError(program.defect);
    return [];
  }
  if (program.interpreter === null) return [];
  const libraries2 = await sharedLibraries(source, program.interpreter);
  return Promise.all(libraries2.map(async ({ path, source: source2 }) => ({ path, content: await read(source2), executable: true })));
}
function shown2(file) {
  const path = relative3(".", file);
  return path.startsWith("..") ? file : path;
}

// src/kernels/catalog.ts
import { readFile as readFile4 } from "node:fs/promises";
import { join as join7 } from "node:path";

// node_modules/js-yaml/dist/js-yaml.mjs
var NOT_RESOLVED = /* @__PURE__ */ Symbol("NOT_RESOLVED");
function defineScalarTag(tagName, options2) {
  return {
    tagName,
    nodeKind: "scalar",
    implicit: options2.implicit ?? false,
    matchByTagPrefix: options2.matchByTagPrefix ?? false,
    implicitFirstChars: options2.implicitFirstChars ?? null,
    resolve: options2.resolve,
    identify: options2.identify,
    represent: options2.represent ?? ((data) => String(data)),
    representTagName: options2.representTagName ?? (() => tagName)
  };
}
function defineSequenceTag(tagName, options2) {
  const carrierIsResult = options2.finalize === void 0;
  return {
    tagName,
    nodeKind: "sequence",
    implicit: false,
    matchByTagPrefix: options2.matchByTagPrefix ?? false,
    create: options2.create,
    addItem: options2.addItem,
    finalize: options2.finalize ?? ((carrier) => carrier),
    carrierIsResult,
    identify: options2.identify,
    represent: options2.represent ?? ((data) => data),
    representTagName: options2.representTagName ?? (() => tagName)
  };
}
function defineMappingTag(tagName, options2) {
  const carrierIsResult = options2.finalize === void 0;
  return {
    tagName,
    nodeKind: "mapping",
    implicit: false,
    matchByTagPrefix: options2.matchByTagPrefix ?? false,
    create: options2.create,
    addPair: options2.addPair,
    has: options2.has,
    keys: options2.keys,
    get: options2.get,
    finalize: options2.finalize ?? ((carrier) => carrier),
    carrierIsResult,
    identify: options2.identify,
    represent: options2.represent ?? ((data) => data),
    representTagName: options2.representTagName ?? (() => tagName)
  };
}
var strTag = defineScalarTag("tag:yaml.org,2002:str", {
  resolve: (source) => source,
  identify: (data) => typeof data === "string"
});
var NULL_VALUES$1 = [
  "",
  "~",
  "null",
  "Null",
  "NULL"
];
var nullCoreTag = defineScalarTag("tag:yaml.org,2002:null", {
  implicit: true,
  implicitFirstChars: [
    "",
    "~",
    "n",
    "N"
  ],
  resolve: (source) => {
    if (NULL_VALUES$1.indexOf(source) !== -1) return null;
    return NOT_RESOLVED;
  },
  identify: (object) => object === null,
  represent: () => "null"
});
var nullJsonTag = defineScalarTag("tag:yaml.org,2002:null", {
  implicit: true,
  implicitFirstChars: ["n"],
  resolve: (source, isExplicit) => {
    if (source === "null" || isExplicit && source === "") return null;
    return NOT_RESOLVED;
  },
  identify: (object) => object === null,
  represent: () => "null"
});
var NULL_VALUES = [
  "",
  "~",
  "null",
  "Null",
  "NULL"
];
var nullYaml11Tag = defineScalarTag("tag:yaml.org,2002:null", {
  implicit: true,
  implicitFirstChars: [
    "",
    "~",
    "n",
    "N"
  ],
  resolve: (source) => {
    if (NULL_VALUES.indexOf(source) !== -1) return null;
    return NOT_RESOLVED;
  },
  identify: (object) => object === null,
  represent: () => "null"
});
var TRUE_VALUES$2 = [
  "true",
  "True",
  "TRUE"
];
var FALSE_VALUES$2 = [
  "false",
  "False",
  "FALSE"
];
var boolCoreTag = defineScalarTag("tag:yaml.org,2002:bool", {
  implicit: true,
  implicitFirstChars: [
    "t",
    "T",
    "f",
    "F"
  ],
  resolve: (source) => {
    if (TRUE_VALUES$2.indexOf(source) !== -1) return true;
    if (FALSE_VALUES$2.indexOf(source) !== -1) return false;
    return NOT_RESOLVED;
  },
  identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
  represent: (object) => object ? "true" : "false"
});
var TRUE_VALUES$1 = ["true"];
var FALSE_VALUES$1 = ["false"];
var boolJsonTag = defineScalarTag("tag:yaml.org,2002:bool", {
  implicit: true,
  implicitFirstChars: ["t", "f"],
  resolve: (source) => {
    if (TRUE_VALUES$1.indexOf(source) !== -1) return true;
    if (FALSE_VALUES$1.indexOf(source) !== -1) return false;
    return NOT_RESOLVED;
  },
  identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
  represent: (object) => object ? "true" : "false"
});
var TRUE_VALUES = [
  "true",
  "True",
  "TRUE",
  "y",
  "Y",
  "yes",
  "Yes",
  "YES",
  "on",
  "On",
  "ON"
];
var FALSE_VALUES = [
  "false",
  "False",
  "FALSE",
  "n",
  "N",
  "no",
  "No",
  "NO",
  "off",
  "Off",
  "OFF"
];
var boolYaml11Tag = defineScalarTag("tag:yaml.org,2002:bool", {
  implicit: true,
  implicitFirstChars: [
    "y",
    "Y",
    "n",
    "N",
    "t",
    "T",
    "f",
    "F",
    "o",
    "O"
  ],
  resolve: (source) => {
    if (TRUE_VALUES.indexOf(source) !== -1) return true;
    if (FALSE_VALUES.indexOf(source) !== -1) return false;
    return NOT_RESOLVED;
  },
  identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
  represent: (object) => object ? "true" : "false"
});
var YAML_INTEGER_IMPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
var YAML_INTEGER_EXPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$2(source) {
  let value = source;
  let sign = 1;
  if (value[0] === "-" || value[0] === "+") {
    if (value[0] === "-") sign = -1;
    value = value.slice(1);
  }
  if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
  if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
  if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
  return sign * parseInt(value, 10);
}
function resolveYamlInteger$2(source, isExplicit) {
  if (isExplicit) {
    if (!YAML_INTEGER_EXPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
  } else if (!YAML_INTEGER_IMPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
  const result = parseYamlInteger$2(source);
  return Number.isFinite(result) ? result : NOT_RESOLVED;
}
var intCoreTag = defineScalarTag("tag:yaml.org,2002:int", {
  implicit: true,
  implicitFirstChars: [
    "-",
    "+",
    ..."0123456789"
  ],
  resolve: resolveYamlInteger$2,
  identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
  represent: (object) => object.toString(10)
});
var YAML_INTEGER_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)$");
var YAML_INTEGER_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$1(source) {
  let value = source;
  let sign = 1;
  if (value[0] === "-" || value[0] === "+") {
    if (value[0] === "-") sign = -1;
    value = value.slice(1);
  }
  if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
  if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
  if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
  return sign * parseInt(value, 10);
}
function resolveYamlInteger$1(source, isExplicit) {
  if (isExplicit) {
    if (!YAML_INTEGER_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
  } else if (!YAML_INTEGER_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
  const result = parseYamlInteger$1(source);
  return Number.isFinite(result) ? result : NOT_RESOLVED;
}
var intJsonTag = defineScalarTag("tag:yaml.org,2002:int", {
  implicit: true,
  implicitFirstChars: ["-", ..."0123456789"],
  resolve: resolveYamlInteger$1,
  identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
  represent: (object) => object.toString(10)
});
var YAML_INTEGER_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");
function parseYamlInteger(source) {
  let value = source.replace(/_/g, "");
  let sign = 1;
  if (value[0] === "-" || value[0] === "+") {
    if (value[0] === "-") sign = -1;
    value = value.slice(1);
  }
  if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
  if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
  if (value.includes(":")) {
    let result = 0;
    for (const part of value.split(":")) result = result * 60 + Number(part);
    return sign * result;
  }
  if (value !== "0" && value[0] === "0") return sign * parseInt(value, 8);
  return sign * parseInt(value, 10);
}
function resolveYamlInteger(source) {
  if (!YAML_INTEGER_PATTERN.test(source)) return NOT_RESOLVED;
  const result = parseYamlInteger(source);
  return Number.isFinite(result) ? result : NOT_RESOLVED;
}
var intYaml11Tag = defineScalarTag("tag:yaml.org,2002:int", {
  implicit: true,
  implicitFirstChars: [
    "-",
    "+",
    ..."0123456789"
  ],
  resolve: resolveYamlInteger,
  identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
  represent: (object) => object.toString(10)
});
var YAML_FLOAT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$2(source) {
  if (!YAML_FLOAT_PATTERN$1.test(source)) return NOT_RESOLVED;
  let value = source.toLowerCase();
  const sign = value[0] === "-" ? -1 : 1;
  if ("+-".includes(value[0])) value = value.slice(1);
  if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  if (value === ".nan") return NaN;
  const result = sign * parseFloat(value);
  if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN$1.test(source)) return result;
  return NOT_RESOLVED;
}
function representYamlFloat$2(object) {
  if (isNaN(object)) return ".nan";
  if (object === Number.POSITIVE_INFINITY) return ".inf";
  if (object === Number.NEGATIVE_INFINITY) return "-.inf";
  if (Object.is(object, -0)) return "-0.0";
  const result = object.toString(10);
  return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
var floatCoreTag = defineScalarTag("tag:yaml.org,2002:float", {
  implicit: true,
  implicitFirstChars: [
    "-",
    "+",
    ".",
    ..."0123456789"
  ],
  resolve: resolveYamlFloat$2,
  identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
  represent: representYamlFloat$2
});
var YAML_FLOAT_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$");
var YAML_FLOAT_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$1(source, isExplicit) {
  if (isExplicit) {
    if (!YAML_FLOAT_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
    let value = source.toLowerCase();
    const sign = value[0] === "-" ? -1 : 1;
    if ("+-".includes(value[0])) value = value.slice(1);
    if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
    if (value === ".nan") return NaN;
    const result2 = sign * parseFloat(value);
    return Number.isFinite(result2) ? result2 : NOT_RESOLVED;
  }
  if (!YAML_FLOAT_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
  const result = Number(source);
  if (Number.isFinite(result)) return result;
  return NOT_RESOLVED;
}
function representYamlFloat$1(object) {
  if (isNaN(object)) return ".nan";
  if (object === Number.POSITIVE_INFINITY) return ".inf";
  if (object === Number.NEGATIVE_INFINITY) return "-.inf";
  if (Object.is(object, -0)) return "-0.0";
  const result = object.toString(10);
  return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
var floatJsonTag = defineScalarTag("tag:yaml.org,2002:float", {
  implicit: true,
  implicitFirstChars: ["-", ..."0123456789"],
  resolve: resolveYamlFloat$1,
  identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
  represent: representYamlFloat$1
});
var YAML_FLOAT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat(source) {
  if (!YAML_FLOAT_PATTERN.test(source)) return NOT_RESOLVED;
  let value = source.toLowerCase().replace(/_/g, "");
  const sign = value[0] === "-" ? -1 : 1;
  if ("+-".includes(value[0])) value = value.slice(1);
  if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  if (value === ".nan") return NaN;
  let result = 0;
  if (value.includes(":")) {
    for (const part of value.split(":")) result = result * 60 + Number(part);
    result *= sign;
  } else result = sign * parseFloat(value);
  if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN.test(source)) return result;
  return NOT_RESOLVED;
}
function representYamlFloat(object) {
  if (isNaN(object)) return ".nan";
  if (object === Number.POSITIVE_INFINITY) return ".inf";
  if (object === Number.NEGATIVE_INFINITY) return "-.inf";
  if (Object.is(object, -0)) return "-0.0";
  const result = object.toString(10);
  return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
var floatYaml11Tag = defineScalarTag("tag:yaml.org,2002:float", {
  implicit: true,
  implicitFirstChars: [
    "-",
    "+",
    ".",
    ..."0123456789"
  ],
  resolve: resolveYamlFloat,
  identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
  represent: representYamlFloat
});
var mergeTag = defineScalarTag("tag:yaml.org,2002:merge", {
  implicit: true,
  implicitFirstChars: ["<"],
  resolve: (source, isExplicit) => {
    if (source === "<<" || isExplicit && source === "") return "<<";
    return NOT_RESOLVED;
  },
  identify: () => false
});
var BASE64_PATTERN = /^[A-Za-z0-9+/]*={0,2}$/;
function resolveYamlBinary(source) {
  const input = source.replace(/\s/g, "");
  if (input.length % 4 !== 0 || !BASE64_PATTERN.test(input)) return NOT_RESOLVED;
  const binary = atob(input);
  const result = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index++) result[index] = binary.charCodeAt(index);
  return result;
}
function representYamlBinary(object) {
  let binary = "";
  for (let index = 0; index < object.length; index++) binary += String.fromCharCode(object[index]);
  return btoa(binary);
}
var binaryTag = defineScalarTag("tag:yaml.org,2002:binary", {
  resolve: resolveYamlBinary,
  identify: (object) => Object.prototype.toString.call(object) === "[object Uint8Array]",
  represent: representYamlBinary
});
var YAML_DATE_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$");
var YAML_TIMESTAMP_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
function makeUtcDate(year, month, day, hour = 0, minute = 0, second = 0, fraction = 0) {
  const date = new Date(Date.UTC(year, month, day, hour, minute, second, fraction));
  date.setUTCFullYear(year, month, day);
  return date;
}
function resolveYamlTimestamp(source) {
  let match = YAML_DATE_REGEXP.exec(source);
  if (match === null) match = YAML_TIMESTAMP_REGEXP.exec(source);
  if (match === null) return NOT_RESOLVED;
  const year = +match[1];
  const month = +match[2] - 1;
  const day = +match[3];
  if (!match[4]) {
    const date2 = makeUtcDate(year, month, day);
    if (date2.getUTCFullYear() !== year || date2.getUTCMonth() !== month || date2.getUTCDate() !== day) return NOT_RESOLVED;
    return date2;
  }
  const hour = +match[4];
  const minute = +match[5];
  const second = +match[6];
  let fraction = 0;
  if (hour > 23 || minute > 59 || second > 59) return NOT_RESOLVED;
  if (match[7]) {
    let value = match[7].slice(0, 3);
    while (value.length < 3) value += "0";
    fraction = +value;
  }
  const date = makeUtcDate(year, month, day, hour, minute, second, fraction);
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
  if (match[9]) {
    const offsetHour = +match[10];
    const offsetMinute = +(match[11] || 0);
    if (offsetHour > 23 || offsetMinute > 59) return NOT_RESOLVED;
    const offset = (offsetHour * 60 + offsetMinute) * 6e4;
    date.setTime(date.getTime() - (match[9] === "-" ? -offset : offset));
  }
  return date;
}
var timestampTag = defineScalarTag("tag:yaml.org,2002:timestamp", {
  implicit: true,
  implicitFirstChars: [..."0123456789"],
  resolve: resolveYamlTimestamp,
  identify: (object) => object instanceof Date,
  represent: (object) => object.toISOString()
});
var seqTag = defineSequenceTag("tag:yaml.org,2002:seq", {
  create: () => [],
  addItem: (container, item) => {
    container.push(item);
  },
  identify: Array.isArray
});
function isPlainObject(data) {
  if (data === null || typeof data !== "object" || Array.isArray(data)) return false;
  const prototype = Object.getPrototypeOf(data);
  return prototype === null || prototype === Object.prototype;
}
function pick(object, keys) {
  const result = {};
  for (const key2 of keys) if (object[key2] !== void 0) result[key2] = object[key2];
  return result;
}
var omapTag = defineSequenceTag("tag:yaml.org,2002:omap", {
  create: () => ({
    list: [],
    seen: /* @__PURE__ */ new Set()
  }),
  addItem: (carrier, item) => {
    let key2;
    if (item instanceof Map) {
      if (item.size !== 1) return "cannot resolve an ordered map item";
      key2 = item.keys().next().value;
    } else if (isPlainObject(item)) {
      const itemKeys = Object.keys(item);
      if (itemKeys.length !== 1) return "cannot resolve an ordered map item";
      key2 = itemKeys[0];
    } else return "cannot resolve an ordered map item";
    if (carrier.seen.has(key2)) return "duplicate key in ordered map";
    carrier.seen.add(key2);
    carrier.list.push(item);
    return "";
  },
  finalize: (carrier) => carrier.list,
  identify: () => false
});
var pairsTag = defineSequenceTag("tag:yaml.org,2002:pairs", {
  create: () => [],
  addItem: (container, item) => {
    if (item instanceof Map) {
      if (item.size !== 1) return "cannot resolve a pairs item";
      container.push(item.entries().next().value);
      return "";
    }
    if (Object.prototype.toString.call(item) !== "[object Object]") return "cannot resolve a pairs item";
    const object = item;
    const keys = Object.keys(object);
    if (keys.length !== 1) return "cannot resolve a pairs item";
    container.push([keys[0], object[keys[0]]]);
    return "";
  },
  identify: () => false
});
var mapTag = defineMappingTag("tag:yaml.org,2002:map", {
  create: () => ({}),
  identify: isPlainObject,
  represent: (o) => {
    const map = /* @__PURE__ */ new Map();
    for (const key2 of Object.keys(o)) map.set(key2, o[key2]);
    return map;
  },
  addPair: (container, key2, value) => {
    if (key2 !== null && typeof key2 === "object") return "object-based map does not support complex keys";
    const normalizedKey = String(key2);
    if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
      value,
      enumerable: true,
      configurable: true,
      writable: true
    });
    else container[normalizedKey] = value;
    return "";
  },
  has: (container, key2) => {
    if (key2 !== null && typeof key2 === "object") return false;
    return Object.prototype.hasOwnProperty.call(container, String(key2));
  },
  keys: (container) => Object.keys(container),
  get: (container, key2) => {
    const normalizedKey = String(key2);
    if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
    return container[normalizedKey];
  }
});
var setTag = defineMappingTag("tag:yaml.org,2002:set", {
  create: () => /* @__PURE__ */ new Set(),
  identify: (data) => data instanceof Set,
  represent: (data) => {
    const map = /* @__PURE__ */ new Map();
    for (const key2 of data) map.set(key2, null);
    return map;
  },
  addPair: (container, key2, value) => {
    if (value !== null) return "cannot resolve a set item";
    container.add(key2);
    return "";
  },
  has: (container, key2) => container.has(key2),
  keys: (container) => container.keys(),
  get: () => null
});
function createTagDefinitionMap() {
  return {
    scalar: /* @__PURE__ */ Object.create(null),
    sequence: /* @__PURE__ */ Object.create(null),
    mapping: /* @__PURE__ */ Object.create(null)
  };
}
function createTagDefinitionListMap() {
  return {
    scalar: [],
    sequence: [],
    mapping: []
  };
}
function compileTags(tags) {
  const result = [];
  for (const tag of tags) {
    let index = result.length;
    for (let previousIndex = 0; previousIndex < result.length; previousIndex++) {
      const previous = result[previousIndex];
      if (previous.nodeKind === tag.nodeKind && previous.tagName === tag.tagName && previous.matchByTagPrefix === tag.matchByTagPrefix) {
        index = previousIndex;
        break;
      }
    }
    result[index] = tag;
  }
  return result;
}
var Schema = class Schema2 {
  tags;
  /** @internal */
  implicitScalarTags;
  /**
  * Dispatch implicit scalar resolvers by `source.charAt(0)`. Each bucket holds
  * the resolvers that may match that key, in schema order; a key absent from
  * the map uses
  * {@link Schema.implicitScalarAnyFirstChar}
  * (resolvers that declared no first-char constraint, so they apply to any
  * first character).
  */
  implicitScalarByFirstChar;
  implicitScalarAnyFirstChar;
  /**
  * The default scalar tag (`!!str`), resolved once so the composer's fallback
  * for unresolved plain scalars avoids a keyed lookup per scalar.
  *
  * @internal
  */
  defaultScalarTag;
  /**
  * The default container tags (`!!seq` / `!!map`), used by the dumper: when a
  * value is identified by its default tag, the tag is implicit and not
  * printed. Undefined if the schema does not define them (then such values
  * can't be dumped).
  *
  * @internal
  */
  defaultSequenceTag;
  /** @internal */
  defaultMappingTag;
  exact;
  prefix;
  constructor(tags) {
    const compiledTags = compileTags(tags);
    const implicitScalarTags = [];
    const exact = createTagDefinitionMap();
    const prefix = createTagDefinitionListMap();
    for (const tag of compiledTags) {
      if (tag.nodeKind === "scalar" && tag.implicit) {
        if (tag.matchByTagPrefix) throw new Error("Implicit scalar tags cannot match by tag prefix");
        implicitScalarTags.push(tag);
      }
      switch (tag.nodeKind) {
        case "scalar":
          if (tag.matchByTagPrefix) prefix.scalar.push(tag);
          else exact.scalar[tag.tagName] = tag;
          break;
        case "sequence":
          if (tag.matchByTagPrefix) prefix.sequence.push(tag);
          else exact.sequence[tag.tagName] = tag;
          break;
        case "mapping":
          if (tag.matchByTagPrefix) prefix.mapping.push(tag);
          else exact.mapping[tag.tagName] = tag;
      }
    }
    const implicitScalarAnyFirstChar = implicitScalarTags.filter((tag) => tag.implicitFirstChars === null);
    const keys = /* @__PURE__ */ new Set();
    for (const tag of implicitScalarTags) if (tag.implicitFirstChars !== null) for (const key2 of tag.implicitFirstChars) keys.add(key2);
    const implicitScalarByFirstChar = /* @__PURE__ */ new Map();
    for (const key2 of keys) implicitScalarByFirstChar.set(key2, implicitScalarTags.filter((tag) => tag.implicitFirstChars === null || tag.implicitFirstChars.indexOf(key2) !== -1));
    const defaultScalarTag = exact.scalar["tag:yaml.org,2002:str"];
    if (!defaultScalarTag) throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");
    this.tags = compiledTags;
    this.implicitScalarTags = implicitScalarTags;
    this.implicitScalarByFirstChar = implicitScalarByFirstChar;
    this.implicitScalarAnyFirstChar = implicitScalarAnyFirstChar;
    this.defaultScalarTag = defaultScalarTag;
    this.defaultSequenceTag = exact.sequence["tag:yaml.org,2002:seq"];
    this.defaultMappingTag = exact.mapping["tag:yaml.org,2002:map"];
    this.exact = exact;
    this.prefix = prefix;
  }
  /** @internal */
  lookupScalarTag(tagName) {
    const exactTag = this.exact.scalar[tagName];
    if (exactTag) return exactTag;
    for (const tag of this.prefix.scalar) if (tagName.startsWith(tag.tagName)) return tag;
  }
  /** @internal */
  lookupSequenceTag(tagName) {
    const exactTag = this.exact.sequence[tagName];
    if (exactTag) return exactTag;
    for (const tag of this.prefix.sequence) if (tagName.startsWith(tag.tagName)) return tag;
  }
  /** @internal */
  lookupMappingTag(tagName) {
    const exactTag = this.exact.mapping[tagName];
    if (exactTag) return exactTag;
    for (const tag of this.prefix.mapping) if (tagName.startsWith(tag.tagName)) return tag;
  }
  /** @internal */
  resolveImplicitScalarTag(source) {
    const candidates = this.implicitScalarByFirstChar.get(source.charAt(0)) ?? this.implicitScalarAnyFirstChar;
    for (const tag2 of candidates) {
      const value = tag2.resolve(source, false, tag2.tagName);
      if (value !== NOT_RESOLVED) return {
        value,
        tag: tag2
      };
    }
    const tag = this.defaultScalarTag;
    return {
      value: tag.resolve(source, false, tag.tagName),
      tag
    };
  }
  /**
  * Creates a new schema with the specified tags added. If a tag already
  * exists, it is replaced by the specified tag.
  *
  * @example
  *
  * ```javascript
  * import { CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
  *
  * const schema = CORE_SCHEMA.withTags(mergeTag, realMapTag)
  * ```
  */
  withTags(...tags) {
    let flatTags = [];
    for (const tag of tags) flatTags = flatTags.concat(tag);
    return new Schema2([...this.tags, ...flatTags]);
  }
};
var FAILSAFE_SCHEMA = new Schema([
  strTag,
  seqTag,
  mapTag
]);
var JSON_SCHEMA = new Schema([
  ...FAILSAFE_SCHEMA.tags,
  nullJsonTag,
  boolJsonTag,
  intJsonTag,
  floatJsonTag
]);
var CORE_SCHEMA = new Schema([
  ...FAILSAFE_SCHEMA.tags,
  nullCoreTag,
  boolCoreTag,
  intCoreTag,
  floatCoreTag
]);
var YAML11_SCHEMA = new Schema([
  ...FAILSAFE_SCHEMA.tags,
  nullYaml11Tag,
  boolYaml11Tag,
  intYaml11Tag,
  floatYaml11Tag,
  timestampTag,
  mergeTag,
  binaryTag,
  omapTag,
  pairsTag,
  setTag
]);
var DUMP_SCHEMA = YAML11_SCHEMA.withTags({
  ...intYaml11Tag,
  resolve: (source, isExplicit, tagName) => {
    const result = intYaml11Tag.resolve(source, isExplicit, tagName);
    return result === NOT_RESOLVED ? intCoreTag.resolve(source, isExplicit, tagName) : result;
  }
}, {
  ...floatYaml11Tag,
  resolve: (source, isExplicit, tagName) => {
    const result = floatYaml11Tag.resolve(source, isExplicit, tagName);
    return result === NOT_RESOLVED ? floatCoreTag.resolve(source, isExplicit, tagName) : result;
  }
});
var realMapTag = defineMappingTag("tag:yaml.org,2002:map", {
  create: () => /* @__PURE__ */ new Map(),
  addPair: (container, key2, value) => {
    container.set(key2, value);
    return "";
  },
  has: (container, key2) => container.has(key2),
  keys: (container) => container.keys(),
  get: (container, key2) => container.get(key2),
  identify: (data) => data instanceof Map || isPlainObject(data),
  represent: (data) => {
    if (data instanceof Map) return data;
    const map = /* @__PURE__ */ new Map();
    const obj = data;
    for (const key2 of Object.keys(obj)) map.set(key2, obj[key2]);
    return map;
  }
});
function normalizeKey(key2) {
  if (Array.isArray(key2)) {
    const array2 = Array.prototype.slice.call(key2);
    for (let index = 0; index < array2.length; index++) {
      if (Array.isArray(array2[index])) return null;
      if (typeof array2[index] === "object" && Object.prototype.toString.call(array2[index]) === "[object Object]") array2[index] = "[object Object]";
    }
    return String(array2);
  }
  if (typeof key2 === "object" && Object.prototype.toString.call(key2) === "[object Object]") return "[object Object]";
  return String(key2);
}
var legacyMapTag = defineMappingTag("tag:yaml.org,2002:map", {
  create: () => ({}),
  identify: isPlainObject,
  represent: (o) => {
    const map = /* @__PURE__ */ new Map();
    for (const key2 of Object.keys(o)) map.set(key2, o[key2]);
    return map;
  },
  addPair: (container, key2, value) => {
    const normalizedKey = normalizeKey(key2);
    if (normalizedKey === null) return "nested arrays are not supported inside keys";
    if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
      value,
      enumerable: true,
      configurable: true,
      writable: true
    });
    else container[normalizedKey] = value;
    return "";
  },
  has: (container, key2) => {
    const normalizedKey = normalizeKey(key2);
    return normalizedKey !== null && Object.prototype.hasOwnProperty.call(container, normalizedKey);
  },
  keys: (container) => Object.keys(container),
  get: (container, key2) => {
    const normalizedKey = String(key2);
    if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
    return container[normalizedKey];
  }
});
var DEFAULT_SNIPPET_OPTIONS = {
  maxLength: 79,
  indent: 1,
  linesBefore: 3,
  linesAfter: 2
};
function getLine(buffer, lineStart, lineEnd, position, maxLineLength) {
  let head = "";
  let tail2 = "";
  const maxHalfLength = Math.floor(maxLineLength / 2) - 1;
  if (position - lineStart > maxHalfLength) {
    head = " ... ";
    lineStart = position - maxHalfLength + head.length;
  }
  if (lineEnd - position > maxHalfLength) {
    tail2 = " ...";
    lineEnd = position + maxHalfLength - tail2.length;
  }
  return {
    str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "\u2192") + tail2,
    pos: position - lineStart + head.length
  };
}
function padStart(string, max) {
  return " ".repeat(Math.max(max - string.length, 0)) + string;
}
function makeSnippet(mark, options2) {
  if (!mark.buffer) return null;
  const opts = {
    ...DEFAULT_SNIPPET_OPTIONS,
    ...options2
  };
  const re = /\r?\n|\r|\0/g;
  const lineStarts = [0];
  const lineEnds = [];
  let match;
  let foundLineNo = -1;
  while (match = re.exec(mark.buffer)) {
    lineEnds.push(match.index);
    lineStarts.push(match.index + match[0].length);
    if (mark.position <= match.index && foundLineNo < 0) foundLineNo = lineStarts.length - 2;
  }
  if (foundLineNo < 0) foundLineNo = lineStarts.length - 1;
  let result = "";
  const lineNoLength = Math.min(mark.line + opts.linesAfter, lineEnds.length).toString().length;
  const maxLineLength = opts.maxLength - (opts.indent + lineNoLength + 3);
  for (let i = 1; i <= opts.linesBefore; i++) {
    if (foundLineNo - i < 0) break;
    const line2 = getLine(mark.buffer, lineStarts[foundLineNo - i], lineEnds[foundLineNo - i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i]), maxLineLength);
    result = `${" ".repeat(opts.indent)}${padStart((mark.line - i + 1).toString(), lineNoLength)} | ${line2.str}
${result}`;
  }
  const line = getLine(mark.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
  result += `${" ".repeat(opts.indent)}${padStart((mark.line + 1).toString(), lineNoLength)} | ${line.str}
`;
  result += `${"-".repeat(opts.indent + lineNoLength + 3 + line.pos)}^
`;
  for (let i = 1; i <= opts.linesAfter; i++) {
    if (foundLineNo + i >= lineEnds.length) break;
    const line2 = getLine(mark.buffer, lineStarts[foundLineNo + i], lineEnds[foundLineNo + i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i]), maxLineLength);
    result += `${" ".repeat(opts.indent)}${padStart((mark.line + i + 1).toString(), lineNoLength)} | ${line2.str}
`;
  }
  return result.replace(/\n$/, "");
}
function formatError(exception, compact) {
  let where = "";
  if (!exception.mark) return exception.reason;
  if (exception.mark.name) where += `in "${exception.mark.name}" `;
  where += `(${exception.mark.line + 1}:${exception.mark.column + 1})`;
  if (!compact && exception.mark.snippet) where += `

${exception.mark.snippet}`;
  return `${exception.reason} ${where}`;
}
var YAMLException = class YAMLException2 extends Error {
  reason;
  mark;
  /**
  * Optional `mark` contains source snippet data. Usually, use
  * {@link YAMLException.throwAt} instead of passing it directly.
  */
  constructor(reason, mark) {
    super();
    this.name = "YAMLException";
    this.reason = reason;
    this.mark = mark;
    this.message = formatError(this, false);
    if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
  }
  /**
  * Returns the formatted error, omitting the source snippet in compact mode.
  */
  toString(compact) {
    return `${this.name}: ${formatError(this, compact)}`;
  }
  /**
  * Builds a YAMLException with a source snippet and throws it. `source` is
  * the raw input text; `position` is an offset into it.
  */
  static throwAt(source, position, message, filename = "") {
    let line = 0;
    let lineStart = 0;
    for (let index = 0; index < position; index++) {
      const ch = source.charCodeAt(index);
      if (ch === 10) {
        line++;
        lineStart = index + 1;
      } else if (ch === 13) {
        line++;
        if (source.charCodeAt(index + 1) === 10) index++;
        lineStart = index + 1;
      }
    }
    const mark = {
      name: filename,
      buffer: source,
      position,
      line,
      column: position - lineStart
    };
    mark.snippet = makeSnippet(mark);
    throw new YAMLException2(message, mark);
  }
};
var EVENT_ID = {
  DOCUMENT: 1,
  SEQUENCE: 2,
  MAPPING: 3,
  SCALAR: 4,
  ALIAS: 5,
  POP: 6
};
var SCALAR_STYLE = {
  PLAIN: 1,
  SINGLE_QUOTED: 2,
  DOUBLE_QUOTED: 3,
  LITERAL_BLOCK: 4,
  FOLDED_BLOCK: 5
};
var COLLECTION_STYLE = {
  BLOCK: 1,
  FLOW: 2
};
var CHOMPING_MODE = {
  CLIP: 1,
  STRIP: 2,
  KEEP: 3
};
var NO_RANGE$3 = -1;
function simpleEscapeSequence(c) {
  switch (c) {
    case 48:
      return "\0";
    case 97:
      return "\x07";
    case 98:
      return "\b";
    case 116:
      return "	";
    case 9:
      return "	";
    case 110:
      return "\n";
    case 118:
      return "\v";
    case 102:
      return "\f";
    case 114:
      return "\r";
    case 101:
      return "\x1B";
    case 32:
      return " ";
    case 34:
      return '"';
    case 47:
      return "/";
    case 92:
      return "\\";
    case 78:
      return "\x85";
    case 95:
      return "\xA0";
    case 76:
      return "\u2028";
    case 80:
      return "\u2029";
    default:
      return "";
  }
}
var simpleEscapeCheck = new Array(256);
var simpleEscapeMap = new Array(256);
for (let i = 0; i < 256; i++) {
  simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0;
  simpleEscapeMap[i] = simpleEscapeSequence(i);
}
function charFromCodepoint(c) {
  if (c <= 65535) return String.fromCharCode(c);
  return String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
}
function fromHexCode$1(c) {
  if (c >= 48 && c <= 57) return c - 48;
  return (c | 32) - 97 + 10;
}
function escapedHexLen$1(c) {
  if (c === 120) return 2;
  if (c === 117) return 4;
  return 8;
}
function skipFoldedBreaks(input, position, end) {
  let breaks = 0;
  while (position < end) {
    const ch = input.charCodeAt(position);
    if (ch === 10) {
      breaks++;
      position++;
    } else if (ch === 13) {
      breaks++;
      position++;
      if (input.charCodeAt(position) === 10) position++;
    } else if (ch === 32 || ch === 9) position++;
    else break;
  }
  return {
    position,
    breaks
  };
}
function foldedBreaks(count) {
  if (count === 1) return " ";
  return "\n".repeat(count - 1);
}
function getPlainValue(input, start, end) {
  let result = "";
  let position = start;
  let captureStart = start;
  let captureEnd = start;
  while (position < end) {
    const ch = input.charCodeAt(position);
    if (ch === 10 || ch === 13) {
      result += input.slice(captureStart, captureEnd);
      const fold2 = skipFoldedBreaks(input, position, end);
      result += foldedBreaks(fold2.breaks);
      position = captureStart = captureEnd = fold2.position;
    } else {
      position++;
      if (ch !== 32 && ch !== 9) captureEnd = position;
    }
  }
  return result + input.slice(captureStart, captureEnd);
}
function getSingleQuotedValue(input, start, end) {
  let result = "";
  let position = start;
  let captureStart = start;
  let captureEnd = start;
  while (position < end) {
    const ch = input.charCodeAt(position);
    if (ch === 39) {
      result += input.slice(captureStart, position) + "'";
      position += 2;
      captureStart = captureEnd = position;
    } else if (ch === 10 || ch === 13) {
      result += input.slice(captureStart, captureEnd);
      const fold2 = skipFoldedBreaks(input, position, end);
      result += foldedBreaks(fold2.breaks);
      position = captureStart = captureEnd = fold2.position;
    } else {
      position++;
      if (ch !== 32 && ch !== 9) captureEnd = position;
    }
  }
  return result + input.slice(captureStart, end);
}
function getDoubleQuotedValue(input, start, end) {
  let result = "";
  let position = start;
  let captureStart = start;
  let captureEnd = start;
  while (position < end) {
    const ch = input.charCodeAt(position);
    if (ch === 92) {
      result += input.slice(captureStart, position);
      position++;
      const escaped = input.charCodeAt(position);
      if (escaped === 10 || escaped === 13) position = skipFoldedBreaks(input, position, end).position;
      else if (escaped < 256 && simpleEscapeCheck[escaped]) {
        result += simpleEscapeMap[escaped];
        position++;
      } else {
        let hexLength = escapedHexLen$1(escaped);
        let hexResult = 0;
        for (; hexLength > 0; hexLength--) {
          position++;
          const digit = fromHexCode$1(input.charCodeAt(position));
          hexResult = (hexResult << 4) + digit;
        }
        result += charFromCodepoint(hexResult);
        position++;
      }
      captureStart = captureEnd = position;
    } else if (ch === 10 || ch === 13) {
      result += input.slice(captureStart, captureEnd);
      const fold2 = skipFoldedBreaks(input, position, end);
      result += foldedBreaks(fold2.breaks);
      position = captureStart = captureEnd = fold2.position;
    } else {
      position++;
      if (ch !== 32 && ch !== 9) captureEnd = position;
    }
  }
  return result + input.slice(captureStart, end);
}
function getBlockValue(input, start, end, indent, chomping, folded) {
  const textIndent = indent < 0 ? 0 : indent;
  const region = input.slice(start, end).replace(/\r\n?/g, "\n");
  const lines = region === "" ? [] : (region.endsWith("\n") ? region.slice(0, -1) : region).split("\n");
  let result = "";
  let didReadContent = false;
  let emptyLines = 0;
  let atMoreIndented = false;
  for (const line of lines) {
    let column = 0;
    while (column < textIndent && line.charCodeAt(column) === 32) column++;
    if (indent < 0 || column >= line.length) {
      emptyLines++;
      continue;
    }
    const content = line.slice(textIndent);
    const first2 = content.charCodeAt(0);
    if (folded) {
      if (first2 === 32 || first2 === 9) {
        atMoreIndented = true;
        result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
      } else if (atMoreIndented) {
        atMoreIndented = false;
        result += "\n".repeat(emptyLines + 1);
      } else if (emptyLines === 0) {
        if (didReadContent) result += " ";
      } else result += "\n".repeat(emptyLines);
    } else result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
    result += content;
    didReadContent = true;
    emptyLines = 0;
  }
  if (chomping === CHOMPING_MODE.KEEP) result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
  else if (chomping !== CHOMPING_MODE.STRIP) {
    if (didReadContent) result += "\n";
  }
  return result;
}
function getScalarValue(input, scalar2) {
  if (scalar2.valueStart === NO_RANGE$3) return "";
  const { valueStart, valueEnd } = scalar2;
  if (scalar2.fast) return input.slice(valueStart, valueEnd);
  switch (scalar2.style) {
    case SCALAR_STYLE.SINGLE_QUOTED:
      return getSingleQuotedValue(input, valueStart, valueEnd);
    case SCALAR_STYLE.DOUBLE_QUOTED:
      return getDoubleQuotedValue(input, valueStart, valueEnd);
    case SCALAR_STYLE.LITERAL_BLOCK:
      return getBlockValue(input, valueStart, valueEnd, scalar2.indent, scalar2.chomping, false);
    case SCALAR_STYLE.FOLDED_BLOCK:
      return getBlockValue(input, valueStart, valueEnd, scalar2.indent, scalar2.chomping, true);
    default:
      return getPlainValue(input, valueStart, valueEnd);
  }
}
var DEFAULT_TAG_HANDLERS = Object.assign(/* @__PURE__ */ Object.create(null), {
  "!": "!",
  "!!": "tag:yaml.org,2002:"
});
var TAG_SUFFIX_CHARS = "-#;/?:@&=+$_.~*'()";
var TAG_URI_CHARS = TAG_SUFFIX_CHARS + "!,[]";
function tagPercentDecode(source) {
  let result = "";
  let index = 0;
  while (index < source.length) {
    if (source.charCodeAt(index) !== 37) {
      result += source[index++];
      continue;
    }
    let ch = parseInt(source.slice(index + 1, index + 3), 16);
    index += 3;
    if (ch >= 192) {
      let remaining = ch < 224 ? 1 : ch < 240 ? 2 : 3;
      ch &= (1 << 6 - remaining) - 1;
      while (remaining-- > 0) {
        ch = ch << 6 | parseInt(source.slice(index + 1, index + 3), 16) & 63;
        index += 3;
      }
    }
    if (ch < 65536) result += String.fromCharCode(ch);
    else {
      ch -= 65536;
      result += String.fromCharCode(55296 | ch >> 10, 56320 | ch & 1023);
    }
  }
  return result;
}
function tagNameFull(rawTag, tagHandlers) {
  if (rawTag.startsWith("!<") && rawTag.endsWith(">")) return tagPercentDecode(rawTag.slice(2, -1));
  const handleEnd = rawTag.indexOf("!", 1);
  const handle = handleEnd === -1 ? "!" : rawTag.slice(0, handleEnd + 1);
  return tagPercentDecode(tagHandlers?.[handle] ?? DEFAULT_TAG_HANDLERS[handle] ?? handle) + tagPercentDecode(rawTag.slice(handle.length));
}
var NO_RANGE$2 = -1;
var MERGE_TAG_NAME = "tag:yaml.org,2002:merge";
var DEFAULT_CONSTRUCTOR_OPTIONS = {
  filename: "",
  schema: CORE_SCHEMA,
  json: false,
  maxTotalMergeKeys: 1e4,
  maxAliases: -1
};
function eventPosition$1(event) {
  if ("tagStart" in event && event.tagStart !== NO_RANGE$2) return event.tagStart;
  if ("anchorStart" in event && event.anchorStart !== NO_RANGE$2) return event.anchorStart;
  if ("valueStart" in event && event.valueStart !== NO_RANGE$2) return event.valueStart;
  if ("start" in event) return event.start;
  return 0;
}
function throwError$1(state, message) {
  YAMLException.throwAt(state.source, state.position, message, state.filename);
}
function finalizeCollection(state, position, tag, carrier) {
  try {
    return tag.finalize(carrier);
  } catch (error) {
    if (error instanceof YAMLException) throw error;
    YAMLException.throwAt(state.source, position, error instanceof Error ? error.message : String(error), state.filename);
  }
}
function constructScalar(state, event) {
  const source = getScalarValue(state.source, event);
  const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
  const strTag2 = state.schema.defaultScalarTag;
  if (rawTag !== "") {
    if (rawTag === "!") return {
      value: source,
      tag: strTag2
    };
    const tagName = tagNameFull(rawTag, state.tagHandlers);
    const scalarTag = state.schema.lookupScalarTag(tagName);
    if (scalarTag) {
      const result = scalarTag.resolve(source, true, tagName);
      if (result === NOT_RESOLVED) throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
      return {
        value: result,
        tag: scalarTag
      };
    }
    const collectionTagDef = state.schema.lookupMappingTag(tagName) ?? state.schema.lookupSequenceTag(tagName);
    if (collectionTagDef) {
      if (source !== "") throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
      const carrier = collectionTagDef.create(tagName);
      return {
        value: collectionTagDef.carrierIsResult ? carrier : finalizeCollection(state, state.position, collectionTagDef, carrier),
        tag: collectionTagDef
      };
    }
    throwError$1(state, `unknown scalar tag !<${tagName}>`);
  }
  if (event.style === SCALAR_STYLE.PLAIN) return state.schema.resolveImplicitScalarTag(source);
  return {
    value: strTag2.resolve(source, false, strTag2.tagName),
    tag: strTag2
  };
}
function collectionTagName(state, event, defaultTagName) {
  const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
  return rawTag === "" || rawTag === "!" ? defaultTagName : tagNameFull(rawTag, state.tagHandlers);
}
function isMappingTag(tag) {
  return tag.nodeKind === "mapping";
}
function chargeMergeWork(state) {
  state.totalMergeKeys++;
  if (state.maxTotalMergeKeys !== -1 && state.totalMergeKeys > state.maxTotalMergeKeys) throwError$1(state, `merge keys exceeded maxTotalMergeKeys (${state.maxTotalMergeKeys})`);
}
function mergeKeys(state, frame, source, sourceTag) {
  chargeMergeWork(state);
  for (const sourceKey of sourceTag.keys(source)) {
    chargeMergeWork(state);
    if (frame.tag.has(frame.value, sourceKey)) continue;
    const err = frame.tag.addPair(frame.value, sourceKey, sourceTag.get(source, sourceKey));
    if (err) throwError$1(state, err);
    frame.overridable ??= /* @__PURE__ */ new Set();
    frame.overridable.add(sourceKey);
  }
}
function mergeSource(state, frame, source, sourceTag) {
  state.position = frame.keyPosition;
  if (isMappingTag(sourceTag)) mergeKeys(state, frame, source, sourceTag);
  else if (sourceTag.nodeKind === "sequence" && Array.isArray(source)) {
    if (source.length > 100) throwError$1(state, "abnormal merge sequence size");
    for (const element of source) {
      const elementTag = state.nodeTags.get(element);
      if (!elementTag) throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
      mergeKeys(state, frame, element, elementTag);
    }
  } else throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
}
function addMappingValue(state, frame, key2, value, tag) {
  state.position = frame.keyPosition;
  if (frame.keyIsMerge) {
    mergeSource(state, frame, value, tag);
    return;
  }
  if (!state.json && frame.tag.has(frame.value, key2) && !frame.overridable?.has(key2)) throwError$1(state, "duplicated mapping key");
  const err = frame.tag.addPair(frame.value, key2, value);
  if (err) throwError$1(state, err);
  frame.overridable?.delete(key2);
}
function addValue(state, value, tag) {
  const frame = state.frames[state.frames.length - 1];
  if (frame.kind === "document") {
    frame.value = value;
    frame.hasValue = true;
  } else if (frame.kind === "sequence") {
    if (isMappingTag(tag)) state.nodeTags.set(value, tag);
    const err = frame.tag.addItem(frame.value, value, frame.index++);
    if (err) throwError$1(state, err);
  } else if (frame.hasKey) {
    const key2 = frame.key;
    frame.key = void 0;
    frame.hasKey = false;
    addMappingValue(state, frame, key2, value, tag);
  } else {
    frame.key = value;
    frame.keyPosition = state.position;
    frame.hasKey = true;
    frame.keyIsMerge = tag.tagName === MERGE_TAG_NAME;
  }
}
function storeAnchor(state, event, value, tag, isValueFinal) {
  if (event.anchorStart !== NO_RANGE$2) {
    const anchor = {
      value,
      tag,
      isValueFinal
    };
    state.anchors.set(state.source.slice(event.anchorStart, event.anchorEnd), anchor);
    return anchor;
  }
  return null;
}
function constructFromEvents(events, options2) {
  const state = {
    ...DEFAULT_CONSTRUCTOR_OPTIONS,
    ...options2,
    events,
    documents: [],
    eventIndex: 0,
    position: 0,
    frames: [],
    anchors: /* @__PURE__ */ new Map(),
    nodeTags: /* @__PURE__ */ new Map(),
    tagHandlers: /* @__PURE__ */ Object.create(null),
    totalMergeKeys: 0,
    aliasCount: 0
  };
  while (state.eventIndex < state.events.length) {
    const event = state.events[state.eventIndex++];
    state.position = eventPosition$1(event);
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        state.anchors = /* @__PURE__ */ new Map();
        state.nodeTags = /* @__PURE__ */ new Map();
        state.aliasCount = 0;
        state.tagHandlers = /* @__PURE__ */ Object.create(null);
        for (const directive of event.directives) if (directive.kind === "tag") state.tagHandlers[directive.handle] = directive.prefix;
        state.frames.push({
          kind: "document",
          position: state.position,
          value: void 0,
          hasValue: false
        });
        break;
      case EVENT_ID.SCALAR: {
        const { value, tag } = constructScalar(state, event);
        storeAnchor(state, event, value, tag, true);
        addValue(state, value, tag);
        break;
      }
      case EVENT_ID.SEQUENCE: {
        const tagName = collectionTagName(state, event, "tag:yaml.org,2002:seq");
        const tag = state.schema.lookupSequenceTag(tagName);
        if (!tag) throwError$1(state, `unknown sequence tag !<${tagName}>`);
        const value = tag.create(tagName);
        const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
        state.frames.push({
          kind: "sequence",
          position: state.position,
          value,
          tag,
          anchor,
          index: 0
        });
        break;
      }
      case EVENT_ID.MAPPING: {
        const tagName = collectionTagName(state, event, "tag:yaml.org,2002:map");
        const tag = state.schema.lookupMappingTag(tagName);
        if (!tag) throwError$1(state, `unknown mapping tag !<${tagName}>`);
        const value = tag.create(tagName);
        const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
        state.frames.push({
          kind: "mapping",
          position: state.position,
          value,
          tag,
          anchor,
          key: void 0,
          keyPosition: state.position,
          hasKey: false,
          keyIsMerge: false,
          overridable: null
        });
        break;
      }
      case EVENT_ID.ALIAS: {
        if (state.maxAliases !== -1 && ++state.aliasCount > state.maxAliases) throwError$1(state, `aliases exceeded maxAliases (${state.maxAliases})`);
        const name = state.source.slice(event.anchorStart, event.anchorEnd);
        const anchor = state.anchors.get(name);
        if (!anchor) throwError$1(state, `unidentified alias "${name}"`);
        if (!anchor.isValueFinal) throwError$1(state, `recursive alias "${name}" is not supported for tag ${anchor.tag.tagName} because it uses finalize()`);
        addValue(state, anchor.value, anchor.tag);
        break;
      }
      case EVENT_ID.POP: {
        const frame = state.frames.pop();
        if (frame.kind === "mapping" && frame.hasKey) {
          state.position = frame.keyPosition;
          throwError$1(state, "incomplete mapping pair in event stream");
        }
        if (frame.kind === "document") state.documents.push(frame.value);
        else {
          const value = frame.tag.carrierIsResult ? frame.value : finalizeCollection(state, frame.position, frame.tag, frame.value);
          if (frame.anchor) {
            frame.anchor.value = value;
            frame.anchor.isValueFinal = true;
          }
          addValue(state, value, frame.tag);
        }
        break;
      }
    }
  }
  return state.documents;
}
var NO_RANGE$1 = -1;
var HAS_OWN = Object.prototype.hasOwnProperty;
var CONTEXT_FLOW_IN = 1;
var CONTEXT_FLOW_OUT = 2;
var CONTEXT_BLOCK_IN = 3;
var CONTEXT_BLOCK_OUT = 4;
var PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
var PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
var PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
var NS_URI_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`;
var NS_TAG_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`;
var PATTERN_TAG_URI = new RegExp(`^(?:${NS_URI_CHAR})*$`);
var PATTERN_TAG_SUFFIX = new RegExp(`^(?:${NS_TAG_CHAR})+$`);
var PATTERN_TAG_PREFIX = new RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`);
var DEFAULT_PARSER_OPTIONS = {
  filename: "",
  maxDepth: 100
};
function addDocumentEvent(state, explicitStart, explicitEnd) {
  state.events.push({
    type: EVENT_ID.DOCUMENT,
    explicitStart,
    explicitEnd,
    directives: state.directives
  });
}
function addSequenceEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
  state.events.push({
    type: EVENT_ID.SEQUENCE,
    start,
    anchorStart,
    anchorEnd,
    tagStart,
    tagEnd,
    style
  });
}
function addMappingEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
  state.events.push({
    type: EVENT_ID.MAPPING,
    start,
    anchorStart,
    anchorEnd,
    tagStart,
    tagEnd,
    style
  });
}
function insertFlowPairMappingEvent(state, snapshot) {
  state.events.splice(snapshot.eventsLength, 0, {
    type: EVENT_ID.MAPPING,
    start: snapshot.position,
    anchorStart: NO_RANGE$1,
    anchorEnd: NO_RANGE$1,
    tagStart: NO_RANGE$1,
    tagEnd: NO_RANGE$1,
    style: COLLECTION_STYLE.FLOW
  });
}
function addScalarEvent(state, valueStart, valueEnd, anchorStart, anchorEnd, tagStart, tagEnd, style, chomping = CHOMPING_MODE.CLIP, indent = -1, fast = false) {
  state.events.push({
    type: EVENT_ID.SCALAR,
    valueStart,
    valueEnd,
    anchorStart,
    anchorEnd,
    tagStart,
    tagEnd,
    style,
    chomping,
    indent,
    fast
  });
}
function addAliasEvent(state, anchorStart, anchorEnd) {
  state.events.push({
    type: EVENT_ID.ALIAS,
    anchorStart,
    anchorEnd
  });
}
function addPopEvent(state) {
  state.events.push({ type: EVENT_ID.POP });
}
function addEmptyScalarEvent(state) {
  addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, SCALAR_STYLE.PLAIN);
}
function emptyProperties() {
  return {
    anchorStart: NO_RANGE$1,
    anchorEnd: NO_RANGE$1,
    tagStart: NO_RANGE$1,
    tagEnd: NO_RANGE$1
  };
}
function snapshotState(state) {
  return {
    position: state.position,
    line: state.line,
    lineStart: state.lineStart,
    lineIndent: state.lineIndent,
    firstTabInLine: state.firstTabInLine,
    eventsLength: state.events.length
  };
}
function restoreState(state, snapshot) {
  state.position = snapshot.position;
  state.line = snapshot.line;
  state.lineStart = snapshot.lineStart;
  state.lineIndent = snapshot.lineIndent;
  state.firstTabInLine = snapshot.firstTabInLine;
  state.events.length = snapshot.eventsLength;
}
function throwError(state, message) {
  YAMLException.throwAt(state.input.slice(0, state.length), state.position, message, state.filename);
}
function isEol(c) {
  return c === 10 || c === 13;
}
function isWhiteSpace(c) {
  return c === 9 || c === 32;
}
function isWsOrEol(c) {
  return isWhiteSpace(c) || isEol(c);
}
function isWsOrEolOrEnd(c) {
  return c === 0 || isWsOrEol(c);
}
function isFlowIndicator(c) {
  return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
}
function fromDecimalCode(c) {
  return c >= 48 && c <= 57 ? c - 48 : -1;
}
function fromHexCode(c) {
  if (c >= 48 && c <= 57) return c - 48;
  const lc = c | 32;
  if (lc >= 97 && lc <= 102) return lc - 97 + 10;
  return -1;
}
function escapedHexLen(c) {
  if (c === 120) return 2;
  if (c === 117) return 4;
  if (c === 85) return 8;
  return 0;
}
function isSimpleEscape(c) {
  return c === 48 || c === 97 || c === 98 || c === 116 || c === 9 || c === 110 || c === 118 || c === 102 || c === 114 || c === 101 || c === 32 || c === 34 || c === 47 || c === 92 || c === 78 || c === 95 || c === 76 || c === 80;
}
function consumeLineBreak(state) {
  if (state.input.charCodeAt(state.position) === 10) state.position++;
  else {
    state.position++;
    if (state.input.charCodeAt(state.position) === 10) state.position++;
  }
  state.line++;
  state.lineStart = state.position;
  state.lineIndent = 0;
  state.firstTabInLine = -1;
}
function skipSeparationSpace(state, allowComments) {
  let lineBreaks = 0;
  let ch = state.input.charCodeAt(state.position);
  let hasSeparation = state.position === state.lineStart || isWsOrEol(state.input.charCodeAt(state.position - 1));
  while (ch !== 0) {
    while (isWhiteSpace(ch)) {
      hasSeparation = true;
      if (ch === 9 && state.firstTabInLine === -1) state.firstTabInLine = state.position;
      ch = state.input.charCodeAt(++state.position);
    }
    if (allowComments && hasSeparation && ch === 35) do
      ch = state.input.charCodeAt(++state.position);
    while (!isEol(ch) && ch !== 0);
    if (!isEol(ch)) break;
    consumeLineBreak(state);
    lineBreaks++;
    hasSeparation = true;
    ch = state.input.charCodeAt(state.position);
    while (ch === 32) {
      state.lineIndent++;
      ch = state.input.charCodeAt(++state.position);
    }
  }
  return lineBreaks;
}
function testDocumentSeparator(state, position = state.position) {
  const ch = state.input.charCodeAt(position);
  if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(position + 1) && ch === state.input.charCodeAt(position + 2)) {
    const following = state.input.charCodeAt(position + 3);
    return following === 0 || isWsOrEol(following);
  }
  return false;
}
function skipByteOrderMark(state) {
  if (state.position === state.lineStart && state.input.charCodeAt(state.position) === 65279) {
    state.position++;
    state.lineStart = state.position;
  }
}
function testDocumentBoundary(state) {
  if (state.position !== state.lineStart) return false;
  if (testDocumentSeparator(state)) return true;
  if (state.input.charCodeAt(state.position) !== 65279) return false;
  const snapshot = snapshotState(state);
  skipByteOrderMark(state);
  skipSeparationSpace(state, true);
  const ch = state.input.charCodeAt(state.position);
  const result = state.position === state.lineStart && (ch === 37 || ch === 45 && testDocumentSeparator(state));
  restoreState(state, snapshot);
  return result;
}
function skipUntilLineEnd(state) {
  let ch = state.input.charCodeAt(state.position);
  while (ch !== 0 && !isEol(ch)) ch = state.input.charCodeAt(++state.position);
}
function checkPrintable(state, start, end) {
  const match = PATTERN_NON_PRINTABLE.exec(state.input.slice(start, end));
  if (match !== null) {
    state.position = start + match.index + match[0].length - 1;
    throwError(state, "the stream contains non-printable characters");
  }
}
function readTagProperty(state, props, inFlow) {
  if (state.input.charCodeAt(state.position) !== 33) return false;
  if (props.tagStart !== NO_RANGE$1) throwError(state, "duplication of a tag property");
  const start = state.position;
  let isVerbatim = false;
  let isNamed = false;
  let tagHandle = "!";
  let ch = state.input.charCodeAt(++state.position);
  if (ch === 60) {
    isVerbatim = true;
    ch = state.input.charCodeAt(++state.position);
  } else if (ch === 33) {
    isNamed = true;
    tagHandle = "!!";
    ch = state.input.charCodeAt(++state.position);
  }
  let suffixStart = state.position;
  let tagName;
  if (isVerbatim) {
    while (ch !== 0 && ch !== 62) ch = state.input.charCodeAt(++state.position);
    if (ch !== 62) throwError(state, "unexpected end of the stream within a verbatim tag");
    tagName = state.input.slice(suffixStart, state.position);
    state.position++;
  } else {
    while (ch !== 0 && !isWsOrEol(ch) && !(inFlow && isFlowIndicator(ch))) {
      if (ch === 33) {
        if (!isNamed) {
          tagHandle = state.input.slice(suffixStart - 1, state.position + 1);
          if (!PATTERN_TAG_HANDLE.test(tagHandle)) throwError(state, "named tag handle cannot contain such characters");
          isNamed = true;
          suffixStart = state.position + 1;
        } else throwError(state, "tag suffix cannot contain exclamation marks");
      }
      ch = state.input.charCodeAt(++state.position);
    }
    tagName = state.input.slice(suffixStart, state.position);
    if (PATTERN_FLOW_INDICATORS.test(tagName)) throwError(state, "tag suffix cannot contain flow indicator characters");
  }
  if (tagName && !(isVerbatim ? PATTERN_TAG_URI.test(tagName) : PATTERN_TAG_SUFFIX.test(tagName))) throwError(state, `tag name cannot contain such characters: ${tagName}`);
  if (!isVerbatim && tagHandle !== "!" && tagHandle !== "!!" && !HAS_OWN.call(state.tagHandlers, tagHandle)) throwError(state, `undeclared tag handle "${tagHandle}"`);
  props.tagStart = start;
  props.tagEnd = state.position;
  return true;
}
function readAnchorProperty(state, props) {
  if (state.input.charCodeAt(state.position) !== 38) return false;
  if (props.anchorStart !== NO_RANGE$1) throwError(state, "duplication of an anchor property");
  state.position++;
  const start = state.position;
  while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
  if (state.position === start) throwError(state, "name of an anchor node must contain at least one character");
  props.anchorStart = start;
  props.anchorEnd = state.position;
  return true;
}
function readAlias(state, props) {
  if (state.input.charCodeAt(state.position) !== 42) return false;
  if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) throwError(state, "alias node should not have any properties");
  state.position++;
  const start = state.position;
  while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
  if (state.position === start) throwError(state, "name of an alias node must contain at least one character");
  addAliasEvent(state, start, state.position);
  return true;
}
function readFlowScalarBreak(state, nodeIndent) {
  skipSeparationSpace(state, false);
  if (state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readSingleQuotedScalar(state, nodeIndent, props) {
  if (state.input.charCodeAt(state.position) !== 39) return false;
  state.position++;
  const start = state.position;
  let simple = true;
  while (state.input.charCodeAt(state.position) !== 0) {
    const ch = state.input.charCodeAt(state.position);
    if (ch === 39) {
      if (state.input.charCodeAt(state.position + 1) === 39) {
        simple = false;
        state.position += 2;
        continue;
      }
      const end = state.position;
      state.position++;
      addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.SINGLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
      return true;
    }
    if (isEol(ch)) {
      simple = false;
      readFlowScalarBreak(state, nodeIndent);
    } else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a single quoted scalar");
    else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
    else state.position++;
  }
  throwError(state, "unexpected end of the stream within a single quoted scalar");
}
function readDoubleQuotedScalar(state, nodeIndent, props) {
  if (state.input.charCodeAt(state.position) !== 34) return false;
  state.position++;
  const start = state.position;
  let simple = true;
  while (state.input.charCodeAt(state.position) !== 0) {
    const ch = state.input.charCodeAt(state.position);
    if (ch === 34) {
      const end = state.position;
      state.position++;
      addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.DOUBLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
      return true;
    }
    if (ch === 92) {
      simple = false;
      const escaped = state.input.charCodeAt(++state.position);
      if (isEol(escaped)) readFlowScalarBreak(state, nodeIndent);
      else if (isSimpleEscape(escaped)) state.position++;
      else {
        let hexLength = escapedHexLen(escaped);
        if (hexLength === 0) throwError(state, "unknown escape sequence");
        while (hexLength-- > 0) {
          state.position++;
          if (fromHexCode(state.input.charCodeAt(state.position)) < 0) throwError(state, "expected hexadecimal character");
        }
        state.position++;
      }
    } else if (isEol(ch)) {
      simple = false;
      readFlowScalarBreak(state, nodeIndent);
    } else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a double quoted scalar");
    else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
    else state.position++;
  }
  throwError(state, "unexpected end of the stream within a double quoted scalar");
}
function readBlockScalar(state, parentIndent, props) {
  const ch = state.input.charCodeAt(state.position);
  let chomping = CHOMPING_MODE.CLIP;
  let indent = -1;
  let detectedIndent = false;
  if (ch !== 124 && ch !== 62) return false;
  const style = ch === 124 ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK;
  state.position++;
  while (state.input.charCodeAt(state.position) !== 0) {
    const current = state.input.charCodeAt(state.position);
    const digit = fromDecimalCode(current);
    if (current === 43 || current === 45) {
      if (chomping !== CHOMPING_MODE.CLIP) throwError(state, "repeat of a chomping mode identifier");
      chomping = current === 43 ? CHOMPING_MODE.KEEP : CHOMPING_MODE.STRIP;
      state.position++;
    } else if (digit >= 0) {
      if (digit === 0) throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
      if (detectedIndent) throwError(state, "repeat of an indentation width identifier");
      indent = parentIndent + digit - 1;
      detectedIndent = true;
      state.position++;
    } else break;
  }
  let hadWhitespace = false;
  while (isWhiteSpace(state.input.charCodeAt(state.position))) {
    hadWhitespace = true;
    state.position++;
  }
  if (hadWhitespace && state.input.charCodeAt(state.position) === 35) skipUntilLineEnd(state);
  if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
  else if (state.input.charCodeAt(state.position) !== 0) throwError(state, "a line break is expected");
  let contentIndent = detectedIndent ? indent : -1;
  let maxLeadingIndent = 0;
  const valueStart = state.position;
  let valueEnd = state.position;
  while (state.input.charCodeAt(state.position) !== 0) {
    const linePosition = state.position;
    let column = 0;
    while (state.input.charCodeAt(linePosition + column) === 32) column++;
    const first2 = state.input.charCodeAt(linePosition + column);
    if (first2 === 0) {
      if (contentIndent >= 0) {
        if (column > contentIndent) valueEnd = linePosition + column;
      } else if (column > 0) valueEnd = linePosition + column;
      break;
    }
    if (testDocumentBoundary(state)) break;
    if (!detectedIndent && contentIndent === -1 && isEol(first2)) maxLeadingIndent = Math.max(maxLeadingIndent, column);
    if (!detectedIndent && contentIndent === -1 && !isEol(first2)) {
      if (first2 === 9 && column < parentIndent) {
        state.position = linePosition + column;
        throwError(state, "tab characters must not be used in indentation");
      }
      if (column >= parentIndent && column < maxLeadingIndent) {
        state.position = linePosition + column;
        throwError(state, "bad indentation of a mapping entry");
      }
    }
    if (contentIndent === -1 && first2 !== 0 && !isEol(first2) && column < parentIndent) {
      state.lineIndent = column;
      state.position = linePosition + column;
      break;
    }
    if (!detectedIndent && first2 !== 0 && !isEol(first2) && contentIndent === -1) contentIndent = column;
    const requiredIndent = contentIndent === -1 ? parentIndent + 1 : contentIndent;
    if (first2 !== 0 && !isEol(first2) && column < requiredIndent) {
      state.lineIndent = column;
      state.position = linePosition + column;
      break;
    }
    skipUntilLineEnd(state);
    valueEnd = state.position;
    if (isEol(state.input.charCodeAt(state.position))) {
      consumeLineBreak(state);
      valueEnd = state.position;
    }
  }
  checkPrintable(state, valueStart, valueEnd);
  addScalarEvent(state, valueStart, valueEnd, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, style, chomping, contentIndent);
  return true;
}
function canStartPlainScalar(state, nodeContext) {
  const ch = state.input.charCodeAt(state.position);
  const inFlow = nodeContext === CONTEXT_FLOW_IN;
  if (ch === 0 || isWsOrEol(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96 || isFlowIndicator(ch)) return false;
  if (ch === 63 || ch === 45) {
    const following = state.input.charCodeAt(state.position + 1);
    if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) return false;
  }
  return true;
}
function readPlainScalar(state, nodeIndent, nodeContext, props) {
  if (!canStartPlainScalar(state, nodeContext)) return false;
  const start = state.position;
  let end = state.position;
  let ch = state.input.charCodeAt(state.position);
  const inFlow = nodeContext === CONTEXT_FLOW_IN;
  let multiline = false;
  while (ch !== 0) {
    if (testDocumentBoundary(state)) break;
    if (ch === 58) {
      const following = state.input.charCodeAt(state.position + 1);
      if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) break;
    } else if (ch === 35) {
      if (isWsOrEol(state.input.charCodeAt(state.position - 1))) break;
    } else if (inFlow && isFlowIndicator(ch)) break;
    else if (isEol(ch)) {
      const savedPosition = state.position;
      const savedLine = state.line;
      const savedLineStart = state.lineStart;
      const savedLineIndent = state.lineIndent;
      skipSeparationSpace(state, false);
      if (state.lineIndent >= nodeIndent) {
        multiline = true;
        ch = state.input.charCodeAt(state.position);
        continue;
      }
      state.position = savedPosition;
      state.line = savedLine;
      state.lineStart = savedLineStart;
      state.lineIndent = savedLineIndent;
      break;
    }
    if (!isWhiteSpace(ch)) end = state.position + 1;
    ch = state.input.charCodeAt(++state.position);
  }
  if (end === start) return false;
  checkPrintable(state, start, end);
  addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN, CHOMPING_MODE.CLIP, -1, !multiline);
  return true;
}
function skipFlowSeparationSpace(state, nodeIndent) {
  const startLine = state.line;
  skipSeparationSpace(state, true);
  if (state.line > startLine && state.lineIndent < nodeIndent || state.firstTabInLine !== -1 && state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readFlowCollection(state, nodeIndent, props) {
  const ch = state.input.charCodeAt(state.position);
  const isMapping2 = ch === 123;
  const start = state.position;
  let readNext = true;
  if (ch !== 91 && ch !== 123) return false;
  const terminator = isMapping2 ? 125 : 93;
  if (isMapping2) addMappingEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
  else addSequenceEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
  state.position++;
  while (state.input.charCodeAt(state.position) !== 0) {
    skipFlowSeparationSpace(state, nodeIndent);
    let ch2 = state.input.charCodeAt(state.position);
    if (ch2 === terminator) {
      state.position++;
      addPopEvent(state);
      return true;
    } else if (!readNext) throwError(state, "missed comma between flow collection entries");
    else if (ch2 === 44) throwError(state, "expected the node content, but found ','");
    let isPair = false;
    let isExplicitPair = false;
    if (ch2 === 63 && isWsOrEol(state.input.charCodeAt(state.position + 1))) {
      isPair = isExplicitPair = true;
      state.position += 1;
      skipFlowSeparationSpace(state, nodeIndent);
    }
    const entryLine = state.line;
    const entryStart = snapshotState(state);
    const keyWasRead = parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
    skipFlowSeparationSpace(state, nodeIndent);
    ch2 = state.input.charCodeAt(state.position);
    if ((isMapping2 || isExplicitPair || state.line === entryLine) && ch2 === 58) {
      isPair = true;
      state.position++;
      skipFlowSeparationSpace(state, nodeIndent);
      if (!isMapping2) {
        insertFlowPairMappingEvent(state, entryStart);
        if (!keyWasRead) addEmptyScalarEvent(state);
      } else if (!keyWasRead) addEmptyScalarEvent(state);
      if (!parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true)) addEmptyScalarEvent(state);
      skipFlowSeparationSpace(state, nodeIndent);
      if (!isMapping2) addPopEvent(state);
    } else if (isMapping2 && isPair) {
      if (!keyWasRead) addEmptyScalarEvent(state);
      addEmptyScalarEvent(state);
    } else if (isMapping2) addEmptyScalarEvent(state);
    else if (isPair) {
      insertFlowPairMappingEvent(state, entryStart);
      if (!keyWasRead) addEmptyScalarEvent(state);
      addEmptyScalarEvent(state);
      addPopEvent(state);
    }
    ch2 = state.input.charCodeAt(state.position);
    if (ch2 === 44) {
      readNext = true;
      state.position++;
    } else readNext = false;
  }
  throwError(state, "unexpected end of the stream within a flow collection");
}
function readBlockSequence(state, nodeIndent, props) {
  if (state.firstTabInLine !== -1 || state.input.charCodeAt(state.position) !== 45 || !isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) return false;
  addSequenceEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
  while (state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) {
    if (state.firstTabInLine !== -1) {
      state.position = state.firstTabInLine;
      throwError(state, "tab characters must not be used in indentation");
    }
    const entryLine = state.line;
    state.position++;
    const hadBreak = skipSeparationSpace(state, true) > 0;
    if (state.firstTabInLine !== -1 && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
    if (hadBreak && state.lineIndent <= nodeIndent) addEmptyScalarEvent(state);
    else parseNode(state, nodeIndent, CONTEXT_BLOCK_IN, false, true);
    skipSeparationSpace(state, true);
    if (state.lineIndent < nodeIndent || state.position >= state.length) break;
    if (state.lineIndent > nodeIndent) throwError(state, "bad indentation of a sequence entry");
    if (state.line === entryLine && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
  }
  addPopEvent(state);
  return true;
}
function readBlockMapping(state, nodeIndent, flowIndent, props) {
  let atExplicitKey = false;
  let detected = false;
  let mappingOpened = false;
  let pendingExplicitKey = false;
  if (state.firstTabInLine !== -1) return false;
  let ch = state.input.charCodeAt(state.position);
  while (ch !== 0) {
    if (!atExplicitKey && state.firstTabInLine !== -1) {
      state.position = state.firstTabInLine;
      throwError(state, "tab characters must not be used in indentation");
    }
    const following = state.input.charCodeAt(state.position + 1);
    const entryLine = state.line;
    if ((ch === 63 || ch === 58) && isWsOrEolOrEnd(following)) {
      if (!mappingOpened) {
        addMappingEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
        mappingOpened = true;
      }
      if (ch === 63) {
        if (atExplicitKey) addEmptyScalarEvent(state);
        detected = true;
        atExplicitKey = true;
      } else if (atExplicitKey) atExplicitKey = false;
      else {
        addEmptyScalarEvent(state);
        detected = true;
        atExplicitKey = false;
      }
      state.position += 1;
      pendingExplicitKey = true;
    } else {
      if (atExplicitKey) {
        addEmptyScalarEvent(state);
        atExplicitKey = false;
      }
      const beforeKey = snapshotState(state);
      if (!parseNode(state, flowIndent, CONTEXT_FLOW_OUT, false, true)) break;
      if (state.line === entryLine) {
        ch = state.input.charCodeAt(state.position);
        while (isWhiteSpace(ch)) ch = state.input.charCodeAt(++state.position);
        if (ch === 58) {
          ch = state.input.charCodeAt(++state.position);
          if (!isWsOrEolOrEnd(ch)) throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
          if (!mappingOpened) {
            state.events.splice(beforeKey.eventsLength, 0, {
              type: EVENT_ID.MAPPING,
              start: beforeKey.position,
              anchorStart: props.anchorStart,
              anchorEnd: props.anchorEnd,
              tagStart: props.tagStart,
              tagEnd: props.tagEnd,
              style: COLLECTION_STYLE.BLOCK
            });
            mappingOpened = true;
          }
          detected = true;
          atExplicitKey = false;
          pendingExplicitKey = false;
        } else if (detected) throwError(state, "expected ':' after a mapping key");
        else {
          if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
            restoreState(state, beforeKey);
            return false;
          }
          return true;
        }
      } else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
      else {
        if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
          restoreState(state, beforeKey);
          return false;
        }
        return true;
      }
    }
    if (parseNode(state, nodeIndent, CONTEXT_BLOCK_OUT, true, pendingExplicitKey)) pendingExplicitKey = false;
    if (!atExplicitKey) {
      if (pendingExplicitKey) {
        addEmptyScalarEvent(state);
        pendingExplicitKey = false;
      }
    }
    skipSeparationSpace(state, true);
    ch = state.input.charCodeAt(state.position);
    if ((state.line === entryLine || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
    else if (state.lineIndent < nodeIndent) break;
  }
  if (!detected) return false;
  if (atExplicitKey) addEmptyScalarEvent(state);
  if (mappingOpened) addPopEvent(state);
  return true;
}
function parseNode(state, parentIndent, nodeContext, allowToSeek, allowCompact, allowPropertyMapping = true) {
  if (state.depth >= state.maxDepth) throwError(state, `nesting exceeded maxDepth (${state.maxDepth})`);
  state.depth++;
  let indentStatus = 1;
  let atNewLine = false;
  let hasContent = false;
  let propertyStart = null;
  const props = emptyProperties();
  let allowBlockScalars = nodeContext === CONTEXT_BLOCK_OUT || nodeContext === CONTEXT_BLOCK_IN;
  let allowBlockCollections = allowBlockScalars;
  const allowBlockStyles = allowBlockScalars;
  if (allowToSeek && skipSeparationSpace(state, true)) {
    atNewLine = true;
    if (state.lineIndent > parentIndent) indentStatus = 1;
    else if (state.lineIndent === parentIndent) indentStatus = 0;
    else indentStatus = -1;
  }
  if (indentStatus === 1) while (true) {
    const ch = state.input.charCodeAt(state.position);
    const propertyState = snapshotState(state);
    if (atNewLine && indentStatus !== 1 && (ch === 33 || ch === 38)) break;
    if (atNewLine && allowBlockStyles && (props.tagStart !== NO_RANGE$1 || props.anchorStart !== NO_RANGE$1) && (ch === 33 || ch === 38)) {
      const fallbackState = snapshotState(state);
      const flowIndent = parentIndent + 1;
      if (readBlockMapping(state, state.position - state.lineStart, flowIndent, props) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) {
        state.depth--;
        return true;
      }
      restoreState(state, fallbackState);
    }
    if (atNewLine && (ch === 33 && props.tagStart !== NO_RANGE$1 || ch === 38 && props.anchorStart !== NO_RANGE$1)) break;
    if (!readTagProperty(state, props, nodeContext === CONTEXT_FLOW_IN) && !readAnchorProperty(state, props)) break;
    if (propertyStart === null) propertyStart = propertyState;
    if (skipSeparationSpace(state, true)) {
      atNewLine = true;
      allowBlockCollections = allowBlockStyles;
      if (state.lineIndent > parentIndent) indentStatus = 1;
      else if (state.lineIndent === parentIndent) indentStatus = 0;
      else indentStatus = -1;
    } else allowBlockCollections = false;
  }
  if (allowBlockCollections) allowBlockCollections = atNewLine || allowCompact;
  if (indentStatus === 1 || nodeContext === CONTEXT_BLOCK_OUT) {
    const flowIndent = nodeContext === CONTEXT_FLOW_IN || nodeContext === CONTEXT_FLOW_OUT ? parentIndent : parentIndent + 1;
    const blockIndent = state.position - state.lineStart;
    if (indentStatus === 1) {
      if (allowBlockCollections && (readBlockSequence(state, blockIndent, props) || readBlockMapping(state, blockIndent, flowIndent, props)) || readFlowCollection(state, flowIndent, props)) hasContent = true;
      else {
        const ch = state.input.charCodeAt(state.position);
        if (propertyStart !== null && allowPropertyMapping && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62) {
          const fallbackState = snapshotState(state);
          const propertyIndent = propertyStart.position - propertyStart.lineStart;
          restoreState(state, propertyStart);
          if (readBlockMapping(state, propertyIndent, flowIndent, emptyProperties()) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) hasContent = true;
          else restoreState(state, fallbackState);
        }
        if (!hasContent && (allowBlockScalars && readBlockScalar(state, flowIndent, props) || readSingleQuotedScalar(state, flowIndent, props) || readDoubleQuotedScalar(state, flowIndent, props) || readAlias(state, props) || readPlainScalar(state, flowIndent, nodeContext, props))) hasContent = true;
      }
    } else if (indentStatus === 0) hasContent = allowBlockCollections && readBlockSequence(state, blockIndent, props);
  }
  allowBlockScalars = allowBlockScalars && !hasContent;
  if (!hasContent && (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1 || allowBlockScalars)) {
    addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN);
    hasContent = true;
  }
  state.depth--;
  return hasContent || props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1;
}
function readDirective(state) {
  if (state.lineIndent > 0 || state.input.charCodeAt(state.position) !== 37) return false;
  state.position++;
  const nameStart = state.position;
  while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
  const name = state.input.slice(nameStart, state.position);
  const args = [];
  if (name.length === 0) throwError(state, "directive name must not be less than one character in length");
  while (state.input.charCodeAt(state.position) !== 0 && !isEol(state.input.charCodeAt(state.position))) {
    while (isWhiteSpace(state.input.charCodeAt(state.position))) state.position++;
    if (state.input.charCodeAt(state.position) === 35 || isEol(state.input.charCodeAt(state.position)) || state.input.charCodeAt(state.position) === 0) break;
    const start = state.position;
    while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
    args.push(state.input.slice(start, state.position));
  }
  if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
  if (name === "YAML") {
    if (state.directives.some((directive) => directive.kind === "yaml")) throwError(state, "duplication of %YAML directive");
    if (args.length !== 1) throwError(state, "YAML directive accepts exactly one argument");
    const match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
    if (match === null) throwError(state, "ill-formed argument of the YAML directive");
    if (parseInt(match[1], 10) !== 1) throwError(state, "unacceptable YAML version of the document");
    state.directives.push({
      kind: "yaml",
      version: args[0]
    });
  } else if (name === "TAG") {
    if (args.length !== 2) throwError(state, "TAG directive accepts exactly two arguments");
    const [handle, prefix] = args;
    if (!PATTERN_TAG_HANDLE.test(handle)) throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
    if (HAS_OWN.call(state.tagHandlers, handle)) throwError(state, `there is a previously declared suffix for "${handle}" tag handle`);
    if (!PATTERN_TAG_PREFIX.test(prefix)) throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
    state.tagHandlers[handle] = prefix;
    state.directives.push({
      kind: "tag",
      handle,
      prefix
    });
  }
  return true;
}
function readDocument(state) {
  state.directives = [];
  state.tagHandlers = /* @__PURE__ */ Object.create(null);
  let hasDirectives = false;
  skipSeparationSpace(state, true);
  while (readDirective(state)) {
    hasDirectives = true;
    skipSeparationSpace(state, true);
  }
  let explicitStart = false;
  let explicitEnd = false;
  let allowCompact = true;
  if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 3))) {
    explicitStart = true;
    const markerLine = state.line;
    state.position += 3;
    skipSeparationSpace(state, true);
    allowCompact = state.line > markerLine;
  } else if (hasDirectives) throwError(state, "directives end mark is expected");
  const documentEventIndex = state.events.length;
  if (!explicitStart && state.position === state.lineStart && state.input.charCodeAt(state.position) === 46 && testDocumentSeparator(state)) {
    state.position += 3;
    skipSeparationSpace(state, true);
    return;
  }
  addDocumentEvent(state, explicitStart, false);
  if (!parseNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, false, allowCompact, allowCompact)) addEmptyScalarEvent(state);
  skipSeparationSpace(state, true);
  if (state.position === state.lineStart && testDocumentSeparator(state)) {
    explicitEnd = state.input.charCodeAt(state.position) === 46;
    if (explicitEnd) {
      const markerLine = state.line;
      state.position += 3;
      skipSeparationSpace(state, true);
      if (state.line === markerLine && state.position < state.length) throwError(state, "end of the stream or a document separator is expected");
    }
  }
  const documentEvent = state.events[documentEventIndex];
  if (documentEvent?.type === EVENT_ID.DOCUMENT) documentEvent.explicitEnd = explicitEnd;
  addPopEvent(state);
  if (!explicitEnd && state.position < state.length && !testDocumentBoundary(state)) throwError(state, "end of the stream or a document separator is expected");
}
function parseEvents(input, options2) {
  const length = input.length;
  const state = {
    ...DEFAULT_PARSER_OPTIONS,
    ...options2,
    input: `${input}\0`,
    length,
    position: 0,
    line: 0,
    lineStart: 0,
    lineIndent: 0,
    firstTabInLine: -1,
    depth: 0,
    directives: [],
    tagHandlers: /* @__PURE__ */ Object.create(null),
    events: []
  };
  const nullpos = input.indexOf("\0");
  if (nullpos !== -1) YAMLException.throwAt(input, nullpos, "null byte is not allowed in input", state.filename);
  while (state.position < state.length) {
    skipByteOrderMark(state);
    skipSeparationSpace(state, true);
    if (state.position >= state.length) break;
    const documentStart = state.position;
    readDocument(state);
    if (state.position === documentStart)
      throwError(state, "can not read a document");
  }
  return state.events;
}
var DEFAULT_LOAD_OPTIONS = {
  ...DEFAULT_PARSER_OPTIONS,
  ...DEFAULT_CONSTRUCTOR_OPTIONS
};
function loadDocuments(input, options2 = {}) {
  const opts = {
    ...DEFAULT_LOAD_OPTIONS,
    ...options2
  };
  const source = String(input);
  const PARSER_OPT_KEYS = Object.keys(DEFAULT_PARSER_OPTIONS);
  const CONSTRUCTOR_OPT_KEYS = Object.keys(DEFAULT_CONSTRUCTOR_OPTIONS);
  return constructFromEvents(parseEvents(source, pick(opts, PARSER_OPT_KEYS)), {
    ...pick(opts, CONSTRUCTOR_OPT_KEYS),
    source
  });
}
function load(input, options2) {
  const documents = loadDocuments(input, options2);
  if (documents.length === 0) throw new YAMLException("expected a document, but the input is empty");
  if (documents.length === 1) return documents[0];
  throw new YAMLException("expected a single document in the stream, but found more");
}
function hasBit(mask, bit) {
  return (mask & 1 << bit) !== 0;
}
var DEFAULT_SCALAR_STYLE_RULES = {
  applyQuoteFlowKeysOption,
  doubleQuoteForInvisibles,
  doubleQuoteWhitespaceOnly,
  applyForceQuotesOption,
  tryLongOrMultilineAsBlock,
  quoteInvalidPlain,
  fallbackToDoubleQuoted
};
function _preferredQuotedStyle(layout) {
  if (layout.presenterOptions.quoteStyle === "single" && hasBit(layout.allowedStylesMask, SCALAR_STYLE.SINGLE_QUOTED)) return SCALAR_STYLE.SINGLE_QUOTED;
  return SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyQuoteFlowKeysOption(layout) {
  if (!layout.presenterOptions.quoteFlowKeys) return;
  if (!layout.isKey || !layout.flowOnly || layout.style !== SCALAR_STYLE.PLAIN) return;
  layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteForInvisibles(layout) {
  if (layout.style === SCALAR_STYLE.PLAIN && /[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteWhitespaceOnly(layout) {
  if (layout.style === SCALAR_STYLE.PLAIN && /^\s+$/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyForceQuotesOption(layout) {
  if (!layout.presenterOptions.forceQuotes) return;
  if (layout.isKey || layout.style !== SCALAR_STYLE.PLAIN) return;
  if (layout.node.tag !== layout.presenterOptions.schema.defaultScalarTag.tagName) return;
  layout.style = layout.node.value.includes("\n") ? SCALAR_STYLE.DOUBLE_QUOTED : _preferredQuotedStyle(layout);
}
function tryLongOrMultilineAsBlock(layout) {
  if (layout.style !== SCALAR_STYLE.PLAIN || layout.isKey) return;
  const value = layout.node.value;
  const multiline = value.indexOf("\n") !== -1;
  if (!hasBit(layout.allowedStylesMask, SCALAR_STYLE.LITERAL_BLOCK)) {
    if (multiline) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
    return;
  }
  const w = layout.presenterOptions.lineWidth;
  if (w === -1) {
    if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
    return;
  }
  const availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
  let position = 0;
  let shouldFold = false;
  while (position <= value.length) {
    let lineEnd = value.length;
    const nextLineBreak = value.indexOf("\n", position);
    if (nextLineBreak !== -1) lineEnd = nextLineBreak;
    const line = value.slice(position, lineEnd);
    if (line.length > availableWidth && line[0] !== " " && / [^ \t]/.test(line)) shouldFold = true;
    if (nextLineBreak === -1) break;
    position = nextLineBreak + 1;
  }
  if (shouldFold) layout.style = SCALAR_STYLE.FOLDED_BLOCK;
  else if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
}
function quoteInvalidPlain(layout) {
  if (layout.style === SCALAR_STYLE.PLAIN && !hasBit(layout.allowedStylesMask, SCALAR_STYLE.PLAIN)) layout.style = _preferredQuotedStyle(layout);
}
function fallbackToDoubleQuoted(layout) {
  if (!hasBit(layout.allowedStylesMask, layout.style)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
var SRC_C_PRINTABLE = "[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]";
var SRC_B_CHAR = "[\\n\\r]";
var SRC_C_BYTE_ORDER_MARK = "\\uFEFF";
var SRC_S_WHITE = "[ \\t]";
var SRC_NB_CHAR = `(?:(?!(?:${SRC_B_CHAR}|${SRC_C_BYTE_ORDER_MARK}))${SRC_C_PRINTABLE})`;
var SRC_NS_CHAR = `(?:(?!${SRC_S_WHITE})${SRC_NB_CHAR})`;
var SRC_NB_JSON = "[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]";
var SRC_C_INDICATOR = "[-?:,\\[\\]{}#&*!|>'\"%@`]";
var SRC_C_FLOW_INDICATOR = "[,\\[\\]{}]";
var SRC_NS_PLAIN_SAFE_FLOW_OUT = SRC_NS_CHAR;
var SRC_NS_PLAIN_SAFE_FLOW_IN = `(?:(?!${SRC_C_FLOW_INDICATOR})${SRC_NS_CHAR})`;
var SRC_NS_PLAIN_FIRST_FLOW_OUT = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))`;
var SRC_NS_PLAIN_FIRST_FLOW_IN = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))`;
var SRC_NS_PLAIN_CHAR_FLOW_OUT = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_OUT})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))#*`;
var SRC_NS_PLAIN_CHAR_FLOW_IN = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_IN})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))#*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_OUT})*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_IN})*`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_OUT = `${SRC_NS_PLAIN_FIRST_FLOW_OUT}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_IN = `${SRC_NS_PLAIN_FIRST_FLOW_IN}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_OUT;
var SRC_NS_PLAIN_ONE_LINE_FLOW_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_IN;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_OUT}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_IN}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT = `${SRC_NS_PLAIN_ONE_LINE_FLOW_OUT}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT})*`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_IN = `${SRC_NS_PLAIN_ONE_LINE_FLOW_IN}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN})*`;
var NS_PLAIN_FLOW_OUT = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT})$`, "u");
var NS_PLAIN_FLOW_IN = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_IN})$`, "u");
var NS_PLAIN_BLOCK_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY})$`, "u");
var NS_PLAIN_FLOW_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_FLOW_KEY})$`, "u");
var NB_SINGLE_ONE_LINE = new RegExp(`^(?:${SRC_NB_JSON})*$`, "u");
var NB_SINGLE_MULTI_LINE = new RegExp(`^(?:${SRC_NB_JSON}|\\n)*$`, "u");
var BLOCK_SCALAR_CONTENT = new RegExp(`^(?:${SRC_NB_CHAR}|\\n)*$`, "u");
var DEFAULT_PRESENTER_OPTIONS = {
  indent: 2,
  seqNoIndent: false,
  seqInlineFirst: true,
  lineWidth: 80,
  flowBracketPadding: false,
  flowSkipCommaSpace: false,
  flowSkipColonSpace: false,
  quoteFlowKeys: false,
  quoteStyle: "single",
  forceQuotes: false,
  scalarStyleRules: Object.keys(DEFAULT_SCALAR_STYLE_RULES).map((name) => Reflect.get(DEFAULT_SCALAR_STYLE_RULES, name)),
  tagBeforeAnchor: false
};
var DEFAULT_DUMP_OPTIONS = {
  ...DEFAULT_PRESENTER_OPTIONS,
  schema: DUMP_SCHEMA,
  skipInvalid: false,
  noRefs: false,
  flowLevel: -1,
  sortKeys: false,
  transform: () => {
  }
};
var EVENT_DOCUMENT = EVENT_ID.DOCUMENT;
var EVENT_SEQUENCE = EVENT_ID.SEQUENCE;
var EVENT_MAPPING = EVENT_ID.MAPPING;
var EVENT_SCALAR = EVENT_ID.SCALAR;
var EVENT_ALIAS = EVENT_ID.ALIAS;
var EVENT_POP = EVENT_ID.POP;
var SCALAR_STYLE_PLAIN = SCALAR_STYLE.PLAIN;
var SCALAR_STYLE_SINGLE_QUOTED = SCALAR_STYLE.SINGLE_QUOTED;
var SCALAR_STYLE_DOUBLE_QUOTED = SCALAR_STYLE.DOUBLE_QUOTED;
var SCALAR_STYLE_LITERAL_BLOCK = SCALAR_STYLE.LITERAL_BLOCK;
var SCALAR_STYLE_FOLDED_BLOCK = SCALAR_STYLE.FOLDED_BLOCK;
var COLLECTION_STYLE_BLOCK = COLLECTION_STYLE.BLOCK;
var COLLECTION_STYLE_FLOW = COLLECTION_STYLE.FLOW;
var CHOMPING_CLIP = CHOMPING_MODE.CLIP;
var CHOMPING_STRIP = CHOMPING_MODE.STRIP;
var CHOMPING_KEEP = CHOMPING_MODE.KEEP;

// src/kernels/release-name.ts
function hasSeries(release, series) {
  return release.startsWith(`${series}.`) || release.startsWith(`${series}-`);
}
function flavourOf(release) {
  if (release.endsWith("-cloud-amd64")) return "cloud";
  return release.endsWith("-rt-amd64") ? "rt" : "generic";
}

// src/kernels/catalog.ts
var FLAVOURS = ["cloud", "generic", "rt"];
var DEFAULT_FLAVOUR = "cloud";
var RELEASE = /^\d[a-z0-9.+~-]*-amd64$/;
async function loadCatalog(file = join7(packageRoot, "kernels", "debian.yaml")) {
  const data = load(await readFile4(file, "utf8"), { schema: FAILSAFE_SCHEMA, filename: file });
  if (!Array.isArray(data)) throw new UserError({ message: "expected a list of kernels", file });
  const entries2 = data.map((item, index) => checkEntry(item, index, file));
  const twice = entries2.find((entry3, index) => entries2.findIndex((other) => other.id === entry3.id) !== index);
  if (twice !== void 0) throw new UserError({ message: `\`${twice.id}\` is there twice`, file });
  return entries2;
}
function kernelIds(catalog) {
  return catalog.flatMap(
    (entry3) => FLAVOURS.filter((flavour) => entry3.flavours[flavour] !== void 0).map((flavour) => idOf(entry3, flavour))
  );
}
function findKernel(id, catalog) {
  const [line = "", release, ...more] = id.split("@");
  for (const entry3 of catalog) {
    for (const flavour of FLAVOURS) {
      const metaPackage = entry3.flavours[flavour];
      if (metaPackage === void 0 || idOf(entry3, flavour) !== line) continue;
      if (release !== void 0) checkRelease(id, release, more, entry3);
      return {
        id,
        arch: "x86_64",
        source: {
          kind: "debian",
          suites: entry3.suites,
          flavour,
          metaPackage,
          ...entry3.series === void 0 ? {} : { series: entry3.series },
          ...release === void 0 ? {} : { release }
        }
      };
    }
  }
  const ids = kernelIds(catalog);
  const meant = (line === "" ? void 0 : ids.find((known2) => known2.startsWith(`${line}-`))) ?? nearest(line, ids);
  const hint = meant === void 0 ? "" : `did you mean ${release === void 0 ? meant : `${meant}@${release}`}? `;
  throw new UserError(`unknown kernel \`${id}\`; ${hint}\`bpfcompat kernels\` lists all`);
}
function idOf(entry3, flavour) {
  return flavour === DEFAULT_FLAVOUR ? entry3.id : `${entry3.id}-${flavour}`;
}
function checkRelease(id, release, more, { id: line, series }) {
  if (more.length > 0 || !RELEASE.test(release) || release.includes("..")) {
    throw new UserError(`kernel \`${id}\`: expected a release such as 6.1.0-56-cloud-amd64 after the @`);
  }
  if (series !== void 0 && !hasSeries(release, series)) {
    throw new UserError(`kernel \`${id}\`: ${line} is the ${series} line, and ${release} is not of it`);
  }
}
function checkEntry(item, index, file) {
  const wrong = (expected) => new UserError({ message: `kernel ${index + 1}: expected ${expected}`, file });
  if (typeof item !== "object" || item === null) throw wrong("a mapping");
  const { id, description, suites, series, flavours, ...unknown } = item;
  if (typeof id !== "string" || !/^[a-z0-9][a-z0-9.-]*$/.test(id)) throw wrong("`id` in small letters, digits, - and .");
  if (typeof description !== "string") throw wrong("`description`, one line");
  if (!isWords(suites)) throw wrong("`suites`, a list of suite names");
  if (series !== void 0 && typeof series !== "string") throw wrong('`series`, such as "6.1"');
  if (typeof flavours !== "object" || flavours === null || !("cloud" in flavours))
    throw wrong("`flavours` with `cloud`");
  const builds = {};
  for (const [name, meta] of Object.entries(flavours)) {
    const flavour = FLAVOURS.find((known2) => known2 === name);
    if (flavour === void 0) throw wrong(`flavours ${FLAVOURS.join(", ")}, got \`${name}\``);
    if (typeof meta !== "string" || !/^linux-image-[a-z0-9.-]+$/.test(meta)) throw wrong("a linux-image- meta package");
    builds[flavour] = meta;
  }
  const [extra] = Object.keys(unknown);
  if (extra !== void 0) throw wrong(`no \`${extra}\``);
  return { id, description, suites, ...series === void 0 ? {} : { series }, flavours: builds };
}
function isWords(value) {
  return Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === "string" && /^[a-z-]+$/.test(item));
}

// src/manifest/load.ts
import { readFile as readFile5, stat as stat4 } from "node:fs/promises";
import { dirname as dirname4 } from "node:path";

// src/manifest/validate.ts
var import__ = __toESM(require__(), 1);
import { readFileSync as readFileSync2 } from "node:fs";
import { join as join8 } from "node:path";

// src/manifest/yaml.ts
var exactIntTag = defineScalarTag(intCoreTag.tagName, {
  ...intCoreTag,
  resolve: (source, isExplicit, tagName) => {
    const value = intCoreTag.resolve(source, isExplicit, tagName);
    return typeof value !== "number" || Number.isSafeInteger(value) ? value : exactInteger(source);
  }
});
var schema = new Schema([strTag, nullCoreTag, boolCoreTag, exactIntTag, seqTag, mapTag]);
var MAX_ALIASES = 100;
function parseYaml(source, file) {
  try {
    const events = parseEvents(source, { filename: file });
    const { places, duplicateKeys } = locate(events, source, file);
    const [value, ...others] = constructFromEvents(events, {
      source,
      filename: file,
      schema,
      json: true,
      maxAliases: MAX_ALIASES
    });
    if (others.length > 0)
      throw new UserError({ file, line: 1, message: "expected one YAML document, found several; split the file" });
    if (value === void 0 || value === null) throw new UserError({ file, line: 1, message: "the file is empty" });
    return { file, value, duplicateKeys, placeOf: (pointer) => nearestPlace(places, pointer, file) };
  } catch (thrown) {
    if (isYamlException(thrown)) throw new UserError(syntaxProblem(thrown, file));
    throw thrown;
  }
}
function exactInteger(source) {
  const digits = BigInt(source.replace(/^[+-]/, ""));
  return source.startsWith("-") ? -digits : digits;
}
function locate(events, source, file) {
  const places = /* @__PURE__ */ new Map();
  const duplicateKeys = [];
  const place = placeFinder(source, file);
  let next = 0;
  if (events[0]?.type === EVENT_ID.DOCUMENT) next = 1;
  if (events[next] !== void 0 && events[next]?.type !== EVENT_ID.POP) visit("", void 0);
  return { places, duplicateKeys };
  function visit(pointer, keyStart) {
    const event = events[next++];
    if (event === void 0) return;
    if (event.type === EVENT_ID.MAPPING) {
      places.set(pointer, place(keyStart ?? event.start));
      visitMapping(pointer);
    } else if (event.type === EVENT_ID.SEQUENCE) {
      places.set(pointer, place(keyStart ?? event.start));
      for (let index = 0; !atEnd(); index++) visit(`${pointer}/${index}`, void 0);
      next++;
    } else if (event.type === EVENT_ID.SCALAR) {
      places.set(pointer, place(keyStart ?? event.valueStart));
    } else if (event.type === EVENT_ID.ALIAS) {
      places.set(pointer, place(keyStart ?? event.anchorStart));
    }
  }
  function visitMapping(pointer) {
    const seen = /* @__PURE__ */ new Set();
    while (!atEnd()) {
      const key2 = events[next];
      if (key2?.type !== EVENT_ID.SCALAR) {
        visit(`${pointer}/?`, void 0);
        visit(`${pointer}/?`, void 0);
        continue;
      }
      next++;
      const name = getScalarValue(source, key2);
      if (seen.has(name))
        duplicateKeys.push({ ...place(key2.valueStart), message: `\`${name}\` stands twice in this mapping` });
      seen.add(name);
      visit(`${pointer}/${escapePointer(name)}`, key2.valueStart);
    }
    next++;
  }
  function atEnd() {
    return next >= events.length || events[next]?.type === EVENT_ID.POP;
  }
}
function placeFinder(source, file) {
  const starts = [0];
  for (let at = source.indexOf("\n"); at >= 0; at = source.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { file, line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
function nearestPlace(places, pointer, file) {
  for (let at = pointer; ; at = at.slice(0, at.lastIndexOf("/"))) {
    const found = places.get(at);
    if (found !== void 0) return found;
    if (at === "") return { file, line: 1, column: 1 };
  }
}
function escapePointer(token) {
  return token.replaceAll("~", "~0").replaceAll("/", "~1");
}
function isYamlException(thrown) {
  return typeof thrown === "object" && thrown !== null && "name" in thrown && thrown.name === "YAMLException";
}
function syntaxProblem(exception, file) {
  const { reason, mark } = exception;
  if (reason?.startsWith("expected a document")) return { file, line: 1, message: "the file is empty" };
  const unclosed = reason === "deficient indentation" ? " (a bracket or quote above is not closed?)" : "";
  const message = `not valid YAML: ${reason ?? errorMessage(exception)}${unclosed}`;
  return mark === void 0 ? { file, message } : { file, line: mark.line + 1, column: mark.column + 1, message };
}

// src/manifest/validate.ts
var compiled = /* @__PURE__ */ new Map();
var ajv;
function validateForm(document, form) {
  const validate = validatorOf(form);
  const problems = validate(document.value) ? [] : problemsOf(validate.errors ?? [], document);
  const all2 = [...document.duplicateKeys, ...problems];
  if (all2.length > 0) throw new UserError(all2.sort(byPlace));
}
function validatorOf(form) {
  const known2 = compiled.get(form);
  if (known2 !== void 0) return known2;
  ajv ??= createAjv();
  const validate = ajv.getSchema(`urn:bpfcompat:manifest:1#/$defs/${form}`);
  if (validate === void 0) throw new Error(`schema.json has no ${form}`);
  compiled.set(form, validate);
  return validate;
}
function createAjv() {
  const instance = new import__.Ajv2020({
    allErrors: true,
    verbose: true,
    // It runs once: to make its code faster, or to repeat a definition at each use of it, costs more than it saves.
    code: { optimize: false },
    inlineRefs: false,
    // A test holds schema.json to its meta-schema: compiling that takes longer than all the rest of the check.
    validateSchema: false,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    allowUnionTypes: true
  });
  instance.addKeyword("x-expected");
  instance.addSchema(JSON.parse(readFileSync2(join8(packageRoot, "src/manifest/schema.json"), "utf8")));
  return instance;
}
function problemsOf(errors, document) {
  const summed = errors.filter((error) => error.keyword === "anyOf").map((error) => error.instancePath);
  const seen = /* @__PURE__ */ new Set();
  const problems = [];
  for (const error of errors) {
    if (error.keyword === "if") continue;
    if (error.keyword !== "anyOf" && summed.some((path) => isWithin(error.instancePath, path))) continue;
    const problem = problemOf(error, document);
    const key2 = JSON.stringify(problem);
    if (!seen.has(key2)) problems.push(problem);
    seen.add(key2);
  }
  return problems;
}
function isWithin(pointer, parent) {
  return pointer === parent || pointer.startsWith(`${parent}/`);
}
function problemOf(error, document) {
  const name = lastToken(error.instancePath) || "the document";
  switch (error.keyword) {
    case "additionalProperties":
    case "unevaluatedProperties": {
      const key2 = String(error.params.additionalProperty ?? error.params.unevaluatedProperty);
      const known2 = Object.keys(error.parentSchema?.properties ?? {});
      const guess = nearest(key2, known2);
      const hint = guess === void 0 ? `known keys: ${known2.join(", ")}` : `did you mean \`${guess}\`?`;
      return {
        ...document.placeOf(`${error.instancePath}/${escapePointer(key2)}`),
        message: `unknown key \`${key2}\`; ${hint}`
      };
    }
    case "required":
      return {
        ...document.placeOf(error.instancePath),
        message: `\`${error.params.missingProperty}\` is missing${inside(error.instancePath)}`
      };
    case "enum": {
      const allowed = error.params.allowedValues;
      const guess = typeof error.data === "string" ? nearest(error.data, allowed.map(String)) : void 0;
      const hint = guess === void 0 ? "" : `; did you mean \`${guess}\`?`;
      const expected = ownSentence(error) ?? `one of ${allowed.filter((value) => value !== "").join(", ")}`;
      return {
        ...document.placeOf(error.instancePath),
        message: `\`${name}\` must be ${expected}, got ${show(error.data)}${hint}`
      };
    }
    default:
      return {
        ...document.placeOf(error.instancePath),
        message: `\`${name}\` must be ${expectation(error)}, got ${show(error.data)}`
      };
  }
}
function expectation(error) {
  const own = ownSentence(error);
  if (own !== void 0) return own;
  const schema2 = error.parentSchema ?? {};
  if (schema2.type === "integer" && typeof schema2.minimum === "number" && typeof schema2.maximum === "number")
    return `a whole number from ${schema2.minimum} to ${schema2.maximum}`;
  switch (error.keyword) {
    case "type":
      return withArticle(String(error.params.type));
    case "minItems":
      return `a list of at least ${error.params.limit}`;
    case "maxItems":
      return `a list of at most ${error.params.limit}`;
    case "minimum":
      return `at least ${error.params.limit}`;
    case "maximum":
      return `at most ${error.params.limit}`;
    case "minLength":
      return "a text that is not empty";
    case "uniqueItems":
      return "a list without repetitions";
    default:
      return error.message ?? error.keyword;
  }
}
function ownSentence({ parentSchema }) {
  const sentence = parentSchema?.["x-expected"];
  return typeof sentence === "string" ? sentence : void 0;
}
var TYPE_NAMES = {
  object: "a mapping",
  array: "a list",
  string: "a text",
  integer: "a whole number",
  boolean: "true or false",
  number: "a number"
};
function withArticle(type) {
  return TYPE_NAMES[type] ?? type;
}
function show(value) {
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  if (typeof value === "object" && value !== null) return "a mapping";
  if (value === null) return "nothing";
  const text = typeof value === "bigint" ? String(value) : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}\u2026"` : text;
}
function inside(pointer) {
  return pointer === "" ? "" : ` in \`${pointer.slice(1).replaceAll(/\/(\d+)/g, "[$1]").replaceAll("/", ".")}\``;
}
function lastToken(pointer) {
  return pointer.slice(1).replaceAll(/\/(\d+)/g, "[$1]").split("/").at(-1)?.replaceAll("~1", "/").replaceAll("~0", "~") ?? "";
}
function byPlace(a, b) {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

// src/manifest/checking.ts
var Checking = class {
  document;
  problems = [];
  constructor(document) {
    this.document = document;
  }
  place(pointer) {
    return this.document.placeOf(pointer);
  }
  /** Notes a problem. Its place is that of the value at the pointer, or of the nearest thing around it. */
  report(pointer, message) {
    this.problems.push({ ...this.place(pointer), message });
  }
  /** @throws UserError with all problems, in the order in which a reader meets them */
  finish() {
    if (this.problems.length > 0) throw new UserError(this.problems.sort(byPlace));
  }
  /** Of several things with one name, all but the first are problems. */
  reportDuplicates(named2, what, wayOut = "") {
    const first2 = /* @__PURE__ */ new Map();
    for (const { name, pointer } of named2) {
      const earlier = first2.get(name);
      if (earlier === void 0) first2.set(name, pointer);
      else
        this.report(
          pointer,
          `${what} \`${name}\` stands here a second time; the first is on line ${this.place(earlier).line}${wayOut}`
        );
    }
  }
  /** The schema has seen to the form; a text may still mean more than a day. */
  seconds(written, pointer) {
    const parsed = written === void 0 ? void 0 : parseDuration(written);
    if (written !== void 0 && parsed === void 0)
      this.report(pointer, `\`${written}\` is more than a day, the longest timeout there is`);
    return parsed;
  }
  regex(written, pointer, flags = "") {
    try {
      return new RegExp(written, flags);
    } catch (thrown) {
      const why = String(thrown.message).replace(/^Invalid regular expression: .*: /s, "");
      this.report(pointer, `\`${written}\` is no regular expression: ${why}`);
      return void 0;
    }
  }
};
function elements(list, pointer) {
  return (list ?? []).map((element, index) => ({ element, at: `${pointer}/${index}` }));
}
function entries(mapping, pointer) {
  return Object.entries(mapping).map(([key2, value]) => ({ key: key2, value, at: `${pointer}/${escapePointer(key2)}` }));
}

// src/manifest/model.ts
function kernelName({ id, variant }) {
  return variant === null ? id : `${id}+${variant}`;
}
function isKernelNamed(kernel, name) {
  return name === kernel.id || name === kernelName(kernel);
}
var DEFAULT_MODE = "load_attach";
var DEFAULT_TIMEOUT_SECONDS = 60;
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

// src/manifest/kernels.ts
function kernelsOf(written, pointer, checking) {
  const kernels2 = elements(written, pointer).map(({ element, at }) => kernelRequest(element, at, checking));
  checking.reportDuplicates(
    kernels2.map((kernel, index) => ({ name: kernelName(kernel), pointer: `${pointer}/${index}` })),
    "kernel",
    "; give one of them a `variant`, such as `variant: bpf-lsm`"
  );
  return kernels2;
}
function kernelRequest(written, pointer, checking) {
  const settings = typeof written === "string" ? { id: written } : written;
  const { id, variant = null, required = true, timeout, cmdline = "", lsm = null } = settings;
  return {
    id,
    variant,
    required,
    timeoutSeconds: checking.seconds(timeout, `${pointer}/timeout`) ?? null,
    cmdline,
    lsm,
    place: checking.place(pointer)
  };
}

// src/manifest/command.ts
var KEYS = ["expect_exit_code", "expect_stdout_contains", "expect_stderr_contains", "expect_stdout_matches"];
function commandOf(artifact, pointer, checking) {
  const { command, command_binary: binary = null } = artifact;
  if (command === void 0) {
    reportExpectationsWithoutCommand(artifact, pointer, checking);
    if (binary !== null)
      checking.report(
        `${pointer}/command_binary`,
        "`command_binary` belongs to a `command`, and there is none; add `command: $BPFCOMPAT_BIN`"
      );
    return null;
  }
  return {
    command,
    binary,
    expect: commandExpectationsOf(artifact, pointer, checking),
    place: checking.place(`${pointer}/command`)
  };
}
function commandExpectationsOf(written, pointer, checking) {
  const matches2 = written.expect_stdout_matches;
  return {
    exitCode: written.expect_exit_code ?? 0,
    stdoutContains: written.expect_stdout_contains ?? null,
    stderrContains: written.expect_stderr_contains ?? null,
    stdoutMatches: matches2 === void 0 ? null : checking.regex(matches2, `${pointer}/expect_stdout_matches`, "m") ?? null
  };
}
function reportExpectationsWithoutCommand(written, pointer, checking) {
  for (const key2 of KEYS)
    if (written[key2] !== void 0)
      checking.report(`${pointer}/${key2}`, `\`${key2}\` belongs to a \`command\`, and there is none`);
}

// src/manifest/literal.ts
var MIN_INTEGER = -(2n ** 63n);
var MAX_INTEGER = 2n ** 64n - 1n;
var FIELD = /^(?:[A-Za-z_]\w*|\[\d+\])(?:\[\d+\]|\.[A-Za-z_]\w*)*$/;
var LIKE_A_NUMBER = /^[-+]?(?:0x[0-9a-f]+|0b[01]+|0o[0-7]+|\d[\d_]*(?:\.\d*)?(?:e[-+]?\d+)?|\.\d+(?:e[-+]?\d+)?)$/i;
function literalOf(value, pointer, checking) {
  if (typeof value !== "object" || value === null) return scalarLiteral(value, pointer, checking);
  if (isMapping(value) && typeof value.program === "string" && Object.keys(value).length === 1)
    return programLiteral(value.program, pointer, checking);
  const literals = fieldsOf(value, "", pointer).map((field) => fieldLiteral(field, checking));
  const names2 = literals.map((literal) => literal?.replace(/=.*/, ""));
  const twice = names2.find((name, index) => name !== void 0 && names2.indexOf(name) !== index);
  if (twice !== void 0) checking.report(pointer, `field \`${twice}\` is set twice`);
  return literals.includes(void 0) ? void 0 : `{${literals.join(",")}}`;
}
function numberLiteralOf(value, pointer, checking) {
  const literal = literalOf(value, pointer, checking);
  if (literal === void 0 || !/(?:^|=)(?:hex|text|program):/.test(literal)) return literal;
  checking.report(pointer, "`min` must be a whole number, or fields with whole numbers; to compare bytes write `value`");
  return void 0;
}
function bytesLiteralOf(value, pointer, checking) {
  if (!value.startsWith("hex:")) return `text:${hexOfText(value.replace(/^text:/, ""))}`;
  const digits = value.slice("hex:".length).replaceAll(/\s/g, "").toLowerCase();
  if (/^(?:[0-9a-f]{2})+$/.test(digits)) return `hex:${digits}`;
  checking.report(pointer, `\`${value}\`: \`hex:\` is followed by pairs of hex digits, such as \`hex:00 ff\``);
  return void 0;
}
function hexOf(literal) {
  return literal.slice(literal.indexOf(":") + 1);
}
var SHOWN_CHARACTERS = 60;
function showValue(value) {
  const text = valueText(value);
  return text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS - 1)}\u2026` : text;
}
function valueText(value) {
  if (Array.isArray(value)) return `[${value.map(valueText).join(", ")}]`;
  if (isMapping(value))
    return `{${Object.entries(value).map(([key2, inner]) => `${key2}: ${valueText(inner)}`).join(", ")}}`;
  return typeof value === "string" && !/^hex:[0-9a-f\s]+$/i.test(value) ? JSON.stringify(value) : String(value);
}
function fieldsOf(value, name, at) {
  if (Array.isArray(value) && value.length > 0)
    return elements(value, at).flatMap(
      (item, index) => fieldsOf(item.element, `${name}[${index}]`, item.at)
    );
  if (isMapping(value) && Object.keys(value).length > 0)
    return entries(value, at).flatMap(
      (item) => fieldsOf(item.value, name === "" ? item.key : `${name}.${item.key}`, item.at)
    );
  return [{ name, value, at }];
}
function fieldLiteral({ name, value, at }, checking) {
  if (name !== "" && !FIELD.test(name)) {
    checking.report(at, `\`${name}\` is no name of a field, such as \`state.counts[2]\``);
    return void 0;
  }
  const literal = scalarLiteral(value, at, checking);
  return literal === void 0 ? void 0 : `${name}=${literal}`;
}
function scalarLiteral(value, pointer, checking) {
  switch (typeof value) {
    case "boolean":
      return value ? "1" : "0";
    case "number":
      return String(value);
    case "bigint":
      if (value >= MIN_INTEGER && value <= MAX_INTEGER) return String(value);
      checking.report(pointer, `\`${value}\` does not fit into 64 bits; longer values are written as \`hex:00 ff\``);
      return void 0;
    case "string":
      if (!LIKE_A_NUMBER.test(value)) return bytesLiteralOf(value, pointer, checking);
      checking.report(
        pointer,
        `\`${value}\` is a text; write a whole number without quotes, or \`"text:${value}"\` if the text is meant`
      );
      return void 0;
    default:
      checking.report(pointer, "a value is missing here");
      return void 0;
  }
}
function programLiteral(name, pointer, checking) {
  if (/^[A-Za-z0-9_.]{1,128}$/.test(name)) return `program:${name}`;
  checking.report(`${pointer}/program`, `\`${name}\` is no name of a program (letters, digits, \`_\`, \`.\`)`);
  return void 0;
}
function hexOfText(text) {
  return Buffer.from(text, "utf8").toString("hex");
}
function isMapping(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/manifest/map-flags.ts
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

// src/manifest/fixups.ts
function fixupsOf(object, pointer, checking) {
  const fixups = [
    ...elements(object.maps, `${pointer}/maps`).flatMap(({ element, at }) => mapFixups(element, at, checking)),
    ...globalFixups(object, `${pointer}/globals`, checking),
    ...programFixups(object, pointer)
  ];
  reportRepetitions(fixups, checking);
  return fixups.map(({ fixup, at }) => ({ ...fixup, place: checking.place(at) }));
}
function mapFixups(map, pointer, checking) {
  const subject = map.name;
  const fixups = [];
  const add = (key2, fixup) => fixups.push({ fixup, at: `${pointer}/${key2}` });
  if (map.type !== void 0) add("type", { subject, kind: "map_type", value: map.type });
  for (const kind of ["key_size", "value_size"]) {
    const value = map[kind];
    if (value !== void 0) add(kind, { subject, kind, value });
  }
  if (map.max_entries !== void 0) add("max_entries", { subject, kind: "max_entries", value: map.max_entries });
  if (map.map_flags !== void 0) add("map_flags", { subject, kind: "map_flags", value: mapFlagBits(map.map_flags) });
  if (map.inner_map !== void 0)
    add("inner_map", innerMapFixup(subject, map.inner_map, `${pointer}/inner_map`, checking));
  if (map.inner_ringbuf_bytes) {
    checkRingbufSize(map.inner_ringbuf_bytes, `${pointer}/inner_ringbuf_bytes`, checking);
    const sizes = { keySize: 0, valueSize: 0, maxEntries: map.inner_ringbuf_bytes, mapFlags: 0 };
    add("inner_ringbuf_bytes", { subject, kind: "inner_map", type: "ringbuf", ...sizes });
  }
  if (map.autocreate !== void 0) add("autocreate", { subject, kind: "autocreate" });
  if (map.pinning !== void 0) add("pinning", { subject, kind: "pinning" });
  for (const { element, at } of elements(map.entries, `${pointer}/entries`))
    fixups.push(...entryFixups(subject, element, at, checking));
  if (fixups.length === 0 && map.entries === void 0)
    checking.report(
      pointer,
      `map \`${subject}\` is named, and nothing is said of it; set \`max_entries\`, \`inner_map\`, \`inner_ringbuf_bytes\`, \`entries\` or another key`
    );
  return fixups;
}
function innerMapFixup(subject, inner, pointer, checking) {
  const { type, key_size: keySize, value_size: valueSize, max_entries: maxEntries, map_flags = 0 } = inner;
  if (type === "ringbuf") {
    for (const key2 of ["key_size", "value_size"])
      if (inner[key2]) checking.report(`${pointer}/${key2}`, `a ring buffer has no \`${key2}\`; remove it`);
    checkRingbufSize(maxEntries, `${pointer}/max_entries`, checking);
  } else if (!valueSize) checking.report(pointer, `an inner map of type \`${type}\` needs \`value_size\`, at least 1`);
  const sizes = { keySize: keySize ?? 0, valueSize: valueSize ?? 0, maxEntries, mapFlags: mapFlagBits(map_flags) };
  return { subject, kind: "inner_map", type, ...sizes };
}
function checkRingbufSize(bytes2, pointer, checking) {
  if (bytes2 >= 4096 && Number.isInteger(Math.log2(bytes2))) return;
  checking.report(pointer, `a ring buffer has a power of two of bytes, at least 4096, not ${bytes2}`);
}
function entryFixups(subject, entry3, pointer, checking) {
  const { key: writtenKey, value, inner } = entry3;
  const outer = literalOf(writtenKey, `${pointer}/key`, checking);
  const shown3 = `entries[${showValue(writtenKey)}]`;
  if ("value" in entry3 === (inner !== void 0)) {
    checking.report(pointer, "an entry has either a `value` or, in a map-in-map, `inner` entries");
    return [];
  }
  if (inner === void 0) {
    const literal = literalOf(value, `${pointer}/value`, checking);
    if (outer === void 0 || literal === void 0) return [];
    const fixup = { subject, kind: "entry", key: outer, value: literal, shown: `${shown3}=${showValue(value)}` };
    return [{ fixup, at: pointer }];
  }
  return elements(inner, `${pointer}/inner`).flatMap(({ element, at }) => {
    const key2 = literalOf(element.key, `${at}/key`, checking);
    const literal = literalOf(element.value, `${at}/value`, checking);
    if (outer === void 0 || key2 === void 0 || literal === void 0) return [];
    const what = `${shown3}[${showValue(element.key)}]=${showValue(element.value)}`;
    return [{ fixup: { subject, kind: "inner_entry", outerKey: outer, key: key2, value: literal, shown: what }, at }];
  });
}
function globalFixups(object, pointer, checking) {
  return entries(object.globals ?? {}, pointer).flatMap(({ key: name, value, at }) => {
    if (!/^[A-Za-z_][\w.]{0,127}$/.test(name))
      checking.report(at, `\`${name}\` is no name of a global variable; fields are written \`name: {field: 1}\``);
    const literal = literalOf(value, at, checking);
    if (literal === void 0) return [];
    return [{ fixup: { subject: name, kind: "global", value: literal, shown: `${name}=${showValue(value)}` }, at }];
  });
}
function programFixups(object, pointer) {
  const types = elements(object.program_types, `${pointer}/program_types`).map(
    ({ element: { program, type }, at }) => ({ fixup: { subject: program, kind: "program_type", value: type }, at })
  );
  const programs = elements(object.programs, `${pointer}/programs`).flatMap(
    ({ element: { name, type, autoload }, at }) => [
      ...type === void 0 ? [] : [{ fixup: { subject: name, kind: "program_type", value: type }, at: `${at}/type` }],
      ...autoload === void 0 ? [] : [{ fixup: { subject: name, kind: "autoload", value: autoload }, at: `${at}/autoload` }]
    ]
  );
  return [...types, ...programs];
}
function reportRepetitions(fixups, checking) {
  const seen = /* @__PURE__ */ new Set();
  for (const { fixup, at } of fixups) {
    const what = whatIsSet(fixup);
    const key2 = JSON.stringify([what, "key" in fixup && fixup.key, "outerKey" in fixup && fixup.outerKey]);
    const mayRepeat = fixup.kind === "autoload" || fixup.kind === "entry" && fixup.key === "0";
    if (seen.has(key2) && !mayRepeat) checking.report(at, `${what} is set twice`);
    seen.add(key2);
  }
}
function whatIsSet(fixup) {
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
    case "autoload":
      return `\`autoload\` of program \`${subject}\``;
    default:
      return `\`${kind}\` of map \`${subject}\``;
  }
}

// src/manifest/attach.ts
var FIELDS = ["symbol", "category", "name", "interface", "cgroup", "binary"];
var KINDS = {
  none: { takes: [] },
  tracepoint: { takes: ["category", "name"], together: true },
  raw_tracepoint: { takes: ["name"] },
  kprobe: { takes: ["symbol"] },
  kretprobe: { takes: ["symbol"] },
  uprobe: { takes: ["binary", "symbol"] },
  uretprobe: { takes: ["binary", "symbol"] },
  usdt: { takes: ["binary", "name"] },
  fentry: { takes: ["symbol"] },
  fexit: { takes: ["symbol"] },
  lsm: { takes: ["symbol"] },
  perf_event: { takes: [] },
  xdp: { takes: ["interface"] },
  tc: { takes: ["interface"] },
  tcx: { takes: ["interface"] },
  cgroup: { takes: ["cgroup"] },
  socket: { takes: [] },
  sockmap: { takes: [] },
  netns: { takes: [] },
  iter: { takes: ["symbol"] }
};
var NOT_ATTACHED = {
  kind: "none",
  symbol: null,
  category: null,
  name: null,
  interface: null,
  cgroup: null,
  binary: null
};
function attachTargetOf(written, pointer, checking) {
  const kind = written.kind === void 0 || written.kind === "" ? null : written.kind;
  const fields = FIELDS.filter((field) => written[field] !== void 0);
  if (kind === null && fields.length === 0) return null;
  if (kind === null) checkAnyKind(fields, pointer, checking);
  else checkKind(kind, fields, written, pointer, checking);
  const { symbol = null, category = null, name = null, cgroup = null, binary = null } = written;
  return { kind, symbol, category, name, interface: written.interface ?? null, cgroup, binary };
}
function checkKind(kind, fields, written, pointer, checking) {
  const { takes, together } = KINDS[kind];
  for (const field of fields.filter((candidate) => !takes.includes(candidate)))
    checking.report(
      `${pointer}/${field}`,
      `\`${field}\` means nothing for \`kind: ${kind}\`, which takes ${listed2(takes)}`
    );
  const given = fields.filter((field) => takes.includes(field));
  if (together && given.length === 1)
    checking.report(pointer, `\`kind: ${kind}\` needs ${listed2(takes)}: both, or neither to go by the section`);
  if (kind === "usdt" && written.name !== void 0 && !/^[^:]+:[^:]+$/.test(written.name))
    checking.report(`${pointer}/name`, `the name of a USDT probe is \`provider:name\`, not \`${written.name}\``);
}
function checkAnyKind(fields, pointer, checking) {
  if (Object.values(KINDS).some(({ takes }) => fields.every((field) => takes.includes(field)))) return;
  checking.report(pointer, `no kind of attach takes ${listed2(fields)} together; say which \`kind\` it is`);
}
function listed2(fields) {
  return fields.length === 0 ? "nothing" : fields.map((field) => `\`${field}\``).join(" and ");
}

// src/manifest/programs.ts
function programsOf(object, pointer, attachRequired, checking) {
  const programs = elements(object.programs, `${pointer}/programs`);
  checking.reportDuplicates(
    programs.map(({ element, at }) => ({ name: element.name, pointer: `${at}/name` })),
    "program"
  );
  return programs.map(({ element, at }) => programRequest(element, at, attachRequired, checking));
}
function programRequest(program, pointer, attachDefault, checking) {
  const { name, section: section3 = null, autoload = null, max_insns: maxInsns = null } = program;
  const attach = attachOf(program, pointer, checking);
  if (program.optional && program.required !== void 0)
    checking.report(
      `${pointer}/optional`,
      "`optional: true` and `required` are two words for one thing; `optional` is no news where it does not load, `required: false` is a warning"
    );
  if (program.required === false && attach.required)
    checking.report(
      `${pointer}/attach`,
      "`required: false` says that the attach may fail as well; remove one of the two"
    );
  const attachRequired = attach.required ?? (program.required !== false && attachDefault);
  return {
    name,
    section: section3,
    load: program.optional ? "optional" : program.required === false ? "tolerated" : "required",
    autoload,
    minKernel: program.min_kernel === void 0 ? null : versionOf(program.min_kernel),
    attachRequired: attachRequired && attach.target?.kind !== "none",
    attach: attach.target,
    maxInsns,
    place: checking.place(`${pointer}/name`)
  };
}
function attachOf({ attach }, pointer, checking) {
  switch (attach) {
    case void 0:
      return { target: null, required: void 0 };
    case "none":
      return { target: NOT_ATTACHED, required: void 0 };
    case "required":
    case "best_effort":
      return { target: null, required: attach === "required" };
    default:
      if (attach.kind === "none" && attach.required)
        checking.report(`${pointer}/attach/required`, "`kind: none` is not attached, so that nothing can be required");
      return { target: attachTargetOf(attach, `${pointer}/attach`, checking), required: attach.required };
  }
}
function versionOf(written) {
  const [major, minor] = written.split(".").map(Number);
  return [major ?? 0, minor ?? 0];
}

// src/manifest/tests.ts
var MAX_MILLISECONDS = 5 * 6e4;
var DEFAULT_COMMAND_MILLISECONDS = 1e4;
var DEFAULT_WITHIN_MILLISECONDS = 1e3;
var MAX_DATA_OUT_BYTES = 16 * 1024;
function testsOf(object, pointer, checking) {
  const tests2 = elements(object.functional_tests, `${pointer}/functional_tests`);
  checking.reportDuplicates(
    tests2.map(({ element, at }) => ({ name: element.name, pointer: `${at}/name` })),
    "test"
  );
  return tests2.map(({ element, at }) => testRequest(element, at, checking));
}
function testRequest(test, pointer, checking) {
  const { name, required = true, command = null } = test;
  const expectations = expectationsOf(test, pointer, checking);
  if (command === null) {
    reportExpectationsWithoutCommand(test, pointer, checking);
    if (test.timeout !== void 0)
      checking.report(`${pointer}/timeout`, "`timeout` is that of the `command`, and there is none; see `within`");
    if (!EXPECTATION_KEYS.some((key2) => key2 in test))
      checking.report(
        pointer,
        `test \`${name}\` does nothing; give it a \`command\`, or ${EXPECTATION_KEYS.map((key2) => `\`${key2}\``).join(", ")}`
      );
  }
  const milliseconds = duration2(test.timeout, DEFAULT_COMMAND_MILLISECONDS, `${pointer}/timeout`, checking);
  return {
    name,
    required,
    timeoutSeconds: milliseconds / 1e3,
    command,
    expect: commandExpectationsOf(test, pointer, checking),
    expectations,
    place: checking.place(`${pointer}/name`)
  };
}
var EXPECTATION_KEYS = ["expect_events", "expect_runs", "expect_map", "test_runs"];
function expectationsOf(test, pointer, checking) {
  return Object.keys(test).flatMap((key2) => {
    const at = `${pointer}/${key2}`;
    switch (key2) {
      case "expect_events":
        return elements(test.expect_events, at).flatMap((entry3) => eventsExpectation(entry3.element, entry3.at, checking));
      case "expect_runs":
        return elements(test.expect_runs, at).map((entry3) => runsExpectation(entry3.element, entry3.at, checking));
      case "expect_map":
        return elements(test.expect_map, at).flatMap((entry3) => mapExpectation(entry3.element, entry3.at, checking));
      case "test_runs":
        return elements(test.test_runs, at).map((entry3) => testRun(entry3.element, entry3.at, checking));
      default:
        return [];
    }
  });
}
function eventsExpectation(written, pointer, checking) {
  const { map, min = 1, contains } = written;
  return {
    kind: "events",
    map,
    min,
    withinMs: within(written.within, pointer, checking),
    contains: contains === void 0 ? null : bytesLiteralOf(contains, `${pointer}/contains`, checking) ?? null,
    shown: contains === void 0 ? null : showValue(contains),
    place: checking.place(pointer)
  };
}
function runsExpectation(written, pointer, checking) {
  const { program, min = 1 } = written;
  const withinMs2 = within(written.within, pointer, checking);
  return { kind: "runs", program, min, withinMs: withinMs2, place: checking.place(pointer) };
}
function mapExpectation(written, pointer, checking) {
  const { map } = written;
  const key2 = literalOf(written.key, `${pointer}/key`, checking);
  const withinMs2 = within(written.within, pointer, checking);
  const place = checking.place(pointer);
  if ("value" in written === "min" in written) {
    checking.report(pointer, "write what the map must have at that key: either its `value`, or the `min` of it");
    return [];
  }
  const compare = "value" in written ? "value" : "min";
  const value = (compare === "value" ? literalOf : numberLiteralOf)(written[compare], `${pointer}/${compare}`, checking);
  if (key2 === void 0 || value === void 0) return [];
  const sign = compare === "value" ? "=" : ">=";
  const shown3 = `${map}[${showValue(written.key)}] ${sign} ${showValue(written[compare])}`;
  return [{ kind: "map", map, key: key2, compare, value, withinMs: withinMs2, shown: shown3, place }];
}
function testRun(written, pointer, checking) {
  const { program, data_in, ctx_in, repeat = 1, expect_return, expect_data_out } = written;
  if (data_in !== void 0 && ctx_in !== void 0)
    checking.report(
      `${pointer}/ctx_in`,
      "`data_in` and `ctx_in` cannot both be given; most program types take one of them"
    );
  const kind = data_in === void 0 ? "ctx" : "data";
  const bytes2 = literal(data_in ?? ctx_in, `${kind}_in`);
  const out = literal(expect_data_out, "expect_data_out");
  if (out !== void 0 && hexOf(out).length > 2 * MAX_DATA_OUT_BYTES)
    checking.report(`${pointer}/expect_data_out`, `no more than ${MAX_DATA_OUT_BYTES} bytes of a packet are compared`);
  return {
    kind: "test_run",
    program,
    input: bytes2 === void 0 ? null : { kind, bytes: bytes2 },
    repeat,
    expectReturn: expect_return === void 0 ? null : expect_return >>> 0,
    expectDataOut: out === void 0 ? null : hexOf(out),
    place: checking.place(pointer)
  };
  function literal(text, key2) {
    return text === void 0 ? void 0 : bytesLiteralOf(text, `${pointer}/${key2}`, checking);
  }
}
function within(written, pointer, checking) {
  return duration2(written, DEFAULT_WITHIN_MILLISECONDS, `${pointer}/within`, checking);
}
function duration2(written, otherwise, pointer, checking) {
  if (written === void 0) return otherwise;
  const milliseconds = parseMilliseconds(written);
  if (milliseconds !== void 0 && milliseconds <= MAX_MILLISECONDS) return milliseconds;
  checking.report(pointer, `\`${written}\` is not between 1 ms and 5 minutes, the times a test may take`);
  return otherwise;
}

// src/bpf-helpers.ts
function helperNumber(name) {
  const number = HELPER_NAMES.indexOf(name);
  return number < 0 ? void 0 : number + 1;
}
function helperName(number) {
  return HELPER_NAMES[number - 1];
}
var HELPER_NAMES = "map_lookup_elem map_update_elem map_delete_elem probe_read ktime_get_ns trace_printk get_prandom_u32 get_smp_processor_id skb_store_bytes l3_csum_replace l4_csum_replace tail_call clone_redirect get_current_pid_tgid get_current_uid_gid get_current_comm get_cgroup_classid skb_vlan_push skb_vlan_pop skb_get_tunnel_key skb_set_tunnel_key perf_event_read redirect get_route_realm perf_event_output skb_load_bytes get_stackid csum_diff skb_get_tunnel_opt skb_set_tunnel_opt skb_change_proto skb_change_type skb_under_cgroup get_hash_recalc get_current_task probe_write_user current_task_under_cgroup skb_change_tail skb_pull_data csum_update set_hash_invalid get_numa_node_id skb_change_head xdp_adjust_head probe_read_str get_socket_cookie get_socket_uid set_hash setsockopt skb_adjust_room redirect_map sk_redirect_map sock_map_update xdp_adjust_meta perf_event_read_value perf_prog_read_value getsockopt override_return sock_ops_cb_flags_set msg_redirect_map msg_apply_bytes msg_cork_bytes msg_pull_data bind xdp_adjust_tail skb_get_xfrm_state get_stack skb_load_bytes_relative fib_lookup sock_hash_update msg_redirect_hash sk_redirect_hash lwt_push_encap lwt_seg6_store_bytes lwt_seg6_adjust_srh lwt_seg6_action rc_repeat rc_keydown skb_cgroup_id get_current_cgroup_id get_local_storage sk_select_reuseport skb_ancestor_cgroup_id sk_lookup_tcp sk_lookup_udp sk_release map_push_elem map_pop_elem map_peek_elem msg_push_data msg_pop_data rc_pointer_rel spin_lock spin_unlock sk_fullsock tcp_sock skb_ecn_set_ce get_listener_sock skc_lookup_tcp tcp_check_syncookie sysctl_get_name sysctl_get_current_value sysctl_get_new_value sysctl_set_new_value strtol strtoul sk_storage_get sk_storage_delete send_signal tcp_gen_syncookie skb_output probe_read_user probe_read_kernel probe_read_user_str probe_read_kernel_str tcp_send_ack send_signal_thread jiffies64 read_branch_records get_ns_current_pid_tgid xdp_output get_netns_cookie get_current_ancestor_cgroup_id sk_assign ktime_get_boot_ns seq_printf seq_write sk_cgroup_id sk_ancestor_cgroup_id ringbuf_output ringbuf_reserve ringbuf_submit ringbuf_discard ringbuf_query csum_level skc_to_tcp6_sock skc_to_tcp_sock skc_to_tcp_timewait_sock skc_to_tcp_request_sock skc_to_udp6_sock get_task_stack load_hdr_opt store_hdr_opt reserve_hdr_opt inode_storage_get inode_storage_delete d_path copy_from_user snprintf_btf seq_printf_btf skb_cgroup_classid redirect_neigh per_cpu_ptr this_cpu_ptr redirect_peer task_storage_get task_storage_delete get_current_task_btf bprm_opts_set ktime_get_coarse_ns ima_inode_hash sock_from_file check_mtu for_each_map_elem snprintf sys_bpf btf_find_by_name_kind sys_close timer_init timer_set_callback timer_start timer_cancel get_func_ip get_attach_cookie task_pt_regs get_branch_snapshot trace_vprintk skc_to_unix_sock kallsyms_lookup_name find_vma loop strncmp get_func_arg get_func_ret get_func_arg_cnt get_retval set_retval xdp_get_buff_len xdp_load_bytes xdp_store_bytes copy_from_user_task skb_set_tstamp ima_file_hash kptr_xchg map_lookup_percpu_elem skc_to_mptcp_sock dynptr_from_mem ringbuf_reserve_dynptr ringbuf_submit_dynptr ringbuf_discard_dynptr dynptr_read dynptr_write dynptr_data tcp_raw_gen_syncookie_ipv4 tcp_raw_gen_syncookie_ipv6 tcp_raw_check_syncookie_ipv4 tcp_raw_check_syncookie_ipv6 ktime_get_tai_ns user_ringbuf_drain cgrp_storage_get cgrp_storage_delete".split(" ").map((name) => `bpf_${name}`);

// src/manifest/variants.ts
function variantsOf(object, pointer, checking) {
  const groups = elements(object.program_variants, `${pointer}/program_variants`);
  checking.reportDuplicates(
    groups.map(({ element, at }) => ({ name: element.group, pointer: `${at}/group` })),
    "group"
  );
  checking.reportDuplicates(
    groups.flatMap(
      ({ element, at }) => elements(element.programs, `${at}/programs`).map((program) => ({
        name: program.element.name,
        pointer: `${program.at}/name`
      }))
    ),
    "program",
    "; a program belongs to one group"
  );
  return groups.map(({ element: { group, programs }, at }) => ({
    group,
    programs: elements(programs, `${at}/programs`).map(({ element, at: program }) => ({
      name: element.name,
      helper: helperOf(element.requires_helper, `${program}/requires_helper`, checking),
      symbol: element.requires_symbol ?? null,
      attachTarget: element.requires_attach_target ?? null,
      trialLoad: element.probe === "trial_load"
    })),
    place: checking.place(`${at}/group`)
  }));
}
function helperOf(written, pointer, checking) {
  if (written === void 0 || typeof written === "number") return written ?? null;
  const number = helperNumber(written);
  if (number !== void 0) return number;
  const guess = nearest(written, HELPER_NAMES);
  const hint = guess === void 0 ? "name one as `bpf_loop`, or by its number" : `did you mean \`${guess}\`?`;
  checking.report(pointer, `\`${written}\` is no BPF helper; ${hint}`);
  return null;
}

// src/manifest/object.ts
function objectRequest(object, pointer, defaults, checking) {
  const attachRequired = object.attach === void 0 ? defaults.attachRequired : object.attach === "required";
  return {
    attachRequired,
    maxInsns: object.max_insns ?? defaults.maxInsns,
    fixups: fixupsOf(object, pointer, checking),
    programs: programsOf(object, pointer, attachRequired, checking),
    variants: variantsOf(object, pointer, checking),
    probeCompanions: object.probe_companions ?? [],
    tests: testsOf(object, pointer, checking),
    files: elements(object.files, `${pointer}/files`).map(({ element, at }) => ({
      path: element,
      place: checking.place(at)
    }))
  };
}

// src/manifest/normalise-artifact.ts
function artifactRequest(artifact, pointer, defaults, checking) {
  const { path = [], name = null } = artifact;
  const { base, options: options2, timeoutSeconds } = defaults;
  const written = writtenLanes(artifact, pointer, defaults, checking);
  checkLanes(artifact, written, pointer, checking);
  const lanes = options2.mode === null ? written : [inputLane(options2.mode, written, artifact, pointer, checking)];
  const own = checking.seconds(artifact.timeout, `${pointer}/timeout`);
  return {
    name,
    paths: typeof path === "string" ? [path] : path,
    base,
    lanes: lanes.map(({ mode, required }) => ({ mode, required })),
    timeoutSeconds: options2.timeoutSeconds ?? own ?? timeoutSeconds ?? DEFAULT_TIMEOUT_SECONDS,
    kernels: artifact.kernels === void 0 ? null : elements(artifact.kernels, `${pointer}/kernels`).map(({ element, at }) => ({
      id: element,
      place: checking.place(at)
    })),
    command: commandOf(artifact, pointer, checking),
    place: checking.place(`${pointer}/${name === null ? "path" : "name"}`),
    ...objectRequest(
      artifact,
      pointer,
      { attachRequired: defaults.written.attach !== "best_effort", maxInsns: defaults.written.max_insns ?? null },
      checking
    )
  };
}
function writtenLanes(artifact, pointer, { written: defaults }, checking) {
  const { lanes } = artifact;
  if (lanes === void 0) {
    const mode = artifact.mode ?? defaults.mode ?? DEFAULT_MODE;
    return [{ mode, required: artifact.required ?? defaults.required ?? true, at: `${pointer}/mode` }];
  }
  for (const key2 of ["mode", "required"])
    if (artifact[key2] !== void 0)
      checking.report(`${pointer}/${key2}`, `\`${key2}\` is the short form of \`lanes\`; write one of the two`);
  const pointed = elements(lanes, `${pointer}/lanes`);
  checking.reportDuplicates(
    pointed.map(({ element, at }) => ({ name: element.mode, pointer: at })),
    "lane"
  );
  return pointed.map(({ element: { mode, required = true }, at }) => ({ mode, required, at }));
}
var OBJECT_KEYS = [
  "attach",
  "max_insns",
  "maps",
  "globals",
  "programs",
  "program_types",
  "program_variants",
  "probe_companions"
];
function checkLanes(artifact, lanes, pointer, checking) {
  const behavior = lanes.find(({ mode }) => mode === "behavior");
  const command = lanes.find(({ mode }) => mode === "command");
  if (behavior !== void 0 && artifact.functional_tests === void 0)
    checking.report(
      behavior.at,
      "mode `behavior` proves what `functional_tests` expect, and there are none; add them, or write `mode: load_attach`"
    );
  if (behavior === void 0 && artifact.functional_tests !== void 0)
    checking.report(
      `${pointer}/functional_tests`,
      "`functional_tests` run in mode `behavior`; set `mode: behavior`, or add a lane of that mode"
    );
  if (command !== void 0 && artifact.command === void 0)
    checking.report(command.at, "mode `command` runs the `command` of the artifact, and there is none; add it");
  if (command === void 0 && artifact.command !== void 0)
    checking.report(
      `${pointer}/command`,
      "`command` runs in mode `command`; set `mode: command`, or add a lane of that mode"
    );
  const probes = artifact.programs?.some(({ attach }) => typeof attach === "object" && attach.binary !== void 0);
  if (artifact.files !== void 0 && !probes && !artifact.functional_tests && artifact.command === void 0)
    checking.report(
      `${pointer}/files`,
      "`files` are brought along for commands, and there is none; add `functional_tests` or a `command`"
    );
  if (lanes.every(({ mode }) => mode === "command")) checkCommandOnly(artifact, pointer, checking);
  else if (artifact.path === void 0)
    checking.report(pointer, "`path` is missing; only an artifact whose lanes are all `command` can do without");
}
function checkCommandOnly(artifact, pointer, checking) {
  if (artifact.path === void 0 && artifact.name === void 0)
    checking.report(pointer, "an artifact without `path` needs a `name`");
  for (const key2 of OBJECT_KEYS)
    if (artifact[key2] !== void 0)
      checking.report(
        `${pointer}/${key2}`,
        `\`${key2}\` means nothing in mode \`command\`, where your own loader loads the object; remove it, or add a lane of another mode`
      );
}
function inputLane(mode, written, artifact, pointer, checking) {
  if (mode === "command" && artifact.command === void 0)
    checking.report(pointer, "the `mode` input asks for `command`, and this artifact has none");
  if (mode !== "command" && artifact.path === void 0)
    checking.report(pointer, `the \`mode\` input asks for \`${mode}\`, and this artifact has no \`path\``);
  const required = written.some((lane) => lane.required);
  return { mode: mode === "behavior" && artifact.functional_tests === void 0 ? "load_attach" : mode, required };
}

// src/manifest/normalise.ts
function normaliseManifest(document, base, options2) {
  const written = document.value;
  const checking = new Checking(document);
  const defaults = {
    base,
    options: options2,
    timeoutSeconds: checking.seconds(written.defaults?.timeout, "/defaults/timeout"),
    written: written.defaults ?? {}
  };
  const artifacts = elements(written.artifacts, "/artifacts");
  checking.reportDuplicates(
    artifacts.flatMap(({ element: { name }, at }) => name === void 0 ? [] : [{ name, pointer: `${at}/name` }]),
    "artifact"
  );
  const manifest = {
    file: document.file,
    kernels: kernelsOf(written.kernels, "/kernels", checking),
    mirrors: written.mirrors ?? [],
    modules: written.modules ?? [],
    artifacts: artifacts.map(({ element, at }) => artifactRequest(element, at, defaults, checking)),
    requiredKernels: [],
    allowedWarnings: allowedWarnings(written, checking)
  };
  checking.finish();
  return manifest;
}
function normaliseSingleArtifact(document, objects, options2) {
  const written = document.value;
  const checking = new Checking(document);
  const manifest = {
    file: document.file,
    kernels: [],
    mirrors: [],
    modules: [],
    artifacts: [
      {
        name: written.name === void 0 ? null : artifactName(written.name),
        paths: [...objects],
        base: ".",
        lanes: [{ mode: singleArtifactMode(written, options2.mode, checking), required: true }],
        timeoutSeconds: options2.timeoutSeconds ?? DEFAULT_TIMEOUT_SECONDS,
        kernels: null,
        command: null,
        place: checking.place(""),
        ...objectRequest(written, "", { attachRequired: false, maxInsns: null }, checking)
      }
    ],
    requiredKernels: elements(written.required_profiles, "/required_profiles").map(({ element, at }) => ({
      id: element,
      place: checking.place(at)
    })),
    allowedWarnings: allowedWarnings(written, checking)
  };
  checking.finish();
  return manifest;
}
function singleArtifactMode(written, input, checking) {
  const tests2 = written.functional_tests !== void 0;
  if (input === "command")
    checking.report("", "the `mode` input asks for `command`; list the artifact with its `command` under `artifacts:`");
  if (input === "behavior" && !tests2)
    checking.report("", "the `mode` input asks for `behavior`, and there are no `functional_tests`; add them");
  if (written.files !== void 0 && !tests2)
    checking.report("/files", "`files` are brought along for commands, and there are no `functional_tests`");
  return input ?? (tests2 ? "behavior" : DEFAULT_MODE);
}
function normaliseMatrix(document) {
  const { profiles } = document.value;
  const checking = new Checking(document);
  const kernels2 = kernelsOf(profiles, "/profiles", checking);
  checking.finish();
  return kernels2;
}
function allowedWarnings(written, checking) {
  return elements(written.allow_kernel_warnings, "/allow_kernel_warnings").flatMap(
    ({ element, at }) => checking.regex(element, at) ?? []
  );
}

// src/manifest/load.ts
async function loadManifest(file, options2) {
  const problems = [];
  const manifest = await collectProblems(problems, () => readManifest(file, options2));
  const matrixFile = options2.matrix;
  const kernels2 = matrixFile === null ? [] : await collectProblems(problems, async () => normaliseMatrix(await readForm(matrixFile, () => "matrix"))) ?? [];
  if (manifest === void 0 || problems.length > 0) throw new UserError(problems);
  if (manifest === null) return null;
  return { ...manifest, kernels: [...manifest.kernels, ...kernels2] };
}
async function readManifest(file, options2) {
  if (options2.implied && options2.objects.length > 0 && isManifest(parseYaml(await readText(file), file).value))
    return null;
  const document = await readForm(file, (value) => isManifest(value) ? "manifest" : "singleArtifactManifest");
  if (isManifest(document.value)) {
    if (options2.objects.length > 0)
      throw new UserError({
        file,
        message: `the manifest names its artifacts itself; leave out \`${options2.objects.join(" ")}\`, or choose one of them by name with --artifact`
      });
    return normaliseManifest(document, dirname4(file), options2);
  }
  if (options2.objects.length === 0)
    throw new UserError({
      file,
      message: "a manifest without `artifacts` describes one object that the input names: give its path (`artifact` input, or after the manifest on the command line), or list it under `artifacts:`"
    });
  return normaliseSingleArtifact(document, options2.objects, options2);
}
var OWN_KEYS = ["artifacts", "artifact", "kernels", "mirrors", "modules", "defaults"];
function isManifest(value) {
  return typeof value !== "object" || value === null || Array.isArray(value) || OWN_KEYS.some((key2) => key2 in value);
}
async function readForm(file, formOf) {
  const document = parseYaml(await readText(file), file);
  validateForm(document, formOf(document.value));
  return document;
}
async function readText(file) {
  try {
    const found = await stat4(file);
    if (!found.isFile() && !found.isDirectory()) throw new UserError({ file, message: "is no regular file" });
    return await readFile5(file, "utf8");
  } catch (thrown) {
    if (thrown instanceof UserError) throw thrown;
    throw new UserError({ file, message: unreadable3(thrown) }, { cause: thrown });
  }
}
function unreadable3(thrown) {
  switch (errorCode(thrown)) {
    case "ENOENT":
      return "no such file; name the manifest, or give the objects themselves: `bpfcompat run build/*.bpf.o`";
    case "EISDIR":
      return "is a directory, expected a manifest; name the file in it";
    case "EACCES":
      return "cannot be read: permission denied";
    default:
      return errorMessage(thrown);
  }
}

// src/run/release.ts
function atLeast(release, [major, minor]) {
  const [, ownMajor, ownMinor] = /^(\d+)\.(\d+)/.exec(release) ?? [];
  if (ownMajor === void 0 || ownMinor === void 0) return true;
  return Number(ownMajor) > major || Number(ownMajor) === major && Number(ownMinor) >= minor;
}

// src/run/cases.ts
var COMMAND_GRACE_SECONDS = 10;
function runsCommands({ lanes, tests: tests2, command }) {
  return lanes.some(
    ({ mode }) => mode === "command" && command !== null || mode === "behavior" && tests2.some((test) => test.command !== null)
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
function guestWork(kernel, release, brought) {
  const cases = [];
  const artifacts = kernel.artifacts.filter(isTakeable).map((artifact) => {
    const { request } = artifact;
    const first2 = cases.length;
    const hostFixups = tooNew(request, release);
    const shared = sharedFiles(artifact, first2, brought.get(request));
    const timeoutSeconds = kernel.request.timeoutSeconds ?? request.timeoutSeconds;
    const object = objectCase(artifact, first2, hostFixups, shared);
    if (object !== void 0) cases.push({ ...object, timeoutSeconds: timeoutSeconds + testSeconds(object.tests) });
    const command = commandCase(artifact, cases.length, timeoutSeconds, shared);
    if (command !== void 0) cases.push({ ...command, timeoutSeconds: timeoutSeconds + COMMAND_GRACE_SECONDS });
    return { artifact, object: object?.id, command: command?.id, hostFixups };
  });
  return { cases, artifacts };
}
function tooNew({ programs }, release) {
  return programs.flatMap(
    ({ name, minKernel, place }) => minKernel === null || atLeast(release, minKernel) ? [] : [{ kind: "autoload", subject: name, value: false, place }]
  );
}
function sharedFiles(artifact, id, brought) {
  const root = `/bpfcompat/files/${id}`;
  const object = artifact.object === null ? null : `/bpfcompat/objects/${id}`;
  const below2 = (file) => ({ ...file, path: `${root}/${file.path}` });
  const own = brought === void 0 ? [] : [...brought.files.map(below2), ...brought.system];
  return {
    object,
    root,
    binary: brought === void 0 || brought.binary === null ? null : `${root}/${brought.binary}`,
    files: [
      ...object === null || artifact.object === null ? [] : [{ path: object, content: artifact.object.bytes }],
      ...needsFiles(artifact.request) ? [{ path: root, content: null }] : [],
      ...own
    ]
  };
}
function objectCase({ name, request }, id, hostFixups, { object, root, files }) {
  const modes = request.lanes.map(({ mode }) => mode).filter((mode) => mode !== "command");
  if (object === null || modes.length === 0) return void 0;
  return {
    kind: "object",
    id,
    mode: modes.every((mode) => mode === "load_only") ? "load_only" : "load_attach",
    object,
    artifact: name,
    root: runsCommands(request) ? root : null,
    fixups: [...request.fixups, ...hostFixups],
    optional: request.programs.filter(({ load: load2 }) => load2 !== "required").map((program) => program.name),
    variants: request.variants,
    companions: request.probeCompanions,
    attach: request.programs.flatMap(
      ({ name: program, attach }) => attach === null ? [] : [{ program, target: inGuest(attach, root, files) }]
    ),
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
function commandCase({ name, request }, id, timeoutSeconds, { object, root, binary, files }) {
  const { command, lanes } = request;
  if (command === null || !lanes.some(({ mode }) => mode === "command")) return void 0;
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
function testSeconds(tests2) {
  const ms = tests2.flatMap(({ timeoutMs, command, expectations }) => [
    command === null ? 0 : timeoutMs,
    ...expectations.map(withinMs)
  ]);
  return ms.reduce((sum, part) => sum + part, 0) / 1e3;
}
function withinMs(expectation2) {
  return expectation2.kind === "test_run" ? 0 : expectation2.withinMs;
}

// src/run/request.ts
var DEFAULT_KERNELS = ["debian-11-5.10", "debian-12-6.1", "debian-13-6.12", "debian-13-backports"];

// src/run/plan.ts
async function planRun(request) {
  const manifest = await manifestOf2(request);
  const problems = [];
  const artifacts = await collectProblems(
    problems,
    async () => chooseArtifacts(await readArtifacts(manifest.artifacts), request.artifacts)
  );
  const requests = kernelRequests(manifest, request);
  const specs = await findKernels(requests, problems);
  checkArtifactKernels(manifest, requests, problems);
  checkRequiredKernels(manifest, requests, problems);
  const brought = await readAllBrought(artifacts ?? [], problems);
  if (artifacts === void 0 || problems.length > 0) throw new UserError(problems);
  const kernels2 = specs.map(({ spec, kernel }) => ({
    name: kernelName(kernel),
    spec,
    request: kernel,
    artifacts: artifacts.filter((artifact) => isFor(artifact, kernel))
  })).filter((kernel) => kernel.artifacts.length > 0);
  for (const kernel of kernels2) checkBroughtSize(kernel, brought);
  return { manifest, artifacts, kernels: kernels2, brought };
}
var SUCCESS = {
  exitCode: 0,
  stdoutContains: null,
  stderrContains: null,
  stdoutMatches: null
};
async function readAllBrought(artifacts, problems) {
  const brought = /* @__PURE__ */ new Map();
  for (const request of new Set(artifacts.map((artifact) => artifact.request))) {
    if (!needsFiles(request)) continue;
    const read2 = await collectProblems(problems, () => readBrought(request));
    if (read2 !== void 0) brought.set(request, read2);
  }
  return brought;
}
function checkBroughtSize({ name, artifacts }, brought) {
  const all2 = artifacts.flatMap(({ request }) => brought.get(request)?.files ?? []);
  const system = artifacts.flatMap(({ request }) => brought.get(request)?.system ?? []);
  const files = [...all2, ...new Map(system.map((file) => [file.path, file])).values()];
  const bytes2 = files.reduce((sum, { content }) => sum + content.length, 0);
  if (bytes2 <= MAX_BROUGHT_BYTES) return;
  const largest = files.sort((a, b) => b.content.length - a.content.length).slice(0, 3);
  const shown3 = largest.map(({ path, content }) => `${path} ${inMib(content.length)}`).join(", ");
  throw new UserError({
    ...artifacts.find(({ request }) => brought.has(request))?.request.place,
    message: `the files that are brought along to kernel \`${name}\` have ${inMib(bytes2)} together (the largest: ${shown3}), a guest takes ${inMib(MAX_BROUGHT_BYTES)}; bring along fewer or smaller ones`
  });
}
function inMib(bytes2) {
  return `${(bytes2 / 1024 ** 2).toFixed(1)} MiB`;
}
async function manifestOf2(request) {
  const { manifest, manifestImplied: implied, matrix: matrix2, objects, loader, mode, timeoutSeconds } = request;
  const options2 = { matrix: matrix2, implied, objects, mode, timeoutSeconds };
  const loaded = manifest === null ? null : await loadManifest(manifest, options2);
  if (loaded !== null) return loaded;
  checkBareInputs(request);
  return {
    file: "",
    kernels: [],
    mirrors: [],
    modules: [],
    requiredKernels: [],
    allowedWarnings: [],
    artifacts: [
      {
        name: null,
        paths: [...objects],
        base: ".",
        lanes: [{ mode: loader === null ? mode ?? DEFAULT_MODE : "command", required: true }],
        timeoutSeconds: timeoutSeconds ?? DEFAULT_TIMEOUT_SECONDS,
        kernels: null,
        fixups: [],
        attachRequired: true,
        maxInsns: null,
        programs: [],
        variants: [],
        probeCompanions: [],
        tests: [],
        command: loader === null ? null : { command: loader.command, binary: loader.binary, expect: SUCCESS, place: null },
        files: (loader?.files ?? []).map((path) => ({ path, place: null })),
        place: null
      }
    ]
  };
}
function checkBareInputs({ matrix: matrix2, mode, loader }) {
  const problems = [];
  if (matrix2 !== null)
    problems.push({ message: `matrix \`${matrix2}\` belongs to a single-artifact manifest; name that as well` });
  if (mode === "behavior")
    problems.push({
      message: "mode `behavior` needs a manifest whose artifacts have `functional_tests`; write one (`bpfcompat init` begins it)"
    });
  if (mode === "command" && loader === null)
    problems.push({
      message: "mode `command` needs the command that runs your loader: give `command`, or a manifest that has one"
    });
  if (problems.length > 0) throw new UserError(problems);
}
function chooseArtifacts(artifacts, names2) {
  if (names2.length === 0) return [...artifacts];
  const known2 = artifacts.map(({ name }) => name);
  const unknown = names2.filter((name) => !known2.includes(name));
  if (unknown.length > 0) throw new UserError(unknown.map((name) => ({ message: unknownName("artifact", name, known2) })));
  return artifacts.filter(({ name }) => names2.includes(name));
}
function kernelRequests(manifest, request) {
  const requests = request.kernels.length > 0 ? request.kernels.flatMap((name) => requestsFor(name, manifest)) : manifest.kernels.length > 0 ? manifest.kernels : DEFAULT_KERNELS.map(plainRequest);
  return [...new Map(requests.map((kernel) => [kernelName(kernel), kernel])).values()];
}
function requestsFor(name, { kernels: kernels2 }) {
  const named2 = kernels2.filter((kernel) => kernelName(kernel) === name);
  if (named2.length > 0) return named2;
  const variants = kernels2.filter(({ id }) => id === name);
  return variants.length > 0 ? variants : [plainRequest(name)];
}
function plainRequest(id) {
  return { id, variant: null, required: true, timeoutSeconds: null, cmdline: "", lsm: null, place: null };
}
async function findKernels(requests, problems) {
  const catalog = await loadCatalog();
  const found = [];
  for (const kernel of requests) {
    const own = [];
    const spec = await collectProblems(own, () => findKernel(kernel.id, catalog));
    if (spec !== void 0) found.push({ spec, kernel });
    problems.push(...own.map((problem) => ({ ...kernel.place, ...problem })));
  }
  return found;
}
function checkArtifactKernels(manifest, requests, problems) {
  const known2 = [...new Set([...manifest.kernels, ...requests].flatMap((kernel) => [kernelName(kernel), kernel.id]))];
  for (const { id, place } of manifest.artifacts.flatMap(({ kernels: kernels2 }) => kernels2 ?? []))
    if (!known2.includes(id))
      problems.push({ ...place, message: `${unknownName("kernel", id, known2)}; list it under \`kernels:\`` });
}
function checkRequiredKernels(manifest, requests, problems) {
  const names2 = requests.map(kernelName);
  for (const { id, place } of manifest.requiredKernels)
    if (!requests.some((kernel) => isKernelNamed(kernel, id)))
      problems.push({
        ...place,
        message: `the manifest requires kernel \`${id}\`, which this run does not take; its kernels are ${names2.join(", ")}`
      });
}
function isFor({ request }, kernel) {
  return request.kernels === null || request.kernels.some(({ id }) => isKernelNamed(kernel, id));
}
function unknownName(what, name, known2) {
  const guess = nearest(name, known2);
  return `no ${what} of this run is called \`${name}\`; ${guess === void 0 ? `there are ${known2.join(", ")}` : `did you mean \`${guess}\`?`}`;
}

// src/results/map-gaps.ts
function gapOf(map) {
  const gap = {
    map,
    innerMap: isMapInMap(map.type) && !map.hasInner,
    maxEntries: map.maxEntries === 0 && !SIZELESS.has(map.type),
    keySize: map.keySize === 0 && WITH_KEYS.has(map.type),
    valueSize: map.valueSize === 0 && WITH_VALUES.has(map.type)
  };
  return isGap(gap) ? gap : null;
}
function isGap({ innerMap: innerMap2, maxEntries, keySize, valueSize }) {
  return innerMap2 || maxEntries || keySize || valueSize;
}
function isMapInMap(type) {
  return type === "hash_of_maps" || type === "array_of_maps";
}
var SIZELESS = /* @__PURE__ */ new Set([
  "perf_event_array",
  "cgroup_storage",
  "percpu_cgroup_storage",
  "sk_storage",
  "inode_storage",
  "task_storage",
  "cgrp_storage",
  "struct_ops",
  "unknown"
]);
var WITH_KEYS = /* @__PURE__ */ new Set([
  "hash",
  "percpu_hash",
  "lru_hash",
  "lru_percpu_hash",
  "array",
  "percpu_array",
  "lpm_trie",
  "stack_trace"
]);
var WITH_VALUES = /* @__PURE__ */ new Set([...WITH_KEYS, "queue", "stack", "bloom_filter"]);

// src/init/questions.ts
var PLAIN_ENTRIES = [1024, 64, 1];
var RINGBUF_BYTES = 262144;
var STACK_TRACE_BYTES = 127 * 8;
var INNER_ENTRIES = 64;
var KEY_SIZES = [4, 8, 16];
var VALUE_SIZES = [4, 8, 16, 32, 64, 128, 256, 1024, 4096];
var PROGRAM_TYPES = [
  "kprobe",
  "tracepoint",
  "raw_tracepoint",
  "socket_filter",
  "xdp",
  "sched_cls",
  "cgroup_skb",
  "perf_event",
  "cgroup_sock",
  "sk_msg",
  "sk_skb",
  "sched_act"
];
function questionsOf({ maps, programs }) {
  return [
    ...maps.flatMap((map) => mapQuestions(gapOf(map))),
    ...programs.filter(({ type, autoload }) => type === "unspec" && autoload).map(typeQuestion)
  ];
}
function mapQuestions(gap) {
  if (gap === null) return [];
  const { map } = gap;
  const stack = map.type === "stack_trace";
  return [
    ...gap.keySize ? [numbersQuestion(map.name, "key_size", stack ? [4] : KEY_SIZES)] : [],
    ...gap.valueSize ? [numbersQuestion(map.name, "value_size", stack ? [STACK_TRACE_BYTES] : VALUE_SIZES)] : [],
    ...gap.maxEntries ? [sizeQuestion(map)] : [],
    ...gap.innerMap ? [innerMapQuestion(map)] : []
  ];
}
function numbersQuestion(subject, kind, values) {
  return { subject, answers: values.map((value) => ({ kind, subject, value, place: null })) };
}
function sizeQuestion(map) {
  const values = map.type === "ringbuf" || map.type === "user_ringbuf" ? [RINGBUF_BYTES] : isPerCpuByName(map) ? ["cpus", ...PLAIN_ENTRIES] : PLAIN_ENTRIES;
  return {
    subject: map.name,
    answers: values.map((value) => ({ kind: "max_entries", subject: map.name, value, place: null }))
  };
}
function isPerCpuByName({ name, type }) {
  return type === "array_of_maps" || type === "array" && /cpu|aux|scratch/i.test(name);
}
function innerMapQuestion({ name }) {
  const hashes = VALUE_SIZES.flatMap((valueSize) => KEY_SIZES.map((keySize) => innerMap(name, "hash", keySize, valueSize)));
  const ringbuf = innerMap(name, "ringbuf", 0, 0);
  const others = ["percpu_hash", "array", "percpu_array"].flatMap(
    (type) => VALUE_SIZES.map((valueSize) => innerMap(name, type, 4, valueSize))
  );
  const answers = /ring/i.test(name) ? [ringbuf, ...hashes, ...others] : [...hashes, ringbuf, ...others];
  return { subject: name, answers };
}
function innerMap(subject, type, keySize, valueSize) {
  const maxEntries = type === "ringbuf" ? RINGBUF_BYTES : INNER_ENTRIES;
  return { kind: "inner_map", subject, type, keySize, valueSize, maxEntries, mapFlags: 0, place: null };
}
function typeQuestion({ name: subject, section: section3 }) {
  const likely = LIKELY_TYPES.filter(({ words }) => words.test(section3)).map(({ type }) => type);
  return {
    subject,
    answers: [.../* @__PURE__ */ new Set([...likely, ...PROGRAM_TYPES])].map((value) => ({
      kind: "program_type",
      subject,
      value,
      place: null
    }))
  };
}
var LIKELY_TYPES = [
  { words: /ingress|egress|tc|cls|classif|netdev/i, type: "sched_cls" },
  { words: /xdp/i, type: "xdp" },
  { words: /ret|probe|hook|func/i, type: "kprobe" },
  { words: /trace|tp|event|sched/i, type: "tracepoint" },
  { words: /filter|socket|sk/i, type: "socket_filter" },
  { words: /cgroup|cg/i, type: "cgroup_skb" }
];

// src/init/score.ts
function scoreOf(cases) {
  const programs = cases.flatMap((result) => result.programs);
  return {
    whole: cases.filter(({ load: load2 }) => load2?.verdict === "pass").length,
    loaded: programs.filter(({ load: load2 }) => load2?.verdict === "pass").length,
    attached: programs.filter(({ attach }) => attach?.verdict === "pass").length
  };
}
function isBetter(a, b) {
  if (a.whole !== b.whole) return a.whole > b.whole;
  return a.loaded === b.loaded ? a.attached > b.attached : a.loaded > b.loaded;
}

// src/init/answer.ts
var SWEEPS = 2;
async function answer3(proposal, cases, trials, narrate) {
  const best = cases.reduce(
    (one, other) => one !== void 0 && isBetter(scoreOf([one]), scoreOf([other])) ? one : other,
    void 0
  );
  const questions = best === void 0 ? [] : questionsOf(best);
  if (best === void 0 || questions.length === 0) return proposal;
  narrate(
    `${proposal.artifact.name}: trying on ${best.kernel} what the object leaves open: ${questions.map(({ subject }) => subject).join(", ")}`
  );
  let chosen = questions.flatMap(({ answers }) => answers.slice(0, 1));
  let score = { whole: 0, loaded: -1, attached: 0 };
  for (let sweep = 0; sweep < SWEEPS && score.whole === 0; sweep++)
    for (const [index, question] of questions.entries()) {
      const attempts = question.answers.map((candidate) => chosen.with(index, candidate));
      const outcome = await trials.on(
        best.kernel,
        attempts.map((attempt) => withFixups(proposal, attempt, best.kernel))
      );
      for (const [number, attempt] of attempts.entries()) {
        const attemptScore = scoreOf(outcome.casesOf(number));
        if (isBetter(attemptScore, score)) [score, chosen] = [attemptScore, attempt];
      }
      if (score.whole > 0) break;
    }
  return score.loaded > 0 ? withFixups(proposal, chosen, best.kernel) : proposal;
}
function withFixups(proposal, fixups, kernel) {
  return { ...proposal, fixups: fixups.map((what) => ({ what, how: wordsFor(what, kernel) })) };
}
function wordsFor(fixup, kernel) {
  const what = fixup.kind === "inner_map" ? fixup.type === "ringbuf" ? `an inner ring buffer of ${fixup.maxEntries} bytes` : `a ${fixup.type} ${fixup.keySize}/${fixup.valueSize}` : describeFixup(fixup);
  return `by trial on ${kernel}: loads with ${what}; check it against your loader`;
}

// src/init/proposal.ts
function untouched(artifact) {
  return { artifact, fixups: [], programs: [], variants: [], hopeless: null };
}
function requestOf(proposal) {
  const place = { file: "", line: 1, column: 1 };
  const { request } = proposal.artifact;
  return {
    ...request,
    lanes: [{ mode: "load_attach", required: true }],
    timeoutSeconds: DEFAULT_TIMEOUT_SECONDS,
    fixups: [...request.fixups, ...proposal.fixups.map(({ what }) => what)],
    variants: [...request.variants, ...proposal.variants.map(({ what }) => what)],
    tests: [],
    programs: [
      ...request.programs,
      ...proposal.programs.map(({ what: { name, load: load2, attachRequired } }) => ({
        name,
        load: load2,
        autoload: null,
        minKernel: null,
        attachRequired,
        attach: null,
        maxInsns: null,
        section: null,
        place
      }))
    ]
  };
}

// src/init/trials.ts
import { mkdtemp as mkdtemp4, rm as rm11 } from "node:fs/promises";
import { tmpdir as tmpdir3 } from "node:os";
import { join as join24 } from "node:path";

// src/run/execute.ts
import { rm as rm10 } from "node:fs/promises";
import { availableParallelism as availableParallelism2 } from "node:os";
import { join as join23 } from "node:path";

// node_modules/yocto-queue/index.js
var Node = class {
  value;
  next;
  constructor(value) {
    this.value = value;
  }
};
var Queue2 = class {
  #head;
  #tail;
  #size;
  constructor() {
    this.clear();
  }
  enqueue(value) {
    const node = new Node(value);
    if (this.#head) {
      this.#tail.next = node;
      this.#tail = node;
    } else {
      this.#head = node;
      this.#tail = node;
    }
    this.#size++;
  }
  dequeue() {
    const current = this.#head;
    if (!current) {
      return;
    }
    this.#head = this.#head.next;
    this.#size--;
    if (!this.#head) {
      this.#tail = void 0;
    }
    return current.value;
  }
  peek() {
    if (!this.#head) {
      return;
    }
    return this.#head.value;
  }
  clear() {
    this.#head = void 0;
    this.#tail = void 0;
    this.#size = 0;
  }
  get size() {
    return this.#size;
  }
  *[Symbol.iterator]() {
    let current = this.#head;
    while (current) {
      yield current.value;
      current = current.next;
    }
  }
  *drain() {
    while (this.#head) {
      yield this.dequeue();
    }
  }
};

// node_modules/p-limit/index.js
function pLimit(concurrency) {
  let rejectOnClear = false;
  if (typeof concurrency === "object") {
    ({ concurrency, rejectOnClear = false } = concurrency);
  }
  validateConcurrency(concurrency);
  if (typeof rejectOnClear !== "boolean") {
    throw new TypeError("Expected `rejectOnClear` to be a boolean");
  }
  const queue = new Queue2();
  let activeCount = 0;
  const resumeNext = () => {
    if (activeCount < concurrency && queue.size > 0) {
      activeCount++;
      queue.dequeue().run();
    }
  };
  const next = () => {
    activeCount--;
    resumeNext();
  };
  const run2 = async (function_, resolve6, arguments_) => {
    const result = (async () => function_(...arguments_))();
    resolve6(result);
    try {
      await result;
    } catch {
    }
    next();
  };
  const enqueue = (function_, resolve6, reject, arguments_) => {
    const queueItem = { reject };
    new Promise((internalResolve) => {
      queueItem.run = internalResolve;
      queue.enqueue(queueItem);
    }).then(run2.bind(void 0, function_, resolve6, arguments_));
    if (activeCount < concurrency) {
      resumeNext();
    }
  };
  const generator = (function_, ...arguments_) => new Promise((resolve6, reject) => {
    enqueue(function_, resolve6, reject, arguments_);
  });
  Object.defineProperties(generator, {
    activeCount: {
      get: () => activeCount
    },
    pendingCount: {
      get: () => queue.size
    },
    clearQueue: {
      value() {
        if (!rejectOnClear) {
          queue.clear();
          return;
        }
        const abortError = AbortSignal.abort().reason;
        while (queue.size > 0) {
          queue.dequeue().reject(abortError);
        }
      }
    },
    concurrency: {
      get: () => concurrency,
      set(newConcurrency) {
        validateConcurrency(newConcurrency);
        concurrency = newConcurrency;
        queueMicrotask(() => {
          while (activeCount < concurrency && queue.size > 0) {
            resumeNext();
          }
        });
      }
    },
    map: {
      async value(iterable, function_) {
        const promises = [];
        try {
          Array.from(iterable, (value, index) => {
            const promise2 = generator(function_, value, index);
            promises.push(promise2);
            return promise2;
          });
        } catch (error) {
          for (const promise2 of promises) {
            promise2.catch(() => {
            });
          }
          throw error;
        }
        return Promise.all(promises);
      }
    }
  });
  return generator;
}
function validateConcurrency(concurrency) {
  if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
    throw new TypeError("Expected `concurrency` to be a number from 1 and up");
  }
}

// src/findings/reproduce.ts
function reproduce(run2, artifact, kernel, mode) {
  const words = ["npx", "bpfcompat", "run"];
  const onKernel = kernel === null ? [] : ["--kernel", kernel];
  if (run2.manifest === null) {
    const { path, sha256 } = artifact ?? run2.artifacts[0] ?? { path: "", sha256: null };
    const object = path === "" || run2.loader !== null && sha256 === null ? [] : [asPath(path)];
    return shellCommand([...words, ...object, ...loaderOptions(run2.loader), ...onKernel]);
  }
  return shellCommand([
    ...words,
    asPath(run2.manifest),
    ...artifact === null ? [] : ["--artifact", artifact.name],
    ...onKernel,
    ...artifact === null || mode === null ? [] : ["--mode", mode]
  ]);
}
function loaderOptions(loader) {
  if (loader === null) return [];
  return [
    `--command=${loader.command}`,
    ...loader.binary === null ? [] : [`--command-binary=${loader.binary}`],
    ...loader.files.map((file) => `--files=${file}`)
  ];
}
function shellCommand(words) {
  return words.map((word) => /^[\w@%+=:,./~-]+$/.test(word) && !word.startsWith("~") ? word : quote(word)).join(" ");
}
function quote(word) {
  return `'${word.replaceAll("'", `'\\''`)}'`;
}
function asPath(path) {
  return path.startsWith("-") ? `./${path}` : path;
}

// src/findings/draft.ts
function draftOf(context, step, explanation, evidence) {
  const lanes = lanesOf(context.result.lanes, step);
  const words = evidence.words ?? null;
  return {
    class: explanation.class,
    level: levelOf(lanes),
    artifact: context.artifact.name,
    program: evidence.program ?? null,
    map: evidence.map ?? null,
    kernel: context.kernel.id,
    identity: explanation.subject ?? normaliseWords(words ?? explanation.title),
    title: explanation.title,
    words,
    source: evidence.source ?? null,
    excerpt: saysMore(evidence.excerpt ?? null, words),
    log: evidence.log ?? null,
    remedy: explanation.remedy,
    remedyYaml: explanation.addition === void 0 ? null : additionYaml(context.run, context.artifact, explanation.addition),
    place: evidence.place ?? context.artifact.place,
    suggestion: evidence.suggestion ?? null,
    background: explanation.background ?? null,
    proof: explanation.proof ?? evidence.proof ?? null,
    reproduce: reproduce(context.run, context.artifact, context.kernel.id, shallowestFailing(lanes))
  };
}
function levelOf(lanes) {
  return lanes.some((lane) => lane.required && hasFailed(lane)) ? "failure" : "warning";
}
function errnoWords(errno) {
  return errno === null ? "no error number" : `${errno.name} (${errno.number})`;
}
function hasFailed(lane) {
  return lane.verdict === "fail" || lane.verdict === "error";
}
function saysMore(excerpt, words) {
  return excerpt?.replace(/^libbpf: /, "") === words ? null : excerpt;
}
function lanesOf(lanes, step) {
  const concerned = lanes.filter(({ mode }) => MODES2[step].includes(mode));
  return concerned.length > 0 || step === "command" ? concerned : lanes.filter(({ mode }) => mode !== "command");
}
var MODES2 = {
  load: ["load_only", "load_attach", "behavior"],
  attach: ["load_attach", "behavior"],
  test: ["behavior"],
  command: ["command"]
};
function shallowestFailing(lanes) {
  const depths = ["load_only", "load_attach", "behavior", "command"];
  const failing = lanes.filter(hasFailed);
  const candidates = failing.length > 0 ? failing : lanes;
  return depths.find((mode) => candidates.some((lane) => lane.mode === mode)) ?? null;
}
function normaliseWords(words) {
  return words.toLowerCase().replaceAll(/(?<=: )-?e[a-z0-9]+$|(?<=: )[a-z /]+\(-?\d+\)$|(?<=: )-\d+$/g, "errno").replaceAll("'inv'", "'scalar'").replaceAll(/(?<![a-z_])(?:0x[0-9a-f]+|-?\d+)/g, "N");
}

// src/findings/kernel-features.ts
var MAP_TYPES = {
  xskmap: { since: "4.18" },
  sockhash: { since: "4.18" },
  reuseport_sockarray: { since: "4.19" },
  cgroup_storage: { since: "4.19" },
  percpu_cgroup_storage: { since: "4.20" },
  queue: { since: "4.20" },
  stack: { since: "4.20" },
  sk_storage: { since: "5.2" },
  devmap_hash: { since: "5.4" },
  struct_ops: { since: "5.6" },
  ringbuf: { since: "5.8" },
  inode_storage: { since: "5.10", config: "CONFIG_BPF_LSM" },
  task_storage: { since: "5.11" },
  bloom_filter: { since: "5.16" },
  user_ringbuf: { since: "6.1" },
  cgrp_storage: { since: "6.2" },
  arena: { since: "6.9" }
};
var PROGRAM_TYPES2 = {
  raw_tracepoint: { since: "4.17" },
  cgroup_sock_addr: { since: "4.17" },
  sk_msg: { since: "4.17" },
  lwt_seg6local: { since: "4.18" },
  lirc_mode2: { since: "4.18", config: "CONFIG_BPF_LIRC_MODE2" },
  sk_reuseport: { since: "4.19" },
  flow_dissector: { since: "4.20" },
  cgroup_sysctl: { since: "5.2" },
  raw_tracepoint_writable: { since: "5.2" },
  cgroup_sockopt: { since: "5.3" },
  tracing: { since: "5.5", config: "CONFIG_DEBUG_INFO_BTF" },
  struct_ops: { since: "5.6" },
  ext: { since: "5.6" },
  lsm: { since: "5.7", config: "CONFIG_BPF_LSM" },
  sk_lookup: { since: "5.9" },
  syscall: { since: "5.14" },
  netfilter: { since: "6.4", config: "CONFIG_NETFILTER_BPF_LINK" }
};
var ATTACH_KINDS = {
  "kprobe.multi": { since: "5.18", config: "CONFIG_FPROBE" },
  "kretprobe.multi": { since: "5.18", config: "CONFIG_FPROBE" },
  "kprobe.session": { since: "6.10", config: "CONFIG_FPROBE" },
  "uprobe.multi": { since: "6.6" },
  "uretprobe.multi": { since: "6.6" },
  "uprobe.session": { since: "6.13" },
  iter: { since: "5.8" },
  xdp: { since: "5.9" },
  sk_lookup: { since: "5.9" },
  tcx: { since: "6.6" },
  netkit: { since: "6.7" },
  netfilter: { since: "6.4", config: "CONFIG_NETFILTER_BPF_LINK" }
};
function isOlder(release, version2) {
  const [major, minor] = numbers(release ?? "");
  const [wantedMajor, wantedMinor] = numbers(version2);
  if (major === void 0 || minor === void 0 || wantedMajor === void 0 || wantedMinor === void 0) return false;
  return major < wantedMajor || major === wantedMajor && minor < wantedMinor;
}
function sinceWords(what, { since }) {
  return `${what} came with Linux ${since}.`;
}
function configWords(feature) {
  return feature?.config === void 0 ? "" : ` It needs ${feature.config}.`;
}
function numbers(text) {
  return /^(\d+)\.(\d+)/.exec(text)?.slice(1).map(Number) ?? [];
}

// src/findings/lockdown.ts
var READING = /* @__PURE__ */ new Set([
  "bpf_probe_read",
  "bpf_probe_read_str",
  "bpf_probe_read_kernel",
  "bpf_probe_read_kernel_str"
]);
var WRITING = /* @__PURE__ */ new Set(["bpf_probe_write_user"]);
function explainLockedHelper({ lockdown }, helper, program) {
  const forbidden = lockdown === "confidentiality" ? READING.has(helper) || WRITING.has(helper) : isLocked(lockdown) && WRITING.has(helper);
  if (!forbidden) return null;
  return {
    class: "POLICY_DENIED",
    title: `program ${program} may not call ${helper}: the kernel is locked down (${lockdown})`,
    remedy: READING.has(helper) ? "A kernel that is locked down for confidentiality lets no program read its memory: tell your users, take what you need from typed arguments (fentry, tp_btf) instead, or keep the program out there." : "A kernel that is locked down lets no program write into the memory of processes: tell your users, or keep the program out there.",
    subject: `lockdown ${helper}`
  };
}
function policyWords({ lockdown, lsm }) {
  if (isLocked(lockdown))
    return `the kernel is locked down (${lockdown}), which forbids among others ${lockdown === "confidentiality" ? "probes and tracefs" : "writing into processes"}`;
  return `the kernel is not locked down, so that one of its LSMs is left (${lsm || "it names none"}): see the console log`;
}
function isLocked(lockdown) {
  return lockdown !== null && lockdown !== "none";
}

// src/findings/modules.ts
var OWNERS = [
  ["bpf_ct_set_nat_info", "nf_nat"],
  ["bpf_ct_", "nf_conntrack"],
  ["bpf_xdp_ct_", "nf_conntrack"],
  ["bpf_skb_ct_", "nf_conntrack"],
  ["nf_conntrack_", "nf_conntrack"],
  ["nf_ct_", "nf_conntrack"],
  ["nf_nat_", "nf_nat"],
  ["bpf_xdp_flow_lookup", "nf_flow_table"],
  ["bpf_skb_set_fou_encap", "fou"],
  ["bpf_skb_get_fou_encap", "fou"],
  ["bpf_skb_get_xfrm_info", "xfrm_interface"],
  ["bpf_skb_set_xfrm_info", "xfrm_interface"],
  ["ovl_", "overlay"],
  ["ext4_", "ext4"],
  ["xfs_", "xfs"],
  ["btrfs_", "btrfs"],
  ["kvm_", "kvm"],
  ["veth_", "veth"],
  ["br_", "bridge"],
  ["nfsd_", "nfsd"],
  ["nfs_", "nfs"]
];
var CATEGORIES = /* @__PURE__ */ new Set(["ext4", "xfs", "btrfs", "kvm", "nfs", "nfsd", "sunrpc", "bridge"]);
function moduleOf(target) {
  const category = /^(\w+)[/:]/.exec(target)?.[1];
  if (category !== void 0) return CATEGORIES.has(category) ? category : null;
  return OWNERS.find(([prefix]) => target.startsWith(prefix))?.[1] ?? null;
}
function moduleInWords(words) {
  const named2 = /needs the module ([\w-]+)/.exec(words)?.[1];
  if (named2 !== void 0) return named2;
  if (/Specified qdisc (?:kind is unknown|not found)/i.test(words)) return "sch_ingress";
  if (/TC classifier not found|Failed to load TC classifier|Unknown filter kind/i.test(words)) return "cls_bpf";
  if (/Failed to load TC action module|TC action .*not found/i.test(words)) return "act_bpf";
  return /Unknown device type/i.test(words) ? "veth" : null;
}
function moduleNeeded(what, module) {
  return {
    class: "MODULE_NEEDED",
    title: `${what} needs the kernel module ${module}, which is not loaded`,
    remedy: `Have ${module} loaded before the artifacts. A kernel that was built without the module ends with an error that says so.`,
    addition: modulesAddition(module),
    subject: module
  };
}

// src/findings/proof.ts
var MOST_KERNELS = 4;
function proofSentence(proof, run2, failing) {
  if (proof === null) return null;
  const showing = new Set(
    run2.cases.filter((result) => (proof.artifact === null || result.artifact === proof.artifact) && proof.holds(result)).map(({ kernel }) => kernel)
  );
  const kernels2 = run2.kernels.map(({ id }) => id).filter((id) => showing.has(id) && !failing.has(id));
  return kernels2.length === 0 ? null : `${proof.words} ${listed3(kernels2)}.`;
}
function programLoads(artifact, program) {
  return {
    words: "It loads on",
    artifact,
    holds: ({ programs }) => programs.some(({ name, load: load2 }) => name === program && load2?.verdict === "pass")
  };
}
function objectLoads(artifact) {
  return { words: "It loads on", artifact, holds: ({ load: load2 }) => load2?.verdict === "pass" };
}
function programAttaches(artifact, program) {
  return {
    words: "It attaches on",
    artifact,
    holds: ({ programs }) => programs.some(({ name, attach }) => name === program && isAttached(attach))
  };
}
function mapTypeWorks(type) {
  return {
    words: `Maps of type ${type} can be created on`,
    artifact: null,
    holds: ({ load: load2, maps, fixups }) => load2?.verdict === "pass" && maps.some(
      (map) => map.type === type && !fixups.some(({ subject, what }) => subject === map.name && what.startsWith("autocreate"))
    )
  };
}
function mapWorks(artifact, map) {
  return {
    words: "It can be created on",
    artifact,
    holds: ({ load: load2, maps }) => load2?.verdict === "pass" && maps.some(({ name }) => name === map)
  };
}
function programTypeLoads(type) {
  return {
    words: `Programs of type ${type} load on`,
    artifact: null,
    holds: ({ programs }) => programs.some((program) => program.type === type && program.load?.verdict === "pass")
  };
}
function attachKindWorks(kind, kindOf2) {
  return {
    words: `${kind} programs attach on`,
    artifact: null,
    holds: ({ programs }) => programs.some((program) => kindOf2(program) === kind && isAttached(program.attach))
  };
}
function testPasses(artifact, test) {
  return {
    words: "It passes on",
    artifact,
    holds: ({ tests: tests2 }) => tests2.some(({ name, verdict }) => name === test && verdict === "pass")
  };
}
function commandPasses(artifact) {
  return { words: "It passes on", artifact, holds: ({ command }) => command?.verdict === "pass" };
}
function isAttached(attach) {
  return attach?.verdict === "pass";
}
function listed3(kernels2) {
  const shown3 = kernels2.slice(0, MOST_KERNELS);
  const rest = kernels2.length - shown3.length;
  const last = rest > 0 ? `${rest} more` : shown3.pop() ?? "";
  return shown3.length === 0 ? last : `${shown3.join(", ")} and ${last}`;
}

// src/findings/attach-rules.ts
function explainAttach(context, program, { errno, message, required, target: tried }, said) {
  const target = targetOf(program, said, tried);
  const feature = attachFeature(program);
  const module = moduleInWords(`${said}
${message ?? ""}`);
  if (module !== null) return moduleNeeded(`attaching ${program.name}`, module);
  if (message !== null && SETUP.test(message)) return setup(program, message, required);
  if (errno !== null && (UNSUPPORTED.has(errno.name) || UNKNOWN_TYPE.test(message ?? "")))
    return unsupported(program, feature, errno);
  if (errno?.name === "EINVAL" && feature !== void 0 && isOlder(context.kernel.release, feature.since))
    return unsupported(program, feature, errno);
  if (target !== null && isMissing(program, errno)) return missing(program, target, required);
  if (errno?.name === "EACCES" && program.type === "tracepoint") return pastRecord(program, target);
  if (errno?.name === "EPERM" || errno?.name === "EACCES") {
    return {
      class: "POLICY_DENIED",
      title: `the kernel does not permit program ${program.name} to be attached`,
      remedy: `The kernel refused root (${errnoWords(errno)}): ${policyWords(context.kernel)}.`,
      subject: "attach"
    };
  }
  return {
    class: "ATTACH_FAILURE",
    title: `program ${program.name} (${tried === "" ? program.section : tried}) cannot be attached: ${errnoWords(errno)}`,
    remedy: errno?.name === "EBUSY" || errno?.name === "EEXIST" ? "Another program of this object holds the hook already: attach only one of them." : required ? `See libbpf's words. If your loader attaches ${program.name} in another way, say so under \`programs\` (\`attach: {kind: \u2026}\`), or declare the attach as not required.` : OPTIONAL,
    ...required ? { addition: optionalAttachAddition(program.name) } : {}
  };
}
var OPTIONAL = "Nothing, as long as your loader copes: the manifest declares this attach as not required.";
var UNSUPPORTED = /* @__PURE__ */ new Set(["EOPNOTSUPP", "ENOTSUPP", "ENOSYS", "ENOPROTOOPT"]);
var UNKNOWN_TYPE = /^the kernel has no attach type /;
var SETUP = /^section "[^"\n]*" names no |of "attach"|^attach kind |^the guest has no |^cannot open the cgroup |^tracepoint .* without its category|^the object has no map to walk|^no struct_ops map /;
var WRONG_KIND = /^attach kind \S+ does not fit /;
function isOfValidator(message) {
  return UNKNOWN_TYPE.test(message) || SETUP.test(message) || /needs the module |^cannot /.test(message);
}
function setup({ name }, message, required) {
  if (WRONG_KIND.test(message))
    return {
      class: "ATTACH_FAILURE",
      title: `program ${name} cannot be attached: ${message}`,
      remedy: `Correct the \`kind\` that the manifest says of ${name}, or say its \`type\` where the section of the object tells a wrong one.`,
      subject: message
    };
  return {
    class: "ATTACH_FAILURE",
    title: `program ${name} cannot be attached: ${message}`,
    remedy: required ? `Say under \`programs\` where ${name} is attached (\`attach: {kind: \u2026}\`), as your loader does, or that it is not (\`attach: {kind: none}\`).` : OPTIONAL,
    ...required ? { addition: optionalAttachAddition(name) } : {},
    subject: message
  };
}
function pastRecord({ name }, target) {
  const tracepoint = target ?? "its tracepoint";
  return {
    class: "ATTACH_FAILURE",
    title: `program ${name} reads past the end of the record of ${tracepoint}`,
    remedy: `On this kernel the record of ${tracepoint} is shorter than what ${name} reads: a field of it has changed its place or its type. Read it with CO-RE (struct trace_event_raw_\u2026, bpf_core_field_exists) instead of at fixed offsets; its form stands in events/\u2026/format below /sys/kernel/tracing.`,
    subject: "record"
  };
}
function missing(program, target, required) {
  const module = moduleOf(target);
  if (module !== null) return moduleNeeded(`attaching ${program.name} to ${target}`, module);
  return {
    class: "MISSING_ATTACH_TARGET",
    title: `program ${program.name} has nothing to attach to: the kernel has no ${target}`,
    remedy: required ? `Attach ${program.name} to a target that all your kernels have. If your loader attaches it to another name than its section says, declare that (\`attach: {symbol: \u2026}\`); if it copes without it, declare the attach as not required.` : OPTIONAL,
    ...required ? { addition: optionalAttachAddition(program.name) } : {},
    subject: target
  };
}
function unsupported(program, feature, errno) {
  const kind = kindOf(program);
  const plain = kind === "tcx" ? "tc" : kind.replace(/\.(?:multi|session)$/, "");
  const instead = plain === kind ? "" : `, such as ${plain}`;
  return {
    class: "UNSUPPORTED_ATTACH_TYPE",
    title: `the kernel cannot attach ${kind} programs such as ${program.name}: ${errnoWords(errno)}`,
    remedy: `Keep ${program.name} out on kernels without it (bpf_program__set_autoload) and attach another program there${instead}.${configWords(feature)}`,
    ...feature === void 0 ? {} : { background: sinceWords(kind, feature) },
    proof: attachKindWorks(kind, kindOf),
    subject: kind
  };
}
function kindOf({ section: section3, type }) {
  return section3.replace(/^\?/, "").split("/")[0] || type;
}
function attachFeature(program) {
  return ATTACH_KINDS[/^[\w.]+/.exec(kindOf(program))?.[0] ?? ""] ?? PROGRAM_TYPES2[program.type];
}
function isMissing({ type, section: section3 }, errno) {
  if (errno === null) return false;
  if (["ENOENT", "ESRCH", "EADDRNOTAVAIL"].includes(errno.name)) return true;
  return errno.name === "EINVAL" && (type === "kprobe" || type === "tracepoint") && !section3.includes(".multi");
}
function targetOf({ section: section3 }, said, tried) {
  const named2 = /failed to (?:create|attach to) (?:k|kret|u|uret)probe '([^'\n]+?)(?:\+0x0)?'/.exec(said)?.[1] ?? /tracepoint '([^'\n]+)'/.exec(said)?.[1] ?? /legacy kprobe event for '([^'\n]+?)(?:\+0x0)?'/.exec(said)?.[1] ?? /failed to (?:find|resolve) (?:symbol|full path for) '([^'\n]+)'/.exec(said)?.[1];
  return named2 ?? /^\S+ (.+)$/.exec(tried)?.[1] ?? /^[^/]+\/(.+)$/.exec(section3)?.[1] ?? null;
}

// src/findings/excerpt.ts
var EXCERPT_LINES3 = 14;
var EXCERPT_LINE_LENGTH = 400;
var TAIL_LENGTH = 64 * 1024;
function libbpfExcerpt(log2) {
  return joined(tail(log2).split("\n").filter(isNoNoise).slice(-EXCERPT_LINES3));
}
function outputExcerpt(stdout, stderr) {
  const parts = [["stderr", stderr], ["stdout", stdout]].map(([name, text]) => ({ name, lines: endOf(text) })).filter(({ lines }) => lines.length > 0);
  const each = Math.floor(EXCERPT_LINES3 / Math.max(1, parts.length)) - 1;
  return joined(parts.flatMap(({ name, lines }) => [`${name}:`, ...lines.slice(-each)]));
}
function endOf(text) {
  return tail(text).trimEnd().split("\n").filter((line) => line.trim() !== "");
}
function tail(log2) {
  return log2.slice(-TAIL_LENGTH).replaceAll("\r", "");
}
function joined(lines) {
  return lines.length === 0 ? null : lines.map(cut).join("\n");
}
function isNoNoise(line) {
  return !/Error in bpf_create_map_xattr\(.*Retrying without BTF|failed to load object '|BTF is optional, ignoring|-- (?:BEGIN|END) PROG LOAD LOG --|^\s*$/.test(
    line
  );
}
function cut(line) {
  return line.length > EXCERPT_LINE_LENGTH ? `${line.slice(0, EXCERPT_LINE_LENGTH)}\u2026` : line.trimEnd();
}

// src/findings/attach.ts
function draftsOfAttach(context) {
  const { programs } = context.result;
  return [
    ...programs.flatMap(
      (program) => program.attach?.verdict === "fail" || program.attach?.verdict === "error" ? [failed(context, program, program.attach)] : []
    ),
    ...notAttached(context),
    ...inactiveLsm(context)
  ];
}
function failed(context, program, attach) {
  const said = saidAbout(context.result.libbpfTail, program.name, attach.message);
  const own = attach.message !== null && isOfValidator(attach.message);
  const draft = draftOf(context, "attach", explainAttach(context, program, attach, said), {
    program: program.name,
    words: own ? attach.message : telling(said) ?? attach.message,
    excerpt: libbpfExcerpt(said),
    log: context.result.libbpfLog,
    proof: programAttaches(context.artifact.name, program.name)
  });
  return attach.required ? draft : { ...draft, level: "warning" };
}
function saidAbout(log2, program, message) {
  const lines = log2.split("\n");
  const own = lines.flatMap((line, index) => {
    if (!line.includes(`prog '${program}'`)) return [];
    const before = lines[index - 1] ?? "";
    return /(?:legacy \w+|tracepoint '|elf: |Kernel error message)/.test(before) && !before.includes("prog '") ? [before, line] : [line];
  });
  return [...new Set(own.length > 0 ? own : [message ?? ""])].join("\n");
}
function telling(said) {
  const first2 = said.split("\n")[0]?.replace(/^libbpf: /, "").trim();
  return first2 === void 0 || first2 === "" ? null : first2;
}
function notAttached(context) {
  const programs = context.result.programs.filter(
    ({ attach, load: load2 }) => attach?.verdict === "skip" && !attach.declined && load2?.verdict === "pass"
  );
  return [...new Set(programs.map((program) => program.type))].map((type) => {
    const names2 = programs.filter((program) => program.type === type).map((program) => program.name);
    const draft = draftOf(
      context,
      "attach",
      {
        class: "NOT_ATTACHED",
        title: `${type} programs were loaded and are attached to nothing: ${names2.join(", ")}`,
        remedy: `That they load is proved, that they do something is not: give one an \`attach\` of its own where it has a place, run it with \`test_runs\` in mode \`behavior\`, or say \`mode: load_only\` where the load is all you ask for.`,
        subject: type
      },
      {}
    );
    const blocks2 = context.result.lanes.some((lane) => lane.required && lane.verdict === "skip");
    return { ...draft, level: blocks2 ? "failure" : "notice" };
  });
}
function inactiveLsm(context) {
  const { kernel, result } = context;
  if (kernel.lsm === null || kernel.lsm.split(",").includes("bpf")) return [];
  return result.programs.filter(
    ({ type, section: section3, attach }) => type === "lsm" && !section3.startsWith("lsm_cgroup") && attach?.verdict === "pass"
  ).map(({ name }) => ({
    ...draftOf(
      context,
      "attach",
      {
        class: "LSM_NOT_ACTIVE",
        title: `lsm program ${name} is attached and never runs: bpf is not among the active LSMs`,
        remedy: "Tell your users to start the kernel with bpf in `lsm=`, and have it tried here with a kernel that does; or hook with fentry or a kprobe where it is not.",
        addition: lsmAddition(kernel.id.replace(/\+.*$/, "")),
        subject: "lsm"
      },
      { program: name, words: `active LSMs: ${kernel.lsm || "none"}`, log: kernel.consoleLog }
    ),
    level: "warning"
  }));
}

// src/findings/fold.ts
function fold(drafts, run2) {
  const groups = /* @__PURE__ */ new Map();
  for (const draft of drafts) {
    const key2 = JSON.stringify([draft.class, draft.artifact, draft.program, draft.map, draft.identity]);
    const candidates = groups.get(key2) ?? [];
    groups.set(key2, candidates);
    const group = candidates.find((members) => members.every((member) => sameLine(member.source, draft.source)));
    if (group === void 0) candidates.push([draft]);
    else group.push(draft);
  }
  const findings = [...groups.values()].flat().flatMap((group) => findingOf(group, run2));
  return sort(foldPrograms(findings), run2);
}
function foldPrograms(findings) {
  const kept = [];
  for (const candidate of findings) {
    const same = kept.find(
      (other) => isSameFailure(other.finding, candidate.finding) && other.identity === candidate.identity
    );
    if (same === void 0 || candidate.finding.program === null) kept.push(candidate);
    else same.finding.otherPrograms.push(candidate.finding.program);
  }
  return kept.map(({ finding }) => finding);
}
function isSameFailure(a, b) {
  const facts = (finding) => [finding.class, finding.level, finding.artifact, finding.map, finding.kernels];
  return JSON.stringify(facts(a)) === JSON.stringify(facts(b)) && sameLine(a.source, b.source);
}
var LEVELS3 = ["failure", "warning", "notice"];
function findingOf(group, run2) {
  const level = LEVELS3.find((candidate) => group.some((draft) => draft.level === candidate));
  const first2 = group.find((draft) => draft.level === level);
  if (first2 === void 0) return [];
  const { kernel: _, identity, suggestion: __, background, proof, ...finding } = first2;
  const named2 = new Set(group.map((draft) => draft.kernel));
  const seen = proofSentence(proof, run2, named2) ?? background;
  const remedy = seen === null ? finding.remedy : `${seen} ${finding.remedy}`;
  const folded = {
    ...finding,
    otherPrograms: [],
    kernels: run2.kernels.map(({ id }) => id).filter((id) => named2.has(id)),
    source: group.find((draft) => draft.source !== null)?.source ?? null,
    remedy: withSuggestion(remedy, group)
  };
  return [{ finding: folded, identity }];
}
function withSuggestion(remedy, group) {
  const draft = group.find(({ suggestion }) => suggestion !== null);
  return draft === void 0 ? remedy : `${remedy} The verifier of ${draft.kernel} suggests: ${draft.suggestion}`;
}
function sameLine(a, b) {
  return a === null || b === null || a.file === b.file && a.line === b.line;
}
function sort(findings, run2) {
  const place = (finding) => run2.artifacts.findIndex(({ name }) => name === finding.artifact);
  return findings.toSorted((a, b) => LEVELS3.indexOf(a.level) - LEVELS3.indexOf(b.level) || place(a) - place(b));
}

// src/findings/interruptions.ts
function draftsOfInterruption(context, interruption) {
  if (interruption.kind === "cancelled") return [];
  const during = "during" in interruption ? interruption.during : null;
  return [
    draftOf(context, stepOf(context, during), explain(context, interruption), {
      program: programOf(context, during),
      words: "message" in interruption ? interruption.message : null,
      excerpt: libbpfExcerpt(context.result.libbpfTail),
      log: context.kernel.consoleLog
    })
  ];
}
function stepOf({ result }, during) {
  const marked = / (\w+)$/.exec(during ?? "")?.[1];
  if (marked === "command") return isTest(result) ? "test" : "command";
  if (marked === "test") return "test";
  if (result.lanes.every(({ mode }) => mode === "command")) return "command";
  if (result.load?.verdict !== "pass") return "load";
  return marked === void 0 && isTest(result) ? "test" : "attach";
}
function isTest({ tests: tests2 }) {
  return tests2.some(({ verdict }) => verdict !== "skip") && tests2.some(({ verdict }) => verdict !== "pass");
}
var STALL = /soft lockup|hard LOCKUP|\brcu\S* .*detected|blocked for more than/;
var STALL_REMEDY = "A CPU was held for seconds: see whether a program loops that long (bpf_loop, an iterator over much); without KVM a slow machine can do it, too.";
var WARNING_REMEDY = "A WARNING in kernel/bpf is a defect of the kernel that this object brings out: report it, and see whether a newer release of the kernel has it too.";
function draftOfWarning(context, { message, during, excerpt }) {
  const draft = draftOf(
    context,
    "load",
    {
      class: "KERNEL_WARNING",
      title: `the kernel ${STALL.test(message) ? "reported a stall" : "printed a warning"}${whileRunning(context, during)}`,
      remedy: `Read the whole trace in the console log. ${STALL.test(message) ? STALL_REMEDY : WARNING_REMEDY} One that is known and meant to stay goes under \`allow_kernel_warnings\` in the manifest.`
    },
    {
      program: programOf(context, during),
      words: message,
      excerpt: excerpt === "" ? null : excerpt,
      log: context.kernel.consoleLog
    }
  );
  return { ...draft, level: "warning" };
}
function explain(context, interruption) {
  switch (interruption.kind) {
    case "timeout":
      return {
        class: "TIMEOUT",
        title: `it was not done after ${interruption.seconds} s`,
        remedy: `Raise \`timeout\` of the artifact in the manifest. When it stops at the same program every time, the verifier needs too long for it: reduce its paths.`,
        subject: "timeout"
      };
    case "crash":
      return {
        class: "KERNEL_CRASH",
        title: `the kernel crashed${whileRunning(context, interruption.during)}`,
        remedy: `Read the trace in the console log. A kernel that dies of a BPF program has a defect: keep the program out on this release, and report it with the command below.`
      };
    case "killed":
      if (context.result.lanes.every(({ mode }) => mode === "command")) return loaderDied(interruption);
      return {
        class: "CASE_DIED",
        title: `the process that loads it died ${endWords(interruption)}${whileRunning(context, interruption.during)}`,
        remedy: interruption.signal === 9 ? "Signal 9 without a timeout is the guest running out of memory: make the maps smaller." : "libbpf or the validator broke on this object: please report it with the object.",
        subject: `${interruption.signal}/${interruption.exitCode}`
      };
    case "lost":
      return {
        class: "CASE_DIED",
        title: "the guest was lost while it ran",
        remedy: "This is no verdict on the artifact. Read the console log, then run it again."
      };
  }
}
function loaderDied(killed) {
  return {
    class: "CASE_DIED",
    title: `the process that runs the command died ${endWords(killed)}`,
    remedy: killed.signal === 9 ? "Signal 9 is the guest running out of memory, or a command that kills its parent: let it need less, or end only what it has started." : "A command must not end its parent ($PPID): let it end only what it has started. If it does not, please report this with the console log.",
    subject: `${killed.signal}/${killed.exitCode}`
  };
}
function endWords({ signal, exitCode }) {
  return signal === 0 ? `with exit code ${exitCode}` : `of signal ${signal}`;
}
function whileRunning({ artifact }, during) {
  if (during === null) return "";
  const own = `${artifact.name}/`;
  return ` during ${during.startsWith(own) ? during.slice(own.length).replace(/^- /, "") : during}`;
}
function programOf({ artifact, result }, during) {
  if (during?.startsWith(`${artifact.name}/`) !== true) return null;
  const name = during.slice(artifact.name.length + 1).replace(/ \w+$/, "");
  return result.programs.some((program) => program.name === name) ? name : null;
}

// src/findings/object-rules.ts
var OBJECT_RULES = [
  rule(
    "LEGACY_MAPS",
    /legacy map definitions in '[^'\n]*' section are not supported/,
    'the object defines its maps in the old "maps" section, which libbpf 1.0 dropped',
    'Define the maps in SEC(".maps") with the BTF syntax (__uint(type, \u2026)), which other loaders read as well.'
  ),
  rule(
    "FOREIGN_LOADER",
    /prog(?:ram)? '([^'\n]+)' is static and not supported/,
    "the object has a static program, which libbpf does not load and cilium/ebpf does",
    "Drop `static` from the functions in program sections, or let your own loader decide: `mode: command`."
  ),
  // SEC("maps/…") is how gobpf and cilium/ebpf mark maps; libbpf knows no such section and skips it.
  rule(
    "FOREIGN_LOADER",
    /bad map relo against '[^'\n]*' in section 'maps\//,
    "the object defines its maps in sections of their own, which libbpf does not read",
    'Its own loader (gobpf, cilium/ebpf) does. Define the maps in SEC(".maps") with BTF, which those loaders read as well, or let your own loader decide: `mode: command`.'
  ),
  // bcc fills in the descriptors of its maps while it compiles: what it writes has calls and loads but no maps.
  rule(
    "FOREIGN_LOADER",
    /unrecognized ELF section name '?\.bpf\.fn\.|section '\.bpf\.fn\.\w+'/,
    "the object was made by bcc, which loads its programs itself",
    "Run the tool with `mode: command`, or port it to libbpf."
  ),
  {
    pattern: /failed to find BTF for extern '([^'\n]+)'|unrecognized extern section '[^'\n]*'|failed to find extern definition|extern relo failed to find extern for '([^'\n]+)'|unresolved (?:extern|symbol) '?([\w.]+)|Unknown symbol '?([\w.]+)/,
    explain: (match) => {
      const name = match.slice(1).find((group) => group !== void 0);
      return {
        class: "UNLINKED_OBJECT",
        title: `the object refers to ${name ?? "something"} that is defined nowhere in it`,
        remedy: "Link the parts first (bpftool gen object out.bpf.o a.bpf.o b.bpf.o) and name what comes out, or declare kernel symbols with __ksym and options with __kconfig.",
        subject: name ?? "extern"
      };
    }
  },
  rule(
    "INVALID_OBJECT",
    /(?:is not a valid eBPF object file|is not a proper ELF object|is not a 64-bit ELF object|failed to open .* as ELF file|has unknown byte order|endianness mismatch|loading non-native endianness)/,
    "the file is not an eBPF object for this machine",
    "Compile with clang -target bpf (the endianness of the machine it runs on) and name the .o file itself."
  ),
  rule(
    "INVALID_OBJECT",
    /invalid relo against '[^'\n]*' .*forgot to initialize global var|bad (?:map|data|call) relo against|couldn't find symbol table in/,
    "the object cannot be linked by libbpf",
    'Do not strip the symbol table (llvm-strip -g keeps it), initialise global variables, and define maps in SEC(".maps").'
  )
];
function rule(kind, pattern, title, remedy) {
  return { pattern, explain: () => ({ class: kind, title, remedy }) };
}

// src/findings/helpers.ts
function helperOf2(name, number) {
  const full = name.startsWith("bpf_") ? name : helperName(number);
  if (full === void 0) return null;
  const known2 = full.slice("bpf_".length);
  const since = Object.entries(SINCE).find(([, names2]) => names2.split(" ").includes(known2))?.[0] ?? null;
  return { name: full, since, instead: INSTEAD[known2] ?? null };
}
var SINCE = {
  "5.3": "send_signal",
  "5.5": "probe_read_user probe_read_kernel probe_read_user_str probe_read_kernel_str skb_output",
  "5.6": "jiffies64 read_branch_records",
  "5.7": "get_ns_current_pid_tgid xdp_output get_current_ancestor_cgroup_id",
  "5.8": "ktime_get_boot_ns seq_printf seq_write ringbuf_output ringbuf_reserve ringbuf_submit ringbuf_discard ringbuf_query",
  "5.10": "d_path copy_from_user snprintf_btf per_cpu_ptr this_cpu_ptr",
  "5.11": "task_storage_get task_storage_delete get_current_task_btf ktime_get_coarse_ns",
  "5.13": "for_each_map_elem snprintf",
  "5.14": "sys_bpf btf_find_by_name_kind sys_close",
  "5.15": "timer_init timer_set_callback timer_start timer_cancel get_func_ip get_attach_cookie task_pt_regs",
  "5.16": "get_branch_snapshot trace_vprintk",
  "5.17": "find_vma loop strncmp get_func_arg get_func_ret get_func_arg_cnt",
  "5.18": "copy_from_user_task ima_file_hash",
  "5.19": "kptr_xchg map_lookup_percpu_elem dynptr_from_mem ringbuf_reserve_dynptr ringbuf_submit_dynptr ringbuf_discard_dynptr dynptr_read dynptr_write dynptr_data",
  "6.1": "ktime_get_tai_ns user_ringbuf_drain",
  "6.2": "cgrp_storage_get cgrp_storage_delete"
};
var INSTEAD = {
  loop: "a bounded `for` loop",
  strncmp: "a bounded loop over the bytes",
  probe_read_user: "bpf_probe_read",
  probe_read_kernel: "bpf_probe_read",
  probe_read_user_str: "bpf_probe_read_str",
  probe_read_kernel_str: "bpf_probe_read_str",
  ringbuf_output: "bpf_perf_event_output with a perf_event_array",
  ringbuf_reserve: "bpf_perf_event_output with a perf_event_array",
  ktime_get_boot_ns: "bpf_ktime_get_ns",
  get_current_task_btf: "bpf_get_current_task with BPF_CORE_READ",
  trace_vprintk: "bpf_trace_printk with at most three arguments"
};

// src/findings/verifier-rules.ts
function explainVerifierLog(log2, program) {
  const end = tail(log2);
  for (const { pattern, explain: explain3 } of RULES) {
    const match = pattern.exec(end);
    if (match !== null) return explain3(match, program);
  }
  return null;
}
var RULES = [
  {
    // libbpf poisons an instruction whose relocation found no target (195896080 is 0xbad2310) and, since 1.0, replaces
    // what the verifier says to it by "failed to resolve CO-RE relocation <byte_off> [12] struct x.y (0:1 @ offset 4)".
    pattern: /failed to resolve CO-RE relocation (.+)|(?:invalid func|call) unknown#195896080\b/,
    explain: ([, spec], program) => ({
      class: "CORE_RELOCATION_FAILURE",
      title: `program ${program} reads ${spec === void 0 ? "a type or field" : coreTarget(spec)}, which the kernel does not have`,
      remedy: `Guard the access with bpf_core_field_exists() or bpf_core_type_exists() and read the kernel's older or newer name in the other branch (a "flavor": struct name___old).`,
      subject: spec === void 0 ? "unknown" : coreTarget(spec)
    })
  },
  {
    // libbpf ≥ 1.3 in place of "invalid func unknown#2002000xxx".
    pattern: /kfunc '([^'\n]+)' is referenced but wasn't resolved/,
    explain: ([, name = ""], program) => missingKfunc(name, program, moduleOf(name))
  },
  {
    // ≥ 5.13.
    pattern: /^calling kernel function (\S+) is not allowed/m,
    explain: ([, name = ""], program) => ({
      class: "UNSUPPORTED_HELPER",
      title: `program ${program} may not call the kernel function ${name}`,
      remedy: `The kernel does not offer ${name} to programs of this type: guard the call with bpf_ksym_exists(${name}), or keep the program out on kernels that do not.`,
      subject: name
    })
  },
  {
    // libbpf ≥ 1.0 in place of "invalid func unknown#2001000xxx": a map with autocreate switched off.
    pattern: /BPF map '([^'\n]+)' is referenced but wasn't created/,
    explain: ([, map = ""], program) => ({
      class: "MAP_CREATION_FAILURE",
      title: `program ${program} uses map ${map}, which was not created`,
      remedy: `Guard every use of ${map} with a constant that your loader sets to 0 on kernels without the map.`,
      subject: map
    })
  },
  {
    // "unknown func bpf_loop#181" up to 6.13, "program of this type cannot use helper bpf_loop#181" since 6.14: the
    // kernel has it, but not for this program type. "invalid func unknown#181": the kernel does not have it at all.
    pattern: /^(unknown func|invalid func|program of this type cannot use helper) (\w+)#(\d+)/m,
    explain: ([, phrase = "", name = "", number = ""], program) => unsupportedHelper(phrase === "invalid func", name, Number(number), program)
  },
  {
    // A function that is only passed to a helper (BPF_PSEUDO_FUNC) is a subprogram since 5.13: before, the kernel counts
    // fewer of them than libbpf describes (kernel/bpf/verifier.c, check_btf_func) or stumbles over the load of its address.
    pattern: /^(?:number of funcs in func_info doesn't match number of subprogs|unrecognized bpf_ld_imm64 insn)/m,
    explain: (_, program) => ({
      class: "UNSUPPORTED_HELPER",
      title: `program ${program} passes a function to a helper, which kernels before 5.13 do not know`,
      remedy: "Helpers with callbacks came with 5.13 (bpf_for_each_map_elem), 5.15 (bpf_timer_set_callback) and 5.17 (bpf_loop): ship a variant without them, and keep this program out on older kernels (bpf_program__set_autoload).",
      subject: "callback"
    })
  },
  {
    pattern: /^BPF program is too large\. Processed (\d+) insn/m,
    explain: ([, count = ""], program) => limit(
      program,
      `takes the verifier more than ${Number(count) - 1} instructions`,
      "Fewer paths are needed: shorten or un-unroll loops, move parts into global functions (verified once each) or into tail calls, and use bpf_loop() where the kernel has it."
    )
  },
  {
    // "The sequence of 8193 jumps is too complex." since 4.20, "BPF program is too complex" before.
    pattern: /^(?:The sequence of \d+ jumps is too complex|BPF program is too complex)/m,
    explain: (_, program) => limit(
      program,
      "has too many branches in a row for the verifier",
      "Split the branches over global functions or tail calls, or turn the chain into a lookup in a map."
    )
  },
  {
    pattern: /^combined stack size of \d+ calls is (\d+)\. Too large/m,
    explain: ([, size = ""], program) => limit(
      program,
      `needs ${size} bytes of stack over its calls; 512 are allowed`,
      "Move large local variables into a per-CPU array map with one entry."
    )
  },
  {
    pattern: /^the call stack of \d+ frames is too deep/m,
    explain: (_, program) => limit(program, "calls functions deeper than eight levels", "Mark the innermost functions __always_inline.")
  },
  {
    // ≥ 5.7 and 5.11: the hook of a program with a BTF-based target.
    pattern: /^(attach_btf_id \d+ (?:is not a function|is not valid|points to (?:wrong type name|disabled hook)).*)$/m,
    explain: ([, words = ""], program) => ({
      class: "MISSING_ATTACH_TARGET",
      title: `the kernel does not have the hook of program ${program}`,
      remedy: `Attach ${program} to a function that all your kernels have, or keep it out (bpf_program__set_autoload) where it is missing.`,
      addition: optionalProgramAddition(program),
      subject: words.replaceAll(/\d+/g, "N")
    })
  },
  rejection(
    /^cannot call GPL[- ](?:restricted|only) function from non-GPL compatible program/m,
    "calls a GPL-only helper without a GPL license",
    'Declare char LICENSE[] SEC("license") = "GPL" (or "Dual MIT/GPL") in the object.'
  ),
  rejection(
    // Before 5.3 every loop; since then only those that the control flow check cannot allow.
    /^back-edge from insn \d+ to \d+/m,
    "has a loop, which the kernel does not allow",
    "Kernels before 5.3 know no loops: unroll it with #pragma unroll and a constant bound."
  ),
  rejection(
    /^infinite loop detected at insn \d+/m,
    "has a loop that the verifier cannot see the end of",
    "Give the loop a constant upper bound and let the counter change in every round."
  ),
  rejection(
    /^(?:unknown opcode [0-9a-f]+|BPF_(?:STX|ATOMIC|ALU|LDX|JMP|MOVSX?) uses reserved fields|BPF_ATOMIC uses invalid atomic opcode [0-9a-f]+|invalid atomic operand size)/m,
    "has an instruction that the kernel does not know",
    "Compile for older kernels: clang -target bpf -mcpu=v2 (-mcpu=v3 needs Linux 5.1 and its atomics 5.12, -mcpu=v4 needs 6.6)."
  ),
  rejection(
    // `inv` up to 5.17, `scalar` since 5.18.
    /^R\d+ invalid mem access '(?:inv|scalar)'/m,
    "dereferences a value that the verifier does not know as a pointer",
    "Read kernel memory with bpf_probe_read_kernel() or BPF_CORE_READ(); a pointer that went through arithmetic or a map must be checked or read again before it is used."
  ),
  rejection(
    /^R\d+ invalid mem access '\w*(?:_or_null)'|^R\d+ invalid mem access '(?:map_value|mem|ptr_|sock)\w*or_null_?'/m,
    "uses a pointer that may be NULL",
    "Check the result of the lookup for NULL, on every path, before it is used."
  ),
  rejection(
    /^invalid access to packet,/m,
    "reads the packet beyond what it has checked",
    "Compare with data_end right before the access (if ((void *)(p + 1) > data_end) return \u2026), after every change of the offset."
  ),
  rejection(
    /^(?:invalid access to map value,|R\d+ (?:unbounded memory access|min value is (?:negative|outside)|max value is outside)|invalid access to memory,)/m,
    "accesses memory with an offset or size that is not bounded",
    "Bound the offset right before the access (if (i >= SIZE) return 0; or i &= SIZE - 1) and keep it in an unsigned variable."
  ),
  rejection(
    /^(?:invalid (?:indirect |variable-offset )?(?:read from|write to|access to|indirect access to) (?:variable-offset )?stack|invalid (?:indirect )?read from stack|invalid stack (?:type|off|access))/m,
    "reads stack that was never written, or beyond its 512 bytes",
    "Initialise the variable, padding included (= {} or __builtin_memset), before it is passed on, and keep the stack below 512 bytes."
  ),
  rejection(
    /^R\d+ !read_ok/m,
    "uses a register that was never set",
    "A variable is not initialised on this path, or a context argument does not exist on the kernel: initialise it, or check the arguments of the hook."
  ),
  rejection(
    /^(?:Unreleased reference id=\d+|BPF_EXIT instruction .*would lead to reference leak|reference has not been acquired before)/m,
    "does not release a reference on every path",
    "Call the release function (bpf_sk_release, bpf_ringbuf_submit or _discard, \u2026) on every path that leads out."
  ),
  rejection(
    /^(?:At program exit the register R0 |R0 (?:has unknown scalar value|has value) )/m,
    "returns a value that its hook does not allow",
    "Return only the values that the program type allows, as a constant on every path."
  )
];
function rejection(pattern, what, remedy) {
  return {
    pattern,
    explain: (_, program) => ({ class: "VERIFIER_REJECTION", title: `program ${program} ${what}`, remedy })
  };
}
function limit(program, what, remedy) {
  return { class: "VERIFIER_LIMIT", title: `program ${program} ${what}`, remedy, subject: remedy };
}
function hasGivenUp(log2) {
  return GIVEN_UP.test(tail(log2));
}
var GIVEN_UP = /^(?:BPF program is too large\. Processed \d+ insn|The sequence of \d+ jumps is too complex|BPF program is too complex)/m;
function missingKfunc(name, program, module) {
  if (module !== null) return moduleNeeded(`the kernel function ${name}`, module);
  return {
    class: "MISSING_KERNEL_SYMBOL",
    title: `${program === null ? "the object" : `program ${program}`} calls the kernel function ${name}, which the kernel does not have`,
    remedy: `Declare ${name} as __weak and guard the call with bpf_ksym_exists(${name}).`,
    subject: name
  };
}
function unsupportedHelper(missing2, word, number, program) {
  const helper = helperOf2(word, number);
  const name = helper?.name ?? `helper #${number}`;
  const guard = `guard the call with bpf_core_enum_value_exists(enum bpf_func_id, BPF_FUNC_${name.replace(/^bpf_/, "")})`;
  const background = helper?.since == null ? {} : { background: `${name} came with Linux ${helper.since}.` };
  const instead = helper?.instead == null ? "leave the work out" : `use ${helper.instead}`;
  return {
    class: "UNSUPPORTED_HELPER",
    title: `program ${program} calls ${name}, which the kernel does not ${missing2 ? "have" : "offer to this program type"}`,
    remedy: helper === null ? `The number belongs to no helper of Linux: check the headers the object was built with.` : missing2 ? `${capitalised(guard)} and ${instead} on kernels without it.` : `The kernel has ${name} for programs of other types: call it in one of those. Where other kernels offer it to this type, your loader can ask (libbpf_probe_bpf_helper) and keep the program out.`,
    ...missing2 ? background : {},
    addition: optionalProgramAddition(program),
    subject: name
  };
}
function coreTarget(spec) {
  return (/\] (.+?)(?: \(\d[\d:]* @ .*\)| = .*|::.*)?$/.exec(spec)?.[1] ?? spec).trim();
}
function capitalised(sentence) {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

// src/findings/libbpf-rules.ts
function explainLibbpf(text, errno) {
  const end = tail(text);
  for (const { pattern, explain: explain3 } of rulesFor(errno)) {
    const match = pattern.exec(end);
    if (match !== null) return explain3(match);
  }
  return null;
}
function tellingLine(text, errno) {
  const lines = tail(text).split("\n");
  const line = rulesFor(errno).map(({ pattern }) => lines.find((candidate) => pattern.test(candidate))).find((found) => found !== void 0);
  return line?.replace(/^libbpf: /, "").trim() ?? null;
}
function rulesFor(errno) {
  return RULES2.filter(({ errnos }) => errnos === void 0 || errno === null || errnos.includes(errno.name));
}
var RULES2 = [
  ...OBJECT_RULES,
  {
    // Without the second line the object goes on without its BTF.
    pattern: /Error loading ELF section \.BTF: [^\n]*\n(?:libbpf: )?BTF is required/,
    explain: () => ({
      class: "MISSING_BTF",
      title: "the BTF of the object cannot be read",
      remedy: "It is damaged, or of a newer format than this libbpf knows: build the object again, with a clang that goes with your libbpf, and strip it with llvm-strip -g only.",
      subject: "object, damaged"
    })
  },
  {
    pattern: /BTF is required, but is missing or corrupted/,
    explain: () => ({
      class: "MISSING_BTF",
      title: "the object has no BTF",
      remedy: "Compile with clang -g and strip with llvm-strip -g, which keeps .BTF and .BTF.ext.",
      subject: "object"
    })
  },
  {
    pattern: /Error loading \.BTF into kernel: .*BTF is mandatory|BTF is mandatory, can't proceed/,
    explain: () => ({
      class: "MISSING_BTF",
      title: "the kernel does not take the BTF of the object, which the object needs",
      remedy: "The kernel lacks BTF, or the object has kinds of types that are newer than it: compile with an older pahole or clang, or switch off what needs BTF there (struct_ops, spin locks, kfuncs).",
      subject: "object into kernel"
    })
  },
  {
    // A libbpf that is older than the kernel's BTF, or a BTF file that was cut.
    pattern: /(?:Unsupported BTF_KIND|unrecognized kind|BTF (?:header|type data) .*(?:invalid|corrupt)|btf_vmlinux is malformed|Invalid BTF)/,
    explain: () => ({
      class: "MISSING_BTF",
      title: "the BTF of the kernel cannot be read",
      remedy: "It is cut, or of a newer format than this libbpf knows: use a newer libbpf, or supply another BTF of the kernel (bpf_object_open_opts.btf_custom_path).",
      subject: "partial"
    })
  },
  {
    pattern: /failed to find valid kernel BTF|Error loading vmlinux BTF|vmlinux BTF is not found/,
    explain: () => ({
      class: "MISSING_BTF",
      title: "the kernel has no BTF, which the object needs",
      remedy: "The kernel was built without CONFIG_DEBUG_INFO_BTF: supply its BTF (BTFHub, bpf_object_open_opts.btf_custom_path) or ship a variant of the object without CO-RE for it.",
      subject: "kernel"
    })
  },
  {
    // `extern 'CONFIG_X' (strong): not resolved` is about an option of the kernel, everything else about a symbol.
    pattern: /extern '((?:CONFIG|LINUX)_\w+)' \(strong\): not resolved|failed to open system Kconfig/,
    explain: ([, option]) => ({
      class: "MISSING_KERNEL_SYMBOL",
      title: option === void 0 ? "the object needs the configuration of the kernel, which cannot be read" : `the object needs ${option}, which is not in the configuration of the kernel`,
      remedy: `Declare ${option ?? "the options"} as __kconfig __weak and take 0 for "not set".`,
      subject: option ?? "kconfig"
    })
  },
  {
    pattern: /extern \(func ksym\) '([^'\n]+)': /,
    explain: ([, name = ""]) => missingKfunc(name, null, moduleOf(name))
  },
  {
    pattern: /extern (?:\((?:var )?ksym\) '([^'\n]+)': |'([^'\n]+)' \(strong\): not resolved)/,
    explain: ([, typed, strong]) => {
      const name = typed ?? strong ?? "";
      return {
        class: "MISSING_KERNEL_SYMBOL",
        title: `the object needs the kernel symbol ${name}, which the kernel does not have`,
        remedy: `Declare ${name} as extern \u2026 __ksym __weak and test its address before use.`,
        subject: name
      };
    }
  },
  {
    pattern: /struct_ops init_kern(?: ([^\s:]+))?: (?:struct (\S+) is not found in kernel BTF|Cannot find member (\S+) in kernel BTF)/,
    explain: ([, owner, struct, member]) => {
      const name = member === void 0 ? `struct ${struct ?? owner ?? ""}` : `member ${member} of struct_ops ${owner ?? ""}`;
      return {
        class: "MISSING_KERNEL_SYMBOL",
        title: `the object implements ${name}, which the kernel does not have`,
        remedy: "Leave it out on kernels without it: bpf_map__set_autocreate() for the map, or a struct flavor (___old) without the member.",
        subject: name
      };
    }
  },
  {
    pattern: /(?:prog '([^'\n]+)': )?failed to find kernel BTF type ID of '([^'\n]+)'|\b(bpf_lsm_\w+|bpf_iter_\w+|\w+) is not found in vmlinux BTF/,
    explain: ([, program, quoted, bare]) => {
      const target = quoted ?? bare ?? "";
      const module = moduleOf(target);
      if (module !== null) return moduleNeeded(`attaching ${program ?? "a program"} to ${target}`, module);
      return {
        class: "MISSING_ATTACH_TARGET",
        title: `the kernel has no ${target}, which ${program === void 0 ? "a program" : `program ${program}`} attaches to`,
        remedy: `The function was inlined, renamed or is not there yet: attach to one that all your kernels have, or keep the program out where ${target} is missing (bpf_program__set_autoload).`,
        subject: target
      };
    }
  },
  {
    pattern: /failed to perform CO-RE relocations|relo #\d+: (?:failed to relocate|target candidate search failed|error matching candidate|field offset ambiguity|relocation decision ambiguity|trying to relocate unrecognized insn)/,
    explain: () => ({
      class: "CORE_RELOCATION_FAILURE",
      title: "libbpf cannot relocate the object against the kernel\u2019s BTF",
      remedy: "See the line of the log for the type: guard the access with bpf_core_field_exists(), or name the variant of the type with a flavor (struct name___old)."
    })
  },
  {
    pattern: /missing BPF prog type, check ELF section name '([^'\n]+)'/,
    explain: ([, section3 = ""]) => ({
      class: "UNSUPPORTED_PROGRAM_TYPE",
      title: `libbpf does not know a program type for section ${section3}`,
      remedy: `Your loader sets the type in code, where the object does not show it: declare it in the manifest. Or name the section after its type (SEC("tc"), SEC("kprobe/\u2026"): docs.kernel.org/bpf/libbpf/program_types.html).`,
      addition: programTypeAddition(section3),
      subject: section3
    })
  },
  {
    pattern: /cannot find pinned map|couldn't reuse pinned map|error reusing pinned map|failed to auto-pin/,
    explain: () => ({
      class: "MAP_CREATION_FAILURE",
      title: "a pinned map cannot be created or reused",
      remedy: "Nothing is pinned in a fresh kernel: the object must be able to create its maps itself, or a command must pin them first."
    })
  },
  {
    // Kernels before 5.11 charge maps and programs to RLIMIT_MEMLOCK.
    pattern: /try raising 'ulimit -l'/,
    errnos: ["EPERM"],
    explain: () => ({
      class: "POLICY_DENIED",
      title: "the locked-memory limit does not allow it",
      remedy: "Kernels before 5.11 charge BPF memory to RLIMIT_MEMLOCK: make the maps smaller, or let your loader raise the limit.",
      subject: "memlock"
    })
  },
  {
    pattern: /\blockdown\b|\bunprivileged_bpf_disabled\b/i,
    errnos: ["EPERM", "EACCES"],
    explain: () => ({
      class: "POLICY_DENIED",
      title: "a policy of the kernel forbids it",
      remedy: "The kernel is locked down (lockdown=confidentiality forbids reading kernel memory): boot it without, or leave this program out there.",
      subject: "lockdown"
    })
  }
];

// src/findings/maps.ts
function draftOfMap(context, name, errno, message) {
  const { result } = context;
  const map = result.maps.find((candidate) => candidate.name === name);
  const explanation = (map && explainGap(context, map, errno)) ?? (map && explainType(context, map, errno)) ?? explainOther(context, name, map, errno);
  return draftOf(context, "load", explanation, {
    map: name,
    words: mapWords(result.libbpfTail, name) ?? message,
    excerpt: libbpfExcerpt(result.libbpfTail),
    log: result.libbpfLog
  });
}
function explainGap(context, map, errno) {
  const { result } = context;
  const gap = openGapOf(context, map);
  if (gap === null) return null;
  const gaps = result.maps.flatMap((candidate) => openGapOf(context, candidate) ?? []);
  const others = gaps.filter((candidate) => candidate.map !== map).map((candidate) => candidate.map.name);
  const more = others.length === 0 ? "" : ` The same holds for ${others.join(", ")}.`;
  const addition = mapsAddition(gaps);
  if (gap.innerMap) {
    return {
      class: "MISSING_INNER_MAP",
      title: `map ${map.name} (${map.type}) has no inner-map prototype`,
      remedy: `The object leaves the inner map of ${map.name} to its loader: declare under \`maps\` in the manifest what the loader sets, with its sizes.${more}`,
      addition,
      subject: "inner map"
    };
  }
  return {
    class: "MAP_SIZE_UNSET",
    title: `map ${map.name} (${map.type}) has ${unsetWords(gap)}`,
    remedy: `The object leaves the size of ${map.name} to its loader (the kernel said ${errnoWords(errno)}): declare under \`maps\` in the manifest what the loader sets.${more}`,
    addition,
    subject: unsetWords(gap)
  };
}
function openGapOf({ result }, map) {
  const applied = (field) => result.fixups.some(
    ({ subject, status, what }) => subject === map.name && status === "applied" && what.startsWith(field)
  );
  const gap = gapOf(map);
  if (gap === null || applied("autocreate")) return null;
  const left = {
    map,
    innerMap: gap.innerMap && !applied("inner_"),
    maxEntries: gap.maxEntries && !applied("max_entries"),
    keySize: gap.keySize && !applied("key_size"),
    valueSize: gap.valueSize && !applied("value_size")
  };
  return isGap(left) ? left : null;
}
function unsetWords({ maxEntries, keySize, valueSize }) {
  const unset = [
    ...maxEntries ? ["max_entries"] : [],
    ...keySize ? ["key_size"] : [],
    ...valueSize ? ["value_size"] : []
  ];
  return unset.map((field) => `${field} 0`).join(" and ");
}
function explainType({ kernel }, { name, type }, errno) {
  const feature = MAP_TYPES[type];
  if (!["EINVAL", "E2BIG", "EOPNOTSUPP", "ENOTSUPP"].includes(errno?.name ?? "")) return null;
  if (type !== "unknown" && (feature === void 0 || kernel.release !== null && !isOlder(kernel.release, feature.since)))
    return null;
  const instead = type === "ringbuf" ? ", or use a perf_event_array there" : "";
  return {
    class: "UNSUPPORTED_MAP_TYPE",
    title: `the kernel does not know the type ${type} of map ${name}`,
    remedy: `Switch the map off on kernels without it (bpf_map__set_autocreate) and its programs with it${instead}.${configWords(feature)}`,
    background: feature === void 0 ? "The kernel is older than the map type." : sinceWords(type, feature),
    proof: mapTypeWorks(type),
    subject: type
  };
}
function explainOther({ artifact }, name, map, errno) {
  const sizes = map === void 0 ? "" : ` (${map.type}, key ${map.keySize}, value ${map.valueSize}, max_entries ${map.maxEntries}${map.flags === 0 ? "" : `, map_flags 0x${map.flags.toString(16)}`})`;
  return {
    class: "MAP_CREATION_FAILURE",
    title: `map ${name} cannot be created: ${errnoWords(errno)}`,
    proof: mapWorks(artifact.name, name),
    remedy: errno?.name === "ENOMEM" || errno?.name === "E2BIG" ? `The map is too large for the kernel or this guest${sizes}: make it smaller, or declare under \`maps\` the max_entries your loader sets.` : `Compare its type, sizes and flags${sizes} with what your loader sets before load: what it changes belongs under \`maps\` in the manifest.`
  };
}
function mapWords(log2, map) {
  const line = log2.split("\n").findLast((candidate) => candidate.includes(`map '${map}': failed to `));
  return line?.replace(/^libbpf: /, "").trim() ?? null;
}

// src/findings/prog-arrays.ts
var SLOT = /map '([^'\n]+)': failed to initialize slot \[(\d+)\] to prog '([^'\n]+)'/;
function draftOfProgArray(context, load2) {
  const { libbpfTail, libbpfLog, programs } = context.result;
  const match = SLOT.exec(`${load2.message ?? ""}
${libbpfTail}`);
  if (match === null) return null;
  const [words, map = "", slot = "", name = ""] = match;
  const off = programs.find((program) => program.name === name)?.off ?? null;
  return draftOf(
    context,
    "load",
    {
      class: "PROG_ARRAY_MEMBER_OFF",
      title: `prog array ${map} names program ${name} in slot ${slot}, which is ${off === null ? "not loaded" : off.reason.startsWith("off ") ? off.reason : `off: ${off.reason}`}`,
      remedy: `The object itself fills ${map} while it is loaded, so that ${name} cannot be left out. ${off === null ? "" : `${WAYS[off.by]} `}Or leave slot ${slot} empty in the object and let the loader fill it (\`entries: [{key: ${slot}, value: {program: ${name}}}]\` of the map in the manifest).`,
      ...off?.by === "object" ? { addition: autoloadAddition([name]) } : {},
      subject: `${map} ${slot}`
    },
    { program: name, map, words, excerpt: libbpfExcerpt(libbpfTail), log: libbpfLog }
  );
}
var WAYS = {
  object: 'Drop the "?" of its section, or switch it on in the manifest (`autoload: true`).',
  manifest: "Drop its `autoload: false`.",
  kernel: "Drop its `min_kernel`, or make it load on this kernel.",
  variant: "Give each variant a slot of its own that the loader fills.",
  dropped: "It does not load on this kernel: see its own finding."
};

// src/findings/verifier-log.ts
function partsOf(log2) {
  const lines = tail(log2).split("\n");
  const start = lines.findLastIndex((line) => line.startsWith(BLOCK));
  const end = start === -1 ? lines.length : start;
  return { body: lines.slice(0, end).filter(isNoStatistic), block: lines.slice(end) };
}
function readVerifierLog(log2) {
  const { body, block } = partsOf(log2);
  const suggestion = section2(block, "Suggestion").join(" ");
  return {
    error: body.findLast((line) => !isTrace(line))?.trim() ?? block[0]?.slice(BLOCK.length) ?? null,
    suggestion: suggestion === "" ? null : suggestion
  };
}
var BLOCK = "Verification failed: ";
function section2(block, title) {
  const start = block.indexOf(`${title}:`);
  if (start === -1) return [];
  const rest = block.slice(start + 1);
  const end = rest.findIndex((line) => line.trim() === "" || !/^\s/.test(line));
  return (end === -1 ? rest : rest.slice(0, end)).map((line) => line.trim());
}
function isTrace(line) {
  return TRACE.test(line);
}
var TRACE = new RegExp(
  [
    String.raw`^\d+: `,
    // `12: (85) call …`, `12: R0=…`, `12: safe`
    "^;",
    // `; source text @ file.c:12`
    String.raw`^ ?R\d+(?:_\w+)?=`,
    // register states of kernels before 5.18
    String.raw`^from \d+ to \d+`,
    String.raw`^(?:last_idx|first_idx|regs=|parent |mark_precise|propagating|frame\d*:|caller|callee|returning from|func#\d+ @)`,
    String.raw`^(?:Validating|Func#\d+|Live regs before insn|btf_vmlinux is malformed)`,
    String.raw`^\s*\.{3}`,
    "^libbpf: "
  ].join("|")
);
function isNoStatistic(line) {
  return !/^(?:Unrecognized arg#\d+ type |arg#\d+ reference type\('|processed \d+ insns\b|insns processed \d|verification time \d|stack depth |subprog \d+ \(|-- (?:BEGIN|END) PROG LOAD LOG --|\s*$)/.test(
    line
  );
}

// src/findings/verifier-excerpt.ts
var ERROR_LINES = 4;
var REASON_LINES = 3;
var CAUSAL_LINES = 4;
function verifierExcerpt(log2) {
  const { body, block } = partsOf(log2);
  const end = body.findLastIndex(isTrace) + 1;
  const errors = body.slice(end).slice(end === 0 ? -EXCERPT_LINES3 : -ERROR_LINES);
  const explanation = [
    ...section2(block, "Reason").slice(0, REASON_LINES),
    ...section2(block, "Causal path").slice(-CAUSAL_LINES)
  ];
  const room = EXCERPT_LINES3 - errors.length - explanation.length;
  return joined([...pathTo(body.slice(0, end), errors, room), ...errors, ...explanation]);
}
var INSTRUCTION = /^(\d+): \([0-9a-f]{2}\) /;
var SOURCE = /^;/;
var DESTINATION = /(?<=^\d+: \([0-9a-f]{2}\) )[rw]\d+ = /;
var BRANCH = /^from (\d+) to \d+/;
var STATE = /^(?:\d+: |from \d+ to \d+(?: \([^)]*\))?: ?| )?(?:frame\d+: ?)?R\d+(?:_\w+)?=/;
function pathTo(lines, errors, room) {
  const path = linearPath(lines);
  const rejected2 = path.findIndex(({ text }) => INSTRUCTION.test(text));
  if (rejected2 === -1) return lines.slice(-Math.max(0, room));
  const registers = registersOf([(path[rejected2]?.text ?? "").replace(DESTINATION, ""), ...errors]);
  const wanted = [
    ...path.slice(0, rejected2 + 1).filter(({ text }) => INSTRUCTION.test(text)),
    ...path.slice(rejected2).filter(({ text }) => SOURCE.test(text)).slice(0, 1),
    ...path.filter(({ text }) => STATE.test(text) && namesOne(text, registers)).slice(0, 1),
    ...definitions(path.slice(rejected2 + 1), registers),
    ...path.slice(rejected2).filter(({ text }) => SOURCE.test(text))
  ];
  return [...new Map(wanted.map((line) => [line.index, line])).values()].slice(0, Math.max(0, room)).sort((a, b) => a.index - b.index).map(({ text }) => STATE.test(text) ? narrowed(text, registers) : text).filter((text, index, all2) => text !== all2[index - 1]);
}
function linearPath(lines) {
  const path = [];
  for (let index = lines.length - 1; index >= 0; index--) {
    const text = lines[index] ?? "";
    path.push({ index, text });
    const origin = BRANCH.exec(text)?.[1];
    if (origin === void 0) continue;
    const at = lines.slice(0, index).findLastIndex((line) => INSTRUCTION.exec(line)?.[1] === origin);
    if (at === -1) break;
    index = at + 1;
  }
  return path;
}
function registersOf(texts) {
  return new Set(
    texts.flatMap(
      (text) => [...text.replace(/;.*$/, "").matchAll(/\b[rRw](\d{1,2})\b/g)].map(([, number = ""]) => number)
    )
  );
}
function definitions(path, registers) {
  return [...registers].flatMap((register) => {
    const sets = new RegExp(
      String.raw`^\d+: \([0-9a-f]{2}\) [rw]${register} \S*= ${register === "0" ? "|\\) call " : ""}`
    );
    return path.find(({ text }) => sets.test(text)) ?? [];
  });
}
function namesOne(state, registers) {
  return [...state.matchAll(/\bR(\d+)(?:_\w+)?=/g)].some(([, number = ""]) => registers.has(number));
}
function narrowed(state, registers) {
  const start = state.search(/R\d+(?:_\w+)?=/);
  const parts = state.slice(start).split(/ (?=R\d+(?:_\w+)?=|fp-?\d+|refs=|cb)/);
  const kept = parts.filter((part) => registers.has(/^R(\d+)/.exec(part)?.[1] ?? ""));
  if (kept.length === parts.length) return state;
  return `${state.slice(0, start)}${kept.join(" ")} \u2026`;
}

// src/findings/programs.ts
function draftOfProgram(context, program, load2) {
  return load2.verifierTail.trim() === "" ? withoutVerifier(context, program, load2) : rejected(context, program, load2);
}
function rejected(context, program, load2) {
  const { error, suggestion } = readVerifierLog(load2.verifierTail);
  const explanation = explainVerifierLog(load2.verifierTail, program.name) ?? explainRejection(program.name, load2);
  const locked = explanation.class === "UNSUPPORTED_HELPER" ? explainLockedHelper(context.kernel, explanation.subject ?? "", program.name) : null;
  return draftOf(context, "load", locked ?? inLoop(explanation, load2), {
    program: program.name,
    words: error ?? load2.message,
    source: load2.source,
    excerpt: verifierExcerpt(load2.verifierTail),
    log: load2.verifierLog,
    suggestion,
    proof: programLoads(context.artifact.name, program.name)
  });
}
function inLoop(explanation, { source, verifierTail }) {
  if (source === null || !hasGivenUp(verifierTail)) return explanation;
  return { ...explanation, title: `${explanation.title}; it gave up in the loop that begins here` };
}
function explainRejection(program, { errno }) {
  return {
    class: "VERIFIER_REJECTION",
    title: `the verifier rejects program ${program}`,
    remedy: `Change the code at the line that is shown; the log above the error says what the verifier knew about each register there${errno === null ? "" : ` (${errnoWords(errno)})`}.`
  };
}
function withoutVerifier(context, program, load2) {
  const said = [load2.message ?? "", ...linesAbout(context.result.libbpfTail, program.name)].join("\n");
  const explanation = explainLibbpf(said, load2.errno) ?? explainErrno(context, program, load2) ?? explainUnknown(program.name, load2);
  return draftOf(context, "load", explanation, {
    program: program.name,
    words: tellingLine(said, load2.errno) ?? load2.message,
    source: load2.source,
    excerpt: libbpfExcerpt(withoutOthers(context.result.libbpfTail, program.name)),
    log: context.result.libbpfLog,
    proof: programLoads(context.artifact.name, program.name)
  });
}
function linesAbout(log2, program) {
  return log2.split("\n").filter((line) => line.includes(`prog '${program}'`));
}
function withoutOthers(log2, program) {
  return log2.split("\n").filter((line) => !/prog '/.test(line) || line.includes(`prog '${program}'`)).join("\n");
}
function explainErrno({ kernel }, { name, type, insns }, { errno }) {
  const feature = PROGRAM_TYPES2[type];
  if (errno?.name === "EINVAL" && feature !== void 0 && (isOlder(kernel.release, feature.since) || feature.config)) {
    return {
      class: "UNSUPPORTED_PROGRAM_TYPE",
      title: `the kernel does not load ${type} programs such as ${name}`,
      remedy: `Keep ${name} out on kernels without it (bpf_program__set_autoload) and ${type === "syscall" ? "do its work in your loader" : `fall back to ${type === "tracing" ? "a kprobe" : "another hook"}`}.${configWords(feature)}`,
      background: sinceWords(type, feature),
      proof: programTypeLoads(type),
      addition: optionalProgramAddition(name),
      subject: type
    };
  }
  if (errno?.name === "E2BIG" && insns > 4096) {
    return {
      class: "VERIFIER_LIMIT",
      title: `program ${name} has ${insns} instructions; the kernel takes 4096`,
      remedy: "Kernels before 5.2 take 4096 instructions: split the program with tail calls, or ship a smaller variant for them.",
      subject: "instructions"
    };
  }
  if (errno?.name === "EPERM" || errno?.name === "EACCES") {
    return {
      class: "POLICY_DENIED",
      title: `the kernel does not permit program ${name} to be loaded`,
      remedy: `The kernel refused before the verifier looked (${errnoWords(errno)}), to root: ${policyWords(kernel)}.`,
      subject: "load"
    };
  }
  return null;
}
function explainUnknown(program, { errno }) {
  return {
    class: "UNKNOWN",
    title: `program ${program} does not load: ${errnoWords(errno)}`,
    remedy: "The kernel gave no reason: see the whole log, and compare the section name and flags with what your loader sets before load."
  };
}

// src/findings/load.ts
function draftsOfLoad(context) {
  const { load: load2 } = context.result;
  if (load2 === null) return [];
  return hasFailed(load2) ? failed2(context, load2) : draftsOfNothing(context);
}
function failed2(context, load2) {
  const slot = draftOfProgArray(context, load2);
  if (slot !== null) return [slot, ...draftsOfPrograms(context)];
  const maps = draftsOfMaps(context, load2);
  const programs = draftsOfPrograms(context);
  const blamed = load2.program !== null && programs.some((draft) => draft.program === load2.program);
  if (maps.length > 0 || blamed) return [...maps, ...programs];
  const object = draftOfObject(context, load2, programs.length === 0);
  if (programs.some((draft) => isOfProgram(context, draft, object))) return programs;
  if (object.class === "UNKNOWN" && load2.program === null && programs.length > 0) return programs;
  return [object, ...programs.filter((draft) => !sameCause(draft, object))];
}
function draftsOfMaps(context, load2) {
  const { programs, libbpfTail } = context.result;
  const named2 = load2.map ?? (load2.program === null ? mapInWords(load2.message ?? "") ?? mapInWords(libbpfTail) : null);
  const failures = new Map(named2 === null ? [] : [[named2, { errno: load2.errno, message: load2.message }]]);
  for (const program of programs.filter(({ off }) => off === null)) {
    const map = program.load?.map ?? null;
    if (program.load !== null && map !== null && !failures.has(map))
      failures.set(map, { errno: program.load.errno, message: program.load.message });
  }
  return [...failures].map(([map, { errno, message }]) => draftOfMap(context, map, errno, message));
}
function draftsOfPrograms(context) {
  return context.result.programs.flatMap(
    (program) => program.off === null && program.load !== null && hasFailed(program.load) && program.load.map === null ? [draftOfProgram(context, program, program.load)] : []
  );
}
function draftOfObject(context, load2, programsPass) {
  const { libbpfTail, libbpfLog } = context.result;
  const said = `${load2.message ?? ""}
${libbpfTail}`;
  const eachAlone = programsPass && passesAlone(context);
  const explanation = explainLibbpf(said, load2.errno) ?? (eachAlone ? explainWhole(load2) : explainUnknown2(context, load2));
  return draftOf(
    context,
    "load",
    eachAlone ? { ...explanation, title: `${explanation.title}; each program loads alone` } : explanation,
    {
      words: tellingLine(said, load2.errno) ?? load2.message,
      excerpt: libbpfExcerpt(libbpfTail),
      log: libbpfLog,
      program: eachAlone ? load2.program : null,
      proof: objectLoads(context.artifact.name)
    }
  );
}
function explainWhole({ errno }) {
  return {
    class: "UNKNOWN",
    title: `the object does not load as a whole (${errnoWords(errno)})`,
    remedy: "The programs depend on each other (a prog array filled in the object, struct_ops), or together need more memory than the guest has: see the log."
  };
}
function explainUnknown2({ result: { maps, programs } }, { errno }) {
  if (maps.length === 0 && programs.length === 0) {
    return {
      class: "INVALID_OBJECT",
      title: `libbpf cannot open the object: ${errnoWords(errno)}`,
      remedy: "Name the .o file that clang -target bpf -g writes; an object for another loader only can be run through that loader."
    };
  }
  return {
    class: "UNKNOWN",
    title: `the object does not load: ${errnoWords(errno)}`,
    remedy: "No rule knows these words: see the whole log of libbpf."
  };
}
function sameCause(draft, object) {
  return draft.source === null && (draft.class === object.class || draft.class === "UNKNOWN");
}
function isOfProgram(context, draft, object) {
  const same = draft.class === object.class && draft.identity === object.identity;
  return same && (passesAlone(context) || draft.words?.startsWith(`prog '${draft.program}'`) === true);
}
function passesAlone({ result }) {
  return result.programs.some(({ load: load2 }) => load2?.verdict === "pass");
}
function mapInWords(text) {
  return /map '([^'\n]+)': failed to create/.exec(text)?.[1] ?? null;
}
function draftsOfNothing(context) {
  const { programs } = context.result;
  if (programs.some(({ off }) => off === null)) return [];
  const byObject = programs.filter(({ off }) => off?.by === "object").map(({ name }) => name);
  return [
    draftOf(
      context,
      "load",
      {
        class: "NOTHING_LOADED",
        title: `nothing was loaded: ${nothingLoaded(programs)}`,
        remedy: remedyOfNothing(programs),
        ...byObject.length > 0 && !someDropped(programs) ? { addition: autoloadAddition(byObject) } : {},
        subject: "nothing"
      },
      { excerpt: libbpfExcerpt(context.result.libbpfTail), log: context.result.libbpfLog }
    )
  ];
}
function remedyOfNothing(programs) {
  if (programs.length === 0)
    return 'Check that the file is the object with the programs, and that they stand in sections (SEC("\u2026")).';
  if (someDropped(programs))
    return "All that may be left out does not load on this kernel, and the rest is off: mend one of these programs, or leave the kernel out of the `kernels` of the artifact.";
  if (programs.some(({ off }) => off?.by === "object"))
    return 'The sections begin with "?" (SEC("?kprobe/\u2026")), so that only a loader switches them on: declare those that yours does (`autoload: true` under `programs`), or remove the "?".';
  return "An artifact that has nothing to load on this kernel is no pass: leave the kernel out of its `kernels`, or give it a program for it.";
}
function someDropped(programs) {
  return programs.some(({ off }) => off?.by === "dropped");
}

// src/findings/mismatches.ts
function draftsOfMismatches(context) {
  const { fixups, unknownNames: unknownNames2 } = context.result;
  return [
    ...fixups.filter(({ status }) => status !== "applied").map(
      (fixup) => draftOf(context, "load", explain2(context, fixup), {
        map: isOfMap(fixup) ? fixup.subject : null,
        words: fixup.message || fixup.note,
        place: fixup.place
      })
    ),
    ...unknownNames2.map(
      (unknown) => draftOf(context, unknown.usedBy === "test" ? "test" : "load", explainName(context, unknown), {
        place: unknown.place
      })
    )
  ];
}
function isOfMap({ note }) {
  return note.startsWith("map ");
}
function explain2({ result: { maps, programs } }, fixup) {
  const { subject, what, status, errno, message, note } = fixup;
  const kind = note.split(" ")[0] ?? "map";
  const base = { class: "FIXUP_MISMATCH", subject: `${status} ${subject} ${what}` };
  switch (status) {
    case "not_found":
      return {
        ...base,
        title: `the manifest sets ${what} on ${kind === "global" ? "global variable" : kind} ${subject}, which the object does not have`,
        remedy: notFound(
          subject,
          kind,
          kind === "map" ? maps.map(({ name }) => name) : kind === "program" ? programs.map(({ name }) => name) : null
        )
      };
    case "not_map_in_map": {
      const type = maps.find(({ name }) => name === subject)?.type ?? "another type";
      const candidates = maps.filter((candidate) => isMapInMap(candidate.type)).map(({ name }) => name);
      return {
        ...base,
        title: `the manifest sets ${what} on map ${subject}, which holds no maps`,
        remedy: `${subject} is of type ${type}; an inner map belongs on a hash_of_maps or array_of_maps${candidates.length === 0 ? ", and the object has none" : `: ${candidates.join(", ")}`}.`
      };
    }
    case "applied":
    case "error":
      return {
        ...base,
        title: `${what} cannot be set on ${kind} ${subject}: ${errnoWords(errno)}`,
        remedy: `It was refused${message === null || message === "" ? "" : ` (${message})`}: compare the value with what your loader sets.`
      };
  }
}
function notFound(subject, kind, names2) {
  if (names2 === null) return `Correct the name, or drop the entry: \`${subject}\` is in no data section of the object.`;
  const close = nearest(subject, names2);
  const has = names2.length === 0 ? `The object has no ${kind}s.` : `The object has ${names2.join(", ")}.`;
  return `${close === void 0 ? "" : `Did you mean ${close}? `}${has} Correct the name, or drop the entry.`;
}
function explainName({ result: { programs, maps } }, unknown) {
  const { what, name, program, meant, usedBy } = unknown;
  const base = { class: "FIXUP_MISMATCH", subject: `${what} ${name} ${usedBy}` };
  if (what === "section")
    return {
      ...base,
      title: `the manifest says that program ${program} stands in section ${name}; the object has it in ${meant}`,
      remedy: "Correct the section in the manifest, or the SEC() in the source."
    };
  const names2 = (what === "program" ? programs : maps).map((candidate) => candidate.name);
  return {
    ...base,
    title: `${usedBy === "test" ? "a test" : "the manifest"} names ${what} ${name}, which the object does not have`,
    remedy: notFound(name, what, names2)
  };
}

// src/findings/programs-off.ts
function draftsOfDropped(context) {
  return context.result.programs.flatMap((program) => {
    if (program.off?.by !== "dropped") return [];
    const { load: load2, name, requirement, off } = program;
    const base = load2 !== null && hasFailed(load2) ? draftOfProgram(context, program, load2) : draftOf(
      context,
      "load",
      { class: "PROGRAM_DROPPED", title: `program ${name} does not load: ${off.reason}`, remedy: "" },
      { program: name, words: off.reason, log: context.result.libbpfLog }
    );
    return [
      {
        ...base,
        class: "PROGRAM_DROPPED",
        level: requirement === "tolerated" ? "warning" : "notice",
        title: `${name} is left out: ${base.title.replace(`program ${name} `, "it ")}`,
        remedy: `The rest of the object is loaded, as the manifest allows. ${base.remedy}`.trim(),
        remedyYaml: null,
        proof: programLoads(context.artifact.name, name)
      }
    ];
  });
}
function draftsOfVariants(context) {
  const { variants, programs } = context.result;
  const loads = programs.some(({ load: load2 }) => load2?.verdict === "pass");
  return variants.filter(({ chosen }) => chosen === null).map((variant) => ({
    ...draftOf(
      context,
      "load",
      {
        class: "VARIANT_UNAVAILABLE",
        title: `the kernel can take no program of group ${variant.group}: ${reasonsOf(variant)}`,
        remedy: `The object is loaded without the group. Where your users need it, add a last variant that asks nothing of the kernel.`,
        subject: variant.group,
        proof: {
          words: `The group has a program on`,
          artifact: context.artifact.name,
          holds: (result) => result.variants.some(({ group, chosen }) => group === variant.group && chosen !== null)
        }
      },
      { log: context.result.libbpfLog }
    ),
    level: loads ? "notice" : "warning"
  }));
}
function reasonsOf({ candidates }) {
  return candidates.map(({ program, reason }) => `${program} (${reason ?? "it does not load"})`).join(", ");
}
function draftsOfBudget(context) {
  return overBudget(context.result.programs).map(
    ({ name, insns, budget }) => draftOf(
      context,
      "load",
      {
        class: "INSN_BUDGET",
        title: `program ${name} takes the verifier ${insns} instructions; its budget is ${budget}`,
        remedy: "Fewer paths are needed: shorten or un-unroll loops, or move parts into global functions, which are verified once each. Or raise `max_insns`: what is left to the kernel\u2019s limit of a million is in the statistics.",
        subject: "budget",
        proof: {
          words: "It keeps its budget on",
          artifact: context.artifact.name,
          holds: ({ programs }) => programs.some((program) => program.name === name && program.load?.verdict === "pass") && !overBudget(programs).some((over) => over.name === name)
        }
      },
      { program: name }
    )
  );
}

// src/results/expectation.ts
function expectationWords({ kind, subject, wanted, seen }) {
  return `${kind === "map" ? "" : `${subject}: `}${wanted}, saw ${seen}`;
}

// src/findings/tests.ts
function draftsOfTests(context) {
  return context.result.tests.filter((test) => isOwnFailure(context, test)).map((test) => draftOfTest(context, test));
}
function isOwnFailure({ result }, test) {
  if (!hasFailed(test) || isMisnamed(result.unknownNames, test)) return false;
  if (result.interruption === null) return true;
  return test.command?.verdict === "fail" || test.expectations.some(({ verdict }) => verdict === "fail");
}
function isMisnamed(unknownNames2, { command, expectations }) {
  const failing = expectations.filter(({ verdict }) => verdict !== "pass");
  const misnamed = ({ subject }) => unknownNames2.some(({ name, usedBy }) => usedBy === "test" && name === subject);
  return failing.length > 0 && failing.every(misnamed) && (command === null || command.verdict === "pass");
}
function draftOfTest(context, test) {
  const { name, command, expectations, reason, place, required } = test;
  const failing = [
    ...command !== null && command.verdict !== "pass" ? [command.reason ?? "the command fails"] : [],
    ...expectations.filter(({ verdict }) => verdict !== "pass").map(expectationWords)
  ];
  const more = failing.length > 2 ? `; and ${failing.length - 2} more` : "";
  const title = failing.length === 0 ? reason ?? "it does not pass" : `${failing.slice(0, 2).join("; ")}${more}`;
  return {
    ...draftOf(
      context,
      "test",
      { class: "BEHAVIOR_FAILURE", title: `test "${name}": ${title}`, remedy: remedyOf(context, test), subject: name },
      {
        words: failing.length > 2 ? reason : null,
        excerpt: command === null ? null : outputExcerpt(command.stdout.tail, command.stderr.tail),
        log: command === null ? null : command.stderr.log ?? command.stdout.log,
        place,
        proof: testPasses(context.artifact.name, name)
      }
    ),
    level: required ? "failure" : "warning"
  };
}
function remedyOf(context, { command, expectations }) {
  if (command !== null && command.verdict !== "pass") return commandRemedy(command);
  const first2 = expectations.find(({ verdict }) => verdict !== "pass");
  return first2 === void 0 ? "See the log of the command." : expectationRemedy(context, first2);
}
function expectationRemedy(context, { kind, subject, verdict, seen }) {
  const map = context.result.maps.find(({ name }) => name === subject);
  if (verdict === "error" && kind === "events" && map !== void 0 && !holdsEvents(map))
    return `${subject} is of type ${map.type}: name the ring buffer or perf event array that the program writes to, or look at ${subject} with \`expect_map\`.`;
  if (verdict === "error" && kind === "map" && LITERAL_DEFECT.test(seen))
    return `Correct the key or value in the manifest: ${subject} does not take it as it is written.`;
  if (verdict === "error")
    return `That could not be looked at on this kernel (${seen}), which says nothing of the program: see whether the kernel offers it.`;
  switch (kind) {
    case "events":
      return /^0 events/.test(seen) ? `Nothing at all came out of ${subject}: see whether the programs that write to it were attached and ran (\`expect_runs\`), and give it longer with \`within\`.` : `Events came out of ${subject}, and none or too few with what is expected: compare with what the program writes on this kernel.`;
    case "runs":
      return `${lsmHint(context, subject)}See whether the command does what calls the hook of ${subject} on this kernel: another path may be taken there.`;
    case "map":
      return `See whether the programs that write to the map ran (\`expect_runs\`), and give them longer with \`within\`.`;
    case "test_run":
      return `${subject} takes this input and answers otherwise: what it reads of the kernel may differ there.`;
  }
}
var LITERAL_DEFECT = /bytes, and there is room for | does not fit \d+ (?:signed )?bits|: give bytes, or fields/;
function holdsEvents({ type }) {
  return type === "ringbuf" || type === "perf_event_array" || isMapInMap(type);
}
function lsmHint({ kernel, result }, program) {
  const isLsm = result.programs.some(({ name, type }) => name === program && type === "lsm");
  const active = kernel.lsm === null || kernel.lsm.split(",").includes("bpf");
  return isLsm && !active ? "The bpf LSM is not active on this kernel, so that lsm programs never run. " : "";
}
function commandRemedy({ timedOut, exitCode, verdict }) {
  if (timedOut) return "Raise its `timeout`, or see in its output what it waits for.";
  if (verdict === "error" && exitCode !== null)
    return "It wrote more than is kept, and the rest could have had it: let it write less.";
  if (verdict === "error") return "The guest could not start it: see the console log.";
  if (exitCode === 127)
    return "Something it calls is not in the guest, which has busybox's commands and no more: bring it along with `files`.";
  if (exitCode === 126) return "Something it calls is no program for this machine: see its output.";
  return "See what it wrote; the guest has no network and only what the manifest brings along.";
}
function draftsOfCommand(context) {
  const { command, interruption } = context.result;
  if (command === null || !hasFailed(command)) return [];
  if (interruption !== null && command.exitCode === null && command.signal === null && !command.timedOut) return [];
  if (context.kernel.error !== null) return [];
  return [
    draftOf(
      context,
      "command",
      {
        class: "COMMAND_FAILURE",
        title: `the command does not answer as expected: ${command.reason}`,
        remedy: commandRemedy(command),
        subject: "command"
      },
      {
        words: command.command,
        excerpt: outputExcerpt(command.stdout.tail, command.stderr.tail),
        log: command.stderr.log ?? command.stdout.log,
        proof: commandPasses(context.artifact.name)
      }
    )
  ];
}

// src/findings/findings.ts
function findingsOf(run2) {
  return fold(
    [
      ...run2.kernels.flatMap((kernel) => draftsOfKernel(run2, kernel)),
      ...run2.artifacts.flatMap((artifact) => draftsOfArtifact(run2, artifact))
    ],
    run2
  );
}
function draftsOfKernel(run2, kernel) {
  if (kernel.error === null) return [];
  const lanes = run2.cases.filter((result) => result.kernel === kernel.id).flatMap((result) => result.lanes);
  return [
    {
      ...NOTHING,
      class: "KERNEL_UNAVAILABLE",
      level: lanes.length === 0 ? kernel.required ? "failure" : "warning" : levelOf(lanes),
      artifact: null,
      kernel: kernel.id,
      identity: kernel.error,
      title: `kernel ${kernel.id} could not be used`,
      words: kernel.error,
      log: kernel.consoleLog,
      remedy: kernel.consoleLog === null ? "This is no verdict on the artifacts. The way out stands above; mark the kernel `required: false` if the run may pass without it." : "This is no verdict on the artifacts. Read the console log, then run it again.",
      place: null,
      reproduce: reproduce(run2, null, kernel.id, null)
    }
  ];
}
function draftsOfArtifact(run2, artifact) {
  const cases = run2.cases.filter((result) => result.artifact === artifact.name);
  if (artifact.error !== null)
    return [
      draftOfInvalid(
        run2,
        artifact,
        cases.flatMap((result) => result.lanes)
      )
    ];
  return run2.kernels.flatMap(
    (kernel) => cases.filter((result) => result.kernel === kernel.id).flatMap((result) => draftsOfCase({ run: run2, artifact, kernel, result }))
  );
}
function draftOfInvalid(run2, artifact, lanes) {
  return {
    ...NOTHING,
    class: "INVALID_OBJECT",
    level: lanes.length === 0 ? "failure" : levelOf(lanes),
    artifact: artifact.name,
    kernel: null,
    identity: "artifact",
    title: `${artifact.path} cannot be taken to a kernel`,
    words: artifact.error,
    log: null,
    remedy: "Name a file that clang -target bpf wrote for this machine, and build it before this step.",
    place: artifact.place,
    reproduce: reproduce(run2, artifact, run2.kernels[0]?.id ?? null, null)
  };
}
var NOTHING = {
  program: null,
  map: null,
  source: null,
  excerpt: null,
  remedyYaml: null,
  suggestion: null,
  background: null,
  proof: null
};
function draftsOfCase(context) {
  const { result, kernel } = context;
  if (kernel.error !== null && result.load === null && result.interruption === null) return [];
  const drafts = [
    ...draftsOfMismatches(context),
    ...draftsOfLoad(context),
    ...draftsOfDropped(context),
    ...draftsOfVariants(context),
    ...draftsOfBudget(context),
    ...draftsOfAttach(context),
    ...draftsOfTests(context),
    ...draftsOfCommand(context),
    ...result.interruption === null ? [] : draftsOfInterruption(context, result.interruption),
    ...result.kernelWarnings.map((warning) => draftOfWarning(context, warning))
  ];
  const unexplainedLane = result.interruption?.kind === "cancelled" ? void 0 : laneWithout(drafts, result.lanes);
  return unexplainedLane === void 0 ? drafts : [...drafts, unexplained(context, unexplainedLane)];
}
var ASIDES = /* @__PURE__ */ new Set([
  "LSM_NOT_ACTIVE",
  "KERNEL_WARNING",
  "PROGRAM_DROPPED",
  "VARIANT_UNAVAILABLE"
]);
function laneWithout(drafts, lanes) {
  const failed3 = lanes.filter(hasFailed);
  if (drafts.some(({ level }) => level === "failure")) return void 0;
  const explained = drafts.some((draft) => draft.level === "warning" && !ASIDES.has(draft.class));
  return failed3.find(({ required }) => required) ?? (explained ? void 0 : failed3[0]);
}
function unexplained(context, lane) {
  return draftOf(
    context,
    STEPS2[lane.mode],
    {
      class: "UNKNOWN",
      title: `${context.artifact.name} did not pass ${lane.mode}, and no rule knows why`,
      remedy: "See the logs of the kernel; a case that no rule knows is worth an issue."
    },
    {
      words: lane.reason,
      excerpt: libbpfExcerpt(context.result.libbpfTail),
      log: context.result.libbpfLog ?? context.kernel.consoleLog
    }
  );
}
var STEPS2 = {
  load_only: "load",
  load_attach: "attach",
  behavior: "test",
  command: "command"
};

// src/kernels/download.ts
import { createHash as createHash3 } from "node:crypto";
import { open as open2, rm as rm3 } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";

// src/kernels/disk.ts
import { createHash as createHash2, randomBytes } from "node:crypto";
import { mkdir as mkdir2, open, readdir as readdir2, readFile as readFile6, rename as rename2, rm as rm2, stat as stat5 } from "node:fs/promises";
import { basename as basename6, dirname as dirname5, join as join9 } from "node:path";
var TEMPORARY = /\.[0-9a-f]{12}\.tmp$/;
var HASH_BUFFER_BYTES = 256 * 1024;
var ABANDONED_AFTER_MS = 60 * 60 * 1e3;
var DiskError = class extends UserError {
};
async function onDisk(path, work) {
  try {
    return await work();
  } catch (error) {
    throw diskError(error, path);
  }
}
function diskError(error, path) {
  const why = reasonOf(errorCode(error));
  if (why === void 0 || error instanceof UserError) return error;
  const message = `cannot write ${path}: ${why}; choose another folder with --cache-directory`;
  return new DiskError(message, { cause: error });
}
function reasonOf(code2) {
  switch (code2) {
    case "ENOSPC":
      return "no space left on the device; free some space there";
    case "EDQUOT":
      return "your disk quota is used up; free some space there";
    case "EACCES":
    case "EPERM":
      return "permission denied; change the rights of the folder";
    case "EROFS":
      return "the file system is read-only";
    case "EIO":
      return "the disk reports an I/O error";
    case "ENOENT":
      return "the folder was removed meanwhile";
    case "ENOTDIR":
    case "EEXIST":
      return "a file is in the way";
    default:
      return void 0;
  }
}
function temporaryName(path) {
  return `${path}.${randomBytes(6).toString("hex")}.tmp`;
}
async function putInPlace(temporary, path) {
  await onDisk(path, async () => {
    await syncPath(temporary);
    try {
      await rename2(temporary, path);
    } catch (error) {
      const code2 = errorCode(error);
      if (code2 !== "ENOTEMPTY" && code2 !== "EEXIST") throw error;
      await rm2(temporary, { recursive: true, force: true });
    }
    await syncPath(dirname5(path));
  });
}
async function writeAtomically(path, content) {
  const temporary = temporaryName(path);
  try {
    await onDisk(path, async () => {
      await mkdir2(dirname5(path), { recursive: true });
      const file = await open(temporary, "wx");
      try {
        await file.writeFile(content);
      } finally {
        await file.close();
      }
    });
    await putInPlace(temporary, path);
  } catch (error) {
    await rm2(temporary, { force: true }).catch(() => void 0);
    throw error;
  }
}
async function syncPath(path) {
  const file = await open(path, "r");
  try {
    await file.sync();
  } catch (error) {
    if (errorCode(error) !== "EINVAL" && errorCode(error) !== "ENOTSUP") throw error;
  } finally {
    await file.close();
  }
}
async function removeLeftovers(path) {
  for (const name of await namesIn(dirname5(path))) {
    if (!name.startsWith(`${basename6(path)}.`) || !TEMPORARY.test(name)) continue;
    await rm2(join9(dirname5(path), name), { recursive: true, force: true });
  }
}
async function removeAbandoned(folder) {
  for (const name of await namesIn(folder)) {
    if (!TEMPORARY.test(name)) continue;
    const age = Date.now() - ((await stat5(join9(folder, name)).catch(() => void 0))?.mtimeMs ?? Date.now());
    if (age > ABANDONED_AFTER_MS) await rm2(join9(folder, name), { recursive: true, force: true });
  }
}
async function namesIn(folder) {
  return readdir2(folder).catch(() => []);
}
async function readJson(path) {
  try {
    return JSON.parse(await readFile6(path, "utf8"));
  } catch (error) {
    if (errorCode(error) === void 0 || errorCode(error) === "ENOENT" || errorCode(error) === "ENOTDIR")
      return void 0;
    throw new DiskError(`cannot read ${path}: ${errorMessage(error)}; choose another folder with --cache-directory`);
  }
}
async function fileSha256(path) {
  const hash = createHash2("sha256");
  try {
    const file = await open(path);
    try {
      const buffer = Buffer.allocUnsafe(HASH_BUFFER_BYTES);
      for (; ; ) {
        const { bytesRead } = await file.read(buffer);
        if (bytesRead === 0) break;
        hash.update(buffer.subarray(0, bytesRead));
      }
    } finally {
      await file.close();
    }
  } catch (error) {
    if (errorCode(error) === "ENOENT") return void 0;
    throw new DiskError(`cannot read ${path}: ${errorMessage(error)}; choose another folder with --cache-directory`);
  }
  return hash.digest("hex");
}

// src/kernels/http.ts
async function createRequest({ connectMs, stallMs }) {
  const { Agent, EnvHttpProxyAgent, fetch } = (await import("./undici-TAVAJZS3.js")).default;
  const options2 = { connect: { timeout: connectMs }, headersTimeout: stallMs, bodyTimeout: stallMs };
  const dispatcher = hasProxy() ? new EnvHttpProxyAgent(options2) : new Agent(options2);
  return (url, { method, range, signal }) => {
    const { address, authorization } = splitCredentials(url);
    return fetch(address, {
      method,
      dispatcher,
      signal: signal ?? null,
      headers: {
        // A package must come as it is stored: its digest is taken over exactly these bytes.
        "accept-encoding": "identity",
        "user-agent": "bpfcompat",
        ...range === void 0 ? {} : { range: `bytes=${range.start}-${range.end === void 0 ? "" : range.end - 1}` },
        ...authorization === void 0 ? {} : { authorization }
      }
    });
  };
}
function hasProxy() {
  return ["http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"].some((name) => (process.env[name] ?? "") !== "");
}
function splitCredentials(url) {
  const parsed = new URL(url);
  if (parsed.username === "" && parsed.password === "") return { address: url };
  const pair = `${decodeURIComponent(parsed.username)}:${decodeURIComponent(parsed.password)}`;
  return { address: showUrl(url), authorization: `Basic ${Buffer.from(pair).toString("base64")}` };
}
function showUrl(url) {
  const parsed = new URL(url);
  parsed.username = "";
  parsed.password = "";
  return parsed.href;
}
function requestFailure(error, { connectMs, stallMs }) {
  switch (errorCode(error)) {
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return "host not found";
    case "ECONNREFUSED":
      return "connection refused";
    case "ENETUNREACH":
    case "EHOSTUNREACH":
      return "host not reachable";
    case "UND_ERR_CONNECT_TIMEOUT":
      return `no connection within ${connectMs / 1e3} s`;
    case "UND_ERR_HEADERS_TIMEOUT":
    case "UND_ERR_BODY_TIMEOUT":
      return `no data for ${stallMs / 1e3} s`;
    case "ECONNRESET":
    case "UND_ERR_SOCKET":
    case "UND_ERR_RES_CONTENT_LENGTH_MISMATCH":
      return "connection cut";
    default:
      return causeMessage(error);
  }
}
function isUnreachable(error) {
  const code2 = errorCode(error);
  return ["ENOTFOUND", "EAI_AGAIN", "ECONNREFUSED", "ENETUNREACH", "EHOSTUNREACH", "UND_ERR_CONNECT_TIMEOUT"].some(
    (unreachable) => unreachable === code2
  );
}
function isStall(error) {
  return errorCode(error) === "UND_ERR_HEADERS_TIMEOUT" || errorCode(error) === "UND_ERR_BODY_TIMEOUT";
}
function causeMessage(error) {
  const cause = typeof error === "object" && error !== null && "cause" in error ? error.cause : void 0;
  return (cause === void 0 ? errorMessage(error) : causeMessage(cause)).replace(/\s+/g, " ");
}

// src/kernels/download.ts
var DownloadError = class extends UserError {
  what;
  attempts;
  constructor(what, attempts) {
    const reasons = attempts.map(({ url, why }) => `${showUrl(url)}: ${why}`).join("; ");
    super(`cannot download ${what}: ${reasons}; check the network, or name another mirror with --mirror`);
    this.what = what;
    this.attempts = attempts;
  }
  /** Every server that could be asked says that there is no such file. */
  get gone() {
    return this.attempts.some(({ kind }) => kind === "gone") && this.attempts.every(({ kind }) => kind !== "passing");
  }
};
var CONNECT_MS = 1e4;
var STALL_MS = 3e4;
var PAUSE_MS = 1e3;
var LONGEST_RETRY_AFTER_MS = 5e3;
var TRIES_PER_URL = 4;
var TRIES_WHEN_SILENT = 2;
function createDownloader(options2 = {}) {
  const { signal, connectMs = CONNECT_MS, stallMs = STALL_MS, pauseMs = PAUSE_MS } = options2;
  const timeouts = { connectMs, stallMs };
  const unreachable = /* @__PURE__ */ new Map();
  let request = options2.request;
  return {
    async toFile(file, path, onBytes) {
      const handle = await onDisk(path, () => open2(path, "wx"));
      try {
        await fetchVerified(file, new FileSink(handle, path, onBytes));
      } catch (error) {
        await rm3(path, { force: true });
        throw error;
      } finally {
        await handle.close();
      }
    },
    async toMemory(file) {
      const sink = new MemorySink();
      const url = await fetchVerified(file, sink);
      return { content: sink.content(), url };
    },
    exists
  };
  async function fetchVerified(file, sink) {
    return firstThatWorks(file, (url) => fetchFrom(url, file, sink));
  }
  async function firstThatWorks(file, ask) {
    const reachable = file.urls.filter((url) => !unreachable.has(new URL(url).origin));
    const attempts = [];
    for (const url of file.urls) {
      const known2 = unreachable.get(new URL(url).origin);
      if (known2 !== void 0 && reachable.length > 0) {
        attempts.push({ url, why: known2, kind: "closed" });
        continue;
      }
      try {
        await ask(url);
        return url;
      } catch (error) {
        if (!(error instanceof AttemptError)) throw error;
        attempts.push({ url, why: error.message, kind: error.kind });
      }
    }
    throw new DownloadError(file.what, attempts);
  }
  async function fetchFrom(url, file, sink) {
    await sink.restart();
    for (let attempt = 1; ; attempt++) {
      try {
        const response = await send(url, sink.length === 0 ? rangeOf(file) : { start: sink.length, end: file.prefix });
        await receive(response, file, sink);
        return checkDigest(file, sink);
      } catch (error) {
        if (!(error instanceof AttemptError) || error.retryAfterMs === void 0 || attempt >= error.tries) throw error;
        await sleep(error.retryAfterMs, void 0, signal === void 0 ? {} : { signal });
      }
    }
  }
  async function exists(file) {
    try {
      await firstThatWorks(file, async (url) => {
        const response = await send(url, void 0, "HEAD");
        await response.body?.cancel();
        if (response.status !== 405 && response.status !== 501) checkStatus(response);
      });
      return true;
    } catch (error) {
      if (error instanceof DownloadError && error.gone) return false;
      throw error;
    }
  }
  async function send(url, range, method = "GET") {
    request ??= await createRequest(timeouts);
    try {
      return await request(url, { method, signal, ...range === void 0 ? {} : { range } });
    } catch (error) {
      throw connectionError(url, error);
    }
  }
  function connectionError(url, error) {
    if (signal?.aborted === true || isAbort(error)) return error;
    const why = requestFailure(error, timeouts);
    if (!isUnreachable(error)) return new AttemptError(why, "passing", pauseMs, triesFor(error));
    unreachable.set(new URL(url).origin, why);
    return new AttemptError(why, "closed");
  }
  async function receive(response, file, sink) {
    const body = response.body?.[Symbol.asyncIterator]();
    try {
      checkStatus(response);
      if (response.status === 206) checkRange(response, sink);
      else await sink.restart();
      const wanted = file.prefix ?? Number.POSITIVE_INFINITY;
      while (body !== void 0 && sink.length < wanted) {
        const chunk = await nextChunk(body);
        if (chunk === void 0) break;
        await sink.write(chunk.subarray(0, wanted - sink.length));
        if (sink.length > file.maxBytes)
          throw new AttemptError(`larger than the ${file.maxBytes} bytes announced`, "closed");
      }
    } finally {
      await body?.return?.().catch(() => void 0);
    }
    const expected = file.prefix ?? (file.sha256 === void 0 ? void 0 : file.maxBytes);
    if (expected !== void 0 && sink.length < expected) {
      throw new AttemptError(`connection cut after ${sink.length} of ${expected} bytes`, "passing", pauseMs);
    }
  }
  async function nextChunk(body) {
    try {
      const { done, value } = await body.next();
      return done === true ? void 0 : value;
    } catch (error) {
      if (signal?.aborted === true || isAbort(error)) throw error;
      throw new AttemptError(requestFailure(error, timeouts), "passing", pauseMs, triesFor(error));
    }
  }
  function checkStatus({ status, statusText, headers }) {
    if (status === 200 || status === 206) return;
    const answer4 = `${status} ${statusText}`.trim();
    if (status === 404 || status === 410) throw new AttemptError(answer4, "gone");
    if (status !== 429 && status < 500) throw new AttemptError(answer4, "closed");
    const seconds2 = Number(headers.get("retry-after") ?? Number.NaN);
    const retryAfterMs = Number.isNaN(seconds2) ? pauseMs : seconds2 * 1e3;
    throw new AttemptError(answer4, "passing", retryAfterMs > LONGEST_RETRY_AFTER_MS ? void 0 : retryAfterMs);
  }
}
function rangeOf({ prefix, maxBytes }) {
  return prefix === void 0 || prefix >= maxBytes ? void 0 : { start: 0, end: prefix };
}
function checkRange(response, sink) {
  const start = Number(/^bytes (\d+)-/.exec(response.headers.get("content-range") ?? "")?.[1] ?? Number.NaN);
  if (start !== sink.length)
    throw new AttemptError(`answered with another part of the file than bytes ${sink.length}-`, "closed");
}
function checkDigest({ sha256, prefix }, sink) {
  if (sha256 === void 0 || prefix !== void 0) return;
  const found = sink.digest();
  if (found === sha256) return;
  throw new AttemptError(`has SHA-256 ${found}, expected ${sha256}`, "closed");
}
function triesFor(error) {
  return isStall(error) ? TRIES_WHEN_SILENT : TRIES_PER_URL;
}
var AttemptError = class extends Error {
  kind;
  /** The same address is worth another try after this time. */
  retryAfterMs;
  /** How often it may be asked in all. */
  tries;
  constructor(why, kind, retryAfterMs, tries = TRIES_PER_URL) {
    super(why);
    this.tries = tries;
    this.kind = kind;
    this.retryAfterMs = retryAfterMs;
  }
};
var FileSink = class {
  length = 0;
  #hash = createHash3("sha256");
  #handle;
  #path;
  #onBytes;
  constructor(handle, path, onBytes) {
    this.#handle = handle;
    this.#path = path;
    this.#onBytes = onBytes;
  }
  async write(chunk) {
    await onDisk(this.#path, async () => {
      for (let at = 0; at < chunk.length; ) {
        at += (await this.#handle.write(chunk, at, chunk.length - at, this.length + at)).bytesWritten;
      }
    });
    this.#hash.update(chunk);
    this.length += chunk.length;
    this.#onBytes?.(this.length);
  }
  async restart() {
    if (this.length > 0) await onDisk(this.#path, () => this.#handle.truncate(0));
    this.length = 0;
    this.#hash = createHash3("sha256");
  }
  digest() {
    return this.#hash.digest("hex");
  }
};
var MemorySink = class {
  #chunks = [];
  length = 0;
  async write(chunk) {
    this.#chunks.push(chunk);
    this.length += chunk.length;
  }
  async restart() {
    this.#chunks = [];
    this.length = 0;
  }
  content() {
    return Buffer.concat(this.#chunks);
  }
  digest() {
    return createHash3("sha256").update(this.content()).digest("hex");
  }
};

// src/kernels/fetch.ts
import { mkdir as mkdir4, rm as rm5 } from "node:fs/promises";
import { dirname as dirname6 } from "node:path";

// src/kernels/debian-version.ts
function compareVersions(a, b) {
  const left = splitVersion(a);
  const right = splitVersion(b);
  return left.epoch - right.epoch || comparePart(left.upstream, right.upstream) || comparePart(left.revision, right.revision);
}
function splitVersion(version2) {
  const colon = version2.indexOf(":");
  const rest = version2.slice(colon + 1);
  const dash = rest.lastIndexOf("-");
  return {
    epoch: colon === -1 ? 0 : Number(version2.slice(0, colon)),
    upstream: dash === -1 ? rest : rest.slice(0, dash),
    revision: dash === -1 ? "" : rest.slice(dash + 1)
  };
}
function comparePart(a, b) {
  const left = runsOf(a);
  const right = runsOf(b);
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const x = left[at] ?? "";
    const y = right[at] ?? "";
    const order = at % 2 === 0 ? compareText(x, y) : Number(x) - Number(y);
    if (order !== 0) return order;
  }
  return 0;
}
function runsOf(part) {
  const runs = part.split(/(\d+)/);
  if (runs.at(-1) === "") runs.pop();
  return runs;
}
function compareText(a, b) {
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const order = weight(a[at]) - weight(b[at]);
    if (order !== 0) return order;
  }
  return 0;
}
function weight(character) {
  if (character === "~") return -1;
  if (character === void 0) return 0;
  const code2 = character.charCodeAt(0);
  return /[A-Za-z]/.test(character) ? code2 : code2 + 256;
}

// src/kernels/candidates.ts
var IMAGE = /^linux-(image|binary)-(\d.*)$/;
function candidatesIn({ packages }, spec) {
  const all2 = releasesIn(packages).filter((candidate) => matches(candidate, spec));
  const metas = packages.filter(({ name }) => name === spec.metaPackage);
  const newest = metas.sort((a, b) => compareVersions(b.version, a.version))[0]?.depends.map(({ name }) => name) ?? [];
  const isNewest = ({ release }) => newest.includes(`linux-image-${release}`);
  return all2.sort((a, b) => Number(isNewest(b)) - Number(isNewest(a)) || compareVersions(b.version, a.version));
}
function releasesOf({ packages }, { series, flavour, release: exact }) {
  const wanted = exact === void 0 ? flavour : flavourOf(exact);
  return releasesIn(packages).filter(({ release }) => (series === void 0 || hasSeries(release, series)) && flavourOf(release) === wanted).sort((a, b) => compareVersions(b.version, a.version)).map(({ release }) => release);
}
function releasesIn(packages) {
  const byName = /* @__PURE__ */ new Map();
  for (const listed4 of packages) byName.set(listed4.name, [...byName.get(listed4.name) ?? [], listed4]);
  const releases = new Set(packages.map(({ name }) => IMAGE.exec(name)?.[2]).filter((release) => release !== void 0));
  return [...releases].flatMap((release) => {
    const candidate = assemble(release, byName);
    return candidate === void 0 ? [] : [candidate];
  });
}
function assemble(release, byName) {
  const newestOf = (name, version2) => byName.get(name)?.filter((listed4) => version2 === void 0 || listed4.version === version2).sort((a, b) => compareVersions(b.version, a.version))[0];
  const binary = newestOf(`linux-binary-${release}`);
  if (binary === void 0) {
    const image = newestOf(`linux-image-${release}`);
    if (image === void 0 || image.depends.some(({ name }) => name.startsWith("linux-image-"))) return void 0;
    return { release, version: image.version, image };
  }
  const base = newestOf(`linux-base-${release}`, binary.version);
  const modules = newestOf(`linux-modules-${release}`, binary.version);
  if (base === void 0 || modules === void 0) return void 0;
  return { release, version: binary.version, image: binary, base, modules };
}
function matches({ release }, { series, flavour, release: exact }) {
  if (exact !== void 0) return release === exact;
  return (series === void 0 || hasSeries(release, series)) && flavourOf(release) === flavour;
}

// src/kernels/apt-config.ts
import { readdir as readdir3, readFile as readFile7 } from "node:fs/promises";
import { join as join10 } from "node:path";

// src/kernels/deb822.ts
function parseStanzas(text) {
  const parser = new StanzaParser();
  return [...parser.push(text), ...parser.end()];
}
var StanzaParser = class {
  #rest = "";
  #fields = /* @__PURE__ */ new Map();
  #lastKey = "";
  /** Stanzas that are complete with this piece. */
  push(text) {
    const lines = (this.#rest + text).split("\n");
    this.#rest = lines.pop() ?? "";
    return this.#read(lines);
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

// src/kernels/apt-config.ts
var CODENAMES = [
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
  const archives = { debian: [], "debian-security": [] };
  for (const file of await sourceFiles(folder)) {
    const text = await readFile7(file, "utf8").catch(() => "");
    const sources = file.endsWith(".sources") ? parseDeb822Sources(text) : parseOneLineSources(text);
    for (const { uri, suites } of sources) {
      const archive = archiveOf(uri, suites);
      if (archive === void 0) continue;
      const base = uri.replace(/\/+$/, "");
      if (!archives[archive].includes(base)) archives[archive].push(base);
    }
  }
  return archives;
}
async function sourceFiles(folder) {
  const parts = await readdir3(join10(folder, "sources.list.d")).catch(() => []);
  const named2 = parts.filter((name) => name.endsWith(".list") || name.endsWith(".sources")).sort();
  return [join10(folder, "sources.list"), ...named2.map((name) => join10(folder, "sources.list.d", name))];
}
function parseOneLineSources(text) {
  return text.split("\n").flatMap((line) => {
    const match = /^\s*deb\s+(?:\[[^\]]*\]\s+)?(\S+)\s+(\S+)/.exec(line);
    return match?.[1] === void 0 || match[2] === void 0 ? [] : [{ uri: match[1], suites: [match[2]] }];
  });
}
function parseDeb822Sources(text) {
  return parseStanzas(text).flatMap((stanza) => {
    const words = (key2) => (stanza.get(key2) ?? "").split(/\s+/).filter((word) => word !== "");
    if (!words("types").includes("deb") || /^(no|false|without|off|disable)$/i.test(stanza.get("enabled") ?? ""))
      return [];
    return words("uris").map((uri) => ({ uri, suites: words("suites") }));
  });
}
function archiveOf(uri, suites) {
  const archive = /^https?:\/\/[^/]+(?:\/.*)?\/(debian|debian-security)\/*$/.exec(uri)?.[1];
  if (archive !== "debian" && archive !== "debian-security") return void 0;
  const isDebian = suites.some((suite) => CODENAMES.includes(suite.replace(/[-/].*$/, "")));
  return isDebian ? archive : void 0;
}

// src/kernels/mirrors.ts
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
  ]
};
var SNAPSHOT = "https://snapshot-cloudflare.debian.org/archive";
async function findMirrors({ mirrors, environment = process.env, aptFolder }) {
  if (mirrors !== void 0 && mirrors.length > 0) return userMirrors(mirrors, "--mirror");
  const variable = (environment.BPFCOMPAT_MIRROR ?? "").split(",").filter((part) => part.trim() !== "");
  if (variable.length > 0) return userMirrors(variable, "BPFCOMPAT_MIRROR");
  const apt = await readAptConfig(aptFolder);
  const own = {
    debian: [...apt.debian, ...apt["debian-security"].map((base) => sibling(base, "debian"))],
    "debian-security": [...apt["debian-security"], ...apt.debian.map((base) => sibling(base, "debian-security"))]
  };
  return {
    origin: own.debian.length > 0 ? "this machine's apt configuration, then public archives" : "public archives",
    bases: (archive, at) => unique([...own[archive], ...PUBLIC[archive], `${SNAPSHOT}/${archive}/${stamp(at)}`])
  };
}
function userMirrors(addresses, origin) {
  const bases = addresses.map((address) => debianBase(address.trim(), origin));
  return { origin, bases: (archive) => unique(bases.map((base) => sibling(base, archive))) };
}
function debianBase(address, origin) {
  const base = address.replace(/\/+$/, "");
  if (!URL.canParse(base) || !/^https?:\/\/[^/]/.test(base)) {
    throw new UserError(
      `${origin}: expected a mirror's address such as https://mirror.example/debian, got \`${address}\``
    );
  }
  return ARCHIVE_END.test(base) ? base : `${base}/debian`;
}
var ARCHIVE_END = /\/debian(?:-security)?((?:\/\d{8}T\d{6}Z)?)$/;
function sibling(base, archive) {
  return base.replace(ARCHIVE_END, `/${archive}$1`);
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

// src/kernels/lookup.ts
var LISTED_IN_ERROR = 12;
async function lookUp(spec, context) {
  const others = [];
  const gone = [];
  let failure;
  for (const suite of spec.source.suites) {
    const index = await readSuiteOrNone(suite, context);
    if (index instanceof DownloadError) {
      failure ??= index;
      continue;
    }
    const { found, missing: missing2 } = await firstAvailable(candidatesIn(index, spec.source), index, context);
    if (missing2.length > 0) {
      const instead = found === void 0 ? "looking further" : `using ${found.release}`;
      const message = `${suite} lists ${missing2.join(", ")}, but no mirror has it any more: ${instead}`;
      context.onProgress({ step: "note", message });
    }
    if (found !== void 0) return resolved(spec, found, index, context);
    gone.push(...missing2);
    others.push(...releasesOf(index, spec.source));
  }
  if (failure !== void 0 && gone.length + others.length === 0) throw failure;
  throw new UserError(nothingFound(spec, unique2(gone), unique2(others), context.mirrors));
}
async function readSuiteOrNone(suite, { readSuite: readSuite2, onProgress }) {
  try {
    return await readSuite2(suite);
  } catch (error) {
    if (!(error instanceof DownloadError) || !error.gone) throw error;
    onProgress({ step: "note", message: `no mirror has ${suite}: looking further` });
    return error;
  }
}
async function firstAvailable(candidates, { date }, { downloader, mirrors }) {
  const missing2 = [];
  for (const candidate of candidates) {
    if (await downloader.exists(remoteFile(candidate.image, mirrors, date))) return { found: candidate, missing: missing2 };
    missing2.push(candidate.release);
  }
  return { missing: missing2 };
}
function resolved(spec, candidate, index, { now }) {
  const { release, version: version2, image, base, modules } = candidate;
  return {
    id: spec.id,
    release,
    arch: spec.arch,
    version: version2,
    resolvedAt: now().toISOString(),
    indexDate: index.date.toISOString(),
    signature: index.signature,
    image: packageFile(image),
    ...base === void 0 ? {} : { base: packageFile(base) },
    ...modules === void 0 ? {} : { modules: packageFile(modules) }
  };
}
function packageFile({ name, version: version2, archive, path, sha256, size }) {
  return { name, version: version2, archive, path, sha256, size };
}
function nothingFound({ id, source }, gone, others, { origin }) {
  const suites = source.suites.join(", ");
  if (gone.length > 0) {
    return `kernel \`${id}\`: ${suites} lists ${some(gone)}, but no mirror has it any more (asked: ${origin}); take another kernel, or a mirror that keeps old files with --mirror`;
  }
  const wanted = source.release ?? `${source.series ?? ""} kernel of flavour ${source.flavour}`.trim();
  const there = others.length === 0 ? "no kernel of this line is listed" : `there are ${some(others)}`;
  return `kernel \`${id}\`: ${suites} has no ${wanted}: ${there} (asked: ${origin})`;
}
function some(releases) {
  const more = releases.length - LISTED_IN_ERROR;
  return releases.slice(0, LISTED_IN_ERROR).join(", ") + (more > 0 ? ` and ${more} more` : "");
}
function unique2(names2) {
  return [...new Set(names2)];
}
function remoteFile(file, mirrors, indexDate) {
  return {
    what: `${file.name} ${file.version}`,
    urls: mirrors.bases(file.archive, indexDate).map((base) => fileUrl(base, file.path)),
    maxBytes: file.size,
    sha256: file.sha256
  };
}

// src/kernels/modules.ts
import { createHash as createHash4 } from "node:crypto";
import { mkdir as mkdir3, open as open4, rm as rm4 } from "node:fs/promises";
import { join as join11 } from "node:path";

// src/kernels/deb.ts
import { createReadStream } from "node:fs";
import { open as open3 } from "node:fs/promises";
import { Readable as Readable2 } from "node:stream";

// src/kernels/decompress.ts
import { Readable } from "node:stream";
import zlib from "node:zlib";

// src/kernels/xz.ts
import { ReadableStream } from "node:stream/web";
var turn = Promise.resolve();
async function* unxz(source) {
  const { default: xz } = await import("./xz-decompress-6JAX3V3Z.js");
  const done = await takeTurn();
  const input = webStream(source);
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
  turn = new Promise((resolve6) => {
    done = resolve6;
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

// src/kernels/decompress.ts
async function* decompress(source, name, maxBytes) {
  let bytes2 = 0;
  for await (const chunk of decoder(source, name)) {
    bytes2 += chunk.length;
    if (bytes2 > maxBytes)
      throw new UserError(`${name} unpacks to more than ${maxBytes} bytes, which no kernel package does`);
    yield chunk;
  }
}
function decoder(source, name) {
  if (name.endsWith(".xz")) return unxz(source);
  if (name.endsWith(".gz")) return through(source, zlib.createGunzip());
  if (name.endsWith(".zst")) return through(source, zstdDecoder(name));
  return source;
}
function zstdDecoder(name) {
  const create = zlib.createZstdDecompress;
  if (create === void 0) {
    throw new UserError(
      `${name} is packed with zstd, which Node ${process.versions.node} cannot unpack: use Node 22.15 or newer`
    );
  }
  return create();
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

// src/kernels/deb.ts
var AR_MAGIC = "!<arch>\n";
var AR_HEADER_BYTES = 60;
var MAX_UNPACKED = 4 * 2 ** 30;
async function readDeb(path, what, extraction) {
  try {
    const { name, start, end } = await findData(path);
    let bytes2 = start;
    const source = async function* () {
      for await (const chunk of createReadStream(path, { start, end })) {
        bytes2 += chunk.length;
        yield chunk;
      }
    };
    await readTar(decompress(source(), name, MAX_UNPACKED), extraction);
    return bytes2;
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new BadPackageError(`${what} is not a package that can be read: ${errorMessage(error)}`);
  }
}
var BadPackageError = class extends UserError {
};
async function findData(path) {
  const file = await open3(path, "r");
  try {
    if (await readText2(file, 0, AR_MAGIC.length) !== AR_MAGIC) throw new Error("it does not begin as an ar archive");
    for (let at = AR_MAGIC.length; ; ) {
      const header = await readText2(file, at, AR_HEADER_BYTES);
      const size = Number(header.slice(48, 58));
      if (header.length < AR_HEADER_BYTES || !header.endsWith("`\n") || !Number.isSafeInteger(size) || size < 0) {
        throw new Error(`no ar header at byte ${at}`);
      }
      const name = header.slice(0, 16).trim().replace(/\/$/, "");
      const start = at + AR_HEADER_BYTES;
      if (name.startsWith("data.tar")) return { name, start, end: start + size - 1 };
      at = start + size + size % 2;
    }
  } finally {
    await file.close();
  }
}
async function readText2(file, position, length) {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  return buffer.toString("latin1", 0, bytesRead);
}
async function readTar(data, { take, enough }) {
  const { extract } = (await import("./tar-stream-N63WGWYA.js")).default;
  const archive = extract();
  const source = Readable2.from(data, { objectMode: true });
  source.on("error", (error) => archive.destroy(error));
  source.pipe(archive);
  try {
    for await (const entry3 of archive) {
      const { name, type, size } = entry3.header;
      const consume = type === "file" ? take(name.replace(/^\.\//, "")) : void 0;
      if (consume === void 0) {
        entry3.resume();
        continue;
      }
      await consume(entry3, size ?? 0);
      if (enough()) return;
    }
  } finally {
    archive.destroy();
    source.destroy();
    await data.return(void 0);
  }
}

// src/kernels/modinfo.ts
var SHDR_SIZE2 = 64;
var SECTION = ".modinfo";
function readModuleInfo(elf) {
  const section3 = findSection(elf);
  const info = { depends: [], soft: { pre: [], post: [] } };
  for (const entry3 of section3.toString("latin1").split("\0")) {
    const equals = entry3.indexOf("=");
    const [key2, value] = [entry3.slice(0, equals), entry3.slice(equals + 1)];
    if (key2 === "name") info.name = value;
    if (key2 === "softdep") readSoft(value, info.soft);
    if (key2 === "depends") info.depends.push(...value.split(",").filter((name) => name !== ""));
  }
  return info;
}
function readSoft(value, soft) {
  let list;
  for (const word of value.split(/\s+/)) {
    if (word === "pre:") list = soft.pre;
    else if (word === "post:") list = soft.post;
    else if (word !== "") list?.push(word);
  }
}
function moduleName(name) {
  return name.replaceAll("-", "_");
}
function findSection(elf) {
  if (elf.length < SHDR_SIZE2 || elf.readUInt32BE(0) !== 2135247942 || elf[4] !== 2 || elf[5] !== 1) {
    throw new Error("no 64-bit little-endian ELF file");
  }
  const table3 = Number(elf.readBigUInt64LE(40));
  const count = elf.readUInt16LE(60);
  const names2 = sectionAt(elf, table3, elf.readUInt16LE(62));
  for (let index = 0; index < count; index++) {
    const { name, offset, size } = sectionAt(elf, table3, index);
    const start = names2.offset + name;
    if (elf.toString("latin1", start, start + SECTION.length + 1) === `${SECTION}\0`) {
      return elf.subarray(offset, offset + size);
    }
  }
  throw new Error("no .modinfo section");
}
function sectionAt(elf, table3, index) {
  const at = table3 + index * SHDR_SIZE2;
  if (at + SHDR_SIZE2 > elf.length) throw new Error("section table behind the end of the file");
  return {
    name: elf.readUInt32LE(at),
    offset: Number(elf.readBigUInt64LE(at + 24)),
    size: Number(elf.readBigUInt64LE(at + 32))
  };
}

// src/kernels/modules.ts
var MAX_MODULE_BYTES = 256 << 20;
var SUGGESTIONS = 3;
var INDEX = "modules.json";
async function keptModules(folder, wanted) {
  const known2 = await readKnown(folder);
  const order = loadOrder(wanted, known2);
  if (order === void 0) return void 0;
  const files = order.map((name) => ({ name, path: join11(folder, `${name}.ko`) }));
  const intact = await Promise.all(
    files.map(async ({ name, path }) => digestOf(known2.get(name)) === await fileSha256(path))
  );
  return intact.every(Boolean) ? files : void 0;
}
async function unpackModules(source, wanted) {
  const { folder } = source;
  await onDisk(folder, () => mkdir3(folder, { recursive: true }));
  const spoolPath = temporaryName(join11(folder, "spool"));
  const spool = await onDisk(spoolPath, () => open4(spoolPath, "wx+"));
  try {
    const shelf = await spoolModules(source, spool, spoolPath);
    const known2 = await readKnown(folder);
    const unpacking = { source, shelf, known: known2, seen: /* @__PURE__ */ new Set() };
    for (const name of wanted.required.map(moduleName)) await unpackOne(name, name, unpacking);
    for (const name of wanted.optional.map(moduleName)) await unpackIfThere(name, unpacking);
    await writeAtomically(join11(folder, INDEX), JSON.stringify(Object.fromEntries(known2)));
  } finally {
    await spool.close();
    await rm4(spoolPath, { force: true });
  }
}
async function spoolModules({ packagePath, what, release, builtinList }, spool, spoolPath) {
  const places = /* @__PURE__ */ new Map();
  const folder = new RegExp(`^(?:usr/)?lib/modules/${escapePattern(release)}/`);
  let builtin = builtinList;
  let end = 0;
  await readDeb(packagePath, what, {
    take(path) {
      if (!folder.test(path)) return void 0;
      if (path.endsWith("/modules.builtin")) {
        return async (content) => {
          builtin += (await collect(content)).toString("utf8");
        };
      }
      const file = /([^/]+\.ko(?:\.(?:xz|zst|gz))?)$/.exec(path)?.[1];
      if (file === void 0) return void 0;
      return async (content, size) => {
        places.set(nameOfFile(file), { file, start: end, size });
        for await (const chunk of content) {
          await onDisk(spoolPath, () => spool.write(chunk, 0, chunk.length, end));
          end += chunk.length;
        }
      };
    },
    enough: () => false
  });
  return {
    builtin: new Set(builtin.split("\n").map((line) => nameOfFile(line.split("/").pop() ?? ""))),
    names: [...places.keys()],
    async read(name) {
      const place = places.get(name);
      if (place === void 0) return void 0;
      const { buffer } = await spool.read(Buffer.alloc(place.size), 0, place.size, place.start);
      return { file: place.file, content: buffer };
    }
  };
}
async function unpackOne(name, asked, unpacking) {
  const { source, shelf, known: known2, seen } = unpacking;
  const entry3 = known2.get(name);
  if (entry3?.builtin || seen.has(name)) return;
  seen.add(name);
  if (entry3 !== void 0 && "sha256" in entry3 && entry3.sha256 === await fileSha256(join11(source.folder, `${name}.ko`))) {
    await unpackNeeded(entry3, asked, unpacking);
    return;
  }
  const packed = await shelf.read(name);
  if (packed === void 0) {
    if (!shelf.builtin.has(name)) throw new UserError(unknownModule(name, asked, source, shelf));
    known2.set(name, { builtin: true });
    return;
  }
  const content = await collect(decompress(onePiece(packed.content), packed.file, MAX_MODULE_BYTES));
  const needs = dependenciesOf(content, `${source.what}: ${packed.file}`);
  await writeAtomically(join11(source.folder, `${name}.ko`), content);
  const unpacked = { builtin: false, sha256: createHash4("sha256").update(content).digest("hex"), ...needs };
  known2.set(name, unpacked);
  await unpackNeeded(unpacked, asked, unpacking);
}
async function unpackNeeded(entry3, asked, unpacking) {
  if (!("sha256" in entry3)) return;
  for (const needed of entry3.depends) await unpackOne(needed, asked, unpacking);
  for (const wished of [...entry3.soft?.pre ?? [], ...entry3.soft?.post ?? []]) await unpackIfThere(wished, unpacking);
}
async function unpackIfThere(name, unpacking) {
  const { shelf, known: known2 } = unpacking;
  if (shelf.names.includes(name) || shelf.builtin.has(name)) await unpackOne(name, name, unpacking);
  else known2.set(name, { builtin: false, absent: true });
}
function dependenciesOf(content, what) {
  try {
    const { depends, soft } = readModuleInfo(content);
    const { pre, post } = soft;
    return { depends: depends.map(moduleName), soft: { pre: pre.map(moduleName), post: post.map(moduleName) } };
  } catch (error) {
    throw new UserError(`${what} is not a kernel module that can be read: ${errorMessage(error)}`);
  }
}
function unknownModule(name, asked, { release, what }, { names: names2, builtin }) {
  const near = nearestFew(name, [...names2, ...builtin], SUGGESTIONS);
  const needed = name === asked ? "" : `, needed by \`${asked}\`,`;
  const hint = near.length === 0 ? `look into ${what}` : `did you mean ${near.join(", ")}?`;
  return `kernel ${release} has no module \`${name}\`${needed} neither as a file nor built in; ${hint}`;
}
function loadOrder({ required, optional }, known2) {
  const order = /* @__PURE__ */ new Set();
  const visited = /* @__PURE__ */ new Set();
  const visit = (name, needed) => {
    const entry3 = known2.get(name);
    if (entry3 === void 0) return false;
    if (entry3.builtin) return true;
    if (!("sha256" in entry3)) return !needed;
    if (visited.has(name)) return true;
    visited.add(name);
    const { depends, soft = { pre: [], post: [] } } = entry3;
    if (!depends.every((other) => visit(other, true)) || !soft.pre.every((other) => visit(other, false))) return false;
    order.add(name);
    return soft.post.every((other) => visit(other, false));
  };
  const all2 = required.map(moduleName).every((name) => visit(name, true)) && optional.map(moduleName).every((name) => visit(name, false));
  return all2 ? [...order] : void 0;
}
function digestOf(entry3) {
  return entry3 !== void 0 && "sha256" in entry3 ? entry3.sha256 : void 0;
}
async function readKnown(folder) {
  const data = await readJson(join11(folder, INDEX));
  if (typeof data !== "object" || data === null) return /* @__PURE__ */ new Map();
  return new Map(Object.entries(data));
}
function nameOfFile(file) {
  return moduleName(file.replace(/\.ko(\.\w+)?$/, ""));
}
async function collect(source) {
  const chunks = [];
  for await (const chunk of source) chunks.push(chunk);
  return Buffer.concat(chunks);
}
async function* onePiece(content) {
  for (let at = 0; at < content.length; at += 1 << 16) yield content.subarray(at, at + (1 << 16));
}
function escapePattern(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

// src/kernels/unpack.ts
import { createHash as createHash5 } from "node:crypto";
import { open as open5 } from "node:fs/promises";
async function unpackMembers(path, what, members) {
  const digests = /* @__PURE__ */ new Map();
  const bytes2 = await readDeb(path, what, {
    take(name) {
      const member = members.find(({ paths }) => paths.includes(name));
      return member === void 0 || digests.has(member.to) ? void 0 : writeTo(member, what, digests);
    },
    enough: () => members.every(({ to }) => digests.has(to))
  });
  const missing2 = members.find(({ to, optional }) => optional !== true && !digests.has(to));
  if (missing2 !== void 0) throw new BadPackageError(`${what} has no ${missing2.paths.join(" nor ")}`);
  return { digests, bytes: bytes2 };
}
function writeTo({ to, maxBytes }, what, digests) {
  return async (content, size) => {
    if (size > maxBytes)
      throw new UserError(`${what} holds a file of ${size} bytes where at most ${maxBytes} are expected`);
    const hash = createHash5("sha256");
    const file = await onDisk(to, () => open5(to, "wx"));
    try {
      for await (const chunk of content) {
        hash.update(chunk);
        await onDisk(to, () => file.writeFile(chunk));
      }
    } finally {
      await file.close();
    }
    digests.set(to, hash.digest("hex"));
  };
}
function vmlinuzPaths(release) {
  return [`boot/vmlinuz-${release}`, `usr/lib/modules/${release}/vmlinuz`];
}
function configPaths(release) {
  return [`boot/config-${release}`, `usr/lib/modules/${release}/config`];
}
function builtinPaths(release) {
  return [`lib/modules/${release}/modules.builtin`, `usr/lib/modules/${release}/modules.builtin`];
}

// src/kernels/fetch.ts
var MAX_VMLINUZ_BYTES = 256 << 20;
var MAX_CONFIG_BYTES = 16 << 20;
var MAX_BUILTIN_BYTES = 1 << 20;
async function fetchKernel(record, withModules, context) {
  const { store } = context;
  const stored = await store.readKernel(record);
  if (stored !== void 0) return stored;
  return store.locked(record.image, lockOptions(record.image, context), async () => {
    const byOther = await store.readKernel(record);
    if (byOther !== void 0) return byOther;
    await store.addKernel(record, (folder) => fillKernel(record, withModules, folder, context));
    const added = await store.readKernel(record);
    if (added === void 0)
      throw new UserError(`kernel ${record.release} was written and is damaged at once: check the disk`);
    return added;
  });
}
async function fetchModules(record, { builtinList }, wanted, context) {
  if (wanted.required.length + wanted.optional.length === 0) return [];
  const { store } = context;
  const file = record.modules ?? record.image;
  const folder = store.modulesFolder(file);
  const kept = await keptModules(folder, wanted);
  if (kept !== void 0) return kept;
  return store.locked(file, lockOptions(file, context), async () => {
    const byOther = await keptModules(folder, wanted);
    if (byOther !== void 0) return byOther;
    if (!await store.hasPackage(file)) await keepPackage(file, await downloadWhole(file, record, context), store);
    const source = {
      packagePath: store.packagePath(file),
      what: nameOf2(file),
      release: record.release,
      builtinList,
      folder
    };
    await unpackModules(source, wanted);
    const unpacked = await keptModules(folder, wanted);
    if (unpacked === void 0)
      throw new UserError(`modules of ${record.release} were written and are damaged at once: check the disk`);
    return unpacked;
  });
}
async function fillKernel(record, withModules, folder, context) {
  const keepImage = withModules && record.modules === void 0;
  const configSha256 = record.base && await fillFromBase(record, record.base, folder, context);
  const image = await fillFromImage(record, keepImage, folder, context);
  return configSha256 === void 0 ? image : { ...image, configSha256 };
}
async function fillFromImage(record, keepImage, folder, context) {
  if (await context.store.hasPackage(record.image)) {
    return unpackImage(record, context.store.packagePath(record.image), folder);
  }
  if (record.pins !== void 0 && !keepImage) {
    const pinned = await fillFromPrefix(record, record.pins, folder, context);
    if (pinned !== void 0) return pinned;
  }
  const path = await downloadWhole(record.image, record, context);
  try {
    const pins = await unpackImage(record, path, folder);
    if (keepImage) await keepPackage(record.image, path, context.store);
    return pins;
  } finally {
    await rm5(path, { force: true });
  }
}
async function fillFromPrefix(record, pins, folder, context) {
  const path = await download(record.image, record, Math.min(pins.imageBytes, record.image.size), context);
  try {
    const found = await unpackImage(record, path, folder);
    const same = found.vmlinuzSha256 === pins.vmlinuzSha256 && (record.base !== void 0 || found.configSha256 === pins.configSha256);
    if (same) return pins;
    context.onProgress({
      step: "note",
      message: `${record.release}: the start of the package is not what is pinned; reading all of it`
    });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    context.onProgress({ step: "note", message: `${error.message}; reading all of it` });
  } finally {
    await rm5(path, { force: true });
  }
  await rm5(folder.vmlinuz, { force: true });
  if (record.base === void 0) await rm5(folder.config, { force: true });
  return void 0;
}
async function unpackImage(record, path, folder) {
  const vmlinuz = { paths: vmlinuzPaths(record.release), to: folder.vmlinuz, maxBytes: MAX_VMLINUZ_BYTES };
  const config = { paths: configPaths(record.release), to: folder.config, maxBytes: MAX_CONFIG_BYTES };
  const members = record.base === void 0 ? [vmlinuz, config] : [vmlinuz];
  const { digests, bytes: bytes2 } = await unpackMembers(path, nameOf2(record.image), members);
  return {
    vmlinuzSha256: digests.get(folder.vmlinuz) ?? "",
    configSha256: digests.get(folder.config) ?? "",
    imageBytes: Math.min(bytes2, record.image.size)
  };
}
async function fillFromBase(record, base, folder, context) {
  const path = await downloadWhole(base, record, context);
  try {
    const config = { paths: configPaths(record.release), to: folder.config, maxBytes: MAX_CONFIG_BYTES };
    const builtin = {
      paths: builtinPaths(record.release),
      to: folder.builtin,
      maxBytes: MAX_BUILTIN_BYTES,
      optional: true
    };
    const { digests } = await unpackMembers(path, nameOf2(base), [config, builtin]);
    return digests.get(folder.config) ?? "";
  } finally {
    await rm5(path, { force: true });
  }
}
async function keepPackage(file, downloaded, store) {
  await putInPlace(downloaded, store.packagePath(file));
}
function downloadWhole(file, record, context) {
  return download(file, record, void 0, context);
}
async function download(file, record, prefix, { store, network, onProgress }) {
  const { downloader, mirrors } = await network();
  const path = temporaryName(store.packagePath(file));
  await onDisk(path, () => mkdir4(dirname6(path), { recursive: true }));
  const remote = { ...remoteFile(file, mirrors, new Date(record.indexDate)), prefix };
  const total = prefix ?? file.size;
  onProgress({ step: "fetching", what: file.name, bytes: 0, total });
  await downloader.toFile(remote, path, (bytes2) => onProgress({ step: "fetching", what: file.name, bytes: bytes2, total }));
  return path;
}
function lockOptions(file, { signal, onProgress }) {
  const onWait = () => onProgress({ step: "note", message: `another run is fetching ${file.name}: waiting for it` });
  return { signal, onWait };
}
function nameOf2({ name, version: version2 }) {
  return `${name} ${version2}`;
}

// src/kernels/kernel-config.ts
import { readFile as readFile8 } from "node:fs/promises";
async function readKernelConfig(file) {
  return parseKernelConfig(await readFile8(file, "utf8"));
}
function parseKernelConfig(text) {
  const options2 = [...text.matchAll(/^(CONFIG_\w+)=(.*)$/gm)];
  return new Map(options2.map(([, name = "", value = ""]) => [name, value.replace(/^"(.*)"$/, "$1")]));
}
function isModule(config, option) {
  return config.get(option) === "m";
}

// src/kernels/release-index.ts
import { join as join14 } from "node:path";

// src/kernels/signature.ts
import { existsSync as existsSync4 } from "node:fs";
import { mkdtemp, readFile as readFile9, rm as rm6, writeFile as writeFile2 } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join as join13 } from "node:path";

// src/host/which.ts
import { accessSync, constants } from "node:fs";
import { delimiter, join as join12 } from "node:path";
function which(program, path = process.env.PATH ?? "") {
  if (program.includes("/")) return isExecutable(program) ? program : void 0;
  return path.split(delimiter).filter((folder) => folder !== "").map((folder) => join12(folder, program)).find(isExecutable);
}
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

// src/kernels/signature.ts
var DEBIAN_KEYRINGS = [
  "/usr/share/keyrings/debian-archive-keyring.gpg",
  "/usr/share/keyrings/debian-archive-keyring.pgp"
];
async function openSigned(signed, url, keyrings = DEBIAN_KEYRINGS) {
  const keyring = keyrings.find((file) => existsSync4(file));
  if (keyring === void 0) {
    return unchecked(signed, url, `no keyring at ${keyrings[0] ?? "any place"}: install debian-archive-keyring`);
  }
  const checked = await checkWithGpgv(signed, url, keyring) ?? await checkWithSqv(signed, url, keyring);
  return checked ?? unchecked(signed, url, "neither gpgv nor sqv is installed");
}
function canCheckSignatures(keyrings = DEBIAN_KEYRINGS) {
  return keyrings.some((file) => existsSync4(file)) && ["gpgv", "sqv"].some((program) => which(program) !== void 0);
}
async function checkWithGpgv(signed, url, keyring) {
  const verified = await runGpgv(signed, keyring);
  if (verified === void 0) return void 0;
  const bad = verified.status("BADSIG")[0] ?? verified.status("REVKEYSIG")[0];
  if (bad !== void 0) throw new UserError(`${url}: BAD signature by ${bad}; ${WAY_OUT}`);
  const good = verified.status("GOODSIG")[0];
  if (good !== void 0) return { text: verified.output, signature: { status: "good", by: good } };
  const keys = [...verified.status("NO_PUBKEY"), ...verified.status("EXPKEYSIG")];
  if (keys.length === 0) throw new UserError(`${url}: is not signed; ${WAY_OUT}`);
  const why = `${keyring} has no valid key for ${keys.join(", ")}`;
  if (!url.startsWith("https:"))
    throw new UserError(`${url}: ${why}; update debian-archive-keyring, or use a mirror with https`);
  return unchecked(signed, url, why);
}
var SQV_USAGE = 2;
async function checkWithSqv(signed, url, keyring) {
  if (which("sqv") === void 0) return void 0;
  const folder = await mkdtemp(join13(tmpdir(), "bpfcompat-sqv-"));
  try {
    const [input, output] = [join13(folder, "InRelease"), join13(folder, "text")];
    await writeFile2(input, signed);
    const result = await runTool("sqv", ["--keyring", keyring, "--cleartext", "--output", output, input]);
    if (result.exitCode === SQV_USAGE) return void 0;
    const words = result.stderr.trim().split("\n").at(-1)?.trim() ?? "";
    if (result.exitCode !== 0) throw new UserError(`${url}: no good signature by ${keyring} (${words}); ${WAY_OUT}`);
    const by = `${result.stdout.trim().split("\n").join(", ")} (sqv)`;
    return { text: await readFile9(output, "utf8"), signature: { status: "good", by } };
  } finally {
    await rm6(folder, { recursive: true, force: true });
  }
}
var WAY_OUT = "something between here and Debian changes files: use another mirror (--mirror)";
async function runGpgv(signed, keyring) {
  const { execa: execa2 } = await import("./execa-FRZUR3OA.js");
  const args = ["--keyring", keyring, "--status-fd", "2", "--output", "-"];
  const { stdout, stderr, cause } = await execa2("gpgv", args, { input: signed, reject: false, stripFinalNewline: false });
  if (errorCode(cause) === "ENOENT") return void 0;
  const lines = stderr.split("\n");
  const status = (word) => {
    const start = `[GNUPG:] ${word} `;
    return lines.filter((line) => line.startsWith(start)).map((line) => line.slice(start.length).trim());
  };
  return { output: stdout, status };
}
function unchecked(signed, url, why) {
  const text = /^-----BEGIN PGP SIGNED MESSAGE-----\r?\n(?:[^\r\n]+\r?\n)*\r?\n([\s\S]*?)^-----BEGIN PGP SIGNATURE-----/m.exec(
    signed.toString("utf8")
  )?.[1];
  if (text === void 0) throw new UserError(`${url}: is no signed index; ${WAY_OUT}`);
  return { text: text.replace(/^- /gm, ""), signature: { status: "unchecked", why } };
}

// src/kernels/release-index.ts
var MAX_INRELEASE_BYTES = 16 << 20;
var MAX_INDEX_BYTES = 64 << 20;
var MAX_INDEX_UNPACKED = 512 << 20;
var INDEX_FORMATS = ["xz", "gz"];
var KERNEL_PACKAGE = /^linux-(?:image|binary|modules|base)-[a-z0-9.+~-]*amd64$/;
var NOT_BOOTED = /-unsigned$|-dbg$|-signed-template$|-unsigned-/;
var POOL_PATH = /^pool\/[A-Za-z0-9.+~_/-]+\.deb$/;
async function readSuite(suite, context) {
  const archive = suite.endsWith("-security") ? "debian-security" : "debian";
  const release = await readInRelease(suite, archive, context);
  const packages = await readPackages(suite, archive, release, context);
  return { suite, date: release.date, signature: release.signature, packages };
}
async function readInRelease(suite, archive, context) {
  const { downloader, mirrors, now, onProgress } = context;
  const what = `the index of ${suite}`;
  const refused = [];
  let urls = mirrors.bases(archive, now()).map((base) => fileUrl(base, `dists/${suite}/InRelease`));
  for (; ; ) {
    const { content, url } = await downloader.toMemory({ what, urls, maxBytes: MAX_INRELEASE_BYTES });
    try {
      return await openInRelease(suite, content, showUrl(url), context);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      refused.push(...error.problems);
      urls = urls.slice(urls.indexOf(url) + 1);
      if (urls.length === 0) throw new UserError(refused);
      onProgress({ step: "note", message: `${error.message}; asking the next mirror` });
    }
  }
}
async function openInRelease(suite, content, url, context) {
  const { now, keyrings, onProgress } = context;
  const { text, signature } = await openSigned(content, url, keyrings);
  const [stanza] = parseStanzas(text);
  if (stanza === void 0) throw new UserError(`${url}: is empty; use another mirror (--mirror)`);
  if (stanza.get("codename") !== suite && stanza.get("suite") !== suite) {
    throw new UserError(
      `${url}: is the index of ${stanza.get("codename") ?? "something else"}; use another mirror (--mirror)`
    );
  }
  const validUntil = dateOf(stanza, "valid-until");
  if (validUntil !== void 0 && validUntil < now()) {
    const day = validUntil.toISOString().slice(0, 10);
    onProgress({ step: "note", message: `the index of ${suite} was valid until ${day}: the mirror may be behind` });
  }
  return {
    date: dateOf(stanza, "date") ?? now(),
    signature,
    byHash: stanza.get("acquire-by-hash") === "yes",
    index: indexEntry(stanza, url)
  };
}
function dateOf(stanza, key2) {
  const date = new Date(stanza.get(key2) ?? "");
  return Number.isNaN(date.getTime()) ? void 0 : date;
}
function indexEntry(stanza, url) {
  const lines = (stanza.get("sha256") ?? "").split("\n");
  for (const format of INDEX_FORMATS) {
    const path = `main/binary-amd64/Packages.${format}`;
    for (const line of lines) {
      const [sha256, size, name] = line.split(/\s+/);
      if (name !== path || sha256 === void 0 || !/^[0-9a-f]{64}$/.test(sha256)) continue;
      return { path, sha256, size: Number(size) };
    }
  }
  throw new UserError(`${url}: lists no packages for amd64; use another mirror (--mirror)`);
}
async function readPackages(suite, archive, release, { downloader, mirrors, cacheDirectory, onProgress }) {
  const { path, sha256, size } = release.index;
  const kept = join14(cacheDirectory, "indexes", `${sha256}.json`);
  const known2 = await readJson(kept);
  if (Array.isArray(known2)) return known2;
  if (!(size <= MAX_INDEX_BYTES))
    throw new UserError(`the index of ${suite} claims ${size} bytes; use another mirror (--mirror)`);
  const what = `the package list of ${suite}`;
  onProgress({ step: "fetching", what, bytes: 0, total: size });
  const folder = `dists/${suite}/${path.replace(/\/[^/]+$/, "")}`;
  const bases = mirrors.bases(archive, release.date);
  const urls = [
    ...release.byHash ? bases.map((base) => fileUrl(base, `${folder}/by-hash/SHA256/${sha256}`)) : [],
    ...bases.map((base) => fileUrl(base, `dists/${suite}/${path}`))
  ];
  const { content } = await downloader.toMemory({ what, urls, maxBytes: size, sha256 });
  onProgress({ step: "fetching", what, bytes: size, total: size });
  const packages = await parseIndex(content, path, archive);
  await writeAtomically(kept, JSON.stringify(packages));
  return packages;
}
async function parseIndex(content, name, archive) {
  const parser = new StanzaParser();
  const decoder2 = new TextDecoder();
  const packages = [];
  const take = (stanzas) => {
    for (const stanza of stanzas) {
      const listed4 = listedPackage(stanza, archive);
      if (listed4 !== void 0) packages.push(listed4);
    }
  };
  try {
    for await (const chunk of decompress(piecesOf(content), name, MAX_INDEX_UNPACKED)) {
      take(parser.push(decoder2.decode(chunk, { stream: true })));
    }
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`cannot unpack ${name}: ${errorMessage(error)}; use another mirror (--mirror)`);
  }
  take(parser.end());
  return packages;
}
async function* piecesOf(content) {
  for (let at = 0; at < content.length; at += 1 << 16) yield content.subarray(at, at + (1 << 16));
}
function listedPackage(stanza, archive) {
  const name = stanza.get("package") ?? "";
  if (!KERNEL_PACKAGE.test(name) || NOT_BOOTED.test(name)) return void 0;
  const path = stanza.get("filename") ?? "";
  const sha256 = stanza.get("sha256") ?? "";
  const size = Number(stanza.get("size") ?? Number.NaN);
  const version2 = stanza.get("version") ?? "";
  if (!POOL_PATH.test(path) || path.includes("..") || !/^[0-9a-f]{64}$/.test(sha256) || !(size > 0)) return void 0;
  return { name, version: version2, archive, path, sha256, size, depends: kernelDepends(stanza.get("depends") ?? "") };
}
function kernelDepends(depends) {
  return depends.split(",").flatMap((item) => {
    const [, name, version2] = /^\s*(\S+)(?:\s+\(=\s*([^)\s]+)\))?/.exec(item) ?? [];
    if (name === void 0 || !KERNEL_PACKAGE.test(name)) return [];
    return [version2 === void 0 ? { name } : { name, version: version2 }];
  });
}

// src/kernels/store.ts
import { mkdir as mkdir6, readFile as readFile10, rm as rm7 } from "node:fs/promises";
import { join as join15 } from "node:path";

// src/kernels/lock.ts
import { mkdir as mkdir5 } from "node:fs/promises";
import { dirname as dirname7 } from "node:path";
import { setTimeout as sleep2 } from "node:timers/promises";
var STALE_MS = 4e3;
var UPDATE_MS = 1e3;
var ASK_AGAIN_MS = 100;
async function withLock(path, options2, work) {
  const release = await acquire(path, options2);
  try {
    return await work();
  } finally {
    await release().catch(() => void 0);
  }
}
async function acquire(path, { signal, onWait }) {
  const { default: lockfile } = await import("./proper-lockfile-GYLX6WS4.js");
  await onDisk(path, () => mkdir5(dirname7(path), { recursive: true }));
  for (let waited = false; ; waited = true) {
    signal?.throwIfAborted();
    try {
      const lock = () => lockfile.lock(path, { realpath: false, stale: STALE_MS, update: UPDATE_MS, onCompromised: () => {
      } });
      return await onDisk(path, lock);
    } catch (error) {
      if (errorCode(error) !== "ELOCKED") throw error;
    }
    if (!waited) onWait?.();
    await sleep2(ASK_AGAIN_MS, void 0, signal === void 0 ? {} : { signal });
  }
}

// src/kernels/store.ts
var FORMAT = 1;
function openStore(cacheDirectory) {
  const recordPath = (id) => join15(cacheDirectory, "resolved", `${encodeURIComponent(id)}.json`);
  const kernelPath = (file) => join15(cacheDirectory, "kernels", file.sha256);
  const packagePath = (file) => join15(cacheDirectory, "packages", `${file.sha256}.deb`);
  const modulesFolder = (file) => join15(cacheDirectory, "modules", file.sha256);
  return {
    async readRecord(id) {
      const data = await readJson(recordPath(id));
      return isRecord(data) && data.id === id ? data : void 0;
    },
    async writeRecord(record) {
      await removeAbandoned(join15(cacheDirectory, "resolved"));
      await writeAtomically(recordPath(record.id), `${JSON.stringify({ format: FORMAT, ...record }, null, 2)}
`);
    },
    readKernel: (record) => readKernel(filesIn(kernelPath(record.image)), kernelPath(record.image)),
    addKernel: (record, fill) => addKernel(kernelPath(record.image), fill),
    packagePath,
    async hasPackage(file) {
      const digest = await fileSha256(packagePath(file));
      if (digest !== void 0 && digest !== file.sha256) await rm7(packagePath(file), { force: true });
      return digest === file.sha256;
    },
    modulesFolder,
    locked(file, options2, work) {
      return withLock(join15(cacheDirectory, "locks", file.sha256), options2, async () => {
        await removeLeftovers(kernelPath(file));
        await removeLeftovers(packagePath(file));
        await removeLeftovers(join15(modulesFolder(file), "spool"));
        return work();
      });
    }
  };
}
function filesIn(folder) {
  return { vmlinuz: join15(folder, "vmlinuz"), config: join15(folder, "config"), builtin: join15(folder, "modules.builtin") };
}
async function readKernel(files, folder) {
  const data = await readJson(join15(folder, "kernel.json"));
  if (!isPins(data)) return void 0;
  const digests = await Promise.all([fileSha256(files.vmlinuz), fileSha256(files.config)]);
  if (digests[0] !== data.vmlinuzSha256 || digests[1] !== data.configSha256) return void 0;
  const builtinList = await readFile10(files.builtin, "utf8").catch(() => "");
  const { vmlinuzSha256, configSha256, imageBytes } = data;
  return { vmlinuz: files.vmlinuz, config: files.config, builtinList, pins: { vmlinuzSha256, configSha256, imageBytes } };
}
async function addKernel(path, fill) {
  const temporary = temporaryName(path);
  try {
    await onDisk(path, () => mkdir6(temporary, { recursive: true }));
    const files = filesIn(temporary);
    const pins = await fill(files);
    await onDisk(path, async () => {
      await syncPath(files.vmlinuz);
      await syncPath(files.config);
    });
    await writeAtomically(join15(temporary, "kernel.json"), JSON.stringify({ format: FORMAT, ...pins }));
    await onDisk(path, () => rm7(path, { recursive: true, force: true }));
    await putInPlace(temporary, path);
  } catch (error) {
    await rm7(temporary, { recursive: true, force: true });
    throw error;
  }
}
function isRecord(data) {
  return isObject(data) && data.format === FORMAT && ["id", "release", "version", "resolvedAt", "indexDate"].every((key2) => typeof data[key2] === "string") && isPackage(data.image) && (data.base === void 0 || isPackage(data.base)) && (data.modules === void 0 || isPackage(data.modules));
}
function isPackage(data) {
  return isObject(data) && typeof data.path === "string" && /^[0-9a-f]{64}$/.test(String(data.sha256)) && Number(data.size) > 0;
}
function isPins(data) {
  return isObject(data) && data.format === FORMAT && typeof data.vmlinuzSha256 === "string" && typeof data.configSha256 === "string";
}
function isObject(data) {
  return typeof data === "object" && data !== null;
}

// src/kernels/provider.ts
var MAX_AGE_HOURS = 24;
var HOUR_MS = 60 * 60 * 1e3;
function createKernelProvider(options2) {
  const { cacheDirectory, signal, maxAgeHours = MAX_AGE_HOURS, locked = [], now = () => /* @__PURE__ */ new Date(), keyrings } = options2;
  const store = openStore(cacheDirectory);
  const suites = /* @__PURE__ */ new Map();
  let network;
  return {
    resolve: (spec, onProgress = () => {
    }) => naming(spec, () => resolve6(spec, onProgress)),
    fetch: (spec, wanted, onProgress = () => {
    }) => naming(spec, () => fetchSpec(spec, wanted, onProgress)),
    async cached(spec) {
      const record = lockedRecord(spec) ?? await store.readRecord(spec.id);
      return record !== void 0 && await store.readKernel(record) !== void 0 ? record : void 0;
    }
  };
  async function fetchSpec(spec, wanted, onProgress) {
    const record = await resolve6(spec, onProgress);
    try {
      return await fetchRecord(record, wanted, onProgress);
    } catch (error) {
      if (!(error instanceof DownloadError) || !error.gone || isSettled(spec)) throw error;
      suites.clear();
      const fresh = await lookUpAndKeep(spec, onProgress, record);
      if (fresh.image.sha256 === record.image.sha256) throw error;
      return fetchRecord(fresh, wanted, onProgress);
    }
  }
  async function resolve6(spec, onProgress) {
    const settled = lockedRecord(spec);
    if (settled !== void 0) return settled;
    const record = await store.readRecord(spec.id);
    if (record !== void 0 && (isSettled(spec) || isFresh(record))) return record;
    onProgress({ step: "resolving" });
    try {
      return await lookUpAndKeep(spec, onProgress, record);
    } catch (error) {
      if (isAbort(error) || !(error instanceof DownloadError) || record === void 0) throw error;
      if (await store.readKernel(record) === void 0) throw error;
      const why = error.message.split(";")[0];
      onProgress({ step: "note", message: `no network: using ${record.release}, looked up ${agoOf(record)} (${why})` });
      return record;
    }
  }
  async function lookUpAndKeep(spec, onProgress, before) {
    const context = { ...await connect(), cacheDirectory, keyrings, now, onProgress };
    const shared = (suite) => {
      const reading = suites.get(suite) ?? readSuite(suite, context);
      suites.set(suite, reading);
      reading.catch(() => suites.delete(suite));
      return reading;
    };
    const found = await lookUp(spec, { ...context, readSuite: shared });
    const pins = before?.image.sha256 === found.image.sha256 ? before.pins : void 0;
    const record = pins === void 0 ? found : { ...found, pins };
    await store.writeRecord(record);
    return record;
  }
  async function fetchRecord(record, { modules, optionalModules = () => [] }, onProgress) {
    const context = { store, network: connect, signal, onProgress };
    const wished = optionalModules(record.release);
    const stored = await fetchKernel(record, modules.length + wished.length > 0, context);
    const files = await modulesOf2(record, stored, modules, wished, context);
    const kernel = { ...record, pins: stored.pins };
    if (record.pins?.vmlinuzSha256 !== stored.pins.vmlinuzSha256 && lockedRecord(record) === void 0)
      await store.writeRecord(kernel);
    const { vmlinuz, config, pins } = stored;
    return { kernel, vmlinuz, vmlinuzSha256: pins.vmlinuzSha256, config, modules: files };
  }
  async function modulesOf2(record, stored, required, wished, context) {
    const config = wished.length === 0 ? /* @__PURE__ */ new Map() : await readKernelConfig(stored.config);
    const optional = wished.filter(({ option }) => isModule(config, option)).map(({ name }) => name);
    try {
      return await fetchModules(record, stored, { required, optional }, context);
    } catch (error) {
      if (!(error instanceof DownloadError) || optional.length === 0) throw error;
      const message = `${optional.join(", ")} could not be fetched, programs may miss them: ${error.message}`;
      context.onProgress({ step: "note", message });
      return fetchModules(record, stored, { required, optional: [] }, context);
    }
  }
  function connect() {
    network ??= findMirrors(options2).then((mirrors) => ({
      mirrors,
      downloader: createDownloader({ ...options2.download, signal })
    }));
    return network;
  }
  function lockedRecord({ id }) {
    return locked.find((record) => record.id === id);
  }
  function isSettled(spec) {
    return spec.source.release !== void 0 || lockedRecord(spec) !== void 0;
  }
  function isFresh(record) {
    const checkable = record.signature.status === "unchecked" && canCheckSignatures(keyrings);
    return ageHours(record) < maxAgeHours && !checkable;
  }
  function ageHours({ resolvedAt }) {
    return (now().getTime() - new Date(resolvedAt).getTime()) / HOUR_MS;
  }
  function agoOf(record) {
    const hours = Math.round(ageHours(record));
    if (hours < 48) return `${hours} hour${hours === 1 ? "" : "s"} ago`;
    return `${Math.round(hours / 24)} days ago`;
  }
}
async function naming({ id }, work) {
  try {
    return await work();
  } catch (error) {
    throw error instanceof DownloadError ? new DownloadError(`${error.what} for kernel \`${id}\``, error.attempts) : error;
  }
}

// src/results/gate.ts
function gateOf(cases, kernels2, failOn) {
  const lanes = cases.flatMap(
    ({ kernel, lanes: lanes2 }) => lanes2.map((lane) => ({ ...lane, kernel, blocks: blocks(lane, failOn) }))
  );
  const counts = countVerdicts(lanes);
  const blocking = lanes.filter((lane) => lane.blocks);
  const failed3 = blocking.filter(({ verdict }) => verdict === "fail");
  const untold2 = blocking.filter(({ verdict }) => verdict === "error" || verdict === "skip");
  const failedKernels = kernels2.map(({ id }) => id).filter((id) => failed3.some(({ kernel }) => kernel === id));
  const nonBlocking = lanes.filter((lane) => !lane.blocks && lane.verdict !== "pass").length;
  const common = { counts, nonBlocking, failedKernels };
  if (lanes.length === 0)
    return { status: "error", exitCode: 1, sentence: "Could not tell: no artifact was taken to any kernel", ...common };
  const aside = asideOf(nonBlocking, cases);
  if (untold2.length > 0)
    return {
      status: "error",
      exitCode: 1,
      sentence: `Could not tell: ${untoldSentence(untold2)}${alsoFailed(failed3)}${aside}`,
      ...common
    };
  if (failed3.length > 0)
    return {
      status: "failed",
      exitCode: 2,
      sentence: `Failed: ${share(failed3, blocking)} checks fail, on ${failedKernels.join(", ")}${aside}`,
      ...common
    };
  return { status: "passed", exitCode: 0, sentence: passedSentence(blocking, lanes, kernels2, aside), ...common };
}
function asideOf(lanes, cases) {
  const passing = cases.filter(
    (result) => result.lanes.some(({ mode, verdict }) => mode === "behavior" && verdict === "pass")
  );
  const tests2 = passing.flatMap((result) => result.tests).filter(({ verdict }) => verdict !== "pass").length;
  const asides = [
    ...lanes === 0 ? [] : [`${lanes} that ${lanes === 1 ? "does" : "do"} not block did not pass`],
    ...tests2 === 0 ? [] : [`${tests2} ${tests2 === 1 ? "test that does" : "tests that do"} not block did not pass`]
  ];
  return asides.map((aside) => `; ${aside}`).join("");
}
function blocks(lane, failOn) {
  return failOn === "any" || failOn === "required" && lane.required;
}
function countVerdicts(lanes) {
  const counts = { pass: 0, fail: 0, skip: 0, error: 0 };
  for (const { verdict } of lanes) counts[verdict]++;
  return counts;
}
function untoldSentence(untold2) {
  const kernels2 = [...new Set(untold2.map(({ kernel }) => kernel))];
  const [reason, ...others] = new Set(untold2.map((lane) => lane.reason));
  const why = reason !== null && others.length === 0 ? `: ${reason}` : "";
  return `${untold2.length} required ${untold2.length === 1 ? "check has" : "checks have"} no verdict, on ${kernels2.join(", ")}${why}`;
}
function alsoFailed(failed3) {
  return failed3.length === 0 ? "" : `; ${failed3.length} required ${failed3.length === 1 ? "check fails" : "checks fail"}`;
}
function share(failed3, blocking) {
  return `${failed3.length} of ${blocking.length} required`;
}
function passedSentence(blocking, lanes, kernels2, aside) {
  const where = `on ${kernels2.length} ${kernels2.length === 1 ? "kernel" : "kernels"}`;
  if (blocking.length === 0)
    return `Passed: nothing was required; ${lanes.filter(({ verdict }) => verdict === "pass").length} of ${lanes.length} checks pass ${where}`;
  const all2 = blocking.length === 1 ? "the one required check passes" : `all ${blocking.length} required checks pass`;
  return `Passed: ${all2} ${where}${aside}`;
}

// src/run/kernel-job.ts
import { mkdir as mkdir7, readFile as readFile12 } from "node:fs/promises";
import { join as join19 } from "node:path";

// src/guest/guest.ts
import { writeFile as writeFile3 } from "node:fs/promises";
import { join as join16 } from "node:path";

// src/guest/console.ts
var MAX_CONSOLE_LINE = 4096;
var MAX_WARNINGS = 100;
var EXCERPT_LINES4 = 20;
var REGISTERS = /^(?:Code: |(?!RIP)R[A-Z0-9]{2}: |FS: |CS: |CR[0-9]: |DR[0-9]: |PKRU: |Modules linked in:| ?<\/?TASK>|Hardware name: )/;
var END_OF_DUMP = /^---\[ end (?:trace|Kernel panic)/;
var MARKER = /bpfcompat: (\S+\/\S+ (?:open|load|attach|test|command|detach))\s*$/;
var PANIC = /Kernel panic - not syncing: (.*)$/;
var SPLATS = [
  /WARNING: (?:CPU: \d+|\S+:\d+ at )/,
  /WARNING: (?:possible |suspicious |bad unlock|inconsistent lock|[Nn]ested lock|held lock|lock held|\S+-safe -> )/,
  /INFO: trying to register non-static key/,
  /kernel BUG at/,
  /\bBUG(?:: | \S+ \()/,
  /Oops: |general protection fault|: [0-9a-f]{4} \[#\d+\]/,
  /UBSAN: /,
  /list_(?:add|del)(?: corruption| double add)/,
  /Watchdog detected hard LOCKUP/,
  /INFO: task .* blocked for more than/,
  /INFO: rcu\S* (?:self-)?detected/,
  /unregister_netdevice: waiting for/,
  /kmemleak: \d+ new suspected memory leaks/
];
var TIMESTAMP = /^(?:<\d+>)?\[\s*\d+\.\d+\](?:\[\s*[TC]\d+\])? ?/;
function createConsoleReader() {
  let during = null;
  let panic = null;
  let lastLine = "";
  const warnings = [];
  let open6 = [];
  function quote2(line) {
    if (REGISTERS.test(line)) return;
    for (const quoted of open6) {
      quoted.warning.excerpt += `
${line}`;
      quoted.left--;
    }
    open6 = END_OF_DUMP.test(line) ? [] : open6.filter(({ left }) => left > 0);
  }
  function warn(message) {
    if (warnings.length >= MAX_WARNINGS) return;
    const warning = { message, during, excerpt: message };
    warnings.push(warning);
    open6.push({ warning, left: EXCERPT_LINES4 - 1 });
  }
  return {
    line(text) {
      const message = text.replace(/\r$/, "").replace(TIMESTAMP, "").slice(0, MAX_CONSOLE_LINE);
      if (message.trim() === "") return;
      lastLine = message;
      const marker = MARKER.exec(message)?.[1];
      if (marker !== void 0) {
        during = marker;
        open6 = [];
        return;
      }
      quote2(message);
      if (PANIC.test(message)) panic ??= PANIC.exec(message)?.[1] ?? message;
      else if (SPLATS.some((splat) => splat.test(message))) warn(message);
    },
    get during() {
      return during;
    },
    get panic() {
      return panic;
    },
    get lastLine() {
      return lastLine;
    },
    warnings
  };
}

// src/guest/console-log.ts
import { once } from "node:events";
import { createWriteStream } from "node:fs";
var MAX_CONSOLE_BYTES = 64 * 1024 * 1024;
function createConsoleLog(path) {
  const stream = createWriteStream(path);
  let bytes2 = 0;
  let defect = null;
  stream.on("error", (error) => {
    defect ??= error.message;
  });
  return {
    write(chunk) {
      bytes2 += chunk.length;
      if (bytes2 > MAX_CONSOLE_BYTES) defect ??= `it is longer than ${MAX_CONSOLE_BYTES} bytes`;
      if (defect !== null || stream.write(chunk)) return void 0;
      return Promise.race([once(stream, "drain"), once(stream, "close")]).then(
        () => {
        },
        () => {
        }
      );
    },
    async close() {
      if (!stream.closed) {
        stream.end();
        await once(stream, "close").catch(() => {
        });
      }
      return defect;
    }
  };
}

// src/guest/initramfs.ts
var S_IFDIR = 16384;
var S_IFREG = 32768;
var HEADER_SIZE = 110;
var TRAILER = "TRAILER!!!";
function packInitramfs(files) {
  const parts = [];
  const folders = /* @__PURE__ */ new Set();
  let inode = 0;
  for (const { path, content, executable } of files) {
    for (const folder of foldersOf(content === null ? `${path}/` : path)) {
      if (folders.has(folder)) continue;
      folders.add(folder);
      parts.push(...entry2(folder, ++inode, S_IFDIR | 493, 2, Buffer.alloc(0)));
    }
    if (content !== null)
      parts.push(...entry2(path.slice(1), ++inode, S_IFREG | (executable ? 493 : 420), 1, content));
  }
  parts.push(...entry2(TRAILER, 0, 0, 1, Buffer.alloc(0)));
  return Buffer.concat(parts);
}
function foldersOf(path) {
  if (!path.startsWith("/") || path.includes("/../")) throw new Error(`not an absolute path in the guest: ${path}`);
  const names2 = path.slice(1).split("/").slice(0, -1);
  return names2.map((_, index) => names2.slice(0, index + 1).join("/"));
}
function entry2(name, inode, mode, links, content) {
  const nameBytes = Buffer.from(`${name}\0`, "utf8");
  const fields = [inode, mode, 0, 0, links, 0, content.length, 0, 0, 0, 0, nameBytes.length, 0];
  const header = `070701${fields.map((field) => field.toString(16).padStart(8, "0")).join("")}`;
  return [
    Buffer.from(header, "latin1"),
    nameBytes,
    padding(HEADER_SIZE + nameBytes.length),
    content,
    padding(content.length)
  ];
}
function padding(length) {
  return Buffer.alloc((4 - length % 4) % 4);
}

// src/guest/machine.ts
import { spawn } from "node:child_process";

// src/guest/qemu.ts
var CONSOLE_FD = 3;
var RECORDS_FD = 4;
var GUEST_MEMORY_MIB = 512;
var KERNEL_PARAMETERS = [
  "console=ttyS0",
  "panic=-1",
  "oops=panic",
  "rdinit=/init",
  "printk.devkmsg=on",
  "no_timer_check"
];
function qemuArguments(shape) {
  return [
    ...BARE_MACHINE,
    ...["-machine", `pc,accel=${shape.accelerator}`],
    // The kernel must not see a CPU that the accelerator cannot give: `host` is what KVM has, `max` what TCG has.
    ...["-cpu", shape.accelerator === "kvm" ? "host" : "max"],
    ...["-smp", String(shape.cpus)],
    ...["-m", String(shape.memoryMib)],
    ...["-kernel", shape.kernel],
    ...["-initrd", shape.initrd],
    ...["-append", [...KERNEL_PARAMETERS, shape.cmdline].join(" ").trim()],
    ...serialPort("console", CONSOLE_FD),
    ...serialPort("records", RECORDS_FD)
  ];
}
function kvmProbeArguments(image) {
  return [
    ...BARE_MACHINE,
    ...["-machine", "pc,accel=kvm", "-cpu", "host", "-m", "16"],
    ...["-bios", image],
    ...["-device", "isa-debug-exit,iobase=0xf4,iosize=4"]
  ];
}
var BARE_MACHINE = ["-nodefaults", "-no-user-config", "-display", "none", "-no-reboot", "-nic", "none"];
function serialPort(id, fd) {
  return ["-chardev", `socket,id=${id},fd=${fd}`, "-serial", `chardev:${id}`];
}

// src/guest/machine.ts
var STDERR_LIMIT = 8 * 1024;
var running = /* @__PURE__ */ new Set();
function startMachine(options2) {
  const [program, ...args] = dyingWithUs([options2.qemu, ...options2.arguments]);
  const child = spawn(program, args, { stdio: ["ignore", "ignore", "pipe", "pipe", "pipe"], env: bareEnvironment() });
  killWithUs(child);
  const stderr = collectTail(child);
  const records = socketOf(child, RECORDS_FD);
  const console2 = socketOf(child, CONSOLE_FD);
  console2.on("data", (chunk) => {
    const busy = options2.onConsole(chunk);
    if (busy === void 0) return;
    console2.pause();
    busy.finally(() => console2.resume());
  });
  records.on("data", options2.onRecords);
  return {
    exited: exitOf(child, stderr),
    send: (text) => records.write(text),
    kill: () => child.kill("SIGKILL")
  };
}
function dyingWithUs(command) {
  const setpriv = which("setpriv");
  return setpriv === void 0 ? command : [setpriv, "--pdeathsig", "KILL", "--", ...command];
}
function killWithUs(child) {
  if (running.size === 0) process.once("exit", killAll);
  running.add(child);
  child.once("close", () => {
    running.delete(child);
    if (running.size === 0) process.off("exit", killAll);
  });
}
function killAll() {
  for (const child of running) child.kill("SIGKILL");
}
function collectTail(child) {
  let tail2 = "";
  child.stderr?.setEncoding("utf8").on("data", (text) => {
    tail2 = (tail2 + text).slice(-STDERR_LIMIT);
  });
  return () => tail2.trim();
}
function socketOf(child, fd) {
  const socket = child.stdio[fd];
  socket.on("error", () => {
  });
  return socket;
}
function exitOf(child, stderr) {
  return new Promise((resolve6) => {
    child.once("error", (error) => resolve6({ code: null, signal: null, stderr: error.message }));
    child.once("close", (code2, signal) => resolve6({ code: code2, signal, stderr: stderr() }));
  });
}

// src/guest/protocol.ts
var PROTOCOL_VERSION = 2;
var MAX_RECORD_BYTES = 64 * 1024;
var SHAPES = {
  hello: {
    protocol: "number",
    release: "string",
    version: "string",
    machine: "string",
    cpus: "number",
    libbpf: "string",
    btf: "boolean",
    lsm: "string?",
    lockdown: "string?",
    uptime_ms: "number"
  },
  module: { name: "string", errno: "number" },
  case_start: { case: "number" },
  open: { case: "number", errno: "number", message: "string?" },
  map: {
    case: "number",
    name: "string",
    map_type: "string",
    type_id: "number",
    key_size: "number",
    value_size: "number",
    max_entries: "number",
    flags: "number",
    inner: "boolean"
  },
  program: {
    case: "number",
    name: "string",
    section: "string",
    prog_type: "string",
    autoload: "boolean",
    insns: "number"
  },
  fixup: {
    case: "number",
    index: "number",
    subject: "string",
    status: "string",
    errno: "number",
    number: "number",
    message: "string"
  },
  variant: { case: "number", group: "string", program: "string", status: "string", message: "string" },
  dropped: { case: "number", program: "string", errno: "number", message: "string" },
  load: { case: "number", errno: "number", message: "string?", map: "string?", program: "string?", usec: "number" },
  program_load: {
    case: "number",
    program: "string",
    pass: "string",
    errno: "number",
    message: "string?",
    usec: "number",
    insns_processed: "number",
    states_total: "number",
    states_peak: "number",
    stack_depth: "number",
    xlated_bytes: "number",
    jited_bytes: "number",
    map: "string?",
    line: "line?"
  },
  attach: {
    case: "number",
    program: "string",
    status: "string",
    errno: "number",
    message: "string?",
    target: "string"
  },
  test_start: { case: "number", test: "number" },
  command: {
    case: "number",
    test: "number",
    code: "number",
    signal: "number",
    timed_out: "boolean",
    usec: "number",
    stdout_bytes: "number",
    stderr_bytes: "number",
    cut: "boolean"
  },
  events: {
    case: "number",
    test: "number",
    index: "number",
    count: "number",
    matched: "number",
    lost: "number",
    errno: "number",
    message: "string",
    sample: "string?"
  },
  runs: { case: "number", test: "number", index: "number", count: "number", errno: "number", message: "string" },
  map_value: {
    case: "number",
    test: "number",
    index: "number",
    met: "boolean",
    errno: "number",
    message: "string",
    value: "string?"
  },
  test_run: {
    case: "number",
    test: "number",
    index: "number",
    errno: "number",
    message: "string",
    retval: "number",
    nsec: "number",
    data_out_bytes: "number",
    data_out: "string?"
  },
  test_end: { case: "number", test: "number" },
  leftover: { case: "number", kind: "string", name: "string" },
  log: {
    case: "number",
    kind: "string",
    pass: "string",
    subject: "string?",
    part: "number",
    last: "boolean",
    data: "string"
  },
  case_end: { case: "number" },
  case_exit: { case: "number", code: "number", signal: "number", usec: "number", maxrss_kb: "number" },
  fatal: { message: "string" },
  end: { cases: "number" }
};
function decodeRecord(line) {
  const value = parseJson(line);
  if (typeof value !== "object" || value === null) return void 0;
  const fields = value;
  if (typeof fields.type !== "string" || !Object.hasOwn(SHAPES, fields.type)) return void 0;
  const shape = SHAPES[fields.type];
  return Object.entries(shape).every(([name, kind]) => holds(kind, fields[name])) ? value : void 0;
}
function parseJson(line) {
  try {
    return JSON.parse(line);
  } catch {
    return void 0;
  }
}
function holds(kind, value) {
  switch (kind) {
    case "number":
      return Number.isSafeInteger(value);
    case "string":
    case "boolean":
      return typeof value === kind;
    case "string?":
      return value === null || typeof value === "string";
    case "line?":
      return value === null || isLine(value);
  }
}
function isLine(value) {
  if (typeof value !== "object" || value === null) return false;
  const { insn, file, line, column, text } = value;
  return [insn, line, column].every(Number.isSafeInteger) && typeof file === "string" && typeof text === "string";
}
function lineSplitter(limit2, onLine, onOverlong) {
  let pending = [];
  let length = 0;
  let dropping = false;
  return (chunk) => {
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      take(chunk.subarray(start, end));
      if (!dropping) onLine(Buffer.concat(pending).toString("utf8"));
      pending = [];
      length = 0;
      dropping = false;
      start = end + 1;
    }
    take(chunk.subarray(start));
  };
  function take(part) {
    if (dropping) return;
    length += part.length;
    if (length > limit2) {
      dropping = true;
      pending = [];
      onOverlong();
    } else if (part.length > 0) {
      pending.push(part);
    }
  }
}

// src/guest/plan.ts
function renderPlan(plan) {
  const lines = [
    ["plan", PROTOCOL_VERSION],
    ...plan.modules.map(({ name, path }) => ["module", name, path]),
    ...plan.cases.flatMap(
      (guestCase) => guestCase.kind === "object" ? objectLines(guestCase) : commandLines(guestCase)
    ),
    ["end"]
  ];
  return `${lines.map((tokens) => tokens.map(encodeToken).join(" ")).join("\n")}
`;
}
function objectLines(object) {
  return [
    ["case", object.id, object.mode, object.object, object.artifact],
    ...object.root === null ? [] : [["root", object.root]],
    ...object.fixups.map(fixupTokens),
    ...object.optional.map((program) => ["optional", program]),
    ...object.variants.flatMap(variantLines2),
    ...object.companions.map((program) => ["companion", program]),
    ...object.attach.map(({ program, target }) => ["attach", program, ...options({ ...target })]),
    ...object.tests.flatMap(testLines)
  ];
}
function commandLines({ id, artifact, timeoutMs, command, object, binary, root }) {
  return [
    ["command_case", id, artifact, timeoutMs, command, ...options({ object, binary })],
    ["root", root]
  ];
}
function fixupTokens(fixup) {
  const { subject } = fixup;
  switch (fixup.kind) {
    case "max_entries":
    case "key_size":
    case "value_size":
    case "map_flags":
    case "map_type":
    case "program_type":
    case "global":
      return [fixup.kind, subject, fixup.value];
    case "autocreate":
      return ["autocreate", subject, "off"];
    case "pinning":
      return ["pinning", subject, "none"];
    case "autoload":
      return ["autoload", subject, fixup.value ? "on" : "off"];
    case "inner_map":
      return ["inner_map", subject, fixup.type, fixup.keySize, fixup.valueSize, fixup.maxEntries, fixup.mapFlags];
    case "entry":
      return ["entry", subject, fixup.key, fixup.value];
    case "inner_entry":
      return ["inner_entry", subject, fixup.outerKey, fixup.key, fixup.value];
  }
}
function variantLines2({ group, programs }) {
  return programs.map(({ name, helper, symbol, attachTarget, trialLoad }) => [
    "variant",
    group,
    name,
    ...options({ helper, symbol, attach_target: attachTarget }),
    ...trialLoad ? ["trial_load"] : []
  ]);
}
function testLines({ name, timeoutMs, command, expectations }) {
  return [
    ["test", name, timeoutMs],
    ...command === null ? [] : [["test_command", command]],
    ...expectations.map(expectationTokens)
  ];
}
function expectationTokens(expectation2) {
  switch (expectation2.kind) {
    case "events": {
      const { map, min, withinMs: withinMs2, contains } = expectation2;
      return ["expect_events", map, min, withinMs2, ...options({ contains })];
    }
    case "runs":
      return ["expect_runs", expectation2.program, expectation2.min, expectation2.withinMs];
    case "map": {
      const { map, key: key2, compare, value, withinMs: withinMs2 } = expectation2;
      return ["expect_map", map, key2, compare, value, withinMs2];
    }
    case "test_run": {
      const { program, repeat, input } = expectation2;
      return ["test_run", program, repeat, ...input === null ? [] : options({ [input.kind]: input.bytes })];
    }
  }
}
function options(values) {
  return Object.entries(values).flatMap(([name, value]) => value === null ? [] : [`${name}=${value}`]);
}
function encodeToken(token) {
  return String(token).replaceAll(
    /[^A-Za-z0-9._/:+=-]/gu,
    (character) => [...Buffer.from(character, "utf8")].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("")
  );
}

// src/guest/stretch.ts
var STRETCH = { kvm: 1, tcg: 5 };
function stretchCase(guestCase, factor) {
  const stretched = (ms) => Math.round(ms * factor);
  if (guestCase.kind === "command") return { ...guestCase, timeoutMs: stretched(guestCase.timeoutMs) };
  return {
    ...guestCase,
    tests: guestCase.tests.map((test) => ({
      ...test,
      timeoutMs: stretched(test.timeoutMs),
      expectations: test.expectations.map(
        (expectation2) => expectation2.kind === "test_run" ? expectation2 : { ...expectation2, withinMs: stretched(expectation2.withinMs) }
      )
    }))
  };
}

// src/guest/watch.ts
var BOOT_SECONDS = 30;
var ANSWER_SECONDS = 4;
var MAX_CASE_RECORDS = 1e5;
function createBootWatch(request, cases, outcome, reader) {
  const stretch = STRETCH[request.accelerator];
  const startedAt = performance.now();
  const casesBefore = outcome.cases.size;
  let machine;
  let deadline;
  let current;
  let lastDone;
  let end;
  let orderly = false;
  let heard = false;
  let modules = 0;
  return {
    start(started) {
      machine = started;
      const words = `gave no sign of life within ${BOOT_SECONDS * stretch} s of its start`;
      setDeadline(BOOT_SECONDS, () => giveUp("guest", words));
      request.signal.addEventListener("abort", cancel, { once: true });
      if (request.signal.aborted) cancel();
    },
    line(text) {
      if (text.trim() === "" || orderly || end !== void 0) return;
      const record = decodeRecord(text);
      if (record === void 0) note("the guest sent lines that are no records");
      else take(record);
    },
    overlong: () => note("the guest sent lines that are too long"),
    finish(exit) {
      clearTimeout(deadline);
      request.signal.removeEventListener("abort", cancel);
      outcome.guestMs += performance.now() - startedAt;
      chargeWarnings();
      const progressed = outcome.cases.size > casesBefore;
      if (orderly) return { death: null, progressed };
      end ??= { culprit: heard ? "kernel" : "guest", words: deathOf(exit) };
      chargeEnd(end.culprit, end.words);
      return { death: end.words, progressed };
    }
  };
  function take(record) {
    switch (record.type) {
      case "hello":
        takeHello(record);
        return;
      case "module":
        if (++modules > request.modules.length) breach("loaded modules that it was not asked for");
        else outcome.modules.push(record);
        setDeadline(ANSWER_SECONDS, () => giveUp("kernel", "stopped while it loaded modules"));
        return;
      case "case_start":
        startCase(record.case);
        return;
      case "case_exit":
        endCase(record);
        return;
      case "fatal":
        giveUp("guest", `could not go on: ${record.message}`);
        return;
      case "end":
        endBoot();
        return;
      default:
        takeOfCase(record);
    }
  }
  function takeHello(record) {
    if (heard) {
      breach("said hello twice");
      return;
    }
    heard = true;
    outcome.hello ??= record;
    outcome.bootMs ??= performance.now() - startedAt;
    if (record.protocol !== PROTOCOL_VERSION) breach(`speaks version ${record.protocol}, not ${PROTOCOL_VERSION}`);
    else setDeadline(ANSWER_SECONDS, () => giveUp("guest", "did not start the first artifact"));
  }
  function startCase(id) {
    const found = cases.find((candidate) => candidate.id === id);
    if (!heard || found === void 0 || current !== void 0 || outcome.cases.has(id)) {
      breach("started a case that was not next");
      return;
    }
    const caseOutcome = { records: [], interruption: null, warnings: [] };
    outcome.cases.set(id, caseOutcome);
    current = { id, outcome: caseOutcome, timeoutSeconds: found.timeoutSeconds };
    const position = request.cases.findIndex((candidate) => candidate.id === id);
    request.onProgress({ step: "case", id, position, count: request.cases.length });
    setDeadline(found.timeoutSeconds, timeOut);
  }
  function takeOfCase(record) {
    if (record.case !== current?.id) {
      breach("sent records outside of their case");
      return;
    }
    if (record.type === "log") request.logs.take(record);
    else if (current.outcome.records.length < MAX_CASE_RECORDS) current.outcome.records.push(record);
    else breach(`sent more than ${MAX_CASE_RECORDS} records in one case`);
    if (record.type === "test_start") request.onProgress({ step: "test", id: record.case, test: record.test });
  }
  function endCase(record) {
    if (record.case !== current?.id) {
      breach("ended a case that was not running");
      return;
    }
    const { outcome: done } = current;
    done.records.push(record);
    if (record.signal !== 0 || record.code !== 0)
      done.interruption ??= { kind: "killed", signal: record.signal, exitCode: record.code, during: reader.during };
    lastDone = current;
    current = void 0;
    setDeadline(ANSWER_SECONDS, () => giveUp("kernel", "did not go on after an artifact"));
  }
  function endBoot() {
    if (current !== void 0 || cases.some(({ id }) => !outcome.cases.has(id))) {
      breach("said that it was done before it was");
      return;
    }
    orderly = true;
    machine?.kill();
  }
  function timeOut() {
    if (current === void 0) return;
    if (reader.panic !== null) {
      giveUp("kernel", `died of a kernel panic: ${reader.panic}`);
      return;
    }
    current.outcome.interruption ??= { kind: "timeout", seconds: current.timeoutSeconds * stretch };
    machine?.send(`kill ${current.id}
`);
    setDeadline(ANSWER_SECONDS, hang);
  }
  function hang() {
    if (current !== void 0)
      current.outcome.interruption = { kind: "crash", message: "it hangs", during: reader.during };
    giveUp("kernel", "hangs: it did not answer after an artifact ran out of time");
  }
  function cancel() {
    giveUp("user", "was cancelled");
  }
  function breach(what) {
    giveUp("guest", `broke the protocol: it ${what}`);
  }
  function giveUp(culprit, reason) {
    end ??= { culprit, words: `the guest ${reason}${lastWords()}` };
    machine?.kill();
  }
  function deathOf(exit) {
    if (reader.panic !== null) return `kernel panic: ${reader.panic}`;
    if (exit.stderr !== "") return `QEMU ended (${exit.signal ?? exit.code}): ${exit.stderr.split("\n").at(-1)}`;
    return `the guest ended ${heard ? "in the middle of its work" : "before it said anything"}${lastWords()}`;
  }
  function lastWords() {
    return reader.lastLine === "" ? "" : `; its console ends with: ${reader.lastLine}`;
  }
  function chargeEnd(culprit, words) {
    const charged = culprit === "kernel" ? current ?? lastDone : current;
    if (charged === void 0) return;
    const { during } = reader;
    if (culprit === "kernel") charged.outcome.interruption ??= { kind: "crash", message: words, during };
    else if (culprit === "user") charged.outcome.interruption ??= { kind: "cancelled" };
    else charged.outcome.interruption ??= { kind: "lost", message: words };
  }
  function chargeWarnings() {
    for (const warning of reader.warnings) {
      const id = caseOf(warning.during);
      const target = id === void 0 ? outcome : outcome.cases.get(id) ?? outcome;
      target.warnings.push(warning);
    }
  }
  function caseOf(during) {
    const artifact = during?.slice(0, during.lastIndexOf("/"));
    const kind = during?.endsWith(" command") ? "command" : "object";
    const own = cases.filter((candidate) => candidate.artifact === artifact);
    return (own.find((candidate) => candidate.kind === kind) ?? own[0])?.id;
  }
  function setDeadline(seconds2, action) {
    clearTimeout(deadline);
    deadline = setTimeout(action, seconds2 * stretch * 1e3);
  }
  function note(text) {
    if (!outcome.notes.includes(text)) outcome.notes.push(text);
  }
}

// src/guest/guest.ts
var MAX_FRUITLESS_BOOTS = 2;
async function runGuest(request) {
  const outcome = emptyOutcome();
  const consoleLog = createConsoleLog(request.consoleLog);
  let fruitless = 0;
  let { accelerator } = request;
  for (let left = request.cases; left.length > 0 && outcome.error === null; left = casesLeft(request, outcome)) {
    request.onProgress({ step: "booting", boot: ++outcome.boots });
    const { death, progressed } = await bootOnce({ ...request, accelerator }, left, outcome, consoleLog);
    if (request.signal.aborted) break;
    if (death !== null && !progressed && ++fruitless >= MAX_FRUITLESS_BOOTS) outcome.error = death;
    else if (death !== null) outcome.notes.push(`boot ${outcome.boots} ended early: ${death}`);
    if (!progressed && request.mayEmulate && accelerator === "kvm" && outcome.error === null) {
      accelerator = "tcg";
      outcome.notes.push("booted again without KVM, which had run the probe and not this kernel");
    }
  }
  const defect = await consoleLog.close();
  if (defect !== null) outcome.notes.push(`the console log is not whole: ${defect}`);
  return outcome;
}
function emptyOutcome() {
  return {
    boots: 0,
    bootMs: null,
    guestMs: 0,
    hello: null,
    modules: [],
    error: null,
    cases: /* @__PURE__ */ new Map(),
    warnings: [],
    notes: []
  };
}
function casesLeft({ cases }, outcome) {
  return cases.filter(({ id }) => !outcome.cases.has(id));
}
async function bootOnce(request, cases, outcome, consoleLog) {
  const initrd = join16(request.workFolder, "initramfs");
  await writeFile3(initrd, initramfsOf(request, cases));
  const reader = createConsoleReader();
  const watch = createBootWatch(request, cases, outcome, reader);
  const consoleLines = lineSplitter(MAX_CONSOLE_LINE, reader.line, () => {
  });
  const machine = startMachine({
    qemu: request.qemu,
    arguments: qemuArguments({
      accelerator: request.accelerator,
      kernel: request.vmlinuz,
      initrd,
      cmdline: request.cmdline,
      memoryMib: GUEST_MEMORY_MIB,
      cpus: 1
    }),
    onConsole(chunk) {
      consoleLines(chunk);
      return consoleLog.write(chunk);
    },
    onRecords: lineSplitter(MAX_RECORD_BYTES, watch.line, watch.overlong)
  });
  watch.start(machine);
  return watch.finish(await machine.exited);
}
function initramfsOf(request, cases) {
  const factor = STRETCH[request.accelerator];
  const plan = renderPlan({ modules: request.modules, cases: cases.map((guestCase) => stretchCase(guestCase, factor)) });
  const files = [...request.files, ...cases.flatMap((guestCase) => guestCase.files)];
  return packInitramfs([
    ...new Map(files.map((file) => [file.path, file])).values(),
    { path: "/bpfcompat/plan", content: Buffer.from(plan, "utf8") }
  ]);
}

// src/guest/logs.ts
import { createWriteStream as createWriteStream2 } from "node:fs";
import { join as join17 } from "node:path";
import { finished } from "node:stream/promises";
import { createInflate } from "node:zlib";
var MAX_LOG_BYTES = 64 * 1024 * 1024;
var MAX_LOGS = 8192;
var MAX_COMPRESSED_BYTES = 16 * 1024 * 1024;
var MAX_TOTAL_BYTES = 1024 * 1024 * 1024;
var TAIL_BYTES = 16 * 1024;
var MAX_OPEN = 8;
function createLogCollector(root, folder, nameOf3) {
  const logs = /* @__PURE__ */ new Map();
  const names2 = /* @__PURE__ */ new Set();
  const unfinished = /* @__PURE__ */ new Set();
  let totalBytes = 0;
  return {
    take(record) {
      const log2 = logs.get(keyOf(record)) ?? (logs.size < MAX_LOGS && record.part === 0 ? open6(record) : void 0);
      if (log2 === void 0 || log2.inflate.writableEnded) return;
      const data = Buffer.from(record.data, "base64");
      log2.compressedBytes += data.length;
      if (record.part !== log2.nextPart++) log2.cut ??= `part ${log2.nextPart - 1} is missing`;
      else if (log2.compressedBytes > MAX_COMPRESSED_BYTES) log2.cut ??= `longer than ${MAX_COMPRESSED_BYTES} bytes`;
      if (log2.cut === null) log2.inflate.write(data);
      if (record.last || log2.cut !== null) end(log2);
    },
    async finish() {
      for (const log2 of unfinished) leave(log2);
      await Promise.all([...logs.values()].map((log2) => log2.done));
      return (key2) => {
        const log2 = logs.get(keyOf(key2));
        return log2 === void 0 ? null : { path: log2.path, tail: log2.tail.toString("utf8"), cut: log2.cut };
      };
    }
  };
  function end(log2) {
    unfinished.delete(log2);
    log2.inflate.end();
  }
  function leave(log2) {
    log2.cut ??= "its end never came";
    end(log2);
  }
  function open6(record) {
    const [oldest] = unfinished;
    if (oldest !== void 0 && unfinished.size >= MAX_OPEN) leave(oldest);
    const path = join17(folder, unique3(safeFileName(nameOf3(record))));
    const inflate = createInflate();
    const file = createWriteStream2(join17(root, path));
    const log2 = {
      inflate,
      file,
      path,
      nextPart: 0,
      tail: Buffer.alloc(0),
      bytes: 0,
      compressedBytes: 0,
      cut: null,
      done: Promise.resolve()
    };
    inflate.on("data", (chunk) => keep(log2, chunk));
    file.on("error", (error) => {
      log2.cut ??= error.message;
      inflate.destroy();
    });
    log2.done = finished(inflate, { writable: false }).catch((error) => {
      log2.cut ??= error.message;
    }).then(() => finished(file.end())).catch((error) => {
      log2.cut ??= error.message;
    });
    logs.set(keyOf(record), log2);
    unfinished.add(log2);
    return log2;
  }
  function keep(log2, chunk) {
    log2.bytes += chunk.length;
    totalBytes += chunk.length;
    if (log2.bytes > MAX_LOG_BYTES || totalBytes > MAX_TOTAL_BYTES) {
      log2.cut ??= log2.bytes > MAX_LOG_BYTES ? `longer than ${MAX_LOG_BYTES} bytes` : "the logs of this guest are too long";
      log2.inflate.destroy();
      return;
    }
    log2.tail = Buffer.concat([log2.tail, chunk]).subarray(-TAIL_BYTES);
    if (!log2.file.write(chunk)) {
      log2.inflate.pause();
      log2.file.once("drain", () => log2.inflate.resume());
    }
  }
  function unique3(name) {
    let candidate = name;
    for (let count = 2; names2.has(candidate); count++)
      candidate = name.replace(/(\.[^.]*)?$/, (extension) => `-${count}${extension}`);
    names2.add(candidate);
    return candidate;
  }
}
function keyOf({ case: id, kind, pass, subject }) {
  const isOutput = kind === "stdout" || kind === "stderr";
  return JSON.stringify([id, kind, isOutput ? "" : pass, subject]);
}
function safeFileName(name) {
  return name.replaceAll(/[^A-Za-z0-9._-]/g, "_").replace(/^\.+/, "_").slice(0, 160);
}

// src/results/errno.ts
import { constants as constants2 } from "node:os";
var KERNEL_ONLY = { 512: "ERESTARTSYS", 517: "EPROBE_DEFER", 524: "ENOTSUPP", 525: "EBADTYPE" };
var names = new Map(Object.entries(constants2.errno).map(([name, number]) => [number, name]));
names.set(constants2.errno.EAGAIN, "EAGAIN");
names.set(constants2.errno.EOPNOTSUPP, "EOPNOTSUPP");
function errnoOf(number) {
  if (number === 0) return null;
  return { number, name: names.get(number) ?? KERNEL_ONLY[number] ?? `errno ${number}` };
}

// src/results/interruption.ts
function judgeInterruption(interruption) {
  switch (interruption.kind) {
    case "crash":
      return { verdict: "fail", reason: `the kernel died: ${interruption.message}${duringOf(interruption.during)}` };
    case "timeout":
      return {
        verdict: "error",
        reason: `not done within ${interruption.seconds} s; raise \`timeout\` if it needs longer`
      };
    case "killed":
      return {
        verdict: "error",
        reason: `its process died (${interruption.signal === 0 ? `exit code ${interruption.exitCode}` : `signal ${interruption.signal}`})${duringOf(interruption.during)}`
      };
    case "lost":
      return { verdict: "error", reason: interruption.message };
    case "cancelled":
      return { verdict: "error", reason: "cancelled" };
  }
}
function duringOf(during) {
  return during === null ? "" : ` (during ${during})`;
}

// src/results/names.ts
function unknownNames(request, programs, maps) {
  if (programs.length === 0 && maps.length === 0) return [];
  const programNames = programs.map(({ name }) => name);
  const mapNames = maps.map(({ name }) => name);
  const unknown = [...programsNamed(request), ...testSubjects(request)].filter(({ what, name }) => !(what === "program" ? programNames.includes(name) : isMap(name, mapNames))).map((named2) => ({
    ...named2,
    program: null,
    meant: nearest(named2.name, named2.what === "program" ? programNames : mapNames) ?? null
  }));
  return [...unknown, ...otherSections(request, programs)];
}
function otherSections(request, programs) {
  return request.programs.flatMap(({ name, section: section3, place }) => {
    const actual = programs.find((program) => program.name === name)?.section;
    return section3 === null || actual === void 0 || withoutMark(actual) === withoutMark(section3) ? [] : [{ what: "section", name: section3, program: name, usedBy: "object", meant: actual, place }];
  });
}
function withoutMark(section3) {
  return section3.replace(/^\?/, "");
}
function placeWords(place) {
  return place === null ? "" : ` (${place.file}:${place.line})`;
}
function unknownNameReason({ what, name, program, meant, place }) {
  const where = placeWords(place);
  if (what === "section")
    return `the manifest says that program \`${program}\` stands in section \`${name}\`, the object has it in \`${meant}\`${where}`;
  const hint = meant === null ? "" : `; did you mean \`${meant}\`?`;
  return `the manifest names ${what} \`${name}\`, which the object has not${hint}${where}`;
}
function programsNamed({ programs, variants, probeCompanions, place }) {
  const named2 = [
    ...programs.map(({ name, place: place2 }) => ({ name, place: place2 })),
    ...variants.flatMap((group) => group.programs.map(({ name }) => ({ name, place: group.place }))),
    ...probeCompanions.map((name) => ({ name, place }))
  ];
  return named2.map(({ name, place: place2 }) => ({ what: "program", name, usedBy: "object", place: place2 }));
}
function testSubjects({ lanes, tests: tests2 }) {
  if (!lanes.some(({ mode }) => mode === "behavior")) return [];
  return tests2.flatMap(
    ({ expectations }) => expectations.map(
      (expectation2) => "map" in expectation2 ? { what: "map", name: expectation2.map, usedBy: "test", place: expectation2.place } : { what: "program", name: expectation2.program, usedBy: "test", place: expectation2.place }
    )
  );
}
function isMap(name, names2) {
  return names2.includes(name) || name.startsWith(".") && names2.some((candidate) => candidate.endsWith(name));
}

// src/results/judge.ts
var PASS = { verdict: "pass", reason: null };
var DEPTHS = ["load_only", "load_attach", "behavior"];
function judgeLanes(facts, request, kernelRequired) {
  const deepest = DEPTHS.findLast((depth) => request.lanes.some(({ mode }) => mode === depth));
  return request.lanes.map(({ mode, required }) => ({
    mode,
    required: required && kernelRequired,
    ...mode === "command" ? judgeCommand(facts) : judgeObject(mode, mode === deepest, facts, request)
  }));
}
function judgeCommand({ obstacle, command, commandInterruption }) {
  if (obstacle !== null) return { verdict: "error", reason: obstacle };
  if (commandInterruption !== null && command?.verdict !== "fail") return judgeInterruption(commandInterruption);
  if (command === null) return { verdict: "error", reason: "the guest told nothing of the command" };
  return { verdict: command.verdict, reason: command.reason };
}
function judgeObject(mode, deepest, facts, request) {
  return judgeObstacle(mode, deepest, facts, request) ?? judgeFixups(facts) ?? judgeNames(mode, facts) ?? judgeLoad(facts) ?? judgeBudget(facts) ?? (mode === "load_only" ? void 0 : judgeAttach(facts)) ?? (mode === "behavior" ? judgeTests(facts, request) : void 0) ?? PASS;
}
function judgeObstacle(mode, deepest, facts, request) {
  const { obstacle, interruption, load: load2 } = facts;
  if (obstacle !== null) return { verdict: "error", reason: obstacle };
  if (interruption === null) return void 0;
  if (!deepest && isComplete(mode, facts)) return void 0;
  if (load2?.verdict === "fail" && interruption.kind !== "crash") return void 0;
  if (mode === "behavior" && diedInOptionalTest(facts, request)) return void 0;
  if (mode === "behavior" && interruption.kind !== "crash" && testsAreTold(facts, request)) return void 0;
  return judgeInterruption(interruption);
}
function isComplete(mode, { load: load2, programs, tests: tests2 }) {
  if (load2?.verdict !== "pass") return false;
  if (mode === "load_only" || tests2.some(({ verdict }) => verdict !== "skip")) return true;
  return programs.every((program) => program.load?.verdict !== "pass" || program.attach !== null);
}
function diedInOptionalTest({ tests: tests2, interruption }, request) {
  if (interruption?.kind !== "crash" || !interruption.during?.endsWith(" test")) return false;
  const last = tests2.findLastIndex(({ verdict }) => verdict !== "skip");
  return request.tests[last]?.required === false;
}
function testsAreTold({ tests: tests2 }, request) {
  const required = requiredTests(tests2, request);
  return tests2.some(({ verdict }) => verdict !== "skip") && (required.every(({ verdict }) => verdict === "pass") || required.some(({ verdict }) => verdict === "fail"));
}
function judgeFixups({ fixups }) {
  const refused = fixups.find(({ status }) => status !== "applied");
  return refused === void 0 ? void 0 : {
    verdict: "error",
    reason: `${refused.note}${refused.errno === null ? "" : ` (${refused.errno.name})`}${placeWords(refused.place)}`
  };
}
function judgeNames(mode, { unknownNames: unknownNames2 }) {
  const unknown = unknownNames2.find(({ usedBy }) => usedBy === "object" || mode === "behavior");
  return unknown === void 0 ? void 0 : { verdict: "error", reason: unknownNameReason(unknown) };
}
function judgeBudget({ programs }) {
  const over = overBudget(programs);
  const [first2] = over;
  if (first2 === void 0) return judgeUncounted(programs);
  const more = over.length === 1 ? "" : `; so do ${over.length - 1} more programs`;
  return {
    verdict: "fail",
    reason: `${first2.name} takes ${first2.insns} instructions to verify, its budget is ${first2.budget}${more}`
  };
}
function judgeUncounted(programs) {
  const uncounted = programs.find(
    ({ load: load2 }) => load2?.verdict === "pass" && load2.stats?.budget != null && load2.stats.insnsProcessed === null
  );
  return uncounted === void 0 ? void 0 : {
    verdict: "error",
    reason: `${uncounted.name} has a budget, and the kernel does not tell how many instructions it verified`
  };
}
function judgeTests({ tests: tests2 }, request) {
  const required = requiredTests(tests2, request);
  const passed = tests2.filter(({ verdict }) => verdict === "pass").length;
  for (const verdict of ["fail", "error", "skip"]) {
    const against = required.find((test) => test.verdict === verdict);
    if (against !== void 0)
      return {
        verdict: verdict === "skip" ? "error" : verdict,
        reason: `${passed} of ${tests2.length} tests pass; ${against.name}: ${against.reason}`
      };
  }
  return void 0;
}
function requiredTests(tests2, request) {
  return tests2.filter((_, index) => request.tests[index]?.required);
}

// src/run/records.ts
function all(records, type) {
  return records.filter((record) => record.type === type);
}
function first(records, type) {
  return all(records, type)[0];
}
function known(value) {
  return value < 0 ? null : value;
}

// src/run/case-command.ts
function commandCaseResult(input) {
  const { request, commandOutcome, obstacle } = input;
  if (request.command === null || !request.lanes.some(({ mode }) => mode === "command")) return null;
  const { command, expect } = request.command;
  const record = first(commandOutcome?.records ?? [], "command");
  if (record !== void 0) return commandResult(command, expect, record, outputsOf(input, "command", "command"));
  const interruption = commandOutcome?.interruption ?? null;
  const judgement = interruption === null ? null : judgeInterruption(interruption);
  return {
    ...untold(command),
    verdict: judgement?.verdict ?? "error",
    reason: judgement?.reason ?? obstacle ?? "the guest told nothing of the command"
  };
}
function commandResult(command, expect, record, outputs) {
  const ended = endOf2(record, expect);
  const missing2 = missingOutput(expect, record, outputs);
  const reasons = [...ended, ...missing2];
  return {
    command,
    verdict: verdictOf(record, ended, missing2),
    reason: reasons.length === 0 ? null : reasons.join("; "),
    exitCode: record.code < 0 ? null : record.code,
    signal: record.signal === 0 ? null : record.signal,
    timedOut: record.timed_out,
    durationMs: record.usec / 1e3,
    stdout: outputResult(record.stdout_bytes, outputs.stdout),
    stderr: outputResult(record.stderr_bytes, outputs.stderr)
  };
}
function outputsOf(input, of, subject) {
  return {
    stdout: input.output({ case: of, kind: "stdout", subject }),
    stderr: input.output({ case: of, kind: "stderr", subject })
  };
}
function verdictOf(record, ended, missing2) {
  if (ended.length + missing2.length === 0) return "pass";
  return neverStarted(record) || ended.length === 0 && record.cut ? "error" : "fail";
}
function neverStarted({ code: code2, signal, timed_out }) {
  return code2 < 0 && signal === 0 && !timed_out;
}
function endOf2(record, { exitCode }) {
  if (record.timed_out) return [`the command was not done after ${seconds(record.usec)}`];
  if (record.signal !== 0) return [`the command was ended by signal ${record.signal}`];
  if (neverStarted(record)) return ["the command could not be started"];
  return record.code === exitCode ? [] : [`exit code ${record.code} instead of ${exitCode}`];
}
function missingOutput(expect, record, { stdout, stderr }) {
  const out = stdout?.text ?? "";
  const { stdoutContains, stderrContains, stdoutMatches } = expect;
  const missing2 = [
    ...stdoutContains === null || out.includes(stdoutContains) ? [] : [`stdout does not contain ${JSON.stringify(stdoutContains)}`],
    ...stdoutMatches === null || stdoutMatches.test(out) ? [] : [`stdout does not match ${stdoutMatches}`],
    ...stderrContains === null || (stderr?.text ?? "").includes(stderrContains) ? [] : [`stderr does not contain ${JSON.stringify(stderrContains)}`]
  ];
  return missing2.length > 0 && record.cut ? [...missing2, "there was more output than is kept"] : missing2;
}
function outputResult(bytes2, output) {
  return { bytes: bytes2, log: output?.path ?? null, tail: output?.tail ?? "" };
}
function untold(command) {
  const nothing = outputResult(0, null);
  return { command, exitCode: null, signal: null, timedOut: false, durationMs: 0, stdout: nothing, stderr: nothing };
}
function seconds(usec) {
  const value = usec / 1e6;
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} s`;
}

// src/run/case-fixups.ts
function fixupResults(records, fixups) {
  return all(records, "fixup").flatMap((record) => {
    const fixup = fixups[record.index];
    if (fixup === void 0) return [];
    const status = fixupStatus(record.status);
    const set = fixup.kind === "max_entries" && fixup.value === "cpus" && status === "applied" ? ` (${record.number})` : "";
    const what = describeFixup(fixup);
    return [
      {
        subject: fixup.subject,
        what,
        status,
        errno: errnoOf(record.errno),
        message: status === "applied" ? null : record.message,
        note: `${targetOf2(fixup)} fixup ${statusWords(status, fixup)}: ${fixup.subject} ${what}${set}`,
        place: fixup.place
      }
    ];
  });
}
function targetOf2({ kind }) {
  if (kind === "global") return "global";
  return kind === "program_type" || kind === "autoload" ? "program" : "map";
}
function statusWords(status, fixup) {
  switch (status) {
    case "applied":
      return "applied";
    case "not_found":
      return `refused, no such ${targetOf2(fixup)}`;
    case "not_map_in_map":
      return "refused, not a map-in-map";
    case "error":
      return "failed";
  }
}
function fixupStatus(status) {
  return status === "applied" || status === "not_found" || status === "not_map_in_map" ? status : "error";
}

// src/run/case-variants.ts
function variantResults(records) {
  const groups = /* @__PURE__ */ new Map();
  for (const { group, program, status, message } of all(records, "variant")) {
    const candidates = groups.get(group) ?? [];
    groups.set(group, candidates);
    candidates.push({ program, status: variantStatus(status), reason: message === "" ? null : named(message) });
  }
  return [...groups].map(([group, candidates]) => ({
    group,
    chosen: candidates.find(({ status }) => status === "chosen")?.program ?? null,
    candidates
  }));
}
function named(reason) {
  return reason.replace(/\bhelper (\d+)\b/, (words, number) => helperName(Number(number)) ?? words);
}
function variantStatus(status) {
  return status === "chosen" || status === "passed_over" ? status : "unsupported";
}

// src/run/case-programs.ts
function programResults(records, input) {
  const loads = all(records, "program_load");
  const attaches = all(records, "attach");
  return all(records, "program").map((program) => {
    const attach = attaches.find((record) => record.program === program.name);
    const off = programOff(records, program, input);
    return {
      name: program.name,
      section: program.section,
      type: program.prog_type,
      autoload: off === null,
      off,
      requirement: input.request.programs.find(({ name }) => name === program.name)?.load ?? "required",
      insns: program.insns,
      load: programLoad(loads, program.name, input),
      attach: attach === void 0 ? null : attachResult(attach, input.request)
    };
  });
}
function programOff(records, { name, autoload }, { request, hostFixups, release }) {
  if (hostFixups.some(({ subject }) => subject === name)) {
    const minimum = request.programs.find((program) => program.name === name)?.minKernel?.join(".");
    return { by: "kernel", reason: `${release ?? "the kernel"} is below its min_kernel ${minimum ?? ""}`.trimEnd() };
  }
  const fixup = request.fixups.findLast(({ kind, subject }) => kind === "autoload" && subject === name);
  if (fixup?.kind === "autoload" && !fixup.value) return { by: "manifest", reason: "autoload: false" };
  const dropped = all(records, "dropped").find(({ program }) => program === name);
  if (dropped !== void 0)
    return { by: "dropped", reason: dropped.message || (errnoOf(dropped.errno)?.name ?? "it does not load") };
  const variant = variantOff(records, name);
  if (variant !== void 0) return variant;
  return autoload || fixup !== void 0 ? null : { by: "object", reason: 'off by default (`SEC("?\u2026")`)' };
}
function variantOff(records, name) {
  const variant = variantResults(records).find(({ candidates }) => candidates.some(({ program }) => program === name));
  if (variant === void 0) return void 0;
  if (variant.chosen === name) return null;
  const own = variant.candidates.find(({ program }) => program === name);
  const instead = variant.chosen === null ? "" : `${variant.chosen} was chosen`;
  const reason = [own?.status === "unsupported" ? own.reason : null, instead].filter(Boolean).join("; ");
  return { by: "variant", reason: reason === "" ? `the kernel takes none of group ${variant.group}` : reason };
}
function programLoad(loads, name, input) {
  const own = loads.filter(({ program }) => program === name);
  const record = own.find(({ pass: pass2 }) => pass2 === "alone") ?? own[0];
  if (record === void 0) return null;
  const pass = record.pass === "alone" ? "alone" : "whole";
  const log2 = input.log({ kind: "verifier", pass, subject: name }) ?? input.log({ kind: "verifier", pass: "whole", subject: name });
  const { errno, map, line } = record;
  return {
    verdict: errno === 0 ? "pass" : "fail",
    pass,
    errno: errnoOf(errno),
    message: errno === 0 ? null : lastWord(log2?.tail ?? "") ?? record.message,
    map,
    source: line === null ? null : { file: line.file, line: line.line, column: line.column, text: line.text },
    verifierLog: log2?.path ?? null,
    verifierTail: log2?.tail ?? "",
    stats: errno === 0 || record.insns_processed >= 0 ? statsOf(record, name, input) : null
  };
}
var STATISTICS = /^(?:processed \d+ insns|verification time|stack depth|insns processed|subprog \d|$)/;
function lastWord(tail2) {
  const lines = tail2.trimEnd().split("\n");
  const summary = lines.find((line) => line.startsWith("Verification failed: "));
  return summary ?? lines.filter((line) => !STATISTICS.test(line.trim())).at(-1) ?? null;
}
function statsOf(record, name, { request, release }) {
  const insnsProcessed = known(record.insns_processed);
  const limited = insnsProcessed !== null && hasMillionLimit(release);
  return {
    insnsProcessed,
    statesTotal: known(record.states_total),
    statesPeak: known(record.states_peak),
    stackDepth: known(record.stack_depth),
    xlatedBytes: known(record.xlated_bytes),
    jitedBytes: known(record.jited_bytes),
    headroom: limited ? Math.max(0, VERIFIER_INSN_LIMIT - insnsProcessed) : null,
    budget: request.programs.find((program) => program.name === name)?.maxInsns ?? request.maxInsns,
    loadUsec: record.usec
  };
}
function hasMillionLimit(release) {
  const [major = 0, minor = 0] = (/^(\d+)\.(\d+)/.exec(release ?? "") ?? []).slice(1).map(Number);
  return major > 5 || major === 5 && minor >= 2;
}
function attachResult(record, request) {
  const { program, status, errno, message, target } = record;
  const required = request.programs.find(({ name }) => name === program)?.attachRequired ?? request.attachRequired;
  const declined = status === "declined";
  const verdict = status === "attached" ? "pass" : declined || status === "unsupported" ? "skip" : "fail";
  return { verdict, required, declined, target, errno: errnoOf(errno), message };
}

// src/run/case-expectations.ts
var UNTOLD = "the guest told nothing of it";
function expectationResult(expectation2, index, records, programs) {
  const { kind, place } = expectation2;
  const subject = "map" in expectation2 ? expectation2.map : expectation2.program;
  const own = records.filter((record) => "index" in record && record.index === index);
  const seen = notLoaded(expectation2, programs) ?? seenOf(expectation2, own) ?? { verdict: "error", seen: UNTOLD };
  return { kind, subject, wanted: wantedOf(expectation2), place, ...seen };
}
function wantedOf(expectation2) {
  switch (expectation2.kind) {
    case "events":
      return `at least ${counted(expectation2.min, "event")}${expectation2.shown === null ? "" : ` with ${expectation2.shown}`}`;
    case "runs":
      return `at least ${counted(expectation2.min, "run")}`;
    case "map":
      return expectation2.shown;
    case "test_run": {
      const { expectReturn, expectDataOut } = expectation2;
      const parts = [
        ...expectReturn === null ? [] : [`returns ${expectReturn}`],
        ...expectDataOut === null ? [] : [`gives the data ${clipped(expectDataOut)}`]
      ];
      return parts.length === 0 ? "can be run" : parts.join(" and ");
    }
  }
}
function seenOf(expectation2, records) {
  switch (expectation2.kind) {
    case "events": {
      const record = all(records, "events")[0];
      return record && (impossible(record) ?? eventsSeen(expectation2, record));
    }
    case "runs": {
      const record = all(records, "runs")[0];
      return record && (impossible(record) ?? {
        verdict: passIf(record.count >= expectation2.min),
        seen: counted(record.count, "run")
      });
    }
    case "map": {
      const record = all(records, "map_value")[0];
      return record && mapSeen(record);
    }
    case "test_run": {
      const record = all(records, "test_run")[0];
      return record && (impossible(record) ?? testRunSeen(expectation2, record));
    }
  }
}
function impossible({ errno, message }) {
  if (errno === 0) return void 0;
  const name = errnoOf(errno)?.name ?? "";
  return { verdict: "error", seen: message === "" ? name : `${message} (${name})` };
}
function notLoaded(expectation2, programs) {
  if (!("program" in expectation2)) return void 0;
  const off = programs.find(({ name }) => name === expectation2.program)?.off;
  return off == null ? void 0 : { verdict: "fail", seen: `it is not loaded: ${off.reason}` };
}
function eventsSeen({ min, shown: shown3 }, { count, matched, lost }) {
  const seen = shown3 === null ? counted(count, "event") : `${matched} of ${counted(count, "event")}`;
  return { verdict: passIf(matched >= min), seen: lost === 0 ? seen : `${seen}, ${lost} lost` };
}
var NO_SUCH_MAP = "the object has no such map";
function mapSeen({
  met,
  errno,
  message,
  value
}) {
  if (met) return { verdict: "pass", seen: value === null ? "met" : valueWords(value) };
  if (errnoOf(errno)?.name === "ENOENT" && message !== NO_SUCH_MAP)
    return { verdict: "fail", seen: message === "" ? "no such key" : message };
  return impossible({ errno, message }) ?? { verdict: "fail", seen: value === null ? "no such key" : valueWords(value) };
}
function testRunSeen({ expectReturn, expectDataOut }, { retval, nsec, data_out: data, data_out_bytes: bytes2 }) {
  const returned = expectReturn === null || retval === expectReturn;
  const given = expectDataOut === null || sameData(expectDataOut, data ?? "", bytes2);
  const words = [
    `returned ${retval}`,
    ...expectDataOut === null ? [] : [`gave ${data === null || data === "" ? "no data" : clipped(data, bytes2)}`]
  ];
  return { verdict: passIf(returned && given), seen: `${words.join(", ")} (${nsec} ns a run)` };
}
function sameData(expected, data, bytes2) {
  return expected.length === 2 * bytes2 && expected.toLowerCase() === data.toLowerCase();
}
function valueWords(hex) {
  const bytes2 = Buffer.from(hex, "hex");
  if (![1, 2, 4, 8].includes(bytes2.length)) return clipped(hex);
  return `${BigInt(`0x${Buffer.from(bytes2).reverse().toString("hex")}`)} (${hex})`;
}
function clipped(hex, bytes2 = hex.length / 2) {
  return hex.length > 64 ? `${hex.slice(0, 64)}\u2026 (${bytes2} bytes)` : hex;
}
function passIf(condition) {
  return condition ? "pass" : "fail";
}
function counted(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

// src/run/case-tests.ts
function testResults(records, programs, input) {
  const lane = input.request.lanes.find(({ mode }) => mode === "behavior");
  if (lane === void 0) return [];
  const blocks2 = lane.required && input.kernelRequired;
  return input.request.tests.map((test, index) => {
    const own = records.filter((record) => "test" in record && record.test === index);
    const { name, required, place } = test;
    const base = { name, required: required && blocks2, place };
    return first(own, "test_start") === void 0 ? { ...base, verdict: "skip", reason: whyNotReached(records, input), command: null, expectations: [] } : { ...base, ...resultOf(test, index, own, programs, input) };
  });
}
function whyNotReached(records, { obstacle, outcome }) {
  if (obstacle !== null) return obstacle;
  const open6 = first(records, "open");
  const load2 = first(records, "load");
  if (open6 !== void 0 && open6.errno !== 0 || load2 !== void 0 && load2.errno !== 0)
    return "the object does not load";
  if (all(records, "fixup").some(({ status }) => status !== "applied")) return "a fixup could not be applied";
  const interruption = outcome?.interruption ?? null;
  return interruption === null ? "the guest never came to it" : `it was not reached: ${judgeInterruption(interruption).reason}`;
}
function resultOf(test, index, own, programs, input) {
  const record = first(own, "command");
  const command = test.command === null || record === void 0 ? null : commandResult(test.command, test.expect, record, outputsOf(input, "object", `test ${index}`));
  const expectations = test.expectations.map(
    (expectation2, position) => expectationResult(expectation2, position, own, programs)
  );
  const parts = [
    ...command === null ? [] : [command],
    ...expectations.map((expectation2) => ({
      verdict: expectation2.verdict,
      reason: expectationWords(expectation2)
    }))
  ];
  const against = parts.filter(({ verdict: verdict2 }) => verdict2 !== "pass");
  if (first(own, "test_end") === void 0) return { ...interrupted(against, expectations, input), command, expectations };
  if (test.command !== null && command === null)
    return { verdict: "error", reason: "the guest told nothing of the command", command, expectations };
  const verdict = against.length === 0 ? "pass" : against.some((part) => part.verdict === "fail") ? "fail" : "error";
  return { verdict, reason: reasonsOf2(against), command, expectations };
}
function interrupted(against, expectations, { outcome }) {
  const failed3 = reasonsOf2(against.filter(({ verdict }) => verdict === "fail"));
  const judgement = outcome?.interruption == null ? { verdict: "error", reason: "the guest did not come to its end" } : judgeInterruption(outcome.interruption);
  const untold2 = expectations.some(({ seen }) => seen === UNTOLD);
  if (failed3 !== null && !untold2) return { verdict: "fail", reason: failed3 };
  return {
    verdict: judgement.verdict,
    reason: [failed3, judgement.reason].filter((reason) => reason !== null).join("; ")
  };
}
function reasonsOf2(parts) {
  return parts.length === 0 ? null : parts.map(({ reason }) => reason ?? "no reason").join("; ");
}

// src/run/case-result.ts
function caseResult(input) {
  const records = input.outcome?.records ?? [];
  const both = [...records, ...input.commandOutcome?.records ?? []];
  const exits = all(both, "case_exit");
  const libbpf = input.log({ kind: "libbpf", pass: "whole", subject: null });
  const programs = programResults(records, input);
  const maps = all(records, "map").map((map) => ({
    name: map.name,
    type: map.map_type,
    keySize: map.key_size,
    valueSize: map.value_size,
    maxEntries: map.max_entries,
    flags: map.flags,
    hasInner: map.inner
  }));
  const facts = {
    load: loadResult(records),
    programs,
    unknownNames: unknownNames(input.request, programs, maps),
    fixups: fixupResults(records, input.request.fixups),
    tests: testResults(records, programs, input),
    command: commandCaseResult(input),
    interruption: input.outcome?.interruption ?? null,
    commandInterruption: input.commandOutcome?.interruption ?? null,
    obstacle: input.obstacle
  };
  return {
    artifact: input.artifact,
    kernel: input.kernel,
    lanes: judgeLanes(facts, input.request, input.kernelRequired),
    load: facts.load,
    programs: facts.programs,
    maps,
    fixups: facts.fixups,
    variants: variantResults(records),
    tests: facts.tests,
    command: facts.command,
    leftovers: leftovers(both),
    unknownNames: facts.unknownNames,
    durationMs: exits.length === 0 ? null : exits.reduce((sum, { usec }) => sum + usec, 0) / 1e3,
    maxRssKib: exits.length === 0 ? null : Math.max(...exits.map((exit) => exit.maxrss_kb)),
    interruption: facts.interruption ?? facts.commandInterruption,
    libbpfLog: libbpf?.path ?? null,
    libbpfTail: libbpf?.tail ?? "",
    kernelWarnings: [...input.outcome?.warnings ?? [], ...input.commandOutcome?.warnings ?? []]
  };
}
function loadResult(records) {
  const open6 = first(records, "open");
  if (open6 !== void 0 && open6.errno !== 0)
    return { verdict: "fail", errno: errnoOf(open6.errno), message: open6.message, map: null, program: null };
  const load2 = first(records, "load");
  if (load2 === void 0) return null;
  const { errno, message, map, program } = load2;
  return { verdict: errno === 0 ? "pass" : "fail", errno: errnoOf(errno), message, map, program };
}
function leftovers(records) {
  return all(records, "leftover").flatMap(({ kind, name }) => isLeftoverKind(kind) ? [{ kind, name }] : []);
}
function isLeftoverKind(kind) {
  return kind === "pin" || kind === "process" || kind === "link" || kind === "program";
}

// src/run/artifact-result.ts
var CANCELLED = { records: [], interruption: { kind: "cancelled" }, warnings: [] };
function outcomesOf({ object, command }, outcome, error, aborted) {
  const ids = [object, command].filter((id) => id !== void 0);
  const reached = ids.some((id) => outcome.cases.has(id));
  const message = error ?? "the guest never came to it";
  const missing2 = aborted ? CANCELLED : { records: [], interruption: { kind: "lost", message }, warnings: [] };
  const of = (id) => id === void 0 ? void 0 : outcome.cases.get(id) ?? (reached || aborted ? missing2 : void 0);
  return { outcome: of(object), commandOutcome: of(command), obstacle: reached || aborted ? null : message };
}
function commonInput(artifact, kernel) {
  return {
    artifact: artifact.name,
    kernel: kernel.name,
    kernelRequired: kernel.request.required,
    request: artifact.request
  };
}
function neverTaken(artifact, kernel, release, error) {
  const obstacle = artifact.defect === void 0 ? error : `${artifact.path} ${artifact.defect}`;
  const outcome = obstacle === null ? CANCELLED : void 0;
  return caseResult({
    ...commonInput(artifact, kernel),
    release,
    hostFixups: [],
    outcome,
    commandOutcome: outcome,
    obstacle,
    log: () => null,
    output: () => null
  });
}

// src/run/known-warnings.ts
function takeKnownWarnings(outcome, allowed) {
  if (allowed.length === 0) return [];
  const known2 = [];
  const isNews = ({ message }) => {
    if (!allowed.some((pattern) => message.search(pattern) >= 0)) return true;
    known2.push(message);
    return false;
  };
  outcome.warnings = outcome.warnings.filter(isNews);
  for (const done of outcome.cases.values()) done.warnings = done.warnings.filter(isNews);
  const counts = /* @__PURE__ */ new Map();
  for (const message of known2) counts.set(message, (counts.get(message) ?? 0) + 1);
  return [...counts].map(
    ([message, count]) => `allowed kernel warning${count > 1 ? ` (${count} times)` : ""}: ${message}`
  );
}

// src/run/lsm.ts
function cmdlineOf({ cmdline, lsm }, config) {
  if (lsm === null) return { cmdline, note: null };
  if (config.get("CONFIG_BPF_LSM") !== "y")
    return { cmdline, note: "`lsm: append-bpf` has no effect: this kernel is built without CONFIG_BPF_LSM" };
  const asked = [...cmdline.matchAll(/(?:^|\s)lsm=(\S*)/g)].at(-1)?.[1];
  const active = (asked ?? config.get("CONFIG_LSM") ?? "").split(",").filter((name) => name !== "");
  if (active.includes("bpf"))
    return { cmdline, note: "`lsm: append-bpf` changes nothing: this kernel starts with the bpf LSM by itself" };
  return { cmdline: `${cmdline} lsm=${[...active, "bpf"].join(",")}`.trim(), note: null };
}

// src/run/needed-modules.ts
var TCX_SINCE = [6, 6];
var SCH_INGRESS = { name: "sch_ingress", option: "CONFIG_NET_SCH_INGRESS" };
var CLS_BPF = { name: "cls_bpf", option: "CONFIG_NET_CLS_BPF" };
var ACT_BPF = { name: "act_bpf", option: "CONFIG_NET_ACT_BPF" };
var VETH = { name: "veth", option: "CONFIG_VETH" };
var CLASSIFIER = /^\??(?:tc|classifier|sched_cls)(?:\/|$)/;
var ACTION = /^\??action(?:\/|$)/;
function neededModules(artifacts, release) {
  return [...new Set(artifacts.filter(isTakeable).flatMap((artifact) => modulesOf(artifact, release)))];
}
function modulesOf({ request, object }, release) {
  const { lanes, programs, fixups } = request;
  const modes = lanes.map(({ mode }) => mode);
  if (modes.every((mode) => mode === "load_only")) return [];
  const sections = object === null ? [] : programSections(object.bytes);
  const types = fixups.flatMap((fixup) => fixup.kind === "program_type" ? [fixup.value] : []);
  const targets = programs.flatMap(({ attach }) => attach === null ? [] : [attach]);
  const isClassifier = types.includes("sched_cls") || sections.some((section3) => CLASSIFIER.test(section3));
  const isAction = types.includes("sched_act") || sections.some((section3) => ACTION.test(section3));
  const takesQdisc = !atLeast(release, TCX_SINCE) || modes.includes("command");
  return [
    ...isClassifier && takesQdisc || targets.some(({ kind }) => kind === "tc") ? [SCH_INGRESS, CLS_BPF] : [],
    ...isAction ? [ACT_BPF] : [],
    ...targets.some(({ interface: name }) => name?.startsWith("veth")) ? [VETH] : []
  ];
}

// src/run/outputs.ts
import { readFile as readFile11 } from "node:fs/promises";
import { join as join18 } from "node:path";
var WANTED_OF = {
  stdout: ({ stdoutContains, stdoutMatches }) => stdoutContains !== null || stdoutMatches !== null,
  stderr: ({ stderrContains }) => stderrContains !== null
};
async function readOutputs({ artifact, object, command }, reportDirectory, logOf) {
  const ids = { object, command };
  const find = (key2) => {
    const id = ids[key2.case];
    return id === void 0 ? null : logOf({ case: id, kind: key2.kind, pass: "", subject: key2.subject });
  };
  const texts = /* @__PURE__ */ new Map();
  for (const key2 of expectedOutputs(artifact.request)) {
    const log2 = find(key2);
    if (log2 !== null) texts.set(log2.path, await readFile11(join18(reportDirectory, log2.path), "utf8"));
  }
  return (key2) => {
    const log2 = find(key2);
    return log2 === null ? null : { path: log2.path, tail: log2.tail, text: texts.get(log2.path) ?? log2.tail };
  };
}
function expectedOutputs({ tests: tests2, command }) {
  const commands = [
    ...tests2.map(({ expect }, index) => ({ case: "object", subject: `test ${index}`, expect })),
    ...command === null ? [] : [{ case: "command", subject: "command", expect: command.expect }]
  ];
  const kinds = ["stdout", "stderr"];
  return commands.flatMap(
    ({ expect, ...key2 }) => kinds.filter((kind) => WANTED_OF[kind](expect)).map((kind) => ({ ...key2, kind }))
  );
}

// src/run/kernel-job.ts
async function takeToKernel(job) {
  const { kernel, ports } = job;
  const { name } = kernel;
  if (!kernel.artifacts.some(isTakeable)) return untouched2(kernel);
  const result = emptyKernelResult(kernel);
  const files = await fetchKernel2(job, result);
  if (files !== void 0) ports.progress.kernel(name, { step: "waiting" });
  const tools = await job.tools;
  if (files !== void 0) return job.guests(() => runKernel(job, files, tools, result));
  ports.progress.kernel(name, { step: "failed", message: result.error ?? "cancelled" });
  const release = result.release;
  return { result, cases: kernel.artifacts.map((artifact) => neverTaken(artifact, kernel, release, result.error)) };
}
async function fetchKernel2(job, result) {
  const { kernel, plan, provider, ports } = job;
  const startedAt = performance.now();
  try {
    const wanted = {
      modules: plan.manifest.modules,
      optionalModules: (release2) => neededModules(kernel.artifacts, release2)
    };
    const files = await job.fetches(
      kernel.spec.id,
      () => provider.fetch(kernel.spec, wanted, (progress) => {
        if (progress.step === "note") result.notes.push(progress.message);
        else ports.progress.kernel(kernel.name, progress);
      })
    );
    const { release, version: packageVersion, signature } = files.kernel;
    if (signature.status === "unchecked")
      result.notes.push(`the signature of its package index was not checked: ${signature.why}`);
    Object.assign(result, {
      release,
      packageVersion,
      vmlinuzSha256: files.vmlinuzSha256,
      signature: signature.status === "good" ? `good: ${signature.by}` : `unchecked: ${signature.why}`
    });
    return files;
  } catch (thrown) {
    if (!(thrown instanceof UserError) && !job.signal.aborted) throw thrown;
    if (job.signal.aborted) result.notes.push("cancelled");
    else result.error = errorMessage(thrown);
    return void 0;
  } finally {
    result.fetchMs = Math.round(performance.now() - startedAt);
  }
}
async function runKernel(job, files, tools, result) {
  const { kernel, plan, ports, request, workFolder } = job;
  const { reportDirectory } = request;
  const { name } = kernel;
  const { release } = files.kernel;
  const folder = join19("logs", safeFileName(name));
  await makeFolder(join19(reportDirectory, folder), "report-directory");
  const startedAt = performance.now();
  const work = guestWork(kernel, release, plan.brought);
  const logs = createLogCollector(reportDirectory, folder, (key2) => logFileName(work, key2));
  await mkdir7(workFolder);
  result.consoleLog = join19(folder, "console.log");
  const { cmdline, note } = cmdlineOf(kernel.request, await readKernelConfig(files.config));
  if (note !== null) result.notes.push(note);
  const outcome = await runGuest({
    qemu: tools.qemu,
    accelerator: tools.accelerator.used,
    mayEmulate: request.accelerator === "auto",
    vmlinuz: files.vmlinuz,
    cmdline,
    files: await guestFiles(files, tools, work),
    modules: files.modules.map((module) => ({ name: module.name, path: modulePath(module.name) })),
    cases: work.cases,
    workFolder,
    consoleLog: join19(reportDirectory, result.consoleLog),
    logs,
    signal: job.signal,
    onProgress: (progress) => ports.progress.kernel(name, kernelState(progress, work, release))
  });
  const logOf = await logs.finish();
  result.notes.push(...takeKnownWarnings(outcome, plan.manifest.allowedWarnings));
  takeOutcome(outcome, result, files);
  const cases = [];
  for (const artifact of kernel.artifacts) {
    const own = work.artifacts.find((candidate) => candidate.artifact === artifact);
    cases.push(
      own === void 0 ? neverTaken(artifact, kernel, release, null) : caseResult({
        ...commonInput(artifact, kernel),
        release,
        hostFixups: own.hostFixups,
        ...outcomesOf(own, outcome, result.error, job.signal.aborted),
        log: (key2) => own.object === void 0 ? null : logOf({ ...key2, case: own.object }),
        output: await readOutputs(own, reportDirectory, logOf)
      })
    );
  }
  const seconds2 = (performance.now() - startedAt) / 1e3;
  ports.progress.kernel(
    name,
    result.error === null ? { step: "done", verdicts: countCaseVerdicts(cases), seconds: seconds2 } : { step: "failed", message: result.error }
  );
  return { result, cases };
}
function kernelState(progress, { cases, artifacts }, release) {
  if (progress.step === "booting") return { step: "booting", release, boot: progress.boot };
  const guestCase = cases.find(({ id }) => id === progress.id);
  const position = artifacts.findIndex(({ object, command }) => [object, command].includes(progress.id));
  const test = progress.step === "test" && guestCase?.kind === "object" ? guestCase.tests[progress.test]?.name ?? null : null;
  return {
    step: "case",
    artifact: guestCase?.artifact ?? "",
    doing: guestCase?.kind === "command" ? "its command" : test === null ? null : `test "${test}"`,
    position,
    count: artifacts.length
  };
}
function takeOutcome(outcome, result, files) {
  result.boots = outcome.boots;
  result.bootMs = outcome.bootMs === null ? null : Math.round(outcome.bootMs);
  result.guestMs = Math.round(outcome.guestMs);
  result.error = outcome.error;
  result.notes.push(...outcome.notes, ...outcome.warnings.map(({ message }) => `kernel: ${message}`));
  const { hello } = outcome;
  result.lsm = hello?.lsm ?? null;
  result.lockdown = /\[(\w+)\]/.exec(hello?.lockdown ?? "")?.[1] ?? null;
  if (hello !== null && hello.release !== files.kernel.release)
    result.notes.push(`the kernel calls itself ${hello.release}, its package ${files.kernel.release}`);
  for (const { name, errno } of outcome.modules) {
    if (errno === 0) result.modules.push(name);
    else result.notes.push(`module ${name} could not be loaded (${errnoOf(errno)?.name})`);
  }
}
function shellFiles(shell) {
  return [
    { path: "/bin/busybox", content: shell, executable: true },
    { path: "/etc/passwd", content: Buffer.from("root:x:0:0::/:/bin/sh\nnobody:x:65534:65534::/:/bin/false\n") },
    { path: "/etc/group", content: Buffer.from("root:x:0:\nnogroup:x:65534:\n") }
  ];
}
async function guestFiles(files, { validator, busybox }, { artifacts }) {
  const shell = artifacts.some(({ artifact }) => needsShell(artifact)) ? busybox : null;
  const modules = files.modules.map(async ({ name, path }) => ({ path: modulePath(name), content: await readFile12(path) }));
  return [
    { path: "/init", content: validator, executable: true },
    ...shell === null ? [] : shellFiles(shell),
    { path: `/boot/config-${files.kernel.release}`, content: await readFile12(files.config) },
    ...await Promise.all(modules)
  ];
}
function modulePath(name) {
  return `/bpfcompat/modules/${name}.ko`;
}
function logFileName({ artifacts }, key2) {
  const own = artifacts.find(({ object, command }) => [object, command].includes(key2.case));
  return [own?.artifact.name ?? "unknown", ...key2.subject === null ? [] : [key2.subject], key2.kind, "log"].join(".");
}
function untouched2(kernel) {
  return {
    result: emptyKernelResult(kernel),
    cases: kernel.artifacts.map((artifact) => neverTaken(artifact, kernel, null, null))
  };
}
function emptyKernelResult(kernel) {
  return {
    id: kernel.name,
    required: kernel.request.required,
    release: null,
    packageVersion: null,
    vmlinuzSha256: null,
    signature: null,
    boots: 0,
    fetchMs: 0,
    bootMs: null,
    guestMs: 0,
    error: null,
    consoleLog: null,
    lsm: null,
    lockdown: null,
    modules: [],
    notes: []
  };
}
function countCaseVerdicts(cases) {
  const counts = { pass: 0, fail: 0, skip: 0, error: 0 };
  for (const { verdict } of cases.flatMap(({ lanes }) => lanes)) counts[verdict]++;
  return counts;
}

// src/run/tools.ts
import { readFile as readFile16 } from "node:fs/promises";

// src/guest/accelerator.ts
import { constants as constants3 } from "node:fs";
import { access } from "node:fs/promises";
var PROBE_DEADLINE_MS = 2500;
var PROBE_EXIT_CODE = 85;
async function chooseAccelerator(choice, options2) {
  if (choice === "tcg") return { used: "tcg", reason: "asked for" };
  const defect = await kvmDefect(options2);
  if (defect === void 0) return { used: "kvm", reason: "KVM ran a 64-bit probe" };
  if (choice === "kvm")
    throw new UserError(`accelerator \`kvm\` cannot be used: ${defect}; use \`auto\` or \`tcg\`, which need no KVM`);
  return { used: "tcg", reason: defect };
}
async function kvmDefect(options2) {
  const device = options2.device ?? "/dev/kvm";
  return await deviceDefect(device) ?? await runProbe(device, options2);
}
async function deviceDefect(device) {
  if (process.arch !== "x64") return `this host is ${process.arch}, the kernels are x86_64`;
  try {
    await access(device, constants3.R_OK | constants3.W_OK);
    return void 0;
  } catch (thrown) {
    if (errorCode(thrown) === "ENOENT") return `this machine has no ${device}`;
    return `${device} may not be opened; allow it with \`sudo chmod 0666 ${device}\``;
  }
}
async function runProbe(device, { qemu, image, signal }) {
  const [program, ...args] = dyingWithUs([qemu, ...kvmProbeArguments(await image())]);
  const result = await runTool(program, args, { timeoutMs: PROBE_DEADLINE_MS, ...signal === void 0 ? {} : { signal } });
  if (result.exitCode === PROBE_EXIT_CODE) return void 0;
  if (result.timedOut) return `${device} opens, but 64-bit code did not run in it within ${PROBE_DEADLINE_MS / 1e3} s`;
  const words = result.stderr.trim().split("\n").at(-1) ?? "";
  return `${device} opens, but QEMU ended with ${result.ended}${words === "" ? "" : `: ${words}`}`;
}

// src/host/busybox.ts
import { readFile as readFile13 } from "node:fs/promises";
async function findBusybox() {
  const path = which("busybox");
  if (path === void 0) return { path, defect: void 0 };
  const defect = await defectOf(path);
  return defect === void 0 ? { path, defect } : { path: void 0, defect: `${path} ${defect}` };
}
async function defectOf(path) {
  try {
    const program = readProgram(await readFile13(path));
    if ("defect" in program) return program.defect;
    return program.interpreter === null ? void 0 : "is linked with libraries, which a guest does not have";
  } catch (thrown) {
    return `cannot be read (${errorMessage(thrown)})`;
  }
}

// src/host/install.ts
async function installMissing(missing2, options2) {
  if (missing2.length === 0) return;
  const packages = [...new Set(missing2.flatMap((requirement) => requirement.packages))];
  const lacking = missing2.map(({ what, why }) => `${what} (${why})`).join(", ");
  if (which("apt-get") === void 0)
    throw new UserError(
      `this machine lacks ${lacking}; install it with the system's package manager (Debian calls the packages ${packages.join(" ")}) and run again`
    );
  const prefix = await rootPrefix();
  const command = `${process.getuid?.() === 0 ? "" : "sudo "}apt-get install --no-install-recommends ${packages.join(" ")}`;
  if (!options2.allowed) throw new UserError(`this machine lacks ${lacking}; install it with: ${command}`);
  if (prefix === void 0)
    throw new UserError(`this machine lacks ${lacking}, and installing it needs root; run: ${command}`);
  options2.logger.info(`installing ${packages.join(" ")}: this machine lacks ${lacking}`);
  await aptInstall(prefix, packages, command, options2.signal);
}
async function rootPrefix() {
  if (process.getuid?.() === 0) return [];
  if (which("sudo") === void 0) return void 0;
  const { exitCode } = await runTool("sudo", ["-n", "true"]);
  return exitCode === 0 ? ["sudo", "-n"] : void 0;
}
var LOCK_SECONDS = 120;
async function aptInstall(prefix, packages, command, signal) {
  const wait = ["-o", `DPkg::Lock::Timeout=${LOCK_SECONDS}`];
  const install = ["apt-get", "install", "-y", "-q", "--no-install-recommends", ...wait, ...packages];
  if ((await asRoot(prefix, install, signal)).exitCode === 0) return;
  const update = await asRoot(prefix, ["apt-get", "update", "-q", ...wait], signal);
  const result = await asRoot(prefix, install, signal);
  if (result.exitCode === 0) return;
  const lines = [result.stderr, update.stderr].flatMap((text) => text.split("\n"));
  const words = lines.find((line) => line.startsWith("E: ")) ?? `exit code ${result.ended}`;
  throw new UserError(`apt-get could not install ${packages.join(" ")}: ${words}; mend it and run: ${command}`);
}
async function asRoot(prefix, command, signal) {
  signal.throwIfAborted();
  const [program, ...args] = [...prefix, "env", "DEBIAN_FRONTEND=noninteractive", ...command];
  return runTool(program, args);
}

// src/host/requirements.ts
var MINIMUM_LIBBPF = 1;
var QEMU = "qemu-system-x86_64";
var REQUIREMENTS = {
  qemu: { what: QEMU, why: "boots the kernels", packages: ["qemu-system-x86"] },
  busybox: {
    what: "a static busybox",
    why: "commands in a guest need a shell",
    packages: ["busybox-static"]
  },
  compiler: { what: "a C compiler", why: "builds the validator", packages: ["gcc", "libc6-dev"] },
  libc: { what: "the static C library", why: "the validator is static", packages: ["libc6-dev"] },
  libbpf: {
    what: `libbpf \u2265 ${MINIMUM_LIBBPF}.0 with its static library`,
    why: "the validator loads objects with it",
    packages: ["libbpf-dev"]
  },
  libelf: { what: "libelf with its static library", why: "libbpf reads objects with it", packages: ["libelf-dev"] },
  zlib: { what: "zlib with its static library", why: "libelf and long logs need it", packages: ["zlib1g-dev"] },
  clang: { what: "clang", why: "compiles eBPF programs", packages: ["clang"] },
  bpfHeaders: {
    what: "the headers of libbpf and the kernel",
    why: "eBPF programs include them",
    packages: ["libbpf-dev", "linux-libc-dev"]
  }
};
function missingForGuests() {
  return which(QEMU) === void 0 ? [REQUIREMENTS.qemu] : [];
}
async function missingForCommands() {
  const { path, defect } = await findBusybox();
  if (path !== void 0) return [];
  return [defect === void 0 ? REQUIREMENTS.busybox : { ...REQUIREMENTS.busybox, what: `a static busybox: ${defect}` }];
}
function missingForValidator(toolchain) {
  const { compiler, libbpf, archives } = toolchain;
  if (compiler === void 0)
    return [REQUIREMENTS.compiler, REQUIREMENTS.libbpf, REQUIREMENTS.libelf, REQUIREMENTS.zlib];
  const lacks = [
    [archives.c === void 0, REQUIREMENTS.libc],
    [libbpf === void 0 || archives.bpf === void 0, REQUIREMENTS.libbpf],
    [archives.elf === void 0, REQUIREMENTS.libelf],
    [archives.z === void 0, REQUIREMENTS.zlib]
  ];
  return lacks.filter(([lack]) => lack).map(([, requirement]) => requirement);
}
function missingForExamples(toolchain) {
  const missing2 = which("clang") === void 0 ? [REQUIREMENTS.clang] : [];
  return toolchain.libbpf === void 0 ? [...missing2, REQUIREMENTS.bpfHeaders] : missing2;
}
function libbpfDefect({ libbpf }) {
  if (libbpf === void 0 || Number(libbpf.split(".")[0]) >= MINIMUM_LIBBPF) return void 0;
  const found = libbpf === "0" ? "older than 0.6" : libbpf;
  return `libbpf is too old (${found}): the validator needs ${MINIMUM_LIBBPF}.0 or newer, which Debian 12, Ubuntu 24.04 and later have; run on one of these, or install a newer libbpf and its static library`;
}

// src/validator/build.ts
import { createHash as createHash7 } from "node:crypto";
import { mkdir as mkdir8, mkdtemp as mkdtemp2, readdir as readdir4, readFile as readFile15, rm as rm8 } from "node:fs/promises";
import { basename as basename7, join as join21 } from "node:path";

// src/host/toolchain.ts
import { isAbsolute as isAbsolute3 } from "node:path";
var COMPILERS = [process.env.CC, "cc", "gcc", "clang"];
var LIBRARIES = ["bpf", "elf", "z", "zstd", "c"];
async function findToolchain() {
  const compiler = findCompiler();
  const none = { bpf: void 0, elf: void 0, z: void 0, zstd: void 0, c: void 0 };
  if (compiler === void 0) return { compiler, version: "", libbpf: void 0, archives: none };
  const [version2, libbpf, ...paths] = await Promise.all([
    compilerVersion(compiler),
    libbpfVersion(compiler),
    ...LIBRARIES.map((library) => archivePath(compiler, library))
  ]);
  return {
    compiler,
    version: version2,
    libbpf,
    archives: Object.fromEntries(LIBRARIES.map((library, index) => [library, paths[index]]))
  };
}
function findCompiler() {
  return COMPILERS.filter((name) => name !== void 0 && name !== "").map((name) => which(String(name))).find((path) => path !== void 0);
}
async function compilerVersion(compiler) {
  const { stdout } = await runTool(compiler, ["--version"]);
  return stdout.split("\n")[0] ?? "";
}
async function libbpfVersion(compiler) {
  const { stdout, exitCode } = await runTool(compiler, ["-E", "-dM", "-x", "c", "-"], {
    input: "#include <bpf/libbpf_version.h>\n"
  });
  if (exitCode !== 0) return await hasLibbpfHeader(compiler) ? "0" : void 0;
  const [major, minor] = ["MAJOR", "MINOR"].map(
    (part) => new RegExp(`#define LIBBPF_${part}_VERSION (\\d+)`).exec(stdout)?.[1]
  );
  return major === void 0 ? void 0 : `${major}.${minor ?? 0}`;
}
async function hasLibbpfHeader(compiler) {
  const { exitCode } = await runTool(compiler, ["-E", "-x", "c", "-"], { input: "#include <bpf/libbpf.h>\n" });
  return exitCode === 0;
}
async function archivePath(compiler, library) {
  const { stdout } = await runTool(compiler, [`-print-file-name=lib${library}.a`]);
  return isAbsolute3(stdout.trim()) ? stdout.trim() : void 0;
}

// src/validator/build-record.ts
import { createHash as createHash6 } from "node:crypto";
import { readFile as readFile14, rename as rename3, stat as stat6, writeFile as writeFile4 } from "node:fs/promises";
import { join as join20 } from "node:path";
async function toolchainFiles({ compiler, archives }) {
  const paths = [compiler, ...Object.values(archives)].filter((path) => path !== void 0);
  return Promise.all(paths.map(stateOf));
}
async function readBuildRecord(file) {
  try {
    const { build: build2, compiler, toolchain, made } = JSON.parse(await readFile14(file, "utf8"));
    if (compiler !== findCompiler()) return void 0;
    const states = await Promise.all(toolchain.map(({ path }) => stateOf(path)));
    const digests = await digestsOf(join20(file, "..", build2), Object.keys(made));
    const same = JSON.stringify([states, digests]) === JSON.stringify([toolchain, made]);
    return same ? build2 : void 0;
  } catch {
    return void 0;
  }
}
async function writeBuildRecord(file, build2, made, used) {
  const record = {
    build: build2,
    compiler: used.compiler ?? "",
    toolchain: await toolchainFiles(used),
    made: await digestsOf(join20(file, "..", build2), made)
  };
  const temporary = `${file}.${process.pid}.tmp`;
  await writeFile4(temporary, JSON.stringify(record));
  await rename3(temporary, file);
}
async function digestsOf(folder, names2) {
  const contents = await Promise.all(names2.map((name) => readFile14(join20(folder, name))));
  return Object.fromEntries(
    names2.map((name, index) => [
      name,
      createHash6("sha256").update(contents[index] ?? "").digest("hex")
    ])
  );
}
async function stateOf(path) {
  const { size, mtimeMs } = await stat6(path);
  return { path, size, mtimeMs };
}

// src/validator/build.ts
var PROGRAM = "validator";
var KVM_PROBE = "kvm-probe.bin";
var FLAGS = ["-std=gnu11", "-O2", "-g0", "-Wall", "-Wextra", "-Werror", "-static"];
var WRAPPED = ["bpf_prog_load", "bpf_map_create", "btf__load_vmlinux_btf", "btf__free"];
async function buildValidator(options2) {
  const sources = await readSources(join21(packageRoot, "native"));
  const folder = join21(options2.cacheDirectory, "validator");
  const record = join21(folder, `${digestOf2(sources)}.json`);
  const known2 = await readBuildRecord(record);
  if (known2 !== void 0) return validatorIn(join21(folder, known2));
  const toolchain = await readyToolchain(options2);
  const build2 = await compileAll(folder, sources, toolchain, options2.signal);
  await writeBuildRecord(record, build2, [PROGRAM, KVM_PROBE], toolchain);
  return validatorIn(join21(folder, build2));
}
function validatorIn(folder) {
  return { program: join21(folder, PROGRAM), kvmProbe: join21(folder, KVM_PROBE) };
}
async function readyToolchain(options2) {
  const found = await findToolchain();
  const missing2 = missingForValidator(found);
  refuseOldLibbpf(found);
  if (missing2.length === 0) return found;
  await options2.install(missing2);
  const installed = await findToolchain();
  refuseOldLibbpf(installed);
  return installed;
}
function refuseOldLibbpf(toolchain) {
  const defect = libbpfDefect(toolchain);
  if (defect !== void 0) throw new UserError(defect);
}
async function readSources(folder) {
  const names2 = (await readdir4(folder)).filter((name) => /\.[chS]$/.test(name)).sort();
  return Promise.all(names2.map(async (name) => ({ path: join21(folder, name), content: await readFile15(join21(folder, name)) })));
}
function digestOf2(sources) {
  const hash = createHash7("sha256").update(JSON.stringify([FLAGS, WRAPPED]));
  for (const { path, content } of sources) hash.update(`${basename7(path)} ${content.length}
`).update(content);
  return hash.digest("hex");
}
async function compileAll(parent, sources, toolchain, signal) {
  await mkdir8(parent, { recursive: true });
  const folder = await mkdtemp2(join21(parent, "build-"));
  try {
    await Promise.all([
      compile(toolchain, validatorArguments(join21(folder, PROGRAM), sources, toolchain), signal),
      compile(toolchain, kvmProbeArguments2(join21(folder, KVM_PROBE), sources), signal)
    ]);
    return basename7(folder);
  } catch (thrown) {
    await rm8(folder, { recursive: true, force: true });
    throw thrown;
  }
}
function validatorArguments(output, sources, toolchain) {
  const programs = sources.filter(({ path }) => path.endsWith(".c")).map(({ path }) => path);
  const wraps = WRAPPED.map((name) => `-Wl,--wrap=${name}`);
  return [...FLAGS, "-o", output, ...programs, ...wraps, ...libraries(toolchain)];
}
function kvmProbeArguments2(output, sources) {
  const programs = sources.filter(({ path }) => path.endsWith(".S")).map(({ path }) => path);
  const flat = ["-Wl,--oformat=binary", "-Wl,-Ttext=0", "-Wl,--build-id=none"];
  return ["-nostdlib", "-static", ...flat, "-o", output, ...programs];
}
function libraries({ archives }) {
  return ["-lbpf", "-lelf", "-lz", ...archives.zstd === void 0 ? [] : ["-lzstd"]];
}
async function compile({ compiler, version: version2, libbpf }, args, signal) {
  const result = await runTool(String(compiler), args, { signal });
  if (result.exitCode === 0) return;
  const full = result.stderr.split("\n").find((line) => line.includes("No space left on device"));
  if (full !== void 0)
    throw new UserError(
      `the validator could not be built: ${full.trim()}; make room, or name another --cache-directory`
    );
  const first2 = result.stderr.split("\n").find((line) => /error|undefined reference|cannot find/.test(line)) ?? `it ended with ${result.ended}`;
  throw new UserError(
    `the validator could not be built with ${version2} and libbpf ${libbpf}: ${first2.trim()}; please report it with the full output of \`bpfcompat doctor\``
  );
}

// src/run/tools.ts
async function prepareTools(request, runsCommands2, logger, signal) {
  const { cacheDirectory, accelerator: choice, installDependencies: allowed } = request;
  const install = (missing2) => installMissing(missing2, { allowed, logger, signal });
  const forGuests = [...missingForGuests(), ...runsCommands2 ? await missingForCommands() : []];
  const building = buildValidator({ cacheDirectory, signal, install: (missing2) => install([...forGuests, ...missing2]) });
  if (forGuests.length > 0) await building;
  const qemu = await readyQemu(install);
  const busybox = runsCommands2 ? await readyBusybox(install) : null;
  const asking = runTool(qemu, ["--version"]).then(({ stdout }) => stdout.split("\n")[0] ?? "");
  const choosing = chooseAccelerator(choice, { qemu, image: async () => (await building).kvmProbe, signal });
  const [{ program }, accelerator] = await Promise.all([building, choosing]);
  if (choice === "auto" && accelerator.used === "tcg")
    logger.info(`KVM cannot be used, the kernels are emulated, which is slower: ${accelerator.reason}`);
  return { qemu, qemuVersion: asking, validator: await readFile16(program), accelerator, busybox };
}
async function readyQemu(install) {
  await install(missingForGuests());
  const qemu = which(QEMU);
  if (qemu === void 0) throw new UserError(`${QEMU} was installed, but is not on the PATH (${process.env.PATH})`);
  return qemu;
}
async function readyBusybox(install) {
  await install(await missingForCommands());
  const { path, defect } = await findBusybox();
  if (path === void 0)
    throw new UserError(
      `busybox-static was installed, but ${defect ?? `no busybox is on the PATH (${process.env.PATH})`}`
    );
  return readFile16(path);
}

// src/run/work-folder.ts
import { mkdtemp as mkdtemp3, readdir as readdir5, rm as rm9 } from "node:fs/promises";
import { tmpdir as tmpdir2 } from "node:os";
import { join as join22 } from "node:path";
var WORK_FOLDER = /^bpfcompat-(\d+)-\w{6}$/;
async function createWorkFolder() {
  const parent = tmpdir2();
  for (const name of await readdir5(parent)) {
    const pid = WORK_FOLDER.exec(name)?.[1];
    if (pid !== void 0 && !isAlive(Number(pid)))
      await rm9(join22(parent, name), { recursive: true, force: true }).catch(() => {
      });
  }
  return mkdtemp3(join22(parent, `bpfcompat-${process.pid}-`));
}
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (thrown) {
    return errorCode(thrown) === "EPERM";
  }
}

// src/run/execute.ts
var PARALLEL_FETCHES = 2;
async function executePlan(plan, request, ports) {
  const startedAt = /* @__PURE__ */ new Date();
  await clearReports(request.reportDirectory);
  await makeFolder(request.reportDirectory, "report-directory");
  const workFolder = await createWorkFolder();
  try {
    const work = await takeToKernels(plan, request, ports, workFolder);
    return await conclude(plan, request, startedAt, work);
  } finally {
    await rm10(workFolder, { recursive: true, force: true });
  }
}
async function takeToKernels(plan, request, ports, workFolder) {
  const needed = plan.kernels.some(({ artifacts }) => artifacts.some(isTakeable));
  if (!needed) return { tools: null, kernels: plan.kernels.map(untouched2) };
  await makeFolder(request.cacheDirectory, "cache-directory");
  const failure = new AbortController();
  const signal = AbortSignal.any([ports.signal, failure.signal]);
  const provider = createKernelProvider({
    cacheDirectory: request.cacheDirectory,
    mirrors: [...request.mirrors, ...plan.manifest.mirrors],
    signal
  });
  const commands = plan.kernels.some(({ artifacts }) => artifacts.some((artifact) => needsShell(artifact)));
  const tools = prepareTools(request, commands, ports.logger, signal);
  const shared = {
    plan,
    request,
    ports,
    signal,
    provider,
    tools,
    fetches: fetchesOf(plan.kernels),
    guests: pLimit(request.concurrency)
  };
  const jobs = plan.kernels.map(
    (kernel, index) => takeToKernel({ kernel, workFolder: join23(workFolder, String(index)), ...shared })
  );
  for (const job of [tools, ...jobs]) job.catch(() => failure.abort());
  await Promise.allSettled([tools, ...jobs]);
  return { tools: await tools, kernels: await Promise.all(jobs) };
}
function fetchesOf(kernels2) {
  const all2 = pLimit(PARALLEL_FETCHES);
  const turns = new Map(kernels2.map(({ spec }) => [spec.id, pLimit(1)]));
  return (id, fetch) => turns.get(id)?.(() => all2(fetch)) ?? all2(fetch);
}
async function conclude(plan, request, startedAt, { tools, kernels: kernels2 }) {
  const seen = {
    version: RESULTS_VERSION,
    tool: { name: "bpfcompat", version },
    startedAt: startedAt.toISOString(),
    durationMs: Date.now() - startedAt.getTime(),
    manifest: plan.manifest.file === "" ? null : plan.manifest.file,
    loader: request.loader,
    host: {
      arch: process.arch,
      cpus: availableParallelism2(),
      qemu: await tools?.qemuVersion ?? null,
      accelerator: tools?.accelerator ?? null
    },
    kernels: kernels2.map(({ result }) => result),
    artifacts: plan.artifacts.map(({ name, path, object, request: { place }, defect }) => ({
      name,
      path,
      sha256: object?.sha256 ?? null,
      size: object?.bytes.length ?? null,
      place,
      error: defect ?? null
    })),
    cases: kernels2.flatMap(({ cases }) => cases)
  };
  return { ...seen, findings: findingsOf(seen), gate: gateOf(seen.cases, seen.kernels, request.failOn) };
}

// src/init/trials.ts
function createTrials(plan, request, ports) {
  let { accelerator } = request;
  return {
    everywhere: (proposals) => trial(plan.kernels, proposals),
    on: (kernel, proposals) => trial(only(kernel), proposals)
  };
  function only(kernel) {
    return plan.kernels.filter(({ name }) => name === kernel);
  }
  async function trial(kernels2, proposals) {
    const artifacts = proposals.map(
      (proposal, index) => ({
        ...proposal.artifact,
        name: trialName(index),
        request: requestOf(proposal)
      })
    );
    const reportDirectory = await mkdtemp4(join24(tmpdir3(), "bpfcompat-init-"));
    try {
      const results = await executePlan(
        { ...plan, artifacts, kernels: kernels2.map((kernel) => ({ ...kernel, artifacts })) },
        { ...request, reportDirectory, accelerator },
        ports
      );
      accelerator = results.host.accelerator?.used ?? accelerator;
      return { results, casesOf: (index) => results.cases.filter(({ artifact }) => artifact === trialName(index)) };
    } finally {
      await rm11(reportDirectory, { recursive: true, force: true });
    }
  }
}
function trialName(index) {
  return `trial-${index}`;
}

// src/init/advise.ts
var ANSWERABLE = /* @__PURE__ */ new Set(["MISSING_INNER_MAP", "MAP_SIZE_UNSET"]);
async function adviseByTrial(results, plan, request, ports) {
  const wanting = results.findings.filter((finding) => finding.level === "failure" && ANSWERABLE.has(finding.class));
  const names2 = new Set(wanting.map(({ artifact }) => artifact));
  const artifacts = plan.artifacts.filter(({ name }) => names2.has(name));
  if (artifacts.length === 0 || ports.signal.aborted) return results;
  const accelerator = results.host.accelerator?.used ?? request.accelerator;
  const trials = createTrials(plan, { ...request, accelerator }, ports);
  let { findings } = results;
  for (const artifact of artifacts) {
    const cases = results.cases.filter((result) => result.artifact === artifact.name);
    const proposal = await answer3(untouched(artifact), cases, trials, (line) => ports.logger.info(line));
    if (proposal.fixups.length > 0)
      findings = findings.map((finding) => wanting.includes(finding) ? advised(finding, proposal, results) : finding);
  }
  return { ...results, findings };
}
function advised(finding, proposal, run2) {
  const artifact = run2.artifacts.find(({ name }) => name === proposal.artifact.name);
  if (artifact === void 0 || finding.artifact !== artifact.name) return finding;
  return {
    ...finding,
    remedy: `${finding.remedy} The sizes below were found by trial, as the least that makes it load: hold them against your loader.`,
    remedyYaml: additionYaml(run2, artifact, { at: "artifact", field: "maps", lines: mapEntries(proposal.fixups) })
  };
}

// src/run/run.ts
async function run(request, ports) {
  const plan = await planRun(request);
  if (request.manifest !== null && plan.manifest.file === "")
    ports.logger.info(
      `${request.manifest} is left aside, since objects are named: to take its artifacts with all it says of them, leave out the objects`
    );
  return adviseByTrial(await executePlan(plan, request, ports), plan, request, ports);
}

// src/report/progress.ts
function createPlainView(write) {
  const last = /* @__PURE__ */ new Map();
  return {
    kernel(id, state) {
      const repeated = last.get(id) === state.step && state.step !== "case";
      last.set(id, state.step);
      if (!repeated && state.step !== "waiting") write(`${id}: ${describeState(state)}`);
    },
    info: (message) => write(sanitise(message)),
    warning: (message) => write(`warning: ${sanitise(message)}`),
    close: () => {
    }
  };
}
function createQuietView(write) {
  return { kernel: () => {
  }, info: () => {
  }, warning: (message) => write(`warning: ${sanitise(message)}`), close: () => {
  } };
}
function describeState(state) {
  switch (state.step) {
    case "resolving":
      return "looking it up";
    case "fetching":
      return `fetching ${state.what}${state.bytes > 0 && state.total > 0 ? ` ${Math.floor(state.bytes / state.total * 100)} %` : ""}`;
    case "waiting":
      return "here, waiting for its turn";
    case "booting":
      return `booting ${sanitise(state.release)}${state.boot > 1 ? ` (boot ${state.boot})` : ""}`;
    case "case":
      return `artifact ${state.position + 1} of ${state.count}: ${sanitise(state.artifact)}${state.doing === null ? "" : `, ${sanitise(state.doing)}`}`;
    case "done":
      return `${counted2(state.verdicts)} in ${state.seconds.toFixed(1)} s`;
    case "failed":
      return `no verdict: ${sanitise(state.message)}`;
  }
}
function counted2(verdicts) {
  return Object.entries(verdicts).filter(([, count]) => count > 0).map(([verdict, count]) => `${count} ${verdict}`).join(", ");
}

export {
  UserError,
  errorMessage,
  sanitise,
  withoutCommands,
  oneLine,
  lastLines,
  byteLength,
  kernelWords,
  titleWords,
  nearest,
  INPUT_NAMES,
  readInputs,
  createPlainView,
  createQuietView,
  describeState,
  renderSummary,
  renderTerminal,
  renderJson,
  writeReports,
  answer3 as answer,
  untouched,
  renderManifest,
  renderWorkflow,
  runTool,
  which,
  canCheckSignatures,
  createKernelProvider,
  version,
  kvmDefect,
  findBusybox,
  installMissing,
  QEMU,
  missingForGuests,
  missingForCommands,
  missingForValidator,
  missingForExamples,
  libbpfDefect,
  findToolchain,
  buildValidator,
  createTrials,
  loadCatalog,
  kernelIds,
  findKernel,
  DEFAULT_KERNELS,
  planRun,
  run
};
/*! For license information please see chunk-XDFURHAP.js.LEGAL.txt */
