import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import {
  errorCode,
  errorMessage
} from "./chunk-HKAGB2IK.js";

// src/proxies.ts
import { BlockList, isIP } from "node:net";
var VARIABLES = {
  "http:": ["http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"],
  // A network that names one proxy only gets HTTPS through it as well.
  "https:": ["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY", "http_proxy", "HTTP_PROXY"]
};
var PROXY_VARIABLES = ["http_proxy", "https_proxy", "all_proxy", "no_proxy"].flatMap((name) => [
  name,
  name.toUpperCase()
]);
function proxyFor(address, environment = process.env) {
  const url = new URL(address);
  if (url.protocol !== "http:" && url.protocol !== "https:") return void 0;
  if (isExcepted(url, environment.no_proxy || environment.NO_PROXY || "")) return void 0;
  for (const variable of VARIABLES[url.protocol]) {
    const proxy = parseProxy(environment[variable]?.trim() ?? "");
    if (proxy !== void 0) return { url: proxy, variable };
  }
  return void 0;
}
function showProxy({ url, variable }) {
  return `proxy ${url.protocol}//${url.host} (${variable})`;
}
function proxyEnvironment(environment = process.env) {
  const set = PROXY_VARIABLES.flatMap((name) => {
    const value = environment[name.toLowerCase()] || environment[name.toUpperCase()];
    return value === void 0 ? [] : [[name, value]];
  });
  return Object.fromEntries(set);
}
function parseProxy(text) {
  const address = text.includes("://") ? text : `http://${text}`;
  if (text === "" || !URL.canParse(address)) return void 0;
  const url = new URL(address);
  return url.protocol === "http:" || url.protocol === "https:" ? url : void 0;
}
function isExcepted({ hostname, port, protocol }, list) {
  const host = hostname.replace(/^\[|\]$/g, "").toLowerCase();
  const usedPort = port || (protocol === "https:" ? "443" : "80");
  return list.split(/[\s,]+/).some((entry) => {
    if (entry === "") return false;
    if (entry === "*") return true;
    const [, name = entry, wantedPort] = /^(\[.*\]|[^:]+):(\d+)$/.exec(entry) ?? [];
    if (wantedPort !== void 0 && wantedPort !== usedPort) return false;
    const wanted = name.replace(/^\[|\]$/g, "").replace(/^\*?\./, "").toLowerCase();
    return host === wanted || (isIP(host) === 0 ? host.endsWith(`.${wanted}`) : isInNetwork(host, wanted));
  });
}
function isInNetwork(address, network) {
  const [, base = "", bits = ""] = /^(.+)\/(\d{1,3})$/.exec(network) ?? [];
  const version = isIP(base);
  if (version === 0 || version !== isIP(address) || Number(bits) > (version === 4 ? 32 : 128)) return false;
  const type = version === 4 ? "ipv4" : "ipv6";
  const list = new BlockList();
  list.addSubnet(base, Number(bits), type);
  return list.check(address, type);
}

// src/kernels/http.ts
async function createRequest(timeouts) {
  const undici = (await import("./undici-ZUZF7N2L.js")).default;
  const dispatcher = createDispatcher(undici, timeouts);
  const { fetch } = undici;
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
function createDispatcher({ Agent, ProxyAgent }, { connectMs, stallMs }) {
  const silence = { headersTimeout: stallMs, bodyTimeout: stallMs };
  const connect = { timeout: connectMs };
  const direct = new Agent({ connect, ...silence });
  const proxies = /* @__PURE__ */ new Map();
  return direct.compose(
    () => (options, handler) => agentFor(String(options.origin)).dispatch({ ...options, ...silence }, handler)
  );
  function agentFor(origin) {
    const proxy = proxyFor(origin);
    if (proxy === void 0) return direct;
    const { href } = proxy.url;
    const known = proxies.get(href);
    if (known !== void 0) return known;
    const agent = new ProxyAgent({ uri: href, proxyTunnel: false, proxyTls: connect, requestTls: connect, ...silence });
    proxies.set(href, agent);
    return agent;
  }
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
function requestFailure(url, error, timeouts) {
  const proxy = proxyFor(url);
  const why = connectionFailure(error, timeouts);
  if (proxy === void 0) return why;
  const status = proxyStatus(error);
  if (status !== void 0) return proxyRefusal(proxy, status);
  return isUnreachable(error) ? `the ${showProxy(proxy)} cannot be reached: ${why}` : why;
}
function proxyRefusal(proxy, status) {
  const { url, variable } = proxy;
  if (status !== 407) return `the ${showProxy(proxy)} refuses the connection: ${status}`;
  return url.username === "" ? `the ${showProxy(proxy)} asks for a login (407): put it into ${variable}, as in http://NAME:PASSWORD@${url.host}` : `the ${showProxy(proxy)} does not accept the login in ${variable} (407): correct it`;
}
function proxyStatus(error) {
  const message = causeMessage(error);
  const status = /^Proxy response \((\d+)\)/.exec(message) ?? /^Proxy Authentication Required \((407)\)/.exec(message);
  return status?.[1] === void 0 ? void 0 : Number(status[1]);
}
function connectionFailure(error, { connectMs, stallMs }) {
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
      return isDistrusted(error) ? `its certificate is not trusted (${causeMessage(error).replace(/;.*$/, "")}): set NODE_EXTRA_CA_CERTS to a file with the certificate of your CA or of the proxy that intercepts TLS${onlySslCertFile() ? "; SSL_CERT_FILE is not read" : ""}` : causeMessage(error);
  }
}
function onlySslCertFile() {
  const { SSL_CERT_FILE = "", NODE_EXTRA_CA_CERTS = "" } = process.env;
  return SSL_CERT_FILE !== "" && NODE_EXTRA_CA_CERTS === "";
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
  PROXY_VARIABLES,
  proxyFor,
  showProxy,
  proxyEnvironment,
  createRequest,
  showUrl,
  isOnHostOf,
  withCredentials,
  requestFailure,
  proxyRefusal,
  proxyStatus,
  isDistrusted,
  isUnreachable,
  isStall
};
