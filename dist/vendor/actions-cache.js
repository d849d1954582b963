import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
var DS=Object.create;var sd=Object.defineProperty;var kS=Object.getOwnPropertyDescriptor;var LS=Object.getOwnPropertyNames;var _S=Object.getPrototypeOf,zS=Object.prototype.hasOwnProperty;var De=(r=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(r,{get:(e,t)=>(typeof require<"u"?require:e)[t]}):r)(function(r){
if(typeof require<"u")return require.apply(this,arguments);throw Error('Dynamic require of "'+r+'" is not supported')});var O=(r,e)=>()=>{try{return e||r((e={exports:{}}).exports,e),e.exports}catch(t){throw e=0,t}},HS=(r,e)=>{for(var t in e)
sd(r,t,{get:e[t],enumerable:!0})},US=(r,e,t,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let s of LS(e))!zS.call(
r,s)&&s!==t&&sd(r,s,{get:()=>e[s],enumerable:!(n=kS(e,s))||n.enumerable});return r};var pe=(r,e,t)=>(t=r!=null?DS(_S(r)):{},US(e||!r||!r.__esModule?sd(t,"default",{value:r,enumerable:!0}):t,r));var SA=O((iH,PA)=>{var Es=1e3,ws=Es*60,Bs=ws*60,kn=Bs*24,H0=kn*7,U0=kn*365.25;PA.exports=function(r,e){e=e||{};var t=typeof r;
if(t==="string"&&r.length>0)return F0(r);if(t==="number"&&isFinite(r))return e.long?q0(r):Q0(r);throw new Error("val is \
not a non-empty string or a valid number. val="+JSON.stringify(r))};function F0(r){if(r=String(r),!(r.length>100)){var e=/^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.
exec(r);if(e){var t=parseFloat(e[1]),n=(e[2]||"ms").toLowerCase();switch(n){case"years":case"year":case"yrs":case"yr":case"\
y":return t*U0;case"weeks":case"week":case"w":return t*H0;case"days":case"day":case"d":return t*kn;case"hours":case"hour":case"\
hrs":case"hr":case"h":return t*Bs;case"minutes":case"minute":case"mins":case"min":case"m":return t*ws;case"seconds":case"\
second":case"secs":case"sec":case"s":return t*Es;case"milliseconds":case"millisecond":case"msecs":case"msec":case"ms":return t;default:
return}}}}function Q0(r){var e=Math.abs(r);return e>=kn?Math.round(r/kn)+"d":e>=Bs?Math.round(r/Bs)+"h":e>=ws?Math.round(
r/ws)+"m":e>=Es?Math.round(r/Es)+"s":r+"ms"}function q0(r){var e=Math.abs(r);return e>=kn?tc(r,e,kn,"day"):e>=Bs?tc(r,e,
Bs,"hour"):e>=ws?tc(r,e,ws,"minute"):e>=Es?tc(r,e,Es,"second"):r+" ms"}function tc(r,e,t,n){var s=e>=t*1.5;return Math.round(
r/t)+" "+n+(s?"s":"")}});var Dd=O((aH,EA)=>{function G0(r){t.debug=t,t.default=t,t.coerce=c,t.disable=a,t.enable=s,t.enabled=o,t.humanize=SA(),t.
destroy=l,Object.keys(r).forEach(m=>{t[m]=r[m]}),t.names=[],t.skips=[],t.formatters={};function e(m){let d=0;for(let p=0;p<
m.length;p++)d=(d<<5)-d+m.charCodeAt(p),d|=0;return t.colors[Math.abs(d)%t.colors.length]}t.selectColor=e;function t(m){
let d,p=null,u,h;function g(...x){if(!g.enabled)return;let A=g,C=Number(new Date),b=C-(d||C);A.diff=b,A.prev=d,A.curr=C,
d=C,x[0]=t.coerce(x[0]),typeof x[0]!="string"&&x.unshift("%O");let P=0;x[0]=x[0].replace(/%([a-zA-Z%])/g,($,L)=>{if($===
"%%")return"%";P++;let dt=t.formatters[L];if(typeof dt=="function"){let Ee=x[P];$=dt.call(A,Ee),x.splice(P,1),P--}return $}),
t.formatArgs.call(A,x),(A.log||t.log).apply(A,x)}return g.namespace=m,g.useColors=t.useColors(),g.color=t.selectColor(m),
g.extend=n,g.destroy=t.destroy,Object.defineProperty(g,"enabled",{enumerable:!0,configurable:!1,get:()=>p!==null?p:(u!==
t.namespaces&&(u=t.namespaces,h=t.enabled(m)),h),set:x=>{p=x}}),typeof t.init=="function"&&t.init(g),g}function n(m,d){let p=t(
this.namespace+(typeof d>"u"?":":d)+m);return p.log=this.log,p}function s(m){t.save(m),t.namespaces=m,t.names=[],t.skips=
[];let d=(typeof m=="string"?m:"").trim().replace(/\s+/g,",").split(",").filter(Boolean);for(let p of d)p[0]==="-"?t.skips.
push(p.slice(1)):t.names.push(p)}function i(m,d){let p=0,u=0,h=-1,g=0;for(;p<m.length;)if(u<d.length&&(d[u]===m[p]||d[u]===
"*"))d[u]==="*"?(h=u,g=p,u++):(p++,u++);else if(h!==-1)u=h+1,g++,p=g;else return!1;for(;u<d.length&&d[u]==="*";)u++;return u===
d.length}function a(){let m=[...t.names,...t.skips.map(d=>"-"+d)].join(",");return t.enable(""),m}function o(m){for(let d of t.
skips)if(i(m,d))return!1;for(let d of t.names)if(i(m,d))return!0;return!1}function c(m){return m instanceof Error?m.stack||
m.message:m}function l(){console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It w\
ill be removed in the next major version of `debug`.")}return t.enable(t.load()),t}EA.exports=G0});var wA=O((et,rc)=>{et.formatArgs=Y0;et.save=K0;et.load=W0;et.useColors=j0;et.storage=$0();et.destroy=(()=>{let r=!1;return()=>{
r||(r=!0,console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed i\
n the next major version of `debug`."))}})();et.colors=["#0000CC","#0000FF","#0033CC","#0033FF","#0066CC","#0066FF","#00\
99CC","#0099FF","#00CC00","#00CC33","#00CC66","#00CC99","#00CCCC","#00CCFF","#3300CC","#3300FF","#3333CC","#3333FF","#33\
66CC","#3366FF","#3399CC","#3399FF","#33CC00","#33CC33","#33CC66","#33CC99","#33CCCC","#33CCFF","#6600CC","#6600FF","#66\
33CC","#6633FF","#66CC00","#66CC33","#9900CC","#9900FF","#9933CC","#9933FF","#99CC00","#99CC33","#CC0000","#CC0033","#CC\
0066","#CC0099","#CC00CC","#CC00FF","#CC3300","#CC3333","#CC3366","#CC3399","#CC33CC","#CC33FF","#CC6600","#CC6633","#CC\
9900","#CC9933","#CCCC00","#CCCC33","#FF0000","#FF0033","#FF0066","#FF0099","#FF00CC","#FF00FF","#FF3300","#FF3333","#FF\
3366","#FF3399","#FF33CC","#FF33FF","#FF6600","#FF6633","#FF9900","#FF9933","#FFCC00","#FFCC33"];function j0(){if(typeof window<
"u"&&window.process&&(window.process.type==="renderer"||window.process.__nwjs))return!0;if(typeof navigator<"u"&&navigator.
userAgent&&navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/))return!1;let r;return typeof document<"u"&&document.
documentElement&&document.documentElement.style&&document.documentElement.style.WebkitAppearance||typeof window<"u"&&window.
console&&(window.console.firebug||window.console.exception&&window.console.table)||typeof navigator<"u"&&navigator.userAgent&&
(r=navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/))&&parseInt(r[1],10)>=31||typeof navigator<"u"&&navigator.userAgent&&
navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/)}function Y0(r){if(r[0]=(this.useColors?"%c":"")+this.namespace+
(this.useColors?" %c":" ")+r[0]+(this.useColors?"%c ":" ")+"+"+rc.exports.humanize(this.diff),!this.useColors)return;let e="\
color: "+this.color;r.splice(1,0,e,"color: inherit");let t=0,n=0;r[0].replace(/%[a-zA-Z%]/g,s=>{s!=="%%"&&(t++,s==="%c"&&
(n=t))}),r.splice(n,0,e)}et.log=console.debug||console.log||(()=>{});function K0(r){try{r?et.storage.setItem("debug",r):
et.storage.removeItem("debug")}catch{}}function W0(){let r;try{r=et.storage.getItem("debug")||et.storage.getItem("DEBUG")}catch{}
return!r&&typeof process<"u"&&"env"in process&&(r=process.env.DEBUG),r}function $0(){try{return localStorage}catch{}}rc.
exports=Dd()(et);var{formatters:J0}=rc.exports;J0.j=function(r){try{return JSON.stringify(r)}catch(e){return"[Unexpected\
JSONParseError]: "+e.message}}});var RA=O((oH,BA)=>{"use strict";BA.exports=(r,e=process.argv)=>{let t=r.startsWith("-")?"":r.length===1?"-":"--",n=e.indexOf(
t+r),s=e.indexOf("--");return n!==-1&&(s===-1||n<s)}});var MA=O((cH,TA)=>{"use strict";var X0=De("os"),vA=De("tty"),Et=RA(),{env:we}=process,an;Et("no-color")||Et("no-colors")||
Et("color=false")||Et("color=never")?an=0:(Et("color")||Et("colors")||Et("color=true")||Et("color=always"))&&(an=1);"FOR\
CE_COLOR"in we&&(we.FORCE_COLOR==="true"?an=1:we.FORCE_COLOR==="false"?an=0:an=we.FORCE_COLOR.length===0?1:Math.min(parseInt(
we.FORCE_COLOR,10),3));function kd(r){return r===0?!1:{level:r,hasBasic:!0,has256:r>=2,has16m:r>=3}}function Ld(r,e){if(an===
0)return 0;if(Et("color=16m")||Et("color=full")||Et("color=truecolor"))return 3;if(Et("color=256"))return 2;if(r&&!e&&an===
void 0)return 0;let t=an||0;if(we.TERM==="dumb")return t;if(process.platform==="win32"){let n=X0.release().split(".");return Number(
n[0])>=10&&Number(n[2])>=10586?Number(n[2])>=14931?3:2:1}if("CI"in we)return["TRAVIS","CIRCLECI","APPVEYOR","GITLAB_CI",
"GITHUB_ACTIONS","BUILDKITE"].some(n=>n in we)||we.CI_NAME==="codeship"?1:t;if("TEAMCITY_VERSION"in we)return/^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.
test(we.TEAMCITY_VERSION)?1:0;if(we.COLORTERM==="truecolor")return 3;if("TERM_PROGRAM"in we){let n=parseInt((we.TERM_PROGRAM_VERSION||
"").split(".")[0],10);switch(we.TERM_PROGRAM){case"iTerm.app":return n>=3?3:2;case"Apple_Terminal":return 2}}return/-256(color)?$/i.
test(we.TERM)?2:/^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i.test(we.TERM)||"COLORTERM"in we?1:t}function V0(r){
let e=Ld(r,r&&r.isTTY);return kd(e)}TA.exports={supportsColor:V0,stdout:kd(Ld(!0,vA.isatty(1))),stderr:kd(Ld(!0,vA.isatty(
2)))}});var DA=O((Be,sc)=>{var Z0=De("tty"),nc=De("util");Be.init=aw;Be.log=nw;Be.formatArgs=tw;Be.save=sw;Be.load=iw;Be.useColors=
ew;Be.destroy=nc.deprecate(()=>{},"Instance method `debug.destroy()` is deprecated and no longer does anything. It will \
be removed in the next major version of `debug`.");Be.colors=[6,2,3,4,5,1];try{let r=MA();r&&(r.stderr||r).level>=2&&(Be.
colors=[20,21,26,27,32,33,38,39,40,41,42,43,44,45,56,57,62,63,68,69,74,75,76,77,78,79,80,81,92,93,98,99,112,113,128,129,
134,135,148,149,160,161,162,163,164,165,166,167,168,169,170,171,172,173,178,179,184,185,196,197,198,199,200,201,202,203,
204,205,206,207,208,209,214,215,220,221])}catch{}Be.inspectOpts=Object.keys(process.env).filter(r=>/^debug_/i.test(r)).reduce(
(r,e)=>{let t=e.substring(6).toLowerCase().replace(/_([a-z])/g,(s,i)=>i.toUpperCase()),n=process.env[e];return/^(yes|on|true|enabled)$/i.
test(n)?n=!0:/^(no|off|false|disabled)$/i.test(n)?n=!1:n==="null"?n=null:n=Number(n),r[t]=n,r},{});function ew(){return"\
colors"in Be.inspectOpts?!!Be.inspectOpts.colors:Z0.isatty(process.stderr.fd)}function tw(r){let{namespace:e,useColors:t}=this;
if(t){let n=this.color,s="\x1B[3"+(n<8?n:"8;5;"+n),i=`  ${s};1m${e} \x1B[0m`;r[0]=i+r[0].split(`
`).join(`
`+i),r.push(s+"m+"+sc.exports.humanize(this.diff)+"\x1B[0m")}else r[0]=rw()+e+" "+r[0]}function rw(){return Be.inspectOpts.
hideDate?"":new Date().toISOString()+" "}function nw(...r){return process.stderr.write(nc.formatWithOptions(Be.inspectOpts,
...r)+`
`)}function sw(r){r?process.env.DEBUG=r:delete process.env.DEBUG}function iw(){return process.env.DEBUG}function aw(r){r.
inspectOpts={};let e=Object.keys(Be.inspectOpts);for(let t=0;t<e.length;t++)r.inspectOpts[e[t]]=Be.inspectOpts[e[t]]}sc.
exports=Dd()(Be);var{formatters:OA}=sc.exports;OA.o=function(r){return this.inspectOpts.colors=this.useColors,nc.inspect(
r,this.inspectOpts).split(`
`).map(e=>e.trim()).join(" ")};OA.O=function(r){return this.inspectOpts.colors=this.useColors,nc.inspect(r,this.inspectOpts)}});var ic=O((lH,_d)=>{typeof process>"u"||process.type==="renderer"||process.browser===!0||process.__nwjs?_d.exports=wA():_d.
exports=DA()});var _A=O(tt=>{"use strict";var ow=tt&&tt.__createBinding||(Object.create?(function(r,e,t,n){n===void 0&&(n=t);var s=Object.
getOwnPropertyDescriptor(e,t);(!s||("get"in s?!e.__esModule:s.writable||s.configurable))&&(s={enumerable:!0,get:function(){
return e[t]}}),Object.defineProperty(r,n,s)}):(function(r,e,t,n){n===void 0&&(n=t),r[n]=e[t]})),cw=tt&&tt.__setModuleDefault||
(Object.create?(function(r,e){Object.defineProperty(r,"default",{enumerable:!0,value:e})}):function(r,e){r.default=e}),kA=tt&&
tt.__importStar||function(r){if(r&&r.__esModule)return r;var e={};if(r!=null)for(var t in r)t!=="default"&&Object.prototype.
hasOwnProperty.call(r,t)&&ow(e,r,t);return cw(e,r),e};Object.defineProperty(tt,"__esModule",{value:!0});tt.req=tt.json=tt.
toBuffer=void 0;var lw=kA(De("http")),mw=kA(De("https"));async function LA(r){let e=0,t=[];for await(let n of r)e+=n.length,
t.push(n);return Buffer.concat(t,e)}tt.toBuffer=LA;async function dw(r){let t=(await LA(r)).toString("utf8");try{return JSON.
parse(t)}catch(n){let s=n;throw s.message+=` (input: ${t})`,s}}tt.json=dw;function pw(r,e={}){let n=((typeof r=="string"?
r:r.href).startsWith("https:")?mw:lw).request(r,e),s=new Promise((i,a)=>{n.once("response",i).once("error",a).end()});return n.
then=s.then.bind(s),n}tt.req=pw});var Hd=O(ut=>{"use strict";var HA=ut&&ut.__createBinding||(Object.create?(function(r,e,t,n){n===void 0&&(n=t);var s=Object.
getOwnPropertyDescriptor(e,t);(!s||("get"in s?!e.__esModule:s.writable||s.configurable))&&(s={enumerable:!0,get:function(){
return e[t]}}),Object.defineProperty(r,n,s)}):(function(r,e,t,n){n===void 0&&(n=t),r[n]=e[t]})),uw=ut&&ut.__setModuleDefault||
(Object.create?(function(r,e){Object.defineProperty(r,"default",{enumerable:!0,value:e})}):function(r,e){r.default=e}),UA=ut&&
ut.__importStar||function(r){if(r&&r.__esModule)return r;var e={};if(r!=null)for(var t in r)t!=="default"&&Object.prototype.
hasOwnProperty.call(r,t)&&HA(e,r,t);return uw(e,r),e},fw=ut&&ut.__exportStar||function(r,e){for(var t in r)t!=="default"&&
!Object.prototype.hasOwnProperty.call(e,t)&&HA(e,r,t)};Object.defineProperty(ut,"__esModule",{value:!0});ut.Agent=void 0;
var hw=UA(De("net")),zA=UA(De("http")),gw=De("https");fw(_A(),ut);var Vt=Symbol("AgentBaseInternalState"),zd=class extends zA.
Agent{constructor(e){super(e),this[Vt]={}}isSecureEndpoint(e){if(e){if(typeof e.secureEndpoint=="boolean")return e.secureEndpoint;
if(typeof e.protocol=="string")return e.protocol==="https:"}let{stack:t}=new Error;return typeof t!="string"?!1:t.split(
`
`).some(n=>n.indexOf("(https.js:")!==-1||n.indexOf("node:https:")!==-1)}incrementSockets(e){if(this.maxSockets===1/0&&this.
maxTotalSockets===1/0)return null;this.sockets[e]||(this.sockets[e]=[]);let t=new hw.Socket({writable:!1});return this.sockets[e].
push(t),this.totalSocketCount++,t}decrementSockets(e,t){if(!this.sockets[e]||t===null)return;let n=this.sockets[e],s=n.indexOf(
t);s!==-1&&(n.splice(s,1),this.totalSocketCount--,n.length===0&&delete this.sockets[e])}getName(e){return this.isSecureEndpoint(
e)?gw.Agent.prototype.getName.call(this,e):super.getName(e)}createSocket(e,t,n){let s={...t,secureEndpoint:this.isSecureEndpoint(
t)},i=this.getName(s),a=this.incrementSockets(i);Promise.resolve().then(()=>this.connect(e,s)).then(o=>{if(this.decrementSockets(
i,a),o instanceof zA.Agent)try{return o.addRequest(e,s)}catch(c){return n(c)}this[Vt].currentSocket=o,super.createSocket(
e,t,n)},o=>{this.decrementSockets(i,a),n(o)})}createConnection(){let e=this[Vt].currentSocket;if(this[Vt].currentSocket=
void 0,!e)throw new Error("No socket was returned in the `connect()` function");return e}get defaultPort(){return this[Vt].
defaultPort??(this.protocol==="https:"?443:80)}set defaultPort(e){this[Vt]&&(this[Vt].defaultPort=e)}get protocol(){return this[Vt].
protocol??(this.isSecureEndpoint()?"https:":"http:")}set protocol(e){this[Vt]&&(this[Vt].protocol=e)}};ut.Agent=zd});var FA=O(Rs=>{"use strict";var yw=Rs&&Rs.__importDefault||function(r){return r&&r.__esModule?r:{default:r}};Object.defineProperty(
Rs,"__esModule",{value:!0});Rs.parseProxyResponse=void 0;var xw=yw(ic()),ac=(0,xw.default)("https-proxy-agent:parse-prox\
y-response");function Aw(r){return new Promise((e,t)=>{let n=0,s=[];function i(){let m=r.read();m?l(m):r.once("readable",
i)}function a(){r.removeListener("end",o),r.removeListener("error",c),r.removeListener("readable",i)}function o(){a(),ac(
"onend"),t(new Error("Proxy connection ended before receiving CONNECT response"))}function c(m){a(),ac("onerror %o",m),t(
m)}function l(m){s.push(m),n+=m.length;let d=Buffer.concat(s,n),p=d.indexOf(`\r
\r
`);if(p===-1){ac("have not received end of HTTP headers yet..."),i();return}let u=d.slice(0,p).toString("ascii").split(`\
\r
`),h=u.shift();if(!h)return r.destroy(),t(new Error("No header received from proxy CONNECT response"));let g=h.split(" "),
x=+g[1],A=g.slice(2).join(" "),C={};for(let b of u){if(!b)continue;let P=b.indexOf(":");if(P===-1)return r.destroy(),t(new Error(
`Invalid header from proxy CONNECT response: "${b}"`));let V=b.slice(0,P).toLowerCase(),$=b.slice(P+1).trimStart(),L=C[V];
typeof L=="string"?C[V]=[L,$]:Array.isArray(L)?L.push($):C[V]=$}ac("got proxy server response: %o %o",h,C),a(),e({connect:{
statusCode:x,statusText:A,headers:C},buffered:d})}r.on("error",c),r.on("end",o),i()})}Rs.parseProxyResponse=Aw});var KA=O(wt=>{"use strict";var Cw=wt&&wt.__createBinding||(Object.create?(function(r,e,t,n){n===void 0&&(n=t);var s=Object.
getOwnPropertyDescriptor(e,t);(!s||("get"in s?!e.__esModule:s.writable||s.configurable))&&(s={enumerable:!0,get:function(){
return e[t]}}),Object.defineProperty(r,n,s)}):(function(r,e,t,n){n===void 0&&(n=t),r[n]=e[t]})),bw=wt&&wt.__setModuleDefault||
(Object.create?(function(r,e){Object.defineProperty(r,"default",{enumerable:!0,value:e})}):function(r,e){r.default=e}),jA=wt&&
wt.__importStar||function(r){if(r&&r.__esModule)return r;var e={};if(r!=null)for(var t in r)t!=="default"&&Object.prototype.
hasOwnProperty.call(r,t)&&Cw(e,r,t);return bw(e,r),e},YA=wt&&wt.__importDefault||function(r){return r&&r.__esModule?r:{default:r}};
Object.defineProperty(wt,"__esModule",{value:!0});wt.HttpsProxyAgent=void 0;var oc=jA(De("net")),QA=jA(De("tls")),Nw=YA(
De("assert")),Iw=YA(ic()),Pw=Hd(),Sw=De("url"),Ew=FA(),Zi=(0,Iw.default)("https-proxy-agent"),qA=r=>r.servername===void 0&&
r.host&&!oc.isIP(r.host)?{...r,servername:r.host}:r,cc=class extends Pw.Agent{constructor(e,t){super(t),this.options={path:void 0},
this.proxy=typeof e=="string"?new Sw.URL(e):e,this.proxyHeaders=t?.headers??{},Zi("Creating new HttpsProxyAgent instance\
: %o",this.proxy.href);let n=(this.proxy.hostname||this.proxy.host).replace(/^\[|\]$/g,""),s=this.proxy.port?parseInt(this.
proxy.port,10):this.proxy.protocol==="https:"?443:80;this.connectOpts={ALPNProtocols:["http/1.1"],...t?GA(t,"headers"):null,
host:n,port:s}}async connect(e,t){let{proxy:n}=this;if(!t.host)throw new TypeError('No "host" provided');let s;n.protocol===
"https:"?(Zi("Creating `tls.Socket`: %o",this.connectOpts),s=QA.connect(qA(this.connectOpts))):(Zi("Creating `net.Socket\
`: %o",this.connectOpts),s=oc.connect(this.connectOpts));let i=typeof this.proxyHeaders=="function"?this.proxyHeaders():
{...this.proxyHeaders},a=oc.isIPv6(t.host)?`[${t.host}]`:t.host,o=`CONNECT ${a}:${t.port} HTTP/1.1\r
`;if(n.username||n.password){let p=`${decodeURIComponent(n.username)}:${decodeURIComponent(n.password)}`;i["Proxy-Author\
ization"]=`Basic ${Buffer.from(p).toString("base64")}`}i.Host=`${a}:${t.port}`,i["Proxy-Connection"]||(i["Proxy-Connecti\
on"]=this.keepAlive?"Keep-Alive":"close");for(let p of Object.keys(i))o+=`${p}: ${i[p]}\r
`;let c=(0,Ew.parseProxyResponse)(s);s.write(`${o}\r
`);let{connect:l,buffered:m}=await c;if(e.emit("proxyConnect",l),this.emit("proxyConnect",l,e),l.statusCode===200)return e.
once("socket",ww),t.secureEndpoint?(Zi("Upgrading socket connection to TLS"),QA.connect({...GA(qA(t),"host","path","port"),
socket:s})):s;s.destroy();let d=new oc.Socket({writable:!1});return d.readable=!0,e.once("socket",p=>{Zi("Replaying prox\
y buffer for failed request"),(0,Nw.default)(p.listenerCount("data")>0),p.push(m),p.push(null)}),d}};cc.protocols=["http",
"https"];wt.HttpsProxyAgent=cc;function ww(r){r.resume()}function GA(r,...e){let t={},n;for(n in r)e.includes(n)||(t[n]=
r[n]);return t}});var JA=O(Bt=>{"use strict";var Bw=Bt&&Bt.__createBinding||(Object.create?(function(r,e,t,n){n===void 0&&(n=t);var s=Object.
getOwnPropertyDescriptor(e,t);(!s||("get"in s?!e.__esModule:s.writable||s.configurable))&&(s={enumerable:!0,get:function(){
return e[t]}}),Object.defineProperty(r,n,s)}):(function(r,e,t,n){n===void 0&&(n=t),r[n]=e[t]})),Rw=Bt&&Bt.__setModuleDefault||
(Object.create?(function(r,e){Object.defineProperty(r,"default",{enumerable:!0,value:e})}):function(r,e){r.default=e}),$A=Bt&&
Bt.__importStar||function(r){if(r&&r.__esModule)return r;var e={};if(r!=null)for(var t in r)t!=="default"&&Object.prototype.
hasOwnProperty.call(r,t)&&Bw(e,r,t);return Rw(e,r),e},vw=Bt&&Bt.__importDefault||function(r){return r&&r.__esModule?r:{default:r}};
Object.defineProperty(Bt,"__esModule",{value:!0});Bt.HttpProxyAgent=void 0;var Tw=$A(De("net")),Mw=$A(De("tls")),Ow=vw(ic()),
Dw=De("events"),kw=Hd(),WA=De("url"),vs=(0,Ow.default)("http-proxy-agent"),lc=class extends kw.Agent{constructor(e,t){super(
t),this.proxy=typeof e=="string"?new WA.URL(e):e,this.proxyHeaders=t?.headers??{},vs("Creating new HttpProxyAgent instan\
ce: %o",this.proxy.href);let n=(this.proxy.hostname||this.proxy.host).replace(/^\[|\]$/g,""),s=this.proxy.port?parseInt(
this.proxy.port,10):this.proxy.protocol==="https:"?443:80;this.connectOpts={...t?Lw(t,"headers"):null,host:n,port:s}}addRequest(e,t){
e._header=null,this.setRequestProps(e,t),super.addRequest(e,t)}setRequestProps(e,t){let{proxy:n}=this,s=t.secureEndpoint?
"https:":"http:",i=e.getHeader("host")||"localhost",a=`${s}//${i}`,o=new WA.URL(e.path,a);t.port!==80&&(o.port=String(t.
port)),e.path=String(o);let c=typeof this.proxyHeaders=="function"?this.proxyHeaders():{...this.proxyHeaders};if(n.username||
n.password){let l=`${decodeURIComponent(n.username)}:${decodeURIComponent(n.password)}`;c["Proxy-Authorization"]=`Basic ${Buffer.
from(l).toString("base64")}`}c["Proxy-Connection"]||(c["Proxy-Connection"]=this.keepAlive?"Keep-Alive":"close");for(let l of Object.
keys(c)){let m=c[l];m&&e.setHeader(l,m)}}async connect(e,t){e._header=null,e.path.includes("://")||this.setRequestProps(
e,t);let n,s;vs("Regenerating stored HTTP header string for request"),e._implicitHeader(),e.outputData&&e.outputData.length>
0&&(vs("Patching connection write() output buffer with updated header"),n=e.outputData[0].data,s=n.indexOf(`\r
\r
`)+4,e.outputData[0].data=e._header+n.substring(s),vs("Output buffer: %o",e.outputData[0].data));let i;return this.proxy.
protocol==="https:"?(vs("Creating `tls.Socket`: %o",this.connectOpts),i=Mw.connect(this.connectOpts)):(vs("Creating `net\
.Socket`: %o",this.connectOpts),i=Tw.connect(this.connectOpts)),await(0,Dw.once)(i,"connect"),i}};lc.protocols=["http","\
https"];Bt.HttpProxyAgent=lc;function Lw(r,...e){let t={},n;for(n in r)e.includes(n)||(t[n]=r[n]);return t}});var SC=O(yc=>{"use strict";Object.defineProperty(yc,"__esModule",{value:!0});yc.state=void 0;yc.state={instrumenterImplementation:void 0}});var QC=O(Nc=>{"use strict";Object.defineProperty(Nc,"__esModule",{value:!0});Nc.state=void 0;Nc.state={operationRequestMap:new WeakMap}});var II=O((aZ,PD)=>{PD.exports={name:"@actions/cache",version:"6.3.0",description:"Actions cache lib",keywords:["github",
"actions","cache"],homepage:"https://github.com/actions/toolkit/tree/main/packages/cache",license:"MIT",type:"module",main:"\
lib/cache.js",types:"lib/cache.d.ts",exports:{".":{types:"./lib/cache.d.ts",import:"./lib/cache.js"}},directories:{lib:"\
lib",test:"__tests__"},files:["lib","!.DS_Store"],publishConfig:{access:"public"},repository:{type:"git",url:"git+https:\
//github.com/actions/toolkit.git",directory:"packages/cache"},scripts:{"audit-moderate":"npm install && npm audit --json\
 --audit-level=moderate > audit.json",test:'echo "Error: run tests from root" && exit 1',tsc:"tsc && cp src/internal/sha\
red/package-version.cjs lib/internal/shared/"},bugs:{url:"https://github.com/actions/toolkit/issues"},dependencies:{"@ac\
tions/core":"^3.0.1","@actions/exec":"^3.0.0","@actions/glob":"^0.7.0","@actions/http-client":"^4.0.1","@actions/io":"^3\
.0.2","@azure/core-rest-pipeline":"~1.23.0","@azure/storage-blob":"~12.31.0","@protobuf-ts/runtime-rpc":"^2.11.1",semver:"\
^7.8.5"},devDependencies:{"@protobuf-ts/plugin":"^2.11.1","@types/node":"^25.9.8","@types/semver":"^7.8.0",typescript:"^\
5.9.3"},overrides:{"uri-js":"npm:uri-js-replace@^1.0.1","node-fetch":"^3.3.2"}}});var SI=O((oZ,PI)=>{var SD=II();PI.exports={version:SD.version}});var tm=O(si=>{"use strict";Object.defineProperty(si,"__esModule",{value:!0});si.isJsonObject=si.typeofJsonValue=void 0;function kD(r){
let e=typeof r;if(e=="object"){if(Array.isArray(r))return"array";if(r===null)return"null"}return e}si.typeofJsonValue=kD;
function LD(r){return r!==null&&typeof r=="object"&&!Array.isArray(r)}si.isJsonObject=LD});var nm=O(ii=>{"use strict";Object.defineProperty(ii,"__esModule",{value:!0});ii.base64encode=ii.base64decode=void 0;var $r="\
ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".split(""),rm=[];for(let r=0;r<$r.length;r++)rm[$r[r].charCodeAt(
0)]=r;rm[45]=$r.indexOf("+");rm[95]=$r.indexOf("/");function _D(r){let e=r.length*3/4;r[r.length-2]=="="?e-=2:r[r.length-
1]=="="&&(e-=1);let t=new Uint8Array(e),n=0,s=0,i,a=0;for(let o=0;o<r.length;o++){if(i=rm[r.charCodeAt(o)],i===void 0)switch(r[o]){case"\
=":s=0;case`
`:case"\r":case"	":case" ":continue;default:throw Error("invalid base64 string.")}switch(s){case 0:a=i,s=1;break;case 1:
t[n++]=a<<2|(i&48)>>4,a=i,s=2;break;case 2:t[n++]=(a&15)<<4|(i&60)>>2,a=i,s=3;break;case 3:t[n++]=(a&3)<<6|i,s=0;break}}
if(s==1)throw Error("invalid base64 string.");return t.subarray(0,n)}ii.base64decode=_D;function zD(r){let e="",t=0,n,s=0;
for(let i=0;i<r.length;i++)switch(n=r[i],t){case 0:e+=$r[n>>2],s=(n&3)<<4,t=1;break;case 1:e+=$r[s|n>>4],s=(n&15)<<2,t=2;
break;case 2:e+=$r[s|n>>6],e+=$r[n&63],t=0;break}return t&&(e+=$r[s],e+="=",t==1&&(e+="=")),e}ii.base64encode=zD});var vI=O(sm=>{"use strict";Object.defineProperty(sm,"__esModule",{value:!0});sm.utf8read=void 0;var Yg=r=>String.fromCharCode.
apply(String,r);function HD(r){if(r.length<1)return"";let e=0,t=[],n=[],s=0,i,a=r.length;for(;e<a;)i=r[e++],i<128?n[s++]=
i:i>191&&i<224?n[s++]=(i&31)<<6|r[e++]&63:i>239&&i<365?(i=((i&7)<<18|(r[e++]&63)<<12|(r[e++]&63)<<6|r[e++]&63)-65536,n[s++]=
55296+(i>>10),n[s++]=56320+(i&1023)):n[s++]=(i&15)<<12|(r[e++]&63)<<6|r[e++]&63,s>8191&&(t.push(Yg(n)),s=0);return t.length?
(s&&t.push(Yg(n.slice(0,s))),t.join("")):Yg(n.slice(0,s))}sm.utf8read=HD});var so=O(Sr=>{"use strict";Object.defineProperty(Sr,"__esModule",{value:!0});Sr.WireType=Sr.mergeBinaryOptions=Sr.UnknownFieldHandler=
void 0;var UD;(function(r){r.symbol=Symbol.for("protobuf-ts/unknown"),r.onRead=(t,n,s,i,a)=>{(e(n)?n[r.symbol]:n[r.symbol]=
[]).push({no:s,wireType:i,data:a})},r.onWrite=(t,n,s)=>{for(let{no:i,wireType:a,data:o}of r.list(n))s.tag(i,a).raw(o)},r.
list=(t,n)=>{if(e(t)){let s=t[r.symbol];return n?s.filter(i=>i.no==n):s}return[]},r.last=(t,n)=>r.list(t,n).slice(-1)[0];
let e=t=>t&&Array.isArray(t[r.symbol])})(UD=Sr.UnknownFieldHandler||(Sr.UnknownFieldHandler={}));function FD(r,e){return Object.
assign(Object.assign({},r),e)}Sr.mergeBinaryOptions=FD;var QD;(function(r){r[r.Varint=0]="Varint",r[r.Bit64=1]="Bit64",r[r.
LengthDelimited=2]="LengthDelimited",r[r.StartGroup=3]="StartGroup",r[r.EndGroup=4]="EndGroup",r[r.Bit32=5]="Bit32"})(QD=
Sr.WireType||(Sr.WireType={}))});var am=O(ct=>{"use strict";Object.defineProperty(ct,"__esModule",{value:!0});ct.varint32read=ct.varint32write=ct.int64toString=
ct.int64fromString=ct.varint64write=ct.varint64read=void 0;function qD(){let r=0,e=0;for(let n=0;n<28;n+=7){let s=this.buf[this.
pos++];if(r|=(s&127)<<n,(s&128)==0)return this.assertBounds(),[r,e]}let t=this.buf[this.pos++];if(r|=(t&15)<<28,e=(t&112)>>
4,(t&128)==0)return this.assertBounds(),[r,e];for(let n=3;n<=31;n+=7){let s=this.buf[this.pos++];if(e|=(s&127)<<n,(s&128)==
0)return this.assertBounds(),[r,e]}throw new Error("invalid varint")}ct.varint64read=qD;function GD(r,e,t){for(let i=0;i<
28;i=i+7){let a=r>>>i,o=!(!(a>>>7)&&e==0),c=(o?a|128:a)&255;if(t.push(c),!o)return}let n=r>>>28&15|(e&7)<<4,s=e>>3!=0;if(t.
push((s?n|128:n)&255),!!s){for(let i=3;i<31;i=i+7){let a=e>>>i,o=!!(a>>>7),c=(o?a|128:a)&255;if(t.push(c),!o)return}t.push(
e>>>31&1)}}ct.varint64write=GD;var im=65536*65536;function jD(r){let e=r[0]=="-";e&&(r=r.slice(1));let t=1e6,n=0,s=0;function i(a,o){
let c=Number(r.slice(a,o));s*=t,n=n*t+c,n>=im&&(s=s+(n/im|0),n=n%im)}return i(-24,-18),i(-18,-12),i(-12,-6),i(-6),[e,n,s]}
ct.int64fromString=jD;function YD(r,e){if(e>>>0<=2097151)return""+(im*e+(r>>>0));let t=r&16777215,n=(r>>>24|e<<8)>>>0&16777215,
s=e>>16&65535,i=t+n*6777216+s*6710656,a=n+s*8147497,o=s*2,c=1e7;i>=c&&(a+=Math.floor(i/c),i%=c),a>=c&&(o+=Math.floor(a/c),
a%=c);function l(m,d){let p=m?String(m):"";return d?"0000000".slice(p.length)+p:p}return l(o,0)+l(a,o)+l(i,1)}ct.int64toString=
YD;function KD(r,e){if(r>=0){for(;r>127;)e.push(r&127|128),r=r>>>7;e.push(r)}else{for(let t=0;t<9;t++)e.push(r&127|128),
r=r>>7;e.push(1)}}ct.varint32write=KD;function WD(){let r=this.buf[this.pos++],e=r&127;if((r&128)==0)return this.assertBounds(),
e;if(r=this.buf[this.pos++],e|=(r&127)<<7,(r&128)==0)return this.assertBounds(),e;if(r=this.buf[this.pos++],e|=(r&127)<<
14,(r&128)==0)return this.assertBounds(),e;if(r=this.buf[this.pos++],e|=(r&127)<<21,(r&128)==0)return this.assertBounds(),
e;r=this.buf[this.pos++],e|=(r&15)<<28;for(let t=5;(r&128)!==0&&t<10;t++)r=this.buf[this.pos++];if((r&128)!=0)throw new Error(
"invalid varint");return this.assertBounds(),e>>>0}ct.varint32read=WD});var yn=O(gn=>{"use strict";Object.defineProperty(gn,"__esModule",{value:!0});gn.PbLong=gn.PbULong=gn.detectBi=void 0;var io=am(),
X;function TI(){let r=new DataView(new ArrayBuffer(8));X=globalThis.BigInt!==void 0&&typeof r.getBigInt64=="function"&&typeof r.
getBigUint64=="function"&&typeof r.setBigInt64=="function"&&typeof r.setBigUint64=="function"?{MIN:BigInt("-922337203685\
4775808"),MAX:BigInt("9223372036854775807"),UMIN:BigInt("0"),UMAX:BigInt("18446744073709551615"),C:BigInt,V:r}:void 0}gn.
detectBi=TI;TI();function MI(r){if(!r)throw new Error("BigInt unavailable, see https://github.com/timostamm/protobuf-ts/\
blob/v1.0.8/MANUAL.md#bigint-support")}var OI=/^-?[0-9]+$/,cm=4294967296,om=2147483648,lm=class{constructor(e,t){this.lo=
e|0,this.hi=t|0}isZero(){return this.lo==0&&this.hi==0}toNumber(){let e=this.hi*cm+(this.lo>>>0);if(!Number.isSafeInteger(
e))throw new Error("cannot convert to safe number");return e}},ao=class r extends lm{static from(e){if(X)switch(typeof e){case"\
string":if(e=="0")return this.ZERO;if(e=="")throw new Error("string is no integer");e=X.C(e);case"number":if(e===0)return this.
ZERO;e=X.C(e);case"bigint":if(!e)return this.ZERO;if(e<X.UMIN)throw new Error("signed value for ulong");if(e>X.UMAX)throw new Error(
"ulong too large");return X.V.setBigUint64(0,e,!0),new r(X.V.getInt32(0,!0),X.V.getInt32(4,!0))}else switch(typeof e){case"\
string":if(e=="0")return this.ZERO;if(e=e.trim(),!OI.test(e))throw new Error("string is no integer");let[t,n,s]=io.int64fromString(
e);if(t)throw new Error("signed value for ulong");return new r(n,s);case"number":if(e==0)return this.ZERO;if(!Number.isSafeInteger(
e))throw new Error("number is no integer");if(e<0)throw new Error("signed value for ulong");return new r(e,e/cm)}throw new Error(
"unknown value "+typeof e)}toString(){return X?this.toBigInt().toString():io.int64toString(this.lo,this.hi)}toBigInt(){return MI(
X),X.V.setInt32(0,this.lo,!0),X.V.setInt32(4,this.hi,!0),X.V.getBigUint64(0,!0)}};gn.PbULong=ao;ao.ZERO=new ao(0,0);var oo=class r extends lm{static from(e){
if(X)switch(typeof e){case"string":if(e=="0")return this.ZERO;if(e=="")throw new Error("string is no integer");e=X.C(e);case"\
number":if(e===0)return this.ZERO;e=X.C(e);case"bigint":if(!e)return this.ZERO;if(e<X.MIN)throw new Error("signed long t\
oo small");if(e>X.MAX)throw new Error("signed long too large");return X.V.setBigInt64(0,e,!0),new r(X.V.getInt32(0,!0),X.
V.getInt32(4,!0))}else switch(typeof e){case"string":if(e=="0")return this.ZERO;if(e=e.trim(),!OI.test(e))throw new Error(
"string is no integer");let[t,n,s]=io.int64fromString(e);if(t){if(s>om||s==om&&n!=0)throw new Error("signed long too sma\
ll")}else if(s>=om)throw new Error("signed long too large");let i=new r(n,s);return t?i.negate():i;case"number":if(e==0)
return this.ZERO;if(!Number.isSafeInteger(e))throw new Error("number is no integer");return e>0?new r(e,e/cm):new r(-e,-e/
cm).negate()}throw new Error("unknown value "+typeof e)}isNegative(){return(this.hi&om)!==0}negate(){let e=~this.hi,t=this.
lo;return t?t=~t+1:e+=1,new r(t,e)}toString(){if(X)return this.toBigInt().toString();if(this.isNegative()){let e=this.negate();
return"-"+io.int64toString(e.lo,e.hi)}return io.int64toString(this.lo,this.hi)}toBigInt(){return MI(X),X.V.setInt32(0,this.
lo,!0),X.V.setInt32(4,this.hi,!0),X.V.getBigInt64(0,!0)}};gn.PbLong=oo;oo.ZERO=new oo(0,0)});var Kg=O(oi=>{"use strict";Object.defineProperty(oi,"__esModule",{value:!0});oi.BinaryReader=oi.binaryReadOptions=void 0;
var ai=so(),co=yn(),DI=am(),kI={readUnknownField:!0,readerFactory:r=>new mm(r)};function $D(r){return r?Object.assign(Object.
assign({},kI),r):kI}oi.binaryReadOptions=$D;var mm=class{constructor(e,t){this.varint64=DI.varint64read,this.uint32=DI.varint32read,
this.buf=e,this.len=e.length,this.pos=0,this.view=new DataView(e.buffer,e.byteOffset,e.byteLength),this.textDecoder=t??new TextDecoder(
"utf-8",{fatal:!0,ignoreBOM:!0})}tag(){let e=this.uint32(),t=e>>>3,n=e&7;if(t<=0||n<0||n>5)throw new Error("illegal tag:\
 field no "+t+" wire type "+n);return[t,n]}skip(e){let t=this.pos;switch(e){case ai.WireType.Varint:for(;this.buf[this.pos++]&
128;);break;case ai.WireType.Bit64:this.pos+=4;case ai.WireType.Bit32:this.pos+=4;break;case ai.WireType.LengthDelimited:
let n=this.uint32();this.pos+=n;break;case ai.WireType.StartGroup:let s;for(;(s=this.tag()[1])!==ai.WireType.EndGroup;)this.
skip(s);break;default:throw new Error("cant skip wire type "+e)}return this.assertBounds(),this.buf.subarray(t,this.pos)}assertBounds(){
if(this.pos>this.len)throw new RangeError("premature EOF")}int32(){return this.uint32()|0}sint32(){let e=this.uint32();return e>>>
1^-(e&1)}int64(){return new co.PbLong(...this.varint64())}uint64(){return new co.PbULong(...this.varint64())}sint64(){let[
e,t]=this.varint64(),n=-(e&1);return e=(e>>>1|(t&1)<<31)^n,t=t>>>1^n,new co.PbLong(e,t)}bool(){let[e,t]=this.varint64();
return e!==0||t!==0}fixed32(){return this.view.getUint32((this.pos+=4)-4,!0)}sfixed32(){return this.view.getInt32((this.
pos+=4)-4,!0)}fixed64(){return new co.PbULong(this.sfixed32(),this.sfixed32())}sfixed64(){return new co.PbLong(this.sfixed32(),
this.sfixed32())}float(){return this.view.getFloat32((this.pos+=4)-4,!0)}double(){return this.view.getFloat64((this.pos+=
8)-8,!0)}bytes(){let e=this.uint32(),t=this.pos;return this.pos+=e,this.assertBounds(),this.buf.subarray(t,t+e)}string(){
return this.textDecoder.decode(this.bytes())}};oi.BinaryReader=mm});var ci=O(kt=>{"use strict";Object.defineProperty(kt,"__esModule",{value:!0});kt.assertFloat32=kt.assertUInt32=kt.assertInt32=
kt.assertNever=kt.assert=void 0;function JD(r,e){if(!r)throw new Error(e)}kt.assert=JD;function XD(r,e){throw new Error(
e??"Unexpected object: "+r)}kt.assertNever=XD;var VD=34028234663852886e22,ZD=-34028234663852886e22,ek=4294967295,tk=2147483647,
rk=-2147483648;function nk(r){if(typeof r!="number")throw new Error("invalid int 32: "+typeof r);if(!Number.isInteger(r)||
r>tk||r<rk)throw new Error("invalid int 32: "+r)}kt.assertInt32=nk;function sk(r){if(typeof r!="number")throw new Error(
"invalid uint 32: "+typeof r);if(!Number.isInteger(r)||r>ek||r<0)throw new Error("invalid uint 32: "+r)}kt.assertUInt32=
sk;function ik(r){if(typeof r!="number")throw new Error("invalid float 32: "+typeof r);if(Number.isFinite(r)&&(r>VD||r<ZD))
throw new Error("invalid float 32: "+r)}kt.assertFloat32=ik});var Wg=O(mi=>{"use strict";Object.defineProperty(mi,"__esModule",{value:!0});mi.BinaryWriter=mi.binaryWriteOptions=void 0;
var lo=yn(),mo=am(),li=ci(),LI={writeUnknownFields:!0,writerFactory:()=>new dm};function ak(r){return r?Object.assign(Object.
assign({},LI),r):LI}mi.binaryWriteOptions=ak;var dm=class{constructor(e){this.stack=[],this.textEncoder=e??new TextEncoder,
this.chunks=[],this.buf=[]}finish(){this.chunks.push(new Uint8Array(this.buf));let e=0;for(let s=0;s<this.chunks.length;s++)
e+=this.chunks[s].length;let t=new Uint8Array(e),n=0;for(let s=0;s<this.chunks.length;s++)t.set(this.chunks[s],n),n+=this.
chunks[s].length;return this.chunks=[],t}fork(){return this.stack.push({chunks:this.chunks,buf:this.buf}),this.chunks=[],
this.buf=[],this}join(){let e=this.finish(),t=this.stack.pop();if(!t)throw new Error("invalid state, fork stack empty");
return this.chunks=t.chunks,this.buf=t.buf,this.uint32(e.byteLength),this.raw(e)}tag(e,t){return this.uint32((e<<3|t)>>>
0)}raw(e){return this.buf.length&&(this.chunks.push(new Uint8Array(this.buf)),this.buf=[]),this.chunks.push(e),this}uint32(e){
for(li.assertUInt32(e);e>127;)this.buf.push(e&127|128),e=e>>>7;return this.buf.push(e),this}int32(e){return li.assertInt32(
e),mo.varint32write(e,this.buf),this}bool(e){return this.buf.push(e?1:0),this}bytes(e){return this.uint32(e.byteLength),
this.raw(e)}string(e){let t=this.textEncoder.encode(e);return this.uint32(t.byteLength),this.raw(t)}float(e){li.assertFloat32(
e);let t=new Uint8Array(4);return new DataView(t.buffer).setFloat32(0,e,!0),this.raw(t)}double(e){let t=new Uint8Array(8);
return new DataView(t.buffer).setFloat64(0,e,!0),this.raw(t)}fixed32(e){li.assertUInt32(e);let t=new Uint8Array(4);return new DataView(
t.buffer).setUint32(0,e,!0),this.raw(t)}sfixed32(e){li.assertInt32(e);let t=new Uint8Array(4);return new DataView(t.buffer).
setInt32(0,e,!0),this.raw(t)}sint32(e){return li.assertInt32(e),e=(e<<1^e>>31)>>>0,mo.varint32write(e,this.buf),this}sfixed64(e){
let t=new Uint8Array(8),n=new DataView(t.buffer),s=lo.PbLong.from(e);return n.setInt32(0,s.lo,!0),n.setInt32(4,s.hi,!0),
this.raw(t)}fixed64(e){let t=new Uint8Array(8),n=new DataView(t.buffer),s=lo.PbULong.from(e);return n.setInt32(0,s.lo,!0),
n.setInt32(4,s.hi,!0),this.raw(t)}int64(e){let t=lo.PbLong.from(e);return mo.varint64write(t.lo,t.hi,this.buf),this}sint64(e){
let t=lo.PbLong.from(e),n=t.hi>>31,s=t.lo<<1^n,i=(t.hi<<1|t.lo>>>31)^n;return mo.varint64write(s,i,this.buf),this}uint64(e){
let t=lo.PbULong.from(e);return mo.varint64write(t.lo,t.hi,this.buf),this}};mi.BinaryWriter=dm});var $g=O(xn=>{"use strict";Object.defineProperty(xn,"__esModule",{value:!0});xn.mergeJsonOptions=xn.jsonWriteOptions=xn.
jsonReadOptions=void 0;var _I={emitDefaultValues:!1,enumAsInteger:!1,useProtoFieldName:!1,prettySpaces:0},zI={ignoreUnknownFields:!1};
function ok(r){return r?Object.assign(Object.assign({},zI),r):zI}xn.jsonReadOptions=ok;function ck(r){return r?Object.assign(
Object.assign({},_I),r):_I}xn.jsonWriteOptions=ck;function lk(r,e){var t,n;let s=Object.assign(Object.assign({},r),e);return s.
typeRegistry=[...(t=r?.typeRegistry)!==null&&t!==void 0?t:[],...(n=e?.typeRegistry)!==null&&n!==void 0?n:[]],s}xn.mergeJsonOptions=
lk});var po=O(pm=>{"use strict";Object.defineProperty(pm,"__esModule",{value:!0});pm.MESSAGE_TYPE=void 0;pm.MESSAGE_TYPE=Symbol.
for("protobuf-ts/message-type")});var Jg=O(um=>{"use strict";Object.defineProperty(um,"__esModule",{value:!0});um.lowerCamelCase=void 0;function mk(r){let e=!1,
t=[];for(let n=0;n<r.length;n++){let s=r.charAt(n);s=="_"?e=!0:/\d/.test(s)?(t.push(s),e=!0):e?(t.push(s.toUpperCase()),
e=!1):n==0?t.push(s.toLowerCase()):t.push(s)}return t.join("")}um.lowerCamelCase=mk});var Kt=O(Pe=>{"use strict";Object.defineProperty(Pe,"__esModule",{value:!0});Pe.readMessageOption=Pe.readFieldOption=Pe.
readFieldOptions=Pe.normalizeFieldInfo=Pe.RepeatType=Pe.LongType=Pe.ScalarType=void 0;var HI=Jg(),dk;(function(r){r[r.DOUBLE=
1]="DOUBLE",r[r.FLOAT=2]="FLOAT",r[r.INT64=3]="INT64",r[r.UINT64=4]="UINT64",r[r.INT32=5]="INT32",r[r.FIXED64=6]="FIXED6\
4",r[r.FIXED32=7]="FIXED32",r[r.BOOL=8]="BOOL",r[r.STRING=9]="STRING",r[r.BYTES=12]="BYTES",r[r.UINT32=13]="UINT32",r[r.
SFIXED32=15]="SFIXED32",r[r.SFIXED64=16]="SFIXED64",r[r.SINT32=17]="SINT32",r[r.SINT64=18]="SINT64"})(dk=Pe.ScalarType||
(Pe.ScalarType={}));var pk;(function(r){r[r.BIGINT=0]="BIGINT",r[r.STRING=1]="STRING",r[r.NUMBER=2]="NUMBER"})(pk=Pe.LongType||
(Pe.LongType={}));var UI;(function(r){r[r.NO=0]="NO",r[r.PACKED=1]="PACKED",r[r.UNPACKED=2]="UNPACKED"})(UI=Pe.RepeatType||
(Pe.RepeatType={}));function uk(r){var e,t,n,s;return r.localName=(e=r.localName)!==null&&e!==void 0?e:HI.lowerCamelCase(
r.name),r.jsonName=(t=r.jsonName)!==null&&t!==void 0?t:HI.lowerCamelCase(r.name),r.repeat=(n=r.repeat)!==null&&n!==void 0?
n:UI.NO,r.opt=(s=r.opt)!==null&&s!==void 0?s:r.repeat||r.oneof?!1:r.kind=="message",r}Pe.normalizeFieldInfo=uk;function fk(r,e,t,n){
var s;let i=(s=r.fields.find((a,o)=>a.localName==e||o==e))===null||s===void 0?void 0:s.options;return i&&i[t]?n.fromJson(
i[t]):void 0}Pe.readFieldOptions=fk;function hk(r,e,t,n){var s;let i=(s=r.fields.find((o,c)=>o.localName==e||c==e))===null||
s===void 0?void 0:s.options;if(!i)return;let a=i[t];return a===void 0?a:n?n.fromJson(a):a}Pe.readFieldOption=hk;function gk(r,e,t){
let s=r.options[e];return s===void 0?s:t?t.fromJson(s):s}Pe.readMessageOption=gk});var Xg=O(lt=>{"use strict";Object.defineProperty(lt,"__esModule",{value:!0});lt.getSelectedOneofValue=lt.clearOneofValue=
lt.setUnknownOneofValue=lt.setOneofValue=lt.getOneofValue=lt.isOneofGroup=void 0;function yk(r){if(typeof r!="object"||r===
null||!r.hasOwnProperty("oneofKind"))return!1;switch(typeof r.oneofKind){case"string":return r[r.oneofKind]===void 0?!1:
Object.keys(r).length==2;case"undefined":return Object.keys(r).length==1;default:return!1}}lt.isOneofGroup=yk;function xk(r,e){
return r[e]}lt.getOneofValue=xk;function Ak(r,e,t){r.oneofKind!==void 0&&delete r[r.oneofKind],r.oneofKind=e,t!==void 0&&
(r[e]=t)}lt.setOneofValue=Ak;function Ck(r,e,t){r.oneofKind!==void 0&&delete r[r.oneofKind],r.oneofKind=e,t!==void 0&&e!==
void 0&&(r[e]=t)}lt.setUnknownOneofValue=Ck;function bk(r){r.oneofKind!==void 0&&delete r[r.oneofKind],r.oneofKind=void 0}
lt.clearOneofValue=bk;function Nk(r){if(r.oneofKind!==void 0)return r[r.oneofKind]}lt.getSelectedOneofValue=Nk});var Zg=O(fm=>{"use strict";Object.defineProperty(fm,"__esModule",{value:!0});fm.ReflectionTypeCheck=void 0;var le=Kt(),Ik=Xg(),
Vg=class{constructor(e){var t;this.fields=(t=e.fields)!==null&&t!==void 0?t:[]}prepare(){if(this.data)return;let e=[],t=[],
n=[];for(let s of this.fields)if(s.oneof)n.includes(s.oneof)||(n.push(s.oneof),e.push(s.oneof),t.push(s.oneof));else switch(t.
push(s.localName),s.kind){case"scalar":case"enum":(!s.opt||s.repeat)&&e.push(s.localName);break;case"message":s.repeat&&
e.push(s.localName);break;case"map":e.push(s.localName);break}this.data={req:e,known:t,oneofs:Object.values(n)}}is(e,t,n=!1){
if(t<0)return!0;if(e==null||typeof e!="object")return!1;this.prepare();let s=Object.keys(e),i=this.data;if(s.length<i.req.
length||i.req.some(a=>!s.includes(a))||!n&&s.some(a=>!i.known.includes(a)))return!1;if(t<1)return!0;for(let a of i.oneofs){
let o=e[a];if(!Ik.isOneofGroup(o))return!1;if(o.oneofKind===void 0)continue;let c=this.fields.find(l=>l.localName===o.oneofKind);
if(!c||!this.field(o[o.oneofKind],c,n,t))return!1}for(let a of this.fields)if(a.oneof===void 0&&!this.field(e[a.localName],
a,n,t))return!1;return!0}field(e,t,n,s){let i=t.repeat;switch(t.kind){case"scalar":return e===void 0?t.opt:i?this.scalars(
e,t.T,s,t.L):this.scalar(e,t.T,t.L);case"enum":return e===void 0?t.opt:i?this.scalars(e,le.ScalarType.INT32,s):this.scalar(
e,le.ScalarType.INT32);case"message":return e===void 0?!0:i?this.messages(e,t.T(),n,s):this.message(e,t.T(),n,s);case"ma\
p":if(typeof e!="object"||e===null)return!1;if(s<2)return!0;if(!this.mapKeys(e,t.K,s))return!1;switch(t.V.kind){case"sca\
lar":return this.scalars(Object.values(e),t.V.T,s,t.V.L);case"enum":return this.scalars(Object.values(e),le.ScalarType.INT32,
s);case"message":return this.messages(Object.values(e),t.V.T(),n,s)}break}return!0}message(e,t,n,s){return n?t.isAssignable(
e,s):t.is(e,s)}messages(e,t,n,s){if(!Array.isArray(e))return!1;if(s<2)return!0;if(n){for(let i=0;i<e.length&&i<s;i++)if(!t.
isAssignable(e[i],s-1))return!1}else for(let i=0;i<e.length&&i<s;i++)if(!t.is(e[i],s-1))return!1;return!0}scalar(e,t,n){
let s=typeof e;switch(t){case le.ScalarType.UINT64:case le.ScalarType.FIXED64:case le.ScalarType.INT64:case le.ScalarType.
SFIXED64:case le.ScalarType.SINT64:switch(n){case le.LongType.BIGINT:return s=="bigint";case le.LongType.NUMBER:return s==
"number"&&!isNaN(e);default:return s=="string"}case le.ScalarType.BOOL:return s=="boolean";case le.ScalarType.STRING:return s==
"string";case le.ScalarType.BYTES:return e instanceof Uint8Array;case le.ScalarType.DOUBLE:case le.ScalarType.FLOAT:return s==
"number"&&!isNaN(e);default:return s=="number"&&Number.isInteger(e)}}scalars(e,t,n,s){if(!Array.isArray(e))return!1;if(n<
2)return!0;if(Array.isArray(e)){for(let i=0;i<e.length&&i<n;i++)if(!this.scalar(e[i],t,s))return!1}return!0}mapKeys(e,t,n){
let s=Object.keys(e);switch(t){case le.ScalarType.INT32:case le.ScalarType.FIXED32:case le.ScalarType.SFIXED32:case le.ScalarType.
SINT32:case le.ScalarType.UINT32:return this.scalars(s.slice(0,n).map(i=>parseInt(i)),t,n);case le.ScalarType.BOOL:return this.
scalars(s.slice(0,n).map(i=>i=="true"?!0:i=="false"?!1:i),t,n);default:return this.scalars(s,t,n,le.LongType.STRING)}}};
fm.ReflectionTypeCheck=Vg});var gm=O(hm=>{"use strict";Object.defineProperty(hm,"__esModule",{value:!0});hm.reflectionLongConvert=void 0;var FI=Kt();
function Pk(r,e){switch(e){case FI.LongType.BIGINT:return r.toBigInt();case FI.LongType.NUMBER:return r.toNumber();default:
return r.toString()}}hm.reflectionLongConvert=Pk});var ty=O(Am=>{"use strict";Object.defineProperty(Am,"__esModule",{value:!0});Am.ReflectionJsonReader=void 0;var QI=tm(),
Sk=nm(),Se=Kt(),ym=yn(),as=ci(),xm=gm(),ey=class{constructor(e){this.info=e}prepare(){var e;if(this.fMap===void 0){this.
fMap={};let t=(e=this.info.fields)!==null&&e!==void 0?e:[];for(let n of t)this.fMap[n.name]=n,this.fMap[n.jsonName]=n,this.
fMap[n.localName]=n}}assert(e,t,n){if(!e){let s=QI.typeofJsonValue(n);throw(s=="number"||s=="boolean")&&(s=n.toString()),
new Error(`Cannot parse JSON ${s} for ${this.info.typeName}#${t}`)}}read(e,t,n){this.prepare();let s=[];for(let[i,a]of Object.
entries(e)){let o=this.fMap[i];if(!o){if(!n.ignoreUnknownFields)throw new Error(`Found unknown field while reading ${this.
info.typeName} from JSON format. JSON key: ${i}`);continue}let c=o.localName,l;if(o.oneof){if(a===null&&(o.kind!=="enum"||
o.T()[0]!=="google.protobuf.NullValue"))continue;if(s.includes(o.oneof))throw new Error(`Multiple members of the oneof g\
roup "${o.oneof}" of ${this.info.typeName} are present in JSON.`);s.push(o.oneof),l=t[o.oneof]={oneofKind:c}}else l=t;if(o.
kind=="map"){if(a===null)continue;this.assert(QI.isJsonObject(a),o.name,a);let m=l[c];for(let[d,p]of Object.entries(a)){
this.assert(p!==null,o.name+" map value",null);let u;switch(o.V.kind){case"message":u=o.V.T().internalJsonRead(p,n);break;case"\
enum":if(u=this.enum(o.V.T(),p,o.name,n.ignoreUnknownFields),u===!1)continue;break;case"scalar":u=this.scalar(p,o.V.T,o.
V.L,o.name);break}this.assert(u!==void 0,o.name+" map value",p);let h=d;o.K==Se.ScalarType.BOOL&&(h=h=="true"?!0:h=="fal\
se"?!1:h),h=this.scalar(h,o.K,Se.LongType.STRING,o.name).toString(),m[h]=u}}else if(o.repeat){if(a===null)continue;this.
assert(Array.isArray(a),o.name,a);let m=l[c];for(let d of a){this.assert(d!==null,o.name,null);let p;switch(o.kind){case"\
message":p=o.T().internalJsonRead(d,n);break;case"enum":if(p=this.enum(o.T(),d,o.name,n.ignoreUnknownFields),p===!1)continue;
break;case"scalar":p=this.scalar(d,o.T,o.L,o.name);break}this.assert(p!==void 0,o.name,a),m.push(p)}}else switch(o.kind){case"\
message":if(a===null&&o.T().typeName!="google.protobuf.Value"){this.assert(o.oneof===void 0,o.name+" (oneof member)",null);
continue}l[c]=o.T().internalJsonRead(a,n,l[c]);break;case"enum":if(a===null)continue;let m=this.enum(o.T(),a,o.name,n.ignoreUnknownFields);
if(m===!1)continue;l[c]=m;break;case"scalar":if(a===null)continue;l[c]=this.scalar(a,o.T,o.L,o.name);break}}}enum(e,t,n,s){
if(e[0]=="google.protobuf.NullValue"&&as.assert(t===null||t==="NULL_VALUE",`Unable to parse field ${this.info.typeName}#${n}\
, enum ${e[0]} only accepts null.`),t===null)return 0;switch(typeof t){case"number":return as.assert(Number.isInteger(t),
`Unable to parse field ${this.info.typeName}#${n}, enum can only be integral number, got ${t}.`),t;case"string":let i=t;
e[2]&&t.substring(0,e[2].length)===e[2]&&(i=t.substring(e[2].length));let a=e[1][i];return typeof a>"u"&&s?!1:(as.assert(
typeof a=="number",`Unable to parse field ${this.info.typeName}#${n}, enum ${e[0]} has no value for "${t}".`),a)}as.assert(
!1,`Unable to parse field ${this.info.typeName}#${n}, cannot parse enum value from ${typeof t}".`)}scalar(e,t,n,s){let i;
try{switch(t){case Se.ScalarType.DOUBLE:case Se.ScalarType.FLOAT:if(e===null)return 0;if(e==="NaN")return Number.NaN;if(e===
"Infinity")return Number.POSITIVE_INFINITY;if(e==="-Infinity")return Number.NEGATIVE_INFINITY;if(e===""){i="empty string";
break}if(typeof e=="string"&&e.trim().length!==e.length){i="extra whitespace";break}if(typeof e!="string"&&typeof e!="nu\
mber")break;let a=Number(e);if(Number.isNaN(a)){i="not a number";break}if(!Number.isFinite(a)){i="too large or small";break}
return t==Se.ScalarType.FLOAT&&as.assertFloat32(a),a;case Se.ScalarType.INT32:case Se.ScalarType.FIXED32:case Se.ScalarType.
SFIXED32:case Se.ScalarType.SINT32:case Se.ScalarType.UINT32:if(e===null)return 0;let o;if(typeof e=="number"?o=e:e===""?
i="empty string":typeof e=="string"&&(e.trim().length!==e.length?i="extra whitespace":o=Number(e)),o===void 0)break;return t==
Se.ScalarType.UINT32?as.assertUInt32(o):as.assertInt32(o),o;case Se.ScalarType.INT64:case Se.ScalarType.SFIXED64:case Se.
ScalarType.SINT64:if(e===null)return xm.reflectionLongConvert(ym.PbLong.ZERO,n);if(typeof e!="number"&&typeof e!="string")
break;return xm.reflectionLongConvert(ym.PbLong.from(e),n);case Se.ScalarType.FIXED64:case Se.ScalarType.UINT64:if(e===null)
return xm.reflectionLongConvert(ym.PbULong.ZERO,n);if(typeof e!="number"&&typeof e!="string")break;return xm.reflectionLongConvert(
ym.PbULong.from(e),n);case Se.ScalarType.BOOL:if(e===null)return!1;if(typeof e!="boolean")break;return e;case Se.ScalarType.
STRING:if(e===null)return"";if(typeof e!="string"){i="extra whitespace";break}try{encodeURIComponent(e)}catch(c){c="inva\
lid UTF8";break}return e;case Se.ScalarType.BYTES:if(e===null||e==="")return new Uint8Array(0);if(typeof e!="string")break;
return Sk.base64decode(e)}}catch(a){i=a.message}this.assert(!1,s+(i?" - "+i:""),e)}};Am.ReflectionJsonReader=ey});var ny=O(Cm=>{"use strict";Object.defineProperty(Cm,"__esModule",{value:!0});Cm.ReflectionJsonWriter=void 0;var Ek=nm(),
qI=yn(),We=Kt(),ne=ci(),ry=class{constructor(e){var t;this.fields=(t=e.fields)!==null&&t!==void 0?t:[]}write(e,t){let n={},
s=e;for(let i of this.fields){if(!i.oneof){let l=this.field(i,s[i.localName],t);l!==void 0&&(n[t.useProtoFieldName?i.name:
i.jsonName]=l);continue}let a=s[i.oneof];if(a.oneofKind!==i.localName)continue;let o=i.kind=="scalar"||i.kind=="enum"?Object.
assign(Object.assign({},t),{emitDefaultValues:!0}):t,c=this.field(i,a[i.localName],o);ne.assert(c!==void 0),n[t.useProtoFieldName?
i.name:i.jsonName]=c}return n}field(e,t,n){let s;if(e.kind=="map"){ne.assert(typeof t=="object"&&t!==null);let i={};switch(e.
V.kind){case"scalar":for(let[c,l]of Object.entries(t)){let m=this.scalar(e.V.T,l,e.name,!1,!0);ne.assert(m!==void 0),i[c.
toString()]=m}break;case"message":let a=e.V.T();for(let[c,l]of Object.entries(t)){let m=this.message(a,l,e.name,n);ne.assert(
m!==void 0),i[c.toString()]=m}break;case"enum":let o=e.V.T();for(let[c,l]of Object.entries(t)){ne.assert(l===void 0||typeof l==
"number");let m=this.enum(o,l,e.name,!1,!0,n.enumAsInteger);ne.assert(m!==void 0),i[c.toString()]=m}break}(n.emitDefaultValues||
Object.keys(i).length>0)&&(s=i)}else if(e.repeat){ne.assert(Array.isArray(t));let i=[];switch(e.kind){case"scalar":for(let c=0;c<
t.length;c++){let l=this.scalar(e.T,t[c],e.name,e.opt,!0);ne.assert(l!==void 0),i.push(l)}break;case"enum":let a=e.T();for(let c=0;c<
t.length;c++){ne.assert(t[c]===void 0||typeof t[c]=="number");let l=this.enum(a,t[c],e.name,e.opt,!0,n.enumAsInteger);ne.
assert(l!==void 0),i.push(l)}break;case"message":let o=e.T();for(let c=0;c<t.length;c++){let l=this.message(o,t[c],e.name,
n);ne.assert(l!==void 0),i.push(l)}break}(n.emitDefaultValues||i.length>0||n.emitDefaultValues)&&(s=i)}else switch(e.kind){case"\
scalar":s=this.scalar(e.T,t,e.name,e.opt,n.emitDefaultValues);break;case"enum":s=this.enum(e.T(),t,e.name,e.opt,n.emitDefaultValues,
n.enumAsInteger);break;case"message":s=this.message(e.T(),t,e.name,n);break}return s}enum(e,t,n,s,i,a){if(e[0]=="google.\
protobuf.NullValue")return!i&&!s?void 0:null;if(t===void 0){ne.assert(s);return}if(!(t===0&&!i&&!s))return ne.assert(typeof t==
"number"),ne.assert(Number.isInteger(t)),a||!e[1].hasOwnProperty(t)?t:e[2]?e[2]+e[1][t]:e[1][t]}message(e,t,n,s){return t===
void 0?s.emitDefaultValues?null:void 0:e.internalJsonWrite(t,s)}scalar(e,t,n,s,i){if(t===void 0){ne.assert(s);return}let a=i||
s;switch(e){case We.ScalarType.INT32:case We.ScalarType.SFIXED32:case We.ScalarType.SINT32:return t===0?a?0:void 0:(ne.assertInt32(
t),t);case We.ScalarType.FIXED32:case We.ScalarType.UINT32:return t===0?a?0:void 0:(ne.assertUInt32(t),t);case We.ScalarType.
FLOAT:ne.assertFloat32(t);case We.ScalarType.DOUBLE:return t===0?a?0:void 0:(ne.assert(typeof t=="number"),Number.isNaN(
t)?"NaN":t===Number.POSITIVE_INFINITY?"Infinity":t===Number.NEGATIVE_INFINITY?"-Infinity":t);case We.ScalarType.STRING:return t===
""?a?"":void 0:(ne.assert(typeof t=="string"),t);case We.ScalarType.BOOL:return t===!1?a?!1:void 0:(ne.assert(typeof t==
"boolean"),t);case We.ScalarType.UINT64:case We.ScalarType.FIXED64:ne.assert(typeof t=="number"||typeof t=="string"||typeof t==
"bigint");let o=qI.PbULong.from(t);return o.isZero()&&!a?void 0:o.toString();case We.ScalarType.INT64:case We.ScalarType.
SFIXED64:case We.ScalarType.SINT64:ne.assert(typeof t=="number"||typeof t=="string"||typeof t=="bigint");let c=qI.PbLong.
from(t);return c.isZero()&&!a?void 0:c.toString();case We.ScalarType.BYTES:return ne.assert(t instanceof Uint8Array),t.byteLength?
Ek.base64encode(t):a?"":void 0}}};Cm.ReflectionJsonWriter=ry});var Nm=O(bm=>{"use strict";Object.defineProperty(bm,"__esModule",{value:!0});bm.reflectionScalarDefault=void 0;var Wt=Kt(),
GI=gm(),jI=yn();function wk(r,e=Wt.LongType.STRING){switch(r){case Wt.ScalarType.BOOL:return!1;case Wt.ScalarType.UINT64:case Wt.
ScalarType.FIXED64:return GI.reflectionLongConvert(jI.PbULong.ZERO,e);case Wt.ScalarType.INT64:case Wt.ScalarType.SFIXED64:case Wt.
ScalarType.SINT64:return GI.reflectionLongConvert(jI.PbLong.ZERO,e);case Wt.ScalarType.DOUBLE:case Wt.ScalarType.FLOAT:return 0;case Wt.
ScalarType.BYTES:return new Uint8Array(0);case Wt.ScalarType.STRING:return"";default:return 0}}bm.reflectionScalarDefault=
wk});var iy=O(Im=>{"use strict";Object.defineProperty(Im,"__esModule",{value:!0});Im.ReflectionBinaryReader=void 0;var YI=so(),
he=Kt(),uo=gm(),KI=Nm(),sy=class{constructor(e){this.info=e}prepare(){var e;if(!this.fieldNoToField){let t=(e=this.info.
fields)!==null&&e!==void 0?e:[];this.fieldNoToField=new Map(t.map(n=>[n.no,n]))}}read(e,t,n,s){this.prepare();let i=s===
void 0?e.len:e.pos+s;for(;e.pos<i;){let[a,o]=e.tag(),c=this.fieldNoToField.get(a);if(!c){let p=n.readUnknownField;if(p==
"throw")throw new Error(`Unknown field ${a} (wire type ${o}) for ${this.info.typeName}`);let u=e.skip(o);p!==!1&&(p===!0?
YI.UnknownFieldHandler.onRead:p)(this.info.typeName,t,a,o,u);continue}let l=t,m=c.repeat,d=c.localName;switch(c.oneof&&(l=
l[c.oneof],l.oneofKind!==d&&(l=t[c.oneof]={oneofKind:d})),c.kind){case"scalar":case"enum":let p=c.kind=="enum"?he.ScalarType.
INT32:c.T,u=c.kind=="scalar"?c.L:void 0;if(m){let x=l[d];if(o==YI.WireType.LengthDelimited&&p!=he.ScalarType.STRING&&p!=
he.ScalarType.BYTES){let A=e.uint32()+e.pos;for(;e.pos<A;)x.push(this.scalar(e,p,u))}else x.push(this.scalar(e,p,u))}else
l[d]=this.scalar(e,p,u);break;case"message":if(m){let x=l[d],A=c.T().internalBinaryRead(e,e.uint32(),n);x.push(A)}else l[d]=
c.T().internalBinaryRead(e,e.uint32(),n,l[d]);break;case"map":let[h,g]=this.mapEntry(c,e,n);l[d][h]=g;break}}}mapEntry(e,t,n){
let s=t.uint32(),i=t.pos+s,a,o;for(;t.pos<i;){let[c,l]=t.tag();switch(c){case 1:e.K==he.ScalarType.BOOL?a=t.bool().toString():
a=this.scalar(t,e.K,he.LongType.STRING);break;case 2:switch(e.V.kind){case"scalar":o=this.scalar(t,e.V.T,e.V.L);break;case"\
enum":o=t.int32();break;case"message":o=e.V.T().internalBinaryRead(t,t.uint32(),n);break}break;default:throw new Error(`\
Unknown field ${c} (wire type ${l}) in map entry for ${this.info.typeName}#${e.name}`)}}if(a===void 0){let c=KI.reflectionScalarDefault(
e.K);a=e.K==he.ScalarType.BOOL?c.toString():c}if(o===void 0)switch(e.V.kind){case"scalar":o=KI.reflectionScalarDefault(e.
V.T,e.V.L);break;case"enum":o=0;break;case"message":o=e.V.T().create();break}return[a,o]}scalar(e,t,n){switch(t){case he.
ScalarType.INT32:return e.int32();case he.ScalarType.STRING:return e.string();case he.ScalarType.BOOL:return e.bool();case he.
ScalarType.DOUBLE:return e.double();case he.ScalarType.FLOAT:return e.float();case he.ScalarType.INT64:return uo.reflectionLongConvert(
e.int64(),n);case he.ScalarType.UINT64:return uo.reflectionLongConvert(e.uint64(),n);case he.ScalarType.FIXED64:return uo.
reflectionLongConvert(e.fixed64(),n);case he.ScalarType.FIXED32:return e.fixed32();case he.ScalarType.BYTES:return e.bytes();case he.
ScalarType.UINT32:return e.uint32();case he.ScalarType.SFIXED32:return e.sfixed32();case he.ScalarType.SFIXED64:return uo.
reflectionLongConvert(e.sfixed64(),n);case he.ScalarType.SINT32:return e.sint32();case he.ScalarType.SINT64:return uo.reflectionLongConvert(
e.sint64(),n)}}};Im.ReflectionBinaryReader=sy});var oy=O(Pm=>{"use strict";Object.defineProperty(Pm,"__esModule",{value:!0});Pm.ReflectionBinaryWriter=void 0;var At=so(),
ee=Kt(),di=ci(),fo=yn(),ay=class{constructor(e){this.info=e}prepare(){if(!this.fields){let e=this.info.fields?this.info.
fields.concat():[];this.fields=e.sort((t,n)=>t.no-n.no)}}write(e,t,n){this.prepare();for(let i of this.fields){let a,o,c=i.
repeat,l=i.localName;if(i.oneof){let m=e[i.oneof];if(m.oneofKind!==l)continue;a=m[l],o=!0}else a=e[l],o=!1;switch(i.kind){case"\
scalar":case"enum":let m=i.kind=="enum"?ee.ScalarType.INT32:i.T;if(c)if(di.assert(Array.isArray(a)),c==ee.RepeatType.PACKED)
this.packed(t,m,i.no,a);else for(let d of a)this.scalar(t,m,i.no,d,!0);else a===void 0?di.assert(i.opt):this.scalar(t,m,
i.no,a,o||i.opt);break;case"message":if(c){di.assert(Array.isArray(a));for(let d of a)this.message(t,n,i.T(),i.no,d)}else
this.message(t,n,i.T(),i.no,a);break;case"map":di.assert(typeof a=="object"&&a!==null);for(let[d,p]of Object.entries(a))
this.mapEntry(t,n,i,d,p);break}}let s=n.writeUnknownFields;s!==!1&&(s===!0?At.UnknownFieldHandler.onWrite:s)(this.info.typeName,
e,t)}mapEntry(e,t,n,s,i){e.tag(n.no,At.WireType.LengthDelimited),e.fork();let a=s;switch(n.K){case ee.ScalarType.INT32:case ee.
ScalarType.FIXED32:case ee.ScalarType.UINT32:case ee.ScalarType.SFIXED32:case ee.ScalarType.SINT32:a=Number.parseInt(s);
break;case ee.ScalarType.BOOL:di.assert(s=="true"||s=="false"),a=s=="true";break}switch(this.scalar(e,n.K,1,a,!0),n.V.kind){case"\
scalar":this.scalar(e,n.V.T,2,i,!0);break;case"enum":this.scalar(e,ee.ScalarType.INT32,2,i,!0);break;case"message":this.
message(e,t,n.V.T(),2,i);break}e.join()}message(e,t,n,s,i){i!==void 0&&(n.internalBinaryWrite(i,e.tag(s,At.WireType.LengthDelimited).
fork(),t),e.join())}scalar(e,t,n,s,i){let[a,o,c]=this.scalarInfo(t,s);(!c||i)&&(e.tag(n,a),e[o](s))}packed(e,t,n,s){if(!s.
length)return;di.assert(t!==ee.ScalarType.BYTES&&t!==ee.ScalarType.STRING),e.tag(n,At.WireType.LengthDelimited),e.fork();
let[,i]=this.scalarInfo(t);for(let a=0;a<s.length;a++)e[i](s[a]);e.join()}scalarInfo(e,t){let n=At.WireType.Varint,s,i=t===
void 0,a=t===0;switch(e){case ee.ScalarType.INT32:s="int32";break;case ee.ScalarType.STRING:a=i||!t.length,n=At.WireType.
LengthDelimited,s="string";break;case ee.ScalarType.BOOL:a=t===!1,s="bool";break;case ee.ScalarType.UINT32:s="uint32";break;case ee.
ScalarType.DOUBLE:n=At.WireType.Bit64,s="double";break;case ee.ScalarType.FLOAT:n=At.WireType.Bit32,s="float";break;case ee.
ScalarType.INT64:a=i||fo.PbLong.from(t).isZero(),s="int64";break;case ee.ScalarType.UINT64:a=i||fo.PbULong.from(t).isZero(),
s="uint64";break;case ee.ScalarType.FIXED64:a=i||fo.PbULong.from(t).isZero(),n=At.WireType.Bit64,s="fixed64";break;case ee.
ScalarType.BYTES:a=i||!t.byteLength,n=At.WireType.LengthDelimited,s="bytes";break;case ee.ScalarType.FIXED32:n=At.WireType.
Bit32,s="fixed32";break;case ee.ScalarType.SFIXED32:n=At.WireType.Bit32,s="sfixed32";break;case ee.ScalarType.SFIXED64:a=
i||fo.PbLong.from(t).isZero(),n=At.WireType.Bit64,s="sfixed64";break;case ee.ScalarType.SINT32:s="sint32";break;case ee.
ScalarType.SINT64:a=i||fo.PbLong.from(t).isZero(),s="sint64";break}return[n,s,i||a]}};Pm.ReflectionBinaryWriter=ay});var cy=O(Sm=>{"use strict";Object.defineProperty(Sm,"__esModule",{value:!0});Sm.reflectionCreate=void 0;var Bk=Nm(),Rk=po();
function vk(r){let e=r.messagePrototype?Object.create(r.messagePrototype):Object.defineProperty({},Rk.MESSAGE_TYPE,{value:r});
for(let t of r.fields){let n=t.localName;if(!t.opt)if(t.oneof)e[t.oneof]={oneofKind:void 0};else if(t.repeat)e[n]=[];else
switch(t.kind){case"scalar":e[n]=Bk.reflectionScalarDefault(t.T,t.L);break;case"enum":e[n]=0;break;case"map":e[n]={};break}}
return e}Sm.reflectionCreate=vk});var ly=O(Em=>{"use strict";Object.defineProperty(Em,"__esModule",{value:!0});Em.reflectionMergePartial=void 0;function Tk(r,e,t){
let n,s=t,i;for(let a of r.fields){let o=a.localName;if(a.oneof){let c=s[a.oneof];if(c?.oneofKind==null)continue;if(n=c[o],
i=e[a.oneof],i.oneofKind=c.oneofKind,n==null){delete i[o];continue}}else if(n=s[o],i=e,n==null)continue;switch(a.repeat&&
(i[o].length=n.length),a.kind){case"scalar":case"enum":if(a.repeat)for(let l=0;l<n.length;l++)i[o][l]=n[l];else i[o]=n;break;case"\
message":let c=a.T();if(a.repeat)for(let l=0;l<n.length;l++)i[o][l]=c.create(n[l]);else i[o]===void 0?i[o]=c.create(n):c.
mergePartial(i[o],n);break;case"map":switch(a.V.kind){case"scalar":case"enum":Object.assign(i[o],n);break;case"message":
let l=a.V.T();for(let m of Object.keys(n))i[o][m]=l.create(n[m]);break}break}}}Em.reflectionMergePartial=Tk});var dy=O(Bm=>{"use strict";Object.defineProperty(Bm,"__esModule",{value:!0});Bm.reflectionEquals=void 0;var my=Kt();function Mk(r,e,t){
if(e===t)return!0;if(!e||!t)return!1;for(let n of r.fields){let s=n.localName,i=n.oneof?e[n.oneof][s]:e[s],a=n.oneof?t[n.
oneof][s]:t[s];switch(n.kind){case"enum":case"scalar":let o=n.kind=="enum"?my.ScalarType.INT32:n.T;if(!(n.repeat?WI(o,i,
a):JI(o,i,a)))return!1;break;case"map":if(!(n.V.kind=="message"?$I(n.V.T(),wm(i),wm(a)):WI(n.V.kind=="enum"?my.ScalarType.
INT32:n.V.T,wm(i),wm(a))))return!1;break;case"message":let c=n.T();if(!(n.repeat?$I(c,i,a):c.equals(i,a)))return!1;break}}
return!0}Bm.reflectionEquals=Mk;var wm=Object.values;function JI(r,e,t){if(e===t)return!0;if(r!==my.ScalarType.BYTES)return!1;
let n=e,s=t;if(n.length!==s.length)return!1;for(let i=0;i<n.length;i++)if(n[i]!=s[i])return!1;return!0}function WI(r,e,t){
if(e.length!==t.length)return!1;for(let n=0;n<e.length;n++)if(!JI(r,e[n],t[n]))return!1;return!0}function $I(r,e,t){if(e.
length!==t.length)return!1;for(let n=0;n<e.length;n++)if(!r.equals(e[n],t[n]))return!1;return!0}});var ZI=O(Rm=>{"use strict";Object.defineProperty(Rm,"__esModule",{value:!0});Rm.MessageType=void 0;var Ok=po(),Dk=Kt(),kk=Zg(),
Lk=ty(),_k=ny(),zk=iy(),Hk=oy(),Uk=cy(),py=ly(),Fk=tm(),XI=$g(),Qk=dy(),qk=Wg(),Gk=Kg(),VI=Object.getOwnPropertyDescriptors(
Object.getPrototypeOf({})),jk=VI[Ok.MESSAGE_TYPE]={},uy=class{constructor(e,t,n){this.defaultCheckDepth=16,this.typeName=
e,this.fields=t.map(Dk.normalizeFieldInfo),this.options=n??{},jk.value=this,this.messagePrototype=Object.create(null,VI),
this.refTypeCheck=new kk.ReflectionTypeCheck(this),this.refJsonReader=new Lk.ReflectionJsonReader(this),this.refJsonWriter=
new _k.ReflectionJsonWriter(this),this.refBinReader=new zk.ReflectionBinaryReader(this),this.refBinWriter=new Hk.ReflectionBinaryWriter(
this)}create(e){let t=Uk.reflectionCreate(this);return e!==void 0&&py.reflectionMergePartial(this,t,e),t}clone(e){let t=this.
create();return py.reflectionMergePartial(this,t,e),t}equals(e,t){return Qk.reflectionEquals(this,e,t)}is(e,t=this.defaultCheckDepth){
return this.refTypeCheck.is(e,t,!1)}isAssignable(e,t=this.defaultCheckDepth){return this.refTypeCheck.is(e,t,!0)}mergePartial(e,t){
py.reflectionMergePartial(this,e,t)}fromBinary(e,t){let n=Gk.binaryReadOptions(t);return this.internalBinaryRead(n.readerFactory(
e),e.byteLength,n)}fromJson(e,t){return this.internalJsonRead(e,XI.jsonReadOptions(t))}fromJsonString(e,t){let n=JSON.parse(
e);return this.fromJson(n,t)}toJson(e,t){return this.internalJsonWrite(e,XI.jsonWriteOptions(t))}toJsonString(e,t){var n;
let s=this.toJson(e,t);return JSON.stringify(s,null,(n=t?.prettySpaces)!==null&&n!==void 0?n:0)}toBinary(e,t){let n=qk.binaryWriteOptions(
t);return this.internalBinaryWrite(e,n.writerFactory(),n).finish()}internalJsonRead(e,t,n){if(e!==null&&typeof e=="objec\
t"&&!Array.isArray(e)){let s=n??this.create();return this.refJsonReader.read(e,s,t),s}throw new Error(`Unable to parse m\
essage ${this.typeName} from JSON ${Fk.typeofJsonValue(e)}.`)}internalJsonWrite(e,t){return this.refJsonWriter.write(e,t)}internalBinaryWrite(e,t,n){
return this.refBinWriter.write(e,t,n),t}internalBinaryRead(e,t,n,s){let i=s??this.create();return this.refBinReader.read(
e,i,n,t),i}};Rm.MessageType=uy});var eP=O(vm=>{"use strict";Object.defineProperty(vm,"__esModule",{value:!0});vm.containsMessageType=void 0;var Yk=po();function Kk(r){
return r[Yk.MESSAGE_TYPE]!=null}vm.containsMessageType=Kk});var rP=O(Er=>{"use strict";Object.defineProperty(Er,"__esModule",{value:!0});Er.listEnumNumbers=Er.listEnumNames=Er.listEnumValues=
Er.isEnumObject=void 0;function tP(r){if(typeof r!="object"||r===null||!r.hasOwnProperty(0))return!1;for(let e of Object.
keys(r)){let t=parseInt(e);if(Number.isNaN(t)){let n=r[e];if(n===void 0||typeof n!="number"||r[n]===void 0)return!1}else{
let n=r[t];if(n===void 0||r[n]!==t)return!1}}return!0}Er.isEnumObject=tP;function fy(r){if(!tP(r))throw new Error("not a\
 typescript enum object");let e=[];for(let[t,n]of Object.entries(r))typeof n=="number"&&e.push({name:t,number:n});return e}
Er.listEnumValues=fy;function Wk(r){return fy(r).map(e=>e.name)}Er.listEnumNames=Wk;function $k(r){return fy(r).map(e=>e.
number).filter((e,t,n)=>n.indexOf(e)==t)}Er.listEnumNumbers=$k});var ge=O(k=>{"use strict";Object.defineProperty(k,"__esModule",{value:!0});var nP=tm();Object.defineProperty(k,"typeofJs\
onValue",{enumerable:!0,get:function(){return nP.typeofJsonValue}});Object.defineProperty(k,"isJsonObject",{enumerable:!0,
get:function(){return nP.isJsonObject}});var sP=nm();Object.defineProperty(k,"base64decode",{enumerable:!0,get:function(){
return sP.base64decode}});Object.defineProperty(k,"base64encode",{enumerable:!0,get:function(){return sP.base64encode}});
var Jk=vI();Object.defineProperty(k,"utf8read",{enumerable:!0,get:function(){return Jk.utf8read}});var hy=so();Object.defineProperty(
k,"WireType",{enumerable:!0,get:function(){return hy.WireType}});Object.defineProperty(k,"mergeBinaryOptions",{enumerable:!0,
get:function(){return hy.mergeBinaryOptions}});Object.defineProperty(k,"UnknownFieldHandler",{enumerable:!0,get:function(){
return hy.UnknownFieldHandler}});var iP=Kg();Object.defineProperty(k,"BinaryReader",{enumerable:!0,get:function(){return iP.
BinaryReader}});Object.defineProperty(k,"binaryReadOptions",{enumerable:!0,get:function(){return iP.binaryReadOptions}});
var aP=Wg();Object.defineProperty(k,"BinaryWriter",{enumerable:!0,get:function(){return aP.BinaryWriter}});Object.defineProperty(
k,"binaryWriteOptions",{enumerable:!0,get:function(){return aP.binaryWriteOptions}});var oP=yn();Object.defineProperty(k,
"PbLong",{enumerable:!0,get:function(){return oP.PbLong}});Object.defineProperty(k,"PbULong",{enumerable:!0,get:function(){
return oP.PbULong}});var gy=$g();Object.defineProperty(k,"jsonReadOptions",{enumerable:!0,get:function(){return gy.jsonReadOptions}});
Object.defineProperty(k,"jsonWriteOptions",{enumerable:!0,get:function(){return gy.jsonWriteOptions}});Object.defineProperty(
k,"mergeJsonOptions",{enumerable:!0,get:function(){return gy.mergeJsonOptions}});var Xk=po();Object.defineProperty(k,"ME\
SSAGE_TYPE",{enumerable:!0,get:function(){return Xk.MESSAGE_TYPE}});var Vk=ZI();Object.defineProperty(k,"MessageType",{enumerable:!0,
get:function(){return Vk.MessageType}});var os=Kt();Object.defineProperty(k,"ScalarType",{enumerable:!0,get:function(){return os.
ScalarType}});Object.defineProperty(k,"LongType",{enumerable:!0,get:function(){return os.LongType}});Object.defineProperty(
k,"RepeatType",{enumerable:!0,get:function(){return os.RepeatType}});Object.defineProperty(k,"normalizeFieldInfo",{enumerable:!0,
get:function(){return os.normalizeFieldInfo}});Object.defineProperty(k,"readFieldOptions",{enumerable:!0,get:function(){
return os.readFieldOptions}});Object.defineProperty(k,"readFieldOption",{enumerable:!0,get:function(){return os.readFieldOption}});
Object.defineProperty(k,"readMessageOption",{enumerable:!0,get:function(){return os.readMessageOption}});var Zk=Zg();Object.
defineProperty(k,"ReflectionTypeCheck",{enumerable:!0,get:function(){return Zk.ReflectionTypeCheck}});var eL=cy();Object.
defineProperty(k,"reflectionCreate",{enumerable:!0,get:function(){return eL.reflectionCreate}});var tL=Nm();Object.defineProperty(
k,"reflectionScalarDefault",{enumerable:!0,get:function(){return tL.reflectionScalarDefault}});var rL=ly();Object.defineProperty(
k,"reflectionMergePartial",{enumerable:!0,get:function(){return rL.reflectionMergePartial}});var nL=dy();Object.defineProperty(
k,"reflectionEquals",{enumerable:!0,get:function(){return nL.reflectionEquals}});var sL=iy();Object.defineProperty(k,"Re\
flectionBinaryReader",{enumerable:!0,get:function(){return sL.ReflectionBinaryReader}});var iL=oy();Object.defineProperty(
k,"ReflectionBinaryWriter",{enumerable:!0,get:function(){return iL.ReflectionBinaryWriter}});var aL=ty();Object.defineProperty(
k,"ReflectionJsonReader",{enumerable:!0,get:function(){return aL.ReflectionJsonReader}});var oL=ny();Object.defineProperty(
k,"ReflectionJsonWriter",{enumerable:!0,get:function(){return oL.ReflectionJsonWriter}});var cL=eP();Object.defineProperty(
k,"containsMessageType",{enumerable:!0,get:function(){return cL.containsMessageType}});var ho=Xg();Object.defineProperty(
k,"isOneofGroup",{enumerable:!0,get:function(){return ho.isOneofGroup}});Object.defineProperty(k,"setOneofValue",{enumerable:!0,
get:function(){return ho.setOneofValue}});Object.defineProperty(k,"getOneofValue",{enumerable:!0,get:function(){return ho.
getOneofValue}});Object.defineProperty(k,"clearOneofValue",{enumerable:!0,get:function(){return ho.clearOneofValue}});Object.
defineProperty(k,"getSelectedOneofValue",{enumerable:!0,get:function(){return ho.getSelectedOneofValue}});var Tm=rP();Object.
defineProperty(k,"listEnumValues",{enumerable:!0,get:function(){return Tm.listEnumValues}});Object.defineProperty(k,"lis\
tEnumNames",{enumerable:!0,get:function(){return Tm.listEnumNames}});Object.defineProperty(k,"listEnumNumbers",{enumerable:!0,
get:function(){return Tm.listEnumNumbers}});Object.defineProperty(k,"isEnumObject",{enumerable:!0,get:function(){return Tm.
isEnumObject}});var lL=Jg();Object.defineProperty(k,"lowerCamelCase",{enumerable:!0,get:function(){return lL.lowerCamelCase}});
var go=ci();Object.defineProperty(k,"assert",{enumerable:!0,get:function(){return go.assert}});Object.defineProperty(k,"\
assertNever",{enumerable:!0,get:function(){return go.assertNever}});Object.defineProperty(k,"assertInt32",{enumerable:!0,
get:function(){return go.assertInt32}});Object.defineProperty(k,"assertUInt32",{enumerable:!0,get:function(){return go.assertUInt32}});
Object.defineProperty(k,"assertFloat32",{enumerable:!0,get:function(){return go.assertFloat32}})});var yy=O(wr=>{"use strict";Object.defineProperty(wr,"__esModule",{value:!0});wr.readServiceOption=wr.readMethodOption=wr.
readMethodOptions=wr.normalizeMethodInfo=void 0;var mL=ge();function dL(r,e){var t,n,s;let i=r;return i.service=e,i.localName=
(t=i.localName)!==null&&t!==void 0?t:mL.lowerCamelCase(i.name),i.serverStreaming=!!i.serverStreaming,i.clientStreaming=!!i.
clientStreaming,i.options=(n=i.options)!==null&&n!==void 0?n:{},i.idempotency=(s=i.idempotency)!==null&&s!==void 0?s:void 0,
i}wr.normalizeMethodInfo=dL;function pL(r,e,t,n){var s;let i=(s=r.methods.find((a,o)=>a.localName===e||o===e))===null||s===
void 0?void 0:s.options;return i&&i[t]?n.fromJson(i[t]):void 0}wr.readMethodOptions=pL;function uL(r,e,t,n){var s;let i=(s=
r.methods.find((o,c)=>o.localName===e||c===e))===null||s===void 0?void 0:s.options;if(!i)return;let a=i[t];return a===void 0?
a:n?n.fromJson(a):a}wr.readMethodOption=uL;function fL(r,e,t){let n=r.options;if(!n)return;let s=n[e];return s===void 0?
s:t?t.fromJson(s):s}wr.readServiceOption=fL});var cP=O(Mm=>{"use strict";Object.defineProperty(Mm,"__esModule",{value:!0});Mm.ServiceType=void 0;var hL=yy(),xy=class{constructor(e,t,n){
this.typeName=e,this.methods=t.map(s=>hL.normalizeMethodInfo(s,this)),this.options=n??{}}};Mm.ServiceType=xy});var Cy=O(Om=>{"use strict";Object.defineProperty(Om,"__esModule",{value:!0});Om.RpcError=void 0;var Ay=class extends Error{constructor(e,t="\
UNKNOWN",n){super(e),this.name="RpcError",Object.setPrototypeOf(this,new.target.prototype),this.code=t,this.meta=n??{}}toString(){
let e=[this.name+": "+this.message];this.code&&(e.push(""),e.push("Code: "+this.code)),this.serviceName&&this.methodName&&
e.push("Method: "+this.serviceName+"/"+this.methodName);let t=Object.entries(this.meta);if(t.length){e.push(""),e.push("\
Meta:");for(let[n,s]of t)e.push(`  ${n}: ${s}`)}return e.join(`
`)}};Om.RpcError=Ay});var by=O(km=>{"use strict";Object.defineProperty(km,"__esModule",{value:!0});km.mergeRpcOptions=void 0;var lP=ge();function gL(r,e){
if(!e)return r;let t={};Dm(r,t),Dm(e,t);for(let n of Object.keys(e)){let s=e[n];switch(n){case"jsonOptions":t.jsonOptions=
lP.mergeJsonOptions(r.jsonOptions,t.jsonOptions);break;case"binaryOptions":t.binaryOptions=lP.mergeBinaryOptions(r.binaryOptions,
t.binaryOptions);break;case"meta":t.meta={},Dm(r.meta,t.meta),Dm(e.meta,t.meta);break;case"interceptors":t.interceptors=
r.interceptors?r.interceptors.concat(s):s.concat();break}}return t}km.mergeRpcOptions=gL;function Dm(r,e){if(!r)return;let t=e;
for(let[n,s]of Object.entries(r))s instanceof Date?t[n]=new Date(s.getTime()):Array.isArray(s)?t[n]=s.concat():t[n]=s}});var Iy=O(cs=>{"use strict";Object.defineProperty(cs,"__esModule",{value:!0});cs.Deferred=cs.DeferredState=void 0;var Br;
(function(r){r[r.PENDING=0]="PENDING",r[r.REJECTED=1]="REJECTED",r[r.RESOLVED=2]="RESOLVED"})(Br=cs.DeferredState||(cs.DeferredState=
{}));var Ny=class{constructor(e=!0){this._state=Br.PENDING,this._promise=new Promise((t,n)=>{this._resolve=t,this._reject=
n}),e&&this._promise.catch(t=>{})}get state(){return this._state}get promise(){return this._promise}resolve(e){if(this.state!==
Br.PENDING)throw new Error(`cannot resolve ${Br[this.state].toLowerCase()}`);this._resolve(e),this._state=Br.RESOLVED}reject(e){
if(this.state!==Br.PENDING)throw new Error(`cannot reject ${Br[this.state].toLowerCase()}`);this._reject(e),this._state=
Br.REJECTED}resolvePending(e){this._state===Br.PENDING&&this.resolve(e)}rejectPending(e){this._state===Br.PENDING&&this.
reject(e)}};cs.Deferred=Ny});var Sy=O(Lm=>{"use strict";Object.defineProperty(Lm,"__esModule",{value:!0});Lm.RpcOutputStreamController=void 0;var mP=Iy(),
ls=ge(),Py=class{constructor(){this._lis={nxt:[],msg:[],err:[],cmp:[]},this._closed=!1,this._itState={q:[]}}onNext(e){return this.
addLis(e,this._lis.nxt)}onMessage(e){return this.addLis(e,this._lis.msg)}onError(e){return this.addLis(e,this._lis.err)}onComplete(e){
return this.addLis(e,this._lis.cmp)}addLis(e,t){return t.push(e),()=>{let n=t.indexOf(e);n>=0&&t.splice(n,1)}}clearLis(){
for(let e of Object.values(this._lis))e.splice(0,e.length)}get closed(){return this._closed!==!1}notifyNext(e,t,n){ls.assert(
(e?1:0)+(t?1:0)+(n?1:0)<=1,"only one emission at a time"),e&&this.notifyMessage(e),t&&this.notifyError(t),n&&this.notifyComplete()}notifyMessage(e){
ls.assert(!this.closed,"stream is closed"),this.pushIt({value:e,done:!1}),this._lis.msg.forEach(t=>t(e)),this._lis.nxt.forEach(
t=>t(e,void 0,!1))}notifyError(e){ls.assert(!this.closed,"stream is closed"),this._closed=e,this.pushIt(e),this._lis.err.
forEach(t=>t(e)),this._lis.nxt.forEach(t=>t(void 0,e,!1)),this.clearLis()}notifyComplete(){ls.assert(!this.closed,"strea\
m is closed"),this._closed=!0,this.pushIt({value:null,done:!0}),this._lis.cmp.forEach(e=>e()),this._lis.nxt.forEach(e=>e(
void 0,void 0,!0)),this.clearLis()}[Symbol.asyncIterator](){return this._closed===!0?this.pushIt({value:null,done:!0}):this.
_closed!==!1&&this.pushIt(this._closed),{next:()=>{let e=this._itState;ls.assert(e,"bad state"),ls.assert(!e.p,"iterator\
 contract broken");let t=e.q.shift();return t?"value"in t?Promise.resolve(t):Promise.reject(t):(e.p=new mP.Deferred,e.p.
promise)}}}pushIt(e){let t=this._itState;if(t.p){let n=t.p;ls.assert(n.state==mP.DeferredState.PENDING,"iterator contrac\
t broken"),"value"in e?n.resolve(e):n.reject(e),delete t.p}else t.q.push(e)}};Lm.RpcOutputStreamController=Py});var wy=O(pi=>{"use strict";var yL=pi&&pi.__awaiter||function(r,e,t,n){function s(i){return i instanceof t?i:new t(function(a){
a(i)})}return new(t||(t=Promise))(function(i,a){function o(m){try{l(n.next(m))}catch(d){a(d)}}function c(m){try{l(n.throw(
m))}catch(d){a(d)}}function l(m){m.done?i(m.value):s(m.value).then(o,c)}l((n=n.apply(r,e||[])).next())})};Object.defineProperty(
pi,"__esModule",{value:!0});pi.UnaryCall=void 0;var Ey=class{constructor(e,t,n,s,i,a,o){this.method=e,this.requestHeaders=
t,this.request=n,this.headers=s,this.response=i,this.status=a,this.trailers=o}then(e,t){return this.promiseFinished().then(
n=>e?Promise.resolve(e(n)):n,n=>t?Promise.resolve(t(n)):Promise.reject(n))}promiseFinished(){return yL(this,void 0,void 0,
function*(){let[e,t,n,s]=yield Promise.all([this.headers,this.response,this.status,this.trailers]);return{method:this.method,
requestHeaders:this.requestHeaders,request:this.request,headers:e,response:t,status:n,trailers:s}})}};pi.UnaryCall=Ey});var Ry=O(ui=>{"use strict";var xL=ui&&ui.__awaiter||function(r,e,t,n){function s(i){return i instanceof t?i:new t(function(a){
a(i)})}return new(t||(t=Promise))(function(i,a){function o(m){try{l(n.next(m))}catch(d){a(d)}}function c(m){try{l(n.throw(
m))}catch(d){a(d)}}function l(m){m.done?i(m.value):s(m.value).then(o,c)}l((n=n.apply(r,e||[])).next())})};Object.defineProperty(
ui,"__esModule",{value:!0});ui.ServerStreamingCall=void 0;var By=class{constructor(e,t,n,s,i,a,o){this.method=e,this.requestHeaders=
t,this.request=n,this.headers=s,this.responses=i,this.status=a,this.trailers=o}then(e,t){return this.promiseFinished().then(
n=>e?Promise.resolve(e(n)):n,n=>t?Promise.resolve(t(n)):Promise.reject(n))}promiseFinished(){return xL(this,void 0,void 0,
function*(){let[e,t,n]=yield Promise.all([this.headers,this.status,this.trailers]);return{method:this.method,requestHeaders:this.
requestHeaders,request:this.request,headers:e,status:t,trailers:n}})}};ui.ServerStreamingCall=By});var Ty=O(fi=>{"use strict";var AL=fi&&fi.__awaiter||function(r,e,t,n){function s(i){return i instanceof t?i:new t(function(a){
a(i)})}return new(t||(t=Promise))(function(i,a){function o(m){try{l(n.next(m))}catch(d){a(d)}}function c(m){try{l(n.throw(
m))}catch(d){a(d)}}function l(m){m.done?i(m.value):s(m.value).then(o,c)}l((n=n.apply(r,e||[])).next())})};Object.defineProperty(
fi,"__esModule",{value:!0});fi.ClientStreamingCall=void 0;var vy=class{constructor(e,t,n,s,i,a,o){this.method=e,this.requestHeaders=
t,this.requests=n,this.headers=s,this.response=i,this.status=a,this.trailers=o}then(e,t){return this.promiseFinished().then(
n=>e?Promise.resolve(e(n)):n,n=>t?Promise.resolve(t(n)):Promise.reject(n))}promiseFinished(){return AL(this,void 0,void 0,
function*(){let[e,t,n,s]=yield Promise.all([this.headers,this.response,this.status,this.trailers]);return{method:this.method,
requestHeaders:this.requestHeaders,headers:e,response:t,status:n,trailers:s}})}};fi.ClientStreamingCall=vy});var Oy=O(hi=>{"use strict";var CL=hi&&hi.__awaiter||function(r,e,t,n){function s(i){return i instanceof t?i:new t(function(a){
a(i)})}return new(t||(t=Promise))(function(i,a){function o(m){try{l(n.next(m))}catch(d){a(d)}}function c(m){try{l(n.throw(
m))}catch(d){a(d)}}function l(m){m.done?i(m.value):s(m.value).then(o,c)}l((n=n.apply(r,e||[])).next())})};Object.defineProperty(
hi,"__esModule",{value:!0});hi.DuplexStreamingCall=void 0;var My=class{constructor(e,t,n,s,i,a,o){this.method=e,this.requestHeaders=
t,this.requests=n,this.headers=s,this.responses=i,this.status=a,this.trailers=o}then(e,t){return this.promiseFinished().
then(n=>e?Promise.resolve(e(n)):n,n=>t?Promise.resolve(t(n)):Promise.reject(n))}promiseFinished(){return CL(this,void 0,
void 0,function*(){let[e,t,n]=yield Promise.all([this.headers,this.status,this.trailers]);return{method:this.method,requestHeaders:this.
requestHeaders,headers:e,status:t,trailers:n}})}};hi.DuplexStreamingCall=My});var pP=O(xi=>{"use strict";var bL=xi&&xi.__awaiter||function(r,e,t,n){function s(i){return i instanceof t?i:new t(function(a){
a(i)})}return new(t||(t=Promise))(function(i,a){function o(m){try{l(n.next(m))}catch(d){a(d)}}function c(m){try{l(n.throw(
m))}catch(d){a(d)}}function l(m){m.done?i(m.value):s(m.value).then(o,c)}l((n=n.apply(r,e||[])).next())})};Object.defineProperty(
xi,"__esModule",{value:!0});xi.TestTransport=void 0;var Lt=Cy(),_m=ge(),dP=Sy(),NL=by(),IL=wy(),PL=Ry(),SL=Ty(),EL=Oy(),
yi=class r{constructor(e){this.suppressUncaughtRejections=!0,this.headerDelay=10,this.responseDelay=50,this.betweenResponseDelay=
10,this.afterResponseDelay=10,this.data=e??{}}get sentMessages(){return this.lastInput instanceof gi?this.lastInput.sent:
typeof this.lastInput=="object"?[this.lastInput.single]:[]}get sendComplete(){return this.lastInput instanceof gi?this.lastInput.
completed:typeof this.lastInput=="object"}promiseHeaders(){var e;let t=(e=this.data.headers)!==null&&e!==void 0?e:r.defaultHeaders;
return t instanceof Lt.RpcError?Promise.reject(t):Promise.resolve(t)}promiseSingleResponse(e){if(this.data.response instanceof
Lt.RpcError)return Promise.reject(this.data.response);let t;return Array.isArray(this.data.response)?(_m.assert(this.data.
response.length>0),t=this.data.response[0]):this.data.response!==void 0?t=this.data.response:t=e.O.create(),_m.assert(e.
O.is(t)),Promise.resolve(t)}streamResponses(e,t,n){return bL(this,void 0,void 0,function*(){let s=[];if(this.data.response===
void 0)s.push(e.O.create());else if(Array.isArray(this.data.response))for(let i of this.data.response)_m.assert(e.O.is(i)),
s.push(i);else this.data.response instanceof Lt.RpcError||(_m.assert(e.O.is(this.data.response)),s.push(this.data.response));
try{yield Oe(this.responseDelay,n)(void 0)}catch(i){t.notifyError(i);return}if(this.data.response instanceof Lt.RpcError){
t.notifyError(this.data.response);return}for(let i of s){t.notifyMessage(i);try{yield Oe(this.betweenResponseDelay,n)(void 0)}catch(a){
t.notifyError(a);return}}if(this.data.status instanceof Lt.RpcError){t.notifyError(this.data.status);return}if(this.data.
trailers instanceof Lt.RpcError){t.notifyError(this.data.trailers);return}t.notifyComplete()})}promiseStatus(){var e;let t=(e=
this.data.status)!==null&&e!==void 0?e:r.defaultStatus;return t instanceof Lt.RpcError?Promise.reject(t):Promise.resolve(
t)}promiseTrailers(){var e;let t=(e=this.data.trailers)!==null&&e!==void 0?e:r.defaultTrailers;return t instanceof Lt.RpcError?
Promise.reject(t):Promise.resolve(t)}maybeSuppressUncaught(...e){if(this.suppressUncaughtRejections)for(let t of e)t.catch(
()=>{})}mergeOptions(e){return NL.mergeRpcOptions({},e)}unary(e,t,n){var s;let i=(s=n.meta)!==null&&s!==void 0?s:{},a=this.
promiseHeaders().then(Oe(this.headerDelay,n.abort)),o=a.catch(m=>{}).then(Oe(this.responseDelay,n.abort)).then(m=>this.promiseSingleResponse(
e)),c=o.catch(m=>{}).then(Oe(this.afterResponseDelay,n.abort)).then(m=>this.promiseStatus()),l=o.catch(m=>{}).then(Oe(this.
afterResponseDelay,n.abort)).then(m=>this.promiseTrailers());return this.maybeSuppressUncaught(c,l),this.lastInput={single:t},
new IL.UnaryCall(e,i,t,a,o,c,l)}serverStreaming(e,t,n){var s;let i=(s=n.meta)!==null&&s!==void 0?s:{},a=this.promiseHeaders().
then(Oe(this.headerDelay,n.abort)),o=new dP.RpcOutputStreamController,c=a.then(Oe(this.responseDelay,n.abort)).catch(()=>{}).
then(()=>this.streamResponses(e,o,n.abort)).then(Oe(this.afterResponseDelay,n.abort)),l=c.then(()=>this.promiseStatus()),
m=c.then(()=>this.promiseTrailers());return this.maybeSuppressUncaught(l,m),this.lastInput={single:t},new PL.ServerStreamingCall(
e,i,t,a,o,l,m)}clientStreaming(e,t){var n;let s=(n=t.meta)!==null&&n!==void 0?n:{},i=this.promiseHeaders().then(Oe(this.
headerDelay,t.abort)),a=i.catch(l=>{}).then(Oe(this.responseDelay,t.abort)).then(l=>this.promiseSingleResponse(e)),o=a.catch(
l=>{}).then(Oe(this.afterResponseDelay,t.abort)).then(l=>this.promiseStatus()),c=a.catch(l=>{}).then(Oe(this.afterResponseDelay,
t.abort)).then(l=>this.promiseTrailers());return this.maybeSuppressUncaught(o,c),this.lastInput=new gi(this.data,t.abort),
new SL.ClientStreamingCall(e,s,this.lastInput,i,a,o,c)}duplex(e,t){var n;let s=(n=t.meta)!==null&&n!==void 0?n:{},i=this.
promiseHeaders().then(Oe(this.headerDelay,t.abort)),a=new dP.RpcOutputStreamController,o=i.then(Oe(this.responseDelay,t.
abort)).catch(()=>{}).then(()=>this.streamResponses(e,a,t.abort)).then(Oe(this.afterResponseDelay,t.abort)),c=o.then(()=>this.
promiseStatus()),l=o.then(()=>this.promiseTrailers());return this.maybeSuppressUncaught(c,l),this.lastInput=new gi(this.
data,t.abort),new EL.DuplexStreamingCall(e,s,this.lastInput,i,a,c,l)}};xi.TestTransport=yi;yi.defaultHeaders={responseHeader:"\
test"};yi.defaultStatus={code:"OK",detail:"all good"};yi.defaultTrailers={responseTrailer:"test"};function Oe(r,e){return t=>new Promise(
(n,s)=>{if(e?.aborted)s(new Lt.RpcError("user cancel","CANCELLED"));else{let i=setTimeout(()=>n(t),r);e&&e.addEventListener(
"abort",a=>{clearTimeout(i),s(new Lt.RpcError("user cancel","CANCELLED"))})}})}var gi=class{constructor(e,t){this._completed=
!1,this._sent=[],this.data=e,this.abort=t}get sent(){return this._sent}get completed(){return this._completed}send(e){if(this.
data.inputMessage instanceof Lt.RpcError)return Promise.reject(this.data.inputMessage);let t=this.data.inputMessage===void 0?
10:this.data.inputMessage;return Promise.resolve(void 0).then(()=>{this._sent.push(e)}).then(Oe(t,this.abort))}complete(){
if(this.data.inputComplete instanceof Lt.RpcError)return Promise.reject(this.data.inputComplete);let e=this.data.inputComplete===
void 0?10:this.data.inputComplete;return Promise.resolve(void 0).then(()=>{this._completed=!0}).then(Oe(e,this.abort))}}});var uP=O(_t=>{"use strict";Object.defineProperty(_t,"__esModule",{value:!0});_t.stackDuplexStreamingInterceptors=_t.stackClientStreamingInterceptors=
_t.stackServerStreamingInterceptors=_t.stackUnaryInterceptors=_t.stackIntercept=void 0;var wL=ge();function yo(r,e,t,n,s){
var i,a,o,c;if(r=="unary"){let l=(m,d,p)=>e.unary(m,d,p);for(let m of((i=n.interceptors)!==null&&i!==void 0?i:[]).filter(
d=>d.interceptUnary).reverse()){let d=l;l=(p,u,h)=>m.interceptUnary(d,p,u,h)}return l(t,s,n)}if(r=="serverStreaming"){let l=(m,d,p)=>e.
serverStreaming(m,d,p);for(let m of((a=n.interceptors)!==null&&a!==void 0?a:[]).filter(d=>d.interceptServerStreaming).reverse()){
let d=l;l=(p,u,h)=>m.interceptServerStreaming(d,p,u,h)}return l(t,s,n)}if(r=="clientStreaming"){let l=(m,d)=>e.clientStreaming(
m,d);for(let m of((o=n.interceptors)!==null&&o!==void 0?o:[]).filter(d=>d.interceptClientStreaming).reverse()){let d=l;l=
(p,u)=>m.interceptClientStreaming(d,p,u)}return l(t,n)}if(r=="duplex"){let l=(m,d)=>e.duplex(m,d);for(let m of((c=n.interceptors)!==
null&&c!==void 0?c:[]).filter(d=>d.interceptDuplex).reverse()){let d=l;l=(p,u)=>m.interceptDuplex(d,p,u)}return l(t,n)}wL.
assertNever(r)}_t.stackIntercept=yo;function BL(r,e,t,n){return yo("unary",r,e,n,t)}_t.stackUnaryInterceptors=BL;function RL(r,e,t,n){
return yo("serverStreaming",r,e,n,t)}_t.stackServerStreamingInterceptors=RL;function vL(r,e,t){return yo("clientStreamin\
g",r,e,t)}_t.stackClientStreamingInterceptors=vL;function TL(r,e,t){return yo("duplex",r,e,t)}_t.stackDuplexStreamingInterceptors=
TL});var fP=O(zm=>{"use strict";Object.defineProperty(zm,"__esModule",{value:!0});zm.ServerCallContextController=void 0;var Dy=class{constructor(e,t,n,s,i={
code:"OK",detail:""}){this._cancelled=!1,this._listeners=[],this.method=e,this.headers=t,this.deadline=n,this.trailers={},
this._sendRH=s,this.status=i}notifyCancelled(){if(!this._cancelled){this._cancelled=!0;for(let e of this._listeners)e()}}sendResponseHeaders(e){
this._sendRH(e)}get cancelled(){return this._cancelled}onCancel(e){let t=this._listeners;return t.push(e),()=>{let n=t.indexOf(
e);n>=0&&t.splice(n,1)}}};zm.ServerCallContextController=Dy});var gP=O(me=>{"use strict";Object.defineProperty(me,"__esModule",{value:!0});var ML=cP();Object.defineProperty(me,"Servi\
ceType",{enumerable:!0,get:function(){return ML.ServiceType}});var ky=yy();Object.defineProperty(me,"readMethodOptions",
{enumerable:!0,get:function(){return ky.readMethodOptions}});Object.defineProperty(me,"readMethodOption",{enumerable:!0,
get:function(){return ky.readMethodOption}});Object.defineProperty(me,"readServiceOption",{enumerable:!0,get:function(){
return ky.readServiceOption}});var OL=Cy();Object.defineProperty(me,"RpcError",{enumerable:!0,get:function(){return OL.RpcError}});
var DL=by();Object.defineProperty(me,"mergeRpcOptions",{enumerable:!0,get:function(){return DL.mergeRpcOptions}});var kL=Sy();
Object.defineProperty(me,"RpcOutputStreamController",{enumerable:!0,get:function(){return kL.RpcOutputStreamController}});
var LL=pP();Object.defineProperty(me,"TestTransport",{enumerable:!0,get:function(){return LL.TestTransport}});var hP=Iy();
Object.defineProperty(me,"Deferred",{enumerable:!0,get:function(){return hP.Deferred}});Object.defineProperty(me,"Deferr\
edState",{enumerable:!0,get:function(){return hP.DeferredState}});var _L=Oy();Object.defineProperty(me,"DuplexStreamingC\
all",{enumerable:!0,get:function(){return _L.DuplexStreamingCall}});var zL=Ty();Object.defineProperty(me,"ClientStreamin\
gCall",{enumerable:!0,get:function(){return zL.ClientStreamingCall}});var HL=Ry();Object.defineProperty(me,"ServerStream\
ingCall",{enumerable:!0,get:function(){return HL.ServerStreamingCall}});var UL=wy();Object.defineProperty(me,"UnaryCall",
{enumerable:!0,get:function(){return UL.UnaryCall}});var xo=uP();Object.defineProperty(me,"stackIntercept",{enumerable:!0,
get:function(){return xo.stackIntercept}});Object.defineProperty(me,"stackDuplexStreamingInterceptors",{enumerable:!0,get:function(){
return xo.stackDuplexStreamingInterceptors}});Object.defineProperty(me,"stackClientStreamingInterceptors",{enumerable:!0,
get:function(){return xo.stackClientStreamingInterceptors}});Object.defineProperty(me,"stackServerStreamingInterceptors",
{enumerable:!0,get:function(){return xo.stackServerStreamingInterceptors}});Object.defineProperty(me,"stackUnaryIntercep\
tors",{enumerable:!0,get:function(){return xo.stackUnaryInterceptors}});var FL=fP();Object.defineProperty(me,"ServerCall\
ContextController",{enumerable:!0,get:function(){return FL.ServerCallContextController}})});import*as T from"./actions-core.js";import*as So from"path";import*as As from"./actions-core.js";import*as Kx from"./actions-exec.js";import*as Oo from"./actions-core.js";import*as xs from"fs";import*as hs from"./actions-core.js";function id(r){let e={followSymbolicLinks:!0,implicitDescendants:!0,matchDirectories:!0,
omitBrokenSymbolicLinks:!0,excludeHiddenFiles:!1};return r&&(typeof r.followSymbolicLinks=="boolean"&&(e.followSymbolicLinks=
r.followSymbolicLinks,hs.debug(`followSymbolicLinks '${e.followSymbolicLinks}'`)),typeof r.implicitDescendants=="boolean"&&
(e.implicitDescendants=r.implicitDescendants,hs.debug(`implicitDescendants '${e.implicitDescendants}'`)),typeof r.matchDirectories==
"boolean"&&(e.matchDirectories=r.matchDirectories,hs.debug(`matchDirectories '${e.matchDirectories}'`)),typeof r.omitBrokenSymbolicLinks==
"boolean"&&(e.omitBrokenSymbolicLinks=r.omitBrokenSymbolicLinks,hs.debug(`omitBrokenSymbolicLinks '${e.omitBrokenSymbolicLinks}\
'`)),typeof r.excludeHiddenFiles=="boolean"&&(e.excludeHiddenFiles=r.excludeHiddenFiles,hs.debug(`excludeHiddenFiles '${e.
excludeHiddenFiles}'`))),e}import*as ko from"path";import*as gs from"path";import Sn from"assert";var Xr=process.platform==="win32";function Lr(r){if(r=kr(r),Xr&&/^\\\\[^\\]+(\\[^\\]+)?$/.
test(r))return r;let e=gs.dirname(r);return Xr&&/^\\\\[^\\]+\\[^\\]+\\$/.test(e)&&(e=kr(e)),e}function vo(r,e){if(Sn(r,"\
ensureAbsoluteRoot parameter 'root' must not be empty"),Sn(e,"ensureAbsoluteRoot parameter 'itemPath' must not be empty"),
Bi(e))return e;if(Xr){if(e.match(/^[A-Z]:[^\\/]|^[A-Z]:$/i)){let t=process.cwd();return Sn(t.match(/^[A-Z]:\\/i),`Expect\
ed current directory to start with an absolute drive root. Actual '${t}'`),e[0].toUpperCase()===t[0].toUpperCase()?e.length===
2?`${e[0]}:\\${t.substr(3)}`:(t.endsWith("\\")||(t+="\\"),`${e[0]}:\\${t.substr(3)}${e.substr(2)}`):`${e[0]}:\\${e.substr(
2)}`}else if(Ht(e).match(/^\\$|^\\[^\\]/)){let t=process.cwd();return Sn(t.match(/^[A-Z]:\\/i),`Expected current directo\
ry to start with an absolute drive root. Actual '${t}'`),`${t[0]}:\\${e.substr(1)}`}}return Sn(Bi(r),"ensureAbsoluteRoot\
 parameter 'root' must have an absolute root"),r.endsWith("/")||Xr&&r.endsWith("\\")||(r+=gs.sep),r+e}function Bi(r){return Sn(
r,"hasAbsoluteRoot parameter 'itemPath' must not be empty"),r=Ht(r),Xr?r.startsWith("\\\\")||/^[A-Z]:\\/i.test(r):r.startsWith(
"/")}function Ri(r){return Sn(r,"isRooted parameter 'itemPath' must not be empty"),r=Ht(r),Xr?r.startsWith("\\")||/^[A-Z]:/i.
test(r):r.startsWith("/")}function Ht(r){return r=r||"",Xr?(r=r.replace(/\//g,"\\"),(/^\\\\+[^\\]/.test(r)?"\\":"")+r.replace(
/\\\\+/g,"\\")):r.replace(/\/\/+/g,"/")}function kr(r){return r?(r=Ht(r),!r.endsWith(gs.sep)||r===gs.sep||Xr&&/^[A-Z]:\\$/i.
test(r)?r:r.substr(0,r.length-1)):""}var Ut;(function(r){r[r.None=0]="None",r[r.Directory=1]="Directory",r[r.File=2]="File",r[r.All=3]="All"})(Ut||(Ut={}));var bx=process.platform==="win32";function od(r){r=r.filter(n=>!n.negate);let e={};for(let n of r){let s=bx?n.searchPath.
toUpperCase():n.searchPath;e[s]="candidate"}let t=[];for(let n of r){let s=bx?n.searchPath.toUpperCase():n.searchPath;if(e[s]===
"included")continue;let i=!1,a=s,o=Lr(a);for(;o!==a;){if(e[o]){i=!0;break}a=o,o=Lr(a)}i||(t.push(n.searchPath),e[s]="inc\
luded")}return t}function Nx(r,e){let t=Ut.None;for(let n of r)n.negate?t&=~n.match(e):t|=n.match(e);return t}function Ix(r,e){
return r.some(t=>!t.negate&&t.partialMatch(e))}import*as qx from"os";import*as ys from"path";import Rn from"assert";var Px=(r,e,t)=>{let n,s,i,a,o,c=t.indexOf(r),l=t.indexOf(e,c+1),m=c;if(c>=0&&l>0){if(r===e)return[c,l];for(n=[],i=t.length;m>=
0&&!o;){if(m===c)n.push(m),c=t.indexOf(r,m+1);else if(n.length===1){let d=n.pop();d!==void 0&&(o=[d,l])}else s=n.pop(),s!==
void 0&&s<i&&(i=s,a=l),l=t.indexOf(e,m+1);m=c<l&&c>=0?c:l}n.length&&a!==void 0&&(o=[i,a])}return o};var Sx="\0SLASH"+Math.random().toFixed(16)+"\0",Ex="\0OPEN"+Math.random().toFixed(16)+"\0",To="\0CLOSE"+Math.random().toFixed(
16)+"\0",wx="\0COMMA"+Math.random().toFixed(16)+"\0",Bx="\0PERIOD"+Math.random().toFixed(16)+"\0",qS=new RegExp(Sx,"g"),
GS=new RegExp(Ex,"g"),jS=new RegExp(To,"g"),YS=new RegExp(wx,"g"),KS=new RegExp(Bx,"g"),WS=/\\\\/g,$S=/\\{/g,JS=/\\}/g,XS=/\\,/g,
VS=/\\\./g,ZS=1e5,eE=4e6,tE=1e3,rE=1e3,nE=2e7,sE=16;function cd(r){return isNaN(r)?r.charCodeAt(0):parseInt(r,10)}function iE(r){
return r.replace(WS,Sx).replace($S,Ex).replace(JS,To).replace(XS,wx).replace(VS,Bx)}function aE(r){return r.replace(qS,"\
\\").replace(GS,"{").replace(jS,"}").replace(YS,",").replace(KS,".")}function ld(r,e){for(let t=0;t<e.length;t++)r.push(
e[t])}function Rx(r,e,t){if(t.remaining<0)return;let n=Px("{","}",e),s=n!==void 0&&e.indexOf("{")<n[0];if(t.remaining-=n&&
!s?n[1]+1:r.length,!(!n||t.remaining<0))return{end:n[1],pre:r.slice(0,n[0]),body:r.slice(n[0]+1,n[1]),post:r.slice(n[1]+
1),unmatched:s}}function oE(r,e){e.remaining-=r.length;let t=[];for(let i=0;i<r.length;i++){let a=r.charCodeAt(i);a===123?
t.push(i):a===125&&t.length&&t.pop()}let n="",s=0;for(let i=0;i<t.length;i++){let a=t[i];n+=r.slice(s,a)+"\0",s=a+1}return n+
r.slice(s)}function cE(r,e){if(e.remaining-=r.length,e.remaining<0)return!1;let t=!1;for(let n=r.length-1;n>=0;n--){let s=r.
charCodeAt(n);if(s===125)t=!0;else if(s===10||s===13||s===8232||s===8233)t=!1;else if(s===44&&t&&r.charCodeAt(n+1)!==44)
return!0}return!1}function lE(r,e){let t=[],n="";for(;;){let s=Rx(r,r,e);if(e.remaining<0)return;if(!s){let l=r.split(",");
return l[0]=n+l[0],ld(t,l),t}let{pre:i,body:a,post:o}=s,c=i.split(",");if(c[0]=n+c[0],c[c.length-1]+="{"+a+"}",!o.length)
return ld(t,c),t;n=c.pop(),ld(t,c),r=o}}function vi(r,e){return r===void 0||isNaN(r)?e:r}function vx(r,e={}){if(!r)return[];
let t=vi(e.max,ZS),n=vi(e.maxLength,eE),s=vi(e.maxDepth,tE),i=vi(e.maxRewrites,rE),a=vi(e.maxSteps,nE);return r.slice(0,
2)==="{}"&&(r="\\{\\}"+r.slice(2)),md(iE(r),t,n,s,0,i,{remaining:a},!0).map(aE)}function mE(r){return"{"+r+"}"}function dE(r){
return/^-?0\d/.test(r)}function pE(r,e){return r<=e}function uE(r,e){return r>=e}function Ti(r,e,t,n,s,i,a){let o=[],c=0,
l;e:for(let m=0;m<r.length;m++){let d=r[m]+e,p=t;i&&!d&&(l||(l=t.filter(u=>u)),p=l);for(let u=0;u<p.length;u++){if(o.length>=
n)break e;let h=d+p[u];if(c+h.length>s)break e;o.push(h),c+=h.length}}return a.remaining-=o.length,o}function fE(r,e,t,n,s){
let i=r.split(/\.\./),a=[];if(i[0]===void 0||i[1]===void 0)return a;let o=cd(i[0]),c=cd(i[1]),l=Math.max(i[0].length,i[1].
length),m=i.length===3&&i[2]!==void 0?Math.max(Math.abs(cd(i[2])),1):1,d=pE;c<o&&(m*=-1,d=uE);let u=i.some(dE),h=u?l:1,g=0;
for(let x=o;d(x,c)&&a.length<t;x+=m){if(s.remaining-=h,s.remaining<0)return;let A;if(e)A=String.fromCharCode(x),A==="\\"&&
(A="");else if(A=String(x),u){let C=l-A.length;if(C>0){let b=new Array(C+1).join("0");x<0?A="-"+b+A.slice(1):A=b+A}}if(g+
A.length>n)break;a.push(A),g+=A.length}return a}function md(r,e,t,n,s,i,a,o){if(a.remaining-=sE,s>n)return[r];let c=[""],
l=0,m=!1,d=!0,p=r;for(;;){let u=Rx(r,p,a);if(!u)return Ti(c,r,[""],e,t,m,a);u.unmatched&&(p=oE(p,a));let h=u.pre,g=()=>Ti(
c,h+"{"+u.body+"}"+u.post,[""],e,t,m,a);if(/\$$/.test(h)){if(c=Ti(c,h+"{"+u.body+"}",[""],e,t,m&&!u.post.length,a),d=!1,
!u.post.length)break;r=u.post,p=p.slice(u.end+1);continue}let x=/^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(u.body),A=/^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.
test(u.body),C=x||A,b=u.body.indexOf(",")>=0;if(!C&&!b){if(l<i&&cE(u.post,a)){l++,r=u.pre+"{"+u.body+To+u.post,p=p.slice(
0,u.end)+To+p.slice(u.end+1),o=!0;continue}return g()}d&&(m=o&&!C,d=!1);let P;if(C){if(P=fE(u.body,A,e,t,a),!P)return g()}else{
let $=lE(u.body,a);if(!$)return g();if($.length===1&&$[0]!==void 0){if($=md($[0],e,t,n,s+1,i,a,!1).map(mE),a.remaining<0)
return g();if($.length===1){let Ee=Ti(c,h+$[0],[""],e,t,m&&!u.post.length,a);if(a.remaining<0)return g();if(c=Ee,!u.post.
length)break;r=u.post,p=p.slice(u.end+1);continue}}let L=m&&!u.post.length&&!h;for(let Ee=0;L&&Ee<c.length;Ee++)c[Ee]&&(L=
!1);P=[];let dt=0;e:for(let Ee=0;Ee<$.length;Ee++){let Gm=md($[Ee],e,t,n,s+1,i,a,!1);if(a.remaining<0)return g();for(let Eo=0;Eo<
Gm.length;Eo++){let Ci=Gm[Eo];if(!(L&&!Ci)){if(P.length>=e||dt+Ci.length>t)break e;P.push(Ci),dt+=Ci.length}}}}let V=Ti(
c,h,P,e,t,m&&!u.post.length,a);if(a.remaining<0)return g();if(c=V,!u.post.length)break;r=u.post,p=p.slice(u.end+1)}return c}var Mi=r=>{if(typeof r!="string")throw new TypeError("invalid pattern");if(r.length>65536)throw new TypeError("pattern i\
s too long")};var hE={"[:alnum:]":["\\p{L}\\p{Nl}\\p{Nd}",!0],"[:alpha:]":["\\p{L}\\p{Nl}",!0],"[:ascii:]":["\\x00-\\x7f",!1],"[:blank\
:]":["\\p{Zs}\\t",!0],"[:cntrl:]":["\\p{Cc}",!0],"[:digit:]":["\\p{Nd}",!0],"[:graph:]":["\\p{Z}\\p{C}",!0,!0],"[:lower:\
]":["\\p{Ll}",!0],"[:print:]":["\\p{C}",!0],"[:punct:]":["\\p{P}",!0],"[:space:]":["\\p{Z}\\t\\r\\n\\v\\f",!0],"[:upper:\
]":["\\p{Lu}",!0],"[:word:]":["\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}",!0],"[:xdigit:]":["A-Fa-f0-9",!1]},Oi=r=>r.replace(/[[\]\\-]/g,
"\\$&"),gE=r=>r.replace(/[-[\]{}()*+?.,\\^$|#\s]/g,"\\$&"),Tx=r=>r.join(""),Mx=(r,e)=>{let t=e;if(r.charAt(t)!=="[")throw new Error(
"not in a brace expression");let n=[],s=[],i=t+1,a=!1,o=!1,c=!1,l=!1,m=t,d="";e:for(;i<r.length;){let g=r.charAt(i);if((g===
"!"||g==="^")&&i===t+1){l=!0,i++;continue}if(g==="]"&&a&&!c){m=i+1;break}if(a=!0,g==="\\"&&!c){c=!0,i++;continue}if(g===
"["&&!c){for(let[x,[A,C,b]]of Object.entries(hE))if(r.startsWith(x,i)){if(d)return["$.",!1,r.length-t,!0];i+=x.length,b?
s.push(A):n.push(A),o=o||C;continue e}}if(c=!1,d){g>d?n.push(Oi(d)+"-"+Oi(g)):g===d&&n.push(Oi(g)),d="",i++;continue}if(r.
startsWith("-]",i+1)){n.push(Oi(g+"-")),i+=2;continue}if(r.startsWith("-",i+1)){d=g,i+=2;continue}n.push(Oi(g)),i++}if(m<
i)return["",!1,0,!1];if(!n.length&&!s.length)return["$.",!1,r.length-t,!0];if(s.length===0&&n.length===1&&/^\\?.$/.test(
n[0])&&!l){let g=n[0].length===2?n[0].slice(-1):n[0];return[gE(g),!1,m-t,!1]}let p="["+(l?"^":"")+Tx(n)+"]",u="["+(l?"":
"^")+Tx(s)+"]";return[n.length&&s.length?"("+p+"|"+u+")":n.length?p:u,o,m-t,!0]};var Vr=(r,{windowsPathsNoEscape:e=!1,magicalBraces:t=!0}={})=>t?e?r.replace(/\[([^/\\])\]/g,"$1"):r.replace(/((?!\\).|^)\[([^/\\])\]/g,
"$1$2").replace(/\\([^/])/g,"$1"):e?r.replace(/\[([^/\\{}])\]/g,"$1"):r.replace(/((?!\\).|^)\[([^/\\{}])\]/g,"$1$2").replace(
/\\([^/{}])/g,"$1");var Xe,yE=new Set(["!","?","+","*","@"]),dd=r=>yE.has(r),Ox=r=>dd(r.type),xE=new Map([["!",["@"]],["?",["?","@"]],["@",[
"@"]],["*",["*","+","?","@"]],["+",["+","@"]]]),AE=new Map([["!",["?"]],["@",["?"]],["+",["?","*"]]]),CE=new Map([["!",[
"?","@"]],["?",["?","@"]],["@",["?","@"]],["*",["*","+","?","@"]],["+",["+","@","?","*"]]]),Dx=new Map([["!",new Map([["\
!","@"]])],["?",new Map([["*","*"],["+","*"]])],["@",new Map([["!","!"],["?","?"],["@","@"],["*","*"],["+","+"]])],["+",
new Map([["?","*"],["*","*"]])]]),bE="(?!(?:^|/)\\.\\.?(?:$|/))",Mo="(?!\\.)",NE=new Set(["[","."]),IE=new Set(["..","."]),
PE=new Set("().*{}+?[]^$\\!"),SE=r=>r.replace(/[-[\]{}()*+?.,\\^$|#\s]/g,"\\$&"),pd="[^/]",kx=pd+"*?",Lx=pd+"+?",EE=0,En=class{type;#r;#n;#s=!1;#e=[];#t;#o;#l;#c=!1;#i;#a;#m=!1;id=++EE;get depth(){
return(this.#t?.depth??-1)+1}[Symbol.for("nodejs.util.inspect.custom")](){return{"@@type":"AST",id:this.id,type:this.type,
root:this.#r.id,parent:this.#t?.id,depth:this.depth,partsLength:this.#e.length,parts:this.#e}}constructor(e,t,n={}){this.
type=e,e&&(this.#n=!0),this.#t=t,this.#r=this.#t?this.#t.#r:this,this.#i=this.#r===this?n:this.#r.#i,this.#l=this.#r===this?
[]:this.#r.#l,e==="!"&&!this.#r.#c&&this.#l.push(this),this.#o=this.#t?this.#t.#e.length:0}get hasMagic(){if(this.#n!==void 0)
return this.#n;for(let e of this.#e)if(typeof e!="string"&&(e.type||e.hasMagic))return this.#n=!0;return this.#n}toString(){
return this.#a!==void 0?this.#a:this.type?this.#a=this.type+"("+this.#e.map(e=>String(e)).join("|")+")":this.#a=this.#e.
map(e=>String(e)).join("")}#y(){if(this!==this.#r)throw new Error("should only call on root");if(this.#c)return this;this.
toString(),this.#c=!0;let e;for(;e=this.#l.pop();){if(e.type!=="!")continue;let t=e,n=t.#t;for(;n;){for(let s=t.#o+1;!n.
type&&s<n.#e.length;s++)for(let i of e.#e){if(typeof i=="string")throw new Error("string part in extglob AST??");i.copyIn(
n.#e[s])}t=n,n=t.#t}}return this}push(...e){for(let t of e)if(t!==""){if(typeof t!="string"&&!(t instanceof Xe&&t.#t===this))
throw new Error("invalid part: "+t);this.#e.push(t)}}toJSON(){let e=this.type===null?this.#e.slice().map(t=>typeof t=="s\
tring"?t:t.toJSON()):[this.type,...this.#e.map(t=>t.toJSON())];return this.isStart()&&!this.type&&e.unshift([]),this.isEnd()&&
(this===this.#r||this.#r.#c&&this.#t?.type==="!")&&e.push({}),e}isStart(){if(this.#r===this)return!0;if(!this.#t?.isStart())
return!1;if(this.#o===0)return!0;let e=this.#t;for(let t=0;t<this.#o;t++){let n=e.#e[t];if(!(n instanceof Xe&&n.type==="\
!"))return!1}return!0}isEnd(){if(this.#r===this||this.#t?.type==="!")return!0;if(!this.#t?.isEnd())return!1;if(!this.type)
return this.#t?.isEnd();let e=this.#t?this.#t.#e.length:0;return this.#o===e-1}copyIn(e){typeof e=="string"?this.push(e):
this.push(e.clone(this))}clone(e){let t=new Xe(this.type,e);for(let n of this.#e)t.copyIn(n);return t}static#d(e,t,n,s,i){
let a=s.maxExtglobRecursion??2,o=!1,c=!1,l=-1,m=!1;if(t.type===null){let g=n,x="";for(;g<e.length;){let A=e.charAt(g++);
if(o||A==="\\"){o=!o,x+=A;continue}if(c){g===l+1?(A==="^"||A==="!")&&(m=!0):A==="]"&&!(g===l+2&&m)&&(c=!1),x+=A;continue}else if(A===
"["){c=!0,l=g,m=!1,x+=A;continue}if(!s.noext&&dd(A)&&e.charAt(g)==="("&&i<=a){t.push(x),x="";let b=new Xe(A,t);g=Xe.#d(e,
b,g,s,i+1),t.push(b);continue}x+=A}return t.push(x),g}let d=n+1,p=new Xe(null,t),u=[],h="";for(;d<e.length;){let g=e.charAt(
d++);if(o||g==="\\"){o=!o,h+=g;continue}if(c){d===l+1?(g==="^"||g==="!")&&(m=!0):g==="]"&&!(d===l+2&&m)&&(c=!1),h+=g;continue}else if(g===
"["){c=!0,l=d,m=!1,h+=g;continue}if(!s.noext&&dd(g)&&e.charAt(d)==="("&&(i<=a||t&&t.#p(g))){let A=t&&t.#p(g)?0:1;p.push(
h),h="";let C=new Xe(g,p);p.push(C),d=Xe.#d(e,C,d,s,i+A);continue}if(g==="|"){p.push(h),h="",u.push(p),p=new Xe(null,t);
continue}if(g===")")return h===""&&t.#e.length===0&&(t.#m=!0),p.push(h),h="",t.push(...u,p),d;h+=g}return t.type=null,t.#n=
void 0,t.#e=[e.substring(n-1)],d}#x(e){return this.#f(e,AE)}#f(e,t=xE){if(!e||typeof e!="object"||e.type!==null||e.#e.length!==
1||this.type===null)return!1;let n=e.#e[0];return!n||typeof n!="object"||n.type===null?!1:this.#p(n.type,t)}#p(e,t=CE){return!!t.
get(this.type)?.includes(e)}#A(e,t){let n=e.#e[0],s=new Xe(null,n,this.options);s.#e.push(""),n.push(s),this.#h(e,t)}#h(e,t){
let n=e.#e[0];this.#e.splice(t,1,...n.#e);for(let s of n.#e)typeof s=="object"&&(s.#t=this);this.#a=void 0}#C(e){return!!Dx.
get(this.type)?.has(e)}#b(e){if(!e||typeof e!="object"||e.type!==null||e.#e.length!==1||this.type===null||this.#e.length!==
1)return!1;let t=e.#e[0];return!t||typeof t!="object"||t.type===null?!1:this.#C(t.type)}#N(e){let t=Dx.get(this.type),n=e.#e[0],
s=t?.get(n.type);if(!s)return!1;this.#e=n.#e;for(let i of this.#e)typeof i=="object"&&(i.#t=this);this.type=s,this.#a=void 0,
this.#m=!1}static fromGlob(e,t={}){let n=new Xe(null,void 0,t);return Xe.#d(e,n,0,t,0),n}toMMPattern(){if(this!==this.#r)
return this.#r.toMMPattern();let e=this.toString(),[t,n,s,i]=this.toRegExpSource();if(!(s||this.#n||this.#i.nocase&&!this.#i.
nocaseMagicOnly&&e.toUpperCase()!==e.toLowerCase()))return n;let o=(this.#i.nocase?"i":"")+(i?"u":"");return Object.assign(
new RegExp(`^${t}$`,o),{_src:t,_glob:e})}get options(){return this.#i}toRegExpSource(e){let t=e??!!this.#i.dot;if(this.#r===
this&&(this.#u(),this.#y()),!Ox(this)){let c=this.isStart()&&this.isEnd()&&!this.#e.some(u=>typeof u!="string"),l=this.#e.
map(u=>{let[h,g,x,A]=typeof u=="string"?Xe.#I(u,this.#n,c):u.toRegExpSource(e);return this.#n=this.#n||x,this.#s=this.#s||
A,h}).join(""),m="";if(this.isStart()&&typeof this.#e[0]=="string"&&!(this.#e.length===1&&IE.has(this.#e[0]))){let h=NE,
g=t&&h.has(l.charAt(0))||l.startsWith("\\.")&&h.has(l.charAt(2))||l.startsWith("\\.\\.")&&h.has(l.charAt(4)),x=!t&&!e&&h.
has(l.charAt(0));m=g?bE:x?Mo:""}let d="";return this.isEnd()&&this.#r.#c&&this.#t?.type==="!"&&(d="(?:$|\\/)"),[m+l+d,Vr(
l),this.#n=!!this.#n,this.#s]}let n=this.type==="*"||this.type==="+",s=this.type==="!"?"(?:(?!(?:":"(?:",i=this.#g(t);if(this.
isStart()&&this.isEnd()&&!i&&this.type!=="!"){let c=this.toString(),l=this;return l.#e=[c],l.type=null,l.#n=void 0,[c,Vr(
this.toString()),!1,!1]}let a=!n||e||t||!Mo?"":this.#g(!0);a===i&&(a=""),a&&(i=`(?:${i})(?:${a})*?`);let o="";if(this.type===
"!"&&this.#m)o=(this.isStart()&&!t?Mo:"")+Lx;else{let c=this.type==="!"?"))"+(this.isStart()&&!t&&!e?Mo:"")+kx+")":this.
type==="@"?")":this.type==="?"?")?":this.type==="+"&&a?")":this.type==="*"&&a?")?":`)${this.type}`;o=s+i+c}return[o,Vr(i),
this.#n=!!this.#n,this.#s]}#u(){if(Ox(this)){let e=0,t=!1;do{t=!0;for(let n=0;n<this.#e.length;n++){let s=this.#e[n];typeof s==
"object"&&(s.#u(),this.#f(s)?(t=!1,this.#h(s,n)):this.#x(s)?(t=!1,this.#A(s,n)):this.#b(s)&&(t=!1,this.#N(s)))}}while(!t&&
++e<10)}else for(let e of this.#e)typeof e=="object"&&e.#u();this.#a=void 0}#g(e){return this.#e.map(t=>{if(typeof t=="s\
tring")throw new Error("string type in extglob ast??");let[n,s,i,a]=t.toRegExpSource(e);return this.#s=this.#s||a,n}).filter(
t=>!(this.isStart()&&this.isEnd())||!!t).join("|")}static#I(e,t,n=!1){let s=!1,i="",a=!1,o=!1;for(let c=0;c<e.length;c++){
let l=e.charAt(c);if(s){s=!1,i+=(PE.has(l)?"\\":"")+l;continue}if(l==="*"){if(o)continue;o=!0,i+=n&&/^[*]+$/.test(e)?Lx:
kx,t=!0;continue}else o=!1;if(l==="\\"){c===e.length-1?i+="\\\\":s=!0;continue}if(l==="["){let[m,d,p,u]=Mx(e,c);if(p){i+=
m,a=a||d,c+=p-1,t=t||u;continue}}if(l==="?"){i+=pd,t=!0;continue}i+=SE(l)}return[i,Vr(e),!!t,a]}};Xe=En;var ud=(r,{windowsPathsNoEscape:e=!1,magicalBraces:t=!1}={})=>t?e?r.replace(/[?*()[\]{}]/g,"[$&]"):r.replace(/[?*()[\]\\{}]/g,
"\\$&"):e?r.replace(/[?*()[\]]/g,"[$&]"):r.replace(/[?*()[\]\\]/g,"\\$&");var Qe=(r,e,t={})=>(Mi(e),!t.nocomment&&e.charAt(0)==="#"?!1:new Zr(e,t).match(r)),wE=/^\*+([^+@!?*[(]*)$/,BE=r=>e=>!e.startsWith(
".")&&e.endsWith(r),RE=r=>e=>e.endsWith(r),vE=r=>(r=r.toLowerCase(),e=>!e.startsWith(".")&&e.toLowerCase().endsWith(r)),
TE=r=>(r=r.toLowerCase(),e=>e.toLowerCase().endsWith(r)),ME=/^\*+\.\*+$/,OE=r=>!r.startsWith(".")&&r.includes("."),DE=r=>r!==
"."&&r!==".."&&r.includes("."),kE=/^\.\*+$/,LE=r=>r!=="."&&r!==".."&&r.startsWith("."),_E=/^\*+$/,zE=r=>r.length!==0&&!r.
startsWith("."),HE=r=>r.length!==0&&r!=="."&&r!=="..",UE=/^\?+([^+@!?*[(]*)?$/,FE=([r,e=""])=>{let t=Hx([r]);return e?(e=
e.toLowerCase(),n=>t(n)&&n.toLowerCase().endsWith(e)):t},QE=([r,e=""])=>{let t=Ux([r]);return e?(e=e.toLowerCase(),n=>t(
n)&&n.toLowerCase().endsWith(e)):t},qE=([r,e=""])=>{let t=Ux([r]);return e?n=>t(n)&&n.endsWith(e):t},GE=([r,e=""])=>{let t=Hx(
[r]);return e?n=>t(n)&&n.endsWith(e):t},Hx=([r])=>{let e=r.length;return t=>t.length===e&&!t.startsWith(".")},Ux=([r])=>{
let e=r.length;return t=>t.length===e&&t!=="."&&t!==".."},Fx=typeof process=="object"&&process?typeof process.env=="obje\
ct"&&process.env&&process.env.__MINIMATCH_TESTING_PLATFORM__||process.platform:"posix",_x={win32:{sep:"\\"},posix:{sep:"\
/"}},jE=Fx==="win32"?_x.win32.sep:_x.posix.sep;Qe.sep=jE;var ze=Symbol("globstar **");Qe.GLOBSTAR=ze;var YE="[^/]",KE=YE+
"*?",WE="(?:(?!(?:\\/|^)(?:\\.{1,2})($|\\/)).)*?",$E="(?:(?!(?:\\/|^)\\.).)*?",JE=(r,e={})=>t=>Qe(t,r,e);Qe.filter=JE;var Pt=(r,e={})=>Object.
assign({},r,e),XE=r=>{if(!r||typeof r!="object"||!Object.keys(r).length)return Qe;let e=Qe;return Object.assign((n,s,i={})=>e(
n,s,Pt(r,i)),{Minimatch:class extends e.Minimatch{constructor(s,i={}){super(s,Pt(r,i))}static defaults(s){return e.defaults(
Pt(r,s)).Minimatch}},AST:class extends e.AST{constructor(s,i,a={}){super(s,i,Pt(r,a))}static fromGlob(s,i={}){return e.AST.
fromGlob(s,Pt(r,i))}},unescape:(n,s={})=>e.unescape(n,Pt(r,s)),escape:(n,s={})=>e.escape(n,Pt(r,s)),filter:(n,s={})=>e.filter(
n,Pt(r,s)),defaults:n=>e.defaults(Pt(r,n)),makeRe:(n,s={})=>e.makeRe(n,Pt(r,s)),braceExpand:(n,s={})=>e.braceExpand(n,Pt(
r,s)),match:(n,s,i={})=>e.match(n,s,Pt(r,i)),sep:e.sep,GLOBSTAR:ze})};Qe.defaults=XE;var Qx=(r,e={})=>(Mi(r),e.nobrace||
!/\{(?:(?!\{).)*\}/.test(r)?[r]:vx(r,{max:e.braceExpandMax}));Qe.braceExpand=Qx;var VE=(r,e={})=>new Zr(r,e).makeRe();Qe.
makeRe=VE;var ZE=(r,e,t={})=>{let n=new Zr(e,t);return r=r.filter(s=>n.match(s)),n.options.nonull&&!r.length&&r.push(e),
r};Qe.match=ZE;var zx=/[?*]|[+@!]\(.*?\)|\[|\]/,e0=r=>r.replace(/[-[\]{}()*+?.,\\^$|#\s]/g,"\\$&"),Zr=class{options;set;pattern;windowsPathsNoEscape;nonegate;negate;comment;empty;preserveMultipleSlashes;partial;globSet;globParts;nocase;isWindows;platform;windowsNoMagicRoot;maxGlobstarRecursion;regexp;constructor(e,t={}){
Mi(e),t=t||{},this.options=t,this.maxGlobstarRecursion=t.maxGlobstarRecursion??200,this.pattern=e,this.platform=t.platform||
Fx,this.isWindows=this.platform==="win32";let n="allowWindowsEscape";this.windowsPathsNoEscape=!!t.windowsPathsNoEscape||
t[n]===!1,this.windowsPathsNoEscape&&(this.pattern=this.pattern.replace(/\\/g,"/")),this.preserveMultipleSlashes=!!t.preserveMultipleSlashes,
this.regexp=null,this.negate=!1,this.nonegate=!!t.nonegate,this.comment=!1,this.empty=!1,this.partial=!!t.partial,this.nocase=
!!this.options.nocase,this.windowsNoMagicRoot=t.windowsNoMagicRoot!==void 0?t.windowsNoMagicRoot:!!(this.isWindows&&this.
nocase),this.globSet=[],this.globParts=[],this.set=[],this.make()}hasMagic(){if(this.options.magicalBraces&&this.set.length>
1)return!0;for(let e of this.set)for(let t of e)if(typeof t!="string")return!0;return!1}debug(...e){}make(){let e=this.pattern,
t=this.options;if(!t.nocomment&&e.charAt(0)==="#"){this.comment=!0;return}if(!e){this.empty=!0;return}this.parseNegate(),
this.globSet=[...new Set(this.braceExpand())],t.debug&&(this.debug=(...i)=>console.error(...i)),this.debug(this.pattern,
this.globSet);let n=this.globSet.map(i=>this.slashSplit(i));this.globParts=this.preprocess(n),this.debug(this.pattern,this.
globParts);let s=this.globParts.map((i,a,o)=>{if(this.isWindows&&this.windowsNoMagicRoot){let c=i[0]===""&&i[1]===""&&(i[2]===
"?"||!zx.test(i[2]))&&!zx.test(i[3]),l=/^[a-z]:/i.test(i[0]);if(c)return[...i.slice(0,4),...i.slice(4).map(m=>this.parse(
m))];if(l)return[i[0],...i.slice(1).map(m=>this.parse(m))]}return i.map(c=>this.parse(c))});if(this.debug(this.pattern,s),
this.set=s.filter(i=>i.indexOf(!1)===-1),this.isWindows)for(let i=0;i<this.set.length;i++){let a=this.set[i];a[0]===""&&
a[1]===""&&this.globParts[i][2]==="?"&&typeof a[3]=="string"&&/^[a-z]:$/i.test(a[3])&&(a[2]="?")}this.debug(this.pattern,
this.set)}preprocess(e){if(this.options.noglobstar)for(let n of e)for(let s=0;s<n.length;s++)n[s]==="**"&&(n[s]="*");let{
optimizationLevel:t=1}=this.options;return t>=2?(e=this.firstPhasePreProcess(e),e=this.secondPhasePreProcess(e)):t>=1?e=
this.levelOneOptimize(e):e=this.adjascentGlobstarOptimize(e),e}adjascentGlobstarOptimize(e){return e.map(t=>{let n=-1;for(;(n=
t.indexOf("**",n+1))!==-1;){let s=n;for(;t[s+1]==="**";)s++;s!==n&&t.splice(n,s-n)}return t})}levelOneOptimize(e){return e.
map(t=>(t=t.reduce((n,s)=>{let i=n[n.length-1];return s==="**"&&i==="**"?n:s===".."&&i&&i!==".."&&i!=="."&&i!=="**"?(n.pop(),
n):(n.push(s),n)},[]),t.length===0?[""]:t))}levelTwoFileOptimize(e){Array.isArray(e)||(e=this.slashSplit(e));let t=!1;do{
if(t=!1,!this.preserveMultipleSlashes){for(let s=1;s<e.length-1;s++){let i=e[s];s===1&&i===""&&e[0]===""||(i==="."||i===
"")&&(t=!0,e.splice(s,1),s--)}e[0]==="."&&e.length===2&&(e[1]==="."||e[1]==="")&&(t=!0,e.pop())}let n=0;for(;(n=e.indexOf(
"..",n+1))!==-1;){let s=e[n-1];s&&s!=="."&&s!==".."&&s!=="**"&&!(this.isWindows&&/^[a-z]:$/i.test(s))&&(t=!0,e.splice(n-
1,2),n-=2)}}while(t);return e.length===0?[""]:e}firstPhasePreProcess(e){let t=!1;do{t=!1;for(let n of e){let s=-1;for(;(s=
n.indexOf("**",s+1))!==-1;){let a=s;for(;n[a+1]==="**";)a++;a>s&&n.splice(s+1,a-s);let o=n[s+1],c=n[s+2],l=n[s+3];if(o!==
".."||!c||c==="."||c===".."||!l||l==="."||l==="..")continue;t=!0,n.splice(s,1);let m=n.slice(0);m[s]="**",e.push(m),s--}
if(!this.preserveMultipleSlashes){for(let a=1;a<n.length-1;a++){let o=n[a];a===1&&o===""&&n[0]===""||(o==="."||o==="")&&
(t=!0,n.splice(a,1),a--)}n[0]==="."&&n.length===2&&(n[1]==="."||n[1]==="")&&(t=!0,n.pop())}let i=0;for(;(i=n.indexOf("..",
i+1))!==-1;){let a=n[i-1];if(a&&a!=="."&&a!==".."&&a!=="**"){t=!0;let c=i===1&&n[i+1]==="**"?["."]:[];n.splice(i-1,2,...c),
n.length===0&&n.push(""),i-=2}}}}while(t);return e}secondPhasePreProcess(e){for(let t=0;t<e.length-1;t++)for(let n=t+1;n<
e.length;n++){let s=this.partsMatch(e[t],e[n],!this.preserveMultipleSlashes);if(s){e[t]=[],e[n]=s;break}}return e.filter(
t=>t.length)}partsMatch(e,t,n=!1){let s=0,i=0,a=[],o="";for(;s<e.length&&i<t.length;)if(e[s]===t[i])a.push(o==="b"?t[i]:
e[s]),s++,i++;else if(n&&e[s]==="**"&&t[i]===e[s+1])a.push(e[s]),s++;else if(n&&t[i]==="**"&&e[s]===t[i+1])a.push(t[i]),
i++;else if(e[s]==="*"&&t[i]&&(this.options.dot||!t[i].startsWith("."))&&t[i]!=="**"){if(o==="b")return!1;o="a",a.push(e[s]),
s++,i++}else if(t[i]==="*"&&e[s]&&(this.options.dot||!e[s].startsWith("."))&&e[s]!=="**"){if(o==="a")return!1;o="b",a.push(
t[i]),s++,i++}else return!1;return e.length===t.length&&a}parseNegate(){if(this.nonegate)return;let e=this.pattern,t=!1,
n=0;for(let s=0;s<e.length&&e.charAt(s)==="!";s++)t=!t,n++;n&&(this.pattern=e.slice(n)),this.negate=t}matchOne(e,t,n=!1){
let s=0,i=0;if(this.isWindows){let o=typeof e[0]=="string"&&/^[a-z]:$/i.test(e[0]),c=!o&&e[0]===""&&e[1]===""&&e[2]==="?"&&
/^[a-z]:$/i.test(e[3]),l=typeof t[0]=="string"&&/^[a-z]:$/i.test(t[0]),m=!l&&t[0]===""&&t[1]===""&&t[2]==="?"&&typeof t[3]==
"string"&&/^[a-z]:$/i.test(t[3]),d=c?3:o?0:void 0,p=m?3:l?0:void 0;if(typeof d=="number"&&typeof p=="number"){let[u,h]=[
e[d],t[p]];u.toLowerCase()===h.toLowerCase()&&(t[p]=u,i=p,s=d)}}let{optimizationLevel:a=1}=this.options;return a>=2&&(e=
this.levelTwoFileOptimize(e)),t.includes(ze)?this.#r(e,t,n,s,i):this.#s(e,t,n,s,i)}#r(e,t,n,s,i){let a=t.indexOf(ze,i),o=t.
lastIndexOf(ze),[c,l,m]=n?[t.slice(i,a),t.slice(a+1),[]]:[t.slice(i,a),t.slice(a+1,o),t.slice(o+1)];if(c.length){let C=e.
slice(s,s+c.length);if(!this.#s(C,c,n,0,0))return!1;s+=c.length,i+=c.length}let d=0;if(m.length){if(m.length+s>e.length)
return!1;let C=e.length-m.length;if(this.#s(e,m,n,C,0))d=m.length;else{if(e[e.length-1]!==""||s+m.length===e.length||(C--,
!this.#s(e,m,n,C,0)))return!1;d=m.length+1}}if(!l.length){let C=!!d;for(let b=s;b<e.length-d;b++){let P=String(e[b]);if(C=
!0,P==="."||P===".."||!this.options.dot&&P.startsWith("."))return!1}return n||C}let p=[[[],0]],u=p[0],h=0,g=[0];for(let C of l)
C===ze?(g.push(h),u=[[],0],p.push(u)):(u[0].push(C),h++);let x=p.length-1,A=e.length-d;for(let C of p)C[1]=A-(g[x--]+C[0].
length);return!!this.#n(e,p,s,0,n,0,!!d)}#n(e,t,n,s,i,a,o){let c=t[s];if(!c){for(let d=n;d<e.length;d++){o=!0;let p=e[d];
if(p==="."||p===".."||!this.options.dot&&p.startsWith("."))return!1}return o}let[l,m]=c;for(;n<=m;){if(this.#s(e.slice(0,
n+l.length),l,i,n,0)&&a<this.maxGlobstarRecursion){let u=this.#n(e,t,n+l.length,s+1,i,a+1,o);if(u!==!1)return u}let p=e[n];
if(p==="."||p===".."||!this.options.dot&&p.startsWith("."))return!1;n++}return i||null}#s(e,t,n,s,i){let a,o,c,l;for(a=s,
o=i,l=e.length,c=t.length;a<l&&o<c;a++,o++){this.debug("matchOne loop");let m=t[o],d=e[a];if(this.debug(t,m,d),m===!1||m===
ze)return!1;let p;if(typeof m=="string"?(p=d===m,this.debug("string match",m,d,p)):(p=m.test(d),this.debug("pattern matc\
h",m,d,p)),!p)return!1}if(a===l&&o===c)return!0;if(a===l)return n;if(o===c)return a===l-1&&e[a]==="";throw new Error("wt\
f?")}braceExpand(){return Qx(this.pattern,this.options)}parse(e){Mi(e);let t=this.options;if(e==="**")return ze;if(e==="")
return"";let n,s=null;(n=e.match(_E))?s=t.dot?HE:zE:(n=e.match(wE))?s=(t.nocase?t.dot?TE:vE:t.dot?RE:BE)(n[1]):(n=e.match(
UE))?s=(t.nocase?t.dot?QE:FE:t.dot?qE:GE)(n):(n=e.match(ME))?s=t.dot?DE:OE:(n=e.match(kE))&&(s=LE);let i=En.fromGlob(e,this.
options).toMMPattern();return s&&typeof i=="object"&&Reflect.defineProperty(i,"test",{value:s}),i}makeRe(){if(this.regexp||
this.regexp===!1)return this.regexp;let e=this.set;if(!e.length)return this.regexp=!1,this.regexp;let t=this.options,n=t.
noglobstar?KE:t.dot?WE:$E,s=new Set(t.nocase?["i"]:[]),i=e.map(c=>{let l=c.map(d=>{if(d instanceof RegExp)for(let p of d.
flags.split(""))s.add(p);return typeof d=="string"?e0(d):d===ze?ze:d._src});l.forEach((d,p)=>{let u=l[p+1],h=l[p-1];d!==
ze||h===ze||(h===void 0?u!==void 0&&u!==ze?l[p+1]="(?:\\/|"+n+"\\/)?"+u:l[p]=n:u===void 0?l[p-1]=h+"(?:\\/|\\/"+n+")?":u!==
ze&&(l[p-1]=h+"(?:\\/|\\/"+n+"\\/)"+u,l[p+1]=ze))});let m=l.filter(d=>d!==ze);if(this.partial&&m.length>=1){let d=[];for(let p=1;p<=
m.length;p++)d.push(m.slice(0,p).join("/"));return"(?:"+d.join("|")+")"}return m.join("/")}).join("|"),[a,o]=e.length>1?
["(?:",")"]:["",""];i="^"+a+i+o+"$",this.partial&&(i="^(?:\\/|"+a+i.slice(1,-1)+o+")$"),this.negate&&(i="^(?!"+i+").+$");
try{this.regexp=new RegExp(i,[...s].join(""))}catch{this.regexp=!1}return this.regexp}slashSplit(e){return this.preserveMultipleSlashes?
e.split("/"):this.isWindows&&/^\/\/[^/]+/.test(e)?["",...e.split(/\/+/)]:e.split(/\/+/)}match(e,t=this.partial){if(this.
debug("match",e,this.pattern),this.comment)return!1;if(this.empty)return e==="";if(e==="/"&&t)return!0;let n=this.options;
this.isWindows&&(e=e.split("\\").join("/"));let s=this.slashSplit(e);this.debug(this.pattern,"split",s);let i=this.set;this.
debug(this.pattern,"set",i);let a=s[s.length-1];if(!a)for(let o=s.length-2;!a&&o>=0;o--)a=s[o];for(let o of i){let c=s;if(n.
matchBase&&o.length===1&&(c=[a]),this.matchOne(c,o,t))return n.flipNegate?!0:!this.negate}return n.flipNegate?!1:this.negate}static defaults(e){
return Qe.defaults(e).Minimatch}};Qe.AST=En;Qe.Minimatch=Zr;Qe.escape=ud;Qe.unescape=Vr;import*as wn from"path";import Di from"assert";var t0=process.platform==="win32",Bn=class{constructor(e){if(this.segments=[],typeof e=="string")
if(Di(e,"Parameter 'itemPath' must not be empty"),e=kr(e),!Ri(e))this.segments=e.split(wn.sep);else{let t=e,n=Lr(t);for(;n!==
t;){let s=wn.basename(t);this.segments.unshift(s),t=n,n=Lr(t)}this.segments.unshift(t)}else{Di(e.length>0,"Parameter 'it\
emPath' must not be an empty array");for(let t=0;t<e.length;t++){let n=e[t];Di(n,"Parameter 'itemPath' must not contain \
any empty segments"),n=Ht(e[t]),t===0&&Ri(n)?(n=kr(n),Di(n===Lr(n),"Parameter 'itemPath' root segment contains informati\
on for multiple segments"),this.segments.push(n)):(Di(!n.includes(wn.sep),"Parameter 'itemPath' contains unexpected path\
 separators"),this.segments.push(n))}}}toString(){let e=this.segments[0],t=e.endsWith(wn.sep)||t0&&/^[A-Z]:$/i.test(e);for(let n=1;n<
this.segments.length;n++)t?t=!1:e+=wn.sep,e+=this.segments[n];return e}};var _r=process.platform==="win32",ki=class r{constructor(e,t=!1,n,s){this.negate=!1;let i;if(typeof e=="string")i=e.trim();else{
n=n||[],Rn(n.length,"Parameter 'segments' must not empty");let l=r.getLiteral(n[0]);Rn(l&&Bi(l),"Parameter 'segments' fi\
rst element must be a root path"),i=new Bn(n).toString().trim(),e&&(i=`!${i}`)}for(;i.startsWith("!");)this.negate=!this.
negate,i=i.substr(1).trim();i=r.fixupPattern(i,s),this.segments=new Bn(i).segments,this.trailingSeparator=Ht(i).endsWith(
ys.sep),i=kr(i);let a=!1,o=this.segments.map(l=>r.getLiteral(l)).filter(l=>!a&&!(a=l===""));this.searchPath=new Bn(o).toString(),
this.rootRegExp=new RegExp(r.regExpEscape(o[0]),_r?"i":""),this.isImplicitPattern=t;let c={dot:!0,nobrace:!0,nocase:_r,nocomment:!0,
noext:!0,nonegate:!0};i=_r?i.replace(/\\/g,"/"):i,this.minimatch=new Zr(i,c)}match(e){return this.segments[this.segments.
length-1]==="**"?(e=Ht(e),!e.endsWith(ys.sep)&&this.isImplicitPattern===!1&&(e=`${e}${ys.sep}`)):e=kr(e),this.minimatch.
match(e)?this.trailingSeparator?Ut.Directory:Ut.All:Ut.None}partialMatch(e){return e=kr(e),Lr(e)===e?this.rootRegExp.test(
e):this.minimatch.matchOne(e.split(_r?/\\+/:/\/+/),this.minimatch.set[0],!0)}static globEscape(e){return(_r?e:e.replace(
/\\/g,"\\\\")).replace(/(\[)(?=[^/]+\])/g,"[[]").replace(/\?/g,"[?]").replace(/\*/g,"[*]")}static fixupPattern(e,t){Rn(e,
"pattern cannot be empty");let n=new Bn(e).segments.map(s=>r.getLiteral(s));if(Rn(n.every((s,i)=>(s!=="."||i===0)&&s!=="\
.."),`Invalid pattern '${e}'. Relative pathing '.' and '..' is not allowed.`),Rn(!Ri(e)||n[0],`Invalid pattern '${e}'. R\
oot segment must not contain globs.`),e=Ht(e),e==="."||e.startsWith(`.${ys.sep}`))e=r.globEscape(process.cwd())+e.substr(
1);else if(e==="~"||e.startsWith(`~${ys.sep}`))t=t||qx.homedir(),Rn(t,"Unable to determine HOME directory"),Rn(Bi(t),`Ex\
pected HOME directory to be a rooted path. Actual '${t}'`),e=r.globEscape(t)+e.substr(1);else if(_r&&(e.match(/^[A-Z]:$/i)||
e.match(/^[A-Z]:[^\\]/i))){let s=vo("C:\\dummy-root",e.substr(0,2));e.length>2&&!s.endsWith("\\")&&(s+="\\"),e=r.globEscape(
s)+e.substr(2)}else if(_r&&(e==="\\"||e.match(/^\\[^\\]/))){let s=vo("C:\\dummy-root","\\");s.endsWith("\\")||(s+="\\"),
e=r.globEscape(s)+e.substr(1)}else e=vo(r.globEscape(process.cwd()),e);return Ht(e)}static getLiteral(e){let t="";for(let n=0;n<
e.length;n++){let s=e[n];if(s==="\\"&&!_r&&n+1<e.length){t+=e[++n];continue}else{if(s==="*"||s==="?")return"";if(s==="["&&
n+1<e.length){let i="",a=-1;for(let o=n+1;o<e.length;o++){let c=e[o];if(c==="\\"&&!_r&&o+1<e.length){i+=e[++o];continue}else if(c===
"]"){a=o;break}else i+=c}if(a>=0){if(i.length>1)return"";if(i){t+=i,n=a;continue}}}}t+=s}return t}static regExpEscape(e){
return e.replace(/[[\\^$.|?*+()]/g,"\\$&")}};var Li=class{constructor(e,t){this.path=e,this.level=t}};var fd=function(r,e,t,n){function s(i){return i instanceof t?i:new t(function(a){a(i)})}return new(t||(t=Promise))(function(i,a){
function o(m){try{l(n.next(m))}catch(d){a(d)}}function c(m){try{l(n.throw(m))}catch(d){a(d)}}function l(m){m.done?i(m.value):
s(m.value).then(o,c)}l((n=n.apply(r,e||[])).next())})},r0=function(r){if(!Symbol.asyncIterator)throw new TypeError("Symb\
ol.asyncIterator is not defined.");var e=r[Symbol.asyncIterator],t;return e?e.call(r):(r=typeof __values=="function"?__values(
r):r[Symbol.iterator](),t={},n("next"),n("throw"),n("return"),t[Symbol.asyncIterator]=function(){return this},t);function n(i){
t[i]=r[i]&&function(a){return new Promise(function(o,c){a=r[i](a),s(o,c,a.done,a.value)})}}function s(i,a,o,c){Promise.resolve(
c).then(function(l){i({value:l,done:o})},a)}},en=function(r){return this instanceof en?(this.v=r,this):new en(r)},n0=function(r,e,t){
if(!Symbol.asyncIterator)throw new TypeError("Symbol.asyncIterator is not defined.");var n=t.apply(r,e||[]),s,i=[];return s=
Object.create((typeof AsyncIterator=="function"?AsyncIterator:Object).prototype),o("next"),o("throw"),o("return",a),s[Symbol.
asyncIterator]=function(){return this},s;function a(u){return function(h){return Promise.resolve(h).then(u,d)}}function o(u,h){
n[u]&&(s[u]=function(g){return new Promise(function(x,A){i.push([u,g,x,A])>1||c(u,g)})},h&&(s[u]=h(s[u])))}function c(u,h){
try{l(n[u](h))}catch(g){p(i[0][3],g)}}function l(u){u.value instanceof en?Promise.resolve(u.value.v).then(m,d):p(i[0][2],
u)}function m(u){c("next",u)}function d(u){c("throw",u)}function p(u,h){u(h),i.shift(),i.length&&c(i[0][0],i[0][1])}},s0=process.
platform==="win32",Do=class r{constructor(e){this.patterns=[],this.searchPaths=[],this.options=id(e)}getSearchPaths(){return this.
searchPaths.slice()}glob(){return fd(this,void 0,void 0,function*(){var e,t,n,s;let i=[];try{for(var a=!0,o=r0(this.globGenerator()),
c;c=yield o.next(),e=c.done,!e;a=!0){s=c.value,a=!1;let l=s;i.push(l)}}catch(l){t={error:l}}finally{try{!a&&!e&&(n=o.return)&&
(yield n.call(o))}finally{if(t)throw t.error}}return i})}globGenerator(){return n0(this,arguments,function*(){let t=id(this.
options),n=[];for(let a of this.patterns)n.push(a),t.implicitDescendants&&(a.trailingSeparator||a.segments[a.segments.length-
1]!=="**")&&n.push(new ki(a.negate,!0,a.segments.concat("**")));let s=[];for(let a of od(n)){Oo.debug(`Search path '${a}\
'`);try{yield en(xs.promises.lstat(a))}catch(o){if(o.code==="ENOENT")continue;throw o}s.unshift(new Li(a,1))}let i=[];for(;s.
length;){let a=s.pop(),o=Nx(n,a.path),c=!!o||Ix(n,a.path);if(!o&&!c)continue;let l=yield en(r.stat(a,t,i));if(l&&!(t.excludeHiddenFiles&&
ko.basename(a.path).match(/^\./)))if(l.isDirectory()){if(o&Ut.Directory&&t.matchDirectories)yield yield en(a.path);else if(!c)
continue;let m=a.level+1,d=(yield en(xs.promises.readdir(a.path))).map(p=>new Li(ko.join(a.path,p),m));s.push(...d.reverse())}else
o&Ut.File&&(yield yield en(a.path))}})}static create(e,t){return fd(this,void 0,void 0,function*(){let n=new r(t);s0&&(e=
e.replace(/\r\n/g,`
`),e=e.replace(/\r/g,`
`));let s=e.split(`
`).map(i=>i.trim());for(let i of s)!i||i.startsWith("#")||n.patterns.push(new ki(i));return n.searchPaths.push(...od(n.patterns)),
n})}static stat(e,t,n){return fd(this,void 0,void 0,function*(){let s;if(t.followSymbolicLinks)try{s=yield xs.promises.stat(
e.path)}catch(i){if(i.code==="ENOENT"){if(t.omitBrokenSymbolicLinks){Oo.debug(`Broken symlink '${e.path}'`);return}throw new Error(
`No information found for the path '${e.path}'. This may indicate a broken symbolic link.`)}throw i}else s=yield xs.promises.
lstat(e.path);if(s.isDirectory()&&t.followSymbolicLinks){let i=yield xs.promises.realpath(e.path);for(;n.length>=e.level;)
n.pop();if(n.some(a=>a===i)){Oo.debug(`Symlink cycle detected for path '${e.path}' and realpath '${i}'`);return}n.push(i)}
return s})}};import*as Gx from"./actions-core.js";var i0=function(r,e,t,n){function s(i){return i instanceof t?i:new t(function(a){a(i)})}return new(t||(t=Promise))(function(i,a){
function o(m){try{l(n.next(m))}catch(d){a(d)}}function c(m){try{l(n.throw(m))}catch(d){a(d)}}function l(m){m.done?i(m.value):
s(m.value).then(o,c)}l((n=n.apply(r,e||[])).next())})};function jx(r,e){return i0(this,void 0,void 0,function*(){return yield Do.
create(r,e)})}import*as Ho from"./actions-io.js";import*as Uo from"crypto";import*as bs from"fs";import*as vn from"path";import*as Wx from"./semver.js";
import*as $x from"util";var _i;(function(r){r.Gzip="cache.tgz",r.Zstd="cache.tzst"})(_i||(_i={}));var qe;(function(r){r.Gzip="gzip",r.ZstdWithoutLong=
"zstd-without-long",r.Zstd="zstd"})(qe||(qe={}));var pt;(function(r){r.GNU="gnu",r.BSD="bsd"})(pt||(pt={}));var Lo=2,_o=5e3,
hd=5e3,gd=`${process.env.PROGRAMFILES}\\Git\\usr\\bin\\tar.exe`,Yx=`${process.env.SYSTEMDRIVE}\\Windows\\System32\\tar.exe`,
zi="cache.tar",yd="manifest.txt",N_=10*Math.pow(1024,3),zo="cache read denied:";var Cs=function(r,e,t,n){function s(i){return i instanceof t?i:new t(function(a){a(i)})}return new(t||(t=Promise))(function(i,a){
function o(m){try{l(n.next(m))}catch(d){a(d)}}function c(m){try{l(n.throw(m))}catch(d){a(d)}}function l(m){m.done?i(m.value):
s(m.value).then(o,c)}l((n=n.apply(r,e||[])).next())})},o0=function(r){if(!Symbol.asyncIterator)throw new TypeError("Symb\
ol.asyncIterator is not defined.");var e=r[Symbol.asyncIterator],t;return e?e.call(r):(r=typeof __values=="function"?__values(
r):r[Symbol.iterator](),t={},n("next"),n("throw"),n("return"),t[Symbol.asyncIterator]=function(){return this},t);function n(i){
t[i]=r[i]&&function(a){return new Promise(function(o,c){a=r[i](a),s(o,c,a.done,a.value)})}}function s(i,a,o,c){Promise.resolve(
c).then(function(l){i({value:l,done:o})},a)}},c0="1.0";function Tn(){return Cs(this,void 0,void 0,function*(){let r=process.
platform==="win32",e=process.env.RUNNER_TEMP||"";if(!e){let n;r?n=process.env.USERPROFILE||"C:\\":process.platform==="da\
rwin"?n="/Users":n="/home",e=vn.join(n,"actions","temp")}let t=vn.join(e,Uo.randomUUID());return yield Ho.mkdirP(t),t})}
function Jt(r){return bs.statSync(r).size}function xd(r){return Cs(this,void 0,void 0,function*(){var e,t,n,s,i;let a=[],
o=(i=process.env.GITHUB_WORKSPACE)!==null&&i!==void 0?i:process.cwd(),c=yield jx(r.join(`
`),{implicitDescendants:!1});try{for(var l=!0,m=o0(c.globGenerator()),d;d=yield m.next(),e=d.done,!e;l=!0){s=d.value,l=!1;
let u=vn.relative(o,s).replace(new RegExp(`\\${vn.sep}`,"g"),"/");As.debug(`Matched: ${u}`),u===""?a.push("."):a.push(`${u}`)}}catch(p){
t={error:p}}finally{try{!l&&!e&&(n=m.return)&&(yield n.call(m))}finally{if(t)throw t.error}}return a})}function Hi(r){return Cs(
this,void 0,void 0,function*(){return $x.promisify(bs.unlink)(r)})}function Jx(r){return Cs(this,arguments,void 0,function*(e,t=[]){
let n="";t.push("--version"),As.debug(`Checking ${e} ${t.join(" ")}`);try{yield Kx.exec(`${e}`,t,{ignoreReturnCode:!0,silent:!0,
listeners:{stdout:s=>n+=s.toString(),stderr:s=>n+=s.toString()}})}catch(s){As.debug(s.message)}return n=n.trim(),As.debug(
n),n})}function Ui(){return Cs(this,void 0,void 0,function*(){let r=yield Jx("zstd",["--quiet"]),e=Wx.clean(r);return As.debug(
`zstd version: ${e}`),r===""?qe.Gzip:qe.ZstdWithoutLong})}function tn(r){return r===qe.Gzip?_i.Gzip:_i.Zstd}function Xx(){
return Cs(this,void 0,void 0,function*(){return bs.existsSync(gd)?gd:(yield Jx("tar")).toLowerCase().includes("gnu tar")?
Ho.which("tar"):""})}function Ad(r,e){if(e===void 0)throw Error(`Expected ${r} but value was undefiend`);return e}function Ns(r,e,t=!1){
let n=r.slice();return e&&n.push(e),process.platform==="win32"&&!t&&n.push("windows-only"),n.push(c0),Uo.createHash("sha\
256").update(n.join("|")).digest("hex")}function Vx(){let r=process.env.ACTIONS_RUNTIME_TOKEN;if(!r)throw new Error("Una\
ble to get the ACTIONS_RUNTIME_TOKEN env variable");return r}import*as _e from"./actions-core.js";import{HttpClient as ED}from"./actions-http-client.js";var l0=function(r,e,t,n){function s(i){return i instanceof t?i:new t(function(a){a(i)})}return new(t||(t=Promise))(function(i,a){
function o(m){try{l(n.next(m))}catch(d){a(d)}}function c(m){try{l(n.throw(m))}catch(d){a(d)}}function l(m){m.done?i(m.value):
s(m.value).then(o,c)}l((n=n.apply(r,e||[])).next())})};var Is=class{constructor(e){this.token=e}prepareRequest(e){if(!e.headers)throw Error("The request has no headers");e.headers.
Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){return l0(this,void 0,void 0,
function*(){throw new Error("not implemented")})}};import*as ni from"fs";import{URL as wD}from"url";import*as ti from"./actions-core.js";var Xt=class extends Error{constructor(e){super(e),this.name="AbortError"}};import{EOL as m0}from"node:os";import d0 from"node:util";import p0 from"node:process";function Zx(r,...e){p0.stderr.write(
`${d0.format(r,...e)}${m0}`)}import Fi from"node:process";function Qo(r){return Fi.env[r]}var eA=typeof Fi.versions.deno=="string"&&Fi.versions.deno.length>0,tA=typeof Fi.versions.bun=="string"&&Fi.versions.bun.
length>0,qo=!0;var rA=Qo("DEBUG"),sA,Cd=[],bd=[],Go=[];rA&&Nd(rA);var iA=Object.assign(r=>aA(r),{enable:Nd,enabled:Id,disable:u0,log:Zx});
function Nd(r){sA=r,Cd=[],bd=[];let e=r.split(",").map(t=>t.trim());for(let t of e)t.startsWith("-")?bd.push(t.substring(
1)):Cd.push(t);for(let t of Go)t.enabled=Id(t.namespace)}function Id(r){if(r.endsWith("*"))return!0;for(let e of bd)if(nA(
r,e))return!1;for(let e of Cd)if(nA(r,e))return!0;return!1}function nA(r,e){if(e.indexOf("*")===-1)return r===e;let t=e;
if(e.indexOf("**")!==-1){let p=[],u="";for(let h of e)h==="*"&&u==="*"||(u=h,p.push(h));t=p.join("")}let n=0,s=0,i=t.length,
a=r.length,o=-1,c=-1;for(;n<a&&s<i;)if(t[s]==="*"){if(o=s,s++,s===i)return!0;for(;r[n]!==t[s];)if(n++,n===a)return!1;c=n,
n++,s++;continue}else if(t[s]===r[n])s++,n++;else if(o>=0){if(s=o+1,n=c+1,n===a)return!1;for(;r[n]!==t[s];)if(n++,n===a)
return!1;c=n,n++,s++;continue}else return!1;let l=n===r.length,m=s===t.length,d=s===t.length-1&&t[s]==="*";return l&&(m||
d)}function u0(){let r=sA||"";return Nd(""),r}function aA(r){let e=Object.assign(t,{enabled:Id(r),destroy:f0,log:iA.log,
namespace:r,extend:h0});function t(...n){e.enabled&&(n.length>0&&(n[0]=`${r} ${n[0]}`),e.log(...n))}return Go.push(e),e}
function f0(){let r=Go.indexOf(this);return r>=0?(Go.splice(r,1),!0):!1}function h0(r){let e=aA(`${this.namespace}:${r}`);
return e.log=this.log,e}var Ps=iA;var Pd=["verbose","info","warning","error"],oA={verbose:400,info:300,warning:200,error:100};function cA(r,e){e.log=(...t)=>{
r.log(...t)}}function lA(r){return Pd.includes(r)}function jo(r){let e=new Set,t=Qo(r.logLevelEnvVarName),n,s=Ps(r.namespace);
s.log=(...m)=>{Ps.log(...m)};function i(m){if(m&&!lA(m))throw new Error(`Unknown log level '${m}'. Acceptable values: ${Pd.
join(",")}`);n=m;let d=[];for(let p of e)a(p)&&d.push(p.namespace);Ps.enable(d.join(","))}t&&(lA(t)?i(t):console.error(`${r.
logLevelEnvVarName} set to unknown log level '${t}'; logging is not enabled. Acceptable values: ${Pd.join(", ")}.`));function a(m){
return!!(n&&oA[m.level]<=oA[n])}function o(m,d){let p=Object.assign(m.extend(d),{level:d});if(cA(m,p),a(p)){let u=Ps.disable();
Ps.enable(u+","+p.namespace)}return e.add(p),p}function c(){return n}function l(m){let d=s.extend(m);return cA(s,d),{error:o(
d,"error"),warning:o(d,"warning"),info:o(d,"info"),verbose:o(d,"verbose")}}return{setLogLevel:i,getLogLevel:c,createClientLogger:l,
logger:s}}var mA=jo({logLevelEnvVarName:"TYPESPEC_RUNTIME_LOG_LEVEL",namespace:"typeSpecRuntime"}),g0=mA.logger;function Qi(r){return mA.createClientLogger(r)}function Yo(r){return r.toLowerCase()}function y0(r){return String(r).trim().replace(/[\r\n]/g,"")}function*x0(r){for(let e of r.
values())yield[e.name,e.value]}var Sd=class{_headersMap;constructor(e){if(this._headersMap=new Map,e)for(let t of Object.
keys(e))this.set(t,e[t])}set(e,t){this._headersMap.set(Yo(e),{name:e,value:y0(t)})}get(e){return this._headersMap.get(Yo(
e))?.value}has(e){return this._headersMap.has(Yo(e))}delete(e){this._headersMap.delete(Yo(e))}toJSON(e={}){let t={};if(e.
preserveCase)for(let n of this._headersMap.values())t[n.name]=n.value;else for(let[n,s]of this._headersMap)t[n]=s.value;
return t}toString(){return JSON.stringify(this.toJSON({preserveCase:!0}))}[Symbol.iterator](){return x0(this._headersMap)}};
function Ve(r){return new Sd(r)}function Mn(){return crypto.randomUUID()}var Ed=class{url;method;headers;timeout;withCredentials;body;multipartBody;formData;streamResponseStatusCodes;enableBrowserStreams;proxySettings;disableKeepAlive;abortSignal;requestId;allowInsecureConnection;onUploadProgress;onDownloadProgress;requestOverrides;authSchemes;constructor(e){
this.url=e.url,this.body=e.body,this.headers=e.headers??Ve(),this.method=e.method??"GET",this.timeout=e.timeout??0,this.
multipartBody=e.multipartBody,this.formData=e.formData,this.disableKeepAlive=e.disableKeepAlive??!1,this.proxySettings=e.
proxySettings,this.streamResponseStatusCodes=e.streamResponseStatusCodes,this.withCredentials=e.withCredentials??!1,this.
abortSignal=e.abortSignal,this.onUploadProgress=e.onUploadProgress,this.onDownloadProgress=e.onDownloadProgress,this.requestId=
e.requestId||Mn(),this.allowInsecureConnection=e.allowInsecureConnection??!1,this.enableBrowserStreams=e.enableBrowserStreams??
!1,this.requestOverrides=e.requestOverrides,this.authSchemes=e.authSchemes}};function qi(r){return new Ed(r)}var dA=new Set(["Deserialize","Serialize","Retry","Sign"]),wd=class r{_policies=[];_orderedPolicies;constructor(e){this.
_policies=e?.slice(0)??[],this._orderedPolicies=void 0}addPolicy(e,t={}){if(t.phase&&t.afterPhase)throw new Error("Polic\
ies inside a phase cannot specify afterPhase.");if(t.phase&&!dA.has(t.phase))throw new Error(`Invalid phase name: ${t.phase}`);
if(t.afterPhase&&!dA.has(t.afterPhase))throw new Error(`Invalid afterPhase name: ${t.afterPhase}`);this._policies.push({
policy:e,options:t}),this._orderedPolicies=void 0}removePolicy(e){let t=[];return this._policies=this._policies.filter(n=>e.
name&&n.policy.name===e.name||e.phase&&n.options.phase===e.phase?(t.push(n.policy),!1):!0),this._orderedPolicies=void 0,
t}sendRequest(e,t){return this.getOrderedPolicies().reduceRight((i,a)=>o=>a.sendRequest(o,i),i=>e.sendRequest(i))(t)}getOrderedPolicies(){
return this._orderedPolicies||(this._orderedPolicies=this.orderPolicies()),this._orderedPolicies}clone(){return new r(this.
_policies)}static create(){return new r}orderPolicies(){let e=[],t=new Map;function n(h){return{name:h,policies:new Set,
hasRun:!1,hasAfterPolicies:!1}}let s=n("Serialize"),i=n("None"),a=n("Deserialize"),o=n("Retry"),c=n("Sign"),l=[s,i,a,o,c];
function m(h){return h==="Retry"?o:h==="Serialize"?s:h==="Deserialize"?a:h==="Sign"?c:i}for(let h of this._policies){let g=h.
policy,x=h.options,A=g.name;if(t.has(A))throw new Error("Duplicate policy names not allowed in pipeline");let C={policy:g,
dependsOn:new Set,dependants:new Set};x.afterPhase&&(C.afterPhase=m(x.afterPhase),C.afterPhase.hasAfterPolicies=!0),t.set(
A,C),m(x.phase).policies.add(C)}for(let h of this._policies){let{policy:g,options:x}=h,A=g.name,C=t.get(A);if(!C)throw new Error(
`Missing node for policy ${A}`);if(x.afterPolicies)for(let b of x.afterPolicies){let P=t.get(b);P&&(C.dependsOn.add(P),P.
dependants.add(C))}if(x.beforePolicies)for(let b of x.beforePolicies){let P=t.get(b);P&&(P.dependsOn.add(C),C.dependants.
add(P))}}function d(h){h.hasRun=!0;for(let g of h.policies)if(!(g.afterPhase&&(!g.afterPhase.hasRun||g.afterPhase.policies.
size))&&g.dependsOn.size===0){e.push(g.policy);for(let x of g.dependants)x.dependsOn.delete(g);t.delete(g.policy.name),h.
policies.delete(g)}}function p(){for(let h of l){if(d(h),h.policies.size>0&&h!==i){i.hasRun||d(i);return}h.hasAfterPolicies&&
d(i)}}let u=0;for(;t.size>0;){u++;let h=e.length;if(p(),e.length<=h&&u>1)throw new Error("Cannot satisfy policy dependen\
cies due to requirements cycle.")}return e}};function Gi(){return wd.create()}function rn(r){return typeof r=="object"&&r!==null&&!Array.isArray(r)&&!(r instanceof RegExp)&&!(r instanceof Date)}function On(r){if(rn(r)){let e=typeof r.name=="string",t=typeof r.message=="string";return e&&t}return!1}import{inspect as A0}from"node:util";var pA=A0.custom;var Bd="REDACTED",C0=["x-ms-client-request-id","x-ms-return-client-request-id","x-ms-useragent","x-ms-correlation-reques\
t-id","x-ms-request-id","client-request-id","ms-cv","return-client-request-id","traceparent","Access-Control-Allow-Crede\
ntials","Access-Control-Allow-Headers","Access-Control-Allow-Methods","Access-Control-Allow-Origin","Access-Control-Expo\
se-Headers","Access-Control-Max-Age","Access-Control-Request-Headers","Access-Control-Request-Method","Origin","Accept",
"Accept-Encoding","Cache-Control","Connection","Content-Length","Content-Type","Date","ETag","Expires","If-Match","If-Mo\
dified-Since","If-None-Match","If-Unmodified-Since","Last-Modified","Pragma","Request-Id","Retry-After","Server","Transf\
er-Encoding","User-Agent","WWW-Authenticate"],b0=["api-version"],St=class{allowedHeaderNames;allowedQueryParameters;constructor({
additionalAllowedHeaderNames:e=[],additionalAllowedQueryParameters:t=[]}={}){e=C0.concat(e),t=b0.concat(t),this.allowedHeaderNames=
new Set(e.map(n=>n.toLowerCase())),this.allowedQueryParameters=new Set(t.map(n=>n.toLowerCase()))}sanitize(e){let t=new Set;
return JSON.stringify(e,(n,s)=>{if(s instanceof Error)return{...s,name:s.name,message:s.message};if(n==="headers"&&rn(s))
return this.sanitizeHeaders(s);if(n==="url"&&typeof s=="string")return this.sanitizeUrl(s);if(n==="query"&&rn(s))return this.
sanitizeQuery(s);if(n==="body")return;if(n==="response")return;if(n==="operationSpec")return;if(Array.isArray(s)||rn(s)){
if(t.has(s))return"[Circular]";t.add(s)}return s},2)}sanitizeUrl(e){if(typeof e!="string"||e===null||e==="")return e;let t=new URL(
e);if(!t.search)return e;for(let[n]of t.searchParams)this.allowedQueryParameters.has(n.toLowerCase())||t.searchParams.set(
n,Bd);return t.toString()}sanitizeHeaders(e){let t={};for(let n of Object.keys(e))this.allowedHeaderNames.has(n.toLowerCase())?
t[n]=e[n]:t[n]=Bd;return t}sanitizeQuery(e){if(typeof e!="object"||e===null)return e;let t={};for(let n of Object.keys(e))
this.allowedQueryParameters.has(n.toLowerCase())?t[n]=e[n]:t[n]=Bd;return t}};var N0=new St,ke=class r extends Error{static REQUEST_SEND_ERROR="REQUEST_SEND_ERROR";static PARSE_ERROR="PARSE_ERROR";code;statusCode;request;response;details;constructor(e,t={}){
super(e),this.name="RestError",this.code=t.code,this.statusCode=t.statusCode,Object.defineProperty(this,"request",{value:t.
request,enumerable:!1}),Object.defineProperty(this,"response",{value:t.response,enumerable:!1});let n=this.request?.agent?
{maxFreeSockets:this.request.agent.maxFreeSockets,maxSockets:this.request.agent.maxSockets}:void 0;Object.defineProperty(
this,pA,{value:()=>`RestError: ${this.message} 
 ${N0.sanitize({...this,request:{...this.request,agent:n},response:this.response})}`,enumerable:!1}),Object.setPrototypeOf(
this,r.prototype)}};function nn(r){return r instanceof ke?!0:On(r)&&r.name==="RestError"}function ji(r,e){return Buffer.from(r).toString(e)}function Ge(r,e){return Buffer.from(r,e)}import Rd from"node:http";import vd from"node:https";import uA from"node:zlib";import{Transform as I0}from"node:stream";var Ze=Qi("ts-http-runtime");var P0={};function Yi(r){return r&&typeof r.pipe=="function"}function fA(r){return r.readable===!1?Promise.resolve():new Promise(
e=>{let t=()=>{e(),r.removeListener("close",t),r.removeListener("end",t),r.removeListener("error",t)};r.on("close",t),r.
on("end",t),r.on("error",t)})}function hA(r){return r&&typeof r.byteLength=="number"}var Ko=class extends I0{loadedBytes=0;progressCallback;_transform(e,t,n){
this.push(e),this.loadedBytes+=e.length;try{this.progressCallback({loadedBytes:this.loadedBytes}),n()}catch(s){n(s)}}constructor(e){
super(),this.progressCallback=e}},Td=class{cachedHttpAgent;cachedHttpsAgents=new WeakMap;async sendRequest(e){let t=new AbortController,
n;if(e.abortSignal){if(e.abortSignal.aborted)throw new Xt("The operation was aborted. Request has already been canceled.");
n=l=>{l.type==="abort"&&t.abort()},e.abortSignal.addEventListener("abort",n)}let s;e.timeout>0&&(s=setTimeout(()=>{let l=new St;
Ze.info(`request to '${l.sanitizeUrl(e.url)}' timed out. canceling...`),t.abort()},e.timeout));let i=e.headers.get("Acce\
pt-Encoding"),a=i?.includes("gzip")||i?.includes("deflate"),o=typeof e.body=="function"?e.body():e.body;if(o&&!e.headers.
has("Content-Length")){let l=B0(o);l!==null&&e.headers.set("Content-Length",l)}let c;try{if(o&&e.onUploadProgress){let h=e.
onUploadProgress,g=new Ko(h);g.on("error",x=>{Ze.error("Error in upload progress",x)}),Yi(o)?o.pipe(g):g.end(o),o=g}let l=await this.
makeRequest(e,t,o);s!==void 0&&clearTimeout(s);let m=S0(l),p={status:l.statusCode??0,headers:m,request:e};if(e.method===
"HEAD")return l.resume(),p;c=a?E0(l,m):l;let u=e.onDownloadProgress;if(u){let h=new Ko(u);h.on("error",g=>{Ze.error("Err\
or in download progress",g)}),c.pipe(h),c=h}return e.streamResponseStatusCodes?.has(Number.POSITIVE_INFINITY)||e.streamResponseStatusCodes?.
has(p.status)?p.readableStreamBody=c:p.bodyAsText=await w0(c),p}finally{if(e.abortSignal&&n){let l=Promise.resolve();Yi(
o)&&(l=fA(o));let m=Promise.resolve();Yi(c)&&(m=fA(c)),Promise.all([l,m]).then(()=>{n&&e.abortSignal?.removeEventListener(
"abort",n)}).catch(d=>{Ze.warning("Error when cleaning up abortListener on httpRequest",d)})}}}makeRequest(e,t,n){let s=new URL(
e.url),i=s.protocol!=="https:";if(i&&!e.allowInsecureConnection)throw new Error(`Cannot connect to ${e.url} while allowI\
nsecureConnection is false.`);let o={agent:e.agent??this.getOrCreateAgent(e,i),hostname:s.hostname,path:`${s.pathname}${s.
search}`,port:s.port,method:e.method,headers:e.headers.toJSON({preserveCase:!0}),...e.requestOverrides};return new Promise(
(c,l)=>{let m=i?Rd.request(o,c):vd.request(o,c);m.once("error",d=>{l(new ke(d.message,{code:d.code??ke.REQUEST_SEND_ERROR,
request:e}))}),t.signal.addEventListener("abort",()=>{let d=new Xt("The operation was aborted. Rejecting from abort sign\
al callback while making request.");m.destroy(d),l(d)}),n&&Yi(n)?n.pipe(m):n?typeof n=="string"||Buffer.isBuffer(n)?m.end(
n):hA(n)?m.end(ArrayBuffer.isView(n)?Buffer.from(n.buffer,n.byteOffset,n.byteLength):Buffer.from(n)):(Ze.error("Unrecogn\
ized body type",n),l(new ke("Unrecognized body type"))):m.end()})}getOrCreateAgent(e,t){let n=e.disableKeepAlive;if(t)return n?
Rd.globalAgent:(this.cachedHttpAgent||(this.cachedHttpAgent=new Rd.Agent({keepAlive:!0})),this.cachedHttpAgent);{if(n&&!e.
tlsSettings)return vd.globalAgent;let s=e.tlsSettings??P0,i=this.cachedHttpsAgents.get(s);return i&&i.options.keepAlive===
!n||(Ze.info("No cached TLS Agent exist, creating a new Agent"),i=new vd.Agent({keepAlive:!n,...s}),this.cachedHttpsAgents.
set(s,i)),i}}};function S0(r){let e=Ve();for(let t of Object.keys(r.headers)){let n=r.headers[t];Array.isArray(n)?n.length>
0&&e.set(t,n[0]):n&&e.set(t,n)}return e}function E0(r,e){let t=e.get("Content-Encoding");if(t==="gzip"){let n=uA.createGunzip();
return r.pipe(n),n}else if(t==="deflate"){let n=uA.createInflate();return r.pipe(n),n}return r}function w0(r){return new Promise(
(e,t)=>{let n=[];r.on("data",s=>{Buffer.isBuffer(s)?n.push(s):n.push(Buffer.from(s))}),r.on("end",()=>{e(Buffer.concat(n).
toString("utf8"))}),r.on("error",s=>{s&&s?.name==="AbortError"?t(s):t(new ke(`Error reading response as text: ${s.message}`,
{code:ke.PARSE_ERROR}))})})}function B0(r){return r?Buffer.isBuffer(r)?r.length:Yi(r)?null:hA(r)?r.byteLength:typeof r==
"string"?Buffer.from(r).length:null:0}function gA(){return new Td}function Ss(){return gA()}var Wo="logPolicy";function Ki(r={}){let e=r.logger??Ze.info,t=new St({additionalAllowedHeaderNames:r.additionalAllowedHeaderNames,
additionalAllowedQueryParameters:r.additionalAllowedQueryParameters});return{name:Wo,async sendRequest(n,s){if(!e.enabled)
return s(n);e(`Request: ${t.sanitize(n)}`);let i=await s(n);return e(`Response status code: ${i.status}`),e(`Headers: ${t.
sanitize(i.headers)}`),i}}}function yA(){return"User-Agent"}function xA(){return yA()}var Rz=xA();function Wi(r,e){return r=Math.ceil(r),e=Math.floor(e),Math.floor(Math.random()*(e-r+1))+r}function $o(r,e){let t=e.retryDelayInMs*Math.pow(2,r),n=Math.min(e.maxRetryDelayInMs,t);return{retryAfterInMs:n/2+Wi(0,n/
2)}}var R0="The operation was aborted.";function AA(r,e,t){return new Promise((n,s)=>{let i,a,o=()=>s(new Xt(t?.abortErrorMsg?
t?.abortErrorMsg:R0)),c=()=>{t?.abortSignal&&a&&t.abortSignal.removeEventListener("abort",a)};if(a=()=>(i&&clearTimeout(
i),c(),o()),t?.abortSignal&&t.abortSignal.aborted)return o();i=setTimeout(()=>{c(),n(e)},r),t?.abortSignal&&t.abortSignal.
addEventListener("abort",a)})}function CA(r,e){let t=r.headers.get(e);if(!t)return;let n=Number(t);if(!Number.isNaN(n))return n}var Md="Retry-After",v0=["retry-after-ms","x-ms-retry-after-ms",Md];function bA(r){if(r&&[429,503].includes(r.status))try{
for(let s of v0){let i=CA(r,s);if(i===0||i)return i*(s===Md?1e3:1)}let e=r.headers.get(Md);if(!e)return;let n=Date.parse(
e)-Date.now();return Number.isFinite(n)?Math.max(0,n):void 0}catch{return}}function NA(r){return Number.isFinite(bA(r))}
function Od(){return{name:"throttlingRetryStrategy",retry({response:r}){let e=bA(r);return Number.isFinite(e)?{retryAfterInMs:e}:
{skipStrategy:!0}}}}var T0=1e3,M0=1e3*64;function Jo(r={}){let e=r.retryDelayInMs??T0,t=r.maxRetryDelayInMs??M0;return{name:"exponentialRetr\
yStrategy",retry({retryCount:n,response:s,responseError:i}){let a=D0(i),o=a&&r.ignoreSystemErrors,c=O0(s),l=c&&r.ignoreHttpStatusCodes;
return s&&(NA(s)||!c)||l||o?{skipStrategy:!0}:i&&!a&&!c?{errorToThrow:i}:$o(n,{retryDelayInMs:e,maxRetryDelayInMs:t})}}}
function O0(r){return!!(r&&r.status!==void 0&&(r.status>=500||r.status===408)&&r.status!==501&&r.status!==505)}function D0(r){
return r?r.code==="ETIMEDOUT"||r.code==="ESOCKETTIMEDOUT"||r.code==="ECONNREFUSED"||r.code==="ECONNRESET"||r.code==="ENO\
ENT"||r.code==="ENOTFOUND":!1}var k0=Qi("ts-http-runtime retryPolicy"),L0="retryPolicy";function sn(r,e={maxRetries:3}){let t=e.logger||k0;return{name:L0,
async sendRequest(n,s){let i,a,o=-1;e:for(;;){o+=1,i=void 0,a=void 0;try{t.info(`Retry ${o}: Attempting to send request`,
n.requestId),i=await s(n),t.info(`Retry ${o}: Received a response from request`,n.requestId)}catch(c){if(t.error(`Retry ${o}\
: Received an error from request`,n.requestId),!nn(c))throw c;a=c,i=c.response}if(n.abortSignal?.aborted)throw t.error(`\
Retry ${o}: Request aborted.`),new Xt;if(o>=(e.maxRetries??3)){if(t.info(`Retry ${o}: Maximum retries reached. Returning\
 the last received response, or throwing the last received error.`),a)throw a;if(i)return i;throw new Error("Maximum ret\
ries reached with no response or error to throw")}t.info(`Retry ${o}: Processing ${r.length} retry strategies.`);t:for(let c of r){
let l=c.logger||t;l.info(`Retry ${o}: Processing retry strategy ${c.name}.`);let m=c.retry({retryCount:o,response:i,responseError:a});
if(m.skipStrategy){l.info(`Retry ${o}: Skipped.`);continue t}let{errorToThrow:d,retryAfterInMs:p,redirectTo:u}=m;if(d)throw l.
error(`Retry ${o}: Retry strategy ${c.name} throws error:`,d),d;if(p||p===0){l.info(`Retry ${o}: Retry strategy ${c.name}\
 retries after ${p}`),await AA(p,void 0,{abortSignal:n.abortSignal});continue e}if(u){l.info(`Retry ${o}: Retry strategy\
 ${c.name} redirects to ${u}`),n.url=u;continue e}}if(a)throw t.info("None of the retry strategies could work with the r\
eceived error. Throwing it."),a;if(i)return t.info("None of the retry strategies could work with the received response. \
Returning it."),i}}}}var Xo="defaultRetryPolicy";function $i(r={}){return{name:Xo,sendRequest:sn([Od(),Jo(r)],{maxRetries:r.maxRetries??3}).sendRequest}}function IA(r){if(typeof FormData<"u"&&r instanceof FormData){let e={};for(let[t,n]of r.entries()){let s=e[t];Array.isArray(
s)?s.push(n):e[t]=s!==void 0?[s,n]:[n]}return e}}var Vo="formDataPolicy";function Ji(){return{name:Vo,async sendRequest(r,e){let t=IA(r.body);if(t&&(r.formData=t,r.body=
void 0),r.formData){let n=r.headers.get("Content-Type");n&&n.indexOf("application/x-www-form-urlencoded")!==-1?r.body=_0(
r.formData):await z0(r.formData,r),r.formData=void 0}return e(r)}}}function _0(r){let e=new URLSearchParams;for(let[t,n]of Object.
entries(r))if(Array.isArray(n))for(let s of n)e.append(t,s.toString());else e.append(t,n.toString());return e.toString()}
async function z0(r,e){let t=e.headers.get("Content-Type");if(t&&!t.startsWith("multipart/form-data"))return;e.headers.set(
"Content-Type",t??"multipart/form-data");let n=[];for(let[s,i]of Object.entries(r))for(let a of Array.isArray(i)?i:[i])if(typeof a==
"string")n.push({headers:Ve({"Content-Disposition":`form-data; name="${s}"`}),body:Ge(a,"utf-8")});else{if(a==null||typeof a!=
"object")throw new Error(`Unexpected value for key ${s}: ${a}. Value should be serialized to string first.`);{let o=a.name||
"blob",c=Ve();c.set("Content-Disposition",`form-data; name="${s}"; filename="${o}"`),c.set("Content-Type",a.type||"appli\
cation/octet-stream"),n.push({headers:c,body:a})}}e.multipartBody={parts:n}}var Zo="agentPolicy";function Xi(r){return{name:Zo,sendRequest:async(e,t)=>(e.agent||(e.agent=r),t(e))}}var ec="tlsPolicy";function Vi(r){return{name:ec,sendRequest:async(e,t)=>(e.tlsSettings||(e.tlsSettings=r),t(e))}}var eC=pe(KA(),1),tC=pe(JA(),1);var _w="HTTPS_PROXY",zw="HTTP_PROXY",Hw="ALL_PROXY",Uw="NO_PROXY",dc="proxyPolicy",XA=[],rC=!1,Fw=new Map;function mc(r){
if(process.env[r])return process.env[r];if(process.env[r.toLowerCase()])return process.env[r.toLowerCase()]}function nC(){
if(!process)return;let r=mc(_w),e=mc(Hw),t=mc(zw);return r||e||t}function Qw(r,e,t){if(e.length===0)return!1;let n=new URL(
r).hostname;if(t?.has(n))return t.get(n);let s=!1;for(let i of e)i[0]==="."?(n.endsWith(i)||n.length===i.length-1&&n===i.
slice(1))&&(s=!0):n===i&&(s=!0);return t?.set(n,s),s}function qw(){let r=mc(Uw);return rC=!0,r?r.split(",").map(e=>e.trim()).
filter(e=>e.length):[]}function pc(r){if(!r&&(r=nC(),!r))return;let e=new URL(r);return{host:(e.protocol?e.protocol+"//":
"")+e.hostname,port:Number.parseInt(e.port||"80"),username:e.username,password:e.password}}function Gw(){let r=nC();return r?
new URL(r):void 0}function VA(r){let e;try{e=new URL(r.host)}catch{throw new Error(`Expecting a valid host string in pro\
xy settings, but found "${r.host}".`)}return e.port=String(r.port),r.username&&(e.username=r.username),r.password&&(e.password=
r.password),e}function ZA(r,e,t){if(r.agent)return;let s=new URL(r.url).protocol!=="https:";r.tlsSettings&&Ze.warning("T\
LS settings are not supported in combination with custom Proxy, certificates provided to the client will be ignored."),s?
(e.httpProxyAgent||(e.httpProxyAgent=new tC.HttpProxyAgent(t)),r.agent=e.httpProxyAgent):(e.httpsProxyAgent||(e.httpsProxyAgent=
new eC.HttpsProxyAgent(t)),r.agent=e.httpsProxyAgent)}function ea(r,e){rC||XA.push(...qw());let t=r?VA(r):Gw(),n={};return{
name:dc,async sendRequest(s,i){return!s.proxySettings&&t&&!Qw(s.url,e?.customNoProxyList??XA,e?.customNoProxyList?void 0:
Fw)?ZA(s,n,t):s.proxySettings&&ZA(s,n,VA(s.proxySettings)),i(s)}}}var ta="decompressResponsePolicy";function ra(){return{name:ta,async sendRequest(r,e){return r.method!=="HEAD"&&r.headers.
set("Accept-Encoding","gzip,deflate"),e(r)}}}var na="redirectPolicy",sC=["GET","HEAD"];function sa(r={}){let{maxRetries:e=20,allowCrossOriginRedirects:t=!1}=r;return{
name:na,async sendRequest(n,s){let i=await s(n);return iC(s,i,e,t)}}}async function iC(r,e,t,n,s=0){let{request:i,status:a,
headers:o}=e,c=o.get("location");if(c&&(a===300||a===301&&sC.includes(i.method)||a===302&&sC.includes(i.method)||a===303&&
i.method==="POST"||a===307)&&s<t){let l=new URL(c,i.url);if(!n){let d=new URL(i.url);if(l.origin!==d.origin)return Ze.verbose(
`Skipping cross-origin redirect from ${d.origin} to ${l.origin}.`),e}i.url=l.toString(),a===303&&(i.method="GET",i.headers.
delete("Content-Length"),delete i.body),i.headers.delete("Authorization");let m=await r(i);return iC(r,m,t,n,s+1)}return e}function ia(r){return r instanceof Blob}import{Readable as Ud}from"stream";async function*aC(){let r=this.getReader();try{for(;;){let{done:e,value:t}=await r.read();if(e)return;yield t}}finally{r.
releaseLock()}}function jw(r){r[Symbol.asyncIterator]||(r[Symbol.asyncIterator]=aC.bind(r)),r.values||(r.values=aC.bind(
r))}function oC(r){return r instanceof ReadableStream?(jw(r),Ud.fromWeb(r)):r}function Yw(r){return r instanceof Uint8Array?
Ud.from(Buffer.from(r)):ia(r)?oC(r.stream()):oC(r)}async function cC(r){return function(){let e=r.map(t=>typeof t=="func\
tion"?t():t).map(Yw);return Ud.from((async function*(){for(let t of e)for await(let n of t)yield n})())}}function Kw(){return`----AzSDKFormBoundary${Mn()}`}function Ww(r){let e="";for(let[t,n]of r)e+=`${t}: ${n}\r
`;return e}function $w(r){return r instanceof Uint8Array?r.byteLength:ia(r)?r.size===-1?void 0:r.size:void 0}function Jw(r){
let e=0;for(let t of r){let n=$w(t);if(n===void 0)return;e+=n}return e}async function Xw(r,e,t){let n=[Ge(`--${t}`,"utf-\
8"),...e.flatMap(i=>[Ge(`\r
`,"utf-8"),Ge(Ww(i.headers),"utf-8"),Ge(`\r
`,"utf-8"),i.body,Ge(`\r
--${t}`,"utf-8")]),Ge(`--\r
\r
`,"utf-8")],s=Jw(n);s&&r.headers.set("Content-Length",s),r.body=await cC(n)}var Ts="multipartPolicy",Vw=70,Zw=new Set("a\
bcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'()+,-./:=?");function eB(r){if(r.length>Vw)throw new Error(
`Multipart boundary "${r}" exceeds maximum length of 70 characters`);if(Array.from(r).some(e=>!Zw.has(e)))throw new Error(
`Multipart boundary "${r}" contains invalid characters`)}function aa(){return{name:Ts,async sendRequest(r,e){if(!r.multipartBody)
return e(r);if(r.body)throw new Error("multipartBody and regular body cannot be set at the same time");let t=r.multipartBody.
boundary,n=r.headers.get("Content-Type")??"multipart/mixed",s=n.match(/^(multipart\/[^ ;]+)(?:; *boundary=(.+))?$/);if(!s)
throw new Error(`Got multipart request body, but content-type header was not multipart: ${n}`);let[,i,a]=s;if(a&&t&&a!==
t)throw new Error(`Multipart boundary was specified as ${a} in the header, but got ${t} in the request body`);return t??=
a,t?eB(t):t=Kw(),r.headers.set("Content-Type",`${i}; boundary=${t}`),await Xw(r,r.multipartBody.parts,t),r.multipartBody=
void 0,e(r)}}}function uc(){return Gi()}var lC=jo({logLevelEnvVarName:"AZURE_LOG_LEVEL",namespace:"azure"}),SF=lC.logger;function He(r){return lC.createClientLogger(r)}var Zt=He("core-rest-pipeline");function Qd(r={}){return Ki({logger:Zt.info,...r})}var qd=na;function Gd(r={}){return sa(r)}import jd from"node:os";import Yd from"node:process";function gC(){return"User-Agent"}async function yC(r){if(Yd&&Yd.versions){
let e=`${jd.type()} ${jd.release()}; ${jd.arch()}`,t=Yd.versions;t.bun?r.set("Bun",`${t.bun} (${e})`):t.deno?r.set("Deno",
`${t.deno} (${e})`):t.node&&r.set("Node",`${t.node} (${e})`)}}var fc="1.22.3";function rB(r){let e=[];for(let[t,n]of r){let s=n?`${t}/${n}`:t;e.push(s)}return e.join(" ")}function xC(){return gC()}async function hc(r){
let e=new Map;e.set("core-rest-pipeline",fc),await yC(e);let t=rB(e);return r?`${r} ${t}`:t}var AC=xC(),CC="userAgentPolicy";function Kd(r={}){let e=hc(r.userAgentPrefix);return{name:CC,async sendRequest(t,n){return t.
headers.has(AC)||t.headers.set(AC,await e),n(t)}}}var je=class extends Error{constructor(e){super(e),this.name="AbortError"}};function Wd(r,e){let{cleanupBeforeAbort:t,abortSignal:n,abortErrorMsg:s}=e??{};return new Promise((i,a)=>{function o(){a(
new je(s??"The operation was aborted."))}function c(){n?.removeEventListener("abort",l)}function l(){t?.(),c(),o()}if(n?.
aborted)return o();try{r(m=>{c(),i(m)},m=>{c(),a(m)})}catch(m){a(m)}n?.addEventListener("abort",l)})}var mB="The delay was aborted.";function Ln(r,e){let t,{abortSignal:n,abortErrorMsg:s}=e??{};return Wd(i=>{t=setTimeout(
i,r)},{cleanupBeforeAbort:()=>clearTimeout(t),abortSignal:n,abortErrorMsg:s??mB})}function zr(r){if(On(r))return r.message;{let e;try{typeof r=="object"&&r?e=JSON.stringify(r):e=String(r)}catch{e="[unab\
le to stringify input]"}return`Unknown error ${e}`}}function Jd(r){return On(r)}function Ms(){return Mn()}var J=qo;function Xd(r,e){return ji(r,e)}function Vd(r,e){return Ge(r,e)}var bC=Symbol("rawContent");function Zd(r){return typeof r[bC]=="function"}function NC(r){return Zd(r)?r[bC]():r}var gc=Ts;function ep(){let r=aa();return{name:gc,sendRequest:async(e,t)=>{if(e.multipartBody)for(let n of e.multipartBody.
parts)Zd(n.body)&&(n.body=NC(n.body));return r.sendRequest(e,t)}}}var tp=ta;function rp(){return ra()}function np(r={}){return $i(r)}function sp(){return Ji()}function on(r){return pc(r)}function ip(r,e){return ea(r,e)}var IC="setClientRequestIdPolicy";function ap(r="x-ms-client-request-id"){return{name:IC,async sendRequest(e,t){return e.
headers.has(r)||e.headers.set(r,e.requestId),t(e)}}}function op(r){return Xi(r)}function cp(r){return Vi(r)}var Os={span:Symbol.for("@azure/core-tracing span"),namespace:Symbol.for("@azure/core-tracing namespace")};function PC(r={}){
let e=new lp(r.parentContext);return r.span&&(e=e.setValue(Os.span,r.span)),r.namespace&&(e=e.setValue(Os.namespace,r.namespace)),
e}var lp=class r{_contextMap;constructor(e){this._contextMap=e instanceof r?new Map(e._contextMap):new Map}setValue(e,t){
let n=new r(this);return n._contextMap.set(e,t),n}getValue(e){return this._contextMap.get(e)}deleteValue(e){let t=new r(
this);return t._contextMap.delete(e),t}};var EC=pe(SC(),1),xc=EC.state;function dB(){return{end:()=>{},isRecording:()=>!1,recordException:()=>{},setAttribute:()=>{},setStatus:()=>{},addEvent:()=>{}}}
function pB(){return{createRequestHeaders:()=>({}),parseTraceparentHeader:()=>{},startSpan:(r,e)=>({span:dB(),tracingContext:PC(
{parentContext:e.tracingContext})}),withContext(r,e,...t){return e(...t)}}}function oa(){return xc.instrumenterImplementation||(xc.instrumenterImplementation=pB()),xc.instrumenterImplementation}function Ds(r){let{namespace:e,packageName:t,packageVersion:n}=r;function s(l,m,d){let p=oa().startSpan(l,{...d,packageName:t,
packageVersion:n,tracingContext:m?.tracingOptions?.tracingContext}),u=p.tracingContext,h=p.span;u.getValue(Os.namespace)||
(u=u.setValue(Os.namespace,e)),h.setAttribute("az.namespace",u.getValue(Os.namespace));let g=Object.assign({},m,{tracingOptions:{
...m?.tracingOptions,tracingContext:u}});return{span:h,updatedOptions:g}}async function i(l,m,d,p){let{span:u,updatedOptions:h}=s(
l,m,p);try{let g=await a(h.tracingOptions.tracingContext,()=>Promise.resolve(d(h,u)));return u.setStatus({status:"succes\
s"}),g}catch(g){throw u.setStatus({status:"error",error:g}),g}finally{u.end()}}function a(l,m,...d){return oa().withContext(
l,m,...d)}function o(l){return oa().parseTraceparentHeader(l)}function c(l){return oa().createRequestHeaders(l)}return{startSpan:s,
withSpan:i,withContext:a,parseTraceparentHeader:o,createRequestHeaders:c}}var _n=ke;function ca(r){return nn(r)}var wC="tracingPolicy";function mp(r={}){let e=hc(r.userAgentPrefix),t=new St({additionalAllowedQueryParameters:r.additionalAllowedQueryParameters}),
n=uB();return{name:wC,async sendRequest(s,i){if(!n)return i(s);let a=await e,o={"http.url":t.sanitizeUrl(s.url),"http.me\
thod":s.method,"http.user_agent":a,requestId:s.requestId};a&&(o["http.user_agent"]=a);let{span:c,tracingContext:l}=fB(n,
s,o)??{};if(!c||!l)return i(s);try{let m=await n.withContext(l,i,s);return gB(c,m),m}catch(m){throw hB(c,m),m}}}}function uB(){
try{return Ds({namespace:"",packageName:"@azure/core-rest-pipeline",packageVersion:fc})}catch(r){Zt.warning(`Error when \
creating the TracingClient: ${zr(r)}`);return}}function fB(r,e,t){try{let{span:n,updatedOptions:s}=r.startSpan(`HTTP ${e.
method}`,{tracingOptions:e.tracingOptions},{spanKind:"client",spanAttributes:t});if(!n.isRecording()){n.end();return}let i=r.
createRequestHeaders(s.tracingOptions.tracingContext);for(let[a,o]of Object.entries(i))e.headers.set(a,o);return{span:n,
tracingContext:s.tracingOptions.tracingContext}}catch(n){Zt.warning(`Skipping creating a tracing span due to an error: ${zr(
n)}`);return}}function hB(r,e){try{r.setStatus({status:"error",error:Jd(e)?e:void 0}),ca(e)&&e.statusCode&&r.setAttribute(
"http.status_code",e.statusCode),r.end()}catch(t){Zt.warning(`Skipping tracing span processing due to an error: ${zr(t)}`)}}
function gB(r,e){try{r.setAttribute("http.status_code",e.status);let t=e.headers.get("x-ms-request-id");t&&r.setAttribute(
"serviceRequestId",t),e.status>=400&&r.setStatus({status:"error"}),r.end()}catch(t){Zt.warning(`Skipping tracing span pr\
ocessing due to an error: ${zr(t)}`)}}function Ac(r){if(r instanceof AbortSignal)return{abortSignal:r};if(r.aborted)return{abortSignal:AbortSignal.abort(r.reason)};
let e=new AbortController,t=!0;function n(){t&&(r.removeEventListener("abort",s),t=!1)}function s(){e.abort(r.reason),n()}
return r.addEventListener("abort",s),{abortSignal:e.signal,cleanup:n}}var yB="wrapAbortSignalLikePolicy";function BC(){return{name:yB,sendRequest:async(r,e)=>{if(!r.abortSignal)return e(r);let{
abortSignal:t,cleanup:n}=Ac(r.abortSignal);r.abortSignal=t;try{return await e(r)}finally{n?.()}}}}function dp(r){let e=uc();return J&&(r.agent&&e.addPolicy(op(r.agent)),r.tlsOptions&&e.addPolicy(cp(r.tlsOptions)),e.addPolicy(
ip(r.proxyOptions)),e.addPolicy(rp())),e.addPolicy(BC()),e.addPolicy(sp(),{beforePolicies:[gc]}),e.addPolicy(Kd(r.userAgentOptions)),
e.addPolicy(ap(r.telemetryOptions?.clientRequestIdHeaderName)),e.addPolicy(ep(),{afterPhase:"Deserialize"}),e.addPolicy(
np(r.retryOptions),{phase:"Retry"}),e.addPolicy(mp({...r.userAgentOptions,...r.loggingOptions}),{afterPhase:"Retry"}),J&&
e.addPolicy(Gd(r.redirectOptions),{afterPhase:"Retry"}),e.addPolicy(Qd(r.loggingOptions),{afterPhase:"Sign"}),e}function pp(){let r=Ss();return{async sendRequest(e){let{abortSignal:t,cleanup:n}=e.abortSignal?Ac(e.abortSignal):{};try{
return e.abortSignal=t,await r.sendRequest(e)}finally{n?.()}}}}function cn(r){return Ve(r)}function la(r){return qi(r)}var y2=He("core-rest-pipeline retryPolicy");var xB={forcedRefreshWindowInMs:1e3,retryIntervalInMs:3e3,refreshWindowInMs:1e3*60*2};async function AB(r,e,t){async function n(){
if(Date.now()<t)try{return await r()}catch{return null}else{let i=await r();if(i===null)throw new Error("Failed to refre\
sh access token.");return i}}let s=await n();for(;s===null;)await Ln(e),s=await n();return s}function up(r,e){let t=null,
n=null,s,i={...xB,...e},a={get isRefreshing(){return t!==null},get shouldRefresh(){return a.isRefreshing?!1:n?.refreshAfterTimestamp&&
n.refreshAfterTimestamp<Date.now()?!0:(n?.expiresOnTimestamp??0)-i.refreshWindowInMs<Date.now()},get mustRefresh(){return n===
null||n.expiresOnTimestamp-i.forcedRefreshWindowInMs<Date.now()}};function o(c,l){return a.isRefreshing||(t=AB(()=>r.getToken(
c,l),i.retryIntervalInMs,n?.expiresOnTimestamp??Date.now()).then(d=>(t=null,n=d,s=l.tenantId,n)).catch(d=>{throw t=null,
n=null,s=void 0,d})),t}return async(c,l)=>{let m=!!l.claims,d=s!==l.tenantId;return m&&(n=null),d||m||a.mustRefresh?o(c,
l):(a.shouldRefresh&&o(c,l),n)}}var MC="bearerTokenAuthenticationPolicy";async function Cc(r,e){try{return[await e(r),void 0]}catch(t){if(ca(t)&&t.response)
return[t.response,t];throw t}}async function CB(r){let{scopes:e,getAccessToken:t,request:n}=r,s={abortSignal:n.abortSignal,
tracingOptions:n.tracingOptions,enableCae:!0},i=await t(e,s);i&&r.request.headers.set("Authorization",`Bearer ${i.token}`)}
function RC(r){return r.status===401&&r.headers.has("WWW-Authenticate")}async function vC(r,e){let{scopes:t}=r,n=await r.
getAccessToken(t,{enableCae:!0,claims:e});return n?(r.request.headers.set("Authorization",`${n.tokenType??"Bearer"} ${n.
token}`),!0):!1}function ks(r){let{credential:e,scopes:t,challengeCallbacks:n}=r,s=r.logger||Zt,i={authorizeRequest:n?.authorizeRequest?.
bind(n)??CB,authorizeRequestOnChallenge:n?.authorizeRequestOnChallenge?.bind(n)},a=e?up(e):()=>Promise.resolve(null);return{
name:MC,async sendRequest(o,c){if(!o.url.toLowerCase().startsWith("https://"))throw new Error("Bearer token authenticati\
on is not permitted for non-TLS protected (non-https) URLs.");await i.authorizeRequest({scopes:Array.isArray(t)?t:[t],request:o,
getAccessToken:a,logger:s});let l,m,d;if([l,m]=await Cc(o,c),RC(l)){let p=TC(l.headers.get("WWW-Authenticate"));if(p){let u;
try{u=atob(p)}catch{return s.warning(`The WWW-Authenticate header contains "claims" that cannot be parsed. Unable to per\
form the Continuous Access Evaluation authentication flow. Unparsable claims: ${p}`),l}d=await vC({scopes:Array.isArray(
t)?t:[t],response:l,request:o,getAccessToken:a,logger:s},u),d&&([l,m]=await Cc(o,c))}else if(i.authorizeRequestOnChallenge&&
(d=await i.authorizeRequestOnChallenge({scopes:Array.isArray(t)?t:[t],request:o,response:l,getAccessToken:a,logger:s}),d&&
([l,m]=await Cc(o,c)),RC(l)&&(p=TC(l.headers.get("WWW-Authenticate")),p))){let u;try{u=atob(p)}catch{return s.warning(`T\
he WWW-Authenticate header contains "claims" that cannot be parsed. Unable to perform the Continuous Access Evaluation a\
uthentication flow. Unparsable claims: ${p}`),l}d=await vC({scopes:Array.isArray(t)?t:[t],response:l,request:o,getAccessToken:a,
logger:s},u),d&&([l,m]=await Cc(o,c))}}if(m)throw m;return l}}}function bB(r){let e=/(\w+)\s+((?:\w+=(?:"[^"]*"|[^,]*),?\s*)+)/g,
t=/(\w+)="([^"]*)"/g,n=[],s;for(;(s=e.exec(r))!==null;){let i=s[1],a=s[2],o={},c;for(;(c=t.exec(a))!==null;)o[c[1]]=c[2];
n.push({scheme:i,params:o})}return n}function TC(r){return r?bB(r).find(t=>t.scheme==="Bearer"&&t.params.claims&&t.params.
error==="insufficient_claims")?.params.claims:void 0}function ft(r){let e=r;return e&&typeof e.getToken=="function"&&(e.signRequest===void 0||e.getToken.length>0)}var fp="DisableKeepAlivePolicy";function OC(){return{name:fp,async sendRequest(r,e){return r.disableKeepAlive=!0,e(r)}}}
function DC(r){return r.getOrderedPolicies().some(e=>e.name===fp)}function hp(r){return Xd(r,"base64")}function gp(r){return Vd(r,"base64")}function IB(r,e){return e!=="Composite"&&e!=="Dictionary"&&(typeof r=="string"||typeof r=="number"||typeof r=="boolean"||
e?.match(/^(Date|DateTime|DateTimeRfc1123|UnixTime|ByteArray|Base64Url)$/i)!==null||r===void 0||r===null)}var PB=/^(-|\+)?P(?:([-+]?[0-9,.]*)Y)?(?:([-+]?[0-9,.]*)M)?(?:([-+]?[0-9,.]*)W)?(?:([-+]?[0-9,.]*)D)?(?:T(?:([-+]?[0-9,.]*)H)?(?:([-+]?[0-9,.]*)M)?(?:([-+]?[0-9,.]*)S)?)?$/;
function kC(r){return PB.test(r)}var SB=/^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/i;
function LC(r){return SB.test(r)}function EB(r){let e={...r.headers,...r.body};return r.hasNullableType&&Object.getOwnPropertyNames(
e).length===0?r.shouldWrapBody?{body:null}:null:r.shouldWrapBody?{...r.headers,body:r.body}:e}function yp(r,e){let t=r.parsedHeaders;
if(r.request.method==="HEAD")return{...t,body:r.parsedBody};let n=e&&e.bodyMapper,s=!!n?.nullable,i=n?.type.name;if(i===
"Stream")return{...t,blobBody:r.blobBody,readableStreamBody:r.readableStreamBody};let a=i==="Composite"&&n.type.modelProperties||
{},o=Object.keys(a).some(c=>a[c].serializedName==="");if(i==="Sequence"||o){let c=r.parsedBody??[];for(let l of Object.keys(
a))a[l].serializedName&&(c[l]=r.parsedBody?.[l]);if(t)for(let l of Object.keys(t))c[l]=t[l];return s&&!r.parsedBody&&!t&&
Object.getOwnPropertyNames(a).length===0?null:c}return EB({body:r.parsedBody,headers:t,hasNullableType:s,shouldWrapBody:IB(
r.parsedBody,i)})}var xp=class{modelMappers;isXML;constructor(e={},t=!1){this.modelMappers=e,this.isXML=t}validateConstraints(e,t,n){let s=(i,a)=>{
throw new Error(`"${n}" with value "${t}" should satisfy the constraint "${i}": ${a}.`)};if(e.constraints&&t!==void 0&&t!==
null){let{ExclusiveMaximum:i,ExclusiveMinimum:a,InclusiveMaximum:o,InclusiveMinimum:c,MaxItems:l,MaxLength:m,MinItems:d,
MinLength:p,MultipleOf:u,Pattern:h,UniqueItems:g}=e.constraints;if(i!==void 0&&t>=i&&s("ExclusiveMaximum",i),a!==void 0&&
t<=a&&s("ExclusiveMinimum",a),o!==void 0&&t>o&&s("InclusiveMaximum",o),c!==void 0&&t<c&&s("InclusiveMinimum",c),l!==void 0&&
t.length>l&&s("MaxItems",l),m!==void 0&&t.length>m&&s("MaxLength",m),d!==void 0&&t.length<d&&s("MinItems",d),p!==void 0&&
t.length<p&&s("MinLength",p),u!==void 0&&t%u!==0&&s("MultipleOf",u),h){let x=typeof h=="string"?new RegExp(h):h;(typeof t!=
"string"||t.match(x)===null)&&s("Pattern",h)}g&&t.some((x,A,C)=>C.indexOf(x)!==A)&&s("UniqueItems",g)}}serialize(e,t,n,s={
xml:{}}){let i={xml:{rootName:s.xml.rootName??"",includeRoot:s.xml.includeRoot??!1,xmlCharKey:s.xml.xmlCharKey??"_"}},a={},
o=e.type.name;n||(n=e.serializedName),o.match(/^Sequence$/i)!==null&&(a=[]),e.isConstant&&(t=e.defaultValue);let{required:c,
nullable:l}=e;if(c&&l&&t===void 0)throw new Error(`${n} cannot be undefined.`);if(c&&!l&&t==null)throw new Error(`${n} c\
annot be null or undefined.`);if(!c&&l===!1&&t===null)throw new Error(`${n} cannot be null.`);return t==null||o.match(/^any$/i)!==
null?a=t:o.match(/^(Number|String|Boolean|Object|Stream|Uuid)$/i)!==null?a=MB(o,n,t):o.match(/^Enum$/i)!==null?a=OB(n,e.
type.allowedValues,t):o.match(/^(Date|DateTime|TimeSpan|DateTimeRfc1123|UnixTime)$/i)!==null?a=LB(o,t,n):o.match(/^ByteArray$/i)!==
null?a=DB(n,t):o.match(/^Base64Url$/i)!==null?a=kB(n,t):o.match(/^Sequence$/i)!==null?a=_B(this,e,t,n,!!this.isXML,i):o.
match(/^Dictionary$/i)!==null?a=zB(this,e,t,n,!!this.isXML,i):o.match(/^Composite$/i)!==null&&(a=UB(this,e,t,n,!!this.isXML,
i)),a}deserialize(e,t,n,s={xml:{}}){let i={xml:{rootName:s.xml.rootName??"",includeRoot:s.xml.includeRoot??!1,xmlCharKey:s.
xml.xmlCharKey??"_"},ignoreUnknownProperties:s.ignoreUnknownProperties??!1};if(t==null)return this.isXML&&e.type.name===
"Sequence"&&!e.xmlIsWrapped&&(t=[]),e.defaultValue!==void 0&&(t=e.defaultValue),t;let a,o=e.type.name;if(n||(n=e.serializedName),
o.match(/^Composite$/i)!==null)a=QB(this,e,t,n,i);else{if(this.isXML){let c=i.xml.xmlCharKey;t["$"]!==void 0&&t[c]!==void 0&&
(t=t[c])}o.match(/^Number$/i)!==null?(a=parseFloat(t),isNaN(a)&&(a=t)):o.match(/^Boolean$/i)!==null?t==="true"?a=!0:t===
"false"?a=!1:a=t:o.match(/^(String|Enum|Object|Stream|Uuid|TimeSpan|any)$/i)!==null?a=t:o.match(/^(Date|DateTime|DateTimeRfc1123)$/i)!==
null?a=new Date(t):o.match(/^UnixTime$/i)!==null?a=TB(t):o.match(/^ByteArray$/i)!==null?a=gp(t):o.match(/^Base64Url$/i)!==
null?a=RB(t):o.match(/^Sequence$/i)!==null?a=GB(this,e,t,n,i):o.match(/^Dictionary$/i)!==null&&(a=qB(this,e,t,n,i))}return e.
isConstant&&(a=e.defaultValue),a}};function ht(r={},e=!1){return new xp(r,e)}function wB(r,e){let t=r.length;for(;t-1>=0&&
r[t-1]===e;)--t;return r.substr(0,t)}function BB(r){if(!r)return;if(!(r instanceof Uint8Array))throw new Error("Please p\
rovide an input of type Uint8Array for converting to Base64Url.");let e=hp(r);return wB(e,"=").replace(/\+/g,"-").replace(
/\//g,"_")}function RB(r){if(r){if(r&&typeof r.valueOf()!="string")throw new Error("Please provide an input of type stri\
ng for converting to Uint8Array");return r=r.replace(/-/g,"+").replace(/_/g,"/"),gp(r)}}function Ap(r){let e=[],t="";if(r){
let n=r.split(".");for(let s of n)s.charAt(s.length-1)==="\\"?t+=s.substr(0,s.length-1)+".":(t+=s,e.push(t),t="")}return e}
function vB(r){if(r)return typeof r.valueOf()=="string"&&(r=new Date(r)),Math.floor(r.getTime()/1e3)}function TB(r){if(r)
return new Date(r*1e3)}function MB(r,e,t){if(t!=null){if(r.match(/^Number$/i)!==null){if(typeof t!="number")throw new Error(
`${e} with value ${t} must be of type number.`)}else if(r.match(/^String$/i)!==null){if(typeof t.valueOf()!="string")throw new Error(
`${e} with value "${t}" must be of type string.`)}else if(r.match(/^Uuid$/i)!==null){if(!(typeof t.valueOf()=="string"&&
LC(t)))throw new Error(`${e} with value "${t}" must be of type string and a valid uuid.`)}else if(r.match(/^Boolean$/i)!==
null){if(typeof t!="boolean")throw new Error(`${e} with value ${t} must be of type boolean.`)}else if(r.match(/^Stream$/i)!==
null){let n=typeof t;if(n!=="string"&&typeof t.pipe!="function"&&typeof t.tee!="function"&&!(t instanceof ArrayBuffer)&&
!ArrayBuffer.isView(t)&&!((typeof Blob=="function"||typeof Blob=="object")&&t instanceof Blob)&&n!=="function")throw new Error(
`${e} must be a string, Blob, ArrayBuffer, ArrayBufferView, ReadableStream, or () => ReadableStream.`)}}return t}function OB(r,e,t){
if(!e)throw new Error(`Please provide a set of allowedValues to validate ${r} as an Enum Type.`);if(!e.some(s=>typeof s.
valueOf()=="string"?s.toLowerCase()===t.toLowerCase():s===t))throw new Error(`${t} is not a valid value for ${r}. The va\
lid values are: ${JSON.stringify(e)}.`);return t}function DB(r,e){if(e!=null){if(!(e instanceof Uint8Array))throw new Error(
`${r} must be of type Uint8Array.`);e=hp(e)}return e}function kB(r,e){if(e!=null){if(!(e instanceof Uint8Array))throw new Error(
`${r} must be of type Uint8Array.`);e=BB(e)}return e}function LB(r,e,t){if(e!=null){if(r.match(/^Date$/i)!==null){if(!(e instanceof
Date||typeof e.valueOf()=="string"&&!isNaN(Date.parse(e))))throw new Error(`${t} must be an instanceof Date or a string \
in ISO8601 format.`);e=e instanceof Date?e.toISOString().substring(0,10):new Date(e).toISOString().substring(0,10)}else if(r.
match(/^DateTime$/i)!==null){if(!(e instanceof Date||typeof e.valueOf()=="string"&&!isNaN(Date.parse(e))))throw new Error(
`${t} must be an instanceof Date or a string in ISO8601 format.`);e=e instanceof Date?e.toISOString():new Date(e).toISOString()}else if(r.
match(/^DateTimeRfc1123$/i)!==null){if(!(e instanceof Date||typeof e.valueOf()=="string"&&!isNaN(Date.parse(e))))throw new Error(
`${t} must be an instanceof Date or a string in RFC-1123 format.`);e=e instanceof Date?e.toUTCString():new Date(e).toUTCString()}else if(r.
match(/^UnixTime$/i)!==null){if(!(e instanceof Date||typeof e.valueOf()=="string"&&!isNaN(Date.parse(e))))throw new Error(
`${t} must be an instanceof Date or a string in RFC-1123/ISO8601 format for it to be serialized in UnixTime/Epoch format\
.`);e=vB(e)}else if(r.match(/^TimeSpan$/i)!==null&&!kC(e))throw new Error(`${t} must be a string in ISO 8601 format. Ins\
tead was "${e}".`)}return e}function _B(r,e,t,n,s,i){if(!Array.isArray(t))throw new Error(`${n} must be of type Array.`);
let a=e.type.element;if(!a||typeof a!="object")throw new Error(`"element" metadata for an Array must be defined in the m\
apper and it must be of type "object" in ${n}.`);a.type.name==="Composite"&&a.type.className&&(a=r.modelMappers[a.type.className]??
a);let o=[];for(let c=0;c<t.length;c++){let l=r.serialize(a,t[c],n,i);if(s&&a.xmlNamespace){let m=a.xmlNamespacePrefix?`\
xmlns:${a.xmlNamespacePrefix}`:"xmlns";a.type.name==="Composite"?(o[c]={...l},o[c]["$"]={[m]:a.xmlNamespace}):(o[c]={},o[c][i.
xml.xmlCharKey]=l,o[c]["$"]={[m]:a.xmlNamespace})}else o[c]=l}return o}function zB(r,e,t,n,s,i){if(typeof t!="object")throw new Error(
`${n} must be of type object.`);let a=e.type.value;if(!a||typeof a!="object")throw new Error(`"value" metadata for a Dic\
tionary must be defined in the mapper and it must of type "object" in ${n}.`);let o={};for(let c of Object.keys(t)){let l=r.
serialize(a,t[c],n,i);o[c]=UC(a,l,s,i)}if(s&&e.xmlNamespace){let c=e.xmlNamespacePrefix?`xmlns:${e.xmlNamespacePrefix}`:
"xmlns",l=o;return l["$"]={[c]:e.xmlNamespace},l}return o}function HB(r,e,t){let n=e.type.additionalProperties;return!n&&
e.type.className?zC(r,e,t)?.type.additionalProperties:n}function zC(r,e,t){let n=e.type.className;if(!n)throw new Error(
`Class name for model "${t}" is not provided in the mapper "${JSON.stringify(e,void 0,2)}".`);return r.modelMappers[n]}function HC(r,e,t){
let n=e.type.modelProperties;if(!n){let s=zC(r,e,t);if(!s)throw new Error(`mapper() cannot be null or undefined for mode\
l "${e.type.className}".`);if(n=s?.type.modelProperties,!n)throw new Error(`modelProperties cannot be null or undefined \
in the mapper "${JSON.stringify(s)}" of type "${e.type.className}" for object "${t}".`)}return n}function UB(r,e,t,n,s,i){
if(bc(r,e)&&(e=FC(r,e,t,"clientName")),t!=null){let a={},o=HC(r,e,n);for(let l of Object.keys(o)){let m=o[l];if(m.readOnly)
continue;let d,p=a;if(r.isXML)m.xmlIsWrapped?d=m.xmlName:d=m.xmlElementName||m.xmlName;else{let u=Ap(m.serializedName);d=
u.pop();for(let h of u){let g=p[h];g==null&&(t[l]!==void 0&&t[l]!==null||m.defaultValue!==void 0)&&(p[h]={}),p=p[h]}}if(p!=
null){if(s&&e.xmlNamespace){let A=e.xmlNamespacePrefix?`xmlns:${e.xmlNamespacePrefix}`:"xmlns";p["$"]={...p["$"],[A]:e.xmlNamespace}}
let u=m.serializedName!==""?n+"."+m.serializedName:n,h=t[l],g=bc(r,e);g&&g.clientName===l&&h==null&&(h=e.serializedName);
let x=r.serialize(m,h,u,i);if(x!==void 0&&d!==void 0&&d!==null){let A=UC(m,x,s,i);s&&m.xmlIsAttribute?(p["$"]=p["$"]||{},
p["$"][d]=x):s&&m.xmlIsWrapped?p[d]={[m.xmlElementName]:A}:p[d]=A}}}let c=HB(r,e,n);if(c){let l=Object.keys(o);for(let m of Object.
keys(t))l.every(p=>p!==m)&&Object.defineProperty(a,m,{value:r.serialize(c,t[m],n+'["'+m+'"]',i),enumerable:!0,configurable:!0,
writable:!0})}return a}return t}function UC(r,e,t,n){if(!t||!r.xmlNamespace)return e;let i={[r.xmlNamespacePrefix?`xmlns\
:${r.xmlNamespacePrefix}`:"xmlns"]:r.xmlNamespace};if(["Composite"].includes(r.type.name)){if(e["$"])return e;{let o={...e};
return o["$"]=i,o}}let a={};return a[n.xml.xmlCharKey]=e,a["$"]=i,a}function FB(r,e){return["$",e.xml.xmlCharKey].includes(
r)}function QB(r,e,t,n,s){let i=s.xml.xmlCharKey??"_";bc(r,e)&&(e=FC(r,e,t,"serializedName"));let a=HC(r,e,n),o={},c=[];
for(let m of Object.keys(a)){let d=a[m],p=Ap(a[m].serializedName);c.push(p[0]);let{serializedName:u,xmlName:h,xmlElementName:g}=d,
x=n;u!==""&&u!==void 0&&(x=n+"."+u);let A=d.headerCollectionPrefix;if(A){let C={};for(let b of Object.keys(t))b.startsWith(
A)&&(C[b.substring(A.length)]=r.deserialize(d.type.value,t[b],x,s)),c.push(b);o[m]=C}else if(r.isXML)if(d.xmlIsAttribute&&
t["$"])o[m]=r.deserialize(d,t["$"][h],x,s);else if(d.xmlIsMsText)t[i]!==void 0?o[m]=t[i]:typeof t=="string"&&(o[m]=t);else{
let C=g||h||u;if(d.xmlIsWrapped){let P=t[h]?.[g]??[];Object.defineProperty(o,m,{value:r.deserialize(d,P,x,s),enumerable:!0,
configurable:!0,writable:!0}),c.push(h)}else{let b=t[C];o[m]=r.deserialize(d,b,x,s),c.push(C)}}else{let C,b=t,P=0;for(let L of p){
if(!b)break;P++,b=b[L]}b===null&&P<p.length&&(b=void 0),C=b;let V=e.type.polymorphicDiscriminator;V&&m===V.clientName&&C==
null&&(C=e.serializedName);let $;if(Array.isArray(t[m])&&a[m].serializedName===""){C=t[m];let L=r.deserialize(d,C,x,s);for(let[
dt,Ee]of Object.entries(o))Object.prototype.hasOwnProperty.call(L,dt)||(L[dt]=Ee);o=L}else(C!==void 0||d.defaultValue!==
void 0)&&($=r.deserialize(d,C,x,s),o[m]=$)}}let l=e.type.additionalProperties;if(l){let m=d=>{for(let p of Object.keys(a))
if(Ap(a[p].serializedName)[0]===d)return!1;return!0};for(let d of Object.keys(t))if(m(d)){let p=r.deserialize(l,t[d],n+'\
["'+d+'"]',s);Object.defineProperty(o,d,{value:p,enumerable:!0,configurable:!0,writable:!0})}}else if(t&&!s.ignoreUnknownProperties)
for(let m of Object.keys(t))o[m]===void 0&&!c.includes(m)&&!FB(m,s)&&Object.defineProperty(o,m,{value:t[m],enumerable:!0,
configurable:!0,writable:!0});return o}function qB(r,e,t,n,s){let i=e.type.value;if(!i||typeof i!="object")throw new Error(
`"value" metadata for a Dictionary must be defined in the mapper and it must of type "object" in ${n}`);if(t){let a={};for(let o of Object.
keys(t))a[o]=r.deserialize(i,t[o],n,s);return a}return t}function GB(r,e,t,n,s){let i=e.type.element;if(!i||typeof i!="o\
bject")throw new Error(`"element" metadata for an Array must be defined in the mapper and it must be of type "object" in\
 ${n}`);if(t){Array.isArray(t)||(t=[t]),i.type.name==="Composite"&&i.type.className&&(i=r.modelMappers[i.type.className]??
i);let a=[];for(let o=0;o<t.length;o++)a[o]=r.deserialize(i,t[o],`${n}[${o}]`,s);return a}return t}function jB(r,e,t){let n=[
t];for(;n.length;){let s=n.shift(),i=e===s?e:s+"."+e;if(Object.prototype.hasOwnProperty.call(r,i))return r[i];for(let[a,
o]of Object.entries(r))a.startsWith(s+".")&&o.type.uberParent===s&&o.type.className&&n.push(o.type.className)}}function FC(r,e,t,n){
let s=bc(r,e);if(s){let i=s[n];if(i){n==="serializedName"&&(i=i.replace(/\\/gi,""));let a=t[i],o=e.type.uberParent??e.type.
className;if(typeof a=="string"&&o){let c=jB(r.modelMappers.discriminators,a,o);c&&(e=c)}}}return e}function bc(r,e){return e.
type.polymorphicDiscriminator||_C(r,e.type.uberParent)||_C(r,e.type.className)}function _C(r,e){return e&&r.modelMappers[e]&&
r.modelMappers[e].type.polymorphicDiscriminator}var er={Base64Url:"Base64Url",Boolean:"Boolean",ByteArray:"ByteArray",Composite:"\
Composite",Date:"Date",DateTime:"DateTime",DateTimeRfc1123:"DateTimeRfc1123",Dictionary:"Dictionary",Enum:"Enum",Number:"\
Number",Object:"Object",Sequence:"Sequence",String:"String",Stream:"Stream",TimeSpan:"TimeSpan",UnixTime:"UnixTime"};var qC=pe(QC(),1),Cp=qC.state;function mn(r,e,t){let n=e.parameterPath,s=e.mapper,i;if(typeof n=="string"&&(n=[n]),Array.isArray(n)){if(n.length>0)if(s.
isConstant)i=s.defaultValue;else{let a=GC(r,n);!a.propertyFound&&t&&(a=GC(t,n));let o=!1;a.propertyFound||(o=s.required||
n[0]==="options"&&n.length===2),i=o?s.defaultValue:a.propertyValue}}else{s.required&&(i={});for(let[a,o]of Object.entries(
n)){let c=s.type.modelProperties[a],l=mn(r,{parameterPath:o,mapper:c},t);l!==void 0&&(i||(i={}),Object.defineProperty(i,
a,{value:l,enumerable:!0,configurable:!0,writable:!0}))}}return i}function GC(r,e){let t={propertyFound:!1},n=0;for(;n<e.
length;++n){let s=e[n];if(r&&s in r)r=r[s];else break}return n===e.length&&(t.propertyValue=r,t.propertyFound=!0),t}var jC=Symbol.
for("@azure/core-client original request");function YB(r){return jC in r}function Hr(r){if(YB(r))return Hr(r[jC]);let e=Cp.
operationRequestMap.get(r);return e||(e={},Cp.operationRequestMap.set(r,e)),e}var KB=["application/json","text/json"],WB=["application/xml","application/atom+xml"],YC="deserializationPolicy";function bp(r={}){
let e=r.expectedContentTypes?.json??KB,t=r.expectedContentTypes?.xml??WB,n=r.parseXML,s=r.serializerOptions,i={xml:{rootName:s?.
xml.rootName??"",includeRoot:s?.xml.includeRoot??!1,xmlCharKey:s?.xml.xmlCharKey??"_"}};return{name:YC,async sendRequest(a,o){
let c=await o(a);return XB(e,t,c,i,n)}}}function $B(r){let e,t=r.request,n=Hr(t),s=n?.operationSpec;return s&&(n?.operationResponseGetter?
e=n?.operationResponseGetter(s,r):e=s.responses[r.status]),e}function JB(r){let e=r.request,n=Hr(e)?.shouldDeserialize,s;
return n===void 0?s=!0:typeof n=="boolean"?s=n:s=n(r),s}async function XB(r,e,t,n,s){let i=await eR(r,e,t,n,s);if(!JB(i))
return i;let o=Hr(i.request)?.operationSpec;if(!o||!o.responses)return i;let c=$B(i),{error:l,shouldReturnResponse:m}=ZB(
i,o,c,n);if(l)throw l;if(m)return i;if(c){if(c.bodyMapper){let d=i.parsedBody;o.isXML&&c.bodyMapper.type.name===er.Sequence&&
(d=typeof d=="object"?d[c.bodyMapper.xmlElementName]:[]);try{i.parsedBody=o.serializer.deserialize(c.bodyMapper,d,"opera\
tionRes.parsedBody",n)}catch(p){throw new _n(`Error ${p} occurred in deserializing the responseBody - ${i.bodyAsText}`,{
statusCode:i.status,request:i.request,response:i})}}else o.httpMethod==="HEAD"&&(i.parsedBody=t.status>=200&&t.status<300);
c.headersMapper&&(i.parsedHeaders=o.serializer.deserialize(c.headersMapper,i.headers.toJSON(),"operationRes.parsedHeader\
s",{xml:{},ignoreUnknownProperties:!0}))}return i}function VB(r){let e=Object.keys(r.responses);return e.length===0||e.length===
1&&e[0]==="default"}function ZB(r,e,t,n){let s=200<=r.status&&r.status<300;if(VB(e)?s:!!t)if(t){if(!t.isError)return{error:null,
shouldReturnResponse:!1}}else return{error:null,shouldReturnResponse:!1};let a=t??e.responses.default,o=r.request.streamResponseStatusCodes?.
has(r.status)?`Unexpected status code: ${r.status}`:r.bodyAsText,c=new _n(o,{statusCode:r.status,request:r.request,response:r});
if(!a&&!(r.parsedBody?.error?.code&&r.parsedBody?.error?.message))throw c;let l=a?.bodyMapper,m=a?.headersMapper;try{if(r.
parsedBody){let d=r.parsedBody,p;if(l){let h=d;if(e.isXML&&l.type.name===er.Sequence){h=[];let g=l.xmlElementName;typeof d==
"object"&&g&&(h=d[g])}p=e.serializer.deserialize(l,h,"error.response.parsedBody",n)}let u=d.error||p||d;c.code=u.code,u.
message&&(c.message=u.message),l&&(c.response.parsedBody=p)}r.headers&&m&&(c.response.parsedHeaders=e.serializer.deserialize(
m,r.headers.toJSON(),"operationRes.parsedHeaders"))}catch(d){c.message=`Error "${d.message}" occurred in deserializing t\
he responseBody - "${r.bodyAsText}" for the default response.`}return{error:c,shouldReturnResponse:!1}}async function eR(r,e,t,n,s){
if(!t.request.streamResponseStatusCodes?.has(t.status)&&t.bodyAsText){let i=t.bodyAsText,a=t.headers.get("Content-Type")||
"",o=a?a.split(";").map(c=>c.toLowerCase()):[];try{if(o.length===0||o.some(c=>r.indexOf(c)!==-1))return t.parsedBody=JSON.
parse(i),t;if(o.some(c=>e.indexOf(c)!==-1)){if(!s)throw new Error("Parsing XML not supported.");let c=await s(i,n.xml);return t.
parsedBody=c,t}}catch(c){let l=`Error "${c}" occurred while parsing the response body - ${t.bodyAsText}.`,m=c.code||_n.PARSE_ERROR;
throw new _n(l,{code:m,statusCode:t.status,request:t.request,response:t})}}return t}function KC(r){let e=new Set;for(let[t,n]of Object.entries(r.responses))n.bodyMapper&&n.bodyMapper.type.name===er.Stream&&
e.add(Number(t));return e}function tr(r){let{parameterPath:e,mapper:t}=r,n;return typeof e=="string"?n=e:Array.isArray(e)?
n=e.join("."):n=t.serializedName,n}var WC="serializationPolicy";function Ic(r={}){let e=r.stringifyXML;return{name:WC,sendRequest(t,n){let s=Hr(t),i=s?.operationSpec,
a=s?.operationArguments;return i&&a&&(tR(t,a,i),rR(t,a,i,e)),n(t)}}}function tR(r,e,t){if(t.headerParameters)for(let s of t.
headerParameters){let i=mn(e,s);if(i!=null||s.mapper.required){i=t.serializer.serialize(s.mapper,i,tr(s));let a=s.mapper.
headerCollectionPrefix;if(a)for(let o of Object.keys(i))r.headers.set(a+o,i[o]);else r.headers.set(s.mapper.serializedName||
tr(s),i)}}let n=e.options?.requestOptions?.customHeaders;if(n)for(let s of Object.keys(n))r.headers.set(s,n[s])}function rR(r,e,t,n=function(){
throw new Error("XML serialization unsupported!")}){let s=e.options?.serializerOptions,i={xml:{rootName:s?.xml.rootName??
"",includeRoot:s?.xml.includeRoot??!1,xmlCharKey:s?.xml.xmlCharKey??"_"}},a=i.xml.xmlCharKey;if(t.requestBody&&t.requestBody.
mapper){r.body=mn(e,t.requestBody);let o=t.requestBody.mapper,{required:c,serializedName:l,xmlName:m,xmlElementName:d,xmlNamespace:p,
xmlNamespacePrefix:u,nullable:h}=o,g=o.type.name;try{if(r.body!==void 0&&r.body!==null||h&&r.body===null||c){let x=tr(t.
requestBody);r.body=t.serializer.serialize(o,r.body,x,i);let A=g===er.Stream;if(t.isXML){let C=u?`xmlns:${u}`:"xmlns",b=nR(
p,C,g,r.body,i);g===er.Sequence?r.body=n(sR(b,d||m||l,C,p),{rootName:m||l,xmlCharKey:a}):A||(r.body=n(b,{rootName:m||l,xmlCharKey:a}))}else{
if(g===er.String&&(t.contentType?.match("text/plain")||t.mediaType==="text"))return;A||(r.body=JSON.stringify(r.body))}}}catch(x){
throw new Error(`Error "${x.message}" occurred in serializing the payload - ${JSON.stringify(l,void 0,"  ")}.`)}}else if(t.
formDataParameters&&t.formDataParameters.length>0){r.formData={};for(let o of t.formDataParameters){let c=mn(e,o);if(c!=
null){let l=o.mapper.serializedName||tr(o);r.formData[l]=t.serializer.serialize(o.mapper,c,tr(o),i)}}}}function nR(r,e,t,n,s){
if(r&&!["Composite","Sequence","Dictionary"].includes(t)){let i={};return i[s.xml.xmlCharKey]=n,i["$"]={[e]:r},i}return n}
function sR(r,e,t,n){if(Array.isArray(r)||(r=[r]),!t||!n)return{[e]:r};let s={[e]:r};return s["$"]={[t]:n},s}function ma(r={}){let e=dp(r??{});return r.credentialOptions&&e.addPolicy(ks({credential:r.credentialOptions.credential,
scopes:r.credentialOptions.credentialScopes})),e.addPolicy(Ic(r.serializationOptions),{phase:"Serialize"}),e.addPolicy(bp(
r.deserializationOptions),{phase:"Deserialize"}),e}var Np;function $C(){return Np||(Np=pp()),Np}var iR={CSV:",",SSV:" ",Multi:"Multi",TSV:"	",Pipes:"|"};function XC(r,e,t,n){let s=aR(e,t,n),i=!1,a=JC(r,s);if(e.path){
let l=JC(e.path,s);e.path==="/{nextLink}"&&l.startsWith("/")&&(l=l.substring(1)),oR(l)?(a=l,i=!0):a=cR(a,l)}let{queryParams:o,
sequenceParams:c}=lR(e,t,n);return a=dR(a,o,c,i),a}function JC(r,e){let t=r;for(let[n,s]of e)t=t.split(n).join(s);return t}
function aR(r,e,t){let n=new Map;if(r.urlParameters?.length)for(let s of r.urlParameters){let i=mn(e,s,t),a=tr(s);i=r.serializer.
serialize(s.mapper,i,a),s.skipEncoding||(i=encodeURIComponent(i)),n.set(`{${s.mapper.serializedName||a}}`,i)}return n}function oR(r){
return r.includes("://")}function cR(r,e){if(!e)return r;let t=new URL(r),n=t.pathname;n.endsWith("/")||(n=`${n}/`),e.startsWith(
"/")&&(e=e.substring(1));let s=e.indexOf("?");if(s!==-1){let i=e.substring(0,s),a=e.substring(s+1);n=n+i,a&&(t.search=t.
search?`${t.search}&${a}`:a)}else n=n+e;return Object.assign(t,{pathname:n}),t.toString()}function lR(r,e,t){let n=new Map,
s=new Set;if(r.queryParameters?.length)for(let i of r.queryParameters){i.mapper.type.name==="Sequence"&&i.mapper.serializedName&&
s.add(i.mapper.serializedName);let a=mn(e,i,t);if(a!=null||i.mapper.required){a=r.serializer.serialize(i.mapper,a,tr(i));
let o=i.collectionFormat?iR[i.collectionFormat]:"";if(Array.isArray(a)&&(a=a.map(c=>c??"")),i.collectionFormat==="Multi"&&
a.length===0)continue;Array.isArray(a)&&(i.collectionFormat==="SSV"||i.collectionFormat==="TSV")&&(a=a.join(o)),i.skipEncoding||
(Array.isArray(a)?a=a.map(c=>encodeURIComponent(c)):a=encodeURIComponent(a)),Array.isArray(a)&&(i.collectionFormat==="CS\
V"||i.collectionFormat==="Pipes")&&(a=a.join(o)),n.set(i.mapper.serializedName||tr(i),a)}}return{queryParams:n,sequenceParams:s}}
function mR(r){let e=new Map;if(!r||r[0]!=="?")return e;r=r.slice(1);let t=r.split("&");for(let n of t){let[s,i]=n.split(
"=",2),a=e.get(s);a?Array.isArray(a)?a.push(i):e.set(s,[a,i]):e.set(s,i)}return e}function dR(r,e,t,n=!1){if(e.size===0)
return r;let s=new URL(r),i=mR(s.search);for(let[o,c]of e){let l=i.get(o);if(Array.isArray(l))if(Array.isArray(c)){l.push(
...c);let m=new Set(l);i.set(o,Array.from(m))}else l.push(c);else l?(Array.isArray(c)?c.unshift(l):t.has(o)&&i.set(o,[l,
c]),n||i.set(o,c)):i.set(o,c)}let a=[];for(let[o,c]of i)if(typeof c=="string")a.push(`${o}=${c}`);else if(Array.isArray(
c))for(let l of c)a.push(`${o}=${l}`);else a.push(`${o}=${c}`);return s.search=a.length?`?${a.join("&")}`:"",s.toString()}var Ip=He("core-client");var da=class{_endpoint;_requestContentType;_allowInsecureConnection;_httpClient;pipeline;constructor(e={}){if(this._requestContentType=
e.requestContentType,this._endpoint=e.endpoint??e.baseUri,e.baseUri&&Ip.warning("The baseUri option for SDK Clients has \
been deprecated, please use endpoint instead."),this._allowInsecureConnection=e.allowInsecureConnection,this._httpClient=
e.httpClient||$C(),this.pipeline=e.pipeline||pR(e),e.additionalPolicies?.length)for(let{policy:t,position:n}of e.additionalPolicies){
let s=n==="perRetry"?"Sign":void 0;this.pipeline.addPolicy(t,{afterPhase:s})}}sendRequest(e){return this.pipeline.sendRequest(
this._httpClient,e)}async sendOperationRequest(e,t){let n=t.baseUrl||this._endpoint;if(!n)throw new Error("If operationS\
pec.baseUrl is not specified, then the ServiceClient must have a endpoint string property that contains the base URL to \
use.");let s=XC(n,t,e,this),i=la({url:s});i.method=t.httpMethod;let a=Hr(i);a.operationSpec=t,a.operationArguments=e;let o=t.
contentType||this._requestContentType;o&&t.requestBody&&i.headers.set("Content-Type",o);let c=e.options;if(c){let l=c.requestOptions;
l&&(l.timeout&&(i.timeout=l.timeout),l.onUploadProgress&&(i.onUploadProgress=l.onUploadProgress),l.onDownloadProgress&&(i.
onDownloadProgress=l.onDownloadProgress),l.shouldDeserialize!==void 0&&(a.shouldDeserialize=l.shouldDeserialize),l.allowInsecureConnection&&
(i.allowInsecureConnection=!0)),c.abortSignal&&(i.abortSignal=c.abortSignal),c.tracingOptions&&(i.tracingOptions=c.tracingOptions)}
this._allowInsecureConnection&&(i.allowInsecureConnection=!0),i.streamResponseStatusCodes===void 0&&(i.streamResponseStatusCodes=
KC(t));try{let l=await this.sendRequest(i),m=yp(l,t.responses[l.status]);return c?.onResponse&&c.onResponse(l,m),m}catch(l){
if(typeof l=="object"&&l?.response){let m=l.response,d=yp(m,t.responses[l.statusCode]||t.responses.default);l.details=d,
c?.onResponse&&c.onResponse(m,d,l)}throw l}}};function pR(r){let e=uR(r),t=r.credential&&e?{credentialScopes:e,credential:r.
credential}:void 0;return ma({...r,credentialOptions:t})}function uR(r){if(r.credentialScopes)return r.credentialScopes;
if(r.endpoint)return`${r.endpoint}/.default`;if(r.baseUri)return`${r.baseUri}/.default`;if(r.credential)throw new Error(
"When using credentials, the ServiceClientOptions must contain either a endpoint or a credentialScopes. Unable to create\
 a bearerTokenAuthenticationPolicy")}var VC={DefaultScope:"/.default",HeaderConstants:{AUTHORIZATION:"authorization"}};function fR(r){return/^[0-9a-fA-F]{8}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{12}$/.
test(r)}var Pc=async r=>{let e=AR(r.request),t=yR(r.response);if(t){let n=xR(t),s=gR(r,n),i=hR(n);if(!i)return!1;let a=await r.
getAccessToken(s,{...e,tenantId:i});return a?(r.request.headers.set(VC.HeaderConstants.AUTHORIZATION,`${a.tokenType??"Be\
arer"} ${a.token}`),!0):!1}return!1};function hR(r){let n=new URL(r.authorization_uri).pathname.split("/")[1];if(n&&fR(n))
return n}function gR(r,e){if(!e.resource_id)return r.scopes;let t=new URL(e.resource_id),n=new URL(VC.DefaultScope,t.origin).
toString();return n==="https://disk.azure.com/.default"&&(n="https://disk.azure.com//.default"),[n]}function yR(r){let e=r.
headers.get("WWW-Authenticate");if(r.status===401&&e)return e}function xR(r){return`${r.slice(7).trim()} `.split(" ").filter(
s=>s).map(s=>(([i,a])=>({[i]:a}))(s.trim().split("="))).reduce((s,i)=>({...s,...i}),{})}function AR(r){return{abortSignal:r.
abortSignal,requestOptions:{timeout:r.timeout},tracingOptions:r.tracingOptions}}var ZC=Symbol("Original PipelineRequest"),CR=Symbol.for("@azure/core-client original request");function ua(r,e={}){let n=r[ZC],
s=cn(r.headers.toJson({preserveCase:!0}));if(n)return n.headers=s,n;{let i=la({url:r.url,method:r.method,headers:s,withCredentials:r.
withCredentials,timeout:r.timeout,requestId:r.requestId,abortSignal:r.abortSignal,body:r.body,formData:r.formData,disableKeepAlive:!!r.
keepAlive,onDownloadProgress:r.onDownloadProgress,onUploadProgress:r.onUploadProgress,proxySettings:r.proxySettings,streamResponseStatusCodes:r.
streamResponseStatusCodes,agent:r.agent,requestOverrides:r.requestOverrides});return e.originalRequest&&(i[CR]=e.originalRequest),
i}}function zn(r,e){let t=e?.originalRequest??r,n={url:r.url,method:r.method,headers:fa(r.headers),withCredentials:r.withCredentials,
timeout:r.timeout,requestId:r.headers.get("x-ms-client-request-id")||r.requestId,abortSignal:r.abortSignal,body:r.body,formData:r.
formData,keepAlive:!!r.disableKeepAlive,onDownloadProgress:r.onDownloadProgress,onUploadProgress:r.onUploadProgress,proxySettings:r.
proxySettings,streamResponseStatusCodes:r.streamResponseStatusCodes,agent:r.agent,requestOverrides:r.requestOverrides,clone(){
throw new Error("Cannot clone a non-proxied WebResourceLike")},prepare(){throw new Error("WebResourceLike.prepare() is n\
ot supported by @azure/core-http-compat")},validateRequestProperties(){}};return e?.createProxy?new Proxy(n,{get(s,i,a){
return i===ZC?r:i==="clone"?()=>zn(ua(n,{originalRequest:t}),{createProxy:!0,originalRequest:t}):Reflect.get(s,i,a)},set(s,i,a,o){
return i==="keepAlive"&&(r.disableKeepAlive=!a),typeof i=="string"&&["url","method","withCredentials","timeout","request\
Id","abortSignal","body","formData","onDownloadProgress","onUploadProgress","proxySettings","streamResponseStatusCodes",
"agent","requestOverrides"].includes(i)&&(r[i]=a),Reflect.set(s,i,a,o)}}):n}function fa(r){return new Pp(r.toJSON({preserveCase:!0}))}
function pa(r){return r.toLowerCase()}var Pp=class r{_headersMap;constructor(e){if(this._headersMap={},e)for(let t in e)
this.set(t,e[t])}set(e,t){this._headersMap[pa(e)]={name:e,value:t.toString()}}get(e){let t=this._headersMap[pa(e)];return t?
t.value:void 0}contains(e){return!!this._headersMap[pa(e)]}remove(e){let t=this.contains(e);return delete this._headersMap[pa(
e)],t}rawHeaders(){return this.toJson({preserveCase:!0})}headersArray(){let e=[];for(let t in this._headersMap)e.push(this.
_headersMap[t]);return e}headerNames(){let e=[],t=this.headersArray();for(let n=0;n<t.length;++n)e.push(t[n].name);return e}headerValues(){
let e=[],t=this.headersArray();for(let n=0;n<t.length;++n)e.push(t[n].value);return e}toJson(e={}){let t={};if(e.preserveCase)
for(let n in this._headersMap){let s=this._headersMap[n];t[s.name]=s.value}else for(let n in this._headersMap){let s=this.
_headersMap[n];t[pa(s.name)]=s.value}return t}toString(){return JSON.stringify(this.toJson({preserveCase:!0}))}clone(){let e={};
for(let t in this._headersMap){let n=this._headersMap[t];e[n.name]=n.value}return new r(e)}};var eb=Symbol("Original FullOperationResponse");function ha(r,e){let t=zn(r.request),n=fa(r.headers);return e?.createProxy?
new Proxy(r,{get(s,i,a){return i==="headers"?n:i==="request"?t:i===eb?r:Reflect.get(s,i,a)},set(s,i,a,o){return i==="hea\
ders"?n=a:i==="request"&&(t=a),Reflect.set(s,i,a,o)}}):{...r,request:t,headers:n}}function Sc(r){let t=r[eb],n=cn(r.headers.
toJson({preserveCase:!0}));return t?(t.headers=n,t):{...r,headers:n,request:ua(r.request)}}var ga=class extends da{constructor(e){super(e),e.keepAliveOptions?.enable===!1&&!DC(this.pipeline)&&this.pipeline.addPolicy(
OC()),e.redirectOptions?.handleRedirects===!1&&this.pipeline.removePolicy({name:qd})}async sendOperationRequest(e,t){let n=e?.
options?.onResponse,s;function i(o,c,l){s=o,n&&n(o,c,l)}e.options={...e.options,onResponse:i};let a=await super.sendOperationRequest(
e,t);return s&&Object.defineProperty(a,"_response",{value:ha(s)}),a}};var Sp;(function(r){r[r.ERROR=1]="ERROR",r[r.INFO=3]="INFO",r[r.OFF=0]="OFF",r[r.WARNING=2]="WARNING"})(Sp||(Sp={}));var bR={
log(r,e){},shouldLog(r){return!1}},tb="RequestPolicyFactoryPolicy";function Ep(r){let e=r.slice().reverse();return{name:tb,
async sendRequest(t,n){let s={async sendRequest(o){let c=await n(ua(o));return ha(c,{createProxy:!0})}};for(let o of e)s=
o.create(s,bR);let i=zn(t,{createProxy:!0}),a=await s.sendRequest(i);return Sc(a)}}}function wp(r){return{sendRequest:async e=>{let t=await r.sendRequest(zn(e,{createProxy:!0}));return Sc(t)}}}var rb=":A-Za-z_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\
\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD",IR=rb+"\\-.\\d\\u00B7\\u0300-\\u036F\\u203F-\\u2040",PR="["+rb+"]["+IR+"]\
*",SR=new RegExp("^"+PR+"$");function nb(r,e){let t=[],n=e.exec(r);for(;n;){let s=[];s.startIndex=e.lastIndex-n[0].length;
let i=n.length;for(let a=0;a<i;a++)s.push(n[a]);t.push(s),n=e.exec(r)}return t}var Bp=function(r){let e=SR.exec(r);return!(e===
null||typeof e>"u")};function sb(r){return typeof r<"u"}var ya=["hasOwnProperty","toString","valueOf","__defineGetter__","__defineSetter__","__lookupGetter__","__lookupSetter__"],
Ec=["__proto__","constructor","prototype"];var ER={allowBooleanAttributes:!1,unpairedTags:[]};function wc(r,e){e=Object.assign({},ER,e);let t=[],n=!1,s=!1;r[0]==="\
\uFEFF"&&(r=r.substr(1));for(let i=0;i<r.length;i++)if(r[i]==="<"&&r[i+1]==="?"){if(i+=2,i=ib(r,i),i.err)return i}else if(r[i]===
"<"){let a=i;if(i++,r[i]==="!"){i=ab(r,i);continue}else{let o=!1;r[i]==="/"&&(o=!0,i++);let c="";for(;i<r.length&&r[i]!==
">"&&r[i]!==" "&&r[i]!=="	"&&r[i]!==`
`&&r[i]!=="\r";i++)c+=r[i];if(c=c.trim(),c[c.length-1]==="/"&&(c=c.substring(0,c.length-1),i--),!DR(c)){let d;return c.trim().
length===0?d="Invalid space after '<'.":d="Tag '"+c+"' is an invalid name.",ue("InvalidTag",d,Ye(r,i))}let l=RR(r,i);if(l===
!1)return ue("InvalidAttr","Attributes for '"+c+"' have open quote.",Ye(r,i));let m=l.value;if(i=l.index,m[m.length-1]===
"/"){let d=i-m.length;m=m.substring(0,m.length-1);let p=ob(m,e);if(p===!0)n=!0;else return ue(p.err.code,p.err.msg,Ye(r,
d+p.err.line))}else if(o)if(l.tagClosed){if(m.trim().length>0)return ue("InvalidTag","Closing tag '"+c+"' can't have att\
ributes or invalid starting.",Ye(r,a));if(t.length===0)return ue("InvalidTag","Closing tag '"+c+"' has not been opened.",
Ye(r,a));{let d=t.pop();if(c!==d.tagName){let p=Ye(r,d.tagStartPos);return ue("InvalidTag","Expected closing tag '"+d.tagName+
"' (opened in line "+p.line+", col "+p.col+") instead of closing tag '"+c+"'.",Ye(r,a))}t.length==0&&(s=!0)}}else return ue(
"InvalidTag","Closing tag '"+c+"' doesn't have proper closing.",Ye(r,i));else{let d=ob(m,e);if(d!==!0)return ue(d.err.code,
d.err.msg,Ye(r,i-m.length+d.err.line));if(s===!0)return ue("InvalidXml","Multiple possible root nodes found.",Ye(r,i));e.
unpairedTags.indexOf(c)!==-1||t.push({tagName:c,tagStartPos:a}),n=!0}for(i++;i<r.length;i++)if(r[i]==="<")if(r[i+1]==="!"){
i++,i=ab(r,i);continue}else if(r[i+1]==="?"){if(i=ib(r,++i),i.err)return i}else break;else if(r[i]==="&"){let d=MR(r,i);
if(d==-1)return ue("InvalidChar","char '&' is not expected.",Ye(r,i));i=d}else if(s===!0&&!_s(r[i]))return ue("InvalidXm\
l","Extra text at the end",Ye(r,i));r[i]==="<"&&i--}}else{if(_s(r[i]))continue;return ue("InvalidChar","char '"+r[i]+"' \
is not expected.",Ye(r,i))}if(n){if(t.length==1)return ue("InvalidTag","Unclosed tag '"+t[0].tagName+"'.",Ye(r,t[0].tagStartPos));
if(t.length>0)return ue("InvalidXml","Invalid '"+JSON.stringify(t.map(i=>i.tagName),null,4).replace(/\r?\n/g,"")+"' foun\
d.",{line:1,col:1})}else return ue("InvalidXml","Start tag expected.",1);return!0}function _s(r){return r===" "||r==="	"||
r===`
`||r==="\r"}function ib(r,e){let t=e;for(;e<r.length;e++)if(r[e]=="?"||r[e]==" "){let n=r.substr(t,e-t);if(e>5&&n==="xml")
return ue("InvalidXml","XML declaration allowed only at the start of the document.",Ye(r,e));if(r[e]=="?"&&r[e+1]==">"){
e++;break}else continue}return e}function ab(r,e){if(r.length>e+5&&r[e+1]==="-"&&r[e+2]==="-"){for(e+=3;e<r.length;e++)if(r[e]===
"-"&&r[e+1]==="-"&&r[e+2]===">"){e+=2;break}}else if(r.length>e+8&&r[e+1]==="D"&&r[e+2]==="O"&&r[e+3]==="C"&&r[e+4]==="T"&&
r[e+5]==="Y"&&r[e+6]==="P"&&r[e+7]==="E"){let t=1;for(e+=8;e<r.length;e++)if(r[e]==="<")t++;else if(r[e]===">"&&(t--,t===
0))break}else if(r.length>e+9&&r[e+1]==="["&&r[e+2]==="C"&&r[e+3]==="D"&&r[e+4]==="A"&&r[e+5]==="T"&&r[e+6]==="A"&&r[e+7]===
"["){for(e+=8;e<r.length;e++)if(r[e]==="]"&&r[e+1]==="]"&&r[e+2]===">"){e+=2;break}}return e}var wR='"',BR="'";function RR(r,e){
let t="",n="",s=!1;for(;e<r.length;e++){if(r[e]===wR||r[e]===BR)n===""?n=r[e]:n!==r[e]||(n="");else if(r[e]===">"&&n===""){
s=!0;break}t+=r[e]}return n!==""?!1:{value:t,index:e,tagClosed:s}}function vR(r){let e=[],t=r.length,n=0;for(;n<t;){let s=n;
for(;n<t&&_s(r[n]);)n++;if(n>=t)break;if(r[n]==="="){n++;continue}let i=r.slice(s,n),a=n;for(;n<t&&!_s(r[n])&&r[n]!=="=";)
n++;let o=r.slice(a,n),c,l=n;for(;l<t&&_s(r[l]);)l++;l<t&&r[l]==="="&&(c=r.slice(n,l+1),n=l+1);let m,d,p=n;for(;p<t&&_s(
r[p]);)p++;if(p<t&&(r[p]==='"'||r[p]==="'")){let h=p+1,g=r.indexOf(r[p],h);g!==-1&&(m=r[p],d=r.slice(h,g),n=g+1)}let u={
startIndex:s};u[1]=i,u[2]=o,u[3]=c,u[4]=m!==void 0?!0:void 0,u[5]=m,u[6]=d,e.push(u)}return e}function ob(r,e){let t=vR(
r),n={};for(let s=0;s<t.length;s++){if(t[s][1].length===0)return ue("InvalidAttr","Attribute '"+t[s][2]+"' has no space \
in starting.",xa(t[s]));if(t[s][3]!==void 0&&t[s][4]===void 0)return ue("InvalidAttr","Attribute '"+t[s][2]+"' is withou\
t value.",xa(t[s]));if(t[s][3]===void 0&&!e.allowBooleanAttributes)return ue("InvalidAttr","boolean attribute '"+t[s][2]+
"' is not allowed.",xa(t[s]));let i=t[s][2];if(!OR(i))return ue("InvalidAttr","Attribute '"+i+"' is an invalid name.",xa(
t[s]));if(!Object.prototype.hasOwnProperty.call(n,i))n[i]=1;else return ue("InvalidAttr","Attribute '"+i+"' is repeated.",
xa(t[s]))}return!0}function TR(r,e){let t=/\d/;for(r[e]==="x"&&(e++,t=/[\da-fA-F]/);e<r.length;e++){if(r[e]===";")return e;
if(!r[e].match(t))break}return-1}function MR(r,e){if(e++,r[e]===";")return-1;if(r[e]==="#")return e++,TR(r,e);let t=0;for(;e<
r.length;e++,t++)if(!(r[e].match(/\w/)&&t<20)){if(r[e]===";")break;return-1}return e}function ue(r,e,t){return{err:{code:r,
msg:e,line:t.line||t,col:t.col}}}function OR(r){return Bp(r)}function DR(r){return Bp(r)}function Ye(r,e){let t=r.substring(
0,e).split(/\r?\n/);return{line:t.length,col:t[t.length-1].length+1}}function xa(r){return r.startIndex+r[1].length}var Rp={cent:"\xA2",pound:"\xA3",curren:"\xA4",yen:"\xA5",euro:"\u20AC",dollar:"$",fnof:"\u0192",inr:"\u20B9",af:"\u060B",
birr:"\u1265\u122D",peso:"\u20B1",rub:"\u20BD",won:"\u20A9",yuan:"\xA5",cedil:"\xB8"};var Aa={amp:"&",apos:"'",gt:">",lt:"<",quot:'"'},vp={nbsp:"\xA0",copy:"\xA9",reg:"\xAE",trade:"\u2122",mdash:"\u2014",ndash:"\
\u2013",hellip:"\u2026",laquo:"\xAB",raquo:"\xBB",lsquo:"\u2018",rsquo:"\u2019",ldquo:"\u201C",rdquo:"\u201D",bull:"\u2022",
para:"\xB6",sect:"\xA7",deg:"\xB0",frac12:"\xBD",frac14:"\xBC",frac34:"\xBE"};var zs=Object.freeze({ALLOW:"allow",BLOCK:"block",THROW:"throw"}),kR=new Set("!?\\\\/[]$%{}^&*()<>|+");function cb(r){if(r[0]===
"#")throw new Error(`[EntityReplacer] Invalid character '#' in entity name: "${r}"`);for(let e of r)if(kR.has(e))throw new Error(
`[EntityReplacer] Invalid character '${e}' in entity name: "${r}"`);return r}function Ca(...r){let e=Object.create(null);
for(let t of r)if(t)for(let n of Object.keys(t)){let s=t[n];if(typeof s=="string")e[n]=s;else if(s&&typeof s=="object"&&
s.val!==void 0){let i=s.val;typeof i=="string"&&(e[n]=i)}}return e}var Hn="external",Bc="base",Tp="all";function LR(r){return!r||
r===Hn?new Set([Hn]):r===Tp?new Set([Tp]):r===Bc?new Set([Bc]):Array.isArray(r)?new Set(r):new Set([Hn])}var rt=Object.freeze(
{allow:0,leave:1,remove:2,throw:3}),_R=new Set([9,10,13]);function zR(r){if(!r)return{xmlVersion:1,onLevel:rt.allow,nullLevel:rt.
remove};let e=r.xmlVersion===1.1?1.1:1,t=rt[r.onNCR]??rt.allow,n=rt[r.nullNCR]??rt.remove,s=Math.max(n,rt.remove);return{
xmlVersion:e,onLevel:t,nullLevel:s}}var Hs=class{constructor(e={}){this._limit=e.limit||{},this._maxTotalExpansions=this.
_limit.maxTotalExpansions||0,this._maxExpandedLength=this._limit.maxExpandedLength||0,this._postCheck=typeof e.postCheck==
"function"?e.postCheck:n=>n,this._limitTiers=LR(this._limit.applyLimitsTo??Hn),this._numericAllowed=e.numericAllowed??!0,
this._baseMap=Ca(Aa,e.namedEntities||null),this._externalMap=Object.create(null),this._inputMap=Object.create(null),this.
_totalExpansions=0,this._expandedLength=0,this._removeSet=new Set(e.remove&&Array.isArray(e.remove)?e.remove:[]),this._leaveSet=
new Set(e.leave&&Array.isArray(e.leave)?e.leave:[]);let t=zR(e.ncr);this._ncrXmlVersion=t.xmlVersion,this._ncrOnLevel=t.
onLevel,this._ncrNullLevel=t.nullLevel,this._onExternalEntity=typeof e.onExternalEntity=="function"?e.onExternalEntity:null,
this._onInputEntity=typeof e.onInputEntity=="function"?e.onInputEntity:null}_applyRegistrationHook(e,t,n,s){if(!e)return!0;
let i=e(t,n);if(i===zs.BLOCK)return!1;if(i===zs.THROW)throw new Error(`[EntityDecoder] Registration of ${s} entity "&${t}\
;" was rejected by hook`);return!0}setExternalEntities(e){if(e)for(let s of Object.keys(e))cb(s);if(!this._onExternalEntity){
this._externalMap=Ca(e);return}let t=Ca(e),n=Object.create(null);for(let[s,i]of Object.entries(t))this._applyRegistrationHook(
this._onExternalEntity,s,i,"external")&&(n[s]=i);this._externalMap=n}addExternalEntity(e,t){cb(e),typeof t=="string"&&t.
indexOf("&")===-1&&this._applyRegistrationHook(this._onExternalEntity,e,t,"external")&&(this._externalMap[e]=t)}addInputEntities(e){
if(this._totalExpansions=0,this._expandedLength=0,!this._onInputEntity){this._inputMap=Ca(e);return}let t=Ca(e),n=Object.
create(null);for(let[s,i]of Object.entries(t))this._applyRegistrationHook(this._onInputEntity,s,i,"input")&&(n[s]=i);this.
_inputMap=n}reset(){return this._inputMap=Object.create(null),this._totalExpansions=0,this._expandedLength=0,this}setXmlVersion(e){
this._ncrXmlVersion=e===1.1?1.1:1}decode(e){if(typeof e!="string"||e.length===0||e.indexOf("&")===-1)return e;let t=e,n=[],
s=e.length,i=0,a=0,o=this._maxTotalExpansions>0,c=this._maxExpandedLength>0,l=o||c;for(;a<s;){if(e.charCodeAt(a)!==38){a++;
continue}let d=a+1;for(;d<s&&e.charCodeAt(d)!==59&&d-a<=32;)d++;if(d>=s||e.charCodeAt(d)!==59){a++;continue}let p=e.slice(
a+1,d);if(p.length===0){a++;continue}let u,h;if(this._removeSet.has(p))u="",h===void 0&&(h=Hn);else if(this._leaveSet.has(
p)){a++;continue}else if(p.charCodeAt(0)===35){let g=this._resolveNCR(p);if(g===void 0){a++;continue}u=g,h=Bc}else{let g=this.
_resolveName(p);u=g?.value,h=g?.tier}if(u===void 0){a++;continue}if(a>i&&n.push(e.slice(i,a)),n.push(u),i=d+1,a=i,l&&this.
_tierCounts(h)){if(o&&(this._totalExpansions++,this._totalExpansions>this._maxTotalExpansions))throw new Error(`[EntityR\
eplacer] Entity expansion count limit exceeded: ${this._totalExpansions} > ${this._maxTotalExpansions}`);if(c){let g=u.length-
(p.length+2);if(g>0&&(this._expandedLength+=g,this._expandedLength>this._maxExpandedLength))throw new Error(`[EntityRepl\
acer] Expanded content length limit exceeded: ${this._expandedLength} > ${this._maxExpandedLength}`)}}}i<s&&n.push(e.slice(
i));let m=n.length===0?e:n.join("");return this._postCheck(m,t)}_tierCounts(e){return this._limitTiers.has(Tp)?!0:this._limitTiers.
has(e)}_resolveName(e){if(e in this._inputMap)return{value:this._inputMap[e],tier:Hn};if(e in this._externalMap)return{value:this.
_externalMap[e],tier:Hn};if(e in this._baseMap)return{value:this._baseMap[e],tier:Bc}}_classifyNCR(e){return e===0?this.
_ncrNullLevel:e>=55296&&e<=57343||this._ncrXmlVersion===1&&e>=1&&e<=31&&!_R.has(e)?rt.remove:-1}_applyNCRAction(e,t,n){switch(e){case rt.
allow:return String.fromCodePoint(n);case rt.remove:return"";case rt.leave:return;case rt.throw:throw new Error(`[Entity\
Decoder] Prohibited numeric character reference &${t}; (U+${n.toString(16).toUpperCase().padStart(4,"0")})`);default:return String.
fromCodePoint(n)}}_resolveNCR(e){let t=e.charCodeAt(1),n;if(t===120||t===88?n=parseInt(e.slice(2),16):n=parseInt(e.slice(
1),10),Number.isNaN(n)||n<0||n>1114111)return;let s=this._classifyNCR(n);if(!this._numericAllowed&&s<rt.remove)return;let i=s===
-1?this._ncrOnLevel:Math.max(this._ncrOnLevel,s);return this._applyNCRAction(i,e,n)}};var lb=r=>ya.includes(r)?"__"+r:r,HR={preserveOrder:!1,attributeNamePrefix:"@_",attributesGroupName:!1,textNodeName:"#te\
xt",ignoreAttributes:!0,removeNSPrefix:!1,allowBooleanAttributes:!1,parseTagValue:!0,parseAttributeValue:!1,trimValues:!0,
cdataPropName:!1,numberParseOptions:{hex:!0,leadingZeros:!0,eNotation:!0,unicode:!1},tagValueProcessor:function(r,e){return e},
attributeValueProcessor:function(r,e){return e},stopNodes:[],alwaysCreateTextNode:!1,isArray:()=>!1,commentPropName:!1,unpairedTags:[],
processEntities:!0,htmlEntities:!1,entityDecoder:null,ignoreDeclaration:!1,ignorePiTags:!1,transformTagName:!1,transformAttributeName:!1,
updateTag:function(r,e,t){return r},captureMetaData:!1,maxNestedTags:100,strictReservedNames:!0,jPath:!0,onDangerousProperty:lb};
function UR(r,e){if(typeof r!="string")return;let t=r.toLowerCase();if(ya.some(n=>t===n.toLowerCase()))throw new Error(`\
[SECURITY] Invalid ${e}: "${r}" is a reserved JavaScript keyword that could cause prototype pollution`);if(Ec.some(n=>t===
n.toLowerCase()))throw new Error(`[SECURITY] Invalid ${e}: "${r}" is a reserved JavaScript keyword that could cause prot\
otype pollution`)}function mb(r,e){return typeof r=="boolean"?{enabled:r,maxEntitySize:1e4,maxExpansionDepth:1e4,maxTotalExpansions:1/0,
maxExpandedLength:1e5,maxEntityCount:1e3,allowedTags:null,tagFilter:null,appliesTo:"all"}:typeof r=="object"&&r!==null?{
enabled:r.enabled!==!1,maxEntitySize:Math.max(1,r.maxEntitySize??1e4),maxExpansionDepth:Math.max(1,r.maxExpansionDepth??
1e4),maxTotalExpansions:Math.max(1,r.maxTotalExpansions??1/0),maxExpandedLength:Math.max(1,r.maxExpandedLength??1e5),maxEntityCount:Math.
max(1,r.maxEntityCount??1e3),allowedTags:r.allowedTags??null,tagFilter:r.tagFilter??null,appliesTo:r.appliesTo??"all"}:mb(
!0)}var db=function(r){let e=Object.assign({},HR,r),t=[{value:e.attributeNamePrefix,name:"attributeNamePrefix"},{value:e.
attributesGroupName,name:"attributesGroupName"},{value:e.textNodeName,name:"textNodeName"},{value:e.cdataPropName,name:"\
cdataPropName"},{value:e.commentPropName,name:"commentPropName"}];for(let{value:n,name:s}of t)n&&UR(n,s);return e.onDangerousProperty===
null&&(e.onDangerousProperty=lb),e.processEntities=mb(e.processEntities,e.htmlEntities),e.unpairedTagsSet=new Set(e.unpairedTags),
e.stopNodes&&Array.isArray(e.stopNodes)&&(e.stopNodes=e.stopNodes.map(n=>typeof n=="string"&&n.startsWith("*.")?".."+n.substring(
2):n)),e};var Un;typeof Symbol!="function"?Un="@@xmlMetadata":Un=Symbol("XML Node Metadata");var nt=class{constructor(e){this.tagname=
e,this.child=[],this[":@"]=Object.create(null)}add(e,t){e==="__proto__"&&(e="#__proto__"),this.child.push({[e]:t})}addChild(e,t){
e.tagname==="__proto__"&&(e.tagname="#__proto__"),e[":@"]&&Object.keys(e[":@"]).length>0?this.child.push({[e.tagname]:e.
child,":@":e[":@"]}):this.child.push({[e.tagname]:e.child}),this.addStartIndex(t)}addStartIndex(e){e!==void 0&&(this.child[this.
child.length-1][Un]={startIndex:e})}addEndIndex(e){let t=this.child[this.child.length-1];t!==void 0&&t[Un]!==void 0&&t[Un].
endIndex===void 0&&(t[Un].endIndex=e)}static getMetaDataSymbol(){return Un}};var ub=":A-Za-z_\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u0486\u0488-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD",
FR=ub+"\\-\\.\\d\xB7\u0300-\u036F\u203F-\u2040",fb=":A-Za-z_\xC0-\u02FF\u0370-\u037D\u037F-\u0486\u0488-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}",
QR=fb+"\\-\\.\\d\xB7\u0300-\u036F\u0487\u203F-\u2040",Mp=(r,e,t="")=>{let n=r.replace(":",""),s=e.replace(":",""),i=`[${n}\
][${s}]*`;return{name:new RegExp(`^[${r}][${e}]*$`,t),ncName:new RegExp(`^${i}$`,t),qName:new RegExp(`^${i}(?::${i})?$`,
t),nmToken:new RegExp(`^[${e}]+$`,t),nmTokens:new RegExp(`^[${e}]+(?:\\s+[${e}]+)*$`,t)}},qR=Mp(ub,FR),GR=Mp(fb,QR,"u"),
hb=":A-Za-z_",jR=hb+"\\-\\.\\d",YR=Mp(hb,jR),gb=(r="1.0",e=!1)=>e?YR:r==="1.1"?GR:qR;var Op=(r,{xmlVersion:e="1.0",asciiOnly:t=!1}={})=>gb(e,t).qName.test(r);var pb=["name","ncName","qName","nmToken","nmTokens"],Rc=(r,{xmlVersion:e="1.0",asciiOnly:t=!1,maxCacheSize:n=2048}={})=>{
if(!pb.includes(r))throw new TypeError(`Unknown production "${r}". Must be one of: ${pb.join(", ")}`);let s=gb(e,t)[r],i=new Map,
a=o=>{let c=i.get(o);if(c!==void 0)return c;let l=s.test(o);return i.size<n&&i.set(o,l),l};return a.reset=()=>{i=new Map},
a};var Na=class{constructor(e,t){this.suppressValidationErr=!e,this.options=e,this.xmlVersion=t||1}setXmlVersion(e=1){this.
xmlVersion=e}readDocType(e,t){let n=Object.create(null),s=0;if(e[t+3]==="O"&&e[t+4]==="C"&&e[t+5]==="T"&&e[t+6]==="Y"&&e[t+
7]==="P"&&e[t+8]==="E"){t=t+9;let i=1,a=!1,o=!1,c=null,l="";for(;t<e.length;t++){if(c!==null){e[t]===c&&(c=null),l+=e[t];
continue}if(!a&&!o&&(e[t]==='"'||e[t]==="'")){c=e[t],l+=e[t];continue}if(e[t]==="<"&&!o){if(a&&Fn(e,"!ENTITY",t)){t+=7;let m,
d;if([m,d,t]=this.readEntityExp(e,t+1,this.suppressValidationErr),d.indexOf("&")===-1){if(this.options.enabled!==!1&&this.
options.maxEntityCount!=null&&s>=this.options.maxEntityCount)throw new Error(`Entity count (${s+1}) exceeds maximum allo\
wed (${this.options.maxEntityCount})`);n[m]=d,s++}}else if(a&&Fn(e,"!ELEMENT",t)){t+=8;let{index:m}=this.readElementExp(
e,t+1);t=m}else if(a&&Fn(e,"!ATTLIST",t))t+=8;else if(a&&Fn(e,"!NOTATION",t)){t+=9;let{index:m}=this.readNotationExp(e,t+
1,this.suppressValidationErr);t=m}else if(Fn(e,"!--",t))o=!0;else throw new Error("Invalid DOCTYPE");i++,l=""}else if(e[t]===
">"){if(o?e[t-1]==="-"&&e[t-2]==="-"&&(o=!1,i--):i--,i===0)break}else e[t]==="["?a=!0:l+=e[t]}if(c!==null||i!==0)throw new Error(
"Unclosed DOCTYPE")}else throw new Error("Invalid Tag instead of DOCTYPE");return{entities:n,i:t}}readEntityExp(e,t){t=st(
e,t);let n=t;for(;t<e.length&&!/\s/.test(e[t])&&e[t]!=='"'&&e[t]!=="'";)t++;let s=e.substring(n,t);if(ba(s,{xmlVersion:this.
xmlVersion}),t=st(e,t),!this.suppressValidationErr){if(e.substring(t,t+6).toUpperCase()==="SYSTEM")throw new Error("Exte\
rnal entities are not supported");if(e[t]==="%")throw new Error("Parameter entities are not supported")}let i="";if([t,i]=
this.readIdentifierVal(e,t,"entity"),this.options.enabled!==!1&&this.options.maxEntitySize!=null&&i.length>this.options.
maxEntitySize)throw new Error(`Entity "${s}" size (${i.length}) exceeds maximum allowed size (${this.options.maxEntitySize}\
)`);return t--,[s,i,t]}readNotationExp(e,t){t=st(e,t);let n=t;for(;t<e.length&&!/\s/.test(e[t]);)t++;let s=e.substring(n,
t);!this.suppressValidationErr&&ba(s,{xmlVersion:this.xmlVersion}),t=st(e,t);let i=e.substring(t,t+6).toUpperCase();if(!this.
suppressValidationErr&&i!=="SYSTEM"&&i!=="PUBLIC")throw new Error(`Expected SYSTEM or PUBLIC, found "${i}"`);t+=i.length,
t=st(e,t);let a=null,o=null;if(i==="PUBLIC")[t,a]=this.readIdentifierVal(e,t,"publicIdentifier"),t=st(e,t),(e[t]==='"'||
e[t]==="'")&&([t,o]=this.readIdentifierVal(e,t,"systemIdentifier"));else if(i==="SYSTEM"&&([t,o]=this.readIdentifierVal(
e,t,"systemIdentifier"),!this.suppressValidationErr&&!o))throw new Error("Missing mandatory system identifier for SYSTEM\
 notation");return{notationName:s,publicIdentifier:a,systemIdentifier:o,index:--t}}readIdentifierVal(e,t,n){let s="",i=e[t];
if(i!=='"'&&i!=="'")throw new Error(`Expected quoted string, found "${i}"`);t++;let a=t;for(;t<e.length&&e[t]!==i;)t++;if(s=
e.substring(a,t),e[t]!==i)throw new Error(`Unterminated ${n} value`);return t++,[t,s]}readElementExp(e,t){t=st(e,t);let n=t;
for(;t<e.length&&!/\s/.test(e[t]);)t++;let s=e.substring(n,t);if(!this.suppressValidationErr&&!Op(s,{xmlVersion:this.xmlVersion}))
throw new Error(`Invalid element name: "${s}"`);t=st(e,t);let i="";if(e[t]==="E"&&Fn(e,"MPTY",t))t+=4;else if(e[t]==="A"&&
Fn(e,"NY",t))t+=2;else if(e[t]==="("){t++;let a=t;for(;t<e.length&&e[t]!==")";)t++;if(i=e.substring(a,t),e[t]!==")")throw new Error(
"Unterminated content model")}else if(!this.suppressValidationErr)throw new Error(`Invalid Element Expression, found "${e[t]}\
"`);return{elementName:s,contentModel:i.trim(),index:t}}readAttlistExp(e,t){t=st(e,t);let n=t;for(;t<e.length&&!/\s/.test(
e[t]);)t++;let s=e.substring(n,t);for(ba(s,{xmlVersion:this.xmlVersion}),t=st(e,t),n=t;t<e.length&&!/\s/.test(e[t]);)t++;
let i=e.substring(n,t);if(!ba(i,{xmlVersion:this.xmlVersion}))throw new Error(`Invalid attribute name: "${i}"`);t=st(e,t);
let a="";if(e.substring(t,t+8).toUpperCase()==="NOTATION"){if(a="NOTATION",t+=8,t=st(e,t),e[t]!=="(")throw new Error(`Ex\
pected '(', found "${e[t]}"`);t++;let c=[];for(;t<e.length&&e[t]!==")";){let l=t;for(;t<e.length&&e[t]!=="|"&&e[t]!==")";)
t++;let m=e.substring(l,t);if(m=m.trim(),!ba(m,{xmlVersion:this.xmlVersion}))throw new Error(`Invalid notation name: "${m}\
"`);c.push(m),e[t]==="|"&&(t++,t=st(e,t))}if(e[t]!==")")throw new Error("Unterminated list of notations");t++,a+=" ("+c.
join("|")+")"}else{let c=t;for(;t<e.length&&!/\s/.test(e[t]);)t++;a+=e.substring(c,t);let l=["CDATA","ID","IDREF","IDREF\
S","ENTITY","ENTITIES","NMTOKEN","NMTOKENS"];if(!this.suppressValidationErr&&!l.includes(a.toUpperCase()))throw new Error(
`Invalid attribute type: "${a}"`)}t=st(e,t);let o="";return e.substring(t,t+8).toUpperCase()==="#REQUIRED"?(o="#REQUIRED",
t+=8):e.substring(t,t+7).toUpperCase()==="#IMPLIED"?(o="#IMPLIED",t+=7):[t,o]=this.readIdentifierVal(e,t,"ATTLIST"),{elementName:s,
attributeName:i,attributeType:a,defaultValue:o,index:t}}},st=(r,e)=>{for(;e<r.length&&/\s/.test(r[e]);)e++;return e};function Fn(r,e,t){
for(let n=0;n<e.length;n++)if(e[n]!==r[t+n+1])return!1;return!0}function ba(r,e){if(Op(r,{xmlVersion:e}))return r;throw new Error(
`Invalid entity name ${r}`)}var KR=[48,1632,1776,2406,2534,2662,2790,2918,3046,3174,3302,3430,3558,3664,3792,3872,4160,4240,6112,6160,6470,6608,6784,
6800,6992,7088,7232,7248,65296,120782,120792,120802,120812,120822,66720,68912,69734,69872,69942,70096,70384,70736,70864,
71248,71360,71472,71904,72016,72688,72784,73040,73120,73552,92768,92864,93008,123200,123632,124144,125264,130032],vc=255,
Tc=new Map,yb=65535,xb=1632,Us=xb,WR=yb-xb+1,Mc=new Uint8Array(WR).fill(vc);for(let r of KR)for(let e=0;e<10;e++){let t=r+
e;t<=yb?Mc[t-Us]=e:Tc.set(t,e)}var Ab=48,Cb=57,bb=45,Oc=new Set([8722,65293,65123]);function $R(r){if(typeof r!="string")return r;let e=r.length;if(e===
0)return r;let t=-1;for(let s=0;s<e;s++){let i=r.charCodeAt(s);if(!(i>=Ab&&i<=Cb||i===bb)){if(i<Us){if(Oc.has(i)){t=s;break}
continue}if(i>=55296&&i<=56319){if(s+1<e){let a=r.charCodeAt(s+1);if(a>=56320&&a<=57343){let o=65536+(i-55296<<10)+(a-56320);
if(Tc.has(o)){t=s;break}}}continue}if(Mc[i-Us]!==vc||Oc.has(i)){t=s;break}}}if(t===-1)return r;let n=[];t>0&&n.push(r.slice(
0,t));for(let s=t;s<e;s++){let i=r.charCodeAt(s);if(i>=Ab&&i<=Cb||i===bb){n.push(r[s]);continue}if(i<Us){n.push(Oc.has(i)?
"-":r[s]);continue}if(i>=55296&&i<=56319){if(s+1<e){let o=r.charCodeAt(s+1);if(o>=56320&&o<=57343){let c=65536+(i-55296<<
10)+(o-56320),l=Tc.get(c);if(l!==void 0){n.push(String.fromCharCode(l+48)),s++;continue}}}n.push(r[s]);continue}if(Oc.has(
i)){n.push("-");continue}let a=Mc[i-Us];n.push(a!==vc?String.fromCharCode(a+48):r[s])}return n.join("")}var Nb=$R;var JR=/^[-+]?0x[a-fA-F0-9]+$/,XR=/^0b[01]+$/,VR=/^0o[0-7]+$/,ZR=/^([\-\+])?(0*)([0-9]*(\.[0-9]*)?)$/,ev={hex:!0,binary:!1,
octal:!1,leadingZeros:!0,decimalPoint:".",eNotation:!0,infinity:"original",unicode:!1};function kp(r,e={}){if(e=Object.assign(
{},ev,e),!r||typeof r!="string")return r;let t=r.trim();if(t.length===0)return r;if(e.skipLike!==void 0&&e.skipLike.test(
t))return r;if(t==="0"||e.unicode&&(t=Nb(t),t==="0"))return 0;if(e.hex&&JR.test(t))return Dp(t,16);if(e.binary&&XR.test(
t))return Dp(t,2);if(e.octal&&VR.test(t))return Dp(t,8);if(isFinite(t)){if(t.includes("e")||t.includes("E"))return rv(r,
t,e);{let n=ZR.exec(t);if(n){let s=n[1]||"",i=n[2],a=nv(n[3]),o=s?t[i.length+1]===".":t[i.length]===".";if(!e.leadingZeros&&
(i.length>1||i.length===1&&!o))return r;{let c=Number(t),l=String(c);if(c===0)return c;if(l.search(/[eE]/)!==-1)return e.
eNotation?c:r;if(t.indexOf(".")!==-1)return l==="0"||l===a||l===`${s}${a}`?c:r;let m=i?a:t;return i?m===l||s+m===l?c:r:m===
l||m===s+l?c:r}}else return r}}else{let n=Number(t);return Number.isNaN(n)?r:sv(r,n,e)}}var tv=/^([-+])?(0*)(\d*(\.\d*)?[eE][-\+]?\d+)$/;
function rv(r,e,t){if(!t.eNotation)return r;let n=e.match(tv);if(n){let s=n[1]||"",i=n[3].indexOf("e")===-1?"E":"e",a=n[2],
o=s?e[a.length+1]===i:e[a.length]===i;return a.length>1&&o?r:a.length===1&&(n[3].startsWith(`.${i}`)||n[3][0]===i)?Number(
e):a.length>0?t.leadingZeros&&!o?Number(e):r:Number(e)}else return r}function nv(r){if(r&&r.indexOf(".")!==-1){let e=r.length;
for(;e>0&&r.charCodeAt(e-1)===48;)e--;return r=r.slice(0,e),r==="."?r="0":r[0]==="."?r="0"+r:r[r.length-1]==="."&&(r=r.substring(
0,r.length-1)),r}return r}function Dp(r,e){let t=r.trim();if((e===2||e===8)&&(r=t.substring(2)),parseInt)return parseInt(
r,e);if(Number.parseInt)return Number.parseInt(r,e);if(window&&window.parseInt)return window.parseInt(r,e);throw new Error(
"parseInt, Number.parseInt, window.parseInt are not supported")}function sv(r,e,t){let n=e===1/0;switch(t.infinity.toLowerCase()){case"\
null":return null;case"infinity":return e;case"string":return n?"Infinity":"-Infinity";default:return r}}function Lp(r){return typeof r=="function"?r:Array.isArray(r)?e=>{for(let t of r)if(typeof t=="string"&&e===t||t instanceof
RegExp&&t.test(e))return!0}:()=>!1}var gt=class{constructor(e,t={},n){this.pattern=e,this.separator=t.separator||".",this.segments=this._parse(e),this.data=
n,this._hasDeepWildcard=this.segments.some(s=>s.type==="deep-wildcard"),this._hasAttributeCondition=this.segments.some(s=>s.
attrName!==void 0),this._hasPositionSelector=this.segments.some(s=>s.position!==void 0)}_parse(e){let t=[],n=0,s="";for(;n<
e.length;)e[n]===this.separator?n+1<e.length&&e[n+1]===this.separator?(s.trim()&&(t.push(this._parseSegment(s.trim())),s=
""),t.push({type:"deep-wildcard"}),n+=2):(s.trim()&&t.push(this._parseSegment(s.trim())),s="",n++):(s+=e[n],n++);return s.
trim()&&t.push(this._parseSegment(s.trim())),t}_parseSegment(e){let t={type:"tag"},n=null,s=e,i=e.match(/^([^\[]+)(\[[^\]]*\])(.*)$/);
if(i&&(s=i[1]+i[3],i[2])){let m=i[2].slice(1,-1);m&&(n=m)}let a,o=s;if(s.includes("::")){let m=s.indexOf("::");if(a=s.substring(
0,m).trim(),o=s.substring(m+2).trim(),!a)throw new Error(`Invalid namespace in pattern: ${e}`)}let c,l=null;if(o.includes(
":")){let m=o.lastIndexOf(":"),d=o.substring(0,m).trim(),p=o.substring(m+1).trim();["first","last","odd","even"].includes(
p)||/^nth\(\d+\)$/.test(p)?(c=d,l=p):c=o}else c=o;if(!c)throw new Error(`Invalid segment pattern: ${e}`);if(t.tag=c,a&&(t.
namespace=a),n)if(n.includes("=")){let m=n.indexOf("=");t.attrName=n.substring(0,m).trim(),t.attrValue=n.substring(m+1).
trim()}else t.attrName=n.trim();if(l){let m=l.match(/^nth\((\d+)\)$/);m?(t.position="nth",t.positionValue=parseInt(m[1],
10)):t.position=l}return t}get length(){return this.segments.length}hasDeepWildcard(){return this._hasDeepWildcard}hasAttributeCondition(){
return this._hasAttributeCondition}hasPositionSelector(){return this._hasPositionSelector}toString(){return this.pattern}};var Fs=class{constructor(){this._byDepthAndTag=new Map,this._wildcardByDepth=new Map,this._deepWildcards=[],this._deepByTerminalTag=
new Map,this._patterns=new Set,this._sealed=!1}add(e){if(this._sealed)throw new TypeError("ExpressionSet is sealed. Crea\
te a new ExpressionSet to add more expressions.");if(this._patterns.has(e.pattern))return this;if(this._patterns.add(e.pattern),
e.hasDeepWildcard()){let i=e.segments[e.segments.length-1];if(i&&i.type!=="deep-wildcard"&&i.tag!=="*"){let a=i.tag;this.
_deepByTerminalTag.has(a)||this._deepByTerminalTag.set(a,[]),this._deepByTerminalTag.get(a).push(e)}else this._deepWildcards.
push(e);return this}let t=e.length,s=e.segments[e.segments.length-1]?.tag;if(!s||s==="*")this._wildcardByDepth.has(t)||this.
_wildcardByDepth.set(t,[]),this._wildcardByDepth.get(t).push(e);else{let i=`${t}:${s}`;this._byDepthAndTag.has(i)||this.
_byDepthAndTag.set(i,[]),this._byDepthAndTag.get(i).push(e)}return this}addAll(e){for(let t of e)this.add(t);return this}has(e){
return this._patterns.has(e.pattern)}get size(){return this._patterns.size}seal(){return this._sealed=!0,this}get isSealed(){
return this._sealed}matchesAny(e){return this.findMatch(e)!==null}findMatch(e){let t=e.getDepth(),n=e.getCurrentTag(),s=`${t}\
:${n}`,i=this._byDepthAndTag.get(s);if(i){for(let c=0;c<i.length;c++)if(e.matches(i[c]))return i[c]}let a=this._wildcardByDepth.
get(t);if(a){for(let c=0;c<a.length;c++)if(e.matches(a[c]))return a[c]}let o=this._deepByTerminalTag.get(n);if(o){for(let c=0;c<
o.length;c++)if(e.matches(o[c]))return o[c]}for(let c=0;c<this._deepWildcards.length;c++)if(e.matches(this._deepWildcards[c]))
return this._deepWildcards[c];return null}};var _p=class{constructor(e){this._matcher=e}get separator(){return this._matcher.separator}getCurrentTag(){let e=this._matcher.
path;return e.length>0?e[e.length-1].tag:void 0}getCurrentNamespace(){let e=this._matcher.path;return e.length>0?e[e.length-
1].namespace:void 0}getAttrValue(e){let t=this._matcher.path;if(t.length!==0)return t[t.length-1].values?.[e]}hasAttr(e){
let t=this._matcher.path;if(t.length===0)return!1;let n=t[t.length-1];return n.values!==void 0&&e in n.values}getAnyParentAttr(e){
return this._matcher.getAnyParentAttr(e)}hasAnyParentAttr(e){return this._matcher.hasAnyParentAttr(e)}getPosition(){let e=this.
_matcher.path;return e.length===0?-1:e[e.length-1].position??0}getCounter(){let e=this._matcher.path;return e.length===0?
-1:e[e.length-1].counter??0}getIndex(){return this.getPosition()}getDepth(){return this._matcher.path.length}toString(e,t=!0){
return this._matcher.toString(e,t)}toArray(){return this._matcher.path.map(e=>e.tag)}matches(e){return this._matcher.matches(
e)}matchesAny(e){return e.matchesAny(this._matcher)}},rr=class{constructor(e={}){this.separator=e.separator||".",this.path=
[],this.siblingStacks=[],this._pathStringCache=null,this._view=new _p(this),this._keptAttrs=[]}push(e,t=null,n=null,s=null){
this._pathStringCache=null,this.path.length>0&&(this.path[this.path.length-1].values=void 0);let i=this.path.length,a=this.
siblingStacks[i];a||(a={counts:new Map,total:0},this.siblingStacks[i]=a);let o=n?`${n}:${e}`:e,c=a.counts.get(o)||0,l=a.
total;a.counts.set(o,c+1),a.total++;let m={tag:e,position:l,counter:c};n!=null&&(m.namespace=n),t!=null&&(m.values=t),this.
path.push(m);let d=this.path.length,p=s!==null?s.keep:null;if(p!=null&&p.length>0&&t)for(let u=0;u<p.length;u++){let h=p[u];
t[h]!==void 0&&this._keptAttrs.push({depth:d,name:h,value:t[h]})}}pop(){if(this.path.length===0)return;this._pathStringCache=
null;let e=this.path.pop();this.siblingStacks.length>this.path.length+1&&(this.siblingStacks.length=this.path.length+1);
let t=this.path.length+1;for(;this._keptAttrs.length>0&&this._keptAttrs[this._keptAttrs.length-1].depth>=t;)this._keptAttrs.
pop();return e}updateCurrent(e){if(this.path.length>0){let t=this.path[this.path.length-1];e!=null&&(t.values=e)}}getCurrentTag(){
return this.path.length>0?this.path[this.path.length-1].tag:void 0}getCurrentNamespace(){return this.path.length>0?this.
path[this.path.length-1].namespace:void 0}getAttrValue(e){if(this.path.length!==0)return this.path[this.path.length-1].values?.[e]}hasAttr(e){
if(this.path.length===0)return!1;let t=this.path[this.path.length-1];return t.values!==void 0&&e in t.values}getAnyParentAttr(e){
let t=this._keptAttrs;for(let n=t.length-1;n>=0;n--)if(t[n].name===e)return t[n].value}hasAnyParentAttr(e){let t=this._keptAttrs;
for(let n=t.length-1;n>=0;n--)if(t[n].name===e)return!0;return!1}getPosition(){return this.path.length===0?-1:this.path[this.
path.length-1].position??0}getCounter(){return this.path.length===0?-1:this.path[this.path.length-1].counter??0}getIndex(){
return this.getPosition()}getDepth(){return this.path.length}toString(e,t=!0){let n=e||this.separator;if(n===this.separator&&
t===!0){if(this._pathStringCache!==null)return this._pathStringCache;let i=this.path.map(a=>a.namespace?`${a.namespace}:${a.
tag}`:a.tag).join(n);return this._pathStringCache=i,i}return this.path.map(i=>t&&i.namespace?`${i.namespace}:${i.tag}`:i.
tag).join(n)}toArray(){return this.path.map(e=>e.tag)}reset(){this._pathStringCache=null,this.path=[],this.siblingStacks=
[],this._keptAttrs=[]}matches(e){let t=e.segments;return t.length===0?!1:e.hasDeepWildcard()?this._matchWithDeepWildcard(
t):this._matchSimple(t)}_matchSimple(e){if(this.path.length!==e.length)return!1;for(let t=0;t<e.length;t++)if(!this._matchSegment(
e[t],this.path[t],t===this.path.length-1))return!1;return!0}_matchWithDeepWildcard(e){let t=this.path.length-1,n=e.length-
1;for(;n>=0&&t>=0;){let s=e[n];if(s.type==="deep-wildcard"){if(n--,n<0)return!0;let i=e[n],a=!1;for(let o=t;o>=0;o--)if(this.
_matchSegment(i,this.path[o],o===this.path.length-1)){t=o-1,n--,a=!0;break}if(!a)return!1}else{if(!this._matchSegment(s,
this.path[t],t===this.path.length-1))return!1;t--,n--}}return n<0}_matchSegment(e,t,n){if(e.tag!=="*"&&e.tag!==t.tag||e.
namespace!==void 0&&e.namespace!=="*"&&e.namespace!==t.namespace||e.attrName!==void 0&&(!n||!t.values||!(e.attrName in t.
values)||e.attrValue!==void 0&&String(t.values[e.attrName])!==String(e.attrValue)))return!1;if(e.position!==void 0){if(!n)
return!1;let s=t.counter??0;if(e.position==="first"&&s!==0)return!1;if(e.position==="odd"&&s%2!==1)return!1;if(e.position===
"even"&&s%2!==0)return!1;if(e.position==="nth"&&s!==e.positionValue)return!1}return!0}matchesAny(e){return e.matchesAny(
this)}snapshot(){return{path:this.path.map(e=>({...e})),siblingStacks:this.siblingStacks.map(e=>e&&{counts:new Map(e.counts),
total:e.total}),keptAttrs:this._keptAttrs.map(e=>({...e}))}}restore(e){this._pathStringCache=null,this.path=e.path.map(t=>({
...t})),this.siblingStacks=e.siblingStacks.map(t=>t&&{counts:new Map(t.counts),total:t.total}),this._keptAttrs=(e.keptAttrs||
[]).map(t=>({...t}))}readOnly(){return this._view}};var iv=[{id:"html-script-open",description:"<script opening tag",pattern:/<script[\s>/]/i},{id:"html-script-close",description:"\
</script closing tag",pattern:/<\/script[\s>]/i},{id:"html-javascript-protocol",description:"javascript: URI scheme (wit\
h optional whitespace/encoding)",pattern:/j[\t\n\r ]*a[\t\n\r ]*v[\t\n\r ]*a[\t\n\r ]*s[\t\n\r ]*c[\t\n\r ]*r[\t\n\r ]*i[\t\n\r ]*p[\t\n\r ]*t[\t\n\r ]*:/i},
{id:"html-vbscript-protocol",description:"vbscript: URI scheme",pattern:/vbscript[\t\n\r ]*:/i},{id:"html-data-html",description:"\
data:text/html URI \u2014 can execute scripts in browsers",pattern:/data[\t\n\r ]*:[\t\n\r ]*text\/html/i},{id:"html-dat\
a-xhtml",description:"data:application/xhtml+xml URI",pattern:/data[\t\n\r ]*:[\t\n\r ]*application\/xhtml/i},{id:"html-\
data-svg",description:"data:image/svg+xml URI \u2014 can execute scripts",pattern:/data[\t\n\r ]*:[\t\n\r ]*image\/svg\+xml/i},
{id:"html-inline-event-handler",description:"Inline event handler attributes: onclick=, onerror=, onload=, etc.",pattern:/\bon\w{1,30}\s*=/i},
{id:"html-entity-obfuscated-script",description:"HTML-entity-encoded <script (e.g. &#x3C;script or &lt;script)",pattern:/(?:&#x0*3[Cc];?|&#0*60;?|&lt;)\s*script/i},
{id:"html-entity-obfuscated-javascript",description:'HTML-entity-encoded javascript: (partial \u2014 catches common &#106; or\
 &#x6a; for "j")',pattern:/(?:&#x0*6[Aa];?|&#0*106;?)\s*(?:&#x0*61;?|a)[\s\S]{0,80}script\s*:/i},{id:"html-style-express\
ion",description:"CSS expression() \u2014 IE-era code execution in style attributes",pattern:/style[\s\S]{0,20}expression\s*\(/i},
{id:"html-object-embed",description:"<object or <embed tags that can load active content",pattern:/<(?:object|embed)[\s>/]/i},
{id:"html-base-tag",description:"<base href= \u2014 can hijack all relative URLs on a page",pattern:/<base[\s>]/i},{id:"\
html-meta-refresh",description:'<meta http-equiv="refresh" \u2014 can redirect users',pattern:/<meta[\s\S]{0,40}http-equiv[\s\S]{0,20}refresh/i},
{id:"html-srcdoc",description:"srcdoc= attribute on iframes \u2014 embeds HTML that can run scripts",pattern:/srcdoc\s*=/i},
{id:"html-iframe",description:"<iframe tag",pattern:/<iframe[\s>/]/i},{id:"html-form",description:"<form tag \u2014 can be us\
ed for phishing / credential harvesting injection",pattern:/<form[\s>/]/i}],Qn=iv;var av=[{id:"xml-cdata-injection",description:"CDATA section injection: <![CDATA[ breaks out of text node context",pattern:/<!\[CDATA\[/i},
{id:"xml-cdata-close",description:"CDATA close sequence: ]]> can terminate an enclosing CDATA section",pattern:/\]\]>/},
{id:"xml-processing-instruction",description:"XML processing instruction: <?xml-stylesheet or <?php etc.",pattern:/<\?(?:xml[\- ]|php|asp)/i},
{id:"xml-doctype-injection",description:"DOCTYPE declaration embedded in content \u2014 can define entities",pattern:/<!DOCTYPE(?:[\s[]|$)/i},
{id:"xml-entity-system",description:"SYSTEM keyword \u2014 used in external entity declarations (XXE)",pattern:/\bSYSTEM\s+["']/i},
{id:"xml-entity-public",description:"PUBLIC keyword \u2014 used in external entity declarations (XXE)",pattern:/\bPUBLIC\s+["']/i},
{id:"xml-entity-declaration",description:"<!ENTITY declaration \u2014 defines entities, potential XXE or entity expansion",
pattern:/<!ENTITY[\s%]/i},{id:"xml-billion-laughs",description:"Entity reference chaining / billion laughs: repeated &eX\
; style references",pattern:/(?:&\w{1,20};){3,}/},{id:"xml-namespace-confusion",description:"xmlns: attribute injection \
\u2014 can redefine namespaces to confuse parsers",pattern:/\bxmlns(?::\w{1,40})?\s*=/i},{id:"xml-comment-injection",description:"\
<!-- comment injection \u2014 can hide content from some parsers",pattern:/<!--/},{id:"xml-comment-close",description:"-\
-> closes an enclosing XML comment",pattern:/-->/},{id:"xml-pi-close",description:"?> closes an enclosing processing ins\
truction",pattern:/\?>/}],qn=av;var ov=[{id:"svg-script-element",description:"<script element inside SVG executes JavaScript",pattern:/<script[\s>/]/i},
{id:"svg-xlink-href-javascript",description:"xlink:href with javascript: \u2014 classic SVG XSS via <a> or <use>",pattern:/xlink\s*:\s*href\s*=\s*["']?\s*javascript\s*:/i},
{id:"svg-href-javascript",description:"href= with javascript: in SVG context (<a>, <animate>, etc.)",pattern:/href\s*=\s*["']?\s*javascript\s*:/i},
{id:"svg-foreignobject",description:"<foreignObject embeds HTML inside SVG \u2014 can execute scripts",pattern:/<foreignObject[\s>/]/i},
{id:"svg-use-external",description:"<use xlink:href or href pointing to external resource (non-fragment URL)",pattern:/<use[\s\S]{0,60}(?:xlink\s*:\s*)?href\s*=\s*(?:["'][^#]|[^"'#\s>])/i},
{id:"svg-animate-href",description:'<animate attributeName="href" \u2014 can dynamically change href to javascript:',pattern:/<animate[\s\S]{0,80}attributeName\s*=\s*["'][\s]*href["']/i},
{id:"svg-animate-xlinkhref",description:'<animate attributeName="xlink:href"',pattern:/<animate[\s\S]{0,80}attributeName\s*=\s*["'][\s]*xlink\s*:\s*href["']/i},
{id:"svg-set-javascript",description:'<set to="javascript:..." \u2014 sets an attribute to a javascript: URI',pattern:/<set[\s\S]{0,80}to\s*=\s*["']?\s*javascript\s*:/i},
{id:"svg-event-handler",description:"SVG-specific event handler attributes: onload=, onerror=, onactivate=, etc.",pattern:/\bon(?:load|error|activate|begin|end|repeat|focus|blur|click|mouse\w{1,20}|key\w{1,20})\s*=/i},
{id:"svg-handler-generic",description:"Generic on* handler catch-all for SVG attributes",pattern:/\bon\w{1,30}\s*=/i},{id:"\
svg-filter-feimage",description:"<feImage href= \u2014 filter primitive that can load external resources",pattern:/<feImage[\s\S]{0,80}(?:xlink\s*:\s*)?href\s*=/i},
{id:"svg-image-external",description:"<image xlink:href with http/https or javascript protocol",pattern:/<image[\s\S]{0,80}(?:xlink\s*:\s*)?href\s*=\s*["']?\s*(?:https?|javascript)\s*:/i},
{id:"svg-style-javascript",description:"style= attribute containing javascript: (e.g. background:url(javascript:...))",pattern:/style\s*=[\s\S]{0,60}javascript\s*:/i}],
Dc=ov;var cv=[{id:"sql-block-comment-open",description:"SQL block comment open: /* ... */ \u2014 unusual in legitimate user text",
pattern:/\/\*/},{id:"sql-union-select",description:"UNION SELECT \u2014 most common SQL injection aggregation attack",pattern:/\bUNION\s{1,20}(?:ALL\s{1,20})?SELECT\b/i},
{id:"sql-drop-table",description:"DROP TABLE \u2014 destructive DDL injection",pattern:/\bDROP\s{1,20}TABLE\b/i},{id:"sq\
l-drop-database",description:"DROP DATABASE \u2014 destructive DDL injection",pattern:/\bDROP\s{1,20}DATABASE\b/i},{id:"\
sql-insert-into",description:"INSERT INTO \u2014 data injection",pattern:/\bINSERT\s{1,20}INTO\b/i},{id:"sql-delete-from",
description:"DELETE FROM \u2014 data deletion injection",pattern:/\bDELETE\s{1,20}FROM\b/i},{id:"sql-update-set",description:"\
UPDATE ... SET \u2014 data modification injection",pattern:/\bUPDATE\b[\s\S]{1,60}\bSET\b/i},{id:"sql-exec-xp",description:"\
EXEC xp_ \u2014 MSSQL extended stored procedure execution",pattern:/\bEXEC(?:UTE)?\s{1,20}xp_/i},{id:"sql-tautology-stri\
ng",description:`Classic string tautology: ' OR '1'='1 or " OR "1"="1"`,pattern:/'\s{0,10}OR\s{0,10}'[^']{0,20}'\s*=\s*'[^']{0,20}/i},
{id:"sql-tautology-numeric",description:"Numeric tautology: OR 1=1",pattern:/\bOR\s{1,10}1\s*=\s*1\b/i},{id:"sql-always-\
true-zero",description:"Numeric tautology: OR 0=0",pattern:/\bOR\s{1,10}0\s*=\s*0\b/i},{id:"sql-sleep-benchmark",description:"\
Time-based blind injection: SLEEP() or BENCHMARK()",pattern:/\b(?:SLEEP|BENCHMARK)\s*\(/i},{id:"sql-waitfor-delay",description:"\
MSSQL time-based blind injection: WAITFOR DELAY",pattern:/\bWAITFOR\s{1,20}DELAY\b/i},{id:"sql-char-function",description:"\
CHAR() function \u2014 used to obfuscate injected strings",pattern:/\bCHAR\s*\(\s*\d{1,3}/i},{id:"sql-information-schema",
description:"INFORMATION_SCHEMA \u2014 reconnaissance query for table/column enumeration",pattern:/\bINFORMATION_SCHEMA\b/i}],
Ia=cv;var lv=[{id:"shell-path-traversal-unix",description:"Unix path traversal: ../  \u2014 climbing the directory tree",pattern:/\.\.\//},
{id:"shell-path-traversal-windows",description:"Windows path traversal: ..\\ \u2014 climbing the directory tree",pattern:/\.\.\\/},
{id:"shell-path-traversal-encoded",description:"URL-encoded path traversal: %2e%2e or %2f variants",pattern:/%2e%2e|%2f\.\.|\.\.%2f/i},
{id:"shell-null-byte",description:"Null byte injection: \\x00 or %00 \u2014 truncates strings in C-backed functions",pattern:/\x00|%00/},
{id:"shell-semicolon",description:"Semicolon command separator: cmd1; cmd2",pattern:/;/},{id:"shell-pipe",description:"P\
ipe operator: cmd1 | cmd2",pattern:/\|/},{id:"shell-and-operator",description:"AND operator: cmd1 && cmd2",pattern:/&&/},
{id:"shell-or-operator",description:"OR operator: cmd1 || cmd2",pattern:/\|\|/},{id:"shell-backtick",description:"Backti\
ck command substitution: `cmd`",pattern:/`/},{id:"shell-dollar-paren",description:"Dollar-paren command substitution: $(\
cmd)",pattern:/\$\(/},{id:"shell-dollar-brace",description:"Dollar-brace variable expansion: ${var} \u2014 can be abused for \
injection",pattern:/\$\{/},{id:"shell-redirect-out",description:"Output redirection: cmd > file or cmd >> file",pattern:/>{1,2}/},
{id:"shell-redirect-in",description:"Input redirection: cmd < file",pattern:/</},{id:"shell-newline-injection",description:"\
Newline injection: \\n or \\r \u2014 can inject new shell commands",pattern:/[\n\r]/},{id:"shell-glob-star",description:"\
Glob expansion: * or ? \u2014 can expand to unintended files",pattern:/[/\\][*?]/},{id:"shell-absolute-root",description:"\
Absolute root path injection: string starting with / or \\ (Windows UNC)",pattern:/^(?:\/|\\\\)/},{id:"shell-windows-dri\
ve",description:"Windows drive letter path injection: C:\\ or D:/",pattern:/^[a-zA-Z]:[/\\]/},{id:"shell-curl-wget",description:"\
curl/wget with URL or flags \u2014 can exfiltrate data or download payloads",pattern:/\b(?:curl|wget)\s+(?:https?:\/\/|ftp:\/\/|-)/i}],
zp=lv;var mv=[{id:"redos-nested-quantifier-plus",description:"Nested + quantifier inside a group with outer quantifier: (a+)+,\
 (.+b)*, etc.",pattern:/\([^)]*\+[^)]*\)[+*]/},{id:"redos-nested-quantifier-star",description:"Nested * quantifier: (a*)\
* or (a*)+ \u2014 catastrophic backtracking",pattern:/\([^)]*\*[^)]*\)[*+]/},{id:"redos-nested-groups",description:"Doub\
ly nested quantified groups: ((a+)+) \u2014 guaranteed catastrophic",pattern:/\(\([^)]{0,40}\)[+*]\)[+*]/},{id:"redos-al\
ternation-overlap",description:"Overlapping alternation under quantifier: (a|a)+ \u2014 ambiguous NFA paths",pattern:/\(([^|()]{1,20})\|(?:\1)(?:\|[^|()]{1,20}){0,5}\)[+*?]{1,2}/},
{id:"redos-star-plus-concat",description:"(x*x)+ pattern \u2014 triggers super-linear backtracking",pattern:/\([^)]{0,10}\*[^)]{0,10}\)[+*]/},
{id:"redos-dot-star-greedy",description:"(.*){n,} or (.+){n,} \u2014 repeated greedy dot quantifiers",pattern:/\(\.[*+]\)\{?\d/},
{id:"redos-large-repetition",description:"Very large fixed or range repetition count {1000,} or {1000,n} \u2014 denial of ser\
vice via backtracking",pattern:/\{\d{4,}(?:,\d*)?\}/},{id:"redos-catastrophic-alternation",description:"Long alternation\
 with many similar branches \u2014 polynomial backtracking risk",pattern:/\([^)]{0,200}(?:\|[^|)]{0,50}){9,}\)/}],Hp=mv;var yt=`["'\\s]*:`,dv=[{id:"nosql-where-operator",description:"$where \u2014 executes arbitrary JavaScript server-side in Mon\
goDB",pattern:new RegExp(`\\$where${yt}`,"i")},{id:"nosql-ne-operator",description:'$ne \u2014 "not equal" operator used to b\
ypass equality checks',pattern:new RegExp(`\\$ne${yt}`,"i")},{id:"nosql-gt-operator",description:'$gt \u2014 "greater than" u\
sed to bypass password/value checks',pattern:new RegExp(`\\$gte?${yt}`,"i")},{id:"nosql-lt-operator",description:'$lt / \
$lte \u2014 "less than" bypass variants',pattern:new RegExp(`\\$lte?${yt}`,"i")},{id:"nosql-regex-operator",description:"\
$regex \u2014 can be used to extract data character by character (blind injection)",pattern:new RegExp(`\\$regex${yt}`,"\
i")},{id:"nosql-or-operator",description:"$or \u2014 logical OR; used to create always-true conditions",pattern:new RegExp(
`\\$or${yt}\\s*\\[`,"i")},{id:"nosql-and-operator",description:"$and \u2014 logical AND operator injection",pattern:new RegExp(
`\\$and${yt}\\s*\\[`,"i")},{id:"nosql-nor-operator",description:"$nor \u2014 logical NOR operator injection",pattern:new RegExp(
`\\$nor${yt}\\s*\\[`,"i")},{id:"nosql-exists-operator",description:"$exists \u2014 can enumerate fields to determine schema",
pattern:new RegExp(`\\$exists${yt}`,"i")},{id:"nosql-in-operator",description:"$in \u2014 matches any value in a list; can en\
umerate values",pattern:new RegExp(`\\$in${yt}\\s*\\[`,"i")},{id:"nosql-expr-operator",description:"$expr \u2014 allows aggre\
gation expressions in queries (MongoDB 3.6+)",pattern:new RegExp(`\\$expr${yt}`,"i")},{id:"nosql-function-operator",description:"\
$function \u2014 executes arbitrary JavaScript in MongoDB 4.4+",pattern:new RegExp(`\\$function${yt}`,"i")},{id:"nosql-a\
ccumulator-operator",description:"$accumulator \u2014 custom aggregation with arbitrary JS execution",pattern:new RegExp(
`\\$accumulator${yt}`,"i")},{id:"nosql-proto-pollution",description:"__proto__ \u2014 prototype pollution via object key inje\
ction",pattern:/__proto__/},{id:"nosql-constructor-prototype",description:"constructor.prototype \u2014 alternative prototype\
 pollution vector (dot notation or JSON key)",pattern:/constructor[\s"':.,{\[]*prototype/i},{id:"nosql-proto-bracket",description:'\
["__proto__"] \u2014 bracket-notation prototype pollution',pattern:/\[["']__proto__["']\]/}],Up=dv;var pv=[{id:"log-crlf-injection",description:"CRLF injection: literal \\r or \\n embeds fake log lines",pattern:/[\r\n]/},
{id:"log-url-encoded-crlf",description:"URL-encoded CRLF: %0d, %0a, %0D, %0A \u2014 decoded by some log parsers",pattern:/%0[dDaA]/},
{id:"log-unicode-newline",description:"Unicode newline variants: U+2028 (line separator), U+2029 (paragraph separator)",
pattern:/[\u2028\u2029]/},{id:"log-log4shell-jndi",description:"Log4Shell: ${jndi:...} triggers remote code execution in\
 Apache Log4j",pattern:/\$\{jndi\s*:/i},{id:"log-log4shell-obfuscated",description:"Obfuscated Log4Shell: ${::-j}... loo\
kup-bypass prefix used to evade WAF detection",pattern:/\$\{::-/},{id:"log-log4j-lookup",description:"Log4j lookup synta\
x: ${env:...}, ${sys:...}, ${ctx:...} \u2014 data exfiltration",pattern:/\$\{(?:env|sys|ctx|main|map|sd|web|docker|k8s|spring)\s*:/i},
{id:"log-ssti-double-brace",description:"SSTI double-brace: {{expression}} \u2014 Jinja2, Twig, Handlebars, etc.",pattern:/\{\{[\s\S]{0,80}\}\}/},
{id:"log-ssti-hash-brace",description:"SSTI hash-brace: #{expression} \u2014 Thymeleaf, Velocity, Ruby ERB",pattern:/#\{[\s\S]{0,80}\}/},
{id:"log-ssti-dollar-brace",description:"SSTI/EL injection: ${expression with operators or method calls} \u2014 JSP EL, Freem\
arker, SpEL",pattern:/\$\{[^}]*(?:\.|\(|\*|\+|\bclass\b|\bruntime\b|\bprocess\b|\bexec\b)[^}]{0,80}\}/i},{id:"log-ssti-p\
ercent-tag",description:"SSTI ERB/ASP tag: <%= expression %> \u2014 Ruby ERB, ASP",pattern:/<%=[\s\S]{0,80}%>/},{id:"log\
-null-byte",description:"Null byte: \\x00 or %00 \u2014 can truncate log entries in C-backed loggers",pattern:/\x00|%00/},
{id:"log-ansi-escape",description:"ANSI escape sequence: ESC[ \u2014 can manipulate terminal output when logs are tailed",
pattern:/\x1b\[/}],Fp=pv;var uv=[{id:"sql-line-comment",description:"SQL line comment: -- followed by whitespace or end of string",pattern:/--(?:\s|$)/},
{id:"sql-stacked-query",description:"Stacked queries: semicolon immediately followed by a SQL keyword",pattern:/;\s{0,10}(?:SELECT|INSERT|UPDATE|DELETE|DROP|CREATE|ALTER|EXEC)\b/i},
{id:"sql-hex-encoding",description:"Hex-encoded string injection: 0x41414141 style (MySQL)",pattern:/\b0x[0-9a-f]{4,}/i}],
fv=[...Ia,...uv],Qp=fv;var Ib=Object.freeze({colon:":",Tab:"	",NewLine:`
`}),hv=/&(?:#[xX]0*([0-9a-fA-F]{1,6});?|#0*([0-9]{1,7});?|([a-zA-Z][a-zA-Z0-9]{1,15});)/g;function qp(r){return r.indexOf(
"&")===-1?r:r.replace(hv,(e,t,n,s)=>{if(s!==void 0)return Object.prototype.hasOwnProperty.call(Ib,s)?Ib[s]:e;let i=t!==void 0?
parseInt(t,16):parseInt(n,10);return!Number.isFinite(i)||i>1114111?e:String.fromCodePoint(i)})}Qn.label="HTML";qn.label="XML";Dc.label="SVG";Qn.decodeEntities=!0;qn.decodeEntities=!0;Dc.decodeEntities=!0;Ia.label="S\
QL";Qp.label="SQL-STRICT";zp.label="SHELL";Hp.label="REDOS";Up.label="NOSQL";Fp.label="LOG";var xj=Object.freeze({HTML:Qn,
XML:qn,SVG:Dc,SQL:Ia,"SQL-STRICT":Qp,SHELL:zp,REDOS:Hp,NOSQL:Up,LOG:Fp});function gv(r){if(typeof r!="string")throw new TypeError(
`is-unsafe: first argument must be a string, got ${typeof r}`)}function yv(r){if(!(r instanceof RegExp)){if(Array.isArray(
r)){if(r.length===0)throw new TypeError("is-unsafe: context must not be an empty array");if(Array.isArray(r[0])){for(let e of r)
if(!Array.isArray(e)||e.length===0)throw new TypeError("is-unsafe: each context in the array must be a non-empty pattern\
 array (PatternList)")}return}throw new TypeError(`is-unsafe: second argument must be a PatternList (e.g. HTML), an arra\
y of PatternLists (e.g. [HTML, XML]), or a RegExp. Got: ${typeof r}`)}}function xv(r){return r instanceof RegExp?{lists:null,
regex:r}:Array.isArray(r[0])?{lists:r,regex:null}:{lists:[r],regex:null}}function Av(r,e){if(!e.decodeEntities)return null;
let t=qp(r);return t===r?null:t}function Cv(r,e){let t=e.label??"CUSTOM",n=Av(r,e);for(let s of e)if(s.pattern.test(r)||
n!==null&&s.pattern.test(n))return{context:t,id:s.id,description:s.description,pattern:s.pattern};return null}function Pb(r,e){
gv(r),yv(e);let{lists:t,regex:n}=xv(e);if(n)return n.test(r);for(let s of t)if(Cv(r,s)!==null)return!0;return!1}function bv(r,e){if(!r)return{};let t=e.attributesGroupName?r[e.attributesGroupName]:r;if(!t)return{};let n={};for(let s in t)
if(s.startsWith(e.attributeNamePrefix)){let i=s.substring(e.attributeNamePrefix.length);n[i]=t[s]}else n[s]=t[s];return n}
function Nv(r){if(!r||typeof r!="string")return;let e=r.indexOf(":");if(e!==-1&&e>0){let t=r.substring(0,e);if(t!=="xmln\
s")return t}}var Pa=class{constructor(e,t){this.options=e,this.currentNode=null,this.tagsNodeStack=[],this.parseXml=wv,this.
parseTextData=Iv,this.resolveNameSpace=Pv,this.buildAttributesMap=Ev,this.isItStopNode=Tv,this.replaceEntitiesValue=Rv,this.
readStopNodeData=Dv,this.saveTextToParentTag=vv,this.addChild=Bv,this.ignoreAttributesFn=Lp(this.options.ignoreAttributes),
this.entityExpansionCount=0,this.currentExpandedLength=0,this.doctypefound=!1;let n={...Aa};this.options.entityDecoder?this.
entityDecoder=this.options.entityDecoder:(typeof this.options.htmlEntities=="object"?n=this.options.htmlEntities:this.options.
htmlEntities===!0&&(n={...vp,...Rp}),this.entityDecoder=new Hs({namedEntities:{...n,...t},numericAllowed:this.options.htmlEntities,
limit:{maxTotalExpansions:this.options.processEntities.maxTotalExpansions,maxExpandedLength:this.options.processEntities.
maxExpandedLength,applyLimitsTo:this.options.processEntities.appliesTo},onInputEntity:(i,a)=>Pb(a,[Qn,qn])?zs.BLOCK:zs.ALLOW})),
this.matcher=new rr,this.readonlyMatcher=this.matcher.readOnly(),this.isCurrentNodeStopNode=!1,this.stopNodeExpressionsSet=
new Fs;let s=this.options.stopNodes;if(s&&s.length>0){for(let i=0;i<s.length;i++){let a=s[i];typeof a=="string"?this.stopNodeExpressionsSet.
add(new gt(a)):a instanceof gt&&this.stopNodeExpressionsSet.add(a)}this.stopNodeExpressionsSet.seal()}}};function Iv(r,e,t,n,s,i,a){
let o=this.options;if(r!==void 0&&(o.trimValues&&!n&&(r=r.trim()),r.length>0)){a||(r=this.replaceEntitiesValue(r,e,t));let c=o.
jPath?t.toString():t,l=o.tagValueProcessor(e,r,c,s,i);return l==null?r:typeof l!=typeof r||l!==r?l:o.trimValues||r.trim()===
r?Yp(r,o.parseTagValue,o.numberParseOptions):r}}function Pv(r){if(this.options.removeNSPrefix){let e=r.split(":"),t=r.charAt(
0)==="/"?"/":"";if(e[0]==="xmlns")return"";e.length===2&&(r=t+e[1])}return r}var Sv=/([^\s=]+)\s*(=\s*(?:"([^"]*)"|'([^']*)'))?/gm;
function Sb(r){return r[3]!==void 0?r[3]:r[4]}function Ev(r,e,t,n=!1){let s=this.options;if(n===!0||s.ignoreAttributes!==
!0&&typeof r=="string"){let i=nb(r,Sv),a=i.length,o={},c=new Array(a),l=!1,m={};for(let u=0;u<a;u++){let h=this.resolveNameSpace(
i[u][1]),g=Sb(i[u]);if(h.length&&g!==void 0){let x=g;s.trimValues&&(x=x.trim()),x=this.replaceEntitiesValue(x,t,this.readonlyMatcher),
c[u]=x,m[h]=x,l=!0}}l&&typeof e=="object"&&e.updateCurrent&&e.updateCurrent(m);let d=s.jPath?e.toString():this.readonlyMatcher,
p=!1;for(let u=0;u<a;u++){let h=this.resolveNameSpace(i[u][1]);if(this.ignoreAttributesFn(h,d))continue;let g=s.attributeNamePrefix+
h;if(h.length)if(s.transformAttributeName&&(g=s.transformAttributeName(g)),g=Eb(g,s),Sb(i[u])!==void 0){let x=c[u],A=s.attributeValueProcessor(
h,x,d);A==null?o[g]=x:typeof A!=typeof x||A!==x?o[g]=A:o[g]=Yp(x,s.parseAttributeValue,s.numberParseOptions),p=!0}else s.
allowBooleanAttributes&&(o[g]=!0,p=!0)}if(!p)return;if(s.attributesGroupName&&!s.preserveOrder){let u={};return u[s.attributesGroupName]=
o,u}return o}}var wv=function(r){let e=this.options,t=e.captureMetaData?[]:void 0;r=r.replace(/\r\n?/g,e.captureMetaData?
(c,l)=>(c.length===2&&t.push(l-t.length),`
`):`
`);let n=new nt("!xml"),s=n,i="";this.matcher.reset(),this.entityDecoder.reset(),this.entityExpansionCount=0,this.currentExpandedLength=
0,this.doctypefound=!1;let a=new Na(e.processEntities),o=r.length;for(let c=0;c<o;c++)if(r[c]==="<"){let m=r.charCodeAt(
c+1);if(m===47){let d=Qs(r,">",c,"Closing Tag is not closed."),p=r.substring(c+2,d).trim();if(e.removeNSPrefix){let h=p.
indexOf(":");h!==-1&&(p=p.substr(h+1))}p=Gp(e.transformTagName,p,"",e).tagName,s&&(i=this.saveTextToParentTag(i,s,this.readonlyMatcher));
let u=this.matcher.getCurrentTag();if(p&&e.unpairedTagsSet.has(p))throw new Error(`Unpaired tag can not be used as closi\
ng tag: </${p}>`);u&&e.unpairedTagsSet.has(u)&&(this.matcher.pop(),this.tagsNodeStack.pop()),this.matcher.pop(),this.isCurrentNodeStopNode=
!1,s=this.tagsNodeStack.pop()||n,e.captureMetaData&&s&&s.addEndIndex(Gn(d+1,t)),i="",c=d}else if(m===63){let d=jp(r,c,!1,
"?>");if(!d)throw new Error("Pi Tag is not closed.");i=this.saveTextToParentTag(i,s,this.readonlyMatcher);let p=this.buildAttributesMap(
d.tagExp,this.matcher,d.tagName,!0);if(p){let u=p[this.options.attributeNamePrefix+"version"];this.entityDecoder.setXmlVersion(
Number(u)||1),a.setXmlVersion(Number(u)||1)}if(!(e.ignoreDeclaration&&d.tagName==="?xml"||e.ignorePiTags)){let u=new nt(
d.tagName);u.add(e.textNodeName,""),d.tagName!==d.tagExp&&d.attrExpPresent&&e.ignoreAttributes!==!0&&(u[":@"]=p);let h=e.
captureMetaData?Gn(c,t):c;this.addChild(s,u,this.readonlyMatcher,h),e.captureMetaData&&s.addEndIndex(Gn(d.closeIndex+2,t))}
c=d.closeIndex+1}else if(m===33&&r.charCodeAt(c+2)===45&&r.charCodeAt(c+3)===45){let d=Qs(r,"-->",c+4,"Comment is not cl\
osed.");if(e.commentPropName){let p=r.substring(c+4,d-2);i=this.saveTextToParentTag(i,s,this.readonlyMatcher),s.add(e.commentPropName,
[{[e.textNodeName]:p}])}c=d}else if(m===33&&r.charCodeAt(c+2)===68){if(this.doctypefound)throw new Error("Multiple DOCTY\
PE declarations found.");this.doctypefound=!0;let d=a.readDocType(r,c);this.entityDecoder.addInputEntities(d.entities),c=
d.i}else if(m===33&&r.charCodeAt(c+2)===91){let d=Qs(r,"]]>",c,"CDATA is not closed.")-2,p=r.substring(c+9,d);i=this.saveTextToParentTag(
i,s,this.readonlyMatcher);let u=this.parseTextData(p,s.tagname,this.readonlyMatcher,!0,!1,!0,!0);u==null&&(u=""),e.cdataPropName?
s.add(e.cdataPropName,[{[e.textNodeName]:p}]):s.add(e.textNodeName,u),c=d+2}else{let d=jp(r,c,e.removeNSPrefix);if(!d){let L=r.
substring(Math.max(0,c-50),Math.min(o,c+50));throw new Error(`readTagExp returned undefined at position ${c}. Context: "${L}\
"`)}let p=d.tagName,u=d.rawTagName,h=d.tagExp,g=d.attrExpPresent,x=d.closeIndex;if({tagName:p,tagExp:h}=Gp(e.transformTagName,
p,h,e),e.strictReservedNames&&(p===e.commentPropName||p===e.cdataPropName||p===e.textNodeName||p===e.attributesGroupName))
throw new Error(`Invalid tag name: ${p}`);s&&i&&s.tagname!=="!xml"&&(i=this.saveTextToParentTag(i,s,this.readonlyMatcher,
!1));let A=s;A&&e.unpairedTagsSet.has(A.tagname)&&(s=this.tagsNodeStack.pop(),this.matcher.pop());let C=!1;h.length>0&&h.
lastIndexOf("/")===h.length-1&&(C=!0,p[p.length-1]==="/"?(p=p.substr(0,p.length-1),h=p):h=h.substr(0,h.length-1),g=p!==h);
let b=null,P={},V;V=Nv(u),p!==n.tagname&&this.matcher.push(p,{},V),p!==h&&g&&(b=this.buildAttributesMap(h,this.matcher,p),
b&&(P=bv(b,e))),p!==n.tagname&&(this.isCurrentNodeStopNode=this.isItStopNode());let $=e.captureMetaData?Gn(c,t):c;if(this.
isCurrentNodeStopNode){let L="";if(C)c=d.closeIndex;else if(e.unpairedTagsSet.has(p))c=d.closeIndex;else{let Ee=this.readStopNodeData(
r,u,x+1);if(!Ee)throw new Error(`Unexpected end of ${u}`);c=Ee.i,L=Ee.tagContent}let dt=new nt(p);b&&(dt[":@"]=b),dt.add(
e.textNodeName,L),this.matcher.pop(),this.isCurrentNodeStopNode=!1,this.addChild(s,dt,this.readonlyMatcher,$),e.captureMetaData&&
s.addEndIndex(Gn(c+1,t))}else{if(C){({tagName:p,tagExp:h}=Gp(e.transformTagName,p,h,e));let L=new nt(p);b&&(L[":@"]=b),this.
addChild(s,L,this.readonlyMatcher,$),e.captureMetaData&&s.addEndIndex(Gn(x+1,t)),this.matcher.pop(),this.isCurrentNodeStopNode=
!1}else if(e.unpairedTagsSet.has(p)){let L=new nt(p);b&&(L[":@"]=b),this.addChild(s,L,this.readonlyMatcher,$),e.captureMetaData&&
s.addEndIndex(Gn(d.closeIndex+1,t)),this.matcher.pop(),this.isCurrentNodeStopNode=!1,c=d.closeIndex;continue}else{let L=new nt(
p);if(this.tagsNodeStack.length>e.maxNestedTags)throw new Error("Maximum nested tags exceeded");this.tagsNodeStack.push(
s),b&&(L[":@"]=b),this.addChild(s,L,this.readonlyMatcher,$),s=L}i="",c=x}}}else i+=r[c];return n.child};function Gn(r,e){
let t=0,n=e.length;for(;t<n;){let s=Math.floor((t+n)/2);e[s]<r?t=s+1:n=s}return r+t}function Bv(r,e,t,n){this.options.captureMetaData||
(n=void 0);let s=this.options.jPath?t.toString():t,i=this.options.updateTag(e.tagname,s,e[":@"]);i===!1||(typeof i=="str\
ing"&&(e.tagname=i),r.addChild(e,n))}function Rv(r,e,t){let n=this.options.processEntities;if(!n||!n.enabled)return r;if(n.
allowedTags){let s=this.options.jPath?t.toString():t;if(!(Array.isArray(n.allowedTags)?n.allowedTags.includes(e):n.allowedTags(
e,s)))return r}if(n.tagFilter){let s=this.options.jPath?t.toString():t;if(!n.tagFilter(e,s))return r}return this.entityDecoder.
decode(r)}function vv(r,e,t,n){return r&&(n===void 0&&(n=e.child.length===0),r=this.parseTextData(r,e.tagname,t,!1,e[":@"]?
Object.keys(e[":@"]).length!==0:!1,n),r!==void 0&&r!==""&&e.add(this.options.textNodeName,r),r=""),r}function Tv(){return this.
stopNodeExpressionsSet.size===0?!1:this.matcher.matchesAny(this.stopNodeExpressionsSet)}function Mv(r,e,t=">"){let n=r.length,
s=t.charCodeAt(0),i=t.length>1?t.charCodeAt(1):-1,a="",o=e;for(let c=e;c<n;c++){let l=r.charCodeAt(c);if(l===34||l===39){
if(c=r.indexOf(r[c],c+1),c===-1)return}else if(l===s)if(i!==-1){if(r.charCodeAt(c+1)===i)return a+=r.substring(o,c),{data:a,
index:c}}else return a+=r.substring(o,c),{data:a,index:c};else l===9&&(a+=r.substring(o,c)+" ",o=c+1)}}function Qs(r,e,t,n){
let s=r.indexOf(e,t);if(s===-1)throw new Error(n);return s+e.length-1}function Ov(r,e,t,n){let s=r.indexOf(e,t);if(s===-1)
throw new Error(n);return s}function jp(r,e,t,n=">"){let s=Mv(r,e+1,n);if(!s)return;let i=s.data,a=s.index,o=i.search(/\s/),
c=i,l=!0;o!==-1&&(c=i.substring(0,o),i=i.substring(o+1).trimStart());let m=c;if(t){let d=c.indexOf(":");d!==-1&&(c=c.substr(
d+1),l=c!==s.data.substr(d+1))}return{tagName:c,tagExp:i,closeIndex:a,attrExpPresent:l,rawTagName:m}}function Dv(r,e,t){
let n=t,s=1,i=!1,a=-1,o=r.length;for(;t<o;t++)if(r[t]==="<"){let c=r.charCodeAt(t+1);if(c===47){let l=Ov(r,">",t,`${e} i\
s not closed`);if(r.substring(t+2,l).trim()===e&&(s--,s===0))return{tagContent:r.substring(n,t),i:l};t=l}else if(c===63)
t=Qs(r,"?>",t+1,"StopNode is not closed.");else if(c===33&&r.charCodeAt(t+2)===45&&r.charCodeAt(t+3)===45)t=Qs(r,"-->",t+
3,"StopNode is not closed.");else if(c===33&&r.charCodeAt(t+2)===91)t=Qs(r,"]]>",t,"StopNode is not closed.")-2;else{let l=i?
void 0:jp(r,t,!1);if(l)l.tagName===e&&l.tagExp[l.tagExp.length-1]!=="/"&&s++,t=l.closeIndex;else{if(i=!0,a<t&&(a=r.indexOf(
">",t),a===-1))return;let m=r.indexOf("<",t+1);if(m===-1||m>a){let d=r.substring(t+1,a),p=d.search(/\s/);(p===-1?d:d.substring(
0,p))===e&&d[d.length-1]!=="/"&&s++,t=a}}}}}function Yp(r,e,t){if(e&&typeof r=="string"){let n=r.trim();return n==="true"?
!0:n==="false"?!1:kp(r,t)}else return sb(r)?r:""}function Gp(r,e,t,n){if(r){let s=r(e);t===e&&(t=s),e=s}return e=Eb(e,n),{tagName:e,tagExp:t}}function Eb(r,e){if(Ec.includes(
r))throw new Error(`[SECURITY] Invalid name: "${r}" is a reserved JavaScript keyword that could cause prototype pollutio\
n`);return ya.includes(r)?e.onDangerousProperty(r):r}var Kp=nt.getMetaDataSymbol();function kv(r,e){if(!r||typeof r!="object")return{};if(!e)return r;let t={};for(let n in r)
if(n.startsWith(e)){let s=n.substring(e.length);t[s]=r[n]}else t[n]=r[n];return t}function Wp(r,e,t,n){return wb(r,e,t,n)}
function wb(r,e,t,n){let s,i={};for(let a=0;a<r.length;a++){let o=r[a],c=Lv(o);if(c!==void 0&&c!==e.textNodeName){let l=kv(
o[":@"]||{},e.attributeNamePrefix);t.push(c,l)}if(c===e.textNodeName)s===void 0?s=o[c]:s+=""+o[c];else{if(c===void 0)continue;
if(o[c]){let l=wb(o[c],e,t,n),m=zv(l,e);if(Object.keys(l).length===0&&e.alwaysCreateTextNode&&(l[e.textNodeName]=""),o["\
:@"]?_v(l,o[":@"],n,e):Object.keys(l).length===1&&l[e.textNodeName]!==void 0&&!e.alwaysCreateTextNode?l=l[e.textNodeName]:
Object.keys(l).length===0&&(e.alwaysCreateTextNode?l[e.textNodeName]="":l=""),o[Kp]!==void 0&&typeof l=="object"&&l!==null&&
(l[Kp]=o[Kp]),i[c]!==void 0&&Object.prototype.hasOwnProperty.call(i,c))Array.isArray(i[c])||(i[c]=[i[c]]),i[c].push(l);else{
let d=e.jPath?n.toString():n;e.isArray(c,d,m)?i[c]=[l]:i[c]=l}c!==void 0&&c!==e.textNodeName&&t.pop()}}}return typeof s==
"string"?s.length>0&&(i[e.textNodeName]=s):s!==void 0&&(i[e.textNodeName]=s),i}function Lv(r){let e=Object.keys(r);for(let t=0;t<
e.length;t++){let n=e[t];if(n!==":@")return n}}function _v(r,e,t,n){if(e){let s=Object.keys(e),i=s.length;for(let a=0;a<
i;a++){let o=s[a],c=o.startsWith(n.attributeNamePrefix)?o.substring(n.attributeNamePrefix.length):o,l=n.jPath?t.toString()+
"."+c:t;n.isArray(o,l,!0,!0)?r[o]=[e[o]]:r[o]=e[o]}}}function zv(r,e){let{textNodeName:t}=e,n=Object.keys(r).length;return!!(n===
0||n===1&&(r[t]||typeof r[t]=="boolean"||r[t]===0))}var qs=class{constructor(e){this.externalEntities={},this.options=db(e)}parse(e,t){if(typeof e!="string"&&e.toString)e instanceof
Uint8Array&&!(typeof Buffer<"u"&&Buffer.isBuffer(e))?e=new TextDecoder("utf-8",{ignoreBOM:!0}).decode(e):e=e.toString();else if(typeof e!=
"string")throw new Error("XML data is accepted in String or Bytes[] form.");if(t){t===!0&&(t={});let i=wc(e,t);if(i!==!0)
throw Error(`${i.err.msg}:${i.err.line}:${i.err.col}`)}let n=new Pa(this.options,this.externalEntities),s=n.parseXml(e);
return this.options.preserveOrder||s===void 0?s:Wp(s,this.options,n.matcher,n.readonlyMatcher)}addEntity(e,t){if(t.indexOf(
"&")!==-1)throw new Error("Entity value can't have '&'");if(e.indexOf("&")!==-1||e.indexOf(";")!==-1)throw new Error("An\
 entity must be set without '&' and ';'. Eg. use '#xD' for '&#xD;'");if(t==="&")throw new Error("An entity with value '&\
' is not permitted");this.externalEntities[e]=t}static getMetaDataSymbol(){return nt.getMetaDataSymbol()}};function Le(r){return typeof r=="number"&&Object.is(r,-0)?"-0":String(r)}function Sa(r){return Le(r).replace(/--/g,"- -").
replace(/--/g,"- -").replace(/-$/,"- ")}function kc(r){return Le(r).replace(/\]\]>/g,"]]]]><![CDATA[>")}function nr(r){return Le(
r).replace(/"/g,"&quot;").replace(/'/g,"&apos;")}function jn(r,e,t,n,s){if(!t.sanitizeName)return r;let i=!e&&r[0]==="?",
a=i?r.slice(1):r;if(s(a))return r;let o=t.sanitizeName(a,{isAttribute:e,matcher:n.readOnly()});if(typeof o!="string"||!s(
o))throw new Error(`sanitizeName returned an invalid XML name for "${a}"`);return i?"?"+o:o}var Hv=`
`;function Uv(r,e){if(!Array.isArray(r)||r.length===0)return"1.0";let t=r[0];if(Xp(t)==="?xml"){let s=t[":@"];if(s){let i=e.
attributeNamePrefix+"version";if(s[i])return s[i]}}return"1.0"}function Jp(r,e){let t="";e.format&&(t=Hv);let n=[];if(e.
stopNodes&&Array.isArray(e.stopNodes))for(let o=0;o<e.stopNodes.length;o++){let c=e.stopNodes[o];typeof c=="string"?n.push(
new gt(c)):c instanceof gt&&n.push(c)}let s=Uv(r,e),i=Rc("qName",{xmlVersion:s}),a=new rr;return Rb(r,e,t,a,n,i)}function Rb(r,e,t,n,s,i){
let a="",o=!1;if(e.maxNestedTags&&n.getDepth()>e.maxNestedTags)throw new Error("Maximum nested tags exceeded");if(!Array.
isArray(r)){if(r!=null){let c=Le(r);return c=$p(c,e),c}return""}for(let c=0;c<r.length;c++){let l=r[c],m=Xp(l);if(m===void 0)
continue;let p=m===e.textNodeName||m===e.cdataPropName||m===e.commentPropName?m:jn(m,!1,e,n,i),u=Fv(l[":@"],e);n.push(p,
u);let h=qv(n,s);if(p===e.textNodeName){let b=l[m];h||(b=e.tagValueProcessor(p,b),b=$p(b,e)),b=Le(b),o&&(a+=t),a+=b,o=!1,
n.pop();continue}else if(p===e.cdataPropName){o&&(a+=t);let b=l[m][0][e.textNodeName],P=kc(b);a+=`<![CDATA[${P}]]>`,o=!1,
n.pop();continue}else if(p===e.commentPropName){let b=l[m][0][e.textNodeName],P=Sa(b);a+=t+`<!--${P}-->`,o=!0,n.pop();continue}else if(p[0]===
"?"){let b=Bb(l[":@"],e,h,n,i);a+=(p==="?xml"?"":t)+`<${p}${b}?>`,o=!0,n.pop();continue}let g=t;g!==""&&(g+=e.indentBy);
let x=Bb(l[":@"],e,h,n,i),A=t+`<${p}${x}`,C;h?C=vb(l[m],e,n.getDepth()):C=Rb(l[m],e,g,n,s,i),e.unpairedTags.indexOf(p)!==
-1?e.suppressUnpairedNode?a+=A+">":a+=A+"/>":(!C||C.length===0)&&e.suppressEmptyNode?a+=A+"/>":C&&C.endsWith(">")?a+=A+`\
>${C}${t}</${p}>`:(a+=A+">",C&&t!==""&&(C.includes("/>")||C.includes("</"))?a+=t+e.indentBy+C+t:a+=C,a+=`</${p}>`),o=!0,
n.pop()}return a}function Fv(r,e){if(!r||e.ignoreAttributes)return null;let t={},n=!1;for(let s in r){if(!Object.prototype.
hasOwnProperty.call(r,s))continue;let i=s.startsWith(e.attributeNamePrefix)?s.substr(e.attributeNamePrefix.length):s;t[i]=
nr(r[s]),n=!0}return n?t:null}function vb(r,e,t=0){if(e.maxNestedTags&&t>e.maxNestedTags)throw new Error("Maximum nested\
 tags exceeded");if(!Array.isArray(r))return r!=null?Le(r):"";let n="";for(let s=0;s<r.length;s++){let i=r[s],a=Xp(i);if(a===
e.textNodeName)n+=Le(i[a]);else if(a===e.cdataPropName)n+=i[a][0][e.textNodeName];else if(a===e.commentPropName)n+=i[a][0][e.
textNodeName];else{if(a&&a[0]==="?")continue;if(a){let o=Qv(i[":@"],e),c=vb(i[a],e,t+1);!c||c.length===0?n+=`<${a}${o}/>`:
n+=`<${a}${o}>${c}</${a}>`}}}return n}function Qv(r,e){let t="";if(r&&!e.ignoreAttributes)for(let n in r){if(!Object.prototype.
hasOwnProperty.call(r,n))continue;let s=r[n];s===!0&&e.suppressBooleanAttributes?t+=` ${n.substr(e.attributeNamePrefix.length)}`:
t+=` ${n.substr(e.attributeNamePrefix.length)}="${nr(s)}"`}return t}function Xp(r){let e=Object.keys(r);for(let t=0;t<e.
length;t++){let n=e[t];if(Object.prototype.hasOwnProperty.call(r,n)&&n!==":@")return n}}function Bb(r,e,t,n,s){let i="";
if(r&&!e.ignoreAttributes)for(let a in r){if(!Object.prototype.hasOwnProperty.call(r,a))continue;let o=a.substr(e.attributeNamePrefix.
length),c=t?o:jn(o,!0,e,n,s),l;t?l=r[a]:(l=e.attributeValueProcessor(a,r[a]),l=$p(l,e)),l===!0&&e.suppressBooleanAttributes?
i+=` ${c}`:i+=` ${c}="${nr(l)}"`}return i}function qv(r,e){if(!e||e.length===0)return!1;for(let t=0;t<e.length;t++)if(r.
matches(e[t]))return!0;return!1}function $p(r,e){if(r&&r.length>0&&e.processEntities)for(let t=0;t<e.entities.length;t++){
let n=e.entities[t];r=r.replace(n.regex,n.val)}return r}function Vp(r){return typeof r=="function"?r:Array.isArray(r)?e=>{for(let t of r)if(typeof t=="string"&&e===t||t instanceof
RegExp&&t.test(e))return!0}:()=>!1}var Gv={attributeNamePrefix:"@_",attributesGroupName:!1,textNodeName:"#text",ignoreAttributes:!0,cdataPropName:!1,format:!1,
indentBy:"  ",suppressEmptyNode:!1,suppressUnpairedNode:!0,suppressBooleanAttributes:!0,tagValueProcessor:function(r,e){
return e},attributeValueProcessor:function(r,e){return e},preserveOrder:!1,commentPropName:!1,unpairedTags:[],entities:[
{regex:new RegExp("&","g"),val:"&amp;"},{regex:new RegExp(">","g"),val:"&gt;"},{regex:new RegExp("<","g"),val:"&lt;"},{regex:new RegExp(
"'","g"),val:"&apos;"},{regex:new RegExp('"',"g"),val:"&quot;"}],processEntities:!0,stopNodes:[],oneListGroup:!1,maxNestedTags:100,
jPath:!0,sanitizeName:!1};function it(r){if(this.options=Object.assign({},Gv,r),this.options.stopNodes&&Array.isArray(this.
options.stopNodes)&&(this.options.stopNodes=this.options.stopNodes.map(e=>typeof e=="string"&&e.startsWith("*.")?".."+e.
substring(2):e)),this.stopNodeExpressions=[],this.options.stopNodes&&Array.isArray(this.options.stopNodes))for(let e=0;e<
this.options.stopNodes.length;e++){let t=this.options.stopNodes[e];typeof t=="string"?this.stopNodeExpressions.push(new gt(
t)):t instanceof gt&&this.stopNodeExpressions.push(t)}this.options.ignoreAttributes===!0||this.options.attributesGroupName?
this.isAttribute=function(){return!1}:(this.ignoreAttributesFn=Vp(this.options.ignoreAttributes),this.attrPrefixLen=this.
options.attributeNamePrefix.length,this.isAttribute=Wv),this.processTextOrObjNode=Yv,this.options.format?(this.indentate=
Kv,this.tagEndChar=`>
`,this.newLine=`
`):(this.indentate=function(){return""},this.tagEndChar=">",this.newLine="")}function jv(r,e){let t=r["?xml"];if(t&&typeof t==
"object"){if(e.attributesGroupName&&t[e.attributesGroupName]){let s=t[e.attributesGroupName][e.attributeNamePrefix+"vers\
ion"];if(s)return s}let n=t[e.attributeNamePrefix+"version"];if(n)return n}return"1.0"}it.prototype.build=function(r){if(this.
options.preserveOrder)return Jp(r,this.options);{Array.isArray(r)&&this.options.arrayNodeName&&this.options.arrayNodeName.
length>1&&(r={[this.options.arrayNodeName]:r});let e=new rr,t=jv(r,this.options),n=Rc("qName",{xmlVersion:t});return this.
j2x(r,0,e,n).val}};it.prototype.j2x=function(r,e,t,n){let s="",i="";if(this.options.maxNestedTags&&t.getDepth()>=this.options.
maxNestedTags)throw new Error("Maximum nested tags exceeded");let a=this.options.jPath?t.toString():t,o=this.checkStopNode(
t);for(let c in r){if(!Object.prototype.hasOwnProperty.call(r,c))continue;let m=c===this.options.textNodeName||c===this.
options.cdataPropName||c===this.options.commentPropName||this.options.attributesGroupName&&c===this.options.attributesGroupName||
this.isAttribute(c)?c:jn(c,!1,this.options,t,n);if(typeof r[c]>"u")this.isAttribute(c)&&(i+="");else if(r[c]===null)this.
isAttribute(c)||m===this.options.cdataPropName||m===this.options.commentPropName?i+="":m[0]==="?"?i+=this.indentate(e)+"\
<"+m+"?"+this.tagEndChar:i+=this.indentate(e)+"<"+m+"/"+this.tagEndChar;else if(r[c]instanceof Date)i+=this.buildTextValNode(
r[c],m,"",e,t);else if(typeof r[c]!="object"){let d=this.isAttribute(c);if(d&&!this.ignoreAttributesFn(d,a)){let p=jn(d,
!0,this.options,t,n);s+=this.buildAttrPairStr(p,Le(r[c]),o)}else if(!d)if(c===this.options.textNodeName){let p=this.options.
tagValueProcessor(c,Le(r[c]));i+=this.replaceEntitiesValue(p)}else{t.push(m);let p=this.checkStopNode(t);if(t.pop(),p){let u=Le(
r[c]);u===""?i+=this.indentate(e)+"<"+m+this.closeTag(m)+this.tagEndChar:i+=this.indentate(e)+"<"+m+">"+u+"</"+m+this.tagEndChar}else
i+=this.buildTextValNode(r[c],m,"",e,t)}}else if(Array.isArray(r[c])){let d=r[c].length,p="",u="";for(let h=0;h<d;h++){let g=r[c][h];
if(!(typeof g>"u"))if(g===null)m[0]==="?"?i+=this.indentate(e)+"<"+m+"?"+this.tagEndChar:i+=this.indentate(e)+"<"+m+"/"+
this.tagEndChar;else if(typeof g=="object")if(this.options.oneListGroup){t.push(m);let x=this.j2x(g,e+1,t,n);t.pop(),p+=
x.val,this.options.attributesGroupName&&g.hasOwnProperty(this.options.attributesGroupName)&&(u+=x.attrStr)}else p+=this.
processTextOrObjNode(g,m,e,t,n);else if(this.options.oneListGroup){let x=this.options.tagValueProcessor(m,g);x=this.replaceEntitiesValue(
x),x=Le(x),p+=x}else{t.push(m);let x=this.checkStopNode(t);if(t.pop(),x){let A=Le(g);A===""?p+=this.indentate(e)+"<"+m+this.
closeTag(m)+this.tagEndChar:p+=this.indentate(e)+"<"+m+">"+A+"</"+m+this.tagEndChar}else p+=this.buildTextValNode(g,m,"",
e,t)}}this.options.oneListGroup&&(p=this.buildObjectNode(p,m,u,e)),i+=p}else if(this.options.attributesGroupName&&c===this.
options.attributesGroupName){let d=Object.keys(r[c]),p=d.length;for(let u=0;u<p;u++){let h=jn(d[u],!0,this.options,t,n);
s+=this.buildAttrPairStr(h,Le(r[c][d[u]]),o)}}else i+=this.processTextOrObjNode(r[c],m,e,t,n)}return{attrStr:s,val:i}};it.
prototype.buildAttrPairStr=function(r,e,t){return t||(e=this.options.attributeValueProcessor(r,Le(e)),e=this.replaceEntitiesValue(
e)),this.options.suppressBooleanAttributes&&e==="true"?" "+r:" "+r+'="'+nr(e)+'"'};function Yv(r,e,t,n,s){let i=this.extractAttributes(
r);if(n.push(e,i),this.checkStopNode(n)){let c=this.buildRawContent(r,n.getDepth()),l=this.buildAttributesForStopNode(r);
return n.pop(),this.buildObjectNode(c,e,l,t)}let o=this.j2x(r,t+1,n,s);return n.pop(),e[0]==="?"?this.buildTextValNode("",
e,o.attrStr,t,n):r[this.options.textNodeName]!==void 0&&Object.keys(r).length===1?this.buildTextValNode(r[this.options.textNodeName],
e,o.attrStr,t,n):this.buildObjectNode(o.val,e,o.attrStr,t)}it.prototype.extractAttributes=function(r){if(!r||typeof r!="\
object")return null;let e={},t=!1;if(this.options.attributesGroupName&&r[this.options.attributesGroupName]){let n=r[this.
options.attributesGroupName];for(let s in n){if(!Object.prototype.hasOwnProperty.call(n,s))continue;let i=s.startsWith(this.
options.attributeNamePrefix)?s.substring(this.options.attributeNamePrefix.length):s;e[i]=nr(n[s]),t=!0}}else for(let n in r){
if(!Object.prototype.hasOwnProperty.call(r,n))continue;let s=this.isAttribute(n);s&&(e[s]=nr(r[n]),t=!0)}return t?e:null};
it.prototype.buildRawContent=function(r,e=0){if(this.options.maxNestedTags&&e>=this.options.maxNestedTags)throw new Error(
"Maximum nested tags exceeded");if(typeof r=="string")return r;if(typeof r!="object"||r===null)return String(r);if(r[this.
options.textNodeName]!==void 0)return r[this.options.textNodeName];let t="";for(let n in r){if(!Object.prototype.hasOwnProperty.
call(r,n)||this.isAttribute(n)||this.options.attributesGroupName&&n===this.options.attributesGroupName)continue;let s=r[n];
if(n===this.options.textNodeName)t+=s;else if(Array.isArray(s)){for(let i of s)if(typeof i=="string"||typeof i=="number")
t+=`<${n}>${i}</${n}>`;else if(typeof i=="object"&&i!==null){let a=this.buildRawContent(i,e+1),o=this.buildAttributesForStopNode(
i);a===""?t+=`<${n}${o}/>`:t+=`<${n}${o}>${a}</${n}>`}}else if(typeof s=="object"&&s!==null){let i=this.buildRawContent(
s,e+1),a=this.buildAttributesForStopNode(s);i===""?t+=`<${n}${a}/>`:t+=`<${n}${a}>${i}</${n}>`}else t+=`<${n}>${s}</${n}\
>`}return t};it.prototype.buildAttributesForStopNode=function(r){if(!r||typeof r!="object")return"";let e="";if(this.options.
attributesGroupName&&r[this.options.attributesGroupName]){let t=r[this.options.attributesGroupName];for(let n in t){if(!Object.
prototype.hasOwnProperty.call(t,n))continue;let s=n.startsWith(this.options.attributeNamePrefix)?n.substring(this.options.
attributeNamePrefix.length):n,i=t[n];i===!0&&this.options.suppressBooleanAttributes?e+=" "+s:e+=" "+s+'="'+nr(i)+'"'}}else
for(let t in r){if(!Object.prototype.hasOwnProperty.call(r,t))continue;let n=this.isAttribute(t);if(n){let s=r[t];s===!0&&
this.options.suppressBooleanAttributes?e+=" "+n:e+=" "+n+'="'+nr(s)+'"'}}return e};it.prototype.buildObjectNode=function(r,e,t,n){
if(r==="")return e[0]==="?"?this.indentate(n)+"<"+e+t+"?"+this.tagEndChar:this.indentate(n)+"<"+e+t+this.closeTag(e)+this.
tagEndChar;if(e[0]==="?")return this.indentate(n)+"<"+e+t+"?"+this.tagEndChar;{let s="</"+e+this.tagEndChar,i="";return e[0]===
"?"&&(i="?",s=""),(t||t==="")&&r.indexOf("<")===-1?this.indentate(n)+"<"+e+t+i+">"+r+s:this.options.commentPropName!==!1&&
e===this.options.commentPropName&&i.length===0?this.indentate(n)+`<!--${Sa(r)}-->`+this.newLine:this.indentate(n)+"<"+e+
t+i+this.tagEndChar+r+this.indentate(n)+s}};it.prototype.closeTag=function(r){let e="";return this.options.unpairedTags.
indexOf(r)!==-1?this.options.suppressUnpairedNode||(e="/"):this.options.suppressEmptyNode?e="/":e=`></${r}`,e};it.prototype.
checkStopNode=function(r){if(!this.stopNodeExpressions||this.stopNodeExpressions.length===0)return!1;for(let e=0;e<this.
stopNodeExpressions.length;e++)if(r.matches(this.stopNodeExpressions[e]))return!0;return!1};it.prototype.buildTextValNode=function(r,e,t,n,s){if(this.options.cdataPropName!==!1&&e===this.options.cdataPropName){let i=kc(
r);return this.indentate(n)+`<![CDATA[${i}]]>`+this.newLine}else if(this.options.commentPropName!==!1&&e===this.options.
commentPropName){let i=Sa(r);return this.indentate(n)+`<!--${i}-->`+this.newLine}else{if(e[0]==="?")return this.indentate(
n)+"<"+e+t+"?"+this.tagEndChar;{let i=this.options.tagValueProcessor(e,r);return i=this.replaceEntitiesValue(i),i=Le(i),
i===""?this.indentate(n)+"<"+e+t+this.closeTag(e)+this.tagEndChar:this.indentate(n)+"<"+e+t+">"+i+"</"+e+this.tagEndChar}}};
it.prototype.replaceEntitiesValue=function(r){if(r&&r.length>0&&this.options.processEntities)for(let e=0;e<this.options.
entities.length;e++){let t=this.options.entities[e];r=r.replace(t.regex,t.val)}return r};function Kv(r){return this.options.
indentBy.repeat(r)}function Wv(r){return r.startsWith(this.options.attributeNamePrefix)&&r!==this.options.textNodeName?r.
substr(this.attrPrefixLen):!1}var Zp=it;var Tb={validate:wc};function Db(r){return{attributesGroupName:"$",textNodeName:r.xmlCharKey??"_",ignoreAttributes:!1,suppressBooleanAttributes:!1}}
function $v(r={}){return{...Db(r),attributeNamePrefix:"@_",format:!0,suppressEmptyNode:!0,indentBy:"",rootNodeName:r.rootName??
"root",cdataPropName:r.cdataPropName??"__cdata"}}function Jv(r={}){return{...Db(r),parseAttributeValue:!1,parseTagValue:!1,
attributeNamePrefix:"",stopNodes:r.stopNodes,processEntities:!0,trimValues:!1}}function Lc(r,e={}){let t=$v(e),n=new Zp(
t),s={[t.rootNodeName]:r};return`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${n.build(s)}`.replace(/\n/g,"")}
async function eu(r,e={}){if(!r)throw new Error("Document is empty");let t=Tb.validate(r);if(t!==!0)throw t;let s=new qs(
Jv(e)).parse(r);if(s["?xml"]&&delete s["?xml"],!e.includeRoot)for(let i of Object.keys(s)){let a=s[i];return typeof a=="\
object"?{...a}:a}return s}var _c=He("storage-blob");import{EventEmitter as Zv}from"events";import{Readable as Xv}from"node:stream";var zc=class extends Xv{buffers;byteLength;byteOffsetInCurrentBuffer;bufferIndex;pushedBytesLength;constructor(e,t,n){
super(n),this.buffers=e,this.byteLength=t,this.byteOffsetInCurrentBuffer=0,this.bufferIndex=0,this.pushedBytesLength=0;let s=0;
for(let i of this.buffers)s+=i.byteLength;if(s<this.byteLength)throw new Error("Data size shouldn't be larger than the t\
otal length of buffers.")}_read(e){this.pushedBytesLength>=this.byteLength&&this.push(null),e||(e=this.readableHighWaterMark);
let t=[],n=0;for(;n<e&&this.pushedBytesLength<this.byteLength;){let s=this.byteLength-this.pushedBytesLength,i=this.buffers[this.
bufferIndex].byteLength-this.byteOffsetInCurrentBuffer,a=Math.min(i,s);if(a>e-n){let o=this.byteOffsetInCurrentBuffer+e-
n;t.push(this.buffers[this.bufferIndex].slice(this.byteOffsetInCurrentBuffer,o)),this.pushedBytesLength+=e-n,this.byteOffsetInCurrentBuffer=
o,n=e;break}else{let o=this.byteOffsetInCurrentBuffer+a;t.push(this.buffers[this.bufferIndex].slice(this.byteOffsetInCurrentBuffer,
o)),a===i?(this.byteOffsetInCurrentBuffer=0,this.bufferIndex++):this.byteOffsetInCurrentBuffer=o,this.pushedBytesLength+=
a,n+=a}}t.length>1?this.push(Buffer.concat(t)):t.length===1&&this.push(t[0])}};import Vv from"node:buffer";var Hc=Vv.constants.MAX_LENGTH,Uc=class{buffers=[];capacity;_size;get size(){return this._size}constructor(e,t,n){
this.capacity=e,this._size=0;let s=Math.ceil(e/Hc);for(let i=0;i<s;i++){let a=i===s-1?e%Hc:Hc;a===0&&(a=Hc),this.buffers.
push(Buffer.allocUnsafe(a))}t&&this.fill(t,n)}fill(e,t){this._size=Math.min(this.capacity,t);let n=0,s=0,i=0,a=0,o=0;for(;o<
this._size;){let c=e[n],l=this.buffers[s],m=c.copy(l,i,a);o+=m,a+=m,i+=m,a===c.length&&(n++,a=0),i===l.length&&(s++,i=0)}
e.splice(0,n),e.length>0&&(e[0]=e[0].slice(a))}getReadableStream(){return new zc(this.buffers,this.size)}};var Fc=class{bufferSize;maxBuffers;readable;outgoingHandler;emitter=new Zv;concurrency;offset=0;isStreamEnd=!1;isError=!1;executingOutgoingHandlers=0;encoding;numBuffers=0;unresolvedDataArray=[];unresolvedLength=0;incoming=[];outgoing=[];constructor(e,t,n,s,i,a){
if(t<=0)throw new RangeError(`bufferSize must be larger than 0, current is ${t}`);if(n<=0)throw new RangeError(`maxBuffe\
rs must be larger than 0, current is ${n}`);if(i<=0)throw new RangeError(`concurrency must be larger than 0, current is ${i}`);
this.bufferSize=t,this.maxBuffers=n,this.readable=e,this.outgoingHandler=s,this.concurrency=i,this.encoding=a}async do(){
return new Promise((e,t)=>{this.readable.on("data",n=>{n=typeof n=="string"?Buffer.from(n,this.encoding):n,this.appendUnresolvedData(
n),this.resolveData()||this.readable.pause()}),this.readable.on("error",n=>{this.emitter.emit("error",n)}),this.readable.
on("end",()=>{this.isStreamEnd=!0,this.emitter.emit("checkEnd")}),this.emitter.on("error",n=>{this.isError=!0,this.readable.
pause(),t(n)}),this.emitter.on("checkEnd",()=>{if(this.outgoing.length>0){this.triggerOutgoingHandlers();return}if(this.
isStreamEnd&&this.executingOutgoingHandlers===0)if(this.unresolvedLength>0&&this.unresolvedLength<this.bufferSize){let n=this.
shiftBufferFromUnresolvedDataArray();this.outgoingHandler(()=>n.getReadableStream(),n.size,this.offset).then(e).catch(t)}else{
if(this.unresolvedLength>=this.bufferSize)return;e()}})})}appendUnresolvedData(e){this.unresolvedDataArray.push(e),this.
unresolvedLength+=e.length}shiftBufferFromUnresolvedDataArray(e){return e?e.fill(this.unresolvedDataArray,this.unresolvedLength):
e=new Uc(this.bufferSize,this.unresolvedDataArray,this.unresolvedLength),this.unresolvedLength-=e.size,e}resolveData(){for(;this.
unresolvedLength>=this.bufferSize;){let e;if(this.incoming.length>0)e=this.incoming.shift(),this.shiftBufferFromUnresolvedDataArray(
e);else if(this.numBuffers<this.maxBuffers)e=this.shiftBufferFromUnresolvedDataArray(),this.numBuffers++;else return!1;this.
outgoing.push(e),this.triggerOutgoingHandlers()}return!0}async triggerOutgoingHandlers(){let e;do{if(this.executingOutgoingHandlers>=
this.concurrency)return;e=this.outgoing.shift(),e&&this.triggerOutgoingHandler(e)}while(e)}async triggerOutgoingHandler(e){
let t=e.size;this.executingOutgoingHandlers++,this.offset+=t;try{await this.outgoingHandler(()=>e.getReadableStream(),t,
this.offset-t)}catch(n){this.emitter.emit("error",n);return}this.executingOutgoingHandlers--,this.reuseBuffer(e),this.emitter.
emit("checkEnd")}reuseBuffer(e){this.incoming.push(e),!this.isError&&this.resolveData()&&!this.isStreamEnd&&this.readable.
resume()}};import{createRequire as eT}from"node:module";import{dirname as tT}from"node:path";import{fileURLToPath as rT}from"node:url";
var nT=typeof process=="object"&&typeof process.versions=="object"&&typeof process.versions.node=="string",Qc,qc,kb;nT&&
(Qc=eT(import.meta.url),qc=rT(import.meta.url),kb=tT(qc));var w4=(()=>{var r=typeof document<"u"&&document.currentScript?
document.currentScript.src:void 0;return typeof qc<"u"&&(r=r||qc),(function(e){e=e||{};var t=typeof e<"u"?e:{},n,s;t.ready=
new Promise(function(f,y){n=f,s=y}),["_malloc","_free","_emscripten_bind_VoidPtr___destroy___0","_emscripten_bind_Crc64H\
ash_Crc64Hash_0","_emscripten_bind_Crc64Hash_OnAppend_2","_emscripten_bind_Crc64Hash_OnFinal_3","_emscripten_bind_Crc64H\
ash___destroy___0","_fflush","onRuntimeInitialized"].forEach(f=>{Object.getOwnPropertyDescriptor(t.ready,f)||Object.defineProperty(
t.ready,f,{get:()=>Fe("You are getting "+f+" on the Promise object, instead of the instance. Use .then() to get called b\
ack with the instance, see the MODULARIZE docs in src/settings.js"),set:()=>Fe("You are setting "+f+" on the Promise obj\
ect, instead of the instance. Use .then() to get called back with the instance, see the MODULARIZE docs in src/settings.\
js")})});var i=Object.assign({},t),a=[],o="./this.program",c=(f,y)=>{throw y},l=typeof window=="object",m=typeof importScripts==
"function",d=typeof process=="object"&&typeof process.versions=="object"&&typeof process.versions.node=="string",p=!l&&!d&&
!m;if(t.ENVIRONMENT)throw new Error("Module.ENVIRONMENT has been deprecated. To force the environment, use the ENVIRONME\
NT compile-time option (for example, -sENVIRONMENT=web or -sENVIRONMENT=node)");var u="";function h(f){return t.locateFile?
t.locateFile(f,u):u+f}var g,x,A,C;function b(f){if(f instanceof yx)return;let y=f;f&&typeof f=="object"&&f.stack&&(y=[f,
f.stack]),L("exiting due to exception: "+y)}if(d){if(typeof process>"u"||!process.release||process.release.name!=="node")
throw new Error("not compiled for this environment (did you build to HTML and try to run it not on the web, or set ENVIR\
ONMENT to something - like node - and run it someplace else - like on the web?)");var P=Qc("fs"),V=Qc("path");m?u=V.dirname(
u)+"/":u=kb+"/",g=(f,y)=>(f=Jm(f)?new URL(f):V.normalize(f),P.readFileSync(f,y?void 0:"utf8")),A=f=>{var y=g(f,!0);return y.
buffer||(y=new Uint8Array(y)),H(y.buffer),y},x=(f,y,N)=>{f=Jm(f)?new URL(f):V.normalize(f),P.readFile(f,function(M,Q){M?
N(M):y(Q.buffer)})},process.argv.length>1&&(o=process.argv[1].replace(/\\/g,"/")),a=process.argv.slice(2),process.on("un\
caughtException",function(f){if(!(f instanceof yx))throw f}),process.on("unhandledRejection",function(f){throw f}),c=(f,y)=>{
if(jP())throw process.exitCode=f,y;b(y),process.exit(f)},t.inspect=function(){return"[Emscripten Module object]"}}else if(p){
if(typeof process=="object"&&typeof Qc=="function"||typeof window=="object"||typeof importScripts=="function")throw new Error(
"not compiled for this environment (did you build to HTML and try to run it not on the web, or set ENVIRONMENT to someth\
ing - like node - and run it someplace else - like on the web?)");typeof read<"u"&&(g=function(y){return read(y)}),A=function(y){
let N;return typeof readbuffer=="function"?new Uint8Array(readbuffer(y)):(N=read(y,"binary"),H(typeof N=="object"),N)},x=
function(y,N,M){setTimeout(()=>N(A(y)),0)},typeof scriptArgs<"u"?a=scriptArgs:typeof arguments<"u"&&(a=arguments),typeof quit==
"function"&&(c=(f,y)=>{b(y),quit(f)}),typeof print<"u"&&(typeof console>"u"&&(console={}),console.log=print,console.warn=
console.error=typeof printErr<"u"?printErr:print)}else if(l||m){if(m?u=self.location.href:typeof document<"u"&&document.
currentScript&&(u=document.currentScript.src),r&&(u=r),u.indexOf("blob:")!==0?u=u.substr(0,u.replace(/[?#].*/,"").lastIndexOf(
"/")+1):u="",!(typeof window=="object"||typeof importScripts=="function"))throw new Error("not compiled for this environ\
ment (did you build to HTML and try to run it not on the web, or set ENVIRONMENT to something - like node - and run it s\
omeplace else - like on the web?)");g=f=>{var y=new XMLHttpRequest;return y.open("GET",f,!1),y.send(null),y.responseText},
m&&(A=f=>{var y=new XMLHttpRequest;return y.open("GET",f,!1),y.responseType="arraybuffer",y.send(null),new Uint8Array(y.
response)}),x=(f,y,N)=>{var M=new XMLHttpRequest;M.open("GET",f,!0),M.responseType="arraybuffer",M.onload=()=>{if(M.status==
200||M.status==0&&M.response){y(M.response);return}N()},M.onerror=N,M.send(null)},C=f=>document.title=f}else throw new Error(
"environment detection error");var $=t.print||console.log.bind(console),L=t.printErr||console.warn.bind(console);Object.
assign(t,i),i=null,gS(),t.arguments&&(a=t.arguments),$t("arguments","arguments_"),t.thisProgram&&(o=t.thisProgram),$t("t\
hisProgram","thisProgram"),t.quit&&(c=t.quit),$t("quit","quit_"),H(typeof t.memoryInitializerPrefixURL>"u","Module.memor\
yInitializerPrefixURL option was removed, use Module.locateFile instead"),H(typeof t.pthreadMainPrefixURL>"u","Module.pt\
hreadMainPrefixURL option was removed, use Module.locateFile instead"),H(typeof t.cdInitializerPrefixURL>"u","Module.cdI\
nitializerPrefixURL option was removed, use Module.locateFile instead"),H(typeof t.filePackagePrefixURL>"u","Module.file\
PackagePrefixURL option was removed, use Module.locateFile instead"),H(typeof t.read>"u","Module.read option was removed\
 (modify read_ in JS)"),H(typeof t.readAsync>"u","Module.readAsync option was removed (modify readAsync in JS)"),H(typeof t.
readBinary>"u","Module.readBinary option was removed (modify readBinary in JS)"),H(typeof t.setWindowTitle>"u","Module.s\
etWindowTitle option was removed (modify setWindowTitle in JS)"),H(typeof t.TOTAL_MEMORY>"u","Module.TOTAL_MEMORY has be\
en renamed Module.INITIAL_MEMORY"),$t("read","read_"),$t("readAsync","readAsync"),$t("readBinary","readBinary"),$t("setW\
indowTitle","setWindowTitle");var dt="IDBFS is no longer included by default; build with -lidbfs.js",Ee="PROXYFS is no l\
onger included by default; build with -lproxyfs.js",Gm="WORKERFS is no longer included by default; build with -lworkerfs\
.js",Eo="NODEFS is no longer included by default; build with -lnodefs.js";H(!p,"shell environment detected but not enabl\
ed at build time.  Add 'shell' to `-sENVIRONMENT` to enable.");var Ci=16,DP=4;function a1(f){switch(f){case"i1":case"i8":case"\
u8":return 1;case"i16":case"u16":return 2;case"i32":case"u32":return 4;case"i64":case"u64":return 8;case"float":return 4;case"\
double":return 8;default:{if(f[f.length-1]==="*")return DP;if(f[0]==="i"){let y=Number(f.substr(1));return H(y%8===0,"ge\
tNativeTypeSize invalid bits "+y+", type "+f),y/8}return 0}}}function $t(f,y){Object.getOwnPropertyDescriptor(t,f)||Object.
defineProperty(t,f,{configurable:!0,get:function(){Fe("Module."+f+" has been replaced with plain "+y+" (the initial valu\
e can be provided on Module, but after startup the value is only looked for on a local variable of that name)")}})}function kP(f){
Object.getOwnPropertyDescriptor(t,f)&&Fe("`Module."+f+"` was supplied but `"+f+"` not included in INCOMING_MODULE_JS_API")}
function ox(f){return f==="FS_createPath"||f==="FS_createDataFile"||f==="FS_createPreloadedFile"||f==="FS_unlink"||f==="\
addRunDependency"||f==="FS_createLazyFile"||f==="FS_createDevice"||f==="removeRunDependency"}function LP(f){typeof globalThis<
"u"&&!Object.getOwnPropertyDescriptor(globalThis,f)&&Object.defineProperty(globalThis,f,{configurable:!0,get:function(){
var y="`"+f+"` is a library symbol and not included by default; add it to your library.js __deps or to DEFAULT_LIBRARY_F\
UNCS_TO_INCLUDE on the command line",N=f;N.startsWith("_")||(N="$"+f),y+=" (e.g. -sDEFAULT_LIBRARY_FUNCS_TO_INCLUDE="+N+
")",ox(f)&&(y+=". Alternatively, forcing filesystem support (-sFORCE_FILESYSTEM) can export this for you"),Or(y)}})}function _P(f){
Object.getOwnPropertyDescriptor(t,f)||Object.defineProperty(t,f,{configurable:!0,get:function(){var y="'"+f+"' was not e\
xported. add it to EXPORTED_RUNTIME_METHODS (see the FAQ)";ox(f)&&(y+=". Alternatively, forcing filesystem support (-sFO\
RCE_FILESYSTEM) can export this for you"),Fe(y)}})}var zP;t.wasmBinary&&(zP=t.wasmBinary),$t("wasmBinary","wasmBinary");
var HP=t.noExitRuntime||!0;$t("noExitRuntime","noExitRuntime"),typeof WebAssembly!="object"&&Fe("no native wasm support \
detected");var bi,wo=!1,UP;function H(f,y){f||Fe("Assertion failed"+(y?": "+y:""))}var cx=typeof TextDecoder<"u"?new TextDecoder(
"utf8"):void 0;function lx(f,y,N){for(var M=y+N,Q=y;f[Q]&&!(Q>=M);)++Q;if(Q-y>16&&f.buffer&&cx)return cx.decode(f.subarray(
y,Q));for(var de="";y<Q;){var Z=f[y++];if(!(Z&128)){de+=String.fromCharCode(Z);continue}var q=f[y++]&63;if((Z&224)==192){
de+=String.fromCharCode((Z&31)<<6|q);continue}var Ae=f[y++]&63;if((Z&240)==224?Z=(Z&15)<<12|q<<6|Ae:((Z&248)!=240&&Or("I\
nvalid UTF-8 leading byte "+wi(Z)+" encountered when deserializing a UTF-8 string in wasm memory to a JS string!"),Z=(Z&
7)<<18|q<<12|Ae<<6|f[y++]&63),Z<65536)de+=String.fromCharCode(Z);else{var Jr=Z-65536;de+=String.fromCharCode(55296|Jr>>10,
56320|Jr&1023)}}return de}function FP(f,y){return f?lx(Ni,f,y):""}function mx(f,y,N,M){if(!(M>0))return 0;for(var Q=N,de=N+
M-1,Z=0;Z<f.length;++Z){var q=f.charCodeAt(Z);if(q>=55296&&q<=57343){var Ae=f.charCodeAt(++Z);q=65536+((q&1023)<<10)|Ae&
1023}if(q<=127){if(N>=de)break;y[N++]=q}else if(q<=2047){if(N+1>=de)break;y[N++]=192|q>>6,y[N++]=128|q&63}else if(q<=65535){
if(N+2>=de)break;y[N++]=224|q>>12,y[N++]=128|q>>6&63,y[N++]=128|q&63}else{if(N+3>=de)break;q>1114111&&Or("Invalid Unicod\
e code point "+wi(q)+" encountered when serializing a JS string to a UTF-8 string in wasm memory! (Valid unicode code po\
ints should be in range 0-0x10FFFF)."),y[N++]=240|q>>18,y[N++]=128|q>>12&63,y[N++]=128|q>>6&63,y[N++]=128|q&63}}return y[N]=
0,N-Q}function o1(f,y,N){return H(typeof N=="number","stringToUTF8(str, outPtr, maxBytesToWrite) is missing the third pa\
rameter that specifies the length of the output buffer!"),mx(f,Ni,y,N)}function QP(f){for(var y=0,N=0;N<f.length;++N){var M=f.
charCodeAt(N);M<=127?y++:M<=2047?y+=2:M>=55296&&M<=57343?(y+=4,++N):y+=3}return y}var c1,jm,Tr,Ni,Ii,qP,Mr,bt,Pi,Si;function dx(f){
jm=f,t.HEAP8=Tr=new Int8Array(f),t.HEAP16=Ii=new Int16Array(f),t.HEAP32=Mr=new Int32Array(f),t.HEAPU8=Ni=new Uint8Array(
f),t.HEAPU16=qP=new Uint16Array(f),t.HEAPU32=bt=new Uint32Array(f),t.HEAPF32=Pi=new Float32Array(f),t.HEAPF64=Si=new Float64Array(
f)}var Ym=5242880;t.STACK_SIZE&&H(Ym===t.STACK_SIZE,"the stack size can no longer be determined at runtime");var Km=t.INITIAL_MEMORY||
16777216;$t("INITIAL_MEMORY","INITIAL_MEMORY"),H(Km>=Ym,"INITIAL_MEMORY should be larger than STACK_SIZE, was "+Km+"! (S\
TACK_SIZE="+Ym+")"),H(typeof Int32Array<"u"&&typeof Float64Array<"u"&&Int32Array.prototype.subarray!=null&&Int32Array.prototype.
set!=null,"JS engine does not provide full typed array support"),H(!t.wasmMemory,"Use of `wasmMemory` detected.  Use -sI\
MPORTED_MEMORY to define wasmMemory externally"),H(Km==16777216,"Detected runtime INITIAL_MEMORY setting.  Use -sIMPORTE\
D_MEMORY to define wasmMemory dynamically");var px;function GP(){var f=rd();H((f&3)==0),f==0&&(f+=4),bt[f>>2]=34821223,bt[f+
4>>2]=2310721022,bt[0]=1668509029}function Wm(){if(!wo){var f=rd();f==0&&(f+=4);var y=bt[f>>2],N=bt[f+4>>2];(y!=34821223||
N!=2310721022)&&Fe("Stack overflow! Stack cookie has been overwritten at "+wi(f)+", expected hex dwords 0x89BACDFE and 0\
x2135467, but received "+wi(N)+" "+wi(y)),bt[0]!==1668509029&&Fe("Runtime error: The application has corrupted its heap \
memory area (address zero)!")}}(function(){var f=new Int16Array(1),y=new Int8Array(f.buffer);if(f[0]=25459,y[0]!==115||y[1]!==
99)throw"Runtime error: expected the system to be little-endian! (Run with -sSUPPORT_BIG_ENDIAN to bypass)"})();var ux=[],
fx=[],l1=[],hx=[],$m=!1;function jP(){return HP}function YP(){if(t.preRun)for(typeof t.preRun=="function"&&(t.preRun=[t.
preRun]);t.preRun.length;)$P(t.preRun.shift());Vm(ux)}function KP(){H(!$m),$m=!0,Wm(),Vm(fx)}function WP(){if(Wm(),t.postRun)
for(typeof t.postRun=="function"&&(t.postRun=[t.postRun]);t.postRun.length;)XP(t.postRun.shift());Vm(hx)}function $P(f){
ux.unshift(f)}function JP(f){fx.unshift(f)}function m1(f){}function XP(f){hx.unshift(f)}H(Math.imul,"This browser does n\
ot support Math.imul(), build with LEGACY_VM_SUPPORT or POLYFILL_OLD_MATH_FUNCTIONS to add in a polyfill"),H(Math.fround,
"This browser does not support Math.fround(), build with LEGACY_VM_SUPPORT or POLYFILL_OLD_MATH_FUNCTIONS to add in a po\
lyfill"),H(Math.clz32,"This browser does not support Math.clz32(), build with LEGACY_VM_SUPPORT or POLYFILL_OLD_MATH_FUN\
CTIONS to add in a polyfill"),H(Math.trunc,"This browser does not support Math.trunc(), build with LEGACY_VM_SUPPORT or \
POLYFILL_OLD_MATH_FUNCTIONS to add in a polyfill");var Nn=0,In=null,Ei=null,us={};function d1(f){for(var y=f;;){if(!us[f])
return f;f=y+Math.random()}}function VP(f){Nn++,t.monitorRunDependencies&&t.monitorRunDependencies(Nn),f?(H(!us[f]),us[f]=
1,In===null&&typeof setInterval<"u"&&(In=setInterval(function(){if(wo){clearInterval(In),In=null;return}var y=!1;for(var N in us)
y||(y=!0,L("still waiting on run dependencies:")),L("dependency: "+N);y&&L("(end of list)")},1e4))):L("warning: run depe\
ndency added without ID")}function ZP(f){if(Nn--,t.monitorRunDependencies&&t.monitorRunDependencies(Nn),f?(H(us[f]),delete us[f]):
L("warning: run dependency removed without ID"),Nn==0&&(In!==null&&(clearInterval(In),In=null),Ei)){var y=Ei;Ei=null,y()}}
function Fe(f){t.onAbort&&t.onAbort(f),f="Aborted("+f+")",L(f),wo=!0,UP=1;var y=new WebAssembly.RuntimeError(f);throw s(
y),y}var Nt={error:function(){Fe("Filesystem support (FS) was not included. The problem is that you are using files from\
 JS, but files were not used from C/C++, so filesystem support was not auto-included. You can force-include filesystem s\
upport with -sFORCE_FILESYSTEM")},init:function(){Nt.error()},createDataFile:function(){Nt.error()},createPreloadedFile:function(){
Nt.error()},createLazyFile:function(){Nt.error()},open:function(){Nt.error()},mkdev:function(){Nt.error()},registerDevice:function(){
Nt.error()},analyzePath:function(){Nt.error()},loadFilesFromDB:function(){Nt.error()},ErrnoError:function(){Nt.error()}};
t.FS_createDataFile=Nt.createDataFile,t.FS_createPreloadedFile=Nt.createPreloadedFile;var eS="data:application/octet-str\
eam;base64,";function tS(f){return f.startsWith(eS)}function Jm(f){return f.startsWith("file://")}function $e(f,y){return function(){
var N=f,M=y;return y||(M=t.asm),H($m,"native function `"+N+"` called before runtime initialization"),M[f]||H(M[f],"expor\
ted native function `"+N+"` not found"),M[f].apply(null,arguments)}}var Pn;Pn="crc64.wasm",tS(Pn)||(Pn=h(Pn));var gx=["A\
GFzbQEAAAABzYCAgAAMYAF/AX9gAAF/YAF/AGAAAGADf35/AX5gA39/fwBgBH9/f38AYAN/f38Bf2AFf39","/f38Bf2AEf39/fwF/YAR/f35/AX5gBH9+f3\
8BfwKPgYCAAAUDZW52BWFib3J0AAMDZW52FmVtc2NyaXB0ZW","5fcmVzaXplX2hlYXAAABZ3YXNpX3NuYXBzaG90X3ByZXZpZXcxCGZkX2Nsb3NlAAAWd2F\
zaV9zbmFwc2hvd","F9wcmV2aWV3MQhmZF93cml0ZQAJFndhc2lfc25hcHNob3RfcHJldmlldzEHZmRfc2VlawAIA62AgIAALAMF","BgIBAAUGAgEBAAACA\
AIAAAAHBAQCAgEDAAIAAQIBAQIAAQMBAQEACggLBIWAgIAAAXABBAQFh4CAgAABAYA","CgIACBsiAgIAACn8BQYCAwAILfwFBAAt/AUEAC38BQQALfwBBnJ\
HBAgt/AEGwkcECC38AQZyRwQILfwBBsJ","HBAgt/AEGwkcECC38AQZKSwQILB/qEgIAAGwZtZW1vcnkCABFfX3dhc21fY2FsbF9jdG9ycwAFJWVtc2Nya",
"XB0ZW5fYmluZF9Wb2lkUHRyX19fZGVzdHJveV9fXzAACCVlbXNjcmlwdGVuX2JpbmRfQ3JjNjRIYXNoX0Ny","YzY0SGFzaF8wAAkkZW1zY3JpcHRlbl9ia\
W5kX0NyYzY0SGFzaF9PbkFwcGVuZF8yAAsjZW1zY3JpcHRlbl9","iaW5kX0NyYzY0SGFzaF9PbkZpbmFsXzMADCdlbXNjcmlwdGVuX2JpbmRfQ3JjNjRIYX\
NoX19fZGVzdHJveV","9fXzAADRtfX2VtX2xpYl9kZXBzX3dlYmlkbF9iaW5kZXIDBCFfX2VtX2pzX19hcnJheV9ib3VuZHNfY2hlY","2tfZXJyb3IDBRlf\
X2luZGlyZWN0X2Z1bmN0aW9uX3RhYmxlAQAQX19lcnJub19sb2NhdGlvbgAPBmZmbHVz","aAAtBm1hbGxvYwARBGZyZWUAEhVlbXNjcmlwdGVuX3N0YWNrX\
2luaXQAKRllbXNjcmlwdGVuX3N0YWNrX2d","ldF9mcmVlACoZZW1zY3JpcHRlbl9zdGFja19nZXRfYmFzZQArGGVtc2NyaXB0ZW5fc3RhY2tfZ2V0X2VuZA",
"AsCXN0YWNrU2F2ZQAlDHN0YWNrUmVzdG9yZQAmCnN0YWNrQWxsb2MAJxxlbXNjcmlwdGVuX3N0YWNrX2dld","F9jdXJyZW50ACgTX19zdGFydF9lbV9saW\
JfZGVwcwMGEl9fc3RvcF9lbV9saWJfZGVwcwMHDV9fc3RhcnRf","ZW1fanMDCAxfX3N0b3BfZW1fanMDCQxkeW5DYWxsX2ppamkALwmJgICAAAEAQQELAxY\
YGgqtkYGAACwEABA","pC81IAvcCf6EFfiMAIQNBgAEhBCADIARrIQUgBSAANgJ8IAUgATYCeCAFIAI2AnQgBSgCfCEGIAUoAnghBy","AFIAc2AnAgBSgCd\
CEIIAghCSAJrCH6AiAGKQMIIfsCIPsCIPoCfCH8AiAGIPwCNwMIIAYpAwAh/QJCfyH+A","iD9AiD+AoUh/wIgBSD/AjcDaEIAIYADIAUggAM3A2AgBSgCdC\
EKIAUoAnQhC0EgIQwgCyAMbyENIAogDWsh","DiAFIA42AlwgBSgCXCEPQcAAIRAgDyERIBAhEiARIBJPIRNBASEUIBMgFHEhFQJAIBVFDQAgBSgCcCEWIAU",
"gFjYCWEIAIYEDIAUggQM3A1BCACGCAyAFIIIDNwNIQgAhgwMgBSCDAzcDQEIAIYQDIAUghAM3AzggBSkDYC","GFAyAFKAJcIRcgFyEYIBitIYYDIIUDIIY\
DfCGHA0IgIYgDIIcDIIgDfSGJAyAFIIkDNwMwIAUoAlwhGSAFK","AJ0IRogGiAZayEbIAUgGzYCdCAFKQNoIYoDIAUgigM3A1ACQANAIAUpA2AhiwMgBSkD\
MCGMAyCLAyGNAyCM","AyGOAyCNAyCOA1QhHEEBIR0gHCAdcSEeIB5FDQEgBSgCWCEfIB8pAwAhjwMgBSkDUCGQAyCPAyCQA4UhkQM","gBSCRAzcDKCAFKA\
JYISAgICkDCCGSAyAFKQNIIZMDIJIDIJMDhSGUAyAFIJQDNwMgIAUoAlghISAhKQMQIZ","UDIAUpA0AhlgMglQMglgOFIZcDIAUglwM3AxggBSgCWCEiICI\
pAxghmAMgBSkDOCGZAyCYAyCZA4UhmgMgB","SCaAzcDECAFKQMoIZsDQv8BIZwDIJsDIJwDgyGdA0KADiGeAyCdAyCeA3whnwMgnwOnISNBgIDAAiEkQQMh",
"JSAjICV0ISYgJCAmaiEnICcpAwAhoAMgBSCgAzcDUCAFKQMoIaEDQgghogMgoQMgogOIIaMDIAUgowM3Ayg","gBSkDICGkA0L/ASGlAyCkAyClA4MhpgNC\
gA4hpwMgpgMgpwN8IagDIKgDpyEoQYCAwAIhKUEDISogKCAqdC","ErICkgK2ohLCAsKQMAIakDIAUgqQM3A0ggBSkDICGqA0IIIasDIKoDIKsDiCGsAyAFI\
KwDNwMgIAUpAxghr","QNC/wEhrgMgrQMgrgODIa8DQoAOIbADIK8DILADfCGxAyCxA6chLUGAgMACIS5BAyEvIC0gL3QhMCAuIDBq","ITEgMSkDACGyAyA\
FILIDNwNAIAUpAxghswNCCCG0AyCzAyC0A4ghtQMgBSC1AzcDGCAFKQMQIbYDQv8BIbc","DILYDILcDgyG4A0KADiG5AyC4AyC5A3whugMgugOnITJBgIDA\
AiEzQQMhNCAyIDR0ITUgMyA1aiE2IDYpAw","AhuwMgBSC7AzcDOCAFKQMQIbwDQgghvQMgvAMgvQOIIb4DIAUgvgM3AxAgBSkDKCG/A0L/ASHAAyC/AyDAA",
"4MhwQNCgAwhwgMgwQMgwgN8IcMDIMMDpyE3QYCAwAIhOEEDITkgNyA5dCE6IDggOmohOyA7KQMAIcQDIAUp","A1AhxQMgxQMgxAOFIcYDIAUgxgM3A1AgB\
SkDKCHHA0IIIcgDIMcDIMgDiCHJAyAFIMkDNwMoIAUpAyAhygN","C/wEhywMgygMgywODIcwDQoAMIc0DIMwDIM0DfCHOAyDOA6chPEGAgMACIT1BAyE+ID\
wgPnQhPyA9ID9qIU","AgQCkDACHPAyAFKQNIIdADINADIM8DhSHRAyAFINEDNwNIIAUpAyAh0gNCCCHTAyDSAyDTA4gh1AMgBSDUA","zcDICAFKQMYIdUD\
Qv8BIdYDINUDINYDgyHXA0KADCHYAyDXAyDYA3wh2QMg2QOnIUFBgIDAAiFCQQMhQyBB","IEN0IUQgQiBEaiFFIEUpAwAh2gMgBSkDQCHbAyDbAyDaA4Uh3\
AMgBSDcAzcDQCAFKQMYId0DQggh3gMg3QM","g3gOIId8DIAUg3wM3AxggBSkDECHgA0L/ASHhAyDgAyDhA4Mh4gNCgAwh4wMg4gMg4wN8IeQDIOQDpyFGQY",
"CAwAIhR0EDIUggRiBIdCFJIEcgSWohSiBKKQMAIeUDIAUpAzgh5gMg5gMg5QOFIecDIAUg5wM3AzggBSkDE","CHoA0IIIekDIOgDIOkDiCHqAyAFIOoDNw\
MQIAUpAygh6wNC/wEh7AMg6wMg7AODIe0DQoAKIe4DIO0DIO4D","fCHvAyDvA6chS0GAgMACIUxBAyFNIEsgTXQhTiBMIE5qIU8gTykDACHwAyAFKQNQIfE\
DIPEDIPADhSHyAyA","FIPIDNwNQIAUpAygh8wNCCCH0AyDzAyD0A4gh9QMgBSD1AzcDKCAFKQMgIfYDQv8BIfcDIPYDIPcDgyH4A0","KACiH5AyD4AyD5A\
3wh+gMg+gOnIVBBgIDAAiFRQQMhUiBQIFJ0IVMgUSBTaiFUIFQpAwAh+wMgBSkDSCH8A","yD8AyD7A4Uh/QMgBSD9AzcDSCAFKQMgIf4DQggh/wMg/gMg/w\
OIIYAEIAUggAQ3AyAgBSkDGCGBBEL/ASGC","BCCBBCCCBIMhgwRCgAohhAQggwQghAR8IYUEIIUEpyFVQYCAwAIhVkEDIVcgVSBXdCFYIFYgWGohWSBZKQM",
"AIYYEIAUpA0AhhwQghwQghgSFIYgEIAUgiAQ3A0AgBSkDGCGJBEIIIYoEIIkEIIoEiCGLBCAFIIsENwMYIA","UpAxAhjARC/wEhjQQgjAQgjQSDIY4EQoA\
KIY8EII4EII8EfCGQBCCQBKchWkGAgMACIVtBAyFcIFogXHQhX","SBbIF1qIV4gXikDACGRBCAFKQM4IZIEIJIEIJEEhSGTBCAFIJMENwM4IAUpAxAhlARC\
CCGVBCCUBCCVBIgh","lgQgBSCWBDcDECAFKQMoIZcEQv8BIZgEIJcEIJgEgyGZBEKACCGaBCCZBCCaBHwhmwQgmwSnIV9BgIDAAiF","gQQMhYSBfIGF0IW\
IgYCBiaiFjIGMpAwAhnAQgBSkDUCGdBCCdBCCcBIUhngQgBSCeBDcDUCAFKQMoIZ8EQg","ghoAQgnwQgoASIIaEEIAUgoQQ3AyggBSkDICGiBEL/ASGjBCC\
iBCCjBIMhpARCgAghpQQgpAQgpQR8IaYEI","KYEpyFkQYCAwAIhZUEDIWYgZCBmdCFnIGUgZ2ohaCBoKQMAIacEIAUpA0ghqAQgqAQgpwSFIakEIAUgqQQ3",
"A0ggBSkDICGqBEIIIasEIKoEIKsEiCGsBCAFIKwENwMgIAUpAxghrQRC/wEhrgQgrQQgrgSDIa8EQoAIIbA","EIK8EILAEfCGxBCCxBKchaUGAgMACIWpB\
AyFrIGkga3QhbCBqIGxqIW0gbSkDACGyBCAFKQNAIbMEILMEIL","IEhSG0BCAFILQENwNAIAUpAxghtQRCCCG2BCC1BCC2BIghtwQgBSC3BDcDGCAFKQMQI\
bgEQv8BIbkEILgEI","LkEgyG6BEKACCG7BCC6BCC7BHwhvAQgvASnIW5BgIDAAiFvQQMhcCBuIHB0IXEgbyBxaiFyIHIpAwAhvQQg","BSkDOCG+BCC+BCC\
9BIUhvwQgBSC/BDcDOCAFKQMQIcAEQgghwQQgwAQgwQSIIcIEIAUgwgQ3AxAgBSkDKCH","DBEL/ASHEBCDDBCDEBIMhxQRCgAYhxgQgxQQgxgR8IccEIMcE\
pyFzQYCAwAIhdEEDIXUgcyB1dCF2IHQgdm","ohdyB3KQMAIcgEIAUpA1AhyQQgyQQgyASFIcoEIAUgygQ3A1AgBSkDKCHLBEIIIcwEIMsEIMwEiCHNBCAFI",
"M0ENwMoIAUpAyAhzgRC/wEhzwQgzgQgzwSDIdAEQoAGIdEEINAEINEEfCHSBCDSBKcheEGAgMACIXlBAyF6","IHggenQheyB5IHtqIXwgfCkDACHTBCAFK\
QNIIdQEINQEINMEhSHVBCAFINUENwNIIAUpAyAh1gRCCCHXBCD","WBCDXBIgh2AQgBSDYBDcDICAFKQMYIdkEQv8BIdoEINkEINoEgyHbBEKABiHcBCDbBC\
DcBHwh3QQg3QSnIX","1BgIDAAiF+QQMhfyB9IH90IYABIH4ggAFqIYEBIIEBKQMAId4EIAUpA0Ah3wQg3wQg3gSFIeAEIAUg4AQ3A","0AgBSkDGCHhBEII\
IeIEIOEEIOIEiCHjBCAFIOMENwMYIAUpAxAh5ARC/wEh5QQg5AQg5QSDIeYEQoAGIecE","IOYEIOcEfCHoBCDoBKchggFBgIDAAiGDAUEDIYQBIIIBIIQBd\
CGFASCDASCFAWohhgEghgEpAwAh6QQgBSk","DOCHqBCDqBCDpBIUh6wQgBSDrBDcDOCAFKQMQIewEQggh7QQg7AQg7QSIIe4EIAUg7gQ3AxAgBSkDKCHvBE",
"L/ASHwBCDvBCDwBIMh8QRCgAQh8gQg8QQg8gR8IfMEIPMEpyGHAUGAgMACIYgBQQMhiQEghwEgiQF0IYoBI","IgBIIoBaiGLASCLASkDACH0BCAFKQNQIf\
UEIPUEIPQEhSH2BCAFIPYENwNQIAUpAygh9wRCCCH4BCD3BCD4","BIgh+QQgBSD5BDcDKCAFKQMgIfoEQv8BIfsEIPoEIPsEgyH8BEKABCH9BCD8BCD9BHw\
h/gQg/gSnIYwBQYC","AwAIhjQFBAyGOASCMASCOAXQhjwEgjQEgjwFqIZABIJABKQMAIf8EIAUpA0ghgAUggAUg/wSFIYEFIAUggQ","U3A0ggBSkDICGCB\
UIIIYMFIIIFIIMFiCGEBSAFIIQFNwMgIAUpAxghhQVC/wEhhgUghQUghgWDIYcFQoAEI","YgFIIcFIIgFfCGJBSCJBachkQFBgIDAAiGSAUEDIZMBIJEBIJ\
MBdCGUASCSASCUAWohlQEglQEpAwAhigUg","BSkDQCGLBSCLBSCKBYUhjAUgBSCMBTcDQCAFKQMYIY0FQgghjgUgjQUgjgWIIY8FIAUgjwU3AxggBSkDECG",
"QBUL/ASGRBSCQBSCRBYMhkgVCgAQhkwUgkgUgkwV8IZQFIJQFpyGWAUGAgMACIZcBQQMhmAEglgEgmAF0IZ","kBIJcBIJkBaiGaASCaASkDACGVBSAFKQM\
4IZYFIJYFIJUFhSGXBSAFIJcFNwM4IAUpAxAhmAVCCCGZBSCYB","SCZBYghmgUgBSCaBTcDECAFKQMoIZsFQv8BIZwFIJsFIJwFgyGdBUKAAiGeBSCdBSCe\
BXwhnwUgnwWnIZsB","QYCAwAIhnAFBAyGdASCbASCdAXQhngEgnAEgngFqIZ8BIJ8BKQMAIaAFIAUpA1AhoQUgoQUgoAWFIaIFIAU","gogU3A1AgBSkDKC\
GjBUIIIaQFIKMFIKQFiCGlBSAFIKUFNwMoIAUpAyAhpgVC/wEhpwUgpgUgpwWDIagFQo","ACIakFIKgFIKkFfCGqBSCqBachoAFBgIDAAiGhAUEDIaIBIKA\
BIKIBdCGjASChASCjAWohpAEgpAEpAwAhq","wUgBSkDSCGsBSCsBSCrBYUhrQUgBSCtBTcDSCAFKQMgIa4FQgghrwUgrgUgrwWIIbAFIAUgsAU3AyAgBSkD",
"GCGxBUL/ASGyBSCxBSCyBYMhswVCgAIhtAUgswUgtAV8IbUFILUFpyGlAUGAgMACIaYBQQMhpwEgpQEgpwF","0IagBIKYBIKgBaiGpASCpASkDACG2BSAF\
KQNAIbcFILcFILYFhSG4BSAFILgFNwNAIAUpAxghuQVCCCG6BS","C5BSC6BYghuwUgBSC7BTcDGCAFKQMQIbwFQv8BIb0FILwFIL0FgyG+BUKAAiG/BSC+B\
SC/BXwhwAUgwAWnI","aoBQYCAwAIhqwFBAyGsASCqASCsAXQhrQEgqwEgrQFqIa4BIK4BKQMAIcEFIAUpAzghwgUgwgUgwQWFIcMF","IAUgwwU3AzggBSk\
DECHEBUIIIcUFIMQFIMUFiCHGBSAFIMYFNwMQIAUpAyghxwVC/wEhyAUgxwUgyAWDIck","FQgAhygUgyQUgygV8IcsFIMsFpyGvAUGAgMACIbABQQMhsQEg\
rwEgsQF0IbIBILABILIBaiGzASCzASkDAC","HMBSAFKQNQIc0FIM0FIMwFhSHOBSAFIM4FNwNQIAUpAyAhzwVC/wEh0AUgzwUg0AWDIdEFQgAh0gUg0QUg0",
"gV8IdMFINMFpyG0AUGAgMACIbUBQQMhtgEgtAEgtgF0IbcBILUBILcBaiG4ASC4ASkDACHUBSAFKQNIIdUF","INUFINQFhSHWBSAFINYFNwNIIAUpAxgh1\
wVC/wEh2AUg1wUg2AWDIdkFQgAh2gUg2QUg2gV8IdsFINsFpyG","5AUGAgMACIboBQQMhuwEguQEguwF0IbwBILoBILwBaiG9ASC9ASkDACHcBSAFKQNAId\
0FIN0FINwFhSHeBS","AFIN4FNwNAIAUpAxAh3wVC/wEh4AUg3wUg4AWDIeEFQgAh4gUg4QUg4gV8IeMFIOMFpyG+AUGAgMACIb8BQ","QMhwAEgvgEgwAF0\
IcEBIL8BIMEBaiHCASDCASkDACHkBSAFKQM4IeUFIOUFIOQFhSHmBSAFIOYFNwM4IAUp","A2Ah5wVCICHoBSDnBSDoBXwh6QUgBSDpBTcDYCAFKAJYIcMBQ\
SAhxAEgwwEgxAFqIcUBIAUgxQE2AlgMAAs","AC0IAIeoFIAUg6gU3A2ggBSgCWCHGASDGASkDACHrBSAFKQNQIewFIOsFIOwFhSHtBSAFKQNoIe4FIO4FIO",
"0FhSHvBSAFIO8FNwNoIAUpA2gh8AVCCCHxBSDwBSDxBYgh8gUgBSkDaCHzBUL/ASH0BSDzBSD0BYMh9QUg9","QWnIccBQYCAwQIhyAFBAyHJASDHASDJAX\
QhygEgyAEgygFqIcsBIMsBKQMAIfYFIPIFIPYFhSH3BSAFIPcF","NwNoIAUpA2gh+AVCCCH5BSD4BSD5BYgh+gUgBSkDaCH7BUL/ASH8BSD7BSD8BYMh/QU\
g/QWnIcwBQYCAwQI","hzQFBAyHOASDMASDOAXQhzwEgzQEgzwFqIdABINABKQMAIf4FIPoFIP4FhSH/BSAFIP8FNwNoIAUpA2ghgA","ZCCCGBBiCABiCBB\
oghggYgBSkDaCGDBkL/ASGEBiCDBiCEBoMhhQYghQanIdEBQYCAwQIh0gFBAyHTASDRA","SDTAXQh1AEg0gEg1AFqIdUBINUBKQMAIYYGIIIGIIYGhSGHBi\
AFIIcGNwNoIAUpA2ghiAZCCCGJBiCIBiCJ","BoghigYgBSkDaCGLBkL/ASGMBiCLBiCMBoMhjQYgjQanIdYBQYCAwQIh1wFBAyHYASDWASDYAXQh2QEg1wE",
"g2QFqIdoBINoBKQMAIY4GIIoGII4GhSGPBiAFII8GNwNoIAUpA2ghkAZCCCGRBiCQBiCRBoghkgYgBSkDaC","GTBkL/ASGUBiCTBiCUBoMhlQYglQanIds\
BQYCAwQIh3AFBAyHdASDbASDdAXQh3gEg3AEg3gFqId8BIN8BK","QMAIZYGIJIGIJYGhSGXBiAFIJcGNwNoIAUpA2ghmAZCCCGZBiCYBiCZBoghmgYgBSkD\
aCGbBkL/ASGcBiCb","BiCcBoMhnQYgnQanIeABQYCAwQIh4QFBAyHiASDgASDiAXQh4wEg4QEg4wFqIeQBIOQBKQMAIZ4GIJoGIJ4","GhSGfBiAFIJ8GNw\
NoIAUpA2ghoAZCCCGhBiCgBiChBoghogYgBSkDaCGjBkL/ASGkBiCjBiCkBoMhpQYgpQ","anIeUBQYCAwQIh5gFBAyHnASDlASDnAXQh6AEg5gEg6AFqIek\
BIOkBKQMAIaYGIKIGIKYGhSGnBiAFIKcGN","wNoIAUpA2ghqAZCCCGpBiCoBiCpBoghqgYgBSkDaCGrBkL/ASGsBiCrBiCsBoMhrQYgrQanIeoBQYCAwQIh",
"6wFBAyHsASDqASDsAXQh7QEg6wEg7QFqIe4BIO4BKQMAIa4GIKoGIK4GhSGvBiAFIK8GNwNoIAUoAlgh7wE","g7wEpAwghsAYgBSkDSCGxBiCwBiCxBoUh\
sgYgBSkDaCGzBiCzBiCyBoUhtAYgBSC0BjcDaCAFKQNoIbUGQg","ghtgYgtQYgtgaIIbcGIAUpA2ghuAZC/wEhuQYguAYguQaDIboGILoGpyHwAUGAgMECI\
fEBQQMh8gEg8AEg8","gF0IfMBIPEBIPMBaiH0ASD0ASkDACG7BiC3BiC7BoUhvAYgBSC8BjcDaCAFKQNoIb0GQgghvgYgvQYgvgaI","Ib8GIAUpA2ghwAZ\
C/wEhwQYgwAYgwQaDIcIGIMIGpyH1AUGAgMECIfYBQQMh9wEg9QEg9wF0IfgBIPYBIPg","BaiH5ASD5ASkDACHDBiC/BiDDBoUhxAYgBSDEBjcDaCAFKQNo\
IcUGQgghxgYgxQYgxgaIIccGIAUpA2ghyA","ZC/wEhyQYgyAYgyQaDIcoGIMoGpyH6AUGAgMECIfsBQQMh/AEg+gEg/AF0If0BIPsBIP0BaiH+ASD+ASkDA",
"CHLBiDHBiDLBoUhzAYgBSDMBjcDaCAFKQNoIc0GQgghzgYgzQYgzgaIIc8GIAUpA2gh0AZC/wEh0QYg0AYg","0QaDIdIGINIGpyH/AUGAgMECIYACQQMhg\
QIg/wEggQJ0IYICIIACIIICaiGDAiCDAikDACHTBiDPBiDTBoU","h1AYgBSDUBjcDaCAFKQNoIdUGQggh1gYg1QYg1gaIIdcGIAUpA2gh2AZC/wEh2QYg2A\
Yg2QaDIdoGINoGpy","GEAkGAgMECIYUCQQMhhgIghAIghgJ0IYcCIIUCIIcCaiGIAiCIAikDACHbBiDXBiDbBoUh3AYgBSDcBjcDa","CAFKQNoId0GQggh\
3gYg3QYg3gaIId8GIAUpA2gh4AZC/wEh4QYg4AYg4QaDIeIGIOIGpyGJAkGAgMECIYoC","QQMhiwIgiQIgiwJ0IYwCIIoCIIwCaiGNAiCNAikDACHjBiDfB\
iDjBoUh5AYgBSDkBjcDaCAFKQNoIeUGQgg","h5gYg5QYg5gaIIecGIAUpA2gh6AZC/wEh6QYg6AYg6QaDIeoGIOoGpyGOAkGAgMECIY8CQQMhkAIgjgIgkA",
"J0IZECII8CIJECaiGSAiCSAikDACHrBiDnBiDrBoUh7AYgBSDsBjcDaCAFKQNoIe0GQggh7gYg7QYg7gaII","e8GIAUpA2gh8AZC/wEh8QYg8AYg8QaDIf\
IGIPIGpyGTAkGAgMECIZQCQQMhlQIgkwIglQJ0IZYCIJQCIJYC","aiGXAiCXAikDACHzBiDvBiDzBoUh9AYgBSD0BjcDaCAFKAJYIZgCIJgCKQMQIfUGIAU\
pA0Ah9gYg9QYg9ga","FIfcGIAUpA2gh+AYg+AYg9waFIfkGIAUg+QY3A2ggBSkDaCH6BkIIIfsGIPoGIPsGiCH8BiAFKQNoIf0GQv","8BIf4GIP0GIP4Gg\
yH/BiD/BqchmQJBgIDBAiGaAkEDIZsCIJkCIJsCdCGcAiCaAiCcAmohnQIgnQIpAwAhg","Acg/AYggAeFIYEHIAUggQc3A2ggBSkDaCGCB0IIIYMHIIIHII\
MHiCGEByAFKQNoIYUHQv8BIYYHIIUHIIYH","gyGHByCHB6chngJBgIDBAiGfAkEDIaACIJ4CIKACdCGhAiCfAiChAmohogIgogIpAwAhiAcghAcgiAeFIYk",
"HIAUgiQc3A2ggBSkDaCGKB0IIIYsHIIoHIIsHiCGMByAFKQNoIY0HQv8BIY4HII0HII4HgyGPByCPB6chow","JBgIDBAiGkAkEDIaUCIKMCIKUCdCGmAiC\
kAiCmAmohpwIgpwIpAwAhkAcgjAcgkAeFIZEHIAUgkQc3A2ggB","SkDaCGSB0IIIZMHIJIHIJMHiCGUByAFKQNoIZUHQv8BIZYHIJUHIJYHgyGXByCXB6ch\
qAJBgIDBAiGpAkED","IaoCIKgCIKoCdCGrAiCpAiCrAmohrAIgrAIpAwAhmAcglAcgmAeFIZkHIAUgmQc3A2ggBSkDaCGaB0IIIZs","HIJoHIJsHiCGcBy\
AFKQNoIZ0HQv8BIZ4HIJ0HIJ4HgyGfByCfB6chrQJBgIDBAiGuAkEDIa8CIK0CIK8CdC","GwAiCuAiCwAmohsQIgsQIpAwAhoAcgnAcgoAeFIaEHIAUgoQc\
3A2ggBSkDaCGiB0IIIaMHIKIHIKMHiCGkB","yAFKQNoIaUHQv8BIaYHIKUHIKYHgyGnByCnB6chsgJBgIDBAiGzAkEDIbQCILICILQCdCG1AiCzAiC1Amoh",
"tgIgtgIpAwAhqAcgpAcgqAeFIakHIAUgqQc3A2ggBSkDaCGqB0IIIasHIKoHIKsHiCGsByAFKQNoIa0HQv8","BIa4HIK0HIK4HgyGvByCvB6chtwJBgIDB\
AiG4AkEDIbkCILcCILkCdCG6AiC4AiC6AmohuwIguwIpAwAhsA","cgrAcgsAeFIbEHIAUgsQc3A2ggBSkDaCGyB0IIIbMHILIHILMHiCG0ByAFKQNoIbUHQ\
v8BIbYHILUHILYHg","yG3ByC3B6chvAJBgIDBAiG9AkEDIb4CILwCIL4CdCG/AiC9AiC/AmohwAIgwAIpAwAhuAcgtAcguAeFIbkH","IAUguQc3A2ggBSg\
CWCHBAiDBAikDGCG6ByAFKQM4IbsHILoHILsHhSG8ByAFKQNoIb0HIL0HILwHhSG+ByA","FIL4HNwNoIAUpA2ghvwdCCCHAByC/ByDAB4ghwQcgBSkDaCHC\
B0L/ASHDByDCByDDB4MhxAcgxAenIcICQY","CAwQIhwwJBAyHEAiDCAiDEAnQhxQIgwwIgxQJqIcYCIMYCKQMAIcUHIMEHIMUHhSHGByAFIMYHNwNoIAUpA",
"2ghxwdCCCHIByDHByDIB4ghyQcgBSkDaCHKB0L/ASHLByDKByDLB4MhzAcgzAenIccCQYCAwQIhyAJBAyHJ","AiDHAiDJAnQhygIgyAIgygJqIcsCIMsCK\
QMAIc0HIMkHIM0HhSHOByAFIM4HNwNoIAUpA2ghzwdCCCHQByD","PByDQB4gh0QcgBSkDaCHSB0L/ASHTByDSByDTB4Mh1Acg1AenIcwCQYCAwQIhzQJBAy\
HOAiDMAiDOAnQhzw","IgzQIgzwJqIdACINACKQMAIdUHINEHINUHhSHWByAFINYHNwNoIAUpA2gh1wdCCCHYByDXByDYB4gh2QcgB","SkDaCHaB0L/ASHb\
ByDaByDbB4Mh3Acg3AenIdECQYCAwQIh0gJBAyHTAiDRAiDTAnQh1AIg0gIg1AJqIdUC","INUCKQMAId0HINkHIN0HhSHeByAFIN4HNwNoIAUpA2gh3wdCC\
CHgByDfByDgB4gh4QcgBSkDaCHiB0L/ASH","jByDiByDjB4Mh5Acg5AenIdYCQYCAwQIh1wJBAyHYAiDWAiDYAnQh2QIg1wIg2QJqIdoCINoCKQMAIeUHIO",
"EHIOUHhSHmByAFIOYHNwNoIAUpA2gh5wdCCCHoByDnByDoB4gh6QcgBSkDaCHqB0L/ASHrByDqByDrB4Mh7","Acg7AenIdsCQYCAwQIh3AJBAyHdAiDbAi\
DdAnQh3gIg3AIg3gJqId8CIN8CKQMAIe0HIOkHIO0HhSHuByAF","IO4HNwNoIAUpA2gh7wdCCCHwByDvByDwB4gh8QcgBSkDaCHyB0L/ASHzByDyByDzB4M\
h9Acg9AenIeACQYC","AwQIh4QJBAyHiAiDgAiDiAnQh4wIg4QIg4wJqIeQCIOQCKQMAIfUHIPEHIPUHhSH2ByAFIPYHNwNoIAUpA2","gh9wdCCCH4ByD3B\
yD4B4gh+QcgBSkDaCH6B0L/ASH7ByD6ByD7B4Mh/Acg/AenIeUCQYCAwQIh5gJBAyHnA","iDlAiDnAnQh6AIg5gIg6AJqIekCIOkCKQMAIf0HIPkHIP0HhS\
H+ByAFIP4HNwNoIAUpA2Ah/wdCICGACCD/","ByCACHwhgQggBSCBCDcDYAtCACGCCCAFIIIINwMIAkADQCAFKQMIIYMIIAUoAnQh6gIg6gIh6wIg6wKsIYQ",
"IIIMIIYUIIIQIIYYIIIUIIIYIVCHsAkEBIe0CIOwCIO0CcSHuAiDuAkUNASAFKQNoIYcIQgghiAgghwggiA","iIIYkIIAUpA2ghigggBSgCcCHvAiAFKQN\
gIYsIIIsIpyHwAiDvAiDwAmoh8QIg8QItAAAh8gJB/wEh8wIg8","gIg8wJxIfQCIPQCrSGMCCCKCCCMCIUhjQhC/wEhjgggjQggjgiDIY8III8IpyH1AkGA\
gMECIfYCQQMh9wIg","9QIg9wJ0IfgCIPYCIPgCaiH5AiD5AikDACGQCCCJCCCQCIUhkQggBSCRCDcDaCAFKQMIIZIIQgEhkwggkgg","gkwh8IZQIIAUglA\
g3AwggBSkDYCGVCEIBIZYIIJUIIJYIfCGXCCAFIJcINwNgDAALAAsgBSkDaCGYCEJ/IZ","kIIJgIIJkIhSGaCCAGIJoINwMADwudAgIcfwV+IwAhBEEgIQU\
gBCAFayEGIAYkACAGIAA2AhwgBiABNgIYI","AYgAjYCFCAGIAM2AhAgBigCHCEHIAYoAhghCCAGKAIUIQkgByAIIAkQBiAGKAIQIQogBiAKNgIMQQAhCyAG",
"IAs2AggCQANAIAYoAgghDEEIIQ0gDCEOIA0hDyAOIA9JIRBBASERIBAgEXEhEiASRQ0BIAcpAwAhICAGKAI","IIRNBAyEUIBMgFHQhFSAVIRYgFq0hISAg\
ICGIISJC/wEhIyAiICODISQgJKchFyAGKAIMIRggBigCCCEZIB","ggGWohGiAaIBc6AAAgBigCCCEbQQEhHCAbIBxqIR0gBiAdNgIIDAALAAtBICEeIAYgH\
mohHyAfJAAPC14BD","H8jACEBQRAhAiABIAJrIQMgAyQAIAMgADYCDCADKAIMIQRBACEFIAQhBiAFIQcgBiAHRiEIQQEhCSAIIAlx","IQoCQCAKDQAgBBA\
UC0EQIQsgAyALaiEMIAwkAA8LNQIEfwF+QRAhACAAEBMhAUIAIQQgASAENwMAQQghAiA","BIAJqIQMgAyAENwMAIAEQChogAQ8LPAIEfwJ+IwAhAUEQIQIg\
ASACayEDIAMgADYCDCADKAIMIQRCACEFIA","QgBTcDAEIAIQYgBCAGNwMIIAQPC1kBCH8jACEDQRAhBCADIARrIQUgBSQAIAUgADYCDCAFIAE2AgggBSACN",
"gIEIAUoAgwhBiAFKAIIIQcgBSgCBCEIIAYgByAIEAZBECEJIAUgCWohCiAKJAAPC2kBCX8jACEEQRAhBSAE","IAVrIQYgBiQAIAYgADYCDCAGIAE2AgggB\
iACNgIEIAYgAzYCACAGKAIMIQcgBigCCCEIIAYoAgQhCSAGKAI","AIQogByAIIAkgChAHQRAhCyAGIAtqIQwgDCQADwteAQx/IwAhAUEQIQIgASACayEDIA\
MkACADIAA2AgwgAy","gCDCEEQQAhBSAEIQYgBSEHIAYgB0YhCEEBIQkgCCAJcSEKAkAgCg0AIAQQFAtBECELIAMgC2ohDCAMJAAPC","wcAPwBBEHQLBwBB\
lJLBAgtUAQJ/QQAoAoCQwQIiASAAQQdqQXhxIgJqIQACQAJAIAJFDQAgACABTQ0BCwJA","IAAQDk0NACAAEAFFDQELQQAgADYCgJDBAiABDwsQD0EwNgIAQ\
X8LviwBC38jAEEQayIBJAACQAJAAkACQAJ","AAkACQAJAAkACQAJAAkACQAJAAkAgAEH0AUsNAAJAQQAoApiSwQIiAkEQIABBC2pBeHEgAEELSRsiA0EDdi",
"IEdiIAQQNxRQ0AAkACQCAAQX9zQQFxIARqIgVBA3QiBEHAksECaiIAIARByJLBAmooAgAiBCgCCCIDRw0AQ","QAgAkF+IAV3cTYCmJLBAgwBCyADIAA2Ag\
wgACADNgIICyAEQQhqIQAgBCAFQQN0IgVBA3I2AgQgBCAFaiIE","IAQoAgRBAXI2AgQMDwsgA0EAKAKgksECIgZNDQECQCAARQ0AAkACQCAAIAR0QQIgBHQ\
iAEEAIABrcnEiAEE","AIABrcWgiBEEDdCIAQcCSwQJqIgUgAEHIksECaigCACIAKAIIIgdHDQBBACACQX4gBHdxIgI2ApiSwQIMAQ","sgByAFNgIMIAUgB\
zYCCAsgACADQQNyNgIEIAAgA2oiByAEQQN0IgQgA2siBUEBcjYCBCAAIARqIAU2AgACQ","CAGRQ0AIAZBeHFBwJLBAmohA0EAKAKsksECIQQCQAJAIAJBAS\
AGQQN2dCIIcQ0AQQAgAiAIcjYCmJLBAiAD","IQgMAQsgAygCCCEICyADIAQ2AgggCCAENgIMIAQgAzYCDCAEIAg2AggLIABBCGohAEEAIAc2AqySwQJBACA",
"FNgKgksECDA8LQQAoApySwQIiCUUNASAJQQAgCWtxaEECdEHIlMECaigCACIHKAIEQXhxIANrIQQgByEFAk","ADQAJAIAUoAhAiAA0AIAVBFGooAgAiAEU\
NAgsgACgCBEF4cSADayIFIAQgBSAESSIFGyEEIAAgByAFGyEHI","AAhBQwACwALIAcoAhghCgJAIAcoAgwiCCAHRg0AIAcoAggiAEEAKAKoksECSRogACAI\
NgIMIAggADYCCAwO","CwJAIAdBFGoiBSgCACIADQAgBygCECIARQ0DIAdBEGohBQsDQCAFIQsgACIIQRRqIgUoAgAiAA0AIAhBEGo","hBSAIKAIQIgANAA\
sgC0EANgIADA0LQX8hAyAAQb9/Sw0AIABBC2oiAEF4cSEDQQAoApySwQIiBkUNAEEAIQ","sCQCADQYACSQ0AQR8hCyADQf///wdLDQAgA0EmIABBCHZnIgB\
rdkEBcSAAQQF0a0E+aiELC0EAIANrIQQCQ","AJAAkACQCALQQJ0QciUwQJqKAIAIgUNAEEAIQBBACEIDAELQQAhACADQQBBGSALQQF2ayALQR9GG3QhB0EA",
"IQgDQAJAIAUoAgRBeHEgA2siAiAETw0AIAIhBCAFIQggAg0AQQAhBCAFIQggBSEADAMLIAAgBUEUaigCACI","CIAIgBSAHQR12QQRxakEQaigCACIFRhsg\
ACACGyEAIAdBAXQhByAFDQALCwJAIAAgCHINAEEAIQhBAiALdC","IAQQAgAGtyIAZxIgBFDQMgAEEAIABrcWhBAnRByJTBAmooAgAhAAsgAEUNAQsDQCAAK\
AIEQXhxIANrIgIgB","EkhBwJAIAAoAhAiBQ0AIABBFGooAgAhBQsgAiAEIAcbIQQgACAIIAcbIQggBSEAIAUNAAsLIAhFDQAgBEEA","KAKgksECIANrTw0\
AIAgoAhghCwJAIAgoAgwiByAIRg0AIAgoAggiAEEAKAKoksECSRogACAHNgIMIAcgADY","CCAwMCwJAIAhBFGoiBSgCACIADQAgCCgCECIARQ0DIAhBEGoh\
BQsDQCAFIQIgACIHQRRqIgUoAgAiAA0AIA","dBEGohBSAHKAIQIgANAAsgAkEANgIADAsLAkBBACgCoJLBAiIAIANJDQBBACgCrJLBAiEEAkACQCAAIANrI",
"gVBEEkNAEEAIAU2AqCSwQJBACAEIANqIgc2AqySwQIgByAFQQFyNgIEIAQgAGogBTYCACAEIANBA3I2AgQM","AQtBAEEANgKsksECQQBBADYCoJLBAiAEI\
ABBA3I2AgQgBCAAaiIAIAAoAgRBAXI2AgQLIARBCGohAAwNCwJ","AQQAoAqSSwQIiByADTQ0AQQAgByADayIENgKkksECQQBBACgCsJLBAiIAIANqIgU2Ar\
CSwQIgBSAEQQFyNg","IEIAAgA0EDcjYCBCAAQQhqIQAMDQsCQAJAQQAoAvCVwQJFDQBBACgC+JXBAiEEDAELQQBCfzcC/JXBAkEAQ","oCggICAgAQ3AvSV\
wQJBACABQQxqQXBxQdiq1aoFczYC8JXBAkEAQQA2AoSWwQJBAEEANgLUlcECQYAgIQQL","QQAhACAEIANBL2oiBmoiAkEAIARrIgtxIgggA00NDEEAIQACQ\
EEAKALQlcECIgRFDQBBACgCyJXBAiIFIAh","qIgkgBU0NDSAJIARLDQ0LAkACQEEALQDUlcECQQRxDQACQAJAAkACQAJAQQAoArCSwQIiBEUNAEHYlcECIQ",
"ADQAJAIAAoAgAiBSAESw0AIAUgACgCBGogBEsNAwsgACgCCCIADQALC0EAEBAiB0F/Rg0DIAghAgJAQQAoA","vSVwQIiAEF/aiIEIAdxRQ0AIAggB2sgBC\
AHakEAIABrcWohAgsgAiADTQ0DAkBBACgC0JXBAiIARQ0AQQAo","AsiVwQIiBCACaiIFIARNDQQgBSAASw0ECyACEBAiACAHRw0BDAULIAIgB2sgC3EiAhA\
QIgcgACgCACAAKAI","EakYNASAHIQALIABBf0YNAQJAIANBMGogAksNACAAIQcMBAsgBiACa0EAKAL4lcECIgRqQQAgBGtxIgQQEE","F/Rg0BIAQgAmohA\
iAAIQcMAwsgB0F/Rw0CC0EAQQAoAtSVwQJBBHI2AtSVwQILIAgQECEHQQAQECEAIAdBf","0YNBSAAQX9GDQUgByAATw0FIAAgB2siAiADQShqTQ0FC0EAQQ\
AoAsiVwQIgAmoiADYCyJXBAgJAIABBACgC","zJXBAk0NAEEAIAA2AsyVwQILAkACQEEAKAKwksECIgRFDQBB2JXBAiEAA0AgByAAKAIAIgUgACgCBCIIakY",
"NAiAAKAIIIgANAAwFCwALAkACQEEAKAKoksECIgBFDQAgByAATw0BC0EAIAc2AqiSwQILQQAhAEEAIAI2At","yVwQJBACAHNgLYlcECQQBBfzYCuJLBAkE\
AQQAoAvCVwQI2ArySwQJBAEEANgLklcECA0AgAEEDdCIEQciSw","QJqIARBwJLBAmoiBTYCACAEQcySwQJqIAU2AgAgAEEBaiIAQSBHDQALQQAgAkFYaiIA\
QXggB2tBB3FBACAH","QQhqQQdxGyIEayIFNgKkksECQQAgByAEaiIENgKwksECIAQgBUEBcjYCBCAHIABqQSg2AgRBAEEAKAKAlsE","CNgK0ksECDAQLIA\
AtAAxBCHENAiAEIAVJDQIgBCAHTw0CIAAgCCACajYCBEEAIARBeCAEa0EHcUEAIARBCG","pBB3EbIgBqIgU2ArCSwQJBAEEAKAKkksECIAJqIgcgAGsiADY\
CpJLBAiAFIABBAXI2AgQgBCAHakEoNgIEQ","QBBACgCgJbBAjYCtJLBAgwDC0EAIQgMCgtBACEHDAgLAkAgB0EAKAKoksECIghPDQBBACAHNgKoksECIAch",
"CAsgByACaiEFQdiVwQIhAAJAAkACQAJAA0AgACgCACAFRg0BIAAoAggiAA0ADAILAAsgAC0ADEEIcUUNAQt","B2JXBAiEAA0ACQCAAKAIAIgUgBEsNACAF\
IAAoAgRqIgUgBEsNAwsgACgCCCEADAALAAsgACAHNgIAIAAgAC","gCBCACajYCBCAHQXggB2tBB3FBACAHQQhqQQdxG2oiCyADQQNyNgIEIAVBeCAFa0EHc\
UEAIAVBCGpBB3Eba","iICIAsgA2oiA2shAAJAIAIgBEcNAEEAIAM2ArCSwQJBAEEAKAKkksECIABqIgA2AqSSwQIgAyAAQQFyNgIE","DAgLAkAgAkEAKAK\
sksECRw0AQQAgAzYCrJLBAkEAQQAoAqCSwQIgAGoiADYCoJLBAiADIABBAXI2AgQgAyA","AaiAANgIADAgLIAIoAgQiBEEDcUEBRw0GIARBeHEhBgJAIARB\
/wFLDQAgAigCCCIFIARBA3YiCEEDdEHAks","ECaiIHRhoCQCACKAIMIgQgBUcNAEEAQQAoApiSwQJBfiAId3E2ApiSwQIMBwsgBCAHRhogBSAENgIMIAQgB",
"TYCCAwGCyACKAIYIQkCQCACKAIMIgcgAkYNACACKAIIIgQgCEkaIAQgBzYCDCAHIAQ2AggMBQsCQCACQRRq","IgUoAgAiBA0AIAIoAhAiBEUNBCACQRBqI\
QULA0AgBSEIIAQiB0EUaiIFKAIAIgQNACAHQRBqIQUgBygCECI","EDQALIAhBADYCAAwEC0EAIAJBWGoiAEF4IAdrQQdxQQAgB0EIakEHcRsiCGsiCzYCpJ\
LBAkEAIAcgCGoiCD","YCsJLBAiAIIAtBAXI2AgQgByAAakEoNgIEQQBBACgCgJbBAjYCtJLBAiAEIAVBJyAFa0EHcUEAIAVBWWpBB","3EbakFRaiIAIAAg\
BEEQakkbIghBGzYCBCAIQRBqQQApAuCVwQI3AgAgCEEAKQLYlcECNwIIQQAgCEEIajYC","4JXBAkEAIAI2AtyVwQJBACAHNgLYlcECQQBBADYC5JXBAiAIQ\
RhqIQADQCAAQQc2AgQgAEEIaiEHIABBBGo","hACAHIAVJDQALIAggBEYNACAIIAgoAgRBfnE2AgQgBCAIIARrIgdBAXI2AgQgCCAHNgIAAkAgB0H/AUsNAC",
"AHQXhxQcCSwQJqIQACQAJAQQAoApiSwQIiBUEBIAdBA3Z0IgdxDQBBACAFIAdyNgKYksECIAAhBQwBCyAAK","AIIIQULIAAgBDYCCCAFIAQ2AgwgBCAANg\
IMIAQgBTYCCAwBC0EfIQACQCAHQf///wdLDQAgB0EmIAdBCHZn","IgBrdkEBcSAAQQF0a0E+aiEACyAEIAA2AhwgBEIANwIQIABBAnRByJTBAmohBQJAAkA\
CQEEAKAKcksECIgh","BASAAdCICcQ0AQQAgCCACcjYCnJLBAiAFIAQ2AgAgBCAFNgIYDAELIAdBAEEZIABBAXZrIABBH0YbdCEAIA","UoAgAhCANAIAgiB\
SgCBEF4cSAHRg0CIABBHXYhCCAAQQF0IQAgBSAIQQRxaiICQRBqKAIAIggNAAsgAkEQa","iAENgIAIAQgBTYCGAsgBCAENgIMIAQgBDYCCAwBCyAFKAIIIg\
AgBDYCDCAFIAQ2AgggBEEANgIYIAQgBTYC","DCAEIAA2AggLQQAoAqSSwQIiACADTQ0AQQAgACADayIENgKkksECQQBBACgCsJLBAiIAIANqIgU2ArCSwQI",
"gBSAEQQFyNgIEIAAgA0EDcjYCBCAAQQhqIQAMCAsQD0EwNgIAQQAhAAwHC0EAIQcLIAlFDQACQAJAIAIgAi","gCHCIFQQJ0QciUwQJqIgQoAgBHDQAgBCA\
HNgIAIAcNAUEAQQAoApySwQJBfiAFd3E2ApySwQIMAgsgCUEQQ","RQgCSgCECACRhtqIAc2AgAgB0UNAQsgByAJNgIYAkAgAigCECIERQ0AIAcgBDYCECAE\
IAc2AhgLIAJBFGoo","AgAiBEUNACAHQRRqIAQ2AgAgBCAHNgIYCyAGIABqIQAgAiAGaiICKAIEIQQLIAIgBEF+cTYCBCADIABBAXI","2AgQgAyAAaiAANg\
IAAkAgAEH/AUsNACAAQXhxQcCSwQJqIQQCQAJAQQAoApiSwQIiBUEBIABBA3Z0IgBxDQ","BBACAFIAByNgKYksECIAQhAAwBCyAEKAIIIQALIAQgAzYCCCA\
AIAM2AgwgAyAENgIMIAMgADYCCAwBC0EfI","QQCQCAAQf///wdLDQAgAEEmIABBCHZnIgRrdkEBcSAEQQF0a0E+aiEECyADIAQ2AhwgA0IANwIQIARBAnRB",
"yJTBAmohBQJAAkACQEEAKAKcksECIgdBASAEdCIIcQ0AQQAgByAIcjYCnJLBAiAFIAM2AgAgAyAFNgIYDAE","LIABBAEEZIARBAXZrIARBH0YbdCEEIAUo\
AgAhBwNAIAciBSgCBEF4cSAARg0CIARBHXYhByAEQQF0IQQgBS","AHQQRxaiIIQRBqKAIAIgcNAAsgCEEQaiADNgIAIAMgBTYCGAsgAyADNgIMIAMgAzYCC\
AwBCyAFKAIIIgAgA","zYCDCAFIAM2AgggA0EANgIYIAMgBTYCDCADIAA2AggLIAtBCGohAAwCCwJAIAtFDQACQAJAIAggCCgCHCIF","QQJ0QciUwQJqIgA\
oAgBHDQAgACAHNgIAIAcNAUEAIAZBfiAFd3EiBjYCnJLBAgwCCyALQRBBFCALKAIQIAh","GG2ogBzYCACAHRQ0BCyAHIAs2AhgCQCAIKAIQIgBFDQAgByAA\
NgIQIAAgBzYCGAsgCEEUaigCACIARQ0AIA","dBFGogADYCACAAIAc2AhgLAkACQCAEQQ9LDQAgCCAEIANqIgBBA3I2AgQgCCAAaiIAIAAoAgRBAXI2AgQMA",
"QsgCCADQQNyNgIEIAggA2oiByAEQQFyNgIEIAcgBGogBDYCAAJAIARB/wFLDQAgBEF4cUHAksECaiEAAkAC","QEEAKAKYksECIgVBASAEQQN2dCIEcQ0AQ\
QAgBSAEcjYCmJLBAiAAIQQMAQsgACgCCCEECyAAIAc2AgggBCA","HNgIMIAcgADYCDCAHIAQ2AggMAQtBHyEAAkAgBEH///8HSw0AIARBJiAEQQh2ZyIAa3\
ZBAXEgAEEBdGtBPm","ohAAsgByAANgIcIAdCADcCECAAQQJ0QciUwQJqIQUCQAJAAkAgBkEBIAB0IgNxDQBBACAGIANyNgKcksECI","AUgBzYCACAHIAU2\
AhgMAQsgBEEAQRkgAEEBdmsgAEEfRht0IQAgBSgCACEDA0AgAyIFKAIEQXhxIARGDQIg","AEEddiEDIABBAXQhACAFIANBBHFqIgJBEGooAgAiAw0ACyACQ\
RBqIAc2AgAgByAFNgIYCyAHIAc2AgwgByA","HNgIIDAELIAUoAggiACAHNgIMIAUgBzYCCCAHQQA2AhggByAFNgIMIAcgADYCCAsgCEEIaiEADAELAkAgCk",
"UNAAJAAkAgByAHKAIcIgVBAnRByJTBAmoiACgCAEcNACAAIAg2AgAgCA0BQQAgCUF+IAV3cTYCnJLBAgwCC","yAKQRBBFCAKKAIQIAdGG2ogCDYCACAIRQ\
0BCyAIIAo2AhgCQCAHKAIQIgBFDQAgCCAANgIQIAAgCDYCGAsg","B0EUaigCACIARQ0AIAhBFGogADYCACAAIAg2AhgLAkACQCAEQQ9LDQAgByAEIANqIgB\
BA3I2AgQgByAAaiI","AIAAoAgRBAXI2AgQMAQsgByADQQNyNgIEIAcgA2oiBSAEQQFyNgIEIAUgBGogBDYCAAJAIAZFDQAgBkF4cU","HAksECaiEDQQAoA\
qySwQIhAAJAAkBBASAGQQN2dCIIIAJxDQBBACAIIAJyNgKYksECIAMhCAwBCyADKAIII","QgLIAMgADYCCCAIIAA2AgwgACADNgIMIAAgCDYCCAtBACAFNg\
KsksECQQAgBDYCoJLBAgsgB0EIaiEACyAB","QRBqJAAgAAuDDQEHfwJAIABFDQAgAEF4aiIBIABBfGooAgAiAkF4cSIAaiEDAkAgAkEBcQ0AIAJBA3FFDQE",
"gASABKAIAIgJrIgFBACgCqJLBAiIESQ0BIAIgAGohAAJAAkACQCABQQAoAqySwQJGDQACQCACQf8BSw0AIA","EoAggiBCACQQN2IgVBA3RBwJLBAmoiBkY\
aAkAgASgCDCICIARHDQBBAEEAKAKYksECQX4gBXdxNgKYksECD","AULIAIgBkYaIAQgAjYCDCACIAQ2AggMBAsgASgCGCEHAkAgASgCDCIGIAFGDQAgASgC\
CCICIARJGiACIAY2","AgwgBiACNgIIDAMLAkAgAUEUaiIEKAIAIgINACABKAIQIgJFDQIgAUEQaiEECwNAIAQhBSACIgZBFGoiBCg","CACICDQAgBkEQai\
EEIAYoAhAiAg0ACyAFQQA2AgAMAgsgAygCBCICQQNxQQNHDQJBACAANgKgksECIAMgAk","F+cTYCBCABIABBAXI2AgQgAyAANgIADwtBACEGCyAHRQ0AAkA\
CQCABIAEoAhwiBEECdEHIlMECaiICKAIAR","w0AIAIgBjYCACAGDQFBAEEAKAKcksECQX4gBHdxNgKcksECDAILIAdBEEEUIAcoAhAgAUYbaiAGNgIAIAZF",
"DQELIAYgBzYCGAJAIAEoAhAiAkUNACAGIAI2AhAgAiAGNgIYCyABQRRqKAIAIgJFDQAgBkEUaiACNgIAIAI","gBjYCGAsgASADTw0AIAMoAgQiAkEBcUUN\
AAJAAkACQAJAAkAgAkECcQ0AAkAgA0EAKAKwksECRw0AQQAgAT","YCsJLBAkEAQQAoAqSSwQIgAGoiADYCpJLBAiABIABBAXI2AgQgAUEAKAKsksECRw0GQ\
QBBADYCoJLBAkEAQ","QA2AqySwQIPCwJAIANBACgCrJLBAkcNAEEAIAE2AqySwQJBAEEAKAKgksECIABqIgA2AqCSwQIgASAAQQFy","NgIEIAEgAGogADY\
CAA8LIAJBeHEgAGohAAJAIAJB/wFLDQAgAygCCCIEIAJBA3YiBUEDdEHAksECaiIGRho","CQCADKAIMIgIgBEcNAEEAQQAoApiSwQJBfiAFd3E2ApiSwQIM\
BQsgAiAGRhogBCACNgIMIAIgBDYCCAwECy","ADKAIYIQcCQCADKAIMIgYgA0YNACADKAIIIgJBACgCqJLBAkkaIAIgBjYCDCAGIAI2AggMAwsCQCADQRRqI",
"gQoAgAiAg0AIAMoAhAiAkUNAiADQRBqIQQLA0AgBCEFIAIiBkEUaiIEKAIAIgINACAGQRBqIQQgBigCECIC","DQALIAVBADYCAAwCCyADIAJBfnE2AgQgA\
SAAQQFyNgIEIAEgAGogADYCAAwDC0EAIQYLIAdFDQACQAJAIAM","gAygCHCIEQQJ0QciUwQJqIgIoAgBHDQAgAiAGNgIAIAYNAUEAQQAoApySwQJBfiAEd3\
E2ApySwQIMAgsgB0","EQQRQgBygCECADRhtqIAY2AgAgBkUNAQsgBiAHNgIYAkAgAygCECICRQ0AIAYgAjYCECACIAY2AhgLIANBF","GooAgAiAkUNACAG\
QRRqIAI2AgAgAiAGNgIYCyABIABBAXI2AgQgASAAaiAANgIAIAFBACgCrJLBAkcNAEEA","IAA2AqCSwQIPCwJAIABB/wFLDQAgAEF4cUHAksECaiECAkACQ\
EEAKAKYksECIgRBASAAQQN2dCIAcQ0AQQA","gBCAAcjYCmJLBAiACIQAMAQsgAigCCCEACyACIAE2AgggACABNgIMIAEgAjYCDCABIAA2AggPC0EfIQICQC",
"AAQf///wdLDQAgAEEmIABBCHZnIgJrdkEBcSACQQF0a0E+aiECCyABIAI2AhwgAUIANwIQIAJBAnRByJTBA","mohBAJAAkACQAJAQQAoApySwQIiBkEBIA\
J0IgNxDQBBACAGIANyNgKcksECIAQgATYCACABIAQ2AhgMAQsg","AEEAQRkgAkEBdmsgAkEfRht0IQIgBCgCACEGA0AgBiIEKAIEQXhxIABGDQIgAkEddiE\
GIAJBAXQhAiAEIAZ","BBHFqIgNBEGooAgAiBg0ACyADQRBqIAE2AgAgASAENgIYCyABIAE2AgwgASABNgIIDAELIAQoAggiACABNg","IMIAQgATYCCCABQ\
QA2AhggASAENgIMIAEgADYCCAtBAEEAKAK4ksECQX9qIgFBfyABGzYCuJLBAgsLMQEBf","yAAQQEgABshAQJAA0AgARARIgANAQJAECIiAEUNACAAEQMADA\
ELCxAAAAsgAAsGACAAEBILBAAgAAsLACAA","KAI8EBUQAgsVAAJAIAANAEEADwsQDyAANgIAQX8L4wIBB38jAEEgayIDJAAgAyAAKAIcIgQ2AhAgACgCFCE",
"FIAMgAjYCHCADIAE2AhggAyAFIARrIgE2AhQgASACaiEGIANBEGohBEECIQcCQAJAAkACQAJAIAAoAjwgA0","EQakECIANBDGoQAxAXRQ0AIAQhBQwBCwN\
AIAYgAygCDCIBRg0CAkAgAUF/Sg0AIAQhBQwECyAEIAEgBCgCB","CIISyIJQQN0aiIFIAUoAgAgASAIQQAgCRtrIghqNgIAIARBDEEEIAkbaiIEIAQoAgAg\
CGs2AgAgBiABayEG","IAUhBCAAKAI8IAUgByAJayIHIANBDGoQAxAXRQ0ACwsgBkF/Rw0BCyAAIAAoAiwiATYCHCAAIAE2AhQgACA","BIAAoAjBqNgIQIA\
IhAQwBC0EAIQEgAEEANgIcIABCADcDECAAIAAoAgBBIHI2AgAgB0ECRg0AIAIgBSgCBG","shAQsgA0EgaiQAIAELNwEBfyMAQRBrIgMkACAAIAEgAkH/AXE\
gA0EIahAwEBchAiADKQMIIQEgA0EQaiQAQ","n8gASACGwsNACAAKAI8IAEgAhAZCwIACwIACw4AQZCWwQIQG0GUlsECCwkAQZCWwQIQHAsEAEEBCwIACwcA",
"IAAoAgALCQBBnJbBAhAhCwYAIAAkAQsEACMBCwQAIwALBgAgACQACxIBAn8jACAAa0FwcSIBJAAgAQsEACM","ACxMAQYCAwAIkA0EAQQ9qQXBxJAILBwAj\
ACMCawsEACMDCwQAIwILuAIBA38CQCAADQBBACEBAkBBACgCmJ","bBAkUNAEEAKAKYlsECEC0hAQsCQEEAKAKYkcECRQ0AQQAoApiRwQIQLSABciEBCwJAE\
B0oAgAiAEUNAANAQ","QAhAgJAIAAoAkxBAEgNACAAEB8hAgsCQCAAKAIUIAAoAhxGDQAgABAtIAFyIQELAkAgAkUNACAAECALIAAo","AjgiAA0ACwsQHiA\
BDwtBACECAkAgACgCTEEASA0AIAAQHyECCwJAAkACQCAAKAIUIAAoAhxGDQAgAEEAQQA","gACgCJBEHABogACgCFA0AQX8hASACDQEMAgsCQCAAKAIEIgEg\
ACgCCCIDRg0AIAAgASADa6xBASAAKAIoEQ","QAGgtBACEBIABBADYCHCAAQgA3AxAgAEIANwIEIAJFDQELIAAQIAsgAQsNACABIAIgAyAAEQQACyMBAX4gA",
"CABIAKtIAOtQiCGhCAEEC4hBSAFQiCIpxAjIAWnCxMAIAAgAacgAUIgiKcgAiADEAQLC7aSgYAABABBgIDA","AguAkAEAAAAAAAAAADGyfhfBM8W4Cfdqd\
tFBU0U4RRRhEHKW/RLu1eyig6aKI1yr+2OwYzIbGb+ac8L1zyq","rwY2y8TB3T088gRYhlCF+/UKW1xJRmUa4VvfHYMdkdwoo4AZTAtxdoelttKIyq2wTl3\
p1kfcTVFaDG2XjYe","5l5P0MpNCkVp6eeAItQihDrywGFexx7fuXaRJ0/AN7BqbbbGM9ML6+jHCt7o/Bjsm9wtP5TvJLcYWHx5heg","N2MtDW5j5+zGDTR\
0USDO2O8YuBjOpT6UHna2CYu9eoi7yfplFDiKxEqn8M/kW+Z4Bro8o3veFjT31DKyPsZ","SKFJrft6hQ6JkowVPD3xBFqEUIYNj48Tm7eVPjXKm3KLxQPDB\
HjlZUr2xnsu0yTo+Af2DB9hWv85NDO0JyR","OnilGpUkWljCJ6HVg8XNyzYVMpcSnQsCzko2WAR96hafzneSX4ks32eRc11JaYZwYae4mYi1QLmZ+LxWnlW",
"hrch8/ZzFoWdkMCP5U9NCio4kGd8Z4xZMR9xG29b19q1TjcKaHK4Ca5p1nZ7TuOLBNXOrVRd5Pgf8i/RR2G","/e5ujacBASNCogISIvFN0iy7ey1h2Hn7O\
TcXsuQoNQpXOQb3/Gwpr+h1amh5nGVehn/AmBrw2RKbs6wHnwC","V4/W9vUKHRIlGSvHR3QK0xbckxPpdVHnLng4IlsLRiYdvYAaHh8nNm8rfSusYTD3XO7\
FAQegvUWt3rIwtd6","qhJ4bCgjwysuU7I33OUK03FXfSE9cpknQ8Q/sGW0UN8cwPCmhVVEjpiBOv1xk412x4X165E5InDxTjEqTf/","riK5K/jytHv/ZKg\
s0Z1nYNiF1D/txujXcNU8psUHu8xXNEC1+Vw4SAZyUbLQM+tTIZMtoexoafmdi/aO/28","a4rpqip3DNJlm6yybmupbSn3MzeeJ1gDMI4MdLcTcRa84pPxR\
1+AeLLz1ukDQyXH/p9JbPMP1Kn0NbkPn7O","YtDhZJopv/2naNkhjkivjzGV6JPwX2689C0v1IRVvaoovh5m+kJ8me0GJiPuI2zre/sXkZA0rdi+Qz06Ubk",
"fKY40DIgvrt4aS4w0zTvPzmjdcQV/RdgPWxjJYJu41KuLvJ9RKcbDarh5J2ls0qJ6yu/aWN6stbv5KmJydW","04CQgaFUPHEy/IO9+te4IHTthJSVBKMHl\
ZGXqM6LFK/FeQ6AD9gPiCQFHbxUW4vZYhQalTuIkP6DaAmpYAo","6QpuzJrpneSFles81hjz6pTQ83jKvUym+E92iIZMIr+BcDWhsmU3M+3vsFH+lFk9/Kq\
oFeIx5nGQNS3lrsC","IezrFTokSjJW3VlrLeV59+7lHH9M9QthE9SuAVs0OKSrJtLros5d8HAXYJW1D241yC8lgdQfHKM1Hpf/w94","vZo00PD5ObN5W+g\
WOQFmt7ZNCPctUOL2fBb8MeSovfKzAB2md1yPYfGRRWC+pNBlPoelgar1VCT03FFHYw0","LIDvKse3MCz3r/wttKwXzYu8wHY3KEaLmrvpGeQzYWrmqNVCa\
4TJOg4x/YM4n+7bciLB2Lsbv51jJei3aAC","YfB821OzqqiRkxBnH65mxA4W4CvuwGjVSw6kN0t/JLnUi1R7uhE9wOvIfU+TBLGsdE2NA2Jqv70xVckfx9X",
"z0a7QOVM2u/l7XrNV73qmNRfBNqWji8g7BoQu4b8ud3dqG6sR898ZRrvGqaU2aD2K11ksVXqZU4TGHDQRZj","zsyKqDseEqzYLCAHPSjZaBnw5s7Fd92nD\
xAH2pTznG1U5METbKyYokIFVoCYngvg012QSWDBDy/FvXFdMUV","O5Z5Jt5TJGkoqiKkdO88sge5JddvyN3OFIV+VOuZm98TrBGH8L56owCQSghHFipLmbi\
LW1wxyzeKhNDY2GC","NJo2tvwvDR2xanpHkiWn7dIGxguP6ctyV/aK+uHn2jdPspZfXqu2qMpC2q4wss+XiWvuhyU+owgMm6J2SzC","yTRTfvtP0fN7SkS\
/yIpp2dCLyQ05uh7oYvXezAp/ptAn4b/ceOlb4ZWfqB1LLOM1O57zKXOISASJ4OToQE3","wPMz0hfgy2w0NfoqSOQEetSfVSx+L8C7CFmc1CErD63ouIiFp\
WrF9hx+QX36bgrg/enSicj9SHGlLxtxl/m","HZ0XODyATuE08sQjG2Ey8gipRomneendG641koCYlc4n9bYW0d6EyQ6aZQ32P/jaMsHqul5vEEMaALmheY5",
"sUCZbOiUoyH1XDzTpPg8pAUQzb2uUszHaayBoGI+U0KZ4HDObC8WWt381XEgQ4nfLbAkHzk6tpwEhA0KtVY","pGfTI/GS7R2wBsNRZ2/cr84RAmKi1/YED\
5ywk5Kgx7Zxi3GgVxj/82XqYdLB5c5BG/2g4QRdCQZv93P32M4","4tBHgssQddgDxBYGitouLMUN7lmOFTjMb6Lob0XR+RCpaxAwQR7v8Eh/QbQA1LQEjra\
56wQbouUZJU3Zl1k","zvd/stYaTliVdPvjkAtJcfqn4MRxd1pNoSVKeGmsdV6mVlFfiNBmYv3V1Q7OwWFLkgbOKS+9cnfJiXmBf1X","rXwjaYqaeKfhjU1\
nm99g4/0o8iv3QOUTsdmcIV2whn8NlYHtMS8Dj0Fk7+MgahvLXcFQr0z1njsRMD62Ncr","dEiUZKzpZVVjiaehFNEgQQKZ1Tfp4JI/FVjm8lHKOf6Y6hfCJ\
vuLgI8rJAeew86U7jtWkWPyfOr5+mVU2wA","AAAAAAAAASEfgaLc09/b7HVeJPU832bNat+GKe8Avnag5Sii4t4bV79kin4xAcGa1bsMV94BfLvKOq6LDd6",
"lRwuTMA1a2ORmFBKS0YkHPqt+zRT4ZgeDimFMtiS12Fsxq3YYr7gG/hC097pza9kk3d4oPFqE2Zn8wamehl","cGQooTJmQesbHPqwynxsJibhVmZnhA641\
uqEd5+eI3XrFw/LPDTLxTb9XdrELuYICwDxDGnWhJb7CyMdkcy","pW8b2vNGLVUE+tpKuwHNPbPOLbwIW3rcObXtk0AcmrSOgRplbu4UHyxCbcwmqfR3m3a\
aOpXzQ5YRDVoV3bS","j/qY5reNECZMzD1jZ5gxOc1u4bC4QvxTEujIX7j/3UyTShSMZydmhqnkn4G5gkeZKEZDUmZYivP3wGq9ZuW","r7HZitm65PFct3/\
wwOb99djJeXuzqYKe7WIHYxQVgGppHAHoZ1r/CIY061JLbYWcAkrt2Tgi+vc34ZPBn57","4A7OflUrs0YduaNWqoI9LWVrsq6wr/AQmMdkA0jNbuCTFXX7U\
uCj3W6eyVj4CBMAhMzYoOIl3j15YA4NGkd","AzXKyH/UAao3wjy3T75mC6IDrP8IXg68lvRaTFLp7zbtNHUEFQmHgdnDgyrnhywjGrQqYqBnRJQuQ9zR+tC",
"lHlWD85m9MM2pYXQF44GxP02Wa/mrxlFX+qKcDxic5rZw2VwgUNsG3sftq9Z+KYh1ZS7cfzZuaB3SGiuJhT","Tf/Fhh66bNcz+U71UcULJDVfNOwN3A+gS\
1m/n0KjZJXgJ6c4/qGQEZ4hLEux3vL+tsuWZ4akZnrIzR0Uyds","NT2OzBbN12fnLHbWOwDqmlBBXimSjoHiglCmM79DvB8uhgvL3d1MFPyX89HwEHHpdyt\
QexigrAMlOqhhNW2","R/onsBZlX82H1W/39g3o+XAjEMecaklssbNYgHwC/lhGRevay+N0I4Zqo50ri8MXcZyNb6UgYdQGNcUoRUj","W4PHDdnLyqVybMe\
w+NRLB66/GGqeIIgxCzrIf78/CZPX6RelclXWFf4GFxhTSle3ItXIwOiAbRmp2BZlyZ/","su3ULyb8E9TM9XOTJAiXqsp+ANxbb2SsbAQZgEJr4NJqj2rPP\
QDVeRSXzXM/9FEHEhy+PECWvi/4ppILOgI","6Uf4t4URFaQ/6gDVG+Eedi4SGvjW3OPBQzrlUVi3mxNSwv98lYpmv4RvBx4Lem1tlZcdM8ZHkOYpNLfbdpp",
"6tDjMrfa7p4cY7mFVlCVXjMr/mU+56GpxVTOD1lGNGhVHInvMfEAn6Ov01jQe3tfjOeUuLjMT6h6yWY2E26","M39OBIdZ72bgoJTJ7YZpTw+gKejyB8uT3\
H/ytkPQnyQoOxuXXFE9+PvkwVo2jrvRFOR8eykPGQ3HO6TA4zW","3hsrlAeH8tBVaGTrbLJZrk3P2OmYNieoxryXlv/FIQ68pcuP+0FfCDfWhPCQdPR2L3E\
48mTwinCkAneNBh+","imh4uQPeSm9yclV0PiPmud+KN+rOKDSoJ5AaJ/PVg8UPb7OpmK1R1Pd1nmSlUP0CWo38+lVbLxOil9E3aKa","krwE9OYe1TPa++S\
cUSoixWmhU33bUeLqIeazFWxlFRxe1tlyzfDUjBaRORp6xCN6pcuO+/C/41XtjG6TR4s","Uo8N+4DjlSGMKizkAUFJ8lPw4Y7ex2AdU03AkV9lvM6Ml6Zln\
FMZS1yCh3od8cWYg1hKEMJ37HeD5WsPQ9U","wpFw90MV5e7upgpjx2vjZZ3pdQjywJ19OlV3/Ha+m/ZJGgibhbg9jFBGEZ8BxjsHIwlu9DRtRR+EtWwAsBN",
"DlPf6E2JfO6ku281p9ttFr6Woghad7u7RvQ8+FGlqkNc2fHFrBLHa6Nwf67UwNaTuV2ykylsAD5BPyxjIr4","RxlsS4V7fNa1l8fpRgzVnvJ3r15y+yMtq\
MBO1Ak7DGXvICZjPcz6Gt9KQcKoDWpSmKopdZz6nOHCHcj/5zq","zqYX9oEjTzUWHd3ML6hC67M8wk2NdJE0afGokgtdfjTU0LcTqYGt6w04RRRiEnGU/Bl\
alcDOoksm1DBKRud","NS5v1L8vkO56UQ07l8Uqwk0rmb/pw6GxAlTyikK9uRa+VgYOPLsyZfEpYf06HUh8rTBleUQbww/iTw5M72X","bqF5N+siRY1DbET\
KYJ7mJ6vcmSAyjx49hhGk3Z5Zs8Xkj1TWTEhL38lCaSv7JWMgYMwCUyk0mzpNAT+uheI","2wi+fz6VX887YAlLyWNxPbXLq4i+yjl6VaMcvEk8iiDiQpbHi\
RPCZwIqIfN+5b1XaE2AZr919RCIJTdSSIN","GSj/EvSmIrA4N36wKHX9aIP9RB6jeCPNouLFvH+r/BdviBo6VkT8qk6Xm5iKlyNwKGNYri8S82UJfNkM88E",
"sv8QWBoraLiwC5QmHKAb989pew72GjfAtf3/cPCRRI/KlsrbjonjM8hiTqWIApB8twW9oy54iSCuATndKPP","6b9FqDHZW613T056ICFBgLpys/GcgutoC\
q9Zo4168UXHkqQPW9cJJ1lir91KLxMKlF9SaicH7KMaNCq4Nv/","2jtcJ1xTgUg7sSfncxvGqFMGExCFNTQm+KTQZyx9c8aQE+SQ2s4pcXGZn1D1hm6RGS6\
rpwP5Xvt+jz5mk7E","ZGxY4CpFlAkOs97JxUUpKBEyfBUWmvGT2wjSnhtEVLLEiXBCyJuOf65W9msnmzNesddUt/RE6AAAAAAAAAA","BdMxKlPcGwcbpmJ\
Ep7gmHj51U270ZD0ZIfXt/MpSIa8kJtzWmY46qDpTj7ht6gexH4C+kj42HLYFUvKcEYY","+3QCBw7ZCWiXaHvSQ2LY+GMM7J6Hy5eIDxCSnH2Db1B9yIXQu\
SogIBHU/AX0kfGw5bBrSTA4vsCJrDBzcXa","YuADlZz+139fIbPke6vhkBliYnYmmPM1JKPSB96TGhbHwhlng6AIs/oDqRZk9T5cvEB4hDnGLPmBgcj1lOL",
"sG3qD7kXJ0f6+R0JeNC6EyFEBAY+mc7fa9DzAP9eLvDPX36H0t9aPIXLiYETGMdoXnaQjlVRs6QU4meIlJe","kIHO2W5t4etDsOSKsnbm9Tbjin7WS//Q5\
dKgLQpQ+M9lbDITPExOyrZdGEDgV0nUww52tIRqUPEQP1znWHF","X68JzUsjoUzzuEUJ4mzRIO/BkERZvUHUi1bcgPDyMbiXKN56uArpyk8/kr4RRZmmU0Z\
H86qUCVI30Qs3A9t","5PiuKMXZN/QG3Yt19suSycdt+pKj/X2PhLxoz5Dv2LJFDBk3mwb7USTHeWqoFF5s5XcIjf0isSqmpprQzjA","UF2cW633q8PbsZT\
BbINniU9GkgCrHjNS8l+dRuJq/xhmqJuHJYrQvOklHKqk/hz2fdIaa2NjSC3AyxUtKhe","EZ1Q8E+zvSETjaLc29PY8iKn8QDA1MaHcckFZP3N41RA41a45\
sr81P5xaI76fPkHz1s7UuF753KcNc823GL","Coa0fnOrHZdhz4RGzWuUO3aDQO+CG/gnD1YNVFOLDEOYGsn9HPtgX+YYM7XkIxKH8VT3HKtTfpuIgbqnesO",
"K/x/Nfg41s+bjRPc/QBPLb6oTu/vpXLsDtmputlKNK/fS/SJy+8Jbm86DIIizOoPpFpRsTBp184UK7bkBoa","RjcW569cUI6xMdchG89TBV05TeBvAxmRq\
j+MJ/JXwiyzMMpuhpuIuEQ2C6lmtCw3ybEmKBJ4ZqM+t+fvjyy","9Hie4oab74PeK0L5gYOxkkN7srYyNmKjaShurTUoF/AH3AqQLA3EwS2P1osrEkR/v7H\
gl50Xl06V4jyMmgn","iHfsWWLGDLDEs0UWEqoQ242DfajSI7zMwUfU56JPoLUUCm82MrvEIljOxnlC19hcWjSOgZqlAEsW8CfO6sk","cMsO9nB96PXilj3\
k1UApRZP61OHt2ctgtqfn80jkCtDHQLLFp6JJAVUdgdcCn4ixJOWKPiF86XpEuLkshEE","oyjVf7BprB2sbpwLfCM46qqvWr/vILMGojWbyyNqJ/Gk9FxWd\
7Ga6KuyFSK7+w4frXPSwpRfgZIqXlO2WBU","VZSyflCsMzqh8I9ndX8CEPIslGBqQjcLRbmnt7+RBiEWZbywoeRVT+IBgamEN2Rlsd2arpu32veP64YYnmT",
"r3dw3nR+AEbizKFOgBqXCiZl7j7sBvxDFl1Q/mWq6w/S9B+OCbaS2p9Pzh790gWWW+aBbpHOe5Shrnm24xZ","s2GUHNsaPChUNKLznVntugkHsFagmF3LZ\
e61bjl6eO443afLBLvIn9+IkSRC+BkNgruDgX85qXx6sGqinFh","iHCeDeAehmdJtwNZO6OfaA/+d5VxN2huzjjDBnK8hGZU+bfKOChzYJU+Kp7jlWpv03d\
eUqkBnWkSsL59DY4","Q7j8xyrFHGufo/vZX5Zyn/ue4vyMp1jMJ4Xl5NK2xZzXylZRAYfvzwvRUU901IE7b+xIaqflq2iz9091J1s","5VoXr+XD0ahMFWf\
D+boE5ffE9zedLUghXouHW4FGARFmNUfSLVFN1c96N74xKJiYdKunSlW/1Fzd5NcmScH","WppUcD1SR1ppiPFN/OI2vTy+Hgu/M6TgD6y7Nn6D1YzmqYOvn\
Kbw0dW7JpJdFoE2gI3J1B7HE2uzn2zp33d","ik7h2Twq+vALOi2TqN38McyneUgVxPN3hdO1AoEz9bZDZyYBCt/9LIIT6kueKPvtRY6+kCMx9KsM+nLat8b",
"yassaXX44S3VHSm6RNKy8c4aN88XvEaV8wMSHCaWFUnoBAdjJIbnZXxkYrAVrLS5Z2N8xUbCQN1aelkWd+g","TAUF9RpbJei03XctDRfhQfutGzF0wqz6K\
j3vVeOOaFNlTYNJiMdYa9uNCuWfi5zClP1m+eZe0XlFbZKdcRI","V0Aod/oEPEO+Y8sWMWRhcKzG9teBFYYlmimwlFCH2xaIjI1V4Pa3/420FLfF0+rMnxE\
pdnWiDZmp/m81pDB","QqrtbUvQUQaihUnixld8h9ZJA3YxUb1ASx3Yyyhe+wk/0ZJf31g6z4tCkdQzUKAO/47bQMRWYcli2gD93Vk","ngBYWSmkqX+ZH9j\
nu5qfYy8aC9aRyUN4KAR+hf89J0UxIa201W77XjY586VIPgsRhYwglGJt1wqCklXHDJm","zN5u3hvYmym8snKgGSLT0WTAqrdV5nqeFKy2zoCrwU+EWNJZz\
G9oAPQ0zjKFX1C+NL1iJcmb+fFE0X5cHNZ","CINQlGstQEutvpEkGtVLoo5d8O96iHiwK2AxXwtvLYbEJnKOmTIelGEbsz7oXveRWYJRG80DxIP8v5CrvOS",
"RtRP503ouuaKntsQSyl9BqU6VJ3MBPxyaXDAasrFO+89q31zxYNym/Hh6YTDQrQvYuJiaMvYdVuuqPafzRm","yxvpzS4bCX/uyNjnfccSePFIZnVD8Q7O9\
JtXXxAtFcnq7gQx5Eko0M89NRu3lTPX0AAAAAAAAAAF6RFQ9Ib","Nu/17G8RsP+b0uJIKlJi5K09K5jeY2G/d+W8PJsgs6RBCl50sXLRQOw3SdD0MQNb2ti\
N1RlQl7dZhlpxXBN","FrG9puDl2QSdIwlSvnTMC9VP0u2ZNxzP2CC5j8emCcCQTGIwToagiRve1sQQF7WGU7INe26oyoS8us0yMDn","fi/TWFo25GXbCf0\
SieeeIY803KHnGwMuzCTpHEqSeWqYGcivJGxd6D0/5uX3vSesaQLHVplBZ/K/G4merKw","dtusmqC3CUjk0TgCGZxGDQ3AaPafUf3/ef1ktkmnS9qQ7DRCz\
2rwIgLmoNp2Qb9n6/fwLvCMBJ3FCVCXl1m","2WCwYAGMRlA2gvhKU+6i/QuVXA8QPLnL5FyM+yE/4hE8yyi+Yu35J9MpYJQwjx2K7j7E0XNdBrwB+sE8Esn",
"qP18tZXlRG/EJsM8tUwN5FaSN2IkWQKsOkmIRWeJxqFVIuob9pzJ6Tn5VZLWNYBiq02hzEcgjyrHlh6y+F+","Nxc9WV+xpSoKNo43oZUnjywYxORw72PbE\
Tl3ioxybJgBDMonBQgozDwteUn7LKppGgMzmipW7j0nIoD01ha","w6z5sSME7bPS/A037r8VIdholY7F8FDIyThhCAhLorz0NCHe/v2HVeVk1VgzRn/H7/B\
N4RgJOi7+oLln1bL","LihKhPy6jbL5jA/HLqG7XRvEJZVMRRZgDGBg1p5eII/FsJTnnQX6V1IU0aRPHsy4sFz79i36YYWn+L61/+F","XamP9U9RrDdQ0tF\
kWl7kW4ttWETzF2/JP5kG1eYYJ6XkJiGWNtwqyo9Efwcj02KmVPv2J4qa6TTgD6i2n5W","hWDuw1gngl05Q+/mImPWYBjwgRgG4XNGNrpSyXylJ3sXCTw14\
apkayK0kbyb7jBWAwf/Qr9slXAtTSyTxSj","BTQz+Qm+FdhdUQjZ3gv8yQ2ljhRl827DmT03Pyq2h9LJybHykUTz78WJZwQnYRr+lX3hyZyZiPQB5Vji09x",
"h5VER3i9oJk8b8ai5+trjpgqhXD83YRs0ADXEhhwuXt0RZTAA0ZWsqSxpcNYnI4lAPTmEUOqYcdI3rRzpwd","c0Oyb96G8MbMU6XaWNVCy7cNNM9XnS4QC\
IQUZh4WvKT82oVzEV7Qf0P9xqPVU78UIaNXttob08+eKncfk5B","Be2p05gqc2C2g1QpZdZ43JWCcVMhgkX9JuyPd6MnY9NsP14N53Ne8t9RopDoME7HYvw\
r6qxkc+bRktXOLsF","VyJtBBLRqlWjpKC/49DRDcafgGhWOcBdMhlN066rysmqoGac60LbmV4mqycZNuaVHvBdkTzf98XqdpAqxE3","9UXLPu2WBpOwBhk\
l23nG9DCfrfztKJFQddx/59vHcxhfjh0DdvpkvBrNzxhAFa1s7vzMQ5rNOsirvx5YrCL","YgIHtfLwBH88kxK6upzfwCyEpzzpLtK7chWyM6FCCQT7NRt6K\
tC98KWkDnVivGZPgufesW/TDS3cdsu+J7/","WklVWYvesLWJmC8d3+ORBudl1eAj6C0l5kCvpHfVDJaIvosm0vMi3Ftv8WKGzgNvNZNsbcXeNtKYGhYpkeM",
"XYfbkMqs0xTkrJTVI72D4GJhLyQixtuFWUH4kcvXi3HfjENpWd0f6WanDCywzE8d4Gq33sTxQ102nAH7LeA","TqbBRugO/6ocxCXr1Rlb718WPt068eAV3\
fOhi/HmRFCeIbq9HgQMesxDXhAjE6g/j5FFJszaeMu+kh78FE3","cjv1ABcr7r5SkryLhZ8a4MOHs8PpRKXw1DI1kFtJ3q5FJzrYN5JhJ2WOc1OlJpV59Jt\
8G8n9Kl63S7gWppZ","IACZet17KTfeJBvf+1Vj5A9eX4vGdNCK8qSid83I84vX3uYj8OlA5Sn6ZIbWxwo2+IAg0uvmuVgEHS+R+9M","E9Y1na8XG8rebc0\
PpYODc/UiiOa003f1OJl558+LEs4YTswO3tvmSNX1NJzUT37x/rpxdcUfinczAYMB+BP","KocW3pujpQz4nCAxeeuPXpp4jQxuT8odSGO746jcehtRRmCaf\
3g/WINdVnWdMBUK4bn7SIqUUEkzos2nQ0S","keDD5F3/U4OE74uIhkDaoy2mABoytIQyOKlIdukLlCWNLxvE5HDKtJggU6g/z0OUMWnYOos7HQUkZpBWUIQ",
"6RvSinTk75mTX4a3VVeBZ7fdI5F7HVK2zZl3rFquPEs3ZIun5o09bk0g35rHPlOQaaJ6vOl0gEET5i6ByMf","uvY7pbZH9ekM09K05rNzJLcrQL5yK8oP+\
G6pryLfTMJDn6jUerp34pQqQcUqTvEvL9LTz77WSARglzre7iL","OydtlTuPiYhg/bUCn8rKWnvLWuDX4Jg4n2Zn93Ol2+qEUIgfyF9ZDxsGQwhsGhrdADC\
s6iQwSL/knZH9gHU","Lbf+rfjRQgTpupHGmo/TEeby/R0lBvO4r3lvqdFYYq2gMQNybkh1GCZisX8VFuQNKSrdpKqfxKRgoU8QXsF","VsW/pI8vh5hZhq+\
RMoIO4h3SkrCB7PDGn3e0nss/IbzbI4m/eFHcRibfggNbUPk8You/Iug+BxjgLpkMou3","WYqR6pC0Rgyr/qzm0GKwuo4XvbYk5H0BdoW3IrxdVk4zbKZyS\
Nub9cJt3Sot4Lsid4TMetlmdpmPFsbuQd9","d1sr/1761WZBtOIvqsvWPZtsdYvviAQmrYOXw8XaZsIAvoBngJm02TZRQAAAAAAAAAAdw3hKr0Wpj7uGsJV",
"ei1MfZkXI3/HO+pD3DWEq/RamPqrOGWBSUw+xDIvRv6Od9SHRSKn1DNhcrnT+J8PupPpwaT1fiUHhU//PeJ","dWsC+pbxK77xwfagDgg/NG6ROyXE7eMD6\
jvPf1wXh19nxNOQ9RpbaONuJ8pt4zWKoRycBCre6b0ltmhesiS","N4ahJdLEbKVHWLOOA64PQRVyzs01uSTWZazcZuTTRz/03uual23jCIQA+TFGB4Dh6aN\
0idkuN2aZfWYiCER","UjwgPUd57+vC4eNFDdaqQk1wq+z42nIe4y1olLJ1N7dsiy1cbYT5TfxW7iQnK7zkc/xVsfXHSTNWoZbJv2g","MmtkH0wFgmcJgSd\
oQeSo2h8nGS1jQ3zpflWgWm6iVlRo857DeYEpk1MZ3bR0YAMuRb/jIq5Y2Ke3JJtVo7n","yGqGCpcy0mo3dmmjmu7l7p2CMztj+m9xzU+28YYmWPVnu+xpf\
EIEeJinA8BxnjP8MlNZWIjw0b5A6JcftSz","mOuoczYdPSLq3FQAiLkKUjTO/9Hi2u4AHrO85/XxeXDAoRc2n5KQ4bKW60UhNqeRbIRAlEtVTvzPCfgLYuL",
"JjBEbU9oIgSAdYyyvqbYlF229PgR43EbzP5dDR07LbWRPSVHsn6EOjd47ZhDsH6q6ruV0uz11yV4q2OrztI","mrWVoG+Fhl48iwy3TPpBZdbIe7qt0Pxzc\
PY+mAoEzxICT0mV6y5yBKRx0ILIUbU/TjKnjyl7CCnoDDFVEaC","B23N0RljwijzN1UrfT9P1+/Y/CahCMt9G4Jk37WCVC3WB646abXQhyJdNsAN6V14PrK\
fzdHe2dLK6Ac0vzy","boHEmQAljCx8KhXzY8wdXkvWZk3H+22AWX23J6QfP6okPoEwj4hPdDaVUFrsYd4GAWkj5EhWrtgTwvKOK7/","De556baecOLOljN\
G8zf/RIte7Lc9zW+ZSCamGHhk4AgAj1MUoDhOVcP3GbvlkcHzhj/GSitrUS5FR4zlbsL","ehP7SXgmbFfvZPaoUpt68dH94YstXEEbkorsagfhV72sz87N0\
9I2zxW4wyz5byBpKyHUD4aoG4NoVtnurBU","NJVbAA9Z3nP++LrcON10h6RgQLhkUIubS8lNZFPUIW8RUbRw2UtxopSbUazuz9tWzgOryLJCJEohqqYUhca",
"OvnsyX3pnhPwFtXViplAAVvHv7ZjCDI2p7QBElR47CQMZWtxsCrGWU9TfFonWhhL5IIWOc7LanwY8aid+bu","0brMgwv4Q1hfjC7/rSZemyfGgboEqfje7\
xlwdP45JR2XU98xV7a0VT6m0+kLGOmWRux8rKKXT9OOM41iWAe","SEPZ5IifxiCvyIoHJLbtX9jFay2ZoEthQdJIUl6boSI236l4440HHHP9DqzQ7HWlBPD\
vhm3605ud58z5qsE","52OrqLdMX15/mfDAVCJ4lBJ4LPfQiIzOioJIq113kCEjj5Sc2d1ke7t2gBZGjan+cZNcIcInXaTpaTh9T9h","BS0Bk5ErLcrUR2J\
2KqIkADt+foFafDar6hQdaMsOAVeZqrlfu9AT/EjA2rvp+m6/ftfxLJkkfBSvvZLFCFZ","L6NwDNvJ4iFlDDWlVGxUr1PuSQOKcZfXGUEMqgXX0h/GsMJQl\
QoRZ4wfh/kam1nOeRNfpbTGmrYzvBoMO2D","ffuxN1ParvRwGpuKRXyQXp5N0DmSIAUpk6z6hISGO7CEj4VDv2x4x4lur/6pykaCq8l7zci4//WmKFFw3h7",
"BbLELLrfl9IIbvOoECvNSvI1m0t+DAcnE+msz9T4Xb/pjfBCK+SyFuRRx8aBEOiOHUVNWdHdbUT4mXrdeyk","33AL9JlCENdh1DyER1C7Bgu32T/OWXHpM\
qsuTxBL2jhYyMfeYnwmS+Zs8K68bo2ajA8U/JYTzqybJIOMSAF","lffFHah06NpkOT+NdbeQkMt8lgLQAR6mKQAw3M3CZuyGRZlTa4euM3eLY8O2RNZ52M7\
KTCcMf4zUFpbies8","HxntTP23cis8Zip3F/QFJt1Ml2Gxyk1lBKgf/nfqOmjlgqLo0dSjf8b9ZdM7l9RyJ9fYxZ2pkVCAA+uk7xD","mXWEpVrJJLn9KQl\
aRiaNtCEejfCyfBVOenZunpW2eK+mQeo0YezgVcIdZ8t9A0lYHirjYYlZ0aEKoHwxRNw","bRNaX+JuwhoO+sst1ZKxpKrNu/PHOWDOySgAes7zj/fV33Ck3\
FhenbY24dbrpC0jEgGRCPkP/Elx5cMihEz","KXlpys/yW5xs0OZsijqEbaIqdrFJQs7C54P5FP/M+CCbJScJPLSyj96MqK95fG1+EHY4croEJ9FV37fj8q3",
"S3Y2DGb4x1ZhyyCqWGHQdR4MG0AbFt2UNLEN5iW8M8N/Atq6sMs+IlW/zByOUikBKnj39s0lJOAAxeFQ82A","GR9T2gCJKFwum/kuWhHSOHIWBjK1uN/kR\
ZKsxu8gJb8tccLhJU3EYxr1aBV/1T4HRniXCZB8M9tx/D39yuT","Kz/tjbTBPLi8TzOfHxBW21XeQajjY+h/Yq6fukiyghyHFRazgl27AHBlyKEpjNFjmfS\
6ltX/b8euhGSEfi4","FpErWTvk9GBKP3aaQ65bJeOw0N+LcarrGSANHPM7Ba6wr6iqfQ3n0hZxtWkFR0iXv/4TLM2YuVlFbs7vtdI","WHOzhX6ccJxrEsE\
8CZGRttYEZwKQhrLJET+NQeeLU+OsKSt/AAAAAAAAAADlUZmWzImUFsqjMi2ZEyktL/K","ru1WavTuUR2VaMidSWnEW/Mz+rsZMXuRXd6s0e3e7tc7hZ73v\
YSiPyrRkTqS0zd5TIqjHMKLiLPiZ/V2NmQ","d9YQ8x1BmPvMiv7lZp9u5ZmTZ4muBi+HZrncPPet/DkzoEVQPzS9U7jQIxmrqRXd7cm6dWMwVL8S4wHAOpu",
"HAUf6mKzyAsZq/KZ2uoncMHSpv+/WQUVxFlaVVGMY7qKoA4zND9B348EwLIhf70Nen2U1ETMn2h/9mh+qhn","5xzEPPBjPqtuiNKHRa3fzNNns2IUNEkAW\
vOlTeaf8lXATp6otwZkmUnaiHYaBWI0dSO7k0uc9Pj8t628uTd","PrWYKllnortlh756A4l1gOAZSceEHDPmuytvl9yj+UhWfQVjMza/Lg1PIzNpelc/WUD\
uHD7vEVkCcshMZlD","b9+8koriJxZ2RtBaE6NMrSqoxiHNVVL4MzGq6VQUMAcZih+w/8eOUgATc3hmhuTZcHU67Psuaoxp7FYkYm8","Ic0NX433JvLYmWs\
6PtVD93Z0GIJnOjgvDyB+59QYXSqE3NQJAX7yZH2IsmyyXJdh2UYzefKgRZSgElUcQYI","gkSvu//KU5I/f0rqZlyfG6tp8V+ovfimRAgUDjErNC/QHjv8m\
pBhtW0l3q0DBq08+TOHp52cO8yfQmL2BAr","3RQtUTQSvsaLftm+oVTYnblYieRPg+MYJ680Y9rFhUMViWQ7ZQ8rrkPjkNTwSU31ccXAjryhXKF+CO/ZKec",
"6+kwuv4GWLZQXGkRLbgNr8kwoYhs07bzJybaVprN4+q+ShLP268cwAX/S2QIEUnZnJOD/Ul7wqn62hdg4fW","XsGO23/mgl2ia2AOGUnMpPYNBb07LMkKG\
3695NRXEXNPGNhX9jIU+LOyNoKQnVoB59RTMbL4X6UpVUZxTiq","q3H0zI8JsT69XgZnNFwrg4a7V/6ikKIXkADiMEP3H/jx5bOp1TuWbOfKQQJubgzR3C8\
Qm/iihUXK8b2Y/g+","5vPkU7AFowzAo7zseqtOWqpXU3k8zRVojAcJl+v2kPZ7uo4CrZDLxF3q1r1nPiaSNx45KCFYfaARTmNkyUk","pr9xhNPGPL3Kd+j\
FsTkWBn8uQxYPbA+fE+baV2TXU3EFnQSheoJK6GlVneAYfWBT3Aw2M6YoecqwxK9yzKM","JrPlQMtpC9hA1lZirmyAJOo4gwQBInlwjF0wJmQn153/5WnJH\
/+uyZmA2ut6+iU1M24PjdW03GFVC7yvsLF","4r9Qe/FNiRAH7sntPcQdBigcYlZoXqA9zU37wKTXNCt2+DUhw2rbSpOprLcP409cvFsHDFp58mdZCp6alvB",
"mcQ5POzl3mD+F6x6ir7sRq5PE7AkU7osWqCG9kIIiAoK+mgheY0W/bd9/Wcf1iTb5yVCrbE7crETytfr12B","Al0OQmwPGNE9abMcORaBvfXw8n7GPDoIr\
FshwJMlo2RkwmCrKHlNch8clrV9YNQe14XX14JKb6uOLgRp11P","2x0a3RQNcI5CO0irtjQk6CeIas6zv9hCyV0MYf1GjCSs7i4E+OhhVxS3wX8gkTUxcQT\
jGiUayZuf0YW1a+O","d/fpip9BuR1N87yJbAps+BxqKkXlnnrX7sGREH8jQTK/WAfc9rdXiQqW5rtLWDZsWw9wd8LMIEOppMsiWHE","bpvg9Xe7R5Q14VT\
5bQ+0cPp0Ep82PZIgosvYMdtr+NRNXp5XgFnehBewSWwFxyk5kCUPCl71D2nImsWks6N","lnScPg8LokUPNfUNr07yejuIq1i2156yosnJp5xsK+sJGnfyh\
fVHI5BbHEnZG1FYTq0CHMCCPZDX7GDj6jm","IyXw/3rbzoOQB5X60PYPGrZV41jpoml/BXeGXWJew5HQESkTmwql9GMzTBY159ZMOtw3zkyzsCmJ/lLLx08",
"ax1yY/YU+G3yi77qYgJrV/bevRkp144Gb0hxkL3BofTE8yQKAPpEpV1l6IOU7P8Qk4SPPnuNGkEKEkO375s","1s6GpFi1SoNDiOD/apMa2ieimpUxUoMds\
uT8zgN000UNLlIjVR4nqphoNHhnOHfwdr8P/fnPynfj+Wmmy+m","aL1wzx0udg27AyXWhEK+lPpqFnbBEoGgRzRDb1h+STkGVrxF48sQktXo6Vx6p9gLlIN\
SAJSxo9VinQcZDd1","rTCP/+DO2aDLn8EGtKi8E+n6xKyZaSU1u4xmlc0PQIaZ6WMeMaWuU/9GLedlw8vg3SMoSYiwc7kyWPAw3NY","WChA99bsgfPjfdp\
K7QnQanWxU977mupuILKglS5/u/e2fikBOFBJXA0rs7wDtRjFm+c6KBUOrQt6gIfHdOv","8kuxMDlNixA45VxmU7lkhX6DB1R16T//yo8d4IYN8GqM6UbSo\
F2o1UZHq4TKqUdAACHwtuz5Ha7XGnUoG0S","aO5F8Lho9FMKEW9LDTFfgLREdtJh+cbB3XfWlzHG8nyDIs8OXQ5rPeHd5bXoV8DuX4j8LISfWa80M6DCkuS",
"HWSpmuVv+LB4YSJmT4Et1tcv2zIp5J70sipxH+h9uKbEiEhLjhgLhKGNw7ck9t7iDsM640KTbcBrxpQOMSs","0LxAe7VpXTocNdRtmpv2gUmvaVZ/ym8Xh\
Sb9QOzwa0KG1baVCaHy1EpcIoMmU1lvH8afuMMCwPnTTwuueLc","OGLTy5M+d5peOeHtw2bIUPDUt4c3iV0Wlo+FoWfQAAAAAAAAAAH+du6PRNu0K/jp3R6\
Nt2hWBp8zkcls3H/","x17o5G27Qrg+hVLZftWSECT5nJ5bZuPn3SImo0gIM0+OvcHY22aVeHdme+XICEXQbRq1ou27NCeUwQ+f/tX","kgEnjKTy23dfHsD\
iTAaWzB2+qRF1GgAB2mFOf53uTbqY/DXuTsabdOuj0oCmMtbPqQO7c58uQAJu3Fwdd9o","NuSxDKJXtVy2Z4VzP+wWjYCKj/KYIPL/272QjQWbUS7tUJoIP\
GUml9u6+Xeh3oVG7Vfz9gYSYTS2YOyJm6n","C5YCN5vRJi6jRAA7Si9QwCwA249gKc/zvcm3Ux3XuR0yjWznNizzkL2f8f2n0oV+MtsqSY3UGk2jEkaV8Cp",
"soyxWnSHZ3SQqhISfLQgjUsQLwESZIiXN95oJKEVf27sZFU3z8XXPXODLqShY+DEqDkTt8+zSN7U91SSfMK","/Jw9NaYESEhj6LWvKyRohXwP20ffadPH3\
GYofsP/HgADgUaWN7KlQp7610UfZGsxwR25resp0HNhdEqU978","dtL6TJHwD8qb2Iees5o7Shjs+AMIOep89eZ5pMTdmCfC+QY5f35JES/zgwCBCfAnxZD\
8nTqqIREomn069k5","TSh+FAqdN7YJ88o9/dW+HtvxxuwDo1CRnypyxgU8YwBWRq67+0qNjxKdGpBZ5yF/O+P/SaeRz/B/OEtjoQ7","8YbZUlx5feBLu8o\
8jN6gwm0YgjS/mVkZ1yWRWm8xQ2UZYrTpHsa6vqNfp4fObukhRCQ06WhZEPr+GSeHuPE","KhjBeAjTJBvNdimMRWhmhLn+swFlSKubXpBb9Sjz6Ts3Y2Lpv\
j4u5NANih3zhWx5q5xZNSVLHyZM8rHBaPB","dhiUBiN3+PZpZwm9gKbOG2Ma25/qkk6YV2VGJElDeHVd5OHorTEjQkKbfFMO4BWvSB5FrXlZI0UrYdgW2og",
"VqCHgf9o++k6fPp/iYZ0reHI04jBD9x/48QCdrfhUzs4cChwKNLC8lSsVY5ePE22jxh+dRSxwqQSAu+LYl9","N4Mm2xY39bNwppWq4c4uCU21+3pGEwwv7\
v3zSQHq15XT7p2ZqfCrW5TLLuheCXDhqdhAOPZa7wbSSy6ewaM","0vO9YQE5puUhyqH3zP55Ak8iVbp3vOZ2x7jYmldx+ZGpUCzX7DNZ+FppMEEh9IYfNIH\
EDJq2G2SlUuzaVMV","Eg8u6GJfvh+TqOIMEASJAOw1Wa/BMmQKked7xfWy5z7uesBmJIQKNG/dDIJW3z0rEEC3IYfp0CGVeUlWPt8","6Qurk8vXv6ddIa0\
M+EZ2y4FcU3oWyTIQNXWkMp9h4BI5pFpEce6kyY2OXNtCf22lUfOirazwKX7l2R2EH58","/XJpE4/LxEHuHLm7lbcKBsuvyExsbLA72MEY67FOlpiQySusS\
JUspYOn+wRS6eLiphSK86syWN+1elpb+K2","/pCYU/GwBdgWZNXosxBsKy94QyV0z4tFx4wOnjZQ/81dAS6++08Yo7X1YwW573FQjOn1yH4wlj5kHbhzPK3",
"tr7c1br1P8grBX8EjBg1SYzJm3bXLyo2EXI4p+HCIEvDUFKTYUEUNF7r8UJXrB61+ScVMAybAcpknLbhOnY","LT11iwVgMnGgwwNliiTpxYrFnFYb7YUZ9\
zvquJSpXq3ezKIxPHtcoQ8y1N+zP4cVJTRL7CL268lYyj0CrbI","wfXMxd48ioK1n4s8BYa3kdtPIyZ5SPC0aD7U36LyzacG7nMCgNRu7w7dNPtbblP8YA2\
c4SegFNnTfGsY/Bo","pyr2sw0tj/VJZ0wr0srhHb0q92lyoxIkobw6rq1EfMxV8YHsMjD0VtjRoSEt15q+LJwaY42+aYcwCtekUlk","Hb8RHbObPIpa87J\
GilZDF+FQY3BnXMKwLbQRK1BDvS2WF8AdvUnA/7R99J0+fb9iD94lq9N3PsXDOlfw5Gh","BWHiZhsYJYsRhhu4/8OMBu/w9Te7GDgs6W/GpnJ05FEXGSgpN\
q9QeOBRoYHkrVypHidPDqB26IMYuHyfaRo","0/ubOkhAtwYDVRGM+4AS/ZQy6FdBvQGTRJryK4/6JCA1bQvwNcc3TuXK1tITZH9G1o0vCalZbCgGJTV1Zx5",
"Jm3fSzK7dI1r1p3qfMTpYyZsBTWbqgGXa9dHlfJZOIv9GoBKFTfQf7ChwtVhv0rykIEPyobRogbdOk1q7yK","bGkv3irUITHPuBkzIKHPdoMbQgrt3lLNI\
Mp05+df9QHEuC/Q+CBoumdpGT3yXbqYDV2ZvsYiJyOujK9TzKO","A70r+9GTT3B1U6S/CidlZJKqelvRjuia5ET1Hwo6wpx7d2TWZua/Yg2Z65K9UpaVRRB\
DQL9eR2sz/swEZOp","tbazNXc0INhCT2iPSidOCO2iQrl2bTpiqluZA0t+VLICQeXNDFvnw/W4PncxSIkTUmUcUZIAgSAVnMfrrxP","v8L2GuyXoNlyBSn\
9gn9UlMlHiLP94rrZc99XVJMKTpTInfc9YDNSAgVaKNoO26ZPvhi3roZBK2+e1ahJ6Kn","fIiWXCCAbkMO06FDXx3V4N/lTEkq85KsfL51hFVuKQ+tiJiO1\
Mnl69/Tr5GrVF5IDuVCm9aGfCI6ZcGvqRv","HgetTLKUovAtlmQgbulchsMZIPvaw0hhOsfEIHNOthfUSID7x2SwiOfZSZcbGU7+CVYNTK8wubaA/t9Oo+F",
"HwG5xm5UXy0FfXeBS+cu2vymzbxYif5wAAAAAAAAAAAPUEklguvLBreZ584nqhVWuMmu66VB3l1vI8+cT1Q","qvWBzhrnNv+G72LooUmj+P+vX6mF36hX0\
7Hdu6q2s1cYseD6jiC4+DSrA9w1ji3/Tes+nREYJlBhxGE0lMe","OB7JEXHWwUYWonl6/Uwv/EK/nHoISL2kbAMsju3cVbWbucSOGNjH7bUFdOWUQilX4Ri\
R5WFGuw/PpCFYH+C","scW77b1jq5D4pQEffM2Z+0JMUWjozk3pCyzrmikmbMv9vVuWmSW42bTd4WRYi4qyDjSxE8yIXqBHVAvhDn2","kOBqujpw2fnAqU8\
40bvfQQkHpJ2QZY9OWU6BH3uuh3SC7zORGqvXe9KmFhPxYNHDGwj9trC+gcxLQdg0W3W","KG6Egr95OgWoU8WmKXKVKbKw4x2H55JQ8o2iORHsPXzsD7AWe\
Pc9t+wy8TLu/JKb9tHXiUBpleK27Jat1mI","6zpmzPygJym0dGY5+DJ/BwjEDbVi3MVTFSENQGZOnX2pkfml8qaMihN5+VD2NNSkr8mS3GzabvCyLJIpaEg",
"23g6cL1fOX0h/UdIvosrNEFHtYkQuUCOqBfCHRNtUsfIrTDc+0xwMVkdPGz4mGJ4OafOrVaqCcLQ97k5VX4","bi7BNS/ughIPWSsg2w6NQkZ8qcsQCDWL6\
JcMis5YOtuhso5hBVhQPLviAEjU+F9s8seCox/+56VcLCfiwa7","o9RUJpQkKpT8fdH5PHP5FME89W833NUOIhpOwaLbrE4fW2pXqXSAUJ1JRT6ydEtQoAh\
hqLnbZ0pDLtoGLNw","eCn5v/pAnczIlIcZ7T48k4aUch1/ZhIvNv/+h5HcRjLT/wuDA4RojmML7hfrlZ80iwsbE3nNsYg7YJeJl3f","lld5gYo0FL8spbt\
0cKxJRanYg3ekvgAlEypC2ZbVusxDXdbaQsfzrPmvFzJj5QU9SaOnMbf3TF3zUWafhZz","2tKMm8pxRjr/UGdQwaasW4i6cqQhqfwSrTiZbycRNbxGndixd\
x5l9WMfM3p/JL5U0ZFSfy8r7h30E7m0KZM","nsx+2+Gp5nHf6OjQToXJLnZtN3gZVkkTN0mhc7Z6U/AR8g/msQMTzVDWme0eLw1PQvnw9h7kDXID3Wb9scg",
"XkSVmyGi2sVesZEJeYxmdePPNx4HLTk74zozjF8DhYuItqli5VeYbohDrfC9eSTefKY5GKyOnjZ8Uz2K9KA","ihhffp2RO9D9jFyqj9hbag9OqVAXhaHvc\
naqhAXMwVWAtwS2bnYoBfcjB2J8P0i/BeLvQ17J2Q8JUuyXTIC","5tfuTQqUnOlDljAdBcTVzMF9+xbSLrS7K2gP9t1+/Z6pg8TwZbdTdQzCGqBq5xpQjin\
RoKB5Z9QQganwryk","u8ZJqYvYX4IAaNyu8phiwyT+1wHetz1qoSF/Vg03ACuFt3T5IS3jDT4Z4f5Ybd5MGo/qUXRzXF415vFRv3N","hHxFw+v6TaYI5qt\
5v+eopv3iOSGRWxgbg0QuXzAEVht2QLwHHrjmcPraUr1KpQNwD97A5WQZs4TqSij0k6N","bhB9Ouqy9H+vvk9RUFukCDu9m0MZOx76+Uhh20TBm4fBS7XJD\
aEhdQDlh6K3SHEClOZTsP4oy/BVDnKSCLl","7/OUNpoBB2cEOJKOU6/swkXmwoED5slAri3JVumHvqq72SlZuc6bKFASL+FwYHCNEcx/7iApVQ/6B3fU+4j",
"ngZsCJ9urwcIDcMkhY2JvKaYxF3FsMiYMJNrcervYR3vOzyiatIgOXkwk45wMQaC16WU9zAMR6ZBrjvbLo5","ViSi1OxAusxStvr6UPDRQMhYQK5NFdG1z\
MoYgPGlbMtq3WYhrutsPm5PPg8SWwey9KGEWw++B0fwM9x1sw7","zomTbzYIJ5vNXYEmVrLVWmNv6py/4qLOYLv41d9YUAyVQWCIJd0tNJaVcsFFZ9/1OKc\
Ze6w3qGE7cwsyzI1","aoNNSKcRdPVYQ0IY7jT2HpNF+tFA31NfTRX1gQn60bSGHiJraI07oXL+LTshqLlKufiV8o9DHAtnqJqixma","e4Kyo8EXcNhDJfQ\
j/FZUTkiK2DkfcO/g3Y2heSIxy3bWIo1WfZhOqX51XtZA2Wo/ddpyzKP/0ZHg3QuMnr7","1B+tyJ5IcrNpu8HLskiHt/vj73cCIwstFVm7aucj/imHAZXWV\
56Aj5B/NIkZnnWLAicaNan1+RHsnU4oTPU","MFX7FYJT8AemBltSXLhQBHIUEjLmSpGqQH+o27Y9BamUbeG7DM/HXG71vEGJsv9fuuf1ITNAPvGIjE/IYze",
"q8lyeBqjZxWsafbzwOWnJ2xmprrlZ0zsat5vFA7CDTI60T9dK0Dm+TEG1TxcqvMN0QmFdXkoGMbXsUzbko1","ZGIe+HJK3D7LTj4THMwWB09bfi5d6IAM4\
HdkzXtTLpnnDiTwOne4kkgiC6+T8mc6H/GLktLW8TGw3ZFx9G1","fpLek0Uy1ScmvGIjPzqdmoLQYQ8/z5kI2v7dv1RDA+ZgqsBaVLYHdDiEfOrpyKFjRiU\
jpOk9pfEeC58UgrE","/H6RfgvGCRDuN/HE+QXahr2XthoSpdlSr97WoOBkd2DEZD/wl/B0tNYtX0plMoFOTnClzxgKgppcOcV16ss","sqDeDLCWdXy98Jc\
pMn2+ex10HPN0vYy7EiRV1vZWR72q7fs9UxeZ7aW9shjR/FLmclfTbzvppgZ9B5pKuQJ","tAMXONKEcQ7NQyp59hJ6oeFAAAAAAAAAAB5iTUwyPBuf/ISa2\
CQ4d3+i5teUFgRs4GPtkGYc+ViyfY/dKi7","FQy2faQq+OMEvzcELR/IK/TRSHX+FGi07BymDHchWHwcctmH7H8IJA3BWP5lSjjs/a8n+khV8McJfm+DwWD",
"AD/kQEAhaPpBX6KORcdMLoJ8Yze6Bb76IO//gePjmi7jzD44Hc33V6KsePYYK9ODYY+5T+Q7Z/xBIGoKxd1","DKIIDq7M78y5Rw2PtfT4VCoUAQCzEw9JG\
q4I8T/N6NGJ/QR+OSoQaDwYAf8iEgfwr0sNcCT197J+t4/PaeF","wKu3kg0BvBoiTWAGGwXQ+nwvLUopOctlgLffBF3/sHxe1ZJIb8Or47wzRdx5x8cD4lE\
IkEv73JwjWk9iQQb","ozj04Ai5zOvNR397VumU+n7GBvJj2VwKELl3IWh5wxLdVw6oXUkL4rMohTMDGVPzAKn8ujYpmwNu1viXKeG","w97+egR4c0XgH0e\
EKhUKBIBZiYHMMd7Ho5gwfg7DCmUwBIYn6OfephPFP9nGiqfnc4Px3CCucyRQQkggMBo","MBP+RDQHWPtjH3FC0//hToYa8Fnr6Hnd1RZ/XwwfZO1vH47T0\
vj8fjwTAdU1AEXL2RaAzg0X3ViKGg/I6ue","fiXaYsIX+YAcaJZQ/gxmYvq/Akb6YIY8mPJOdMZ7GdvLW56vdpa1xakW0p1KjSonT8FGi07hynktjAq5cvp",
"VuCbL+LOPzgemRIa0gbPVmESiUSCXt7l4GsAcbKWLoufGtN6Egk2RnFjWk8iwcYoDujBEXKZ15uPkUgkQlE","n9fCVZTuKetMkuOzsDrqyI0rHZ3dQ6uoy\
+UYe/mXaIsKXOe5C0PKGJbqvl8vlwk7V1NAcULuSFsRnUWXZjq","LeNAkuYfSRavXA2GYYfaRaPTC2GZPm+gplIQWY6m/POq3Ra+ebvMSaMsmmCeI18ar6O\
ch2aa6v+qIoe/cQJ","5rKatgViBQKhQJBLMTAbYOwMoncqr/mGO5i0c0ZPp+R21IZPXdBbfISa8okmyYUeydbAtT1WZ/geQtaxUbY","5mlMO5I1KKfiRFP\
zucH575vNZsNxMZeQEFY4kykgJBFp3w2j4dBKbhgMBgN+yIeAYYUzM7Y46f/qHm1j7il","afpOXWFMm2TQBl7pHmw0t5UnuM3Krxd2LNmWoLPudzDi3HCEZ\
y1U8Vsjsnazj8dt7XpUUmdM5KxUhHo/Hg2","E6pqBnBvKzqcrI32Mr7XuCPhmXGqLYS0rOd+iROYYbEt/EaeiwsyvaL6oWmWO4i0U3Z/jg6o27jccJh2tx0",
"+vV1roGEvjm2x0m1HkW1fkTNtIFMW9czCP+ImtO5MeSc6Yz2M+dTqdDbsO2sLXJS6wpk2yazEB+nOFjAuVH","2yDMuXKxZD5SFfxxgt8bOn8KNFp2DlND9\
j8EkoZgLMhtYVTKl9OtseRUZAJnvdLAN1/EnX9wPLm+avRVjx5","DMiU0pA2ercJLrAGUxW7DvU+BHlzumhL1NggrbCZqfIq9k3U8fnvPC8QaQAy2i6F0NK\
b1JBJsjOJNL8AU2p","zinca0nkSCjVEcvz2rdEp9P2O7ELS8YYnuK8KZgYypeYBUSQLf3PFoM9Uwi+rsOZhdqkFY4UymgJBEONHUf","G5w/juzSoosNmFN\
usrDvxz+kSPFzu6g1NVl8o23Z5XkHZWc8jz8y7RFhC9zRXX+hI10QQy3Fje9Xm2ta86f","Ao2WncMURQRc3c6McJU8jWntBnwe6jigdiUtiM+iQSlDFeV4o\
d3Ksh1FvWkSXLM7KHV1mXwjwugj1eqBsc2","7YRblInHfsjD6SLV6YGwzSXN9hbKQAkxNXmJNmWTTBDTXV31RlL17v0wJLQmFDvrGxTwdwXVghTZ5iTVlkk",
"0TT/C8Ba1iI2zEa+JV9XOQ7b3i12U9g/6Suc/IrRZ3L9rARv2d3odBpUvdo82GlvIkMlSW/U5mnFtDh51d0","X5RtToOqG0Zjj/KsZX2PUGfjEvIHMMNiW\
/iNMwx3MWimzN8tbjp9WprXQM+I7elMnrugkeqgpX6ioD92uQl","1pRJNk2jbRDmXLlYMij2TrYEqOuzUX97hsxYhcxVUmRO56xUhCzbUX4vXDr7p0APLnd\
NiXreyToev73nBa8","aMb4gpSrr1pMEjuhVRJRdCFresET3FSSBb+54tJlqIKxwJlNASCJZJUUWm7AmXdK+G0bDoZXcqzcudgtR+6","Nbi5ter7bWNSICr\
m5nRrhKqZnwPj9XC8vQEMUO96dltNQ92sbcU7T8rbTv9hSj2oMmL7GmTLJpAl+mhJaEQ","gd9LnWPNhtaypNX/LoG06qk7Nxn5FaLuxdtpe7RZkNLeRKhw8\
6uaL+oWthK+56gT8YlU9GlzvhedaQqWJD+","MK4b29g7Wcfjt/e8obJs9ytHmcMqKTKnc1YqQlOgB5e7pkQ9V40YX5BSlXUuBC1vWKL7CqWfcz8As0iL3BZ",
"GD8hDJvStxU2vV1vrGtRMeJ+fq4VlX9cmz8e6NuQmXhP/D0pYmyJzDDckvonTW/o5B+xO56zQYWdXtF9ULa","noUmd8rzpSWVTnT9hIF8Qg3dJ/ELh5u6t\
GjC9Iqco60s+5H4BZpEXW4qbXq611Da9rk+djXRtyJPDNtztMq","PNdefiH87zGjCyq8ydspAtiVSPGF6RUZR3euJhH/EXWnKcxrXc0tbjjoxyyvx9Baava\
lYeP17EH1FEO2d+P","oLRVKIfs70dQ2ioAQYCQwQILnAEgS1AAAAAAAAUAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAA","AAAIAAAADAAAAEE\
tQAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAD//////////wAAAAAAAAAAAAAAAA","AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\
AAAAAAAAAAAAAAAhIUAAAQZyRwQILFCRpb","nRBcnJheUZyb21TdHJpbmcAAEGwkcECC2Ioc2l6ZV90IGlkeCwgc2l6ZV90IHNpemUpPDo6PnsgdGhyb3cg",
"J0FycmF5IGluZGV4ICcgKyBpZHggKyAnIG91dCBvZiBib3VuZHM6IFswLCcgKyBzaXplICsgJyknOyB9AA=="].join("");function rS(f){for(var y=window.
atob(f),N=y.length,M=new Uint8Array(N),Q=0;Q<N;Q++)M[Q]=y.charCodeAt(Q);return M}function nS(f){return typeof Buffer=="f\
unction"?Buffer.from(gx,"base64"):rS(gx)}function sS(){return Promise.resolve().then(function(){return nS(Pn)})}function iS(){
var f={env:xx,wasi_snapshot_preview1:xx};function y(q,Ae){var Jr=q.exports;t.asm=Jr,bi=t.asm.memory,H(bi,"memory not fou\
nd in wasm exports"),dx(bi.buffer),px=t.asm.__indirect_function_table,H(px,"table not found in wasm exports"),JP(t.asm.__wasm_call_ctors),
ZP("wasm-instantiate")}VP("wasm-instantiate");var N=t;function M(q){H(t===N,"the Module object should not be replaced du\
ring async compilation - perhaps the order of HTML elements is wrong?"),N=null,y(q.instance)}function Q(q){return sS().then(
function(Ae){return WebAssembly.instantiate(Ae,f)}).then(function(Ae){return Ae}).then(q,function(Ae){L("failed to async\
hronously prepare wasm: "+Ae),Jm(Pn)&&L("warning: Loading from a file URI ("+Pn+") is not supported in most browsers. Se\
e https://emscripten.org/docs/getting_started/FAQ.html#how-do-i-run-a-local-webserver-for-testing-why-does-my-program-st\
all-in-downloading-or-preparing"),Fe(Ae)})}function de(){return Q(M)}if(t.instantiateWasm)try{var Z=t.instantiateWasm(f,
y);return Z}catch(q){L("Module.instantiateWasm callback failed with error: "+q),s(q)}return de().catch(s),{}}var fs,Xm,p1={};
function aS(f,y){throw"Array index "+f+" out of bounds: [0,"+y+")"}function yx(f){this.name="ExitStatus",this.message="P\
rogram terminated with exit("+f+")",this.status=f}function Vm(f){for(;f.length>0;)f.shift()(t)}function u1(f,y="i8"){switch(y.
endsWith("*")&&(y="*"),y){case"i1":return Tr[f>>0];case"i8":return Tr[f>>0];case"i16":return Ii[f>>1];case"i32":return Mr[f>>
2];case"i64":return Mr[f>>2];case"float":return Pi[f>>2];case"double":return Si[f>>3];case"*":return bt[f>>2];default:Fe(
"invalid type for getValue: "+y)}return null}function wi(f){return"0x"+f.toString(16).padStart(8,"0")}function f1(f,y,N="\
i8"){switch(N.endsWith("*")&&(N="*"),N){case"i1":Tr[f>>0]=y;break;case"i8":Tr[f>>0]=y;break;case"i16":Ii[f>>1]=y;break;case"\
i32":Mr[f>>2]=y;break;case"i64":Xm=[y>>>0,(fs=y,+Math.abs(fs)>=1?fs>0?(Math.min(+Math.floor(fs/4294967296),4294967295)|0)>>>
0:~~+Math.ceil((fs-+(~~fs>>>0))/4294967296)>>>0:0)],Mr[f>>2]=Xm[0],Mr[f+4>>2]=Xm[1];break;case"float":Pi[f>>2]=y;break;case"\
double":Si[f>>3]=y;break;case"*":bt[f>>2]=y;break;default:Fe("invalid type for setValue: "+N)}}function Or(f){Or.shown||
(Or.shown={}),Or.shown[f]||(Or.shown[f]=1,d&&(f="warning: "+f),L(f))}function oS(){Fe("native code called abort()")}function cS(){
return 2147483648}function lS(f){try{return bi.grow(f-jm.byteLength+65535>>>16),dx(bi.buffer),1}catch(y){L("emscripten_r\
ealloc_buffer: Attempted to grow heap from "+jm.byteLength+" bytes to "+f+" bytes, but got error: "+y)}}function mS(f){var y=Ni.
length;f=f>>>0,H(f>y);var N=cS();if(f>N)return L("Cannot enlarge memory, asked to go up to "+f+" bytes, but the limit is\
 "+N+" bytes!"),!1;let M=(Ae,Jr)=>Ae+(Jr-Ae%Jr)%Jr;for(var Q=1;Q<=4;Q*=2){var de=y*(1+.2/Q);de=Math.min(de,f+100663296);
var Z=Math.min(N,M(Math.max(f,de),65536)),q=lS(Z);if(q)return!0}return L("Failed to grow the heap from "+y+" bytes to "+
Z+" bytes, not enough memory!"),!1}var Zm={varargs:void 0,get:function(){H(Zm.varargs!=null),Zm.varargs+=4;var f=Mr[Zm.varargs-
4>>2];return f},getStr:function(f){var y=FP(f);return y}};function dS(f){Fe("fd_close called without SYSCALLS_REQUIRE_FI\
LESYSTEM")}function h1(f,y){return H(f==f>>>0||f==(f|0)),H(y===(y|0)),y+2097152>>>0<4194305-!!f?(f>>>0)+y*4294967296:NaN}
function pS(f,y,N,M,Q){return 70}var ed=[null,[],[]];function td(f,y){var N=ed[f];H(N),y===0||y===10?((f===1?$:L)(lx(N,0)),
N.length=0):N.push(y)}function uS(){NS(0),ed[1].length&&td(1,10),ed[2].length&&td(2,10)}function fS(f,y,N,M){for(var Q=0,
de=0;de<N;de++){var Z=bt[y>>2],q=bt[y+4>>2];y+=8;for(var Ae=0;Ae<q;Ae++)td(f,Ni[Z+Ae]);Q+=q}return bt[M>>2]=Q,0}function hS(f,y,N){
var M=N>0?N:QP(f)+1,Q=new Array(M),de=mx(f,Q,0,Q.length);return y&&(Q.length=de),Q}var g1=!0;function gS(){kP("fetchSett\
ings")}var xx={abort:oS,array_bounds_check_error:aS,emscripten_resize_heap:mS,fd_close:dS,fd_seek:pS,fd_write:fS},y1=iS(),
x1=t.___wasm_call_ctors=$e("__wasm_call_ctors"),yS=t._emscripten_bind_VoidPtr___destroy___0=$e("emscripten_bind_VoidPtr_\
__destroy___0"),xS=t._emscripten_bind_Crc64Hash_Crc64Hash_0=$e("emscripten_bind_Crc64Hash_Crc64Hash_0"),AS=t._emscripten_bind_Crc64Hash_OnAppend_2=
$e("emscripten_bind_Crc64Hash_OnAppend_2"),CS=t._emscripten_bind_Crc64Hash_OnFinal_3=$e("emscripten_bind_Crc64Hash_OnFin\
al_3"),bS=t._emscripten_bind_Crc64Hash___destroy___0=$e("emscripten_bind_Crc64Hash___destroy___0"),A1=t.___errno_location=
$e("__errno_location"),NS=t._fflush=$e("fflush"),C1=t._malloc=$e("malloc"),b1=t._free=$e("free"),Ax=t._emscripten_stack_init=
function(){return(Ax=t._emscripten_stack_init=t.asm.emscripten_stack_init).apply(null,arguments)},IS=t._emscripten_stack_get_free=
function(){return(IS=t._emscripten_stack_get_free=t.asm.emscripten_stack_get_free).apply(null,arguments)},PS=t._emscripten_stack_get_base=
function(){return(PS=t._emscripten_stack_get_base=t.asm.emscripten_stack_get_base).apply(null,arguments)},rd=t._emscripten_stack_get_end=
function(){return(rd=t._emscripten_stack_get_end=t.asm.emscripten_stack_get_end).apply(null,arguments)},N1=t.stackSave=$e(
"stackSave"),I1=t.stackRestore=$e("stackRestore"),P1=t.stackAlloc=$e("stackAlloc"),SS=t._emscripten_stack_get_current=function(){
return(SS=t._emscripten_stack_get_current=t.asm.emscripten_stack_get_current).apply(null,arguments)},S1=t.dynCall_jiji=$e(
"dynCall_jiji"),E1=t.___start_em_js=5261488,w1=t.___stop_em_js=5261586,ES=["run","UTF8ArrayToString","UTF8ToString","str\
ingToUTF8Array","stringToUTF8","lengthBytesUTF8","addOnPreRun","addOnInit","addOnPreMain","addOnExit","addOnPostRun","ad\
dRunDependency","removeRunDependency","FS_createFolder","FS_createPath","FS_createDataFile","FS_createPreloadedFile","FS\
_createLazyFile","FS_createLink","FS_createDevice","FS_unlink","getLEB","getFunctionTables","alignFunctionTables","regis\
terFunctions","prettyPrint","getCompilerSetting","out","err","callMain","abort","keepRuntimeAlive","wasmMemory","stackAl\
loc","stackSave","stackRestore","getTempRet0","setTempRet0","writeStackCookie","checkStackCookie","ptrToString","zeroMem\
ory","stringToNewUTF8","exitJS","getHeapMax","emscripten_realloc_buffer","ENV","ERRNO_CODES","ERRNO_MESSAGES","setErrNo",
"inetPton4","inetNtop4","inetPton6","inetNtop6","readSockaddr","writeSockaddr","DNS","getHostByName","Protocols","Socket\
s","getRandomDevice","warnOnce","traverseStack","UNWIND_CACHE","convertPCtoSourceLocation","readEmAsmArgsArray","readEmA\
smArgs","runEmAsmFunction","runMainThreadEmAsm","jstoi_q","jstoi_s","getExecutableName","listenOnce","autoResumeAudioCon\
text","dynCallLegacy","getDynCaller","dynCall","handleException","runtimeKeepalivePush","runtimeKeepalivePop","callUserC\
allback","maybeExit","safeSetTimeout","asmjsMangle","asyncLoad","alignMemory","mmapAlloc","writeI53ToI64","writeI53ToI64\
Clamped","writeI53ToI64Signaling","writeI53ToU64Clamped","writeI53ToU64Signaling","readI53FromI64","readI53FromU64","con\
vertI32PairToI53","convertI32PairToI53Checked","convertU32PairToI53","getCFunc","ccall","cwrap","uleb128Encode","sigToWa\
smTypes","generateFuncType","convertJsFunctionToWasm","freeTableIndexes","functionsInTableMap","getEmptyTableSlot","upda\
teTableMap","addFunction","removeFunction","reallyNegative","unSign","strLen","reSign","formatString","setValue","getVal\
ue","PATH","PATH_FS","intArrayFromString","intArrayToString","AsciiToString","stringToAscii","UTF16Decoder","UTF16ToStri\
ng","stringToUTF16","lengthBytesUTF16","UTF32ToString","stringToUTF32","lengthBytesUTF32","allocateUTF8","allocateUTF8On\
Stack","writeStringToMemory","writeArrayToMemory","writeAsciiToMemory","SYSCALLS","getSocketFromFD","getSocketAddress","\
JSEvents","registerKeyEventCallback","specialHTMLTargets","maybeCStringToJsString","findEventTarget","findCanvasEventTar\
get","getBoundingClientRect","fillMouseEventData","registerMouseEventCallback","registerWheelEventCallback","registerUiE\
ventCallback","registerFocusEventCallback","fillDeviceOrientationEventData","registerDeviceOrientationEventCallback","fi\
llDeviceMotionEventData","registerDeviceMotionEventCallback","screenOrientation","fillOrientationChangeEventData","regis\
terOrientationChangeEventCallback","fillFullscreenChangeEventData","registerFullscreenChangeEventCallback","JSEvents_req\
uestFullscreen","JSEvents_resizeCanvasForFullscreen","registerRestoreOldStyle","hideEverythingExceptGivenElement","resto\
reHiddenElements","setLetterbox","currentFullscreenStrategy","restoreOldWindowedStyle","softFullscreenResizeWebGLRenderT\
arget","doRequestFullscreen","fillPointerlockChangeEventData","registerPointerlockChangeEventCallback","registerPointerl\
ockErrorEventCallback","requestPointerLock","fillVisibilityChangeEventData","registerVisibilityChangeEventCallback","reg\
isterTouchEventCallback","fillGamepadEventData","registerGamepadEventCallback","registerBeforeUnloadEventCallback","fill\
BatteryEventData","battery","registerBatteryEventCallback","setCanvasElementSize","getCanvasElementSize","demangle","dem\
angleAll","jsStackTrace","stackTrace","ExitStatus","getEnvStrings","checkWasiClock","flush_NO_FILESYSTEM","dlopenMissing\
Error","createDyncallWrapper","setImmediateWrapped","clearImmediateWrapped","polyfillSetImmediate","uncaughtExceptionCou\
nt","exceptionLast","exceptionCaught","ExceptionInfo","exception_addRef","exception_decRef","Browser","setMainLoop","wge\
t","FS","MEMFS","TTY","PIPEFS","SOCKFS","_setNetworkCallback","tempFixedLengthArray","miniTempWebGLFloatBuffers","heapOb\
jectForWebGLType","heapAccessShiftForWebGLHeap","GL","emscriptenWebGLGet","computeUnpackAlignedImageSize","emscriptenWeb\
GLGetTexPixelData","emscriptenWebGLGetUniform","webglGetUniformLocation","webglPrepareUniformLocationsBeforeFirstUse","w\
ebglGetLeftBracePos","emscriptenWebGLGetVertexAttrib","writeGLArray","AL","SDL_unicode","SDL_ttfContext","SDL_audio","SD\
L","SDL_gfx","GLUT","EGL","GLFW_Window","GLFW","GLEW","IDBStore","runAndAbortIfError","ALLOC_NORMAL","ALLOC_STACK","allo\
cate"];ES.forEach(_P);var wS=["zeroMemory","stringToNewUTF8","exitJS","setErrNo","inetPton4","inetNtop4","inetPton6","in\
etNtop6","readSockaddr","writeSockaddr","getHostByName","getRandomDevice","traverseStack","convertPCtoSourceLocation","r\
eadEmAsmArgs","runEmAsmFunction","runMainThreadEmAsm","jstoi_q","jstoi_s","getExecutableName","listenOnce","autoResumeAu\
dioContext","dynCallLegacy","getDynCaller","dynCall","handleException","runtimeKeepalivePush","runtimeKeepalivePop","cal\
lUserCallback","maybeExit","safeSetTimeout","asmjsMangle","asyncLoad","alignMemory","mmapAlloc","writeI53ToI64","writeI5\
3ToI64Clamped","writeI53ToI64Signaling","writeI53ToU64Clamped","writeI53ToU64Signaling","readI53FromI64","readI53FromU64",
"convertI32PairToI53","convertU32PairToI53","getCFunc","ccall","cwrap","uleb128Encode","sigToWasmTypes","generateFuncTyp\
e","convertJsFunctionToWasm","getEmptyTableSlot","updateTableMap","addFunction","removeFunction","reallyNegative","unSig\
n","strLen","reSign","formatString","intArrayToString","AsciiToString","stringToAscii","UTF16ToString","stringToUTF16","\
lengthBytesUTF16","UTF32ToString","stringToUTF32","lengthBytesUTF32","allocateUTF8","allocateUTF8OnStack","writeStringTo\
Memory","writeArrayToMemory","writeAsciiToMemory","getSocketFromFD","getSocketAddress","registerKeyEventCallback","maybe\
CStringToJsString","findEventTarget","findCanvasEventTarget","getBoundingClientRect","fillMouseEventData","registerMouse\
EventCallback","registerWheelEventCallback","registerUiEventCallback","registerFocusEventCallback","fillDeviceOrientatio\
nEventData","registerDeviceOrientationEventCallback","fillDeviceMotionEventData","registerDeviceMotionEventCallback","sc\
reenOrientation","fillOrientationChangeEventData","registerOrientationChangeEventCallback","fillFullscreenChangeEventDat\
a","registerFullscreenChangeEventCallback","JSEvents_requestFullscreen","JSEvents_resizeCanvasForFullscreen","registerRe\
storeOldStyle","hideEverythingExceptGivenElement","restoreHiddenElements","setLetterbox","softFullscreenResizeWebGLRende\
rTarget","doRequestFullscreen","fillPointerlockChangeEventData","registerPointerlockChangeEventCallback","registerPointe\
rlockErrorEventCallback","requestPointerLock","fillVisibilityChangeEventData","registerVisibilityChangeEventCallback","r\
egisterTouchEventCallback","fillGamepadEventData","registerGamepadEventCallback","registerBeforeUnloadEventCallback","fi\
llBatteryEventData","battery","registerBatteryEventCallback","setCanvasElementSize","getCanvasElementSize","demangle","d\
emangleAll","jsStackTrace","stackTrace","getEnvStrings","checkWasiClock","createDyncallWrapper","setImmediateWrapped","c\
learImmediateWrapped","polyfillSetImmediate","ExceptionInfo","exception_addRef","exception_decRef","setMainLoop","_setNe\
tworkCallback","heapObjectForWebGLType","heapAccessShiftForWebGLHeap","emscriptenWebGLGet","computeUnpackAlignedImageSiz\
e","emscriptenWebGLGetTexPixelData","emscriptenWebGLGetUniform","webglGetUniformLocation","webglPrepareUniformLocationsB\
eforeFirstUse","webglGetLeftBracePos","emscriptenWebGLGetVertexAttrib","writeGLArray","SDL_unicode","SDL_ttfContext","SD\
L_audio","GLFW_Window","runAndAbortIfError","ALLOC_NORMAL","ALLOC_STACK","allocate"];wS.forEach(LP);var Bo;Ei=function f(){
Bo||Cx(),Bo||(Ei=f)};function BS(){Ax(),GP()}function Cx(f){if(f=f||a,Nn>0||(BS(),YP(),Nn>0))return;function y(){Bo||(Bo=
!0,t.calledRun=!0,!wo&&(KP(),n(t),t.onRuntimeInitialized&&t.onRuntimeInitialized(),H(!t._main,'compiled without a main, \
but one is present. if you added it from JS, use Module["onRuntimeInitialized"]'),WP()))}t.setStatus?(t.setStatus("Runni\
ng..."),setTimeout(function(){setTimeout(function(){t.setStatus("")},1),y()},1)):y(),Wm()}function B1(){var f=$,y=L,N=!1;
$=L=M=>{N=!0};try{uS()}catch{}$=f,L=y,N&&(Or("stdio streams had content in them that was not flushed. you should set EXI\
T_RUNTIME to 1 (see the FAQ), or make sure to emit a newline when you printf etc."),Or("(this may also be due to not inc\
luding full filesystem support - try building with -sFORCE_FILESYSTEM)"))}if(t.preInit)for(typeof t.preInit=="function"&&
(t.preInit=[t.preInit]);t.preInit.length>0;)t.preInit.pop()();Cx();function It(){}It.prototype=Object.create(It.prototype),
It.prototype.constructor=It,It.prototype.__class__=It,It.__cache__={},t.WrapperObject=It;function Ro(f){return(f||It).__cache__}
t.getCache=Ro;function nd(f,y){var N=Ro(y),M=N[f];return M||(M=Object.create((y||It).prototype),M.ptr=f,N[f]=M)}t.wrapPointer=
nd;function RS(f,y){return nd(f.ptr,y)}t.castObject=RS,t.NULL=nd(0);function vS(f){if(!f.__destroy__)throw"Error: Cannot\
 destroy object. (Did you create it yourself?)";f.__destroy__(),delete Ro(f.__class__)[f.ptr]}t.destroy=vS;function TS(f,y){
return f.ptr===y.ptr}t.compare=TS;function MS(f){return f.ptr}t.getPointer=MS;function OS(f){return f.__class__}t.getClass=
OS;var j={buffer:0,size:0,pos:0,temps:[],needed:0,prepare:function(){if(j.needed){for(var f=0;f<j.temps.length;f++)t._free(
j.temps[f]);j.temps.length=0,t._free(j.buffer),j.buffer=0,j.size+=j.needed,j.needed=0}j.buffer||(j.size+=128,j.buffer=t.
_malloc(j.size),H(j.buffer)),j.pos=0},alloc:function(f,y){H(j.buffer);var N=y.BYTES_PER_ELEMENT,M=f.length*N;M=M+7&-8;var Q;
return j.pos+M>=j.size?(H(M>0),j.needed+=M,Q=t._malloc(M),j.temps.push(Q)):(Q=j.buffer+j.pos,j.pos+=M),Q},copy:function(f,y,N){
N>>>=0;var M=y.BYTES_PER_ELEMENT;switch(M){case 2:N>>>=1;break;case 4:N>>>=2;break;case 8:N>>>=3;break}for(var Q=0;Q<f.length;Q++)
y[N+Q]=f[Q]}};function R1(f){if(typeof f=="string"){var y=hS(f),N=j.alloc(y,Tr);return j.copy(y,Tr,N),N}return f}function v1(f){
if(typeof f=="object"){var y=j.alloc(f,Tr);return j.copy(f,Tr,y),y}return f}function T1(f){if(typeof f=="object"){var y=j.
alloc(f,Ii);return j.copy(f,Ii,y),y}return f}function M1(f){if(typeof f=="object"){var y=j.alloc(f,Mr);return j.copy(f,Mr,
y),y}return f}function O1(f){if(typeof f=="object"){var y=j.alloc(f,Pi);return j.copy(f,Pi,y),y}return f}function D1(f){
if(typeof f=="object"){var y=j.alloc(f,Si);return j.copy(f,Si,y),y}return f}function Dr(){throw"cannot construct a VoidP\
tr, no constructor in IDL"}Dr.prototype=Object.create(It.prototype),Dr.prototype.constructor=Dr,Dr.prototype.__class__=Dr,
Dr.__cache__={},t.VoidPtr=Dr,Dr.prototype.__destroy__=Dr.prototype.__destroy__=function(){var f=this.ptr;yS(f)};function Je(){
this.ptr=xS(),Ro(Je)[this.ptr]=this}return Je.prototype=Object.create(It.prototype),Je.prototype.constructor=Je,Je.prototype.
__class__=Je,Je.__cache__={},t.Crc64Hash=Je,Je.prototype.OnAppend=Je.prototype.OnAppend=function(f,y){var N=this.ptr;f&&
typeof f=="object"&&(f=f.ptr),y&&typeof y=="object"&&(y=y.ptr),AS(N,f,y)},Je.prototype.OnFinal=Je.prototype.OnFinal=function(f,y,N){
var M=this.ptr;f&&typeof f=="object"&&(f=f.ptr),y&&typeof y=="object"&&(y=y.ptr),N&&typeof N=="object"&&(N=N.ptr),CS(M,f,
y,N)},Je.prototype.__destroy__=Je.prototype.__destroy__=function(){var f=this.ptr;bS(f)},e.ready})})();var L4=4*1024*1024,Lb;(function(r){r[r.StreamHeader=0]="StreamHeader",r[r.StreamFooter=1]="StreamFooter",r[r.SegmentHeader=
2]="SegmentHeader",r[r.SegmentFooter=3]="SegmentFooter",r[r.SegmentContent=4]="SegmentContent",r[r.Completed=5]="Complet\
ed"})(Lb||(Lb={}));var _b;(function(r){r[r.StreamHeader=0]="StreamHeader",r[r.StreamFooter=1]="StreamFooter",r[r.SegmentHeader=2]="SegmentH\
eader",r[r.SegmentFooter=3]="SegmentFooter",r[r.SegmentContent=4]="SegmentContent"})(_b||(_b={}));var Gc=He("core-rest-pipeline");function zb(){return"User-Agent"}function Hb(){return zb()}var mY=Hb();var tu=ke;function Ea(r){return nn(r)}function ru(r){if(r instanceof AbortSignal)return{abortSignal:r};if(r.aborted)return{abortSignal:AbortSignal.abort("reas\
on"in r?r.reason:void 0)};let e=new AbortController,t=!0;function n(){t&&(r.removeEventListener("abort",s),t=!1)}function s(){
e.abort("reason"in r?r.reason:void 0),n()}return r.addEventListener("abort",s),{abortSignal:e.signal,cleanup:n}}function nu(){let r=Ss();return{async sendRequest(e){let{abortSignal:t,cleanup:n}=e.abortSignal?ru(e.abortSignal):{};try{
return e.abortSignal=t,await r.sendRequest(e)}finally{n?.()}}}}var BK=He("core-rest-pipeline retryPolicy");var TK={forcedRefreshWindowInMs:1e3,retryIntervalInMs:3e3,refreshWindowInMs:1e3*60*2};var su;function iu(){return su||(su=nu()),su}var sr=class{_nextPolicy;_options;constructor(e,t){this._nextPolicy=e,this._options=t}shouldLog(e){return this._options.
shouldLog(e)}log(e,t){this._options.log(e,t)}};var wa=class extends sr{constructor(e,t){super(e,t)}async sendRequest(e){return this._nextPolicy.sendRequest(e)}};var Ba=class{create(e,t){return new wa(e,t)}};var Yn=class extends sr{sendRequest(e){return this._nextPolicy.sendRequest(this.signRequest(e))}signRequest(e){return e}};var Ra=class extends Yn{constructor(e,t){super(e,t)}};var Kn=class{create(e,t){throw new Error("Method should be implemented in children classes.")}};var te=class extends Kn{create(e,t){return new Ra(e,t)}};import{createHmac as BT}from"node:crypto";var va={Parameters:{FORCE_BROWSER_NO_CACHE:"_",SIGNATURE:"sig",SNAPSHOT:"snapshot",VERSIONID:"versionid",TIMEOUT:"timeou\
t"}},U={AUTHORIZATION:"Authorization",AUTHORIZATION_SCHEME:"Bearer",CONTENT_ENCODING:"Content-Encoding",CONTENT_ID:"Cont\
ent-ID",CONTENT_LANGUAGE:"Content-Language",CONTENT_LENGTH:"Content-Length",CONTENT_MD5:"Content-Md5",CONTENT_TRANSFER_ENCODING:"\
Content-Transfer-Encoding",CONTENT_TYPE:"Content-Type",COOKIE:"Cookie",DATE:"date",IF_MATCH:"if-match",IF_MODIFIED_SINCE:"\
if-modified-since",IF_NONE_MATCH:"if-none-match",IF_UNMODIFIED_SINCE:"if-unmodified-since",PREFIX_FOR_STORAGE:"x-ms-",RANGE:"\
Range",USER_AGENT:"User-Agent",X_MS_CLIENT_REQUEST_ID:"x-ms-client-request-id",X_MS_COPY_SOURCE:"x-ms-copy-source",X_MS_DATE:"\
x-ms-date",X_MS_ERROR_CODE:"x-ms-error-code",X_MS_VERSION:"x-ms-version",X_MS_CopySourceErrorCode:"x-ms-copy-source-erro\
r-code"};function jc(r,e,t){let n=new URL(r),s=encodeURIComponent(e),i=t?encodeURIComponent(t):void 0,a=n.search===""?"?":n.search,
o=[];for(let c of a.slice(1).split("&"))if(c){let[l]=c.split("=",2);l!==s&&o.push(c)}return i&&o.push(`${s}=${i}`),n.search=
o.length?`?${o.join("&")}`:"",n.toString()}function Yc(r,e){let t=new URL(r);return t.hostname=e,t.toString()}function Kc(r){try{return new URL(r).pathname}catch{return}}function Wc(r){let e=new URL(r).search;if(!e)return{};e=e.trim(),e=e.startsWith("?")?e.substring(1):e;let t=e.split("&");
t=t.filter(s=>{let i=s.indexOf("="),a=s.lastIndexOf("=");return i>0&&i===a&&a<s.length-1});let n={};for(let s of t){let i=s.
split("="),a=i[0],o=i[1];n[a]=o}return n}async function $c(r,e,t){return new Promise((n,s)=>{let i,a=()=>{i!==void 0&&clearTimeout(i),s(t)};i=setTimeout(()=>{e!==
void 0&&e.removeEventListener("abort",a),n()},r),e!==void 0&&e.addEventListener("abort",a)})}var PT=new Uint32Array([0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1820,0,1823,1825,1827,1829,0,0,
0,1837,2051,0,0,1843,0,3331,3354,3356,3358,3360,3362,3364,3366,3368,3370,0,0,0,0,0,0,0,3586,3593,3594,3610,3617,3619,3621,
3628,3634,3637,3638,3656,3665,3696,3708,3710,3721,3722,3729,3737,3743,3746,3748,3750,3751,3753,0,0,0,1859,1860,1864,3586,
3593,3594,3610,3617,3619,3621,3628,3634,3637,3638,3656,3665,3696,3708,3710,3721,3722,3729,3737,3743,3746,3748,3750,3751,
3753,0,1868,0,1872,0]),ST=new Uint32Array([0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,
18,18,18,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]),ET=new Uint32Array([0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,32786,0,0,0,0,0,33298,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0]);function Jc(r,e){return wT(r,e)?-1:1}function wT(r,e){let t=[PT,ST,ET],n=0,s=0,i=0;for(;n<t.length;){if(n===t.
length-1&&s!==i)return s>i;let a=s<r.length?t[n][r[s].charCodeAt(0)]:1,o=i<e.length?t[n][e[i].charCodeAt(0)]:1;if(a===1&&
o===1)s=0,i=0,++n;else if(a===o)++s,++i;else if(a===0)++s;else if(o===0)++i;else return a<o}return!1}var Ta=class extends Yn{factory;constructor(e,t,n){super(e,t),this.factory=n}signRequest(e){e.headers.set(U.X_MS_DATE,new Date().
toUTCString()),e.body&&(typeof e.body=="string"||e.body!==void 0)&&e.body.length>0&&e.headers.set(U.CONTENT_LENGTH,Buffer.
byteLength(e.body));let t=[e.method.toUpperCase(),this.getHeaderValueToSign(e,U.CONTENT_LANGUAGE),this.getHeaderValueToSign(
e,U.CONTENT_ENCODING),this.getHeaderValueToSign(e,U.CONTENT_LENGTH),this.getHeaderValueToSign(e,U.CONTENT_MD5),this.getHeaderValueToSign(
e,U.CONTENT_TYPE),this.getHeaderValueToSign(e,U.DATE),this.getHeaderValueToSign(e,U.IF_MODIFIED_SINCE),this.getHeaderValueToSign(
e,U.IF_MATCH),this.getHeaderValueToSign(e,U.IF_NONE_MATCH),this.getHeaderValueToSign(e,U.IF_UNMODIFIED_SINCE),this.getHeaderValueToSign(
e,U.RANGE)].join(`
`)+`
`+this.getCanonicalizedHeadersString(e)+this.getCanonicalizedResourceString(e),n=this.factory.computeHMACSHA256(t);return e.
headers.set(U.AUTHORIZATION,`SharedKey ${this.factory.accountName}:${n}`),e}getHeaderValueToSign(e,t){let n=e.headers.get(
t);return!n||t===U.CONTENT_LENGTH&&n==="0"?"":n}getCanonicalizedHeadersString(e){let t=e.headers.headersArray().filter(s=>s.
name.toLowerCase().startsWith(U.PREFIX_FOR_STORAGE));t.sort((s,i)=>Jc(s.name.toLowerCase(),i.name.toLowerCase())),t=t.filter(
(s,i,a)=>!(i>0&&s.name.toLowerCase()===a[i-1].name.toLowerCase()));let n="";return t.forEach(s=>{n+=`${s.name.toLowerCase().
trimRight()}:${s.value.trimLeft()}
`}),n}getCanonicalizedResourceString(e){let t=Kc(e.url)||"/",n="";n+=`/${this.factory.accountName}${t}`;let s=Wc(e.url),
i={};if(s){let a=[];for(let o in s)if(Object.prototype.hasOwnProperty.call(s,o)){let c=o.toLowerCase();i[c]=s[o],a.push(
c)}a.sort();for(let o of a)n+=`
${o}:${decodeURIComponent(i[o])}`}return n}};var ie=class extends Kn{accountName;accountKey;constructor(e,t){super(),this.accountName=e,this.accountKey=Buffer.from(t,
"base64")}create(e,t){return new Ta(e,t,this)}computeHMACSHA256(e){return BT("sha256",this.accountKey).update(e,"utf8").
digest("base64")}};var be=He("storage-common");var Rt;(function(r){r[r.EXPONENTIAL=0]="EXPONENTIAL",r[r.FIXED=1]="FIXED"})(Rt||(Rt={}));var dn={maxRetryDelayInMs:120*1e3,maxTries:4,retryDelayInMs:4*1e3,retryPolicyType:Rt.EXPONENTIAL,secondaryHost:"",tryTimeoutInMs:void 0},
RT=new je("The operation was aborted."),Ma=class extends sr{retryOptions;constructor(e,t,n=dn){super(e,t),this.retryOptions=
{retryPolicyType:n.retryPolicyType?n.retryPolicyType:dn.retryPolicyType,maxTries:n.maxTries&&n.maxTries>=1?Math.floor(n.
maxTries):dn.maxTries,tryTimeoutInMs:n.tryTimeoutInMs&&n.tryTimeoutInMs>=0?n.tryTimeoutInMs:dn.tryTimeoutInMs,retryDelayInMs:n.
retryDelayInMs&&n.retryDelayInMs>=0?Math.min(n.retryDelayInMs,n.maxRetryDelayInMs?n.maxRetryDelayInMs:dn.maxRetryDelayInMs):
dn.retryDelayInMs,maxRetryDelayInMs:n.maxRetryDelayInMs&&n.maxRetryDelayInMs>=0?n.maxRetryDelayInMs:dn.maxRetryDelayInMs,
secondaryHost:n.secondaryHost?n.secondaryHost:dn.secondaryHost}}async sendRequest(e){return this.attemptSendRequest(e,!1,
1)}async attemptSendRequest(e,t,n){let s=e.clone(),i=t||!this.retryOptions.secondaryHost||!(e.method==="GET"||e.method===
"HEAD"||e.method==="OPTIONS")||n%2===1;i||(s.url=Yc(s.url,this.retryOptions.secondaryHost)),this.retryOptions.tryTimeoutInMs&&
(s.url=jc(s.url,va.Parameters.TIMEOUT,Math.floor(this.retryOptions.tryTimeoutInMs/1e3).toString()));let a;try{if(be.info(
`RetryPolicy: =====> Try=${n} ${i?"Primary":"Secondary"}`),a=await this._nextPolicy.sendRequest(s),!this.shouldRetry(i,n,
a))return a;t=t||!i&&a.status===404}catch(o){if(be.error(`RetryPolicy: Caught error, message: ${o.message}, code: ${o.code}`),
!this.shouldRetry(i,n,a,o))throw o}return await this.delay(i,n,e.abortSignal),this.attemptSendRequest(e,t,++n)}shouldRetry(e,t,n,s){
if(t>=this.retryOptions.maxTries)return be.info(`RetryPolicy: Attempt(s) ${t} >= maxTries ${this.retryOptions.maxTries},\
 no further try.`),!1;let i=["ETIMEDOUT","ESOCKETTIMEDOUT","ECONNREFUSED","ECONNRESET","ENOENT","ENOTFOUND","TIMEOUT","E\
PIPE","REQUEST_SEND_ERROR"];if(s){for(let a of i)if(s.name.toUpperCase().includes(a)||s.message.toUpperCase().includes(a)||
s.code&&s.code.toString().toUpperCase()===a)return be.info(`RetryPolicy: Network error ${a} found, will retry.`),!0}if(n||
s){let a=n?n.status:s?s.statusCode:0;if(!e&&a===404)return be.info("RetryPolicy: Secondary access with 404, will retry."),
!0;if(a===503||a===500)return be.info(`RetryPolicy: Will retry for status code ${a}.`),!0}if(n&&n?.status>=400){let a=n.
headers.get(U.X_MS_CopySourceErrorCode);if(a!==void 0)switch(a){case"InternalError":case"OperationTimedOut":case"ServerB\
usy":return!0}}return s?.code==="PARSE_ERROR"&&s?.message.startsWith('Error "Error: Unclosed root tag')?(be.info("RetryP\
olicy: Incomplete XML response likely due to service timeout, will retry."),!0):!1}async delay(e,t,n){let s=0;if(e)switch(this.
retryOptions.retryPolicyType){case Rt.EXPONENTIAL:s=Math.min((Math.pow(2,t-1)-1)*this.retryOptions.retryDelayInMs,this.retryOptions.
maxRetryDelayInMs);break;case Rt.FIXED:s=this.retryOptions.retryDelayInMs;break}else s=Math.random()*1e3;return be.info(
`RetryPolicy: Delay for ${s}ms`),$c(s,n,RT)}};var Oa=class{retryOptions;constructor(e){this.retryOptions=e}create(e,t){return new Ma(e,t,this.retryOptions)}};var vT="storageBrowserPolicy";function Ub(){return{name:vT,async sendRequest(r,e){return e(r)}}}var TT="StorageCorrectContentLengthPolicy";function Fb(){function r(e){e.body&&(typeof e.body=="string"||Buffer.isBuffer(
e.body))&&e.body.length>0&&e.headers.set(U.CONTENT_LENGTH,Buffer.byteLength(e.body))}return{name:TT,async sendRequest(e,t){
return r(e),t(e)}}}var MT="storageRetryPolicy",Gs={maxRetryDelayInMs:120*1e3,maxTries:4,retryDelayInMs:4*1e3,retryPolicyType:Rt.EXPONENTIAL,
secondaryHost:"",tryTimeoutInMs:void 0},OT=["ETIMEDOUT","ESOCKETTIMEDOUT","ECONNREFUSED","ECONNRESET","ENOENT","ENOTFOUN\
D","TIMEOUT","EPIPE","REQUEST_SEND_ERROR"],DT=new je("The operation was aborted.");function Qb(r={}){let e=r.retryPolicyType??
Gs.retryPolicyType,t=r.maxTries??Gs.maxTries,n=r.retryDelayInMs??Gs.retryDelayInMs,s=r.maxRetryDelayInMs??Gs.maxRetryDelayInMs,
i=r.secondaryHost??Gs.secondaryHost,a=r.tryTimeoutInMs??Gs.tryTimeoutInMs;function o({isPrimaryRetry:l,attempt:m,response:d,
error:p}){if(m>=t)return be.info(`RetryPolicy: Attempt(s) ${m} >= maxTries ${t}, no further try.`),!1;if(p){for(let u of OT)
if(p.name.toUpperCase().includes(u)||p.message.toUpperCase().includes(u)||p.code&&p.code.toString().toUpperCase()===u)return be.
info(`RetryPolicy: Network error ${u} found, will retry.`),!0;if(p?.code==="PARSE_ERROR"&&p?.message.startsWith('Error "\
Error: Unclosed root tag'))return be.info("RetryPolicy: Incomplete XML response likely due to service timeout, will retr\
y."),!0}if(d||p){let u=d?.status??p?.statusCode??0;if(!l&&u===404)return be.info("RetryPolicy: Secondary access with 404\
, will retry."),!0;if(u===503||u===500)return be.info(`RetryPolicy: Will retry for status code ${u}.`),!0}if(d&&d?.status>=
400){let u=d.headers.get(U.X_MS_CopySourceErrorCode);if(u!==void 0)switch(u){case"InternalError":case"OperationTimedOut":case"\
ServerBusy":return!0}}return!1}function c(l,m){let d=0;if(l)switch(e){case Rt.EXPONENTIAL:d=Math.min((Math.pow(2,m-1)-1)*
n,s);break;case Rt.FIXED:d=n;break}else d=Math.random()*1e3;return be.info(`RetryPolicy: Delay for ${d}ms`),d}return{name:MT,
async sendRequest(l,m){a&&(l.url=jc(l.url,va.Parameters.TIMEOUT,String(Math.floor(a/1e3))));let d=l.url,p=i?Yc(l.url,i):
void 0,u=!1,h=1,g=!0,x,A;for(;g;){let C=u||!p||!["GET","HEAD","OPTIONS"].includes(l.method)||h%2===1;l.url=C?d:p,x=void 0,
A=void 0;try{be.info(`RetryPolicy: =====> Try=${h} ${C?"Primary":"Secondary"}`),x=await m(l),u=u||!C&&x.status===404}catch(b){
if(Ea(b))be.error(`RetryPolicy: Caught error, message: ${b.message}, code: ${b.code}`),A=b;else throw be.error(`RetryPol\
icy: Caught error, message: ${zr(b)}`),b}g=o({isPrimaryRetry:C,attempt:h,response:x,error:A}),g&&await $c(c(C,h),l.abortSignal,
DT),h++}if(x)return x;throw A??new tu("RetryPolicy failed without known error.")}}}import{createHmac as kT}from"node:crypto";var LT="storageSharedKeyCredentialPolicy";function au(r){function e(i){i.headers.set(U.X_MS_DATE,new Date().toUTCString()),
i.body&&(typeof i.body=="string"||Buffer.isBuffer(i.body))&&i.body.length>0&&i.headers.set(U.CONTENT_LENGTH,Buffer.byteLength(
i.body));let a=[i.method.toUpperCase(),t(i,U.CONTENT_LANGUAGE),t(i,U.CONTENT_ENCODING),t(i,U.CONTENT_LENGTH),t(i,U.CONTENT_MD5),
t(i,U.CONTENT_TYPE),t(i,U.DATE),t(i,U.IF_MODIFIED_SINCE),t(i,U.IF_MATCH),t(i,U.IF_NONE_MATCH),t(i,U.IF_UNMODIFIED_SINCE),
t(i,U.RANGE)].join(`
`)+`
`+n(i)+s(i),o=kT("sha256",r.accountKey).update(a,"utf8").digest("base64");i.headers.set(U.AUTHORIZATION,`SharedKey ${r.accountName}\
:${o}`)}function t(i,a){let o=i.headers.get(a);return!o||a===U.CONTENT_LENGTH&&o==="0"?"":o}function n(i){let a=[];for(let[
c,l]of i.headers)c.toLowerCase().startsWith(U.PREFIX_FOR_STORAGE)&&a.push({name:c,value:l});a.sort((c,l)=>Jc(c.name.toLowerCase(),
l.name.toLowerCase())),a=a.filter((c,l,m)=>!(l>0&&c.name.toLowerCase()===m[l-1].name.toLowerCase()));let o="";return a.forEach(
c=>{o+=`${c.name.toLowerCase().trimRight()}:${c.value.trimLeft()}
`}),o}function s(i){let a=Kc(i.url)||"/",o="";o+=`/${r.accountName}${a}`;let c=Wc(i.url),l={};if(c){let m=[];for(let d in c)
if(Object.prototype.hasOwnProperty.call(c,d)){let p=d.toLowerCase();l[p]=c[d],m.push(p)}m.sort();for(let d of m)o+=`
${d}:${decodeURIComponent(l[d])}`}return o}return{name:LT,async sendRequest(i,a){return e(i),a(i)}}}var _T="storageRequestFailureDetailsParserPolicy";function qb(){return{name:_T,async sendRequest(r,e){try{return await e(
r)}catch(t){throw typeof t=="object"&&t!==null&&t.response&&t.response.parsedBody&&t.response.parsedBody.code==="Invalid\
HeaderValue"&&t.response.parsedBody.HeaderName==="x-ms-version"&&(t.message=`The provided service version is not enabled\
 on this storage account. Please see https://learn.microsoft.com/rest/api/storageservices/versioning-for-the-azure-stora\
ge-services for additional information.
`),t}}}}import{createHmac as zT}from"node:crypto";var Xc=class{accountName;userDelegationKey;key;constructor(e,t){this.accountName=
e,this.userDelegationKey=t,this.key=Buffer.from(t.value,"base64")}computeHMACSHA256(e){return zT("sha256",this.key).update(
e,"utf8").digest("base64")}};var Vc="12.31.0",Zc="2026-02-06";var el="https://storage.azure.com/.default",Ur={Parameters:{FORCE_BROWSER_NO_CACHE:"_",SIGNATURE:"sig",SNAPSHOT:"snapsho\
t",VERSIONID:"versionid",TIMEOUT:"timeout"}};var Ft="",ou="*",HT=1*1024*1024;var UT=4*HT;var Gb="AES256",jb="DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDX\
J1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==;BlobEndpoint=http://127.0.0.1:10000/devstoreaccount1;",Yb=["A\
ccess-Control-Allow-Origin","Cache-Control","Content-Length","Content-Type","Date","Request-Id","traceparent","Transfer-\
Encoding","User-Agent","x-ms-client-request-id","x-ms-date","x-ms-error-code","x-ms-request-id","x-ms-return-client-requ\
est-id","x-ms-version","Accept-Ranges","Content-Disposition","Content-Encoding","Content-Language","Content-MD5","Conten\
t-Range","ETag","Last-Modified","Server","Vary","x-ms-content-crc64","x-ms-copy-action","x-ms-copy-completion-time","x-m\
s-copy-id","x-ms-copy-progress","x-ms-copy-status","x-ms-has-immutability-policy","x-ms-has-legal-hold","x-ms-lease-stat\
e","x-ms-lease-status","x-ms-range","x-ms-request-server-encrypted","x-ms-server-encrypted","x-ms-snapshot","x-ms-source\
-range","If-Match","If-Modified-Since","If-None-Match","If-Unmodified-Since","x-ms-access-tier","x-ms-access-tier-change\
-time","x-ms-access-tier-inferred","x-ms-account-kind","x-ms-archive-status","x-ms-blob-append-offset","x-ms-blob-cache-\
control","x-ms-blob-committed-block-count","x-ms-blob-condition-appendpos","x-ms-blob-condition-maxsize","x-ms-blob-cont\
ent-disposition","x-ms-blob-content-encoding","x-ms-blob-content-language","x-ms-blob-content-length","x-ms-blob-content\
-md5","x-ms-blob-content-type","x-ms-blob-public-access","x-ms-blob-sequence-number","x-ms-blob-type","x-ms-copy-destina\
tion-snapshot","x-ms-creation-time","x-ms-default-encryption-scope","x-ms-delete-snapshots","x-ms-delete-type-permanent",
"x-ms-deny-encryption-scope-override","x-ms-encryption-algorithm","x-ms-if-sequence-number-eq","x-ms-if-sequence-number-\
le","x-ms-if-sequence-number-lt","x-ms-incremental-copy","x-ms-lease-action","x-ms-lease-break-period","x-ms-lease-durat\
ion","x-ms-lease-id","x-ms-lease-time","x-ms-page-write","x-ms-proposed-lease-id","x-ms-range-get-content-md5","x-ms-reh\
ydrate-priority","x-ms-sequence-number-action","x-ms-sku-name","x-ms-source-content-md5","x-ms-source-if-match","x-ms-so\
urce-if-modified-since","x-ms-source-if-none-match","x-ms-source-if-unmodified-since","x-ms-tag-count","x-ms-encryption-\
key-sha256","x-ms-copy-source-error-code","x-ms-copy-source-status-code","x-ms-if-tags","x-ms-source-if-tags"],Kb=["comp",
"maxresults","rscc","rscd","rsce","rscl","rsct","se","si","sip","sp","spr","sr","srt","ss","st","sv","include","marker",
"prefix","copyid","restype","blockid","blocklisttype","delimiter","prevsnapshot","ske","skoid","sks","skt","sktid","skv",
"snapshot"],Wb="BlobUsesCustomerSpecifiedEncryption",$b="BlobDoesNotUseCustomerSpecifiedEncryption",Jb=["10000","10001",
"10002","10003","10004","10100","10101","10102","10103","10104","11000","11001","11002","11003","11004","11100","11101",
"11102","11103","11104"];function Fr(r){if(!r||typeof r!="object")return!1;let e=r;return Array.isArray(e.factories)&&typeof e.options=="object"&&
typeof e.toServiceClientOptions=="function"}var Da=class{factories;options;constructor(e,t={}){this.factories=e,this.options=
t}toServiceClientOptions(){return{httpClient:this.options.httpClient,requestPolicyFactories:this.factories}}};function fe(r,e={}){
r||(r=new te);let t=new Da([],e);return t._credential=r,t}function FT(r){let e=[QT,Xb,qT,GT,jT,YT,WT];if(r.factories.length){
let t=r.factories.filter(n=>!e.some(s=>s(n)));if(t.length){let n=t.some(s=>KT(s));return{wrappedPolicies:Ep(t),afterRetry:n}}}}
function cu(r){let{httpClient:e,...t}=r.options,n=r._coreHttpClient;n||(n=e?wp(e):iu(),r._coreHttpClient=n);let s=r._corePipeline;
if(!s){let i=`azsdk-js-azure-storage-blob/${Vc}`,a=t.userAgentOptions&&t.userAgentOptions.userAgentPrefix?`${t.userAgentOptions.
userAgentPrefix} ${i}`:`${i}`;s=ma({...t,loggingOptions:{additionalAllowedHeaderNames:Yb,additionalAllowedQueryParameters:Kb,
logger:_c.info},userAgentOptions:{userAgentPrefix:a},serializationOptions:{stringifyXML:Lc,serializerOptions:{xml:{xmlCharKey:"\
#"}}},deserializationOptions:{parseXML:eu,serializerOptions:{xml:{xmlCharKey:"#"}}}}),s.removePolicy({phase:"Retry"}),s.
removePolicy({name:tp}),s.addPolicy(Fb()),s.addPolicy(Qb(t.retryOptions),{phase:"Retry"}),s.addPolicy(qb()),s.addPolicy(
Ub());let o=FT(r);o&&s.addPolicy(o.wrappedPolicies,o.afterRetry?{afterPhase:"Retry"}:void 0);let c=lu(r);ft(c)?s.addPolicy(
ks({credential:c,scopes:t.audience??el,challengeCallbacks:{authorizeRequestOnChallenge:Pc}}),{phase:"Sign"}):c instanceof
ie&&s.addPolicy(au({accountName:c.accountName,accountKey:c.accountKey}),{phase:"Sign"}),r._corePipeline=s}return{...t,allowInsecureConnection:!0,
httpClient:n,pipeline:s}}function lu(r){if(r._credential)return r._credential;let e=new te;for(let t of r.factories)if(ft(
t.credential))e=t.credential;else if(Xb(t))return t;return e}function Xb(r){return r instanceof ie?!0:r.constructor.name===
"StorageSharedKeyCredential"}function QT(r){return r instanceof te?!0:r.constructor.name==="AnonymousCredential"}function qT(r){
return ft(r.credential)}function GT(r){return r instanceof Ba?!0:r.constructor.name==="StorageBrowserPolicyFactory"}function jT(r){
return r instanceof Oa?!0:r.constructor.name==="StorageRetryPolicyFactory"}function YT(r){return r.constructor.name==="T\
elemetryPolicyFactory"}function KT(r){return r.constructor.name==="InjectorPolicyFactory"}function WT(r){let e=["Generat\
eClientRequestIdPolicy","TracingPolicy","LogPolicy","ProxyPolicy","DisableResponseDecompressionPolicy","KeepAlivePolicy",
"DeserializationPolicy"],t={sendRequest:async a=>({request:a,headers:a.headers.clone(),status:500})},n={log(a,o){},shouldLog(a){
return!1}},i=r.create(t,n).constructor.name;return e.some(a=>i.startsWith(a))}var Vb;(function(r){r.AES256="AES256"})(Vb||(Vb={}));var Zb;(function(r){r.Backup="backup"})(Zb||(Zb={}));var eN;(function(r){
r.NeverExpire="NeverExpire",r.RelativeToCreation="RelativeToCreation",r.RelativeToNow="RelativeToNow",r.Absolute="Absolu\
te"})(eN||(eN={}));var tN;(function(r){r.AccountAlreadyExists="AccountAlreadyExists",r.AccountBeingCreated="AccountBeing\
Created",r.AccountIsDisabled="AccountIsDisabled",r.AuthenticationFailed="AuthenticationFailed",r.AuthorizationFailure="A\
uthorizationFailure",r.ConditionHeadersNotSupported="ConditionHeadersNotSupported",r.ConditionNotMet="ConditionNotMet",r.
EmptyMetadataKey="EmptyMetadataKey",r.InsufficientAccountPermissions="InsufficientAccountPermissions",r.InternalError="I\
nternalError",r.InvalidAuthenticationInfo="InvalidAuthenticationInfo",r.InvalidHeaderValue="InvalidHeaderValue",r.InvalidHttpVerb=
"InvalidHttpVerb",r.InvalidInput="InvalidInput",r.InvalidMd5="InvalidMd5",r.InvalidMetadata="InvalidMetadata",r.InvalidQueryParameterValue=
"InvalidQueryParameterValue",r.InvalidRange="InvalidRange",r.InvalidResourceName="InvalidResourceName",r.InvalidUri="Inv\
alidUri",r.InvalidXmlDocument="InvalidXmlDocument",r.InvalidXmlNodeValue="InvalidXmlNodeValue",r.Md5Mismatch="Md5Mismatc\
h",r.MetadataTooLarge="MetadataTooLarge",r.MissingContentLengthHeader="MissingContentLengthHeader",r.MissingRequiredQueryParameter=
"MissingRequiredQueryParameter",r.MissingRequiredHeader="MissingRequiredHeader",r.MissingRequiredXmlNode="MissingRequire\
dXmlNode",r.MultipleConditionHeadersNotSupported="MultipleConditionHeadersNotSupported",r.OperationTimedOut="OperationTi\
medOut",r.OutOfRangeInput="OutOfRangeInput",r.OutOfRangeQueryParameterValue="OutOfRangeQueryParameterValue",r.RequestBodyTooLarge=
"RequestBodyTooLarge",r.ResourceTypeMismatch="ResourceTypeMismatch",r.RequestUrlFailedToParse="RequestUrlFailedToParse",
r.ResourceAlreadyExists="ResourceAlreadyExists",r.ResourceNotFound="ResourceNotFound",r.ServerBusy="ServerBusy",r.UnsupportedHeader=
"UnsupportedHeader",r.UnsupportedXmlNode="UnsupportedXmlNode",r.UnsupportedQueryParameter="UnsupportedQueryParameter",r.
UnsupportedHttpVerb="UnsupportedHttpVerb",r.AppendPositionConditionNotMet="AppendPositionConditionNotMet",r.BlobAlreadyExists=
"BlobAlreadyExists",r.BlobImmutableDueToPolicy="BlobImmutableDueToPolicy",r.BlobNotFound="BlobNotFound",r.BlobOverwritten=
"BlobOverwritten",r.BlobTierInadequateForContentLength="BlobTierInadequateForContentLength",r.BlobUsesCustomerSpecifiedEncryption=
"BlobUsesCustomerSpecifiedEncryption",r.BlockCountExceedsLimit="BlockCountExceedsLimit",r.BlockListTooLong="BlockListToo\
Long",r.CannotChangeToLowerTier="CannotChangeToLowerTier",r.CannotVerifyCopySource="CannotVerifyCopySource",r.ContainerAlreadyExists=
"ContainerAlreadyExists",r.ContainerBeingDeleted="ContainerBeingDeleted",r.ContainerDisabled="ContainerDisabled",r.ContainerNotFound=
"ContainerNotFound",r.ContentLengthLargerThanTierLimit="ContentLengthLargerThanTierLimit",r.CopyAcrossAccountsNotSupported=
"CopyAcrossAccountsNotSupported",r.CopyIdMismatch="CopyIdMismatch",r.FeatureVersionMismatch="FeatureVersionMismatch",r.IncrementalCopyBlobMismatch=
"IncrementalCopyBlobMismatch",r.IncrementalCopyOfEarlierVersionSnapshotNotAllowed="IncrementalCopyOfEarlierVersionSnapsh\
otNotAllowed",r.IncrementalCopySourceMustBeSnapshot="IncrementalCopySourceMustBeSnapshot",r.InfiniteLeaseDurationRequired=
"InfiniteLeaseDurationRequired",r.InvalidBlobOrBlock="InvalidBlobOrBlock",r.InvalidBlobTier="InvalidBlobTier",r.InvalidBlobType=
"InvalidBlobType",r.InvalidBlockId="InvalidBlockId",r.InvalidBlockList="InvalidBlockList",r.InvalidOperation="InvalidOpe\
ration",r.InvalidPageRange="InvalidPageRange",r.InvalidSourceBlobType="InvalidSourceBlobType",r.InvalidSourceBlobUrl="In\
validSourceBlobUrl",r.InvalidVersionForPageBlobOperation="InvalidVersionForPageBlobOperation",r.LeaseAlreadyPresent="Lea\
seAlreadyPresent",r.LeaseAlreadyBroken="LeaseAlreadyBroken",r.LeaseIdMismatchWithBlobOperation="LeaseIdMismatchWithBlobO\
peration",r.LeaseIdMismatchWithContainerOperation="LeaseIdMismatchWithContainerOperation",r.LeaseIdMismatchWithLeaseOperation=
"LeaseIdMismatchWithLeaseOperation",r.LeaseIdMissing="LeaseIdMissing",r.LeaseIsBreakingAndCannotBeAcquired="LeaseIsBreak\
ingAndCannotBeAcquired",r.LeaseIsBreakingAndCannotBeChanged="LeaseIsBreakingAndCannotBeChanged",r.LeaseIsBrokenAndCannotBeRenewed=
"LeaseIsBrokenAndCannotBeRenewed",r.LeaseLost="LeaseLost",r.LeaseNotPresentWithBlobOperation="LeaseNotPresentWithBlobOpe\
ration",r.LeaseNotPresentWithContainerOperation="LeaseNotPresentWithContainerOperation",r.LeaseNotPresentWithLeaseOperation=
"LeaseNotPresentWithLeaseOperation",r.MaxBlobSizeConditionNotMet="MaxBlobSizeConditionNotMet",r.NoAuthenticationInformation=
"NoAuthenticationInformation",r.NoPendingCopyOperation="NoPendingCopyOperation",r.OperationNotAllowedOnIncrementalCopyBlob=
"OperationNotAllowedOnIncrementalCopyBlob",r.PendingCopyOperation="PendingCopyOperation",r.PreviousSnapshotCannotBeNewer=
"PreviousSnapshotCannotBeNewer",r.PreviousSnapshotNotFound="PreviousSnapshotNotFound",r.PreviousSnapshotOperationNotSupported=
"PreviousSnapshotOperationNotSupported",r.SequenceNumberConditionNotMet="SequenceNumberConditionNotMet",r.SequenceNumberIncrementTooLarge=
"SequenceNumberIncrementTooLarge",r.SnapshotCountExceeded="SnapshotCountExceeded",r.SnapshotOperationRateExceeded="Snaps\
hotOperationRateExceeded",r.SnapshotsPresent="SnapshotsPresent",r.SourceConditionNotMet="SourceConditionNotMet",r.SystemInUse=
"SystemInUse",r.TargetConditionNotMet="TargetConditionNotMet",r.UnauthorizedBlobOverwrite="UnauthorizedBlobOverwrite",r.
BlobBeingRehydrated="BlobBeingRehydrated",r.BlobArchived="BlobArchived",r.BlobNotArchived="BlobNotArchived",r.AuthorizationSourceIPMismatch=
"AuthorizationSourceIPMismatch",r.AuthorizationProtocolMismatch="AuthorizationProtocolMismatch",r.AuthorizationPermissionMismatch=
"AuthorizationPermissionMismatch",r.AuthorizationServiceMismatch="AuthorizationServiceMismatch",r.AuthorizationResourceTypeMismatch=
"AuthorizationResourceTypeMismatch",r.BlobAccessTierNotSupportedForAccountType="BlobAccessTierNotSupportedForAccountType"})(
tN||(tN={}));var xt={};HS(xt,{AccessPolicy:()=>aM,AppendBlobAppendBlockExceptionHeaders:()=>vh,AppendBlobAppendBlockFromUrlExceptionHeaders:()=>Mh,
AppendBlobAppendBlockFromUrlHeaders:()=>Th,AppendBlobAppendBlockHeaders:()=>Rh,AppendBlobCreateExceptionHeaders:()=>Bh,AppendBlobCreateHeaders:()=>wh,
AppendBlobSealExceptionHeaders:()=>Dh,AppendBlobSealHeaders:()=>Oh,ArrowConfiguration:()=>CM,ArrowField:()=>bM,BlobAbortCopyFromURLExceptionHeaders:()=>eh,
BlobAbortCopyFromURLHeaders:()=>Zf,BlobAcquireLeaseExceptionHeaders:()=>zf,BlobAcquireLeaseHeaders:()=>_f,BlobBreakLeaseExceptionHeaders:()=>Yf,
BlobBreakLeaseHeaders:()=>jf,BlobChangeLeaseExceptionHeaders:()=>Gf,BlobChangeLeaseHeaders:()=>qf,BlobCopyFromURLExceptionHeaders:()=>Vf,
BlobCopyFromURLHeaders:()=>Xf,BlobCreateSnapshotExceptionHeaders:()=>Wf,BlobCreateSnapshotHeaders:()=>Kf,BlobDeleteExceptionHeaders:()=>Nf,
BlobDeleteHeaders:()=>bf,BlobDeleteImmutabilityPolicyExceptionHeaders:()=>Mf,BlobDeleteImmutabilityPolicyHeaders:()=>Tf,
BlobDownloadExceptionHeaders:()=>xf,BlobDownloadHeaders:()=>rl,BlobFlatListSegment:()=>oM,BlobGetAccountInfoExceptionHeaders:()=>nh,
BlobGetAccountInfoHeaders:()=>rh,BlobGetPropertiesExceptionHeaders:()=>Cf,BlobGetPropertiesHeaders:()=>Af,BlobGetTagsExceptionHeaders:()=>ah,
BlobGetTagsHeaders:()=>ih,BlobHierarchyListSegment:()=>dM,BlobItemInternal:()=>cM,BlobName:()=>lM,BlobPrefix:()=>pM,BlobPropertiesInternal:()=>mM,
BlobQueryExceptionHeaders:()=>sh,BlobQueryHeaders:()=>sl,BlobReleaseLeaseExceptionHeaders:()=>Uf,BlobReleaseLeaseHeaders:()=>Hf,
BlobRenewLeaseExceptionHeaders:()=>Qf,BlobRenewLeaseHeaders:()=>Ff,BlobServiceProperties:()=>ka,BlobServiceStatistics:()=>mu,
BlobSetExpiryExceptionHeaders:()=>Ef,BlobSetExpiryHeaders:()=>Sf,BlobSetHttpHeadersExceptionHeaders:()=>Bf,BlobSetHttpHeadersHeaders:()=>wf,
BlobSetImmutabilityPolicyExceptionHeaders:()=>vf,BlobSetImmutabilityPolicyHeaders:()=>Rf,BlobSetLegalHoldExceptionHeaders:()=>Df,
BlobSetLegalHoldHeaders:()=>Of,BlobSetMetadataExceptionHeaders:()=>Lf,BlobSetMetadataHeaders:()=>kf,BlobSetTagsExceptionHeaders:()=>ch,
BlobSetTagsHeaders:()=>oh,BlobSetTierExceptionHeaders:()=>th,BlobSetTierHeaders:()=>nl,BlobStartCopyFromURLExceptionHeaders:()=>Jf,
BlobStartCopyFromURLHeaders:()=>$f,BlobTag:()=>sM,BlobTags:()=>_a,BlobUndeleteExceptionHeaders:()=>Pf,BlobUndeleteHeaders:()=>If,
Block:()=>uM,BlockBlobCommitBlockListExceptionHeaders:()=>Gh,BlockBlobCommitBlockListHeaders:()=>qh,BlockBlobGetBlockListExceptionHeaders:()=>Yh,
BlockBlobGetBlockListHeaders:()=>jh,BlockBlobPutBlobFromUrlExceptionHeaders:()=>zh,BlockBlobPutBlobFromUrlHeaders:()=>_h,
BlockBlobStageBlockExceptionHeaders:()=>Uh,BlockBlobStageBlockFromURLExceptionHeaders:()=>Qh,BlockBlobStageBlockFromURLHeaders:()=>Fh,
BlockBlobStageBlockHeaders:()=>Hh,BlockBlobUploadExceptionHeaders:()=>Lh,BlockBlobUploadHeaders:()=>kh,BlockList:()=>yu,
BlockLookupList:()=>gu,ClearRange:()=>hM,ContainerAcquireLeaseExceptionHeaders:()=>rf,ContainerAcquireLeaseHeaders:()=>tf,
ContainerBreakLeaseExceptionHeaders:()=>lf,ContainerBreakLeaseHeaders:()=>cf,ContainerChangeLeaseExceptionHeaders:()=>df,
ContainerChangeLeaseHeaders:()=>mf,ContainerCreateExceptionHeaders:()=>Lu,ContainerCreateHeaders:()=>ku,ContainerDeleteExceptionHeaders:()=>Uu,
ContainerDeleteHeaders:()=>Hu,ContainerFilterBlobsExceptionHeaders:()=>ef,ContainerFilterBlobsHeaders:()=>Zu,ContainerGetAccessPolicyExceptionHeaders:()=>Gu,
ContainerGetAccessPolicyHeaders:()=>qu,ContainerGetAccountInfoExceptionHeaders:()=>yf,ContainerGetAccountInfoHeaders:()=>gf,
ContainerGetPropertiesExceptionHeaders:()=>zu,ContainerGetPropertiesHeaders:()=>_u,ContainerItem:()=>tM,ContainerListBlobFlatSegmentExceptionHeaders:()=>uf,
ContainerListBlobFlatSegmentHeaders:()=>pf,ContainerListBlobHierarchySegmentExceptionHeaders:()=>hf,ContainerListBlobHierarchySegmentHeaders:()=>ff,
ContainerProperties:()=>rM,ContainerReleaseLeaseExceptionHeaders:()=>sf,ContainerReleaseLeaseHeaders:()=>nf,ContainerRenameExceptionHeaders:()=>Ju,
ContainerRenameHeaders:()=>$u,ContainerRenewLeaseExceptionHeaders:()=>of,ContainerRenewLeaseHeaders:()=>af,ContainerRestoreExceptionHeaders:()=>Wu,
ContainerRestoreHeaders:()=>Ku,ContainerSetAccessPolicyExceptionHeaders:()=>Yu,ContainerSetAccessPolicyHeaders:()=>ju,ContainerSetMetadataExceptionHeaders:()=>Qu,
ContainerSetMetadataHeaders:()=>Fu,ContainerSubmitBatchExceptionHeaders:()=>Vu,ContainerSubmitBatchHeaders:()=>Xu,CorsRule:()=>VT,
DelimitedTextConfiguration:()=>xM,FilterBlobItem:()=>nM,FilterBlobSegment:()=>La,GeoReplication:()=>eM,JsonTextConfiguration:()=>AM,
KeyInfo:()=>pu,ListBlobsFlatSegmentResponse:()=>fu,ListBlobsHierarchySegmentResponse:()=>hu,ListContainersSegmentResponse:()=>du,
Logging:()=>$T,Metrics:()=>XT,PageBlobClearPagesExceptionHeaders:()=>fh,PageBlobClearPagesHeaders:()=>uh,PageBlobCopyIncrementalExceptionHeaders:()=>Eh,
PageBlobCopyIncrementalHeaders:()=>Sh,PageBlobCreateExceptionHeaders:()=>mh,PageBlobCreateHeaders:()=>lh,PageBlobGetPageRangesDiffExceptionHeaders:()=>Ch,
PageBlobGetPageRangesDiffHeaders:()=>Ah,PageBlobGetPageRangesExceptionHeaders:()=>xh,PageBlobGetPageRangesHeaders:()=>yh,
PageBlobResizeExceptionHeaders:()=>Nh,PageBlobResizeHeaders:()=>bh,PageBlobUpdateSequenceNumberExceptionHeaders:()=>Ph,PageBlobUpdateSequenceNumberHeaders:()=>Ih,
PageBlobUploadPagesExceptionHeaders:()=>ph,PageBlobUploadPagesFromURLExceptionHeaders:()=>gh,PageBlobUploadPagesFromURLHeaders:()=>hh,
PageBlobUploadPagesHeaders:()=>dh,PageList:()=>tl,PageRange:()=>fM,QueryFormat:()=>yM,QueryRequest:()=>xu,QuerySerialization:()=>gM,
RetentionPolicy:()=>JT,ServiceFilterBlobsExceptionHeaders:()=>Du,ServiceFilterBlobsHeaders:()=>Ou,ServiceGetAccountInfoExceptionHeaders:()=>vu,
ServiceGetAccountInfoHeaders:()=>Ru,ServiceGetPropertiesExceptionHeaders:()=>Nu,ServiceGetPropertiesHeaders:()=>bu,ServiceGetStatisticsExceptionHeaders:()=>Pu,
ServiceGetStatisticsHeaders:()=>Iu,ServiceGetUserDelegationKeyExceptionHeaders:()=>Bu,ServiceGetUserDelegationKeyHeaders:()=>wu,
ServiceListContainersSegmentExceptionHeaders:()=>Eu,ServiceListContainersSegmentHeaders:()=>Su,ServiceSetPropertiesExceptionHeaders:()=>Cu,
ServiceSetPropertiesHeaders:()=>Au,ServiceSubmitBatchExceptionHeaders:()=>Mu,ServiceSubmitBatchHeaders:()=>Tu,SignedIdentifier:()=>iM,
StaticWebsite:()=>ZT,StorageError:()=>I,UserDelegationKey:()=>uu});var ka={serializedName:"BlobServiceProperties",xmlName:"\
StorageServiceProperties",type:{name:"Composite",className:"BlobServiceProperties",modelProperties:{blobAnalyticsLogging:{
serializedName:"Logging",xmlName:"Logging",type:{name:"Composite",className:"Logging"}},hourMetrics:{serializedName:"Hou\
rMetrics",xmlName:"HourMetrics",type:{name:"Composite",className:"Metrics"}},minuteMetrics:{serializedName:"MinuteMetric\
s",xmlName:"MinuteMetrics",type:{name:"Composite",className:"Metrics"}},cors:{serializedName:"Cors",xmlName:"Cors",xmlIsWrapped:!0,
xmlElementName:"CorsRule",type:{name:"Sequence",element:{type:{name:"Composite",className:"CorsRule"}}}},defaultServiceVersion:{
serializedName:"DefaultServiceVersion",xmlName:"DefaultServiceVersion",type:{name:"String"}},deleteRetentionPolicy:{serializedName:"\
DeleteRetentionPolicy",xmlName:"DeleteRetentionPolicy",type:{name:"Composite",className:"RetentionPolicy"}},staticWebsite:{
serializedName:"StaticWebsite",xmlName:"StaticWebsite",type:{name:"Composite",className:"StaticWebsite"}}}}},$T={serializedName:"\
Logging",type:{name:"Composite",className:"Logging",modelProperties:{version:{serializedName:"Version",required:!0,xmlName:"\
Version",type:{name:"String"}},deleteProperty:{serializedName:"Delete",required:!0,xmlName:"Delete",type:{name:"Boolean"}},
read:{serializedName:"Read",required:!0,xmlName:"Read",type:{name:"Boolean"}},write:{serializedName:"Write",required:!0,
xmlName:"Write",type:{name:"Boolean"}},retentionPolicy:{serializedName:"RetentionPolicy",xmlName:"RetentionPolicy",type:{
name:"Composite",className:"RetentionPolicy"}}}}},JT={serializedName:"RetentionPolicy",type:{name:"Composite",className:"\
RetentionPolicy",modelProperties:{enabled:{serializedName:"Enabled",required:!0,xmlName:"Enabled",type:{name:"Boolean"}},
days:{constraints:{InclusiveMinimum:1},serializedName:"Days",xmlName:"Days",type:{name:"Number"}}}}},XT={serializedName:"\
Metrics",type:{name:"Composite",className:"Metrics",modelProperties:{version:{serializedName:"Version",xmlName:"Version",
type:{name:"String"}},enabled:{serializedName:"Enabled",required:!0,xmlName:"Enabled",type:{name:"Boolean"}},includeAPIs:{
serializedName:"IncludeAPIs",xmlName:"IncludeAPIs",type:{name:"Boolean"}},retentionPolicy:{serializedName:"RetentionPoli\
cy",xmlName:"RetentionPolicy",type:{name:"Composite",className:"RetentionPolicy"}}}}},VT={serializedName:"CorsRule",type:{
name:"Composite",className:"CorsRule",modelProperties:{allowedOrigins:{serializedName:"AllowedOrigins",required:!0,xmlName:"\
AllowedOrigins",type:{name:"String"}},allowedMethods:{serializedName:"AllowedMethods",required:!0,xmlName:"AllowedMethod\
s",type:{name:"String"}},allowedHeaders:{serializedName:"AllowedHeaders",required:!0,xmlName:"AllowedHeaders",type:{name:"\
String"}},exposedHeaders:{serializedName:"ExposedHeaders",required:!0,xmlName:"ExposedHeaders",type:{name:"String"}},maxAgeInSeconds:{
constraints:{InclusiveMinimum:0},serializedName:"MaxAgeInSeconds",required:!0,xmlName:"MaxAgeInSeconds",type:{name:"Numb\
er"}}}}},ZT={serializedName:"StaticWebsite",type:{name:"Composite",className:"StaticWebsite",modelProperties:{enabled:{serializedName:"\
Enabled",required:!0,xmlName:"Enabled",type:{name:"Boolean"}},indexDocument:{serializedName:"IndexDocument",xmlName:"Ind\
exDocument",type:{name:"String"}},errorDocument404Path:{serializedName:"ErrorDocument404Path",xmlName:"ErrorDocument404P\
ath",type:{name:"String"}},defaultIndexDocumentPath:{serializedName:"DefaultIndexDocumentPath",xmlName:"DefaultIndexDocu\
mentPath",type:{name:"String"}}}}},I={serializedName:"StorageError",type:{name:"Composite",className:"StorageError",modelProperties:{
message:{serializedName:"Message",xmlName:"Message",type:{name:"String"}},copySourceStatusCode:{serializedName:"CopySour\
ceStatusCode",xmlName:"CopySourceStatusCode",type:{name:"Number"}},copySourceErrorCode:{serializedName:"CopySourceErrorC\
ode",xmlName:"CopySourceErrorCode",type:{name:"String"}},copySourceErrorMessage:{serializedName:"CopySourceErrorMessage",
xmlName:"CopySourceErrorMessage",type:{name:"String"}},code:{serializedName:"Code",xmlName:"Code",type:{name:"String"}},
authenticationErrorDetail:{serializedName:"AuthenticationErrorDetail",xmlName:"AuthenticationErrorDetail",type:{name:"St\
ring"}}}}},mu={serializedName:"BlobServiceStatistics",xmlName:"StorageServiceStats",type:{name:"Composite",className:"Bl\
obServiceStatistics",modelProperties:{geoReplication:{serializedName:"GeoReplication",xmlName:"GeoReplication",type:{name:"\
Composite",className:"GeoReplication"}}}}},eM={serializedName:"GeoReplication",type:{name:"Composite",className:"GeoRepl\
ication",modelProperties:{status:{serializedName:"Status",required:!0,xmlName:"Status",type:{name:"Enum",allowedValues:[
"live","bootstrap","unavailable"]}},lastSyncOn:{serializedName:"LastSyncTime",required:!0,xmlName:"LastSyncTime",type:{name:"\
DateTimeRfc1123"}}}}},du={serializedName:"ListContainersSegmentResponse",xmlName:"EnumerationResults",type:{name:"Compos\
ite",className:"ListContainersSegmentResponse",modelProperties:{serviceEndpoint:{serializedName:"ServiceEndpoint",required:!0,
xmlName:"ServiceEndpoint",xmlIsAttribute:!0,type:{name:"String"}},prefix:{serializedName:"Prefix",xmlName:"Prefix",type:{
name:"String"}},marker:{serializedName:"Marker",xmlName:"Marker",type:{name:"String"}},maxPageSize:{serializedName:"MaxR\
esults",xmlName:"MaxResults",type:{name:"Number"}},containerItems:{serializedName:"ContainerItems",required:!0,xmlName:"\
Containers",xmlIsWrapped:!0,xmlElementName:"Container",type:{name:"Sequence",element:{type:{name:"Composite",className:"\
ContainerItem"}}}},continuationToken:{serializedName:"NextMarker",xmlName:"NextMarker",type:{name:"String"}}}}},tM={serializedName:"\
ContainerItem",xmlName:"Container",type:{name:"Composite",className:"ContainerItem",modelProperties:{name:{serializedName:"\
Name",required:!0,xmlName:"Name",type:{name:"String"}},deleted:{serializedName:"Deleted",xmlName:"Deleted",type:{name:"B\
oolean"}},version:{serializedName:"Version",xmlName:"Version",type:{name:"String"}},properties:{serializedName:"Properti\
es",xmlName:"Properties",type:{name:"Composite",className:"ContainerProperties"}},metadata:{serializedName:"Metadata",xmlName:"\
Metadata",type:{name:"Dictionary",value:{type:{name:"String"}}}}}}},rM={serializedName:"ContainerProperties",type:{name:"\
Composite",className:"ContainerProperties",modelProperties:{lastModified:{serializedName:"Last-Modified",required:!0,xmlName:"\
Last-Modified",type:{name:"DateTimeRfc1123"}},etag:{serializedName:"Etag",required:!0,xmlName:"Etag",type:{name:"String"}},
leaseStatus:{serializedName:"LeaseStatus",xmlName:"LeaseStatus",type:{name:"Enum",allowedValues:["locked","unlocked"]}},
leaseState:{serializedName:"LeaseState",xmlName:"LeaseState",type:{name:"Enum",allowedValues:["available","leased","expi\
red","breaking","broken"]}},leaseDuration:{serializedName:"LeaseDuration",xmlName:"LeaseDuration",type:{name:"Enum",allowedValues:[
"infinite","fixed"]}},publicAccess:{serializedName:"PublicAccess",xmlName:"PublicAccess",type:{name:"Enum",allowedValues:[
"container","blob"]}},hasImmutabilityPolicy:{serializedName:"HasImmutabilityPolicy",xmlName:"HasImmutabilityPolicy",type:{
name:"Boolean"}},hasLegalHold:{serializedName:"HasLegalHold",xmlName:"HasLegalHold",type:{name:"Boolean"}},defaultEncryptionScope:{
serializedName:"DefaultEncryptionScope",xmlName:"DefaultEncryptionScope",type:{name:"String"}},preventEncryptionScopeOverride:{
serializedName:"DenyEncryptionScopeOverride",xmlName:"DenyEncryptionScopeOverride",type:{name:"Boolean"}},deletedOn:{serializedName:"\
DeletedTime",xmlName:"DeletedTime",type:{name:"DateTimeRfc1123"}},remainingRetentionDays:{serializedName:"RemainingReten\
tionDays",xmlName:"RemainingRetentionDays",type:{name:"Number"}},isImmutableStorageWithVersioningEnabled:{serializedName:"\
ImmutableStorageWithVersioningEnabled",xmlName:"ImmutableStorageWithVersioningEnabled",type:{name:"Boolean"}}}}},pu={serializedName:"\
KeyInfo",type:{name:"Composite",className:"KeyInfo",modelProperties:{startsOn:{serializedName:"Start",required:!0,xmlName:"\
Start",type:{name:"String"}},expiresOn:{serializedName:"Expiry",required:!0,xmlName:"Expiry",type:{name:"String"}}}}},uu={
serializedName:"UserDelegationKey",type:{name:"Composite",className:"UserDelegationKey",modelProperties:{signedObjectId:{
serializedName:"SignedOid",required:!0,xmlName:"SignedOid",type:{name:"String"}},signedTenantId:{serializedName:"SignedT\
id",required:!0,xmlName:"SignedTid",type:{name:"String"}},signedStartsOn:{serializedName:"SignedStart",required:!0,xmlName:"\
SignedStart",type:{name:"String"}},signedExpiresOn:{serializedName:"SignedExpiry",required:!0,xmlName:"SignedExpiry",type:{
name:"String"}},signedService:{serializedName:"SignedService",required:!0,xmlName:"SignedService",type:{name:"String"}},
signedVersion:{serializedName:"SignedVersion",required:!0,xmlName:"SignedVersion",type:{name:"String"}},value:{serializedName:"\
Value",required:!0,xmlName:"Value",type:{name:"String"}}}}},La={serializedName:"FilterBlobSegment",xmlName:"EnumerationR\
esults",type:{name:"Composite",className:"FilterBlobSegment",modelProperties:{serviceEndpoint:{serializedName:"ServiceEn\
dpoint",required:!0,xmlName:"ServiceEndpoint",xmlIsAttribute:!0,type:{name:"String"}},where:{serializedName:"Where",required:!0,
xmlName:"Where",type:{name:"String"}},blobs:{serializedName:"Blobs",required:!0,xmlName:"Blobs",xmlIsWrapped:!0,xmlElementName:"\
Blob",type:{name:"Sequence",element:{type:{name:"Composite",className:"FilterBlobItem"}}}},continuationToken:{serializedName:"\
NextMarker",xmlName:"NextMarker",type:{name:"String"}}}}},nM={serializedName:"FilterBlobItem",xmlName:"Blob",type:{name:"\
Composite",className:"FilterBlobItem",modelProperties:{name:{serializedName:"Name",required:!0,xmlName:"Name",type:{name:"\
String"}},containerName:{serializedName:"ContainerName",required:!0,xmlName:"ContainerName",type:{name:"String"}},tags:{
serializedName:"Tags",xmlName:"Tags",type:{name:"Composite",className:"BlobTags"}}}}},_a={serializedName:"BlobTags",xmlName:"\
Tags",type:{name:"Composite",className:"BlobTags",modelProperties:{blobTagSet:{serializedName:"BlobTagSet",required:!0,xmlName:"\
TagSet",xmlIsWrapped:!0,xmlElementName:"Tag",type:{name:"Sequence",element:{type:{name:"Composite",className:"BlobTag"}}}}}}},
sM={serializedName:"BlobTag",xmlName:"Tag",type:{name:"Composite",className:"BlobTag",modelProperties:{key:{serializedName:"\
Key",required:!0,xmlName:"Key",type:{name:"String"}},value:{serializedName:"Value",required:!0,xmlName:"Value",type:{name:"\
String"}}}}},iM={serializedName:"SignedIdentifier",xmlName:"SignedIdentifier",type:{name:"Composite",className:"SignedId\
entifier",modelProperties:{id:{serializedName:"Id",required:!0,xmlName:"Id",type:{name:"String"}},accessPolicy:{serializedName:"\
AccessPolicy",xmlName:"AccessPolicy",type:{name:"Composite",className:"AccessPolicy"}}}}},aM={serializedName:"AccessPoli\
cy",type:{name:"Composite",className:"AccessPolicy",modelProperties:{startsOn:{serializedName:"Start",xmlName:"Start",type:{
name:"String"}},expiresOn:{serializedName:"Expiry",xmlName:"Expiry",type:{name:"String"}},permissions:{serializedName:"P\
ermission",xmlName:"Permission",type:{name:"String"}}}}},fu={serializedName:"ListBlobsFlatSegmentResponse",xmlName:"Enum\
erationResults",type:{name:"Composite",className:"ListBlobsFlatSegmentResponse",modelProperties:{serviceEndpoint:{serializedName:"\
ServiceEndpoint",required:!0,xmlName:"ServiceEndpoint",xmlIsAttribute:!0,type:{name:"String"}},containerName:{serializedName:"\
ContainerName",required:!0,xmlName:"ContainerName",xmlIsAttribute:!0,type:{name:"String"}},prefix:{serializedName:"Prefi\
x",xmlName:"Prefix",type:{name:"String"}},marker:{serializedName:"Marker",xmlName:"Marker",type:{name:"String"}},maxPageSize:{
serializedName:"MaxResults",xmlName:"MaxResults",type:{name:"Number"}},segment:{serializedName:"Segment",xmlName:"Blobs",
type:{name:"Composite",className:"BlobFlatListSegment"}},continuationToken:{serializedName:"NextMarker",xmlName:"NextMar\
ker",type:{name:"String"}}}}},oM={serializedName:"BlobFlatListSegment",xmlName:"Blobs",type:{name:"Composite",className:"\
BlobFlatListSegment",modelProperties:{blobItems:{serializedName:"BlobItems",required:!0,xmlName:"BlobItems",xmlElementName:"\
Blob",type:{name:"Sequence",element:{type:{name:"Composite",className:"BlobItemInternal"}}}}}}},cM={serializedName:"Blob\
ItemInternal",xmlName:"Blob",type:{name:"Composite",className:"BlobItemInternal",modelProperties:{name:{serializedName:"\
Name",xmlName:"Name",type:{name:"Composite",className:"BlobName"}},deleted:{serializedName:"Deleted",required:!0,xmlName:"\
Deleted",type:{name:"Boolean"}},snapshot:{serializedName:"Snapshot",required:!0,xmlName:"Snapshot",type:{name:"String"}},
versionId:{serializedName:"VersionId",xmlName:"VersionId",type:{name:"String"}},isCurrentVersion:{serializedName:"IsCurr\
entVersion",xmlName:"IsCurrentVersion",type:{name:"Boolean"}},properties:{serializedName:"Properties",xmlName:"Propertie\
s",type:{name:"Composite",className:"BlobPropertiesInternal"}},metadata:{serializedName:"Metadata",xmlName:"Metadata",type:{
name:"Dictionary",value:{type:{name:"String"}}}},blobTags:{serializedName:"BlobTags",xmlName:"Tags",type:{name:"Composit\
e",className:"BlobTags"}},objectReplicationMetadata:{serializedName:"ObjectReplicationMetadata",xmlName:"OrMetadata",type:{
name:"Dictionary",value:{type:{name:"String"}}}},hasVersionsOnly:{serializedName:"HasVersionsOnly",xmlName:"HasVersionsO\
nly",type:{name:"Boolean"}}}}},lM={serializedName:"BlobName",type:{name:"Composite",className:"BlobName",modelProperties:{
encoded:{serializedName:"Encoded",xmlName:"Encoded",xmlIsAttribute:!0,type:{name:"Boolean"}},content:{serializedName:"co\
ntent",xmlName:"content",xmlIsMsText:!0,type:{name:"String"}}}}},mM={serializedName:"BlobPropertiesInternal",xmlName:"Pr\
operties",type:{name:"Composite",className:"BlobPropertiesInternal",modelProperties:{createdOn:{serializedName:"Creation\
-Time",xmlName:"Creation-Time",type:{name:"DateTimeRfc1123"}},lastModified:{serializedName:"Last-Modified",required:!0,xmlName:"\
Last-Modified",type:{name:"DateTimeRfc1123"}},etag:{serializedName:"Etag",required:!0,xmlName:"Etag",type:{name:"String"}},
contentLength:{serializedName:"Content-Length",xmlName:"Content-Length",type:{name:"Number"}},contentType:{serializedName:"\
Content-Type",xmlName:"Content-Type",type:{name:"String"}},contentEncoding:{serializedName:"Content-Encoding",xmlName:"C\
ontent-Encoding",type:{name:"String"}},contentLanguage:{serializedName:"Content-Language",xmlName:"Content-Language",type:{
name:"String"}},contentMD5:{serializedName:"Content-MD5",xmlName:"Content-MD5",type:{name:"ByteArray"}},contentDisposition:{
serializedName:"Content-Disposition",xmlName:"Content-Disposition",type:{name:"String"}},cacheControl:{serializedName:"C\
ache-Control",xmlName:"Cache-Control",type:{name:"String"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-numbe\
r",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},blobType:{serializedName:"BlobType",xmlName:"BlobType",type:{
name:"Enum",allowedValues:["BlockBlob","PageBlob","AppendBlob"]}},leaseStatus:{serializedName:"LeaseStatus",xmlName:"Lea\
seStatus",type:{name:"Enum",allowedValues:["locked","unlocked"]}},leaseState:{serializedName:"LeaseState",xmlName:"Lease\
State",type:{name:"Enum",allowedValues:["available","leased","expired","breaking","broken"]}},leaseDuration:{serializedName:"\
LeaseDuration",xmlName:"LeaseDuration",type:{name:"Enum",allowedValues:["infinite","fixed"]}},copyId:{serializedName:"Co\
pyId",xmlName:"CopyId",type:{name:"String"}},copyStatus:{serializedName:"CopyStatus",xmlName:"CopyStatus",type:{name:"En\
um",allowedValues:["pending","success","aborted","failed"]}},copySource:{serializedName:"CopySource",xmlName:"CopySource",
type:{name:"String"}},copyProgress:{serializedName:"CopyProgress",xmlName:"CopyProgress",type:{name:"String"}},copyCompletedOn:{
serializedName:"CopyCompletionTime",xmlName:"CopyCompletionTime",type:{name:"DateTimeRfc1123"}},copyStatusDescription:{serializedName:"\
CopyStatusDescription",xmlName:"CopyStatusDescription",type:{name:"String"}},serverEncrypted:{serializedName:"ServerEncr\
ypted",xmlName:"ServerEncrypted",type:{name:"Boolean"}},incrementalCopy:{serializedName:"IncrementalCopy",xmlName:"Incre\
mentalCopy",type:{name:"Boolean"}},destinationSnapshot:{serializedName:"DestinationSnapshot",xmlName:"DestinationSnapsho\
t",type:{name:"String"}},deletedOn:{serializedName:"DeletedTime",xmlName:"DeletedTime",type:{name:"DateTimeRfc1123"}},remainingRetentionDays:{
serializedName:"RemainingRetentionDays",xmlName:"RemainingRetentionDays",type:{name:"Number"}},accessTier:{serializedName:"\
AccessTier",xmlName:"AccessTier",type:{name:"Enum",allowedValues:["P4","P6","P10","P15","P20","P30","P40","P50","P60","P\
70","P80","Hot","Cool","Archive","Cold"]}},accessTierInferred:{serializedName:"AccessTierInferred",xmlName:"AccessTierIn\
ferred",type:{name:"Boolean"}},archiveStatus:{serializedName:"ArchiveStatus",xmlName:"ArchiveStatus",type:{name:"Enum",allowedValues:[
"rehydrate-pending-to-hot","rehydrate-pending-to-cool","rehydrate-pending-to-cold"]}},customerProvidedKeySha256:{serializedName:"\
CustomerProvidedKeySha256",xmlName:"CustomerProvidedKeySha256",type:{name:"String"}},encryptionScope:{serializedName:"En\
cryptionScope",xmlName:"EncryptionScope",type:{name:"String"}},accessTierChangedOn:{serializedName:"AccessTierChangeTime",
xmlName:"AccessTierChangeTime",type:{name:"DateTimeRfc1123"}},tagCount:{serializedName:"TagCount",xmlName:"TagCount",type:{
name:"Number"}},expiresOn:{serializedName:"Expiry-Time",xmlName:"Expiry-Time",type:{name:"DateTimeRfc1123"}},isSealed:{serializedName:"\
Sealed",xmlName:"Sealed",type:{name:"Boolean"}},rehydratePriority:{serializedName:"RehydratePriority",xmlName:"Rehydrate\
Priority",type:{name:"Enum",allowedValues:["High","Standard"]}},lastAccessedOn:{serializedName:"LastAccessTime",xmlName:"\
LastAccessTime",type:{name:"DateTimeRfc1123"}},immutabilityPolicyExpiresOn:{serializedName:"ImmutabilityPolicyUntilDate",
xmlName:"ImmutabilityPolicyUntilDate",type:{name:"DateTimeRfc1123"}},immutabilityPolicyMode:{serializedName:"Immutabilit\
yPolicyMode",xmlName:"ImmutabilityPolicyMode",type:{name:"Enum",allowedValues:["Mutable","Unlocked","Locked"]}},legalHold:{
serializedName:"LegalHold",xmlName:"LegalHold",type:{name:"Boolean"}}}}},hu={serializedName:"ListBlobsHierarchySegmentRe\
sponse",xmlName:"EnumerationResults",type:{name:"Composite",className:"ListBlobsHierarchySegmentResponse",modelProperties:{
serviceEndpoint:{serializedName:"ServiceEndpoint",required:!0,xmlName:"ServiceEndpoint",xmlIsAttribute:!0,type:{name:"St\
ring"}},containerName:{serializedName:"ContainerName",required:!0,xmlName:"ContainerName",xmlIsAttribute:!0,type:{name:"\
String"}},prefix:{serializedName:"Prefix",xmlName:"Prefix",type:{name:"String"}},marker:{serializedName:"Marker",xmlName:"\
Marker",type:{name:"String"}},maxPageSize:{serializedName:"MaxResults",xmlName:"MaxResults",type:{name:"Number"}},delimiter:{
serializedName:"Delimiter",xmlName:"Delimiter",type:{name:"String"}},segment:{serializedName:"Segment",xmlName:"Blobs",type:{
name:"Composite",className:"BlobHierarchyListSegment"}},continuationToken:{serializedName:"NextMarker",xmlName:"NextMark\
er",type:{name:"String"}}}}},dM={serializedName:"BlobHierarchyListSegment",xmlName:"Blobs",type:{name:"Composite",className:"\
BlobHierarchyListSegment",modelProperties:{blobPrefixes:{serializedName:"BlobPrefixes",xmlName:"BlobPrefixes",xmlElementName:"\
BlobPrefix",type:{name:"Sequence",element:{type:{name:"Composite",className:"BlobPrefix"}}}},blobItems:{serializedName:"\
BlobItems",required:!0,xmlName:"BlobItems",xmlElementName:"Blob",type:{name:"Sequence",element:{type:{name:"Composite",className:"\
BlobItemInternal"}}}}}}},pM={serializedName:"BlobPrefix",type:{name:"Composite",className:"BlobPrefix",modelProperties:{
name:{serializedName:"Name",xmlName:"Name",type:{name:"Composite",className:"BlobName"}}}}},gu={serializedName:"BlockLoo\
kupList",xmlName:"BlockList",type:{name:"Composite",className:"BlockLookupList",modelProperties:{committed:{serializedName:"\
Committed",xmlName:"Committed",xmlElementName:"Committed",type:{name:"Sequence",element:{type:{name:"String"}}}},uncommitted:{
serializedName:"Uncommitted",xmlName:"Uncommitted",xmlElementName:"Uncommitted",type:{name:"Sequence",element:{type:{name:"\
String"}}}},latest:{serializedName:"Latest",xmlName:"Latest",xmlElementName:"Latest",type:{name:"Sequence",element:{type:{
name:"String"}}}}}}},yu={serializedName:"BlockList",type:{name:"Composite",className:"BlockList",modelProperties:{committedBlocks:{
serializedName:"CommittedBlocks",xmlName:"CommittedBlocks",xmlIsWrapped:!0,xmlElementName:"Block",type:{name:"Sequence",
element:{type:{name:"Composite",className:"Block"}}}},uncommittedBlocks:{serializedName:"UncommittedBlocks",xmlName:"Unc\
ommittedBlocks",xmlIsWrapped:!0,xmlElementName:"Block",type:{name:"Sequence",element:{type:{name:"Composite",className:"\
Block"}}}}}}},uM={serializedName:"Block",type:{name:"Composite",className:"Block",modelProperties:{name:{serializedName:"\
Name",required:!0,xmlName:"Name",type:{name:"String"}},size:{serializedName:"Size",required:!0,xmlName:"Size",type:{name:"\
Number"}}}}},tl={serializedName:"PageList",type:{name:"Composite",className:"PageList",modelProperties:{pageRange:{serializedName:"\
PageRange",xmlName:"PageRange",xmlElementName:"PageRange",type:{name:"Sequence",element:{type:{name:"Composite",className:"\
PageRange"}}}},clearRange:{serializedName:"ClearRange",xmlName:"ClearRange",xmlElementName:"ClearRange",type:{name:"Sequ\
ence",element:{type:{name:"Composite",className:"ClearRange"}}}},continuationToken:{serializedName:"NextMarker",xmlName:"\
NextMarker",type:{name:"String"}}}}},fM={serializedName:"PageRange",xmlName:"PageRange",type:{name:"Composite",className:"\
PageRange",modelProperties:{start:{serializedName:"Start",required:!0,xmlName:"Start",type:{name:"Number"}},end:{serializedName:"\
End",required:!0,xmlName:"End",type:{name:"Number"}}}}},hM={serializedName:"ClearRange",xmlName:"ClearRange",type:{name:"\
Composite",className:"ClearRange",modelProperties:{start:{serializedName:"Start",required:!0,xmlName:"Start",type:{name:"\
Number"}},end:{serializedName:"End",required:!0,xmlName:"End",type:{name:"Number"}}}}},xu={serializedName:"QueryRequest",
xmlName:"QueryRequest",type:{name:"Composite",className:"QueryRequest",modelProperties:{queryType:{serializedName:"Query\
Type",required:!0,xmlName:"QueryType",type:{name:"String"}},expression:{serializedName:"Expression",required:!0,xmlName:"\
Expression",type:{name:"String"}},inputSerialization:{serializedName:"InputSerialization",xmlName:"InputSerialization",type:{
name:"Composite",className:"QuerySerialization"}},outputSerialization:{serializedName:"OutputSerialization",xmlName:"Out\
putSerialization",type:{name:"Composite",className:"QuerySerialization"}}}}},gM={serializedName:"QuerySerialization",type:{
name:"Composite",className:"QuerySerialization",modelProperties:{format:{serializedName:"Format",xmlName:"Format",type:{
name:"Composite",className:"QueryFormat"}}}}},yM={serializedName:"QueryFormat",type:{name:"Composite",className:"QueryFo\
rmat",modelProperties:{type:{serializedName:"Type",required:!0,xmlName:"Type",type:{name:"Enum",allowedValues:["delimite\
d","json","arrow","parquet"]}},delimitedTextConfiguration:{serializedName:"DelimitedTextConfiguration",xmlName:"Delimite\
dTextConfiguration",type:{name:"Composite",className:"DelimitedTextConfiguration"}},jsonTextConfiguration:{serializedName:"\
JsonTextConfiguration",xmlName:"JsonTextConfiguration",type:{name:"Composite",className:"JsonTextConfiguration"}},arrowConfiguration:{
serializedName:"ArrowConfiguration",xmlName:"ArrowConfiguration",type:{name:"Composite",className:"ArrowConfiguration"}},
parquetTextConfiguration:{serializedName:"ParquetTextConfiguration",xmlName:"ParquetTextConfiguration",type:{name:"Dicti\
onary",value:{type:{name:"any"}}}}}}},xM={serializedName:"DelimitedTextConfiguration",xmlName:"DelimitedTextConfiguratio\
n",type:{name:"Composite",className:"DelimitedTextConfiguration",modelProperties:{columnSeparator:{serializedName:"Colum\
nSeparator",xmlName:"ColumnSeparator",type:{name:"String"}},fieldQuote:{serializedName:"FieldQuote",xmlName:"FieldQuote",
type:{name:"String"}},recordSeparator:{serializedName:"RecordSeparator",xmlName:"RecordSeparator",type:{name:"String"}},
escapeChar:{serializedName:"EscapeChar",xmlName:"EscapeChar",type:{name:"String"}},headersPresent:{serializedName:"Heade\
rsPresent",xmlName:"HasHeaders",type:{name:"Boolean"}}}}},AM={serializedName:"JsonTextConfiguration",xmlName:"JsonTextCo\
nfiguration",type:{name:"Composite",className:"JsonTextConfiguration",modelProperties:{recordSeparator:{serializedName:"\
RecordSeparator",xmlName:"RecordSeparator",type:{name:"String"}}}}},CM={serializedName:"ArrowConfiguration",xmlName:"Arr\
owConfiguration",type:{name:"Composite",className:"ArrowConfiguration",modelProperties:{schema:{serializedName:"Schema",
required:!0,xmlName:"Schema",xmlIsWrapped:!0,xmlElementName:"Field",type:{name:"Sequence",element:{type:{name:"Composite",
className:"ArrowField"}}}}}}},bM={serializedName:"ArrowField",xmlName:"Field",type:{name:"Composite",className:"ArrowFie\
ld",modelProperties:{type:{serializedName:"Type",required:!0,xmlName:"Type",type:{name:"String"}},name:{serializedName:"\
Name",xmlName:"Name",type:{name:"String"}},precision:{serializedName:"Precision",xmlName:"Precision",type:{name:"Number"}},
scale:{serializedName:"Scale",xmlName:"Scale",type:{name:"Number"}}}}},Au={serializedName:"Service_setPropertiesHeaders",
type:{name:"Composite",className:"ServiceSetPropertiesHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-cl\
ient-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"\
x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Cu={serializedName:"Servi\
ce_setPropertiesExceptionHeaders",type:{name:"Composite",className:"ServiceSetPropertiesExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},bu={serializedName:"Servi\
ce_getPropertiesHeaders",type:{name:"Composite",className:"ServiceGetPropertiesHeaders",modelProperties:{clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-ve\
rsion",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},
Nu={serializedName:"Service_getPropertiesExceptionHeaders",type:{name:"Composite",className:"ServiceGetPropertiesExcepti\
onHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},
Iu={serializedName:"Service_getStatisticsHeaders",type:{name:"Composite",className:"ServiceGetStatisticsHeaders",modelProperties:{
clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",
xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Pu={serializedName:"Service_getStati\
sticsExceptionHeaders",type:{name:"Composite",className:"ServiceGetStatisticsExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Su={serializedName:"Service_listCont\
ainersSegmentHeaders",type:{name:"Composite",className:"ServiceListContainersSegmentHeaders",modelProperties:{clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-ve\
rsion",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},
Eu={serializedName:"Service_listContainersSegmentExceptionHeaders",type:{name:"Composite",className:"ServiceListContaine\
rsSegmentExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{
name:"String"}}}}},wu={serializedName:"Service_getUserDelegationKeyHeaders",type:{name:"Composite",className:"ServiceGet\
UserDelegationKeyHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client\
-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"Str\
ing"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"\
date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"S\
tring"}}}}},Bu={serializedName:"Service_getUserDelegationKeyExceptionHeaders",type:{name:"Composite",className:"ServiceG\
etUserDelegationKeyExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-co\
de",type:{name:"String"}}}}},Ru={serializedName:"Service_getAccountInfoHeaders",type:{name:"Composite",className:"Servic\
eGetAccountInfoHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-r\
equest-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"Strin\
g"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"\
date",type:{name:"DateTimeRfc1123"}},skuName:{serializedName:"x-ms-sku-name",xmlName:"x-ms-sku-name",type:{name:"Enum",allowedValues:[
"Standard_LRS","Standard_GRS","Standard_RAGRS","Standard_ZRS","Premium_LRS"]}},accountKind:{serializedName:"x-ms-account\
-kind",xmlName:"x-ms-account-kind",type:{name:"Enum",allowedValues:["Storage","BlobStorage","StorageV2","FileStorage","B\
lockBlobStorage"]}},isHierarchicalNamespaceEnabled:{serializedName:"x-ms-is-hns-enabled",xmlName:"x-ms-is-hns-enabled",type:{
name:"Boolean"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},vu={serializedName:"\
Service_getAccountInfoExceptionHeaders",type:{name:"Composite",className:"ServiceGetAccountInfoExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Tu={serializedName:"Servi\
ce_submitBatchHeaders",type:{name:"Composite",className:"ServiceSubmitBatchHeaders",modelProperties:{contentType:{serializedName:"\
content-type",xmlName:"content-type",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-req\
uest-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Mu={serializedName:"Service_submitBatchExceptionHead\
ers",type:{name:"Composite",className:"ServiceSubmitBatchExceptionHeaders",modelProperties:{errorCode:{serializedName:"x\
-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Ou={serializedName:"Service_filterBlobsHeaders",type:{
name:"Composite",className:"ServiceFilterBlobsHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-req\
uest-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-m\
s-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},
date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}}}}},Du={serializedName:"Service_filterBlobsExceptionHeaders",type:{name:"Composite",
className:"ServiceFilterBlobsExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-m\
s-error-code",type:{name:"String"}}}}},ku={serializedName:"Container_createHeaders",type:{name:"Composite",className:"Co\
ntainerCreateHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"\
last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-reque\
st-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-\
request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{
serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}}}}},Lu={serializedName:"Container_createExceptionHeaders",type:{name:"Composite",className:"\
ContainerCreateExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",
type:{name:"String"}}}}},_u={serializedName:"Container_getPropertiesHeaders",type:{name:"Composite",className:"Container\
GetPropertiesHeaders",modelProperties:{metadata:{serializedName:"x-ms-meta",headerCollectionPrefix:"x-ms-meta-",xmlName:"\
x-ms-meta",type:{name:"Dictionary",value:{type:{name:"String"}}}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"\
String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},leaseDuration:{
serializedName:"x-ms-lease-duration",xmlName:"x-ms-lease-duration",type:{name:"Enum",allowedValues:["infinite","fixed"]}},
leaseState:{serializedName:"x-ms-lease-state",xmlName:"x-ms-lease-state",type:{name:"Enum",allowedValues:["available","l\
eased","expired","breaking","broken"]}},leaseStatus:{serializedName:"x-ms-lease-status",xmlName:"x-ms-lease-status",type:{
name:"Enum",allowedValues:["locked","unlocked"]}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms\
-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",
xmlName:"date",type:{name:"DateTimeRfc1123"}},blobPublicAccess:{serializedName:"x-ms-blob-public-access",xmlName:"x-ms-b\
lob-public-access",type:{name:"Enum",allowedValues:["container","blob"]}},hasImmutabilityPolicy:{serializedName:"x-ms-ha\
s-immutability-policy",xmlName:"x-ms-has-immutability-policy",type:{name:"Boolean"}},hasLegalHold:{serializedName:"x-ms-\
has-legal-hold",xmlName:"x-ms-has-legal-hold",type:{name:"Boolean"}},defaultEncryptionScope:{serializedName:"x-ms-defaul\
t-encryption-scope",xmlName:"x-ms-default-encryption-scope",type:{name:"String"}},denyEncryptionScopeOverride:{serializedName:"\
x-ms-deny-encryption-scope-override",xmlName:"x-ms-deny-encryption-scope-override",type:{name:"Boolean"}},isImmutableStorageWithVersioningEnabled:{
serializedName:"x-ms-immutable-storage-with-versioning-enabled",xmlName:"x-ms-immutable-storage-with-versioning-enabled",
type:{name:"Boolean"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},zu={
serializedName:"Container_getPropertiesExceptionHeaders",type:{name:"Composite",className:"ContainerGetPropertiesExcepti\
onHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},
Hu={serializedName:"Container_deleteHeaders",type:{name:"Composite",className:"ContainerDeleteHeaders",modelProperties:{
clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",
xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Uu={serializedName:"Container_delete\
ExceptionHeaders",type:{name:"Composite",className:"ContainerDeleteExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Fu={serializedName:"Container_setMetadataHeaders",type:{
name:"Composite",className:"ContainerSetMetadataHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{
name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-ve\
rsion",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Qu={serializedName:"Container_setMetadataExceptionHe\
aders",type:{name:"Composite",className:"ContainerSetMetadataExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},qu={serializedName:"Container_getAccessPolicyHeaders",
type:{name:"Composite",className:"ContainerGetAccessPolicyHeaders",modelProperties:{blobPublicAccess:{serializedName:"x-\
ms-blob-public-access",xmlName:"x-ms-blob-public-access",type:{name:"Enum",allowedValues:["container","blob"]}},etag:{serializedName:"\
etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"\
DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"\
String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"\
x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTi\
meRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Gu={serializedName:"\
Container_getAccessPolicyExceptionHeaders",type:{name:"Composite",className:"ContainerGetAccessPolicyExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ju={serializedName:"Conta\
iner_setAccessPolicyHeaders",type:{name:"Composite",className:"ContainerSetAccessPolicyHeaders",modelProperties:{etag:{serializedName:"\
etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"\
DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"\
String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"\
x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTi\
meRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Yu={serializedName:"\
Container_setAccessPolicyExceptionHeaders",type:{name:"Composite",className:"ContainerSetAccessPolicyExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Ku={serializedName:"Conta\
iner_restoreHeaders",type:{name:"Composite",className:"ContainerRestoreHeaders",modelProperties:{clientRequestId:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-i\
d",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"\
String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-erro\
r-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Wu={serializedName:"Container_restoreExceptionHeaders",type:{
name:"Composite",className:"ContainerRestoreExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-cod\
e",xmlName:"x-ms-error-code",type:{name:"String"}}}}},$u={serializedName:"Container_renameHeaders",type:{name:"Composite",
className:"ContainerRenameHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-\
ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{
name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",
type:{name:"String"}}}}},Ju={serializedName:"Container_renameExceptionHeaders",type:{name:"Composite",className:"Contain\
erRenameExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"\
String"}}}}},Xu={serializedName:"Container_submitBatchHeaders",type:{name:"Composite",className:"ContainerSubmitBatchHea\
ders",modelProperties:{contentType:{serializedName:"content-type",xmlName:"content-type",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",
xmlName:"x-ms-version",type:{name:"String"}}}}},Vu={serializedName:"Container_submitBatchExceptionHeaders",type:{name:"C\
omposite",className:"ContainerSubmitBatchExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},Zu={serializedName:"Container_filterBlobsHeaders",type:{name:"Composi\
te",className:"ContainerFilterBlobsHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"\
x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{
name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}},ef={serializedName:"Container_filterBlobsExceptionHeaders",type:{
name:"Composite",className:"ContainerFilterBlobsExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error\
-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},tf={serializedName:"Container_acquireLeaseHeaders",type:{name:"\
Composite",className:"ContainerAcquireLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"\
String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},leaseId:{serializedName:"\
x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"\
x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{
name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}},rf={serializedName:"Container_acquireLeaseExceptionHeaders",type:{
name:"Composite",className:"ContainerAcquireLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-erro\
r-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},nf={serializedName:"Container_releaseLeaseHeaders",type:{name:"\
Composite",className:"ContainerReleaseLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"\
String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-ve\
rsion",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}},sf={serializedName:"\
Container_releaseLeaseExceptionHeaders",type:{name:"Composite",className:"ContainerReleaseLeaseExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},af={serializedName:"Conta\
iner_renewLeaseHeaders",type:{name:"Composite",className:"ContainerRenewLeaseHeaders",modelProperties:{etag:{serializedName:"\
etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"\
DateTimeRfc1123"}},leaseId:{serializedName:"x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-ve\
rsion",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}},of={serializedName:"\
Container_renewLeaseExceptionHeaders",type:{name:"Composite",className:"ContainerRenewLeaseExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},cf={serializedName:"Conta\
iner_breakLeaseHeaders",type:{name:"Composite",className:"ContainerBreakLeaseHeaders",modelProperties:{etag:{serializedName:"\
etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"\
DateTimeRfc1123"}},leaseTime:{serializedName:"x-ms-lease-time",xmlName:"x-ms-lease-time",type:{name:"Number"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-ve\
rsion",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}},lf={serializedName:"\
Container_breakLeaseExceptionHeaders",type:{name:"Composite",className:"ContainerBreakLeaseExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},mf={serializedName:"Conta\
iner_changeLeaseHeaders",type:{name:"Composite",className:"ContainerChangeLeaseHeaders",modelProperties:{etag:{serializedName:"\
etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"\
DateTimeRfc1123"}},leaseId:{serializedName:"x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-ve\
rsion",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}},df={serializedName:"\
Container_changeLeaseExceptionHeaders",type:{name:"Composite",className:"ContainerChangeLeaseExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},pf={serializedName:"Conta\
iner_listBlobFlatSegmentHeaders",type:{name:"Composite",className:"ContainerListBlobFlatSegmentHeaders",modelProperties:{
contentType:{serializedName:"content-type",xmlName:"content-type",type:{name:"String"}},clientRequestId:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-i\
d",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"\
String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-erro\
r-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},uf={serializedName:"Container_listBlobFlatSegmentExceptionHea\
ders",type:{name:"Composite",className:"ContainerListBlobFlatSegmentExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ff={serializedName:"Container_listBlobHierarchySegme\
ntHeaders",type:{name:"Composite",className:"ContainerListBlobHierarchySegmentHeaders",modelProperties:{contentType:{serializedName:"\
content-type",xmlName:"content-type",type:{name:"String"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"\
x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{
name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",
type:{name:"String"}}}}},hf={serializedName:"Container_listBlobHierarchySegmentExceptionHeaders",type:{name:"Composite",
className:"ContainerListBlobHierarchySegmentExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-cod\
e",xmlName:"x-ms-error-code",type:{name:"String"}}}}},gf={serializedName:"Container_getAccountInfoHeaders",type:{name:"C\
omposite",className:"ContainerGetAccountInfoHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-reque\
st-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-\
request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{
serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},skuName:{serializedName:"x-ms-sku-name",xmlName:"x-m\
s-sku-name",type:{name:"Enum",allowedValues:["Standard_LRS","Standard_GRS","Standard_RAGRS","Standard_ZRS","Premium_LRS"]}},
accountKind:{serializedName:"x-ms-account-kind",xmlName:"x-ms-account-kind",type:{name:"Enum",allowedValues:["Storage","\
BlobStorage","StorageV2","FileStorage","BlockBlobStorage"]}},isHierarchicalNamespaceEnabled:{serializedName:"x-ms-is-hns\
-enabled",xmlName:"x-ms-is-hns-enabled",type:{name:"Boolean"}}}}},yf={serializedName:"Container_getAccountInfoExceptionH\
eaders",type:{name:"Composite",className:"ContainerGetAccountInfoExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},rl={serializedName:"Blob_downloadHeaders",type:{name:"\
Composite",className:"BlobDownloadHeaders",modelProperties:{lastModified:{serializedName:"last-modified",xmlName:"last-m\
odified",type:{name:"DateTimeRfc1123"}},createdOn:{serializedName:"x-ms-creation-time",xmlName:"x-ms-creation-time",type:{
name:"DateTimeRfc1123"}},metadata:{serializedName:"x-ms-meta",headerCollectionPrefix:"x-ms-meta-",xmlName:"x-ms-meta",type:{
name:"Dictionary",value:{type:{name:"String"}}}},objectReplicationPolicyId:{serializedName:"x-ms-or-policy-id",xmlName:"\
x-ms-or-policy-id",type:{name:"String"}},objectReplicationRules:{serializedName:"x-ms-or",headerCollectionPrefix:"x-ms-o\
r-",xmlName:"x-ms-or",type:{name:"Dictionary",value:{type:{name:"String"}}}},contentLength:{serializedName:"content-leng\
th",xmlName:"content-length",type:{name:"Number"}},contentType:{serializedName:"content-type",xmlName:"content-type",type:{
name:"String"}},contentRange:{serializedName:"content-range",xmlName:"content-range",type:{name:"String"}},etag:{serializedName:"\
etag",xmlName:"etag",type:{name:"String"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"By\
teArray"}},contentEncoding:{serializedName:"content-encoding",xmlName:"content-encoding",type:{name:"String"}},cacheControl:{
serializedName:"cache-control",xmlName:"cache-control",type:{name:"String"}},contentDisposition:{serializedName:"content\
-disposition",xmlName:"content-disposition",type:{name:"String"}},contentLanguage:{serializedName:"content-language",xmlName:"\
content-language",type:{name:"String"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blo\
b-sequence-number",type:{name:"Number"}},blobType:{serializedName:"x-ms-blob-type",xmlName:"x-ms-blob-type",type:{name:"\
Enum",allowedValues:["BlockBlob","PageBlob","AppendBlob"]}},copyCompletedOn:{serializedName:"x-ms-copy-completion-time",
xmlName:"x-ms-copy-completion-time",type:{name:"DateTimeRfc1123"}},copyStatusDescription:{serializedName:"x-ms-copy-stat\
us-description",xmlName:"x-ms-copy-status-description",type:{name:"String"}},copyId:{serializedName:"x-ms-copy-id",xmlName:"\
x-ms-copy-id",type:{name:"String"}},copyProgress:{serializedName:"x-ms-copy-progress",xmlName:"x-ms-copy-progress",type:{
name:"String"}},copySource:{serializedName:"x-ms-copy-source",xmlName:"x-ms-copy-source",type:{name:"String"}},copyStatus:{
serializedName:"x-ms-copy-status",xmlName:"x-ms-copy-status",type:{name:"Enum",allowedValues:["pending","success","abort\
ed","failed"]}},leaseDuration:{serializedName:"x-ms-lease-duration",xmlName:"x-ms-lease-duration",type:{name:"Enum",allowedValues:[
"infinite","fixed"]}},leaseState:{serializedName:"x-ms-lease-state",xmlName:"x-ms-lease-state",type:{name:"Enum",allowedValues:[
"available","leased","expired","breaking","broken"]}},leaseStatus:{serializedName:"x-ms-lease-status",xmlName:"x-ms-leas\
e-status",type:{name:"Enum",allowedValues:["locked","unlocked"]}},clientRequestId:{serializedName:"x-ms-client-request-i\
d",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-requ\
est-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{
serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},isCurrentVersion:{serializedName:"x-ms-\
is-current-version",xmlName:"x-ms-is-current-version",type:{name:"Boolean"}},acceptRanges:{serializedName:"accept-ranges",
xmlName:"accept-ranges",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},
blobCommittedBlockCount:{serializedName:"x-ms-blob-committed-block-count",xmlName:"x-ms-blob-committed-block-count",type:{
name:"Number"}},isServerEncrypted:{serializedName:"x-ms-server-encrypted",xmlName:"x-ms-server-encrypted",type:{name:"Bo\
olean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"\
String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},
blobContentMD5:{serializedName:"x-ms-blob-content-md5",xmlName:"x-ms-blob-content-md5",type:{name:"ByteArray"}},tagCount:{
serializedName:"x-ms-tag-count",xmlName:"x-ms-tag-count",type:{name:"Number"}},isSealed:{serializedName:"x-ms-blob-seale\
d",xmlName:"x-ms-blob-sealed",type:{name:"Boolean"}},lastAccessed:{serializedName:"x-ms-last-access-time",xmlName:"x-ms-\
last-access-time",type:{name:"DateTimeRfc1123"}},immutabilityPolicyExpiresOn:{serializedName:"x-ms-immutability-policy-u\
ntil-date",xmlName:"x-ms-immutability-policy-until-date",type:{name:"DateTimeRfc1123"}},immutabilityPolicyMode:{serializedName:"\
x-ms-immutability-policy-mode",xmlName:"x-ms-immutability-policy-mode",type:{name:"Enum",allowedValues:["Mutable","Unloc\
ked","Locked"]}},legalHold:{serializedName:"x-ms-legal-hold",xmlName:"x-ms-legal-hold",type:{name:"Boolean"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}},contentCrc64:{serializedName:"x-ms-cont\
ent-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}}}}},xf={serializedName:"Blob_downloadExceptionHeaders",type:{
name:"Composite",className:"BlobDownloadExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}}}}},Af={serializedName:"Blob_getPropertiesHeaders",type:{name:"Composite",className:"\
BlobGetPropertiesHeaders",modelProperties:{lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"\
DateTimeRfc1123"}},createdOn:{serializedName:"x-ms-creation-time",xmlName:"x-ms-creation-time",type:{name:"DateTimeRfc11\
23"}},metadata:{serializedName:"x-ms-meta",headerCollectionPrefix:"x-ms-meta-",xmlName:"x-ms-meta",type:{name:"Dictionar\
y",value:{type:{name:"String"}}}},objectReplicationPolicyId:{serializedName:"x-ms-or-policy-id",xmlName:"x-ms-or-policy-\
id",type:{name:"String"}},objectReplicationRules:{serializedName:"x-ms-or",headerCollectionPrefix:"x-ms-or-",xmlName:"x-\
ms-or",type:{name:"Dictionary",value:{type:{name:"String"}}}},blobType:{serializedName:"x-ms-blob-type",xmlName:"x-ms-bl\
ob-type",type:{name:"Enum",allowedValues:["BlockBlob","PageBlob","AppendBlob"]}},copyCompletedOn:{serializedName:"x-ms-c\
opy-completion-time",xmlName:"x-ms-copy-completion-time",type:{name:"DateTimeRfc1123"}},copyStatusDescription:{serializedName:"\
x-ms-copy-status-description",xmlName:"x-ms-copy-status-description",type:{name:"String"}},copyId:{serializedName:"x-ms-\
copy-id",xmlName:"x-ms-copy-id",type:{name:"String"}},copyProgress:{serializedName:"x-ms-copy-progress",xmlName:"x-ms-co\
py-progress",type:{name:"String"}},copySource:{serializedName:"x-ms-copy-source",xmlName:"x-ms-copy-source",type:{name:"\
String"}},copyStatus:{serializedName:"x-ms-copy-status",xmlName:"x-ms-copy-status",type:{name:"Enum",allowedValues:["pen\
ding","success","aborted","failed"]}},isIncrementalCopy:{serializedName:"x-ms-incremental-copy",xmlName:"x-ms-incrementa\
l-copy",type:{name:"Boolean"}},destinationSnapshot:{serializedName:"x-ms-copy-destination-snapshot",xmlName:"x-ms-copy-d\
estination-snapshot",type:{name:"String"}},leaseDuration:{serializedName:"x-ms-lease-duration",xmlName:"x-ms-lease-durat\
ion",type:{name:"Enum",allowedValues:["infinite","fixed"]}},leaseState:{serializedName:"x-ms-lease-state",xmlName:"x-ms-\
lease-state",type:{name:"Enum",allowedValues:["available","leased","expired","breaking","broken"]}},leaseStatus:{serializedName:"\
x-ms-lease-status",xmlName:"x-ms-lease-status",type:{name:"Enum",allowedValues:["locked","unlocked"]}},contentLength:{serializedName:"\
content-length",xmlName:"content-length",type:{name:"Number"}},contentType:{serializedName:"content-type",xmlName:"conte\
nt-type",type:{name:"String"}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},contentMD5:{serializedName:"\
content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},contentEncoding:{serializedName:"content-encoding",xmlName:"\
content-encoding",type:{name:"String"}},contentDisposition:{serializedName:"content-disposition",xmlName:"content-dispos\
ition",type:{name:"String"}},contentLanguage:{serializedName:"content-language",xmlName:"content-language",type:{name:"S\
tring"}},cacheControl:{serializedName:"cache-control",xmlName:"cache-control",type:{name:"String"}},blobSequenceNumber:{
serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},clientRequestId:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-i\
d",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"\
String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},acceptRanges:{serializedName:"accept\
-ranges",xmlName:"accept-ranges",type:{name:"String"}},blobCommittedBlockCount:{serializedName:"x-ms-blob-committed-bloc\
k-count",xmlName:"x-ms-blob-committed-block-count",type:{name:"Number"}},isServerEncrypted:{serializedName:"x-ms-server-\
encrypted",xmlName:"x-ms-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-k\
ey-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-s\
cope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},accessTier:{serializedName:"x-ms-access-tier",xmlName:"x-ms-\
access-tier",type:{name:"String"}},accessTierInferred:{serializedName:"x-ms-access-tier-inferred",xmlName:"x-ms-access-t\
ier-inferred",type:{name:"Boolean"}},archiveStatus:{serializedName:"x-ms-archive-status",xmlName:"x-ms-archive-status",type:{
name:"String"}},accessTierChangedOn:{serializedName:"x-ms-access-tier-change-time",xmlName:"x-ms-access-tier-change-time",
type:{name:"DateTimeRfc1123"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},
isCurrentVersion:{serializedName:"x-ms-is-current-version",xmlName:"x-ms-is-current-version",type:{name:"Boolean"}},tagCount:{
serializedName:"x-ms-tag-count",xmlName:"x-ms-tag-count",type:{name:"Number"}},expiresOn:{serializedName:"x-ms-expiry-ti\
me",xmlName:"x-ms-expiry-time",type:{name:"DateTimeRfc1123"}},isSealed:{serializedName:"x-ms-blob-sealed",xmlName:"x-ms-\
blob-sealed",type:{name:"Boolean"}},rehydratePriority:{serializedName:"x-ms-rehydrate-priority",xmlName:"x-ms-rehydrate-\
priority",type:{name:"Enum",allowedValues:["High","Standard"]}},lastAccessed:{serializedName:"x-ms-last-access-time",xmlName:"\
x-ms-last-access-time",type:{name:"DateTimeRfc1123"}},immutabilityPolicyExpiresOn:{serializedName:"x-ms-immutability-pol\
icy-until-date",xmlName:"x-ms-immutability-policy-until-date",type:{name:"DateTimeRfc1123"}},immutabilityPolicyMode:{serializedName:"\
x-ms-immutability-policy-mode",xmlName:"x-ms-immutability-policy-mode",type:{name:"Enum",allowedValues:["Mutable","Unloc\
ked","Locked"]}},legalHold:{serializedName:"x-ms-legal-hold",xmlName:"x-ms-legal-hold",type:{name:"Boolean"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Cf={serializedName:"Blob_getProperti\
esExceptionHeaders",type:{name:"Composite",className:"BlobGetPropertiesExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},bf={serializedName:"Blob_deleteHeaders",type:{name:"\
Composite",className:"BlobDeleteHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"\
x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{
name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",
type:{name:"String"}}}}},Nf={serializedName:"Blob_deleteExceptionHeaders",type:{name:"Composite",className:"BlobDeleteEx\
ceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"Strin\
g"}}}}},If={serializedName:"Blob_undeleteHeaders",type:{name:"Composite",className:"BlobUndeleteHeaders",modelProperties:{
clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",
xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Pf={serializedName:"Blob_undeleteExc\
eptionHeaders",type:{name:"Composite",className:"BlobUndeleteExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Sf={serializedName:"Blob_setExpiryHeaders",type:{name:"\
Composite",className:"BlobSetExpiryHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"Stri\
ng"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-ve\
rsion",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}},Ef={serializedName:"\
Blob_setExpiryExceptionHeaders",type:{name:"Composite",className:"BlobSetExpiryExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},wf={serializedName:"Blob_setHttpHead\
ersHeaders",type:{name:"Composite",className:"BlobSetHttpHeadersHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"\
etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc\
1123"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"N\
umber"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},
requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-m\
s-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeR\
fc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Bf={serializedName:"\
Blob_setHttpHeadersExceptionHeaders",type:{name:"Composite",className:"BlobSetHttpHeadersExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Rf={serializedName:"Blob_\
setImmutabilityPolicyHeaders",type:{name:"Composite",className:"BlobSetImmutabilityPolicyHeaders",modelProperties:{clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-ve\
rsion",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},immutabilityPolicyExpiry:{
serializedName:"x-ms-immutability-policy-until-date",xmlName:"x-ms-immutability-policy-until-date",type:{name:"DateTimeR\
fc1123"}},immutabilityPolicyMode:{serializedName:"x-ms-immutability-policy-mode",xmlName:"x-ms-immutability-policy-mode",
type:{name:"Enum",allowedValues:["Mutable","Unlocked","Locked"]}}}}},vf={serializedName:"Blob_setImmutabilityPolicyExcep\
tionHeaders",type:{name:"Composite",className:"BlobSetImmutabilityPolicyExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Tf={serializedName:"Blob_deleteImmutabilityPolicyHea\
ders",type:{name:"Composite",className:"BlobDeleteImmutabilityPolicyHeaders",modelProperties:{clientRequestId:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-i\
d",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"\
String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}},Mf={serializedName:"Blob_deleteIm\
mutabilityPolicyExceptionHeaders",type:{name:"Composite",className:"BlobDeleteImmutabilityPolicyExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Of={serializedName:"Blob_\
setLegalHoldHeaders",type:{name:"Composite",className:"BlobSetLegalHoldHeaders",modelProperties:{clientRequestId:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-i\
d",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"\
String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},legalHold:{serializedName:"x-ms-lega\
l-hold",xmlName:"x-ms-legal-hold",type:{name:"Boolean"}}}}},Df={serializedName:"Blob_setLegalHoldExceptionHeaders",type:{
name:"Composite",className:"BlobSetLegalHoldExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-cod\
e",xmlName:"x-ms-error-code",type:{name:"String"}}}}},kf={serializedName:"Blob_setMetadataHeaders",type:{name:"Composite",
className:"BlobSetMetadataHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{
serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x\
-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",
xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"\
String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"\
x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"\
x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-\
encryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"\
String"}}}}},Lf={serializedName:"Blob_setMetadataExceptionHeaders",type:{name:"Composite",className:"BlobSetMetadataExce\
ptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},
_f={serializedName:"Blob_acquireLeaseHeaders",type:{name:"Composite",className:"BlobAcquireLeaseHeaders",modelProperties:{
etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"l\
ast-modified",type:{name:"DateTimeRfc1123"}},leaseId:{serializedName:"x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"\
String"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},
requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-m\
s-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeR\
fc1123"}}}}},zf={serializedName:"Blob_acquireLeaseExceptionHeaders",type:{name:"Composite",className:"BlobAcquireLeaseEx\
ceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"Strin\
g"}}}}},Hf={serializedName:"Blob_releaseLeaseHeaders",type:{name:"Composite",className:"BlobReleaseLeaseHeaders",modelProperties:{
etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"l\
ast-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-clie\
nt-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"S\
tring"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",
xmlName:"date",type:{name:"DateTimeRfc1123"}}}}},Uf={serializedName:"Blob_releaseLeaseExceptionHeaders",type:{name:"Comp\
osite",className:"BlobReleaseLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}}}}},Ff={serializedName:"Blob_renewLeaseHeaders",type:{name:"Composite",className:"\
BlobRenewLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"\
last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},leaseId:{serializedName:"x-ms-lease-id",xmlName:"x\
-ms-lease-id",type:{name:"String"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-reques\
t-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},
version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"\
date",type:{name:"DateTimeRfc1123"}}}}},Qf={serializedName:"Blob_renewLeaseExceptionHeaders",type:{name:"Composite",className:"\
BlobRenewLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{
name:"String"}}}}},qf={serializedName:"Blob_changeLeaseHeaders",type:{name:"Composite",className:"BlobChangeLeaseHeaders",
modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-mod\
ified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"\
x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{
name:"String"}},leaseId:{serializedName:"x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}},version:{serializedName:"\
x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTi\
meRfc1123"}}}}},Gf={serializedName:"Blob_changeLeaseExceptionHeaders",type:{name:"Composite",className:"BlobChangeLeaseE\
xceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"Stri\
ng"}}}}},jf={serializedName:"Blob_breakLeaseHeaders",type:{name:"Composite",className:"BlobBreakLeaseHeaders",modelProperties:{
etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"l\
ast-modified",type:{name:"DateTimeRfc1123"}},leaseTime:{serializedName:"x-ms-lease-time",xmlName:"x-ms-lease-time",type:{
name:"Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"St\
ring"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"\
x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTi\
meRfc1123"}}}}},Yf={serializedName:"Blob_breakLeaseExceptionHeaders",type:{name:"Composite",className:"BlobBreakLeaseExc\
eptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},
Kf={serializedName:"Blob_createSnapshotHeaders",type:{name:"Composite",className:"BlobCreateSnapshotHeaders",modelProperties:{
snapshot:{serializedName:"x-ms-snapshot",xmlName:"x-ms-snapshot",type:{name:"String"}},etag:{serializedName:"etag",xmlName:"\
etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc\
1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},
requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-m\
s-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-versio\
n-id",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{
serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Wf={serializedName:"Blob_createSnaps\
hotExceptionHeaders",type:{name:"Composite",className:"BlobCreateSnapshotExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},$f={serializedName:"Blob_startCopyFromURLHeaders",type:{
name:"Composite",className:"BlobStartCopyFromURLHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{
name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-ve\
rsion",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},
date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},copyId:{serializedName:"x-ms-copy-id",xmlName:"\
x-ms-copy-id",type:{name:"String"}},copyStatus:{serializedName:"x-ms-copy-status",xmlName:"x-ms-copy-status",type:{name:"\
Enum",allowedValues:["pending","success","aborted","failed"]}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms\
-error-code",type:{name:"String"}}}}},Jf={serializedName:"Blob_startCopyFromURLExceptionHeaders",type:{name:"Composite",
className:"BlobStartCopyFromURLExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x\
-ms-error-code",type:{name:"String"}},copySourceErrorCode:{serializedName:"x-ms-copy-source-error-code",xmlName:"x-ms-co\
py-source-error-code",type:{name:"String"}},copySourceStatusCode:{serializedName:"x-ms-copy-source-status-code",xmlName:"\
x-ms-copy-source-status-code",type:{name:"Number"}}}}},Xf={serializedName:"Blob_copyFromURLHeaders",type:{name:"Composit\
e",className:"BlobCopyFromURLHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},
lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-i\
d",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"\
String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},copyId:{serializedName:"x-ms-copy-id",xmlName:"x-ms-copy-id",type:{name:"\
String"}},copyStatus:{defaultValue:"success",isConstant:!0,serializedName:"x-ms-copy-status",type:{name:"String"}},contentMD5:{
serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-conten\
t-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"\
x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{
name:"String"}}}}},Vf={serializedName:"Blob_copyFromURLExceptionHeaders",type:{name:"Composite",className:"BlobCopyFromU\
RLExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"S\
tring"}},copySourceErrorCode:{serializedName:"x-ms-copy-source-error-code",xmlName:"x-ms-copy-source-error-code",type:{name:"\
String"}},copySourceStatusCode:{serializedName:"x-ms-copy-source-status-code",xmlName:"x-ms-copy-source-status-code",type:{
name:"Number"}}}}},Zf={serializedName:"Blob_abortCopyFromURLHeaders",type:{name:"Composite",className:"BlobAbortCopyFrom\
URLHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{
name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"\
x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTi\
meRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},eh={serializedName:"\
Blob_abortCopyFromURLExceptionHeaders",type:{name:"Composite",className:"BlobAbortCopyFromURLExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},nl={serializedName:"Blob_\
setTierHeaders",type:{name:"Composite",className:"BlobSetTierHeaders",modelProperties:{clientRequestId:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-i\
d",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"\
String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},th={serializedName:"\
Blob_setTierExceptionHeaders",type:{name:"Composite",className:"BlobSetTierExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},rh={serializedName:"Blob_getAccountI\
nfoHeaders",type:{name:"Composite",className:"BlobGetAccountInfoHeaders",modelProperties:{clientRequestId:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-i\
d",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"\
String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},skuName:{serializedName:"x-ms-sku-na\
me",xmlName:"x-ms-sku-name",type:{name:"Enum",allowedValues:["Standard_LRS","Standard_GRS","Standard_RAGRS","Standard_ZR\
S","Premium_LRS"]}},accountKind:{serializedName:"x-ms-account-kind",xmlName:"x-ms-account-kind",type:{name:"Enum",allowedValues:[
"Storage","BlobStorage","StorageV2","FileStorage","BlockBlobStorage"]}},isHierarchicalNamespaceEnabled:{serializedName:"\
x-ms-is-hns-enabled",xmlName:"x-ms-is-hns-enabled",type:{name:"Boolean"}}}}},nh={serializedName:"Blob_getAccountInfoExce\
ptionHeaders",type:{name:"Composite",className:"BlobGetAccountInfoExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},sl={serializedName:"Blob_queryHeaders",type:{name:"C\
omposite",className:"BlobQueryHeaders",modelProperties:{lastModified:{serializedName:"last-modified",xmlName:"last-modif\
ied",type:{name:"DateTimeRfc1123"}},metadata:{serializedName:"x-ms-meta",headerCollectionPrefix:"x-ms-meta-",xmlName:"x-\
ms-meta",type:{name:"Dictionary",value:{type:{name:"String"}}}},contentLength:{serializedName:"content-length",xmlName:"\
content-length",type:{name:"Number"}},contentType:{serializedName:"content-type",xmlName:"content-type",type:{name:"Stri\
ng"}},contentRange:{serializedName:"content-range",xmlName:"content-range",type:{name:"String"}},etag:{serializedName:"e\
tag",xmlName:"etag",type:{name:"String"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"Byt\
eArray"}},contentEncoding:{serializedName:"content-encoding",xmlName:"content-encoding",type:{name:"String"}},cacheControl:{
serializedName:"cache-control",xmlName:"cache-control",type:{name:"String"}},contentDisposition:{serializedName:"content\
-disposition",xmlName:"content-disposition",type:{name:"String"}},contentLanguage:{serializedName:"content-language",xmlName:"\
content-language",type:{name:"String"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blo\
b-sequence-number",type:{name:"Number"}},blobType:{serializedName:"x-ms-blob-type",xmlName:"x-ms-blob-type",type:{name:"\
Enum",allowedValues:["BlockBlob","PageBlob","AppendBlob"]}},copyCompletionTime:{serializedName:"x-ms-copy-completion-tim\
e",xmlName:"x-ms-copy-completion-time",type:{name:"DateTimeRfc1123"}},copyStatusDescription:{serializedName:"x-ms-copy-s\
tatus-description",xmlName:"x-ms-copy-status-description",type:{name:"String"}},copyId:{serializedName:"x-ms-copy-id",xmlName:"\
x-ms-copy-id",type:{name:"String"}},copyProgress:{serializedName:"x-ms-copy-progress",xmlName:"x-ms-copy-progress",type:{
name:"String"}},copySource:{serializedName:"x-ms-copy-source",xmlName:"x-ms-copy-source",type:{name:"String"}},copyStatus:{
serializedName:"x-ms-copy-status",xmlName:"x-ms-copy-status",type:{name:"Enum",allowedValues:["pending","success","abort\
ed","failed"]}},leaseDuration:{serializedName:"x-ms-lease-duration",xmlName:"x-ms-lease-duration",type:{name:"Enum",allowedValues:[
"infinite","fixed"]}},leaseState:{serializedName:"x-ms-lease-state",xmlName:"x-ms-lease-state",type:{name:"Enum",allowedValues:[
"available","leased","expired","breaking","broken"]}},leaseStatus:{serializedName:"x-ms-lease-status",xmlName:"x-ms-leas\
e-status",type:{name:"Enum",allowedValues:["locked","unlocked"]}},clientRequestId:{serializedName:"x-ms-client-request-i\
d",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-requ\
est-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},acceptRanges:{
serializedName:"accept-ranges",xmlName:"accept-ranges",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",
type:{name:"DateTimeRfc1123"}},blobCommittedBlockCount:{serializedName:"x-ms-blob-committed-block-count",xmlName:"x-ms-b\
lob-committed-block-count",type:{name:"Number"}},isServerEncrypted:{serializedName:"x-ms-server-encrypted",xmlName:"x-ms\
-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms\
-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encr\
yption-scope",type:{name:"String"}},blobContentMD5:{serializedName:"x-ms-blob-content-md5",xmlName:"x-ms-blob-content-md\
5",type:{name:"ByteArray"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}},
contentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}}}}},sh={serializedName:"\
Blob_queryExceptionHeaders",type:{name:"Composite",className:"BlobQueryExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ih={serializedName:"Blob_getTagsHeaders",type:{name:"\
Composite",className:"BlobGetTagsHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"\
x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{
name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",
type:{name:"String"}}}}},ah={serializedName:"Blob_getTagsExceptionHeaders",type:{name:"Composite",className:"BlobGetTags\
ExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"Str\
ing"}}}}},oh={serializedName:"Blob_setTagsHeaders",type:{name:"Composite",className:"BlobSetTagsHeaders",modelProperties:{
clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",
xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ch={serializedName:"Blob_setTagsExce\
ptionHeaders",type:{name:"Composite",className:"BlobSetTagsExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},lh={serializedName:"PageBlob_createHeaders",type:{name:"\
Composite",className:"PageBlobCreateHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"Str\
ing"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"\
content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"\
x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{
name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"\
x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"\
DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encryp\
ted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-ke\
y-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",
type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},mh={
serializedName:"PageBlob_createExceptionHeaders",type:{name:"Composite",className:"PageBlobCreateExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},dh={serializedName:"PageB\
lob_uploadPagesHeaders",type:{name:"Composite",className:"PageBlobUploadPagesHeaders",modelProperties:{etag:{serializedName:"\
etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"\
DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{
serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},blobSequenceNumber:{serializedName:"\
x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},clientRequestId:{serializedName:"x-\
ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",
xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"\
String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x\
-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"\
x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"\
x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},ph={serializedName:"PageBlob_uploadPagesExceptionHeaders",type:{name:"\
Composite",className:"PageBlobUploadPagesExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},uh={serializedName:"PageBlob_clearPagesHeaders",type:{name:"Composite",
className:"PageBlobClearPagesHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},
lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"\
content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"\
x-ms-content-crc64",type:{name:"ByteArray"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-m\
s-blob-sequence-number",type:{name:"Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-cli\
ent-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",
xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{
name:"String"}}}}},fh={serializedName:"PageBlob_clearPagesExceptionHeaders",type:{name:"Composite",className:"PageBlobCl\
earPagesExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"\
String"}}}}},hh={serializedName:"PageBlob_uploadPagesFromURLHeaders",type:{name:"Composite",className:"PageBlobUploadPag\
esFromURLHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"\
last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"\
content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",
type:{name:"ByteArray"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-numb\
er",type:{name:"Number"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-\
encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encrypt\
ion-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-s\
cope",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},
gh={serializedName:"PageBlob_uploadPagesFromURLExceptionHeaders",type:{name:"Composite",className:"PageBlobUploadPagesFr\
omURLExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"\
String"}},copySourceErrorCode:{serializedName:"x-ms-copy-source-error-code",xmlName:"x-ms-copy-source-error-code",type:{
name:"String"}},copySourceStatusCode:{serializedName:"x-ms-copy-source-status-code",xmlName:"x-ms-copy-source-status-cod\
e",type:{name:"Number"}}}}},yh={serializedName:"PageBlob_getPageRangesHeaders",type:{name:"Composite",className:"PageBlo\
bGetPageRangesHeaders",modelProperties:{lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"\
DateTimeRfc1123"}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},blobContentLength:{serializedName:"x\
-ms-blob-content-length",xmlName:"x-ms-blob-content-length",type:{name:"Number"}},clientRequestId:{serializedName:"x-ms-\
client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"\
x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},
date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}}}}},xh={serializedName:"PageBlob_getPageRangesExceptionHeaders",type:{name:"Compos\
ite",className:"PageBlobGetPageRangesExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}}}}},Ah={serializedName:"PageBlob_getPageRangesDiffHeaders",type:{name:"Composite",
className:"PageBlobGetPageRangesDiffHeaders",modelProperties:{lastModified:{serializedName:"last-modified",xmlName:"last\
-modified",type:{name:"DateTimeRfc1123"}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},blobContentLength:{
serializedName:"x-ms-blob-content-length",xmlName:"x-ms-blob-content-length",type:{name:"Number"}},clientRequestId:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-i\
d",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"\
String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-erro\
r-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Ch={serializedName:"PageBlob_getPageRangesDiffExceptionHeader\
s",type:{name:"Composite",className:"PageBlobGetPageRangesDiffExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},bh={serializedName:"PageBlob_resizeHeaders",type:{name:"\
Composite",className:"PageBlobResizeHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"Str\
ing"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},blobSequenceNumber:{
serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},clientRequestId:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-i\
d",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"\
String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-erro\
r-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Nh={serializedName:"PageBlob_resizeExceptionHeaders",type:{name:"\
Composite",className:"PageBlobResizeExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}}}}},Ih={serializedName:"PageBlob_updateSequenceNumberHeaders",type:{name:"Composit\
e",className:"PageBlobUpdateSequenceNumberHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"\
String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},blobSequenceNumber:{
serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},clientRequestId:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-i\
d",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"\
String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-erro\
r-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Ph={serializedName:"PageBlob_updateSequenceNumberExceptionHea\
ders",type:{name:"Composite",className:"PageBlobUpdateSequenceNumberExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Sh={serializedName:"PageBlob_copyIncrementalHeaders",
type:{name:"Composite",className:"PageBlobCopyIncrementalHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"\
etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc\
1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},
requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-m\
s-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeR\
fc1123"}},copyId:{serializedName:"x-ms-copy-id",xmlName:"x-ms-copy-id",type:{name:"String"}},copyStatus:{serializedName:"\
x-ms-copy-status",xmlName:"x-ms-copy-status",type:{name:"Enum",allowedValues:["pending","success","aborted","failed"]}},
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Eh={serializedName:"PageB\
lob_copyIncrementalExceptionHeaders",type:{name:"Composite",className:"PageBlobCopyIncrementalExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},wh={serializedName:"Appen\
dBlob_createHeaders",type:{name:"Composite",className:"AppendBlobCreateHeaders",modelProperties:{etag:{serializedName:"e\
tag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"\
DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-ve\
rsion",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},
date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-reques\
t-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"\
x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"\
x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},Bh={serializedName:"AppendBlob_createExceptionHeaders",type:{name:"Co\
mposite",className:"AppendBlobCreateExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}}}}},Rh={serializedName:"AppendBlob_appendBlockHeaders",type:{name:"Composite",className:"\
AppendBlobAppendBlockHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{
serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"conten\
t-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms\
-content-crc64",type:{name:"ByteArray"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-r\
equest-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"Strin\
g"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"\
date",type:{name:"DateTimeRfc1123"}},blobAppendOffset:{serializedName:"x-ms-blob-append-offset",xmlName:"x-ms-blob-appen\
d-offset",type:{name:"String"}},blobCommittedBlockCount:{serializedName:"x-ms-blob-committed-block-count",xmlName:"x-ms-\
blob-committed-block-count",type:{name:"Number"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"\
x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"\
x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-\
encryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"\
String"}}}}},vh={serializedName:"AppendBlob_appendBlockExceptionHeaders",type:{name:"Composite",className:"AppendBlobApp\
endBlockExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"\
String"}}}}},Th={serializedName:"AppendBlob_appendBlockFromUrlHeaders",type:{name:"Composite",className:"AppendBlobAppen\
dBlockFromUrlHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"\
last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"\
content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",
type:{name:"ByteArray"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}},blobAppendOffset:{serializedName:"x-ms-blob-append-offset",xmlName:"x-ms-blob-append-offset",type:{
name:"String"}},blobCommittedBlockCount:{serializedName:"x-ms-blob-committed-block-count",xmlName:"x-ms-blob-committed-b\
lock-count",type:{name:"Number"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encrypt\
ion-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-s\
cope",type:{name:"String"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-serv\
er-encrypted",type:{name:"Boolean"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"S\
tring"}}}}},Mh={serializedName:"AppendBlob_appendBlockFromUrlExceptionHeaders",type:{name:"Composite",className:"AppendB\
lobAppendBlockFromUrlExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-\
code",type:{name:"String"}},copySourceErrorCode:{serializedName:"x-ms-copy-source-error-code",xmlName:"x-ms-copy-source-\
error-code",type:{name:"String"}},copySourceStatusCode:{serializedName:"x-ms-copy-source-status-code",xmlName:"x-ms-copy\
-source-status-code",type:{name:"Number"}}}}},Oh={serializedName:"AppendBlob_sealHeaders",type:{name:"Composite",className:"\
AppendBlobSealHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"\
last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-reque\
st-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-\
request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{
serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isSealed:{serializedName:"x-ms-blob-sealed",xmlName:"\
x-ms-blob-sealed",type:{name:"Boolean"}}}}},Dh={serializedName:"AppendBlob_sealExceptionHeaders",type:{name:"Composite",
className:"AppendBlobSealExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-er\
ror-code",type:{name:"String"}}}}},kh={serializedName:"BlockBlob_uploadHeaders",type:{name:"Composite",className:"BlockB\
lobUploadHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"\
last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"\
content-md5",type:{name:"ByteArray"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-requ\
est-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},
version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-vers\
ion-id",xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeR\
fc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{
name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{
name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"Stri\
ng"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Lh={serializedName:"\
BlockBlob_uploadExceptionHeaders",type:{name:"Composite",className:"BlockBlobUploadExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},_h={serializedName:"BlockBlob_putBlo\
bFromUrlHeaders",type:{name:"Composite",className:"BlockBlobPutBlobFromUrlHeaders",modelProperties:{etag:{serializedName:"\
etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"\
DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-ve\
rsion",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},
date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-reques\
t-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"\
x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"\
x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},zh={serializedName:"BlockBlob_putBlobFromUrlExceptionHeaders",type:{name:"\
Composite",className:"BlockBlobPutBlobFromUrlExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-co\
de",xmlName:"x-ms-error-code",type:{name:"String"}},copySourceErrorCode:{serializedName:"x-ms-copy-source-error-code",xmlName:"\
x-ms-copy-source-error-code",type:{name:"String"}},copySourceStatusCode:{serializedName:"x-ms-copy-source-status-code",xmlName:"\
x-ms-copy-source-status-code",type:{name:"Number"}}}}},Hh={serializedName:"BlockBlob_stageBlockHeaders",type:{name:"Comp\
osite",className:"BlockBlobStageBlockHeaders",modelProperties:{contentMD5:{serializedName:"content-md5",xmlName:"content\
-md5",type:{name:"ByteArray"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",
type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"B\
yteArray"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{
name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{
name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"Stri\
ng"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Uh={serializedName:"\
BlockBlob_stageBlockExceptionHeaders",type:{name:"Composite",className:"BlockBlobStageBlockExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Fh={serializedName:"Block\
Blob_stageBlockFromURLHeaders",type:{name:"Composite",className:"BlockBlobStageBlockFromURLHeaders",modelProperties:{contentMD5:{
serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-conten\
t-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},clientRequestId:{serializedName:"x-ms-client-request-id",
xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"\
x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"\
x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-\
encryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"\
String"}}}}},Qh={serializedName:"BlockBlob_stageBlockFromURLExceptionHeaders",type:{name:"Composite",className:"BlockBlo\
bStageBlockFromURLExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-cod\
e",type:{name:"String"}},copySourceErrorCode:{serializedName:"x-ms-copy-source-error-code",xmlName:"x-ms-copy-source-err\
or-code",type:{name:"String"}},copySourceStatusCode:{serializedName:"x-ms-copy-source-status-code",xmlName:"x-ms-copy-so\
urce-status-code",type:{name:"Number"}}}}},qh={serializedName:"BlockBlob_commitBlockListHeaders",type:{name:"Composite",
className:"BlockBlobCommitBlockListHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"Stri\
ng"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"\
content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"\
x-ms-content-crc64",type:{name:"ByteArray"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-clie\
nt-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"S\
tring"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"\
x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"\
DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encryp\
ted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-ke\
y-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",
type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Gh={
serializedName:"BlockBlob_commitBlockListExceptionHeaders",type:{name:"Composite",className:"BlockBlobCommitBlockListExc\
eptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},
jh={serializedName:"BlockBlob_getBlockListHeaders",type:{name:"Composite",className:"BlockBlobGetBlockListHeaders",modelProperties:{
lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},etag:{serializedName:"\
etag",xmlName:"etag",type:{name:"String"}},contentType:{serializedName:"content-type",xmlName:"content-type",type:{name:"\
String"}},blobContentLength:{serializedName:"x-ms-blob-content-length",xmlName:"x-ms-blob-content-length",type:{name:"Nu\
mber"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},
requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-m\
s-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeR\
fc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Yh={serializedName:"\
BlockBlob_getBlockListExceptionHeaders",type:{name:"Composite",className:"BlockBlobGetBlockListExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};var ir={parameterPath:["options","contentType"],mapper:{defaultValue:"application/xml",isConstant:!0,serializedName:"Con\
tent-Type",type:{name:"String"}}},rN={parameterPath:"blobServiceProperties",mapper:ka},vt={parameterPath:"accept",mapper:{
defaultValue:"application/xml",isConstant:!0,serializedName:"Accept",type:{name:"String"}}},S={parameterPath:"url",mapper:{
serializedName:"url",required:!0,xmlName:"url",type:{name:"String"}},skipEncoding:!0},za={parameterPath:"restype",mapper:{
defaultValue:"service",isConstant:!0,serializedName:"restype",type:{name:"String"}}},Tt={parameterPath:"comp",mapper:{defaultValue:"\
properties",isConstant:!0,serializedName:"comp",type:{name:"String"}}},E={parameterPath:["options","timeoutInSeconds"],mapper:{
constraints:{InclusiveMinimum:0},serializedName:"timeout",xmlName:"timeout",type:{name:"Number"}}},w={parameterPath:"ver\
sion",mapper:{defaultValue:"2026-02-06",isConstant:!0,serializedName:"x-ms-version",type:{name:"String"}}},B={parameterPath:[
"options","requestId"],mapper:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"Stri\
ng"}}},R={parameterPath:"accept",mapper:{defaultValue:"application/xml",isConstant:!0,serializedName:"Accept",type:{name:"\
String"}}},nN={parameterPath:"comp",mapper:{defaultValue:"stats",isConstant:!0,serializedName:"comp",type:{name:"String"}}},
Ha={parameterPath:"comp",mapper:{defaultValue:"list",isConstant:!0,serializedName:"comp",type:{name:"String"}}},Ua={parameterPath:[
"options","prefix"],mapper:{serializedName:"prefix",xmlName:"prefix",type:{name:"String"}}},ar={parameterPath:["options",
"marker"],mapper:{serializedName:"marker",xmlName:"marker",type:{name:"String"}}},or={parameterPath:["options","maxPageS\
ize"],mapper:{constraints:{InclusiveMinimum:1},serializedName:"maxresults",xmlName:"maxresults",type:{name:"Number"}}},sN={
parameterPath:["options","include"],mapper:{serializedName:"include",xmlName:"include",xmlElementName:"ListContainersInc\
ludeType",type:{name:"Sequence",element:{type:{name:"Enum",allowedValues:["metadata","deleted","system"]}}}},collectionFormat:"\
CSV"},iN={parameterPath:"keyInfo",mapper:pu},aN={parameterPath:"comp",mapper:{defaultValue:"userdelegationkey",isConstant:!0,
serializedName:"comp",type:{name:"String"}}},js={parameterPath:"restype",mapper:{defaultValue:"account",isConstant:!0,serializedName:"\
restype",type:{name:"String"}}},il={parameterPath:"body",mapper:{serializedName:"body",required:!0,xmlName:"body",type:{
name:"Stream"}}},al={parameterPath:"comp",mapper:{defaultValue:"batch",isConstant:!0,serializedName:"comp",type:{name:"S\
tring"}}},Re={parameterPath:"contentLength",mapper:{serializedName:"Content-Length",required:!0,xmlName:"Content-Length",
type:{name:"Number"}}},ol={parameterPath:"multipartContentType",mapper:{serializedName:"Content-Type",required:!0,xmlName:"\
Content-Type",type:{name:"String"}}},cl={parameterPath:"comp",mapper:{defaultValue:"blobs",isConstant:!0,serializedName:"\
comp",type:{name:"String"}}},ll={parameterPath:["options","where"],mapper:{serializedName:"where",xmlName:"where",type:{
name:"String"}}},ve={parameterPath:"restype",mapper:{defaultValue:"container",isConstant:!0,serializedName:"restype",type:{
name:"String"}}},Ue={parameterPath:["options","metadata"],mapper:{serializedName:"x-ms-meta",xmlName:"x-ms-meta",headerCollectionPrefix:"\
x-ms-meta-",type:{name:"Dictionary",value:{type:{name:"String"}}}}},Kh={parameterPath:["options","access"],mapper:{serializedName:"\
x-ms-blob-public-access",xmlName:"x-ms-blob-public-access",type:{name:"Enum",allowedValues:["container","blob"]}}},oN={parameterPath:[
"options","containerEncryptionScope","defaultEncryptionScope"],mapper:{serializedName:"x-ms-default-encryption-scope",xmlName:"\
x-ms-default-encryption-scope",type:{name:"String"}}},cN={parameterPath:["options","containerEncryptionScope","preventEn\
cryptionScopeOverride"],mapper:{serializedName:"x-ms-deny-encryption-scope-override",xmlName:"x-ms-deny-encryption-scope\
-override",type:{name:"Boolean"}}},F={parameterPath:["options","leaseAccessConditions","leaseId"],mapper:{serializedName:"\
x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}}},_={parameterPath:["options","modifiedAccessConditions","if\
ModifiedSince"],mapper:{serializedName:"If-Modified-Since",xmlName:"If-Modified-Since",type:{name:"DateTimeRfc1123"}}},z={
parameterPath:["options","modifiedAccessConditions","ifUnmodifiedSince"],mapper:{serializedName:"If-Unmodified-Since",xmlName:"\
If-Unmodified-Since",type:{name:"DateTimeRfc1123"}}},ml={parameterPath:"comp",mapper:{defaultValue:"metadata",isConstant:!0,
serializedName:"comp",type:{name:"String"}}},Wh={parameterPath:"comp",mapper:{defaultValue:"acl",isConstant:!0,serializedName:"\
comp",type:{name:"String"}}},lN={parameterPath:["options","containerAcl"],mapper:{serializedName:"containerAcl",xmlName:"\
SignedIdentifiers",xmlIsWrapped:!0,xmlElementName:"SignedIdentifier",type:{name:"Sequence",element:{type:{name:"Composit\
e",className:"SignedIdentifier"}}}}},dl={parameterPath:"comp",mapper:{defaultValue:"undelete",isConstant:!0,serializedName:"\
comp",type:{name:"String"}}},mN={parameterPath:["options","deletedContainerName"],mapper:{serializedName:"x-ms-deleted-c\
ontainer-name",xmlName:"x-ms-deleted-container-name",type:{name:"String"}}},dN={parameterPath:["options","deletedContain\
erVersion"],mapper:{serializedName:"x-ms-deleted-container-version",xmlName:"x-ms-deleted-container-version",type:{name:"\
String"}}},pN={parameterPath:"comp",mapper:{defaultValue:"rename",isConstant:!0,serializedName:"comp",type:{name:"String"}}},
uN={parameterPath:"sourceContainerName",mapper:{serializedName:"x-ms-source-container-name",required:!0,xmlName:"x-ms-so\
urce-container-name",type:{name:"String"}}},fN={parameterPath:["options","sourceLeaseId"],mapper:{serializedName:"x-ms-s\
ource-lease-id",xmlName:"x-ms-source-lease-id",type:{name:"String"}}},Mt={parameterPath:"comp",mapper:{defaultValue:"lea\
se",isConstant:!0,serializedName:"comp",type:{name:"String"}}},pl={parameterPath:"action",mapper:{defaultValue:"acquire",
isConstant:!0,serializedName:"x-ms-lease-action",type:{name:"String"}}},ul={parameterPath:["options","duration"],mapper:{
serializedName:"x-ms-lease-duration",xmlName:"x-ms-lease-duration",type:{name:"Number"}}},fl={parameterPath:["options","\
proposedLeaseId"],mapper:{serializedName:"x-ms-proposed-lease-id",xmlName:"x-ms-proposed-lease-id",type:{name:"String"}}},
hl={parameterPath:"action",mapper:{defaultValue:"release",isConstant:!0,serializedName:"x-ms-lease-action",type:{name:"S\
tring"}}},pn={parameterPath:"leaseId",mapper:{serializedName:"x-ms-lease-id",required:!0,xmlName:"x-ms-lease-id",type:{name:"\
String"}}},gl={parameterPath:"action",mapper:{defaultValue:"renew",isConstant:!0,serializedName:"x-ms-lease-action",type:{
name:"String"}}},yl={parameterPath:"action",mapper:{defaultValue:"break",isConstant:!0,serializedName:"x-ms-lease-action",
type:{name:"String"}}},xl={parameterPath:["options","breakPeriod"],mapper:{serializedName:"x-ms-lease-break-period",xmlName:"\
x-ms-lease-break-period",type:{name:"Number"}}},Al={parameterPath:"action",mapper:{defaultValue:"change",isConstant:!0,serializedName:"\
x-ms-lease-action",type:{name:"String"}}},Cl={parameterPath:"proposedLeaseId",mapper:{serializedName:"x-ms-proposed-leas\
e-id",required:!0,xmlName:"x-ms-proposed-lease-id",type:{name:"String"}}},$h={parameterPath:["options","include"],mapper:{
serializedName:"include",xmlName:"include",xmlElementName:"ListBlobsIncludeItem",type:{name:"Sequence",element:{type:{name:"\
Enum",allowedValues:["copy","deleted","metadata","snapshots","uncommittedblobs","versions","tags","immutabilitypolicy","\
legalhold","deletedwithversions"]}}}},collectionFormat:"CSV"},Jh={parameterPath:["options","startFrom"],mapper:{serializedName:"\
startFrom",xmlName:"startFrom",type:{name:"String"}}},hN={parameterPath:"delimiter",mapper:{serializedName:"delimiter",required:!0,
xmlName:"delimiter",type:{name:"String"}}},Ke={parameterPath:["options","snapshot"],mapper:{serializedName:"snapshot",xmlName:"\
snapshot",type:{name:"String"}}},cr={parameterPath:["options","versionId"],mapper:{serializedName:"versionid",xmlName:"v\
ersionid",type:{name:"String"}}},Wn={parameterPath:["options","range"],mapper:{serializedName:"x-ms-range",xmlName:"x-ms\
-range",type:{name:"String"}}},gN={parameterPath:["options","rangeGetContentMD5"],mapper:{serializedName:"x-ms-range-get\
-content-md5",xmlName:"x-ms-range-get-content-md5",type:{name:"Boolean"}}},yN={parameterPath:["options","rangeGetContent\
CRC64"],mapper:{serializedName:"x-ms-range-get-content-crc64",xmlName:"x-ms-range-get-content-crc64",type:{name:"Boolean"}}},
ae={parameterPath:["options","cpkInfo","encryptionKey"],mapper:{serializedName:"x-ms-encryption-key",xmlName:"x-ms-encry\
ption-key",type:{name:"String"}}},oe={parameterPath:["options","cpkInfo","encryptionKeySha256"],mapper:{serializedName:"\
x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}}},ce={parameterPath:["options","cp\
kInfo","encryptionAlgorithm"],mapper:{serializedName:"x-ms-encryption-algorithm",xmlName:"x-ms-encryption-algorithm",type:{
name:"String"}}},Y={parameterPath:["options","modifiedAccessConditions","ifMatch"],mapper:{serializedName:"If-Match",xmlName:"\
If-Match",type:{name:"String"}}},K={parameterPath:["options","modifiedAccessConditions","ifNoneMatch"],mapper:{serializedName:"\
If-None-Match",xmlName:"If-None-Match",type:{name:"String"}}},G={parameterPath:["options","modifiedAccessConditions","if\
Tags"],mapper:{serializedName:"x-ms-if-tags",xmlName:"x-ms-if-tags",type:{name:"String"}}},xN={parameterPath:["options",
"deleteSnapshots"],mapper:{serializedName:"x-ms-delete-snapshots",xmlName:"x-ms-delete-snapshots",type:{name:"Enum",allowedValues:[
"include","only"]}}},AN={parameterPath:["options","blobDeleteType"],mapper:{serializedName:"deletetype",xmlName:"deletet\
ype",type:{name:"String"}}},CN={parameterPath:"comp",mapper:{defaultValue:"expiry",isConstant:!0,serializedName:"comp",type:{
name:"String"}}},bN={parameterPath:"expiryOptions",mapper:{serializedName:"x-ms-expiry-option",required:!0,xmlName:"x-ms\
-expiry-option",type:{name:"String"}}},NN={parameterPath:["options","expiresOn"],mapper:{serializedName:"x-ms-expiry-tim\
e",xmlName:"x-ms-expiry-time",type:{name:"String"}}},lr={parameterPath:["options","blobHttpHeaders","blobCacheControl"],
mapper:{serializedName:"x-ms-blob-cache-control",xmlName:"x-ms-blob-cache-control",type:{name:"String"}}},mr={parameterPath:[
"options","blobHttpHeaders","blobContentType"],mapper:{serializedName:"x-ms-blob-content-type",xmlName:"x-ms-blob-conten\
t-type",type:{name:"String"}}},dr={parameterPath:["options","blobHttpHeaders","blobContentMD5"],mapper:{serializedName:"\
x-ms-blob-content-md5",xmlName:"x-ms-blob-content-md5",type:{name:"ByteArray"}}},pr={parameterPath:["options","blobHttpH\
eaders","blobContentEncoding"],mapper:{serializedName:"x-ms-blob-content-encoding",xmlName:"x-ms-blob-content-encoding",
type:{name:"String"}}},ur={parameterPath:["options","blobHttpHeaders","blobContentLanguage"],mapper:{serializedName:"x-m\
s-blob-content-language",xmlName:"x-ms-blob-content-language",type:{name:"String"}}},fr={parameterPath:["options","blobH\
ttpHeaders","blobContentDisposition"],mapper:{serializedName:"x-ms-blob-content-disposition",xmlName:"x-ms-blob-content-\
disposition",type:{name:"String"}}},Xh={parameterPath:"comp",mapper:{defaultValue:"immutabilityPolicies",isConstant:!0,serializedName:"\
comp",type:{name:"String"}}},Qt={parameterPath:["options","immutabilityPolicyExpiry"],mapper:{serializedName:"x-ms-immut\
ability-policy-until-date",xmlName:"x-ms-immutability-policy-until-date",type:{name:"DateTimeRfc1123"}}},qt={parameterPath:[
"options","immutabilityPolicyMode"],mapper:{serializedName:"x-ms-immutability-policy-mode",xmlName:"x-ms-immutability-po\
licy-mode",type:{name:"Enum",allowedValues:["Mutable","Unlocked","Locked"]}}},IN={parameterPath:"comp",mapper:{defaultValue:"\
legalhold",isConstant:!0,serializedName:"comp",type:{name:"String"}}},PN={parameterPath:"legalHold",mapper:{serializedName:"\
x-ms-legal-hold",required:!0,xmlName:"x-ms-legal-hold",type:{name:"Boolean"}}},xe={parameterPath:["options","encryptionS\
cope"],mapper:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}}},SN={parameterPath:"\
comp",mapper:{defaultValue:"snapshot",isConstant:!0,serializedName:"comp",type:{name:"String"}}},Qr={parameterPath:["opt\
ions","tier"],mapper:{serializedName:"x-ms-access-tier",xmlName:"x-ms-access-tier",type:{name:"Enum",allowedValues:["P4",
"P6","P10","P15","P20","P30","P40","P50","P60","P70","P80","Hot","Cool","Archive","Cold"]}}},Vh={parameterPath:["options",
"rehydratePriority"],mapper:{serializedName:"x-ms-rehydrate-priority",xmlName:"x-ms-rehydrate-priority",type:{name:"Enum",
allowedValues:["High","Standard"]}}},hr={parameterPath:["options","sourceModifiedAccessConditions","sourceIfModifiedSinc\
e"],mapper:{serializedName:"x-ms-source-if-modified-since",xmlName:"x-ms-source-if-modified-since",type:{name:"DateTimeR\
fc1123"}}},gr={parameterPath:["options","sourceModifiedAccessConditions","sourceIfUnmodifiedSince"],mapper:{serializedName:"\
x-ms-source-if-unmodified-since",xmlName:"x-ms-source-if-unmodified-since",type:{name:"DateTimeRfc1123"}}},yr={parameterPath:[
"options","sourceModifiedAccessConditions","sourceIfMatch"],mapper:{serializedName:"x-ms-source-if-match",xmlName:"x-ms-\
source-if-match",type:{name:"String"}}},xr={parameterPath:["options","sourceModifiedAccessConditions","sourceIfNoneMatch"],
mapper:{serializedName:"x-ms-source-if-none-match",xmlName:"x-ms-source-if-none-match",type:{name:"String"}}},bl={parameterPath:[
"options","sourceModifiedAccessConditions","sourceIfTags"],mapper:{serializedName:"x-ms-source-if-tags",xmlName:"x-ms-so\
urce-if-tags",type:{name:"String"}}},$n={parameterPath:"copySource",mapper:{serializedName:"x-ms-copy-source",required:!0,
xmlName:"x-ms-copy-source",type:{name:"String"}}},Gt={parameterPath:["options","blobTagsString"],mapper:{serializedName:"\
x-ms-tags",xmlName:"x-ms-tags",type:{name:"String"}}},EN={parameterPath:["options","sealBlob"],mapper:{serializedName:"x\
-ms-seal-blob",xmlName:"x-ms-seal-blob",type:{name:"Boolean"}}},Ar={parameterPath:["options","legalHold"],mapper:{serializedName:"\
x-ms-legal-hold",xmlName:"x-ms-legal-hold",type:{name:"Boolean"}}},wN={parameterPath:"xMsRequiresSync",mapper:{defaultValue:"\
true",isConstant:!0,serializedName:"x-ms-requires-sync",type:{name:"String"}}},qr={parameterPath:["options","sourceConte\
ntMD5"],mapper:{serializedName:"x-ms-source-content-md5",xmlName:"x-ms-source-content-md5",type:{name:"ByteArray"}}},Gr={
parameterPath:["options","copySourceAuthorization"],mapper:{serializedName:"x-ms-copy-source-authorization",xmlName:"x-m\
s-copy-source-authorization",type:{name:"String"}}},Nl={parameterPath:["options","copySourceTags"],mapper:{serializedName:"\
x-ms-copy-source-tag-option",xmlName:"x-ms-copy-source-tag-option",type:{name:"Enum",allowedValues:["REPLACE","COPY"]}}},
jr={parameterPath:["options","fileRequestIntent"],mapper:{serializedName:"x-ms-file-request-intent",xmlName:"x-ms-file-r\
equest-intent",type:{name:"String"}}},BN={parameterPath:"comp",mapper:{defaultValue:"copy",isConstant:!0,serializedName:"\
comp",type:{name:"String"}}},RN={parameterPath:"copyActionAbortConstant",mapper:{defaultValue:"abort",isConstant:!0,serializedName:"\
x-ms-copy-action",type:{name:"String"}}},vN={parameterPath:"copyId",mapper:{serializedName:"copyid",required:!0,xmlName:"\
copyid",type:{name:"String"}}},TN={parameterPath:"comp",mapper:{defaultValue:"tier",isConstant:!0,serializedName:"comp",
type:{name:"String"}}},MN={parameterPath:"tier",mapper:{serializedName:"x-ms-access-tier",required:!0,xmlName:"x-ms-acce\
ss-tier",type:{name:"Enum",allowedValues:["P4","P6","P10","P15","P20","P30","P40","P50","P60","P70","P80","Hot","Cool","\
Archive","Cold"]}}},ON={parameterPath:["options","queryRequest"],mapper:xu},DN={parameterPath:"comp",mapper:{defaultValue:"\
query",isConstant:!0,serializedName:"comp",type:{name:"String"}}},Zh={parameterPath:"comp",mapper:{defaultValue:"tags",isConstant:!0,
serializedName:"comp",type:{name:"String"}}},eg={parameterPath:["options","blobModifiedAccessConditions","ifModifiedSinc\
e"],mapper:{serializedName:"x-ms-blob-if-modified-since",xmlName:"x-ms-blob-if-modified-since",type:{name:"DateTimeRfc11\
23"}}},tg={parameterPath:["options","blobModifiedAccessConditions","ifUnmodifiedSince"],mapper:{serializedName:"x-ms-blo\
b-if-unmodified-since",xmlName:"x-ms-blob-if-unmodified-since",type:{name:"DateTimeRfc1123"}}},rg={parameterPath:["optio\
ns","blobModifiedAccessConditions","ifMatch"],mapper:{serializedName:"x-ms-blob-if-match",xmlName:"x-ms-blob-if-match",type:{
name:"String"}}},ng={parameterPath:["options","blobModifiedAccessConditions","ifNoneMatch"],mapper:{serializedName:"x-ms\
-blob-if-none-match",xmlName:"x-ms-blob-if-none-match",type:{name:"String"}}},kN={parameterPath:["options","tags"],mapper:_a},
Ot={parameterPath:["options","transactionalContentMD5"],mapper:{serializedName:"Content-MD5",xmlName:"Content-MD5",type:{
name:"ByteArray"}}},Cr={parameterPath:["options","transactionalContentCrc64"],mapper:{serializedName:"x-ms-content-crc64",
xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}}},LN={parameterPath:"blobType",mapper:{defaultValue:"PageBlob",isConstant:!0,
serializedName:"x-ms-blob-type",type:{name:"String"}}},sg={parameterPath:"blobContentLength",mapper:{serializedName:"x-m\
s-blob-content-length",required:!0,xmlName:"x-ms-blob-content-length",type:{name:"Number"}}},ig={parameterPath:["options",
"blobSequenceNumber"],mapper:{defaultValue:0,serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-numb\
er",type:{name:"Number"}}},Jn={parameterPath:["options","contentType"],mapper:{defaultValue:"application/octet-stream",isConstant:!0,
serializedName:"Content-Type",type:{name:"String"}}},Xn={parameterPath:"body",mapper:{serializedName:"body",required:!0,
xmlName:"body",type:{name:"Stream"}}},Vn={parameterPath:"accept",mapper:{defaultValue:"application/xml",isConstant:!0,serializedName:"\
Accept",type:{name:"String"}}},Il={parameterPath:"comp",mapper:{defaultValue:"page",isConstant:!0,serializedName:"comp",
type:{name:"String"}}},ag={parameterPath:"pageWrite",mapper:{defaultValue:"update",isConstant:!0,serializedName:"x-ms-pa\
ge-write",type:{name:"String"}}},Pl={parameterPath:["options","sequenceNumberAccessConditions","ifSequenceNumberLessThan\
OrEqualTo"],mapper:{serializedName:"x-ms-if-sequence-number-le",xmlName:"x-ms-if-sequence-number-le",type:{name:"Number"}}},
Sl={parameterPath:["options","sequenceNumberAccessConditions","ifSequenceNumberLessThan"],mapper:{serializedName:"x-ms-i\
f-sequence-number-lt",xmlName:"x-ms-if-sequence-number-lt",type:{name:"Number"}}},El={parameterPath:["options","sequence\
NumberAccessConditions","ifSequenceNumberEqualTo"],mapper:{serializedName:"x-ms-if-sequence-number-eq",xmlName:"x-ms-if-\
sequence-number-eq",type:{name:"Number"}}},_N={parameterPath:"pageWrite",mapper:{defaultValue:"clear",isConstant:!0,serializedName:"\
x-ms-page-write",type:{name:"String"}}},Ys={parameterPath:"sourceUrl",mapper:{serializedName:"x-ms-copy-source",required:!0,
xmlName:"x-ms-copy-source",type:{name:"String"}}},zN={parameterPath:"sourceRange",mapper:{serializedName:"x-ms-source-ra\
nge",required:!0,xmlName:"x-ms-source-range",type:{name:"String"}}},Ks={parameterPath:["options","sourceContentCrc64"],mapper:{
serializedName:"x-ms-source-content-crc64",xmlName:"x-ms-source-content-crc64",type:{name:"ByteArray"}}},HN={parameterPath:"\
range",mapper:{serializedName:"x-ms-range",required:!0,xmlName:"x-ms-range",type:{name:"String"}}},og={parameterPath:"co\
mp",mapper:{defaultValue:"pagelist",isConstant:!0,serializedName:"comp",type:{name:"String"}}},UN={parameterPath:["optio\
ns","prevsnapshot"],mapper:{serializedName:"prevsnapshot",xmlName:"prevsnapshot",type:{name:"String"}}},FN={parameterPath:[
"options","prevSnapshotUrl"],mapper:{serializedName:"x-ms-previous-snapshot-url",xmlName:"x-ms-previous-snapshot-url",type:{
name:"String"}}},QN={parameterPath:"sequenceNumberAction",mapper:{serializedName:"x-ms-sequence-number-action",required:!0,
xmlName:"x-ms-sequence-number-action",type:{name:"Enum",allowedValues:["max","update","increment"]}}},qN={parameterPath:"\
comp",mapper:{defaultValue:"incrementalcopy",isConstant:!0,serializedName:"comp",type:{name:"String"}}},GN={parameterPath:"\
blobType",mapper:{defaultValue:"AppendBlob",isConstant:!0,serializedName:"x-ms-blob-type",type:{name:"String"}}},cg={parameterPath:"\
comp",mapper:{defaultValue:"appendblock",isConstant:!0,serializedName:"comp",type:{name:"String"}}},lg={parameterPath:["\
options","appendPositionAccessConditions","maxSize"],mapper:{serializedName:"x-ms-blob-condition-maxsize",xmlName:"x-ms-\
blob-condition-maxsize",type:{name:"Number"}}},wl={parameterPath:["options","appendPositionAccessConditions","appendPosi\
tion"],mapper:{serializedName:"x-ms-blob-condition-appendpos",xmlName:"x-ms-blob-condition-appendpos",type:{name:"Number"}}},
Bl={parameterPath:["options","sourceRange"],mapper:{serializedName:"x-ms-source-range",xmlName:"x-ms-source-range",type:{
name:"String"}}},jN={parameterPath:"comp",mapper:{defaultValue:"seal",isConstant:!0,serializedName:"comp",type:{name:"St\
ring"}}},mg={parameterPath:"blobType",mapper:{defaultValue:"BlockBlob",isConstant:!0,serializedName:"x-ms-blob-type",type:{
name:"String"}}},YN={parameterPath:["options","copySourceBlobProperties"],mapper:{serializedName:"x-ms-copy-source-blob-\
properties",xmlName:"x-ms-copy-source-blob-properties",type:{name:"Boolean"}}},dg={parameterPath:"comp",mapper:{defaultValue:"\
block",isConstant:!0,serializedName:"comp",type:{name:"String"}}},pg={parameterPath:"blockId",mapper:{serializedName:"bl\
ockid",required:!0,xmlName:"blockid",type:{name:"String"}}},KN={parameterPath:"blocks",mapper:gu},ug={parameterPath:"com\
p",mapper:{defaultValue:"blocklist",isConstant:!0,serializedName:"comp",type:{name:"String"}}},WN={parameterPath:"listTy\
pe",mapper:{defaultValue:"committed",serializedName:"blocklisttype",required:!0,xmlName:"blocklisttype",type:{name:"Enum",
allowedValues:["committed","uncommitted","all"]}}};var Rl=class{client;constructor(e){this.client=e}setProperties(e,t){return this.client.sendOperationRequest({blobServiceProperties:e,
options:t},NM)}getProperties(e){return this.client.sendOperationRequest({options:e},IM)}getStatistics(e){return this.client.
sendOperationRequest({options:e},PM)}listContainersSegment(e){return this.client.sendOperationRequest({options:e},SM)}getUserDelegationKey(e,t){
return this.client.sendOperationRequest({keyInfo:e,options:t},EM)}getAccountInfo(e){return this.client.sendOperationRequest(
{options:e},wM)}submitBatch(e,t,n,s){return this.client.sendOperationRequest({contentLength:e,multipartContentType:t,body:n,
options:s},BM)}filterBlobs(e){return this.client.sendOperationRequest({options:e},RM)}},un=ht(xt,!0),NM={path:"/",httpMethod:"\
PUT",responses:{202:{headersMapper:Au},default:{bodyMapper:I,headersMapper:Cu}},requestBody:rN,queryParameters:[za,Tt,E],
urlParameters:[S],headerParameters:[ir,vt,w,B],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:un},
IM={path:"/",httpMethod:"GET",responses:{200:{bodyMapper:ka,headersMapper:bu},default:{bodyMapper:I,headersMapper:Nu}},queryParameters:[
za,Tt,E],urlParameters:[S],headerParameters:[w,B,R],isXML:!0,serializer:un},PM={path:"/",httpMethod:"GET",responses:{200:{
bodyMapper:mu,headersMapper:Iu},default:{bodyMapper:I,headersMapper:Pu}},queryParameters:[za,E,nN],urlParameters:[S],headerParameters:[
w,B,R],isXML:!0,serializer:un},SM={path:"/",httpMethod:"GET",responses:{200:{bodyMapper:du,headersMapper:Su},default:{bodyMapper:I,
headersMapper:Eu}},queryParameters:[E,Ha,Ua,ar,or,sN],urlParameters:[S],headerParameters:[w,B,R],isXML:!0,serializer:un},
EM={path:"/",httpMethod:"POST",responses:{200:{bodyMapper:uu,headersMapper:wu},default:{bodyMapper:I,headersMapper:Bu}},
requestBody:iN,queryParameters:[za,E,aN],urlParameters:[S],headerParameters:[ir,vt,w,B],isXML:!0,contentType:"applicatio\
n/xml; charset=utf-8",mediaType:"xml",serializer:un},wM={path:"/",httpMethod:"GET",responses:{200:{headersMapper:Ru},default:{
bodyMapper:I,headersMapper:vu}},queryParameters:[Tt,E,js],urlParameters:[S],headerParameters:[w,B,R],isXML:!0,serializer:un},
BM={path:"/",httpMethod:"POST",responses:{202:{bodyMapper:{type:{name:"Stream"},serializedName:"parsedResponse"},headersMapper:Tu},
default:{bodyMapper:I,headersMapper:Mu}},requestBody:il,queryParameters:[E,al],urlParameters:[S],headerParameters:[vt,w,
B,Re,ol],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:un},RM={path:"/",httpMethod:"G\
ET",responses:{200:{bodyMapper:La,headersMapper:Ou},default:{bodyMapper:I,headersMapper:Du}},queryParameters:[E,ar,or,cl,
ll],urlParameters:[S],headerParameters:[w,B,R],isXML:!0,serializer:un};var vl=class{client;constructor(e){this.client=e}create(e){return this.client.sendOperationRequest({options:e},vM)}getProperties(e){
return this.client.sendOperationRequest({options:e},TM)}delete(e){return this.client.sendOperationRequest({options:e},MM)}setMetadata(e){
return this.client.sendOperationRequest({options:e},OM)}getAccessPolicy(e){return this.client.sendOperationRequest({options:e},
DM)}setAccessPolicy(e){return this.client.sendOperationRequest({options:e},kM)}restore(e){return this.client.sendOperationRequest(
{options:e},LM)}rename(e,t){return this.client.sendOperationRequest({sourceContainerName:e,options:t},_M)}submitBatch(e,t,n,s){
return this.client.sendOperationRequest({contentLength:e,multipartContentType:t,body:n,options:s},zM)}filterBlobs(e){return this.
client.sendOperationRequest({options:e},HM)}acquireLease(e){return this.client.sendOperationRequest({options:e},UM)}releaseLease(e,t){
return this.client.sendOperationRequest({leaseId:e,options:t},FM)}renewLease(e,t){return this.client.sendOperationRequest(
{leaseId:e,options:t},QM)}breakLease(e){return this.client.sendOperationRequest({options:e},qM)}changeLease(e,t,n){return this.
client.sendOperationRequest({leaseId:e,proposedLeaseId:t,options:n},GM)}listBlobFlatSegment(e){return this.client.sendOperationRequest(
{options:e},jM)}listBlobHierarchySegment(e,t){return this.client.sendOperationRequest({delimiter:e,options:t},YM)}getAccountInfo(e){
return this.client.sendOperationRequest({options:e},KM)}},Te=ht(xt,!0),vM={path:"/{containerName}",httpMethod:"PUT",responses:{
201:{headersMapper:ku},default:{bodyMapper:I,headersMapper:Lu}},queryParameters:[E,ve],urlParameters:[S],headerParameters:[
w,B,R,Ue,Kh,oN,cN],isXML:!0,serializer:Te},TM={path:"/{containerName}",httpMethod:"GET",responses:{200:{headersMapper:_u},
default:{bodyMapper:I,headersMapper:zu}},queryParameters:[E,ve],urlParameters:[S],headerParameters:[w,B,R,F],isXML:!0,serializer:Te},
MM={path:"/{containerName}",httpMethod:"DELETE",responses:{202:{headersMapper:Hu},default:{bodyMapper:I,headersMapper:Uu}},
queryParameters:[E,ve],urlParameters:[S],headerParameters:[w,B,R,F,_,z],isXML:!0,serializer:Te},OM={path:"/{containerNam\
e}",httpMethod:"PUT",responses:{200:{headersMapper:Fu},default:{bodyMapper:I,headersMapper:Qu}},queryParameters:[E,ve,ml],
urlParameters:[S],headerParameters:[w,B,R,Ue,F,_],isXML:!0,serializer:Te},DM={path:"/{containerName}",httpMethod:"GET",responses:{
200:{bodyMapper:{type:{name:"Sequence",element:{type:{name:"Composite",className:"SignedIdentifier"}}},serializedName:"S\
ignedIdentifiers",xmlName:"SignedIdentifiers",xmlIsWrapped:!0,xmlElementName:"SignedIdentifier"},headersMapper:qu},default:{
bodyMapper:I,headersMapper:Gu}},queryParameters:[E,ve,Wh],urlParameters:[S],headerParameters:[w,B,R,F],isXML:!0,serializer:Te},
kM={path:"/{containerName}",httpMethod:"PUT",responses:{200:{headersMapper:ju},default:{bodyMapper:I,headersMapper:Yu}},
requestBody:lN,queryParameters:[E,ve,Wh],urlParameters:[S],headerParameters:[ir,vt,w,B,Kh,F,_,z],isXML:!0,contentType:"a\
pplication/xml; charset=utf-8",mediaType:"xml",serializer:Te},LM={path:"/{containerName}",httpMethod:"PUT",responses:{201:{
headersMapper:Ku},default:{bodyMapper:I,headersMapper:Wu}},queryParameters:[E,ve,dl],urlParameters:[S],headerParameters:[
w,B,R,mN,dN],isXML:!0,serializer:Te},_M={path:"/{containerName}",httpMethod:"PUT",responses:{200:{headersMapper:$u},default:{
bodyMapper:I,headersMapper:Ju}},queryParameters:[E,ve,pN],urlParameters:[S],headerParameters:[w,B,R,uN,fN],isXML:!0,serializer:Te},
zM={path:"/{containerName}",httpMethod:"POST",responses:{202:{bodyMapper:{type:{name:"Stream"},serializedName:"parsedRes\
ponse"},headersMapper:Xu},default:{bodyMapper:I,headersMapper:Vu}},requestBody:il,queryParameters:[E,al,ve],urlParameters:[
S],headerParameters:[vt,w,B,Re,ol],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:Te},
HM={path:"/{containerName}",httpMethod:"GET",responses:{200:{bodyMapper:La,headersMapper:Zu},default:{bodyMapper:I,headersMapper:ef}},
queryParameters:[E,ar,or,cl,ll,ve],urlParameters:[S],headerParameters:[w,B,R],isXML:!0,serializer:Te},UM={path:"/{contai\
nerName}",httpMethod:"PUT",responses:{201:{headersMapper:tf},default:{bodyMapper:I,headersMapper:rf}},queryParameters:[E,
ve,Mt],urlParameters:[S],headerParameters:[w,B,R,_,z,pl,ul,fl],isXML:!0,serializer:Te},FM={path:"/{containerName}",httpMethod:"\
PUT",responses:{200:{headersMapper:nf},default:{bodyMapper:I,headersMapper:sf}},queryParameters:[E,ve,Mt],urlParameters:[
S],headerParameters:[w,B,R,_,z,hl,pn],isXML:!0,serializer:Te},QM={path:"/{containerName}",httpMethod:"PUT",responses:{200:{
headersMapper:af},default:{bodyMapper:I,headersMapper:of}},queryParameters:[E,ve,Mt],urlParameters:[S],headerParameters:[
w,B,R,_,z,pn,gl],isXML:!0,serializer:Te},qM={path:"/{containerName}",httpMethod:"PUT",responses:{202:{headersMapper:cf},
default:{bodyMapper:I,headersMapper:lf}},queryParameters:[E,ve,Mt],urlParameters:[S],headerParameters:[w,B,R,_,z,yl,xl],
isXML:!0,serializer:Te},GM={path:"/{containerName}",httpMethod:"PUT",responses:{200:{headersMapper:mf},default:{bodyMapper:I,
headersMapper:df}},queryParameters:[E,ve,Mt],urlParameters:[S],headerParameters:[w,B,R,_,z,pn,Al,Cl],isXML:!0,serializer:Te},
jM={path:"/{containerName}",httpMethod:"GET",responses:{200:{bodyMapper:fu,headersMapper:pf},default:{bodyMapper:I,headersMapper:uf}},
queryParameters:[E,Ha,Ua,ar,or,ve,$h,Jh],urlParameters:[S],headerParameters:[w,B,R],isXML:!0,serializer:Te},YM={path:"/{\
containerName}",httpMethod:"GET",responses:{200:{bodyMapper:hu,headersMapper:ff},default:{bodyMapper:I,headersMapper:hf}},
queryParameters:[E,Ha,Ua,ar,or,ve,$h,Jh,hN],urlParameters:[S],headerParameters:[w,B,R],isXML:!0,serializer:Te},KM={path:"\
/{containerName}",httpMethod:"GET",responses:{200:{headersMapper:gf},default:{bodyMapper:I,headersMapper:yf}},queryParameters:[
Tt,E,js],urlParameters:[S],headerParameters:[w,B,R],isXML:!0,serializer:Te};var Tl=class{client;constructor(e){this.client=e}download(e){return this.client.sendOperationRequest({options:e},WM)}getProperties(e){
return this.client.sendOperationRequest({options:e},$M)}delete(e){return this.client.sendOperationRequest({options:e},JM)}undelete(e){
return this.client.sendOperationRequest({options:e},XM)}setExpiry(e,t){return this.client.sendOperationRequest({expiryOptions:e,
options:t},VM)}setHttpHeaders(e){return this.client.sendOperationRequest({options:e},ZM)}setImmutabilityPolicy(e){return this.
client.sendOperationRequest({options:e},eO)}deleteImmutabilityPolicy(e){return this.client.sendOperationRequest({options:e},
tO)}setLegalHold(e,t){return this.client.sendOperationRequest({legalHold:e,options:t},rO)}setMetadata(e){return this.client.
sendOperationRequest({options:e},nO)}acquireLease(e){return this.client.sendOperationRequest({options:e},sO)}releaseLease(e,t){
return this.client.sendOperationRequest({leaseId:e,options:t},iO)}renewLease(e,t){return this.client.sendOperationRequest(
{leaseId:e,options:t},aO)}changeLease(e,t,n){return this.client.sendOperationRequest({leaseId:e,proposedLeaseId:t,options:n},
oO)}breakLease(e){return this.client.sendOperationRequest({options:e},cO)}createSnapshot(e){return this.client.sendOperationRequest(
{options:e},lO)}startCopyFromURL(e,t){return this.client.sendOperationRequest({copySource:e,options:t},mO)}copyFromURL(e,t){
return this.client.sendOperationRequest({copySource:e,options:t},dO)}abortCopyFromURL(e,t){return this.client.sendOperationRequest(
{copyId:e,options:t},pO)}setTier(e,t){return this.client.sendOperationRequest({tier:e,options:t},uO)}getAccountInfo(e){return this.
client.sendOperationRequest({options:e},fO)}query(e){return this.client.sendOperationRequest({options:e},hO)}getTags(e){
return this.client.sendOperationRequest({options:e},gO)}setTags(e){return this.client.sendOperationRequest({options:e},yO)}},
re=ht(xt,!0),WM={path:"/{containerName}/{blob}",httpMethod:"GET",responses:{200:{bodyMapper:{type:{name:"Stream"},serializedName:"\
parsedResponse"},headersMapper:rl},206:{bodyMapper:{type:{name:"Stream"},serializedName:"parsedResponse"},headersMapper:rl},
default:{bodyMapper:I,headersMapper:xf}},queryParameters:[E,Ke,cr],urlParameters:[S],headerParameters:[w,B,R,F,_,z,Wn,gN,
yN,ae,oe,ce,Y,K,G],isXML:!0,serializer:re},$M={path:"/{containerName}/{blob}",httpMethod:"HEAD",responses:{200:{headersMapper:Af},
default:{bodyMapper:I,headersMapper:Cf}},queryParameters:[E,Ke,cr],urlParameters:[S],headerParameters:[w,B,R,F,_,z,ae,oe,
ce,Y,K,G],isXML:!0,serializer:re},JM={path:"/{containerName}/{blob}",httpMethod:"DELETE",responses:{202:{headersMapper:bf},
default:{bodyMapper:I,headersMapper:Nf}},queryParameters:[E,Ke,cr,AN],urlParameters:[S],headerParameters:[w,B,R,F,_,z,Y,
K,G,xN],isXML:!0,serializer:re},XM={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:If},default:{
bodyMapper:I,headersMapper:Pf}},queryParameters:[E,dl],urlParameters:[S],headerParameters:[w,B,R],isXML:!0,serializer:re},
VM={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:Sf},default:{bodyMapper:I,headersMapper:Ef}},
queryParameters:[E,CN],urlParameters:[S],headerParameters:[w,B,R,bN,NN],isXML:!0,serializer:re},ZM={path:"/{containerNam\
e}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:wf},default:{bodyMapper:I,headersMapper:Bf}},queryParameters:[
Tt,E],urlParameters:[S],headerParameters:[w,B,R,F,_,z,Y,K,G,lr,mr,dr,pr,ur,fr],isXML:!0,serializer:re},eO={path:"/{conta\
inerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:Rf},default:{bodyMapper:I,headersMapper:vf}},queryParameters:[
E,Ke,cr,Xh],urlParameters:[S],headerParameters:[w,B,R,z,Qt,qt],isXML:!0,serializer:re},tO={path:"/{containerName}/{blob}",
httpMethod:"DELETE",responses:{200:{headersMapper:Tf},default:{bodyMapper:I,headersMapper:Mf}},queryParameters:[E,Ke,cr,
Xh],urlParameters:[S],headerParameters:[w,B,R],isXML:!0,serializer:re},rO={path:"/{containerName}/{blob}",httpMethod:"PU\
T",responses:{200:{headersMapper:Of},default:{bodyMapper:I,headersMapper:Df}},queryParameters:[E,Ke,cr,IN],urlParameters:[
S],headerParameters:[w,B,R,PN],isXML:!0,serializer:re},nO={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{
headersMapper:kf},default:{bodyMapper:I,headersMapper:Lf}},queryParameters:[E,ml],urlParameters:[S],headerParameters:[w,
B,R,Ue,F,_,z,ae,oe,ce,Y,K,G,xe],isXML:!0,serializer:re},sO={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{
headersMapper:_f},default:{bodyMapper:I,headersMapper:zf}},queryParameters:[E,Mt],urlParameters:[S],headerParameters:[w,
B,R,_,z,pl,ul,fl,Y,K,G],isXML:!0,serializer:re},iO={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:Hf},
default:{bodyMapper:I,headersMapper:Uf}},queryParameters:[E,Mt],urlParameters:[S],headerParameters:[w,B,R,_,z,hl,pn,Y,K,
G],isXML:!0,serializer:re},aO={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:Ff},default:{
bodyMapper:I,headersMapper:Qf}},queryParameters:[E,Mt],urlParameters:[S],headerParameters:[w,B,R,_,z,pn,gl,Y,K,G],isXML:!0,
serializer:re},oO={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:qf},default:{bodyMapper:I,
headersMapper:Gf}},queryParameters:[E,Mt],urlParameters:[S],headerParameters:[w,B,R,_,z,pn,Al,Cl,Y,K,G],isXML:!0,serializer:re},
cO={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{202:{headersMapper:jf},default:{bodyMapper:I,headersMapper:Yf}},
queryParameters:[E,Mt],urlParameters:[S],headerParameters:[w,B,R,_,z,yl,xl,Y,K,G],isXML:!0,serializer:re},lO={path:"/{co\
ntainerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:Kf},default:{bodyMapper:I,headersMapper:Wf}},queryParameters:[
E,SN],urlParameters:[S],headerParameters:[w,B,R,Ue,F,_,z,ae,oe,ce,Y,K,G,xe],isXML:!0,serializer:re},mO={path:"/{containe\
rName}/{blob}",httpMethod:"PUT",responses:{202:{headersMapper:$f},default:{bodyMapper:I,headersMapper:Jf}},queryParameters:[
E],urlParameters:[S],headerParameters:[w,B,R,Ue,F,_,z,Y,K,G,Qt,qt,Qr,Vh,hr,gr,yr,xr,bl,$n,Gt,EN,Ar],isXML:!0,serializer:re},
dO={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{202:{headersMapper:Xf},default:{bodyMapper:I,headersMapper:Vf}},
queryParameters:[E],urlParameters:[S],headerParameters:[w,B,R,Ue,F,_,z,Y,K,G,Qt,qt,xe,Qr,hr,gr,yr,xr,$n,Gt,Ar,wN,qr,Gr,Nl,
jr],isXML:!0,serializer:re},pO={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{204:{headersMapper:Zf},default:{
bodyMapper:I,headersMapper:eh}},queryParameters:[E,BN,vN],urlParameters:[S],headerParameters:[w,B,R,F,RN],isXML:!0,serializer:re},
uO={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:nl},202:{headersMapper:nl},default:{bodyMapper:I,
headersMapper:th}},queryParameters:[E,Ke,cr,TN],urlParameters:[S],headerParameters:[w,B,R,F,G,Vh,MN],isXML:!0,serializer:re},
fO={path:"/{containerName}/{blob}",httpMethod:"GET",responses:{200:{headersMapper:rh},default:{bodyMapper:I,headersMapper:nh}},
queryParameters:[Tt,E,js],urlParameters:[S],headerParameters:[w,B,R],isXML:!0,serializer:re},hO={path:"/{containerName}/\
{blob}",httpMethod:"POST",responses:{200:{bodyMapper:{type:{name:"Stream"},serializedName:"parsedResponse"},headersMapper:sl},
206:{bodyMapper:{type:{name:"Stream"},serializedName:"parsedResponse"},headersMapper:sl},default:{bodyMapper:I,headersMapper:sh}},
requestBody:ON,queryParameters:[E,Ke,DN],urlParameters:[S],headerParameters:[ir,vt,w,B,F,_,z,ae,oe,ce,Y,K,G],isXML:!0,contentType:"\
application/xml; charset=utf-8",mediaType:"xml",serializer:re},gO={path:"/{containerName}/{blob}",httpMethod:"GET",responses:{
200:{bodyMapper:_a,headersMapper:ih},default:{bodyMapper:I,headersMapper:ah}},queryParameters:[E,Ke,cr,Zh],urlParameters:[
S],headerParameters:[w,B,R,F,G,eg,tg,rg,ng],isXML:!0,serializer:re},yO={path:"/{containerName}/{blob}",httpMethod:"PUT",
responses:{204:{headersMapper:oh},default:{bodyMapper:I,headersMapper:ch}},requestBody:kN,queryParameters:[E,cr,Zh],urlParameters:[
S],headerParameters:[ir,vt,w,B,F,G,eg,tg,rg,ng,Ot,Cr],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"x\
ml",serializer:re};var Ml=class{client;constructor(e){this.client=e}create(e,t,n){return this.client.sendOperationRequest({contentLength:e,
blobContentLength:t,options:n},xO)}uploadPages(e,t,n){return this.client.sendOperationRequest({contentLength:e,body:t,options:n},
AO)}clearPages(e,t){return this.client.sendOperationRequest({contentLength:e,options:t},CO)}uploadPagesFromURL(e,t,n,s,i){
return this.client.sendOperationRequest({sourceUrl:e,sourceRange:t,contentLength:n,range:s,options:i},bO)}getPageRanges(e){
return this.client.sendOperationRequest({options:e},NO)}getPageRangesDiff(e){return this.client.sendOperationRequest({options:e},
IO)}resize(e,t){return this.client.sendOperationRequest({blobContentLength:e,options:t},PO)}updateSequenceNumber(e,t){return this.
client.sendOperationRequest({sequenceNumberAction:e,options:t},SO)}copyIncremental(e,t){return this.client.sendOperationRequest(
{copySource:e,options:t},EO)}},Yr=ht(xt,!0),xO={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:lh},
default:{bodyMapper:I,headersMapper:mh}},queryParameters:[E],urlParameters:[S],headerParameters:[w,B,R,Re,Ue,F,_,z,ae,oe,
ce,Y,K,G,lr,mr,dr,pr,ur,fr,Qt,qt,xe,Qr,Gt,Ar,LN,sg,ig],isXML:!0,serializer:Yr},AO={path:"/{containerName}/{blob}",httpMethod:"\
PUT",responses:{201:{headersMapper:dh},default:{bodyMapper:I,headersMapper:ph}},requestBody:Xn,queryParameters:[E,Il],urlParameters:[
S],headerParameters:[w,B,Re,F,_,z,Wn,ae,oe,ce,Y,K,G,xe,Ot,Cr,Jn,Vn,ag,Pl,Sl,El],isXML:!0,contentType:"application/xml; c\
harset=utf-8",mediaType:"binary",serializer:Yr},CO={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:uh},
default:{bodyMapper:I,headersMapper:fh}},queryParameters:[E,Il],urlParameters:[S],headerParameters:[w,B,R,Re,F,_,z,Wn,ae,
oe,ce,Y,K,G,xe,Pl,Sl,El,_N],isXML:!0,serializer:Yr},bO={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{
headersMapper:hh},default:{bodyMapper:I,headersMapper:gh}},queryParameters:[E,Il],urlParameters:[S],headerParameters:[w,
B,R,Re,F,_,z,ae,oe,ce,Y,K,G,xe,hr,gr,yr,xr,qr,Gr,jr,ag,Pl,Sl,El,Ys,zN,Ks,HN],isXML:!0,serializer:Yr},NO={path:"/{contain\
erName}/{blob}",httpMethod:"GET",responses:{200:{bodyMapper:tl,headersMapper:yh},default:{bodyMapper:I,headersMapper:xh}},
queryParameters:[E,ar,or,Ke,og],urlParameters:[S],headerParameters:[w,B,R,F,_,z,Wn,Y,K,G],isXML:!0,serializer:Yr},IO={path:"\
/{containerName}/{blob}",httpMethod:"GET",responses:{200:{bodyMapper:tl,headersMapper:Ah},default:{bodyMapper:I,headersMapper:Ch}},
queryParameters:[E,ar,or,Ke,og,UN],urlParameters:[S],headerParameters:[w,B,R,F,_,z,Wn,Y,K,G,FN],isXML:!0,serializer:Yr},
PO={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:bh},default:{bodyMapper:I,headersMapper:Nh}},
queryParameters:[Tt,E],urlParameters:[S],headerParameters:[w,B,R,F,_,z,ae,oe,ce,Y,K,G,xe,sg],isXML:!0,serializer:Yr},SO={
path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:Ih},default:{bodyMapper:I,headersMapper:Ph}},
queryParameters:[Tt,E],urlParameters:[S],headerParameters:[w,B,R,F,_,z,Y,K,G,ig,QN],isXML:!0,serializer:Yr},EO={path:"/{\
containerName}/{blob}",httpMethod:"PUT",responses:{202:{headersMapper:Sh},default:{bodyMapper:I,headersMapper:Eh}},queryParameters:[
E,qN],urlParameters:[S],headerParameters:[w,B,R,_,z,Y,K,G,$n],isXML:!0,serializer:Yr};var Ol=class{client;constructor(e){this.client=e}create(e,t){return this.client.sendOperationRequest({contentLength:e,options:t},
wO)}appendBlock(e,t,n){return this.client.sendOperationRequest({contentLength:e,body:t,options:n},BO)}appendBlockFromUrl(e,t,n){
return this.client.sendOperationRequest({sourceUrl:e,contentLength:t,options:n},RO)}seal(e){return this.client.sendOperationRequest(
{options:e},vO)}},Dl=ht(xt,!0),wO={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:wh},default:{
bodyMapper:I,headersMapper:Bh}},queryParameters:[E],urlParameters:[S],headerParameters:[w,B,R,Re,Ue,F,_,z,ae,oe,ce,Y,K,G,
lr,mr,dr,pr,ur,fr,Qt,qt,xe,Gt,Ar,GN],isXML:!0,serializer:Dl},BO={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{
201:{headersMapper:Rh},default:{bodyMapper:I,headersMapper:vh}},requestBody:Xn,queryParameters:[E,cg],urlParameters:[S],
headerParameters:[w,B,Re,F,_,z,ae,oe,ce,Y,K,G,xe,Ot,Cr,Jn,Vn,lg,wl],isXML:!0,contentType:"application/xml; charset=utf-8",
mediaType:"binary",serializer:Dl},RO={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:Th},
default:{bodyMapper:I,headersMapper:Mh}},queryParameters:[E,cg],urlParameters:[S],headerParameters:[w,B,R,Re,F,_,z,ae,oe,
ce,Y,K,G,xe,hr,gr,yr,xr,qr,Gr,jr,Ot,Ys,Ks,lg,wl,Bl],isXML:!0,serializer:Dl},vO={path:"/{containerName}/{blob}",httpMethod:"\
PUT",responses:{200:{headersMapper:Oh},default:{bodyMapper:I,headersMapper:Dh}},queryParameters:[E,jN],urlParameters:[S],
headerParameters:[w,B,R,F,_,z,Y,K,wl],isXML:!0,serializer:Dl};var kl=class{client;constructor(e){this.client=e}upload(e,t,n){return this.client.sendOperationRequest({contentLength:e,
body:t,options:n},TO)}putBlobFromUrl(e,t,n){return this.client.sendOperationRequest({contentLength:e,copySource:t,options:n},
MO)}stageBlock(e,t,n,s){return this.client.sendOperationRequest({blockId:e,contentLength:t,body:n,options:s},OO)}stageBlockFromURL(e,t,n,s){
return this.client.sendOperationRequest({blockId:e,contentLength:t,sourceUrl:n,options:s},DO)}commitBlockList(e,t){return this.
client.sendOperationRequest({blocks:e,options:t},kO)}getBlockList(e,t){return this.client.sendOperationRequest({listType:e,
options:t},LO)}},$s=ht(xt,!0),TO={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:kh},default:{
bodyMapper:I,headersMapper:Lh}},requestBody:Xn,queryParameters:[E],urlParameters:[S],headerParameters:[w,B,Re,Ue,F,_,z,ae,
oe,ce,Y,K,G,lr,mr,dr,pr,ur,fr,Qt,qt,xe,Qr,Gt,Ar,Ot,Cr,Jn,Vn,mg],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"\
binary",serializer:$s},MO={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:_h},default:{bodyMapper:I,
headersMapper:zh}},queryParameters:[E],urlParameters:[S],headerParameters:[w,B,R,Re,Ue,F,_,z,ae,oe,ce,Y,K,G,lr,mr,dr,pr,
ur,fr,xe,Qr,hr,gr,yr,xr,bl,$n,Gt,qr,Gr,Nl,jr,Ot,mg,YN],isXML:!0,serializer:$s},OO={path:"/{containerName}/{blob}",httpMethod:"\
PUT",responses:{201:{headersMapper:Hh},default:{bodyMapper:I,headersMapper:Uh}},requestBody:Xn,queryParameters:[E,dg,pg],
urlParameters:[S],headerParameters:[w,B,Re,F,ae,oe,ce,xe,Ot,Cr,Jn,Vn],isXML:!0,contentType:"application/xml; charset=utf\
-8",mediaType:"binary",serializer:$s},DO={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:Fh},
default:{bodyMapper:I,headersMapper:Qh}},queryParameters:[E,dg,pg],urlParameters:[S],headerParameters:[w,B,R,Re,F,ae,oe,
ce,xe,hr,gr,yr,xr,qr,Gr,jr,Ys,Ks,Bl],isXML:!0,serializer:$s},kO={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{
201:{headersMapper:qh},default:{bodyMapper:I,headersMapper:Gh}},requestBody:KN,queryParameters:[E,ug],urlParameters:[S],
headerParameters:[ir,vt,w,B,Ue,F,_,z,ae,oe,ce,Y,K,G,lr,mr,dr,pr,ur,fr,Qt,qt,xe,Qr,Gt,Ar,Ot,Cr],isXML:!0,contentType:"app\
lication/xml; charset=utf-8",mediaType:"xml",serializer:$s},LO={path:"/{containerName}/{blob}",httpMethod:"GET",responses:{
200:{bodyMapper:yu,headersMapper:jh},default:{bodyMapper:I,headersMapper:Yh}},queryParameters:[E,Ke,ug,WN],urlParameters:[
S],headerParameters:[w,B,R,F,G],isXML:!0,serializer:$s};var Fa=class extends ga{url;version;constructor(e,t){if(e===void 0)throw new Error("'url' cannot be null");t||(t={});let n={
requestContentType:"application/json; charset=utf-8"},s="azsdk-js-azure-storage-blob/12.30.0",i=t.userAgentOptions&&t.userAgentOptions.
userAgentPrefix?`${t.userAgentOptions.userAgentPrefix} ${s}`:`${s}`,a={...n,...t,userAgentOptions:{userAgentPrefix:i},endpoint:t.
endpoint??t.baseUri??"{url}"};super(a),this.url=e,this.version=t.version||"2026-02-06",this.service=new Rl(this),this.container=
new vl(this),this.blob=new Tl(this),this.pageBlob=new Ml(this),this.appendBlob=new Ol(this),this.blockBlob=new kl(this)}service;container;blob;pageBlob;appendBlob;blockBlob};var Qa=class extends Fa{async sendOperationRequest(e,t){let n={...t};return(n.path==="/{containerName}"||n.path==="/{con\
tainerName}/{blob}")&&(n.path=""),super.sendOperationRequest(e,n)}};function JN(r){let e=new URL(r),t=e.pathname;return t=t||"/",t=zO(t),e.pathname=t,e.toString()}function _O(r){let e="";if(r.
search("DevelopmentStorageProxyUri=")!==-1){let t=r.split(";");for(let n of t)n.trim().startsWith("DevelopmentStoragePro\
xyUri=")&&(e=n.trim().match("DevelopmentStorageProxyUri=(.*)")[1])}return e}function Zn(r,e){let t=r.split(";");for(let n of t)
if(n.trim().startsWith(e))return n.trim().match(e+"=(.*)")[1];return""}function es(r){let e="";r.startsWith("UseDevelopm\
entStorage=true")&&(e=_O(r),r=jb);let t=Zn(r,"BlobEndpoint");if(t=t.endsWith("/")?t.slice(0,-1):t,r.search("DefaultEndpo\
intsProtocol=")!==-1&&r.search("AccountKey=")!==-1){let n="",s="",i=Buffer.from("accountKey","base64"),a="";if(s=Zn(r,"A\
ccountName"),i=Buffer.from(Zn(r,"AccountKey"),"base64"),!t){n=Zn(r,"DefaultEndpointsProtocol");let o=n.toLowerCase();if(o!==
"https"&&o!=="http")throw new Error("Invalid DefaultEndpointsProtocol in the provided Connection String. Expecting 'http\
s' or 'http'");if(a=Zn(r,"EndpointSuffix"),!a)throw new Error("Invalid EndpointSuffix in the provided Connection String");
t=`${n}://${s}.blob.${a}`}if(s){if(i.length===0)throw new Error("Invalid AccountKey in the provided Connection String")}else
throw new Error("Invalid AccountName in the provided Connection String");return{kind:"AccountConnString",url:t,accountName:s,
accountKey:i,proxyUri:e}}else{let n=Zn(r,"SharedAccessSignature"),s=Zn(r,"AccountName");if(s||(s=yg(t)),t){if(!n)throw new Error(
"Invalid SharedAccessSignature in the provided SAS Connection String")}else throw new Error("Invalid BlobEndpoint in the\
 provided SAS Connection String");return n.startsWith("?")&&(n=n.substring(1)),{kind:"SASConnString",url:t,accountName:s,
accountSas:n}}}function zO(r){return encodeURIComponent(r).replace(/%2F/g,"/").replace(/'/g,"%27").replace(/\+/g,"%20").
replace(/%25/g,"%")}function Ne(r,e){let t=new URL(r),n=t.pathname;return n=n?n.endsWith("/")?`${n}${e}`:`${n}/${e}`:e,t.
pathname=n,t.toString()}function Js(r,e,t){let n=new URL(r),s=encodeURIComponent(e),i=t?encodeURIComponent(t):void 0,a=n.
search===""?"?":n.search,o=[];for(let c of a.slice(1).split("&"))if(c){let[l]=c.split("=",2);l!==s&&o.push(c)}return i&&
o.push(`${s}=${i}`),n.search=o.length?`?${o.join("&")}`:"",n.toString()}function fg(r,e){return new URL(r).searchParams.
get(e)??void 0}function XN(r){try{let e=new URL(r);return e.protocol.endsWith(":")?e.protocol.slice(0,-1):e.protocol}catch{return}}function qa(r,e){let t=new URL(r),n=t.search;return n?n+="&"+e:n=e,t.search=n,t.toString()}function W(r,e=!0){let t=r.toISOString();
return e?t.substring(0,t.length-1)+"0000Z":t.substring(0,t.length-5)+"Z"}function HO(r){return J?Buffer.from(r).toString(
"base64"):btoa(r)}function hg(r,e){r.length>42&&(r=r.slice(0,42));let i=r+UO(e.toString(),48-r.length,"0");return HO(i)}function UO(r,e,t=" "){return String.prototype.padStart?r.padStart(e,t):(t=t||" ",r.length>e?r:(e=e-r.length,e>t.length&&
(t+=t.repeat(e/t.length)),t.slice(0,e)+r))}function gg(r,e){return r.toLocaleLowerCase()===e.toLocaleLowerCase()}function yg(r){let e=new URL(r),t;try{return e.hostname.
split(".")[1]==="blob"?t=e.hostname.split(".")[0]:Ll(e)?t=e.pathname.split("/")[1]:t="",t}catch{throw new Error("Unable \
to extract accountName with provided information.")}}function Ll(r){let e=r.host;return/^.*:.*:.*$|^(localhost|host.docker.internal)(:[0-9]+)?$|^(\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])(\.(\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])){3}(:[0-9]+)?$/.
test(e)||!!r.port&&Jb.includes(r.port)}function fn(r){if(r===void 0)return;let e=[];for(let t in r)if(Object.prototype.hasOwnProperty.
call(r,t)){let n=r[t];e.push(`${encodeURIComponent(t)}=${encodeURIComponent(n)}`)}return e.join("&")}function VN(r){if(r===
void 0)return;let e={blobTagSet:[]};for(let t in r)if(Object.prototype.hasOwnProperty.call(r,t)){let n=r[t];e.blobTagSet.
push({key:t,value:n})}return e}function _l(r){if(r===void 0)return;let e={};for(let t of r.blobTagSet)e[t.key]=t.value;return e}
function xg(r){if(r!==void 0)switch(r.kind){case"csv":return{format:{type:"delimited",delimitedTextConfiguration:{columnSeparator:r.
columnSeparator||",",fieldQuote:r.fieldQuote||"",recordSeparator:r.recordSeparator,escapeChar:r.escapeCharacter||"",headersPresent:r.
hasHeaders||!1}}};case"json":return{format:{type:"json",jsonTextConfiguration:{recordSeparator:r.recordSeparator}}};case"\
arrow":return{format:{type:"arrow",arrowConfiguration:{schema:r.schema}}};case"parquet":return{format:{type:"parquet"}};default:
throw Error("Invalid BlobQueryTextConfiguration.")}}function zl(r){if(!r||"policy-id"in r)return;let e=[];for(let t in r){
let n=t.split("_"),s="or-";n[0].startsWith(s)&&(n[0]=n[0].substring(s.length));let i={ruleId:n[1],replicationStatus:r[t]},
a=e.findIndex(o=>o.policyId===n[0]);a>-1?e[a].rules.push(i):e.push({policyId:n[0],rules:[i]})}return e}function Xs(r){return r?r.scheme+" "+r.value:void 0}function*Ag(r){let e=[],t=[];r.pageRange&&(e=r.pageRange),r.clearRange&&(t=r.clearRange);let n=0,s=0;for(;n<e.length&&s<
t.length;)e[n].start<t[s].start?(yield{start:e[n].start,end:e[n].end,isClear:!1},++n):(yield{start:t[s].start,end:t[s].end,
isClear:!0},++s);for(;n<e.length;++n)yield{start:e[n].start,end:e[n].end,isClear:!1};for(;s<t.length;++s)yield{start:t[s].
start,end:t[s].end,isClear:!0}}function D(r){if("_response"in r)return r;throw new TypeError(`Unexpected response object ${r}`)}var Vs=class{url;accountName;pipeline;credential;storageClientContext;isHttps;constructor(e,t){this.url=JN(e),this.accountName=
yg(e),this.pipeline=t,this.storageClientContext=new Qa(this.url,cu(t)),this.isHttps=gg(XN(this.url)||"","https"),this.credential=
lu(t);let n=this.storageClientContext;n.requestContentType=void 0}};var v=Ds({packageName:"@azure/storage-blob",packageVersion:Vc,namespace:"Microsoft.Storage"});var br=class r{static parse(e){let t=new r;for(let n of e)switch(n){case"r":t.read=!0;break;case"a":t.add=!0;break;case"\
c":t.create=!0;break;case"w":t.write=!0;break;case"d":t.delete=!0;break;case"x":t.deleteVersion=!0;break;case"t":t.tag=!0;
break;case"m":t.move=!0;break;case"e":t.execute=!0;break;case"i":t.setImmutabilityPolicy=!0;break;case"y":t.permanentDelete=
!0;break;default:throw new RangeError(`Invalid permission: ${n}`)}return t}static from(e){let t=new r;return e.read&&(t.
read=!0),e.add&&(t.add=!0),e.create&&(t.create=!0),e.write&&(t.write=!0),e.delete&&(t.delete=!0),e.deleteVersion&&(t.deleteVersion=
!0),e.tag&&(t.tag=!0),e.move&&(t.move=!0),e.execute&&(t.execute=!0),e.setImmutabilityPolicy&&(t.setImmutabilityPolicy=!0),
e.permanentDelete&&(t.permanentDelete=!0),t}read=!1;add=!1;create=!1;write=!1;delete=!1;deleteVersion=!1;tag=!1;move=!1;execute=!1;setImmutabilityPolicy=!1;permanentDelete=!1;toString(){
let e=[];return this.read&&e.push("r"),this.add&&e.push("a"),this.create&&e.push("c"),this.write&&e.push("w"),this.delete&&
e.push("d"),this.deleteVersion&&e.push("x"),this.tag&&e.push("t"),this.move&&e.push("m"),this.execute&&e.push("e"),this.
setImmutabilityPolicy&&e.push("i"),this.permanentDelete&&e.push("y"),e.join("")}};var Nr=class r{static parse(e){let t=new r;for(let n of e)switch(n){case"r":t.read=!0;break;case"a":t.add=!0;break;case"\
c":t.create=!0;break;case"w":t.write=!0;break;case"d":t.delete=!0;break;case"l":t.list=!0;break;case"t":t.tag=!0;break;case"\
x":t.deleteVersion=!0;break;case"m":t.move=!0;break;case"e":t.execute=!0;break;case"i":t.setImmutabilityPolicy=!0;break;case"\
y":t.permanentDelete=!0;break;case"f":t.filterByTags=!0;break;default:throw new RangeError(`Invalid permission ${n}`)}return t}static from(e){
let t=new r;return e.read&&(t.read=!0),e.add&&(t.add=!0),e.create&&(t.create=!0),e.write&&(t.write=!0),e.delete&&(t.delete=
!0),e.list&&(t.list=!0),e.deleteVersion&&(t.deleteVersion=!0),e.tag&&(t.tag=!0),e.move&&(t.move=!0),e.execute&&(t.execute=
!0),e.setImmutabilityPolicy&&(t.setImmutabilityPolicy=!0),e.permanentDelete&&(t.permanentDelete=!0),e.filterByTags&&(t.filterByTags=
!0),t}read=!1;add=!1;create=!1;write=!1;delete=!1;deleteVersion=!1;list=!1;tag=!1;move=!1;execute=!1;setImmutabilityPolicy=!1;permanentDelete=!1;filterByTags=!1;toString(){
let e=[];return this.read&&e.push("r"),this.add&&e.push("a"),this.create&&e.push("c"),this.write&&e.push("w"),this.delete&&
e.push("d"),this.deleteVersion&&e.push("x"),this.list&&e.push("l"),this.tag&&e.push("t"),this.move&&e.push("m"),this.execute&&
e.push("e"),this.setImmutabilityPolicy&&e.push("i"),this.permanentDelete&&e.push("y"),this.filterByTags&&e.push("f"),e.join(
"")}};function jt(r){return r.end?`${r.start}-${r.end}`:r.start}var ZN;(function(r){r.Https="https",r.HttpsAndHttp="https,http"})(ZN||(ZN={}));var Yt=class{version;protocol;startsOn;expiresOn;permissions;services;resourceTypes;identifier;delegatedUserObjectId;encryptionScope;resource;signature;cacheControl;contentDisposition;contentEncoding;contentLanguage;contentType;ipRangeInner;signedOid;signedTenantId;signedStartsOn;signedExpiresOn;signedService;signedVersion;preauthorizedAgentObjectId;correlationId;get ipRange(){
if(this.ipRangeInner)return{end:this.ipRangeInner.end,start:this.ipRangeInner.start}}constructor(e,t,n,s,i,a,o,c,l,m,d,p,u,h,g,x,A,C,b,P,V){
this.version=e,this.signature=t,n!==void 0&&typeof n!="string"?(this.permissions=n.permissions,this.services=n.services,
this.resourceTypes=n.resourceTypes,this.protocol=n.protocol,this.startsOn=n.startsOn,this.expiresOn=n.expiresOn,this.ipRangeInner=
n.ipRange,this.identifier=n.identifier,this.delegatedUserObjectId=n.delegatedUserObjectId,this.encryptionScope=n.encryptionScope,
this.resource=n.resource,this.cacheControl=n.cacheControl,this.contentDisposition=n.contentDisposition,this.contentEncoding=
n.contentEncoding,this.contentLanguage=n.contentLanguage,this.contentType=n.contentType,n.userDelegationKey&&(this.signedOid=
n.userDelegationKey.signedObjectId,this.signedTenantId=n.userDelegationKey.signedTenantId,this.signedStartsOn=n.userDelegationKey.
signedStartsOn,this.signedExpiresOn=n.userDelegationKey.signedExpiresOn,this.signedService=n.userDelegationKey.signedService,
this.signedVersion=n.userDelegationKey.signedVersion,this.preauthorizedAgentObjectId=n.preauthorizedAgentObjectId,this.correlationId=
n.correlationId)):(this.services=s,this.resourceTypes=i,this.expiresOn=c,this.permissions=n,this.protocol=a,this.startsOn=
o,this.ipRangeInner=l,this.delegatedUserObjectId=V,this.encryptionScope=P,this.identifier=m,this.resource=d,this.cacheControl=
p,this.contentDisposition=u,this.contentEncoding=h,this.contentLanguage=g,this.contentType=x,A&&(this.signedOid=A.signedObjectId,
this.signedTenantId=A.signedTenantId,this.signedStartsOn=A.signedStartsOn,this.signedExpiresOn=A.signedExpiresOn,this.signedService=
A.signedService,this.signedVersion=A.signedVersion,this.preauthorizedAgentObjectId=C,this.correlationId=b))}toString(){let e=[
"sv","ss","srt","spr","st","se","sip","si","ses","skoid","sktid","skt","ske","sks","skv","sr","sp","sig","rscc","rscd","\
rsce","rscl","rsct","saoid","scid","sduoid"],t=[];for(let n of e)switch(n){case"sv":this.tryAppendQueryParameter(t,n,this.
version);break;case"ss":this.tryAppendQueryParameter(t,n,this.services);break;case"srt":this.tryAppendQueryParameter(t,n,
this.resourceTypes);break;case"spr":this.tryAppendQueryParameter(t,n,this.protocol);break;case"st":this.tryAppendQueryParameter(
t,n,this.startsOn?W(this.startsOn,!1):void 0);break;case"se":this.tryAppendQueryParameter(t,n,this.expiresOn?W(this.expiresOn,
!1):void 0);break;case"sip":this.tryAppendQueryParameter(t,n,this.ipRange?jt(this.ipRange):void 0);break;case"si":this.tryAppendQueryParameter(
t,n,this.identifier);break;case"ses":this.tryAppendQueryParameter(t,n,this.encryptionScope);break;case"skoid":this.tryAppendQueryParameter(
t,n,this.signedOid);break;case"sktid":this.tryAppendQueryParameter(t,n,this.signedTenantId);break;case"skt":this.tryAppendQueryParameter(
t,n,this.signedStartsOn?W(this.signedStartsOn,!1):void 0);break;case"ske":this.tryAppendQueryParameter(t,n,this.signedExpiresOn?
W(this.signedExpiresOn,!1):void 0);break;case"sks":this.tryAppendQueryParameter(t,n,this.signedService);break;case"skv":
this.tryAppendQueryParameter(t,n,this.signedVersion);break;case"sr":this.tryAppendQueryParameter(t,n,this.resource);break;case"\
sp":this.tryAppendQueryParameter(t,n,this.permissions);break;case"sig":this.tryAppendQueryParameter(t,n,this.signature);
break;case"rscc":this.tryAppendQueryParameter(t,n,this.cacheControl);break;case"rscd":this.tryAppendQueryParameter(t,n,this.
contentDisposition);break;case"rsce":this.tryAppendQueryParameter(t,n,this.contentEncoding);break;case"rscl":this.tryAppendQueryParameter(
t,n,this.contentLanguage);break;case"rsct":this.tryAppendQueryParameter(t,n,this.contentType);break;case"saoid":this.tryAppendQueryParameter(
t,n,this.preauthorizedAgentObjectId);break;case"scid":this.tryAppendQueryParameter(t,n,this.correlationId);break;case"sd\
uoid":this.tryAppendQueryParameter(t,n,this.delegatedUserObjectId);break}return t.join("&")}tryAppendQueryParameter(e,t,n){
n&&(t=encodeURIComponent(t),n=encodeURIComponent(n),t.length>0&&n.length>0&&e.push(`${t}=${n}`))}};function Ga(r,e,t){return ja(r,e,t).sasQueryParameters}function ja(r,e,t){let n=r.version?r.version:Zc,s=e instanceof ie?
e:void 0,i;if(s===void 0&&t!==void 0&&(i=new Xc(t,e)),s===void 0&&i===void 0)throw TypeError("Invalid sharedKeyCredentia\
l, userDelegationKey or accountName.");if(n>="2020-12-06")return s!==void 0?qO(r,s):n>="2025-07-05"?KO(r,i):YO(r,i);if(n>=
"2018-11-09")return s!==void 0?QO(r,s):n>="2020-02-10"?jO(r,i):GO(r,i);if(n>="2015-04-05"){if(s!==void 0)return FO(r,s);
throw new RangeError("'version' must be >= '2018-11-09' when generating user delegation SAS using user delegation key.")}
throw new RangeError("'version' must be >= '2015-04-05'.")}function FO(r,e){if(r=rs(r),!r.identifier&&!(r.permissions&&r.
expiresOn))throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when 'identifier' is\
 not provided.");let t="c";r.blobName&&(t="b");let n;r.permissions&&(r.blobName?n=br.parse(r.permissions.toString()).toString():
n=Nr.parse(r.permissions.toString()).toString());let s=[n||"",r.startsOn?W(r.startsOn,!1):"",r.expiresOn?W(r.expiresOn,!1):
"",ts(e.accountName,r.containerName,r.blobName),r.identifier,r.ipRange?jt(r.ipRange):"",r.protocol?r.protocol:"",r.version,
r.cacheControl?r.cacheControl:"",r.contentDisposition?r.contentDisposition:"",r.contentEncoding?r.contentEncoding:"",r.contentLanguage?
r.contentLanguage:"",r.contentType?r.contentType:""].join(`
`),i=e.computeHMACSHA256(s);return{sasQueryParameters:new Yt(r.version,i,n,void 0,void 0,r.protocol,r.startsOn,r.expiresOn,
r.ipRange,r.identifier,t,r.cacheControl,r.contentDisposition,r.contentEncoding,r.contentLanguage,r.contentType),stringToSign:s}}
function QO(r,e){if(r=rs(r),!r.identifier&&!(r.permissions&&r.expiresOn))throw new RangeError("Must provide 'permissions\
' and 'expiresOn' for Blob SAS generation when 'identifier' is not provided.");let t="c",n=r.snapshotTime;r.blobName&&(t=
"b",r.snapshotTime?t="bs":r.versionId&&(t="bv",n=r.versionId));let s;r.permissions&&(r.blobName?s=br.parse(r.permissions.
toString()).toString():s=Nr.parse(r.permissions.toString()).toString());let i=[s||"",r.startsOn?W(r.startsOn,!1):"",r.expiresOn?
W(r.expiresOn,!1):"",ts(e.accountName,r.containerName,r.blobName),r.identifier,r.ipRange?jt(r.ipRange):"",r.protocol?r.protocol:
"",r.version,t,n,r.cacheControl?r.cacheControl:"",r.contentDisposition?r.contentDisposition:"",r.contentEncoding?r.contentEncoding:
"",r.contentLanguage?r.contentLanguage:"",r.contentType?r.contentType:""].join(`
`),a=e.computeHMACSHA256(i);return{sasQueryParameters:new Yt(r.version,a,s,void 0,void 0,r.protocol,r.startsOn,r.expiresOn,
r.ipRange,r.identifier,t,r.cacheControl,r.contentDisposition,r.contentEncoding,r.contentLanguage,r.contentType),stringToSign:i}}
function qO(r,e){if(r=rs(r),!r.identifier&&!(r.permissions&&r.expiresOn))throw new RangeError("Must provide 'permissions\
' and 'expiresOn' for Blob SAS generation when 'identifier' is not provided.");let t="c",n=r.snapshotTime;r.blobName&&(t=
"b",r.snapshotTime?t="bs":r.versionId&&(t="bv",n=r.versionId));let s;r.permissions&&(r.blobName?s=br.parse(r.permissions.
toString()).toString():s=Nr.parse(r.permissions.toString()).toString());let i=[s||"",r.startsOn?W(r.startsOn,!1):"",r.expiresOn?
W(r.expiresOn,!1):"",ts(e.accountName,r.containerName,r.blobName),r.identifier,r.ipRange?jt(r.ipRange):"",r.protocol?r.protocol:
"",r.version,t,n,r.encryptionScope,r.cacheControl?r.cacheControl:"",r.contentDisposition?r.contentDisposition:"",r.contentEncoding?
r.contentEncoding:"",r.contentLanguage?r.contentLanguage:"",r.contentType?r.contentType:""].join(`
`),a=e.computeHMACSHA256(i);return{sasQueryParameters:new Yt(r.version,a,s,void 0,void 0,r.protocol,r.startsOn,r.expiresOn,
r.ipRange,r.identifier,t,r.cacheControl,r.contentDisposition,r.contentEncoding,r.contentLanguage,r.contentType,void 0,void 0,
void 0,r.encryptionScope),stringToSign:i}}function GO(r,e){if(r=rs(r),!r.permissions||!r.expiresOn)throw new RangeError(
"Must provide 'permissions' and 'expiresOn' for Blob SAS generation when generating user delegation SAS.");let t="c",n=r.
snapshotTime;r.blobName&&(t="b",r.snapshotTime?t="bs":r.versionId&&(t="bv",n=r.versionId));let s;r.permissions&&(r.blobName?
s=br.parse(r.permissions.toString()).toString():s=Nr.parse(r.permissions.toString()).toString());let i=[s||"",r.startsOn?
W(r.startsOn,!1):"",r.expiresOn?W(r.expiresOn,!1):"",ts(e.accountName,r.containerName,r.blobName),e.userDelegationKey.signedObjectId,
e.userDelegationKey.signedTenantId,e.userDelegationKey.signedStartsOn?W(e.userDelegationKey.signedStartsOn,!1):"",e.userDelegationKey.
signedExpiresOn?W(e.userDelegationKey.signedExpiresOn,!1):"",e.userDelegationKey.signedService,e.userDelegationKey.signedVersion,
r.ipRange?jt(r.ipRange):"",r.protocol?r.protocol:"",r.version,t,n,r.cacheControl,r.contentDisposition,r.contentEncoding,
r.contentLanguage,r.contentType].join(`
`),a=e.computeHMACSHA256(i);return{sasQueryParameters:new Yt(r.version,a,s,void 0,void 0,r.protocol,r.startsOn,r.expiresOn,
r.ipRange,r.identifier,t,r.cacheControl,r.contentDisposition,r.contentEncoding,r.contentLanguage,r.contentType,e.userDelegationKey),
stringToSign:i}}function jO(r,e){if(r=rs(r),!r.permissions||!r.expiresOn)throw new RangeError("Must provide 'permissions\
' and 'expiresOn' for Blob SAS generation when generating user delegation SAS.");let t="c",n=r.snapshotTime;r.blobName&&
(t="b",r.snapshotTime?t="bs":r.versionId&&(t="bv",n=r.versionId));let s;r.permissions&&(r.blobName?s=br.parse(r.permissions.
toString()).toString():s=Nr.parse(r.permissions.toString()).toString());let i=[s||"",r.startsOn?W(r.startsOn,!1):"",r.expiresOn?
W(r.expiresOn,!1):"",ts(e.accountName,r.containerName,r.blobName),e.userDelegationKey.signedObjectId,e.userDelegationKey.
signedTenantId,e.userDelegationKey.signedStartsOn?W(e.userDelegationKey.signedStartsOn,!1):"",e.userDelegationKey.signedExpiresOn?
W(e.userDelegationKey.signedExpiresOn,!1):"",e.userDelegationKey.signedService,e.userDelegationKey.signedVersion,r.preauthorizedAgentObjectId,
void 0,r.correlationId,r.ipRange?jt(r.ipRange):"",r.protocol?r.protocol:"",r.version,t,n,r.cacheControl,r.contentDisposition,
r.contentEncoding,r.contentLanguage,r.contentType].join(`
`),a=e.computeHMACSHA256(i);return{sasQueryParameters:new Yt(r.version,a,s,void 0,void 0,r.protocol,r.startsOn,r.expiresOn,
r.ipRange,r.identifier,t,r.cacheControl,r.contentDisposition,r.contentEncoding,r.contentLanguage,r.contentType,e.userDelegationKey,
r.preauthorizedAgentObjectId,r.correlationId),stringToSign:i}}function YO(r,e){if(r=rs(r),!r.permissions||!r.expiresOn)throw new RangeError(
"Must provide 'permissions' and 'expiresOn' for Blob SAS generation when generating user delegation SAS.");let t="c",n=r.
snapshotTime;r.blobName&&(t="b",r.snapshotTime?t="bs":r.versionId&&(t="bv",n=r.versionId));let s;r.permissions&&(r.blobName?
s=br.parse(r.permissions.toString()).toString():s=Nr.parse(r.permissions.toString()).toString());let i=[s||"",r.startsOn?
W(r.startsOn,!1):"",r.expiresOn?W(r.expiresOn,!1):"",ts(e.accountName,r.containerName,r.blobName),e.userDelegationKey.signedObjectId,
e.userDelegationKey.signedTenantId,e.userDelegationKey.signedStartsOn?W(e.userDelegationKey.signedStartsOn,!1):"",e.userDelegationKey.
signedExpiresOn?W(e.userDelegationKey.signedExpiresOn,!1):"",e.userDelegationKey.signedService,e.userDelegationKey.signedVersion,
r.preauthorizedAgentObjectId,void 0,r.correlationId,r.ipRange?jt(r.ipRange):"",r.protocol?r.protocol:"",r.version,t,n,r.
encryptionScope,r.cacheControl,r.contentDisposition,r.contentEncoding,r.contentLanguage,r.contentType].join(`
`),a=e.computeHMACSHA256(i);return{sasQueryParameters:new Yt(r.version,a,s,void 0,void 0,r.protocol,r.startsOn,r.expiresOn,
r.ipRange,r.identifier,t,r.cacheControl,r.contentDisposition,r.contentEncoding,r.contentLanguage,r.contentType,e.userDelegationKey,
r.preauthorizedAgentObjectId,r.correlationId,r.encryptionScope),stringToSign:i}}function KO(r,e){if(r=rs(r),!r.permissions||
!r.expiresOn)throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when generating us\
er delegation SAS.");let t="c",n=r.snapshotTime;r.blobName&&(t="b",r.snapshotTime?t="bs":r.versionId&&(t="bv",n=r.versionId));
let s;r.permissions&&(r.blobName?s=br.parse(r.permissions.toString()).toString():s=Nr.parse(r.permissions.toString()).toString());
let i=[s||"",r.startsOn?W(r.startsOn,!1):"",r.expiresOn?W(r.expiresOn,!1):"",ts(e.accountName,r.containerName,r.blobName),
e.userDelegationKey.signedObjectId,e.userDelegationKey.signedTenantId,e.userDelegationKey.signedStartsOn?W(e.userDelegationKey.
signedStartsOn,!1):"",e.userDelegationKey.signedExpiresOn?W(e.userDelegationKey.signedExpiresOn,!1):"",e.userDelegationKey.
signedService,e.userDelegationKey.signedVersion,r.preauthorizedAgentObjectId,void 0,r.correlationId,void 0,r.delegatedUserObjectId,
r.ipRange?jt(r.ipRange):"",r.protocol?r.protocol:"",r.version,t,n,r.encryptionScope,r.cacheControl,r.contentDisposition,
r.contentEncoding,r.contentLanguage,r.contentType].join(`
`),a=e.computeHMACSHA256(i);return{sasQueryParameters:new Yt(r.version,a,s,void 0,void 0,r.protocol,r.startsOn,r.expiresOn,
r.ipRange,r.identifier,t,r.cacheControl,r.contentDisposition,r.contentEncoding,r.contentLanguage,r.contentType,e.userDelegationKey,
r.preauthorizedAgentObjectId,r.correlationId,r.encryptionScope,r.delegatedUserObjectId),stringToSign:i}}function ts(r,e,t){
let n=[`/blob/${r}/${e}`];return t&&n.push(`/${t}`),n.join("")}function rs(r){let e=r.version?r.version:Zc;if(r.snapshotTime&&
e<"2018-11-09")throw RangeError("'version' must be >= '2018-11-09' when providing 'snapshotTime'.");if(r.blobName===void 0&&
r.snapshotTime)throw RangeError("Must provide 'blobName' when providing 'snapshotTime'.");if(r.versionId&&e<"2019-10-10")
throw RangeError("'version' must be >= '2019-10-10' when providing 'versionId'.");if(r.blobName===void 0&&r.versionId)throw RangeError(
"Must provide 'blobName' when providing 'versionId'.");if(r.permissions&&r.permissions.setImmutabilityPolicy&&e<"2020-08\
-04")throw RangeError("'version' must be >= '2020-08-04' when provided 'i' permission.");if(r.permissions&&r.permissions.
deleteVersion&&e<"2019-10-10")throw RangeError("'version' must be >= '2019-10-10' when providing 'x' permission.");if(r.
permissions&&r.permissions.permanentDelete&&e<"2019-10-10")throw RangeError("'version' must be >= '2019-10-10' when prov\
iding 'y' permission.");if(r.permissions&&r.permissions.tag&&e<"2019-12-12")throw RangeError("'version' must be >= '2019\
-12-12' when providing 't' permission.");if(e<"2020-02-10"&&r.permissions&&(r.permissions.move||r.permissions.execute))throw RangeError(
"'version' must be >= '2020-02-10' when providing the 'm' or 'e' permission.");if(e<"2021-04-10"&&r.permissions&&r.permissions.
filterByTags)throw RangeError("'version' must be >= '2021-04-10' when providing the 'f' permission.");if(e<"2020-02-10"&&
(r.preauthorizedAgentObjectId||r.correlationId))throw RangeError("'version' must be >= '2020-02-10' when providing 'prea\
uthorizedAgentObjectId' or 'correlationId'.");if(r.encryptionScope&&e<"2020-12-06")throw RangeError("'version' must be >\
= '2020-12-06' when provided 'encryptionScope' in SAS.");return r.version=e,r}var Ya=class{_leaseId;_url;_containerOrBlobOperation;_isContainer;get leaseId(){return this._leaseId}get url(){return this.
_url}constructor(e,t){let n=e.storageClientContext;this._url=e.url,e.name===void 0?(this._isContainer=!0,this._containerOrBlobOperation=
n.container):(this._isContainer=!1,this._containerOrBlobOperation=n.blob),t||(t=Ms()),this._leaseId=t}async acquireLease(e,t={}){
if(this._isContainer&&(t.conditions?.ifMatch&&t.conditions?.ifMatch!==Ft||t.conditions?.ifNoneMatch&&t.conditions?.ifNoneMatch!==
Ft||t.conditions?.tagConditions))throw new RangeError("The IfMatch, IfNoneMatch and tags access conditions are ignored b\
y the service. Values other than undefined or their default values are not acceptable.");return v.withSpan("BlobLeaseCli\
ent-acquireLease",t,async n=>D(await this._containerOrBlobOperation.acquireLease({abortSignal:t.abortSignal,duration:e,modifiedAccessConditions:{
...t.conditions,ifTags:t.conditions?.tagConditions},proposedLeaseId:this._leaseId,tracingOptions:n.tracingOptions})))}async changeLease(e,t={}){
if(this._isContainer&&(t.conditions?.ifMatch&&t.conditions?.ifMatch!==Ft||t.conditions?.ifNoneMatch&&t.conditions?.ifNoneMatch!==
Ft||t.conditions?.tagConditions))throw new RangeError("The IfMatch, IfNoneMatch and tags access conditions are ignored b\
y the service. Values other than undefined or their default values are not acceptable.");return v.withSpan("BlobLeaseCli\
ent-changeLease",t,async n=>{let s=D(await this._containerOrBlobOperation.changeLease(this._leaseId,e,{abortSignal:t.abortSignal,
modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},tracingOptions:n.tracingOptions}));return this.
_leaseId=e,s})}async releaseLease(e={}){if(this._isContainer&&(e.conditions?.ifMatch&&e.conditions?.ifMatch!==Ft||e.conditions?.
ifNoneMatch&&e.conditions?.ifNoneMatch!==Ft||e.conditions?.tagConditions))throw new RangeError("The IfMatch, IfNoneMatch\
 and tags access conditions are ignored by the service. Values other than undefined or their default values are not acce\
ptable.");return v.withSpan("BlobLeaseClient-releaseLease",e,async t=>D(await this._containerOrBlobOperation.releaseLease(
this._leaseId,{abortSignal:e.abortSignal,modifiedAccessConditions:{...e.conditions,ifTags:e.conditions?.tagConditions},tracingOptions:t.
tracingOptions})))}async renewLease(e={}){if(this._isContainer&&(e.conditions?.ifMatch&&e.conditions?.ifMatch!==Ft||e.conditions?.
ifNoneMatch&&e.conditions?.ifNoneMatch!==Ft||e.conditions?.tagConditions))throw new RangeError("The IfMatch, IfNoneMatch\
 and tags access conditions are ignored by the service. Values other than undefined or their default values are not acce\
ptable.");return v.withSpan("BlobLeaseClient-renewLease",e,async t=>this._containerOrBlobOperation.renewLease(this._leaseId,
{abortSignal:e.abortSignal,modifiedAccessConditions:{...e.conditions,ifTags:e.conditions?.tagConditions},tracingOptions:t.
tracingOptions}))}async breakLease(e,t={}){if(this._isContainer&&(t.conditions?.ifMatch&&t.conditions?.ifMatch!==Ft||t.conditions?.
ifNoneMatch&&t.conditions?.ifNoneMatch!==Ft||t.conditions?.tagConditions))throw new RangeError("The IfMatch, IfNoneMatch\
 and tags access conditions are ignored by the service. Values other than undefined or their default values are not acce\
ptable.");return v.withSpan("BlobLeaseClient-breakLease",t,async n=>{let s={abortSignal:t.abortSignal,breakPeriod:e,modifiedAccessConditions:{
...t.conditions,ifTags:t.conditions?.tagConditions},tracingOptions:n.tracingOptions};return D(await this._containerOrBlobOperation.
breakLease(s))})}};import{Readable as WO}from"node:stream";var Hl=class extends WO{start;offset;end;getter;source;retries=0;maxRetryRequests;onProgress;options;constructor(e,t,n,s,i={}){
super({highWaterMark:i.highWaterMark}),this.getter=t,this.source=e,this.start=n,this.offset=n,this.end=n+s-1,this.maxRetryRequests=
i.maxRetryRequests&&i.maxRetryRequests>=0?i.maxRetryRequests:0,this.onProgress=i.onProgress,this.options=i,this.setSourceEventHandlers()}_read(){
this.source.resume()}setSourceEventHandlers(){this.source.on("data",this.sourceDataHandler),this.source.on("end",this.sourceErrorOrEndHandler),
this.source.on("error",this.sourceErrorOrEndHandler),this.source.on("aborted",this.sourceAbortedHandler)}removeSourceEventHandlers(){
this.source.removeListener("data",this.sourceDataHandler),this.source.removeListener("end",this.sourceErrorOrEndHandler),
this.source.removeListener("error",this.sourceErrorOrEndHandler),this.source.removeListener("aborted",this.sourceAbortedHandler)}sourceDataHandler=e=>{
if(this.options.doInjectErrorOnce){this.options.doInjectErrorOnce=void 0,this.source.pause(),this.sourceErrorOrEndHandler(),
this.source.destroy();return}this.offset+=e.length,this.onProgress&&this.onProgress({loadedBytes:this.offset-this.start}),
this.push(e)||this.source.pause()};sourceAbortedHandler=()=>{let e=new je("The operation was aborted.");this.destroy(e)};sourceErrorOrEndHandler=e=>{
if(e&&e.name==="AbortError"){this.destroy(e);return}this.removeSourceEventHandlers(),this.offset-1===this.end?this.push(
null):this.offset<=this.end?this.retries<this.maxRetryRequests?(this.retries+=1,this.getter(this.offset).then(t=>{this.source=
t,this.setSourceEventHandlers()}).catch(t=>{this.destroy(t)})):this.destroy(new Error(`Data corruption failure: received\
 less data than required and reached maxRetires limitation. Received data offset: ${this.offset-1}, data needed offset: ${this.
end}, retries: ${this.retries}, max retries: ${this.maxRetryRequests}`)):this.destroy(new Error(`Data corruption failure\
: Received more data than original request, data needed offset is ${this.end}, received offset: ${this.offset-1}`))};_destroy(e,t){
this.removeSourceEventHandlers(),this.source.destroy(),t(e===null?void 0:e)}};var Ul=class{get acceptRanges(){return this.originalResponse.acceptRanges}get cacheControl(){return this.originalResponse.
cacheControl}get contentDisposition(){return this.originalResponse.contentDisposition}get contentEncoding(){return this.
originalResponse.contentEncoding}get contentLanguage(){return this.originalResponse.contentLanguage}get blobSequenceNumber(){
return this.originalResponse.blobSequenceNumber}get blobType(){return this.originalResponse.blobType}get contentLength(){
return this.originalResponse.contentLength}get contentMD5(){return this.originalResponse.contentMD5}get contentRange(){return this.
originalResponse.contentRange}get contentType(){return this.originalResponse.contentType}get copyCompletedOn(){return this.
originalResponse.copyCompletedOn}get copyId(){return this.originalResponse.copyId}get copyProgress(){return this.originalResponse.
copyProgress}get copySource(){return this.originalResponse.copySource}get copyStatus(){return this.originalResponse.copyStatus}get copyStatusDescription(){
return this.originalResponse.copyStatusDescription}get leaseDuration(){return this.originalResponse.leaseDuration}get leaseState(){
return this.originalResponse.leaseState}get leaseStatus(){return this.originalResponse.leaseStatus}get date(){return this.
originalResponse.date}get blobCommittedBlockCount(){return this.originalResponse.blobCommittedBlockCount}get etag(){return this.
originalResponse.etag}get tagCount(){return this.originalResponse.tagCount}get errorCode(){return this.originalResponse.
errorCode}get isServerEncrypted(){return this.originalResponse.isServerEncrypted}get blobContentMD5(){return this.originalResponse.
blobContentMD5}get lastModified(){return this.originalResponse.lastModified}get lastAccessed(){return this.originalResponse.
lastAccessed}get createdOn(){return this.originalResponse.createdOn}get metadata(){return this.originalResponse.metadata}get requestId(){
return this.originalResponse.requestId}get clientRequestId(){return this.originalResponse.clientRequestId}get version(){
return this.originalResponse.version}get versionId(){return this.originalResponse.versionId}get isCurrentVersion(){return this.
originalResponse.isCurrentVersion}get encryptionKeySha256(){return this.originalResponse.encryptionKeySha256}get contentCrc64(){
return this.originalResponse.contentCrc64}get objectReplicationDestinationPolicyId(){return this.originalResponse.objectReplicationDestinationPolicyId}get objectReplicationSourceProperties(){
return this.originalResponse.objectReplicationSourceProperties}get isSealed(){return this.originalResponse.isSealed}get immutabilityPolicyExpiresOn(){
return this.originalResponse.immutabilityPolicyExpiresOn}get immutabilityPolicyMode(){return this.originalResponse.immutabilityPolicyMode}get legalHold(){
return this.originalResponse.legalHold}get contentAsBlob(){return this.originalResponse.blobBody}get readableStreamBody(){
return J?this.blobDownloadStream:void 0}get _response(){return this.originalResponse._response}originalResponse;blobDownloadStream;constructor(e,t,n,s,i={}){
this.originalResponse=e,this.blobDownloadStream=new Hl(this.originalResponse.readableStreamBody,t,n,s,i)}};import{Readable as JO}from"node:stream";var Cg=new Uint8Array([79,98,106,1]),eI="avro.codec",tI="avro.schema";var se=class r{static async readFixedBytes(e,t,n={}){let s=await e.read(t,{abortSignal:n.abortSignal});if(s.length!==t)throw new Error(
"Hit stream end.");return s}static async readByte(e,t={}){return(await r.readFixedBytes(e,1,t))[0]}static async readZigZagLong(e,t={}){
let n=0,s=0,i,a,o;do i=await r.readByte(e,t),a=i&128,n|=(i&127)<<s,s+=7;while(a&&s<28);if(a){n=n,o=268435456;do i=await r.
readByte(e,t),n+=(i&127)*o,o*=128;while(i&128);let c=(n%2?-(n+1):n)/2;if(c<Number.MIN_SAFE_INTEGER||c>Number.MAX_SAFE_INTEGER)
throw new Error("Integer overflow.");return c}return n>>1^-(n&1)}static async readLong(e,t={}){return r.readZigZagLong(e,
t)}static async readInt(e,t={}){return r.readZigZagLong(e,t)}static async readNull(){return null}static async readBoolean(e,t={}){
let n=await r.readByte(e,t);if(n===1)return!0;if(n===0)return!1;throw new Error("Byte was not a boolean.")}static async readFloat(e,t={}){
let n=await r.readFixedBytes(e,4,t);return new DataView(n.buffer,n.byteOffset,n.byteLength).getFloat32(0,!0)}static async readDouble(e,t={}){
let n=await r.readFixedBytes(e,8,t);return new DataView(n.buffer,n.byteOffset,n.byteLength).getFloat64(0,!0)}static async readBytes(e,t={}){
let n=await r.readLong(e,t);if(n<0)throw new Error("Bytes size was negative.");return e.read(n,{abortSignal:t.abortSignal})}static async readString(e,t={}){
let n=await r.readBytes(e,t);return new TextDecoder().decode(n)}static async readMapPair(e,t,n={}){let s=await r.readString(
e,n),i=await t(e,n);return{key:s,value:i}}static async readMap(e,t,n={}){let s=(o,c={})=>r.readMapPair(o,t,c),i=await r.
readArray(e,s,n),a={};for(let o of i)a[o.key]=o.value;return a}static async readArray(e,t,n={}){let s=[];for(let i=await r.
readLong(e,n);i!==0;i=await r.readLong(e,n))for(i<0&&(await r.readLong(e,n),i=-i);i--;){let a=await t(e,n);s.push(a)}return s}},
ns;(function(r){r.RECORD="record",r.ENUM="enum",r.ARRAY="array",r.MAP="map",r.UNION="union",r.FIXED="fixed"})(ns||(ns={}));
var Me;(function(r){r.NULL="null",r.BOOLEAN="boolean",r.INT="int",r.LONG="long",r.FLOAT="float",r.DOUBLE="double",r.BYTES=
"bytes",r.STRING="string"})(Me||(Me={}));var Kr=class r{static fromSchema(e){return typeof e=="string"?r.fromStringSchema(
e):Array.isArray(e)?r.fromArraySchema(e):r.fromObjectSchema(e)}static fromStringSchema(e){switch(e){case Me.NULL:case Me.
BOOLEAN:case Me.INT:case Me.LONG:case Me.FLOAT:case Me.DOUBLE:case Me.BYTES:case Me.STRING:return new bg(e);default:throw new Error(
`Unexpected Avro type ${e}`)}}static fromArraySchema(e){return new Ig(e.map(r.fromSchema))}static fromObjectSchema(e){let t=e.
type;try{return r.fromStringSchema(t)}catch{}switch(t){case ns.RECORD:if(e.aliases)throw new Error(`aliases currently is\
 not supported, schema: ${e}`);if(!e.name)throw new Error(`Required attribute 'name' doesn't exist on schema: ${e}`);let n={};
if(!e.fields)throw new Error(`Required attribute 'fields' doesn't exist on schema: ${e}`);for(let s of e.fields)n[s.name]=
r.fromSchema(s.type);return new Sg(n,e.name);case ns.ENUM:if(e.aliases)throw new Error(`aliases currently is not support\
ed, schema: ${e}`);if(!e.symbols)throw new Error(`Required attribute 'symbols' doesn't exist on schema: ${e}`);return new Ng(
e.symbols);case ns.MAP:if(!e.values)throw new Error(`Required attribute 'values' doesn't exist on schema: ${e}`);return new Pg(
r.fromSchema(e.values));case ns.ARRAY:case ns.FIXED:default:throw new Error(`Unexpected Avro type ${t} in ${e}`)}}},bg=class extends Kr{_primitive;constructor(e){
super(),this._primitive=e}read(e,t={}){switch(this._primitive){case Me.NULL:return se.readNull();case Me.BOOLEAN:return se.
readBoolean(e,t);case Me.INT:return se.readInt(e,t);case Me.LONG:return se.readLong(e,t);case Me.FLOAT:return se.readFloat(
e,t);case Me.DOUBLE:return se.readDouble(e,t);case Me.BYTES:return se.readBytes(e,t);case Me.STRING:return se.readString(
e,t);default:throw new Error("Unknown Avro Primitive")}}},Ng=class extends Kr{_symbols;constructor(e){super(),this._symbols=
e}async read(e,t={}){let n=await se.readInt(e,t);return this._symbols[n]}},Ig=class extends Kr{_types;constructor(e){super(),
this._types=e}async read(e,t={}){let n=await se.readInt(e,t);return this._types[n].read(e,t)}},Pg=class extends Kr{_itemType;constructor(e){
super(),this._itemType=e}read(e,t={}){let n=(s,i)=>this._itemType.read(s,i);return se.readMap(e,n,t)}},Sg=class extends Kr{_name;_fields;constructor(e,t){
super(),this._fields=e,this._name=t}async read(e,t={}){let n={};n.$schema=this._name;for(let s in this._fields)Object.prototype.
hasOwnProperty.call(this._fields,s)&&(n[s]=await this._fields[s].read(e,t));return n}};function Eg(r,e){if(r===e)return!0;if(r==null||e==null||r.length!==e.length)return!1;for(let t=0;t<r.length;++t)if(r[t]!==
e[t])return!1;return!0}var Ka=class{_dataStream;_headerStream;_syncMarker;_metadata;_itemType;_itemsRemainingInBlock;_initialBlockOffset;_blockOffset;get blockOffset(){
return this._blockOffset}_objectIndex;get objectIndex(){return this._objectIndex}_initialized;constructor(e,t,n,s){this.
_dataStream=e,this._headerStream=t||e,this._initialized=!1,this._blockOffset=n||0,this._objectIndex=s||0,this._initialBlockOffset=
n||0}async initialize(e={}){let t=await se.readFixedBytes(this._headerStream,Cg.length,{abortSignal:e.abortSignal});if(!Eg(
t,Cg))throw new Error("Stream is not an Avro file.");this._metadata=await se.readMap(this._headerStream,se.readString,{abortSignal:e.
abortSignal});let n=this._metadata[eI];if(!(n==null||n==="null"))throw new Error("Codecs are not supported");this._syncMarker=
await se.readFixedBytes(this._headerStream,16,{abortSignal:e.abortSignal});let s=JSON.parse(this._metadata[tI]);if(this.
_itemType=Kr.fromSchema(s),this._blockOffset===0&&(this._blockOffset=this._initialBlockOffset+this._dataStream.position),
this._itemsRemainingInBlock=await se.readLong(this._dataStream,{abortSignal:e.abortSignal}),await se.readLong(this._dataStream,
{abortSignal:e.abortSignal}),this._initialized=!0,this._objectIndex&&this._objectIndex>0)for(let i=0;i<this._objectIndex;i++)
await this._itemType.read(this._dataStream,{abortSignal:e.abortSignal}),this._itemsRemainingInBlock--}hasNext(){return!this.
_initialized||this._itemsRemainingInBlock>0}async*parseObjects(e={}){for(this._initialized||await this.initialize(e);this.
hasNext();){let t=await this._itemType.read(this._dataStream,{abortSignal:e.abortSignal});if(this._itemsRemainingInBlock--,
this._objectIndex++,this._itemsRemainingInBlock===0){let n=await se.readFixedBytes(this._dataStream,16,{abortSignal:e.abortSignal});
if(this._blockOffset=this._initialBlockOffset+this._dataStream.position,this._objectIndex=0,!Eg(this._syncMarker,n))throw new Error(
"Stream is not a valid Avro file.");try{this._itemsRemainingInBlock=await se.readLong(this._dataStream,{abortSignal:e.abortSignal})}catch{
this._itemsRemainingInBlock=0}this._itemsRemainingInBlock>0&&await se.readLong(this._dataStream,{abortSignal:e.abortSignal})}
yield t}}};var Wa=class{};import{Buffer as $O}from"buffer";var nI=new je("Reading from the avro stream was aborted."),$a=class extends Wa{_position;_readable;toUint8Array(e){
return typeof e=="string"?$O.from(e):e}constructor(e){super(),this._readable=e,this._position=0}get position(){return this.
_position}async read(e,t={}){if(t.abortSignal?.aborted)throw nI;if(e<0)throw new Error(`size parameter should be positiv\
e: ${e}`);if(e===0)return new Uint8Array;if(!this._readable.readable)throw new Error("Stream no longer readable.");let n=this.
_readable.read(e);return n?(this._position+=n.length,this.toUint8Array(n)):new Promise((s,i)=>{let a=()=>{this._readable.
removeListener("readable",o),this._readable.removeListener("error",c),this._readable.removeListener("end",c),this._readable.
removeListener("close",c),t.abortSignal&&t.abortSignal.removeEventListener("abort",l)},o=()=>{let m=this._readable.read(
e);m&&(this._position+=m.length,a(),s(this.toUint8Array(m)))},c=()=>{a(),i()},l=()=>{a(),i(nI)};this._readable.on("reada\
ble",o),this._readable.once("error",c),this._readable.once("end",c),this._readable.once("close",c),t.abortSignal&&t.abortSignal.
addEventListener("abort",l)})}};var Fl=class extends JO{source;avroReader;avroIter;avroPaused=!0;onProgress;onError;constructor(e,t={}){super(),this.source=
e,this.onProgress=t.onProgress,this.onError=t.onError,this.avroReader=new Ka(new $a(this.source)),this.avroIter=this.avroReader.
parseObjects({abortSignal:t.abortSignal})}_read(){this.avroPaused&&this.readInternal().catch(e=>{this.emit("error",e)})}async readInternal(){
this.avroPaused=!1;let e;do{if(e=await this.avroIter.next(),e.done)break;let t=e.value,n=t.$schema;if(typeof n!="string")
throw Error("Missing schema in avro record.");switch(n){case"com.microsoft.azure.storage.queryBlobContents.resultData":{
let s=t.data;if(!(s instanceof Uint8Array))throw Error("Invalid data in avro result record.");this.push(Buffer.from(s))||
(this.avroPaused=!0)}break;case"com.microsoft.azure.storage.queryBlobContents.progress":{let s=t.bytesScanned;if(typeof s!=
"number")throw Error("Invalid bytesScanned in avro progress record.");this.onProgress&&this.onProgress({loadedBytes:s})}
break;case"com.microsoft.azure.storage.queryBlobContents.end":if(this.onProgress){let s=t.totalBytes;if(typeof s!="numbe\
r")throw Error("Invalid totalBytes in avro end record.");this.onProgress({loadedBytes:s})}this.push(null);break;case"com\
.microsoft.azure.storage.queryBlobContents.error":if(this.onError){let s=t.fatal;if(typeof s!="boolean")throw Error("Inv\
alid fatal in avro error record.");let i=t.name;if(typeof i!="string")throw Error("Invalid name in avro error record.");
let a=t.description;if(typeof a!="string")throw Error("Invalid description in avro error record.");let o=t.position;if(typeof o!=
"number")throw Error("Invalid position in avro error record.");this.onError({position:o,name:i,isFatal:s,description:a})}
break;default:throw Error(`Unknown schema ${n} in avro progress record.`)}}while(!e.done&&!this.avroPaused)}};var Ql=class{get acceptRanges(){return this.originalResponse.acceptRanges}get cacheControl(){return this.originalResponse.
cacheControl}get contentDisposition(){return this.originalResponse.contentDisposition}get contentEncoding(){return this.
originalResponse.contentEncoding}get contentLanguage(){return this.originalResponse.contentLanguage}get blobSequenceNumber(){
return this.originalResponse.blobSequenceNumber}get blobType(){return this.originalResponse.blobType}get contentLength(){
return this.originalResponse.contentLength}get contentMD5(){return this.originalResponse.contentMD5}get contentRange(){return this.
originalResponse.contentRange}get contentType(){return this.originalResponse.contentType}get copyCompletedOn(){}get copyId(){
return this.originalResponse.copyId}get copyProgress(){return this.originalResponse.copyProgress}get copySource(){return this.
originalResponse.copySource}get copyStatus(){return this.originalResponse.copyStatus}get copyStatusDescription(){return this.
originalResponse.copyStatusDescription}get leaseDuration(){return this.originalResponse.leaseDuration}get leaseState(){return this.
originalResponse.leaseState}get leaseStatus(){return this.originalResponse.leaseStatus}get date(){return this.originalResponse.
date}get blobCommittedBlockCount(){return this.originalResponse.blobCommittedBlockCount}get etag(){return this.originalResponse.
etag}get errorCode(){return this.originalResponse.errorCode}get isServerEncrypted(){return this.originalResponse.isServerEncrypted}get blobContentMD5(){
return this.originalResponse.blobContentMD5}get lastModified(){return this.originalResponse.lastModified}get metadata(){
return this.originalResponse.metadata}get requestId(){return this.originalResponse.requestId}get clientRequestId(){return this.
originalResponse.clientRequestId}get version(){return this.originalResponse.version}get encryptionKeySha256(){return this.
originalResponse.encryptionKeySha256}get contentCrc64(){return this.originalResponse.contentCrc64}get blobBody(){}get readableStreamBody(){
return J?this.blobDownloadStream:void 0}get _response(){return this.originalResponse._response}originalResponse;blobDownloadStream;constructor(e,t={}){
this.originalResponse=e,this.blobDownloadStream=new Fl(this.originalResponse.readableStreamBody,t)}};var wg;(function(r){r.Hot="Hot",r.Cool="Cool",r.Cold="Cold",r.Archive="Archive"})(wg||(wg={}));var Bg;(function(r){r.P4=
"P4",r.P6="P6",r.P10="P10",r.P15="P15",r.P20="P20",r.P30="P30",r.P40="P40",r.P50="P50",r.P60="P60",r.P70="P70",r.P80="P8\
0"})(Bg||(Bg={}));function hn(r){if(r!==void 0)return r}function Ie(r,e){if(r&&!e)throw new RangeError("Customer-provide\
d encryption key must be used over HTTPS.");r&&!r.encryptionAlgorithm&&(r.encryptionAlgorithm=Gb)}var Rg;(function(r){r.
StorageOAuthScopes="https://storage.azure.com/.default",r.DiskComputeOAuthScopes="https://disk.compute.azure.com/.defaul\
t"})(Rg||(Rg={}));function ql(r){let e=(r._response.parsedBody.pageRange||[]).map(n=>({offset:n.start,count:n.end-n.start})),t=(r._response.
parsedBody.clearRange||[]).map(n=>({offset:n.start,count:n.end-n.start}));return{...r,pageRange:e,clearRange:t,_response:{
...r._response,parsedBody:{pageRange:e,clearRange:t}}}}var vg=He("core-lro");var Tg=class r extends Error{constructor(e){super(e),this.name="PollerStoppedError",Object.setPrototypeOf(this,r.prototype)}},
Mg=class r extends Error{constructor(e){super(e),this.name="PollerCancelledError",Object.setPrototypeOf(this,r.prototype)}},
Ja=class{constructor(e){this.resolveOnUnsuccessful=!1,this.stopped=!0,this.pollProgressCallbacks=[],this.operation=e,this.
promise=new Promise((t,n)=>{this.resolve=t,this.reject=n}),this.promise.catch(()=>{})}async startPolling(e={}){for(this.
stopped&&(this.stopped=!1);!this.isStopped()&&!this.isDone();)await this.poll(e),await this.delay()}async pollOnce(e={}){
this.isDone()||(this.operation=await this.operation.update({abortSignal:e.abortSignal,fireProgress:this.fireProgress.bind(
this)})),this.processUpdatedState()}fireProgress(e){for(let t of this.pollProgressCallbacks)t(e)}async cancelOnce(e={}){
this.operation=await this.operation.cancel(e)}poll(e={}){if(!this.pollOncePromise){this.pollOncePromise=this.pollOnce(e);
let t=()=>{this.pollOncePromise=void 0};this.pollOncePromise.then(t,t).catch(this.reject)}return this.pollOncePromise}processUpdatedState(){
if(this.operation.state.error&&(this.stopped=!0,!this.resolveOnUnsuccessful))throw this.reject(this.operation.state.error),
this.operation.state.error;if(this.operation.state.isCancelled&&(this.stopped=!0,!this.resolveOnUnsuccessful)){let e=new Mg(
"Operation was canceled");throw this.reject(e),e}this.isDone()&&this.resolve&&this.resolve(this.getResult())}async pollUntilDone(e={}){
return this.stopped&&this.startPolling(e).catch(this.reject),this.processUpdatedState(),this.promise}onProgress(e){return this.
pollProgressCallbacks.push(e),()=>{this.pollProgressCallbacks=this.pollProgressCallbacks.filter(t=>t!==e)}}isDone(){let e=this.
operation.state;return!!(e.isCompleted||e.isCancelled||e.error)}stopPolling(){this.stopped||(this.stopped=!0,this.reject&&
this.reject(new Tg("This poller is already stopped")))}isStopped(){return this.stopped}cancelOperation(e={}){if(!this.cancelPromise)
this.cancelPromise=this.cancelOnce(e);else if(e.abortSignal)throw new Error("A cancel request is currently pending");return this.
cancelPromise}getOperationState(){return this.operation.state}getResult(){return this.operation.state.result}toString(){
return this.operation.toString()}};var Gl=class extends Ja{intervalInMs;constructor(e){let{blobClient:t,copySource:n,intervalInMs:s=15e3,onProgress:i,resumeFrom:a,
startCopyFromURLOptions:o}=e,c;a&&(c=JSON.parse(a).state);let l=Xa({...c,blobClient:t,copySource:n,startCopyFromURLOptions:o});
super(l),typeof i=="function"&&this.onProgress(i),this.intervalInMs=s}delay(){return Ln(this.intervalInMs)}},tD=async function(e={}){
let t=this.state,{copyId:n}=t;return t.isCompleted?Xa(t):n?(await t.blobClient.abortCopyFromURL(n,{abortSignal:e.abortSignal}),
t.isCancelled=!0,Xa(t)):(t.isCancelled=!0,Xa(t))},rD=async function(e={}){let t=this.state,{blobClient:n,copySource:s,startCopyFromURLOptions:i}=t;
if(t.isStarted){if(!t.isCompleted)try{let a=await t.blobClient.getProperties({abortSignal:e.abortSignal}),{copyStatus:o,
copyProgress:c}=a,l=t.copyProgress;c&&(t.copyProgress=c),o==="pending"&&c!==l&&typeof e.fireProgress=="function"?e.fireProgress(
t):o==="success"?(t.result=a,t.isCompleted=!0):o==="failed"&&(t.error=new Error(`Blob copy failed with reason: "${a.copyStatusDescription||
"unknown"}"`),t.isCompleted=!0)}catch(a){t.error=a,t.isCompleted=!0}}else{t.isStarted=!0;let a=await n.startCopyFromURL(
s,i);t.copyId=a.copyId,a.copyStatus==="success"&&(t.result=a,t.isCompleted=!0)}return Xa(t)},nD=function(){return JSON.stringify(
{state:this.state},(e,t)=>{if(e!=="blobClient")return t})};function Xa(r){return{state:{...r},cancel:tD,toString:nD,update:rD}}function at(r){if(r.offset<0)throw new RangeError("Range.offset cannot be smaller than 0.");if(r.count&&r.count<=0)throw new RangeError(
"Range.count must be larger than 0. Leave it undefined if you want a range from offset to the end.");return r.count?`byt\
es=${r.offset}-${r.offset+r.count-1}`:`bytes=${r.offset}-`}import{EventEmitter as sD}from"events";var Va;(function(r){r[r.Good=0]="Good",r[r.Error=1]="Error"})(Va||(Va={}));var Za=class{concurrency;actives=0;completed=0;offset=0;operations=[];state=Va.
Good;emitter;constructor(e=5){if(e<1)throw new RangeError("concurrency must be larger than 0");this.concurrency=e,this.emitter=
new sD}addOperation(e){this.operations.push(async()=>{try{this.actives++,await e(),this.actives--,this.completed++,this.
parallelExecute()}catch(t){this.emitter.emit("error",t)}})}async do(){return this.operations.length===0?Promise.resolve():
(this.parallelExecute(),new Promise((e,t)=>{this.emitter.on("finish",e),this.emitter.on("error",n=>{this.state=Va.Error,
t(n)})}))}nextOperation(){return this.offset<this.operations.length?this.operations[this.offset++]:null}parallelExecute(){
if(this.state!==Va.Error){if(this.completed>=this.operations.length){this.emitter.emit("finish");return}for(;this.actives<
this.concurrency;){let e=this.nextOperation();if(e)e();else return}}}};import Og from"node:fs";import aD from"node:util";async function sI(r,e,t,n,s){let i=0,a=n-t;return new Promise((o,c)=>{let l=setTimeout(()=>c(new Error("The operation ca\
nnot be completed in timeout.")),1e5);r.on("readable",()=>{if(i>=a){clearTimeout(l),o();return}let m=r.read();if(!m)return;
typeof m=="string"&&(m=Buffer.from(m,s));let d=i+m.length>a?a-i:m.length;e.fill(m.slice(0,d),t+i,t+i+d),i+=d}),r.on("end",
()=>{clearTimeout(l),i<a&&c(new Error(`Stream drains before getting enough data needed. Data read: ${i}, data need: ${a}`)),
o()}),r.on("error",m=>{clearTimeout(l),c(m)})})}async function iI(r,e){return new Promise((t,n)=>{let s=Og.createWriteStream(e);r.on("error",i=>{n(i)}),s.on("error",i=>{
n(i)}),s.on("close",t),r.pipe(s)})}var aI=aD.promisify(Og.stat),oI=Og.createReadStream;var Wr=class r extends Vs{blobContext;_name;_containerName;_versionId;_snapshot;get name(){return this._name}get containerName(){
return this._containerName}constructor(e,t,n,s){s=s||{};let i,a;if(Fr(t))a=e,i=t;else if(J&&t instanceof ie||t instanceof
te||ft(t))a=e,s=n,i=fe(t,s);else if(!t&&typeof t!="string")a=e,n&&typeof n!="string"&&(s=n),i=fe(new te,s);else if(t&&typeof t==
"string"&&n&&typeof n=="string"){let o=t,c=n,l=es(e);if(l.kind==="AccountConnString")if(J){let m=new ie(l.accountName,l.
accountKey);a=Ne(Ne(l.url,encodeURIComponent(o)),encodeURIComponent(c)),s.proxyOptions||(s.proxyOptions=on(l.proxyUri)),
i=fe(m,s)}else throw new Error("Account connection string is only supported in Node.js environment");else if(l.kind==="S\
ASConnString")a=Ne(Ne(l.url,encodeURIComponent(o)),encodeURIComponent(c))+"?"+l.accountSas,i=fe(new te,s);else throw new Error(
"Connection string must be either an Account connection string or a SAS connection string")}else throw new Error("Expect\
ing non-empty strings for containerName and blobName parameters");super(a,i),{blobName:this._name,containerName:this._containerName}=
this.getBlobAndContainerNamesFromUrl(),this.blobContext=this.storageClientContext.blob,this._snapshot=fg(this.url,Ur.Parameters.
SNAPSHOT),this._versionId=fg(this.url,Ur.Parameters.VERSIONID)}withSnapshot(e){return new r(Js(this.url,Ur.Parameters.SNAPSHOT,
e.length===0?void 0:e),this.pipeline)}withVersion(e){return new r(Js(this.url,Ur.Parameters.VERSIONID,e.length===0?void 0:
e),this.pipeline)}getAppendBlobClient(){return new Yl(this.url,this.pipeline)}getBlockBlobClient(){return new Zs(this.url,
this.pipeline)}getPageBlobClient(){return new Kl(this.url,this.pipeline)}async download(e=0,t,n={}){return n.conditions=
n.conditions||{},n.conditions=n.conditions||{},Ie(n.customerProvidedKey,this.isHttps),v.withSpan("BlobClient-download",n,
async s=>{let i=D(await this.blobContext.download({abortSignal:n.abortSignal,leaseAccessConditions:n.conditions,modifiedAccessConditions:{
...n.conditions,ifTags:n.conditions?.tagConditions},requestOptions:{onDownloadProgress:J?void 0:n.onProgress},range:e===
0&&!t?void 0:at({offset:e,count:t}),rangeGetContentMD5:n.rangeGetContentMD5,rangeGetContentCRC64:n.rangeGetContentCrc64,
snapshot:n.snapshot,cpkInfo:n.customerProvidedKey,tracingOptions:s.tracingOptions})),a={...i,_response:i._response,objectReplicationDestinationPolicyId:i.
objectReplicationPolicyId,objectReplicationSourceProperties:zl(i.objectReplicationRules)};if(!J)return a;if((n.maxRetryRequests===
void 0||n.maxRetryRequests<0)&&(n.maxRetryRequests=5),i.contentLength===void 0)throw new RangeError("File download respo\
nse doesn't contain valid content length header");if(!i.etag)throw new RangeError("File download response doesn't contai\
n valid etag header");return new Ul(a,async o=>{let c={leaseAccessConditions:n.conditions,modifiedAccessConditions:{ifMatch:n.
conditions.ifMatch||i.etag,ifModifiedSince:n.conditions.ifModifiedSince,ifNoneMatch:n.conditions.ifNoneMatch,ifUnmodifiedSince:n.
conditions.ifUnmodifiedSince,ifTags:n.conditions?.tagConditions},range:at({count:e+i.contentLength-o,offset:o}),rangeGetContentMD5:n.
rangeGetContentMD5,rangeGetContentCRC64:n.rangeGetContentCrc64,snapshot:n.snapshot,cpkInfo:n.customerProvidedKey};return(await this.
blobContext.download({abortSignal:n.abortSignal,...c})).readableStreamBody},e,i.contentLength,{maxRetryRequests:n.maxRetryRequests,
onProgress:n.onProgress})})}async exists(e={}){return v.withSpan("BlobClient-exists",e,async t=>{try{return Ie(e.customerProvidedKey,
this.isHttps),await this.getProperties({abortSignal:e.abortSignal,customerProvidedKey:e.customerProvidedKey,conditions:e.
conditions,tracingOptions:t.tracingOptions}),!0}catch(n){if(n.statusCode===404)return!1;if(n.statusCode===409&&(n.details.
errorCode===Wb||n.details.errorCode===$b))return!0;throw n}})}async getProperties(e={}){return e.conditions=e.conditions||
{},Ie(e.customerProvidedKey,this.isHttps),v.withSpan("BlobClient-getProperties",e,async t=>{let n=D(await this.blobContext.
getProperties({abortSignal:e.abortSignal,leaseAccessConditions:e.conditions,modifiedAccessConditions:{...e.conditions,ifTags:e.
conditions?.tagConditions},cpkInfo:e.customerProvidedKey,tracingOptions:t.tracingOptions}));return{...n,_response:n._response,
objectReplicationDestinationPolicyId:n.objectReplicationPolicyId,objectReplicationSourceProperties:zl(n.objectReplicationRules)}})}async delete(e={}){
return e.conditions=e.conditions||{},v.withSpan("BlobClient-delete",e,async t=>D(await this.blobContext.delete({abortSignal:e.
abortSignal,deleteSnapshots:e.deleteSnapshots,leaseAccessConditions:e.conditions,modifiedAccessConditions:{...e.conditions,
ifTags:e.conditions?.tagConditions},tracingOptions:t.tracingOptions})))}async deleteIfExists(e={}){return v.withSpan("Bl\
obClient-deleteIfExists",e,async t=>{try{let n=D(await this.delete(t));return{succeeded:!0,...n,_response:n._response}}catch(n){
if(n.details?.errorCode==="BlobNotFound")return{succeeded:!1,...n.response?.parsedHeaders,_response:n.response};throw n}})}async undelete(e={}){
return v.withSpan("BlobClient-undelete",e,async t=>D(await this.blobContext.undelete({abortSignal:e.abortSignal,tracingOptions:t.
tracingOptions})))}async setHTTPHeaders(e,t={}){return t.conditions=t.conditions||{},Ie(t.customerProvidedKey,this.isHttps),
v.withSpan("BlobClient-setHTTPHeaders",t,async n=>D(await this.blobContext.setHttpHeaders({abortSignal:t.abortSignal,blobHttpHeaders:e,
leaseAccessConditions:t.conditions,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},tracingOptions:n.
tracingOptions})))}async setMetadata(e,t={}){return t.conditions=t.conditions||{},Ie(t.customerProvidedKey,this.isHttps),
v.withSpan("BlobClient-setMetadata",t,async n=>D(await this.blobContext.setMetadata({abortSignal:t.abortSignal,leaseAccessConditions:t.
conditions,metadata:e,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},cpkInfo:t.customerProvidedKey,
encryptionScope:t.encryptionScope,tracingOptions:n.tracingOptions})))}async setTags(e,t={}){return v.withSpan("BlobClien\
t-setTags",t,async n=>D(await this.blobContext.setTags({abortSignal:t.abortSignal,leaseAccessConditions:t.conditions,modifiedAccessConditions:{
...t.conditions,ifTags:t.conditions?.tagConditions},blobModifiedAccessConditions:t.conditions,tracingOptions:n.tracingOptions,
tags:VN(e)})))}async getTags(e={}){return v.withSpan("BlobClient-getTags",e,async t=>{let n=D(await this.blobContext.getTags(
{abortSignal:e.abortSignal,leaseAccessConditions:e.conditions,modifiedAccessConditions:{...e.conditions,ifTags:e.conditions?.
tagConditions},blobModifiedAccessConditions:e.conditions,tracingOptions:t.tracingOptions}));return{...n,_response:n._response,
tags:_l({blobTagSet:n.blobTagSet})||{}}})}getBlobLeaseClient(e){return new Ya(this,e)}async createSnapshot(e={}){return e.
conditions=e.conditions||{},Ie(e.customerProvidedKey,this.isHttps),v.withSpan("BlobClient-createSnapshot",e,async t=>D(await this.
blobContext.createSnapshot({abortSignal:e.abortSignal,leaseAccessConditions:e.conditions,metadata:e.metadata,modifiedAccessConditions:{
...e.conditions,ifTags:e.conditions?.tagConditions},cpkInfo:e.customerProvidedKey,encryptionScope:e.encryptionScope,tracingOptions:t.
tracingOptions})))}async beginCopyFromURL(e,t={}){let n={abortCopyFromURL:(...i)=>this.abortCopyFromURL(...i),getProperties:(...i)=>this.
getProperties(...i),startCopyFromURL:(...i)=>this.startCopyFromURL(...i)},s=new Gl({blobClient:n,copySource:e,intervalInMs:t.
intervalInMs,onProgress:t.onProgress,resumeFrom:t.resumeFrom,startCopyFromURLOptions:t});return await s.poll(),s}async abortCopyFromURL(e,t={}){
return v.withSpan("BlobClient-abortCopyFromURL",t,async n=>D(await this.blobContext.abortCopyFromURL(e,{abortSignal:t.abortSignal,
leaseAccessConditions:t.conditions,tracingOptions:n.tracingOptions})))}async syncCopyFromURL(e,t={}){return t.conditions=
t.conditions||{},t.sourceConditions=t.sourceConditions||{},v.withSpan("BlobClient-syncCopyFromURL",t,async n=>D(await this.
blobContext.copyFromURL(e,{abortSignal:t.abortSignal,metadata:t.metadata,leaseAccessConditions:t.conditions,modifiedAccessConditions:{
...t.conditions,ifTags:t.conditions?.tagConditions},sourceModifiedAccessConditions:{sourceIfMatch:t.sourceConditions?.ifMatch,
sourceIfModifiedSince:t.sourceConditions?.ifModifiedSince,sourceIfNoneMatch:t.sourceConditions?.ifNoneMatch,sourceIfUnmodifiedSince:t.
sourceConditions?.ifUnmodifiedSince},sourceContentMD5:t.sourceContentMD5,copySourceAuthorization:Xs(t.sourceAuthorization),
tier:hn(t.tier),blobTagsString:fn(t.tags),immutabilityPolicyExpiry:t.immutabilityPolicy?.expiriesOn,immutabilityPolicyMode:t.
immutabilityPolicy?.policyMode,legalHold:t.legalHold,encryptionScope:t.encryptionScope,copySourceTags:t.copySourceTags,fileRequestIntent:t.
sourceShareTokenIntent,tracingOptions:n.tracingOptions})))}async setAccessTier(e,t={}){return v.withSpan("BlobClient-set\
AccessTier",t,async n=>D(await this.blobContext.setTier(hn(e),{abortSignal:t.abortSignal,leaseAccessConditions:t.conditions,
modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},rehydratePriority:t.rehydratePriority,tracingOptions:n.
tracingOptions})))}async downloadToBuffer(e,t,n,s={}){let i,a=0,o=0,c=s;e instanceof Buffer?(i=e,a=t||0,o=typeof n=="num\
ber"?n:0):(a=typeof e=="number"?e:0,o=typeof t=="number"?t:0,c=n||{});let l=c.blockSize??0;if(l<0)throw new RangeError("\
blockSize option must be >= 0");if(l===0&&(l=4194304),a<0)throw new RangeError("offset option must be >= 0");if(o&&o<=0)
throw new RangeError("count option must be greater than 0");return c.conditions||(c.conditions={}),v.withSpan("BlobClien\
t-downloadToBuffer",c,async m=>{if(!o){let u=await this.getProperties({...c,tracingOptions:m.tracingOptions});if(o=u.contentLength-
a,o<0)throw new RangeError(`offset ${a} shouldn't be larger than blob size ${u.contentLength}`)}if(!i)try{i=Buffer.alloc(
o)}catch(u){throw new Error(`Unable to allocate the buffer of size: ${o}(in bytes). Please try passing your own buffer t\
o the "downloadToBuffer" method or try using other methods like "download" or "downloadToFile".	 ${u.message}`)}if(i.length<
o)throw new RangeError(`The buffer's size should be equal to or larger than the request count of bytes: ${o}`);let d=0,p=new Za(
c.concurrency);for(let u=a;u<a+o;u=u+l)p.addOperation(async()=>{let h=a+o;u+l<h&&(h=u+l);let x=(await this.download(u,h-
u,{abortSignal:c.abortSignal,conditions:c.conditions,maxRetryRequests:c.maxRetryRequestsPerBlock,customerProvidedKey:c.customerProvidedKey,
tracingOptions:m.tracingOptions})).readableStreamBody;await sI(x,i,u-a,h-a),d+=h-u,c.onProgress&&c.onProgress({loadedBytes:d})});
return await p.do(),i})}async downloadToFile(e,t=0,n,s={}){return v.withSpan("BlobClient-downloadToFile",s,async i=>{let a=await this.
download(t,n,{...s,tracingOptions:i.tracingOptions});return a.readableStreamBody&&await iI(a.readableStreamBody,e),a.blobDownloadStream=
void 0,a})}getBlobAndContainerNamesFromUrl(){let e,t;try{let n=new URL(this.url);if(n.host.split(".")[1]==="blob"){let s=n.
pathname.match("/([^/]*)(/(.*))?");e=s[1],t=s[3]}else if(Ll(n)){let s=n.pathname.match("/([^/]*)/([^/]*)(/(.*))?");e=s[2],
t=s[4]}else{let s=n.pathname.match("/([^/]*)(/(.*))?");e=s[1],t=s[3]}if(e=decodeURIComponent(e),t=decodeURIComponent(t),
t=t.replace(/\\/g,"/"),!e)throw new Error("Provided containerName is invalid.");return{blobName:t,containerName:e}}catch{
throw new Error("Unable to extract blobName and containerName with provided information.")}}async startCopyFromURL(e,t={}){
return v.withSpan("BlobClient-startCopyFromURL",t,async n=>(t.conditions=t.conditions||{},t.sourceConditions=t.sourceConditions||
{},D(await this.blobContext.startCopyFromURL(e,{abortSignal:t.abortSignal,leaseAccessConditions:t.conditions,metadata:t.
metadata,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},sourceModifiedAccessConditions:{sourceIfMatch:t.
sourceConditions.ifMatch,sourceIfModifiedSince:t.sourceConditions.ifModifiedSince,sourceIfNoneMatch:t.sourceConditions.ifNoneMatch,
sourceIfUnmodifiedSince:t.sourceConditions.ifUnmodifiedSince,sourceIfTags:t.sourceConditions.tagConditions},immutabilityPolicyExpiry:t.
immutabilityPolicy?.expiriesOn,immutabilityPolicyMode:t.immutabilityPolicy?.policyMode,legalHold:t.legalHold,rehydratePriority:t.
rehydratePriority,tier:hn(t.tier),blobTagsString:fn(t.tags),sealBlob:t.sealBlob,tracingOptions:n.tracingOptions}))))}generateSasUrl(e){
return new Promise(t=>{if(!(this.credential instanceof ie))throw new RangeError("Can only generate the SAS when the clie\
nt is initialized with a shared key credential");let n=Ga({containerName:this._containerName,blobName:this._name,snapshotTime:this.
_snapshot,versionId:this._versionId,...e},this.credential).toString();t(qa(this.url,n))})}generateSasStringToSign(e){if(!(this.
credential instanceof ie))throw new RangeError("Can only generate the SAS when the client is initialized with a shared k\
ey credential");return ja({containerName:this._containerName,blobName:this._name,snapshotTime:this._snapshot,versionId:this.
_versionId,...e},this.credential).stringToSign}generateUserDelegationSasUrl(e,t){return new Promise(n=>{let s=Ga({containerName:this.
_containerName,blobName:this._name,snapshotTime:this._snapshot,versionId:this._versionId,...e},t,this.accountName).toString();
n(qa(this.url,s))})}generateUserDelegationSasStringToSign(e,t){return ja({containerName:this._containerName,blobName:this.
_name,snapshotTime:this._snapshot,versionId:this._versionId,...e},t,this.accountName).stringToSign}async deleteImmutabilityPolicy(e={}){
return v.withSpan("BlobClient-deleteImmutabilityPolicy",e,async t=>D(await this.blobContext.deleteImmutabilityPolicy({tracingOptions:t.
tracingOptions})))}async setImmutabilityPolicy(e,t={}){return v.withSpan("BlobClient-setImmutabilityPolicy",t,async n=>D(
await this.blobContext.setImmutabilityPolicy({immutabilityPolicyExpiry:e.expiriesOn,immutabilityPolicyMode:e.policyMode,
tracingOptions:n.tracingOptions})))}async setLegalHold(e,t={}){return v.withSpan("BlobClient-setLegalHold",t,async n=>D(
await this.blobContext.setLegalHold(e,{tracingOptions:n.tracingOptions})))}async getAccountInfo(e={}){return v.withSpan(
"BlobClient-getAccountInfo",e,async t=>D(await this.blobContext.getAccountInfo({abortSignal:e.abortSignal,tracingOptions:t.
tracingOptions})))}},Yl=class r extends Wr{appendBlobContext;constructor(e,t,n,s){let i,a;if(s=s||{},Fr(t))a=e,i=t;else if(J&&
t instanceof ie||t instanceof te||ft(t))a=e,s=n,i=fe(t,s);else if(!t&&typeof t!="string")a=e,i=fe(new te,s);else if(t&&typeof t==
"string"&&n&&typeof n=="string"){let o=t,c=n,l=es(e);if(l.kind==="AccountConnString")if(J){let m=new ie(l.accountName,l.
accountKey);a=Ne(Ne(l.url,encodeURIComponent(o)),encodeURIComponent(c)),s.proxyOptions||(s.proxyOptions=on(l.proxyUri)),
i=fe(m,s)}else throw new Error("Account connection string is only supported in Node.js environment");else if(l.kind==="S\
ASConnString")a=Ne(Ne(l.url,encodeURIComponent(o)),encodeURIComponent(c))+"?"+l.accountSas,i=fe(new te,s);else throw new Error(
"Connection string must be either an Account connection string or a SAS connection string")}else throw new Error("Expect\
ing non-empty strings for containerName and blobName parameters");super(a,i),this.appendBlobContext=this.storageClientContext.
appendBlob}withSnapshot(e){return new r(Js(this.url,Ur.Parameters.SNAPSHOT,e.length===0?void 0:e),this.pipeline)}async create(e={}){
return e.conditions=e.conditions||{},Ie(e.customerProvidedKey,this.isHttps),v.withSpan("AppendBlobClient-create",e,async t=>D(
await this.appendBlobContext.create(0,{abortSignal:e.abortSignal,blobHttpHeaders:e.blobHTTPHeaders,leaseAccessConditions:e.
conditions,metadata:e.metadata,modifiedAccessConditions:{...e.conditions,ifTags:e.conditions?.tagConditions},cpkInfo:e.customerProvidedKey,
encryptionScope:e.encryptionScope,immutabilityPolicyExpiry:e.immutabilityPolicy?.expiriesOn,immutabilityPolicyMode:e.immutabilityPolicy?.
policyMode,legalHold:e.legalHold,blobTagsString:fn(e.tags),tracingOptions:t.tracingOptions})))}async createIfNotExists(e={}){
let t={ifNoneMatch:ou};return v.withSpan("AppendBlobClient-createIfNotExists",e,async n=>{try{let s=D(await this.create(
{...n,conditions:t}));return{succeeded:!0,...s,_response:s._response}}catch(s){if(s.details?.errorCode==="BlobAlreadyExi\
sts")return{succeeded:!1,...s.response?.parsedHeaders,_response:s.response};throw s}})}async seal(e={}){return e.conditions=
e.conditions||{},v.withSpan("AppendBlobClient-seal",e,async t=>D(await this.appendBlobContext.seal({abortSignal:e.abortSignal,
appendPositionAccessConditions:e.conditions,leaseAccessConditions:e.conditions,modifiedAccessConditions:{...e.conditions,
ifTags:e.conditions?.tagConditions},tracingOptions:t.tracingOptions})))}async appendBlock(e,t,n={}){return n.conditions=
n.conditions||{},Ie(n.customerProvidedKey,this.isHttps),v.withSpan("AppendBlobClient-appendBlock",n,async s=>D(await this.
appendBlobContext.appendBlock(t,e,{abortSignal:n.abortSignal,appendPositionAccessConditions:n.conditions,leaseAccessConditions:n.
conditions,modifiedAccessConditions:{...n.conditions,ifTags:n.conditions?.tagConditions},requestOptions:{onUploadProgress:n.
onProgress},transactionalContentMD5:n.transactionalContentMD5,transactionalContentCrc64:n.transactionalContentCrc64,cpkInfo:n.
customerProvidedKey,encryptionScope:n.encryptionScope,tracingOptions:s.tracingOptions})))}async appendBlockFromURL(e,t,n,s={}){
return s.conditions=s.conditions||{},s.sourceConditions=s.sourceConditions||{},Ie(s.customerProvidedKey,this.isHttps),v.
withSpan("AppendBlobClient-appendBlockFromURL",s,async i=>D(await this.appendBlobContext.appendBlockFromUrl(e,0,{abortSignal:s.
abortSignal,sourceRange:at({offset:t,count:n}),sourceContentMD5:s.sourceContentMD5,sourceContentCrc64:s.sourceContentCrc64,
leaseAccessConditions:s.conditions,appendPositionAccessConditions:s.conditions,modifiedAccessConditions:{...s.conditions,
ifTags:s.conditions?.tagConditions},sourceModifiedAccessConditions:{sourceIfMatch:s.sourceConditions?.ifMatch,sourceIfModifiedSince:s.
sourceConditions?.ifModifiedSince,sourceIfNoneMatch:s.sourceConditions?.ifNoneMatch,sourceIfUnmodifiedSince:s.sourceConditions?.
ifUnmodifiedSince},copySourceAuthorization:Xs(s.sourceAuthorization),cpkInfo:s.customerProvidedKey,encryptionScope:s.encryptionScope,
fileRequestIntent:s.sourceShareTokenIntent,tracingOptions:i.tracingOptions})))}},Zs=class r extends Wr{_blobContext;blockBlobContext;constructor(e,t,n,s){
let i,a;if(s=s||{},Fr(t))a=e,i=t;else if(J&&t instanceof ie||t instanceof te||ft(t))a=e,s=n,i=fe(t,s);else if(!t&&typeof t!=
"string")a=e,n&&typeof n!="string"&&(s=n),i=fe(new te,s);else if(t&&typeof t=="string"&&n&&typeof n=="string"){let o=t,c=n,
l=es(e);if(l.kind==="AccountConnString")if(J){let m=new ie(l.accountName,l.accountKey);a=Ne(Ne(l.url,encodeURIComponent(
o)),encodeURIComponent(c)),s.proxyOptions||(s.proxyOptions=on(l.proxyUri)),i=fe(m,s)}else throw new Error("Account conne\
ction string is only supported in Node.js environment");else if(l.kind==="SASConnString")a=Ne(Ne(l.url,encodeURIComponent(
o)),encodeURIComponent(c))+"?"+l.accountSas,i=fe(new te,s);else throw new Error("Connection string must be either an Acc\
ount connection string or a SAS connection string")}else throw new Error("Expecting non-empty strings for containerName \
and blobName parameters");super(a,i),this.blockBlobContext=this.storageClientContext.blockBlob,this._blobContext=this.storageClientContext.
blob}withSnapshot(e){return new r(Js(this.url,Ur.Parameters.SNAPSHOT,e.length===0?void 0:e),this.pipeline)}async query(e,t={}){
if(Ie(t.customerProvidedKey,this.isHttps),!J)throw new Error("This operation currently is only supported in Node.js.");return v.
withSpan("BlockBlobClient-query",t,async n=>{let s=D(await this._blobContext.query({abortSignal:t.abortSignal,queryRequest:{
queryType:"SQL",expression:e,inputSerialization:xg(t.inputTextConfiguration),outputSerialization:xg(t.outputTextConfiguration)},
leaseAccessConditions:t.conditions,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},cpkInfo:t.
customerProvidedKey,tracingOptions:n.tracingOptions}));return new Ql(s,{abortSignal:t.abortSignal,onProgress:t.onProgress,
onError:t.onError})})}async upload(e,t,n={}){return n.conditions=n.conditions||{},Ie(n.customerProvidedKey,this.isHttps),
v.withSpan("BlockBlobClient-upload",n,async s=>D(await this.blockBlobContext.upload(t,e,{abortSignal:n.abortSignal,blobHttpHeaders:n.
blobHTTPHeaders,leaseAccessConditions:n.conditions,metadata:n.metadata,modifiedAccessConditions:{...n.conditions,ifTags:n.
conditions?.tagConditions},requestOptions:{onUploadProgress:n.onProgress},cpkInfo:n.customerProvidedKey,encryptionScope:n.
encryptionScope,immutabilityPolicyExpiry:n.immutabilityPolicy?.expiriesOn,immutabilityPolicyMode:n.immutabilityPolicy?.policyMode,
legalHold:n.legalHold,tier:hn(n.tier),blobTagsString:fn(n.tags),tracingOptions:s.tracingOptions})))}async syncUploadFromURL(e,t={}){
return t.conditions=t.conditions||{},Ie(t.customerProvidedKey,this.isHttps),v.withSpan("BlockBlobClient-syncUploadFromUR\
L",t,async n=>D(await this.blockBlobContext.putBlobFromUrl(0,e,{...t,blobHttpHeaders:t.blobHTTPHeaders,leaseAccessConditions:t.
conditions,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},sourceModifiedAccessConditions:{
sourceIfMatch:t.sourceConditions?.ifMatch,sourceIfModifiedSince:t.sourceConditions?.ifModifiedSince,sourceIfNoneMatch:t.
sourceConditions?.ifNoneMatch,sourceIfUnmodifiedSince:t.sourceConditions?.ifUnmodifiedSince,sourceIfTags:t.sourceConditions?.
tagConditions},cpkInfo:t.customerProvidedKey,copySourceAuthorization:Xs(t.sourceAuthorization),tier:hn(t.tier),blobTagsString:fn(
t.tags),copySourceTags:t.copySourceTags,fileRequestIntent:t.sourceShareTokenIntent,tracingOptions:n.tracingOptions})))}async stageBlock(e,t,n,s={}){
return Ie(s.customerProvidedKey,this.isHttps),v.withSpan("BlockBlobClient-stageBlock",s,async i=>D(await this.blockBlobContext.
stageBlock(e,n,t,{abortSignal:s.abortSignal,leaseAccessConditions:s.conditions,requestOptions:{onUploadProgress:s.onProgress},
transactionalContentMD5:s.transactionalContentMD5,transactionalContentCrc64:s.transactionalContentCrc64,cpkInfo:s.customerProvidedKey,
encryptionScope:s.encryptionScope,tracingOptions:i.tracingOptions})))}async stageBlockFromURL(e,t,n=0,s,i={}){return Ie(
i.customerProvidedKey,this.isHttps),v.withSpan("BlockBlobClient-stageBlockFromURL",i,async a=>D(await this.blockBlobContext.
stageBlockFromURL(e,0,t,{abortSignal:i.abortSignal,leaseAccessConditions:i.conditions,sourceContentMD5:i.sourceContentMD5,
sourceContentCrc64:i.sourceContentCrc64,sourceRange:n===0&&!s?void 0:at({offset:n,count:s}),cpkInfo:i.customerProvidedKey,
encryptionScope:i.encryptionScope,copySourceAuthorization:Xs(i.sourceAuthorization),fileRequestIntent:i.sourceShareTokenIntent,
tracingOptions:a.tracingOptions})))}async commitBlockList(e,t={}){return t.conditions=t.conditions||{},Ie(t.customerProvidedKey,
this.isHttps),v.withSpan("BlockBlobClient-commitBlockList",t,async n=>D(await this.blockBlobContext.commitBlockList({latest:e},
{abortSignal:t.abortSignal,blobHttpHeaders:t.blobHTTPHeaders,leaseAccessConditions:t.conditions,metadata:t.metadata,modifiedAccessConditions:{
...t.conditions,ifTags:t.conditions?.tagConditions},cpkInfo:t.customerProvidedKey,encryptionScope:t.encryptionScope,immutabilityPolicyExpiry:t.
immutabilityPolicy?.expiriesOn,immutabilityPolicyMode:t.immutabilityPolicy?.policyMode,legalHold:t.legalHold,tier:hn(t.tier),
blobTagsString:fn(t.tags),tracingOptions:n.tracingOptions})))}async getBlockList(e,t={}){return v.withSpan("BlockBlobCli\
ent-getBlockList",t,async n=>{let s=D(await this.blockBlobContext.getBlockList(e,{abortSignal:t.abortSignal,leaseAccessConditions:t.
conditions,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},tracingOptions:n.tracingOptions}));
return s.committedBlocks||(s.committedBlocks=[]),s.uncommittedBlocks||(s.uncommittedBlocks=[]),s})}async uploadData(e,t={}){
return v.withSpan("BlockBlobClient-uploadData",t,async n=>{if(J){let s;return e instanceof Buffer?s=e:e instanceof ArrayBuffer?
s=Buffer.from(e):(e=e,s=Buffer.from(e.buffer,e.byteOffset,e.byteLength)),this.uploadSeekableInternal((i,a)=>s.slice(i,i+
a),s.byteLength,n)}else{let s=new Blob([e]);return this.uploadSeekableInternal((i,a)=>s.slice(i,i+a),s.size,n)}})}async uploadBrowserData(e,t={}){
return v.withSpan("BlockBlobClient-uploadBrowserData",t,async n=>{let s=new Blob([e]);return this.uploadSeekableInternal(
(i,a)=>s.slice(i,i+a),s.size,n)})}async uploadSeekableInternal(e,t,n={}){let s=n.blockSize??0;if(s<0||s>4194304e3)throw new RangeError(
`blockSize option must be >= 0 and <= ${4194304e3}`);let i=n.maxSingleShotSize??268435456;if(i<0||i>268435456)throw new RangeError(
`maxSingleShotSize option must be >= 0 and <= ${268435456}`);if(s===0){if(t>4194304e3*5e4)throw new RangeError(`${t} is \
too larger to upload to a block blob.`);t>i&&(s=Math.ceil(t/5e4),s<4194304&&(s=4194304))}return n.blobHTTPHeaders||(n.blobHTTPHeaders=
{}),n.conditions||(n.conditions={}),v.withSpan("BlockBlobClient-uploadSeekableInternal",n,async a=>{if(t<=i)return D(await this.
upload(e(0,t),t,a));let o=Math.floor((t-1)/s)+1;if(o>5e4)throw new RangeError(`The buffer's size is too big or the Block\
Size is too small;the number of blocks must be <= ${5e4}`);let c=[],l=Ms(),m=0,d=new Za(n.concurrency);for(let p=0;p<o;p++)
d.addOperation(async()=>{let u=hg(l,p),h=s*p,x=(p===o-1?t:h+s)-h;c.push(u),await this.stageBlock(u,e(h,x),x,{abortSignal:n.
abortSignal,conditions:n.conditions,encryptionScope:n.encryptionScope,tracingOptions:a.tracingOptions}),m+=x,n.onProgress&&
n.onProgress({loadedBytes:m})});return await d.do(),this.commitBlockList(c,a)})}async uploadFile(e,t={}){return v.withSpan(
"BlockBlobClient-uploadFile",t,async n=>{let s=(await aI(e)).size;return this.uploadSeekableInternal((i,a)=>()=>oI(e,{autoClose:!0,
end:a?i+a-1:1/0,start:i}),s,{...t,tracingOptions:n.tracingOptions})})}async uploadStream(e,t=8388608,n=5,s={}){return s.
blobHTTPHeaders||(s.blobHTTPHeaders={}),s.conditions||(s.conditions={}),v.withSpan("BlockBlobClient-uploadStream",s,async i=>{
let a=0,o=Ms(),c=0,l=[];return await new Fc(e,t,n,async(d,p)=>{let u=hg(o,a);l.push(u),a++,await this.stageBlock(u,d,p,{
customerProvidedKey:s.customerProvidedKey,conditions:s.conditions,encryptionScope:s.encryptionScope,tracingOptions:i.tracingOptions}),
c+=p,s.onProgress&&s.onProgress({loadedBytes:c})},Math.ceil(n/4*3)).do(),D(await this.commitBlockList(l,{...s,tracingOptions:i.
tracingOptions}))})}},Kl=class r extends Wr{pageBlobContext;constructor(e,t,n,s){let i,a;if(s=s||{},Fr(t))a=e,i=t;else if(J&&
t instanceof ie||t instanceof te||ft(t))a=e,s=n,i=fe(t,s);else if(!t&&typeof t!="string")a=e,i=fe(new te,s);else if(t&&typeof t==
"string"&&n&&typeof n=="string"){let o=t,c=n,l=es(e);if(l.kind==="AccountConnString")if(J){let m=new ie(l.accountName,l.
accountKey);a=Ne(Ne(l.url,encodeURIComponent(o)),encodeURIComponent(c)),s.proxyOptions||(s.proxyOptions=on(l.proxyUri)),
i=fe(m,s)}else throw new Error("Account connection string is only supported in Node.js environment");else if(l.kind==="S\
ASConnString")a=Ne(Ne(l.url,encodeURIComponent(o)),encodeURIComponent(c))+"?"+l.accountSas,i=fe(new te,s);else throw new Error(
"Connection string must be either an Account connection string or a SAS connection string")}else throw new Error("Expect\
ing non-empty strings for containerName and blobName parameters");super(a,i),this.pageBlobContext=this.storageClientContext.
pageBlob}withSnapshot(e){return new r(Js(this.url,Ur.Parameters.SNAPSHOT,e.length===0?void 0:e),this.pipeline)}async create(e,t={}){
return t.conditions=t.conditions||{},Ie(t.customerProvidedKey,this.isHttps),v.withSpan("PageBlobClient-create",t,async n=>D(
await this.pageBlobContext.create(0,e,{abortSignal:t.abortSignal,blobHttpHeaders:t.blobHTTPHeaders,blobSequenceNumber:t.
blobSequenceNumber,leaseAccessConditions:t.conditions,metadata:t.metadata,modifiedAccessConditions:{...t.conditions,ifTags:t.
conditions?.tagConditions},cpkInfo:t.customerProvidedKey,encryptionScope:t.encryptionScope,immutabilityPolicyExpiry:t.immutabilityPolicy?.
expiriesOn,immutabilityPolicyMode:t.immutabilityPolicy?.policyMode,legalHold:t.legalHold,tier:hn(t.tier),blobTagsString:fn(
t.tags),tracingOptions:n.tracingOptions})))}async createIfNotExists(e,t={}){return v.withSpan("PageBlobClient-createIfNo\
tExists",t,async n=>{try{let s={ifNoneMatch:ou},i=D(await this.create(e,{...t,conditions:s,tracingOptions:n.tracingOptions}));
return{succeeded:!0,...i,_response:i._response}}catch(s){if(s.details?.errorCode==="BlobAlreadyExists")return{succeeded:!1,
...s.response?.parsedHeaders,_response:s.response};throw s}})}async uploadPages(e,t,n,s={}){return s.conditions=s.conditions||
{},Ie(s.customerProvidedKey,this.isHttps),v.withSpan("PageBlobClient-uploadPages",s,async i=>D(await this.pageBlobContext.
uploadPages(n,e,{abortSignal:s.abortSignal,leaseAccessConditions:s.conditions,modifiedAccessConditions:{...s.conditions,
ifTags:s.conditions?.tagConditions},requestOptions:{onUploadProgress:s.onProgress},range:at({offset:t,count:n}),sequenceNumberAccessConditions:s.
conditions,transactionalContentMD5:s.transactionalContentMD5,transactionalContentCrc64:s.transactionalContentCrc64,cpkInfo:s.
customerProvidedKey,encryptionScope:s.encryptionScope,tracingOptions:i.tracingOptions})))}async uploadPagesFromURL(e,t,n,s,i={}){
return i.conditions=i.conditions||{},i.sourceConditions=i.sourceConditions||{},Ie(i.customerProvidedKey,this.isHttps),v.
withSpan("PageBlobClient-uploadPagesFromURL",i,async a=>D(await this.pageBlobContext.uploadPagesFromURL(e,at({offset:t,count:s}),
0,at({offset:n,count:s}),{abortSignal:i.abortSignal,sourceContentMD5:i.sourceContentMD5,sourceContentCrc64:i.sourceContentCrc64,
leaseAccessConditions:i.conditions,sequenceNumberAccessConditions:i.conditions,modifiedAccessConditions:{...i.conditions,
ifTags:i.conditions?.tagConditions},sourceModifiedAccessConditions:{sourceIfMatch:i.sourceConditions?.ifMatch,sourceIfModifiedSince:i.
sourceConditions?.ifModifiedSince,sourceIfNoneMatch:i.sourceConditions?.ifNoneMatch,sourceIfUnmodifiedSince:i.sourceConditions?.
ifUnmodifiedSince},cpkInfo:i.customerProvidedKey,encryptionScope:i.encryptionScope,copySourceAuthorization:Xs(i.sourceAuthorization),
fileRequestIntent:i.sourceShareTokenIntent,tracingOptions:a.tracingOptions})))}async clearPages(e=0,t,n={}){return n.conditions=
n.conditions||{},v.withSpan("PageBlobClient-clearPages",n,async s=>D(await this.pageBlobContext.clearPages(0,{abortSignal:n.
abortSignal,leaseAccessConditions:n.conditions,modifiedAccessConditions:{...n.conditions,ifTags:n.conditions?.tagConditions},
range:at({offset:e,count:t}),sequenceNumberAccessConditions:n.conditions,cpkInfo:n.customerProvidedKey,encryptionScope:n.
encryptionScope,tracingOptions:s.tracingOptions})))}async getPageRanges(e=0,t,n={}){return n.conditions=n.conditions||{},
v.withSpan("PageBlobClient-getPageRanges",n,async s=>{let i=D(await this.pageBlobContext.getPageRanges({abortSignal:n.abortSignal,
leaseAccessConditions:n.conditions,modifiedAccessConditions:{...n.conditions,ifTags:n.conditions?.tagConditions},range:at(
{offset:e,count:t}),tracingOptions:s.tracingOptions}));return ql(i)})}async listPageRangesSegment(e=0,t,n,s={}){return v.
withSpan("PageBlobClient-getPageRangesSegment",s,async i=>D(await this.pageBlobContext.getPageRanges({abortSignal:s.abortSignal,
leaseAccessConditions:s.conditions,modifiedAccessConditions:{...s.conditions,ifTags:s.conditions?.tagConditions},range:at(
{offset:e,count:t}),marker:n,maxPageSize:s.maxPageSize,tracingOptions:i.tracingOptions})))}async*listPageRangeItemSegments(e=0,t,n,s={}){
let i;if(n||n===void 0)do i=await this.listPageRangesSegment(e,t,n,s),n=i.continuationToken,yield await i;while(n)}async*listPageRangeItems(e=0,t,n={}){
let s;for await(let i of this.listPageRangeItemSegments(e,t,s,n))yield*Ag(i)}listPageRanges(e=0,t,n={}){n.conditions=n.conditions||
{};let s=this.listPageRangeItems(e,t,n);return{next(){return s.next()},[Symbol.asyncIterator](){return this},byPage:(i={})=>this.
listPageRangeItemSegments(e,t,i.continuationToken,{maxPageSize:i.maxPageSize,...n})}}async getPageRangesDiff(e,t,n,s={}){
return s.conditions=s.conditions||{},v.withSpan("PageBlobClient-getPageRangesDiff",s,async i=>{let a=D(await this.pageBlobContext.
getPageRangesDiff({abortSignal:s.abortSignal,leaseAccessConditions:s.conditions,modifiedAccessConditions:{...s.conditions,
ifTags:s.conditions?.tagConditions},prevsnapshot:n,range:at({offset:e,count:t}),tracingOptions:i.tracingOptions}));return ql(
a)})}async listPageRangesDiffSegment(e,t,n,s,i={}){return v.withSpan("PageBlobClient-getPageRangesDiffSegment",i,async a=>D(
await this.pageBlobContext.getPageRangesDiff({abortSignal:i?.abortSignal,leaseAccessConditions:i?.conditions,modifiedAccessConditions:{
...i?.conditions,ifTags:i?.conditions?.tagConditions},prevsnapshot:n,range:at({offset:e,count:t}),marker:s,maxPageSize:i?.
maxPageSize,tracingOptions:a.tracingOptions})))}async*listPageRangeDiffItemSegments(e,t,n,s,i){let a;if(s||s===void 0)do
a=await this.listPageRangesDiffSegment(e,t,n,s,i),s=a.continuationToken,yield await a;while(s)}async*listPageRangeDiffItems(e,t,n,s){
let i;for await(let a of this.listPageRangeDiffItemSegments(e,t,n,i,s))yield*Ag(a)}listPageRangesDiff(e,t,n,s={}){s.conditions=
s.conditions||{};let i=this.listPageRangeDiffItems(e,t,n,{...s});return{next(){return i.next()},[Symbol.asyncIterator](){
return this},byPage:(a={})=>this.listPageRangeDiffItemSegments(e,t,n,a.continuationToken,{maxPageSize:a.maxPageSize,...s})}}async getPageRangesDiffForManagedDisks(e,t,n,s={}){
return s.conditions=s.conditions||{},v.withSpan("PageBlobClient-GetPageRangesDiffForManagedDisks",s,async i=>{let a=D(await this.
pageBlobContext.getPageRangesDiff({abortSignal:s.abortSignal,leaseAccessConditions:s.conditions,modifiedAccessConditions:{
...s.conditions,ifTags:s.conditions?.tagConditions},prevSnapshotUrl:n,range:at({offset:e,count:t}),tracingOptions:i.tracingOptions}));
return ql(a)})}async resize(e,t={}){return t.conditions=t.conditions||{},v.withSpan("PageBlobClient-resize",t,async n=>D(
await this.pageBlobContext.resize(e,{abortSignal:t.abortSignal,leaseAccessConditions:t.conditions,modifiedAccessConditions:{
...t.conditions,ifTags:t.conditions?.tagConditions},encryptionScope:t.encryptionScope,tracingOptions:n.tracingOptions})))}async updateSequenceNumber(e,t,n={}){
return n.conditions=n.conditions||{},v.withSpan("PageBlobClient-updateSequenceNumber",n,async s=>D(await this.pageBlobContext.
updateSequenceNumber(e,{abortSignal:n.abortSignal,blobSequenceNumber:t,leaseAccessConditions:n.conditions,modifiedAccessConditions:{
...n.conditions,ifTags:n.conditions?.tagConditions},tracingOptions:s.tracingOptions})))}async startCopyIncremental(e,t={}){
return v.withSpan("PageBlobClient-startCopyIncremental",t,async n=>D(await this.pageBlobContext.copyIncremental(e,{abortSignal:t.
abortSignal,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},tracingOptions:n.tracingOptions})))}};var cI;(function(r){r[r.LOCKED=0]="LOCKED",r[r.UNLOCKED=1]="UNLOCKED"})(cI||(cI={}));var lI;(function(r){r.AES256="AES256"})(lI||(lI={}));var Wl=class extends Error{constructor(e){super(e),this.name="InvalidResponseError"}};var ei=class extends Error{constructor(e){let t=`Unable to make request: ${e}
If you are using self-hosted runners, please make sure your runner has access to all GitHub endpoints: https://docs.gith\
ub.com/en/actions/hosting-your-own-runners/managing-self-hosted-runners/about-self-hosted-runners#communication-between-\
self-hosted-runners-and-github`;super(t),this.code=e,this.name="NetworkError"}};ei.isNetworkErrorCode=r=>r?["ECONNRESET",
"ENOTFOUND","ETIMEDOUT","ECONNREFUSED","EHOSTUNREACH"].includes(r):!1;var ss=class extends Error{constructor(){super(`Ca\
che storage quota has been hit. Unable to upload any new cache entries.
More info on storage limits: https://docs.github.com/en/billing/managing-billing-for-github-actions/about-billing-for-gi\
thub-actions#calculating-minute-and-storage-spending`),this.name="UsageError"}};ss.isUsageErrorMessage=r=>r?r.includes("\
insufficient usage"):!1;var eo=class extends Error{constructor(e){super(e),this.name="RateLimitError"}};var gD=function(r,e,t,n){function s(i){return i instanceof t?i:new t(function(a){a(i)})}return new(t||(t=Promise))(function(i,a){
function o(m){try{l(n.next(m))}catch(d){a(d)}}function c(m){try{l(n.throw(m))}catch(d){a(d)}}function l(m){m.done?i(m.value):
s(m.value).then(o,c)}l((n=n.apply(r,e||[])).next())})},_g=class{constructor(e){this.contentLength=e,this.sentBytes=0,this.
displayedComplete=!1,this.startTime=Date.now()}setSentBytes(e){this.sentBytes=e}getTransferredBytes(){return this.sentBytes}isDone(){
return this.getTransferredBytes()===this.contentLength}display(){if(this.displayedComplete)return;let e=this.sentBytes,t=(100*
(e/this.contentLength)).toFixed(1),n=Date.now()-this.startTime,s=(e/(1024*1024)/(n/1e3)).toFixed(1);ti.info(`Sent ${e} o\
f ${this.contentLength} (${t}%), ${s} MBs/sec`),this.isDone()&&(this.displayedComplete=!0)}onProgress(){return e=>{this.
setSentBytes(e.loadedBytes)}}startDisplayTimer(e=1e3){let t=()=>{this.display(),this.isDone()||(this.timeoutHandle=setTimeout(
t,e))};this.timeoutHandle=setTimeout(t,e)}stopDisplayTimer(){this.timeoutHandle&&(clearTimeout(this.timeoutHandle),this.
timeoutHandle=void 0),this.display()}};function mI(r,e,t){return gD(this,void 0,void 0,function*(){var n;let s=new Wr(r),
i=s.getBlockBlobClient(),a=new _g((n=t?.archiveSizeBytes)!==null&&n!==void 0?n:0),o={blockSize:t?.uploadChunkSize,concurrency:t?.
uploadConcurrency,maxSingleShotSize:128*1024*1024,onProgress:a.onProgress()};try{a.startDisplayTimer(),ti.debug(`BlobCli\
ent: ${s.name}:${s.accountName}:${s.containerName}`);let c=yield i.uploadFile(e,o);if(c._response.status>=400)throw new Wl(
`uploadCacheArchiveSDK: upload failed with status code ${c._response.status}`);return c}catch(c){throw ti.warning(`uploa\
dCacheArchiveSDK: internal error uploading cache archive: ${c.message}`),c}finally{a.stopDisplayTimer()}})}import*as is from"./actions-core.js";import{HttpClient as pI}from"./actions-http-client.js";import*as uI from"buffer";import*as Ir from"fs";import*as fI from"stream";import*as hI from"util";import*as Hg from"./actions-core.js";import{HttpCodes as zg,HttpClientError as yD}from"./actions-http-client.js";var $l=function(r,e,t,n){function s(i){return i instanceof t?i:new t(function(a){a(i)})}return new(t||(t=Promise))(function(i,a){
function o(m){try{l(n.next(m))}catch(d){a(d)}}function c(m){try{l(n.throw(m))}catch(d){a(d)}}function l(m){m.done?i(m.value):
s(m.value).then(o,c)}l((n=n.apply(r,e||[])).next())})};function Jl(r){return r?r>=200&&r<300:!1}function xD(r){return r?
r>=500:!0}function AD(r){return r?[zg.BadGateway,zg.ServiceUnavailable,zg.GatewayTimeout].includes(r):!1}function CD(r){
return $l(this,void 0,void 0,function*(){return new Promise(e=>setTimeout(e,r))})}function dI(r,e,t){return $l(this,arguments,
void 0,function*(n,s,i,a=Lo,o=_o,c=void 0){let l="",m=1;for(;m<=a;){let d,p,u=!1;try{d=yield s()}catch(h){c&&(d=c(h)),u=
!0,l=h.message}if(d&&(p=i(d),!xD(p)))return d;if(p&&(u=AD(p),l=`Cache service responded with ${p}`),Hg.debug(`${n} - Att\
empt ${m} of ${a} failed with error: ${l}`),!u){Hg.debug(`${n} - Error is not retryable`);break}yield CD(o),m++}throw Error(
`${n} failed: ${l}`)})}function to(r,e){return $l(this,arguments,void 0,function*(t,n,s=Lo,i=_o){return yield dI(t,n,a=>a.
statusCode,s,i,a=>{if(a instanceof yD)return{statusCode:a.statusCode,result:null,headers:{},error:a}})})}function ri(r,e){
return $l(this,arguments,void 0,function*(t,n,s=Lo,i=_o){return yield dI(t,n,a=>a.message.statusCode,s,i)})}var Dt=function(r,e,t,n){function s(i){return i instanceof t?i:new t(function(a){a(i)})}return new(t||(t=Promise))(function(i,a){
function o(m){try{l(n.next(m))}catch(d){a(d)}}function c(m){try{l(n.throw(m))}catch(d){a(d)}}function l(m){m.done?i(m.value):
s(m.value).then(o,c)}l((n=n.apply(r,e||[])).next())})};function bD(r,e){return Dt(this,void 0,void 0,function*(){yield hI.promisify(
fI.pipeline)(r.message,e)})}var Xl=class{constructor(e){this.contentLength=e,this.segmentIndex=0,this.segmentSize=0,this.
segmentOffset=0,this.receivedBytes=0,this.displayedComplete=!1,this.startTime=Date.now()}nextSegment(e){this.segmentOffset=
this.segmentOffset+this.segmentSize,this.segmentIndex=this.segmentIndex+1,this.segmentSize=e,this.receivedBytes=0,is.debug(
`Downloading segment at offset ${this.segmentOffset} with length ${this.segmentSize}...`)}setReceivedBytes(e){this.receivedBytes=
e}getTransferredBytes(){return this.segmentOffset+this.receivedBytes}isDone(){return this.getTransferredBytes()===this.contentLength}display(){
if(this.displayedComplete)return;let e=this.segmentOffset+this.receivedBytes,t=(100*(e/this.contentLength)).toFixed(1),n=Date.
now()-this.startTime,s=(e/(1024*1024)/(n/1e3)).toFixed(1);is.info(`Received ${e} of ${this.contentLength} (${t}%), ${s} \
MBs/sec`),this.isDone()&&(this.displayedComplete=!0)}onProgress(){return e=>{this.setReceivedBytes(e.loadedBytes)}}startDisplayTimer(e=1e3){
let t=()=>{this.display(),this.isDone()||(this.timeoutHandle=setTimeout(t,e))};this.timeoutHandle=setTimeout(t,e)}stopDisplayTimer(){
this.timeoutHandle&&(clearTimeout(this.timeoutHandle),this.timeoutHandle=void 0),this.display()}};function Vl(r,e){return Dt(
this,void 0,void 0,function*(){let t=Ir.createWriteStream(e),n=new pI("actions/cache"),s=yield ri("downloadCache",()=>Dt(
this,void 0,void 0,function*(){return n.get(r)}));s.message.socket.setTimeout(hd,()=>{s.message.destroy(),is.debug(`Abor\
ting download, socket timed out after ${hd} ms`)}),yield bD(s,t);let i=s.message.headers["content-length"];if(i){let a=parseInt(
i),o=Jt(e);if(o!==a)throw new Error(`Incomplete download. Expected file size: ${a}, actual file size: ${o}`)}else is.debug(
"Unable to validate download, no Content-Length header")})}function gI(r,e,t){return Dt(this,void 0,void 0,function*(){var n;
let s=yield Ir.promises.open(e,"w"),i=new pI("actions/cache",void 0,{socketTimeout:t.timeoutInMs,keepAlive:!0});try{let o=(yield ri(
"downloadCacheMetadata",()=>Dt(this,void 0,void 0,function*(){return yield i.request("HEAD",r,null,{})}))).message.headers["\
content-length"];if(o==null)throw new Error("Content-Length not found on blob response");let c=parseInt(o);if(Number.isNaN(
c))throw new Error(`Could not interpret Content-Length: ${c}`);let l=[],m=4*1024*1024;for(let C=0;C<c;C+=m){let b=Math.min(
m,c-C);l.push({offset:C,promiseGetter:()=>Dt(this,void 0,void 0,function*(){return yield ND(i,r,C,b)})})}l.reverse();let d=0,
p=0,u=new Xl(c);u.startDisplayTimer();let h=u.onProgress(),g=[],x,A=()=>Dt(this,void 0,void 0,function*(){let C=yield Promise.
race(Object.values(g));yield s.write(C.buffer,0,C.count,C.offset),d--,delete g[C.offset],p+=C.count,h({loadedBytes:p})});
for(;x=l.pop();)g[x.offset]=x.promiseGetter(),d++,d>=((n=t.downloadConcurrency)!==null&&n!==void 0?n:10)&&(yield A());for(;d>
0;)yield A()}finally{i.dispose(),yield s.close()}})}function ND(r,e,t,n){return Dt(this,void 0,void 0,function*(){let i=0;
for(;;)try{let o=yield xI(3e4,ID(r,e,t,n));if(typeof o=="string")throw new Error("downloadSegmentRetry failed due to tim\
eout");return o}catch(a){if(i>=5)throw a;i++}})}function ID(r,e,t,n){return Dt(this,void 0,void 0,function*(){let s=yield ri(
"downloadCachePart",()=>Dt(this,void 0,void 0,function*(){return yield r.get(e,{Range:`bytes=${t}-${t+n-1}`})}));if(!s.readBodyBuffer)
throw new Error("Expected HttpClientResponse to implement readBodyBuffer");return{offset:t,count:n,buffer:yield s.readBodyBuffer()}})}
function yI(r,e,t){return Dt(this,void 0,void 0,function*(){var n;let s=new Zs(r,void 0,{retryOptions:{tryTimeoutInMs:t.
timeoutInMs}}),a=(n=(yield s.getProperties()).contentLength)!==null&&n!==void 0?n:-1;if(a<0)is.debug("Unable to determin\
e content length, downloading file with http-client..."),yield Vl(r,e);else{let o=Math.min(134217728,uI.constants.MAX_LENGTH),
c=new Xl(a),l=Ir.openSync(e,"w");try{c.startDisplayTimer();let m=new AbortController,d=m.signal;for(;!c.isDone();){let p=c.
segmentOffset+c.segmentSize,u=Math.min(o,a-p);c.nextSegment(u);let h=yield xI(t.segmentTimeoutInMs||36e5,s.downloadToBuffer(
p,u,{abortSignal:d,concurrency:t.downloadConcurrency,onProgress:c.onProgress()}));if(h==="timeout")throw m.abort(),new Error(
"Aborting cache download as the download time exceeded the timeout.");Buffer.isBuffer(h)&&Ir.writeFileSync(l,h)}}finally{
c.stopDisplayTimer(),Ir.closeSync(l)}}})}var xI=(r,e)=>Dt(void 0,void 0,void 0,function*(){let t,n=new Promise(s=>{t=setTimeout(
()=>s("timeout"),r)});return Promise.race([e,n]).then(s=>(clearTimeout(t),s))});import*as Pr from"./actions-core.js";function Ug(r){let e={useAzureSdk:!1,uploadConcurrency:4,uploadChunkSize:33554432};
return r&&(typeof r.useAzureSdk=="boolean"&&(e.useAzureSdk=r.useAzureSdk),typeof r.uploadConcurrency=="number"&&(e.uploadConcurrency=
r.uploadConcurrency),typeof r.uploadChunkSize=="number"&&(e.uploadChunkSize=r.uploadChunkSize)),e.uploadConcurrency=isNaN(
Number(process.env.CACHE_UPLOAD_CONCURRENCY))?e.uploadConcurrency:Math.min(32,Number(process.env.CACHE_UPLOAD_CONCURRENCY)),
e.uploadChunkSize=isNaN(Number(process.env.CACHE_UPLOAD_CHUNK_SIZE))?e.uploadChunkSize:Math.min(128*1024*1024,Number(process.
env.CACHE_UPLOAD_CHUNK_SIZE)*1024*1024),Pr.debug(`Use Azure SDK: ${e.useAzureSdk}`),Pr.debug(`Upload concurrency: ${e.uploadConcurrency}`),
Pr.debug(`Upload chunk size: ${e.uploadChunkSize}`),e}function AI(r){let e={useAzureSdk:!1,concurrentBlobDownloads:!0,downloadConcurrency:8,
timeoutInMs:3e4,segmentTimeoutInMs:6e5,lookupOnly:!1};r&&(typeof r.useAzureSdk=="boolean"&&(e.useAzureSdk=r.useAzureSdk),
typeof r.concurrentBlobDownloads=="boolean"&&(e.concurrentBlobDownloads=r.concurrentBlobDownloads),typeof r.downloadConcurrency==
"number"&&(e.downloadConcurrency=r.downloadConcurrency),typeof r.timeoutInMs=="number"&&(e.timeoutInMs=r.timeoutInMs),typeof r.
segmentTimeoutInMs=="number"&&(e.segmentTimeoutInMs=r.segmentTimeoutInMs),typeof r.lookupOnly=="boolean"&&(e.lookupOnly=
r.lookupOnly));let t=process.env.SEGMENT_DOWNLOAD_TIMEOUT_MINS;return t&&!isNaN(Number(t))&&isFinite(Number(t))&&(e.segmentTimeoutInMs=
Number(t)*60*1e3),Pr.debug(`Use Azure SDK: ${e.useAzureSdk}`),Pr.debug(`Download concurrency: ${e.downloadConcurrency}`),
Pr.debug(`Request timeout (ms): ${e.timeoutInMs}`),Pr.debug(`Cache segment download timeout mins env var: ${process.env.
SEGMENT_DOWNLOAD_TIMEOUT_MINS}`),Pr.debug(`Segment download timeout (ms): ${e.segmentTimeoutInMs}`),Pr.debug(`Lookup onl\
y: ${e.lookupOnly}`),e}function Fg(){let e=new URL(process.env.GITHUB_SERVER_URL||"https://github.com").hostname.trimEnd().toUpperCase(),t=e===
"GITHUB.COM",n=e.endsWith(".GHE.COM"),s=e.endsWith(".LOCALHOST");return!t&&!n&&!s}function ro(){return Fg()?"v1":process.
env.ACTIONS_CACHE_SERVICE_V2?"v2":"v1"}var CI=["none","read","write","write-only"];function Qg(){return(process.env.ACTIONS_CACHE_MODE||
"").trim().toLowerCase()}function bI(r){return CI.includes(r)?r==="read"||r==="write":!0}function NI(r){return CI.includes(
r)?r==="write"||r==="write-only":!0}function Zl(){let r=ro();switch(r){case"v1":return process.env.ACTIONS_CACHE_URL||process.
env.ACTIONS_RESULTS_URL||"";case"v2":return process.env.ACTIONS_RESULTS_URL||"";default:throw new Error(`Unsupported cac\
he service version: ${r}`)}}var EI=pe(SI(),1);function em(){return`@actions/cache-${EI.version}`}var ot=function(r,e,t,n){function s(i){return i instanceof t?i:new t(function(a){a(i)})}return new(t||(t=Promise))(function(i,a){
function o(m){try{l(n.next(m))}catch(d){a(d)}}function c(m){try{l(n.throw(m))}catch(d){a(d)}}function l(m){m.done?i(m.value):
s(m.value).then(o,c)}l((n=n.apply(r,e||[])).next())})};function no(r){let e=Zl();if(!e)throw new Error("Cache Service Ur\
l not found, unable to restore cache.");let t=`${e}_apis/artifactcache/${r}`;return _e.debug(`Resource Url: ${t}`),t}function BD(r,e){
return`${r};api-version=${e}`}function RD(){return{headers:{Accept:BD("application/json","6.0-preview.1")}}}function qg(){
let r=process.env.ACTIONS_RUNTIME_TOKEN||"",e=new Is(r);return new ED(em(),[e],RD())}function BI(r,e,t){return ot(this,void 0,
void 0,function*(){var n;let s=qg(),i=Ns(e,t?.compressionMethod,t?.enableCrossOsArchive),a=`cache?keys=${encodeURIComponent(
r.join(","))}&version=${i}`,o=yield to("getCacheEntry",()=>ot(this,void 0,void 0,function*(){return s.getJson(no(a))}));
if(o.statusCode===204)return _e.isDebug()&&(yield vD(r[0],s,i)),null;if(!Jl(o.statusCode)){let m=(n=o.error)===null||n===
void 0?void 0:n.message;throw m?.includes(zo)?new Error(m):new Error(`Cache service responded with ${o.statusCode}`)}let c=o.
result,l=c?.archiveLocation;if(!l)throw new Error("Cache not found.");return _e.setSecret(l),_e.debug("Cache Result:"),_e.debug(
JSON.stringify(c)),c})}function vD(r,e,t){return ot(this,void 0,void 0,function*(){let n=`caches?key=${encodeURIComponent(
r)}`,s=yield to("listCache",()=>ot(this,void 0,void 0,function*(){return e.getJson(no(n))}));if(s.statusCode===200){let i=s.
result,a=i?.totalCount;if(a&&a>0){_e.debug(`No matching cache found for cache key '${r}', version '${t} and scope ${process.
env.GITHUB_REF}. There exist one or more cache(s) with similar key but they have different version or scope. See more in\
fo on cache matching here: https://docs.github.com/en/actions/using-workflows/caching-dependencies-to-speed-up-workflows\
#matching-a-cache-key 
Other caches with similar key:`);for(let o of i?.artifactCaches||[])_e.debug(`Cache Key: ${o?.cacheKey}, Cache Version: ${o?.
cacheVersion}, Cache Scope: ${o?.scope}, Cache Created: ${o?.creationTime}`)}}})}function Gg(r,e,t){return ot(this,void 0,
void 0,function*(){let n=new wD(r),s=AI(t);n.hostname.endsWith(".blob.core.windows.net")?s.useAzureSdk?yield yI(r,e,s):s.
concurrentBlobDownloads?yield gI(r,e,s):yield Vl(r,e):yield Vl(r,e)})}function RI(r,e,t){return ot(this,void 0,void 0,function*(){
let n=qg(),s=Ns(e,t?.compressionMethod,t?.enableCrossOsArchive),i={key:r,version:s,cacheSize:t?.cacheSize};return yield to(
"reserveCache",()=>ot(this,void 0,void 0,function*(){return n.postJson(no("caches"),i)}))})}function wI(r,e){return`byte\
s ${r}-${e}/*`}function TD(r,e,t,n,s){return ot(this,void 0,void 0,function*(){_e.debug(`Uploading chunk of size ${s-n+1}\
 bytes at offset ${n} with content range: ${wI(n,s)}`);let i={"Content-Type":"application/octet-stream","Content-Range":wI(
n,s)},a=yield ri(`uploadChunk (start: ${n}, end: ${s})`,()=>ot(this,void 0,void 0,function*(){return r.sendStream("PATCH",
e,t(),i)}));if(!Jl(a.message.statusCode))throw new Error(`Cache service responded with ${a.message.statusCode} during up\
load chunk.`)})}function MD(r,e,t,n){return ot(this,void 0,void 0,function*(){let s=Jt(t),i=no(`caches/${e.toString()}`),
a=ni.openSync(t,"r"),o=Ug(n),c=Ad("uploadConcurrency",o.uploadConcurrency),l=Ad("uploadChunkSize",o.uploadChunkSize),m=[
...new Array(c).keys()];_e.debug("Awaiting all uploads");let d=0;try{yield Promise.all(m.map(()=>ot(this,void 0,void 0,function*(){
for(;d<s;){let p=Math.min(s-d,l),u=d,h=d+p-1;d+=l,yield TD(r,i,()=>ni.createReadStream(t,{fd:a,start:u,end:h,autoClose:!1}).
on("error",g=>{throw new Error(`Cache upload failed because file read failed with ${g.message}`)}),u,h)}})))}finally{ni.closeSync(
a)}})}function OD(r,e,t){return ot(this,void 0,void 0,function*(){let n={size:t};return yield to("commitCache",()=>ot(this,
void 0,void 0,function*(){return r.postJson(no(`caches/${e.toString()}`),n)}))})}function jg(r,e,t,n){return ot(this,void 0,
void 0,function*(){if(Ug(n).useAzureSdk){if(!t)throw new Error("Azure Storage SDK can only be used when a signed URL is \
provided.");yield mI(t,e,n)}else{let i=qg();_e.debug("Upload cache"),yield MD(i,r,e,n),_e.debug("Commiting cache");let a=Jt(
e);_e.info(`Cache Size: ~${Math.round(a/(1024*1024))} MB (${a} B)`);let o=yield OD(i,r,a);if(!Jl(o.statusCode))throw new Error(
`Cache service responded with ${o.statusCode} during commit cache.`);_e.info("Cache saved successfully")}})}import{info as QL,debug as Ao,warning as qL}from"./actions-core.js";import{HttpClient as GL,HttpCodes as Co}from"./actions-http-client.js";var IP=pe(gP(),1),ye=pe(ge(),1),Ct=pe(ge(),1),ms=pe(ge(),1),ds=pe(ge(),1),ps=pe(ge(),1);var Hy=pe(ge(),1),Uy=pe(ge(),1),CP=pe(ge(),1),bP=pe(ge(),1),NP=pe(ge(),1);var Ly=pe(ge(),1),_y=pe(ge(),1),yP=pe(ge(),1),xP=pe(ge(),1),AP=pe(ge(),1),zy=class extends AP.MessageType{constructor(){
super("github.actions.results.entities.v1.CacheScope",[{no:1,name:"scope",kind:"scalar",T:9},{no:2,name:"permission",kind:"\
scalar",T:3}])}create(e){let t={scope:"",permission:"0"};return globalThis.Object.defineProperty(t,xP.MESSAGE_TYPE,{enumerable:!1,
value:this}),e!==void 0&&(0,yP.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,n,s){let i=s??this.create(),a=e.
pos+t;for(;e.pos<a;){let[o,c]=e.tag();switch(o){case 1:i.scope=e.string();break;case 2:i.permission=e.int64().toString();
break;default:let l=n.readUnknownField;if(l==="throw")throw new globalThis.Error(`Unknown field ${o} (wire type ${c}) fo\
r ${this.typeName}`);let m=e.skip(c);l!==!1&&(l===!0?_y.UnknownFieldHandler.onRead:l)(this.typeName,i,o,c,m)}}return i}internalBinaryWrite(e,t,n){
e.scope!==""&&t.tag(1,Ly.WireType.LengthDelimited).string(e.scope),e.permission!=="0"&&t.tag(2,Ly.WireType.Varint).int64(
e.permission);let s=n.writeUnknownFields;return s!==!1&&(s==!0?_y.UnknownFieldHandler.onWrite:s)(this.typeName,e,t),t}},
Hm=new zy;var Fy=class extends NP.MessageType{constructor(){super("github.actions.results.entities.v1.CacheMetadata",[{no:1,name:"\
repository_id",kind:"scalar",T:3},{no:2,name:"scope",kind:"message",repeat:1,T:()=>Hm}])}create(e){let t={repositoryId:"\
0",scope:[]};return globalThis.Object.defineProperty(t,bP.MESSAGE_TYPE,{enumerable:!1,value:this}),e!==void 0&&(0,CP.reflectionMergePartial)(
this,t,e),t}internalBinaryRead(e,t,n,s){let i=s??this.create(),a=e.pos+t;for(;e.pos<a;){let[o,c]=e.tag();switch(o){case 1:
i.repositoryId=e.int64().toString();break;case 2:i.scope.push(Hm.internalBinaryRead(e,e.uint32(),n));break;default:let l=n.
readUnknownField;if(l==="throw")throw new globalThis.Error(`Unknown field ${o} (wire type ${c}) for ${this.typeName}`);let m=e.
skip(c);l!==!1&&(l===!0?Uy.UnknownFieldHandler.onRead:l)(this.typeName,i,o,c,m)}}return i}internalBinaryWrite(e,t,n){e.repositoryId!==
"0"&&t.tag(1,Hy.WireType.Varint).int64(e.repositoryId);for(let i=0;i<e.scope.length;i++)Hm.internalBinaryWrite(e.scope[i],
t.tag(2,Hy.WireType.LengthDelimited).fork(),n).join();let s=n.writeUnknownFields;return s!==!1&&(s==!0?Uy.UnknownFieldHandler.
onWrite:s)(this.typeName,e,t),t}},Rr=new Fy;var Qy=class extends ps.MessageType{constructor(){super("github.actions.results.api.v1.CreateCacheEntryRequest",[{no:1,name:"\
metadata",kind:"message",T:()=>Rr},{no:2,name:"key",kind:"scalar",T:9},{no:3,name:"version",kind:"scalar",T:9}])}create(e){
let t={key:"",version:""};return globalThis.Object.defineProperty(t,ds.MESSAGE_TYPE,{enumerable:!1,value:this}),e!==void 0&&
(0,ms.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,n,s){let i=s??this.create(),a=e.pos+t;for(;e.pos<a;){let[
o,c]=e.tag();switch(o){case 1:i.metadata=Rr.internalBinaryRead(e,e.uint32(),n,i.metadata);break;case 2:i.key=e.string();
break;case 3:i.version=e.string();break;default:let l=n.readUnknownField;if(l==="throw")throw new globalThis.Error(`Unkn\
own field ${o} (wire type ${c}) for ${this.typeName}`);let m=e.skip(c);l!==!1&&(l===!0?Ct.UnknownFieldHandler.onRead:l)(
this.typeName,i,o,c,m)}}return i}internalBinaryWrite(e,t,n){e.metadata&&Rr.internalBinaryWrite(e.metadata,t.tag(1,ye.WireType.
LengthDelimited).fork(),n).join(),e.key!==""&&t.tag(2,ye.WireType.LengthDelimited).string(e.key),e.version!==""&&t.tag(3,
ye.WireType.LengthDelimited).string(e.version);let s=n.writeUnknownFields;return s!==!1&&(s==!0?Ct.UnknownFieldHandler.onWrite:
s)(this.typeName,e,t),t}},Wy=new Qy,qy=class extends ps.MessageType{constructor(){super("github.actions.results.api.v1.C\
reateCacheEntryResponse",[{no:1,name:"ok",kind:"scalar",T:8},{no:2,name:"signed_upload_url",kind:"scalar",T:9},{no:3,name:"\
message",kind:"scalar",T:9}])}create(e){let t={ok:!1,signedUploadUrl:"",message:""};return globalThis.Object.defineProperty(
t,ds.MESSAGE_TYPE,{enumerable:!1,value:this}),e!==void 0&&(0,ms.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,n,s){
let i=s??this.create(),a=e.pos+t;for(;e.pos<a;){let[o,c]=e.tag();switch(o){case 1:i.ok=e.bool();break;case 2:i.signedUploadUrl=
e.string();break;case 3:i.message=e.string();break;default:let l=n.readUnknownField;if(l==="throw")throw new globalThis.
Error(`Unknown field ${o} (wire type ${c}) for ${this.typeName}`);let m=e.skip(c);l!==!1&&(l===!0?Ct.UnknownFieldHandler.
onRead:l)(this.typeName,i,o,c,m)}}return i}internalBinaryWrite(e,t,n){e.ok!==!1&&t.tag(1,ye.WireType.Varint).bool(e.ok),
e.signedUploadUrl!==""&&t.tag(2,ye.WireType.LengthDelimited).string(e.signedUploadUrl),e.message!==""&&t.tag(3,ye.WireType.
LengthDelimited).string(e.message);let s=n.writeUnknownFields;return s!==!1&&(s==!0?Ct.UnknownFieldHandler.onWrite:s)(this.
typeName,e,t),t}},$y=new qy,Gy=class extends ps.MessageType{constructor(){super("github.actions.results.api.v1.FinalizeC\
acheEntryUploadRequest",[{no:1,name:"metadata",kind:"message",T:()=>Rr},{no:2,name:"key",kind:"scalar",T:9},{no:3,name:"\
size_bytes",kind:"scalar",T:3},{no:4,name:"version",kind:"scalar",T:9}])}create(e){let t={key:"",sizeBytes:"0",version:""};
return globalThis.Object.defineProperty(t,ds.MESSAGE_TYPE,{enumerable:!1,value:this}),e!==void 0&&(0,ms.reflectionMergePartial)(
this,t,e),t}internalBinaryRead(e,t,n,s){let i=s??this.create(),a=e.pos+t;for(;e.pos<a;){let[o,c]=e.tag();switch(o){case 1:
i.metadata=Rr.internalBinaryRead(e,e.uint32(),n,i.metadata);break;case 2:i.key=e.string();break;case 3:i.sizeBytes=e.int64().
toString();break;case 4:i.version=e.string();break;default:let l=n.readUnknownField;if(l==="throw")throw new globalThis.
Error(`Unknown field ${o} (wire type ${c}) for ${this.typeName}`);let m=e.skip(c);l!==!1&&(l===!0?Ct.UnknownFieldHandler.
onRead:l)(this.typeName,i,o,c,m)}}return i}internalBinaryWrite(e,t,n){e.metadata&&Rr.internalBinaryWrite(e.metadata,t.tag(
1,ye.WireType.LengthDelimited).fork(),n).join(),e.key!==""&&t.tag(2,ye.WireType.LengthDelimited).string(e.key),e.sizeBytes!==
"0"&&t.tag(3,ye.WireType.Varint).int64(e.sizeBytes),e.version!==""&&t.tag(4,ye.WireType.LengthDelimited).string(e.version);
let s=n.writeUnknownFields;return s!==!1&&(s==!0?Ct.UnknownFieldHandler.onWrite:s)(this.typeName,e,t),t}},Jy=new Gy,jy=class extends ps.MessageType{constructor(){
super("github.actions.results.api.v1.FinalizeCacheEntryUploadResponse",[{no:1,name:"ok",kind:"scalar",T:8},{no:2,name:"e\
ntry_id",kind:"scalar",T:3},{no:3,name:"message",kind:"scalar",T:9}])}create(e){let t={ok:!1,entryId:"0",message:""};return globalThis.
Object.defineProperty(t,ds.MESSAGE_TYPE,{enumerable:!1,value:this}),e!==void 0&&(0,ms.reflectionMergePartial)(this,t,e),
t}internalBinaryRead(e,t,n,s){let i=s??this.create(),a=e.pos+t;for(;e.pos<a;){let[o,c]=e.tag();switch(o){case 1:i.ok=e.bool();
break;case 2:i.entryId=e.int64().toString();break;case 3:i.message=e.string();break;default:let l=n.readUnknownField;if(l===
"throw")throw new globalThis.Error(`Unknown field ${o} (wire type ${c}) for ${this.typeName}`);let m=e.skip(c);l!==!1&&(l===
!0?Ct.UnknownFieldHandler.onRead:l)(this.typeName,i,o,c,m)}}return i}internalBinaryWrite(e,t,n){e.ok!==!1&&t.tag(1,ye.WireType.
Varint).bool(e.ok),e.entryId!=="0"&&t.tag(2,ye.WireType.Varint).int64(e.entryId),e.message!==""&&t.tag(3,ye.WireType.LengthDelimited).
string(e.message);let s=n.writeUnknownFields;return s!==!1&&(s==!0?Ct.UnknownFieldHandler.onWrite:s)(this.typeName,e,t),
t}},Xy=new jy,Yy=class extends ps.MessageType{constructor(){super("github.actions.results.api.v1.GetCacheEntryDownloadUR\
LRequest",[{no:1,name:"metadata",kind:"message",T:()=>Rr},{no:2,name:"key",kind:"scalar",T:9},{no:3,name:"restore_keys",
kind:"scalar",repeat:2,T:9},{no:4,name:"version",kind:"scalar",T:9}])}create(e){let t={key:"",restoreKeys:[],version:""};
return globalThis.Object.defineProperty(t,ds.MESSAGE_TYPE,{enumerable:!1,value:this}),e!==void 0&&(0,ms.reflectionMergePartial)(
this,t,e),t}internalBinaryRead(e,t,n,s){let i=s??this.create(),a=e.pos+t;for(;e.pos<a;){let[o,c]=e.tag();switch(o){case 1:
i.metadata=Rr.internalBinaryRead(e,e.uint32(),n,i.metadata);break;case 2:i.key=e.string();break;case 3:i.restoreKeys.push(
e.string());break;case 4:i.version=e.string();break;default:let l=n.readUnknownField;if(l==="throw")throw new globalThis.
Error(`Unknown field ${o} (wire type ${c}) for ${this.typeName}`);let m=e.skip(c);l!==!1&&(l===!0?Ct.UnknownFieldHandler.
onRead:l)(this.typeName,i,o,c,m)}}return i}internalBinaryWrite(e,t,n){e.metadata&&Rr.internalBinaryWrite(e.metadata,t.tag(
1,ye.WireType.LengthDelimited).fork(),n).join(),e.key!==""&&t.tag(2,ye.WireType.LengthDelimited).string(e.key);for(let i=0;i<
e.restoreKeys.length;i++)t.tag(3,ye.WireType.LengthDelimited).string(e.restoreKeys[i]);e.version!==""&&t.tag(4,ye.WireType.
LengthDelimited).string(e.version);let s=n.writeUnknownFields;return s!==!1&&(s==!0?Ct.UnknownFieldHandler.onWrite:s)(this.
typeName,e,t),t}},Vy=new Yy,Ky=class extends ps.MessageType{constructor(){super("github.actions.results.api.v1.GetCacheE\
ntryDownloadURLResponse",[{no:1,name:"ok",kind:"scalar",T:8},{no:2,name:"signed_download_url",kind:"scalar",T:9},{no:3,name:"\
matched_key",kind:"scalar",T:9}])}create(e){let t={ok:!1,signedDownloadUrl:"",matchedKey:""};return globalThis.Object.defineProperty(
t,ds.MESSAGE_TYPE,{enumerable:!1,value:this}),e!==void 0&&(0,ms.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,n,s){
let i=s??this.create(),a=e.pos+t;for(;e.pos<a;){let[o,c]=e.tag();switch(o){case 1:i.ok=e.bool();break;case 2:i.signedDownloadUrl=
e.string();break;case 3:i.matchedKey=e.string();break;default:let l=n.readUnknownField;if(l==="throw")throw new globalThis.
Error(`Unknown field ${o} (wire type ${c}) for ${this.typeName}`);let m=e.skip(c);l!==!1&&(l===!0?Ct.UnknownFieldHandler.
onRead:l)(this.typeName,i,o,c,m)}}return i}internalBinaryWrite(e,t,n){e.ok!==!1&&t.tag(1,ye.WireType.Varint).bool(e.ok),
e.signedDownloadUrl!==""&&t.tag(2,ye.WireType.LengthDelimited).string(e.signedDownloadUrl),e.matchedKey!==""&&t.tag(3,ye.WireType.
LengthDelimited).string(e.matchedKey);let s=n.writeUnknownFields;return s!==!1&&(s==!0?Ct.UnknownFieldHandler.onWrite:s)(
this.typeName,e,t),t}},Zy=new Ky,d7=new IP.ServiceType("github.actions.results.api.v1.CacheService",[{name:"CreateCacheE\
ntry",options:{},I:Wy,O:$y},{name:"FinalizeCacheEntryUpload",options:{},I:Jy,O:Xy},{name:"GetCacheEntryDownloadURL",options:{},
I:Vy,O:Zy}]);var Um=class{constructor(e){this.rpc=e,this.CreateCacheEntry.bind(this),this.FinalizeCacheEntryUpload.bind(this),this.GetCacheEntryDownloadURL.
bind(this)}CreateCacheEntry(e){let t=Wy.toJson(e,{useProtoFieldName:!0,emitDefaultValues:!1});return this.rpc.request("g\
ithub.actions.results.api.v1.CacheService","CreateCacheEntry","application/json",t).then(s=>$y.fromJson(s,{ignoreUnknownFields:!0}))}FinalizeCacheEntryUpload(e){
let t=Jy.toJson(e,{useProtoFieldName:!0,emitDefaultValues:!1});return this.rpc.request("github.actions.results.api.v1.Ca\
cheService","FinalizeCacheEntryUpload","application/json",t).then(s=>Xy.fromJson(s,{ignoreUnknownFields:!0}))}GetCacheEntryDownloadURL(e){
let t=Vy.toJson(e,{useProtoFieldName:!0,emitDefaultValues:!1});return this.rpc.request("github.actions.results.api.v1.Ca\
cheService","GetCacheEntryDownloadURL","application/json",t).then(s=>Zy.fromJson(s,{ignoreUnknownFields:!0}))}};import{debug as EP,setSecret as PP}from"./actions-core.js";function SP(r){if(r)try{let t=new URL(r).searchParams.get("si\
g");t&&(PP(t),PP(encodeURIComponent(t)))}catch(e){EP(`Failed to parse URL: ${r} ${e instanceof Error?e.message:String(e)}`)}}
function wP(r){if(typeof r!="object"||r===null){EP("body is not an object or is null");return}"signed_upload_url"in r&&typeof r.
signed_upload_url=="string"&&SP(r.signed_upload_url),"signed_download_url"in r&&typeof r.signed_download_url=="string"&&
SP(r.signed_download_url)}var Fm=function(r,e,t,n){function s(i){return i instanceof t?i:new t(function(a){a(i)})}return new(t||(t=Promise))(function(i,a){
function o(m){try{l(n.next(m))}catch(d){a(d)}}function c(m){try{l(n.throw(m))}catch(d){a(d)}}function l(m){m.done?i(m.value):
s(m.value).then(o,c)}l((n=n.apply(r,e||[])).next())})},ex=class{constructor(e,t,n,s){this.maxAttempts=5,this.baseRetryIntervalMilliseconds=
3e3,this.retryMultiplier=1.5;let i=Vx();this.baseUrl=Zl(),t&&(this.maxAttempts=t),n&&(this.baseRetryIntervalMilliseconds=
n),s&&(this.retryMultiplier=s),this.httpClient=new GL(e,[new Is(i)])}request(e,t,n,s){return Fm(this,void 0,void 0,function*(){
let i=new URL(`/twirp/${e}/${t}`,this.baseUrl).href;Ao(`[Request] ${t} ${i}`);let a={"Content-Type":n};try{let{body:o}=yield this.
retryableRequest(()=>Fm(this,void 0,void 0,function*(){return this.httpClient.post(i,JSON.stringify(s),a)}));return o}catch(o){
throw new Error(`Failed to ${t}: ${o.message}`)}})}retryableRequest(e){return Fm(this,void 0,void 0,function*(){let t=0,
n="",s="";for(;t<this.maxAttempts;){let i=!1;try{let o=yield e(),c=o.message.statusCode;s=yield o.readBody(),Ao(`[Respon\
se] - ${o.message.statusCode}`),Ao(`Headers: ${JSON.stringify(o.message.headers,null,2)}`);let l=JSON.parse(s);if(wP(l),
Ao(`Body: ${JSON.stringify(l,null,2)}`),this.isSuccessStatusCode(c))return{response:o,body:l};if(i=this.isRetryableHttpStatusCode(
c),n=`Failed request: (${c}) ${o.message.statusMessage}`,l.msg){if(ss.isUsageErrorMessage(l.msg))throw new ss;n=`${n}: ${l.
msg}`}if(c===Co.TooManyRequests){let m=o.message.headers["retry-after"];if(m){let d=parseInt(m,10);!isNaN(d)&&d>0&&qL(`Y\
ou've hit a rate limit, your rate limit will reset in ${d} seconds`)}throw new eo(`Rate limited: ${n}`)}}catch(o){if(o instanceof
SyntaxError&&Ao(`Raw Body: ${s}`),o instanceof ss||o instanceof eo)throw o;if(ei.isNetworkErrorCode(o?.code))throw new ei(
o?.code);i=!0,n=o.message}if(!i)throw new Error(`Received non-retryable error: ${n}`);if(t+1===this.maxAttempts)throw new Error(
`Failed to make request after ${this.maxAttempts} attempts: ${n}`);let a=this.getExponentialRetryTimeMilliseconds(t);QL(
`Attempt ${t+1} of ${this.maxAttempts} failed with error: ${n}. Retrying request in ${a} ms...`),yield this.sleep(a),t++}
throw new Error("Request failed")})}isSuccessStatusCode(e){return e?e>=200&&e<300:!1}isRetryableHttpStatusCode(e){return e?
[Co.BadGateway,Co.GatewayTimeout,Co.InternalServerError,Co.ServiceUnavailable].includes(e):!1}sleep(e){return Fm(this,void 0,
void 0,function*(){return new Promise(t=>setTimeout(t,e))})}getExponentialRetryTimeMilliseconds(e){if(e<0)throw new Error(
"attempt should be a positive integer");if(e===0)return this.baseRetryIntervalMilliseconds;let t=this.baseRetryIntervalMilliseconds*
Math.pow(this.retryMultiplier,e),n=t*this.retryMultiplier;return Math.trunc(Math.random()*(n-t)+t)}};function tx(r){let e=new ex(
em(),r?.maxAttempts,r?.retryIntervalMs,r?.retryMultiplier);return new Um(e)}import*as BP from"./actions-core.js";import{exec as YL}from"./actions-exec.js";import*as An from"./actions-io.js";import{
existsSync as KL,writeFileSync as WL}from"fs";import*as mt from"path";var vr=function(r,e,t,n){function s(i){return i instanceof t?i:new t(function(a){a(i)})}return new(t||(t=Promise))(function(i,a){
function o(m){try{l(n.next(m))}catch(d){a(d)}}function c(m){try{l(n.throw(m))}catch(d){a(d)}}function l(m){m.done?i(m.value):
s(m.value).then(o,c)}l((n=n.apply(r,e||[])).next())})},Cn=process.platform==="win32";function $L(){return vr(this,void 0,
void 0,function*(){switch(process.platform){case"win32":{let r=yield Xx(),e=Yx;if(r)return{path:r,type:pt.GNU};if(KL(e))
return{path:e,type:pt.BSD};break}case"darwin":{let r=yield An.which("gtar",!1);return r?{path:r,type:pt.GNU}:{path:yield An.which(
"tar",!0),type:pt.BSD}}default:break}return{path:yield An.which("tar",!0),type:pt.GNU}})}function JL(r,e,t){return vr(this,
arguments,void 0,function*(n,s,i,a=""){let o=[`"${n.path}"`],c=tn(s),l="cache.tar",m=vP(),d=n.type===pt.BSD&&s!==qe.Gzip&&
Cn;switch(i){case"create":o.push("--posix","-cf",d?l:c.replace(new RegExp(`\\${mt.sep}`,"g"),"/"),"--exclude",d?l:c.replace(
new RegExp(`\\${mt.sep}`,"g"),"/"),"-P","-C",m.replace(new RegExp(`\\${mt.sep}`,"g"),"/"),"--files-from",yd);break;case"\
extract":o.push("-xf",d?l:a.replace(new RegExp(`\\${mt.sep}`,"g"),"/"),"-P","-C",d?rx(m):m.replace(new RegExp(`\\${mt.sep}`,
"g"),"/"));break;case"list":o.push("-tf",d?l:a.replace(new RegExp(`\\${mt.sep}`,"g"),"/"),"-P");break}if(n.type===pt.GNU)
switch(process.platform){case"win32":o.push("--force-local");break;case"darwin":o.push("--delay-directory-restore");break}
return o})}function RP(r,e){return vr(this,arguments,void 0,function*(t,n,s=""){let i,a=yield $L(),o=yield JL(a,t,n,s),c=n!==
"create"?yield XL(a,t,s):yield VL(a,t),l=a.type===pt.BSD&&t!==qe.Gzip&&Cn;return l&&n!=="create"?i=[[...c].join(" "),[...o].
join(" ")]:i=[[...o].join(" "),[...c].join(" ")],{commands:l?i:[i.join(" ")],requiresTempDirectory:l&&n!=="create"}})}function vP(){
var r;return(r=process.env.GITHUB_WORKSPACE)!==null&&r!==void 0?r:process.cwd()}function rx(r){return`"${mt.resolve(r).replace(
new RegExp(`\\${mt.sep}`,"g"),"/")}"`}function XL(r,e,t){return vr(this,void 0,void 0,function*(){let n=r.type===pt.BSD&&
e!==qe.Gzip&&Cn;switch(e){case qe.Zstd:return n?["zstd -d --long=30 --force -o",zi,rx(t)]:["--use-compress-program",Cn?'\
"zstd -d --long=30"':"unzstd --long=30"];case qe.ZstdWithoutLong:return n?["zstd -d --force -o",zi,rx(t)]:["--use-compre\
ss-program",Cn?'"zstd -d"':"unzstd"];default:return["-z"]}})}function VL(r,e){return vr(this,void 0,void 0,function*(){let t=tn(
e),n=r.type===pt.BSD&&e!==qe.Gzip&&Cn;switch(e){case qe.Zstd:return n?["zstd -T0 --long=30 --force -o",t.replace(new RegExp(
`\\${mt.sep}`,"g"),"/"),zi]:["--use-compress-program",Cn?'"zstd -T0 --long=30"':"zstdmt --long=30"];case qe.ZstdWithoutLong:
return n?["zstd -T0 --force -o",t.replace(new RegExp(`\\${mt.sep}`,"g"),"/"),zi]:["--use-compress-program",Cn?'"zstd -T0\
"':"zstdmt"];default:return["-z"]}})}function TP(r,e){return vr(this,void 0,void 0,function*(){for(let t of r)try{yield YL(
t,void 0,{cwd:e,env:Object.assign(Object.assign({},process.env),{MSYS:"winsymlinks:nativestrict"})})}catch(n){throw new Error(
`${t.split(" ")[0]} failed with error: ${n?.message}`)}})}function MP(r,e,t){return vr(this,void 0,void 0,function*(){let{
commands:n,requiresTempDirectory:s}=yield RP(e,t,r),i=s?yield Tn():void 0;try{yield TP(n,i)}finally{if(i)try{yield An.rmRF(
i)}catch(a){BP.debug(`Failed to delete temporary tar directory: ${a}`)}}})}function bo(r,e){return vr(this,void 0,void 0,
function*(){yield MP(r,e,"list")})}function nx(r,e){return vr(this,void 0,void 0,function*(){let t=vP();yield An.mkdirP(
t),yield MP(r,e,"extract")})}function sx(r,e,t){return vr(this,void 0,void 0,function*(){WL(mt.join(r,yd),e.join(`
`));let{commands:n}=yield RP(t,"create");yield TP(n,r)})}import{HttpClientError as qm}from"./actions-http-client.js";var Ai=function(r,e,t,n){function s(i){return i instanceof t?i:new t(function(a){a(i)})}return new(t||(t=Promise))(function(i,a){
function o(m){try{l(n.next(m))}catch(d){a(d)}}function c(m){try{l(n.throw(m))}catch(d){a(d)}}function l(m){m.done?i(m.value):
s(m.value).then(o,c)}l((n=n.apply(r,e||[])).next())})},zt=class r extends Error{constructor(e){super(e),this.name="Valid\
ationError",Object.setPrototypeOf(this,r.prototype)}},bn=class r extends Error{constructor(e){super(e),this.name="Reserv\
eCacheError",Object.setPrototypeOf(this,r.prototype)}},Qm="cache write denied:",No=class r extends bn{constructor(e){super(
e),this.name="CacheWriteDeniedError",Object.setPrototypeOf(this,r.prototype)}},ix=zo,Io=class r extends Error{constructor(e){
super(e),this.name="CacheReadDeniedError",Object.setPrototypeOf(this,r.prototype)}},Po=class r extends Error{constructor(e){
super(e),this.name="FinalizeCacheError",Object.setPrototypeOf(this,r.prototype)}};function OP(r){if(!r||r.length===0)throw new zt(
"Path Validation Error: At least one directory or file path is required")}function ax(r){if(r.length>512)throw new zt(`K\
ey Validation Error: ${r} cannot be larger than 512 characters.`);if(!/^[^,]*$/.test(r))throw new zt(`Key Validation Err\
or: ${r} cannot contain commas.`)}function ZL(){return ro()==="v2"?!!process.env.ACTIONS_RESULTS_URL:!!process.env.ACTIONS_CACHE_URL}
function e1(r,e,t,n){return Ai(this,arguments,void 0,function*(s,i,a,o,c=!1){let l=ro();T.debug(`Cache service version: ${l}`),
OP(s);let m=Qg();if(!bI(m)){T.info(`Cache restore skipped: the effective cache-mode '${m}' does not permit reads.`),T.debug(
`Skipped restore for paths [${s.join(", ")}] with primary key '${i}'.`);return}return l==="v2"?yield r1(s,i,a,o,c):yield t1(
s,i,a,o,c)})}function t1(r,e,t,n){return Ai(this,arguments,void 0,function*(s,i,a,o,c=!1){var l;a=a||[];let m=[i,...a];if(T.debug(
"Resolved Keys:"),T.debug(JSON.stringify(m)),m.length>10)throw new zt("Key Validation Error: Keys are limited to a maxim\
um of 10.");for(let u of m)ax(u);let d=yield Ui(),p="";try{let u;try{u=yield BI(m,s,{compressionMethod:d,enableCrossOsArchive:c})}catch(g){
let x=(l=g?.message)!==null&&l!==void 0?l:"";throw x.includes(ix)?new Io(x):g}if(!u?.archiveLocation)return;if(o?.lookupOnly)
return T.info("Lookup only - skipping download"),u.cacheKey;p=So.join(yield Tn(),tn(d)),T.debug(`Archive Path: ${p}`),yield Gg(
u.archiveLocation,p,o),T.isDebug()&&(yield bo(p,d));let h=Jt(p);return T.info(`Cache Size: ~${Math.round(h/(1024*1024))}\
 MB (${h} B)`),yield nx(p,d),T.info("Cache restored successfully"),u.cacheKey}catch(u){let h=u;if(h.name===zt.name)throw u;
h instanceof qm&&typeof h.statusCode=="number"&&h.statusCode>=500?T.error(`Failed to restore: ${u.message}`):T.warning(`\
Failed to restore: ${u.message}`)}finally{try{yield Hi(p)}catch(u){T.debug(`Failed to delete archive: ${u}`)}}})}function r1(r,e,t,n){
return Ai(this,arguments,void 0,function*(s,i,a,o,c=!1){var l;o=Object.assign(Object.assign({},o),{useAzureSdk:!0}),a=a||
[];let m=[i,...a];if(T.debug("Resolved Keys:"),T.debug(JSON.stringify(m)),m.length>10)throw new zt("Key Validation Error\
: Keys are limited to a maximum of 10.");for(let p of m)ax(p);let d="";try{let p=tx(),u=yield Ui(),h={key:i,restoreKeys:a,
version:Ns(s,u,c)},g;try{g=yield p.GetCacheEntryDownloadURL(h)}catch(C){let b=(l=C?.message)!==null&&l!==void 0?l:"";throw b.
includes(ix)?new Io(b):C}if(!g.ok){T.debug(`Cache not found for version ${h.version} of keys: ${m.join(", ")}`);return}if(h.
key!==g.matchedKey?T.info(`Cache hit for restore-key: ${g.matchedKey}`):T.info(`Cache hit for: ${g.matchedKey}`),o?.lookupOnly)
return T.info("Lookup only - skipping download"),g.matchedKey;d=So.join(yield Tn(),tn(u)),T.debug(`Archive path: ${d}`),
T.debug(`Starting download of archive to: ${d}`),yield Gg(g.signedDownloadUrl,d,o);let A=Jt(d);return T.info(`Cache Size\
: ~${Math.round(A/(1024*1024))} MB (${A} B)`),T.isDebug()&&(yield bo(d,u)),yield nx(d,u),T.info("Cache restored successf\
ully"),g.matchedKey}catch(p){let u=p;if(u.name===zt.name)throw p;u instanceof qm&&typeof u.statusCode=="number"&&u.statusCode>=
500?T.error(`Failed to restore: ${p.message}`):T.warning(`Failed to restore: ${p.message}`)}finally{try{d&&(yield Hi(d))}catch(p){
T.debug(`Failed to delete archive: ${p}`)}}})}function n1(r,e,t){return Ai(this,arguments,void 0,function*(n,s,i,a=!1){let o=ro();
T.debug(`Cache service version: ${o}`),OP(n),ax(s);let c=Qg();return NI(c)?o==="v2"?yield i1(n,s,i,a):yield s1(n,s,i,a):
(T.info(`Cache save skipped: the effective cache-mode '${c}' does not permit writes.`),T.debug(`Skipped save for paths [${n.
join(", ")}] with key '${s}'.`),-1)})}function s1(r,e,t){return Ai(this,arguments,void 0,function*(n,s,i,a=!1){var o,c,l,
m,d,p;let u=yield Ui(),h=-1,g=yield xd(n);if(T.debug("Cache Paths:"),T.debug(`${JSON.stringify(g)}`),g.length===0)throw new Error(
"Path Validation Error: Path(s) specified in the action for caching do(es) not exist, hence no cache is being saved.");let x=yield Tn(),
A=So.join(x,tn(u));T.debug(`Archive Path: ${A}`);try{yield sx(x,g,u),T.isDebug()&&(yield bo(A,u));let C=10*1024*1024*1024,
b=Jt(A);if(T.debug(`File Size: ${b}`),b>C&&!Fg())throw new Error(`Cache size of ~${Math.round(b/(1024*1024))} MB (${b} B\
) is over the 10GB limit, not saving cache.`);T.debug("Reserving Cache");let P=yield RI(s,n,{compressionMethod:u,enableCrossOsArchive:a,
cacheSize:b});if(!((o=P?.result)===null||o===void 0)&&o.cacheId)h=(c=P?.result)===null||c===void 0?void 0:c.cacheId;else{
if(P?.statusCode===400)throw new Error((m=(l=P?.error)===null||l===void 0?void 0:l.message)!==null&&m!==void 0?m:`Cache \
size of ~${Math.round(b/(1024*1024))} MB (${b} B) is over the data cap limit, not saving cache.`);{let V=(d=P?.error)===
null||d===void 0?void 0:d.message;throw V?.startsWith(Qm)?new No(`Unable to reserve cache with key ${s}. More details: ${V}`):
new bn(`Unable to reserve cache with key ${s}, another job may be creating this cache. More details: ${(p=P?.error)===null||
p===void 0?void 0:p.message}`)}}T.debug(`Saving Cache (ID: ${h})`),yield jg(h,A,"",i)}catch(C){let b=C;if(b.name===zt.name)
throw C;b.name===bn.name?T.info(`Failed to save: ${b.message}`):b instanceof qm&&typeof b.statusCode=="number"&&b.statusCode>=
500?T.error(`Failed to save: ${b.message}`):T.warning(`Failed to save: ${b.message}`)}finally{try{yield Hi(A)}catch(C){T.debug(
`Failed to delete archive: ${C}`)}}return h})}function i1(r,e,t){return Ai(this,arguments,void 0,function*(n,s,i,a=!1){var o;
i=Object.assign(Object.assign({},i),{uploadChunkSize:64*1024*1024,uploadConcurrency:8,useAzureSdk:!0});let c=yield Ui(),
l=tx(),m=-1,d=yield xd(n);if(T.debug("Cache Paths:"),T.debug(`${JSON.stringify(d)}`),d.length===0)throw new Error("Path \
Validation Error: Path(s) specified in the action for caching do(es) not exist, hence no cache is being saved.");let p=yield Tn(),
u=So.join(p,tn(c));T.debug(`Archive Path: ${u}`);try{yield sx(p,d,c),T.isDebug()&&(yield bo(u,c));let h=Jt(u);T.debug(`F\
ile Size: ${h}`),i.archiveSizeBytes=h,T.debug("Reserving Cache");let g=Ns(n,c,a),x={key:s,version:g},A;try{let P=yield l.
CreateCacheEntry(x);if(!P.ok)throw P.message&&!P.message.startsWith(Qm)&&T.warning(`Cache reservation failed: ${P.message}`),
new Error(P.message||"Response was not ok");A=P.signedUploadUrl}catch(P){T.debug(`Failed to reserve cache: ${P}`);let V=(o=
P?.message)!==null&&o!==void 0?o:"";throw V.startsWith(Qm)?new No(`Unable to reserve cache with key ${s}. More details: ${V}`):
new bn(`Unable to reserve cache with key ${s}, another job may be creating this cache.`)}T.debug(`Attempting to upload c\
ache located at: ${u}`),yield jg(m,u,A,i);let C={key:s,version:g,sizeBytes:`${h}`},b=yield l.FinalizeCacheEntryUpload(C);
if(T.debug(`FinalizeCacheEntryUploadResponse: ${b.ok}`),!b.ok)throw b.message?new Po(b.message):new Error(`Unable to fin\
alize cache with key ${s}, another job may be finalizing this cache.`);m=parseInt(b.entryId)}catch(h){let g=h;if(g.name===
zt.name)throw h;g.name===bn.name?T.info(`Failed to save: ${g.message}`):g.name===Po.name?T.warning(g.message):g instanceof
qm&&typeof g.statusCode=="number"&&g.statusCode>=500?T.error(`Failed to save: ${g.message}`):T.warning(`Failed to save: ${g.
message}`)}finally{try{yield Hi(u)}catch(h){T.debug(`Failed to delete archive: ${h}`)}}return m})}export{ix as CACHE_READ_DENIED_PREFIX,Qm as CACHE_WRITE_DENIED_PREFIX,Io as CacheReadDeniedError,No as CacheWriteDeniedError,
Po as FinalizeCacheError,bn as ReserveCacheError,zt as ValidationError,ZL as isFeatureAvailable,e1 as restoreCache,n1 as saveCache};
