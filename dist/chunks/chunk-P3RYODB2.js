import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  errorCode,
  errorMessage
} from "./chunk-HKAGB2IK.js";

// src/kernels/http.ts
async function createRequest({ connectMs, stallMs }) {
  const { Agent, EnvHttpProxyAgent, fetch } = (await import("./undici-ZUZF7N2L.js")).default;
  const options = { connect: { timeout: connectMs }, headersTimeout: stallMs, bodyTimeout: stallMs };
  const dispatcher = hasProxy() ? new EnvHttpProxyAgent(options) : new Agent(options);
  return (url, { method, range, headers, signal }) => {
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
        ...authorization === void 0 ? {} : { authorization },
        ...headers
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
  const pair = `${decoded(parsed.username)}:${decoded(parsed.password)}`;
  return { address: showUrl(url), authorization: `Basic ${Buffer.from(pair).toString("base64")}` };
}
function decoded(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
function showUrl(url) {
  if (!URL.canParse(url)) return url.replace(/\/\/.*@/, "//");
  const parsed = new URL(url);
  parsed.username = "";
  parsed.password = "";
  return parsed.href;
}
function isOnHostOf(url, others) {
  return others.some((other) => URL.canParse(other) && new URL(other).origin === new URL(url).origin);
}
function withCredentials(urls, bases) {
  return urls.map((url) => {
    const own = bases.find((base) => isOnHostOf(url, [base]) && new URL(base).username !== "");
    if (own === void 0) return url;
    const complete = new URL(url);
    const { username, password } = new URL(own);
    Object.assign(complete, { username, password });
    return complete.href;
  });
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
      return isDistrusted(error) ? `its certificate is not trusted (NODE_EXTRA_CA_CERTS names a file of yours): ${causeMessage(error)}` : causeMessage(error);
  }
}
function isDistrusted(error) {
  return /CERT|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER/.test(errorCode(error) ?? "");
}
function isUnreachable(error) {
  const code = errorCode(error);
  if (isBlockedPort(error)) return true;
  return ["ENOTFOUND", "EAI_AGAIN", "ECONNREFUSED", "ENETUNREACH", "EHOSTUNREACH", "UND_ERR_CONNECT_TIMEOUT"].some(
    (unreachable) => unreachable === code
  );
}
function isBlockedPort(error) {
  return causeMessage(error) === "bad port";
}
function isStall(error) {
  return errorCode(error) === "UND_ERR_HEADERS_TIMEOUT" || errorCode(error) === "UND_ERR_BODY_TIMEOUT";
}
function causeMessage(error) {
  const cause = typeof error === "object" && error !== null && "cause" in error ? error.cause : void 0;
  return (cause === void 0 ? errorMessage(error) : causeMessage(cause)).replace(/\s+/g, " ");
}

export {
  createRequest,
  showUrl,
  isOnHostOf,
  withCredentials,
  requestFailure,
  isDistrusted,
  isUnreachable,
  isStall
};
