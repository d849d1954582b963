import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  TAG,
  filesOf,
  readRpmHeader
} from "./chunk-GC2ZAKRK.js";
import {
  readList,
  someOf
} from "./chunk-YTNVKYTT.js";
import {
  keyringOf
} from "./chunk-6KAQAZJW.js";
import {
  checkDetached
} from "./chunk-FYDGZ3AN.js";
import "./chunk-VR7YD7XW.js";
import "./chunk-PZ4L7YX4.js";
import "./chunk-4CC27IAZ.js";
import {
  countedFile
} from "./chunk-RSL6QYHH.js";
import {
  hasSeries,
  isRelease
} from "./chunk-NFCBL6MI.js";
import {
  DownloadError
} from "./chunk-MGZDOVV3.js";
import {
  isOnHostOf,
  showUrl,
  withCredentials
} from "./chunk-XYUZPA74.js";
import {
  fileSha256,
  onDisk,
  putInPlace,
  readJson,
  temporaryName,
  writeAtomically
} from "./chunk-G3QRFAMB.js";
import {
  UserError,
  errorMessage
} from "./chunk-HKAGB2IK.js";
import "./chunk-5FHPY7QE.js";
import {
  __commonJS,
  __toESM
} from "./chunk-KATU4TBC.js";

// node_modules/xmlchars/xml/1.0/ed5.js
var require_ed5 = __commonJS({
  "node_modules/xmlchars/xml/1.0/ed5.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.CHAR = "	\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}";
    exports.S = " 	\r\n";
    exports.NAME_START_CHAR = ":A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}";
    exports.NAME_CHAR = "-" + exports.NAME_START_CHAR + ".0-9\xB7\u0300-\u036F\u203F-\u2040";
    exports.CHAR_RE = new RegExp("^[" + exports.CHAR + "]$", "u");
    exports.S_RE = new RegExp("^[" + exports.S + "]+$", "u");
    exports.NAME_START_CHAR_RE = new RegExp("^[" + exports.NAME_START_CHAR + "]$", "u");
    exports.NAME_CHAR_RE = new RegExp("^[" + exports.NAME_CHAR + "]$", "u");
    exports.NAME_RE = new RegExp("^[" + exports.NAME_START_CHAR + "][" + exports.NAME_CHAR + "]*$", "u");
    exports.NMTOKEN_RE = new RegExp("^[" + exports.NAME_CHAR + "]+$", "u");
    var TAB = 9;
    var NL = 10;
    var CR = 13;
    var SPACE = 32;
    exports.S_LIST = [SPACE, NL, CR, TAB];
    function isChar(c) {
      return c >= SPACE && c <= 55295 || c === NL || c === CR || c === TAB || c >= 57344 && c <= 65533 || c >= 65536 && c <= 1114111;
    }
    exports.isChar = isChar;
    function isS(c) {
      return c === SPACE || c === NL || c === CR || c === TAB;
    }
    exports.isS = isS;
    function isNameStartChar(c) {
      return c >= 65 && c <= 90 || c >= 97 && c <= 122 || c === 58 || c === 95 || c === 8204 || c === 8205 || c >= 192 && c <= 214 || c >= 216 && c <= 246 || c >= 248 && c <= 767 || c >= 880 && c <= 893 || c >= 895 && c <= 8191 || c >= 8304 && c <= 8591 || c >= 11264 && c <= 12271 || c >= 12289 && c <= 55295 || c >= 63744 && c <= 64975 || c >= 65008 && c <= 65533 || c >= 65536 && c <= 983039;
    }
    exports.isNameStartChar = isNameStartChar;
    function isNameChar(c) {
      return isNameStartChar(c) || c >= 48 && c <= 57 || c === 45 || c === 46 || c === 183 || c >= 768 && c <= 879 || c >= 8255 && c <= 8256;
    }
    exports.isNameChar = isNameChar;
  }
});

// node_modules/xmlchars/xml/1.1/ed2.js
var require_ed2 = __commonJS({
  "node_modules/xmlchars/xml/1.1/ed2.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.CHAR = "-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}";
    exports.RESTRICTED_CHAR = "-\b\v\f-\x7F-\x84\x86-\x9F";
    exports.S = " 	\r\n";
    exports.NAME_START_CHAR = ":A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}";
    exports.NAME_CHAR = "-" + exports.NAME_START_CHAR + ".0-9\xB7\u0300-\u036F\u203F-\u2040";
    exports.CHAR_RE = new RegExp("^[" + exports.CHAR + "]$", "u");
    exports.RESTRICTED_CHAR_RE = new RegExp("^[" + exports.RESTRICTED_CHAR + "]$", "u");
    exports.S_RE = new RegExp("^[" + exports.S + "]+$", "u");
    exports.NAME_START_CHAR_RE = new RegExp("^[" + exports.NAME_START_CHAR + "]$", "u");
    exports.NAME_CHAR_RE = new RegExp("^[" + exports.NAME_CHAR + "]$", "u");
    exports.NAME_RE = new RegExp("^[" + exports.NAME_START_CHAR + "][" + exports.NAME_CHAR + "]*$", "u");
    exports.NMTOKEN_RE = new RegExp("^[" + exports.NAME_CHAR + "]+$", "u");
    var TAB = 9;
    var NL = 10;
    var CR = 13;
    var SPACE = 32;
    exports.S_LIST = [SPACE, NL, CR, TAB];
    function isChar(c) {
      return c >= 1 && c <= 55295 || c >= 57344 && c <= 65533 || c >= 65536 && c <= 1114111;
    }
    exports.isChar = isChar;
    function isRestrictedChar(c) {
      return c >= 1 && c <= 8 || c === 11 || c === 12 || c >= 14 && c <= 31 || c >= 127 && c <= 132 || c >= 134 && c <= 159;
    }
    exports.isRestrictedChar = isRestrictedChar;
    function isCharAndNotRestricted(c) {
      return c === 9 || c === 10 || c === 13 || c > 31 && c < 127 || c === 133 || c > 159 && c <= 55295 || c >= 57344 && c <= 65533 || c >= 65536 && c <= 1114111;
    }
    exports.isCharAndNotRestricted = isCharAndNotRestricted;
    function isS(c) {
      return c === SPACE || c === NL || c === CR || c === TAB;
    }
    exports.isS = isS;
    function isNameStartChar(c) {
      return c >= 65 && c <= 90 || c >= 97 && c <= 122 || c === 58 || c === 95 || c === 8204 || c === 8205 || c >= 192 && c <= 214 || c >= 216 && c <= 246 || c >= 248 && c <= 767 || c >= 880 && c <= 893 || c >= 895 && c <= 8191 || c >= 8304 && c <= 8591 || c >= 11264 && c <= 12271 || c >= 12289 && c <= 55295 || c >= 63744 && c <= 64975 || c >= 65008 && c <= 65533 || c >= 65536 && c <= 983039;
    }
    exports.isNameStartChar = isNameStartChar;
    function isNameChar(c) {
      return isNameStartChar(c) || c >= 48 && c <= 57 || c === 45 || c === 46 || c === 183 || c >= 768 && c <= 879 || c >= 8255 && c <= 8256;
    }
    exports.isNameChar = isNameChar;
  }
});

// node_modules/xmlchars/xmlns/1.0/ed3.js
var require_ed3 = __commonJS({
  "node_modules/xmlchars/xmlns/1.0/ed3.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.NC_NAME_START_CHAR = "A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}";
    exports.NC_NAME_CHAR = "-" + exports.NC_NAME_START_CHAR + ".0-9\xB7\u0300-\u036F\u203F-\u2040";
    exports.NC_NAME_START_CHAR_RE = new RegExp("^[" + exports.NC_NAME_START_CHAR + "]$", "u");
    exports.NC_NAME_CHAR_RE = new RegExp("^[" + exports.NC_NAME_CHAR + "]$", "u");
    exports.NC_NAME_RE = new RegExp("^[" + exports.NC_NAME_START_CHAR + "][" + exports.NC_NAME_CHAR + "]*$", "u");
    function isNCNameStartChar(c) {
      return c >= 65 && c <= 90 || c === 95 || c >= 97 && c <= 122 || c >= 192 && c <= 214 || c >= 216 && c <= 246 || c >= 248 && c <= 767 || c >= 880 && c <= 893 || c >= 895 && c <= 8191 || c >= 8204 && c <= 8205 || c >= 8304 && c <= 8591 || c >= 11264 && c <= 12271 || c >= 12289 && c <= 55295 || c >= 63744 && c <= 64975 || c >= 65008 && c <= 65533 || c >= 65536 && c <= 983039;
    }
    exports.isNCNameStartChar = isNCNameStartChar;
    function isNCNameChar(c) {
      return isNCNameStartChar(c) || (c === 45 || c === 46 || c >= 48 && c <= 57 || c === 183 || c >= 768 && c <= 879 || c >= 8255 && c <= 8256);
    }
    exports.isNCNameChar = isNCNameChar;
  }
});

