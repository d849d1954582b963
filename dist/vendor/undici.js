import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
var GI=Object.create;var cE=Object.defineProperty;var VI=Object.getOwnPropertyDescriptor;var JI=Object.getOwnPropertyNames;var xI=Object.getPrototypeOf,OI=Object.prototype.hasOwnProperty;var N=(A=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(A,{get:(e,t)=>(typeof require<"u"?require:e)[t]}):A)(function(A){
if(typeof require<"u")return require.apply(this,arguments);throw Error('Dynamic require of "'+A+'" is not supported')});var R=(A,e)=>()=>{try{return e||A((e={exports:{}}).exports,e),e.exports}catch(t){throw e=0,t}};var WI=(A,e,t,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let Q of JI(e))!OI.call(A,Q)&&Q!==t&&cE(A,Q,{get:()=>e[Q],
enumerable:!(r=VI(e,Q))||r.enumerable});return A};var $e=(A,e,t)=>(t=A!=null?GI(xI(A)):{},WI(e||!A||!A.__esModule?cE(t,"default",{value:A,enumerable:!0}):t,A));var X=R((qd,JE)=>{"use strict";var hE=Symbol.for("undici.error.UND_ERR"),J=class extends Error{constructor(e,t){super(e,
t),this.name="UndiciError",this.code="UND_ERR"}static[Symbol.hasInstance](e){return e&&e[hE]===!0}get[hE](){return!0}},lE=Symbol.
for("undici.error.UND_ERR_CONNECT_TIMEOUT"),br=class extends J{constructor(e){super(e),this.name="ConnectTimeoutError",this.
message=e||"Connect Timeout Error",this.code="UND_ERR_CONNECT_TIMEOUT"}static[Symbol.hasInstance](e){return e&&e[lE]===!0}get[lE](){
return!0}},uE=Symbol.for("undici.error.UND_ERR_HEADERS_TIMEOUT"),Gr=class extends J{constructor(e){super(e),this.name="H\
eadersTimeoutError",this.message=e||"Headers Timeout Error",this.code="UND_ERR_HEADERS_TIMEOUT"}static[Symbol.hasInstance](e){
return e&&e[uE]===!0}get[uE](){return!0}},DE=Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW"),Vr=class extends J{constructor(e){
super(e),this.name="HeadersOverflowError",this.message=e||"Headers Overflow Error",this.code="UND_ERR_HEADERS_OVERFLOW"}static[Symbol.
hasInstance](e){return e&&e[DE]===!0}get[DE](){return!0}},dE=Symbol.for("undici.error.UND_ERR_BODY_TIMEOUT"),Jr=class extends J{constructor(e){
super(e),this.name="BodyTimeoutError",this.message=e||"Body Timeout Error",this.code="UND_ERR_BODY_TIMEOUT"}static[Symbol.
hasInstance](e){return e&&e[dE]===!0}get[dE](){return!0}},NE=Symbol.for("undici.error.UND_ERR_INVALID_ARG"),xr=class extends J{constructor(e){
super(e),this.name="InvalidArgumentError",this.message=e||"Invalid Argument Error",this.code="UND_ERR_INVALID_ARG"}static[Symbol.
hasInstance](e){return e&&e[NE]===!0}get[NE](){return!0}},fE=Symbol.for("undici.error.UND_ERR_INVALID_RETURN_VALUE"),Or=class extends J{constructor(e){
super(e),this.name="InvalidReturnValueError",this.message=e||"Invalid Return Value Error",this.code="UND_ERR_INVALID_RET\
URN_VALUE"}static[Symbol.hasInstance](e){return e&&e[fE]===!0}get[fE](){return!0}},yE=Symbol.for("undici.error.UND_ERR_A\
BORT"),Yt=class extends J{constructor(e){super(e),this.name="AbortError",this.message=e||"The operation was aborted",this.
code="UND_ERR_ABORT"}static[Symbol.hasInstance](e){return e&&e[yE]===!0}get[yE](){return!0}},RE=Symbol.for("undici.error\
.UND_ERR_ABORTED"),Wr=class extends Yt{constructor(e){super(e),this.name="AbortError",this.message=e||"Request aborted",
this.code="UND_ERR_ABORTED"}static[Symbol.hasInstance](e){return e&&e[RE]===!0}get[RE](){return!0}},wE=Symbol.for("undic\
i.error.UND_ERR_INFO"),qr=class extends J{constructor(e){super(e),this.name="InformationalError",this.message=e||"Reques\
t information",this.code="UND_ERR_INFO"}static[Symbol.hasInstance](e){return e&&e[wE]===!0}get[wE](){return!0}},FE=Symbol.
for("undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH"),Pr=class extends J{constructor(e){super(e),this.name="RequestCon\
tentLengthMismatchError",this.message=e||"Request body length does not match content-length header",this.code="UND_ERR_R\
EQ_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](e){return e&&e[FE]===!0}get[FE](){return!0}},UE=Symbol.for("undic\
i.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH"),Zr=class extends J{constructor(e){super(e),this.name="ResponseContentLengt\
hMismatchError",this.message=e||"Response body length does not match content-length header",this.code="UND_ERR_RES_CONTE\
NT_LENGTH_MISMATCH"}static[Symbol.hasInstance](e){return e&&e[UE]===!0}get[UE](){return!0}},SE=Symbol.for("undici.error.\
UND_ERR_DESTROYED"),vr=class extends J{constructor(e){super(e),this.name="ClientDestroyedError",this.message=e||"The cli\
ent is destroyed",this.code="UND_ERR_DESTROYED"}static[Symbol.hasInstance](e){return e&&e[SE]===!0}get[SE](){return!0}},
ME=Symbol.for("undici.error.UND_ERR_CLOSED"),Xr=class extends J{constructor(e){super(e),this.name="ClientClosedError",this.
message=e||"The client is closed",this.code="UND_ERR_CLOSED"}static[Symbol.hasInstance](e){return e&&e[ME]===!0}get[ME](){
return!0}},TE=Symbol.for("undici.error.UND_ERR_SOCKET"),_r=class extends J{constructor(e,t){super(e),this.name="SocketEr\
ror",this.message=e||"Socket error",this.code="UND_ERR_SOCKET",this.socket=t}static[Symbol.hasInstance](e){return e&&e[TE]===
!0}get[TE](){return!0}},kE=Symbol.for("undici.error.UND_ERR_NOT_SUPPORTED"),Kr=class extends J{constructor(e){super(e),this.
name="NotSupportedError",this.message=e||"Not supported error",this.code="UND_ERR_NOT_SUPPORTED"}static[Symbol.hasInstance](e){
return e&&e[kE]===!0}get[kE](){return!0}},LE=Symbol.for("undici.error.UND_ERR_BPL_MISSING_UPSTREAM"),zr=class extends J{constructor(e){
super(e),this.name="MissingUpstreamError",this.message=e||"No upstream has been added to the BalancedPool",this.code="UN\
D_ERR_BPL_MISSING_UPSTREAM"}static[Symbol.hasInstance](e){return e&&e[LE]===!0}get[LE](){return!0}},YE=Symbol.for("undic\
i.error.UND_ERR_HTTP_PARSER"),jr=class extends Error{constructor(e,t,r){super(e),this.name="HTTPParserError",this.code=t?
`HPE_${t}`:void 0,this.data=r?r.toString():void 0}static[Symbol.hasInstance](e){return e&&e[YE]===!0}get[YE](){return!0}},
pE=Symbol.for("undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE"),$r=class extends J{constructor(e){super(e),this.name="Respon\
seExceededMaxSizeError",this.message=e||"Response content exceeded max size",this.code="UND_ERR_RES_EXCEEDED_MAX_SIZE"}static[Symbol.
hasInstance](e){return e&&e[pE]===!0}get[pE](){return!0}},HE=Symbol.for("undici.error.UND_ERR_REQ_RETRY"),AQ=class extends J{constructor(e,t,{
headers:r,data:Q}){super(e),this.name="RequestRetryError",this.message=e||"Request retry error",this.code="UND_ERR_REQ_R\
ETRY",this.statusCode=t,this.data=Q,this.headers=r}static[Symbol.hasInstance](e){return e&&e[HE]===!0}get[HE](){return!0}},
mE=Symbol.for("undici.error.UND_ERR_RESPONSE"),eQ=class extends J{constructor(e,t,{headers:r,body:Q}){super(e),this.name=
"ResponseError",this.message=e||"Response error",this.code="UND_ERR_RESPONSE",this.statusCode=t,this.body=Q,this.headers=
r}static[Symbol.hasInstance](e){return e&&e[mE]===!0}get[mE](){return!0}},bE=Symbol.for("undici.error.UND_ERR_PRX_TLS"),
tQ=class extends J{constructor(e,t,r={}){super(t,{cause:e,...r}),this.name="SecureProxyConnectionError",this.message=t||
"Secure Proxy Connection failed",this.code="UND_ERR_PRX_TLS",this.cause=e}static[Symbol.hasInstance](e){return e&&e[bE]===
!0}get[bE](){return!0}},GE=Symbol.for("undici.error.UND_ERR_MAX_ORIGINS_REACHED"),rQ=class extends J{constructor(e){super(
e),this.name="MaxOriginsReachedError",this.message=e||"Maximum allowed origins reached",this.code="UND_ERR_MAX_ORIGINS_R\
EACHED"}static[Symbol.hasInstance](e){return e&&e[GE]===!0}get[GE](){return!0}},QQ=class extends J{constructor(e,t){super(
e),this.name="Socks5ProxyError",this.message=e||"SOCKS5 proxy error",this.code=t||"UND_ERR_SOCKS5"}},VE=Symbol.for("undi\
ci.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED"),gQ=class extends J{constructor(e){super(e),this.name="MessageSizeExceededErr\
or",this.message=e||"Max decompressed message size exceeded",this.code="UND_ERR_WS_MESSAGE_SIZE_EXCEEDED"}static[Symbol.
hasInstance](e){return e&&e[VE]===!0}get[VE](){return!0}};JE.exports={AbortError:Yt,HTTPParserError:jr,UndiciError:J,HeadersTimeoutError:Gr,
HeadersOverflowError:Vr,BodyTimeoutError:Jr,RequestContentLengthMismatchError:Pr,ConnectTimeoutError:br,InvalidArgumentError:xr,
InvalidReturnValueError:Or,RequestAbortedError:Wr,ClientDestroyedError:vr,ClientClosedError:Xr,InformationalError:qr,SocketError:_r,
NotSupportedError:Kr,ResponseContentLengthMismatchError:Zr,BalancedPoolMissingUpstreamError:zr,ResponseExceededMaxSizeError:$r,
RequestRetryError:AQ,ResponseError:eQ,SecureProxyConnectionError:tQ,MaxOriginsReachedError:rQ,Socks5ProxyError:QQ,MessageSizeExceededError:gQ}});var tA=R((Pd,xE)=>{"use strict";xE.exports={kClose:Symbol("close"),kDestroy:Symbol("destroy"),kDispatch:Symbol("dispatch"),
kUrl:Symbol("url"),kWriting:Symbol("writing"),kResuming:Symbol("resuming"),kQueue:Symbol("queue"),kConnect:Symbol("conne\
ct"),kConnecting:Symbol("connecting"),kKeepAliveDefaultTimeout:Symbol("default keep alive timeout"),kKeepAliveMaxTimeout:Symbol(
"max keep alive timeout"),kKeepAliveTimeoutThreshold:Symbol("keep alive timeout threshold"),kKeepAliveTimeoutValue:Symbol(
"keep alive timeout"),kKeepAlive:Symbol("keep alive"),kHeadersTimeout:Symbol("headers timeout"),kBodyTimeout:Symbol("bod\
y timeout"),kServerName:Symbol("server name"),kLocalAddress:Symbol("local address"),kHost:Symbol("host"),kNoRef:Symbol("\
no ref"),kBodyUsed:Symbol("used"),kBody:Symbol("abstracted request body"),kRunning:Symbol("running"),kBlocking:Symbol("b\
locking"),kPending:Symbol("pending"),kSize:Symbol("size"),kBusy:Symbol("busy"),kQueued:Symbol("queued"),kFree:Symbol("fr\
ee"),kConnected:Symbol("connected"),kClosed:Symbol("closed"),kNeedDrain:Symbol("need drain"),kReset:Symbol("reset"),kDestroyed:Symbol.
for("nodejs.stream.destroyed"),kResume:Symbol("resume"),kOnError:Symbol("on error"),kMaxHeadersSize:Symbol("max headers \
size"),kRunningIdx:Symbol("running index"),kPendingIdx:Symbol("pending index"),kError:Symbol("error"),kClients:Symbol("c\
lients"),kClient:Symbol("client"),kParser:Symbol("parser"),kOnDestroyed:Symbol("destroy callbacks"),kPipelining:Symbol("\
pipelining"),kSocket:Symbol("socket"),kHostHeader:Symbol("host header"),kConnector:Symbol("connector"),kStrictContentLength:Symbol(
"strict content length"),kMaxRedirections:Symbol("maxRedirections"),kMaxRequests:Symbol("maxRequestsPerClient"),kProxy:Symbol(
"proxy agent options"),kCounter:Symbol("socket request counter"),kMaxResponseSize:Symbol("max response size"),kHTTP2Session:Symbol(
"http2Session"),kHTTP2SessionState:Symbol("http2Session state"),kRetryHandlerDefaultRetry:Symbol("retry agent default re\
try"),kConstruct:Symbol("constructable"),kListeners:Symbol("listeners"),kHTTPContext:Symbol("http context"),kMaxConcurrentStreams:Symbol(
"max concurrent streams"),kHTTP2InitialWindowSize:Symbol("http2 initial window size"),kHTTP2ConnectionWindowSize:Symbol(
"http2 connection window size"),kEnableConnectProtocol:Symbol("http2session connect protocol"),kRemoteSettings:Symbol("h\
ttp2session remote settings"),kHTTP2Stream:Symbol("http2session client stream"),kPingInterval:Symbol("ping interval"),kNoProxyAgent:Symbol(
"no proxy agent"),kHttpProxyAgent:Symbol("http proxy agent"),kHttpsProxyAgent:Symbol("https proxy agent"),kSocks5ProxyAgent:Symbol(
"socks5 proxy agent")}});var iQ=R((Zd,PE)=>{"use strict";var Le=0,EQ=1e3,sQ=(EQ>>1)-1,jA,BQ=Symbol("kFastTimer"),OA=[],oQ=-2,nQ=-1,WE=0,OE=1;function IQ(){
Le+=sQ;let A=0,e=OA.length;for(;A<e;){let t=OA[A];t._state===WE?(t._idleStart=Le-sQ,t._state=OE):t._state===OE&&Le>=t._idleStart+
t._idleTimeout&&(t._state=nQ,t._idleStart=-1,t._onTimeout(t._timerArg)),t._state===nQ?(t._state=oQ,--e!==0&&(OA[A]=OA[e])):
++A}OA.length=e,OA.length!==0&&qE()}function qE(){jA?.refresh?jA.refresh():(clearTimeout(jA),jA=setTimeout(IQ,sQ),jA?.unref())}
var pt=class{[BQ]=!0;_state=oQ;_idleTimeout=-1;_idleStart=-1;_onTimeout;_timerArg;constructor(e,t,r){this._onTimeout=e,this.
_idleTimeout=t,this._timerArg=r,this.refresh()}refresh(){this._state===oQ&&OA.push(this),(!jA||OA.length===1)&&qE(),this.
_state=WE}clear(){this._state=nQ,this._idleStart=-1}};PE.exports={setTimeout(A,e,t){return e<=EQ?setTimeout(A,e,t):new pt(
A,e,t)},clearTimeout(A){A[BQ]?A.clear():clearTimeout(A)},setFastTimeout(A,e,t){return new pt(A,e,t)},clearFastTimeout(A){
A.clear()},now(){return Le},tick(A=0){Le+=A-EQ+1,IQ(),IQ()},reset(){Le=0,OA.length=0,clearTimeout(jA),jA=null},kFastTimer:BQ}});var mt=R((vd,vE)=>{"use strict";var CQ=["Accept","Accept-Encoding","Accept-Language","Accept-Ranges","Access-Control-All\
ow-Credentials","Access-Control-Allow-Headers","Access-Control-Allow-Methods","Access-Control-Allow-Origin","Access-Cont\
rol-Expose-Headers","Access-Control-Max-Age","Access-Control-Request-Headers","Access-Control-Request-Method","Age","All\
ow","Alt-Svc","Alt-Used","Authorization","Cache-Control","Clear-Site-Data","Connection","Content-Disposition","Content-E\
ncoding","Content-Language","Content-Length","Content-Location","Content-Range","Content-Security-Policy","Content-Secur\
ity-Policy-Report-Only","Content-Type","Cookie","Cross-Origin-Embedder-Policy","Cross-Origin-Opener-Policy","Cross-Origi\
n-Resource-Policy","Date","Device-Memory","Downlink","ECT","ETag","Expect","Expect-CT","Expires","Forwarded","From","Hos\
t","If-Match","If-Modified-Since","If-None-Match","If-Range","If-Unmodified-Since","Keep-Alive","Last-Modified","Link","\
Location","Max-Forwards","Origin","Permissions-Policy","Pragma","Proxy-Authenticate","Proxy-Authorization","RTT","Range",
"Referer","Referrer-Policy","Refresh","Retry-After","Sec-WebSocket-Accept","Sec-WebSocket-Extensions","Sec-WebSocket-Key",
"Sec-WebSocket-Protocol","Sec-WebSocket-Version","Server","Server-Timing","Service-Worker-Allowed","Service-Worker-Navig\
ation-Preload","Set-Cookie","SourceMap","Strict-Transport-Security","Supports-Loading-Mode","TE","Timing-Allow-Origin","\
Trailer","Transfer-Encoding","Upgrade","Upgrade-Insecure-Requests","User-Agent","Vary","Via","WWW-Authenticate","X-Conte\
nt-Type-Options","X-DNS-Prefetch-Control","X-Frame-Options","X-Permitted-Cross-Domain-Policies","X-Powered-By","X-Reques\
ted-With","X-XSS-Protection"],Ht={};Object.setPrototypeOf(Ht,null);var ZE={};Object.setPrototypeOf(ZE,null);function qI(A){
let e=ZE[A];return e===void 0&&(e=Buffer.from(A)),e}for(let A=0;A<CQ.length;++A){let e=CQ[A],t=e.toLowerCase();Ht[e]=Ht[t]=
t}vE.exports={wellknownHeaderNames:CQ,headerNameLowerCasedRecord:Ht,getHeaderNameAsBuffer:qI}});var zE=R((Xd,KE)=>{"use strict";var{wellknownHeaderNames:XE,headerNameLowerCasedRecord:PI}=mt(),aQ=class A{value=null;left=null;middle=null;right=null;code;constructor(e,t,r){
if(r===void 0||r>=e.length)throw new TypeError("Unreachable");if((this.code=e.charCodeAt(r))>127)throw new TypeError("ke\
y must be ascii string");e.length!==++r?this.middle=new A(e,t,r):this.value=t}add(e,t){let r=e.length;if(r===0)throw new TypeError(
"Unreachable");let Q=0,g=this;for(;;){let E=e.charCodeAt(Q);if(E>127)throw new TypeError("key must be ascii string");if(g.
code===E)if(r===++Q){g.value=t;break}else if(g.middle!==null)g=g.middle;else{g.middle=new A(e,t,Q);break}else if(g.code<
E)if(g.left!==null)g=g.left;else{g.left=new A(e,t,Q);break}else if(g.right!==null)g=g.right;else{g.right=new A(e,t,Q);break}}}search(e){
let t=e.length,r=0,Q=this;for(;Q!==null&&r<t;){let g=e[r];for(g<=90&&g>=65&&(g|=32);Q!==null;){if(g===Q.code){if(t===++r)
return Q;Q=Q.middle;break}Q=Q.code<g?Q.left:Q.right}}return null}},bt=class{node=null;insert(e,t){this.node===null?this.
node=new aQ(e,t,0):this.node.add(e,t)}lookup(e){return this.node?.search(e)?.value??null}},_E=new bt;for(let A=0;A<XE.length;++A){
let e=PI[XE[A]];_E.insert(e,e)}KE.exports={TernarySearchTree:bt,tree:_E}});var _=R((_d,us)=>{"use strict";var At=N("node:assert"),{kDestroyed:es,kBodyUsed:Ye,kListeners:Vt,kBody:jE}=tA(),{IncomingMessage:ZI}=N("node:http"),
ts=N("node:stream"),vI=N("node:net"),{stringify:XI}=N("node:querystring"),{EventEmitter:_I}=N("node:events"),Gt=iQ(),{InvalidArgumentError:$,
ConnectTimeoutError:KI}=X(),{headerNameLowerCasedRecord:zI}=mt(),{tree:rs}=zE(),[jI,$I]=process.versions.node.split(".",
2).map(A=>Number(A)),xt=class{constructor(e){this[jE]=e,this[Ye]=!1}async*[Symbol.asyncIterator](){At(!this[Ye],"disturb\
ed"),this[Ye]=!0,yield*this[jE]}};function $E(){}function Ai(A){return Ot(A)?(os(A)===0&&A.on("data",function(){At(!1)}),
typeof A.readableDidRead!="boolean"&&(A[Ye]=!1,_I.prototype.on.call(A,"data",function(){this[Ye]=!0})),A):A&&typeof A.pipeTo==
"function"?new xt(A):A&&as(A)?A:A&&typeof A!="string"&&!ArrayBuffer.isView(A)&&Bs(A)?new xt(A):A}function Ot(A){return A&&
typeof A=="object"&&typeof A.pipe=="function"&&typeof A.on=="function"}function Qs(A){if(A===null)return!1;if(A instanceof
Blob)return!0;if(typeof A!="object")return!1;{let e=A[Symbol.toStringTag];return(e==="Blob"||e==="File")&&("stream"in A&&
typeof A.stream=="function"||"arrayBuffer"in A&&typeof A.arrayBuffer=="function")}}function gs(A){return A.includes("?")||
A.includes("#")}function ei(A,e){if(gs(A))throw new Error('Query params cannot be passed when url already contains "?" o\
r "#".');let t=XI(e);return t&&(A+="?"+t),A}function Es(A){let e=parseInt(A,10);return e===Number(A)&&e>=0&&e<=65535}function Jt(A){
return A!=null&&A[0]==="h"&&A[1]==="t"&&A[2]==="t"&&A[3]==="p"&&(A[4]===":"||A[4]==="s"&&A[5]===":")}function ss(A){if(typeof A==
"string"){if(A=new URL(A),!Jt(A.origin||A.protocol))throw new $("Invalid URL protocol: the URL must start with `http:` o\
r `https:`.");return A}if(!A||typeof A!="object")throw new $("Invalid URL: The URL argument must be a non-null object.");
if(!(A instanceof URL)){if(A.port!=null&&A.port!==""&&Es(A.port)===!1)throw new $("Invalid URL: port must be a valid int\
eger or a string representation of an integer.");if(A.path!=null&&typeof A.path!="string")throw new $("Invalid URL path:\
 the path must be a string or null/undefined.");if(A.pathname!=null&&typeof A.pathname!="string")throw new $("Invalid UR\
L pathname: the pathname must be a string or null/undefined.");if(A.hostname!=null&&typeof A.hostname!="string")throw new $(
"Invalid URL hostname: the hostname must be a string or null/undefined.");if(A.origin!=null&&typeof A.origin!="string")throw new $(
"Invalid URL origin: the origin must be a string or null/undefined.");if(!Jt(A.origin||A.protocol))throw new $("Invalid \
URL protocol: the URL must start with `http:` or `https:`.");let e=A.port!=null?A.port:A.protocol==="https:"?443:80,t=A.
origin!=null?A.origin:`${A.protocol||""}//${A.hostname||""}:${e}`,r=A.path!=null?A.path:`${A.pathname||""}${A.search||""}`;
return t[t.length-1]==="/"&&(t=t.slice(0,t.length-1)),r&&r[0]!=="/"&&(r=`/${r}`),new URL(`${t}${r}`)}if(!Jt(A.origin||A.
protocol))throw new $("Invalid URL protocol: the URL must start with `http:` or `https:`.");return A}function ti(A){if(A=
ss(A),A.pathname!=="/"||A.search||A.hash)throw new $("invalid url");return A}function ri(A){if(A[0]==="["){let t=A.indexOf(
"]");return At(t!==-1),A.substring(1,t)}let e=A.indexOf(":");return e===-1?A:A.substring(0,e)}function Qi(A){if(!A)return null;
At(typeof A=="string");let e=ri(A);return vI.isIP(e)?"":e}function gi(A){return JSON.parse(JSON.stringify(A))}function Ei(A){
return A!=null&&typeof A[Symbol.asyncIterator]=="function"}function Bs(A){return A!=null&&(typeof A[Symbol.iterator]=="f\
unction"||typeof A[Symbol.asyncIterator]=="function")}function si(A){let e=Object.getPrototypeOf(A);return Object.prototype.
hasOwnProperty.call(A,Symbol.iterator)||e!=null&&e!==Object.prototype&&typeof A[Symbol.iterator]=="function"}function os(A){
if(A==null)return 0;if(Ot(A)){let e=A._readableState;return e&&e.objectMode===!1&&e.ended===!0&&Number.isFinite(e.length)?
e.length:null}else{if(Qs(A))return A.size!=null?A.size:null;if(Cs(A))return A.byteLength}return null}function ns(A){return A&&
!!(A.destroyed||A[es]||ts.isDestroyed?.(A))}function Is(A,e){A==null||!Ot(A)||ns(A)||(typeof A.destroy=="function"?(Object.
getPrototypeOf(A).constructor===ZI&&(A.socket=null),A.destroy(e)):e&&queueMicrotask(()=>{A.emit("error",e)}),A.destroyed!==
!0&&(A[es]=!0))}var Bi=/timeout=(\d+)/;function oi(A){let e=A.match(Bi);return e?parseInt(e[1],10)*1e3:null}function is(A){
return typeof A=="string"?zI[A]??A.toLowerCase():rs.lookup(A)??A.toString("latin1").toLowerCase()}function ni(A){return rs.
lookup(A)??A.toString("latin1").toLowerCase()}function Ii(A,e){e===void 0&&(e={});for(let t=0;t<A.length;t+=2){let r=is(
A[t]),Q=e[r];if(Q!==void 0)if(Object.hasOwn(e,r))typeof Q=="string"&&(Q=[Q],e[r]=Q),Q.push(A[t+1].toString("latin1"));else{
let g=typeof A[t+1]=="string"?A[t+1]:Array.isArray(A[t+1])?A[t+1].map(E=>E.toString("latin1")):A[t+1].toString("latin1");
r==="__proto__"?Object.defineProperty(e,r,{value:g,enumerable:!0,configurable:!0,writable:!0}):e[r]=g}else{let g=typeof A[t+
1]=="string"?A[t+1]:Array.isArray(A[t+1])?A[t+1].map(E=>E.toString("latin1")):A[t+1].toString("latin1");e[r]=g}}return e}
function ii(A){let e=A.length,t=new Array(e),r,Q;for(let g=0;g<e;g+=2)r=A[g],Q=A[g+1],typeof r!="string"&&(r=r.toString()),
typeof Q!="string"&&(Q=Q.toString("latin1")),t[g]=r,t[g+1]=Q;return t}function Ci(A){if(!Array.isArray(A))throw new TypeError(
"expected headers to be an array");return A.map(e=>Buffer.from(e))}function Cs(A){return A instanceof Uint8Array||Buffer.
isBuffer(A)}function ai(A,e,t){if(!A||typeof A!="object")throw new $("handler must be an object");if(typeof A.onRequestStart!=
"function"){if(typeof A.onConnect!="function")throw new $("invalid onConnect method");if(typeof A.onError!="function")throw new $(
"invalid onError method");if(typeof A.onBodySent!="function"&&A.onBodySent!==void 0)throw new $("invalid onBodySent meth\
od");if(t||e==="CONNECT"){if(typeof A.onUpgrade!="function")throw new $("invalid onUpgrade method")}else{if(typeof A.onHeaders!=
"function")throw new $("invalid onHeaders method");if(typeof A.onData!="function")throw new $("invalid onData method");if(typeof A.
onComplete!="function")throw new $("invalid onComplete method")}}}function ci(A){return!!(A&&(ts.isDisturbed(A)||A[Ye]))}
function hi(A){return{localAddress:A.localAddress,localPort:A.localPort,remoteAddress:A.remoteAddress,remotePort:A.remotePort,
remoteFamily:A.remoteFamily,timeout:A.timeout,bytesWritten:A.bytesWritten,bytesRead:A.bytesRead}}function li(A){let e;return new ReadableStream(
{start(){e=A[Symbol.asyncIterator]()},pull(t){return e.next().then(({done:r,value:Q})=>{if(r)return queueMicrotask(()=>{
t.close(),t.byobRequest?.respond(0)});{let g=Buffer.isBuffer(Q)?Q:Buffer.from(Q);return g.byteLength?t.enqueue(new Uint8Array(
g)):this.pull(t)}})},cancel(){return e.return()},type:"bytes"})}function as(A){return A&&typeof A=="object"&&typeof A.append==
"function"&&typeof A.delete=="function"&&typeof A.get=="function"&&typeof A.getAll=="function"&&typeof A.has=="function"&&
typeof A.set=="function"&&A[Symbol.toStringTag]==="FormData"}function ui(A,e){return"addEventListener"in A?(A.addEventListener(
"abort",e,{once:!0}),()=>A.removeEventListener("abort",e)):(A.once("abort",e),()=>A.removeListener("abort",e))}var cs=new Uint8Array(
[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,1,1,1,1,1,0,0,1,1,0,1,1,0,1,1,1,1,1,1,1,1,1,1,0,0,
0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,
1,1,1,0,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]);function Di(A){return cs[A]===1}var di=/^[\^_`a-zA-Z\-0-9!#$%&'*+.|~]+$/;function Ni(A){
if(A.length>=12)return di.test(A);if(A.length===0)return!1;for(let e=0;e<A.length;e++)if(cs[A.charCodeAt(e)]!==1)return!1;
return!0}var fi=/[^\t\x20-\x7e\x80-\xff]/;function yi(A){return!fi.test(A)}var Ri=/^bytes (\d+)-(\d+)\/(\d+)?$/;function wi(A){
if(A==null||A==="")return{start:0,end:null,size:null};let e=A?A.match(Ri):null;return e?{start:parseInt(e[1]),end:e[2]?parseInt(
e[2]):null,size:e[3]?parseInt(e[3]):null}:null}function Fi(A,e,t){return(A[Vt]??=[]).push([e,t]),A.on(e,t),A}function Ui(A){
if(A[Vt]!=null){for(let[e,t]of A[Vt])A.removeListener(e,t);A[Vt]=null}return A}function Si(A,e,t){try{e.onError(t),At(e.
aborted)}catch(r){A.emit("error",r)}}var Mi=process.platform==="win32"?(A,e)=>{if(!e.timeout)return $E;let t=null,r=null,
Q=Gt.setFastTimeout(()=>{t=setImmediate(()=>{r=setImmediate(()=>As(A.deref(),e))})},e.timeout);return()=>{Gt.clearFastTimeout(
Q),clearImmediate(t),clearImmediate(r)}}:(A,e)=>{if(!e.timeout)return $E;let t=null,r=Gt.setFastTimeout(()=>{t=setImmediate(
()=>{As(A.deref(),e)})},e.timeout);return()=>{Gt.clearFastTimeout(r),clearImmediate(t)}};function As(A,e){if(A==null)return;
let t="Connect Timeout Error";Array.isArray(A.autoSelectFamilyAttemptedAddresses)?t+=` (attempted addresses: ${A.autoSelectFamilyAttemptedAddresses.
join(", ")},`:t+=` (attempted address: ${e.hostname}:${e.port},`,t+=` timeout: ${e.timeout}ms)`,Is(A,new KI(t))}function Ti(A){
if(A[0]==="h"&&A[1]==="t"&&A[2]==="t"&&A[3]==="p")switch(A[4]){case":":return"http:";case"s":if(A[5]===":")return"https:"}
return A.slice(0,A.indexOf(":")+1)}var hs=Object.create(null);hs.enumerable=!0;var cQ={delete:"DELETE",DELETE:"DELETE",get:"\
GET",GET:"GET",head:"HEAD",HEAD:"HEAD",options:"OPTIONS",OPTIONS:"OPTIONS",post:"POST",POST:"POST",put:"PUT",PUT:"PUT"},
ls={...cQ,patch:"patch",PATCH:"PATCH"};Object.setPrototypeOf(cQ,null);Object.setPrototypeOf(ls,null);us.exports={kEnumerableProperty:hs,
isDisturbed:ci,isBlobLike:Qs,parseOrigin:ti,parseURL:ss,getServerName:Qi,isStream:Ot,isIterable:Bs,hasSafeIterator:si,isAsyncIterable:Ei,
isDestroyed:ns,headerNameToString:is,bufferToLowerCasedHeaderName:ni,addListener:Fi,removeAllListeners:Ui,errorRequest:Si,
parseRawHeaders:ii,encodeRawHeaders:Ci,parseHeaders:Ii,parseKeepAliveTimeout:oi,destroy:Is,bodyLength:os,deepClone:gi,ReadableStreamFrom:li,
isBuffer:Cs,assertRequestHandler:ai,getSocketInfo:hi,isFormDataLike:as,pathHasQueryOrFragment:gs,serializePathWithQuery:ei,
addAbortListener:ui,isValidHTTPToken:Ni,isValidHeaderValue:yi,isTokenCharCode:Di,parseRangeHeader:wi,normalizedMethodRecordsBase:cQ,
normalizedMethodRecords:ls,isValidPort:Es,isHttpOrHttpsPrefixed:Jt,nodeMajor:jI,nodeMinor:$I,safeHTTPMethods:Object.freeze(
["GET","HEAD","OPTIONS","TRACE"]),wrapRequestBody:Ai,setupConnectTimeout:Mi,getProtocolFromUrlString:Ti}});var fs=R((Kd,Ns)=>{"use strict";var{addAbortListener:ki}=_(),{RequestAbortedError:Li}=X(),pe=Symbol("kListener"),YA=Symbol(
"kSignal");function Ds(A){A.abort?A.abort(A[YA]?.reason):A.reason=A[YA]?.reason??new Li,ds(A)}function Yi(A,e){if(A.reason=
null,A[YA]=null,A[pe]=null,!!e){if(e.aborted){Ds(A);return}A[YA]=e,A[pe]=()=>{Ds(A)},ki(A[YA],A[pe])}}function ds(A){A[YA]&&
("removeEventListener"in A[YA]?A[YA].removeEventListener("abort",A[pe]):A[YA].removeListener("abort",A[pe]),A[YA]=null,A[pe]=
null)}Ns.exports={addSignal:Yi,removeSignal:ds}});var Us=R((zd,Fs)=>{"use strict";var pi=N("node:assert"),{AsyncResource:Hi}=N("node:async_hooks"),{InvalidArgumentError:hQ,
SocketError:mi}=X(),ys=_(),{addSignal:bi,removeSignal:Rs}=fs(),lQ=class extends Hi{constructor(e,t){if(!e||typeof e!="ob\
ject")throw new hQ("invalid opts");if(typeof t!="function")throw new hQ("invalid callback");let{signal:r,opaque:Q,responseHeaders:g}=e;
if(r&&typeof r.on!="function"&&typeof r.addEventListener!="function")throw new hQ("signal must be an EventEmitter or Eve\
ntTarget");super("UNDICI_CONNECT"),this.opaque=Q||null,this.responseHeaders=g||null,this.callback=t,this.abort=null,bi(this,
r)}onConnect(e,t){if(this.reason){e(this.reason);return}pi(this.callback),this.abort=e,this.context=t}onHeaders(){throw new mi(
"bad connect",null)}onUpgrade(e,t,r){let{callback:Q,opaque:g,context:E}=this;Rs(this),this.callback=null;let B=t;B!=null&&
(B=this.responseHeaders==="raw"?ys.parseRawHeaders(t):ys.parseHeaders(t)),this.runInAsyncScope(Q,null,null,{statusCode:e,
headers:B,socket:r,opaque:g,context:E})}onError(e){let{callback:t,opaque:r}=this;Rs(this),t&&(this.callback=null,queueMicrotask(
()=>{this.runInAsyncScope(t,null,e,{opaque:r})}))}};function ws(A,e){if(e===void 0)return new Promise((t,r)=>{ws.call(this,
A,(Q,g)=>Q?r(Q):t(g))});try{let t=new lQ(A,e),r={...A,method:"CONNECT"};this.dispatch(r,t)}catch(t){if(typeof e!="functi\
on")throw t;let r=A?.opaque;queueMicrotask(()=>e(t,{opaque:r}))}}Fs.exports=ws});var Ts=R((jd,Ms)=>{"use strict";var{InvalidArgumentError:Gi}=X();Ms.exports=class Ss{#A;constructor(e){this.#A=e}static wrap(e){
return e.onRequestStart?e:new Ss(e)}onConnect(e,t){return this.#A.onConnect?.(e,t)}onResponseStarted(){return this.#A.onResponseStarted?.()}onHeaders(e,t,r,Q){
return this.#A.onHeaders?.(e,t,r,Q)}onUpgrade(e,t,r){return this.#A.onUpgrade?.(e,t,r)}onData(e){return this.#A.onData?.(
e)}onComplete(e){return this.#A.onComplete?.(e)}onError(e){if(!this.#A.onError)throw e;return this.#A.onError?.(e)}onRequestStart(e,t){
this.#A.onConnect?.(r=>e.abort(r),t)}onRequestUpgrade(e,t,r,Q){let g=[];for(let[E,B]of Object.entries(r))g.push(Buffer.from(
E,"latin1"),uQ(B));this.#A.onUpgrade?.(t,g,Q)}onResponseStart(e,t,r,Q){let g=[];for(let[E,B]of Object.entries(r))g.push(
Buffer.from(E,"latin1"),uQ(B));this.#A.onHeaders?.(t,g,()=>e.resume(),Q)===!1&&e.pause()}onResponseData(e,t){this.#A.onData?.(
t)===!1&&e.pause()}onResponseEnd(e,t){let r=[];for(let[Q,g]of Object.entries(t))r.push(Buffer.from(Q,"latin1"),uQ(g));this.#A.
onComplete?.(r)}onResponseError(e,t){if(!this.#A.onError)throw new Gi("invalid onError method");this.#A.onError?.(t)}};function uQ(A){
return Array.isArray(A)?A.map(e=>Buffer.from(e,"latin1")):Buffer.from(A,"latin1")}});var dQ=R(($d,ks)=>{"use strict";var Vi=N("node:events"),Ji=Ts(),xi=A=>(e,t)=>A(e,Ji.wrap(t)),DQ=class extends Vi{dispatch(){
throw new Error("not implemented")}close(){throw new Error("not implemented")}destroy(){throw new Error("not implemented")}compose(...e){
let t=Array.isArray(e[0])?e[0]:e,r=this.dispatch.bind(this);for(let Q of t)if(Q!=null){if(typeof Q!="function")throw new TypeError(
`invalid interceptor, expected function received ${typeof Q}`);if(r=Q(r),r=xi(r),r==null||typeof r!="function"||r.length!==
2)throw new TypeError("invalid interceptor")}return new Proxy(this,{get:(Q,g)=>g==="dispatch"?r:Q[g]})}};ks.exports=DQ});var ps=R((A0,Ys)=>{"use strict";var{parseHeaders:NQ}=_(),{InvalidArgumentError:Oi}=X(),fQ=Symbol("resume"),yQ=class{#A=!1;#e=null;#r=!1;#t;[fQ]=null;constructor(e){
this.#t=e}pause(){this.#A=!0}resume(){this.#A&&(this.#A=!1,this[fQ]?.())}abort(e){this.#r||(this.#r=!0,this.#e=e,this.#t(
e))}get aborted(){return this.#r}get reason(){return this.#e}get paused(){return this.#A}};Ys.exports=class Ls{#A;#e;constructor(e){
this.#A=e}static unwrap(e){return e.onRequestStart?new Ls(e):e}onConnect(e,t){this.#e=new yQ(e),this.#A.onRequestStart?.(
this.#e,t)}onResponseStarted(){return this.#A.onResponseStarted?.()}onUpgrade(e,t,r){this.#A.onRequestUpgrade?.(this.#e,
e,NQ(t),r)}onHeaders(e,t,r,Q){return this.#e[fQ]=r,this.#A.onResponseStart?.(this.#e,e,NQ(t),Q),!this.#e.paused}onData(e){
return this.#A.onResponseData?.(this.#e,e),!this.#e.paused}onComplete(e){this.#A.onResponseEnd?.(this.#e,NQ(e))}onError(e){
if(!this.#A.onResponseError)throw new Oi("invalid onError method");this.#A.onResponseError?.(this.#e,e)}}});var me=R((e0,Hs)=>{"use strict";var Wi=dQ(),qi=ps(),{ClientDestroyedError:RQ,ClientClosedError:Pi,InvalidArgumentError:Wt}=X(),
{kDestroy:Zi,kClose:vi,kClosed:et,kDestroyed:He,kDispatch:Xi}=tA(),$A=Symbol("onDestroyed"),ce=Symbol("onClosed"),wQ=class extends Wi{[He]=!1;[$A]=null;[et]=!1;[ce]=null;get destroyed(){
return this[He]}get closed(){return this[et]}close(e){if(e===void 0)return new Promise((r,Q)=>{this.close((g,E)=>g?Q(g):
r(E))});if(typeof e!="function")throw new Wt("invalid callback");if(this[He]){let r=new RQ;queueMicrotask(()=>e(r,null));
return}if(this[et]){this[ce]?this[ce].push(e):queueMicrotask(()=>e(null,null));return}this[et]=!0,this[ce]??=[],this[ce].
push(e);let t=()=>{let r=this[ce];this[ce]=null;for(let Q=0;Q<r.length;Q++)r[Q](null,null)};this[vi]().then(()=>this.destroy()).
then(()=>queueMicrotask(t))}destroy(e,t){if(typeof e=="function"&&(t=e,e=null),t===void 0)return new Promise((Q,g)=>{this.
destroy(e,(E,B)=>E?g(E):Q(B))});if(typeof t!="function")throw new Wt("invalid callback");if(this[He]){this[$A]?this[$A].
push(t):queueMicrotask(()=>t(null,null));return}e||(e=new RQ),this[He]=!0,this[$A]??=[],this[$A].push(t);let r=()=>{let Q=this[$A];
this[$A]=null;for(let g=0;g<Q.length;g++)Q[g](null,null)};this[Zi](e).then(()=>queueMicrotask(r))}dispatch(e,t){if(!t||typeof t!=
"object")throw new Wt("handler must be an object");t=qi.unwrap(t);try{if(!e||typeof e!="object")throw new Wt("opts must \
be an object.");if(this[He]||this[$A])throw new RQ;if(this[et])throw new Pi;return this[Xi](e,t)}catch(r){if(typeof t.onError!=
"function")throw r;return t.onError(r),!1}}};Hs.exports=wQ});var SQ=R((t0,Js)=>{"use strict";var{kConnected:ms,kPending:bs,kRunning:Gs,kSize:Vs,kFree:_i,kQueued:Ki}=tA(),FQ=class{constructor(e){
this.connected=e[ms],this.pending=e[bs],this.running=e[Gs],this.size=e[Vs]}},UQ=class{constructor(e){this.connected=e[ms],
this.free=e[_i],this.pending=e[bs],this.queued=e[Ki],this.running=e[Gs],this.size=e[Vs]}};Js.exports={ClientStats:FQ,PoolStats:UQ}});var Os=R((Q0,xs)=>{"use strict";var qt=class{bottom=0;top=0;list=new Array(2048).fill(void 0);next=null;isEmpty(){return this.
top===this.bottom}isFull(){return(this.top+1&2047)===this.bottom}push(e){this.list[this.top]=e,this.top=this.top+1&2047}shift(){
let e=this.list[this.bottom];return e===void 0?null:(this.list[this.bottom]=void 0,this.bottom=this.bottom+1&2047,e)}};xs.
exports=class{constructor(){this.head=this.tail=new qt}isEmpty(){return this.head.isEmpty()}push(e){this.head.isFull()&&
(this.head=this.head.next=new qt),this.head.push(e)}shift(){let e=this.tail,t=e.shift();return e.isEmpty()&&e.next!==null&&
(this.tail=e.next,e.next=null),t}}});var js=R((g0,zs)=>{"use strict";var{PoolStats:zi}=SQ(),ji=me(),$i=Os(),{kConnected:MQ,kSize:Ws,kRunning:qs,kPending:Ps,kQueued:tt,
kBusy:AC,kFree:eC,kUrl:tC,kClose:rC,kDestroy:QC,kDispatch:gC}=tA(),AA=Symbol("clients"),rA=Symbol("needDrain"),rt=Symbol(
"queue"),TQ=Symbol("closed resolve"),kQ=Symbol("onDrain"),Zs=Symbol("onConnect"),vs=Symbol("onDisconnect"),Xs=Symbol("on\
ConnectionError"),LQ=Symbol("get dispatcher"),_s=Symbol("add client"),Ks=Symbol("remove client"),YQ=class extends ji{[rt]=new $i;[tt]=0;[AA]=[];[rA]=!1;[kQ](e,t,r){
let Q=this[rt],g=!1;for(;!g;){let E=Q.shift();if(!E)break;this[tt]--,g=!e.dispatch(E.opts,E.handler)}if(e[rA]=g,!g&&this[rA]&&
(this[rA]=!1,this.emit("drain",t,[this,...r])),this[TQ]&&Q.isEmpty()){let E=[];for(let B=0;B<this[AA].length;B++){let o=this[AA][B];
o.destroyed||E.push(o.close())}return Promise.all(E).then(this[TQ])}}[Zs]=(e,t)=>{this.emit("connect",e,[this,...t])};[vs]=(e,t,r)=>{
this.emit("disconnect",e,[this,...t],r)};[Xs]=(e,t,r)=>{this.emit("connectionError",e,[this,...t],r)};get[AC](){return this[rA]}get[MQ](){
let e=0;for(let{[MQ]:t}of this[AA])e+=t;return e}get[eC](){let e=0;for(let{[MQ]:t,[rA]:r}of this[AA])e+=t&&!r;return e}get[Ps](){
let e=this[tt];for(let{[Ps]:t}of this[AA])e+=t;return e}get[qs](){let e=0;for(let{[qs]:t}of this[AA])e+=t;return e}get[Ws](){
let e=this[tt];for(let{[Ws]:t}of this[AA])e+=t;return e}get stats(){return new zi(this)}[rC](){if(this[rt].isEmpty()){let e=[];
for(let t=0;t<this[AA].length;t++){let r=this[AA][t];r.destroyed||e.push(r.close())}return Promise.all(e)}else return new Promise(
e=>{this[TQ]=e})}[QC](e){for(;;){let r=this[rt].shift();if(!r)break;r.handler.onError(e)}let t=new Array(this[AA].length);
for(let r=0;r<this[AA].length;r++)t[r]=this[AA][r].destroy(e);return Promise.all(t)}[gC](e,t){let r=this[LQ]();return r?
r.dispatch(e,t)||(r[rA]=!0,this[rA]=!this[LQ]()):(this[rA]=!0,this[rt].push({opts:e,handler:t}),this[tt]++),!this[rA]}[_s](e){
return e.on("drain",this[kQ].bind(this,e)).on("connect",this[Zs]).on("disconnect",this[vs]).on("connectionError",this[Xs]),
this[AA].push(e),this[rA]&&queueMicrotask(()=>{this[rA]&&this[kQ](e,e[tC],[e,this])}),this}[Ks](e){e.close(()=>{let t=this[AA].
indexOf(e);t!==-1&&this[AA].splice(t,1)}),this[rA]=this[AA].some(t=>!t[rA]&&t.closed!==!0&&t.destroyed!==!0)}};zs.exports=
{PoolBase:YQ,kClients:AA,kNeedDrain:rA,kAddClient:_s,kRemoveClient:Ks,kGetDispatcher:LQ}});var be=R((E0,AB)=>{"use strict";var G=N("node:diagnostics_channel"),bQ=N("node:util"),he=bQ.debuglog("undici"),Qt=bQ.debuglog(
"fetch"),Pt=bQ.debuglog("websocket"),nA={beforeConnect:G.channel("undici:client:beforeConnect"),connected:G.channel("und\
ici:client:connected"),connectError:G.channel("undici:client:connectError"),sendHeaders:G.channel("undici:client:sendHea\
ders"),create:G.channel("undici:request:create"),bodySent:G.channel("undici:request:bodySent"),bodyChunkSent:G.channel("\
undici:request:bodyChunkSent"),bodyChunkReceived:G.channel("undici:request:bodyChunkReceived"),headers:G.channel("undici\
:request:headers"),trailers:G.channel("undici:request:trailers"),error:G.channel("undici:request:error"),open:G.channel(
"undici:websocket:open"),close:G.channel("undici:websocket:close"),socketError:G.channel("undici:websocket:socket_error"),
ping:G.channel("undici:websocket:ping"),pong:G.channel("undici:websocket:pong"),proxyConnected:G.channel("undici:proxy:c\
onnected")},pQ=!1;function $s(A=he){if(!pQ){if(nA.beforeConnect.hasSubscribers||nA.connected.hasSubscribers||nA.connectError.
hasSubscribers||nA.sendHeaders.hasSubscribers){pQ=!0;return}pQ=!0,G.subscribe("undici:client:beforeConnect",e=>{let{connectParams:{
version:t,protocol:r,port:Q,host:g}}=e;A("connecting to %s%s using %s%s",g,Q?`:${Q}`:"",r,t)}),G.subscribe("undici:clien\
t:connected",e=>{let{connectParams:{version:t,protocol:r,port:Q,host:g}}=e;A("connected to %s%s using %s%s",g,Q?`:${Q}`:
"",r,t)}),G.subscribe("undici:client:connectError",e=>{let{connectParams:{version:t,protocol:r,port:Q,host:g},error:E}=e;
A("connection to %s%s using %s%s errored - %s",g,Q?`:${Q}`:"",r,t,E.message)}),G.subscribe("undici:client:sendHeaders",e=>{
let{request:{method:t,path:r,origin:Q}}=e;A("sending request to %s %s%s",t,Q,r)})}}var HQ=!1;function EC(A=he){if(!HQ){if(nA.
headers.hasSubscribers||nA.trailers.hasSubscribers||nA.error.hasSubscribers){HQ=!0;return}HQ=!0,G.subscribe("undici:requ\
est:headers",e=>{let{request:{method:t,path:r,origin:Q},response:{statusCode:g}}=e;A("received response to %s %s%s - HTT\
P %d",t,Q,r,g)}),G.subscribe("undici:request:trailers",e=>{let{request:{method:t,path:r,origin:Q}}=e;A("trailers receive\
d from %s %s%s",t,Q,r)}),G.subscribe("undici:request:error",e=>{let{request:{method:t,path:r,origin:Q},error:g}=e;A("req\
uest to %s %s%s errored - %s",t,Q,r,g.message)})}}var mQ=!1;function sC(A=Pt){if(!mQ){if(nA.open.hasSubscribers||nA.close.
hasSubscribers||nA.socketError.hasSubscribers||nA.ping.hasSubscribers||nA.pong.hasSubscribers){mQ=!0;return}mQ=!0,G.subscribe(
"undici:websocket:open",e=>{if(e.address!=null){let{address:t,port:r}=e.address;A("connection opened %s%s",t,r?`:${r}`:"")}else
A("connection opened")}),G.subscribe("undici:websocket:close",e=>{let{websocket:t,code:r,reason:Q}=e;A("closed connectio\
n to %s - %s %s",t.url,r,Q)}),G.subscribe("undici:websocket:socket_error",e=>{A("connection errored - %s",e.message)}),G.
subscribe("undici:websocket:ping",e=>{A("ping received")}),G.subscribe("undici:websocket:pong",e=>{A("pong received")})}}
(he.enabled||Qt.enabled)&&($s(Qt.enabled?Qt:he),EC(Qt.enabled?Qt:he));Pt.enabled&&($s(he.enabled?he:Pt),sC(Pt));AB.exports=
{channels:nA}});var rB=R((s0,tB)=>{"use strict";var{InvalidArgumentError:b,NotSupportedError:BC}=X(),pA=N("node:assert"),{isValidHTTPToken:GQ,
isValidHeaderValue:VQ,isStream:oC,destroy:nC,isBuffer:IC,isFormDataLike:iC,isIterable:CC,hasSafeIterator:aC,isBlobLike:cC,
serializePathWithQuery:hC,assertRequestHandler:lC,getServerName:uC,normalizedMethodRecords:DC,getProtocolFromUrlString:dC}=_(),
{channels:gA}=be(),{headerNameLowerCasedRecord:eB}=mt(),NC=/[^\u0021-\u00ff]/,uA=Symbol("handler"),JQ=class{constructor(e,{
path:t,method:r,body:Q,headers:g,query:E,idempotent:B,blocking:o,upgrade:I,headersTimeout:i,bodyTimeout:h,reset:c,expectContinue:a,
servername:C,throwOnError:d,maxRedirections:f,typeOfService:l},u){if(typeof t!="string")throw new b("path must be a stri\
ng");if(t[0]!=="/"&&!(t.startsWith("http://")||t.startsWith("https://"))&&r!=="CONNECT")throw new b("path must be an abs\
olute URL or start with a slash");if(NC.test(t))throw new b("invalid request path");if(typeof r!="string")throw new b("m\
ethod must be a string");if(DC[r]===void 0&&!GQ(r))throw new b("invalid request method");if(I&&typeof I!="string")throw new b(
"upgrade must be a string");if(I&&!VQ(I))throw new b("invalid upgrade header");if(i!=null&&(!Number.isFinite(i)||i<0))throw new b(
"invalid headersTimeout");if(h!=null&&(!Number.isFinite(h)||h<0))throw new b("invalid bodyTimeout");if(c!=null&&typeof c!=
"boolean")throw new b("invalid reset");if(a!=null&&typeof a!="boolean")throw new b("invalid expectContinue");if(d!=null)
throw new b("invalid throwOnError");if(f!=null&&f!==0)throw new b("maxRedirections is not supported, use the redirect in\
terceptor");if(l!=null&&(!Number.isInteger(l)||l<0||l>255))throw new b("typeOfService must be an integer between 0 and 2\
55");if(this.headersTimeout=i,this.bodyTimeout=h,this.method=r,this.typeOfService=l??0,this.abort=null,Q==null)this.body=
null;else if(oC(Q)){this.body=Q;let D=this.body._readableState;(!D||!D.autoDestroy)&&(this.endHandler=function(){nC(this)},
this.body.on("end",this.endHandler)),this.errorHandler=p=>{this.abort?this.abort(p):this.error=p},this.body.on("error",this.
errorHandler)}else if(IC(Q))this.body=Q.byteLength?Q:null;else if(ArrayBuffer.isView(Q))this.body=Q.buffer.byteLength?Buffer.
from(Q.buffer,Q.byteOffset,Q.byteLength):null;else if(Q instanceof ArrayBuffer)this.body=Q.byteLength?Buffer.from(Q):null;else if(typeof Q==
"string")this.body=Q.length?Buffer.from(Q):null;else if(iC(Q)||CC(Q)||cC(Q))this.body=Q;else throw new b("body must be a\
 string, a Buffer, a Readable stream, an iterable, or an async iterable");if(this.completed=!1,this.aborted=!1,this.upgrade=
I||null,this.path=E?hC(t,E):t,this.origin=e,this.protocol=dC(e),this.idempotent=B??(r==="HEAD"||r==="GET"),this.blocking=
o??this.method!=="HEAD",this.reset=c??null,this.host=null,this.contentLength=null,this.contentType=null,this.headers=[],
this.expectContinue=a??!1,Array.isArray(g)){if(g.length%2!==0)throw new b("headers array must be even");for(let D=0;D<g.
length;D+=2)Zt(this,g[D],g[D+1])}else if(g&&typeof g=="object")if(aC(g))for(let D of g){if(!Array.isArray(D)||D.length!==
2)throw new b("headers must be in key-value pair format");Zt(this,D[0],D[1])}else{let D=Object.keys(g);for(let p=0;p<D.length;++p)
Zt(this,D[p],g[D[p]])}else if(g!=null)throw new b("headers must be an object or an array");lC(u,r,I),this.servername=C||
uC(this.host)||null,this[uA]=u,gA.create.hasSubscribers&&gA.create.publish({request:this})}onBodySent(e){if(gA.bodyChunkSent.
hasSubscribers&&gA.bodyChunkSent.publish({request:this,chunk:e}),this[uA].onBodySent)try{return this[uA].onBodySent(e)}catch(t){
this.abort(t)}}onRequestSent(){if(gA.bodySent.hasSubscribers&&gA.bodySent.publish({request:this}),this[uA].onRequestSent)
try{return this[uA].onRequestSent()}catch(e){this.abort(e)}}onConnect(e){if(pA(!this.aborted),pA(!this.completed),this.error)
e(this.error);else return this.abort=e,this[uA].onConnect(e)}onResponseStarted(){return this[uA].onResponseStarted?.()}onHeaders(e,t,r,Q){
pA(!this.aborted),pA(!this.completed),gA.headers.hasSubscribers&&gA.headers.publish({request:this,response:{statusCode:e,
headers:t,statusText:Q}});try{return this[uA].onHeaders(e,t,r,Q)}catch(g){this.abort(g)}}onData(e){pA(!this.aborted),pA(
!this.completed),gA.bodyChunkReceived.hasSubscribers&&gA.bodyChunkReceived.publish({request:this,chunk:e});try{return this[uA].
onData(e)}catch(t){return this.abort(t),!1}}onUpgrade(e,t,r){return pA(!this.aborted),pA(!this.completed),this[uA].onUpgrade(
e,t,r)}onComplete(e){this.onFinally(),pA(!this.aborted),pA(!this.completed),this.completed=!0,gA.trailers.hasSubscribers&&
gA.trailers.publish({request:this,trailers:e});try{return this[uA].onComplete(e)}catch(t){this.onError(t)}}onError(e){if(this.
onFinally(),gA.error.hasSubscribers&&gA.error.publish({request:this,error:e}),!this.aborted)return this.aborted=!0,this[uA].
onError(e)}onFinally(){this.errorHandler&&(this.body.off("error",this.errorHandler),this.errorHandler=null),this.endHandler&&
(this.body.off("end",this.endHandler),this.endHandler=null)}addHeader(e,t){return Zt(this,e,t),this}};function Zt(A,e,t){
if(t&&typeof t=="object"&&!Array.isArray(t))throw new b(`invalid ${e} header`);if(t===void 0)return;let r=eB[e];if(r===void 0&&
(r=e.toLowerCase(),eB[r]===void 0&&!GQ(r)))throw new b("invalid header key");if(Array.isArray(t)){let Q=[];for(let g=0;g<
t.length;g++)if(typeof t[g]=="string"){if(!VQ(t[g]))throw new b(`invalid ${e} header`);Q.push(t[g])}else if(t[g]===null)
Q.push("");else{if(typeof t[g]=="object")throw new b(`invalid ${e} header`);Q.push(`${t[g]}`)}t=Q}else if(typeof t=="str\
ing"){if(!VQ(t))throw new b(`invalid ${e} header`)}else t===null?t="":t=`${t}`;if(r==="host"){if(A.host!==null)throw new b(
"duplicate host header");if(typeof t!="string")throw new b("invalid host header");A.host=t}else if(r==="content-length"){
if(A.contentLength!==null)throw new b("duplicate content-length header");if(A.contentLength=parseInt(t,10),!Number.isFinite(
A.contentLength))throw new b("invalid content-length header")}else if(A.contentType===null&&r==="content-type")A.contentType=
t,A.headers.push(e,t);else{if(r==="transfer-encoding"||r==="keep-alive"||r==="upgrade")throw new b(`invalid ${r} header`);
if(r==="connection"){let Q=typeof t=="string"?t:null;if(Q===null)throw new b("invalid connection header");for(let g of Q.
toLowerCase().split(",")){let E=g.trim();if(!GQ(E))throw new b("invalid connection header");E==="close"&&(A.reset=!0)}}else{
if(r==="expect")throw new BC("expect header not supported");A.headers.push(e,t)}}}tB.exports=JQ});var gt=R((o0,EB)=>{"use strict";var fC=N("node:net"),QB=N("node:assert"),gB=_(),{InvalidArgumentError:yC}=X(),xQ,RC=class{constructor(e){
this._maxCachedSessions=e,this._sessionCache=new Map,this._sessionRegistry=new FinalizationRegistry(t=>{if(this._sessionCache.
size<this._maxCachedSessions)return;let r=this._sessionCache.get(t);r!==void 0&&r.deref()===void 0&&this._sessionCache.delete(
t)})}get(e){let t=this._sessionCache.get(e);return t?t.deref():null}set(e,t){this._maxCachedSessions!==0&&(this._sessionCache.
set(e,new WeakRef(t)),this._sessionRegistry.register(t,e))}};function wC({allowH2:A,useH2c:e,maxCachedSessions:t,socketPath:r,
timeout:Q,session:g,...E}){if(t!=null&&(!Number.isInteger(t)||t<0))throw new yC("maxCachedSessions must be a positive in\
teger or zero");let B={path:r,...E},o=new RC(t??100);return Q=Q??1e4,A=A??!1,function({hostname:i,host:h,protocol:c,port:a,
servername:C,localAddress:d,httpSocket:f},l){let u;if(c==="https:"){xQ||(xQ=N("node:tls")),C=C||B.servername||gB.getServerName(
h)||null;let p=C||i;QB(p);let T=g||o.get(p)||null;a=a||443,u=xQ.connect({highWaterMark:16384,...B,servername:C,session:T,
localAddress:d,ALPNProtocols:A?["http/1.1","h2"]:["http/1.1"],socket:f,port:a,host:i}),u.on("session",function(H){o.set(
p,H)})}else QB(!f,"httpSocket can only be sent on TLS update"),a=a||80,u=fC.connect({highWaterMark:64*1024,...B,localAddress:d,
port:a,host:i}),e===!0&&(u.alpnProtocol="h2");if(B.keepAlive==null||B.keepAlive){let p=B.keepAliveInitialDelay===void 0?
6e4:B.keepAliveInitialDelay;u.setKeepAlive(!0,p)}let D=gB.setupConnectTimeout(new WeakRef(u),{timeout:Q,hostname:i,port:a});
return u.setNoDelay(!0).once(c==="https:"?"secureConnect":"connect",function(){if(queueMicrotask(D),l){let p=l;l=null,p(
null,this)}}).on("error",function(p){if(queueMicrotask(D),l){let T=l;l=null,T(p)}}),u}}EB.exports=wC});var sB=R(OQ=>{"use strict";Object.defineProperty(OQ,"__esModule",{value:!0});OQ.enumToMap=FC;function FC(A,e=[],t=[]){let r=(e?.
length??0)===0,Q=(t?.length??0)===0;return Object.fromEntries(Object.entries(A).filter(([,g])=>typeof g=="number"&&(r||e.
includes(g))&&(Q||!t.includes(g))))}});var BB=R(s=>{"use strict";Object.defineProperty(s,"__esModule",{value:!0});s.SPECIAL_HEADERS=s.MINOR=s.MAJOR=s.HTAB_SP_VCHAR_OBS_TEXT=
s.QUOTED_STRING=s.CONNECTION_TOKEN_CHARS=s.HEADER_CHARS=s.TOKEN=s.HEX=s.URL_CHAR=s.USERINFO_CHARS=s.MARK=s.ALPHANUM=s.NUM=
s.HEX_MAP=s.NUM_MAP=s.ALPHA=s.STATUSES_HTTP=s.H_METHOD_MAP=s.METHOD_MAP=s.METHODS_RTSP=s.METHODS_ICE=s.METHODS_HTTP=s.HEADER_STATE=
s.FINISH=s.STATUSES=s.METHODS=s.LENIENT_FLAGS=s.FLAGS=s.TYPE=s.ERROR=void 0;var UC=sB();s.ERROR={OK:0,INTERNAL:1,STRICT:2,
CR_EXPECTED:25,LF_EXPECTED:3,UNEXPECTED_CONTENT_LENGTH:4,UNEXPECTED_SPACE:30,CLOSED_CONNECTION:5,INVALID_METHOD:6,INVALID_URL:7,
INVALID_CONSTANT:8,INVALID_VERSION:9,INVALID_HEADER_TOKEN:10,INVALID_CONTENT_LENGTH:11,INVALID_CHUNK_SIZE:12,INVALID_STATUS:13,
INVALID_EOF_STATE:14,INVALID_TRANSFER_ENCODING:15,CB_MESSAGE_BEGIN:16,CB_HEADERS_COMPLETE:17,CB_MESSAGE_COMPLETE:18,CB_CHUNK_HEADER:19,
CB_CHUNK_COMPLETE:20,PAUSED:21,PAUSED_UPGRADE:22,PAUSED_H2_UPGRADE:23,USER:24,CB_URL_COMPLETE:26,CB_STATUS_COMPLETE:27,CB_METHOD_COMPLETE:32,
CB_VERSION_COMPLETE:33,CB_HEADER_FIELD_COMPLETE:28,CB_HEADER_VALUE_COMPLETE:29,CB_CHUNK_EXTENSION_NAME_COMPLETE:34,CB_CHUNK_EXTENSION_VALUE_COMPLETE:35,
CB_RESET:31,CB_PROTOCOL_COMPLETE:38};s.TYPE={BOTH:0,REQUEST:1,RESPONSE:2};s.FLAGS={CONNECTION_KEEP_ALIVE:1,CONNECTION_CLOSE:2,
CONNECTION_UPGRADE:4,CHUNKED:8,UPGRADE:16,CONTENT_LENGTH:32,SKIPBODY:64,TRAILING:128,TRANSFER_ENCODING:512};s.LENIENT_FLAGS=
{HEADERS:1,CHUNKED_LENGTH:2,KEEP_ALIVE:4,TRANSFER_ENCODING:8,VERSION:16,DATA_AFTER_CLOSE:32,OPTIONAL_LF_AFTER_CR:64,OPTIONAL_CRLF_AFTER_CHUNK:128,
OPTIONAL_CR_BEFORE_LF:256,SPACES_AFTER_CHUNK_SIZE:512};s.METHODS={DELETE:0,GET:1,HEAD:2,POST:3,PUT:4,CONNECT:5,OPTIONS:6,
TRACE:7,COPY:8,LOCK:9,MKCOL:10,MOVE:11,PROPFIND:12,PROPPATCH:13,SEARCH:14,UNLOCK:15,BIND:16,REBIND:17,UNBIND:18,ACL:19,REPORT:20,
MKACTIVITY:21,CHECKOUT:22,MERGE:23,"M-SEARCH":24,NOTIFY:25,SUBSCRIBE:26,UNSUBSCRIBE:27,PATCH:28,PURGE:29,MKCALENDAR:30,LINK:31,
UNLINK:32,SOURCE:33,PRI:34,DESCRIBE:35,ANNOUNCE:36,SETUP:37,PLAY:38,PAUSE:39,TEARDOWN:40,GET_PARAMETER:41,SET_PARAMETER:42,
REDIRECT:43,RECORD:44,FLUSH:45,QUERY:46};s.STATUSES={CONTINUE:100,SWITCHING_PROTOCOLS:101,PROCESSING:102,EARLY_HINTS:103,
RESPONSE_IS_STALE:110,REVALIDATION_FAILED:111,DISCONNECTED_OPERATION:112,HEURISTIC_EXPIRATION:113,MISCELLANEOUS_WARNING:199,
OK:200,CREATED:201,ACCEPTED:202,NON_AUTHORITATIVE_INFORMATION:203,NO_CONTENT:204,RESET_CONTENT:205,PARTIAL_CONTENT:206,MULTI_STATUS:207,
ALREADY_REPORTED:208,TRANSFORMATION_APPLIED:214,IM_USED:226,MISCELLANEOUS_PERSISTENT_WARNING:299,MULTIPLE_CHOICES:300,MOVED_PERMANENTLY:301,
FOUND:302,SEE_OTHER:303,NOT_MODIFIED:304,USE_PROXY:305,SWITCH_PROXY:306,TEMPORARY_REDIRECT:307,PERMANENT_REDIRECT:308,BAD_REQUEST:400,
UNAUTHORIZED:401,PAYMENT_REQUIRED:402,FORBIDDEN:403,NOT_FOUND:404,METHOD_NOT_ALLOWED:405,NOT_ACCEPTABLE:406,PROXY_AUTHENTICATION_REQUIRED:407,
REQUEST_TIMEOUT:408,CONFLICT:409,GONE:410,LENGTH_REQUIRED:411,PRECONDITION_FAILED:412,PAYLOAD_TOO_LARGE:413,URI_TOO_LONG:414,
UNSUPPORTED_MEDIA_TYPE:415,RANGE_NOT_SATISFIABLE:416,EXPECTATION_FAILED:417,IM_A_TEAPOT:418,PAGE_EXPIRED:419,ENHANCE_YOUR_CALM:420,
MISDIRECTED_REQUEST:421,UNPROCESSABLE_ENTITY:422,LOCKED:423,FAILED_DEPENDENCY:424,TOO_EARLY:425,UPGRADE_REQUIRED:426,PRECONDITION_REQUIRED:428,
TOO_MANY_REQUESTS:429,REQUEST_HEADER_FIELDS_TOO_LARGE_UNOFFICIAL:430,REQUEST_HEADER_FIELDS_TOO_LARGE:431,LOGIN_TIMEOUT:440,
NO_RESPONSE:444,RETRY_WITH:449,BLOCKED_BY_PARENTAL_CONTROL:450,UNAVAILABLE_FOR_LEGAL_REASONS:451,CLIENT_CLOSED_LOAD_BALANCED_REQUEST:460,
INVALID_X_FORWARDED_FOR:463,REQUEST_HEADER_TOO_LARGE:494,SSL_CERTIFICATE_ERROR:495,SSL_CERTIFICATE_REQUIRED:496,HTTP_REQUEST_SENT_TO_HTTPS_PORT:497,
INVALID_TOKEN:498,CLIENT_CLOSED_REQUEST:499,INTERNAL_SERVER_ERROR:500,NOT_IMPLEMENTED:501,BAD_GATEWAY:502,SERVICE_UNAVAILABLE:503,
GATEWAY_TIMEOUT:504,HTTP_VERSION_NOT_SUPPORTED:505,VARIANT_ALSO_NEGOTIATES:506,INSUFFICIENT_STORAGE:507,LOOP_DETECTED:508,
BANDWIDTH_LIMIT_EXCEEDED:509,NOT_EXTENDED:510,NETWORK_AUTHENTICATION_REQUIRED:511,WEB_SERVER_UNKNOWN_ERROR:520,WEB_SERVER_IS_DOWN:521,
CONNECTION_TIMEOUT:522,ORIGIN_IS_UNREACHABLE:523,TIMEOUT_OCCURED:524,SSL_HANDSHAKE_FAILED:525,INVALID_SSL_CERTIFICATE:526,
RAILGUN_ERROR:527,SITE_IS_OVERLOADED:529,SITE_IS_FROZEN:530,IDENTITY_PROVIDER_AUTHENTICATION_ERROR:561,NETWORK_READ_TIMEOUT:598,
NETWORK_CONNECT_TIMEOUT:599};s.FINISH={SAFE:0,SAFE_WITH_CB:1,UNSAFE:2};s.HEADER_STATE={GENERAL:0,CONNECTION:1,CONTENT_LENGTH:2,
TRANSFER_ENCODING:3,UPGRADE:4,CONNECTION_KEEP_ALIVE:5,CONNECTION_CLOSE:6,CONNECTION_UPGRADE:7,TRANSFER_ENCODING_CHUNKED:8};
s.METHODS_HTTP=[s.METHODS.DELETE,s.METHODS.GET,s.METHODS.HEAD,s.METHODS.POST,s.METHODS.PUT,s.METHODS.CONNECT,s.METHODS.OPTIONS,
s.METHODS.TRACE,s.METHODS.COPY,s.METHODS.LOCK,s.METHODS.MKCOL,s.METHODS.MOVE,s.METHODS.PROPFIND,s.METHODS.PROPPATCH,s.METHODS.
SEARCH,s.METHODS.UNLOCK,s.METHODS.BIND,s.METHODS.REBIND,s.METHODS.UNBIND,s.METHODS.ACL,s.METHODS.REPORT,s.METHODS.MKACTIVITY,
s.METHODS.CHECKOUT,s.METHODS.MERGE,s.METHODS["M-SEARCH"],s.METHODS.NOTIFY,s.METHODS.SUBSCRIBE,s.METHODS.UNSUBSCRIBE,s.METHODS.
PATCH,s.METHODS.PURGE,s.METHODS.MKCALENDAR,s.METHODS.LINK,s.METHODS.UNLINK,s.METHODS.PRI,s.METHODS.SOURCE,s.METHODS.QUERY];
s.METHODS_ICE=[s.METHODS.SOURCE];s.METHODS_RTSP=[s.METHODS.OPTIONS,s.METHODS.DESCRIBE,s.METHODS.ANNOUNCE,s.METHODS.SETUP,
s.METHODS.PLAY,s.METHODS.PAUSE,s.METHODS.TEARDOWN,s.METHODS.GET_PARAMETER,s.METHODS.SET_PARAMETER,s.METHODS.REDIRECT,s.METHODS.
RECORD,s.METHODS.FLUSH,s.METHODS.GET,s.METHODS.POST];s.METHOD_MAP=(0,UC.enumToMap)(s.METHODS);s.H_METHOD_MAP=Object.fromEntries(
Object.entries(s.METHODS).filter(([A])=>A.startsWith("H")));s.STATUSES_HTTP=[s.STATUSES.CONTINUE,s.STATUSES.SWITCHING_PROTOCOLS,
s.STATUSES.PROCESSING,s.STATUSES.EARLY_HINTS,s.STATUSES.RESPONSE_IS_STALE,s.STATUSES.REVALIDATION_FAILED,s.STATUSES.DISCONNECTED_OPERATION,
s.STATUSES.HEURISTIC_EXPIRATION,s.STATUSES.MISCELLANEOUS_WARNING,s.STATUSES.OK,s.STATUSES.CREATED,s.STATUSES.ACCEPTED,s.
STATUSES.NON_AUTHORITATIVE_INFORMATION,s.STATUSES.NO_CONTENT,s.STATUSES.RESET_CONTENT,s.STATUSES.PARTIAL_CONTENT,s.STATUSES.
MULTI_STATUS,s.STATUSES.ALREADY_REPORTED,s.STATUSES.TRANSFORMATION_APPLIED,s.STATUSES.IM_USED,s.STATUSES.MISCELLANEOUS_PERSISTENT_WARNING,
s.STATUSES.MULTIPLE_CHOICES,s.STATUSES.MOVED_PERMANENTLY,s.STATUSES.FOUND,s.STATUSES.SEE_OTHER,s.STATUSES.NOT_MODIFIED,s.
STATUSES.USE_PROXY,s.STATUSES.SWITCH_PROXY,s.STATUSES.TEMPORARY_REDIRECT,s.STATUSES.PERMANENT_REDIRECT,s.STATUSES.BAD_REQUEST,
s.STATUSES.UNAUTHORIZED,s.STATUSES.PAYMENT_REQUIRED,s.STATUSES.FORBIDDEN,s.STATUSES.NOT_FOUND,s.STATUSES.METHOD_NOT_ALLOWED,
s.STATUSES.NOT_ACCEPTABLE,s.STATUSES.PROXY_AUTHENTICATION_REQUIRED,s.STATUSES.REQUEST_TIMEOUT,s.STATUSES.CONFLICT,s.STATUSES.
GONE,s.STATUSES.LENGTH_REQUIRED,s.STATUSES.PRECONDITION_FAILED,s.STATUSES.PAYLOAD_TOO_LARGE,s.STATUSES.URI_TOO_LONG,s.STATUSES.
UNSUPPORTED_MEDIA_TYPE,s.STATUSES.RANGE_NOT_SATISFIABLE,s.STATUSES.EXPECTATION_FAILED,s.STATUSES.IM_A_TEAPOT,s.STATUSES.
PAGE_EXPIRED,s.STATUSES.ENHANCE_YOUR_CALM,s.STATUSES.MISDIRECTED_REQUEST,s.STATUSES.UNPROCESSABLE_ENTITY,s.STATUSES.LOCKED,
s.STATUSES.FAILED_DEPENDENCY,s.STATUSES.TOO_EARLY,s.STATUSES.UPGRADE_REQUIRED,s.STATUSES.PRECONDITION_REQUIRED,s.STATUSES.
TOO_MANY_REQUESTS,s.STATUSES.REQUEST_HEADER_FIELDS_TOO_LARGE_UNOFFICIAL,s.STATUSES.REQUEST_HEADER_FIELDS_TOO_LARGE,s.STATUSES.
LOGIN_TIMEOUT,s.STATUSES.NO_RESPONSE,s.STATUSES.RETRY_WITH,s.STATUSES.BLOCKED_BY_PARENTAL_CONTROL,s.STATUSES.UNAVAILABLE_FOR_LEGAL_REASONS,
s.STATUSES.CLIENT_CLOSED_LOAD_BALANCED_REQUEST,s.STATUSES.INVALID_X_FORWARDED_FOR,s.STATUSES.REQUEST_HEADER_TOO_LARGE,s.
STATUSES.SSL_CERTIFICATE_ERROR,s.STATUSES.SSL_CERTIFICATE_REQUIRED,s.STATUSES.HTTP_REQUEST_SENT_TO_HTTPS_PORT,s.STATUSES.
INVALID_TOKEN,s.STATUSES.CLIENT_CLOSED_REQUEST,s.STATUSES.INTERNAL_SERVER_ERROR,s.STATUSES.NOT_IMPLEMENTED,s.STATUSES.BAD_GATEWAY,
s.STATUSES.SERVICE_UNAVAILABLE,s.STATUSES.GATEWAY_TIMEOUT,s.STATUSES.HTTP_VERSION_NOT_SUPPORTED,s.STATUSES.VARIANT_ALSO_NEGOTIATES,
s.STATUSES.INSUFFICIENT_STORAGE,s.STATUSES.LOOP_DETECTED,s.STATUSES.BANDWIDTH_LIMIT_EXCEEDED,s.STATUSES.NOT_EXTENDED,s.STATUSES.
NETWORK_AUTHENTICATION_REQUIRED,s.STATUSES.WEB_SERVER_UNKNOWN_ERROR,s.STATUSES.WEB_SERVER_IS_DOWN,s.STATUSES.CONNECTION_TIMEOUT,
s.STATUSES.ORIGIN_IS_UNREACHABLE,s.STATUSES.TIMEOUT_OCCURED,s.STATUSES.SSL_HANDSHAKE_FAILED,s.STATUSES.INVALID_SSL_CERTIFICATE,
s.STATUSES.RAILGUN_ERROR,s.STATUSES.SITE_IS_OVERLOADED,s.STATUSES.SITE_IS_FROZEN,s.STATUSES.IDENTITY_PROVIDER_AUTHENTICATION_ERROR,
s.STATUSES.NETWORK_READ_TIMEOUT,s.STATUSES.NETWORK_CONNECT_TIMEOUT];s.ALPHA=[];for(let A=65;A<=90;A++)s.ALPHA.push(String.
fromCharCode(A)),s.ALPHA.push(String.fromCharCode(A+32));s.NUM_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9};s.HEX_MAP={
0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9,A:10,B:11,C:12,D:13,E:14,F:15,a:10,b:11,c:12,d:13,e:14,f:15};s.NUM=["0","1","2",
"3","4","5","6","7","8","9"];s.ALPHANUM=s.ALPHA.concat(s.NUM);s.MARK=["-","_",".","!","~","*","'","(",")"];s.USERINFO_CHARS=
s.ALPHANUM.concat(s.MARK).concat(["%",";",":","&","=","+","$",","]);s.URL_CHAR=["!",'"',"$","%","&","'","(",")","*","+",
",","-",".","/",":",";","<","=",">","@","[","\\","]","^","_","`","{","|","}","~"].concat(s.ALPHANUM);s.HEX=s.NUM.concat(
["a","b","c","d","e","f","A","B","C","D","E","F"]);s.TOKEN=["!","#","$","%","&","'","*","+","-",".","^","_","`","|","~"].
concat(s.ALPHANUM);s.HEADER_CHARS=["	"];for(let A=32;A<=255;A++)A!==127&&s.HEADER_CHARS.push(A);s.CONNECTION_TOKEN_CHARS=
s.HEADER_CHARS.filter(A=>A!==44);s.QUOTED_STRING=["	"," "];for(let A=33;A<=255;A++)A!==34&&A!==92&&s.QUOTED_STRING.push(
A);s.HTAB_SP_VCHAR_OBS_TEXT=["	"," "];for(let A=33;A<=126;A++)s.HTAB_SP_VCHAR_OBS_TEXT.push(A);for(let A=128;A<=255;A++)
s.HTAB_SP_VCHAR_OBS_TEXT.push(A);s.MAJOR=s.NUM_MAP;s.MINOR=s.MAJOR;s.SPECIAL_HEADERS={connection:s.HEADER_STATE.CONNECTION,
"content-length":s.HEADER_STATE.CONTENT_LENGTH,"proxy-connection":s.HEADER_STATE.CONNECTION,"transfer-encoding":s.HEADER_STATE.
TRANSFER_ENCODING,upgrade:s.HEADER_STATE.UPGRADE};s.default={ERROR:s.ERROR,TYPE:s.TYPE,FLAGS:s.FLAGS,LENIENT_FLAGS:s.LENIENT_FLAGS,
METHODS:s.METHODS,STATUSES:s.STATUSES,FINISH:s.FINISH,HEADER_STATE:s.HEADER_STATE,ALPHA:s.ALPHA,NUM_MAP:s.NUM_MAP,HEX_MAP:s.
HEX_MAP,NUM:s.NUM,ALPHANUM:s.ALPHANUM,MARK:s.MARK,USERINFO_CHARS:s.USERINFO_CHARS,URL_CHAR:s.URL_CHAR,HEX:s.HEX,TOKEN:s.
TOKEN,HEADER_CHARS:s.HEADER_CHARS,CONNECTION_TOKEN_CHARS:s.CONNECTION_TOKEN_CHARS,QUOTED_STRING:s.QUOTED_STRING,HTAB_SP_VCHAR_OBS_TEXT:s.
HTAB_SP_VCHAR_OBS_TEXT,MAJOR:s.MAJOR,MINOR:s.MINOR,SPECIAL_HEADERS:s.SPECIAL_HEADERS,METHODS_HTTP:s.METHODS_HTTP,METHODS_ICE:s.
METHODS_ICE,METHODS_RTSP:s.METHODS_RTSP,METHOD_MAP:s.METHOD_MAP,H_METHOD_MAP:s.H_METHOD_MAP,STATUSES_HTTP:s.STATUSES_HTTP}});var qQ=R((i0,oB)=>{"use strict";var{Buffer:SC}=N("node:buffer"),MC="AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAn9/AGABfwBgBH9/f38B\
f2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwA\
AQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9i\
b2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAzU0BQYAAAMAAAAAAAADAQMAAwMDAAACAAAAAAICAgICAgICAgIBAQEBAQEBAQEBAwAAAwAA\
AAQFAXABExMFAwEAAgYIAX8BQcDZBAsHxQcoBm1lbW9yeQIAC19pbml0aWFsaXplAAgZX19pbmRpcmVjdF9mdW5jdGlvbl90YWJsZQEAC2xsaHR0cF9pbml0\
AAkYbGxodHRwX3Nob3VsZF9rZWVwX2FsaXZlADcMbGxodHRwX2FsbG9jAAsGbWFsbG9jADkLbGxodHRwX2ZyZWUADARmcmVlAAwPbGxodHRwX2dldF90eXBl\
AA0VbGxodHRwX2dldF9odHRwX21ham9yAA4VbGxodHRwX2dldF9odHRwX21pbm9yAA8RbGxodHRwX2dldF9tZXRob2QAEBZsbGh0dHBfZ2V0X3N0YXR1c19j\
b2RlABESbGxodHRwX2dldF91cGdyYWRlABIMbGxodHRwX3Jlc2V0ABMObGxodHRwX2V4ZWN1dGUAFBRsbGh0dHBfc2V0dGluZ3NfaW5pdAAVDWxsaHR0cF9m\
aW5pc2gAFgxsbGh0dHBfcGF1c2UAFw1sbGh0dHBfcmVzdW1lABgbbGxodHRwX3Jlc3VtZV9hZnRlcl91cGdyYWRlABkQbGxodHRwX2dldF9lcnJubwAaF2xs\
aHR0cF9nZXRfZXJyb3JfcmVhc29uABsXbGxodHRwX3NldF9lcnJvcl9yZWFzb24AHBRsbGh0dHBfZ2V0X2Vycm9yX3BvcwAdEWxsaHR0cF9lcnJub19uYW1l\
AB4SbGxodHRwX21ldGhvZF9uYW1lAB8SbGxodHRwX3N0YXR1c19uYW1lACAabGxodHRwX3NldF9sZW5pZW50X2hlYWRlcnMAISFsbGh0dHBfc2V0X2xlbmll\
bnRfY2h1bmtlZF9sZW5ndGgAIh1sbGh0dHBfc2V0X2xlbmllbnRfa2VlcF9hbGl2ZQAjJGxsaHR0cF9zZXRfbGVuaWVudF90cmFuc2Zlcl9lbmNvZGluZwAk\
GmxsaHR0cF9zZXRfbGVuaWVudF92ZXJzaW9uACUjbGxodHRwX3NldF9sZW5pZW50X2RhdGFfYWZ0ZXJfY2xvc2UAJidsbGh0dHBfc2V0X2xlbmllbnRfb3B0\
aW9uYWxfbGZfYWZ0ZXJfY3IAJyxsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfY3JsZl9hZnRlcl9jaHVuawAoKGxsaHR0cF9zZXRfbGVuaWVudF9vcHRp\
b25hbF9jcl9iZWZvcmVfbGYAKSpsbGh0dHBfc2V0X2xlbmllbnRfc3BhY2VzX2FmdGVyX2NodW5rX3NpemUAKhhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YA\
NgkYAQBBAQsSAQIDBAUKBgcyNDMuKy8tLDAxCq/ZAjQWAEHA1QAoAgAEQAALQcDVAEEBNgIACxQAIAAQOCAAIAI2AjggACABOgAoCxQAIAAgAC8BNCAALQAw\
IAAQNxAACx4BAX9BwAAQOiIBEDggAUGACDYCOCABIAA6ACggAQuPDAEHfwJAIABFDQAgAEEIayIBIABBBGsoAgAiAEF4cSIEaiEFAkAgAEEBcQ0AIABBA3FF\
DQEgASABKAIAIgBrIgFB1NUAKAIASQ0BIAAgBGohBAJAAkBB2NUAKAIAIAFHBEAgAEH/AU0EQCAAQQN2IQMgASgCCCIAIAEoAgwiAkYEQEHE1QBBxNUAKAIA\
QX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgASgCGCEGIAEgASgCDCIARwRAIAAgASgCCCICNgIIIAIgADYCDAwDCyABQRRqIgMoAgAiAkUEQCABKAIQ\
IgJFDQIgAUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSgCBCIAQQNxQQNHDQIgBSAAQX5xNgIEQczV\
ACAENgIAIAUgBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgASgCHCICQQJ0QfTXAGoiAygCACABRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3\
cTYCAAwCCyAGQRBBFCAGKAIQIAFGG2ogADYCACAARQ0BCyAAIAY2AhggASgCECICBEAgACACNgIQIAIgADYCGAsgAUEUaigCACICRQ0AIABBFGogAjYCACAC\
IAA2AhgLIAEgBU8NACAFKAIEIgBBAXFFDQACQAJAAkACQCAAQQJxRQRAQdzVACgCACAFRgRAQdzVACABNgIAQdDVAEHQ1QAoAgAgBGoiADYCACABIABBAXI2\
AgQgAUHY1QAoAgBHDQZBzNUAQQA2AgBB2NUAQQA2AgAMBgtB2NUAKAIAIAVGBEBB2NUAIAE2AgBBzNUAQczVACgCACAEaiIANgIAIAEgAEEBcjYCBCAAIAFq\
IAA2AgAMBgsgAEF4cSAEaiEEIABB/wFNBEAgAEEDdiEDIAUoAggiACAFKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwFCyACIAA2AgggACACNgIMDAQL\
IAUoAhghBiAFIAUoAgwiAEcEQEHU1QAoAgAaIAAgBSgCCCICNgIIIAIgADYCDAwDCyAFQRRqIgMoAgAiAkUEQCAFKAIQIgJFDQIgBUEQaiEDCwNAIAMhByAC\
IgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSAAQX5xNgIEIAEgBGogBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgBSgC\
HCICQQJ0QfTXAGoiAygCACAFRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAVGG2ogADYCACAARQ0BCyAAIAY2Ahgg\
BSgCECICBEAgACACNgIQIAIgADYCGAsgBUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBGogBDYCACABIARBAXI2AgQgAUHY1QAoAgBHDQBBzNUA\
IAQ2AgAMAQsgBEH/AU0EQCAEQXhxQezVAGohAAJ/QcTVACgCACICQQEgBEEDdnQiA3FFBEBBxNUAIAIgA3I2AgAgAAwBCyAAKAIICyICIAE2AgwgACABNgII\
IAEgADYCDCABIAI2AggMAQtBHyECIARB////B00EQCAEQSYgBEEIdmciAGt2QQFxIABBAXRrQT5qIQILIAEgAjYCHCABQgA3AhAgAkECdEH01wBqIQACQEHI\
1QAoAgAiA0EBIAJ0IgdxRQRAIAAgATYCAEHI1QAgAyAHcjYCACABIAA2AhggASABNgIIIAEgATYCDAwBCyAEQRkgAkEBdmtBACACQR9HG3QhAiAAKAIAIQAC\
QANAIAAiAygCBEF4cSAERg0BIAJBHXYhACACQQF0IQIgAyAAQQRxakEQaiIHKAIAIgANAAsgByABNgIAIAEgAzYCGCABIAE2AgwgASABNgIIDAELIAMoAggi\
ACABNgIMIAMgATYCCCABQQA2AhggASADNgIMIAEgADYCCAtB5NUAQeTVACgCAEEBayIAQX8gABs2AgALCwcAIAAtACgLBwAgAC0AKgsHACAALQArCwcAIAAt\
ACkLBwAgAC8BNAsHACAALQAwC0ABBH8gACgCGCEBIAAvAS4hAiAALQAoIQMgACgCOCEEIAAQOCAAIAQ2AjggACADOgAoIAAgAjsBLiAAIAE2AhgL5YUCAgd/\
A34gASACaiEEAkAgACIDKAIMIgANACADKAIEBEAgAyABNgIECyMAQRBrIgkkAAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkAgAygCHCICQQJrDvwBAfkBAgMEBQYHCAkKCwwNDg8QERL4ARP3ARQV9gEWF/UBGBkaGxwdHh8g/QH7ASH0ASIjJCUmJygpKivzASwt\
Li8wMTLyAfEBMzTwAe8BNTY3ODk6Ozw9Pj9AQUJDREVGR0hJSktMTU5P+gFQUVJT7gHtAVTsAVXrAVZXWFla6gFbXF1eX2BhYmNkZWZnaGlqa2xtbm9wcXJz\
dHV2d3h5ent8fX5/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYB\
pwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcoBywHMAc0BzgHpAegBzwHnAdAB\
5gHRAdIB0wHUAeUB1QHWAdcB2AHZAdoB2wHcAd0B3gHfAeAB4QHiAeMBAPwBC0EADOMBC0EODOIBC0ENDOEBC0EPDOABC0EQDN8BC0ETDN4BC0EUDN0BC0EV\
DNwBC0EWDNsBC0EXDNoBC0EYDNkBC0EZDNgBC0EaDNcBC0EbDNYBC0EcDNUBC0EdDNQBC0EeDNMBC0EfDNIBC0EgDNEBC0EhDNABC0EIDM8BC0EiDM4BC0Ek\
DM0BC0EjDMwBC0EHDMsBC0ElDMoBC0EmDMkBC0EnDMgBC0EoDMcBC0ESDMYBC0ERDMUBC0EpDMQBC0EqDMMBC0ErDMIBC0EsDMEBC0HeAQzAAQtBLgy/AQtB\
Lwy+AQtBMAy9AQtBMQy8AQtBMgy7AQtBMwy6AQtBNAy5AQtB3wEMuAELQTUMtwELQTkMtgELQQwMtQELQTYMtAELQTcMswELQTgMsgELQT4MsQELQToMsAEL\
QeABDK8BC0ELDK4BC0E/DK0BC0E7DKwBC0EKDKsBC0E8DKoBC0E9DKkBC0HhAQyoAQtBwQAMpwELQcAADKYBC0HCAAylAQtBCQykAQtBLQyjAQtBwwAMogEL\
QcQADKEBC0HFAAygAQtBxgAMnwELQccADJ4BC0HIAAydAQtByQAMnAELQcoADJsBC0HLAAyaAQtBzAAMmQELQc0ADJgBC0HOAAyXAQtBzwAMlgELQdAADJUB\
C0HRAAyUAQtB0gAMkwELQdMADJIBC0HVAAyRAQtB1AAMkAELQdYADI8BC0HXAAyOAQtB2AAMjQELQdkADIwBC0HaAAyLAQtB2wAMigELQdwADIkBC0HdAAyI\
AQtB3gAMhwELQd8ADIYBC0HgAAyFAQtB4QAMhAELQeIADIMBC0HjAAyCAQtB5AAMgQELQeUADIABC0HiAQx/C0HmAAx+C0HnAAx9C0EGDHwLQegADHsLQQUM\
egtB6QAMeQtBBAx4C0HqAAx3C0HrAAx2C0HsAAx1C0HtAAx0C0EDDHMLQe4ADHILQe8ADHELQfAADHALQfIADG8LQfEADG4LQfMADG0LQfQADGwLQfUADGsL\
QfYADGoLQQIMaQtB9wAMaAtB+AAMZwtB+QAMZgtB+gAMZQtB+wAMZAtB/AAMYwtB/QAMYgtB/gAMYQtB/wAMYAtBgAEMXwtBgQEMXgtBggEMXQtBgwEMXAtB\
hAEMWwtBhQEMWgtBhgEMWQtBhwEMWAtBiAEMVwtBiQEMVgtBigEMVQtBiwEMVAtBjAEMUwtBjQEMUgtBjgEMUQtBjwEMUAtBkAEMTwtBkQEMTgtBkgEMTQtB\
kwEMTAtBlAEMSwtBlQEMSgtBlgEMSQtBlwEMSAtBmAEMRwtBmQEMRgtBmgEMRQtBmwEMRAtBnAEMQwtBnQEMQgtBngEMQQtBnwEMQAtBoAEMPwtBoQEMPgtB\
ogEMPQtBowEMPAtBpAEMOwtBpQEMOgtBpgEMOQtBpwEMOAtBqAEMNwtBqQEMNgtBqgEMNQtBqwEMNAtBrAEMMwtBrQEMMgtBrgEMMQtBrwEMMAtBsAEMLwtB\
sQEMLgtBsgEMLQtBswEMLAtBtAEMKwtBtQEMKgtBtgEMKQtBtwEMKAtBuAEMJwtBuQEMJgtBugEMJQtBuwEMJAtBvAEMIwtBvQEMIgtBvgEMIQtBvwEMIAtB\
wAEMHwtBwQEMHgtBwgEMHQtBAQwcC0HDAQwbC0HEAQwaC0HFAQwZC0HGAQwYC0HHAQwXC0HIAQwWC0HJAQwVC0HKAQwUC0HLAQwTC0HMAQwSC0HNAQwRC0HO\
AQwQC0HPAQwPC0HQAQwOC0HRAQwNC0HSAQwMC0HTAQwLC0HUAQwKC0HVAQwJC0HWAQwIC0HjAQwHC0HXAQwGC0HYAQwFC0HZAQwEC0HaAQwDC0HbAQwCC0Hd\
AQwBC0HcAQshAgNAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAD\
An8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJ/AkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAIAMCfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAg7jAQABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4fICEj\
JCUnKCmeA5sDmgORA4oDgwOAA/0C+wL4AvIC8QLvAu0C6ALnAuYC5QLkAtwC2wLaAtkC2ALXAtYC1QLPAs4CzALLAsoCyQLIAscCxgLEAsMCvgK8AroCuQK4\
ArcCtgK1ArQCswKyArECsAKuAq0CqQKoAqcCpgKlAqQCowKiAqECoAKfApgCkAKMAosCigKBAv4B/QH8AfsB+gH5AfgB9wH1AfMB8AHrAekB6AHnAeYB5QHk\
AeMB4gHhAeAB3wHeAd0B3AHaAdkB2AHXAdYB1QHUAdMB0gHRAdABzwHOAc0BzAHLAcoByQHIAccBxgHFAcQBwwHCAcEBwAG/Ab4BvQG8AbsBugG5AbgBtwG2\
AbUBtAGzAbIBsQGwAa8BrgGtAawBqwGqAakBqAGnAaYBpQGkAaMBogGfAZ4BmQGYAZcBlgGVAZQBkwGSAZEBkAGPAY0BjAGHAYYBhQGEAYMBggF9fHt6eXZ1\
dFBRUlNUVQsgASAERw1yQf0BIQIMvgMLIAEgBEcNmAFB2wEhAgy9AwsgASAERw3xAUGOASECDLwDCyABIARHDfwBQYQBIQIMuwMLIAEgBEcNigJB/wAhAgy6\
AwsgASAERw2RAkH9ACECDLkDCyABIARHDZQCQfsAIQIMuAMLIAEgBEcNHkEeIQIMtwMLIAEgBEcNGUEYIQIMtgMLIAEgBEcNygJBzQAhAgy1AwsgASAERw3V\
AkHGACECDLQDCyABIARHDdYCQcMAIQIMswMLIAEgBEcN3AJBOCECDLIDCyADLQAwQQFGDa0DDIkDC0EAIQACQAJAAkAgAy0AKkUNACADLQArRQ0AIAMvATIi\
AkECcUUNAQwCCyADLwEyIgJBAXFFDQELQQEhACADLQAoQQFGDQAgAy8BNCIGQeQAa0HkAEkNACAGQcwBRg0AIAZBsAJGDQAgAkHAAHENAEEAIQAgAkGIBHFB\
gARGDQAgAkEocUEARyEACyADQQA7ATIgA0EAOgAxAkAgAEUEQCADQQA6ADEgAy0ALkEEcQ0BDLEDCyADQgA3AyALIANBADoAMSADQQE6ADYMSAtBACEAAkAg\
AygCOCICRQ0AIAIoAjAiAkUNACADIAIRAAAhAAsgAEUNSCAAQRVHDWIgA0EENgIcIAMgATYCFCADQdIbNgIQIANBFTYCDEEAIQIMrwMLIAEgBEYEQEEGIQIM\
rwMLIAEtAABBCkcNGSABQQFqIQEMGgsgA0IANwMgQRIhAgyUAwsgASAERw2KA0EjIQIMrAMLIAEgBEYEQEEHIQIMrAMLAkACQCABLQAAQQprDgQBGBgAGAsg\
AUEBaiEBQRAhAgyTAwsgAUEBaiEBIANBL2otAABBAXENF0EAIQIgA0EANgIcIAMgATYCFCADQZkgNgIQIANBGTYCDAyrAwsgAyADKQMgIgwgBCABa60iCn0i\
C0IAIAsgDFgbNwMgIAogDFoNGEEIIQIMqgMLIAEgBEcEQCADQQk2AgggAyABNgIEQRQhAgyRAwtBCSECDKkDCyADKQMgUA2uAgxDCyABIARGBEBBCyECDKgD\
CyABLQAAQQpHDRYgAUEBaiEBDBcLIANBL2otAABBAXFFDRkMJgtBACEAAkAgAygCOCICRQ0AIAIoAlAiAkUNACADIAIRAAAhAAsgAA0ZDEILQQAhAAJAIAMo\
AjgiAkUNACACKAJQIgJFDQAgAyACEQAAIQALIAANGgwkC0EAIQACQCADKAI4IgJFDQAgAigCUCICRQ0AIAMgAhEAACEACyAADRsMMgsgA0Evai0AAEEBcUUN\
HAwiC0EAIQACQCADKAI4IgJFDQAgAigCVCICRQ0AIAMgAhEAACEACyAADRwMQgtBACEAAkAgAygCOCICRQ0AIAIoAlQiAkUNACADIAIRAAAhAAsgAA0dDCAL\
IAEgBEYEQEETIQIMoAMLAkAgAS0AACIAQQprDgQfIyMAIgsgAUEBaiEBDB8LQQAhAAJAIAMoAjgiAkUNACACKAJUIgJFDQAgAyACEQAAIQALIAANIgxCCyAB\
IARGBEBBFiECDJ4DCyABLQAAQcDBAGotAABBAUcNIwyDAwsCQANAIAEtAABBsDtqLQAAIgBBAUcEQAJAIABBAmsOAgMAJwsgAUEBaiEBQSEhAgyGAwsgBCAB\
QQFqIgFHDQALQRghAgydAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAFBAWoiARA0IgANIQxBC0EAIQACQCADKAI4IgJFDQAgAigCVCICRQ0AIAMgAhEAACEA\
CyAADSMMKgsgASAERgRAQRwhAgybAwsgA0EKNgIIIAMgATYCBEEAIQACQCADKAI4IgJFDQAgAigCUCICRQ0AIAMgAhEAACEACyAADSVBJCECDIEDCyABIARH\
BEADQCABLQAAQbA9ai0AACIAQQNHBEAgAEEBaw4FGBomggMlJgsgBCABQQFqIgFHDQALQRshAgyaAwtBGyECDJkDCwNAIAEtAABBsD9qLQAAIgBBA0cEQCAA\
QQFrDgUPEScTJicLIAQgAUEBaiIBRw0AC0EeIQIMmAMLIAEgBEcEQCADQQs2AgggAyABNgIEQQchAgz/AgtBHyECDJcDCyABIARGBEBBICECDJcDCwJAIAEt\
AABBDWsOFC4/Pz8/Pz8/Pz8/Pz8/Pz8/Pz8APwtBACECIANBADYCHCADQb8LNgIQIANBAjYCDCADIAFBAWo2AhQMlgMLIANBL2ohAgNAIAEgBEYEQEEhIQIM\
lwMLAkACQAJAIAEtAAAiAEEJaw4YAgApKQEpKSkpKSkpKSkpKSkpKSkpKSkCJwsgAUEBaiEBIANBL2otAABBAXFFDQoMGAsgAUEBaiEBDBcLIAFBAWohASAC\
LQAAQQJxDQALQQAhAiADQQA2AhwgAyABNgIUIANBnxU2AhAgA0EMNgIMDJUDCyADLQAuQYABcUUNAQtBACEAAkAgAygCOCICRQ0AIAIoAlwiAkUNACADIAIR\
AAAhAAsgAEUN5gIgAEEVRgRAIANBJDYCHCADIAE2AhQgA0GbGzYCECADQRU2AgxBACECDJQDC0EAIQIgA0EANgIcIAMgATYCFCADQZAONgIQIANBFDYCDAyT\
AwtBACECIANBADYCHCADIAE2AhQgA0G+IDYCECADQQI2AgwMkgMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABIAynaiIBEDIiAEUNKyADQQc2AhwgAyABNgIU\
IAMgADYCDAyRAwsgAy0ALkHAAHFFDQELQQAhAAJAIAMoAjgiAkUNACACKAJYIgJFDQAgAyACEQAAIQALIABFDSsgAEEVRgRAIANBCjYCHCADIAE2AhQgA0Hr\
GTYCECADQRU2AgxBACECDJADC0EAIQIgA0EANgIcIAMgATYCFCADQZMMNgIQIANBEzYCDAyPAwtBACECIANBADYCHCADIAE2AhQgA0GCFTYCECADQQI2AgwM\
jgMLQQAhAiADQQA2AhwgAyABNgIUIANB3RQ2AhAgA0EZNgIMDI0DC0EAIQIgA0EANgIcIAMgATYCFCADQeYdNgIQIANBGTYCDAyMAwsgAEEVRg09QQAhAiAD\
QQA2AhwgAyABNgIUIANB0A82AhAgA0EiNgIMDIsDCyADKAIEIQBBACECIANBADYCBCADIAAgARAzIgBFDSggA0ENNgIcIAMgATYCFCADIAA2AgwMigMLIABB\
FUYNOkEAIQIgA0EANgIcIAMgATYCFCADQdAPNgIQIANBIjYCDAyJAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQMyIARQRAIAFBAWohAQwoCyADQQ42Ahwg\
AyAANgIMIAMgAUEBajYCFAyIAwsgAEEVRg03QQAhAiADQQA2AhwgAyABNgIUIANB0A82AhAgA0EiNgIMDIcDCyADKAIEIQBBACECIANBADYCBCADIAAgARAz\
IgBFBEAgAUEBaiEBDCcLIANBDzYCHCADIAA2AgwgAyABQQFqNgIUDIYDC0EAIQIgA0EANgIcIAMgATYCFCADQeIXNgIQIANBGTYCDAyFAwsgAEEVRg0zQQAh\
AiADQQA2AhwgAyABNgIUIANB1gw2AhAgA0EjNgIMDIQDCyADKAIEIQBBACECIANBADYCBCADIAAgARA0IgBFDSUgA0ERNgIcIAMgATYCFCADIAA2AgwMgwML\
IABBFUYNMEEAIQIgA0EANgIcIAMgATYCFCADQdYMNgIQIANBIzYCDAyCAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQwlCyADQRI2\
AhwgAyAANgIMIAMgAUEBajYCFAyBAwsgA0Evai0AAEEBcUUNAQtBFyECDOYCC0EAIQIgA0EANgIcIAMgATYCFCADQeIXNgIQIANBGTYCDAz+AgsgAEE7Rw0A\
IAFBAWohAQwMC0EAIQIgA0EANgIcIAMgATYCFCADQZIYNgIQIANBAjYCDAz8AgsgAEEVRg0oQQAhAiADQQA2AhwgAyABNgIUIANB1gw2AhAgA0EjNgIMDPsC\
CyADQRQ2AhwgAyABNgIUIAMgADYCDAz6AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQz1AgsgA0EVNgIcIAMgADYCDCADIAFBAWo2\
AhQM+QILIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUEQCABQQFqIQEM8wILIANBFzYCHCADIAA2AgwgAyABQQFqNgIUDPgCCyAAQRVGDSNBACECIANB\
ADYCHCADIAE2AhQgA0HWDDYCECADQSM2AgwM9wILIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUEQCABQQFqIQEMHQsgA0EZNgIcIAMgADYCDCADIAFB\
AWo2AhQM9gILIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUEQCABQQFqIQEM7wILIANBGjYCHCADIAA2AgwgAyABQQFqNgIUDPUCCyAAQRVGDR9BACEC\
IANBADYCHCADIAE2AhQgA0HQDzYCECADQSI2AgwM9AILIAMoAgQhACADQQA2AgQgAyAAIAEQMyIARQRAIAFBAWohAQwbCyADQRw2AhwgAyAANgIMIAMgAUEB\
ajYCFEEAIQIM8wILIAMoAgQhACADQQA2AgQgAyAAIAEQMyIARQRAIAFBAWohAQzrAgsgA0EdNgIcIAMgADYCDCADIAFBAWo2AhRBACECDPICCyAAQTtHDQEg\
AUEBaiEBC0EmIQIM1wILQQAhAiADQQA2AhwgAyABNgIUIANBnxU2AhAgA0EMNgIMDO8CCyABIARHBEADQCABLQAAQSBHDYQCIAQgAUEBaiIBRw0AC0EsIQIM\
7wILQSwhAgzuAgsgASAERgRAQTQhAgzuAgsCQAJAA0ACQCABLQAAQQprDgQCAAADAAsgBCABQQFqIgFHDQALQTQhAgzvAgsgAygCBCEAIANBADYCBCADIAAg\
ARAxIgBFDZ8CIANBMjYCHCADIAE2AhQgAyAANgIMQQAhAgzuAgsgAygCBCEAIANBADYCBCADIAAgARAxIgBFBEAgAUEBaiEBDJ8CCyADQTI2AhwgAyAANgIM\
IAMgAUEBajYCFEEAIQIM7QILIAEgBEcEQAJAA0AgAS0AAEEwayIAQf8BcUEKTwRAQTohAgzXAgsgAykDICILQpmz5syZs+bMGVYNASADIAtCCn4iCjcDICAK\
IACtQv8BgyILQn+FVg0BIAMgCiALfDcDICAEIAFBAWoiAUcNAAtBwAAhAgzuAgsgAygCBCEAIANBADYCBCADIAAgAUEBaiIBEDEiAA0XDOICC0HAACECDOwC\
CyABIARGBEBByQAhAgzsAgsCQANAAkAgAS0AAEEJaw4YAAKiAqICqQKiAqICogKiAqICogKiAqICogKiAqICogKiAqICogKiAqICogIAogILIAQgAUEBaiIB\
Rw0AC0HJACECDOwCCyABQQFqIQEgA0Evai0AAEEBcQ2lAiADQQA2AhwgAyABNgIUIANBlxA2AhAgA0EKNgIMQQAhAgzrAgsgASAERwRAA0AgAS0AAEEgRw0V\
IAQgAUEBaiIBRw0AC0H4ACECDOsCC0H4ACECDOoCCyADQQI6ACgMOAtBACECIANBADYCHCADQb8LNgIQIANBAjYCDCADIAFBAWo2AhQM6AILQQAhAgzOAgtB\
DSECDM0CC0ETIQIMzAILQRUhAgzLAgtBFiECDMoCC0EYIQIMyQILQRkhAgzIAgtBGiECDMcCC0EbIQIMxgILQRwhAgzFAgtBHSECDMQCC0EeIQIMwwILQR8h\
AgzCAgtBICECDMECC0EiIQIMwAILQSMhAgy/AgtBJSECDL4CC0HlACECDL0CCyADQT02AhwgAyABNgIUIAMgADYCDEEAIQIM1QILIANBGzYCHCADIAE2AhQg\
A0GkHDYCECADQRU2AgxBACECDNQCCyADQSA2AhwgAyABNgIUIANBmBo2AhAgA0EVNgIMQQAhAgzTAgsgA0ETNgIcIAMgATYCFCADQZgaNgIQIANBFTYCDEEA\
IQIM0gILIANBCzYCHCADIAE2AhQgA0GYGjYCECADQRU2AgxBACECDNECCyADQRA2AhwgAyABNgIUIANBmBo2AhAgA0EVNgIMQQAhAgzQAgsgA0EgNgIcIAMg\
ATYCFCADQaQcNgIQIANBFTYCDEEAIQIMzwILIANBCzYCHCADIAE2AhQgA0GkHDYCECADQRU2AgxBACECDM4CCyADQQw2AhwgAyABNgIUIANBpBw2AhAgA0EV\
NgIMQQAhAgzNAgtBACECIANBADYCHCADIAE2AhQgA0HdDjYCECADQRI2AgwMzAILAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB/QEhAgzM\
AgsCQAJAIAMtADZBAUcNAEEAIQACQCADKAI4IgJFDQAgAigCYCICRQ0AIAMgAhEAACEACyAARQ0AIABBFUcNASADQfwBNgIcIAMgATYCFCADQdwZNgIQIANB\
FTYCDEEAIQIMzQILQdwBIQIMswILIANBADYCHCADIAE2AhQgA0H5CzYCECADQR82AgxBACECDMsCCwJAAkAgAy0AKEEBaw4CBAEAC0HbASECDLICC0HUASEC\
DLECCyADQQI6ADFBACEAAkAgAygCOCICRQ0AIAIoAgAiAkUNACADIAIRAAAhAAsgAEUEQEHdASECDLECCyAAQRVHBEAgA0EANgIcIAMgATYCFCADQbQMNgIQ\
IANBEDYCDEEAIQIMygILIANB+wE2AhwgAyABNgIUIANBgRo2AhAgA0EVNgIMQQAhAgzJAgsgASAERgRAQfoBIQIMyQILIAEtAABByABGDQEgA0EBOgAoC0HA\
ASECDK4CC0HaASECDK0CCyABIARHBEAgA0EMNgIIIAMgATYCBEHZASECDK0CC0H5ASECDMUCCyABIARGBEBB+AEhAgzFAgsgAS0AAEHIAEcNBCABQQFqIQFB\
2AEhAgyrAgsgASAERgRAQfcBIQIMxAILAkACQCABLQAAQcUAaw4QAAUFBQUFBQUFBQUFBQUFAQULIAFBAWohAUHWASECDKsCCyABQQFqIQFB1wEhAgyqAgtB\
9gEhAiABIARGDcICIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbrVAGotAABHDQMgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAF\
NgIADMMCCyADKAIEIQAgA0IANwMAIAMgACAGQQFqIgEQLiIARQRAQeMBIQIMqgILIANB9QE2AhwgAyABNgIUIAMgADYCDEEAIQIMwgILQfQBIQIgASAERg3B\
AiADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEG41QBqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzCAgsgA0GB\
BDsBKCADKAIEIQAgA0IANwMAIAMgACAGQQFqIgEQLiIADQMMAgsgA0EANgIAC0EAIQIgA0EANgIcIAMgATYCFCADQeUfNgIQIANBCDYCDAy/AgtB1QEhAgyl\
AgsgA0HzATYCHCADIAE2AhQgAyAANgIMQQAhAgy9AgtBACEAAkAgAygCOCICRQ0AIAIoAkAiAkUNACADIAIRAAAhAAsgAEUNbiAAQRVHBEAgA0EANgIcIAMg\
ATYCFCADQYIPNgIQIANBIDYCDEEAIQIMvQILIANBjwE2AhwgAyABNgIUIANB7Bs2AhAgA0EVNgIMQQAhAgy8AgsgASAERwRAIANBDTYCCCADIAE2AgRB0wEh\
AgyjAgtB8gEhAgy7AgsgASAERgRAQfEBIQIMuwILAkACQAJAIAEtAABByABrDgsAAQgICAgICAgIAggLIAFBAWohAUHQASECDKMCCyABQQFqIQFB0QEhAgyi\
AgsgAUEBaiEBQdIBIQIMoQILQfABIQIgASAERg25AiADKAIAIgAgBCABa2ohBiABIABrQQJqIQUDQCABLQAAIABBtdUAai0AAEcNBCAAQQJGDQMgAEEBaiEA\
IAQgAUEBaiIBRw0ACyADIAY2AgAMuQILQe8BIQIgASAERg24AiADKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABBs9UAai0AAEcNAyAAQQFGDQIg\
AEEBaiEAIAQgAUEBaiIBRw0ACyADIAY2AgAMuAILQe4BIQIgASAERg23AiADKAIAIgAgBCABa2ohBiABIABrQQJqIQUDQCABLQAAIABBsNUAai0AAEcNAiAA\
QQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAY2AgAMtwILIAMoAgQhACADQgA3AwAgAyAAIAVBAWoiARArIgBFDQIgA0HsATYCHCADIAE2AhQgAyAANgIM\
QQAhAgy2AgsgA0EANgIACyADKAIEIQAgA0EANgIEIAMgACABECsiAEUNnAIgA0HtATYCHCADIAE2AhQgAyAANgIMQQAhAgy0AgtBzwEhAgyaAgtBACEAAkAg\
AygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDLQCC0HOASECDJoCCyAD\
QesBNgIcIAMgATYCFCADQYAbNgIQIANBFTYCDEEAIQIMsgILIAEgBEYEQEHrASECDLICCyABLQAAQS9GBEAgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0Gy\
ODYCECADQQg2AgxBACECDLECC0HNASECDJcCCyABIARHBEAgA0EONgIIIAMgATYCBEHMASECDJcCC0HqASECDK8CCyABIARGBEBB6QEhAgyvAgsgAS0AAEEw\
ayIAQf8BcUEKSQRAIAMgADoAKiABQQFqIQFBywEhAgyWAgsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZcCIANB6AE2AhwgAyABNgIUIAMgADYCDEEAIQIM\
rgILIAEgBEYEQEHnASECDK4CCwJAIAEtAABBLkYEQCABQQFqIQEMAQsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZgCIANB5gE2AhwgAyABNgIUIAMgADYC\
DEEAIQIMrgILQcoBIQIMlAILIAEgBEYEQEHlASECDK0CC0EAIQBBASEFQQEhB0EAIQICQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQCABLQAAQTBrDgoKCQAB\
AgMEBQYICwtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshAkEAIQVBACEHDAILQQkhAkEBIQBBACEFQQAhBwwBC0EAIQVBASECCyADIAI6ACsg\
AUEBaiEBAkACQCADLQAuQRBxDQACQAJAAkAgAy0AKg4DAQACBAsgB0UNAwwCCyAADQEMAgsgBUUNAQsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDQIgA0Hi\
ATYCHCADIAE2AhQgAyAANgIMQQAhAgyvAgsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZoCIANB4wE2AhwgAyABNgIUIAMgADYCDEEAIQIMrgILIAMoAgQh\
ACADQQA2AgQgAyAAIAEQLyIARQ2YAiADQeQBNgIcIAMgATYCFCADIAA2AgwMrQILQckBIQIMkwILQQAhAAJAIAMoAjgiAkUNACACKAJEIgJFDQAgAyACEQAA\
IQALAkAgAARAIABBFUYNASADQQA2AhwgAyABNgIUIANBpA02AhAgA0EhNgIMQQAhAgytAgtByAEhAgyTAgsgA0HhATYCHCADIAE2AhQgA0HQGjYCECADQRU2\
AgxBACECDKsCCyABIARGBEBB4QEhAgyrAgsCQCABLQAAQSBGBEAgA0EAOwE0IAFBAWohAQwBCyADQQA2AhwgAyABNgIUIANBmRE2AhAgA0EJNgIMQQAhAgyr\
AgtBxwEhAgyRAgsgASAERgRAQeABIQIMqgILAkAgAS0AAEEwa0H/AXEiAkEKSQRAIAFBAWohAQJAIAMvATQiAEGZM0sNACADIABBCmwiADsBNCAAQf7/A3Eg\
AkH//wNzSw0AIAMgACACajsBNAwCC0EAIQIgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDAyrAgsgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDEEA\
IQIMqgILQcYBIQIMkAILIAEgBEYEQEHfASECDKkCCwJAIAEtAABBMGtB/wFxIgJBCkkEQCABQQFqIQECQCADLwE0IgBBmTNLDQAgAyAAQQpsIgA7ATQgAEH+\
/wNxIAJB//8Dc0sNACADIAAgAmo7ATQMAgtBACECIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgwMqgILIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02\
AgxBACECDKkCC0HFASECDI8CCyABIARGBEBB3gEhAgyoAgsCQCABLQAAQTBrQf8BcSICQQpJBEAgAUEBaiEBAkAgAy8BNCIAQZkzSw0AIAMgAEEKbCIAOwE0\
IABB/v8DcSACQf//A3NLDQAgAyAAIAJqOwE0DAILQQAhAiADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMDKkCCyADQQA2AhwgAyABNgIUIANBlR42AhAg\
A0ENNgIMQQAhAgyoAgtBxAEhAgyOAgsgASAERgRAQd0BIQIMpwILAkACQAJAAkAgAS0AAEEKaw4XAgMDAAMDAwMDAwMDAwMDAwMDAwMDAwEDCyABQQFqDAUL\
IAFBAWohAUHDASECDI8CCyABQQFqIQEgA0Evai0AAEEBcQ0IIANBADYCHCADIAE2AhQgA0GNCzYCECADQQ02AgxBACECDKcCCyADQQA2AhwgAyABNgIUIANB\
jQs2AhAgA0ENNgIMQQAhAgymAgsgASAERwRAIANBDzYCCCADIAE2AgRBASECDI0CC0HcASECDKUCCwJAAkADQAJAIAEtAABBCmsOBAIAAAMACyAEIAFBAWoi\
AUcNAAtB2wEhAgymAgsgAygCBCEAIANBADYCBCADIAAgARAtIgBFBEAgAUEBaiEBDAQLIANB2gE2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMpQILIAMoAgQh\
ACADQQA2AgQgAyAAIAEQLSIADQEgAUEBagshAUHBASECDIoCCyADQdkBNgIcIAMgADYCDCADIAFBAWo2AhRBACECDKICC0HCASECDIgCCyADQS9qLQAAQQFx\
DQEgA0EANgIcIAMgATYCFCADQeQcNgIQIANBGTYCDEEAIQIMoAILIAEgBEYEQEHZASECDKACCwJAAkACQCABLQAAQQprDgQBAgIAAgsgAUEBaiEBDAILIAFB\
AWohAQwBCyADLQAuQcAAcUUNAQtBACEAAkAgAygCOCICRQ0AIAIoAjwiAkUNACADIAIRAAAhAAsgAEUNoAEgAEEVRgRAIANB2QA2AhwgAyABNgIUIANBtxo2\
AhAgA0EVNgIMQQAhAgyfAgsgA0EANgIcIAMgATYCFCADQYANNgIQIANBGzYCDEEAIQIMngILIANBADYCHCADIAE2AhQgA0HcKDYCECADQQI2AgxBACECDJ0C\
CyABIARHBEAgA0EMNgIIIAMgATYCBEG/ASECDIQCC0HYASECDJwCCyABIARGBEBB1wEhAgycAgsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
IAEtAABBwQBrDhUAAQIDWgQFBlpaWgcICQoLDA0ODxBaCyABQQFqIQFB+wAhAgySAgsgAUEBaiEBQfwAIQIMkQILIAFBAWohAUGBASECDJACCyABQQFqIQFB\
hQEhAgyPAgsgAUEBaiEBQYYBIQIMjgILIAFBAWohAUGJASECDI0CCyABQQFqIQFBigEhAgyMAgsgAUEBaiEBQY0BIQIMiwILIAFBAWohAUGWASECDIoCCyAB\
QQFqIQFBlwEhAgyJAgsgAUEBaiEBQZgBIQIMiAILIAFBAWohAUGlASECDIcCCyABQQFqIQFBpgEhAgyGAgsgAUEBaiEBQawBIQIMhQILIAFBAWohAUG0ASEC\
DIQCCyABQQFqIQFBtwEhAgyDAgsgAUEBaiEBQb4BIQIMggILIAEgBEYEQEHWASECDJsCCyABLQAAQc4ARw1IIAFBAWohAUG9ASECDIECCyABIARGBEBB1QEh\
AgyaAgsCQAJAAkAgAS0AAEHCAGsOEgBKSkpKSkpKSkoBSkpKSkpKAkoLIAFBAWohAUG4ASECDIICCyABQQFqIQFBuwEhAgyBAgsgAUEBaiEBQbwBIQIMgAIL\
QdQBIQIgASAERg2YAiADKAIAIgAgBCABa2ohBSABIABrQQdqIQYCQANAIAEtAAAgAEGo1QBqLQAARw1FIABBB0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMg\
BTYCAAyZAgsgA0EANgIAIAZBAWohAUEbDEULIAEgBEYEQEHTASECDJgCCwJAAkAgAS0AAEHJAGsOBwBHR0dHRwFHCyABQQFqIQFBuQEhAgz/AQsgAUEBaiEB\
QboBIQIM/gELQdIBIQIgASAERg2WAiADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGm1QBqLQAARw1DIABBAUYNASAAQQFqIQAgBCABQQFq\
IgFHDQALIAMgBTYCAAyXAgsgA0EANgIAIAZBAWohAUEPDEMLQdEBIQIgASAERg2VAiADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGk1QBq\
LQAARw1CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyWAgsgA0EANgIAIAZBAWohAUEgDEILQdABIQIgASAERg2UAiADKAIAIgAgBCABa2oh\
BSABIABrQQJqIQYCQANAIAEtAAAgAEGh1QBqLQAARw1BIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyVAgsgA0EANgIAIAZBAWohAUESDEEL\
IAEgBEYEQEHPASECDJQCCwJAAkAgAS0AAEHFAGsODgBDQ0NDQ0NDQ0NDQ0MBQwsgAUEBaiEBQbUBIQIM+wELIAFBAWohAUG2ASECDPoBC0HOASECIAEgBEYN\
kgIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBntUAai0AAEcNPyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMkwILIANB\
ADYCACAGQQFqIQFBBww/C0HNASECIAEgBEYNkQIgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBmNUAai0AAEcNPiAAQQVGDQEgAEEBaiEA\
IAQgAUEBaiIBRw0ACyADIAU2AgAMkgILIANBADYCACAGQQFqIQFBKAw+CyABIARGBEBBzAEhAgyRAgsCQAJAAkAgAS0AAEHFAGsOEQBBQUFBQUFBQUEBQUFB\
QUECQQsgAUEBaiEBQbEBIQIM+QELIAFBAWohAUGyASECDPgBCyABQQFqIQFBswEhAgz3AQtBywEhAiABIARGDY8CIAMoAgAiACAEIAFraiEFIAEgAGtBBmoh\
BgJAA0AgAS0AACAAQZHVAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJACCyADQQA2AgAgBkEBaiEBQRoMPAtBygEhAiABIARG\
DY4CIAMoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQY3VAGotAABHDTsgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADI8CCyAD\
QQA2AgAgBkEBaiEBQSEMOwsgASAERgRAQckBIQIMjgILAkACQCABLQAAQcEAaw4UAD09PT09PT09PT09PT09PT09PQE9CyABQQFqIQFBrQEhAgz1AQsgAUEB\
aiEBQbABIQIM9AELIAEgBEYEQEHIASECDI0CCwJAAkAgAS0AAEHVAGsOCwA8PDw8PDw8PDwBPAsgAUEBaiEBQa4BIQIM9AELIAFBAWohAUGvASECDPMBC0HH\
ASECIAEgBEYNiwIgAygCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABBhNUAai0AAEcNOCAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2\
AgAMjAILIANBADYCACAGQQFqIQFBKgw4CyABIARGBEBBxgEhAgyLAgsgAS0AAEHQAEcNOCABQQFqIQFBJQw3C0HFASECIAEgBEYNiQIgAygCACIAIAQgAWtq\
IQUgASAAa0ECaiEGAkADQCABLQAAIABBgdUAai0AAEcNNiAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMigILIANBADYCACAGQQFqIQFBDgw2\
CyABIARGBEBBxAEhAgyJAgsgAS0AAEHFAEcNNiABQQFqIQFBqwEhAgzvAQsgASAERgRAQcMBIQIMiAILAkACQAJAAkAgAS0AAEHCAGsODwABAjk5OTk5OTk5\
OTk5AzkLIAFBAWohAUGnASECDPEBCyABQQFqIQFBqAEhAgzwAQsgAUEBaiEBQakBIQIM7wELIAFBAWohAUGqASECDO4BC0HCASECIAEgBEYNhgIgAygCACIA\
IAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB/tQAai0AAEcNMyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhwILIANBADYCACAGQQFq\
IQFBFAwzC0HBASECIAEgBEYNhQIgAygCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABB+dQAai0AAEcNMiAAQQRGDQEgAEEBaiEAIAQgAUEBaiIB\
Rw0ACyADIAU2AgAMhgILIANBADYCACAGQQFqIQFBKwwyC0HAASECIAEgBEYNhAIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB9tQAai0A\
AEcNMSAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhQILIANBADYCACAGQQFqIQFBLAwxC0G/ASECIAEgBEYNgwIgAygCACIAIAQgAWtqIQUg\
ASAAa0ECaiEGAkADQCABLQAAIABBodUAai0AAEcNMCAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhAILIANBADYCACAGQQFqIQFBEQwwC0G+\
ASECIAEgBEYNggIgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABB8tQAai0AAEcNLyAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2\
AgAMgwILIANBADYCACAGQQFqIQFBLgwvCyABIARGBEBBvQEhAgyCAgsCQAJAAkACQAJAIAEtAABBwQBrDhUANDQ0NDQ0NDQ0NAE0NAI0NAM0NAQ0CyABQQFq\
IQFBmwEhAgzsAQsgAUEBaiEBQZwBIQIM6wELIAFBAWohAUGdASECDOoBCyABQQFqIQFBogEhAgzpAQsgAUEBaiEBQaQBIQIM6AELIAEgBEYEQEG8ASECDIEC\
CwJAAkAgAS0AAEHSAGsOAwAwATALIAFBAWohAUGjASECDOgBCyABQQFqIQFBBAwtC0G7ASECIAEgBEYN/wEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkAD\
QCABLQAAIABB8NQAai0AAEcNLCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMgAILIANBADYCACAGQQFqIQFBHQwsCyABIARGBEBBugEhAgz/\
AQsCQAJAIAEtAABByQBrDgcBLi4uLi4ALgsgAUEBaiEBQaEBIQIM5gELIAFBAWohAUEiDCsLIAEgBEYEQEG5ASECDP4BCyABLQAAQdAARw0rIAFBAWohAUGg\
ASECDOQBCyABIARGBEBBuAEhAgz9AQsCQAJAIAEtAABBxgBrDgsALCwsLCwsLCwsASwLIAFBAWohAUGeASECDOQBCyABQQFqIQFBnwEhAgzjAQtBtwEhAiAB\
IARGDfsBIAMoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQezUAGotAABHDSggAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPwB\
CyADQQA2AgAgBkEBaiEBQQ0MKAtBtgEhAiABIARGDfoBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQaHVAGotAABHDScgAEECRg0BIABB\
AWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPsBCyADQQA2AgAgBkEBaiEBQQwMJwtBtQEhAiABIARGDfkBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0Ag\
AS0AACAAQerUAGotAABHDSYgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPoBCyADQQA2AgAgBkEBaiEBQQMMJgtBtAEhAiABIARGDfgBIAMo\
AgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQejUAGotAABHDSUgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPkBCyADQQA2AgAg\
BkEBaiEBQSYMJQsgASAERgRAQbMBIQIM+AELAkACQCABLQAAQdQAaw4CAAEnCyABQQFqIQFBmQEhAgzfAQsgAUEBaiEBQZoBIQIM3gELQbIBIQIgASAERg32\
ASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHm1ABqLQAARw0jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAz3AQsgA0EA\
NgIAIAZBAWohAUEnDCMLQbEBIQIgASAERg31ASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHk1ABqLQAARw0iIABBAUYNASAAQQFqIQAg\
BCABQQFqIgFHDQALIAMgBTYCAAz2AQsgA0EANgIAIAZBAWohAUEcDCILQbABIQIgASAERg30ASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAg\
AEHe1ABqLQAARw0hIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAz1AQsgA0EANgIAIAZBAWohAUEGDCELQa8BIQIgASAERg3zASADKAIAIgAg\
BCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHZ1ABqLQAARw0gIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAz0AQsgA0EANgIAIAZBAWoh\
AUEZDCALIAEgBEYEQEGuASECDPMBCwJAAkACQAJAIAEtAABBLWsOIwAkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJAEkJCQkJAIkJCQDJAsgAUEBaiEBQY4BIQIM\
3AELIAFBAWohAUGPASECDNsBCyABQQFqIQFBlAEhAgzaAQsgAUEBaiEBQZUBIQIM2QELQa0BIQIgASAERg3xASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYC\
QANAIAEtAAAgAEHX1ABqLQAARw0eIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzyAQsgA0EANgIAIAZBAWohAUELDB4LIAEgBEYEQEGsASEC\
DPEBCwJAAkAgAS0AAEHBAGsOAwAgASALIAFBAWohAUGQASECDNgBCyABQQFqIQFBkwEhAgzXAQsgASAERgRAQasBIQIM8AELAkACQCABLQAAQcEAaw4PAB8f\
Hx8fHx8fHx8fHx8BHwsgAUEBaiEBQZEBIQIM1wELIAFBAWohAUGSASECDNYBCyABIARGBEBBqgEhAgzvAQsgAS0AAEHMAEcNHCABQQFqIQFBCgwbC0GpASEC\
IAEgBEYN7QEgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABB0dQAai0AAEcNGiAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM\
7gELIANBADYCACAGQQFqIQFBHgwaC0GoASECIAEgBEYN7AEgAygCACIAIAQgAWtqIQUgASAAa0EGaiEGAkADQCABLQAAIABBytQAai0AAEcNGSAAQQZGDQEg\
AEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM7QELIANBADYCACAGQQFqIQFBFQwZC0GnASECIAEgBEYN6wEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkAD\
QCABLQAAIABBx9QAai0AAEcNGCAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM7AELIANBADYCACAGQQFqIQFBFwwYC0GmASECIAEgBEYN6gEg\
AygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBwdQAai0AAEcNFyAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM6wELIANBADYC\
ACAGQQFqIQFBGAwXCyABIARGBEBBpQEhAgzqAQsCQAJAIAEtAABByQBrDgcAGRkZGRkBGQsgAUEBaiEBQYsBIQIM0QELIAFBAWohAUGMASECDNABC0GkASEC\
IAEgBEYN6AEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBptUAai0AAEcNFSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM\
6QELIANBADYCACAGQQFqIQFBCQwVC0GjASECIAEgBEYN5wEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBpNUAai0AAEcNFCAAQQFGDQEg\
AEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM6AELIANBADYCACAGQQFqIQFBHwwUC0GiASECIAEgBEYN5gEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkAD\
QCABLQAAIABBvtQAai0AAEcNEyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM5wELIANBADYCACAGQQFqIQFBAgwTC0GhASECIAEgBEYN5QEg\
AygCACIAIAQgAWtqIQUgASAAa0EBaiEGA0AgAS0AACAAQbzUAGotAABHDREgAEEBRg0CIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADOUBCyABIARGBEBB\
oAEhAgzlAQtBASABLQAAQd8ARw0RGiABQQFqIQFBhwEhAgzLAQsgA0EANgIAIAZBAWohAUGIASECDMoBC0GfASECIAEgBEYN4gEgAygCACIAIAQgAWtqIQUg\
ASAAa0EIaiEGAkADQCABLQAAIABBhNUAai0AAEcNDyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM4wELIANBADYCACAGQQFqIQFBKQwPC0Ge\
ASECIAEgBEYN4QEgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBuNQAai0AAEcNDiAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2\
AgAM4gELIANBADYCACAGQQFqIQFBLQwOCyABIARGBEBBnQEhAgzhAQsgAS0AAEHFAEcNDiABQQFqIQFBhAEhAgzHAQsgASAERgRAQZwBIQIM4AELAkACQCAB\
LQAAQcwAaw4IAA8PDw8PDwEPCyABQQFqIQFBggEhAgzHAQsgAUEBaiEBQYMBIQIMxgELQZsBIQIgASAERg3eASADKAIAIgAgBCABa2ohBSABIABrQQRqIQYC\
QANAIAEtAAAgAEGz1ABqLQAARw0LIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzfAQsgA0EANgIAIAZBAWohAUEjDAsLQZoBIQIgASAERg3d\
ASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGw1ABqLQAARw0KIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzeAQsgA0EA\
NgIAIAZBAWohAUEADAoLIAEgBEYEQEGZASECDN0BCwJAAkAgAS0AAEHIAGsOCAAMDAwMDAwBDAsgAUEBaiEBQf0AIQIMxAELIAFBAWohAUGAASECDMMBCyAB\
IARGBEBBmAEhAgzcAQsCQAJAIAEtAABBzgBrDgMACwELCyABQQFqIQFB/gAhAgzDAQsgAUEBaiEBQf8AIQIMwgELIAEgBEYEQEGXASECDNsBCyABLQAAQdkA\
Rw0IIAFBAWohAUEIDAcLQZYBIQIgASAERg3ZASADKAIAIgAgBCABa2ohBSABIABrQQNqIQYCQANAIAEtAAAgAEGs1ABqLQAARw0GIABBA0YNASAAQQFqIQAg\
BCABQQFqIgFHDQALIAMgBTYCAAzaAQsgA0EANgIAIAZBAWohAUEFDAYLQZUBIQIgASAERg3YASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAg\
AEGm1ABqLQAARw0FIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzZAQsgA0EANgIAIAZBAWohAUEWDAULQZQBIQIgASAERg3XASADKAIAIgAg\
BCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGh1QBqLQAARw0EIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzYAQsgA0EANgIAIAZBAWoh\
AUEQDAQLIAEgBEYEQEGTASECDNcBCwJAAkAgAS0AAEHDAGsODAAGBgYGBgYGBgYGAQYLIAFBAWohAUH5ACECDL4BCyABQQFqIQFB+gAhAgy9AQtBkgEhAiAB\
IARGDdUBIAMoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQaDUAGotAABHDQIgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNYB\
CyADQQA2AgAgBkEBaiEBQSQMAgsgA0EANgIADAILIAEgBEYEQEGRASECDNQBCyABLQAAQcwARw0BIAFBAWohAUETCzoAKSADKAIEIQAgA0EANgIEIAMgACAB\
EC4iAA0CDAELQQAhAiADQQA2AhwgAyABNgIUIANB/h82AhAgA0EGNgIMDNEBC0H4ACECDLcBCyADQZABNgIcIAMgATYCFCADIAA2AgxBACECDM8BC0EAIQAC\
QCADKAI4IgJFDQAgAigCQCICRQ0AIAMgAhEAACEACyAARQ0AIABBFUYNASADQQA2AhwgAyABNgIUIANBgg82AhAgA0EgNgIMQQAhAgzOAQtB9wAhAgy0AQsg\
A0GPATYCHCADIAE2AhQgA0HsGzYCECADQRU2AgxBACECDMwBCyABIARGBEBBjwEhAgzMAQsCQCABLQAAQSBGBEAgAUEBaiEBDAELIANBADYCHCADIAE2AhQg\
A0GbHzYCECADQQY2AgxBACECDMwBC0ECIQIMsgELA0AgAS0AAEEgRw0CIAQgAUEBaiIBRw0AC0GOASECDMoBCyABIARGBEBBjQEhAgzKAQsCQCABLQAAQQlr\
DgRKAABKAAtB9QAhAgywAQsgAy0AKUEFRgRAQfYAIQIMsAELQfQAIQIMrwELIAEgBEYEQEGMASECDMgBCyADQRA2AgggAyABNgIEDAoLIAEgBEYEQEGLASEC\
DMcBCwJAIAEtAABBCWsOBEcAAEcAC0HzACECDK0BCyABIARHBEAgA0EQNgIIIAMgATYCBEHxACECDK0BC0GKASECDMUBCwJAIAEgBEcEQANAIAEtAABBoNAA\
ai0AACIAQQNHBEACQCAAQQFrDgJJAAQLQfAAIQIMrwELIAQgAUEBaiIBRw0AC0GIASECDMYBC0GIASECDMUBCyADQQA2AhwgAyABNgIUIANB2yA2AhAgA0EH\
NgIMQQAhAgzEAQsgASAERgRAQYkBIQIMxAELAkACQAJAIAEtAABBoNIAai0AAEEBaw4DRgIAAQtB8gAhAgysAQsgA0EANgIcIAMgATYCFCADQbQSNgIQIANB\
BzYCDEEAIQIMxAELQeoAIQIMqgELIAEgBEcEQCABQQFqIQFB7wAhAgyqAQtBhwEhAgzCAQsgBCABIgBGBEBBhgEhAgzCAQsgAC0AACIBQS9GBEAgAEEBaiEB\
Qe4AIQIMqQELIAFBCWsiAkEXSw0BIAAhAUEBIAJ0QZuAgARxDUEMAQsgBCABIgBGBEBBhQEhAgzBAQsgAC0AAEEvRw0AIABBAWohAQwDC0EAIQIgA0EANgIc\
IAMgADYCFCADQdsgNgIQIANBBzYCDAy/AQsCQAJAAkACQAJAA0AgAS0AAEGgzgBqLQAAIgBBBUcEQAJAAkAgAEEBaw4IRwUGBwgABAEIC0HrACECDK0BCyAB\
QQFqIQFB7QAhAgysAQsgBCABQQFqIgFHDQALQYQBIQIMwwELIAFBAWoMFAsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDR4gA0HbADYCHCADIAE2AhQgAyAA\
NgIMQQAhAgzBAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDR4gA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgzAAQsgAygCBCEAIANBADYCBCADIAAgARAs\
IgBFDR4gA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgy/AQsgA0EANgIcIAMgATYCFCADQfkPNgIQIANBBzYCDEEAIQIMvgELIAEgBEYEQEGDASECDL4BCwJA\
IAEtAABBoM4Aai0AAEEBaw4IPgQFBgAIAgMHCyABQQFqIQELQQMhAgyjAQsgAUEBagwNC0EAIQIgA0EANgIcIANB0RI2AhAgA0EHNgIMIAMgAUEBajYCFAy6\
AQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDRYgA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgy5AQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDRYgA0Hd\
ADYCHCADIAE2AhQgAyAANgIMQQAhAgy4AQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDRYgA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgy3AQsgA0EANgIc\
IAMgATYCFCADQfkPNgIQIANBBzYCDEEAIQIMtgELQewAIQIMnAELIAEgBEYEQEGCASECDLUBCyABQQFqDAILIAEgBEYEQEGBASECDLQBCyABQQFqDAELIAEg\
BEYNASABQQFqCyEBQQQhAgyYAQtBgAEhAgywAQsDQCABLQAAQaDMAGotAAAiAEECRwRAIABBAUcEQEHpACECDJkBCwwxCyAEIAFBAWoiAUcNAAtB/wAhAgyv\
AQsgASAERgRAQf4AIQIMrwELAkAgAS0AAEEJaw43LwMGLwQGBgYGBgYGBgYGBgYGBgYGBgYFBgYCBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGAAYLIAFB\
AWoLIQFBBSECDJQBCyABQQFqDAYLIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0IIANB2wA2AhwgAyABNgIUIAMgADYCDEEAIQIMqwELIAMoAgQhACADQQA2\
AgQgAyAAIAEQLCIARQ0IIANB3QA2AhwgAyABNgIUIAMgADYCDEEAIQIMqgELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0IIANB+gA2AhwgAyABNgIUIAMg\
ADYCDEEAIQIMqQELIANBADYCHCADIAE2AhQgA0GNFDYCECADQQc2AgxBACECDKgBCwJAAkACQAJAA0AgAS0AAEGgygBqLQAAIgBBBUcEQAJAIABBAWsOBi4D\
BAUGAAYLQegAIQIMlAELIAQgAUEBaiIBRw0AC0H9ACECDKsBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNByADQdsANgIcIAMgATYCFCADIAA2AgxBACEC\
DKoBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNByADQd0ANgIcIAMgATYCFCADIAA2AgxBACECDKkBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNByAD\
QfoANgIcIAMgATYCFCADIAA2AgxBACECDKgBCyADQQA2AhwgAyABNgIUIANB5Ag2AhAgA0EHNgIMQQAhAgynAQsgASAERg0BIAFBAWoLIQFBBiECDIwBC0H8\
ACECDKQBCwJAAkACQAJAA0AgAS0AAEGgyABqLQAAIgBBBUcEQCAAQQFrDgQpAgMEBQsgBCABQQFqIgFHDQALQfsAIQIMpwELIAMoAgQhACADQQA2AgQgAyAA\
IAEQLCIARQ0DIANB2wA2AhwgAyABNgIUIAMgADYCDEEAIQIMpgELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0DIANB3QA2AhwgAyABNgIUIAMgADYCDEEA\
IQIMpQELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0DIANB+gA2AhwgAyABNgIUIAMgADYCDEEAIQIMpAELIANBADYCHCADIAE2AhQgA0G8CjYCECADQQc2\
AgxBACECDKMBC0HPACECDIkBC0HRACECDIgBC0HnACECDIcBCyABIARGBEBB+gAhAgygAQsCQCABLQAAQQlrDgQgAAAgAAsgAUEBaiEBQeYAIQIMhgELIAEg\
BEYEQEH5ACECDJ8BCwJAIAEtAABBCWsOBB8AAB8AC0EAIQACQCADKAI4IgJFDQAgAigCOCICRQ0AIAMgAhEAACEACyAARQRAQeIBIQIMhgELIABBFUcEQCAD\
QQA2AhwgAyABNgIUIANByQ02AhAgA0EaNgIMQQAhAgyfAQsgA0H4ADYCHCADIAE2AhQgA0HqGjYCECADQRU2AgxBACECDJ4BCyABIARHBEAgA0ENNgIIIAMg\
ATYCBEHkACECDIUBC0H3ACECDJ0BCyABIARGBEBB9gAhAgydAQsCQAJAAkAgAS0AAEHIAGsOCwABCwsLCwsLCwsCCwsgAUEBaiEBQd0AIQIMhQELIAFBAWoh\
AUHgACECDIQBCyABQQFqIQFB4wAhAgyDAQtB9QAhAiABIARGDZsBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbXVAGotAABHDQggAEEC\
Rg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJwBCyADKAIEIQAgA0IANwMAIAMgACAGQQFqIgEQKyIABEAgA0H0ADYCHCADIAE2AhQgAyAANgIMQQAh\
AgycAQtB4gAhAgyCAQtBACEAAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2\
AgxBACECDJwBC0HhACECDIIBCyADQfMANgIcIAMgATYCFCADQYAbNgIQIANBFTYCDEEAIQIMmgELIAMtACkiAEEja0ELSQ0JAkAgAEEGSw0AQQEgAHRBygBx\
RQ0ADAoLQQAhAiADQQA2AhwgAyABNgIUIANB7Qk2AhAgA0EINgIMDJkBC0HyACECIAEgBEYNmAEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAA\
IABBs9UAai0AAEcNBSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMmQELIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARArIgAEQCADQfEANgIc\
IAMgATYCFCADIAA2AgxBACECDJkBC0HfACECDH8LQQAhAAJAIAMoAjgiAkUNACACKAI0IgJFDQAgAyACEQAAIQALAkAgAARAIABBFUYNASADQQA2AhwgAyAB\
NgIUIANB6g02AhAgA0EmNgIMQQAhAgyZAQtB3gAhAgx/CyADQfAANgIcIAMgATYCFCADQYAbNgIQIANBFTYCDEEAIQIMlwELIAMtAClBIUYNBiADQQA2Ahwg\
AyABNgIUIANBkQo2AhAgA0EINgIMQQAhAgyWAQtB7wAhAiABIARGDZUBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbDVAGotAABHDQIg\
AEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJYBCyADKAIEIQAgA0IANwMAIAMgACAGQQFqIgEQKyIARQ0CIANB7QA2AhwgAyABNgIUIAMgADYC\
DEEAIQIMlQELIANBADYCAAsgAygCBCEAIANBADYCBCADIAAgARArIgBFDYABIANB7gA2AhwgAyABNgIUIAMgADYCDEEAIQIMkwELQdwAIQIMeQtBACEAAkAg\
AygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDJMBC0HbACECDHkLIANB\
7AA2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyRAQsgAy0AKSIAQSNJDQAgAEEuRg0AIANBADYCHCADIAE2AhQgA0HJCTYCECADQQg2AgxBACECDJAB\
C0HaACECDHYLIAEgBEYEQEHrACECDI8BCwJAIAEtAABBL0YEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDEEAIQIMjwELQdkAIQIM\
dQsgASAERwRAIANBDjYCCCADIAE2AgRB2AAhAgx1C0HqACECDI0BCyABIARGBEBB6QAhAgyNAQsgAS0AAEEwayIAQf8BcUEKSQRAIAMgADoAKiABQQFqIQFB\
1wAhAgx0CyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNeiADQegANgIcIAMgATYCFCADIAA2AgxBACECDIwBCyABIARGBEBB5wAhAgyMAQsCQCABLQAAQS5G\
BEAgAUEBaiEBDAELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ17IANB5gA2AhwgAyABNgIUIAMgADYCDEEAIQIMjAELQdYAIQIMcgsgASAERgRAQeUAIQIM\
iwELQQAhAEEBIQVBASEHQQAhAgJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAEtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYM\
AgtBBwwBC0EICyECQQAhBUEAIQcMAgtBCSECQQEhAEEAIQVBACEHDAELQQAhBUEBIQILIAMgAjoAKyABQQFqIQECQAJAIAMtAC5BEHENAAJAAkACQCADLQAq\
DgMBAAIECyAHRQ0DDAILIAANAQwCCyAFRQ0BCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNAiADQeIANgIcIAMgATYCFCADIAA2AgxBACECDI0BCyADKAIE\
IQAgA0EANgIEIAMgACABEC8iAEUNfSADQeMANgIcIAMgATYCFCADIAA2AgxBACECDIwBCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNeyADQeQANgIcIAMg\
ATYCFCADIAA2AgwMiwELQdQAIQIMcQsgAy0AKUEiRg2GAUHTACECDHALQQAhAAJAIAMoAjgiAkUNACACKAJEIgJFDQAgAyACEQAAIQALIABFBEBB1QAhAgxw\
CyAAQRVHBEAgA0EANgIcIAMgATYCFCADQaQNNgIQIANBITYCDEEAIQIMiQELIANB4QA2AhwgAyABNgIUIANB0Bo2AhAgA0EVNgIMQQAhAgyIAQsgASAERgRA\
QeAAIQIMiAELAkACQAJAAkACQCABLQAAQQprDgQBBAQABAsgAUEBaiEBDAELIAFBAWohASADQS9qLQAAQQFxRQ0BC0HSACECDHALIANBADYCHCADIAE2AhQg\
A0G2ETYCECADQQk2AgxBACECDIgBCyADQQA2AhwgAyABNgIUIANBthE2AhAgA0EJNgIMQQAhAgyHAQsgASAERgRAQd8AIQIMhwELIAEtAABBCkYEQCABQQFq\
IQEMCQsgAy0ALkHAAHENCCADQQA2AhwgAyABNgIUIANBthE2AhAgA0ECNgIMQQAhAgyGAQsgASAERgRAQd0AIQIMhgELIAEtAAAiAkENRgRAIAFBAWohAUHQ\
ACECDG0LIAEhACACQQlrDgQFAQEFAQsgBCABIgBGBEBB3AAhAgyFAQsgAC0AAEEKRw0AIABBAWoMAgtBACECIANBADYCHCADIAA2AhQgA0HKLTYCECADQQc2\
AgwMgwELIAEgBEYEQEHbACECDIMBCwJAIAEtAABBCWsOBAMAAAMACyABQQFqCyEBQc4AIQIMaAsgASAERgRAQdoAIQIMgQELIAEtAABBCWsOBAABAQABC0EA\
IQIgA0EANgIcIANBmhI2AhAgA0EHNgIMIAMgAUEBajYCFAx/CyADQYASOwEqQQAhAAJAIAMoAjgiAkUNACACKAI4IgJFDQAgAyACEQAAIQALIABFDQAgAEEV\
Rw0BIANB2QA2AhwgAyABNgIUIANB6ho2AhAgA0EVNgIMQQAhAgx+C0HNACECDGQLIANBADYCHCADIAE2AhQgA0HJDTYCECADQRo2AgxBACECDHwLIAEgBEYE\
QEHZACECDHwLIAEtAABBIEcNPSABQQFqIQEgAy0ALkEBcQ09IANBADYCHCADIAE2AhQgA0HCHDYCECADQR42AgxBACECDHsLIAEgBEYEQEHYACECDHsLAkAC\
QAJAAkACQCABLQAAIgBBCmsOBAIDAwABCyABQQFqIQFBLCECDGULIABBOkcNASADQQA2AhwgAyABNgIUIANB5xE2AhAgA0EKNgIMQQAhAgx9CyABQQFqIQEg\
A0Evai0AAEEBcUUNcyADLQAyQYABcUUEQCADQTJqIQIgAxA1QQAhAAJAIAMoAjgiBkUNACAGKAIoIgZFDQAgAyAGEQAAIQALAkACQCAADhZNTEsBAQEBAQEB\
AQEBAQEBAQEBAQEAAQsgA0EpNgIcIAMgATYCFCADQawZNgIQIANBFTYCDEEAIQIMfgsgA0EANgIcIAMgATYCFCADQeULNgIQIANBETYCDEEAIQIMfQtBACEA\
AkAgAygCOCICRQ0AIAIoAlwiAkUNACADIAIRAAAhAAsgAEUNWSAAQRVHDQEgA0EFNgIcIAMgATYCFCADQZsbNgIQIANBFTYCDEEAIQIMfAtBywAhAgxiC0EA\
IQIgA0EANgIcIAMgATYCFCADQZAONgIQIANBFDYCDAx6CyADIAMvATJBgAFyOwEyDDsLIAEgBEcEQCADQRE2AgggAyABNgIEQcoAIQIMYAtB1wAhAgx4CyAB\
IARGBEBB1gAhAgx4CwJAAkACQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQeMAaw4TAEBAQEBAQEBAQEBAQAFAQEACA0ALIAFBAWohAUHGACEC\
DGELIAFBAWohAUHHACECDGALIAFBAWohAUHIACECDF8LIAFBAWohAUHJACECDF4LQdUAIQIgBCABIgBGDXYgBCABayADKAIAIgFqIQYgACABa0EFaiEHA0Ag\
AUGQyABqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0IQQQgAUEFRg0KGiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAx2C0HUACECIAQg\
ASIARg11IAQgAWsgAygCACIBaiEGIAAgAWtBD2ohBwNAIAFBgMgAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNB0EDIAFBD0YNCRogAUEB\
aiEBIAQgAEEBaiIARw0ACyADIAY2AgAMdQtB0wAhAiAEIAEiAEYNdCAEIAFrIAMoAgAiAWohBiAAIAFrQQ5qIQcDQCABQeLHAGotAAAgAC0AACIFQSByIAUg\
BUHBAGtB/wFxQRpJG0H/AXFHDQYgAUEORg0HIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADHQLQdIAIQIgBCABIgBGDXMgBCABayADKAIAIgFqIQUgACAB\
a0EBaiEGA0AgAUHgxwBqLQAAIAAtAAAiB0EgciAHIAdBwQBrQf8BcUEaSRtB/wFxRw0FIAFBAUYNAiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBTYCAAxzCyAB\
IARGBEBB0QAhAgxzCwJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB7gBrDgcAOTk5OTkBOQsgAUEBaiEBQcMAIQIMWgsgAUEBaiEBQcQAIQIM\
WQsgA0EANgIAIAZBAWohAUHFACECDFgLQdAAIQIgBCABIgBGDXAgBCABayADKAIAIgFqIQYgACABa0EJaiEHA0AgAUHWxwBqLQAAIAAtAAAiBUEgciAFIAVB\
wQBrQf8BcUEaSRtB/wFxRw0CQQIgAUEJRg0EGiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxwC0HPACECIAQgASIARg1vIAQgAWsgAygCACIBaiEGIAAg\
AWtBBWohBwNAIAFB0McAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNASABQQVGDQIgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMbwsg\
ACEBIANBADYCAAwzC0EBCzoALCADQQA2AgAgB0EBaiEBC0EtIQIMUgsCQANAIAEtAABB0MUAai0AAEEBRw0BIAQgAUEBaiIBRw0AC0HNACECDGsLQcIAIQIM\
UQsgASAERgRAQcwAIQIMagsgAS0AAEE6RgRAIAMoAgQhACADQQA2AgQgAyAAIAEQMCIARQ0zIANBywA2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMagsgA0EA\
NgIcIAMgATYCFCADQecRNgIQIANBCjYCDEEAIQIMaQsCQAJAIAMtACxBAmsOAgABJwsgA0Ezai0AAEECcUUNJiADLQAuQQJxDSYgA0EANgIcIAMgATYCFCAD\
QaYUNgIQIANBCzYCDEEAIQIMaQsgAy0AMkEgcUUNJSADLQAuQQJxDSUgA0EANgIcIAMgATYCFCADQb0TNgIQIANBDzYCDEEAIQIMaAtBACEAAkAgAygCOCIC\
RQ0AIAIoAkgiAkUNACADIAIRAAAhAAsgAEUEQEHBACECDE8LIABBFUcEQCADQQA2AhwgAyABNgIUIANBpg82AhAgA0EcNgIMQQAhAgxoCyADQcoANgIcIAMg\
ATYCFCADQYUcNgIQIANBFTYCDEEAIQIMZwsgASAERwRAA0AgAS0AAEHAwQBqLQAAQQFHDRcgBCABQQFqIgFHDQALQcQAIQIMZwtBxAAhAgxmCyABIARHBEAD\
QAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWoh\
AUE2IQIMUgsgAUEBaiEBQTchAgxRCyABQQFqIQFBOCECDFALDBULIAQgAUEBaiIBRw0AC0E8IQIMZgtBPCECDGULIAEgBEYEQEHIACECDGULIANBEjYCCCAD\
IAE2AgQCQAJAAkACQAJAIAMtACxBAWsOBBQAAQIJCyADLQAyQSBxDQNB4AEhAgxPCwJAIAMvATIiAEEIcUUNACADLQAoQQFHDQAgAy0ALkEIcUUNAgsgAyAA\
Qff7A3FBgARyOwEyDAsLIAMgAy8BMkEQcjsBMgwECyADQQA2AgQgAyABIAEQMSIABEAgA0HBADYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxmCyABQQFqIQEM\
WAsgA0EANgIcIAMgATYCFCADQfQTNgIQIANBBDYCDEEAIQIMZAtBxwAhAiABIARGDWMgAygCACIAIAQgAWtqIQUgASAAa0EGaiEGAkADQCAAQcDFAGotAAAg\
AS0AAEEgckcNASAAQQZGDUogAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMZAsgA0EANgIADAULAkAgASAERwRAA0AgAS0AAEHAwwBqLQAAIgBBAUcEQCAA\
QQJHDQMgAUEBaiEBDAULIAQgAUEBaiIBRw0AC0HFACECDGQLQcUAIQIMYwsLIANBADoALAwBC0ELIQIMRwtBPyECDEYLAkACQANAIAEtAAAiAEEgRwRAAkAg\
AEEKaw4EAwUFAwALIABBLEYNAwwECyAEIAFBAWoiAUcNAAtBxgAhAgxgCyADQQg6ACwMDgsgAy0AKEEBRw0CIAMtAC5BCHENAiADKAIEIQAgA0EANgIEIAMg\
ACABEDEiAARAIANBwgA2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMXwsgAUEBaiEBDFALQTshAgxECwJAA0AgAS0AACIAQSBHIABBCUdxDQEgBCABQQFqIgFH\
DQALQcMAIQIMXQsLQTwhAgxCCwJAAkAgASAERwRAA0AgAS0AACIAQSBHBEAgAEEKaw4EAwQEAwQLIAQgAUEBaiIBRw0AC0E/IQIMXQtBPyECDFwLIAMgAy8B\
MkEgcjsBMgwKCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUNTiADQT42AhwgAyABNgIUIAMgADYCDEEAIQIMWgsCQCABIARHBEADQCABLQAAQcDDAGotAAAi\
AEEBRwRAIABBAkYNAwwMCyAEIAFBAWoiAUcNAAtBNyECDFsLQTchAgxaCyABQQFqIQEMBAtBOyECIAQgASIARg1YIAQgAWsgAygCACIBaiEGIAAgAWtBBWoh\
BwJAA0AgAUGQyABqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEMPwsgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAM\
WQsgA0EANgIAIAAhAQwFC0E6IQIgBCABIgBGDVcgBCABayADKAIAIgFqIQYgACABa0EIaiEHAkADQCABQbTBAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFx\
QRpJG0H/AXFHDQEgAUEIRgRAQQUhAQw+CyABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxYCyADQQA2AgAgACEBDAQLQTkhAiAEIAEiAEYNViAEIAFrIAMo\
AgAiAWohBiAAIAFrQQNqIQcCQANAIAFBsMEAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNASABQQNGBEBBBiEBDD0LIAFBAWohASAEIABB\
AWoiAEcNAAsgAyAGNgIADFcLIANBADYCACAAIQEMAwsCQANAIAEtAAAiAEEgRwRAIABBCmsOBAcEBAcCCyAEIAFBAWoiAUcNAAtBOCECDFYLIABBLEcNASAB\
QQFqIQBBASEBAkACQAJAAkACQCADLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIANBAToALCADIAMvATIgAXI7ATIgACEBDAELIAMgAy8BMkEI\
cjsBMiAAIQELQT4hAgw7CyADQQA6ACwLQTkhAgw5CyABIARGBEBBNiECDFILAkACQAJAAkACQCABLQAAQQprDgQAAgIBAgsgAygCBCEAIANBADYCBCADIAAg\
ARAxIgBFDQIgA0EzNgIcIAMgATYCFCADIAA2AgxBACECDFULIAMoAgQhACADQQA2AgQgAyAAIAEQMSIARQRAIAFBAWohAQwGCyADQTI2AhwgAyAANgIMIAMg\
AUEBajYCFEEAIQIMVAsgAy0ALkEBcQRAQd8BIQIMOwsgAygCBCEAIANBADYCBCADIAAgARAxIgANAQxJC0E0IQIMOQsgA0E1NgIcIAMgATYCFCADIAA2AgxB\
ACECDFELQTUhAgw3CyADQS9qLQAAQQFxDQAgA0EANgIcIAMgATYCFCADQesWNgIQIANBGTYCDEEAIQIMTwtBMyECDDULIAEgBEYEQEEyIQIMTgsCQCABLQAA\
QQpGBEAgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GSFzYCECADQQM2AgxBACECDE4LQTIhAgw0CyABIARGBEBBMSECDE0LAkAgAS0AACIAQQlGDQAgAEEg\
Rg0AQQEhAgJAIAMtACxBBWsOBAYEBQANCyADIAMvATJBCHI7ATIMDAsgAy0ALkEBcUUNASADLQAsQQhHDQAgA0EAOgAsC0E9IQIMMgsgA0EANgIcIAMgATYC\
FCADQcIWNgIQIANBCjYCDEEAIQIMSgtBAiECDAELQQQhAgsgA0EBOgAsIAMgAy8BMiACcjsBMgwGCyABIARGBEBBMCECDEcLIAEtAABBCkYEQCABQQFqIQEM\
AQsgAy0ALkEBcQ0AIANBADYCHCADIAE2AhQgA0HcKDYCECADQQI2AgxBACECDEYLQTAhAgwsCyABQQFqIQFBMSECDCsLIAEgBEYEQEEvIQIMRAsgAS0AACIA\
QQlHIABBIEdxRQRAIAFBAWohASADLQAuQQFxDQEgA0EANgIcIAMgATYCFCADQZcQNgIQIANBCjYCDEEAIQIMRAtBASECAkACQAJAAkACQAJAIAMtACxBAmsO\
BwUEBAMBAgAECyADIAMvATJBCHI7ATIMAwtBAiECDAELQQQhAgsgA0EBOgAsIAMgAy8BMiACcjsBMgtBLyECDCsLIANBADYCHCADIAE2AhQgA0GEEzYCECAD\
QQs2AgxBACECDEMLQeEBIQIMKQsgASAERgRAQS4hAgxCCyADQQA2AgQgA0ESNgIIIAMgASABEDEiAA0BC0EuIQIMJwsgA0EtNgIcIAMgATYCFCADIAA2AgxB\
ACECDD8LQQAhAAJAIAMoAjgiAkUNACACKAJMIgJFDQAgAyACEQAAIQALIABFDQAgAEEVRw0BIANB2AA2AhwgAyABNgIUIANBsxs2AhAgA0EVNgIMQQAhAgw+\
C0HMACECDCQLIANBADYCHCADIAE2AhQgA0GzDjYCECADQR02AgxBACECDDwLIAEgBEYEQEHOACECDDwLIAEtAAAiAEEgRg0CIABBOkYNAQsgA0EAOgAsQQkh\
AgwhCyADKAIEIQAgA0EANgIEIAMgACABEDAiAA0BDAILIAMtAC5BAXEEQEHeASECDCALIAMoAgQhACADQQA2AgQgAyAAIAEQMCIARQ0CIANBKjYCHCADIAA2\
AgwgAyABQQFqNgIUQQAhAgw4CyADQcsANgIcIAMgADYCDCADIAFBAWo2AhRBACECDDcLIAFBAWohAUHAACECDB0LIAFBAWohAQwsCyABIARGBEBBKyECDDUL\
AkAgAS0AAEEKRgRAIAFBAWohAQwBCyADLQAuQcAAcUUNBgsgAy0AMkGAAXEEQEEAIQACQCADKAI4IgJFDQAgAigCXCICRQ0AIAMgAhEAACEACyAARQ0SIABB\
FUYEQCADQQU2AhwgAyABNgIUIANBmxs2AhAgA0EVNgIMQQAhAgw2CyADQQA2AhwgAyABNgIUIANBkA42AhAgA0EUNgIMQQAhAgw1CyADQTJqIQIgAxA1QQAh\
AAJAIAMoAjgiBkUNACAGKAIoIgZFDQAgAyAGEQAAIQALIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyADQQE6ADALIAIgAi8BAEHAAHI7AQALQSshAgwY\
CyADQSk2AhwgAyABNgIUIANBrBk2AhAgA0EVNgIMQQAhAgwwCyADQQA2AhwgAyABNgIUIANB5Qs2AhAgA0ERNgIMQQAhAgwvCyADQQA2AhwgAyABNgIUIANB\
pQs2AhAgA0ECNgIMQQAhAgwuC0EBIQcgAy8BMiIFQQhxRQRAIAMpAyBCAFIhBwsCQCADLQAwBEBBASEAIAMtAClBBUYNASAFQcAAcUUgB3FFDQELAkAgAy0A\
KCICQQJGBEBBASEAIAMvATQiBkHlAEYNAkEAIQAgBUHAAHENAiAGQeQARg0CIAZB5gBrQQJJDQIgBkHMAUYNAiAGQbACRg0CDAELQQAhACAFQcAAcQ0BC0EC\
IQAgBUEIcQ0AIAVBgARxBEACQCACQQFHDQAgAy0ALkEKcQ0AQQUhAAwCC0EEIQAMAQsgBUEgcUUEQCADEDZBAEdBAnQhAAwBC0EAQQMgAykDIFAbIQALIABB\
AWsOBQIABwEDBAtBESECDBMLIANBAToAMQwpC0EAIQICQCADKAI4IgBFDQAgACgCMCIARQ0AIAMgABEAACECCyACRQ0mIAJBFUYEQCADQQM2AhwgAyABNgIU\
IANB0hs2AhAgA0EVNgIMQQAhAgwrC0EAIQIgA0EANgIcIAMgATYCFCADQd0ONgIQIANBEjYCDAwqCyADQQA2AhwgAyABNgIUIANB+SA2AhAgA0EPNgIMQQAh\
AgwpC0EAIQACQCADKAI4IgJFDQAgAigCMCICRQ0AIAMgAhEAACEACyAADQELQQ4hAgwOCyAAQRVGBEAgA0ECNgIcIAMgATYCFCADQdIbNgIQIANBFTYCDEEA\
IQIMJwsgA0EANgIcIAMgATYCFCADQd0ONgIQIANBEjYCDEEAIQIMJgtBKiECDAwLIAEgBEcEQCADQQk2AgggAyABNgIEQSkhAgwMC0EmIQIMJAsgAyADKQMg\
IgwgBCABa60iCn0iC0IAIAsgDFgbNwMgIAogDFQEQEElIQIMJAsgAygCBCEAIANBADYCBCADIAAgASAMp2oiARAyIgBFDQAgA0EFNgIcIAMgATYCFCADIAA2\
AgxBACECDCMLQQ8hAgwJC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43FxYAAQIDBAUGBxQUFBQUFBQI\
CQoLDA0UFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFA4PEBESExQLQgIhCgwWC0IDIQoMFQtCBCEKDBQLQgUhCgwTC0IGIQoMEgtCByEKDBELQgghCgwQC0IJ\
IQoMDwtCCiEKDA4LQgshCgwNC0IMIQoMDAtCDSEKDAsLQg4hCgwKC0IPIQoMCQtCCiEKDAgLQgshCgwHC0IMIQoMBgtCDSEKDAULQg4hCgwEC0IPIQoMAwsg\
A0EANgIcIAMgATYCFCADQZ8VNgIQIANBDDYCDEEAIQIMIQsgASAERgRAQSIhAgwhC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAIAEtAABBMGsONxUUAAECAwQFBgcWFhYWFhYWCAkKCwwNFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYODxAREhMWC0ICIQoMFAtCAyEKDBMLQgQhCgwS\
C0IFIQoMEQtCBiEKDBALQgchCgwPC0IIIQoMDgtCCSEKDA0LQgohCgwMC0ILIQoMCwtCDCEKDAoLQg0hCgwJC0IOIQoMCAtCDyEKDAcLQgohCgwGC0ILIQoM\
BQtCDCEKDAQLQg0hCgwDC0IOIQoMAgtCDyEKDAELQgEhCgsgAUEBaiEBIAMpAyAiC0L//////////w9YBEAgAyALQgSGIAqENwMgDAILIANBADYCHCADIAE2\
AhQgA0G1CTYCECADQQw2AgxBACECDB4LQSchAgwEC0EoIQIMAwsgAyABOgAsIANBADYCACAHQQFqIQFBDCECDAILIANBADYCACAGQQFqIQFBCiECDAELIAFB\
AWohAUEIIQIMAAsAC0EAIQIgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDAwXC0EAIQIgA0EANgIcIAMgATYCFCADQYMRNgIQIANBCTYCDAwWC0EAIQIg\
A0EANgIcIAMgATYCFCADQd8KNgIQIANBCTYCDAwVC0EAIQIgA0EANgIcIAMgATYCFCADQe0QNgIQIANBCTYCDAwUC0EAIQIgA0EANgIcIAMgATYCFCADQdIR\
NgIQIANBCTYCDAwTC0EAIQIgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDAwSC0EAIQIgA0EANgIcIAMgATYCFCADQYMRNgIQIANBCTYCDAwRC0EAIQIg\
A0EANgIcIAMgATYCFCADQd8KNgIQIANBCTYCDAwQC0EAIQIgA0EANgIcIAMgATYCFCADQe0QNgIQIANBCTYCDAwPC0EAIQIgA0EANgIcIAMgATYCFCADQdIR\
NgIQIANBCTYCDAwOC0EAIQIgA0EANgIcIAMgATYCFCADQbkXNgIQIANBDzYCDAwNC0EAIQIgA0EANgIcIAMgATYCFCADQbkXNgIQIANBDzYCDAwMC0EAIQIg\
A0EANgIcIAMgATYCFCADQZkTNgIQIANBCzYCDAwLC0EAIQIgA0EANgIcIAMgATYCFCADQZ0JNgIQIANBCzYCDAwKC0EAIQIgA0EANgIcIAMgATYCFCADQZcQ\
NgIQIANBCjYCDAwJC0EAIQIgA0EANgIcIAMgATYCFCADQbEQNgIQIANBCjYCDAwIC0EAIQIgA0EANgIcIAMgATYCFCADQbsdNgIQIANBAjYCDAwHC0EAIQIg\
A0EANgIcIAMgATYCFCADQZYWNgIQIANBAjYCDAwGC0EAIQIgA0EANgIcIAMgATYCFCADQfkYNgIQIANBAjYCDAwFC0EAIQIgA0EANgIcIAMgATYCFCADQcQY\
NgIQIANBAjYCDAwECyADQQI2AhwgAyABNgIUIANBqR42AhAgA0EWNgIMQQAhAgwDC0HeACECIAEgBEYNAiAJQQhqIQcgAygCACEFAkACQCABIARHBEAgBUGW\
yABqIQggBCAFaiABayEGIAVBf3NBCmoiBSABaiEAA0AgAS0AACAILQAARwRAQQIhCAwDCyAFRQRAQQAhCCAAIQEMAwsgBUEBayEFIAhBAWohCCAEIAFBAWoi\
AUcNAAsgBiEFIAQhAQsgB0EBNgIAIAMgBTYCAAwBCyADQQA2AgAgByAINgIACyAHIAE2AgQgCSgCDCEAAkACQCAJKAIIQQFrDgIEAQALIANBADYCHCADQcIe\
NgIQIANBFzYCDCADIABBAWo2AhRBACECDAMLIANBADYCHCADIAA2AhQgA0HXHjYCECADQQk2AgxBACECDAILIAEgBEYEQEEoIQIMAgsgA0EJNgIIIAMgATYC\
BEEnIQIMAQsgASAERgRAQQEhAgwBCwNAAkACQAJAIAEtAABBCmsOBAABAQABCyABQQFqIQEMAQsgAUEBaiEBIAMtAC5BIHENAEEAIQIgA0EANgIcIAMgATYC\
FCADQaEhNgIQIANBBTYCDAwCC0EBIQIgASAERw0ACwsgCUEQaiQAIAJFBEAgAygCDCEADAELIAMgAjYCHEEAIQAgAygCBCIBRQ0AIAMgASAEIAMoAggRAQAi\
AUUNACADIAQ2AhQgAyABNgIMIAEhAAsgAAu+AgECfyAAQQA6AAAgAEHkAGoiAUEBa0EAOgAAIABBADoAAiAAQQA6AAEgAUEDa0EAOgAAIAFBAmtBADoAACAA\
QQA6AAMgAUEEa0EAOgAAQQAgAGtBA3EiASAAaiIAQQA2AgBB5AAgAWtBfHEiAiAAaiIBQQRrQQA2AgACQCACQQlJDQAgAEEANgIIIABBADYCBCABQQhrQQA2\
AgAgAUEMa0EANgIAIAJBGUkNACAAQQA2AhggAEEANgIUIABBADYCECAAQQA2AgwgAUEQa0EANgIAIAFBFGtBADYCACABQRhrQQA2AgAgAUEca0EANgIAIAIg\
AEEEcUEYciICayIBQSBJDQAgACACaiEAA0AgAEIANwMYIABCADcDECAAQgA3AwggAEIANwMAIABBIGohACABQSBrIgFBH0sNAAsLC1YBAX8CQCAAKAIMDQAC\
QAJAAkACQCAALQAxDgMBAAMCCyAAKAI4IgFFDQAgASgCMCIBRQ0AIAAgAREAACIBDQMLQQAPCwALIABByhk2AhBBDiEBCyABCxoAIAAoAgxFBEAgAEHeHzYC\
ECAAQRU2AgwLCxQAIAAoAgxBFUYEQCAAQQA2AgwLCxQAIAAoAgxBFkYEQCAAQQA2AgwLCwcAIAAoAgwLBwAgACgCEAsJACAAIAE2AhALBwAgACgCFAsrAAJA\
IABBJ08NAEL//////wkgAK2IQgGDUA0AIABBAnRB0DhqKAIADwsACxcAIABBL08EQAALIABBAnRB7DlqKAIAC78JAQF/QfQtIQECQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQCAAQeQAaw70A2NiAAFhYWFhYWECAwQFYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFh\
YWFhYWFhYWFhYWFhYWFhYWFhYWFhYQYHCAkKCwwNDg9hYWFhYRBhYWFhYWFhYWFhYRFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFh\
YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWESExQVFhcYGRobYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFh\
YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1NmE3ODk6YWFhYWFhYWE7YWFhPGFh\
YWE9Pj9hYWFhYWFhYUBhYUFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFCQ0RFRkdISUpLTE1OT1BRUlNhYWFhYWFhYVRVVldYWVpbYVxdYWFhYWFh\
YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhXmFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYV9gYQtB6iwPC0GYJg8LQe0xDwtBoDcPC0HJKQ8L\
QbQpDwtBli0PC0HrKw8LQaI1DwtB2zQPC0HgKQ8LQeMkDwtB1SQPC0HuJA8LQeYlDwtByjQPC0HQNw8LQao1DwtB9SwPC0H2Jg8LQYIiDwtB8jMPC0G+KA8L\
Qec3DwtBzSEPC0HAIQ8LQbglDwtByyUPC0GWJA8LQY80DwtBzTUPC0HdKg8LQe4zDwtBnDQPC0GeMQ8LQfQ1DwtB5SIPC0GvJQ8LQZkxDwtBsjYPC0H5Ng8L\
QcQyDwtB3SwPC0GCMQ8LQcExDwtBjTcPC0HJJA8LQew2DwtB5yoPC0HIIw8LQeIhDwtByTcPC0GlIg8LQZQiDwtB2zYPC0HeNQ8LQYYmDwtBvCsPC0GLMg8L\
QaAjDwtB9jAPC0GALA8LQYkrDwtBpCYPC0HyIw8LQYEoDwtBqzIPC0HrJw8LQcI2DwtBoiQPC0HPKg8LQdwjDwtBhycPC0HkNA8LQbciDwtBrTEPC0HVIg8L\
Qa80DwtB3iYPC0HWMg8LQfQ0DwtBgTgPC0H0Nw8LQZI2DwtBnScPC0GCKQ8LQY0jDwtB1zEPC0G9NQ8LQbQ3DwtB2DAPC0G2Jw8LQZo4DwtBpyoPC0HEJw8L\
Qa4jDwtB9SIPCwALQcomIQELIAELFwAgACAALwEuQf7/A3EgAUEAR3I7AS4LGgAgACAALwEuQf3/A3EgAUEAR0EBdHI7AS4LGgAgACAALwEuQfv/A3EgAUEA\
R0ECdHI7AS4LGgAgACAALwEuQff/A3EgAUEAR0EDdHI7AS4LGgAgACAALwEuQe//A3EgAUEAR0EEdHI7AS4LGgAgACAALwEuQd//A3EgAUEAR0EFdHI7AS4L\
GgAgACAALwEuQb//A3EgAUEAR0EGdHI7AS4LGgAgACAALwEuQf/+A3EgAUEAR0EHdHI7AS4LGgAgACAALwEuQf/9A3EgAUEAR0EIdHI7AS4LGgAgACAALwEu\
Qf/7A3EgAUEAR0EJdHI7AS4LPgECfwJAIAAoAjgiA0UNACADKAIEIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHhEjYCEEEYIQQLIAQLPgECfwJAIAAo\
AjgiA0UNACADKAIIIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEH8ETYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIMIgNFDQAgACABIAIgAWsg\
AxEBACIEQX9HDQAgAEHsCjYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIQIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEH6HjYCEEEYIQQLIAQL\
PgECfwJAIAAoAjgiA0UNACADKAIUIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHLEDYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIYIgNFDQAg\
ACABIAIgAWsgAxEBACIEQX9HDQAgAEG3HzYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIcIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEG/FTYC\
EEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIsIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEH+CDYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACAD\
KAIgIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEGMHTYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIkIgNFDQAgACABIAIgAWsgAxEBACIEQX9H\
DQAgAEHmFTYCEEEYIQQLIAQLOAAgAAJ/IAAvATJBFHFBFEYEQEEBIAAtAChBAUYNARogAC8BNEHlAEYMAQsgAC0AKUEFRgs6ADALWQECfwJAIAAtAChBAUYN\
ACAALwE0IgFB5ABrQeQASQ0AIAFBzAFGDQAgAUGwAkYNACAALwEyIgBBwABxDQBBASECIABBiARxQYAERg0AIABBKHFFIQILIAILjAEBAn8CQAJAAkAgAC0A\
KkUNACAALQArRQ0AIAAvATIiAUECcUUNAQwCCyAALwEyIgFBAXFFDQELQQEhAiAALQAoQQFGDQAgAC8BNCIAQeQAa0HkAEkNACAAQcwBRg0AIABBsAJGDQAg\
AUHAAHENAEEAIQIgAUGIBHFBgARGDQAgAUEocUEARyECCyACC1cAIABBGGpCADcDACAAQgA3AwAgAEE4akIANwMAIABBMGpCADcDACAAQShqQgA3AwAgAEEg\
akIANwMAIABBEGpCADcDACAAQQhqQgA3AwAgAEH9ATYCHAsGACAAEDoLmi0BC38jAEEQayIKJABB3NUAKAIAIglFBEBBnNkAKAIAIgVFBEBBqNkAQn83AgBB\
oNkAQoCAhICAgMAANwIAQZzZACAKQQhqQXBxQdiq1aoFcyIFNgIAQbDZAEEANgIAQYDZAEEANgIAC0GE2QBBwNkENgIAQdTVAEHA2QQ2AgBB6NUAIAU2AgBB\
5NUAQX82AgBBiNkAQcCmAzYCAANAIAFBgNYAaiABQfTVAGoiAjYCACACIAFB7NUAaiIDNgIAIAFB+NUAaiADNgIAIAFBiNYAaiABQfzVAGoiAzYCACADIAI2\
AgAgAUGQ1gBqIAFBhNYAaiICNgIAIAIgAzYCACABQYzWAGogAjYCACABQSBqIgFBgAJHDQALQczZBEGBpgM2AgBB4NUAQazZACgCADYCAEHQ1QBBgKYDNgIA\
QdzVAEHI2QQ2AgBBzP8HQTg2AgBByNkEIQkLAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAEHsAU0EQEHE1QAoAgAiBkEQIABBE2pBcHEgAEEL\
SRsiBEEDdiIAdiIBQQNxBEACQCABQQFxIAByQQFzIgJBA3QiAEHs1QBqIgEgAEH01QBqKAIAIgAoAggiA0YEQEHE1QAgBkF+IAJ3cTYCAAwBCyABIAM2Aggg\
AyABNgIMCyAAQQhqIQEgACACQQN0IgJBA3I2AgQgACACaiIAIAAoAgRBAXI2AgQMEQtBzNUAKAIAIgggBE8NASABBEACQEECIAB0IgJBACACa3IgASAAdHFo\
IgBBA3QiAkHs1QBqIgEgAkH01QBqKAIAIgIoAggiA0YEQEHE1QAgBkF+IAB3cSIGNgIADAELIAEgAzYCCCADIAE2AgwLIAIgBEEDcjYCBCAAQQN0IgAgBGsh\
BSAAIAJqIAU2AgAgAiAEaiIEIAVBAXI2AgQgCARAIAhBeHFB7NUAaiEAQdjVACgCACEDAn9BASAIQQN2dCIBIAZxRQRAQcTVACABIAZyNgIAIAAMAQsgACgC\
CAsiASADNgIMIAAgAzYCCCADIAA2AgwgAyABNgIICyACQQhqIQFB2NUAIAQ2AgBBzNUAIAU2AgAMEQtByNUAKAIAIgtFDQEgC2hBAnRB9NcAaigCACIAKAIE\
QXhxIARrIQUgACECA0ACQCACKAIQIgFFBEAgAkEUaigCACIBRQ0BCyABKAIEQXhxIARrIgMgBUkhAiADIAUgAhshBSABIAAgAhshACABIQIMAQsLIAAoAhgh\
CSAAKAIMIgMgAEcEQEHU1QAoAgAaIAMgACgCCCIBNgIIIAEgAzYCDAwQCyAAQRRqIgIoAgAiAUUEQCAAKAIQIgFFDQMgAEEQaiECCwNAIAIhByABIgNBFGoi\
AigCACIBDQAgA0EQaiECIAMoAhAiAQ0ACyAHQQA2AgAMDwtBfyEEIABBv39LDQAgAEETaiIBQXBxIQRByNUAKAIAIghFDQBBACAEayEFAkACQAJAAn9BACAE\
QYACSQ0AGkEfIARB////B0sNABogBEEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+agsiBkECdEH01wBqKAIAIgJFBEBBACEBQQAhAwwBC0EAIQEgBEEZIAZBAXZr\
QQAgBkEfRxt0IQBBACEDA0ACQCACKAIEQXhxIARrIgcgBU8NACACIQMgByIFDQBBACEFIAIhAQwDCyABIAJBFGooAgAiByAHIAIgAEEddkEEcWpBEGooAgAi\
AkYbIAEgBxshASAAQQF0IQAgAg0ACwsgASADckUEQEEAIQNBAiAGdCIAQQAgAGtyIAhxIgBFDQMgAGhBAnRB9NcAaigCACEBCyABRQ0BCwNAIAEoAgRBeHEg\
BGsiAiAFSSEAIAIgBSAAGyEFIAEgAyAAGyEDIAEoAhAiAAR/IAAFIAFBFGooAgALIgENAAsLIANFDQAgBUHM1QAoAgAgBGtPDQAgAygCGCEHIAMgAygCDCIA\
RwRAQdTVACgCABogACADKAIIIgE2AgggASAANgIMDA4LIANBFGoiAigCACIBRQRAIAMoAhAiAUUNAyADQRBqIQILA0AgAiEGIAEiAEEUaiICKAIAIgENACAA\
QRBqIQIgACgCECIBDQALIAZBADYCAAwNC0HM1QAoAgAiAyAETwRAQdjVACgCACEBAkAgAyAEayICQRBPBEAgASAEaiIAIAJBAXI2AgQgASADaiACNgIAIAEg\
BEEDcjYCBAwBCyABIANBA3I2AgQgASADaiIAIAAoAgRBAXI2AgRBACEAQQAhAgtBzNUAIAI2AgBB2NUAIAA2AgAgAUEIaiEBDA8LQdDVACgCACIDIARLBEAg\
BCAJaiIAIAMgBGsiAUEBcjYCBEHc1QAgADYCAEHQ1QAgATYCACAJIARBA3I2AgQgCUEIaiEBDA8LQQAhASAEAn9BnNkAKAIABEBBpNkAKAIADAELQajZAEJ/\
NwIAQaDZAEKAgISAgIDAADcCAEGc2QAgCkEMakFwcUHYqtWqBXM2AgBBsNkAQQA2AgBBgNkAQQA2AgBBgIAECyIAIARBxwBqIgVqIgZBACAAayIHcSICTwRA\
QbTZAEEwNgIADA8LAkBB/NgAKAIAIgFFDQBB9NgAKAIAIgggAmohACAAIAFNIAAgCEtxDQBBACEBQbTZAEEwNgIADA8LQYDZAC0AAEEEcQ0EAkACQCAJBEBB\
hNkAIQEDQCABKAIAIgAgCU0EQCAAIAEoAgRqIAlLDQMLIAEoAggiAQ0ACwtBABA7IgBBf0YNBSACIQZBoNkAKAIAIgFBAWsiAyAAcQRAIAIgAGsgACADakEA\
IAFrcWohBgsgBCAGTw0FIAZB/v///wdLDQVB/NgAKAIAIgMEQEH02AAoAgAiByAGaiEBIAEgB00NBiABIANLDQYLIAYQOyIBIABHDQEMBwsgBiADayAHcSIG\
Qf7///8HSw0EIAYQOyEAIAAgASgCACABKAIEakYNAyAAIQELAkAgBiAEQcgAak8NACABQX9GDQBBpNkAKAIAIgAgBSAGa2pBACAAa3EiAEH+////B0sEQCAB\
IQAMBwsgABA7QX9HBEAgACAGaiEGIAEhAAwHC0EAIAZrEDsaDAQLIAEiAEF/Rw0FDAMLQQAhAwwMC0EAIQAMCgsgAEF/Rw0CC0GA2QBBgNkAKAIAQQRyNgIA\
CyACQf7///8HSw0BIAIQOyEAQQAQOyEBIABBf0YNASABQX9GDQEgACABTw0BIAEgAGsiBiAEQThqTQ0BC0H02ABB9NgAKAIAIAZqIgE2AgBB+NgAKAIAIAFJ\
BEBB+NgAIAE2AgALAkACQAJAQdzVACgCACICBEBBhNkAIQEDQCAAIAEoAgAiAyABKAIEIgVqRg0CIAEoAggiAQ0ACwwCC0HU1QAoAgAiAUEARyAAIAFPcUUE\
QEHU1QAgADYCAAtBACEBQYjZACAGNgIAQYTZACAANgIAQeTVAEF/NgIAQejVAEGc2QAoAgA2AgBBkNkAQQA2AgADQCABQYDWAGogAUH01QBqIgI2AgAgAiAB\
QezVAGoiAzYCACABQfjVAGogAzYCACABQYjWAGogAUH81QBqIgM2AgAgAyACNgIAIAFBkNYAaiABQYTWAGoiAjYCACACIAM2AgAgAUGM1gBqIAI2AgAgAUEg\
aiIBQYACRw0AC0F4IABrQQ9xIgEgAGoiAiAGQThrIgMgAWsiAUEBcjYCBEHg1QBBrNkAKAIANgIAQdDVACABNgIAQdzVACACNgIAIAAgA2pBODYCBAwCCyAA\
IAJNDQAgAiADSQ0AIAEoAgxBCHENAEF4IAJrQQ9xIgAgAmoiA0HQ1QAoAgAgBmoiByAAayIAQQFyNgIEIAEgBSAGajYCBEHg1QBBrNkAKAIANgIAQdDVACAA\
NgIAQdzVACADNgIAIAIgB2pBODYCBAwBCyAAQdTVACgCAEkEQEHU1QAgADYCAAsgACAGaiEDQYTZACEBAkACQAJAA0AgAyABKAIARwRAIAEoAggiAQ0BDAIL\
CyABLQAMQQhxRQ0BC0GE2QAhAQNAIAEoAgAiAyACTQRAIAMgASgCBGoiBSACSw0DCyABKAIIIQEMAAsACyABIAA2AgAgASABKAIEIAZqNgIEIABBeCAAa0EP\
cWoiCSAEQQNyNgIEIANBeCADa0EPcWoiBiAEIAlqIgRrIQEgAiAGRgRAQdzVACAENgIAQdDVAEHQ1QAoAgAgAWoiADYCACAEIABBAXI2AgQMCAtB2NUAKAIA\
IAZGBEBB2NUAIAQ2AgBBzNUAQczVACgCACABaiIANgIAIAQgAEEBcjYCBCAAIARqIAA2AgAMCAsgBigCBCIFQQNxQQFHDQYgBUF4cSEIIAVB/wFNBEAgBUED\
diEDIAYoAggiACAGKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwHCyACIAA2AgggACACNgIMDAYLIAYoAhghByAGIAYoAgwiAEcEQCAAIAYoAggiAjYC\
CCACIAA2AgwMBQsgBkEUaiICKAIAIgVFBEAgBigCECIFRQ0EIAZBEGohAgsDQCACIQMgBSIAQRRqIgIoAgAiBQ0AIABBEGohAiAAKAIQIgUNAAsgA0EANgIA\
DAQLQXggAGtBD3EiASAAaiIHIAZBOGsiAyABayIBQQFyNgIEIAAgA2pBODYCBCACIAVBNyAFa0EPcWpBP2siAyADIAJBEGpJGyIDQSM2AgRB4NUAQazZACgC\
ADYCAEHQ1QAgATYCAEHc1QAgBzYCACADQRBqQYzZACkCADcCACADQYTZACkCADcCCEGM2QAgA0EIajYCAEGI2QAgBjYCAEGE2QAgADYCAEGQ2QBBADYCACAD\
QSRqIQEDQCABQQc2AgAgBSABQQRqIgFLDQALIAIgA0YNACADIAMoAgRBfnE2AgQgAyADIAJrIgU2AgAgAiAFQQFyNgIEIAVB/wFNBEAgBUF4cUHs1QBqIQAC\
f0HE1QAoAgAiAUEBIAVBA3Z0IgNxRQRAQcTVACABIANyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdN\
BEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRB9NcAaiEAQcjVACgCACIDQQEgAXQiBnFFBEAgACACNgIAQcjVACAD\
IAZyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhAwJAA0AgAyIAKAIEQXhxIAVGDQEgAUEddiEDIAFBAXQh\
ASAAIANBBHFqQRBqIgYoAgAiAw0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiAB\
NgIIC0HQ1QAoAgAiASAETQ0AQdzVACgCACIAIARqIgIgASAEayIBQQFyNgIEQdDVACABNgIAQdzVACACNgIAIAAgBEEDcjYCBCAAQQhqIQEMCAtBACEBQbTZ\
AEEwNgIADAcLQQAhAAsgB0UNAAJAIAYoAhwiAkECdEH01wBqIgMoAgAgBkYEQCADIAA2AgAgAA0BQcjVAEHI1QAoAgBBfiACd3E2AgAMAgsgB0EQQRQgBygC\
ECAGRhtqIAA2AgAgAEUNAQsgACAHNgIYIAYoAhAiAgRAIAAgAjYCECACIAA2AhgLIAZBFGooAgAiAkUNACAAQRRqIAI2AgAgAiAANgIYCyABIAhqIQEgBiAI\
aiIGKAIEIQULIAYgBUF+cTYCBCABIARqIAE2AgAgBCABQQFyNgIEIAFB/wFNBEAgAUF4cUHs1QBqIQACf0HE1QAoAgAiAkEBIAFBA3Z0IgFxRQRAQcTVACAB\
IAJyNgIAIAAMAQsgACgCCAsiASAENgIMIAAgBDYCCCAEIAA2AgwgBCABNgIIDAELQR8hBSABQf///wdNBEAgAUEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+aiEF\
CyAEIAU2AhwgBEIANwIQIAVBAnRB9NcAaiEAQcjVACgCACICQQEgBXQiA3FFBEAgACAENgIAQcjVACACIANyNgIAIAQgADYCGCAEIAQ2AgggBCAENgIMDAEL\
IAFBGSAFQQF2a0EAIAVBH0cbdCEFIAAoAgAhAAJAA0AgACICKAIEQXhxIAFGDQEgBUEddiEAIAVBAXQhBSACIABBBHFqQRBqIgMoAgAiAA0ACyADIAQ2AgAg\
BCACNgIYIAQgBDYCDCAEIAQ2AggMAQsgAigCCCIAIAQ2AgwgAiAENgIIIARBADYCGCAEIAI2AgwgBCAANgIICyAJQQhqIQEMAgsCQCAHRQ0AAkAgAygCHCIB\
QQJ0QfTXAGoiAigCACADRgRAIAIgADYCACAADQFByNUAIAhBfiABd3EiCDYCAAwCCyAHQRBBFCAHKAIQIANGG2ogADYCACAARQ0BCyAAIAc2AhggAygCECIB\
BEAgACABNgIQIAEgADYCGAsgA0EUaigCACIBRQ0AIABBFGogATYCACABIAA2AhgLAkAgBUEPTQRAIAMgBCAFaiIAQQNyNgIEIAAgA2oiACAAKAIEQQFyNgIE\
DAELIAMgBGoiAiAFQQFyNgIEIAMgBEEDcjYCBCACIAVqIAU2AgAgBUH/AU0EQCAFQXhxQezVAGohAAJ/QcTVACgCACIBQQEgBUEDdnQiBXFFBEBBxNUAIAEg\
BXI2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQEL\
IAIgATYCHCACQgA3AhAgAUECdEH01wBqIQBBASABdCIEIAhxRQRAIAAgAjYCAEHI1QAgBCAIcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEB\
dmtBACABQR9HG3QhASAAKAIAIQQCQANAIAQiACgCBEF4cSAFRg0BIAFBHXYhBCABQQF0IQEgACAEQQRxakEQaiIGKAIAIgQNAAsgBiACNgIAIAIgADYCGCAC\
IAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAsgA0EIaiEBDAELAkAgCUUNAAJAIAAoAhwiAUECdEH01wBq\
IgIoAgAgAEYEQCACIAM2AgAgAw0BQcjVACALQX4gAXdxNgIADAILIAlBEEEUIAkoAhAgAEYbaiADNgIAIANFDQELIAMgCTYCGCAAKAIQIgEEQCADIAE2AhAg\
ASADNgIYCyAAQRRqKAIAIgFFDQAgA0EUaiABNgIAIAEgAzYCGAsCQCAFQQ9NBEAgACAEIAVqIgFBA3I2AgQgACABaiIBIAEoAgRBAXI2AgQMAQsgACAEaiIH\
IAVBAXI2AgQgACAEQQNyNgIEIAUgB2ogBTYCACAIBEAgCEF4cUHs1QBqIQFB2NUAKAIAIQMCf0EBIAhBA3Z0IgIgBnFFBEBBxNUAIAIgBnI2AgAgAQwBCyAB\
KAIICyICIAM2AgwgASADNgIIIAMgATYCDCADIAI2AggLQdjVACAHNgIAQczVACAFNgIACyAAQQhqIQELIApBEGokACABC0MAIABFBEA/AEEQdA8LAkAgAEH/\
/wNxDQAgAEEASA0AIABBEHZAACIAQX9GBEBBtNkAQTA2AgBBfw8LIABBEHQPCwALC5lCIgBBgAgLDQEAAAAAAAAAAgAAAAMAQZgICwUEAAAABQBBqAgLCQYA\
AAAHAAAACABB5AgLwjJJbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVy\
ZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCBy\
ZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVj\
dGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBFeHBlY3RlZCBMRiBhZnRlciBoZWFkZXJz\
AEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMAVXNlciBjYWxsYmFjayBlcnJvcgBgb25fcmVzZXRgIGNhbGxiYWNrIGVycm9yAGBvbl9j\
aHVua19oZWFkZXJgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2JlZ2luYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlYCBj\
YWxsYmFjayBlcnJvcgBgb25fc3RhdHVzX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdmVyc2lvbl9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9u\
X3VybF9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3Byb3RvY29sX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNh\
bGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJv\
cgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtf\
ZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW52\
YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFq\
b3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJ\
bnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3Rh\
cnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fcHJvdG9jb2wARW1wdHkgQ29udGVudC1MZW5ndGgASW52\
YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgAVHJhbnNmZXItRW5jb2RpbmcgY2FuJ3QgYmUgcHJlc2VudCB3aXRoIENvbnRlbnQtTGVuZ3RoAER1\
cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5z\
ZmVyLUVuY29kaW5nAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgc2l6ZQBFeHBlY3RlZCBMRiBhZnRlciBjaHVuayBzaXplAEludmFsaWQgY2hh\
cmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHVu\
a19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBVbmV4cGVjdGVkIHdoaXRlc3BhY2UgYWZ0ZXIg\
aGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVl\
AEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciBjaHVuayBleHRlbnNpb24gdmFsdWUA\
SW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIHF1b3RlZC1wYWlyIGluIGNodW5rIGV4dGVuc2lvbnMg\
cXVvdGVkIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAFBhdXNlZCBieSBvbl9oZWFkZXJzX2NvbXBs\
ZXRlAEludmFsaWQgRU9GIHN0YXRlAG9uX3Jlc2V0IHBhdXNlAG9uX2NodW5rX2hlYWRlciBwYXVzZQBvbl9tZXNzYWdlX2JlZ2luIHBhdXNlAG9uX2NodW5r\
X2V4dGVuc2lvbl92YWx1ZSBwYXVzZQBvbl9zdGF0dXNfY29tcGxldGUgcGF1c2UAb25fdmVyc2lvbl9jb21wbGV0ZSBwYXVzZQBvbl91cmxfY29tcGxldGUg\
cGF1c2UAb25fcHJvdG9jb2xfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX3ZhbHVlX2NvbXBsZXRlIHBhdXNlAG9u\
X21lc3NhZ2VfY29tcGxldGUgcGF1c2UAb25fbWV0aG9kX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl9maWVsZF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19l\
eHRlbnNpb25fbmFtZSBwYXVzZQBVbmV4cGVjdGVkIHNwYWNlIGFmdGVyIHN0YXJ0IGxpbmUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciByZXNwb25zZSBs\
aW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBu\
YW1lAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgZXh0ZW5zaW9uIG5hbWUASW52YWxpZCBzdGF0dXMgY29kZQBQYXVzZSBvbiBDT05ORUNUL1Vw\
Z3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21l\
dGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29y\
ZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABNaXNzaW5nIGV4cGVjdGVkIENSIGFmdGVyIGNodW5rIGRhdGEARXhwZWN0ZWQgTEYg\
YWZ0ZXIgY2h1bmsgZGF0YQBVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AARGF0\
YSBhZnRlciBgQ29ubmVjdGlvbjogY2xvc2VgAFNXSVRDSF9QUk9YWQBVU0VfUFJPWFkATUtBQ1RJVklUWQBVTlBST0NFU1NBQkxFX0VOVElUWQBRVUVSWQBD\
T1BZAE1PVkVEX1BFUk1BTkVOVExZAFRPT19FQVJMWQBOT1RJRlkARkFJTEVEX0RFUEVOREVOQ1kAQkFEX0dBVEVXQVkAUExBWQBQVVQAQ0hFQ0tPVVQAR0FU\
RVdBWV9USU1FT1VUAFJFUVVFU1RfVElNRU9VVABORVRXT1JLX0NPTk5FQ1RfVElNRU9VVABDT05ORUNUSU9OX1RJTUVPVVQATE9HSU5fVElNRU9VVABORVRX\
T1JLX1JFQURfVElNRU9VVABQT1NUAE1JU0RJUkVDVEVEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfTE9BRF9CQUxBTkNF\
RF9SRVFVRVNUAEJBRF9SRVFVRVNUAEhUVFBfUkVRVUVTVF9TRU5UX1RPX0hUVFBTX1BPUlQAUkVQT1JUAElNX0FfVEVBUE9UAFJFU0VUX0NPTlRFTlQATk9f\
Q09OVEVOVABQQVJUSUFMX0NPTlRFTlQASFBFX0lOVkFMSURfQ09OU1RBTlQASFBFX0NCX1JFU0VUAEdFVABIUEVfU1RSSUNUAENPTkZMSUNUAFRFTVBPUkFS\
WV9SRURJUkVDVABQRVJNQU5FTlRfUkVESVJFQ1QAQ09OTkVDVABNVUxUSV9TVEFUVVMASFBFX0lOVkFMSURfU1RBVFVTAFRPT19NQU5ZX1JFUVVFU1RTAEVB\
UkxZX0hJTlRTAFVOQVZBSUxBQkxFX0ZPUl9MRUdBTF9SRUFTT05TAE9QVElPTlMAU1dJVENISU5HX1BST1RPQ09MUwBWQVJJQU5UX0FMU09fTkVHT1RJQVRF\
UwBNVUxUSVBMRV9DSE9JQ0VTAElOVEVSTkFMX1NFUlZFUl9FUlJPUgBXRUJfU0VSVkVSX1VOS05PV05fRVJST1IAUkFJTEdVTl9FUlJPUgBJREVOVElUWV9Q\
Uk9WSURFUl9BVVRIRU5USUNBVElPTl9FUlJPUgBTU0xfQ0VSVElGSUNBVEVfRVJST1IASU5WQUxJRF9YX0ZPUldBUkRFRF9GT1IAU0VUX1BBUkFNRVRFUgBH\
RVRfUEFSQU1FVEVSAEhQRV9VU0VSAFNFRV9PVEhFUgBIUEVfQ0JfQ0hVTktfSEVBREVSAEV4cGVjdGVkIExGIGFmdGVyIENSAE1LQ0FMRU5EQVIAU0VUVVAA\
V0VCX1NFUlZFUl9JU19ET1dOAFRFQVJET1dOAEhQRV9DTE9TRURfQ09OTkVDVElPTgBIRVVSSVNUSUNfRVhQSVJBVElPTgBESVNDT05ORUNURURfT1BFUkFU\
SU9OAE5PTl9BVVRIT1JJVEFUSVZFX0lORk9STUFUSU9OAEhQRV9JTlZBTElEX1ZFUlNJT04ASFBFX0NCX01FU1NBR0VfQkVHSU4AU0lURV9JU19GUk9aRU4A\
SFBFX0lOVkFMSURfSEVBREVSX1RPS0VOAElOVkFMSURfVE9LRU4ARk9SQklEREVOAEVOSEFOQ0VfWU9VUl9DQUxNAEhQRV9JTlZBTElEX1VSTABCTE9DS0VE\
X0JZX1BBUkVOVEFMX0NPTlRST0wATUtDT0wAQUNMAEhQRV9JTlRFUk5BTABSRVFVRVNUX0hFQURFUl9GSUVMRFNfVE9PX0xBUkdFX1VOT0ZGSUNJQUwASFBF\
X09LAFVOTElOSwBVTkxPQ0sAUFJJAFJFVFJZX1dJVEgASFBFX0lOVkFMSURfQ09OVEVOVF9MRU5HVEgASFBFX1VORVhQRUNURURfQ09OVEVOVF9MRU5HVEgA\
RkxVU0gAUFJPUFBBVENIAE0tU0VBUkNIAFVSSV9UT09fTE9ORwBQUk9DRVNTSU5HAE1JU0NFTExBTkVPVVNfUEVSU0lTVEVOVF9XQVJOSU5HAE1JU0NFTExB\
TkVPVVNfV0FSTklORwBIUEVfSU5WQUxJRF9UUkFOU0ZFUl9FTkNPRElORwBFeHBlY3RlZCBDUkxGAEhQRV9JTlZBTElEX0NIVU5LX1NJWkUATU9WRQBDT05U\
SU5VRQBIUEVfQ0JfU1RBVFVTX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJTX0NPTVBMRVRFAEhQRV9DQl9WRVJTSU9OX0NPTVBMRVRFAEhQRV9DQl9VUkxfQ09N\
UExFVEUASFBFX0NCX1BST1RPQ09MX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9D\
SFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRF\
AEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURf\
U1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZB\
SUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9I\
RUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBF\
X1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUA\
VU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9E\
X05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVU\
RUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9S\
RVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJF\
RABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlM\
RUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJ\
RUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRU\
UC8sIFJUU1AvIG9yIElDRS8A5xUAAK8VAACkEgAAkhoAACYWAACeFAAA2xkAAHkVAAB+EgAA/hQAADYVAAALFgAA2BYAAPMSAABCGAAArBYAABIVAAAUFwAA\
7xcAAEgUAABxFwAAshoAAGsZAAB+GQAANRQAAIIaAABEFwAA/RYAAB4YAACHFwAAqhkAAJMSAAAHGAAALBcAAMoXAACkFwAA5xUAAOcVAABYFwAAOxgAAKAS\
AAAtHAAAwxEAAEgRAADeEgAAQhMAAKQZAAD9EAAA9xUAAKUVAADvFgAA+BkAAEoWAABWFgAA9RUAAAoaAAAIGgAAARoAAKsVAABCEgAA1xAAAEwRAAAFGQAA\
VBYAAB4RAADKGQAAyBkAAE4WAAD/GAAAcRQAAPAVAADuFQAAlBkAAPwVAAC/GQAAmxkAAHwUAABDEQAAcBgAAJUUAAAnFAAAGRQAANUSAADUGQAARBYAAPcQ\
AEG5OwsBAQBB0DsL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEDAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBuj0LBAEAAAIAQdE9C14DBAMDAwMDAAADAwADAwAD\
AwMDAwMDAwMDAAUAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAwADAEG6PwsEAQAAAgBB\
0T8LXgMAAwMDAwMAAAMDAAMDAAMDAwMDAwMDAwMABAAFAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMD\
AwMDAwADAAMAQbDBAAsNbG9zZWVlcC1hbGl2ZQBBycEACwEBAEHgwQAL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB\
ycMACwEBAEHgwwAL5wEBAQEBAQEBAQEBAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAWNodW5rZWQAQfHFAAteAQABAQEBAQAAAQEAAQEAAQEB\
AQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBB0McACyFlY3Rpb25l\
bnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQYDIAAsgcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQpTTQ0KDQoAQanIAAsFAQIAAQMAQcDIAAtfBAUFBQUF\
BQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUA\
QanKAAsFAQIAAQMAQcDKAAtfBAUFBgUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUF\
BQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanMAAsEAQAAAQBBwcwAC14CAgACAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgICAgICAgICAgICAgICAgIC\
AgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAEGpzgALBQECAAEDAEHAzgALXwQFAAAFBQUFBQUFBQUFBQYFBQUFBQUFBQUF\
BQUABQAHCAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQAFAAUABQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAAAAFAEGp0AALBQEBAAEBAEHA0AALAQEA\
QdrQAAtBAgAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQanSAAsFAQEAAQEAQcDSAAsB\
AQBBytIACwYCAAAAAAIAQeHSAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBBoNQAC50BTk9V\
TkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRVVFUllPUkRJUkVD\
VE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFVFRQQ0VUU1BBRFRQLw==",WQ;Object.defineProperty(oB,"e\
xports",{get:()=>WQ||(WQ=SC.from(MC,"base64"))})});var IB=R((C0,nB)=>{"use strict";var{Buffer:TC}=N("node:buffer"),kC="AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAn9/AGABfwBgBH9/f38B\
f2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwA\
AQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9i\
b2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAzU0BQYAAAMAAAAAAAADAQMAAwMDAAACAAAAAAICAgICAgICAgIBAQEBAQEBAQEBAwAAAwAA\
AAQFAXABExMFAwEAAgYIAX8BQcDZBAsHxQcoBm1lbW9yeQIAC19pbml0aWFsaXplAAgZX19pbmRpcmVjdF9mdW5jdGlvbl90YWJsZQEAC2xsaHR0cF9pbml0\
AAkYbGxodHRwX3Nob3VsZF9rZWVwX2FsaXZlADcMbGxodHRwX2FsbG9jAAsGbWFsbG9jADkLbGxodHRwX2ZyZWUADARmcmVlAAwPbGxodHRwX2dldF90eXBl\
AA0VbGxodHRwX2dldF9odHRwX21ham9yAA4VbGxodHRwX2dldF9odHRwX21pbm9yAA8RbGxodHRwX2dldF9tZXRob2QAEBZsbGh0dHBfZ2V0X3N0YXR1c19j\
b2RlABESbGxodHRwX2dldF91cGdyYWRlABIMbGxodHRwX3Jlc2V0ABMObGxodHRwX2V4ZWN1dGUAFBRsbGh0dHBfc2V0dGluZ3NfaW5pdAAVDWxsaHR0cF9m\
aW5pc2gAFgxsbGh0dHBfcGF1c2UAFw1sbGh0dHBfcmVzdW1lABgbbGxodHRwX3Jlc3VtZV9hZnRlcl91cGdyYWRlABkQbGxodHRwX2dldF9lcnJubwAaF2xs\
aHR0cF9nZXRfZXJyb3JfcmVhc29uABsXbGxodHRwX3NldF9lcnJvcl9yZWFzb24AHBRsbGh0dHBfZ2V0X2Vycm9yX3BvcwAdEWxsaHR0cF9lcnJub19uYW1l\
AB4SbGxodHRwX21ldGhvZF9uYW1lAB8SbGxodHRwX3N0YXR1c19uYW1lACAabGxodHRwX3NldF9sZW5pZW50X2hlYWRlcnMAISFsbGh0dHBfc2V0X2xlbmll\
bnRfY2h1bmtlZF9sZW5ndGgAIh1sbGh0dHBfc2V0X2xlbmllbnRfa2VlcF9hbGl2ZQAjJGxsaHR0cF9zZXRfbGVuaWVudF90cmFuc2Zlcl9lbmNvZGluZwAk\
GmxsaHR0cF9zZXRfbGVuaWVudF92ZXJzaW9uACUjbGxodHRwX3NldF9sZW5pZW50X2RhdGFfYWZ0ZXJfY2xvc2UAJidsbGh0dHBfc2V0X2xlbmllbnRfb3B0\
aW9uYWxfbGZfYWZ0ZXJfY3IAJyxsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfY3JsZl9hZnRlcl9jaHVuawAoKGxsaHR0cF9zZXRfbGVuaWVudF9vcHRp\
b25hbF9jcl9iZWZvcmVfbGYAKSpsbGh0dHBfc2V0X2xlbmllbnRfc3BhY2VzX2FmdGVyX2NodW5rX3NpemUAKhhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YA\
NgkYAQBBAQsSAQIDBAUKBgcyNDMuKy8tLDAxCuzaAjQWAEHA1QAoAgAEQAALQcDVAEEBNgIACxQAIAAQOCAAIAI2AjggACABOgAoCxQAIAAgAC8BNCAALQAw\
IAAQNxAACx4BAX9BwAAQOiIBEDggAUGACDYCOCABIAA6ACggAQuPDAEHfwJAIABFDQAgAEEIayIBIABBBGsoAgAiAEF4cSIEaiEFAkAgAEEBcQ0AIABBA3FF\
DQEgASABKAIAIgBrIgFB1NUAKAIASQ0BIAAgBGohBAJAAkBB2NUAKAIAIAFHBEAgAEH/AU0EQCAAQQN2IQMgASgCCCIAIAEoAgwiAkYEQEHE1QBBxNUAKAIA\
QX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgASgCGCEGIAEgASgCDCIARwRAIAAgASgCCCICNgIIIAIgADYCDAwDCyABQRRqIgMoAgAiAkUEQCABKAIQ\
IgJFDQIgAUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSgCBCIAQQNxQQNHDQIgBSAAQX5xNgIEQczV\
ACAENgIAIAUgBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgASgCHCICQQJ0QfTXAGoiAygCACABRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3\
cTYCAAwCCyAGQRBBFCAGKAIQIAFGG2ogADYCACAARQ0BCyAAIAY2AhggASgCECICBEAgACACNgIQIAIgADYCGAsgAUEUaigCACICRQ0AIABBFGogAjYCACAC\
IAA2AhgLIAEgBU8NACAFKAIEIgBBAXFFDQACQAJAAkACQCAAQQJxRQRAQdzVACgCACAFRgRAQdzVACABNgIAQdDVAEHQ1QAoAgAgBGoiADYCACABIABBAXI2\
AgQgAUHY1QAoAgBHDQZBzNUAQQA2AgBB2NUAQQA2AgAMBgtB2NUAKAIAIAVGBEBB2NUAIAE2AgBBzNUAQczVACgCACAEaiIANgIAIAEgAEEBcjYCBCAAIAFq\
IAA2AgAMBgsgAEF4cSAEaiEEIABB/wFNBEAgAEEDdiEDIAUoAggiACAFKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwFCyACIAA2AgggACACNgIMDAQL\
IAUoAhghBiAFIAUoAgwiAEcEQEHU1QAoAgAaIAAgBSgCCCICNgIIIAIgADYCDAwDCyAFQRRqIgMoAgAiAkUEQCAFKAIQIgJFDQIgBUEQaiEDCwNAIAMhByAC\
IgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSAAQX5xNgIEIAEgBGogBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgBSgC\
HCICQQJ0QfTXAGoiAygCACAFRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAVGG2ogADYCACAARQ0BCyAAIAY2Ahgg\
BSgCECICBEAgACACNgIQIAIgADYCGAsgBUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBGogBDYCACABIARBAXI2AgQgAUHY1QAoAgBHDQBBzNUA\
IAQ2AgAMAQsgBEH/AU0EQCAEQXhxQezVAGohAAJ/QcTVACgCACICQQEgBEEDdnQiA3FFBEBBxNUAIAIgA3I2AgAgAAwBCyAAKAIICyICIAE2AgwgACABNgII\
IAEgADYCDCABIAI2AggMAQtBHyECIARB////B00EQCAEQSYgBEEIdmciAGt2QQFxIABBAXRrQT5qIQILIAEgAjYCHCABQgA3AhAgAkECdEH01wBqIQACQEHI\
1QAoAgAiA0EBIAJ0IgdxRQRAIAAgATYCAEHI1QAgAyAHcjYCACABIAA2AhggASABNgIIIAEgATYCDAwBCyAEQRkgAkEBdmtBACACQR9HG3QhAiAAKAIAIQAC\
QANAIAAiAygCBEF4cSAERg0BIAJBHXYhACACQQF0IQIgAyAAQQRxakEQaiIHKAIAIgANAAsgByABNgIAIAEgAzYCGCABIAE2AgwgASABNgIIDAELIAMoAggi\
ACABNgIMIAMgATYCCCABQQA2AhggASADNgIMIAEgADYCCAtB5NUAQeTVACgCAEEBayIAQX8gABs2AgALCwcAIAAtACgLBwAgAC0AKgsHACAALQArCwcAIAAt\
ACkLBwAgAC8BNAsHACAALQAwC0ABBH8gACgCGCEBIAAvAS4hAiAALQAoIQMgACgCOCEEIAAQOCAAIAQ2AjggACADOgAoIAAgAjsBLiAAIAE2AhgLhocCAwd/\
A34BeyABIAJqIQQCQCAAIgMoAgwiAA0AIAMoAgQEQCADIAE2AgQLIwBBEGsiCSQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQCADKAIcIgJBAmsO/AEB+QECAwQFBgcICQoLDA0ODxAREvgBE/cBFBX2ARYX9QEYGRobHB0eHyD9AfsBIfQBIiMkJSYnKCkqK/MB\
LC0uLzAxMvIB8QEzNPAB7wE1Njc4OTo7PD0+P0BBQkNERUZHSElKS0xNTk/6AVBRUlPuAe0BVOwBVesBVldYWVrqAVtcXV5fYGFiY2RlZmdoaWprbG1ub3Bx\
cnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUB\
pgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBuAG5AboBuwG8Ab0BvgG/AcABwQHCAcMBxAHFAcYBxwHIAckBygHLAcwBzQHOAekB6AHPAecB\
0AHmAdEB0gHTAdQB5QHVAdYB1wHYAdkB2gHbAdwB3QHeAd8B4AHhAeIB4wEA/AELQQAM4wELQQ4M4gELQQ0M4QELQQ8M4AELQRAM3wELQRMM3gELQRQM3QEL\
QRUM3AELQRYM2wELQRcM2gELQRgM2QELQRkM2AELQRoM1wELQRsM1gELQRwM1QELQR0M1AELQR4M0wELQR8M0gELQSAM0QELQSEM0AELQQgMzwELQSIMzgEL\
QSQMzQELQSMMzAELQQcMywELQSUMygELQSYMyQELQScMyAELQSgMxwELQRIMxgELQREMxQELQSkMxAELQSoMwwELQSsMwgELQSwMwQELQd4BDMABC0EuDL8B\
C0EvDL4BC0EwDL0BC0ExDLwBC0EyDLsBC0EzDLoBC0E0DLkBC0HfAQy4AQtBNQy3AQtBOQy2AQtBDAy1AQtBNgy0AQtBNwyzAQtBOAyyAQtBPgyxAQtBOgyw\
AQtB4AEMrwELQQsMrgELQT8MrQELQTsMrAELQQoMqwELQTwMqgELQT0MqQELQeEBDKgBC0HBAAynAQtBwAAMpgELQcIADKUBC0EJDKQBC0EtDKMBC0HDAAyi\
AQtBxAAMoQELQcUADKABC0HGAAyfAQtBxwAMngELQcgADJ0BC0HJAAycAQtBygAMmwELQcsADJoBC0HMAAyZAQtBzQAMmAELQc4ADJcBC0HPAAyWAQtB0AAM\
lQELQdEADJQBC0HSAAyTAQtB0wAMkgELQdUADJEBC0HUAAyQAQtB1gAMjwELQdcADI4BC0HYAAyNAQtB2QAMjAELQdoADIsBC0HbAAyKAQtB3AAMiQELQd0A\
DIgBC0HeAAyHAQtB3wAMhgELQeAADIUBC0HhAAyEAQtB4gAMgwELQeMADIIBC0HkAAyBAQtB5QAMgAELQeIBDH8LQeYADH4LQecADH0LQQYMfAtB6AAMewtB\
BQx6C0HpAAx5C0EEDHgLQeoADHcLQesADHYLQewADHULQe0ADHQLQQMMcwtB7gAMcgtB7wAMcQtB8AAMcAtB8gAMbwtB8QAMbgtB8wAMbQtB9AAMbAtB9QAM\
awtB9gAMagtBAgxpC0H3AAxoC0H4AAxnC0H5AAxmC0H6AAxlC0H7AAxkC0H8AAxjC0H9AAxiC0H+AAxhC0H/AAxgC0GAAQxfC0GBAQxeC0GCAQxdC0GDAQxc\
C0GEAQxbC0GFAQxaC0GGAQxZC0GHAQxYC0GIAQxXC0GJAQxWC0GKAQxVC0GLAQxUC0GMAQxTC0GNAQxSC0GOAQxRC0GPAQxQC0GQAQxPC0GRAQxOC0GSAQxN\
C0GTAQxMC0GUAQxLC0GVAQxKC0GWAQxJC0GXAQxIC0GYAQxHC0GZAQxGC0GaAQxFC0GbAQxEC0GcAQxDC0GdAQxCC0GeAQxBC0GfAQxAC0GgAQw/C0GhAQw+\
C0GiAQw9C0GjAQw8C0GkAQw7C0GlAQw6C0GmAQw5C0GnAQw4C0GoAQw3C0GpAQw2C0GqAQw1C0GrAQw0C0GsAQwzC0GtAQwyC0GuAQwxC0GvAQwwC0GwAQwv\
C0GxAQwuC0GyAQwtC0GzAQwsC0G0AQwrC0G1AQwqC0G2AQwpC0G3AQwoC0G4AQwnC0G5AQwmC0G6AQwlC0G7AQwkC0G8AQwjC0G9AQwiC0G+AQwhC0G/AQwg\
C0HAAQwfC0HBAQweC0HCAQwdC0EBDBwLQcMBDBsLQcQBDBoLQcUBDBkLQcYBDBgLQccBDBcLQcgBDBYLQckBDBULQcoBDBQLQcsBDBMLQcwBDBILQc0BDBEL\
Qc4BDBALQc8BDA8LQdABDA4LQdEBDA0LQdIBDAwLQdMBDAsLQdQBDAoLQdUBDAkLQdYBDAgLQeMBDAcLQdcBDAYLQdgBDAULQdkBDAQLQdoBDAMLQdsBDAIL\
Qd0BDAELQdwBCyECA0ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
IAMCfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAn8CQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAwJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCACDuMBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8g\
ISMkJScoKZ4DmwOaA5EDigODA4AD/QL7AvgC8gLxAu8C7QLoAucC5gLlAuQC3ALbAtoC2QLYAtcC1gLVAs8CzgLMAssCygLJAsgCxwLGAsQCwwK+ArwCugK5\
ArgCtwK2ArUCtAKzArICsQKwAq4CrQKpAqgCpwKmAqUCpAKjAqICoQKgAp8CmAKQAowCiwKKAoEC/gH9AfwB+wH6AfkB+AH3AfUB8wHwAesB6QHoAecB5gHl\
AeQB4wHiAeEB4AHfAd4B3QHcAdoB2QHYAdcB1gHVAdQB0wHSAdEB0AHPAc4BzQHMAcsBygHJAcgBxwHGAcUBxAHDAcIBwQHAAb8BvgG9AbwBuwG6AbkBuAG3\
AbYBtQG0AbMBsgGxAbABrwGuAa0BrAGrAaoBqQGoAacBpgGlAaQBowGiAZ8BngGZAZgBlwGWAZUBlAGTAZIBkQGQAY8BjQGMAYcBhgGFAYQBgwGCAX18e3p5\
dnV0UFFSU1RVCyABIARHDXJB/QEhAgy+AwsgASAERw2YAUHbASECDL0DCyABIARHDfEBQY4BIQIMvAMLIAEgBEcN/AFBhAEhAgy7AwsgASAERw2KAkH/ACEC\
DLoDCyABIARHDZECQf0AIQIMuQMLIAEgBEcNlAJB+wAhAgy4AwsgASAERw0eQR4hAgy3AwsgASAERw0ZQRghAgy2AwsgASAERw3KAkHNACECDLUDCyABIARH\
DdUCQcYAIQIMtAMLIAEgBEcN1gJBwwAhAgyzAwsgASAERw3cAkE4IQIMsgMLIAMtADBBAUYNrQMMiQMLQQAhAAJAAkACQCADLQAqRQ0AIAMtACtFDQAgAy8B\
MiICQQJxRQ0BDAILIAMvATIiAkEBcUUNAQtBASEAIAMtAChBAUYNACADLwE0IgZB5ABrQeQASQ0AIAZBzAFGDQAgBkGwAkYNACACQcAAcQ0AQQAhACACQYgE\
cUGABEYNACACQShxQQBHIQALIANBADsBMiADQQA6ADECQCAARQRAIANBADoAMSADLQAuQQRxDQEMsQMLIANCADcDIAsgA0EAOgAxIANBAToANgxIC0EAIQAC\
QCADKAI4IgJFDQAgAigCMCICRQ0AIAMgAhEAACEACyAARQ1IIABBFUcNYiADQQQ2AhwgAyABNgIUIANB0hs2AhAgA0EVNgIMQQAhAgyvAwsgASAERgRAQQYh\
AgyvAwsgAS0AAEEKRw0ZIAFBAWohAQwaCyADQgA3AyBBEiECDJQDCyABIARHDYoDQSMhAgysAwsgASAERgRAQQchAgysAwsCQAJAIAEtAABBCmsOBAEYGAAY\
CyABQQFqIQFBECECDJMDCyABQQFqIQEgA0Evai0AAEEBcQ0XQQAhAiADQQA2AhwgAyABNgIUIANBmSA2AhAgA0EZNgIMDKsDCyADIAMpAyAiDCAEIAFrrSIK\
fSILQgAgCyAMWBs3AyAgCiAMWg0YQQghAgyqAwsgASAERwRAIANBCTYCCCADIAE2AgRBFCECDJEDC0EJIQIMqQMLIAMpAyBQDa4CDEMLIAEgBEYEQEELIQIM\
qAMLIAEtAABBCkcNFiABQQFqIQEMFwsgA0Evai0AAEEBcUUNGQwmC0EAIQACQCADKAI4IgJFDQAgAigCUCICRQ0AIAMgAhEAACEACyAADRkMQgtBACEAAkAg\
AygCOCICRQ0AIAIoAlAiAkUNACADIAIRAAAhAAsgAA0aDCQLQQAhAAJAIAMoAjgiAkUNACACKAJQIgJFDQAgAyACEQAAIQALIAANGwwyCyADQS9qLQAAQQFx\
RQ0cDCILQQAhAAJAIAMoAjgiAkUNACACKAJUIgJFDQAgAyACEQAAIQALIAANHAxCC0EAIQACQCADKAI4IgJFDQAgAigCVCICRQ0AIAMgAhEAACEACyAADR0M\
IAsgASAERgRAQRMhAgygAwsCQCABLQAAIgBBCmsOBB8jIwAiCyABQQFqIQEMHwtBACEAAkAgAygCOCICRQ0AIAIoAlQiAkUNACADIAIRAAAhAAsgAA0iDEIL\
IAEgBEYEQEEWIQIMngMLIAEtAABBwMEAai0AAEEBRw0jDIMDCwJAA0AgAS0AAEGwO2otAAAiAEEBRwRAAkAgAEECaw4CAwAnCyABQQFqIQFBISECDIYDCyAE\
IAFBAWoiAUcNAAtBGCECDJ0DCyADKAIEIQBBACECIANBADYCBCADIAAgAUEBaiIBEDQiAA0hDEELQQAhAAJAIAMoAjgiAkUNACACKAJUIgJFDQAgAyACEQAA\
IQALIAANIwwqCyABIARGBEBBHCECDJsDCyADQQo2AgggAyABNgIEQQAhAAJAIAMoAjgiAkUNACACKAJQIgJFDQAgAyACEQAAIQALIAANJUEkIQIMgQMLIAEg\
BEcEQANAIAEtAABBsD1qLQAAIgBBA0cEQCAAQQFrDgUYGiaCAyUmCyAEIAFBAWoiAUcNAAtBGyECDJoDC0EbIQIMmQMLA0AgAS0AAEGwP2otAAAiAEEDRwRA\
IABBAWsOBQ8RJxMmJwsgBCABQQFqIgFHDQALQR4hAgyYAwsgASAERwRAIANBCzYCCCADIAE2AgRBByECDP8CC0EfIQIMlwMLIAEgBEYEQEEgIQIMlwMLAkAg\
AS0AAEENaw4ULj8/Pz8/Pz8/Pz8/Pz8/Pz8/PwA/C0EAIQIgA0EANgIcIANBvws2AhAgA0ECNgIMIAMgAUEBajYCFAyWAwsgA0EvaiECA0AgASAERgRAQSEh\
AgyXAwsCQAJAAkAgAS0AACIAQQlrDhgCACkpASkpKSkpKSkpKSkpKSkpKSkpKQInCyABQQFqIQEgA0Evai0AAEEBcUUNCgwYCyABQQFqIQEMFwsgAUEBaiEB\
IAItAABBAnENAAtBACECIANBADYCHCADIAE2AhQgA0GfFTYCECADQQw2AgwMlQMLIAMtAC5BgAFxRQ0BC0EAIQACQCADKAI4IgJFDQAgAigCXCICRQ0AIAMg\
AhEAACEACyAARQ3mAiAAQRVGBEAgA0EkNgIcIAMgATYCFCADQZsbNgIQIANBFTYCDEEAIQIMlAMLQQAhAiADQQA2AhwgAyABNgIUIANBkA42AhAgA0EUNgIM\
DJMDC0EAIQIgA0EANgIcIAMgATYCFCADQb4gNgIQIANBAjYCDAySAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEgDKdqIgEQMiIARQ0rIANBBzYCHCADIAE2\
AhQgAyAANgIMDJEDCyADLQAuQcAAcUUNAQtBACEAAkAgAygCOCICRQ0AIAIoAlgiAkUNACADIAIRAAAhAAsgAEUNKyAAQRVGBEAgA0EKNgIcIAMgATYCFCAD\
QesZNgIQIANBFTYCDEEAIQIMkAMLQQAhAiADQQA2AhwgAyABNgIUIANBkww2AhAgA0ETNgIMDI8DC0EAIQIgA0EANgIcIAMgATYCFCADQYIVNgIQIANBAjYC\
DAyOAwtBACECIANBADYCHCADIAE2AhQgA0HdFDYCECADQRk2AgwMjQMLQQAhAiADQQA2AhwgAyABNgIUIANB5h02AhAgA0EZNgIMDIwDCyAAQRVGDT1BACEC\
IANBADYCHCADIAE2AhQgA0HQDzYCECADQSI2AgwMiwMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDMiAEUNKCADQQ02AhwgAyABNgIUIAMgADYCDAyKAwsg\
AEEVRg06QQAhAiADQQA2AhwgAyABNgIUIANB0A82AhAgA0EiNgIMDIkDCyADKAIEIQBBACECIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDCgLIANBDjYC\
HCADIAA2AgwgAyABQQFqNgIUDIgDCyAAQRVGDTdBACECIANBADYCHCADIAE2AhQgA0HQDzYCECADQSI2AgwMhwMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACAB\
EDMiAEUEQCABQQFqIQEMJwsgA0EPNgIcIAMgADYCDCADIAFBAWo2AhQMhgMLQQAhAiADQQA2AhwgAyABNgIUIANB4hc2AhAgA0EZNgIMDIUDCyAAQRVGDTNB\
ACECIANBADYCHCADIAE2AhQgA0HWDDYCECADQSM2AgwMhAMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUNJSADQRE2AhwgAyABNgIUIAMgADYCDAyD\
AwsgAEEVRg0wQQAhAiADQQA2AhwgAyABNgIUIANB1gw2AhAgA0EjNgIMDIIDCyADKAIEIQBBACECIANBADYCBCADIAAgARA0IgBFBEAgAUEBaiEBDCULIANB\
EjYCHCADIAA2AgwgAyABQQFqNgIUDIEDCyADQS9qLQAAQQFxRQ0BC0EXIQIM5gILQQAhAiADQQA2AhwgAyABNgIUIANB4hc2AhAgA0EZNgIMDP4CCyAAQTtH\
DQAgAUEBaiEBDAwLQQAhAiADQQA2AhwgAyABNgIUIANBkhg2AhAgA0ECNgIMDPwCCyAAQRVGDShBACECIANBADYCHCADIAE2AhQgA0HWDDYCECADQSM2AgwM\
+wILIANBFDYCHCADIAE2AhQgAyAANgIMDPoCCyADKAIEIQBBACECIANBADYCBCADIAAgARA0IgBFBEAgAUEBaiEBDPUCCyADQRU2AhwgAyAANgIMIAMgAUEB\
ajYCFAz5AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQzzAgsgA0EXNgIcIAMgADYCDCADIAFBAWo2AhQM+AILIABBFUYNI0EAIQIg\
A0EANgIcIAMgATYCFCADQdYMNgIQIANBIzYCDAz3AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQwdCyADQRk2AhwgAyAANgIMIAMg\
AUEBajYCFAz2AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQzvAgsgA0EaNgIcIAMgADYCDCADIAFBAWo2AhQM9QILIABBFUYNH0EA\
IQIgA0EANgIcIAMgATYCFCADQdAPNgIQIANBIjYCDAz0AgsgAygCBCEAIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDBsLIANBHDYCHCADIAA2AgwgAyAB\
QQFqNgIUQQAhAgzzAgsgAygCBCEAIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDOsCCyADQR02AhwgAyAANgIMIAMgAUEBajYCFEEAIQIM8gILIABBO0cN\
ASABQQFqIQELQSYhAgzXAgtBACECIANBADYCHCADIAE2AhQgA0GfFTYCECADQQw2AgwM7wILIAEgBEcEQANAIAEtAABBIEcNhAIgBCABQQFqIgFHDQALQSwh\
AgzvAgtBLCECDO4CCyABIARGBEBBNCECDO4CCwJAAkADQAJAIAEtAABBCmsOBAIAAAMACyAEIAFBAWoiAUcNAAtBNCECDO8CCyADKAIEIQAgA0EANgIEIAMg\
ACABEDEiAEUNnwIgA0EyNgIcIAMgATYCFCADIAA2AgxBACECDO4CCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUEQCABQQFqIQEMnwILIANBMjYCHCADIAA2\
AgwgAyABQQFqNgIUQQAhAgztAgsgASAERwRAAkADQCABLQAAQTBrIgBB/wFxQQpPBEBBOiECDNcCCyADKQMgIgtCmbPmzJmz5swZVg0BIAMgC0IKfiIKNwMg\
IAogAK1C/wGDIgtCf4VWDQEgAyAKIAt8NwMgIAQgAUEBaiIBRw0AC0HAACECDO4CCyADKAIEIQAgA0EANgIEIAMgACABQQFqIgEQMSIADRcM4gILQcAAIQIM\
7AILIAEgBEYEQEHJACECDOwCCwJAA0ACQCABLQAAQQlrDhgAAqICogKpAqICogKiAqICogKiAqICogKiAqICogKiAqICogKiAqICogKiAgCiAgsgBCABQQFq\
IgFHDQALQckAIQIM7AILIAFBAWohASADQS9qLQAAQQFxDaUCIANBADYCHCADIAE2AhQgA0GXEDYCECADQQo2AgxBACECDOsCCyABIARHBEADQCABLQAAQSBH\
DRUgBCABQQFqIgFHDQALQfgAIQIM6wILQfgAIQIM6gILIANBAjoAKAw4C0EAIQIgA0EANgIcIANBvws2AhAgA0ECNgIMIAMgAUEBajYCFAzoAgtBACECDM4C\
C0ENIQIMzQILQRMhAgzMAgtBFSECDMsCC0EWIQIMygILQRghAgzJAgtBGSECDMgCC0EaIQIMxwILQRshAgzGAgtBHCECDMUCC0EdIQIMxAILQR4hAgzDAgtB\
HyECDMICC0EgIQIMwQILQSIhAgzAAgtBIyECDL8CC0ElIQIMvgILQeUAIQIMvQILIANBPTYCHCADIAE2AhQgAyAANgIMQQAhAgzVAgsgA0EbNgIcIAMgATYC\
FCADQaQcNgIQIANBFTYCDEEAIQIM1AILIANBIDYCHCADIAE2AhQgA0GYGjYCECADQRU2AgxBACECDNMCCyADQRM2AhwgAyABNgIUIANBmBo2AhAgA0EVNgIM\
QQAhAgzSAgsgA0ELNgIcIAMgATYCFCADQZgaNgIQIANBFTYCDEEAIQIM0QILIANBEDYCHCADIAE2AhQgA0GYGjYCECADQRU2AgxBACECDNACCyADQSA2Ahwg\
AyABNgIUIANBpBw2AhAgA0EVNgIMQQAhAgzPAgsgA0ELNgIcIAMgATYCFCADQaQcNgIQIANBFTYCDEEAIQIMzgILIANBDDYCHCADIAE2AhQgA0GkHDYCECAD\
QRU2AgxBACECDM0CC0EAIQIgA0EANgIcIAMgATYCFCADQd0ONgIQIANBEjYCDAzMAgsCQANAAkAgAS0AAEEKaw4EAAICAAILIAQgAUEBaiIBRw0AC0H9ASEC\
DMwCCwJAAkAgAy0ANkEBRw0AQQAhAAJAIAMoAjgiAkUNACACKAJgIgJFDQAgAyACEQAAIQALIABFDQAgAEEVRw0BIANB/AE2AhwgAyABNgIUIANB3Bk2AhAg\
A0EVNgIMQQAhAgzNAgtB3AEhAgyzAgsgA0EANgIcIAMgATYCFCADQfkLNgIQIANBHzYCDEEAIQIMywILAkACQCADLQAoQQFrDgIEAQALQdsBIQIMsgILQdQB\
IQIMsQILIANBAjoAMUEAIQACQCADKAI4IgJFDQAgAigCACICRQ0AIAMgAhEAACEACyAARQRAQd0BIQIMsQILIABBFUcEQCADQQA2AhwgAyABNgIUIANBtAw2\
AhAgA0EQNgIMQQAhAgzKAgsgA0H7ATYCHCADIAE2AhQgA0GBGjYCECADQRU2AgxBACECDMkCCyABIARGBEBB+gEhAgzJAgsgAS0AAEHIAEYNASADQQE6ACgL\
QcABIQIMrgILQdoBIQIMrQILIAEgBEcEQCADQQw2AgggAyABNgIEQdkBIQIMrQILQfkBIQIMxQILIAEgBEYEQEH4ASECDMUCCyABLQAAQcgARw0EIAFBAWoh\
AUHYASECDKsCCyABIARGBEBB9wEhAgzEAgsCQAJAIAEtAABBxQBrDhAABQUFBQUFBQUFBQUFBQUBBQsgAUEBaiEBQdYBIQIMqwILIAFBAWohAUHXASECDKoC\
C0H2ASECIAEgBEYNwgIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABButUAai0AAEcNAyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyAD\
IAU2AgAMwwILIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARAuIgBFBEBB4wEhAgyqAgsgA0H1ATYCHCADIAE2AhQgAyAANgIMQQAhAgzCAgtB9AEhAiABIARG\
DcECIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjVAGotAABHDQIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADMICCyAD\
QYEEOwEoIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARAuIgANAwwCCyADQQA2AgALQQAhAiADQQA2AhwgAyABNgIUIANB5R82AhAgA0EINgIMDL8CC0HVASEC\
DKUCCyADQfMBNgIcIAMgATYCFCADIAA2AgxBACECDL0CC0EAIQACQCADKAI4IgJFDQAgAigCQCICRQ0AIAMgAhEAACEACyAARQ1uIABBFUcEQCADQQA2Ahwg\
AyABNgIUIANBgg82AhAgA0EgNgIMQQAhAgy9AgsgA0GPATYCHCADIAE2AhQgA0HsGzYCECADQRU2AgxBACECDLwCCyABIARHBEAgA0ENNgIIIAMgATYCBEHT\
ASECDKMCC0HyASECDLsCCyABIARGBEBB8QEhAgy7AgsCQAJAAkAgAS0AAEHIAGsOCwABCAgICAgICAgCCAsgAUEBaiEBQdABIQIMowILIAFBAWohAUHRASEC\
DKICCyABQQFqIQFB0gEhAgyhAgtB8AEhAiABIARGDbkCIAMoAgAiACAEIAFraiEGIAEgAGtBAmohBQNAIAEtAAAgAEG11QBqLQAARw0EIABBAkYNAyAAQQFq\
IQAgBCABQQFqIgFHDQALIAMgBjYCAAy5AgtB7wEhAiABIARGDbgCIAMoAgAiACAEIAFraiEGIAEgAGtBAWohBQNAIAEtAAAgAEGz1QBqLQAARw0DIABBAUYN\
AiAAQQFqIQAgBCABQQFqIgFHDQALIAMgBjYCAAy4AgtB7gEhAiABIARGDbcCIAMoAgAiACAEIAFraiEGIAEgAGtBAmohBQNAIAEtAAAgAEGw1QBqLQAARw0C\
IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBjYCAAy3AgsgAygCBCEAIANCADcDACADIAAgBUEBaiIBECsiAEUNAiADQewBNgIcIAMgATYCFCADIAA2\
AgxBACECDLYCCyADQQA2AgALIAMoAgQhACADQQA2AgQgAyAAIAEQKyIARQ2cAiADQe0BNgIcIAMgATYCFCADIAA2AgxBACECDLQCC0HPASECDJoCC0EAIQAC\
QCADKAI4IgJFDQAgAigCNCICRQ0AIAMgAhEAACEACwJAIAAEQCAAQRVGDQEgA0EANgIcIAMgATYCFCADQeoNNgIQIANBJjYCDEEAIQIMtAILQc4BIQIMmgIL\
IANB6wE2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyyAgsgASAERgRAQesBIQIMsgILIAEtAABBL0YEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCAD\
QbI4NgIQIANBCDYCDEEAIQIMsQILQc0BIQIMlwILIAEgBEcEQCADQQ42AgggAyABNgIEQcwBIQIMlwILQeoBIQIMrwILIAEgBEYEQEHpASECDK8CCyABLQAA\
QTBrIgBB/wFxQQpJBEAgAyAAOgAqIAFBAWohAUHLASECDJYCCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNlwIgA0HoATYCHCADIAE2AhQgAyAANgIMQQAh\
AgyuAgsgASAERgRAQecBIQIMrgILAkAgAS0AAEEuRgRAIAFBAWohAQwBCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNmAIgA0HmATYCHCADIAE2AhQgAyAA\
NgIMQQAhAgyuAgtBygEhAgyUAgsgASAERgRAQeUBIQIMrQILQQAhAEEBIQVBASEHQQAhAgJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAEtAABBMGsOCgoJ\
AAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyECQQAhBUEAIQcMAgtBCSECQQEhAEEAIQVBACEHDAELQQAhBUEBIQILIAMgAjoA\
KyABQQFqIQECQAJAIAMtAC5BEHENAAJAAkACQCADLQAqDgMBAAIECyAHRQ0DDAILIAANAQwCCyAFRQ0BCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNAiAD\
QeIBNgIcIAMgATYCFCADIAA2AgxBACECDK8CCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNmgIgA0HjATYCHCADIAE2AhQgAyAANgIMQQAhAgyuAgsgAygC\
BCEAIANBADYCBCADIAAgARAvIgBFDZgCIANB5AE2AhwgAyABNgIUIAMgADYCDAytAgtByQEhAgyTAgtBACEAAkAgAygCOCICRQ0AIAIoAkQiAkUNACADIAIR\
AAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0GkDTYCECADQSE2AgxBACECDK0CC0HIASECDJMCCyADQeEBNgIcIAMgATYCFCADQdAaNgIQIANB\
FTYCDEEAIQIMqwILIAEgBEYEQEHhASECDKsCCwJAIAEtAABBIEYEQCADQQA7ATQgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GZETYCECADQQk2AgxBACEC\
DKsCC0HHASECDJECCyABIARGBEBB4AEhAgyqAgsCQCABLQAAQTBrQf8BcSICQQpJBEAgAUEBaiEBAkAgAy8BNCIAQZkzSw0AIAMgAEEKbCIAOwE0IABB/v8D\
cSACQf//A3NLDQAgAyAAIAJqOwE0DAILQQAhAiADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMDKsCCyADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIM\
QQAhAgyqAgtBxgEhAgyQAgsgASAERgRAQd8BIQIMqQILAkAgAS0AAEEwa0H/AXEiAkEKSQRAIAFBAWohAQJAIAMvATQiAEGZM0sNACADIABBCmwiADsBNCAA\
Qf7/A3EgAkH//wNzSw0AIAMgACACajsBNAwCC0EAIQIgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDAyqAgsgA0EANgIcIAMgATYCFCADQZUeNgIQIANB\
DTYCDEEAIQIMqQILQcUBIQIMjwILIAEgBEYEQEHeASECDKgCCwJAIAEtAABBMGtB/wFxIgJBCkkEQCABQQFqIQECQCADLwE0IgBBmTNLDQAgAyAAQQpsIgA7\
ATQgAEH+/wNxIAJB//8Dc0sNACADIAAgAmo7ATQMAgtBACECIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgwMqQILIANBADYCHCADIAE2AhQgA0GVHjYC\
ECADQQ02AgxBACECDKgCC0HEASECDI4CCyABIARGBEBB3QEhAgynAgsCQAJAAkACQCABLQAAQQprDhcCAwMAAwMDAwMDAwMDAwMDAwMDAwMDAQMLIAFBAWoM\
BQsgAUEBaiEBQcMBIQIMjwILIAFBAWohASADQS9qLQAAQQFxDQggA0EANgIcIAMgATYCFCADQY0LNgIQIANBDTYCDEEAIQIMpwILIANBADYCHCADIAE2AhQg\
A0GNCzYCECADQQ02AgxBACECDKYCCyABIARHBEAgA0EPNgIIIAMgATYCBEEBIQIMjQILQdwBIQIMpQILAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEB\
aiIBRw0AC0HbASECDKYCCyADKAIEIQAgA0EANgIEIAMgACABEC0iAEUEQCABQQFqIQEMBAsgA0HaATYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgylAgsgAygC\
BCEAIANBADYCBCADIAAgARAtIgANASABQQFqCyEBQcEBIQIMigILIANB2QE2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMogILQcIBIQIMiAILIANBL2otAABB\
AXENASADQQA2AhwgAyABNgIUIANB5Bw2AhAgA0EZNgIMQQAhAgygAgsgASAERgRAQdkBIQIMoAILAkACQAJAIAEtAABBCmsOBAECAgACCyABQQFqIQEMAgsg\
AUEBaiEBDAELIAMtAC5BwABxRQ0BC0EAIQACQCADKAI4IgJFDQAgAigCPCICRQ0AIAMgAhEAACEACyAARQ2gASAAQRVGBEAgA0HZADYCHCADIAE2AhQgA0G3\
GjYCECADQRU2AgxBACECDJ8CCyADQQA2AhwgAyABNgIUIANBgA02AhAgA0EbNgIMQQAhAgyeAgsgA0EANgIcIAMgATYCFCADQdwoNgIQIANBAjYCDEEAIQIM\
nQILIAEgBEcEQCADQQw2AgggAyABNgIEQb8BIQIMhAILQdgBIQIMnAILIAEgBEYEQEHXASECDJwCCwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkAgAS0AAEHBAGsOFQABAgNaBAUGWlpaBwgJCgsMDQ4PEFoLIAFBAWohAUH7ACECDJICCyABQQFqIQFB/AAhAgyRAgsgAUEBaiEBQYEBIQIMkAILIAFBAWoh\
AUGFASECDI8CCyABQQFqIQFBhgEhAgyOAgsgAUEBaiEBQYkBIQIMjQILIAFBAWohAUGKASECDIwCCyABQQFqIQFBjQEhAgyLAgsgAUEBaiEBQZYBIQIMigIL\
IAFBAWohAUGXASECDIkCCyABQQFqIQFBmAEhAgyIAgsgAUEBaiEBQaUBIQIMhwILIAFBAWohAUGmASECDIYCCyABQQFqIQFBrAEhAgyFAgsgAUEBaiEBQbQB\
IQIMhAILIAFBAWohAUG3ASECDIMCCyABQQFqIQFBvgEhAgyCAgsgASAERgRAQdYBIQIMmwILIAEtAABBzgBHDUggAUEBaiEBQb0BIQIMgQILIAEgBEYEQEHV\
ASECDJoCCwJAAkACQCABLQAAQcIAaw4SAEpKSkpKSkpKSgFKSkpKSkoCSgsgAUEBaiEBQbgBIQIMggILIAFBAWohAUG7ASECDIECCyABQQFqIQFBvAEhAgyA\
AgtB1AEhAiABIARGDZgCIAMoAgAiACAEIAFraiEFIAEgAGtBB2ohBgJAA0AgAS0AACAAQajVAGotAABHDUUgAEEHRg0BIABBAWohACAEIAFBAWoiAUcNAAsg\
AyAFNgIADJkCCyADQQA2AgAgBkEBaiEBQRsMRQsgASAERgRAQdMBIQIMmAILAkACQCABLQAAQckAaw4HAEdHR0dHAUcLIAFBAWohAUG5ASECDP8BCyABQQFq\
IQFBugEhAgz+AQtB0gEhAiABIARGDZYCIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQabVAGotAABHDUMgAEEBRg0BIABBAWohACAEIAFB\
AWoiAUcNAAsgAyAFNgIADJcCCyADQQA2AgAgBkEBaiEBQQ8MQwtB0QEhAiABIARGDZUCIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQaTV\
AGotAABHDUIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJYCCyADQQA2AgAgBkEBaiEBQSAMQgtB0AEhAiABIARGDZQCIAMoAgAiACAEIAFr\
aiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQaHVAGotAABHDUEgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJUCCyADQQA2AgAgBkEBaiEBQRIM\
QQsgASAERgRAQc8BIQIMlAILAkACQCABLQAAQcUAaw4OAENDQ0NDQ0NDQ0NDQwFDCyABQQFqIQFBtQEhAgz7AQsgAUEBaiEBQbYBIQIM+gELQc4BIQIgASAE\
Rg2SAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGe1QBqLQAARw0/IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyTAgsg\
A0EANgIAIAZBAWohAUEHDD8LQc0BIQIgASAERg2RAiADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGY1QBqLQAARw0+IABBBUYNASAAQQFq\
IQAgBCABQQFqIgFHDQALIAMgBTYCAAySAgsgA0EANgIAIAZBAWohAUEoDD4LIAEgBEYEQEHMASECDJECCwJAAkACQCABLQAAQcUAaw4RAEFBQUFBQUFBQQFB\
QUFBQQJBCyABQQFqIQFBsQEhAgz5AQsgAUEBaiEBQbIBIQIM+AELIAFBAWohAUGzASECDPcBC0HLASECIAEgBEYNjwIgAygCACIAIAQgAWtqIQUgASAAa0EG\
aiEGAkADQCABLQAAIABBkdUAai0AAEcNPCAAQQZGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMkAILIANBADYCACAGQQFqIQFBGgw8C0HKASECIAEg\
BEYNjgIgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBjdUAai0AAEcNOyAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMjwIL\
IANBADYCACAGQQFqIQFBIQw7CyABIARGBEBByQEhAgyOAgsCQAJAIAEtAABBwQBrDhQAPT09PT09PT09PT09PT09PT09AT0LIAFBAWohAUGtASECDPUBCyAB\
QQFqIQFBsAEhAgz0AQsgASAERgRAQcgBIQIMjQILAkACQCABLQAAQdUAaw4LADw8PDw8PDw8PAE8CyABQQFqIQFBrgEhAgz0AQsgAUEBaiEBQa8BIQIM8wEL\
QccBIQIgASAERg2LAiADKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEGE1QBqLQAARw04IABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMg\
BTYCAAyMAgsgA0EANgIAIAZBAWohAUEqDDgLIAEgBEYEQEHGASECDIsCCyABLQAAQdAARw04IAFBAWohAUElDDcLQcUBIQIgASAERg2JAiADKAIAIgAgBCAB\
a2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGB1QBqLQAARw02IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyKAgsgA0EANgIAIAZBAWohAUEO\
DDYLIAEgBEYEQEHEASECDIkCCyABLQAAQcUARw02IAFBAWohAUGrASECDO8BCyABIARGBEBBwwEhAgyIAgsCQAJAAkACQCABLQAAQcIAaw4PAAECOTk5OTk5\
OTk5OTkDOQsgAUEBaiEBQacBIQIM8QELIAFBAWohAUGoASECDPABCyABQQFqIQFBqQEhAgzvAQsgAUEBaiEBQaoBIQIM7gELQcIBIQIgASAERg2GAiADKAIA\
IgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEH+1ABqLQAARw0zIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyHAgsgA0EANgIAIAZB\
AWohAUEUDDMLQcEBIQIgASAERg2FAiADKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEH51ABqLQAARw0yIABBBEYNASAAQQFqIQAgBCABQQFq\
IgFHDQALIAMgBTYCAAyGAgsgA0EANgIAIAZBAWohAUErDDILQcABIQIgASAERg2EAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEH21ABq\
LQAARw0xIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyFAgsgA0EANgIAIAZBAWohAUEsDDELQb8BIQIgASAERg2DAiADKAIAIgAgBCABa2oh\
BSABIABrQQJqIQYCQANAIAEtAAAgAEGh1QBqLQAARw0wIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyEAgsgA0EANgIAIAZBAWohAUERDDAL\
Qb4BIQIgASAERg2CAiADKAIAIgAgBCABa2ohBSABIABrQQNqIQYCQANAIAEtAAAgAEHy1ABqLQAARw0vIABBA0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMg\
BTYCAAyDAgsgA0EANgIAIAZBAWohAUEuDC8LIAEgBEYEQEG9ASECDIICCwJAAkACQAJAAkAgAS0AAEHBAGsOFQA0NDQ0NDQ0NDQ0ATQ0AjQ0AzQ0BDQLIAFB\
AWohAUGbASECDOwBCyABQQFqIQFBnAEhAgzrAQsgAUEBaiEBQZ0BIQIM6gELIAFBAWohAUGiASECDOkBCyABQQFqIQFBpAEhAgzoAQsgASAERgRAQbwBIQIM\
gQILAkACQCABLQAAQdIAaw4DADABMAsgAUEBaiEBQaMBIQIM6AELIAFBAWohAUEEDC0LQbsBIQIgASAERg3/ASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYC\
QANAIAEtAAAgAEHw1ABqLQAARw0sIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyAAgsgA0EANgIAIAZBAWohAUEdDCwLIAEgBEYEQEG6ASEC\
DP8BCwJAAkAgAS0AAEHJAGsOBwEuLi4uLgAuCyABQQFqIQFBoQEhAgzmAQsgAUEBaiEBQSIMKwsgASAERgRAQbkBIQIM/gELIAEtAABB0ABHDSsgAUEBaiEB\
QaABIQIM5AELIAEgBEYEQEG4ASECDP0BCwJAAkAgAS0AAEHGAGsOCwAsLCwsLCwsLCwBLAsgAUEBaiEBQZ4BIQIM5AELIAFBAWohAUGfASECDOMBC0G3ASEC\
IAEgBEYN+wEgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABB7NQAai0AAEcNKCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM\
/AELIANBADYCACAGQQFqIQFBDQwoC0G2ASECIAEgBEYN+gEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBodUAai0AAEcNJyAAQQJGDQEg\
AEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM+wELIANBADYCACAGQQFqIQFBDAwnC0G1ASECIAEgBEYN+QEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkAD\
QCABLQAAIABB6tQAai0AAEcNJiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM+gELIANBADYCACAGQQFqIQFBAwwmC0G0ASECIAEgBEYN+AEg\
AygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB6NQAai0AAEcNJSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM+QELIANBADYC\
ACAGQQFqIQFBJgwlCyABIARGBEBBswEhAgz4AQsCQAJAIAEtAABB1ABrDgIAAScLIAFBAWohAUGZASECDN8BCyABQQFqIQFBmgEhAgzeAQtBsgEhAiABIARG\
DfYBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQebUAGotAABHDSMgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPcBCyAD\
QQA2AgAgBkEBaiEBQScMIwtBsQEhAiABIARGDfUBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQeTUAGotAABHDSIgAEEBRg0BIABBAWoh\
ACAEIAFBAWoiAUcNAAsgAyAFNgIADPYBCyADQQA2AgAgBkEBaiEBQRwMIgtBsAEhAiABIARGDfQBIAMoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0A\
ACAAQd7UAGotAABHDSEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPUBCyADQQA2AgAgBkEBaiEBQQYMIQtBrwEhAiABIARGDfMBIAMoAgAi\
ACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQdnUAGotAABHDSAgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPQBCyADQQA2AgAgBkEB\
aiEBQRkMIAsgASAERgRAQa4BIQIM8wELAkACQAJAAkAgAS0AAEEtaw4jACQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkASQkJCQkAiQkJAMkCyABQQFqIQFBjgEh\
AgzcAQsgAUEBaiEBQY8BIQIM2wELIAFBAWohAUGUASECDNoBCyABQQFqIQFBlQEhAgzZAQtBrQEhAiABIARGDfEBIAMoAgAiACAEIAFraiEFIAEgAGtBAWoh\
BgJAA0AgAS0AACAAQdfUAGotAABHDR4gAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPIBCyADQQA2AgAgBkEBaiEBQQsMHgsgASAERgRAQawB\
IQIM8QELAkACQCABLQAAQcEAaw4DACABIAsgAUEBaiEBQZABIQIM2AELIAFBAWohAUGTASECDNcBCyABIARGBEBBqwEhAgzwAQsCQAJAIAEtAABBwQBrDg8A\
Hx8fHx8fHx8fHx8fHwEfCyABQQFqIQFBkQEhAgzXAQsgAUEBaiEBQZIBIQIM1gELIAEgBEYEQEGqASECDO8BCyABLQAAQcwARw0cIAFBAWohAUEKDBsLQakB\
IQIgASAERg3tASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHR1ABqLQAARw0aIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYC\
AAzuAQsgA0EANgIAIAZBAWohAUEeDBoLQagBIQIgASAERg3sASADKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEHK1ABqLQAARw0ZIABBBkYN\
ASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAztAQsgA0EANgIAIAZBAWohAUEVDBkLQacBIQIgASAERg3rASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYC\
QANAIAEtAAAgAEHH1ABqLQAARw0YIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzsAQsgA0EANgIAIAZBAWohAUEXDBgLQaYBIQIgASAERg3q\
ASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHB1ABqLQAARw0XIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzrAQsgA0EA\
NgIAIAZBAWohAUEYDBcLIAEgBEYEQEGlASECDOoBCwJAAkAgAS0AAEHJAGsOBwAZGRkZGQEZCyABQQFqIQFBiwEhAgzRAQsgAUEBaiEBQYwBIQIM0AELQaQB\
IQIgASAERg3oASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGm1QBqLQAARw0VIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYC\
AAzpAQsgA0EANgIAIAZBAWohAUEJDBULQaMBIQIgASAERg3nASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGk1QBqLQAARw0UIABBAUYN\
ASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzoAQsgA0EANgIAIAZBAWohAUEfDBQLQaIBIQIgASAERg3mASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYC\
QANAIAEtAAAgAEG+1ABqLQAARw0TIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAznAQsgA0EANgIAIAZBAWohAUECDBMLQaEBIQIgASAERg3l\
ASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYDQCABLQAAIABBvNQAai0AAEcNESAAQQFGDQIgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM5QELIAEgBEYE\
QEGgASECDOUBC0EBIAEtAABB3wBHDREaIAFBAWohAUGHASECDMsBCyADQQA2AgAgBkEBaiEBQYgBIQIMygELQZ8BIQIgASAERg3iASADKAIAIgAgBCABa2oh\
BSABIABrQQhqIQYCQANAIAEtAAAgAEGE1QBqLQAARw0PIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzjAQsgA0EANgIAIAZBAWohAUEpDA8L\
QZ4BIQIgASAERg3hASADKAIAIgAgBCABa2ohBSABIABrQQNqIQYCQANAIAEtAAAgAEG41ABqLQAARw0OIABBA0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMg\
BTYCAAziAQsgA0EANgIAIAZBAWohAUEtDA4LIAEgBEYEQEGdASECDOEBCyABLQAAQcUARw0OIAFBAWohAUGEASECDMcBCyABIARGBEBBnAEhAgzgAQsCQAJA\
IAEtAABBzABrDggADw8PDw8PAQ8LIAFBAWohAUGCASECDMcBCyABQQFqIQFBgwEhAgzGAQtBmwEhAiABIARGDd4BIAMoAgAiACAEIAFraiEFIAEgAGtBBGoh\
BgJAA0AgAS0AACAAQbPUAGotAABHDQsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADN8BCyADQQA2AgAgBkEBaiEBQSMMCwtBmgEhAiABIARG\
Dd0BIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbDUAGotAABHDQogAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADN4BCyAD\
QQA2AgAgBkEBaiEBQQAMCgsgASAERgRAQZkBIQIM3QELAkACQCABLQAAQcgAaw4IAAwMDAwMDAEMCyABQQFqIQFB/QAhAgzEAQsgAUEBaiEBQYABIQIMwwEL\
IAEgBEYEQEGYASECDNwBCwJAAkAgAS0AAEHOAGsOAwALAQsLIAFBAWohAUH+ACECDMMBCyABQQFqIQFB/wAhAgzCAQsgASAERgRAQZcBIQIM2wELIAEtAABB\
2QBHDQggAUEBaiEBQQgMBwtBlgEhAiABIARGDdkBIAMoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQazUAGotAABHDQYgAEEDRg0BIABBAWoh\
ACAEIAFBAWoiAUcNAAsgAyAFNgIADNoBCyADQQA2AgAgBkEBaiEBQQUMBgtBlQEhAiABIARGDdgBIAMoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0A\
ACAAQabUAGotAABHDQUgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNkBCyADQQA2AgAgBkEBaiEBQRYMBQtBlAEhAiABIARGDdcBIAMoAgAi\
ACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQaHVAGotAABHDQQgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNgBCyADQQA2AgAgBkEB\
aiEBQRAMBAsgASAERgRAQZMBIQIM1wELAkACQCABLQAAQcMAaw4MAAYGBgYGBgYGBgYBBgsgAUEBaiEBQfkAIQIMvgELIAFBAWohAUH6ACECDL0BC0GSASEC\
IAEgBEYN1QEgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBoNQAai0AAEcNAiAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM\
1gELIANBADYCACAGQQFqIQFBJAwCCyADQQA2AgAMAgsgASAERgRAQZEBIQIM1AELIAEtAABBzABHDQEgAUEBaiEBQRMLOgApIAMoAgQhACADQQA2AgQgAyAA\
IAEQLiIADQIMAQtBACECIANBADYCHCADIAE2AhQgA0H+HzYCECADQQY2AgwM0QELQfgAIQIMtwELIANBkAE2AhwgAyABNgIUIAMgADYCDEEAIQIMzwELQQAh\
AAJAIAMoAjgiAkUNACACKAJAIgJFDQAgAyACEQAAIQALIABFDQAgAEEVRg0BIANBADYCHCADIAE2AhQgA0GCDzYCECADQSA2AgxBACECDM4BC0H3ACECDLQB\
CyADQY8BNgIcIAMgATYCFCADQewbNgIQIANBFTYCDEEAIQIMzAELIAEgBEYEQEGPASECDMwBCwJAIAEtAABBIEYEQCABQQFqIQEMAQsgA0EANgIcIAMgATYC\
FCADQZsfNgIQIANBBjYCDEEAIQIMzAELQQIhAgyyAQsDQCABLQAAQSBHDQIgBCABQQFqIgFHDQALQY4BIQIMygELIAEgBEYEQEGNASECDMoBCwJAIAEtAABB\
CWsOBEoAAEoAC0H1ACECDLABCyADLQApQQVGBEBB9gAhAgywAQtB9AAhAgyvAQsgASAERgRAQYwBIQIMyAELIANBEDYCCCADIAE2AgQMCgsgASAERgRAQYsB\
IQIMxwELAkAgAS0AAEEJaw4ERwAARwALQfMAIQIMrQELIAEgBEcEQCADQRA2AgggAyABNgIEQfEAIQIMrQELQYoBIQIMxQELAkAgASAERwRAA0AgAS0AAEGg\
0ABqLQAAIgBBA0cEQAJAIABBAWsOAkkABAtB8AAhAgyvAQsgBCABQQFqIgFHDQALQYgBIQIMxgELQYgBIQIMxQELIANBADYCHCADIAE2AhQgA0HbIDYCECAD\
QQc2AgxBACECDMQBCyABIARGBEBBiQEhAgzEAQsCQAJAAkAgAS0AAEGg0gBqLQAAQQFrDgNGAgABC0HyACECDKwBCyADQQA2AhwgAyABNgIUIANBtBI2AhAg\
A0EHNgIMQQAhAgzEAQtB6gAhAgyqAQsgASAERwRAIAFBAWohAUHvACECDKoBC0GHASECDMIBCyAEIAEiAEYEQEGGASECDMIBCyAALQAAIgFBL0YEQCAAQQFq\
IQFB7gAhAgypAQsgAUEJayICQRdLDQEgACEBQQEgAnRBm4CABHENQQwBCyAEIAEiAEYEQEGFASECDMEBCyAALQAAQS9HDQAgAEEBaiEBDAMLQQAhAiADQQA2\
AhwgAyAANgIUIANB2yA2AhAgA0EHNgIMDL8BCwJAAkACQAJAAkADQCABLQAAQaDOAGotAAAiAEEFRwRAAkACQCAAQQFrDghHBQYHCAAEAQgLQesAIQIMrQEL\
IAFBAWohAUHtACECDKwBCyAEIAFBAWoiAUcNAAtBhAEhAgzDAQsgAUEBagwUCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNHiADQdsANgIcIAMgATYCFCAD\
IAA2AgxBACECDMEBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNHiADQd0ANgIcIAMgATYCFCADIAA2AgxBACECDMABCyADKAIEIQAgA0EANgIEIAMgACAB\
ECwiAEUNHiADQfoANgIcIAMgATYCFCADIAA2AgxBACECDL8BCyADQQA2AhwgAyABNgIUIANB+Q82AhAgA0EHNgIMQQAhAgy+AQsgASAERgRAQYMBIQIMvgEL\
AkAgAS0AAEGgzgBqLQAAQQFrDgg+BAUGAAgCAwcLIAFBAWohAQtBAyECDKMBCyABQQFqDA0LQQAhAiADQQA2AhwgA0HREjYCECADQQc2AgwgAyABQQFqNgIU\
DLoBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNFiADQdsANgIcIAMgATYCFCADIAA2AgxBACECDLkBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNFiAD\
Qd0ANgIcIAMgATYCFCADIAA2AgxBACECDLgBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNFiADQfoANgIcIAMgATYCFCADIAA2AgxBACECDLcBCyADQQA2\
AhwgAyABNgIUIANB+Q82AhAgA0EHNgIMQQAhAgy2AQtB7AAhAgycAQsgASAERgRAQYIBIQIMtQELIAFBAWoMAgsgASAERgRAQYEBIQIMtAELIAFBAWoMAQsg\
ASAERg0BIAFBAWoLIQFBBCECDJgBC0GAASECDLABCwNAIAEtAABBoMwAai0AACIAQQJHBEAgAEEBRwRAQekAIQIMmQELDDELIAQgAUEBaiIBRw0AC0H/ACEC\
DK8BCyABIARGBEBB/gAhAgyvAQsCQCABLQAAQQlrDjcvAwYvBAYGBgYGBgYGBgYGBgYGBgYGBgUGBgIGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYABgsg\
AUEBagshAUEFIQIMlAELIAFBAWoMBgsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQggA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgyrAQsgAygCBCEAIANB\
ADYCBCADIAAgARAsIgBFDQggA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgyqAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQggA0H6ADYCHCADIAE2AhQg\
AyAANgIMQQAhAgypAQsgA0EANgIcIAMgATYCFCADQY0UNgIQIANBBzYCDEEAIQIMqAELAkACQAJAAkADQCABLQAAQaDKAGotAAAiAEEFRwRAAkAgAEEBaw4G\
LgMEBQYABgtB6AAhAgyUAQsgBCABQQFqIgFHDQALQf0AIQIMqwELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0HIANB2wA2AhwgAyABNgIUIAMgADYCDEEA\
IQIMqgELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0HIANB3QA2AhwgAyABNgIUIAMgADYCDEEAIQIMqQELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0H\
IANB+gA2AhwgAyABNgIUIAMgADYCDEEAIQIMqAELIANBADYCHCADIAE2AhQgA0HkCDYCECADQQc2AgxBACECDKcBCyABIARGDQEgAUEBagshAUEGIQIMjAEL\
QfwAIQIMpAELAkACQAJAAkADQCABLQAAQaDIAGotAAAiAEEFRwRAIABBAWsOBCkCAwQFCyAEIAFBAWoiAUcNAAtB+wAhAgynAQsgAygCBCEAIANBADYCBCAD\
IAAgARAsIgBFDQMgA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgymAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQMgA0HdADYCHCADIAE2AhQgAyAANgIM\
QQAhAgylAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQMgA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgykAQsgA0EANgIcIAMgATYCFCADQbwKNgIQIANB\
BzYCDEEAIQIMowELQc8AIQIMiQELQdEAIQIMiAELQecAIQIMhwELIAEgBEYEQEH6ACECDKABCwJAIAEtAABBCWsOBCAAACAACyABQQFqIQFB5gAhAgyGAQsg\
ASAERgRAQfkAIQIMnwELAkAgAS0AAEEJaw4EHwAAHwALQQAhAAJAIAMoAjgiAkUNACACKAI4IgJFDQAgAyACEQAAIQALIABFBEBB4gEhAgyGAQsgAEEVRwRA\
IANBADYCHCADIAE2AhQgA0HJDTYCECADQRo2AgxBACECDJ8BCyADQfgANgIcIAMgATYCFCADQeoaNgIQIANBFTYCDEEAIQIMngELIAEgBEcEQCADQQ02Aggg\
AyABNgIEQeQAIQIMhQELQfcAIQIMnQELIAEgBEYEQEH2ACECDJ0BCwJAAkACQCABLQAAQcgAaw4LAAELCwsLCwsLCwILCyABQQFqIQFB3QAhAgyFAQsgAUEB\
aiEBQeAAIQIMhAELIAFBAWohAUHjACECDIMBC0H1ACECIAEgBEYNmwEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBtdUAai0AAEcNCCAA\
QQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMnAELIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARArIgAEQCADQfQANgIcIAMgATYCFCADIAA2AgxB\
ACECDJwBC0HiACECDIIBC0EAIQACQCADKAI4IgJFDQAgAigCNCICRQ0AIAMgAhEAACEACwJAIAAEQCAAQRVGDQEgA0EANgIcIAMgATYCFCADQeoNNgIQIANB\
JjYCDEEAIQIMnAELQeEAIQIMggELIANB8wA2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyaAQsgAy0AKSIAQSNrQQtJDQkCQCAAQQZLDQBBASAAdEHK\
AHFFDQAMCgtBACECIANBADYCHCADIAE2AhQgA0HtCTYCECADQQg2AgwMmQELQfIAIQIgASAERg2YASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEt\
AAAgAEGz1QBqLQAARw0FIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyZAQsgAygCBCEAIANCADcDACADIAAgBkEBaiIBECsiAARAIANB8QA2\
AhwgAyABNgIUIAMgADYCDEEAIQIMmQELQd8AIQIMfwtBACEAAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCAD\
IAE2AhQgA0HqDTYCECADQSY2AgxBACECDJkBC0HeACECDH8LIANB8AA2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyXAQsgAy0AKUEhRg0GIANBADYC\
HCADIAE2AhQgA0GRCjYCECADQQg2AgxBACECDJYBC0HvACECIAEgBEYNlQEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBsNUAai0AAEcN\
AiAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMlgELIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARArIgBFDQIgA0HtADYCHCADIAE2AhQgAyAA\
NgIMQQAhAgyVAQsgA0EANgIACyADKAIEIQAgA0EANgIEIAMgACABECsiAEUNgAEgA0HuADYCHCADIAE2AhQgAyAANgIMQQAhAgyTAQtB3AAhAgx5C0EAIQAC\
QCADKAI4IgJFDQAgAigCNCICRQ0AIAMgAhEAACEACwJAIAAEQCAAQRVGDQEgA0EANgIcIAMgATYCFCADQeoNNgIQIANBJjYCDEEAIQIMkwELQdsAIQIMeQsg\
A0HsADYCHCADIAE2AhQgA0GAGzYCECADQRU2AgxBACECDJEBCyADLQApIgBBI0kNACAAQS5GDQAgA0EANgIcIAMgATYCFCADQckJNgIQIANBCDYCDEEAIQIM\
kAELQdoAIQIMdgsgASAERgRAQesAIQIMjwELAkAgAS0AAEEvRgRAIAFBAWohAQwBCyADQQA2AhwgAyABNgIUIANBsjg2AhAgA0EINgIMQQAhAgyPAQtB2QAh\
Agx1CyABIARHBEAgA0EONgIIIAMgATYCBEHYACECDHULQeoAIQIMjQELIAEgBEYEQEHpACECDI0BCyABLQAAQTBrIgBB/wFxQQpJBEAgAyAAOgAqIAFBAWoh\
AUHXACECDHQLIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ16IANB6AA2AhwgAyABNgIUIAMgADYCDEEAIQIMjAELIAEgBEYEQEHnACECDIwBCwJAIAEtAABB\
LkYEQCABQQFqIQEMAQsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDXsgA0HmADYCHCADIAE2AhQgAyAANgIMQQAhAgyMAQtB1gAhAgxyCyABIARGBEBB5QAh\
AgyLAQtBACEAQQEhBUEBIQdBACECAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkAgAS0AAEEwaw4KCgkAAQIDBAUGCAsLQQIMBgtBAwwFC0EEDAQLQQUMAwtB\
BgwCC0EHDAELQQgLIQJBACEFQQAhBwwCC0EJIQJBASEAQQAhBUEAIQcMAQtBACEFQQEhAgsgAyACOgArIAFBAWohAQJAAkAgAy0ALkEQcQ0AAkACQAJAIAMt\
ACoOAwEAAgQLIAdFDQMMAgsgAA0BDAILIAVFDQELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ0CIANB4gA2AhwgAyABNgIUIAMgADYCDEEAIQIMjQELIAMo\
AgQhACADQQA2AgQgAyAAIAEQLyIARQ19IANB4wA2AhwgAyABNgIUIAMgADYCDEEAIQIMjAELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ17IANB5AA2Ahwg\
AyABNgIUIAMgADYCDAyLAQtB1AAhAgxxCyADLQApQSJGDYYBQdMAIQIMcAtBACEAAkAgAygCOCICRQ0AIAIoAkQiAkUNACADIAIRAAAhAAsgAEUEQEHVACEC\
DHALIABBFUcEQCADQQA2AhwgAyABNgIUIANBpA02AhAgA0EhNgIMQQAhAgyJAQsgA0HhADYCHCADIAE2AhQgA0HQGjYCECADQRU2AgxBACECDIgBCyABIARG\
BEBB4AAhAgyIAQsCQAJAAkACQAJAIAEtAABBCmsOBAEEBAAECyABQQFqIQEMAQsgAUEBaiEBIANBL2otAABBAXFFDQELQdIAIQIMcAsgA0EANgIcIAMgATYC\
FCADQbYRNgIQIANBCTYCDEEAIQIMiAELIANBADYCHCADIAE2AhQgA0G2ETYCECADQQk2AgxBACECDIcBCyABIARGBEBB3wAhAgyHAQsgAS0AAEEKRgRAIAFB\
AWohAQwJCyADLQAuQcAAcQ0IIANBADYCHCADIAE2AhQgA0G2ETYCECADQQI2AgxBACECDIYBCyABIARGBEBB3QAhAgyGAQsgAS0AACICQQ1GBEAgAUEBaiEB\
QdAAIQIMbQsgASEAIAJBCWsOBAUBAQUBCyAEIAEiAEYEQEHcACECDIUBCyAALQAAQQpHDQAgAEEBagwCC0EAIQIgA0EANgIcIAMgADYCFCADQcotNgIQIANB\
BzYCDAyDAQsgASAERgRAQdsAIQIMgwELAkAgAS0AAEEJaw4EAwAAAwALIAFBAWoLIQFBzgAhAgxoCyABIARGBEBB2gAhAgyBAQsgAS0AAEEJaw4EAAEBAAEL\
QQAhAiADQQA2AhwgA0GaEjYCECADQQc2AgwgAyABQQFqNgIUDH8LIANBgBI7ASpBACEAAkAgAygCOCICRQ0AIAIoAjgiAkUNACADIAIRAAAhAAsgAEUNACAA\
QRVHDQEgA0HZADYCHCADIAE2AhQgA0HqGjYCECADQRU2AgxBACECDH4LQc0AIQIMZAsgA0EANgIcIAMgATYCFCADQckNNgIQIANBGjYCDEEAIQIMfAsgASAE\
RgRAQdkAIQIMfAsgAS0AAEEgRw09IAFBAWohASADLQAuQQFxDT0gA0EANgIcIAMgATYCFCADQcIcNgIQIANBHjYCDEEAIQIMewsgASAERgRAQdgAIQIMewsC\
QAJAAkACQAJAIAEtAAAiAEEKaw4EAgMDAAELIAFBAWohAUEsIQIMZQsgAEE6Rw0BIANBADYCHCADIAE2AhQgA0HnETYCECADQQo2AgxBACECDH0LIAFBAWoh\
ASADQS9qLQAAQQFxRQ1zIAMtADJBgAFxRQRAIANBMmohAiADEDVBACEAAkAgAygCOCIGRQ0AIAYoAigiBkUNACADIAYRAAAhAAsCQAJAIAAOFk1MSwEBAQEB\
AQEBAQEBAQEBAQEBAQABCyADQSk2AhwgAyABNgIUIANBrBk2AhAgA0EVNgIMQQAhAgx+CyADQQA2AhwgAyABNgIUIANB5Qs2AhAgA0ERNgIMQQAhAgx9C0EA\
IQACQCADKAI4IgJFDQAgAigCXCICRQ0AIAMgAhEAACEACyAARQ1ZIABBFUcNASADQQU2AhwgAyABNgIUIANBmxs2AhAgA0EVNgIMQQAhAgx8C0HLACECDGIL\
QQAhAiADQQA2AhwgAyABNgIUIANBkA42AhAgA0EUNgIMDHoLIAMgAy8BMkGAAXI7ATIMOwsgASAERwRAIANBETYCCCADIAE2AgRBygAhAgxgC0HXACECDHgL\
IAEgBEYEQEHWACECDHgLAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAQEBAQEBAQEBAQEBAAUBAQAIDQAsgAUEBaiEBQcYA\
IQIMYQsgAUEBaiEBQccAIQIMYAsgAUEBaiEBQcgAIQIMXwsgAUEBaiEBQckAIQIMXgtB1QAhAiAEIAEiAEYNdiAEIAFrIAMoAgAiAWohBiAAIAFrQQVqIQcD\
QCABQZDIAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQhBBCABQQVGDQoaIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADHYLQdQAIQIg\
BCABIgBGDXUgBCABayADKAIAIgFqIQYgACABa0EPaiEHA0AgAUGAyABqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0HQQMgAUEPRg0JGiAB\
QQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAx1C0HTACECIAQgASIARg10IAQgAWsgAygCACIBaiEGIAAgAWtBDmohBwNAIAFB4scAai0AACAALQAAIgVBIHIg\
BSAFQcEAa0H/AXFBGkkbQf8BcUcNBiABQQ5GDQcgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMdAtB0gAhAiAEIAEiAEYNcyAEIAFrIAMoAgAiAWohBSAA\
IAFrQQFqIQYDQCABQeDHAGotAAAgAC0AACIHQSByIAcgB0HBAGtB/wFxQRpJG0H/AXFHDQUgAUEBRg0CIAFBAWohASAEIABBAWoiAEcNAAsgAyAFNgIADHML\
IAEgBEYEQEHRACECDHMLAkACQCABLQAAIgBBIHIgACAAQcEAa0H/AXFBGkkbQf8BcUHuAGsOBwA5OTk5OQE5CyABQQFqIQFBwwAhAgxaCyABQQFqIQFBxAAh\
AgxZCyADQQA2AgAgBkEBaiEBQcUAIQIMWAtB0AAhAiAEIAEiAEYNcCAEIAFrIAMoAgAiAWohBiAAIAFrQQlqIQcDQCABQdbHAGotAAAgAC0AACIFQSByIAUg\
BUHBAGtB/wFxQRpJG0H/AXFHDQJBAiABQQlGDQQaIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADHALQc8AIQIgBCABIgBGDW8gBCABayADKAIAIgFqIQYg\
ACABa0EFaiEHA0AgAUHQxwBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYNAiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxv\
CyAAIQEgA0EANgIADDMLQQELOgAsIANBADYCACAHQQFqIQELQS0hAgxSCwJAA0AgAS0AAEHQxQBqLQAAQQFHDQEgBCABQQFqIgFHDQALQc0AIQIMawtBwgAh\
AgxRCyABIARGBEBBzAAhAgxqCyABLQAAQTpGBEAgAygCBCEAIANBADYCBCADIAAgARAwIgBFDTMgA0HLADYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxqCyAD\
QQA2AhwgAyABNgIUIANB5xE2AhAgA0EKNgIMQQAhAgxpCwJAAkAgAy0ALEECaw4CAAEnCyADQTNqLQAAQQJxRQ0mIAMtAC5BAnENJiADQQA2AhwgAyABNgIU\
IANBphQ2AhAgA0ELNgIMQQAhAgxpCyADLQAyQSBxRQ0lIAMtAC5BAnENJSADQQA2AhwgAyABNgIUIANBvRM2AhAgA0EPNgIMQQAhAgxoC0EAIQACQCADKAI4\
IgJFDQAgAigCSCICRQ0AIAMgAhEAACEACyAARQRAQcEAIQIMTwsgAEEVRwRAIANBADYCHCADIAE2AhQgA0GmDzYCECADQRw2AgxBACECDGgLIANBygA2Ahwg\
AyABNgIUIANBhRw2AhAgA0EVNgIMQQAhAgxnCyABIARHBEAgASECA0AgBCACIgFrQRBOBEAgAUEQaiEC/Qz/////////////////////IAH9AAAAIg1BB/1s\
IA39DODg4ODg4ODg4ODg4ODg4OD9bv0MX19fX19fX19fX19fX19fX/0mIA39DAkJCQkJCQkJCQkJCQkJCQn9I/1Q/VL9ZEF/c2giAEEQRg0BIAAgAWohAQwY\
CyABIARGBEBBxAAhAgxpCyABLQAAQcDBAGotAABBAUcNFyAEIAFBAWoiAkcNAAtBxAAhAgxnC0HEACECDGYLIAEgBEcEQANAAkAgAS0AACIAQSByIAAgAEHB\
AGtB/wFxQRpJG0H/AXEiAEEJRg0AIABBIEYNAAJAAkACQAJAIABB4wBrDhMAAwMDAwMDAwEDAwMDAwMDAwMCAwsgAUEBaiEBQTYhAgxSCyABQQFqIQFBNyEC\
DFELIAFBAWohAUE4IQIMUAsMFQsgBCABQQFqIgFHDQALQTwhAgxmC0E8IQIMZQsgASAERgRAQcgAIQIMZQsgA0ESNgIIIAMgATYCBAJAAkACQAJAAkAgAy0A\
LEEBaw4EFAABAgkLIAMtADJBIHENA0HgASECDE8LAkAgAy8BMiIAQQhxRQ0AIAMtAChBAUcNACADLQAuQQhxRQ0CCyADIABB9/sDcUGABHI7ATIMCwsgAyAD\
LwEyQRByOwEyDAQLIANBADYCBCADIAEgARAxIgAEQCADQcEANgIcIAMgADYCDCADIAFBAWo2AhRBACECDGYLIAFBAWohAQxYCyADQQA2AhwgAyABNgIUIANB\
9BM2AhAgA0EENgIMQQAhAgxkC0HHACECIAEgBEYNYyADKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIABBwMUAai0AACABLQAAQSByRw0BIABBBkYNSiAA\
QQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAxkCyADQQA2AgAMBQsCQCABIARHBEADQCABLQAAQcDDAGotAAAiAEEBRwRAIABBAkcNAyABQQFqIQEMBQsgBCAB\
QQFqIgFHDQALQcUAIQIMZAtBxQAhAgxjCwsgA0EAOgAsDAELQQshAgxHC0E/IQIMRgsCQAJAA0AgAS0AACIAQSBHBEACQCAAQQprDgQDBQUDAAsgAEEsRg0D\
DAQLIAQgAUEBaiIBRw0AC0HGACECDGALIANBCDoALAwOCyADLQAoQQFHDQIgAy0ALkEIcQ0CIAMoAgQhACADQQA2AgQgAyAAIAEQMSIABEAgA0HCADYCHCAD\
IAA2AgwgAyABQQFqNgIUQQAhAgxfCyABQQFqIQEMUAtBOyECDEQLAkADQCABLQAAIgBBIEcgAEEJR3ENASAEIAFBAWoiAUcNAAtBwwAhAgxdCwtBPCECDEIL\
AkACQCABIARHBEADQCABLQAAIgBBIEcEQCAAQQprDgQDBAQDBAsgBCABQQFqIgFHDQALQT8hAgxdC0E/IQIMXAsgAyADLwEyQSByOwEyDAoLIAMoAgQhACAD\
QQA2AgQgAyAAIAEQMSIARQ1OIANBPjYCHCADIAE2AhQgAyAANgIMQQAhAgxaCwJAIAEgBEcEQANAIAEtAABBwMMAai0AACIAQQFHBEAgAEECRg0DDAwLIAQg\
AUEBaiIBRw0AC0E3IQIMWwtBNyECDFoLIAFBAWohAQwEC0E7IQIgBCABIgBGDVggBCABayADKAIAIgFqIQYgACABa0EFaiEHAkADQCABQZDIAGotAAAgAC0A\
ACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAUEFRgRAQQchAQw/CyABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxZCyADQQA2AgAgACEBDAULQToh\
AiAEIAEiAEYNVyAEIAFrIAMoAgAiAWohBiAAIAFrQQhqIQcCQANAIAFBtMEAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNASABQQhGBEBB\
BSEBDD4LIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADFgLIANBADYCACAAIQEMBAtBOSECIAQgASIARg1WIAQgAWsgAygCACIBaiEGIAAgAWtBA2ohBwJA\
A0AgAUGwwQBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBA0YEQEEGIQEMPQsgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMVwsg\
A0EANgIAIAAhAQwDCwJAA0AgAS0AACIAQSBHBEAgAEEKaw4EBwQEBwILIAQgAUEBaiIBRw0AC0E4IQIMVgsgAEEsRw0BIAFBAWohAEEBIQECQAJAAkACQAJA\
IAMtACxBBWsOBAMBAgQACyAAIQEMBAtBAiEBDAELQQQhAQsgA0EBOgAsIAMgAy8BMiABcjsBMiAAIQEMAQsgAyADLwEyQQhyOwEyIAAhAQtBPiECDDsLIANB\
ADoALAtBOSECDDkLIAEgBEYEQEE2IQIMUgsCQAJAAkACQAJAIAEtAABBCmsOBAACAgECCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUNAiADQTM2AhwgAyAB\
NgIUIAMgADYCDEEAIQIMVQsgAygCBCEAIANBADYCBCADIAAgARAxIgBFBEAgAUEBaiEBDAYLIANBMjYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxUCyADLQAu\
QQFxBEBB3wEhAgw7CyADKAIEIQAgA0EANgIEIAMgACABEDEiAA0BDEkLQTQhAgw5CyADQTU2AhwgAyABNgIUIAMgADYCDEEAIQIMUQtBNSECDDcLIANBL2ot\
AABBAXENACADQQA2AhwgAyABNgIUIANB6xY2AhAgA0EZNgIMQQAhAgxPC0EzIQIMNQsgASAERgRAQTIhAgxOCwJAIAEtAABBCkYEQCABQQFqIQEMAQsgA0EA\
NgIcIAMgATYCFCADQZIXNgIQIANBAzYCDEEAIQIMTgtBMiECDDQLIAEgBEYEQEExIQIMTQsCQCABLQAAIgBBCUYNACAAQSBGDQBBASECAkAgAy0ALEEFaw4E\
BgQFAA0LIAMgAy8BMkEIcjsBMgwMCyADLQAuQQFxRQ0BIAMtACxBCEcNACADQQA6ACwLQT0hAgwyCyADQQA2AhwgAyABNgIUIANBwhY2AhAgA0EKNgIMQQAh\
AgxKC0ECIQIMAQtBBCECCyADQQE6ACwgAyADLwEyIAJyOwEyDAYLIAEgBEYEQEEwIQIMRwsgAS0AAEEKRgRAIAFBAWohAQwBCyADLQAuQQFxDQAgA0EANgIc\
IAMgATYCFCADQdwoNgIQIANBAjYCDEEAIQIMRgtBMCECDCwLIAFBAWohAUExIQIMKwsgASAERgRAQS8hAgxECyABLQAAIgBBCUcgAEEgR3FFBEAgAUEBaiEB\
IAMtAC5BAXENASADQQA2AhwgAyABNgIUIANBlxA2AhAgA0EKNgIMQQAhAgxEC0EBIQICQAJAAkACQAJAAkAgAy0ALEECaw4HBQQEAwECAAQLIAMgAy8BMkEI\
cjsBMgwDC0ECIQIMAQtBBCECCyADQQE6ACwgAyADLwEyIAJyOwEyC0EvIQIMKwsgA0EANgIcIAMgATYCFCADQYQTNgIQIANBCzYCDEEAIQIMQwtB4QEhAgwp\
CyABIARGBEBBLiECDEILIANBADYCBCADQRI2AgggAyABIAEQMSIADQELQS4hAgwnCyADQS02AhwgAyABNgIUIAMgADYCDEEAIQIMPwtBACEAAkAgAygCOCIC\
RQ0AIAIoAkwiAkUNACADIAIRAAAhAAsgAEUNACAAQRVHDQEgA0HYADYCHCADIAE2AhQgA0GzGzYCECADQRU2AgxBACECDD4LQcwAIQIMJAsgA0EANgIcIAMg\
ATYCFCADQbMONgIQIANBHTYCDEEAIQIMPAsgASAERgRAQc4AIQIMPAsgAS0AACIAQSBGDQIgAEE6Rg0BCyADQQA6ACxBCSECDCELIAMoAgQhACADQQA2AgQg\
AyAAIAEQMCIADQEMAgsgAy0ALkEBcQRAQd4BIQIMIAsgAygCBCEAIANBADYCBCADIAAgARAwIgBFDQIgA0EqNgIcIAMgADYCDCADIAFBAWo2AhRBACECDDgL\
IANBywA2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMNwsgAUEBaiEBQcAAIQIMHQsgAUEBaiEBDCwLIAEgBEYEQEErIQIMNQsCQCABLQAAQQpGBEAgAUEBaiEB\
DAELIAMtAC5BwABxRQ0GCyADLQAyQYABcQRAQQAhAAJAIAMoAjgiAkUNACACKAJcIgJFDQAgAyACEQAAIQALIABFDRIgAEEVRgRAIANBBTYCHCADIAE2AhQg\
A0GbGzYCECADQRU2AgxBACECDDYLIANBADYCHCADIAE2AhQgA0GQDjYCECADQRQ2AgxBACECDDULIANBMmohAiADEDVBACEAAkAgAygCOCIGRQ0AIAYoAigi\
BkUNACADIAYRAAAhAAsgAA4WAgEABAQEBAQEBAQEBAQEBAQEBAQEAwQLIANBAToAMAsgAiACLwEAQcAAcjsBAAtBKyECDBgLIANBKTYCHCADIAE2AhQgA0Gs\
GTYCECADQRU2AgxBACECDDALIANBADYCHCADIAE2AhQgA0HlCzYCECADQRE2AgxBACECDC8LIANBADYCHCADIAE2AhQgA0GlCzYCECADQQI2AgxBACECDC4L\
QQEhByADLwEyIgVBCHFFBEAgAykDIEIAUiEHCwJAIAMtADAEQEEBIQAgAy0AKUEFRg0BIAVBwABxRSAHcUUNAQsCQCADLQAoIgJBAkYEQEEBIQAgAy8BNCIG\
QeUARg0CQQAhACAFQcAAcQ0CIAZB5ABGDQIgBkHmAGtBAkkNAiAGQcwBRg0CIAZBsAJGDQIMAQtBACEAIAVBwABxDQELQQIhACAFQQhxDQAgBUGABHEEQAJA\
IAJBAUcNACADLQAuQQpxDQBBBSEADAILQQQhAAwBCyAFQSBxRQRAIAMQNkEAR0ECdCEADAELQQBBAyADKQMgUBshAAsgAEEBaw4FAgAHAQMEC0ERIQIMEwsg\
A0EBOgAxDCkLQQAhAgJAIAMoAjgiAEUNACAAKAIwIgBFDQAgAyAAEQAAIQILIAJFDSYgAkEVRgRAIANBAzYCHCADIAE2AhQgA0HSGzYCECADQRU2AgxBACEC\
DCsLQQAhAiADQQA2AhwgAyABNgIUIANB3Q42AhAgA0ESNgIMDCoLIANBADYCHCADIAE2AhQgA0H5IDYCECADQQ82AgxBACECDCkLQQAhAAJAIAMoAjgiAkUN\
ACACKAIwIgJFDQAgAyACEQAAIQALIAANAQtBDiECDA4LIABBFUYEQCADQQI2AhwgAyABNgIUIANB0hs2AhAgA0EVNgIMQQAhAgwnCyADQQA2AhwgAyABNgIU\
IANB3Q42AhAgA0ESNgIMQQAhAgwmC0EqIQIMDAsgASAERwRAIANBCTYCCCADIAE2AgRBKSECDAwLQSYhAgwkCyADIAMpAyAiDCAEIAFrrSIKfSILQgAgCyAM\
WBs3AyAgCiAMVARAQSUhAgwkCyADKAIEIQAgA0EANgIEIAMgACABIAynaiIBEDIiAEUNACADQQU2AhwgAyABNgIUIAMgADYCDEEAIQIMIwtBDyECDAkLQgAh\
CgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQTBrDjcXFgABAgMEBQYHFBQUFBQUFAgJCgsMDRQUFBQUFBQUFBQUFBQU\
FBQUFBQUFBQUFBQUDg8QERITFAtCAiEKDBYLQgMhCgwVC0IEIQoMFAtCBSEKDBMLQgYhCgwSC0IHIQoMEQtCCCEKDBALQgkhCgwPC0IKIQoMDgtCCyEKDA0L\
QgwhCgwMC0INIQoMCwtCDiEKDAoLQg8hCgwJC0IKIQoMCAtCCyEKDAcLQgwhCgwGC0INIQoMBQtCDiEKDAQLQg8hCgwDCyADQQA2AhwgAyABNgIUIANBnxU2\
AhAgA0EMNgIMQQAhAgwhCyABIARGBEBBIiECDCELQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43FRQAAQID\
BAUGBxYWFhYWFhYICQoLDA0WFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFg4PEBESExYLQgIhCgwUC0IDIQoMEwtCBCEKDBILQgUhCgwRC0IGIQoMEAtCByEK\
DA8LQgghCgwOC0IJIQoMDQtCCiEKDAwLQgshCgwLC0IMIQoMCgtCDSEKDAkLQg4hCgwIC0IPIQoMBwtCCiEKDAYLQgshCgwFC0IMIQoMBAtCDSEKDAMLQg4h\
CgwCC0IPIQoMAQtCASEKCyABQQFqIQEgAykDICILQv//////////D1gEQCADIAtCBIYgCoQ3AyAMAgsgA0EANgIcIAMgATYCFCADQbUJNgIQIANBDDYCDEEA\
IQIMHgtBJyECDAQLQSghAgwDCyADIAE6ACwgA0EANgIAIAdBAWohAUEMIQIMAgsgA0EANgIAIAZBAWohAUEKIQIMAQsgAUEBaiEBQQghAgwACwALQQAhAiAD\
QQA2AhwgAyABNgIUIANBsjg2AhAgA0EINgIMDBcLQQAhAiADQQA2AhwgAyABNgIUIANBgxE2AhAgA0EJNgIMDBYLQQAhAiADQQA2AhwgAyABNgIUIANB3wo2\
AhAgA0EJNgIMDBULQQAhAiADQQA2AhwgAyABNgIUIANB7RA2AhAgA0EJNgIMDBQLQQAhAiADQQA2AhwgAyABNgIUIANB0hE2AhAgA0EJNgIMDBMLQQAhAiAD\
QQA2AhwgAyABNgIUIANBsjg2AhAgA0EINgIMDBILQQAhAiADQQA2AhwgAyABNgIUIANBgxE2AhAgA0EJNgIMDBELQQAhAiADQQA2AhwgAyABNgIUIANB3wo2\
AhAgA0EJNgIMDBALQQAhAiADQQA2AhwgAyABNgIUIANB7RA2AhAgA0EJNgIMDA8LQQAhAiADQQA2AhwgAyABNgIUIANB0hE2AhAgA0EJNgIMDA4LQQAhAiAD\
QQA2AhwgAyABNgIUIANBuRc2AhAgA0EPNgIMDA0LQQAhAiADQQA2AhwgAyABNgIUIANBuRc2AhAgA0EPNgIMDAwLQQAhAiADQQA2AhwgAyABNgIUIANBmRM2\
AhAgA0ELNgIMDAsLQQAhAiADQQA2AhwgAyABNgIUIANBnQk2AhAgA0ELNgIMDAoLQQAhAiADQQA2AhwgAyABNgIUIANBlxA2AhAgA0EKNgIMDAkLQQAhAiAD\
QQA2AhwgAyABNgIUIANBsRA2AhAgA0EKNgIMDAgLQQAhAiADQQA2AhwgAyABNgIUIANBux02AhAgA0ECNgIMDAcLQQAhAiADQQA2AhwgAyABNgIUIANBlhY2\
AhAgA0ECNgIMDAYLQQAhAiADQQA2AhwgAyABNgIUIANB+Rg2AhAgA0ECNgIMDAULQQAhAiADQQA2AhwgAyABNgIUIANBxBg2AhAgA0ECNgIMDAQLIANBAjYC\
HCADIAE2AhQgA0GpHjYCECADQRY2AgxBACECDAMLQd4AIQIgASAERg0CIAlBCGohByADKAIAIQUCQAJAIAEgBEcEQCAFQZbIAGohCCAEIAVqIAFrIQYgBUF/\
c0EKaiIFIAFqIQADQCABLQAAIAgtAABHBEBBAiEIDAMLIAVFBEBBACEIIAAhAQwDCyAFQQFrIQUgCEEBaiEIIAQgAUEBaiIBRw0ACyAGIQUgBCEBCyAHQQE2\
AgAgAyAFNgIADAELIANBADYCACAHIAg2AgALIAcgATYCBCAJKAIMIQACQAJAIAkoAghBAWsOAgQBAAsgA0EANgIcIANBwh42AhAgA0EXNgIMIAMgAEEBajYC\
FEEAIQIMAwsgA0EANgIcIAMgADYCFCADQdceNgIQIANBCTYCDEEAIQIMAgsgASAERgRAQSghAgwCCyADQQk2AgggAyABNgIEQSchAgwBCyABIARGBEBBASEC\
DAELA0ACQAJAAkAgAS0AAEEKaw4EAAEBAAELIAFBAWohAQwBCyABQQFqIQEgAy0ALkEgcQ0AQQAhAiADQQA2AhwgAyABNgIUIANBoSE2AhAgA0EFNgIMDAIL\
QQEhAiABIARHDQALCyAJQRBqJAAgAkUEQCADKAIMIQAMAQsgAyACNgIcQQAhACADKAIEIgFFDQAgAyABIAQgAygCCBEBACIBRQ0AIAMgBDYCFCADIAE2Agwg\
ASEACyAAC74CAQJ/IABBADoAACAAQeQAaiIBQQFrQQA6AAAgAEEAOgACIABBADoAASABQQNrQQA6AAAgAUECa0EAOgAAIABBADoAAyABQQRrQQA6AABBACAA\
a0EDcSIBIABqIgBBADYCAEHkACABa0F8cSICIABqIgFBBGtBADYCAAJAIAJBCUkNACAAQQA2AgggAEEANgIEIAFBCGtBADYCACABQQxrQQA2AgAgAkEZSQ0A\
IABBADYCGCAAQQA2AhQgAEEANgIQIABBADYCDCABQRBrQQA2AgAgAUEUa0EANgIAIAFBGGtBADYCACABQRxrQQA2AgAgAiAAQQRxQRhyIgJrIgFBIEkNACAA\
IAJqIQADQCAAQgA3AxggAEIANwMQIABCADcDCCAAQgA3AwAgAEEgaiEAIAFBIGsiAUEfSw0ACwsLVgEBfwJAIAAoAgwNAAJAAkACQAJAIAAtADEOAwEAAwIL\
IAAoAjgiAUUNACABKAIwIgFFDQAgACABEQAAIgENAwtBAA8LAAsgAEHKGTYCEEEOIQELIAELGgAgACgCDEUEQCAAQd4fNgIQIABBFTYCDAsLFAAgACgCDEEV\
RgRAIABBADYCDAsLFAAgACgCDEEWRgRAIABBADYCDAsLBwAgACgCDAsHACAAKAIQCwkAIAAgATYCEAsHACAAKAIUCysAAkAgAEEnTw0AQv//////CSAArYhC\
AYNQDQAgAEECdEHQOGooAgAPCwALFwAgAEEvTwRAAAsgAEECdEHsOWooAgALvwkBAX9B9C0hAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFh\
YWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFh\
YWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFh\
YWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFh\
YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFh\
YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFh\
YWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HqLA8LQZgmDwtB7TEPC0GgNw8LQckpDwtBtCkPC0GWLQ8LQesrDwtBojUP\
C0HbNA8LQeApDwtB4yQPC0HVJA8LQe4kDwtB5iUPC0HKNA8LQdA3DwtBqjUPC0H1LA8LQfYmDwtBgiIPC0HyMw8LQb4oDwtB5zcPC0HNIQ8LQcAhDwtBuCUP\
C0HLJQ8LQZYkDwtBjzQPC0HNNQ8LQd0qDwtB7jMPC0GcNA8LQZ4xDwtB9DUPC0HlIg8LQa8lDwtBmTEPC0GyNg8LQfk2DwtBxDIPC0HdLA8LQYIxDwtBwTEP\
C0GNNw8LQckkDwtB7DYPC0HnKg8LQcgjDwtB4iEPC0HJNw8LQaUiDwtBlCIPC0HbNg8LQd41DwtBhiYPC0G8Kw8LQYsyDwtBoCMPC0H2MA8LQYAsDwtBiSsP\
C0GkJg8LQfIjDwtBgSgPC0GrMg8LQesnDwtBwjYPC0GiJA8LQc8qDwtB3CMPC0GHJw8LQeQ0DwtBtyIPC0GtMQ8LQdUiDwtBrzQPC0HeJg8LQdYyDwtB9DQP\
C0GBOA8LQfQ3DwtBkjYPC0GdJw8LQYIpDwtBjSMPC0HXMQ8LQb01DwtBtDcPC0HYMA8LQbYnDwtBmjgPC0GnKg8LQcQnDwtBriMPC0H1Ig8LAAtByiYhAQsg\
AQsXACAAIAAvAS5B/v8DcSABQQBHcjsBLgsaACAAIAAvAS5B/f8DcSABQQBHQQF0cjsBLgsaACAAIAAvAS5B+/8DcSABQQBHQQJ0cjsBLgsaACAAIAAvAS5B\
9/8DcSABQQBHQQN0cjsBLgsaACAAIAAvAS5B7/8DcSABQQBHQQR0cjsBLgsaACAAIAAvAS5B3/8DcSABQQBHQQV0cjsBLgsaACAAIAAvAS5Bv/8DcSABQQBH\
QQZ0cjsBLgsaACAAIAAvAS5B//4DcSABQQBHQQd0cjsBLgsaACAAIAAvAS5B//0DcSABQQBHQQh0cjsBLgsaACAAIAAvAS5B//sDcSABQQBHQQl0cjsBLgs+\
AQJ/AkAgACgCOCIDRQ0AIAMoAgQiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQeESNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAggiA0UNACAA\
IAEgAiABayADEQEAIgRBf0cNACAAQfwRNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAgwiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQewKNgIQ\
QRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhAiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQfoeNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMo\
AhQiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQcsQNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhgiA0UNACAAIAEgAiABayADEQEAIgRBf0cN\
ACAAQbcfNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhwiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQb8VNgIQQRghBAsgBAs+AQJ/AkAgACgC\
OCIDRQ0AIAMoAiwiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQf4INgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAiAiA0UNACAAIAEgAiABayAD\
EQEAIgRBf0cNACAAQYwdNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAiQiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQeYVNgIQQRghBAsgBAs4\
ACAAAn8gAC8BMkEUcUEURgRAQQEgAC0AKEEBRg0BGiAALwE0QeUARgwBCyAALQApQQVGCzoAMAtZAQJ/AkAgAC0AKEEBRg0AIAAvATQiAUHkAGtB5ABJDQAg\
AUHMAUYNACABQbACRg0AIAAvATIiAEHAAHENAEEBIQIgAEGIBHFBgARGDQAgAEEocUUhAgsgAguMAQECfwJAAkACQCAALQAqRQ0AIAAtACtFDQAgAC8BMiIB\
QQJxRQ0BDAILIAAvATIiAUEBcUUNAQtBASECIAAtAChBAUYNACAALwE0IgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNACABQcAAcQ0AQQAhAiABQYgEcUGA\
BEYNACABQShxQQBHIQILIAILcwAgAEEQav0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAP0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAEEwav0MAAAAAAAAAAAAAAAA\
AAAAAP0LAwAgAEEgav0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAEH9ATYCHAsGACAAEDoLmi0BC38jAEEQayIKJABB3NUAKAIAIglFBEBBnNkAKAIAIgVFBEBB\
qNkAQn83AgBBoNkAQoCAhICAgMAANwIAQZzZACAKQQhqQXBxQdiq1aoFcyIFNgIAQbDZAEEANgIAQYDZAEEANgIAC0GE2QBBwNkENgIAQdTVAEHA2QQ2AgBB\
6NUAIAU2AgBB5NUAQX82AgBBiNkAQcCmAzYCAANAIAFBgNYAaiABQfTVAGoiAjYCACACIAFB7NUAaiIDNgIAIAFB+NUAaiADNgIAIAFBiNYAaiABQfzVAGoi\
AzYCACADIAI2AgAgAUGQ1gBqIAFBhNYAaiICNgIAIAIgAzYCACABQYzWAGogAjYCACABQSBqIgFBgAJHDQALQczZBEGBpgM2AgBB4NUAQazZACgCADYCAEHQ\
1QBBgKYDNgIAQdzVAEHI2QQ2AgBBzP8HQTg2AgBByNkEIQkLAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAEHsAU0EQEHE1QAoAgAiBkEQIABB\
E2pBcHEgAEELSRsiBEEDdiIAdiIBQQNxBEACQCABQQFxIAByQQFzIgJBA3QiAEHs1QBqIgEgAEH01QBqKAIAIgAoAggiA0YEQEHE1QAgBkF+IAJ3cTYCAAwB\
CyABIAM2AgggAyABNgIMCyAAQQhqIQEgACACQQN0IgJBA3I2AgQgACACaiIAIAAoAgRBAXI2AgQMEQtBzNUAKAIAIgggBE8NASABBEACQEECIAB0IgJBACAC\
a3IgASAAdHFoIgBBA3QiAkHs1QBqIgEgAkH01QBqKAIAIgIoAggiA0YEQEHE1QAgBkF+IAB3cSIGNgIADAELIAEgAzYCCCADIAE2AgwLIAIgBEEDcjYCBCAA\
QQN0IgAgBGshBSAAIAJqIAU2AgAgAiAEaiIEIAVBAXI2AgQgCARAIAhBeHFB7NUAaiEAQdjVACgCACEDAn9BASAIQQN2dCIBIAZxRQRAQcTVACABIAZyNgIA\
IAAMAQsgACgCCAsiASADNgIMIAAgAzYCCCADIAA2AgwgAyABNgIICyACQQhqIQFB2NUAIAQ2AgBBzNUAIAU2AgAMEQtByNUAKAIAIgtFDQEgC2hBAnRB9NcA\
aigCACIAKAIEQXhxIARrIQUgACECA0ACQCACKAIQIgFFBEAgAkEUaigCACIBRQ0BCyABKAIEQXhxIARrIgMgBUkhAiADIAUgAhshBSABIAAgAhshACABIQIM\
AQsLIAAoAhghCSAAKAIMIgMgAEcEQEHU1QAoAgAaIAMgACgCCCIBNgIIIAEgAzYCDAwQCyAAQRRqIgIoAgAiAUUEQCAAKAIQIgFFDQMgAEEQaiECCwNAIAIh\
ByABIgNBFGoiAigCACIBDQAgA0EQaiECIAMoAhAiAQ0ACyAHQQA2AgAMDwtBfyEEIABBv39LDQAgAEETaiIBQXBxIQRByNUAKAIAIghFDQBBACAEayEFAkAC\
QAJAAn9BACAEQYACSQ0AGkEfIARB////B0sNABogBEEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+agsiBkECdEH01wBqKAIAIgJFBEBBACEBQQAhAwwBC0EAIQEg\
BEEZIAZBAXZrQQAgBkEfRxt0IQBBACEDA0ACQCACKAIEQXhxIARrIgcgBU8NACACIQMgByIFDQBBACEFIAIhAQwDCyABIAJBFGooAgAiByAHIAIgAEEddkEE\
cWpBEGooAgAiAkYbIAEgBxshASAAQQF0IQAgAg0ACwsgASADckUEQEEAIQNBAiAGdCIAQQAgAGtyIAhxIgBFDQMgAGhBAnRB9NcAaigCACEBCyABRQ0BCwNA\
IAEoAgRBeHEgBGsiAiAFSSEAIAIgBSAAGyEFIAEgAyAAGyEDIAEoAhAiAAR/IAAFIAFBFGooAgALIgENAAsLIANFDQAgBUHM1QAoAgAgBGtPDQAgAygCGCEH\
IAMgAygCDCIARwRAQdTVACgCABogACADKAIIIgE2AgggASAANgIMDA4LIANBFGoiAigCACIBRQRAIAMoAhAiAUUNAyADQRBqIQILA0AgAiEGIAEiAEEUaiIC\
KAIAIgENACAAQRBqIQIgACgCECIBDQALIAZBADYCAAwNC0HM1QAoAgAiAyAETwRAQdjVACgCACEBAkAgAyAEayICQRBPBEAgASAEaiIAIAJBAXI2AgQgASAD\
aiACNgIAIAEgBEEDcjYCBAwBCyABIANBA3I2AgQgASADaiIAIAAoAgRBAXI2AgRBACEAQQAhAgtBzNUAIAI2AgBB2NUAIAA2AgAgAUEIaiEBDA8LQdDVACgC\
ACIDIARLBEAgBCAJaiIAIAMgBGsiAUEBcjYCBEHc1QAgADYCAEHQ1QAgATYCACAJIARBA3I2AgQgCUEIaiEBDA8LQQAhASAEAn9BnNkAKAIABEBBpNkAKAIA\
DAELQajZAEJ/NwIAQaDZAEKAgISAgIDAADcCAEGc2QAgCkEMakFwcUHYqtWqBXM2AgBBsNkAQQA2AgBBgNkAQQA2AgBBgIAECyIAIARBxwBqIgVqIgZBACAA\
ayIHcSICTwRAQbTZAEEwNgIADA8LAkBB/NgAKAIAIgFFDQBB9NgAKAIAIgggAmohACAAIAFNIAAgCEtxDQBBACEBQbTZAEEwNgIADA8LQYDZAC0AAEEEcQ0E\
AkACQCAJBEBBhNkAIQEDQCABKAIAIgAgCU0EQCAAIAEoAgRqIAlLDQMLIAEoAggiAQ0ACwtBABA7IgBBf0YNBSACIQZBoNkAKAIAIgFBAWsiAyAAcQRAIAIg\
AGsgACADakEAIAFrcWohBgsgBCAGTw0FIAZB/v///wdLDQVB/NgAKAIAIgMEQEH02AAoAgAiByAGaiEBIAEgB00NBiABIANLDQYLIAYQOyIBIABHDQEMBwsg\
BiADayAHcSIGQf7///8HSw0EIAYQOyEAIAAgASgCACABKAIEakYNAyAAIQELAkAgBiAEQcgAak8NACABQX9GDQBBpNkAKAIAIgAgBSAGa2pBACAAa3EiAEH+\
////B0sEQCABIQAMBwsgABA7QX9HBEAgACAGaiEGIAEhAAwHC0EAIAZrEDsaDAQLIAEiAEF/Rw0FDAMLQQAhAwwMC0EAIQAMCgsgAEF/Rw0CC0GA2QBBgNkA\
KAIAQQRyNgIACyACQf7///8HSw0BIAIQOyEAQQAQOyEBIABBf0YNASABQX9GDQEgACABTw0BIAEgAGsiBiAEQThqTQ0BC0H02ABB9NgAKAIAIAZqIgE2AgBB\
+NgAKAIAIAFJBEBB+NgAIAE2AgALAkACQAJAQdzVACgCACICBEBBhNkAIQEDQCAAIAEoAgAiAyABKAIEIgVqRg0CIAEoAggiAQ0ACwwCC0HU1QAoAgAiAUEA\
RyAAIAFPcUUEQEHU1QAgADYCAAtBACEBQYjZACAGNgIAQYTZACAANgIAQeTVAEF/NgIAQejVAEGc2QAoAgA2AgBBkNkAQQA2AgADQCABQYDWAGogAUH01QBq\
IgI2AgAgAiABQezVAGoiAzYCACABQfjVAGogAzYCACABQYjWAGogAUH81QBqIgM2AgAgAyACNgIAIAFBkNYAaiABQYTWAGoiAjYCACACIAM2AgAgAUGM1gBq\
IAI2AgAgAUEgaiIBQYACRw0AC0F4IABrQQ9xIgEgAGoiAiAGQThrIgMgAWsiAUEBcjYCBEHg1QBBrNkAKAIANgIAQdDVACABNgIAQdzVACACNgIAIAAgA2pB\
ODYCBAwCCyAAIAJNDQAgAiADSQ0AIAEoAgxBCHENAEF4IAJrQQ9xIgAgAmoiA0HQ1QAoAgAgBmoiByAAayIAQQFyNgIEIAEgBSAGajYCBEHg1QBBrNkAKAIA\
NgIAQdDVACAANgIAQdzVACADNgIAIAIgB2pBODYCBAwBCyAAQdTVACgCAEkEQEHU1QAgADYCAAsgACAGaiEDQYTZACEBAkACQAJAA0AgAyABKAIARwRAIAEo\
AggiAQ0BDAILCyABLQAMQQhxRQ0BC0GE2QAhAQNAIAEoAgAiAyACTQRAIAMgASgCBGoiBSACSw0DCyABKAIIIQEMAAsACyABIAA2AgAgASABKAIEIAZqNgIE\
IABBeCAAa0EPcWoiCSAEQQNyNgIEIANBeCADa0EPcWoiBiAEIAlqIgRrIQEgAiAGRgRAQdzVACAENgIAQdDVAEHQ1QAoAgAgAWoiADYCACAEIABBAXI2AgQM\
CAtB2NUAKAIAIAZGBEBB2NUAIAQ2AgBBzNUAQczVACgCACABaiIANgIAIAQgAEEBcjYCBCAAIARqIAA2AgAMCAsgBigCBCIFQQNxQQFHDQYgBUF4cSEIIAVB\
/wFNBEAgBUEDdiEDIAYoAggiACAGKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwHCyACIAA2AgggACACNgIMDAYLIAYoAhghByAGIAYoAgwiAEcEQCAA\
IAYoAggiAjYCCCACIAA2AgwMBQsgBkEUaiICKAIAIgVFBEAgBigCECIFRQ0EIAZBEGohAgsDQCACIQMgBSIAQRRqIgIoAgAiBQ0AIABBEGohAiAAKAIQIgUN\
AAsgA0EANgIADAQLQXggAGtBD3EiASAAaiIHIAZBOGsiAyABayIBQQFyNgIEIAAgA2pBODYCBCACIAVBNyAFa0EPcWpBP2siAyADIAJBEGpJGyIDQSM2AgRB\
4NUAQazZACgCADYCAEHQ1QAgATYCAEHc1QAgBzYCACADQRBqQYzZACkCADcCACADQYTZACkCADcCCEGM2QAgA0EIajYCAEGI2QAgBjYCAEGE2QAgADYCAEGQ\
2QBBADYCACADQSRqIQEDQCABQQc2AgAgBSABQQRqIgFLDQALIAIgA0YNACADIAMoAgRBfnE2AgQgAyADIAJrIgU2AgAgAiAFQQFyNgIEIAVB/wFNBEAgBUF4\
cUHs1QBqIQACf0HE1QAoAgAiAUEBIAVBA3Z0IgNxRQRAQcTVACABIANyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8h\
ASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRB9NcAaiEAQcjVACgCACIDQQEgAXQiBnFFBEAgACAC\
NgIAQcjVACADIAZyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhAwJAA0AgAyIAKAIEQXhxIAVGDQEgAUEd\
diEDIAFBAXQhASAAIANBBHFqQRBqIgYoAgAiAw0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCAC\
IAA2AgwgAiABNgIIC0HQ1QAoAgAiASAETQ0AQdzVACgCACIAIARqIgIgASAEayIBQQFyNgIEQdDVACABNgIAQdzVACACNgIAIAAgBEEDcjYCBCAAQQhqIQEM\
CAtBACEBQbTZAEEwNgIADAcLQQAhAAsgB0UNAAJAIAYoAhwiAkECdEH01wBqIgMoAgAgBkYEQCADIAA2AgAgAA0BQcjVAEHI1QAoAgBBfiACd3E2AgAMAgsg\
B0EQQRQgBygCECAGRhtqIAA2AgAgAEUNAQsgACAHNgIYIAYoAhAiAgRAIAAgAjYCECACIAA2AhgLIAZBFGooAgAiAkUNACAAQRRqIAI2AgAgAiAANgIYCyAB\
IAhqIQEgBiAIaiIGKAIEIQULIAYgBUF+cTYCBCABIARqIAE2AgAgBCABQQFyNgIEIAFB/wFNBEAgAUF4cUHs1QBqIQACf0HE1QAoAgAiAkEBIAFBA3Z0IgFx\
RQRAQcTVACABIAJyNgIAIAAMAQsgACgCCAsiASAENgIMIAAgBDYCCCAEIAA2AgwgBCABNgIIDAELQR8hBSABQf///wdNBEAgAUEmIAFBCHZnIgBrdkEBcSAA\
QQF0a0E+aiEFCyAEIAU2AhwgBEIANwIQIAVBAnRB9NcAaiEAQcjVACgCACICQQEgBXQiA3FFBEAgACAENgIAQcjVACACIANyNgIAIAQgADYCGCAEIAQ2Aggg\
BCAENgIMDAELIAFBGSAFQQF2a0EAIAVBH0cbdCEFIAAoAgAhAAJAA0AgACICKAIEQXhxIAFGDQEgBUEddiEAIAVBAXQhBSACIABBBHFqQRBqIgMoAgAiAA0A\
CyADIAQ2AgAgBCACNgIYIAQgBDYCDCAEIAQ2AggMAQsgAigCCCIAIAQ2AgwgAiAENgIIIARBADYCGCAEIAI2AgwgBCAANgIICyAJQQhqIQEMAgsCQCAHRQ0A\
AkAgAygCHCIBQQJ0QfTXAGoiAigCACADRgRAIAIgADYCACAADQFByNUAIAhBfiABd3EiCDYCAAwCCyAHQRBBFCAHKAIQIANGG2ogADYCACAARQ0BCyAAIAc2\
AhggAygCECIBBEAgACABNgIQIAEgADYCGAsgA0EUaigCACIBRQ0AIABBFGogATYCACABIAA2AhgLAkAgBUEPTQRAIAMgBCAFaiIAQQNyNgIEIAAgA2oiACAA\
KAIEQQFyNgIEDAELIAMgBGoiAiAFQQFyNgIEIAMgBEEDcjYCBCACIAVqIAU2AgAgBUH/AU0EQCAFQXhxQezVAGohAAJ/QcTVACgCACIBQQEgBUEDdnQiBXFF\
BEBBxNUAIAEgBXI2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABB\
AXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEH01wBqIQBBASABdCIEIAhxRQRAIAAgAjYCAEHI1QAgBCAIcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwB\
CyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQQCQANAIAQiACgCBEF4cSAFRg0BIAFBHXYhBCABQQF0IQEgACAEQQRxakEQaiIGKAIAIgQNAAsgBiACNgIA\
IAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAsgA0EIaiEBDAELAkAgCUUNAAJAIAAoAhwi\
AUECdEH01wBqIgIoAgAgAEYEQCACIAM2AgAgAw0BQcjVACALQX4gAXdxNgIADAILIAlBEEEUIAkoAhAgAEYbaiADNgIAIANFDQELIAMgCTYCGCAAKAIQIgEE\
QCADIAE2AhAgASADNgIYCyAAQRRqKAIAIgFFDQAgA0EUaiABNgIAIAEgAzYCGAsCQCAFQQ9NBEAgACAEIAVqIgFBA3I2AgQgACABaiIBIAEoAgRBAXI2AgQM\
AQsgACAEaiIHIAVBAXI2AgQgACAEQQNyNgIEIAUgB2ogBTYCACAIBEAgCEF4cUHs1QBqIQFB2NUAKAIAIQMCf0EBIAhBA3Z0IgIgBnFFBEBBxNUAIAIgBnI2\
AgAgAQwBCyABKAIICyICIAM2AgwgASADNgIIIAMgATYCDCADIAI2AggLQdjVACAHNgIAQczVACAFNgIACyAAQQhqIQELIApBEGokACABC0MAIABFBEA/AEEQ\
dA8LAkAgAEH//wNxDQAgAEEASA0AIABBEHZAACIAQX9GBEBBtNkAQTA2AgBBfw8LIABBEHQPCwALC5lCIgBBgAgLDQEAAAAAAAAAAgAAAAMAQZgICwUEAAAA\
BQBBqAgLCQYAAAAHAAAACABB5AgLwjJJbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxl\
bmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBS\
VFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0\
YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBFeHBlY3RlZCBMRiBhZnRl\
ciBoZWFkZXJzAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMAVXNlciBjYWxsYmFjayBlcnJvcgBgb25fcmVzZXRgIGNhbGxiYWNrIGVy\
cm9yAGBvbl9jaHVua19oZWFkZXJgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2JlZ2luYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9u\
X3ZhbHVlYCBjYWxsYmFjayBlcnJvcgBgb25fc3RhdHVzX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdmVyc2lvbl9jb21wbGV0ZWAgY2FsbGJhY2sg\
ZXJyb3IAYG9uX3VybF9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3Byb3RvY29sX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29t\
cGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxs\
YmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBg\
b25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVl\
IGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAElu\
dmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAg\
dmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhw\
ZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fcHJvdG9jb2wARW1wdHkgQ29udGVudC1M\
ZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgAVHJhbnNmZXItRW5jb2RpbmcgY2FuJ3QgYmUgcHJlc2VudCB3aXRoIENvbnRlbnQt\
TGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3\
aXRoIFRyYW5zZmVyLUVuY29kaW5nAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgc2l6ZQBFeHBlY3RlZCBMRiBhZnRlciBjaHVuayBzaXplAElu\
dmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBp\
biBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBVbmV4cGVjdGVkIHdoaXRlc3Bh\
Y2UgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVh\
ZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciBjaHVuayBleHRlbnNp\
b24gdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIHF1b3RlZC1wYWlyIGluIGNodW5rIGV4\
dGVuc2lvbnMgcXVvdGVkIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAFBhdXNlZCBieSBvbl9oZWFk\
ZXJzX2NvbXBsZXRlAEludmFsaWQgRU9GIHN0YXRlAG9uX3Jlc2V0IHBhdXNlAG9uX2NodW5rX2hlYWRlciBwYXVzZQBvbl9tZXNzYWdlX2JlZ2luIHBhdXNl\
AG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZSBwYXVzZQBvbl9zdGF0dXNfY29tcGxldGUgcGF1c2UAb25fdmVyc2lvbl9jb21wbGV0ZSBwYXVzZQBvbl91cmxf\
Y29tcGxldGUgcGF1c2UAb25fcHJvdG9jb2xfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX3ZhbHVlX2NvbXBsZXRl\
IHBhdXNlAG9uX21lc3NhZ2VfY29tcGxldGUgcGF1c2UAb25fbWV0aG9kX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl9maWVsZF9jb21wbGV0ZSBwYXVzZQBv\
bl9jaHVua19leHRlbnNpb25fbmFtZSBwYXVzZQBVbmV4cGVjdGVkIHNwYWNlIGFmdGVyIHN0YXJ0IGxpbmUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciBy\
ZXNwb25zZSBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0\
ZW5zaW9ucyBuYW1lAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgZXh0ZW5zaW9uIG5hbWUASW52YWxpZCBzdGF0dXMgY29kZQBQYXVzZSBvbiBD\
T05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9y\
IGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAElu\
dmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABNaXNzaW5nIGV4cGVjdGVkIENSIGFmdGVyIGNodW5rIGRhdGEARXhw\
ZWN0ZWQgTEYgYWZ0ZXIgY2h1bmsgZGF0YQBVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNv\
ZGluZ2AARGF0YSBhZnRlciBgQ29ubmVjdGlvbjogY2xvc2VgAFNXSVRDSF9QUk9YWQBVU0VfUFJPWFkATUtBQ1RJVklUWQBVTlBST0NFU1NBQkxFX0VOVElU\
WQBRVUVSWQBDT1BZAE1PVkVEX1BFUk1BTkVOVExZAFRPT19FQVJMWQBOT1RJRlkARkFJTEVEX0RFUEVOREVOQ1kAQkFEX0dBVEVXQVkAUExBWQBQVVQAQ0hF\
Q0tPVVQAR0FURVdBWV9USU1FT1VUAFJFUVVFU1RfVElNRU9VVABORVRXT1JLX0NPTk5FQ1RfVElNRU9VVABDT05ORUNUSU9OX1RJTUVPVVQATE9HSU5fVElN\
RU9VVABORVRXT1JLX1JFQURfVElNRU9VVABQT1NUAE1JU0RJUkVDVEVEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfTE9B\
RF9CQUxBTkNFRF9SRVFVRVNUAEJBRF9SRVFVRVNUAEhUVFBfUkVRVUVTVF9TRU5UX1RPX0hUVFBTX1BPUlQAUkVQT1JUAElNX0FfVEVBUE9UAFJFU0VUX0NP\
TlRFTlQATk9fQ09OVEVOVABQQVJUSUFMX0NPTlRFTlQASFBFX0lOVkFMSURfQ09OU1RBTlQASFBFX0NCX1JFU0VUAEdFVABIUEVfU1RSSUNUAENPTkZMSUNU\
AFRFTVBPUkFSWV9SRURJUkVDVABQRVJNQU5FTlRfUkVESVJFQ1QAQ09OTkVDVABNVUxUSV9TVEFUVVMASFBFX0lOVkFMSURfU1RBVFVTAFRPT19NQU5ZX1JF\
UVVFU1RTAEVBUkxZX0hJTlRTAFVOQVZBSUxBQkxFX0ZPUl9MRUdBTF9SRUFTT05TAE9QVElPTlMAU1dJVENISU5HX1BST1RPQ09MUwBWQVJJQU5UX0FMU09f\
TkVHT1RJQVRFUwBNVUxUSVBMRV9DSE9JQ0VTAElOVEVSTkFMX1NFUlZFUl9FUlJPUgBXRUJfU0VSVkVSX1VOS05PV05fRVJST1IAUkFJTEdVTl9FUlJPUgBJ\
REVOVElUWV9QUk9WSURFUl9BVVRIRU5USUNBVElPTl9FUlJPUgBTU0xfQ0VSVElGSUNBVEVfRVJST1IASU5WQUxJRF9YX0ZPUldBUkRFRF9GT1IAU0VUX1BB\
UkFNRVRFUgBHRVRfUEFSQU1FVEVSAEhQRV9VU0VSAFNFRV9PVEhFUgBIUEVfQ0JfQ0hVTktfSEVBREVSAEV4cGVjdGVkIExGIGFmdGVyIENSAE1LQ0FMRU5E\
QVIAU0VUVVAAV0VCX1NFUlZFUl9JU19ET1dOAFRFQVJET1dOAEhQRV9DTE9TRURfQ09OTkVDVElPTgBIRVVSSVNUSUNfRVhQSVJBVElPTgBESVNDT05ORUNU\
RURfT1BFUkFUSU9OAE5PTl9BVVRIT1JJVEFUSVZFX0lORk9STUFUSU9OAEhQRV9JTlZBTElEX1ZFUlNJT04ASFBFX0NCX01FU1NBR0VfQkVHSU4AU0lURV9J\
U19GUk9aRU4ASFBFX0lOVkFMSURfSEVBREVSX1RPS0VOAElOVkFMSURfVE9LRU4ARk9SQklEREVOAEVOSEFOQ0VfWU9VUl9DQUxNAEhQRV9JTlZBTElEX1VS\
TABCTE9DS0VEX0JZX1BBUkVOVEFMX0NPTlRST0wATUtDT0wAQUNMAEhQRV9JTlRFUk5BTABSRVFVRVNUX0hFQURFUl9GSUVMRFNfVE9PX0xBUkdFX1VOT0ZG\
SUNJQUwASFBFX09LAFVOTElOSwBVTkxPQ0sAUFJJAFJFVFJZX1dJVEgASFBFX0lOVkFMSURfQ09OVEVOVF9MRU5HVEgASFBFX1VORVhQRUNURURfQ09OVEVO\
VF9MRU5HVEgARkxVU0gAUFJPUFBBVENIAE0tU0VBUkNIAFVSSV9UT09fTE9ORwBQUk9DRVNTSU5HAE1JU0NFTExBTkVPVVNfUEVSU0lTVEVOVF9XQVJOSU5H\
AE1JU0NFTExBTkVPVVNfV0FSTklORwBIUEVfSU5WQUxJRF9UUkFOU0ZFUl9FTkNPRElORwBFeHBlY3RlZCBDUkxGAEhQRV9JTlZBTElEX0NIVU5LX1NJWkUA\
TU9WRQBDT05USU5VRQBIUEVfQ0JfU1RBVFVTX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJTX0NPTVBMRVRFAEhQRV9DQl9WRVJTSU9OX0NPTVBMRVRFAEhQRV9D\
Ql9VUkxfQ09NUExFVEUASFBFX0NCX1BST1RPQ09MX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRF\
AEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdF\
X0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRF\
AElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJW\
SUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UA\
UkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NU\
T1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UA\
REVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUkla\
RUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVE\
AExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQA\
UEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElP\
Tl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJ\
VElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFU\
SU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhw\
ZWN0ZWQgSFRUUC8sIFJUU1AvIG9yIElDRS8A5xUAAK8VAACkEgAAkhoAACYWAACeFAAA2xkAAHkVAAB+EgAA/hQAADYVAAALFgAA2BYAAPMSAABCGAAArBYA\
ABIVAAAUFwAA7xcAAEgUAABxFwAAshoAAGsZAAB+GQAANRQAAIIaAABEFwAA/RYAAB4YAACHFwAAqhkAAJMSAAAHGAAALBcAAMoXAACkFwAA5xUAAOcVAABY\
FwAAOxgAAKASAAAtHAAAwxEAAEgRAADeEgAAQhMAAKQZAAD9EAAA9xUAAKUVAADvFgAA+BkAAEoWAABWFgAA9RUAAAoaAAAIGgAAARoAAKsVAABCEgAA1xAA\
AEwRAAAFGQAAVBYAAB4RAADKGQAAyBkAAE4WAAD/GAAAcRQAAPAVAADuFQAAlBkAAPwVAAC/GQAAmxkAAHwUAABDEQAAcBgAAJUUAAAnFAAAGRQAANUSAADU\
GQAARBYAAPcQAEG5OwsBAQBB0DsL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEDAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBuj0LBAEAAAIAQdE9C14DBAMDAwMD\
AAADAwADAwADAwMDAwMDAwMDAAUAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAwADAEG6\
PwsEAQAAAgBB0T8LXgMAAwMDAwMAAAMDAAMDAAMDAwMDAwMDAwMABAAFAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAADAwMDAwMDAwMDAwMDAwMD\
AwMDAwMDAwMDAwMDAwADAAMAQbDBAAsNbG9zZWVlcC1hbGl2ZQBBycEACwEBAEHgwQAL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQBBycMACwEBAEHgwwAL5wEBAQEBAQEBAQEBAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAWNodW5rZWQAQfHFAAteAQABAQEBAQAA\
AQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBB0McA\
CyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQYDIAAsgcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQpTTQ0KDQoAQanIAAsFAQIAAQMAQcDI\
AAtfBAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUF\
BQUFBQUFBQUAQanKAAsFAQIAAQMAQcDKAAtfBAUFBgUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUF\
BQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanMAAsEAQAAAQBBwcwAC14CAgACAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgICAgICAgIC\
AgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAEGpzgALBQECAAEDAEHAzgALXwQFAAAFBQUFBQUFBQUFBQYF\
BQUFBQUFBQUFBQUABQAHCAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQAFAAUABQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAAAAFAEGp0AALBQEBAAEB\
AEHA0AALAQEAQdrQAAtBAgAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQanSAAsFAQEA\
AQEAQcDSAAsBAQBBytIACwYCAAAAAAIAQeHSAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB\
oNQAC50BTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRVVF\
UllPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFVFRQQ0VUU1BBRFRQLw==",PQ;Object.defineProperty(
nB,"exports",{get:()=>PQ||(PQ=TC.from(kC,"base64"))})});var Et=R((a0,DB)=>{"use strict";var iB=["GET","HEAD","POST"],LC=new Set(iB),YC=[101,204,205,304],CB=[301,302,303,307,308],
pC=new Set(CB),aB=["1","7","9","11","13","15","17","19","20","21","22","23","25","37","42","43","53","69","77","79","87",
"95","101","102","103","104","109","110","111","113","115","117","119","123","135","137","139","143","161","179","389","\
427","465","512","513","514","515","526","530","531","532","540","548","554","556","563","587","601","636","989","990","\
993","995","1719","1720","1723","2049","3659","4045","4190","5060","5061","6000","6566","6665","6666","6667","6668","666\
9","6679","6697","10080"],HC=new Set(aB),cB=["no-referrer","no-referrer-when-downgrade","same-origin","origin","strict-o\
rigin","origin-when-cross-origin","strict-origin-when-cross-origin","unsafe-url"],mC=["",...cB],bC=new Set(cB),GC=["foll\
ow","manual","error"],hB=["GET","HEAD","OPTIONS","TRACE"],VC=new Set(hB),JC=["navigate","same-origin","no-cors","cors"],
xC=["omit","same-origin","include"],OC=["default","no-store","reload","no-cache","force-cache","only-if-cached"],WC=["co\
ntent-encoding","content-language","content-location","content-type","content-length"],qC=["half"],lB=["CONNECT","TRACE",
"TRACK"],PC=new Set(lB),uB=["audio","audioworklet","font","image","manifest","paintworklet","script","style","track","vi\
deo","xslt",""],ZC=new Set(uB);DB.exports={subresource:uB,forbiddenMethods:lB,requestBodyHeader:WC,referrerPolicy:mC,requestRedirect:GC,
requestMode:JC,requestCredentials:xC,requestCache:OC,redirectStatus:CB,corsSafeListedMethods:iB,nullBodyStatus:YC,safeMethods:hB,
badPorts:aB,requestDuplex:qC,subresourceSet:ZC,badPortsSet:HC,redirectStatusSet:pC,corsSafeListedMethodsSet:LC,safeMethodsSet:VC,
forbiddenMethodsSet:PC,referrerPolicyTokens:bC}});var NB=R((c0,dB)=>{"use strict";var ZQ=Symbol.for("undici.globalOrigin.1");function vC(){return globalThis[ZQ]}function XC(A){
if(A===void 0){Object.defineProperty(globalThis,ZQ,{value:void 0,writable:!0,enumerable:!1,configurable:!1});return}let e=new URL(
A);if(e.protocol!=="http:"&&e.protocol!=="https:")throw new TypeError(`Only http & https urls are allowed, received ${e.
protocol}`);Object.defineProperty(globalThis,ZQ,{value:e,writable:!0,enumerable:!1,configurable:!1})}dB.exports={getGlobalOrigin:vC,
setGlobalOrigin:XC}});var vQ=R((h0,fB)=>{"use strict";var _C=new TextDecoder;function KC(A){return A.length===0?"":(A[0]===239&&A[1]===187&&A[2]===
191&&(A=A.subarray(3)),_C.decode(A))}fB.exports={utf8DecodeBytes:KC}});var le=R((l0,FB)=>{"use strict";var yB=N("node:assert"),{utf8DecodeBytes:zC}=vQ();function jC(A,e,t){let r="";for(;t.position<
e.length&&A(e[t.position]);)r+=e[t.position],t.position++;return r}function $C(A,e,t){let r=e.indexOf(A,t.position),Q=t.
position;return r===-1?(t.position=e.length,e.slice(Q)):(t.position=r,e.slice(Q,t.position))}var Aa=/[\u0009\u000A\u000C\u000D\u0020]/g;
function ea(A){A=A.replace(Aa,"");let e=A.length;if(e%4===0&&A.charCodeAt(e-1)===61&&(--e,A.charCodeAt(e-1)===61&&--e),e%
4===1||/[^+/0-9A-Za-z]/.test(A.length===e?A:A.substring(0,e)))return"failure";let t=Buffer.from(A,"base64");return new Uint8Array(
t.buffer,t.byteOffset,t.byteLength)}function RB(A){return A===9||A===10||A===12||A===13||A===32}function ta(A){let e=A.length;
if(65535>e)return String.fromCharCode.apply(null,A);let t="",r=0,Q=65535;for(;r<e;)r+Q>e&&(Q=e-r),t+=String.fromCharCode.
apply(null,A.subarray(r,r+=Q));return t}var ra=/[^\x00-\xFF]/;function Qa(A){return yB(!ra.test(A)),A}function ga(A){return JSON.
parse(zC(A))}function Ea(A,e=!0,t=!0){return wB(A,e,t,RB)}function wB(A,e,t,r){let Q=0,g=A.length-1;if(e)for(;Q<A.length&&
r(A.charCodeAt(Q));)Q++;if(t)for(;g>0&&r(A.charCodeAt(g));)g--;return Q===0&&g===A.length-1?A:A.slice(Q,g+1)}function sa(A){
let e=JSON.stringify(A);if(e===void 0)throw new TypeError("Value is not JSON serializable");return yB(typeof e=="string"),
e}FB.exports={collectASequenceOfCodePoints:jC,collectASequenceOfCodePointsFast:$C,forgivingBase64:ea,isASCIIWhitespace:RB,
isomorphicDecode:ta,isomorphicEncode:Qa,parseJSONFromBytes:ga,removeASCIIWhitespace:Ea,removeChars:wB,serializeJavascriptValueToJSONString:sa}});var ue=R((u0,LB)=>{"use strict";var Xt=N("node:assert"),{forgivingBase64:Ba,collectASequenceOfCodePoints:XQ,collectASequenceOfCodePointsFast:st,
isomorphicDecode:oa,removeASCIIWhitespace:na,removeChars:Ia}=le(),ia=new TextEncoder,Bt=/^[-!#$%&'*+.^_|~A-Za-z0-9]+$/u,
Ca=/[\u000A\u000D\u0009\u0020]/u,aa=/^[\u0009\u0020-\u007E\u0080-\u00FF]+$/u;function ca(A){Xt(A.protocol==="data:");let e=MB(
A,!0);e=e.slice(5);let t={position:0},r=st(",",e,t),Q=r.length;if(r=na(r,!0,!0),t.position>=e.length)return"failure";t.position++;
let g=e.slice(Q+1),E=TB(g);if(/;(?:\u0020*)base64$/ui.test(r)){let o=oa(E);if(E=Ba(o),E==="failure")return"failure";r=r.
slice(0,-6),r=r.replace(/(\u0020+)$/u,""),r=r.slice(0,-1)}r.startsWith(";")&&(r="text/plain"+r);let B=_Q(r);return B==="\
failure"&&(B=_Q("text/plain;charset=US-ASCII")),{mimeType:B,body:E}}function MB(A,e=!1){if(!e)return A.href;let t=A.href,
r=A.hash.length,Q=r===0?t:t.substring(0,t.length-r);return!r&&t.endsWith("#")?Q.slice(0,-1):Q}function TB(A){let e=ia.encode(
A);return ha(e)}function UB(A){return A>=48&&A<=57||A>=65&&A<=70||A>=97&&A<=102}function SB(A){return A>=48&&A<=57?A-48:
(A&223)-55}function ha(A){let e=A.length,t=new Uint8Array(e),r=0,Q=0;for(;Q<e;){let g=A[Q];g!==37?t[r++]=g:g===37&&!(UB(
A[Q+1])&&UB(A[Q+2]))?t[r++]=37:(t[r++]=SB(A[Q+1])<<4|SB(A[Q+2]),Q+=2),++Q}return e===r?t:t.subarray(0,r)}function _Q(A){
A=vt(A,!0,!0);let e={position:0},t=st("/",A,e);if(t.length===0||!Bt.test(t)||e.position>=A.length)return"failure";e.position++;
let r=st(";",A,e);if(r=vt(r,!1,!0),r.length===0||!Bt.test(r))return"failure";let Q=t.toLowerCase(),g=r.toLowerCase(),E={
type:Q,subtype:g,parameters:new Map,essence:`${Q}/${g}`};for(;e.position<A.length;){e.position++,XQ(I=>Ca.test(I),A,e);let B=XQ(
I=>I!==";"&&I!=="=",A,e);if(B=B.toLowerCase(),e.position<A.length){if(A[e.position]===";")continue;e.position++}if(e.position>=
A.length)break;let o=null;if(A[e.position]==='"')o=kB(A,e,!0),st(";",A,e);else if(o=st(";",A,e),o=vt(o,!1,!0),o.length===
0)continue;B.length!==0&&Bt.test(B)&&(o.length===0||aa.test(o))&&!E.parameters.has(B)&&E.parameters.set(B,o)}return E}function kB(A,e,t=!1){
let r=e.position,Q="";for(Xt(A[e.position]==='"'),e.position++;Q+=XQ(E=>E!=='"'&&E!=="\\",A,e),!(e.position>=A.length);){
let g=A[e.position];if(e.position++,g==="\\"){if(e.position>=A.length){Q+="\\";break}Q+=A[e.position],e.position++}else{
Xt(g==='"');break}}return t?Q:A.slice(r,e.position)}function la(A){Xt(A!=="failure");let{parameters:e,essence:t}=A,r=t;for(let[
Q,g]of e.entries())r+=";",r+=Q,r+="=",Bt.test(g)||(g=g.replace(/[\\"]/ug,"\\$&"),g='"'+g,g+='"'),r+=g;return r}function ua(A){
return A===13||A===10||A===9||A===32}function vt(A,e=!0,t=!0){return Ia(A,e,t,ua)}function Da(A){switch(A.essence){case"\
application/ecmascript":case"application/javascript":case"application/x-ecmascript":case"application/x-javascript":case"\
text/ecmascript":case"text/javascript":case"text/javascript1.0":case"text/javascript1.1":case"text/javascript1.2":case"t\
ext/javascript1.3":case"text/javascript1.4":case"text/javascript1.5":case"text/jscript":case"text/livescript":case"text/\
x-ecmascript":case"text/x-javascript":return"text/javascript";case"application/json":case"text/json":return"application/\
json";case"image/svg+xml":return"image/svg+xml";case"text/xml":case"application/xml":return"application/xml"}return A.subtype.
endsWith("+json")?"application/json":A.subtype.endsWith("+xml")?"application/xml":""}LB.exports={dataURLProcessor:ca,URLSerializer:MB,
stringPercentDecode:TB,parseMIMEType:_Q,collectAnHTTPQuotedString:kB,serializeAMimeType:la,removeHTTPWhitespace:vt,minimizeSupportedMimeType:Da,
HTTP_TOKEN_CODEPOINTS:Bt}});var ot=R((D0,zQ)=>{"use strict";var YB={__proto__:null,"node:crypto":()=>N("node:crypto"),"node:sqlite":()=>N("node:sqlite"),
"node:worker_threads":()=>N("node:worker_threads"),"node:zlib":()=>N("node:zlib")};function da(A){try{return YB[A](),!0}catch(e){
if(e.code!=="ERR_UNKNOWN_BUILTIN_MODULE"&&e.code!=="ERR_NO_CRYPTO")throw e;return!1}}function Na(A,e){return typeof YB[A]()[e]<
"u"}var pB=["markAsUncloneable","zstd"],fa={markAsUncloneable:["node:worker_threads","markAsUncloneable"],zstd:["node:zl\
ib","createZstdDecompress"]},HB=["crypto","sqlite"],ya=[...HB,...pB];function Ra(A){if(HB.includes(A))return da(`node:${A}`);
if(pB.includes(A)){let[e,t]=fa[A];return Na(e,t)}throw new TypeError(`unknown feature: ${A}`)}var KQ=class{#A=new Map;clear(){
this.#A.clear()}has(e){return this.#A.get(e)??this.#e(e)}set(e,t){if(ya.includes(e)===!1)throw new TypeError(`unknown fe\
ature: ${e}`);this.#A.set(e,t)}#e(e){let t=Ra(e);return this.#A.set(e,t),t}},mB=new KQ;zQ.exports.runtimeFeatures=mB;zQ.
exports.default=mB});var WA=R((d0,GB)=>{"use strict";var wa=N("node:assert"),{types:W,inspect:Fa}=N("node:util"),{runtimeFeatures:Ua}=ot(),jQ=1,
$Q=2,_t=3,Kt=4,Ag=5,zt=6,eg=7,IA=8,bB=Function.call.bind(Function.prototype[Symbol.hasInstance]),n={converters:{},util:{},
errors:{},is:{}};n.errors.exception=function(A){return new TypeError(`${A.header}: ${A.message}`)};n.errors.conversionFailed=
function(A){let e=A.types.length===1?"":" one of",t=`${A.argument} could not be converted to${e}: ${A.types.join(", ")}.`;
return n.errors.exception({header:A.prefix,message:t})};n.errors.invalidArgument=function(A){return n.errors.exception({
header:A.prefix,message:`"${A.value}" is an invalid ${A.type}.`})};n.brandCheck=function(A,e){if(!bB(e,A)){let t=new TypeError(
"Illegal invocation");throw t.code="ERR_INVALID_THIS",t}};n.brandCheckMultiple=function(A){let e=A.map(t=>n.util.MakeTypeAssertion(
t));return t=>{if(e.every(r=>!r(t))){let r=new TypeError("Illegal invocation");throw r.code="ERR_INVALID_THIS",r}}};n.argumentLengthCheck=
function({length:A},e,t){if(A<e)throw n.errors.exception({message:`${e} argument${e!==1?"s":""} required, but${A?" only":
""} ${A} found.`,header:t})};n.illegalConstructor=function(){throw n.errors.exception({header:"TypeError",message:"Illeg\
al constructor"})};n.util.MakeTypeAssertion=function(A){return e=>bB(A,e)};n.util.Type=function(A){switch(typeof A){case"\
undefined":return jQ;case"boolean":return $Q;case"string":return _t;case"symbol":return Kt;case"number":return Ag;case"b\
igint":return zt;case"function":case"object":return A===null?eg:IA}};n.util.Types={UNDEFINED:jQ,BOOLEAN:$Q,STRING:_t,SYMBOL:Kt,
NUMBER:Ag,BIGINT:zt,NULL:eg,OBJECT:IA};n.util.TypeValueToString=function(A){switch(n.util.Type(A)){case jQ:return"Undefi\
ned";case $Q:return"Boolean";case _t:return"String";case Kt:return"Symbol";case Ag:return"Number";case zt:return"BigInt";case eg:
return"Null";case IA:return"Object"}};n.util.markAsUncloneable=Ua.has("markAsUncloneable")?N("node:worker_threads").markAsUncloneable:
()=>{};n.util.ConvertToInt=function(A,e,t,r){let Q,g;e===64?(Q=Math.pow(2,53)-1,t==="unsigned"?g=0:g=Math.pow(-2,53)+1):
t==="unsigned"?(g=0,Q=Math.pow(2,e)-1):(g=Math.pow(-2,e)-1,Q=Math.pow(2,e-1)-1);let E=Number(A);if(E===0&&(E=0),n.util.HasFlag(
r,n.attributes.EnforceRange)){if(Number.isNaN(E)||E===Number.POSITIVE_INFINITY||E===Number.NEGATIVE_INFINITY)throw n.errors.
exception({header:"Integer conversion",message:`Could not convert ${n.util.Stringify(A)} to an integer.`});if(E=n.util.IntegerPart(
E),E<g||E>Q)throw n.errors.exception({header:"Integer conversion",message:`Value must be between ${g}-${Q}, got ${E}.`});
return E}return!Number.isNaN(E)&&n.util.HasFlag(r,n.attributes.Clamp)?(E=Math.min(Math.max(E,g),Q),Math.floor(E)%2===0?E=
Math.floor(E):E=Math.ceil(E),E):Number.isNaN(E)||E===0&&Object.is(0,E)||E===Number.POSITIVE_INFINITY||E===Number.NEGATIVE_INFINITY?
0:(E=n.util.IntegerPart(E),E=E%Math.pow(2,e),t==="signed"&&E>=Math.pow(2,e)-1?E-Math.pow(2,e):E)};n.util.IntegerPart=function(A){
let e=Math.floor(Math.abs(A));return A<0?-1*e:e};n.util.Stringify=function(A){switch(n.util.Type(A)){case Kt:return`Symb\
ol(${A.description})`;case IA:return Fa(A);case _t:return`"${A}"`;case zt:return`${A}n`;default:return`${A}`}};n.util.IsResizableArrayBuffer=
function(A){if(W.isArrayBuffer(A))return A.resizable;if(W.isSharedArrayBuffer(A))return A.growable;throw n.errors.exception(
{header:"IsResizableArrayBuffer",message:`"${n.util.Stringify(A)}" is not an array buffer.`})};n.util.HasFlag=function(A,e){
return typeof A=="number"&&(A&e)===e};n.sequenceConverter=function(A){return(e,t,r,Q)=>{if(n.util.Type(e)!==IA)throw n.errors.
exception({header:t,message:`${r} (${n.util.Stringify(e)}) is not iterable.`});let g=typeof Q=="function"?Q():e?.[Symbol.
iterator]?.(),E=[],B=0;if(g===void 0||typeof g.next!="function")throw n.errors.exception({header:t,message:`${r} is not \
iterable.`});for(;;){let{done:o,value:I}=g.next();if(o)break;E.push(A(I,t,`${r}[${B++}]`))}return E}};n.recordConverter=
function(A,e){return(t,r,Q)=>{if(n.util.Type(t)!==IA)throw n.errors.exception({header:r,message:`${Q} ("${n.util.TypeValueToString(
t)}") is not an Object.`});let g={};if(!W.isProxy(t)){let B=[...Object.getOwnPropertyNames(t),...Object.getOwnPropertySymbols(
t)];for(let o of B){let I=n.util.Stringify(o),i=A(o,r,`Key ${I} in ${Q}`),h=e(t[o],r,`${Q}[${I}]`);g[i]=h}return g}let E=Reflect.
ownKeys(t);for(let B of E)if(Reflect.getOwnPropertyDescriptor(t,B)?.enumerable){let I=A(B,r,Q),i=e(t[B],r,Q);g[I]=i}return g}};
n.interfaceConverter=function(A,e){return(t,r,Q)=>{if(!A(t))throw n.errors.exception({header:r,message:`Expected ${Q} ("${n.
util.Stringify(t)}") to be an instance of ${e}.`});return t}};n.dictionaryConverter=function(A){return A.sort((e,t)=>(e.
key>t.key)-(e.key<t.key)),(e,t,r)=>{let Q={};if(e!=null&&n.util.Type(e)!==IA)throw n.errors.exception({header:t,message:`\
Expected ${e} to be one of: Null, Undefined, Object.`});for(let g of A){let{key:E,defaultValue:B,required:o,converter:I}=g;
if(o===!0&&(e==null||!Object.hasOwn(e,E)))throw n.errors.exception({header:t,message:`Missing required key "${E}".`});let i=e?.[E],
h=B!==void 0;if(h&&i===void 0&&(i=B()),o||h||i!==void 0){if(i=I(i,t,`${r}.${E}`),g.allowedValues&&!g.allowedValues.includes(
i))throw n.errors.exception({header:t,message:`${i} is not an accepted type. Expected one of ${g.allowedValues.join(", ")}\
.`});Q[E]=i}}return Q}};n.nullableConverter=function(A){return(e,t,r)=>e===null?e:A(e,t,r)};n.is.USVString=function(A){return typeof A==
"string"&&A.isWellFormed()};n.is.ReadableStream=n.util.MakeTypeAssertion(ReadableStream);n.is.Blob=n.util.MakeTypeAssertion(
Blob);n.is.URLSearchParams=n.util.MakeTypeAssertion(URLSearchParams);n.is.File=n.util.MakeTypeAssertion(File);n.is.URL=n.
util.MakeTypeAssertion(URL);n.is.AbortSignal=n.util.MakeTypeAssertion(AbortSignal);n.is.MessagePort=n.util.MakeTypeAssertion(
MessagePort);n.is.BufferSource=function(A){return W.isArrayBuffer(A)||ArrayBuffer.isView(A)&&W.isArrayBuffer(A.buffer)};
n.util.getCopyOfBytesHeldByBufferSource=function(A){let e=A,t=e,r=0,Q=0;if(W.isTypedArray(e)||W.isDataView(e)?(t=e.buffer,
r=e.byteOffset,Q=e.byteLength):(wa(W.isAnyArrayBuffer(e)),Q=e.byteLength),t.detached)return new Uint8Array(0);let g=new Uint8Array(
Q),E=new Uint8Array(t,r,Q);return g.set(E),g};n.converters.DOMString=function(A,e,t,r){if(A===null&&n.util.HasFlag(r,n.attributes.
LegacyNullToEmptyString))return"";if(typeof A=="symbol")throw n.errors.exception({header:e,message:`${t} is a symbol, wh\
ich cannot be converted to a DOMString.`});return String(A)};n.converters.ByteString=function(A,e,t){if(typeof A=="symbo\
l")throw n.errors.exception({header:e,message:`${t} is a symbol, which cannot be converted to a ByteString.`});let r=String(
A);for(let Q=0;Q<r.length;Q++)if(r.charCodeAt(Q)>255)throw new TypeError(`Cannot convert argument to a ByteString becaus\
e the character at index ${Q} has a value of ${r.charCodeAt(Q)} which is greater than 255.`);return r};n.converters.USVString=
function(A){return typeof A=="string"?A.toWellFormed():`${A}`.toWellFormed()};n.converters.boolean=function(A){return!!A};
n.converters.any=function(A){return A};n.converters["long long"]=function(A,e,t){return n.util.ConvertToInt(A,64,"signed",
0,e,t)};n.converters["unsigned long long"]=function(A,e,t){return n.util.ConvertToInt(A,64,"unsigned",0,e,t)};n.converters["\
unsigned long"]=function(A,e,t){return n.util.ConvertToInt(A,32,"unsigned",0,e,t)};n.converters["unsigned short"]=function(A,e,t,r){
return n.util.ConvertToInt(A,16,"unsigned",r,e,t)};n.converters.ArrayBuffer=function(A,e,t,r){if(n.util.Type(A)!==IA||!W.
isArrayBuffer(A))throw n.errors.conversionFailed({prefix:e,argument:`${t} ("${n.util.Stringify(A)}")`,types:["ArrayBuffe\
r"]});if(!n.util.HasFlag(r,n.attributes.AllowResizable)&&n.util.IsResizableArrayBuffer(A))throw n.errors.exception({header:e,
message:`${t} cannot be a resizable ArrayBuffer.`});return A};n.converters.SharedArrayBuffer=function(A,e,t,r){if(n.util.
Type(A)!==IA||!W.isSharedArrayBuffer(A))throw n.errors.conversionFailed({prefix:e,argument:`${t} ("${n.util.Stringify(A)}\
")`,types:["SharedArrayBuffer"]});if(!n.util.HasFlag(r,n.attributes.AllowResizable)&&n.util.IsResizableArrayBuffer(A))throw n.
errors.exception({header:e,message:`${t} cannot be a resizable SharedArrayBuffer.`});return A};n.converters.TypedArray=function(A,e,t,r,Q){
if(n.util.Type(A)!==IA||!W.isTypedArray(A)||A.constructor.name!==e.name)throw n.errors.conversionFailed({prefix:t,argument:`${r}\
 ("${n.util.Stringify(A)}")`,types:[e.name]});if(!n.util.HasFlag(Q,n.attributes.AllowShared)&&W.isSharedArrayBuffer(A.buffer))
throw n.errors.exception({header:t,message:`${r} cannot be a view on a shared array buffer.`});if(!n.util.HasFlag(Q,n.attributes.
AllowResizable)&&n.util.IsResizableArrayBuffer(A.buffer))throw n.errors.exception({header:t,message:`${r} cannot be a vi\
ew on a resizable array buffer.`});return A};n.converters.DataView=function(A,e,t,r){if(n.util.Type(A)!==IA||!W.isDataView(
A))throw n.errors.conversionFailed({prefix:e,argument:`${t} ("${n.util.Stringify(A)}")`,types:["DataView"]});if(!n.util.
HasFlag(r,n.attributes.AllowShared)&&W.isSharedArrayBuffer(A.buffer))throw n.errors.exception({header:e,message:`${t} ca\
nnot be a view on a shared array buffer.`});if(!n.util.HasFlag(r,n.attributes.AllowResizable)&&n.util.IsResizableArrayBuffer(
A.buffer))throw n.errors.exception({header:e,message:`${t} cannot be a view on a resizable array buffer.`});return A};n.
converters.ArrayBufferView=function(A,e,t,r){if(n.util.Type(A)!==IA||!W.isArrayBufferView(A))throw n.errors.conversionFailed(
{prefix:e,argument:`${t} ("${n.util.Stringify(A)}")`,types:["ArrayBufferView"]});if(!n.util.HasFlag(r,n.attributes.AllowShared)&&
W.isSharedArrayBuffer(A.buffer))throw n.errors.exception({header:e,message:`${t} cannot be a view on a shared array buff\
er.`});if(!n.util.HasFlag(r,n.attributes.AllowResizable)&&n.util.IsResizableArrayBuffer(A.buffer))throw n.errors.exception(
{header:e,message:`${t} cannot be a view on a resizable array buffer.`});return A};n.converters.BufferSource=function(A,e,t,r){
if(W.isArrayBuffer(A))return n.converters.ArrayBuffer(A,e,t,r);if(W.isArrayBufferView(A))return r&=~n.attributes.AllowShared,
n.converters.ArrayBufferView(A,e,t,r);throw W.isSharedArrayBuffer(A)?n.errors.exception({header:e,message:`${t} cannot b\
e a SharedArrayBuffer.`}):n.errors.conversionFailed({prefix:e,argument:`${t} ("${n.util.Stringify(A)}")`,types:["ArrayBu\
ffer","ArrayBufferView"]})};n.converters.AllowSharedBufferSource=function(A,e,t,r){if(W.isArrayBuffer(A))return n.converters.
ArrayBuffer(A,e,t,r);if(W.isSharedArrayBuffer(A))return n.converters.SharedArrayBuffer(A,e,t,r);if(W.isArrayBufferView(A))
return r|=n.attributes.AllowShared,n.converters.ArrayBufferView(A,e,t,r);throw n.errors.conversionFailed({prefix:e,argument:`${t}\
 ("${n.util.Stringify(A)}")`,types:["ArrayBuffer","SharedArrayBuffer","ArrayBufferView"]})};n.converters["sequence<ByteS\
tring>"]=n.sequenceConverter(n.converters.ByteString);n.converters["sequence<sequence<ByteString>>"]=n.sequenceConverter(
n.converters["sequence<ByteString>"]);n.converters["record<ByteString, ByteString>"]=n.recordConverter(n.converters.ByteString,
n.converters.ByteString);n.converters.Blob=n.interfaceConverter(n.is.Blob,"Blob");n.converters.AbortSignal=n.interfaceConverter(
n.is.AbortSignal,"AbortSignal");n.converters.EventHandlerNonNull=function(A){return n.util.Type(A)!==IA?null:typeof A=="\
function"?A:()=>{}};n.attributes={Clamp:1,EnforceRange:2,AllowShared:4,AllowResizable:8,LegacyNullToEmptyString:16};GB.exports=
{webidl:n}});var fe=R((N0,jB)=>{"use strict";var{Transform:Sa}=N("node:stream"),VB=N("node:zlib"),{redirectStatusSet:Ma,referrerPolicyTokens:Ta,
badPortsSet:ka}=Et(),{getGlobalOrigin:JB}=NB(),{collectAnHTTPQuotedString:La,parseMIMEType:Ya}=ue(),{performance:pa}=N("node:perf_hooks"),
{ReadableStreamFrom:Ha,isValidHTTPToken:xB,normalizedMethodRecordsBase:ma}=_(),It=N("node:assert"),{isUint8Array:ba}=N("node:util/types"),
{webidl:Ae}=WA(),{isomorphicEncode:tg,collectASequenceOfCodePoints:De,removeChars:Ga}=le();function OB(A){let e=A.urlList,
t=e.length;return t===0?null:e[t-1].toString()}function Va(A,e){if(!Ma.has(A.status))return null;let t=A.headersList.get(
"location",!0);return t!==null&&qB(t)&&(WB(t)||(t=Ja(t)),t=new URL(t,OB(A))),t&&!t.hash&&(t.hash=e),t}function WB(A){for(let e=0;e<
A.length;++e){let t=A.charCodeAt(e);if(t>126||t<32)return!1}return!0}function Ja(A){return Buffer.from(A,"binary").toString(
"utf8")}function Ne(A){return A.urlList[A.urlList.length-1]}function xa(A){let e=Ne(A);return KB(e)&&ka.has(e.port)?"blo\
cked":"allowed"}function Oa(A){return A instanceof Error||A?.constructor?.name==="Error"||A?.constructor?.name==="DOMExc\
eption"}function Wa(A){for(let e=0;e<A.length;++e){let t=A.charCodeAt(e);if(!(t===9||t>=32&&t<=126||t>=128&&t<=255))return!1}
return!0}var qa=xB;function qB(A){return(A[0]==="	"||A[0]===" "||A[A.length-1]==="	"||A[A.length-1]===" "||A.includes(`
`)||A.includes("\r")||A.includes("\0"))===!1}function Pa(A){let e=(A.headersList.get("referrer-policy",!0)??"").split(","),
t="";if(e.length)for(let r=e.length;r!==0;r--){let Q=e[r-1].trim();if(Ta.has(Q)){t=Q;break}}return t}function Za(A,e){let t=Pa(
e);t!==""&&(A.referrerPolicy=t)}function va(){return"allowed"}function Xa(){return"success"}function _a(){return"success"}
function Ka(A){let e=null;e=A.mode,A.headersList.set("sec-fetch-mode",e,!0)}function za(A){let e=A.origin;if(!(e==="clie\
nt"||e===void 0)){if(A.responseTainting==="cors"||A.mode==="websocket")A.headersList.append("origin",e,!0);else if(A.method!==
"GET"&&A.method!=="HEAD"){switch(A.referrerPolicy){case"no-referrer":e=null;break;case"no-referrer-when-downgrade":case"\
strict-origin":case"strict-origin-when-cross-origin":A.origin&&Qg(A.origin)&&!Qg(Ne(A))&&(e=null);break;case"same-origin":
nt(A,Ne(A))||(e=null);break;default:}A.headersList.append("origin",e,!0)}}}function Ge(A,e){return A}function ja(A,e,t){
return!A?.startTime||A.startTime<e?{domainLookupStartTime:e,domainLookupEndTime:e,connectionStartTime:e,connectionEndTime:e,
secureConnectionStartTime:e,ALPNNegotiatedProtocol:A?.ALPNNegotiatedProtocol}:{domainLookupStartTime:Ge(A.domainLookupStartTime,
t),domainLookupEndTime:Ge(A.domainLookupEndTime,t),connectionStartTime:Ge(A.connectionStartTime,t),connectionEndTime:Ge(
A.connectionEndTime,t),secureConnectionStartTime:Ge(A.secureConnectionStartTime,t),ALPNNegotiatedProtocol:A.ALPNNegotiatedProtocol}}
function $a(A){return Ge(pa.now(),A)}function Ac(A){return{startTime:A.startTime??0,redirectStartTime:0,redirectEndTime:0,
postRedirectStartTime:A.startTime??0,finalServiceWorkerStartTime:0,finalNetworkResponseStartTime:0,finalNetworkRequestStartTime:0,
endTime:0,encodedBodySize:0,decodedBodySize:0,finalConnectionTimingInfo:null}}function PB(){return{referrerPolicy:"stric\
t-origin-when-cross-origin"}}function ec(A){return{referrerPolicy:A.referrerPolicy}}function tc(A){let e=A.referrerPolicy;
It(e);let t=null;if(A.referrer==="client"){let g=JB();if(!g||g.origin==="null")return"no-referrer";t=new URL(g)}else Ae.
is.URL(A.referrer)&&(t=A.referrer);let r=rg(t),Q=rg(t,!0);switch(r.toString().length>4096&&(r=Q),e){case"no-referrer":return"\
no-referrer";case"origin":return Q??rg(t,!0);case"unsafe-url":return r;case"strict-origin":{let g=Ne(A);return de(r)&&!de(
g)?"no-referrer":Q}case"strict-origin-when-cross-origin":{let g=Ne(A);return nt(r,g)?r:de(r)&&!de(g)?"no-referrer":Q}case"\
same-origin":return nt(A,r)?r:"no-referrer";case"origin-when-cross-origin":return nt(A,r)?r:Q;case"no-referrer-when-down\
grade":{let g=Ne(A);return de(r)&&!de(g)?"no-referrer":r}}}function rg(A,e=!1){return It(Ae.is.URL(A)),A=new URL(A),_B(A)?
"no-referrer":(A.username="",A.password="",A.hash="",e===!0&&(A.pathname="",A.search=""),A)}var rc=RegExp.prototype.test.
bind(/^127\.(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d|\d)\.){2}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d|\d)$/),Qc=RegExp.prototype.test.
bind(/^(?:(?:0{1,4}:){7}|(?:0{1,4}:){1,6}:|::)0{0,3}1$/);function ZB(A){return A.includes(":")?(A[0]==="["&&A[A.length-1]===
"]"&&(A=A.slice(1,-1)),Qc(A)):rc(A)}function gc(A){return A==null||A==="null"?!1:(A=new URL(A),!!(A.protocol==="https:"||
A.protocol==="wss:"||ZB(A.hostname)||A.hostname==="localhost"||A.hostname==="localhost."||A.hostname.endsWith(".localhos\
t")||A.hostname.endsWith(".localhost.")||A.protocol==="file:"))}function de(A){return Ae.is.URL(A)?A.href==="about:blank"||
A.href==="about:srcdoc"||A.protocol==="data:"||A.protocol==="blob:"?!0:gc(A.origin):!1}function Ec(A){}function nt(A,e){
return A.origin===e.origin&&A.origin==="null"||A.protocol===e.protocol&&A.hostname===e.hostname&&A.port===e.port}function sc(A){
return A.controller.state==="aborted"}function Bc(A){return A.controller.state==="aborted"||A.controller.state==="termin\
ated"}function oc(A){return ma[A.toLowerCase()]??A}var nc=Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
function vB(A,e,t=0,r=1){class Q{#A;#e;#r;constructor(E,B){this.#A=E,this.#e=B,this.#r=0}next(){if(typeof this!="object"||
this===null||!(#A in this))throw new TypeError(`'next' called on an object that does not implement interface ${A} Iterat\
or.`);let E=this.#r,B=e(this.#A),o=B.length;if(E>=o)return{value:void 0,done:!0};let{[t]:I,[r]:i}=B[E];this.#r=E+1;let h;
switch(this.#e){case"key":h=I;break;case"value":h=i;break;case"key+value":h=[I,i];break}return{value:h,done:!1}}}return delete Q.
prototype.constructor,Object.setPrototypeOf(Q.prototype,nc),Object.defineProperties(Q.prototype,{[Symbol.toStringTag]:{writable:!1,
enumerable:!1,configurable:!0,value:`${A} Iterator`},next:{writable:!0,enumerable:!0,configurable:!0}}),function(g,E){return new Q(
g,E)}}function Ic(A,e,t,r=0,Q=1){let g=vB(A,t,r,Q),E={keys:{writable:!0,enumerable:!0,configurable:!0,value:function(){return Ae.
brandCheck(this,e),g(this,"key")}},values:{writable:!0,enumerable:!0,configurable:!0,value:function(){return Ae.brandCheck(
this,e),g(this,"value")}},entries:{writable:!0,enumerable:!0,configurable:!0,value:function(){return Ae.brandCheck(this,
e),g(this,"key+value")}},forEach:{writable:!0,enumerable:!0,configurable:!0,value:function(o,I=globalThis){if(Ae.brandCheck(
this,e),Ae.argumentLengthCheck(arguments,1,`${A}.forEach`),typeof o!="function")throw new TypeError(`Failed to execute '\
forEach' on '${A}': parameter 1 is not of type 'Function'.`);for(let{0:i,1:h}of g(this,"key+value"))o.call(I,h,i,this)}}};
return Object.defineProperties(e.prototype,{...E,[Symbol.iterator]:{writable:!0,enumerable:!1,configurable:!0,value:E.entries.
value}})}function ic(A,e,t){let r=e,Q=t;try{let g=A.stream.getReader();XB(g,r,Q)}catch(g){Q(g)}}function Cc(A){try{A.close(),
A.byobRequest?.respond(0)}catch(e){if(!e.message.includes("Controller is already closed")&&!e.message.includes("Readable\
Stream is already closed"))throw e}}async function XB(A,e,t){try{let r=[],Q=0;do{let{done:g,value:E}=await A.read();if(g){
e(Buffer.concat(r,Q));return}if(!ba(E)){t(new TypeError("Received non-Uint8Array chunk"));return}r.push(E),Q+=E.length}while(!0)}catch(r){
t(r)}}function _B(A){It("protocol"in A);let e=A.protocol;return e==="about:"||e==="blob:"||e==="data:"}function Qg(A){return typeof A==
"string"&&A[5]===":"&&A[0]==="h"&&A[1]==="t"&&A[2]==="t"&&A[3]==="p"&&A[4]==="s"||A.protocol==="https:"}function KB(A){It(
"protocol"in A);let e=A.protocol;return e==="http:"||e==="https:"}function ac(A,e){let t=A;if(!t.startsWith("bytes"))return"\
failure";let r={position:5};if(e&&De(o=>o==="	"||o===" ",t,r),t.charCodeAt(r.position)!==61)return"failure";r.position++,
e&&De(o=>o==="	"||o===" ",t,r);let Q=De(o=>{let I=o.charCodeAt(0);return I>=48&&I<=57},t,r),g=Q.length?Number(Q):null;if(e&&
De(o=>o==="	"||o===" ",t,r),t.charCodeAt(r.position)!==45)return"failure";r.position++,e&&De(o=>o==="	"||o===" ",t,r);let E=De(
o=>{let I=o.charCodeAt(0);return I>=48&&I<=57},t,r),B=E.length?Number(E):null;return r.position<t.length||B===null&&g===
null||g>B?"failure":{rangeStartValue:g,rangeEndValue:B}}function cc(A,e,t){let r="bytes ";return r+=tg(`${A}`),r+="-",r+=
tg(`${e}`),r+="/",r+=tg(`${t}`),r}var gg=class extends Sa{#A;constructor(e){super(),this.#A=e}_transform(e,t,r){if(!this.
_inflateStream){if(e.length===0){r();return}this._inflateStream=(e[0]&15)===8?VB.createInflate(this.#A):VB.createInflateRaw(
this.#A),this._inflateStream.on("data",this.push.bind(this)),this._inflateStream.on("end",()=>this.push(null)),this._inflateStream.
on("error",Q=>this.destroy(Q))}this._inflateStream.write(e,t,r)}_final(e){this._inflateStream&&(this._inflateStream.end(),
this._inflateStream=null),e()}};function hc(A){return new gg(A)}function lc(A){let e=null,t=null,r=null,Q=zB("content-ty\
pe",A);if(Q===null)return"failure";for(let g of Q){let E=Ya(g);E==="failure"||E.essence==="*/*"||(r=E,r.essence!==t?(e=null,
r.parameters.has("charset")&&(e=r.parameters.get("charset")),t=r.essence):!r.parameters.has("charset")&&e!==null&&r.parameters.
set("charset",e))}return r??"failure"}function uc(A){let e=A,t={position:0},r=[],Q="";for(;t.position<e.length;){if(Q+=De(
g=>g!=='"'&&g!==",",e,t),t.position<e.length)if(e.charCodeAt(t.position)===34){if(Q+=La(e,t),t.position<e.length)continue}else
It(e.charCodeAt(t.position)===44),t.position++;Q=Ga(Q,!0,!0,g=>g===9||g===32),r.push(Q),Q=""}return r}function zB(A,e){let t=e.
get(A,!0);return t===null?null:uc(t)}function Dc(A){return!1}function dc(A){return!!(A.username||A.password)}function Nc(A){
return A!=null&&A!=="client"&&A!=="no-traversable"}var Eg=class{get baseUrl(){return JB()}get origin(){return this.baseUrl?.
origin}policyContainer=PB()},sg=class{settingsObject=new Eg},fc=new sg;jB.exports={isAborted:sc,isCancelled:Bc,isValidEncodedURL:WB,
ReadableStreamFrom:Ha,tryUpgradeRequestToAPotentiallyTrustworthyURL:Ec,clampAndCoarsenConnectionTimingInfo:ja,coarsenedSharedCurrentTime:$a,
determineRequestsReferrer:tc,makePolicyContainer:PB,clonePolicyContainer:ec,appendFetchMetadata:Ka,appendRequestOriginHeader:za,
TAOCheck:_a,corsCheck:Xa,crossOriginResourcePolicyCheck:va,createOpaqueTimingInfo:Ac,setRequestReferrerPolicyOnRedirect:Za,
isValidHTTPToken:xB,requestBadPort:xa,requestCurrentURL:Ne,responseURL:OB,responseLocationURL:Va,isURLPotentiallyTrustworthy:de,
isValidReasonPhrase:Wa,sameOrigin:nt,normalizeMethod:oc,iteratorMixin:Ic,createIterator:vB,isValidHeaderName:qa,isValidHeaderValue:qB,
isErrorLike:Oa,fullyReadBody:ic,readableStreamClose:Cc,urlIsLocal:_B,urlHasHttpsScheme:Qg,urlIsHttpHttpsScheme:KB,readAllBytes:XB,
simpleRangeHeaderValue:ac,buildContentRange:cc,createInflate:hc,extractMimeType:lc,getDecodeSplit:zB,environmentSettingsObject:fc,
isOriginIPPotentiallyTrustworthy:ZB,hasAuthenticationEntry:Dc,includesCredentials:dc,isTraversableNavigable:Nc}});var og=R((f0,Ao)=>{"use strict";var{iteratorMixin:yc}=fe(),{kEnumerableProperty:Ve}=_(),{webidl:m}=WA(),$B=N("node:util"),
qA=class A{#A=[];constructor(e=void 0){if(m.util.markAsUncloneable(this),e!==void 0)throw m.errors.conversionFailed({prefix:"\
FormData constructor",argument:"Argument 1",types:["undefined"]})}append(e,t,r=void 0){m.brandCheck(this,A);let Q="FormD\
ata.append";m.argumentLengthCheck(arguments,2,Q),e=m.converters.USVString(e),arguments.length===3||m.is.Blob(t)?(t=m.converters.
Blob(t,Q,"value"),r!==void 0&&(r=m.converters.USVString(r))):t=m.converters.USVString(t);let g=Bg(e,t,r);this.#A.push(g)}delete(e){
m.brandCheck(this,A),m.argumentLengthCheck(arguments,1,"FormData.delete"),e=m.converters.USVString(e),this.#A=this.#A.filter(
r=>r.name!==e)}get(e){m.brandCheck(this,A),m.argumentLengthCheck(arguments,1,"FormData.get"),e=m.converters.USVString(e);
let r=this.#A.findIndex(Q=>Q.name===e);return r===-1?null:this.#A[r].value}getAll(e){return m.brandCheck(this,A),m.argumentLengthCheck(
arguments,1,"FormData.getAll"),e=m.converters.USVString(e),this.#A.filter(r=>r.name===e).map(r=>r.value)}has(e){return m.
brandCheck(this,A),m.argumentLengthCheck(arguments,1,"FormData.has"),e=m.converters.USVString(e),this.#A.findIndex(r=>r.
name===e)!==-1}set(e,t,r=void 0){m.brandCheck(this,A);let Q="FormData.set";m.argumentLengthCheck(arguments,2,Q),e=m.converters.
USVString(e),arguments.length===3||m.is.Blob(t)?(t=m.converters.Blob(t,Q,"value"),r!==void 0&&(r=m.converters.USVString(
r))):t=m.converters.USVString(t);let g=Bg(e,t,r),E=this.#A.findIndex(B=>B.name===e);E!==-1?this.#A=[...this.#A.slice(0,E),
g,...this.#A.slice(E+1).filter(B=>B.name!==e)]:this.#A.push(g)}[$B.inspect.custom](e,t){let r=this.#A.reduce((g,E)=>(g[E.
name]?Array.isArray(g[E.name])?g[E.name].push(E.value):g[E.name]=[g[E.name],E.value]:g[E.name]=E.value,g),{__proto__:null});
t.depth??=e,t.colors??=!0;let Q=$B.formatWithOptions(t,r);return`FormData ${Q.slice(Q.indexOf("]")+2)}`}static getFormDataState(e){
return e.#A}static setFormDataState(e,t){e.#A=t}},{getFormDataState:Rc,setFormDataState:wc}=qA;Reflect.deleteProperty(qA,
"getFormDataState");Reflect.deleteProperty(qA,"setFormDataState");yc("FormData",qA,Rc,"name","value");Object.defineProperties(
qA.prototype,{append:Ve,delete:Ve,get:Ve,getAll:Ve,has:Ve,set:Ve,[Symbol.toStringTag]:{value:"FormData",configurable:!0}});
function Bg(A,e,t){if(typeof e!="string"){if(m.is.File(e)||(e=new File([e],"blob",{type:e.type})),t!==void 0){let r={type:e.
type,lastModified:e.lastModified};e=new File([e],t,r)}}return{name:A,value:e}}m.is.FormData=m.util.MakeTypeAssertion(qA);
Ao.exports={FormData:qA,makeEntry:Bg,setFormDataState:wc}});var ro=R((y0,to)=>{"use strict";var{bufferToLowerCasedHeaderName:Fc}=_(),{HTTP_TOKEN_CODEPOINTS:Uc}=ue(),{makeEntry:Sc}=og(),
{webidl:ng}=WA(),Ig=N("node:assert"),{isomorphicDecode:eo}=le(),Mc=Buffer.from("--"),ig=new TextDecoder,Tc=new TextDecoder(
"utf-8",{ignoreBOM:!0});function kc(A){for(let e=0;e<A.length;++e)if((A.charCodeAt(e)&-128)!==0)return!1;return!0}function Lc(A){
let e=A.length;if(e<27||e>70)return!1;for(let t=0;t<e;++t){let r=A.charCodeAt(t);if(!(r>=48&&r<=57||r>=65&&r<=90||r>=97&&
r<=122||r===39||r===45||r===95))return!1}return!0}function Yc(A,e){Ig(e!=="failure"&&e.essence==="multipart/form-data");
let t=e.parameters.get("boundary");if(t===void 0)throw EA("missing boundary in content-type header");let r=Buffer.from(`\
--${t}`,"utf8"),Q=[],g={position:0},E=A.indexOf(r);if(E===-1)throw EA("no boundary found in multipart body");for(g.position=
E;;){if(A.subarray(g.position,g.position+r.length).equals(r))g.position+=r.length;else throw EA("expected a value starti\
ng with -- and the boundary");if(mc(A,Mc,g))return Q;if(A[g.position]!==13||A[g.position+1]!==10)throw EA("expected CRLF");
g.position+=2;let B=Hc(A,g),{name:o,filename:I,contentType:i,encoding:h}=B;g.position+=2;let c;{let C=A.indexOf(r.subarray(
2),g.position);if(C===-1)throw EA("expected boundary after body");c=A.subarray(g.position,C-4),g.position+=c.length,h===
"base64"&&(c=Buffer.from(c.toString(),"base64"))}if(A[g.position]!==13||A[g.position+1]!==10)throw EA("expected CRLF");g.
position+=2;let a;I!==null?(i??="text/plain",kc(i)||(i=""),a=new File([c],I,{type:i})):a=Tc.decode(Buffer.from(c)),Ig(ng.
is.USVString(o)),Ig(typeof a=="string"&&ng.is.USVString(a)||ng.is.File(a)),Q.push(Sc(o,a,I))}}function pc(A,e){A[e.position]===
59&&e.position++,DA(E=>E===32||E===9,A,e);let t=DA(E=>ag(E)&&E!==61&&E!==42,A,e);if(t.length===0)return null;let r=t.toString(
"ascii").toLowerCase(),Q=A[e.position]===42;if(Q&&e.position++,A[e.position]!==61)return null;e.position++,DA(E=>E===32||
E===9,A,e);let g;if(Q){let E=DA(B=>B!==32&&B!==13&&B!==10&&B!==59,A,e);if(E[0]!==117&&E[0]!==85||E[1]!==116&&E[1]!==84||
E[2]!==102&&E[2]!==70||E[3]!==45||E[4]!==56)throw EA("unknown encoding, expected utf-8''");g=decodeURIComponent(ig.decode(
E.subarray(7)))}else if(A[e.position]===34){e.position++;let E=DA(B=>B!==10&&B!==13&&B!==34,A,e);if(A[e.position]!==34)throw EA(
"Closing quote not found");e.position++,g=ig.decode(E).replace(/%0A/ig,`
`).replace(/%0D/ig,"\r").replace(/%22/g,'"')}else{let E=DA(B=>ag(B)&&B!==59,A,e);g=ig.decode(E)}return{name:r,value:g}}function Hc(A,e){
let t=null,r=null,Q=null,g=null;for(;;){if(A[e.position]===13&&A[e.position+1]===10){if(t===null)throw EA("header name i\
s null");return{name:t,filename:r,contentType:Q,encoding:g}}let E=DA(B=>B!==10&&B!==13&&B!==58,A,e);if(E=Cg(E,!0,!0,B=>B===
9||B===32),!Uc.test(E.toString()))throw EA("header name does not match the field-name token production");if(A[e.position]!==
58)throw EA("expected :");switch(e.position++,DA(B=>B===32||B===9,A,e),Fc(E)){case"content-disposition":{if(t=r=null,DA(
o=>ag(o),A,e).toString("ascii").toLowerCase()!=="form-data")throw EA("expected form-data for content-disposition header");
for(;e.position<A.length&&A[e.position]!==13&&A[e.position+1]!==10;){let o=pc(A,e);if(!o)break;o.name==="name"?t=o.value:
o.name==="filename"&&(r=o.value)}if(t===null)throw EA("name attribute is required in content-disposition header");break}case"\
content-type":{let B=DA(o=>o!==10&&o!==13,A,e);B=Cg(B,!1,!0,o=>o===9||o===32),Q=eo(B);break}case"content-transfer-encodi\
ng":{let B=DA(o=>o!==10&&o!==13,A,e);B=Cg(B,!1,!0,o=>o===9||o===32),g=eo(B);break}default:DA(B=>B!==10&&B!==13,A,e)}if(A[e.
position]!==13&&A[e.position+1]!==10)throw EA("expected CRLF");e.position+=2}}function DA(A,e,t){let r=t.position;for(;r<
e.length&&A(e[r]);)++r;return e.subarray(t.position,t.position=r)}function Cg(A,e,t,r){let Q=0,g=A.length-1;if(e)for(;Q<
A.length&&r(A[Q]);)Q++;if(t)for(;g>0&&r(A[g]);)g--;return Q===0&&g===A.length-1?A:A.subarray(Q,g+1)}function mc(A,e,t){if(A.
length<e.length)return!1;for(let r=0;r<e.length;r++)if(e[r]!==A[t.position+r])return!1;return!0}function EA(A){return new TypeError(
"Failed to parse body as FormData.",{cause:new TypeError(A)})}function bc(A){return A<=31||A===127}function Gc(A){return A===
40||A===41||A===60||A===62||A===64||A===44||A===59||A===58||A===92||A===34||A===47||A===91||A===93||A===63||A===61}function ag(A){
return A<=127&&A!==32&&A!==9&&!bc(A)&&!Gc(A)}to.exports={multipartFormDataParser:Yc,validateBoundary:Lc}});var cg=R((R0,Qo)=>{"use strict";function Vc(){let A,e;return{promise:new Promise((r,Q)=>{A=r,e=Q}),resolve:A,reject:e}}Qo.
exports={createDeferredPromise:Vc}});var xe=R((w0,oo)=>{"use strict";var ug=_(),{ReadableStreamFrom:Jc,readableStreamClose:xc,fullyReadBody:Oc,extractMimeType:Wc}=fe(),
{FormData:go,setFormDataState:qc}=og(),{webidl:wA}=WA(),hg=N("node:assert"),{isErrored:lg,isDisturbed:Pc}=N("node:stream"),
{isUint8Array:Zc}=N("node:util/types"),{serializeAMimeType:vc}=ue(),{multipartFormDataParser:Xc}=ro(),{createDeferredPromise:_c}=cg(),
{parseJSONFromBytes:Kc}=le(),{utf8DecodeBytes:zc}=vQ(),{runtimeFeatures:jc}=ot(),$c=jc.has("crypto")?N("node:crypto").randomInt:
A=>Math.floor(Math.random()*A),jt=new TextEncoder;function Ah(){}var eh=new FinalizationRegistry(A=>{let e=A.deref();e&&
!e.locked&&!Pc(e)&&!lg(e)&&e.cancel("Response object has been garbage collected").catch(Ah)});function so(A,e=!1){let t=null,
r=null;wA.is.ReadableStream(A)?t=A:wA.is.Blob(A)?t=A.stream():t=new ReadableStream({pull(){},start(I){r=I},cancel(){},type:"\
bytes"}),hg(wA.is.ReadableStream(t));let Q=null,g=null,E=null,B=null;if(typeof A=="string")g=A,B="text/plain;charset=UTF\
-8";else if(wA.is.URLSearchParams(A))g=A.toString(),B="application/x-www-form-urlencoded;charset=UTF-8";else if(wA.is.BufferSource(
A))g=wA.util.getCopyOfBytesHeldByBufferSource(A);else if(wA.is.FormData(A)){let I=`----formdata-undici-0${`${$c(1e11)}`.
padStart(11,"0")}`,i=`--${I}\r
Content-Disposition: form-data`;let h=l=>l.replace(/\n/g,"%0A").replace(/\r/g,"%0D").replace(/"/g,"%22"),c=l=>l.replace(
/\r?\n|\r/g,`\r
`),a=[],C=new Uint8Array([13,10]);E=0;let d=!1;for(let[l,u]of A)if(typeof u=="string"){let D=jt.encode(i+`; name="${h(c(
l))}"\r
\r
${c(u)}\r
`);a.push(D),E+=D.byteLength}else{let D=jt.encode(`${i}; name="${h(c(l))}"`+(u.name?`; filename="${h(u.name)}"`:"")+`\r
Content-Type: ${u.type||"application/octet-stream"}\r
\r
`);a.push(D,u,C),typeof u.size=="number"?E+=D.byteLength+u.size+C.byteLength:d=!0}let f=jt.encode(`--${I}--\r
`);a.push(f),E+=f.byteLength,d&&(E=null),g=A,Q=async function*(){for(let l of a)l.stream?yield*l.stream():yield l},B=`mu\
ltipart/form-data; boundary=${I}`}else if(wA.is.Blob(A))g=A,E=A.size,A.type&&(B=A.type);else if(typeof A[Symbol.asyncIterator]==
"function"){if(e)throw new TypeError("keepalive");if(ug.isDisturbed(A)||A.locked)throw new TypeError("Response body obje\
ct should not be disturbed or locked");t=wA.is.ReadableStream(A)?A:Jc(A)}return(typeof g=="string"||Zc(g))&&(Q=()=>(E=typeof g==
"string"?Buffer.byteLength(g):g.length,g)),Q!=null&&(async()=>{let I=Q(),i=I?.[Symbol.asyncIterator]?.();if(i)for await(let h of i){
if(lg(t))break;h.length&&r.enqueue(new Uint8Array(h))}else I?.length&&!lg(t)&&r.enqueue(typeof I=="string"?jt.encode(I):
new Uint8Array(I));queueMicrotask(()=>xc(r))})(),[{stream:t,source:g,length:E},B]}function th(A,e=!1){return wA.is.ReadableStream(
A)&&(hg(!ug.isDisturbed(A),"The body has already been consumed."),hg(!A.locked,"The stream is locked.")),so(A,e)}function rh(A){
let{0:e,1:t}=A.stream.tee();return A.stream=e,{stream:t,length:A.length,source:A.source}}function Qh(A,e){return{blob(){
return Je(this,r=>{let Q=Eo(e(this));return Q===null?Q="":Q&&(Q=vc(Q)),new Blob([r],{type:Q})},A,e)},arrayBuffer(){return Je(
this,r=>new Uint8Array(r).buffer,A,e)},text(){return Je(this,zc,A,e)},json(){return Je(this,Kc,A,e)},formData(){return Je(
this,r=>{let Q=Eo(e(this));if(Q!==null)switch(Q.essence){case"multipart/form-data":{let g=Xc(r,Q),E=new go;return qc(E,g),
E}case"application/x-www-form-urlencoded":{let g=new URLSearchParams(r.toString()),E=new go;for(let[B,o]of g)E.append(B,
o);return E}}throw new TypeError('Content-Type was not one of "multipart/form-data" or "application/x-www-form-urlencode\
d".')},A,e)},bytes(){return Je(this,r=>new Uint8Array(r),A,e)}}}function gh(A,e){Object.assign(A.prototype,Qh(A,e))}function Je(A,e,t,r){
try{wA.brandCheck(A,t)}catch(B){return Promise.reject(B)}if(A=r(A),Bo(A))return Promise.reject(new TypeError("Body is un\
usable: Body has already been read"));let Q=_c(),g=Q.reject,E=B=>{try{Q.resolve(e(B))}catch(o){g(o)}};return A.body==null?
(E(Buffer.allocUnsafe(0)),Q.promise):(Oc(A.body,E,g),Q.promise)}function Bo(A){let e=A.body;return e!=null&&(e.stream.locked||
ug.isDisturbed(e.stream))}function Eo(A){let e=A.headersList,t=Wc(e);return t==="failure"?null:t}oo.exports={extractBody:so,
safelyExtractBody:th,cloneBody:rh,mixinBody:gh,streamRegistry:eh,bodyUnusable:Bo}});var No=R((F0,Do)=>{"use strict";var w=N("node:assert"),F=_(),{channels:no}=be(),Dg=iQ(),{RequestContentLengthMismatchError:ye,
ResponseContentLengthMismatchError:Eh,RequestAbortedError:ho,HeadersTimeoutError:sh,HeadersOverflowError:Bh,SocketError:at,
InformationalError:Oe,BodyTimeoutError:oh,HTTPParserError:nh,ResponseExceededMaxSizeError:Ih}=X(),{kUrl:lo,kReset:sA,kClient:Fg,
kParser:q,kBlocking:ct,kRunning:eA,kPending:ih,kSize:Io,kWriting:te,kQueue:FA,kNoRef:it,kKeepAliveDefaultTimeout:Ch,kHostHeader:ah,
kPendingIdx:ch,kRunningIdx:dA,kError:NA,kPipelining:er,kSocket:We,kKeepAliveTimeoutValue:rr,kMaxHeadersSize:hh,kKeepAliveMaxTimeout:lh,
kKeepAliveTimeoutThreshold:uh,kHeadersTimeout:Dh,kBodyTimeout:dh,kStrictContentLength:fg,kMaxRequests:io,kCounter:Nh,kMaxResponseSize:fh,
kOnError:yh,kResume:ee,kHTTPContext:uo,kClosed:yg}=tA(),HA=BB(),Rh=Buffer.alloc(0),$t=Buffer[Symbol.species],wh=F.removeAllListeners,
dg;function Fh(){let A=process.env.JEST_WORKER_ID?qQ():void 0,e,t=process.arch!=="ppc64";if(process.env.UNDICI_NO_WASM_SIMD===
"1"?t=!0:process.env.UNDICI_NO_WASM_SIMD==="0"&&(t=!1),t)try{e=new WebAssembly.Module(IB())}catch{}return e||(e=new WebAssembly.
Module(A||qQ())),new WebAssembly.Instance(e,{env:{wasm_on_url:(r,Q,g)=>0,wasm_on_status:(r,Q,g)=>{w(K.ptr===r);let E=Q-bA+
mA.byteOffset;return K.onStatus(new $t(mA.buffer,E,g))},wasm_on_message_begin:r=>(w(K.ptr===r),K.onMessageBegin()),wasm_on_header_field:(r,Q,g)=>{
w(K.ptr===r);let E=Q-bA+mA.byteOffset;return K.onHeaderField(new $t(mA.buffer,E,g))},wasm_on_header_value:(r,Q,g)=>{w(K.
ptr===r);let E=Q-bA+mA.byteOffset;return K.onHeaderValue(new $t(mA.buffer,E,g))},wasm_on_headers_complete:(r,Q,g,E)=>(w(
K.ptr===r),K.onHeadersComplete(Q,g===1,E===1)),wasm_on_body:(r,Q,g)=>{w(K.ptr===r);let E=Q-bA+mA.byteOffset;return K.onBody(
new $t(mA.buffer,E,g))},wasm_on_message_complete:r=>(w(K.ptr===r),K.onMessageComplete())}})}var Ng=null,K=null,mA=null,Ar=0,
bA=null,Uh=0,Ct=1,qe=2|Ct,tr=4|Ct,Rg=8|Uh,wg=class{constructor(e,t,{exports:r}){this.llhttp=r,this.ptr=this.llhttp.llhttp_alloc(
HA.TYPE.RESPONSE),this.client=e,this.socket=t,this.timeout=null,this.timeoutValue=null,this.timeoutType=null,this.statusCode=
0,this.statusText="",this.upgrade=!1,this.headers=[],this.headersSize=0,this.headersMaxSize=e[hh],this.shouldKeepAlive=!1,
this.paused=!1,this.resume=this.resume.bind(this),this.bytesRead=0,this.keepAlive="",this.contentLength="",this.connection=
"",this.maxResponseSize=e[fh]}setTimeout(e,t){e!==this.timeoutValue||t&Ct^this.timeoutType&Ct?(this.timeout&&(Dg.clearTimeout(
this.timeout),this.timeout=null),e&&(t&Ct?this.timeout=Dg.setFastTimeout(Co,e,new WeakRef(this)):(this.timeout=setTimeout(
Co,e,new WeakRef(this)),this.timeout?.unref())),this.timeoutValue=e):this.timeout&&this.timeout.refresh&&this.timeout.refresh(),
this.timeoutType=t}resume(){this.socket.destroyed||!this.paused||(w(this.ptr!=null),w(K===null),this.llhttp.llhttp_resume(
this.ptr),w(this.timeoutType===tr),this.timeout&&this.timeout.refresh&&this.timeout.refresh(),this.paused=!1,this.execute(
this.socket.read()||Rh),this.readMore())}readMore(){for(;!this.paused&&this.ptr;){let e=this.socket.read();if(e===null)break;
this.execute(e)}}execute(e){w(K===null),w(this.ptr!=null),w(!this.paused);let{socket:t,llhttp:r}=this;e.length>Ar&&(bA&&
r.free(bA),Ar=Math.ceil(e.length/4096)*4096,bA=r.malloc(Ar)),new Uint8Array(r.memory.buffer,bA,Ar).set(e);try{let Q;try{
mA=e,K=this,Q=r.llhttp_execute(this.ptr,bA,e.length)}finally{K=null,mA=null}if(Q!==HA.ERROR.OK){let g=e.subarray(r.llhttp_get_error_pos(
this.ptr)-bA);if(Q===HA.ERROR.PAUSED_UPGRADE)this.onUpgrade(g);else if(Q===HA.ERROR.PAUSED)this.paused=!0,t.unshift(g);else{
let E=r.llhttp_get_error_reason(this.ptr),B="";if(E){let o=new Uint8Array(r.memory.buffer,E).indexOf(0);B="Response does\
 not match the HTTP/1.1 protocol ("+Buffer.from(r.memory.buffer,E,o).toString()+")"}throw new nh(B,HA.ERROR[Q],g)}}}catch(Q){
F.destroy(t,Q)}}destroy(){w(K===null),w(this.ptr!=null),this.llhttp.llhttp_free(this.ptr),this.ptr=null,this.timeout&&Dg.
clearTimeout(this.timeout),this.timeout=null,this.timeoutValue=null,this.timeoutType=null,this.paused=!1}onStatus(e){return this.
statusText=e.toString(),0}onMessageBegin(){let{socket:e,client:t}=this;if(e.destroyed)return-1;let r=t[FA][t[dA]];return r?
(r.onResponseStarted(),0):-1}onHeaderField(e){let t=this.headers.length;return(t&1)===0?this.headers.push(e):this.headers[t-
1]=Buffer.concat([this.headers[t-1],e]),this.trackHeader(e.length),0}onHeaderValue(e){let t=this.headers.length;(t&1)===
1?(this.headers.push(e),t+=1):this.headers[t-1]=Buffer.concat([this.headers[t-1],e]);let r=this.headers[t-2];if(r.length===
10){let Q=F.bufferToLowerCasedHeaderName(r);Q==="keep-alive"?this.keepAlive+=e.toString():Q==="connection"&&(this.connection+=
e.toString())}else r.length===14&&F.bufferToLowerCasedHeaderName(r)==="content-length"&&(this.contentLength+=e.toString());
return this.trackHeader(e.length),0}trackHeader(e){this.headersSize+=e,this.headersSize>=this.headersMaxSize&&F.destroy(
this.socket,new Bh)}onUpgrade(e){let{upgrade:t,client:r,socket:Q,headers:g,statusCode:E}=this;w(t),w(r[We]===Q),w(!Q.destroyed),
w(!this.paused),w((g.length&1)===0);let B=r[FA][r[dA]];w(B),w(B.upgrade||B.method==="CONNECT"),this.statusCode=0,this.statusText=
"",this.shouldKeepAlive=!1,this.headers=[],this.headersSize=0,Q.unshift(e),Q[q].destroy(),Q[q]=null,Q[Fg]=null,Q[NA]=null,
wh(Q),r[We]=null,r[uo]=null,r[FA][r[dA]++]=null,r.emit("disconnect",r[lo],[r],new Oe("upgrade"));try{B.onUpgrade(E,g,Q)}catch(o){
F.destroy(Q,o)}r[ee]()}onHeadersComplete(e,t,r){let{client:Q,socket:g,headers:E,statusText:B}=this;if(g.destroyed)return-1;
let o=Q[FA][Q[dA]];if(!o)return-1;if(w(!this.upgrade),w(this.statusCode<200),e===100)return F.destroy(g,new at("bad resp\
onse",F.getSocketInfo(g))),-1;if(t&&!o.upgrade)return F.destroy(g,new at("bad upgrade",F.getSocketInfo(g))),-1;if(w(this.
timeoutType===qe),this.statusCode=e,this.shouldKeepAlive=r||o.method==="HEAD"&&!g[sA]&&this.connection.toLowerCase()==="\
keep-alive",this.statusCode>=200){let i=o.bodyTimeout!=null?o.bodyTimeout:Q[dh];this.setTimeout(i,tr)}else this.timeout&&
this.timeout.refresh&&this.timeout.refresh();if(o.method==="CONNECT")return w(Q[eA]===1),this.upgrade=!0,2;if(t)return w(
Q[eA]===1),this.upgrade=!0,2;if(w((this.headers.length&1)===0),this.headers=[],this.headersSize=0,this.shouldKeepAlive&&
Q[er]){let i=this.keepAlive?F.parseKeepAliveTimeout(this.keepAlive):null;if(i!=null){let h=Math.min(i-Q[uh],Q[lh]);h<=0?
g[sA]=!0:Q[rr]=h}else Q[rr]=Q[Ch]}else g[sA]=!0;let I=o.onHeaders(e,E,this.resume,B)===!1;return o.aborted?-1:o.method===
"HEAD"||e<200?1:(g[ct]&&(g[ct]=!1,Q[ee]()),I?HA.ERROR.PAUSED:0)}onBody(e){let{client:t,socket:r,statusCode:Q,maxResponseSize:g}=this;
if(r.destroyed)return-1;let E=t[FA][t[dA]];return w(E),w(this.timeoutType===tr),this.timeout&&this.timeout.refresh&&this.
timeout.refresh(),w(Q>=200),g>-1&&this.bytesRead+e.length>g?(F.destroy(r,new Ih),-1):(this.bytesRead+=e.length,E.onData(
e)===!1?HA.ERROR.PAUSED:0)}onMessageComplete(){let{client:e,socket:t,statusCode:r,upgrade:Q,headers:g,contentLength:E,bytesRead:B,
shouldKeepAlive:o}=this;if(t.destroyed&&(!r||o))return-1;if(Q)return 0;w(r>=100),w((this.headers.length&1)===0);let I=e[FA][e[dA]];
if(w(I),this.statusCode=0,this.statusText="",this.bytesRead=0,this.contentLength="",this.keepAlive="",this.connection="",
this.headers=[],this.headersSize=0,r<200)return 0;if(I.method!=="HEAD"&&E&&B!==parseInt(E,10))return F.destroy(t,new Eh),
-1;if(I.onComplete(g),e[FA][e[dA]++]=null,t[te])return w(e[eA]===0),F.destroy(t,new Oe("reset")),HA.ERROR.PAUSED;if(o){if(t[sA]&&
e[eA]===0)return F.destroy(t,new Oe("reset")),HA.ERROR.PAUSED;e[er]==null||e[er]===1?setImmediate(e[ee]):e[ee]()}else return F.
destroy(t,new Oe("reset")),HA.ERROR.PAUSED;return 0}};function Co(A){let e=A.deref();if(!e)return;let{socket:t,timeoutType:r,
client:Q,paused:g}=e;r===qe?(!t[te]||t.writableNeedDrain||Q[eA]>1)&&(w(!g,"cannot be paused while waiting for headers"),
F.destroy(t,new sh)):r===tr?g||F.destroy(t,new oh):r===Rg&&(w(Q[eA]===0&&Q[rr]),F.destroy(t,new Oe("socket idle timeout")))}
function Sh(A,e){if(A[We]=e,Ng||(Ng=Fh()),e.errored)throw e.errored;if(e.destroyed)throw new at("destroyed");return e[it]=
!1,e[te]=!1,e[sA]=!1,e[ct]=!1,e[q]=new wg(A,e,Ng),F.addListener(e,"error",Mh),F.addListener(e,"readable",Th),F.addListener(
e,"end",kh),F.addListener(e,"close",Lh),e[yg]=!1,e.on("close",Yh),{version:"h1",defaultPipelining:1,write(t){return mh(A,
t)},resume(){ph(A)},destroy(t,r){e[yg]?queueMicrotask(r):(e.on("close",r),e.destroy(t))},get destroyed(){return e.destroyed},
busy(t){return!!(e[te]||e[sA]||e[ct]||t&&(A[eA]>0&&!t.idempotent||A[eA]>0&&(t.upgrade||t.method==="CONNECT")||A[eA]>0&&F.
bodyLength(t.body)!==0&&(F.isStream(t.body)||F.isAsyncIterable(t.body)||F.isFormDataLike(t.body))))}}}function Mh(A){w(A.
code!=="ERR_TLS_CERT_ALTNAME_INVALID");let e=this[q];if(A.code==="ECONNRESET"&&e.statusCode&&!e.shouldKeepAlive){e.onMessageComplete();
return}this[NA]=A,this[Fg][yh](A)}function Th(){this[q]?.readMore()}function kh(){let A=this[q];if(A.statusCode&&!A.shouldKeepAlive){
A.onMessageComplete();return}F.destroy(this,new at("other side closed",F.getSocketInfo(this)))}function Lh(){let A=this[q];
A&&(!this[NA]&&A.statusCode&&!A.shouldKeepAlive&&A.onMessageComplete(),this[q].destroy(),this[q]=null);let e=this[NA]||new at(
"closed",F.getSocketInfo(this)),t=this[Fg];if(t[We]=null,t[uo]=null,t.destroyed){w(t[ih]===0);let r=t[FA].splice(t[dA]);
for(let Q=0;Q<r.length;Q++){let g=r[Q];F.errorRequest(t,g,e)}}else if(t[eA]>0&&e.code!=="UND_ERR_INFO"){let r=t[FA][t[dA]];
t[FA][t[dA]++]=null,F.errorRequest(t,r,e)}t[ch]=t[dA],w(t[eA]===0),t.emit("disconnect",t[lo],[t],e),t[ee]()}function Yh(){
this[yg]=!0}function ph(A){let e=A[We];if(e&&!e.destroyed){if(A[Io]===0?!e[it]&&e.unref&&(e.unref(),e[it]=!0):e[it]&&e.ref&&
(e.ref(),e[it]=!1),A[Io]===0)e[q].timeoutType!==Rg&&e[q].setTimeout(A[rr],Rg);else if(A[eA]>0&&e[q].statusCode<200&&e[q].
timeoutType!==qe){let t=A[FA][A[dA]],r=t.headersTimeout!=null?t.headersTimeout:A[Dh];e[q].setTimeout(r,qe)}}}function Hh(A){
return A!=="GET"&&A!=="HEAD"&&A!=="OPTIONS"&&A!=="TRACE"&&A!=="CONNECT"}function mh(A,e){let{method:t,path:r,host:Q,upgrade:g,
blocking:E,reset:B}=e,{body:o,headers:I,contentLength:i}=e,h=t==="PUT"||t==="POST"||t==="PATCH"||t==="QUERY"||t==="PROPF\
IND"||t==="PROPPATCH";if(F.isFormDataLike(o)){dg||(dg=xe().extractBody);let[f,l]=dg(o);e.contentType==null&&I.push("cont\
ent-type",l),o=f.stream,i=f.length}else F.isBlobLike(o)&&e.contentType==null&&o.type&&I.push("content-type",o.type);o&&typeof o.
read=="function"&&o.read(0);let c=F.bodyLength(o);if(i=c??i,i===null&&(i=e.contentLength),i===0&&!h&&(i=null),Hh(t)&&i>0&&
e.contentLength!==null&&e.contentLength!==i){if(A[fg])return F.errorRequest(A,e,new ye),!1;process.emitWarning(new ye)}let a=A[We],
C=f=>{e.aborted||e.completed||(F.errorRequest(A,e,f||new ho),F.destroy(o),F.destroy(a,new Oe("aborted")))};try{e.onConnect(
C)}catch(f){F.errorRequest(A,e,f)}if(e.aborted)return!1;t==="HEAD"&&(a[sA]=!0),(g||t==="CONNECT")&&(a[sA]=!0),B!=null&&(a[sA]=
B),A[io]&&a[Nh]++>=A[io]&&(a[sA]=!0),E&&(a[ct]=!0),a.setTypeOfService&&a.setTypeOfService(e.typeOfService);let d=`${t} ${r}\
 HTTP/1.1\r
`;if(typeof Q=="string"?d+=`host: ${Q}\r
`:d+=A[ah],g?d+=`connection: upgrade\r
upgrade: ${g}\r
`:A[er]&&!a[sA]?d+=`connection: keep-alive\r
`:d+=`connection: close\r
`,Array.isArray(I))for(let f=0;f<I.length;f+=2){let l=I[f+0],u=I[f+1];if(Array.isArray(u))for(let D=0;D<u.length;D++)d+=
`${l}: ${u[D]}\r
`;else d+=`${l}: ${u}\r
`}return no.sendHeaders.hasSubscribers&&no.sendHeaders.publish({request:e,headers:d,socket:a}),!o||c===0?ao(C,null,A,e,a,
i,d,h):F.isBuffer(o)?ao(C,o,A,e,a,i,d,h):F.isBlobLike(o)?typeof o.stream=="function"?co(C,o.stream(),A,e,a,i,d,h):Gh(C,o,
A,e,a,i,d,h):F.isStream(o)?bh(C,o,A,e,a,i,d,h):F.isIterable(o)?co(C,o,A,e,a,i,d,h):w(!1),!0}function bh(A,e,t,r,Q,g,E,B){
w(g!==0||t[eA]===0,"stream body cannot be pipelined");let o=!1,I=new Qr({abort:A,socket:Q,request:r,contentLength:g,client:t,
expectsPayload:B,header:E}),i=function(C){if(!o)try{!I.write(C)&&this.pause&&this.pause()}catch(d){F.destroy(this,d)}},h=function(){
o||e.resume&&e.resume()},c=function(){if(queueMicrotask(()=>{e.removeListener("error",a)}),!o){let C=new ho;queueMicrotask(
()=>a(C))}},a=function(C){if(!o){if(o=!0,w(Q.destroyed||Q[te]&&t[eA]<=1),Q.off("drain",h).off("error",a),e.removeListener(
"data",i).removeListener("end",a).removeListener("close",c),!C)try{I.end()}catch(d){C=d}I.destroy(C),C&&(C.code!=="UND_E\
RR_INFO"||C.message!=="reset")?F.destroy(e,C):F.destroy(e)}};e.on("data",i).on("end",a).on("error",a).on("close",c),e.resume&&
e.resume(),Q.on("drain",h).on("error",a),e.errorEmitted??e.errored?setImmediate(a,e.errored):(e.endEmitted??e.readableEnded)&&
setImmediate(a,null),(e.closeEmitted??e.closed)&&setImmediate(c)}function ao(A,e,t,r,Q,g,E,B){try{e?F.isBuffer(e)&&(w(g===
e.byteLength,"buffer body must have content length"),Q.cork(),Q.write(`${E}content-length: ${g}\r
\r
`,"latin1"),Q.write(e),Q.uncork(),r.onBodySent(e),!B&&r.reset!==!1&&(Q[sA]=!0)):g===0?Q.write(`${E}content-length: 0\r
\r
`,"latin1"):(w(g===null,"no body must not have content length"),Q.write(`${E}\r
`,"latin1")),r.onRequestSent(),t[ee]()}catch(o){A(o)}}async function Gh(A,e,t,r,Q,g,E,B){w(g===e.size,"blob body must ha\
ve content length");try{if(g!=null&&g!==e.size)throw new ye;let o=Buffer.from(await e.arrayBuffer());Q.cork(),Q.write(`${E}\
content-length: ${g}\r
\r
`,"latin1"),Q.write(o),Q.uncork(),r.onBodySent(o),r.onRequestSent(),!B&&r.reset!==!1&&(Q[sA]=!0),t[ee]()}catch(o){A(o)}}
async function co(A,e,t,r,Q,g,E,B){w(g!==0||t[eA]===0,"iterator body cannot be pipelined");let o=null;function I(){if(o){
let c=o;o=null,c()}}let i=()=>new Promise((c,a)=>{w(o===null),Q[NA]?a(Q[NA]):o=c});Q.on("close",I).on("drain",I);let h=new Qr(
{abort:A,socket:Q,request:r,contentLength:g,client:t,expectsPayload:B,header:E});try{for await(let c of e){if(Q[NA])throw Q[NA];
h.write(c)||await i()}h.end()}catch(c){h.destroy(c)}finally{Q.off("close",I).off("drain",I)}}var Qr=class{constructor({abort:e,
socket:t,request:r,contentLength:Q,client:g,expectsPayload:E,header:B}){this.socket=t,this.request=r,this.contentLength=
Q,this.client=g,this.bytesWritten=0,this.expectsPayload=E,this.header=B,this.abort=e,t[te]=!0}write(e){let{socket:t,request:r,
contentLength:Q,client:g,bytesWritten:E,expectsPayload:B,header:o}=this;if(t[NA])throw t[NA];if(t.destroyed)return!1;let I=Buffer.
byteLength(e);if(!I)return!0;if(Q!==null&&E+I>Q){if(g[fg])throw new ye;process.emitWarning(new ye)}t.cork(),E===0&&(!B&&
r.reset!==!1&&(t[sA]=!0),Q===null?t.write(`${o}transfer-encoding: chunked\r
`,"latin1"):t.write(`${o}content-length: ${Q}\r
\r
`,"latin1")),Q===null&&t.write(`\r
${I.toString(16)}\r
`,"latin1"),this.bytesWritten+=I;let i=t.write(e);return t.uncork(),r.onBodySent(e),i||t[q].timeout&&t[q].timeoutType===
qe&&t[q].timeout.refresh&&t[q].timeout.refresh(),i}end(){let{socket:e,contentLength:t,client:r,bytesWritten:Q,expectsPayload:g,
header:E,request:B}=this;if(B.onRequestSent(),e[te]=!1,e[NA])throw e[NA];if(!e.destroyed){if(Q===0?g?e.write(`${E}conten\
t-length: 0\r
\r
`,"latin1"):e.write(`${E}\r
`,"latin1"):t===null&&e.write(`\r
0\r
\r
`,"latin1"),t!==null&&Q!==t){if(r[fg])throw new ye;process.emitWarning(new ye)}e[q].timeout&&e[q].timeoutType===qe&&e[q].
timeout.refresh&&e[q].timeout.refresh(),r[ee]()}}destroy(e){let{socket:t,client:r,abort:Q}=this;t[te]=!1,e&&(w(r[eA]<=1,
"pipeline should only contain this request"),Q(e))}};Do.exports=Sh});var To=R((U0,Mo)=>{"use strict";var yA=N("node:assert"),{pipeline:Vh}=N("node:stream"),M=_(),{RequestContentLengthMismatchError:Tg,
RequestAbortedError:Jh,SocketError:Dt,InformationalError:re,InvalidArgumentError:xh}=X(),{kUrl:ut,kReset:Br,kClient:iA,kRunning:dt,
kPending:Oh,kQueue:Qe,kPendingIdx:Lg,kRunningIdx:UA,kError:CA,kSocket:O,kStrictContentLength:Wh,kOnError:Pe,kMaxConcurrentStreams:Er,
kPingInterval:fo,kHTTP2Session:PA,kHTTP2InitialWindowSize:qh,kHTTP2ConnectionWindowSize:Ph,kResume:GA,kSize:Zh,kHTTPContext:Yg,
kClosed:kg,kBodyTimeout:vh,kEnableConnectProtocol:ht,kRemoteSettings:lt,kHTTP2Stream:gr,kHTTP2SessionState:pg}=tA(),{channels:yo}=be(),
fA=Symbol("open streams"),Ro,sr;try{sr=N("node:http2")}catch{sr={constants:{}}}var{constants:{HTTP2_HEADER_AUTHORITY:Xh,
HTTP2_HEADER_METHOD:wo,HTTP2_HEADER_PATH:Fo,HTTP2_HEADER_SCHEME:Ug,HTTP2_HEADER_CONTENT_LENGTH:_h,HTTP2_HEADER_EXPECT:Kh,
HTTP2_HEADER_STATUS:Sg,HTTP2_HEADER_PROTOCOL:zh,NGHTTP2_REFUSED_STREAM:jh,NGHTTP2_CANCEL:$h}}=sr;function Mg(A){let e=[];
for(let[t,r]of Object.entries(A))if(Array.isArray(r))for(let Q of r)e.push(Buffer.from(t),Buffer.from(Q));else e.push(Buffer.
from(t),Buffer.from(r));return e}function Al(A,e){A[O]=e;let t=A[qh],r=A[Ph],Q=sr.connect(A[ut],{createConnection:()=>e,
peerMaxConcurrentStreams:A[Er],settings:{enablePush:!1,...t!=null?{initialWindowSize:t}:null}});return A[O]=e,Q[fA]=0,Q[iA]=
A,Q[O]=e,Q[pg]={ping:{interval:A[fo]===0?null:setInterval(Ql,A[fo],Q).unref()}},Q[ht]=!1,Q[lt]=!1,r&&M.addListener(Q,"co\
nnect",tl.bind(Q,r)),M.addListener(Q,"error",gl),M.addListener(Q,"frameError",El),M.addListener(Q,"end",sl),M.addListener(
Q,"goaway",Bl),M.addListener(Q,"close",ol),M.addListener(Q,"remoteSettings",rl),Q.unref(),A[PA]=Q,e[PA]=Q,M.addListener(
e,"error",Il),M.addListener(e,"end",il),M.addListener(e,"close",nl),e[kg]=!1,e.on("close",Cl),{version:"h2",defaultPipelining:1/0,
write(g){return cl(A,g)},resume(){el(A)},destroy(g,E){e[kg]?queueMicrotask(E):e.destroy(g).on("close",E)},get destroyed(){
return e.destroyed},busy(g){if(g!=null)if(A[dt]>0){if(g.idempotent===!1||(g.upgrade==="websocket"||g.method==="CONNECT")&&
Q[lt]===!1||M.bodyLength(g.body)!==0&&(M.isStream(g.body)||M.isAsyncIterable(g.body)||M.isFormDataLike(g.body)))return!0}else
return(g.upgrade==="websocket"||g.method==="CONNECT")&&Q[lt]===!1;return!1}}}function el(A){let e=A[O];e?.destroyed===!1&&
(A[Zh]===0||A[Er]===0?(e.unref(),A[PA].unref()):(e.ref(),A[PA].ref()))}function tl(A){try{typeof this.setLocalWindowSize==
"function"&&this.setLocalWindowSize(A)}catch{}}function rl(A){if(this[iA][Er]=A.maxConcurrentStreams??this[iA][Er],this[lt]===
!0&&this[ht]===!0&&A.enableConnectProtocol===!1){let e=new re("HTTP/2: Server disabled extended CONNECT protocol against\
 RFC-8441");this[O][CA]=e,this[iA][Pe](e);return}this[ht]=A.enableConnectProtocol??this[ht],this[lt]=!0,this[iA][GA]()}function Ql(A){
let e=A[pg];if((A.closed||A.destroyed)&&e.ping.interval!=null){clearInterval(e.ping.interval),e.ping.interval=null;return}
A.ping(t.bind(A));function t(r,Q){let g=this[iA],E=this[iA];if(r!=null){let B=new re(`HTTP/2: "PING" errored - type ${r.
message}`);E[CA]=B,g[Pe](B)}else g.emit("ping",Q)}}function gl(A){yA(A.code!=="ERR_TLS_CERT_ALTNAME_INVALID"),this[O][CA]=
A,this[iA][Pe](A)}function El(A,e,t){if(t===0){let r=new re(`HTTP/2: "frameError" received - type ${A}, code ${e}`);this[O][CA]=
r,this[iA][Pe](r)}}function sl(){let A=new Dt("other side closed",M.getSocketInfo(this[O]));this.destroy(A),M.destroy(this[O],
A)}function Bl(A){let e=this[CA]||new Dt(`HTTP/2: "GOAWAY" frame received with code ${A}`,M.getSocketInfo(this[O])),t=this[iA];
if(t[O]=null,t[Yg]=null,this.close(),this[PA]=null,M.destroy(this[O],e),t[UA]<t[Qe].length){let r=t[Qe][t[UA]];t[Qe][t[UA]++]=
null,M.errorRequest(t,r,e),t[Lg]=t[UA]}yA(t[dt]===0),t.emit("disconnect",t[ut],[t],e),t.emit("connectionError",t[ut],[t],
e),t[GA]()}function ol(){let{[iA]:A,[pg]:e}=this,{[O]:t}=A,r=this[O][CA]||this[CA]||new Dt("closed",M.getSocketInfo(t));
if(A[O]=null,A[Yg]=null,e.ping.interval!=null&&(clearInterval(e.ping.interval),e.ping.interval=null),A.destroyed){yA(A[Oh]===
0);let Q=A[Qe].splice(A[UA]);for(let g=0;g<Q.length;g++){let E=Q[g];M.errorRequest(A,E,r)}}}function nl(){let A=this[CA]||
new Dt("closed",M.getSocketInfo(this)),e=this[PA][iA];e[O]=null,e[Yg]=null,this[PA]!==null&&this[PA].destroy(A),e[Lg]=e[UA],
yA(e[dt]===0),e.emit("disconnect",e[ut],[e],A),e[GA]()}function Il(A){yA(A.code!=="ERR_TLS_CERT_ALTNAME_INVALID"),this[CA]=
A,this[iA][Pe](A)}function il(){M.destroy(this,new Dt("other side closed",M.getSocketInfo(this)))}function Cl(){this[kg]=
!0}function al(A){return A!=="GET"&&A!=="HEAD"&&A!=="OPTIONS"&&A!=="TRACE"&&A!=="CONNECT"}function cl(A,e){let t=e.bodyTimeout??
A[vh],r=A[PA],{method:Q,path:g,host:E,upgrade:B,expectContinue:o,signal:I,protocol:i,headers:h}=e,{body:c}=e;if(B!=null&&
B!=="websocket")return M.errorRequest(A,e,new xh(`Custom upgrade "${B}" not supported over HTTP/2`)),!1;let a={};for(let U=0;U<
h.length;U+=2){let S=h[U+0],k=h[U+1];if(S==="cookie"){a[S]!=null?a[S]=Array.isArray(a[S])?(a[S].push(k),a[S]):[a[S],k]:a[S]=
k;continue}if(Array.isArray(k))for(let v=0;v<k.length;v++)a[S]?a[S]+=`, ${k[v]}`:a[S]=k[v];else a[S]?a[S]+=`, ${k}`:a[S]=
k}let C=null,{hostname:d,port:f}=A[ut];a[Xh]=E||`${d}${f?`:${f}`:""}`,a[wo]=Q;let l=U=>{e.aborted||e.completed||(U=U||new Jh,
M.errorRequest(A,e,U),C!=null&&(C.removeAllListeners("data"),C.close(),A[Pe](U),A[GA]()),M.destroy(c,U))};try{e.onConnect(
l)}catch(U){M.errorRequest(A,e,U)}if(e.aborted)return!1;if(B||Q==="CONNECT")return r.ref(),B==="websocket"?r[ht]===!1?(M.
errorRequest(A,e,new re("HTTP/2: Extended CONNECT protocol not supported by server")),r.unref(),!1):(a[wo]="CONNECT",a[zh]=
"websocket",a[Fo]=g,i==="ws:"||i==="wss:"?a[Ug]=i==="ws:"?"http":"https":a[Ug]=i==="http:"?"http":"https",C=r.request(a,
{endStream:!1,signal:I}),C[gr]=!0,C.once("response",(U,S)=>{let{[Sg]:k,...v}=U;e.onUpgrade(k,Mg(v),C),++r[fA],A[Qe][A[UA]++]=
null}),C.on("error",()=>{(C.rstCode===jh||C.rstCode===$h)&&l(new re(`HTTP/2: "stream error" received - code ${C.rstCode}`))}),
C.once("close",()=>{r[fA]-=1,r[fA]===0&&r.unref()}),C.setTimeout(t),!0):(C=r.request(a,{endStream:!1,signal:I}),C[gr]=!0,
C.on("response",U=>{let{[Sg]:S,...k}=U;e.onUpgrade(S,Mg(k),C),++r[fA],A[Qe][A[UA]++]=null}),C.once("close",()=>{r[fA]-=1,
r[fA]===0&&r.unref()}),C.setTimeout(t),!0);a[Fo]=g,a[Ug]=i==="http:"?"http":"https";let u=Q==="PUT"||Q==="POST"||Q==="PA\
TCH";c&&typeof c.read=="function"&&c.read(0);let D=M.bodyLength(c);if(M.isFormDataLike(c)){Ro??=xe().extractBody;let[U,S]=Ro(
c);a["content-type"]=S,c=U.stream,D=U.length}if(D==null&&(D=e.contentLength),u||(D=null),al(Q)&&D>0&&e.contentLength!=null&&
e.contentLength!==D){if(A[Wh])return M.errorRequest(A,e,new Tg),!1;process.emitWarning(new Tg)}if(D!=null&&(yA(c||D===0,
"no body must not have content length"),a[_h]=`${D}`),r.ref(),yo.sendHeaders.hasSubscribers){let U="";for(let S in a)U+=
`${S}: ${a[S]}\r
`;yo.sendHeaders.publish({request:e,headers:U,socket:r[O]})}let p=Q==="GET"||Q==="HEAD"||c===null;o?(a[Kh]="100-continue",
C=r.request(a,{endStream:p,signal:I}),C[gr]=!0,C.once("continue",H)):(C=r.request(a,{endStream:p,signal:I}),C[gr]=!0,H()),
++r[fA],C.setTimeout(t);let T=!1;return C.once("response",U=>{let{[Sg]:S,...k}=U;if(e.onResponseStarted(),T=!0,e.aborted){
C.removeAllListeners("data");return}e.onHeaders(Number(S),Mg(k),C.resume.bind(C),"")===!1&&C.pause(),C.on("data",v=>{e.aborted||
e.completed||e.onData(v)===!1&&C.pause()})}),C.once("end",()=>{C.removeAllListeners("data"),T?(!e.aborted&&!e.completed&&
e.onComplete({}),A[Qe][A[UA]++]=null,A[GA]()):(l(new re("HTTP/2: stream half-closed (remote)")),A[Qe][A[UA]++]=null,A[Lg]=
A[UA],A[GA]())}),C.once("close",()=>{C.removeAllListeners("data"),r[fA]-=1,r[fA]===0&&r.unref()}),C.once("error",function(U){
C.removeAllListeners("data"),l(U)}),C.once("frameError",(U,S)=>{C.removeAllListeners("data"),l(new re(`HTTP/2: "frameErr\
or" received - type ${U}, code ${S}`))}),C.on("aborted",()=>{C.removeAllListeners("data")}),C.on("timeout",()=>{let U=new re(
`HTTP/2: "stream timeout after ${t}"`);C.removeAllListeners("data"),r[fA]-=1,r[fA]===0&&r.unref(),l(U)}),C.once("trailer\
s",U=>{e.aborted||e.completed||(C.removeAllListeners("data"),e.onComplete(U))}),!0;function H(){!c||D===0?Uo(l,C,null,A,
e,A[O],D,u):M.isBuffer(c)?Uo(l,C,c,A,e,A[O],D,u):M.isBlobLike(c)?typeof c.stream=="function"?So(l,C,c.stream(),A,e,A[O],
D,u):ll(l,C,c,A,e,A[O],D,u):M.isStream(c)?hl(l,A[O],u,C,c,A,e,D):M.isIterable(c)?So(l,C,c,A,e,A[O],D,u):yA(!1)}}function Uo(A,e,t,r,Q,g,E,B){
try{t!=null&&M.isBuffer(t)&&(yA(E===t.byteLength,"buffer body must have content length"),e.cork(),e.write(t),e.uncork(),
e.end(),Q.onBodySent(t)),B||(g[Br]=!0),Q.onRequestSent(),r[GA]()}catch(o){A(o)}}function hl(A,e,t,r,Q,g,E,B){yA(B!==0||g[dt]===
0,"stream body cannot be pipelined");let o=Vh(Q,r,i=>{i?(M.destroy(o,i),A(i)):(M.removeAllListeners(o),E.onRequestSent(),
t||(e[Br]=!0),g[GA]())});M.addListener(o,"data",I);function I(i){E.onBodySent(i)}}async function ll(A,e,t,r,Q,g,E,B){yA(
E===t.size,"blob body must have content length");try{if(E!=null&&E!==t.size)throw new Tg;let o=Buffer.from(await t.arrayBuffer());
e.cork(),e.write(o),e.uncork(),e.end(),Q.onBodySent(o),Q.onRequestSent(),B||(g[Br]=!0),r[GA]()}catch(o){A(o)}}async function So(A,e,t,r,Q,g,E,B){
yA(E!==0||r[dt]===0,"iterator body cannot be pipelined");let o=null;function I(){if(o){let h=o;o=null,h()}}let i=()=>new Promise(
(h,c)=>{yA(o===null),g[CA]?c(g[CA]):o=h});e.on("close",I).on("drain",I);try{for await(let h of t){if(g[CA])throw g[CA];let c=e.
write(h);Q.onBodySent(h),c||await i()}e.end(),Q.onRequestSent(),B||(g[Br]=!0),r[GA]()}catch(h){A(h)}finally{e.off("close",
I).off("drain",I)}}Mo.exports=Al});var nr=R((S0,Go)=>{"use strict";var ZA=N("node:assert"),po=N("node:net"),Nt=N("node:http"),Re=_(),{ClientStats:ul}=SQ(),
{channels:Ze}=be(),Dl=rB(),dl=me(),{InvalidArgumentError:x,InformationalError:Nl,ClientDestroyedError:fl}=X(),yl=gt(),{kUrl:VA,
kServerName:se,kClient:Rl,kBusy:mg,kConnect:wl,kResuming:we,kRunning:wt,kPending:Ft,kSize:ft,kQueue:SA,kConnected:Fl,kConnecting:ve,
kNeedDrain:Ee,kKeepAliveDefaultTimeout:ko,kHostHeader:Ul,kPendingIdx:MA,kRunningIdx:XA,kError:Sl,kPipelining:or,kKeepAliveTimeoutValue:Ml,
kMaxHeadersSize:Tl,kKeepAliveMaxTimeout:kl,kKeepAliveTimeoutThreshold:Ll,kHeadersTimeout:Yl,kBodyTimeout:pl,kStrictContentLength:Hl,
kConnector:yt,kMaxRequests:bg,kCounter:ml,kClose:bl,kDestroy:Gl,kDispatch:Vl,kLocalAddress:Rt,kMaxResponseSize:Jl,kOnError:xl,
kHTTPContext:P,kMaxConcurrentStreams:Ol,kHTTP2InitialWindowSize:Wl,kHTTP2ConnectionWindowSize:ql,kResume:vA,kPingInterval:Pl}=tA(),
Zl=No(),vl=To(),ge=Symbol("kClosedResolve"),Xl=Nt&&Nt.maxHeaderSize&&Number.isInteger(Nt.maxHeaderSize)&&Nt.maxHeaderSize>
0?()=>Nt.maxHeaderSize:()=>{throw new x("http module not available or http.maxHeaderSize invalid")},Lo=()=>{};function Ho(A){
return A[or]??A[P]?.defaultPipelining??1}var Gg=class extends dl{constructor(e,{maxHeaderSize:t,headersTimeout:r,socketTimeout:Q,
requestTimeout:g,connectTimeout:E,bodyTimeout:B,idleTimeout:o,keepAlive:I,keepAliveTimeout:i,maxKeepAliveTimeout:h,keepAliveMaxTimeout:c,
keepAliveTimeoutThreshold:a,socketPath:C,pipelining:d,tls:f,strictContentLength:l,maxCachedSessions:u,connect:D,maxRequestsPerClient:p,
localAddress:T,maxResponseSize:H,autoSelectFamily:U,autoSelectFamilyAttemptTimeout:S,maxConcurrentStreams:k,allowH2:v,useH2c:QA,
initialWindowSize:z,connectionWindowSize:LA,pingInterval:j}={}){if(I!==void 0)throw new x("unsupported keepAlive, use pi\
pelining=0 instead");if(Q!==void 0)throw new x("unsupported socketTimeout, use headersTimeout & bodyTimeout instead");if(g!==
void 0)throw new x("unsupported requestTimeout, use headersTimeout & bodyTimeout instead");if(o!==void 0)throw new x("un\
supported idleTimeout, use keepAliveTimeout instead");if(h!==void 0)throw new x("unsupported maxKeepAliveTimeout, use ke\
epAliveMaxTimeout instead");if(t!=null){if(!Number.isInteger(t)||t<1)throw new x("invalid maxHeaderSize")}else t=Xl();if(C!=
null&&typeof C!="string")throw new x("invalid socketPath");if(E!=null&&(!Number.isFinite(E)||E<0))throw new x("invalid c\
onnectTimeout");if(i!=null&&(!Number.isFinite(i)||i<=0))throw new x("invalid keepAliveTimeout");if(c!=null&&(!Number.isFinite(
c)||c<=0))throw new x("invalid keepAliveMaxTimeout");if(a!=null&&!Number.isFinite(a))throw new x("invalid keepAliveTimeo\
utThreshold");if(r!=null&&(!Number.isInteger(r)||r<0))throw new x("headersTimeout must be a positive integer or zero");if(B!=
null&&(!Number.isInteger(B)||B<0))throw new x("bodyTimeout must be a positive integer or zero");if(D!=null&&typeof D!="f\
unction"&&typeof D!="object")throw new x("connect must be a function or an object");if(p!=null&&(!Number.isInteger(p)||p<
0))throw new x("maxRequestsPerClient must be a positive number");if(T!=null&&(typeof T!="string"||po.isIP(T)===0))throw new x(
"localAddress must be valid string IP address");if(H!=null&&(!Number.isInteger(H)||H<-1))throw new x("maxResponseSize mu\
st be a positive number");if(S!=null&&(!Number.isInteger(S)||S<-1))throw new x("autoSelectFamilyAttemptTimeout must be a\
 positive number");if(v!=null&&typeof v!="boolean")throw new x("allowH2 must be a valid boolean value");if(k!=null&&(typeof k!=
"number"||k<1))throw new x("maxConcurrentStreams must be a positive integer, greater than 0");if(QA!=null&&typeof QA!="b\
oolean")throw new x("useH2c must be a valid boolean value");if(z!=null&&(!Number.isInteger(z)||z<1))throw new x("initial\
WindowSize must be a positive integer, greater than 0");if(LA!=null&&(!Number.isInteger(LA)||LA<1))throw new x("connecti\
onWindowSize must be a positive integer, greater than 0");if(j!=null&&(typeof j!="number"||!Number.isInteger(j)||j<0))throw new x(
"pingInterval must be a positive integer, greater or equal to 0");if(super(),typeof D!="function")D=yl({...f,maxCachedSessions:u,
allowH2:v,useH2c:QA,socketPath:C,timeout:E,...typeof U=="boolean"?{autoSelectFamily:U,autoSelectFamilyAttemptTimeout:S}:
void 0,...D});else if(C!=null){let oA=D;D=(zA,ae)=>oA({...zA,socketPath:C},ae)}this[VA]=Re.parseOrigin(e),this[yt]=D,this[or]=
d??1,this[Tl]=t,this[ko]=i??4e3,this[kl]=c??6e5,this[Ll]=a??2e3,this[Ml]=this[ko],this[se]=null,this[Rt]=T??null,this[we]=
0,this[Ee]=0,this[Ul]=`host: ${this[VA].hostname}${this[VA].port?`:${this[VA].port}`:""}\r
`,this[pl]=B??3e5,this[Yl]=r??3e5,this[Hl]=l??!0,this[bg]=p,this[ge]=null,this[Jl]=H>-1?H:-1,this[P]=null,this[Ol]=k??100,
this[Wl]=z??262144,this[ql]=LA??524288,this[Pl]=j??6e4,this[SA]=[],this[XA]=0,this[MA]=0,this[vA]=oA=>Vg(this,oA),this[xl]=
oA=>mo(this,oA)}get pipelining(){return this[or]}set pipelining(e){this[or]=e,this[vA](!0)}get stats(){return new ul(this)}get[Ft](){
return this[SA].length-this[MA]}get[wt](){return this[MA]-this[XA]}get[ft](){return this[SA].length-this[XA]}get[Fl](){return!!this[P]&&
!this[ve]&&!this[P].destroyed}get[mg](){return!!(this[P]?.busy(null)||this[ft]>=(Ho(this)||1)||this[Ft]>0)}[wl](e){bo(this),
this.once("connect",e)}[Vl](e,t){let r=new Dl(this[VA].origin,e,t);return this[SA].push(r),this[we]||(Re.bodyLength(r.body)==
null&&Re.isIterable(r.body)?(this[we]=1,queueMicrotask(()=>Vg(this))):this[vA](!0)),this[we]&&this[Ee]!==2&&this[mg]&&(this[Ee]=
2),this[Ee]<2}[bl](){return new Promise(e=>{this[ft]?this[ge]=e:e(null)})}[Gl](e){return new Promise(t=>{let r=this[SA].
splice(this[MA]);for(let g=0;g<r.length;g++){let E=r[g];Re.errorRequest(this,E,e)}let Q=()=>{this[ge]&&(this[ge](),this[ge]=
null),t(null)};this[P]?(this[P].destroy(e,Q),this[P]=null):queueMicrotask(Q),this[vA]()})}};function mo(A,e){if(A[wt]===
0&&e.code!=="UND_ERR_INFO"&&e.code!=="UND_ERR_SOCKET"){ZA(A[MA]===A[XA]);let t=A[SA].splice(A[XA]);for(let r=0;r<t.length;r++){
let Q=t[r];Re.errorRequest(A,Q,e)}ZA(A[ft]===0)}}function bo(A){ZA(!A[ve]),ZA(!A[P]);let{host:e,hostname:t,protocol:r,port:Q}=A[VA];
if(t[0]==="["){let g=t.indexOf("]");ZA(g!==-1);let E=t.substring(1,g);ZA(po.isIPv6(E)),t=E}A[ve]=!0,Ze.beforeConnect.hasSubscribers&&
Ze.beforeConnect.publish({connectParams:{host:e,hostname:t,protocol:r,port:Q,version:A[P]?.version,servername:A[se],localAddress:A[Rt]},
connector:A[yt]});try{A[yt]({host:e,hostname:t,protocol:r,port:Q,servername:A[se],localAddress:A[Rt]},(g,E)=>{if(g){Hg(A,
g,{host:e,hostname:t,protocol:r,port:Q}),A[vA]();return}if(A.destroyed){Re.destroy(E.on("error",Lo),new fl),A[vA]();return}
ZA(E);try{A[P]=E.alpnProtocol==="h2"?vl(A,E):Zl(A,E)}catch(B){E.destroy().on("error",Lo),Hg(A,B,{host:e,hostname:t,protocol:r,
port:Q}),A[vA]();return}A[ve]=!1,E[ml]=0,E[bg]=A[bg],E[Rl]=A,E[Sl]=null,Ze.connected.hasSubscribers&&Ze.connected.publish(
{connectParams:{host:e,hostname:t,protocol:r,port:Q,version:A[P]?.version,servername:A[se],localAddress:A[Rt]},connector:A[yt],
socket:E}),A.emit("connect",A[VA],[A]),A[vA]()})}catch(g){Hg(A,g,{host:e,hostname:t,protocol:r,port:Q}),A[vA]()}}function Hg(A,e,{
host:t,hostname:r,protocol:Q,port:g}){if(!A.destroyed){if(A[ve]=!1,Ze.connectError.hasSubscribers&&Ze.connectError.publish(
{connectParams:{host:t,hostname:r,protocol:Q,port:g,version:A[P]?.version,servername:A[se],localAddress:A[Rt]},connector:A[yt],
error:e}),e.code==="ERR_TLS_CERT_ALTNAME_INVALID")for(ZA(A[wt]===0);A[Ft]>0&&A[SA][A[MA]].servername===A[se];){let E=A[SA][A[MA]++];
Re.errorRequest(A,E,e)}else mo(A,e);A.emit("connectionError",A[VA],[A],e)}}function Yo(A){A[Ee]=0,A.emit("drain",A[VA],[
A])}function Vg(A,e){A[we]!==2&&(A[we]=2,_l(A,e),A[we]=0,A[XA]>256&&(A[SA].splice(0,A[XA]),A[MA]-=A[XA],A[XA]=0))}function _l(A,e){
for(;;){if(A.destroyed){ZA(A[Ft]===0);return}if(A[ge]&&!A[ft]){A[ge](),A[ge]=null;return}if(A[P]&&A[P].resume(),A[mg])A[Ee]=
2;else if(A[Ee]===2){e?(A[Ee]=1,queueMicrotask(()=>Yo(A))):Yo(A);continue}if(A[Ft]===0||A[wt]>=(Ho(A)||1))return;let t=A[SA][A[MA]];
if(t===null)return;if(A[VA].protocol==="https:"&&A[se]!==t.servername){if(A[wt]>0)return;A[se]=t.servername,A[P]?.destroy(
new Nl("servername changed"),()=>{A[P]=null,Vg(A)})}if(A[ve])return;if(!A[P]){bo(A);return}if(A[P].destroyed||A[P].busy(
t))return;!t.aborted&&A[P].write(t)?A[MA]++:A[SA].splice(A[MA],1)}}Go.exports=Gg});var Cr=R((M0,Oo)=>{"use strict";var{PoolBase:Kl,kClients:Ir,kNeedDrain:zl,kAddClient:jl,kGetDispatcher:$l,kRemoveClient:Au}=js(),
eu=nr(),{InvalidArgumentError:Jg}=X(),Vo=_(),{kUrl:Jo}=tA(),tu=gt(),ir=Symbol("options"),xg=Symbol("connections"),xo=Symbol(
"factory");function ru(A,e){return new eu(A,e)}var Og=class extends Kl{constructor(e,{connections:t,factory:r=ru,connect:Q,
connectTimeout:g,tls:E,maxCachedSessions:B,socketPath:o,autoSelectFamily:I,autoSelectFamilyAttemptTimeout:i,allowH2:h,clientTtl:c,
...a}={}){if(t!=null&&(!Number.isFinite(t)||t<0))throw new Jg("invalid connections");if(typeof r!="function")throw new Jg(
"factory must be a function.");if(Q!=null&&typeof Q!="function"&&typeof Q!="object")throw new Jg("connect must be a func\
tion or an object");typeof Q!="function"&&(Q=tu({...E,maxCachedSessions:B,allowH2:h,socketPath:o,timeout:g,...typeof I==
"boolean"?{autoSelectFamily:I,autoSelectFamilyAttemptTimeout:i}:void 0,...Q})),super(),this[xg]=t||null,this[Jo]=Vo.parseOrigin(
e),this[ir]={...Vo.deepClone(a),connect:Q,allowH2:h,clientTtl:c,socketPath:o},this[ir].interceptors=a.interceptors?{...a.
interceptors}:void 0,this[xo]=r,this.on("connect",(C,d)=>{if(c!=null&&c>0)for(let f of d)Object.assign(f,{ttl:Date.now()})}),
this.on("connectionError",(C,d,f)=>{for(let l of d){let u=this[Ir].indexOf(l);u!==-1&&this[Ir].splice(u,1)}})}[$l](){let e=this[ir].
clientTtl;for(let t of this[Ir])if(e!=null&&e>0&&t.ttl&&Date.now()-t.ttl>e)this[Au](t);else if(!t[zl])return t;if(!this[xg]||
this[Ir].length<this[xg]){let t=this[xo](this[Jo],this[ir]);return this[jl](t),t}}};Oo.exports=Og});var cr=R((T0,_o)=>{"use strict";var{InvalidArgumentError:ar,MaxOriginsReachedError:Qu}=X(),{kClients:RA,kRunning:Wo,kClose:gu,
kDestroy:Eu,kDispatch:su,kUrl:Bu}=tA(),ou=me(),nu=Cr(),Iu=nr(),iu=_(),qo=Symbol("onConnect"),Po=Symbol("onDisconnect"),Zo=Symbol(
"onConnectionError"),vo=Symbol("onDrain"),Xo=Symbol("factory"),Wg=Symbol("options"),Ut=Symbol("origins");function Cu(A,e){
return e&&e.connections===1?new Iu(A,e):new nu(A,e)}var qg=class extends ou{constructor({factory:e=Cu,maxOrigins:t=1/0,connect:r,
...Q}={}){if(typeof e!="function")throw new ar("factory must be a function.");if(r!=null&&typeof r!="function"&&typeof r!=
"object")throw new ar("connect must be a function or an object");if(typeof t!="number"||Number.isNaN(t)||t<=0)throw new ar(
"maxOrigins must be a number greater than 0");super(),r&&typeof r!="function"&&(r={...r}),this[Wg]={...iu.deepClone(Q),maxOrigins:t,
connect:r},this[Xo]=e,this[RA]=new Map,this[Ut]=new Set,this[vo]=(g,E)=>{this.emit("drain",g,[this,...E])},this[qo]=(g,E)=>{
this.emit("connect",g,[this,...E])},this[Po]=(g,E,B)=>{this.emit("disconnect",g,[this,...E],B)},this[Zo]=(g,E,B)=>{this.
emit("connectionError",g,[this,...E],B)}}get[Wo](){let e=0;for(let{dispatcher:t}of this[RA].values())e+=t[Wo];return e}[su](e,t){
let r;if(e.origin&&(typeof e.origin=="string"||e.origin instanceof URL))r=String(e.origin);else throw new ar("opts.origi\
n must be a non-empty string or URL.");if(this[Ut].size>=this[Wg].maxOrigins&&!this[Ut].has(r))throw new Qu;let Q=this[RA].
get(r),g=Q&&Q.dispatcher;if(!g){let E=B=>{let o=this[RA].get(r);o&&(B&&(o.count-=1),o.count<=0&&(this[RA].delete(r),o.dispatcher.
destroyed||o.dispatcher.close()),this[Ut].delete(r))};g=this[Xo](e.origin,this[Wg]).on("drain",this[vo]).on("connect",(B,o)=>{
let I=this[RA].get(r);I&&(I.count+=1),this[qo](B,o)}).on("disconnect",(B,o,I)=>{E(!0),this[Po](B,o,I)}).on("connectionEr\
ror",(B,o,I)=>{E(!1),this[Zo](B,o,I)}),this[RA].set(r,{count:0,dispatcher:g}),this[Ut].add(r)}return g.dispatch(e,t)}[gu](){
let e=[];for(let{dispatcher:t}of this[RA].values())e.push(t.close());return this[RA].clear(),Promise.all(e)}[Eu](e){let t=[];
for(let{dispatcher:r}of this[RA].values())t.push(r.destroy(e));return this[RA].clear(),Promise.all(t)}get stats(){let e={};
for(let{dispatcher:t}of this[RA].values())t.stats&&(e[t[Bu].origin]=t.stats);return e}};_o.exports=qg});var $o=R((k0,jo)=>{"use strict";var{Buffer:oe}=N("node:buffer"),Ko=N("node:net"),{InvalidArgumentError:Be}=X();function au(A){
if(Ko.isIPv4(A)){let t=A.split(".").map(Number);return{type:1,buffer:oe.from(t)}}if(Ko.isIPv6(A))return{type:4,buffer:zo(
A)};let e=oe.from(A,"utf8");if(e.length>255)throw new Be("Domain name too long (max 255 bytes)");return{type:3,buffer:oe.
concat([oe.from([e.length]),e])}}function zo(A){let e=oe.alloc(16),t=A.split(":"),r=0,Q=0,g=A.indexOf("::");if(g!==-1){let B=8-
t.filter(o=>o.length>0).length;for(let o=0;o<t.length;o++)if(t[o]===""&&o===g/3)Q+=B*2;else if(t[o]!==""){let I=parseInt(
t[o],16);e.writeUInt16BE(I,Q),Q+=2}}else for(let E of t){if(E==="")continue;let B=parseInt(E,16);e.writeUInt16BE(B,r*2),
r++}return e}function cu(A,e,t){let r=oe.allocUnsafe(2);return r.writeUInt16BE(t,0),oe.concat([oe.from([A]),e,r])}function hu(A,e=0){
if(A.length<e+1)throw new Be("Buffer too small to contain address type");let t=A[e],r,Q=e+1;switch(t){case 1:{if(A.length<
Q+6)throw new Be("Buffer too small for IPv4 address");r=Array.from(A.subarray(Q,Q+4)).join("."),Q+=4;break}case 3:{if(A.
length<Q+1)throw new Be("Buffer too small for domain length");let E=A[Q];if(Q+=1,A.length<Q+E+2)throw new Be("Buffer too\
 small for domain address");r=A.subarray(Q,Q+E).toString("utf8"),Q+=E;break}case 4:{if(A.length<Q+18)throw new Be("Buffe\
r too small for IPv6 address");let E=[];for(let B=0;B<8;B++){let o=A.readUInt16BE(Q+B*2);E.push(o.toString(16))}r=E.join(
":"),Q+=16;break}default:throw new Be(`Invalid address type: ${t}`)}if(A.length<Q+2)throw new Be("Buffer too small for p\
ort");let g=A.readUInt16BE(Q);return Q+=2,{address:r,port:g,bytesRead:Q-e}}function lu(A){let t={1:"General SOCKS server\
 failure",2:"Connection not allowed by ruleset",3:"Network unreachable",4:"Host unreachable",5:"Connection refused",6:"T\
TL expired",7:"Command not supported",8:"Address type not supported"}[A]||`Unknown SOCKS5 error code: ${A}`,r=new Error(
t);return r.code=`SOCKS5_${A}`,r}jo.exports={parseAddress:au,parseIPv6:zo,buildAddressBuffer:cu,parseResponseAddress:hu,
createReplyError:lu}});var tn=R((L0,en)=>{"use strict";var{EventEmitter:uu}=N("node:events"),{Buffer:Fe}=N("node:buffer"),{InvalidArgumentError:St,
Socks5ProxyError:ne}=X(),{debuglog:Du}=N("node:util"),{parseAddress:du}=$o(),_A=Du("undici:socks5"),hr=5,Xe={NO_AUTH:0,GSSAPI:1,
USERNAME_PASSWORD:2,NO_ACCEPTABLE:255},An={CONNECT:1,BIND:2,UDP_ASSOCIATE:3},Ue={IPV4:1,DOMAIN:3,IPV6:4},JA={SUCCEEDED:0,
GENERAL_FAILURE:1,CONNECTION_NOT_ALLOWED:2,NETWORK_UNREACHABLE:3,HOST_UNREACHABLE:4,CONNECTION_REFUSED:5,TTL_EXPIRED:6,COMMAND_NOT_SUPPORTED:7,
ADDRESS_TYPE_NOT_SUPPORTED:8},aA={INITIAL:"initial",HANDSHAKING:"handshaking",AUTHENTICATING:"authenticating",CONNECTING:"\
connecting",CONNECTED:"connected",ERROR:"error",CLOSED:"closed"},Pg=class extends uu{constructor(e,t={}){if(super(),!e)throw new St(
"socket is required");this.socket=e,this.options=t,this.state=aA.INITIAL,this.buffer=Fe.alloc(0),this.authMethods=[],t.username&&
t.password&&this.authMethods.push(Xe.USERNAME_PASSWORD),this.authMethods.push(Xe.NO_AUTH),this.socket.on("data",this.onData.
bind(this)),this.socket.on("error",this.onError.bind(this)),this.socket.on("close",this.onClose.bind(this))}onData(e){_A(
"received data",e.length,"bytes in state",this.state),this.buffer=Fe.concat([this.buffer,e]);try{switch(this.state){case aA.
HANDSHAKING:this.handleHandshakeResponse();break;case aA.AUTHENTICATING:this.handleAuthResponse();break;case aA.CONNECTING:
this.handleConnectResponse();break}}catch(t){this.onError(t)}}onError(e){_A("socket error",e),this.state=aA.ERROR,this.emit(
"error",e),this.destroy()}onClose(){_A("socket closed"),this.state=aA.CLOSED,this.emit("close")}destroy(){this.socket&&!this.
socket.destroyed&&this.socket.destroy()}handshake(){if(this.state!==aA.INITIAL)throw new St("Handshake already started");
_A("starting handshake with",this.authMethods.length,"auth methods"),this.state=aA.HANDSHAKING;let e=Fe.alloc(2+this.authMethods.
length);e[0]=hr,e[1]=this.authMethods.length,this.authMethods.forEach((t,r)=>{e[2+r]=t}),this.socket.write(e)}handleHandshakeResponse(){
if(this.buffer.length<2)return;let e=this.buffer[0],t=this.buffer[1];if(e!==hr)throw new ne(`Invalid SOCKS version: ${e}`,
"UND_ERR_SOCKS5_VERSION");if(t===Xe.NO_ACCEPTABLE)throw new ne("No acceptable authentication method","UND_ERR_SOCKS5_AUT\
H_REJECTED");if(this.buffer=this.buffer.subarray(2),_A("server selected auth method",t),t===Xe.NO_AUTH)this.emit("authen\
ticated");else if(t===Xe.USERNAME_PASSWORD)this.state=aA.AUTHENTICATING,this.sendAuthRequest();else throw new ne(`Unsupp\
orted authentication method: ${t}`,"UND_ERR_SOCKS5_AUTH_METHOD")}sendAuthRequest(){let{username:e,password:t}=this.options;
if(!e||!t)throw new St("Username and password required for authentication");_A("sending username/password auth");let r=Fe.
from(e),Q=Fe.from(t);if(r.length>255||Q.length>255)throw new St("Username or password too long");let g=Fe.alloc(3+r.length+
Q.length);g[0]=1,g[1]=r.length,r.copy(g,2),g[2+r.length]=Q.length,Q.copy(g,3+r.length),this.socket.write(g)}handleAuthResponse(){
if(this.buffer.length<2)return;let e=this.buffer[0],t=this.buffer[1];if(e!==1)throw new ne(`Invalid auth sub-negotiation\
 version: ${e}`,"UND_ERR_SOCKS5_AUTH_VERSION");if(t!==0)throw new ne("Authentication failed","UND_ERR_SOCKS5_AUTH_FAILED");
this.buffer=this.buffer.subarray(2),_A("authentication successful"),this.emit("authenticated")}connect(e,t){if(this.state===
aA.CONNECTED)throw new St("Already connected");_A("connecting to",e,t),this.state=aA.CONNECTING;let r=this.buildConnectRequest(
An.CONNECT,e,t);this.socket.write(r)}buildConnectRequest(e,t,r){let{type:Q,buffer:g}=du(t),E=Fe.alloc(4+g.length+2);return E[0]=
hr,E[1]=e,E[2]=0,E[3]=Q,g.copy(E,4),E.writeUInt16BE(r,4+g.length),E}handleConnectResponse(){if(this.buffer.length<4)return;
let e=this.buffer[0],t=this.buffer[1],r=this.buffer[3];if(e!==hr)throw new ne(`Invalid SOCKS version in reply: ${e}`,"UN\
D_ERR_SOCKS5_REPLY_VERSION");let Q=4;if(r===Ue.IPV4)Q+=6;else if(r===Ue.DOMAIN){if(this.buffer.length<5)return;Q+=1+this.
buffer[4]+2}else if(r===Ue.IPV6)Q+=18;else throw new ne(`Invalid address type in reply: ${r}`,"UND_ERR_SOCKS5_ADDR_TYPE");
if(this.buffer.length<Q)return;if(t!==JA.SUCCEEDED){let o=this.getReplyErrorMessage(t);throw new ne(`SOCKS5 connection f\
ailed: ${o}`,`UND_ERR_SOCKS5_REPLY_${t}`)}let g,E=4;if(r===Ue.IPV4)g=Array.from(this.buffer.subarray(E,E+4)).join("."),E+=
4;else if(r===Ue.DOMAIN){let o=this.buffer[E];E+=1,g=this.buffer.subarray(E,E+o).toString(),E+=o}else if(r===Ue.IPV6){let o=[];
for(let I=0;I<8;I++){let i=this.buffer.readUInt16BE(E+I*2);o.push(i.toString(16))}g=o.join(":"),E+=16}let B=this.buffer.
readUInt16BE(E);this.buffer=this.buffer.subarray(Q),this.state=aA.CONNECTED,_A("connected, bound address:",g,"port:",B),
this.emit("connected",{address:g,port:B})}getReplyErrorMessage(e){switch(e){case JA.GENERAL_FAILURE:return"General SOCKS\
 server failure";case JA.CONNECTION_NOT_ALLOWED:return"Connection not allowed by ruleset";case JA.NETWORK_UNREACHABLE:return"\
Network unreachable";case JA.HOST_UNREACHABLE:return"Host unreachable";case JA.CONNECTION_REFUSED:return"Connection refu\
sed";case JA.TTL_EXPIRED:return"TTL expired";case JA.COMMAND_NOT_SUPPORTED:return"Command not supported";case JA.ADDRESS_TYPE_NOT_SUPPORTED:
return"Address type not supported";default:return`Unknown error code: ${e}`}}};en.exports={Socks5Client:Pg,AUTH_METHODS:Xe,
COMMANDS:An,ADDRESS_TYPES:Ue,REPLY_CODES:JA,STATES:aA}});var on=R((Y0,Bn)=>{"use strict";var Nu=N("node:net"),{URL:rn}=N("node:url"),Zg,fu=me(),{InvalidArgumentError:Qn}=X(),{Socks5Client:yu}=tn(),
{kDispatch:gn,kClose:Ru,kDestroy:wu}=tA(),Fu=Cr(),Uu=gt(),{debuglog:Su}=N("node:util"),Ie=Su("undici:socks5-proxy"),vg=Symbol(
"proxy url"),Mu=Symbol("proxy headers"),En=Symbol("proxy auth"),xA=Symbol("pool"),Tu=Symbol("connector"),sn=!1,Xg=class extends fu{constructor(e,t={}){
if(super(),sn||(process.emitWarning("SOCKS5 proxy support is experimental and subject to change","ExperimentalWarning"),
sn=!0),!e)throw new Qn("Proxy URL is mandatory");let r=typeof e=="string"?new rn(e):e;if(r.protocol!=="socks5:"&&r.protocol!==
"socks:")throw new Qn("Proxy URL must use socks5:// or socks:// protocol");this[vg]=r,this[Mu]=t.headers||{},this[En]={username:t.
username||(r.username?decodeURIComponent(r.username):null),password:t.password||(r.password?decodeURIComponent(r.password):
null)},this[Tu]=t.connect||Uu({...t.proxyTls,servername:t.proxyTls?.servername||r.hostname}),this[xA]=null}async createSocks5Connection(e,t){
let r=this[vg].hostname,Q=parseInt(this[vg].port)||1080;Ie("creating SOCKS5 connection to",r,Q);let g=await new Promise(
(B,o)=>{let I=()=>{h.removeListener("error",i),B(h)},i=c=>{h.removeListener("connect",I),o(c)},h=Nu.connect({host:r,port:Q});
h.once("connect",I),h.once("error",i)}),E=new yu(g,this[En]);return E.on("error",B=>{Ie("SOCKS5 error:",B),g.destroy()}),
await E.handshake(),await new Promise((B,o)=>{let I=setTimeout(()=>{o(new Error("SOCKS5 authentication timeout"))},5e3),
i=()=>{clearTimeout(I),E.removeListener("error",h),B()},h=c=>{clearTimeout(I),E.removeListener("authenticated",i),o(c)};
E.state==="authenticated"?(clearTimeout(I),B()):(E.once("authenticated",i),E.once("error",h))}),await E.connect(e,t),await new Promise(
(B,o)=>{let I=setTimeout(()=>{o(new Error("SOCKS5 connection timeout"))},5e3),i=c=>{Ie("SOCKS5 tunnel established to",e,
t,"via",c),clearTimeout(I),E.removeListener("error",h),B()},h=c=>{clearTimeout(I),E.removeListener("connected",i),o(c)};
E.once("connected",i),E.once("error",h)}),g}async[gn](e,t){let{origin:r}=e;Ie("dispatching request to",r,"via SOCKS5");try{
return(!this[xA]||this[xA].destroyed||this[xA].closed)&&(this[xA]=new Fu(r,{pipelining:e.pipelining,connections:e.connections,
connect:async(Q,g)=>{try{let E=new rn(r),B=E.hostname,o=parseInt(E.port)||(E.protocol==="https:"?443:80);Ie("establishin\
g SOCKS5 connection to",B,o);let I=await this.createSocks5Connection(B,o),i=I;E.protocol==="https:"&&(Zg||(Zg=N("node:tls")),
Ie("upgrading to TLS"),i=Zg.connect({socket:I,servername:B,...Q.tls||{}}),await new Promise((h,c)=>{i.once("secureConnec\
t",h),i.once("error",c)})),g(null,i)}catch(E){Ie("SOCKS5 connection error:",E),g(E)}}})),this[xA][gn](e,t)}catch(Q){if(Ie(
"dispatch error:",Q),typeof t.onError=="function")t.onError(Q);else throw Q}}async[Ru](){this[xA]&&await this[xA].close()}async[wu](e){
this[xA]&&await this[xA].destroy(e)}};Bn.exports=Xg});var yn=R((p0,fn)=>{"use strict";var{kProxy:_e,kClose:ln,kDestroy:un,kDispatch:nn}=tA(),ku=cr(),Dn=Cr(),dn=me(),{InvalidArgumentError:Se,
RequestAbortedError:Lu,SecureProxyConnectionError:Yu}=X(),In=gt(),Nn=nr(),{channels:Cn}=be(),pu=on(),lr=Symbol("proxy ag\
ent"),ie=Symbol("proxy client"),KA=Symbol("proxy headers"),_g=Symbol("request tls settings"),an=Symbol("proxy tls settin\
gs"),cn=Symbol("connect endpoint function"),hn=Symbol("tunnel proxy");function Hu(A){return A==="https:"?443:80}function mu(A,e){
return new Dn(A,e)}var bu=()=>{};function Gu(A,e){return e.connections===1?new Nn(A,e):new Dn(A,e)}var Kg=class extends dn{#A;constructor(e,{
headers:t={},connect:r,factory:Q}){if(!e)throw new Se("Proxy URL is mandatory");super(),this[KA]=t,Q?this.#A=Q(e,{connect:r}):
this.#A=new Nn(e,{connect:r})}[nn](e,t){let r=t.onHeaders;t.onHeaders=function(B,o,I){if(B===407){typeof t.onError=="fun\
ction"&&t.onError(new Se("Proxy Authentication Required (407)"));return}r&&r.call(this,B,o,I)};let{origin:Q,path:g="/",headers:E={}}=e;
if(e.path=Q+g,!("host"in E)&&!("Host"in E)){let{host:B}=new URL(Q);E.host=B}return e.headers={...this[KA],...E},this.#A[nn](
e,t)}[ln](){return this.#A.close()}[un](e){return this.#A.destroy(e)}},zg=class extends dn{constructor(e){if(!e||typeof e==
"object"&&!(e instanceof URL)&&!e.uri)throw new Se("Proxy uri is mandatory");let{clientFactory:t=mu}=e;if(typeof t!="fun\
ction")throw new Se("Proxy opts.clientFactory must be a function.");let{proxyTunnel:r=!0}=e;super();let Q=this.#A(e),{href:g,
origin:E,port:B,protocol:o,username:I,password:i,hostname:h}=Q;if(this[_e]={uri:g,protocol:o},this[_g]=e.requestTls,this[an]=
e.proxyTls,this[KA]=e.headers||{},this[hn]=r,e.auth&&e.token)throw new Se("opts.auth cannot be used in combination with \
opts.token");e.auth?this[KA]["proxy-authorization"]=`Basic ${e.auth}`:e.token?this[KA]["proxy-authorization"]=e.token:I&&
i&&(this[KA]["proxy-authorization"]=`Basic ${Buffer.from(`${decodeURIComponent(I)}:${decodeURIComponent(i)}`).toString("\
base64")}`);let c=In({...e.proxyTls});this[cn]=In({...e.requestTls});let a=e.factory||Gu,C=(d,f)=>{let{protocol:l}=new URL(
d);return this[_e].protocol==="socks5:"||this[_e].protocol==="socks:"?new pu(this[_e].uri,{headers:this[KA],connect:c,factory:a,
username:e.username||I,password:e.password||i,proxyTls:e.proxyTls}):!this[hn]&&l==="http:"&&this[_e].protocol==="http:"?
new Kg(this[_e].uri,{headers:this[KA],connect:c,factory:a}):a(d,f)};o==="socks5:"||o==="socks:"?this[ie]=null:this[ie]=t(
Q,{connect:c}),this[lr]=new ku({...e,factory:C,connect:async(d,f)=>{if(!this[ie]){f(new Se("Cannot establish tunnel conn\
ection without a proxy client"));return}let l=d.host;d.port||(l+=`:${Hu(d.protocol)}`);try{let u={origin:E,port:B,path:l,
signal:d.signal,headers:{...this[KA],host:d.host,...d.connections==null||d.connections>0?{"proxy-connection":"keep-alive"}:
{}},servername:this[an]?.servername||h},{socket:D,statusCode:p}=await this[ie].connect(u);if(p!==200){D.on("error",bu).destroy(),
f(new Lu(`Proxy response (${p}) !== 200 when HTTP Tunneling`));return}if(Cn.proxyConnected.hasSubscribers&&Cn.proxyConnected.
publish({socket:D,connectParams:u}),d.protocol!=="https:"){f(null,D);return}let T;this[_g]?T=this[_g].servername:T=d.servername,
this[cn]({...d,servername:T,httpSocket:D},f)}catch(u){u.code==="ERR_TLS_CERT_ALTNAME_INVALID"?f(new Yu(u)):f(u)}}})}dispatch(e,t){
let r=Vu(e.headers);if(Ju(r),r&&!("host"in r)&&!("Host"in r)){let{host:Q}=new URL(e.origin);r.host=Q}return this[lr].dispatch(
{...e,headers:r},t)}#A(e){return typeof e=="string"?new URL(e):e instanceof URL?e:new URL(e.uri)}[ln](){let e=[this[lr].
close()];return this[ie]&&e.push(this[ie].close()),Promise.all(e)}[un](){let e=[this[lr].destroy()];return this[ie]&&e.push(
this[ie].destroy()),Promise.all(e)}};function Vu(A){if(Array.isArray(A)){let e={};for(let t=0;t<A.length;t+=2)e[A[t]]=A[t+
1];return e}return A}function Ju(A){if(A&&Object.keys(A).find(t=>t.toLowerCase()==="proxy-authorization"))throw new Se("\
Proxy-Authorization should be sent in ProxyAgent constructor")}fn.exports=zg});var Nr=R((H0,Tn)=>{"use strict";var{kConstruct:xu}=tA(),{kEnumerableProperty:Ke}=_(),{iteratorMixin:Ou,isValidHeaderName:Mt,
isValidHeaderValue:wn}=fe(),{webidl:Y}=WA(),jg=N("node:assert"),ur=N("node:util");function Rn(A){return A===10||A===13||
A===9||A===32}function Fn(A){let e=0,t=A.length;for(;t>e&&Rn(A.charCodeAt(t-1));)--t;for(;t>e&&Rn(A.charCodeAt(e));)++e;
return e===0&&t===A.length?A:A.substring(e,t)}function Un(A,e){if(Array.isArray(e))for(let t=0;t<e.length;++t){let r=e[t];
if(r.length!==2)throw Y.errors.exception({header:"Headers constructor",message:`expected name/value pair to be length 2,\
 found ${r.length}.`});$g(A,r[0],r[1])}else if(typeof e=="object"&&e!==null){let t=Object.keys(e);for(let r=0;r<t.length;++r)
$g(A,t[r],e[t[r]])}else throw Y.errors.conversionFailed({prefix:"Headers constructor",argument:"Argument 1",types:["sequ\
ence<sequence<ByteString>>","record<ByteString, ByteString>"]})}function $g(A,e,t){if(t=Fn(t),Mt(e)){if(!wn(t))throw Y.errors.
invalidArgument({prefix:"Headers.append",value:t,type:"header value"})}else throw Y.errors.invalidArgument({prefix:"Head\
ers.append",value:e,type:"header name"});if(Mn(A)==="immutable")throw new TypeError("immutable");return dr(A).append(e,t,
!1)}function Wu(A){let e=dr(A);if(!e)return[];if(e.sortedMap)return e.sortedMap;let t=[],r=e.toSortedArray(),Q=e.cookies;
if(Q===null||Q.length===1)return e.sortedMap=r;for(let g=0;g<r.length;++g){let{0:E,1:B}=r[g];if(E==="set-cookie")for(let o=0;o<
Q.length;++o)t.push([E,Q[o]]);else t.push([E,B])}return e.sortedMap=t}function Sn(A,e){return A[0]<e[0]?-1:1}var Dr=class A{cookies=null;sortedMap;headersMap;constructor(e){
e instanceof A?(this.headersMap=new Map(e.headersMap),this.sortedMap=e.sortedMap,this.cookies=e.cookies===null?null:[...e.
cookies]):(this.headersMap=new Map(e),this.sortedMap=null)}contains(e,t){return this.headersMap.has(t?e:e.toLowerCase())}clear(){
this.headersMap.clear(),this.sortedMap=null,this.cookies=null}append(e,t,r){this.sortedMap=null;let Q=r?e:e.toLowerCase(),
g=this.headersMap.get(Q);if(g){let E=Q==="cookie"?"; ":", ";this.headersMap.set(Q,{name:g.name,value:`${g.value}${E}${t}`})}else
this.headersMap.set(Q,{name:e,value:t});Q==="set-cookie"&&(this.cookies??=[]).push(t)}set(e,t,r){this.sortedMap=null;let Q=r?
e:e.toLowerCase();Q==="set-cookie"&&(this.cookies=[t]),this.headersMap.set(Q,{name:e,value:t})}delete(e,t){this.sortedMap=
null,t||(e=e.toLowerCase()),e==="set-cookie"&&(this.cookies=null),this.headersMap.delete(e)}get(e,t){return this.headersMap.
get(t?e:e.toLowerCase())?.value??null}*[Symbol.iterator](){for(let{0:e,1:{value:t}}of this.headersMap)yield[e,t]}get entries(){
let e={};if(this.headersMap.size!==0)for(let{name:t,value:r}of this.headersMap.values())e[t]=r;return e}rawValues(){return this.
headersMap.values()}get entriesList(){let e=[];if(this.headersMap.size!==0)for(let{0:t,1:{name:r,value:Q}}of this.headersMap)
if(t==="set-cookie")for(let g of this.cookies)e.push([r,g]);else e.push([r,Q]);return e}toSortedArray(){let e=this.headersMap.
size,t=new Array(e);if(e<=32){if(e===0)return t;let r=this.headersMap[Symbol.iterator](),Q=r.next().value;t[0]=[Q[0],Q[1].
value],jg(Q[1].value!==null);for(let g=1,E=0,B=0,o=0,I=0,i,h;g<e;++g){for(h=r.next().value,i=t[g]=[h[0],h[1].value],jg(i[1]!==
null),o=0,B=g;o<B;)I=o+(B-o>>1),t[I][0]<=i[0]?o=I+1:B=I;if(g!==I){for(E=g;E>o;)t[E]=t[--E];t[o]=i}}if(!r.next().done)throw new TypeError(
"Unreachable");return t}else{let r=0;for(let{0:Q,1:{value:g}}of this.headersMap)t[r++]=[Q,g],jg(g!==null);return t.sort(
Sn)}}},TA=class A{#A;#e;constructor(e=void 0){Y.util.markAsUncloneable(this),e!==xu&&(this.#e=new Dr,this.#A="none",e!==
void 0&&(e=Y.converters.HeadersInit(e,"Headers constructor","init"),Un(this,e)))}append(e,t){Y.brandCheck(this,A),Y.argumentLengthCheck(
arguments,2,"Headers.append");let r="Headers.append";return e=Y.converters.ByteString(e,r,"name"),t=Y.converters.ByteString(
t,r,"value"),$g(this,e,t)}delete(e){if(Y.brandCheck(this,A),Y.argumentLengthCheck(arguments,1,"Headers.delete"),e=Y.converters.
ByteString(e,"Headers.delete","name"),!Mt(e))throw Y.errors.invalidArgument({prefix:"Headers.delete",value:e,type:"heade\
r name"});if(this.#A==="immutable")throw new TypeError("immutable");this.#e.contains(e,!1)&&this.#e.delete(e,!1)}get(e){
Y.brandCheck(this,A),Y.argumentLengthCheck(arguments,1,"Headers.get");let t="Headers.get";if(e=Y.converters.ByteString(e,
t,"name"),!Mt(e))throw Y.errors.invalidArgument({prefix:t,value:e,type:"header name"});return this.#e.get(e,!1)}has(e){Y.
brandCheck(this,A),Y.argumentLengthCheck(arguments,1,"Headers.has");let t="Headers.has";if(e=Y.converters.ByteString(e,t,
"name"),!Mt(e))throw Y.errors.invalidArgument({prefix:t,value:e,type:"header name"});return this.#e.contains(e,!1)}set(e,t){
Y.brandCheck(this,A),Y.argumentLengthCheck(arguments,2,"Headers.set");let r="Headers.set";if(e=Y.converters.ByteString(e,
r,"name"),t=Y.converters.ByteString(t,r,"value"),t=Fn(t),Mt(e)){if(!wn(t))throw Y.errors.invalidArgument({prefix:r,value:t,
type:"header value"})}else throw Y.errors.invalidArgument({prefix:r,value:e,type:"header name"});if(this.#A==="immutable")
throw new TypeError("immutable");this.#e.set(e,t,!1)}getSetCookie(){Y.brandCheck(this,A);let e=this.#e.cookies;return e?
[...e]:[]}[ur.inspect.custom](e,t){return t.depth??=e,`Headers ${ur.formatWithOptions(t,this.#e.entries)}`}static getHeadersGuard(e){
return e.#A}static setHeadersGuard(e,t){e.#A=t}static getHeadersList(e){return e.#e}static setHeadersList(e,t){e.#e=t}},
{getHeadersGuard:Mn,setHeadersGuard:qu,getHeadersList:dr,setHeadersList:Pu}=TA;Reflect.deleteProperty(TA,"getHeadersGuar\
d");Reflect.deleteProperty(TA,"setHeadersGuard");Reflect.deleteProperty(TA,"getHeadersList");Reflect.deleteProperty(TA,"\
setHeadersList");Ou("Headers",TA,Wu,0,1);Object.defineProperties(TA.prototype,{append:Ke,delete:Ke,get:Ke,has:Ke,set:Ke,
getSetCookie:Ke,[Symbol.toStringTag]:{value:"Headers",configurable:!0},[ur.inspect.custom]:{enumerable:!1}});Y.converters.
HeadersInit=function(A,e,t){if(Y.util.Type(A)===Y.util.Types.OBJECT){let r=Reflect.get(A,Symbol.iterator);if(!ur.types.isProxy(
A)&&r===TA.prototype.entries)try{return dr(A).entriesList}catch{}return typeof r=="function"?Y.converters["sequence<sequ\
ence<ByteString>>"](A,e,t,r.bind(A)):Y.converters["record<ByteString, ByteString>"](A,e,t)}throw Y.errors.conversionFailed(
{prefix:"Headers constructor",argument:"Argument 1",types:["sequence<sequence<ByteString>>","record<ByteString, ByteStri\
ng>"]})};Tn.exports={fill:Un,compareHeaderName:Sn,Headers:TA,HeadersList:Dr,getHeadersGuard:Mn,setHeadersGuard:qu,setHeadersList:Pu,
getHeadersList:dr}});var Wn=R((m0,On)=>{"use strict";var{Headers:mn,HeadersList:kn,fill:Zu,getHeadersGuard:vu,setHeadersGuard:bn,setHeadersList:Gn}=Nr(),
{extractBody:Ln,cloneBody:Xu,mixinBody:_u,streamRegistry:Vn,bodyUnusable:Ku}=xe(),Jn=_(),Yn=N("node:util"),{kEnumerableProperty:cA}=Jn,
{isValidReasonPhrase:zu,isCancelled:ju,isAborted:$u,isErrorLike:AD,environmentSettingsObject:eD}=fe(),{redirectStatusSet:tD,
nullBodyStatus:rD}=Et(),{webidl:L}=WA(),{URLSerializer:pn}=ue(),{kConstruct:yr}=tA(),AE=N("node:assert"),{isomorphicEncode:QD,
serializeJavascriptValueToJSONString:gD}=le(),ED=new TextEncoder("utf-8"),hA=class A{#A;#e;static error(){return Tt(Rr(),
"immutable")}static json(e,t=void 0){L.argumentLengthCheck(arguments,1,"Response.json"),t!==null&&(t=L.converters.ResponseInit(
t));let r=ED.encode(gD(e)),Q=Ln(r),g=Tt(ze({}),"response");return Hn(g,t,{body:Q[0],type:"application/json"}),g}static redirect(e,t=302){
L.argumentLengthCheck(arguments,1,"Response.redirect"),e=L.converters.USVString(e),t=L.converters["unsigned short"](t);let r;
try{r=new URL(e,eD.settingsObject.baseUrl)}catch(E){throw new TypeError(`Failed to parse URL from ${e}`,{cause:E})}if(!tD.
has(t))throw new RangeError(`Invalid status code ${t}`);let Q=Tt(ze({}),"immutable");Q.#e.status=t;let g=QD(pn(r));return Q.#e.
headersList.append("location",g,!0),Q}constructor(e=null,t=void 0){if(L.util.markAsUncloneable(this),e===yr)return;e!==null&&
(e=L.converters.BodyInit(e,"Response","body")),t=L.converters.ResponseInit(t),this.#e=ze({}),this.#A=new mn(yr),bn(this.#A,
"response"),Gn(this.#A,this.#e.headersList);let r=null;if(e!=null){let[Q,g]=Ln(e);r={body:Q,type:g}}Hn(this,t,r)}get type(){
return L.brandCheck(this,A),this.#e.type}get url(){L.brandCheck(this,A);let e=this.#e.urlList,t=e[e.length-1]??null;return t===
null?"":pn(t,!0)}get redirected(){return L.brandCheck(this,A),this.#e.urlList.length>1}get status(){return L.brandCheck(
this,A),this.#e.status}get ok(){return L.brandCheck(this,A),this.#e.status>=200&&this.#e.status<=299}get statusText(){return L.
brandCheck(this,A),this.#e.statusText}get headers(){return L.brandCheck(this,A),this.#A}get body(){return L.brandCheck(this,
A),this.#e.body?this.#e.body.stream:null}get bodyUsed(){return L.brandCheck(this,A),!!this.#e.body&&Jn.isDisturbed(this.#e.
body.stream)}clone(){if(L.brandCheck(this,A),Ku(this.#e))throw L.errors.exception({header:"Response.clone",message:"Body\
 has already been consumed."});let e=eE(this.#e);return this.#e.urlList.length!==0&&this.#e.body?.stream&&Vn.register(this,
new WeakRef(this.#e.body.stream)),Tt(e,vu(this.#A))}[Yn.inspect.custom](e,t){t.depth===null&&(t.depth=2),t.colors??=!0;let r={
status:this.status,statusText:this.statusText,headers:this.headers,body:this.body,bodyUsed:this.bodyUsed,ok:this.ok,redirected:this.
redirected,type:this.type,url:this.url};return`Response ${Yn.formatWithOptions(t,r)}`}static getResponseHeaders(e){return e.#A}static setResponseHeaders(e,t){
e.#A=t}static getResponseState(e){return e.#e}static setResponseState(e,t){e.#e=t}},{getResponseHeaders:sD,setResponseHeaders:BD,
getResponseState:Me,setResponseState:oD}=hA;Reflect.deleteProperty(hA,"getResponseHeaders");Reflect.deleteProperty(hA,"s\
etResponseHeaders");Reflect.deleteProperty(hA,"getResponseState");Reflect.deleteProperty(hA,"setResponseState");_u(hA,Me);
Object.defineProperties(hA.prototype,{type:cA,url:cA,status:cA,ok:cA,redirected:cA,statusText:cA,headers:cA,clone:cA,body:cA,
bodyUsed:cA,[Symbol.toStringTag]:{value:"Response",configurable:!0}});Object.defineProperties(hA,{json:cA,redirect:cA,error:cA});
function eE(A){if(A.internalResponse)return xn(eE(A.internalResponse),A.type);let e=ze({...A,body:null});return A.body!=
null&&(e.body=Xu(A.body)),e}function ze(A){return{aborted:!1,rangeRequested:!1,timingAllowPassed:!1,requestIncludesCredentials:!1,
type:"default",status:200,timingInfo:null,cacheState:"",statusText:"",...A,headersList:A?.headersList?new kn(A?.headersList):
new kn,urlList:A?.urlList?[...A.urlList]:[]}}function Rr(A){let e=AD(A);return ze({type:"error",status:0,error:e?A:new Error(
A&&String(A)),aborted:A&&A.name==="AbortError"})}function nD(A){return A.type==="error"&&A.status===0}function fr(A,e){return e=
{internalResponse:A,...e},new Proxy(A,{get(t,r){return r in e?e[r]:t[r]},set(t,r,Q){return AE(!(r in e)),t[r]=Q,!0}})}function xn(A,e){
if(e==="basic")return fr(A,{type:"basic",headersList:A.headersList});if(e==="cors")return fr(A,{type:"cors",headersList:A.
headersList});if(e==="opaque")return fr(A,{type:"opaque",urlList:[],status:0,statusText:"",body:null});if(e==="opaquered\
irect")return fr(A,{type:"opaqueredirect",status:0,statusText:"",headersList:[],body:null});AE(!1)}function ID(A,e=null){
return AE(ju(A)),$u(A)?Rr(Object.assign(new DOMException("The operation was aborted.","AbortError"),{cause:e})):Rr(Object.
assign(new DOMException("Request was cancelled."),{cause:e}))}function Hn(A,e,t){if(e.status!==null&&(e.status<200||e.status>
599))throw new RangeError('init["status"] must be in the range of 200 to 599, inclusive.');if("statusText"in e&&e.statusText!=
null&&!zu(String(e.statusText)))throw new TypeError("Invalid statusText");if("status"in e&&e.status!=null&&(Me(A).status=
e.status),"statusText"in e&&e.statusText!=null&&(Me(A).statusText=e.statusText),"headers"in e&&e.headers!=null&&Zu(sD(A),
e.headers),t){if(rD.includes(A.status))throw L.errors.exception({header:"Response constructor",message:`Invalid response\
 status code ${A.status}`});Me(A).body=t.body,t.type!=null&&!Me(A).headersList.contains("content-type",!0)&&Me(A).headersList.
append("content-type",t.type,!0)}}function Tt(A,e){let t=new hA(yr);oD(t,A);let r=new mn(yr);return BD(t,r),Gn(r,A.headersList),
bn(r,e),A.urlList.length!==0&&A.body?.stream&&Vn.register(t,new WeakRef(A.body.stream)),t}L.converters.XMLHttpRequestBodyInit=
function(A,e,t){return typeof A=="string"?L.converters.USVString(A,e,t):L.is.Blob(A)||L.is.BufferSource(A)||L.is.FormData(
A)||L.is.URLSearchParams(A)?A:L.converters.DOMString(A,e,t)};L.converters.BodyInit=function(A,e,t){return L.is.ReadableStream(
A)||A?.[Symbol.asyncIterator]?A:L.converters.XMLHttpRequestBodyInit(A,e,t)};L.converters.ResponseInit=L.dictionaryConverter(
[{key:"status",converter:L.converters["unsigned short"],defaultValue:()=>200},{key:"statusText",converter:L.converters.ByteString,
defaultValue:()=>""},{key:"headers",converter:L.converters.HeadersInit}]);L.is.Response=L.util.MakeTypeAssertion(hA);On.
exports={isNetworkError:nD,makeNetworkError:Rr,makeResponse:ze,makeAppropriateNetworkError:ID,filterResponse:xn,Response:hA,
cloneResponse:eE,fromInnerResponse:Tt,getResponseState:Me}});var QI=R((b0,rI)=>{"use strict";var{extractBody:iD,mixinBody:CD,cloneBody:aD,bodyUnusable:qn}=xe(),{Headers:Kn,fill:cD,HeadersList:Ur,
setHeadersGuard:tE,getHeadersGuard:hD,setHeadersList:zn,getHeadersList:Pn}=Nr(),Fr=_(),Zn=N("node:util"),{isValidHTTPToken:lD,
sameOrigin:vn,environmentSettingsObject:wr}=fe(),{forbiddenMethodsSet:uD,corsSafeListedMethodsSet:DD,referrerPolicy:dD,requestRedirect:ND,
requestMode:fD,requestCredentials:yD,requestCache:RD,requestDuplex:wD}=Et(),{kEnumerableProperty:Z,normalizedMethodRecordsBase:FD,
normalizedMethodRecords:UD}=Fr,{webidl:y}=WA(),{URLSerializer:SD}=ue(),{kConstruct:Sr}=tA(),MD=N("node:assert"),{getMaxListeners:jn,
setMaxListeners:TD,defaultMaxListeners:kD}=N("node:events"),LD=Symbol("abortController"),$n=new FinalizationRegistry(({signal:A,
abort:e})=>{A.removeEventListener("abort",e)}),Mr=new WeakMap,rE;try{rE=jn(new AbortController().signal)>0}catch{rE=!1}function Xn(A){
return e;function e(){let t=A.deref();if(t!==void 0){$n.unregister(e),this.removeEventListener("abort",e),t.abort(this.reason);
let r=Mr.get(t.signal);if(r!==void 0){if(r.size!==0){for(let Q of r){let g=Q.deref();g!==void 0&&g.abort(this.reason)}r.
clear()}Mr.delete(t.signal)}}}}var _n=!1,BA=class A{#A;#e;#r;#t;constructor(e,t=void 0){if(y.util.markAsUncloneable(this),
e===Sr)return;y.argumentLengthCheck(arguments,1,"Request constructor"),e=y.converters.RequestInfo(e),t=y.converters.RequestInit(
t);let Q=null,g=null,E=wr.settingsObject.baseUrl,B=null;if(typeof e=="string"){this.#e=t.dispatcher;let l;try{l=new URL(
e,E)}catch(u){throw new TypeError("Failed to parse URL from "+e,{cause:u})}if(l.username||l.password)throw new TypeError(
"Request cannot be constructed from a URL that includes credentials: "+e);Q=Tr({urlList:[l]}),g="cors"}else MD(y.is.Request(
e)),Q=e.#t,B=e.#A,this.#e=t.dispatcher||e.#e;let o=wr.settingsObject.origin,I="client";if(Q.window?.constructor?.name===
"EnvironmentSettingsObject"&&vn(Q.window,o)&&(I=Q.window),t.window!=null)throw new TypeError(`'window' option '${I}' mus\
t be null`);"window"in t&&(I="no-window"),Q=Tr({method:Q.method,headersList:Q.headersList,unsafeRequest:Q.unsafeRequest,
client:wr.settingsObject,window:I,priority:Q.priority,origin:Q.origin,referrer:Q.referrer,referrerPolicy:Q.referrerPolicy,
mode:Q.mode,credentials:Q.credentials,cache:Q.cache,redirect:Q.redirect,integrity:Q.integrity,keepalive:Q.keepalive,reloadNavigation:Q.
reloadNavigation,historyNavigation:Q.historyNavigation,urlList:[...Q.urlList]});let i=Object.keys(t).length!==0;if(i&&(Q.
mode==="navigate"&&(Q.mode="same-origin"),Q.reloadNavigation=!1,Q.historyNavigation=!1,Q.origin="client",Q.referrer="cli\
ent",Q.referrerPolicy="",Q.url=Q.urlList[Q.urlList.length-1],Q.urlList=[Q.url]),t.referrer!==void 0){let l=t.referrer;if(l===
"")Q.referrer="no-referrer";else{let u;try{u=new URL(l,E)}catch(D){throw new TypeError(`Referrer "${l}" is not a valid U\
RL.`,{cause:D})}u.protocol==="about:"&&u.hostname==="client"||o&&!vn(u,wr.settingsObject.baseUrl)?Q.referrer="client":Q.
referrer=u}}t.referrerPolicy!==void 0&&(Q.referrerPolicy=t.referrerPolicy);let h;if(t.mode!==void 0?h=t.mode:h=g,h==="na\
vigate")throw y.errors.exception({header:"Request constructor",message:"invalid request mode navigate."});if(h!=null&&(Q.
mode=h),t.credentials!==void 0&&(Q.credentials=t.credentials),t.cache!==void 0&&(Q.cache=t.cache),Q.cache==="only-if-cac\
hed"&&Q.mode!=="same-origin")throw new TypeError("'only-if-cached' can be set only with 'same-origin' mode");if(t.redirect!==
void 0&&(Q.redirect=t.redirect),t.integrity!=null&&(Q.integrity=String(t.integrity)),t.keepalive!==void 0&&(Q.keepalive=
!!t.keepalive),t.method!==void 0){let l=t.method,u=UD[l];if(u!==void 0)Q.method=u;else{if(!lD(l))throw new TypeError(`'${l}\
' is not a valid HTTP method.`);let D=l.toUpperCase();if(uD.has(D))throw new TypeError(`'${l}' HTTP method is unsupporte\
d.`);l=FD[D]??l,Q.method=l}!_n&&Q.method==="patch"&&(process.emitWarning("Using `patch` is highly likely to result in a \
`405 Method Not Allowed`. `PATCH` is much more likely to succeed.",{code:"UNDICI-FETCH-patch"}),_n=!0)}t.signal!==void 0&&
(B=t.signal),this.#t=Q;let c=new AbortController;if(this.#A=c.signal,B!=null)if(B.aborted)c.abort(B.reason);else{this[LD]=
c;let l=new WeakRef(c),u=Xn(l);rE&&jn(B)===kD&&TD(1500,B),Fr.addAbortListener(B,u),$n.register(c,{signal:B,abort:u},u)}if(this.#r=
new Kn(Sr),zn(this.#r,Q.headersList),tE(this.#r,"request"),h==="no-cors"){if(!DD.has(Q.method))throw new TypeError(`'${Q.
method} is unsupported in no-cors mode.`);tE(this.#r,"request-no-cors")}if(i){let l=Pn(this.#r),u=t.headers!==void 0?t.headers:
new Ur(l);if(l.clear(),u instanceof Ur){for(let{name:D,value:p}of u.rawValues())l.append(D,p,!1);l.cookies=u.cookies}else
cD(this.#r,u)}let a=y.is.Request(e)?e.#t.body:null;if((t.body!=null||a!=null)&&(Q.method==="GET"||Q.method==="HEAD"))throw new TypeError(
"Request with GET/HEAD method cannot have body.");let C=null;if(t.body!=null){let[l,u]=iD(t.body,Q.keepalive);C=l,u&&!Pn(
this.#r).contains("content-type",!0)&&this.#r.append("content-type",u,!0)}let d=C??a;if(d!=null&&d.source==null){if(C!=null&&
t.duplex==null)throw new TypeError("RequestInit: duplex option is required when sending a body.");if(Q.mode!=="same-orig\
in"&&Q.mode!=="cors")throw new TypeError('If request is made from ReadableStream, mode should be "same-origin" or "cors"');
Q.useCORSPreflightFlag=!0}let f=d;if(C==null&&a!=null){if(qn(e.#t))throw new TypeError("Cannot construct a Request with \
a Request object that has already been used.");let l=new TransformStream;a.stream.pipeThrough(l),f={source:a.source,length:a.
length,stream:l.readable}}this.#t.body=f}get method(){return y.brandCheck(this,A),this.#t.method}get url(){return y.brandCheck(
this,A),SD(this.#t.url)}get headers(){return y.brandCheck(this,A),this.#r}get destination(){return y.brandCheck(this,A),
this.#t.destination}get referrer(){return y.brandCheck(this,A),this.#t.referrer==="no-referrer"?"":this.#t.referrer==="c\
lient"?"about:client":this.#t.referrer.toString()}get referrerPolicy(){return y.brandCheck(this,A),this.#t.referrerPolicy}get mode(){
return y.brandCheck(this,A),this.#t.mode}get credentials(){return y.brandCheck(this,A),this.#t.credentials}get cache(){return y.
brandCheck(this,A),this.#t.cache}get redirect(){return y.brandCheck(this,A),this.#t.redirect}get integrity(){return y.brandCheck(
this,A),this.#t.integrity}get keepalive(){return y.brandCheck(this,A),this.#t.keepalive}get isReloadNavigation(){return y.
brandCheck(this,A),this.#t.reloadNavigation}get isHistoryNavigation(){return y.brandCheck(this,A),this.#t.historyNavigation}get signal(){
return y.brandCheck(this,A),this.#A}get body(){return y.brandCheck(this,A),this.#t.body?this.#t.body.stream:null}get bodyUsed(){
return y.brandCheck(this,A),!!this.#t.body&&Fr.isDisturbed(this.#t.body.stream)}get duplex(){return y.brandCheck(this,A),
"half"}clone(){if(y.brandCheck(this,A),qn(this.#t))throw new TypeError("unusable");let e=eI(this.#t),t=new AbortController;
if(this.signal.aborted)t.abort(this.signal.reason);else{let r=Mr.get(this.signal);r===void 0&&(r=new Set,Mr.set(this.signal,
r));let Q=new WeakRef(t);r.add(Q),Fr.addAbortListener(t.signal,Xn(Q))}return tI(e,this.#e,t.signal,hD(this.#r))}[Zn.inspect.
custom](e,t){t.depth===null&&(t.depth=2),t.colors??=!0;let r={method:this.method,url:this.url,headers:this.headers,destination:this.
destination,referrer:this.referrer,referrerPolicy:this.referrerPolicy,mode:this.mode,credentials:this.credentials,cache:this.
cache,redirect:this.redirect,integrity:this.integrity,keepalive:this.keepalive,isReloadNavigation:this.isReloadNavigation,
isHistoryNavigation:this.isHistoryNavigation,signal:this.signal};return`Request ${Zn.formatWithOptions(t,r)}`}static setRequestSignal(e,t){
return e.#A=t,e}static getRequestDispatcher(e){return e.#e}static setRequestDispatcher(e,t){e.#e=t}static setRequestHeaders(e,t){
e.#r=t}static getRequestState(e){return e.#t}static setRequestState(e,t){e.#t=t}},{setRequestSignal:YD,getRequestDispatcher:pD,
setRequestDispatcher:HD,setRequestHeaders:mD,getRequestState:AI,setRequestState:bD}=BA;Reflect.deleteProperty(BA,"setReq\
uestSignal");Reflect.deleteProperty(BA,"getRequestDispatcher");Reflect.deleteProperty(BA,"setRequestDispatcher");Reflect.
deleteProperty(BA,"setRequestHeaders");Reflect.deleteProperty(BA,"getRequestState");Reflect.deleteProperty(BA,"setReques\
tState");CD(BA,AI);function Tr(A){return{method:A.method??"GET",localURLsOnly:A.localURLsOnly??!1,unsafeRequest:A.unsafeRequest??
!1,body:A.body??null,client:A.client??null,reservedClient:A.reservedClient??null,replacesClientId:A.replacesClientId??"",
window:A.window??"client",keepalive:A.keepalive??!1,serviceWorkers:A.serviceWorkers??"all",initiator:A.initiator??"",destination:A.
destination??"",priority:A.priority??null,origin:A.origin??"client",policyContainer:A.policyContainer??"client",referrer:A.
referrer??"client",referrerPolicy:A.referrerPolicy??"",mode:A.mode??"no-cors",useCORSPreflightFlag:A.useCORSPreflightFlag??
!1,credentials:A.credentials??"same-origin",useCredentials:A.useCredentials??!1,cache:A.cache??"default",redirect:A.redirect??
"follow",integrity:A.integrity??"",cryptoGraphicsNonceMetadata:A.cryptoGraphicsNonceMetadata??"",parserMetadata:A.parserMetadata??
"",reloadNavigation:A.reloadNavigation??!1,historyNavigation:A.historyNavigation??!1,userActivation:A.userActivation??!1,
taintedOrigin:A.taintedOrigin??!1,redirectCount:A.redirectCount??0,responseTainting:A.responseTainting??"basic",preventNoCacheCacheControlHeaderModification:A.
preventNoCacheCacheControlHeaderModification??!1,done:A.done??!1,timingAllowFailed:A.timingAllowFailed??!1,useURLCredentials:A.
useURLCredentials??void 0,traversableForUserPrompts:A.traversableForUserPrompts??"client",urlList:A.urlList,url:A.urlList[0],
headersList:A.headersList?new Ur(A.headersList):new Ur}}function eI(A){let e=Tr({...A,body:null});return A.body!=null&&(e.
body=aD(A.body)),e}function tI(A,e,t,r){let Q=new BA(Sr);bD(Q,A),HD(Q,e),YD(Q,t);let g=new Kn(Sr);return mD(Q,g),zn(g,A.
headersList),tE(g,r),Q}Object.defineProperties(BA.prototype,{method:Z,url:Z,headers:Z,redirect:Z,clone:Z,signal:Z,duplex:Z,
destination:Z,body:Z,bodyUsed:Z,isHistoryNavigation:Z,isReloadNavigation:Z,keepalive:Z,integrity:Z,cache:Z,credentials:Z,
attribute:Z,referrerPolicy:Z,referrer:Z,mode:Z,[Symbol.toStringTag]:{value:"Request",configurable:!0}});y.is.Request=y.util.
MakeTypeAssertion(BA);y.converters.RequestInfo=function(A){return typeof A=="string"?y.converters.USVString(A):y.is.Request(
A)?A:y.converters.USVString(A)};y.converters.RequestInit=y.dictionaryConverter([{key:"method",converter:y.converters.ByteString},
{key:"headers",converter:y.converters.HeadersInit},{key:"body",converter:y.nullableConverter(y.converters.BodyInit)},{key:"\
referrer",converter:y.converters.USVString},{key:"referrerPolicy",converter:y.converters.DOMString,allowedValues:dD},{key:"\
mode",converter:y.converters.DOMString,allowedValues:fD},{key:"credentials",converter:y.converters.DOMString,allowedValues:yD},
{key:"cache",converter:y.converters.DOMString,allowedValues:RD},{key:"redirect",converter:y.converters.DOMString,allowedValues:ND},
{key:"integrity",converter:y.converters.DOMString},{key:"keepalive",converter:y.converters.boolean},{key:"signal",converter:y.
nullableConverter(A=>y.converters.AbortSignal(A,"RequestInit","signal"))},{key:"window",converter:y.converters.any},{key:"\
duplex",converter:y.converters.DOMString,allowedValues:wD},{key:"dispatcher",converter:y.converters.any},{key:"priority",
converter:y.converters.DOMString,allowedValues:["high","low","auto"],defaultValue:()=>"auto"}]);rI.exports={Request:BA,makeRequest:Tr,
fromInnerRequest:tI,cloneRequest:eI,getRequestDispatcher:pD,getRequestState:AI}});var oI=R((G0,BI)=>{"use strict";var gI=Symbol.for("undici.globalDispatcher.1"),{InvalidArgumentError:GD}=X(),VD=cr();sI()===
void 0&&EI(new VD);function EI(A){if(!A||typeof A.dispatch!="function")throw new GD("Argument agent must implement Agent");
Object.defineProperty(globalThis,gI,{value:A,writable:!0,enumerable:!1,configurable:!1})}function sI(){return globalThis[gI]}
var JD=["fetch","Headers","Response","Request","FormData","WebSocket","CloseEvent","ErrorEvent","MessageEvent","EventSou\
rce"];BI.exports={setGlobalDispatcher:EI,getGlobalDispatcher:sI,installedExports:JD}});var lI=R((V0,hI)=>{"use strict";var xD=N("node:assert"),{runtimeFeatures:II}=ot(),Te=new Map([["sha256",0],["sha384",1],
["sha512",2]]),QE;if(II.has("crypto")){QE=N("node:crypto");let A=QE.getHashes();A.length===0&&Te.clear();for(let e of Te.
keys())A.includes(e)===!1&&Te.delete(e)}else Te.clear();var nI=Map.prototype.get.bind(Te),gE=Map.prototype.has.bind(Te),
OD=II.has("crypto")===!1||Te.size===0?()=>!0:(A,e)=>{let t=CI(e);if(t.length===0)return!0;let r=iI(t);for(let Q of r){let g=Q.
alg,E=Q.val,B=aI(g,A);if(cI(B,E))return!0}return!1};function iI(A){let e=[],t=null;for(let r of A){if(xD(gE(r.alg),"Inva\
lid SRI hash algorithm token"),e.length===0){e.push(r),t=r;continue}let Q=t.alg,g=nI(Q),E=r.alg,B=nI(E);B<g||(B>g?(t=r,e[0]=
r,e.length=1):e.push(r))}return e}function CI(A){let e=[];for(let t of A.split(" ")){let Q=t.split("?",1)[0],g="",E=[Q.slice(
0,6),Q.slice(7)],B=E[0];if(!gE(B))continue;E[1]&&(g=E[1]);let o={alg:B,val:g};e.push(o)}return e}var aI=(A,e)=>QE.hash(A,
e,"base64");function cI(A,e){let t=A.length;t!==0&&A[t-1]==="="&&(t-=1),t!==0&&A[t-1]==="="&&(t-=1);let r=e.length;if(r!==
0&&e[r-1]==="="&&(r-=1),r!==0&&e[r-1]==="="&&(r-=1),t!==r)return!1;for(let Q=0;Q<t;++Q)if(!(A[Q]===e[Q]||A[Q]==="+"&&e[Q]===
"-"||A[Q]==="/"&&e[Q]==="_"))return!1;return!0}hI.exports={applyAlgorithmToBytes:aI,bytesMatch:OD,caseSensitiveMatch:cI,
isValidSRIHashAlgorithm:gE,getStrongestMetadata:iI,parseMetadata:CI}});var LI=R((J0,kI)=>{"use strict";var{makeNetworkError:V,makeAppropriateNetworkError:kt,filterResponse:EE,makeResponse:kr,
fromInnerResponse:WD,getResponseState:qD}=Wn(),{HeadersList:sE}=Nr(),{Request:PD,cloneRequest:ZD,getRequestDispatcher:vD,
getRequestState:XD}=QI(),kA=N("node:zlib"),{makePolicyContainer:_D,clonePolicyContainer:KD,requestBadPort:zD,TAOCheck:jD,
appendRequestOriginHeader:$D,responseLocationURL:Ad,requestCurrentURL:lA,setRequestReferrerPolicyOnRedirect:ed,tryUpgradeRequestToAPotentiallyTrustworthyURL:td,
createOpaqueTimingInfo:CE,appendFetchMetadata:rd,corsCheck:Qd,crossOriginResourcePolicyCheck:gd,determineRequestsReferrer:Ed,
coarsenedSharedCurrentTime:Lt,sameOrigin:IE,isCancelled:Ce,isAborted:uI,isErrorLike:sd,fullyReadBody:Bd,readableStreamClose:od,
urlIsLocal:nd,urlIsHttpHttpsScheme:Hr,urlHasHttpsScheme:Id,clampAndCoarsenConnectionTimingInfo:id,simpleRangeHeaderValue:Cd,
buildContentRange:ad,createInflate:cd,extractMimeType:hd,hasAuthenticationEntry:ld,includesCredentials:DI,isTraversableNavigable:ud}=fe(),
ke=N("node:assert"),{safelyExtractBody:mr,extractBody:dI}=xe(),{redirectStatusSet:RI,nullBodyStatus:wI,safeMethodsSet:Dd,
requestBodyHeader:dd,subresourceSet:Nd}=Et(),fd=N("node:events"),{Readable:yd,pipeline:Rd,finished:wd,isErrored:Fd,isReadable:Lr}=N("node:stream"),
{addAbortListener:Ud,bufferToLowerCasedHeaderName:NI}=_(),{dataURLProcessor:Sd,serializeAMimeType:Md,minimizeSupportedMimeType:Td}=ue(),
{getGlobalDispatcher:kd}=oI(),{webidl:aE}=WA(),{STATUS_CODES:fI}=N("node:http"),{bytesMatch:Ld}=lI(),{createDeferredPromise:Yd}=cg(),
{isomorphicEncode:Yr}=le(),{runtimeFeatures:pd}=ot(),Hd=pd.has("zstd"),md=["GET","HEAD"],bd=typeof __UNDICI_IS_NODE__<"u"||
typeof esbuildDetection<"u"?"node":"undici",BE,pr=class extends fd{constructor(e){super(),this.dispatcher=e,this.connection=
null,this.dump=!1,this.state="ongoing"}terminate(e){this.state==="ongoing"&&(this.state="terminated",this.connection?.destroy(
e),this.emit("terminated",e))}abort(e){this.state==="ongoing"&&(this.state="aborted",e||(e=new DOMException("The operati\
on was aborted.","AbortError")),this.serializedAbortReason=e,this.connection?.destroy(e),this.emit("terminated",e))}};function Gd(A){
FI(A,"fetch")}function Vd(A,e=void 0){aE.argumentLengthCheck(arguments,1,"globalThis.fetch");let t=Yd(),r;try{r=new PD(A,
e)}catch(i){return t.reject(i),t.promise}let Q=XD(r);if(r.signal.aborted)return oE(t,Q,null,r.signal.reason,null),t.promise;
Q.client.globalObject?.constructor?.name==="ServiceWorkerGlobalScope"&&(Q.serviceWorkers="none");let E=null,B=!1,o=null;
return Ud(r.signal,()=>{B=!0,ke(o!=null),o.abort(r.signal.reason);let i=E?.deref();oE(t,Q,i,r.signal.reason,o.controller)}),
o=SI({request:Q,processResponseEndOfBody:Gd,processResponse:i=>{if(!B){if(i.aborted){oE(t,Q,E,o.serializedAbortReason,o.
controller);return}if(i.type==="error"){t.reject(new TypeError("fetch failed",{cause:i.error}));return}E=new WeakRef(WD(
i,"immutable")),t.resolve(E.deref()),t=null}},dispatcher:vD(r),requestObject:r}),t.promise}function FI(A,e="other"){if(A.
type==="error"&&A.aborted||!A.urlList?.length)return;let t=A.urlList[0],r=A.timingInfo,Q=A.cacheState;Hr(t)&&r!==null&&(A.
timingAllowPassed||(r=CE({startTime:r.startTime}),Q=""),r.endTime=Lt(),A.timingInfo=r,UI(r,t.href,e,globalThis,Q,"",A.status))}
var UI=performance.markResourceTiming;function oE(A,e,t,r,Q){if(A&&A.reject(r),e.body?.stream!=null&&Lr(e.body.stream)&&
e.body.stream.cancel(r).catch(E=>{if(E.code!=="ERR_INVALID_STATE")throw E}),t==null)return;let g=qD(t);g.body?.stream!=null&&
Lr(g.body.stream)&&Q.error(r)}function SI({request:A,processRequestBodyChunkLength:e,processRequestEndOfBody:t,processResponse:r,
processResponseEndOfBody:Q,processResponseConsumeBody:g,useParallelQueue:E=!1,dispatcher:B=kd(),requestObject:o=null}){ke(
B);let I=null,i=!1;A.client!=null&&(I=A.client.globalObject,i=A.client.crossOriginIsolatedCapability);let h=Lt(i),c=CE({
startTime:h}),a={controller:new pr(B),request:A,timingInfo:c,processRequestBodyChunkLength:e,processRequestEndOfBody:t,processResponse:r,
processResponseConsumeBody:g,processResponseEndOfBody:Q,taskDestination:I,crossOriginIsolatedCapability:i,requestObject:o};
return ke(!A.body||A.body.stream),A.window==="client"&&(A.window=A.client?.globalObject?.constructor?.name==="Window"?A.
client:"no-window"),A.origin==="client"&&(A.origin=A.client.origin),A.policyContainer==="client"&&(A.client!=null?A.policyContainer=
KD(A.client.policyContainer):A.policyContainer=_D()),A.headersList.contains("accept",!0)||A.headersList.append("accept",
"*/*",!0),A.headersList.contains("accept-language",!0)||A.headersList.append("accept-language","*",!0),A.priority,Nd.has(
A.destination),MI(a,!1),a.controller}async function MI(A,e){try{let t=A.request,r=null;if(t.localURLsOnly&&!nd(lA(t))&&(r=
V("local URLs only")),td(t),zD(t)==="blocked"&&(r=V("bad port")),t.referrerPolicy===""&&(t.referrerPolicy=t.policyContainer.
referrerPolicy),t.referrer!=="no-referrer"&&(t.referrer=Ed(t)),r===null){let g=lA(t);IE(g,t.url)&&t.responseTainting==="\
basic"||g.protocol==="data:"||t.mode==="navigate"||t.mode==="websocket"?(t.responseTainting="basic",r=await yI(A)):t.mode===
"same-origin"?r=V('request mode cannot be "same-origin"'):t.mode==="no-cors"?t.redirect!=="follow"?r=V('redirect mode ca\
nnot be "follow" for "no-cors" request'):(t.responseTainting="opaque",r=await yI(A)):Hr(lA(t))?(t.responseTainting="cors",
r=await TI(A)):r=V("URL scheme must be a HTTP(S) scheme")}if(e)return r;r.status!==0&&!r.internalResponse&&(t.responseTainting,
t.responseTainting==="basic"?r=EE(r,"basic"):t.responseTainting==="cors"?r=EE(r,"cors"):t.responseTainting==="opaque"?r=
EE(r,"opaque"):ke(!1));let Q=r.status===0?r:r.internalResponse;if(Q.urlList.length===0&&Q.urlList.push(...t.urlList),t.timingAllowFailed||
(r.timingAllowPassed=!0),r.type==="opaque"&&Q.status===206&&Q.rangeRequested&&!t.headers.contains("range",!0)&&(r=Q=V()),
r.status!==0&&(t.method==="HEAD"||t.method==="CONNECT"||wI.includes(Q.status))&&(Q.body=null,A.controller.dump=!0),t.integrity){
let g=B=>nE(A,V(B));if(t.responseTainting==="opaque"||r.body==null){g(r.error);return}let E=B=>{if(!Ld(B,t.integrity)){g(
"integrity mismatch");return}r.body=mr(B)[0],nE(A,r)};Bd(r.body,E,g)}else nE(A,r)}catch(t){A.controller.terminate(t)}}function yI(A){
if(Ce(A)&&A.request.redirectCount===0)return Promise.resolve(kt(A));let{request:e}=A,{protocol:t}=lA(e);switch(t){case"a\
bout:":return Promise.resolve(V("about scheme is not supported"));case"blob:":{BE||(BE=N("node:buffer").resolveObjectURL);
let r=lA(e);if(r.search.length!==0)return Promise.resolve(V("NetworkError when attempting to fetch resource."));let Q=BE(
r.toString());if(e.method!=="GET"||!aE.is.Blob(Q))return Promise.resolve(V("invalid method"));let g=kr(),E=Q.size,B=Yr(`${E}`),
o=Q.type;if(e.headersList.contains("range",!0)){g.rangeRequested=!0;let I=e.headersList.get("range",!0),i=Cd(I,!0);if(i===
"failure")return Promise.resolve(V("failed to fetch the data URL"));let{rangeStartValue:h,rangeEndValue:c}=i;if(h===null)
h=E-c,c=h+c-1;else{if(h>=E)return Promise.resolve(V("Range start is greater than the blob's size."));(c===null||c>=E)&&(c=
E-1)}let a=Q.slice(h,c+1,o),C=dI(a);g.body=C[0];let d=Yr(`${a.size}`),f=ad(h,c,E);g.status=206,g.statusText="Partial Con\
tent",g.headersList.set("content-length",d,!0),g.headersList.set("content-type",o,!0),g.headersList.set("content-range",
f,!0)}else{let I=dI(Q);g.statusText="OK",g.body=I[0],g.headersList.set("content-length",B,!0),g.headersList.set("content\
-type",o,!0)}return Promise.resolve(g)}case"data:":{let r=lA(e),Q=Sd(r);if(Q==="failure")return Promise.resolve(V("faile\
d to fetch the data URL"));let g=Md(Q.mimeType);return Promise.resolve(kr({statusText:"OK",headersList:[["content-type",
{name:"Content-Type",value:g}]],body:mr(Q.body)[0]}))}case"file:":return Promise.resolve(V("not implemented... yet..."));case"\
http:":case"https:":return TI(A).catch(r=>V(r));default:return Promise.resolve(V("unknown scheme"))}}function Jd(A,e){A.
request.done=!0,A.processResponseDone!=null&&queueMicrotask(()=>A.processResponseDone(e))}function nE(A,e){let t=A.timingInfo,
r=()=>{let g=Date.now();A.request.destination==="document"&&(A.controller.fullTimingInfo=t),A.controller.reportTimingSteps=
()=>{if(!Hr(A.request.url))return;t.endTime=g;let B=e.cacheState,o=e.bodyInfo;e.timingAllowPassed||(t=CE(t),B="");let I=0;
if(A.request.mode!=="navigator"||!e.hasCrossOriginRedirects){I=e.status;let i=hd(e.headersList);i!=="failure"&&(o.contentType=
Td(i))}A.request.initiatorType!=null&&UI(t,A.request.url.href,A.request.initiatorType,globalThis,B,o,I)};let E=()=>{A.request.
done=!0,A.processResponseEndOfBody!=null&&queueMicrotask(()=>A.processResponseEndOfBody(e)),A.request.initiatorType!=null&&
A.controller.reportTimingSteps()};queueMicrotask(()=>E())};A.processResponse!=null&&queueMicrotask(()=>{A.processResponse(
e),A.processResponse=null});let Q=e.type==="error"?e:e.internalResponse??e;Q.body==null?r():wd(Q.body.stream,()=>{r()})}
async function TI(A){let e=A.request,t=null,r=null,Q=A.timingInfo;if(e.serviceWorkers,t===null){if(e.redirect==="follow"&&
(e.serviceWorkers="none"),r=t=await iE(A),e.responseTainting==="cors"&&Qd(e,t)==="failure")return V("cors failure");jD(e,
t)==="failure"&&(e.timingAllowFailed=!0)}return(e.responseTainting==="opaque"||t.type==="opaque")&&gd(e.origin,e.client,
e.destination,r)==="blocked"?V("blocked"):(RI.has(r.status)&&(e.redirect!=="manual"&&A.controller.connection.destroy(void 0,
!1),e.redirect==="error"?t=V("unexpected redirect"):e.redirect==="manual"?t=r:e.redirect==="follow"?t=await xd(A,t):ke(!1)),
t.timingInfo=Q,t)}function xd(A,e){let t=A.request,r=e.internalResponse?e.internalResponse:e,Q;try{if(Q=Ad(r,lA(t).hash),
Q==null)return e}catch(E){return Promise.resolve(V(E))}if(!Hr(Q))return Promise.resolve(V("URL scheme must be a HTTP(S) \
scheme"));if(t.redirectCount===20)return Promise.resolve(V("redirect count exceeded"));if(t.redirectCount+=1,t.mode==="c\
ors"&&(Q.username||Q.password)&&!IE(t,Q))return Promise.resolve(V('cross origin not allowed for request mode "cors"'));if(t.
responseTainting==="cors"&&(Q.username||Q.password))return Promise.resolve(V('URL cannot contain credentials for request\
 mode "cors"'));if(r.status!==303&&t.body!=null&&t.body.source==null)return Promise.resolve(V());if([301,302].includes(r.
status)&&t.method==="POST"||r.status===303&&!md.includes(t.method)){t.method="GET",t.body=null;for(let E of dd)t.headersList.
delete(E)}IE(lA(t),Q)||(t.headersList.delete("authorization",!0),t.headersList.delete("proxy-authorization",!0),t.headersList.
delete("cookie",!0),t.headersList.delete("host",!0)),t.body!=null&&(ke(t.body.source!=null),t.body=mr(t.body.source)[0]);
let g=A.timingInfo;return g.redirectEndTime=g.postRedirectStartTime=Lt(A.crossOriginIsolatedCapability),g.redirectStartTime===
0&&(g.redirectStartTime=g.startTime),t.urlList.push(Q),ed(t,r),MI(A,!0)}async function iE(A,e=!1,t=!1){let r=A.request,Q=null,
g=null,E=null,B=null,o=!1;r.window==="no-window"&&r.redirect==="error"?(Q=A,g=r):(g=ZD(r),Q={...A},Q.request=g);let I=r.
credentials==="include"||r.credentials==="same-origin"&&r.responseTainting==="basic",i=g.body?g.body.length:null,h=null;
if(g.body==null&&["POST","PUT"].includes(g.method)&&(h="0"),i!=null&&(h=Yr(`${i}`)),h!=null&&g.headersList.append("conte\
nt-length",h,!0),i!=null&&g.keepalive,aE.is.URL(g.referrer)&&g.headersList.append("referer",Yr(g.referrer.href),!0),$D(g),
rd(g),g.headersList.contains("user-agent",!0)||g.headersList.append("user-agent",bd,!0),g.cache==="default"&&(g.headersList.
contains("if-modified-since",!0)||g.headersList.contains("if-none-match",!0)||g.headersList.contains("if-unmodified-sinc\
e",!0)||g.headersList.contains("if-match",!0)||g.headersList.contains("if-range",!0))&&(g.cache="no-store"),g.cache==="n\
o-cache"&&!g.preventNoCacheCacheControlHeaderModification&&!g.headersList.contains("cache-control",!0)&&g.headersList.append(
"cache-control","max-age=0",!0),(g.cache==="no-store"||g.cache==="reload")&&(g.headersList.contains("pragma",!0)||g.headersList.
append("pragma","no-cache",!0),g.headersList.contains("cache-control",!0)||g.headersList.append("cache-control","no-cach\
e",!0)),g.headersList.contains("range",!0)&&g.headersList.append("accept-encoding","identity",!0),g.headersList.contains(
"accept-encoding",!0)||(Id(lA(g))?g.headersList.append("accept-encoding","br, gzip, deflate",!0):g.headersList.append("a\
ccept-encoding","gzip, deflate",!0)),g.headersList.delete("host",!0),I&&!g.headersList.contains("authorization",!0)){let c=null;
if(!(ld(g)&&(g.useURLCredentials===void 0||!DI(lA(g))))){if(DI(lA(g))&&e){let{username:a,password:C}=lA(g);c=`Basic ${Buffer.
from(`${a}:${C}`).toString("base64")}`}}c!==null&&g.headersList.append("Authorization",c,!1)}if(B==null&&(g.cache="no-st\
ore"),g.cache!=="no-store"&&g.cache,E==null){if(g.cache==="only-if-cached")return V("only if cached");let c=await Od(Q,I,
t);!Dd.has(g.method)&&c.status>=200&&c.status<=399,o&&c.status,E==null&&(E=c)}if(E.urlList=[...g.urlList],g.headersList.
contains("range",!0)&&(E.rangeRequested=!0),E.requestIncludesCredentials=I,E.status===401&&g.responseTainting!=="cors"&&
I&&(r.useURLCredentials!==void 0||ud(r.traversableForUserPrompts))){if(r.body!=null){if(r.body.source==null)return E;r.body=
mr(r.body.source)[0]}if(r.useURLCredentials===void 0||e)return Ce(A)?kt(A):E;A.controller.connection.destroy(),E=await iE(
A,!0)}if(E.status===407)return r.window==="no-window"?V():Ce(A)?kt(A):V("proxy authentication required");if(E.status===421&&
!t&&(r.body==null||r.body.source!=null)){if(Ce(A))return kt(A);A.controller.connection.destroy(),E=await iE(A,e,!0)}return E}
async function Od(A,e=!1,t=!1){ke(!A.controller.connection||A.controller.connection.destroyed),A.controller.connection={
abort:null,destroyed:!1,destroy(C,d=!0){this.destroyed||(this.destroyed=!0,d&&this.abort?.(C??new DOMException("The oper\
ation was aborted.","AbortError")))}};let r=A.request,Q=null,g=A.timingInfo;null==null&&(r.cache="no-store");let B=t?"ye\
s":"no";r.mode;let o=null;if(r.body==null&&A.processRequestEndOfBody)queueMicrotask(()=>A.processRequestEndOfBody());else if(r.
body!=null){let C=async function*(l){Ce(A)||(yield l,A.processRequestBodyChunkLength?.(l.byteLength))},d=()=>{Ce(A)||A.processRequestEndOfBody&&
A.processRequestEndOfBody()},f=l=>{Ce(A)||(l.name==="AbortError"?A.controller.abort():A.controller.terminate(l))};o=(async function*(){
try{for await(let l of r.body.stream)yield*C(l);d()}catch(l){f(l)}})()}try{let{body:C,status:d,statusText:f,headersList:l,
socket:u}=await a({body:o});if(u)Q=kr({status:d,statusText:f,headersList:l,socket:u});else{let D=C[Symbol.asyncIterator]();
A.controller.next=()=>D.next(),Q=kr({status:d,statusText:f,headersList:l})}}catch(C){return C.name==="AbortError"?(A.controller.
connection.destroy(),kt(A,C)):V(C)}let I=()=>A.controller.resume(),i=C=>{Ce(A)||A.controller.abort(C)},h=new ReadableStream(
{start(C){A.controller.controller=C},pull:I,cancel:i,type:"bytes"});Q.body={stream:h,source:null,length:null},A.controller.
resume||A.controller.on("terminated",c),A.controller.resume=async()=>{for(;;){let C,d;try{let{done:l,value:u}=await A.controller.
next();if(uI(A))break;C=l?void 0:u}catch(l){A.controller.ended&&!g.encodedBodySize?C=void 0:(C=l,d=!0)}if(C===void 0){od(
A.controller.controller),Jd(A,Q);return}if(g.decodedBodySize+=C?.byteLength??0,d){A.controller.terminate(C);return}let f=new Uint8Array(
C);if(f.byteLength&&A.controller.controller.enqueue(f),Fd(h)){A.controller.terminate();return}if(A.controller.controller.
desiredSize<=0)return}};function c(C){uI(A)?(Q.aborted=!0,Lr(h)&&A.controller.controller.error(A.controller.serializedAbortReason)):
Lr(h)&&A.controller.controller.error(new TypeError("terminated",{cause:sd(C)?C:void 0})),A.controller.connection.destroy()}
return Q;function a({body:C}){let d=lA(r),f=A.controller.dispatcher,l=d.pathname+d.search,u=d.search.length===0&&d.href[d.
href.length-d.hash.length-1]==="?";return new Promise((D,p)=>f.dispatch({path:u?`${l}?`:l,origin:d.origin,method:r.method,
body:f.isMockActive?r.body&&(r.body.source||r.body.stream):C,headers:r.headersList.entries,maxRedirections:0,upgrade:r.mode===
"websocket"?"websocket":void 0},{body:null,abort:null,onConnect(T){let{connection:H}=A.controller;g.finalConnectionTimingInfo=
id(void 0,g.postRedirectStartTime,A.crossOriginIsolatedCapability),H.destroyed?T(new DOMException("The operation was abo\
rted.","AbortError")):(A.controller.on("terminated",T),this.abort=H.abort=T),g.finalNetworkRequestStartTime=Lt(A.crossOriginIsolatedCapability)},
onResponseStarted(){g.finalNetworkResponseStartTime=Lt(A.crossOriginIsolatedCapability)},onHeaders(T,H,U,S){if(T<200)return!1;
let k=new sE;for(let j=0;j<H.length;j+=2){let oA=NI(H[j]),zA=H[j+1];if(Array.isArray(zA)&&!Buffer.isBuffer(H[j+1]))for(let ae of zA)
k.append(oA,ae.toString("latin1"),!0);else k.append(oA,zA.toString("latin1"),!0)}let v=k.get("location",!0);this.body=new yd(
{read:U});let QA=v&&r.redirect==="follow"&&RI.has(T),z=[];if(r.method!=="HEAD"&&r.method!=="CONNECT"&&!wI.includes(T)&&!QA){
let j=k.get("content-encoding",!0),oA=j?j.toLowerCase().split(","):[],zA=5;if(oA.length>zA)return p(new Error(`too many \
content-encodings in response: ${oA.length}, maximum allowed is ${zA}`)),!0;for(let ae=oA.length-1;ae>=0;--ae){let je=oA[ae].
trim();if(je==="x-gzip"||je==="gzip")z.push(kA.createGunzip({flush:kA.constants.Z_SYNC_FLUSH,finishFlush:kA.constants.Z_SYNC_FLUSH}));else if(je===
"deflate")z.push(cd({flush:kA.constants.Z_SYNC_FLUSH,finishFlush:kA.constants.Z_SYNC_FLUSH}));else if(je==="br")z.push(kA.
createBrotliDecompress({flush:kA.constants.BROTLI_OPERATION_FLUSH,finishFlush:kA.constants.BROTLI_OPERATION_FLUSH}));else if(je===
"zstd"&&Hd)z.push(kA.createZstdDecompress({flush:kA.constants.ZSTD_e_continue,finishFlush:kA.constants.ZSTD_e_end}));else{
z.length=0;break}}}let LA=this.onError.bind(this);return D({status:T,statusText:S,headersList:k,body:z.length?Rd(this.body,
...z,j=>{j&&this.onError(j)}).on("error",LA):this.body.on("error",LA)}),!0},onData(T){if(A.controller.dump)return;let H=T;
return g.encodedBodySize+=H.byteLength,this.body.push(H)},onComplete(){this.abort&&A.controller.off("terminated",this.abort),
A.controller.ended=!0,this.body.push(null)},onError(T){this.abort&&A.controller.off("terminated",this.abort),this.body?.
destroy(T),A.controller.terminate(T),p(T)},onRequestUpgrade(T,H,U,S){if(S.session!=null&&H!==200||S.session==null&&H!==101)
return!1;let k=new sE;for(let[v,QA]of Object.entries(U)){if(QA==null)continue;let z=v.toLowerCase();if(Array.isArray(QA))
for(let LA of QA)k.append(z,String(LA),!0);else k.append(z,String(QA),!0)}return D({status:H,statusText:fI[H],headersList:k,
socket:S}),!0},onUpgrade(T,H,U){if(U.session!=null&&T!==200||U.session==null&&T!==101)return!1;let S=new sE;for(let k=0;k<
H.length;k+=2){let v=NI(H[k]),QA=H[k+1];if(Array.isArray(QA)&&!Buffer.isBuffer(H[k+1]))for(let z of QA)S.append(v,z.toString(
"latin1"),!0);else S.append(v,QA.toString("latin1"),!0)}return D({status:T,statusText:fI[T],headersList:S,socket:U}),!0}}))}}
kI.exports={fetch:Vd,Fetch:pr,fetching:SI,finalizeAndReportTiming:FI}});var YI=$e(Us(),1),pI=$e(cr(),1),HI=$e(dQ(),1),mI=$e(yn(),1),bI=$e(LI(),1);HI.default.prototype.connect=YI.default;var export_Agent=pI.default;var export_ProxyAgent=mI.default;var export_fetch=bI.fetch;export{export_Agent as Agent,export_ProxyAgent as ProxyAgent,
export_fetch as fetch};
