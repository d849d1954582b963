import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
var Bc=Object.create;var An=Object.defineProperty;var Pc=Object.getOwnPropertyDescriptor;var Lc=Object.getOwnPropertyNames;var Fc=Object.getPrototypeOf,$c=Object.prototype.hasOwnProperty;var W=(e=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(e,{get:(t,r)=>(typeof require<"u"?require:t)[r]}):e)(function(e){
if(typeof require<"u")return require.apply(this,arguments);throw Error('Dynamic require of "'+e+'" is not supported')});var T=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(r){throw t=0,r}};var Uc=(e,t,r,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of Lc(t))!$c.call(e,o)&&o!==r&&An(e,o,{get:()=>t[o],
enumerable:!(n=Pc(t,o))||n.enumerable});return e};var vc=(e,t,r)=>(r=e!=null?Bc(Fc(e)):{},Uc(t||!e||!e.__esModule?An(r,"default",{value:e,enumerable:!0}):r,e));var no=T((ES,ro)=>{ro.exports=to;to.sync=Nl;var Qn=W("fs");function vl(e,t){var r=t.pathExt!==void 0?t.pathExt:process.env.
PATHEXT;if(!r||(r=r.split(";"),r.indexOf("")!==-1))return!0;for(var n=0;n<r.length;n++){var o=r[n].toLowerCase();if(o&&e.
substr(-o.length).toLowerCase()===o)return!0}return!1}function eo(e,t,r){return!e.isSymbolicLink()&&!e.isFile()?!1:vl(t,
r)}function to(e,t,r){Qn.stat(e,function(n,o){r(n,n?!1:eo(o,e,t))})}function Nl(e,t){return eo(Qn.statSync(e),e,t)}});var co=T((TS,ao)=>{ao.exports=io;io.sync=_l;var oo=W("fs");function io(e,t,r){oo.stat(e,function(n,o){r(n,n?!1:so(o,t))})}
function _l(e,t){return so(oo.statSync(e),t)}function so(e,t){return e.isFile()&&jl(e,t)}function jl(e,t){var r=e.mode,n=e.
uid,o=e.gid,i=t.uid!==void 0?t.uid:process.getuid&&process.getuid(),s=t.gid!==void 0?t.gid:process.getgid&&process.getgid(),
a=parseInt("100",8),c=parseInt("010",8),f=parseInt("001",8),l=a|c,d=r&f||r&c&&o===s||r&a&&n===i||r&l&&i===0;return d}});var fo=T((AS,lo)=>{var OS=W("fs"),He;process.platform==="win32"||global.TESTING_WINDOWS?He=no():He=co();lo.exports=rr;rr.
sync=Gl;function rr(e,t,r){if(typeof t=="function"&&(r=t,t={}),!r){if(typeof Promise!="function")throw new TypeError("ca\
llback not provided");return new Promise(function(n,o){rr(e,t||{},function(i,s){i?o(i):n(s)})})}He(e,t||{},function(n,o){
n&&(n.code==="EACCES"||t&&t.ignoreErrors)&&(n=null,o=!1),r(n,o)})}function Gl(e,t){try{return He.sync(e,t||{})}catch(r){
if(t&&t.ignoreErrors||r.code==="EACCES")return!1;throw r}}});var So=T((DS,yo)=>{var le=process.platform==="win32"||process.env.OSTYPE==="cygwin"||process.env.OSTYPE==="msys",po=W("path"),
kl=le?";":":",uo=fo(),mo=e=>Object.assign(new Error(`not found: ${e}`),{code:"ENOENT"}),ho=(e,t)=>{let r=t.colon||kl,n=e.
match(/\//)||le&&e.match(/\\/)?[""]:[...le?[process.cwd()]:[],...(t.path||process.env.PATH||"").split(r)],o=le?t.pathExt||
process.env.PATHEXT||".EXE;.CMD;.BAT;.COM":"",i=le?o.split(r):[""];return le&&e.indexOf(".")!==-1&&i[0]!==""&&i.unshift(
""),{pathEnv:n,pathExt:i,pathExtExe:o}},go=(e,t,r)=>{typeof t=="function"&&(r=t,t={}),t||(t={});let{pathEnv:n,pathExt:o,
pathExtExe:i}=ho(e,t),s=[],a=f=>new Promise((l,d)=>{if(f===n.length)return t.all&&s.length?l(s):d(mo(e));let p=n[f],u=/^".*"$/.
test(p)?p.slice(1,-1):p,h=po.join(u,e),g=!u&&/^\.[\\\/]/.test(e)?e.slice(0,2)+h:h;l(c(g,f,0))}),c=(f,l,d)=>new Promise((p,u)=>{
if(d===o.length)return p(a(l+1));let h=o[d];uo(f+h,{pathExt:i},(g,w)=>{if(!g&&w)if(t.all)s.push(f+h);else return p(f+h);
return p(c(f,l,d+1))})});return r?a(0).then(f=>r(null,f),r):a(0)},zl=(e,t)=>{t=t||{};let{pathEnv:r,pathExt:n,pathExtExe:o}=ho(
e,t),i=[];for(let s=0;s<r.length;s++){let a=r[s],c=/^".*"$/.test(a)?a.slice(1,-1):a,f=po.join(c,e),l=!c&&/^\.[\\\/]/.test(
e)?e.slice(0,2)+f:f;for(let d=0;d<n.length;d++){let p=l+n[d];try{if(uo.sync(p,{pathExt:o}))if(t.all)i.push(p);else return p}catch{}}}
if(t.all&&i.length)return i;if(t.nothrow)return null;throw mo(e)};yo.exports=go;go.sync=zl});var wo=T((IS,nr)=>{"use strict";var bo=(e={})=>{let t=e.env||process.env;return(e.platform||process.platform)!=="win32"?
"PATH":Object.keys(t).reverse().find(n=>n.toUpperCase()==="PATH")||"Path"};nr.exports=bo;nr.exports.default=bo});var Oo=T((RS,To)=>{"use strict";var xo=W("path"),Wl=So(),Vl=wo();function Eo(e,t){let r=e.options.env||process.env,n=process.
cwd(),o=e.options.cwd!=null,i=o&&process.chdir!==void 0&&!process.chdir.disabled;if(i)try{process.chdir(e.options.cwd)}catch{}
let s;try{s=Wl.sync(e.command,{path:r[Vl({env:r})],pathExt:t?xo.delimiter:void 0})}catch{}finally{i&&process.chdir(n)}return s&&
(s=xo.resolve(o?e.options.cwd:"",s)),s}function Yl(e){return Eo(e)||Eo(e,!0)}To.exports=Yl});var Ao=T((CS,ir)=>{"use strict";var or=/([()\][%!^"`<>&|;, *?])/g;function ql(e){return e=e.replace(or,"^$1"),e}function Hl(e,t){
return e=`${e}`,e=e.replace(/(?=(\\+?)?)\1"/g,'$1$1\\"'),e=e.replace(/(?=(\\+?)?)\1$/,"$1$1"),e=`"${e}"`,e=e.replace(or,
"^$1"),t&&(e=e.replace(or,"^$1")),e}ir.exports.command=ql;ir.exports.argument=Hl});var Io=T((MS,Do)=>{"use strict";Do.exports=/^#!(.*)/});var Co=T((BS,Ro)=>{"use strict";var Kl=Io();Ro.exports=(e="")=>{let t=e.match(Kl);if(!t)return null;let[r,n]=t[0].replace(
/#! ?/,"").split(" "),o=r.split("/").pop();return o==="env"?n:n?`${o} ${n}`:o}});var Bo=T((PS,Mo)=>{"use strict";var sr=W("fs"),Xl=Co();function Zl(e){let r=Buffer.alloc(150),n;try{n=sr.openSync(e,"r"),
sr.readSync(n,r,0,150,0),sr.closeSync(n)}catch{}return Xl(r.toString())}Mo.exports=Zl});var $o=T((LS,Fo)=>{"use strict";var Jl=W("path"),Po=Oo(),Lo=Ao(),Ql=Bo(),ef=process.platform==="win32",tf=/\.(?:com|exe)$/i,
rf=/node_modules[\\/].bin[\\/][^\\/]+\.cmd$/i;function nf(e){e.file=Po(e);let t=e.file&&Ql(e.file);return t?(e.args.unshift(
e.file),e.command=t,Po(e)):e.file}function of(e){if(!ef)return e;let t=nf(e),r=!tf.test(t);if(e.options.forceShell||r){let n=rf.
test(t);e.command=Jl.normalize(e.command),e.command=Lo.command(e.command),e.args=e.args.map(i=>Lo.argument(i,n));let o=[
e.command].concat(e.args).join(" ");e.args=["/d","/s","/c",`"${o}"`],e.command=process.env.comspec||"cmd.exe",e.options.
windowsVerbatimArguments=!0}return e}function sf(e,t,r){t&&!Array.isArray(t)&&(r=t,t=null),t=t?t.slice(0):[],r=Object.assign(
{},r);let n={command:e,args:t,options:r,file:void 0,original:{command:e,args:t}};return r.shell?n:of(n)}Fo.exports=sf});var No=T((FS,vo)=>{"use strict";var ar=process.platform==="win32";function cr(e,t){return Object.assign(new Error(`${t} ${e.
command} ENOENT`),{code:"ENOENT",errno:"ENOENT",syscall:`${t} ${e.command}`,path:e.command,spawnargs:e.args})}function af(e,t){
if(!ar)return;let r=e.emit;e.emit=function(n,o){if(n==="exit"){let i=Uo(o,t);if(i)return r.call(e,"error",i)}return r.apply(
e,arguments)}}function Uo(e,t){return ar&&e===1&&!t.file?cr(t.original,"spawn"):null}function cf(e,t){return ar&&e===1&&
!t.file?cr(t.original,"spawnSync"):null}vo.exports={hookChildProcess:af,verifyENOENT:Uo,verifyENOENTSync:cf,notFoundError:cr}});var Go=T(($S,fe)=>{"use strict";var _o=W("child_process"),lr=$o(),fr=No();function jo(e,t,r){let n=lr(e,t,r),o=_o.spawn(
n.command,n.args,n.options);return fr.hookChildProcess(o,n),o}function lf(e,t,r){let n=lr(e,t,r),o=_o.spawnSync(n.command,
n.args,n.options);return o.error=o.error||fr.verifyENOENTSync(o.status,n),o}fe.exports=jo;fe.exports.spawn=jo;fe.exports.
sync=lf;fe.exports._parse=lr;fe.exports._enoent=fr});function b(e){if(typeof e!="object"||e===null)return!1;let t=Object.getPrototypeOf(e);return(t===null||t===Object.prototype||
Object.getPrototypeOf(t)===null)&&!(Symbol.toStringTag in e)&&!(Symbol.iterator in e)}import{fileURLToPath as Nc}from"node:url";var se=(e,t)=>{let r=qt(_c(e));if(typeof r!="string")throw new TypeError(`${t}\
 must be a string or a file URL: ${r}.`);return r},_c=e=>Yt(e)?e.toString():e,Yt=e=>typeof e!="string"&&e&&Object.getPrototypeOf(
e)===String.prototype,qt=e=>e instanceof URL?Nc(e):e;var Ue=(e,t=[],r={})=>{let n=se(e,"First argument"),[o,i]=b(t)?[[],t]:[t,r];if(!Array.isArray(o))throw new TypeError(`Se\
cond argument must be either an array of arguments or an options object: ${o}`);if(o.some(c=>typeof c=="object"&&c!==null))
throw new TypeError(`Second argument must be an array of strings: ${o}`);let s=o.map(String),a=s.find(c=>c.includes("\0"));
if(a!==void 0)throw new TypeError(`Arguments cannot contain null bytes ("\\0"): ${a}`);if(!b(i))throw new TypeError(`Las\
t argument must be an options object: ${i}`);return[n,s,i]};import{ChildProcess as Yc}from"node:child_process";import{StringDecoder as jc}from"node:string_decoder";var{toString:Dn}=Object.prototype,In=e=>Dn.call(e)==="[object Array\
Buffer]",x=e=>Dn.call(e)==="[object Uint8Array]",N=e=>new Uint8Array(e.buffer,e.byteOffset,e.byteLength),Gc=new TextEncoder,
Rn=e=>Gc.encode(e),kc=new TextDecoder,ve=e=>kc.decode(e),Cn=(e,t)=>zc(e,t).join(""),zc=(e,t)=>{if(t==="utf8"&&e.every(i=>typeof i==
"string"))return e;let r=new jc(t),n=e.map(i=>typeof i=="string"?Rn(i):i).map(i=>r.write(i)),o=r.end();return o===""?n:[
...n,o]},Ee=e=>e.length===1&&x(e[0])?e[0]:Ht(Wc(e)),Wc=e=>e.map(t=>typeof t=="string"?Rn(t):t),Ht=e=>{let t=new Uint8Array(
Vc(e)),r=0;for(let n of e)t.set(n,r),r+=n.length;return t},Vc=e=>{let t=0;for(let r of e)t+=r.length;return t};var Ln=e=>Array.isArray(e)&&Array.isArray(e.raw),Fn=(e,t)=>{let r=[];for(let[i,s]of e.entries())r=qc({templates:e,expressions:t,
tokens:r,index:i,template:s});if(r.length===0)throw new TypeError("Template script must not be empty");let[n,...o]=r;return[
n,o,{}]},qc=({templates:e,expressions:t,tokens:r,index:n,template:o})=>{if(o===void 0)throw new TypeError(`Invalid backs\
lash sequence: ${e.raw[n]}`);let{nextTokens:i,leadingWhitespaces:s,trailingWhitespaces:a}=Hc(o,e.raw[n]),c=Bn(r,i,s);if(n===
t.length)return c;let f=t[n],l=Array.isArray(f)?f.map(d=>Pn(d)):[Pn(f)];return Bn(c,l,a)},Hc=(e,t)=>{if(t.length===0)return{
nextTokens:[],leadingWhitespaces:!1,trailingWhitespaces:!1};let r=[],n=0,o=Mn.has(t[0]);for(let s=0,a=0;s<e.length;s+=1,
a+=1){let c=t[a];if(Mn.has(c))n!==s&&r.push(e.slice(n,s)),n=s+1;else if(c==="\\"){let f=t[a+1];f===`
`?(s-=1,a+=1):f==="u"&&t[a+2]==="{"?a=t.indexOf("}",a+3):a+=Kc[f]??1}}let i=n===e.length;return i||r.push(e.slice(n)),{nextTokens:r,
leadingWhitespaces:o,trailingWhitespaces:i}},Mn=new Set([" ","	","\r",`
`]),Kc={x:3,u:5},Bn=(e,t,r)=>r||e.length===0||t.length===0?[...e,...t]:[...e.slice(0,-1),`${e.at(-1)}${t[0]}`,...t.slice(
1)],Pn=e=>{let t=typeof e;if(t==="string")return e;if(t==="number")return String(e);if(b(e)&&("stdout"in e||"isMaxBuffer"in
e))return Xc(e);throw e instanceof Yc||Object.prototype.toString.call(e)==="[object Promise]"?new TypeError("Unexpected \
subprocess in template expression. Please use ${await subprocess} instead of ${subprocess}."):new TypeError(`Unexpected \
"${t}" in template expression`)},Xc=({stdout:e})=>{if(typeof e=="string")return e;if(x(e))return ve(e);throw e===void 0?
new TypeError(`Missing result.stdout in template expression. This is probably due to the previous subprocess' "stdout" o\
ption.`):new TypeError(`Unexpected "${typeof e}" stdout in template expression`)};import{spawnSync as tm}from"node:child_process";import{debuglog as Zc}from"node:util";import Kt from"node:process";var R=e=>Ne.includes(e),Ne=[Kt.stdin,Kt.stdout,Kt.stderr],D=["stdin","stdout","stderr"],_e=e=>D[e]??
`stdio[${e}]`;var Un=e=>{let t={...e};for(let r of Jt)t[r]=Xt(e,r);return t},Xt=(e,t)=>{let r=Array.from({length:Jc(e)+1}),n=Qc(e[t],r,
t);return ol(n,t)},Jc=({stdio:e})=>Array.isArray(e)?Math.max(e.length,D.length):D.length,Qc=(e,t,r)=>b(e)?el(e,t,r):t.fill(
e),el=(e,t,r)=>{for(let n of Object.keys(e).sort(tl))for(let o of rl(n,r,t))t[o]=e[n];return t},tl=(e,t)=>$n(e)<$n(t)?1:
-1,$n=e=>e==="stdout"||e==="stderr"?0:e==="all"?2:1,rl=(e,t,r)=>{if(e==="ipc")return[r.length-1];let n=Zt(e);if(n===void 0||
n===0)throw new TypeError(`"${t}.${e}" is invalid.
It must be "${t}.stdout", "${t}.stderr", "${t}.all", "${t}.ipc", or "${t}.fd3", "${t}.fd4" (and so on).`);if(n>=r.length)
throw new TypeError(`"${t}.${e}" is invalid: that file descriptor does not exist.
Please set the "stdio" option to ensure that file descriptor exists.`);return n==="all"?[1,2]:[n]},Zt=e=>{if(e==="all")return e;
if(D.includes(e))return D.indexOf(e);let t=nl.exec(e);if(t!==null)return Number(t[1])},nl=/^fd(\d+)$/,ol=(e,t)=>e.map(r=>r===
void 0?sl[t]:r),il=Zc("execa").enabled?"full":"none",sl={lines:!1,buffer:!0,maxBuffer:1e3*1e3*100,verbose:il,stripFinalNewline:!0},
Jt=["lines","buffer","maxBuffer","verbose","stripFinalNewline"],_=(e,t)=>t==="ipc"?e.at(-1):e[t];var ae=({verbose:e},t)=>Qt(e,t)!=="none",ce=({verbose:e},t)=>!["none","short"].includes(Qt(e,t)),vn=({verbose:e},t)=>{let r=Qt(
e,t);return je(r)?r:void 0},Qt=(e,t)=>t===void 0?al(e):_(e,t),al=e=>e.find(t=>je(t))??Ge.findLast(t=>e.includes(t)),je=e=>typeof e==
"function",Ge=["none","short","full"];import{inspect as Cl}from"node:util";import{platform as cl}from"node:process";import{stripVTControlCharacters as ll}from"node:util";var Nn=(e,t)=>{let r=[e,...t],
n=r.join(" "),o=r.map(i=>hl(_n(i))).join(" ");return{command:n,escapedCommand:o}},Te=e=>ll(e).split(`
`).map(t=>_n(t)).join(`
`),_n=e=>e.replaceAll(pl,t=>fl(t)),fl=e=>{let t=ul[e];if(t!==void 0)return t;let r=e.codePointAt(0),n=r.toString(16);return r<=
ml?`\\u${n.padStart(4,"0")}`:`\\U${n}`},dl=()=>{try{return new RegExp("\\p{Separator}|\\p{Other}","gu")}catch{return/[\s\u0000-\u001F\u007F-\u009F\u00AD]/g}},
pl=dl(),ul={" ":" ","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","	":"\\t"},ml=65535,hl=e=>gl.test(e)?e:cl==="win32"?`"${e.
replaceAll('"','""')}"`:`'${e.replaceAll("'","'\\''")}'`,gl=/^[\w./-]+$/;import jn from"node:process";function er(){let{env:e}=jn,{TERM:t,TERM_PROGRAM:r}=e;return jn.platform!=="win32"?t!=="lin\
ux":!!e.WT_SESSION||!!e.TERMINUS_SUBLIME||e.ConEmuTask==="{cmd::Cmder}"||r==="Terminus-Sublime"||r==="vscode"||t==="xter\
m-256color"||t==="alacritty"||t==="rxvt-unicode"||t==="rxvt-unicode-256color"||e.TERMINAL_EMULATOR==="JetBrains-JediTerm"}var Gn={circleQuestionMark:"(?)",questionMarkPrefix:"(?)",square:"\u2588",squareDarkShade:"\u2593",squareMediumShade:"\u2592",
squareLightShade:"\u2591",squareTop:"\u2580",squareBottom:"\u2584",squareLeft:"\u258C",squareRight:"\u2590",squareCenter:"\
\u25A0",bullet:"\u25CF",dot:"\u2024",ellipsis:"\u2026",pointerSmall:"\u203A",triangleUp:"\u25B2",triangleUpSmall:"\u25B4",
triangleDown:"\u25BC",triangleDownSmall:"\u25BE",triangleLeftSmall:"\u25C2",triangleRightSmall:"\u25B8",home:"\u2302",heart:"\
\u2665",musicNote:"\u266A",musicNoteBeamed:"\u266B",arrowUp:"\u2191",arrowDown:"\u2193",arrowLeft:"\u2190",arrowRight:"\u2192",
arrowLeftRight:"\u2194",arrowUpDown:"\u2195",almostEqual:"\u2248",notEqual:"\u2260",lessOrEqual:"\u2264",greaterOrEqual:"\
\u2265",identical:"\u2261",infinity:"\u221E",subscriptZero:"\u2080",subscriptOne:"\u2081",subscriptTwo:"\u2082",subscriptThree:"\
\u2083",subscriptFour:"\u2084",subscriptFive:"\u2085",subscriptSix:"\u2086",subscriptSeven:"\u2087",subscriptEight:"\u2088",
subscriptNine:"\u2089",oneHalf:"\xBD",oneThird:"\u2153",oneQuarter:"\xBC",oneFifth:"\u2155",oneSixth:"\u2159",oneEighth:"\
\u215B",twoThirds:"\u2154",twoFifths:"\u2156",threeQuarters:"\xBE",threeFifths:"\u2157",threeEighths:"\u215C",fourFifths:"\
\u2158",fiveSixths:"\u215A",fiveEighths:"\u215D",sevenEighths:"\u215E",line:"\u2500",lineBold:"\u2501",lineDouble:"\u2550",
lineDashed0:"\u2504",lineDashed1:"\u2505",lineDashed2:"\u2508",lineDashed3:"\u2509",lineDashed4:"\u254C",lineDashed5:"\u254D",
lineDashed6:"\u2574",lineDashed7:"\u2576",lineDashed8:"\u2578",lineDashed9:"\u257A",lineDashed10:"\u257C",lineDashed11:"\
\u257E",lineDashed12:"\u2212",lineDashed13:"\u2013",lineDashed14:"\u2010",lineDashed15:"\u2043",lineVertical:"\u2502",lineVerticalBold:"\
\u2503",lineVerticalDouble:"\u2551",lineVerticalDashed0:"\u2506",lineVerticalDashed1:"\u2507",lineVerticalDashed2:"\u250A",
lineVerticalDashed3:"\u250B",lineVerticalDashed4:"\u254E",lineVerticalDashed5:"\u254F",lineVerticalDashed6:"\u2575",lineVerticalDashed7:"\
\u2577",lineVerticalDashed8:"\u2579",lineVerticalDashed9:"\u257B",lineVerticalDashed10:"\u257D",lineVerticalDashed11:"\u257F",
lineDownLeft:"\u2510",lineDownLeftArc:"\u256E",lineDownBoldLeftBold:"\u2513",lineDownBoldLeft:"\u2512",lineDownLeftBold:"\
\u2511",lineDownDoubleLeftDouble:"\u2557",lineDownDoubleLeft:"\u2556",lineDownLeftDouble:"\u2555",lineDownRight:"\u250C",
lineDownRightArc:"\u256D",lineDownBoldRightBold:"\u250F",lineDownBoldRight:"\u250E",lineDownRightBold:"\u250D",lineDownDoubleRightDouble:"\
\u2554",lineDownDoubleRight:"\u2553",lineDownRightDouble:"\u2552",lineUpLeft:"\u2518",lineUpLeftArc:"\u256F",lineUpBoldLeftBold:"\
\u251B",lineUpBoldLeft:"\u251A",lineUpLeftBold:"\u2519",lineUpDoubleLeftDouble:"\u255D",lineUpDoubleLeft:"\u255C",lineUpLeftDouble:"\
\u255B",lineUpRight:"\u2514",lineUpRightArc:"\u2570",lineUpBoldRightBold:"\u2517",lineUpBoldRight:"\u2516",lineUpRightBold:"\
\u2515",lineUpDoubleRightDouble:"\u255A",lineUpDoubleRight:"\u2559",lineUpRightDouble:"\u2558",lineUpDownLeft:"\u2524",lineUpBoldDownBoldLeftBold:"\
\u252B",lineUpBoldDownBoldLeft:"\u2528",lineUpDownLeftBold:"\u2525",lineUpBoldDownLeftBold:"\u2529",lineUpDownBoldLeftBold:"\
\u252A",lineUpDownBoldLeft:"\u2527",lineUpBoldDownLeft:"\u2526",lineUpDoubleDownDoubleLeftDouble:"\u2563",lineUpDoubleDownDoubleLeft:"\
\u2562",lineUpDownLeftDouble:"\u2561",lineUpDownRight:"\u251C",lineUpBoldDownBoldRightBold:"\u2523",lineUpBoldDownBoldRight:"\
\u2520",lineUpDownRightBold:"\u251D",lineUpBoldDownRightBold:"\u2521",lineUpDownBoldRightBold:"\u2522",lineUpDownBoldRight:"\
\u251F",lineUpBoldDownRight:"\u251E",lineUpDoubleDownDoubleRightDouble:"\u2560",lineUpDoubleDownDoubleRight:"\u255F",lineUpDownRightDouble:"\
\u255E",lineDownLeftRight:"\u252C",lineDownBoldLeftBoldRightBold:"\u2533",lineDownLeftBoldRightBold:"\u252F",lineDownBoldLeftRight:"\
\u2530",lineDownBoldLeftBoldRight:"\u2531",lineDownBoldLeftRightBold:"\u2532",lineDownLeftRightBold:"\u252E",lineDownLeftBoldRight:"\
\u252D",lineDownDoubleLeftDoubleRightDouble:"\u2566",lineDownDoubleLeftRight:"\u2565",lineDownLeftDoubleRightDouble:"\u2564",
lineUpLeftRight:"\u2534",lineUpBoldLeftBoldRightBold:"\u253B",lineUpLeftBoldRightBold:"\u2537",lineUpBoldLeftRight:"\u2538",
lineUpBoldLeftBoldRight:"\u2539",lineUpBoldLeftRightBold:"\u253A",lineUpLeftRightBold:"\u2536",lineUpLeftBoldRight:"\u2535",
lineUpDoubleLeftDoubleRightDouble:"\u2569",lineUpDoubleLeftRight:"\u2568",lineUpLeftDoubleRightDouble:"\u2567",lineUpDownLeftRight:"\
\u253C",lineUpBoldDownBoldLeftBoldRightBold:"\u254B",lineUpDownBoldLeftBoldRightBold:"\u2548",lineUpBoldDownLeftBoldRightBold:"\
\u2547",lineUpBoldDownBoldLeftRightBold:"\u254A",lineUpBoldDownBoldLeftBoldRight:"\u2549",lineUpBoldDownLeftRight:"\u2540",
lineUpDownBoldLeftRight:"\u2541",lineUpDownLeftBoldRight:"\u253D",lineUpDownLeftRightBold:"\u253E",lineUpBoldDownBoldLeftRight:"\
\u2542",lineUpDownLeftBoldRightBold:"\u253F",lineUpBoldDownLeftBoldRight:"\u2543",lineUpBoldDownLeftRightBold:"\u2544",lineUpDownBoldLeftBoldRight:"\
\u2545",lineUpDownBoldLeftRightBold:"\u2546",lineUpDoubleDownDoubleLeftDoubleRightDouble:"\u256C",lineUpDoubleDownDoubleLeftRight:"\
\u256B",lineUpDownLeftDoubleRightDouble:"\u256A",lineCross:"\u2573",lineBackslash:"\u2572",lineSlash:"\u2571"},kn={tick:"\
\u2714",info:"\u2139",warning:"\u26A0",cross:"\u2718",squareSmall:"\u25FB",squareSmallFilled:"\u25FC",circle:"\u25EF",circleFilled:"\
\u25C9",circleDotted:"\u25CC",circleDouble:"\u25CE",circleCircle:"\u24DE",circleCross:"\u24E7",circlePipe:"\u24BE",radioOn:"\
\u25C9",radioOff:"\u25EF",checkboxOn:"\u2612",checkboxOff:"\u2610",checkboxCircleOn:"\u24E7",checkboxCircleOff:"\u24BE",
pointer:"\u276F",triangleUpOutline:"\u25B3",triangleLeft:"\u25C0",triangleRight:"\u25B6",lozenge:"\u25C6",lozengeOutline:"\
\u25C7",hamburger:"\u2630",smiley:"\u32E1",mustache:"\u0DF4",star:"\u2605",play:"\u25B6",nodejs:"\u2B22",oneSeventh:"\u2150",
oneNinth:"\u2151",oneTenth:"\u2152"},yl={tick:"\u221A",info:"i",warning:"\u203C",cross:"\xD7",squareSmall:"\u25A1",squareSmallFilled:"\
\u25A0",circle:"( )",circleFilled:"(*)",circleDotted:"( )",circleDouble:"( )",circleCircle:"(\u25CB)",circleCross:"(\xD7)",
circlePipe:"(\u2502)",radioOn:"(*)",radioOff:"( )",checkboxOn:"[\xD7]",checkboxOff:"[ ]",checkboxCircleOn:"(\xD7)",checkboxCircleOff:"\
( )",pointer:">",triangleUpOutline:"\u2206",triangleLeft:"\u25C4",triangleRight:"\u25BA",lozenge:"\u2666",lozengeOutline:"\
\u25CA",hamburger:"\u2261",smiley:"\u263A",mustache:"\u250C\u2500\u2510",star:"\u2736",play:"\u25BA",nodejs:"\u2666",oneSeventh:"\
1/7",oneNinth:"1/9",oneTenth:"1/10"},Sl={...Gn,...kn},bl={...Gn,...yl},wl=er(),xl=wl?Sl:bl,ke=xl,Yg=Object.entries(kn);import El from"node:tty";var Tl=El?.WriteStream?.prototype?.hasColors?.()??!1,m=(e,t)=>{if(!Tl)return o=>o;let r=`\x1B[${e}\
m`,n=`\x1B[${t}m`;return o=>{let i=o+"",s=i.indexOf(n);if(s===-1)return r+i+n;let a=r,c=0,l=(t===22?n:"")+r;for(;s!==-1;)
a+=i.slice(c,s)+l,c=s+n.length,s=i.indexOf(n,c);return a+=i.slice(c)+n,a}},Kg=m(0,0),zn=m(1,22),Xg=m(2,22),Zg=m(3,23),Jg=m(
4,24),Qg=m("4:2",24),ey=m("4:3",24),ty=m("4:4",24),ry=m("4:5",24),ny=m(53,55),oy=m(7,27),iy=m(8,28),sy=m(9,29),ay=m(30,39),
cy=m(31,39),ly=m(32,39),fy=m(33,39),dy=m(34,39),py=m(35,39),uy=m(36,39),my=m(37,39),ze=m(90,39),hy=m(40,49),gy=m(41,49),
yy=m(42,49),Sy=m(43,49),by=m(44,49),wy=m(45,49),xy=m(46,49),Ey=m(47,49),Ty=m(100,49),Wn=m(91,39),Oy=m(92,39),Vn=m(93,39),
Ay=m(94,39),Dy=m(95,39),Iy=m(96,39),Ry=m(97,39),Cy=m(101,49),My=m(102,49),By=m(103,49),Py=m(104,49),Ly=m(105,49),Fy=m(106,
49),$y=m(107,49),Uy=m("58;5;0",59),vy=m("58;5;1",59),Ny=m("58;5;2",59),_y=m("58;5;3",59),jy=m("58;5;4",59),Gy=m("58;5;5",
59),ky=m("58;5;6",59),zy=m("58;5;7",59),Wy=m("58;5;8",59),Vy=m("58;5;9",59),Yy=m("58;5;10",59),qy=m("58;5;11",59),Hy=m("\
58;5;12",59),Ky=m("58;5;13",59),Xy=m("58;5;14",59),Zy=m("58;5;15",59);var Hn=({type:e,message:t,timestamp:r,piped:n,commandId:o,result:{failed:i=!1}={},options:{reject:s=!0}})=>{let a=Ol(r),
c=Al[e]({failed:i,reject:s,piped:n}),f=Dl[e]({reject:s});return`${ze(`[${a}]`)} ${ze(`[${o}]`)} ${f(c)} ${f(t)}`},Ol=e=>`${We(
e.getHours(),2)}:${We(e.getMinutes(),2)}:${We(e.getSeconds(),2)}.${We(e.getMilliseconds(),3)}`,We=(e,t)=>String(e).padStart(
t,"0"),Yn=({failed:e,reject:t})=>e?t?ke.cross:ke.warning:ke.tick,Al={command:({piped:e})=>e?"|":"$",output:()=>" ",ipc:()=>"\
*",error:Yn,duration:Yn},qn=e=>e,Dl={command:()=>zn,output:()=>qn,ipc:()=>qn,error:({reject:e})=>e?Wn:Vn,duration:()=>ze};var Kn=(e,t,r)=>{let n=vn(t,r);return e.map(({verboseLine:o,verboseObject:i})=>Il(o,i,n)).filter(o=>o!==void 0).map(o=>Rl(
o)).join("")},Il=(e,t,r)=>{if(r===void 0)return e;let n=r(e,t);if(typeof n=="string")return n},Rl=e=>e.endsWith(`
`)?e:`${e}
`;var P=({type:e,verboseMessage:t,fdNumber:r,verboseInfo:n,result:o})=>{let i=Ml({type:e,result:o,verboseInfo:n}),s=Bl(t,i),
a=Kn(s,n,r);a!==""&&console.warn(a.slice(0,-1))},Ml=({type:e,result:t,verboseInfo:{escapedCommand:r,commandId:n,rawOptions:{
piped:o=!1,...i}}})=>({type:e,escapedCommand:r,commandId:`${n}`,timestamp:new Date,piped:o,result:t,options:i}),Bl=(e,t)=>e.
split(`
`).map(r=>Pl({...t,message:r})),Pl=e=>({verboseLine:Hn(e),verboseObject:e}),Ve=e=>{let t=typeof e=="string"?e:Cl(e);return Te(
t).replaceAll("	"," ".repeat(Ll))},Ll=2;var Xn=(e,t)=>{ae(t)&&P({type:"command",verboseMessage:e,verboseInfo:t})};var Zn=(e,t,r)=>{Ul(e);let n=Fl(e);return{verbose:e,escapedCommand:t,commandId:n,rawOptions:r}},Fl=e=>ae({verbose:e})?$l++:
void 0,$l=0n,Ul=e=>{for(let t of e){if(t===!1)throw new TypeError(`The "verbose: false" option was renamed to "verbose: \
'none'".`);if(t===!0)throw new TypeError(`The "verbose: true" option was renamed to "verbose: 'short'".`);if(!Ge.includes(
t)&&!je(t)){let r=Ge.map(n=>`'${n}'`).join(", ");throw new TypeError(`The "verbose" option must not be ${t}. Allowed val\
ues are: ${r} or a function.`)}}};import{hrtime as Jn}from"node:process";var Ye=()=>Jn.bigint(),tr=e=>Number(Jn.bigint()-e)/1e6;var qe=(e,t,r)=>{let n=Ye(),{command:o,escapedCommand:i}=Nn(e,t),s=Xt(r,"verbose"),a=Zn(s,i,{...r});return Xn(i,a),{command:o,
escapedCommand:i,startTime:n,verboseInfo:a}};var Ji=vc(Go(),1);import wd from"node:path";import Zi from"node:process";import Ze from"node:process";import X from"node:path";function Ke(e={}){let{env:t=process.env,platform:r=process.platform}=e;return r!=="win32"?"PATH":Object.keys(t).reverse().
find(n=>n.toUpperCase()==="PATH")||"Path"}import{promisify as ff}from"node:util";import{execFile as df,execFileSync as _S}from"node:child_process";import ko from"node:path";
import{fileURLToPath as pf}from"node:url";var kS=ff(df);function Xe(e){return e instanceof URL?pf(e):e}function zo(e){return{*[Symbol.iterator](){let t=ko.resolve(Xe(e)),r;for(;r!==t;)yield t,r=t,t=ko.resolve(t,"..")}}}var zS=10*
1024*1024;var uf=({cwd:e=Ze.cwd(),path:t=Ze.env[Ke()],preferLocal:r=!0,execPath:n=Ze.execPath,addExecPath:o=!0}={})=>{let i=X.resolve(
Xe(e)),s=[],a=t.split(X.delimiter);return r&&mf(s,a,i),o&&hf(s,a,n,i),t===""||t===X.delimiter?`${s.join(X.delimiter)}${t}`:
[...s,t].join(X.delimiter)},mf=(e,t,r)=>{for(let n of zo(r)){let o=X.join(n,"node_modules/.bin");t.includes(o)||e.push(o)}},
hf=(e,t,r,n)=>{let o=X.resolve(n,Xe(r),"..");t.includes(o)||e.push(o)},Wo=({env:e=Ze.env,...t}={})=>{e={...e};let r=Ke({
env:e});return t.path=e[r],e[r]=uf(t),e};import{setTimeout as Mf}from"node:timers/promises";var Vo=(e,t,r)=>{let n=r?J:Z,o=e instanceof C?{}:{cause:e};return new n(t,o)},C=class extends Error{},Yo=(e,t)=>{Object.
defineProperty(e.prototype,"name",{value:t,writable:!0,enumerable:!1,configurable:!0}),Object.defineProperty(e.prototype,
Ho,{value:!0,writable:!1,enumerable:!1,configurable:!1})},qo=e=>Je(e)&&Ho in e,Ho=Symbol("isExecaError"),Je=e=>Object.prototype.
toString.call(e)==="[object Error]",Z=class extends Error{};Yo(Z,Z.name);var J=class extends Error{};Yo(J,J.name);import{constants as Oe}from"node:os";import{constants as bf}from"node:os";var Ko=()=>{let e=Zo-Xo+1;return Array.from({length:e},gf)},gf=(e,t)=>({name:`SIGRT${t+1}`,number:Xo+t,action:"terminate",
description:"Application-specific signal (realtime)",standard:"posix"}),Xo=34,Zo=64;import{constants as yf}from"node:os";var Jo=[{name:"SIGHUP",number:1,action:"terminate",description:"Terminal closed",standard:"posix"},{name:"SIGINT",number:2,
action:"terminate",description:"User interruption with CTRL-C",standard:"ansi"},{name:"SIGQUIT",number:3,action:"core",description:"\
User interruption with CTRL-\\",standard:"posix"},{name:"SIGILL",number:4,action:"core",description:"Invalid machine ins\
truction",standard:"ansi"},{name:"SIGTRAP",number:5,action:"core",description:"Debugger breakpoint",standard:"posix"},{name:"\
SIGABRT",number:6,action:"core",description:"Aborted",standard:"ansi"},{name:"SIGIOT",number:6,action:"core",description:"\
Aborted",standard:"bsd"},{name:"SIGBUS",number:7,action:"core",description:"Bus error due to misaligned, non-existing ad\
dress or paging error",standard:"bsd"},{name:"SIGEMT",number:7,action:"terminate",description:"Command should be emulate\
d but is not implemented",standard:"other"},{name:"SIGFPE",number:8,action:"core",description:"Floating point arithmetic\
 error",standard:"ansi"},{name:"SIGKILL",number:9,action:"terminate",description:"Forced termination",standard:"posix",forced:!0},
{name:"SIGUSR1",number:10,action:"terminate",description:"Application-specific signal",standard:"posix"},{name:"SIGSEGV",
number:11,action:"core",description:"Segmentation fault",standard:"ansi"},{name:"SIGUSR2",number:12,action:"terminate",description:"\
Application-specific signal",standard:"posix"},{name:"SIGPIPE",number:13,action:"terminate",description:"Broken pipe or \
socket",standard:"posix"},{name:"SIGALRM",number:14,action:"terminate",description:"Timeout or timer",standard:"posix"},
{name:"SIGTERM",number:15,action:"terminate",description:"Termination",standard:"ansi"},{name:"SIGSTKFLT",number:16,action:"\
terminate",description:"Stack is empty or overflowed",standard:"other"},{name:"SIGCHLD",number:17,action:"ignore",description:"\
Child process terminated, paused or unpaused",standard:"posix"},{name:"SIGCLD",number:17,action:"ignore",description:"Ch\
ild process terminated, paused or unpaused",standard:"other"},{name:"SIGCONT",number:18,action:"unpause",description:"Un\
paused",standard:"posix",forced:!0},{name:"SIGSTOP",number:19,action:"pause",description:"Paused",standard:"posix",forced:!0},
{name:"SIGTSTP",number:20,action:"pause",description:'Paused using CTRL-Z or "suspend"',standard:"posix"},{name:"SIGTTIN",
number:21,action:"pause",description:"Background process cannot read terminal input",standard:"posix"},{name:"SIGBREAK",
number:21,action:"terminate",description:"User interruption with CTRL-BREAK",standard:"other"},{name:"SIGTTOU",number:22,
action:"pause",description:"Background process cannot write to terminal output",standard:"posix"},{name:"SIGURG",number:23,
action:"ignore",description:"Socket received out-of-band data",standard:"bsd"},{name:"SIGXCPU",number:24,action:"core",description:"\
Process timed out",standard:"bsd"},{name:"SIGXFSZ",number:25,action:"core",description:"File too big",standard:"bsd"},{name:"\
SIGVTALRM",number:26,action:"terminate",description:"Timeout or timer",standard:"bsd"},{name:"SIGPROF",number:27,action:"\
terminate",description:"Timeout or timer",standard:"bsd"},{name:"SIGWINCH",number:28,action:"ignore",description:"Termin\
al window size changed",standard:"bsd"},{name:"SIGIO",number:29,action:"terminate",description:"I/O is available",standard:"\
other"},{name:"SIGPOLL",number:29,action:"terminate",description:"Watched event",standard:"other"},{name:"SIGINFO",number:29,
action:"ignore",description:"Request for process information",standard:"other"},{name:"SIGPWR",number:30,action:"termina\
te",description:"Device running out of power",standard:"systemv"},{name:"SIGSYS",number:31,action:"core",description:"In\
valid system call",standard:"other"},{name:"SIGUNUSED",number:31,action:"terminate",description:"Invalid system call",standard:"\
other"}];var dr=()=>{let e=Ko();return[...Jo,...e].map(Sf)},Sf=({name:e,number:t,description:r,action:n,forced:o=!1,standard:i})=>{
let{signals:{[e]:s}}=yf,a=s!==void 0;return{name:e,number:a?s:t,description:r,supported:a,action:n,forced:o,standard:i}};var wf=()=>{let e=dr();return Object.fromEntries(e.map(xf))},xf=({name:e,number:t,description:r,supported:n,action:o,forced:i,
standard:s})=>[e,{name:e,number:t,description:r,supported:n,action:o,forced:i,standard:s}],Qo=wf(),Ef=()=>{let e=dr(),t=65,
r=Array.from({length:t},(n,o)=>Tf(o,e));return Object.assign({},...r)},Tf=(e,t)=>{let r=Of(e,t);if(r===void 0)return{};let{
name:n,description:o,supported:i,action:s,forced:a,standard:c}=r;return{[e]:{name:n,number:e,description:o,supported:i,action:s,
forced:a,standard:c}}},Of=(e,t)=>{let r=t.find(({name:n})=>bf.signals[n]===e);return r!==void 0?r:t.find(n=>n.number===e)},
sb=Ef();var ti=e=>{let t="option `killSignal`";if(e===0)throw new TypeError(`Invalid ${t}: 0 cannot be used.`);return ni(e,t)},ri=e=>e===
0?e:ni(e,"`subprocess.kill()`'s argument"),ni=(e,t)=>{if(Number.isInteger(e))return Af(e,t);if(typeof e=="string")return If(
e,t);throw new TypeError(`Invalid ${t} ${String(e)}: it must be a string or an integer.
${pr()}`)},Af=(e,t)=>{if(ei.has(e))return ei.get(e);throw new TypeError(`Invalid ${t} ${e}: this signal integer does not\
 exist.
${pr()}`)},Df=()=>new Map(Object.entries(Oe.signals).reverse().map(([e,t])=>[t,e])),ei=Df(),If=(e,t)=>{if(e in Oe.signals)
return e;throw e.toUpperCase()in Oe.signals?new TypeError(`Invalid ${t} '${e}': please rename it to '${e.toUpperCase()}'\
.`):new TypeError(`Invalid ${t} '${e}': this signal name does not exist.
${pr()}`)},pr=()=>`Available signal names: ${Rf()}.
Available signal numbers: ${Cf()}.`,Rf=()=>Object.keys(Oe.signals).sort().map(e=>`'${e}'`).join(", "),Cf=()=>[...new Set(
Object.values(Oe.signals).sort((e,t)=>e-t))].join(", "),Qe=e=>Qo[e].description;var oi=e=>{if(e===!1)return e;if(e===!0)return Bf;if(!Number.isFinite(e)||e<0)throw new TypeError(`Expected the \`forceKi\
llAfterDelay\` option to be a non-negative integer, got \`${e}\` (${typeof e})`);return e},Bf=1e3*5,ii=({kill:e,options:{
forceKillAfterDelay:t,killSignal:r},onInternalError:n,context:o,controller:i},s,a)=>{let{signal:c,error:f}=Pf(s,a,r);Lf(
f,n);let l=e(c);return Ff({kill:e,signal:c,forceKillAfterDelay:t,killSignal:r,killResult:l,context:o,controller:i}),l},Pf=(e,t,r)=>{
let[n=r,o]=Je(e)?[void 0,e]:[e,t];if(typeof n!="string"&&!Number.isInteger(n))throw new TypeError(`The first argument mu\
st be an error instance or a signal name string/integer: ${String(n)}`);if(o!==void 0&&!Je(o))throw new TypeError(`The s\
econd argument is optional. If specified, it must be an error instance: ${o}`);return{signal:ri(n),error:o}},Lf=(e,t)=>{
e!==void 0&&t.reject(e)},Ff=async({kill:e,signal:t,forceKillAfterDelay:r,killSignal:n,killResult:o,context:i,controller:s})=>{
t===n&&o&&ur({kill:e,forceKillAfterDelay:r,context:i,controllerSignal:s.signal})},ur=async({kill:e,forceKillAfterDelay:t,
context:r,controllerSignal:n})=>{if(t!==!1)try{await Mf(t,void 0,{signal:n}),e("SIGKILL")&&(r.isForcefullyTerminated??=!0)}catch{}};import{once as $f}from"node:events";var et=async(e,t)=>{e.aborted||await $f(e,"abort",{signal:t})};var si=({cancelSignal:e})=>{if(e!==void 0&&Object.prototype.toString.call(e)!=="[object AbortSignal]")throw new Error(`T\
he \`cancelSignal\` option must be an AbortSignal: ${String(e)}`)},ai=({subprocess:e,cancelSignal:t,gracefulCancel:r,context:n,
controller:o})=>t===void 0||r?[]:[Uf(e,t,n,o)],Uf=async(e,t,r,{signal:n})=>{throw await et(t,n),r.terminationReason??="c\
ancel",e.kill(),t.reason};import{scheduler as nd}from"node:timers/promises";import{promisify as ed}from"node:util";var de=({methodName:e,isSubprocess:t,ipc:r,isConnected:n})=>{vf(e,t,r),mr(e,t,n)},vf=(e,t,r)=>{if(!r)throw new Error(`${M(
e,t)} can only be used if the \`ipc\` option is \`true\`.`)},mr=(e,t,r)=>{if(!r)throw new Error(`${M(e,t)} cannot be use\
d: the ${V(t)} has already exited or disconnected.`)},ci=e=>{throw new Error(`${M("getOneMessage",e)} could not complete\
: the ${V(e)} exited or disconnected.`)},li=e=>{throw new Error(`${M("sendMessage",e)} failed: the ${V(e)} is sending a \
message too, instead of listening to incoming messages.
This can be fixed by both sending a message and listening to incoming messages at the same time:

const [receivedMessage] = await Promise.all([
	${M("getOneMessage",e)},
	${M("sendMessage",e,"message, {strict: true}")},
]);`)},tt=(e,t)=>new Error(`${M("sendMessage",t)} failed when sending an acknowledgment response to the ${V(t)}.`,{cause:e}),
fi=e=>{throw new Error(`${M("sendMessage",e)} failed: the ${V(e)} is not listening to incoming messages.`)},di=e=>{throw new Error(
`${M("sendMessage",e)} failed: the ${V(e)} exited without listening to incoming messages.`)},pi=()=>new Error(`\`cancelSi\
gnal\` aborted: the ${V(!0)} disconnected.`),ui=()=>{throw new Error("`getCancelSignal()` cannot be used without setting\
 the `cancelSignal` subprocess option.")},mi=({error:e,methodName:t,isSubprocess:r})=>{if(e.code==="EPIPE")throw new Error(
`${M(t,r)} cannot be used: the ${V(r)} is disconnecting.`,{cause:e})},hi=({error:e,methodName:t,isSubprocess:r,message:n})=>{
if(Nf(e))throw new Error(`${M(t,r)}'s argument type is invalid: the message cannot be serialized: ${String(n)}.`,{cause:e})},
Nf=({code:e,message:t})=>_f.has(e)||jf.some(r=>t.includes(r)),_f=new Set(["ERR_MISSING_ARGS","ERR_INVALID_ARG_TYPE"]),jf=[
"could not be cloned","circular structure","call stack size exceeded"],M=(e,t,r="")=>e==="cancelSignal"?"`cancelSignal`'\
s `controller.abort()`":`${Gf(t)}${e}(${r})`,Gf=e=>e?"":"subprocess.",V=e=>e?"parent process":"subprocess",pe=e=>{e.connected&&
e.disconnect()};var L=()=>{let e={},t=new Promise((r,n)=>{Object.assign(e,{resolve:r,reject:n})});return Object.assign(t,e)};var nt=(e,t="stdin")=>{let{options:n,fileDescriptors:o}=F.get(e),i=gi(o,t,!0),s=e.stdio[i];if(s===null)throw new TypeError(
yi(i,t,n,!0));return s},ue=(e,t="stdout")=>{let{options:n,fileDescriptors:o}=F.get(e),i=gi(o,t,!1),s=i==="all"?e.all:e.stdio[i];
if(s==null)throw new TypeError(yi(i,t,n,!1));return s},F=new WeakMap,gi=(e,t,r)=>{let n=kf(t,r);return zf(n,t,r,e),n},kf=(e,t)=>{
let r=Zt(e);if(r!==void 0)return r;let{validOptions:n,defaultValue:o}=t?{validOptions:'"stdin"',defaultValue:"stdin"}:{validOptions:'\
"stdout", "stderr", "all"',defaultValue:"stdout"};throw new TypeError(`"${Ae(t)}" must not be "${e}".
It must be ${n} or "fd3", "fd4" (and so on).
It is optional and defaults to "${o}".`)},zf=(e,t,r,n)=>{let o=n[Si(e)];if(o===void 0)throw new TypeError(`"${Ae(r)}" mu\
st not be ${t}. That file descriptor does not exist.
Please set the "stdio" option to ensure that file descriptor exists.`);if(o.direction==="input"&&!r)throw new TypeError(
`"${Ae(r)}" must not be ${t}. It must be a readable stream, not writable.`);if(o.direction!=="input"&&r)throw new TypeError(
`"${Ae(r)}" must not be ${t}. It must be a writable stream, not readable.`)},yi=(e,t,r,n)=>{if(e==="all"&&!r.all)return`\
The "all" option must be true to use "from: 'all'".`;let{optionName:o,optionValue:i}=Wf(e,r);return`The "${o}: ${rt(i)}"\
 option is incompatible with using "${Ae(n)}: ${rt(t)}".
Please set this option with "pipe" instead.`},Wf=(e,{stdin:t,stdout:r,stderr:n,stdio:o})=>{let i=Si(e);return i===0&&t!==
void 0?{optionName:"stdin",optionValue:t}:i===1&&r!==void 0?{optionName:"stdout",optionValue:r}:i===2&&n!==void 0?{optionName:"\
stderr",optionValue:n}:{optionName:`stdio[${i}]`,optionValue:o[i]}},Si=e=>e==="all"?1:e,Ae=e=>e?"to":"from",rt=e=>typeof e==
"string"?`'${e}'`:typeof e=="number"?`${e}`:"Stream";import{once as Xf}from"node:events";import{addAbortListener as Vf}from"node:events";var Q=(e,t,r)=>{let n=e.getMaxListeners();n===0||n===Number.POSITIVE_INFINITY||
(e.setMaxListeners(n+t),Vf(r,()=>{e.setMaxListeners(e.getMaxListeners()-t)}))};import{EventEmitter as Hf}from"node:events";import{once as Yf}from"node:events";import{scheduler as qf}from"node:timers/promises";var ot=(e,t)=>{t&&hr(e)},hr=e=>{e.refCounted()},it=(e,t)=>{t&&gr(e)},gr=e=>{e.unrefCounted()},bi=(e,t)=>{t&&(gr(e),gr(e))},
wi=(e,t)=>{t&&(hr(e),hr(e))};var xi=async({anyProcess:e,channel:t,isSubprocess:r,ipcEmitter:n},o)=>{if(Oi(o)||Di(o))return;st.has(e)||st.set(e,[]);let i=st.
get(e);if(i.push(o),!(i.length>1))for(;i.length>0;){await Ai(e,n,o),await qf.yield();let s=await Ti({wrappedMessage:i[0],
anyProcess:e,channel:t,isSubprocess:r,ipcEmitter:n});i.shift(),n.emit("message",s),n.emit("message:done")}},Ei=async({anyProcess:e,
channel:t,isSubprocess:r,ipcEmitter:n,boundOnMessage:o})=>{yr();let i=st.get(e);for(;i?.length>0;)await Yf(n,"message:do\
ne");e.removeListener("message",o),wi(t,r),n.connected=!1,n.emit("disconnect")},st=new WeakMap;var Y=(e,t,r)=>{if(at.has(e))return at.get(e);let n=new Hf;return n.connected=!0,at.set(e,n),Kf({ipcEmitter:n,anyProcess:e,
channel:t,isSubprocess:r}),n},at=new WeakMap,Kf=({ipcEmitter:e,anyProcess:t,channel:r,isSubprocess:n})=>{let o=xi.bind(void 0,
{anyProcess:t,channel:r,isSubprocess:n,ipcEmitter:e});t.on("message",o),t.once("disconnect",Ei.bind(void 0,{anyProcess:t,
channel:r,isSubprocess:n,ipcEmitter:e,boundOnMessage:o})),bi(r,n)},ct=e=>{let t=at.get(e);return t===void 0?e.channel!==
null:t.connected};var Ii=({anyProcess:e,channel:t,isSubprocess:r,message:n,strict:o})=>{if(!o)return n;let i=Y(e,t,r),s=dt(e,i);return{id:Zf++,
type:ft,message:n,hasListeners:s}},Zf=0n,Ri=(e,t)=>{if(!(t?.type!==ft||t.hasListeners))for(let{id:r}of e)r!==void 0&&lt[r].
resolve({isDeadlock:!0,hasListeners:!1})},Ti=async({wrappedMessage:e,anyProcess:t,channel:r,isSubprocess:n,ipcEmitter:o})=>{
if(e?.type!==ft||!t.connected)return e;let{id:i,message:s}=e,a={id:i,type:Mi,message:dt(t,o)};try{await pt({anyProcess:t,
channel:r,isSubprocess:n,ipc:!0},a)}catch(c){o.emit("strict:error",c)}return s},Oi=e=>{if(e?.type!==Mi)return!1;let{id:t,
message:r}=e;return lt[t]?.resolve({isDeadlock:!1,hasListeners:r}),!0},Ci=async(e,t,r)=>{if(e?.type!==ft)return;let n=L();
lt[e.id]=n;let o=new AbortController;try{let{isDeadlock:i,hasListeners:s}=await Promise.race([n,Jf(t,r,o)]);i&&li(r),s||
fi(r)}finally{o.abort(),delete lt[e.id]}},lt={},Jf=async(e,t,{signal:r})=>{Q(e,1,r),await Xf(e,"disconnect",{signal:r}),
di(t)},ft="execa:ipc:request",Mi="execa:ipc:response";var Bi=(e,t,r)=>{De.has(e)||De.set(e,new Set);let n=De.get(e),o=L(),i=r?t.id:void 0,s={onMessageSent:o,id:i};return n.add(
s),{outgoingMessages:n,outgoingMessage:s}},Pi=({outgoingMessages:e,outgoingMessage:t})=>{e.delete(t),t.onMessageSent.resolve()},
Ai=async(e,t,r)=>{for(;!dt(e,t)&&De.get(e)?.size>0;){let n=[...De.get(e)];Ri(n,r),await Promise.all(n.map(({onMessageSent:o})=>o))}},
De=new WeakMap,dt=(e,t)=>t.listenerCount("message")>Qf(e),Qf=e=>F.has(e)&&!_(F.get(e).options.buffer,"ipc")?1:0;var pt=({anyProcess:e,channel:t,isSubprocess:r,ipc:n},o,{strict:i=!1}={})=>{let s="sendMessage";return de({methodName:s,
isSubprocess:r,ipc:n,isConnected:e.connected}),td({anyProcess:e,channel:t,methodName:s,isSubprocess:r,message:o,strict:i})},
td=async({anyProcess:e,channel:t,methodName:r,isSubprocess:n,message:o,strict:i})=>{let s=Ii({anyProcess:e,channel:t,isSubprocess:n,
message:o,strict:i}),a=Bi(e,s,i);try{await br({anyProcess:e,methodName:r,isSubprocess:n,wrappedMessage:s,message:o})}catch(c){
throw pe(e),c}finally{Pi(a)}},br=async({anyProcess:e,methodName:t,isSubprocess:r,wrappedMessage:n,message:o})=>{let i=rd(
e);try{await Promise.all([Ci(n,e,r),i(n)])}catch(s){throw mi({error:s,methodName:t,isSubprocess:r}),hi({error:s,methodName:t,
isSubprocess:r,message:o}),s}},rd=e=>{if(Sr.has(e))return Sr.get(e);let t=ed(e.send.bind(e));return Sr.set(e,t),t},Sr=new WeakMap;var Fi=(e,t)=>{let r="cancelSignal";return mr(r,!1,e.connected),br({anyProcess:e,methodName:r,isSubprocess:!1,wrappedMessage:{
type:Ui,message:t},message:t})},$i=async({anyProcess:e,channel:t,isSubprocess:r,ipc:n})=>(await od({anyProcess:e,channel:t,
isSubprocess:r,ipc:n}),wr.signal),od=async({anyProcess:e,channel:t,isSubprocess:r,ipc:n})=>{if(!Li){if(Li=!0,!n){ui();return}
if(t===null){yr();return}Y(e,t,r),await nd.yield()}},Li=!1,Di=e=>e?.type!==Ui?!1:(wr.abort(e.message),!0),Ui="execa:ipc:\
cancel",yr=()=>{wr.abort(pi())},wr=new AbortController;var vi=({gracefulCancel:e,cancelSignal:t,ipc:r,serialization:n})=>{if(e){if(t===void 0)throw new Error("The `cancelSigna\
l` option must be defined when setting the `gracefulCancel` option.");if(!r)throw new Error("The `ipc` option cannot be \
false when setting the `gracefulCancel` option.");if(n==="json")throw new Error("The `serialization` option cannot be 'j\
son' when setting the `gracefulCancel` option.")}},Ni=({subprocess:e,cancelSignal:t,gracefulCancel:r,forceKillAfterDelay:n,
context:o,controller:i})=>r?[id({subprocess:e,cancelSignal:t,forceKillAfterDelay:n,context:o,controller:i})]:[],id=async({
subprocess:e,cancelSignal:t,forceKillAfterDelay:r,context:n,controller:{signal:o}})=>{await et(t,o);let i=sd(t);throw await Fi(
e,i),ur({kill:e.kill,forceKillAfterDelay:r,context:n,controllerSignal:o}),n.terminationReason??="gracefulCancel",t.reason},
sd=({reason:e})=>{if(!(e instanceof DOMException))return e;let t=new Error(e.message);return Object.defineProperty(t,"st\
ack",{value:e.stack,enumerable:!1,configurable:!0,writable:!0}),t};import{setTimeout as ad}from"node:timers/promises";var _i=({timeout:e})=>{if(e!==void 0&&(!Number.isFinite(e)||e<0))throw new TypeError(`Expected the \`timeout\` option to b\
e a non-negative integer, got \`${e}\` (${typeof e})`)},ji=(e,t,r,n)=>t===0||t===void 0?[]:[cd(e,t,r,n)],cd=async(e,t,r,{
signal:n})=>{throw await ad(t,void 0,{signal:n}),r.terminationReason??="timeout",e.kill(),new C};import{execPath as ld,execArgv as fd}from"node:process";import Gi from"node:path";var ki=({options:e})=>{if(e.node===!1)throw new TypeError('The "node" option cannot be false with `execaNode()`.');return{
options:{...e,node:!0}}},zi=(e,t,{node:r=!1,nodePath:n=ld,nodeOptions:o=fd.filter(c=>!c.startsWith("--inspect")),cwd:i,execPath:s,
...a})=>{if(s!==void 0)throw new TypeError('The "execPath" option has been removed. Please use the "nodePath" option ins\
tead.');let c=se(n,'The "nodePath" option'),f=Gi.resolve(i,c),l={...a,nodePath:f,node:r,cwd:i};if(!r)return[e,t,l];if(Gi.
basename(e,".exe")==="node")throw new TypeError('When the "node" option is true, the first argument does not need to be \
"node".');return[f,[...o,e,...t],{ipc:!0,...l,shell:!1}]};import{serialize as dd}from"node:v8";var Wi=({ipcInput:e,ipc:t,serialization:r})=>{if(e!==void 0){if(!t)throw new Error(
"The `ipcInput` option cannot be set unless the `ipc` option is `true`.");md[r](e)}},pd=e=>{try{dd(e)}catch(t){throw new Error(
"The `ipcInput` option is not serializable with a structured clone.",{cause:t})}},ud=e=>{try{JSON.stringify(e)}catch(t){
throw new Error("The `ipcInput` option is not serializable with JSON.",{cause:t})}},md={advanced:pd,json:ud},Vi=async(e,t)=>{
t!==void 0&&await e.sendMessage(t)};var qi=({encoding:e})=>{if(xr.has(e))return;let t=gd(e);if(t!==void 0)throw new TypeError(`Invalid option \`encoding: ${ut(
e)}\`.
Please rename it to ${ut(t)}.`);let r=[...xr].map(n=>ut(n)).join(", ");throw new TypeError(`Invalid option \`encoding: ${ut(
e)}\`.
Please rename it to one of: ${r}.`)},hd=new Set(["utf8","utf16le"]),O=new Set(["buffer","hex","base64","base64url","lati\
n1","ascii"]),xr=new Set([...hd,...O]),gd=e=>{if(e===null)return"buffer";if(typeof e!="string")return;let t=e.toLowerCase();
if(t in Yi)return Yi[t];if(xr.has(t))return t},Yi={"utf-8":"utf8","utf-16le":"utf16le","ucs-2":"utf16le",ucs2:"utf16le",
binary:"latin1"},ut=e=>typeof e=="string"?`"${e}"`:String(e);import{statSync as yd}from"node:fs";import Sd from"node:path";import bd from"node:process";var Hi=(e=Ki())=>{let t=se(e,'The "cwd" option');return Sd.resolve(t)},Ki=()=>{try{return bd.cwd()}catch(e){throw e.message=
`The current directory does not exist.
${e.message}`,e}},Xi=(e,t)=>{if(t===Ki())return e;let r;try{r=yd(t)}catch(n){return`The "cwd" option is invalid: ${t}.
${n.message}
${e}`}return r.isDirectory()?e:`The "cwd" option is not a directory: ${t}.
${e}`};var mt=(e,t,r)=>{r.cwd=Hi(r.cwd);let[n,o,i]=zi(e,t,r),{command:s,args:a,options:c}=Ji.default._parse(n,o,i),f=Un(c),l=xd(
f);return _i(l),qi(l),Wi(l),si(l),vi(l),l.shell=qt(l.shell),l.env=Ed(l),l.killSignal=ti(l.killSignal),l.forceKillAfterDelay=
oi(l.forceKillAfterDelay),l.lines=l.lines.map((d,p)=>d&&!O.has(l.encoding)&&l.buffer[p]),Zi.platform==="win32"&&wd.basename(
s,".exe")==="cmd"&&a.unshift("/q"),{file:s,commandArguments:a,options:l}},xd=({extendEnv:e=!0,preferLocal:t=!1,cwd:r,localDir:n=r,
encoding:o="utf8",reject:i=!0,cleanup:s=!0,all:a=!1,windowsHide:c=!0,killSignal:f="SIGTERM",forceKillAfterDelay:l=!0,gracefulCancel:d=!1,
ipcInput:p,ipc:u=p!==void 0||d,serialization:h="advanced",...g})=>({...g,extendEnv:e,preferLocal:t,cwd:r,localDirectory:n,
encoding:o,reject:i,cleanup:s,all:a,windowsHide:c,killSignal:f,forceKillAfterDelay:l,gracefulCancel:d,ipcInput:p,ipc:u,serialization:h}),
Ed=({env:e,extendEnv:t,preferLocal:r,node:n,localDirectory:o,nodePath:i})=>{let s=t?{...Zi.env,...e}:e;return r||n?Wo({env:s,
cwd:o,execPath:i,preferLocal:r,addExecPath:n}):s};var ht=(e,t,r)=>r.shell&&t.length>0?[[e,...t].join(" "),[],r]:[e,t,r];import{inspect as rp}from"node:util";function me(e){if(typeof e=="string")return Td(e);if(!(ArrayBuffer.isView(e)&&e.BYTES_PER_ELEMENT===1))throw new Error("\
Input must be a string or a Uint8Array");return Od(e)}var Td=e=>e.at(-1)===Qi?e.slice(0,e.at(-2)===es?-2:-1):e,Od=e=>e.at(
-1)===Ad?e.subarray(0,e.at(-2)===Dd?-2:-1):e,Qi=`
`,Ad=Qi.codePointAt(0),es="\r",Dd=es.codePointAt(0);import{on as Jd}from"node:events";import{finished as Qd}from"node:stream/promises";function B(e,{checkOpen:t=!0}={}){return e!==null&&typeof e=="object"&&(e.writable||e.readable||!t||e.writable===void 0&&
e.readable===void 0)&&typeof e.pipe=="function"}function Er(e,{checkOpen:t=!0}={}){return B(e,{checkOpen:t})&&(e.writable||
!t)&&typeof e.write=="function"&&typeof e.end=="function"&&typeof e.writable=="boolean"&&typeof e.writableObjectMode=="b\
oolean"&&typeof e.destroy=="function"&&typeof e.destroyed=="boolean"}function ee(e,{checkOpen:t=!0}={}){return B(e,{checkOpen:t})&&
(e.readable||!t)&&typeof e.read=="function"&&typeof e.readable=="boolean"&&typeof e.readableObjectMode=="boolean"&&typeof e.
destroy=="function"&&typeof e.destroyed=="boolean"}function Tr(e,t){return Er(e,t)&&ee(e,t)}var Id=Object.getPrototypeOf(Object.getPrototypeOf(async function*(){}).prototype),Or=class{#t;#r;#e=!1;#n=void 0;constructor(t,r){
this.#t=t,this.#r=r}next(){let t=()=>this.#i();return this.#n=this.#n?this.#n.then(t,t):t(),this.#n}return(t){let r=()=>this.#o(
t);return this.#n?this.#n.then(r,r):r()}async#i(){if(this.#e)return{done:!0,value:void 0};let t;try{t=await this.#t.read()}catch(r){
throw this.#n=void 0,this.#e=!0,this.#t.releaseLock(),r}return t.done&&(this.#n=void 0,this.#e=!0,this.#t.releaseLock()),
t}async#o(t){if(this.#e)return{done:!0,value:t};if(this.#e=!0,!this.#r){let r=this.#t.cancel(t);return this.#t.releaseLock(),
await r,{done:!0,value:t}}return this.#t.releaseLock(),{done:!0,value:t}}},Ar=Symbol();function ts(){return this[Ar].next()}
Object.defineProperty(ts,"name",{value:"next"});function rs(e){return this[Ar].return(e)}Object.defineProperty(rs,"name",
{value:"return"});var Rd=Object.create(Id,{next:{enumerable:!0,configurable:!0,writable:!0,value:ts},return:{enumerable:!0,
configurable:!0,writable:!0,value:rs}});function Dr({preventCancel:e=!1}={}){let t=this.getReader(),r=new Or(t,e),n=Object.
create(Rd);return n[Ar]=r,n}var ns=e=>{if(ee(e,{checkOpen:!1})&&Ie.on!==void 0)return Md(e);if(typeof e?.[Symbol.asyncIterator]=="function")return e;
if(Cd.call(e)==="[object ReadableStream]")return Dr.call(e);throw new TypeError("The first argument must be a Readable, \
a ReadableStream, or an async iterable.")},{toString:Cd}=Object.prototype,Md=async function*(e){let t=new AbortController,
r={};Bd(e,t,r);try{for await(let[n]of Ie.on(e,"data",{signal:t.signal}))yield n}catch(n){if(r.error!==void 0)throw r.error;
if(!t.signal.aborted)throw n}finally{e.destroy()}},Bd=async(e,t,r)=>{try{await Ie.finished(e,{cleanup:!0,readable:!0,writable:!1,
error:!1})}catch(n){r.error=n}finally{t.abort()}},Ie={};var he=async(e,{init:t,convertChunk:r,getSize:n,truncateChunk:o,addChunk:i,getFinalChunk:s,finalize:a},{maxBuffer:c=Number.
POSITIVE_INFINITY}={})=>{let f=ns(e),l=t();l.length=0;try{for await(let d of f){let p=Ld(d),u=r[p](d,l);ss({convertedChunk:u,
state:l,getSize:n,truncateChunk:o,addChunk:i,maxBuffer:c})}return Pd({state:l,convertChunk:r,getSize:n,truncateChunk:o,addChunk:i,
getFinalChunk:s,maxBuffer:c}),a(l)}catch(d){let p=typeof d=="object"&&d!==null?d:new Error(d);throw p.bufferedData=a(l),
p}},Pd=({state:e,getSize:t,truncateChunk:r,addChunk:n,getFinalChunk:o,maxBuffer:i})=>{let s=o(e);s!==void 0&&ss({convertedChunk:s,
state:e,getSize:t,truncateChunk:r,addChunk:n,maxBuffer:i})},ss=({convertedChunk:e,state:t,getSize:r,truncateChunk:n,addChunk:o,
maxBuffer:i})=>{let s=r(e),a=t.length+s;if(a<=i){os(e,t,o,a);return}let c=n(e,i-t.length);throw c!==void 0&&os(c,t,o,i),
new $},os=(e,t,r,n)=>{t.contents=r(e,t,n),t.length=n},Ld=e=>{let t=typeof e;if(t==="string")return"string";if(t!=="objec\
t"||e===null)return"others";if(globalThis.Buffer?.isBuffer(e))return"buffer";let r=is.call(e);return r==="[object ArrayB\
uffer]"?"arrayBuffer":r==="[object DataView]"?"dataView":Number.isInteger(e.byteLength)&&Number.isInteger(e.byteOffset)&&
is.call(e.buffer)==="[object ArrayBuffer]"?"typedArray":"others"},{toString:is}=Object.prototype,$=class extends Error{name="\
MaxBufferError";constructor(){super("maxBuffer exceeded")}};var j=e=>e,Re=()=>{},gt=({contents:e})=>e,yt=e=>{throw new Error(`Streams in object mode are not supported: ${String(e)}`)},
St=e=>e.length;async function bt(e,t){return he(e,vd,t)}var Fd=()=>({contents:[]}),$d=()=>1,Ud=(e,{contents:t})=>(t.push(e),t),vd={init:Fd,
convertChunk:{string:j,buffer:j,arrayBuffer:j,dataView:j,typedArray:j,others:j},getSize:$d,truncateChunk:Re,addChunk:Ud,
getFinalChunk:Re,finalize:gt};async function wt(e,t){return he(e,Yd,t)}var Nd=()=>({contents:new ArrayBuffer(0)}),_d=e=>jd.encode(e),jd=new TextEncoder,
as=e=>new Uint8Array(e),cs=e=>new Uint8Array(e.buffer,e.byteOffset,e.byteLength),Gd=(e,t)=>e.slice(0,t),kd=(e,{contents:t,
length:r},n)=>{let o=ds()?Wd(t,n):zd(t,n);return new Uint8Array(o).set(e,r),o},zd=(e,t)=>{if(t<=e.byteLength)return e;let r=new ArrayBuffer(
fs(t));return new Uint8Array(r).set(new Uint8Array(e),0),r},Wd=(e,t)=>{if(t<=e.maxByteLength)return e.resize(t),e;let r=new ArrayBuffer(
t,{maxByteLength:fs(t)});return new Uint8Array(r).set(new Uint8Array(e),0),r},fs=e=>ls**Math.ceil(Math.log(e)/Math.log(ls)),
ls=2,Vd=({contents:e,length:t})=>ds()?e:e.slice(0,t),ds=()=>"resize"in ArrayBuffer.prototype,Yd={init:Nd,convertChunk:{string:_d,
buffer:as,arrayBuffer:as,dataView:cs,typedArray:cs,others:yt},getSize:St,truncateChunk:Gd,addChunk:kd,getFinalChunk:Re,finalize:Vd};async function Et(e,t){return he(e,Zd,t)}var qd=()=>({contents:"",textDecoder:new TextDecoder}),xt=(e,{textDecoder:t})=>t.
decode(e,{stream:!0}),Hd=(e,{contents:t})=>t+e,Kd=(e,t)=>e.slice(0,t),Xd=({textDecoder:e})=>{let t=e.decode();return t===
""?void 0:t},Zd={init:qd,convertChunk:{string:j,buffer:xt,arrayBuffer:xt,dataView:xt,typedArray:xt,others:yt},getSize:St,
truncateChunk:Kd,addChunk:Hd,getFinalChunk:Xd,finalize:gt};Object.assign(Ie,{on:Jd,finished:Qd});var ps=({error:e,stream:t,readableObjectMode:r,lines:n,encoding:o,fdNumber:i})=>{if(!(e instanceof $))throw e;if(i==="al\
l")return e;let s=ep(r,n,o);throw e.maxBufferInfo={fdNumber:i,unit:s},t.destroy(),e},ep=(e,t,r)=>e?"objects":t?"lines":r===
"buffer"?"bytes":"characters",us=(e,t,r)=>{if(t.length!==r)return;let n=new $;throw n.maxBufferInfo={fdNumber:"ipc"},n},
ms=(e,t)=>{let{streamName:r,threshold:n,unit:o}=tp(e,t);return`Command's ${r} was larger than ${n} ${o}`},tp=(e,t)=>{if(e?.
maxBufferInfo===void 0)return{streamName:"output",threshold:t[1],unit:"bytes"};let{maxBufferInfo:{fdNumber:r,unit:n}}=e;
delete e.maxBufferInfo;let o=_(t,r);return r==="ipc"?{streamName:"IPC output",threshold:o,unit:"messages"}:{streamName:_e(
r),threshold:o,unit:n}},hs=(e,t,r)=>e?.code==="ENOBUFS"&&t!==null&&t.some(n=>n!==null&&n.length>Tt(r)),gs=(e,t,r)=>{if(!t)
return e;let n=Tt(r);return e.length>n?e.slice(0,n):e},Tt=([,e])=>e;var Ss=({stdio:e,all:t,ipcOutput:r,originalError:n,signal:o,signalDescription:i,exitCode:s,escapedCommand:a,timedOut:c,isCanceled:f,
isGracefullyCanceled:l,isMaxBuffer:d,isForcefullyTerminated:p,forceKillAfterDelay:u,killSignal:h,maxBuffer:g,timeout:w,cwd:y})=>{
let S=n?.code,E=np({originalError:n,timedOut:c,timeout:w,isMaxBuffer:d,maxBuffer:g,errorCode:S,signal:o,signalDescription:i,
exitCode:s,isCanceled:f,isGracefullyCanceled:l,isForcefullyTerminated:p,forceKillAfterDelay:u,killSignal:h}),A=ip(n,y),v=A===
void 0?"":`
${A}`,k=`${E}: ${a}${v}`,K=t===void 0?[e[2],e[1]]:[t],ie=[k,...K,...e.slice(3),r.map(z=>sp(z)).join(`
`)].map(z=>Te(me(ap(z)))).filter(Boolean).join(`

`);return{originalMessage:A,shortMessage:k,message:ie}},np=({originalError:e,timedOut:t,timeout:r,isMaxBuffer:n,maxBuffer:o,
errorCode:i,signal:s,signalDescription:a,exitCode:c,isCanceled:f,isGracefullyCanceled:l,isForcefullyTerminated:d,forceKillAfterDelay:p,
killSignal:u})=>{let h=op(d,p);return t?`Command timed out after ${r} milliseconds${h}`:l?s===void 0?`Command was gracef\
ully canceled with exit code ${c}`:d?`Command was gracefully canceled${h}`:`Command was gracefully canceled with ${s} (${a}\
)`:f?`Command was canceled${h}`:n?`${ms(e,o)}${h}`:i!==void 0?`Command failed with ${i}${h}`:d?`Command was killed with ${u}\
 (${Qe(u)})${h}`:s!==void 0?`Command was killed with ${s} (${a})`:c!==void 0?`Command failed with exit code ${c}`:"Comma\
nd failed"},op=(e,t)=>e?` and was forcefully terminated after ${t} milliseconds`:"",ip=(e,t)=>{if(e instanceof C)return;
let r=qo(e)?e.originalMessage:String(e?.message??e),n=Te(Xi(r,t));return n===""?void 0:n},sp=e=>typeof e=="string"?e:rp(
e),ap=e=>Array.isArray(e)?e.map(t=>me(ys(t))).filter(Boolean).join(`
`):ys(e),ys=e=>typeof e=="string"?e:x(e)?ve(e):"";var Ot=({command:e,escapedCommand:t,stdio:r,all:n,ipcOutput:o,options:{cwd:i},startTime:s})=>bs({command:e,escapedCommand:t,
cwd:i,durationMs:tr(s),failed:!1,timedOut:!1,isCanceled:!1,isGracefullyCanceled:!1,isTerminated:!1,isMaxBuffer:!1,isForcefullyTerminated:!1,
exitCode:0,stdout:r[1],stderr:r[2],all:n,stdio:r,ipcOutput:o,pipedFrom:[]}),ge=({error:e,command:t,escapedCommand:r,fileDescriptors:n,
options:o,startTime:i,isSync:s})=>Ce({error:e,command:t,escapedCommand:r,startTime:i,timedOut:!1,isCanceled:!1,isGracefullyCanceled:!1,
isMaxBuffer:!1,isForcefullyTerminated:!1,stdio:Array.from({length:n.length}),ipcOutput:[],options:o,isSync:s}),Ce=({error:e,
command:t,escapedCommand:r,startTime:n,timedOut:o,isCanceled:i,isGracefullyCanceled:s,isMaxBuffer:a,isForcefullyTerminated:c,
exitCode:f,signal:l,stdio:d,all:p,ipcOutput:u,options:{timeoutDuration:h,timeout:g=h,forceKillAfterDelay:w,killSignal:y,
cwd:S,maxBuffer:E},isSync:A})=>{let{exitCode:v,signal:k,signalDescription:K}=lp(f,l),{originalMessage:ie,shortMessage:z,
message:Vt}=Ss({stdio:d,all:p,ipcOutput:u,originalError:e,signal:k,signalDescription:K,exitCode:v,escapedCommand:r,timedOut:o,
isCanceled:i,isGracefullyCanceled:s,isMaxBuffer:a,isForcefullyTerminated:c,forceKillAfterDelay:w,killSignal:y,maxBuffer:E,
timeout:g,cwd:S}),xe=Vo(e,Vt,A);return Object.assign(xe,cp({error:xe,command:t,escapedCommand:r,startTime:n,timedOut:o,isCanceled:i,
isGracefullyCanceled:s,isMaxBuffer:a,isForcefullyTerminated:c,exitCode:v,signal:k,signalDescription:K,stdio:d,all:p,ipcOutput:u,
cwd:S,originalMessage:ie,shortMessage:z})),xe},cp=({error:e,command:t,escapedCommand:r,startTime:n,timedOut:o,isCanceled:i,
isGracefullyCanceled:s,isMaxBuffer:a,isForcefullyTerminated:c,exitCode:f,signal:l,signalDescription:d,stdio:p,all:u,ipcOutput:h,
cwd:g,originalMessage:w,shortMessage:y})=>bs({shortMessage:y,originalMessage:w,command:t,escapedCommand:r,cwd:g,durationMs:tr(
n),failed:!0,timedOut:o,isCanceled:i,isGracefullyCanceled:s,isTerminated:l!==void 0,isMaxBuffer:a,isForcefullyTerminated:c,
exitCode:f,signal:l,signalDescription:d,code:e.cause?.code,stdout:p[1],stderr:p[2],all:u,stdio:p,ipcOutput:h,pipedFrom:[]}),
bs=e=>Object.fromEntries(Object.entries(e).filter(([,t])=>t!==void 0)),lp=(e,t)=>{let r=e===null?void 0:e,n=t===null?void 0:
t,o=n===void 0?void 0:Qe(t);return{exitCode:r,signal:n,signalDescription:o}};var ws=e=>Number.isFinite(e)?e:0;function fp(e){return{days:Math.trunc(e/864e5),hours:Math.trunc(e/36e5%24),minutes:Math.
trunc(e/6e4%60),seconds:Math.trunc(e/1e3%60),milliseconds:Math.trunc(e%1e3),microseconds:Math.trunc(ws(e*1e3)%1e3),nanoseconds:Math.
trunc(ws(e*1e6)%1e3)}}function dp(e){return{days:e/86400000n,hours:e/3600000n%24n,minutes:e/60000n%60n,seconds:e/1000n%60n,
milliseconds:e%1000n,microseconds:0n,nanoseconds:0n}}function Ir(e){switch(typeof e){case"number":{if(Number.isFinite(e))
return fp(e);break}case"bigint":return dp(e)}throw new TypeError("Expected a finite number or bigint")}var pp=e=>e===0||e===0n,up=(e,t)=>t===1||t===1n?e:`${e}s`,mp=1e-7,hp=24n*60n*60n*1000n;function Rr(e,t){let r=typeof e==
"bigint";if(!r&&!Number.isFinite(e))throw new TypeError("Expected a finite number or bigint");t={...t};let n=e<0?"-":"";
e=e<0?-e:e,t.colonNotation&&(t.compact=!1,t.formatSubMilliseconds=!1,t.separateMilliseconds=!1,t.verbose=!1),t.compact&&
(t.unitCount=1,t.secondsDecimalDigits=0,t.millisecondsDecimalDigits=0);let o=[],i=(l,d)=>{let p=Math.floor(l*10**d+mp);return(Math.
round(p)/10**d).toFixed(d)},s=(l,d,p,u)=>{if(!((o.length===0||!t.colonNotation)&&pp(l)&&!(t.colonNotation&&p==="m"))){if(u??=
String(l),t.colonNotation){let h=u.includes(".")?u.split(".")[0].length:u.length,g=o.length>0?2:1;u="0".repeat(Math.max(
0,g-h))+u}else u+=t.verbose?" "+up(d,l):p;o.push(u)}},a=Ir(e),c=BigInt(a.days);if(t.hideYearAndDays?s(BigInt(c)*24n+BigInt(
a.hours),"hour","h"):(t.hideYear?s(c,"day","d"):(s(c/365n,"year","y"),s(c%365n,"day","d")),s(Number(a.hours),"hour","h")),
s(Number(a.minutes),"minute","m"),!t.hideSeconds)if(t.separateMilliseconds||t.formatSubMilliseconds||!t.colonNotation&&e<
1e3&&!t.subSecondsAsDecimals){let l=Number(a.seconds),d=Number(a.milliseconds),p=Number(a.microseconds),u=Number(a.nanoseconds);
if(s(l,"second","s"),t.formatSubMilliseconds)s(d,"millisecond","ms"),s(p,"microsecond","\xB5s"),s(u,"nanosecond","ns");else{
let h=d+p/1e3+u/1e6,g=typeof t.millisecondsDecimalDigits=="number"?t.millisecondsDecimalDigits:0,w=h>=1?Math.round(h):Math.
ceil(h),y=1e3-10**-g,S=g?Math.min(h,y).toFixed(g):Math.min(w,y);s(Number.parseFloat(S),"millisecond","ms",S)}}else{let l=(r?
Number(e%hp):e)/1e3%60,d=typeof t.secondsDecimalDigits=="number"?t.secondsDecimalDigits:1,p=i(l,d),u=t.keepDecimalsOnWholeSeconds?
p:p.replace(/\.0+$/,"");s(Number.parseFloat(u),"second","s",u)}if(o.length===0)return n+"0"+(t.verbose?" milliseconds":"\
ms");let f=t.colonNotation?":":" ";return typeof t.unitCount=="number"&&(o=o.slice(0,Math.max(t.unitCount,1))),n+o.join(
f)}var xs=(e,t)=>{e.failed&&P({type:"error",verboseMessage:e.shortMessage,verboseInfo:t,result:e})};var Es=(e,t)=>{ae(t)&&(xs(e,t),gp(e,t))},gp=(e,t)=>{let r=`(done in ${Rr(e.durationMs)})`;P({type:"duration",verboseMessage:r,
verboseInfo:t,result:e})};var ye=(e,t,{reject:r})=>{if(Es(e,t),e.failed&&r)throw e;return e};import{readFileSync as Ks}from"node:fs";var As=(e,t)=>te(e)?"asyncGenerator":Rs(e)?"generator":At(e)?"fileUrl":xp(e)?"filePath":Op(e)?"webStream":B(e,{checkOpen:!1})?
"native":x(e)?"uint8Array":Ap(e)?"asyncIterable":Dp(e)?"iterable":Br(e)?Ds({transform:e},t):wp(e)?yp(e,t):"native",yp=(e,t)=>Tr(
e.transform,{checkOpen:!1})?Sp(e,t):Br(e.transform)?Ds(e,t):bp(e,t),Sp=(e,t)=>(Is(e,t,"Duplex stream"),"duplex"),Ds=(e,t)=>(Is(
e,t,"web TransformStream"),"webTransform"),Is=({final:e,binary:t,objectMode:r},n,o)=>{Ts(e,`${n}.final`,o),Ts(t,`${n}.bi\
nary`,o),Cr(r,`${n}.objectMode`)},Ts=(e,t,r)=>{if(e!==void 0)throw new TypeError(`The \`${t}\` option can only be defined\
 when using a generator, not a ${r}.`)},bp=({transform:e,final:t,binary:r,objectMode:n},o)=>{if(e!==void 0&&!Os(e))throw new TypeError(
`The \`${o}.transform\` option must be a generator, a Duplex stream or a web TransformStream.`);if(Tr(t,{checkOpen:!1}))
throw new TypeError(`The \`${o}.final\` option must not be a Duplex stream.`);if(Br(t))throw new TypeError(`The \`${o}.f\
inal\` option must not be a web TransformStream.`);if(t!==void 0&&!Os(t))throw new TypeError(`The \`${o}.final\` option m\
ust be a generator.`);return Cr(r,`${o}.binary`),Cr(n,`${o}.objectMode`),te(e)||te(t)?"asyncGenerator":"generator"},Cr=(e,t)=>{
if(e!==void 0&&typeof e!="boolean")throw new TypeError(`The \`${t}\` option must use a boolean.`)},Os=e=>te(e)||Rs(e),te=e=>Object.
prototype.toString.call(e)==="[object AsyncGeneratorFunction]",Rs=e=>Object.prototype.toString.call(e)==="[object Genera\
torFunction]",wp=e=>b(e)&&(e.transform!==void 0||e.final!==void 0),At=e=>Object.prototype.toString.call(e)==="[object UR\
L]",Cs=e=>At(e)&&e.protocol!=="file:",xp=e=>b(e)&&Object.keys(e).length>0&&Object.keys(e).every(t=>Ep.has(t))&&Mr(e.file),
Ep=new Set(["file","append"]),Mr=e=>typeof e=="string",Ms=(e,t)=>e==="native"&&typeof t=="string"&&!Tp.has(t),Tp=new Set(
["ipc","ignore","inherit","overlapped","pipe"]),Bs=e=>Object.prototype.toString.call(e)==="[object ReadableStream]",Dt=e=>Object.
prototype.toString.call(e)==="[object WritableStream]",Op=e=>Bs(e)||Dt(e),Br=e=>Bs(e?.readable)&&Dt(e?.writable),Ap=e=>Ps(
e)&&typeof e[Symbol.asyncIterator]=="function",Dp=e=>Ps(e)&&typeof e[Symbol.iterator]=="function",Ps=e=>typeof e=="objec\
t"&&e!==null,I=new Set(["generator","asyncGenerator","duplex","webTransform"]),It=new Set(["fileUrl","filePath","fileNum\
ber"]),Pr=new Set(["fileUrl","filePath"]),Ls=new Set([...Pr,"webStream","nodeStream"]),Fs=new Set(["webTransform","duple\
x"]),q={generator:"a generator",asyncGenerator:"an async generator",fileUrl:"a file URL",filePath:"a file path string",fileNumber:"\
a file descriptor number",webStream:"a web stream",nodeStream:"a Node.js stream",webTransform:"a web TransformStream",duplex:"\
a Duplex stream",native:"any value",iterable:"an iterable",asyncIterable:"an async iterable",string:"a string",uint8Array:"\
a Uint8Array"};var Lr=(e,t,r,n)=>n==="output"?Ip(e,t,r):Rp(e,t,r),Ip=(e,t,r)=>{let n=t!==0&&r[t-1].value.readableObjectMode;return{writableObjectMode:n,
readableObjectMode:e??n}},Rp=(e,t,r)=>{let n=t===0?e===!0:r[t-1].value.readableObjectMode,o=t!==r.length-1&&(e??n);return{
writableObjectMode:n,readableObjectMode:o}},$s=(e,t)=>{let r=e.findLast(({type:n})=>I.has(n));return r===void 0?!1:t==="\
input"?r.value.writableObjectMode:r.value.readableObjectMode};var Us=(e,t,r,n)=>[...e.filter(({type:o})=>!I.has(o)),...Cp(e,t,r,n)],Cp=(e,t,r,{encoding:n})=>{let o=e.filter(({type:s})=>I.
has(s)),i=Array.from({length:o.length});for(let[s,a]of Object.entries(o))i[s]=Mp({stdioItem:a,index:Number(s),newTransforms:i,
optionName:t,direction:r,encoding:n});return Fp(i,r)},Mp=({stdioItem:e,stdioItem:{type:t},index:r,newTransforms:n,optionName:o,
direction:i,encoding:s})=>t==="duplex"?Bp({stdioItem:e,optionName:o}):t==="webTransform"?Pp({stdioItem:e,index:r,newTransforms:n,
direction:i}):Lp({stdioItem:e,index:r,newTransforms:n,direction:i,encoding:s}),Bp=({stdioItem:e,stdioItem:{value:{transform:t,
transform:{writableObjectMode:r,readableObjectMode:n},objectMode:o=n}},optionName:i})=>{if(o&&!n)throw new TypeError(`Th\
e \`${i}.objectMode\` option can only be \`true\` if \`new Duplex({objectMode: true})\` is used.`);if(!o&&n)throw new TypeError(
`The \`${i}.objectMode\` option cannot be \`false\` if \`new Duplex({objectMode: true})\` is used.`);return{...e,value:{
transform:t,writableObjectMode:r,readableObjectMode:n}}},Pp=({stdioItem:e,stdioItem:{value:t},index:r,newTransforms:n,direction:o})=>{
let{transform:i,objectMode:s}=b(t)?t:{transform:t},{writableObjectMode:a,readableObjectMode:c}=Lr(s,r,n,o);return{...e,value:{
transform:i,writableObjectMode:a,readableObjectMode:c}}},Lp=({stdioItem:e,stdioItem:{value:t},index:r,newTransforms:n,direction:o,
encoding:i})=>{let{transform:s,final:a,binary:c=!1,preserveNewlines:f=!1,objectMode:l}=b(t)?t:{transform:t},d=c||O.has(i),
{writableObjectMode:p,readableObjectMode:u}=Lr(l,r,n,o);return{...e,value:{transform:s,final:a,binary:d,preserveNewlines:f,
writableObjectMode:p,readableObjectMode:u}}},Fp=(e,t)=>t==="input"?e.reverse():e;import Fr from"node:process";var vs=(e,t,r)=>{let n=e.map(o=>$p(o,t));if(n.includes("input")&&n.includes("output"))throw new TypeError(`The \`${r}\` o\
ption must not be an array of both readable and writable values.`);return n.find(Boolean)??Np},$p=({type:e,value:t},r)=>Up[r]??
Ns[e](t),Up=["input","output","output"],Se=()=>{},$r=()=>"input",Ns={generator:Se,asyncGenerator:Se,fileUrl:Se,filePath:Se,
iterable:$r,asyncIterable:$r,uint8Array:$r,webStream:e=>Dt(e)?"output":"input",nodeStream(e){return ee(e,{checkOpen:!1})?
Er(e,{checkOpen:!1})?void 0:"input":"output"},webTransform:Se,duplex:Se,native(e){let t=vp(e);if(t!==void 0)return t;if(B(
e,{checkOpen:!1}))return Ns.nodeStream(e)}},vp=e=>{if([0,Fr.stdin].includes(e))return"input";if([1,2,Fr.stdout,Fr.stderr].
includes(e))return"output"},Np="output";var _s=(e,t)=>t&&!e.includes("ipc")?[...e,"ipc"]:e;var js=({stdio:e,ipc:t,buffer:r,...n},o,i)=>{let s=_p(e,n).map((a,c)=>Gs(a,c));return i?Gp(s,r,o):_s(s,t)},_p=(e,t)=>{if(e===
void 0)return D.map(n=>t[n]);if(jp(t))throw new Error(`It's not possible to provide \`stdio\` in combination with one of ${D.
map(n=>`\`${n}\``).join(", ")}`);if(typeof e=="string")return[e,e,e];if(!Array.isArray(e))throw new TypeError(`Expected \
\`stdio\` to be of type \`string\` or \`Array\`, got \`${typeof e}\``);let r=Math.max(e.length,D.length);return Array.from(
{length:r},(n,o)=>e[o])},jp=e=>D.some(t=>e[t]!==void 0),Gs=(e,t)=>Array.isArray(e)?e.map(r=>Gs(r,t)):e??(t>=D.length?"ig\
nore":"pipe"),Gp=(e,t,r)=>e.map((n,o)=>!t[o]&&o!==0&&!ce(r,o)&&kp(n)?"ignore":n),kp=e=>e==="pipe"||Array.isArray(e)&&e.every(
t=>t==="pipe");import{readFileSync as zp}from"node:fs";import Wp from"node:tty";var zs=({stdioItem:e,stdioItem:{type:t},isStdioArray:r,fdNumber:n,direction:o,isSync:i})=>!r||t!=="native"?e:i?Vp({stdioItem:e,
fdNumber:n,direction:o}):Hp({stdioItem:e,fdNumber:n}),Vp=({stdioItem:e,stdioItem:{value:t,optionName:r},fdNumber:n,direction:o})=>{
let i=Yp({value:t,optionName:r,fdNumber:n,direction:o});if(i!==void 0)return i;if(B(t,{checkOpen:!1}))throw new TypeError(
`The \`${r}: Stream\` option cannot both be an array and include a stream with synchronous methods.`);return e},Yp=({value:e,
optionName:t,fdNumber:r,direction:n})=>{let o=qp(e,r);if(o!==void 0){if(n==="output")return{type:"fileNumber",value:o,optionName:t};
if(Wp.isatty(o))throw new TypeError(`The \`${t}: ${rt(e)}\` option is invalid: it cannot be a TTY with synchronous method\
s.`);return{type:"uint8Array",value:N(zp(o)),optionName:t}}},qp=(e,t)=>{if(e==="inherit")return t;if(typeof e=="number")
return e;let r=Ne.indexOf(e);if(r!==-1)return r},Hp=({stdioItem:e,stdioItem:{value:t,optionName:r},fdNumber:n})=>t==="in\
herit"?{type:"nodeStream",value:ks(n,t,r),optionName:r}:typeof t=="number"?{type:"nodeStream",value:ks(t,t,r),optionName:r}:
B(t,{checkOpen:!1})?{type:"nodeStream",value:t,optionName:r}:e,ks=(e,t,r)=>{let n=Ne[e];if(n===void 0)throw new TypeError(
`The \`${r}: ${t}\` option is invalid: no such standard stream.`);return n};var Ws=({input:e,inputFile:t},r)=>r===0?[...Kp(e),...Zp(t)]:[],Kp=e=>e===void 0?[]:[{type:Xp(e),value:e,optionName:"inpu\
t"}],Xp=e=>{if(ee(e,{checkOpen:!1}))return"nodeStream";if(typeof e=="string")return"string";if(x(e))return"uint8Array";throw new Error(
"The `input` option must be a string, a Uint8Array or a Node.js Readable stream.")},Zp=e=>e===void 0?[]:[{...Jp(e),optionName:"\
inputFile"}],Jp=e=>{if(At(e))return{type:"fileUrl",value:e};if(Mr(e))return{type:"filePath",value:{file:e}};throw new Error(
"The `inputFile` option must be a file path string or a file URL.")};var Vs=e=>e.filter((t,r)=>e.every((n,o)=>t.value!==n.value||r>=o||t.type==="generator"||t.type==="asyncGenerator")),Ys=({
stdioItem:{type:e,value:t,optionName:r},direction:n,fileDescriptors:o,isSync:i})=>{let s=Qp(o,e);if(s.length!==0){if(i){
eu({otherStdioItems:s,type:e,value:t,optionName:r,direction:n});return}if(Ls.has(e))return qs({otherStdioItems:s,type:e,
value:t,optionName:r,direction:n});Fs.has(e)&&ru({otherStdioItems:s,type:e,value:t,optionName:r})}},Qp=(e,t)=>e.flatMap(
({direction:r,stdioItems:n})=>n.filter(o=>o.type===t).map((o=>({...o,direction:r})))),eu=({otherStdioItems:e,type:t,value:r,
optionName:n,direction:o})=>{Pr.has(t)&&qs({otherStdioItems:e,type:t,value:r,optionName:n,direction:o})},qs=({otherStdioItems:e,
type:t,value:r,optionName:n,direction:o})=>{let i=e.filter(a=>tu(a,r));if(i.length===0)return;let s=i.find(a=>a.direction!==
o);return Hs(s,n,t),o==="output"?i[0].stream:void 0},tu=({type:e,value:t},r)=>e==="filePath"?t.file===r.file:e==="fileUr\
l"?t.href===r.href:t===r,ru=({otherStdioItems:e,type:t,value:r,optionName:n})=>{let o=e.find(({value:{transform:i}})=>i===
r.transform);Hs(o,n,t)},Hs=(e,t,r)=>{if(e!==void 0)throw new TypeError(`The \`${e.optionName}\` and \`${t}\` options must\
 not target ${q[r]} that is the same.`)};var Rt=(e,t,r,n)=>{let i=js(t,r,n).map((a,c)=>nu({stdioOption:a,fdNumber:c,options:t,isSync:n})),s=du({initialFileDescriptors:i,
addProperties:e,options:t,isSync:n});return t.stdio=s.map(({stdioItems:a})=>mu(a)),s},nu=({stdioOption:e,fdNumber:t,options:r,
isSync:n})=>{let o=_e(t),{stdioItems:i,isStdioArray:s}=ou({stdioOption:e,fdNumber:t,options:r,optionName:o}),a=vs(i,t,o),
c=i.map(d=>zs({stdioItem:d,isStdioArray:s,fdNumber:t,direction:a,isSync:n})),f=Us(c,o,a,r),l=$s(f,a);return fu(f,l),{direction:a,
objectMode:l,stdioItems:f}},ou=({stdioOption:e,fdNumber:t,options:r,optionName:n})=>{let i=[...(Array.isArray(e)?e:[e]).
map(c=>iu(c,n)),...Ws(r,t)],s=Vs(i),a=s.length>1;return su(s,a,n),cu(s),{stdioItems:s,isStdioArray:a}},iu=(e,t)=>({type:As(
e,t),value:e,optionName:t}),su=(e,t,r)=>{if(e.length===0)throw new TypeError(`The \`${r}\` option must not be an empty ar\
ray.`);if(t){for(let{value:n,optionName:o}of e)if(au.has(n))throw new Error(`The \`${o}\` option must not include \`${n}\
\`.`)}},au=new Set(["ignore","ipc"]),cu=e=>{for(let t of e)lu(t)},lu=({type:e,value:t,optionName:r})=>{if(Cs(t))throw new TypeError(
`The \`${r}: URL\` option must use the \`file:\` scheme.
For example, you can use the \`pathToFileURL()\` method of the \`url\` core module.`);if(Ms(e,t))throw new TypeError(`Th\
e \`${r}: { file: '...' }\` option must be used instead of \`${r}: '...'\`.`)},fu=(e,t)=>{if(!t)return;let r=e.find(({type:n})=>It.
has(n));if(r!==void 0)throw new TypeError(`The \`${r.optionName}\` option cannot use both files and transforms in objectM\
ode.`)},du=({initialFileDescriptors:e,addProperties:t,options:r,isSync:n})=>{let o=[];try{for(let i of e)o.push(pu({fileDescriptor:i,
fileDescriptors:o,addProperties:t,options:r,isSync:n}));return o}catch(i){throw Ur(o),i}},pu=({fileDescriptor:{direction:e,
objectMode:t,stdioItems:r},fileDescriptors:n,addProperties:o,options:i,isSync:s})=>{let a=r.map(c=>uu({stdioItem:c,addProperties:o,
direction:e,options:i,fileDescriptors:n,isSync:s}));return{direction:e,objectMode:t,stdioItems:a}},uu=({stdioItem:e,addProperties:t,
direction:r,options:n,fileDescriptors:o,isSync:i})=>{let s=Ys({stdioItem:e,direction:r,fileDescriptors:o,isSync:i});return s!==
void 0?{...e,stream:s}:{...e,...t[r][e.type](e,n)}},Ur=e=>{for(let{stdioItems:t}of e)for(let{stream:r}of t)r!==void 0&&!R(
r)&&r.destroy()},mu=e=>{if(e.length>1)return e.some(({value:n})=>n==="overlapped")?"overlapped":"pipe";let[{type:t,value:r}]=e;
return t==="native"?r:"pipe"};var Zs=(e,t)=>Rt(gu,e,t,!0),U=({type:e,optionName:t})=>{Js(t,q[e])},hu=({optionName:e,value:t})=>((t==="ipc"||t==="overl\
apped")&&Js(e,`"${t}"`),{}),Js=(e,t)=>{throw new TypeError(`The \`${e}\` option cannot be ${t} with synchronous methods.`)},
Xs={generator(){},asyncGenerator:U,webStream:U,nodeStream:U,webTransform:U,duplex:U,asyncIterable:U,native:hu},gu={input:{
...Xs,fileUrl:({value:e})=>({contents:[N(Ks(e))]}),filePath:({value:{file:e}})=>({contents:[N(Ks(e))]}),fileNumber:U,iterable:({
value:e})=>({contents:[...e]}),string:({value:e})=>({contents:[e]}),uint8Array:({value:e})=>({contents:[e]})},output:{...Xs,
fileUrl:({value:e})=>({path:e}),filePath:({value:{file:e,append:t}})=>({path:e,append:t}),fileNumber:({value:e})=>({path:e}),
iterable:U,string:U,uint8Array:U}};var G=(e,{stripFinalNewline:t},r)=>vr(t,r)&&e!==void 0&&!Array.isArray(e)?me(e):e,vr=(e,t)=>t==="all"?e[1]||e[2]:e[t];import{Transform as vu,getDefaultHighWaterMark as la}from"node:stream";var Ct=(e,t,r,n)=>e||r?void 0:ea(t,n),_r=(e,t,r)=>r?e.flatMap(n=>Qs(n,t)):Qs(e,t),Qs=(e,t)=>{let{transform:r,final:n}=ea(
t,{});return[...r(e),...n()]},ea=(e,t)=>(t.previousChunks="",{transform:yu.bind(void 0,t,e),final:bu.bind(void 0,t)}),yu=function*(e,t,r){
if(typeof r!="string"){yield r;return}let{previousChunks:n}=e,o=-1;for(let i=0;i<r.length;i+=1)if(r[i]===`
`){let s=Su(r,i,t,e),a=r.slice(o+1,i+1-s);n.length>0&&(a=Nr(n,a),n=""),yield a,o=i}o!==r.length-1&&(n=Nr(n,r.slice(o+1))),
e.previousChunks=n},Su=(e,t,r,n)=>r?0:(n.isWindowsNewline=t!==0&&e[t-1]==="\r",n.isWindowsNewline?2:1),bu=function*({previousChunks:e}){
e.length>0&&(yield e)},ta=({binary:e,preserveNewlines:t,readableObjectMode:r,state:n})=>e||t||r?void 0:{transform:wu.bind(
void 0,n)},wu=function*({isWindowsNewline:e=!1},t){let{unixNewline:r,windowsNewline:n,LF:o,concatBytes:i}=typeof t=="str\
ing"?xu:Tu;if(t.at(-1)===o){yield t;return}yield i(t,e?n:r)},Nr=(e,t)=>`${e}${t}`,xu={windowsNewline:`\r
`,unixNewline:`
`,LF:`
`,concatBytes:Nr},Eu=(e,t)=>{let r=new Uint8Array(e.length+t.length);return r.set(e,0),r.set(t,e.length),r},Tu={windowsNewline:new Uint8Array(
[13,10]),unixNewline:new Uint8Array([10]),LF:10,concatBytes:Eu};import{Buffer as Ou}from"node:buffer";var ra=(e,t)=>e?void 0:Au.bind(void 0,t),Au=function*(e,t){if(typeof t!="string"&&!x(t)&&!Ou.isBuffer(t))throw new TypeError(
`The \`${e}\` option's transform must use "objectMode: true" to receive as input: ${typeof t}.`);yield t},na=(e,t)=>e?Du.
bind(void 0,t):Iu.bind(void 0,t),Du=function*(e,t){oa(e,t),yield t},Iu=function*(e,t){if(oa(e,t),typeof t!="string"&&!x(
t))throw new TypeError(`The \`${e}\` option's function must yield a string or an Uint8Array, not ${typeof t}.`);yield t},
oa=(e,t)=>{if(t==null)throw new TypeError(`The \`${e}\` option's function must not call \`yield ${t}\`.
Instead, \`yield\` should either be called with a value, or not be called at all. For example:
  if (condition) { yield value; }`)};import{Buffer as Ru}from"node:buffer";import{StringDecoder as Cu}from"node:string_decoder";var Mt=(e,t,r)=>{if(r)return;if(e)return{transform:Mu.bind(void 0,new TextEncoder)};let n=new Cu(t);return{transform:Bu.
bind(void 0,n),final:Pu.bind(void 0,n)}},Mu=function*(e,t){Ru.isBuffer(t)?yield N(t):typeof t=="string"?yield e.encode(t):
yield t},Bu=function*(e,t){yield x(t)?e.write(t):t},Pu=function*(e){let t=e.end();t!==""&&(yield t)};import{callbackify as ia}from"node:util";var jr=ia(async(e,t,r,n)=>{t.currentIterable=e(...r);try{for await(let o of t.currentIterable)
n.push(o)}finally{delete t.currentIterable}}),Bt=async function*(e,t,r){if(r===t.length){yield e;return}let{transform:n=Fu}=t[r];
for await(let o of n(e))yield*Bt(o,t,r+1)},sa=async function*(e){for(let[t,{final:r}]of Object.entries(e))yield*Lu(r,Number(
t),e)},Lu=async function*(e,t,r){if(e!==void 0)for await(let n of e())yield*Bt(n,r,t+1)},aa=ia(async({currentIterable:e},t)=>{
if(e!==void 0){await(t?e.throw(t):e.return());return}if(t)throw t}),Fu=function*(e){yield e};var Gr=(e,t,r,n)=>{try{for(let o of e(...t))r.push(o);n()}catch(o){n(o)}},ca=(e,t)=>[...t.flatMap(r=>[...re(r,e,0)]),...Me(
e)],re=function*(e,t,r){if(r===t.length){yield e;return}let{transform:n=Uu}=t[r];for(let o of n(e))yield*re(o,t,r+1)},Me=function*(e){
for(let[t,{final:r}]of Object.entries(e))yield*$u(r,Number(t),e)},$u=function*(e,t,r){if(e!==void 0)for(let n of e())yield*re(
n,r,t+1)},Uu=function*(e){yield e};var kr=({value:e,value:{transform:t,final:r,writableObjectMode:n,readableObjectMode:o},optionName:i},{encoding:s})=>{let a={},
c=fa(e,s,i),f=te(t),l=te(r),d=f?jr.bind(void 0,Bt,a):Gr.bind(void 0,re),p=f||l?jr.bind(void 0,sa,a):Gr.bind(void 0,Me),u=f||
l?aa.bind(void 0,a):void 0;return{stream:new vu({writableObjectMode:n,writableHighWaterMark:la(n),readableObjectMode:o,readableHighWaterMark:la(
o),transform(g,w,y){d([g,c,0],this,y)},flush(g){p([c],this,g)},destroy:u})}},Pt=(e,t,r,n)=>{let o=t.filter(({type:s})=>s===
"generator"),i=n?o.reverse():o;for(let{value:s,optionName:a}of i){let c=fa(s,r,a);e=ca(c,e)}return e},fa=({transform:e,final:t,
binary:r,writableObjectMode:n,readableObjectMode:o,preserveNewlines:i},s,a)=>{let c={};return[{transform:ra(n,a)},Mt(r,s,
n),Ct(r,i,n,c),{transform:e,final:t},{transform:na(o,a)},ta({binary:r,preserveNewlines:i,readableObjectMode:o,state:c})].
filter(Boolean)};var da=(e,t)=>{for(let r of Nu(e))_u(e,r,t)},Nu=e=>new Set(Object.entries(e).filter(([,{direction:t}])=>t==="input").map(
([t])=>Number(t))),_u=(e,t,r)=>{let{stdioItems:n}=e[t],o=n.filter(({contents:a})=>a!==void 0);if(o.length===0)return;if(t!==
0){let[{type:a,optionName:c}]=o;throw new TypeError(`Only the \`stdin\` option, not \`${c}\`, can be ${q[a]} with synchr\
onous methods.`)}let s=o.map(({contents:a})=>a).map(a=>ju(a,n));r.input=Ee(s)},ju=(e,t)=>{let r=Pt(e,t,"utf8",!0);return Gu(
r),Ee(r)},Gu=e=>{let t=e.find(r=>typeof r!="string"&&!x(r));if(t!==void 0)throw new TypeError(`The \`stdin\` option is inv\
alid: when passing objects as input, a transform must be used to serialize them to strings or Uint8Arrays: ${t}.`)};import{writeFileSync as Vu,appendFileSync as Yu}from"node:fs";var Lt=({stdioItems:e,encoding:t,verboseInfo:r,fdNumber:n})=>n!=="all"&&ce(r,n)&&!O.has(t)&&ku(n)&&(e.some(({type:o,value:i})=>o===
"native"&&zu.has(i))||e.every(({type:o})=>I.has(o))),ku=e=>e===1||e===2,zu=new Set(["pipe","overlapped"]),pa=async(e,t,r,n)=>{
for await(let o of e)Wu(t)||ma(o,r,n)},ua=(e,t,r)=>{for(let n of e)ma(n,t,r)},Wu=e=>e._readableState.pipes.length>0,ma=(e,t,r)=>{
let n=Ve(e);P({type:"output",verboseMessage:n,fdNumber:t,verboseInfo:r})};var ha=({fileDescriptors:e,syncResult:{output:t},options:r,isMaxBuffer:n,verboseInfo:o})=>{if(t===null)return{output:Array.
from({length:3})};let i={},s=new Set([]);return{output:t.map((c,f)=>qu({result:c,fileDescriptors:e,fdNumber:f,state:i,outputFiles:s,
isMaxBuffer:n,verboseInfo:o},r)),...i}},qu=({result:e,fileDescriptors:t,fdNumber:r,state:n,outputFiles:o,isMaxBuffer:i,verboseInfo:s},{
buffer:a,encoding:c,lines:f,stripFinalNewline:l,maxBuffer:d})=>{if(e===null)return;let p=gs(e,i,d),u=N(p),{stdioItems:h,
objectMode:g}=t[r],w=Hu([u],h,c,n),{serializedResult:y,finalResult:S=y}=Ku({chunks:w,objectMode:g,encoding:c,lines:f,stripFinalNewline:l,
fdNumber:r});Xu({serializedResult:y,fdNumber:r,state:n,verboseInfo:s,encoding:c,stdioItems:h,objectMode:g});let E=a[r]?S:
void 0;try{return n.error===void 0&&Zu(y,h,o),E}catch(A){return n.error=A,E}},Hu=(e,t,r,n)=>{try{return Pt(e,t,r,!1)}catch(o){
return n.error=o,e}},Ku=({chunks:e,objectMode:t,encoding:r,lines:n,stripFinalNewline:o,fdNumber:i})=>{if(t)return{serializedResult:e};
if(r==="buffer")return{serializedResult:Ee(e)};let s=Cn(e,r);return n[i]?{serializedResult:s,finalResult:_r(s,!o[i],t)}:
{serializedResult:s}},Xu=({serializedResult:e,fdNumber:t,state:r,verboseInfo:n,encoding:o,stdioItems:i,objectMode:s})=>{
if(!Lt({stdioItems:i,encoding:o,verboseInfo:n,fdNumber:t}))return;let a=_r(e,!1,s);try{ua(a,t,n)}catch(c){r.error??=c}},
Zu=(e,t,r)=>{for(let{path:n,append:o}of t.filter(({type:i})=>It.has(i))){let i=typeof n=="string"?n:n.toString();o||r.has(
i)?Yu(n,e):(r.add(i),Vu(n,e))}};var ga=([,e,t],r)=>{if(r.all)return e===void 0?t:t===void 0?e:Array.isArray(e)?Array.isArray(t)?[...e,...t]:[...e,G(t,r,
"all")]:Array.isArray(t)?[G(e,r,"all"),...t]:x(e)&&x(t)?Ht([e,t]):`${e}${t}`};import{once as zr}from"node:events";var ya=async(e,t)=>{let[r,n]=await Ju(e);return t.isForcefullyTerminated??=!1,[r,n]},Ju=async e=>{let[t,r]=await Promise.
allSettled([zr(e,"spawn"),zr(e,"exit")]);return t.status==="rejected"?[]:r.status==="rejected"?Sa(e):r.value},Sa=async e=>{
try{return await zr(e,"exit")}catch{return Sa(e)}},ba=async e=>{let[t,r]=await e;if(!Qu(t,r)&&Wr(t,r))throw new C;return[
t,r]},Qu=(e,t)=>e===void 0&&t===void 0,Wr=(e,t)=>e!==0||t!==null;var wa=({error:e,status:t,signal:r,output:n},{maxBuffer:o})=>{let i=em(e,t,r),s=i?.code==="ETIMEDOUT",a=hs(i,n,o);return{
resultError:i,exitCode:t,signal:r,timedOut:s,isMaxBuffer:a}},em=(e,t,r)=>e!==void 0?e:Wr(t,r)?new C:void 0;var xa=(e,t,r)=>{let{file:n,commandArguments:o,command:i,escapedCommand:s,startTime:a,verboseInfo:c,options:f,fileDescriptors:l}=rm(
e,t,r),d=im({file:n,commandArguments:o,options:f,command:i,escapedCommand:s,verboseInfo:c,fileDescriptors:l,startTime:a});
return ye(d,c,f)},rm=(e,t,r)=>{let{command:n,escapedCommand:o,startTime:i,verboseInfo:s}=qe(e,t,r),a=nm(r),{file:c,commandArguments:f,
options:l}=mt(e,t,a);om(l);let d=Zs(l,s);return{file:c,commandArguments:f,command:n,escapedCommand:o,startTime:i,verboseInfo:s,
options:l,fileDescriptors:d}},nm=e=>e.node&&!e.ipc?{...e,ipc:!1}:e,om=({ipc:e,ipcInput:t,detached:r,cancelSignal:n})=>{t&&
Ft("ipcInput"),e&&Ft("ipc: true"),r&&Ft("detached: true"),n&&Ft("cancelSignal")},Ft=e=>{throw new TypeError(`The "${e}" \
option cannot be used with synchronous methods.`)},im=({file:e,commandArguments:t,options:r,command:n,escapedCommand:o,verboseInfo:i,
fileDescriptors:s,startTime:a})=>{let c=sm({file:e,commandArguments:t,options:r,command:n,escapedCommand:o,fileDescriptors:s,
startTime:a});if(c.failed)return c;let{resultError:f,exitCode:l,signal:d,timedOut:p,isMaxBuffer:u}=wa(c,r),{output:h,error:g=f}=ha(
{fileDescriptors:s,syncResult:c,options:r,isMaxBuffer:u,verboseInfo:i}),w=h.map((S,E)=>G(S,r,E)),y=G(ga(h,r),r,"all");return cm(
{error:g,exitCode:l,signal:d,timedOut:p,isMaxBuffer:u,stdio:w,all:y,options:r,command:n,escapedCommand:o,startTime:a})},
sm=({file:e,commandArguments:t,options:r,command:n,escapedCommand:o,fileDescriptors:i,startTime:s})=>{try{da(i,r);let a=am(
r);return tm(...ht(e,t,a))}catch(a){return ge({error:a,command:n,escapedCommand:o,fileDescriptors:i,options:r,startTime:s,
isSync:!0})}},am=({encoding:e,maxBuffer:t,...r})=>({...r,encoding:"buffer",maxBuffer:Tt(t)}),cm=({error:e,exitCode:t,signal:r,
timedOut:n,isMaxBuffer:o,stdio:i,all:s,options:a,command:c,escapedCommand:f,startTime:l})=>e===void 0?Ot({command:c,escapedCommand:f,
stdio:i,all:s,ipcOutput:[],options:a,startTime:l}):Ce({error:e,command:c,escapedCommand:f,timedOut:n,isCanceled:!1,isGracefullyCanceled:!1,
isMaxBuffer:o,isForcefullyTerminated:!1,exitCode:t,signal:r,stdio:i,all:s,ipcOutput:[],options:a,startTime:l,isSync:!0});import{setMaxListeners as Kh}from"node:events";import{spawn as Xh}from"node:child_process";import Da from"node:process";import{once as Vr,on as lm}from"node:events";var Ea=({anyProcess:e,channel:t,isSubprocess:r,ipc:n},{reference:o=!0,filter:i}={})=>(de({methodName:"getOneMessage",isSubprocess:r,
ipc:n,isConnected:ct(e)}),fm({anyProcess:e,channel:t,isSubprocess:r,filter:i,reference:o})),fm=async({anyProcess:e,channel:t,
isSubprocess:r,filter:n,reference:o})=>{ot(t,o);let i=Y(e,t,r),s=new AbortController;try{return await Promise.race([dm(i,
n,s),pm(i,r,s),um(i,r,s)])}catch(a){throw pe(e),a}finally{s.abort(),it(t,o)}},dm=async(e,t,{signal:r})=>{if(t===void 0){
let[n]=await Vr(e,"message",{signal:r});return n}for await(let[n]of lm(e,"message",{signal:r}))if(t(n))return n},pm=async(e,t,{
signal:r})=>{await Vr(e,"disconnect",{signal:r}),ci(t)},um=async(e,t,{signal:r})=>{let[n]=await Vr(e,"strict:error",{signal:r});
throw tt(n,t)};import{once as Oa,on as mm}from"node:events";var Aa=({anyProcess:e,channel:t,isSubprocess:r,ipc:n},{reference:o=!0}={})=>Yr({anyProcess:e,channel:t,isSubprocess:r,ipc:n,
shouldAwait:!r,reference:o}),Yr=({anyProcess:e,channel:t,isSubprocess:r,ipc:n,shouldAwait:o,reference:i})=>{de({methodName:"\
getEachMessage",isSubprocess:r,ipc:n,isConnected:ct(e)}),ot(t,i);let s=Y(e,t,r),a=new AbortController,c={};return hm(e,s,
a),gm({ipcEmitter:s,isSubprocess:r,controller:a,state:c}),ym({anyProcess:e,channel:t,ipcEmitter:s,isSubprocess:r,shouldAwait:o,
controller:a,state:c,reference:i})},hm=async(e,t,r)=>{try{await Oa(t,"disconnect",{signal:r.signal}),r.abort()}catch{}},
gm=async({ipcEmitter:e,isSubprocess:t,controller:r,state:n})=>{try{let[o]=await Oa(e,"strict:error",{signal:r.signal});n.
error=tt(o,t),r.abort()}catch{}},ym=async function*({anyProcess:e,channel:t,ipcEmitter:r,isSubprocess:n,shouldAwait:o,controller:i,
state:s,reference:a}){try{for await(let[c]of mm(r,"message",{signal:i.signal}))Ta(s),yield c}catch{Ta(s)}finally{i.abort(),
it(t,a),n||pe(e),o&&await e}},Ta=({error:e})=>{if(e)throw e};var Ia=(e,{ipc:t})=>{Object.assign(e,Ca(e,!1,t))},Ra=()=>{let e=Da,t=!0,r=Da.channel!==void 0;return{...Ca(e,t,r),getCancelSignal:$i.
bind(void 0,{anyProcess:e,channel:e.channel,isSubprocess:t,ipc:r})}},Ca=(e,t,r)=>({sendMessage:pt.bind(void 0,{anyProcess:e,
channel:e.channel,isSubprocess:t,ipc:r}),getOneMessage:Ea.bind(void 0,{anyProcess:e,channel:e.channel,isSubprocess:t,ipc:r}),
getEachMessage:Aa.bind(void 0,{anyProcess:e,channel:e.channel,isSubprocess:t,ipc:r})});import{ChildProcess as Sm}from"node:child_process";import{PassThrough as bm,Readable as wm,Writable as xm,Duplex as Em}from"node:stream";var Ma=({error:e,command:t,escapedCommand:r,fileDescriptors:n,options:o,startTime:i,verboseInfo:s})=>{Ur(n);let a=new Sm;
Tm(a,n),Object.assign(a,{readable:Om,writable:Am,duplex:Dm});let c=ge({error:e,command:t,escapedCommand:r,fileDescriptors:n,
options:o,startTime:i,isSync:!1}),f=Im(c,s,o);return{subprocess:a,promise:f}},Tm=(e,t)=>{let r=Be(),n=Be(),o=Be(),i=Array.
from({length:t.length-3},Be),s=Be(),a=[r,n,o,...i];Object.assign(e,{stdin:r,stdout:n,stderr:o,all:s,stdio:a})},Be=()=>{let e=new bm;
return e.end(),e},Om=()=>new wm({read(){}}),Am=()=>new xm({write(){}}),Dm=()=>new Em({read(){},write(){}}),Im=async(e,t,r)=>ye(
e,t,r);import{createReadStream as Ba,createWriteStream as Pa}from"node:fs";import{Buffer as Rm}from"node:buffer";import{Readable as Pe,
Writable as Cm,Duplex as Mm}from"node:stream";var Fa=(e,t)=>Rt(Bm,e,t,!1),Le=({type:e,optionName:t})=>{throw new TypeError(`The \`${t}\` option cannot be ${q[e]}.`)},
La={fileNumber:Le,generator:kr,asyncGenerator:kr,nodeStream:({value:e})=>({stream:e}),webTransform({value:{transform:e,writableObjectMode:t,
readableObjectMode:r}}){let n=t||r;return{stream:Mm.fromWeb(e,{objectMode:n})}},duplex:({value:{transform:e}})=>({stream:e}),
native(){}},Bm={input:{...La,fileUrl:({value:e})=>({stream:Ba(e)}),filePath:({value:{file:e}})=>({stream:Ba(e)}),webStream:({
value:e})=>({stream:Pe.fromWeb(e)}),iterable:({value:e})=>({stream:Pe.from(e)}),asyncIterable:({value:e})=>({stream:Pe.from(
e)}),string:({value:e})=>({stream:Pe.from(e)}),uint8Array:({value:e})=>({stream:Pe.from(Rm.from(e))})},output:{...La,fileUrl:({
value:e})=>({stream:Pa(e)}),filePath:({value:{file:e,append:t}})=>({stream:Pa(e,t?{flags:"a"}:{})}),webStream:({value:e})=>({
stream:Cm.fromWeb(e)}),iterable:Le,asyncIterable:Le,string:Le,uint8Array:Le}};import{on as Pm,once as $a}from"node:events";import{PassThrough as Lm,getDefaultHighWaterMark as Fm}from"node:stream";import{
finished as Na}from"node:stream/promises";function ne(e){if(!Array.isArray(e))throw new TypeError(`Expected an array, go\
t \`${typeof e}\`.`);for(let o of e)Hr(o);let t=e.some(({readableObjectMode:o})=>o),r=$m(e,t),n=new qr({objectMode:t,writableHighWaterMark:r,
readableHighWaterMark:r});for(let o of e)n.add(o);return n}var $m=(e,t)=>{if(e.length===0)return Fm(t);let r=e.filter(({
readableObjectMode:n})=>n===t).map(({readableHighWaterMark:n})=>n);return Math.max(...r)},qr=class extends Lm{#t=new Set(
[]);#r=new Set([]);#e=new Set([]);#n;#i=Symbol("unpipe");#o=new WeakMap;add(t){if(Hr(t),this.#t.has(t))return;this.#t.add(
t),this.#n??=Um(this,this.#t,this.#i);let r=_m({passThroughStream:this,stream:t,streams:this.#t,ended:this.#r,aborted:this.#e,
onFinished:this.#n,unpipeEvent:this.#i});this.#o.set(t,r),t.pipe(this,{end:!1})}async remove(t){if(Hr(t),!this.#t.has(t))
return!1;let r=this.#o.get(t);return r===void 0?!1:(this.#o.delete(t),t.unpipe(this),await r,!0)}},Um=async(e,t,r)=>{$t(
e,Ua);let n=new AbortController;try{await Promise.race([vm(e,n),Nm(e,t,r,n)])}finally{n.abort(),$t(e,-Ua)}},vm=async(e,{
signal:t})=>{try{await Na(e,{signal:t,cleanup:!0})}catch(r){throw _a(e,r),r}},Nm=async(e,t,r,{signal:n})=>{for await(let[
o]of Pm(e,"unpipe",{signal:n}))t.has(o)&&o.emit(r)},Hr=e=>{if(typeof e?.pipe!="function")throw new TypeError(`Expected a\
 readable stream, got: \`${typeof e}\`.`)},_m=async({passThroughStream:e,stream:t,streams:r,ended:n,aborted:o,onFinished:i,
unpipeEvent:s})=>{$t(e,va);let a=new AbortController;try{await Promise.race([jm(i,t,a),Gm({passThroughStream:e,stream:t,
streams:r,ended:n,aborted:o,controller:a}),km({stream:t,streams:r,ended:n,aborted:o,unpipeEvent:s,controller:a})])}finally{
a.abort(),$t(e,-va)}r.size>0&&r.size===n.size+o.size&&(n.size===0&&o.size>0?Kr(e):zm(e))},jm=async(e,t,{signal:r})=>{try{
await e,r.aborted||Kr(t)}catch(n){r.aborted||_a(t,n)}},Gm=async({passThroughStream:e,stream:t,streams:r,ended:n,aborted:o,
controller:{signal:i}})=>{try{await Na(t,{signal:i,cleanup:!0,readable:!0,writable:!1}),r.has(t)&&n.add(t)}catch(s){if(i.
aborted||!r.has(t))return;ja(s)?o.add(t):Ga(e,s)}},km=async({stream:e,streams:t,ended:r,aborted:n,unpipeEvent:o,controller:{
signal:i}})=>{if(await $a(e,o,{signal:i}),!e.readable)return $a(i,"abort",{signal:i});t.delete(e),r.delete(e),n.delete(e)},
zm=e=>{e.writable&&e.end()},_a=(e,t)=>{ja(t)?Kr(e):Ga(e,t)},ja=e=>e?.code==="ERR_STREAM_PREMATURE_CLOSE",Kr=e=>{(e.readable||
e.writable)&&e.destroy()},Ga=(e,t)=>{e.destroyed||(e.once("error",Wm),e.destroy(t))},Wm=()=>{},$t=(e,t)=>{let r=e.getMaxListeners();
r!==0&&r!==Number.POSITIVE_INFINITY&&e.setMaxListeners(r+t)},Ua=2,va=1;import{finished as ka}from"node:stream/promises";var be=(e,t)=>{e.pipe(t),Vm(e,t),Ym(e,t)},Vm=async(e,t)=>{if(!(R(e)||R(t))){try{await ka(e,{cleanup:!0,readable:!0,writable:!1})}catch{}
Xr(t)}},Xr=e=>{e.writable&&e.end()},Ym=async(e,t)=>{if(!(R(e)||R(t))){try{await ka(t,{cleanup:!0,readable:!1,writable:!0})}catch{}
Zr(e)}},Zr=e=>{e.readable&&e.destroy()};var za=(e,t,r)=>{let n=new Map;for(let[o,{stdioItems:i,direction:s}]of Object.entries(t)){for(let{stream:a}of i.filter(({
type:c})=>I.has(c)))qm(e,a,s,o);for(let{stream:a}of i.filter(({type:c})=>!I.has(c)))Km({subprocess:e,stream:a,direction:s,
fdNumber:o,pipeGroups:n,controller:r})}for(let[o,i]of n.entries()){let s=i.length===1?i[0]:ne(i);be(s,o)}},qm=(e,t,r,n)=>{
r==="output"?be(e.stdio[n],t):be(t,e.stdio[n]);let o=Hm[n];o!==void 0&&(e[o]=t),e.stdio[n]=t},Hm=["stdin","stdout","stde\
rr"],Km=({subprocess:e,stream:t,direction:r,fdNumber:n,pipeGroups:o,controller:i})=>{if(t===void 0)return;Xm(t,i);let[s,
a]=r==="output"?[t,e.stdio[n]]:[e.stdio[n],t],c=o.get(s)??[];o.set(s,[...c,a])},Xm=(e,{signal:t})=>{R(e)&&Q(e,Zm,t)},Zm=2;import{addAbortListener as eh}from"node:events";var oe=[];oe.push("SIGHUP","SIGINT","SIGTERM");process.platform!=="win32"&&oe.push("SIGALRM","SIGABRT","SIGVTALRM","SIGX\
CPU","SIGXFSZ","SIGUSR2","SIGTRAP","SIGSYS","SIGQUIT","SIGIOT");process.platform==="linux"&&oe.push("SIGIO","SIGPOLL","S\
IGPWR","SIGSTKFLT");var Ut=e=>!!e&&typeof e=="object"&&typeof e.removeListener=="function"&&typeof e.emit=="function"&&typeof e.reallyExit==
"function"&&typeof e.listeners=="function"&&typeof e.kill=="function"&&typeof e.pid=="number"&&typeof e.on=="function",Jr=Symbol.
for("signal-exit emitter"),Qr=globalThis,Jm=Object.defineProperty.bind(Object),en=class{emitted={afterExit:!1,exit:!1};listeners={
afterExit:[],exit:[]};count=0;id=Math.random();constructor(){if(Qr[Jr])return Qr[Jr];Jm(Qr,Jr,{value:this,writable:!1,enumerable:!1,
configurable:!1})}on(t,r){this.listeners[t].push(r)}removeListener(t,r){let n=this.listeners[t],o=n.indexOf(r);o!==-1&&(o===
0&&n.length===1?n.length=0:n.splice(o,1))}emit(t,r,n){if(this.emitted[t])return!1;this.emitted[t]=!0;let o=!1;for(let i of this.
listeners[t])o=i(r,n)===!0||o;return t==="exit"&&(o=this.emit("afterExit",r,n)||o),o}},vt=class{},Qm=e=>({onExit(t,r){return e.
onExit(t,r)},load(){return e.load()},unload(){return e.unload()}}),tn=class extends vt{onExit(){return()=>{}}load(){}unload(){}},
rn=class extends vt{#t=nn.platform==="win32"?"SIGINT":"SIGHUP";#r=new en;#e;#n;#i;#o={};#s=!1;constructor(t){super(),this.#e=
t,this.#o={};for(let r of oe)this.#o[r]=()=>{let n=this.#e.listeners(r),{count:o}=this.#r,i=t;if(typeof i.__signal_exit_emitter__==
"object"&&typeof i.__signal_exit_emitter__.count=="number"&&(o+=i.__signal_exit_emitter__.count),n.length===o){this.unload();
let s=this.#r.emit("exit",null,r),a=r==="SIGHUP"?this.#t:r;s||t.kill(t.pid,a)}};this.#i=t.reallyExit,this.#n=t.emit}onExit(t,r){
if(!Ut(this.#e))return()=>{};this.#s===!1&&this.load();let n=r?.alwaysLast?"afterExit":"exit";return this.#r.on(n,t),()=>{
this.#r.removeListener(n,t),this.#r.listeners.exit.length===0&&this.#r.listeners.afterExit.length===0&&this.unload()}}load(){
if(!this.#s){this.#s=!0,this.#r.count+=1;for(let t of oe)try{let r=this.#o[t];r&&this.#e.on(t,r)}catch{}this.#e.emit=(t,...r)=>this.#c(
t,...r),this.#e.reallyExit=t=>this.#a(t)}}unload(){this.#s&&(this.#s=!1,oe.forEach(t=>{let r=this.#o[t];if(!r)throw new Error(
"Listener not defined for signal: "+t);try{this.#e.removeListener(t,r)}catch{}}),this.#e.emit=this.#n,this.#e.reallyExit=
this.#i,this.#r.count-=1)}#a(t){return Ut(this.#e)?(this.#e.exitCode=t||0,this.#r.emit("exit",this.#e.exitCode,null),this.#i.
call(this.#e,this.#e.exitCode)):0}#c(t,...r){let n=this.#n;if(t==="exit"&&Ut(this.#e)){typeof r[0]=="number"&&(this.#e.exitCode=
r[0]);let o=n.call(this.#e,t,...r);return this.#r.emit("exit",this.#e.exitCode,null),o}else return n.call(this.#e,t,...r)}},
nn=globalThis.process,{onExit:Wa,load:zO,unload:WO}=Qm(Ut(nn)?new rn(nn):new tn);var Va=(e,{cleanup:t,detached:r},{signal:n})=>{if(!t||r)return;let o=Wa(()=>{e.kill()});eh(n,()=>{o()})};var qa=({source:e,sourcePromise:t,boundOptions:r,createNested:n},...o)=>{let i=Ye(),{destination:s,destinationStream:a,destinationError:c,
from:f,unpipeSignal:l}=th(r,n,o),{sourceStream:d,sourceError:p}=nh(e,f),{options:u,fileDescriptors:h}=F.get(e);return{sourcePromise:t,
sourceStream:d,sourceOptions:u,sourceError:p,destination:s,destinationStream:a,destinationError:c,unpipeSignal:l,fileDescriptors:h,
startTime:i}},th=(e,t,r)=>{try{let{destination:n,pipeOptions:{from:o,to:i,unpipeSignal:s}={}}=rh(e,t,...r),a=nt(n,i);return{
destination:n,destinationStream:a,from:o,unpipeSignal:s}}catch(n){return{destinationError:n}}},rh=(e,t,r,...n)=>{if(Array.
isArray(r))return{destination:t(Ya,e)(r,...n),pipeOptions:e};if(typeof r=="string"||r instanceof URL||Yt(r)){if(Object.keys(
e).length>0)throw new TypeError('Please use .pipe("file", ..., options) or .pipe(execa("file", ..., options)) instead of\
 .pipe(options)("file", ...).');let[o,i,s]=Ue(r,...n);return{destination:t(Ya)(o,i,s),pipeOptions:s}}if(F.has(r)){if(Object.
keys(e).length>0)throw new TypeError("Please use .pipe(options)`command` or .pipe($(options)`command`) instead of .pipe(\
options)($`command`).");return{destination:r,pipeOptions:n[0]}}throw new TypeError(`The first argument must be a templat\
e string, an options object, or an Execa subprocess: ${r}`)},Ya=({options:e})=>({options:{...e,stdin:"pipe",piped:!0}}),
nh=(e,t)=>{try{return{sourceStream:ue(e,t)}}catch(r){return{sourceError:r}}};var Ka=({sourceStream:e,sourceError:t,destinationStream:r,destinationError:n,fileDescriptors:o,sourceOptions:i,startTime:s})=>{
let a=oh({sourceStream:e,sourceError:t,destinationStream:r,destinationError:n});if(a!==void 0)throw on({error:a,fileDescriptors:o,
sourceOptions:i,startTime:s})},oh=({sourceStream:e,sourceError:t,destinationStream:r,destinationError:n})=>{if(t!==void 0&&
n!==void 0)return n;if(n!==void 0)return Zr(e),n;if(t!==void 0)return Xr(r),t},on=({error:e,fileDescriptors:t,sourceOptions:r,
startTime:n})=>ge({error:e,command:Ha,escapedCommand:Ha,fileDescriptors:t,options:r,startTime:n,isSync:!1}),Ha="source.p\
ipe(destination)";var Xa=async e=>{let[{status:t,reason:r,value:n=r},{status:o,reason:i,value:s=i}]=await e;if(s.pipedFrom.includes(n)||s.
pipedFrom.push(n),o==="rejected")throw s;if(t==="rejected")throw n;return s};import{finished as ih}from"node:stream/promises";var Za=(e,t,r)=>{let n=Nt.has(t)?ah(e,t):sh(e,t);return Q(e,lh,r.signal),Q(t,fh,r.signal),ch(t),n},sh=(e,t)=>{let r=ne([
e]);return be(r,t),Nt.set(t,r),r},ah=(e,t)=>{let r=Nt.get(t);return r.add(e),r},ch=async e=>{try{await ih(e,{cleanup:!0,
readable:!1,writable:!0})}catch{}Nt.delete(e)},Nt=new WeakMap,lh=2,fh=1;import{aborted as dh}from"node:util";var Ja=(e,t)=>e===void 0?[]:[ph(e,t)],ph=async(e,{sourceStream:t,mergedStream:r,fileDescriptors:n,sourceOptions:o,startTime:i})=>{
await dh(e,t),await r.remove(t);let s=new Error("Pipe canceled by `unpipeSignal` option.");throw on({error:s,fileDescriptors:n,
sourceOptions:o,startTime:i})};var _t=(e,...t)=>{if(b(t[0]))return _t.bind(void 0,{...e,boundOptions:{...e.boundOptions,...t[0]}});let{destination:r,...n}=qa(
e,...t),o=uh({...n,destination:r});return o.pipe=_t.bind(void 0,{...e,source:r,sourcePromise:o,boundOptions:{}}),o},uh=async({
sourcePromise:e,sourceStream:t,sourceOptions:r,sourceError:n,destination:o,destinationStream:i,destinationError:s,unpipeSignal:a,
fileDescriptors:c,startTime:f})=>{let l=mh(e,o);Ka({sourceStream:t,sourceError:n,destinationStream:i,destinationError:s,
fileDescriptors:c,sourceOptions:r,startTime:f});let d=new AbortController;try{let p=Za(t,i,d);return await Promise.race(
[Xa(l),...Ja(a,{sourceStream:t,mergedStream:p,sourceOptions:r,fileDescriptors:c,startTime:f})])}finally{d.abort()}},mh=(e,t)=>Promise.
allSettled([e,t]);import{setImmediate as xh}from"node:timers/promises";import{on as hh}from"node:events";import{getDefaultHighWaterMark as gh}from"node:stream";var jt=({subprocessStdout:e,subprocess:t,binary:r,shouldEncode:n,encoding:o,preserveNewlines:i})=>{let s=new AbortController;
return yh(t,s),ec({stream:e,controller:s,binary:r,shouldEncode:!e.readableObjectMode&&n,encoding:o,shouldSplit:!e.readableObjectMode,
preserveNewlines:i})},yh=async(e,t)=>{try{await e}catch{}finally{t.abort()}},sn=({stream:e,onStreamEnd:t,lines:r,encoding:n,
stripFinalNewline:o,allMixed:i})=>{let s=new AbortController;Sh(t,s,e);let a=e.readableObjectMode&&!i;return ec({stream:e,
controller:s,binary:n==="buffer",shouldEncode:!a,encoding:n,shouldSplit:!a&&r,preserveNewlines:!o})},Sh=async(e,t,r)=>{try{
await e}catch{r.destroy()}finally{t.abort()}},ec=({stream:e,controller:t,binary:r,shouldEncode:n,encoding:o,shouldSplit:i,
preserveNewlines:s})=>{let a=hh(e,"data",{signal:t.signal,highWaterMark:Qa,highWatermark:Qa});return bh({onStdoutChunk:a,
controller:t,binary:r,shouldEncode:n,encoding:o,shouldSplit:i,preserveNewlines:s})},an=gh(!0),Qa=an,bh=async function*({
onStdoutChunk:e,controller:t,binary:r,shouldEncode:n,encoding:o,shouldSplit:i,preserveNewlines:s}){let a=wh({binary:r,shouldEncode:n,
encoding:o,shouldSplit:i,preserveNewlines:s});try{for await(let[c]of e)yield*re(c,a,0)}catch(c){if(!t.signal.aborted)throw c}finally{
yield*Me(a)}},wh=({binary:e,shouldEncode:t,encoding:r,shouldSplit:n,preserveNewlines:o})=>[Mt(e,r,!t),Ct(e,o,!n,{})].filter(
Boolean);var tc=async({stream:e,onStreamEnd:t,fdNumber:r,encoding:n,buffer:o,maxBuffer:i,lines:s,allMixed:a,stripFinalNewline:c,verboseInfo:f,
streamInfo:l})=>{let d=Eh({stream:e,onStreamEnd:t,fdNumber:r,encoding:n,allMixed:a,verboseInfo:f,streamInfo:l});if(!o){await Promise.
all([Th(e),d]);return}let p=vr(c,r),u=sn({stream:e,onStreamEnd:t,lines:s,encoding:n,stripFinalNewline:p,allMixed:a}),[h]=await Promise.
all([Oh({stream:e,iterable:u,fdNumber:r,encoding:n,maxBuffer:i,lines:s}),d]);return h},Eh=async({stream:e,onStreamEnd:t,
fdNumber:r,encoding:n,allMixed:o,verboseInfo:i,streamInfo:{fileDescriptors:s}})=>{if(!Lt({stdioItems:s[r]?.stdioItems,encoding:n,
verboseInfo:i,fdNumber:r}))return;let a=sn({stream:e,onStreamEnd:t,lines:!0,encoding:n,stripFinalNewline:!0,allMixed:o});
await pa(a,e,r,i)},Th=async e=>{await xh(),e.readableFlowing===null&&e.resume()},Oh=async({stream:e,stream:{readableObjectMode:t},
iterable:r,fdNumber:n,encoding:o,maxBuffer:i,lines:s})=>{try{return t||s?await bt(r,{maxBuffer:i}):o==="buffer"?new Uint8Array(
await wt(r,{maxBuffer:i})):await Et(r,{maxBuffer:i})}catch(a){return rc(ps({error:a,stream:e,readableObjectMode:t,lines:s,
encoding:o,fdNumber:n}))}},cn=async e=>{try{return await e}catch(t){return rc(t)}},rc=({bufferedData:e})=>In(e)?new Uint8Array(
e):e;import{finished as Ah}from"node:stream/promises";var Fe=async(e,t,r,{isSameDirection:n,stopOnExit:o=!1}={})=>{let i=Dh(e,
r),s=new AbortController;try{await Promise.race([...o?[r.exitPromise]:[],Ah(e,{cleanup:!0,signal:s.signal})])}catch(a){i.
stdinCleanedUp||Ch(a,t,r,n)}finally{s.abort()}},Dh=(e,{originalStreams:[t],subprocess:r})=>{let n={stdinCleanedUp:!1};return e===
t&&Ih(e,r,n),n},Ih=(e,t,r)=>{let{_destroy:n}=e;e._destroy=(...o)=>{Rh(t,r),n.call(e,...o)}},Rh=({exitCode:e,signalCode:t},r)=>{
(e!==null||t!==null)&&(r.stdinCleanedUp=!0)},Ch=(e,t,r,n)=>{if(!Mh(e,t,r,n))throw e},Mh=(e,t,r,n=!0)=>r.propagating?nc(e)||
Gt(e):(r.propagating=!0,ln(r,t)===n?nc(e):Gt(e)),ln=({fileDescriptors:e},t)=>t!=="all"&&e[t].direction==="input",Gt=e=>e?.
code==="ERR_STREAM_PREMATURE_CLOSE",nc=e=>e?.code==="EPIPE";var oc=({subprocess:e,encoding:t,buffer:r,maxBuffer:n,lines:o,stripFinalNewline:i,verboseInfo:s,streamInfo:a})=>e.stdio.
map((c,f)=>fn({stream:c,fdNumber:f,encoding:t,buffer:r[f],maxBuffer:n[f],lines:o[f],allMixed:!1,stripFinalNewline:i,verboseInfo:s,
streamInfo:a})),fn=async({stream:e,fdNumber:t,encoding:r,buffer:n,maxBuffer:o,lines:i,allMixed:s,stripFinalNewline:a,verboseInfo:c,
streamInfo:f})=>{if(!e)return;let l=Fe(e,t,f);if(ln(f,t)){await l;return}let[d]=await Promise.all([tc({stream:e,onStreamEnd:l,
fdNumber:t,encoding:r,buffer:n,maxBuffer:o,lines:i,allMixed:s,stripFinalNewline:a,verboseInfo:c,streamInfo:f}),l]);return d};var ic=({stdout:e,stderr:t},{all:r})=>r&&(e||t)?ne([e,t].filter(Boolean)):void 0,sc=({subprocess:e,encoding:t,buffer:r,maxBuffer:n,
lines:o,stripFinalNewline:i,verboseInfo:s,streamInfo:a})=>fn({...Bh(e,r),fdNumber:"all",encoding:t,maxBuffer:n[1]+n[2],lines:o[1]||
o[2],allMixed:Ph(e),stripFinalNewline:i,verboseInfo:s,streamInfo:a}),Bh=({stdout:e,stderr:t,all:r},[,n,o])=>{let i=n||o;
return i?n?o?{stream:r,buffer:i}:{stream:e,buffer:i}:{stream:t,buffer:i}:{stream:r,buffer:i}},Ph=({all:e,stdout:t,stderr:r})=>e&&
t&&r&&t.readableObjectMode!==r.readableObjectMode;import{once as Lh}from"node:events";var ac=e=>ce(e,"ipc"),cc=(e,t)=>{let r=Ve(e);P({type:"ipc",verboseMessage:r,fdNumber:"ipc",verboseInfo:t})};var lc=async({subprocess:e,buffer:t,maxBuffer:r,ipc:n,ipcOutput:o,verboseInfo:i})=>{if(!n)return o;let s=ac(i),a=_(t,"ip\
c"),c=_(r,"ipc");for await(let f of Yr({anyProcess:e,channel:e.channel,isSubprocess:!1,ipc:n,shouldAwait:!1,reference:!0}))
a&&(us(e,o,c),o.push(f)),s&&cc(f,i);return o},fc=async(e,t)=>(await Promise.allSettled([e]),t);var dc=async({subprocess:e,options:{encoding:t,buffer:r,maxBuffer:n,lines:o,timeoutDuration:i,cancelSignal:s,gracefulCancel:a,
forceKillAfterDelay:c,stripFinalNewline:f,ipc:l,ipcInput:d},context:p,verboseInfo:u,fileDescriptors:h,originalStreams:g,
onInternalError:w,controller:y})=>{let S=ya(e,p),E={originalStreams:g,fileDescriptors:h,subprocess:e,exitPromise:S,propagating:!1},
A=oc({subprocess:e,encoding:t,buffer:r,maxBuffer:n,lines:o,stripFinalNewline:f,verboseInfo:u,streamInfo:E}),v=sc({subprocess:e,
encoding:t,buffer:r,maxBuffer:n,lines:o,stripFinalNewline:f,verboseInfo:u,streamInfo:E}),k=[],K=lc({subprocess:e,buffer:r,
maxBuffer:n,ipc:l,ipcOutput:k,verboseInfo:u}),ie=Fh(g,e,E),z=$h(h,E);try{return await Promise.race([Promise.all([{},ba(S),
Promise.all(A),v,K,Vi(e,d),...ie,...z]),w,Uh(e,y),...ji(e,i,p,y),...ai({subprocess:e,cancelSignal:s,gracefulCancel:a,context:p,
controller:y}),...Ni({subprocess:e,cancelSignal:s,gracefulCancel:a,forceKillAfterDelay:c,context:p,controller:y})])}catch(Vt){
return p.terminationReason??="other",Promise.all([{error:Vt},S,Promise.all(A.map(xe=>cn(xe))),cn(v),fc(K,k),Promise.allSettled(
ie),Promise.allSettled(z)])}},Fh=(e,t,r)=>e.map((n,o)=>n===t.stdio[o]?void 0:Fe(n,o,r)),$h=(e,t)=>e.flatMap(({stdioItems:r},n)=>r.
filter(({value:o,stream:i=o})=>B(i,{checkOpen:!1})&&!R(i)).map(({type:o,value:i,stream:s=i})=>Fe(s,n,t,{isSameDirection:I.
has(o),stopOnExit:o==="native"}))),Uh=async(e,{signal:t})=>{let[r]=await Lh(e,"error",{signal:t});throw r};var pc=()=>({readableDestroy:new WeakMap,writableFinal:new WeakMap,writableDestroy:new WeakMap}),$e=(e,t,r)=>{let n=e[r];
n.has(t)||n.set(t,[]);let o=n.get(t),i=L();return o.push(i),{resolve:i.resolve.bind(i),promises:o}},we=async({resolve:e,
promises:t},r)=>{e();let[n]=await Promise.race([Promise.allSettled([!0,r]),Promise.all([!1,...t])]);return!n};import{Readable as vh}from"node:stream";import{callbackify as Nh}from"node:util";import{finished as uc}from"node:stream/promises";var dn=async e=>{if(e!==void 0)try{await pn(e)}catch{}},mc=async e=>{if(e!==void 0)try{await un(e)}catch{}},pn=async e=>{
await uc(e,{cleanup:!0,readable:!1,writable:!0})},un=async e=>{await uc(e,{cleanup:!0,readable:!0,writable:!1})},kt=async(e,t)=>{
if(await e,t)throw t},zt=(e,t,r)=>{r&&!Gt(r)?e.destroy(r):t&&e.destroy()};var hc=({subprocess:e,concurrentStreams:t,encoding:r},{from:n,binary:o=!0,preserveNewlines:i=!0}={})=>{let s=o||O.has(r),
{subprocessStdout:a,waitReadableDestroy:c}=mn(e,n,t),{readableEncoding:f,readableObjectMode:l,readableHighWaterMark:d}=hn(
a,s),{read:p,onStdoutDataDone:u}=gn({subprocessStdout:a,subprocess:e,binary:s,encoding:r,preserveNewlines:i}),h=new vh({
read:p,destroy:Nh(Sn.bind(void 0,{subprocessStdout:a,subprocess:e,waitReadableDestroy:c})),highWaterMark:d,objectMode:l,
encoding:f});return yn({subprocessStdout:a,onStdoutDataDone:u,readable:h,subprocess:e}),h},mn=(e,t,r)=>{let n=ue(e,t),o=$e(
r,n,"readableDestroy");return{subprocessStdout:n,waitReadableDestroy:o}},hn=({readableEncoding:e,readableObjectMode:t,readableHighWaterMark:r},n)=>n?
{readableEncoding:e,readableObjectMode:t,readableHighWaterMark:r}:{readableEncoding:e,readableObjectMode:!0,readableHighWaterMark:an},
gn=({subprocessStdout:e,subprocess:t,binary:r,encoding:n,preserveNewlines:o})=>{let i=L(),s=jt({subprocessStdout:e,subprocess:t,
binary:r,shouldEncode:!r,encoding:n,preserveNewlines:o});return{read(){_h(this,s,i)},onStdoutDataDone:i}},_h=async(e,t,r)=>{
try{let{value:n,done:o}=await t.next();o?r.resolve():e.push(n)}catch{}},yn=async({subprocessStdout:e,onStdoutDataDone:t,
readable:r,subprocess:n,subprocessStdin:o})=>{try{await un(e),await n,await dn(o),await t,r.readable&&r.push(null)}catch(i){
await dn(o),gc(r,i)}},Sn=async({subprocessStdout:e,subprocess:t,waitReadableDestroy:r},n)=>{await we(r,t)&&(gc(e,n),await kt(
t,n))},gc=(e,t)=>{zt(e,e.readable,t)};import{Writable as jh}from"node:stream";import{callbackify as yc}from"node:util";var Sc=({subprocess:e,concurrentStreams:t},{to:r}={})=>{let{subprocessStdin:n,waitWritableFinal:o,waitWritableDestroy:i}=bn(
e,r,t),s=new jh({...wn(n,e,o),destroy:yc(En.bind(void 0,{subprocessStdin:n,subprocess:e,waitWritableFinal:o,waitWritableDestroy:i})),
highWaterMark:n.writableHighWaterMark,objectMode:n.writableObjectMode});return xn(n,s),s},bn=(e,t,r)=>{let n=nt(e,t),o=$e(
r,n,"writableFinal"),i=$e(r,n,"writableDestroy");return{subprocessStdin:n,waitWritableFinal:o,waitWritableDestroy:i}},wn=(e,t,r)=>({
write:Gh.bind(void 0,e),final:yc(kh.bind(void 0,e,t,r))}),Gh=(e,t,r,n)=>{e.write(t,r)?n():e.once("drain",n)},kh=async(e,t,r)=>{
await we(r,t)&&(e.writable&&e.end(),await t)},xn=async(e,t,r)=>{try{await pn(e),t.writable&&t.end()}catch(n){await mc(r),
bc(t,n)}},En=async({subprocessStdin:e,subprocess:t,waitWritableFinal:r,waitWritableDestroy:n},o)=>{await we(r,t),await we(
n,t)&&(bc(e,o),await kt(t,o))},bc=(e,t)=>{zt(e,e.writable,t)};import{Duplex as zh}from"node:stream";import{callbackify as Wh}from"node:util";var wc=({subprocess:e,concurrentStreams:t,encoding:r},{from:n,to:o,binary:i=!0,preserveNewlines:s=!0}={})=>{let a=i||O.has(
r),{subprocessStdout:c,waitReadableDestroy:f}=mn(e,n,t),{subprocessStdin:l,waitWritableFinal:d,waitWritableDestroy:p}=bn(
e,o,t),{readableEncoding:u,readableObjectMode:h,readableHighWaterMark:g}=hn(c,a),{read:w,onStdoutDataDone:y}=gn({subprocessStdout:c,
subprocess:e,binary:a,encoding:r,preserveNewlines:s}),S=new zh({read:w,...wn(l,e,d),destroy:Wh(Vh.bind(void 0,{subprocessStdout:c,
subprocessStdin:l,subprocess:e,waitReadableDestroy:f,waitWritableFinal:d,waitWritableDestroy:p})),readableHighWaterMark:g,
writableHighWaterMark:l.writableHighWaterMark,readableObjectMode:h,writableObjectMode:l.writableObjectMode,encoding:u});
return yn({subprocessStdout:c,onStdoutDataDone:y,readable:S,subprocess:e,subprocessStdin:l}),xn(l,S,c),S},Vh=async({subprocessStdout:e,
subprocessStdin:t,subprocess:r,waitReadableDestroy:n,waitWritableFinal:o,waitWritableDestroy:i},s)=>{await Promise.all([
Sn({subprocessStdout:e,subprocess:r,waitReadableDestroy:n},s),En({subprocessStdin:t,subprocess:r,waitWritableFinal:o,waitWritableDestroy:i},
s)])};var Tn=(e,t,{from:r,binary:n=!1,preserveNewlines:o=!1}={})=>{let i=n||O.has(t),s=ue(e,r),a=jt({subprocessStdout:s,subprocess:e,
binary:i,shouldEncode:!0,encoding:t,preserveNewlines:o});return Yh(a,s,e)},Yh=async function*(e,t,r){try{yield*e}finally{
t.readable&&t.destroy(),await r}};var xc=(e,{encoding:t})=>{let r=pc();e.readable=hc.bind(void 0,{subprocess:e,concurrentStreams:r,encoding:t}),e.writable=
Sc.bind(void 0,{subprocess:e,concurrentStreams:r}),e.duplex=wc.bind(void 0,{subprocess:e,concurrentStreams:r,encoding:t}),
e.iterable=Tn.bind(void 0,e,t),e[Symbol.asyncIterator]=Tn.bind(void 0,e,t,{})};var Ec=(e,t)=>{for(let[r,n]of Hh){let o=n.value.bind(t);Reflect.defineProperty(e,r,{...n,value:o})}},qh=(async()=>{})().
constructor.prototype,Hh=["then","catch","finally"].map(e=>[e,Reflect.getOwnPropertyDescriptor(qh,e)]);var Tc=(e,t,r,n)=>{let{file:o,commandArguments:i,command:s,escapedCommand:a,startTime:c,verboseInfo:f,options:l,fileDescriptors:d}=Zh(
e,t,r),{subprocess:p,promise:u}=Qh({file:o,commandArguments:i,options:l,startTime:c,verboseInfo:f,command:s,escapedCommand:a,
fileDescriptors:d});return p.pipe=_t.bind(void 0,{source:p,sourcePromise:u,boundOptions:{},createNested:n}),Ec(p,u),F.set(
p,{options:l,fileDescriptors:d}),p},Zh=(e,t,r)=>{let{command:n,escapedCommand:o,startTime:i,verboseInfo:s}=qe(e,t,r),{file:a,
commandArguments:c,options:f}=mt(e,t,r),l=Jh(f),d=Fa(l,s);return{file:a,commandArguments:c,command:n,escapedCommand:o,startTime:i,
verboseInfo:s,options:l,fileDescriptors:d}},Jh=({timeout:e,signal:t,...r})=>{if(t!==void 0)throw new TypeError('The "sig\
nal" option has been renamed to "cancelSignal" instead.');return{...r,timeoutDuration:e}},Qh=({file:e,commandArguments:t,
options:r,startTime:n,verboseInfo:o,command:i,escapedCommand:s,fileDescriptors:a})=>{let c;try{c=Xh(...ht(e,t,r))}catch(h){
return Ma({error:h,command:i,escapedCommand:s,fileDescriptors:a,options:r,startTime:n,verboseInfo:o})}let f=new AbortController;
Kh(Number.POSITIVE_INFINITY,f.signal);let l=[...c.stdio];za(c,a,f),Va(c,r,f);let d={},p=L();c.kill=ii.bind(void 0,{kill:c.
kill.bind(c),options:r,onInternalError:p,context:d,controller:f}),c.all=ic(c,r),xc(c,r),Ia(c,r);let u=eg({subprocess:c,options:r,
startTime:n,verboseInfo:o,fileDescriptors:a,originalStreams:l,command:i,escapedCommand:s,context:d,onInternalError:p,controller:f});
return{subprocess:c,promise:u}},eg=async({subprocess:e,options:t,startTime:r,verboseInfo:n,fileDescriptors:o,originalStreams:i,
command:s,escapedCommand:a,context:c,onInternalError:f,controller:l})=>{let[d,[p,u],h,g,w]=await dc({subprocess:e,options:t,
context:c,verboseInfo:n,fileDescriptors:o,originalStreams:i,onInternalError:f,controller:l});l.abort(),f.resolve();let y=h.
map((A,v)=>G(A,t,v)),S=G(g,t,"all"),E=tg({errorInfo:d,exitCode:p,signal:u,stdio:y,all:S,ipcOutput:w,context:c,options:t,
command:s,escapedCommand:a,startTime:r});return ye(E,n,t)},tg=({errorInfo:e,exitCode:t,signal:r,stdio:n,all:o,ipcOutput:i,
context:s,options:a,command:c,escapedCommand:f,startTime:l})=>"error"in e?Ce({error:e.error,command:c,escapedCommand:f,timedOut:s.
terminationReason==="timeout",isCanceled:s.terminationReason==="cancel"||s.terminationReason==="gracefulCancel",isGracefullyCanceled:s.
terminationReason==="gracefulCancel",isMaxBuffer:e.error instanceof $,isForcefullyTerminated:s.isForcefullyTerminated,exitCode:t,
signal:r,stdio:n,all:o,ipcOutput:i,options:a,startTime:l,isSync:!1}):Ot({command:c,escapedCommand:f,stdio:n,all:o,ipcOutput:i,
options:a,startTime:l});var Wt=(e,t)=>{let r=Object.fromEntries(Object.entries(t).map(([n,o])=>[n,rg(n,e[n],o)]));return{...e,...r}},rg=(e,t,r)=>ng.
has(e)&&b(t)&&b(r)?{...t,...r}:r,ng=new Set(["env",...Jt]);var H=(e,t,r,n)=>{let o=(s,a,c)=>H(s,a,r,c),i=(...s)=>og({mapArguments:e,deepOptions:r,boundOptions:t,setBoundExeca:n,createNested:o},
...s);return n!==void 0&&n(i,o,t),i},og=({mapArguments:e,deepOptions:t={},boundOptions:r={},setBoundExeca:n,createNested:o},i,...s)=>{
if(b(i))return o(e,Wt(r,i),n);let{file:a,commandArguments:c,options:f,isSync:l}=ig({mapArguments:e,firstArgument:i,nextArguments:s,
deepOptions:t,boundOptions:r});return l?xa(a,c,f):Tc(a,c,f,o)},ig=({mapArguments:e,firstArgument:t,nextArguments:r,deepOptions:n,
boundOptions:o})=>{let i=Ln(t)?Fn(t,r):[t,...r],[s,a,c]=Ue(...i),f=Wt(Wt(n,o),c),{file:l=s,commandArguments:d=a,options:p=f,
isSync:u=!1}=e({file:s,commandArguments:a,options:f});return{file:l,commandArguments:d,options:p,isSync:u}};var Oc=({file:e,commandArguments:t})=>Dc(e,t),Ac=({file:e,commandArguments:t})=>({...Dc(e,t),isSync:!0}),Dc=(e,t)=>{if(t.
length>0)throw new TypeError(`The command and its arguments must be passed as a single string: ${e} ${t}.`);let[r,...n]=On(
e);return{file:r,commandArguments:n}},On=e=>{if(typeof e!="string")throw new TypeError(`The command must be a string: ${String(
e)}.`);let t=e.trim();if(t==="")return[];let r=[];for(let n of t.split(sg)){let o=r.at(-1);o&&o.endsWith("\\")?r[r.length-
1]=`${o.slice(0,-1)} ${n}`:r.push(n)}return r},sg=/ +/g;var Ic=(e,t,r)=>{e.sync=t(ag,r),e.s=e.sync},Rc=({options:e})=>Cc(e),ag=({options:e})=>({...Cc(e),isSync:!0}),Cc=e=>({options:{
...cg(e),...e}}),cg=({input:e,inputFile:t,stdio:r})=>e===void 0&&t===void 0&&r===void 0?{stdin:"inherit"}:{},Mc={preferLocal:!0};var lg=H(()=>({})),fg=H(()=>({isSync:!0})),dg=H(Oc),pg=H(Ac),ug=H(ki),mg=H(Rc,{},Mc,Ic),{sendMessage:hg,getOneMessage:gg,
getEachMessage:yg,getCancelSignal:Sg}=Ra();export{mg as $,Z as ExecaError,J as ExecaSyncError,lg as execa,dg as execaCommand,pg as execaCommandSync,ug as execaNode,
fg as execaSync,Sg as getCancelSignal,yg as getEachMessage,gg as getOneMessage,On as parseCommandString,hg as sendMessage};