// node_modules/saxes/saxes.js
var require_saxes = __commonJS({
  "node_modules/saxes/saxes.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.SaxesParser = exports.EVENTS = void 0;
    var ed5 = require_ed5();
    var ed2 = require_ed2();
    var NSed3 = require_ed3();
    var isS = ed5.isS;
    var isChar10 = ed5.isChar;
    var isNameStartChar = ed5.isNameStartChar;
    var isNameChar = ed5.isNameChar;
    var S_LIST = ed5.S_LIST;
    var NAME_RE = ed5.NAME_RE;
    var isChar11 = ed2.isChar;
    var isNCNameStartChar = NSed3.isNCNameStartChar;
    var isNCNameChar = NSed3.isNCNameChar;
    var NC_NAME_RE = NSed3.NC_NAME_RE;
    var XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";
    var XMLNS_NAMESPACE = "http://www.w3.org/2000/xmlns/";
    var rootNS = {
      // eslint-disable-next-line @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-assignment
      __proto__: null,
      xml: XML_NAMESPACE,
      xmlns: XMLNS_NAMESPACE
    };
    var XML_ENTITIES = {
      // eslint-disable-next-line @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-assignment
      __proto__: null,
      amp: "&",
      gt: ">",
      lt: "<",
      quot: '"',
      apos: "'"
    };
    var EOC = -1;
    var NL_LIKE = -2;
    var S_BEGIN = 0;
    var S_BEGIN_WHITESPACE = 1;
    var S_DOCTYPE = 2;
    var S_DOCTYPE_QUOTE = 3;
    var S_DTD = 4;
    var S_DTD_QUOTED = 5;
    var S_DTD_OPEN_WAKA = 6;
    var S_DTD_OPEN_WAKA_BANG = 7;
    var S_DTD_COMMENT = 8;
    var S_DTD_COMMENT_ENDING = 9;
    var S_DTD_COMMENT_ENDED = 10;
    var S_DTD_PI = 11;
    var S_DTD_PI_ENDING = 12;
    var S_TEXT = 13;
    var S_ENTITY = 14;
    var S_OPEN_WAKA = 15;
    var S_OPEN_WAKA_BANG = 16;
    var S_COMMENT = 17;
    var S_COMMENT_ENDING = 18;
    var S_COMMENT_ENDED = 19;
    var S_CDATA = 20;
    var S_CDATA_ENDING = 21;
    var S_CDATA_ENDING_2 = 22;
    var S_PI_FIRST_CHAR = 23;
    var S_PI_REST = 24;
    var S_PI_BODY = 25;
    var S_PI_ENDING = 26;
    var S_XML_DECL_NAME_START = 27;
    var S_XML_DECL_NAME = 28;
    var S_XML_DECL_EQ = 29;
    var S_XML_DECL_VALUE_START = 30;
    var S_XML_DECL_VALUE = 31;
    var S_XML_DECL_SEPARATOR = 32;
    var S_XML_DECL_ENDING = 33;
    var S_OPEN_TAG = 34;
    var S_OPEN_TAG_SLASH = 35;
    var S_ATTRIB = 36;
    var S_ATTRIB_NAME = 37;
    var S_ATTRIB_NAME_SAW_WHITE = 38;
    var S_ATTRIB_VALUE = 39;
    var S_ATTRIB_VALUE_QUOTED = 40;
    var S_ATTRIB_VALUE_CLOSED = 41;
    var S_ATTRIB_VALUE_UNQUOTED = 42;
    var S_CLOSE_TAG = 43;
    var S_CLOSE_TAG_SAW_WHITE = 44;
    var TAB = 9;
    var NL = 10;
    var CR = 13;
    var SPACE = 32;
    var BANG = 33;
    var DQUOTE = 34;
    var AMP = 38;
    var SQUOTE = 39;
    var MINUS = 45;
    var FORWARD_SLASH = 47;
    var SEMICOLON = 59;
    var LESS = 60;
    var EQUAL = 61;
    var GREATER = 62;
    var QUESTION = 63;
    var OPEN_BRACKET = 91;
    var CLOSE_BRACKET = 93;
    var NEL = 133;
    var LS = 8232;
    var isQuote = (c) => c === DQUOTE || c === SQUOTE;
    var QUOTES = [DQUOTE, SQUOTE];
    var DOCTYPE_TERMINATOR = [...QUOTES, OPEN_BRACKET, GREATER];
    var DTD_TERMINATOR = [...QUOTES, LESS, CLOSE_BRACKET];
    var XML_DECL_NAME_TERMINATOR = [EQUAL, QUESTION, ...S_LIST];
    var ATTRIB_VALUE_UNQUOTED_TERMINATOR = [...S_LIST, GREATER, AMP, LESS];
    function nsPairCheck(parser, prefix, uri) {
      switch (prefix) {
        case "xml":
          if (uri !== XML_NAMESPACE) {
            parser.fail(`xml prefix must be bound to ${XML_NAMESPACE}.`);
          }
          break;
        case "xmlns":
          if (uri !== XMLNS_NAMESPACE) {
            parser.fail(`xmlns prefix must be bound to ${XMLNS_NAMESPACE}.`);
          }
          break;
        default:
      }
      switch (uri) {
        case XMLNS_NAMESPACE:
          parser.fail(prefix === "" ? `the default namespace may not be set to ${uri}.` : `may not assign a prefix (even "xmlns") to the URI ${XMLNS_NAMESPACE}.`);
          break;
        case XML_NAMESPACE:
          switch (prefix) {
            case "xml":
              break;
            case "":
              parser.fail(`the default namespace may not be set to ${uri}.`);
              break;
            default:
              parser.fail("may not assign the xml namespace to another prefix.");
          }
          break;
        default:
      }
    }
    function nsMappingCheck(parser, mapping) {
      for (const local of Object.keys(mapping)) {
        nsPairCheck(parser, local, mapping[local]);
      }
    }
    var isNCName = (name) => NC_NAME_RE.test(name);
    var isName = (name) => NAME_RE.test(name);
    var FORBIDDEN_START = 0;
    var FORBIDDEN_BRACKET = 1;
    var FORBIDDEN_BRACKET_BRACKET = 2;
    exports.EVENTS = [
      "xmldecl",
      "text",
      "processinginstruction",
      "doctype",
      "comment",
      "opentagstart",
      "attribute",
      "opentag",
      "closetag",
      "cdata",
      "error",
      "end",
      "ready"
    ];
    var EVENT_NAME_TO_HANDLER_NAME = {
      xmldecl: "xmldeclHandler",
      text: "textHandler",
      processinginstruction: "piHandler",
      doctype: "doctypeHandler",
      comment: "commentHandler",
      opentagstart: "openTagStartHandler",
      attribute: "attributeHandler",
      opentag: "openTagHandler",
      closetag: "closeTagHandler",
      cdata: "cdataHandler",
      error: "errorHandler",
      end: "endHandler",
      ready: "readyHandler"
    };
    var SaxesParser2 = class {
      /**
       * @param opt The parser options.
       */
      constructor(opt) {
        this.opt = opt !== null && opt !== void 0 ? opt : {};
        this.fragmentOpt = !!this.opt.fragment;
        const xmlnsOpt = this.xmlnsOpt = !!this.opt.xmlns;
        this.trackPosition = this.opt.position !== false;
        this.fileName = this.opt.fileName;
        if (xmlnsOpt) {
          this.nameStartCheck = isNCNameStartChar;
          this.nameCheck = isNCNameChar;
          this.isName = isNCName;
          this.processAttribs = this.processAttribsNS;
          this.pushAttrib = this.pushAttribNS;
          this.ns = Object.assign({ __proto__: null }, rootNS);
          const additional = this.opt.additionalNamespaces;
          if (additional != null) {
            nsMappingCheck(this, additional);
            Object.assign(this.ns, additional);
          }
        } else {
          this.nameStartCheck = isNameStartChar;
          this.nameCheck = isNameChar;
          this.isName = isName;
          this.processAttribs = this.processAttribsPlain;
          this.pushAttrib = this.pushAttribPlain;
        }
        this.stateTable = [
          /* eslint-disable @typescript-eslint/unbound-method */
          this.sBegin,
          this.sBeginWhitespace,
          this.sDoctype,
          this.sDoctypeQuote,
          this.sDTD,
          this.sDTDQuoted,
          this.sDTDOpenWaka,
          this.sDTDOpenWakaBang,
          this.sDTDComment,
          this.sDTDCommentEnding,
          this.sDTDCommentEnded,
          this.sDTDPI,
          this.sDTDPIEnding,
          this.sText,
          this.sEntity,
          this.sOpenWaka,
          this.sOpenWakaBang,
          this.sComment,
          this.sCommentEnding,
          this.sCommentEnded,
          this.sCData,
          this.sCDataEnding,
          this.sCDataEnding2,
          this.sPIFirstChar,
          this.sPIRest,
          this.sPIBody,
          this.sPIEnding,
          this.sXMLDeclNameStart,
          this.sXMLDeclName,
          this.sXMLDeclEq,
          this.sXMLDeclValueStart,
          this.sXMLDeclValue,
          this.sXMLDeclSeparator,
          this.sXMLDeclEnding,
          this.sOpenTag,
          this.sOpenTagSlash,
          this.sAttrib,
          this.sAttribName,
          this.sAttribNameSawWhite,
          this.sAttribValue,
          this.sAttribValueQuoted,
          this.sAttribValueClosed,
          this.sAttribValueUnquoted,
          this.sCloseTag,
          this.sCloseTagSawWhite
          /* eslint-enable @typescript-eslint/unbound-method */
        ];
        this._init();
      }
      /**
       * Indicates whether or not the parser is closed. If ``true``, wait for
       * the ``ready`` event to write again.
       */
      get closed() {
        return this._closed;
      }
      _init() {
        var _a;
        this.openWakaBang = "";
        this.text = "";
        this.name = "";
        this.piTarget = "";
        this.entity = "";
        this.q = null;
        this.tags = [];
        this.tag = null;
        this.topNS = null;
        this.chunk = "";
        this.chunkPosition = 0;
        this.i = 0;
        this.prevI = 0;
        this.carriedFromPrevious = void 0;
        this.forbiddenState = FORBIDDEN_START;
        this.attribList = [];
        const { fragmentOpt } = this;
        this.state = fragmentOpt ? S_TEXT : S_BEGIN;
        this.reportedTextBeforeRoot = this.reportedTextAfterRoot = this.closedRoot = this.sawRoot = fragmentOpt;
        this.xmlDeclPossible = !fragmentOpt;
        this.xmlDeclExpects = ["version"];
        this.entityReturnState = void 0;
        let { defaultXMLVersion } = this.opt;
        if (defaultXMLVersion === void 0) {
          if (this.opt.forceXMLVersion === true) {
            throw new Error("forceXMLVersion set but defaultXMLVersion is not set");
          }
          defaultXMLVersion = "1.0";
        }
        this.setXMLVersion(defaultXMLVersion);
        this.positionAtNewLine = 0;
        this.doctype = false;
        this._closed = false;
        this.xmlDecl = {
          version: void 0,
          encoding: void 0,
          standalone: void 0
        };
        this.line = 1;
        this.column = 0;
        this.ENTITIES = Object.create(XML_ENTITIES);
        (_a = this.readyHandler) === null || _a === void 0 ? void 0 : _a.call(this);
      }
      /**
       * The stream position the parser is currently looking at. This field is
       * zero-based.
       *
       * This field is not based on counting Unicode characters but is to be
       * interpreted as a plain index into a JavaScript string.
       */
      get position() {
        return this.chunkPosition + this.i;
      }
      /**
       * The column number of the next character to be read by the parser.  *
       * This field is zero-based. (The first column in a line is 0.)
       *
       * This field reports the index at which the next character would be in the
       * line if the line were represented as a JavaScript string.  Note that this
       * *can* be different to a count based on the number of *Unicode characters*
       * due to how JavaScript handles astral plane characters.
       *
       * See [[column]] for a number that corresponds to a count of Unicode
       * characters.
       */
      get columnIndex() {
        return this.position - this.positionAtNewLine;
      }
      /**
       * Set an event listener on an event. The parser supports one handler per
       * event type. If you try to set an event handler over an existing handler,
       * the old handler is silently overwritten.
       *
       * @param name The event to listen to.
       *
       * @param handler The handler to set.
       */
      on(name, handler) {
        this[EVENT_NAME_TO_HANDLER_NAME[name]] = handler;
      }
      /**
       * Unset an event handler.
       *
       * @parma name The event to stop listening to.
       */
      off(name) {
        this[EVENT_NAME_TO_HANDLER_NAME[name]] = void 0;
      }
      /**
       * Make an error object. The error object will have a message that contains
       * the ``fileName`` option passed at the creation of the parser. If position
       * tracking was turned on, it will also have line and column number
       * information.
       *
       * @param message The message describing the error to report.
       *
       * @returns An error object with a properly formatted message.
       */
      makeError(message) {
        var _a;
        let msg = (_a = this.fileName) !== null && _a !== void 0 ? _a : "";
        if (this.trackPosition) {
          if (msg.length > 0) {
            msg += ":";
          }
          msg += `${this.line}:${this.column}`;
        }
        if (msg.length > 0) {
          msg += ": ";
        }
        return new Error(msg + message);
      }
      /**
       * Report a parsing error. This method is made public so that client code may
       * check for issues that are outside the scope of this project and can report
       * errors.
       *
       * @param message The error to report.
       *
       * @returns this
       */
      fail(message) {
        const err = this.makeError(message);
        const handler = this.errorHandler;
        if (handler === void 0) {
          throw err;
        } else {
          handler(err);
        }
        return this;
      }
      /**
       * Write a XML data to the parser.
       *
       * @param chunk The XML data to write.
       *
       * @returns this
       */
      // We do need object for the type here. Yes, it often causes problems
      // but not in this case.
      write(chunk) {
        if (this.closed) {
          return this.fail("cannot write after close; assign an onready handler.");
        }
        let end = false;
        if (chunk === null) {
          end = true;
          chunk = "";
        } else if (typeof chunk === "object") {
          chunk = chunk.toString();
        }
        if (this.carriedFromPrevious !== void 0) {
          chunk = `${this.carriedFromPrevious}${chunk}`;
          this.carriedFromPrevious = void 0;
        }
        let limit = chunk.length;
        const lastCode = chunk.charCodeAt(limit - 1);
        if (!end && // A trailing CR or surrogate must be carried over to the next
        // chunk.
        (lastCode === CR || lastCode >= 55296 && lastCode <= 56319)) {
          this.carriedFromPrevious = chunk[limit - 1];
          limit--;
          chunk = chunk.slice(0, limit);
        }
        const { stateTable } = this;
        this.chunk = chunk;
        this.i = 0;
        while (this.i < limit) {
          stateTable[this.state].call(this);
        }
        this.chunkPosition += limit;
        return end ? this.end() : this;
      }
      /**
       * Close the current stream. Perform final well-formedness checks and reset
       * the parser tstate.
       *
       * @returns this
       */
      close() {
        return this.write(null);
      }
      /**
       * Get a single code point out of the current chunk. This updates the current
       * position if we do position tracking.
       *
       * This is the algorithm to use for XML 1.0.
       *
       * @returns The character read.
       */
      getCode10() {
        const { chunk, i } = this;
        this.prevI = i;
        this.i = i + 1;
        if (i >= chunk.length) {
          return EOC;
        }
        const code = chunk.charCodeAt(i);
        this.column++;
        if (code < 55296) {
          if (code >= SPACE || code === TAB) {
            return code;
          }
          switch (code) {
            case NL:
              this.line++;
              this.column = 0;
              this.positionAtNewLine = this.position;
              return NL;
            case CR:
              if (chunk.charCodeAt(i + 1) === NL) {
                this.i = i + 2;
              }
              this.line++;
              this.column = 0;
              this.positionAtNewLine = this.position;
              return NL_LIKE;
            default:
              this.fail("disallowed character.");
              return code;
          }
        }
        if (code > 56319) {
          if (!(code >= 57344 && code <= 65533)) {
            this.fail("disallowed character.");
          }
          return code;
        }
        const final = 65536 + (code - 55296) * 1024 + (chunk.charCodeAt(i + 1) - 56320);
        this.i = i + 2;
        if (final > 1114111) {
          this.fail("disallowed character.");
        }
        return final;
      }
      /**
       * Get a single code point out of the current chunk. This updates the current
       * position if we do position tracking.
       *
       * This is the algorithm to use for XML 1.1.
       *
       * @returns {number} The character read.
       */
      getCode11() {
        const { chunk, i } = this;
        this.prevI = i;
        this.i = i + 1;
        if (i >= chunk.length) {
          return EOC;
        }
        const code = chunk.charCodeAt(i);
        this.column++;
        if (code < 55296) {
          if (code > 31 && code < 127 || code > 159 && code !== LS || code === TAB) {
            return code;
          }
          switch (code) {
            case NL:
              this.line++;
              this.column = 0;
              this.positionAtNewLine = this.position;
              return NL;
            case CR: {
              const next = chunk.charCodeAt(i + 1);
              if (next === NL || next === NEL) {
                this.i = i + 2;
              }
            }
            /* yes, fall through */
            case NEL:
            // 0x85
            case LS:
              this.line++;
              this.column = 0;
              this.positionAtNewLine = this.position;
              return NL_LIKE;
            default:
              this.fail("disallowed character.");
              return code;
          }
        }
        if (code > 56319) {
          if (!(code >= 57344 && code <= 65533)) {
            this.fail("disallowed character.");
          }
          return code;
        }
        const final = 65536 + (code - 55296) * 1024 + (chunk.charCodeAt(i + 1) - 56320);
        this.i = i + 2;
        if (final > 1114111) {
          this.fail("disallowed character.");
        }
        return final;
      }
      /**
       * Like ``getCode`` but with the return value normalized so that ``NL`` is
       * returned for ``NL_LIKE``.
       */
      getCodeNorm() {
        const c = this.getCode();
        return c === NL_LIKE ? NL : c;
      }
      unget() {
        this.i = this.prevI;
        this.column--;
      }
      /**
       * Capture characters into a buffer until encountering one of a set of
       * characters.
       *
       * @param chars An array of codepoints. Encountering a character in the array
       * ends the capture. (``chars`` may safely contain ``NL``.)
       *
       * @return The character code that made the capture end, or ``EOC`` if we hit
       * the end of the chunk. The return value cannot be NL_LIKE: NL is returned
       * instead.
       */
      captureTo(chars) {
        let { i: start } = this;
        const { chunk } = this;
        while (true) {
          const c = this.getCode();
          const isNLLike = c === NL_LIKE;
          const final = isNLLike ? NL : c;
          if (final === EOC || chars.includes(final)) {
            this.text += chunk.slice(start, this.prevI);
            return final;
          }
          if (isNLLike) {
            this.text += `${chunk.slice(start, this.prevI)}
`;
            start = this.i;
          }
        }
      }
      /**
       * Capture characters into a buffer until encountering a character.
       *
       * @param char The codepoint that ends the capture. **NOTE ``char`` MAY NOT
       * CONTAIN ``NL``.** Passing ``NL`` will result in buggy behavior.
       *
       * @return ``true`` if we ran into the character. Otherwise, we ran into the
       * end of the current chunk.
       */
      captureToChar(char) {
        let { i: start } = this;
        const { chunk } = this;
        while (true) {
          let c = this.getCode();
          switch (c) {
            case NL_LIKE:
              this.text += `${chunk.slice(start, this.prevI)}
`;
              start = this.i;
              c = NL;
              break;
            case EOC:
              this.text += chunk.slice(start);
              return false;
            default:
          }
          if (c === char) {
            this.text += chunk.slice(start, this.prevI);
            return true;
          }
        }
      }
      /**
       * Capture characters that satisfy ``isNameChar`` into the ``name`` field of
       * this parser.
       *
       * @return The character code that made the test fail, or ``EOC`` if we hit
       * the end of the chunk. The return value cannot be NL_LIKE: NL is returned
       * instead.
       */
      captureNameChars() {
        const { chunk, i: start } = this;
        while (true) {
          const c = this.getCode();
          if (c === EOC) {
            this.name += chunk.slice(start);
            return EOC;
          }
          if (!isNameChar(c)) {
            this.name += chunk.slice(start, this.prevI);
            return c === NL_LIKE ? NL : c;
          }
        }
      }
      /**
       * Skip white spaces.
       *
       * @return The character that ended the skip, or ``EOC`` if we hit
       * the end of the chunk. The return value cannot be NL_LIKE: NL is returned
       * instead.
       */
      skipSpaces() {
        while (true) {
          const c = this.getCodeNorm();
          if (c === EOC || !isS(c)) {
            return c;
          }
        }
      }
      setXMLVersion(version) {
        this.currentXMLVersion = version;
        if (version === "1.0") {
          this.isChar = isChar10;
          this.getCode = this.getCode10;
        } else {
          this.isChar = isChar11;
          this.getCode = this.getCode11;
        }
      }
      // STATE ENGINE METHODS
      // This needs to be a state separate from S_BEGIN_WHITESPACE because we want
      // to be sure never to come back to this state later.
      sBegin() {
        if (this.chunk.charCodeAt(0) === 65279) {
          this.i++;
          this.column++;
        }
        this.state = S_BEGIN_WHITESPACE;
      }
      sBeginWhitespace() {
        const iBefore = this.i;
        const c = this.skipSpaces();
        if (this.prevI !== iBefore) {
          this.xmlDeclPossible = false;
        }
        switch (c) {
          case LESS:
            this.state = S_OPEN_WAKA;
            if (this.text.length !== 0) {
              throw new Error("no-empty text at start");
            }
            break;
          case EOC:
            break;
          default:
            this.unget();
            this.state = S_TEXT;
            this.xmlDeclPossible = false;
        }
      }
      sDoctype() {
        var _a;
        const c = this.captureTo(DOCTYPE_TERMINATOR);
        switch (c) {
          case GREATER: {
            (_a = this.doctypeHandler) === null || _a === void 0 ? void 0 : _a.call(this, this.text);
            this.text = "";
            this.state = S_TEXT;
            this.doctype = true;
            break;
          }
          case EOC:
            break;
          default:
            this.text += String.fromCodePoint(c);
            if (c === OPEN_BRACKET) {
              this.state = S_DTD;
            } else if (isQuote(c)) {
              this.state = S_DOCTYPE_QUOTE;
              this.q = c;
            }
        }
      }
      sDoctypeQuote() {
        const q = this.q;
        if (this.captureToChar(q)) {
          this.text += String.fromCodePoint(q);
          this.q = null;
          this.state = S_DOCTYPE;
        }
      }
      sDTD() {
        const c = this.captureTo(DTD_TERMINATOR);
        if (c === EOC) {
          return;
        }
        this.text += String.fromCodePoint(c);
        if (c === CLOSE_BRACKET) {
          this.state = S_DOCTYPE;
        } else if (c === LESS) {
          this.state = S_DTD_OPEN_WAKA;
        } else if (isQuote(c)) {
          this.state = S_DTD_QUOTED;
          this.q = c;
        }
      }
      sDTDQuoted() {
        const q = this.q;
        if (this.captureToChar(q)) {
          this.text += String.fromCodePoint(q);
          this.state = S_DTD;
          this.q = null;
        }
      }
      sDTDOpenWaka() {
        const c = this.getCodeNorm();
        this.text += String.fromCodePoint(c);
        switch (c) {
          case BANG:
            this.state = S_DTD_OPEN_WAKA_BANG;
            this.openWakaBang = "";
            break;
          case QUESTION:
            this.state = S_DTD_PI;
            break;
          default:
            this.state = S_DTD;
        }
      }
      sDTDOpenWakaBang() {
        const char = String.fromCodePoint(this.getCodeNorm());
        const owb = this.openWakaBang += char;
        this.text += char;
        if (owb !== "-") {
          this.state = owb === "--" ? S_DTD_COMMENT : S_DTD;
          this.openWakaBang = "";
        }
      }
      sDTDComment() {
        if (this.captureToChar(MINUS)) {
          this.text += "-";
          this.state = S_DTD_COMMENT_ENDING;
        }
      }
      sDTDCommentEnding() {
        const c = this.getCodeNorm();
        this.text += String.fromCodePoint(c);
        this.state = c === MINUS ? S_DTD_COMMENT_ENDED : S_DTD_COMMENT;
      }
      sDTDCommentEnded() {
        const c = this.getCodeNorm();
        this.text += String.fromCodePoint(c);
        if (c === GREATER) {
          this.state = S_DTD;
        } else {
          this.fail("malformed comment.");
          this.state = S_DTD_COMMENT;
        }
      }
      sDTDPI() {
        if (this.captureToChar(QUESTION)) {
          this.text += "?";
          this.state = S_DTD_PI_ENDING;
        }
      }
      sDTDPIEnding() {
        const c = this.getCodeNorm();
        this.text += String.fromCodePoint(c);
        if (c === GREATER) {
          this.state = S_DTD;
        }
      }
      sText() {
        if (this.tags.length !== 0) {
          this.handleTextInRoot();
        } else {
          this.handleTextOutsideRoot();
        }
      }
      sEntity() {
        let { i: start } = this;
        const { chunk } = this;
        loop:
          while (true) {
            switch (this.getCode()) {
              case NL_LIKE:
                this.entity += `${chunk.slice(start, this.prevI)}
`;
                start = this.i;
                break;
              case SEMICOLON: {
                const { entityReturnState } = this;
                const entity = this.entity + chunk.slice(start, this.prevI);
                this.state = entityReturnState;
                let parsed;
                if (entity === "") {
                  this.fail("empty entity name.");
                  parsed = "&;";
                } else {
                  parsed = this.parseEntity(entity);
                  this.entity = "";
                }
                if (entityReturnState !== S_TEXT || this.textHandler !== void 0) {
                  this.text += parsed;
                }
                break loop;
              }
              case EOC:
                this.entity += chunk.slice(start);
                break loop;
              default:
            }
          }
      }
      sOpenWaka() {
        const c = this.getCode();
        if (isNameStartChar(c)) {
          this.state = S_OPEN_TAG;
          this.unget();
          this.xmlDeclPossible = false;
        } else {
          switch (c) {
            case FORWARD_SLASH:
              this.state = S_CLOSE_TAG;
              this.xmlDeclPossible = false;
              break;
            case BANG:
              this.state = S_OPEN_WAKA_BANG;
              this.openWakaBang = "";
              this.xmlDeclPossible = false;
              break;
            case QUESTION:
              this.state = S_PI_FIRST_CHAR;
              break;
            default:
              this.fail("disallowed character in tag name");
              this.state = S_TEXT;
              this.xmlDeclPossible = false;
          }
        }
      }
      sOpenWakaBang() {
        this.openWakaBang += String.fromCodePoint(this.getCodeNorm());
        switch (this.openWakaBang) {
          case "[CDATA[":
            if (!this.sawRoot && !this.reportedTextBeforeRoot) {
              this.fail("text data outside of root node.");
              this.reportedTextBeforeRoot = true;
            }
            if (this.closedRoot && !this.reportedTextAfterRoot) {
              this.fail("text data outside of root node.");
              this.reportedTextAfterRoot = true;
            }
            this.state = S_CDATA;
            this.openWakaBang = "";
            break;
          case "--":
            this.state = S_COMMENT;
            this.openWakaBang = "";
            break;
          case "DOCTYPE":
            this.state = S_DOCTYPE;
            if (this.doctype || this.sawRoot) {
              this.fail("inappropriately located doctype declaration.");
            }
            this.openWakaBang = "";
            break;
          default:
            if (this.openWakaBang.length >= 7) {
              this.fail("incorrect syntax.");
            }
        }
      }
      sComment() {
        if (this.captureToChar(MINUS)) {
          this.state = S_COMMENT_ENDING;
        }
      }
      sCommentEnding() {
        var _a;
        const c = this.getCodeNorm();
        if (c === MINUS) {
          this.state = S_COMMENT_ENDED;
          (_a = this.commentHandler) === null || _a === void 0 ? void 0 : _a.call(this, this.text);
          this.text = "";
        } else {
          this.text += `-${String.fromCodePoint(c)}`;
          this.state = S_COMMENT;
        }
      }
      sCommentEnded() {
        const c = this.getCodeNorm();
        if (c !== GREATER) {
          this.fail("malformed comment.");
          this.text += `--${String.fromCodePoint(c)}`;
          this.state = S_COMMENT;
        } else {
          this.state = S_TEXT;
        }
      }
      sCData() {
        if (this.captureToChar(CLOSE_BRACKET)) {
          this.state = S_CDATA_ENDING;
        }
      }
      sCDataEnding() {
        const c = this.getCodeNorm();
        if (c === CLOSE_BRACKET) {
          this.state = S_CDATA_ENDING_2;
        } else {
          this.text += `]${String.fromCodePoint(c)}`;
          this.state = S_CDATA;
        }
      }
      sCDataEnding2() {
        var _a;
        const c = this.getCodeNorm();
        switch (c) {
          case GREATER: {
            (_a = this.cdataHandler) === null || _a === void 0 ? void 0 : _a.call(this, this.text);
            this.text = "";
            this.state = S_TEXT;
            break;
          }
          case CLOSE_BRACKET:
            this.text += "]";
            break;
          default:
            this.text += `]]${String.fromCodePoint(c)}`;
            this.state = S_CDATA;
        }
      }
      // We need this separate state to check the first character fo the pi target
      // with this.nameStartCheck which allows less characters than this.nameCheck.
      sPIFirstChar() {
        const c = this.getCodeNorm();
        if (this.nameStartCheck(c)) {
          this.piTarget += String.fromCodePoint(c);
          this.state = S_PI_REST;
        } else if (c === QUESTION || isS(c)) {
          this.fail("processing instruction without a target.");
          this.state = c === QUESTION ? S_PI_ENDING : S_PI_BODY;
        } else {
          this.fail("disallowed character in processing instruction name.");
          this.piTarget += String.fromCodePoint(c);
          this.state = S_PI_REST;
        }
      }
      sPIRest() {
        const { chunk, i: start } = this;
        while (true) {
          const c = this.getCodeNorm();
          if (c === EOC) {
            this.piTarget += chunk.slice(start);
            return;
          }
          if (!this.nameCheck(c)) {
            this.piTarget += chunk.slice(start, this.prevI);
            const isQuestion = c === QUESTION;
            if (isQuestion || isS(c)) {
              if (this.piTarget === "xml") {
                if (!this.xmlDeclPossible) {
                  this.fail("an XML declaration must be at the start of the document.");
                }
                this.state = isQuestion ? S_XML_DECL_ENDING : S_XML_DECL_NAME_START;
              } else {
                this.state = isQuestion ? S_PI_ENDING : S_PI_BODY;
              }
            } else {
              this.fail("disallowed character in processing instruction name.");
              this.piTarget += String.fromCodePoint(c);
            }
            break;
          }
        }
      }
      sPIBody() {
        if (this.text.length === 0) {
          const c = this.getCodeNorm();
          if (c === QUESTION) {
            this.state = S_PI_ENDING;
          } else if (!isS(c)) {
            this.text = String.fromCodePoint(c);
          }
        } else if (this.captureToChar(QUESTION)) {
          this.state = S_PI_ENDING;
        }
      }
      sPIEnding() {
        var _a;
        const c = this.getCodeNorm();
        if (c === GREATER) {
          const { piTarget } = this;
          if (piTarget.toLowerCase() === "xml") {
            this.fail("the XML declaration must appear at the start of the document.");
          }
          (_a = this.piHandler) === null || _a === void 0 ? void 0 : _a.call(this, {
            target: piTarget,
            body: this.text
          });
          this.piTarget = this.text = "";
          this.state = S_TEXT;
        } else if (c === QUESTION) {
          this.text += "?";
        } else {
          this.text += `?${String.fromCodePoint(c)}`;
          this.state = S_PI_BODY;
        }
        this.xmlDeclPossible = false;
      }
      sXMLDeclNameStart() {
        const c = this.skipSpaces();
        if (c === QUESTION) {
          this.state = S_XML_DECL_ENDING;
          return;
        }
        if (c !== EOC) {
          this.state = S_XML_DECL_NAME;
          this.name = String.fromCodePoint(c);
        }
      }
      sXMLDeclName() {
        const c = this.captureTo(XML_DECL_NAME_TERMINATOR);
        if (c === QUESTION) {
          this.state = S_XML_DECL_ENDING;
          this.name += this.text;
          this.text = "";
          this.fail("XML declaration is incomplete.");
          return;
        }
        if (!(isS(c) || c === EQUAL)) {
          return;
        }
        this.name += this.text;
        this.text = "";
        if (!this.xmlDeclExpects.includes(this.name)) {
          switch (this.name.length) {
            case 0:
              this.fail("did not expect any more name/value pairs.");
              break;
            case 1:
              this.fail(`expected the name ${this.xmlDeclExpects[0]}.`);
              break;
            default:
              this.fail(`expected one of ${this.xmlDeclExpects.join(", ")}`);
          }
        }
        this.state = c === EQUAL ? S_XML_DECL_VALUE_START : S_XML_DECL_EQ;
      }
      sXMLDeclEq() {
        const c = this.getCodeNorm();
        if (c === QUESTION) {
          this.state = S_XML_DECL_ENDING;
          this.fail("XML declaration is incomplete.");
          return;
        }
        if (isS(c)) {
          return;
        }
        if (c !== EQUAL) {
          this.fail("value required.");
        }
        this.state = S_XML_DECL_VALUE_START;
      }
      sXMLDeclValueStart() {
        const c = this.getCodeNorm();
        if (c === QUESTION) {
          this.state = S_XML_DECL_ENDING;
          this.fail("XML declaration is incomplete.");
          return;
        }
        if (isS(c)) {
          return;
        }
        if (!isQuote(c)) {
          this.fail("value must be quoted.");
          this.q = SPACE;
        } else {
          this.q = c;
        }
        this.state = S_XML_DECL_VALUE;
      }
      sXMLDeclValue() {
        const c = this.captureTo([this.q, QUESTION]);
        if (c === QUESTION) {
          this.state = S_XML_DECL_ENDING;
          this.text = "";
          this.fail("XML declaration is incomplete.");
          return;
        }
        if (c === EOC) {
          return;
        }
        const value = this.text;
        this.text = "";
        switch (this.name) {
          case "version": {
            this.xmlDeclExpects = ["encoding", "standalone"];
            const version = value;
            this.xmlDecl.version = version;
            if (!/^1\.[0-9]+$/.test(version)) {
              this.fail("version number must match /^1\\.[0-9]+$/.");
            } else if (!this.opt.forceXMLVersion) {
              this.setXMLVersion(version);
            }
            break;
          }
          case "encoding":
            if (!/^[A-Za-z][A-Za-z0-9._-]*$/.test(value)) {
              this.fail("encoding value must match /^[A-Za-z0-9][A-Za-z0-9._-]*$/.");
            }
            this.xmlDeclExpects = ["standalone"];
            this.xmlDecl.encoding = value;
            break;
          case "standalone":
            if (value !== "yes" && value !== "no") {
              this.fail('standalone value must match "yes" or "no".');
            }
            this.xmlDeclExpects = [];
            this.xmlDecl.standalone = value;
            break;
          default:
        }
        this.name = "";
        this.state = S_XML_DECL_SEPARATOR;
      }
      sXMLDeclSeparator() {
        const c = this.getCodeNorm();
        if (c === QUESTION) {
          this.state = S_XML_DECL_ENDING;
          return;
        }
        if (!isS(c)) {
          this.fail("whitespace required.");
          this.unget();
        }
        this.state = S_XML_DECL_NAME_START;
      }
      sXMLDeclEnding() {
        var _a;
        const c = this.getCodeNorm();
        if (c === GREATER) {
          if (this.piTarget !== "xml") {
            this.fail("processing instructions are not allowed before root.");
          } else if (this.name !== "version" && this.xmlDeclExpects.includes("version")) {
            this.fail("XML declaration must contain a version.");
          }
          (_a = this.xmldeclHandler) === null || _a === void 0 ? void 0 : _a.call(this, this.xmlDecl);
          this.name = "";
          this.piTarget = this.text = "";
          this.state = S_TEXT;
        } else {
          this.fail("The character ? is disallowed anywhere in XML declarations.");
        }
        this.xmlDeclPossible = false;
      }
      sOpenTag() {
        var _a;
        const c = this.captureNameChars();
        if (c === EOC) {
          return;
        }
        const tag = this.tag = {
          name: this.name,
          attributes: /* @__PURE__ */ Object.create(null)
        };
        this.name = "";
        if (this.xmlnsOpt) {
          this.topNS = tag.ns = /* @__PURE__ */ Object.create(null);
        }
        (_a = this.openTagStartHandler) === null || _a === void 0 ? void 0 : _a.call(this, tag);
        this.sawRoot = true;
        if (!this.fragmentOpt && this.closedRoot) {
          this.fail("documents may contain only one root.");
        }
        switch (c) {
          case GREATER:
            this.openTag();
            break;
          case FORWARD_SLASH:
            this.state = S_OPEN_TAG_SLASH;
            break;
          default:
            if (!isS(c)) {
              this.fail("disallowed character in tag name.");
            }
            this.state = S_ATTRIB;
        }
      }
      sOpenTagSlash() {
        if (this.getCode() === GREATER) {
          this.openSelfClosingTag();
        } else {
          this.fail("forward-slash in opening tag not followed by >.");
          this.state = S_ATTRIB;
        }
      }
      sAttrib() {
        const c = this.skipSpaces();
        if (c === EOC) {
          return;
        }
        if (isNameStartChar(c)) {
          this.unget();
          this.state = S_ATTRIB_NAME;
        } else if (c === GREATER) {
          this.openTag();
        } else if (c === FORWARD_SLASH) {
          this.state = S_OPEN_TAG_SLASH;
        } else {
          this.fail("disallowed character in attribute name.");
        }
      }
      sAttribName() {
        const c = this.captureNameChars();
        if (c === EQUAL) {
          this.state = S_ATTRIB_VALUE;
        } else if (isS(c)) {
          this.state = S_ATTRIB_NAME_SAW_WHITE;
        } else if (c === GREATER) {
          this.fail("attribute without value.");
          this.pushAttrib(this.name, this.name);
          this.name = this.text = "";
          this.openTag();
        } else if (c !== EOC) {
          this.fail("disallowed character in attribute name.");
        }
      }
      sAttribNameSawWhite() {
        const c = this.skipSpaces();
        switch (c) {
          case EOC:
            return;
          case EQUAL:
            this.state = S_ATTRIB_VALUE;
            break;
          default:
            this.fail("attribute without value.");
            this.text = "";
            this.name = "";
            if (c === GREATER) {
              this.openTag();
            } else if (isNameStartChar(c)) {
              this.unget();
              this.state = S_ATTRIB_NAME;
            } else {
              this.fail("disallowed character in attribute name.");
              this.state = S_ATTRIB;
            }
        }
      }
      sAttribValue() {
        const c = this.getCodeNorm();
        if (isQuote(c)) {
          this.q = c;
          this.state = S_ATTRIB_VALUE_QUOTED;
        } else if (!isS(c)) {
          this.fail("unquoted attribute value.");
          this.state = S_ATTRIB_VALUE_UNQUOTED;
          this.unget();
        }
      }
      sAttribValueQuoted() {
        const { q, chunk } = this;
        let { i: start } = this;
        while (true) {
          switch (this.getCode()) {
            case q:
              this.pushAttrib(this.name, this.text + chunk.slice(start, this.prevI));
              this.name = this.text = "";
              this.q = null;
              this.state = S_ATTRIB_VALUE_CLOSED;
              return;
            case AMP:
              this.text += chunk.slice(start, this.prevI);
              this.state = S_ENTITY;
              this.entityReturnState = S_ATTRIB_VALUE_QUOTED;
              return;
            case NL:
            case NL_LIKE:
            case TAB:
              this.text += `${chunk.slice(start, this.prevI)} `;
              start = this.i;
              break;
            case LESS:
              this.text += chunk.slice(start, this.prevI);
              this.fail("disallowed character.");
              return;
            case EOC:
              this.text += chunk.slice(start);
              return;
            default:
          }
        }
      }
      sAttribValueClosed() {
        const c = this.getCodeNorm();
        if (isS(c)) {
          this.state = S_ATTRIB;
        } else if (c === GREATER) {
          this.openTag();
        } else if (c === FORWARD_SLASH) {
          this.state = S_OPEN_TAG_SLASH;
        } else if (isNameStartChar(c)) {
          this.fail("no whitespace between attributes.");
          this.unget();
          this.state = S_ATTRIB_NAME;
        } else {
          this.fail("disallowed character in attribute name.");
        }
      }
      sAttribValueUnquoted() {
        const c = this.captureTo(ATTRIB_VALUE_UNQUOTED_TERMINATOR);
        switch (c) {
          case AMP:
            this.state = S_ENTITY;
            this.entityReturnState = S_ATTRIB_VALUE_UNQUOTED;
            break;
          case LESS:
            this.fail("disallowed character.");
            break;
          case EOC:
            break;
          default:
            if (this.text.includes("]]>")) {
              this.fail('the string "]]>" is disallowed in char data.');
            }
            this.pushAttrib(this.name, this.text);
            this.name = this.text = "";
            if (c === GREATER) {
              this.openTag();
            } else {
              this.state = S_ATTRIB;
            }
        }
      }
      sCloseTag() {
        const c = this.captureNameChars();
        if (c === GREATER) {
          this.closeTag();
        } else if (isS(c)) {
          this.state = S_CLOSE_TAG_SAW_WHITE;
        } else if (c !== EOC) {
          this.fail("disallowed character in closing tag.");
        }
      }
      sCloseTagSawWhite() {
        switch (this.skipSpaces()) {
          case GREATER:
            this.closeTag();
            break;
          case EOC:
            break;
          default:
            this.fail("disallowed character in closing tag.");
        }
      }
      // END OF STATE ENGINE METHODS
      handleTextInRoot() {
        let { i: start, forbiddenState } = this;
        const { chunk, textHandler: handler } = this;
        scanLoop:
          while (true) {
            switch (this.getCode()) {
              case LESS: {
                this.state = S_OPEN_WAKA;
                if (handler !== void 0) {
                  const { text } = this;
                  const slice = chunk.slice(start, this.prevI);
                  if (text.length !== 0) {
                    handler(text + slice);
                    this.text = "";
                  } else if (slice.length !== 0) {
                    handler(slice);
                  }
                }
                forbiddenState = FORBIDDEN_START;
                break scanLoop;
              }
              case AMP:
                this.state = S_ENTITY;
                this.entityReturnState = S_TEXT;
                if (handler !== void 0) {
                  this.text += chunk.slice(start, this.prevI);
                }
                forbiddenState = FORBIDDEN_START;
                break scanLoop;
              case CLOSE_BRACKET:
                switch (forbiddenState) {
                  case FORBIDDEN_START:
                    forbiddenState = FORBIDDEN_BRACKET;
                    break;
                  case FORBIDDEN_BRACKET:
                    forbiddenState = FORBIDDEN_BRACKET_BRACKET;
                    break;
                  case FORBIDDEN_BRACKET_BRACKET:
                    break;
                  default:
                    throw new Error("impossible state");
                }
                break;
              case GREATER:
                if (forbiddenState === FORBIDDEN_BRACKET_BRACKET) {
                  this.fail('the string "]]>" is disallowed in char data.');
                }
                forbiddenState = FORBIDDEN_START;
                break;
              case NL_LIKE:
                if (handler !== void 0) {
                  this.text += `${chunk.slice(start, this.prevI)}
`;
                }
                start = this.i;
                forbiddenState = FORBIDDEN_START;
                break;
              case EOC:
                if (handler !== void 0) {
                  this.text += chunk.slice(start);
                }
                break scanLoop;
              default:
                forbiddenState = FORBIDDEN_START;
            }
          }
        this.forbiddenState = forbiddenState;
      }
      handleTextOutsideRoot() {
        let { i: start } = this;
        const { chunk, textHandler: handler } = this;
        let nonSpace = false;
        outRootLoop:
          while (true) {
            const code = this.getCode();
            switch (code) {
              case LESS: {
                this.state = S_OPEN_WAKA;
                if (handler !== void 0) {
                  const { text } = this;
                  const slice = chunk.slice(start, this.prevI);
                  if (text.length !== 0) {
                    handler(text + slice);
                    this.text = "";
                  } else if (slice.length !== 0) {
                    handler(slice);
                  }
                }
                break outRootLoop;
              }
              case AMP:
                this.state = S_ENTITY;
                this.entityReturnState = S_TEXT;
                if (handler !== void 0) {
                  this.text += chunk.slice(start, this.prevI);
                }
                nonSpace = true;
                break outRootLoop;
              case NL_LIKE:
                if (handler !== void 0) {
                  this.text += `${chunk.slice(start, this.prevI)}
`;
                }
                start = this.i;
                break;
              case EOC:
                if (handler !== void 0) {
                  this.text += chunk.slice(start);
                }
                break outRootLoop;
              default:
                if (!isS(code)) {
                  nonSpace = true;
                }
            }
          }
        if (!nonSpace) {
          return;
        }
        if (!this.sawRoot && !this.reportedTextBeforeRoot) {
          this.fail("text data outside of root node.");
          this.reportedTextBeforeRoot = true;
        }
        if (this.closedRoot && !this.reportedTextAfterRoot) {
          this.fail("text data outside of root node.");
          this.reportedTextAfterRoot = true;
        }
      }
      pushAttribNS(name, value) {
        var _a;
        const { prefix, local } = this.qname(name);
        const attr = { name, prefix, local, value };
        this.attribList.push(attr);
        (_a = this.attributeHandler) === null || _a === void 0 ? void 0 : _a.call(this, attr);
        if (prefix === "xmlns") {
          const trimmed = value.trim();
          if (this.currentXMLVersion === "1.0" && trimmed === "") {
            this.fail("invalid attempt to undefine prefix in XML 1.0");
          }
          this.topNS[local] = trimmed;
          nsPairCheck(this, local, trimmed);
        } else if (name === "xmlns") {
          const trimmed = value.trim();
          this.topNS[""] = trimmed;
          nsPairCheck(this, "", trimmed);
        }
      }
      pushAttribPlain(name, value) {
        var _a;
        const attr = { name, value };
        this.attribList.push(attr);
        (_a = this.attributeHandler) === null || _a === void 0 ? void 0 : _a.call(this, attr);
      }
      /**
       * End parsing. This performs final well-formedness checks and resets the
       * parser to a clean state.
       *
       * @returns this
       */
      end() {
        var _a, _b;
        if (!this.sawRoot) {
          this.fail("document must contain a root element.");
        }
        const { tags } = this;
        while (tags.length > 0) {
          const tag = tags.pop();
          this.fail(`unclosed tag: ${tag.name}`);
        }
        if (this.state !== S_BEGIN && this.state !== S_TEXT) {
          this.fail("unexpected end.");
        }
        const { text } = this;
        if (text.length !== 0) {
          (_a = this.textHandler) === null || _a === void 0 ? void 0 : _a.call(this, text);
          this.text = "";
        }
        this._closed = true;
        (_b = this.endHandler) === null || _b === void 0 ? void 0 : _b.call(this);
        this._init();
        return this;
      }
      /**
       * Resolve a namespace prefix.
       *
       * @param prefix The prefix to resolve.
       *
       * @returns The namespace URI or ``undefined`` if the prefix is not defined.
       */
      resolve(prefix) {
        var _a, _b;
        let uri = this.topNS[prefix];
        if (uri !== void 0) {
          return uri;
        }
        const { tags } = this;
        for (let index = tags.length - 1; index >= 0; index--) {
          uri = tags[index].ns[prefix];
          if (uri !== void 0) {
            return uri;
          }
        }
        uri = this.ns[prefix];
        if (uri !== void 0) {
          return uri;
        }
        return (_b = (_a = this.opt).resolvePrefix) === null || _b === void 0 ? void 0 : _b.call(_a, prefix);
      }
      /**
       * Parse a qname into its prefix and local name parts.
       *
       * @param name The name to parse
       *
       * @returns
       */
      qname(name) {
        const colon = name.indexOf(":");
        if (colon === -1) {
          return { prefix: "", local: name };
        }
        const local = name.slice(colon + 1);
        const prefix = name.slice(0, colon);
        if (prefix === "" || local === "" || local.includes(":")) {
          this.fail(`malformed name: ${name}.`);
        }
        return { prefix, local };
      }
      processAttribsNS() {
        var _a;
        const { attribList } = this;
        const tag = this.tag;
        {
          const { prefix, local } = this.qname(tag.name);
          tag.prefix = prefix;
          tag.local = local;
          const uri = tag.uri = (_a = this.resolve(prefix)) !== null && _a !== void 0 ? _a : "";
          if (prefix !== "") {
            if (prefix === "xmlns") {
              this.fail('tags may not have "xmlns" as prefix.');
            }
            if (uri === "") {
              this.fail(`unbound namespace prefix: ${JSON.stringify(prefix)}.`);
              tag.uri = prefix;
            }
          }
        }
        if (attribList.length === 0) {
          return;
        }
        const { attributes } = tag;
        const seen = /* @__PURE__ */ new Set();
        for (const attr of attribList) {
          const { name, prefix, local } = attr;
          let uri;
          let eqname;
          if (prefix === "") {
            uri = name === "xmlns" ? XMLNS_NAMESPACE : "";
            eqname = name;
          } else {
            uri = this.resolve(prefix);
            if (uri === void 0) {
              this.fail(`unbound namespace prefix: ${JSON.stringify(prefix)}.`);
              uri = prefix;
            }
            eqname = `{${uri}}${local}`;
          }
          if (seen.has(eqname)) {
            this.fail(`duplicate attribute: ${eqname}.`);
          }
          seen.add(eqname);
          attr.uri = uri;
          attributes[name] = attr;
        }
        this.attribList = [];
      }
      processAttribsPlain() {
        const { attribList } = this;
        const attributes = this.tag.attributes;
        for (const { name, value } of attribList) {
          if (attributes[name] !== void 0) {
            this.fail(`duplicate attribute: ${name}.`);
          }
          attributes[name] = value;
        }
        this.attribList = [];
      }
      /**
       * Handle a complete open tag. This parser code calls this once it has seen
       * the whole tag. This method checks for well-formeness and then emits
       * ``onopentag``.
       */
      openTag() {
        var _a;
        this.processAttribs();
        const { tags } = this;
        const tag = this.tag;
        tag.isSelfClosing = false;
        (_a = this.openTagHandler) === null || _a === void 0 ? void 0 : _a.call(this, tag);
        tags.push(tag);
        this.state = S_TEXT;
        this.name = "";
      }
      /**
       * Handle a complete self-closing tag. This parser code calls this once it has
       * seen the whole tag. This method checks for well-formeness and then emits
       * ``onopentag`` and ``onclosetag``.
       */
      openSelfClosingTag() {
        var _a, _b, _c;
        this.processAttribs();
        const { tags } = this;
        const tag = this.tag;
        tag.isSelfClosing = true;
        (_a = this.openTagHandler) === null || _a === void 0 ? void 0 : _a.call(this, tag);
        (_b = this.closeTagHandler) === null || _b === void 0 ? void 0 : _b.call(this, tag);
        const top = this.tag = (_c = tags[tags.length - 1]) !== null && _c !== void 0 ? _c : null;
        if (top === null) {
          this.closedRoot = true;
        }
        this.state = S_TEXT;
        this.name = "";
      }
      /**
       * Handle a complete close tag. This parser code calls this once it has seen
       * the whole tag. This method checks for well-formeness and then emits
       * ``onclosetag``.
       */
      closeTag() {
        const { tags, name } = this;
        this.state = S_TEXT;
        this.name = "";
        if (name === "") {
          this.fail("weird empty close tag.");
          this.text += "</>";
          return;
        }
        const handler = this.closeTagHandler;
        let l = tags.length;
        while (l-- > 0) {
          const tag = this.tag = tags.pop();
          this.topNS = tag.ns;
          handler === null || handler === void 0 ? void 0 : handler(tag);
          if (tag.name === name) {
            break;
          }
          this.fail("unexpected close tag.");
        }
        if (l === 0) {
          this.closedRoot = true;
        } else if (l < 0) {
          this.fail(`unmatched closing tag: ${name}.`);
          this.text += `</${name}>`;
        }
      }
      /**
       * Resolves an entity. Makes any necessary well-formedness checks.
       *
       * @param entity The entity to resolve.
       *
       * @returns The parsed entity.
       */
      parseEntity(entity) {
        if (entity[0] !== "#") {
          const defined = this.ENTITIES[entity];
          if (defined !== void 0) {
            return defined;
          }
          this.fail(this.isName(entity) ? "undefined entity." : "disallowed character in entity name.");
          return `&${entity};`;
        }
        let num = NaN;
        if (entity[1] === "x" && /^#x[0-9a-f]+$/i.test(entity)) {
          num = parseInt(entity.slice(2), 16);
        } else if (/^#[0-9]+$/.test(entity)) {
          num = parseInt(entity.slice(1), 10);
        }
        if (!this.isChar(num)) {
          this.fail("malformed character entity.");
          return `&${entity};`;
        }
        return String.fromCodePoint(num);
      }
    };
    exports.SaxesParser = SaxesParser2;
  }
});

// src/kernels/sources/rpm/source.ts
import { createHash as createHash4 } from "node:crypto";
import { join as join2 } from "node:path";

// src/kernels/sources/rpm/addresses.ts
var ADVICE = "check the network, and the addresses of the repositories";
function isAddress(text) {
  return URL.canParse(text) && /^https?:\/\/[^/]/.test(text);
}
function repositoryUrl(address) {
  return address.endsWith("/") ? address : `${address}/`;
}
function addressBelow(base, href, of) {
  const url = URL.canParse(href, base) ? new URL(href, base) : void 0;
  if (url === void 0 || url.origin !== new URL(base).origin) {
    const there = url === void 0 ? `\`${href.slice(0, 100)}\`` : showUrl(url.href);
    throw new UserError(`${showUrl(base)}: has ${of} at ${there}, which is not on its own host; use another repository`);
  }
  return url.href;
}
function archivalUrls(templates, values) {
  return templates.map((template) => {
    const url = template.replace(/\{(\w+)\}/g, (whole, key) => {
      const value = values[key];
      return value === void 0 ? whole : encodeURIComponent(value);
    });
    if (!isAddress(url) || /\{\w*\}/.test(url))
      throw new UserError(
        `archival address \`${template}\`: makes no address; known are {${Object.keys(values).join("}, {")}}`
      );
    return url;
  });
}
function reasonOf({ attempts }) {
  return [...new Set(attempts.map(({ why }) => why))].join("; ");
}

// src/kernels/sources/rpm/rpm-version.ts
function compareEvr(a, b) {
  return a.epoch - b.epoch || compareRpmVersions(a.version, b.version) || compareRpmVersions(a.release, b.release);
}
function evrText({ epoch, version, release }) {
  return `${epoch === 0 ? "" : `${epoch}:`}${version}-${release}`;
}
var PIECE = /\d+|[A-Za-z]+|[~^]/g;
function compareRpmVersions(a, b) {
  const left = a.match(PIECE) ?? [];
  const right = b.match(PIECE) ?? [];
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const order = comparePieces(left[at], right[at]);
    if (order !== 0) return order;
  }
  return 0;
}
function comparePieces(a, b) {
  const order = rank(a) - rank(b);
  if (order !== 0 || a === void 0 || b === void 0) return order;
  return isNumber(a) ? compareNumbers(a, b) : compareText(a, b);
}
function rank(piece) {
  if (piece === "~") return 0;
  if (piece === void 0) return 1;
  if (piece === "^") return 2;
  return isNumber(piece) ? 4 : 3;
}
function isNumber(piece) {
  return /^\d/.test(piece);
}
function compareNumbers(a, b) {
  const [x, y] = [a.replace(/^0+/, ""), b.replace(/^0+/, "")];
  return x.length - y.length || compareText(x, y);
}
function compareText(a, b) {
  return a === b ? 0 : a < b ? -1 : 1;
}

// src/kernels/sources/rpm/candidates.ts
var RPM_ARCH = { x86_64: "x86_64", arm64: "aarch64", s390x: "s390x" };
function wantedOf({ arch, source }) {
  return { names: [.../* @__PURE__ */ new Set([source.package, ...source.modulePackages])], arch: RPM_ARCH[arch] };
}
function candidatesIn(indexes, spec) {
  const all = indexes.flatMap((index) => index.packages.map((listed) => ({ ...listed, index })));
  const { source } = spec;
  return all.filter(({ name }) => name === source.package).filter((image) => mayMean(image, spec)).sort((a, b) => compareEvr(b, a)).filter((image, at, sorted) => sorted.findIndex(({ checksum }) => sameChecksum(checksum, image.checksum)) === at).map((image) => ({ image, modules: [image, ...modulesOf(image, all, source)] }));
}
function modulesOf(image, all, { modulePackages, package: own }) {
  return modulePackages.filter((name) => name !== own).flatMap((name) => {
    const same = all.filter((other) => other.name === name && compareEvr(other, image) === 0);
    const found = same.find(({ index }) => index === image.index) ?? same[0];
    return found === void 0 ? [] : [found];
  });
}
function sameChecksum(a, b) {
  return a.algorithm === b.algorithm && a.digest === b.digest;
}
function mayMean(image, { series, release }) {
  const listed = releaseOf(image);
  if (release !== void 0)
    return listed === void 0 ? release.startsWith(`${releaseStart(image)}-`) : release === listed;
  return series === void 0 || hasSeries(listed ?? image.version, series);
}
function releaseOf({ uname }) {
  return uname;
}
function shownRelease(image) {
  return releaseOf(image) ?? `${releaseStart(image)}-\u2026`;
}
function releaseStart({ version, release }) {
  return `${version}-${release.replace(/\.\d+(?=(?:\.g[0-9a-f]+)?$)/, "")}`;
}
function matches(release, { series, release: exact }) {
  return exact === void 0 ? series === void 0 || hasSeries(release, series) : release === exact;
}

// src/kernels/sources/rpm/learn.ts
import { createHash } from "node:crypto";
import { mkdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
var SHA256 = /^[0-9a-f]{64}$/;
var KERNEL_PATHS = [/^\/(?:usr\/)?lib\/modules\/([^/]+)\/(?:vmlinuz|Image)$/, /^\/boot\/(?:vmlinuz|Image)-([^/]+)$/];
async function learn(listed, file, context) {
  const { cacheDirectory, store, onProgress } = context;
  const { algorithm, digest } = listed.checksum;
  const key = createHash("sha256").update(`package ${algorithm} ${digest}`).digest("hex");
  const kept = join(cacheDirectory, "indexes", `${key}.json`);
  const known = await readJson(kept);
  if (isLearnt(known)) return known;
  const { what, maxBytes: total } = file;
  const path = temporaryName(store.packagePath(packageOf("0".repeat(64), listed)));
  await onDisk(path, () => mkdir(dirname(path), { recursive: true }));
  try {
    onProgress({ step: "fetching", what, bytes: 0, total });
    await context.downloader().toFile(file, path, (bytes) => onProgress({ step: "fetching", what, bytes, total }));
    const learnt = { sha256: await fileSha256(path) ?? "", release: await releaseIn(path, what) };
    await putInPlace(path, store.packagePath(packageOf(learnt.sha256, listed)));
    await writeAtomically(kept, JSON.stringify(learnt));
    return learnt;
  } finally {
    await rm(path, { force: true });
  }
}
async function releaseIn(path, what) {
  try {
    const { tags } = await readRpmHeader(path);
    const files = filesOf(tags);
    for (const pattern of KERNEL_PATHS) {
      const release = files.map((file) => pattern.exec(file.path)?.[1]).find(isRelease);
      if (release !== void 0) return release;
    }
    return "";
  } catch (error) {
    throw new UserError(`${what} is not a package that can be read: ${errorMessage(error)}; use another repository`);
  }
}
function packageOf(sha256, { name, version, size }) {
  return { name, version, format: "rpm", sha256, size, place: null, urls: [] };
}
function isLearnt(data) {
  if (typeof data !== "object" || data === null || !("sha256" in data) || !("release" in data)) return false;
  return typeof data.sha256 === "string" && SHA256.test(data.sha256) && (data.release === "" || isRelease(data.release));
}

// src/kernels/sources/rpm/lookup.ts
async function lookUp(spec, context) {
  const [wrong] = spec.source.repositories.filter((address) => !isAddress(address));
  if (wrong !== void 0 || spec.source.repositories.length === 0)
    throw new UserError(
      `kernel \`${spec.id}\`: expected addresses of repositories (https://\u2026), got \`${showUrl(wrong ?? "")}\``
    );
  const indexes = await readAll(spec, context);
  const gone = [];
  for (const candidate of candidatesIn(indexes, spec)) {
    const { image } = candidate;
    if (!await context.downloader().exists(remoteOf(image, spec))) {
      gone.push(shownRelease(image));
      continue;
    }
    const record = await resolved(candidate, spec, context);
    if (record === void 0) continue;
    if (gone.length > 0) {
      const message = `the index lists ${gone.join(", ")}, but nobody has it any more: using ${record.release}`;
      context.onProgress({ step: "note", message });
    }
    return record;
  }
  throw new UserError(nothingFound(spec, indexes, gone));
}
async function readAll({ source }, context) {
  const indexes = [];
  const failures = [];
  for (const address of source.repositories) {
    try {
      indexes.push(await context.readRepository(address));
    } catch (error) {
      if (!(error instanceof DownloadError)) throw error;
      failures.push({ address, error });
    }
  }
  const [first] = failures;
  if (indexes.length === 0 && first !== void 0) {
    const attempts = failures.flatMap(({ error }) => error.attempts);
    throw new DownloadError(first.error.what, attempts, ADVICE);
  }
  for (const { address, error } of failures)
    context.onProgress({
      step: "note",
      message: `${showUrl(address)} cannot be read (${reasonOf(error)}): going on without it`
    });
  return indexes;
}
async function resolved({ image, modules }, spec, context) {
  const release = releaseOf(image) ?? (await learn(image, remoteOf(image, spec), context)).release;
  if (!isRelease(release))
    throw new UserError(
      `kernel \`${spec.id}\`: ${nameOf(image)} has no kernel in it; name the package that has vmlinuz`
    );
  if (!matches(release, spec)) return void 0;
  const files = [];
  for (const listed of modules) files.push(await packageFile(listed, spec, context));
  const file = files[0] ?? await packageFile(image, spec, context);
  return {
    id: spec.id,
    release,
    arch: spec.arch,
    version: evrText(image),
    resolvedAt: context.now().toISOString(),
    indexDate: (image.index.date ?? context.now()).toISOString(),
    signature: await signatureOf(file, image.index, context),
    image: file,
    modules: files
  };
}
async function signatureOf(file, { signature }, context) {
  if (signature.status === "good" || "why" in context.keyring) return signature;
  const known = await context.knownSignature(file);
  return known ?? { status: "unchecked", why: `${signature.why}; its packages are checked when they are fetched` };
}
async function packageFile(listed, spec, context) {
  const { checksum, size, name } = listed;
  const sha256 = checksum.algorithm === "sha256" ? checksum.digest : (await learn(listed, remoteOf(listed, spec), context)).sha256;
  return { name, version: evrText(listed), format: "rpm", sha256, size, place: null, urls: urlsOf(listed, spec) };
}
function urlsOf(listed, { source }) {
  const { name, version, release, arch, index, base, href } = listed;
  const below = base === void 0 ? index.base : addressBelow(index.base, base, "packages");
  const url = showUrl(addressBelow(below, href, `${name} ${evrText(listed)}`));
  const file = decodeURIComponent(new URL(url).pathname.split("/").at(-1) ?? "");
  return [url, ...archivalUrls(source.archival, { name, version, release, arch, file, source: listed.source })];
}
function remoteOf(listed, spec) {
  const { algorithm, digest } = listed.checksum;
  const urls = withCredentials(urlsOf(listed, spec), spec.source.repositories);
  return { what: nameOf(listed), urls, maxBytes: listed.size, [algorithm]: digest, advice: ADVICE };
}
function nameOf(listed) {
  return `${listed.name} ${evrText(listed)}`;
}
function nothingFound({ id, series, release, source }, indexes, gone) {
  const asked = indexes.map(({ base }) => showUrl(base)).join(", ");
  if (gone.length > 0)
    return `kernel \`${id}\`: ${asked} lists ${someOf(gone)}, but nobody has it any more; take another kernel, or a repository that keeps old packages`;
  const images = indexes.flatMap(({ packages }) => packages.filter(({ name }) => name === source.package));
  const others = [...new Set(images.sort((a, b) => compareEvr(b, a)).map(shownRelease))];
  const there = others.length === 0 ? `no ${source.package} is listed` : `there are ${someOf(others)}`;
  const wanted = release ?? `${series === void 0 ? "" : `${series} `}kernel`;
  return `kernel \`${id}\`: no ${wanted} in ${asked}: ${there}; check the release, the package and the repositories`;
}

// src/kernels/sources/rpm/package-signature.ts
import { createHash as createHash2 } from "node:crypto";
import { open } from "node:fs/promises";
var SIGNATURE_TAG = {
  /** DSA and RSA signatures of the header. */
  header: [267, 268],
  /** All signatures of the header, in base64: rpm 6. */
  openPgp: 278,
  /** Signatures of header and payload together: all that packages of before rpm 4.14 bind their payload with. */
  whole: [1005, 1002]
};
var SHA2562 = 8;
var MAX_SIGNATURES = 8;
var READABLE_VERSIONS = [3, 4];
var MAX_SIGNED_WHOLE = 256 << 20;
async function checkPackage(path, url, keyring) {
  const header = await readRpmHeader(path);
  const digest = header.tags.text(TAG.payloadDigests);
  const signed = digest === void 0 ? { signatures: tagged(header, SIGNATURE_TAG.whole), content: () => readFrom(path, header.range.start) } : {
    signatures: [...openPgpSignatures(header), ...tagged(header, SIGNATURE_TAG.header)],
    content: () => readFrom(path, header.range.start, header.range.end)
  };
  if (digest !== void 0) await checkPayload(path, url, header, digest);
  if (signed.signatures.length === 0)
    throw new UserError(`${url}: is not signed, and its repository neither; ${WAY_OUT}`);
  const readable = signed.signatures.filter((signature) => READABLE_VERSIONS.includes(versionOf(signature) ?? 0));
  const [first, ...others] = readable;
  if (first === void 0) throw new UserError(`${url}: has no signature of a kind that gpgv reads; ${WAY_OUT}`);
  const content = await signed.content();
  let result = await checkDetached(content, first, url, keyring);
  for (const signature of others) {
    if (result.status === "good") break;
    result = await checkDetached(content, signature, url, keyring);
  }
  return result;
}
var WAY_OUT = "use another repository";
async function checkPayload(path, url, { tags, range }, expected) {
  const [algorithm] = tags.numbers(TAG.payloadDigestAlgorithm);
  if (algorithm !== SHA2562) throw new UserError(`${url}: has a payload digest of unknown kind ${algorithm}; ${WAY_OUT}`);
  const hash = createHash2("sha256");
  for await (const chunk of countedFile(path, { start: range.end }).chunks()) hash.update(chunk);
  if (hash.digest("hex") !== expected)
    throw new UserError(`${url}: its content is not what its header says; something changed it, ${WAY_OUT}`);
}
function tagged({ signature }, tags) {
  return tags.flatMap((tag) => signature.binary(tag) ?? []);
}
function openPgpSignatures({ signature }) {
  return signature.texts(SIGNATURE_TAG.openPgp).slice(0, MAX_SIGNATURES).map((text) => Buffer.from(text, "base64"));
}
var OLD_FORMAT_LENGTHS = [1, 2, 4, 0];
function versionOf(packet) {
  const tag = packet[0] ?? 0;
  if ((tag & 64) === 0) return packet[1 + (OLD_FORMAT_LENGTHS[tag & 3] ?? 0)];
  const length = packet[1] ?? 0;
  return packet[length < 192 ? 2 : length < 224 ? 3 : 6];
}
async function readFrom(path, start, end) {
  const file = await open(path, "r");
  try {
    const length = (end ?? (await file.stat()).size) - start;
    if (length > MAX_SIGNED_WHOLE)
      throw new UserError(`a package of an old kind has ${length} bytes, at most ${MAX_SIGNED_WHOLE} can be checked`);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, start);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

// src/kernels/sources/rpm/repository.ts
import { createHash as createHash3 } from "node:crypto";

// src/kernels/sources/rpm/checksum.ts
var HEX_LENGTH = { sha256: 64, sha512: 128 };
function checksumOf(type, digest, of) {
  if (type !== "sha256" && type !== "sha512")
    throw new UserError(
      `${of} has a checksum of type \`${type}\`, which is not taken for proof; use a repository with sha256 or sha512`
    );
  if (!isDigest(type, digest)) throw new UserError(`${of} has a damaged checksum; try again later`);
  return { algorithm: type, digest };
}
function isChecksum(data) {
  if (typeof data !== "object" || data === null || !("algorithm" in data) || !("digest" in data)) return false;
  const { algorithm, digest } = data;
  return (algorithm === "sha256" || algorithm === "sha512") && typeof digest === "string" && isDigest(algorithm, digest);
}
function isDigest(algorithm, digest) {
  return digest.length === HEX_LENGTH[algorithm] && /^[0-9a-f]+$/.test(digest);
}

// src/kernels/sources/rpm/xml.ts
var import_saxes = __toESM(require_saxes(), 1);
var MAX_BETWEEN_TAGS = 4 << 20;
var MAX_DEPTH = 64;
async function readXml(chunks, { open: open2, close }) {
  const parser = new import_saxes.SaxesParser({ xmlns: false, position: false });
  const decoder = new TextDecoder();
  let text = "";
  let silence = 0;
  let depth = 0;
  let failure;
  parser.on("error", (error) => {
    failure ??= error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    text = "";
    silence = 0;
    depth += 1;
    if (depth > MAX_DEPTH) failure ??= new Error(`its elements are more than ${MAX_DEPTH} deep`);
    open2(localName(name), attributes);
  });
  parser.on("closetag", ({ name }) => {
    close(localName(name), text);
    text = "";
    silence = 0;
    depth -= 1;
  });
  parser.on("text", (content) => {
    text += content;
  });
  for await (const chunk of chunks) {
    silence += chunk.length;
    if (silence > MAX_BETWEEN_TAGS) throw new Error(`more than ${MAX_BETWEEN_TAGS} bytes without a tag`);
    parser.write(decoder.decode(chunk, { stream: true }));
    if (failure !== void 0) throw failure;
  }
  parser.close();
  if (failure !== void 0) throw failure;
}
function localName(name) {
  return name.slice(name.indexOf(":") + 1);
}

// src/kernels/sources/rpm/primary.ts
var UNAME = /^kernel(?:-[\w.]+)*-uname-r$/;
var MAX_LISTED = 2e4;
var MAX_TEXT = 4096;
async function parsePrimary(chunks, url, { names, arch }) {
  const listed = [];
  let current;
  let inProvides = false;
  await readXml(chunks, {
    open(name, attributes) {
      if (name === "package") current = /* @__PURE__ */ new Map();
      if (current === void 0) return;
      if (name === "provides") inProvides = true;
      else if (name === "entry" && inProvides) takeUname(current, attributes);
      else for (const key of ATTRIBUTES[name] ?? []) current.set(`${name} ${key}`, attributes[key] ?? "");
    },
    close(name, text) {
      if (name === "provides") inProvides = false;
      if (current === void 0) return;
      if (name === "name" && !names.includes(text.trim())) current = void 0;
      else if (name === "arch" && text.trim() !== arch) current = void 0;
      else if (TEXTS.includes(name)) current.set(name, text.trim());
      else if (name === "package") {
        listed.push(listedRpm(current, url));
        current = void 0;
        if (listed.length > MAX_LISTED) throw new Error(`it lists more than ${MAX_LISTED} kernel packages`);
      }
    }
  });
  return listed;
}
var TEXTS = ["name", "arch", "checksum", "sourcerpm"];
var ATTRIBUTES = {
  version: ["epoch", "ver", "rel"],
  checksum: ["type"],
  size: ["package"],
  location: ["href", "xml:base"]
};
function takeUname(current, { name = "", ver, rel }) {
  if (!UNAME.test(name) || ver === void 0 || current.has("uname")) return;
  current.set("uname", rel === void 0 || rel === "" ? ver : `${ver}-${rel}`);
}
function listedRpm(fields, url) {
  const field = (key) => fields.get(key) ?? "";
  const [name, base, uname] = [field("name"), field("location xml:base"), field("uname")];
  const listed = {
    name,
    epoch: Number(field("version epoch")),
    version: field("version ver"),
    release: field("version rel"),
    arch: field("arch"),
    checksum: checksumOf(field("checksum type"), field("checksum"), `${url}: ${name}`),
    size: Number(field("size package")),
    href: field("location href"),
    ...base === "" ? {} : { base },
    source: field("sourcerpm").replace(/-[^-]+-[^-]+\.src\.rpm$/, ""),
    ...uname === "" ? {} : { uname }
  };
  if (!isListedRpm(listed)) throw new Error(`it lists a package ${name} that is not whole`);
  return listed;
}
function isListedRpm(data) {
  if (typeof data !== "object" || data === null) return false;
  const { epoch, size, checksum, base = "", uname = "", ...texts } = data;
  return ["name", "version", "release", "arch", "href"].every((key) => isShort(texts[key]) && texts[key] !== "") && [texts.source, base, uname].every(isShort) && [epoch, size].every((number) => Number.isSafeInteger(number) && Number(number) >= 0) && Number(size) > 0 && isChecksum(checksum);
}
function isShort(text) {
  return typeof text === "string" && text.length <= MAX_TEXT;
}

// src/kernels/sources/rpm/repomd.ts
async function parseRepomd(content, url) {
  const wanted = /* @__PURE__ */ new Map();
  let [inPrimary, revision, type] = [false, "", ""];
  try {
    await readXml(inOnePiece(content), {
      open(name, attributes) {
        if (name === "data") inPrimary = attributes.type === "primary";
        if (name === "checksum") type = attributes.type ?? "";
        if (inPrimary && name === "location") wanted.set("href", attributes.href ?? "");
      },
      close(name, text) {
        if (name === "revision") revision = text.trim();
        if (inPrimary) wanted.set(name, text.trim());
        if (inPrimary && name === "checksum") wanted.set("type", type);
        if (name === "data") inPrimary = false;
      }
    });
  } catch (error) {
    throw new UserError(`${url}: is no index of a repository: ${errorMessage(error)}; check the address`);
  }
  const href = wanted.get("href");
  const size = Number(wanted.get("size"));
  if (href === void 0 || href === "" || !Number.isSafeInteger(size) || size <= 0)
    throw new UserError(`${url}: names no list of packages (primary) with its size; check the address`);
  const checksum = checksumOf(wanted.get("type") ?? "", wanted.get("checksum") ?? "", `${url}: the list of packages`);
  return { date: dateOf(revision) ?? dateOf(wanted.get("timestamp") ?? ""), primary: { href, checksum, size } };
}
function dateOf(text) {
  const seconds = Number(text);
  return /^\d{9,11}(\.\d+)?$/.test(text) ? new Date(Math.floor(seconds) * 1e3) : void 0;
}
async function* inOnePiece(content) {
  yield content;
}

// src/kernels/sources/rpm/repository.ts
var MAX_REPOMD_BYTES = 4 << 20;
var MAX_SIGNATURE_BYTES = 1 << 20;
var MAX_MIRROR_LIST_BYTES = 64 << 10;
var MAX_PRIMARY_BYTES = 256 << 20;
var MAX_PRIMARY_UNPACKED = 2 * 2 ** 30;
async function readRepository(address, wanted, context) {
  const bases = await basesOf(address, wanted.arch, context);
  const { content, url } = await context.downloader().toMemory({
    what: `the index of ${showUrl(bases[0])}`,
    urls: bases.map((base2) => `${base2}repodata/repomd.xml`),
    maxBytes: MAX_REPOMD_BYTES,
    advice: ADVICE
  });
  const base = new URL("..", url).href;
  const signature = await signatureOf2(content, url, context);
  const repomd = await parseRepomd(content, showUrl(url));
  return { base, date: repomd.date, signature, packages: await readPackages(base, repomd, wanted, context) };
}
async function basesOf(address, arch, context) {
  if (!/\/mirror\.list$/.test(new URL(repositoryUrl(address).slice(0, -1)).pathname)) return [repositoryUrl(address)];
  const what = `the list of mirrors ${showUrl(address)}`;
  const { content } = await context.downloader().toMemory({ what, urls: [address], maxBytes: MAX_MIRROR_LIST_BYTES, advice: ADVICE });
  const [first, ...others] = content.toString("utf8").split("\n").map((line) => line.trim().replaceAll("$basearch", arch)).filter((line) => line !== "" && !line.startsWith("#")).map((line) => repositoryUrl(addressBelow(address, line, "a mirror")));
  if (first === void 0) throw new UserError(`${showUrl(address)}: names no mirror; name a repository itself`);
  return [first, ...others];
}
async function signatureOf2(content, url, context) {
  const { keyring } = context;
  if ("why" in keyring) return checkDetached(content, Buffer.alloc(0), showUrl(url), keyring);
  try {
    const what = `the signature of ${showUrl(url)}`;
    const signature = await context.downloader().toMemory({ what, urls: [`${url}.asc`], maxBytes: MAX_SIGNATURE_BYTES, advice: ADVICE });
    return await checkDetached(content, signature.content, showUrl(url), keyring);
  } catch (error) {
    if (!(error instanceof DownloadError) || error.attempts.some(({ kind }) => kind === "passing")) throw error;
    return { status: "unchecked", why: `${showUrl(url)} is not signed` };
  }
}
async function readPackages(base, { primary }, wanted, context) {
  const { algorithm, digest } = primary.checksum;
  const key = createHash3("sha256").update(JSON.stringify([digest, wanted.arch, [...wanted.names].sort()]));
  const url = addressBelow(base, primary.href, "its list of packages");
  const what = `the package list of ${showUrl(base)}`;
  const list = {
    key: key.digest("hex"),
    file: { what, urls: [url], maxBytes: primary.size, [algorithm]: digest, advice: ADVICE },
    maxBytes: MAX_PRIMARY_BYTES,
    maxUnpacked: MAX_PRIMARY_UNPACKED,
    wayOut: "use another repository",
    isItem: isListedRpm,
    parse: (chunks) => parsePrimary(chunks, showUrl(url), wanted)
  };
  return readList(list, { ...context, downloader: context.downloader() });
}

// src/kernels/sources/rpm/source.ts
var createRpmSource = (services) => {
  const indexes = /* @__PURE__ */ new Map();
  const keyrings = /* @__PURE__ */ new Map();
  return {
    async resolve(spec, onProgress) {
      const { keys } = spec.source;
      const keyring = await keyringFor(keys);
      const context = { ...services, keyring, onProgress };
      return lookUp(spec, {
        ...context,
        readRepository: (address) => shared(address, spec, onProgress, keyring),
        knownSignature: (file) => readSignature(file, keys, services)
      });
    },
    means: (spec, record) => matches(record.release, spec) && record.image.name === spec.source.package && [record.image, ...record.modules].every((file) => isOf(file, spec)),
    remote: async (file, _record, { source }) => ({
      what: `${file.name} ${file.version}`,
      urls: withCredentials(file.urls, source.repositories),
      maxBytes: file.size,
      sha256: file.sha256,
      advice: ADVICE
    }),
    async verify(file, path, record, { source }) {
      const { signature } = record;
      if (signature.status === "good" && signature.of !== "packages") return void 0;
      const known = await readSignature(file, source.keys, services);
      if (known !== void 0) return known;
      const keyring = await keyringFor(source.keys);
      const url = file.urls[0] ?? file.name;
      if ("why" in keyring) return checkDetached(Buffer.alloc(0), Buffer.alloc(0), url, keyring);
      const checked = await checkPackage(path, url, keyring);
      if (checked.status === "unchecked") return checked;
      await writeAtomically(signaturePath(file, source.keys, services), JSON.stringify({ by: checked.by }));
      return { ...checked, of: "packages" };
    },
    forget: () => indexes.clear()
  };
  function shared(address, spec, onProgress, keyring) {
    const wanted = wantedOf(spec);
    const key = JSON.stringify([address, wanted, spec.source.keys]);
    const reading = indexes.get(key) ?? readRepository(address, wanted, { ...services, keyring, onProgress });
    indexes.set(key, reading);
    reading.catch(() => indexes.delete(key));
    return reading;
  }
  function keyringFor(keys) {
    if (keys.length === 0) return Promise.resolve({ why: "no keys are named for this repository" });
    const key = JSON.stringify(keys);
    const making = keyrings.get(key) ?? keyringOf(keys, services);
    keyrings.set(key, making);
    making.catch(() => keyrings.delete(key));
    return making;
  }
};
function isOf({ name, format, urls }, { source }) {
  const { repositories, archival } = source;
  const hosts = [...repositories, ...archival.map((template) => template.replace(/[{}]/g, ""))];
  return format === "rpm" && [source.package, ...source.modulePackages].includes(name) && urls.every((url) => url === showUrl(url) && isOnHostOf(url, hosts));
}
async function readSignature(file, keys, services) {
  const data = await readJson(signaturePath(file, keys, services));
  if (typeof data !== "object" || data === null || !("by" in data) || typeof data.by !== "string") return void 0;
  return { status: "good", by: data.by, of: "packages" };
}
function signaturePath({ sha256 }, keys, { cacheDirectory }) {
  const fingerprints = keys.map(({ fingerprint }) => fingerprint);
  const key = createHash4("sha256").update(JSON.stringify(["signature", sha256, fingerprints]));
  return join2(cacheDirectory, "indexes", `${key.digest("hex")}.json`);
}
export {
  createRpmSource
};
/*! For license information please see source-AEFTCPEX.js.LEGAL.txt */
