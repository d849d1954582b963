var r2=Object.defineProperty;var f=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(r){throw n=[r],r}};var ee=(e,t)=>{for(var n in t)r2(e,n,{get:t[n],enumerable:!0})};var o2,nye,rye,Cx,oye,wo,sye,iye,aye,ko,lye,cye,uye,Km,pl,dye,Tx,fye,mye,pye,hye,Dm,Mx,gye,Ix,yye,bye,wye,hl,Br=f(async()=>{
o2=await import("./vendor/actions-core.js"),{ExitCode:nye,addPath:rye,debug:Cx,endGroup:oye,error:wo,exportVariable:sye,
getBooleanInput:iye,getIDToken:aye,getInput:ko,getMultilineInput:lye,getState:cye,group:uye,info:Km,isDebug:pl,markdownSummary:dye,
notice:Tx,platform:fye,saveState:mye,setCommandEcho:pye,setFailed:hye,setOutput:Dm,setSecret:Mx,startGroup:gye,summary:Ix,
toPlatformPath:yye,toPosixPath:bye,toWin32Path:wye,warning:hl}=o2});function ce(e){return bt(Xn(e))}function bt(e){return e.replaceAll(/^((?:[^\S\n]|\x1b\[[\d;]*m)*):(?=:)/gm,"$1: ").replaceAll(
"##[","# #[")}function _(e,t=400){return Kt(Xn(e.slice(0,65536)).replaceAll(/\s+/g," ").trim(),t)}function wt(e,t){return Xn(
e.slice(-65536)).split(`
`).slice(-t).map(n=>Kt(n.replaceAll("	","    ").trimEnd(),400))}function Kt(e,t){let n=[...e.slice(0,2*t+2)];return n.length<=
t?e:`${n.slice(0,t-1).join("")}\u2026`}function lt(e){return Buffer.byteLength(e,"utf8")}function B(e,t){return`${e} ${t}${e===
1?"":"s"}`}function Q(e){return String(e).replaceAll(/\B(?=(\d{3})+$)/g,",")}function le(e){return e<1e3?`${Math.round(e)}\
 ms`:e<6e4?`${(e/1e3).toFixed(1)} s`:`${Math.floor(e/6e4)} min ${Math.round(e%6e4/1e3)} s`}function Ge(e){return e<1024?
`${e} B`:e<1024*1024?`${(e/1024).toFixed(1)} KiB`:`${(e/1024/1024).toFixed(1)} MiB`}function Xn(e){return s2.test(e)?e:e.
replaceAll(`\r
`,`
`).replaceAll(i2,"").replaceAll(a2,"").replaceAll(l2,"\uFFFD")}var s2,i2,a2,l2,L=f(()=>{"use strict";s2=/^[\t\n\x20-\x7e]*$/,
i2=/(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x9c\n]*(?:\x07|\x1b\\|\x9c)?|\x1b[ -/]*[0-~]?/g,
a2=/[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g,l2=new RegExp(
"\\p{Surrogate}","gu")});function gl(e){switch(e.kind){case"lane":return`mode ${e.mode}`;case"program":return`${e.step} of ${_(e.name,100)}`;case"\
test":return`test "${_(e.name,100)}"`}}function oi({kernelChanged:e,objectChanged:t}){return e?t?"the kernel changed, to\
o":"the kernel changed, the object did not":t?null:"neither the object nor the kernel changed"}function jm({before:e,after:t}){
return e===0?"new":`${t>e?"+":"-"}${Um({before:e,after:t})}`}function Um({before:e,after:t}){return u2(Math.abs(t-e)/Math.
max(e,1))}function Qn({before:e,after:t}){return`${Q(e)} \u2192 ${Q(t)} (${jm({before:e,after:t})})`}function Gm({baseline:{
revision:e}}){return e===null?"in the baseline":`at ${In(e)}`}function Lx({baseline:{revision:e,startedAt:t}}){let n=_(t).
slice(0,10);return e===null?`the run of ${n}`:`${In(e)} (${n})`}function In(e){return/^[0-9a-f]{40,64}$/.test(e)?e.slice(
0,c2):_(e,40)}function u2(e){let t=e*100;return`${t<10?t.toFixed(1):Math.round(t)} %`}var c2,Ln=f(()=>{"use strict";L();
c2=7});function yl(e){return e.replaceAll(/\/\/[^\s/]*@/g,"//")}var qm=f(()=>{"use strict"});import{channel as d2}from"node:diagnostics_channel";function Ie(e,t){Wm.hasSubscribers&&Wm.publish(`${e}: ${yl(t())}`)}function bl(e){
Wm.subscribe(t=>e(String(t)))}async function Je(e,t){let n=performance.now();try{return await t()}finally{Ie("time",()=>`${e}\
 took ${((performance.now()-n)/1e3).toFixed(2)} s`)}}var Wm,kt=f(()=>{"use strict";qm();Wm=d2("bpfcompat")});import{createHash as f2}from"node:crypto";function Zn(e,...t){return`bpfcompat-${e}-${er([m2,e,...t])}`}function er(e){return f2(
"sha256").update(JSON.stringify(e)).digest("hex")}var m2,Kr=f(()=>{"use strict";m2=2});function wl(e){let t={sha256:er(e),content:e};return JSON.stringify(t)}function kl(e){let t;try{t=JSON.parse(e)}catch{return}
if(!(typeof t!="object"||t===null||!("sha256"in t)||!("content"in t)))return er(t.content)===t.sha256?t.content:void 0}var zm=f(
()=>{"use strict";Kr()});import{statSync as p2}from"node:fs";import{mkdir as h2,readFile as Fx,rename as g2,rm as y2,writeFile as b2}from"node:fs/promises";
import{join as Nx}from"node:path";async function Bx(e){let t=Nx(e,w2),n=await Fx(k2,"utf8").catch(()=>"");tr=n===""?void 0:
{path:t,boot:n,known:await Dx(t,n),learned:new Map}}async function Kx(){if(tr===void 0||tr.learned.size===0)return;let{path:e,
boot:t,learned:n}=tr,r=[...await Dx(e,t),...n].slice(-_2),o=`${e}.${process.pid}.tmp`,s={boot:t,facts:Object.fromEntries(
r)};try{await h2(Nx(e,".."),{recursive:!0}),await b2(o,wl(s)),await g2(o,e),n.clear()}catch{await y2(o,{force:!0}).catch(
()=>{})}}function si(e,t){let n=tr?.learned.get(e)??tr?.known.get(e);if(!(n===void 0||n.identity!==t))return Ie("recalle\
d",()=>`${e}: ${n.value}`),n.value}function xo(e,t,n){t!==void 0&&tr?.learned.set(e,{identity:t,value:n})}async function xl(e,t,n){
let r=tr===void 0?void 0:Dr(e);if(r===void 0)return n();let o=`${t} ${e}`,s=si(o,r);if(s!==void 0)return s;let i=await n();
return i!==void 0&&r===Dr(e)&&xo(o,r,i),i}function Dr(e){let t=p2(e,{bigint:!0,throwIfNoEntry:!1});if(t===void 0||Date.now()-
Number(t.ctimeMs)<x2)return;let{dev:n,ino:r,size:o,mode:s,uid:i,gid:a,mtimeNs:l,ctimeNs:c}=t;return[n,r,o,s,i,a,l,c].join(
" ")}async function Dx(e,t){try{let n=kl(await Fx(e,"utf8"));return new Map(n.boot===t?Object.entries(n.facts).filter(([
,r])=>R2(r)):[])}catch{return new Map}}function R2(e){return typeof e=="object"&&e!==null&&"identity"in e&&"value"in e&&
typeof e.identity=="string"&&typeof e.value=="string"}var w2,k2,x2,_2,tr,_o=f(()=>{"use strict";kt();zm();w2="boot-recor\
d.json",k2="/proc/sys/kernel/random/boot_id",x2=3e3,_2=5e3});function S2(e){let t=e.filter(({left:o})=>o===void 0),n=t.slice(0,200).map(o=>({...o,message:$2(o.message)})),r=e.reduce(
(o,s)=>o+(s.left??0),t.length-n.length);return r===0?n:[...n,{message:`${r} more problems are not shown; fix these first`,
left:r}]}function $2(e){if(e.length<=1e4)return e;let t=1e4/2,n=e.length-1e4;return`${e.slice(0,t)}\u2026 (${n} characte\
rs left out) \u2026${e.slice(-t)}`}function pn(e){let t=[e.file,e.line,e.column].filter(n=>n!==void 0).join(":");return t===
""?e.message:`${t}: ${e.message}`}function P(e){return typeof e=="object"&&e!==null&&"message"in e?String(e.message):String(
e)}function j(e){if(!(typeof e!="object"||e===null))return"code"in e&&typeof e.code=="string"?e.code:"cause"in e?j(e.cause):
void 0}function jr(e){return typeof e=="object"&&e!==null&&"name"in e&&e.name==="AbortError"}async function ie(e,t){try{
return await t()}catch(n){if(!(n instanceof h))throw n;e.push(...n.problems);return}}var h,$=f(()=>{"use strict";h=class extends Error{name="\
UserError";problems;constructor(t,n){let r=S2(typeof t=="string"?[{message:t}]:Array.isArray(t)?t:[t]);super(r.map(pn).join(
`
`),n),this.problems=r}}});function Ur(e){switch(e){case"ENOSPC":return"no space left on the device; free some space there";case"EDQUOT":return"you\
r disk quota is used up; free some space there";case"EFBIG":return"the file is larger than this process may write; raise\
 the limit (`ulimit -f`)";case"EACCES":case"EPERM":return"permission denied; change the rights of the folder";case"EROFS":
return"the file system is read-only";case"EIO":return"the disk reports an I/O error";case"ENOENT":return"the folder was \
removed meanwhile";case"ENOTDIR":case"EEXIST":return"a file is in the way";case"ENAMETOOLONG":return"the name is longer \
than the file system takes";case"EMFILE":case"ENFILE":return"too many open files; raise the limit (`ulimit -n`)";case"EA\
GAIN":case"ENOMEM":return"the system has no memory or no process left for it; raise the limit (`ulimit -u`), or run less\
 at a time";default:return}}function Ro(e){let t=Ur(j(e));if(t===void 0||!v2(e))return null;let{syscall:n,path:r}=e,o=typeof r==
"string"?`${n} ${r}`:P(e);return new h(`this machine refused ${o}: ${t}`,{cause:e})}function v2(e){return typeof e=="obj\
ect"&&e!==null&&"syscall"in e&&typeof e.syscall=="string"}var Gr=f(()=>{"use strict";$()});function _l(e){jx=e}function J(e){return jx(e)}var jx,$e=f(()=>{"use strict";jx=e=>`--${e}`});function Rl(e){try{return process.kill(e,0),!0}catch(t){return j(t)==="EPERM"}}var Vm=f(()=>{"use strict";$()});import{createHash as E2,randomBytes as P2}from"node:crypto";import{readlinkSync as A2}from"node:fs";import{readdir as O2,
rm as Gx,stat as C2}from"node:fs/promises";import{hostname as T2}from"node:os";import{basename as M2,dirname as Ux,join as Sl}from"node:path";
function me(e){return`${e}.${process.pid}-${zx()}.${P2(6).toString("hex")}.tmp`}async function $l(e){for(let t of await Hm(
Ux(e)))!t.startsWith(`${M2(e)}.`)||!qx.test(t)||await Gx(Sl(Ux(e),t),{recursive:!0,force:!0})}async function ii(e){for(let t of await Hm(
e))await F2(e,t)&&await Gx(Sl(e,t),{recursive:!0,force:!0}).catch(()=>{})}async function Wx(e){await Promise.all((await Hm(
e)).map(t=>ii(Sl(e,t))))}async function F2(e,t){let n=qx.exec(t);if(n===null&&!I2.test(t))return!1;let[,r,o]=n??[];if(o===
zx())return!Rl(Number(r));let{mtimeMs:s=Date.now()}=await C2(Sl(e,t)).catch(()=>{})??{};return Date.now()-s>L2}function zx(){
return E2("sha256").update(`${T2()} ${N2()}`).digest("hex").slice(0,8)}function N2(){try{return A2("/proc/self/ns/pid")}catch{
return""}}async function Hm(e){return O2(e).catch(()=>[])}var qx,I2,L2,ct=f(()=>{"use strict";Vm();qx=/\.(?:(\d+)-([0-9a-f]{8})\.)?[0-9a-f]{12}\.tmp$/,
I2=/^build-\w{6}$/,L2=3600*1e3});import{createHash as B2}from"node:crypto";import{mkdir as K2,open as Ym,readFile as D2,rename as j2,rm as Vx}from"node:fs/promises";
import{dirname as Hx,resolve as U2}from"node:path";async function q(e,t){try{return await t()}catch(n){throw q2(n,e)}}function q2(e,t){
let n=Ur(j(e));if(n===void 0||e instanceof h)return e;let r=`cannot write ${t}: ${n}; choose another folder with ${J("ca\
che-directory")}`;return new ai(r,{cause:e})}async function Xe(e,t){await q(t,async()=>{await li(e);try{await j2(e,t)}catch(n){
let r=j(n);if(r!=="ENOTEMPTY"&&r!=="EEXIST")throw n;await Vx(e,{recursive:!0,force:!0})}await li(Hx(t))})}async function hn(e,t){
let n=me(e);try{await q(e,async()=>{await K2(Hx(e),{recursive:!0});let r=await Ym(n,"wx");try{await r.writeFile(t)}finally{
await r.close()}}),await Xe(n,e)}catch(r){throw await Vx(n,{force:!0}).catch(()=>{}),r}}async function li(e){let t=await Ym(
e,"r");try{await t.sync()}catch(n){if(j(n)!=="EINVAL"&&j(n)!=="ENOTSUP")throw n}finally{await t.close()}}function xt(e,t){
return hn(e,wl(t))}async function _t(e){try{return kl(await D2(e,"utf8"))}catch(t){if(j(t)==="ENOENT"||j(t)==="ENOTDIR")
return;throw new ai(`cannot read ${e}: ${P(t)}; choose another folder with ${J("cache-directory")}`)}}async function we(e){
return xl(U2(e),"sha256",()=>W2(e))}async function W2(e){let t=B2("sha256");try{let n=await Ym(e);try{let r=Buffer.allocUnsafe(
G2);for(;;){let{bytesRead:o}=await n.read(r);if(o===0)break;t.update(r.subarray(0,o))}}finally{await n.close()}}catch(n){
if(j(n)==="ENOENT")return;throw new ai(`cannot read ${e}: ${P(n)}; choose another folder with ${J("cache-directory")}`)}
return t.digest("hex")}var G2,ai,pe=f(()=>{"use strict";_o();zm();$();Gr();$e();ct();G2=256*1024,ai=class extends h{}});import{readFile as z2}from"node:fs/promises";import{join as Jm}from"node:path";async function Jx(e,t){let n=await Promise.
all(t.map(r=>we(Jm(e,r))));return Object.fromEntries(t.map((r,o)=>[r,n[o]??""]))}async function nr(e,t){await hn(Jm(e,Yx),
JSON.stringify(await Jx(e,t)))}async function gn(e){try{let t=JSON.parse(await z2(Jm(e,Yx),"utf8")),n=Object.keys(t);if(n.
length===0||n.some(o=>o.includes("/")))return;let r=await Jx(e,n);return n.every(o=>r[o]!==""&&r[o]===t[o])?n:void 0}catch{
return}}var Yx,ci=f(()=>{"use strict";pe();Yx="sha256.json"});function rr(e){return`${JSON.stringify(e,null,2)}
`}var ui=f(()=>{"use strict"});var Xx,Qt=f(()=>{"use strict";Xx=["type","key_size","value_size","max_entries","flag","flags","extra","btf","name","inne\
r","nothing"]});import{existsSync as V2}from"node:fs";import{dirname as Xm,join as H2}from"node:path";import{fileURLToPath as Y2}from"node:url";
function J2(e){for(let t=e;;t=Xm(t)){if(V2(H2(t,"package.json")))return t;if(Xm(t)===t)throw new Error(`no package.json \
above ${e}`)}}var Rt,or=f(()=>{"use strict";Rt=J2(Xm(Y2(import.meta.url)))});import{readFileSync as X2}from"node:fs";import{join as Q2}from"node:path";var St,qr=f(()=>{"use strict";or();St=JSON.parse(
X2(Q2(Rt,"package.json"),"utf8")).version});var Qx,vl,xbe,_be,Rbe,Sbe,$be,vbe,Ebe,Pbe,Abe,Obe,Qm=f(async()=>{Qx=await import("./vendor/ajv-2020.js"),{Ajv2020:vl,CodeGen:xbe,
KeywordCxt:_be,MissingRefError:Rbe,Name:Sbe,ValidationError:$be,_:vbe,nil:Ebe,str:Pbe,stringify:Abe}=Qx,Obe=Qx.default});var Zx={};ee(Zx,{resultsValidator:()=>tU});import{readFile as Z2}from"node:fs/promises";import{join as eU}from"node:path";
async function tU(){let e=await Z2(eU(Rt,"src/results/schema.json"),"utf8"),t=JSON.parse(e,(r,o)=>r==="additionalPropert\
ies"?void 0:o);return new vl({allowUnionTypes:!0,code:{optimize:!1},inlineRefs:!1,validateSchema:!1,strictTypes:!1}).compile(
t)}var e_=f(async()=>{"use strict";await Qm();or()});import{readFile as nU,stat as rU}from"node:fs/promises";async function Qe(e){let t=i=>{throw new h({file:e,message:i})},
n=sU(await oU(e,t),t);if(!iU(n))return t("is no results.json of bpfcompat; name one that `bpfcompat run` or the action w\
rote");if(n.version!==4)return t(`has version ${_(String(n.version),20)} of the results, this bpfcompat reads version ${4}\
; make it anew with this one`);let r=aU(n)?`, and was written by bpfcompat ${_(String(n.tool.version),40)}`:"",o=await lU();
if(o(n))return n.kernels.length>n_||n.cases.length>r_?t(`has ${n.kernels.length} kernels and ${n.cases.length} cases; at\
 most ${n_} and ${r_} are read`):n;let[s]=o.errors??[];return t(`is damaged or not of this version: ${s===void 0?"it is \
not as the schema says":cU(s)}${r}; make it anew with bpfcompat ${St}`)}async function oU(e,t){try{let n=await rU(e);return n.
isDirectory()?t("is a directory; name the results.json in it"):n.isFile()?n.size>t_?t(`has ${n.size} bytes, more than a \
results.json may have (${t_})`):await nU(e,"utf8"):t("is no regular file")}catch(n){if(n instanceof h)throw n;return j(n)===
"ENOENT"?t("no such file; `bpfcompat run` writes results.json into its report directory"):t(j(n)==="EACCES"?"cannot be r\
ead: permission denied":P(n))}}function sU(e,t){try{return JSON.parse(e)}catch{return t("is not JSON; it may have been c\
ut short")}}function iU(e){if(typeof e!="object"||e===null||!("tool"in e)||!("version"in e))return!1;let{tool:t}=e;return typeof t==
"object"&&t!==null&&"name"in t&&t.name==="bpfcompat"}function aU({tool:e}){return e.version!==void 0&&e.version!==St}async function lU(){
if(El!==void 0)return El;let{resultsValidator:e}=await e_().then(()=>Zx);return El=await e(),El}function cU({instancePath:e,
keyword:t,params:n,message:r}){let o=e===""?"it":`\`${_(e.slice(1).replaceAll("/","."),80)}\``;return t==="required"?`${o}\
 lacks \`${n.missingProperty}\``:`${o} ${r??t}`}var t_,n_,r_,El,Wr=f(()=>{"use strict";$();L();qr();Qt();t_=256*1024*1024,
n_=1e3,r_=1e5});import{createHash as uU}from"node:crypto";import{mkdir as dU,rm as Zm,writeFile as fU}from"node:fs/promises";import{basename as mU,
dirname as So,join as pU}from"node:path";async function o_(e,t,n,r){let o=yU(e,t);if(o!==null)return o!==""&&r.info(`not\
 compared: ${o}`),null;let s=Pl(e,t);try{if(!await n.restore(i_(e,t)))return r.info(`not compared: ${di} has no results \
of ${$o(t)} for this step; its next run there keeps them`),null;let i=await Qe(s);return r.info(`compared with ${$o(t)}${i.
revision===null?"":` at ${In(i.revision)}`}${gU(t)}`),{results:i,source:`${t.defaultBranch??"the default branch"}, from ${di}`}}catch(i){
return r.warning(`not compared: what ${di} has of ${$o(t)} cannot be used: ${P(i)}`),null}finally{await Zm(So(s),{recursive:!0,
force:!0})}}function gU({baseBranch:e,defaultBranch:t}){return e===null||e===t?"":`, since results of \`${_(e,100)}\` are\
 not kept`}function yU({baseline:e,run:t,task:n,cache:r},o){return e==="none"||t.baseline!==null||n==="plan"?"":t.shard!==
null?"the step that brings the shards together does it":o.onDefaultBranch?`these are the results of ${$o(o)}, which othe\
rs are compared with`:o.defaultBranch===null?"the event does not tell what the default branch is":r?null:"`cache: false`\
 keeps no results of the default branch"}async function s_(e,t,n,r,o){let{baseline:s,run:i,task:a}=e;if(s==="none"||i.baseline!==
null||!e.cache||a==="plan"||i.shard!==null||!t.onDefaultBranch)return;if(n.gate.status==="error"){o.info("not kept for o\
thers to compare with: the run could not tell");return}let l=Pl(e,t),c=rr({...n,comparison:null});try{await dU(So(l),{recursive:!0}),
await fU(l,c),await nr(So(l),[mU(l)]),await r.save(bU(e,t,n,c))}catch(u){o.warning(`not kept for others to compare with:\
 ${P(u)}`)}finally{await Zm(So(l),{recursive:!0,force:!0})}}function bU(e,t,n,r){return{...a_(e,t),key:`${ep(e,t).kernels}${n.
revision}-${fi(r)}`}}function i_(e,t){let{step:n,kernels:r}=ep(e,t),o=t.baseSha===null?[]:[`${r}${t.baseSha}-`];return{...a_(
e,t),key:`${r}${t.baseSha}-${fi("")}`,restoreKeys:[...o,r,n]}}function a_(e,t){let n=So(Pl(e,t)),r=async()=>await gn(n)!==
void 0;return{what:`results of ${$o(t)}`,paths:[n],newest:!0,intact:r}}function Pl(e,t){let{workflow:n,own:r}=l_(e,t);return pU(
e.run.cacheDirectory,"baseline",e.task==="report"?n:r,"results.json")}function ep(e,t){let{workflow:n,own:r}=l_(e,t),o=`\
bpfcompat-results-${n}-`,s=`${o}${r}-`;return{workflow:o,step:s,kernels:`${s}${fi(JSON.stringify(e.run.kernels)).slice(0,
16)}-`}}function l_({task:e,checkName:t,jobMatrix:n,use:r,run:o},{run:{workflow:s,job:i,step:a}}){let{manifest:l,matrix:c,
suite:u,objects:d,artifacts:m,loader:p,mode:g}=o,b=e==="run"?[l,c,u,d,m,p,g]:[];return{workflow:fi(JSON.stringify([hU,4,
e,s])).slice(0,16),own:fi(JSON.stringify([t,i,n.digest,a,r,b])).slice(0,32)}}function $o({defaultBranch:e}){return e===null?
"the default branch":`\`${e}\``}function fi(e){return uU("sha256").update(e).digest("hex")}async function c_(e,t,n,r){if(e.
baseline==="none"||e.run.baseline!==null||!e.cache)return null;let o={...e,task:"report"},s=Pl(o,t);try{let i=ep(o,t).workflow;
return await n.restore({...i_(o,t),restoreKeys:[i]})?{results:await Qe(s),source:di}:null}catch(i){return r.info(`estima\
ted, since what ${di} has of ${$o(t)} cannot be used: ${P(i)}`),null}finally{await Zm(So(s),{recursive:!0,force:!0})}}var hU,
di,u_=f(()=>{"use strict";Ln();ci();$();ui();L();Qt();Wr();hU=2,di="the cache of GitHub Actions"});function d_({kernels:e,lanes:t},n){if(n==="any")return[];let r=new Set(e.filter(({required:s})=>s).map(({id:s})=>s)),o=new Map;
for(let{artifact:s,mode:i,kernel:a,required:l}of t){let c=JSON.stringify([s,i]),u=o.get(c)??{artifact:s,mode:i,blocks:!1,
onRequired:!1};u.blocks||=l,u.onRequired||=r.has(a),o.set(c,u)}return[...o.values()].filter(({blocks:s,onRequired:i})=>!s&&
i).map(({artifact:s,mode:i})=>({artifact:s,mode:i}))}function f_({kernels:e,cases:t}){return{kernels:e.map(({id:n,required:r})=>({
id:n,required:r})),lanes:t.flatMap(({artifact:n,kernel:r,lanes:o})=>o.map(({mode:s,required:i})=>({artifact:n,mode:s,kernel:r,
required:i})))}}function Al({artifact:e,mode:t},{cases:n}){return n.filter(r=>r.artifact===e).flatMap(({kernel:r,lanes:o})=>o.
filter(s=>s.mode===t).map(s=>({kernel:r,lane:s})))}function vo(e,t){let n=Al(e,t);return n.length>0&&n.every(({lane:{verdict:r}})=>r===
"pass")}function m_({artifact:e,level:t},n,r){if(t==="failure"||e===null)return null;let o=n.filter(s=>s.artifact===e);return o.
find(s=>!vo(s,r))??o[0]??null}var tp=f(()=>{"use strict"});function Fn(e){let[,t,n]=/^\+?(\d{1,7}(?:\.\d{1,3})?)\s*(%?)$/.exec(e.trim())??[];if(!(t===void 0||n===""&&t.includes(".")))
return{text:`+${t}${n}`,unit:n==="%"?"percent":"insns",value:Number(t)}}function p_({unit:e,value:t},n,r){return e==="in\
sns"?r-n>t:(r-n)*1e5>n*Math.round(t*1e3)}var Eo=f(()=>{"use strict"});function Ol(e,t,n){let r=e.results,o=new Map(r.cases.map(i=>[h_(i,r.kernels),i])),s=t.cases.flatMap(i=>{let a=o.get(h_(i,
t.kernels));return a===void 0?[]:[wU(a,i,r,t)]});return{baseline:{revision:r.revision,startedAt:r.startedAt,source:e.source},
insnsThreshold:n?.text??null,cases:{compared:s.length,added:t.cases.length-s.length,gone:r.cases.length-s.length},kernels:xU(
r.kernels,t.kernels),verdicts:s.flatMap(RU).toSorted((i,a)=>b_(i)-b_(a)),insns:s.flatMap(i=>SU(i,n)).toSorted((i,a)=>k_(
a)-k_(i))}}function h_({artifact:e,kernel:t},n){return JSON.stringify([e,t,x_(t,n)])}function x_(e,t){return t.find(({id:n})=>n===
e)?.arch??"x86_64"}function wU(e,t,n,r){let o=({kernels:i})=>i.find(({id:a})=>a===t.kernel),s=({artifacts:i})=>i.find(({
name:a})=>a===t.artifact);return{before:e,after:t,common:{artifact:t.artifact,kernel:t.kernel,arch:x_(t.kernel,r.kernels),
kernelChanged:__(o(n),o(r)),objectChanged:kU(s(n),s(r))}}}function __(e,t){return np(e?.release,t?.release)||np(e?.vmlinuzSha256,
t?.vmlinuzSha256)}function kU(e,t){return np(e?.sha256,t?.sha256)}function np(e,t){return e!=null&&t!=null&&e!==t}function xU(e,t){
return t.flatMap(n=>{let r=e.find(({id:s,arch:i})=>s===n.id&&i===n.arch);if(r===void 0||!__(r,n))return[];let o=_U(r,n);
return[{kernel:n.id,arch:n.arch,before:o(r),after:o(n)}]})}function _U(e,t){return e.release!==t.release?({release:n})=>n??
"unknown":e.packageVersion!==t.packageVersion?({release:n,packageVersion:r})=>`${n} (${r})`:({release:n,vmlinuzSha256:r})=>`${n}\
 (sha256 ${r?.slice(0,12)})`}function RU({before:e,after:t,common:n}){let r=new Map(y_(e).map(({subject:o,verdict:s})=>[
JSON.stringify(o),s]));return y_(t).flatMap(({subject:o,verdict:s,known:i})=>{let a=r.get(JSON.stringify(o));return a!==
void 0&&(o.kind==="lane"||g_(a)&&g_(s))&&a!==s?[{...n,subject:o,before:a,after:s,known:i&&s==="fail"}]:[]})}function g_(e){
return e==="pass"||e==="fail"}function y_({lanes:e,programs:t,tests:n}){let r=e.filter(({verdict:i})=>i!=="pass"),o=r.length>
0&&r.every(({known:i})=>i!==null),s=({known:i})=>o||i!==null;return[...e.map(i=>{let{mode:a,verdict:l}=i;return{subject:{
kind:"lane",mode:a},verdict:l,known:s(i)}}),...t.flatMap(i=>["load","attach"].flatMap(a=>{let l=i[a],c={kind:"program",name:i.
name,step:a};return l===null?[]:[{subject:c,verdict:l.verdict,known:s(i)}]})),...n.map(i=>{let{name:a,verdict:l}=i;return{
subject:{kind:"test",name:a},verdict:l,known:s(i)}})]}function b_(e){return e.after==="pass"?3:e.after!=="fail"?2:Dt(e)?
0:1}function SU({before:e,after:t,common:n},r){let o=w_(e);return[...w_(t)].flatMap(([s,i])=>{let a=o.get(s);if(a===void 0||
a===i)return[];let l=r!==null&&!n.kernelChanged&&p_(r,a,i);return[{...n,program:s,before:a,after:i,beyond:l}]})}function w_({
programs:e}){return new Map(e.flatMap(({name:t,load:n})=>{let r=n?.verdict==="pass"?n.stats?.insnsProcessed??null:null;return r===
null?[]:[[t,r]]}))}function k_({before:e,after:t}){return t/Math.max(e,1)}function Dt({before:e,after:t,kernelChanged:n,
known:r}){return e==="pass"&&t==="fail"&&!n&&!r}function ir({before:e,after:t}){return e==="fail"&&t==="pass"}function mi(e){
let t=({artifact:r,kernel:o,after:s})=>JSON.stringify([r,o,s]),n=new Set(e.filter(({subject:r})=>r.kind!=="lane").map(t));
return e.filter(r=>r.subject.kind!=="lane"||!n.has(t(r)))}var zr=f(()=>{"use strict";Eo()});function ar(e){let{comparison:t}=e;if(t===null)return null;let[n,r]=AU(t);return{baseline:Lx(t),source:_(t.baseline.source,
200),cases:t.cases,verdicts:EU(t.verdicts,e),grown:n,moved:r,kernels:t.kernels,insnsThreshold:t.insnsThreshold}}function Ao({
cases:e,verdicts:t,grown:n,moved:r,insnsThreshold:o}){if(e.compared===0)return"nothing could be compared: no artifact wa\
s on the same kernel then";let s=o===null?"":` beyond ${_(o,20)} instructions`,i=[...$U.flatMap(a=>R_(t.filter(l=>l.news===
a).length,a)),...R_(n.length,`${n.length===1?"program":"programs"} grown${s}`)];return i.length>0?i.join(", "):r.length+
t.length===0?"nothing changed":"nothing newly fails"}function Oo({added:e,gone:t}){let n=[...e===0?[]:[`${Po(e)} only no\
w`],...t===0?[]:[`${Po(t)} only then`]];return n.length===0?"":`not compared: ${n.join(", ")}`}function Po(e){return`${B(
e,"artifact")} \xD7 ${e===1?"kernel":"kernels"}`}function Cl({kernel:e,before:t,after:n}){return`${_(e,100)}: ${_(t,100)}\
 \u2192 ${_(n,100)}`}function R_(e,t){return e===0?[]:[`${e} ${t}`]}function vU(e){let{before:t,after:n}=e;return Dt(e)?
"newly failing":e.known?"failing as known":ir(e)?"newly passing":t==="pass"&&n==="fail"?"failing since the kernel change\
d":n==="fail"?"failing where there was no verdict":n==="pass"?"passing where there was no verdict":t==="pass"||t==="fail"?
"no longer with a verdict":null}function EU(e,t){let n=PU(t),r=new Map;for(let s of mi(e)){let{artifact:i,before:a,after:l,
kernel:c}=s,u=gl(s.subject),d=oi(s),m=JSON.stringify([i,u,a,l,d]),p=vU(s),g=r.get(m)??{artifact:i,subject:u,before:a,after:l,
kernels:[],blocks:!1,news:p,cause:d};g.kernels.push(c),g.blocks||=n.has(JSON.stringify([i,c])),r.set(m,g)}let o=new Map(
t.kernels.map(({id:s},i)=>[s,i]));for(let{kernels:s}of r.values())s.sort((i,a)=>(o.get(i)??0)-(o.get(a)??0));return[...r.
values()]}function PU({cases:e}){return new Set(e.filter(({lanes:t})=>t.some(({required:n,verdict:r,known:o})=>n&&o===null&&
r!=="pass")).map(({artifact:t,kernel:n})=>JSON.stringify([t,n])))}function AU({insns:e}){let t=({artifact:s,program:i})=>JSON.
stringify([s,i]),n=s=>{let i=new Map;for(let a of s){let{artifact:l,program:c,kernel:u,before:d,after:m}=a,p=i.get(t(a));
p!==void 0?p.others++:i.set(t(a),{artifact:l,program:c,kernel:u,before:d,after:m,others:0,cause:oi(a)})}return[...i.values()]},
r=n(e.filter(({beyond:s})=>s)),o=new Set(r.map(t));return[r,n(e.filter(s=>!o.has(t(s))))]}var $U,Co=f(()=>{"use strict";
zr();Ln();L();$U=["newly failing","failing as known","failing since the kernel changed","no longer with a verdict","fail\
ing where there was no verdict","passing where there was no verdict","newly passing"]});function pi({gate:e,cases:t,comparison:n,growth:r}){let o=t.flatMap(({lanes:a})=>a).filter(({verdict:a,known:l})=>a!=="p\
ass"&&l===null);if(e.status==="passed"&&o.some(({required:a})=>a))return"Nothing fails this run (<code>fail-on: never</c\
ode>): what is marked \u274C or \u26A0\uFE0F is required, and does not work all the same.";let s=!r.required&&n?.insns.some(
({beyond:a})=>a)===!0,i=o.some(({required:a})=>!a)||e.status==="failed"&&s&&o.length===0;return e.status!=="passed"&&e.nonBlocking===
0&&i?"Everything blocks in this run (<code>fail-on: any</code>), also what is marked \u26AA.":null}function Tl(e){let t=new Map;
for(let{artifact:n,kernel:r,variants:o}of e.cases)for(let{group:s,chosen:i}of o){let a=To(t,`${_(n,100)}: ${_(s,100)}`,()=>new Map);
To(a,i===null?"none":_(i,100),()=>[]).push(r)}return[...t].map(([n,r])=>`${n} \u2192 ${[...r].map(([o,s])=>`${o} ${rp(s,
e)}`).join("; ")}`)}function Ml(e){let t=new Map;for(let n of e.cases)for(let[r,o]of CU(n)){let s=JSON.stringify([n.artifact,
r,o]);To(t,s,()=>({artifact:_(n.artifact,100),off:r,programs:_(o.join(", ")),count:o.length,kernels:[]})).kernels.push(n.
kernel)}return[...t.values()].map(({artifact:n,off:r,programs:o,count:s,kernels:i})=>`${n}: ${B(s,"program")} off ${rp(i,
e)} (${r}): ${o}`)}function CU({programs:e}){let t=new Map;for(let{name:n,off:r}of e){let o=r?.by==="manifest"?r.reason:
r&&OU[r.by];o!==null&&To(t,o,()=>[]).push(n)}return t}function Il(e){let t=new Map;for(let{artifact:n,kernel:r,leftovers:o}of e.
cases)for(let{kind:s,name:i}of o)To(t,`${_(n,100)} left behind ${TU[s]} ${_(i,100)}`,()=>[]).push(r);return[...t].map(([
n,r])=>`${n} ${rp([...new Set(r)],e)}: it was removed`)}function Ll({cases:e}){let t=e.flatMap(({artifact:n,fixups:r})=>r.
flatMap(({status:o,note:s})=>o==="applied"?[`${_(n,100)}: ${_(s)}`]:[]));return[...new Set(t)]}function Fl({cases:e}){let t=new Map;
for(let{artifact:n,lanes:r}of e)for(let o of r.filter(({verdict:s})=>s==="skip"))To(t,_(o.reason??"no reason given"),()=>new Set).
add(_(`${n} (${o.mode})`,100));return[...t].map(([n,r])=>`${n}: ${[...r].join(", ")}`)}function rp(e,{kernels:t}){return e.
length===t.length&&e.length>2?`on all ${e.length} kernels`:`on ${e.map(n=>_(n,100)).join(", ")}`}function To(e,t,n){let r=e.
get(t);if(r!==void 0)return r;let o=n();return e.set(t,o),o}var OU,TU,Nl=f(()=>{"use strict";L();OU={object:'by default,\
 SEC("?\u2026")',manifest:"autoload: false",kernel:"below min_kernel",variant:null,dropped:"does not load, left out"};TU=
{pin:"pin",process:"process",link:"link",program:"loaded program"}});function lr(e,t=""){return`${hi}/blob/HEAD/docs/${e}${t===""?"":`#${t}`}`}function S_(e){return lr("findings.md",e.toLowerCase())}
function $_({path:e,line:t},{repository:n,revision:r,checkedOut:o}){let s=e!==null&&!e.startsWith("/")&&!e.split("/").includes(
".."),i=o??r??"";if(!(MU.test(n??"")&&/^[0-9a-f]{40,64}$/.test(i))||!s||t<1)return null;let l=e.split("/").map(encodeURIComponent).
join("/");return`${n}/blob/${i}/${l.replaceAll("(","%28").replaceAll(")","%29")}#L${t}`}var hi,MU,gi=f(()=>{"use strict";
hi="https://github.com/bpfcompat/bpfcompat";MU=/^https:\/\/[a-z0-9.-]+(?::\d+)?(?:\/[\w.-]+){2}$/i});function G(e,t){return _(e,t).replaceAll(IU,n=>[...n].map(E_).join(""))}function D(e){return`<code>${G(e).replaceAll(v_,
"")}</code>`}function Vr(e){let t=E_("`");return G(e,LU).replaceAll(new RegExp(`${t}(.+?)${t}`,"g"),"<code>$1</code>")}function Hr(e,t=""){
let n=Math.max(0,...e.flatMap(o=>(o.match(/`+/g)??[]).map(s=>s.length))),r="`".repeat(Math.max(3,n+1));return[`${r}${t}`,
...e,r].join(`
`)}function he(e,t){return[e,e.map(()=>"---"),...t].map(n=>`| ${n.join(" | ")} |`).join(`
`)}function Ae(e,t,n=!1){return`<details${n?" open":""}>
<summary>${e}</summary>

${t}

</details>`}function E_(e){let t=`&#${e.codePointAt(0)};`;return e==="@"?`${t}${v_}`:t}var Bl,v_,IU,LU,$t=f(()=>{"use st\
rict";L();Bl=1e6;v_="&#8203;",IU=new RegExp(["[&<>\"'`*[\\]|~\\\\{}$!^#@]","(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])",":(?=//|\
[\\w+-]+:)|(?<=\\b(?:mailto|xmpp)):","(?<=\\bwww)\\.","^(?:[-+=](?=\\s|[-+=])|\\d+(?=[.)]\\s))"].join("|"),"gi");LU=2e3});function yn({cases:e}){let t=new Map;for(let n of e){let r=t.get(n.artifact);r===void 0?t.set(n.artifact,[n]):r.push(n)}
return t}var Mo=f(()=>{"use strict"});function yi(e){return e.flatMap(({name:t,load:n})=>{let r=n?.stats?.insnsProcessed??null,o=n?.stats?.budget??null;return n?.
verdict==="pass"&&r!==null&&o!==null&&r>o?[{name:t,insns:r,budget:o}]:[]})}function Kl({load:e,programs:t,maps:n=[]}){if(e===
null)return{verdict:"error",reason:"the guest sent no verdict of the load"};if(e.verdict!=="pass")return{verdict:e.verdict,
reason:NU(e,t,n)};if(!t.some(r=>r.load?.verdict==="pass"))return t.some(({off:r})=>r===null)?{verdict:"error",reason:"th\
e guest told of no program load; the validator was built in a wrong way, please report it"}:{verdict:"fail",reason:`noth\
ing was loaded: ${op(t)}`}}function op(e){if(e.length===0)return"the object has no programs";let t=new Set(e.flatMap(({off:o})=>o===
null?[]:[o.by])),[n,...r]=t;return n===void 0||r.length>0?`all ${e.length} programs are off`:`every program is off${FU[n]}`}
function NU({errno:e,message:t,map:n,program:r},o,s){let i=e?.name??"no errno",a=s.filter(({refusal:u,off:d})=>u!==null&&
d===null);if(a.length>1)return`${a.length} maps could not be created: ${Io(a.map(u=>u.name))}`;if(n!==null)return`map ${n}\
 could not be created (${i})`;let l=o.filter(({load:u,off:d})=>u!==null&&d===null),c=l.filter(({load:u})=>u?.verdict==="\
fail").map(u=>u.name);return c.length>0?`${Io(c)} did not load (${i}); ${l.length-c.length} of ${l.length} programs load\
 alone`:r!==null?`${r} did not load (${i})`:t||`the object did not load (${i})`}function sp(e){let t=e.filter(({attach:n})=>n!==
null&&!n.declined&&n.verdict!=="skip");return{attached:t.filter(({attach:n})=>n?.verdict==="pass").length,tried:t.length}}
function Dl({programs:e}){let{attached:t,tried:n}=sp(e),r=e.filter(({attach:c})=>c?.required&&c.verdict==="fail"),[o]=r;
if(o!==void 0)return{verdict:"fail",reason:`${t} of ${n} programs attached; ${Io(r.map(({name:c})=>c))}: ${o.attach?.message||
o.attach?.errno?.name||"failed"}`};let s=e.filter(({load:c,off:u})=>c?.verdict==="pass"&&u===null),i=s.filter(({attach:c})=>c===
null);if(i.length>0)return{verdict:"error",reason:`the guest told of no attach of ${Io(i.map(({name:c})=>c))}`};let a=s.
filter(({attach:c})=>c?.required&&c.verdict==="skip"&&!c.declined);return n>0||a.length===0?void 0:{verdict:"skip",reason:`${Io(
[...new Set(a.map(({type:c})=>c))])} programs are attached to nothing (${Io(a.map(({name:c})=>c))}); \`mode: load_only\` a\
sks for no more than the load`}}function Io(e){let t=e.slice(0,3).join(", ");return e.length>3?`${t} and ${e.length-3} m\
ore`:t}var FU,Lo=f(()=>{"use strict";FU={object:' by default (`SEC("?\u2026")`)',manifest:" by the manifest (`autoload: \
false`)",kernel:": the kernel is below their `min_kernel`",variant:": the kernel takes no variant of any group",dropped:"\
: none of them loads, and each may be left out"}});function ur(e){let{artifacts:t,kernels:n,cases:r}=e,o=yn(e),s=new Map,i=new jl(n);for(let c of r)for(let u of c.lanes)s.
set(cr(c.artifact,u.mode,c.kernel),KU(u,c)),i.see(cr(c.artifact,u.mode),u.required,c.kernel);let a=BU(r.flatMap(c=>c.lanes.
map(u=>u.mode))),l=t.flatMap(c=>{let u=new Set((o.get(c.name)??[]).flatMap(d=>d.lanes.map(m=>m.mode)));return u.size===0?
[jU(c,n)]:[...u].map(d=>({artifact:c.name,label:_(u.size>1||d!==a?`${c.name} (${d})`:c.name,100),optional:i.isOptional(cr(
c.name,d)),cells:n.map(m=>s.get(cr(c.name,d,m.id))??null)}))});return{kernels:n,rows:l}}function dr({artifacts:e,kernels:t,
cases:n}){let r=new Map,o=new Map,s=new jl(t);for(let{artifact:a,kernel:l,tests:c}of n)for(let u of c){let{name:d,required:m}=u;
o.set(a,(o.get(a)??new Set).add(d)),s.see(cr(a,d),m,l),r.set(cr(a,d,l),{...P_(u),note:null})}let i=e.flatMap(({name:a})=>[
...o.get(a)??[]].map(l=>({artifact:a,label:_(o.size>1?`${a}: ${l}`:l,100),optional:s.isOptional(cr(a,l)),cells:t.map(c=>r.
get(cr(a,l,c.id))??null)})));return{kernels:t,rows:i}}function Zt({kernels:e},{kernels:t},n=" (optional)"){if(e.length===
0)return"no kernel";if(e.length===t.length&&e.length>2)return`all ${e.length} kernels`;let r=new Set(t.filter(o=>!o.required).
map(o=>o.id));return e.map(o=>`${_(o,100)}${r.has(o)?n:""}`).join(", ")}function Ze({title:e,otherPrograms:t}){if(t.length===
0)return _(e);let[n="",r]=t,o=t.length<=2?[n,r].filter(s=>s!==void 0).join(" and "):`${t.length} more programs`;return`${_(
e)}, and so ${t.length===1?"does":"do"} ${_(o)}`}function jt({reason:e,until:t,place:n}){return`${_(e)}${t===null?"":`, \
until ${_(t,40)}`} (${bn(n)})`}function Fo({artifact:e,place:t,source:n},{artifacts:r}){let o=r.find(({name:i})=>i===e)?.
place??null,s=t!==null&&(t.file!==o?.file||t.line!==o.line);return n===null&&s?bn(t):null}function Ul(e){let[,t,n]=/^(.+)-(\d+\.\d.*)$/.
exec(e)??[];return t===void 0||n===void 0?[e,""]:[t,n]}function bn({file:e,line:t,column:n}){return`${_(e.replace(/^\.\//,
""))}:${t}${n>0?`:${n}`:""}`}function BU(e){let t=n=>e.filter(r=>r===n).length;return[...new Set(e)].sort((n,r)=>t(r)-t(
n))[0]}function cr(...e){return JSON.stringify(e)}function KU(e,t){return{...P_(e),note:DU(e.mode,t)}}function P_({verdict:e,
required:t,known:n}){return{verdict:e,nonBlocking:(!t||n!==null)&&e!=="pass",known:n!==null}}function DU(e,{programs:t}){
if(e!=="load_attach"&&e!=="behavior")return null;let{attached:n,tried:r}=sp(t);return n===r?null:`${n}/${r}`}function jU({
name:e,error:t},n){let r=t===null?null:{verdict:"error",nonBlocking:!1,known:!1,note:null};return{artifact:e,label:_(e,100),
optional:!1,cells:n.map(()=>r)}}var jl,Ut=f(()=>{"use strict";Mo();Lo();L();jl=class{#t;#e=new Map;constructor(t){this.#t=
new Set(t.filter(({required:n})=>n).map(({id:n})=>n))}see(t,n,r){this.#t.has(r)&&this.#e.set(t,n||this.#e.get(t)===!0)}isOptional(t){
return this.#e.get(t)===!1}}});function fr(e,t=!1){let n=new Map;return{kernel(r,o){let s=n.get(r)===o.step&&o.step!=="case";n.set(r,o.step),!s&&o.step!==
"waiting"&&e(`${r}: ${bi(o)}`)},info:r=>e(ce(r)),warning:r=>e(`warning: ${ce(r)}`),debug:r=>{t&&e(ce(r))},close:()=>{}}}
function A_(e){return{kernel:()=>{},info:()=>{},warning:t=>e(`warning: ${ce(t)}`),debug:()=>{},close:()=>{}}}function bi(e){
switch(e.step){case"resolving":return"looking it up";case"fetching":return`fetching ${e.what}${e.bytes>0&&e.total>0?` ${Math.
floor(e.bytes/e.total*100)} %`:""}`;case"waiting":return"here, waiting for its turn";case"booting":return`booting ${ce(e.
release)}${e.boot>1?` (boot ${e.boot})`:""}`;case"case":return`artifact ${e.position+1} of ${e.count}: ${ce(e.artifact)}${e.
doing===null?"":`, ${ce(e.doing)}`}`;case"done":return`${UU(e.verdicts)} in ${e.seconds.toFixed(1)} s`;case"probing":return`\
finding out what it can do (${e.position+1} of ${e.count}: ${ce(e.what)})`;case"probed":return`${e.features} features fo\
und out in ${e.seconds.toFixed(1)} s`;case"failed":return`no verdict: ${ce(e.message)}`}}function UU(e){return Object.entries(
e).filter(([,t])=>t>0).map(([t,n])=>`${n} ${t}`).join(", ")}var No=f(()=>{"use strict";L()});function wi(e,t){let n=ar(e);return n===null?"":["## What changed",`**${G(Ao(n))}** <sub>${G(GU(n))}</sub>`,WU(n.verdicts,
e,t),O_(n.grown,t),VU(n,t),HU(n,t)].filter(r=>r!=="").join(`

`)}function GU({baseline:e,source:t,cases:n}){return[`compared with ${e}, from ${t}`,Oo(n)].filter(r=>r!=="").join("; ")}
function WU(e,t,n){if(e.length===0)return"";let r=e.slice(0,n).map(o=>[`${o.after!=="pass"&&!o.blocks?"\u26AA":qU[o.after]}\
&nbsp;${o.before}&nbsp;\u2192&nbsp;**${o.after}**`,D(o.artifact),G(o.subject),G(zU(o.kernels,t)),G(o.cause??"")]);return T_(
C_(["verdict","artifact","what","on","note"],r),e.length,n)}function O_(e,t){if(e.length===0)return"";let n=e.slice(0,t).
map(o=>[D(o.program),D(o.artifact),`${Q(o.before)}&nbsp;\u2192&nbsp;**${Q(o.after)}**`,jm(o),`${D(o.kernel)}${o.others===
0?"":` and ${o.others} more`}`,G(o.cause??"")]);return T_(C_(["program","artifact","instructions processed","change","on",
"note"],n),e.length,t)}function C_(e,t){return t.some(n=>n.at(-1)!=="")?he(e,t):he(e.slice(0,-1),t.map(n=>n.slice(0,-1)))}
function T_(e,t,n){return t<=n?e:`${e}

${t-n} more are in results.json.`}function zU(e,{kernels:t}){if(e.length===t.length&&e.length>2)return`all ${e.length} k\
ernels`;let n=new Set(t.filter(({required:o})=>!o).map(({id:o})=>o));return[e.slice(0,ip).map(o=>`${_(o,100)}${n.has(o)?
" (optional)":""}`).join(", "),...e.length>ip?[`${e.length-ip} more`]:[]].join(" and ")}function VU({kernels:e},t){if(e.
length===0)return"";let n=e.slice(0,t).map(o=>`- ${G(Cl(o))}`),r=e.length>t?[`- ${e.length-t} more`]:[];return Ae(`${B(e.
length,"kernel")} changed since: what differs there may not be your code\u2019s doing`,[...n,...r].join(`
`))}function HU({moved:e},t){return e.length===0?"":Ae(`Instructions changed in ${B(e.length,"other program")}`,O_(e,t))}
var ip,qU,ap=f(()=>{"use strict";Ln();Co();$t();L();ip=3;qU={pass:"\u2705",fail:"\u274C",skip:"\u2796",error:"\u26A0\uFE0F"}});function Ko(e,t){if(e.rows.length===0||e.kernels.length===0)return"";let n=l=>e.rows.length<=M_||!I_(l.cells),r=e.rows.filter(
n),o=e.kernels.map((l,c)=>e.kernels.length<=M_||!I_(r.map(u=>u.cells[c]??null))),s={rows:r.map(l=>({...l,cells:l.cells.filter(
(c,u)=>o[u])})),kernels:e.kernels.filter((l,c)=>o[c])};if(r.length===0||s.kernels.length===0)return JU(e,t);let i=e.rows.
filter(l=>!n(l)),a=e.kernels.filter((l,c)=>!o[c]);return[...nG(s),...i.length===0?[]:[Ae(`\u2705 ${F_(i.length,`more ${t}`)}\
 ${L_(i,e)}`,Gl(i.map(({label:l})=>l)))],...a.length===0?[]:[Ae(`\u2705 On ${B(a.length,"more kernel")} everything passe\
s`,Gl(a.map(({id:l})=>l)))]].join(`

`)}function I_(e){let t=n=>n===null||n.verdict==="pass"&&n.note===null;return e.some(n=>n!==null)&&e.every(t)}function JU(e,t){
let{rows:n,kernels:r}=e,o=[Gl(n.map(({label:s})=>s)),`On ${Gl(r.map(({id:s})=>s))}`];return Ae(`\u2705 ${F_(n.length,t)}\
 ${L_(n,e)}`,o.join(`

`))}function L_(e,{kernels:t}){return e.some(n=>n.cells.includes(null))?"on every kernel meant for them":t.length===1?"o\
n the kernel":`on all ${t.length} kernels`}function F_(e,t){return`${B(e,t)} ${e===1?"passes":"pass"}`}function Gl(e){return e.
map(t=>D(t)).join(" \xB7 ")}function nG(e){let{rows:t,kernels:n}=e,r=n.length>t.length?[s=>oG(e,s)]:[],o=[()=>lp(e,iG(n),
!1),...r.map(s=>()=>s(!1)),()=>lp(e,aG(n),!0),...r.map(s=>()=>s(!0))];for(let s of o){let i=s();if(sG(i)<=XU)return N_(i,
t)}return rG(e)}function rG({rows:e,kernels:t}){let n=Math.ceil(t.length/YU),r=Math.ceil(t.length/n);return Array.from({
length:n},(o,s)=>s*r).flatMap((o,s)=>{let i={rows:e.map(u=>({...u,cells:u.cells.slice(o,o+r)})),kernels:t.slice(o,o+r)},
a=i.kernels.map((u,d)=>({text:String(o+d+1),width:2*ql})),l=i.kernels.map((u,d)=>`${o+d+1}&nbsp;${D(u.id)}${Bo(u)}`);return N_(
{...lp(i,a,!0),key:l.join(" \xB7 ")},s===n-1?e:[])})}function lp({rows:e},t,n){return{corner:"",labels:e.map(B_),heads:t,
cells:e.map(r=>r.cells.map(o=>D_(o,n))),signs:n,key:null}}function oG({rows:e,kernels:t},n){return{corner:"kernel",labels:t.
map(r=>({text:`${D(r.id)}${Bo(r)} ${up(r.release??"")}`.trim(),width:dp(r.id)+cp*((r.release?.length??0)+Bo(r).length)})),
heads:e.map(B_),cells:t.map((r,o)=>e.map(s=>D_(s.cells[o]??null,n))),signs:n,key:null}}function sG({labels:e,heads:t,cells:n}){
let r=t.map(({width:o},s)=>Math.max(o,...n.map(i=>i[s]?.width??0)));return[Math.max(...e.map(({width:o})=>o)),...r].reduce(
(o,s)=>o+s+QU,0)}function N_({corner:e,labels:t,heads:n,cells:r,signs:o,key:s},i){let a=he([e,...n.map(c=>c.text)],t.map(
(c,u)=>[c.text,...(r[u]??[]).map(d=>d.text)])),l=lG(i.flatMap(c=>c.cells),o);return[a,...s===null?[]:[`<sub>${s}</sub>`],
...l===""?[]:[l]]}function iG(e){return e.map(t=>({text:`${D(t.id)}${Bo(t)}${t.release===null?"":`<br>${up(t.release)}`}`,
width:Math.max(dp(t.id)+ql*Bo(t).length,cp*(t.release?.length??0))}))}function aG(e){return e.map(t=>{let n=[...Ul(_(t.id,
100)).filter(r=>r!==""),Bo(t).trim()].filter(r=>r!=="");return{text:n.map(up).join("<br>"),width:cp*Math.max(...n.map(r=>r.
length))}})}function B_({label:e,optional:t}){let n=t?" (optional)":"";return{text:`${D(e)}${n}`,width:dp(e)+ql*n.length}}
function Bo({required:e}){return e?"":" (optional)"}function up(e){return e===""?"":`<sub>${G(e)}</sub>`}function dp(e){
return eG+ZU*e.length}function D_(e,t){if(e===null)return{text:"",width:0};let n=e.known?Nn:e.nonBlocking?K_:ki[e.verdict],
r=t?"":` ${e.known?"known":e.verdict}`,o=e.note===null?"":` ${e.note}`;return{text:`${n}${r}${o}`,width:tG+ql*(r.length+
o.length)}}function lG(e,t){let n=r=>e.some(o=>o?.verdict===r&&!o.nonBlocking);return[...t&&n("pass")?[`${ki.pass} passe\
s`]:[],...n("fail")?[`${ki.fail} fails`]:[],...e.some(r=>r?.known)?[`${Nn} fails as known, and does not block`]:[],...e.
some(r=>r?.nonBlocking&&!r.known)?[`${K_} does not pass, and does not block`]:[],...n("skip")?[`${ki.skip} skipped, so n\
ot known`]:[],...n("error")?[`${ki.error} no verdict: the set-up or the machine is at fault`]:[],...e.some(r=>r?.note!=null)?
["figures: programs attached, of those that were tried"]:[],...e.includes(null)?["blank: not meant for the kernel"]:[]].
join(" \xB7 ")}var M_,YU,XU,QU,ql,cp,ZU,eG,tG,ki,K_,Nn,Wl=f(()=>{"use strict";$t();Ut();L();M_=8,YU=20;XU=1012,QU=27,ql=
7.7,cp=7,ZU=8.2,eG=11,tG=21;ki={pass:"\u2705",fail:"\u274C",skip:"\u2796",error:"\u26A0\uFE0F"},K_="\u26AA",Nn="\u{1F4CC}"});function zl(e,t){let n=e.findings.slice(0,t.findings);if(n.length===0)return"";let r=n.slice(0,t.whole),o=j_(n.slice(r.length),
(s,i)=>`- ${U_(s,r.length+i+1)}${G_(s,e)}`);return[`## ${uG(e.findings)}`,...j_(r,(s,i)=>dG(s,i,e,t)),...o.length===0?[]:
[o.join(`
`)]].join(`

`)}function j_(e,t){let n=[];for(let r=0,o=0;r<=Bl&&o<e.length;o++){let s=e[o];if(s===void 0)break;let i=t(s,o);r+=lt(i),
n.push(i)}return n}function uG(e){let t=a=>e.filter(l=>l.level===a&&l.known===null).length,n=e.filter(a=>a.known!==null).
length,[r,o,s]=[t("failure"),t("warning"),t("notice")],i=o===1?"does not block":"do not block";return[...r===0?[]:[B(r,"\
failure")],...o===0?[]:[`${r===0?B(o,"finding"):o} that ${i}`],...n===0?[]:[B(n,"known failure")],...s===0?[]:[B(s,"rema\
rk")]].join(", ")}function dG(e,t,n,r){let o=U_(e,t+1),s=hG(e,n,r);return e.level==="failure"&&t<cG?`### ${o}

${s}`:Ae(`${o}${G_(e,n)}`,s)}function U_(e,t){let n=e.artifact===null?"":`${D(e.artifact)}: `;return`${t}. ${e.known===null?
fG[e.level]:Nn} ${n}${G(Ze(e))}`}function G_(e,t){let n=e.kernels.length;return` <sub>on ${n>3&&n<t.kernels.length?`${n}\
 kernels`:G(Zt(e,t))}</sub>`}function hG(e,t,{excerpts:n}){let{source:r,excerpt:o,remedyYaml:s,log:i,words:a}=e,l=Fo(e,t),
c=o===null||o.trim()===a?.trim()||!n?null:o;return[`**On** ${G(Zt(e,t))} \xB7 [${D(e.class)}](${S_(e.class)})`,...e.known===
null?[]:[`**Known** ${G(jt(e.known))}`],...a===null?[]:[`**Message** ${D(a)}`],...r===null?[]:[`**At** ${gG(r,t)}

${Hr([_(r.text)],"c")}`],...l===null?[]:[`**At** ${D(l)}`],...c===null?[]:[Hr(wt(c,mG),"text")],`**What to do** ${Vr(e.remedy)}`,
...s===null?[]:[Hr(wt(s,pG),"yaml")],`**Reproduce**

${Hr([_(e.reproduce)],"sh")}`,...i===null?[]:[`Whole log: ${D(i)}`]].join(`

`)}function gG(e,t){let n=D(bn(e)),r=$_(e,t);return r===null?n:`[${n}](${r})`}var cG,fG,mG,pG,fp=f(()=>{"use strict";gi();
$t();Ut();Wl();L();cG=10;fG={failure:"\u274C",warning:"\u26AA",notice:"\u2139\uFE0F"};mG=20,pG=60});var Bn,xi=f(()=>{"use strict";Bn={"bzimage-pc":"bzImage on pc","vmlinux-pc":"vmlinux on pc","vmlinux-microvm":"vmlinux o\
n microvm","image-virt":"Image on virt","image-ccw":"image on s390-ccw"}});function Vl(e){let{kernels:t}=e;if(t.length===0)return"";let n=["kernel","release","package","signature","accelerator","\
booted as","boot","fetch and run"],r=t.map(s=>[`${D(s.id)}${s.required?"":" (optional)"}`,G(s.release??s.error??""),G(s.
packageVersion??""),G(yG(s)),s.accelerator??"",s.shape===null?"":Bn[s.shape].replaceAll(" ","&nbsp;"),s.bootMs===null?"":
q_(s.bootMs),`${q_(s.fetchMs+s.guestMs)}${s.boots>1?`, ${s.boots} boots`:""}`]),o=t.flatMap(s=>s.notes.map(i=>`- ${D(s.id)}\
: ${G(i)}`));return Ae(bG(t),[he(n,r),...o.length===0?[]:[o.join(`
`)]].join(`

`),t.some(({error:s})=>s!==null))}function yG({signature:e}){let[,t,n]=/^(locked: )?good: .*?( \(on [^)]*\))?$/.exec(e??
"")??[];return t!==void 0?`locked, good${n??""}`:e?.startsWith("good:")?"good":e??""}function q_(e){return le(e).replaceAll(
" ","&nbsp;")}function bG(e){let t=new Set(e.flatMap(({accelerator:i})=>i??[])),n=e.flatMap(({bootMs:i})=>i===null?[]:[i]),
[r,o]=[le(Math.min(...n)),le(Math.max(...n))],s=[...t.size===0?[]:[[...t].sort().join(" and ")],...n.length===0?[]:[`boo\
t ${r===o?o:`${r} to ${o}`}`]];return`Kernels (${e.length})${s.length===0?"":`: ${s.join(", ")}`}`}var mp=f(()=>{"use st\
rict";xi();$t();L()});function Y_(e,t){let{findings:n}=e,r=Ko(dr(e),"test"),o=xG(e),s=[...EG(o),$G(e),SG(e)],i=wi(e,kG),a=Ko(ur(e),"artifact"),
l=Vl(e);return{title:yp(o),summary:Do([[...s,a,...r===""?[]:["## Tests",r],i],[...s,a,i],[...s,i,"The tables do not fit \
here: they are in the job summary."],s]),text:bp(n,e,[lt(l)<=H_/4?l:"",_i(t)])}}function J_(e,t,n){let{artifact:r,mode:o}=e,
s=Al(e,t),i=t.artifacts.find(({name:c})=>c===r)?.place??null,a=s.map(({kernel:c,lane:{verdict:u,reason:d,known:m}})=>[D(
c),m===null?`${RG[u]} ${u}`:`${Nn} known`,G([...m===null?[]:[`known: ${m}`],...d===null?[]:[d]].join("; "))]),l=[`**This\
 check never blocks: it is green when it passes, and grey when it does not.** ${i===null?"The manifest":D(`${i.file}:${i.
line}`)} says that ${D(r)} in mode ${D(o)} is not required (${D("required: false")}), so that the project sees where it \
works without depending on it. Whether this change is fine is what the check ${D(n.checkName)} says.`,vo(e,t)?`It works \
on all kernels it was taken to. To keep it so, take ${D("required: false")} away.`:"Nothing has to be done about it for \
this change to be merged.",`Tried on ${B(s.length,"Linux kernel")}, each booted in a virtual machine: ${Q_[o]}. ${gp}`];
return{title:Z_(s.map(c=>c.lane.verdict)),summary:Do([[...l,he(["kernel","verdict","why"],a)],[...l,"The table does not \
fit here: it is in the job summary."]]),text:bp(t.findings.filter(c=>c.artifact===r),t,[_i(n)])}}function X_(e,t,n){let r=new Set(
e.map(({artifact:a})=>a)),o=e.filter(a=>vo(a,t)),s=e.map(a=>[D(a.artifact),D(a.mode),`${o.includes(a)?"\u2705":"\u26AA"}\
 ${Z_(Al(a,t).map(({lane:{verdict:l}})=>l))}`]),i=[`**This check never blocks: it is green when all of it passes, and gr\
ey when something does not.** The manifest says of what is in the table that it is not required (${D("required: false")}\
), so that the project sees where it works without depending on it. Whether this change is fine is what the check ${D(n.
checkName)} says.`,`Each was taken to Linux kernels, each booted in a virtual machine. ${gp}`];return{title:`${o.length}\
 of ${B(e.length,"lane")} that do not block pass`,summary:Do([[...i,he(["artifact","mode","verdict"],s)],[...i,"The tabl\
e does not fit here: it is in the job summary."]]),text:bp(t.findings.filter(({artifact:a,level:l})=>a!==null&&r.has(a)&&
l!=="failure"),t,[_i(n)])}}function pp(e,t,n){let o=[...e.values()].filter(({step:i})=>i==="done"||i==="failed").length,
s=[...e].map(([i,a])=>[D(i),G(bi(a))]);return{title:t===null?"Running":`${o} of ${B(t,"kernel")} done`,summary:Do([[W_,...s.
length===0?[]:[he(["kernel","doing"],s)]],[W_]]),text:_i(n)}}function hp(e,t,n){let[r]=t,o=t.slice(0,_G).map(i=>`- ${Vr(
pn(i))}`),s=t.length-o.length;return{title:yp(r===void 0?e:`${e}: ${pn(r)}`),summary:Do([[z_,o.join(`
`),...s===0?[]:[`${B(s,"more problem")} in the log.`]],[`${z_} What was in the way is in the log.`]]),text:_i(n)}}function xG(e){
let t=ar(e)?.verdicts.filter(n=>n.news==="newly failing").length??0;return t===0?e.gate.sentence:`${e.gate.sentence}; ${t}\
 newly failing`}function SG({artifacts:e,kernels:t,cases:n}){let r=[...new Set(n.flatMap(({lanes:i})=>i.map(({mode:a})=>a)))],
o=["behavior","load_attach","load_only"].find(i=>r.includes(i)),s=[...o===void 0?[]:[o],...r.includes("command")?["comma\
nd"]:[]];return`[bpfcompat](${hi}) took the compiled eBPF code of this change (${B(e.length,"object")}) to ${B(t.length,
"Linux kernel")}, ${t.length===1?"":"each "}booted in a virtual machine: ${s.map(i=>Q_[i]).join(", and ")}. ${gp}`}function $G(e){
let{status:t,nonBlocking:n,known:r,failedKernels:o}=e.gate,s=pi(e);if(t==="passed"&&s!==null)return`**What it means.** ${s}`;
let i=t==="error"&&o.length>0?` ${V_.failed}`:"",a=s??(n===0?"":"What is marked \u26AA did not pass and does not block."),
l=r===0?"":` What is marked ${Nn} fails as the manifest expects, and does not block.`;return`**What it means.** ${r>0&&t===
"passed"?vG:V_[t]}${i} ${a}${l}`.trim()}function Z_(e){let t=e.filter(r=>r==="pass").length,n=B(e.length,"kernel");return t===
e.length?`Passes on ${n}`:`Passes on ${t} of ${n}; does not block`}function yp(e){return _(e,wG)}function EG(e){return _(
e)===yp(e)?[]:[`**${G(e,2e3)}**`]}function bp(e,t,n){let r={...t,findings:[...e]},o=PG.map(s=>{let i=Math.max(0,e.length-
s.findings),a=i===0?"":`${B(i,"more finding")} in the job summary and in results.json.`;return[zl(r,s),a,...n]});return Do(
[...o,n.slice(-1)])}function _i({runUrl:e}){return e===null?"The job summary has all tables, figures and findings.":`[Th\
e workflow run](${e}) has the job summary with all tables, figures and findings, and the log.`}function Do(e){return e.map(
n=>n.filter(r=>r!=="").join(`

`)).find(n=>lt(n)<=H_)??""}var H_,wG,kG,Q_,W_,z_,_G,gp,RG,vG,V_,PG,eR=f(()=>{"use strict";$();Co();tp();Nl();gi();$t();Ut();
No();ap();fp();mp();Wl();L();H_=65535,wG=255,kG=10;Q_={load_only:"loading its programs into the kernel",load_attach:"loa\
ding its programs into the kernel and attaching them",behavior:"loading and attaching its programs and seeing whether th\
ey do what the tests of the manifest say",command:"running the project's own loader"},W_="The compiled eBPF objects of t\
his change are being taken to Linux kernels, each booted in a virtual machine. The result comes when all are done.",z_="\
No eBPF program was tried, or not to its end: this is no word about the change itself.",_G=20,gp=`[What is this?](${lr("\
github-checks.md")})`,RG={pass:"\u2705",fail:"\u26AA",skip:"\u2796",error:"\u26A0\uFE0F"};vG="All that the project requi\
res works on these kernels, but for what it knows to fail.",V_={passed:"All that the project requires works on these ker\
nels.",failed:"Where the table says \u274C, something that the project requires does not work: users of that kernel will find\
 it broken. The findings below say what broke, where, and what mends it.",error:"Where the table says \u26A0\uFE0F, something stoo\
d in the way of a verdict: that is no word about the change itself. The findings below name it."};PG=[{excerpts:!0,whole:10,
findings:100},{excerpts:!1,whole:10,findings:100},{excerpts:!1,whole:3,findings:30},{excerpts:!1,whole:0,findings:30},{excerpts:!1,
whole:0,findings:5}]});function jo({source:e,place:t},n){if(e!==null&&e.path!==null&&nR(e.path))return{file:e.path,line:e.line,column:tR(e),isSource:!0};
let r=t===null?null:Ri(t.file,n);return r===null||t===null?null:{file:r,line:t.line,column:tR(t),isSource:!1}}function tR({
column:e}){return e>0?e:null}function Ri(e,{repositoryFiles:t}){let n=Object.hasOwn(t,e)?t[e]:void 0;return n!==void 0&&
nR(n)?n:null}function nR(e){return e!==""&&!e.startsWith("/")&&!e.split("/").includes("..")&&!new RegExp("\\p{Cc}","u").
test(e)}var Hl=f(()=>{"use strict"});function sR(e,t=e.findings){let n=wp(e,t,OG);return iR.flatMap(r=>CG(n.map(({annotation:o})=>o).filter(o=>o.level===r),r))}
function wp(e,t,n){let r=t.map(o=>({finding:o,annotation:MG(o,e,n)}));return iR.flatMap(o=>r.filter(({annotation:s})=>s.
level===o).toSorted((s,i)=>rR(i.finding,i.annotation)-rR(s.finding,s.annotation)))}function rR({source:e,kernels:t},{file:n}){
return(n===null?0:e===null?1:2)*1e6+t.length}function CG(e,t){let n=AG[t];if(e.length<=n)return[...e];let r=e.length-(n-
1);return[...e.slice(0,n-1),{level:t,file:null,startLine:null,startColumn:null,title:`${r} more findings`,message:`${r} \
more findings of this level are in the job summary and in results.json: GitHub shows at most 10 annotations a level.`}]}
function MG(e,t,n){return{level:TG[e.level],...IG(e,t),title:_(aR(e),oR),message:LG(e,t,n)}}function aR(e){return`${e.artifact===
null?"":`${e.artifact}: `}${Ze(e)}`}function IG(e,t){let n=jo(e,t);return{file:n?.file??null,startLine:n?.line??null,startColumn:n?.
column??null}}function LG(e,t,n){let{words:r,remedy:o,remedyYaml:s,reproduce:i,class:a}=e,l=Zt(e,t),c=r??(aR(e).length>oR?
Ze(e):null);return FG([...e.known===null?[]:[`Known: ${jt(e.known)}`],c===null?`On ${l}`:`${l}: ${_(c)}`,_(o,2e3),...s===
null?[]:["",...wt(s,60),""],`Reproduce: ${_(i)}`,`[${a}]`].join(`
`),n)}function FG(e,t){if(lt(e)<=t)return e;let n="\u2026 (cut: see the job summary)",r=e.split(`
`);for(;r.length>1&&lt([...r,n].join(`
`))>t;)r.pop();let o=r.join(`
`),s=t-lt(`
${n}`);return`${lt(o)<=s?o:_(o,Math.floor(s/4))}
${n}`}var AG,OG,oR,iR,TG,kp=f(()=>{"use strict";Ut();Hl();L();AG={error:9,warning:10,notice:10},OG=4096,oR=255;iR=["erro\
r","warning","notice"];TG={failure:"error",warning:"warning",notice:"notice"}});function cR(e,t){return wp(e,t,lR).flatMap(({finding:n,annotation:r})=>{let{file:o,level:s,title:i,message:a}=r;if(o===null)
return[];let l=r.startLine??1,c=r.startColumn;return[{path:o,start_line:l,end_line:l,...c===null?{}:{start_column:c,end_column:c},
annotation_level:BG[s],title:i,message:a,...n.excerpt===null?{}:{raw_details:Kt(wt(n.excerpt,NG).join(`
`),lR/4)}}]})}function uR(e){let t=[e.slice(0,Yl)];for(let n=Yl;n<e.length;n+=Yl)t.push(e.slice(n,n+Yl));return t}var lR,
NG,Yl,BG,xp=f(()=>{"use strict";kp();L();lR=6e4,NG=100,Yl=50,BG={error:"failure",warning:"warning",notice:"notice"}});import{setTimeout as KG}from"node:timers/promises";async function Jl(e,{pauses:t,longestWait:n,hurry:r}){let o=!1,s=0;for(let i=0;;i++)
try{return await e()}catch(a){let l=t[i];if(l===void 0||o||!DG(a))throw a;let c=Jr(a);if(Ie("http",()=>`${vt(a)}; asked \
again in ${c??l} ms`),c!==null&&s+c>n)throw a;s+=c??0,await KG(c??l,void 0,{signal:r}).catch(()=>{}),o=r.aborted}}function Yr(e){
return _p(e)?.status??null}function fR(e){let t=_p(e);return t!==null&&(t.status===404||t.status===405)&&!Object.keys(t.
headers).some(n=>n.startsWith("x-github-"))}function Jr(e){let{status:t,headers:n}=_p(e)??{status:0,headers:{}},r=Number(
n["retry-after"]??Number.NaN);if(Number.isFinite(r))return Math.max(0,r*1e3);if(t!==403&&t!==429||n["x-ratelimit-remaini\
ng"]!=="0")return null;let o=Number(n["x-ratelimit-reset"]??Number.NaN);return Number.isFinite(o)?Math.max(0,o*1e3-Date.
now()):null}function vt(e){let t=Yr(e),n=_(P(e).replace(/ - https:\/\/docs\.github\.com\S*$/,"")),r=Jr(e);return t===null?
`GitHub's API cannot be reached (${n})`:t===429||t===403&&r!==null?`the rate limit of GitHub's API is used up${r===null?
"":` for ${Math.ceil(r/1e3)} s more`} (${t})`:`GitHub answers ${t}: ${n}`}function DG(e){let t=Yr(e);return t===null||t>=
500||t===429||t===403&&Jr(e)!==null}function _p(e){if(typeof e!="object"||e===null||!("response"in e))return null;let{response:t}=e;
return t??null}var dR,Xl=f(()=>{"use strict";$();L();kt();dR={pauses:[1e3,2e3,4e3],longestWait:6e4}});import{setTimeout as jG}from"node:timers/promises";function mR(e,t,{api:n,logger:r,hurry:o,updateInterval:s=UG}){let i=e,
a=null,l=null,c,u=null,d=0,m=!1,p=Promise.resolve(!0),g=!1;return{get name(){return i},async rename(A){a!==null&&await n.
update(a,{name:A}),i=A},async start(A){let M=await n.create({name:i,external_id:t,status:"in_progress",output:{...A}});return a=
M.id,d=performance.now()+s,b(),M},show(A){l=A,b()},complete(A,M,W){return g=!0,clearTimeout(c),p=p.then(()=>y(A,M,W)),p}};
function b(){g||a===null||l===null||c!==void 0||u!==null||(c=setTimeout(k,Math.max(0,d-performance.now()),a),c.unref())}
function k(A){c=void 0;let M=l;M!==null&&(l=null,d=performance.now()+s,u=n.updateOnce(A,{status:"in_progress",output:{...M}}).
catch(W=>{d=performance.now()+Math.max(s,Jr(W)??0),m||r.info(`check run ${i}: its progress could not be shown: ${vt(W)}`),
m=!0}).finally(()=>{u=null,b()}))}async function y(A,M,W){await Promise.race([u,v()]);let[H=[],...C]=uR(W);try{await x(A,
M,H)}catch(U){return R(U,A,M,H)}return S(M,C)}async function x(A,M,W){let H={status:"completed",conclusion:A,output:{...M,
annotations:W}};a===null?a=(await n.create({name:i,external_id:t,...H})).id:await n.update(a,H)}async function R(A,M,W,H){
if(r.warning(`check run ${i}: it could not be completed: ${vt(A)}`),Yr(A)!==422||H.length===0)return!1;try{await x(M,W,[]),
r.info(`check run ${i}: without its annotations it could be completed`)}catch(C){r.warning(`check run ${i}: nor without \
its annotations: ${vt(C)}`)}return!1}async function S(A,M){for(let[W,H]of M.entries())try{await n.update(a??0,{output:{...A,
annotations:H}})}catch(C){let U=M.slice(W).flat().length;return r.warning(`check run ${i}: ${U} more annotations were no\
t taken: ${vt(C)}`),!0}return!0}async function v(){o.aborted||await new Promise(A=>o.addEventListener("abort",A,{once:!0})),
await jG(GG,void 0,{ref:!1})}}var UG,GG,pR=f(()=>{"use strict";xp();Xl();UG=5e3,GG=1e3});var hR={};ee(hR,{context:()=>WG,getOctokit:()=>zG});var qG,WG,zG,gR=f(async()=>{qG=await import("./vendor/actions-github.js"),
{context:WG,getOctokit:zG}=qG});async function yR({repository:e,headSha:t,apiUrl:n},r,o,s=dR){let{getOctokit:i}=await gR().then(()=>hR),{rest:a}=i(r,{baseUrl:n,
log:JG}),l={owner:e?.owner??"",repo:e?.name??""},c=t??"",u=new AbortController,d=()=>setTimeout(()=>u.abort(),HG).unref();
o.aborted?d():o.addEventListener("abort",d,{once:!0});let m=()=>({request:{signal:AbortSignal.any([u.signal,AbortSignal.
timeout(VG)])}}),p=async(g,b)=>{await a.checks.update({...l,check_run_id:g,...b,...m()})};return{useCommit(g){c=g},create:g=>Jl(
async()=>{let{data:b}=await a.checks.create({...l,head_sha:c,...g,...m()});return{id:b.id,suite:b.check_suite?.id??null}},
{...s,hurry:o}),update:(g,b)=>Jl(()=>p(g,b),{...s,hurry:o}),updateOnce:p,async list(){let g=[];for(let b=1;b<=YG;b++){let{
data:k}=await Jl(()=>a.checks.listForRef({...l,ref:c,filter:"all",per_page:100,page:b,...m()}),{...s,hurry:o});if(g.push(
...k.check_runs.map(({id:y,name:x,external_id:R,status:S,check_suite:v})=>({id:y,name:x,externalId:R??"",completed:S==="\
completed",suite:v?.id??null}))),k.check_runs.length===0||g.length>=k.total_count)break}return g}}}var VG,HG,YG,JG,bR=f(
()=>{"use strict";Xl();VG=2e4,HG=5e3,YG=10;JG={debug:()=>{},info:()=>{},warn:()=>{},error:()=>{}}});import{createHash as XG}from"node:crypto";function kR({workflow:e,id:t,attempt:n,job:r,step:o},s,i,a){return{workflow:XG(
"sha256").update(e).digest("hex").slice(0,8),run:t,attempt:n,job:r,step:o,checkName:s,matrix:i,unique:a}}function xR({workflow:e,
run:t,attempt:n,job:r,step:o,checkName:s,matrix:i,unique:a}){return[wR,e,t,n,r,o,s,i,a].map(l=>encodeURIComponent(l)).join(
"/")}function QG(e){let[t,...n]=e.split("/");if(t!==wR||n.length!==8)return null;try{let[r="",o="",s="",i="",a="",l="",c="",
u=""]=n.map(decodeURIComponent);return{workflow:r,run:o,attempt:Number(s),job:i,step:a,checkName:l,matrix:c,unique:u}}catch{
return null}}function _R(e,t,n){let r=e.flatMap(u=>{let d=u.id===t.id?null:QG(u.externalId);return d===null||d.checkName!==
n.checkName?[]:[{run:u,poster:d}]}),o=u=>u.workflow===n.workflow&&u.job===n.job&&u.step===n.step&&u.matrix===n.matrix,s=r.
filter(({poster:u})=>o(u)&&u.run===n.run&&u.attempt<n.attempt),i=s.filter(({run:u})=>u.name===n.checkName),a=new Set(i.map(
({poster:u})=>u.attempt)).size===i.length,l=r.filter(({poster:u})=>u.unique!==n.unique&&(u.workflow!==n.workflow||u.run===
n.run&&(!o(u)||u.attempt===n.attempt))),c=l.filter(({run:u})=>u.name===n.checkName&&u.id<t.id);return{replaced:[...r.filter(
({run:u,poster:d})=>d.unique===n.unique&&u.name===n.checkName),...s.filter(({run:u})=>!u.completed||a&&u.suite!==t.suite)].
map(({run:u})=>u),hidesAnother:c.length>0,isAlike:c.some(({poster:u})=>o(u)),taken:new Set(l.map(({run:u})=>u.name))}}var wR,
RR=f(()=>{"use strict";wR="bpfcompat"});import{randomUUID as ZG}from"node:crypto";import{setTimeout as e6}from"node:timers/promises";function Sp({checks:e,checkName:t,
jobMatrix:n,token:r,run:{failOn:o,shard:s}},i,a,l){let c=r6({checks:e,token:r,shard:s},i);return c!==null?(c!==""&&a.info(
`no check run is posted: ${c}`),Rp):o6({checkName:t,jobMatrix:n,failOn:o,context:i,logger:a,signal:l},yR(i,r,l))}function r6({
checks:e,token:t,shard:n},{repository:r,headSha:o,event:s}){return!e||r===null?"":n!==null?"this is a shard; the step wi\
th `mode: report` posts those of the whole run, and its annotations":t===""?"the input `github-token` is empty; leave it\
 out, and it is the token of the job":o===null?`the payload of the event \`${s}\` names no head commit`:null}function o6(e,t){
let{jobMatrix:n,failOn:r,context:o,logger:s,signal:i,updateInterval:a}=e,l={checkName:e.checkName,runUrl:o.run.url},c=kR(
o.run,l.checkName,n.digest,ZG().slice(0,8)),u=new Map,d=new Map,m=null,p=!1,g=!1,b=Promise.resolve(),k=Promise.resolve(),
y=x();return i.addEventListener("abort",()=>{te()},{once:!0}),{progress:M,complete:C,fail:U};async function x(){try{let E=await t,
I=S(l.checkName,E),N=await I.start(O()).catch(F=>R(F,I,E));return k=Promise.race([v(E,I,N),e6(t6,void 0,{ref:!1})]),{api:E,
run:I}}catch(E){return s.info(i6(E,o)),null}}async function R(E,I,N){let{fallbackSha:F,headSha:z}=o;if(F===null||!SR(E))
throw E;return s.info(`GitHub does not know commit ${z}, which this job has made: check runs go to ${F}, which it is bas\
ed on`),N.useCommit(F),I.start(O())}function S(E,I){let N=a===void 0?{}:{updateInterval:a};return mR(E,xR(c),{api:I,logger:s,
hurry:i,...N})}async function v(E,I,N){let{checkName:F}=l;try{let{replaced:z,hidesAnother:Me,isAlike:be,taken:fe}=_R(await E.
list(),N,c),it=`Replaced by attempt ${c.attempt}`;for(let{id:at}of z)await E.update(at,{status:"completed",conclusion:"n\
eutral",output:{title:it,summary:"A newer check run of the same name tells the result."}});if(!Me)return;l.checkName=A(be,
fe),await I.rename(l.checkName),s.warning(`another step posts check runs named ${F} on this commit as well, and GitHub s\
hows only the newest of a name: this one is named ${l.checkName}; give each step its own \`check-name\``)}catch(z){s.info(
`check run ${F}: earlier ones could not be looked up: ${vt(z)}`)}}function A(E,I){let N=o.run.step.startsWith("__")?"":o.
run.step,F=[o.run.job,N,n.label].filter(be=>be!==""),z=be=>`${l.checkName} (${_(be.join(", "),100)})`,Me=z(F);return F.length===
0||E||I.has(Me)?z([...F,c.unique]):Me}function M(E){return{planned(I){E.planned?.(I),m=I.kernels.length,y.then(N=>N?.run.
show(O())),b=W(I)},kernel(I,N){E.kernel(I,N),u.set(I,N),(N.step==="done"||N.step==="failed")&&y.then(F=>F?.run.show(O()))}}}
async function W(E){let I=await y;if(I!==null){await k;for(let{name:N}of H(E)){if(p||i.aborted)return;let F=S(N,I.api);try{
await F.start(pp(new Map,null,l)),d.set(N,F)}catch(z){s.info(`check run ${N}: it is posted at the end; for now: ${vt(z)}`)}}}}
function H(E){let I=d_(E,r);return I.length>n6?[{name:`${l.checkName}: lanes that do not block`,lanes:I}]:I.map(N=>({name:_(
`${l.checkName}: ${N.artifact} (${N.mode})`,200),lanes:[N]}))}async function C(E){p=!0;let I=await y;if(i.aborted||await k,
await b,I===null)return E.findings;let N=H(f_(E)),F=N.flatMap(fe=>fe.lanes),z=[],Me=fe=>m_(fe,F,E),be=async(fe,it,at,fn)=>{
await fe.complete(it,at,cR(E,fn))||z.push(...fn)};await be(I.run,s6(E,r,i.aborted),Y_(E,l),E.findings.filter(fe=>Me(fe)===
null)),g=!0;for(let{name:fe,lanes:it}of N){let[at]=it;at!==void 0&&(await be(d.get(fe)??S(fe,I.api),it.every(fn=>vo(fn,E))?
"success":i.aborted?"cancelled":"neutral",it.length===1?J_(at,E,l):X_(it,E,l),E.findings.filter(fn=>it.some(Bt=>Bt===Me(
fn)))),d.delete(fe))}return await ye(i.aborted?"cancelled":"neutral","This lane was not taken to any kernel"),E.findings.
filter(fe=>z.includes(fe))}async function U(E,I){p=!0;let N=await y;i.aborted||await k,await b;let F=i.aborted;g||await N?.
run.complete(F?"cancelled":"failure",hp(E,I,l),[]),await ye(F?"cancelled":"neutral",E)}async function te(){if(p)return;let E=await y,
I={...O(),title:"Cancelled"};await Promise.all([E?.run.complete("cancelled",I,[]),b.then(()=>ye("cancelled","Cancelled"))])}
async function ye(E,I){await Promise.all([...d.values()].map(N=>N.complete(E,hp(I,[],l),[])))}function O(){return pp(u,m,
l)}}function s6({gate:e,cases:t},n,r){return e.status==="error"?r?"cancelled":"failure":e.status==="failed"?"failure":!(n!==
"never"&&t.some(({lanes:s})=>s.some(({required:i,known:a})=>(n==="any"||i)&&a===null)))&&e.nonBlocking+e.known>0?"neutra\
l":"success"}function SR(e){return Yr(e)===422&&/no commit found/i.test(P(e))}function i6(e,{isFork:t,serverUrl:n,headSha:r}){
let o=Yr(e),s="the findings come as annotations of this step";if(fR(e))return`no check run is posted: ${n} has no Checks\
 API as GitHub has; ${s}`;if(SR(e))return`no check run is posted: GitHub does not know commit ${r}; ${s}. Push the commi\
t before this step, or name the one that is tested in the input \`commit\``;if(o!==403&&o!==404&&o!==401||Jr(e)!==null)return`\
no check run is posted: ${vt(e)}; ${s}`;if(o===401)return`no check run is posted: ${vt(e)}; ${s}. The token in the input\
 \`github-token\` is not accepted: leave the input out, or renew the token`;if(o===403&&!/resource not accessible/i.test(
P(e)))return`no check run is posted: ${vt(e)}; ${s}`;let i=t?`The token of a pull request from a fork can only read: ${lr(
"github-checks.md")} has a workflow for it`:`The job needs the permission \`checks: write\`: ${lr("github-checks.md")}`;
return`no check run is posted: ${vt(e)}; ${s}. ${i}`}var Rp,t6,n6,$R=f(()=>{"use strict";$();tp();eR();gi();L();xp();pR();
bR();RR();Xl();Rp={progress:e=>e,complete:async({findings:e})=>e,fail:async()=>{}},t6=1e4,n6=10});import{readFile as a6}from"node:fs/promises";function ER({repository:e,serverUrl:t}){return e===null?null:`${t}/${e.owner}\
/${e.name}`}async function PR(e){return c6(process.env,await u6(process.env.GITHUB_EVENT_PATH,e))}function c6(e,t){let[n="",
r=""]=(e.GITHUB_REPOSITORY??"").split("/"),o=n===""||r===""?null:{owner:n,name:r},s=e.GITHUB_EVENT_NAME??"",i=t.repository?.
default_branch??null,a=f6(s,e,t),l=a?"the pull request is from a fork":m6(s,e,t);return{repository:o,event:s,headSha:d6(
s,e,t),fallbackSha:null,sha:e.GITHUB_SHA||null,headRepository:t.pull_request?.head?.repo?.full_name??t.workflow_run?.head_repository?.
full_name??null,ref:e.GITHUB_REF??"",baseBranch:OR(t.pull_request?.base?.ref??t.merge_group?.base_ref),baseSha:t.pull_request?.
base?.sha??t.merge_group?.base_sha??null,defaultBranch:i,onDefaultBranch:l===null&&p6(s,e,i),untrusted:l,isFork:a,run:{id:e.
GITHUB_RUN_ID??"",workflow:(e.GITHUB_WORKFLOW_REF??e.GITHUB_WORKFLOW??"").replace(/@refs\/.*$/,""),attempt:Number(e.GITHUB_RUN_ATTEMPT)||
1,job:e.GITHUB_JOB??"",step:e.GITHUB_ACTION??"",url:o===null||!e.GITHUB_SERVER_URL||!e.GITHUB_RUN_ID?null:`${e.GITHUB_SERVER_URL}\
/${n}/${r}/actions/runs/${e.GITHUB_RUN_ID}`},apiUrl:e.GITHUB_API_URL||"https://api.github.com",serverUrl:e.GITHUB_SERVER_URL||
"https://github.com"}}async function u6(e,t){if(!e)return{};try{let n=JSON.parse(await a6(e,"utf8"));return typeof n=="o\
bject"&&n!==null?n:{}}catch(n){return t(`the event's payload ${e} cannot be read (${P(n)}): what it says of the commit i\
s not known`),{}}}function d6(e,t,n){return e.startsWith("pull_request")?n.pull_request?.head?.sha??null:e==="workflow_r\
un"?n.workflow_run?.head_sha??null:n.merge_group?.head_sha??(t.GITHUB_SHA||null)}function f6(e,t,n){return $p.includes(e)&&
n.pull_request?.head?.repo?.full_name!==AR(t,n)}function AR({GITHUB_REPOSITORY:e},{repository:t}){return t?.full_name??e}
function m6(e,t,n){let{pull_request:r,workflow_run:o}=n;return e===""?null:[...$p,...vR,"workflow_run"].includes(e)?e===
"workflow_run"&&o?.head_repository?.full_name!==AR(t,n)?"the workflow run that caused this one is of a fork":e==="workfl\
ow_run"&&![...vR,...$p].includes(o?.event??"")?`the workflow run that caused this one is of \`${o?.event}\`, which anybod\
y can cause`:[t.GITHUB_ACTOR,n.sender?.login,o?.actor?.login,r?.user?.login].includes(l6)?"Dependabot caused it":null:`a\
nybody can cause \`${e}\``}function p6(e,{GITHUB_REF:t},n){return e==="schedule"?!0:(e==="push"||e==="workflow_dispatch")&&
n!==null&&OR(t)===n}function OR(e){return e?.replace(/^refs\/heads\//,"")??null}var l6,vR,$p,vp=f(()=>{"use strict";$();
l6="dependabot[bot]",vR=["push","schedule","workflow_dispatch","repository_dispatch","merge_group","release","create"],$p=
["pull_request","pull_request_review","pull_request_review_comment"]});function Uo(e){let t=e.trim();return(g6(t)?t.slice(1,-1):t).split(/\r\n?|\n/).flatMap(y6).filter(r=>r!=="")}function g6(e){
return e.startsWith("[")&&CR(e).get(0)===e.length&&/["',]|^\[\s*\]$/.test(e)}function y6(e){let t=e.trim().replace(/^-(?:\s+|$)/,
"");return t.startsWith("#")?[]:b6(t).map(x6)}function b6(e){let t=CR(e),n=[],r=0;for(let o=0;o<e.length;o=t.get(o)??o+1)
e[o]===","&&(n.push(e.slice(r,o)),r=o+1);return[...n,e.slice(r)]}function CR(e){let t=new Map,n=[];for(let r=0;r<e.length;r=
t.get(r)??r+1){let o=e[r]??"",s=h6[o],i=k6(e,r)?e.indexOf(o,r+1):-1;if(i>0)t.set(r,i+1);else if(s!==void 0&&(o!=="("||w6(
e,r)))n.push({at:r,closing:s});else{let a=n.findLastIndex(c=>c.closing===o),[l]=n.splice(a<0?n.length:a);l!==void 0&&t.set(
l.at,r+1)}}return t}function w6(e,t){return/[!?*+@]/.test(e[t-1]??"")}function k6(e,t){return/["']/.test(e[t]??"")&&/(?:^|[,[!])\s*$/.
test(e.slice(0,t))}function x6(e){let t=e.trim(),[,n="",,r]=/^(!?)(["'])(.*)\2$/.exec(t)??[];return r===void 0?t:`${n}${r.
trim()}`}var h6,Ql=f(()=>{"use strict";h6={"{":"}","[":"]","(":")"}});var TR,Bke,MR,IR=f(async()=>{TR=await import("./vendor/leven.js"),{closestMatch:Bke}=TR,MR=TR.default});function Z(e,t){return Ep(e,t,1)[0]}function Ep(e,t,n){let r=e.toLowerCase();return t.map(o=>({candidate:o,distance:MR(r,
o.toLowerCase())})).filter(({candidate:o,distance:s})=>s<=Math.max(1,Math.floor(Math.max(o.length,e.length)/3))).sort((o,s)=>o.
distance-s.distance).slice(0,n).map(({candidate:o})=>o)}var Le=f(async()=>{"use strict";await IR()});import{isAbsolute as _6,relative as R6}from"node:path";function ue(e,t){let n=R6(t,e);return n!==""&&n.split("/")[0]!=="\
.."&&!_6(n)}var en=f(()=>{"use strict"});import{existsSync as S6,readFileSync as $6}from"node:fs";import{dirname as v6,join as Zl,relative as E6}from"node:path";
function Si(e,t){let n=wn(Zl(t,"proc/self/cgroup")),r=wn(Zl(t,"proc/self/mountinfo")).split(`
`).map(P6),s=n.split(`
`).map(c=>/^\d+:([^:]*):(.*)$/.exec(c)??[]).find(([,c=""])=>c.split(",").includes(e))?.[2],i=/^0::(.*)$/m.exec(n)?.[1],a=r.
find(c=>c?.type==="cgroup"&&c.options.includes(e)),l=r.find(c=>c?.type==="cgroup2");return[...LR(s,a,t,1),...LR(i,l,t,2)]}
function LR(e,t,n,r){if(e===void 0||t===void 0)return[];let o=Zl(n,t.point),s=e===t.root||ue(e,t.root)?Zl(o,E6(t.root,e)):
o,i=[];for(let a=S6(s)?s:o;;a=v6(a))if(i.push({folder:a,version:r}),a===o||!ue(a,o))return i}function P6(e){let[t="",n=""]=e.
split(" - "),[,,,r,o]=t.split(" "),[s,,i=""]=n.split(" ");return r===void 0||o===void 0||s===void 0?void 0:{root:r,point:o,
type:s,options:i.split(",")}}function wn(e){try{return $6(e,"utf8")}catch{return""}}var Pp=f(()=>{"use strict";en()});import{availableParallelism as A6}from"node:os";import{join as Ap}from"node:path";function ec(e="/"){let t=Si("cpu",e).map(
({folder:n,version:r})=>FR(r===2?wn(Ap(n,"cpu.max")):`${wn(Ap(n,"cpu.cfs_quota_us"))} ${wn(Ap(n,"cpu.cfs_period_us"))}`));
return Math.max(1,Math.min(A6(),...t.map(Math.ceil)))}function FR(e){let[t,n]=e.trim().split(/\s+/).map(Number);return t!==
void 0&&n!==void 0&&t>0&&n>0?t/n:Number.POSITIVE_INFINITY}var Op=f(()=>{"use strict";Pp()});import{existsSync as O6}from"node:fs";import{dirname as NR}from"node:path";function Et(e){return O6(e)||NR(e)===e?e:Et(NR(
e))}var $i=f(()=>{"use strict"});import{accessSync as C6,constants as tc}from"node:fs";import{access as T6,stat as M6,statfs as I6}from"node:fs/promises";
import{homedir as L6,tmpdir as BR}from"node:os";import{join as Cp}from"node:path";async function nc(e,t,n=process.env){let{
TMPDIR:r=BR(),RUNNER_TEMP:o=""}=n,s=[...new Set([r,o,e].filter(a=>a!==""))],i=[];for(let a of s){let l=await N6(a,a===e);
if(l===void 0){i.length>0&&t.info(`temporary files go to ${a}: ${i.join(", ")}`),n.TMPDIR=a;return}i.push(`${a} cannot b\
e used (${l})`)}throw new h(`no folder takes temporary files: ${i.join(", ")}; free some space, or set the environment v\
ariable TMPDIR to another folder`)}async function N6(e,t){try{let n=t?Et(e):e;if(!(await M6(n)).isDirectory())return"it \
is a file";await T6(n,tc.W_OK|tc.X_OK);let{bavail:r,bsize:o,files:s,ffree:i}=await I6(n);return r*o<F6?`${Math.floor(r*o/
2**20)} MiB are free`:s>0&&i===0?"no inode is free":void 0}catch(n){let r=j(n);return r==="ENOENT"?"it does not exist":Ur(
r)?.split(";")[0]??r??"unknown"}}function KR(e=process.env){let{BPFCOMPAT_CACHE:t="",XDG_CACHE_HOME:n="",RUNNER_TEMP:r=""}=e;
if(t!=="")return t;let o=n===""?B6():void 0,s=o===void 0?n:Cp(o,".cache"),i=Cp(BR(),`bpfcompat-${process.getuid?.()??"ca\
che"}`),a=[s,r].flatMap(l=>l===""?[]:[Cp(l,"bpfcompat")]);return[...a,i].find(K6)??a[0]??i}function B6(){try{return L6()}catch{
return}}function K6(e){try{return C6(Et(e),tc.W_OK|tc.X_OK),!0}catch{return!1}}var F6,rc=f(()=>{"use strict";$();$i();Gr();
F6=64<<20});import{BlockList as D6,isIP as Tp}from"node:net";function Go(e,t=process.env){let n=new URL(e);if(!(n.protocol!=="http:"&&
n.protocol!=="https:")&&!G6(n,t.no_proxy||t.NO_PROXY||""))for(let r of j6[n.protocol]){let o=U6(t[r]?.trim()??"");if(o!==
void 0)return{url:o,variable:r}}}function Xr({url:e,variable:t}){return`proxy ${e.protocol}//${e.host} (${t})`}function oc(e=process.
env){let t=Mp.flatMap(n=>{let r=e[n.toLowerCase()]||e[n.toUpperCase()];return r===void 0?[]:[[n,r]]});return Object.fromEntries(
t)}function U6(e){let t=e.includes("://")?e:`http://${e}`;if(e===""||!URL.canParse(t))return;let n=new URL(t);return n.protocol===
"http:"||n.protocol==="https:"?n:void 0}function G6({hostname:e,port:t,protocol:n},r){let o=e.replace(/^\[|\]$/g,"").toLowerCase(),
s=t||(n==="https:"?"443":"80");return r.split(/[\s,]+/).some(i=>{if(i==="")return!1;if(i==="*")return!0;let[,a=i,l]=/^(\[.*\]|[^:]+):(\d+)$/.
exec(i)??[];if(l!==void 0&&l!==s)return!1;let c=a.replace(/^\[|\]$/g,"").replace(/^\*?\./,"").toLowerCase();return o===c||
(Tp(o)===0?o.endsWith(`.${c}`):q6(o,c))})}function q6(e,t){let[,n="",r=""]=/^(.+)\/(\d{1,3})$/.exec(t)??[],o=Tp(n);if(o===
0||o!==Tp(e)||Number(r)>(o===4?32:128))return!1;let s=o===4?"ipv4":"ipv6",i=new D6;return i.addSubnet(n,Number(r),s),i.check(
e,s)}var j6,Mp,qo=f(()=>{"use strict";j6={"http:":["http_proxy","HTTP_PROXY","all_proxy","ALL_PROXY"],"https:":["https_p\
roxy","HTTPS_PROXY","all_proxy","ALL_PROXY","http_proxy","HTTP_PROXY"]},Mp=["http_proxy","https_proxy","all_proxy","no_p\
roxy"].flatMap(e=>[e,e.toUpperCase()])});var DR={};ee(DR,{Agent:()=>z6,ProxyAgent:()=>V6,fetch:()=>H6});var W6,z6,V6,H6,jR=f(async()=>{W6=await import("./vendor/undici.js"),
{Agent:z6,ProxyAgent:V6,fetch:H6}=W6});async function GR(e){let t=await jR().then(()=>DR),n=Y6(t,e),{fetch:r}=t;return(o,{method:s,range:i,headers:a,signal:l})=>{
let{address:c,authorization:u}=J6(o);return r(c,{method:s,dispatcher:n,signal:l??null,headers:{"accept-encoding":"identi\
ty","user-agent":"bpfcompat",...i===void 0?{}:{range:`bytes=${i.start}-${i.end===void 0?"":i.end-1}`},...u===void 0?{}:{
authorization:u},...a}})}}function Y6({Agent:e,ProxyAgent:t},{connectMs:n,stallMs:r}){let o={headersTimeout:r,bodyTimeout:r},
s={timeout:n},i=new e({connect:s,...o}),a=new Map;return i.compose(()=>(c,u)=>l(String(c.origin)).dispatch({...c,...o},u));
function l(c){let u=Go(c);if(u===void 0)return i;let{href:d}=u.url,m=a.get(d);if(m!==void 0)return m;let p=new t({uri:d,
proxyTunnel:!1,proxyTls:s,requestTls:s,...o});return a.set(d,p),p}}function J6(e){let t=new URL(e);if(t.username===""&&t.
password==="")return{address:e};let n=`${UR(t.username)}:${UR(t.password)}`;return{address:K(e),authorization:`Basic ${Buffer.
from(n).toString("base64")}`}}function UR(e){try{return decodeURIComponent(e)}catch{return e}}function K(e){if(!URL.canParse(
e))return e.replace(/\/\/.*@/,"//");let t=new URL(e);return t.username="",t.password="",t.href}function Ip(e,t){return t.
some(n=>URL.canParse(n)&&new URL(n).origin===new URL(e).origin)}function Wo(e,t){return e.map(n=>{let r=t.find(a=>Ip(n,[
a])&&new URL(a).username!=="");if(r===void 0)return n;let o=new URL(n),{username:s,password:i}=new URL(r);return Object.
assign(o,{username:s,password:i}),o.href})}function sc(e,t,n){let r=Go(e),o=X6(t,n);if(r===void 0)return o;let s=Fp(t);return s!==
void 0?Lp(r,s):Bp(t)?`the ${Xr(r)} cannot be reached: ${o}`:o}function Lp(e,t){let{url:n,variable:r}=e;return t!==407?`t\
he ${Xr(e)} refuses the connection: ${t}`:n.username===""?`the ${Xr(e)} asks for a login (407): put it into ${r}, as in \
http://NAME:PASSWORD@${n.host}`:`the ${Xr(e)} does not accept the login in ${r} (407): correct it`}function Fp(e){let t=vi(
e),n=/^Proxy response \((\d+)\)/.exec(t)??/^Proxy Authentication Required \((407)\)/.exec(t);return n?.[1]===void 0?void 0:
Number(n[1])}function X6(e,{connectMs:t,stallMs:n}){switch(j(e)){case"ENOTFOUND":case"EAI_AGAIN":return"host not found";case"\
ECONNREFUSED":return"connection refused";case"ENETUNREACH":case"EHOSTUNREACH":return"host not reachable";case"UND_ERR_CO\
NNECT_TIMEOUT":return`no connection within ${t/1e3} s`;case"UND_ERR_HEADERS_TIMEOUT":case"UND_ERR_BODY_TIMEOUT":return`n\
o data for ${n/1e3} s`;case"ECONNRESET":case"UND_ERR_SOCKET":case"UND_ERR_RES_CONTENT_LENGTH_MISMATCH":return"connection\
 cut";default:return Np(e)?`its certificate is not trusted (${vi(e).replace(/;.*$/,"")}): set NODE_EXTRA_CA_CERTS to a f\
ile with the certificate of your CA or of the proxy that intercepts TLS${Q6()?"; SSL_CERT_FILE is not read":""}`:vi(e)}}
function Q6(){let{SSL_CERT_FILE:e="",NODE_EXTRA_CA_CERTS:t=""}=process.env;return e!==""&&t===""}function Np(e){return/CERT|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER/.
test(j(e)??"")}function Bp(e){let t=j(e);return Z6(e)?!0:["ENOTFOUND","EAI_AGAIN","ECONNREFUSED","ENETUNREACH","EHOSTUNR\
EACH","UND_ERR_CONNECT_TIMEOUT"].some(n=>n===t)}function Z6(e){return vi(e)==="bad port"}function qR(e){return j(e)==="U\
ND_ERR_HEADERS_TIMEOUT"||j(e)==="UND_ERR_BODY_TIMEOUT"}function vi(e){let t=typeof e=="object"&&e!==null&&"cause"in e?e.
cause:void 0;return(t===void 0?P(e):vi(t)).replace(/\s+/g," ")}var ve=f(()=>{"use strict";$();qo()});import{createHash as Kp}from"node:crypto";var ic,ac,WR=f(()=>{"use strict";pe();ic=class{length=0;#t;#e;#n;#r;#o;constructor(t,n,r,o){
this.#e=t,this.#n=n,this.#r=r,this.#t=Kp(r),this.#o=o}async write(t){await q(this.#n,async()=>{for(let n=0;n<t.length;)n+=
(await this.#e.write(t,n,t.length-n,this.length+n)).bytesWritten}),this.#t.update(t),this.length+=t.length,this.#o?.(this.
length)}async restart(){this.length>0&&await q(this.#n,()=>this.#e.truncate(0)),this.length=0,this.#t=Kp(this.#r)}digest(){
return this.#t.digest("hex")}},ac=class{#t=[];length=0;#e;constructor(t){this.#e=t}async write(t){this.#t.push(t),this.length+=
t.length}async restart(){this.#t=[],this.length=0}content(){return Buffer.concat(this.#t)}digest(){return Kp(this.#e).update(
this.content()).digest("hex")}}});import{open as eq,rm as tq}from"node:fs/promises";import{setTimeout as nq}from"node:timers/promises";function cc(){return`\
check the network, or name another mirror with ${J("mirror")}`}function zo(e={}){let{signal:t,connectMs:n=rq,stallMs:r=oq,
pauseMs:o=sq}=e,s={connectMs:n,stallMs:r},i=new Map,a=e.request;return{async toFile(y,x,R){let S=await q(x,()=>eq(x,"wx"));
try{await l(y,new ic(S,x,lc(y),R))}catch(v){throw await tq(x,{force:!0}),v}finally{await S.close()}},async toMemory(y){let x=new ac(
lc(y)),R=await l(y,x);return{content:x.content(),url:R}},exists:async y=>await d(y)!==void 0,async sizeOf(y){let x=Number(
(await d(y))?.headers.get("content-length")??0);return x>0&&x<=y.maxBytes?x:void 0}};async function l(y,x){return c(y,R=>u(
R,y,x))}async function c(y,x){let R=y.urls.filter(v=>!i.has(Dp(v))),S=[];for(let v of y.urls){let A=i.get(Dp(v));if(A!==
void 0&&R.length>0){S.push({url:v,why:A,kind:"closed"});continue}try{return await x(v),v}catch(M){if(!(M instanceof Fe))
throw M;S.push({url:v,why:M.message,kind:M.kind,status:M.status,challenge:M.challenge})}}throw new re(y.what,S,y.advice)}
async function u(y,x,R){await R.restart();for(let S=1;;S++)try{let v=R.length===0?lq(x):{start:R.length,end:x.prefix},A=await m(
y,x,v);return await g(A,y,x,R),dq(x,R)}catch(v){if(!(v instanceof Fe)||v.retryAfterMs===void 0||S>=v.tries)throw v;let{message:A,
retryAfterMs:M,tries:W}=v;Ie("http",()=>`${K(y)}: ${A}; asked again in ${M} ms (${S} of ${W})`),await nq(v.retryAfterMs,
void 0,t===void 0?{}:{signal:t})}}async function d(y){let x;try{return await c(y,async R=>{let S=await m(R,y,void 0,"HEA\
D");await S.body?.cancel(),S.status!==405&&S.status!==501&&await k(S,R),x=S}),x}catch(R){if(R instanceof re&&R.gone)return;
throw R}}async function m(y,{headers:x},R,S="GET"){a??=await GR(s);let v=performance.now(),A=M=>Ie("http",()=>`${S} ${K(
y)}: ${M} (${Math.round(performance.now()-v)} ms)`);try{let M=await a(y,{method:S,signal:t,headers:x,...R===void 0?{}:{range:R}});
return A(`${M.status}${R===void 0?"":` from byte ${R.start}`}`),M}catch(M){throw A(sc(y,M,s)),p(y,M)}}function p(y,x){if(t?.
aborted===!0||jr(x))return x;let R=sc(y,x,s),S=Fp(x);return Np(x)||S!==void 0&&S<500?new Fe(R,"closed"):Bp(x)?(i.set(Dp(
y),R),new Fe(R,"closed")):new Fe(R,"passing",o,zR(x))}async function g(y,x,R,S){let v=y.body?.[Symbol.asyncIterator]();try{
await k(y,x),cq(y,x,R),y.status===206?uq(y,S):await S.restart();let M=R.prefix??Number.POSITIVE_INFINITY;for(;v!==void 0&&
S.length<M;){let W=await b(x,v);if(W===void 0)break;if(await S.write(W.subarray(0,M-S.length)),S.length>R.maxBytes)throw new Fe(
`larger than the ${R.maxBytes} bytes announced`,"closed")}}finally{await v?.return?.().catch(()=>{})}let A=R.prefix??(jp(
R)===void 0||R.upTo===!0?void 0:R.maxBytes);if(A!==void 0&&S.length<A)throw new Fe(`connection cut after ${S.length} of ${A}\
 bytes`,"passing",o)}async function b(y,x){try{let{done:R,value:S}=await x.next();return R===!0?void 0:S}catch(R){throw t?.
aborted===!0||jr(R)?R:new Fe(sc(y,R,s),"passing",o,zR(R))}}async function k({status:y,headers:x},R){if(y===200||y===206)
return;let{STATUS_CODES:S}=await import("node:http"),v=Go(R);if(v!==void 0&&y===407)throw new Fe(Lp(v,y),"closed");let A=`${y}\
 ${S[y]??""}`.trim()+(v===void 0?"":`, through the ${Xr(v)}`);if(y===404||y===410)throw new Fe(A,"gone").answered(y,x);if(y!==
429&&y<500)throw new Fe(A,"closed").answered(y,x);let M=Number(x.get("retry-after")??Number.NaN),W=Number.isNaN(M)?o:M*1e3;
throw W<=iq?new Fe(A,"passing",W):new Fe(`${A}, asks to wait ${M} s`,"passing")}}function Dp(e){return Go(e)?.url.origin??
new URL(e).origin}function lq({prefix:e,maxBytes:t}){return e===void 0||e>=t?void 0:{start:0,end:e}}function cq(e,t,n){if(jp(
n)===void 0&&t.startsWith("https:")&&e.url.startsWith("http:"))throw new Fe(`redirects to ${K(e.url)}, which anybody in \
between can change`,"closed")}function uq(e,t){if(Number(/^bytes (\d+)-/.exec(e.headers.get("content-range")??"")?.[1]??
Number.NaN)!==t.length)throw new Fe(`answered with another part of the file than bytes ${t.length}-`,"closed")}function dq(e,t){
let n=jp(e);if(n===void 0||e.prefix!==void 0)return;let r=t.digest();if(r!==n)throw new Fe(`has ${fq[lc(e)]} ${r}, expec\
ted ${n}`,"closed")}function lc({sha256:e,sha512:t}){return e===void 0&&t!==void 0?"sha512":"sha256"}function jp(e){return e[lc(
e)]}function zR(e){return qR(e)?aq:VR}var re,rq,oq,sq,iq,VR,aq,fq,Fe,tn=f(()=>{"use strict";$();qo();$e();kt();pe();WR();
ve();re=class extends h{what;attempts;advice;constructor(t,n,r=cc()){let o=n.map(({url:s,why:i})=>`${K(s)}: ${i}`).join(
"; ");super(`cannot download ${t}: ${o}; ${r}`),this.what=t,this.attempts=n,this.advice=r}get gone(){return this.attempts.
some(({kind:t})=>t==="gone")&&this.attempts.every(({kind:t})=>t!=="passing")}},rq=1e4,oq=3e4,sq=1e3,iq=5e3,VR=4,aq=2;fq=
{sha256:"SHA-256",sha512:"SHA-512"};Fe=class extends Error{kind;retryAfterMs;tries;status;challenge;constructor(t,n,r,o=VR){
super(t),this.tries=o,this.kind=n,this.retryAfterMs=r}answered(t,n){return this.status=t,this.challenge=n.get("www-authe\
nticate")??void 0,this}}});function uc(e){let t=new Ei;return[...t.push(e),...t.end()]}var HR,Ei,Up=f(()=>{"use strict";HR=16<<20,Ei=class{#t="";#e=new Map;#n="";#r=0;push(t){
this.#r+=t.length;let n=t.indexOf(`
`),r=n===-1?[]:this.#o((this.#t+t.slice(0,t.lastIndexOf(`
`))).split(`
`));if(this.#t=n===-1?this.#t+t:t.slice(t.lastIndexOf(`
`)+1),this.#r>HR)throw new Error(`a stanza of more than ${HR} characters`);return r}end(){return this.#o([this.#t,""])}#o(t){
let n=[];for(let r of t){let o=r.trimEnd();o!==""?this.#s(o):this.#e.size>0&&(n.push(this.#e),this.#e=new Map,this.#n="",
this.#r=0)}return n}#s(t){if(t.startsWith("#"))return;if(t.startsWith(" ")||t.startsWith("	")){this.#e.set(this.#n,`${this.#e.
get(this.#n)??""}
${t.trim()}`);return}let n=t.indexOf(":");n<=0||(this.#n=t.slice(0,n).toLowerCase(),this.#e.set(this.#n,t.slice(n+1).trim()))}}});import{readdir as mq,readFile as YR}from"node:fs/promises";import{join as Gp}from"node:path";async function dc(e="/etc/a\
pt"){let t={debian:[],"debian-security":[],ubuntu:[],"ubuntu-ports":[]};for(let n of await hq(e)){let r=await YR(n,"utf8").
catch(()=>""),o=n.endsWith(".sources")?yq(r):gq(r);for(let{uri:s,suites:i}of o)for(let a of await bq(s)){let l=wq(a,i);if(l===
void 0)continue;let c=a.replace(/\/+$/,"");t[l].includes(c)||t[l].push(c)}}return t}async function hq(e){let n=(await mq(
Gp(e,"sources.list.d")).catch(()=>[])).filter(r=>r.endsWith(".list")||r.endsWith(".sources")).sort();return[Gp(e,"source\
s.list"),...n.map(r=>Gp(e,"sources.list.d",r))]}function gq(e){return e.split(`
`).flatMap(t=>{let n=/^\s*deb\s+(?:\[[^\]]*\]\s+)?(\S+)\s+(\S+)/.exec(t);return n?.[1]===void 0||n[2]===void 0?[]:[{uri:n[1],
suites:[n[2]]}]})}function yq(e){return uc(e).flatMap(t=>{let n=r=>(t.get(r)??"").split(/\s+/).filter(o=>o!=="");return!n(
"types").includes("deb")||/^(no|false|without|off|disable)$/i.test(t.get("enabled")??"")?[]:n("uris").map(r=>({uri:r,suites:n(
"suites")}))})}async function bq(e){let t=/^mirror\+file:(?:\/\/)?(\/.+)$/.exec(e)?.[1];return t===void 0?[e]:(await YR(
t,"utf8").catch(()=>"")).split(`
`).map(r=>r.trim().replace(/\s.*$/,"")).filter(r=>/^https?:/.test(r))}function wq(e,t){let n=/^https?:\/\/[^/]+(?:\/.*)?\/(debian|debian-security|ubuntu|ubuntu-ports)\/*$/.
exec(e)?.[1];switch(n){case"debian":case"debian-security":return t.some(r=>pq.includes(r.replace(/[-/].*$/,"")))?n:void 0;case"\
ubuntu":case"ubuntu-ports":return n;default:return}}var pq,qp=f(()=>{"use strict";Up();pq=["buster","bullseye","bookworm",
"trixie","forky","duke","sid","stable","oldstable","oldoldstable","testing","unstable","experimental"]});var JR,XR=f(()=>{"use strict";JR=["debian","debian-security","ubuntu","ubuntu-ports"]});async function fc({mirrors:e=[],environment:t=process.env,aptFolder:n},r){let o=(t.BPFCOMPAT_MIRROR??"").split(",").filter(
d=>d.trim()!==""),[s,i]=e.length>0?[e,J("mirror")]:[o,"BPFCOMPAT_MIRROR"],a=s.map(d=>Sq(d.trim(),i)).filter(d=>d.family!==
Eq(r));if(a.length>0)return Rq(a,i);let l=await dc(n),c={...l,debian:[...l.debian,...l["debian-security"].map(d=>Wp(d,"d\
ebian"))],"debian-security":[...l["debian-security"],...l.debian.map(d=>Wp(d,"debian-security"))]};return{origin:c[r].length>
0?"this machine's apt configuration, then public archives":"public archives",advice:cc(),bases(d,m){let[p,g=Aq(m)]=d.split(
"/"),b=JR.find(k=>k===p);return b===void 0?[]:zp([...c[b],...kq[b],Pq(b,g)])},packages(d){return r==="ubuntu"?[et(_q,d.slice(
d.lastIndexOf("/")+1))]:[]},snapshots:r==="debian"?[QR]:[]}}function ZR({bases:e}){let t=e.map(n=>n.replace(/\/+$/,""));
return{origin:t.map(K).join(", "),advice:"check the `bases` and `suites` of the archive in the manifest",bases:()=>t,packages:()=>[],
snapshots:[]}}function Rq(e,t){let n=zp(e.flatMap(({base:r})=>vq.exec(r)?.[1]??[]));return{origin:t,advice:cc(),bases(r){
let[o="",s]=r.split("/"),i=s===void 0?[]:n.map(a=>`${a}/${r}`);return zp([...e.flatMap(a=>$q(a,o)),...i])},packages:()=>[],
snapshots:n}}function Sq(e,t){let n=e.replace(/\/+$/,"");if(!Vp(n))throw new h(`${t}: expected a mirror's address such a\
s https://mirror.example/debian, got \`${K(e)}\``);let r=eS.exec(n)?.[1];return{base:n,family:r===void 0?void 0:r.startsWith(
"debian")?"debian":"ubuntu"}}function $q({base:e,family:t},n){return(n==="ubuntu-ports"?["ubuntu-ports","ubuntu"]:[n]).map(
o=>t===void 0?`${e}/${o}`:Wp(e,o))}function Vp(e){return URL.canParse(e)&&/^https?:\/\/[^/]/.test(e)}function Wp(e,t){return e.
replace(eS,`/${t}$2`)}function Eq(e){return e==="debian"?"ubuntu":"debian"}function Pq(e,t){return e==="debian"||e==="de\
bian-security"?`${QR}/${e}/${t}`:`${xq}/${t}`}function Aq(e){return e.toISOString().replace(/[-:]|\.\d+/g,"")}function zp(e){
return[...new Set(e)]}function et(e,t){return`${e}/${t.split("/").map(encodeURIComponent).join("/")}`}var kq,QR,xq,_q,eS,
vq,mr=f(()=>{"use strict";$();$e();tn();ve();qp();XR();kq={debian:["https://ftp.debian.org/debian","https://mirrors.ocf.\
berkeley.edu/debian","https://mirrors.edge.kernel.org/debian","https://archive.debian.org/debian"],"debian-security":["h\
ttps://security.debian.org/debian-security","https://mirrors.ocf.berkeley.edu/debian-security","https://archive.debian.o\
rg/debian-security"],ubuntu:["https://archive.ubuntu.com/ubuntu","https://security.ubuntu.com/ubuntu","https://mirrors.e\
dge.kernel.org/ubuntu","https://old-releases.ubuntu.com/ubuntu"],"ubuntu-ports":["https://ports.ubuntu.com/ubuntu-ports",
"https://old-releases.ubuntu.com/ubuntu"]},QR="https://snapshot-cloudflare.debian.org/archive",xq="https://snapshot.ubun\
tu.com/ubuntu",_q="https://launchpad.net/ubuntu/+archive/primary/+files";eS=/\/(debian(?:-security)?|ubuntu(?:-ports)?)((?:\/\d{8}T\d{6}Z)?)$/,
vq=/^(.+)\/debian(?:-security)?\/\d{8}T\d{6}Z$/});var Pt,Pi,Qr=f(()=>{"use strict";Pt=["1.7","1.5","1.1"],Pi=Pt[0]});function Ai(e){let t=Hp(e);return t!==void 0&&t%1e3===0?t/1e3:void 0}function Hp(e){let n=typeof e=="number"||/^\d+$/.test(
e)?Number(e)*1e3:Tq(e);return n!==void 0&&n>0&&n<=Cq*1e3?n:void 0}function Tq(e){let t=String.raw`\d+(?:\.\d+)?`;if(!new RegExp(
`^(?:${t}h)?(?:${t}m)?(?:${t}s)?(?:${t}ms)?$`).test(e))return;let n=0;for(let[,r,o]of e.matchAll(/([\d.]+)(ms|[hms])/g))
n+=Number(r)*Oq[o];return Math.round(n)}var Oq,Cq,mc=f(()=>{"use strict";Oq={h:36e5,m:6e4,s:1e3,ms:1},Cq=86400});function pc(e){try{let{include:t}=JSON.parse(e),n=t.map(({kernels:o})=>Mq(o));return t.every(({shard:o},s)=>o===`${s+1}/${t.
length}`)&&t.length>0?n:void 0}catch{return}}function Mq(e){return e.split(",").map(t=>t.trim()).filter(t=>t!=="")}var hc,
Yp=f(()=>{"use strict";hc="must be the `matrix` output of a step with `mode: plan`, or what `bpfcompat plan` prints"});import{existsSync as Iq}from"node:fs";import{basename as Lq,resolve as Fq}from"node:path";function Re(e,t,n=[]){let r=[],
o=m("artifact"),s=a(),i={...Dq(d("manifest"),d("suite"),o,s),matrix:d("matrix")??null,suite:d("suite")??null,objects:o,artifacts:m(
"only"),loader:s,kernels:m("kernels"),mode:p("mode",nS)??null,timeoutSeconds:b()??null,libbpf:p("libbpf",Pt)??null,concurrency:k()??
ec(),accelerator:p("accelerator",Bq)??"auto",reportDirectory:c("report-directory",Nq),cacheDirectory:c("cache-directory",
KR()),mirrors:M(),lock:W(),failOn:p("fail-on",Kq)??"required",installDependencies:A("install-dependencies")??!0,commit:R()??
null,workflowRun:null,shard:y()??null,baseline:d("baseline")??null,insnsThreshold:S()??null,trials:v()??"auto"};if(l(),r.
length>0)throw new h(r);return i;function a(){let C=d("command");if(C===void 0){for(let O of["command-binary","command-e\
xpect-exit","files"])m(O).length>0&&r.push(H(O,`belongs to ${t("command")}, and there is none`,m(O).join(", ")));return null}
let U=d("manifest"),te=g("mode",nS);U!==void 0&&r.push(H("command",`is for runs without a manifest; write it as \`command\
\` of an artifact into ${U}`)),te!==void 0&&te!=="command"&&r.push(H("mode",`does not go with ${t("command")}, which is \
mode \`command\`; leave out one`));let ye={command:C,binary:d("command-binary")??null,files:m("files"),expectExit:u()??0};
return jq(ye)||r.push(H("command",`does not call ${t("command-binary")}, which is $BPFCOMPAT_BIN in the guest; single qu\
otes keep your own shell from reading that`)),ye}function l(){if(d("suite")!==void 0)for(let C of["manifest","artifact",
"matrix","command"])m(C).length>0&&r.push(H(C,`does not go with ${t("suite")}, whose cases say it; leave out one`,m(C).join(
", ")))}function c(C,U){let te=Fq(d(C)??U);return/^\/(?:proc|sys)(?:\/|$)/.test(te)&&r.push(H(C,"must be a folder on a d\
isk: nothing can be written there",te)),te}function u(){let C=d("command-expect-exit");if(C!==void 0){if(/^\d{1,3}$/.test(
C)&&Number(C)<=255)return Number(C);r.push(H("command-expect-exit","must be an exit code, a whole number from 0 to 255"))}}
function d(C){let U=e[C]??"",te=(typeof U=="string"?U:U.at(-1)??"").trim();return te===""?void 0:te}function m(C){let U=e[C]??
[];return typeof U=="string"?Uo(U):U.map(te=>te.trim()).filter(te=>te!=="")}function p(C,U){let te=d(C),ye=g(C,U);if(te===
void 0||ye!==void 0)return ye;let O=C==="mode"?[...U,...n]:U,E=Z(te,O);r.push(H(C,`must be one of ${O.join(", ")}${E===void 0?
"":`; did you mean \`${E}\`?`}`))}function g(C,U){let te=d(C);return U.find(ye=>ye===te?.replaceAll("-","_")||ye===te)}function b(){
let C=d("timeout");if(C===void 0)return;let U=Ai(C);return U===void 0&&r.push(H("timeout","must be a duration such as `9\
0s` or `5m`, or a number of seconds, of a day at most")),U}function k(){let C=d("concurrency");if(C!==void 0){if(/^\d+$/.
test(C)&&Number(C)>=1&&Number(C)<=rS)return Number(C);r.push(H("concurrency",`must be a whole number from 1 to ${rS}: th\
e guests that run at a time`))}}function y(){let C=d("shard"),U=x();if(C===void 0){d("plan")!==void 0&&r.push(H("plan",`\
belongs to ${t("shard")}, and there is none`,"\u2026"));return}let[,te=0,ye=0]=(/^(\d{1,3})\/(\d{1,3})$/.exec(C)??[]).map(
Number);if(te<1||te>ye){r.push(H("shard","must be a shard and how many there are, such as `2/4`"));return}if(U!==null&&U.
length!==ye){r.push(H("shard",`does not go with ${t("plan")}, which has ${U.length}`));return}return{index:te,count:ye,assignment:U}}
function x(){let C=d("plan");if(C===void 0)return null;let U=pc(C);return U===void 0&&r.push(H("plan",hc,_(C,80))),U??null}
function R(){let C=d("commit")?.toLowerCase();return C!==void 0&&!Jp(C)&&r.push(H("commit","must be the full hash of a c\
ommit, such as `git rev-parse HEAD` prints")),C}function S(){let C=d("insns"),U=C===void 0?void 0:Fn(C);return C!==void 0&&
U===void 0&&r.push(H("insns","must be how many more instructions are fine, such as `+10%` or `+500`")),U}function v(){let C=d(
"trials");if(C===void 0||C==="auto"||C==="off")return C;let U=Ai(C);return U===void 0&&r.push(H("trials","must be `auto`\
, `off`, or how long sizes may be tried, such as `30s`")),U}function A(C){let U=d(C)?.toLowerCase();if(U===void 0||U==="\
true")return U===void 0?void 0:!0;if(U==="false")return!1;r.push(H(C,"must be `true` or `false`"))}function M(){let C=m(
"mirror");for(let U of C)Vp(U)||r.push(H("mirror","must be an http or https URL",K(U)));return C}function W(){let C=d("l\
ock-file");return C===void 0?"auto":C==="none"?C:{file:C}}function H(C,U,te=d(C)??""){return{message:`${t(C)}: \`${te}\` ${U}`}}}
function Jp(e){return/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(e)}function Dq(e,t,n,r){if(e!==void 0)return{manifest:e,manifestImplied:!1};
let o=n.length>0;return{manifest:r!==null||t!==void 0||o&&!Iq(tS)?null:tS,manifestImplied:o}}function jq({command:e,binary:t,
files:n}){return t===null||n.length>0?!0:e.includes("BPFCOMPAT_BIN")||e.includes(Lq(t))}var oS,tS,Nq,nS,Bq,Kq,rS,Gt=f(async()=>{
"use strict";Eo();await Le();$();Op();rc();Ql();ve();mr();Qr();mc();L();Yp();oS=["manifest","matrix","suite","artifact",
"only","command","command-binary","command-expect-exit","files","kernels","mode","timeout","libbpf","concurrency","accel\
erator","report-directory","cache-directory","mirror","lock-file","fail-on","shard","plan","baseline","commit","insns","\
trials","install-dependencies"],tS="bpfcompat.yaml",Nq="bpfcompat-report",nS=["load_only","load_attach","behavior","comm\
and"],Bq=["auto","kvm","tcg"],Kq=["required","any","never"],rS=64});function gc(e,t){let n=Array.from({length:t},()=>({seconds:0,names:new Set}));for(let{name:r,seconds:o}of e.toSorted((s,i)=>i.
seconds-s.seconds)){let s=n.reduce((i,a)=>Uq(a,i)?a:i);s.seconds+=o,s.names.add(r)}return n.map(({names:r})=>e.map(({name:o})=>o).
filter(o=>r.has(o)))}function Uq(e,t){return e.seconds<t.seconds||e.seconds===t.seconds&&e.names.size<t.names.size}function sS(e,t){
let n=e.reduce((r,o)=>r+o.seconds,0)/t;return Math.max(1,Math.min(Math.floor(n/40),e.length,256))}function iS(e,t){if(e.
length===0)return 40;let n=e.reduce((o,{seconds:s})=>o+s,0),r=Math.max(...e.map(({seconds:o})=>o));return Math.round(40+
Math.max(r,n/t))}function yc(e){return/^\d{1,3}$/.test(e)&&Number(e)>=1&&Number(e)<=256?Number(e):void 0}var bc,Oi=f(()=>{
"use strict";bc="must be a whole number from 1 to 256: jobs of a matrix"});import{createHash as Gq}from"node:crypto";function Qp(e){let t;try{t=JSON.parse(e)}catch{return aS}let n=_(lS(t).join(",\
 "),10*Xp);if(n==="")return aS;let r=Gq("sha256").update(JSON.stringify(t)).digest("hex").slice(0,16);return{label:n.length<=
Xp?n:`${n.slice(0,Xp)}\u2026 ${r.slice(0,6)}`,digest:r}}function lS(e){return e===null?[]:typeof e=="object"?Object.values(
e).flatMap(lS):[String(e)]}var aS,Xp,cS=f(()=>{"use strict";L();aS={label:"",digest:""},Xp=60});function wc(e){switch(e.trim().toLowerCase().replaceAll(/[_-]/g,"")){case"loadonly":return"load_only";case"loadattach":return"\
load_attach";case"behavior":return"behavior";default:return}}var Zp=f(()=>{"use strict"});import{resolve as qq}from"node:path";function dS(e,t){let n=[],r={json:i("suite-out","out"),markdown:i("suite-markdown",
"markdown")};r.json!==null&&r.json===r.markdown&&l("markdown","is where the results go as well; name another file");let o={
...s(),copies:r,remarks:a()};if(n.length>0)throw new h(n);return o;function s(){let c=e("mode").trim(),u=e("validation-m\
ode").trim();if(u==="")return{mode:c,modeInput:"mode"};c!==""&&l("validation-mode",`says what input \`mode\` says (\`${_(
c,80)}\`); leave out one`);let d=wc(u);return d===void 0&&l("validation-mode","must be one of load_only, load_attach, be\
havior"),{mode:d??"",modeInput:"validation-mode"}}function i(c,u){let d=[c,u].find(p=>e(p).trim()!=="");if(d===void 0)return null;
d===c&&e(u).trim()!==""&&l(u,`is for the same file as input \`${c}\`; leave out one`);let m=qq(t,e(d).trim());return ue(
m,t)||l(d,"must be the path of a file in the workspace"),m}function a(){return Object.entries(Wq).flatMap(([c,u])=>e(c).
trim()===""?[]:[`input \`${c}\` is not needed: ${u}`])}function l(c,u){n.push({message:`input \`${c}\`: \`${_(e(c),200)}\
\` ${u}`})}}var uS,Wq,fS=f(()=>{"use strict";$();Zp();en();L();uS=["validation-mode","out","markdown","suite-out","suite\
-markdown","disk-resize","workdir","keep-vm-on-failure","build","prebuilt","binary"],Wq={"disk-resize":"guests run from \
memory and have no disk",workdir:"nothing but `report-directory` is kept","keep-vm-on-failure":"the logs of every guest \
are in `report-directory`",build:"there is nothing to build",prebuilt:"there is nothing to download but kernels",binary:"\
the action brings its own"}});function hS({label:e}){return e===""?pS:`${pS} (${e})`}function gS(e){let t=r=>e(r).trim(),n=Qp(t("job-matrix"));return{
checks:t("checks")!=="false"&&t("mode")!=="plan"&&t("shard")==="",checkName:_(t("check-name"),eh)||hS(n),jobMatrix:n,token:t(
"github-token"),run:{failOn:"required",shard:null}}}async function yS(e){let t=[],n=Qp(e("job-matrix")),r=mS.find(S=>S===
e("mode").trim())??"run",{mode:o,modeInput:s,copies:i,remarks:a}=await ie(t,()=>dS(S=>S==="mode"&&r!=="run"?"":e(S),process.
cwd()))??zq,l=e("baseline").trim(),c=l==="auto"||l==="none"?"":l,u={...Object.fromEntries(oS.map(S=>[S,e(S)])),mode:o,plan:r===
"run"?e("plan"):"",baseline:c},d=await ie(t,()=>Re(u,S=>`input \`${S==="mode"?s:S}\``,mS));if(r!=="plan"&&k("shards","be\
longs to `mode: plan`"),r!=="run"&&k("shard",`does not go with \`mode: ${r}\``),r==="report")for(let S of Vq)k(S,"says w\
hat is booted, and `mode: report` boots nothing");r==="plan"&&k("plan","does not go with `mode: plan`, which makes one");
let m={shards:p(),plan:r==="report"?b():null,results:y("results")??Hq,baseline:l==="none"?"none":"auto",checks:x("checks"),
checkName:g(),jobMatrix:n,use:0,isNamed:{checkName:e("check-name").trim()!=="",reportDirectory:e("report-directory").trim()!==
""},token:e("github-token").trim(),cache:x("cache"),copies:i,remarks:a};if(d===void 0||t.length>0)throw new h(t);return{
task:r,run:d,...m};function p(){let S=e("shards").trim();if(S==="")return null;let v=yc(S);return v===void 0&&R("shards",
S,bc),v??null}function g(){let S=e("check-name").trim()||hS(n);return S!==_(S,eh)&&R("check-name",_(S,40),`must be one l\
ine of at most ${eh} characters`),S}function b(){let S=e("plan").trim(),v=S===""?null:pc(S);return v===void 0&&R("plan",
_(S,80),hc),v??null}function k(S,v){let A=e(S).trim();A!==""&&R(S,_(A,80),`${v}; leave it out`)}function y(S){let v=Uo(e(
S));return v.length===0?void 0:v}function x(S){let v=e(S).trim().toLowerCase();return v!==""&&v!=="true"&&v!=="false"&&R(
S,v,"must be `true` or `false`"),v!=="false"}function R(S,v,A){t.push({message:`input \`${S}\`: \`${v}\` ${A}`})}}var R_e,
zq,mS,Vq,pS,eh,Hq,bS=f(async()=>{"use strict";$();Ql();L();await Gt();Oi();Yp();cS();fS();R_e=["shards","results","check\
s","check-name","job-matrix","github-token","cache",...uS],zq={mode:"",modeInput:"mode",copies:{json:null,markdown:null},
remarks:[]},mS=["plan","report"],Vq=["manifest","matrix","suite","artifact","only","command","command-binary","files","k\
ernels","timeout","libbpf","concurrency","mirror","lock-file"],pS="bpfcompat",eh=100,Hq=["bpfcompat-*/results.json"]});function wS(e){return`the input \`${e}\``}function kS(){let e=ko("github-token");return e!==""&&Mx(e),yS(t=>ko(t))}function xS(){
return gS(e=>ko(e))}function th(){let e=ko("commit").trim().toLowerCase(),t=["manifest","suite","artifact","command-bina\
ry"].flatMap(n=>Uo(ko(n)));return{commit:Jp(e)?e:null,named:t}}var _S=f(async()=>{"use strict";await Br();Ql();await Gt();
await bS()});import{readFile as Yq,writeFile as Jq}from"node:fs/promises";import{join as Xq,relative as nh}from"node:path";async function RS(e,t,n,{
RUNNER_TEMP:r=""}=process.env){if(r==="")return e;let o=Xq(r,Qq),s=[t.id,t.attempt,t.job,e.jobMatrix.digest].join("/"),i=await tW(
o,s),a=i.filter(d=>d.step===t.step).length,l=Zq({...e,use:a},i,eW(t.step));l.checkName!==e.checkName&&n.info(`an earlier\
 step of this job has the check ${e.checkName}: this one posts ${l.checkName}`),l.run.reportDirectory!==e.run.reportDirectory&&
n.info(`an earlier step of this job has written ${nh(".",e.run.reportDirectory)}: this one writes ${nh(".",l.run.reportDirectory)}`);
let c=SS(l)?l.checkName:null,u={step:t.step,checkName:c,paths:$S(l)};return await Jq(o,JSON.stringify({job:s,claims:[...i,
u]})).catch(()=>{n.info(`${o} cannot be written: a second step of this job would write over the report of this one`)}),l}
function Zq(e,t,n){let r=new Set(t.flatMap(({checkName:d})=>d??[])),o=new Map(t.flatMap(d=>d.paths.map(m=>[m,d.step]))),
{isNamed:s,run:i}=e,a=s.checkName||!SS(e)?e.checkName:rh(e.checkName,d=>`${d} (${n})`,r),l=s.reportDirectory||e.task==="\
plan"?i.reportDirectory:rh(i.reportDirectory,d=>`${d}-${n}`,o),c={...e,checkName:a,run:{...i,reportDirectory:l}},u=$S(c).
filter(d=>o.has(d));if(u.length>0)throw new h(u.map(d=>({message:`\`${nh(".",d)}\` has the report of the step \`${o.get(
d)}\` of this job, which would be written over; name another ${d===l?`folder with ${J("report-directory")}`:"file with t\
he input `out` or `markdown`"}`})));return c}function rh(e,t,n){return n.has(e)?rh(t(e),t,n):e}function eW(e){return/^__.*_(\d+)$/.
exec(e)?.[1]??(e.startsWith("__")||e===""?"2":e)}function SS({task:e,checks:t,run:n}){return t&&e!=="plan"&&n.shard===null}
function $S({task:e,run:t,copies:n}){return e==="plan"?[]:[t.reportDirectory,n.json,n.markdown].filter(r=>r!==null)}async function tW(e,t){
try{let n=JSON.parse(await Yq(e,"utf8"));return n.job===t&&Array.isArray(n.claims)?n.claims:[]}catch{return[]}}var Qq,vS=f(
()=>{"use strict";$();$e();Qq="bpfcompat-steps.json"});import{randomUUID as nW}from"node:crypto";function ES(){return process.stdout.on("error",()=>{}),{...fr(e=>Km(bt(e))),warning:e=>hl(
ce(e)),debug:e=>{pl()&&Cx(ce(e))},foreign(e){let t=nW();Km(`::stop-commands::${t}
${e}
::${t}::`)}}}var PS=f(async()=>{"use strict";await Br();No();L()});import{dirname as rW}from"node:path";function oh(e,t,n){let{status:r,counts:o,failedKernels:s}=e?.gate??{status:"error",
counts:{pass:0,fail:0,error:0},failedKernels:[]},i=e?.comparison?.verdicts??[];oW({status:r,passed:o.pass,failed:o.fail,
errors:o.error,"failed-kernels":JSON.stringify(s),"newly-failing":JSON.stringify(i.filter(Dt).map(AS)),"newly-passing":JSON.
stringify(i.filter(ir).map(AS)),"report-directory":t===null?"":rW(t.json),report:t?.json??"",summary:t?.summary??"",html:t?.
html??"",junit:t?.junit??"",sarif:t?.sarif??"",support:t?.support??"",matrix:""},n)}function OS(e){try{Dm("matrix",JSON.
stringify(e))}catch(t){throw new h(`the output \`matrix\` could not be set (${P(t)}), ${CS}`,{cause:t})}}function oW(e,t){
try{for(let[n,r]of Object.entries(e))Dm(n,r)}catch(n){t.warning(`the outputs of this step could not be set (${P(n)}), ${CS}`)}}
function AS({artifact:e,kernel:t,subject:n}){switch(n.kind){case"lane":return{artifact:e,kernel:t,mode:n.mode};case"prog\
ram":return{artifact:e,kernel:t,program:n.name,step:n.step};case"test":return{artifact:e,kernel:t,test:n.name}}}var CS,sh=f(
async()=>{"use strict";await Br();zr();$();CS="since the runner, or what wraps this step, does not provide the file that\
 GITHUB_OUTPUT names"});function Vo({host:e,kernels:t}){let n=t.filter(({accelerator:o})=>o!==null),r=n.filter(({accelerator:o})=>o==="tcg");return n.
length===0?null:r.length===0?"KVM":r.length<n.length?`KVM, but emulation (TCG) for ${sW(r.map(({id:o})=>o))}`:e.accelerator?.
used==="kvm"?"emulation (TCG): KVM ran none of the kernels, see the notes":`emulation (TCG)${e.accelerator===null?"":`: ${_(
e.accelerator.reason)}`}`}function sW(e){return[...e.slice(0,ih).map(n=>_(n,60)),...e.length>ih?[`${e.length-ih} more`]:
[]].join(", ")}var ih,kc=f(()=>{"use strict";L();ih=5});function pr({cases:e}){let t=new Map;for(let{libbpf:o,artifact:s}of e)o!==null&&t.set(o,(t.get(o)??new Set).add(s));let[
[n]=[],...r]=[...t].sort(([,o],[,s])=>s.size-o.size);return n===void 0?null:[n,...r.map(([o,s])=>`${o} for ${iW([...s])}`)].
join("; ")}function iW(e){let t=e.slice(0,ah).map(n=>_(n,60));return e.length>ah?`${t.join(", ")} and ${e.length-ah} mor\
e`:t.join(", ")}var ah,Ci=f(()=>{"use strict";L();ah=5});function tt(e,t){return e+" ".repeat(Math.max(0,t-e.length))}function Se(e,t,n,r=0){let o=[],s="",i=t-r;for(let a of e.split(
" ")){let l=s===""?a:`${s} ${a}`;s===""||l.length<=i?s=l:(o.push(s.trimEnd()),s=`${n}${a}`,i=t)}return[...o,s.trimEnd()].
map(a=>a.replaceAll("\xA0"," "))}var xc=f(()=>{"use strict"});function MS(e,t){let n=ar(e);if(n===null)return[];let r=new Set(e.kernels.filter(({required:o})=>!o).map(({id:o})=>o));return[
...Se(`since ${n.baseline}: ${Ao(n)}`,t.width,uh).map(o=>t.paint(o,"bold")),...lh(n.verdicts,o=>aW(o,r,t)),...lh(n.grown,
o=>lW(o,t)),...lh(n.kernels,o=>ch(`kernel changed: ${Cl(o)}`,t)),...[Oo(n.cases)].filter(o=>o!=="").flatMap(o=>ch(o,t))]}
function lh(e,t){let n=e.length-TS;return[...e.slice(0,TS).flatMap(t),...n>0?[`  ${n} more, listed in summary.md`]:[]]}function aW(e,t,{
paint:n,width:r}){let o=e.kernels.map(u=>`${_(u,60)}${t.has(u)?"*":""}`),s=`${e.before} \u2192 ${e.after}`,i=e.after==="\
pass"?"green":e.blocks?"red":"dim",a=`${_(e.artifact,100)}: ${e.subject} on ${o.join(", ")}${IS(e.cause)}`,[l="",...c]=Se(
a,r,uh,s.length+4);return[`  ${n(s,i)}  ${l}`,...c]}function lW(e,t){let n=e.others===0?"":` and ${e.others} more`,r=`${_(
e.artifact,100)}: ${_(e.program,100)} on ${_(e.kernel,60)}${n}`;return ch(`instructions ${Qn(e)}  ${r}${IS(e.cause)}`,t)}
function ch(e,{width:t}){let[n="",...r]=Se(e,t,uh,2);return[`  ${n}`,...r]}function IS(e){return e===null?"":` (${e})`}var TS,
uh,LS=f(()=>{"use strict";Ln();Co();xc();L();TS=10,uh=" ".repeat(4)});import{styleText as cW}from"node:util";function Ho(e,{color:t,width:n,reportDirectory:r}){let o={paint:t?uW:a=>a,width:Math.
max(n,40),reportDirectory:r.replace(/\/$/,"")},i=[dW(e,o),NS(ur(e),o),mW(e,o),MS(e,o),...e.findings.map((a,l)=>kW(a,l+1,
e,o)),_W(e,o)].filter(a=>a.length>0).map(a=>a.join(`
`)).join(`

`);return`${bt(i)}
`}function uW(e,t){return cW(t,e,{validateStream:!1})}function dW(e,{paint:t,width:n}){let{gate:r,durationMs:o,shard:s,kernels:i}=e,
a=Vo(e),l={passed:"green",failed:"red",error:"yellow"};return[`${t(_(r.sentence),["bold",l[r.status]])} ${t(`(${le(o)})`,
"dim")}`,...s===null?[]:[`part ${s.index} of ${s.count}: ${i.length} of ${B(s.kernels.length,"kernel")}`],...a===null?[]:
Se(`guests ran in ${a}`,n,"  ").map(c=>t(c,"dim"))]}function NS(e,t){if(e.rows.length===0||e.kernels.length===0)return[];
let n=Math.max(...e.rows.map(s=>s.label.length)),r=Math.min(n,fW),o=e.kernels.map(s=>_(s.id,60));for(let s of[o.map(i=>[
i]),o.map(Ul)]){let i=s.map((l,c)=>Math.max(6,...l.map(u=>u.length),...e.rows.map(u=>BS(u.cells[c]??null).length))),a=t.
width-i.reduce((l,c)=>l+c+2,0);if(r<=a)return pW(e,s,i,Math.min(n,a),t)}return hW(e,o,r,t)}function mW(e,t){let n=dr(e),
r=n.rows.flatMap(s=>s.cells).filter(s=>s!==null);if(r.length===0)return[];let o=r.filter(({verdict:s})=>s==="pass").length;
return o===r.length?[`tests: all ${r.length} pass`]:[`tests: ${o} of ${r.length} pass`,...NS(n,t)]}function pW({rows:e},t,n,r,o){
let s=(l,c)=>[tt(Kt(l,r),r),...c].join("  ").trimEnd(),i=(t[0]??[]).map((l,c)=>s("",t.map((u,d)=>tt(u[c]??"",n[d]??0)))),
a=e.map(({label:l,cells:c})=>s(l,c.map((u,d)=>jS(u,BS(u),n[d]??0,o))));return[...i.map(l=>o.paint(l,"bold")),...a,...US(
e.flatMap(l=>l.cells),!1,o)]}function hW({rows:e},t,n,r){let s=Math.max(1,Math.floor((r.width-n-1)/3)),a=Array.from({length:Math.
ceil(t.length/s)},(c,u)=>u*s).flatMap(c=>{let u=t.slice(c,c+s).map((d,m)=>tt(String(c+m+1),3));return[...c===0?[]:[""],r.
paint(`${" ".repeat(n)} ${u.join("")}`.trimEnd(),"bold"),...e.map(({label:d,cells:m})=>`${tt(Kt(d,n),n)} ${m.slice(c,c+s).
map(p=>jS(p,gW(p),3,r)).join("")}`.trimEnd())]}),l=Se(t.map((c,u)=>`${u+1}\xA0${c}`).join("  "),r.width,"");return[...a,
...l,...US(e.flatMap(c=>c.cells),!0,r)]}function BS(e){if(e===null)return"";let t=e.note===null?"":` ${e.note}`;return e.
known?`known${t}`:`${e.verdict}${e.nonBlocking?"*":""}${t}`}function gW(e){return e===null?"":e.known?DS:`${KS[e.verdict]}${e.
nonBlocking?"*":""}`}function jS(e,t,n,{paint:r}){let o={pass:"green",fail:"red",skip:"dim",error:"yellow"},s=" ".repeat(
Math.max(0,n-t.length));return e===null?s:`${r(t,e.nonBlocking?"dim":o[e.verdict])}${s}`}function US(e,t,{paint:n,width:r}){
let o=new Set(e.filter(i=>i?.known!==!0).map(i=>i?.verdict)),s=[...t?["pass","fail","skip","error"].filter(i=>o.has(i)).
map(i=>`${KS[i]} ${i}`):[],...e.some(i=>i?.known)?[`${t?`${DS} `:""}known: fails as known_failures says`]:[],...e.some(i=>i?.
nonBlocking&&!i.known)?["* does not block"]:[],...e.some(i=>i?.note!=null)&&!t?["n/m: programs attached"]:[],...e.includes(
null)?["blank: not meant for the kernel"]:[]];return s.length===0?[]:Se(s.map(i=>i.replaceAll(" ","\xA0")).join("   "),r,
"").map(i=>n(i,"dim"))}function kW(e,t,n,r){let{paint:o,width:s}=r,[i,a]=e.known===null?bW[e.level]:wW,l=`${t}. ${i} `,c="\
 ".repeat(`${t}. `.length),u=`${e.artifact===null?"":`${_(e.artifact,100)}: `}${Ze(e)}`,[d="",...m]=Se(u,s,`${c}  `,l.length),
p=(k,y)=>Se(y,s,`${c}  `,c.length+k.length+1).map((x,R)=>R===0?`${c}${o(k,"dim")} ${x}`:x),g=Fo(e,n),b=k=>wt(k,yW).map(y=>`${c}${o(
"|","dim")} ${y}`);return[`${t}. ${o(i,["bold",a])} ${o(d,"bold")}`,...m.map(k=>o(k,"bold")),...p("on:",`${Zt(e,n,"*")} \
 [${e.class}]`),...e.known===null?[]:p("known:",jt(e.known)),...e.words===null?[]:p("says:",_(e.words)),...e.source===null?
[]:[`${c}${o("at:","dim")} ${o(bn(e.source),"cyan")}`,`${c}   ${_(e.source.text)}`],...g===null?[]:[`${c}${o("at:","dim")}\
 ${o(g,"cyan")}`],...e.excerpt===null||e.excerpt===e.words?[]:b(e.excerpt),...p("fix:",_(e.remedy,2e3)),...e.remedyYaml===
null?[]:xW(e,c,r),`${c}${o("reproduce:","dim")} ${_(e.reproduce)}`,...e.log===null?[]:[`${c}${o("log:","dim")} ${_(`${r.
reportDirectory}/${e.log}`)}`]]}function xW({remedyYaml:e},t,{paint:n}){return wt(e??"",60).map(r=>`${t}    ${n(r,"green")}`)}
function _W(e,{paint:t,width:n,reportDirectory:r}){let{host:o,kernels:s}=e,i=Math.max(0,...s.map(({id:p})=>Math.min(_(p,
60).length,40))),a=s.map(({release:p})=>_(p??"no release",60)),l=Math.max(0,...a.map(p=>Math.min(p.length,40))),c=s.map(
(p,g)=>{let b=p.bootMs===null?"not booted":`boot ${le(p.bootMs)}, total ${le(p.guestMs)}`,k=p.shape===null?"":`, ${Bn[p.
shape]}`,y=p.accelerator===null?"":`, ${p.accelerator}`,x=p.boots>1?`, ${p.boots} boots`:"",R=p.required?"":"  (does not\
 block)";return`${tt(_(p.id,60),i)}  ${tt(a[g]??"",l)}  ${t(`${b}${k}${y}${x}${R}`,"dim")}`}),u=s.flatMap(p=>p.notes.map(
g=>`note: ${_(p.id,60)}: ${_(g)}`)),d=Ll(e),m=pr(e);return[...c,...o.accelerator===null?[]:Se(`accelerator: ${o.accelerator.
used}, ${_(o.accelerator.reason)}`,n,"  "),...m===null?[]:Se(`libbpf: ${m}`,n,"  "),...dh("variant",Tl(e)).flatMap(p=>Se(
p,n,"  ")),...dh("off",Ml(e)).flatMap(p=>Se(p,n,"  ")),...dh("note",Il(e)).flatMap(p=>Se(p,n,"  ")),...d.length===0?[]:[
`fixups applied: ${d.length}, listed in summary.md`],...Fl(e).flatMap(p=>Se(`skipped: ${p}`,n,"  ")),...u.flatMap(p=>Se(
p,n,"  ")),`logs and results.json: ${_(r)}`]}function dh(e,t){let n=t.length>FS?t.slice(0,FS-1):t,r=t.length-n.length;return[
...n,...r===0?[]:[`${r} more, listed in summary.md`]].map(o=>`${e}: ${o}`)}var fW,KS,DS,yW,bW,wW,FS,_c=f(()=>{"use stric\
t";xi();kc();Nl();Ci();Ut();LS();xc();L();fW=32;KS={pass:"\u2713",fail:"\u2717",skip:"-",error:"!"},DS="~";yW=20,bW={failure:[
"FAIL","red"],warning:["WARN","yellow"],notice:["NOTE","cyan"]},wW=["KNOWN","cyan"];FS=8});import{createWriteStream as RW}from"node:fs";import{join as GS}from"node:path";import{finished as qS}from"node:stream/promises";
import{createInflate as SW}from"node:zlib";function Rc(e,t,n){let r=new Map,o=new Set,s=new Set,i=0,a=0;return{take(g){let b=r.
get(mh(g))??(r.size<$W&&g.part===0?u(g):void 0),k=b?.streams?.inflate;if(b===void 0||k===void 0||k.writableEnded)return;
let y=Buffer.from(g.data,"base64");b.compressedBytes+=y.length,g.part!==b.nextPart++?b.cut??=`part ${b.nextPart-1} is mi\
ssing`:b.compressedBytes>WS&&(b.cut??=`longer than ${WS} bytes`),b.cut===null&&y.length>0&&k.write(y),(g.last||b.cut!==null)&&
l(b)},async finish(){for(let g of s)c(g);return await Promise.all([...r.values()].map(g=>g.done)),g=>{let b=r.get(mh(g));
return b===void 0?null:{path:b.path,tail:b.tail.toString("utf8"),cut:b.cut}}}};function l(g){s.delete(g),g.streams?.inflate.
end()}function c(g){g.cut??="its end never came",l(g)}function u(g){let[b]=s;b!==void 0&&s.size>=OW&&c(b);let k=GS(t,p(kn(
n(g)))),y=SW(),x=RW(GS(e,k)),R={streams:{inflate:y,file:x},path:k,nextPart:0,tail:Buffer.alloc(0),bytes:0,compressedBytes:0,
cut:null,done:Promise.resolve()};return y.on("data",S=>m(R,S,y,x)),x.on("error",S=>{R.cut??=S.message,y.destroy()}),R.done=
qS(y,{writable:!1}).catch(S=>{R.cut??=S.message}).then(()=>qS(x.end())).catch(S=>{R.cut??=S.message}).then(()=>d(R)),r.set(
mh(g),R),s.add(R),R}function d(g){g.streams=null,g.tail=Buffer.from(g.tail.subarray(a<PW?0:-AW)),a+=g.tail.length}function m(g,b,k,y){
if(g.bytes+=b.length,i+=b.length,g.bytes>fh||i>vW){g.cut??=g.bytes>fh?`longer than ${fh} bytes`:"the logs of this guest \
are too long",k.destroy();return}g.tail=Buffer.concat([g.tail,b]).subarray(-EW),y.write(b)||(k.pause(),y.once("drain",()=>k.
resume()))}function p(g){let b=g;for(let k=2;o.has(b);k++)b=g.replace(/(\.[^.]*)?$/,y=>`-${k}${y}`);return o.add(b),b}}function mh({
case:e,kind:t,pass:n,subject:r}){return JSON.stringify([e,t,t==="stdout"||t==="stderr"?"":n,r])}function kn(e){return e.
replaceAll(/[^A-Za-z0-9._-]/g,"_").replace(/^\.+/,"_").slice(0,160)}var fh,$W,WS,vW,EW,PW,AW,OW,Yo=f(()=>{"use strict";fh=
64*1024*1024,$W=8192,WS=16*1024*1024,vW=1024*1024*1024,EW=16*1024,PW=8*1024*1024,AW=2048,OW=8});function FW(e){let t=yn(e);return e.artifacts.flatMap(({name:r})=>{let o=new Map;for(let{kernel:s,programs:i}of t.get(r)??
[])for(let a of i){let l=a.load?.verdict==="pass"?a.load.stats?.insnsProcessed??null:null;l!==null&&o.set(a.name,[...o.get(
a.name)??[],{result:a,kernel:s,insns:l}])}return[...o].flatMap(([s,i])=>{let a=NW(i);return a===null?[]:[{artifact:r,program:s,
reason:a,bars:i.map(({kernel:l,insns:c})=>({kernel:l,insns:c}))}]})}).toSorted((r,o)=>VS(o)-VS(r))}function NW(e){let t=e.
map(({insns:i})=>i),[n,r]=[Math.min(...t),Math.max(...t)],o=e.map(({result:i})=>i.load?.stats?.budget??null).filter(i=>i!==
null),s=Math.min(...o);return r>=MW*1e6?`${Math.round(r/1e6*100)} % of the kernel\u2019s limit of ${Q(1e6)}`:r<CW?null:r>=
IW*s?`${Math.round(r/s*100)} % of its budget of ${Q(s)}`:n>0&&r>=TW*n?`${(r/n).toFixed(1)} times as many on one kernel a\
s on another`:null}function VS({bars:e}){return Math.max(...e.map(({insns:t})=>t))}function HS(e){let t=FW(e);if(t.length===
0)return"";let n=t.length-zS;return["## Instructions the verifier processed",...t.slice(0,zS).map(BW),...n>0?[`${B(n,"mo\
re program")} of this kind: see the statistics below.`]:[]].join(`

`)}function BW({artifact:e,program:t,reason:n,bars:r}){let o=Math.max(...r.map(({insns:u})=>u)),s=r.map(({kernel:u})=>_(
u,60)),i=Math.max(...s.map(u=>u.length)),a=r.map(({insns:u})=>Q(u)),l=Math.max(...a.map(u=>u.length)),c=r.map(({insns:u},d)=>{
let m="\u2588".repeat(Math.max(1,Math.round(u/o*LW)));return`${(s[d]??"").padEnd(i)}  ${(a[d]??"").padStart(l)}  ${m}`});
return[`${D(t)} of ${D(e)}: ${n}`,Hr(c,"text")].join(`

`)}var zS,CW,TW,MW,IW,LW,YS=f(()=>{"use strict";Mo();Qt();$t();L();zS=5,CW=1e4,TW=2,MW=.5,IW=.9,LW=30});function JS(e){let t=yn(e),n=e.artifacts.map(({name:a})=>DW(a,t.get(a)??[],e)).filter(({rows:a})=>a.length>0);if(n.length===
0)return"";let r=({kernels:a})=>a.length>KW,o=n.filter(r),s=[...n.filter(a=>!r(a)).map(jW),...o.length===0?[]:[GW(o)]],i=`\
Instructions that the verifier processed to prove each program safe, what is left to the kernel\u2019s limit (headroom: at ${Q(
1e6)} it gives up), size of the machine code, time of the load. Beside the name: instructions in the object.`;return Ae(
"Verifier statistics",[i,...s].join(`

`))}function DW(e,t,n){let r=new Map(t.map(({kernel:a,programs:l})=>[a,new Map(l.map(c=>[c.name,c]))])),o=n.kernels.filter(
a=>r.has(a.id)),i=[...new Map(t.flatMap(a=>a.programs.map(({name:l,insns:c})=>[l,c])))].map(([a,l])=>({name:a,insns:l,loads:o.
map(c=>r.get(c.id)?.get(a)?.load??null)}));return{artifact:e,kernels:o,rows:i.filter(({loads:a})=>a.some(l=>hh(l)!==null))}}
function jW({artifact:e,rows:t,kernels:n}){return he([D(e),...n.map(r=>D(r.id))],t.map(r=>[XS(r),...r.loads.map(WW)]))}function GW(e){
return he(UW,e.flatMap(t=>t.rows.map(n=>[D(t.artifact),XS(n),...qW(n,t)])))}function qW({loads:e},{kernels:t}){let n=e.flatMap(
(l,c)=>{let u=hh(l);return l?.verdict==="pass"&&l.stats!==null&&u!==null?[{stats:l.stats,insns:u,kernel:t[c]?.id??""}]:[]}),
r=n.toSorted((l,c)=>l.insns-c.insns),[o,s]=[r[0],r.at(-1)];if(o===void 0||s===void 0)return["rejected","","","",""];let i=n.
flatMap(({stats:l})=>l.jitedBytes===null?[]:[l.jitedBytes]),a=n.map(({stats:l})=>l.loadUsec/1e3);return[ph([o.insns,s.insns],
Q),o.insns===s.insns?"all alike":D(s.kernel),`${ZS(s.stats)??""}${QS(s.stats)}`,ph(i,Ge),ph(a,le)]}function ph(e,t){if(e.
length===0)return"";let[n,r]=[t(Math.min(...e)),t(Math.max(...e))];return n===r?r:`${n} \u2013 ${r}`}function XS({name:e,
insns:t}){return`${D(e)} ${Q(t)}`}function WW(e){let t=hh(e),n=e?.stats??null;if(e===null||n===null||t===null)return"";if(e.
verdict!=="pass")return`rejected after ${Q(t)}`;let r=ZS(n),o=[...r===null?[]:[`headroom ${r}`],...n.jitedBytes===null?[]:
[Ge(n.jitedBytes)],le(n.loadUsec/1e3)];return`${Q(t)}${QS(n)}<br><sub>${o.join(" \xB7 ")}</sub>`}function hh(e){return e?.
stats?.insnsProcessed??null}function QS({insnsProcessed:e,budget:t}){return t!==null&&e!==null&&e>t?` > budget ${Q(t)}`:
""}function ZS({headroom:e}){if(e===null)return null;let t=e/1e6*100;return t>99.9&&t<100?"> 99.9 %":`${t>99&&t<100?t.toFixed(
1):Math.floor(t)} %`}var KW,UW,e$=f(()=>{"use strict";Mo();Qt();$t();L();KW=5;UW=["artifact","program","instructions","m\
ost on","least headroom","machine code","load"]});function Jo(e){let t=YW(e);for(let n of HW(e.findings.length)){let r=r$(e,t,n);if(lt(r)<=Bl)return r}return r$(e,t,VW)}function*HW(e){
let t=zW,n=[],r=(o,s)=>(n.push(o),t={...t,...s,dropped:n$(n)},t);yield t,yield r("the verifier statistics",{statistics:!1}),
yield r("the log excerpts",{excerpts:!1}),e>gh&&(yield r(`all but a line of the findings after the first ${gh}`,{whole:gh})),
yield r("the remarks",{remarks:!1,changes:"few"});for(let o=e>>1;o>0;o>>=1){let s=[...n,B(e-o,"finding")];yield{...t,findings:o,
dropped:n$(s)}}}function n$(e){return[e.slice(0,-1).join(", "),...e.slice(-1)].filter(t=>t!=="").join(" and ")}function YW(e){
return{head:Sc([XW(e),QW(e),e4(e)]),changes:{many:wi(e,t$.many),few:wi(e,t$.few)},tables:Sc([t4(e),n4(e)]),charts:HS(e),
remarks:Sc([Ti("Variants",Tl(e)),Ti("Programs that are off",Ml(e)),Ti("Fixups applied",Ll(e)),Ti("Skipped",Fl(e)),Ti("Le\
ft behind",Il(e))]),statistics:JS(e),kernels:Vl(e),foot:r4(e)}}function r$(e,t,n){return`${Sc([t.head,n.dropped===null?"":
`> **Cut to fit GitHub's limit of 1 MiB:** left out are ${n.dropped}. results.json and the logs have everything.`,n.tables?
t.tables:"",t.changes[n.changes],zl(e,n),n.statistics?t.charts:"",n.remarks?t.remarks:"",n.statistics?t.statistics:"",n.
tables?t.kernels:"",t.foot])}
`}function Sc(e){return e.filter(t=>t!=="").join(`

`)}function XW(e){let{gate:t}=e;return`# ${t.status==="passed"&&pi(e)!==null?"\u26AA":JW[t.status]} ${G(t.sentence)}`}function QW(e){
let{artifacts:t,kernels:n,loader:r}=e,o=`[bpfcompat](${hi})`,s=B(t.length,r===null?"eBPF object":"eBPF loader"),i=`${B(n.
length,"kernel")}, ${n.length===1?"":"each "}booted in a virtual machine`,a=t.length===0||n.length===0,l=Vo(e);return[a?
`${o} tries eBPF objects on kernels that it boots in virtual machines.`:`${o} tries ${s} on ${i}.`,l===null?"":`Guests r\
an in ${G(l)}.`,ZW(e)].filter(c=>c!=="").join(" ")}function ZW(e){let{status:t,nonBlocking:n,known:r}=e.gate,o=pi(e);if(t===
"passed"&&o!==null)return o;let s=r===0?"":` What is marked ${Nn} fails as the manifest expects, and does not block.`,i=`${o!==
null?` ${o}`:n===0?"":" What is marked \u26AA does not block."}${s}`;return t==="failed"?`Each \u274C below says what broke, \
on which line, and what to do about it.${i}`:t==="error"?`\u26A0\uFE0F is no word about the objects: something stood in the way of\
 a verdict${e.findings.length===0?"":", and is named below"}.${i}`:`${n===0?"":"What is marked \u26AA did not pass and does n\
ot block: this change can be merged."}${s}`}function e4({shard:e,kernels:t}){return e===null?"":`> **Part ${e.index} of ${e.
count}** of one run: ${t.length} of its ${B(e.kernels.length,"kernel")}. The job that merges the parts has the whole.`}function t4(e){
let t=ur(e);return Ko(t,t.rows.length===e.artifacts.length?"artifact":"check")}function n4(e){let t=Ko(dr(e),"test");return t===
""?"":`## Tests

${t}`}function Ti(e,t){return t.length===0?"":Ae(`${e} (${t.length})`,t.map(n=>`- ${G(n)}`).join(`
`))}function r4(e){let{tool:t,durationMs:n,host:r,manifest:o,findings:s}=e,i=pr(e);return`<sub>${[`${t.name} ${G(t.version)}`,
le(n),...o===null?[]:[D(o)],...r.accelerator===null?[]:[`${r.accelerator.used}: ${G(r.accelerator.reason)}`],...i===null?
[]:[`libbpf ${G(i)}`],...s.some(({log:l})=>l!==null)?[`logs are in the report directory ([how to keep it](${lr("github-a\
ction.md")}))`]:[]].join(" \xB7 ")}</sub>`}var t$,zW,VW,gh,JW,$c=f(()=>{"use strict";kc();YS();Nl();Ci();gi();$t();Ut();
e$();ap();fp();mp();Wl();L();t$={many:200,few:10},zW={statistics:!0,excerpts:!0,remarks:!0,changes:"many",tables:!0,whole:Number.
POSITIVE_INFINITY,findings:Number.POSITIVE_INFINITY,dropped:null},VW={statistics:!1,excerpts:!1,remarks:!1,changes:"few",
tables:!1,whole:3,findings:10,dropped:"the tables, the statistics, the remarks, the excerpts and all but 10 findings"};gh=
30;JW={passed:"\u2705",failed:"\u274C",error:"\u26A0\uFE0F"}});function nn(e,t){return _(e,t).replaceAll(/[\ufffe\uffff]/g,"").replaceAll(/[&<>"']/g,n=>`&#${n.codePointAt(0)};`)}function Kn(e,t){
return[...e].reduce((n,r)=>n+o4(r)*t,0)}function o4(e){return/[ .,:;|!'ijl]/.test(e)?.33:/[-()frt/]/.test(e)?.42:/[mwMW]/.
test(e)?.92:/[A-Z]/.test(e)?.72:e>"\u2E80"?1:.6}var yh=f(()=>{"use strict";L()});function Xo(e){let[t,n,r,o="0",s]=/^(\d+)\.(\d+)(?:\.(\d+))?(?:[-~.]?rc(\d+))?/.exec(e)??[];if(t===void 0||n===void 0||r===
void 0)return;let i=(e.slice(t.length).match(/\d+/g)??[]).map(Number);return{label:`${n}.${r}${s===void 0?"":`-rc${s}`}`,
numbers:[...[n,r,o].map(Number),s===void 0?s4:Number(s),...i]}}function vc(e,t){let[n,r]=[Xo(e),Xo(t)];if(n===void 0||r===
void 0)return+(n===void 0)-+(r===void 0);for(let o=0;o<Math.max(n.numbers.length,r.numbers.length);o++){let s=(n.numbers[o]??
-1)-(r.numbers[o]??-1);if(s!==0)return s}return e<t?-1:+(e>t)}var s4,bh=f(()=>{"use strict";s4=Number.MAX_SAFE_INTEGER});function o$(e){let t=e.map(({id:r,distribution:o,arch:s,release:i})=>{let a=i??r.match(/\d+\.\d+(?:\.\d+)?(?:-rc\d+)?/g)?.
at(-1)??r,l=Xo(a)?.label;return{id:r,distribution:o,arch:s,release:i,sortedBy:a,name:l===void 0?r:`${l}${i4(r)}`}}),n=r=>t.
filter(({distribution:o,arch:s,name:i})=>Ec(r,{distribution:o,arch:s})&&r.name===i).length===1;return t.map(({name:r,...o})=>({
...o,label:n({name:r,...o})?r:o.id})).toSorted((r,o)=>wh(r.distribution,o.distribution)||wh(r.arch,o.arch)||vc(r.sortedBy,
o.sortedBy)||wh(r.id,o.id)).map(({sortedBy:r,...o})=>o)}function i4(e){return/\+[^+]*$/.exec(e)?.[0]??""}function Qo(e){
let t=new Set(e.map(({arch:r})=>r)).size>1,n=[];for(let r of e){let{distribution:o,arch:s}=r,i=n.find(a=>Ec(a,r));i===void 0?
n.push({distribution:o,arch:s,title:t?`${o} ${s}`:o,kernels:[r]}):i.kernels.push(r)}return n}function Ec(e,t){return e.distribution===
t.distribution&&e.arch===t.arch}function wh(e,t){return e<t?-1:+(e>t)}var Pc=f(()=>{"use strict";bh()});function Mi(e,t){let n=t.flatMap(({distribution:r,arch:o,kernels:s})=>{let i=s.flatMap(({id:a,label:l})=>{let c=e.get(a);
return c===void 0?[]:[{kernel:a,label:l,verdict:c}]});return i.length===0?[]:[{distribution:r,arch:o,seen:i}]});return{seen:n.
flatMap(({seen:r})=>r.map(({kernel:o,verdict:s})=>({kernel:o,verdict:s}))),distributions:n.map(({distribution:r,arch:o,seen:s})=>({
distribution:r,arch:o,...a4(s)}))}}function a4(e){let t=e.filter(({verdict:o})=>o==="pass"||o==="fail"),n=t.filter(({verdict:o})=>o===
"pass"),r=l4(t);return{status:r,oldest:n.at(0)?.label??null,newest:n.at(-1)?.label??null,words:[c4(r,t),...u4(e,t)].join(
"; ")}}function l4(e){let t=e.findIndex(({verdict:n})=>n==="pass");return e.length===0?"unknown":t===-1?"none":e.slice(t).
some(({verdict:n})=>n==="fail")?"gaps":t===0?"all":"from"}function c4(e,t){let n=t.filter(({verdict:s})=>s==="pass"),r=s$(
t,"pass"),o=`fails on ${s$(t,"fail")}`;switch(e){case"unknown":return"no verdict";case"none":return`not seen passing: ${o}`;case"\
gaps":return`passes on ${r}, ${o}`;case"all":case"from":{let s=n.length<3?`seen passing on ${r}`:`seen passing from ${n.
at(0)?.label}, on all ${n.length} kernels up to ${n.at(-1)?.label}`;return e==="all"?s:`${s}; ${o}`}}}function u4(e,t){return t.
length===0||t.length===e.length?[]:[`no verdict on ${i$(e.filter(n=>!t.includes(n)).map(({label:n})=>n))}`]}function s$(e,t){
let n=[];for(let[r,o]of e.entries())o.verdict===t&&(e[r-1]?.verdict===t?n.at(-1)?.push(o.label):n.push([o.label]));return i$(
n.flatMap(r=>r.length<3?r:[`${r[0]} to ${r.at(-1)}`]))}function i$(e){return e.length<2?e.join(""):`${e.slice(0,-1).join(
", ")} and ${e.at(-1)}`}var a$=f(()=>{"use strict"});function l$(e){let t=xh(e),[n]=t;if(n===void 0)throw new Error("a support table needs a run");return{newest:n,kernels:kh(
t.flatMap(({kernels:r})=>r),({id:r})=>r,({release:r})=>r!==null),artifacts:kh(t.flatMap(({artifacts:r})=>r),({name:r})=>r,
()=>!0),cases:kh(t.flatMap(({cases:r})=>r),({artifact:r,kernel:o})=>JSON.stringify([r,o]),({lanes:r})=>r.some(({verdict:o})=>o!==
"error"))}}function xh(e){return e.toSorted((t,n)=>Date.parse(n.startedAt)-Date.parse(t.startedAt))}function kh(e,t,n){let r=new Map;
for(let o of e){let s=r.get(t(o));(s===void 0||!n(s)&&n(o))&&r.set(t(o),o)}return[...r.values()]}var c$=f(()=>{"use stri\
ct"});function hr(e){let{newest:t,artifacts:n,kernels:r,cases:o}=l$(e),s=o$(r),i=Qo(s),a=yn({cases:o});return{version:d4,tool:t.
tool,runs:xh(e).map(({startedAt:l,revision:c,manifest:u})=>({startedAt:l,revision:c,manifest:u})),kernels:s,overall:Mi(y4(
o),i),artifacts:n.map(l=>m4(l,a.get(l.name)??[],i))}}function m4({name:e},t,n){let r=f4.filter(o=>t.some(s=>u$(s,o)!==void 0));
return{name:e,required:t.some(({lanes:o})=>o.some(({required:s})=>s)),modes:r.map(o=>({mode:o,support:Mi(d$(t,s=>u$(s,o)),
n)})),programs:h4(t).map(({name:o,section:s})=>p4(o,s,t,n))}}function p4(e,t,n,r){let o=i=>d$(n,({programs:a})=>{let l=a.
find(c=>c.name===e);return l===void 0?void 0:i(l)}),s=n.some(({programs:i})=>i.some(a=>a.name===e&&a.attach!==null));return{
name:e,section:t,load:Mi(o(_h),r),attach:s?Mi(o(g4),r):null}}function h4(e){return[...new Map(e.flatMap(({programs:t})=>t.
map(n=>[n.name,n]))).values()]}function d$(e,t){return new Map(e.flatMap(n=>{let r=t(n);return r===void 0?[]:[[n.kernel,
r]]}))}function u$(e,t){let n=e.lanes.find(s=>s.mode===t);if(n!==void 0)return n.verdict;if(!Ac.includes(t))return;let r=e.
lanes.find(({mode:s})=>Ac.indexOf(s)>Ac.indexOf(t));return r===void 0||r.verdict==="pass"||r.verdict==="error"?r?.verdict:
(Kl(e)??(t==="load_attach"?Dl(e):void 0))?.verdict??"pass"}function _h({off:e,load:t}){return e!==null?e.by==="dropped"?
"fail":"skip":t?.verdict}function g4(e){let{attach:t}=e;return t===null?_h(e)==="pass"?void 0:_h(e):t.declined?"skip":t.
verdict}function y4(e){let t=(o,s)=>JSON.stringify([o,s]),n=new Set(e.flatMap(({artifact:o,lanes:s})=>s.filter(i=>i.required).
map(({mode:i})=>t(o,i)))),r=new Map;for(let{artifact:o,kernel:s,lanes:i}of e){let a=i.filter(({mode:l})=>n.size===0||n.has(
t(o,l)));r.set(s,[...r.get(s)??[],...a.map(({verdict:l})=>l)])}return new Map([...r].flatMap(([o,s])=>{let i=["fail","er\
ror","pass","skip"].find(a=>s.includes(a));return i===void 0?[]:[[o,i]]}))}var d4,Ac,f4,Ii=f(()=>{"use strict";Mo();Lo();
Pc();a$();c$();d4=1,Ac=["load_only","load_attach","behavior"],f4=[...Ac,"command"]});function f$(e){return w4(hr([e]))}function w4({overall:e,kernels:t}){let n=k4(e),r=x4(e,n,t),o=e.distributions.map(({distribution:c,
words:u})=>`${c}: ${u}`).join(". "),s=Math.ceil(Kn(Oc,Rh))+2*Sh,i=Math.ceil(Kn(r,Rh))+2*Sh,a=s+i,l=(c,u,d)=>`<text x="${u+
d/2}" y="14" textLength="${d-2*Sh}">${nn(c)}</text>`;return[`<svg xmlns="http://www.w3.org/2000/svg" width="${a}" height\
="${Cc}" role="img" aria-label="${nn(`${Oc}: ${r}`)}">`,`<title>${nn(`${Oc}: ${r}${o===""?"":` (${o})`}`)}</title>`,`<cl\
ipPath id="corners"><rect width="${a}" height="${Cc}" rx="3"/></clipPath>`,'<g clip-path="url(#corners)">',`<rect width=\
"${s}" height="${Cc}" fill="#393f47"/>`,`<rect x="${s}" width="${i}" height="${Cc}" fill="${b4[n]}"/>`,"</g>",`<g fill="\
#fff" text-anchor="middle" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="${Rh}">`,l(Oc,0,s),l(r,s,i),"<\
/g>","</svg>",""].join(`
`)}function k4({distributions:e}){let t=e.map(({status:r})=>r),n=["gaps","from","none","all"];return t.includes("none")&&
t.some(r=>r!=="none"&&r!=="unknown")?"gaps":n.find(r=>t.includes(r))??"unknown"}function x4({distributions:e,seen:t},n,r){
let o=t.filter(({verdict:u})=>u==="pass"||u==="fail"),s=o.filter(({verdict:u})=>u==="pass").map(({kernel:u})=>u);if(n===
"unknown")return"no verdict";if(!(n==="all"||n==="from"&&e.length===1))return`${s.length} of ${o.length}`;let a=r.filter(
({id:u})=>s.includes(u)).toSorted((u,d)=>vc(u.release??u.label,d.release??d.label)).map(({release:u,label:d})=>Xo(u??"")?.
label??d),[l,c]=[a.at(0)??"",a.at(-1)??""];return l===c?l:`${l} \u2013 ${c}`}var Oc,Rh,Cc,Sh,b4,m$=f(()=>{"use strict";yh();
bh();Ii();Oc="eBPF kernels",Rh=11,Cc=20,Sh=7,b4={all:"#1a7f37",from:"#4d7c0f",gaps:"#9a6700",none:"#cf222e",unknown:"#59\
636e"}});function p$(e){return $h(hr([e]))}function $h(e){return`${JSON.stringify(e,null,2)}
`}var vh=f(()=>{"use strict";Ii()});function Ph(e){let t=Qo(e.kernels),n=e.artifacts.flatMap(r=>[...S4(r),...$4(r)]);return[he(["artifact","step",...t.map(({
title:r})=>G(r))],n.map(({subject:r,steps:o,support:s})=>[r,o.join(", "),...t.map(i=>R4(s.distributions.find(a=>Ec(a,i))))])),
"",`Seen on real kernels: ${t.map(({title:r,kernels:o})=>G(`${r} ${o.map(({label:s})=>s).join(", ")}`,y$)).join("; ")}.`,
"Nothing is inferred: distributions port features back, so a version says nothing about another kernel of that version."].
join(`
`)}function R4(e){return e===void 0?"not tried":`${_4[e.status]} ${G(e.words,y$)}`}function S4({name:e,modes:t}){return b$(
t.map(({mode:n,support:r})=>({key:Li[n],support:r}))).map(({keys:n,support:r},o)=>({subject:o===0?D(e):"",steps:n,support:r}))}
function $4({modes:e,programs:t}){let n=o=>e.find(s=>s.mode===o)?.support,r=(o,s)=>b$(t.flatMap(i=>{let a=s(i);return a===
null||h$(a,n(o))?[]:[{key:D(i.name),support:a}]})).map(({keys:i,support:a})=>({subject:`\u21B3 ${v4(i)}`,steps:[Li[o]],support:a}));
return[...r("load_only",({load:o})=>o),...r("load_attach",({load:o,attach:s})=>s===null||h$(s,o)?null:s)]}function v4(e){
return e.length<=Eh?e.join(", "):`${e.slice(0,Eh).join(", ")} and ${e.length-Eh} more`}function h$({seen:e},t){return e.
every(({kernel:n,verdict:r})=>{let o=t?.seen.find(s=>s.kernel===n)?.verdict;return r===o||!g$(r)||o!==void 0&&!g$(o)})}function g$(e){
return e==="pass"||e==="fail"}function b$(e){let t=new Map;for(let{key:n,support:r}of e){let o=JSON.stringify(r.distributions),
s=t.get(o)??{keys:[],support:r};s.keys.push(n),t.set(o,s)}return[...t.values()]}var Li,_4,y$,Eh,Ah=f(()=>{"use strict";$t();
Pc();Li={load_only:"load",load_attach:"attach",behavior:"tests",command:"own loader"},_4={all:"\u2705",from:"\u2611\uFE0F",
gaps:"\u26A0\uFE0F",none:"\u274C",unknown:"\u2754"},y$=2e3,Eh=4});function x$(e){return M4(hr([e]))}function M4(e){let{kernels:t}=e,n=e.artifacts.flatMap(b=>F4(b,e)),r=t.map(({label:b})=>_(
b,O4)),o=Math.max(0,...r.map(b=>Kn(b,es))),s=r.some(b=>Kn(b,es)>k$-2),i=Math.max(80,...n.map(({name:b})=>Kn(b,es))),a=I4(
e,Dn+i+12),l=a.flatMap(({centres:b})=>b),c=Dn+18+(s?o+10:24),u=Object.keys(Ni).filter(b=>n.some(({marks:k})=>k.some(y=>y.
mark===b))),d=L4(u,c+n.length*Fi+24),m=Math.ceil(Math.max(...a.map(({end:b})=>b),d.width)+Dn),p=Math.ceil(c+n.length*Fi+
(u.length===0?0:32)+Dn),g=`${n.length} ${n.length===1?"artifact":"artifacts"} on ${t.length} ${t.length===1?"kernel":"ke\
rnels"}`;return[`<svg xmlns="http://www.w3.org/2000/svg" width="${m}" height="${p}" viewBox="0 0 ${m} ${p}" role="img" f\
ont-family="-apple-system,BlinkMacSystemFont,Segoe UI,Noto Sans,Helvetica,Arial,sans-serif" font-size="${es}">`,`<title>\
eBPF support: ${g}</title>`,`<desc>${nn(e.artifacts.map(B4).join(". "),4e3)}</desc>`,`<style>${T4}</style>`,`<rect class\
="page" x="0.5" y="0.5" width="${m-1}" height="${p-1}" rx="6"/>`,...a.map(({name:b,start:k,end:y})=>`<text class="muted"\
 x="${rn((k+y)/2)}" y="${Dn+12}" text-anchor="middle">${nn(b)}</text>`),...r.map((b,k)=>s?`<text class="text" transform=\
"translate(${rn((l[k]??0)+4)} ${rn(c-8)}) rotate(-90)">${nn(b)}</text>`:`<text class="text" x="${rn(l[k]??0)}" y="${c-10}\
" text-anchor="middle">${nn(b)}</text>`),...n.flatMap(({name:b,marks:k},y)=>{let x=c+(y+.5)*Fi;return[`<line class="line\
" x1="${Dn}" x2="${m-Dn}" y1="${rn(x-Fi/2)}" y2="${rn(x-Fi/2)}"/>`,`<text class="text" x="${Dn}" y="${rn(x+4.5)}">${nn(b)}\
</text>`,...k.flatMap(({mark:R,words:S},v)=>R==="none"?[]:[_$(R,l[v]??0,x,S)])]}),...d.lines,"</svg>",""].join(`
`)}function I4({kernels:e},t){let n=t;return Qo(e).map(({title:r,kernels:{length:o}})=>{let s=_(r,P4),i=Math.max(k$,Math.
ceil(Kn(s,es)/o)),a={name:s,start:n,end:n+o*i,centres:Array.from({length:o},(l,c)=>n+(c+.5)*i)};return n=a.end+E4,a})}function _$(e,t,n,r){
return`<g transform="translate(${rn(t)} ${rn(n)})"><title>${nn(r)}</title><circle class="${e}" r="${Zo}"/><path class="g\
lyph" d="${C4[e]}"/></g>`}function L4(e,t){let n=Dn+Zo;return{lines:e.flatMap(o=>{let s=n;return n+=Zo+6+Kn(Ni[o],es)+16+
Zo,[_$(o,s,t,Ni[o]),`<text class="muted" x="${rn(s+Zo+6)}" y="${rn(t+4.5)}">${Ni[o]}</text>`]}),width:n-Zo-16}}function F4({
name:e,modes:t},{kernels:n}){let r=t.filter(({mode:i})=>i!=="command"),o=r.at(-1),s=t.find(({mode:i})=>i==="command");return[
o,s].flatMap(i=>{if(i===void 0)return[];let a=i===s?[]:r.slice(0,-1),l=n.map(({id:u,label:d})=>{let m=N4(u,i.support,a);
return{mark:m,words:m==="none"?"":`${e} on ${d}: ${Ni[m]}`}}),c=o!==void 0&&i===s?` (${Li.command})`:"";return[{name:`${_(
e,A4)}${c}`,marks:l}]})}function N4(e,t,n){let r=w$(e,t);return r===void 0?"none":r==="fail"&&n.some(({support:s})=>w$(e,
s)==="pass")?"partial":r}function w$(e,{seen:t}){return t.find(n=>n.kernel===e)?.verdict}function B4({name:e,modes:t}){let n=t.
at(-1);if(n===void 0)return`${e}: not taken to any kernel`;let r=n.support.distributions.map(o=>`${o.distribution}: ${o.
words}`).join(", ");return`${e}, ${Li[n.mode]}: ${r}`}function rn(e){return Math.round(e*10)/10}var es,Fi,k$,E4,P4,Dn,A4,
O4,Zo,Ni,C4,T4,R$=f(()=>{"use strict";yh();L();Pc();Ah();Ii();es=13,Fi=28,k$=46,E4=10,P4=20,Dn=16,A4=40,O4=24,Zo=9,Ni={pass:"\
passes",partial:"passes in part",fail:"fails",skip:"left out",error:"no verdict"},C4={pass:"M-4 0.5L-1.2 3.3L4 -3",partial:"\
M-4.2 1C-2.6 -2.4 -1.2 -1.2 0 0S2.8 2.2 4.2 -1.2",fail:"M-3.2 -3.2L3.2 3.2M3.2 -3.2L-3.2 3.2",skip:"M-2.4 0H2.4",error:"\
M0 -4V0.8M0 3.4V3.5"},T4=`
.page{fill:#fff;stroke:#d1d9e0}.text{fill:#1f2328}.muted{fill:#59636e}.line{stroke:#d1d9e0}
.pass{fill:#1a7f37}.partial{fill:#9a6700}.fail{fill:#cf222e}.skip,.error{fill:#818b98}
.glyph{fill:none;stroke:#fff;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
@media (prefers-color-scheme:dark){
.page{fill:#0d1117;stroke:#3d444d}.text{fill:#f0f6fc}.muted{fill:#9198a1}.line{stroke:#3d444d}
.pass{fill:#238636}.partial{fill:#9e6a03}.fail{fill:#da3633}.skip,.error{fill:#656c76}}`});var S$,$$,v$=f(async()=>{S$=await import("./vendor/junit-report-builder.js"),{}=S$,$$=S$.default});var T$={};ee(T$,{renderJunit:()=>D4});function D4(e){let t=K4.newBuilder().name("bpfcompat"),n=U4(e);for(let r of e.kernels){
let o=t.testSuite();j4(o,r,e);for(let s of e.cases.filter(({kernel:i})=>i===r.id)){let i=n.get(Oh(s.artifact,r.id))??[];
for(let a of G4(s,i,e))q4(o,s,a)}}return`${bt(t.build())}
`}function j4(e,t,n){let{startedAt:r,host:o}=n;e.name(_(t.id)).timestamp(r.replace(/(?:\.\d+)?Z$/,"")).time(C$(t.guestMs));
let s={distribution:t.distribution,release:t.release,arch:t.arch,required:String(t.required),accelerator:o.accelerator?.
used??null,libbpf:pr(n),error:t.error};for(let[i,a]of Object.entries(s))a!==null&&e.property(i,_(a))}function U4({findings:e,
cases:t}){let n=new Map,r=new Map;for(let o of e)for(let s of o.kernels){let[i,a]=o.artifact===null?[r,s]:[n,Oh(o.artifact,
s)];i.set(a,[...i.get(a)??[],o])}return new Map(t.map(({artifact:o,kernel:s})=>{let i=Oh(o,s);return[i,[...n.get(i)??[],
...r.get(s)??[]]]}))}function Oh(e,t){return JSON.stringify([e,t])}function G4(e,t,n){let r=n.artifacts.find(({name:i})=>i===
e.artifact)?.place??null,o=({mode:i,verdict:a,required:l,reason:c,known:u},d)=>{let m=t.filter(g=>i==="behavior"||g.class!==
"BEHAVIOR_FAILURE"),p=a==="pass"?[]:m;return{name:i,verdict:a,required:l,reason:c,known:u,findings:p,place:A$(p,r,n),durationMs:d===
0?e.durationMs:0}},s=({name:i,verdict:a,required:l,reason:c,command:u,place:d,known:m})=>({name:`test: ${i}`,verdict:a,required:l,
reason:c,known:m,findings:a==="pass"?[]:t.filter(({title:p})=>p.startsWith(`test "${i}": `)),place:A$([],d,n),durationMs:u?.
durationMs??null});return[...e.lanes.map(o),...e.tests.map(s)]}function A$([e],t,n){let r=e===void 0?null:jo(e,n);if(r!==
null||t===null)return r;let o=Ri(t.file,n);return o===null?null:{file:o,line:t.line}}function q4(e,{artifact:t,kernel:n},r){
let{name:o,verdict:s,required:i,reason:a,known:l,findings:c,place:u,durationMs:d}=r,m=e.testCase().className(_(t)).name(
_(`${o} on ${n}`)).time(C$(d??0));u!==null&&m.file(_(u.file));let p=_(H4(a,c),Bi),g=z4(Y4(a,c)),b={line:u?.line??null,skipped:null};
s==="fail"&&i&&l===null?m.failure(p,O$(c,"FAILURE")).stacktrace(g):s==="error"&&i?m.error(p,O$(c,"ERROR"),g):s!=="pass"&&
(b.skipped=_(W4(r,p),Bi),m.skipped(),c.length>0&&m.standardOutput(g)),V4(m,b)}function W4({verdict:e,known:t},n){return t!==
null?`known failure: ${t} (${n})`:e==="skip"?n:`does not block: ${n}`}function z4(e){return e.replaceAll("]]>","]] >")}function V4(e,{
line:t,skipped:n}){let r=e.build.bind(e);e.build=o=>{let s=r(o);t!==null&&s.att("line",String(t));let i=s.children.find(
a=>"name"in a&&a.name==="skipped");return n!==null&&i!==void 0&&"att"in i&&i.att("message",n),s}}function O$([e],t){return e?.
class??t}function H4(e,[t,...n]){return t===void 0?e??"no reason given":`${Ze(t)}${n.length===0?"":` (and ${n.length} mo\
re)`}`}function Y4(e,t){let n=t.length-P$;return[...e===null?[]:[_(e,Bi)],...t.slice(0,P$).map(J4),...n>0?[`${n} more ar\
e in results.json`]:[]].join(`

`)}function J4(e){let{words:t,source:n,excerpt:r,remedy:o,remedyYaml:s,reproduce:i}=e;return[`${Ze(e)} [${e.class}]`,...e.
known===null?[]:[`known: ${jt(e.known)}`],...t===null?[]:[`says: ${_(t)}`],...n===null?[]:[`at: ${bn(n)}`,`    ${_(n.text)}`],
...r===null?[]:["",...wt(r,E$),""],`fix: ${_(o,Bi)}`,...s===null?[]:wt(s,E$),`reproduce: ${_(i,Bi)}`].join(`
`)}function C$(e){return Math.round(e)/1e3}var K4,Bi,E$,P$,M$=f(async()=>{"use strict";await v$();Ci();Ut();Hl();L();K4=
$$,Bi=1e3,E$=40,P$=20});var I$,L$,kSe,xSe,F$,_Se,N$=f(async()=>{I$=await import("./vendor/node-sarif-builder.js"),{SarifBuilder:L$,SarifResultBuilder:kSe,
SarifRuleBuilder:xSe,SarifRunBuilder:F$}=I$,_Se=I$.default});var B$,K$=f(()=>{"use strict";B$={INVALID_OBJECT:"the file is no eBPF object that libbpf can open",NOTHING_LOADED:"no pr\
ogram was loaded, so nothing was proved",FIXUP_MISMATCH:"the manifest sets or names something that the object does not h\
ave",MISSING_INNER_MAP:"a map-in-map leaves its inner-map prototype to the loader",MAP_SIZE_UNSET:"a map leaves its size\
s to the loader",UNSUPPORTED_MAP_TYPE:"the kernel does not know the map type",MAP_CREATION_FAILURE:"the kernel has a rul\
e that a map breaks, or no memory for it",MAP_DROPPED:"an optional map cannot be created",MISSING_BTF:"the kernel, a mod\
ule or the object has no BTF, or none of what is needed",CORE_RELOCATION_FAILURE:"a type or field is not in the kernel",
MISSING_KERNEL_SYMBOL:"a kernel symbol, kfunc or option is not in the kernel, or not as the object declares it",UNSUPPORTED_HELPER:"\
the kernel lacks a helper, or the program type may not call it",UNSUPPORTED_PROGRAM_TYPE:"the kernel or libbpf does not \
know the program type",VERIFIER_REJECTION:"the verifier finds the program unsafe",VERIFIER_LIMIT:"the program is too lar\
ge or too complex for the kernel",MISSING_ATTACH_TARGET:"what a program attaches to does not exist on the kernel",UNSUPPORTED_ATTACH_TYPE:"\
the kernel lacks this way to attach",ATTACH_FAILURE:"a program cannot be attached",ATTACH_TARGET_UNSET:"neither the obje\
ct nor the manifest says what a program attaches to",FREPLACE_TARGET_UNSET:"neither the object nor the manifest says whi\
ch program a freplace program replaces part of",NOT_ATTACHED:"programs were loaded that are attached to nothing",LSM_NOT_ACTIVE:"\
an lsm program is attached and never runs",MODULE_NEEDED:"the kernel has it in a module that is not loaded",PROGRAM_DROPPED:"\
a program that may be left out does not load",VARIANT_UNAVAILABLE:"the kernel can take no program of a group of variants",
PROG_ARRAY_MEMBER_OFF:"a prog array of the object names a program that is off",INSN_BUDGET:"a program takes the verifier\
 more instructions than the manifest allows",INSN_GROWTH:"a program takes the verifier more instructions than on the bas\
e branch",BEHAVIOR_FAILURE:"a functional test does not pass",COMMAND_FAILURE:"the command does not answer as expected",UNLINKED_OBJECT:"\
the object refers to something that another object defines",LEGACY_MAPS:"the object defines its maps in the old way",FOREIGN_LOADER:"\
only another loader than libbpf can open the object",POLICY_DENIED:"a limit or policy of the kernel forbids it",KERNEL_CRASH:"\
the kernel died while it handled the artifact",KERNEL_WARNING:"the kernel warned while it handled the artifact",CASE_DIED:"\
the process that loads the artifact died",TIMEOUT:"the artifact took too long",KERNEL_UNAVAILABLE:"the kernel could not \
be fetched or booted",LIBBPF_TOO_OLD:"the libbpf that was chosen does not know something that the object uses",KNOWN_FAILURE_PASSES:"\
a failure that the manifest expects does not happen any more",UNKNOWN:"a failure that no rule explains"}});var V$={};ee(V$,{renderSarif:()=>ez});import{createHash as X4}from"node:crypto";function ez(e){let n=Z4.flatMap(u=>e.findings.
filter(d=>d.level===u)).map(u=>({finding:u,place:tz(u,e)})),r=n.filter(({place:u})=>u===null).map(({finding:u})=>u),o=n.
flatMap(({finding:u,place:d})=>d===null?[]:[{finding:u,place:d}]),s=new L$({$schema:Q4}),i=new F$().initSimple({toolDriverName:e.
tool.name,toolDriverVersion:e.tool.version,url:U$}),{run:a}=i;a.tool.driver.rules=Object.entries(B$).map(([u,d])=>nz(u,d));
let l=o.slice(0,Ch),c=oz(l);return a.results=l.map((u,d)=>rz(u,c[d]??{},e)),a.artifacts=[...new Set(l.map(({place:u})=>z$(
u.file)))].map(u=>({location:{uri:u,uriBaseId:G$}})),a.invocations=[iz(e,r,o.length-l.length)],a.columnKind="unicodeCode\
Points",s.addRun(i),`${bt(JSON.stringify(s.buildSarifOutput(),null,2))}
`}function tz(e,t){let n=jo(e,t),r=n!==null||t.manifest===null?null:Ri(t.manifest,t);return r===null?n:{file:r,line:1,column:null,
isSource:!1}}function nz(e,t){let n=`${t.charAt(0).toUpperCase()}${t.slice(1)}.`,r=`${U$}/blob/main/docs/findings.md#${e.
toLowerCase()}`;return{id:e,name:e.split("_").map(o=>`${o.charAt(0)}${o.slice(1).toLowerCase()}`).join(""),shortDescription:{
text:n},fullDescription:{text:n},help:{text:`${n} Causes and remedies: ${r}`,markdown:`${n} [Causes and remedies](${r})`},
helpUri:r,properties:{tags:["ebpf","compatibility"],precision:"very-high"}}}function rz({finding:e,place:t},n,r){let{level:o,
artifact:s,program:i,otherPrograms:a,map:l,kernels:c,source:u}=e;return{ruleId:e.class,level:q$[o],message:{text:sz(e,r)},
locations:[{physicalLocation:{artifactLocation:{uri:z$(t.file),uriBaseId:G$},region:{startLine:t.line,...t.column===null?
{}:{startColumn:t.column},...t.isSource&&u!==null&&u.text.trim()!==""?{snippet:{text:_(u.text)}}:{}}}}],partialFingerprints:n,
...e.known===null?{}:{suppressions:[{kind:"external",status:"accepted",justification:_(jt(e.known))}]},properties:{artifact:j$(
s),programs:[i,...a].flatMap(d=>d===null?[]:[_(d)]),map:j$(l),kernels:c.map(d=>_(d))}}}function j$(e){return e===null?null:
_(e)}function oz(e){let t=new Map,n=e.map(({finding:o,place:s})=>JSON.stringify([o.class,s.file,s.line])),r=new Map;for(let o of n)
r.set(o,(r.get(o)??0)+1);return e.map(({finding:{class:o,artifact:s,program:i,map:a}},l)=>{let c=X4("sha256").update(JSON.
stringify([o,s,i,a])).digest("hex").slice(0,32),u=(t.get(c)??0)+1;t.set(c,u);let d=`${c}:${u}`,m=r.get(n[l]??"")===1;return{
"bpfcompatFinding/v1":d,...m?{}:{primaryLocationLineHash:d}}})}function sz(e,t){let{artifact:n,words:r,remedy:o,reproduce:s}=e,
i=n===null?"":`${_(n,100)}: `;return W$([Tc(`${i}${Ze(e)}`),Tc(`On ${Zt(e,t)}${r===null?"":`: ${_(r)}`}`),Tc(_(o,D$)),`R\
eproduce: ${_(s,D$)}`].join(`
`))}function Tc(e){return/[.!?…]$/.test(e)?e:`${e}.`}function W$(e){return e.replaceAll("](","] (")}function z$(e){return e.
split("/").map(t=>encodeURIComponent(t)).join("/")}function iz({gate:e,startedAt:t},n,r){let o=[...n.slice(0,Ch).map(s=>({
level:q$[s.level],message:{text:W$(Tc(Ze(s)))},associatedRule:{id:s.class}})),...r>0?[{level:"warning",message:{text:`${B(
r,"more finding")} in results.json: code scanning shows ${Ch}.`}}]:[]];return{executionSuccessful:e.status!=="error",startTimeUtc:t,
...o.length===0?{}:{toolExecutionNotifications:o}}}var Ch,D$,Q4,U$,G$,q$,Z4,H$=f(async()=>{"use strict";await N$();K$();
Ut();Hl();L();Ch=5e3,D$=2e3,Q4="https://json.schemastore.org/sarif-2.1.0.json",U$="https://github.com/bpfcompat/bpfcompa\
t",G$="%SRCROOT%",q$={failure:"error",warning:"warning",notice:"note"},Z4=["failure","warning","notice"]});async function Y$(){return az}var az,J$=f(()=>{"use strict";az={style:`:root{color-scheme:light dark;--page: light-dark(\
#ffffff, #0f1318);--surface: light-dark(#f5f7f9, #171d24);--raised: light-dark(#ffffff, #1d242d);--line: light-dark(#d6d\
ce3, #323c48);--text: light-dark(#1b2129, #e4e9ef);--soft: light-dark(#56616e, #a2adba);--accent: light-dark(#1258c4, #8\
2b4ff);--pass: light-dark(#116329, #63d37f);--pass-back: light-dark(#dcf4e1, #10301b);--fail: light-dark(#b3141f, #ff8f8\
a);--fail-back: light-dark(#fde4e4, #43171a);--error: light-dark(#7d4b00, #f0b85a);--error-back: light-dark(#fdeecd, #3b\
2a0c);--skip: light-dark(#56616e, #a2adba);--skip-back: light-dark(#eaeef2, #262f39);--match: light-dark(#fff0a8, #5c4d0\
0);--match-now: light-dark(#ffb347, #b35f00);--mono: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "DejaVu \
Sans Mono", monospace;--edge: clamp(.75rem, 3vw, 2.5rem)}:root[data-theme=light]{color-scheme:light}:root[data-theme=dar\
k]{color-scheme:dark}*,:before,:after{box-sizing:border-box}[hidden],html:not(.scripted) .js{display:none!important}html\
{scroll-padding-top:6.5rem;-webkit-text-size-adjust:100%}body{margin:0;background:var(--page);color:var(--text);font:.93\
75rem/1.55 system-ui,-apple-system,Segoe UI,Roboto,Liberation Sans,sans-serif}h1,h2,h3,h4,p,ul,figure,blockquote,fieldse\
t{margin:0;padding:0}h1,h2,h3,h4{line-height:1.3;text-wrap:pretty;overflow-wrap:anywhere}h2{font-size:1.25rem}code,pre{f\
ont-family:var(--mono);font-size:.8125rem}code{overflow-wrap:anywhere}a{color:var(--accent);text-underline-offset:.2em}:\
focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:4px}main:focus{outline:none}.unseen{posit\
ion:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.skip-link{position:absolute;l\
eft:.5rem;top:-4rem;z-index:20;background:var(--raised);padding:.5rem 1rem}.skip-link:focus{top:.5rem}.bar{display:flex;\
gap:1rem;align-items:center;padding:.5rem var(--edge);border-bottom:1px solid var(--line);background:var(--surface)}.bar\
 .links{display:flex;gap:.25rem 1rem;overflow-x:auto;flex:1;padding:.25rem}.bar a{color:var(--soft);text-decoration:none\
;white-space:nowrap}.bar a:hover{color:var(--text);text-decoration:underline}button,select,input[type=search]{font:inher\
it;color:inherit;background:var(--raised);border:1px solid var(--line);border-radius:6px;padding:.3rem .6rem;min-height:\
2.1rem}button{cursor:pointer;white-space:nowrap}button:hover{border-color:var(--soft)}::placeholder{color:var(--soft);op\
acity:1}main{padding:0 var(--edge) 4rem}main>section,#cases{margin-top:2.75rem}main>section>*+*,#cases>*+*{margin-top:.8\
5rem}.toolbar{position:sticky;top:0;z-index:10;display:flex;flex-wrap:wrap;gap:.5rem;align-items:center;margin:1.75rem c\
alc(-1 * var(--edge)) 0;padding:.6rem var(--edge);background:var(--page);border-block:1px solid var(--line)}.toolbar .se\
arch{flex:1 1 16rem;max-width:30rem}.toolbar .search input{width:100%}.toolbar select{max-width:13rem}.toolbar fieldset{\
display:flex;gap:.35rem;border:0;min-width:0}.choice{display:flex;gap:.35rem;align-items:center;padding:.25rem .6rem;bor\
der-radius:999px;background:var(--skip-back);color:var(--skip);cursor:pointer}.choice:has(:focus-visible){outline:3px so\
lid var(--accent);outline-offset:2px}.choice input{margin:0;accent-color:currentColor}.choice.pass,.counts .pass{backgro\
und:var(--pass-back);color:var(--pass)}.choice.fail,.counts .fail{background:var(--fail-back);color:var(--fail)}.choice.\
error,.counts .error{background:var(--error-back);color:var(--error)}.toolbar output{color:var(--soft)}.answer{display:f\
lex;gap:clamp(.75rem,2vw,1.5rem);margin:0 calc(-1 * var(--edge));padding:clamp(1.25rem,4vw,2.5rem) var(--edge)}.answer.p\
assed{background:linear-gradient(var(--pass-back),var(--page))}.answer.failed{background:linear-gradient(var(--fail-back\
),var(--page))}.answer.error{background:linear-gradient(var(--error-back),var(--page))}.answer>.sign{flex:none;width:2.7\
5rem;height:2.75rem;border-radius:50%;display:grid;place-items:center;font-size:1.4rem;font-weight:700;color:var(--page)\
;background:var(--pass)}.answer.failed>.sign{background:var(--fail)}.answer.error>.sign{background:var(--error)}.answer \
h1{font-size:clamp(1.3rem,3.2vw,1.9rem);max-width:60rem}.counts,.facts{display:flex;flex-wrap:wrap;gap:.4rem;margin-top:\
.75rem;list-style:none}.counts li{padding:.1rem .7rem;border-radius:999px;background:var(--skip-back);color:var(--skip);\
font-weight:600}.facts{gap:.2rem 0;color:var(--soft)}.facts>span:not(:last-child):after{content:"\xB7";margin:0 .5rem}.verd\
ict{font-weight:600;white-space:nowrap;color:var(--skip)}.verdict.pass{color:var(--pass)}.verdict.fail,.fail{color:var(-\
-fail)}.verdict.error,.warn{color:var(--error)}.legend,.sub,.note{color:var(--soft)}.sub{display:block;font-weight:400;f\
ont-size:.8125rem;overflow-wrap:anywhere}#complaint{padding:.75rem 0;font-weight:600}.scroll{position:relative;overflow:\
auto;max-width:100%;width:fit-content;border:1px solid var(--line);border-radius:8px}table{border-collapse:separate;bord\
er-spacing:0}th,td{text-align:left;vertical-align:top;padding:.4rem .75rem;border-bottom:1px solid var(--line)}tbody tr:\
last-child>*{border-bottom:0}thead th{background:var(--surface);color:var(--soft);font-weight:600;white-space:nowrap}tbo\
dy th{font-weight:600}td.number{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}.matrix{max-height\
:max(24rem,calc(100vh - 9rem))}.matrix thead th{position:sticky;top:0;z-index:2;color:var(--text);vertical-align:bottom}\
.matrix tbody th{position:sticky;left:0;z-index:1;background:var(--surface);border-right:1px solid var(--line);vertical-\
align:middle}.matrix .label{display:block;width:max-content;max-width:min(22rem,36vw);overflow-wrap:anywhere}.matrix the\
ad .corner{left:0;z-index:3;border-right:1px solid var(--line)}.matrix .optional{color:var(--soft);font-weight:400}.matr\
ix .wide .head>*{display:block}.matrix td{padding:3px;vertical-align:middle}.matrix td.dim{opacity:.22}.narrow thead th{\
padding:.5rem .2rem}.narrow .head{writing-mode:vertical-rl;transform:rotate(180deg);max-height:16rem;overflow:hidden;tex\
t-overflow:ellipsis;font-size:.8125rem}.narrow tbody th{padding-block:.15rem;font-size:.8125rem}.cell{display:flex;gap:.\
4rem;align-items:baseline;padding:.3rem .65rem;border-radius:5px;border:1px solid transparent;text-decoration:none;white\
-space:nowrap;background:var(--skip-back);color:var(--skip)}.cell .sign{font-weight:700}.cell .note{color:inherit}.cell[\
href]:hover{border-color:currentColor}.cell.pass{background:var(--pass-back);color:var(--pass)}.cell.fail{background:var\
(--fail-back);color:var(--fail)}.cell.error{background:var(--error-back);color:var(--error)}.cell.neutral{background:non\
e;border:1px dashed var(--soft);color:var(--soft)}.cell:focus-visible{outline-offset:0;position:relative}.narrow .cell{j\
ustify-content:center;min-width:1.7rem;padding:.1rem .3rem}.narrow .word{display:none}.changes td:nth-child(-n+3){min-wi\
dth:8.5rem}.finding{border:1px solid var(--line);border-left:5px solid var(--skip);border-radius:8px;background:var(--ra\
ised);padding:1rem clamp(.75rem,2vw,1.5rem);max-width:75rem}.finding>*+*{margin-top:.6rem}.finding.failure{border-left-c\
olor:var(--fail)}.finding.warning{border-left-color:var(--error)}.finding:target{outline:3px solid var(--accent)}.tags{d\
isplay:flex;flex-wrap:wrap;gap:.3rem .9rem;font-size:.8125rem;color:var(--soft);overflow-wrap:anywhere}.tags .level{font\
-weight:700}.failure .level{color:var(--fail)}.warning .level{color:var(--error)}.tags .class{font-family:var(--mono)}.t\
ags .artifact{font-weight:600;color:var(--text)}.finding h3{font-size:1.0625rem}.finding .on{overflow-wrap:anywhere}bloc\
kquote{border-left:3px solid var(--line);padding:.15rem .8rem}pre{margin:0;padding:.7rem .9rem;overflow:auto;max-height:\
26rem;background:var(--surface);border:1px solid var(--line);border-radius:6px;line-height:1.5;tab-size:4}pre code{overf\
low-wrap:normal}.caption{display:flex;justify-content:space-between;align-items:center;gap:1rem;padding:.2rem .5rem .2re\
m .9rem;min-height:2rem;background:var(--skip-back);border:1px solid var(--line);border-bottom:0;border-radius:6px 6px 0\
 0;font-size:.8125rem;color:var(--soft)}.caption+pre{border-radius:0 0 6px 6px}.copyable,.source{max-width:75rem}.copy{m\
in-height:0;padding:.05rem .6rem}details>summary{cursor:pointer;padding:.15rem 0}details>summary+*{margin-top:.5rem}deta\
ils>*+*{margin-top:.6rem}details.inline{display:inline-block;vertical-align:top}.chart .bar{fill:var(--accent)}.chart .a\
xis{stroke:var(--line)}.charts td{vertical-align:bottom}.headroom{white-space:nowrap;color:var(--soft)}.headroom svg{ver\
tical-align:middle}.track{fill:var(--line)}.used{fill:var(--pass)}.middle .used{fill:var(--error)}.high .used{fill:var(-\
-fail)}.kernels details,.kernels .note,.kernels .fail{font-weight:400;font-size:.8125rem;max-width:30rem}.kernels td{min\
-width:4.5rem}.kernels td:nth-child(4){min-width:16rem}.kernels tbody th>code{white-space:nowrap}.case-title{padding-rig\
ht:5rem}.case-title code{font-size:inherit}.lanes{list-style:none}.lanes,.part{margin-top:1rem}.reason{color:var(--soft)\
;overflow-wrap:anywhere}.part>*+*{margin-top:.6rem}.part h4{font-size:1rem}.part ul{padding-left:1.25rem;overflow-wrap:a\
nywhere}.programs tbody th{min-width:17rem}article.case{border-top:1px solid var(--line);padding-top:1.25rem;margin-top:\
1.5rem}dialog{padding:0;border:1px solid var(--line);color:var(--text);background:var(--page);max-width:none;max-height:\
none}dialog::backdrop{background:#00000073}dialog .body{padding:1.25rem clamp(1rem,3vw,2rem) 2rem}dialog .close{position\
:absolute;top:.9rem;right:1rem;z-index:2}dialog.case{margin:0 0 0 auto;height:100dvh;width:min(78rem,100vw);border-width\
:0 0 0 1px}dialog.logs{width:min(90rem,96vw);height:94dvh;border-radius:10px}dialog.logs[open]{display:flex;flex-directi\
on:column}dialog.logs .body{flex:1;min-height:0;display:flex;flex-direction:column;padding-bottom:1rem}dialog.logs h2{fo\
nt:600 .9375rem / 1.5 var(--mono);padding-right:5rem}dialog.logs .facts{margin:0}.find{display:flex;flex-wrap:wrap;gap:.\
5rem;align-items:center;padding:.6rem 0}.find input[type=search]{flex:0 1 22rem;min-width:8rem}.find output{color:var(--\
soft)}.log-text{flex:1;min-height:0;overflow:auto;border:1px solid var(--line);border-radius:6px;background:var(--surfac\
e)}.chunk{display:flex;content-visibility:auto;contain-intrinsic-size:auto 600rem}.chunk pre{border:0;border-radius:0;ma\
x-height:none;overflow:visible;padding:0 .8rem;background:none}.chunk .numbers{position:sticky;left:0;flex:none;min-widt\
h:4.5rem;text-align:right;color:var(--soft);background:var(--surface);border-right:1px solid var(--line);user-select:non\
e}.wrapped .numbers{display:none}.wrapped .lines{white-space:pre-wrap;overflow-wrap:anywhere}::highlight(match){backgrou\
nd:var(--match)}::highlight(current-match){background:var(--match-now)}td.sub{display:table-cell}.neighbours{display:fle\
x;justify-content:space-between;flex-wrap:wrap;gap:.5rem 1rem;margin-top:2rem;padding-top:1rem;border-top:1px solid var(\
--line)}@media(max-width:40rem){html{scroll-padding-top:1rem}.toolbar{position:static}.toolbar select{flex:1 1 8rem;min-\
width:0}.toolbar fieldset{flex-wrap:wrap}.answer>.sign{width:2rem;height:2rem;font-size:1.05rem}.bar>strong{display:none\
}.chunk .numbers{min-width:0;padding:0 .4rem}}@media(prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}\
@media print{.bar,.toolbar,.copy,.legend .js,.close,.skip-link{display:none!important}:root{color-scheme:light!important\
}.scroll,.matrix,pre{overflow:visible;max-height:none}pre{white-space:pre-wrap;overflow-wrap:anywhere}.finding,tr{break-\
inside:avoid}.matrix th{position:static!important}body{font-size:10pt}}
`,script:'"use strict";(()=>{function oneLine(text,length=400){return clip(clean(text.slice(0,65536)).replaceAll(/\\s+/g,\
" ").trim(),length)}function clip(text,length){let characters=[...text.slice(0,2*length+2)];return characters.length<=le\
ngth?text:`${characters.slice(0,length-1).join("")}\u2026`}function plural(count,noun){return`${count} ${noun}${count===1?"":\
"s"}`}function grouped(count){return String(count).replaceAll(/\\B(?=(\\d{3})+$)/g,",")}function duration(ms){return ms<1e\
3?`${Math.round(ms)} ms`:ms<6e4?`${(ms/1e3).toFixed(1)} s`:`${Math.floor(ms/6e4)} min ${Math.round(ms%6e4/1e3)} s`}funct\
ion bytes(count){return count<1024?`${count} B`:count<1024*1024?`${(count/1024).toFixed(1)} KiB`:`${(count/1024/1024).to\
Fixed(1)} MiB`}function clean(text){return PLAIN.test(text)?text:text.replaceAll(`\\r\n`,`\n`).replaceAll(ESCAPES,"").repla\
ceAll(INVISIBLE,"").replaceAll(SURROGATES,"\uFFFD")}var PLAIN=/^[\\t\\n\\x20-\\x7e]*$/,ESCAPES=/(?:\\x1b\\[|\\x9b)[0-?]*[ -/]*[@-~]|\
(?:\\x1b[\\]PX^_]|[\\x90\\x98\\x9d-\\x9f])[^\\x07\\x1b\\x9c\\n]*(?:\\x07|\\x1b\\\\|\\x9c)?|\\x1b[ -/]*[0-~]?/g,INVISIBLE=/[\\x00-\\x08\\x0b\
-\\x1f\\x7f-\\x9f\\u00ad\\u061c\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb]/g,SURROGATES=/\\p{Surrogate}/gu;fun\
ction element(tag,attributes={},...children){return{tag,attributes,children:children.flat()}}function attributesOf({attr\
ibutes}){return Object.entries(attributes).flatMap(([name,value])=>value===null||value===!1?[]:[[name,value===!0?"":clea\
n(String(value))]])}function numbersOf({artifacts,kernels}){return{artifact:new Map(artifacts.map(({name},index)=>[name,\
index])),kernel:new Map(kernels.map(({id},index)=>[id,index]))}}function caseId(artifact,kernel,numbers){let row2=number\
s.artifact.get(artifact),column=numbers.kernel.get(kernel);return row2===void 0||column===void 0?null:`case-${row2}-${co\
lumn}`}function fileAddress(path){return`./${clean(path).split("/").map(encodeURIComponent).join("/")}`}function sourceW\
ords({file,line,column}){return`${oneLine(file.replace(/^\\.\\//,""))}:${line}${column>0?`:${column}`:""}`}var SIGNS={pass\
:"\u2713",fail:"\u2715",skip:"\u2013",error:"!"};function markClass(verdict,nonBlocking){return nonBlocking?"neutral":verdict}function \
verdictMark(verdict,nonBlocking=!1,known=!1){return element("span",{class:`verdict ${markClass(verdict,nonBlocking||know\
n)}`},verdictSign(verdict,known),known?" known":` ${verdict}${nonBlocking?", does not block":""}`)}function verdictSign(\
verdict,known=!1){return element("span",{class:"sign","aria-hidden":"true"},known?"~":SIGNS[verdict])}function code(text\
){return element("code",{},text)}function sourceLine(line){return element("figure",{class:"source"},element("figcaption"\
,{class:"caption"},place(line)),block(line.text.trim(),"Source line"))}function block(text,label2){return element("pre",\
{tabindex:0,role:"region","aria-label":label2},text.replace(/^\\n+|\\s+$/g,""))}function logLink(path,words){let outside=p\
ath.split("/").includes("..");return element("a",{class:"log",href:outside?null:fileAddress(path),"data-log":path,title:\
path},words)}function place(where){return code(sourceWords(where))}function table(label2,heads,rows,kind=""){return elem\
ent("div",{class:"scroll",tabindex:0,role:"region","aria-label":label2},element("table",{class:kind},element("thead",{},\
element("tr",{},...heads.map(head=>element("th",{scope:"col"},head)))),element("tbody",{},...rows)))}var HEADS=["program\
","load","attach","verified","of the limit","stack","machine code","load time"];function programTable(programs2){let wor\
ds=programs2.map(programWords).filter(part2=>part2!==null);return[table("Programs",HEADS,programs2.map(programRow),"prog\
rams"),...words]}function programRow(program){let{name,section,type,insns,load:load2,requirement}=program,stats=load2?.s\
tats??null;return element("tr",{},element("th",{scope:"row"},code(name),element("span",{class:"sub"},`${section} \xB7 ${typ\
e} \xB7 ${grouped(insns)} insns${requirement==="required"?"":` \xB7 ${requirement}`}`)),...outcome(program),element("td",{clas\
s:"number"},...verified(stats)),element("td",{},stats?.insnsProcessed==null||stats.headroom===null?null:headroomBar(stat\
s.insnsProcessed)),element("td",{class:"number"},stats?.stackDepth==null?"":bytes(stats.stackDepth)),element("td",{class\
:"number"},stats?.jitedBytes==null?"":bytes(stats.jitedBytes)),element("td",{class:"number"},stats===null?"":duration(st\
ats.loadUsec/1e3)))}var OFF_WORDS={object:"by default",manifest:"by the manifest",kernel:"the kernel is too old for it",\
variant:"not the variant of its group",dropped:"does not load, left out"};function outcome(program){let{load:load2,off,r\
equirement,known}=program;if(off!==null){let more=off.reason===""||off.reason===OFF_WORDS[off.by]?"":` (${off.reason})`;\
return[element("td",{class:"sub",colspan:2},`off: ${OFF_WORDS[off.by]}${more}`)]}let isKnown=load2?.verdict==="fail"&&kn\
own!==null,mark=load2===null?null:verdictMark(load2.verdict,load2.verdict!=="pass"&&requirement!=="required",isKnown);re\
turn[element("td",{},mark),element("td",{},...attachCell(program))]}function attachCell({attach,known}){if(attach===null\
)return[];let{verdict,required,declined,target}=attach;return[declined?element("span",{class:"sub"},"declined by the man\
ifest"):verdictMark(verdict,!required&&verdict!=="pass",verdict==="fail"&&known!==null),target===""?null:element("span",\
{class:"sub"},target)]}function verified(stats){if(stats?.insnsProcessed==null)return[];let{insnsProcessed,budget}=stats\
;if(budget===null)return[grouped(insnsProcessed)];let over=insnsProcessed>budget;return[grouped(insnsProcessed),element(\
"span",{class:over?"sub fail":"sub"},`budget ${grouped(budget)}`)]}var BAR_WIDTH=96;function headroomBar(insns){let shar\
e=Math.min(1,insns/1e6),percent=share*100,words=percent<.1?"< 0.1 %":`${percent.toFixed(percent<10?1:0)} %`,level=share>\
.8?"high":share>.5?"middle":"low";return element("span",{class:`headroom ${level}`,title:`${grouped(1e6-insns)} instruct\
ions left`},element("svg",{viewBox:`0 0 ${BAR_WIDTH} 8`,width:BAR_WIDTH,height:8,"aria-hidden":"true"},element("rect",{c\
lass:"track",width:BAR_WIDTH,height:8,rx:4}),element("rect",{class:"used",width:Math.max(2,Math.round(share*BAR_WIDTH)),\
height:8,rx:4})),` ${words}`)}function programWords({name,load:load2,attach}){let failed=load2!==null&&load2.verdict!=="\
pass",attachFailed=attach!==null&&attach.verdict!=="pass"&&(attach.message!==null||attach.errno!==null);return!failed&&!\
attachFailed&&load2?.verifierLog==null?null:element("details",{open:failed},element("summary",{},code(name)),...load2===\
null?[]:loadWords(load2),attachFailed?element("p",{},"Attach: ",attach.errno===null?null:`${attach.errno.name} `,attach.\
message):null)}function loadWords({errno,message,map,source,verifierTail,verifierLog,pass,verdict}){return[verdict==="pa\
ss"?null:element("p",{},`Loaded ${pass==="alone"?"by itself":"with the whole object"}: `,errno===null?null:`${errno.name\
} (${errno.number}) `,map===null?null:`map ${map}`),message===null?null:element("blockquote",{},code(message)),source===\
null?null:sourceLine(source),verifierTail===""?null:block(verifierTail,"End of the verifier log"),verifierLog===null?nul\
l:element("p",{},logLink(verifierLog,"Whole verifier log"))]}function testView(test){let{name,required,verdict,reason,kn\
own,command:command2,expectations,place:where}=test;return element("details",{open:verdict!=="pass"},element("summary",{\
},verdictMark(verdict,!required&&verdict!=="pass",known!==null)," ",name),element("p",{},place(where)),known===null?null\
:element("p",{class:"reason"},`Known: ${known}`),reason===null?null:element("p",{class:"reason"},reason),expectations.le\
ngth===0?null:table("Expectations",["","subject","expected","seen","where"],expectations.map(expectationRow)),...command\
2===null?[]:commandView(command2,!required))}function expectationRow({verdict,kind,subject,wanted,seen,place:where}){ret\
urn element("tr",{},element("td",{},verdictMark(verdict)),element("td",{},`${kind.replaceAll("_"," ")} `,code(subject)),\
element("td",{},wanted),element("td",{},seen),element("td",{},place(where)))}function commandView(result,optional=!1){le\
t{command:command2,verdict,reason,stdout,stderr}=result;return[element("p",{},verdictMark(verdict,optional&&verdict!=="p\
ass")," ",code(command2),` ${endWords(result)}`),reason===null?null:element("p",{class:"reason"},reason),...outputView("\
Standard output",stdout),...outputView("Standard error",stderr)]}function endWords({exitCode,signal,timedOut,durationMs}\
){return`(${timedOut?"did not end in time":signal!==null?`ended by signal ${signal}`:exitCode===null?"never ran":`exit c\
ode ${exitCode}`}, ${duration(durationMs)})`}function outputView(title,{bytes:size,log,tail}){return size===0&&tail===""\
?[]:[element("p",{class:"output"},`${title}, ${bytes(size)} `,log===null?null:logLink(log,"All of it")),tail===""?null:b\
lock(tail,title)]}function caseView(result,results2,heading){let artifact=results2.artifacts.find(({name})=>name===resul\
t.artifact),kernel=results2.kernels.find(({id})=>id===result.kernel);return[element(heading,{class:"case-title"},code(re\
sult.artifact)," on ",code(result.kernel)),element("p",{class:"facts"},...caseFacts(result,artifact,kernel).map(fact=>el\
ement("span",{},fact))),element("ul",{class:"lanes"},...result.lanes.map(lane)),...[interruption(result.interruption,ker\
nel),findingLinks(result,results2),load(result),programs(result),tests(result),command(result),maps(result),fixups(resul\
t),variants(result),unknownNames(result),leftovers(result),warnings(result),libbpf(result)].filter(part2=>part2!==null)]\
}function caseFacts(result,artifact,kernel){return[...kernel?.release==null?[]:[kernel.release],...artifact===void 0?[]:\
[code(artifact.path)],...artifact?.size==null?[]:[bytes(artifact.size)],...artifact?.sha256==null?[]:[element("span",{ti\
tle:artifact.sha256},`sha256 ${artifact.sha256.slice(0,12)}\u2026`)],...artifact?.place==null?[]:[place(artifact.place)],...r\
esult.durationMs===null?[]:[`${duration(result.durationMs)} in the guest`],...result.maxRssKib===null?[]:[`${bytes(resul\
t.maxRssKib*1024)} of memory`]]}function lane({mode,required,verdict,reason,known}){return element("li",{},code(mode)," \
",verdictMark(verdict,!required&&verdict!=="pass",known!==null),known===null?null:element("p",{class:"reason"},`Known: $\
{known}`),reason===null?null:element("p",{class:"reason"},reason))}function interruption(what,kernel){if(what===null)ret\
urn null;let log=kernel?.consoleLog??null;return part("How it ended",element("p",{},interruptionWords(what)),log===null?\
null:element("p",{},logLink(log,"Console log")))}function interruptionWords(what){let during="during"in what&&what.durin\
g!==null?`, during ${what.during}`:"";switch(what.kind){case"timeout":return`It was stopped after ${what.seconds} s.`;ca\
se"crash":return`The kernel died${during}: ${what.message}`;case"killed":return`Its process was killed by signal ${what.\
signal}${during}.`;case"lost":return`The guest was lost: ${what.message}`;case"cancelled":return"The run was cancelled."\
}}function findingLinks({artifact,kernel},{findings}){let links=findings.flatMap((finding,index)=>finding.artifact===art\
ifact&&finding.kernels.includes(kernel)?[element("li",{},element("a",{href:`#finding-${index+1}`},finding.title))]:[]);r\
eturn links.length===0?null:part("Findings",element("ul",{},...links))}function load({load:load2}){if(load2===null)retur\
n null;let{verdict,errno,message,map,program}=load2,blamed=[...errno===null?[]:[`${errno.name} (${errno.number})`],...ma\
p===null?[]:[`map ${map}`],...program===null?[]:[`program ${program}`]].join(", ");return part("Load of the whole object\
",element("p",{},verdictMark(verdict),blamed===""?null:` ${blamed}`),message===null?null:element("blockquote",{},code(me\
ssage)))}function programs({programs:all2}){return all2.length===0?null:part(`Programs (${all2.length})`,...programTable\
(all2))}function tests({tests:all2}){return all2.length===0?null:part(`Tests (${all2.length})`,...all2.map(testView))}fu\
nction command({command:result}){return result===null?null:part("The loader",...commandView(result))}function maps({maps\
:all2}){if(all2.length===0)return null;let rows=all2.map(({name,type,keySize,valueSize,maxEntries,flags,hasInner})=>row(\
code(name),hasInner?`${type}, with an inner map`:type,grouped(keySize),grouped(valueSize),grouped(maxEntries),flags===0?\
"":`0x${flags.toString(16)}`));return part(`Maps (${all2.length})`,table("Maps",["map","type","key, bytes","value, bytes\
","entries","flags"],rows))}function fixups({fixups:all2}){if(all2.length===0)return null;let lines=all2.map(({status,no\
te,message,place:where})=>element("li",{},element("span",{class:`verdict ${status==="applied"?"pass":"error"}`},status==\
="applied"?"applied":status.replaceAll("_"," ")),` ${note}`,message===null?null:`: ${message}`,...where===null?[]:[" ",p\
lace(where)]));return part(`Fixups (${all2.length})`,element("ul",{},...lines))}function variants({variants:all2}){if(al\
l2.length===0)return null;let words={chosen:"chosen",unsupported:"the kernel cannot take it",passed_over:"one before it \
was chosen"},groups=all2.map(({group,chosen,candidates})=>element("li",{},code(group)," \u2192 ",chosen===null?element("span"\
,{class:"verdict fail"},"none"):code(chosen),element("ul",{},...candidates.map(({program,status,reason})=>element("li",{\
},code(program),`: ${reason??words[status]}`)))));return part("Variants",element("ul",{},...groups))}function unknownNam\
es({unknownNames:all2}){if(all2.length===0)return null;let lines=all2.map(({what,name,meant,place:where})=>element("li",\
{},`${what} `,code(name),...meant===null?[]:[what==="section"?"; the object has it in ":"; meant is probably ",code(mean\
t)],...where===null?[]:[" ",place(where)]));return part("Names that the object has not",element("ul",{},...lines))}funct\
ion leftovers({leftovers:all2}){return all2.length===0?null:part("Left behind, and removed",element("ul",{},...all2.map(\
({kind,name})=>element("li",{},`${kind} `,code(name)))))}function warnings({kernelWarnings:all2}){return all2.length===0\
?null:part("Warnings of the kernel",...all2.flatMap(({message,during,excerpt})=>[element("p",{},code(message),during===n\
ull?null:` during ${during}`),block(excerpt,"Console excerpt")]))}function libbpf({libbpfLog,libbpfTail}){return libbpfL\
og===null&&libbpfTail===""?null:part("What libbpf said",libbpfTail===""?null:block(libbpfTail,"End of libbpf\u2019s messages"\
),libbpfLog===null?null:element("p",{},logLink(libbpfLog,"All messages of libbpf")))}function part(title,...children){re\
turn element("section",{class:"part"},element("h4",{},title),...children)}function row(...cells){return element("tr",{},\
...cells.map(cell=>element("td",{},cell)))}var SVG="http://www.w3.org/2000/svg";function toElement(markup,inSvg=!1){let \
isSvg=inSvg||markup.tag==="svg",made=isSvg?document.createElementNS(SVG,markup.tag):document.createElement(markup.tag);f\
or(let[name,value]of attributesOf(markup))made.setAttribute(name,value);return made.append(...markup.children.filter(chi\
ld=>child!==null).map(child=>toNode(child,isSvg))),made}function toNode(child,inSvg){return typeof child=="object"?toEle\
ment(child,inSvg):document.createTextNode(clean(String(child)))}function found(selector,within=document){let match=withi\
n.querySelector(selector);if(match===null)throw new Error(`the page has no ${selector}`);return match}function all(selec\
tor,within=document){return[...within.querySelectorAll(selector)]}function dialog(name,label2){let made=document.createE\
lement("dialog");made.className=name,made.setAttribute("aria-label",label2);let close=document.createElement("button");c\
lose.type="button",close.className="close",close.textContent="Close",close.addEventListener("click",()=>made.close());le\
t body=document.createElement("div");return body.className="body",made.append(close,body),made.addEventListener("click",\
event=>{event.target===made&&made.close()}),document.body.append(made),{dialog:made,body}}var unpacked;function results(\
){return unpacked??=unpack(found("#results")).then(text=>JSON.parse(text)),unpacked}function logAt(path){logs??=new Map(\
all("script[data-path]").map(script2=>[script2.dataset.path??"",script2]));let script=logs.get(path);if(script===void 0)\
return;let{bytes:bytes2="0",extent,reason=""}=script.dataset;return{path,bytes:Number(bytes2),extent:extent==="whole"||e\
xtent==="end"?extent:"none",reason,text:()=>unpack(script)}}var logs;async function unpack(script){let packed=Uint8Array\
.from(atob(script.textContent??""),character=>character.charCodeAt(0));return new Response(new Blob([packed]).stream().p\
ipeThrough(new DecompressionStream("gzip"))).text()}function openCases(){let{dialog:panel,body}=dialog("case","Case");ad\
dEventListener("hashchange",()=>{follow()}),panel.addEventListener("close",()=>{isCase(location.hash)&&history.replaceSt\
ate(null,"","#")}),panel.addEventListener("click",event=>{let link=event.target instanceof Element?event.target.closest(\
\'a[href^="#"]\'):null;link!==null&&!isCase(link.getAttribute("href")??"")&&panel.close()}),follow();async function follow\
(){if(!isCase(location.hash)){panel.open&&panel.close();return}let wanted=location.hash.slice(1),run=await results(),num\
bers=numbersOf(run),result=run.cases.find(({artifact,kernel})=>caseId(artifact,kernel,numbers)===wanted);if(result===voi\
d 0)return;let direction=document.activeElement?.getAttribute("rel");body.replaceChildren(...[...caseView(result,run,"h2\
"),neighbours(result,run)].map(part2=>toElement(part2))),panel.open||panel.showModal(),panel.scrollTop=0,direction!=null\
&&body.querySelector(`.neighbours [rel=${direction}]`)?.focus({preventScroll:!0})}}function neighbours({artifact,kernel}\
,run){let own=run.cases.filter(candidate=>candidate.artifact===artifact),at=own.findIndex(candidate=>candidate.kernel===\
kernel),numbers=numbersOf(run),link=(to,rel)=>to===void 0?element("span"):element("a",{rel,href:`#${caseId(to.artifact,t\
o.kernel,numbers)}`},rel==="prev"?`\u2190 ${to.kernel}`:`${to.kernel} \u2192`);return element("nav",{class:"neighbours","aria-labe\
l":"The same artifact on other kernels"},link(own[at-1],"prev"),link(own[at+1],"next"))}function isCase(hash){return has\
h.startsWith("#case-")}function sayWhatGoesWrong(){addEventListener("error",event=>say(event.message)),addEventListener(\
"unhandledrejection",event=>say(String(event.reason)))}function say(words){document.querySelector("#complaint")?.remove(\
);let text=`Part of this page does not work in this browser (${words}). It takes one of 2025 or later; the files beside \
the page have everything.`;found("main").prepend(toElement(element("p",{id:"complaint",class:"fail",role:"alert"},text))\
)}function copyButtons(){document.addEventListener("click",event=>{let button=event.target instanceof Element?event.targ\
et.closest("[data-copy]"):null,block2=button?.closest("figure")?.querySelector("pre");button==null||block2==null||copy(b\
lock2).then(words=>tell(button,words))})}async function copy(block2){try{return await navigator.clipboard.writeText(bloc\
k2.textContent??""),"Copied"}catch{return getSelection()?.selectAllChildren(block2),"Selected"}}function tell(button,wor\
ds){button.textContent=words,setTimeout(()=>{button.textContent="Copy"},1500)}function gridKeys(){for(let grid of all("t\
able[data-grid]")){let links=all("a.cell",grid);for(let link of links)link.tabIndex=-1;links[0]!==void 0&&(links[0].tabI\
ndex=0),grid.addEventListener("keydown",event=>onKey(event,grid)),grid.addEventListener("focusin",event=>{let link=event\
.target instanceof Element?event.target.closest("a.cell"):null;link!==null&&makeCurrent(link,grid)})}}function keepReach\
able(grid){let current=grid.querySelector(\'a.cell[tabindex="0"]\');if(current!==null&&isShown(current))return;let first=a\
ll("a.cell",grid).find(isShown);first!==void 0&&makeCurrent(first,grid)}function makeCurrent(link,grid){for(let other of\
 all(\'a.cell[tabindex="0"]\',grid))other.tabIndex=-1;link.tabIndex=0}var STEPS={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:\
[0,-1],ArrowRight:[0,1],Home:[0,Number.NEGATIVE_INFINITY],End:[0,Number.POSITIVE_INFINITY]};function onKey(event,grid){l\
et step=STEPS[event.key],link=event.target instanceof Element?event.target.closest("a.cell"):null;if(step===void 0||link\
===null||event.ctrlKey||event.altKey||event.metaKey)return;event.preventDefault();let[rows,columns]=step,next=rows===0?i\
nRow(link,columns):inColumn(link,rows,grid);next?.focus(),next?.scrollIntoView({block:"nearest",inline:"nearest"})}funct\
ion inRow(link,step){let row2=link.closest("tr");if(row2===null)return;let links=all("a.cell",row2).filter(isShown);retu\
rn links[Math.min(Math.max(links.indexOf(link)+step,0),links.length-1)]}function inColumn(link,step,grid){let column=lin\
k.closest("td")?.dataset.kernel,links=all(`td[data-kernel="${column}"] a.cell`,grid).filter(isShown);return links[links.\
indexOf(link)+step]}function isShown(link){return link.closest("td")?.hidden===!1&&link.closest("tr")?.hidden===!1}funct\
ion filters(){let form=found("#filters"),field=found("input[name=text]",form),output=found("output",form),words,turn=0;f\
orm.addEventListener("submit",event=>event.preventDefault()),form.addEventListener("input",()=>{narrow()}),form.addEvent\
Listener("reset",()=>setTimeout(()=>{narrow()})),document.addEventListener("keydown",event=>{if(event.key!=="/"||event.c\
trlKey||event.metaKey||isTyping(event.target))return;let log=document.querySelector("dialog.logs[open] input[type=search\
]");if(log===null&&document.querySelector("dialog[open]")!==null)return;event.preventDefault();let target=log??field;tar\
get.focus(),target.select()}),field.addEventListener("keydown",event=>{event.key==="Escape"&&form.reset()});async functi\
on narrow(){turn+=1;let mine=turn,filter=filterOf(form);filter.text!==""&&(words??=wordsOf(await results())),mine===turn\
&&(output.value=apply(filter,words))}}function filterOf(form){let data=new FormData(form);return{text:String(data.get("t\
ext")??"").trim().toLowerCase(),artifact:String(data.get("artifact")??""),kernel:String(data.get("kernel")??""),verdicts\
:new Set(data.getAll("verdict").map(String))}}function wordsOf({artifacts,kernels,cases}){let rows=new Map(artifacts.map\
(({name},index)=>[name,index])),columns=new Map(kernels.map(({id},index)=>[id,index]));return new Map(cases.map(({artifa\
ct,kernel,programs:programs2,maps:maps2,tests:tests2,lanes})=>{let release=kernels[columns.get(kernel)??-1]?.release??""\
,words=[artifact,kernel,release,...programs2.flatMap(({name,section,load:load2,attach})=>[name,section,load2?.message??"\
",attach?.target??""]),...maps2.map(({name})=>name),...tests2.map(({name})=>name),...lanes.map(({reason})=>reason??"")];\
return[`${rows.get(artifact)} ${columns.get(kernel)}`,words.join(`\n`).toLowerCase()]}))}function apply(filter,words){let\
 isActive=filter.text!==""||filter.artifact!==""||filter.kernel!==""||filter.verdicts.size>0,allowed=new Set,shown=new S\
et,grids=all("table[data-grid]").map(grid=>narrowGrid(grid,filter,words,allowed,shown)),cells=grids.reduce((sum,grid)=>s\
um+grid.cells,0),hits=grids.reduce((sum,grid)=>sum+grid.hits,0),findings=all("article.finding");for(let told of[...findi\
ngs,...all("table.changes tr[data-kernels]")])told.hidden=isActive&&!isToldOf(told,filter,allowed);for(let row2 of all("\
table.charts tbody tr"))row2.hidden=isActive&&!chartMatches(row2,filter,allowed);for(let row2 of all("[data-kernel-row]"\
))row2.hidden=isActive&&!some(shown,"",row2.dataset.kernelRow??"");if(!isActive)return"";let left=findings.filter(({hidd\
en})=>!hidden).length;return`${hits} of ${cells} cells, ${left} of ${findings.length} findings`}function narrowGrid(grid\
,filter,words,allowed,shown){let columns=new Set,hits=0;for(let row2 of all("tbody tr",grid)){let artifact=row2.dataset.\
artifact??"",label2=(row2.querySelector("th")?.textContent??"").toLowerCase(),rowHits=0;for(let cell of all("td",row2)){\
let kernel=cell.dataset.kernel??"",key=`${artifact} ${kernel}`,isAllowed=isIn(filter,artifact,kernel,cell.dataset.verdic\
t),isMatch=isAllowed&&(filter.text===""||label2.includes(filter.text)||(words?.get(key)??"").includes(filter.text));cell\
.classList.toggle("dim",!isMatch),isAllowed&&allowed.add(key),isMatch&&(rowHits+=1,shown.add(key),columns.add(kernel))}r\
ow2.hidden=rowHits===0,hits+=rowHits}for(let cell of all("[data-kernel]",grid))cell.hidden=!columns.has(cell.dataset.ker\
nel??"");return keepReachable(grid),{cells:all("td[data-verdict]",grid).length,hits}}function isIn(filter,artifact,kerne\
l,verdict){return verdict!==void 0&&(filter.artifact===""||filter.artifact===artifact)&&(filter.kernel===""||filter.kern\
el===kernel)&&(filter.verdicts.size===0||filter.verdicts.has(verdict))}function isToldOf(told,{text},allowed){let artifa\
ct=told.dataset.artifact??"";return(told.dataset.kernels??"").split(" ").filter(kernel=>kernel!=="").some(kernel=>some(a\
llowed,artifact,kernel))&&(text===""||(told.textContent??"").toLowerCase().includes(text))}function chartMatches(row2,{t\
ext},allowed){return some(allowed,row2.dataset.artifact??"","")&&(text===""||(row2.dataset.words??"").toLowerCase().incl\
udes(text))}function some(shown,artifact,kernel){return artifact!==""&&kernel!==""?shown.has(`${artifact} ${kernel}`):[.\
..shown].some(key=>artifact===""?key.endsWith(` ${kernel}`):key.startsWith(`${artifact} `))}function isTyping(target){re\
turn target instanceof HTMLElement&&(target.isContentEditable||/^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName))}var CHU\
NK_LINES=500,LINE_LENGTH=4e3,MOST_MATCHES=1e4;function chunksOf(text){let lines=clean(text).replace(/\\n$/,"").split(`\n`)\
.flatMap(line=>line.length<=LINE_LENGTH?[line]:line.match(LONG_PIECES)??[]),chunks=[];for(let first=0;first<lines.length\
;first+=CHUNK_LINES)chunks.push({line:first+1,text:`${lines.slice(first,first+CHUNK_LINES).join(`\n`)}\n`});return chunks}\
var LONG_PIECES=new RegExp(`.{1,${LINE_LENGTH}}`,"gsu");function matchesOf(chunks,words){if(words==="")return[];let patt\
ern=new RegExp(words.replaceAll(/[.*+?^${}()|[\\]\\\\]/g,"\\\\$&"),"gi"),matches=[];for(let[chunk,{text}]of chunks.entries())\
for(let{index,0:match}of text.matchAll(pattern))if(matches.push({chunk,start:index,end:index+match.length}),matches.leng\
th===MOST_MATCHES)return matches;return matches}function lineOf({chunk,start},chunks){let{line,text}=chunks[chunk]??{lin\
e:1,text:""};return line+text.slice(0,start).split(`\n`).length-1}function openLogs(){let{dialog:panel,body}=dialog("logs\
","Log");document.addEventListener("click",event=>{let link=event.target instanceof Element?event.target.closest("a[data\
-log]"):null;if(link===null||event.ctrlKey||event.metaKey||event.shiftKey)return;let log=logAt(link.dataset.log??"");log\
===void 0||log.extent==="none"||(event.preventDefault(),log.text().then(text=>{show(log,chunksOf(text),body),panel.showM\
odal(),found("input[type=search]",body).focus()}))})}function show(log,chunks,body){let last=chunks.at(-1),lines=last===\
void 0?0:last.line+last.text.split(`\n`).length-2,cut=log.extent==="whole"?"":` \xB7 the last part only: ${log.reason}`;body\
.replaceChildren(toElement(element("h2",{},log.path)),toElement(element("p",{class:"facts"},element("span",{},`${bytes(l\
og.bytes)}, ${plural(lines,"line")}${cut}`))),toElement(element("form",{class:"find",role:"search","aria-label":"Search \
in the log"},element("input",{type:"search","aria-label":"Search in the log",placeholder:"Search in the log",autocomplet\
e:"off",spellcheck:"false"}),element("button",{type:"submit",name:"next"},"Next"),element("button",{type:"button",name:"\
previous"},"Previous"),element("label",{},element("input",{type:"checkbox",name:"wrap"}),"wrap"),element("output",{role:\
"status","aria-live":"polite"}))),toElement(element("div",{class:"log-text",tabindex:0,role:"region","aria-label":`Text \
of ${log.path}`},...chunks.map(chunkMarkup)))),search(chunks,body)}function chunkMarkup({line,text}){let count=text.spli\
t(`\n`).length-1,numbers=Array.from({length:count},(_,index)=>line+index).join(`\n`);return element("div",{class:"chunk"},\
element("pre",{class:"numbers","aria-hidden":"true"},numbers),element("pre",{class:"lines"},text))}function search(chunk\
s,body){let form=found("form.find",body),field=found("input[type=search]",form),output=found("output",form),texts=[...bo\
dy.querySelectorAll(".lines")].map(lines=>lines.firstChild),matches=[],current=-1;field.addEventListener("input",()=>{ma\
tches=matchesOf(chunks,field.value),current=-1,mark("match",matches),go(1)}),form.addEventListener("submit",event=>{even\
t.preventDefault(),go(1)}),field.addEventListener("keydown",event=>{event.key!=="Enter"||!event.shiftKey||(event.prevent\
Default(),go(-1))}),found("button[name=previous]",form).addEventListener("click",()=>go(-1)),found("input[name=wrap]",fo\
rm).addEventListener("change",event=>{found(".log-text",body).classList.toggle("wrapped",event.target.checked)}),mark("m\
atch",[]),mark("current-match",[]);function go(step){matches.length>0&&(current=(current+step+matches.length)%matches.le\
ngth);let match=matches[current];mark("current-match",match===void 0?[]:[match]),output.value=words(match),match!==void \
0&&texts[match.chunk]?.parentElement?.closest(".chunk")?.scrollIntoView({block:"nearest"}),match!==void 0&&reveal(rangeO\
f(match))}function words(match){if(field.value==="")return"";if(match===void 0)return"no match";let most=matches.length=\
==MOST_MATCHES?" or more":"";return`${current+1} of ${matches.length}${most}, line ${lineOf(match,chunks)}`}function mar\
k(name,marked){CSS.highlights.set(name,new Highlight(...marked.map(rangeOf)))}function rangeOf({chunk,start,end}){let ra\
nge=document.createRange(),text=texts[chunk];return text==null||(range.setStart(text,start),range.setEnd(text,end)),rang\
e}function reveal(range){let box=found(".log-text",body),place2=range.getBoundingClientRect(),view=box.getBoundingClient\
Rect();(place2.top<view.top||place2.bottom>view.bottom)&&(box.scrollTop+=place2.top-view.top-view.height/2),(place2.left\
<view.left||place2.right>view.right)&&(box.scrollLeft+=place2.left-view.left-view.width/2)}}function printWhole(){let fo\
lded=[];addEventListener("beforeprint",()=>{folded=[...document.querySelectorAll("details:not([open])")];for(let part2 o\
f folded)part2.open=!0}),addEventListener("afterprint",()=>{for(let part2 of folded)part2.open=!1})}var KEY="bpfcompat-t\
heme",THEMES=["system","light","dark"];function restoreTheme(){show2(remembered())}function themeButton(){let button=fou\
nd("#theme");label(button,remembered());let theme=remembered();button.addEventListener("click",()=>{theme=THEMES[(THEMES\
.indexOf(theme)+1)%THEMES.length]??"system",show2(theme),remember(theme),label(button,theme)})}function show2(theme){the\
me==="system"?delete document.documentElement.dataset.theme:document.documentElement.dataset.theme=theme}function label(\
button,theme){button.textContent={system:"\u25D0 System",light:"\u2600 Light",dark:"\u263E Dark"}[theme],button.setAttribute("aria-labe\
l",`Theme: ${theme}. Change it`)}function remembered(){try{return THEMES.find(theme=>theme===localStorage.getItem(KEY))?\
?"system"}catch{return"system"}}function remember(theme){try{localStorage.setItem(KEY,theme)}catch{}}restoreTheme();docu\
ment.documentElement.classList.add("scripted");document.addEventListener("DOMContentLoaded",()=>{sayWhatGoesWrong(),them\
eButton(),copyButtons(),filters(),gridKeys(),openLogs(),openCases(),printWhole()});})();\n'}});import{open as lz,realpath as X$}from"node:fs/promises";import{resolve as cz,sep as uz}from"node:path";import{createGzip as dz,
gzipSync as fz}from"node:zlib";function Q$(e){return{async read(t,n){let r=await hz(e,t);if(r===null)return null;try{let{
size:o}=await r.stat(),s=o<=mz?await gz(r,n):null;return{data:s??await yz(r,o),bytes:o,whole:s!==null}}finally{await r.close()}}}}
async function hz(e,t){try{let n=await X$(e),r=await X$(cz(n,t));if(!r.startsWith(n+uz))return null;let o=await lz(r);return(await o.
stat()).isFile()?o:(await o.close(),null)}catch{return null}}async function gz(e,t){let n=e.createReadStream({start:0,autoClose:!1}).
pipe(dz()),r=[],o=0;for await(let s of n){if(o+=s.length,o>t)return null;r.push(s)}return Buffer.concat(r)}async function yz(e,t){
let n=Math.max(0,t-pz),{buffer:r,bytesRead:o}=await e.read(Buffer.alloc(t-n),0,t-n,n),s=r.subarray(0,o),i=n===0?0:s.indexOf(
10)+1;return fz(s.subarray(i))}var mz,pz,Z$=f(()=>{"use strict";mz=48*1024*1024,pz=64*1024});async function tv(e,t){let n=10485760,r=2097152,o=[];for(let s of bz(e)){let i=await t.read(s,Math.max(n,0));if(i===null){
o.push({path:s,bytes:0,extent:"none",reason:"the file could not be read when this page was written",data:""});continue}let{
data:a,bytes:l}=i;i.whole&&(n-=a.length);let c=i.whole||a.length<=r;!i.whole&&c&&(r-=a.length),o.push({path:s,bytes:l,extent:i.
whole?"whole":c?"end":"none",reason:i.whole?null:"this page has no more room for logs",data:c?a.toString("base64"):""})}
return o}function bz({findings:e,cases:t,kernels:n}){let r=t.filter(({lanes:i})=>i.some(({verdict:a})=>a!=="pass")),o=n.
filter(({error:i})=>i!==null),s=[...e.map(({log:i})=>i),...o.map(({consoleLog:i})=>i),...r.flatMap(wz),...r.flatMap(ev),
...n.map(({consoleLog:i})=>i),...t.flatMap(ev)];return[...new Set(s.filter(i=>i!==null))]}function wz({programs:e,libbpfLog:t}){
return[...e.flatMap(({load:n})=>n!==null&&n.verdict!=="pass"?[n.verifierLog]:[]),t]}function ev({programs:e,libbpfLog:t,
tests:n,command:r}){let o=s=>s===null?[]:[s.stdout.log,s.stderr.log];return[t,...o(r),...n.flatMap(s=>o(s.command)),...e.
map(({load:s})=>s?.verifierLog??null)]}var nv=f(()=>{"use strict"});function Zr(e){return e.map(t=>/^[\w@%+=:,./~-]+$/.test(t)&&!t.startsWith("~")?t:kz(t)).join(" ")}function kz(e){return`\
'${e.replaceAll("'","'\\''")}'`}var Mc=f(()=>{"use strict"});function eo(e,t,n,r){let o=[...xz,"run"],s=n===null?[]:["--kernel",n];if(e.manifest===null){let{path:i,sha256:a}=t??e.artifacts[0]??
{path:"",sha256:null},l=i===""||e.loader!==null&&a===null?[]:[Ki(i)];return Zr([...o,...l,...Rz(e.loader),...s])}return Zr(
[...o,..._z(e.manifest,e.manifestForm,t??e.artifacts[0]),...t===null?[]:["--artifact",t.name],...s,...t===null||r===null?
[]:["--mode",r]])}function _z(e,t,n){switch(t){case"suite":return["--suite",Ki(e)];case"singleArtifact":return[Ki(e),...n===
void 0?[]:[Ki(n.path)]];default:return[Ki(e)]}}function Rz(e){return e===null?[]:[`--command=${e.command}`,...e.binary===
null?[]:[`--command-binary=${e.binary}`],...e.files.map(t=>`--files=${t}`),...e.expectExit===0?[]:[`--command-expect-exi\
t=${e.expectExit}`]]}function Ki(e){return e.startsWith("-")?`./${e}`:e}var xz,Ic=f(()=>{"use strict";Mc();xz=["npx","gi\
thub:bpfcompat/bpfcompat"]});function w(e,t={},...n){return{tag:e,attributes:t,children:n.flat()}}function Sz({attributes:e}){return Object.entries(e).
flatMap(([t,n])=>n===null||n===!1?[]:[[t,n===!0?"":Xn(String(n))]])}function jn(e){let t=[];return ov(e,t),t.join("")}function Th(e,t){
e.push(t),e.length===$z&&e.push(e.splice(0).join(""))}function ov(e,t){let n=Sz(e).map(([r,o])=>o===""?` ${r}`:` ${r}="${rv(
o)}"`);if(Th(t,`<${e.tag}${n.join("")}>`),!vz.has(e.tag)){for(let r of e.children)r!==null&&(typeof r=="object"?ov(r,t):
Th(t,rv(Xn(String(r)))));Th(t,`</${e.tag}>`)}}function rv(e){return e.replaceAll(/[&<>"'`]/g,t=>Ez[t]??t)}var $z,vz,Ez,ut=f(
()=>{"use strict";L();$z=4096;vz=new Set(["br","input","meta","wbr"]);Ez={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;",
"'":"&#39;","`":"&#96;"}});function sv({artifacts:e,kernels:t}){return{artifact:new Map(e.map(({name:n},r)=>[n,r])),kernel:new Map(t.map(({id:n},r)=>[
n,r]))}}function ts(e,t,n){let r=n.artifact.get(e),o=n.kernel.get(t);return r===void 0||o===void 0?null:`case-${r}-${o}`}
function iv(e){return`./${Xn(e).split("/").map(encodeURIComponent).join("/")}`}var Di=f(()=>{"use strict";L()});function Mh(e,t){return t?"neutral":e}function At(e,t=!1,n=!1){return w("span",{class:`verdict ${Mh(e,t||n)}`},ji(e,n),n?
" known":` ${e}${t?", does not block":""}`)}function ji(e,t=!1){return w("span",{class:"sign","aria-hidden":"true"},t?"~":
Pz[e])}function V(e){return w("code",{},e)}function Lc(e){return e.split(/`([^`]+)`/).map((t,n)=>n%2===0?t:V(t))}function Ui(e,t){
let n=w("button",{type:"button",class:"copy js","data-copy":!0,"aria-label":`Copy: ${t}`},"Copy");return w("figure",{class:"\
copyable"},w("figcaption",{class:"caption"},t,n),w("pre",{tabindex:0,role:"region","aria-label":t},w("code",{},e)))}function Fc(e){
return w("figure",{class:"source"},w("figcaption",{class:"caption"},gr(e)),xn(e.text.trim(),"Source line"))}function xn(e,t){
return w("pre",{tabindex:0,role:"region","aria-label":t},e.replace(/^\n+|\s+$/g,""))}function dt(e,t){let n=e.split("/").
includes("..");return w("a",{class:"log",href:n?null:iv(e),"data-log":e,title:e},t)}function gr(e){return V(bn(e))}function Gi(e,t,n){
return{"data-artifact":e===null?null:n.artifact.get(e)??null,"data-kernels":t.flatMap(r=>n.kernel.get(r)??[]).join(" ")}}
function ft(e,t,...n){return w("section",{id:e,"aria-labelledby":`${e}-title`},w("h2",{id:`${e}-title`},t),...n)}function qe(e,t,n,r=""){
return w("div",{class:"scroll",tabindex:0,role:"region","aria-label":e},w("table",{class:r},w("thead",{},w("tr",{},...t.
map(o=>w("th",{scope:"col"},o)))),w("tbody",{},...n)))}function Nc(e,t=100){return Kt(e,t)}var Pz,Ot=f(()=>{"use strict";
Ut();L();ut();Di();Pz={pass:"\u2713",fail:"\u2715",skip:"\u2013",error:"!"}});function av(e){let{gate:t}=e;return w("header",{class:`answer ${t.status}`},w("p",{class:"sign","aria-hidden":"true"},Az[t.
status]),w("div",{},w("h1",{},t.sentence),w("ul",{class:"counts","aria-label":"Lanes by verdict"},...Oz.filter(n=>t.counts[n]>
0).map(n=>w("li",{class:n},ji(n),` ${Q(t.counts[n])} ${Cz[n]}`)),t.nonBlocking===0?null:w("li",{class:"neutral"},`${Q(t.
nonBlocking)} ${t.nonBlocking===1?"does":"do"} not block`)),w("p",{class:"facts"},...Tz(e))))}function Tz(e){let{tool:t,
startedAt:n,durationMs:r,artifacts:o,kernels:s,manifest:i,revision:a,shard:l}=e,c=Vo(e),u=pr(e);return[`${B(o.length,"ar\
tifact")} \xD7 ${B(s.length,"kernel")}`,le(r),w("time",{datetime:n},n.replace("T"," ").replace(/(\.\d+)?Z$/," UTC")),...a===
null?[]:[w("span",{},"commit ",V(a.slice(0,12)))],...i===null?[]:[V(i)],...l===null?[]:[`shard ${l.index} of ${l.count}`],
...c===null?[]:[`guests in ${c}`],...u===null?[]:[`libbpf ${u}`],`${t.name} ${t.version}`].map(m=>w("span",{},m))}var Az,
Oz,Cz,lv=f(()=>{"use strict";kc();Ci();L();ut();Ot();Az={passed:"\u2713",failed:"\u2715",error:"!"},Oz=["pass","fail","e\
rror","skip"],Cz={pass:"passed",fail:"failed",error:"without a verdict",skip:"skipped"}});function uv(e){let t=e.map(Kz).filter(n=>n!==null);return[qe("Programs",Mz,e.map(Iz),"programs"),...t]}function Iz(e){let{
name:t,section:n,type:r,insns:o,load:s,requirement:i}=e,a=s?.stats??null;return w("tr",{},w("th",{scope:"row"},V(t),w("s\
pan",{class:"sub"},`${n} \xB7 ${r} \xB7 ${Q(o)} insns${i==="required"?"":` \xB7 ${i}`}`)),...Lz(e),w("td",{class:"number"},
...Nz(a)),w("td",{},a?.insnsProcessed==null||a.headroom===null?null:Bz(a.insnsProcessed)),w("td",{class:"number"},a?.stackDepth==
null?"":Ge(a.stackDepth)),w("td",{class:"number"},a?.jitedBytes==null?"":Ge(a.jitedBytes)),w("td",{class:"number"},a===null?
"":le(a.loadUsec/1e3)))}function Lz(e){let{load:t,off:n,requirement:r,known:o}=e;if(n!==null){let a=n.reason===""||n.reason===
cv[n.by]?"":` (${n.reason})`;return[w("td",{class:"sub",colspan:2},`off: ${cv[n.by]}${a}`)]}let s=t?.verdict==="fail"&&o!==
null,i=t===null?null:At(t.verdict,t.verdict!=="pass"&&r!=="required",s);return[w("td",{},i),w("td",{},...Fz(e))]}function Fz({
attach:e,known:t}){if(e===null)return[];let{verdict:n,required:r,declined:o,target:s}=e;return[o?w("span",{class:"sub"},
"declined by the manifest"):At(n,!r&&n!=="pass",n==="fail"&&t!==null),s===""?null:w("span",{class:"sub"},s)]}function Nz(e){
if(e?.insnsProcessed==null)return[];let{insnsProcessed:t,budget:n}=e;if(n===null)return[Q(t)];let r=t>n;return[Q(t),w("s\
pan",{class:r?"sub fail":"sub"},`budget ${Q(n)}`)]}function Bz(e){let t=Math.min(1,e/1e6),n=t*100,r=n<.1?"< 0.1 %":`${n.
toFixed(n<10?1:0)} %`,o=t>.8?"high":t>.5?"middle":"low";return w("span",{class:`headroom ${o}`,title:`${Q(1e6-e)} instru\
ctions left`},w("svg",{viewBox:`0 0 ${Bc} 8`,width:Bc,height:8,"aria-hidden":"true"},w("rect",{class:"track",width:Bc,height:8,
rx:4}),w("rect",{class:"used",width:Math.max(2,Math.round(t*Bc)),height:8,rx:4})),` ${r}`)}function Kz({name:e,load:t,attach:n}){
let r=t!==null&&t.verdict!=="pass",o=n!==null&&n.verdict!=="pass"&&(n.message!==null||n.errno!==null);return!r&&!o&&t?.verifierLog==
null?null:w("details",{open:r},w("summary",{},V(e)),...t===null?[]:Dz(t),o?w("p",{},"Attach: ",n.errno===null?null:`${n.
errno.name} `,n.message):null)}function Dz({errno:e,message:t,map:n,source:r,verifierTail:o,verifierLog:s,pass:i,verdict:a}){
return[a==="pass"?null:w("p",{},`Loaded ${i==="alone"?"by itself":"with the whole object"}: `,e===null?null:`${e.name} (${e.
number}) `,n===null?null:`map ${n}`),t===null?null:w("blockquote",{},V(t)),r===null?null:Fc(r),o===""?null:xn(o,"End of \
the verifier log"),s===null?null:w("p",{},dt(s,"Whole verifier log"))]}var Mz,cv,Bc,dv=f(()=>{"use strict";Qt();L();ut();
Ot();Mz=["program","load","attach","verified","of the limit","stack","machine code","load time"];cv={object:"by default",
manifest:"by the manifest",kernel:"the kernel is too old for it",variant:"not the variant of its group",dropped:"does no\
t load, left out"};Bc=96});function mv(e){let{name:t,required:n,verdict:r,reason:o,known:s,command:i,expectations:a,place:l}=e;return w("details",{
open:r!=="pass"},w("summary",{},At(r,!n&&r!=="pass",s!==null)," ",t),w("p",{},gr(l)),s===null?null:w("p",{class:"reason"},
`Known: ${s}`),o===null?null:w("p",{class:"reason"},o),a.length===0?null:qe("Expectations",["","subject","expected","see\
n","where"],a.map(jz)),...i===null?[]:Ih(i,!n))}function jz({verdict:e,kind:t,subject:n,wanted:r,seen:o,place:s}){return w(
"tr",{},w("td",{},At(e)),w("td",{},`${t.replaceAll("_"," ")} `,V(n)),w("td",{},r),w("td",{},o),w("td",{},gr(s)))}function Ih(e,t=!1){
let{command:n,verdict:r,reason:o,stdout:s,stderr:i}=e;return[w("p",{},At(r,t&&r!=="pass")," ",V(n),` ${Uz(e)}`),o===null?
null:w("p",{class:"reason"},o),...fv("Standard output",s),...fv("Standard error",i)]}function Uz({exitCode:e,signal:t,timedOut:n,
durationMs:r}){return`(${n?"did not end in time":t!==null?`ended by signal ${t}`:e===null?"never ran":`exit code ${e}`},\
 ${le(r)})`}function fv(e,{bytes:t,log:n,tail:r}){return t===0&&r===""?[]:[w("p",{class:"output"},`${e}, ${Ge(t)} `,n===
null?null:dt(n,"All of it")),r===""?null:xn(r,e)]}var pv=f(()=>{"use strict";L();ut();Ot()});function hv(e,t,n){let r=t.artifacts.find(({name:s})=>s===e.artifact),o=t.kernels.find(({id:s})=>s===e.kernel);return[w(
n,{class:"case-title"},V(e.artifact)," on ",V(e.kernel)),w("p",{class:"facts"},...Gz(e,r,o).map(s=>w("span",{},s))),w("u\
l",{class:"lanes"},...e.lanes.map(qz)),...[Wz(e.interruption,o),Vz(e,t),Hz(e),Yz(e),Jz(e),Xz(e),Qz(e),Zz(e),e5(e),t5(e),
n5(e),r5(e),o5(e)].filter(s=>s!==null)]}function Gz(e,t,n){return[...n?.release==null?[]:[n.release],...t===void 0?[]:[V(
t.path)],...t?.size==null?[]:[Ge(t.size)],...t?.sha256==null?[]:[w("span",{title:t.sha256},`sha256 ${t.sha256.slice(0,12)}\
\u2026`)],...t?.place==null?[]:[gr(t.place)],...e.durationMs===null?[]:[`${le(e.durationMs)} in the guest`],...e.maxRssKib===
null?[]:[`${Ge(e.maxRssKib*1024)} of memory`]]}function qz({mode:e,required:t,verdict:n,reason:r,known:o}){return w("li",
{},V(e)," ",At(n,!t&&n!=="pass",o!==null),o===null?null:w("p",{class:"reason"},`Known: ${o}`),r===null?null:w("p",{class:"\
reason"},r))}function Wz(e,t){if(e===null)return null;let n=t?.consoleLog??null;return Ct("How it ended",w("p",{},zz(e)),
n===null?null:w("p",{},dt(n,"Console log")))}function zz(e){let t="during"in e&&e.during!==null?`, during ${e.during}`:"";
switch(e.kind){case"timeout":return`It was stopped after ${e.seconds} s.`;case"crash":return`The kernel died${t}: ${e.message}`;case"\
killed":return`Its process was killed by signal ${e.signal}${t}.`;case"lost":return`The guest was lost: ${e.message}`;case"\
cancelled":return"The run was cancelled."}}function Vz({artifact:e,kernel:t},{findings:n}){let r=n.flatMap((o,s)=>o.artifact===
e&&o.kernels.includes(t)?[w("li",{},w("a",{href:`#finding-${s+1}`},o.title))]:[]);return r.length===0?null:Ct("Findings",
w("ul",{},...r))}function Hz({load:e}){if(e===null)return null;let{verdict:t,errno:n,message:r,map:o,program:s}=e,i=[...n===
null?[]:[`${n.name} (${n.number})`],...o===null?[]:[`map ${o}`],...s===null?[]:[`program ${s}`]].join(", ");return Ct("L\
oad of the whole object",w("p",{},At(t),i===""?null:` ${i}`),r===null?null:w("blockquote",{},V(r)))}function Yz({programs:e}){
return e.length===0?null:Ct(`Programs (${e.length})`,...uv(e))}function Jz({tests:e}){return e.length===0?null:Ct(`Tests\
 (${e.length})`,...e.map(mv))}function Xz({command:e}){return e===null?null:Ct("The loader",...Ih(e))}function Qz({maps:e}){
if(e.length===0)return null;let t=e.map(({name:n,type:r,keySize:o,valueSize:s,maxEntries:i,flags:a,hasInner:l})=>s5(V(n),
l?`${r}, with an inner map`:r,Q(o),Q(s),Q(i),a===0?"":`0x${a.toString(16)}`));return Ct(`Maps (${e.length})`,qe("Maps",[
"map","type","key, bytes","value, bytes","entries","flags"],t))}function Zz({fixups:e}){if(e.length===0)return null;let t=e.
map(({status:n,note:r,message:o,place:s})=>w("li",{},w("span",{class:`verdict ${n==="applied"?"pass":"error"}`},n==="app\
lied"?"applied":n.replaceAll("_"," ")),` ${r}`,o===null?null:`: ${o}`,...s===null?[]:[" ",gr(s)]));return Ct(`Fixups (${e.
length})`,w("ul",{},...t))}function e5({variants:e}){if(e.length===0)return null;let t={chosen:"chosen",unsupported:"the\
 kernel cannot take it",passed_over:"one before it was chosen"},n=e.map(({group:r,chosen:o,candidates:s})=>w("li",{},V(r),
" \u2192 ",o===null?w("span",{class:"verdict fail"},"none"):V(o),w("ul",{},...s.map(({program:i,status:a,reason:l})=>w("\
li",{},V(i),`: ${l??t[a]}`)))));return Ct("Variants",w("ul",{},...n))}function t5({unknownNames:e}){if(e.length===0)return null;
let t=e.map(({what:n,name:r,meant:o,place:s})=>w("li",{},`${n} `,V(r),...o===null?[]:[n==="section"?"; the object has it\
 in ":"; meant is probably ",V(o)],...s===null?[]:[" ",gr(s)]));return Ct("Names that the object has not",w("ul",{},...t))}
function n5({leftovers:e}){return e.length===0?null:Ct("Left behind, and removed",w("ul",{},...e.map(({kind:t,name:n})=>w(
"li",{},`${t} `,V(n)))))}function r5({kernelWarnings:e}){return e.length===0?null:Ct("Warnings of the kernel",...e.flatMap(
({message:t,during:n,excerpt:r})=>[w("p",{},V(t),n===null?null:` during ${n}`),xn(r,"Console excerpt")]))}function o5({libbpfLog:e,
libbpfTail:t}){return e===null&&t===""?null:Ct("What libbpf said",t===""?null:xn(t,"End of libbpf\u2019s messages"),e===
null?null:w("p",{},dt(e,"All messages of libbpf")))}function Ct(e,...t){return w("section",{class:"part"},w("h4",{},e),...t)}
function s5(...e){return w("tr",{},...e.map(t=>w("td",{},t)))}var gv=f(()=>{"use strict";L();ut();dv();pv();Ot()});function bv(e,t){let n=l5(e);if(n.length===0)return null;let r=n.slice(0,i5),o=n.length-r.length,s=(i,a)=>qe(i,a5,a.map(
l=>u5(l,e.kernels,t)),"charts");return ft("verifier","Instructions that the verifier processed",w("p",{class:"legend"},`\
One bar a kernel, in the order of the run, each row to its own scale; the kernel gives up at ${Q(1e6)}. `,o===0?null:`Le\
ft out are the ${Q(o)} programs with the fewest instructions: results.json has them.`),s("Programs with the most instruc\
tions",r.slice(0,Kc)),r.length<=Kc?null:w("details",{},w("summary",{},`${Q(r.length-Kc)} more`),s("Programs with fewer i\
nstructions",r.slice(Kc))))}function l5({cases:e,kernels:t}){let n=new Map(t.map(({id:o},s)=>[o,s])),r=new Map;for(let o of e){
let s=n.get(o.kernel);s!==void 0&&c5(o,s,t.length,r)}return[...r.values()].sort((o,s)=>s.most-o.most)}function c5({artifact:e,
programs:t},n,r,o){for(let{name:s,load:i}of t){let a=i?.verdict==="pass"?i.stats?.insnsProcessed??null:null;if(a===null)
continue;let l=JSON.stringify([e,s]),c=o.get(l)??{artifact:e,program:s,values:Array(r).fill(null),most:0};c.values[n]=a,
c.most=Math.max(c.most,a),o.set(l,c)}}function u5(e,t,n){let{artifact:r,program:o,values:s,most:i}=e,a=Math.min(...s.filter(
c=>c!==null)),l=i/1e6*100;return w("tr",{"data-artifact":n.artifact.get(r)??null,"data-words":`${r} ${o}`},w("th",{scope:"\
row"},V(o),w("span",{class:"sub"},r)),w("td",{},f5(e,t)),w("td",{class:"number"},Q(a)),w("td",{class:"number"},Q(i)),w("\
td",{class:l>80?"number fail":"number"},l<.1?"< 0.1 %":`${l.toFixed(l<10?1:0)} %`))}function f5({values:e,most:t,program:n},r){
let o=Math.max(1.25,Math.min(20,d5/e.length)),s=Math.ceil(o*e.length),i=e.flatMap((a,l)=>{if(a===null)return[];let c=Math.
max(2,Math.round(a/Math.max(t,1)*(to-2)));return[{column:l,value:a,x:yv(l*o),width:yv(o*.8),height:c}]});return w("svg",
{viewBox:`0 0 ${s} ${to}`,width:s,height:to,class:"chart",role:"img","aria-label":g5(n,e,r)},w("line",{x1:0,x2:s,y1:to-.5,
y2:to-.5,class:"axis"}),...e.length>m5?[h5(i)]:i.map(a=>p5(a,r)))}function p5({column:e,value:t,x:n,width:r,height:o},s){
let i=`${s[e]?.id??""}: ${Q(t)}`;return w("rect",{x:n,y:to-o,width:r,height:o,class:"bar"},w("title",{},i))}function h5(e){
let t=e.map(({x:n,width:r,height:o})=>`M${n} ${to}v-${o}h${r}v${o}`).join("");return w("path",{d:t,class:"bar"})}function yv(e){
return Math.round(e*10)/10}function g5(e,t,n){let r=t.flatMap((s,i)=>s===null?[]:[`${n[i]?.id??""} ${Q(s)}`]),o=r.length>
12?`, and ${r.length-12} more kernels`:"";return`${e}: ${r.slice(0,12).join(", ")}${o}`}var i5,Kc,a5,to,d5,m5,wv=f(()=>{
"use strict";Qt();L();ut();Ot();i5=400,Kc=15,a5=["program","over kernels","least","most","of the limit"];to=36,d5=320;m5=
40});function kv(e,t){let n=ar(e);if(e.comparison===null||n===null)return null;let{insns:r,kernels:o}=e.comparison,{verdicts:s}=n;
return ft("comparison","What changed",w("p",{},w("strong",{},Ao(n)),` ${y5(n)}`),s.length===0?null:qe("Verdicts that cha\
nged",["artifact","what","on","before","now","note"],s.map(i=>b5(i,t)),"changes"),r.length===0?null:w("details",{open:r.
some(({beyond:i})=>i)},w("summary",{},`Instructions that the verifier processed (${r.length})`),qe("Instructions that ch\
anged",["artifact","program","on","before \u2192 now","note"],r.map(i=>w5(i,t)),"changes")),o.length===0?null:w("details",
{},w("summary",{},`${B(o.length,"kernel")} changed since: what differs there may not be your code\u2019s doing`),qe("Ker\
nels that changed",["kernel","before","now"],o.map(({kernel:i,before:a,after:l})=>Lh({},V(i),a,l)),"changes")))}function y5({
baseline:e,source:t,insnsThreshold:n,cases:r}){let o=[...n===null?[]:[`instructions may grow by ${n}`],...[Oo(r)].filter(
s=>s!=="")];return[`compared with ${e}, from ${t}`,...o].join("; ")}function b5(e,t){let{artifact:n,subject:r,kernels:o,
before:s,after:i,blocks:a,cause:l}=e;return Lh(Gi(n,o,t),V(n),r,w("span",{},...o.flatMap((c,u)=>[u===0?"":", ",V(c)])),At(
s),At(i,i!=="pass"&&!a),l??"")}function w5(e,t){let{artifact:n,program:r,kernel:o,beyond:s}=e,i=oi(e);return Lh(Gi(n,[o],
t),V(n),V(r),V(o),w("span",{class:s?"verdict fail":null},Qn(e)),[...s?["beyond the threshold"]:[],...i===null?[]:[i]].join(
"; "))}function Lh(e,...t){return w("tr",e,...t.map(n=>w("td",{},n)))}var xv=f(()=>{"use strict";Ln();Co();L();ut();Ot()});function _v(e,t){let n=e.findings;return ft("findings",n.length===0?"Nothing was found":`Findings: ${x5(n)}`,...n.length===
0?[w("p",{},"No failure, no warning, no remark.")]:n.map((r,o)=>_5(r,o,e,t)))}function x5(e){let t=i=>e.filter(({level:a,
known:l})=>a===i&&l===null).length,n=e.filter(i=>i.known!==null).length,[r,o,s]=[t("failure"),t("warning"),t("notice")];
return[...r===0?[]:[B(r,"failure")],...o===0?[]:[`${o} that ${o===1?"does":"do"} not block`],...n===0?[]:[B(n,"known fai\
lure")],...s===0?[]:[B(s,"remark")]].join(", ")}function _5(e,t,n,r){let{level:o,artifact:s,kernels:i,otherPrograms:a,words:l,
source:c,excerpt:u,remedy:d,remedyYaml:m,log:p,reproduce:g}=e,b=`finding-${t+1}`,k=Fo(e,n);return w("article",{id:b,class:`\
finding ${o}`,"aria-labelledby":`${b}-title`,...Gi(s,i,r)},w("p",{class:"tags"},w("span",{class:"level"},e.known===null?
k5[o]:"known failure"),w("span",{class:"class"},e.class),s===null?null:w("span",{class:"artifact"},s)),w("h3",{id:`${b}-\
title`},Ze(e)),w("div",{class:"on"},"On ",...S5(e,n,r)),a.length>2?w("details",{},w("summary",{},"The other programs"),w(
"p",{},...$5(a))):null,e.known===null?null:w("p",{},w("strong",{},"Known: "),jt(e.known)),l===null?null:w("blockquote",{},
V(l)),c===null?null:Fc(c),k===null?null:w("p",{},"At ",V(k)),u===null?null:xn(u,"Log excerpt"),p===null?null:w("p",{},dt(
p,"Whole log")),w("p",{class:"remedy"},w("strong",{},"What to do: "),...Lc(d)),m===null?null:Ui(m,"For the manifest"),Ui(
g,"Reproduce"))}function S5(e,t,n){let{artifact:r,kernels:o}=e;if(r===null||o.length===0)return[Zt(e,t)];let s=new Set(t.
kernels.filter(({required:l})=>!l).map(({id:l})=>l)),i=o.map(l=>{let c=ts(r,l,n);return w("a",{href:c===null?null:`#${c}`},
`${l}${s.has(l)?" (optional)":""}`)});if(o.length<=R5)return Fh(i);let a=o.length===t.kernels.length?`all ${o.length} ke\
rnels`:`${o.length} kernels`;return[w("details",{class:"inline"},w("summary",{},a),w("p",{},...Fh(i)))]}function $5(e){return Fh(
e.map(t=>V(t)))}function Fh(e){return e.flatMap((t,n)=>n===0?[t]:[", ",t])}var k5,R5,Rv=f(()=>{"use strict";Ut();L();ut();
Di();Ot();k5={failure:"failure",warning:"does not block",notice:"remark"};R5=12});function Sv(e){let{kernels:t,host:n}=e;return t.length===0?null:ft("kernels",`Kernels (${t.length})`,w("p",{class:"legen\
d"},n.accelerator===null?null:`Accelerator chosen for the run: ${n.accelerator.used==="kvm"?"KVM":"TCG"} (${n.accelerator.
reason}). `,n.qemu===null?null:`${n.qemu}, `,`${B(n.cpus,"CPU")}, ${n.arch}.`),qe("Kernels",v5,t.map(E5),"kernels"))}function E5(e,t){
let{id:n,required:r,release:o,packageVersion:s,vmlinuzSha256:i,signature:a,shape:l,accelerator:c,boots:u}=e,{bootMs:d,fetchMs:m,
guestMs:p,consoleLog:g}=e;return w("tr",{"data-kernel-row":t},w("th",{scope:"row"},V(n),r?null:w("span",{class:"sub"},"o\
ptional"),...P5(e)),w("td",{title:i===null?null:`vmlinuz sha256 ${i}`},o??""),w("td",{},s??""),w("td",{class:a!==null&&!/^(?:locked: )?good/.
test(a)?"warn":null},a??""),w("td",{class:"number"},d===null?"":le(d),l===null?null:w("span",{class:"sub"},Bn[l]),c===null?
null:w("span",{class:"sub"},c==="kvm"?"KVM":"emulated (TCG)"),u>1?w("span",{class:"sub"},`${u} boots`):null),w("td",{class:"\
number"},le(m)),w("td",{class:"number"},le(p)),w("td",{},g===null?"":dt(g,"log")))}function P5({error:e,notes:t,lsm:n,lockdown:r,
modules:o}){return[e===null?null:w("p",{class:"fail"},e),...t.map(s=>w("p",{class:"note"},s)),w("details",{},w("summary",
{},"configuration"),w("p",{},`LSMs: ${n??"not told"}`),w("p",{},`Lockdown: ${r??"not told"}`),o.length===0?null:w("p",{},
`Modules: ${o.join(", ")}`))]}var v5,$v=f(()=>{"use strict";xi();L();ut();Ot();v5=["kernel","release","package","signatu\
re","boot","fetch","in the guest","console"]});function vv(e){if(e.length===0)return null;let t=e.filter(({extent:o})=>o!=="whole"),n=e.reduce((o,s)=>o+s.bytes,0),r=e.
length-t.length;return ft("logs","Logs",w("p",{},`The run left ${B(e.length,"log")} of ${Ge(n)} together; ${r===e.length?
"all of them are":`${r} ${r===1?"is":"are"}`} whole in this page.`,w("noscript",{}," To read them here takes JavaScript;\
 the same files are beside this page.")),t.length===0?null:qe("Logs that are not whole",["log","size","in this page","wh\
y"],t.slice(0,Nh).map(A5)),t.length<=Nh?null:w("p",{},`So it is with ${B(t.length-Nh,"more log")}.`))}function A5({path:e,
bytes:t,extent:n,reason:r}){let o=[V(e),t===0?"":Ge(t),n==="end"?dt(e,"its last part"):dt(e,"the file"),r??""];return w(
"tr",{},...o.map(s=>w("td",{},s)))}var Nh,Ev=f(()=>{"use strict";L();ut();Ot();Nh=200});function Pv(e,t){return Ov("matrix","Artifacts \xD7 kernels",ur(e),t)}function Av(e,t){return Ov("tests","Tests \xD7 kernel\
s",dr(e),t)}function Ov(e,t,{kernels:n,rows:r},o){if(r.length===0||n.length===0)return null;let s=n.length>=O5,i=w("tr",
{},w("th",{scope:"col",class:"corner"},w("span",{class:"unseen"},"artifact")),...n.map((l,c)=>C5(l,c))),a=r.map(({artifact:l,
label:c,cells:u})=>{let d=o.artifact.get(l)??0;return w("tr",{"data-artifact":d},w("th",{scope:"row"},w("span",{class:"l\
abel"},c)),...u.map((m,p)=>{let g=n[p];return g===void 0?w("td"):T5(m,c,g,ts(l,g.id,o),p)}))});return ft(e,t,w("div",{class:"\
scroll matrix",role:"region","aria-label":t,tabindex:0},w("table",{class:s?"narrow":"wide","data-grid":!0},w("thead",{},
i),w("tbody",{},...a))),M5(r.flatMap(l=>l.cells)))}function C5({id:e,release:t,required:n},r){return w("th",{scope:"col",
"data-kernel":r,title:[e,t??"",n?"":"optional"].filter(o=>o!=="").join(" \xB7 ")},w("span",{class:"head"},w("span",{class:"\
name"},Nc(e,60)),n?null:w("span",{class:"optional"}," optional")))}function T5(e,t,n,r,o){if(e===null)return w("td",{class:"\
none","data-kernel":o},w("span",{class:"unseen"},"not meant for this kernel"));let{verdict:s,nonBlocking:i,known:a,note:l}=e,
c=a?"known":s,u=`${t} on ${n.id}: ${a?"fails as known":`${s}${i?", does not block":""}`}${l===null?"":`, ${l} attached`}`;
return w("td",{"data-kernel":o,"data-verdict":s},w("a",{class:`cell ${Mh(s,i)}`,href:r===null?null:`#${r}`,"aria-label":u},
ji(s,a),w("span",{class:"word"},c),l===null?null:w("span",{class:"note"},l)))}function M5(e){let t=[...e.some(n=>n?.known)?
["Known: fails as known_failures of the manifest says."]:[],...e.some(n=>n?.nonBlocking)?["Grey and dashed: did not pass\
, and does not block."]:[],...e.some(n=>n?.note!=null)?["Figures: programs attached, of those that were tried."]:[],...e.
some(n=>n===null)?["Empty: not meant for the kernel."]:[]];return w("p",{class:"legend"},t.join(" "),w("span",{class:"js"},
" Arrow keys move from cell to cell, Enter opens one."))}var O5,Cv=f(()=>{"use strict";Ut();ut();Di();Ot();O5=9});function Mv({artifacts:e,kernels:t}){return w("form",{class:"toolbar js",role:"search","aria-label":"Filter",id:"filters"},
w("label",{class:"search"},w("span",{class:"unseen"},"Text"),w("input",{type:"search",name:"text",placeholder:"Filter: p\
rogram, map, kernel, words\u2026   /",autocomplete:"off",spellcheck:"false","aria-keyshortcuts":"/"})),Tv("artifact","Ar\
tifact","all artifacts",e.map(({name:n})=>n)),Tv("kernel","Kernel","all kernels",t.map(({id:n})=>n)),w("fieldset",{},w("\
legend",{class:"unseen"},"Verdict"),...I5.map(n=>w("label",{class:`choice ${n}`},w("input",{type:"checkbox",name:"verdic\
t",value:n}),n))),w("button",{type:"reset"},"Clear"),w("output",{role:"status","aria-live":"polite"}))}function Tv(e,t,n,r){
return w("label",{},w("span",{class:"unseen"},t),w("select",{name:e},w("option",{value:""},n),...r.map((o,s)=>w("option",
{value:s},Nc(o)))))}var I5,Iv=f(()=>{"use strict";ut();Ot();I5=["pass","fail","error","skip"]});import{createHash as L5}from"node:crypto";import{gzipSync as F5}from"node:zlib";function Nv(e,t,{style:n,script:r}){let o=sv(
e),i=[()=>av(e),()=>Mv(e),()=>Pv(e,o),()=>Av(e,o),()=>kv(e,o),()=>_v(e,o),()=>bv(e,o),()=>Sv(e),()=>vv(t),()=>B5(e)].flatMap(
a=>{let l=a();return l===null?[]:[{id:String(l.attributes.id),html:jn(l)}]});return["<!doctype html>",'<html lang="en">',
"<head>",'<meta charset="utf-8">',`<meta http-equiv="Content-Security-Policy" content="${D5(n,r)}">`,'<meta name="viewpo\
rt" content="width=device-width, initial-scale=1">','<meta name="referrer" content="no-referrer">',jn(w("title",{},K5(e))),
`<style>${n}</style>`,`<script>${r}</script>`,"</head>","<body>",jn(w("a",{class:"skip-link",href:"#main"},"Skip to the \
report")),jn(U5(i)),'<main id="main" tabindex="-1">',...i.map(({html:a})=>a),G5(e,o),"</main>",jn(Fv({id:"results"},F5(JSON.
stringify(e)).toString("base64"))),...t.map(({path:a,bytes:l,extent:c,reason:u,data:d})=>jn(Fv({"data-path":a,"data-byte\
s":l,"data-extent":c,"data-reason":u},d))),"</body>","</html>",""].join(`
`)}function B5(e){return ft("reproduce","Reproduce",Ui(eo(e,null,null,null),"The whole run, on a Linux machine of yours"),
w("p",{class:"legend"},...Lc("`--kernel` and `--artifact` narrow it down; every finding has a command of its own.")))}function K5({
gate:e}){return`${{passed:"\u2713",failed:"\u2715",error:"!"}[e.status]} ${e.sentence} \xB7 bpfcompat`}function D5(e,t){
return["default-src 'none'",`script-src '${Lv(t)}'`,`style-src '${Lv(e)}'`,"img-src data:","base-uri 'none'","form-actio\
n 'none'"].join("; ")}function Lv(e){return`sha256-${L5("sha256").update(e).digest("base64")}`}function U5(e){let t=e.flatMap(
({id:n})=>{let r=j5[n];return r===void 0?[]:[w("a",{href:`#${n}`},r)]});return w("nav",{class:"bar","aria-label":"Sectio\
ns"},w("strong",{},"bpfcompat"),w("div",{class:"links"},...t),w("button",{type:"button",id:"theme",class:"js"},"Theme"))}
function Fv(e,t){return w("script",{type:"application/octet-stream",...e},t)}function G5(e,t){let n=[],r=N5;for(let i of q5(
e.cases)){let a=ts(i.artifact,i.kernel,t),l=jn(w("article",{id:a,class:"case"},...hv(i,e,"h3")));if(r-=lt(l),r<0)break;n.
push(l)}let o=e.cases.length-n.length,s=o===0?"":jn(w("p",{},`${B(o,"case")} more: results.json has them, and so has thi\
s page with JavaScript.`));return n.length===0?"":`<noscript><section id="cases"><h2>Cases</h2>${n.join(`
`)}${s}</section></noscript>`}function q5(e){let t=({lanes:n})=>n.every(({verdict:r})=>r==="pass");return[...e.filter(n=>!t(
n)),...e.filter(t)]}var N5,j5,Bv=f(()=>{"use strict";Ic();L();ut();Di();lv();gv();wv();xv();Rv();$v();Ev();Cv();Ot();Iv();
N5=384*1024;j5={matrix:"Matrix",tests:"Tests",comparison:"Changes",findings:"Findings",verifier:"Instructions",kernels:"\
Kernels",logs:"Logs",reproduce:"Reproduce"}});var Kv={};ee(Kv,{renderHtml:()=>W5});async function W5(e,t){let[n,r]=await Promise.all([tv(e,Q$(t)),Y$()]);return Nv(e,n,
r)}var Dv=f(()=>{"use strict";J$();Z$();nv();Bv()});import{constants as Dc}from"node:fs";import{access as Uv,mkdir as Kh,readFile as Bh,realpath as jv,rename as z5,rm as Gv,
rmdir as V5,writeFile as H5}from"node:fs/promises";import{dirname as qv,join as ns}from"node:path";async function jc(e){
let t=await Y5(e);if(t===null)return;let n=[Dh,...t.map(r=>ns("logs",kn(r)))];await Promise.all([...Object.values(Wv).map(
({file:r})=>r),...n].map(r=>Gv(ns(e,r),{recursive:!0,force:!0}))),await V5(ns(e,"logs")).catch(()=>{})}async function Y5(e){
try{let{tool:t,kernels:n=[]}=JSON.parse(await Bh(ns(e,"results.json"),"utf8"));return t?.name==="bpfcompat"?n.map(({id:r})=>String(
r)):null}catch{return null}}async function yr(e,t){let n={};try{await Kh(t,{recursive:!0});for(let[r,{file:o,render:s}]of Object.
entries(Wv))n[r]=ns(t,o),await Je(`writing ${o}`,async()=>Vv(ns(t,o),await s(e,t)));return n}catch(r){throw new h(`the r\
eport could not be written to ${t}: ${P(r)}; make room, or name another folder with ${J("report-directory")}`,{cause:r})}}
async function zv(e,{json:t,markdown:n}){t!==null&&await qi(t,await Bh(e.json,"utf8")),n!==null&&await qi(n,await Bh(e.summary,
"utf8"))}async function qi(e,t){try{await J5(e),await Kh(qv(e),{recursive:!0}),await Vv(e,t)}catch(n){throw new h(`the r\
eport could not be written to ${e}: ${P(n)}; name another file`,{cause:n})}}async function J5(e){let t=process.cwd();if(!ue(
e,t))return;let[n,r]=await Promise.all([jv(Et(qv(e))),jv(t)]);if(n!==r&&!ue(n,r))throw new Error(`a symbolic link leads \
to ${n}, out of ${t}`)}async function Vv(e,t){let n=`${e}.${process.pid}.tmp`;try{await H5(n,t),await z5(n,e)}catch(r){throw await Gv(
n,{force:!0}),r}}async function no(e,t){try{await Kh(e,{recursive:!0}),await Uv(e,Dc.W_OK|Dc.X_OK)}catch(n){let o=j(n)===
"EEXIST"?"it is a file, and must be a folder":await jh(e)??P(n);throw new h(`\`${e}\` cannot be written (${o}); name ano\
ther with ${J(t)}`,{cause:n})}}async function jh(e){try{await Uv(Et(e),Dc.W_OK|Dc.X_OK);return}catch(t){return Ur(j(t))??
P(t)}}var Wv,Dh,on=f(()=>{"use strict";$();$i();Yo();Gr();en();ui();$c();$e();m$();vh();R$();kt();Wv={json:{file:"result\
s.json",render:rr},summary:{file:"summary.md",render:Jo},junit:{file:"junit.xml",render:async e=>(await M$().then(()=>T$)).
renderJunit(e)},sarif:{file:"results.sarif",render:async e=>(await H$().then(()=>V$)).renderSarif(e)},support:{file:"sup\
port.json",render:p$},badge:{file:"badge.svg",render:f$},matrix:{file:"matrix.svg",render:x$},html:{file:"report.html",render:async(e,t)=>(await Promise.resolve().then(()=>(Dv(),Kv))).
renderHtml(e,t)}},Dh="logs/install.log"});import{relative as X5,resolve as Q5}from"node:path";function Hv(e,t){for(let n of sR(e,t))Z5[n.level](n.message,eV(n))}function eV({
title:e,file:t,startLine:n,startColumn:r}){return{title:e,...t===null?{}:{file:t,startLine:n??1},...t===null||r===void 0||
r===null?{}:{startColumn:r}}}function Yv(e,t,n){if(t.aborted){wo(`interrupted by ${P(t.reason)}`);return}if(!(e instanceof
h)){wo(ce(P(e)));return}for(let r of e.problems){let{line:o,column:s}=r,i=r.file===void 0?void 0:tV(r.file,n);wo(ce(pn(r)),
{title:"bpfcompat",...i===void 0?{}:{file:i},...i===void 0||o===void 0?{}:{startLine:o},...i===void 0||s===void 0?{}:{startColumn:s}})}}
function tV(e,t){let n=Q5(e);return t!==null&&ue(n,t)?X5(t,n):void 0}function Jv(e,t){t.foreign(typeof e=="object"&&e!==
null&&"stack"in e?String(e.stack):String(e)),wo("a defect of bpfcompat: please report it with the stack in the log",{title:"\
bpfcompat"})}var Z5,Xv=f(async()=>{"use strict";await Br();$();en();kp();L();Z5={error:wo,warning:hl,notice:Tx}});function Qv(e,{index:t,count:n}){let{gate:r,kernels:o}=e,s=o.map(a=>[D(a.id),D(a.release??"\u2013"),G(rV(a,e)),le(a.guestMs)]);
return`${[`### Shard ${t} of ${n}: ${G(r.sentence)}`,...s.length===0?[]:[he(["kernel","release","checks","time"],s)],"Th\
e job that brings the shards together has the findings."].join(`

`)}
`}function rV({id:e,error:t},{cases:n}){if(t!==null)return`error: ${t}`;let r=n.filter(({kernel:o})=>o===e).flatMap(o=>o.
lanes);return nV.map(o=>[r.filter(s=>s.verdict===o).length,o]).filter(([o])=>o>0).map(([o,s])=>`${o} ${s}`).join(", ")}var nV,
Zv=f(()=>{"use strict";$t();L();nV=["pass","fail","error","skip"]});async function eE(e,t){if(!process.env.GITHUB_STEP_SUMMARY)return;let n=e.shard===null?Jo(e):Qv(e,e.shard);try{await Ix.
addRaw(n,!0).write()}catch(r){t.warning(`the job summary could not be written (${P(r)}); summary.md has the same text`)}}
var tE=f(async()=>{"use strict";await Br();$();Zv();$c()});async function nE(e,t,{log:n,checks:r}){n.foreign(Ho(e,{color:!1,width:120,reportDirectory:t}));let o=yr(e,t).then(l=>(oh(
e,l,n),l)),[s,i,a]=await Promise.allSettled([r.complete(e),o,eE(e,n)]);e.shard===null&&Hv(e,s.status==="fulfilled"?s.value:
e.findings);for(let l of[s,a])if(l.status==="rejected")throw l.reason;if(i.status==="rejected")throw i.reason;return i.value}
async function Uh(e,t,n){let{log:r,checks:o,signal:s,root:i}=n,a=e instanceof h?e:Ro(e)??e;oh(t,null,r),a instanceof h||
s.aborted?Yv(a,s,i):Jv(a,r),s.aborted?await o.fail("Cancelled",[]):a instanceof h?await o.fail("Could not tell",a.problems):
await o.fail("Could not tell",[{message:`a defect of bpfcompat: ${P(a)}`}])}var rE=f(async()=>{"use strict";$();Gr();_c();
on();await Xv();await sh();await tE()});import{basename as oV,join as sV}from"node:path";async function oE(e,t,{RUNNER_TEMP:n=""}=process.env){let{task:r,isNamed:o,
run:s}=e;if(r==="plan"||o.reportDirectory||n==="")return e;let i=await jh(s.reportDirectory);if(i===void 0)return e;let a=sV(
n,oV(s.reportDirectory));return t.warning(`${s.reportDirectory} cannot be written (${i}): the report goes to ${a}`),{...e,
run:{...s,reportDirectory:a}}}var sE=f(()=>{"use strict";on()});var We,br=f(()=>{"use strict";We={restore:async()=>!1,save:async()=>{}}});import{AsyncLocalStorage as iV}from"node:async_hooks";function Uc(e,t){return aV(),iE.run(e,t)}function aV(){let{stdout:e}=process;
if(e.write===Gh)return;let t=e.write.bind(e);Gh=((n,...r)=>{let o=iE.getStore();if(o===void 0)return t(n,...r);for(let s of Buffer.
from(n).toString("utf8").split(`
`))s!==""&&((s.startsWith("::add-mask::")||s.startsWith("::debug::")&&process.env.RUNNER_DEBUG==="1")&&t(`${s}
`),o(s));return!0}),e.write=Gh}var iE,Gh,qh=f(()=>{"use strict";iE=new iV});var aE={};ee(aE,{CACHE_READ_DENIED_PREFIX:()=>cV,CACHE_WRITE_DENIED_PREFIX:()=>uV,CacheReadDeniedError:()=>dV,CacheWriteDeniedError:()=>fV,
FinalizeCacheError:()=>mV,ReserveCacheError:()=>pV,ValidationError:()=>hV,isFeatureAvailable:()=>gV,restoreCache:()=>yV,
saveCache:()=>bV});var lV,cV,uV,dV,fV,mV,pV,hV,gV,yV,bV,lE=f(async()=>{lV=await import("./vendor/actions-cache.js"),{CACHE_READ_DENIED_PREFIX:cV,
CACHE_WRITE_DENIED_PREFIX:uV,CacheReadDeniedError:dV,CacheWriteDeniedError:fV,FinalizeCacheError:mV,ReserveCacheError:pV,
ValidationError:hV,isFeatureAvailable:gV,restoreCache:yV,saveCache:bV}=lV});import{relative as wV}from"node:path";function uE(e,t){return{name:"the cache of GitHub Actions",local:!1,async restore(s){
let{ending:i,value:a,lines:l}=await o(({restoreCache:c},u)=>{let d=[s.key,...s.restoreKeys??[]].map(m=>n(m,s));return c(
u,`${d[0]}-`,[`${d[0]}-`,...d.slice(1)])},s);return r(i,a,l,s)},async save(s,i){let a=i?Date.now().toString(36):kV,{ending:l,
value:c,lines:u}=await o(({saveCache:d},m)=>d(m,`${n(s.key,s)}-${a}`),s);return _V(l,c,u)}};function n(s,{paths:i}){return`${er(
i.map(l=>wV(e,l))).slice(0,8)}-${s}`}function r(s,i,a,l){if(s.is!=="done")return{is:"down",why:s.why};let c=a.find(({text:m})=>m.
startsWith("Cache restore skipped"));if(c!==void 0)return{is:"closed",why:c.text};let u=fE(a);return u!==void 0&&/cache read denied/.
test(u)?{is:"closed",why:u}:u!==void 0?{is:mE(u)?"down":"damaged",why:u}:{is:[`${n(l.key,l)}-`,...(l.restoreKeys??[]).map(
m=>n(m,l))].some(m=>i?.startsWith(m))?"there":"missing"}}async function o(s,i){let a=[],l;return{ending:await new Promise(
u=>{let d=b=>u({is:"given up",why:b}),m=setTimeout(()=>d(`no answer within ${cE/1e3} s`),cE),p=()=>d("cancelled");t.aborted&&
p(),t.addEventListener("abort",p,{once:!0}),Uc(b=>{a.push(xV(b));let[,k]=/^Attempt [2-9] of \d+ failed with error: (.*?)\.? Retrying/.
exec(b)??[];k!==void 0&&d(_(k))},async()=>{l=await s(await lE().then(()=>aE),i.paths.map(RV))}).then(()=>u({is:"done"}),
b=>d(_(P(b)))).finally(()=>{clearTimeout(m),t.removeEventListener("abort",p)})}),value:l,lines:a}}}function dE(e){let{ACTIONS_CACHE_SERVICE_V2:t,
ACTIONS_RESULTS_URL:n,ACTIONS_CACHE_URL:r,ACTIONS_RUNTIME_TOKEN:o}=e;return(t?n:void 0)??r?o?void 0:"the runner gives no\
 token for it (ACTIONS_RUNTIME_TOKEN)":n?"the runner names none (ACTIONS_RESULTS_URL is set without ACTIONS_CACHE_SERVIC\
E_V2, and ACTIONS_CACHE_URL is not set)":"the runner names none (neither ACTIONS_RESULTS_URL nor ACTIONS_CACHE_URL is se\
t)"}function xV(e){let[,t="",n=e]=/^::(\w+)[^:]*::(.*)$/.exec(e)??[];return{command:t,text:_(n.replaceAll("%0A"," ").replaceAll(
"%25","%"))}}function _V(e,t,n){if(e.is!=="done")return{is:"down",why:e.why};if(t!==void 0&&t>=0)return{is:"kept"};let r=n.
find(({text:i})=>i.startsWith("Cache save skipped"));if(r!==void 0)return{is:"closed",why:r.text};let[,o]=n.map(({text:i})=>/^Failed to reserve cache: (?:Error: )?(.*)$/.
exec(i)).find(i=>i!==null)??[],s=o??fE(n);return s===void 0||/already exists|\(409\)|Response was not ok|may be creating/i.
test(s)?{is:"known"}:/cache write denied/.test(s)?{is:"closed",why:s}:{is:mE(s)?"down":"failed",why:s}}function fE(e){return e.
findLast(({command:t,text:n})=>t==="warning"||t==="error"||n.startsWith("Failed to save"))?.text.replace(/^Failed to (?:save|restore): /,
"")}function mE(e){return/Failed to (?:Create|Get|Finalize)CacheEntry|Cache service responded|RUNTIME_TOKEN/.test(e)}function RV(e){
return e.replace(/[*?[]/g,"[$&]")}var cE,kV,pE=f(()=>{"use strict";Kr();$();L();qh();cE=12e4,kV="1"});var Wh={};ee(Wh,{HTTPError:()=>$V,cacheDir:()=>vV,cacheFile:()=>EV,downloadTool:()=>PV,evaluateVersions:()=>AV,extract7z:()=>OV,
extractTar:()=>CV,extractXar:()=>TV,extractZip:()=>MV,find:()=>IV,findAllVersions:()=>LV,findFromManifest:()=>FV,getManifestFromRepo:()=>NV,
isExplicitVersion:()=>BV});var SV,$V,vV,EV,PV,AV,OV,CV,TV,MV,IV,LV,FV,NV,BV,zh=f(async()=>{SV=await import("./vendor/actions-tool-cache.js"),
{HTTPError:$V,cacheDir:vV,cacheFile:EV,downloadTool:PV,evaluateVersions:AV,extract7z:OV,extractTar:CV,extractXar:TV,extractZip:MV,
find:IV,findAllVersions:LV,findFromManifest:FV,getManifestFromRepo:NV,isExplicitVersion:BV}=SV});import{createHash as KV}from"node:crypto";import{cp as DV,mkdir as jV,mkdtemp as UV,rm as GV,stat as qV}from"node:fs/promises";
import{dirname as WV,join as Vh}from"node:path";function gE(e){return{name:"the runner's tool cache",local:!0,async restore(t){
try{let{find:n}=await zh().then(()=>Wh),r=await Jh(async()=>n(Hh,Yh(t)));if(r==="")return{is:"missing"};for(let[o,s]of t.
paths.entries())await hE(Vh(r,String(o)),s);return{is:"there"}}catch(n){return{is:"damaged",why:P(n)}}},async save(t,n){
try{let{cacheDir:r,find:o}=await zh().then(()=>Wh),s=t.restoreKeys!==void 0;if(!n&&!s&&await Jh(async()=>o(Hh,Yh(t)))!==
"")return{is:"known"};let i=await UV(Vh(e,"bpfcompat-"));try{for(let[a,l]of t.paths.entries())await hE(l,Vh(i,String(a)));
await Jh(()=>r(i,Hh,Yh(t)))}finally{await GV(i,{recursive:!0,force:!0})}return{is:"kept"}}catch(r){return{is:"failed",why:P(
r)}}}}}function Yh({key:e,restoreKeys:t}){return`0.0.0-sha256${KV("sha256").update(t?.[0]??e).digest("hex")}`}async function hE(e,t){
await qV(e).catch(()=>{})!==void 0&&(await jV(WV(t),{recursive:!0}),await DV(e,t,{recursive:!0,preserveTimestamps:!0}))}
function Jh(e){return Uc(()=>{},e)}var Hh,yE=f(()=>{"use strict";$();qh();Hh="bpfcompat"});function wE({cache:e},t){if(!e)return We;let{logger:n,signal:r,environment:o=process.env}=t,s=zV(o,r,n);return s.length===
0?We:VV(s,t)}function zV(e,t,n){let{RUNNER_ENVIRONMENT:r,RUNNER_TOOL_CACHE:o,RUNNER_TEMP:s,GITHUB_WORKSPACE:i=process.cwd()}=e,
a=[];r==="self-hosted"&&o&&s&&a.push(gE(s));let l=dE(e);return l===void 0?a.push(uE(i,t)):n.info(`there is no cache of G\
itHub Actions here: ${l}`),a}function VV(e,{logger:t,trusted:n}){let r=new Set(e),o=new Set(e),s=new Set(n?e:[]),i=new Map(
e.map(y=>[y,new Set])),a=new Set,l=new Set,c=!1;return{restore:y=>k(!1,y,()=>d(y)),save:y=>k(void 0,y,()=>p(y))};function u({
newest:y}){return y===!0?e.filter(({local:x})=>!x):e}async function d(y){if(a.has(y.key))return!1;a.add(y.key);let x=[];
for(let R of u(y))if(!(!r.has(R)||!o.has(R))){if(await m(R,y)){t.info(`${y.what}: restored from ${R.name}`);for(let S of x)
await g(S,y);for(let S of e)i.get(S)?.add(y.key);return!0}x.push(R)}return!1}async function m(y,x){let R=await Je(`askin\
g ${y.name} for ${x.what}`,()=>y.restore(x));if(Ie("cache",()=>`${y.name}: restore ${x.key}: ${bE(R)}`),R.is==="there"&&
await(x.intact?.()??!0))return!0;switch(R.is){case"missing":t.info(`${x.what}: not in ${y.name}`);break;case"closed":o.delete(
y)&&t.info(`nothing is restored from ${y.name}: ${R.why}`);break;case"down":b(y,R.why);break;default:i.get(y)?.add(x.key),
t.info(`${x.what}: what ${y.name} has is damaged (${R.is==="damaged"?R.why:"its digests are not those it was kept with"}\
): it is not used`)}return!1}async function p(y){if(!l.has(y.key)){l.add(y.key),!n&&!c&&(c=!0,t.info("nothing of this ru\
n is kept for others: its event is not one of people who may write to the repository"));for(let x of u(y))await g(x,y)}}
async function g(y,x){if(!r.has(y)||!s.has(y))return;let R=await Je(`keeping ${x.what} in ${y.name}`,()=>y.save(x,i.get(
y)?.has(x.key)===!0));switch(Ie("cache",()=>`${y.name}: save ${x.key}: ${bE(R)}`),R.is){case"kept":t.info(`${x.what}: ke\
pt in ${y.name}`);break;case"known":t.info(`${x.what}: ${y.name} has it already`);break;case"failed":t.info(`${x.what}: \
could not be kept in ${y.name}: ${R.why}`);break;case"closed":s.delete(y)&&t.info(`nothing of this run is kept in ${y.name}\
: ${R.why}`);break;case"down":b(y,R.why);break}}function b(y,x){r.delete(y)&&t.info(`${y.name} is not used any further: ${x}`)}
async function k(y,{what:x},R){try{return await R()}catch(S){return t.info(`${x}: the shared cache failed: ${P(S)}`),y}}}
function bE(e){return"why"in e?`${e.is}: ${e.why}`:e.is}var kE=f(()=>{"use strict";br();$();kt();pE();yE()});var HV,vEe,Xh,Gc,EEe,rs,Qh=f(async()=>{HV=await import("./vendor/tinyglobby.js"),{convertPathToPattern:vEe,escapePath:Xh,
glob:Gc,globSync:EEe,isDynamicPattern:rs}=HV});import{join as YV,relative as JV}from"node:path";function Ne(e){let t=JV(".",e);return t===""?".":t.startsWith(YV("..","\
.."))?e:t}var Wi=f(()=>{"use strict"});import{readdir as XV}from"node:fs/promises";import{basename as xE,dirname as _E,extname as QV,join as RE}from"node:path";
async function Zh(e,t){let n=await vE(e);if(n===null)return SE(e);return{missing:null,guess:await $E(e,t)??(rs(t)?await eH(
e,t):o())};function o(){let s=Z(t,n??[]);return s===void 0?null:RE(e,s)}}async function qc(e){let{guess:t}=await Zh(_E(e),
xE(e));return t===null?"":`; did you mean \`${Ne(t)}\`?`}async function SE(e){let t=_E(e),n=await vE(t);if(n===null&&t!==
e)return SE(t);let r=Z(xE(e),n??[]);return{missing:e,guess:r===void 0?null:RE(t,r)}}async function eH(e,t){let n=QV(t);return n===
""||rs(n)?null:$E(e,`*${n}`)}async function $E(e,t){let n={cwd:e,absolute:!0,deep:ZV,followSymbolicLinks:!1,ignore:["**/\
node_modules/**"]};return(await Gc(`**/${t}`,n)).sort(tH)[0]??null}function tH(e,t){return e.split("/").length-t.split("\
/").length||(e<t?-1:1)}async function vE(e){return XV(e).catch(()=>null)}var ZV,Wc=f(async()=>{"use strict";await Qh();await Le();
Wi();ZV=4});import{existsSync as EE}from"node:fs";import{homedir as nH}from"node:os";import{join as rH,resolve as Vc}from"node:path";
async function os(e,t,n){let r={matches:[],problems:[]};for(let[o,s]of e.entries()){if(zc(s)){e.slice(0,o).every(zc)&&r.
problems.push({index:o,message:"excludes nothing: move it after the pattern that it excludes files from, such as `build/\
*.bpf.o`"});continue}let i=AE(s),a=PE(i,t),l=a?await OE(i,t):[Vc(t,i)],c=a?eg(i,t):Vc(t,i,"..");l.length===0&&r.problems.
push({index:o,message:`matches no file${await iH(i,c)}; ${n}`});let u=await sH(l,e.slice(o+1).filter(zc),t);r.matches.push(
...u.map(d=>({pattern:s,index:o,isGlob:a,file:d,folder:c})))}return r.matches.length===0&&r.problems.length===0&&e.length>
0&&r.problems.push({index:e.findLastIndex(zc),message:"excludes every file that is left"}),r}function zc(e){return e.startsWith(
"!")&&!e.startsWith("!(")}function PE(e,t){return rs(e)&&!EE(Vc(t,e))}function AE(e){return e.startsWith("~/")?rH(nH(),e.
slice(2)):e}async function sH(e,t,n){if(t.length===0)return e;let r=t.flatMap(s=>{let i=AE(s.slice(1).trim()).replace(/\/+$/,
""),a=PE(i,n)?i:Xh(i);return[a,`${a}/**`]}),o=new Set(await OE(e.map(s=>Xh(s)),n,{ignore:r,onlyFiles:!1}));return e.filter(
s=>o.has(s)||!EE(s))}async function OE(e,t,{ignore:n=[],onlyFiles:r=!0}={}){return(await Gc(e,{cwd:t,absolute:!0,dot:!0,
expandDirectories:!1,onlyFiles:r,ignore:[...oH,...n]})).map(s=>s.replace(/(?<=.)\/$/,"")).sort()}function eg(e,t){let n=e.
split("/"),r=n.slice(0,n.findIndex(o=>rs(o))).join("/");return Vc(t,r===""&&e.startsWith("/")?"/":r)}async function iH(e,t){
let{missing:n,guess:r}=await Zh(t,e.split("/").at(-1)??""),o=r===null?"":`; the nearest is \`${Ne(r)}\``;if(n!==null)return`\
: there is no \`${Ne(n)}\`${o}`;let s=Ne(t);return` in ${s==="."?"the working directory":`\`${s}\``}${o}`}var oH,zi=f(async()=>{
"use strict";await Qh();await Wc();Wi();oH=["**/.git/**"]});import{readFileSync as aH}from"node:fs";function Hc(e){if(e===void 0)return null;try{return cH(aH(`/proc/${e}/stat`,"utf\
8"))}catch{return null}}function cH(e){let t=e.slice(e.lastIndexOf(")")+2).split(" "),n=Number(t[11])+Number(t[12]);return Number.
isFinite(n)?n/lH:null}var lH,tg=f(()=>{"use strict";lH=100});var ng={};ee(ng,{$:()=>dH,ExecaError:()=>fH,ExecaSyncError:()=>mH,execa:()=>pH,execaCommand:()=>hH,execaCommandSync:()=>gH,
execaNode:()=>yH,execaSync:()=>bH,getCancelSignal:()=>wH,getEachMessage:()=>kH,getOneMessage:()=>xH,parseCommandString:()=>_H,
sendMessage:()=>RH});var uH,dH,fH,mH,pH,hH,gH,yH,bH,wH,kH,xH,_H,RH,rg=f(async()=>{uH=await import("./vendor/execa.js"),{
$:dH,ExecaError:fH,ExecaSyncError:mH,execa:pH,execaCommand:hH,execaCommandSync:gH,execaNode:yH,execaSync:bH,getCancelSignal:wH,
getEachMessage:kH,getOneMessage:xH,parseCommandString:_H,sendMessage:RH}=uH});function Un(){let e=SH.flatMap(t=>{let n=process.env[t];return n===void 0?[]:[[t,n]]});return{LC_ALL:"C",...Object.fromEntries(
e)}}async function ge(e,t,n={}){let{input:r,signal:o,timeoutMs:s,isDead:i,environment:a=Un()}=n,l={reject:!1,env:a,extendEnv:!1,
...r===void 0?{stdin:"ignore"}:{input:r},detached:o!==void 0};Ie("program",()=>Zr([e,...t]));let{execa:c}=await rg().then(()=>ng);
o?.throwIfAborted();let u=c(e,t,l),d=()=>Yc(u.pid);o?.addEventListener("abort",d,{once:!0});let m=performance.now(),g=await(s===
void 0&&i===void 0?u:vH({timeoutMs:s,isDead:i},u)).finally(()=>o?.removeEventListener("abort",d));if(o?.throwIfAborted(),
g===null){o!==void 0&&d();let R=(performance.now()-m)/1e3;return Ie("program",()=>`${e} did not end within ${R.toFixed(1)}\
 s`),{exitCode:void 0,stdout:"",stderr:"",timedOut:!0,ended:s===void 0?"it was given up":`no end within ${s/1e3} s`}}let{
exitCode:b,stdout:k,stderr:y}=g,x=String(b??g.signal??g.code??"unknown");return Ie("program",()=>`${e} ended with ${x}${CE(
k)}${CE(y)}`),{exitCode:b,stdout:k,stderr:y,timedOut:!1,ended:x}}function Yc(e){try{e!==void 0&&process.kill(-e,"SIGKILL")}catch{}}
async function vH({timeoutMs:e,isDead:t},n){let r=performance.now(),o=[],s=new Promise(i=>{let a=()=>{n.kill("SIGKILL");
for(let c of[n.stdin,n.stdout,n.stderr])c?.destroy();n.unref(),i(null)},l=()=>{t?.((performance.now()-r)/1e3,Hc(n.pid))===
!0&&a()};e!==void 0&&o.push(setTimeout(a,e)),t!==void 0&&o.push(setInterval(l,$H))});return n.catch(()=>{}),Promise.race(
[n,s]).finally(()=>{for(let i of o)clearInterval(i)})}function CE(e){return e.trim()===""?"":`
${e.trimEnd().slice(-EH)}`}var SH,$H,EH,qt=f(()=>{"use strict";qo();Mc();kt();tg();SH=["PATH","HOME","TMPDIR","LD_LIBRAR\
Y_PATH",...Mp,"SSL_CERT_FILE","SSL_CERT_DIR"];$H=100;EH=4e3});import{accessSync as PH,constants as AH,statSync as OH}from"node:fs";import{delimiter as TE,join as ME}from"node:path";function se(e,t=process.
env.PATH??""){return e.includes("/")?og(e)?e:void 0:t.split(TE).filter(n=>n!=="").map(n=>ME(n,e)).find(og)}function IE(e,t=process.
env.PATH??""){return t.split(TE).filter(n=>n!=="").map(n=>ME(n,e)).find(n=>OH(n,{throwIfNoEntry:!1})?.isFile()===!0&&!og(
n))}function og(e){try{return PH(e,AH.X_OK),!0}catch{return!1}}var Tt=f(()=>{"use strict"});import{existsSync as CH}from"node:fs";import{readFile as TH,realpath as sg}from"node:fs/promises";import{dirname as ig,join as MH,
relative as IH,resolve as LH}from"node:path";async function ro(e,t){let n=await sg(Et(e));if(se("git")===void 0)return BE(
n,t)?{problem:"git is not installed"}:null;let r=t===null?"":ig(await sg(Et(t))),o=await _n(n,["rev-parse","--show-tople\
vel","--show-superproject-working-tree"],r);if(o.exitCode!==0)return/not a git repository \(/.test(o.stderr)?null:{problem:`\
git: ${KH(o)}`};let[s="",i=""]=o.stdout.split(`
`);if(i!=="")return await FH(s,i)??ro(i,t);let[a,l]=await Promise.all([_n(s,["rev-parse","--verify","--quiet","HEAD^{com\
mit}"]),_n(s,["config","--get","remote.origin.url"])]);return{root:s,commit:a.stdout.trim()||null,origin:l.stdout.trim()||
null}}async function FH(e,t){let n=IH(await sg(t),e),[r,o]=await Promise.all([_n(t,["rev-parse","--verify","--quiet",`HE\
AD:${n}`]),_n(e,["rev-parse","--verify","--quiet","HEAD"])]);return r.stdout.trim()===o.stdout.trim()?null:{problem:`the\
 submodule ${n} is at another commit than its repository records`}}async function LE(e){let{exitCode:t,stdout:n}=await _n(
e,["ls-files","-z","--cached"]);return t===0?new Set(n.split("\0").filter(r=>r!=="")):null}async function ag(e,t){let{stdout:n}=await _n(
e,["cat-file","commit",t]);return[...(n.split(`

`)[0]??"").matchAll(/^parent ([0-9a-f]+)$/gm)].map(([,r=""])=>r)}async function FE(e,t){let[n,r]=await Promise.all([_n(e,
["for-each-ref",`--points-at=${t}`,"--format=%(refname)"]),NH(e)]),s=/(^|\/)pull\/\d+\/merge$/m.test(n.stdout)||r.includes(
t)?await ag(e,t):[];return s.length===2?s[1]??null:null}async function NH(e){let{stdout:t}=await _n(e,["rev-parse","--gi\
t-path","FETCH_HEAD"]);return[...(await TH(LH(e,t.trim()),"utf8").catch(()=>"")).matchAll(/^([0-9a-f]{40,64})\t.*\bpull\/\d+\/merge'/gm)].
map(([,r=""])=>r)}async function NE(e,t,n){return(await _n(e,["merge-base","--is-ancestor",n,t])).exitCode===0}function _n(e,t,n=""){
let r={...Un(),GIT_CEILING_DIRECTORIES:n,GIT_NO_LAZY_FETCH:"1",GIT_OPTIONAL_LOCKS:"0"};return ge("git",["-C",e,...["-c",
"safe.directory=*","-c","core.fsmonitor=false"],...t],{environment:r,timeoutMs:BH})}function BE(e,t){return CH(MH(e,".gi\
t"))?!0:e!==t&&ig(e)!==e&&BE(ig(e),t)}function KH({stderr:e,ended:t}){return e.trim().split(`
`).at(-1)||t}var BH,lg=f(()=>{"use strict";$i();qt();Tt();BH=3e4});import{existsSync as DH}from"node:fs";import{readdir as jH,realpath as Jc}from"node:fs/promises";import{dirname as UH,join as KE,
resolve as GH}from"node:path";async function cg(e,t,n,r){let o=await Jc(n),s=await VH(e,t,o);if(s!==null&&"problem"in s)
return t.commit!==null?DE(e,t.commit,null,o,r):(r.info(`the commit that the workspace has checked out is not known (${s.
problem}): it is taken to be that of the event, and the results are not kept as a baseline; the input \`commit\` names ano\
ther`),{context:{...e,onDefaultBranch:!1},repository:Xc(null,e,o)});let i=s!==null&&Zc(s,e)?s:null;if(t.commit!==null)return DE(
e,t.commit,i,o,r);if(s!==null&&i===null)return r.info(`the workspace has a checkout of another repository (${K(s.origin??
"")}): check runs go to ${GE(e)}, without places in files, and the results are not kept as a baseline`),{context:{...e,onDefaultBranch:!1},
repository:qH};let a=ug(e,await WH(i,e),r),l=a===e||i===null?null:await zH(i,e);return{context:{...a,fallbackSha:l},repository:Xc(
i,a,o)}}function DE(e,t,n,r,o){let s=ug(e,t,o);return{context:s,repository:Xc(n,s,r)}}function jE(e,t,n,r,o){let s=n??(e.
event==="workflow_run"?null:t),i=ug(e,s,o);return{context:n!==null||t!==null?i:{...i,onDefaultBranch:!1},repository:{...Xc(
null,i,r),checkedOut:e.event==="workflow_run"?i.headSha:null}}}async function UE({artifacts:e},{context:t,repository:n},r){
let o=await Jc(r),s=new Set(e.map(({path:i})=>UH(GH(r,i))));for(let i of s){let a=await Jc(Et(i)),l=a===o||ue(a,o)?await ro(
a,o):null;if(!(l===null||"root"in l&&l.root===n.root)&&("problem"in l||!Zc(l,t)||!Qc(t).includes(l.commit)))return!1}return!0}
function ug(e,t,n){if(t===null||Qc(e).includes(t))return e;let r={...e,headSha:t,onDefaultBranch:!1};return n.info(`the \
tested commit is ${In(t)}, not ${GE(e)}: check runs go to it, and its results are not kept as a baseline`),r}function Qc({
event:e,headSha:t,sha:n}){return e==="pull_request_target"?[t]:[t,n]}async function WH(e,t){if(e===null||e.commit===null)
return null;let{root:n,commit:r}=e;if(Qc(t).includes(r))return r;if(t.event.startsWith("pull_request")&&t.headSha!==null){
let o=await ag(n,r);if(o.length===2&&o[1]===t.headSha)return t.headSha}return await FE(n,r)??r}async function zH({root:e,
commit:t},n){if(t===null||n.headSha===null)return null;for(let r of Qc(n))if(r!==null&&await NE(e,t,r))return n.headSha;
return null}async function VH(e,{named:t},n){let r=await Promise.all(t.map(s=>Jc(Et(eg(s,n))))),o=null;for(let s of new Set(
[...r.filter(i=>ue(i,n)),n])){let i=await ro(s,n);if(i!==null){if("root"in i&&Zc(i,e))return i;if(o??=i,"problem"in i)break}}
return o??HH(e,n)}async function HH(e,t){let r=(await jH(t).catch(()=>[])).map(i=>KE(t,i)).filter(i=>DH(KE(i,".git"))),o=[];
for(let i of r){let a=await ro(i,i);a!==null&&"root"in a&&a.origin!==null&&Zc(a,e)&&o.push(a)}let s=new Set(o.map(({commit:i})=>i));
return s.size>1?{problem:`it has ${s.size} commits of the repository in folders`}:o[0]??null}function Zc({origin:e},{repository:t,
headRepository:n}){let r=YH.exec(e??"")?.[1]?.toLowerCase(),o=t===null?null:`${t.owner}/${t.name}`;return r===void 0||[o,
n].some(s=>s?.toLowerCase()===r)}function Xc(e,t,n){let r={revision:t.headSha,checkedOut:e?.commit??t.headSha,page:ER(t)};
return e===null?{root:n,isGit:!1,...r}:{root:e.root,isGit:!0,...r}}function GE({event:e,headSha:t}){return`${t===null?"t\
hat":In(t)} of the event \`${e}\``}var qH,YH,qE=f(async()=>{"use strict";Ln();$i();await zi();lg();ve();en();vp();qH={root:null,
isGit:!1,revision:null,checkedOut:null,page:null};YH=/^(?:\w+:\/\/|[^/]+@[^/]+:).*?([^/:]+\/[^/:]+?)(?:\.git)?\/?$/});function eu(e=process.platform){if(e!=="linux")throw new h(`this machine runs ${JH[e]??e}, and kernels are booted on Lin\
ux only; in a workflow use \`runs-on: ubuntu-24.04\`, elsewhere a Linux machine or a container`)}var JH,dg=f(()=>{"use s\
trict";$();JH={darwin:"macOS",win32:"Windows",freebsd:"FreeBSD"}});function WE(e){return{at:"artifact",field:"maps",lines:e.flatMap(QH)}}function zE(e,t){return{at:"artifact",field:"maps",
lines:[`- name: ${de(e)}`,...t.map(n=>`  ${n}   # only if your loader sets it`)]}}function Vi(e){return{at:"artifact",field:"\
maps",lines:[`- name: ${de(e)}`,"  optional: true   # only if your loader copes without it"]}}function oo(e){return mg(e,
"attach: {required: false}   # only if your loader copes without it")}function VE(e){return{at:"artifact",field:"files",
lines:[`- ${de(e)}   # its path, relative to the manifest or absolute`]}}function fg(e,t){return mg(e,t)}function mt(e){
return mg(e,"optional: true   # only if your loader copes without it")}function tu(e){return{at:"artifact",field:"progra\
ms",lines:e.flatMap(t=>[`- name: ${de(t)}`,"  autoload: true"])}}function HE(e){return{at:"artifact",field:"program_type\
s",lines:[`- {program: ${de(e)}, type: ${XH(e)}}   # the type your loader sets`]}}function YE(e,t){return{at:"artifact",
field:"struct_ops",lines:[`- {map: ${de(e)}, member: ${de(t)}, value: null}   # only if your loader does so`]}}function JE(e){
return{at:"top",field:"modules",lines:[`- ${de(e)}`]}}function XE(e){return{at:"top",field:"kernels",lines:[`- id: ${de(
e)}`,"  variant: bpf-lsm","  lsm: append-bpf"]}}function ss({manifest:e},{name:t,path:n},{at:r,field:o,lines:s}){return r===
"top"?[`${o}:`,...s.map(i=>`  ${i}`)].join(`
`):["artifacts:",`  - name: ${de(t)}`,...e===null?[`    path: ${de(n)}`]:[],`    ${o}:`,...s.map(i=>`      ${i}`)].join(
`
`)}function de(e){return/^[A-Za-z_][\w./-]*$/.test(e)&&!/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(e)?e:JSON.stringify(
e)}function mg(e,t){return{at:"artifact",field:"programs",lines:[`- name: ${de(e)}`,`  ${t}`]}}function XH(e){return/^classifier/.
test(e)?"sched_cls":/^action/.test(e)?"sched_act":/^socket/.test(e)?"socket_filter":/^xdp/.test(e)?"xdp":/^(?:tracepoint|raw_tracepoint)/.
exec(e)?.[0]??"kprobe"}function QH({map:e,innerMap:t,maxEntries:n,keySize:r,valueSize:o}){let s=[`- name: ${de(e.name)}`];
return r&&s.push("  key_size: 4   # what your loader sets, in bytes"),o&&s.push(e8(e.type)),n&&s.push("  max_entries: 10\
24   # what your loader sets: a number, or cpus"),t&&s.push(ZH(e.name)),s}function ZH(e){return/ring_?buf|(?:^|_)rings?(?:_|$)/i.
test(e)?"  inner_ringbuf_bytes: 8388608   # the size your loader uses":"  inner_map: {type: hash, key_size: 4, value_siz\
e: 4, max_entries: 64}   # the sizes your loader uses"}function e8(e){return e==="stack_trace"?"  value_size: 1016   # w\
hat your loader sets: 8 bytes a frame, 127 frames":"  value_size: 8   # what your loader sets, in bytes"}var Be=f(()=>{"\
use strict"});function X(e,t,n,r){let o=ru(e.result.lanes,t),s=r.words??null;return{class:n.class,level:nu(o),artifact:e.artifact.name,
program:r.program??null,map:r.map??null,kernel:e.kernel.id,step:t,known:null,overdue:null,identity:n.subject??o8(s??n.title),
title:n.title,words:s,source:r.source??null,excerpt:t8(r.excerpt??null,s),log:r.log??null,remedy:n.remedy,remedyYaml:n.addition===
void 0?null:ss(e.run,e.artifact,n.addition),place:r.place??e.artifact.place,suggestion:r.suggestion??null,background:n.background??
null,proof:n.proof??r.proof??null,reproduce:eo(e.run,e.artifact,e.kernel.id,r8(o))}}function nu(e){return e.some(t=>t.required&&
Wt(t))?"failure":"warning"}function Ee(e){return e===null?"no error number":`${e.name} (${e.number})`}function Wt(e){return e.
verdict==="fail"||e.verdict==="error"}function t8(e,t){return e?.replace(/^libbpf: /,"")===t?null:e}function ru(e,t){let n=e.
filter(({mode:r})=>n8[t].includes(r));return n.length>0||t==="command"?n:e.filter(({mode:r})=>r!=="command")}function r8(e){
let t=["load_only","load_attach","behavior","command"],n=e.filter(Wt),r=n.length>0?n:e;return t.find(o=>r.some(s=>s.mode===
o))??null}function o8(e){return e.toLowerCase().replaceAll(/(?<=: )-?e[a-z0-9]+$|(?<=: )[a-z /]+\(-?\d+\)$|(?<=: )-\d+$/g,
"errno").replaceAll("'inv'","'scalar'").replaceAll(/(?<![a-z_])(?:0x[0-9a-f]+|-?\d+)/g,"N")}var n8,rt=f(()=>{"use strict";
Be();Ic();n8={load:["load_only","load_attach","behavior"],attach:["load_attach","behavior"],test:["behavior"],command:["\
command"]}});function eP(e,t){return i8.has(e.replace(/\.s$/,""))?s8[t]:void 0}function zt(e,t){let[n,r]=QE(e??""),[o,s]=QE(t);return n===
void 0||r===void 0||o===void 0||s===void 0?!1:n<o||n===o&&r<s}function Mt(e,{since:t}){return`${e} came with Linux ${t}.`}
function wr(e){return e?.config===void 0?"":` It needs ${e.config}.`}function QE(e){return/^(\d+)\.(\d+)/.exec(e)?.slice(
1).map(Number)??[]}var ZE,is,Hi,s8,i8,as=f(()=>{"use strict";ZE={percpu_hash:{since:"4.6"},percpu_array:{since:"4.6"},stack_trace:{
since:"4.6"},cgroup_array:{since:"4.8"},lru_hash:{since:"4.10"},lru_percpu_hash:{since:"4.10"},lpm_trie:{since:"4.11"},array_of_maps:{
since:"4.12"},hash_of_maps:{since:"4.12"},devmap:{since:"4.14"},sockmap:{since:"4.14"},cpumap:{since:"4.15"},xskmap:{since:"\
4.18"},sockhash:{since:"4.18"},reuseport_sockarray:{since:"4.19"},cgroup_storage:{since:"4.19"},percpu_cgroup_storage:{since:"\
4.20"},queue:{since:"4.20"},stack:{since:"4.20"},sk_storage:{since:"5.2"},devmap_hash:{since:"5.4"},struct_ops:{since:"5\
.6"},ringbuf:{since:"5.8"},inode_storage:{since:"5.10",config:"CONFIG_BPF_LSM"},task_storage:{since:"5.11"},bloom_filter:{
since:"5.16"},user_ringbuf:{since:"6.1"},cgrp_storage:{since:"6.2"},arena:{since:"6.9"}},is={tracepoint:{since:"4.7"},xdp:{
since:"4.8"},perf_event:{since:"4.9"},cgroup_skb:{since:"4.10"},cgroup_sock:{since:"4.10"},lwt_in:{since:"4.10"},lwt_out:{
since:"4.10"},lwt_xmit:{since:"4.10"},sock_ops:{since:"4.13"},sk_skb:{since:"4.14"},cgroup_device:{since:"4.15"},raw_tracepoint:{
since:"4.17"},cgroup_sock_addr:{since:"4.17"},sk_msg:{since:"4.17"},lwt_seg6local:{since:"4.18"},lirc_mode2:{since:"4.18",
config:"CONFIG_BPF_LIRC_MODE2"},sk_reuseport:{since:"4.19"},flow_dissector:{since:"4.20"},cgroup_sysctl:{since:"5.2"},raw_tracepoint_writable:{
since:"5.2"},cgroup_sockopt:{since:"5.3"},tracing:{since:"5.5",config:"CONFIG_DEBUG_INFO_BTF"},struct_ops:{since:"5.6"},
ext:{since:"5.6"},lsm:{since:"5.7",config:"CONFIG_BPF_LSM"},sk_lookup:{since:"5.9"},syscall:{since:"5.14"},netfilter:{since:"\
6.4",config:"CONFIG_NETFILTER_BPF_LINK"}},Hi={"kprobe.multi":{since:"5.18",config:"CONFIG_FPROBE"},"kretprobe.multi":{since:"\
5.18",config:"CONFIG_FPROBE"},"kprobe.session":{since:"6.10",config:"CONFIG_FPROBE"},"uprobe.multi":{since:"6.6"},"uretp\
robe.multi":{since:"6.6"},"uprobe.session":{since:"6.13"},iter:{since:"5.8"},tp_btf:{since:"5.5",config:"CONFIG_DEBUG_IN\
FO_BTF"},fmod_ret:{since:"5.7",config:"CONFIG_DEBUG_INFO_BTF"},"xdp/devmap":{since:"5.8"},"xdp/cpumap":{since:"5.9"},"cg\
roup/post_bind4":{since:"4.17"},"cgroup/post_bind6":{since:"4.17"},"cgroup/sendmsg4":{since:"4.18"},"cgroup/sendmsg6":{since:"\
4.18"},"cgroup/recvmsg4":{since:"5.2"},"cgroup/recvmsg6":{since:"5.2"},"cgroup/getpeername4":{since:"5.8"},"cgroup/getpe\
ername6":{since:"5.8"},"cgroup/getsockname4":{since:"5.8"},"cgroup/getsockname6":{since:"5.8"},"cgroup/sock_release":{since:"\
5.9"},"cgroup/connect_unix":{since:"6.7"},sk_lookup:{since:"5.9"},tcx:{since:"6.6"},netkit:{since:"6.7"},netfilter:{since:"\
6.4",config:"CONFIG_NETFILTER_BPF_LINK"}},s8={arm64:{since:"6.4",config:"CONFIG_DYNAMIC_FTRACE_WITH_DIRECT_CALLS"},s390x:{
since:"6.3",config:"CONFIG_DYNAMIC_FTRACE_WITH_DIRECT_CALLS"}},i8=new Set(["fentry","fexit","fmod_ret","lsm"])});function rP({lockdown:e},t,n){return(e==="confidentiality"?tP.has(t)||nP.has(t):oP(e)&&nP.has(t))?{class:"POLICY_DENIED",
title:`program ${n} may not call ${t}: the kernel is locked down (${e})`,remedy:tP.has(t)?"A kernel that is locked down \
for confidentiality lets no program read its memory: tell your users, take what you need from typed arguments (fentry, t\
p_btf) instead, or keep the program out there.":"A kernel that is locked down lets no program write into the memory of p\
rocesses: tell your users, or keep the program out there.",subject:`lockdown ${t}`}:null}function ls({lockdown:e,lsm:t}){
return oP(e)?`the kernel is locked down (${e}), which forbids among others ${e==="confidentiality"?"probes and tracefs":
"writing into processes"}`:`the kernel is not locked down, so that one of its LSMs is left (${t||"it names none"}): see \
the console log`}function oP(e){return e!==null&&e!=="none"}var tP,nP,ou=f(()=>{"use strict";tP=new Set(["bpf_probe_read",
"bpf_probe_read_str","bpf_probe_read_kernel","bpf_probe_read_kernel_str"]),nP=new Set(["bpf_probe_write_user"])});function sP(e){let t=/needs the module ([\w-]+)/.exec(e)?.[1];return t!==void 0?t:/Specified qdisc (?:kind is unknown|not found)/i.
test(e)?"sch_ingress":/TC classifier not found|Failed to load TC classifier|Unknown filter kind/i.test(e)?"cls_bpf":/Failed to load TC action module|TC action .*not found/i.
test(e)?"act_bpf":/Unknown device type/i.test(e)?"veth":null}function su(e,t){return{class:"MODULE_NEEDED",title:`${e} n\
eeds the kernel module ${t}, which is not loaded`,remedy:`Have ${t} loaded before the artifacts. A kernel that was built\
 without the module ends with an error that says so.`,addition:JE(t),subject:t}}var pg=f(()=>{"use strict";Be()});function iP(e,t,n){if(e===null)return null;let r=new Set(t.cases.filter(s=>(e.artifact===null||s.artifact===e.artifact)&&
e.holds(s)).map(({kernel:s})=>s)),o=t.kernels.map(({id:s})=>s).filter(s=>r.has(s)&&!n.has(s));return o.length===0?null:`${e.
words} ${a8(o)}.`}function cs(e,t){return{words:"It loads on",artifact:e,holds:({programs:n})=>n.some(({name:r,load:o})=>r===
t&&o?.verdict==="pass")}}function aP(e){return{words:"It loads on",artifact:e,holds:({load:t})=>t?.verdict==="pass"}}function lP(e,t){
return{words:"It attaches on",artifact:e,holds:({programs:n})=>n.some(({name:r,attach:o})=>r===t&&fP(o))}}function cP(e){
return{words:`Maps of type ${e} can be created on`,artifact:null,holds:({load:t,maps:n})=>t?.verdict==="pass"&&n.some(r=>r.
type===e&&r.off===null)}}function iu(e,t){return{words:"It can be created on",artifact:e,holds:({load:n,maps:r})=>n?.verdict===
"pass"&&r.some(({name:o,off:s})=>o===t&&s===null)}}function au(e){return{words:`Programs of type ${e} load on`,artifact:null,
holds:({programs:t})=>t.some(n=>n.type===e&&n.load?.verdict==="pass")}}function Yi(e,t){return{words:`${e} programs atta\
ch on`,artifact:null,holds:({programs:n})=>n.some(r=>t(r)===e&&fP(r.attach))}}function uP(e,t){return{words:"It passes o\
n",artifact:e,holds:({tests:n})=>n.some(({name:r,verdict:o})=>r===t&&o==="pass")}}function dP(e){return{words:"It passes\
 on",artifact:e,holds:({command:t})=>t?.verdict==="pass"}}function fP(e){return e?.verdict==="pass"}function a8(e){let t=e.
slice(0,4),n=e.length-t.length,r=n>0?`${n} more`:t.pop()??"";return t.length===0?r:`${t.join(", ")} and ${r}`}var Rn=f(()=>{
"use strict"});function lu({symbols:e,btf:t,category:n,siblings:r}){return e===0&&t===null&&n===null&&r.length===0}var mP,cu=f(()=>{"us\
e strict";mP=["function","tracepoint","raw_tracepoint","ksym"]});function pP(e,t,n){return t.type==="lsm"?y8(e,t):e.symbols===0?l8(e,t):t.type==="kprobe"?d8(e,t,n):e.btf===null?g8(e,t):
h8(e,t)}function l8(e,t){let{name:n,siblings:r,btf:o}=e;return r.length>0?c8(e,t):o!==null?{class:"MISSING_ATTACH_TARGET",
title:`program ${t.name} has nothing to attach to: every call of ${n} was inlined on this kernel`,remedy:`The kernel's B\
TF lists ${n}, and no code of it is left: attach ${t.name} to a function that calls it.`,subject:`${n} inlined`}:{class:"\
MISSING_ATTACH_TARGET",title:`program ${t.name} has nothing to attach to: ${hg(e,"function")}`,remedy:`The function was \
inlined, renamed or came with another release: attach ${t.name} to one that all your kernels have, or keep the program o\
ut where ${n} is missing (bpf_program__set_autoload).`,subject:`${n} nowhere`}}function hg({name:e,packagedIn:t},n){return t===
null?`neither the kernel nor a loaded module has a ${n} ${e}`:`the kernel has no ${n} ${e}, and none of its modules has \
it`}function c8({name:e,siblings:t},n){let r=t.filter(({traceable:i})=>i).map(i=>i.name),[o]=r,s=(o===void 0?t.map(i=>i.
name):r).join(", ");return{class:"MISSING_ATTACH_TARGET",title:`program ${n.name} has nothing to attach to: the compiler\
 made ${s} of ${e} on this kernel`,remedy:o===void 0?`${s} cannot be probed: attach ${n.name} to a function that calls ${e}\
.`:`A kprobe can be attached to ${r.join(" and ")}: have your loader look for the name in /proc/kallsyms and attach to w\
hat is there${n.type==="kprobe"?"":" (BTF does not describe it: fentry and fexit cannot)"}. ${u8(o)}`,subject:`${e} ${s}\
 ${r.length}`}}function u8(e){return e.includes(".isra")?"Its arguments may differ from those of the source: do not rely\
 on them.":e.includes(".part")?"It is only a part of the function, and runs only when that part is reached.":e.includes(
".cold")?"It holds only the unlikely paths of the function.":"Calls that the compiler did not redirect to this copy are \
not seen."}function d8(e,t,n){let{name:r,symbols:o,traceable:s,blacklisted:i,config:a}=e;return a.CONFIG_KPROBES==="n"?{
class:"UNSUPPORTED_ATTACH_TYPE",title:`the kernel cannot attach kprobe programs such as ${t.name}: it is built without C\
ONFIG_KPROBES`,remedy:`Attach ${t.name} to a tracepoint there.`,subject:"CONFIG_KPROBES"}:o>1&&(n===null||f8.has(n.name))?
m8(e,t):i===!0?uu(t,`${r} is on the kernel's kprobe blacklist`,gg.test(r)?yg(r,t):`Attach ${t.name} to a function that c\
alls ${r}${s?", or use fentry where the kernel has it":""}.`,`${r} blacklisted`):s===0?hP(e,t):e.overrides&&e.errorInjection!==
!0&&n?.name==="EINVAL"?p8(e,t):null}function yg(e,t){return`${e} is entry code, which no program can be attached to: att\
ach ${t.name} to a tracepoint of the exception or interrupt (exceptions/\u2026, irq_vectors/\u2026), or to a function that ${e}\
 calls.`}function m8({name:e},{name:t}){return{class:"ATTACH_FAILURE",title:`program ${t} cannot be attached: the kernel\
 has several functions named ${e}, and a name alone does not say which`,remedy:`Attach ${t} to a function whose name is \
unique, or have your loader read the addresses from /proc/kallsyms and attach to them (bpf_kprobe_multi_opts.addrs).`,subject:`${e}\
 ambiguous`}}function hP({name:e,module:t},n){let r=t===null?"the kernel has":`module ${t} has`;return uu(n,`${r} ${e}, \
and ftrace cannot stop in it`,gg.test(e)?yg(e,n):`${e} is not in available_filter_functions: it has no call to ftrace (n\
otrace, assembly), or it is code of the boot (__init) that no longer exists. Attach ${n.name} to another function on the\
 same path, or to a tracepoint nearby.`,`${e} untraceable`)}function p8({name:e,config:t},n){let r=t.CONFIG_BPF_KPROBE_OVERRIDE;
return uu(n,`it calls bpf_override_return, and ${e} is not on the kernel's error-injection list`,`Attach it to a functio\
n of /sys/kernel/debug/error_injection/list${r===void 0?"":` (this kernel has CONFIG_BPF_KPROBE_OVERRIDE=${r})`}, or do \
without bpf_override_return.`,`${e} error injection`)}function h8(e,t){return e.traceable===0?hP(e,t):null}function g8(e,t){
let{name:n,symbols:r,module:o,moduleBtf:s,traceable:i,config:a}=e,l=r>1?"A kprobe by name cannot tell them apart either:\
 attach to a caller whose name is unique.":i===0?gg.test(n)?yg(n,t):`Nor can a kprobe be attached to it: it is not in av\
ailable_filter_functions. Attach ${t.name} to a function that calls it.`:`Attach a kprobe to ${n} there, which needs no \
BTF.`;if(o!==null&&!s)return{class:"MISSING_BTF",title:`program ${t.name} cannot be attached to ${n}: module ${o} is loa\
ded and has no BTF on this kernel`,remedy:`fentry, fexit and the like need the BTF of the module (${Ji(a)}). ${l}`,subject:`${n}\
 module without BTF`};let c=o===null?"the kernel's BTF":`the BTF of module ${o}`,u=r>1?`the kernel has several functions\
 named ${n}, and its BTF describes none of them`:`the ${o===null?"kernel":`module ${o}`} has ${n}, and ${c} does not des\
cribe it`;return{class:"MISSING_BTF",title:`program ${t.name} cannot be attached: ${u}`,remedy:`BTF leaves out functions\
 that were optimised or whose name is not unique. ${l}`,subject:`${n} untyped ${r>1}`}}function Ji({CONFIG_DEBUG_INFO_BTF_MODULES:e}){
return e==="y"?"CONFIG_DEBUG_INFO_BTF_MODULES is set, and this module has none that fits the kernel":e===void 0?"Linux 5\
.11 and later, CONFIG_DEBUG_INFO_BTF_MODULES":"CONFIG_DEBUG_INFO_BTF_MODULES is not set here"}function y8({name:e,symbols:t,
btf:n,config:r,traceable:o},s){let i=e.replace(/^bpf_lsm_/,"");return r.CONFIG_BPF_LSM==="n"?{class:"UNSUPPORTED_PROGRAM\
_TYPE",title:`the kernel does not load lsm programs such as ${s.name}: it is built without CONFIG_BPF_LSM`,remedy:`Keep ${s.
name} out there (bpf_program__set_autoload), and hook with fentry or a kprobe.`,subject:"CONFIG_BPF_LSM"}:t===0&&n===null?
{class:"MISSING_ATTACH_TARGET",title:`program ${s.name} has nothing to attach to: the kernel has no LSM hook ${i}`,remedy:`\
Choose a hook that all your kernels have (include/linux/lsm_hook_defs.h), or keep ${s.name} out where it is missing (bpf\
_program__set_autoload).`,subject:`${e} nowhere`}:o===0&&n!==null?uu(s,`ftrace cannot stop in ${e}`,"Choose another hook\
.",`${e} untraceable`):null}function uu({name:e},t,n,r){return{class:"ATTACH_FAILURE",title:`program ${e} cannot be atta\
ched: ${t}`,remedy:n,subject:r}}function gP(e,t,n){let{name:r,errorInjection:o,config:s}=n;return t==="bpf_override_retu\
rn"?w8("bpf_override_return","CONFIG_BPF_KPROBE_OVERRIDE",s):e==="function without an address"?b8(n):e!=="not modifiable"&&
e!=="hook does not sleep"?null:s.CONFIG_FUNCTION_ERROR_INJECTION==="n"?"This kernel is built without CONFIG_FUNCTION_ERR\
OR_INJECTION: no function is on an error-injection list.":o===!1?`${r} is not on the error-injection list of this kernel\
.`:null}function b8({name:e,siblings:t}){return t.length===0?null:`The compiler made ${t.map(n=>n.name).join(", ")} of ${e}\
.`}function w8(e,t,n){let r=n[t];return r===void 0?null:r==="n"?`${e} needs ${t}, which is not set in the configuration \
of this kernel.`:`This kernel is built with ${t}=${r}.`}var f8,gg,Xi=f(()=>{"use strict";f8=new Set(["EADDRNOTAVAIL","ES\
RCH","EINVAL","ENOENT"]),gg=/^(?:asm_)?(?:exc|sysvec|common_interrupt|spurious_interrupt)_|^asm_|^entry_/});function yP(e,t,n){let{name:r,symbols:o,btf:s,module:i,moduleBtf:a}=e,l=t===null?"the object needs":`program ${t} needs`;
if(s!==null)return k8(e,l,n);if(o===0)return null;let c=`Declare ${r} as __weak and test it with bpf_ksym_exists(${r}), \
or keep what needs it out on this kernel.`;return i!==null&&!a?{class:"MISSING_BTF",title:`${l} ${r}: module ${i} has it\
, is loaded, and has no BTF on this kernel`,remedy:`libbpf finds kernel functions of modules by the module's BTF (${Ji(e.
config)}). ${c}`,subject:`${r} module without BTF`}:{class:"MISSING_KERNEL_SYMBOL",title:`${l} ${r}: the ${i===null?"ker\
nel":`loaded module ${i}`} has it, and does not describe it in BTF`,remedy:`Without a type programs cannot call or read \
it. ${c}`,subject:`${r} untyped`}}function k8({name:e,btf:t},n,r){if(!r.split(`
`).some(i=>i.includes(`'${e}`)&&/incompatible|mismatch/.test(i)))return null;let s=t==="vmlinux"?"the kernel":`module ${t}`;
return{class:"MISSING_KERNEL_SYMBOL",title:`${n} ${e}, which ${s} has with other types than the object declares`,remedy:`\
Declare ${e} as ${s} does (bpftool btf dump file /sys/kernel/btf/${t}), with the same kinds and names of types; a type o\
f your own that stands for the kernel's needs its name and a flavor (struct name___local).`,subject:`${e} declared other\
wise`}}var bP=f(()=>{"use strict";Xi()});function wP(e,t,n){let{name:r,kind:o,category:s,symbols:i,config:a}=e,l=r.includes("/")?r.replace(/\/[^/]*$/,""):null;return o===
"tracepoint"&&l==="syscalls"&&a.CONFIG_FTRACE_SYSCALLS==="n"?{class:"UNSUPPORTED_ATTACH_TYPE",title:`the kernel has no t\
racepoints of system calls, as ${t.name} needs: it is built without CONFIG_FTRACE_SYSCALLS`,remedy:`Attach ${t.name} to \
raw_syscalls/sys_enter or sys_exit and compare the number of the call, or use a ksyscall program.`,subject:"CONFIG_FTRAC\
E_SYSCALLS"}:o==="tracepoint"&&s!==null&&s!==l?R8(e,t,s):o==="raw_tracepoint"&&kP.test(r)?x8(e,t):s===null&&i===0?_8(e,t):
o==="raw_tracepoint"&&t.type==="tracing"&&n&&!e.btfTrace?S8(e,t):null}function x8({name:e},t){let{point:n="",call:r=""}=kP.
exec(e)?.groups??{},o=t.type==="tracing"?"tp_btf":"raw_tp",s=n==="enter"?"its second argument, id":"orig_ax of the pt_re\
gs on x86-64";return{class:"MISSING_ATTACH_TARGET",title:`program ${t.name} has nothing to attach to: single system call\
s such as ${r} have no raw tracepoint`,remedy:`Attach ${t.name} to all system calls (SEC("${o}/sys_${n}")) and compare t\
he number of the call (${s}), or use SEC("tracepoint/syscalls/${e}").`,subject:`${e} raw`}}function _8(e,t){return{class:"\
MISSING_ATTACH_TARGET",title:`program ${t.name} has nothing to attach to: ${hg(e,"tracepoint")}`,remedy:`Tracepoints com\
e and go with releases and options of the kernel: attach ${t.name} to one that all your kernels have, or keep it out whe\
re ${e.name} is missing (bpf_program__set_autoload).`,subject:`${e.name} nowhere`}}function R8({name:e},t,n){let r=e.replace(
/^.*\//,"");return{class:"MISSING_ATTACH_TARGET",title:`program ${t.name} has nothing to attach to: tracepoint ${r} is ${n}\
/${r} on this kernel, not ${e}`,remedy:`Have your loader attach it to ${n}/${r} where ${e} is missing, or correct SEC("t\
racepoint/${e}").`,subject:`${e} ${n}`}}function S8({name:e,module:t,moduleBtf:n,config:r},o){let s=t===null?"the kernel\
's BTF does not have its type":n?`the BTF of module ${t} does not have its type`:`module ${t} has no BTF (${Ji(r)})`;return{
class:"MISSING_BTF",title:`program ${o.name} cannot be attached to tracepoint ${e}: the kernel has it, and ${s} (btf_tra\
ce_${e})`,remedy:`Attach a raw tracepoint program there (SEC("raw_tp/${e}")), which needs no BTF.`,subject:`${e} untyped`}}
var kP,xP=f(()=>{"use strict";Xi();kP=/^sys_(?<point>enter|exit)_(?<call>\w+)$/});function du({result:e},t,n){let r=e.targets.find(o=>o.program===t.name);return r===void 0?null:_P(r,`attaching ${t.name}\
 to ${r.name}`)??(r.kind==="function"?pP(r,t,n):wP(r,t,e.load?.verdict==="fail"))}function Qi(e,{result:t},n){for(let[,r,
o]of e.matchAll($8)){let s=r??o??"",i=t.targets.find(l=>l.kind==="ksym"&&l.name===v8(s));if(i===void 0)continue;let a=_P(
i,`the kernel function ${i.name}`)??yP(i,n,e);if(a!==null)return a}return null}function v8(e){return e.replace(/(?<=.)___.*$/,
"")}function _P(e,t){let[n]=e.packagedIn??[];return n===void 0||!lu(e)?null:su(t,n)}var $8,fu=f(()=>{"use strict";cu();pg();
bP();Xi();xP();$8=/extern (?:\((?:func |var )?ksym\) )?'([^'\n]+)'|kfunc '([^'\n]+)' is referenced but wasn't resolved/g});function $P(e,t,{errno:n,message:r,required:o,target:s},i){let a=G8(t,i,s),l=eP(mu(t),e.kernel.arch),c=l??j8(t),u=l===void 0?
"":` on ${e.kernel.arch}`,d=sP(r??"");if(d!==null)return su(`attaching ${t.name}`,d);if(r!==null&&EP.test(r))return N8(t,
r,o);if(n!==null&&(I8.has(n.name)||vP.test(r??""))||n?.name==="EINVAL"&&c!==void 0&&zt(e.kernel.release,c.since))return SP(
t,c,u,n);if(n?.name==="EILSEQ")return A8(t,s,o);let m=du(e,t,n);if(m!==null)return P8(m,t.name,o);if(O8.test(`${r??""}
${i}`))return C8(t);if(T8(t,s))return M8(t,s,n,o);let p=e.result.targets.some(g=>g.program===t.name);return a!==null&&!p&&
U8(t,n)?D8(t,a,o):n?.name==="EACCES"&&t.type==="tracepoint"?K8(t,a):n?.name==="EPERM"||n?.name==="EACCES"?{class:"POLICY\
_DENIED",title:`the kernel does not permit program ${t.name} to be attached`,remedy:`The kernel refused root (${Ee(n)}):\
 ${ls(e.kernel)}.`,subject:"attach"}:{class:"ATTACH_FAILURE",title:`program ${t.name} (${s===""?t.section:s}) cannot be \
attached: ${Ee(n)}`,remedy:E8(e,t.name,s,n)??(o?`See libbpf's words. If your loader attaches ${t.name} in another way, s\
ay so under \`programs\` (\`attach: {kind: \u2026}\`), or declare the attach as not required.`:so),...o?{addition:oo(t.name)}:
{}}}function E8({result:e},t,n,r){if(r?.name!=="EBUSY"&&r?.name!=="EEXIST"||n==="")return null;let o=e.programs.filter(({
name:i})=>i!==t).map(({attach:i})=>i?.target??"");if(o.includes(n))return"Another program of this object holds the hook \
already: attach only one of them.";let s=RP(n);return s!==null&&o.some(i=>RP(i)===s)?"A function of a program is replace\
d or traced, never both (kernel/bpf/trampoline.c): attach only one of the two.":null}function RP(e){return/^\w+ (\S+ of program \S+ of artifact \S+)$/.
exec(e)?.[1]??null}function P8(e,t,n){return e.class==="MODULE_NEEDED"?e:n?{...e,addition:e.addition??oo(t)}:{...e,remedy:`${so}\
 To have it attached all the same: ${e.remedy}`}}function A8({name:e},t,n){let r=t.replace(/^\S+ /,"");return{class:"ATT\
ACH_FAILURE",title:`program ${e} cannot be attached: no instruction begins at ${r}`,remedy:n?`Attach ${e} to the beginni\
ng of the function. An offset is right for one build of the kernel only: where you need one, have your loader choose it \
for each kernel (objdump -d vmlinux).`:so,...n?{addition:oo(e)}:{},subject:r}}function C8({name:e}){return{class:"ATTACH\
_FAILURE",title:`program ${e} cannot be attached: the object does not have the maps that USDT programs need`,remedy:`Inc\
lude bpf/usdt.bpf.h in the source of ${e}: it declares the maps __bpf_usdt_specs and __bpf_usdt_ip_to_spec_id.`,subject:"\
USDT maps"}}function T8({section:e},t){return/^(?:u(?:ret)?probe|usdt)\b/.test(t||e.replace(/^\?/,""))}function M8({name:e},t,n,r){
let o=t.replace(/^\S+ /,"");return{class:n?.name==="ENOENT"||n?.name==="ESRCH"?"MISSING_ATTACH_TARGET":"ATTACH_FAILURE",
title:`program ${e} cannot be attached to ${o} in the guest: ${Ee(n)}`,remedy:r?"Compare the symbol or probe with what t\
he file has (nm -D, readelf -n): it may be stripped, or another build than the one your users have. Name another with `a\
ttach: {binary: \u2026, symbol: \u2026}`.":so,...r?{addition:oo(e)}:{},subject:o}}function PP(e){return vP.test(e)||EP.test(
e)||/needs the module |^cannot /.test(e)}function N8({name:e},t,n){let r=F8.exec(t)?.[1];return r!==void 0?B8(e,r,n):L8.
test(t)?{class:"ATTACH_FAILURE",title:`program ${e} cannot be attached: ${t}`,remedy:`Correct the \`kind\` that the manife\
st says of ${e}, or say its \`type\` where the section of the object tells a wrong one.`,subject:t}:{class:"ATTACH_FAILU\
RE",title:`program ${e} cannot be attached: ${t}`,remedy:n?`Say under \`programs\` where ${e} is attached (\`attach: {kin\
d: \u2026}\`), as your loader does, or that it is not (\`attach: {kind: none}\`).`:so,...n?{addition:oo(e)}:{},subject:t}}
function B8(e,t,n){return{class:"MISSING_ATTACH_TARGET",title:`program ${e} has nothing to attach to: the guest has no f\
ile ${t}`,remedy:n?`Bring it: add the path of ${t} to \`files\` of the artifact and name it under \`programs\`, by its place\
 among the files (\`attach: {binary: ${t.replace(/^.*\//,"")}}\`). Or declare the attach as not required.`:so,...n?{addition:VE(
t)}:{},subject:`file ${t}`}}function K8({name:e},t){let n=t??"its tracepoint",r=/^syscalls\/sys_enter_(\w+)$/.exec(n)?.[1],
o=`its form stands in events/${t??"\u2026"}/format below /sys/kernel/tracing`;return{class:"ATTACH_FAILURE",title:`progr\
am ${e} reads past the end of the record of ${n}`,remedy:r===void 0?`On this kernel the record of ${n} is shorter than w\
hat ${e} reads: a field of it has changed its place or its type. Read it with CO-RE (struct trace_event_raw_\u2026, bpf_core_\
field_exists) instead of at fixed offsets; ${o}.`:`The record ends with the last argument of ${r}, and ${e} reads one be\
hind it: ${o}. For all system calls alike, attach to raw_syscalls/sys_enter, which always has six arguments.`,subject:"r\
ecord"}}function D8(e,t,n){return{class:"MISSING_ATTACH_TARGET",title:`program ${e.name} has nothing to attach to: no ${t}\
 was found`,remedy:n?`Attach ${e.name} to a target that all your kernels have. If your loader attaches it to another nam\
e than its section says, declare that (\`attach: {symbol: \u2026}\`); if it copes without it, declare the attach as not require\
d.`:so,...n?{addition:oo(e.name)}:{},subject:t}}function SP(e,t,n,r){let o=mu(e),s=o==="tcx"?"tc":o.replace(/\.(?:multi|session)$/,
""),i=s===o?"":`, such as ${s}`;return{class:"UNSUPPORTED_ATTACH_TYPE",title:`the kernel cannot attach ${o} programs suc\
h as ${e.name}: ${Ee(r)}`,remedy:`Keep ${e.name} out on kernels without it (bpf_program__set_autoload) and attach anothe\
r program there${i}.${wr(t)}`,...t===void 0?{}:{background:Mt(`${o}${n}`,t)},proof:Yi(o,mu),subject:o}}function mu({section:e,
type:t}){return e.replace(/^\?/,"").split("/")[0]||t}function j8(e){return Hi[/^[\w.]+/.exec(mu(e))?.[0]??""]??is[e.type]}
function U8({type:e,section:t},n){return n===null?!1:["ENOENT","ESRCH","EADDRNOTAVAIL"].includes(n.name)?!0:n.name==="EI\
NVAL"&&(e==="kprobe"||e==="tracepoint")&&!t.includes(".multi")}function G8({section:e},t,n){return/failed to (?:create|attach to) (?:k|kret|u|uret)probe '([^'\n]+?)(?:\+0x0)?'/.
exec(t)?.[1]??/tracepoint '([^'\n]+)'/.exec(t)?.[1]??/legacy kprobe event for '([^'\n]+?)(?:\+0x0)?'/.exec(t)?.[1]??/failed to (?:find|resolve) (?:symbol|full path for) '([^'\n]+)'/.
exec(t)?.[1]??/^\S+ (.+)$/.exec(n)?.[1]??/^[^/]+\/(.+)$/.exec(e)?.[1]??null}var O8,so,I8,vP,EP,L8,F8,AP=f(()=>{"use stri\
ct";rt();as();ou();Be();pg();Rn();fu();O8=/failed to find USDT support BPF maps/;so="Nothing, as long as your loader cop\
es: the manifest declares this attach as not required.",I8=new Set(["EOPNOTSUPP","ENOTSUPP","ENOSYS","ENOPROTOOPT"]),vP=
/^the kernel has no attach type /,EP=/^section "[^"\n]*" names no |of "attach"|^attach kind |^the guest has no |^cannot open the cgroup |^tracepoint .* without its category|^the object has no map to walk|^no struct_ops map /,
L8=/^attach kind \S+ does not fit /;F8=/^the guest has no file (.+?)(?:: bring it .*)?$/});function ot(e){return pu(sn(e).split(`
`).filter(W8).slice(-14))}function bg(e,t){let n=[["stderr",t],["stdout",e]].map(([o,s])=>({name:o,lines:q8(s)})).filter(
({lines:o})=>o.length>0),r=Math.floor(14/Math.max(1,n.length))-1;return pu(n.flatMap(({name:o,lines:s})=>[`${o}:`,...s.slice(
-r)]))}function q8(e){return sn(e).trimEnd().split(`
`).filter(t=>t.trim()!=="")}function sn(e){return e.slice(-65536).replaceAll("\r","")}function pu(e){return e.length===0?
null:e.map(z8).join(`
`)}function W8(e){return!/Error in bpf_create_map_xattr\(.*Retrying without BTF|failed to load object '|BTF is optional, ignoring|-- (?:BEGIN|END) PROG LOAD LOG --|^\s*$/.
test(e)}function z8(e){return e.length>400?`${e.slice(0,400)}\u2026`:e.trimEnd()}var It=f(()=>{"use strict"});function OP(e){let{programs:t}=e.result;return[...t.flatMap(n=>n.attach?.verdict==="fail"||n.attach?.verdict==="error"?[
V8(e,n,n.attach)]:[]),...X8(e),...Q8(e)]}function V8(e,t,n){let r=H8(e.result.libbpfTail,t,n),o=n.message!==null&&PP(n.message),
s=X(e,"attach",$P(e,t,n,r),{program:t.name,words:o?n.message:J8(r)??n.message,excerpt:ot(r),log:e.result.libbpfLog,proof:lP(
e.artifact.name,t.name)});return n.required?s:{...s,level:"warning"}}function H8(e,{name:t,section:n},{target:r,message:o}){
let s=e.split(`
`),i=s.flatMap((a,l)=>{if(!a.includes(`prog '${t}'`))return[];let c=s[l-1]??"";return Y8(c,r===""?n.replace("/"," "):r)?
[c,a]:[a]});return[...new Set(i.length>0?i:[o??""])].join(`
`)}function Y8(e,t){let n=t.replace(/^\S+ /,"").split(":").filter(r=>r!=="");return!e.includes("prog '")&&n.some(r=>e.includes(
r))}function J8(e){let t=e.split(`
`)[0]?.replace(/^libbpf: /,"").trim();return t===void 0||t===""?null:t}function X8(e){let t=e.result.programs.filter(({attach:n,
load:r})=>n?.verdict==="skip"&&!n.declined&&r?.verdict==="pass");return[...new Set(t.map(n=>n.type))].map(n=>{let r=t.filter(
i=>i.type===n).map(i=>i.name),o=X(e,"attach",{class:"NOT_ATTACHED",title:`${n} programs were loaded and are attached to \
nothing: ${r.join(", ")}`,remedy:"That they load is proved, that they do something is not: give one an `attach` of its o\
wn where it has a place, run it with `test_runs` in mode `behavior`, or say `mode: load_only` where the load is all you \
ask for.",subject:n},{}),s=e.result.lanes.some(i=>i.required&&i.verdict==="skip");return{...o,level:s?"failure":"notice"}})}
function Q8(e){let{kernel:t,result:n}=e;return t.lsm===null||t.lsm.split(",").includes("bpf")?[]:n.programs.filter(({type:r,
section:o,attach:s})=>r==="lsm"&&!o.startsWith("lsm_cgroup")&&s?.verdict==="pass").map(({name:r})=>({...X(e,"attach",{class:"\
LSM_NOT_ACTIVE",title:`lsm program ${r} is attached and never runs: bpf is not among the active LSMs`,remedy:"Tell your \
users to start the kernel with bpf in `lsm=`, and have it tried here with a kernel that does; or hook with fentry or a k\
probe where it is not.",addition:XE(t.id.replace(/\+.*$/,"")),subject:"lsm"},{program:r,words:`active LSMs: ${t.lsm||"no\
ne"}`,log:t.consoleLog}),level:"warning"}))}var CP=f(()=>{"use strict";AP();rt();It();Be();Rn()});function TP({baseline:e},{insnsThreshold:t}){let{insns:n,required:r,place:o}=e;return{threshold:(t??n)?.text??null,required:r,
place:o}}function MP(e,t,n,r){if(!e.beyond||r==="never")return!1;let o=t.find(({artifact:s,kernel:i})=>s===e.artifact&&i===
e.kernel);return r==="any"||o!==void 0&&wg(o,n)}function wg({lanes:e},{required:t}){return t&&e.some(n=>n.required)}var hu=f(
()=>{"use strict"});function IP(e,t){let n=t.insns.filter(r=>r.beyond);return n.flatMap(r=>Z8(r,n,e,t))}function Z8(e,t,n,r){let{artifact:o,
program:s}=e,i=n.artifacts.find(m=>m.name===o),a=n.kernels.find(({id:m})=>m===e.kernel),l=n.cases.find(m=>m.artifact===o&&
m.kernel===e.kernel);if(i===void 0||a===void 0||l===void 0)return[];let c=t.filter(m=>m.artifact===o&&m.program===s),[u=e]=c;
return[{...X({run:n,artifact:i,kernel:a,result:l},"load",{class:"INSN_GROWTH",title:`program ${s} takes the verifier ${c.
length>1?"up to ":""}${Um(u)} more instructions than ${Gm(r)}; ${r.insnsThreshold} is allowed`,remedy:e3(e,n),subject:"g\
rowth"},{program:s,words:c.map(m=>`${m.kernel}: ${Qn(m)}`).join(", "),place:n.growth.place}),level:wg(l,n.growth)?"failu\
re":"warning"}]}function e3({objectChanged:e},{growth:t}){let n=e?"See what the change adds to the paths that the verifi\
er follows: a loop that is longer or unrolled, a branch before one, a function that is inlined more often.":"The object \
has the same bytes as then: what the manifest sets before the load (globals, variants, map sizes) has changed its paths.",
r=t.place===null?"Or allow more with `insns`":"Or allow more with `insns` of `baseline` in the manifest";return`${n} ${r}\
; once it is merged, its figure is the baseline.`}function LP(e,t){if(t===null)return null;let n=t.verdicts.filter(Dt),r=e.
flatMap(a=>{let l=n.find(({artifact:c,kernel:u,subject:d})=>c===a.artifact&&u===a.kernel&&t3(a,d));return l===void 0?[]:
[l]}),[o]=r;if(o===void 0)return null;let s=r.length<e.length?`on ${r.map(({kernel:a})=>a).join(", ")}`:`on the same ${r.
length===1?"kernel":"kernels"}`,i=r.every(({objectChanged:a})=>!a)?", with the same object: look at the manifest, or run\
 it again":"";return`It passed ${Gm(t)} ${s}${i}.`}function t3({program:e,identity:t,class:n},r){return e!==null?r.kind===
"program"&&r.name===e:n==="BEHAVIOR_FAILURE"?r.kind==="test"&&r.name===t:r.kind==="lane"}var kg=f(()=>{"use strict";zr();
hu();Ln();rt()});function gu({subject:e,classes:t,kernels:n},r){return(e.kind==="artifact"||r[e.kind]===e.name)&&t.includes(r.class)&&r.kernel!==
null&&n.includes(r.kernel)}function NP({until:e},{release:t,packageVersion:n},r){return e===null?!1:n3.test(e)?r.slice(0,
10)>e:(e.includes("-")?[t]:[t,n]).some(s=>s!==null&&r3(s,e)>=0)}function r3(e,t){let n=FP(t),r=FP(e.replace(/^\d+:/,""));
for(let[o,s]of n.entries()){let i=(r[o]??0)-s;if(i!==0)return i}return 0}function FP(e){let[t=""]=/^\d+(?:[.-]\d+)*/.exec(
e)??[];return t.split(/[.-]/).map(Number)}var us,n3,yu=f(()=>{"use strict";us={INVALID_OBJECT:null,NOTHING_LOADED:null,FIXUP_MISMATCH:"\
is a mistake in the manifest; correct it on the line that the finding shows",MISSING_INNER_MAP:null,MAP_SIZE_UNSET:null,
UNSUPPORTED_MAP_TYPE:null,MAP_CREATION_FAILURE:null,MISSING_BTF:null,CORE_RELOCATION_FAILURE:null,MISSING_KERNEL_SYMBOL:null,
UNSUPPORTED_HELPER:null,UNSUPPORTED_PROGRAM_TYPE:null,VERIFIER_REJECTION:null,VERIFIER_LIMIT:null,MISSING_ATTACH_TARGET:null,
UNSUPPORTED_ATTACH_TYPE:null,ATTACH_FAILURE:null,ATTACH_TARGET_UNSET:null,FREPLACE_TARGET_UNSET:null,NOT_ATTACHED:"is no\
 failure; write `mode: load_only` on the artifact, or `attach: none` on the program",LSM_NOT_ACTIVE:"never blocks; boot \
the kernel with `lsm: append-bpf`",MODULE_NEEDED:null,MAP_DROPPED:"never blocks; write `optional: true` on the map",PROGRAM_DROPPED:"\
never blocks; write `optional: true` on the program",VARIANT_UNAVAILABLE:"never blocks; name the class of what fails",PROG_ARRAY_MEMBER_OFF:null,
INSN_BUDGET:null,INSN_GROWTH:"is about a baseline; allow more with `baseline: {insns: \u2026}`",BEHAVIOR_FAILURE:null,COMMAND_FAILURE:null,
UNLINKED_OBJECT:null,LEGACY_MAPS:null,FOREIGN_LOADER:null,POLICY_DENIED:null,KERNEL_CRASH:null,KERNEL_WARNING:"never blo\
cks; list the warning under `allow_kernel_warnings`",CASE_DIED:"says nothing about the artifact; leave the kernel out of\
 the `kernels` of the artifact",TIMEOUT:"says nothing about the artifact; raise `timeout`, or leave the kernel out of th\
e `kernels` of the artifact",KERNEL_UNAVAILABLE:"is about a kernel; write `required: false` on it under `kernels`",LIBBPF_TOO_OLD:null,
KNOWN_FAILURE_PASSES:"is about an entry of `known_failures`; remove that entry",UNKNOWN:null};n3=/^\d{4}-\d{2}-\d{2}$/});function KP(e,t,n,r){if(t.length===0&&n.length===0)return[];let o=t.map(({name:a})=>a),s=[...n,...r].map(({name:a})=>a);
return[...[...s3(e),...i3(e),...a3(e)].filter(({what:a,name:l})=>!(a==="program"?o.includes(l):l3(l,s))).map(a=>({...a,program:null,
meant:Z(a.name,a.what==="program"?o:s)??null})),...o3(e,t)]}function o3(e,t){return e.programs.flatMap(({name:n,section:r,
place:o})=>{let s=t.find(i=>i.name===n)?.section;return r===null||s===void 0||BP(s)===BP(r)?[]:[{what:"section",name:r,program:n,
usedBy:"object",meant:s,place:o}]})}function BP(e){return e.replace(/^\?/,"")}function bu({file:e,line:t,column:n}){return`${e}\
:${t}:${n}`}function xg(e){return e===null?"":` (${e.file}:${e.line})`}function DP({what:e,name:t,program:n,meant:r,place:o}){
let s=xg(o);if(e==="section")return`the manifest says that program \`${n}\` stands in section \`${t}\`, the object has it\
 in \`${r}\`${s}`;let i=r===null?"":`; did you mean \`${r}\`?`;return`the manifest names ${e} \`${t}\`, which the object \
has not${i}${s}`}function s3({programs:e,variants:t,probeCompanions:n,place:r}){return[...e.map(({name:s,place:i})=>({name:s,
place:i})),...t.flatMap(s=>s.programs.map(({name:i})=>({name:i,place:s.place}))),...n.map(s=>({name:s,place:r}))].map(({
name:s,place:i})=>({what:"program",name:s,usedBy:"object",place:i}))}function i3({knownFailures:e}){return e.flatMap(({subject:t,
place:n})=>{let{kind:r,name:o}=t;return r==="program"||r==="map"?[{what:r,name:o,usedBy:"object",place:n}]:[]})}function a3({
lanes:e,tests:t}){return e.some(({mode:n})=>n==="behavior")?t.flatMap(({expectations:n})=>n.map(r=>"map"in r?{what:"map",
name:r.map,usedBy:"test",place:r.place}:{what:"program",name:r.program,usedBy:"test",place:r.place})):[]}function l3(e,t){
return t.includes(e)||e.startsWith(".")&&t.some(n=>n.endsWith(e))}var wu=f(async()=>{"use strict";await Le()});function UP({run:e,artifact:t,kernel:n,result:r},o){return t.knownFailures.length===0?[...o]:o.map(s=>{if(s.step===null||
s.level==="notice"||!u3(ru(r.lanes,s.step)))return s;let i=t.knownFailures.filter(d=>gu(d,ku(s))),a=i.find(d=>!NP(d,n,e.
startedAt));if(a===void 0&&i.length===0)return c3(s,t.knownFailures);if(a===void 0)return{...s,overdue:i[0]??null};let{reason:l,
until:c,place:u}=a;return{...s,level:"notice",known:{reason:l,until:c,place:u}}})}function c3(e,t){let n=t.find(r=>r.classes.
some(o=>gu(r,{...ku(e),class:o})));return n===void 0?e:{...e,remedy:`${e.remedy} \`known_failures\` expects ${n.classes.
join(" or ")} there (${bu(n.place)}), and this is another failure.`}}function u3(e){return e.every(({verdict:t})=>t!=="e\
rror")}function ku(e){let{kernel:t,program:n,map:r,identity:o}=e;return{class:e.class,kernel:t,program:n,map:r,test:e.class===
"BEHAVIOR_FAILURE"?o:null}}function GP(e,t){return t.every(({known:n})=>n===null)?e:{...e,lanes:e.lanes.map(n=>({...n,known:d3(
n,e,t)})),programs:e.programs.map(n=>({...n,known:_g(t.filter(r=>r.program===n.name))})),tests:e.tests.map(n=>({...n,known:_g(
t.filter(r=>ku(r).test===n.name))}))}}function d3(e,{lanes:t},n){if(e.verdict!=="fail")return null;let r=n.filter(({step:o})=>o!==
null&&ru(t,o).includes(e));return _g(r.filter(({level:o,known:s})=>s!==null||o==="failure"||!e.required))}function _g(e){
let t=e.filter(({level:r,known:o})=>r!=="notice"||o!==null),n=t.flatMap(({known:r})=>r===null?[]:[r.reason]);return n.length===
0||n.length<t.length?null:[...new Set(n)].join("; ")}function qP(e,t,n){return t.knownFailures.flatMap(r=>{let o=e.kernels.
flatMap(s=>{let i=e.cases.find(c=>c.artifact===t.name&&c.kernel===s.id),a=i!==void 0&&r.kernels.includes(s.id),l=n.some(
c=>c.kernel===s.id&&gu(r,ku(c)));return a&&!l&&f3(r,i)?[{run:e,artifact:t,kernel:s,result:i}]:[]});return o.map(s=>m3(s,
r,o.map(({kernel:i})=>i)))})}function f3({subject:e},{lanes:t,programs:n,maps:r,load:o,tests:s}){switch(e.kind){case"art\
ifact":return t.every(({verdict:i})=>i==="pass");case"map":return o?.verdict==="pass"&&r.some(({name:i,off:a})=>i===e.name&&
a===null);case"program":{let i=n.find(({name:l})=>l===e.name),a=i?.attach?.verdict==="pass"||i?.attach?.declined===!0;return i?.
load?.verdict==="pass"&&(a||t.every(({mode:l})=>l==="load_only"))}case"test":return s.some(({name:i,verdict:a})=>i===e.name&&
a==="pass")}}function m3(e,t,n){let{subject:r,classes:o,kernels:s,reason:i,place:a}=t,l=s.filter(m=>!n.some(({id:p})=>p===
m)),c=r.kind==="artifact"?e.artifact.name:`${r.kind} ${r.name}`,u=bu(a),d=l.length===0;return{...X(e,"load",{class:"KNOW\
N_FAILURE_PASSES",title:`${c} passes, and known_failures expects ${o.join(" or ")}`,remedy:d?`Remove the entry at ${u}: \
it would hide a new failure.`:`Take ${n.length===1?"this kernel":"these kernels"} out of the \`kernels\` of the entry at ${u}\
, which would hide a new failure here; the entry also selects ${p3(l)}.`,subject:u},{words:`known_failures: ${i}`,place:a}),
level:"warning"}}function p3(e){let t=e.length-jP;return`${e.slice(0,jP).join(", ")}${t>0?` and ${t} more`:""}`}function WP({
overdue:e}){if(e===null)return null;let{until:t,reason:n,place:r}=e;return`known_failures expected it until ${t} (${bu(r)}\
: ${n}), which is past, so that it blocks again: correct it, or give the entry a later \`until\`.`}var jP,Rg=f(async()=>{
"use strict";yu();await wu();rt();jP=4});function zP(e,t,n){let r=new Map;for(let s of e){let i=JSON.stringify([s.class,s.artifact,s.program,s.map,s.identity,h3(
s)]),a=r.get(i)??[];r.set(i,a);let l=a.find(c=>c.every(u=>VP(u.source,s.source)));l===void 0?a.push([s]):l.push(s)}let o=[
...r.values()].flat().flatMap(s=>b3(s,t,n));return k3(g3(o),t)}function h3({known:e,overdue:t}){let n=e??t;return n&&JSON.
stringify([e!==null,n.reason,n.until])}function g3(e){let t=[],n=new Map;for(let{finding:r,identity:o}of e){let s=y3(r,o),
i=n.get(s)??[];n.set(s,i);let a=i.find(l=>VP(l.source,r.source));if(a!==void 0&&r.program!==null){a.otherPrograms.push(r.
program);continue}t.push(r),i.push(r)}return t}function y3({class:e,level:t,artifact:n,map:r,kernels:o,known:s},i){return JSON.
stringify([e,t,n,r,o,s?.reason,s?.until,i])}function b3(e,t,n){let r=Sg.find(y=>e.some(x=>x.level===y)),o=e.find(y=>y.level===
r);if(o===void 0)return[];let{kernel:s,identity:i,suggestion:a,background:l,proof:c,step:u,overdue:d,...m}=o,p=new Set(e.
map(y=>y.kernel)),b=[...[WP(o),LP(e,n),iP(c,t,p)??l],m.remedy].filter(y=>y!==null).join(" ");return[{finding:{...m,otherPrograms:[],
kernels:t.kernels.map(({id:y})=>y).filter(y=>p.has(y)),source:e.find(y=>y.source!==null)?.source??null,remedy:w3(b,e)},identity:i}]}
function w3(e,t){let n=t.find(({suggestion:r})=>r!==null);return n===void 0?e:`${e} The verifier of ${n.kernel} suggests\
: ${n.suggestion}`}function VP(e,t){return e===null||t===null||e.file===t.file&&e.line===t.line}function k3(e,t){let n=new Map(
t.artifacts.map(({name:o},s)=>[o,s])),r=({artifact:o})=>o===null?-1:n.get(o)??-1;return e.toSorted((o,s)=>Sg.indexOf(o.level)-
Sg.indexOf(s.level)||r(o)-r(s))}var Sg,HP=f(async()=>{"use strict";kg();await Rg();Rn();Sg=["failure","warning","notice"]});function XP(e,t){if(t.kind==="cancelled")return[];let n="during"in t?t.during:null;return[X(e,x3(e,n),S3(e,t),{program:e0(
e,n),words:"message"in t?t.message:null,excerpt:ot(e.result.libbpfTail),log:e.kernel.consoleLog})]}function x3({result:e},t){
let n=/ (\w+)$/.exec(t??"")?.[1];return n==="command"?YP(e)?"test":"command":n==="test"?"test":e.lanes.every(({mode:r})=>r===
"command")?"command":e.load?.verdict!=="pass"?"load":n===void 0&&YP(e)?"test":"attach"}function YP({tests:e}){return e.some(
({verdict:t})=>t!=="skip")&&e.some(({verdict:t})=>t!=="pass")}function QP(e,{message:t,during:n,excerpt:r}){return{...X(
e,"load",{class:"KERNEL_WARNING",title:`the kernel ${JP.test(t)?"reported a stall":"printed a warning"}${$g(e,n)}`,remedy:`\
Read the whole trace in the console log. ${JP.test(t)?_3:R3} One that is known and meant to stay goes under \`allow_kerne\
l_warnings\` in the manifest.`},{program:e0(e,n),words:t,excerpt:r===""?null:r,log:e.kernel.consoleLog}),level:"warning"}}
function S3(e,t){switch(t.kind){case"timeout":return{class:"TIMEOUT",title:`it was not done after ${t.seconds} s`,remedy:"\
Raise `timeout` of the artifact in the manifest. When it stops at the same program every time, the verifier needs too lo\
ng for it: reduce its paths.",subject:"timeout"};case"crash":return{class:"KERNEL_CRASH",title:`the kernel crashed${$g(e,
t.during)}`,remedy:"Read the trace in the console log. A kernel that dies of a BPF program has a defect: keep the progra\
m out on this release, and report it with the command below."};case"killed":return e.result.lanes.every(({mode:n})=>n===
"command")?$3(t):{class:"CASE_DIED",title:`the process that loads it died ${ZP(t)}${$g(e,t.during)}`,remedy:t.signal===9?
"Signal 9 without a timeout is the guest running out of memory: make the maps smaller.":"libbpf or the validator broke o\
n this object: please report it with the object.",subject:`${t.signal}/${t.exitCode}`};case"lost":return{class:"CASE_DIE\
D",title:"the guest was lost while it ran",remedy:"This is no verdict on the artifact. Read the console log, then run it\
 again."}}}function $3(e){return{class:"CASE_DIED",title:`the process that runs the command died ${ZP(e)}`,remedy:e.signal===
9?"Signal 9 is the guest running out of memory, or a command that kills its parent: let it need less, or end only what i\
t has started.":"A command must not end its parent ($PPID): let it end only what it has started. If it does not, please \
report this with the console log.",subject:`${e.signal}/${e.exitCode}`}}function ZP({signal:e,exitCode:t}){return e===0?
`with exit code ${t}`:`of signal ${e}`}function $g({artifact:e},t){if(t===null)return"";let n=`${e.name}/`;return` durin\
g ${t.startsWith(n)?t.slice(n.length).replace(/^- /,""):t}`}function e0({artifact:e,result:t},n){if(n?.startsWith(`${e.name}\
/`)!==!0)return null;let r=n.slice(e.name.length+1).replace(/ \w+$/,"");return t.programs.some(o=>o.name===r)?r:null}var JP,
_3,R3,t0=f(()=>{"use strict";rt();It();JP=/soft lockup|hard LOCKUP|\brcu\S* .*detected|blocked for more than/,_3="A CPU \
was held for seconds: see whether a program loops that long (bpf_loop, an iterator over much); without KVM a slow machin\
e can do it, too.",R3="A WARNING in kernel/bpf is a defect of the kernel that this object brings out: report it, and see\
 whether a newer release of the kernel has it too."});function n0(e,t){if(t.class!=="MISSING_BTF"||t.identity!==v3)return t;let n=e.result.programs.filter(r=>A3(r)&&O3(r,t));
return n.length>0?{...t,remedy:C3(n),remedyYaml:null}:{...t,remedy:"Give the kernel its BTF: get the file of this releas\
e from BTFHub, or make one with `pahole -J` from its debug symbols, and name it under `btf`. Your loader has to do the s\
ame for your users (bpf_object_open_opts.btf_custom_path); or ship a variant of the object without CO-RE for such kernel\
s.",remedyYaml:ss(e.run,e.artifact,{at:"top",field:"btf",lines:T3(e)})}}function A3({type:e,off:t}){return t===null&&P3.
includes(e)}function O3({name:e},{program:t}){return t===null||t===e}function C3(e){let[t]=e,n=e.slice(0,3).map(({name:o,
section:s})=>`${o} (${s})`),r=e.length>3?` and ${e.length-3} more`:"";return`${n.join(", ")}${r} attach${e.length===1?"e\
s":""} by the kernel's own BTF, so that a BTF file (\`btf\`) does not help: keep ${e.length===1?"it":"them"} out on kern\
els without CONFIG_DEBUG_INFO_BTF (bpf_program__set_autoload), and use a ${t?.type==="tracing"?"kprobe or a raw tracepoi\
nt":"kprobe"} there. Other programs of the object are helped by such a file.`}function T3({run:e,artifact:t}){return e.kernels.
filter(({id:n})=>e.cases.some(r=>M3(r,t.name,n))).map(({id:n,release:r})=>`${de(n)}: btf/${r??n}.btf.tar.xz   # from BTF\
Hub, beside the manifest`)}function M3({artifact:e,kernel:t,load:n,programs:r,libbpfTail:o},s,i){let a=[o,n?.message??"",
...r.map(l=>l.load?.message??"")].join(`
`);return e===s&&t===i&&n?.verdict==="fail"&&E3.test(a)}var v3,E3,P3,r0=f(()=>{"use strict";Be();v3="kernel",E3=/failed to find valid kernel BTF|Error loading vmlinux BTF|vmlinux BTF is not found/,
P3=["tracing","lsm","ext","struct_ops"]});function xu({result:{libbpf:e}},t){return e===null||e===Pi||I3.has(t.class)?t:{...t,remedy:`${t.remedy} ${s0(e)}`}}function ds({
result:{libbpf:e}},t){return e===null||t===null||t===""?t:`libbpf ${e}: ${t}`}function o0(e){let{ignored:t,libbpf:n,libbpfLog:r}=e.
result;return n===null?[]:t.map(({section:o,name:s})=>X(e,"load",{class:"LIBBPF_TOO_OLD",title:`libbpf ${n} ignores stru\
ct_ops ${s}: it does not know section ${o}`,remedy:`A loader that links libbpf ${n} never registers ${s}. Link a newer l\
ibbpf in your loader, or put ${s} into SEC(".struct_ops"). ${s0(n)}`,subject:`${o} ${s}`},{map:s,log:r}))}function s0(e){
return`The object was loaded with libbpf ${e}; set \`libbpf: "${Pi}"\` to see what a newer one does.`}var I3,_u=f(()=>{"\
use strict";Qr();rt();I3=new Set(["MISSING_ATTACH_TARGET","MISSING_BTF","MODULE_NEEDED","ATTACH_TARGET_UNSET","FREPLACE_\
TARGET_UNSET"])});function fs(e,t,n,r){return{pattern:t,explain:()=>({class:e,title:n,remedy:r})}}var i0,a0=f(()=>{"use strict";i0=[fs("LE\
GACY_MAPS",/legacy map definitions in '[^'\n]*' section are not supported/,'the object defines its maps in the old "maps\
" section, which libbpf 1.0 dropped','Define the maps in SEC(".maps") with the BTF syntax (__uint(type, \u2026)), which other\
 loaders read as well.'),fs("FOREIGN_LOADER",/prog(?:ram)? '([^'\n]+)' is static and not supported/,"the object has a st\
atic program, which libbpf does not load and cilium/ebpf does","Drop `static` from the functions in program sections, or\
 let your own loader decide: `mode: command`."),fs("FOREIGN_LOADER",/bad map relo against '[^'\n]*' in section 'maps\//,
"the object defines its maps in sections of their own, which libbpf does not read",'Its own loader (gobpf, cilium/ebpf) \
does. Define the maps in SEC(".maps") with BTF, which those loaders read as well, or let your own loader decide: `mode: \
command`.'),fs("FOREIGN_LOADER",/unrecognized ELF section name '?\.bpf\.fn\.|section '\.bpf\.fn\.\w+'/,"the object was m\
ade by bcc, which loads its programs itself","Run the tool with `mode: command`, or port it to libbpf."),{pattern:/failed to find BTF for extern '([^'\n]+)'|unrecognized extern section '[^'\n]*'|failed to find extern definition|extern relo failed to find extern for '([^'\n]+)'|unresolved (?:extern|symbol) '?([\w.]+)|Unknown symbol '?([\w.]+)/,
explain:e=>{let t=e.slice(1).find(n=>n!==void 0);return{class:"UNLINKED_OBJECT",title:`the object refers to ${t??"someth\
ing"} that is defined nowhere in it`,remedy:"Link the parts first (bpftool gen object out.bpf.o a.bpf.o b.bpf.o) and nam\
e what comes out, or declare kernel symbols with __ksym and options with __kconfig.",subject:t??"extern"}}},fs("INVALID_\
OBJECT",/(?:is not a valid eBPF object file|is not a proper ELF object|is not a 64-bit ELF object|failed to open .* as ELF file|has unknown byte order|endianness mismatch|loading non-native endianness)/,
"the file is not an eBPF object for this machine","Compile with clang -target bpf (the endianness of the machine it runs\
 on) and name the .o file itself."),fs("INVALID_OBJECT",/invalid relo against '[^'\n]*' .*forgot to initialize global var|bad (?:map|data|call) relo against|couldn't find symbol table in/,
"the object cannot be linked by libbpf",'Do not strip the symbol table (llvm-strip -g keeps it), initialise global varia\
bles, and define maps in SEC(".maps").')]});function l0(e){let t=Ru.indexOf(e);return t<0?void 0:t+1}function ms(e){return Ru[e-1]}var Ru,Zi=f(()=>{"use strict";Ru=
"map_lookup_elem map_update_elem map_delete_elem probe_read ktime_get_ns trace_printk get_prandom_u32 get_smp_processor_\
id skb_store_bytes l3_csum_replace l4_csum_replace tail_call clone_redirect get_current_pid_tgid get_current_uid_gid get\
_current_comm get_cgroup_classid skb_vlan_push skb_vlan_pop skb_get_tunnel_key skb_set_tunnel_key perf_event_read redire\
ct get_route_realm perf_event_output skb_load_bytes get_stackid csum_diff skb_get_tunnel_opt skb_set_tunnel_opt skb_chan\
ge_proto skb_change_type skb_under_cgroup get_hash_recalc get_current_task probe_write_user current_task_under_cgroup sk\
b_change_tail skb_pull_data csum_update set_hash_invalid get_numa_node_id skb_change_head xdp_adjust_head probe_read_str\
 get_socket_cookie get_socket_uid set_hash setsockopt skb_adjust_room redirect_map sk_redirect_map sock_map_update xdp_a\
djust_meta perf_event_read_value perf_prog_read_value getsockopt override_return sock_ops_cb_flags_set msg_redirect_map \
msg_apply_bytes msg_cork_bytes msg_pull_data bind xdp_adjust_tail skb_get_xfrm_state get_stack skb_load_bytes_relative f\
ib_lookup sock_hash_update msg_redirect_hash sk_redirect_hash lwt_push_encap lwt_seg6_store_bytes lwt_seg6_adjust_srh lw\
t_seg6_action rc_repeat rc_keydown skb_cgroup_id get_current_cgroup_id get_local_storage sk_select_reuseport skb_ancesto\
r_cgroup_id sk_lookup_tcp sk_lookup_udp sk_release map_push_elem map_pop_elem map_peek_elem msg_push_data msg_pop_data r\
c_pointer_rel spin_lock spin_unlock sk_fullsock tcp_sock skb_ecn_set_ce get_listener_sock skc_lookup_tcp tcp_check_synco\
okie sysctl_get_name sysctl_get_current_value sysctl_get_new_value sysctl_set_new_value strtol strtoul sk_storage_get sk\
_storage_delete send_signal tcp_gen_syncookie skb_output probe_read_user probe_read_kernel probe_read_user_str probe_rea\
d_kernel_str tcp_send_ack send_signal_thread jiffies64 read_branch_records get_ns_current_pid_tgid xdp_output get_netns_\
cookie get_current_ancestor_cgroup_id sk_assign ktime_get_boot_ns seq_printf seq_write sk_cgroup_id sk_ancestor_cgroup_i\
d ringbuf_output ringbuf_reserve ringbuf_submit ringbuf_discard ringbuf_query csum_level skc_to_tcp6_sock skc_to_tcp_soc\
k skc_to_tcp_timewait_sock skc_to_tcp_request_sock skc_to_udp6_sock get_task_stack load_hdr_opt store_hdr_opt reserve_hd\
r_opt inode_storage_get inode_storage_delete d_path copy_from_user snprintf_btf seq_printf_btf skb_cgroup_classid redire\
ct_neigh per_cpu_ptr this_cpu_ptr redirect_peer task_storage_get task_storage_delete get_current_task_btf bprm_opts_set \
ktime_get_coarse_ns ima_inode_hash sock_from_file check_mtu for_each_map_elem snprintf sys_bpf btf_find_by_name_kind sys\
_close timer_init timer_set_callback timer_start timer_cancel get_func_ip get_attach_cookie task_pt_regs get_branch_snap\
shot trace_vprintk skc_to_unix_sock kallsyms_lookup_name find_vma loop strncmp get_func_arg get_func_ret get_func_arg_cn\
t get_retval set_retval xdp_get_buff_len xdp_load_bytes xdp_store_bytes copy_from_user_task skb_set_tstamp ima_file_hash\
 kptr_xchg map_lookup_percpu_elem skc_to_mptcp_sock dynptr_from_mem ringbuf_reserve_dynptr ringbuf_submit_dynptr ringbuf\
_discard_dynptr dynptr_read dynptr_write dynptr_data tcp_raw_gen_syncookie_ipv4 tcp_raw_gen_syncookie_ipv6 tcp_raw_check\
_syncookie_ipv4 tcp_raw_check_syncookie_ipv6 ktime_get_tai_ns user_ringbuf_drain cgrp_storage_get cgrp_storage_delete".split(
" ").map(e=>`bpf_${e}`)});function c0(e,t){let n=e.startsWith("bpf_")?e:ms(t);if(n===void 0)return null;let r=n.slice(4),o=Object.entries(L3).find(
([,s])=>s.split(" ").includes(r))?.[0]??null;return{name:n,since:o,instead:F3[r]??null}}var L3,F3,u0=f(()=>{"use strict";
Zi();L3={"4.6":"get_stackid","4.8":"get_current_task probe_write_user skb_change_type skb_change_proto skb_under_cgroup \
get_hash_recalc","4.9":"current_task_under_cgroup skb_change_tail skb_pull_data csum_update set_hash_invalid","4.10":"ge\
t_numa_node_id skb_change_head xdp_adjust_head","4.11":"probe_read_str","4.12":"get_socket_cookie get_socket_uid","4.13":"\
set_hash setsockopt skb_adjust_room","4.14":"redirect_map sk_redirect_map sock_map_update","4.15":"xdp_adjust_meta perf_\
event_read_value perf_prog_read_value getsockopt","4.16":"override_return sock_ops_cb_flags_set","4.17":"msg_redirect_ma\
p msg_apply_bytes msg_cork_bytes msg_pull_data bind","4.18":"xdp_adjust_tail skb_get_xfrm_state get_stack skb_load_bytes\
_relative fib_lookup sock_hash_update msg_redirect_hash sk_redirect_hash lwt_push_encap lwt_seg6_store_bytes lwt_seg6_ad\
just_srh lwt_seg6_action rc_repeat rc_keydown skb_cgroup_id get_current_cgroup_id","4.19":"get_local_storage sk_select_r\
euseport skb_ancestor_cgroup_id","4.20":"sk_lookup_tcp sk_lookup_udp sk_release map_push_elem map_pop_elem map_peek_elem\
 msg_push_data","5.0":"msg_pop_data rc_pointer_rel","5.1":"spin_lock spin_unlock sk_fullsock tcp_sock skb_ecn_set_ce get\
_listener_sock","5.2":"skc_lookup_tcp tcp_check_syncookie sysctl_get_name sysctl_get_current_value sysctl_get_new_value \
sysctl_set_new_value strtol strtoul sk_storage_get sk_storage_delete","5.3":"send_signal","5.4":"tcp_gen_syncookie","5.5":"\
probe_read_user probe_read_kernel probe_read_user_str probe_read_kernel_str skb_output","5.6":"jiffies64 read_branch_rec\
ords","5.7":"get_ns_current_pid_tgid xdp_output get_current_ancestor_cgroup_id","5.8":"ktime_get_boot_ns seq_printf seq_\
write ringbuf_output ringbuf_reserve ringbuf_submit ringbuf_discard ringbuf_query","5.10":"d_path copy_from_user snprint\
f_btf per_cpu_ptr this_cpu_ptr","5.11":"task_storage_get task_storage_delete get_current_task_btf ktime_get_coarse_ns","\
5.13":"for_each_map_elem snprintf","5.14":"sys_bpf btf_find_by_name_kind sys_close","5.15":"timer_init timer_set_callbac\
k timer_start timer_cancel get_func_ip get_attach_cookie task_pt_regs","5.16":"get_branch_snapshot trace_vprintk","5.17":"\
find_vma loop strncmp get_func_arg get_func_ret get_func_arg_cnt","5.18":"copy_from_user_task ima_file_hash","5.19":"kpt\
r_xchg map_lookup_percpu_elem dynptr_from_mem ringbuf_reserve_dynptr ringbuf_submit_dynptr ringbuf_discard_dynptr dynptr\
_read dynptr_write dynptr_data","6.1":"ktime_get_tai_ns user_ringbuf_drain","6.2":"cgrp_storage_get cgrp_storage_delete"},
F3={loop:"a bounded `for` loop",strncmp:"a bounded loop over the bytes",probe_read_user:"bpf_probe_read",probe_read_kernel:"\
bpf_probe_read",probe_read_user_str:"bpf_probe_read_str",probe_read_kernel_str:"bpf_probe_read_str",ringbuf_output:"bpf_\
perf_event_output with a perf_event_array",ringbuf_reserve:"bpf_perf_event_output with a perf_event_array",ktime_get_boot_ns:"\
bpf_ktime_get_ns",get_current_task_btf:"bpf_get_current_task with BPF_CORE_READ",trace_vprintk:"bpf_trace_printk with at\
 most three arguments"}});function vg(e,t){return{class:"MISSING_KERNEL_SYMBOL",title:`${t===null?"the object":`program ${t}`} calls the kernel fu\
nction ${e}, which the kernel does not have`,remedy:`Declare ${e} as __weak and guard the call with bpf_ksym_exists(${e}\
).`,subject:e}}function d0(e,t,n,r){let o=c0(t,n),s=o?.name??`helper #${n}`,i=`guard the call with bpf_core_enum_value_e\
xists(enum bpf_func_id, BPF_FUNC_${s.replace(/^bpf_/,"")})`,a=o?.since==null?{}:{background:`${s} came with Linux ${o.since}\
.`},l=o?.instead==null?"leave the work out":`use ${o.instead}`;return{class:"UNSUPPORTED_HELPER",title:`program ${r} cal\
ls ${s}, which the kernel does not ${e?"have":"offer to this program type"}`,remedy:o===null?"The number belongs to no h\
elper of Linux: check the headers the object was built with.":e?`${N3(i)} and ${l} on kernels without it.`:`The kernel h\
as ${s} for programs of other types: call it in one of those. Where other kernels offer it to this type, your loader can\
 ask (libbpf_probe_bpf_helper) and keep the program out.`,...e?a:{},addition:mt(r),subject:s}}function f0(e){return(/\] (.+?)(?: \(\d[\d:]* @ .*\)| = .*|::.*)?$/.
exec(e)?.[1]??e).trim()}function N3(e){return e.charAt(0).toUpperCase()+e.slice(1)}var m0,Eg=f(()=>{"use strict";u0();Be();
m0=[{kind:"type or field",sentences:[/failed to resolve CO-RE relocation (?<spec>.+)/,/invalid func unknown#195896080\b/],
explain:({spec:e},t)=>({class:"CORE_RELOCATION_FAILURE",title:`program ${t} reads ${e===void 0?"a type or field":f0(e)},\
 which the kernel does not have`,remedy:`Guard the access with bpf_core_field_exists() or bpf_core_type_exists() and rea\
d the kernel's older or newer name in the other branch (a "flavor": struct name___old).`,subject:e===void 0?"unknown":f0(
e)})},{kind:"kfunc",sentences:[/kfunc '(?<name>[^']+)' is referenced but wasn't resolved/],explain:({name:e=""},t)=>vg(e,
t)},{kind:"kfunc of other programs",sentences:[/calling kernel function (?<name>\S+) is not allowed/],explain:({name:e=""},t)=>({
class:"UNSUPPORTED_HELPER",title:`program ${t} may not call the kernel function ${e}`,remedy:`The kernel does not offer ${e}\
 to programs of this type: guard the call with bpf_ksym_exists(${e}), or keep the program out on kernels that do not.`,subject:e})},
{kind:"map that was not created",sentences:[/BPF map '(?<map>[^']+)' is referenced but wasn't created/],explain:({map:e=""},t)=>({
class:"MAP_CREATION_FAILURE",title:`program ${t} uses map ${e}, which was not created`,remedy:`Guard every use of ${e} w\
ith a constant that your loader sets to 0 on kernels without the map.`,subject:e})},{kind:"helper",sentences:[/invalid func (?:(?<word>\w+)#)?(?!195896080)(?<number>\d+)/],
explain:({word:e="unknown",number:t},n)=>d0(!0,e,Number(t),n)},{kind:"helper of other programs",sentences:[/(?:unknown func|program of this type cannot use helper) (?:(?<word>\w+)#)?(?<number>\d+)/],
explain:({word:e="unknown",number:t},n)=>d0(!1,e,Number(t),n)}]});function ps(e,t){let n=sn(e);for(let{pattern:r,explain:o}of p0(t)){let s=r.exec(n);if(s!==null)return o(s)}return null}function Su(e,t){
let n=sn(e).split(`
`);return p0(t).map(({pattern:o})=>n.find(s=>o.test(s))).find(o=>o!==void 0)?.replace(/^libbpf: /,"").trim()??null}function p0(e){
return B3.filter(({errnos:t})=>t===void 0||e===null||t.includes(e.name))}var B3,$u=f(()=>{"use strict";It();Be();a0();Eg();
B3=[...i0,{pattern:/Error loading ELF section \.BTF: [^\n]*\n(?:libbpf: )?BTF is required/,explain:()=>({class:"MISSING_\
BTF",title:"the BTF of the object cannot be read",remedy:"It is damaged, or of a newer format than this libbpf knows: bu\
ild the object again, with a clang that goes with your libbpf, and strip it with llvm-strip -g only.",subject:"object, d\
amaged"})},{pattern:/BTF is required, but is missing or corrupted/,explain:()=>({class:"MISSING_BTF",title:"the object h\
as no BTF",remedy:"Compile with clang -g and strip with llvm-strip -g, which keeps .BTF and .BTF.ext.",subject:"object"})},
{pattern:/Error loading \.BTF into kernel: .*BTF is mandatory|BTF is mandatory, can't proceed/,explain:()=>({class:"MISS\
ING_BTF",title:"the kernel does not take the BTF of the object, which the object needs",remedy:"The kernel lacks BTF, or\
 the object has kinds of types that are newer than it: compile with an older pahole or clang, or switch off what needs B\
TF there (struct_ops, spin locks, kfuncs).",subject:"object into kernel"})},{pattern:/(?:Unsupported BTF_KIND|unrecognized kind|BTF (?:header|type data) .*(?:invalid|corrupt)|btf_vmlinux is malformed|Invalid BTF)/,
explain:()=>({class:"MISSING_BTF",title:"the BTF of the kernel cannot be read",remedy:"It is cut, or of a newer format t\
han this libbpf knows: use a newer libbpf, or supply another BTF of the kernel (bpf_object_open_opts.btf_custom_path).",
subject:"partial"})},{pattern:/failed to find valid kernel BTF|Error loading vmlinux BTF|vmlinux BTF is not found/,explain:()=>({
class:"MISSING_BTF",title:"the kernel has no BTF, which the object needs",remedy:"The kernel was built without CONFIG_DE\
BUG_INFO_BTF: supply its BTF (BTFHub, bpf_object_open_opts.btf_custom_path) or ship a variant of the object without CO-R\
E for it.",subject:"kernel"})},{pattern:/extern '((?:CONFIG|LINUX)_\w+)' \(strong\): not resolved|failed to open system Kconfig/,
explain:([,e])=>({class:"MISSING_KERNEL_SYMBOL",title:e===void 0?"the object needs the configuration of the kernel, whic\
h cannot be read":`the object needs ${e}, which is not in the configuration of the kernel`,remedy:`Declare ${e??"the opt\
ions"} as __kconfig __weak and take 0 for "not set".`,subject:e??"kconfig"})},{pattern:/extern \(func ksym\) '([^'\n]+)': /,
explain:([,e=""])=>vg(e,null)},{pattern:/extern (?:\((?:var )?ksym\) '([^'\n]+)': |'([^'\n]+)' \(strong\): not resolved)/,
explain:([,e,t])=>{let n=e??t??"";return{class:"MISSING_KERNEL_SYMBOL",title:`the object needs the kernel symbol ${n}, w\
hich the kernel does not have`,remedy:`Declare ${n} as extern \u2026 __ksym __weak and test its address before use.`,subject:n}}},
{pattern:/prog '([^'\n]+)': SEC\("struct_ops"\) program isn't referenced anywhere/,explain:([,e=""])=>({class:"MISSING_A\
TTACH_TARGET",title:`program ${e} stands in no struct_ops map`,remedy:"Name it in a member of the map, in the source or,\
 where your loader does that, under `struct_ops`; or switch it off as your loader does (`autoload: false`).",subject:"st\
ruct_ops member"})},{pattern:/struct_ops init_kern(?: ([^\s:]+))?: (?:struct (\S+) is not found in kernel BTF|Cannot find member (\S+) in kernel BTF)/,
explain:([,e,t,n])=>{let r=n===void 0?`struct ${(t??e??"").replace(/^bpf_struct_ops_/,"")}`:`member ${n} of struct_ops ${e??
""}`;return{class:"MISSING_KERNEL_SYMBOL",title:`the object implements ${r}, which the kernel does not have`,remedy:n===
void 0||e===void 0?"Leave it out on kernels without it: bpf_map__set_autocreate() for the map, or a struct flavor (___ol\
d) without the member.":`Set ${n} to NULL on kernels without it before the load, as through the skeleton (skel->struct_o\
ps.${e}->${n} = NULL); if your loader does so, declare it.`,subject:r,...n===void 0||e===void 0?{}:{addition:YE(e,n)}}}},
{pattern:/(?:prog '([^'\n]+)': )?failed to find kernel BTF type ID of '([^'\n]+)'|\b(bpf_lsm_\w+|bpf_iter_\w+|\w+) is not found in vmlinux BTF/,
explain:([,e,t,n])=>{let r=t??n??"";return{class:"MISSING_ATTACH_TARGET",title:`the kernel has no ${r}, which ${e===void 0?
"a program":`program ${e}`} attaches to`,remedy:`The function was inlined, renamed or is not there yet: attach to one th\
at all your kernels have, or keep the program out where ${r} is missing (bpf_program__set_autoload).`,subject:r}}},{pattern:/failed to perform CO-RE relocations|relo #\d+: (?:failed to relocate|target candidate search failed|error matching candidate|field offset ambiguity|relocation decision ambiguity|trying to relocate unrecognized insn)/,
explain:()=>({class:"CORE_RELOCATION_FAILURE",title:"libbpf cannot relocate the object against the kernel\u2019s BTF",remedy:"\
See the line of the log for the type: guard the access with bpf_core_field_exists(), or name the variant of the type wit\
h a flavor (struct name___old)."})},{pattern:/missing BPF prog type, check ELF section name '([^'\n]+)'/,explain:([,e=""])=>({
class:"UNSUPPORTED_PROGRAM_TYPE",title:`libbpf does not know a program type for section ${e}`,remedy:'Your loader sets t\
he type in code, where the object does not show it: declare it in the manifest. Or name the section after its type (SEC(\
"tc"), SEC("kprobe/\u2026"): docs.kernel.org/bpf/libbpf/program_types.html).',addition:HE(e),subject:e})},{pattern:/cannot find pinned map|couldn't reuse pinned map|error reusing pinned map|failed to auto-pin/,
explain:()=>({class:"MAP_CREATION_FAILURE",title:"a pinned map cannot be created or reused",remedy:"Nothing is pinned in\
 a fresh kernel: the object must be able to create its maps itself, or a command must pin them first."})},{pattern:/try raising 'ulimit -l'/,
errnos:["EPERM"],explain:()=>({class:"POLICY_DENIED",title:"the locked-memory limit does not allow it",remedy:"Kernels b\
efore 5.11 charge BPF memory to RLIMIT_MEMLOCK: make the maps smaller, or let your loader raise the limit.",subject:"mem\
lock"})},{pattern:/\blockdown\b|\bunprivileged_bpf_disabled\b/i,errnos:["EPERM","EACCES"],explain:()=>({class:"POLICY_DE\
NIED",title:"a policy of the kernel forbids it",remedy:"The kernel is locked down (lockdown=confidentiality forbids read\
ing kernel memory): boot it without, or leave this program out there.",subject:"lockdown"})}]});function K3(e){let t={map:e,innerMap:ta(e.type)&&!e.hasInner,maxEntries:e.maxEntries===0&&!D3.has(e.type),keySize:e.keySize===
0&&g0.has(e.type),valueSize:e.valueSize===0&&j3.has(e.type)};return h0(t)?t:null}function ea(e,t){let n=e.off===null?K3(
e):null;if(n===null||o("autocreate"))return null;let r={map:e,innerMap:n.innerMap&&!o("inner_"),maxEntries:n.maxEntries&&
!o("max_entries"),keySize:n.keySize&&!o("key_size"),valueSize:n.valueSize&&!o("value_size")};return h0(r)?r:null;function o(s){
return t.some(({subject:i,status:a,what:l})=>i===e.name&&a==="applied"&&l.startsWith(s))}}function h0({innerMap:e,maxEntries:t,
keySize:n,valueSize:r}){return e||t||n||r}function ta(e){return e==="hash_of_maps"||e==="array_of_maps"}var D3,g0,j3,na=f(
()=>{"use strict";D3=new Set(["perf_event_array","cgroup_storage","percpu_cgroup_storage","sk_storage","inode_storage","\
task_storage","cgrp_storage","struct_ops","unknown"]),g0=new Set(["hash","percpu_hash","lru_hash","lru_percpu_hash","arr\
ay","percpu_array","lpm_trie","stack_trace"]),j3=new Set([...g0,"queue","stack","bloom_filter"])});function Ag(e){return typeof e=="number"?e:e.reduce((t,n)=>t|(Pg[n]??0),0)}function Og(e){return Object.keys(Pg).find(t=>Pg[t]===
e)??`0x${e.toString(16)}`}var Pg,Cg=f(()=>{"use strict";Pg={BPF_F_NO_PREALLOC:1,BPF_F_NO_COMMON_LRU:2,BPF_F_NUMA_NODE:4,
BPF_F_RDONLY:8,BPF_F_WRONLY:16,BPF_F_STACK_BUILD_ID:32,BPF_F_ZERO_SEED:64,BPF_F_RDONLY_PROG:128,BPF_F_WRONLY_PROG:256,BPF_F_CLONE:512,
BPF_F_MMAPABLE:1024,BPF_F_PRESERVE_ELEMS:2048,BPF_F_INNER_MAP:4096,BPF_F_LINK:8192,BPF_F_SEGV_ON_FAULT:131072,BPF_F_NO_USER_CONV:262144,
BPF_F_RB_OVERWRITE:524288}});function y0(e){let t=new Set;return e.trials.filter(({base:n,property:r,errno:o})=>n==="smallest"&&r!=="type"&&o!==null).
filter(({property:n,value:r})=>n==="flag"||r===G3(e,n)||U3.has(n)).flatMap(n=>n.property!=="flag"&&t.has(n.property)?[]:
(t.add(n.property),[q3(e,n)]))}function G3({keySize:e,valueSize:t,maxEntries:n,flags:r,extra:o},s){switch(s){case"key_si\
ze":return e;case"value_size":return t;case"max_entries":return n;case"flags":return r;case"extra":return o;default:return null}}
function q3(e,t){switch(t.property){case"flag":return X3(e,t.value);case"btf":return Z3(e);case"name":return eY(e);case"\
inner":return{rule:"the kernel does not take such a map as the inner map",fix:"Give the inner map another type or other \
flags.",setting:null};case"max_entries":return W3(e)?z3(e,t):Tg(e,t,"max_entries");case"extra":return Tg(e,t,"map_extra");default:
return Tg(e,t,t.property)}}function W3({type:e}){return e==="ringbuf"||e==="user_ringbuf"}function z3({type:e,trials:t},{
value:n,errno:r}){let o=t.find(({base:s,property:i,errno:a,value:l})=>s==="smallest"&&i==="max_entries"&&a===null&&l!==n);
return o===void 0?{rule:`a buffer of ${n} bytes is refused (${r?.name??"no errno"})`,fix:"Make the buffer smaller.",setting:null}:
{rule:`max_entries must be a power of two and a multiple of the page size for type ${e}, not ${n}`,fix:`Set max_entries \
to ${o.value}.`,setting:`max_entries: ${o.value}`}}function Tg(e,t,n){let{type:r,trials:o}=e,{value:s,limit:i,errno:a,property:l}=t,
c={fix:`Set ${n} to ${i}.`,setting:l==="extra"?null:`${n}: ${i}`},u=Y3(o,t);return u!==null?{rule:`${n} must be a multip\
le of 8, not ${s}`,fix:`Set ${n} to ${u}.`,setting:`${n}: ${u}`}:i===null?{rule:`${n} ${s} is refused (${a?.name??"no er\
rno"})`,fix:`Make ${n} smaller: the kernel or this guest has no memory for it.`,setting:null}:i===0?{rule:`${n} must be \
0 for type ${r}, not ${s}`,...c}:J3(o,t)?{rule:`${n} must be ${i} for type ${r}, not ${s}`,...c}:s<i?{rule:`${n} ${s} is\
 too small, this kernel takes at least ${i}`,fix:`Make ${n} ${i} or more.`,setting:null}:{rule:`${n} ${s} is too large, \
this kernel takes at most ${i}${H3(r,l)}`,fix:V3(r,l,i)??`Make ${n} ${i} or less.`,setting:l==="max_entries"?`max_entrie\
s: ${i}`:null}}function V3(e,t,n){return t==="key_size"?"Shorten the key: store a hash or an id in it, and the long data\
 in the value or in another map.":t!=="value_size"?null:e==="stack_trace"?`Set value_size to ${n} or less: ${n/8} frames\
 of 8 bytes.`:"Shorten the value: split it over several entries."}function H3(e,t){return t==="value_size"&&e.includes("\
percpu")?" bytes per CPU":""}function Y3(e,{property:t,value:n}){if(n%8===0)return null;let r=e.find(o=>o.base==="smalle\
st"&&o.property===t&&o.errno===null&&o.value===n-n%8);return t==="value_size"?r?.value??null:null}function J3(e,{property:t,
value:n,limit:r}){return e.some(o=>o.base==="smallest"&&o.property===t&&o.errno!==null&&o.value!==n&&r!==null&&o.value<r==
n>r)}function X3({type:e,flags:t},n){let r=Og(n),o=(t&n)!==0,s=o?t&~n:t|n;return{rule:o?`this kernel does not take ${r} \
in map_flags of a map of type ${e}`:`a map of type ${e} needs ${r} in map_flags`,fix:o?`Remove ${r} from map_flags.`:`Ad\
d __uint(map_flags, ${r}) to the map.`,setting:`map_flags: ${Q3(s)}`}}function Q3(e){let n=Array.from({length:31},(r,o)=>1<<
o).filter(r=>(e&r)!==0).map(Og);return n.some(r=>r.startsWith("0x"))||n.length===0?String(e):`[${n.join(", ")}]`}function Z3({
type:e,btf:t}){switch(t){case"none":return{rule:`a map of type ${e} needs BTF that describes its key and value`,fix:"Dec\
lare them with __type(key, \u2026) and __type(value, \u2026) in place of __uint(key_size, \u2026), and compile with -g.",
setting:null};case"refused":return{rule:`a map of type ${e} needs BTF, and the kernel does not take the BTF of the objec\
t`,fix:"See why the kernel refuses it in the log of libbpf; a kernel that is older than the compiler does not know all o\
f its types.",setting:null};case"given":return{rule:`the kernel does not take the types of key and value for a map of ty\
pe ${e}`,fix:"Declare the key as int; a value may hold what the kernel knows for this type only (no spin lock or kptr be\
fore it learnt them).",setting:null}}}function eY({inner:e}){return e?{rule:'libbpf names the inner map after the outer \
one with ".inner", and this kernel takes no dot in a name',fix:"Leave the inner map out of the declaration, and set it w\
ith bpf_map__set_inner_map_fd() before the load.",setting:null}:{rule:"the kernel does not take the name of the map",fix:"\
Use letters, digits and underscores only.",setting:null}}function Mg({trials:e}){return e.find(({property:t})=>t==="type")?.
errno??null}function b0({errno:e,trials:t}){let n=t.filter(({base:s})=>s==="own");if(n.some(({property:s,errno:i})=>s===
"nothing"&&i===null))return{rule:"the kernel creates it alone, and has no memory left for it beside the other maps of th\
e object",fix:"Make the maps smaller; a guest has less memory than most machines of your users.",setting:null};let r=n.filter(
({errno:s})=>s===null).map(({property:s,value:i})=>`${s} ${i}`),o=`it is refused (${e?.name??"no errno"})`;return{rule:r.
length===0?o:`${o}, and created with ${r.join(", or with ")}`,fix:e?.name==="ENOMEM"||e?.name==="E2BIG"?"Make it smaller\
: the kernel or this guest has no memory for its entries together.":"Compare its type, sizes and flags with what your lo\
ader sets before the load, and declare what it changes under `maps` in the manifest.",setting:null}}var U3,w0=f(()=>{"us\
e strict";Cg();U3=new Set(["btf","name","inner"])});function R0(e,t){let{maps:n,programs:r,libbpfTail:o}=e.result,s=new Map,i=(l,c)=>{l!==null&&!s.has(l)&&s.set(l,c)};for(let{
name:l,refusal:c,off:u}of n)c!==null&&u===null&&i(l,c);let a=t.map??(t.program===null?k0(t.message??"")??k0(o):null);n.some(
({name:l,off:c})=>l===a&&c!==null)||i(a,t);for(let l of r.filter(({off:c})=>c===null))l.load!==null&&i(l.load.map,l.load);
return tY([...s].map(([l,{errno:c,message:u}])=>nY(e,l,c,u)))}function k0(e){return/map '([^'\n]+)': failed to create/.exec(
e)?.[1]??null}function tY(e){let t=({class:r})=>r==="MISSING_INNER_MAP"||r==="MAP_SIZE_UNSET",n=e.findIndex(t);return e.
filter((r,o)=>!t(r)||o===n)}function nY(e,t,n,r){let{result:o}=e,s=o.maps.find(a=>a.name===t),i=(s&&sY(e,s))??(s&&iY(e,s,
n))??(s&&aY(e,s))??dY(e,t,s,n);return X(e,"load",i,{map:t,words:s?.type==="struct_ops"?ds(e,r):mY(o.libbpfTail,t)??r,excerpt:ot(
fY(o.libbpfTail,t)),log:o.libbpfLog})}function sY({kernel:e,result:{libbpf:t}},{name:n,type:r,refusal:o}){if(o===null||r!==
"struct_ops")return null;if((o.flags&rY)!==0&&o.errno?.name==="EINVAL"&&zt(e.release,oY))return{class:"MAP_CREATION_FAIL\
URE",title:`map ${n} cannot be created: the kernel does not register struct_ops by a link`,remedy:'SEC(".struct_ops.link\
") asks for BPF_F_LINK, which came with Linux 6.4. For kernels before, put a copy of the struct into SEC(".struct_ops"),\
 and create one of the two maps (bpf_map__set_autocreate).',addition:Vi(n),subject:"struct_ops by a link"};if(zt(e.release,
x0))return{class:"UNSUPPORTED_MAP_TYPE",title:`the kernel has no struct_ops, which map ${n} is`,remedy:`struct_ops came \
with Linux ${x0}: leave ${n} and its programs out on kernels before (bpf_map__set_autocreate).`,addition:Vi(n),subject:"\
struct_ops"};let s=ps(o.message??"",o.errno);return s===null||s.addition!==void 0?s:t==="1.1"?{...s,remedy:`libbpf 1.1 f\
its every struct_ops map to the kernel, ${n} too when it is not to be created (bpf_map__set_autocreate): link libbpf 1.5\
 or newer in your loader, or keep ${n} in an object of its own.`}:{...s,addition:Vi(n)}}function iY(e,t,n){let{result:r}=e,
o=ea(t,r.fixups);if(o===null)return null;let s=r.maps.flatMap(c=>ea(c,r.fixups)??[]),i=s.filter(c=>c.map!==t).map(c=>c.map.
name),a=i.length===0?"":` The same holds for ${i.join(", ")}.`,l=WE(s);return o.innerMap?{class:"MISSING_INNER_MAP",title:`\
map ${t.name} (${t.type}) has no inner-map prototype`,remedy:`The object leaves the inner map of ${t.name} to its loader\
: declare under \`maps\` in the manifest what the loader sets, with its sizes.${a}`,addition:l,subject:"inner map"}:{class:"\
MAP_SIZE_UNSET",title:`map ${t.name} (${t.type}) has ${_0(o)}`,remedy:`The object leaves the size of ${t.name} to its lo\
ader (the kernel said ${Ee(n)}): declare under \`maps\` in the manifest what the loader sets.${a}`,addition:l,subject:_0(
o)}}function _0({maxEntries:e,keySize:t,valueSize:n}){return[...e?["max_entries"]:[],...t?["key_size"]:[],...n?["value_s\
ize"]:[]].map(o=>`${o} 0`).join(" and ")}function aY(e,{name:t,refusal:n}){if(n===null||n.trials.length===0)return null;
let{kernel:r,artifact:o}=e,{type:s,inner:i}=n,a=i?`the inner map of ${t}`:`map ${t}`,l=Mg(n);if(l?.name==="EPERM"||l?.name===
"EACCES")return{class:"POLICY_DENIED",title:`the kernel does not permit ${a} (${s}) to be created`,remedy:`The kernel re\
fuses every ${s} with ${Ee(l)}, to root: ${ls(r)}.`,subject:"map"};if(l!==null)return cY(t,n);let c=S0(n),u=i?[]:c.flatMap(
({setting:m})=>m??[]),d=u.length===c.length&&new Set(u.map(lY)).size===u.length;return{class:"MAP_CREATION_FAILURE",title:`${a}\
 cannot be created: ${c.map(({rule:m})=>m).join("; ")}`,proof:iu(o.name,t),remedy:`${c.map(({fix:m})=>m).join(" ")}${d?"\
 If your loader does so before the load, declare it under `maps` in the manifest.":""}`,...d?{addition:zE(t,u)}:{},subject:c.
map(({rule:m})=>m).join("; ")}}function lY(e){return e.slice(0,e.indexOf(":"))}function S0(e){let t=y0(e);return t.length>
0?t:[b0(e)]}function cY(e,{type:t,inner:n}){let r=ZE[t],o=t==="ringbuf"?", or use a perf_event_array there":"";return{class:"\
UNSUPPORTED_MAP_TYPE",title:`the kernel does not know the type ${t} of ${n?`the inner maps of map ${e}`:`map ${e}`}`,remedy:`\
Switch the map off on kernels without the type (bpf_map__set_autocreate), together with the programs that need it${o}; w\
hen your loader does so, declare it under \`maps\` in the manifest.${wr(r)}`,...r===void 0?{}:{background:Mt(t,r)},proof:cP(
t),addition:Vi(e),subject:t}}function uY(e){if(e.type==="struct_ops")return(e.message??"").replace(/^struct_ops init_kern:? ?/,
"");let t=Mg(e);return t!==null?t.name==="EPERM"?"the kernel does not permit it":`the kernel does not know the type ${e.
type}`:S0(e).map(({rule:n})=>n).join("; ")}function $0(e){let{result:t,artifact:n}=e;return t.maps.flatMap(r=>{let{name:o,
off:s,refusal:i}=r;if(s===null||s.by==="manifest")return[];let a=t.programs.filter(u=>u.off?.map===o).map(u=>u.name),l=i===
null?s.reason:uY(i);return[{...X(e,"load",{class:"MAP_DROPPED",title:`map ${o} is left out: ${l}`,remedy:`The rest of th\
e object is loaded, as the manifest allows.${a.length===0?" Every program loads without it.":` ${a.join(", ")} cannot be\
 loaded without it and ${a.length===1?"is":"are"} left out as well.`}`,proof:iu(n.name,o),subject:l},{map:o,words:i?.message??
null,log:t.libbpfLog}),level:"notice"}]})}function dY({artifact:e},t,n,r){let o=n===void 0?"":` (${n.type}, key ${n.keySize}\
, value ${n.valueSize}, max_entries ${n.maxEntries}${n.flags===0?"":`, map_flags 0x${n.flags.toString(16)}`})`;return{class:"\
MAP_CREATION_FAILURE",title:`map ${t} cannot be created: ${Ee(r)}`,proof:iu(e.name,t),remedy:r?.name==="ENOMEM"||r?.name===
"E2BIG"?`The map is too large for the kernel or this guest${o}: make it smaller, or declare under \`maps\` the max_entries\
 your loader sets.`:`Compare its type, sizes and flags${o} with what your loader sets before load: what it changes belon\
gs under \`maps\` in the manifest.`}}function fY(e,t){return e.split(`
`).filter(n=>n.startsWith("libbpf: ")&&(!/map '/.test(n)||n.includes(`map '${t}'`))).join(`
`)}function mY(e,t){return e.split(`
`).findLast(r=>r.includes(`map '${t}': failed to `))?.replace(/^libbpf: /,"").trim()??null}var rY,oY,x0,Ig=f(()=>{"use s\
trict";na();_u();rt();It();as();$u();ou();Be();w0();Rn();rY=8192,oY="6.4",x0="5.6"});function v0(e,t){let{libbpfTail:n,libbpfLog:r,programs:o}=e.result,s=pY.exec(`${t.message??""}
${n}`);if(s===null)return null;let[i,a="",l="",c=""]=s,u=o.find(d=>d.name===c)?.off??null;return X(e,"load",{class:"PROG\
_ARRAY_MEMBER_OFF",title:`prog array ${a} names program ${c} in slot ${l}, which is ${u===null?"not loaded":u.reason.startsWith(
"off ")?u.reason:`off: ${u.reason}`}`,remedy:`The object itself fills ${a} while it is loaded, so that ${c} cannot be le\
ft out. ${u===null?"":`${hY[u.by]} `}Or leave slot ${l} empty in the object and let the loader fill it (\`entries: [{key:\
 ${l}, value: {program: ${c}}}]\` of the map in the manifest).`,...u?.by==="object"?{addition:tu([c])}:{},subject:`${a} ${l}`},
{program:c,map:a,words:i,excerpt:ot(n),log:r})}var pY,hY,E0=f(()=>{"use strict";rt();It();Be();pY=/map '([^'\n]+)': failed to initialize slot \[(\d+)\] to prog '([^'\n]+)'/;
hY={object:'Drop the "?" of its section, or switch it on in the manifest (`autoload: true`).',manifest:"Drop its `autolo\
ad: false`.",kernel:"Drop its `min_kernel`, or make it load on this kernel.",variant:"Give each variant a slot of its ow\
n that the loader fills.",dropped:"It does not load on this kernel: see its own finding."}});function Fg(e,t,n){let r=t.lacks.find(({what:s})=>s in P0),o=r&&P0[r.what];return r===void 0||o===void 0?null:{explanation:o(
e,n),lack:r}}function A0(e,{lacks:t,verifierTail:n}){let r=gY.find(({pattern:i})=>i.test(n))?.kinds,o=t.find(({what:i})=>r?.
includes(i)),s=o&&_Y[o.what];return o===void 0||s===void 0?null:{explanation:s(e),lack:o}}function yY({name:e,type:t,section:n},r){
let o=is[t];return{class:"UNSUPPORTED_PROGRAM_TYPE",title:`the kernel does not load ${t} programs such as ${e}`,remedy:`\
Keep ${e} out on kernels without it (bpf_program__set_autoload) and ${bY(t,n)}. The guest tried a minimal program of thi\
s type, and the kernel refused that too.${O0(o,r)}`,...o===void 0?{}:{background:Mt(`${t} programs`,o)},proof:au(t),addition:mt(
e),subject:t}}function bY(e,t){return e==="syscall"?"do its work in your loader":e==="lsm"?"hook the function with a kpr\
obe (security_\u2026), which can watch and not deny":e==="raw_tracepoint"?'use a tracepoint (SEC("tracepoint/\u2026"))':
e!=="tracing"?"fall back to another hook":/^\??tp_btf/.test(t)?'use a raw tracepoint (SEC("raw_tp/\u2026")) or a tracepoint':
/^\??iter/.test(t)?"read what it iterates over in another way, as from /proc":"fall back to a kprobe"}function O0(e,t){return e!==
void 0&&zt(t,e.since)?"":wr(e)}function wY({name:e,section:t,type:n},r){let o=vu(t,n),s=Hi[o];return{class:"UNSUPPORTED_\
ATTACH_TYPE",title:`the kernel does not know the attach type of ${o} programs such as ${e}`,remedy:`Keep ${e} out on ker\
nels without it (bpf_program__set_autoload)${C0(t)}. The guest tried a minimal ${n} program: the kernel refuses it with \
this attach type.${O0(s,r)}`,...s===void 0?{}:{background:Mt(`${o} programs`,s)},proof:Yi(o,i=>vu(i.section,i.type)),addition:mt(
e),subject:o}}function kY({name:e,section:t,type:n}){let r=vu(t,n);return{class:"UNSUPPORTED_ATTACH_TYPE",title:`the ker\
nel does not support expected_attach_type, which libbpf sets for ${r} programs such as ${e}`,remedy:`Keep ${e} out on su\
ch kernels (bpf_program__set_autoload)${C0(t)}.`,background:Mt("expected_attach_type",{since:"4.17"}),proof:Yi(r,o=>vu(o.
section,o.type)),addition:mt(e),subject:r}}function C0(e){let t=xY.find(({pattern:n})=>n.test(e))?.plain;return t===void 0?
"":`, or name its section ${t}, which libbpf loads without one`}function vu(e,t){let[n="",r]=e.replace(/^\?/,"").split("\
/"),o=`${n}/${r??""}`;return r!==void 0&&(n==="cgroup"||o in Hi)?o:n||t}function ra(e,t,n,r,{remedy:o}){return{class:"VE\
RIFIER_REJECTION",title:`program ${e} ${t}`,remedy:`${o} Or keep ${e} out on such kernels (bpf_program__set_autoload).`,
background:Mt(n,{since:r}),subject:t}}function Lg(e,t,n,r){return ra(e,`has ${t}, which the kernel does not support`,RY(
t),n,{remedy:`Compile with clang -target bpf -mcpu=${r}.`})}function RY(e){return e.charAt(0).toUpperCase()+e.slice(1)}var gY,
P0,xY,_Y,T0=f(()=>{"use strict";as();Be();Rn();gY=[{pattern:/^back-edge from insn \d+ to \d+/m,kinds:["bounded_loops"]},
{pattern:/^(?:unreachable insn \d+|BPF_CALL uses reserved fields|jump (?:out of range|into the middle of ldimm64 insn \d+) .*)/m,
kinds:["bpf_to_bpf_calls","function_addresses","jmp32"]},{pattern:/^(?:unrecognized bpf_ld_imm64 insn|invalid bpf_ld_imm64 insn|invalid BPF_LD_IMM64 insn|BPF_LD_IMM64 uses reserved fields)/m,
kinds:["map_values","function_addresses"]},{pattern:/^(?:BPF map '[^'\n]+' is referenced but wasn't created|invalid func (?:unknown#)?20010\d{5}$)/m,
kinds:["map_values"]},{pattern:/^number of funcs in func_info doesn't match number of subprogs/m,kinds:["function_addres\
ses"]},{pattern:/^(?:unknown insn class \d+|unknown opcode [0-9a-f]+|BPF_\w+ uses (?:reserved fields|invalid atomic opcode [0-9a-f]+)|invalid atomic operand size)/m,
kinds:["jmp32","atomics","cpu_v4","load_acquire","may_goto"]}],P0={program_type:yY,attach_type:wY,expected_attach_type:kY,
sleepable({name:e,type:t}){return{class:"UNSUPPORTED_PROGRAM_TYPE",title:`the kernel has no ${t} programs that may sleep\
, such as ${e}`,remedy:`Drop the ".s" of its section where ${e} need not sleep, or keep it out on kernels without them (\
bpf_program__set_autoload).`,background:Mt("Programs that may sleep",{since:"5.10"}),addition:mt(e),subject:`${t}, sleep\
able`}}};xY=[{pattern:/^\??cgroup\/sock_create$/,plain:'SEC("cgroup/sock")'},{pattern:/^\??(?:tcx|tc)\//,plain:'SEC("tc"\
)'},{pattern:/^\??k(?:ret)?probe\.(?:multi|session)/,plain:'SEC("kprobe/\u2026")'},{pattern:/^\??u(?:ret)?probe\.(?:multi|session)/,
plain:'SEC("uprobe")'}];_Y={bpf_to_bpf_calls:e=>ra(e,"calls another function, which the kernel does not support","Calls \
between BPF functions","4.16",{remedy:"Mark the functions it calls static __always_inline."}),map_values:e=>({class:"UNS\
UPPORTED_MAP_TYPE",title:`program ${e} uses global variables, which the kernel does not support`,remedy:'Keep their valu\
es in a map of your own (an array with one entry). For bpf_printk(), write `#define BPF_NO_GLOBAL_DATA` before you inclu\
de bpf_helpers.h. `__kconfig` externs and SEC("usdt") need global variables too: keep programs with them out on such ker\
nels.',background:Mt("Global variables",{since:"5.2"}),addition:mt(e),subject:"global variables"}),function_addresses:e=>({
class:"UNSUPPORTED_HELPER",title:`program ${e} passes a function to a helper, which the kernel does not support`,remedy:"\
Ship a variant without callbacks (a bounded loop in place of bpf_loop or bpf_for_each_map_elem), and keep this program o\
ut on such kernels (bpf_program__set_autoload).",background:"Helpers with callbacks came with Linux 5.13 (bpf_for_each_m\
ap_elem), 5.15 (bpf_timer_set_callback) and 5.17 (bpf_loop).",addition:mt(e),subject:"callback"}),bounded_loops:e=>ra(e,
"has a loop, which the kernel does not allow","Loops","5.3",{remedy:"Unroll it with #pragma unroll and a constant bound."}),
jmp32:e=>Lg(e,"32-bit jumps","5.1","v2"),atomics:e=>ra(e,"uses atomic operations that the kernel does not support: it on\
ly adds, without the result","Atomic operations other than add","5.12",{remedy:"Use __sync_fetch_and_add() without its r\
esult, or a spin lock. With -mcpu=v2, clang rejects the others."}),cpu_v4:e=>Lg(e,"instructions of -mcpu=v4","6.6","v3"),
load_acquire:e=>Lg(e,"load-acquire or store-release instructions","6.15","v3"),may_goto:e=>ra(e,"uses may_goto loops (ca\
n_loop, cond_break), which the kernel does not support","may_goto","6.9",{remedy:"Give the loop a constant bound, or use\
 bpf_loop() where the kernel has it."})}});function M0({message:e},{name:t}){let[,n,r,o]=vY.exec(e??"")??[];if(n===void 0||r===void 0||o===void 0)return null;let s=`\
program ${n} of artifact ${r}`,i=/^does not load: /.test(o);return{class:"MISSING_ATTACH_TARGET",title:`program ${t} has\
 nothing to attach to: ${s} ${o}`,remedy:i?`Mend ${r} first: its own findings say why ${n} does not load here.`:`Mend \`a\
ttach\` of ${t} in the manifest, or ${r} itself.`,subject:i?`${s} does not load`:`${s} ${o}`}}function I0(e,t){if(!SY.test(
e)&&!$Y.test(e))return null;let{name:n,type:r,section:o}=t;if(r==="ext")return{class:"FREPLACE_TARGET_UNSET",title:`prog\
ram ${n} replaces a function of another program, and nothing says of which`,remedy:"Your loader names it (bpf_program__s\
et_attach_target): put the object with that program under `artifacts`, and say here which of its programs it is.",addition:fg(
n,"attach: {kind: freplace, artifact: ARTIFACT, program: PROGRAM}   # what your loader replaces a function of"),subject:"\
freplace"};let s=r==="lsm"?"hook":"function";return{class:"ATTACH_TARGET_UNSET",title:`program ${n} does not say which ${s}\
 it attaches to: its section is "${o}"`,remedy:`Name the ${s} in the section (SEC("${o}/<${s}>")), or declare the one th\
at your loader sets (bpf_program__set_attach_target) under \`programs\`.`,addition:fg(n,`attach: {symbol: ${s.toUpperCase()}\
}   # the ${s} your loader sets`),subject:o}}var SY,$Y,vY,L0=f(()=>{"use strict";Be();SY=/no BTF-based attach target is specified/,
$Y=/attach program FD is not set/,vY=/^program (\S+) of artifact (\S+) (.+)$/s});function hs(e){let t=sn(e).split(`
`),n=t.findLastIndex(a=>a.startsWith(K0)),r=n===-1?t.length:n,o=t.slice(0,r).map(AY).filter(MY),s=o.findLastIndex(a=>EY.
test(a))+1,i=o.findIndex((a,l)=>l>=s&&!F0(a));return{path:o.slice(0,i===-1?o.length:i),complaints:i===-1?[]:OY(PY(o.slice(
i).filter(a=>!F0(a)))),block:t.slice(r)}}function PY(e){let t=[];for(let n of e.map(r=>r.trim())){let r=t.at(-1);r?.endsWith(
",")?t[t.length-1]=`${r} ${n}`:t.push(n)}return t}function AY(e){return e.replace(/(?<=\S)verification time \d+ usec$/,"")}
function OY(e){let t=e.filter(n=>!CY.test(n));return t.every(n=>n.startsWith("Caller passes invalid args"))?[...e]:t}function N0(e){
return hs(e).complaints}function B0(e){let{complaints:t,block:n}=hs(e),r=Eu(n,"Suggestion").join(" ");return{error:t[0]??
n[0]?.slice(K0.length)??null,suggestion:r===""?null:r}}function Eu(e,t){let n=e.indexOf(`${t}:`);if(n===-1)return[];let r=e.
slice(n+1),o=r.findIndex(s=>s.trim()===""||!/^\s/.test(s));return(o===-1?r:r.slice(0,o)).map(s=>s.trim())}function F0(e){
return TY.test(e)}function MY(e){return!/^(?:processed \d+ insns\b|insns processed \d|verification time \d|stack depth (?:max )?\d+(?:\+|$| max)|subprog \d+ \(|-- (?:BEGIN|END) PROG LOAD LOG --|\s*$)/.
test(e)}var EY,CY,K0,TY,Pu=f(()=>{"use strict";It();EY=/^\d+: [(<]/;CY=/^(?:Unrecognized arg#\d+ type |reg type unsupported for arg#\d+ function |arg#\d+ reference type\('[^']*'\) size cannot be determined|arg#\d+ type is not a struct)/;
K0="Verification failed: ";TY=new RegExp([String.raw`^\d+: `,"^;",String.raw`^ ?R\d+(?:_\w+)?=`,String.raw`^from \d+ to \d+`,
String.raw`^(?:last_idx|first_idx|regs=|parent |mark_precise|force_precise|propagating|frame ?\d*:|frame\d+ bpf_loop )`,
String.raw`^(?:caller:|callee:|returning from|to caller at|old state:|cur state:|func#\d+ @|SCC |subprog#\d+: |topo_order)`,
String.raw`^(?:Validating|Func#\d+|Live regs before insn|btf_vmlinux is malformed|func '[^']+' arg\d+ has btf_id|marking pointer arg|Cannot find btf of tracepoint template|trace type programs with run-time allocated hash maps)`,
String.raw`^\[the log is cut here`,String.raw`^\s*\.{3}`,"^libbpf: "].join("|"))});function G0(e){let{path:t,complaints:n,block:r}=hs(e),o=n.slice(0,t.length===0?14:IY),s=[...Eu(r,"Reason").slice(0,LY),...Eu(
r,"Causal path").slice(-FY)],i=14-o.length-s.length;return pu([...KY(t,o,i),...o,...s])}function KY(e,t,n){let r=DY(e),o=r.
findIndex(({text:a})=>Ng.test(a));if(o===-1)return e.slice(-Math.max(0,n));let s=jY([(r[o]?.text??"").replace(NY,""),...t]),
i=[...r.slice(0,o+1).filter(({text:a})=>Ng.test(a)),...r.slice(o).filter(({text:a})=>j0.test(a)).slice(0,1),...r.filter(
({text:a})=>U0.test(a)&&GY(a,s)).slice(0,1),...UY(r.slice(o+1),s),...r.slice(o).filter(({text:a})=>j0.test(a))];return[...new Map(
i.map(a=>[a.index,a])).values()].slice(0,Math.max(0,n)).sort((a,l)=>a.index-l.index).map(({text:a})=>U0.test(a)?qY(a,s):
a).filter((a,l,c)=>a!==c[l-1])}function DY(e){let t=[];for(let n=e.length-1;n>=0;n--){let r=e[n]??"";t.push({index:n,text:r});
let o=BY.exec(r)?.[1];if(o===void 0)continue;let s=e.slice(0,n).findLastIndex(i=>Ng.exec(i)?.[1]===o);if(s===-1)break;n=
s+1}return t}function jY(e){return new Set(e.flatMap(t=>[...t.replace(/;.*$/,"").matchAll(/\b[rRw](\d{1,2})\b/g)].map(([
,n=""])=>n)))}function UY(e,t){return[...t].flatMap(n=>{let r=new RegExp(String.raw`^\d+: \([0-9a-f]{2}\) [rw]${n} \S*= ${n===
"0"?"|\\) call ":""}`);return e.find(({text:o})=>r.test(o))??[]})}function GY(e,t){return[...e.matchAll(/\bR(\d+)(?:_\w+)?=/g)].
some(([,n=""])=>t.has(n))}function qY(e,t){let n=e.search(/R\d+(?:_\w+)?=/),r=e.slice(n).split(/ (?=R\d+(?:_\w+)?=|fp-?\d+|refs=|cb)/),
o=r.filter(s=>t.has(/^R(\d+)/.exec(s)?.[1]??""));return o.length===r.length?e:`${e.slice(0,n)}${o.join(" ")} \u2026`}var IY,
LY,FY,Ng,j0,NY,BY,U0,q0=f(()=>{"use strict";It();Pu();IY=4,LY=3,FY=4;Ng=/^(\d+): \([0-9a-f]{2}\) /,j0=/^;/,NY=/(?<=^\d+: \([0-9a-f]{2}\) )[rw]\d+ = /,
BY=/^from (\d+) to \d+/,U0=/^(?:\d+: |from \d+ to \d+(?: \([^)]*\))?: ?| )?(?:frame\d+: ?)?R\d+(?:_\w+)?=/});var W0,z0=f(()=>{"use strict";W0=[{kind:"program without arena",sentences:[/addr_space_cast insn can only be used in a program that has an associated arena/],
what:"uses arena pointers and no arena map",remedy:"Name the arena map in the program, if only once (a helper or kfunc c\
all with &arena, or a function that takes its address): programs that reach it through __arena variables alone do not te\
ll the kernel which map is meant."},{kind:"arena pointer",sentences:[/R\d+ is not a pointer to arena or scalar/,/addr_space_cast insn can only convert between address space 1 and 0/,
/sign extending loads from arena are not supported yet/],what:"uses an arena pointer in a way that this kernel does not \
allow",remedy:"Declare pointers into the arena as __arena and cast with cast_kern() and cast_user() where clang does not\
; load signed members through an unsigned type, and cast the value."},{kind:"several arenas",sentences:[/Only one arena per program/],
what:"uses more than one arena",remedy:"Keep all that the program shares in one arena map, or split it into programs wit\
h an arena each."},{kind:"arena not ready",sentences:[/arena's user address must be set via map_extra or mmap\(\)/,/CAP_BPF and CAP_PERFMON are required to use arena/,
/JIT (?:is required to use|doesn't support) arena/],what:"uses an arena that is not set up for it",remedy:"Set map_extra\
 of the arena to its address in user space or let the loader mmap() the map before the program is loaded, with CAP_BPF, \
CAP_PERFMON and the JIT on."}]});var V0,H0=f(()=>{"use strict";V0=[{kind:"number as argument",sentences:[/R\d+ type=(?:inv|imm|scalar) expected=/,/R\d+ is scalar expected (?:STRUCT|UNION) \S+/],
what:"passes a plain number where a pointer is expected",remedy:"Pass the pointer itself (fp: a variable on the stack, m\
ap_value: what a lookup returned, ctx: the context): one that was read from memory, cast to an integer or calculated wit\
h is a number to the verifier, and so is what bpf_get_current_task() returns (use bpf_get_current_task_btf())."},{kind:"\
wrong argument",sentences:[/R\d+ type=(?<type>(?!\w*or_null|inv |imm |scalar |untrusted_ptr_|rcu_ptr_|ptr_ expected=(?!fp))\S+) expected=/,
/R\d+ is of type (?<type>.+) but .+ is expected/],what:"passes a value of type {type} where the function takes another",
remedy:"Compare the arguments with the declaration of the helper or kfunc: fp is memory on the stack, map_value what a l\
ookup returned, map_ptr the address of a map, ctx the context that the program was called with. Copy other memory to the\
 stack first."},{kind:"wrong structure",sentences:[/kernel function (?<function>\S+) (?:args#\d+|R\d+) expected pointer to \S+ (?<expected>\S+) but R\d+ has a pointer to \S+ (?<type>\S+)/],
what:"passes {function}() a pointer to {type} where it takes {expected}",remedy:"Pass a pointer of the declared type: fo\
r a structure within another the address of the member (&file->f_path), and for an object that is created and then inser\
ted, the state of it that the kfunc takes."},{kind:"argument of a kfunc",sentences:[/kernel function \S+ (?:args#\d+|R\d+) (?:pointer type \S+ \S+ is not supported|expected pointer to (?!.* but R\d+ has))/,
/kernel function \S+ returns pointer type \S+ \S+ is not supported/,/kernel function \S+ unhandled dynamic return type/,
/(?:R\d+|arg#\d+) pointer type \S+ \S* ?(?:must point to|not to stack|points to unsupported|must be valid)/,/(?:R\d+|arg#\d+) expected pointer to (?!ctx|map value|an iterator|stack or const|func|allocated object|map value or allocated)/,
/reg type unsupported for arg#\d+ kernel function \S+/],what:"passes a function a pointer to something that it cannot ta\
ke",remedy:"Pass a pointer of exactly the type that the function declares, from where the verifier knows it (the context\
, an acquiring kfunc, a map value), or memory of your own that holds numbers only."},{kind:"context as argument",sentences:[
/(?:R\d+|arg#\d+) expected pointer to ctx, but got/,/(?:R\d+|arg#\d+) expects pointer to ctx/,/expected pointer to ctx/],
what:"passes something else than its context where the context is expected",remedy:"Pass the context that the program wa\
s called with, as it was, and declare the parameter with its type."},{kind:"constant argument",sentences:[/R\d+ is not a (?:const|known constant|constant address)/,
/R\d+ must be a known constant/,/R\d+ rdonly\/rdwr_buf_size exceeds u32 max/,/2 or more rdonly\/rdwr_buf_size parameters/,
/local type ID argument must be in range/],what:"passes an argument that must be a number the verifier knows exactly",remedy:"\
Write the number as a constant (sizeof, an enum, a macro), not as a variable, in each call."},{kind:"pointer as number",
sentences:[/R\d+ is not a scalar/],what:"passes a pointer where the function takes an integer",remedy:"Pass an integer, \
or declare the parameter as a pointer to what is passed. A cast does not change what the verifier knows: a pointer stays\
 a pointer."},{kind:"constant string",sentences:[/(?:R\d+|arg#\d+) doesn't point to a const string/,/R\d+ does not point to a readonly map/,
/R\d+ points to insn_array map which cannot be used as const string/,/string is not zero-terminated/,/Invalid format string/,
/direct value access on string failed/],what:"passes a string that is not a constant, or a format that the helper does n\
ot take",remedy:'Declare it as static const char fmt[] = "\u2026", which goes to .rodata, and use the conversions that bpf_tr\
ace_printk(3) documents.'},{kind:"type of the map",sentences:[/cannot pass map_type \d+ into func (?<helper>[^\s#]+)/,/invalid arg_type for sockmap\/sockhash/,
/expected prog array map for tail call/],what:"passes a helper a map of a type that it does not take",remedy:"Use a map \
of the type that the helper is for (bpf_tail_call(): prog_array, bpf_perf_event_output(): perf_event_array, bpf_ringbuf_\
*(): ringbuf, bpf_redirect_map(): devmap, cpumap, xskmap), or the helper that is for the map."},{kind:"map without keys",
sentences:[],what:"calls {call} on a map of a type that it does not take",remedy:"Use the functions that are for the map\
: bpf_ringbuf_*() for a ring buffer, bpf_map_push_elem(), bpf_map_pop_elem() and bpf_map_peek_elem() for queues, stacks \
and bloom filters."},{kind:"sockmap update",sentences:[/cannot update sockmap in this context/],what:"updates a sockmap \
where that is not safe",remedy:"Update it from user space, or in a sock_ops, sk_reuseport or socket iterator program."},
{kind:"cgroup storage",sentences:[/get_local_storage\(\) doesn't support non-zero flags/,/only one cgroup storage of each type is allowed/],
what:"uses cgroup storage in a way that the helper does not take",remedy:"Pass 0 as the flags of bpf_get_local_storage()\
, and use one cgroup storage map of each kind (shared, per-CPU) in a program."},{kind:"helper at this hook",class:"UNSUP\
PORTED_HELPER",sentences:[/helper call is not allowed in probe/,/func (?<helper>\S+) not supported for program type \d+/,
/func (?<helper>\S+) supported only for fentry\/fexit/,/css_task_iter is only allowed in/],what:"calls a helper or kfunc\
 that the kernel does not allow at this hook",remedy:"Call it in a program that may: bpf_d_path() in those on the list o\
f the kernel (btf_allowlist_d_path: security_file_open, vfs_getattr, \u2026), bpf_get_func_arg() and bpf_get_func_ret() in fe\
ntry, fexit and fmod_ret, others in lsm, iter or sleepable programs."},{kind:"privilege of a kfunc",sentences:[/destructive kfunc calls require CAP_SYS_BOOT/,
/function calls to other bpf functions are allowed for CAP_BPF/,/loading\/calling other bpf or kernel functions are allowed for CAP_BPF/,
/function calls to other bpf functions are allowed for root only/],what:"calls a function that needs a capability which \
the loader does not have",remedy:"Give the loader CAP_BPF, and CAP_SYS_BOOT for destructive kfuncs."}]});var Y0,J0=f(()=>{"use strict";Y0=[{kind:"callback before 5.13",class:"UNSUPPORTED_HELPER",sentences:[/number of funcs in func_info doesn't match number of subprogs/],
what:"passes a function to a helper, which kernels before 5.13 do not know",remedy:"Helpers with callbacks came with 5.1\
3 (bpf_for_each_map_elem), 5.15 (bpf_timer_set_callback) and 5.17 (bpf_loop): ship a variant without them, and keep this\
 program out on older kernels (bpf_program__set_autoload)."},{kind:"callback function",sentences:[/(?:arg|R|arg#)\d+ expected pointer to func/,
/callback function not (?:static|allowed for map)/,/callback function cannot be the main program/,/k?func \S+ failed callback verification/,
/callbacks are not allowed in non-JITed programs/],what:"passes a helper a function that cannot be its callback",remedy:"\
Pass a static function of this object with the parameters that the helper calls it with, by name, and a map that the hel\
per takes; callbacks need the JIT."},{kind:"exception callback",sentences:[/exception callback (?:type id not found|'\S+' (?:could not be found|must have global linkage))/,
/exception cb (?:only supports single integer argument|cannot return void)/,/multiple exception callback tags for main subprog/,
/invalid exception callback insn_off/,/insn \d+ cannot call exception cb directly/],what:"has an exception callback that\
 the kernel does not take",remedy:"Write one global function that takes and returns a u64, name it with __exception_cb(f\
unction) on the program, and call it from nowhere."},{kind:"exception in a callback",sentences:[/bpf_throw kfunc \(insn \d+\) cannot be called from callback subprog/],
what:"throws an exception in a callback",remedy:"Let the callback return a value that ends the loop, and throw in the pr\
ogram after the helper returned."}]});var X0,Q0=f(()=>{"use strict";X0=[{kind:"missing argument",sentences:[/func '(?<function>[^']+)' doesn't have \d+-th argument/],
what:"reads an argument of {function} that it does not have on this kernel",remedy:"Compare the prototype of {function} \
on each kernel (bpftool btf dump file /sys/kernel/btf/vmlinux format c) and ship a program for each, or read the return \
value with bpf_get_func_ret() (Linux 5.17), which depends on no position."},{kind:"argument is no pointer",sentences:[/func '(?<function>[^']+)' arg(?<index>\d+) '[^']*' has type \S+\. Only pointer access is allowed/,
/func '(?<function>[^']+)' arg(?<index>\d+) type \S+ is not a struct/,/func '(?<function>[^']+)' arg(?<index>\d+) type \S+ has multiple type tags/],
what:"dereferences argument {index} (counted from 0) of {function}, which has no type that can be followed",remedy:"Comp\
are the declared types with the prototype of {function}; read through an untyped pointer with bpf_probe_read_kernel() or\
 BPF_CORE_READ()."},{kind:"part of an argument",sentences:[/func '(?<function>[^']+)' offset -?\d+ is not multiple of 8/,
/func '(?<function>[^']+)' size \d+ must be 8/],what:"reads only a part of an argument of {function}",remedy:"Read each \
argument whole, as 8 bytes (BPF_PROG() does), and cast it afterwards."},{kind:"context field",secondary:!0,sentences:[/invalid bpf_context access off=-?\d+ size=\d+/,
/invalid access to context, ctx_size=\d+/],what:"accesses a field of its context that its type, its hook or this kernel \
does not offer",remedy:"Access only members that programs of this type have on every kernel, with their own size, and wr\
ite only to those that may be written: see the structure in linux/bpf.h and the functions *_is_valid_access of the kerne\
l. Guard members that came later with bpf_core_field_exists()."},{kind:"released context argument",sentences:[/invalid bpf_context access off=-?\d+\. Reference may already be released/],
what:"reads an argument of its context whose reference it may have released",remedy:"Read the argument into a variable o\
nce, at the beginning, and use it only before it is released."},{kind:"moved context",sentences:[/dereference of modified ctx ptr R\d+ off=-?\d+ disallowed/,
/negative offset ctx ptr R\d+ off=-?\d+ disallowed/,/variable ctx access var_off=/,/math between ctx pointer and /,/value -?\d+ makes ctx pointer be out of bounds/,
/ctx pointer offset -?\d+ is not allowed/,/misaligned context access off/],what:"accesses its context at an offset that \
is calculated or not aligned",remedy:"Access the members of the context by name (ctx->member), one constant offset an ac\
cess. Where the compiler merges two accesses into one through a moved pointer, separate them with barrier() or read the \
member into a volatile variable."}]});var Z0,eA=f(()=>{"use strict";Z0=[{kind:"endless loop",sentences:[/infinite loop detected at insn \d+/],what:"has a loop\
 that the verifier cannot see the end of",remedy:"Give the loop a constant upper bound and change its counter in every r\
ound, where the compiler cannot move it; or use bpf_loop() (Linux 5.17) or bpf_for() (6.4)."},{kind:"loop",sentences:[/back-edge from insn \d+ to \d+/],
what:"has a loop, which the kernel does not allow",remedy:"Kernels before 5.3 know no loops: unroll it with #pragma unro\
ll and a constant bound. Functions that call each other in a circle are refused by every kernel."},{kind:"recursion with\
out names",sentences:[],what:"calls functions in a circle",remedy:"Write the recursion as a loop with a constant bound a\
nd a stack of its own in a map."},{kind:"recursion",sentences:[/recursive call from (?<caller>\S+)\(\) to (?<callee>\S+)\(\)/],
what:"calls functions in a circle, {callee}() from {caller}()",remedy:"Write the recursion as a loop with a constant bou\
nd and a stack of its own in a map."},{kind:"unreachable code",sentences:[/unreachable insn \d+/],what:"has instructions\
 that nothing leads to",remedy:"Compile with -O2. Kernels before 4.16 also take functions that are not inlined for such \
code: mark them __always_inline there."},{kind:"undefined behavior",sentences:[/unexpected __bpf_trap\(\) due to uninitialized variable/],
what:"has a path whose behavior C does not define, where clang put a trap",remedy:"Compile with -Wall -Wextra and initia\
lise the variable that is read on that path."},{kind:"jump",sentences:[/jump out of range from insn \d+ to -?\d+/,/jump into the middle of ldimm64 insn \d+/,
/indirect jump out of range from insn \d+/,/jump table for insn \d+ points outside/,/no jump tables found for subprog/,/R\d+ has type \w+, expected PTR_TO_INSN/,
/R\d+ points to outside of jump table/,/register R\d+ doesn't point to any offset in map id=/,/the sum of R\d+ u(?:max|min)_value \d+ is too big/,
/Invalid read of \d+ bytes from insn_array/,/invalid may_goto (?:off|imm)/,/invalid insn idx \d+/,/call to invalid destination/,
/last insn is not an exit or jmp/],what:"jumps to where no instruction of the function is, or runs past its end",remedy:"\
Let clang generate the jumps: correct labels and offsets in inline assembly, end every function with a return, and link \
the objects that belong together (bpftool gen object) before they are loaded."},{kind:"division by zero",sentences:[/div by zero/],
what:"divides by the constant 0",remedy:"Check the divisor of the expression: after macros and constants are filled in, \
it is 0."},{kind:"shift",sentences:[/invalid shift -?\d+/],what:"shifts by more bits than the type has",remedy:"Shift by\
 less than the width of the type, or cast the value to a wider type first."}]});var tA,nA=f(()=>{"use strict";tA=[{kind:"uninitialised dynptr",sentences:[/Expected an initialized dynptr as (?:arg #\d+|R\d+)/],
what:"uses a dynptr that is not initialised, or not any more",remedy:"Initialise it on every path with bpf_dynptr_from_m\
em(), bpf_dynptr_from_skb(), bpf_ringbuf_reserve_dynptr(), \u2026, and do not use it after it was submitted, discarded or ove\
rwritten."},{kind:"dynptr in use",sentences:[/Dynptr has to be an uninitialized dynptr/,/cannot overwrite referenced dynptr/,
/potential write to dynptr at off=-?\d+ disallowed/],what:"overwrites a dynptr that is in use",remedy:"Use a variable st\
ruct bpf_dynptr for each dynptr, write to it only through the dynptr functions, and submit or discard it before the vari\
able is used again."},{kind:"kind of dynptr",sentences:[/Expected a dynptr of type (?<type>\S+) as /,/Unsupported reg type \S+ for bpf_dynptr_from_mem data/,
/(?:R\d+|arg#\d+) expected pointer to stack or const struct bpf_dynptr/,/cannot pass pointer to const bpf_dynptr, the helper mutates it/,
/(?:cannot release unowned const bpf_dynptr|CONST_PTR_TO_DYNPTR cannot be released)/],what:"passes a dynptr function som\
ething that it does not take",remedy:"Pass the address of a struct bpf_dynptr on the stack, initialised by a function of\
 the same kind (ring buffer, skb, memory); one that a callback is handed may be read, not changed or released."},{kind:"\
moved dynptr or iterator",sentences:[/cannot pass in (?<type>\S+) at an offset/,/(?<type>dynptr|iter|irq_flag|irq flag) has to be at a constant offset/],
what:"passes the address of a {type} that is not its beginning",remedy:"Pass &variable itself, a variable of its own on \
the stack."},{kind:"iterator",sentences:[/expected an initialized iter_(?<iterator>\w+) as /,/expected uninitialized iter_(?<iterator>\w+) as /],
what:"uses a bpf_iter_{iterator} out of order",remedy:"Call bpf_iter_{iterator}_new() once, then _next() until it return\
s NULL, then _destroy(), on every path; bpf_for_each() and bpf_for() of libbpf do so."},{kind:"iterator argument",sentences:[
/expected valid iter pointer as /,/(?:R\d+|arg#\d+) expected pointer to an iterator on stack/],what:"passes an iterator \
function something that is no iterator on its stack",remedy:"Pass the address of a variable struct bpf_iter_\u2026 on the sta\
ck, with its own type."},{kind:"saved interrupts",sentences:[/expected (?:an initialized|uninitialized) irq flag as /,/(?:R\d+|arg#\d+) doesn't point to an irq flag on stack/,
/cannot restore irq state out of order/,/irq flag acquired by \S+ kfuncs cannot be restored with/],what:"saves and resto\
res interrupts out of order",remedy:"Keep the flags of each bpf_local_irq_save() in a variable of its own on the stack, \
and restore them in the reverse order, once on every path, with the function that goes with it."}]});var rA,oA=f(()=>{"use strict";rA=[{kind:"arguments of a global function",secondary:!0,sentences:[/Caller passes invalid args into func#\d+/,
/reg type unsupported for arg#\d+ function \S+/],what:"passes a global function something that its prototype does not al\
low",remedy:"Pass what the prototype says: a pointer to a structure takes initialised memory of its size, which may be N\
ULL only without __arg_nonnull. Or make the function static, so that it is verified with its callers."},{kind:"prototype\
 of a global function",secondary:!0,sentences:[/(?:arg#\d+|R\d+) reference type\('[^']*'\) (?!size cannot)/,/Arg#\d+ type \S+ in \S+\(\) is not supported yet/,
/arg#\d+ (?:has (?:invalid combination of tags|pointer tag|unsupported set of tags|type \S+ '[^']*', but only)|arena cannot be combined|untrusted cannot be combined|type tag)/,
/arg#\d+ (?:should be|BTF type must be|type isn't a pointer|type doesn't have a name|struct doesn't have a name)/,/Global functions? (?:\S+\(\) )?(?:doesn't return scalar|return value not|with \d+ > \d+ args|need valid BTF|\S+ has \d+ > \d+ args)/,
/\S+\(\) doesn't return scalar/,/Unrecognized (?:arg#\d+|R\d+) type \S+/,/arg#\d+ type is not a struct/,/Invalid type of function \S+\(\)/,
/Invalid BTF of func \S+/],what:"has a global function whose prototype the verifier cannot work with",remedy:"Give it at\
 most five parameters that are integers, the context, or pointers to complete structures, and let it return an integer; \
annotate with __arg_ctx, __arg_nonnull, __arg_trusted, \u2026; or make it static, so that it is verified with its callers."},
{kind:"size of a pointed-to type",secondary:!0,sentences:[/(?:arg#\d+|R\d+) reference type\('(?<type>[^']*)'\) size cannot be determined/],
what:"has a global function with a pointer to a type of unknown size ({type})",remedy:"Declare the structure in full whe\
re the function is defined (not only struct name;), use void * with __arg_ctx for the context, or make the function stat\
ic."},{kind:"functions before 4.16",sentences:[/BPF_CALL uses reserved fields/],what:"calls a function of its own, or of\
 the kernel, which this kernel does not know",remedy:"Mark functions of your own __always_inline for kernels before 4.16\
. Guard kernel functions (kfuncs, Linux 5.13) with bpf_ksym_exists(), in a variant of its own for kernels that do not kn\
ow the instruction."},{kind:"tail calls and functions",sentences:[/tail_call is (?:only|not) allowed in (?:functions that return|subprogs without)/,
/tail_calls are not allowed in (?:programs with bpf-to-bpf calls|non-JITed programs with bpf-to-bpf calls|programs with stack args)/,
/(?:cannot mix bpf2bpf and tail_calls|mixing of tail_calls and bpf-to-bpf calls is not supported)/,/cannot tail call within (?:exception cb|callback)/],
what:"combines tail calls and functions in a way that the kernel does not allow",remedy:"Mark the functions of programs \
that make tail calls __always_inline: the two go together since Linux 5.10 on x86-64 (6.0 on arm64) with the JIT, for fu\
nctions that return int and have BTF, and not within callbacks."},{kind:"too many functions",class:"VERIFIER_LIMIT",sentences:[
/too many (?<what>subprograms|different kernel function calls|different module BTFs)/],what:"has {what}",remedy:"Mark sm\
all functions __always_inline, or split the program into several with tail calls."}]});var sA,iA=f(()=>{"use strict";sA=[{kind:"hook not there",class:"MISSING_ATTACH_TARGET",sentences:[/attach_btf_id \d+ (?:is not a function|is not valid|is invalid|is not a typedef|doesn't have a name)/,
/attach_btf_id \d+ points to wrong type name \S+/,/Subprog \S+ doesn't exist/],what:"is for a hook that the kernel does \
not have",remedy:"Attach {program} to a function that all your kernels have, or keep it out (bpf_program__set_autoload) \
where it is missing.",mayBeLeftOut:!0},{kind:"function without an address",class:"MISSING_ATTACH_TARGET",sentences:[/The address of function (?<hook>\S+) cannot be found/],
what:"is for {hook}(), of which the kernel has only the BTF: the compiler inlined it or renamed its copies",remedy:"Look\
 for copies in /proc/kallsyms ({hook}.isra.0, {hook}.constprop.0, {hook}.part.0): a kprobe can be attached to one, fentr\
y and fexit cannot. Without a copy, attach {program} to a function that calls {hook}(), or keep it out there (bpf_progra\
m__set_autoload).",mayBeLeftOut:!0},{kind:"disabled hook",class:"MISSING_ATTACH_TARGET",sentences:[/attach_btf_id \d+ points to (?:disabled hook|non-LSM hook) (?:bpf_lsm_)?(?<hook>\S+)/],
what:"is for the LSM hook {hook}, which the kernel keeps from BPF programs",remedy:"Use another LSM hook that sees the s\
ame action, or fentry on security_{hook}() to observe it only."},{kind:"not modifiable",sentences:[/(?<hook>\S+)\(\) is not modifiable/],
what:"changes the return value of {hook}(), which the kernel does not allow",remedy:"Use fmod_ret only on security_*() h\
ooks and on functions of the error-injection list (/sys/kernel/debug/error_injection/list: ALLOW_ERROR_INJECTION in the \
source, and system calls; needs CONFIG_FUNCTION_ERROR_INJECTION), or observe with fexit."},{kind:"LSM hook does not slee\
p",sentences:[/bpf_lsm_(?<hook>\S+) is not sleepable/],what:"is sleepable, and the LSM hook {hook} must not sleep",remedy:'\
Write SEC("lsm/{hook}") without the ".s", or choose an LSM hook that may sleep (sleepable_lsm_hooks in kernel/bpf/bpf_ls\
m.c).'},{kind:"hook does not sleep",sentences:[/(?!bpf_lsm_)(?<hook>\S+) is not sleepable/],what:"is sleepable, and {hoo\
k} must not sleep",remedy:'Remove the ".s" from the section, or attach {program} to a function of the error-injection li\
st (/sys/kernel/debug/error_injection/list), which has the system calls on kernels with CONFIG_FUNCTION_ERROR_INJECTION.'},
{kind:"tracepoint does not sleep",sentences:[/Sleepable program cannot attach to non-faultable tracepoint (?<hook>\S+)/],
what:"is sleepable, and tracepoint {hook} must not sleep",remedy:'Remove the ".s" from the section, or attach {program} \
to a tracepoint that may sleep: sys_enter and sys_exit.'},{kind:"program type does not sleep",sentences:[/Only fentry\/fexit\/fmod_ret.+ programs can be sleepable/,
/Program of this type cannot be sleepable/,/BPF_LSM_CGROUP programs cannot be sleepable/],what:"is marked as sleepable, \
which this kernel does not allow for its type",remedy:'Remove the ".s" from the section or BPF_F_SLEEPABLE from the flag\
s, and use functions that do not sleep: on kernels that refuse it the type cannot sleep.'},{kind:"syscall program must s\
leep",sentences:[/Syscall programs can only be sleepable/],what:"is a syscall program and not marked as sleepable",remedy:'\
Use SEC("syscall"), for which libbpf sets BPF_F_SLEEPABLE, or set the flag in your loader.'},{kind:"hook cannot be trace\
d",sentences:[/Attach to function (?<hook>\S+) with a >8 byte return value/,/Attaching fexit\/\S+ to __noreturn function '(?<hook>[^']+)'/],
what:"is for {hook}(), where the kernel does not allow this kind of program",remedy:"Use fentry or a kprobe on {hook}() \
instead of fexit and fmod_ret, or trace one of its callers."},{kind:"denied function",sentences:[/Attaching tracing programs to function '(?<hook>[^']+)' is rejected/],
what:"is for {hook}(), where the kernel allows no tracing program",remedy:"Attach a program to a function that calls {ho\
ok}(), with a kprobe for instance: the kernel itself calls {hook}() to run a tracing program, and refuses fentry, fexit \
and fmod_ret there."},{kind:"function that never returns",sentences:[/Attaching fexit\/fmod_ret to __noreturn functions is rejected/],
what:"waits for the return of a function that never returns",remedy:"Use fentry instead of fexit and fmod_ret there."},{
kind:"function that cannot be described",sentences:[/The function (?<hook>\S+) (?:arg\d+ type|has \d+ arguments|has malformed|return type|with variable args)/],
what:"is for {hook}(), whose arguments or return value the kernel cannot hand to this kind of program",remedy:"Use a kpr\
obe on {hook}() (PT_REGS_PARM1(), \u2026) in place of fentry and fexit."},{kind:"program without a hook",sentences:[/Tracing programs must provide btf_id/],
what:"names no function that it is for",remedy:'Name the function in the section (SEC("fentry/do_unlinkat")), or let you\
r loader set it before load (bpf_program__set_attach_target).'},{kind:"program on a program",sentences:[/Cannot (?:extend fentry\/fexit|replace kernel functions|replace static functions|recursively attach|nest tracing program attach)/,
/can't modify return codes of BPF programs/,/Only FENTRY\/FEXIT\S* progs are attachable/,/(?:FENTRY\/FEXIT|Tracing) program can only be attached to another program annotated with BTF/,
/Can attach to only JITed progs/,/(?:Extension|FENTRY\/FEXIT|Tracing) programs cannot attach to exception callback/,/(?:Extension programs should be JITed|Extension program may sleep|Program extension requires BTF)/,
/Target program bound device mismatch/,/freplace programs with >\d+ args/,/\S+\(\) is not a global function/,/\S+\(\) has \d+ args while \S+\(\) has \d+ args/,
/Return type \S+ of \S+\(\) doesn't match type/,/arg\d+ (?:in \S+\(\)|\S+\(struct)/],what:"cannot be attached to the pro\
gram that it names",remedy:"Attach to a global function (not static, not an exception callback) of a program that is loa\
ded, JIT-compiled and has BTF; give a replacement (freplace) the same arguments and return type; let one program trace o\
r replace another only once."}]});var aA,lA=f(()=>{"use strict";aA=[{kind:"may_goto",sentences:[/unknown opcode e5/,/invalid BPF_JMP\/JMP32 opcode e5/],what:"\
has the instruction may_goto (can_loop, cond_break), which the kernel does not know",remedy:"Bound the loop with a const\
ant for kernels before 6.9, or use bpf_loop() (5.17), in a variant of the program that is chosen by the kernel."},{kind:"\
new instruction",sentences:[/unknown opcode (?!e5)[0-9a-f]+/,/unknown insn class \d+/,/BPF_(?:ST|STX|XADD|ATOMIC|ALU|LDX|JMP\/JMP32|JMP|JA|JA\|BPF_X|MOV|END|NEG|EXIT) uses reserved fields/,
/BPF_ATOMIC uses invalid atomic opcode [0-9a-f]+/,/invalid atomic operand size/,/BPF_ARSH not supported for 32 bit ALU/,
/invalid BPF_(?:ALU|JMP\/JMP32|JMP) opcode (?!e5)/,/64-bit (?:load-acquires|store-releases) are only supported/],what:"h\
as an instruction that the kernel does not know",remedy:"Compile for older kernels: clang -target bpf -mcpu=v2 (-mcpu=v3\
 needs Linux 5.1 and its atomics 5.12, -mcpu=v4 needs 6.6; arena pointers need 6.9)."},{kind:"address in an instruction",
sentences:[/unrecognized bpf_ld_imm64 insn/],what:"loads an address of a kind that the kernel does not know: of a global\
 variable, a kernel symbol or a function",remedy:"Keep global variables (.data, .bss, .rodata) in array maps for kernels\
 before 5.2, do without __ksym variables before 5.10, and without functions that are passed to helpers before 5.13: ship\
 a variant, and keep this program out there."},{kind:"malformed instruction",sentences:[/(?:BPF_LD_IMM64|BPF_LD_\[ABS\|IND\]|BPF_LD_ABS) uses reserved fields/,
/invalid (?:bpf_ld_imm64 insn|BPF_LD_IMM insn|BPF_LD mode|BPF_LD_IMM64 insn)/,/R\d+ is invalid/,/Unknown conditional jump/,
/reserved field \(insn\[1\]\.imm\) is used in pseudo_btf_id/,/insn \d+ cannot access two stack slots/],what:"has an inst\
ruction that is malformed",remedy:"Let clang write the instructions: correct inline assembly and hand-made instructions,\
 and do not change the object between clang and the loader except with bpftool gen object and llvm-strip -g."}]});var cA,uA=f(()=>{"use strict";cA=[{kind:"kptr access",sentences:[/(?:kptr|uptr|\w+) access (?:size must be BPF_DW|cannot have variable offset|misaligned expected=)/,
/(?:kptr|uptr|\w+) cannot be accessed indirectly by helper/,/kptr in map can only be accessed using/,/store to referenced kptr disallowed/,
/store to uptr disallowed/,/BPF_ST imm must be 0 when storing to kptr/,/R\d+ doesn't have constant offset\. kptr has to be at the constant offset/],
what:"accesses a kptr of a map value other than as a whole pointer",remedy:"Load it whole (8 bytes) by its member name, \
and replace a __kptr only with bpf_kptr_xchg(); let no helper write over the value that holds it."},{kind:"kptr type",sentences:[
/invalid kptr access, R\d+ type=\S+ expected=/,/off=\d+ doesn't point to kptr/,/off=\d+ kptr isn't referenced kptr/,/R\d+ has no valid kptr/,
/arg#0 no referenced kptr at map value offset/,/arg#0 (?:expected pointer to map value|must have constant offset)/],what:"\
exchanges or stores a pointer that does not go with the kptr",remedy:"Pass the address of the __kptr member itself and a\
 pointer to exactly its type, that was acquired or allocated by this program."},{kind:"special member",sentences:[/direct access to (?<type>\w+) is disallowed/,
/(?<type>\w+) cannot be accessed directly by load\/store/],what:"accesses a member of type {type} directly",remedy:"Leav\
e the member to its helpers and kfuncs: read and write the other members one by one, and do not copy or clear the struct\
ure as a whole."},{kind:"allocated object",sentences:[/(?:R\d+|arg#\d+) expected pointer to allocated object/,/(?:R\d+|arg#\d+) is neither owning or non-owning ref/,
/(?:R\d+|arg#\d+) doesn't point to a type with bpf_refcount field/,/(?:R\d+|arg#\d+) expected for bpf_\w*obj_drop/],what:"\
passes something that is no object of bpf_obj_new() of the kind that is expected",remedy:"Pass an object of bpf_obj_new(\
) (bpf_percpu_obj_new() for bpf_percpu_obj_drop()) that the program still owns; bpf_refcount_acquire() needs a struct bp\
f_refcount in it."},{kind:"type of an allocated object",sentences:[/bpf_obj_new\/bpf_percpu_obj_new (?:requires prog BTF|type ID argument must be)/,
/bpf_percpu_obj_new type (?:ID argument must|size)/,/kfunc bpf_rdonly_cast type ID argument must be of a struct/,/Unknown type ID -?\d+ passed to kfunc bpf_rdonly_cast/],
what:"allocates or casts to a type that the kernel does not take there",remedy:"Use a struct of this object with BTF (-g\
): for bpf_percpu_obj_new() one of plain numbers and at most 512 bytes, for bpf_rdonly_cast() one of the kernel (bpf_cor\
e_type_id_kernel())."},{kind:"list or tree node",sentences:[/rbtree_remove node input must be non-owning ref/,/\S+ can only take non-owning or refcounted bpf_rb_node pointer/,
/arg#1 offset=-?\d+, but expected \S+ at offset=/,/(?:operation on )?\S+ expects (?:arg#1|R2) \S+ at offset=\d+ in struct/,
/\S+ not found at offset=\d+/],what:"passes a list or tree operation a node or a head that does not go with it",remedy:"\
Pass the head or root as __contains() declares it, and the node member that it names: one that this program owns for add\
ing, one that is in the tree for removing."}]});var Bg,dA,fA=f(()=>{"use strict";Bg='Declare char LICENSE[] SEC("license") = "GPL" (or "Dual MIT/GPL", "Dual BSD/GPL") i\
n the object',dA=[{kind:"GPL helper",sentences:[/cannot call (?:GPL[- ](?:restricted|only)|kernel) function from (?:non-GPL compatible|proprietary) program/],
what:"calls a GPL-only helper or kernel function without a GPL license",remedy:`${Bg}.`},{kind:"GPL structure",sentences:[
/Cannot access kernel 'struct (?<type>[^']+)' from non-GPL compatible program/],what:"reads struct {type} of the kernel,\
 which only programs with a GPL license may",remedy:`${Bg}, or keep to what programs of any license may do: no access th\
rough typed pointers (fentry, tp_btf, iter), no bpf_probe_read_kernel().`},{kind:"GPL program type",sentences:[/(?:struct[ _]ops|LSM) programs must have a GPL compatible license/],
what:"is of a type that needs a GPL license",remedy:`${Bg}.`}]});var mA,pA=f(()=>{"use strict";mA=[{kind:"too many instructions",class:"VERIFIER_LIMIT",sentences:[/BPF program is too large\. Proc+essed (?<count>\d+) insn/],
what:"takes the verifier too many instructions: it stopped at number {count}",remedy:"Reduce the paths: shorten or un-un\
roll loops, move parts into global functions (verified once each) or into tail calls, and use bpf_loop() where the kerne\
l has it."},{kind:"too many branches",class:"VERIFIER_LIMIT",sentences:[/The sequence of \d+ jumps is too complex/,/BPF program is too complex/,
/liveness analysis exceeded complexity limit/],what:"has too many branches in a row for the verifier",remedy:"Split the \
branches over global functions or tail calls, or turn the chain into a lookup in a map."},{kind:"combined stack",class:"\
VERIFIER_LIMIT",sentences:[/combined stack size of \d+ calls is (?<size>\d+)\. Too large/],what:"needs {size} bytes of s\
tack over its calls; 512 are allowed",remedy:"Move large local variables into a per-CPU array map with one entry."},{kind:"\
stack of a function",class:"VERIFIER_LIMIT",sentences:[/stack size (?<size>\d+)\(extra \d+\) is too large/,/stack size of subprog \d+ is (?<size>\d+)\. Too large/,
/stack depth (?<size>\d+) exceeds interpreter stack depth limit/],what:"needs {size} bytes of stack in one function; 512\
 are allowed",remedy:"Move large local variables into a per-CPU array map with one entry."},{kind:"stack before a tail c\
all",class:"VERIFIER_LIMIT",sentences:[/tail_calls are not allowed when call stack of previous frames is (?<size>\d+) bytes/],
what:"makes a tail call from a function whose callers use {size} bytes of stack; 256 are allowed",remedy:"Make the tail \
call in the program itself, or move large variables of the callers into a per-CPU array map."},{kind:"call depth",class:"\
VERIFIER_LIMIT",sentences:[/the call stack of (?<frames>\d+) frames is too deep/],what:"calls functions deeper than the \
kernel follows ({frames} levels)",remedy:"Mark the innermost functions __always_inline, and write a recursion as a loop."},
{kind:"long jump",class:"VERIFIER_LIMIT",sentences:[/insn \d+ cannot be patched due to 16-bit range/],what:"has a jump t\
hat becomes too long when the kernel rewrites the program",remedy:"Make the function shorter: move parts of its loops an\
d branches into functions that are not inlined."},{kind:"nested structures",class:"VERIFIER_LIMIT",sentences:[/max struct nesting depth exceeded/],
what:"passes a kfunc a structure that is nested too deeply",remedy:"Pass a flat structure with integers only."},{kind:"t\
oo many parameters",class:"VERIFIER_LIMIT",sentences:[/Function (?<function>\S+) has \d+ > \d+ args/,/global function (?<function>\S+) has \d+ > \d+ args/,
/kernel supports at most \d+ parameters, function (?<function>\S+) has/,/JIT does not support (?:kfunc|function) (?<function>\S+)\(\) with \d+ args/],
what:"calls or traces {function}, which has more parameters than the kernel can pass on",remedy:"Pass a pointer to a str\
ucture in place of several parameters, or use a kprobe to trace the function."}]});var hA,gA=f(()=>{"use strict";hA=[{kind:"debug information",sentences:[/missing btf func_info/,/func_info BTF section doesn't match subprog layout/,
/(?:same or smaller insn offset|nonzero insn_off|nonzero tailing record)/,/(?:invalid func info rec size|invalid type id \d+ in func info|invalid btf id for main subprog in func_info)/,
/BTF of func(?:#|_id )\d+ doesn't point to KIND_FUNC/,/(?:Invalid line_info|Invalid insn code at line_info|missing bpf_line_info)/,
/(?:Invalid core_relo|relo #\d+: bad type id)/],what:"has debug information (.BTF.ext) that does not go with its instruc\
tions",remedy:"Build the object anew with clang -g -O2, link parts only with bpftool gen object, and strip only with llv\
m-strip -g."},{kind:"kernel without BTF",class:"MISSING_BTF",sentences:[/kernel is missing BTF, make sure CONFIG_DEBUG_INFO_BTF/,
/calling kernel function is not supported without CONFIG_DEBUG_INFO_BTF/,/in-kernel BTF is malformed/,/failed to find BTF for kernel function/],
what:"needs the BTF of the kernel, which has none that it can use",remedy:"Keep the program out on kernels without CONFI\
G_DEBUG_INFO_BTF and fall back to one without kfuncs and typed kernel symbols."},{kind:"kfunc in a module",sentences:[/(?:invalid module BTF (?:fd|object FD) specified|BTF fd for kfunc is not a module BTF)/,
/(?:kfunc offset > 0 without fd_array|negative offset disallowed for kernel module function call)/,/kernel (?:function )?btf_id \d+ (?:is not a function|does not have a valid func_proto)/,
/invalid kernel function btf_id \d+/,/(?:cannot find address for kernel function|address of kernel (?:function|func_id)) \S+/,
/cannot find function \S+ in BTF/,/invalid kernel function call not eliminated in verifier pass/,/function name \S+ is too long/],
what:"calls a kernel function that the kernel cannot find",remedy:"Load the module that has the function before the prog\
ram, declare the function as __ksym __weak and guard the call with bpf_ksym_exists(), and let libbpf resolve it anew on \
each kernel."},{kind:"kernel symbol",class:"MISSING_KERNEL_SYMBOL",sentences:[/ldimm64 failed to find the address for kernel symbol '(?<symbol>[^']+)'/,
/ldimm64 unable to resolve the size of type '(?<symbol>[^']+)'/],what:"needs the kernel symbol {symbol}, which the kerne\
l cannot resolve",remedy:"Declare it as extern \u2026 __ksym __weak and test its address before use."},{kind:"typed kern\
el symbol",class:"MISSING_KERNEL_SYMBOL",sentences:[/ldimm64 insn specifies invalid btf_id \d+/,/pseudo btf_id \d+ in ldimm64 isn't KIND_VAR/],
what:"needs a kernel symbol that the kernel does not know as a variable",remedy:"Declare it as extern const void name __\
ksym (without a type) __weak, and read it with bpf_probe_read_kernel()."},{kind:"JIT",sentences:[/JIT (?:does not support calling (?:kernel function|kfunc \S+)|is required for calling kernel function|doesn't support bpf-to-bpf calls|does not support fsession)/,
/calling kernel functions are not allowed in non-JITed programs/,/program requires BPF JIT compiler but it is not available/,
/(?:stack args are not supported in non-JITed programs|Private stack not supported by jit)/],what:"needs something of th\
e JIT compiler that this kernel or architecture does not have, or has switched off",remedy:"Switch the JIT on (sysctl ne\
t.core.bpf_jit_enable=1). Where the architecture lacks it, keep the program out and fall back to one without kfuncs and \
functions that are not inlined."},{kind:"defect of the verifier",sentences:[/verifier (?:bug|internal error|BUG)/i,/BUG[: ]/,
/bug: /,/(?:invalid|unknown) return type \d+ of func/,/REG INVARIANTS VIOLATION/,/(?:bpf verifier|kernel subsystem) .*misconfigured/,
/(?:insn state|visit_insn|pop stack) internal bug/,/Verifier bug/,/(?:R\d+|func \S+) has non-overwritten BPF_PTR_POISON (?:return )?type/,
/kfunc \S+ conversion of owning ref to non-owning failed/],what:"meets a defect of the verifier of this kernel",remedy:"\
Try a newer release of the same kernel, report the log to the distribution or to bpf@vger.kernel.org, and write the code\
 at this line differently until it is fixed."}]});var yA,bA=f(()=>{"use strict";yA=[{kind:"missing unlock",sentences:[/bpf_spin_unlock is missing/,/bpf_rcu_read_unlock is missing/,
/\d+ bpf_preempt_enable(?:\(s\) are| is) missing/,/(?!BPF_LD).+ cannot be used inside bpf_\w+-ed region/],what:"ends, th\
rows or hands over inside a section that it has not left",remedy:"Leave the section on every path before a return, tail \
call, exception or old packet instruction: bpf_spin_unlock(), bpf_rcu_read_unlock(), bpf_preempt_enable(), bpf_local_irq\
_restore()."},{kind:"unlock without lock",sentences:[/\w+_unlock without taking a lock/,/unmatched rcu read unlock/,/unmatched attempt to enable preemption/],
what:"leaves a section that it has not entered",remedy:"Enter and leave the section in the same order on every path, onc\
e each."},{kind:"another lock",sentences:[/\w+_unlock of different lock/,/\w+_unlock cannot be out of order/],what:"unlo\
cks another lock than the one it holds",remedy:"Look the map value up once, and lock and unlock through that same pointe\
r; release several locks in the reverse order."},{kind:"second lock",sentences:[/Locking two bpf_spin_locks are not allowed/,
/Acquiring the same lock again, AA deadlock detected/,/nested rcu read lock/],what:"takes a lock while it holds one",remedy:"\
Unlock the first before the second is taken, or let one lock protect both."},{kind:"call under a lock",sentences:[/function calls are not allowed while holding a lock/,
/global function calls are not allowed (?:while holding a lock|with preemption disabled),/,/(?:rbtree_remove|\S+) not allowed in rbtree cb/,
/can't (?:res_)?spin_\{lock,unlock\} in rbtree cb/,/Calling bpf_rcu_read_\{lock,unlock\} in unnecessary rbtree callback/],
what:"calls a function that must not be called while a lock is held or preemption is off",remedy:"Do that work before th\
e section or after it. A global function that is needed within becomes static, and an rbtree callback compares only."},{
kind:"sleeping in a section",sentences:[/sleepable helper (?<function>[^\s#]+)#\d+ in /,/kernel func (?<function>\S+) is sleepable within /,
/sleepable global function (?<function>[^\s(]+)\(\) called in /],what:"calls {function}(), which may sleep, where nothin\
g may sleep",remedy:"Call it before bpf_rcu_read_lock(), bpf_preempt_disable() or a lock, or after the section was left;\
 in a program or callback that is not sleepable use a function that does not sleep (bpf_probe_read_user() for bpf_copy_f\
rom_user())."},{kind:"sleeping program needed",sentences:[/helper call might sleep in a non-sleepable prog/,/program must be sleepable to call sleepable kfunc/,
/kernel function \S+ is sleepable but the program is not/],what:"calls a function that may sleep, and is not sleepable i\
tself",remedy:'Mark the program sleepable where its hook allows it (SEC("fentry.s/\u2026"), SEC("lsm.s/\u2026"), SEC("iter.s/\u2026"), \
SEC("uprobe.s/\u2026")), or use a function that does not sleep (bpf_probe_read_user() for bpf_copy_from_user()).'},{kind:"\
RCU section needed",sentences:[/expected an RCU CS when using (?<function>\S+)/,/kernel func (?<function>\S+) requires RCU critical section protection/],
what:"calls {function}() outside of an RCU section",remedy:"Put the call and every use of what it returns between bpf_rc\
u_read_lock() and bpf_rcu_read_unlock(); programs that are not sleepable are in such a section already."},{kind:"lock of\
 a collection",sentences:[/bpf_spin_lock at off=\d+ must be held for (?<type>\S+)/,/held lock and object are not in the same (?<type>allocation)/],
what:"uses a list or tree without holding the lock that protects it",remedy:"Take the bpf_spin_lock that is in the same \
map value or object (or the same private section of globals) as the list head or tree root, and hold it for the call."},
{kind:"place of a lock or timer",sentences:[/off -?\d+ doesn't point to 'struct (?<type>\w+)'/,/R\d+ doesn't have constant offset\. (?<type>bpf_\w+) has to be at the constant offset/,
/(?:R\d+|arg#\d+) (?:doesn't point to a|expected pointer to) map value (?<type>or allocated object)/,/(?:R\d+|arg#\d+) doesn't point to map value (?<type>or allocated object)/,
/(?:R\d+|arg#\d+) doesn't point to a (?<type>map value)/,/R\d+ is not a pointer to (?<type>map_value)/,/\S+ pointer in R\d map_uid=\d+ doesn't match (?<type>map pointer) in R\d/,
/(?<type>\w+) pointer in R\d map_uid=\d+ doesn't match map pointer in R\d/],what:"passes the address of something else t\
han the lock, timer or work of a map value",remedy:"Pass &value->lock (or timer, wq, work) of a value that was looked up\
, the member by name, and for timers and works the map that the value is in."},{kind:"map without the lock or timer",sentences:[
/(?:map|local|kptr) '(?<map>[^']+)' (?:has no valid|doesn't have|has more than|has repeating|is not a struct type or) /,
/map '(?<map>[^']+)' has to have BTF in order to use/],what:"uses a lock, timer or kptr that {map} does not have, or tha\
t the kernel did not see in its BTF",remedy:"Declare the map with __type(value, struct \u2026) and the lock, timer or kptr as\
 a member of that structure, one of each, aligned; compile with -g, so that the kernel sees its BTF."}]});var wA,kA=f(()=>{"use strict";wA=[{kind:"read-only map",sentences:[/write into map forbidden/,/write to change key R\d+ not allowed/],
what:"writes to a map or a constant that programs may only read",remedy:"Remove the const of the variable (const data go\
es to .rodata), or the flag BPF_F_RDONLY_PROG of the map; a key that a callback is handed must not be changed."},{kind:"\
write-only map",sentences:[/read from map forbidden/],what:"reads a map that programs may only write",remedy:"Remove BPF\
_F_WRONLY_PROG from the flags of the map."},{kind:"map in this program type",sentences:[/tracing progs cannot use (?<what>\S+) yet/,
/socket filter progs cannot use (?<what>\S+) yet/,/sleepable progs cannot use (?<what>\S+) yet/,/(?<what>\S+) cannot be used in tracing programs on types with NMI unsafe fields/],
what:"uses a map with {what}, which the kernel does not allow in this type of program",remedy:"Keep {what} out of the ma\
ps that this program uses: move it to a map of its own, used by programs of other types, or use atomic operations and pe\
r-CPU maps instead."},{kind:"timer on PREEMPT_RT",sentences:[/bpf_timer cannot be used for PREEMPT_RT/],what:"uses bpf_t\
imer, which kernels with PREEMPT_RT do not allow",remedy:"Use bpf_wq (Linux 6.10) there, or let user space do what the t\
imer does."},{kind:"map in a sleepable program",sentences:[/Sleepable programs can only use (?<types>.+) maps/],what:"is\
 sleepable and uses a map of another type than {types}",remedy:"Use one of these types in sleepable programs on this ker\
nel, or a program that is not sleepable."},{kind:"no map",sentences:[/fd -?\d+ is not pointing to valid bpf_map/,/fd_idx without fd_array is invalid/,
/fd_array_cnt is too big/,/pointer in R\d+ isn't map pointer/],what:"uses a map that does not exist",remedy:'Let libbpf \
create the map (SEC(".maps"), autocreate on) before the program is loaded; do not write file descriptors into instructio\
ns by hand.'},{kind:"address in a map",sentences:[/no direct value access support for this map type/,/direct value offset of \d+ is not allowed/,
/invalid access to map value pointer\b(?!,)/],what:"takes the address of a variable outside of its data section",remedy:"\
Build the object and its data sections together, let the loader change no sizes of .data, .bss and .rodata below what th\
e program uses, and keep these maps arrays with one entry."},{kind:"structure of a map",sentences:[/map_ptr access not supported /,
/invalid map_ptr to access map->\w+/,/only read from \S+ is supported/,/bpf_struct_ops map cannot be used in prog/],what:"\
accesses the kernel structure behind a map",remedy:"Use the helpers for maps; members of struct bpf_map may be read only\
 where the kernel has BTF, and only for some map types."},{kind:"too many maps",class:"VERIFIER_LIMIT",sentences:[/The total number of (?<what>maps|btfs) per program has reached the limit of (?<limit>\d+)/],
what:"uses more than {limit} {what}",remedy:"Put what belongs together into one map or one structure of globals, or spli\
t the program with tail calls."},{kind:"map of another program",sentences:[/offload device mismatch between prog and map/,
/program's hash doesn't match map's excl_prog_hash/],what:"uses a map that belongs to another program or device",remedy:"\
Create the map for the program and the device that it is used with."},{kind:"preallocated map",sentences:[/(?:perf_event|trace type) programs can only use preallocated (?:inner )?hash map/],
what:"uses a hash map that allocates its entries at run time, which such programs may not on this kernel",remedy:"Remove\
 BPF_F_NO_PREALLOC from the flags of the map (and of the maps within it)."},{kind:"tail call map",sentences:[/tail_call abusing map_ptr/],
what:"makes a tail call through a map that differs from path to path",remedy:"Make the tail call in each branch by itsel\
f, with the one map that is meant."}]});var xA,_A=f(()=>{"use strict";xA=[{kind:"map value bounds",sentences:[/invalid access to map value(?: pointer)?,/,/invalid access to map key,/],
what:"accesses a map value or key beyond its end, or at an offset that is not bounded",remedy:"Check the index against t\
he size of the value right before the access (if (i >= SIZE) return 0; or i &= SIZE - 1), in an unsigned variable, and k\
eep the size that is passed to a helper within what is left of the value."},{kind:"memory bounds",sentences:[/invalid access to memory,/,
/R\d+ min value is negative, either use unsigned index/,/R\d+ (?:min|max) value is outside of the (?:allowed memory|array) range/,
/R\d+ unbounded memory access, make sure to bounds check/,/R\d+ invalid \w+ buffer access/,/R\d+ invalid variable buffer offset/,
/R\d+ invalid negative \w+ buffer offset/],what:"accesses memory at an offset that is not bounded, or beyond its end",remedy:"\
Bound the offset right before the access (if (i >= SIZE) return 0; or i &= SIZE - 1) and keep it in an unsigned variable\
."},{kind:"size bounds",sentences:[/R\d+ min value is negative, either use unsigned or 'var &= const'/,/R\d+ unbounded (?:memory access|size), use 'var &= const'/,
/R\d+ memory size \d+ is too large/],what:"passes a size that is not bounded",remedy:"Bound the size right before the ca\
ll: keep it unsigned, and check it (if (len > sizeof(buf)) return 0;) or mask it (len &= sizeof(buf) - 1). Check the var\
iable that is passed, not one that was calculated from it."},{kind:"memory and size",secondary:!0,sentences:[/(?:R\d+|arg#\d+ arg#\d+) memory, len pair leads to invalid memory access/],
what:"passes a function memory and a size that do not go together",remedy:"Pass memory that is initialised, and a consta\
nt or bounded size that is no larger than it."},{kind:"size of zero",sentences:[/(?:R\d+ )?invalid zero-sized read/,/invalid stack type R\d+ off=-\d+ access_size=0$/],
what:"passes a size that may be 0",remedy:"Check the size for 0 before the call (if (len == 0 || len > sizeof(buf)) retu\
rn 0;)."},{kind:"end of structure",sentences:[/access beyond struct (?<type>\S+) at off \d+ size \d+/],what:"reads past \
the end of struct {type}",remedy:"Tell the verifier the larger type that the pointer is cast to: bpf_core_cast(pointer, \
struct larger) (kfunc bpf_rdonly_cast, Linux 6.2), or bpf_skc_to_tcp_sock() and its like for sockets. Or read the field \
with BPF_CORE_READ() or bpf_probe_read_kernel(), which take any address."},{kind:"end of member",sentences:[/access beyond the end of member (?<member>\S+) (?:\(mend:\d+\) )?in struct (?<type>\S+)/],
what:"reads past the end of member {member} of struct {type}",remedy:"Read the member with its own type and size, or cop\
y as much as it has with bpf_probe_read_kernel(dst, sizeof(dst), &p->{member})."},{kind:"part of a pointer member",sentences:[
/cannot access ptr member (?<member>\S+) with moff \d+ in struct (?<type>\S+)/],what:"reads only a part of the pointer {\
member} of struct {type}",remedy:"Read the pointer whole, as 8 bytes."},{kind:"no such member",sentences:[/struct (?<type>\S+) doesn't have field at offset \d+/,
/(?:Type|field) '?(?<type>[^' ]+)'? (?:is not a struct|doesn't have size)/,/type '(?<type>[^']+)' has multiple type tags/],
what:"accesses {type} where it has no member",remedy:"Name the member with the types of vmlinux.h and preserve_access_in\
dex, so that libbpf finds its offset on each kernel, or read the bytes with bpf_probe_read_kernel()."},{kind:"offset int\
o a structure",sentences:[/R\d+ is \S+ invalid (?:negative access|variable offset)/],what:"accesses a structure of the k\
ernel at a negative or variable offset",remedy:"Access members by name. Read an element of an array member by a variable\
 index with bpf_probe_read_kernel(&x, sizeof(x), &p->array[i])."},{kind:"socket field",sentences:[/R\d+ invalid (?<type>\w+) access off=-?\d+ size=\d+/],
what:"accesses a field that {type} pointers do not offer",remedy:"Read only the members of struct bpf_sock, bpf_tcp_sock\
 or bpf_xdp_sock of linux/bpf.h, whole. Make a sock_common a full socket with bpf_sk_fullsock() or bpf_tcp_sock() first."},
{kind:"flow keys",sentences:[/invalid access to flow keys off=/,/R\d+ invalid variable offset to flow keys/],what:"acces\
ses the flow keys outside of struct bpf_flow_keys",remedy:"Access the members of struct bpf_flow_keys by name."},{kind:"\
read-only memory",sentences:[/R\d+ cannot write into (?!packet)\S+/,/only read is supported/,/Writes through BTF pointers are not allowed/,
/no write support to \S+ at off/,/write access at off \d+ with size \d+/,/only access to \S+ is supported/,/\S+\(\) may write into memory pointed by R\d+/],
what:"writes to memory that programs may only read",remedy:"Copy it to memory of your own and change that. To change wha\
t the kernel has, use the helper or kfunc for it (bpf_setsockopt(), bpf_skb_store_bytes(), \u2026); cast const away nowhere."},
{kind:"alignment",sentences:[/misaligned (?!context)(?:\w+ )?access off/],what:"accesses memory at an address that is no\
t aligned to the size of the access",remedy:"Align the variable or the member to its size, or copy it bytewise (__builti\
n_memcpy with packed types). Atomic operations, pointers on the stack and some architectures always need alignment."},{kind:"\
atomic operation",sentences:[/BPF_ATOMIC (?:stores|loads) (?:into|from) R\d+ \w+ is not allowed/,/BPF_(?:ST|XADD) stores into R\d+ \w+ is not allowed/],
what:"uses an atomic operation or a constant store on memory that does not allow it",remedy:"Use atomic operations only \
on map values, global variables, arenas and the stack: load, change and store the context and the packet in plain steps."}]});var RA,SA=f(()=>{"use strict";RA=[{kind:"packet bounds",sentences:[/invalid access to packet,/],what:"accesses the packe\
t beyond what it has checked",remedy:"Compare with data_end right before the access (if ((void *)(p + 1) > data_end) ret\
urn \u2026), and again after every change of the offset and every helper that may change the packet."},{kind:"outside of\
 the packet",secondary:!0,sentences:[/R\d+ offset is outside of the packet/],what:"accesses the packet beyond what it ha\
s checked",remedy:"Compare with data_end right before the access (if ((void *)(p + 1) > data_end) return \u2026), and again a\
fter every change of the offset."},{kind:"end of packet",sentences:[/R\d+ pointer arithmetic on pkt_end prohibited/],what:"\
calculates with data_end",remedy:"Compare with data_end only: put the offset on the other side (data + offset > data_end\
)."},{kind:"packet is read-only",sentences:[/cannot write into packet/,/the prog does not allow writes to packet data/],
what:"writes to the packet, which programs of this type or hook may only read",remedy:"Change the packet in an XDP or tc\
 program, or with a helper that your program type offers for it."},{kind:"packet to a helper",sentences:[/helper access to the packet is not allowed/],
what:"passes a helper a pointer into the packet, which it does not take here",remedy:"Copy the bytes to the stack first \
(bpf_skb_load_bytes(), or __builtin_memcpy after the check)."},{kind:"packet pointer across a change",sentences:[/R\d+ is a packet pointer, but func#\d+ may change packet data/],
what:"passes a packet pointer to a function that may change the packet",remedy:"Pass the context instead, and read data \
and data_end again in that function and after its call."},{kind:"extension changes packet",sentences:[/Extension program changes packet data, while original does not/],
what:"changes packet data, which the function it replaces does not",remedy:"Call no helper that changes the packet in th\
e extension, or let the original call one too (bpf_xdp_adjust_head(xdp, 0))."},{kind:"old packet instructions",sentences:[
/BPF_LD_(?:\[ABS\|IND\]|ABS\|IND) (?:instructions not allowed|(?:instructions )?cannot be)/,/LD_ABS is (?:only allowed|not allowed)/,
/cannot use BPF_LD_\[ABS\|IND\] within callback/,/at the time of BPF_LD_ABS\|IND R6 != pointer to skb/],what:"uses the p\
acket instructions of classic BPF (load_byte(), load_half(), load_word()) where they are not allowed",remedy:"Read the p\
acket with bpf_skb_load_bytes() or through data and data_end instead. The old instructions may end the program: they nee\
d functions that return int, and no lock or reference may be held."}]});var $A,vA=f(()=>{"use strict";$A=[{kind:"null pointer",sentences:[/R\d+ invalid mem access '\w*or_null_?\w*'/,/R\d+ pointer arithmetic on \w*or_null_?\w* prohibited/,
/R\d+ type=\w*or_null_?\w* expected=/,/dereference of modified \w*or_null_?\w* ptr/,/(?:Possibly )?NULL pointer passed to (?:helper|trusted) (?:arg|R)\d+/,
/(?:R|arg#)\d+ is expected to be non-NULL/],what:"uses a pointer that may be NULL",remedy:"Check the pointer for NULL be\
fore it is used or passed on, on every path: results of lookups and of acquiring functions, kptrs, and some arguments of\
 hooks and iterators may be NULL."},{kind:"number as pointer",sentences:[/R\d+ invalid mem access '(?:inv|imm|scalar)'/],
what:"dereferences a value that the verifier does not know as a pointer",remedy:"Read kernel memory with bpf_probe_read_\
kernel() or BPF_CORE_READ(), and user memory with bpf_probe_read_user(). Check or read again a pointer that went through\
 arithmetic, a map or an integer before you use it."},{kind:"invalidated packet pointer",sentences:[],what:"uses a packe\
t pointer from before {call}, which invalidates it",remedy:"Read data and data_end from the context again after the call\
, calculate the pointer again, and compare it with data_end again before the access."},{kind:"invalidated pointer",sentences:[],
what:"uses a pointer from before {call}, which invalidates it",remedy:"Move the access before the call, or copy what is \
needed later to the stack. To go on with the memory after the call, get a new pointer and check it again."},{kind:"point\
er without memory",sentences:[/R\d+ invalid mem access '(?!inv'|imm'|scalar'|\w*or_null)(?<type>\w+)'/],what:"dereferenc\
es a pointer of type {type}, which gives no access to memory",remedy:"Pass the pointer to the helper or kfunc that it is\
 for, and access the memory through what that returns: bpf_dynptr_data() or bpf_dynptr_slice() for a dynptr, bpf_per_cpu\
_ptr() for a per-CPU variable."},{kind:"user memory",sentences:[/R\d+ is ptr_\S+ access user memory/],what:"dereferences\
 a pointer into user space",remedy:"Copy the data with bpf_probe_read_user(), or with bpf_copy_from_user() in a sleepabl\
e program."},{kind:"per-CPU memory",sentences:[/R\d+ is ptr_\S+ access percpu memory/],what:"dereferences a per-CPU poin\
ter",remedy:"Get the address on one CPU with bpf_this_cpu_ptr() or bpf_per_cpu_ptr() first, and read through that."},{kind:"\
pointer arithmetic",sentences:[/R\d+ pointer arithmetic prohibited/,/R\d+ pointer arithmetic on (?!\w*or_null|pkt_end)\w+ prohibited/,
/R\d+ bitwise operator \S+ on pointer prohibited/,/R\d+ 32-bit pointer arithmetic prohibited/,/R\d+ pointer arithmetic with \S+ operator prohibited/,
/R\d+ pointer \S+ pointer prohibited/,/R\d+ pointer comparison prohibited/,/R\d+ tried to subtract pointer from scalar/,
/R\d+ subtraction from stack pointer prohibited/,/R\d+ sign-extension part of pointer/,/R\d+ partial copy of pointer/,/R\d+ has pointer with unsupported alu operation/],
what:"calculates with a pointer in a way that the verifier does not allow",remedy:"Keep the pointer and the offset in va\
riables of their own, and add only a bounded 64-bit integer to a pointer into a map value, the packet, the stack or a me\
mory block. Where the compiler mixes the two, hide the offset from it with barrier_var()."},{kind:"unbounded offset",sentences:[
/math between (?!ctx)\w+ pointer and register with unbounded min value is not allowed/,/math between (?!ctx)\w+ pointer and -?\d+ is not allowed/,
/value -?\d+ makes (?!ctx)\w+ pointer be out of bounds/,/(?!ctx)\w+ pointer offset -?\d+ is not allowed/,/R\d+ has unknown scalar with mixed signed bounds/,
/R\d+ pointer arithmetic of map value goes out of range/,/R\d+ tried to \w+ beyond pointer bounds/],what:"adds an offset\
 to a pointer that is negative, too large, or not bounded",remedy:"Bound the offset on both sides before it is added: ke\
ep it unsigned, and check it (if (i >= SIZE) return 0;) or mask it (i &= SIZE - 1), in the same variable and right befor\
e."},{kind:"moved pointer",sentences:[/dereference of modified (?!ctx|\w*or_null)(?<type>\w+) ptr R\d+ off=-?\d+ disallowed/,
/negative offset (?!ctx)(?<type>\w+) ptr R\d+ off=-?\d+ disallowed/,/R\d+ is a pointer to (?<type>in-kernel struct) with non-zero offset/,
/variable (?!ctx)(?<type>\w+) access var_off=\S+ ?\S* disallowed/],what:"uses a pointer of type {type} that it has moved\
 from where it was returned",remedy:"Pass the pointer on as it was returned, and name the member at the access itself (p\
->member) instead of calculating its address before. Read at a variable offset with bpf_probe_read_kernel()."},{kind:"on\
e instruction, two pointers",sentences:[/same insn cannot be used with different pointers/,/R\d+ tried to \w+ from different (?:maps|pointers)/],
what:"uses one instruction with pointers of different kinds",remedy:"Access the memory in each branch by itself. Where t\
he compiler merges the branches, put a barrier() behind the access in one of them, or choose the value and not the point\
er."},{kind:"uninitialised register",sentences:[/R\d+ !read_ok/],what:"uses a value that was never set",remedy:"Initiali\
se the variable on every path. After a call only its result is left of the registers: a function with fewer arguments th\
an its caller passes, or an argument that the hook does not have on this kernel, ends here too."},{kind:"leaked address",
sentences:[/R\d+ leaks addr /,/leaking pointer from stack off/,/R\d+ could not be pushed for speculative verification/,/.+ access is allowed only to CAP_PERFMON and CAP_SYS_ADMIN/,
/R\d+ stack pointer arithmetic goes out of range, prohibited for !root/,/R\d+ (?:indirect )?variable (?:offset )?stack access prohibited for !root/,
/uninit stack in range of var-offset write prohibited for !root/],what:"could show a kernel address to a process without\
 privileges",remedy:"Load the program with CAP_PERFMON (or CAP_SYS_ADMIN), or store and return integers only, no pointer\
s."},{kind:"frame pointer",sentences:[/frame pointer is read only/],what:"writes to the frame pointer",remedy:"Leave r10\
 alone in inline assembly: copy it to another register and move that."}]});var EA,PA=f(()=>{"use strict";EA=[{kind:"unreleased reference",sentences:[/Unreleased reference id=\d+/,/Leaking reference id=\d+/],
what:"does not release a reference on every path",remedy:"Call the release function (bpf_sk_release(), bpf_ringbuf_submi\
t() or _discard(), bpf_task_release(), bpf_obj_drop(), bpf_iter_*_destroy(), \u2026) on every path that leads out, early retu\
rns included."},{kind:"reference leak",secondary:!0,sentences:[/.+ would lead to reference leak/],what:"ends or hands ov\
er while it still holds a reference",remedy:"Release the reference before every return, tail call or exception."},{kind:"\
reference and tail call",sentences:[/program with __ref argument cannot tail call/],what:"is handed a reference and make\
s a tail call",remedy:"Release or return the argument in this program, and call the other code as a function."},{kind:"r\
elease of what is not held",sentences:[/reference has not been acquired before/,/(?:func|kfunc) \S+ reference has not been acquired before/,
/arg \d+ is an unacquired reference/,/R\d+ must be referenced(?: when passed to release function)?$/,/release (?:kernel function|kfunc|helper) \S+ expects (?:refcounted|referenced) PTR_TO_BTF_ID/,
/allocated object must be referenced/],what:"releases something that it has not acquired, or has released already",remedy:"\
Release only what an acquiring function returned (bpf_task_acquire(), bpf_kptr_xchg(), bpf_ringbuf_reserve(), \u2026), exactl\
y once, and not through a pointer that was read from a structure."},{kind:"release of a moved pointer",sentences:[/R\d+ must have zero offset when passed to release func/],
what:"passes a moved pointer to a release function or a kfunc",remedy:"Keep the pointer that was returned, and pass it o\
n unchanged."},{kind:"untrusted pointer",sentences:[/R\d+ must be referenced or trusted/,/R\d+ must be a rcu pointer/,/R\d+ type=(?:untrusted_|rcu_)ptr_ expected=/,
/R\d+ type=ptr_ expected=(?!fp)/,/arg#\d+ is \S+ expected \S+ or socket/,/Helper has invalid btf\/btf_id in R1/,/Helper has invalid btf_id in R\d+/,
/R\d+ must point to kernel BTF/],what:"passes a pointer that the verifier does not trust, such as one that was read from\
 a structure",remedy:"Pass an argument of the hook (fentry, tp_btf, lsm), or acquire a reference first (bpf_task_acquire\
(), bpf_cgroup_acquire(), \u2026, between bpf_rcu_read_lock() and bpf_rcu_read_unlock() for RCU pointers), check it for NULL,\
 and pass that."},{kind:"acquiring kfunc",sentences:[/acquire kernel function does not return PTR_TO_BTF_ID/],what:"call\
s an acquiring kfunc that returns no typed pointer",remedy:"Correct the kfunc in its module: a kfunc with KF_ACQUIRE ret\
urns a pointer to a structure."}]});var AA,OA=f(()=>{"use strict";AA=[{kind:"return value",sentences:[/At program exit the register R[01] /,/R0 (?:has unknown scalar value|has value|not a scalar value|unknown scalar value)/],
what:"returns a value that its hook does not allow",remedy:"Return only the values that the program type allows (the ran\
ge stands in the words), as a constant on every path: check or mask a value that was calculated or comes from a map."},{
kind:"return value of a callback",sentences:[/(?:At (?:async )?callback(?: return)?|In async callback) the register R0 /],
what:"has a callback that returns a value which is not allowed",remedy:"Return 0 to go on or 1 to stop (timers and works\
: 0), as a constant on every path of the callback."},{kind:"return value of a function",sentences:[/At subprogram exit the register R\d+ is not a scalar value/],
what:"has a global function that returns something else than an integer",remedy:"Return an integer, and hand pointers ba\
ck through a map, or make the function static."},{kind:"value of bpf_set_retval",sentences:[/At bpf_set_retval the register R\d+ /],
what:"sets a return value that its hook does not allow",remedy:"Pass bpf_set_retval() 0 or a negative error number (-409\
5 to -1), checked right before the call."},{kind:"void LSM hook",secondary:!0,sentences:[/(?:Note, )?BPF_LSM_CGROUP that attach to void LSM hooks can't modify return value/],
what:"changes the return value of an LSM hook that has none",remedy:"Return 1 and do not call bpf_set_retval() on hooks \
that return void."}]});var CA,TA=f(()=>{"use strict";CA=[{kind:"uninitialised stack",sentences:[/invalid (?:indirect )?read from stack (?:R\d+ )?(?:off -?\d+\+|var_off)/,
/invalid read from stack arg off/],what:"reads stack memory that was never written",remedy:"Initialise the variable befo\
re it is read or passed on, padding and unused bytes of keys included (= {} or __builtin_memset)."},{kind:"pointer in he\
lper memory",sentences:[],what:"passes a helper stack memory that holds a pointer, which this kernel does not let it rea\
d",remedy:"Keep pointers out of keys, values and buffers that are passed to helpers: store a number instead, such as an \
id of the object or a socket cookie."},{kind:"stack bounds",sentences:[/invalid (?:(?:indirect access|write|read) (?:to|from) )?stack (?:type )?R\d+ (?:off|max off|min off)=(?!-\d+ access_size=0$)/,
/invalid stack off=/],what:"accesses the stack beyond the variable or beyond its 512 bytes",remedy:"Keep the offset and \
the size within the variable, and the stack below 512 bytes: move large variables into a per-CPU array map with one entr\
y."},{kind:"variable stack offset",sentences:[/invalid (?:unbounded )?variable-offset/,/variable offset stack (?:pointer cannot be passed|access prohibited)/,
/(?:variable stack access|invalid variable stack read R\d+|invalid stack type R\d+) var_off=/,/R\d+ (?:unbounded indirect variable offset stack access|(?:min|max) value is outside of stack bound)/],
what:"accesses the stack at a variable offset that is not bounded to memory it has written",remedy:"Bound the index righ\
t before the access (i &= SIZE - 1), initialise the whole array first (= {}), or keep the array in a per-CPU array map."},
{kind:"spilled pointer",sentences:[/attempt to corrupt spilled pointer on stack/,/corrupted spill memory/,/invalid size of register (?:fill|spill)/,
/spilled ptr in range of var-offset stack write/,/cannot spill pointers to stack into stack frame of the caller/,/reading from stack (?:R\d+ )?off \S+ size \d+, slot poisoned/],
what:"reads or overwrites a part of a pointer that is kept on the stack",remedy:"Store and load pointers on the stack wh\
ole, 8 bytes and aligned, and overlay them with nothing else (unions, byte copies of a structure that holds them)."},{kind:"\
returned stack pointer",sentences:[/cannot return stack pointer to the caller/],what:"returns a pointer to its own stack",
remedy:"Let the caller pass a pointer to a variable of its own."},{kind:"stack arguments",sentences:[/callee expects \d+ args, stack arg\d+ is not initialized/,
/r11 load must be before any r11 store or call insn/,/stack arg write offset -?\d+ exceeds max/,/func#\d+ writes \d+ stack arg slots, but calls only require/],
what:"passes or reads arguments on the stack in a way that the verifier does not allow",remedy:"Pass a pointer to a stru\
cture in place of the sixth and later arguments."}]});var MA,IA=f(()=>{"use strict";MA=[{kind:"struct_ops member",class:"MISSING_KERNEL_SYMBOL",sentences:[/attach to (?:unsupported|invalid) member (?<member>\S+)(?:\(@idx \d+\))? of struct (?<type>\S+)/],
what:"implements {member} of struct {type}, which this kernel does not let a BPF program implement",remedy:"Leave the me\
mber out on such kernels (set it to 0 before load, or keep a variant of the structure without it), and mark the program \
sleepable only where the member may sleep."},{kind:"struct_ops type",class:"MISSING_KERNEL_SYMBOL",sentences:[/attach_btf_id \d+ is not a supported struct/,
/attach to invalid member idx \d+ of struct \S+/,/struct_ops module \S+ is not found/],what:"implements operations that \
this kernel does not let BPF programs implement",remedy:"Load the module that has the operations, or keep the map and it\
s programs out where they are missing (bpf_map__set_autocreate)."}]});function LA(e,t,n,r){switch(e){case"number as pointer":return WY(n,/^R(\d+)/.exec(t)?.[1]??"");case"size of zero":return HY(
n);case"defect of the verifier":return t==="kernel subsystem misconfigured verifier"&&NA(n)==="bpf_tail_call"?{kind:"typ\
e of the map",groups:{}}:null;case"uninitialised stack":return JY(n,t);case"argument of a kfunc":return YY(n,t);case"loo\
p":return r!==null&&!zt(r,"5.3")?{kind:"recursion without names",groups:{}}:null;default:return null}}function FA(e){let t=gs.
exec(e)?.groups?.text;return t===void 0?null:/^call (?:(\w+)#-?\d+|pc[+-]\d+)/.exec(t)?.[1]??(t.startsWith("call ")?"":null)}
function NA(e){let t=e.findLast(n=>gs.test(n));return t===void 0?null:FA(t)}function WY(e,t){let n=t,r=!0,o=[];for(let s of e.
toReversed()){let i=KA(s,n);if(i!==null&&!BA.test(i))return o.length===0?null:VY(i,o);if(i!==null&&r&&/^(?:inv|imm)?P?0$/.
test(i))return{kind:"null pointer",groups:{}};if(i!==null&&(r=!1),/^from \d+ to /.test(s))return null;let a=gs.exec(s)?.
groups?.text;if(a===void 0)continue;let l=FA(s);if(l!==null){if(Number(n)<6)return null;o.push(l)}let c=new RegExp(`^[rw\
]${n} (\\S+) (?:r(\\d+)$)?`).exec(a);if(c?.[1]==="="&&c[2]!==void 0)n=c[2];else if(c!==null)return null}return null}function KA(e,t){
if(/^;/.test(e))return null;let n=gs.test(e)?e.slice(e.indexOf(";")+1||e.length):e;return new RegExp(`(?:^|\\s)R${t}(?:_\
\\w+)?=([^\\s(]+)`).exec(n)?.[1]??null}function VY(e,t){let n=t.filter(s=>s!==""),r=t.length===1?t[0]:n.find(s=>zY.test(
s)),o=r===void 0||r===""?"a function call":`${r}()`;return{kind:e.startsWith("pkt")?"invalidated packet pointer":"invali\
dated pointer",groups:{call:o}}}function HY(e){let t=NA(e);return t!==null&&/^bpf_map_\w+_elem$/.test(t)?{kind:"map with\
out keys",groups:{call:`${t}()`}}:null}function YY(e,t){let[,n,r]=/^(?:arg#(\d+)|R(\d+)) pointer type STRUCT /.exec(t)??
[],o=n===void 0?r:String(Number(n)+1);if(o===void 0)return null;for(let s of e.toReversed()){let i=KA(s,o);if(i!==null)return BA.
test(i)?{kind:"number as argument",groups:{}}:null;if(new RegExp(`^[rw]${o} `).test(gs.exec(s)?.groups?.text??""))return null}
return null}function JY(e,t){let[,n,r]=/^invalid indirect read from stack (?:R\d+ )?off (-?\d+)\+(\d+)/.exec(t)??[];if(n===
void 0||r===void 0)return null;let o=Number(n)+Number(r);for(let s of e.toReversed()){if(/^from \d+ to /.test(s))return null;
let i=gs.exec(s)?.groups?.text,[,a,l,c]=/^\*\(u(\d+) \*\)\(r10 (-\d+)\) = (\S+)/.exec(i??"")??[];if(a===void 0||l===void 0||
c===void 0)continue;let u=Number(l);if(!(o<u||o>=u+Number(a)/8))return a==="64"&&/^r\d+$/.test(c)?{kind:"pointer in help\
er memory",groups:{}}:null}return null}var gs,BA,zY,DA=f(()=>{"use strict";as();gs=/^\d+: \(\w\w\) (?<text>[^;]*?)\s*(?:;.*)?$/;
BA=/^(?:inv|imm|scalar|P?-?\d)/;zY=/adjust|change|pull_data|store_bytes|csum_replace|vlan|clone_redirect|encap|decap|store_hdr|push_data|pop_data|submit|discard|release|drop|destroy|delete|unlock|_put|xchg|list_push|rbtree_add/});function Kg(e,t,n=null){let r=QY(N0(e).slice(0,XY),t);if(r===null)return null;let o=LA(r.kind,r.words,hs(e).path,n),s=qA.
find(({kind:i})=>i===o?.kind);return o===null||s===void 0?r:{kind:s.kind,explanation:WA(s,o.groups,t),words:r.words}}function QY(e,t){
return UA(e,jA.filter(({rule:n})=>n.secondary!==!0),t)??UA(e,jA.filter(({rule:n})=>n.secondary===!0),t)}function UA(e,t,n){
for(let r of e){let o=ZY(r);for(let{pattern:s,rule:i}of t){let a=s.exec(o);if(a!==null)return{kind:i.kind,explanation:WA(
i,a.groups??{},n),words:r}}}return null}function ZY(e){return e.replaceAll(/\*\(R11-\d+\)/g,"R11")}function WA(e,t,n){if("\
explain"in e)return e.explain(t,n);let r=GA(e.what,t);return{class:e.class??"VERIFIER_REJECTION",title:`program ${n} ${r}`,
remedy:GA(e.remedy,{...t,program:n}),...e.mayBeLeftOut===!0?{addition:mt(n)}:{},subject:`${e.kind}: ${r.replaceAll(/\d+/g,
"N")}`}}function GA(e,t){return e.replaceAll(/\{(\w+)\}/g,(n,r)=>t[r]??n)}function zA(e){return eJ.test(sn(e))}var qA,XY,
jA,eJ,VA=f(()=>{"use strict";It();Be();z0();H0();J0();Q0();eA();nA();oA();iA();lA();uA();fA();pA();gA();bA();kA();_A();SA();
vA();PA();OA();TA();IA();Eg();Pu();DA();qA=[...W0,...V0,...Y0,...X0,...Z0,...tA,...rA,...sA,...aA,...cA,...dA,...mA,...hA,
...yA,...wA,...xA,...RA,...$A,...EA,...AA,...CA,...MA,...m0];XY=32;jA=qA.flatMap(e=>e.sentences.map(({source:t,flags:n})=>({
pattern:new RegExp(`^(?:${t})`,n),rule:e})));eJ=/^(?:BPF program is too large\. Processed \d+ insn|The sequence of \d+ jumps is too complex|BPF program is too complex)/m});function Au(e,t,n){let o=n.verifierTail.trim()===""||tJ(n.verifierTail)&&Fg(t,n,e.kernel.release)?mJ(e,t,n):rJ(e,t,n),s=e.
result.load?.btfRefused??null;return s===null?o:{...o,remedy:`${o.remedy} ${nJ(s,o.source!==null)}`}}function tJ(e){return e.
split(`
`).every(t=>/^(?:verification time \d+ usec|stack depth [\d+]+|processed \d+ insns .*)?$/.test(t))}function nJ(e,t){return`\
The kernel refused the BTF of the object (${e}), and libbpf went on without it${t?"; the line is the one of .BTF.ext":""}\
.`}function rJ(e,t,n){if(sJ(n.verifierTail))return iJ(e,t,n);let{error:r,suggestion:o}=B0(n.verifierTail),s=A0(t.name,n),
i=Kg(n.verifierTail,t.name,e.kernel.release),a=e.result.targets.find(u=>u.program===t.name),l=s?.explanation??Qi(n.verifierTail,
e,t.name)??(i===null?null:lJ(i,a))??uJ(t,r)??fJ(t.name,n,r),c=l.class==="UNSUPPORTED_HELPER"?rP(e.kernel,l.subject??"",t.
name):null;return X(e,"load",c??cJ(aJ(e,l),n),{program:t.name,words:(s===null?i?.words:null)??r??n.message,source:s?.lack.
source??n.source,excerpt:G0(n.verifierTail),log:n.verifierLog,suggestion:o,proof:cs(e.artifact.name,t.name)})}function sJ(e){
return oJ.test(e.trimEnd().split(`
`).at(-1)??"")}function iJ(e,{name:t},n){let o=n.errno?.name==="E2BIG"?{class:"VERIFIER_LIMIT",title:`program ${t} takes\
 the verifier more instructions than the kernel allows`,remedy:`Shorten loops that clang unrolls, look at fewer branches\
, or split ${t} with tail calls. Kernels before 5.2 process at most 131,072 instructions, newer ones a million.`,subject:"\
instructions processed"}:{class:"VERIFIER_REJECTION",title:`the verifier rejects program ${t}, and its reason does not f\
it into the log of this kernel`,remedy:`Run ${t} on a newer kernel too: from 5.2 on the log has room for the reason. Or \
make the program smaller until its log fits into 16 MiB.`,subject:"log cut"};return X(e,"load",o,{program:t,words:`${Ee(
n.errno)}, after more than 16 MiB of the verifier's log`,log:n.verifierLog,proof:cs(e.artifact.name,t)})}function aJ({kernel:e},t){
if(e.btf!==!1)return t;let n=t.remedy.replace(/^Guard the call with bpf_core_enum_value_exists\([^)]*\)/,"This kernel ha\
s no BTF for CO-RE: let your loader ask for the helper (libbpf_probe_bpf_helper), load a program without the call");return{
...t,remedy:n}}function lJ({kind:e,explanation:t},n){let r=n===void 0?null:gP(e,t.subject,n);return r===null?t:{...t,remedy:`${r}\
 ${t.remedy}`}}function cJ(e,{source:t,verifierTail:n}){return t===null||!zA(n)?e:{...e,title:`${e.title}; it gave up in\
 the loop that begins here`}}function uJ({name:e,section:t},n){let[,r]=/^\??(?:fentry|fexit|fmod_ret)(?:\.s)?\/(\w+)$/.exec(
t)??[];return n!==null||r===void 0||!dJ.has(r)?null:Kg(`Attaching tracing programs to function '${r}' is rejected`,e)?.explanation??
null}function fJ(e,{errno:t},n){return{class:"VERIFIER_REJECTION",title:`the verifier rejects program ${e}`,remedy:n===null?
HA:`Change the code at the line that is shown; the log above the error says what the verifier knew about each register t\
here${t===null?"":` (${Ee(t)})`}.`}}function mJ(e,t,n){let r=[n.message??"",...gJ(e.result.libbpfTail,t.name)].join(`
`),o=M0(n,t);if(o!==null)return X(e,"load",o,{program:t.name,log:e.result.libbpfLog});let s=I0(r,t)??(hJ.test(r)?du(e,t,
n.errno):null)??Qi(r,e,null)??pJ(t,ps(r,n.errno))??bJ(e,t,n)??wJ(t.name,n),i=Fg(t,n,e.kernel.release)?.explanation??null,
a=n.refusedBy==="libbpf"&&i===null,l=Su(r,n.errno)??n.message;return X(e,"load",i??(a?xu(e,s):s),{program:t.name,words:a?
ds(e,l):i!==null&&n.refusedBy==="libbpf"?null:l,source:n.source,excerpt:ot(yJ(e.result.libbpfTail,t.name)),log:e.result.
libbpfLog,proof:cs(e.artifact.name,t.name)})}function pJ({name:e,type:t},n){return n?.class!=="MISSING_BTF"||n.subject!==
"kernel"||!Dg.has(t)?n:{...n,title:`the kernel has no BTF, which ${t} programs such as ${e} need`,remedy:`A BTF file bes\
ide the kernel does not help them: the kernel must be built with CONFIG_DEBUG_INFO_BTF. Keep ${e} out on kernels without\
 (bpf_program__set_autoload)${t==="tracing"?" and attach a kprobe or a tracepoint there":""}.`,addition:mt(e),subject:`k\
ernel, ${t}`}}function gJ(e,t){return e.split(`
`).filter(n=>n.includes(`prog '${t}'`))}function yJ(e,t){return e.split(`
`).filter(n=>!/prog '/.test(n)||n.includes(`prog '${t}'`)).join(`
`)}function bJ({kernel:e},{name:t,type:n,insns:r},{errno:o}){let s=is[n];return o?.name==="EINVAL"&&s!==void 0&&(zt(e.release,
s.since)||s.config)?{class:"UNSUPPORTED_PROGRAM_TYPE",title:`the kernel does not load ${n} programs such as ${t}`,remedy:`\
Keep ${t} out on kernels without it (bpf_program__set_autoload) and ${n==="syscall"?"do its work in your loader":`fall b\
ack to ${n==="tracing"?"a kprobe":"another hook"}`}.${zt(e.release,s.since)?"":wr(s)}`,background:Mt(n,s),proof:au(n),addition:mt(
t),subject:n}:o?.name==="E2BIG"&&r>4096?{class:"VERIFIER_LIMIT",title:`program ${t} has ${r} instructions; the kernel ta\
kes 4096`,remedy:"Kernels before 5.2 take 4096 instructions: split the program with tail calls, or ship a smaller varian\
t for them.",subject:"instructions"}:o?.name==="EPERM"||o?.name==="EACCES"?{class:"POLICY_DENIED",title:`the kernel does\
 not permit program ${t} to be loaded`,remedy:`The kernel refused before the verifier looked (${Ee(o)}), to root: ${ls(e)}\
.`,subject:"load"}:null}function wJ(e,{errno:t}){return{class:"UNKNOWN",title:`program ${e} does not load: ${Ee(t)}`,remedy:HA}}
var HA,oJ,dJ,Dg,hJ,jg=f(()=>{"use strict";_u();rt();It();as();T0();$u();ou();Be();Rn();Xi();L0();fu();q0();Pu();VA();HA=
"The kernel gave no reason: see the whole log, and compare the section name and flags with what your loader sets before \
load.";oJ=/^\[the log is cut here: .*\]$/;dJ=new Set(["migrate_disable","migrate_enable","rcu_read_unlock_strict","preem\
pt_count_add","preempt_count_sub","__rcu_read_lock","__rcu_read_unlock"]);Dg=new Set(["tracing","lsm","ext","struct_ops"]);
hJ=/failed to find kernel BTF type ID of '|is not found in vmlinux BTF/});function JA(e){let{load:t}=e.result;if(t===null)return[];let n=Wt(t)?xJ(e,t):PJ(e),r=o0(e);return r.length===0?n:[...r,...n.
filter(o=>!kJ(e,o))]}function kJ({result:{programs:e}},t){return e.some(({name:n,type:r})=>n===t.program&&r==="struct_op\
s")}function xJ(e,t){let n=v0(e,t);if(n!==null)return[n,...YA(e)];let r=R0(e,t),o=YA(e),s=t.program!==null&&o.some(l=>l.
program===t.program);if(r.length>0||s)return[...r,...o];let i=/^prog '([^'\n]+)'/.exec(t.message??"")?.[1];if(o.some(l=>l.
program===i))return o;let a=_J(e,t,o.length===0);return o.some(l=>EJ(e,l,a))||a.class==="UNKNOWN"&&t.program===null&&o.length>
0||$J(a,o)?o:[a,...o.filter(l=>!vJ(l,a))]}function YA(e){return e.result.programs.flatMap(t=>t.off===null&&t.load!==null&&
Wt(t.load)&&t.load.map===null?[Au(e,t,t.load)]:[])}function _J(e,t,n){let{libbpfTail:r,libbpfLog:o}=e.result,s=`${t.message??
""}
${r}`,i=n&&XA(e),a=Qi(s,e,null)??ps(s,t.errno)??(i?RJ(t):SJ(e,t)),l=t.program===null&&t.map===null,c=Su(s,t.errno)??t.message,
u=l?xu(e,a):a;return X(e,"load",i?{...u,title:`${u.title}; each program loads alone`}:u,{words:l?ds(e,c):c,excerpt:ot(r),
log:o,program:i?t.program:null,proof:aP(e.artifact.name)})}function RJ({errno:e}){return{class:"UNKNOWN",title:`the obje\
ct does not load as a whole (${Ee(e)})`,remedy:"The programs depend on each other (a prog array filled in the object, st\
ruct_ops), or together need more memory than the guest has: see the log."}}function SJ({result:{maps:e,programs:t}},{errno:n}){
return e.length===0&&t.length===0?{class:"INVALID_OBJECT",title:`libbpf cannot open the object: ${Ee(n)}`,remedy:"Name t\
he .o file that clang -target bpf -g writes; an object for another loader only can be run through that loader."}:{class:"\
UNKNOWN",title:`the object does not load: ${Ee(n)}`,remedy:"No rule knows these words: see the whole log of libbpf."}}function $J(e,t){
if(e.class!=="MISSING_BTF"||e.identity!=="kernel")return!1;let n=t.filter(o=>o.class==="MISSING_BTF"),r=t.some(o=>o.class===
"UNSUPPORTED_PROGRAM_TYPE"&&Dg.has(o.identity));return n.every(({identity:o})=>o!=="kernel")&&(n.length>0||r)}function vJ(e,t){
return e.source===null&&(e.class===t.class||e.class==="UNKNOWN")}function EJ(e,t,n){return t.class===n.class&&t.identity===
n.identity&&(XA(e)||t.words?.includes(`prog '${t.program}'`)===!0)}function XA({result:e}){return e.programs.some(({load:t})=>t?.
verdict==="pass")}function PJ(e){let{programs:t}=e.result;if(t.some(({off:r})=>r===null))return[];let n=t.filter(({off:r})=>r?.
by==="object").map(({name:r})=>r);return[X(e,"load",{class:"NOTHING_LOADED",title:`nothing was loaded: ${op(t)}`,remedy:AJ(
t),...n.length>0&&!QA(t)?{addition:tu(n)}:{},subject:"nothing"},{excerpt:ot(e.result.libbpfTail),log:e.result.libbpfLog})]}
function AJ(e){return e.length===0?'Check that the file is the object with the programs, and that they stand in sections\
 (SEC("\u2026")).':QA(e)?"All that may be left out does not load on this kernel, and the rest is off: mend one of these \
programs, or leave the kernel out of the `kernels` of the artifact.":e.some(({off:t})=>t?.by==="object")?'The sections b\
egin with "?" (SEC("?kprobe/\u2026")), so that only a loader switches them on: declare those that yours does (`autoload: true\
` under `programs`), or remove the "?".':"An artifact that has nothing to load on this kernel is no pass: leave the kern\
el out of its `kernels`, or give it a program for it."}function QA(e){return e.some(({off:t})=>t?.by==="dropped")}var ZA=f(
()=>{"use strict";Lo();_u();rt();It();$u();Be();Ig();E0();jg();Rn();fu()});function eO(e){let{fixups:t,unknownNames:n}=e.result;return[...t.filter(({status:r})=>r!=="applied"&&r!=="unsupported").
map(r=>X(e,"load",CJ(e,r),{map:OJ(r)?r.subject:null,words:r.message||r.note,place:r.place})),...n.map(r=>X(e,r.usedBy===
"test"?"test":"load",MJ(e,r),{place:r.place}))]}function OJ({note:e}){return e.startsWith("map ")}function CJ({result:{maps:e,
programs:t}},n){let{subject:r,what:o,status:s,errno:i,message:a,note:l}=n,c=l.split(" ")[0]??"map",u={class:"FIXUP_MISMA\
TCH",subject:`${s} ${r} ${o}`};if(o==="btf")return{...u,subject:`btf ${r} ${a}`,...TJ(n)};switch(s){case"not_found":return{
...u,title:`the manifest sets ${o} on ${c==="global"?"global variable":c} ${r}, which the object does not have`,remedy:tO(
r,c,c==="map"?e.map(({name:d})=>d):c==="program"?t.map(({name:d})=>d):null)};case"not_map_in_map":{let d=e.find(({name:p})=>p===
r)?.type??"another type",m=e.filter(p=>ta(p.type)).map(({name:p})=>p);return{...u,title:`the manifest sets ${o} on map ${r}\
, which holds no maps`,remedy:`${r} is of type ${d}; an inner map belongs on a hash_of_maps or array_of_maps${m.length===
0?", and the object has none":`: ${m.join(", ")}`}.`}}case"applied":case"unsupported":case"error":return{...u,title:`${o}\
 cannot be set on ${c} ${r}: ${Ee(i)}`,remedy:`It was refused${a===null||a===""?"":` (${a})`}: compare the value with wh\
at your loader sets.`}}}function TJ({subject:e,message:t}){let[n="",...r]=(t??"").split("; "),o=r.join("; ");return{title:`\
BTF file ${e} ${n}`,remedy:`${o.charAt(0).toUpperCase()}${o.slice(1)}, and name it in \`btf\`; or remove the entry where t\
he kernel has its own BTF.`}}function tO(e,t,n){if(n===null)return`Correct the name, or drop the entry: \`${e}\` is in no\
 data section of the object.`;let r=Z(e,n),o=n.length===0?`The object has no ${t}s.`:`The object has ${n.join(", ")}.`;return`${r===
void 0?"":`Did you mean ${r}? `}${o} Correct the name, or drop the entry.`}function MJ({result:{programs:e,maps:t}},n){let{
what:r,name:o,program:s,meant:i,usedBy:a}=n,l={class:"FIXUP_MISMATCH",subject:`${r} ${o} ${a}`};if(r==="section")return{
...l,title:`the manifest says that program ${s} stands in section ${o}; the object has it in ${i}`,remedy:"Correct the s\
ection in the manifest, or the SEC() in the source."};let c=(r==="program"?e:t).map(u=>u.name);return{...l,title:`${a===
"test"?"a test":"the manifest"} names ${r} ${o}, which the object does not have`,remedy:tO(o,r,c)}}var nO=f(async()=>{"u\
se strict";await Le();na();rt()});function rO(e){return e.result.programs.flatMap(t=>{if(t.off?.by!=="dropped"||t.off.map!==null)return[];let{load:n,name:r,
requirement:o,off:s}=t,i=n!==null&&Wt(n)?Au(e,t,n):X(e,"load",{class:"PROGRAM_DROPPED",title:`program ${r} does not load\
: ${s.reason}`,remedy:""},{program:r,words:s.reason,log:e.result.libbpfLog});return[{...i,class:"PROGRAM_DROPPED",level:o===
"tolerated"?"warning":"notice",title:`${r} is left out: ${i.title.replace(`program ${r} `,"it ")}`,remedy:`The rest of t\
he object is loaded, as the manifest allows. ${i.remedy}`.trim(),remedyYaml:null,proof:cs(e.artifact.name,r)}]})}function oO(e){
let{variants:t,programs:n}=e.result,r=n.some(({load:o})=>o?.verdict==="pass");return t.filter(({chosen:o})=>o===null).map(
o=>({...X(e,"load",{class:"VARIANT_UNAVAILABLE",title:`the kernel can take no program of group ${o.group}: ${IJ(o)}`,remedy:"\
The object is loaded without the group. Where your users need it, add a last variant that asks nothing of the kernel.",subject:o.
group,proof:{words:"The group has a program on",artifact:e.artifact.name,holds:s=>s.variants.some(({group:i,chosen:a})=>i===
o.group&&a!==null)}},{log:e.result.libbpfLog}),level:r?"notice":"warning"}))}function IJ({candidates:e}){return e.map(({
program:t,reason:n})=>`${t} (${n??"it does not load"})`).join(", ")}function sO(e){return yi(e.result.programs).map(({name:t,
insns:n,budget:r})=>X(e,"load",{class:"INSN_BUDGET",title:`program ${t} takes the verifier ${n} instructions; its budget\
 is ${r}`,remedy:"Fewer paths are needed: shorten or un-unroll loops, or move parts into global functions, which are ver\
ified once each. Or raise `max_insns`: what is left to the kernel\u2019s limit of a million is in the statistics.",subject:"\
budget",proof:{words:"It keeps its budget on",artifact:e.artifact.name,holds:({programs:o})=>o.some(s=>s.name===t&&s.load?.
verdict==="pass")&&!yi(o).some(s=>s.name===t)}},{program:t}))}var iO=f(()=>{"use strict";Lo();rt();jg();Rn()});function Ou({kind:e,subject:t,wanted:n,seen:r}){return`${e==="map"?"":`${t}: `}${n}, saw ${r}`}var Ug=f(()=>{"use strict"});function aO(e){return e.result.tests.filter(t=>LJ(e,t)).map(t=>NJ(e,t))}function LJ({result:e},t){return!Wt(t)||FJ(e.unknownNames,
t)?!1:e.interruption===null?!0:t.command?.verdict==="fail"||t.expectations.some(({verdict:n})=>n==="fail")}function FJ(e,{
command:t,expectations:n}){let r=n.filter(({verdict:s})=>s!=="pass"),o=({subject:s})=>e.some(({name:i,usedBy:a})=>a==="t\
est"&&i===s);return r.length>0&&r.every(o)&&(t===null||t.verdict==="pass")}function NJ(e,t){let{name:n,command:r,expectations:o,
reason:s,place:i,required:a}=t,l=[...r!==null&&r.verdict!=="pass"?[r.reason??"the command fails"]:[],...o.filter(({verdict:d})=>d!==
"pass").map(Ou)],c=l.length>2?`; and ${l.length-2} more`:"",u=l.length===0?s??"it does not pass":`${l.slice(0,2).join(";\
 ")}${c}`;return{...X(e,"test",{class:"BEHAVIOR_FAILURE",title:`test "${n}": ${u}`,remedy:BJ(e,t),subject:n},{words:l.length>
2?s:null,excerpt:r===null?null:bg(r.stdout.tail,r.stderr.tail),log:r===null?null:r.stderr.log??r.stdout.log,place:i,proof:uP(
e.artifact.name,n)}),level:a?"failure":"warning"}}function BJ(e,{command:t,expectations:n}){if(t!==null&&t.verdict!=="pa\
ss")return lO(t);let r=n.find(({verdict:o})=>o!=="pass");return r===void 0?"See the log of the command.":KJ(e,r)}function KJ(e,{
kind:t,subject:n,verdict:r,seen:o}){let s=e.result.maps.find(({name:i})=>i===n);if(r==="error"&&t==="events"&&s!==void 0&&
!jJ(s))return`${n} is of type ${s.type}: name the ring buffer or perf event array that the program writes to, or look at\
 ${n} with \`expect_map\`.`;if(r==="error"&&t==="map"&&DJ.test(o))return`Correct the key or value in the manifest: ${n} \
does not take it as it is written.`;if(r==="error")return`That could not be looked at on this kernel (${o}), which says \
nothing of the program: see whether the kernel offers it.`;switch(t){case"events":return/^0 events/.test(o)?`Nothing at \
all came out of ${n}: see whether the programs that write to it were attached and ran (\`expect_runs\`), and give it longe\
r with \`within\`.`:`Events came out of ${n}, and none or too few with what is expected: compare with what the program w\
rites on this kernel.`;case"runs":return`${UJ(e,n)}See whether the command does what calls the hook of ${n} on this kern\
el: another path may be taken there.`;case"map":return"See whether the programs that write to the map ran (`expect_runs`\
), and give them longer with `within`.";case"test_run":return`${n} takes this input and answers otherwise: what it reads\
 of the kernel may differ there.`}}function jJ({type:e}){return e==="ringbuf"||e==="perf_event_array"||ta(e)}function UJ({
kernel:e,result:t},n){let r=t.programs.some(({name:s,type:i})=>s===n&&i==="lsm"),o=e.lsm===null||e.lsm.split(",").includes(
"bpf");return r&&!o?"The bpf LSM is not active on this kernel, so that lsm programs never run. ":""}function lO({timedOut:e,
exitCode:t,verdict:n,stderr:r}){return e?"Raise its `timeout`, or see in its output what it waits for.":n==="error"&&t!==
null?"It wrote more than is kept, and the rest could have had it: let it write less.":n==="error"?"The guest could not s\
tart it: see the console log.":t===127?"Something it calls is not in the guest, which has busybox's commands and no more\
: bring it along with `files`.":t===126?GJ(r.tail):"See what it wrote; the guest has no network and only what the manife\
st brings along."}function GJ(e){let[,t]=qJ.exec(sn(e))??[];if(t===void 0)return"Something it calls is no program for th\
is machine: see its output.";let n=_(t,120);return`\`${n}\` is not executable: run \`chmod +x\` on it before bpfcompat brin\
gs it along (artifacts of workflows lose the mode of files), or call a script with \`sh ${n}\`.`}function cO(e){let{command:t,
interruption:n}=e.result;return t===null||!Wt(t)?[]:n!==null&&t.exitCode===null&&t.signal===null&&!t.timedOut?[]:e.kernel.
error!==null?[]:[X(e,"command",{class:"COMMAND_FAILURE",title:`the command does not answer as expected: ${t.reason}`,remedy:lO(
t),subject:"command"},{words:t.command,excerpt:bg(t.stdout.tail,t.stderr.tail),log:t.stderr.log??t.stdout.log,proof:dP(e.
artifact.name)})]}var DJ,qJ,uO=f(()=>{"use strict";L();Ug();na();rt();It();Rn();DJ=/bytes, and there is room for | does not fit \d+ (?:signed )?bits|: give bytes, or fields/;
qJ=/(?:^|: )([^\s:][^:\n]*): Permission denied$/m});function kr(e,t=null){let n=yn(e);return zP([...e.kernels.flatMap(r=>WJ(e,r)),...e.artifacts.flatMap(r=>zJ(e,r,n.get(r.name)??
[])),...t===null?[]:IP(e,t)],e,t)}function WJ(e,t){if(t.error===null)return[];let n=e.cases.filter(r=>r.kernel===t.id).flatMap(
r=>r.lanes);return[{...mO,class:"KERNEL_UNAVAILABLE",level:n.length===0?t.required?"failure":"warning":nu(n),artifact:null,
kernel:t.id,identity:t.error,title:`kernel ${t.id} could not be used`,words:t.error,log:t.consoleLog,remedy:t.consoleLog===
null?"This is no verdict on the artifacts. The way out stands above; mark the kernel `required: false` if the run may pa\
ss without it.":"This is no verdict on the artifacts. Read the console log, then run it again.",place:null,reproduce:eo(
e,null,t.id,null)}]}function zJ(e,t,n){if(t.error!==null)return[VJ(e,t,n.flatMap(o=>o.lanes))];let r=e.kernels.flatMap(o=>n.
filter(s=>s.kernel===o.id).flatMap(s=>pO({run:e,artifact:t,kernel:o,result:s})));return[...r,...qP(e,t,r)]}function fO(e){
let t=new Map(e.artifacts.map(n=>[n.name,n]));return e.cases.map(n=>{let r=t.get(n.artifact),o=e.kernels.find(({id:i})=>i===
n.kernel);return r!==void 0&&o!==void 0&&r.knownFailures.length>0?GP(n,pO({run:e,artifact:r,kernel:o,result:n})):n})}function VJ(e,t,n){
return{...mO,class:"INVALID_OBJECT",level:n.length===0?"failure":nu(n),artifact:t.name,kernel:null,identity:"artifact",title:`${t.
path} cannot be taken to a kernel`,words:t.error,log:null,remedy:"Name a file that clang -target bpf wrote for this mach\
ine, and build it before this step.",place:t.place,reproduce:eo(e,t,e.kernels[0]?.id??null,null)}}function pO(e){return UP(
e,HJ(e).map(t=>n0(e,t)))}function HJ(e){let{result:t,kernel:n}=e;if(t.load===null&&t.unsuited!==null)return[dO(e,t.unsuited)];
if(n.error!==null&&t.load===null&&t.interruption===null)return[];let r=[...eO(e),...JA(e),...$0(e),...rO(e),...oO(e),...sO(
e),...OP(e),...aO(e),...cO(e),...t.unsuited===null?[]:[dO(e,t.unsuited)],...t.interruption===null?[]:XP(e,t.interruption),
...t.kernelWarnings.map(s=>QP(e,s))],o=t.interruption?.kind==="cancelled"?void 0:JJ(r,t.lanes);return o===void 0?r:[...r,
XJ(e,o)]}function dO(e,t){return X(e,e.result.load===null?"load":"command",{class:"INVALID_OBJECT",title:`${e.artifact.name}\
 is not built for ${e.kernel.arch}`,remedy:`Build it for ${e.kernel.arch} as an artifact of its own, and give each artif\
act the kernels that it is built for with \`kernels:\`.`,subject:"unsuited"},{words:`it ${t}`})}function JJ(e,t){let n=t.
filter(Wt);if(e.some(({level:o})=>o==="failure"))return;let r=e.some(o=>o.level==="warning"&&!YJ.has(o.class));return n.
find(({required:o})=>o)??(r?void 0:n[0])}function XJ(e,t){return X(e,QJ[t.mode],{class:"UNKNOWN",title:`${e.artifact.name}\
 did not pass ${t.mode}, and no rule knows why`,remedy:"See the logs of the kernel; a case that no rule knows is worth a\
n issue."},{words:t.reason,excerpt:ot(e.result.libbpfTail),log:e.result.libbpfLog??e.kernel.consoleLog})}var mO,YJ,QJ,oa=f(
async()=>{"use strict";Mo();CP();rt();It();await HP();kg();t0();r0();await Rg();ZA();Ig();await nO();iO();Ic();uO();mO={
step:null,known:null,overdue:null,program:null,map:null,source:null,excerpt:null,remedyYaml:null,suggestion:null,background:null,
proof:null};YJ=new Set(["LSM_NOT_ACTIVE","KERNEL_WARNING","MAP_DROPPED","PROGRAM_DROPPED","VARIANT_UNAVAILABLE"]);QJ={load_only:"\
load",load_attach:"attach",behavior:"test",command:"command"}});function xr(e,t,n,r=[]){let o=e.flatMap(({kernel:k,lanes:y})=>y.map(x=>({...x,kernel:k,blocks:e9(x,n)}))),s=t9(o),i=o.filter(
k=>k.blocks),a=i.filter(({verdict:k})=>k==="fail"),l=i.filter(({verdict:k})=>k==="error"||k==="skip"),c=k=>t.map(({id:y})=>y).
filter(y=>k.some(({kernel:x})=>x===y)),u=c([...a,...r]),d=o.filter(k=>k.known!==null).length,m=o.filter(k=>!k.blocks&&k.
known===null&&k.verdict!=="pass").length,p={counts:s,nonBlocking:m,known:d,failedKernels:u},g=n==="any"?"":"required ";if(o.
length===0)return{status:"error",exitCode:1,sentence:"Could not tell: no artifact was taken to any kernel",...p};let b=ZJ(
m,d,e);return l.length>0?{status:"error",exitCode:1,sentence:`Could not tell: ${n9(l,c(l),g)}${r9(a,g)}${hO(r)}${b}`,...p}:
a.length>0?{status:"failed",exitCode:2,sentence:`Failed: ${o9(a,i,g)}, on ${Gg(u)}${hO(r)}${b}`,...p}:r.length>0?{status:"\
failed",exitCode:2,sentence:`Failed: ${gO(r)}, on ${Gg(u)}${b}`,...p}:{status:"passed",exitCode:0,sentence:s9(i,o,t,n,b),
...p}}function ZJ(e,t,n){let o=n.filter(i=>i.lanes.some(({mode:a,verdict:l})=>a==="behavior"&&l==="pass")).flatMap(i=>i.
tests).filter(i=>i.verdict!=="pass"&&i.known===null).length;return[...t===0?[]:[`${t} ${t===1?"fails":"fail"} as known`],
...e===0?[]:[`${e} that ${e===1?"does":"do"} not block did not pass`],...o===0?[]:[`${o} ${o===1?"test that does":"tests\
 that do"} not block did not pass`]].map(i=>`; ${i}`).join("")}function e9(e,t){return e.known!==null?!1:t==="any"||t===
"required"&&e.required}function t9(e){let t={pass:0,fail:0,skip:0,error:0};for(let{verdict:n}of e)t[n]++;return t}function n9(e,t,n){
let[r,...o]=new Set(e.map(i=>i.reason)),s=r!==null&&o.length===0?`: ${r}`:"";return`${e.length} ${n}${e.length===1?"chec\
k has":"checks have"} no verdict, on ${Gg(t)}${s}`}function r9(e,t){return e.length===0?"":`; ${e.length} ${t}${e.length===
1?"check fails":"checks fail"}`}function Gg(e){return e.length<=4?e.join(", "):`${e.length} kernels (${e.slice(0,4).join(
", ")} \u2026)`}function hO(e){return e.length===0?"":`; ${gO(e)}`}function gO(e){let t=new Set(e.map(({artifact:n,program:r})=>JSON.
stringify([n,r]))).size;return`${t} ${t===1?"program takes":"programs take"} more instructions than the baseline allows`}
function o9(e,t,n){return`${e.length} of ${t.length} ${n}checks ${e.length===1?"fails":"fail"}`}function s9(e,t,n,r,o){let s=`\
on ${n.length} ${n.length===1?"kernel":"kernels"}`;if(e.length===0&&r!=="never"&&t.some(({required:l,known:c})=>l&&c!==null))
return`Passed: no required check fails otherwise than as known, ${s}${o}`;if(e.length===0)return`Passed: ${r==="never"?"\
nothing may fail it (fail-on: never)":"nothing was required"}; ${t.filter(({verdict:l})=>l==="pass").length} of ${t.length}\
 checks pass ${s}`;let i=r==="any"?"":"required ";return`Passed: ${e.length===1?`the one ${i}check passes`:`all ${e.length}\
 ${i}checks pass`} ${s}${o}`}var sa=f(()=>{"use strict"});function Cu(e,t,n){let{cases:r,kernels:o,growth:s}=e,i=s.threshold===null?null:Fn(s.threshold)??null,a=Ol(t,e,i),l=a.insns.
filter(c=>MP(c,r,s,n));return{...e,comparison:a,findings:kr(e,a),gate:xr(r,o,n,l)}}var qg=f(async()=>{"use strict";await oa();
sa();zr();hu();Eo()});function yO(e,t){if(e==="off")return null;let n=Math.min(Math.max(t*.25,3e3),6e4);return{attempts:24,ms:e==="auto"?n:e*1e3}}
function bO(e){return e==="off"?null:{attempts:24,ms:e==="auto"?3e5:e*1e3}}function Tu({attempts:e,ms:t}){return`at most\
 ${e} attempts per object and ${Math.ceil(t/1e3)} s in total`}var Wg=f(()=>{"use strict"});function ae({id:e,variant:t}){return t===null?e:`${e}+${t}`}function st(e,t){return t===e.id||t===ae(e)}function Mu({kernels:e},t){
return e?.find(({id:n})=>st(t,n))}var _r,Gn,Sn,ze=f(()=>{"use strict";_r={insns:null,required:!1,place:null};Gn="load_at\
tach",Sn=60});function Iu(e){return{artifact:e,fixups:[],programs:[],variants:[],known:[]}}function wO(e){let t={file:"",line:1,column:1},
{request:n}=e.artifact;return{...n,lanes:[{mode:"load_attach",required:!0}],timeoutSeconds:Sn,fixups:[...n.fixups,...e.fixups.
map(({what:r})=>r)],variants:[...n.variants,...e.variants.map(({what:r})=>r)],tests:[],programs:[...n.programs,...e.programs.
map(({what:{name:r}})=>({name:r,load:"optional",autoload:null,minKernel:null,attachRequired:!0,attach:null,maxInsns:null,
section:null,place:t}))]}}var Lu=f(()=>{"use strict";ze()});function zg(e,{kernels:t,pathOf:n}){return`${["# Written by `bpfcompat init`, which took these objects to the kernels be\
low.",'# What says "by trial" is the least that made them load: your own loader knows the real sizes, so hold each such \
line against it.',"# Every key: docs/manifest.md of bpfcompat.","","kernels:",...t.map(o=>`  - ${o}`),"","defaults:","  \
mode: load_attach","","artifacts:",...e.flatMap((o,s)=>[...s===0?[]:[""],...i9(o,n(o))])].join(`
`)}
`}function i9({artifact:e,fixups:t,programs:n,variants:r,known:o},s){return[`  - name: ${de(e.name)}`,`    path: ${de(s)}`,
...ia("maps",Vg(t)),...ia("program_types",t.flatMap(({what:i,how:a})=>i.kind==="program_type"?[`# ${aa(a)}`,`- { program\
: ${de(i.subject)}, type: ${i.value} }`]:[])),...ia("program_variants",r.flatMap(({what:{group:i,programs:a},how:l})=>[`\
# ${aa(l)}`,`- group: ${de(i)}`,"  programs:",...a.map(({name:c,trialLoad:u})=>`    - { name: ${de(c)}${u?", probe: tria\
l_load":""} }`)])),...ia("programs",n.flatMap(({what:{name:i},how:a})=>[`# ${aa(a)}`,`- name: ${de(i)}`,"  optional: tru\
e"])),...ia("known_failures",o.flatMap(a9))]}function a9({kernels:e,subject:t,class:n,reason:r}){return[`- kernels: [${e.
map(de).join(", ")}]`,...t===null?[]:[`  ${t.kind}: ${de(t.name)}`],`  class: ${n}`,`  reason: ${de(aa(r))}`]}function ia(e,t){
return t.length===0?[]:[`    ${e}:`,...t.map(n=>`      ${n}`)]}function Vg(e){return l9(e.filter(({what:t})=>t.kind!=="p\
rogram_type")).flatMap(c9)}function l9(e){return[...new Set(e.map(({what:n})=>n.subject))].map(n=>[n,e.filter(({what:r})=>r.
subject===n)])}function c9([e,t]){return[...t.map(({how:n})=>`# ${aa(n)}`),`- name: ${de(e)}`,...t.map(({what:n})=>`  ${u9(
n)}`)]}function u9(e){switch(e.kind){case"max_entries":case"key_size":case"value_size":return`${e.kind}: ${e.value}`;case"\
inner_map":return e.type==="ringbuf"?`inner_ringbuf_bytes: ${e.maxEntries}`:`inner_map: { type: ${e.type}, key_size: ${e.
keySize}, value_size: ${e.valueSize}, max_entries: ${e.maxEntries} }`;default:throw new Error(`a trial never proposes ${e.
kind}`)}}function aa(e){let t=e.replaceAll(/[\p{Cc}\s]+/gu," ").trim();return t.length>200?`${t.slice(0,199)}\u2026`:t}function kO(e){
return`# Written by \`bpfcompat init\`.
name: bpfcompat

on:
  push:
    branches: [main]
  pull_request:

permissions: {}

jobs:
  kernels:
    runs-on: ubuntu-24.04
    permissions:
      contents: read # to check out
      checks: write # for check runs; without it the findings are annotations of the step
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - run: make # whatever builds your eBPF objects
      - uses: bpfcompat/bpfcompat@v0
        with:
          manifest: ${e}
      - uses: actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0
        if: always()
        with:
          name: bpfcompat
          path: bpfcompat-report # report.html, with the whole logs
`}var Hg=f(()=>{"use strict";Be()});function Rr(e){switch(e.kind){case"max_entries":case"key_size":case"value_size":case"map_flags":return`${e.kind}=${e.value}`;case"\
map_type":case"program_type":return`type=${e.value}`;case"autocreate":return"autocreate=false";case"pinning":return"pinn\
ing=none";case"struct_ops":return`${e.member}=${e.program??"null"}`;case"optional_map":return"optional=true";case"autolo\
ad":return`autoload=${e.value}`;case"inner_map":{let{type:t,keySize:n,valueSize:r,maxEntries:o,mapFlags:s}=e;return t===
"ringbuf"&&s===0?`inner_ringbuf_bytes=${o}`:`inner_map=${t}/${n}/${r}/${o}${s===0?"":`/flags ${s}`}`}case"global":case"e\
ntry":case"inner_entry":return e.shown}}var Fu=f(()=>{"use strict"});function Sr(e){let t=e.flatMap(n=>n.programs);return{whole:e.filter(({load:n})=>n?.verdict==="pass").length,loaded:t.filter(
({load:n})=>n?.verdict==="pass").length,attached:t.filter(({attach:n})=>n?.verdict==="pass").length}}function qn(e,t){return e.
whole!==t.whole?e.whole>t.whole:e.loaded===t.loaded?e.attached>t.attached:e.loaded>t.loaded}var Nu=f(()=>{"use strict"});async function xO(e,t,n,r,o){let s=t.flatMap(({ladders:l})=>l[0]?.slice(0,1)??[]);if(s.length===0)return e;let i=await r(
s);if(i===null)return e;let a={chosen:s,score:i};for(let l=0;l<d9;l++)for(let[c,{ladders:u}]of t.entries())for(let d of u)
a.score.whole===0&&(a=await f9(a,c,d,r));return o(a.score)?{...e,fixups:a.chosen.map(l=>({what:l,how:p9(l,n)}))}:e}async function f9(e,t,n,r){
let o=e;for(let l of[0,1])o.score.whole===0&&(o=m9(o,await a(l)));let s=n.length>2&&o.score.whole===0?await a(n.length-1):
null;if(s===null||!qn(s.score,o.score))return o;let i=s;for(let l=1,c=n.length-1;c-l>1;){let u=l+c>>1,d=await a(u);if(d===
null)break;qn(s.score,d.score)?l=u:[i,c]=[d,u]}return i;async function a(l){let c=n[l];if(c===void 0)return null;let u=e.
chosen.with(t,c),d=await r(u);return d===null?null:{chosen:u,score:d}}}function m9(e,t){return t!==null&&qn(t.score,e.score)?
t:e}function p9(e,t){let n=e.kind==="inner_map"?e.type==="ringbuf"?`an inner ring buffer of ${e.maxEntries} bytes`:`a ${e.
type} ${e.keySize}/${e.valueSize}`:Rr(e);return`by trial on ${t}: loads with ${n}; check it against your loader`}var d9,
_O=f(()=>{"use strict";Fu();Nu();d9=2});function ne(e,t){return e.filter(n=>n.type===t)}function Ke(e,t){return ne(e,t)[0]}function an(e){return e<0?null:e}var Vt=f(
()=>{"use strict"});function RO(e){let t=performance.now()+e;return{leftMs:()=>Math.max(0,t-performance.now())}}function SO(e,{guest:t,cases:n},r,o,s){
let i=n.find(l=>l.kind==="object"&&l.artifact===e),a=new Map;return async l=>{let c=JSON.stringify(l),u=a.get(c);if(u!==
void 0)return u;if(i===void 0||a.size>=r||o.leftMs()===0)return null;let d=s(),m=(await t.take([h9(i,d,l)],o.leftMs())).
get(d);if(m===void 0)return null;let p=g9(m);return a.set(c,p),p}}function h9(e,t,n){if(e.kind!=="object")return e;let r=n.
some(({kind:o})=>o==="program_type")?"load_attach":"trial";return{...e,id:t,mode:r,fixups:[...e.fixups,...n],tests:[],files:[]}}
function g9(e){let t=ne(e,"program_load").filter(({errno:n})=>n===0);return{whole:Ke(e,"load")?.errno===0?1:0,loaded:new Set(
t.map(({program:n})=>n)).size,attached:ne(e,"attach").filter(({status:n})=>n==="attached").length}}var $O=f(()=>{"use st\
rict";Vt()});function Bu({maps:e,programs:t,fixups:n}){return[...e.flatMap(r=>x9(ea(r,n))),...t.filter(({type:r,autoload:o})=>r==="un\
spec"&&o).map($9)]}function x9(e){if(e===null)return[];let{map:t}=e,n=t.type==="stack_trace";return[...e.keySize?[EO(t.name,
"key_size",n?[4]:w9)]:[],...e.valueSize?[EO(t.name,"value_size",n?[y9]:OO)]:[],...e.maxEntries?[_9(t)]:[],...e.innerMap?
[S9(t)]:[]]}function EO(e,t,n){return{subject:e,ladders:[n.map(r=>({kind:t,subject:e,value:r,place:null}))]}}function _9(e){
let t=e.type==="ringbuf"||e.type==="user_ringbuf"?[AO]:R9(e)?["cpus",...vO]:vO;return{subject:e.name,ladders:t.map(n=>[{
kind:"max_entries",subject:e.name,value:n,place:null}])}}function R9({name:e,type:t}){return t==="array_of_maps"||t==="a\
rray"&&/cpu|aux|scratch/i.test(e)}function S9({name:e}){let t=["hash","percpu_hash","array","percpu_array"].map(s=>OO.map(
i=>PO(e,s,4,i))),n=[PO(e,"ringbuf",0,0)],[r=[],...o]=t;return{subject:e,ladders:/ring/i.test(e)?[n,...t]:[r,n,...o]}}function PO(e,t,n,r){
return{kind:"inner_map",subject:e,type:t,keySize:n,valueSize:r,maxEntries:t==="ringbuf"?AO:b9,mapFlags:0,place:null}}function $9({
name:e,section:t}){let n=v9.filter(({words:r})=>r.test(t)).map(({type:r})=>r);return{subject:e,ladders:[...new Set([...n,
...k9])].map(r=>[{kind:"program_type",subject:e,value:r,place:null}])}}var vO,AO,y9,b9,w9,OO,k9,v9,Yg=f(()=>{"use strict";
na();vO=[1024,64,1],AO=262144,y9=1016,b9=64,w9=[4],OO=[4,8,16,32,64,128,256,1024,4096],k9=["kprobe","tracepoint","raw_tr\
acepoint","socket_filter","xdp","sched_cls","cgroup_skb","perf_event","cgroup_sock","sk_msg","sk_skb","sched_act"];v9=[{
words:/ingress|egress|tc|cls|classif|netdev/i,type:"sched_cls"},{words:/xdp/i,type:"xdp"},{words:/ret|probe|hook|func/i,
type:"kprobe"},{words:/trace|tp|event|sched/i,type:"tracepoint"},{words:/filter|socket|sk/i,type:"socket_filter"},{words:/cgroup|cg/i,
type:"cgroup_skb"}]});var CO,GCe,Lt,ys=f(async()=>{CO=await import("./vendor/p-limit.js"),{limitFunction:GCe}=CO,Lt=CO.default});function Ku(e){let t=e.replaceAll(/[^A-Za-z0-9._-]+/g,"-").replace(/^[^A-Za-z0-9]+/,"").slice(0,64);return t===""?null:t}
var Jg=f(()=>{"use strict"});function TO(e){let t=e.subarray(0,64).toString("latin1");return E9.find(({begins:n})=>t.startsWith(n))?.says}var E9,MO=f(
()=>{"use strict";E9=[{begins:"version https://git-lfs.github.com/spec/",says:"is a pointer of Git LFS, not the file its\
elf; set `lfs: true` for actions/checkout, or run `git lfs pull`"},{begins:"BC",says:"is LLVM bitcode, not an object; fi\
nish it with `llc -march=bpf -filetype=obj`"},{begins:"\x8B",says:"is compressed with gzip; unpack it with `gunzip`"},{
begins:"(\xB5/\xFD",says:"is compressed with zstd; unpack it with `unzstd`"},{begins:"\xFD7zXZ",says:"is compressed with\
 xz; unpack it with `unxz`"},{begins:"PK",says:"is a zip archive, as artifacts of workflows are; unpack it with `unzip\
`"},{begins:`!<arch>
`,says:"is an archive of `ar`; take the object out with `ar x`"},{begins:"<!DOCTYPE",says:"is an HTML page: what was to \
download it got an error page; see its address"},{begins:"<html",says:"is an HTML page: what was to download it got an e\
rror page; see its address"}]});function Qg(e){return e[5]===O9?"little":"big"}function Ve(e){return Qg(e)==="little"?{half:t=>e.readUInt16LE(t),word:t=>e.
readUInt32LE(t),wide:t=>e.readBigUInt64LE(t)}:{half:t=>e.readUInt16BE(t),word:t=>e.readUInt32BE(t),wide:t=>e.readBigUInt64BE(
t)}}function LO(e){if(e.length===0)return"the file is empty";if(e.subarray(0,4).toString("latin1")!=="\x7FELF")return TO(
e)??"is no ELF object; compile it with `clang -g -O2 -target bpf -c`";if(e.length<P9)return`is cut off inside its ELF he\
ader (${e.length} bytes); build it again`;let t=Ve(e),n=t.half(18);return n!==T9?`is an object for ${Xg[n]??`ELF machine\
 ${n}`}, not for eBPF; compile it with \`clang -target bpf\``:e[4]!==A9?"is a 32-bit ELF object; eBPF objects are 64-bit":
t.half(16)!==C9?"is linked, not relocatable; give the output of `clang -c` or `bpftool gen object`":L9(e)}function L9(e){
let t=Ve(e),n=t.wide(40),r=t.half(60);if(t.half(58)!==Du||r===0)return"has no section headers; build it again";let o=n+BigInt(
r*Du);if(o>e.length)return IO(e.length,o);for(let s=0;s<r;s++){let i=Number(n)+s*Du,a=t.wide(i+24)+t.wide(i+32);if(t.word(
i+4)!==M9&&a>e.length)return IO(e.length,a)}}function ju(e){let t=Ve(e),n=Number(t.wide(40)),r=Array.from({length:t.half(
60)},(i,a)=>n+a*Du),o=r[t.half(62)];if(o===void 0)return[];let s=Number(t.wide(o+24));return r.map(i=>({name:la(e,s+t.word(
i)),offset:Number(t.wide(i+24)),size:Number(t.wide(i+32)),isCode:(t.wide(i+8)&I9)!==0n}))}function la(e,t){let n=e.subarray(
t,t+F9),r=n.indexOf(0);return n.toString("utf8",0,r<0?n.length:r)}function IO(e,t){return`is cut off: it has ${e} bytes,\
 its headers tell of ${t}; build or download it again`}var P9,Du,A9,O9,C9,T9,M9,I9,Xg,F9,io=f(()=>{"use strict";MO();P9=
64,Du=64,A9=2,O9=1,C9=1,T9=247,M9=8,I9=4n,Xg={3:"i386",8:"MIPS",20:"PowerPC",21:"PowerPC64",22:"s390x",40:"ARM",62:"x86-\
64",183:"AArch64",224:"AMD GPU",243:"RISC-V",258:"LoongArch"};F9=1024});function NO(e){try{let t=ju(e).find(({name:n})=>n===".BTF");return t===void 0?[]:G9(j9(e,t.offset))}catch(t){if(j(t)==="\
ERR_OUT_OF_RANGE")return[];throw t}}function j9(e,t){let{half:n,word:r}=Ve(e),o=[{name:"",kind:0,members:0,sizeOrType:0,
at:0}],s=t+r(t+4),i=c=>la(e,s+r(t+16)+c);if(n(t)!==N9)return{types:o,word:r,text:i};let a=s+r(t+8),l=a+r(t+12);for(let c=a;c<
l&&o.length<=K9;){let u=r(c+4),[d,m]=[u>>>24&31,u&65535];o.push({name:i(r(c)),kind:d,members:m,sizeOrType:r(c+8),at:c+12}),
c+=12+U9(d,m)}return{types:o,word:r,text:i}}function U9(e,t){switch(e){case He.int:case He.var:case 17:return 4;case He.
array:return 12;case He.struct:case He.union:case He.datasec:case He.enum64:return t*12;case He.enum:case 13:return t*8;default:
return 0}}function G9(e){let t=e.types.find(({kind:r,name:o})=>r===He.datasec&&o===".maps");return t===void 0?[]:Array.from(
{length:t.members},(r,o)=>e.types[e.word(t.at+o*12)]).flatMap(r=>r===void 0?[]:[BO(e,r,0)])}function BO(e,{name:t,sizeOrType:n},r){
let o={name:t,type:0,keySize:0,valueSize:0,maxEntries:0,inner:null},s=bs(e,n);if(s?.kind!==He.struct)return o;for(let i=0;i<
s.members;i++){let a=s.at+i*12,l=bs(e,e.word(a+4));l!==void 0&&q9(o,e.text(e.word(a)),l,e,r)}return o}function q9(e,t,n,r,o){
switch(t){case"type":e.type=Uu(r,n);break;case"max_entries":e.maxEntries=Uu(r,n);break;case"key_size":e.keySize=Uu(r,n);
break;case"value_size":e.valueSize=Uu(r,n);break;case"key":e.keySize=Zg(r,n.sizeOrType,0);break;case"value":e.valueSize=
Zg(r,n.sizeOrType,0);break;case"values":e.inner=W9(r,n,o)}}function Uu(e,t){let n=bs(e,t.sizeOrType);return n?.kind===He.
array?e.word(n.at+8):0}function W9(e,t,n){if(t.kind!==He.array||n>0)return null;let r=bs(e,e.word(t.at)),o=r?.kind===He.
ptr?bs(e,r.sizeOrType):void 0;return o?.kind===He.struct?BO(e,{...o,sizeOrType:e.types.indexOf(o)},n+1):null}function bs({
types:e},t){let n=e[t];for(let r=0;n!==void 0&&B9.has(n.kind)&&r<FO;r++)n=e[n.sizeOrType];return n}function Zg(e,t,n){let r=bs(
e,t);return r===void 0||n>FO?0:r.kind===He.ptr?D9:r.kind===He.array?Zg(e,e.word(r.at),n+1)*e.word(r.at+8):r.sizeOrType}var N9,
He,B9,K9,D9,FO,KO=f(()=>{"use strict";$();io();N9=60319,He={int:1,ptr:2,array:3,struct:4,union:5,enum:6,var:14,datasec:15,
enum64:19},B9=new Set([8,9,10,11,18]),K9=1048575,D9=8,FO=32});import{createHash as z9}from"node:crypto";import{open as V9}from"node:fs/promises";function DO(){let e=Buffer.alloc(0);return async(t,n)=>{
let r=await V9(t);try{e.length<n&&(e=Buffer.allocUnsafeSlow(n));let{bytesRead:o}=await r.read(e,0,n,0);return Y9(t,e.subarray(
0,o))}finally{await r.close()}}}function Y9(e,t){let n=LO(t),r=n===void 0?ju(t):[];return{file:e,sha256:z9("sha256").update(
t).digest("hex"),size:t.length,byteOrder:Qg(t),programSections:r.filter(({isCode:o})=>o).map(({name:o})=>o),maps:n===void 0?
NO(t):[],dataBytes:r.filter(({name:o})=>H9.test(o)).reduce((o,s)=>o+s.size,0),defect:n}}var H9,jO=f(()=>{"use strict";KO();
io();H9=/^\.(?:data|bss|rodata)(?:\.|$)/});import{realpath as J9,stat as X9}from"node:fs/promises";import{basename as Q9,join as Z9,resolve as eX}from"node:path";function ln({
defect:e,unsuited:t}){return e===void 0&&t?.what!=="all"}async function GO(e){let t=[],n=[],r=DO();for(let o of e){o.paths.
length===0&&n.push(tX(o));let s=await rX(o,t);for(let{file:i,ways:a}of s){let l=await oX(i,o,t,r);if(l===void 0)continue;
let{defect:c,...u}=l,d={name:iX(i,s.length,o),path:Ne(i),request:o,object:u,defect:c};n.push({...d,targets:[],...a.length>
1&&{alsoBy:a.slice(1)}})}}if(aX(n,t),t.length>0)throw new h(t);return n}function tX(e){let t=e.command?.binary??null,n=t===
null?"":Ne(eX(e.base,t));return{name:e.name??"command",path:n,request:e,object:null,targets:[],defect:void 0}}async function rX(e,t){
let{matches:n,problems:r}=await os(e.paths,e.base,nX);for(let{index:s,message:i}of r)t.push({...e.place,message:`\`${e.paths[s]}\
\` ${i}`});let o=new Map;for(let{file:s,pattern:i}of n){let a=await J9(s).catch(()=>s),l=o.get(a);l===void 0?o.set(a,{file:s,
ways:[i]}):l.ways.push(l.file===s?i:Ne(s))}return[...o.values()]}async function oX(e,t,n,r){try{let o=await X9(e),{size:s}=o;
if(!o.isFile()&&!o.isDirectory()){n.push({...t.place,message:`\`${Ne(e)}\` is no regular file; name an object`});return}
if(s>UO){n.push({...t.place,message:`\`${Ne(e)}\` has ${s} bytes; an eBPF object has at most ${UO}`});return}return await r(
e,s)}catch(o){n.push({...t.place,message:`\`${Ne(e)}\` ${await sX(o,e)}`});return}}async function sX(e,t){switch(j(e)){case"\
ENOENT":case"ENOTDIR":return`does not exist; build the object first, or correct the path${await qc(t)}`;case"EISDIR":return`\
is a directory; name the objects in it, for example with \`${Z9(Ne(t),"*.bpf.o")}\``;case"EACCES":return"cannot be read:\
 permission denied";default:return`cannot be read: ${P(e)}`}}function iX(e,t,n){let r=Ku(Q9(e).replace(/(?:\.bpf)?\.o$/,
""))??"object";return n.name===null?r:t===1?n.name:`${n.name}/${r}`}function aX(e,t){let n=new Map;for(let r of e){let{name:o,
path:s,request:i}=r,a=n.get(o);a!==void 0&&t.push({...i.place,message:`\`${a.path||"a command"}\` and \`${s||"a command"}\
\` would both be called \`${o}\`; give each a \`name\` of its own in a manifest: \`artifacts: [{name: ${o}-1, path: ${a.
path}}, \u2026]\``}),n.set(o,r)}}var UO,nX,ws=f(async()=>{"use strict";$();await zi();await Wc();Wi();Jg();jO();UO=64*1024*
1024;nX="build the objects first, or correct the pattern"});import{join as Gu}from"node:path";function qu(e="/"){return Si("memory",e).flatMap(({folder:n,version:r})=>{let o=WO[r],
s=qO(Gu(n,o.limit));if(s===null||s>=uX)return[];let i=Number(o.inactive.exec(wn(Gu(n,"memory.stat")))?.[1]??0),a=Math.max(
0,(qO(Gu(n,o.usage))??0)-i);return[{limitBytes:s,freeBytes:Math.max(0,s-a)}]}).reduce((n,r)=>n===null||r.freeBytes<n.freeBytes?
r:n,null)}function ey(e="/"){let[t]=Si("memory",e),n=t&&/^oom_kill (\d+)$/m.exec(wn(Gu(t.folder,WO[t.version].events)))?.[1];
return Number(n??0)}function qO(e){let t=wn(e).trim();return/^\d+$/.test(t)?Number(t):null}var lX,cX,WO,uX,Wu=f(()=>{"us\
e strict";Pp();lX={limit:"memory.max",usage:"memory.current",inactive:/^inactive_file (\d+)$/m,events:"memory.events"},cX=
{limit:"memory.limit_in_bytes",usage:"memory.usage_in_bytes",inactive:/^total_inactive_file (\d+)$/m,events:"memory.oom_\
control"},WO={1:cX,2:lX},uX=2**60});import{readFileSync as dX}from"node:fs";import{freemem as fX}from"node:os";function HO({initramfs:e,largestObject:t,largestMaps:n}){
let r=e*pX+t*hX+n*gX,o=mX+r/VO;return Math.max(ty,Math.ceil(o/zO)*zO)}function zu(e){let t=0,n=[],r=new Set;return{limitMib:e,
reserve:a=>new Promise(l=>{n.push({mib:a,go:()=>l(i(a))}),o()})};function o(){for(let a=n[0];a!==void 0&&s(a.mib);a=n[0])
t+=a.mib,n.shift(),a.go()}function s(a){for(let l of r){if(t+a<=e)break;l()}return t===0||t+a<=e}function i(a){let l=!0,
c=()=>{l&&(t-=a),l=!1},u=()=>{c(),o()};return{giveBack:u,keep({exited:d,release:m}){let p=()=>{r.delete(p),m(),c()};r.add(
p),d.then(()=>{r.delete(p),u()}),o()}}}}function Vu(){return Math.floor(Math.min(bX(),qu()?.freeBytes??Number.POSITIVE_INFINITY)*
yX/VO)}function bX(){let e=/^MemAvailable:\s+(\d+) kB$/m.exec(wX("/proc/meminfo"))?.[1];return e===void 0?fX():Number(e)*
1024}function wX(e){try{return dX(e,"utf8")}catch{return""}}var VO,ty,ca,mX,zO,pX,hX,gX,yX,ny=f(()=>{"use strict";Wu();VO=
1024**2,ty=512,ca=4096,mX=288,zO=64,pX=2.5,hX=4,gX=1.5;yX=.75});function JO(e){if(e.length<ry||e.readUInt32BE(0)!==2135247942||e[4]!==2)return[];let{half:t,word:n,wide:r}=Ve(e),o=Number(
r(40)),s=Array.from({length:t(60)},(m,p)=>o+p*ry);if(s.some(m=>m+ry>e.length))return[];let i=s.find(m=>n(m+4)===kX),a=i===
void 0?void 0:s[n(i+40)];if(i===void 0||a===void 0)return[];let l=Number(r(i+24)),c=Math.min(l+Number(r(i+32)),e.length),
u=Number(r(a+24)),d=[];for(let m=l;m+YO<=c;m+=YO){if(t(m+6)===_X)continue;let p=((e[m+4]??0)&15)===xX,g=la(e,u+n(m));(p||
g.startsWith(RX))&&d.push(g)}return d}var kX,ry,YO,xX,_X,RX,XO=f(()=>{"use strict";io();kX=2,ry=64,YO=24,xX=2,_X=0,RX="_\
_tracepoint_"});function Hu(e){let t=new Uint8Array(0);return{async read(r){let o=[];for await(let s of n(r))o.push(s);return Buffer.concat(
o)},skip:r=>QO(n(r)),part(r){let o=n(r),s=r;return{chunks:async function*(){for await(let a of o)s-=a.length,yield a}(),
done:()=>QO(n(s))}},async*rest(){for(t.length>0&&(yield t);;){let{done:r,value:o}=await e.next();if(r===!0)return;yield o}}};
async function*n(r){for(let o=r;o>0;){if(t.length===0){let{done:i,value:a}=await e.next();if(i===!0)throw new Error("it \
ends in the middle");t=a;continue}let s=t.subarray(0,o);t=t.subarray(s.length),o-=s.length,yield s}}}async function QO(e){
for await(let t of e);}var oy=f(()=>{"use strict"});function Yu(e){let t=4294967295;for(let r of e){t^=r;for(let o=0;o<8;o++)t=t>>>1^(t&1?3988292384:0)}let n=Buffer.alloc(4);
return n.writeUInt32LE(~t>>>0),n}var ZO=f(()=>{"use strict"});async function*eC(e){let t=e[Symbol.asyncIterator](),n=Hu(t);try{let r=await n.read(SX);if(r[7]!==vX){yield r,yield*n.rest();
return}let o=Buffer.from([0,$X]);yield Buffer.concat([r.subarray(0,6),o,Yu(o)]);let s=[];for(;;){let i=(await n.read(1)).
readUInt8();if(i===0)break;if(s.length===PX)throw new Error("its compressed data has too many blocks");s.push(yield*AX(i,
n))}yield OX(s,o)}finally{await t.return?.()}}async function*AX(e,t){let n=(e+1)*4;yield Buffer.concat([Buffer.from([e]),
await t.read(n-1)]);let[r,o]=[0,0];for(;;){let i=(await t.read(1)).readUInt8();if(yield Buffer.from([i]),r+=1,i===0)break;
let a=i>=128,l=await t.read(a?i>=192?5:4:2);yield l;let c=l.readUInt16BE(0)+1+(a?(i&31)<<16:0),u=a?l.readUInt16BE(2)+1:c;
yield*t.part(u).chunks,r+=l.length+u,o+=c}let s=(ao-r%ao)%ao;return yield await t.read(s),await t.skip(EX),{unpadded:n+r,
uncompressed:o}}function OX(e,t){let n=e.flatMap(({unpadded:l,uncompressed:c})=>[sy(l),sy(c)]),r=Buffer.concat([Buffer.from(
[0]),sy(e.length),...n]),o=Buffer.concat([r,Buffer.alloc((ao-r.length%ao)%ao)]),s=Buffer.concat([o,Yu(o)]),i=Buffer.alloc(
4);i.writeUInt32LE(s.length/ao-1);let a=Buffer.concat([i,t]);return Buffer.concat([s,Yu(a),a,Buffer.from("YZ")])}function sy(e){
let t=[];for(let n=e;;n=Math.floor(n/128)){if(n<128)return Buffer.from([...t,n]);t.push(n%128|128)}}var SX,$X,vX,EX,ao,PX,
tC=f(()=>{"use strict";oy();ZO();SX=12,$X=0,vX=10,EX=32,ao=4,PX=65536});var rC={};ee(rC,{default:()=>CX});var nC,CX,oC=f(async()=>{nC=await import("./vendor/xz-decompress.js"),{}=nC,CX=nC.default});import{ReadableStream as TX}from"node:stream/web";async function*ua(e){let{default:t}=await oC().then(()=>rC),n=await MX(),
r=IX(eC(e));try{let o=new t.XzReadableStream(r.stream).getReader();try{for(;;){let{done:s,value:i}=await o.read();if(s)return;
i.length>0&&(yield i)}}catch(s){throw r.ended()?new Error("the compressed data is cut off or damaged",{cause:s}):s}finally{
await o.cancel().catch(()=>{})}}finally{n()}}async function MX(){let e=sC,t=()=>{};return sC=new Promise(n=>{t=n}),await e,
t}function IX(e){let t=e[Symbol.asyncIterator](),n=!1;return{stream:new TX({async pull(o){let s=await t.next();for(;s.done!==
!0&&s.value.length===0;)s=await t.next();s.done===!0?(n=!0,o.close()):o.enqueue(s.value)},async cancel(){await t.return?.()}},
{highWaterMark:0}),ended:()=>n}}var sC,iy=f(()=>{"use strict";tC();sC=Promise.resolve()});var iC={};ee(iC,{Decompress:()=>FX,ZstdErrorCode:()=>NX,decompress:()=>BX});var LX,FX,NX,BX,aC=f(async()=>{LX=await import("./vendor/fzstd.js"),
{Decompress:FX,ZstdErrorCode:NX,decompress:BX}=LX});import{Readable as KX}from"node:stream";import lC from"node:zlib";async function*Oe(e,t,n){let r=0;for await(let o of jX(
e)){if(r+=o.length,r>n)throw new h(`${t} unpacks to more than ${n} bytes, which no kernel package does`);yield o}}async function*jX(e){
let t=e[Symbol.asyncIterator]();try{let n=await UX(t),r=GX(n,t);ly(n,ay.xz)?yield*ua(r):ly(n,ay.gzip)?yield*cC(r,lC.createGunzip()):
ly(n,ay.zstd)?yield*qX(r):yield*r}finally{await t.return?.()}}async function UX(e){let t=[];for(let n=0;n<DX;){let{done:r,
value:o}=await e.next();if(r===!0)break;t.push(o),n+=o.length}return Buffer.concat(t)}async function*GX(e,t){for(e.length>
0&&(yield e);;){let{done:n,value:r}=await t.next();if(n===!0)return;yield r}}function ly(e,t){return t.every((n,r)=>e[r]===
n)}async function*qX(e){let t=lC.createZstdDecompress;if(t!==void 0){yield*cC(e,t());return}let{Decompress:n}=await aC().then(()=>iC),
r=[],o=new n(s=>r.push(s));for await(let s of e)o.push(s),yield*r.splice(0);o.push(new Uint8Array(0),!0),yield*r}async function*cC(e,t){
let n=KX.from(e),r=t;n.on("error",o=>r.destroy(o)),n.pipe(r);try{for await(let o of r)yield o}finally{n.destroy(),r.destroy()}}
var DX,ay,$n=f(()=>{"use strict";$();iy();DX=6,ay={gzip:[31,139],zstd:[40,181,47,253],xz:[253,55,122,88,90,0]}});import{createReadStream as WX}from"node:fs";function Pe(e,t={}){let n=t.start??0;return{bytes:()=>n,async*chunks(){if(!(t.
end!==void 0&&t.end<n))for await(let r of WX(e,t))n+=r.length,yield r}}}var $r,Ht,Yt=f(()=>{"use strict";$();$r=4*2**30,
Ht=class extends h{}});var dC={};ee(dC,{default:()=>HX,extract:()=>zX,pack:()=>VX});var uC,zX,VX,HX,fC=f(async()=>{uC=await import("./vendor/tar-stream.js"),
{extract:zX,pack:VX}=uC,HX=uC.default});var mC={};ee(mC,{readTar:()=>Ju,readTarFile:()=>cy});import{Readable as YX}from"node:stream";async function cy(e,t,n){let r=Pe(
e);return await Ju(Oe(r.chunks(),t,$r),n),r.bytes()}async function Ju(e,{take:t,enough:n,link:r}){let{extract:o}=(await fC().then(()=>dC)).
default,s=o(),i=YX.from(e,{objectMode:!0});i.on("error",a=>s.destroy(a)),i.pipe(s);try{for await(let a of s){let{name:l,
type:c,size:u}=a.header,d=l.replace(/^(?:\.?\/)+/,"");c==="symlink"&&r?.(d,a.header.linkname??""),c==="link"&&r?.(d,`/${a.
header.linkname??""}`);let m=c==="file"?t(d):void 0;if(m===void 0){a.resume();continue}if(await m(a,u??0),n())return}}finally{
s.destroy(),i.destroy(),await e.return(void 0)}}var Xu=f(()=>{"use strict";$n();Yt()});var hC={};ee(hC,{readDeb:()=>XX});import{open as JX}from"node:fs/promises";async function XX(e,t,n){let r=await QX(e),o=Pe(
e,r);return await Ju(Oe(o.chunks(),t,$r),n),o.bytes()}async function QX(e){let t=await JX(e,"r");try{if(await pC(t,0,uy.
length)!==uy)throw new Error("it does not begin as an ar archive");for(let n=uy.length;;){let r=await pC(t,n,dy),o=Number(
r.slice(48,58));if(r.length<dy||!r.endsWith("`\n")||!Number.isSafeInteger(o)||o<0)throw new Error(`no ar header at byte ${n}`);
let s=r.slice(0,16).trim().replace(/\/$/,""),i=n+dy;if(s.startsWith("data.tar"))return{start:i,end:i+o-1};n=i+o+o%2}}finally{
await t.close()}}async function pC(e,t,n){let{buffer:r,bytesRead:o}=await e.read(Buffer.alloc(n),0,n,t);return r.toString(
"latin1",0,o)}var uy,dy,gC=f(()=>{"use strict";$n();Yt();Xu();uy=`!<arch>
`,dy=60});async function bC(e,{take:t,enough:n},r=[]){let{read:o,skip:s,part:i}=Hu(e);try{for(;;){let a=await i7(o,r);if(a===void 0)
return;let{path:l,size:c,mode:u,padding:d}=a,m=(u&o7)===s7?t(l.replace(/^(?:\.?\/)+/,"")):void 0;if(m===void 0){await s(
c+d);continue}if(a.linked)throw new Error(`${l} is a hard link to a file that stands elsewhere in the archive`);let p=i(
c);if(await m(p.chunks,c),n())return;await p.done(),await s(d)}}finally{await e.return(void 0)}}async function i7(e,t){let n=(await e(
my)).toString("latin1");if(n===ZX||n===e7)return a7(e);if(n!==t7)throw new Error("its archive is not one of cpio in the \
newc form");let r=wC(await e(ks));await e(Qu(my+ks));let o=t[r];if(o===void 0)throw new Error(`its archive has a file ${r}\
 that its header does not know`);return{...o,padding:Qu(o.size),linked:!1}}async function a7(e){let t=await e(yC*ks),n=c=>wC(
t.subarray(c*ks,(c+1)*ks)),[r,o,s,i]=[n(1),n(4),n(6),n(11)];if(i<1||i>r7)throw new Error(`its archive has a name of ${i}\
 bytes`);let a=await e(i);await e(Qu(my+yC*ks+i));let l=a.toString("utf8",0,i-1);if(l!==n7)return{path:l,size:s,mode:r,padding:Qu(
s),linked:o>1&&s===0}}function wC(e){let t=e.toString("latin1");if(!/^[0-9A-Fa-f]{8}$/.test(t))throw new Error("its arch\
ive has a damaged header");return Number.parseInt(t,16)}function Qu(e){return(fy-e%fy)%fy}var ZX,e7,t7,my,yC,ks,n7,r7,fy,
o7,s7,kC=f(()=>{"use strict";oy();ZX="070701",e7="070702",t7="07070X",my=6,yC=13,ks=8,n7="TRAILER!!!",r7=4096,fy=4,o7=61440,
s7=32768});import{open as l7}from"node:fs/promises";async function xs(e){let t=await l7(e,"r");try{if((await hy(t,0,xC)).readUInt32BE(
0)!==c7)throw new Error("it does not begin as an rpm package");let r=await RC(t,xC),o=Math.ceil(r.end/_C)*_C,s=await RC(
t,o);return{signature:r.tags,tags:s.tags,range:{start:o,end:s.end}}}finally{await t.close()}}async function RC(e,t){let n=await hy(
e,t,py);if(n.readUInt32BE(0)!==u7)throw new Error(`no rpm header at byte ${t}`);let[r,o]=[n.readUInt32BE(8),n.readUInt32BE(
12)];if(r>d7||o>f7)throw new Error(`its header claims ${r} entries and ${o} bytes, which no kernel package has`);let s=await hy(
e,t+py,r*Zu+o),i=t+py+s.length;return{tags:p7(s.subarray(0,r*Zu),s.subarray(r*Zu)),end:i}}async function hy(e,t,n){let r=()=>new Error(
"it is cut off in its header");if(t+n>(await e.stat()).size)throw r();let{buffer:o,bytesRead:s}=await e.read(Buffer.alloc(
n),0,n,t);if(s<n)throw r();return o}function p7(e,t){let n=new Map;for(let o=0;o<e.length;o+=Zu){let[s,i,a,l]=[0,4,8,12].
map(c=>e.readUInt32BE(o+c));if(a>t.length||l>t.length)throw new Error(`its header has a damaged entry ${s}`);if(l>m7&&i!==
vr.binary)throw new Error(`its header has an entry ${s} of ${l} values, which no kernel package has`);n.set(s,{type:i,offset:a,
count:l})}let r=o=>{let s=n.get(o);return s===void 0?[]:s.type===vr.string?SC(t,{...s,count:1}):s.type===vr.strings||s.type===
vr.translated?SC(t,s):[]};return{text:o=>r(o)[0],texts:r,numbers(o){let s=n.get(o);return s===void 0?[]:h7(t,s)},binary(o){
let s=n.get(o);return s?.type===vr.binary?$C(t,s.offset,s.count):void 0}}}function SC(e,{offset:t,count:n}){let r=[];for(let o=t;r.
length<n;){let s=e.indexOf(0,o);if(s===-1)throw new Error("its header has a text without an end");r.push(e.toString("utf\
8",o,s)),o=s+1}return r}function h7(e,{type:t,offset:n,count:r}){let o=t===vr.int16?2:t===vr.int32?4:t===vr.int64?8:0;if(o===
0)return[];let s=$C(e,n,r*o);return Array.from({length:r},(i,a)=>o===8?Number(s.readBigUInt64BE(a*o)):s.readUIntBE(a*o,o))}
function $C(e,t,n){if(t+n>e.length)throw new Error("its header has an entry that reaches behind its end");return e.subarray(
t,t+n)}var pt,xC,c7,u7,py,Zu,_C,d7,f7,m7,vr,ed=f(()=>{"use strict";pt={name:1e3,version:1001,release:1002,epoch:1003,arch:1022,
fileSizes:1028,fileModes:1030,sourceRpm:1044,fileDevices:1095,fileInodes:1096,dirIndexes:1116,baseNames:1117,dirNames:1118,
payloadFormat:1124,payloadCompressor:1125,longFileSizes:5008,payloadDigests:5092,payloadDigestAlgorithm:5093},xC=96,c7=3987467995,
u7=2393761793,py=16,Zu=16,_C=8,d7=65535,f7=64<<20,m7=1<<20,vr={int16:3,int32:4,int64:5,string:6,binary:7,strings:8,translated:9}});var PC={};ee(PC,{filesOf:()=>td,readRpm:()=>w7});async function w7(e,t,n){let{tags:r,range:o}=await xs(e),s=r.text(pt.payloadFormat)??
"cpio";if(s!=="cpio")throw new Ht(`${t} holds ${s} where a package holds a cpio archive`);let i=r.text(pt.payloadCompressor);
if(!g7.includes(i))throw new Ht(`${t} is packed with ${i}; only gzip, xz and zstd can be unpacked`);let a=Pe(e,{start:o.
end});return await bC(Oe(a.chunks(),t,$r),n,td(r)),a.bytes()}function td(e){let t=e.texts(pt.dirNames);if(t.some(a=>a.length>
y7))throw new Error("its header has a folder without an end");let n=e.numbers(pt.dirIndexes),r=e.numbers(pt.longFileSizes),
o=r.length>0?r:e.numbers(pt.fileSizes),s=e.numbers(pt.fileModes),i=k7(e,s);return e.texts(pt.baseNames).map((a,l)=>{let c=s[l]??
0,u=c&vC,d=u===b7||u===EC&&i(l);return{path:`${t[n[l]??-1]??""}${a}`,mode:c,size:d?o[l]??0:0}})}function k7(e,t){let n=e.
numbers(pt.fileDevices),r=e.numbers(pt.fileInodes),o=i=>`${n[i]}:${r[i]}`,s=new Map;for(let[i,a]of t.entries())(a&vC)===
EC&&s.set(o(i),i);return i=>r[i]===void 0||s.get(o(i))===i}var g7,y7,vC,EC,b7,gy=f(()=>{"use strict";kC();$n();Yt();ed();
g7=["gzip","xz","zstd",void 0],y7=4096,vC=61440,EC=32768,b7=40960});import{stat as x7}from"node:fs/promises";async function Er(e,t,n,r){try{switch(e){case"deb":return await(await Promise.resolve().then(()=>(gC(),hC))).
readDeb(t,n,r);case"rpm":return await(await Promise.resolve().then(()=>(gy(),PC))).readRpm(t,n,r);case"tar":return await(await Promise.resolve().then(()=>(Xu(),mC))).
readTarFile(t,n,r);case"file":return await _7(t,r);case"folder":throw new Ht(`${n} is a folder`)}}catch(o){throw o instanceof
h?o:new Ht(`${n} is not a package that can be read: ${P(o)}`)}}async function _7(e,{take:t}){let{size:n}=await x7(e);return await t(
"")?.(Pe(e).chunks(),n),n}var da=f(()=>{"use strict";$();Yt()});function CC(e){let t=S7(e),n={depends:[],soft:{pre:[],post:[]}};for(let r of t.toString("latin1").split("\0")){let o=r.indexOf(
"="),[s,i]=[r.slice(0,o),r.slice(o+1)];s==="name"&&(n.name=i),s==="softdep"&&R7(i,n.soft),s==="depends"&&n.depends.push(
...i.split(",").filter(a=>a!==""))}return n}function R7(e,t){let n;for(let r of e.split(/\s+/))r==="pre:"?n=t.pre:r==="p\
ost:"?n=t.post:r!==""&&n?.push(r)}function vn(e){return e.replaceAll("-","_")}function S7(e){if(e.length<yy||e.readUInt32BE(
0)!==2135247942||e[4]!==2)throw new Error("no 64-bit ELF file");let{half:t,wide:n}=Ve(e),r=Number(n(40)),o=t(60),s=OC(e,
r,t(62));for(let i=0;i<o;i++){let{name:a,offset:l,size:c}=OC(e,r,i),u=s.offset+a;if(e.toString("latin1",u,u+AC.length+1)===
`${AC}\0`)return e.subarray(l,l+c)}throw new Error("no .modinfo section")}function OC(e,t,n){let r=t+n*yy;if(r+yy>e.length)
throw new Error("section table behind the end of the file");let{word:o,wide:s}=Ve(e);return{name:o(r),offset:Number(s(r+
24)),size:Number(s(r+32))}}var yy,AC,by=f(()=>{"use strict";io();yy=64,AC=".modinfo"});import{readdir as $7,readFile as v7,realpath as xy,stat as TC}from"node:fs/promises";import{join as fa}from"node:path";function Ry(e,t){
let[,n]=/(?:^|\/)lib\/modules\/([^/]+)\//.exec(e)??[];return n===void 0||n===t}async function rd(e,t){let n=await nd(e,()=>xy(
e)),r=await ky(n,"modules.order"),o=r===null?[]:await A7(n,r),s=o.length>0?o:await O7(n,t);return{modules:(await Promise.
all(s.map(a=>nd(a,()=>T7(a))))).sort((a,l)=>a.path<l.path?-1:1),builtinList:await ky(n,"modules.builtin")??await C7(n,t)}}
async function A7(e,t){let n=t.split(`
`).filter(i=>i!=="");if(n.length>_y)throw IC(e);let r=n.map(i=>fa(e,i.replace(/\.o$/,".ko"))),o=n.map(i=>fa(e,i.replace(
/^kernel\//,"")));return(await Promise.all(r.map(async(i,a)=>await wy(i,e)??await wy(o[a]??i,e)))).filter(i=>i!==null)}async function O7(e,t){
let n=[],r=0,o=async(s,i)=>{for(let a of await nd(s,()=>$7(s,{withFileTypes:!0}))){if(++r>P7)throw new h(`${e} holds too\
 much to look for modules in all of it`);let l=fa(s,a.name);if(a.isDirectory()&&a.name!==".git"&&i<E7&&await o(l,i+1),a.
isDirectory()||!MC.test(a.name)||!Ry(l.slice(e.length),t))continue;let c=await wy(l,e);if(c!==null&&n.push(c),n.length>_y)
throw IC(e)}};return await o(e,0),n}async function wy(e,t){let n=await xy(e).catch(()=>null);return n===null||!MC.test(n)||
!ue(n,t)?null:(await TC(n)).isFile()?n:null}async function C7(e,t){return await ky(e,fa("lib/modules",t,"modules.builtin"))??
""}async function T7(e){let{size:t,mtimeMs:n}=await TC(e);return{path:e,size:t,mtimeMs:n}}async function ky(e,t){let n=await xy(
fa(e,t)).catch(()=>null);return n===null||!ue(n,e)?null:nd(n,()=>v7(n,"utf8"))}async function nd(e,t){return t().catch(n=>{
throw n instanceof h?n:new h(`${e} cannot be read: ${P(n)}`)})}function IC(e){return new h(`${e} holds more than ${_y} m\
odules; name the folder of one kernel`)}var _y,E7,P7,MC,Sy=f(()=>{"use strict";$();en();_y=5e4,E7=32,P7=1e6,MC=/\.ko(?:\.(?:xz|zst|gz))?$/});import{mkdir as M7,open as I7,readFile as L7,rm as F7}from"node:fs/promises";import{basename as N7,join as B7}from"node:path";
async function od(e,t){let{folder:n}=e;await q(n,()=>M7(n,{recursive:!0}));let r=me(B7(n,"spool")),o=await q(r,()=>I7(r,
"wx+"));try{return await t(K7(e,o,r))}finally{await o.close(),await F7(r,{force:!0})}}async function sd({file:e,content:t}){
return LC(Oe(D7(t),e,vy))}function K7({packages:e,release:t,builtinList:n},r,o){let s=new Map,i=new Set($y(n)),a=[...e],
l=0;return{isBuiltin:d=>i.has(d),names:()=>[...s.keys(),...i],async readAll(){for(let d=a.shift();d!==void 0;d=a.shift())
await c(d)},async read(d,m){for(;!s.has(d)&&!i.has(d)&&(m||a.length===e.length);){let b=a.shift();if(b===void 0)break;await c(
b)}let p=s.get(d);if(p===void 0)return;if(p.size>vy)throw new h(`${t}: ${p.file} has ${p.size} bytes, and a module has a\
t most ${vy}; look at where it comes from`);if(p.path!==void 0)return{file:p.file,content:await L7(p.path)};let{buffer:g}=await r.
read(Buffer.alloc(p.size),0,p.size,p.start);return{file:p.file,content:g}}};async function c({what:d,format:m,hidden:p,fetch:g}){
if(m==="folder")return u(await g());await Er(m,await g(),d,{take(b){if(!Ry(b,t)||p.some(y=>b===y||b.startsWith(`${y}/`)))
return;if(b.endsWith("/modules.builtin"))return async y=>{for(let x of $y((await LC(y)).toString("utf8")))i.add(x)};let k=/([^/]+\.ko(?:\.(?:xz|zst|gz))?)$/.
exec(b)?.[1];if(!(k===void 0||s.has(ma(k))))return async(y,x)=>{s.set(ma(k),{file:k,start:l,size:x});for await(let R of y)
await q(o,()=>r.write(R,0,R.length,l)),l+=R.length}},enough:()=>!1})}async function u(d){let{modules:m,builtinList:p}=await rd(
d,t);for(let g of $y(p))i.add(g);for(let{path:g,size:b}of m){let k=N7(g);s.has(ma(k))||s.set(ma(k),{file:k,path:g,start:0,
size:b})}}}function $y(e){return e.split(`
`).map(t=>ma(t.split("/").pop()??"")).filter(t=>t!=="")}function ma(e){return vn(e.replace(/\.ko(\.\w+)?$/,""))}async function LC(e){
let t=[];for await(let n of e)t.push(n);return Buffer.concat(t)}async function*D7(e){for(let t=0;t<e.length;t+=65536)yield e.
subarray(t,t+65536)}var vy,Ey=f(()=>{"use strict";$();pe();ct();$n();da();by();Sy();vy=256<<20});import{createReadStream as j7}from"node:fs";import{stat as U7}from"node:fs/promises";import{pipeline as G7}from"node:stream/promises";
import{promisify as q7}from"node:util";import{createGunzip as W7,gzip as z7}from"node:zlib";async function FC(e,t){let n=await od(
e,async r=>{await r.readAll();let o=[];for(let s of r.names()){let i=await r.read(s,!1);i!==void 0&&o.push([s,...JO(await sd(
i))].join(" "))}return o});await hn(t,await q7(z7)([...n,""].join(`
`)))}async function Py(e,t){let n=new Map;return await G7(j7(e),W7().setEncoding("utf8"),async r=>{for await(let o of V7(
r)){let s=[...t].filter(l=>o.includes(` ${l}`));if(s.length===0)continue;let[i="",...a]=o.split(" ");for(let l of s)a.includes(
l)&&n.set(l,[...n.get(l)??[],i])}}),n}async function*V7(e){let t="";for await(let n of e){let r=(t+n).split(`
`);t=r.pop()??"",yield*r}yield t}async function Ay(e){return U7(e).then(t=>t.isFile(),()=>!1)}var Oy=f(()=>{"use strict";
pe();XO();Ey()});import{createHash as H7}from"node:crypto";import{join as pa}from"node:path";async function _s(e,t){let n=await jC(e),r=Q7(
t,n);if(r===void 0)return;let o=r.map(i=>({name:i,path:pa(e,`${i}.ko`)}));return(await Promise.all(o.map(async({name:i,path:a})=>Z7(
n.get(i))===await we(a)))).every(Boolean)?o:void 0}async function KC(e,t){let{folder:n}=e;await od(e,async r=>{let o=await jC(
n),s={source:e,shelf:r,known:o,seen:new Set};for(let i of t.required.map(vn))await Cy(i,i,s);for(let i of t.optional.map(
vn))await DC(i,!0,s);await xt(pa(n,BC),Object.fromEntries(o))})}async function Cy(e,t,n){let{source:r,shelf:o,known:s,seen:i}=n,
a=s.get(e);if(a?.builtin||i.has(e))return;if(i.add(e),a!==void 0&&"sha256"in a&&a.sha256===await we(pa(r.folder,`${e}.ko`))){
await NC(a,t,n);return}let l=await o.read(e,!0);if(l===void 0){if(!o.isBuiltin(e))throw new h(X7(e,t,r,o));s.set(e,{builtin:!0});
return}let c=await sd(l),u=J7(c,`${r.release}: ${l.file}`);await hn(pa(r.folder,`${e}.ko`),c);let d={builtin:!1,sha256:H7(
"sha256").update(c).digest("hex"),...u};s.set(e,d),await NC(d,t,n)}async function NC(e,t,n){if("sha256"in e){for(let r of e.
depends)await Cy(r,t,n);for(let r of[...e.soft?.pre??[],...e.soft?.post??[]])await DC(r,!1,n)}}async function DC(e,t,n){
let{shelf:r,known:o}=n;r.isBuiltin(e)||await r.read(e,t)!==void 0?await Cy(e,e,n):o.set(e,{builtin:!1,absent:!0})}function J7(e,t){
try{let{depends:n,soft:r}=CC(e),{pre:o,post:s}=r;return{depends:n.map(vn),soft:{pre:o.map(vn),post:s.map(vn)}}}catch(n){
throw new h(`${t} is not a kernel module that can be read: ${P(n)}`)}}function X7(e,t,{release:n,packages:r},{names:o}){
let s=Ep(e,o(),Y7),i=r.map(u=>u.what).join(", "),a=e===t?"":`, needed by \`${t}\`,`,l=r.length===0?"it came without modu\
les":`look into ${i}`,c=s.length===0?l:`did you mean ${s.join(", ")}?`;return`kernel ${n} has no module \`${e}\`${a} nei\
ther as a file nor built in; ${c}`}function Q7({required:e,optional:t},n){let r=new Set,o=new Set,s=(a,l)=>{let c=n.get(
a);if(c===void 0)return!1;if(c.builtin)return!0;if(!("sha256"in c))return!l;if(o.has(a))return!0;o.add(a);let{depends:u,
soft:d={pre:[],post:[]}}=c;return!u.every(m=>s(m,!0))||!d.pre.every(m=>s(m,!1))?!1:(r.add(a),d.post.every(m=>s(m,!1)))};
return e.map(vn).every(a=>s(a,!0))&&t.map(vn).every(a=>s(a,!1))?[...r]:void 0}function Z7(e){return e!==void 0&&"sha256"in
e?e.sha256:void 0}async function jC(e){let t=await _t(pa(e,BC));return typeof t!="object"||t===null?new Map:new Map(Object.
entries(t))}var Y7,BC,UC=f(async()=>{"use strict";await Le();$();pe();by();Ey();Y7=3,BC="modules.json"});import{createHash as eQ}from"node:crypto";import{open as tQ}from"node:fs/promises";async function lo(e,t,n,r){let o=new Map,
s=await Er(e,t,n,{take(a){let l=r.find(({is:c,to:u})=>!o.has(u)&&c(a));return l===void 0?void 0:nQ(l,n,o)},enough:()=>r.
every(({to:a})=>o.has(a))}),i=r.find(({to:a,optional:l})=>l!==!0&&!o.has(a));if(i!==void 0)throw new Ht(`${n} has no ${i.
what}`);return{digests:o,bytes:s}}function nQ({to:e,maxBytes:t},n,r){return async(o,s)=>{if(s>t)throw new h(`${n} holds \
a file of ${s} bytes where at most ${t} are expected`);let i=eQ("sha256"),a=await q(e,()=>tQ(e,"wx"));try{for await(let l of o)
i.update(l),await q(e,()=>a.writeFile(l))}finally{await a.close()}r.set(e,i.digest("hex"))}}function GC(e,{vmlinuz:t}={}){
if(t!==void 0)return r=>r===t;let n=[`boot/vmlinuz-${e}`,`boot/Image-${e}`,...Ty(e,"vmlinuz","Image")];return r=>n.includes(
r)}function qC(e,{config:t}={}){if(t!==void 0)return r=>r===t;let n=[`boot/config-${e}`,...Ty(e,"config")];return r=>n.includes(
r)}function WC(e){let t=Ty(e,"modules.builtin");return n=>t.includes(n)}function Ty(e,...t){return t.flatMap(n=>[`lib/mo\
dules/${e}/${n}`,`usr/lib/modules/${e}/${n}`])}var id=f(()=>{"use strict";$();pe();Yt();da()});import{createHash as rQ}from"node:crypto";import{readdir as zC,readFile as oQ,rm as sQ,stat as iQ}from"node:fs/promises";
import{basename as aQ,join as ad}from"node:path";function VC(e,t,n){let{pins:r}=e,o=n?["locked",r?.vmlinuzSha256??"",r?.
configSha256??""]:[];return{what:`kernel ${e.release}`,key:Zn("kernel",aQ(t.kernelFolder(e)),...o),paths:[t.kernelFolder(
e)],async intact(){let s=await t.readKernel(e);return s!==void 0&&My(s,e)}}}function My({pins:e},{pins:t}){return t===void 0?
!0:t.vmlinuzSha256===e.vmlinuzSha256&&t.configSha256===e.configSha256}function HC(e,{required:t,optional:n},r,o){return{
what:`modules of ${e.release}`,key:Zn("modules",e.modules.map(({sha256:s,hidden:i=[]})=>[s,...i].join(" ")),[...t].sort(),
[...n].sort()),paths:[r.modulesFolder(e.modules)],intact:o}}async function Iy(e,t){let n=["resolved","indexes"].map(s=>ad(
e,s)),r="bpfcompat-lookups-",o=`${Zn("lookups",[...new Set(t)].sort())}-`;return{what:"kernel lookups",key:`${o}${await uQ(
n)}`,restoreKeys:[o,r],paths:n}}async function YC(e,t){let n=ad(e,"indexes");for(let r of await zC(n).catch(()=>[])){let o=ad(
n,r),s=(await iQ(o).catch(()=>{}))?.mtimeMs??t.getTime();t.getTime()-s>lQ*cQ&&await sQ(o,{force:!0}).catch(()=>{})}}async function uQ(e){
let t=rQ("sha256");for(let n of e)for(let r of(await zC(n).catch(()=>[])).sort()){if(!r.endsWith(".json"))continue;let o=await oQ(
ad(n,r)).catch(()=>Buffer.alloc(0));t.update(`${r} ${o.length}
`).update(o)}return t.digest("hex")}var lQ,cQ,Ly=f(()=>{"use strict";Kr();lQ=30,cQ=1440*60*1e3});import{mkdir as dQ,rm as ld}from"node:fs/promises";import{dirname as XC,join as fQ}from"node:path";async function QC(e,t,n){
let{store:r,cache:o,pinnedByLock:s}=n,i=await r.readKernel(e);return i!==void 0?i:r.locked(e.image,dd(e.image,n),async()=>{
let a=await r.readKernel(e);if(a!==void 0)return a;let l=VC(e,r,s),c=await o.restore(l);c||await r.addKernel(e,d=>yQ(e,t,
d,n));let u=await r.readKernel(e);if(u===void 0&&s)throw new h(`kernel \`${e.id}\`: ${fd(e.image)} does not have the vml\
inuz and the config that the lock pins; somebody changed the lock: write it anew with \`bpfcompat kernels lock\``);if(u===
void 0)throw new h(`kernel ${e.release} was written and is damaged at once: check the disk`);return c||await o.save(l),u})}
async function Ny(e,{builtinList:t},n,r){if(n.required.length+n.optional.length===0)return[];let{store:o,cache:s}=r,i=o.
modulesFolder(e.modules),a=await _s(i,n);if(a!==void 0)return a;let l=e.modules[0]??e.image;return o.locked(l,dd(l,r),async()=>{
let c=await _s(i,n);if(c!==void 0)return c;let d=HC(e,n,o,async()=>await _s(i,n)!==void 0),m=await s.restore(d)?await _s(
i,n):void 0;if(m!==void 0)return m;await KC({packages:ZC(e,r),release:e.release,builtinList:t,folder:i},n);let p=await _s(
i,n);if(p===void 0)throw new h(`modules of ${e.release} were written and are damaged at once: check the disk`);return await s.
save(d),p})}async function By(e,t){let[n]=e.modules;if(n===void 0)return;let r=fQ(t.store.modulesFolder(e.modules),gQ);return await Ay(
r)?r:t.store.locked(n,dd(n,t),async()=>{if(await Ay(r))return r;let o=XC(r);return await FC({packages:ZC(e,t),release:e.
release,builtinList:"",folder:o},r),r})}function ZC(e,t){return e.modules.map(n=>({what:fd(n),format:n.format,hidden:n.hidden??
[],fetch:()=>cd(n,t)}))}async function yQ(e,t,n,r){let{config:o}=e,s=c=>t&&e.modules.some(({sha256:u})=>u===c.sha256),i=o&&
await JC(o,kQ(e,n),s(o),e,r),a=o===void 0?wQ(e,n):[eT(e,n)],l=await JC(e.image,a,s(e.image),e,r);return{vmlinuzSha256:l.
digests.get(n.vmlinuz)??"",configSha256:(i??l).digests.get(n.config)??null,imageBytes:Math.min(l.bytes,e.image.size),...o===
void 0?{}:{configBytes:Math.min(i?.bytes??0,o.size)}}}async function JC(e,t,n,r,o){let s=a=>lo(e.format,a,fd(e),t);if(e.
place?.kind==="local")return s(await tT(e,e.place.path));if(await o.store.hasPackage(e))return s(await cd(e,o));if(r.pins!==
void 0&&!n){let a=await bQ(e,t,r,r.pins,o);if(a!==void 0)return a}if(n)return s(await cd(e,o));let i=await Ky(e,void 0,o);
try{return await s(i)}finally{await ld(i,{force:!0})}}async function bQ(e,t,n,r,o){let s=e===n.image?r.imageBytes:r.configBytes;
if(s===void 0)return;let i=await Ky(e,Math.min(s,e.size),o);try{let{digests:a}=await lo(e.format,i,fd(e),t);if(t.every(({
to:l,pin:c,optional:u})=>u===!0||a.get(l)===c))return{digests:a,bytes:s};o.onProgress({step:"note",message:`${n.release}\
: the start of the package is not what is pinned; reading all of it`})}catch(a){if(!(a instanceof h))throw a;o.onProgress(
{step:"note",message:`${a.message}; reading all of it`})}finally{await ld(i,{force:!0})}for(let{to:a}of t)await ld(a,{force:!0})}
function wQ(e,t){let n=eT(e,t);return e.members?.config===null?[n]:[n,Fy(e,t)]}function kQ(e,t){let n={what:"modules.bui\
ltin",is:WC(e.release),to:t.builtin,maxBytes:hQ,optional:!0};return e.modules.some(({sha256:o})=>o===e.config?.sha256)?[
Fy(e,t)]:[Fy(e,t),n]}function eT({release:e,members:t,pins:n},r){return{what:"vmlinuz",is:GC(e,t),to:r.vmlinuz,maxBytes:mQ,
pin:n?.vmlinuzSha256}}function Fy({release:e,members:t,pins:n},r){return{what:"config",is:qC(e,t),to:r.config,maxBytes:pQ,
pin:n?.configSha256??void 0}}async function ud(e,t){return t.store.locked(e,dd(e,t),()=>cd(e,t))}async function cd(e,t){
let{store:n}=t;if(e.place?.kind==="local")return tT(e,e.place.path);let r=n.packagePath(e);return await n.hasPackage(e)?
await nT(e,r,t):await Xe(await Ky(e,void 0,t),r),r}async function tT({name:e,format:t,sha256:n},r){if(t!=="folder"&&await we(
r)!==n)throw new h(`${e} has changed since this run began: wait for its build to end, and run again`);return r}async function Ky(e,t,n){
let{store:r,downloader:o,remote:s,onProgress:i}=n,a=me(r.packagePath(e));await q(a,()=>dQ(XC(a),{recursive:!0}));let l=t??
e.size;return i({step:"fetching",what:e.name,bytes:0,total:l}),await o().toFile({...await s(e),prefix:t},a,c=>i({step:"f\
etching",what:e.name,bytes:c,total:l})),t===void 0&&await nT(e,a,n),a}async function nT(e,t,{verify:n}){try{await n?.(e,
t)}catch(r){throw await ld(t,{force:!0}),r}}function dd(e,{signal:t,onProgress:n}){return{signal:t,onWait:()=>n({step:"n\
ote",message:`another run is fetching ${e.name}: waiting for it`})}}function fd({name:e,version:t}){return`${e} ${t}`}var mQ,
pQ,hQ,gQ,Dy=f(async()=>{"use strict";$();pe();ct();Oy();await UC();id();Ly();mQ=2**31,pQ=16<<20,hQ=1<<20,gQ="names.gz"});function rT(e,t){return{shape:xQ[e],path:t}}var xQ,oT=f(()=>{"use strict";xQ={x86_64:"bzimage-pc",arm64:"image-virt",s390x:"\
image-ccw"}});import{readFile as _Q}from"node:fs/promises";async function md(e){return jy(await _Q(e,"utf8"))}function jy(e){let t=`
${e}`;return{get(n){let r=t.indexOf(`
${n}=`);if(r<0)return;let o=t.indexOf(`
`,r+1);return t.slice(r+n.length+2,o<0?void 0:o).trimEnd().replace(/^"(.*)"$/,"$1")}}}function sT(e,t){return e.get(t)===
"m"}var Uy=f(()=>{"use strict"});function Ce(e,t){return e.startsWith(`${t}.`)||e.startsWith(`${t}-`)||e===t}function Pr(e){return e.replace(RQ,"")}function De(e){
return typeof e=="string"&&e.length<=128&&/^\d[A-Za-z0-9.+~_-]*$/.test(e)&&!e.includes("..")}var RQ,Ye=f(()=>{"use stric\
t";RQ=/^\d[\w.+~]*(?:-(?:\d|rc\d)[\w.+~]*)*/});function pd(e,t){let n=iT(e),r=iT(t);return n.epoch-r.epoch||aT(n.upstream,r.upstream)||aT(n.revision,r.revision)}function iT(e){
let t=e.indexOf(":"),n=e.slice(t+1),r=n.lastIndexOf("-");return{epoch:t===-1?0:Number(e.slice(0,t)),upstream:r===-1?n:n.
slice(0,r),revision:r===-1?"":n.slice(r+1)}}function aT(e,t){let n=lT(e),r=lT(t);for(let o=0;o<Math.max(n.length,r.length);o++){
let s=n[o]??"",i=r[o]??"",a=o%2===0?SQ(s,i):Number(s)-Number(i);if(a!==0)return a}return 0}function lT(e){let t=e.split(
/(\d+)/);return t.at(-1)===""&&t.pop(),t}function SQ(e,t){for(let n=0;n<Math.max(e.length,t.length);n++){let r=cT(e[n])-
cT(t[n]);if(r!==0)return r}return 0}function cT(e){if(e==="~")return-1;if(e===void 0)return 0;let t=e.charCodeAt(0);return/[A-Za-z]/.
test(e)?t:t+256}var uT=f(()=>{"use strict"});function dT({packages:e},t){let n=vQ(t.source.metaPackage,e);return mT(e).filter(r=>Gy(r,t)).sort((r,o)=>+(r.unlisted.length>
0)-+(o.unlisted.length>0)||Number(n(o.release))-Number(n(r.release))||pd(o.version,r.version))}function fT({packages:e},{
series:t,release:n,source:r}){let o=n===void 0?r.ending:Pr(n);return mT(e).filter(({release:s})=>(t===void 0||Ce(s,t))&&
Pr(s)===o).sort((s,i)=>pd(i.version,s.version)).map(({release:s})=>s)}function vQ(e,t){let n=pT(t),r=new Set,o=[e];for(let s=o.
pop();s!==void 0;s=o.pop())r.has(s)||(r.add(s),o.push(...hT(n.get(s))?.depends.map(i=>i.name)??[]));return s=>r.has(`lin\
ux-image-${s}`)||r.has(`linux-image-unsigned-${s}`)}function mT(e){let t=pT(e);return[...new Set(e.map(({name:r})=>$Q.exec(
r)?.[1]).filter(r=>r!==void 0))].flatMap(r=>{let o=(i,a)=>hT(t.get(`linux-${i}-${r}`),a),s=o("binary")===void 0?PQ(r,o):
EQ(r,o);return s===void 0?[]:[s]})}function EQ(e,t){let n=t("binary");if(n===void 0)return;let{version:r}=n,[o,s]=[t("ba\
se",r),t("modules",r)];return o!==void 0&&s!==void 0?{release:e,version:r,image:n,config:o,modules:[s],unlisted:[]}:{release:e,
version:r,image:n,modules:[],unlisted:[`linux-base-${e}`,`linux-modules-${e}`]}}function PQ(e,t){let n=t("image")??t("im\
age-unsigned");if(n===void 0||n.depends.some(({name:a})=>/^linux-(?:image|binary)-/.test(a)))return;let{version:r}=n,o=t(
"modules",r)??t("modules");if(o===void 0){if(n.depends.some(({name:l})=>l===`linux-modules-${e}`))return;let a=t("image-\
extra");return{release:e,version:r,image:n,modules:a===void 0?[n]:[n,a],unlisted:[]}}let s=t("modules-extra",o.version);
return{release:e,version:r,image:n,config:o,modules:s===void 0?[o]:[o,s],unlisted:[]}}function pT(e){let t=new Map;for(let n of e){
let r=t.get(n.name);r===void 0?t.set(n.name,[n]):r.push(n)}return t}function hT(e=[],t){return e.filter(n=>t===void 0||n.
version===t).sort((n,r)=>pd(r.version,n.version))[0]}function Gy({release:e},{series:t,release:n,source:r}){return n!==void 0?
e===n:(t===void 0||Ce(e,t))&&Pr(e)===r.ending}var $Q,qy=f(()=>{"use strict";Ye();uT();$Q=/^linux-(?:image|image-unsigned|binary)-(\d.*)$/});import{createHash as AQ}from"node:crypto";function Wy(e){let t=[...e.toString("latin1").matchAll(OQ)].map(([,r=""])=>TQ(
r));if(t.length===0)return zy(e).length>0?e:void 0;let n=t.filter(r=>r!==void 0);return n.length===t.length?Buffer.concat(
n):void 0}function TQ(e){let t=e.split(/\r?\n/).map(s=>s.trim()),n=t.slice(t.indexOf("")+1).filter(s=>s!==""),r=n.find(s=>s.
startsWith("=")),o=Buffer.from(n.filter(s=>s!==r).join(""),"base64");return r===void 0||r===`=${MQ(o).toString("base64")}`?
o:void 0}function MQ(e){let t=11994318;for(let n of e){t^=n<<16;for(let r=0;r<8;r++)t<<=1,(t&16777216)!==0&&(t^=25578747)}
return Buffer.from([t>>16&255,t>>8&255,t&255])}function zy(e){let t=[];for(let n=0;n<e.length;){let r=IQ(e,n);if(r===void 0)
break;let o=e.subarray(r.start,r.end);if(r.tag===CQ&&o[0]===4){let s=Buffer.from([153,o.length>>8,o.length&255]);t.push(
AQ("sha1").update(s).update(o).digest("hex").toUpperCase())}n=r.end}return t}function IQ(e,t){let n=e[t]??0;if((n&128)===
0)return;let r=(n&64)===0?LQ(e,t,n):FQ(e,t,n);return r!==void 0&&r.end<=e.length?r:void 0}function LQ(e,t,n){let r=[1,2,
4][n&3];if(r===void 0||t+1+r>e.length)return;let o=t+1+r;return{tag:n>>2&15,start:o,end:o+e.readUIntBE(t+1,r)}}function FQ(e,t,n){
let r=n&63,o=e[t+1]??0;if(o<192)return{tag:r,start:t+2,end:t+2+o};if(o<224)return{tag:r,start:t+3,end:t+3+(o-192<<8)+(e[t+
2]??0)+192};if(!(o<255||t+6>e.length))return{tag:r,start:t+6,end:t+6+e.readUInt32BE(t+2)}}var OQ,CQ,gT=f(()=>{"use stric\
t";OQ=/^-----BEGIN PGP PUBLIC KEY BLOCK-----\r?\n([\s\S]*?)^-----END PGP PUBLIC KEY BLOCK-----/gm,CQ=6});import{mkdtemp as NQ,readFile as BQ,rm as KQ,writeFile as Hy}from"node:fs/promises";import{tmpdir as DQ}from"node:os";import{
join as ha}from"node:path";async function yT(e,t,n){if("why"in n)return{text:Vy(e,t),signature:Jy(t,n)};let r=await kT([
"-"],e,n);if(r!==void 0){let o=bT(r.status,t,n);return{text:o.status==="good"?r.output:Vy(e,t),signature:o}}return await xT(
async o=>{let[s,i]=[ha(o,"signed"),ha(o,"text")];await Hy(s,e);let a=await Yy(["--cleartext","--output",i,s],t,n);return a&&
{text:await BQ(i,"utf8"),signature:a}})??{text:Vy(e,t),signature:{status:"unchecked",why:gd}}}async function En(e,t,n,r){
return"why"in r?Jy(n,r):xT(async o=>{let s=ha(o,"signature");await Hy(s,t);let i=await kT([s,"-"],e,r);if(i!==void 0)return bT(
i.status,n,r);let a=ha(o,"content");return await Hy(a,e),await Yy(["--signature-file",s,a],n,r)??await Yy([s,a],n,r)??{status:"\
unchecked",why:gd}})}function Wn(){return["gpgv","sqv"].some(e=>se(e)!==void 0)}function bT(e,t,n){let r=(...a)=>e.filter(
({word:l})=>a.includes(l)).map(({rest:l})=>l),[o]=r("BADSIG","REVKEYSIG");if(o!==void 0)throw new h(`${t}: BAD signature\
 by ${o}; ${hd}`);let s=jQ(e,n);if(s!==void 0)return{status:"good",by:s};let i=r("GOODSIG","ERRSIG","EXPKEYSIG").map(a=>a.
replace(/ .*/,""));if(i.length===0)throw new h(`${t}: is not signed; ${hd}`);return wT([...new Set(i)],t,n)}function wT(e,t,{
path:n,strict:r}){let o=`${n} has no valid key for ${e.join(", ")}`;if(r===!0)throw new h(`${t}: ${o}; name a keyring th\
at has it`);return Jy(t,{why:o,onlyHttps:!0})}function jQ(e,{fingerprints:t}){let n;for(let{word:r,rest:o}of e)if(["NEWS\
IG","EXPSIG","EXPKEYSIG"].includes(r))n=void 0;else if(r==="GOODSIG")n=o;else if(r==="VALIDSIG"&&n!==void 0&&(t===void 0||
t.includes(o.split(" ").at(-1)??"")))return n}async function kT(e,t,{path:n}){let{execa:r}=await rg().then(()=>ng),o=["-\
-keyring",n,"--status-fd","2",...e.length===1?["--output","-"]:[],...e],{stdout:s,stderr:i,cause:a}=await r("gpgv",o,{input:t,
reject:!1,stripFinalNewline:!1});if(j(a)==="ENOENT")return;let l=[...i.matchAll(/^\[GNUPG:\] (\S+) ?(.*)$/gm)].map(([,c="",
u=""])=>({word:c,rest:u.trim()}));return{output:s,status:l}}function UQ({exitCode:e,stderr:t}){return e===2||e===1&&/^error: .* wasn't expected/m.
test(t)}async function Yy(e,t,n){if(se("sqv")===void 0)return;let r=await ge("sqv",["--keyring",n.path,...e]);if(UQ(r))return;
let o=r.stderr.trim().split(`
`).at(-1)?.trim()??"",s=r.stdout.trim().split(/\s+/),{fingerprints:i=s}=n;if(r.exitCode!==0)throw new h(`${t}: no good s\
ignature by ${n.path} (${o}); ${hd}`);return s.some(a=>i.includes(a))?{status:"good",by:`${s.join(", ")} (sqv)`}:wT(s,t,
n)}async function xT(e){let t=await NQ(ha(DQ(),"bpfcompat-signature-"));try{return await e(t)}finally{await KQ(t,{recursive:!0,
force:!0})}}function Jy(e,{why:t,onlyHttps:n=!1}){if(n&&!e.startsWith("https:"))throw new h(`${e}: ${t}; install or upda\
te the keyring, or use a mirror with https`);return{status:"unchecked",why:t}}function Vy(e,t){let n=/^-----BEGIN PGP SIGNED MESSAGE-----\r?\n(?:[^\r\n]+\r?\n)*\r?\n([\s\S]*?)^-----BEGIN PGP SIGNATURE-----/m.
exec(e.toString("utf8"))?.[1];if(n===void 0)throw new h(`${t}: is no signed index; ${hd}`);return n.replace(/^- /gm,"")}
var gd,hd,zn=f(()=>{"use strict";$();qt();Tt();gd="neither gpgv nor sqv is installed";hd="something between here and whe\
re it is from changes files: use another mirror or repository"});import{createHash as RT}from"node:crypto";import{readFile as Xy}from"node:fs/promises";import{join as GQ}from"node:path";
async function Rs(e,t){if(!Wn())return{why:gd};let n=[],r=[];for(let a of e)try{n.push({fingerprint:a.fingerprint,content:await zQ(
a,t)})}catch(l){if(!(l instanceof h))throw l;r.push(l.message)}if(n.length===0)return{why:WQ(r),onlyHttps:!0};let o=n.map(
({fingerprint:a})=>a),s=RT("sha256").update(o.join(`
`)).digest("hex").slice(0,40),i=yd(`keyring-${s}`,t);return await $T(i,Buffer.concat(n.map(({content:a})=>a))),{path:i,fingerprints:o}}
async function ST(e,t){let n=await Xy(e).catch(s=>{throw new h(`keyring ${e}: cannot be read (${j(s)??P(s)}); name a fil\
e with the public keys of the archive`)}),r=Wy(n);if(r===void 0)throw new h(`keyring ${e}: has no public key in it; expo\
rt one with \`gpg --export\``);if(r===n)return{path:e,strict:!0};let o=yd(`keyring-${RT("sha256").update(r).digest("hex").
slice(0,40)}`,t);return await $T(o,r),{path:o,strict:!0}}async function $T(e,t){let n=await Xy(e).catch(()=>{});(n===void 0||
!n.equals(t))&&await hn(e,t)}function WQ([e="no keys are known for it",...t]){let n=e.replace(/; check the network, .*$/,
"");return t.length===0?n:`${n} (and ${t.length} more)`}async function zQ(e,t){let{url:n,fingerprint:r}=e,o=await Xy(yd(
r,t)).catch(()=>{});if(o!==void 0&&_T(o,e))return o;let s=`the signing key ${r}`,{content:i}=await t.downloader().toMemory(
{what:s,urls:[n],maxBytes:qQ}),a=Wy(i);if(a===void 0||!_T(a,e))throw new h(`${K(n)}: is not the key ${r}`);return await hn(
yd(r,t),a),a}function _T(e,{fingerprint:t}){return zy(e).includes(t)}function yd(e,{cacheDirectory:t}){return GQ(t,"keys",
`${e}.gpg`)}var qQ,bd=f(()=>{"use strict";$();pe();ve();gT();zn();qQ=1<<20});var PT={};ee(PT,{settledDeb:()=>kd,settledFile:()=>Zy});import{mkdir as ET,rename as VQ,rm as Qy}from"node:fs/promises";
import{basename as HQ,dirname as YQ,join as wd}from"node:path";async function kd(e,t,n){let{name:r,version:o,path:s,sha256:i,
size:a}=e,l=wd(n.cacheDirectory,"settled",`${i}.deb`);if(await we(l)===i)return l;let c=await fc(n,"debian"),u=c.bases("\
debian",new Date(t)).map(p=>et(p,s)),d=me(l);return await Qy(l,{force:!0}),await q(l,()=>ET(YQ(l),{recursive:!0})),await(n.
downloader??zo({signal:n.signal})).toFile({what:`${r} ${o}`,urls:u,maxBytes:a,sha256:i,advice:c.advice},d),await Xe(d,l),
l}async function Zy({file:e,listedAt:t},n,r){let o=HQ(n),s=wd(r.cacheDirectory,"settled",er([e.sha256,n])),i=wd(s,o);if(await vT(
s,o))return i;let a=await kd(e,t,r),l=me(s);await q(s,()=>ET(l,{recursive:!0}));try{let c={what:n,is:u=>u===n,to:wd(l,o),
maxBytes:JQ};await lo("deb",a,`${e.name} ${e.version}`,[c]),await nr(l,[o]),await q(s,async()=>{await Qy(s,{recursive:!0,
force:!0}),await VQ(l,s)})}catch(c){if(await Qy(l,{recursive:!0,force:!0}),!await vT(s,o))throw c}return i}async function vT(e,t){
return(await gn(e))?.includes(t)===!0}var JQ,xd=f(()=>{"use strict";ci();Kr();pe();tn();ct();id();mr();JQ=32<<20});var OT={};ee(OT,{LIBRARY_PACKAGES:()=>_d,SETTLED_FILE:()=>eb,TOOL_PACKAGES:()=>ZQ,librarySet:()=>co,settledPackages:()=>ga,
settledTool:()=>tb});import{readFileSync as XQ}from"node:fs";import{join as QQ}from"node:path";function ga(){return AT??=
JSON.parse(XQ(QQ(Rt,eb),"utf8")),AT}function co(e=Pi){let t=ga().sets.find(n=>n.libbpf===e);if(t===void 0)throw new Error(
`${eb} has no set with libbpf ${e}`);return t}function tb(e,t){let{listedAt:n,packages:r}=ga().tools;return{file:r[t][e],
listedAt:n}}var _d,ZQ,eb,AT,uo=f(()=>{"use strict";Qr();or();_d=["libbpf-dev","libelf-dev","zlib1g-dev","libzstd-dev","l\
ibc6-dev","linux-libc-dev"],ZQ=["busybox-static","ubuntu-keyring"],eb="native/libraries.json"});import{existsSync as eZ}from"node:fs";async function TT(e,t){if(e.name==="own")return e.keyring===null?{why:"the manifes\
t names no keyring for it"}:ST(e.keyring,t);let n=IT(e.name,t.keyrings);if(n!==void 0)return{path:n};let[r]=t.keyrings??
[];return t.keyrings!==void 0?{why:`no keyring at ${r??"any place"}`}:(e.name==="ubuntu"?await oZ(t):void 0)??Rs(rZ[e.name],
t)}async function oZ(e){if(!Wn())return;let{settledFile:t}=await Promise.resolve().then(()=>(xd(),PT)),{settledTool:n}=await Promise.resolve().then(()=>(uo(),OT)),
[r=""]=CT.ubuntu;try{let o={...e,downloader:e.downloader()};return{path:await t(n("ubuntu-keyring","x86_64"),r.slice(1),
o)}}catch(o){if(o instanceof h)return;throw o}}function MT(e,t){if(e.name==="own")return e.keyring!==null&&Wn();let n=e.
name==="ubuntu"&&t===void 0;return Wn()&&(n||IT(e.name,t)!==void 0)}function IT(e,t){return(t??CT[e]).find(n=>eZ(n))}var CT,
Ss,tZ,nZ,rZ,LT=f(()=>{"use strict";$();bd();zn();CT={debian:["/usr/share/keyrings/debian-archive-keyring.gpg","/usr/shar\
e/keyrings/debian-archive-keyring.pgp"],ubuntu:["/usr/share/keyrings/ubuntu-archive-keyring.gpg"]},Ss="https://ftp-maste\
r.debian.org/keys",tZ="https://archive.ubuntu.com/ubuntu/project/ubuntu-archive-keyring.gpg",nZ="https://keyserver.ubunt\
u.com/pks/lookup?op=get&options=mr&search=0x",rZ={debian:[{url:`${Ss}/archive-key-11.asc`,fingerprint:"1F89983E0081FDE01\
8F3CC9673A4F27B8DD47936"},{url:`${Ss}/archive-key-11-security.asc`,fingerprint:"AC530D520F2F3269F5E98313A48449044AAD5C5D"},
{url:`${Ss}/archive-key-12.asc`,fingerprint:"B8B80B5B623EAB6AD8775C45B7C5D7D6350947F8"},{url:`${Ss}/archive-key-12-secur\
ity.asc`,fingerprint:"05AB90340C0C5E797F44A8C8254CF3B5AEC0A8F0"},{url:`${Ss}/archive-key-13.asc`,fingerprint:"04B54C3CDC\
A79751B16BC6B5225629DF75B188BD"},{url:`${Ss}/archive-key-13-security.asc`,fingerprint:"5E04A1E3223A19A20706E20F9904613D4\
CCE68C6"}],ubuntu:["F6ECB3762474EDA9D21B7022871920D1991BC93C","790BC7277767219C42C86F933B4FE6ACC0B21F32"].flatMap(e=>[{url:tZ,
fingerprint:e},{url:`${nZ}${e}`,fingerprint:e}])}});function $s(e){let t=e.length-12;return e.slice(0,12).join(", ")+(t>0?` and ${t} more`:"")}var nb=f(()=>{"use strict"});var Vn,FT,fo=f(()=>{"use strict";Vn=["x86_64","arm64","s390x"],FT=["deb","rpm","tar","file","folder"]});import{isAbsolute as sZ}from"node:path";function cn(e){if(typeof e!="object"||e===null)return!1;let{name:t,version:n,format:r,
place:o,urls:s,sha256:i,size:a,hidden:l}=e;return typeof t=="string"&&typeof n=="string"&&FT.some(c=>c===r)&&(o===null||
lZ(o))&&Array.isArray(s)&&s.every(cZ)&&typeof i=="string"&&iZ.test(i)&&typeof a=="number"&&a>0&&(l===void 0||Array.isArray(
l)&&l.every(c=>typeof c=="string"))}function lZ(e){if(typeof e!="object"||e===null||!("kind"in e))return!1;let t=e;switch(t.
kind){case"archive":return ya(t.archive)&&ya(t.path);case"registry":return typeof t.registry=="string"&&ya(t.repository);case"\
local":return typeof t.path=="string"&&sZ(t.path);default:return!1}}function ya(e){return typeof e=="string"&&aZ.test(e)&&
!e.startsWith("/")&&!e.split("/").includes("..")}function cZ(e){return typeof e=="string"&&URL.canParse(e)&&/^https?:\/\/[^/]/.
test(e)}var iZ,aZ,ba=f(()=>{"use strict";fo();iZ=/^[0-9a-f]{64}$/,aZ=/^[A-Za-z0-9.+~_^:/-]+$/});import{mkdir as uZ,rm as dZ}from"node:fs/promises";import{dirname as fZ,join as mZ}from"node:path";async function Rd(e,t){
let{cacheDirectory:n,downloader:r,onProgress:o}=t,{file:s,key:i,maxUnpacked:a,wayOut:l}=e,{what:c,maxBytes:u}=s,d=mZ(n,"\
indexes",`${i}.json`),m=await _t(d);if(Array.isArray(m)&&m.every(e.isItem))return m;let p=K(s.urls.at(-1)??"");if(!(u<=e.
maxBytes))throw new h(`${p}: claims ${u} bytes; ${l}`);let g=me(d);await q(g,()=>uZ(fZ(g),{recursive:!0}));try{o({step:"\
fetching",what:c,bytes:0,total:u}),await r.toFile(s,g,k=>o({step:"fetching",what:c,bytes:k,total:u}));let b=await e.parse(
Oe(Pe(g).chunks(),p,a));return await xt(d,b),b}catch(b){throw b instanceof h?b:new h(`${p}: is no list of packages that \
can be read: ${P(b)}; ${l}`)}finally{await dZ(g,{force:!0})}}var rb=f(()=>{"use strict";$();pe();ve();ct();$n();Yt()});async function Sd(e,t,n=wZ){let r=await kZ(e,t),o=await SZ(e,r,t,n);return{suite:e.suite,date:r.date,signature:r.signature,
packages:o}}async function kZ(e,t){let{downloader:n,mirrors:r,now:o,unsigned:s,onProgress:i}=t,{archive:a,suite:l}=e,c=`\
the index of ${l}`,u=[],d=s?["InRelease","Release"]:["InRelease"],m=r.bases(a,o()).flatMap(p=>d.map(g=>et(p,`dists/${l}/${g}`)));
for(;;){let{content:p,url:g}=await n.toMemory({what:c,urls:m,maxBytes:pZ,advice:r.advice});try{return await xZ(e,p,K(g),
t)}catch(b){if(!(b instanceof h))throw b;if(u.push(...b.problems),m=m.slice(m.indexOf(g)+1),m.length===0)throw new h(u);
i({step:"note",message:`${b.message}; asking the next mirror`})}}}async function xZ(e,t,n,r){let{now:o,keyring:s,unsigned:i,
onProgress:a,mirrors:l}=r,{suite:c}=e,{text:u,signature:d}=i&&!t.includes("-----BEGIN PGP SIGNED MESSAGE-----")?{text:t.
toString("utf8"),signature:{status:"unchecked",why:"it is not signed"}}:await yT(t,n,s),[m]=uc(u);if(m===void 0)throw new h(
`${n}: is empty; ${l.advice}`);if(!_Z(m,c)){let g=[m.get("codename"),m.get("suite")].find(b=>b!==c);throw new h(`${n}: i\
s the index of ${g??"something else"}; ${l.advice}`)}let p=BT(m,"valid-until");if(p!==void 0&&p<o()){let g=p.toISOString().
slice(0,10);a({step:"note",message:`the index of ${c} was valid until ${g}: the mirror may be behind`})}return{date:BT(m,
"date")??o(),signature:d,byHash:m.get("acquire-by-hash")==="yes",index:RZ(m,e,n,l)}}function _Z(e,t){let n=e.get("suite");
return n===t||e.get("codename")===t&&n?.startsWith(`${t}-`)!==!0}function BT(e,t){let n=new Date(e.get(t)??"");return Number.
isNaN(n.getTime())?void 0:n}function RZ(e,{component:t,architecture:n},r,{advice:o}){let s=(e.get("sha256")??"").split(`\

`);for(let i of yZ){let a=`${t}/binary-${n}/Packages${i}`;for(let l of s){let[c,u,d]=l.split(/\s+/);if(!(d!==a||c===void 0||
!/^[0-9a-f]{64}$/.test(c)))return{path:a,sha256:c,size:Number(u)}}}throw new h(`${r}: lists no packages of ${t} for ${n}\
; ${o}`)}async function SZ({suite:e,archive:t},n,r,o){let{path:s,sha256:i,size:a}=n.index,{advice:l}=r.mirrors,c=`dists/${e}\
/${s.replace(/\/[^/]+$/,"")}`,u=r.mirrors.bases(t,n.date),d=[...n.byHash?u.map(p=>et(p,`${c}/by-hash/SHA256/${i}`)):[],...u.
map(p=>et(p,`dists/${e}/${s}`))],m={key:`${i}${o.name}`,file:{what:`the package list of ${e}`,urls:d,maxBytes:a,sha256:i,
advice:l},maxBytes:hZ,maxUnpacked:gZ,wayOut:l,isItem:EZ,parse:p=>$Z(p,t,o)};return(await Rd(m,r)).map(p=>ob(p,t))}function ob(e,t){
let{place:n}=e;return n?.kind==="archive"?{...e,place:{...n,archive:t}}:e}async function $Z(e,t,n){let r=new Ei,o=new TextDecoder,
s=[],i=a=>{for(let l of a){let c=n.is(l.get("package")??"")?vZ(l,t):void 0;if(c!==void 0&&s.push(c),s.length>NT)throw new Error(
`it lists more than ${NT} packages of the kind that is looked for`)}};for await(let a of e)i(r.push(o.decode(a,{stream:!0})));
return i(r.end()),s}function vZ(e,t){let r={name:e.get("package")??"",version:e.get("version")??"",format:"deb",sha256:e.
get("sha256"),size:Number(e.get("size")),place:{kind:"archive",archive:t,path:e.get("filename")},urls:[]};return cn(r)?{
...r,depends:PZ(e.get("depends")??"")}:void 0}function EZ(e){return!cn(e)||!("depends"in e)||!Array.isArray(e.depends)?!1:
e.depends.every(t=>typeof t=="object"&&t!==null&&"name"in t)}function PZ(e){return e.split(",").flatMap(t=>{let[,n,r]=/^\s*(\S+)(?:\s+\(=\s*([^)\s]+)\))?/.
exec(t)??[];return n===void 0||!KT.test(n)?[]:[r===void 0?{name:n}:{name:n,version:r}]})}var pZ,hZ,gZ,NT,yZ,KT,bZ,wZ,sb=f(
()=>{"use strict";$();ve();ba();zn();rb();Up();mr();pZ=16<<20,hZ=64<<20,gZ=512<<20,NT=1e5,yZ=[".xz",".gz",""],KT=/^linux-(?:image|binary|modules|base)-[a-z0-9.+~-]+$/,
bZ=/-unsigned$|-dbg$|-signed-template$/,wZ={name:"",is:e=>KT.test(e)&&!bZ.test(e)}});async function DT(e,t,n,r){let{mirrors:o}=r,[s=""]=e;if(o.snapshots.length===0)throw new h("the mirrors that were named \
keep no old indexes");let{snapshot:i,day:a}=await OZ(s,t,n,r),l=MZ(a),c=`${i}/${n.archive}/${a}`,{packages:u}=await Sd(n,
{...r,mirrors:{...o,bases:()=>[c]},now:()=>l});return e.map(d=>{let m=u.find(p=>p.name===d&&p.version===t);if(m===void 0)
throw new h(`${K(c)}: does not list ${d} ${t} either`);return ob(m,`${n.archive}/${a}`)})}async function OZ(e,t,{archive:n,
architecture:r},{downloader:o,mirrors:s}){let i=new Map(s.snapshots.map(p=>[`${et(p.replace(/\/archive$/,""),`mr/binary/${e}\
/${t}/binfiles`)}?fileinfo=1`,p])),a=`the date of ${e} ${t}`,{content:l,url:c}=await o.toMemory({what:a,urls:[...i.keys()],
maxBytes:AZ}),u=`_${r}.deb`,d=TZ(l,K(c)).flatMap(p=>p.archive_name===n&&p.name?.endsWith(u)===!0&&CZ.test(p.first_seen??
"")?[p.first_seen??""]:[]),[m]=d.sort();if(m===void 0)throw new h(`${K(c)}: has no ${e} ${t} for ${r}`);return{snapshot:i.
get(c)??"",day:m}}function TZ(e,t){try{let{fileinfo:n}=JSON.parse(e.toString("utf8"));return Object.values(n).flat().filter(
r=>[r.archive_name,r.name,r.first_seen].every(o=>typeof o=="string"))}catch(n){throw new h(`${t}: is no answer of a snap\
shot archive: ${P(n)}`)}}function MZ(e){return new Date(e.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/,"$1-$2-$3T\
$4:$5:$6Z"))}var AZ,CZ,jT=f(()=>{"use strict";$();ve();mr();sb();AZ=1<<20;CZ=/^\d{8}T\d{6}Z$/});async function GT(e,t){let n=[],r=[],o;for(let s of e.source.suites){let i=IZ(s,e.source),a=await LZ(i,t);if(a instanceof
re){o??=a;continue}let{found:l,missing:c}=await FZ(dT(a,e),a,t);if(c.length>0){let u=l===void 0?"looking further":`using\
 ${l.release}`,d=`${s} lists ${c.join(", ")}, but no mirror has it any more: ${u}`;t.onProgress({step:"note",message:d})}
if(l!==void 0)return BZ(e,await NZ(l,i,t),a,t);r.push(...c),n.push(...fT(a,e))}throw o!==void 0&&r.length+n.length===0?o:
new h(KZ(e,UT(r),UT(n),t.mirrors))}function IZ(e,{archive:{name:t},component:n,architecture:r}){let o={suite:e,component:n,
architecture:r};return t==="debian"?{archive:e.endsWith("-security")?"debian-security":"debian",...o}:t==="ubuntu"?{archive:[
"amd64","i386"].includes(r)?"ubuntu":"ubuntu-ports",...o}:{archive:t,...o}}async function LZ(e,{readSuite:t,onProgress:n}){
try{return await t(e)}catch(r){if(!(r instanceof re)||!r.gone)throw r;return n({step:"note",message:`no mirror has ${e.suite}\
: looking further`}),r}}async function FZ(e,{date:t},{downloader:n,mirrors:r}){let o=[];for(let s of e){let{image:i,config:a}=s,
l=c=>n.exists(ab(c,r,t));if(await l(i)&&(a===void 0||await l(a)))return{found:s,missing:o};o.push(s.release)}return{missing:o}}
async function NZ(e,t,n){let{release:r,version:o,unlisted:s}=e;if(s.length===0)return e;try{let[i,...a]=await DT(s,o,t,n);
return{...e,...i===void 0?{}:{config:i},modules:a,unlisted:[]}}catch(i){if(!(i instanceof h))throw i;let a=`${t.suite} l\
ists ${s.join(" and ")} no more, so ${r} comes without config and modules (${i.message.split(";")[0]})`;return n.onProgress(
{step:"note",message:a}),e}}function BZ(e,t,n,{now:r}){let{release:o,version:s,image:i,config:a,modules:l,unlisted:c}=t;
return{id:e.id,release:o,arch:e.arch,version:s,resolvedAt:r().toISOString(),indexDate:n.date.toISOString(),signature:n.signature,
image:ib(i),...a===void 0?{}:{config:ib(a)},modules:l.map(ib),...c.length===0?{}:{members:{config:null}}}}function ib({depends:e,
...t}){return t}function KZ({id:e,series:t,release:n,source:r},o,s,{origin:i}){let a=r.suites.join(", ");if(o.length>0)return`\
kernel \`${e}\`: ${a} lists ${$s(o)}, but no mirror has it any more (asked: ${i}); take another kernel, or a mirror that\
 keeps old files with ${J("mirror")}`;let l=n??`${t??""} kernel that ends in ${r.ending}`.trim(),c=s.length===0?"no kern\
el of this line is listed":`there are ${$s(s)}`;return`kernel \`${e}\`: ${a} has no ${l}: ${c} (asked: ${i})`}function UT(e){
return[...new Set(e)]}function ab(e,t,n){let{place:r,urls:o}=e,s=r?.kind==="archive"?[...t.bases(r.archive,n).map(i=>et(
i,r.path)),...t.packages(r.path)]:[];return{what:`${e.name} ${e.version}`,urls:[...s,...o],maxBytes:e.size,sha256:e.sha256,
advice:t.advice}}var qT=f(()=>{"use strict";$();$e();tn();nb();qy();mr();jT()});var WT={};ee(WT,{createDebSource:()=>DZ});function UZ({name:e},{place:t,urls:n}){let{archive:r,path:o}=jZ[e];return t?.kind===
"archive"&&r.test(t.archive)&&o.test(t.path)&&n.length===0}var DZ,jZ,zT=f(()=>{"use strict";qy();LT();qT();mr();sb();DZ=
e=>{let t=new Map,n=new Map;return{async resolve(o,s){let{archive:i}=o.source,a={...e,downloader:e.downloader(),mirrors:await r(
i),keyring:await TT(i,e),unsigned:i.name==="own"&&i.keyring===null,onProgress:s};return GT(o,{...a,readSuite:c=>{let u=JSON.
stringify([i,c]),d=t.get(u)??Sd(c,a);return t.set(u,d),d.catch(()=>t.delete(u)),d}})},means:(o,s)=>Gy(s,o)&&[s.image,...s.
config===void 0?[]:[s.config],...s.modules].every(i=>UZ(o.source.archive,i)),remote:async(o,s,{source:i})=>ab(o,await r(
i.archive),new Date(s.indexDate)),checkable:({source:o})=>MT(o.archive,e.keyrings),forget:()=>t.clear()};function r(o){if(o.
name==="own")return Promise.resolve(ZR(o));let s=n.get(o.name)??fc(e,o.name);return n.set(o.name,s),s}},jZ={debian:{archive:/^debian(?:-security)?(?:\/\d{8}T\d{6}Z)?$/,
path:/^pool\/.+\.deb$/},ubuntu:{archive:/^ubuntu(?:-ports)?$/,path:/^pool\/.+\.deb$/},own:{archive:/^own$/,path:/\.deb$/}}});async function XT(e,t,n){let r;for(let o of[...e.map(s=>`${s}/${t}`),...e]){let s=await HZ(o,n);if(s instanceof re&&(r??=
s),s===void 0||s instanceof re)continue;let i=JZ(s.text,t),a=i.find(({part:p})=>p==="image-unsigned")??i.find(({part:p})=>p===
"image"),l=i.find(({part:p,release:g})=>p==="modules"&&g===a?.release);if(a===void 0||l===void 0)continue;let[c,u]=[await JT(
a,o,n),await JT(l,o,n)];if(c===void 0||u===void 0)continue;let{release:d,version:m}=a;return{release:d,version:m,image:c,
modules:u,signature:s.signature}}if(r!==void 0)throw r}async function HZ(e,t){let n=`${e}/${VT}`,r=await YT(n,t);if(r===
void 0||r instanceof re)return r;let o=await YT(`${n}.gpg`,t);if(o instanceof re)return o;let s={why:`${VT}.gpg is missi\
ng`,onlyHttps:!0},i=o===void 0?s:await YZ(t),a=await En(r,o??Buffer.alloc(0),K(n),i);return{text:r.toString("utf8"),signature:a}}
async function YT(e,{downloader:t}){try{return(await t().toMemory({what:"the digests of a mainline build",urls:[e],maxBytes:GZ})).
content}catch(n){if(!(n instanceof re))throw n;return n.gone?void 0:n}}async function YZ(e){let{keyrings:t}=e;return t!==
void 0?t[0]===void 0?{why:"no keyring at any place"}:{path:t[0]}:Rs(WZ,e)}function JZ(e,t){return e.split(`
`).flatMap(n=>{let[,r,o]=zZ.exec(n.trim())??[];if(r===void 0||o===void 0||!ya(o))return[];let[,s,i,a,l]=VZ.exec(o.slice(
o.lastIndexOf("/")+1))??[];return s===void 0||a===void 0||l!==t||!De(i)?[]:[{part:s,release:i,version:a,path:o,sha256:r}]})}
async function JT({part:e,release:t,version:n,path:r,sha256:o},s,{downloader:i}){let a=`linux-${e}-${t}`,l=[`${s}/${r.split(
"/").map(encodeURIComponent).join("/")}`],c=await i().sizeOf({what:`${a} ${n}`,urls:l,maxBytes:qZ}),u={name:a,version:n,
format:"deb",sha256:o,size:c,place:null,urls:l.map(K)};return cn(u)?u:void 0}var GZ,qZ,VT,HT,WZ,zZ,VZ,QT=f(()=>{"use str\
ict";tn();ve();bd();ba();Ye();zn();GZ=1<<20,qZ=1<<30,VT="CHECKSUMS",HT="60AA7B6F30434AE68E569963E50C6A0917C622B0",WZ=[{url:`\
https://keyserver.ubuntu.com/pks/lookup?op=get&options=mr&search=0x${HT}`,fingerprint:HT}],zZ=/^([0-9a-f]{64}) [ *](\S+)$/,
VZ=/^linux-(image-unsigned|image|modules)-(\d[^_]*-generic)_([^_]+)_([a-z0-9]+)\.deb$/});function ZT(e){let t=[...e.matchAll(/href="(?:\.\/)?(v[^"/]{1,40})\/?"/g)].map(([,n=""])=>n);return[...new Set(t)].flatMap(
n=>{let r=XZ.exec(n);if(r===null)return[];let[,o,s,i=0,a=Number.POSITIVE_INFINITY]=r;return[{folder:n,order:[Number(o),Number(
s),Number(i),Number(a)]}]})}function eM(e,t){let n=e.filter(({folder:s})=>t===void 0||Ce(s.slice(1),t)),r=n.filter(({order:s})=>s[3]===
Number.POSITIVE_INFINITY);return(r.length>0||t===void 0?r:n).sort((s,i)=>ZZ(i,s))}function $d(e){let t=QZ.exec(e);if(t===
null)return;let[,n,r,o,s]=t;return`v${o==="0"?`${n}.${r}`:`${n}.${r}.${o}`}${s===void 0?"":`-rc${s}`}`}function ZZ(e,t){
let n=e.order.findIndex((r,o)=>r!==t.order[o]);return n===-1?0:(e.order[n]??0)-(t.order[n]??0)}var XZ,QZ,tM=f(()=>{"use \
strict";Ye();XZ=/^v(\d{1,3})\.(\d{1,3})(?:\.(\d{1,5}))?(?:-rc(\d{1,3}))?$/,QZ=/^(\d+)\.(\d+)\.(\d+)-\d+(?:rc(\d+))?-/});var oM={};ee(oM,{createMainlineSource:()=>nee});async function ree({id:e,series:t,release:n,source:r},{downloader:o}){if(n!==
void 0){let l=$d(n);if(l!==void 0)return[l];throw new h(`kernel \`${e}\`: expected a mainline release such as 6.12.8-0612\
08-generic after the @`)}let s=r.bases.map(l=>`${l}/`),i="the list of mainline builds",{content:a}=await o().toMemory({what:i,
urls:s,maxBytes:tee});return eM(ZT(a.toString("utf8")),t).map(({folder:l})=>l)}function oee({bases:e},t){return e.map(n=>`${n.
replace(/\/+$/,"")}/${t}`)}function nM({release:e},{series:t,release:n}){return n!==void 0?e===n:t===void 0||Ce(e,t)||Ce(
$d(e)?.slice(1)??"",t)}function see({config:e,modules:t}){return e===void 0?[...t]:[e,...t]}function iee({place:e,urls:t},{
source:n}){return e===null&&t.every(r=>n.bases.some(o=>r.startsWith(K(`${o.replace(/\/+$/,"")}/`))))}function rM(e,{architecture:t},n){
return`${e.join(", ")} ${e.length===1?"has":"have"} no build for ${t}: ${n}`}var eee,tee,nee,sM=f(()=>{"use strict";$();
ve();Ye();QT();tM();eee=10,tee=16<<20,nee=e=>({async resolve(t,n){let{id:r,arch:o,source:s}=t,i=await ree(t,e),a=[];for(let c of i.
slice(0,eee)){let u=await XT(oee(s,c),s.architecture,e);if(u!==void 0&&$d(u.release)===c&&nM(u,t)){a.length>0&&n({step:"\
note",message:rM(a,s,`using ${u.release}`)});let{release:d,version:m,image:p,modules:g,signature:b}=u,k=e.now().toISOString();
return{id:r,release:d,arch:o,version:m,resolvedAt:k,indexDate:k,signature:b,image:p,config:g,modules:[g]}}a.push(c)}let l=a.
length>0?rM(a,s,"take another version"):`there is no version ${t.series??"that is out"}`;throw new h(`kernel \`${r}\`: ${l}\
 (asked: ${s.bases.map(K).join(", ")})`)},means:(t,n)=>nM(n,t)&&[n.image,...see(n)].every(r=>iee(r,t)),remote:async({name:t,
version:n,urls:r,size:o,sha256:s},i,{source:a})=>({what:`${t} ${n}`,urls:Wo(r,a.bases),maxBytes:o,sha256:s}),forget:()=>{}})});function lb(e){return URL.canParse(e)&&/^https?:\/\/[^/]/.test(e)}function vd(e){return e.endsWith("/")?e:`${e}/`}function vs(e,t,n){
let r=URL.canParse(t,e)?new URL(t,e):void 0;if(r===void 0||r.origin!==new URL(e).origin){let o=r===void 0?`\`${t.slice(0,
100)}\``:K(r.href);throw new h(`${K(e)}: has ${n} at ${o}, which is not on its own host; use another repository`)}return r.
href}function iM(e,t){return e.map(n=>{let r=n.replace(/\{(\w+)\}/g,(o,s)=>{let i=t[s];return i===void 0?o:encodeURIComponent(
i)});if(!lb(r)||/\{\w*\}/.test(r))throw new h(`archival address \`${n}\`: makes no address; known are {${Object.keys(t).
join("}, {")}}`);return r})}function aM({attempts:e}){return[...new Set(e.map(({why:t})=>t))].join("; ")}var Pn,Ed=f(()=>{
"use strict";$();ve();Pn="check the network, and the addresses of the repositories"});function wa(e,t){return e.epoch-t.epoch||cM(e.version,t.version)||cM(e.release,t.release)}function ka({epoch:e,version:t,
release:n}){return`${e===0?"":`${e}:`}${t}-${n}`}function cM(e,t){let n=e.match(lM)??[],r=t.match(lM)??[];for(let o=0;o<
Math.max(n.length,r.length);o++){let s=aee(n[o],r[o]);if(s!==0)return s}return 0}function aee(e,t){let n=uM(e)-uM(t);return n!==
0||e===void 0||t===void 0?n:dM(e)?lee(e,t):fM(e,t)}function uM(e){return e==="~"?0:e===void 0?1:e==="^"?2:dM(e)?4:3}function dM(e){
return/^\d/.test(e)}function lee(e,t){let[n,r]=[e.replace(/^0+/,""),t.replace(/^0+/,"")];return n.length-r.length||fM(n,
r)}function fM(e,t){return e===t?0:e<t?-1:1}var lM,cb=f(()=>{"use strict";lM=/\d+|[A-Za-z]+|[~^]/g});function mM({arch:e,source:t}){return{names:[...new Set([t.package,...t.modulePackages])],arch:cee[e]}}function pM(e,t){
let n=e.flatMap(o=>o.packages.map(s=>({...s,index:o}))),{source:r}=t;return n.filter(({name:o})=>o===r.package).filter(o=>fee(
o,t)).sort((o,s)=>wa(s,o)).filter((o,s,i)=>i.findIndex(({checksum:a})=>dee(a,o.checksum))===s).map(o=>({image:o,modules:[
o,...uee(o,n,r)]}))}function uee(e,t,{modulePackages:n,package:r}){return n.filter(o=>o!==r).flatMap(o=>{let s=t.filter(
a=>a.name===o&&wa(a,e)===0),i=s.find(({index:a})=>a===e.index)??s[0];return i===void 0?[]:[i]})}function dee(e,t){return e.
algorithm===t.algorithm&&e.digest===t.digest}function fee(e,{series:t,release:n}){let r=Pd(e);return n!==void 0?r===void 0?
n.startsWith(`${hM(e)}-`):n===r:t===void 0||Ce(r??e.version,t)}function Pd({uname:e}){return e}function ub(e){return Pd(
e)??`${hM(e)}-\u2026`}function hM({version:e,release:t}){return`${e}-${t.replace(/\.\d+(?=(?:\.g[0-9a-f]+)?$)/,"")}`}function Ad(e,{
series:t,release:n}){return n===void 0?t===void 0||Ce(e,t):e===n}var cee,db=f(()=>{"use strict";Ye();cb();cee={x86_64:"x\
86_64",arm64:"aarch64",s390x:"s390x"}});import{createHash as mee}from"node:crypto";import{mkdir as pee,rm as hee}from"node:fs/promises";import{dirname as gee,join as yee}from"node:path";
async function fb(e,t,n){let{cacheDirectory:r,store:o,onProgress:s}=n,{algorithm:i,digest:a}=e.checksum,l=mee("sha256").
update(`package ${i} ${a}`).digest("hex"),c=yee(r,"indexes",`${l}.json`),u=await _t(c);if(xee(u))return u;let{what:d,maxBytes:m}=t,
p=me(o.packagePath(gM("0".repeat(64),e)));await q(p,()=>pee(gee(p),{recursive:!0}));try{s({step:"fetching",what:d,bytes:0,
total:m}),await n.downloader().toFile(t,p,b=>s({step:"fetching",what:d,bytes:b,total:m}));let g={sha256:await we(p)??"",
release:await kee(p,d)};return await Xe(p,o.packagePath(gM(g.sha256,e))),await xt(c,g),g}finally{await hee(p,{force:!0})}}
async function kee(e,t){try{let{tags:n}=await xs(e),r=td(n);for(let o of wee){let s=r.map(i=>o.exec(i.path)?.[1]).find(De);
if(s!==void 0)return s}return""}catch(n){throw new h(`${t} is not a package that can be read: ${P(n)}; use another repos\
itory`)}}function gM(e,{name:t,version:n,size:r}){return{name:t,version:n,format:"rpm",sha256:e,size:r,place:null,urls:[]}}
function xee(e){return typeof e!="object"||e===null||!("sha256"in e)||!("release"in e)?!1:typeof e.sha256=="string"&&bee.
test(e.sha256)&&(e.release===""||De(e.release))}var bee,wee,yM=f(()=>{"use strict";$();pe();ct();gy();ed();Ye();bee=/^[0-9a-f]{64}$/,
wee=[/^\/(?:usr\/)?lib\/modules\/([^/]+)\/(?:vmlinuz|Image)$/,/^\/boot\/(?:vmlinuz|Image)-([^/]+)$/]});async function wM(e,t){let[n]=e.source.repositories.filter(s=>!lb(s));if(n!==void 0||e.source.repositories.length===0)throw new h(
`kernel \`${e.id}\`: expected addresses of repositories (https://\u2026), got \`${K(n??"")}\``);let r=await _ee(e,t),o=[];
for(let s of pM(r,e)){let{image:i}=s;if(!await t.downloader().exists(mb(i,e))){o.push(ub(i));continue}let a=await Ree(s,
e,t);if(a!==void 0){if(o.length>0){let l=`the index lists ${o.join(", ")}, but nobody has it any more: using ${a.release}`;
t.onProgress({step:"note",message:l})}return a}}throw new h($ee(e,r,o))}async function _ee({source:e},t){let n=[],r=[];for(let s of e.
repositories)try{n.push(await t.readRepository(s))}catch(i){if(!(i instanceof re))throw i;r.push({address:s,error:i})}let[
o]=r;if(n.length===0&&o!==void 0){let s=r.flatMap(({error:i})=>i.attempts);throw new re(o.error.what,s,Pn)}for(let{address:s,
error:i}of r)t.onProgress({step:"note",message:`${K(s)} cannot be read (${aM(i)}): going on without it`});return n}async function Ree({
image:e,modules:t},n,r){let o=Pd(e)??(await fb(e,mb(e,n),r)).release;if(!De(o))throw new h(`kernel \`${n.id}\`: ${xM(e)}\
 has no kernel in it; name the package that has vmlinuz`);if(!Ad(o,n))return;let s=[];for(let a of t)s.push(await bM(a,n,
r));let i=s[0]??await bM(e,n,r);return{id:n.id,release:o,arch:n.arch,version:ka(e),resolvedAt:r.now().toISOString(),indexDate:(e.
index.date??r.now()).toISOString(),signature:await See(i,e.index,r),image:i,modules:s}}async function See(e,{signature:t},n){
return t.status==="good"||"why"in n.keyring?t:await n.knownSignature(e)??{status:"unchecked",why:`${t.why}; its packages\
 are checked when they are fetched`}}async function bM(e,t,n){let{checksum:r,size:o,name:s}=e,i=r.algorithm==="sha256"?r.
digest:(await fb(e,mb(e,t),n)).sha256;return{name:s,version:ka(e),format:"rpm",sha256:i,size:o,place:null,urls:kM(e,t)}}
function kM(e,{source:t}){let{name:n,version:r,release:o,arch:s,index:i,base:a,href:l}=e,c=a===void 0?i.base:vs(i.base,a,
"packages"),u=K(vs(c,l,`${n} ${ka(e)}`)),d=decodeURIComponent(new URL(u).pathname.split("/").at(-1)??"");return[u,...iM(
t.archival,{name:n,version:r,release:o,arch:s,file:d,source:e.source})]}function mb(e,t){let{algorithm:n,digest:r}=e.checksum,
o=Wo(kM(e,t),t.source.repositories);return{what:xM(e),urls:o,maxBytes:e.size,[n]:r,advice:Pn}}function xM(e){return`${e.
name} ${ka(e)}`}function $ee({id:e,series:t,release:n,source:r},o,s){let i=o.map(({base:d})=>K(d)).join(", ");if(s.length>
0)return`kernel \`${e}\`: ${i} lists ${$s(s)}, but nobody has it any more; take another kernel, or a repository that kee\
ps old packages`;let a=o.flatMap(({packages:d})=>d.filter(({name:m})=>m===r.package)),l=[...new Set(a.sort((d,m)=>wa(m,d)).
map(ub))],c=l.length===0?`no ${r.package} is listed`:`there are ${$s(l)}`,u=n??`${t===void 0?"":`${t} `}kernel`;return`k\
ernel \`${e}\`: no ${u} in ${i}: ${c}; check the release, the package and the repositories`}var _M=f(()=>{"use strict";$();
tn();ve();Ye();nb();Ed();db();yM();cb()});import{createHash as vee}from"node:crypto";import{open as Eee}from"node:fs/promises";async function vM(e,t,n){let r=await xs(
e),o=r.tags.text(pt.payloadDigests),s=o===void 0?{signatures:SM(r,pb.whole),content:()=>$M(e,r.range.start)}:{signatures:[
...Tee(r),...SM(r,pb.header)],content:()=>$M(e,r.range.start,r.range.end)};if(o!==void 0&&await Cee(e,t,r,o),s.signatures.
length===0)throw new h(`${t}: is not signed, and its repository neither; ${Od}`);let i=s.signatures.filter(d=>Oee.includes(
Iee(d)??0)),[a,...l]=i;if(a===void 0)throw new h(`${t}: has no signature of a kind that gpgv reads; ${Od}`);let c=await s.
content(),u=await En(c,a,t,n);for(let d of l){if(u.status==="good")break;u=await En(c,d,t,n)}return u}async function Cee(e,t,{
tags:n,range:r},o){let[s]=n.numbers(pt.payloadDigestAlgorithm);if(s!==Pee)throw new h(`${t}: has a payload digest of unk\
nown kind ${s}; ${Od}`);let i=vee("sha256");for await(let a of Pe(e,{start:r.end}).chunks())i.update(a);if(i.digest("hex")!==
o)throw new h(`${t}: its content is not what its header says; something changed it, ${Od}`)}function SM({signature:e},t){
return t.flatMap(n=>e.binary(n)??[])}function Tee({signature:e}){return e.texts(pb.openPgp).slice(0,Aee).map(t=>Buffer.from(
t,"base64"))}function Iee(e){let t=e[0]??0;if((t&64)===0)return e[1+(Mee[t&3]??0)];let n=e[1]??0;return e[n<192?2:n<224?
3:6]}async function $M(e,t,n){let r=await Eee(e,"r");try{let o=(n??(await r.stat()).size)-t;if(o>RM)throw new h(`a packa\
ge of an old kind has ${o} bytes, at most ${RM} can be checked`);let{buffer:s,bytesRead:i}=await r.read(Buffer.alloc(o),
0,o,t);return s.subarray(0,i)}finally{await r.close()}}var pb,Pee,Aee,Oee,RM,Od,Mee,EM=f(()=>{"use strict";$();Yt();ed();
zn();pb={header:[267,268],openPgp:278,whole:[1005,1002]},Pee=8,Aee=8,Oee=[3,4],RM=256<<20;Od="use another repository";Mee=
[1,2,4,0]});function Cd(e,t,n){if(e!=="sha256"&&e!=="sha512")throw new h(`${n} has a checksum of type \`${e}\`, which is not taken fo\
r proof; use a repository with sha256 or sha512`);if(!AM(e,t))throw new h(`${n} has a damaged checksum; try again later`);
return{algorithm:e,digest:t}}function PM(e){if(typeof e!="object"||e===null||!("algorithm"in e)||!("digest"in e))return!1;
let{algorithm:t,digest:n}=e;return(t==="sha256"||t==="sha512")&&typeof n=="string"&&AM(t,n)}function AM(e,t){return t.length===
Lee[e]&&/^[0-9a-f]+$/.test(t)}var Lee,hb=f(()=>{"use strict";$();Lee={sha256:64,sha512:128}});var OM,OFe,CM,CFe,TM=f(async()=>{OM=await import("./vendor/saxes.js"),{EVENTS:OFe,SaxesParser:CM}=OM,CFe=OM.default});async function Td(e,{open:t,close:n}){let r=new CM({xmlns:!1,position:!1}),o=new TextDecoder,s="",i=0,a=0;r.on("error",l=>{
throw l}),r.on("opentag",({name:l,attributes:c})=>{if(s="",i=0,a+=1,a>IM)throw new Error(`its elements are more than ${IM}\
 deep`);t(LM(l),c)}),r.on("closetag",({name:l})=>{n(LM(l),s),s="",i=0,a-=1}),r.on("text",l=>{s+=l});for await(let l of e){
if(i+=l.length,i>MM)throw new Error(`more than ${MM} bytes without a tag`);r.write(o.decode(l,{stream:!0}))}r.close()}function LM(e){
return e.slice(e.indexOf(":")+1)}var MM,IM,gb=f(async()=>{"use strict";await TM();MM=4<<20,IM=64});async function BM(e,t,{names:n,arch:r}){let o=[],s,i=!1;return await Td(e,{open(a,l){if(a==="package"&&(s=new Map),s!==void 0)
if(a==="provides")i=!0;else if(a==="entry"&&i)Dee(s,l);else for(let c of Kee[a]??[])s.set(`${a} ${c}`,l[c]??"")},close(a,l){
if(a==="provides"&&(i=!1),s!==void 0){if(a==="name"&&!n.includes(l.trim()))s=void 0;else if(a==="arch"&&l.trim()!==r)s=void 0;else if(Bee.
includes(a))s.set(a,l.trim());else if(a==="package"&&(o.push(jee(s,t)),s=void 0,o.length>FM))throw new Error(`it lists m\
ore than ${FM} kernel packages`)}}}),o}function Dee(e,{name:t="",ver:n,rel:r}){!Fee.test(t)||n===void 0||e.has("uname")||
e.set("uname",r===void 0||r===""?n:`${n}-${r}`)}function jee(e,t){let n=a=>e.get(a)??"",[r,o,s]=[n("name"),n("location x\
ml:base"),n("uname")],i={name:r,epoch:Number(n("version epoch")),version:n("version ver"),release:n("version rel"),arch:n(
"arch"),checksum:Cd(n("checksum type"),n("checksum"),`${t}: ${r}`),size:Number(n("size package")),href:n("location href"),
...o===""?{}:{base:o},source:n("sourcerpm").replace(/-[^-]+-[^-]+\.src\.rpm$/,""),...s===""?{}:{uname:s}};if(!yb(i))throw new Error(
`it lists a package ${r} that is not whole`);return i}function yb(e){if(typeof e!="object"||e===null)return!1;let{epoch:t,
size:n,checksum:r,base:o="",uname:s="",...i}=e;return["name","version","release","arch","href"].every(a=>NM(i[a])&&i[a]!==
"")&&[i.source,o,s].every(NM)&&[t,n].every(a=>Number.isSafeInteger(a)&&Number(a)>=0)&&Number(n)>0&&PM(r)}function NM(e){
return typeof e=="string"&&e.length<=Nee}var Fee,FM,Nee,Bee,Kee,KM=f(async()=>{"use strict";hb();await gb();Fee=/^kernel(?:-[\w.]+)*-uname-r$/,
FM=2e4,Nee=4096;Bee=["name","arch","checksum","sourcerpm"],Kee={version:["epoch","ver","rel"],checksum:["type"],size:["p\
ackage"],location:["href","xml:base"]}});async function jM(e,t){let n=new Map,[r,o,s]=[!1,"",""];try{await Td(Uee(e),{open(c,u){c==="data"&&(r=u.type==="primary"),
c==="checksum"&&(s=u.type??""),r&&c==="location"&&n.set("href",u.href??"")},close(c,u){c==="revision"&&(o=u.trim()),r&&n.
set(c,u.trim()),r&&c==="checksum"&&n.set("type",s),c==="data"&&(r=!1)}})}catch(c){throw new h(`${t}: is no index of a re\
pository: ${P(c)}; check the address`)}let i=n.get("href"),a=Number(n.get("size"));if(i===void 0||i===""||!Number.isSafeInteger(
a)||a<=0)throw new h(`${t}: names no list of packages (primary) with its size; check the address`);let l=Cd(n.get("type")??
"",n.get("checksum")??"",`${t}: the list of packages`);return{date:DM(o)??DM(n.get("timestamp")??""),primary:{href:i,checksum:l,
size:a}}}function DM(e){let t=Number(e);return/^\d{9,11}(\.\d+)?$/.test(e)?new Date(Math.floor(t)*1e3):void 0}async function*Uee(e){
yield e}var UM=f(async()=>{"use strict";$();hb();await gb()});import{createHash as Gee}from"node:crypto";async function GM(e,t,n){let r=await Yee(e,t.arch,n),{content:o,url:s}=await n.
downloader().toMemory({what:`the index of ${K(r[0])}`,urls:r.map(c=>`${c}repodata/repomd.xml`),maxBytes:qee,advice:Pn}),
i=new URL("..",s).href,a=await Jee(o,s,n),l=await jM(o,K(s));return{base:i,date:l.date,signature:a,packages:await Xee(i,
l,t,n)}}async function Yee(e,t,n){if(!/\/mirror\.list$/.test(new URL(vd(e).slice(0,-1)).pathname))return[vd(e)];let r=`t\
he list of mirrors ${K(e)}`,{content:o}=await n.downloader().toMemory({what:r,urls:[e],maxBytes:zee,advice:Pn}),[s,...i]=o.
toString("utf8").split(`
`).map(a=>a.trim().replaceAll("$basearch",t)).filter(a=>a!==""&&!a.startsWith("#")).map(a=>vd(vs(e,a,"a mirror")));if(s===
void 0)throw new h(`${K(e)}: names no mirror; name a repository itself`);return[s,...i]}async function Jee(e,t,n){let{keyring:r}=n;
if("why"in r)return En(e,Buffer.alloc(0),K(t),r);try{let o=`the signature of ${K(t)}`,s=await n.downloader().toMemory({what:o,
urls:[`${t}.asc`],maxBytes:Wee,advice:Pn});return await En(e,s.content,K(t),r)}catch(o){if(!(o instanceof re)||o.attempts.
some(({kind:s})=>s==="passing"))throw o;return{status:"unchecked",why:`${K(t)} is not signed`}}}async function Xee(e,{primary:t},n,r){
let{algorithm:o,digest:s}=t.checksum,i=Gee("sha256").update(JSON.stringify([s,n.arch,[...n.names].sort()])),a=vs(e,t.href,
"its list of packages"),l=`the package list of ${K(e)}`,c={key:i.digest("hex"),file:{what:l,urls:[a],maxBytes:t.size,[o]:s,
advice:Pn},maxBytes:Vee,maxUnpacked:Hee,wayOut:"use another repository",isItem:yb,parse:u=>BM(u,K(a),n)};return Rd(c,{...r,
downloader:r.downloader()})}var qee,Wee,zee,Vee,Hee,qM=f(async()=>{"use strict";$();tn();ve();zn();rb();Ed();await KM();
await UM();qee=4<<20,Wee=1<<20,zee=65536,Vee=256<<20,Hee=2*2**30});var VM={};ee(VM,{createRpmSource:()=>ete});import{createHash as Qee}from"node:crypto";import{join as Zee}from"node:path";
function tte({name:e,format:t,urls:n},{source:r}){let{repositories:o,archival:s}=r,i=[...o,...s.map(a=>a.replace(/[{}]/g,
""))];return t==="rpm"&&[r.package,...r.modulePackages].includes(e)&&n.every(a=>a===K(a)&&Ip(a,i))}async function WM(e,t,n){
let r=await _t(zM(e,t,n));if(!(typeof r!="object"||r===null||!("by"in r)||typeof r.by!="string"))return{status:"good",by:r.
by,of:"packages"}}function zM({sha256:e},t,{cacheDirectory:n}){let r=t.map(({fingerprint:s})=>s),o=Qee("sha256").update(
JSON.stringify(["signature",e,r]));return Zee(n,"indexes",`${o.digest("hex")}.json`)}var ete,HM=f(async()=>{"use strict";
pe();ve();bd();zn();Ed();db();_M();EM();await qM();ete=e=>{let t=new Map,n=new Map;return{async resolve(s,i){let{keys:a}=s.
source,l=await o(a),c={...e,keyring:l,onProgress:i};return wM(s,{...c,readRepository:u=>r(u,s,i,l),knownSignature:u=>WM(
u,a,e)})},means:(s,i)=>Ad(i.release,s)&&i.image.name===s.source.package&&[i.image,...i.modules].every(a=>tte(a,s)),remote:async(s,i,{
source:a})=>({what:`${s.name} ${s.version}`,urls:Wo(s.urls,a.repositories),maxBytes:s.size,sha256:s.sha256,advice:Pn}),async verify(s,i,a,{
source:l}){let{signature:c}=a;if(c.status==="good"&&c.of!=="packages")return;let u=await WM(s,l.keys,e);if(u!==void 0)return u;
let d=await o(l.keys),m=s.urls[0]??s.name;if("why"in d)return En(Buffer.alloc(0),Buffer.alloc(0),m,d);let p=await vM(i,m,
d);return p.status==="unchecked"?p:(await xt(zM(s,l.keys,e),{by:p.by}),{...p,of:"packages"})},forget:()=>t.clear()};function r(s,i,a,l){
let c=mM(i),u=JSON.stringify([s,c,i.source.keys]),d=t.get(u)??GM(s,c,{...e,keyring:l,onProgress:a});return t.set(u,d),d.
catch(()=>t.delete(u)),d}function o(s){if(s.length===0)return Promise.resolve({why:"no keys are named for this repositor\
y"});let i=JSON.stringify(s),a=n.get(i)??Rs(s,e);return n.set(i,a),a.catch(()=>n.delete(i)),a}}});async function kb(e,t){let n=lte(Oe(e,t,YM));try{let r=await n.head();return nte(r)??rte(r)??await ote(r,n.rest(),t)??await ste(
r,n.rest())}finally{await n.close()}}function nte(e){if(e.toString("latin1",514,518)!=="HdrS")return;let t=e.readUInt16LE(
526);return{arch:"x86_64",release:t===0?null:Md(e,t+512)}}function rte(e){if(e.toString("latin1",65544,65550)!=="S390EP")
return;let t=e.readBigUInt64BE(66600);return{arch:"s390x",release:t===0n||t>bb?null:Md(e,Number(t))}}async function ote(e,t,n){
if(e.toString("latin1",0,2)!=="MZ"||e.toString("latin1",4,8)!=="zimg")return;let r=e.readUInt32LE(8),o=Oe(ate(t,r,r+e.readUInt32LE(
12)),n,YM);return{arch:"arm64",release:await JM(o)}}async function ste(e,t){let n=e.toString("latin1",56,60)==="ARMd"?"a\
rm64":ite(e);return{arch:n,release:n===null?null:await JM(t)}}function ite(e){if(e.length<64||e.readUInt32BE(0)!==2135247942)
return null;let t=e[5]===2?e.readUInt16BE(18):e.readUInt16LE(18);return{62:"x86_64",183:"arm64",22:"s390x"}[t]??null}async function JM(e){
let t=Buffer.alloc(0);for await(let r of e){let o=Buffer.concat([t,r]),s=0;for(let i=o.indexOf(xa);i>=0&&i+wb<=o.length;i=
o.indexOf(xa,s)){let a=Md(o,i+xa.length);if(a!==null)return a;s=i+1}t=Buffer.from(o.subarray(Math.max(s,o.length-wb)))}let n=t.
indexOf(xa);return n<0?null:Md(t,n+xa.length)}function Md(e,t){let[n=""]=e.toString("latin1",t,t+wb).split(/[\s\0]/);return De(
n)?n:null}async function*ate(e,t,n){let r=0;for await(let o of e){let s=o.subarray(Math.max(0,t-r),Math.max(0,n-r));if(s.
length>0&&(yield s),r+=o.length,r>=n)return}}function lte(e){let t=[];return{async head(){for(let n=0;n<bb;){let{done:r,
value:o}=await e.next();if(r===!0)break;t.push(o),n+=o.length}return Buffer.concat([...t,Buffer.alloc(bb)])},async*rest(){
yield*t.splice(0),yield*e},async close(){await e.return(void 0)}}}var bb,YM,xa,wb,XM=f(()=>{"use strict";$n();Ye();bb=131072,
YM=2**31,xa=Buffer.from("Linux version "),wb=160});import{posix as Es}from"node:path";function xb(){let e=new Map,t=new Map,n=[],r=new Set,o=0;return{addBelow:s,paths:()=>[
...e.keys(),...t.keys()].filter(a=>fte.test(Es.basename(a))),resolve(a){let l=pte(a,t),c=l===void 0?void 0:e.get(l);return l===
void 0||c===void 0?void 0:{package:c,path:l}},modules:()=>n};async function s(a,l){let c={files:new Set,links:new Map,removes:new Set},
u=new Set,d=new Set;await Er(a.file.format,a.path,l,{take(k){i(l);let y=ZM(k,r);Es.basename(k).startsWith(eI)?c.removes.
add(mte(k)):dte.test(k)?y===void 0?d.add(/(?:^|\/)lib\/modules\/([^/]+)\//.exec(k)?.[1]??null):u.add(y):y===void 0&&c.files.
add(k)},enough:()=>!1,link(k,y){i(l),ZM(k,r)===void 0&&c.links.set(k,y)}});let p={file:u.size===0?a.file:{...a.file,hidden:[
...u].sort()},path:a.path},g=k=>e.has(k)||t.has(k),b=[...c.links].filter(([k])=>!g(k));for(let k of[...c.files].filter(y=>!g(
y)))e.set(k,p);for(let[k,y]of b)t.set(k,y);for(let k of c.removes)r.add(k);d.size>0&&n.push({package:p,releases:d})}function i(a){
if(++o>QM)throw new h(`${a} holds more than ${QM} files, which no kernel does`)}}function mte(e){let t=Es.dirname(e),n=Es.
basename(e);return n===ute?t:Es.join(t,n.slice(eI.length))}function ZM(e,t){if(t.size!==0)for(let n=e;;n=Es.dirname(n)){
if(t.has(n))return n;if(!n.includes("/"))return t.has(".")?".":void 0}}function pte(e,t){let n=e.split("/"),r=[];for(let o=0;n.
length>0;){let s=n.shift()??"";if(s===".."&&r.pop(),s===""||s==="."||s==="..")continue;let i=t.get([...r,s].join("/"));if(i===
void 0)r.push(s);else{if(++o>cte)return;i.startsWith("/")&&(r=[]),n.unshift(...i.split("/"))}}return r.join("/")}var QM,
cte,eI,ute,dte,fte,tI=f(()=>{"use strict";$();da();QM=4e5,cte=40,eI=".wh.",ute=".wh..wh..opq",dte=/\.ko(?:\.(?:xz|zst|gz))?$/,
fte=/^(?:vmlinuz|vmlinux|bzImage|Image|config|\.config)(?:$|[-.])/});import{mkdir as hte,rm as gte}from"node:fs/promises";import{dirname as yte,posix as mo}from"node:path";async function Ps(e,t,n){
let r=xb();for await(let u of e.layers??wte(e))if(await r.addBelow(u,po(u.file)),e.layers!==void 0&&_te(e,r,t))break;let{
file:o,release:s}=e.image?.file.format==="file"?_b(e.image):iI(r,e,t),i=await Ste(o,n);$te(i,e,t);let a=i.release??s??e.
release??Rte(r);if(a===void 0)throw new h(`${e.what}: the image does not say which kernel it is, and no folder does; is \
it one?`);vte(a,e,t);let l=e.config===void 0?Rb(r,a,o):await kte(e.config,a),c=l!==void 0&&l.package.file.sha256===o.package.
file.sha256;return{release:a,image:oI(o.package.file),...l===void 0||c?{}:{config:oI(l.package.file)},modules:xte(e,lI(r,
a),a),members:{vmlinuz:o.path,config:l?.path??null}}}async function*wte({image:e,modules:t}){for(let n of[e,t])n!==void 0&&
n.file.format!=="file"&&(yield n)}function _b(e){return{file:{package:e,path:""},release:void 0}}async function kte(e,t){
if(e.file.format==="file")return _b(e).file;let n=xb();await n.addBelow(e,po(e.file));let r=Rb(n,t,_b(e).file);if(r===void 0)
throw new h(`${po(e.file)} has no config of ${t}: none of boot/config-${t}, config, .config`);return r}function xte({modules:e},t,n){
if(e===void 0||t.some(({sha256:o})=>o===e.file.sha256))return t;let r=e.file.format==="file"?"is no package or archive o\
f modules":`has no module (*.ko) of ${n}`;throw new h(`${po(e.file)} ${r}; name the one that has them`)}function _te(e,t,n){
let r=aI(t,n)[0]?.release;if(r===void 0)return!1;let o=iI(t,e,n).file;return Rb(t,r,o)!==void 0&&lI(t,r).length>0}function iI(e,{
what:t},n){let r=aI(e,n),o=[...new Set(r.flatMap(({release:i})=>i??[]))].sort();if(o.length>1)throw new h(`${t} has more\
 than one kernel: ${o.join(", ")}; take one that has only one`);let[s]=r;if(s===void 0)throw new h(`${t} has no kernel: \
none of boot/vmlinuz\u2026, boot/Image\u2026, lib/modules/\u2026/vmlinuz, boot/vmlinux\u2026`);return s}function aI(e,{release:t}){
let n=e.paths().filter(l=>sI.test(mo.dirname(l))),r=n.filter(l=>nI.slice(0,2).some(c=>c.test(mo.basename(l)))),o=r.length>
0?r:n.filter(l=>nI[2]?.test(mo.basename(l))),s=new Map;for(let l of o){let c=e.resolve(l);if(c===void 0)continue;let u=rI(
c.path)??rI(l)??s.get(c.path)?.release;s.set(c.path,{file:c,release:u})}let a=[...s.values()].filter(({release:l})=>l!==
void 0).filter(({release:l})=>t===void 0||l===t);return a.length>0?a:[...s.values()]}function rI(e){return/^(?:vmlinuz|bzImage|Image|vmlinux)-(\d.*?)(?:\.gz|\.efi)?$/.
exec(mo.basename(e))?.[1]??/(?:^|\/)lib\/modules\/(\d[^/]*)\/[^/]+$/.exec(e)?.[1]}function Rb(e,t,n){let r=mo.dirname(n.
path),o=s=>{let[i,a]=[mo.dirname(s),mo.basename(s)];return a===`config-${t}`?sI.test(i):a!=="config"&&a!==".config"?!1:i===
r||i==="."||i.endsWith(`lib/modules/${t}`)};for(let s of e.paths().filter(o)){let i=e.resolve(s);if(i!==void 0)return i}}
function lI(e,t){return e.modules().filter(({releases:r})=>r.has(t)||r.has(null)).map(r=>r.package.file)}function Rte(e){
let t=new Set(e.modules().flatMap(({releases:r})=>[...r])),[n]=t;return t.size===1&&n!==null?n:void 0}async function Ste({
package:{file:e,path:t},path:n},r){if(e.format==="file")return kb(Pe(t).chunks(),po(e));let o=me(r.packagePath(e));await q(
o,()=>hte(yte(o),{recursive:!0}));let s={what:"vmlinuz",is:i=>i===n,to:o,maxBytes:bte};try{return await lo(e.format,t,po(
e),[s]),await kb(Pe(o).chunks(),po(e))}finally{await gte(o,{force:!0})}}function $te({arch:e},{what:t},n){if(e!==null&&e!==
n.arch)throw new h(`kernel \`${n.id}\` is to be ${n.arch}, and the image of ${t} is ${e}; mend its \`arch\``)}function vte(e,{
what:t},{id:n,series:r,release:o}){if(o!==void 0&&e!==o)throw new h(`kernel \`${n}\`: ${t} has ${e}, and ${o} is asked f\
or`);if(r!==void 0&&!Ce(e,r))throw new h(`kernel \`${n}\`: ${t} has ${e}, which is not of the ${r} series`)}function oI({
hidden:e,...t}){return t}function po({name:e,version:t}){return`${e} ${t}`.trim()}var bte,sI,nI,Id=f(()=>{"use strict";$();
pe();XM();ct();Yt();id();Ye();tI();bte=2**31,sI=/^(?:.*\/)?boot$|^(?:.*\/)?lib\/modules\/[^/]+$|^\.$/,nI=[/^(?:vmlinuz|bzImage|Image)$/,
/^(?:vmlinuz|bzImage|Image)[-.](?!.*\.(?:hmac|sig|old|dat)$)/,/^vmlinux(?:-.*)?$/]});function Ld({registry:e,repository:t,reference:n}){let r=e.startsWith(Sb),o=r?e.slice(Sb.length):e,s=(l,c)=>new h(`expec\
ted ${l}, got \`${c}\``);if(!Ete.test(o))throw s("a registry such as ghcr.io or registry.example:5000",e.replace(/\/\/.*@/,
"//"));if(!Pte.test(t)||t.length>255)throw s("a repository such as cilium/ci-kernels",t);if(!Ate.test(n)&&!cI.test(n))throw s(
"a tag such as 6.12, or sha256:<64 digits>",n);let i=`${o}/${t}${$b(n)?"@":":"}${n}`;if(o==="docker.io"||o==="index.dock\
er.io")return{...Ote(t),reference:n,shown:i};let a=`${r?Sb:"https://"}${o}`;return{base:a,logins:[o,`https://${o}`,a,`${a}\
/v1/`,`${a}/v2/`],repository:t,reference:n,shown:i}}function _a(e){return`${Ld(e).shown} layer`}function $b(e){return cI.
test(e)}function Ote(e){return{base:"https://registry-1.docker.io",logins:["https://index.docker.io/v1/","docker.io","in\
dex.docker.io","registry-1.docker.io"],repository:e.includes("/")?e:`library/${e}`}}var Ete,Pte,Ate,cI,Sb,Fd=f(()=>{"use\
 strict";$();Ete=/^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\[[0-9A-Fa-f:]+\])(?::\d{1,5})?$/,Pte=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/,
Ate=/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/,cI=/^sha256:[0-9a-f]{64}$/,Sb="http://"});import{readFile as Cte}from"node:fs/promises";import{homedir as Tte}from"node:os";import{join as uI}from"node:path";function fI(e,t=process.
env){let n=new Map,r=new Map;return async o=>{let s=`${o.base} ${o.repository}`,i=r.get(s);if(i!==void 0&&i.until>performance.
now())return i.authorization;let a=n.get(o.base)??Lte(o,e());n.set(o.base,a),a.catch(()=>n.delete(o.base));let l=await a;
if(l===void 0)return;let c=await jte(o.logins,t);if(l.scheme==="basic")return Dte(c,o);if(l.scheme!=="bearer")throw new h(
`${o.shown}: ${o.base} asks for a login by ${l.scheme}, and is asked by Basic or Bearer alone; use another registry`);let u=await Nte(
l,c,o,e());return r.set(s,u),u.authorization}}async function Lte({base:e,shown:t},n){let o={what:`${e}/v2/ for ${t}`,urls:[
`${e}/v2/`],maxBytes:dI,advice:"check the network and the name of the registry"};try{await n.toMemory(o);return}catch(s){
if(!(s instanceof re))throw s;let[i]=s.attempts;if(i?.status===401&&i.challenge!==void 0)return Fte(i.challenge);if(i?.status!==
void 0)return;throw s}}function Fte(e){let[t=""]=e.trim().split(/\s/,1),n=[...e.matchAll(/([A-Za-z]+)="([^"]*)"/g)].map(
([,r="",o=""])=>[r.toLowerCase(),o]);return{scheme:t.toLowerCase(),parameters:new Map(n)}}async function Nte({parameters:e},t,n,r){
let o=Bte(e.get("realm")??"",n),s=e.get("service");s!==void 0&&o.searchParams.set("service",s),o.searchParams.set("scope",
`repository:${n.repository}:pull`);let{content:i}=await r.toMemory({what:`a token for ${n.shown}`,urls:[o.href],maxBytes:dI,
advice:"check the network and the name of the repository",...t===void 0?{}:{headers:{authorization:`Basic ${t}`}}}).catch(
m=>{throw vb(m,n)??m}),{token:a,access_token:l,expires_in:c}=Kte(i,n),u=typeof a=="string"?a:l;if(typeof u!="string"||!/^[\x21-\x7e]+$/.
test(u))throw new h(`${n.shown}: ${K(o.origin)} gave no token; is it a registry's token server?`);let d=typeof c=="numbe\
r"&&c>0?c:Mte;return{authorization:`Bearer ${u}`,until:performance.now()+(d-Ite)*1e3}}function Bte(e,{base:t,shown:n}){let r=URL.
canParse(e)?new URL(e):void 0,o=new URL(t),s=r?.protocol==="http:"&&o.protocol==="http:"&&r.hostname===o.hostname;if(r===
void 0||r.protocol!=="https:"&&!s)throw new h(`${n}: the registry sends to \`${K(e)}\` for a token, which is no https add\
ress; use another registry`);return r}function vb(e,{shown:t,base:n}){let r=e instanceof re?e.attempts[0]?.status:void 0;
if(r!==401&&r!==403)return;let{host:o}=new URL(n);return new h(`${t}: ${o} answers ${r}: the repository is private or do\
es not exist; mend its name, or log in with \`docker login ${o}\``)}function Kte(e,{shown:t}){try{let n=JSON.parse(e.toString(
"utf8"));if(typeof n=="object"&&n!==null)return n}catch{}throw new h(`${t}: the answer to the question for a token is no\
t JSON; is it a registry?`)}function Dte(e,{shown:t,base:n}){if(e!==void 0)return`Basic ${e}`;let{host:r}=new URL(n);throw new h(
`${t}: ${r} wants a login; log in with \`docker login ${r}\``)}async function jte(e,t){let n=t.REGISTRY_AUTH_FILE??uI(t.
DOCKER_CONFIG??uI(Tte(),".docker"),"config.json"),r=await Cte(n,"utf8").catch(s=>{if(j(s)==="ENOENT"||j(s)==="ENOTDIR")return"\
{}";throw new h(`${n} cannot be read for a login: ${P(s)}`)}),o=Ute(r,n);for(let s of e){let i=o[s]?.auth;if(typeof i=="\
string"&&/^[A-Za-z0-9+/]+=*$/.test(i))return i}}function Ute(e,t){try{return JSON.parse(e)?.auths??{}}catch{throw new h(
`${t} is not JSON; log in again, or remove it`)}}var dI,Mte,Ite,mI=f(()=>{"use strict";$();tn();ve();dI=1<<20,Mte=60,Ite=
10});function Ab(e,t){let n=Yte(e,t),{mediaType:r,manifests:o,layers:s,schemaVersion:i}=n;if(i===1)throw new h(`${t} has a ma\
nifest of schema 1, which Docker gave up in 2019; push it again with a tool of today`);if(gI(r,Eb)||r===void 0&&Array.isArray(
o))return{kind:"index",manifests:hI(o,Wte,t).map(a=>Vte(a,t))};if(gI(r,Pb)||r===void 0&&Array.isArray(s))return{kind:"im\
age",layers:hI(s,zte,t).map(a=>Hte(a,t))};throw new h(`${t} is of type \`${Ra(r)}\`, and a kernel is taken from an image \
or an index of images`)}function yI(e,t,n){let r=qte[t],o=e.find(({platform:i})=>i===r)??e.find(({platform:i})=>i===null);
if(o!==void 0)return o;let s=[...new Set(e.map(({platform:i})=>i))].filter(i=>i!=="unknown/unknown");throw new h(`${n} h\
as no image for ${r}, only for ${s.join(", ")||"none"}; take another tag, or another \`arch\``)}function Vte(e,t){let{platform:n}=e,
r=n==null?null:`${Ra(n.os)}/${Ra(n.architecture)}`;return{...bI(e,t),platform:r}}function Hte(e,t){let n=bI(e,t);if(!Gte.
test(n.mediaType))throw new h(`${t} has a layer of type \`${Ra(n.mediaType)}\`, and only tar archives can be read (packed\
 with gzip, zstd or not)`);if(n.size>pI)throw new h(`${t} has a layer of ${n.size} bytes, and at most ${pI} are taken`);
return n}function bI(e,t){let{mediaType:n,digest:r,size:o}=e??{},s=/^sha256:([0-9a-f]{64})$/.exec(String(r))?.[1];if(s===
void 0)throw new h(`${t} names a part by \`${Ra(r)}\`, and only sha256 digests can be checked`);if(typeof o!="number"||!Number.
isSafeInteger(o)||o<=0)throw new h(`${t} names a part without its size`);return{mediaType:String(n),sha256:s,size:o}}function hI(e,t,n){
if(!Array.isArray(e)||e.length===0)throw new h(`${n} is empty: its manifest lists nothing`);if(e.length>t)throw new h(`${n}\
 lists ${e.length} parts, and at most ${t} are taken`);return e}function Yte(e,t){try{let n=JSON.parse(e.toString("utf8"));
if(typeof n=="object"&&n!==null)return n}catch{}throw new h(`the manifest of ${t} is not JSON; is it a registry?`)}function gI(e,t){
return t.some(n=>n===e)}function Ra(e){return String(e).slice(0,100)}var Eb,Pb,Gte,qte,Wte,zte,pI,wI=f(()=>{"use strict";
$();Eb=["application/vnd.oci.image.index.v1+json","application/vnd.docker.distribution.manifest.list.v2+json"],Pb=["appl\
ication/vnd.oci.image.manifest.v1+json","application/vnd.docker.distribution.manifest.v2+json"],Gte=/^application\/vnd\.(?:oci\.image\.layer(?:\.nondistributable)?\.v1\.tar(?:\+gzip|\+zstd)?|docker\.image\.rootfs\.diff\.tar(?:\.gzip|\.zstd)?)$/,
qte={x86_64:"linux/amd64",arm64:"linux/arm64",s390x:"linux/s390x"},Wte=1024,zte=256,pI=4*2**30});import{createHash as Jte}from"node:crypto";function xI(e){let t=fI(e);return{async image(n,r){let{shown:o}=n,{content:s,
digest:i}=await Qte(n,e(),t),a=Ab(s,o);if(a.kind==="image")return{digest:i,layers:a.layers};let l=yI(a.manifests,r,o);return{
digest:i,layers:await Zte(l,n,e(),t)}},async blob({name:n,version:r,sha256:o,size:s},i){let a=`${i.base}/v2/${i.repository}\
/blobs/sha256:${o}`,l=RI(await t(i)),c=`${kI}; a layer that the registry has lost must be pushed again`;return{what:`${n}\
 ${r}`,urls:[a],maxBytes:s,sha256:o,headers:l,advice:c}}}}async function Qte(e,t,n){let{shown:r}=e,o=await _I(e,{what:`t\
he manifest of ${r}`,maxBytes:Ob},t,n),s=`sha256:${Jte("sha256").update(o).digest("hex")}`;if($b(e.reference)&&s!==e.reference)
throw new h(`${r}: the registry gave a manifest with digest ${s}; do not trust it, and use another registry`);return{content:o,
digest:s}}async function Zte(e,t,n,r){let{sha256:o,size:s}=e;if(s>Ob)throw new h(`${t.shown} names a manifest of ${s} by\
tes, and at most ${Ob} are taken`);let i={...t,reference:`sha256:${o}`},a={what:`the manifest sha256:${o.slice(0,12)} of\
 ${t.shown}`,maxBytes:s,sha256:o},l=Ab(await _I(i,a,n,r),t.shown);if(l.kind!=="image")throw new h(`${t.shown} is an inde\
x of indexes; name one of them by its digest`);return l.layers}async function _I(e,t,n,r){let o={accept:Xte,...RI(await r(
e))},s=[`${e.base}/v2/${e.repository}/manifests/${e.reference}`];try{return(await n.toMemory({...t,urls:s,headers:o,advice:kI})).
content}catch(i){throw vb(i,e)??ene(i,e)??i}}function ene(e,{shown:t,repository:n,base:r}){if(!(!(e instanceof re)||!e.gone))
return new h(`${t} does not exist: the registry answers ${e.attempts[0]?.why}; \`skopeo list-tags docker://${new URL(r).
host}/${n}\` lists what there is`)}function RI(e){return e===void 0?{}:{authorization:e}}var Ob,Xte,kI,SI=f(()=>{"use st\
rict";$();tn();mI();wI();Fd();Ob=4<<20,Xte=[...Eb,...Pb].join(", "),kI="check the network and the name of the registry"});var EI={};ee(EI,{createOciSource:()=>tne});async function nne(e,t,n,r){let o=Ld(e.source),s=await n.image(o,e.arch),i=t.
now().toISOString(),a=await t.store.readRecord(e.id);if(a!==void 0&&sne(a,e,s))return{...a,resolvedAt:i,indexDate:i};let l=rne(
s,e.source,o,t,n,r),c=await Ps({what:o.shown,layers:l},e,t.store);return{...c,id:e.id,arch:e.arch,version:`${c.release}@${s.
digest}`,resolvedAt:i,indexDate:i,signature:{status:"unchecked",why:`images of registries are not signed; this one is ${s.
digest}`}}}async function*rne({layers:e},t,n,{store:r,downloader:o,signal:s},i,a){let l=c=>i.blob(c,n);for(let c of e.toReversed()){
let u=one(c,t);yield{file:u,path:await ud(u,{store:r,downloader:o,remote:l,signal:s,onProgress:a})}}}function one({sha256:e,
size:t},n){let{registry:r,repository:o}=n;return{name:_a(n),version:`sha256:${e.slice(0,12)}`,format:"tar",sha256:e,size:t,
place:{kind:"registry",registry:r,repository:o},urls:[]}}function sne(e,t,{digest:n,layers:r}){let o=s=>vI(s,t.source)&&
r.some(({sha256:i,size:a})=>i===s.sha256&&a===s.size);return e.arch===t.arch&&(t.release===void 0||e.release===t.release)&&
e.version===`${e.release}@${n}`&&$I(e).every(o)}function $I({image:e,config:t,modules:n}){return[e,...t===void 0?[]:[t],
...n]}function vI({name:e,format:t,urls:n,place:r},o){return e===_a(o)&&t==="tar"&&n.length===0&&r?.kind==="registry"&&r.
registry===o.registry&&r.repository===o.repository}function ine({place:e},t){let{registry:n,repository:r}=e?.kind==="reg\
istry"?e:{registry:"",repository:""};return Ld({kind:"oci",registry:n,repository:r,reference:t.slice(t.indexOf("@")+1)})}
var tne,PI=f(async()=>{"use strict";await Dy();Id();Fd();SI();tne=e=>{let t=xI(e.downloader);return{resolve:(n,r)=>nne(n,
e,t,r),means:({source:n},r)=>$I(r).every(o=>vI(o,n)),remote:(n,{version:r})=>t.blob(n,ine(n,r)),forget:()=>{}}}});async function As(e){let t=await CI(Pe(e,{end:OI-1}).chunks());return t.toString("latin1",0,8)===`!<arch>
`?"deb":t.length>=4&&t.readUInt32BE(0)===3987467995?"rpm":await ane(e)?"tar":"file"}async function ane(e){try{return(await CI(
Oe(Pe(e).chunks(),e,$r))).toString("latin1",AI,AI+5)==="ustar"}catch{return!1}}async function CI(e){let t=[],n=0;for await(let r of e)
if(t.push(r),n+=r.length,n>=OI)break;return Buffer.concat(t)}var OI,AI,Nd=f(()=>{"use strict";$n();Yt();OI=512,AI=257});import{mkdir as lne,rm as cne,stat as une}from"node:fs/promises";import{basename as dne,dirname as fne}from"node:path";async function Cb({
urls:e,sha256:t},{store:n,downloader:r,signal:o},s){yne(e,t);let i={name:bne(e),version:`sha256:${t.slice(0,12)}`,sha256:t,
place:null,urls:e},a={...i,format:"file",size:pne},l=()=>s({step:"note",message:`another run is fetching ${a.name}: wait\
ing for it`});return n.locked(a,{signal:o,onWait:l},async()=>{for(let d of mne)if(await n.hasPackage({...a,format:d}))return c(
n.packagePath({...a,format:d}),d);let u=me(n.packagePath(a));try{await q(u,()=>lne(fne(u),{recursive:!0}));let d=g=>s({step:"\
fetching",what:a.name,bytes:g,total:g});await r().toFile({...Tb(a),upTo:!0},u,d);let m=await As(u),p=n.packagePath({...a,
format:m});return await Xe(u,p),await c(p,m)}catch(d){throw await cne(u,{force:!0}),d}});async function c(u,d){return{path:u,
file:{...i,format:d,size:(await une(u)).size}}}}function Tb({name:e,size:t,sha256:n,urls:r}){return{what:e,urls:r,maxBytes:t,
sha256:n,advice:gne}}function yne(e,t){if(e.length===0)throw new h("a kernel by its address has none; name one");for(let n of e)
if(!URL.canParse(n)||!/^https?:\/\/[^/]/.test(n))throw new h(`expected an address that begins with https:// or http://, \
got \`${K(n)}\``);if(!hne.test(t))throw new h(`${K(e[0]??"")}: expected its sha256, 64 digits 0-9 a-f, got \`${t.slice(0,
80)}\``)}function bne([e=""]){let{pathname:t,host:n}=new URL(e);return dne(t)||n}var mne,pne,hne,gne,TI=f(()=>{"use stri\
ct";$();pe();ve();ct();Nd();mne=["file","tar","deb","rpm"],pne=4*2**30,hne=/^[0-9a-f]{64}$/,gne="check the address, the \
network, and the sha256 that stands beside it"});var II={};ee(II,{createUrlSource:()=>kne});function MI({image:e,config:t,modules:n},r){let o=[r.image,r.config,r.modules].
filter(i=>i!==null),s=({place:i,sha256:a,urls:l})=>i===null&&o.some(c=>c.sha256===a&&c.urls.join(" ")===l.join(" "));return[
e,...t===void 0?[]:[t],...n].every(s)&&e.sha256===r.image.sha256&&(r.config===null||r.config.sha256===(t??e).sha256)&&(r.
modules===null||n.some(({sha256:i})=>i===r.modules?.sha256))}var wne,kne,LI=f(()=>{"use strict";Id();TI();wne={status:"u\
nchecked",why:"it is told by the SHA-256 that stands beside its address"},kne=e=>({async resolve(t,n){let{source:r}=t,o=e.
now().toISOString(),s=await e.store.readRecord(t.id);if(s!==void 0&&s.arch===t.arch&&MI(s,r))return{...s,resolvedAt:o,indexDate:o};
let i=async d=>d===null?void 0:Cb(d,e,n),a=await Cb(r.image,e,n),l=await i(r.config),c=await i(r.modules);return{...await Ps(
{what:a.file.name,image:a,config:l,modules:c},t,e.store),id:t.id,arch:t.arch,version:a.file.version,resolvedAt:o,indexDate:o,
signature:wne}},means:({source:t},n)=>MI(n,t),remote:async t=>Tb(t),forget:()=>{}})});import{realpath as xne}from"node:fs/promises";async function Os(e){let[,t,...n]=(await xne(e)).split("/");if(t==="proc"||
t==="sys")throw new h("tells of this machine, and is not brought to a guest; copy what is needed into a file of your own");
if(n.includes(".git"))throw new h("may hold credentials of the checkout, and is not brought to a guest; copy what is nee\
ded")}var Bd=f(()=>{"use strict";$()});import{createHash as _ne}from"node:crypto";import{access as Rne,constants as Sne,realpath as $ne,stat as vne}from"node:fs/promises";
import{basename as Ene,relative as Pne}from"node:path";async function Dd(e,t){let n=await Kd(e,()=>vne(e));if(await Kd(e,
()=>Os(e)),n.isDirectory()&&t!==void 0)return"folder";if(!n.isFile())throw new h(`${e} is no regular file; name the file\
 itself`);if(n.size===0)throw new h(`${e} is empty; build it again`);await Kd(e,()=>Rne(e,Sne.R_OK));let r=await we(e)??
"";return{path:e,file:NI(e,await As(e),r,n.size)}}async function FI(e,t){let n=await Kd(e,()=>$ne(e)),{modules:r,builtinList:o}=await rd(
e,t);if(r.length===0)return null;let s=_ne("sha256").update(`${n}
${t}
${o}`);for(let a of r)s.update(`
${Pne(n,a.path)}
${a.size} ${a.mtimeMs}`);let i=r.reduce((a,{size:l})=>a+l,0);return NI(e,"folder",s.digest("hex"),i)}function NI(e,t,n,r){
let o=`sha256:${n.slice(0,12)}`;return{name:Ene(e),version:o,format:t,sha256:n,size:r,place:{kind:"local",path:e},urls:[]}}
async function Kd(e,t){return t().catch(n=>{let r=j(n)==="ENOENT"?"does not exist; build the kernel first, or mend the p\
ath":n instanceof h?n.message:`cannot be read: ${P(n)}`;throw new h(`${e} ${r}`,{cause:n})})}var BI=f(()=>{"use strict";
$();Bd();pe();Sy();Nd()});import{readFile as Ane,stat as jI}from"node:fs/promises";import{join as UI}from"node:path";async function GI(e,t){if(!(await jI(
e).catch(()=>{}))?.isDirectory())throw new h(`${e} is no folder; name the folder that the kernel was built in`);await Os(
e).catch(o=>{throw new h(`${e} ${o.message}`)});let n=await DI(e,KI[t]);if(n===void 0){let o=KI[t].join(", ");throw new h(
`${e} has no kernel for ${t}: none of ${o}; build it there, or name the image itself`)}let r=(await Ane(UI(e,"include/co\
nfig/kernel.release"),"utf8").catch(()=>"")).trim();return{image:n,config:await DI(e,[".config"])??null,modules:e,release:De(
r)?r:void 0}}async function DI(e,t){for(let n of t){let r=UI(e,n);if((await jI(r).catch(()=>{}))?.isFile())return r}}var KI,
qI=f(()=>{"use strict";$();Bd();Ye();KI={x86_64:["arch/x86/boot/bzImage","vmlinux"],arm64:["arch/arm64/boot/Image","arch\
/arm64/boot/Image.gz","arch/arm64/boot/vmlinuz.efi"],s390x:["arch/s390/boot/bzImage"]}});var WI={};ee(WI,{createLocalSource:()=>Cne});async function Tne(e,{store:t,now:n}){let{source:r}=e,o="tree"in r?await GI(
r.tree,e.arch):{...r,release:void 0},s=await Dd(o.image),i=o.config===null?void 0:await Dd(o.config),a=o.modules===null?
void 0:await Mne(o.modules),c={what:"tree"in r?r.tree:o.image,image:s,config:i,modules:a?.archive,release:o.release},u=await Ps(
c,e,t),d=a?.folder&&await FI(a.folder,u.release);if(d===null&&!("tree"in r))throw new h(`${o.modules} has no module (*.k\
o) of ${u.release}; name the folder that has them`);let m=n().toISOString();return{...u,modules:d?[d]:u.modules,id:e.id,
arch:e.arch,version:u.image.version,resolvedAt:m,indexDate:m,signature:One}}async function Mne(e){let t=await Dd(e,"or-f\
older");if(t==="folder")return{folder:e};if(t.file.format==="file")throw new h(`${e} is neither a folder of modules nor \
a package or archive of them; name what has them`);return{archive:t}}var One,Cne,zI=f(()=>{"use strict";$();Id();BI();qI();
One={status:"unchecked",why:"a kernel of this machine, signed by nobody"},Cne=e=>({resolve:t=>Tne(t,e),means:()=>!1,remote:async({
name:t})=>{throw new h(`${t} is a file of this machine, and is downloaded from nowhere`)},forget:()=>{}})});function VI(e){let t=new Map;return{of(n){let r=t.get(n)??Ine(n,e);return t.set(n,r),r}}}async function Ine(e,t){switch(e){case"\
deb":return(await Promise.resolve().then(()=>(zT(),WT))).createDebSource(t);case"mainline":return(await Promise.resolve().then(()=>(sM(),oM))).
createMainlineSource(t);case"rpm":return(await HM().then(()=>VM)).createRpmSource(t);case"oci":return(await PI().then(()=>EI)).
createOciSource(t);case"url":return(await Promise.resolve().then(()=>(LI(),II))).createUrlSource(t);case"local":return(await Promise.resolve().then(()=>(zI(),WI))).
createLocalSource(t)}}var HI=f(()=>{"use strict"});var JI={};ee(JI,{check:()=>Lne,checkSync:()=>Fne,default:()=>jne,lock:()=>Nne,lockSync:()=>Bne,unlock:()=>Kne,unlockSync:()=>Dne});
var YI,Lne,Fne,Nne,Bne,Kne,Dne,jne,XI=f(async()=>{YI=await import("./vendor/proper-lockfile.js"),{check:Lne,checkSync:Fne,
lock:Nne,lockSync:Bne,unlock:Kne,unlockSync:Dne}=YI,jne=YI.default});import{mkdir as Une}from"node:fs/promises";import{dirname as Gne}from"node:path";import{setTimeout as qne}from"node:timers/promises";
async function QI(e,t,n){let r=await Hne(e,t);try{return await n()}finally{await r().catch(()=>{})}}async function Hne(e,{
signal:t,onWait:n}){let{default:r}=await XI().then(()=>JI);await q(e,()=>Une(Gne(e),{recursive:!0}));for(let o=!1;;o=!0){
t?.throwIfAborted();try{return await q(e,()=>r.lock(e,{realpath:!1,stale:Wne,update:zne,onCompromised:()=>{}}))}catch(s){
if(j(s)!=="ELOCKED")throw s}o||n?.(),await qne(Vne,void 0,t===void 0?{}:{signal:t})}}var Wne,zne,Vne,ZI=f(()=>{"use stri\
ct";$();pe();Wne=4e3,zne=1e3,Vne=100});import{createHash as tL}from"node:crypto";import{mkdir as Yne,readFile as Jne,rm as Mb}from"node:fs/promises";import{join as Ft}from"node:path";
function Ib(e){let t=s=>Ft(e,"resolved",`${encodeURIComponent(s)}.json`),n=s=>Ft(e,"kernels",Xne(s)),r=s=>Ft(e,"packages",
`${s.sha256}.${s.format}`),o=s=>Ft(e,"modules",Qne(s));return{async readRecord(s){let i=await _t(t(s));return tre(i)&&i.
id===s?i:void 0},async writeRecord(s){await ii(Ft(e,"resolved")),await xt(t(s.id),{format:rL,...s})},readKernel:s=>Zne(oL(
n(s)),n(s)),addKernel:(s,i)=>ere(n(s),i),packagePath:r,async hasPackage(s){let i=await we(r(s));return i!==void 0&&i!==s.
sha256&&await Mb(r(s),{force:!0}),i===s.sha256},modulesFolder:o,kernelFolder:n,locked(s,i,a){return QI(Ft(e,"locks",s.sha256),
i,async()=>(await $l(Ft(e,"kernels",s.sha256)),await $l(r(s)),await $l(Ft(o([s]),"spool")),a()))}}}function Xne({image:e,
config:t,members:n}){if(n===void 0)return e.sha256;let r=JSON.stringify([t?.sha256,n.vmlinuz,n.config]);return`${e.sha256}\
.${tL("sha256").update(r).digest("hex").slice(0,16)}`}function Qne(e){let t=e.map(({sha256:r,hidden:o=[]})=>[r,...o].join(
" ")),[n]=e;return n!==void 0&&t.length===1&&n.hidden===void 0?n.sha256:tL("sha256").update(t.join(`
`)).digest("hex")}function oL(e){return{vmlinuz:Ft(e,"vmlinuz"),config:Ft(e,"config"),builtin:Ft(e,"modules.builtin")}}async function Zne(e,t){
let n=await _t(Ft(t,"kernel.json"));if(!Sa(n)||n.format!==nL||!sL(n))return;let{vmlinuzSha256:r,configSha256:o,imageBytes:s,
configBytes:i}=n,a=await Promise.all([we(e.vmlinuz),o===null?null:we(e.config)]);if(!(a[0]!==r||a[1]!==o)&&(await we(e.builtin)??
null)===n.builtinSha256)return{vmlinuz:e.vmlinuz,config:o===null?null:e.config,builtinList:await Jne(e.builtin,"utf8").catch(
()=>""),pins:{vmlinuzSha256:r,configSha256:o,imageBytes:s,...i===void 0?{}:{configBytes:i}}}}async function ere(e,t){let n=me(
e);try{await q(e,()=>Yne(n,{recursive:!0}));let r=oL(n),o=await t(r);await q(e,async()=>{await li(r.vmlinuz),o.configSha256!==
null&&await li(r.config)});let s=await we(r.builtin)??null;await xt(Ft(n,"kernel.json"),{format:nL,builtinSha256:s,...o}),
await q(e,()=>Mb(e,{recursive:!0,force:!0})),await Xe(n,e)}catch(r){throw await Mb(n,{recursive:!0,force:!0}),r}}function tre(e){
return Sa(e)&&e.format===rL&&["id","version"].every(t=>typeof e[t]=="string")&&["resolvedAt","indexDate"].every(t=>!Number.
isNaN(Date.parse(String(e[t]))))&&De(e.release)&&nre(e.signature)&&cn(e.image)&&(e.config===void 0||cn(e.config))&&Array.
isArray(e.modules)&&e.modules.every(cn)&&(e.members===void 0||rre(e.members))&&(e.pins===void 0||sL(e.pins))}function nre(e){
return Sa(e)&&(e.status==="good"?typeof e.by=="string":e.status==="unchecked"&&typeof e.why=="string")}function rre(e){return Sa(
e)&&(e.vmlinuz===void 0||typeof e.vmlinuz=="string")&&(e.config===void 0||e.config===null||typeof e.config=="string")}function sL(e){
return Sa(e)&&typeof e.vmlinuzSha256=="string"&&(typeof e.configSha256=="string"||e.configSha256===null)&&eL(e.imageBytes)&&
(e.configBytes===void 0||eL(e.configBytes))}function eL(e){return Number.isSafeInteger(e)&&Number(e)>=0}function Sa(e){return typeof e==
"object"&&e!==null}var nL,rL,iL=f(()=>{"use strict";pe();ct();ba();ZI();Ye();nL=2,rL=2});import{rm as ore}from"node:fs/promises";import{join as sre}from"node:path";function un(e){let{cacheDirectory:t,signal:n,
maxAgeHours:r=ire,locked:o=[],now:s=()=>new Date}=e,{cache:i=We,kernels:a=[],fresh:l=!1}=e,c=Ib(t),u=VI({...e,store:c,cache:i,
downloader:S,now:s}),d,m,p=!1;return{resolve:(O,E=()=>{})=>jd(O,()=>b(O,E)),fetch:(O,E,I=()=>{})=>jd(O,()=>g(O,E,I)),async modulesDefining(O,E,I,N=()=>{}){
let F=await x(O,E,N),z=await jd(O,()=>By(E,F));if(z===void 0)return null;try{return await Py(z,I)}catch{return await ore(
z,{force:!0}),await jd(O,()=>By(E,F)),Py(z,I)}},async cached(O){let E=A(O)??await M(O);return E!==void 0&&await c.readKernel(
E)!==void 0?E:void 0},async has(O,E,I,N=()=>!0){let F=await(await v(O)).remote(I,E,O),z=F.urls.filter(N);return z.length>
0&&S().exists({...F,urls:z})},async keepLookups(){!p||n?.aborted||(await YC(t,s()),await i.save(await Iy(t,a)))}};async function g(O,E,I){
let N=await b(O,I);try{return await y(O,N,E,I)}catch(F){if(F instanceof re&&F.gone&&A(O)!==void 0)throw new h(cre(N,F));
if(!(F instanceof re)||!F.gone||W(O))throw F;(await v(O)).forget();let z=await k(O,I,N);if(z.image.sha256===N.image.sha256)
throw F;return y(O,z,E,I)}}async function b(O,E){let I=A(O);if(I!==void 0)return I;let N=await M(O);if(l)return k(O,E,N);
if(N!==void 0&&await H(O,N))return N;m??=Iy(t,a).then(z=>i.restore(z));let F=await m?await M(O):N;if(F!==void 0&&await H(
O,F))return F;E({step:"resolving"});try{return await k(O,E,F)}catch(z){if(jr(z)||!(z instanceof re)||F===void 0||await c.
readKernel(F)===void 0)throw z;let Me=z.message.split(";")[0];return E({step:"note",message:`no network: using ${F.release}\
, looked up ${ye(F)} (${Me})`}),F}}async function k(O,E,I){let N=await(await v(O)).resolve(O,E),F=I?.image.sha256===N.image.
sha256?I.pins:void 0,z=F===void 0?N:{...N,pins:N.pins??F};return await c.writeRecord(z),p=!0,z}async function y(O,E,{modules:I,
optionalModules:N=()=>[]},F){let z=await v(O),Me=A(E)!==void 0,be=new Map,fe={...await x(O,E,F),...Me?{}:{verify:oe}},it=N(
E.release),at=await QC(E,I.length+it.length>0,fe),fn=await R(E,at,I,it,fe);l&&z.verify!==void 0&&await ure(E,be,fe);let Bt={
...E,pins:at.pins,signature:dre(be,E)};(E.pins?.vmlinuzSha256!==at.pins.vmlinuzSha256||[...be.values()].some(xe=>xe!==void 0))&&
!Me&&await c.writeRecord(Bt);let{config:Bm,pins:ml}=at,T=[rT(Bt.arch,at.vmlinuz)];return{kernel:Bt,images:T,vmlinuzSha256:ml.
vmlinuzSha256,config:Bm,modules:fn};async function oe(xe,Xt){be.set(xe.sha256,await z.verify?.(xe,Xt,E,O))}}async function x(O,E,I){
let N=await v(O),F=A(E)!==void 0;return{store:F?lre(c,t):c,pinnedByLock:F,cache:O.source.kind==="local"?We:i,downloader:S,
remote:z=>N.remote(z,E,O),signal:n,onProgress:I}}async function R(O,E,I,N,F){let z=N.length===0||E.config===null?jy(""):
await md(E.config),Me=N.filter(({option:be})=>sT(z,be)).map(({name:be})=>be);try{return await Ny(O,E,{required:I,optional:Me},
F)}catch(be){if(!(be instanceof re)||Me.length===0)throw be;let fe=`${Me.join(", ")} could not be fetched, programs may \
miss them: ${be.message}`;return F.onProgress({step:"note",message:fe}),Ny(O,E,{required:I,optional:[]},F)}}function S(){
return d??=zo({...e.download,signal:n}),d}function v({source:O}){return u.of(O.kind)}function A({id:O}){return o.find(E=>E.
id===O)}async function M(O){let E=await c.readRecord(O.id);if(!(E===void 0||E.arch!==O.arch))return(await v(O)).means(O,
E)?E:void 0}function W(O){return O.release!==void 0||A(O)!==void 0}async function H(O,E){return W(O)&&!C(E)||await U(O,E)}
function C({members:O,modules:E}){return O?.config===null&&E.length===0}async function U(O,E){let I=E.signature.status===
"unchecked"&&(await v(O)).checkable?.(O)===!0;return Math.abs(te(E))<r&&!I}function te({resolvedAt:O}){return(s().getTime()-
new Date(O).getTime())/are}function ye(O){let E=Math.round(te(O));return E<48?`${E} hour${E===1?"":"s"} ago`:`${Math.round(
E/24)} days ago`}}function lre(e,t){let{kernelFolder:n,addKernel:r,modulesFolder:o,...s}=Ib(sre(t,"locked"));return{...e,
kernelFolder:n,addKernel:r,modulesFolder:o,async readKernel(i){for(let{readKernel:a}of[e,s]){let l=await a(i);if(l!==void 0&&
My(l,i))return l}},locked:(i,a,l)=>e.locked(i,a,()=>s.locked(i,a,l))}}function cre({id:e,release:t},{what:n,attempts:r}){
let o=r.map(({url:s,why:i})=>`${K(s)}: ${i}`).join("; ");return`kernel \`${e}\` is locked to ${t}, and no address has ${n}\
 any more (${o}); lock what there is now with \`bpfcompat kernels lock --update ${e}\``}async function ure({image:e,modules:t,
signature:n},r,o){if(!(n.status==="good"&&n.of!=="packages")){for(let s of[e,...t])if(r.has(s.sha256)||await ud(s,o),r.get(
s.sha256)?.status!=="good")return}}function dre(e,{image:t,signature:n}){return[...e.values()].find(o=>o?.status==="unch\
ecked")??e.get(t.sha256)??n}async function jd({id:e},t){try{return await t()}catch(n){throw n instanceof re?new re(`${n.
what} for kernel \`${e}\``,n.attempts,n.advice):n}}var ire,are,Cs=f(async()=>{"use strict";br();$();tn();await Dy();ve();
oT();Uy();Oy();Ly();HI();iL();ire=24,are=3600*1e3});import{open as fre}from"node:fs/promises";import{basename as Ud}from"node:path";async function cL(e){let{name:t,bytes:n,
release:r}=await hre(e),o=kre(n);return{bytes:n,byteOrder:o,release:r??xre(t)}}async function hre(e){try{let t=await fre(
e);try{if((await t.stat()).isDirectory())throw new h("is a folder; name the BTF file in it");if(await bre(t))return{name:Ud(
e),...await wre(t)}}finally{await t.close()}return await As(e)==="tar"?await yre(e):await gre(e)}catch(t){throw t instanceof
h?t:j(t)==="ENOENT"?new h("does not exist; download it from BTFHub, or make it with `pahole -J` and correct the path"):new h(
`cannot be read: ${P(t)}; download it again`)}}async function gre(e){let t=await uL(Oe(Pe(e).chunks(),e,Gd));return{name:Ud(
e),bytes:t,release:null}}async function yre(e){let t=[];await cy(e,Ud(e),{take:o=>/\.btf$/.test(o)?async s=>{t.push({name:Ud(
o),bytes:await uL(s),release:null})}:void 0,enough:()=>!1});let[n,...r]=t;if(n===void 0)throw new h("is an archive witho\
ut a `.btf` file; name another one");if(r.length>0)throw new h(`has ${t.length} BTF files (${t.map(({name:o})=>o).slice(
0,3).join(", ")} \u2026); unpack it and name one of them`);return n}async function uL(e){let t=[],n=0;for await(let r of e){
if(n+=r.length,n>Gd)throw new h(`has more than ${Gd} bytes, which no BTF of a kernel has; name its BTF file`);t.push(r)}
return Buffer.concat(t)}async function bre(e){return(await Ts(e,0,4)).toString("latin1")==="\x7FELF"}async function wre(e){
let t=await Ts(e,0,lL);if(t.length<lL||t[4]!==2)throw new h("is no 64-bit ELF file; name the BTF of a 64-bit kernel");let n=Ve(
t);if(n.half(18)===mre)throw new h("is an eBPF object, whose BTF has its own types; name the BTF of the kernel, as BTFHu\
b has it");let r=await Ts(e,Number(n.wide(40)),n.half(60)*Lb),o=Ve(Buffer.concat([t.subarray(0,6),r])),s=Array.from({length:Math.
floor(r.length/Lb)},(m,p)=>{let g=6+p*Lb;return{name:o.word(g),offset:Number(o.wide(g+24)),size:Number(o.wide(g+32))}}),
i=s[n.half(62)],a=i===void 0?Buffer.alloc(0):await Ts(e,i.offset,i.size),l=m=>s.find(({name:p})=>a.toString("latin1",p,p+
m.length+1)===`${m}\0`),c=l(".BTF");if(c===void 0)throw new h("is an ELF file without a `.BTF` section; add one with `pa\
hole -J`, or name another file");let u=l(".rodata"),d=u===void 0?"":(await Ts(e,u.offset,u.size)).toString("latin1");return{
bytes:await Ts(e,c.offset,c.size),release:/Linux version (\S+) \(/.exec(d)?.[1]??null}}async function Ts(e,t,n){if(n>Gd)
throw new h("is damaged: a section has more bytes than any kernel; download it again");let r=Math.max(0,Math.min(n,(await e.
stat()).size-t)),o=Buffer.alloc(r),{bytesRead:s}=r===0?{bytesRead:0}:await e.read(o,0,r,t);return o.subarray(0,s)}function kre(e){
let t=e.length<pre?void 0:e.readUInt16LE(0)===aL?"little":e.readUInt16BE(0)===aL?"big":void 0;if(t===void 0)throw new h(
"is no BTF; name raw BTF, a vmlinux with `.BTF`, or an archive of BTFHub");let n=c=>t==="little"?e.readUInt32LE(c):e.readUInt32BE(
c),[r,o,s,i,a]=[4,8,12,16,20].map(n),l=(r??0)+Math.max((o??0)+(s??0),(i??0)+(a??0));if(l>e.length)throw new h(`is cut of\
f: it has ${e.length} bytes of BTF, its header tells of ${l}; download it again`);return t}function xre(e){let t=e.replace(
/(?:\.btf|\.tar|\.[gx]z|\.zst)+$/,"").replace(/^vmlinux-/,"");return/^\d+\.\d+\.\d+[-.+]/.test(t)&&De(t)?t:null}var Gd,mre,
pre,aL,lL,Lb,dL=f(()=>{"use strict";io();$();$n();Yt();Nd();Xu();Ye();Gd=128*1024*1024,mre=247,pre=24,aL=60319;lL=64,Lb=
64});import{createHash as _re}from"node:crypto";function $a({btf:e},t){return e.findLast(({kernels:n})=>n.some(({id:r})=>st(t,
r)))}async function mL(e,t,n){let r=new Map;for(let{kernel:s,spec:i}of t)for(let{request:a}of e){let l=$a(a,s);l!==void 0&&
!r.has(l.path)&&r.set(l.path,{request:l,arch:i.arch})}let o=new Map;for(let[s,{request:i,arch:a}]of r){let{file:l,place:c}=i,
u=[],d=await ie(u,async()=>Rre(await cL(s),a));d!==void 0&&o.set(s,d),n.push(...u.map(({message:m})=>({...c,message:`BTF\
 file \`${l}\` ${m}`})))}return o}function Rre(e,t){let n=t==="s390x"?"big":"little";if(e.byteOrder!==n)throw new h(`is ${e.
byteOrder}-endian, kernels of ${t} are ${n}-endian; name the BTF of such a kernel`);return e}function pL(e,{request:t},n){
let r=n.get($a(e,t)?.path??"");return r===void 0?null:{path:Fb(r),release:r.release}}function hL({artifacts:e,request:t},n){
let o=[...new Set(e.map(s=>$a(s.request,t)?.path??""))].flatMap(s=>n.get(s)??[]);return[...new Map(o.map(s=>[Fb(s),{path:Fb(
s),content:s.bytes}])).values()]}function Fb(e){let t=fL.get(e)??_re("sha256").update(e.bytes).digest("hex").slice(0,16);
return fL.set(e,t),`/bpfcompat/btf/${t}`}var fL,qd=f(()=>{"use strict";$();dL();ze();fL=new WeakMap});function va(e){let{subject:t,kind:n}=e;switch(n){case"inner_map":return`the prototype of the inner maps of map \`${t}\``;case"\
map_type":return`\`type\` of map \`${t}\``;case"program_type":return`the type of program \`${t}\``;case"global":return`v\
ariable \`${t}\``;case"entry":case"inner_entry":return`${e.shown.replace(/=.*$/s,"")} of map \`${t}\``;case"struct_ops":
return`member \`${e.member}\` of map \`${t}\``;case"optional_map":return`\`optional\` of map \`${t}\``;case"autoload":return`\
\`autoload\` of program \`${t}\``;default:return`\`${n}\` of map \`${t}\``}}function Wd(e){return e.kind==="entry"&&e.key===
"0"?null:JSON.stringify([va(e),"key"in e&&e.key,"outerKey"in e&&e.outerKey])}var Nb=f(()=>{"use strict"});function Ea(e,t){return{...t,fixups:t.fixups.filter(n=>Bb(n,e))}}function Bb({kernels:e},t){return e===void 0||e.some(({
id:n})=>st(t,n))}function yL(e,t,n){if(e.fixups.every(o=>o.kernels===void 0))return;let r=t.filter(o=>e.kernels===null||
e.kernels.some(({id:s})=>st(o,s)));for(let{first:o,second:s,kernels:i}of Sre(e,r))n.push({...s.place,message:`${va(s)} i\
s ${gL(s)} here and ${gL(o)} on line ${o.place?.line??0}, both for kernel ${$re(i)}; change the \`kernels\` of one of them`})}
function Sre({fixups:e},t){let n=new Map;for(let r of e){let o=Wd(r);o!==null&&n.set(o,[...n.get(o)??[],r])}return[...n.
values()].flatMap(r=>r.flatMap((o,s)=>r.slice(0,s).flatMap(i=>{if(Rr(i)===Rr(o))return[];let a=t.filter(l=>Bb(i,l)&&Bb(o,
l)).map(ae);return a.length===0?[]:[{first:i,second:o,kernels:a}]})))}function gL(e){return`\`${Rr(e).replace(/^.*?=/s,"")}\
\``}function $re(e){let t=e.slice(0,3).join(", ");return e.length>3?`${t} and ${e.length-3} more`:t}var zd=f(()=>{"use s\
trict";Fu();Nb();ze()});function bL({maps:e,dataBytes:t},n){return e.reduce((r,o)=>r+Tre(o,n.filter(({subject:s})=>s===o.name)),2*t)}function Tre(e,t){
let n={...e},r={bytes:e.inner===null?0:Kb(e.inner),keys:new Set};for(let s of t){if(s.kind==="autocreate")return 0;s.kind===
"max_entries"&&(n.maxEntries=s.value==="cpus"?Ore:s.value),s.kind==="key_size"&&(n.keySize=s.value),s.kind==="value_size"&&
(n.valueSize=s.value),s.kind==="inner_entry"&&r.keys.add(JSON.stringify(s.outerKey)),s.kind==="inner_map"&&(r.bytes=Kb({
...s,type:Cre[s.type]??1}))}let o=Kb(n);return Ere.has(n.type)?o+r.bytes*(1+r.keys.size):o}function Kb({type:e,keySize:t,
valueSize:n,maxEntries:r}){if(vre.has(e))return r;let o=Math.ceil(n/8)*8;return Pre.has(e)?r*o:r*(Math.ceil(t/8)*8+o+Are)}
var vre,Ere,Pre,Are,Ore,Cre,wL=f(()=>{"use strict";vre=new Set([27,31]),Ere=new Set([12,13]),Pre=new Set([2,3,4,6,8,12,14,
15,18,26]),Are=80,Ore=1,Cre={hash:1,array:2,percpu_hash:5,percpu_array:6,ringbuf:27}});function Vd(e,[t,n]){let[,r,o]=/^(\d+)\.(\d+)/.exec(e)??[];return r===void 0||o===void 0?!0:Number(r)>t||Number(r)===t&&
Number(o)>=n}var Db=f(()=>{"use strict"});function Te(e=process.arch){return Mre[e]}function Hd(e){return e===void 0||e==="x86_64"?["x86_64"]:[e,"x86_64"]}var je,
Mre,dn=f(()=>{"use strict";je={x86_64:{qemu:"qemu-system-x86_64",triple:"x86_64-linux-gnu",debian:"amd64",machine:62,loaders:[
"/lib64/ld-linux-x86-64.so.2","/lib/ld-musl-x86_64.so.1"]},arm64:{qemu:"qemu-system-aarch64",triple:"aarch64-linux-gnu",
debian:"arm64",machine:183,loaders:["/lib/ld-linux-aarch64.so.1","/lib/ld-musl-aarch64.so.1"]},s390x:{qemu:"qemu-system-\
s390x",triple:"s390x-linux-gnu",debian:"s390x",machine:22,loaders:["/lib/ld64.so.1","/lib/ld-musl-s390x.so.1"]}},Mre={x64:"\
x86_64",arm64:"arm64",s390x:"s390x"}});import{readFileSync as Ire}from"node:fs";function Pa(e="/etc/os-release"){let t=[_L,...Lre].filter(({program:r})=>se(r)!==
void 0);return Fre(e).flatMap(r=>t.filter(({systems:o})=>Nre(r,o)))[0]??t[0]}function RL(e){return(Pa()??_L).packages[e]??
[]}function Yd({program:e,install:t,installs:n},r){return[...n==="as root"&&process.getuid?.()!==0?["sudo"]:[],e,...t,...r].
join(" ")}function Fre(e){let t=Bre(e),n=r=>new RegExp(`^${r}=["']?([^"'
]*)`,"m").exec(t)?.[1]?.split(/\s+/)??[];return[...n("ID"),...n("ID_LIKE")].filter(r=>r!=="")}function Nre(e,t){return t.
some(n=>e===n||e.startsWith(`${n}-`))}function Bre(e){try{return Ire(e,"utf8")}catch{return""}}var kL,xL,_L,Lre,Jd=f(()=>{
"use strict";Tt();kL={compiler:["gcc"],"compiler-x86_64":["gcc-x86_64-linux-gnu"],"compiler-arm64":["gcc-aarch64-linux-g\
nu"],"compiler-s390x":["gcc-s390x-linux-gnu"],clang:["clang"],"bpf-headers":["libbpf-devel","kernel-headers"]},xL=["inst\
all","-y","--setopt=install_weak_deps=False"],_L={program:"apt-get",systems:["debian","ubuntu"],install:["install","--no\
-install-recommends"],installs:"as root",packages:{compiler:["gcc"],"compiler-x86_64":["gcc-x86-64-linux-gnu"],"compiler\
-arm64":["gcc-aarch64-linux-gnu"],"compiler-s390x":["gcc-s390x-linux-gnu"],"qemu-x86_64":["qemu-system-x86"],"qemu-arm64":[
"qemu-system-arm"],"qemu-s390x":["qemu-system-s390x"],clang:["clang"],"bpf-headers":["libbpf-dev","linux-libc-dev"]}},Lre=
[{program:"dnf",systems:["rhel","centos","almalinux","rocky","ol"],install:xL,installs:"as root",packages:kL},{program:"\
dnf",systems:["fedora"],install:xL,installs:"as root",packages:{...kL,"qemu-x86_64":["qemu-system-x86-core"],"qemu-arm64":[
"qemu-system-aarch64-core"],"qemu-s390x":["qemu-system-s390x-core"]}},{program:"zypper",systems:["opensuse","suse","sles"],
install:["--non-interactive","install","--no-recommends"],installs:"as root",packages:{compiler:["gcc"],"qemu-x86_64":["\
qemu-x86"],"qemu-arm64":["qemu-arm"],"qemu-s390x":["qemu-s390x"],clang:["clang"],"bpf-headers":["libbpf-devel","linux-gl\
ibc-devel"]}},{program:"pacman",systems:["arch","archarm"],install:["-S","--needed","--noconfirm"],installs:"as root",packages:{
compiler:["gcc"],"compiler-arm64":["aarch64-linux-gnu-gcc"],"qemu-x86_64":["qemu-system-x86"],"qemu-arm64":["qemu-system\
-aarch64"],"qemu-s390x":["qemu-system-s390x"],clang:["clang"],"bpf-headers":["libbpf","linux-api-headers"]}},{program:"a\
pk",systems:["alpine"],install:["add","--no-cache"],installs:"as root",packages:{compiler:["gcc"],"qemu-x86_64":["qemu-s\
ystem-x86_64"],"qemu-arm64":["qemu-system-aarch64"],"qemu-s390x":["qemu-system-s390x"],clang:["clang"],"bpf-headers":["l\
ibbpf-dev","linux-headers"]}},{program:"nix-shell",systems:["nixos"],install:["-p"],installs:"user",packages:{compiler:[
"gcc"],"qemu-x86_64":["qemu"],"qemu-arm64":["qemu"],"qemu-s390x":["qemu"],clang:["clang"],"bpf-headers":["libbpf","linux\
Headers"]}}]});async function Ms(e){let{CC:t=""}=process.env,n=t===""?void 0:se(t);return n!==void 0&&await Kre(n,e)?n:[...e===Te()?jb:
[],`${je[e].triple}-gcc`].map(o=>se(o)).find(o=>o!==void 0)}async function Kre(e,t){let n=(await ge(e,["-dumpmachine"],{
timeoutMs:SL})).stdout.trim().split("-")[0];return n===""?t===Te():n===je[t].triple.split("-")[0]}async function Xd(e){let{
stdout:t}=await ge(e,["--version"],{timeoutMs:SL});return t.split(`
`)[0]??""}async function $L(e){let{exitCode:t}=await ge(e,["-E","-x","c","-"],{input:`#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>
`});return t===0}var jb,SL,Qd=f(()=>{"use strict";dn();qt();Tt();jb=["cc","gcc","clang"],SL=1e4});function Ar(e){return e.flatMap(t=>{let{qemu:n}=je[t],r=e.length===1?"boots the kernels":`boots the ${t} kernels`;return se(
n)===void 0?[Aa(`qemu-${t}`,n,`${r}${vL([n])}`,n)]:[]})}function vL(e){let t=e.map(n=>IE(n)).find(n=>n!==void 0);return t===
void 0?"":`; ${t} is not executable: run \`chmod +x\` on it`}async function Oa(e){if(await Ms(e)!==void 0)return[];if(e===
Te())return[Aa("compiler","a C compiler",`builds the validator${vL(jb)}`,"cc")];let t=`${je[e].triple}-gcc`,n=`builds th\
e validator of ${e} kernels`;return[Aa(`compiler-${e}`,`a C compiler for ${e} (${t})`,n,t)]}async function Zd(){let e=Aa(
"bpf-headers","the headers of libbpf and the kernel","eBPF programs include them"),t=se("clang");return t===void 0?[Aa("\
clang","clang","compiles eBPF programs","clang"),e]:await $L(t)?[]:[e]}function Aa(e,t,n,r){return{what:t,why:n,packages:RL(
e),...r===void 0?{}:{program:r}}}var Ca=f(()=>{"use strict";dn();Jd();Qd();Tt()});import{createHash as Dre}from"node:crypto";import{readdir as jre,readFile as Ure}from"node:fs/promises";import{basename as Gre,
join as Ub}from"node:path";async function EL(){let e=Ub(Rt,"native"),t=(await jre(e)).filter(n=>/\.[chS]$/.test(n)).sort();
return Promise.all(t.map(async n=>({path:Ub(e,n),content:await Ure(Ub(e,n))})))}function PL(e){let t=Dre("sha256").update(
JSON.stringify([Gb,qb,ef,zb,Wb]));for(let{path:n,content:r}of e)t.update(`${Gre(n)} ${r.length}
`).update(r);return t.digest("hex")}var Gb,qb,ef,Wb,zb,AL=f(()=>{"use strict";or();Gb=["-std=gnu11","-O2","-g0","-Wall",
"-Wextra","-Werror","-fno-pie"],qb=["-static","-no-pie"],ef=4,Wb=["-lbpf","-lelf","-lz","-lzstd"],zb=["bpf_prog_load","b\
pf_map_create","btf__load_vmlinux_btf","btf__free"]});async function OL(){return qre}var qre,CL=f(()=>{"use strict";qre="1789fe766fbdc4f1ed3ddc2ea48d6cabc8c67a6c7daa2ea8258d6\
44510d98084"});import{mkdir as Wre,open as zre}from"node:fs/promises";import{dirname as ML,join as Vb}from"node:path";async function LL(e,t,n,r){
let o={include:Vb(n,"include"),lib:Vb(n,"lib")},s=e.packages[t],i=await Promise.all(_d.map(a=>kd(s[a],e.listedAt,r)));for(let[
a,l]of _d.entries()){let{version:c}=s[l];await Xre(i[a],`${l} ${c}`,Yre(l,t),IL[l],o,r)}return o}function Yre(e,t){let{triple:n}=je[t],
r=[`usr/include/${n}/`,`usr/lib/linux/uapi/${Hre[t]}/`,"usr/include/"];return o=>{let s=IL[e].find(l=>o===`usr/lib/${n}/${l}`);
if(s!==void 0)return`lib/${s}`;let i=r.find(l=>o.startsWith(l));if(i===void 0||!o.endsWith(".h")||!Jre(o))return;let a=o.
slice(i.length);if(!(e==="linux-libc-dev"&&!Vre.some(l=>a.startsWith(l))))return`include/${a}`}}function Jre(e){return/^[\w.+/-]+$/.
test(e)&&!e.split("/").includes("..")}async function Xre(e,t,n,r,{include:o},{signal:s}){let i=ML(o),a=new Set;await Er(
"deb",e,t,{take(c){s?.throwIfAborted();let u=n(c);if(!(u===void 0||a.has(u)))return a.add(u),Qre(Vb(i,u),t)},enough:()=>!1});
let l=r.find(c=>!a.has(`lib/${c}`));if(l!==void 0)throw new Ht(`${t} has no ${l}`)}function Qre(e,t){return async(n,r)=>{
if(r>TL)throw new h(`${t} holds a file of ${r} bytes where at most ${TL} are expected`);await q(e,async()=>{await Wre(ML(
e),{recursive:!0});let o=await zre(e,"wx");try{for await(let s of n)await o.writeFile(s)}finally{await o.close()}})}}var IL,
Vre,Hre,TL,FL=f(()=>{"use strict";$();dn();xd();uo();pe();Yt();da();IL={"libbpf-dev":["libbpf.a"],"libelf-dev":["libelf.\
a"],"zlib1g-dev":["libz.a"],"libzstd-dev":["libzstd.a"],"libc6-dev":["libc.a","crt1.o","crti.o","crtn.o"],"linux-libc-de\
v":[]},Vre=["linux/","asm/","asm-generic/"],Hre={x86_64:"x86",arm64:"arm64",s390x:"s390"},TL=32<<20});import{mkdir as NL,rm as BL}from"node:fs/promises";import{basename as Zre,join as An}from"node:path";async function Is(e){
let{arch:t,cache:n=We}=e,r=co(e.libbpf),o=jL(t),s=await OL(),i=Zn("validator",s,t,eoe(r,t)),a=An(e.cacheDirectory,"valid\
ator",i),l=async()=>{let d=await gn(a);return d!==void 0&&o.every(m=>d.includes(m))},c={what:`validator with libbpf ${r.
libbpf}`,key:i,paths:[a],intact:l},u={program:An(a,tf),kvmProbe:o.includes(nf)?An(a,nf):null};return await l()||await n.
restore(c)?{missing:[],make:async()=>u}:{missing:await Oa(t),async make(){if(await l())return u;let d=await EL();if(PL(d)!==
s)throw new Error("native/ is not what dist/ was made with: `npm run dist`");return await toe(a,r,d,e),await n.save(c),u}}}
async function DL(e){let{missing:t,make:n}=await Is(e);return t.length>0&&await e.install(t),n()}function jL(e){return KL[e]===
void 0?[tf]:[tf,nf]}function eoe({packages:e},t){return Object.values(e[t]).map(({sha256:n})=>n)}async function toe(e,t,n,r){
let{arch:o,signal:s}=r,i=An(e,".."),a=me(An(i,"build"));await q(a,()=>NL(a,{recursive:!0}));let l=An(a,"build"),c=KL[o];
try{let[u,d]=await Promise.all([LL(t,o,An(a,"sysroot"),r),Ms(o),q(l,()=>NL(l))]),m=p=>ooe(String(d),p,t,a,s);await Promise.
all([noe(An(l,tf),An(a,"part"),n,u,m),c&&m(roe(An(l,nf),n,c))]),await nr(l,jL(o)),await gn(e)===void 0&&await BL(e,{recursive:!0,
force:!0}),await Xe(l,e)}finally{await BL(a,{recursive:!0,force:!0})}}async function noe(e,t,n,{include:r,lib:o},s){let i=n.
filter(({path:d})=>d.endsWith(".c")).map(({path:d})=>d),a=Array.from({length:ef},(d,m)=>({object:`${t}-${m}.o`,programs:i.
filter((p,g)=>g%ef===m)}));await Promise.all(a.map(({object:d,programs:m})=>s([...Gb,"-isystem",r,"-r","-nostdlib","-o",
d,...m])));let l=[`-B${o}/`,`-L${o}`],c=zb.map(d=>`-Wl,--wrap=${d}`),u=a.map(({object:d})=>d);await s([...qb,...l,"-o",e,
...u,...c,...Wb])}function roe(e,t,{source:n,link:r}){let o=t.filter(({path:s})=>Zre(s)===n).map(({path:s})=>s);return["\
-nostdlib","-static",...r,"-Wl,--build-id=none","-o",e,...o]}async function ooe(e,t,{libbpf:n,release:r},o,s){let i=await ge(
e,t,{signal:s,environment:{...Un(),TMPDIR:o}});if(i.exitCode===0)return;let a=i.stderr.split(`
`).find(u=>u.includes("No space left on device"));if(a!==void 0)throw new h(`the validator could not be built: ${a.trim()}\
; make room, or name another folder with ${J("cache-directory")}`);let l=i.stderr.split(`
`).find(u=>/error|undefined reference|cannot find/.test(u))??`it ended with ${i.ended}`,c=await Xd(e);throw new h(`the v\
alidator could not be built with ${c} and libbpf ${n} of Debian ${r}: ${l.trim()}; name another compiler with the enviro\
nment variable CC, or report it with the full output of \`bpfcompat doctor\``)}var tf,nf,KL,rf=f(()=>{"use strict";ci();
Kr();br();$();Ca();uo();qt();Qd();pe();ct();$e();AL();CL();FL();tf="validator",nf="kvm-probe.bin",KL={x86_64:{source:"kv\
m-probe.S",link:["-Wl,--oformat=binary","-Wl,-Ttext=0"]},arm64:{source:"kvm-probe-arm64.S",link:["-Wl,-Ttext=0x40080000"]}}});import{readFile as soe}from"node:fs/promises";function of(e){return`/bpfcompat/validator-${e}`}function Ta(e,{programs:t}){
let n=t.get(e);if(n===void 0)throw new Error(`nobody has seen to a validator with libbpf ${e}`);return n}async function UL(e,t){
let n={...e,downloader:e.downloader??zo({signal:e.signal})},r=Pt.filter(a=>t.has(a)),o=t.has(null)||r.length===0,s=new Map(
await Promise.all([...new Set([...o?[Pt[0]]:[],...r])].map(async a=>[a,await Is({...n,libbpf:a})]))),i=async a=>(s.get(a)??
await Is({...n,libbpf:a})).make();return{missing:[...s.values()].flatMap(({missing:a})=>a),async make(){let a=new Map,{byDefault:l,
notes:c}=o?await ioe(i,a):{byDefault:r[0],notes:[]};for(let m of r)a.has(m)||a.set(m,await i(m));let u=[...a].map(async([
m,{program:p}])=>[m,await soe(p)]),[d]=a.values();return{programs:new Map(await Promise.all(u)),byDefault:l??Pt[0],kvmProbe:d?.
kvmProbe??null,notes:c}}}}async function ioe(e,t){let n;for(let r of Pt)try{return t.set(r,await e(r)),{byDefault:r,notes:n===
void 0?[]:[aoe(r,n)]}}catch(o){if(!(o instanceof re))throw o;n??=o}throw n}function aoe(e,{message:t}){return`objects ar\
e loaded with libbpf ${e} of Debian ${co(e).release}, since ${Pt[0]} cannot be had: ${t}`}var Ma=f(()=>{"use strict";uo();
tn();Qr();rf()});function Yb({lanes:e,tests:t,command:n}){return e.some(({mode:r})=>r==="command"&&n!==null||r==="behavior"&&t.some(o=>o.
command!==null))}function Jb(e){return Yb(e)||e.files.length>0&&e.programs.some(({attach:t})=>GL(t))}function GL(e){return e?.
binary!=null&&!e.binary.startsWith("/")}function sf(e){return ln(e)&&Yb(e.request)}function qL(e,t,n,r,o=coe){let s=[],i=e.
artifacts.filter(uoe).map(({request:u})=>u.libbpf??r),[a=r,...l]=Pt.filter(u=>i.includes(u)),c=e.artifacts.filter(ln).map(
u=>{let{request:d}=u,m=s.length,p=WL(d,t),g=doe(u,m,n.get(d)),b=Mu(d,e.request)?.timeoutSeconds??e.request.timeoutSeconds??
d.timeoutSeconds,k=d.libbpf??r,y=k===a?null:of(k),x={...u,request:Ea(e.request,d)},R={hostFixups:p,validator:y,btf:pL(d,
e,o)},S=u.targets.map(W=>({...W,request:Ea(e.request,W.request)})),v=[x,...S].reduce((W,{object:H,request:{fixups:C}})=>W+
(H===null?0:bL(H,C)),0),A=moe(x,m,{...R,targets:S.flatMap(W=>foe(W,t))},g);A!==void 0&&s.push({...A,mapBytes:v,timeoutSeconds:b+
yoe(A.tests)});let M=goe(u,s.length,b,g);return M!==void 0&&s.push({...M,mapBytes:v,timeoutSeconds:b+loe}),{artifact:u,object:A?.
id,command:M?.id,hostFixups:p}});return{cases:s,artifacts:c,pidOne:a,others:l,btf:hL(e,o)}}function uoe(e){let{lanes:t}=e.
request;return ln(e)&&e.object!==null&&t.some(({mode:n})=>n!=="command")}function WL({programs:e},t){return e.flatMap(({
name:n,minKernel:r,place:o})=>r===null||Vd(t,r)?[]:[{kind:"autoload",subject:n,value:!1,place:o}])}function doe(e,t,n){let r=`\
/bpfcompat/files/${t}`,o=e.object&&Hb(e.object),s=a=>({...a,path:`${r}/${a.path}`}),i=n===void 0?[]:[...n.files.map(s),...n.
system];return{object:o,root:r,binary:n===void 0||n.binary===null?null:`${r}/${n.binary}`,files:[...[e,...e.targets].flatMap(
({object:a})=>a===null?[]:[{path:Hb(a),content:a}]),...Jb(e.request)?[{path:r,content:null}]:[],...i]}}function Hb({sha256:e}){
return`/bpfcompat/objects/${e.slice(0,16)}`}function foe({name:e,object:t,request:n},r){return t===null?[]:[{object:Hb(t),
artifact:e,...zL(n,WL(n,r))}]}function zL({fixups:e,programs:t,variants:n,probeCompanions:r},o){return{fixups:[...e,...o],
optional:t.filter(({load:s})=>s!=="required").map(s=>s.name),variants:n,companions:r,attach:t.flatMap(({name:s,attach:i})=>i===
null?[]:[{program:s,target:i}])}}function moe({name:e,request:t},n,{hostFixups:r,...o},{object:s,root:i,files:a}){let l=t.
lanes.map(({mode:u})=>u).filter(u=>u!=="command");if(s===null||l.length===0)return;let c=zL(t,r);return{...o,...c,kind:"\
object",id:n,mode:l.every(u=>u==="load_only")?"load_only":"load_attach",object:s,artifact:e,root:Yb(t)?i:null,attach:c.attach.
map(({program:u,target:d})=>({program:u,target:poe(d,i,a)})),tests:l.includes("behavior")?t.tests.map(hoe):[],files:a}}function poe(e,t,n){
let r=`${t}/${e.binary}`;return GL(e)&&n.some(({path:o})=>o===r)?{...e,binary:r}:e}function hoe({name:e,command:t,timeoutSeconds:n,
expectations:r}){return{name:e,command:t,timeoutMs:n*1e3,expectations:r}}function goe({name:e,request:t,unsuited:n},r,o,{
object:s,root:i,binary:a,files:l}){let{command:c,lanes:u}=t;if(!(c===null||n!==void 0||!u.some(({mode:d})=>d==="command")))
return{kind:"command",id:r,artifact:e,timeoutMs:o*1e3,command:c.command,object:s,binary:a,root:i,files:l}}function yoe(e){
return e.flatMap(({timeoutMs:n,command:r,expectations:o})=>[r===null?0:n,...o.map(boe)]).reduce((n,r)=>n+r,0)/1e3}function boe(e){
return e.kind==="test_run"?0:e.withinMs}var loe,coe,af=f(async()=>{"use strict";await ws();Qr();ze();qd();zd();wL();Db();
Ma();loe=10,coe=new Map});function HL(){let e=null,t=null,n="",r=[],o=[];function s(a){if(!woe.test(a)){for(let l of o)l.warning.excerpt+=`
${a}`,l.left--;o=koe.test(a)?[]:o.filter(({left:l})=>l>0)}}function i(a){if(r.length>=100)return;let l={message:a,during:e,
excerpt:a};r.push(l),o.push({warning:l,left:19})}return{line(a){let l=a.replace(/\r$/,"").replace(Roe,"").slice(0,4096);
if(l.trim()==="")return;n=l;let c=xoe.exec(l)?.[1];if(c!==void 0){e=c,o=[];return}s(l),VL.test(l)?t??=VL.exec(l)?.[1]??l:
_oe.some(u=>u.test(l))&&i(l)},get during(){return e},get panic(){return t},get lastLine(){return n},warnings:r}}var woe,
koe,xoe,VL,_oe,Roe,YL=f(()=>{"use strict";woe=/^(?:Code: |x\d+ ?: |sp : |pstate: |Mem abort info:|Data abort info:|user pgtable: | {2}\w[\w /,]* = |Krnl (?:GPRS|Code): | {10,}|(?!RIP)R[A-Z0-9]{2}: |FS: |CS: |CR[0-9]: |DR[0-9]: |PKRU: |Modules linked in:| ?<\/?TASK>|Hardware name: )/,
koe=/^---\[ end (?:trace|Kernel panic)/,xoe=/bpfcompat: (\S+\/\S+ (?:open|load|attach|test|command|detach))\s*$/,VL=/Kernel panic - not syncing: (.*)$/,
_oe=[/WARNING: (?:CPU: \d+|\S+:\d+ at )/,/WARNING: (?:possible |suspicious |bad unlock|inconsistent lock|[Nn]ested lock|held lock|lock held|\S+-safe -> )/,
/INFO: trying to register non-static key/,/kernel BUG at/,/\bBUG(?:: | \S+ \()/,/Oops: |general protection fault|: [0-9a-f]{4} (?:ilc:\d+ )?\[#\d+\]/,
/Unable to handle kernel |Internal error: /,/UBSAN: /,/list_(?:add|del)(?: corruption| double add)/,/Watchdog detected hard LOCKUP/,
/INFO: task .* blocked for more than/,/INFO: rcu\S* (?:self-)?detected/,/unregister_netdevice: waiting for/,/kmemleak: \d+ new suspected memory leaks/],
Roe=/^(?:<\d+>)?\[\s*\d+\.\d+\](?:\[\s*[TC]\d+\])? ?/});import{once as Xb}from"node:events";import{createWriteStream as Soe}from"node:fs";function XL(e){let t=Soe(e),n=0,r=null,
o=[],s=0,i;t.on("error",l=>{r??=l.message});function a(){clearTimeout(i),i=void 0;let l=Buffer.concat(o);if(o=[],s=0,!(r!==
null||t.write(l)))return Promise.race([Xb(t,"drain"),Xb(t,"close")]).then(()=>{},()=>{})}return{write(l){if(n+=l.length,
n>JL&&(r===null&&a(),r??=`it is longer than ${JL} bytes`),r===null){if(o.push(l),s+=l.length,s>=$oe)return a();i??=setTimeout(
a,voe)}},async close(){return a(),t.closed||(t.end(),await Xb(t,"close").catch(()=>{})),r}}}var JL,$oe,voe,QL=f(()=>{"us\
e strict";JL=64*1024*1024,$oe=64*1024,voe=100});function ZL({images:e,accelerator:t,mayEmulate:n}){let r=e[e.length-1]??e[0],o={image:e[0],plain:e.length===1,accelerator:t,
quiet:t==="kvm"},s=!1;return{get way(){return o},after(i,a,l){if(a)return s=!1,[];if(i)return null;if(o={...o,quiet:!1},
l!==void 0)return n?(o={...o,accelerator:"tcg"},[`booted again without KVM, which stopped working after the probe: ${l}`]):
null;if(!o.plain){let c=Bn[o.image.shape];return o={...o,image:r,plain:!0},[`booted again as ${Bn[r.shape]}: as ${c} it \
did not come to its first record`]}return s?null:(s=!0,o.accelerator==="kvm"&&n?(o={...o,accelerator:"tcg"},["booted aga\
in without KVM, which had run the probe and not this kernel"]):["booted once more: an emulator that fails before the fir\
st record is no verdict on the kernel"])}}}var eF=f(()=>{"use strict";xi()});import{createHash as Eoe}from"node:crypto";import{createReadStream as Poe}from"node:fs";import{open as Aoe,rm as Ooe}from"node:fs/promises";
async function nF(e,t){try{let n=await Aoe(e,"w");try{return await Foe(n,Boe(t))}finally{await n.close()}}catch(n){throw await Ooe(
e,{force:!0}),n instanceof h?n:new h(`the initramfs could not be written to ${e} (${P(n)}); free some space there, or se\
t the environment variable TMPDIR to another folder`,{cause:n})}}async function Foe(e,t){let n=0,r=[],o=async()=>{for(let s=r;s.
length>0;){let i=s.reduce((l,c)=>l+c.length,0),{bytesWritten:a}=await e.writev(s);n+=a,s=a===i?[]:[Buffer.concat(s).subarray(
a)]}r=[]};for(let s of t){if(Buffer.isBuffer(s)){s.length>0&&r.push(s),r.length===Loe&&await o();continue}await o();for await(let i of Noe(
s))r=[i],await o()}return await o(),n}async function*Noe({file:e,size:t,sha256:n}){let r=Eoe("sha256"),o=t;try{for await(let s of Poe(
e,{highWaterMark:256*1024})){if(o-=s.length,o<0)break;r.update(s),yield s}}catch(s){throw new h(`\`${e}\` cannot be read \
any more: ${P(s)}; run again when the build is done`)}if(o!==0||r.digest("hex")!==n)throw new h(`\`${e}\` has changed sin\
ce the run began; run again when the build is done`)}function*Boe(e){let t=new Set,n=0;for(let{path:r,content:o,executable:s}of e){
for(let i of Koe(o===null?`${r}/`:r))t.has(i)||(t.add(i),yield*Qb(i,++n,Coe|493,2,Buffer.alloc(0)));o!==null&&(yield*Qb(
r.slice(1),++n,Toe|(s?493:420),1,o))}yield*Qb(Ioe,0,0,1,Buffer.alloc(0))}function Koe(e){if(!e.startsWith("/")||e.includes(
"/../"))throw new Error(`not an absolute path in the guest: ${e}`);let t=e.slice(1).split("/").slice(0,-1);return t.map(
(n,r)=>t.slice(0,r+1).join("/"))}function*Qb(e,t,n,r,o){let s=Buffer.from(`${e}\0`,"utf8"),i=Ls(o),a=[t,n,0,0,r,0,i,0,0,
0,0,s.length,0];yield Buffer.from(`070701${a.map(l=>l.toString(16).padStart(8,"0")).join("")}`,"latin1"),yield s,yield tF(
Moe+s.length),yield o,yield tF(i)}function Ls(e){return e===null?0:Buffer.isBuffer(e)?e.length:e.size}function tF(e){return Buffer.
alloc((4-e%4)%4)}var Coe,Toe,Moe,Ioe,Loe,rF=f(()=>{"use strict";$();Coe=16384,Toe=32768,Moe=110,Ioe="TRAILER!!!",Loe=1024});import{spawnSync as Doe}from"node:child_process";function lf(e=process.env.PATH??""){let t=se("setpriv",e);return t!==void 0&&
joe(t)?t:void 0}function joe(e){let t=sF.get(e);if(t!==void 0)return t;let n=Dr(e),r=si(oF,n)===e||Uoe(e);return r&&xo(oF,
n,e),sF.set(e,r),r}function Uoe(e){let{status:t}=Doe(e,[...Zb,e,"--version"],{stdio:"ignore",timeout:5e3});return t===0}
var oF,sF,Zb,ew=f(()=>{"use strict";_o();Tt();oF="setpriv that works",sF=new Map;Zb=["--pdeathsig","KILL","--"]});var nw,tw,Ia,rw=f(()=>{"use strict";nw={kvm:"host",tcg:"max"},tw={machine:{kvm:"pc",tcg:"pc"},cpu:nw,kernelParameters:["\
console=ttyS0","no_timer_check"],recordsDevice:"/dev/ttyS1",serialPorts:(e,t)=>["-serial",`chardev:${e}`,"-serial",`char\
dev:${t}`]},Ia={"bzimage-pc":tw,"vmlinux-pc":tw,"vmlinux-microvm":{machine:{kvm:"microvm",tcg:"microvm"},cpu:nw,kernelParameters:[
...tw.kernelParameters,"tsc_early_khz=2500000"],recordsDevice:"/dev/ttyS1",serialPorts:(e,t)=>["-serial",`chardev:${e}`,
"-device",`isa-serial,chardev=${t},index=1,iobase=0x2f8,irq=3`]},"image-virt":{machine:{kvm:"virt,gic-version=host",tcg:"\
virt,gic-version=3"},cpu:{kvm:"host",tcg:"max,pauth-impdef=on"},oldCpu:"max",kernelParameters:["console=ttyAMA0"],recordsDevice:"\
/dev/ttyS0",serialPorts:(e,t)=>["-serial",`chardev:${e}`,"-device",`pci-serial,chardev=${t}`]},"image-ccw":{machine:{kvm:"\
s390-ccw-virtio",tcg:"s390-ccw-virtio"},cpu:nw,kernelParameters:["conmode=sclp"],recordsDevice:"/dev/ttysclp0",recordsShared:!0,
serialPorts:(e,t)=>["-device",`sclplmconsole,chardev=${e}`,"-device",`sclpconsole,chardev=${t}`]}}});function aF(e){let{accelerator:t,image:n,initrd:r,cmdline:o,memoryMib:s,cpus:i,oldQemu:a}=e,l=Ia[n.shape],c=l.cpu[t],u=e.
quiet&&!Woe.test(o)?qoe:[],d=[...Goe,...u,`BPFCOMPAT_RECORDS=${l.recordsDevice}`],m=[...l.kernelParameters,...d];return[
...ow,"-machine",`${l.machine[t]},accel=${t}`,"-cpu",a&&t==="tcg"?l.oldCpu??c:c,"-smp",String(i),"-m",String(s),"-kernel",
n.path,"-initrd",r,"-append",[...m,o].join(" ").trim(),...iF("console",sw),...iF("records",iw),...l.serialPorts("console",
"records")]}function iF(e,t){return["-chardev",`socket,id=${e},fd=${t}`]}var sw,iw,Goe,qoe,Woe,lF,ow,cf=f(()=>{"use stri\
ct";rw();sw=3,iw=4,Goe=["panic=-1","oops=panic","rdinit=/init","printk.devkmsg=on","cryptomgr.notests"],qoe=["loglevel=5",
"BPFCOMPAT_QUIET=1"],Woe=/(?:^|\s)(?:loglevel=|(?:quiet|debug|ignore_loglevel)(?:\s|$))/;lF={x86_64:{arguments:e=>[...ow,
"-machine","pc,accel=kvm","-cpu","host","-m","16","-bios",e,"-device","isa-debug-exit,iobase=0xf4,iosize=4"],proves:({exitCode:e})=>e===
85},arm64:{arguments:e=>[...ow,"-machine","virt,gic-version=host,accel=kvm","-cpu","host","-m","16","-kernel",e,"-serial",
"stdio"],proves:({exitCode:e,stdout:t})=>e===0&&t.includes("64-bit code ran here")}},ow=["-nodefaults","-no-user-config",
"-display","none","-no-reboot","-nic","none"]});import{spawn as zoe}from"node:child_process";function dF(e){let[t,...n]=aw([e.qemu,...e.arguments]),r=zoe(t,n,{stdio:["i\
gnore","ignore","pipe","pipe","pipe"],env:Un(),detached:!0});Ie("qemu",()=>Zr([t,...n])),Hoe(r);let o=Yoe(r),s=uF(r,iw),
i=uF(r,sw);return i.on("data",a=>{let l=e.onConsole(a);l!==void 0&&(i.pause(),l.finally(()=>i.resume()))}),s.on("data",e.
onRecords),{exited:Joe(r,o),send:a=>s.write(a),cpuSeconds:()=>Hc(r.pid),kill:()=>Yc(r.pid)}}function aw(e){let t=lf();return t===
void 0?e:[t,...Zb,...e]}function Hoe(e){La.size===0&&process.once("exit",cF),La.add(e),e.once("close",()=>{La.delete(e),
La.size===0&&process.off("exit",cF)})}function cF(){for(let{pid:e}of La)Yc(e)}function Yoe(e){let t="";return e.stderr?.
setEncoding("utf8").on("data",n=>{t=(t+n).slice(-Voe)}),()=>t.trim()}function uF(e,t){let n=e.stdio[t];return n.on("erro\
r",()=>{}),n}function Joe(e,t){return new Promise(n=>{e.once("error",r=>n({code:null,signal:null,stderr:r.message})),e.once(
"close",(r,o)=>{Ie("qemu",()=>`process ${e.pid} ended with ${o??r}${t()===""?"":`: ${t()}`}`),n({code:r,signal:o,stderr:t()})})})}
var Voe,La,lw=f(()=>{"use strict";tg();qt();Mc();kt();ew();cf();Voe=8*1024,La=new Set});function uf(e){let t=Xoe(e);if(typeof t!="object"||t===null)return;let n=t;if(typeof n.type!="string"||!Object.hasOwn(fF,
n.type))return;let r=fF[n.type];return Object.entries(r).every(([o,s])=>Qoe(s,n[o]))?t:void 0}function Xoe(e){try{return JSON.
parse(e)}catch{return}}function Qoe(e,t){switch(e){case"number":return Number.isSafeInteger(t);case"string":case"boolean":
return typeof t===e;case"string?":return t===null||typeof t=="string";case"line?":return t===null||Zoe(t)}}function Zoe(e){
if(typeof e!="object"||e===null)return!1;let{insn:t,file:n,line:r,column:o,text:s}=e;return[t,r,o].every(Number.isSafeInteger)&&
typeof n=="string"&&typeof s=="string"}function cw(e,t,n){let r=[],o=0,s=!1;return a=>{let l=0;for(let c=a.indexOf(10);c>=
0;c=a.indexOf(10,l))i(a.subarray(l,c)),s||t(Buffer.concat(r).toString("utf8")),r=[],o=0,s=!1,l=c+1;i(a.subarray(l))};function i(a){
s||(o+=a.length,o>e?(s=!0,r=[],n()):a.length>0&&r.push(a))}}var fF,Fa=f(()=>{"use strict";fF={hello:{protocol:"number",release:"\
string",version:"string",machine:"string",cpus:"number",libbpf:"string",btf:"boolean",lsm:"string?",lockdown:"string?",uptime_ms:"\
number"},module:{name:"string",errno:"number"},case_start:{case:"number"},validator:{case:"number",libbpf:"string"},open:{
case:"number",errno:"number",message:"string?"},map:{case:"number",name:"string",map_type:"string",type_id:"number",key_size:"\
number",value_size:"number",max_entries:"number",flags:"number",inner:"boolean"},program:{case:"number",name:"string",section:"\
string",prog_type:"string",autoload:"boolean",insns:"number"},ignored:{case:"number",section:"string",variable:"string"},
fixup:{case:"number",index:"number",subject:"string",status:"string",errno:"number",number:"number",message:"string"},btf:{
case:"number",errno:"number",message:"string"},map_refused:{case:"number",map:"string",inner:"boolean",errno:"number",message:"\
string",map_type:"string",key_size:"number",value_size:"number",max_entries:"number",flags:"number",extra:"number",btf:"\
string"},map_trial:{case:"number",map:"string",base:"string",property:"string",value:"number",errno:"number",limit:"numb\
er"},map_off:{case:"number",map:"string",needs:"string?"},unused:{case:"number",program:"string"},variant:{case:"number",
group:"string",program:"string",status:"string",message:"string"},dropped:{case:"number",program:"string",errno:"number",
message:"string",map:"string?"},load:{case:"number",errno:"number",message:"string?",map:"string?",program:"string?",usec:"\
number",btf_errno:"number",btf_message:"string"},program_load:{case:"number",program:"string",pass:"string",errno:"numbe\
r",message:"string?",usec:"number",insns_processed:"number",states_total:"number",states_peak:"number",stack_depth:"numb\
er",insns_limit:"number",xlated_bytes:"number",jited_bytes:"number",reached_kernel:"boolean",map:"string?",line:"line?"},
lack:{case:"number",program:"string",what:"string",errno:"number",line:"line?"},attach:{case:"number",program:"string",status:"\
string",errno:"number",message:"string?",target:"string"},target:{case:"number",program:"string?",kind:"string",name:"st\
ring",symbols:"number",module:"string?",traceable:"number",blacklisted:"number",error_injection:"number",overrides:"bool\
ean",btf:"string?",module_btf:"boolean",siblings:"string",traceable_siblings:"string",category:"string?",btf_trace:"bool\
ean",config:"string"},test_start:{case:"number",test:"number"},command:{case:"number",test:"number",code:"number",signal:"\
number",timed_out:"boolean",usec:"number",stdout_bytes:"number",stderr_bytes:"number",cut:"boolean"},events:{case:"numbe\
r",test:"number",index:"number",count:"number",matched:"number",lost:"number",errno:"number",message:"string",sample:"st\
ring?"},runs:{case:"number",test:"number",index:"number",count:"number",errno:"number",message:"string"},map_value:{case:"\
number",test:"number",index:"number",met:"boolean",errno:"number",message:"string",value:"string?"},test_run:{case:"numb\
er",test:"number",index:"number",errno:"number",message:"string",retval:"number",nsec:"number",data_out_bytes:"number",data_out:"\
string?"},test_end:{case:"number",test:"number"},feature:{case:"number",group:"string",name:"string",status:"string",errno:"\
number",detail:"string"},helpers:{case:"number",program:"string",status:"string",count:"number",bits:"string"},leftover:{
case:"number",kind:"string",name:"string"},log:{case:"number",kind:"string",pass:"string",subject:"string?",part:"number",
last:"boolean",data:"string"},case_end:{case:"number"},case_exit:{case:"number",code:"number",signal:"number",usec:"numb\
er",maxrss_kb:"number"},fatal:{message:"string"},end:{cases:"number"}}});function mf(e){return`${[["plan",2],...e.modules.map(({name:n,path:r})=>["module",n,r]),...e.cases.flatMap(ese),["end"]].
map(n=>n.map(ase).join(" ")).join(`
`)}
`}function ese(e){switch(e.kind){case"object":return tse(e);case"command":return nse(e);case"probe":return[["probe_case",
e.id,e.artifact]]}}function tse(e){return[["case",e.id,e.mode,e.object,e.artifact],...e.root===null?[]:[["root",e.root]],
...e.validator===null?[]:[["validator",e.validator]],...e.btf===null?[]:[["btf",e.btf.path,...ho({release:e.btf.release})]],
...mF(e),...e.targets.flatMap(t=>[["target",t.artifact,t.object],...mF(t),["target_end"]]),...e.tests.flatMap(sse)]}function mF({
fixups:e,optional:t,variants:n,companions:r,attach:o}){return[...e.map(rse),...t.map(s=>["optional",s]),...n.flatMap(ose),
...r.map(s=>["companion",s]),...o.map(({program:s,target:{of:i,...a}})=>["attach",s,...ho({...a,artifact:i?.artifact??null,
target:i?.program??null})])]}function nse({id:e,artifact:t,timeoutMs:n,command:r,object:o,binary:s,root:i}){return[["com\
mand_case",e,t,n,r,...ho({object:o,binary:s})],["root",i]]}function rse(e){let{subject:t}=e;switch(e.kind){case"max_entr\
ies":case"key_size":case"value_size":case"map_flags":case"map_type":case"program_type":case"global":return[e.kind,t,e.value];case"\
autocreate":return["autocreate",t,"off"];case"pinning":return["pinning",t,"none"];case"optional_map":return["optional_ma\
p",t];case"autoload":return["autoload",t,e.value?"on":"off"];case"struct_ops":return["struct_ops",t,e.member,...ho({program:e.
program})];case"inner_map":return["inner_map",t,e.type,e.keySize,e.valueSize,e.maxEntries,e.mapFlags];case"entry":return[
"entry",t,e.key,e.value];case"inner_entry":return["inner_entry",t,e.outerKey,e.key,e.value]}}function ose({group:e,programs:t}){
return t.map(({name:n,helper:r,symbol:o,attachTarget:s,trialLoad:i})=>["variant",e,n,...ho({helper:r,symbol:o,attach_target:s}),
...i?["trial_load"]:[]])}function sse({name:e,timeoutMs:t,command:n,expectations:r}){return[["test",e,t],...n===null?[]:
[["test_command",n]],...r.map(ise)]}function ise(e){switch(e.kind){case"events":{let{map:t,min:n,withinMs:r,contains:o}=e;
return["expect_events",t,n,r,...ho({contains:o})]}case"runs":return["expect_runs",e.program,e.min,e.withinMs];case"map":{
let{map:t,key:n,compare:r,value:o,withinMs:s}=e;return["expect_map",t,n,r,o,s]}case"test_run":{let{program:t,repeat:n,input:r}=e;
return["test_run",t,n,...r===null?[]:ho({[r.kind]:r.bytes})]}}}function ho(e){return Object.entries(e).flatMap(([t,n])=>n===
null?[]:[`${t}=${n}`])}function ase(e){return String(e).replaceAll(/[^A-Za-z0-9._/:+=-]/gu,t=>[...Buffer.from(t,"utf8")].
map(n=>`%${n.toString(16).toUpperCase().padStart(2,"0")}`).join(""))}var ff,pf=f(()=>{"use strict";Fa();ff=["system","pr\
ograms","maps","struct_ops","iterators","verifier","limits","tracing","hooks","network","helpers","kfuncs"]});function hf(){let e=new Set;return t=>{let n=lse[t.type];if(n===void 0)return!1;let r=t,o=[t.type,...n.map(s=>r[s])].join(
" ");return e.has(o)?!0:(e.add(o),!1)}}var lse,uw=f(()=>{"use strict";lse={open:[],test_start:["test"],command:["test"],
events:["test","index"],runs:["test","index"],map_value:["test","index"],test_run:["test","index"],test_end:["test"],case_end:[]}});import{once as cse}from"node:events";function pF(e,t){let n=!0,r=null;return e.exited.then(o),t.addEventListener("abort",
o,{once:!0}),{guest:{exited:e.exited,get alive(){return n},async take(s,i){let a=dse(new Set(s.map(({id:c})=>c)));if(!n)
return a.ended;r=a,e.send(mf({modules:[],cases:s}));let l=setTimeout(o,i);return await a.over,clearTimeout(l),r=null,a.ended},
release:o},line(s){r!==null&&s.trim()!==""&&!r.line(s)&&o()}};function o(){n=!1,t.removeEventListener("abort",o),e.kill(),
r?.close()}}function dse(e){let t=new EventTarget,n=new Map,r,o=0,s=()=>{t.dispatchEvent(new Event("over"))};return{over:cse(
t,"over"),ended:n,line:i,close:s};function i(c){let u=uf(c);if(u===void 0||u.type==="fatal"||++o>use)return!1;if(u.type===
"end")s();else{if(u.type==="case_start")return a(u.case);if("case"in u)return l(u)}return!0}function a(c){return r!==void 0||
!e.has(c)||n.has(c)?!1:(r={id:c,records:[],repeats:hf()},!0)}function l(c){return r===void 0||c.case!==r.id||r.repeats(c)?
!1:(r.records.push(c),c.type!=="case_exit"||(n.set(r.id,r.records),r=void 0),!0)}}var use,hF=f(()=>{"use strict";pf();Fa();
uw();use=1e5});function gF(e,t){let n=r=>Math.round(r*t);return e.kind==="probe"?e:e.kind==="command"?{...e,timeoutMs:n(e.timeoutMs)}:{
...e,tests:e.tests.map(r=>({...r,timeoutMs:n(r.timeoutMs),expectations:r.expectations.map(o=>o.kind==="test_run"?o:{...o,
withinMs:n(o.withinMs)})}))}}var gf,dw=f(()=>{"use strict";gf={kvm:1,tcg:5}});function yF({signal:e,code:t}){return e==="SIGKILL"||t===137}function bF(e,t){let n=qu(),r=`Set ${J("concurrency")} lowe\
r${n===null?", or use a machine with more memory":", or raise the limit"}`;return t>0||n!==null?`the machine${n===null?"":
`, whose control group may use ${Math.floor(n.limitBytes/fse)} MiB`}, ran out of memory and killed the guest (QEMU with ${e}\
 MiB${t>0?"":", by SIGKILL"}). ${r}`:`QEMU with ${e} MiB was killed from outside (SIGKILL), as the kernel does when a ma\
chine runs out of memory: see dmesg. ${r}`}var fse,wF=f(()=>{"use strict";Wu();$e();fse=1024**2});function yf({wall:e,cpu:t,total:n},{idle:r,work:o,longest:s,limit:i}){return n>=i?"late":e>=s?"stuck":t===null?e>=o?"stu\
ck":null:e>=r&&t<e*.02?"idle":t>=o?"stuck":null}var fw=f(()=>{"use strict"});function _F(e,t,{cases:n,memoryMib:r},o,s){let i=gf[t.accelerator],a=performance.now(),l=o.cases.size,c=ey(),u,d,m,p=a,g={
at:a,cpu:0},b,k,y,x=!1,R=!1,S=!1,v=0,A=()=>{},M=new Promise(T=>{A=()=>T("parked")});return{start(T){u=T,Nm(),m=setInterval(
Bm,pse),e.signal.addEventListener("abort",I,{once:!0}),e.signal.aborted&&I()},line(T){if(T.trim()===""||x||y!==void 0)return;
let oe=uf(T);oe!==void 0?W(oe):Ia[o.shape].recordsShared||ml("the guest sent lines that are no records")},overlong:()=>ml(
"the guest sent lines that are too long"),console:Nm,parked:M,finish(T){clearTimeout(d),clearInterval(m),e.signal.removeEventListener(
"abort",I),o.guestMs+=performance.now()-a,at();let oe=o.cases.size>l;if(x||T===null)return{death:null,progressed:oe,answered:R,
killed:!1};let xe=y===void 0&&yF(T);return y??=xe?z():{culprit:Me(T)?"kernel":"guest",words:be(T)},it(y.culprit,y.words),
{death:y.words,progressed:oe,answered:R,killed:xe}}};function W(T){switch(R=!0,clearInterval(m),T.type){case"hello":H(T);
return;case"module":++v>e.modules.length?N("loaded modules that it was not asked for"):o.modules.push(T),Bt(bf,()=>F("ke\
rnel","stopped while it loaded modules"));return;case"case_start":C(T.case);return;case"case_exit":te(T);return;case"fat\
al":F("guest",`could not go on: ${T.message}`);return;case"end":ye();return;default:U(T)}}function H(T){if(S){N("said he\
llo twice");return}S=!0,o.hello??=T,o.bootMs??=performance.now()-a,T.protocol!==2?N(`speaks version ${T.protocol}, not ${2}`):
Bt(bf,()=>F("guest","did not start the first artifact"))}function C(T){let oe=n.find(mn=>mn.id===T);if(!S||oe===void 0||
b!==void 0||o.cases.has(T)){N("started a case that was not next");return}let xe={records:[],interruption:null,warnings:[]};
o.cases.set(T,xe),b={id:T,outcome:xe,timeoutSeconds:oe.timeoutSeconds,repeats:hf()};let Xt=e.cases.findIndex(mn=>mn.id===
T);e.onProgress({step:"case",id:T,position:Xt,count:e.cases.length}),Bt(oe.timeoutSeconds,O)}function U(T){if(T.case!==b?.
id){N("sent records outside of their case");return}T.type==="log"?e.logs.take(T):b.repeats(T)?N(`sent a second record \`${T.
type}\` where there is one`):b.outcome.records.length<kF?b.outcome.records.push(T):N(`sent more than ${kF} records in on\
e case`),T.type==="test_start"&&e.onProgress({step:"test",id:T.case,test:T.test})}function te(T){if(T.case!==b?.id){N("e\
nded a case that was not running");return}let{outcome:oe}=b;oe.records.push(T),(T.signal!==0||T.code!==0)&&(oe.interruption??=
{kind:"killed",signal:T.signal,exitCode:T.code,during:s.during}),k=b,b=void 0,Bt(bf,()=>F("kernel","did not go on after \
an artifact"))}function ye(){if(b!==void 0||n.some(({id:T})=>!o.cases.has(T))){N("said that it was done before it was");
return}x=!0,e.parks===!0&&!Ia[o.shape].recordsShared?A():u?.kill()}function O(){if(b!==void 0){if(s.panic!==null){F("ker\
nel",`died of a kernel panic: ${s.panic}`);return}b.outcome.interruption??={kind:"timeout",seconds:b.timeoutSeconds*i},u?.
send(`kill ${b.id}
`),Bt(bf,E)}}function E(){b!==void 0&&(b.outcome.interruption={kind:"crash",message:"it hangs",during:s.during}),F("kern\
el","hangs: it did not answer after an artifact ran out of time")}function I(){F("user","was cancelled")}function N(T){F(
"guest",`broke the protocol: it ${T}`)}function F(T,oe){y??={culprit:T,words:`the guest ${oe}${fe()}`},u?.kill()}function z(){
return b!==void 0&&!o.killed.has(b.id)&&(o.killed.add(b.id),o.cases.delete(b.id),b=void 0),{culprit:"guest",words:bF(r,ey()-
c)}}function Me({signal:T}){return S&&(T===null||s.panic!==null)}function be(T){return s.panic!==null?`kernel panic: ${s.
panic}`:T.stderr!==""?`${R?"QEMU":e.qemu} ended (${T.signal??T.code}): ${T.stderr.split(`
`).at(-1)}${R?"":hse}`:T.signal!==null?`QEMU was ended by ${T.signal}${fe()}`:`the guest ended ${S?"in the middle of its\
 work":"before it said anything"}${fe()}`}function fe(){return s.lastLine===""?"":`; its console ends with: ${s.lastLine}`}
function it(T,oe){let xe=T==="kernel"?b??k:b;if(xe===void 0)return;let{during:Xt}=s;T==="kernel"?xe.outcome.interruption??=
{kind:"crash",message:oe,during:Xt}:T==="user"?xe.outcome.interruption??={kind:"cancelled"}:xe.outcome.interruption??={kind:"\
lost",message:oe}}function at(){for(let T of s.warnings){let oe=fn(T.during);(oe===void 0?o:o.cases.get(oe)??o).warnings.
push(T)}}function fn(T){let oe=T?.slice(0,T.lastIndexOf("/")),xe=T?.endsWith(" command")?"command":"object",Xt=n.filter(
mn=>mn.artifact===oe);return(Xt.find(mn=>mn.kind===xe)??Xt[0])?.id}function Bt(T,oe){clearTimeout(d),d=setTimeout(oe,T*i*
1e3)}function Nm(){p=performance.now()}function Bm(){let T=gse(t.plain?xF:mse,i),oe=performance.now(),xe=u?.cpuSeconds()??
null;p>g.at&&(g={at:p,cpu:xe});let Xt=(oe-g.at)/1e3,mn=xe===null||g.cpu===null?null:xe-g.cpu,Ox=yf({wall:Xt,cpu:mn,total:(oe-
a)/1e3},T);Ox!==null&&(clearInterval(m),Ox==="late"?F("guest",`had sent no record ${T.limit} s after its start`):F("gues\
t",`was silent for ${Math.round(Xt)} s while it booted${yse(mn)}`))}function ml(T){o.notes.includes(T)||o.notes.push(T)}}
function gse(e,t){let{idle:n,work:r,longest:o,limit:s}=e;return{idle:n*t,work:r*t,longest:o*t,limit:s*t}}function yse(e){
return e===null?"":` (QEMU worked for ${e.toFixed(1)} s of them)`}var xF,mse,pse,bf,kF,hse,RF=f(()=>{"use strict";Wu();rw();
wF();fw();Fa();uw();dw();xF={idle:30,work:30,longest:120,limit:300},mse={...xF,idle:4,work:4,longest:30},pse=500,bf=4,kF=
1e5,hse="; if this is not the QEMU of the distribution, put that one first on the PATH"});import{join as kse}from"node:path";async function wf(e){let t=Rse(e),n=XL(e.consoleLog),r=ZL(e),o=0,s=e.memory??zu(Vu());
for(let a=e.cases;a.length>0&&t.error===null;a=Sse(e,t)){let{way:l}=r;t.shape=l.image.shape,t.accelerator=l.accelerator,
t.boots++;let c=Math.min(s.limitMib,ca),u=$se(e,a,c);vse(t,u,a,c);let d=e.parks===!0&&u.cases.length===e.cases.length,m=await s.
reserve(o>0?Math.max(u.memoryMib,s.limitMib):u.memoryMib),p=Ese({...e,parks:d},l,u,t,n),{death:g,progressed:b,answered:k,
killed:y}=await p.finally(()=>t.parked===null?m.giveBack():m.keep(t.parked));if(e.signal.aborted)break;if(g===null)continue;
if(y){++o<=xse?t.notes.push(`boot ${t.boots} ended early: ${g}`,"booted once more, alone"):t.error=g;continue}let x=!k&&
l.accelerator==="kvm"?await e.kvmDefect?.():void 0,R=r.after(k,b,x);R===null?t.error=x===void 0?g:_se(x):t.notes.push(`b\
oot ${t.boots} ended early: ${g}`,...R)}let i=await n.close();return i!==null&&t.notes.push(`the console log is not whol\
e: ${i}`),t}function _se(e){return`KVM stopped working after the probe: ${e}; use ${J("accelerator")} \`auto\` or \`tcg\`, w\
hich need no KVM`}function Rse({images:[{shape:e}],accelerator:t}){return{boots:0,shape:e,accelerator:t,bootMs:null,guestMs:0,
hello:null,modules:[],error:null,cases:new Map,killed:new Set,warnings:[],notes:[],parked:null}}function Sse({cases:e},t){
return e.filter(({id:n})=>!t.cases.has(n))}function $se(e,t,n){let r=new Map(e.files.map(({path:l,content:c})=>[l,Ls(c)])),
o={initramfs:SF(r.values()),largestObject:0,largestMaps:0},s=[],[i,a]=[0,0];for(let l of t){let c=l.files.filter(({path:m})=>!r.
has(m));for(let{path:m,content:p}of c)r.set(m,Ls(p));o.initramfs+=SF(c.map(({content:m})=>Ls(m)));let u=l.files.find(({path:m})=>l.
kind!=="probe"&&m===l.object);o.largestObject=Math.max(o.largestObject,Ls(u?.content??null)),o.largestMaps=Math.max(o.largestMaps,
l.mapBytes??0);let d=HO(o);if(s.length===0)a=d;else if(d>n)break;i=d,s.push(l)}return{cases:s,memoryMib:Math.min(i,Math.
max(n,ty)),neededMib:a}}function vse(e,t,n,r){let[o]=t.cases;t.neededMib>t.memoryMib&&o!==void 0&&e.notes.push(`${o.artifact}\
 may need ${t.neededMib} MiB of memory in its guest; ${t.memoryMib===ca?`a guest has ${ca} MiB at most, so that its maps\
 may fail for want of memory`:`this machine can give ${t.memoryMib} MiB, so that its maps may fail for want of memory. F\
ree memory, or run it on a larger machine`}`),t.cases.length<n.length&&e.notes.push(`boot ${e.boots} takes ${t.cases.length}\
 of ${n.length} cases that are left: together they need more than the ${r} MiB that ${r===ca?"a guest has at most":"this\
 machine can give to guests"}`)}function SF(e){let t=0;for(let n of e)t+=n;return t}async function Ese(e,t,n,r,o){let{cases:s,
memoryMib:i}=n,a=kse(e.workFolder,"initramfs");await nF(a,Pse(e,t,s));let l=HL(),c=_F(e,t,n,r,l),u=cw(4096,l.line,()=>{}),
d,m=dF({qemu:e.qemu,arguments:aF({accelerator:t.accelerator,image:t.image,initrd:a,cmdline:e.cmdline,memoryMib:i,cpus:1,
oldQemu:e.oldQemu===!0,quiet:t.quiet}),onConsole(g){if(d===void 0)return c.console(),u(g),o.write(g)},onRecords:cw(65536,
g=>(d??c).line(g),()=>d?.guest.release()??c.overlong())});e.onProgress({step:"booting",boot:r.boots}),c.start(m);let p=await Promise.
race([m.exited,c.parked]);return p!=="parked"?c.finish(p):(d=pF(m,e.signal),r.parked=d.guest,c.finish(null))}function Pse(e,{
accelerator:t},n){let r=gf[t],o=mf({modules:e.modules,cases:n.map(i=>gF(i,r))}),s=[...e.files,...n.flatMap(i=>i.files)];
return[...new Map(s.map(i=>[i.path,i])).values(),{path:"/bpfcompat/plan",content:Buffer.from(o,"utf8")}]}var xse,mw=f(()=>{
"use strict";$e();YL();QL();eF();rF();lw();ny();hF();pf();Fa();cf();dw();RF();xse=1});async function kf(e){return xl(e,"version of",()=>Ose(e)).then(t=>t??"")}async function Ose(e){let{stdout:t}=await ge(e,
["--version"],{timeoutMs:Ase}),[n=""]=t.split(`
`);return n===""?void 0:n}function $F(e){let[,t]=/version (\d+)\./.exec(e)??[];return t!==void 0&&Number(t)<6}var Ase,xf=f(
()=>{"use strict";_o();qt();Ase=1e4});import{createReadStream as Cse}from"node:fs";import{open as Tse}from"node:fs/promises";async function Or(e,t){return ht(
e,{offset:0,length:t})}async function ht(e,{offset:t,length:n}){let r=await Tse(e);try{let{buffer:o,bytesRead:s}=await r.
read(Buffer.alloc(n),0,n,t);return o.subarray(0,s)}finally{await r.close()}}function Fs(e,{offset:t,length:n}){return Cse(
e,{start:t,end:t+n-1,highWaterMark:1<<20})}function Na(e,t){return t.every((n,r)=>e[r]===n)}var Ns=f(()=>{"use strict"});async function*vF(e){let t=Nse(e),n=Buffer.allocUnsafe(pw);for(;;){let r=await t.take(Ise);if(r===void 0)return;let o=r.
readUInt32LE();if(o>Mse)throw new Error(`a block says that it has ${o} bytes, which none has`);let s=await t.take(o);if(s===
void 0)throw new Error("the compressed data is cut off");yield n.subarray(0,Fse(s,n))}}function Fse(e,t){let n=e.length,
r=0,o=0;for(;r<n;){let s=e[r++],i=s>>4;if(i===15)for(let c=255;c===255;i+=c)c=r<n?e[r++]:Ba();if((i>n-r||i>t.length-o)&&
Ba(),i>32)t.set(e.subarray(r,r+i),o);else for(let c=0;c<i;c++)t[o+c]=e[r+c];if(r+=i,o+=i,r===n)return o;n-r<2&&Ba();let a=e[r]|
e[r+1]<<8;r+=2;let l=s&15;if(l===15)for(let c=255;c===255;l+=c)c=r<n?e[r++]:Ba();if(l+=Lse,(a===0||a>o||l>t.length-o)&&Ba(),
a>=l&&l>32)t.copyWithin(o,o-a,o-a+l);else for(let c=0;c<l;c++)t[o+c]=t[o+c-a];o+=l}return o}function Ba(){throw new Error(
"the compressed data is damaged")}function Nse(e){let t=e[Symbol.asyncIterator](),n=[],r=0;return{async take(o){for(;r<o;){
let{done:i,value:a}=await t.next();if(i===!0){if(r>0)throw new Error("the compressed data is cut off");return}n.push(a),
r+=a.length}let s=Buffer.concat(n);return n=[s.subarray(o)],r-=o,s.subarray(0,o)}}}var hw,pw,Mse,Ise,Lse,EF=f(()=>{"use \
strict";hw=[2,33,76,24],pw=8<<20,Mse=pw+Math.floor(pw/255)+16,Ise=4,Lse=4});function AF(){let e=Buffer.alloc(0),t=0,n=0;return{push(i){let a=Buffer.concat([e,i]),l=r(a);return t+=l,e=a.subarray(l),
a.subarray(0,l)},end:()=>e};function r(i){let a=i.length-5+1;if(a<=0)return 0;let l=-1,c=0;for(;c<a;c++){if((i[c]&254)!==
232)continue;let d=c-l;n=d>3?0:n<<d-1&7,l=c,n!==0&&o(i,c)?n=n<<1|1:gw(i[c+4])?(i.writeInt32LE(s(i.readInt32LE(c+1),t+c+5),
c+1),c+=4):n=n<<1|1}let u=c-l;return n=u>3?0:n<<u-1,c}function o(i,a){let l=i[a+4-(PF[n]??0)];return Bse[n]!==!0||gw(l)}
function s(i,a){let l=(PF[n]??0)*8,c=i-a|0;for(;n!==0&&gw(c>>>24-l&255);)c=(c^2**(32-l)-1)-a|0;return c<<7>>7}}function gw(e){
return e===0||e===255}var Bse,PF,OF=f(()=>{"use strict";Bse=[!0,!0,!0,!1,!0,!1,!1,!1],PF=[0,1,2,2,3,3,3,3]});import{crc32 as kw}from"node:zlib";async function*TF(e,t){let n=await Gse(e,t);if(n===null){yield*ua(Fs(e,t));return}let r=AF(),
o=0;for await(let i of ua(Wse(e,n))){let a=r.push(i);o=kw(a,o),yield a}let s=r.end();if(kw(s,o)!==n.crc)throw new Error(
"the compressed data is damaged: its check does not match");yield s}async function Gse(e,t){let n=await ht(e,{offset:t.offset,
length:yw+1024}),r=n.subarray(yw),o=((r[0]??0)+1)*4;if(n[7]!==Dse||r[1]!==1||r[2]!==jse||r[3]!==0||r[4]!==CF||r[5]!==1)return null;
let{unpadded:s,unpackedBytes:i}=await qse(e,t),a={offset:t.offset+yw+o,length:s-o-Ka},l={offset:a.offset+_w(a.length),length:Ka};
if(a.length<=0||l.offset+Ka>t.offset+t.length)throw new Error("the compressed data is cut off");let c=(await ht(e,l)).readUInt32LE();
return{dictionary:r[6]??0,packed:a,unpackedBytes:i,crc:c}}async function qse(e,t){let n=t.offset+t.length,r=await ht(e,{
offset:n-bw,length:bw});if(r.toString("latin1",10)!=="YZ")throw new Error("the compressed data is cut off");let o=(r.readUInt32LE(
4)+1)*4;if(o>Use)throw new Error("the compressed data has more blocks than a kernel has");let s=await ht(e,{offset:n-bw-
o,length:o}),[i,...a]=zse(s.subarray(1,o-Ka)),[l,c]=a;if(i!==1||l===void 0||c===void 0)throw new Error("the compressed d\
ata has more blocks than a kernel has");return{unpadded:l,unpackedBytes:c}}async function*Wse(e,{dictionary:t,packed:n,unpackedBytes:r}){
let o=Buffer.from([0,Kse]),s=ww([2,0,CF,1,t,0,0,0]);yield Buffer.concat([Buffer.from(Rw),ww([...o]),s]),yield*Fs(e,n),yield Buffer.
alloc(_w(n.length)-n.length);let i=[0,1,...xw(s.length+n.length),...xw(r)],a=ww([...i,...new Array(_w(i.length)-i.length).
fill(0)]),l=Buffer.alloc(4);l.writeUInt32LE(a.length/4-1);let c=Buffer.concat([l,o]);yield Buffer.concat([a,MF(c),c,Buffer.
from("YZ")])}function ww(e){let t=Buffer.from(e);return Buffer.concat([t,MF(t)])}function MF(e){let t=Buffer.alloc(Ka);return t.
writeUInt32LE(kw(e)),t}function xw(e){return e<128?[e]:[e%128|128,...xw(Math.floor(e/128))]}function zse(e){let t=[],n=0,
r=1;for(let o of e)n+=(o&127)*r,r*=128,!(o>=128)&&(t.push(n),n=0,r=1);return t}function _w(e){return Math.ceil(e/4)*4}var Rw,
yw,bw,Ka,Kse,Dse,jse,CF,Use,IF=f(()=>{"use strict";iy();Ns();OF();Rw=[253,55,122,88,90,0],yw=12,bw=12,Ka=4,Kse=0,Dse=1,jse=
4,CF=33,Use=1024});import{createHash as Vse}from"node:crypto";import{open as Hse}from"node:fs/promises";async function _f(e,t,n,r){let o=await ht(
e,{offset:t.offset,length:Math.min(t.length,Yse)}),s=Qse(o,e,t,r),i=Vse("sha256"),a=await q(n,()=>Hse(n,"wx")),l=0;try{for await(let c of s){
if(l+=c.length,l>Sw)throw new Error(`it unpacks to more than ${Sw} bytes`);i.update(c),await q(n,()=>a.writeFile(c))}}catch(c){
throw c instanceof h?c:new h(`${r} cannot be unpacked: ${P(c)}`)}finally{await a.close()}return{sha256:i.digest("hex"),bytes:l}}
function Qse(e,t,n,r){if(Na(e,Rw))return TF(t,n);if(Jse.some(i=>Na(e,i)))return Oe(Fs(t,n),r,Sw);let o=hw.length;if(Na(e,
hw)){let i={offset:n.offset+o,length:n.length-o};return vF(Fs(t,i))}let s=Xse.find(({magic:i})=>Na(e,i));throw new h(s===
void 0?`${r} holds a kernel packed in no known way (it begins with ${e.toString("hex")})`:`${r} is packed with ${s.name}\
, which is not unpacked on the host`)}var Sw,Yse,Jse,Xse,$w=f(()=>{"use strict";$();pe();$n();Ns();EF();IF();Sw=256<<20,
Yse=8,Jse=[[31,139],[40,181,47,253]],Xse=[{name:"bzip2",magic:[66,90,104]},{name:"lzma",magic:[93,0,0]},{name:"lzo",magic:[
137,76,90,79]}]});import{stat as Zse}from"node:fs/promises";async function LF(e,t){let n=await Or(e,Rf),r=(await Zse(e)).size;if(n.length===
Rf&&BF(n,rie,nie)){let o={offset:n.readUInt32LE(oie),length:n.readUInt32LE(sie)};if(o.length===0||o.offset+o.length>r)throw new h(
`${t} is cut off: its compressed kernel does not lie in the file`);return o}if(NF(n))return null;if(n.length===Rf&&n.readUInt16LE()===
iie)return{offset:0,length:r};throw new h(`${t} is no arm64 kernel: neither an Image, nor one packed with gzip or as EFI\
 zboot`)}async function FF(e,t,n,r){let{sha256:o}=await _f(e,t,n,r);if(!NF(await Or(n,Rf)))throw new h(`${r} does not un\
pack to an arm64 Image`);return o}function NF(e){return BF(e,tie,eie)}function BF(e,t,n){return e.toString("latin1",t,t+
n.length)===n}var eie,tie,nie,rie,oie,sie,Rf,iie,KF=f(()=>{"use strict";$();Ns();$w();eie="ARMd",tie=56,nie="zimg",rie=4,
oie=8,sie=12,Rf=64,iie=35615});var aie,yje,bje,wje,kje,xje,_je,Rje,Sje,$je,vje,Eje,Pje,Hn,Aje,Oje,Cje,Tje,lie,Mje,Ije,DF,Lje,Fje,Nje,Bje,Kje,jF,Dje,jje,
Uje,Gje,qje,UF,Wje,zje,GF,Vje,qF,Hje,Yje,Jje,Xje,Qje,Zje,vw,Sf,e2e,t2e,n2e,r2e,Ew,o2e,WF,zF,VF,s2e,i2e,a2e,l2e,HF,c2e,u2e,
YF,d2e,JF,f2e,m2e,Da=f(async()=>{aie=await import("./vendor/js-yaml.js"),{CHOMPING_CLIP:yje,CHOMPING_KEEP:bje,CHOMPING_MODE:wje,
CHOMPING_STRIP:kje,COLLECTION_STYLE:xje,COLLECTION_STYLE_BLOCK:_je,COLLECTION_STYLE_FLOW:Rje,CORE_SCHEMA:Sje,DEFAULT_SCALAR_STYLE_RULES:$je,
DUMP_SCHEMA:vje,EVENT_ALIAS:Eje,EVENT_DOCUMENT:Pje,EVENT_ID:Hn,EVENT_MAPPING:Aje,EVENT_POP:Oje,EVENT_SCALAR:Cje,EVENT_SEQUENCE:Tje,
FAILSAFE_SCHEMA:lie,JSON_SCHEMA:Mje,NOT_RESOLVED:Ije,SCALAR_STYLE:DF,SCALAR_STYLE_DOUBLE_QUOTED:Lje,SCALAR_STYLE_FOLDED_BLOCK:Fje,
SCALAR_STYLE_LITERAL_BLOCK:Nje,SCALAR_STYLE_PLAIN:Bje,SCALAR_STYLE_SINGLE_QUOTED:Kje,Schema:jF,VISIT_BREAK:Dje,VISIT_SKIP:jje,
YAML11_SCHEMA:Uje,YAMLException:Gje,binaryTag:qje,boolCoreTag:UF,boolJsonTag:Wje,boolYaml11Tag:zje,constructFromEvents:GF,
defineMappingTag:Vje,defineScalarTag:qF,defineSequenceTag:Hje,dump:Yje,eventsToAst:Jje,floatCoreTag:Xje,floatJsonTag:Qje,
floatYaml11Tag:Zje,getScalarValue:vw,intCoreTag:Sf,intJsonTag:e2e,intYaml11Tag:t2e,jsToAst:n2e,legacyMapTag:r2e,load:Ew,
loadAll:o2e,mapTag:WF,mergeTag:zF,nullCoreTag:VF,nullJsonTag:s2e,nullYaml11Tag:i2e,omapTag:a2e,pairsTag:l2e,parseEvents:HF,
present:c2e,realMapTag:u2e,seqTag:YF,setTag:d2e,strTag:JF,timestampTag:f2e,visit:m2e}=aie});function XF(e,t,n){return e.find(r=>r.accelerator===n&&Ce(t,r.series)&&Pr(t)===r.ending)?.shape}var QF=f(async()=>{"use \
strict";await Da();$();or();Ye();fo()});async function Pw(e){let t=await Or(e,eN.length);return eN.every((n,r)=>t[r]===n)}async function vf(e,t){let n=await hie(
e,t),r=await gie(e,n);if(r===void 0)throw new h(`${t} has no PVH entry, without which QEMU does not boot it unpacked`);if(!n.
some(({type:s,physical:i,memoryBytes:a})=>s===uie&&r>=i&&r<i+a))throw new h(`${t} has its PVH entry at 0x${r.toString(16)}\
, where nothing is loaded`)}async function hie(e,t){let n=await Or(e,ZF);if(n.length<ZF||!await Pw(e)||n.readUInt16LE(18)!==
cie)throw new h(`${t} does not unpack to an ELF file of x86_64`);let r=n.readUInt16LE(56),o=n.readUInt16LE(54);if(o!==$f||
r>mie)throw new h(`${t} has ${r} program headers of ${o} bytes, which no kernel has`);let s=await ht(e,{offset:ja(n,32),
length:r*$f});if(s.length<r*$f)throw new h(`${t} is cut off in its program headers`);return Array.from({length:r},(i,a)=>{
let l=a*$f;return{type:s.readUInt32LE(l),offset:ja(s,l+8),physical:ja(s,l+24),fileBytes:ja(s,l+32),memoryBytes:ja(s,l+40)}})}
function ja(e,t){return Math.min(Number(e.readBigUInt64LE(t)),Number.MAX_SAFE_INTEGER)}async function gie(e,t){for(let{offset:n,
fileBytes:r}of t.filter(({type:o})=>o===die)){let o=await ht(e,{offset:n,length:Math.min(r,pie)}),s=yie(o);if(s!==void 0)
return s}}function yie(e){for(let t=0;t+12<=e.length;){let n=e.readUInt32LE(t),r=e.readUInt32LE(t+4),o=t+12,s=o+tN(n);if(e.
readUInt32LE(t+8)===fie&&e.toString("latin1",o,o+4)==="Xen\0"&&r>=4&&s+4<=e.length)return e.readUInt32LE(s);t=s+tN(r)}}function tN(e){
return Math.ceil(e/4)*4}var ZF,$f,eN,cie,uie,die,fie,mie,pie,Aw=f(()=>{"use strict";$();Ns();ZF=64,$f=56,eN=[127,69,76,70,
2,1],cie=62,uie=1,die=4,fie=18,mie=64,pie=65536});async function nN(){return bie}var bie,rN=f(()=>{"use strict";bie=[{series:"5.10",ending:"-cloud-amd64",accelerator:"kvm",
shape:"bzimage-pc"},{series:"6.1",ending:"-cloud-amd64",accelerator:"kvm",shape:"bzimage-pc"},{series:"6.12",ending:"-cl\
oud-amd64",accelerator:"kvm",shape:"bzimage-pc"},{series:"7.3",ending:"-cloud-amd64",accelerator:"kvm",shape:"bzimage-pc"},
{series:"5.10",ending:"-amd64",accelerator:"tcg",shape:"vmlinux-pc"},{series:"5.10",ending:"-cloud-amd64",accelerator:"t\
cg",shape:"vmlinux-pc"},{series:"6.1",ending:"-amd64",accelerator:"tcg",shape:"vmlinux-pc"},{series:"6.1",ending:"-cloud\
-amd64",accelerator:"tcg",shape:"vmlinux-pc"},{series:"6.12",ending:"-amd64",accelerator:"tcg",shape:"vmlinux-pc"},{series:"\
6.12",ending:"-cloud-amd64",accelerator:"tcg",shape:"vmlinux-pc"},{series:"7.2",ending:"-cloud-amd64",accelerator:"tcg",
shape:"vmlinux-pc"},{series:"7.3",ending:"-cloud-amd64",accelerator:"tcg",shape:"vmlinux-pc"}]});import{mkdir as wie,rm as oN}from"node:fs/promises";import{join as Ef}from"node:path";async function Ow(e,t){let n=await sN(
e);return n!==void 0?n:kie(async()=>{let r=await sN(e);if(r!==void 0)return r;await ii(Ef(e,".."));let o=me(e);try{await q(
e,()=>wie(o,{recursive:!0}));let s=await t(Pf(o));await xt(Ef(o,"image.json"),{format:iN,sha256:s}),await q(e,()=>oN(e,{
recursive:!0,force:!0})),await Xe(o,e)}finally{await oN(o,{recursive:!0,force:!0})}return Pf(e)})}async function sN(e){let t=await _t(
Ef(e,"image.json"));if(!(typeof t!="object"||t===null||!("sha256"in t))&&!(!("format"in t)||t.format!==iN))return await we(
Pf(e))===t.sha256?Pf(e):void 0}function Pf(e){return Ef(e,"image")}var kie,iN,aN=f(async()=>{"use strict";await ys();pe();
ct();kie=Lt(1),iN=1});async function dN(e,t){let n=await Or(e,cN);if(n.length<cN||n.toString("latin1",lN,lN+uN.length)!==uN)throw new h(`${t} \
is no bzImage: it has no setup header`);if(n.readUInt16LE(_ie)<$ie)throw new h(`${t} does not tell where its compressed \
kernel is: its boot protocol is older than 2.08`);let o=((n[xie]||Eie)+1)*vie+n.readUInt32LE(Rie),s=n.readUInt32LE(Sie);
if(s<=Ua)throw new h(`${t} says that its compressed kernel has ${s} bytes`);let i=await ht(e,{offset:o,length:2}),a=await ht(
e,{offset:o+s-Ua,length:Ua});if(i.length<2||a.length<Ua)throw new h(`${t} is cut off: its compressed kernel does not lie\
 in the file`);let l=i.readUInt16LE()===Pie;return{part:{offset:o,length:l?s:s-Ua},unpackedBytes:a.readUInt32LE()}}var xie,
lN,_ie,Rie,Sie,cN,uN,$ie,vie,Eie,Ua,Pie,fN=f(()=>{"use strict";$();Ns();xie=497,lN=514,_ie=518,Rie=584,Sie=588,cN=592,uN=
"HdrS",$ie=520,vie=512,Eie=4,Ua=4,Pie=35615});async function mN(e,t,n){let{part:r,unpackedBytes:o}=await dN(e,n),{sha256:s,bytes:i}=await _f(e,r,t,n);if(i!==o)throw new h(
`${n} unpacks to ${i} bytes where its own end says ${o}`);return await vf(t,n),s}var pN=f(()=>{"use strict";$();fN();$w();
Aw()});import{join as Aie}from"node:path";async function Af(e,t){switch(e.kernel.arch){case"x86_64":return Oie(e,t);case"arm64":
return[await Cie(e,t)];case"s390x":return e.images}}async function Oie(e,{rules:t=nN,...n}){let{kernel:r,images:o}=e,s=o[o.
length-1]??o[0],i=`vmlinuz of ${r.release}`;if(await Pw(s.path))return await vf(s.path,i),[{shape:"vmlinux-pc",path:s.path}];
let a=XF(await t(),r.release,n.accelerator);if(a===void 0||a===s.shape)return[s];try{let l=await Ow(hN(e,n),c=>mN(s.path,
c,i));return[{shape:a,path:l},s]}catch(l){if(!(l instanceof h))throw l;return n.onNote(`booted as it is packaged: ${P(l)}`),
[s]}}async function Cie(e,t){let{kernel:n,images:r}=e,[o]=r,s=`vmlinuz of ${n.release}`,i=await LF(o.path,s);if(i===null)
return o;let a=await Ow(hN(e,t),l=>FF(o.path,i,l,s));return{...o,path:a}}function hN({vmlinuzSha256:e},{cacheDirectory:t}){
return Aie(t,"images",e)}var Cw=f(async()=>{"use strict";$();KF();await QF();Aw();rN();await aN();pN()});import{constants as Tw}from"node:os";function ke(e){return e===0?null:{number:e,name:Mw.get(e)??Tie[e]??`errno ${e}`}}var Tie,
Mw,Yn=f(()=>{"use strict";Tie={512:"ERESTARTSYS",517:"EPROBE_DEFER",524:"ENOTSUPP",525:"EBADTYPE"},Mw=new Map(Object.entries(
Tw.errno).map(([e,t])=>[t,e]));Mw.set(Tw.errno.EAGAIN,"EAGAIN");Mw.set(Tw.errno.EOPNOTSUPP,"EOPNOTSUPP")});function On(e){switch(e.kind){case"crash":return{verdict:"fail",reason:`the kernel died: ${e.message}${gN(e.during)}`};case"\
timeout":return{verdict:"error",reason:`not done within ${e.seconds} s; raise \`timeout\` if it needs longer`};case"kill\
ed":return{verdict:"error",reason:`its process died (${e.signal===0?`exit code ${e.exitCode}`:`signal ${e.signal}`})${gN(
e.during)}`};case"lost":return{verdict:"error",reason:e.message};case"cancelled":return{verdict:"error",reason:"cancelle\
d"}}}function gN(e){return e===null?"":` (during ${e})`}var Ga=f(()=>{"use strict"});function yN(e,t,n){let r=Iie.findLast(o=>t.lanes.some(({mode:s})=>s===o));return t.lanes.map(({mode:o,required:s})=>({mode:o,
required:s&&n,known:null,...e.unsuited!==void 0&&(e.unsuited.what==="all"||o==="command")?{verdict:"skip",reason:`it ${e.
unsuited.why}`}:Lie(o,r,e,t)}))}function Lie(e,t,n,r){return e==="command"?Fie(n):Nie(e,e===t,n,r)}function Fie({obstacle:e,
command:t,commandInterruption:n}){return e!==null?{verdict:"error",reason:e}:n!==null&&t?.verdict!=="fail"?On(n):t===null?
{verdict:"error",reason:"the guest told nothing of the command"}:{verdict:t.verdict,reason:t.reason}}function Nie(e,t,n,r){
return Bie(e,t,n,r)??Gie(n)??qie(e,n)??Kl(n)??Uie(n)??Wie(n)??(e==="load_only"?void 0:Dl(n))??(e==="behavior"?Vie(n,r):void 0)??
Mie}function Bie(e,t,n,r){let{obstacle:o,interruption:s,load:i}=n;if(o!==null)return{verdict:"error",reason:o};if(s!==null&&
!(!t&&Kie(e,n))&&!(i?.verdict==="fail"&&s.kind!=="crash")&&!(e==="behavior"&&Die(n,r))&&!(e==="behavior"&&s.kind!=="cras\
h"&&jie(n,r)))return On(s)}function Kie(e,{load:t,programs:n,tests:r}){return t?.verdict!=="pass"?!1:e==="load_only"||r.
some(({verdict:o})=>o!=="skip")?!0:n.every(o=>o.load?.verdict!=="pass"||o.attach!==null)}function Die({tests:e,interruption:t},n){
if(t?.kind!=="crash"||!t.during?.endsWith(" test"))return!1;let r=e.findLastIndex(({verdict:o})=>o!=="skip");return n.tests[r]?.
required===!1}function jie({tests:e},t){let n=bN(e,t);return e.some(({verdict:r})=>r!=="skip")&&(n.every(({verdict:r})=>r===
"pass")||n.some(({verdict:r})=>r==="fail"))}function Uie({ignored:e,libbpf:t}){if(e.length===0)return;let n=e.map(({name:r,
section:o})=>`${r} (${o})`).join(", ");return{verdict:"fail",reason:`libbpf ${t} ignores ${n}`}}function Gie({fixups:e}){
let t=e.find(({status:n})=>n!=="applied"&&n!=="unsupported");return t===void 0?void 0:{verdict:"error",reason:`${t.note}${t.
errno===null?"":` (${t.errno.name})`}${xg(t.place)}`}}function qie(e,{unknownNames:t}){let n=t.find(({usedBy:r})=>r==="o\
bject"||e==="behavior");return n===void 0?void 0:{verdict:"error",reason:DP(n)}}function Wie({programs:e}){let t=yi(e),[
n]=t;if(n===void 0)return zie(e);let r=t.length===1?"":`; so do ${t.length-1} more programs`;return{verdict:"fail",reason:`${n.
name} takes ${n.insns} instructions to verify, its budget is ${n.budget}${r}`}}function zie(e){let t=e.find(({load:n})=>n?.
verdict==="pass"&&n.stats?.budget!=null&&n.stats.insnsProcessed===null);return t===void 0?void 0:{verdict:"error",reason:`${t.
name} has a budget, and the kernel does not tell how many instructions it verified`}}function Vie({tests:e},t){let n=bN(
e,t),r=e.filter(({verdict:o})=>o==="pass").length;for(let o of["fail","error","skip"]){let s=n.find(i=>i.verdict===o);if(s!==
void 0)return{verdict:o==="skip"?"error":o,reason:`${r} of ${e.length} tests pass; ${s.name}: ${s.reason}`}}}function bN(e,t){
return e.filter((n,r)=>t.tests[r]?.required)}var Mie,Iie,wN=f(async()=>{"use strict";Ga();Lo();await wu();Mie={verdict:"\
pass",reason:null},Iie=["load_only","load_attach","behavior"]});function kN(e,{btf:t}){let n=Ke(e,"btf");if(n===void 0||t===void 0)return[];let{errno:r,message:o}=n,s=r===0;return[{subject:t.
file,what:"btf",status:s?"applied":"error",errno:ke(r),message:s?null:o,note:s?`btf of the kernel: ${t.file}`:`btf file ${t.
file} ${o}`,place:t.place}]}var xN=f(()=>{"use strict";Yn();Vt()});function RN(e){let{request:t,commandOutcome:n,obstacle:r,unsuited:o}=e;if(t.command===null||!t.lanes.some(({mode:u})=>u===
"command"))return null;let{command:s,expect:i}=t.command;if(o!==void 0)return{..._N(s),verdict:"skip",reason:`it ${o.why}`};
let a=Ke(n?.records??[],"command");if(a!==void 0)return Lw(s,i,a,Fw(e,"command","command"));let l=n?.interruption??null,
c=l===null?null:On(l);return{..._N(s),verdict:c?.verdict??"error",reason:c?.reason??r??"the guest told nothing of the co\
mmand"}}function Lw(e,t,n,r){let o=Yie(n,t),s=Jie(t,n,r),i=[...o,...s];return{command:e,verdict:Hie(n,o,s),reason:i.length===
0?null:i.join("; "),exitCode:n.code<0?null:n.code,signal:n.signal===0?null:n.signal,timedOut:n.timed_out,durationMs:n.usec/
1e3,stdout:Iw(n.stdout_bytes,r.stdout),stderr:Iw(n.stderr_bytes,r.stderr)}}function Fw(e,t,n){return{stdout:e.output({case:t,
kind:"stdout",subject:n}),stderr:e.output({case:t,kind:"stderr",subject:n})}}function Hie(e,t,n){return t.length+n.length===
0?"pass":SN(e)||t.length===0&&e.cut?"error":"fail"}function SN({code:e,signal:t,timed_out:n}){return e<0&&t===0&&!n}function Yie(e,{
exitCode:t}){return e.timed_out?[`the command was not done after ${Xie(e.usec)}`]:e.signal!==0?[`the command was ended b\
y signal ${e.signal}`]:SN(e)?["the command could not be started"]:e.code===t?[]:[`exit code ${e.code} instead of ${t}`]}
function Jie(e,t,{stdout:n,stderr:r}){let o=n?.text??"",{stdoutContains:s,stderrContains:i,stdoutMatches:a}=e,l=[...s===
null||o.includes(s)?[]:[`stdout does not contain ${JSON.stringify(s)}`],...a===null||a.test(o)?[]:[`stdout does not matc\
h ${a}`],...i===null||(r?.text??"").includes(i)?[]:[`stderr does not contain ${JSON.stringify(i)}`]];return l.length>0&&
t.cut?[...l,"there was more output than is kept"]:l}function Iw(e,t){return{bytes:e,log:t?.path??null,tail:t?.tail??""}}
function _N(e){let t=Iw(0,null);return{command:e,exitCode:null,signal:null,timedOut:!1,durationMs:0,stdout:t,stderr:t}}function Xie(e){
let t=e/1e6;return`${t<10?t.toFixed(1):Math.round(t)} s`}var Nw=f(()=>{"use strict";Ga();Vt()});function $N(e,t){return ne(e,"fixup").flatMap(n=>{let r=t[n.index];if(r===void 0)return[];let o=eae(n.status),s=r.kind===
"max_entries"&&r.value==="cpus"&&o==="applied"?` (${n.number})`:"",i=Rr(r);return[{subject:r.subject,what:i,status:o,errno:ke(
n.errno),message:o==="applied"?null:n.message,note:`${vN(r)} fixup ${Qie(o,r)}: ${r.subject} ${i}${s}`,place:r.place}]})}
function vN({kind:e}){return e==="global"?"global":e==="program_type"||e==="autoload"?"program":"map"}function Qie(e,t){
switch(e){case"applied":return"applied";case"not_found":return`refused, no such ${vN(t)}`;case"not_map_in_map":return"re\
fused, not a map-in-map";case"unsupported":return"refused by the kernel";case"error":return"failed"}}function eae(e){return Zie.
find(t=>t===e)??"error"}var Zie,EN=f(()=>{"use strict";Fu();Yn();Vt();Zie=["applied","not_found","not_map_in_map","unsup\
ported"]});function PN(e,{fixups:t}){let n=ne(e,"map_refused"),r=ne(e,"map_trial"),o=ne(e,"map_off");return ne(e,"map").map(s=>{let a=t.
some(({kind:c,subject:u})=>c==="autocreate"&&u===s.name)?nae:rae(o.find(c=>c.map===s.name)),l=n.find(c=>c.map===s.name);
return{name:s.name,type:s.map_type,keySize:s.key_size,valueSize:s.value_size,maxEntries:s.max_entries,flags:s.flags,hasInner:s.
inner,off:a,refusal:l===void 0?null:oae(l,r)}})}function rae(e){if(e===void 0)return null;let{needs:t}=e;return t===null?
{by:"optional",reason:"optional, and the kernel does not create it"}:{by:"content",reason:`holds map ${t}, which is left\
 out`}}function oae(e,t){let{map:n,inner:r,errno:o,message:s,map_type:i,key_size:a,value_size:l,max_entries:c,flags:u,extra:d,
btf:m}=e;return{inner:r,errno:ke(o),message:s===""?null:s,type:i,keySize:a,valueSize:l,maxEntries:c,flags:u,extra:d,btf:m===
"given"||m==="refused"?m:"none",trials:t.filter(p=>p.map===n).flatMap(sae).slice(0,tae)}}function sae({base:e,property:t,
value:n,errno:r,limit:o}){let s=Xx.find(i=>i===t);return s===void 0?[]:[{base:e==="own"?"own":"smallest",property:s,value:n,
errno:ke(r),limit:an(o)}]}var tae,nae,AN=f(()=>{"use strict";Yn();Qt();Vt();tae=64;nae={by:"manifest",reason:"autocreate\
: false"}});function Of(e){let t=new Map;for(let{group:n,program:r,status:o,message:s}of ne(e,"variant")){let i=t.get(n)??[];t.set(n,
i),i.push({program:r,status:aae(o),reason:s===""?null:iae(s)})}return[...t].map(([n,r])=>({group:n,chosen:r.find(({status:o})=>o===
"chosen")?.program??null,candidates:r}))}function iae(e){return e.replace(/\bhelper (\d+)\b/,(t,n)=>ms(Number(n))??t)}function aae(e){
return e==="chosen"||e==="passed_over"?e:"unsupported"}var Bw=f(()=>{"use strict";Zi();Vt()});function ON(e,t){let n=ne(e,"attach");return ne(e,"program").map(r=>{let o=n.find(i=>i.program===r.name),s=lae(e,r,t);return{
name:r.name,section:r.section,type:r.prog_type,autoload:s===null,off:s,requirement:t.request.programs.find(({name:i})=>i===
r.name)?.load??"required",insns:r.insns,load:uae(e,r.name,t),attach:o===void 0?null:gae(o,t.request),known:null}})}function lae(e,{
name:t,autoload:n},{request:r,hostFixups:o,release:s}){if(o.some(({subject:u})=>u===t)){let u=r.programs.find(d=>d.name===
t)?.minKernel?.join(".");return{by:"kernel",reason:`${s??"the kernel"} is below its min_kernel ${u??""}`.trimEnd(),map:null}}
let i=r.fixups.findLast(({kind:u,subject:d})=>u==="autoload"&&d===t);if(i?.kind==="autoload"&&!i.value)return{by:"manife\
st",reason:"autoload: false",map:null};if(ne(e,"unused").some(({program:u})=>u===t))return{by:"manifest",reason:"in no s\
truct_ops map any more",map:null};let a=ne(e,"dropped").find(({program:u})=>u===t);if(a!==void 0)return{by:"dropped",reason:a.
message||(ke(a.errno)?.name??"it does not load"),map:a.map};let l=cae(e,t);if(l!==void 0)return l;let c=r.fixups.some(u=>u.
kind==="struct_ops"&&u.program===t);return n||i!==void 0||c?null:{by:"object",reason:'off by default (SEC("?\u2026"))',map:null}}
function cae(e,t){let n=Of(e).find(({candidates:i})=>i.some(({program:a})=>a===t));if(n===void 0)return;if(n.chosen===t)
return null;let r=n.candidates.find(({program:i})=>i===t),o=n.chosen===null?"":`${n.chosen} was chosen`,s=[r?.status==="\
unsupported"?r.reason:null,o].filter(Boolean).join("; ");return{by:"variant",reason:s===""?`the kernel takes none of gro\
up ${n.group}`:s,map:null}}function uae(e,t,n){let r=ne(e,"program_load").filter(({program:u})=>u===t),o=r.find(({pass:u})=>u===
"alone")??r[0];if(o===void 0)return null;let s=o.pass==="alone"?"alone":"whole",i=n.log({kind:"verifier",pass:s,subject:t})??
n.log({kind:"verifier",pass:"whole",subject:t}),{errno:a,map:l,line:c}=o;return{verdict:a===0?"pass":"fail",pass:s,errno:ke(
a),message:a===0?null:pae(i?.tail??"")??o.message,refusedBy:a===0?null:o.reached_kernel||l!==null?"kernel":"libbpf",map:l,
source:CN(c),lacks:a===0?[]:dae(e,t),verifierLog:i?.path??null,verifierTail:i?.tail??"",stats:a===0||o.insns_processed>=
0?hae(o,t,n):null}}function dae(e,t){let n=ne(e,"lack").filter(({program:r})=>r===t);return fae.flatMap(r=>{let o=n.find(
s=>s.what===r);return o===void 0?[]:[{what:r,errno:ke(o.errno),source:CN(o.line)}]})}function CN(e){return e&&{file:e.file,
path:null,line:e.line,column:e.column,text:e.text}}function pae(e){let t=e.trimEnd().split(`
`);return t.find(r=>r.startsWith("Verification failed: "))??t.filter(r=>!mae.test(r.trim())).at(-1)??null}function hae(e,t,{
request:n}){let r=an(e.insns_processed),o=r!==null&&e.insns_limit===1e6;return{insnsProcessed:r,statesTotal:an(e.states_total),
statesPeak:an(e.states_peak),stackDepth:an(e.stack_depth),xlatedBytes:an(e.xlated_bytes),jitedBytes:an(e.jited_bytes),headroom:o?
Math.max(0,1e6-r):null,budget:n.programs.find(s=>s.name===t)?.maxInsns??n.maxInsns,loadUsec:e.usec}}function gae(e,t){let{
program:n,status:r,errno:o,message:s,target:i}=e,a=t.programs.find(({name:u})=>u===n)?.attachRequired??t.attachRequired,
l=r==="declined";return{verdict:r==="attached"?"pass":l||r==="unsupported"?"skip":"fail",required:a,declined:l,target:i,
errno:ke(o),message:s}}var fae,mae,TN=f(()=>{"use strict";Yn();Qt();Bw();Vt();fae=["program_type","attach_type","expecte\
d_attach_type","sleepable","bpf_to_bpf_calls","map_values","function_addresses","bounded_loops","jmp32","atomics","cpu_v\
4","load_acquire","may_goto"];mae=/^(?:processed \d+ insns|verification time|stack depth|insns processed|subprog \d|$)/});function IN(e){return ne(e,"target").flatMap(t=>{let n=mP.find(r=>r===t.kind);return n===void 0||t.name.length>yae?[]:[bae(
t,n)]})}function bae(e,t){let n=new Set(Kw(e.traceable_siblings));return{program:e.program,kind:t,name:e.name,symbols:e.
symbols,module:e.module,traceable:an(e.traceable),blacklisted:MN(e.blacklisted),errorInjection:MN(e.error_injection),overrides:e.
overrides,btf:e.btf,moduleBtf:e.module_btf,siblings:Kw(e.siblings).map(r=>({name:r,traceable:n.has(r)})),category:e.category,
btfTrace:e.btf_trace,config:Object.fromEntries(Kw(e.config).flatMap(r=>{let[o,s]=r.split("=");return o===void 0||s===void 0?
[]:[[o,s]]})),packagedIn:null}}function MN(e){return e<0?null:e>0}function Kw(e){return e.split(" ").filter(t=>t!=="")}var yae,
LN=f(()=>{"use strict";cu();Vt();yae=600});function NN(e,t,n,r){let{kind:o,place:s}=e,i="map"in e?e.map:e.program,a=n.filter(c=>"index"in c&&c.index===t),l=xae(e,r)??
kae(e,a)??{verdict:"error",seen:Dw};return{kind:o,subject:i,wanted:wae(e),place:s,...l}}function wae(e){switch(e.kind){case"\
events":return`at least ${qa(e.min,"event")}${e.shown===null?"":` with ${e.shown}`}`;case"runs":return`at least ${qa(e.min,
"run")}`;case"map":return e.shown;case"test_run":{let{expectReturn:t,expectDataOut:n}=e,r=[...t===null?[]:[`returns ${t}`],
...n===null?[]:[`gives the data ${jw(n)}`]];return r.length===0?"can be run":r.join(" and ")}}}function kae(e,t){switch(e.
kind){case"events":{let n=ne(t,"events")[0];return n&&(Cf(n)??_ae(e,n))}case"runs":{let n=ne(t,"runs")[0];return n&&(Cf(
n)??{verdict:Uw(n.count>=e.min),seen:qa(n.count,"run")})}case"map":{let n=ne(t,"map_value")[0];return n&&Sae(n)}case"tes\
t_run":{let n=ne(t,"test_run")[0];return n&&(Cf(n)??$ae(e,n))}}}function Cf({errno:e,message:t}){if(e===0)return;let n=ke(
e)?.name??"";return{verdict:"error",seen:t===""?n:`${t} (${n})`}}function xae(e,t){if(!("program"in e))return;let n=t.find(
({name:r})=>r===e.program)?.off;return n==null?void 0:{verdict:"fail",seen:`it is not loaded: ${n.reason}`}}function _ae({
min:e,shown:t},{count:n,matched:r,lost:o}){let s=t===null?qa(n,"event"):`${r} of ${qa(n,"event")}`;return{verdict:Uw(r>=
e),seen:o===0?s:`${s}, ${o} lost`}}function Sae({met:e,errno:t,message:n,value:r}){return e?{verdict:"pass",seen:r===null?
"met":FN(r)}:ke(t)?.name==="ENOENT"&&n!==Rae?{verdict:"fail",seen:n===""?"no such key":n}:Cf({errno:t,message:n})??{verdict:"\
fail",seen:r===null?"no such key":FN(r)}}function $ae({expectReturn:e,expectDataOut:t},{retval:n,nsec:r,data_out:o,data_out_bytes:s}){
let i=e===null||n===e,a=t===null||vae(t,o??"",s),l=[`returned ${n}`,...t===null?[]:[`gave ${o===null||o===""?"no data":jw(
o,s)}`]];return{verdict:Uw(i&&a),seen:`${l.join(", ")} (${r} ns a run)`}}function vae(e,t,n){return e.length===2*n&&e.toLowerCase()===
t.toLowerCase()}function FN(e){let t=Buffer.from(e,"hex");return[1,2,4,8].includes(t.length)?`${BigInt(`0x${Buffer.from(
t).reverse().toString("hex")}`)} (${e})`:jw(e)}function jw(e,t=e.length/2){return e.length>64?`${e.slice(0,64)}\u2026 (${t}\
 bytes)`:e}function Uw(e){return e?"pass":"fail"}function qa(e,t){return`${e} ${t}${e===1?"":"s"}`}var Dw,Rae,BN=f(()=>{
"use strict";Yn();Vt();Dw="the guest told nothing of it";Rae="the object has no such map"});function KN(e,t,n){let r=n.request.lanes.find(({mode:s})=>s==="behavior");if(r===void 0)return[];let o=r.required&&n.kernelRequired;
return n.request.tests.map((s,i)=>{let a=e.filter(m=>"test"in m&&m.test===i),{name:l,required:c,place:u}=s,d={name:l,required:c&&
o,place:u,known:null};return Ke(a,"test_start")===void 0?{...d,verdict:"skip",reason:Eae(e,n),command:null,expectations:[]}:
{...d,...Pae(s,i,a,t,n)}})}function Eae(e,{obstacle:t,unsuited:n,outcome:r}){if(t!==null)return t;if(n?.what==="all")return`\
it ${n.why}`;let o=Ke(e,"open"),s=Ke(e,"load");if(o!==void 0&&o.errno!==0||s!==void 0&&s.errno!==0)return"the object doe\
s not load";if(ne(e,"fixup").some(({status:a})=>a!=="applied"))return"a fixup could not be applied";let i=r?.interruption??
null;return i===null?"the guest never came to it":`it was not reached: ${On(i).reason}`}function Pae(e,t,n,r,o){let s=Ke(
n,"command"),i=e.command===null||s===void 0?null:Lw(e.command,e.expect,s,Fw(o,"object",`test ${t}`)),a=e.expectations.map(
(d,m)=>NN(d,m,n,r)),c=[...i===null?[]:[i],...a.map(d=>({verdict:d.verdict,reason:Ou(d)}))].filter(({verdict:d})=>d!=="pa\
ss");return Ke(n,"test_end")===void 0?{...Aae(c,a,o),command:i,expectations:a}:e.command!==null&&i===null?{verdict:"erro\
r",reason:"the guest told nothing of the command",command:i,expectations:a}:{verdict:c.length===0?"pass":c.some(d=>d.verdict===
"fail")?"fail":"error",reason:DN(c),command:i,expectations:a}}function Aae(e,t,{outcome:n}){let r=DN(e.filter(({verdict:i})=>i===
"fail")),o=n?.interruption==null?{verdict:"error",reason:"the guest did not come to its end"}:On(n.interruption),s=t.some(
({seen:i})=>i===Dw);return r!==null&&!s?{verdict:"fail",reason:r}:{verdict:o.verdict,reason:[r,o.reason].filter(i=>i!==null).
join("; ")}}function DN(e){return e.length===0?null:e.map(({reason:t})=>t??"no reason").join("; ")}var jN=f(()=>{"use st\
rict";Ug();Ga();Nw();BN();Vt()});function Tf(e){let t=e.outcome?.records??[],n=[...t,...e.commandOutcome?.records??[]],r=ne(n,"case_exit"),o=e.log({kind:"\
libbpf",pass:"whole",subject:null}),s=ON(t,e),i=PN(t,e.request),a=ne(t,"ignored").map(({section:c,variable:u})=>({section:c,
name:u})),l={load:Oae(t),programs:s,maps:i,unknownNames:KP(e.request,s,i,a),fixups:[...kN(t,e),...$N(t,e.request.fixups)],
ignored:a,libbpf:Cae(t,e),tests:KN(t,s,e),command:RN(e),interruption:e.outcome?.interruption??null,commandInterruption:e.
commandOutcome?.interruption??null,obstacle:e.obstacle,unsuited:e.unsuited};return{artifact:e.artifact,kernel:e.kernel,lanes:yN(
l,e.request,e.kernelRequired),unsuited:e.unsuited?.why??null,libbpf:l.libbpf,load:l.load,programs:l.programs,maps:i,ignored:l.
ignored,fixups:l.fixups,variants:Of(t),tests:l.tests,command:l.command,leftovers:Tae(n),unknownNames:l.unknownNames,durationMs:r.
length===0?null:r.reduce((c,{usec:u})=>c+u,0)/1e3,maxRssKib:r.length===0?null:Math.max(...r.map(c=>c.maxrss_kb)),interruption:l.
interruption??l.commandInterruption,libbpfLog:o?.path??null,libbpfTail:o?.tail??"",targets:IN(t),kernelWarnings:[...e.outcome?.
warnings??[],...e.commandOutcome?.warnings??[]]}}function Oae(e){let t=Ke(e,"open");if(t!==void 0&&t.errno!==0)return{verdict:"\
fail",errno:ke(t.errno),message:t.message,map:null,program:null,btfRefused:null};let n=Ke(e,"load");if(n===void 0)return null;
let{errno:r,message:o,map:s,program:i}=n;return{verdict:r===0?"pass":"fail",errno:ke(r),message:o,map:s,program:i,btfRefused:n.
btf_errno===0?null:n.btf_message||(ke(n.btf_errno)?.name??"no reason given")}}function Cae(e,{pidOneLibbpf:t}){if(Ke(e,"\
open")===void 0)return null;let n=Ke(e,"validator")?.libbpf??t;return n===null?null:_(n.replace(/^v/,""),20)}function Tae(e){
return ne(e,"leftover").flatMap(({kind:t,name:n})=>Mae(t)?[{kind:t,name:n}]:[])}function Mae(e){return e==="pin"||e==="p\
rocess"||e==="link"||e==="program"}var Gw=f(async()=>{"use strict";L();Yn();await wN();await wu();xN();Nw();EN();AN();TN();
LN();jN();Bw();Vt()});function GN({object:e,command:t},n,r,o){let i=[e,t].filter(u=>u!==void 0).some(u=>n.cases.has(u)),a=r??"the guest never \
came to it",l=o?UN:{records:[],interruption:{kind:"lost",message:a},warnings:[]},c=u=>u===void 0?void 0:n.cases.get(u)??
(i||o?l:void 0);return{outcome:c(e),commandOutcome:c(t),obstacle:i||o?null:a}}function Wa(e,t){return{artifact:e.name,kernel:t.
name,kernelRequired:t.request.required&&Mu(e.request,t.request)?.required!==!1,request:Ea(t.request,e.request),btf:$a(e.
request,t.request),unsuited:e.unsuited}}function Mf(e,t,n,r){let o=e.defect===void 0?r:`${e.path} ${e.defect}`,s=o===null&&
e.unsuited?.what!=="all"?UN:void 0;return Tf({...Wa(e,t),release:n,hostFixups:[],pidOneLibbpf:null,outcome:s,commandOutcome:s,
obstacle:o,log:()=>null,output:()=>null})}var UN,qw=f(async()=>{"use strict";ze();qd();await Gw();zd();UN={records:[],interruption:{
kind:"cancelled"},warnings:[]}});import{readFile as Iae}from"node:fs/promises";function If({modules:e}){return e.map(({name:t})=>({name:t,path:qN(t)}))}async function Lf({
modules:e}){return Promise.all(e.map(async({name:t,path:n})=>({path:qN(t),content:await Iae(n)})))}function qN(e){return`\
/bpfcompat/modules/${e}.ko`}var Ww=f(()=>{"use strict"});function WN(e,t){if(t.length===0)return[];let n=[],r=({message:s})=>t.some(i=>s.search(i)>=0)?(n.push(s),!1):!0;e.warnings=
e.warnings.filter(r);for(let s of e.cases.values())s.warnings=s.warnings.filter(r);let o=new Map;for(let s of n)o.set(s,
(o.get(s)??0)+1);return[...o].map(([s,i])=>`allowed kernel warning${i>1?` (${i} times)`:""}: ${s}`)}var zN=f(()=>{"use s\
trict"});function VN({cmdline:e,lsm:t},n){if(t===null)return{cmdline:e,note:null};if(n===null)return{cmdline:e,note:"`lsm: append\
-bpf` has no effect: the kernel came without the configuration that names its LSMs"};if(n.get("CONFIG_BPF_LSM")!=="y")return{
cmdline:e,note:"`lsm: append-bpf` has no effect: this kernel is built without CONFIG_BPF_LSM"};let o=([...e.matchAll(/(?:^|\s)lsm=(\S*)/g)].
at(-1)?.[1]??n.get("CONFIG_LSM")??"").split(",").filter(s=>s!=="");return o.includes("bpf")?{cmdline:e,note:"`lsm: appen\
d-bpf` changes nothing: this kernel starts with the bpf LSM by itself"}:{cmdline:`${e} lsm=${[...o,"bpf"].join(",")}`.trim(),
note:null}}var HN=f(()=>{"use strict"});function YN(e,t){let n=e.filter(ln).flatMap(r=>[r,...Gae(r)]);return[...new Set(n.flatMap(r=>qae(r,t)))]}function Gae({targets:e,
request:{lanes:t}}){return t.some(({mode:n})=>n==="behavior")?e:[]}function qae({request:e,object:t},n){let{lanes:r,programs:o,
fixups:s}=e,i=r.map(({mode:g})=>g);if(i.every(g=>g==="load_only"))return[];let a=t?.programSections??[],l=s.flatMap(g=>g.
kind==="program_type"?[g.value]:[]),c=o.flatMap(({attach:g})=>g===null?[]:[g]),u=l.includes("sched_cls")||a.some(g=>Dae.
test(g)),d=l.includes("sched_act")||a.some(g=>jae.test(g)),m=l.includes("xdp")||a.some(g=>Uae.test(g)),p=!Vd(n,Lae)||i.includes(
"command");return[...u&&p||c.some(({kind:g})=>g==="tc")?[Fae,Nae]:[],...d?[Bae]:[],...m||c.some(({interface:g})=>g?.startsWith(
"veth"))?[Kae]:[]]}var Lae,Fae,Nae,Bae,Kae,Dae,jae,Uae,JN=f(async()=>{"use strict";await ws();Db();Lae=[6,6],Fae={name:"\
sch_ingress",option:"CONFIG_NET_SCH_INGRESS"},Nae={name:"cls_bpf",option:"CONFIG_NET_CLS_BPF"},Bae={name:"act_bpf",option:"\
CONFIG_NET_ACT_BPF"},Kae={name:"veth",option:"CONFIG_VETH"},Dae=/^\??(?:tc|classifier|sched_cls)(?:\/|$)/,jae=/^\??action(?:\/|$)/,
Uae=/^\??xdp(?:\.frags)?(?:\/(?!cpumap)|$)/});import{readFile as Wae}from"node:fs/promises";import{join as zae}from"node:path";async function XN({artifact:e,object:t,
command:n},r,o){let s={object:t,command:n},i=l=>{let c=s[l.case];return c===void 0?null:o({case:c,kind:l.kind,pass:"",subject:l.
subject})},a=new Map;for(let l of Hae(e.request)){let c=i(l);c!==null&&a.set(c.path,await Wae(zae(r,c.path),"utf8"))}return l=>{
let c=i(l);return c===null?null:{path:c.path,tail:c.tail,text:a.get(c.path)??c.tail}}}function Hae({tests:e,command:t}){
let n=[...e.map(({expect:o},s)=>({case:"object",subject:`test ${s}`,expect:o})),...t===null?[]:[{case:"command",subject:"\
command",expect:t.expect}]],r=["stdout","stderr"];return n.flatMap(({expect:o,...s})=>r.filter(i=>Vae[i](o)).map(i=>({...s,
kind:i})))}var Vae,QN=f(()=>{"use strict";Vae={stdout:({stdoutContains:e,stdoutMatches:t})=>e!==null||t!==null,stderr:({
stderrContains:e})=>e!==null}});async function eB(e,t){let n=e.flatMap(({targets:a})=>a.filter(lu));if(n.length===0)return;let{provider:r,spec:o,record:s,
onProgress:i}=t;try{let a=await r.modulesDefining(o,s,new Set(n.map(ZN)),i);if(a===null)return;for(let l of n)l.packagedIn=
a.get(ZN(l))??[]}catch(a){if(jr(a))return;let l=`nobody looked for ${n[0]?.name} in the modules of ${s.release}: ${P(a)}`;
i({step:"note",message:l})}}function ZN({kind:e,name:t}){return e==="tracepoint"||e==="raw_tracepoint"?`__tracepoint_${t.
replace(/^.*\//,"")}`:t}var tB=f(()=>{"use strict";$();cu()});import{constants as nB}from"node:fs";import{access as Yae}from"node:fs/promises";async function rB(e,t){if(e==="tcg")return{
used:"tcg",reason:"asked for"};let n=si(zw(t),Vw(t)),r=n===void 0?await za(t):n===oB?void 0:n;if(r===void 0)return{used:"\
kvm",reason:"KVM ran a 64-bit probe"};if(e==="kvm")throw new h(`accelerator \`kvm\` cannot be used: ${r}; use \`auto\` or \
\`tcg\`, which need no KVM`);return{used:"tcg",reason:r}}async function za(e){let{arch:t,host:n=Te(),device:r=Hw}=e;if(t!==
n)return`this machine is ${n??process.arch}, the kernels are ${t}`;let o=lF[t];return o===void 0?`nothing proves KVM on ${t}`:
await Xae(r)??await Qae(o,r,e)}async function Xae(e){try{await Yae(e,nB.R_OK|nB.W_OK);return}catch(t){return j(t)==="ENO\
ENT"?`this machine has no ${e}`:`${e} may not be opened; allow it with \`sudo chmod 0666 ${e}\``}}async function Qae(e,t,n){
let{qemu:r,image:o,signal:s}=n,i=await o();if(i===null)return`there is no probe that proves ${t}`;let[a,...l]=aw([r,...e.
arguments(i)]),{patience:c=Jae}=n,u=!1,m=await ge(a,l,{isDead:(k,y)=>(u=y!==null&&y>=c.work,yf({wall:k,cpu:y,total:k},c)!==
null),...s===void 0?{}:{signal:s}});if(m.timedOut){let k=`${t} opens, but 64-bit code did not run in it: ${Zae(u,c)}`;return u&&
xo(zw(n),Vw(n),k),k}let p=m.stderr.trim().split(`
`).at(-1)??"",g=`${t} opens, but QEMU ended with ${m.ended}${p===""?"":`: ${p}`}`,b=e.proves(m);return xo(zw(n),Vw(n),b?
oB:g),b?void 0:g}function Zae(e,{work:t}){return e?`no end within ${t} s of CPU time`:`given up before QEMU had ${t} s o\
f CPU time`}function zw({arch:e,device:t=Hw}){return`KVM for ${e} by ${t}`}function Vw({qemu:e,device:t=Hw}){let n=[Dr(e),
Dr(t)];return n.includes(void 0)?void 0:[e,...n,process.geteuid?.(),process.getgroups?.()].join(" ")}var Jae,Hw,oB,Yw=f(
()=>{"use strict";_o();$();dn();qt();fw();lw();cf();Jae={idle:2.5,work:10,longest:30,limit:30},Hw="/dev/kvm";oB="works"});import{readFile as ele}from"node:fs/promises";async function sB(e,t){return ele(await Zy(tb("busybox-static",e),tle,t))}
var tle,iB=f(()=>{"use strict";xd();uo();tle="usr/bin/busybox"});function Xw(e){let t=/^E: Could not get lock (\S+?)(?:\.? It is held by (process \d+(?: \(.+?\))?)| - .*)?$/m.exec(e);if(t!==
null)return t[2]===void 0?t[1]:`${t[1]}, held by ${t[2]}`}function Qw(e){let t=[...e.matchAll(/^Err:\d+ (cdrom:\/\/\[.*?\]|\S+) (.*)\n {2}(.*)$/gm)],
n=[...e.matchAll(/^[EW]: Release file for (\S+?)\/(dists\/\S+) (is (?:expired|not valid yet) \(.*?\))/gm)];return[...t,...n].
map(([,r="",o="",s=""])=>({source:r,file:o,why:_(s.replace(/\[IP: .*?\]/,""),200)}))}function Zw(e){let t=new Map;for(let o of e)
t.has(o.source)||t.set(o.source,o);let n=[...t.values()].slice(0,nle).map(({source:o,file:s,why:i})=>`${o} ${s}: ${i}`),
r=t.size-n.length;return`${n.join(", ")}${r>0?`, and ${r} more`:""}`}function ek([e]){let{source:t="",file:n="",why:r=""}=e??
{};return t.startsWith("cdrom:")?"name an archive on the network in apt's sources (/etc/apt)":/not valid yet/.test(r)?"s\
et this machine's clock":/expired/.test(r)?"set this machine's clock, or name a mirror that is up to date in apt's sourc\
es (/etc/apt)":/\b407\b/.test(r)?"put the login into the proxy variable (http_proxy, https_proxy)":/NO_PUBKEY|not signed|couldn't be verified/.
test(r)?"install the key of this source":/\b404\b/.test(r)&&/Release$/.test(n)?"this release of the distribution is not \
there (any more): use a newer one, or name an archive that has it in apt's sources (/etc/apt)":/\b404\b/.test(r)?"name a\
nother mirror in apt's sources (/etc/apt): this one has lists without the packages":"check the network, or name another \
mirror in apt's sources (/etc/apt)"}function aB(e){let t=Xw(e);if(t!==void 0)return{why:`another process uses the packag\
e manager (${t})`,fix:"wait for it to end",curable:!1};for(let{pattern:o,failure:s}of rle){let i=o.exec(e);if(i!==null)return s(
i,e)}let n=Qw(e);if(n.length>0)return{why:Zw(n),fix:ek(n),curable:!0};let r=/^E: .*$/m.exec(e)?.[0];return r===void 0?void 0:
{why:_(Jw(r)),curable:!0}}function ole(e){let t=e.matchAll(/^E: (?:Unable to locate package |Package '|Couldn't find any package .*? ')([^\s']+)/gm);
return[...new Set([...t].map(([,n=""])=>n))]}function Jw(e){return e.replace(/^[EW]: /,"")}var nle,rle,lB=f(()=>{"use st\
rict";L();nle=3;rle=[{pattern:/^E: dpkg was interrupted/m,failure:()=>({why:"dpkg was interrupted earlier and has packag\
es that are half installed",fix:'run "dpkg --configure -a" as root',curable:!1})},{pattern:/^.*(?:No space left on device|enough free space in).*$/m,
failure:([e])=>({why:_(Jw(e)),fix:"make room there",curable:!1})},{pattern:/^.*Read-only file system.*$/m,failure:([e])=>({
why:_(Jw(e)),fix:"make that file system writable",curable:!1})},{pattern:/^The following packages have unmet dependencies:\n((?: .*\n)+)/m,
failure:([,e=""])=>({why:`unmet dependencies: ${_(e)}`,fix:"update these packages (apt-get upgrade), and release those t\
hat are held (apt-mark unhold)",curable:!0})},{pattern:/^E: Packages need to be removed but remove is disabled/m,failure:(e,t)=>({
why:`that would remove ${_(/will be REMOVED:\n((?: .*\n)+)/.exec(t)?.[1]??"packages")}`,fix:"remove these packages yours\
elf (apt-get remove), or install in another image",curable:!1})},{pattern:/^E: (?:Unable to locate package|Package '\S+' has no installation candidate|Couldn't find any package)/m,
failure:(e,t)=>({why:`no source of apt has ${ole(t).join(" and ")}`,fix:"check apt's sources (/etc/apt)",curable:!0})},{
pattern:/^dpkg: error processing .*:\n.*$/m,failure:([e])=>({why:_(e),curable:!1})}]});async function Ff(e=sle){if(process.getuid?.()===0)return{prefix:[]};let t=se("sudo");if(t===void 0)return{obstacle:"the\
re is no sudo"};let{exitCode:n,stderr:r,timedOut:o,ended:s}=await ge(t,["-n","true"],{timeoutMs:e});return o?{obstacle:`\
sudo did not answer within ${e/1e3} s`}:n===0?{prefix:["sudo","-n"]}:{obstacle:_(r.trim().split(`
`)[0]??"",160)||`sudo ended with ${s}`}}async function Nf(e,t,n,r){let[o,...s]=e.prefix;if(o===void 0)return ale(t,n,r);
let i=await lle([o,...s],t,n,r);return r?.throwIfAborted(),i}function ale([e,...t],n,r){let o={...Un(),...n};return ge(e,
t,{environment:o,...r===void 0?{}:{signal:r}})}function lle([e,...t],[n,...r],o,s){let i=Object.entries(o).map(([a,l])=>`\
export ${a}=${cle(l)}
`);return ge(e,[...t,"sh","-c",ile,n,...r],{input:i.join(""),...s===void 0?{}:{isDead:()=>s.aborted}})}function cle(e){return`\
'${e.replaceAll("'","'\\''")}'`}var sle,ile,Bf=f(()=>{"use strict";L();qt();Tt();sle=1e4;ile='eval "$(cat)"; exec "$0" "\
$@" </dev/null'});import{setTimeout as ule}from"node:timers/promises";function uB(e){let{signal:t,logger:n,lockMs:r=dle,aptFolder:o}=e;return{
async install(a,l=[]){let c=await s([...l,...a]);return c!==void 0?c:(n.info("downloaded: apt-get unpacks and configures\
 the packages"),Kf(await i([...tk,...l,...a])))},installFiles:async a=>Kf(await i([...tk,...gle,...a]))};async function s(a){
let l=[...tk,"--download-only",...a],c=Kf(await i(l,cB));if(c?.curable!==!0)return c;n.info("apt-get updates the package\
 lists");let u=await kle(await i(["update","-q"],mle),o),d=Kf(await i(l,u?.hangs===!0?cB:ple));return d?.curable!==!0||u===
void 0?d:{...d,why:`${d.why}, and the lists could not be fetched: ${u.why}`,fix:u.fix}}async function i(a,l){let c=performance.
now()+r,u;for(;;){t.throwIfAborted();let d=await ble(a,l,e),m=d.exitCode===0?void 0:Xw(d.output);if(m===void 0||performance.
now()>=c)return d;m!==u&&n.info(`waiting for ${m}`),u=m,await ule(fle,void 0,{signal:t})}}}async function ble([e="",...t],n,{
root:r,log:o,signal:s,silenceSeconds:i=hle}){let a=n===void 0||se("timeout")===void 0?[]:["timeout","--signal=INT","--ki\
ll-after=10",String(n)],l=["DPkg::Lock::Timeout=0",`Acquire::http::Timeout=${i}`,`Acquire::https::Timeout=${i}`,"Acquire\
::Retries=1"],[c="",...u]=[...a,"apt-get",e,...l.flatMap(k=>["-o",k]),...t],d=await Nf(r,[c,...u],wle(),n===void 0?void 0:
s);await o.add([...r.prefix,c,...u],d);let{exitCode:m,stdout:p,stderr:g,ended:b}=d;return{exitCode:m,ended:b,output:`${p}\

${g}
`,overSeconds:m===yle?n:void 0}}function wle(){let{NEEDRESTART_MODE:e,NEEDRESTART_SUSPEND:t}=process.env,n=Object.entries(
{NEEDRESTART_MODE:e,NEEDRESTART_SUSPEND:t}).flatMap(([r,o])=>o===void 0?[]:[[r,o]]);return{LC_ALL:"C",DEBIAN_FRONTEND:"n\
oninteractive",...n.length>0?Object.fromEntries(n):{NEEDRESTART_MODE:"l",NEEDRESTART_SUSPEND:"1"},...oc()}}function Kf({
exitCode:e,output:t,overSeconds:n,ended:r}){if(e===0)return;let o=aB(t);if(n===void 0)return o??{why:`it ended with ${r}`,
curable:!0};let s=o===void 0?"":` (${o.why})`;return{why:`the download did not end within ${n} s${s}`,fix:dB,curable:!0}}
async function kle({output:e,overSeconds:t},n){let r=Object.values(await dc(n)).flat(),o=Qw(e).filter(({source:s})=>r.length===
0||r.includes(s.replace(/\/+$/,""))||/^(?:mirror\+|cdrom:)/.test(s));if(o.length>0)return{why:Zw(o),fix:ek(o),hangs:o.some(
xle)};if(t!==void 0)return{why:`apt-get update did not end within ${t} s`,fix:dB,hangs:!0}}function xle({why:e}){return/timed out|Connection failed/i.
test(e)}var dle,fle,cB,mle,ple,hle,tk,gle,yle,dB,fB=f(()=>{"use strict";qp();qo();lB();Bf();Tt();dle=3e5,fle=1e3,cB=60,mle=
120,ple=600,hle=7,tk=["install","-y","-q","--no-install-recommends","--no-remove","-o","Dpkg::Use-Pty=0","-o","DPkg::Opt\
ions::=--force-confdef","-o","DPkg::Options::=--force-confold"],gle=["-o","Dir::Etc::SourceList=/dev/null","-o","Dir::Et\
c::SourceParts=/dev/null"];yle=124;dB="check the network, or name another mirror in apt's sources (/etc/apt)"});import{appendFile as _le,mkdir as Rle}from"node:fs/promises";import{dirname as Sle,relative as $le}from"node:path";function mB(e,t){
return{name:ue(e,process.cwd())?$le(process.cwd(),e):e,async add(n,{stdout:r,stderr:o,ended:s}){let i=yl(`$ ${n.join(" ")}\

${[r,o].filter(a=>a!=="").join(`
`)}
(ended with ${s})
`);t.debug(i);try{await Rle(Sle(e),{recursive:!0}),await _le(e,i)}catch(a){t.debug(`${e} could not be written: ${P(a)}`)}}}}
var pB=f(()=>{"use strict";$();qm();en()});import{readFile as vle}from"node:fs/promises";async function hB(e="/etc/os-release"){let t=await vle(e,"utf8").catch(()=>""),
n=o=>new RegExp(`^${o}="?([^"
]*)"?$`,"m").exec(t)?.[1]??"unknown",r=n("VERSION_ID");return`${n("ID")} ${r==="unknown"?n("VERSION_CODENAME"):r}`}async function gB({
ImageOS:e="",ImageVersion:t=""}=process.env,n="/var/lib/dpkg/status"){return e!==""&&t!==""?`${e} ${t}`:await we(n)??"un\
known"}var yB=f(()=>{"use strict";pe()});import{mkdir as Ele,readdir as Ple,rename as Ale,rm as nk}from"node:fs/promises";import{join as Df}from"node:path";async function bB(e,{
cache:t,cacheDirectory:n}){let r=Zn("packages",await hB(),await gB(),process.arch,[...e].sort()),o=Df(n,"host-packages",
r),s=`${o}.downloads`,i=async()=>await gn(o)!==void 0,a={what:`packages of ${e.join(", ")}`,key:r,paths:[o],intact:i};return{
downloads:s,async restore(){return!await i()&&!await t.restore(a)?void 0:(await gn(o))?.filter(c=>c.endsWith(".deb")).map(
c=>Df(o,c))},async keep(){await nk(o,{recursive:!0,force:!0}),await Ele(o,{recursive:!0});let l=(await Ple(s)).filter(c=>c.
endsWith(".deb"));if(l.length!==0){for(let c of l)await Ale(Df(s,c),Df(o,c));await nr(o,l),await t.save(a)}},async discard(){
await nk(o,{recursive:!0,force:!0}),await nk(s,{recursive:!0,force:!0})}}}var wB=f(()=>{"use strict";ci();Kr();yB()});import{mkdir as Ole}from"node:fs/promises";import{join as Cle}from"node:path";async function Va(e,t){if(e.length===0)return;
let n=`this machine is missing ${e.map(({what:d,why:m})=>`${d} (${m})`).join(", ")}`,r=[...new Set(e.flatMap(d=>d.packages))],
o=Pa();if(o===void 0)throw new h(`${n}; install it with the system's package manager (Debian calls the packages ${r.join(
" ")}) and run again`);let s=Yd(o,r),i=e.filter(d=>d.packages.length===0).map(({what:d})=>d);if(i.length>0){let d=r.length===
0?"":`, and run: ${s}`;throw new h(`${n}; no package of ${o.program} brings ${i.join(" and ")} under that name: install \
it from elsewhere and put it on the PATH${d}`)}if(!t.allowed||o.installs==="user")throw new h(`${n}; install it with: ${s}`);
let a=await Ff();if("obstacle"in a)throw new h(`${n}, and installing it needs root (${a.obstacle}); run: ${s}`);t.logger.
info(`installing ${r.join(" ")} with ${o.program}: ${n}`);let l=performance.now(),c=mB(t.log,t.logger),u=await Tle(o,r,a,
c,t);if(u!==void 0){let d=u.fix===void 0?"":`; ${u.fix}, and run again`;throw new h(`${o.program} could not install ${r.
join(" ")}: ${u.why}${d} (${c.name} has all that it wrote; to install by hand: ${s})`)}t.logger.info(`installed ${r.join(
" ")} in ${((performance.now()-l)/1e3).toFixed(1)} s`),Fle(e)}async function Tle(e,t,n,r,{logger:o,signal:s,keep:i}){if(e.
program!=="apt-get")return Mle(e,t,n,r,s);let a=uB({root:n,log:r,logger:o,signal:s});return i===void 0?a.install(t):Ile(
a,t,await bB(t,i),o)}async function Mle({program:e,install:t},n,r,o,s){s.throwIfAborted();let i=[...t,...n],a=await Nf(r,
[e,...i],{LC_ALL:"C",...oc()});if(await o.add([...r.prefix,e,...i],a),a.exitCode===0)return;let l=`${a.stdout}
${a.stderr}`.split(`
`).filter(u=>u.trim()!==""),c=l.findIndex(u=>/error|no provider|unable|failed/i.test(u));return{why:_(l.slice(c===-1?-1:
c).join(" "),300)||`it ended with ${a.ended}`}}async function Ile(e,t,n,r){let o=await n.restore();if(o!==void 0){let a=await e.
installFiles(o);if(a===void 0){await rk(n);return}r.info(`the packages that were kept cannot be installed over this imag\
e (${a.why}): downloading them`)}await rk(n),await Ole(Cle(n.downloads,"partial"),{recursive:!0});let s=["-o",`Dir::Cach\
e::archives=${n.downloads}`,"-o","APT::Keep-Downloaded-Packages=true"],i=await e.install(t,s);return i===void 0&&await Lle(
n,r),await rk(n),i}async function Lle(e,t){try{await e.keep()}catch(n){t.info(`the packages could not be kept: ${P(n)}`)}}
async function rk(e){await e.discard().catch(()=>{})}function Fle(e){let t=e.filter(({program:o})=>o!==void 0&&se(o)===void 0);
if(t.length===0)return;let n=t.map(({program:o})=>o).join(" and "),r=t.flatMap(o=>o.packages).join(" and ");throw new h(
`${n} cannot be found, although the installation of ${r} succeeded; add the folder to the PATH (${process.env.PATH})`)}var ok=f(
()=>{"use strict";$();qo();L();fB();pB();wB();Jd();Bf();Tt()});import{constants as kB}from"node:fs";import{access as Nle}from"node:fs/promises";import{dirname as Ble,join as Kle}from"node:path";
async function jf({logger:e,signal:t,rules:n,device:r="/dev/kvm"}){if(!await sk(r))return;let o=await Ff();if("obstacle"in
o){e.info(`${r} is there and may not be opened, and making it so needs root (${o.obstacle})`);return}let{prefix:s}=o;t.throwIfAborted();
let i=Kle(n,Dle);if(await Gle(s,i),!await sk(r)){e.info(`${r} was closed to this user: a udev rule (${i}) has opened it`);
return}let a=await Bs(s,["chmod","0666",r]);e.info(await sk(r)?`${r} could not be opened to this user: chmod ended with ${a.
ended} ${_(a.stderr,160)}`.trimEnd():`${r} was closed to this user: chmod 0666 has opened it`)}async function sk(e){try{
return await Nle(e,kB.R_OK|kB.W_OK),!1}catch(t){return j(t)==="EACCES"||j(t)==="EPERM"}}async function Gle(e,t){se("udev\
adm")===void 0||(await Bs(e,["mkdir","-p",Ble(t)]),(await Bs(e,["tee",t],jle)).exitCode!==0)||(await Bs(e,["udevadm","co\
ntrol","--reload-rules"]),await Bs(e,["udevadm","trigger","--name-match=kvm"]),await Bs(e,["udevadm","settle",`--timeout\
=${Ule}`]))}function Bs(e,t,n){let[r,...o]=[...e,...t];return ge(r,o,n===void 0?{}:{input:n})}var Dle,jle,Ule,ik=f(()=>{
"use strict";$();L();Bf();qt();Tt();Dle="99-bpfcompat-kvm.rules",jle=`KERNEL=="kvm", GROUP="kvm", MODE="0666", OPTIONS+=\
"static_node=kvm"
`,Ule=5});async function Uf(e,{arches:t,commands:n,libbpf:r,mirrors:o,installLog:s},{logger:i,cache:a,ownsMachine:l},c){let{cacheDirectory:u,
accelerator:d,installDependencies:m}=e,p=Te(),g=S=>Va(S,{allowed:m,logger:i,signal:c,log:s});m&&a!==We&&await Va(Ar(t),{
allowed:m,logger:i,signal:c,log:s,keep:{cache:a,cacheDirectory:u}});let b={cacheDirectory:u,mirrors:o,signal:c,cache:a},
k=await Promise.all(t.map(S=>UL({...b,arch:S},r)));await g([...Ar(t),...k.flatMap(({missing:S})=>S)]),l&&m&&d!=="tcg"&&t.
some(S=>S===p)&&await jf({logger:i,signal:c,rules:"/run/udev/rules.d"});let y=new Map(t.map((S,v)=>[S,x(S,k[v])]));for(let S of y.
values())S.catch(()=>{});return y;async function x(S,{make:v}){let A=qle(S),M=v(),W=kf(A),C={arch:S,qemu:A,image:async()=>(await M).
kvmProbe,signal:c},U=rB(d,C),te=n.includes(S)?sB(S,b):null,[ye,O,E]=await Promise.all([M,U,te]);d==="auto"&&O.used==="tc\
g"&&i.info(R(S,O));for(let I of ye.notes)i.warning(I);return{qemu:A,qemuVersion:W,validators:ye,accelerator:O,kvmDefect:()=>za(
C),busybox:E}}function R(S,{reason:v}){return S!==p&&p!==void 0?`the ${S} kernels are emulated, which is slower: this ma\
chine is ${p}`:`KVM cannot be used, the ${t.length===1?"":`${S} `}kernels are emulated, which is slower: ${v}`}}function Gf(e){
let t=new Set(e);return Vn.filter(n=>t.has(n))}async function qf(e,t){let n=await t.get(e);if(n===void 0)throw new Error(
`nobody has seen to the tools for ${e}`);return n}async function xB(e){let t=Te();return await((t===void 0?void 0:e.get(
t))??[...e.values()][0])??null}function qle(e){let{qemu:t}=je[e],n=se(t);if(n===void 0)throw new h(`${t} was installed, \
but is not on the PATH (${process.env.PATH})`);return n}var Wf=f(()=>{"use strict";br();$();Yw();xf();dn();iB();ok();ik();
Ca();Tt();fo();Ma()});import{mkdir as Wle,readFile as zle}from"node:fs/promises";import{join as zf}from"node:path";async function _B(e){let{kernel:t,
ports:n}=e,{name:r}=t;if(!t.artifacts.some(ln))return ak(t);let o=RB(t),s=await Je(`${r}: fetching`,()=>Yle(e,o));s!==void 0&&
n.progress.kernel(r,{step:"waiting"});let i=await Vle(e,async()=>qf(t.spec.arch,await e.tools)),a=s&&i&&await Je(`${r}: \
images`,()=>Jle(e,s,i,o));if(a!==void 0&&i!==void 0){let c=await e.guests(()=>Je(`${r}: its guest`,()=>Hle(o,()=>Qle(e,a,
i,o))));if(c!==void 0)return c}n.progress.kernel(r,{step:"failed",message:o.error??"cancelled"});let l=o.release;return{
result:o,cases:t.artifacts.map(c=>Mf(c,t,l,o.error))}}async function Vle({ports:e},t){try{return await t()}catch(n){if(e.
signal.aborted)return;throw n}}async function Hle(e,t){try{return await t()}catch(n){let r=n instanceof h?n:Ro(n);if(r===
null)throw n;e.error=r.message;return}}async function Yle(e,t){let{kernel:n,plan:r,provider:o,ports:s}=e,i=performance.now();
try{let a={modules:r.manifest.modules,optionalModules:p=>YN(n.artifacts,p)},l=await e.fetches(n.spec.id,()=>o.fetch(n.spec,
a,p=>{p.step==="note"?t.notes.push(p.message):s.progress.kernel(n.name,p)})),{release:c,version:u,signature:d}=l.kernel,
m=r.lock?.kernels.find(({id:p})=>p===n.spec.id)?.resolvedAt.slice(0,10);return d.status==="unchecked"&&t.notes.push(`the\
 signature of its package index was not checked${m===void 0?"":` when it was locked on ${m}`}: ${d.why}`),Object.assign(
t,{release:c,packageVersion:u,vmlinuzSha256:l.vmlinuzSha256,signature:Xle(d,m)}),l}catch(a){if(!(a instanceof h)&&!e.signal.
aborted)throw a;e.signal.aborted?t.notes.push("cancelled"):t.error=P(a);return}finally{t.fetchMs=Math.round(performance.
now()-i)}}async function Jle({request:{cacheDirectory:e}},t,n,r){let o=s=>r.notes.push(s);try{let s=await Af(t,{accelerator:n.
accelerator.used,cacheDirectory:e,onNote:o});return{...t,images:s}}catch(s){if(!(s instanceof h))throw s;r.error=P(s);return}}
function Xle(e,t){let n=e.status==="good"?`good: ${e.by}`:`unchecked: ${e.why}`;return t===void 0?n:`locked: ${n} (on ${t}\
)`}async function Qle(e,t,n,r){let{kernel:o,plan:s,ports:i,request:a,workFolder:l}=e,{reportDirectory:c}=a,{name:u}=o,{release:d}=t.
kernel,m=zf("logs",kn(u));await no(zf(c,m),"report-directory");let p=performance.now(),g=qL(o,d,s.brought,n.validators.byDefault,
s.btf),b=Rc(c,m,A=>rce(g,A));await Wle(l),r.consoleLog=zf(m,"console.log");let{cmdline:k,note:y}=VN({...o.request,cmdline:[
o.spec.cmdline??"",o.request.cmdline].join(" ").trim()},t.config===null?null:await md(t.config));y!==null&&r.notes.push(
y),r.notes.push(...n.validators.notes);let x=await wf({qemu:n.qemu,oldQemu:o.spec.arch==="arm64"&&$F(await n.qemuVersion),
accelerator:n.accelerator.used,mayEmulate:a.accelerator==="auto",kvmDefect:n.kvmDefect,images:t.images,cmdline:k,files:await nce(
t,n,g),modules:If(t),cases:g.cases,workFolder:l,consoleLog:zf(c,r.consoleLog),logs:b,signal:e.signal,parks:e.parking!==null,
memory:e.memory,onProgress(A){i.progress.kernel(u,Zle(A,g,d)),e.onGuest()}}),R=await b.finish();r.notes.push(...WN(x,s.manifest.
allowedWarnings)),ece(x,r,t);let S=[];for(let A of o.artifacts){let M=g.artifacts.find(W=>W.artifact===A);S.push(M===void 0?
Mf(A,o,d,null):Tf({...Wa(A,o),release:d,hostFixups:M.hostFixups,pidOneLibbpf:x.hello?.libbpf??null,...GN(M,x,r.error,e.signal.
aborted),log:W=>M.object===void 0?null:R({...W,case:M.object}),output:await XN(M,c,R)}))}x.parked!==null&&e.parking?.offer(
{kernel:o,guest:x.parked,cases:g.cases},S),await eB(S,{spec:o.spec,record:t.kernel,provider:e.provider,onProgress:A=>{A.
step==="note"&&r.notes.push(A.message)}});let v=(performance.now()-p)/1e3;return i.progress.kernel(u,r.error===null?{step:"\
done",verdicts:oce(S),seconds:v}:{step:"failed",message:r.error}),{result:r,cases:S}}function Zle(e,{cases:t,artifacts:n},r){
if(e.step==="booting")return{step:"booting",release:r,boot:e.boot};let o=t.find(({id:a})=>a===e.id),s=n.findIndex(({object:a,
command:l})=>[a,l].includes(e.id)),i=e.step==="test"&&o?.kind==="object"?o.tests[e.test]?.name??null:null;return{step:"c\
ase",artifact:o?.artifact??"",doing:o?.kind==="command"?"its command":i===null?null:`test "${i}"`,position:s,count:n.length}}
function ece(e,t,n){t.boots=e.boots,e.boots>0&&Object.assign(t,{shape:e.shape,accelerator:e.accelerator}),t.bootMs=e.bootMs===
null?null:Math.round(e.bootMs),t.guestMs=Math.round(e.guestMs),t.error=e.error,t.notes.push(...e.notes,...e.warnings.map(
({message:o})=>`kernel: ${o}`));let{hello:r}=e;t.btf=r?.btf??null,t.lsm=r?.lsm??null,t.lockdown=/\[(\w+)\]/.exec(r?.lockdown??
"")?.[1]??null,r!==null&&r.release!==n.kernel.release&&t.notes.push(`the kernel calls itself ${r.release}, its package ${n.
kernel.release}`);for(let{name:o,errno:s}of e.modules)s===0?t.modules.push(o):t.notes.push(`module ${o} could not be loa\
ded (${ke(s)?.name})`)}function tce(e){return[{path:"/bin/busybox",content:e,executable:!0},{path:"/etc/passwd",content:Buffer.
from(`root:x:0:0::/:/bin/sh
nobody:x:65534:65534::/:/bin/false
`)},{path:"/etc/group",content:Buffer.from(`root:x:0:
nogroup:x:65534:
`)}]}async function nce(e,{validators:t,busybox:n},{artifacts:r,pidOne:o,others:s,btf:i}){let a=r.some(({artifact:l})=>sf(
l))?n:null;return[{path:"/init",content:Ta(o,t),executable:!0},...s.map(l=>({path:of(l),content:Ta(l,t),executable:!0})),
...a===null?[]:tce(a),...e.config===null?[]:[{path:`/boot/config-${e.kernel.release}`,content:await zle(e.config)}],...await Lf(
e),...i]}function rce({artifacts:e},t){return[e.find(({object:r,command:o})=>[r,o].includes(t.case))?.artifact.name??"un\
known",...t.subject===null?[]:[t.subject],t.kind,"log"].join(".")}function ak(e){return{result:RB(e),cases:e.artifacts.map(
t=>Mf(t,e,null,null))}}function RB(e){return{id:e.name,distribution:e.spec.distribution,arch:e.spec.arch,shape:null,accelerator:null,
required:e.request.required,release:null,packageVersion:null,vmlinuzSha256:null,signature:null,boots:0,fetchMs:0,bootMs:null,
guestMs:0,error:null,consoleLog:null,btf:null,lsm:null,lockdown:null,modules:[],notes:[]}}function oce(e){let t={pass:0,
fail:0,skip:0,error:0};for(let{verdict:n}of e.flatMap(({lanes:r})=>r))t[n]++;return t}var SB=f(async()=>{"use strict";await ws();
$();mw();Yo();xf();await Cw();Uy();Gr();Yn();kt();await qw();await Gw();await af();Ww();zN();HN();await JN();QN();on();tB();
Wf();Ma()});import{existsSync as sce,realpathSync as ice}from"node:fs";import{realpath as $B}from"node:fs/promises";import{relative as vB,
resolve as lk}from"node:path";async function EB({root:e,isGit:t}){if(e===null)return null;let n=await $B(e).catch(()=>e),
r=t?await LE(n):null,o=s=>(r===null||r.has(s))&&sce(lk(n,s));return{root:n,has:o,find(s){if(o(s))return s;let i=ace(lk(n,
s)),a=i===null?"":vB(n,i);return i!==null&&ue(i,n)&&o(a)?a:null},called:s=>[...r??[]].filter(i=>i===s||i.endsWith(`/${s}`))}}
function ace(e){try{return ice(e)}catch{return null}}async function Ks(e){let t=await ro(process.cwd(),null);return t===
null||"problem"in t?{root:process.cwd(),isGit:!1,revision:e,checkedOut:null,page:null}:{root:t.root,isGit:!0,revision:e??
t.commit,checkedOut:t.commit,page:null}}async function PB(e,{root:t,has:n}){let r={};for(let o of new Set(e)){let s=await $B(
o).catch(()=>lk(o)),i=vB(t,s);ue(s,t)&&n(i)&&(r[o]=i)}return r}var Ha=f(()=>{"use strict";lg();en()});import{readFile as lce,realpath as cce}from"node:fs/promises";import{basename as uce,dirname as ck,join as uk,normalize as dce,
relative as TB,resolve as AB}from"node:path";async function MB(e,t,n,r){let o=yce(r.root),s=new Map,i=async(c,u)=>{if(c===
null)return null;let d=JSON.stringify([u,c.file,c.line,c.text]),m=s.has(d)?s.get(d)??null:await a(c,u);return s.set(d,m),
m===null?c:{...c,file:m,path:m}},a=async(c,u)=>{let[d,m]=[new Set,new Set];for(let{path:p,depth:g}of gce(c.file,u,r)){let b=r.
find(p);if(!(b===null||d.has(b)||!await o(b,c))){if(pce(c.text)&&g>1)return b;d.add(b),g>1&&m.add(b)}}for(let p of r.called(
uce(c.file)))await o(p,c)&&d.add(p);return OB(d)??(c.text===""?OB(m):null)},l=[];for(let c of e){let u=t.find(({name:p})=>p===
c.artifact)?.path??null,d=await hce([u,n],r.root),m=[];for(let p of c.programs)m.push(await mce(p,g=>i(g,d)));l.push({...c,
programs:m})}return l}async function mce(e,t){let{load:n}=e;if(n===null)return e;let r=[];for(let o of n.lacks)r.push({...o,
source:await t(o.source)});return{...e,load:{...n,source:await t(n.source),lacks:r}}}function OB(e){let[t=null,n]=e;return n===
void 0?t:null}function pce(e){return/\w{2}/.test(e)}async function hce(e,t){let n=[];for(let r of e){if(r===null)continue;
let o=await cce(ck(AB(r))).catch(()=>ck(AB(r)));for(let s=o;s===t||ue(s,t);s=ck(s))n.push(TB(t,s))}return[...new Set([...n,
""])]}function*gce(e,t,{root:n}){let r=dce(e);ue(r,n)&&(yield{path:TB(n,r),depth:Number.POSITIVE_INFINITY});let o=r.split(
"/").filter(s=>s!==""&&s!=="."&&s!=="..");if(!r.startsWith("/"))for(let s of t)yield{path:uk(s,r),depth:o.length+(s===""?
0:1)};for(let s=0;s<o.length;s++)for(let i of t)yield{path:uk(i,...o.slice(s)),depth:o.length-s}}function yce(e){let t=new Map;
return async(n,{line:r,text:o})=>{let s=t.get(n)??bce(uk(e,n));t.set(n,s);let i=(await s)[r-1];return i!==void 0&&(o===""||
CB(i)===CB(o))}}async function bce(e){let t=await lce(e).catch(()=>null);return t===null||t.length>fce?[]:t.toString("ut\
f8").split(`
`)}function CB(e){return e.replaceAll(/[\s\ufffd]+/g," ").trim()}var fce,IB=f(()=>{"use strict";en();fce=16<<20});import{mkdtemp as wce,readdir as kce,rm as xce}from"node:fs/promises";import{tmpdir as _ce}from"node:os";import{join as LB}from"node:path";
async function Vf(){let e=_ce();for(let t of await kce(e).catch(()=>[])){let n=Rce.exec(t)?.[1];n!==void 0&&!Rl(Number(n))&&
await xce(LB(e,t),{recursive:!0,force:!0}).catch(()=>{})}return wce(LB(e,`bpfcompat-${process.pid}-`))}var Rce,dk=f(()=>{
"use strict";Vm();Rce=/^bpfcompat-(\d+)-\w{6}$/});import{rm as Sce}from"node:fs/promises";import{join as FB}from"node:path";async function Ds(e,t,n,r=null){let o={at:new Date,
mark:performance.now()};await nc(t.cacheDirectory,n.logger),await jc(t.reportDirectory),await no(t.reportDirectory,"repo\
rt-directory");let s=await Vf();try{let i,a=()=>{i??=n.repository(),i.catch(()=>{})},l=await Je("taking the artifacts to\
 all kernels",()=>vce(e,t,n,{workFolder:s,parking:r,onGuest:a})),c=await(i??n.repository());return await Je("judging",()=>Ace(
e,t,o,l,c))}finally{await Sce(s,{recursive:!0,force:!0})}}async function vce(e,t,n,{workFolder:r,parking:o,onGuest:s}){if(!e.
kernels.some(({artifacts:y})=>y.some(ln)))return{tools:null,kernels:e.kernels.map(ak)};await no(t.cacheDirectory,"cache-\
directory"),await Wx(t.cacheDirectory),await Bx(t.cacheDirectory);let a=new AbortController,l=AbortSignal.any([n.signal,
a.signal]),c=[...t.mirrors,...e.manifest.mirrors],u=un({cacheDirectory:t.cacheDirectory,mirrors:c,cache:n.cache,kernels:e.
kernels.map(({spec:y})=>y.id),locked:e.lock?.kernels,signal:l}),d=y=>Gf(e.kernels.filter(({artifacts:x})=>x.some(y)).map(
({spec:x})=>x.arch)),m={arches:d(ln),commands:d(sf),libbpf:Ece(e),mirrors:c,installLog:FB(t.reportDirectory,Dh)},p=Je("s\
eeing to QEMU, the validator and the accelerator",()=>Uf(t,m,n,l)),g={plan:e,request:t,ports:n,signal:l,provider:u,tools:p,
fetches:Pce(e.kernels),guests:Lt(t.concurrency),parking:o,onGuest:s,memory:zu(Vu())},b=e.kernels.map((y,x)=>_B({kernel:y,
workFolder:FB(r,String(x)),...g})),k=p.then(y=>Promise.all(y.values()));for(let y of[p,k,...b])y.catch(x=>a.abort(x));return await Promise.
allSettled([p,k,...b]),await u.keepLookups(),await Kx(),n.signal.aborted||a.signal.throwIfAborted(),{tools:await p.then(
xB).catch(()=>null),kernels:await Promise.all(b)}}function Ece({artifacts:e}){let t=e.filter(({request:{lanes:n}})=>n.some(
({mode:r})=>r!=="command"));return new Set(t.map(({request:n})=>n.libbpf))}function Pce(e){let t=Lt($ce),n=new Map(e.map(
({spec:r})=>[r.id,Lt(1)]));return(r,o)=>n.get(r)?.(()=>t(o))??t(o)}async function Ace(e,t,n,{tools:r,kernels:o},s){let i=e.
manifest.file===""?null:e.manifest.file,a=await EB(s),l=e.artifacts.map(({name:p,path:g,object:b,request:k,defect:y})=>({
name:p,path:g,sha256:b?.sha256??null,size:b?.size??null,place:k.place,error:y??null,knownFailures:k.knownFailures.map(x=>({
...x,kernels:x.kernels.map(({id:R})=>R)}))})),c=o.flatMap(({cases:p})=>p),u={version:4,tool:{name:"bpfcompat",version:St},
startedAt:n.at.toISOString(),durationMs:Math.round(performance.now()-n.mark),manifest:i,manifestForm:i===null?null:e.manifest.
form,loader:t.loader,revision:s.revision,checkedOut:s.checkedOut,repository:s.page,repositoryFiles:a===null?{}:await PB(
Oce(e),a),workflowRun:t.workflowRun,shard:e.shard,host:{arch:process.arch,cpus:ec(),qemu:await r?.qemuVersion??null,accelerator:r?.
accelerator??null},kernels:o.map(({result:p})=>p),artifacts:l,cases:a===null?c:await MB(c,l,i,a),growth:TP(e.manifest,t)},
d=fO(u),m=kr({...u,cases:d});return{...u,cases:d,findings:m,comparison:null,gate:xr(d,u.kernels,t.failOn)}}function Oce({
manifest:e,artifacts:t,kernels:n}){let r=[...t,...n].map(({request:o})=>o.place);return[e.file,...r.flatMap(o=>o?.file??
[])].filter(o=>o!=="")}var $ce,Hf=f(async()=>{"use strict";await ys();await ws();hu();_o();await oa();ny();Op();rc();ct();
await Cs();sa();Qt();kt();qr();await af();await SB();on();Ha();IB();Wf();dk();$ce=2});import{mkdtemp as Cce,rm as Tce}from"node:fs/promises";import{tmpdir as Mce}from"node:os";import{join as Ice}from"node:path";
function Ya(e){let t=new Map,n=e.kernels.map(({name:o})=>o);return{offer(o,s){let i=new Set([...t.values()].map(({parked:c})=>c)),
a=i.size>=Lce?[]:s.filter(c=>fk(c)&&r(c));for(let c of a)t.set(c.artifact,{parked:o,result:c});let l=new Set([...t.values()].
map(({parked:c})=>c));for(let{guest:c}of[...i,o].filter(u=>!l.has(u)))c.release()},of:o=>{let s=t.get(o)?.parked;return s?.
guest.alive===!0?s:void 0},release(){for(let{parked:o}of t.values())o.guest.release();t.clear()}};function r(o){let s=t.
get(o.artifact)?.result;return s===void 0||qn(Sr([o]),Sr([s]))?!0:!qn(Sr([s]),Sr([o]))&&n.indexOf(o.kernel)>n.indexOf(s.
kernel)}}function fk(e){return e.load?.verdict==="fail"&&e.interruption===null&&Bu(e).length>0}async function NB(e,t,n,r,o){
let s=n.kernels.filter(({name:l})=>l===e).map(l=>({...l,artifacts:l.artifacts.filter(({name:c})=>t.includes(c))})),i=Ya(
{kernels:s}),a=await Cce(Ice(Mce(),"bpfcompat-trial-"));try{await Ds({...n,kernels:s},{...r,reportDirectory:a},o,i)}catch(l){
throw i.release(),l}finally{await Tce(a,{recursive:!0,force:!0})}return i}var Lce,Yf=f(async()=>{"use strict";await Hf();
Yg();Nu();Lce=4});async function Jf(e,t,n,r){let{logger:o}=r.ports,s=RO(t.ms),i=new Map,a=[],l=[],c=Math.max(0,...r.plan.kernels.map(({artifacts:d})=>d.
length*2));try{for(let{proposal:d,cases:m}of e){let p=Nce(m),g=p===void 0?[]:Bu(p);if(p===void 0||g.length===0){a.push(d);
continue}let{name:b}=d.artifact,y=s.leftMs()===0||r.ports.signal.aborted?void 0:await u(b,p.kernel,s);if(y===void 0){l.push(
b),a.push(d);continue}let x=y.kernel.name;o.info(`${b}: trying on ${x} what the object leaves open: ${g.map(({subject:v})=>v).
join(", ")}`);let R=SO(b,y,t.attempts,s,()=>c++),S=await xO(d,g,x,R,r.accepts);S===d&&l.push(b),a.push(S)}}finally{for(let d of i.
values())d.release()}return l.length>0&&o.info(`no sizes were found for ${l.join(", ")} within these bounds`),a;async function u(d,m,{
leftMs:p}){let g=n.of(d)??i.get(m)?.of(d);if(g!==void 0||i.has(m)||p()<Fce)return g;let{plan:b,request:k,ports:y}=r,x=e.
map(({proposal:S})=>S.artifact.name),R=await NB(m,x,b,k,y);return i.set(m,R),R.of(d)}}function Nce(e){return e.reduce((t,n)=>t!==
void 0&&qn(Sr([t]),Sr([n]))?t:n,void 0)}var Fce,mk=f(async()=>{"use strict";_O();$O();Yg();Nu();await Yf();Fce=1e4});async function BB(e,t,n,r,o){let s=e.findings.filter(p=>p.level==="failure"&&Bce.has(p.class)),i=new Set(s.map(({artifact:p})=>p)),
a=t.artifacts.filter(({name:p})=>i.has(p)),l=yO(n.trials,e.durationMs);if(a.length===0||l===null||r.signal.aborted)return e;
await yr(e,n.reportDirectory),r.logger.info(e.gate.sentence),r.logger.info(`the reports are written; trying which sizes \
make ${B(a.length,"object")} load: ${Tu(l)} (${J("trials")} \`off\` skips this)`);let c=a.map(p=>({proposal:Iu(p),cases:e.
cases.filter(g=>g.artifact===p.name)})),d=(await m()).reduce((p,g)=>g.fixups.length===0?p:p.map(b=>s.includes(b)?Kce(b,g,
e):b),e.findings);return{...e,findings:d};async function m(){try{return await Jf(c,l,o,{plan:t,request:n,ports:r,accepts:({
whole:p})=>p>0})}catch(p){return r.logger.warning(`no sizes were tried to the end: ${P(p)}; the verdicts stand`),[]}}}function Kce(e,t,n){
let r=n.artifacts.find(({name:o})=>o===t.artifact.name);return r===void 0||e.artifact!==r.name?e:{...e,remedy:`${e.remedy}\
 ${pk}`,remedyYaml:ss(n,r,{at:"artifact",field:"maps",lines:Vg(t.fixups)})}}function KB(e,t){let n=t.filter(({remedy:r})=>r.
endsWith(pk));return e.map(r=>{let o=n.find(s=>Dce.every(i=>s[i]===r[i]));return o===void 0?r:{...r,remedy:`${r.remedy} ${pk}`,
remedyYaml:ce(o.remedyYaml??"")}})}var pk,Bce,Dce,hk=f(async()=>{"use strict";$();Be();L();on();$e();Wg();Lu();Hg();await mk();
pk="The sizes below were found by trial: the object loads with them. Check them against your loader.",Bce=new Set(["MISS\
ING_INNER_MAP","MAP_SIZE_UNSET"]);Dce=["class","artifact","program","map"]});function Qf(e,t){let n=new Map(e.map(o=>[o.name,jce(o,t)])),r=Uce(e,n);return e.map(o=>({name:o.name,seconds:n.get(o.name)??
r*DB(o)}))}function jce({name:e,artifacts:t},n){let r=n?.kernels.find(({id:i})=>i===e);if(r===void 0||r.error!==null||r.
guestMs===0)return;let o=new Set(n?.cases.filter(i=>i.kernel===e).map(({artifact:i})=>i)),s=t.filter(i=>!o.has(i.name));
return r.guestMs/1e3+Xf(s.map(({request:i})=>jB(i)))}function Uce(e,t){let n=e.filter(({name:r})=>t.get(r)!==void 0);return n.
length===0?1:Xf(n.map(({name:r})=>t.get(r)??0))/Xf(n.map(DB))}function DB({artifacts:e}){return 4+Xf(e.map(({request:t})=>jB(
t)))}function jB({lanes:e,tests:t}){let n=e.some(({mode:r})=>r==="behavior");return 1*e.length+(n?2*t.length:0)}function Xf(e){
return e.reduce((t,n)=>t+n,0)}var gk=f(()=>{"use strict"});function UB(e,t){let n=t.assignment??gc(Qf(e,null),t.count);t.assignment!==null&&Gce(t.assignment,e);let r=new Set(n[t.index-
1]);return e.filter(({name:o})=>r.has(o))}function GB(e,{index:t,count:n}){return{index:t,count:n,kernels:e.map(({name:r})=>r)}}
function qB(e){let{shard:t,kernels:n,gate:r}=e;if(t===null||n.length>0||t.kernels.length===0)return e;let{index:o,count:s}=t,
i=`${B(t.kernels.length,"kernel")} for ${B(s,"shard")}`,a=`Passed: shard ${o}/${s} has no kernels to take (${i})`;return{
...e,gate:{...r,status:"passed",exitCode:0,sentence:a}}}function Gce(e,t){let n=e.flat(),r=t.map(({name:l})=>l),o=n.filter(
l=>!r.includes(l)),s=r.filter(l=>!n.includes(l)),i=n.filter((l,c)=>n.indexOf(l)!==c),a=[...o.length===0?[]:[`it has ${o.
join(", ")}, which this run does not take`],...s.length===0?[]:[`it has not ${s.join(", ")}`],...i.length===0?[]:[`it ha\
s ${i.join(", ")} twice`]];if(a.length!==0)throw new h(`the plan is not one of this run: ${a.join("; ")}; give the jobs \
that plan and run the same manifest and kernels, and plan again`)}var yk=f(()=>{"use strict";$();L();gk();Oi()});async function WB(e,t,n){for(let{artifact:r,json:o,markdown:s}of t){let i=qce(e,r,n);i.artifacts.length!==0&&(await qi(o,
rr(i)),await qi(s,Jo(i)))}}function qce(e,t,n){let r=l=>l===t||l.startsWith(`${t}/`),o=e.cases.filter(({artifact:l})=>r(
l)),s=e.kernels.filter(({id:l})=>o.some(({kernel:c})=>c===l)),i=e.artifacts.filter(l=>r(l.name)),a={...e,kernels:s,artifacts:i,
cases:o,comparison:null};return{...a,findings:kr(a),gate:xr(o,s,n)}}var zB=f(async()=>{"use strict";await oa();ui();$c();
sa();on()});function em(e){return e.subarray(0,4).toString("latin1")==="\x7FELF"}function bk(e){if(!em(e))return{defect:"is no ELF p\
rogram"};if(e.length<Wce)return{defect:"is cut off inside its ELF header"};let t=Ve(e),n=t.half(18),r=Vn.find(i=>je[i].machine===
n);if(r===void 0||e[4]!==zce)return{defect:`is built for ${Xg[n]??`ELF machine ${n}`}${r===void 0?"":", 32 bits"}; guest\
s are ${Vn.join(", ")}`};if(![Vce,Hce].includes(t.half(16)))return{defect:"is an object and no program; link it"};let o=Number(
t.wide(32)),s=t.half(56);return t.half(54)!==Zf||o+s*Zf>e.length?{defect:"is cut off inside its program headers"}:{arch:r,
interpreter:Jce(e,o,s)}}function Jce(e,t,n){let r=Ve(e);for(let o=t;o<t+n*Zf;o+=Zf){if(r.word(o)!==Yce)continue;let s=Number(
r.wide(o+8)),i=Number(r.wide(o+32));return e.toString("utf8",s,s+i).replace(/\0.*$/s,"")}return null}var Wce,Zf,zce,Vce,
Hce,Yce,VB=f(()=>{"use strict";dn();fo();io();Wce=64,Zf=56,zce=2,Vce=2,Hce=3,Yce=3});import{existsSync as Xce}from"node:fs";import{basename as Qce,dirname as YB,isAbsolute as Zce,join as eue,normalize as JB}from"node:path";
async function XB(e,t,n){let{loaders:r}=je[n];if(!r.includes(t))throw new h(`is linked for the dynamic loader \`${t}\`; t\
he guest takes ${r.join(" and ")}: link it statically`);if(n!==Te())throw new h(`is a dynamic program for ${n}, whose li\
braries this machine (${process.arch}) cannot list; link it statically`);if(!Xce(t))throw new h(`needs the dynamic loade\
r ${t}, which this machine does not have; install its C library, or link it statically`);let{exitCode:o,stdout:s,stderr:i,
ended:a}=await ge(t,["--list",e],{environment:{LC_ALL:"C"},timeoutMs:tue});if(o!==0)throw new h(nue(i)??`cannot be read \
by ${t} (${a})`);let l=rue(s,t),c=l.find(({source:u})=>!Zce(u));if(c!==void 0)throw new h(`is linked with a library by t\
he relative path \`${c.source}\`; link it by its name, or statically`);return[{path:t,source:t},...oue(l)]}function nue(e){
let t=/(?:loading shared libraries: |loading shared library )(\S+):/.exec(e)?.[1];return t===void 0?void 0:`needs ${t}, \
which is not found on this machine; install it, or link the program statically`}function rue(e,t){return e.split(`
`).flatMap(n=>{let[,r,o]=/^\s*(?:(\S+) => )?(\S.*) \(0x[0-9a-f]+\)$/.exec(n)??[];return o===void 0||!o.includes("/")||o===
t?[]:[{name:r??o,source:o}]})}function oue(e){let t=sue(e);return e.flatMap(({name:n,source:r})=>{let o={path:JB(r),source:r};
return HB(YB(o.path))===HB(t)?[o]:[o,{path:eue(t,Qce(n)),source:r}]})}function sue(e){let t=e.find(({name:n})=>n==="libc\
.so.6");return t===void 0?"/lib":YB(JB(t.source))}function HB(e){return e.replace(/^\/usr\//,"/")}var tue,QB=f(()=>{"use\
 strict";$();dn();qt();tue=3e4});import{readFile as iue,stat as aue}from"node:fs/promises";import{basename as ZB,relative as lue,resolve as cue}from"node:path";
async function e1(e){let t=[],n=[...await fue(e,t),...mue(e)];pue(n,t);let r=[],o=new Map;for(let a of new Map(n.map(l=>[
l.path,l])).values())try{let l=await hue(a);r.push(l);for(let c of await yue(a,l))o.set(c.path,c)}catch(l){if(!(l instanceof
h))throw l;t.push({...a.place,message:`\`${Ne(a.source)}\` ${l.message}`})}if(t.length>0)throw new h(t);let s=e.command?.
binary??null;if(s===null)return{files:r,system:[...o.values()],binary:s,arch:null};let i=ZB(s);return{files:r,system:[...o.
values()],binary:i,arch:uue(r.find(({path:a})=>a===i))}}function uue(e){let t=e===void 0?void 0:bk(e.content);return t===
void 0||"defect"in t?null:t.arch}async function fue({files:e,base:t},n){let r=e.map(({path:i})=>i),{matches:o,problems:s}=await os(
r,t,due);for(let{index:i,message:a}of s)n.push({...e[i]?.place,message:`\`${r[i]}\` ${a}`});return o.map(({file:i,folder:a,
index:l})=>({source:i,path:lue(a,i),isBinary:!1,place:e[l]?.place??null}))}function mue({command:e,base:t}){if(e===null||
e.binary===null)return[];let n=cue(t,e.binary);return[{source:n,path:ZB(n),isBinary:!0,place:e.place}]}function pue(e,t){
let n=new Map;for(let{path:r,source:o,place:s}of e){let i=n.get(r);i!==void 0&&i!==o&&t.push({...s,message:`\`${Ne(i)}\` \
and \`${Ne(o)}\` would both be \`${r}\` in the guest; rename one of them`}),n.set(r,o)}}async function hue({source:e,path:t,
isBinary:n}){let{size:r,mode:o}=await gue(e);if(await Os(e),r>Ja)throw new h(`has ${r} bytes; a guest takes ${Ja} of fil\
es altogether`);return{path:t,content:await t1(e),executable:n||(o&73)!==0}}async function gue(e){let t=await aue(e).catch(
async n=>{throw new h(await n1(n,e),{cause:n})});if(t.isDirectory())throw new h("is a folder; name the files in it, for \
example with a glob such as `**/*`");if(!t.isFile())throw new h("is no regular file");return t}async function t1(e){return iue(
e).catch(async t=>{throw new h(await n1(t,e),{cause:t})})}async function n1(e,t){return j(e)==="ENOENT"||j(e)==="ENOTDIR"?
`does not exist; build it first, or correct the path${await qc(t)}`:`cannot be read: ${P(e)}`}async function yue({source:e,
isBinary:t},n){let{content:r,executable:o}=n;if(t&&!em(r)&&r.subarray(0,2).toString("latin1")!=="#!")throw new h("is nei\
ther an ELF program nor a script that begins with `#!`");if(!o||!em(r))return[];let s=bk(r);if("defect"in s){if(t)throw new h(
s.defect);return[]}if(s.interpreter===null||s.arch!==Te()&&!t)return[];let i=await XB(e,s.interpreter,s.arch);return Promise.
all(i.map(async({path:a,source:l})=>({path:a,content:await t1(l),executable:!0})))}var Ja,due,r1=f(async()=>{"use strict";
$();await zi();dn();await Wc();Bd();Wi();VB();QB();Ja=128*1024*1024;due="make the files first, or correct the pattern"});function o1(e){let t=[],n=e.map(r=>{let o=bue(r.request).map(s=>wue(s,e,t));return{...r,targets:[...new Set(o.filter(s=>s!==
void 0))]}});if(t.length>0)throw new h(t);return n}function bue({programs:e}){return e.flatMap(({attach:t})=>t?.of??[])}
function wue({artifact:e,program:t,place:n},r,o){let s=a=>{o.push({...n,message:a})},i=r.find(a=>a.name===e);if(i===void 0){
let a=r.filter(({object:c})=>c!==null).map(c=>c.name),l=Z(e,a);s(`no artifact is called \`${e}\`; ${l===void 0?`there ar\
e ${a.join(", ")}`:`did you mean \`${l}\`?`}`)}else if(i.object===null)s(`artifact \`${e}\` is a command: it has no progr\
am \`${t}\``);else if(i.defect!==void 0)s(`artifact \`${e}\` cannot be a target: it ${i.defect}`);else if(i.request.programs.
some(({name:a,attach:l})=>a===t&&l?.of!=null))s(`program \`${t}\` of artifact \`${e}\` is itself attached to a program of\
 another artifact; a target must load by itself`);else return i}var s1=f(async()=>{"use strict";await Le();$()});function Xa({btf:e,moduleBtf:t,bpfLsm:n,backports:r,lockdown:o,pages:s}){return[...e===!1?["no BTF"]:[],...e!==!1&&t===!1?
["no module BTF"]:[],...n==="off"?["bpf LSM off"]:[],...r===!0?["features carried back"]:[],...o===!0?["locked down"]:[],
...s===void 0?[]:[`pages of ${s}`]]}var wk=f(()=>{"use strict"});var i1,a1=f(()=>{"use strict";i1=["lts","latest"]});function Cr({kernels:e}){let n=[...e.values()].flatMap(({groups:r,build:o})=>[...r,...o===null?[]:[o]]);return[...new Set(
["all","quirks",...i1,...Vn,...n])]}function Tr(e,t){return/[!*?<>/]|\.\./.test(e)||!t.kernels.has(e)&&Cr(t).includes(e)}
function u1(e,t){let n=m1(e,t);return n&&[...t.kernels.values()].filter(r=>f1(r,n)&&_ue(r,n))}function Qa(e,t){let n=m1(
e,t);return n&&(r=>f1(r,n))}function d1(e,t){return e.split("/").find(n=>p1(n,t)===void 0)}function f1(e,t){return t.every(
n=>n.matches(e))}function _ue({arch:e,build:t,isDefaultBuild:n},r){let o=s=>r.some(i=>i.names(s));return(e==="x86_64"||o(
e))&&(n||o(t??""))}function m1(e,t){let n=e.split("/").map(r=>p1(r,t));return n.every(r=>r!==void 0)?n:void 0}function p1(e,t){
let[,n="",r=""]=kue.exec(e)??[];if(n!=="")return l1(a=>kk(a,n,r));let[,o,s]=xue.exec(e)??[];return o!==void 0&&s!==void 0?
l1(a=>kk(a,">=",o)&&kk(a,"<=",s)):/[*?]/.test(e)?Rue(e):t.kernels.has(e)||Cr(t).includes(e)?Sue(e):void 0}function l1(e){
return{matches:({series:t})=>e(t),names:()=>!1}}function kk(e,t,n){let r=e===void 0?Number.POSITIVE_INFINITY:c1(e)-c1(n);
switch(t){case">=":return r>=0;case"<=":return r<=0;case">":return r>0;default:return r<0}}function c1(e){let[t=0,n=0]=e.
split(".").map(Number);return t*1e5+n}function Rue(e){return{matches:({id:t})=>Za(e,t),names:t=>e.includes(`-${t}`)}}function Sue(e){
return{matches:t=>e==="all"||[t.id,t.arch,t.build,...t.tags,...t.groups].includes(e)||e==="quirks"&&Xa(t.facts).length>0,
names:t=>t===e||e.endsWith(`-${t}`)||e.includes(`-${t}-`)}}function Za(e,t){let[n,r,o,s]=[0,0,-1,0];for(;r<t.length;)if(e[n]===
"*")o=n++,s=r;else if(e[n]==="?"||e[n]===t[r])n++,r++;else if(o>=0)n=o+1,r=++s;else return!1;return/^\**$/.test(e.slice(
n))}var kue,xue,el=f(()=>{"use strict";fo();wk();a1();kue=/^(>=|<=|>|<)(\d+\.\d+)$/,xue=/^(\d+\.\d+)\.\.(\d+\.\d+)$/});import{gunzipSync as $ue}from"node:zlib";async function Nt(){let{kernels:e,aliases:t,unavailable:n}=JSON.parse($ue(Buffer.
from(vue,"base64")).toString());return{kernels:new Map(e),aliases:new Map(t),unavailable:new Map(n)}}var vue,h1=f(()=>{"\
use strict";vue="H4sIAAAAAAACA+19a4+jONr2X0Fopf1SOUAIgZbeD12nXWlmNa3pZz88Go1GVOKqYotAHiBdXdvq//7KHBIONrbBgEn8YTXb2EWMr+s\
++OK2+aG+gdAHXqR++uMP1fH2juf6x+8za2bMNUu9+aG6O/UTokH1XB+gW56Orgf/KIqD7Zt6o7rRPXh2jl58mzbE4RHcqDsQbUP3ELuBr35SP3t751d4GwX\
eYedGceg+HauN6o3qhNtX9ZP63TL/Mg31Ro1A6IJI/aRmPx47L/BZVC+O1D9v1JcwOB6SC6eBqjdq+Ao82PrsbONI/fRDfYqf83Htg93RA7fwwrPjReBGfTo\
8/xrt4bNuY/cbgE/obN8OQQj/Fv7Rzxv14MKB/u3g+nPgWX9py/nfkpHeqFFwDLcA/sib68NpCQ97OARwCCI3DtLR/6G+xvEh+rRYwOvz01jnQfiyOP1rYS1\
unQj89nWRPv4iiBbwMQ7O9s15gWikYM62QQiHmT7Kl7Q1+ZVye/avtFsyXW/gA/b7M51n95vjFcf2DYJYGZw115b1UeW/ufjx7Hrgp/rnz59/3tT5NfOC7ds\
uePexRCv0oGBcoXOVdBmWPbFuu99lo8uH8P9cPwYvoRt/jETKm/NsSJJ2IqkT7iHoOIZmzSM7xHwUIvhDCHaCpWoav6jDE8+BNxePeYVhsfpHEger/QTwlTh\
CTsBVSv525q89W881FGHzhjpDTy3d3KXdMpJnP86Tf+kF5vTR/svqhV82p8CcEYpIsx/qMfTUT3SD+/3Lv2b/+PKP2S8P/zs74TWDYD67/gsID6Hrx+on9fZ\
Rsz7f6dbG1DaWvbTuzYeNppub+5V5d2sl/7tdbTRT/YlhefMUzS1ynnDTaDFUt8DYS1M+XOtBYUHtfXxHKxrQyVMaGSkdlkZ3tUaHy63KzSMHrFo6dUXxqms\
+dB2205CeURsPe4pHXqJg+gkQvnA2JaOXNMFJmKC2nJlzTUcY3amlbmbnpm5xS1u2zBGzXx8ncvG0DpSoKLp1JKiVzePhwby/3dza1uP69nH9cH9v339e3j+\
s7x8e1neadnenf9Ye1hu9nXloy7neNb2juwfOPJpWVfUuNAbTPjB1NZpJhCZpY9dnY7jsr9I+ejiq5XwXGI0mlKyNaiqt0zXKmxADEtFqyIumEYITzoSuODZ\
JixPL4vbOfwN/llqIDt98FowM1XayK2RjZln+0fMoo1JyGyW1Kh1hVIV2QnVJQeMrG01hpHWDyQy94V2oH/gAvtoEAeSTvtTN2dKcrZbsAsJ258/T0aRwbYP\
9Ql9AJi88JwZRnKcTezcMg3DuuVGMMpIG+8C+u8TjXXWt+B5CYI96W34J0Oe2Ohj26zkW9KQJg3ba1hFs5d2NX5X4FSjruaGkw1eCZ8WNIwV8j0Mnau8K0gG\
y0WEowNNnW2RRaz03xjL89Zxg94UO0yACQqKeIA9G8AIwzcFxIEmBcPAnjRzx15bcPUEyRPbIQFsfNSBDtOV4rkJbknzFucdU2IJ6o3WBZBnDn6wbeLJuYsi\
aM0PW/P3Jmg9F0KvyIRmyHtGdrInuZE12J2KRBeVOLo8rQ3uTpb6Cmh2GKKdWNEnOzR1pstRX7X1GOgK8oseJCxyAdzz4pOmaNAU4GslHZMg1eolKH3EogNJ\
8p8+AkSxfb0ZfJwCvc0E+DRMwJsBbKqcnbe8R9DaEEMTKs+HjYE6aW0FNY+46lb0LADv7y9OxUKe07L5gt5oBtwhQW/yhtnhYeHVD4Y2aTvfUTN1qxtxqhzm\
NqVtUpi4A/ihTFxx+epvviv8W+HEQzaI4BM6+elYCujHHG9PapvblDvjxb1+Vr8mtULsySx3oz04ooVkaby9HJ5wWfMZsuZ6tNPYFX/rCOB1p8rY4/b8LKxv\
2uBvS34L/uK/Hp3k6luIwYQt8bx0tDvl77PTmix/fQBi5gf9z8SMEHnAi8HOxc2JnEbkvPtgtLMNabc31bvED/uLPyutvFMfqRZCEXpSEZa024U5auqqTITm\
NqDqRHB+E4+UA3NRFIHdMOLlhWOZWNr4Px9uR9rwL5pxpGIyrCRTEUXc792FMPy3ZPzT7K6dEoBvR/O60+bbMbbtDEkLahduSwm134rbdBJgtmeo8sPmmF23\
rXIvMBB9RqbQ1xWr22/Ozu3Udr1bdatv3t5vl4+cH7X5z96Drm8db07Asfbm+Xa/XtytI2DtzfY+tbhXDSkgJPPZ8CILddIsLHGynbdl4v6ZF3HErTe1yTa0\
pC0OfCiFAcGI+IeLSYtNYmzCkxRh0CxjCSRCCBCrep0JcepySZjeC2VVPfsC0ok2r25bbsl2h9gxSZ4Ck18e9RyheNqEtJ5e8zb7+87O+Ni/WNEjrJfzJDyR\
j6RaIeBjMZEKRtK/Lta+mTA9z6oMQYYi5iGm6UWgCqdnVhCEqe6FbGo0Yknif/XA5EUna2qC25s6yD9eU93rWrp8sqNbAXGB3PKTPl27TS4rrHC/ZWQNuvzz\
eKE8fytb13ON+cf6xumGV2tps8izcAGMofhBnLHYixQ+UjESfFPANhB/xq+u/KG6kwAmIFddX/0TZRbB1E7t4gcP/UD+pL6/bcO4GRWP5SJ6n/sgheAYh8OH\
90idBglb1iOjWSQDIsu/yUvBbY5Bb4zBbd8Vs3b/RrS8GtDUatEajWzcbnWAAsuxOvAj8ipsGq5cRiLXcI3YCzJxrPRtcaRPZlPGCD4KCC29tiF1+AkPXvP3\
vApEz0ZiZGLTMjmiZvRuaeSlwmUi4mgzNbDQ0saBDGNplI1d8h1W9jnaMelfPqPcf1fSLcY46GrTGwKY3RzbBACTowReJn4VBzsJhZnXFzOrf6KyLAc1Cg9Z\
odFaz0QkGIGF76UXiZ2OQs3GY2V0xs/s3OvtiQLPRoDUand1sdIIBiDK6i8ZvM0e+GUguIxBLr7cHbDPv+7VAOsILwAs+CAouvLUVGicAXc3ULhu5veP6CSg\
I4M5tCNwKjczg+eAdRLFywjA76a4XCzy9wEYceDExAE9TjkURb4TVHtNDNB/4VQAaxc6ThzTKvAUB4KmpLXzpDQa1yynDl803Bjy8LZbbJwpkxRwvEUcv8F9\
iEO5RGJ7bEPgVGjt70vxe0hibQTzNORZGvEFWe0wY0gsyywqiO/DkOv5M08p1Y9XLOXa163nF5dYLjjvKUuX75CaKpilPR8+LwAeoo5D2aVkSlo6yxdEYwfN\
z9cxlC3PQxQ48qXn1X3Ldd/bnGUrOaj26Ge75Y84isD1mJaCnR//zRt0G+0Pgg6T4EGYv+Y1jsI2PYXos3i55+j2InS+nUsr0lDx377yAWQLALO8H/J3rv6i\
f1NJ1FOSzF+CD0N1ioD83Eylw7klVcytZ0AML6vg3IB/GONBhCxHvpJOEeiyowxiB9ukiEvDaFjBsOxF81gp7rhRocXZSJ4Y0nWB3DSGinOKhG0fPEFhqji/\
QX2RPT0Q/61dDP7nelCA0s6DSSYRkQRKCkCvUqNBAAhhYmvA/t4+cN0jUyWlDDfjTxca0oZkBuL16o6YQODbIDGKgGKKXqvQrV6sU0cuF3q1SBl15CoK39yA\
RlZgTTMJnXKg5QP8BFyaIsycrQZw/7WhJYoIaVkaotJIgb5kXSNSH0A1SLBGywbmBhC978JfQDqcTpDhiZYJqMwnsthGeB+Rtd+B3ZATNFvtLcfnodFBH7eU\
aK8Kzfqdt+v6grxyOIAMg+wgQ7CUBWq7785DeiDd+1T9s3Jcod1rnl+N6I+KkVf4YKQAGfZkB9B4TopW9/I5hStbWPgbwygHygUzMOdBhmz8cHtu8xxnV9Ao\
CTx0NpY5BUeeWyJ2/0V34Cmf+je6c90o+f+3WBHpXXW+oWMApq082nrZM7fVmOUcn6Dk6zxxPcqMnbjBoPjpW9NHxqo/OKf2TBOiJAMzKkE6QhnSSNqRzzQy\
HIkafL4vGyiGFCDINCw29cYEhbObBcnjCRH0LcTFR5ATrikKnkZl0Kp1J5CRE0gSUjZxCi9IJYpROUqMEzUckF0ANPjrFSqeSrHQ6zUro1KTbMdOXmJn0FYV\
WaB1khdFBVjyykZUSh+53l8PaRTgxK32wonSZPepory5XzfrGiqBvrDilFhLznmtVVljdYoXXLVbd8wQJ7CCVKiuCHrEi6RErXkGfA+AX8qZKWGePzg5XjTr\
DwJGd+Ss80/YFPbyRXNHoBysq/WD4IC/hb1OjsiLoAiuSLjBovJcYt69QWVGt91d06/0RQj/v70RdVuTvLxqgC1TKjR28P5/YjypQEd8xDFufspqdv2VWh7P\
QVkez2MgjmbtRsqNnyqpe8WdoFwJNp66J4f3PTzViEn8aRINsg+hDR4WOuZ1kwxBazhldpKBTbqbDvX2qJyEfTuU5I9sg9aA60ZGga+bHkQq0qSB/pvSUDQo\
WOnBLhlqPKWQQNMe2TtN/9LIWqCUHFGwgakRCJhNXTAxazaiYLFDwoEk9Ei2vuGL02dSkesZAwQSyriRmipEP9+ozjJ5jC05sqvXoGkuGyTHywV6cM+lBk4K\
SodkIfdqhAfm8B58EE96sy2qkqEWaYlYjirnMgPNFJVOVOzIQo3OOKbkxoF6VwEwQrU59GFjQJc2UBBhcvUogppKwKj0ZKNE90+RNjOnXJwscZMgLlmI30TM\
P1Bvyy/ItPa8+ivkELTfoNS5RkhBJkxY6V5Zf0LKCSvESIB+RXGitepWSDFpeMOhfwqQmOI5cbWYyRBQiC2HFblyiTq+5CapA66IcTU+K2IbEgQ0R/Q3PvHT\
Da22zkYoY02JlQ6uIbagVsQ3nZFRyY0BFbEOhiG1oFLENvwxUEmBwRWxDrYht6BWxDe+0kysxpCLWY5ChWsdsKJcvo2ceqKXLRipiTGuRDZsitmFUxERIQiR\
N2iliG2pFbEOviI2cj0gudFHENoyK2IZVERMiNcFxRCpiPUYhKkVsQ6mIbfgqYhtOithGKmJERcwiccAiom/xzEstXmsbSypiTIsVi1YRs6gVMYtzMiq5MaA\
iZlEoYhaNImbxy0AlAQZXxCxqRcyiV8Qs3mknV2JIRazHIEO1jrEoly+jZx6opYslFTGmtYjFpohZjIqYCEmIpEk7RcyiVsQsekVs5HxEcqGLImYxKmIWqyI\
mRGqC44hUxHqMQlSKmEWpiFl8FTGLkyJmSUWMqIjZJA7YRPRtnnmpzWttY0tFjGmxYtMqYja1ImZzTkYlNwZUxGwKRcymUcRsfhmoJMDgiphNrYjZ9IqYzTv\
t5EoMqYj1GGSo1jE25fJl9MwDtXSxpSLGtBax2RQxm1EREyEJkTRpp4jZ1IqYTa+IjZyPSC50UcRsRkXMZlXEhEhNcByRiliPUYhKEbMpFTGbryJmc1LEbKm\
INStim/mykQJJexP2aQc+SelmvuSyrknHJMUwynXKZr6k0sJK/eg50TkJlbQYTAeDEBNksLwLPQG6JJ0S+4ElMAgvlQJW7kjPhu5JJl9OSPWrv6hCXrIUeom\
dZdSWKJfmUXpechSSB0paMMheQiQckiHsmleaTFASgk7xGjv3kDRoK3cVMwpKSrCIXWKkIRh6SKWrv7BDFroKvXiEmT7zkJrKdWHupR+RSyPAr5GA1zimnxq\
n1YsmRS6W5YhGKXJptCKXxjfnlLQYTOTSyCKXRiFyadwSTYn9wCKXRityadQil8Y5u+TJCSly9RdVaFYqGt0CZewsA7E40aTIxbLa0JhELo1N5BIg4ZAMaSN\
yabQil0Ytco2be0gatBe5NDaRS2MUuURIQzD0kCJXf2GHRuTS6EQujavIpfERuTQpcpFELp0Av04CXueYfuqcVi+6FLlYliM6pcil04pcOt+cU9JiMJFLJ4t\
cOoXIpXNLNCX2A4tcOq3IpVOLXDrn7JInJ6TI1V9UoVmp6HQLlLGzDMTiRJciF8tqQ2cSuXQ2kUuAhEMypI3IpdOKXDq1yDVu7iFp0F7k0tlELp1R5BIhDcH\
QQ4pc/YUdGpFLpxO5dK4il85H5NKlyEUSuVYE+Fck4Fcc088Vp9XLSopcLMuRFaXItaIVuVZ8c05Ji8FErhVZ5FpRiFwrbommxH5gkWtFK3KtqEWuFefskic\
npMjVX1ShWams6BYoY2cZiMXJSopcLKuNFZPItWITuQRIOCRD2ohcK1qRa0Utco2be0gatBe5Vmwi14pR5BIhDcHQQ4pc/YUdGpFrRSdyrbiKXCs+ItdKilx\
1kavuOxDuweiYVBrKcxC+fdwo8StQYhDFrv+ilACkX5YIiGDycOOtJgysKmXgdSijeyIoUeUtMRkoUclAykhGp+RNQtePQmTgNSGjQQUyOCRcPCGdfpY1ukt\
G5+UGLgEXIMLmI5u4PfeQKBsERcYgaTBiBNtrAZhOXjHwgorRIKGMHnevBUUWdcQg6SEGUQERJATno7uuCNyLz0bLGQZOwDA6SxYc4M/HNm3j5qRNRO6uCl9\
yqYJceq1D8nT0o9h58sC01zxwGsbKdyN3h9MgSk2NyLVLjCR4bZQGiEpdasivNsLEnPRIhNoLChARnKJQbmvErGVC0wK56ectY/tRZAJbaBgv+gm88qAHjX+\
qWYhwePCaBYJhA+F14EilAqQRDw8bVgcYLCZeB1gMi/1i2MMDR1juDxweL2dVP7ajRS7qCw0tHSuX+Cjw4p0aNk5Ld/D9AEJ3D/zY8apoldsqgFUaO+Q1xTv\
dKCHwgBMBZev4O3fnwGmZ9HKkNE9jpavFQeDW/+g+dKi3S4Qk8L1IBiUg69pBrZkOYubMSaLbo9xQAhGnO2A60eHdMtXiiPr0czDxfD8yDUf1EDjaC7zQagE\
4/+wbFcgpgG8WPgQL/FfGASqJpBLYKSDHiibi5ABXBjSDvIKM7hSgEwQX0dKBy1FkxAsOSI0G1aNrMOg1HxBYzWGHvKus8wx2QejMjPMhKIUrOYzFSzl4URx\
s3yihe0z+Xkn+vgJO2kS5hkvHwRWd8LBXb9QQHILIjYN0R9Ef6mscH6JPi8XOm6e/eQiD/4BtPA/Cl8Xh+LRIry6SeV4cDwnzFsZq8fANhB/xq+u/LNInWag\
3jHfLKI25XRAt4PMfTlC/gdAH3mwbhNADpXOQESF5lKw9bYjyfuWr8I5v4AP2/6EeQ0/9dBpzfcDplfnh5aDeqM+u/wLCQ+gmFL0zHzaPS0u7e7SWD9pKM0x\
zYz5YlqXbt+bSNFeaaazXK039+WduEY4HQa5wsb5CRTU1sZM1/LRhaIsI05HANBFGElpEQpfTrNr1ERxtU6I8KT/rwAfiyMv8ftflabEMxaX/A3vdDmn9pJ2\
uZHd7dtfpjOCv0dHVGhee0xp8UwBjainAynw0Nf3+7lHfPG7utc+G9dlarR+M+9vHu8eNdmfe24/28rNJ4iI+pzUaclqDg3c1ZE4rCd0DodEZg4FLFAZwtFP\
OaQ3OUd+YXNTn7mmxDCXltAN53SvKaSW7+bA7dN5f3R2ocvp0ucLk8/UOnje7Sbr7cQe+AS84QIlaeQodf/vKnv+qHiRFrE7BPxeed5FNxAgBn4IS2Pyy3k4\
kSUufx48odB6xDx4N5RmnwytkEK00Cul2KtngBXmdoQIei9tp5gkh4xLHBbHlZBfsgUblmPftdWbMNftEp/OFnDmFKxln/KPn0XmY4yGKQ+DsFXiDG+XpQ/H\
cOPbA7Nt+9gq8AwjrREH0wJ6rno0LlbgjbuN9ey2SBYV3sHUTvF/gmD7UT+r/HZ2PuRsUSfCRTUry1j9aZBOe/ivp9wxC4MPbJuObJfUE5+lez43SbCf/Lk5\
2eqH9XK/nRg9TnY5K2Jlez436RGvLykzDC+WpTq50mWtt2ctkJ+MSeLa1JWK619XpXteme911utf9TPda8OleV6fbhJ9VL8x28u/iZJvFj8G3mGtzrvUw1Sb\
2a/BCzLQ51+oTbVYm2qxOtNlxos1eJtoUe6JNBKP1KqX1Gqf1rqTW+2G1LjitdcR0W9XptmrTbXWdbquf6bYEn26rOt1Ph+fSbCf/Lk52eoF5rp/d7yCCx6Y\
pt18ebxQ/iJUPECs5BPxmX9jZfjo8IyZ75oPvcXXGs4uVac+vMs/9+6sTw2lXnsA22INIgTe6khmHj4qedtSsIyc97sZ3qDz4IH4Pwre/R1fNfh+UoUiK0uG\
FZMpPaFQunwCpXmfGxAfvIDrPupKOF7VpQImDoD7//zr/NsubjNOQCTNefDT4Vqso4aRDnR+fjn58nG+D/aJ4V+QmUNQkV0Q5dKPIE06j4Q4/34VtMpUpLak\
oiCb0XPPRVrLZPzjx9lXxoLqnxDASvDuRAm8dMzGcQmERiehQaGkke6GD8CDUPpEkEgZN5Dfxs282zLvZcd7NHslvToL8Jon8JpH8ooCAIL85CfIXZV1UG3b\
muYi9vRkAVvIVywK0JckEzj0mgATCCgQCotEM1g0QrJsmn4cI358ZrKdhBmuiGazJZiAMEigzWE/ADEqvQRBNmKnn8nKkJxPAvyIRyQLgm5JGAyh0EB6EGvt\
FwqCJ/CZ+9s2Geefwwqo38puTIL9JIr9JJL8oICDIb07D8+sNvkdvcjs8XiL25/31abh/nej/dXIAEAYJVAjQp2EGVgMEVtPk83i5258ZWNMwA4toBhbZDIR\
BAmUG1jTMwG6AwG6afLvr5Nt9moE9DTOwiWZgk81AGCRQZmBPwAw2c6w2mjRhpj5taz/zm3l/wmg6NtEtYDMnyKKFDsKDUGO/SBgUyB8cgB8dIzDzgHOYafD\
li1l4L4xrzucf295mMxW82dd/f31QfgXOQdHSdymVmc77NHt83BvIfLiwN/xPad9Lfb8UCOAWWn2pm7OlMVtBAFm3twTvvhc4u3n+y8n+lnSr8QLO2QI+5iL\
yQGmHMfKvijNR+Fv404sgwmx92aWz3rT7Je9C2OeChrq+lZPYj5o7rPuq+PKnxU53Fnohtk5JupHpVg4QzZ0EclKIZEj6qMF9FB17cPs/BfFXGCpJdzUq8yK\
4f7SWPlWu5kyqXm7jh77++vBV0dbK1y/mjfIcBvukmPdc/prmrGWKvYA4Utw4UrKJiJTguU45eOd26RV8Lkq31SNTBgS6nv3gmknQs/qOseFv4W5o2cFhU7m\
gbCmHH2TbFF0EQ3JzvR6iEXxcyjE1b8EvN7lGZ1FJMM35svyGFtuOyVALHTisdMxEwGq1nC6+BVS9OFI7pKH440l4QY/IJM358pxJ5udwjkIGot6C6EhPj44\
rmK4UoT3Ipi8G9eVMxGZU46K42kskV0OoN5i+pzkdPjmuq6FkCKVuMprbwdHlWr3O0OyKj/snD7wDsKtTqdhW402psZN7+Z/inejjVNOOTtF8ynmyhlddz7/\
dkKYgO9Fh3tpPtMS9w8F6ojsHQWiCiSz1HsI4BZpd3qL5hEMQxmd/j4J+vFhAzDIaugrlNTicxim60xCHR6Gz9cAsrf6xZuHr9g0esHmu4sV3OHEG36ONN/k\
tuZ3yK7ydYt0ov4Od8k8nVuBXMZ3YffJAdsJEnUrFPyWc1Gk15qOFJ4LQvgKP4mDXzAQQ9HK2bwngbTn0cdzP0zElBUkJR9JnTR518duv1gIWMgXRIjWGxnU\
w6QzXVme34kiASF/IPRmYxeqShmNX68VQr+Tr7tCmTMZKYCR0m4qDqy3Hx/VvEOWXVBYwflGHIFhjrBzH3dFSDZuITcD14Xg3Dc93dTS1Uxat5xqGl6UOSCK\
We3R2fnYv8TcbHWea4Y7tHyC5sznG004H9OO4QEjy0D0ZCNbJ0/VKsmFdHSUHh8jxxOdkQwBGdJuKu0MdjXLZ3q5T1OzX3dFyjCrJE9T14QgnPZ9Y/NSWKX/\
KdU74HkgOVrp09njwYLQegi+xOmFqPk9bChlOi3Qg5HiYriws6+Tq+mXa1Tq7KRCzIQij+k3H8bFXZU3e7wkYTKmyvcY/mJYT5F7cdXE+UBCSWrMjeDNLh89\
j2zGycqFD9zcZyrsbvyr/fvhFMbvoKtjdvEUe1QiUGUeDLuwHPuhJ5v33wy+/m42h8QjemkgBm9tBT3y/iuhIT4Zurxg4EqLNnlwefBnmdemY/Gl8T1XtJag\
bYfhyQjMriC+XMlL0/+YopURjpOnfp1CSg/Idpgj+BcMU7u6FlkjDv5IciVib8hnx+A548mwqZ5Rz8TGbTq+A1tSJ73DfmqclwYYUcIipbKFP4UrrVDbFlya\
hqfVkIA0vl9OdOFwWVON9b37qPCPFtg3yqwmiuSXCpxIm6JVIoWlkt0TLG/qkaHwXhSPR1XgogThnk7Ilm5gt2Xzdkn3d2ZItXBSzqbMlmz5bsvm7IltmSxf\
Ds8ZKF7psSQC3dDnZElMVyvjuiZY/lJVSQriqq82aROee1VAEVeqAZ5fFrRKgwCxroIqnDn7q4MJR/e3g+nPg2UfwNv9bMqbe4p3FJd6hX6oWSYS6OAPf49B\
pyy+a1MuiqodCM46XP7PEqH7i6NAkSelJSoq7Frk2SgCH2K0Salr+kEs0HdUh0pKOPtkb3zn2WhU1bd84LcJqS1KKWO6BK97j6hO15XSzRG3ZK8u05RRDcJE\
g5Mp56kwRw7uORaNXkytKqpKo2lziTJcvCuEcxcgYhyLcdEMwbXU9Y9YojKOcZN4oaYun7cwH3+MmmmYdGmiZ9+DmGeEnCHbw84rBAYTR35VDCL654F0JnpM\
m+HOQtczBvfGEPQwRe9qBcXo8SB34QKQgC/vQ8Cfph+VQsbUtWajyv2pPBvpwcWp9UajLGY44VzfIlp8pE44YSkvdJuypqI6QHdtRkaKcgJ6KlkEMudgUvBa\
Pg2cFc1rikS8Mtm8fM6t8ymz5Yk6jytU2Xuh3eIu8NLLOg0JzlwNjk4H2clJsKS+3/tKWbdPynTdPRpkwMz2D+Pi0SC4trMWtE4HfvuYhLoiGOKOuYWjfIKr\
54Obasj6+/NcXb4sfz64HfqoIetUzL0wrgXCsvoor6dquFHviJGntKDnKyNFyqEU1jewOmY+X7Y15ld1xw/Iuj6TCEq8wQDbv2ERBXIY3oqfkfezsQI5S0pc\
Xfe3yGbbli2WC2l0ObyyS024dxkkHNDLSj/60nnIpwF9WH/SyOUVl2lNRfqjHEH4rnWZsv3/51+wfX/4x++Xhf2e/p2xQb9Rn138B4SF0/Rh+c127u9XX5uc\
HzXy8Wxt35oO51m3D3iz1e0M371fr5b2+Wd+rP1vx255bzGmBjTlSF9NK4HsXh9yZ8wN55PZnBUkTmbKJoNIWG3mq70jBgPmw3suIBV1TjctnOmuu05yq282\
nDI8YGXgfHnyZgUHaCz970Spfeq9cLduE1ulTy0WD0JatcyVSYVJvMYEjlVHql8BUTtAqc/nxTtdNa23fLS1zefu4vL+/tde3S2t9qy3Nu83KfHy4f7yz1i2\
5rC3nOnOao+E+VI9rJrG7i8vvznDhnb40iIkYBCoJqrSN7uiZC1Cn5eenkbOMy2vmrKU5zcd1EsLr865znbbTl9bBxzqOT0c/Ps40c740ZkbhoOt6Q24FiJb\
cEF6AD0J3S+n1/53cSElupPz6P1+V78B3HcQx6mnH5jf5uONo09F2Oc76vFL9G/B3rv+CWqTuwJOa45Vc9539ebKSA0qObpxSMH3M2fGwg+VN6k1+IQLbY2K\
1f96o8HD5wAcJZfaO6+c3j8E2Pobwzs5+l8zBHsTOlxP904Iwd++8gNkZjWzcn9TTNTT6Fa+IaxaHCYg3lddHhGwOeBDBSpEsnIyGaKnCX2zqhr+V4//kBn7\
y1y08QfG8IdEZkD5ngQHZhfFcwQlMjC+otQvEBlTdwvWRgbc7eH0HpU9goBuRNDi3cmXCuTQ5zdtgNbK+nC+NNg5jzRQxLs0jJBAl88tIh7pmRuhFSRDWtdR\
wFGlxhD2RQY0vRq6NUQ0Bp9JlIs6G4asZU/Y1tAGnu6+hoQhOvBHe7/D7csYluZ0+yJUAgsppCg0V2hRbOrmX5EYJYZ6DbTuxY828xqX7WEofLEgeskCC9N+\
jLW9OMGLTF1QPCi60dB/c2MDJS7T/ss5Vkcd5j/C8SRopKJP2G4Ut0nec4Xfeo5kXR7M8Sp9JAAHCEeC/8PZ4CqTNNCTIekoajE0DCASOCAlIGCq8bA94IiS\
NNKlE0k+SYOxQsD1gKAABwhAg3TOO50DeTkGDU1fJhJGZkJ8ygCRDBhM2s3yH5xb424+m3PLchyq7LHSX3BiZGyU0zqwoXMYw4+3bHk+JpJGCC2k/SYKRSZD\
CcEYf/huXLKJEq1qzMIJDR9XyAsDn9watriaQ2ECQL8fUHvoVKC9QeuiDR3C5SnIo5y5iyBDSoxCZ0F6FILKh2EkURUIygsyIDoIEiROFLmKIE5IP5FjRXps\
g0aHcSxidQpKCSAouMgU5Ja32FEqykDQh0qSVYpHWSNRLgautSDIUmnmuXpHlFXrrsi7m6lDStpjg+Xn6r9ET8BBhBr8wydEmvFVHdKMlD581bh/06XP5i2D\
Xxb1378C2hrhV7TMRJ0X4fPLl+yimcq9uPoqKPlRynIj+qtu3k6/PXfVEPG05W88tBMnyhjqhTi1dfZK2VF7CIPj20S66WS2qSzPfAgK4Z1Zf6tpsuZnpcJs\
yd9TTRyvAnl0Yszwsha4pC6r1oMC/vS/hwADO5ccYn3DlhMFFonKzGK4CEViuw1NwfZtT8QMkBpDTkHG8BoYM0mn0xx091doQukyhpcqPYlM3X6HnCep/nP3\
+o7vsUj+YRLR1TfKgBQak/x4vapywxOcZqC40lGjrM7iRou1hNqIvUcTlEGorQ6WVhjktqgikJ+mHBadSAp1cSlBAGrmjodZOxYU2FQSSDT2x4VxGoNOUEZw\
RR21sqLRSpRns1QOSCz3Fh7yEQCeXEJyRxuxvqHegYUO7ygFJiH4IUSwf0KnKB4qZJXabA7oTXQLatmpAUqQfirCWDpyxR+12qLTSUKLFfgfJhX64QN7zUMg\
XkYJWrV0coYLw6vVKONCHUEVSOfEdRdIsur1QvVLJohc64bdAIPsIIl9I/8K2EYJdvSCTomkrxGhKhiQG634IdiGDSI2GHREjiRqSFmzbIlpoGkRWNG+MGE/\
fkNxg3h3RXt6gyFpJ+yPGlTokW3rZJKHnpZ8mosCv3Ijkw7mV50IXWTJqtCxxN5lKe67mJX1aA6rT1YAWsSa8sa/3oiQOnzVwD9S5wGrjiTCtIWhVukzDOSE\
+f3RVvomtPr2Lb6KhDpVQJ6CfwrBIuqkBSbeaJ19Qq9cvnhuqdCq0dHNH8EbK3vHjdh+XSYfQg885lbIasJRV0/ooZU0fu0CJ7MJ4VWg5rPi0CNGDghtt3Qw\
XdozvS66cTOjwVW0Ww8Ug4pH0MBxfGtX8B4kdpMRmLG+DIYp0NuPwCmabSN3n3FBlTqGlm4Mx8mTYD54SqbmbrCO+/Jc8ZwH99N/jRZocSXzaguhBQYe2joQ\
XIS61kkFY/qD2XpQbKVjTonRBepBeGHAqXTDIpQtnmJH7LqrNNDxoU6sgmdAPE861CgZNrcIJbtSei3IjTVrBXpwgedBPTMiLEwxyccIJZsx+i1o7BRPaVSN\
IMvRChmI1gkFVjVBII7F7LZB9qJLNtuUHkh690IO1/OCcIiAVjWqzMMvR5hd5V8KGHqQIksSF7SfQyrTT67krXZj2QSV8hT2qixiLVOlXmMrrmdeoREI0Fde\
PtV6VpGAsrWderpJo0VBYP87SVVKCqayefeVKYkRzUf1oq1jJC9aS+taLWHKGSiqoH3VBK5nSRzm9kZUMommRNCBZkLbwXMPeKD54B1Gclxc+B6HixpHy6oS\
7dydkkTxOnIBTHUuZo1IxaNBVDOY4E164lntQkIXPspYjXWgXupzZdHEvYduxqyEqFZon44Ty8V6dD2KrWm7rg0h0oZLZxPRH+YilOxqFaEmFIaykq1Hr1FI\
n07mpqxfSlgpM5I+eE7Z7uZOMos8S1nVSarjso9Qwf/ICNU6XxqwYyuBtyoDqXWhY0t7n8OGJQBWsV0wrXCyrtAvjdhBLcOl1+L8OqroUIk/ISc9oHghHGem\
AxmPYOpXxtDqlCi1VDhWbujkdeCfl4B23bx8tI5jRs88xZ0ttlhzWwZ0R6XMX+JBdGC8cnYDFZzmoLjT8aOtj+DBEIBdzpYRCx61auyCuBhWqpKfpI+6QMht\
8R2G8Do4s0umMxa00xd0gyHRqqbPn3NTV0WhL5f+OIIrT2W0TszY8+NGHapc/VwHv06Uxw0wGXlPeUu9Cw4H2HoQPC/p3Iv1LvaKTBhd5Ku3CuAxUwLkGj9F\
HjCDnH7iOAnkPHCGk8+DKnz9vVMdznSgZ2B9qXomV3MCeHcHbJvuyhjnX9Plypi+Nua3PjbmRiT3l3hZki47qXTshLBl6fn4p7lMOtQ+u713f3TvebJ0MoNS\
0nhvJxyNqv3T+G8xvVf/KKP5VWodVqxGrWd65f8LTugnBuT76zjfH9RxYEgbnO3wF3syaGXMtOfXh/fVD/aT+/s+HX/8eKYcUz0jxAdgpjhIdn852daO6fhQ\
DJyl69vZOikF2p8QtJLe24QMaPG6d3el86/SxdB73zm+V3XwbRPA5jMrY4evm7O2zGynpr90o76/u9jX5rajNg2S/ZQ76Wye33MOPZTdH/mSfD4n8Xav/aX0\
GuyB0ZtsgBEE0i2JoWrPNfIn70cekP/xZx98pfqCE4BBEbhyEH8obAIdIiV+dWAl8UPrx7GeM7Fefgjj2QBhs30CcbH8w51rxF+EvHY5Pnhu9QiOAz/X+Gnh\
A2bnRmxL43sdNeuCgUzhu8PPe+W/gK7/CZ/x7pKQhJirPQdIl87j6Ul8lP5xOhOfEWyecmXOz/OxZ4UYSDpRXJ4IPvXNf4LXkUbfB0dspT0B5D904Br4Cg5/\
yBJ6DELw6/q40gK07SwccJT+U/HLseEFU/V2aGYAIFNCJnTcQKWk8juCEwDY4FserwlEbxp8//z9+auXrTFMDAA=="});function tl({kernels:e}){return[...e.keys()]}function tm(e,t){let[n="",r,...o]=e.split("@"),{kernel:s,pinned:i}=xk(n,t),
a=r??i;if(s===void 0)throw new h(Cue(e,n,r,t));return a!==void 0&&Oue(e,a,o,s),Pue(e,s,a)}function Pue(e,{distribution:t,
arch:n,series:r,cmdline:o,source:s},i){return{id:e,distribution:t,arch:n,...r===void 0?{}:{series:r},...i===void 0?{}:{release:i},
...o===void 0?{}:{cmdline:o},source:s}}function Jn(e,t){return xk(e.split("@")[0]??"",t).kernel}function xk(e,t){let{kernels:n,
aliases:r}=t,o=n.get(e);if(o!==void 0)return{kernel:o};let s=r.get(e);if(s!==void 0)return xk(s,t);let[,i="",a=""]=Eue.exec(
e)??[],l=n.get(r.get(i)??i);return l?.pin===void 0?{}:{kernel:l,pinned:Aue(a,l)}}function Aue(e,{pin:t="",source:n,arch:r}){
return t.replace("$pin",e).replace("$ending",n.kind==="deb"?n.ending:"").replace("$arch",r==="arm64"?"aarch64":r)}function Oue(e,t,n,{
id:r,series:o}){if(n.length>0||!De(t))throw new h(`kernel \`${e}\`: expected a release such as 6.1.0-56-cloud-amd64 after\
 the @`);if(o!==void 0&&!Ce(t,o))throw new h(`kernel \`${e}\`: ${r} is the ${o} line, and ${t} is not of it`)}function Cue(e,t,n,r){
let o=r.unavailable.get(t);if(o!==void 0)return`kernel \`${e}\` cannot be had: ${o.why}; take \`${o.instead}\` instead`;
let s=[...tl(r),...r.aliases.keys()],i=n===void 0?Cr(r):[],a=t===""?void 0:s.find(d=>d.startsWith(`${t}-`)),c=(/^\d+\.\d+$/.
test(e)?`${e}..${e}`:void 0)??a??Z(t,[...s,...r.unavailable.keys(),...i]),u=c===void 0?"":`did you mean ${n===void 0?c:`${c}\
@${n}`}? `;return`unknown kernel \`${e}\`; ${u}\`bpfcompat kernels\` lists all`}var Eue,Mr=f(async()=>{"use strict";await Le();
$();Ye();el();h1();Eue=/^(.+)-k(\d+\.\d+\.\d+-\d+(?:\.\d+)*)$/});function g1(e,t,n){let r=[],o=Fue(t,n),s=new Map,i=new Set,a=0;e[0]?.type===Hn.DOCUMENT&&(a=1);let l=k()?void 0:c(void 0);
return{duplicateKeys:r,placeOf:y=>Lue(l,y)??{file:n,line:1,column:1}};function c(y){let x=e[a++];switch(x?.type){case Hn.
MAPPING:return d(u("mapping",y??x.start),x,p);case Hn.SEQUENCE:return d(u("sequence",y??x.start),x,m);case Hn.ALIAS:return{
...u("alias",y??_k(x)),target:b(x)};case Hn.SCALAR:{let R={...u("scalar",y??x.valueStart),text:vw(t,x)};return g(R,x),R}default:
return u("scalar",y??0)}}function u(y,x){return{kind:y,place:o(x),entries:new Map,merged:[],target:void 0,text:""}}function d(y,x,R){
return g(y,x),i.add(y),R(y),i.delete(y),a++,y}function m({entries:y}){for(;!k();)y.set(String(y.size),c(void 0))}function p(y){
let x=new Set;for(;!k();){let R=e[a];R?.type===Hn.SCALAR&&a++;let S=R?.type===Hn.SCALAR,v=S?vw(t,R):Iue(c(void 0)),A=S?R.
valueStart:void 0,M=S&&Tue(R,v,t);A!==void 0&&x.has(v)&&r.push({...o(A),message:`\`${v}\` is defined twice in this mappin\
g${M?"; merge several with one list: `<<: [*a, *b]`":""}`}),x.add(v);let W=c(A);M?y.merged=Mue(W):y.entries.set(v,W)}}function g(y,{
anchorStart:x,anchorEnd:R}){x>=0&&s.set(t.slice(x,R),y)}function b(y){let x=t.slice(y.anchorStart,y.anchorEnd),R=s.get(x);
if(R===void 0){let S=Z(x,[...s.keys()]),v=S===void 0?"put text that begins with `*` in quotes":`did you mean \`*${S}\`?`,
A=`not valid YAML: \`*${x}\` is an alias, and there is no anchor \`&${x}\` above it; ${v}`;throw new h({...o(_k(y)),message:A})}
if(i.has(R))throw new h({...o(_k(y)),message:`\`*${x}\` is inside of the value that \`&${x}\` names; move what both need \
out of it`});return R}function k(){return a>=e.length||e[a]?.type===Hn.POP}}function _k({anchorStart:e}){return e-1}function Tue({
style:e,tagStart:t,tagEnd:n},r,o){let s=t<0?"":o.slice(t,n);return r==="<<"&&(s==="!!merge"||s===""&&e===DF.PLAIN)}function Mue(e){
let t=e.kind==="sequence"?[...e.entries.values()]:[e],n=t.find(r=>(r.target??r).kind!=="mapping");if(n===void 0)return t;
throw new h({...n.place,message:"`<<` merges mappings: give it an alias of one such as `*base`, or a list of them such a\
s `[*a, *b]`"})}function Iue({target:e}){return e?.text??"?"}function Lue(e,t){let n=e;for(let r of t.split("/").slice(1)){
let o=n&&y1(n,r.replaceAll("~1","/").replaceAll("~0","~"));if(o===void 0)break;n=o}return n?.place}function y1(e,t,n=new Set){
let r=e.target??e;if(n.has(r))return;let o=r.entries.get(t);if(o!==void 0)return o;for(let s of r.merged){let i=y1(s,t,n);
if(i!==void 0)return i}n.add(r)}function Fue(e,t){let n=[0];for(let r=e.indexOf(`
`);r>=0;r=e.indexOf(`
`,r+1))n.push(r+1);return r=>{let o=0,s=n.length-1;for(;o<s;){let i=o+s+1>>1;(n[i]??0)<=r?o=i:s=i-1}return{file:t,line:o+
1,column:r-(n[o]??0)+1}}}var b1=f(async()=>{"use strict";await Da();await Le();$()});function js(e,t){try{let n=HF(e,{filename:t}),r=g1(n,e,t),[o,...s]=GF(n,{source:e,filename:t,schema:Bue,json:!0,maxAliases:Kue});
if(s.length>0)throw new h({file:t,line:1,message:"expected one YAML document, found several; split the file"});if(o==null)
throw new h({file:t,line:1,message:"the file is empty"});return{file:t,value:o,...r}}catch(n){throw jue(n)?new h(Gue(n,e,
t)):n}}function Due(e){let t=BigInt(e.replace(/^[+-]/,""));return e.startsWith("-")?-t:t}function nm(e){return e.replaceAll(
"~","~0").replaceAll("/","~1")}function jue(e){return typeof e=="object"&&e!==null&&"name"in e&&e.name==="YAMLException"}
function Gue(e,t,n){let{reason:r,mark:o}=e;if(r?.startsWith("expected a document"))return{file:n,line:1,message:"the fil\
e is empty"};let s=r==="deficient indentation"?" (a bracket or quote above is not closed?)":"",[,i]=Uue.exec(t.split(`
`)[o?.line??-1]??"")??[],a=i===void 0?"":`; what begins with \`${i}\` stands in quotes`,l=`not valid YAML: ${r??P(e)}${s}${a}`;
return o===void 0?{file:n,message:l}:{file:n,line:o.line+1,column:o.column+1,message:l}}var Nue,Bue,Kue,Uue,Us=f(async()=>{
"use strict";await Da();$();await b1();Nue=qF(Sf.tagName,{...Sf,resolve:(e,t,n)=>{let r=Sf.resolve(e,t,n);return typeof r!=
"number"||Number.isSafeInteger(r)?r:Due(e)}}),Bue=new jF([JF,VF,UF,Nue,zF,YF,WF]),Kue=100;Uue=/(?:^\s*-\s+|[[,]\s*)([!*>])\S/});import{formValidator as que}from"./form-validators.js";function k1(e,t){Rk(que(t),e)}function Rk(e,t){let n=e(t.value)?[]:
Wue(e.errors??[],t),r=[...t.duplicateKeys,...n];if(r.length>0)throw new h(r.sort(Sk))}function Wue(e,t){let n=new Set(e.
filter(s=>s.keyword==="anyOf").map(s=>s.instancePath)),r=new Set,o=[];for(let s of e){if(s.keyword==="if"||s.keyword!=="\
anyOf"&&zue(s.instancePath,n))continue;let i=Vue(s,t),a=JSON.stringify(i);r.has(a)||o.push(i),r.add(a)}return o}function zue(e,t){
for(let n=e.length;n>=0;n=n===0?-1:e.lastIndexOf("/",n-1))if(t.has(e.slice(0,n)))return!0;return!1}function Vue(e,t){let n=Que(
e.instancePath)||"the document";switch(e.keyword){case"additionalProperties":case"unevaluatedProperties":{let r=String(e.
params.additionalProperty??e.params.unevaluatedProperty),o=Object.keys(e.parentSchema?.properties??{}),s=Z(r,o),i=s===void 0?
`known keys: ${o.join(", ")}`:`did you mean \`${s}\`?`;return{...t.placeOf(`${e.instancePath}/${nm(r)}`),message:`unknow\
n key \`${r}\`; ${i}`}}case"required":return{...t.placeOf(e.instancePath),message:`\`${e.params.missingProperty}\` is mis\
sing${Xue(e.instancePath)}`};case"enum":{let r=e.params.allowedValues,o=typeof e.data=="string"?Z(e.data,r.map(String)):
void 0,s=o===void 0?"":`; did you mean \`${o}\`?`,i=x1(e)??`one of ${r.filter(a=>a!=="").join(", ")}`;return{...t.placeOf(
e.instancePath),message:`\`${n}\` must be ${i}, got ${w1(e.data)}${s}`}}default:return{...t.placeOf(e.instancePath),message:`\
\`${n}\` must be ${Hue(e)}, got ${w1(e.data)}`}}}function Hue(e){let t=x1(e);if(t!==void 0)return t;let n=e.parentSchema??
{};if(n.type==="integer"&&typeof n.minimum=="number"&&typeof n.maximum=="number")return`a whole number from ${n.minimum}\
 to ${n.maximum}`;switch(e.keyword){case"type":return Jue(String(e.params.type));case"minItems":return`a list of at leas\
t ${e.params.limit}`;case"maxItems":return`a list of at most ${e.params.limit}`;case"minimum":return`at least ${e.params.
limit}`;case"maximum":return`at most ${e.params.limit}`;case"minLength":return"a text that is not empty";case"uniqueItem\
s":return"a list without repetitions";default:return e.message??e.keyword}}function x1({parentSchema:e}){let t=e?.["x-ex\
pected"];return typeof t=="string"?t:void 0}function Jue(e){return Yue[e]??e}function w1(e){if(Array.isArray(e))return e.
length===0?"an empty list":"a list";if(typeof e=="object"&&e!==null)return"a mapping";if(e===null)return"nothing";let t=typeof e==
"bigint"?String(e):JSON.stringify(e);return t.length>60?`${t.slice(0,57)}\u2026"`:t}function Xue(e){return e===""?"":` i\
n \`${e.slice(1).replaceAll(/\/(\d+)/g,"[$1]").replaceAll("/",".")}\``}function Que(e){return e.slice(1).replaceAll(/\/(\d+)/g,
"[$1]").split("/").at(-1)?.replaceAll("~1","/").replaceAll("~0","~")??""}function Sk(e,t){return(e.line??0)-(t.line??0)||
(e.column??0)-(t.column??0)}var Yue,rm=f(async()=>{"use strict";await Le();$();await Us();Yue={object:"a mapping",array:"\
a list",string:"a text",integer:"a whole number",boolean:"true or false",number:"a number"}});function Gs(e){let{id:t,release:n,arch:r,version:o,resolvedAt:s,indexDate:i,signature:a,image:l,config:c,modules:u,members:d,
pins:m}=e,p=[l,...c===void 0?[]:[c],...u],g=y=>Zue.filter(x=>x==="modules"?u.some(R=>$k(R,y)):$k(e[x],y)),b=[...p.filter(
y=>!g(y).includes("modules")),...u],k=b.filter((y,x)=>b.findIndex(R=>$k(R,y))===x);return{id:t,release:n,version:o,arch:r,
signature:a,checkedAt:s,indexDate:i,packages:k.map(y=>({roles:g(y),...ede(y)})),...d===void 0?{}:{members:d},...m===void 0?
{}:{pins:m}}}function _1(e){let{checkedAt:t,packages:n,...r}=e,o=n.map(({roles:u,...d})=>({roles:u,file:d})),s=u=>o.filter(
({roles:d})=>d.includes(u)).map(({file:d})=>d),[i,...a]=s("image"),[l,...c]=s("config");if(!(i===void 0||a.length+c.length>
0))return{...r,resolvedAt:t,image:i,...l===void 0?{}:{config:l},modules:s("modules")}}function Cn({image:e,config:t,modules:n}){
let r=[e,...t===void 0?[]:[t],...n];return[...new Map(r.map(o=>[o.sha256,o])).values()]}function $k(e,t){return e?.sha256===
t.sha256&&e.name===t.name}function ede({name:e,version:t,format:n,size:r,sha256:o,place:s,urls:i,...a}){return{name:e,version:t,
format:n,size:r,sha256:o,place:s,urls:i,...a}}var Zue,nl=f(()=>{"use strict";Zue=["image","config","modules"]});var S1={};ee(S1,{FORMS:()=>tde,FORM_SCHEMA:()=>nde,appendingErrors:()=>R1,createAjv:()=>ode,formReference:()=>rde});function rde(e){
return`urn:bpfcompat:manifest:1#/$defs/${e}`}function R1(e){return e.replaceAll(/vErrors === null \? ([\w.]+) : vErrors\.concat\(\1\)/g,
(t,n)=>`vErrors === null ? ${n} : (${n}.forEach(error => vErrors.push(error)), vErrors)`)}function ode(e,t={}){let n=new vl(
{allErrors:!0,verbose:!0,code:{optimize:!1,process:R1,...t},inlineRefs:!1,validateSchema:!1,strict:!0,strictTypes:!1,strictRequired:!1,
allowUnionTypes:!0});return n.addKeyword("x-expected"),n.addSchema(e),n}var tde,nde,$1=f(async()=>{"use strict";await Qm();
tde=["manifest","singleArtifactManifest","matrix","suite"],nde="src/manifest/schema.json"});import{readFileSync as sde}from"node:fs";import{readFile as E1,rename as ide,rm as ade,stat as lde,writeFile as cde}from"node:fs/promises";
import{join as ude}from"node:path";async function om(e){let t=await mde(e);if(t===null)return null;let n=t.split(`
`).findIndex(a=>/^<{7} /.test(a));if(n>=0)throw new h({file:e,line:n+1,column:1,message:`has the marks of a merge in it;\
 ${qs}`});let r=js(t,e);Rk(await hde(),r);let{kernels:o}=r.value,s=[],i=o.map((a,l)=>pde(a,`/kernels/${l}`,r,s));for(let[
a,{id:l}]of o.entries())o.findIndex(c=>c.id===l)!==a&&s.push({...r.placeOf(`/kernels/${a}/id`),message:`kernel \`${l}\` i\
s there twice; ${qs}`});if(s.length>0)throw new h(s);return{file:e,kernels:i.filter(a=>a!==void 0)}}function fde(e){let t=e.
toSorted((n,r)=>n.id<r.id?-1:1);return`${JSON.stringify({version:dde,kernels:t.map(Gs)},null,2)}
`}async function P1(e,t){let n=fde(t),r=me(e);try{if(await E1(e,"utf8").catch(()=>"")===n)return;await cde(r,n,{flag:"wx"}),
await ide(r,e)}catch(o){throw await ade(r,{force:!0}).catch(()=>{}),new h({file:e,message:`cannot be written: ${P(o)}; n\
ame another place with ${J("lock-file")}`})}}async function mde(e){let t=n=>{throw new h({file:e,message:n})};try{let{size:n}=await lde(
e);return n>v1?t(`has ${n} bytes, more than a lock may have (${v1}); ${qs}`):await E1(e,"utf8")}catch(n){if(n instanceof
h)throw n;return j(n)==="ENOENT"?null:t(j(n)==="EISDIR"?"is a directory; name the file in it":`cannot be read: ${P(n)}`)}}
function pde(e,t,{placeOf:n},r){for(let[s,i]of e.packages.entries())cn(i)||r.push({...n(`${t}/packages/${s}`),message:`p\
ackage ${s+1} of kernel \`${e.id}\` is none that could be locked; ${qs}`});for(let s of["checkedAt","indexDate"])Number.
isNaN(Date.parse(e[s]))&&r.push({...n(`${t}/${s}`),message:`\`${e[s]}\` is no time; ${qs}`});let o=_1(e);return o===void 0&&
r.push({...n(`${t}/packages`),message:`kernel \`${e.id}\` must have one package with the role image, and at most one with\
 config; ${qs}`}),o&&{record:o,place:n(`${t}/id`)}}async function hde(){if(rl!==void 0)return rl;let{createAjv:e}=await $1().then(()=>S1),
t=JSON.parse(sde(ude(Rt,"src/kernels/lockfile/schema.json"),"utf8"));if(rl=e(t).getSchema("urn:bpfcompat:lock:1"),rl===void 0)
throw new Error("the schema of the lock has lost its name");return rl}var dde,v1,qs,rl,vk=f(async()=>{"use strict";$();await rm();
await Us();or();$e();ct();ba();nl();dde=1,v1=32<<20;qs="write the file anew with `bpfcompat kernels lock`"});import{existsSync as A1}from"node:fs";import{dirname as gde,join as yde}from"node:path";function Ek(e,t){if(e!=="auto")return e.
file;let n=yde(gde(t??sm),sm);return A1(n)||!A1(sm)?n:sm}async function O1(e,t){if(e==="none")return null;let n=Ek(e,t),
r=await om(n);if(r===null&&e!=="auto")throw new h({file:n,message:"no such lock; write it with `bpfcompat kernels lock -\
-lock-file`"});return r}var sm,Pk=f(async()=>{"use strict";$();await vk();sm="bpfcompat.lock"});function C1(e,t){let n=[],r=[],o=t.filter(Ws).flatMap(s=>{let i=e.kernels.find(({record:l})=>l.id===s.id);if(i===void 0)
return r.push(s.id),[];let a=ol(s,i.record);return a===void 0?[i.record]:(n.push({...i.place,message:`kernel \`${s.id}\` \
is locked to ${i.record.release}, and ${a}; lock it anew with \`bpfcompat kernels lock --update ${s.id}\``}),[])});if(r.
length>0&&n.push({file:e.file,message:`has no kernel ${[...new Set(r)].map(s=>`\`${s}\``).join(", ")}; add what the mani\
fest names with \`bpfcompat kernels lock\`, or ignore the lock (${J("lock-file")} \`none\`)`}),n.length>0)throw new h(n);
return o}function Ws({source:e}){return e.kind!=="local"}function ol({arch:e,release:t,series:n,source:r},o){return o.arch!==
e?`that one is for ${o.arch}, not ${e}`:t!==void 0?o.release===t?void 0:`the id says ${t}`:n!==void 0&&!Ce(o.release,n)?
`the id means the ${n} line`:r.kind==="deb"&&Pr(o.release)!==r.ending?`the id means releases that end in ${r.ending}`:bde(
r,o)?void 0:"the id comes from elsewhere by now"}function bde(e,{image:t,config:n,modules:r}){let{place:o,format:s,name:i}=t;
switch(e.kind){case"deb":return o?.kind==="archive"&&o.archive.startsWith(e.archive.name);case"mainline":return o===null&&
s==="deb";case"rpm":return o===null&&s==="rpm"&&i===e.package;case"oci":return o?.kind==="registry"&&o.registry===e.registry&&
i===_a(e);case"url":return o===null&&wde(e,{image:t,config:n??t,modules:r});case"local":return!0}}function wde({image:e,
config:t,modules:n},r){return r.image.sha256===e.sha256&&(t===null||r.config.sha256===t.sha256)&&(n===null||r.modules.some(
({sha256:o})=>o===n.sha256))}var zs=f(()=>{"use strict";$();$e();Ye();Fd()});import{readFile as kde,stat as xde}from"node:fs/promises";async function Ir(e,t,{kind:n="manifest",text:r}={}){let o=js(
r??await Ak(e,n),e);return k1(o,t(o.value)),o}async function Ak(e,t="manifest"){try{let n=await xde(e);if(!n.isFile()&&!n.
isDirectory())throw new h({file:e,message:"is no regular file"});if(n.size>T1)throw new h({file:e,message:`has ${n.size}\
 bytes, more than a ${t} may have (${T1}); split it`});return _de(await kde(e),e)}catch(n){throw n instanceof h?n:new h(
{file:e,message:Rde(n,t)},{cause:n})}}function _de(e,t){let n=e.subarray(0,2).toString("latin1");if(n==="\xFF\xFE"||n===
"\xFE\xFF")throw new h({file:t,message:"is UTF-16; save it as UTF-8"});return e.toString("utf8")}function Rde(e,t){switch(j(
e)){case"ENOENT":return t==="manifest"?`no such file; name the manifest with ${J("manifest")}, or the objects themselves\
 with ${J("artifact")}`:`no such file; mend the path of the ${t}`;case"EISDIR":return`is a directory, expected a ${t}; n\
ame the file in it`;case"EACCES":return"cannot be read: permission denied";default:return P(e)}}var T1,sl=f(async()=>{"u\
se strict";$();$e();await rm();await Us();T1=64*1024*1024});function M1(e,t,n){return e===void 0?_r:(e.required===!0&&e.insns===void 0&&n.report(`${t}/required`,"`required` says th\
at growth beyond `insns` fails the run, and there is no `insns`; write it too, such as `insns: +10%`"),{insns:e.insns===
void 0?null:Fn(String(e.insns))??null,required:e.required??!1,place:n.place(t)})}var I1=f(()=>{"use strict";Eo();ze()});function Y(e,t){return(e??[]).map((n,r)=>({element:n,at:`${t}/${r}`}))}function Vs(e,t){return Object.entries(e).map(([n,
r])=>({key:n,value:r,at:`${t}/${nm(n)}`}))}var Lr,gt=f(async()=>{"use strict";$();mc();await rm();await Us();Lr=class{document;problems=[];constructor(t){
this.document=t}place(t){return this.document.placeOf(t)}report(t,n){this.problems.push({...this.place(t),message:n})}finish(){
if(this.problems.length>0)throw new h(this.problems.sort(Sk))}reportDuplicates(t,n,r=""){let o=new Map;for(let{name:s,pointer:i}of t){
let a=o.get(s);a===void 0?o.set(s,i):this.report(i,`${n} \`${s}\` stands here a second time; the first is on line ${this.
place(a).line}${r}`)}}seconds(t,n){let r=t===void 0?void 0:Ai(t);return t!==void 0&&r===void 0&&this.report(n,`\`${t}\` i\
s more than a day, the longest timeout there is`),r}regex(t,n,r=""){try{return new RegExp(t,r)}catch(o){let s=String(o.message).
replace(/^Invalid regular expression: .*: /s,"");this.report(n,`\`${t}\` is no regular expression: ${s}`);return}}}});import{resolve as Sde}from"node:path";function im(e,t,n,r){return Vs(e??{},t).map(({key:o,value:s,at:i})=>{let a=r.place(
i);return{kernels:[{id:o,place:a}],file:s,path:Sde(n,s),place:a}})}var Ok=f(async()=>{"use strict";await gt()});function N1(e,t){let n=$de.filter(i=>e[i]!==void 0),[r,o]=n;if(r===void 0)return;if(o!==void 0){t.report(o,`a kernel com\
es from one place, and there are ${n.map(am).join(" and ")}; keep one`);return}let s=vde.find(i=>e[i]!==void 0);if(r!=="\
image"&&s!==void 0){t.report(s,`${am(s)} belongs to \`image\`, and this kernel comes from ${am(r)}; leave it out`);return}
switch(r){case"deb":return Cde(e.deb??{},t);case"mainline":return{kind:r,bases:e.mainline?.bases??[],architecture:F1[t.arch]};case"\
rpm":return Mde(e.rpm??{},t.arch);case"oci":return Ide(e.oci??"",t);case"image":return Lde(e,e.image??"",t);case"tree":return{
kind:"local",tree:t.absolute(e.tree??"")}}}function Cde(e,{arch:t,absolute:n,report:r}){let{archive:o,bases:s,keyring:i,
suites:a=[],component:l="main"}=e;if(o===void 0==(s===void 0)){r("deb","expected `archive: debian` or `archive: ubuntu`,\
 or the `bases` of an archive of your own");return}if(o!==void 0&&i!==void 0){r("deb",`the keys of ${o} are known; \`keyr\
ing\` belongs to \`bases\``);return}let c=F1[t],u=(e.package??"").replaceAll("$arch",c);return{kind:"deb",archive:o===void 0?
{name:"own",bases:s??[],keyring:i===void 0?null:n(i)}:{name:o},suites:a,component:l,architecture:c,metaPackage:u,ending:e.
ending?.replaceAll("$arch",c)??Tde(u)}}function Tde(e){return`-${e.replace(/^linux-image-(?:\d[\d.]*-)?/,"").replace(/-(?:hwe|lts)-[\d.]+$/,
"")}`}function Mde(e,t){let{repositories:n=[],package:r="",modules:o=[r],keys:s=[],archival:i=[]}=e,a=l=>l.replaceAll("$\
arch",Ede[t]);return{kind:"rpm",repositories:n.map(a),package:r,modulePackages:o,keys:s,archival:i.map(a)}}function Ide(e,{
report:t}){let[,n="",r,o,s,i]=Pde.exec(e)??[],a=i??s;if(r===void 0||o===void 0||a===void 0||!Ode.test(r)){t("oci",`expec\
ted an image such as \`ghcr.io/cilium/ci-kernels:6.1\`, with its registry and a tag or digest, got \`${e.replace(Ade,"\u2026@")}\
\``);return}return{kind:"oci",registry:`${n}${r}`,repository:o,reference:a}}function Lde(e,t,{absolute:n,report:r}){let{
sha256:o,config:s,modules:i}=e,a=["image","config","modules"].find(u=>Fde(e[u]));if(a!==void 0){r(a,`expected ${a==="ima\
ge"?"a path, or an address that begins with `https://` or `http://`":"a path"}, got \`${K(String(e[a]))}\``);return}if(!B1(
t)){let u=["config","modules"].find(d=>typeof e[d]=="object");if(o!==void 0)r("sha256","`sha256` belongs to an `image` w\
ith an address; a file is taken as it is");else if(u!==void 0)r(u,`\`image\` is a file and ${am(u)} an address; give bot\
h as files, or both as addresses`);else return{kind:"local",image:n(t),config:c(s),modules:c(i)};return}let l=["config",
"modules"].find(u=>typeof e[u]=="string");if(o===void 0)r("image","an image with an address needs its digest: add `sha25\
6`");else if(l!==void 0)r(l,"expected `{url, sha256}`, since `image` has an address");else return{kind:"url",image:{urls:[
t],sha256:o},config:L1(s),modules:L1(i)};return;function c(u){return typeof u=="string"?n(u):null}}function L1(e){return typeof e==
"object"?{urls:[e.url],sha256:e.sha256}:null}function B1(e){return/^https?:\/\//.test(e)}function Fde(e){return typeof e==
"string"&&/^[a-z][a-z\d+.-]*:\/\//i.test(e)&&!B1(e)}function am(e){return`\`${e}\``}var $de,vde,F1,Ede,Pde,Ade,Ode,K1=f(
()=>{"use strict";ve();$de=["deb","mainline","rpm","oci","image","tree"],vde=["sha256","config","modules"],F1={x86_64:"a\
md64",arm64:"arm64",s390x:"s390x"},Ede={x86_64:"x86_64",arm64:"aarch64",s390x:"s390x"},Pde=/^(?:https:\/\/|(http:\/\/))?((?:\[[\da-f:]+\]|[\w.-]+)(?::\d+)?)\/([a-z\d][a-z\d._/-]*)(?::(\w[\w.-]{0,127}))?(?:@(sha256:[a-f\d]{64}))?$/,
Ade=/^.*@(?!sha256:)/,Ode=/[.:]|^localhost$/});import{resolve as Nde}from"node:path";function Ck(e,t,n,r){let o=Y(e,t).map(({element:s,at:i})=>Dde(s,i,n,r));return r.reportDuplicates(
o.map((s,i)=>({name:ae(s),pointer:`${t}/${i}`})),"kernel","; give one of them a `variant`, such as `variant: bpf-lsm`"),
o}function Dde(e,t,n,r){let o=typeof e=="string"?{id:e}:e,{id:s,variant:i=null,required:a=!0,timeout:l,cmdline:c="",lsm:u=null}=o;
return{id:s,own:jde(o,t,n,r),variant:i,required:a,timeoutSeconds:r.seconds(l,`${t}/timeout`)??null,cmdline:c,lsm:u,place:r.
place(t)}}function jde(e,t,n,r){let{id:o,distribution:s=Bde,arch:i="x86_64",series:a}=e,l=!1,c=N1(e,{arch:i,absolute:d=>Nde(
n,d),report:(d,m)=>{l=!0,r.report(`${t}/${d}`,m)}});if(c!==void 0)return Ude.test(o)||r.report(`${t}/id`,`\`${o}\` cannot\
 be the name of a kernel of your own: ${Gde}`),{id:o,distribution:s,arch:i,...a===void 0?{}:{series:a},source:c};let u=Kde.
find(d=>e[d]!==void 0);return!l&&u!==void 0&&r.report(`${t}/${u}`,`\`${u}\` belongs to a kernel of your own; say where it\
 comes from (\`image\`, \`tree\`, \`oci\`, \`deb\` or \`rpm\`), or leave it out`),null}var Bde,Kde,Ude,Gde,D1=f(async()=>{
"use strict";K1();await gt();ze();Bde="Own kernels",Kde=["distribution","arch","series","sha256","config","modules"];Ude=
/^[a-z0-9][a-z0-9._-]{0,63}$/,Gde="small letters, digits, `.`, `_` and `-`, at most 64"});function j1(e,t,n){let{command:r,command_binary:o=null}=e;return r===void 0?(Mk(e,t,n),o!==null&&n.report(`${t}/command_\
binary`,"`command_binary` belongs to a `command`, and there is none; add `command: $BPFCOMPAT_BIN`"),null):{command:r,binary:o,
expect:Tk(e,t,n),place:n.place(`${t}/command`)}}function Tk(e,t,n){let r=e.expect_stdout_matches;return{exitCode:e.expect_exit_code??
0,stdoutContains:e.expect_stdout_contains??null,stderrContains:e.expect_stderr_contains??null,stdoutMatches:r===void 0?null:
n.regex(r,`${t}/expect_stdout_matches`,"m")??null}}function Mk(e,t,n){for(let r of qde)e[r]!==void 0&&n.report(`${t}/${r}`,
`\`${r}\` belongs to a \`command\`, and there is none`)}var qde,Ik=f(()=>{"use strict";qde=["expect_exit_code","expect_s\
tdout_contains","expect_stderr_contains","expect_stdout_matches"]});function U1(e,t,n){return e&&Y(e,t).map(({element:r,at:o})=>({id:r,place:n.place(o)}))}var G1=f(async()=>{"use strict";await gt()});function Tn(e,t,n){if(typeof e!="object"||e===null)return z1(e,t,n);if(Bk(e)&&typeof e.program=="string"&&Object.keys(e).
length===1)return Jde(e.program,t,n);let r=Fk(e,"",t).map(i=>Yde(i,n)),o=r.map(i=>i?.replace(/=.*/,"")),s=o.find((i,a)=>i!==
void 0&&o.indexOf(i)!==a);return s!==void 0&&n.report(t,`field \`${s}\` is set twice`),r.includes(void 0)?void 0:`{${r.join(
",")}}`}function W1(e,t,n){let r=Tn(e,t,n);if(r===void 0||!/(?:^|=)(?:hex|text|program):/.test(r))return r;n.report(t,"`\
min` must be a whole number, or fields with whole numbers; to compare bytes write `value`")}function lm(e,t,n){if(!e.startsWith(
"hex:"))return`text:${Xde(e.replace(/^text:/,""))}`;let r=e.slice(4).replaceAll(/\s/g,"").toLowerCase();if(/^(?:[0-9a-f]{2})+$/.
test(r))return`hex:${r}`;n.report(t,`\`${e}\`: \`hex:\` is followed by pairs of hex digits, such as \`hex:00 ff\``)}function Nk(e){
return e.slice(e.indexOf(":")+1)}function Mn(e){let t=Lk(e);return t.length>q1?`${t.slice(0,q1-1)}\u2026`:t}function Lk(e){
return Array.isArray(e)?`[${e.map(Lk).join(", ")}]`:Bk(e)?`{${Object.entries(e).map(([t,n])=>`${t}: ${Lk(n)}`).join(", ")}\
}`:typeof e=="string"&&!/^hex:[0-9a-f\s]+$/i.test(e)?JSON.stringify(e):String(e)}function Fk(e,t,n){return Array.isArray(
e)&&e.length>0?Y(e,n).flatMap((r,o)=>Fk(r.element,`${t}[${o}]`,r.at)):Bk(e)&&Object.keys(e).length>0?Vs(e,n).flatMap(r=>Fk(
r.value,t===""?r.key:`${t}.${r.key}`,r.at)):[{name:t,value:e,at:n}]}function Yde({name:e,value:t,at:n},r){if(e!==""&&!Vde.
test(e)){r.report(n,`\`${e}\` is no name of a field, such as \`state.counts[2]\``);return}let o=z1(t,n,r);return o===void 0?
void 0:`${e}=${o}`}function z1(e,t,n){switch(typeof e){case"boolean":return e?"1":"0";case"number":return String(e);case"\
bigint":if(e>=Wde&&e<=zde)return String(e);n.report(t,`\`${e}\` does not fit into 64 bits; longer values are written as \`\
hex:00 ff\``);return;case"string":if(!Hde.test(e))return lm(e,t,n);n.report(t,`\`${e}\` is a text; write a whole number w\
ithout quotes, or \`"text:${e}"\` if the text is meant`);return;default:n.report(t,"a value is missing here");return}}function Jde(e,t,n){
if(/^[A-Za-z0-9_.]{1,128}$/.test(e))return`program:${e}`;n.report(`${t}/program`,`\`${e}\` is no name of a program (lette\
rs, digits, \`_\`, \`.\`)`)}function Xde(e){return Buffer.from(e,"utf8").toString("hex")}function Bk(e){return typeof e==
"object"&&e!==null&&!Array.isArray(e)}var Wde,zde,Vde,Hde,q1,Kk=f(async()=>{"use strict";await gt();Wde=-(2n**63n),zde=2n**
64n-1n,Vde=/^(?:[A-Za-z_]\w*|\[\d+\])(?:\[\d+\]|\.[A-Za-z_]\w*)*$/,Hde=/^[-+]?(?:0x[0-9a-f]+|0b[01]+|0o[0-7]+|\d[\d_]*(?:\.\d*)?(?:e[-+]?\d+)?|\.\d+(?:e[-+]?\d+)?)$/i;
q1=60});function H1(e,t,n){let r=[...Y(e.maps,`${t}/maps`).flatMap(({element:o,at:s})=>il(Qde(o,s,n),o.kernels,s,n)),...tfe(e,`${t}\
/globals`,n),...nfe(e,t,n),...rfe(e,t,n)];return ofe(r,n),r.map(({fixup:o,at:s,kernels:i})=>({...o,place:n.place(s),...i===
void 0?{}:{kernels:i}}))}function il(e,t,n,r){let o=U1(t,`${n}/kernels`,r);return e.map(s=>({...s,kernels:o}))}function Qde(e,t,n){
let r=e.name,o=[],s=(i,a)=>o.push({fixup:a,at:`${t}/${i}`});e.type!==void 0&&s("type",{subject:r,kind:"map_type",value:e.
type});for(let i of["key_size","value_size"]){let a=e[i];a!==void 0&&s(i,{subject:r,kind:i,value:a})}if(e.max_entries!==
void 0&&s("max_entries",{subject:r,kind:"max_entries",value:e.max_entries}),e.map_flags!==void 0&&s("map_flags",{subject:r,
kind:"map_flags",value:Ag(e.map_flags)}),e.inner_map!==void 0&&s("inner_map",Zde(r,e.inner_map,`${t}/inner_map`,n)),e.inner_ringbuf_bytes){
Y1(e.inner_ringbuf_bytes,`${t}/inner_ringbuf_bytes`,n);let i={keySize:0,valueSize:0,maxEntries:e.inner_ringbuf_bytes,mapFlags:0};
s("inner_ringbuf_bytes",{subject:r,kind:"inner_map",type:"ringbuf",...i})}e.autocreate!==void 0&&s("autocreate",{subject:r,
kind:"autocreate"}),e.optional!==void 0&&s("optional",{subject:r,kind:"optional_map"}),e.optional!==void 0&&e.autocreate!==
void 0&&n.report(`${t}/optional`,`map \`${r}\` is switched off by \`autocreate: false\`, so that it is never tried; leave o\
ut one of the two`),e.pinning!==void 0&&s("pinning",{subject:r,kind:"pinning"});for(let{element:i,at:a}of Y(e.entries,`${t}\
/entries`))o.push(...efe(r,i,a,n));return o.length===0&&e.entries===void 0&&n.report(t,`map \`${r}\` is named, and nothin\
g is said of it; set \`max_entries\`, \`inner_map\`, \`inner_ringbuf_bytes\`, \`entries\` or another key`),o}function Zde(e,t,n,r){
let{type:o,key_size:s,value_size:i,max_entries:a,map_flags:l=0}=t;if(o==="ringbuf"){for(let u of["key_size","value_size"])
t[u]&&r.report(`${n}/${u}`,`a ring buffer has no \`${u}\`; remove it`);Y1(a,`${n}/max_entries`,r)}else i||r.report(n,`an\
 inner map of type \`${o}\` needs \`value_size\`, at least 1`);let c={keySize:s??0,valueSize:i??0,maxEntries:a,mapFlags:Ag(
l)};return{subject:e,kind:"inner_map",type:o,...c}}function Y1(e,t,n){e>=4096&&Number.isInteger(Math.log2(e))||n.report(
t,`a ring buffer has a power of two of bytes, at least 4096, not ${e}`)}function efe(e,t,n,r){let{key:o,value:s,inner:i}=t,
a=Tn(o,`${n}/key`,r),l=`entries[${Mn(o)}]`;if("value"in t==(i!==void 0))return r.report(n,"an entry has either a `value`\
 or, in a map-in-map, `inner` entries"),[];if(i===void 0){let c=Tn(s,`${n}/value`,r);return a===void 0||c===void 0?[]:[{
fixup:{subject:e,kind:"entry",key:a,value:c,shown:`${l}=${Mn(s)}`},at:n}]}return Y(i,`${n}/inner`).flatMap(({element:c,at:u})=>{
let d=Tn(c.key,`${u}/key`,r),m=Tn(c.value,`${u}/value`,r);if(a===void 0||d===void 0||m===void 0)return[];let p=`${l}[${Mn(
c.key)}]=${Mn(c.value)}`;return[{fixup:{subject:e,kind:"inner_entry",outerKey:a,key:d,value:m,shown:p},at:u}]})}function tfe({
globals:e={}},t,n){return Array.isArray(e)?Y(e,t).flatMap(({element:{set:r,kernels:o},at:s})=>il(V1(r,`${s}/set`,n),o,s,
n)):V1(e,t,n)}function V1(e,t,n){return Vs(e,t).flatMap(({key:r,value:o,at:s})=>{/^[A-Za-z_][\w.]{0,127}$/.test(r)||n.report(
s,`\`${r}\` is no name of a global variable; fields are written \`name: {field: 1}\``);let i=Tn(o,s,n);return i===void 0?
[]:[{fixup:{subject:r,kind:"global",value:i,shown:`${r}=${Mn(o)}`},at:s}]})}function nfe(e,t,n){let r=Y(e.program_types,
`${t}/program_types`).flatMap(({element:{program:i,type:a,kernels:l},at:c})=>il([{fixup:{subject:i,kind:"program_type",value:a},
at:c}],l,c,n)),o=(i,a)=>(e.program_types??[]).some(l=>l.program===i&&l.type===a&&l.kernels===void 0),s=Y(e.programs,`${t}\
/programs`).flatMap(({element:{name:i,type:a,autoload:l,kernels:c},at:u})=>{let d=[...a===void 0||o(i,a)?[]:[{fixup:{subject:i,
kind:"program_type",value:a},at:`${u}/type`}],...l===void 0?[]:[{fixup:{subject:i,kind:"autoload",value:l},at:`${u}/auto\
load`}]];return il(d,c,u,n)});return[...r,...s]}function rfe(e,t,n){return Y(e.struct_ops,`${t}/struct_ops`).flatMap(({element:{
map:r,member:o,value:s,kernels:i},at:a})=>il([{fixup:{subject:r,kind:"struct_ops",member:o,program:s},at:a}],i,a,n))}function ofe(e,t){
let n=new Set;for(let{fixup:r,at:o,kernels:s}of e){let i=Wd(r);i===null||r.kind==="autoload"||s!==void 0||(n.has(i)&&t.report(
o,`${va(r)} is set twice`),n.add(i))}}var J1=f(async()=>{"use strict";Cg();await gt();Nb();await G1();await Kk()});function X1(e,t,n){let r=(e.functional_tests??[]).map(({name:o})=>o);return Y(e.known_failures,`${t}/known_failures`).map(
({element:o,at:s})=>(ife(o,r,s,n),{kernels:Y(o.kernels,`${s}/kernels`).map(i=>({id:i.element,place:n.place(i.at)})),subject:sfe(
o),classes:afe(o,`${s}/class`,n),reason:o.reason,until:cfe(o.until,`${s}/until`,n),place:n.place(s)}))}function sfe(e){for(let t of Q1){
let n=e[t];if(n!==void 0)return{kind:t,name:n}}return{kind:"artifact",name:null}}function ife(e,t,n,r){let[o,...s]=Q1.filter(
c=>e[c]!==void 0);for(let c of s)r.report(`${n}/${c}`,`\`${o}\` and \`${c}\` are two subjects; write an entry of \`known_f\
ailures\` for each`);let{test:i}=e;if(i===void 0||t.includes(i))return;let a=Z(i,t),l=a!==void 0?`did you mean \`${a}\`?`:
t.length===0?"the artifact has no `functional_tests`; remove `test`":`there are ${t.map(c=>`\`${c}\``).join(", ")}`;r.report(
`${n}/test`,`no test is called \`${i}\`; ${l}`)}function afe(e,t,n){let{class:r}=e;return(typeof r=="string"?[{element:r,
at:t}]:Y(r,t)).flatMap(({element:s,at:i})=>{if(!lfe(s)){let l=Z(s,Object.keys(us)),c=l===void 0?"docs/findings.md lists \
them":`did you mean \`${l}\`?`;return n.report(i,`\`${s}\` is no class of finding; ${c}`),[]}let a=us[s];return a!==null?
n.report(i,`\`${s}\` cannot be a known failure: it ${a}`):e.test!==void 0&&s!=="BEHAVIOR_FAILURE"&&n.report(i,`a test fa\
ils with \`BEHAVIOR_FAILURE\`, never with \`${s}\`; correct it, or remove \`test\``),[s]})}function lfe(e){return Object.
hasOwn(us,e)}function cfe(e,t,n){if(e===void 0)return null;if(/^\d{4}-\d{2}-\d{2}$/.test(e)){let r=new Date(`${e}T00:00:\
00Z`);(Number.isNaN(r.getTime())||!r.toISOString().startsWith(e))&&n.report(t,`\`${e}\` is no day of the calendar`)}return e}
var Q1,Z1=f(async()=>{"use strict";await Le();yu();await gt();Q1=["program","map","test"]});function nK(e,t,n){let r=e.kind===void 0||e.kind===""?null:e.kind,o=ufe.filter(p=>e[p]!==void 0);if(r===null&&o.length===
0)return null;r===null?ffe(o,t,n):dfe(r,o,e,t,n);let{symbol:s=null,category:i=null,name:a=null,cgroup:l=null,binary:c=null,
artifact:u,program:d}=e,m=u===void 0||d===void 0?null:{artifact:u,program:d,place:n.place(`${t}/artifact`)};return{kind:r,
symbol:s,category:i,name:a,interface:e.interface??null,cgroup:l,binary:c,of:m}}function dfe(e,t,n,r,o){let{takes:s,together:i,
needs:a=[]}=eK[e];for(let c of t.filter(u=>!s.includes(u)))o.report(`${r}/${c}`,`\`${c}\` means nothing for \`kind: ${e}\
\`, which takes ${cm(s)}`);i!==void 0&&i.filter(c=>t.includes(c)).length===1&&o.report(r,`\`kind: ${e}\` needs ${cm(i)}:\
 both, or neither to go by the section`);let l=a.filter(c=>!t.includes(c));l.length>0&&o.report(r,`\`kind: ${e}\` needs ${cm(
l)}: no section can name another program`),e==="usdt"&&n.name!==void 0&&!/^[^:]+:[^:]+$/.test(n.name)&&o.report(`${r}/na\
me`,`the name of a USDT probe is \`provider:name\`, not \`${n.name}\``)}function ffe(e,t,n){if(e.includes("artifact")||e.
includes("program")){n.report(t,"say which `kind` it is: `freplace` replaces a function of a program, `fentry` and `fexi\
t` trace one");return}Object.values(eK).some(({takes:r})=>e.every(o=>r.includes(o)))||n.report(t,`no kind of attach take\
s ${cm(e)} together; say which \`kind\` it is`)}function cm(e){return e.length===0?"nothing":e.map(t=>`\`${t}\``).join("\
 and ")}var ufe,eK,tK,rK=f(()=>{"use strict";ufe=["symbol","category","name","interface","cgroup","binary","artifact","p\
rogram"],eK={none:{takes:[]},tracepoint:{takes:["category","name"],together:["category","name"]},raw_tracepoint:{takes:[
"name"]},kprobe:{takes:["symbol"]},kretprobe:{takes:["symbol"]},uprobe:{takes:["binary","symbol"]},uretprobe:{takes:["bi\
nary","symbol"]},usdt:{takes:["binary","name"]},fentry:{takes:["symbol","artifact","program"],together:["artifact","prog\
ram"]},fexit:{takes:["symbol","artifact","program"],together:["artifact","program"]},lsm:{takes:["symbol"]},perf_event:{
takes:[]},xdp:{takes:["interface"]},tc:{takes:["interface"]},tcx:{takes:["interface"]},cgroup:{takes:["cgroup"]},socket:{
takes:[]},sockmap:{takes:[]},netns:{takes:[]},iter:{takes:["symbol"]},freplace:{takes:["artifact","program","symbol"],needs:[
"artifact","program"]}},tK={kind:"none",symbol:null,category:null,name:null,interface:null,cgroup:null,binary:null,of:null}});function oK(e,t,n,r){let o=Y(e.programs,`${t}/programs`);for(let{element:i,at:a}of o)pfe(i,a,r);let s=o.filter(({element:i})=>i.
kernels===void 0);return r.reportDuplicates(s.map(({element:i,at:a})=>({name:i.name,pointer:`${a}/name`})),"program"),s.
map(({element:i,at:a})=>hfe(i,a,n,r))}function pfe(e,t,n){if(e.kernels===void 0)return;let r=Object.keys(e);for(let o of r.
filter(s=>!mfe.includes(s)))n.report(`${t}/${o}`,`\`${o}\` holds on all kernels; set it in an entry of program \`${e.name}\
\` without \`kernels\``);!r.includes("type")&&!r.includes("autoload")&&n.report(t,`program \`${e.name}\` is named for som\
e kernels, and nothing is set; set \`autoload\` or \`type\``)}function hfe(e,t,n,r){let{name:o,section:s=null,autoload:i=null,
max_insns:a=null}=e,l=gfe(e,t,r);e.optional&&e.required!==void 0&&r.report(`${t}/optional`,"`optional: true` and `requir\
ed` are two words for one thing; `optional` is no news where it does not load, `required: false` is a warning"),e.required===
!1&&l.required&&r.report(`${t}/attach`,"`required: false` says that the attach may fail as well; remove one of the two");
let c=l.required??(e.required!==!1&&n);return{name:o,section:s,load:e.optional?"optional":e.required===!1?"tolerated":"r\
equired",autoload:i,minKernel:e.min_kernel===void 0?null:yfe(e.min_kernel),attachRequired:c&&l.target?.kind!=="none",attach:l.
target,maxInsns:a,place:r.place(`${t}/name`)}}function gfe({attach:e},t,n){switch(e){case void 0:return{target:null,required:void 0};case"\
none":return{target:tK,required:void 0};case"required":case"best_effort":return{target:null,required:e==="required"};default:
return e.kind==="none"&&e.required&&n.report(`${t}/attach/required`,"`kind: none` is not attached, so that nothing can b\
e required"),{target:nK(e,`${t}/attach`,n),required:e.required}}}function yfe(e){let[t,n]=e.split(".").map(Number);return[
t??0,n??0]}var mfe,sK=f(async()=>{"use strict";rK();await gt();mfe=["name","kernels","type","autoload"]});function um(e,t,n){let r=Y(e.functional_tests,`${t}/functional_tests`);return n.reportDuplicates(r.map(({element:o,at:s})=>({
name:o.name,pointer:`${s}/name`})),"test"),r.map(({element:o,at:s})=>xfe(o,s,n))}function xfe(e,t,n){let{name:r,required:o=!0,
command:s=null}=e,i=_fe(e,t,n);s===null&&(Mk(e,t,n),e.timeout!==void 0&&n.report(`${t}/timeout`,"`timeout` is that of th\
e `command`, and there is none; see `within`"),aK.some(l=>l in e)||n.report(t,`test \`${r}\` does nothing; give it a \`com\
mand\`, or ${aK.map(l=>`\`${l}\``).join(", ")}`));let a=lK(e.timeout,wfe,`${t}/timeout`,n);return{name:r,required:o,timeoutSeconds:a/
1e3,command:s,expect:Tk(e,t,n),expectations:i,place:n.place(`${t}/name`)}}function _fe(e,t,n){return Object.keys(e).flatMap(
r=>{let o=`${t}/${r}`;switch(r){case"expect_events":return Y(e.expect_events,o).flatMap(s=>Rfe(s.element,s.at,n));case"e\
xpect_runs":return Y(e.expect_runs,o).map(s=>Sfe(s.element,s.at,n));case"expect_map":return Y(e.expect_map,o).flatMap(s=>$fe(
s.element,s.at,n));case"test_runs":return Y(e.test_runs,o).map(s=>vfe(s.element,s.at,n));default:return[]}})}function Rfe(e,t,n){
let{map:r,min:o=1,contains:s}=e;return{kind:"events",map:r,min:o,withinMs:Dk(e.within,t,n),contains:s===void 0?null:lm(s,
`${t}/contains`,n)??null,shown:s===void 0?null:Mn(s),place:n.place(t)}}function Sfe(e,t,n){let{program:r,min:o=1}=e,s=Dk(
e.within,t,n);return{kind:"runs",program:r,min:o,withinMs:s,place:n.place(t)}}function $fe(e,t,n){let{map:r}=e,o=Tn(e.key,
`${t}/key`,n),s=Dk(e.within,t,n),i=n.place(t);if("value"in e=="min"in e)return n.report(t,"write what the map must have \
at that key: either its `value`, or the `min` of it"),[];let a="value"in e?"value":"min",l=(a==="value"?Tn:W1)(e[a],`${t}\
/${a}`,n);if(o===void 0||l===void 0)return[];let c=a==="value"?"=":">=",u=`${r}[${Mn(e.key)}] ${c} ${Mn(e[a])}`;return[{
kind:"map",map:r,key:o,compare:a,value:l,withinMs:s,shown:u,place:i}]}function vfe(e,t,n){let{program:r,data_in:o,ctx_in:s,
repeat:i=1,expect_return:a,expect_data_out:l}=e;o!==void 0&&s!==void 0&&n.report(`${t}/ctx_in`,"`data_in` and `ctx_in` c\
annot both be given; most program types take one of them");let c=o===void 0?"ctx":"data",u=m(o??s,`${c}_in`),d=m(l,"expe\
ct_data_out");return d!==void 0&&Nk(d).length>2*iK&&n.report(`${t}/expect_data_out`,`no more than ${iK} bytes of a packe\
t are compared`),{kind:"test_run",program:r,input:u===void 0?null:{kind:c,bytes:u},repeat:i,expectReturn:a===void 0?null:
a>>>0,expectDataOut:d===void 0?null:Nk(d),place:n.place(t)};function m(p,g){return p===void 0?void 0:lm(p,`${t}/${g}`,n)}}
function Dk(e,t,n){return lK(e,kfe,`${t}/within`,n)}function lK(e,t,n,r){if(e===void 0)return t;let o=Hp(e);return o!==void 0&&
o<=bfe?o:(r.report(n,`\`${e}\` is not between 1 ms and 5 minutes, the times a test may take`),t)}var bfe,wfe,kfe,iK,aK,jk=f(
async()=>{"use strict";await gt();Ik();mc();await Kk();bfe=5*6e4,wfe=1e4,kfe=1e3,iK=16*1024;aK=["expect_events","expect_\
runs","expect_map","test_runs"]});function cK(e,t,n){let r=Y(e.program_variants,`${t}/program_variants`);return n.reportDuplicates(r.map(({element:o,at:s})=>({
name:o.group,pointer:`${s}/group`})),"group"),n.reportDuplicates(r.flatMap(({element:o,at:s})=>Y(o.programs,`${s}/progra\
ms`).map(i=>({name:i.element.name,pointer:`${i.at}/name`}))),"program","; a program belongs to one group"),r.map(({element:{
group:o,programs:s},at:i})=>({group:o,programs:Y(s,`${i}/programs`).map(({element:a,at:l})=>({name:a.name,helper:Efe(a.requires_helper,
`${l}/requires_helper`,n),symbol:a.requires_symbol??null,attachTarget:a.requires_attach_target??null,trialLoad:a.probe===
"trial_load"})),place:n.place(`${i}/group`)}))}function Efe(e,t,n){if(e===void 0||typeof e=="number")return e??null;let r=l0(
e);if(r!==void 0)return r;let o=Z(e,Ru),s=o===void 0?"name one as `bpf_loop`, or by its number":`did you mean \`${o}\`?`;
return n.report(t,`\`${e}\` is no BPF helper; ${s}`),null}var uK=f(async()=>{"use strict";Zi();await Le();await gt()});function Hs(e,t,n,r){let o=e.attach===void 0?n.attachRequired:e.attach==="required";return{attachRequired:o,maxInsns:e.max_insns??
n.maxInsns,fixups:H1(e,t,r),programs:oK(e,t,o,r),variants:cK(e,t,r),probeCompanions:e.probe_companions??[],tests:um(e,t,
r),knownFailures:X1(e,t,r),files:Y(e.files,`${t}/files`).map(({element:s,at:i})=>({path:s,place:r.place(i)}))}}var dm=f(
async()=>{"use strict";await gt();await J1();await Z1();await sK();await jk();await uK()});function dK(e,t,n,r){let{path:o=[],name:s=null}=e,{base:i,options:a,timeoutSeconds:l}=n,c=a.libbpf??Pfe(e.libbpf??n.libbpf);
e.struct_ops!==void 0&&c==="1.1"&&r.report(`${t}/struct_ops`,'libbpf 1.1, which is to load this object, sets no members \
of struct_ops maps; choose `libbpf: "1.5"` or newer');let u=Afe(e,t,n,r);Cfe(e,u,t,r);let d=a.mode===null?u:[Mfe(a.mode,
u,e,t,r)],m=r.seconds(e.timeout,`${t}/timeout`);return{name:s,paths:typeof o=="string"?[o]:o,base:i,lanes:d.map(({mode:p,
required:g})=>({mode:p,required:g})),timeoutSeconds:a.timeoutSeconds??m??l??Sn,kernels:e.kernels===void 0?null:Y(e.kernels,
`${t}/kernels`).map(({element:p,at:g})=>({id:p,place:r.place(g)})),btf:[...n.btf,...im(e.btf,`${t}/btf`,i,r)],command:j1(
e,t,r),libbpf:c,place:r.place(`${t}/${s===null?"path":"name"}`),...Hs(e,t,{attachRequired:n.written.attach!=="best_effor\
t",maxInsns:n.written.max_insns??null},r)}}function Pfe(e){return Pt.find(t=>t===String(e))??null}function Afe(e,t,{written:n},r){
let{lanes:o}=e;if(o===void 0)return[{mode:e.mode??n.mode??Gn,required:e.required??n.required??!0,at:`${t}/mode`}];for(let i of[
"mode","required"])e[i]!==void 0&&r.report(`${t}/${i}`,`\`${i}\` is the short form of \`lanes\`; write one of the two`);
let s=Y(o,`${t}/lanes`);return r.reportDuplicates(s.map(({element:i,at:a})=>({name:i.mode,pointer:a})),"lane"),s.map(({element:{
mode:i,required:a=!0},at:l})=>({mode:i,required:a,at:l}))}function Cfe(e,t,n,r){let o=t.find(({mode:a})=>a==="behavior"),
s=t.find(({mode:a})=>a==="command");o!==void 0&&e.functional_tests===void 0&&r.report(o.at,"mode `behavior` proves what \
`functional_tests` expect, and there are none; add them, or write `mode: load_attach`"),o===void 0&&e.functional_tests!==
void 0&&r.report(`${n}/functional_tests`,"`functional_tests` run in mode `behavior`; set `mode: behavior`, or add a lane\
 of that mode"),s!==void 0&&e.command===void 0&&r.report(s.at,"mode `command` runs the `command` of the artifact, and th\
ere is none; add it"),s===void 0&&e.command!==void 0&&r.report(`${n}/command`,"`command` runs in mode `command`; set `mo\
de: command`, or add a lane of that mode");let i=e.programs?.some(({attach:a})=>typeof a=="object"&&a.binary!==void 0);e.
files!==void 0&&!i&&!e.functional_tests&&e.command===void 0&&r.report(`${n}/files`,"`files` are brought along for comman\
ds, and there is none; add `functional_tests` or a `command`"),t.every(({mode:a})=>a==="command")?Tfe(e,n,r):e.path===void 0&&
r.report(n,"`path` is missing; only an artifact whose lanes are all `command` can do without")}function Tfe(e,t,n){e.path===
void 0&&e.name===void 0&&n.report(t,"an artifact without `path` needs a `name`");for(let r of Ofe)e[r]!==void 0&&n.report(
`${t}/${r}`,`\`${r}\` means nothing in mode \`command\`, where your own loader loads the object; remove it, or add a lane o\
f another mode`)}function Mfe(e,t,n,r,o){e==="command"&&n.command===void 0&&o.report(r,"the `mode` input asks for `comma\
nd`, and this artifact has none"),e!=="command"&&n.path===void 0&&o.report(r,`the \`mode\` input asks for \`${e}\`, and t\
his artifact has no \`path\``);let s=t.some(i=>i.required);return{mode:e==="behavior"&&n.functional_tests===void 0?"load\
_attach":e,required:s}}var Ofe,fK=f(async()=>{"use strict";Qr();await Ok();await gt();Ik();ze();await dm();Ofe=["attach",
"libbpf","btf","max_insns","maps","globals","struct_ops","programs","program_types","program_variants","probe_companions"]});function mK(e,t,n){let r=e.value,o=new Lr(e),s={base:t,options:n,timeoutSeconds:o.seconds(r.defaults?.timeout,"/defaults\
/timeout"),btf:im(r.btf,"/btf",t,o),written:r.defaults??{},libbpf:r.libbpf},i=Y(r.artifacts,"/artifacts");o.reportDuplicates(
i.flatMap(({element:{name:l},at:c})=>l===void 0?[]:[{name:l,pointer:`${c}/name`}]),"artifact");let a={file:e.file,form:"\
manifest",remarks:[],caseReports:[],kernels:Ck(r.kernels,"/kernels",t,o),mirrors:r.mirrors??[],modules:r.modules??[],artifacts:i.
map(({element:l,at:c})=>dK(l,c,s,o)),requiredKernels:[],baseline:M1(r.baseline,"/baseline",o),allowedWarnings:hK(r,o)};return o.
finish(),a}function fm(e,t,n){let r=e.value,o=new Lr(e),s={file:e.file,form:"singleArtifact",remarks:[],caseReports:[],kernels:[],
mirrors:[],modules:[],artifacts:[{name:r.name===void 0?null:Ku(r.name),paths:[...t],base:".",lanes:[{mode:Ife(r,n.mode,o),
required:!0}],timeoutSeconds:n.timeoutSeconds??Sn,kernels:null,btf:[],command:null,libbpf:n.libbpf,place:o.place(""),...Hs(
r,"",{attachRequired:!1,maxInsns:null},o)}],requiredKernels:Y(r.required_profiles,"/required_profiles").map(({element:i,
at:a})=>({id:i,place:o.place(a)})),baseline:_r,allowedWarnings:hK(r,o)};return o.finish(),s}function Ife(e,t,n){let r=e.
functional_tests!==void 0;return t==="command"&&n.report("","the `mode` input asks for `command`; list the artifact with\
 its `command` under `artifacts:`"),t==="behavior"&&!r&&n.report("","the `mode` input asks for `behavior`, and there are\
 no `functional_tests`; add them"),e.files!==void 0&&!r&&n.report("/files","`files` are brought along for commands, and \
there are no `functional_tests`"),t??(r?"behavior":Gn)}function pK(e){let{profiles:t}=e.value,n=new Lr(e),r=Ck(t,"/profi\
les",".",n);return n.finish(),r}function hK(e,t){return Y(e.allow_kernel_warnings,"/allow_kernel_warnings").flatMap(({element:n,
at:r})=>t.regex(n,r)??[])}var mm=f(async()=>{"use strict";Jg();I1();await Ok();await gt();await D1();ze();await fK();await dm()});import{existsSync as Lfe}from"node:fs";import{readFile as Ffe}from"node:fs/promises";import{join as gK,resolve as Nfe}from"node:path";
async function Ys(e,t){let n=Nfe(t,e);return Bfe.test(e)&&!Lfe(n)?Kfe(e):{kernels:pK(await Ir(t==="."?e:gK(t,e),()=>"mat\
rix",{kind:"matrix"})),remarks:[]}}async function Kfe(e){let t=await jfe(),n=t.get(e);if(n===void 0){let c=Z(e,[...t.keys()]),
u=c===void 0?`the shipped ones are ${[...t.keys()].join(", ")}`:`did you mean ${c}?`;throw new h(`matrix \`${e}\` is neit\
her a file nor a matrix that is shipped; ${u}`)}let{required:r=[],optional:o=[]}=n,{unavailable:s}=await Nt(),i=[...r.map(
c=>({id:c,required:!0})),...o.map(c=>({id:c,required:!1}))],a=i.filter(({id:c})=>s.has(c));return{kernels:i.filter(({id:c})=>!s.
has(c)).map(c=>({...Dfe,...c})),remarks:a.map(({id:c,required:u})=>{let{why:d="",instead:m=""}=s.get(c)??{};return{message:`\
matrix \`${e}\` runs without ${c}${u?"":" (optional)"}: ${d}; \`${m}\` comes nearest`,serious:u}})}}async function jfe(){
let e=await Ffe(gK(Rt,"kernels","matrices.yaml"),"utf8");return new Map(Object.entries(Ew(e)))}var Bfe,Dfe,pm=f(async()=>{
"use strict";await Da();await Le();$();await Mr();or();await sl();await mm();Bfe=/^[\w-]+$/;Dfe={own:null,variant:null,timeoutSeconds:null,
cmdline:"",lsm:null,place:null}});import{dirname as Ufe}from"node:path";async function yK(e,t){let n=[],r=await ie(n,()=>Gfe(e,t)),{matrix:o}=t,s=o===null?
void 0:await ie(n,()=>Ys(o,"."));if(r===void 0||n.length>0)throw new h(n);return r===null?null:{...r,kernels:[...r.kernels,
...s?.kernels??[]],remarks:[...r.remarks,...s?.remarks??[]]}}async function Gfe(e,t){if(t.implied&&t.objects.length>0&&al(
js(t.text??await Ak(e),e).value))return null;let n=await Ir(e,r=>al(r)?"manifest":"singleArtifactManifest",{text:t.text});
if(al(n.value)){if(t.objects.length>0)throw new h({file:e,message:`the manifest names its artifacts itself; leave out \`${t.
objects.join(" ")}\`, or choose one of them by name with ${J("only")}`});return mK(n,Ufe(e),t)}if(t.objects.length===0)throw new h(
{file:e,message:`a manifest without \`artifacts\` describes one object that is named beside it: give its path (${J("arti\
fact")}), or list it under \`artifacts:\``});return fm(n,t.objects,t)}function al(e){return typeof e!="object"||e===null||
Array.isArray(e)||qfe.some(t=>t in e)}var qfe,Uk=f(async()=>{"use strict";$();$e();await sl();await pm();await mm();await Us();
qfe=["artifacts","artifact","kernels","mirrors","modules","defaults","baseline","btf"]});import{join as bK,relative as Wfe,resolve as Gk}from"node:path";function wK({name:e,out:t,markdown:n},{report_dir:r=zfe},o){
return{artifact:e,json:Gk(o,t??bK(r,`${e}.json`)),markdown:Gk(o,n??bK(r,`${e}.md`))}}function kK(e,t){let n=new Map;for(let{
at:r,base:o,report:s}of e)for(let[i,a]of[["out",s.json],["markdown",s.markdown]]){[process.cwd(),Gk(o)].some(c=>ue(a,c))||
t.report(`${r}/${i}`,`the report \`${a}\` would be outside of the working directory; name a path in it`);let l=n.get(a);
l!==void 0&&t.report(`${r}/${i}`,`the report \`${Wfe(".",a)}\` is that of \`${l}\` already; name another file`),n.set(a,
s.artifact)}}var zfe,qk=f(()=>{"use strict";en();zfe="reports/suites"});import{join as Vfe}from"node:path";async function xK(e,t,n){let{base:r,defaults:o,checking:s}=n,i=[],a=await ie(i,()=>Hfe(
e,t,n)),l=await ie(i,()=>Yfe(e,t,n));if(a===void 0||l===void 0||i.length>0)throw new h(i);let{kernels:c,remarks:u}=a;Jfe(
l.requiredKernels,c,e,s);let d=[...l.object.tests,...Xfe(e,t,l.object.tests,s)],m=s.place(`${t}/name`);return{at:t,base:r,
kernels:c,remarks:u,allowedWarnings:l.allowedWarnings,report:wK(e,o,r),request:{...l.object,name:e.name,paths:[e.artifact],
base:r,tests:d,lanes:[{mode:Zfe(e,t,d,n),required:!0}],timeoutSeconds:eme(e,t,n),libbpf:n.options.libbpf,kernels:c.map(p=>({
id:ae(p),place:p.place??m,required:p.required,timeoutSeconds:p.timeoutSeconds})),btf:[],command:null,place:m}}}async function Hfe(e,t,{
base:n,defaults:r,checking:o}){let s=e.matrix??r.matrix;return s!==void 0?Ys(s,n):(o.report(t,`case \`${e.name}\` has no \
\`matrix\`, and there is none in \`defaults\`; add one`),{kernels:[],remarks:[]})}async function Yfe({artifact:e,manifest:t},n,r){
if(t===void 0)return{object:Hs({},n,{attachRequired:!1,maxInsns:null},r.checking),requiredKernels:[],allowedWarnings:[]};
let o=Vfe(r.base,t),s=await Ir(o,c=>{if(al(c))throw new h({file:o,message:"names its artifacts itself, and a case has on\
e; give it as `manifest`, without a suite"});return"singleArtifactManifest"}),{artifacts:i,...a}=fm(s,[e],{mode:null,timeoutSeconds:null,
libbpf:null}),[l]=i;if(l===void 0)throw new Error("a manifest of one object has none");return{object:l,...a}}function Jfe(e,t,{
name:n},r){let o=e.filter(({id:s})=>!t.some(i=>st(i,s)));if(o.length>0)throw new h(o.map(({id:s,place:i})=>({...i,message:`\
the manifest of case \`${n}\` in ${r.document.file} requires kernel \`${s}\`, which its matrix does not have; its kernels\
 are ${t.map(ae).join(", ")}`})))}function Xfe({name:e,test:t},n,r,o){if(t===void 0)return[];let s=`${e}-behavior`;r.some(
l=>l.name===s)&&o.report(`${n}/test`,`the manifest has a test \`${s}\` already, as this one is called; rename that`);let i={
name:s,command:t.command,...t.required===void 0?{}:{required:t.required},...t.timeout===void 0?{}:{timeout:t.timeout},...Qfe(
t,n,o)},a=o.place(`${n}/test`);return um({functional_tests:[i]},`${n}/test`,o).map(l=>({...l,place:a}))}function Qfe({expect:e={}},t,n){
let{exit_code:r,stdout_contains:o,stderr_contains:s,event_contains:i}=e;o&&i&&o!==i&&n.report(`${t}/test/expect/event_co\
ntains`,"`event_contains` is another word for `stdout_contains`; write one of the two");let a=o||i;return{...r===void 0?
{}:{expect_exit_code:r},...a?{expect_stdout_contains:a}:{},...s?{expect_stderr_contains:s}:{}}}function Zfe({test:e,validation_mode:t},n,r,{
options:o,defaults:s,checking:i}){if(o.mode==="command"&&i.report(n,"the `mode` input asks for `command`, and a case of \
a suite has none; leave out the input"),o.mode==="behavior"&&r.length===0)return Gn;if(o.mode!==null)return o.mode;let a=e===
void 0?wc(t??s.validation_mode??""):"behavior";return a==="behavior"&&r.length===0&&i.report(`${n}/validation_mode`,"mod\
e `behavior` proves what tests expect, and there are none; add a `test`, or a `manifest` with `functional_tests`"),a??(r.
length>0?"behavior":Gn)}function eme(e,t,{options:n,defaults:r,checking:o}){let s=o.seconds(e.timeout,`${t}/timeout`),i=o.
seconds(r.timeout,"/defaults/timeout");return n.timeoutSeconds??s??i??Sn}var _K=f(async()=>{"use strict";$();await sl();
await Uk();await pm();ze();await mm();await dm();qk();await jk();Zp()});function RK(e,t,n){let r=[{element:t,at:"/defaults"},...e],o=new Map;for(let[i,a]of Object.entries(tme)){let l=r.flatMap(
({element:c,at:u})=>nme(i,c[i])?[n.place(`${u}/${i}`).line]:[]);l.length>0&&o.set(a,[...o.get(a)??[],`\`${i}\` (${l.length===
1?"line":"lines"} ${l.join(", ")})`])}if(o.size===0)return null;let s=[...o].map(([i,a])=>`${a.join(", ")}: ${i}`);return{
message:`${n.document.file}: left aside are ${s.join("; ")}`,serious:!1}}function nme(e,t){switch(e){case"runner":return t!==
void 0&&t!==""&&t!=="vm";case"keep_vm_on_failure":return t===!0;default:return t!==void 0}}var tme,SK=f(()=>{"use strict";
tme={workdir:"nothing but the report is kept",runner:"every kernel is booted in QEMU",concurrency:"the cases share a boo\
t; the input `concurrency` says how many kernels run at a time",keep_vm_on_failure:"the report has the logs of every gue\
st",artifact_uri:"an artifact is its file, and is called like its case",artifact_name:"an artifact is called like its ca\
se",artifact_version:"an artifact is called like its case",artifact_variant:"an artifact is called like its case"}});import{dirname as rme}from"node:path";async function vK(e,t){let n=await Ir(e,()=>"suite",{kind:"suite"}),{defaults:r={},
cases:o}=n.value,s=new Lr(n),i=Y(o,"/cases");s.reportDuplicates(i.map(({element:{name:d},at:m})=>({name:d,pointer:`${m}/\
name`})),"case");let a=[],l={base:rme(e),defaults:r,options:t,checking:s},c=[];for(let{element:d,at:m}of i){let p=await ie(
a,()=>xK(d,m,l));p!==void 0&&c.push(p)}if(kK(c,s),await ie(a,()=>s.finish()),a.length>0)throw new h($K(a));let u=RK(i,r,
s);return{file:e,form:"suite",kernels:ome(c.map(({kernels:d})=>d)),mirrors:[],modules:[],artifacts:c.map(({request:d})=>d),
requiredKernels:[],baseline:_r,allowedWarnings:c.flatMap(({allowedWarnings:d})=>d),remarks:$K([...c.flatMap(({remarks:d})=>d),
...u===null?[]:[u]]),caseReports:c.map(({report:d})=>d)}}function $K(e){return[...new Map(e.map(t=>[JSON.stringify(t),t])).
values()]}function ome(e){let t=new Map;for(let n of e.flat()){let r=t.get(ae(n)),o=n.required||r?.required===!0;t.set(ae(
n),{...r??n,required:o,timeoutSeconds:null})}return[...t.values()]}var EK=f(async()=>{"use strict";$();await gt();await sl();
ze();await _K();SK();qk()});var hm,Wk=f(()=>{"use strict";hm=["debian-11-5.10","debian-12-6.1","debian-13-6.12","debian-13-backports"]});async function ll(e,t,n,r){let o=t.flatMap(c=>c.split(",").map(u=>u.trim()));for(let c of e.kernels)c.own!==null&&ame(c,
n,r);let s=e.kernels.length>0?e.kernels:hm.map(ym),i=zk(s,n,r),a=o[0]?.startsWith("!")?i:[],l=o.length===0?i:sme(o,e.kernels.
length>0?i:[],a,n,r);return AK(l,n,r)}function PK({kernels:e},t){return AK(zk(e,t,[]),t,[])}function ym(e){return{id:e,own:null,
variant:null,required:!0,timeoutSeconds:null,cmdline:"",lsm:null,place:null}}function sme(e,t,n,r,o){let s=e.flatMap(i=>{
let a=t.filter(c=>ae(c)===i);if(a.length>0)return a;let l=t.filter(({id:c})=>c===i);return l.length>0?l:[ym(i)]});return zk(
[...n,...s],r,o).map(i=>t.find(a=>i.place===null&&ae(a)===ae(i))??i)}function zk(e,t,n){let r=new Map;for(let i of e){let{
id:a,own:l}=i;l!==null||!Tr(a,t)?r.set(ae(i),{request:i,named:!0}):a.startsWith("!")?s(i):o(i)}return[...r.values()].map(
({request:i})=>i);function o(i){let a=u1(i.id,t);if(a===void 0||a.length===0){n.push({...i.place,message:gm(i.id,t)});return}
for(let{id:l}of a){let c=ae({...i,id:l});r.get(c)?.named!==!0&&r.set(c,{request:{...i,id:l},named:!1})}}function s(i){let a=i.
id.slice(1),l=Qa(a,t),c=m=>st(m,a)||Za(a,m.id)||u(m),u=({id:m,own:p})=>{let g=p===null?Jn(m,t):void 0;return g!==void 0&&
l?.(g)===!0},d=r.size;r=new Map([...r].filter(([,{request:m}])=>!c(m))),r.size===d&&l===void 0?n.push({...i.place,message:gm(
a,t)}):r.size===0&&n.push({...i.place,message:`\`${i.id}\` leaves no kernel; name what is taken before it`})}}function gm(e,t){
if(e==="")return"`!` excludes nothing; name what it takes away, such as `!debian-11-*`";let n=d1(e,t);return n===void 0?
`\`${e}\` selects no kernel; \`bpfcompat kernels\` lists all`:n===""?`\`${e}\` has nothing on one side of \`/\`; name what \
stands there, or leave it out`:`\`${n}\` means no kernel; ${ime(n,t)}`}function ime(e,t){if(/^[<>=]/.test(e))return"a bo\
und is a sign and a series without a blank, such as `>=6.1`";if(e.includes(".."))return"a range is two series, such as `\
5.10..6.6`";let n=Cr(t),r=Z(e,[...n,...tl(t)]);return r===void 0?`there are ids, globs such as \`debian-*\`, bounds such a\
s \`>=6.1\` and \`5.10..6.6\`, and the words ${n.join(", ")}`:`did you mean \`${r}\`?`}function ame({id:e,place:t},n,r){
(n.kernels.has(e)||n.aliases.has(e)||Tr(e,n))&&r.push({...t,message:`\`${e}\` is taken by the catalog; give your own kern\
el another id`})}async function AK(e,t,n){let r=[];for(let o of e){let s=[],i=o.own??await ie(s,()=>tm(o.id,t));i!==void 0&&
r.push({spec:i,kernel:o}),n.push(...s.map(a=>({...o.place,...a})))}return r}var bm=f(async()=>{"use strict";await Le();$();
await Mr();el();ze();Wk()});function cl(e,t,n,r,o){let[s]=e,i=s?.id.startsWith("!")?t.map(({kernel:c})=>[ae(c),s]):[],a=new Map(i);for(let c of e){let u=c.
id.startsWith("!"),d=u?c.id.slice(1):c.id,m=t.filter(p=>lme(d,p,n)).map(({kernel:p})=>ae(p));if(m.length===0){let p=dme(
d,t,n);p===void 0?o(c):r.push({...c.place,message:p})}for(let p of m)u?a.delete(p):a.set(p,c)}let l=t.map(({kernel:c})=>ae(
c));return new Map([...a].toSorted(([c],[u])=>l.indexOf(c)-l.indexOf(u)))}function lme(e,{kernel:t,spec:n},r){if(st(t,e)||
/[*?]/.test(e)&&Za(e,t.id))return!0;if(!Tr(e,r))return cme(e,t,r);let o=t.own===null?Jn(t.id,r):ume(n);return o!==void 0&&
Qa(e,r)?.(o)===!0}function cme(e,{id:t,own:n},r){if(n!==null||e.includes("@"))return!1;let o=Jn(e,r);return o!==void 0&&
o===Jn(t,r)}function ume({id:e,arch:t,series:n,distribution:r,source:o}){return n===void 0?void 0:{...{build:null,isDefaultBuild:!0,
description:"",tags:[],groups:[],facts:{}},id:e,line:e,arch:t,series:n,distribution:r,source:o}}function dme(e,t,n){if(Tr(
e,n)){let a=Qa(e,n);return a!==void 0&&[...n.kernels.values()].some(a)?void 0:gm(e,n)}let[r=e]=e.split("+");if(Jn(r,n)!==
void 0)return;let o=[...new Set(t.flatMap(({kernel:a})=>[ae(a),a.id]))],s=Z(e,[...o,...n.kernels.keys(),...n.aliases.keys(),
...Cr(n)]),i=s===void 0?`the run has ${o.join(", ")}`:`did you mean \`${s}\`?`;return`neither the run nor the catalog ha\
s a kernel \`${e}\`; ${i}`}var OK=f(async()=>{"use strict";await Le();await Mr();el();ze();await bm()});function CK(e,t,n,r){let o=[...new Map(t.map(g=>[ae(g.kernel),g])).values()],s=[],i=new Map,a=new Map,l=e.artifacts.map(
g=>{let b=g.kernels&&c(g.kernels);return{...g,kernels:b,knownFailures:g.knownFailures.map(k=>u(k,b)),btf:g.btf.map(d),fixups:g.
fixups.map(m)}});for(let g of l)yL(g,o.map(({kernel:b})=>b),r);return{...e,artifacts:l,remarks:[...e.remarks,...s]};function c(g){
return[...cl(g,o,n,r,({id:k,place:y})=>{Tr(k,n)?p(y,`\`${k}\` selects no kernel of this run`):r.push({...y,message:fme(k,
o)})})].map(([k,y])=>({...y,id:k}))}function u(g,b){let y=[...cl(g.kernels,o,n,r,({id:x,place:R})=>p(R,`\`${x}\` selects \
no kernel of this run, so that this known failure is not looked for there`))].filter(([x])=>b===null||b.some(R=>R.id===x));
return{...g,kernels:y.map(([x,{place:R}])=>({id:x,place:R}))}}function d(g){let b=i.get(g);if(b!==void 0)return b;let k=cl(
g.kernels,o,n,r,({id:x,place:R})=>p(R,`\`${x}\` selects no kernel of this run, so that \`${g.file}\` is not used`)),y={...g,
kernels:[...k].map(([x,{place:R}])=>({id:x,place:R}))};return i.set(g,y),y}function m(g){let{kernels:b,subject:k}=g;if(b===
void 0)return g;let y=a.get(b);if(y!==void 0)return{...g,kernels:y};let R=[...cl(b,o,n,r,({id:S,place:v})=>p(v,`\`${S}\` \
selects no kernel of this run, so that nothing is set of \`${k}\` for it`))].map(([S,{place:v}])=>({id:S,place:v}));return a.
set(b,R),{...g,kernels:R}}function p(g,b){s.push({message:pn({...g,message:b}),serious:e.kernels.length>0})}}function fme(e,t){
let n=[...new Set(t.flatMap(({kernel:s})=>[ae(s),s.id]))],r=Z(e,n),o=r===void 0?`there are ${n.join(", ")}`:`did you mea\
n \`${r}\`?`;return`no kernel of this run is called \`${e}\`; ${o}; list it under \`kernels:\``}var TK=f(async()=>{"use \
strict";await Le();$();el();ze();zd();await OK()});import{existsSync as MK}from"node:fs";import{readdir as mme}from"node:fs/promises";import{resolve as pme}from"node:path";
async function IK(e,t){try{return await t()}catch(n){if(!(n instanceof h)||process.env.GITHUB_ACTIONS!=="true")throw n;let r=await hme(
e);if(r===void 0)throw n;let o=`${r}; add \`- uses: actions/checkout@v7\` before this step`;throw new h([{message:o},...n.
problems],{cause:n})}}async function hme({manifest:e,suite:t,objects:n,reportDirectory:r}){let o=t??e;if(o===null&&n.length===
0)return;if((await mme(".")).filter(i=>pme(i)!==r).length===0)return"the workspace is empty: the repository is not check\
ed out";if(o!==null&&!MK(o)&&!MK(".git"))return`the workspace has no \`.git\` and no \`${o}\`: the repository is not chec\
ked out`}var LK=f(()=>{"use strict";$()});function yme({object:e},t,n){let r=gme[n],o=e===null?r:e.byteOrder;if(o!==r)return{what:"all",why:`is ${o}-endian (\`-tar\
get ${Vk[o]}\`), ${n} is ${r}-endian`};let s=t?.arch??n;if(s===n)return;let i=`brings \`${t?.binary}\`, which is built fo\
r ${s} and not for ${n}`;return{what:e===null?"all":"command",why:i}}function FK(e,t){let n=({spec:s},i)=>i.defect===void 0?
yme(i,t.get(i.request),s.arch):void 0,r=new Map;for(let s of new Set(e.flatMap(({artifacts:i})=>i))){let i=e.filter(({artifacts:a})=>a.
includes(s));s.object!==null&&i.every(a=>n(a,s)?.what==="all")&&r.set(s,bme(s.object.byteOrder))}let o=(s,i)=>{let a=r.get(
i);if(a!==void 0)return{...i,defect:a};let l=n(s,i);return l===void 0?i:{...i,unsuited:l}};return{kernels:e.map(s=>({...s,
artifacts:s.artifacts.map(i=>o(s,i))})),defects:r}}function bme(e){let t=e==="little"?"big":"little";return`is ${e}-endi\
an (\`-target ${Vk[e]}\`), the kernels of this run are ${t}-endian; compile it with \`-target ${Vk[t]}\``}var gme,Vk,NK=f(
()=>{"use strict";gme={x86_64:"little",arm64:"little",s390x:"big"},Vk={little:"bpfel",big:"bpfeb"}});async function Js(e){return IK(e,()=>wme(e))}async function wme(e){let t=await KK(e),n=[],r=await Nt(),o=await ll(t,e.kernels,
r,n),s=o.map(({kernel:k})=>k),i=CK(t,[...o,...await PK(t,r)],r,n),a=await ie(n,async()=>vme(o1(await GO(i.artifacts)),e.
artifacts));e.kernels.length===0&&Eme(i,s,n);let l=await ie(n,()=>kme(i,o,e)),c=await _me(a??[],n),u=await mL(a??[],o,n);
if(a===void 0||l===void 0||n.length>0)throw new h(n);let d=o.map(({spec:k,kernel:y})=>({name:ae(y),spec:k,request:y,artifacts:a.
filter(x=>Pme(x,y))})).filter(k=>k.artifacts.length>0),{kernels:m,defects:p}=FK(d,c);for(let k of m)Rme(k,c);let{shard:g}=e,
b=a.map(k=>{let y=p.get(k);return y===void 0?k:{...k,defect:y}});return g===null?{manifest:i,artifacts:b,kernels:m,lock:l,
shard:g,brought:c,btf:u}:{manifest:i,artifacts:b,lock:l,kernels:UB(m,g),shard:GB(m,g),brought:c,btf:u}}async function BK(e){
let t=await KK(e),n=[],r=await ll(t,e.kernels,await Nt(),n);if(n.length>0)throw new h(n);return{manifest:t,specs:[...new Map(
r.map(({spec:o})=>[o.id,o])).values()]}}async function kme({file:e},t,n){let r=await O1(n.lock,e===""?null:e),o=t.map(({
spec:s})=>s);return r&&{file:r.file,kernels:C1(r,o)}}function wm({manifest:e,artifacts:t,lock:n},r,o){n!==null&&o.info(`${n.
file} says which kernels these are: nothing is looked up`),r.manifest!==null&&e.file===""&&o.info(`${r.manifest} is left\
 aside, since objects are named: to take its artifacts with all it says of them, leave out the objects`);for(let{path:s,
alsoBy:i}of t)i!==void 0&&o.info(`\`${s}\` is used once; it is also matched by ${i.map(a=>`\`${a}\``).join(", ")}`);for(let{
message:s,serious:i}of e.remarks)o[i?"warning":"info"](s)}async function _me(e,t){let n=new Map;for(let r of new Set(e.map(
o=>o.request))){if(!Jb(r))continue;let o=await ie(t,()=>e1(r));o!==void 0&&n.set(r,o)}return n}function Rme({name:e,artifacts:t},n){
let r=t.flatMap(({request:c})=>n.get(c)?.files??[]),o=t.flatMap(({request:c})=>n.get(c)?.system??[]),s=[...r,...new Map(
o.map(c=>[c.path,c])).values()],i=s.reduce((c,{content:u})=>c+u.length,0);if(i<=Ja)return;let l=s.sort((c,u)=>u.content.
length-c.content.length).slice(0,3).map(({path:c,content:u})=>`${c} ${Hk(u.length)}`).join(", ");throw new h({...t.find(
({request:c})=>n.has(c))?.request.place,message:`the files that are brought along to kernel \`${e}\` have ${Hk(i)} toget\
her (the largest: ${l}), a guest takes ${Hk(Ja)}; bring along fewer or smaller ones`})}function Hk(e){return`${(e/1024**
2).toFixed(1)} MiB`}async function KK(e){let{manifest:t,manifestImplied:n,suite:r,matrix:o,objects:s,mode:i,timeoutSeconds:a,
libbpf:l}=e;if(r!==null)return vK(r,{mode:i,timeoutSeconds:a,libbpf:l});let c={matrix:o,implied:n,objects:s,mode:i,timeoutSeconds:a,
libbpf:l,text:e.manifestText},u=t===null?null:await yK(t,c);if(u!==null)return u;$me(e);let{kernels:d,remarks:m}=o===null?
{kernels:[],remarks:[]}:await Ys(o,".");return{...Sme(e),kernels:d,remarks:m}}function Sme({objects:e,loader:t,mode:n,timeoutSeconds:r,
libbpf:o}){return{file:"",form:"manifest",remarks:[],caseReports:[],kernels:[],mirrors:[],modules:[],requiredKernels:[],
baseline:_r,allowedWarnings:[],artifacts:[{name:null,paths:[...e],base:".",lanes:[{mode:t===null?n??Gn:"command",required:!0}],
timeoutSeconds:r??Sn,kernels:null,fixups:[],attachRequired:!0,maxInsns:null,programs:[],variants:[],probeCompanions:[],tests:[],
command:t===null?null:{command:t.command,binary:t.binary,expect:{...xme,exitCode:t.expectExit},place:null},files:(t?.files??
[]).map(s=>({path:s,place:null})),libbpf:o,knownFailures:[],btf:[],place:null}]}}function $me({mode:e,loader:t}){let n=[];
if(e==="behavior"&&n.push({message:"mode `behavior` needs a manifest whose artifacts have `functional_tests`; write one \
(`bpfcompat init` begins it)"}),e==="command"&&t===null&&n.push({message:"mode `command` needs the command that runs you\
r loader: give `command`, or a manifest that has one"}),n.length>0)throw new h(n)}function vme(e,t){if(t.length===0)return[
...e];let n=e.map(({name:o})=>o),r=t.filter(o=>!n.includes(o));if(r.length>0)throw new h(r.map(o=>({message:Ame("artifac\
t",o,n)})));return e.filter(({name:o})=>t.includes(o))}function Eme(e,t,n){let r=t.map(ae);for(let{id:o,place:s}of e.requiredKernels)
t.some(i=>st(i,o))||n.push({...s,message:`the manifest requires kernel \`${o}\`, which this run does not take; its kernel\
s are ${r.join(", ")}`})}function Pme({request:e},t){return e.kernels===null||e.kernels.some(({id:n})=>st(t,n))}function Ame(e,t,n){
let r=Z(t,n);return`no ${e} of this run is called \`${t}\`; ${r===void 0?`there are ${n.join(", ")}`:`did you mean \`${r}\
\`?`}`}var xme,ul=f(async()=>{"use strict";await ws();await r1();await s1();await Le();$();await Mr();await Pk();zs();await Uk();
await pm();ze();await EK();yk();await TK();qd();await af();LK();await bm();NK();xme={stdoutContains:null,stderrContains:null,
stdoutMatches:null}});async function Xs(e,t,n=null){let{plan:r,baseline:o}=await Je("reading the manifest and the objects",()=>Ome(e,n));t.progress.
planned?.(Cme(r)),wm(r,e,t.logger);let s=Ya(r);try{let i=await Ds(r,e,t,e.trials==="off"?null:s),a=o===null?i:Cu(i,o,e.failOn),
l=qB(await BB(a,r,e,t,s));return await WB(l,r.manifest.caseReports,e.failOn),l}finally{s.release()}}async function Ome(e,t){
let n=[],r=await ie(n,()=>Js(e)),o=await ie(n,async()=>e.baseline===null?t:{results:await Qe(e.baseline),source:e.baseline});
if(r===void 0||o===void 0)throw new h(n);return{plan:r,baseline:o}}function Cme({kernels:e}){return{kernels:e.map(({name:t,
request:{required:n}})=>({id:t,required:n})),lanes:e.flatMap(t=>t.artifacts.flatMap(n=>{let{artifact:r,kernel:o,kernelRequired:s,
request:i}=Wa(n,t);return i.lanes.map(({mode:a,required:l})=>({artifact:r,mode:a,kernel:o,required:l&&s}))}))}}var km=f(
async()=>{"use strict";await qg();$();await hk();await Yf();Wr();yk();kt();await qw();await zB();await Hf();await ul()});async function xm(e,t,n,r=null){let o=await Js(e);if(wm(o,e,n),o.kernels.length===0)throw new h("no artifact is taken to\
 any kernel: there is nothing to deal out");let{baseline:s,concurrency:i}=e,a=s===null?r:{results:await Qe(s),source:s},
l=Mme(o,t,i,a?.results??null);return{matrix:l,lines:Ime(l,a,t)}}function Mme({kernels:e},t,n,r){let o=Qf(e,r),s=Math.min(
t??sS(o,n),o.length);return{include:gc(o,s).map((i,a)=>({shard:`${a+1}/${s}`,index:a+1,kernels:i.join(","),seconds:iS(o.
filter(({name:l})=>i.includes(l)),n)}))}}function Ime({include:e},t,n){let r=t===null?"an estimate":`what each kernel to\
ok in ${_(t.source,120)}`,o=n!==null&&n>e.length?` (${n} were asked for, there are no more kernels)`:"",s=e.map(({shard:a,
kernels:l,seconds:c})=>[a,`${c} s`,l.split(",").join(", ")]),i=[0,1].map(a=>Math.max(...s.map(l=>l[a]?.length??0)));return[
`${B(e.length,"shard")}${o}, by ${r}; ${40} s of each are its set-up`,...s.map(a=>a.map((l,c)=>l.padEnd(i[c]??0)).join("\
  "))]}var Yk=f(async()=>{"use strict";$();L();Wr();await ul();gk();Oi()});function Jk(e,t){return{...e,kernels:e.kernels.map(o=>({...o,consoleLog:n(o.consoleLog,o.id)})),cases:e.cases.map(r),findings:e.
findings.map(o=>({...o,log:n(o.log,o.kernels[0]??"")}))};function n(o,s){return o===null?null:t(o,s)}function r(o){let{kernel:s}=o,
i=l=>({...l,log:n(l.log,s)}),a=l=>l===null?null:{...l,stdout:i(l.stdout),stderr:i(l.stderr)};return{...o,programs:o.programs.
map(l=>({...l,load:l.load===null?null:{...l.load,verifierLog:n(l.load.verifierLog,s)}})),tests:o.tests.map(l=>({...l,command:a(
l.command)})),command:a(o.command),libbpfLog:n(o.libbpfLog,s)}}}var DK=f(()=>{"use strict"});import{constants as Lme}from"node:fs";import{copyFile as Fme,mkdir as Nme,realpath as jK,stat as UK}from"node:fs/promises";
import{dirname as Bme,join as _m}from"node:path";async function GK(e,t,n){let r=new Set,o=[],s=[],i=Kme;for(let{path:a,kernel:l}of Dme(
e)){let c=t(l);if(c===void 0||!jme(a,l)){s.push(a);continue}let u=await Ume(c,a);u===void 0?o.push(a):u==="refused"||u>i?
s.push(a):(i-=u,await Gme(_m(c,a),_m(n,a)),r.add(a))}return{results:Jk(e,a=>r.has(a)?a:null),missing:o,refused:s}}function Dme(e){
let t=new Map;return Jk({...e,findings:[]},(n,r)=>(t.has(n)||t.set(n,{path:n,kernel:r}),n)),[...t.values()]}function jme(e,t){
let[n,r,...o]=e.split("/");return n==="logs"&&r===kn(t)&&o.length>0&&o.every(s=>s!==""&&s===kn(s))}async function Ume(e,t){
try{let n=await jK(_m(e,t)),r=await UK(n);return n===_m(await jK(e),t)&&r.isFile()?r.size:"refused"}catch(n){return j(n)===
"ENOENT"?void 0:"refused"}}async function Gme(e,t){try{await Nme(Bme(t),{recursive:!0}),await Fme(e,t,Lme.COPYFILE_FICLONE)}catch(n){
let{size:r}=await UK(e);throw new h(`the log ${e} (${Ge(r)}) could not be copied to ${t}: ${P(n)}; make room, or name an\
other folder with ${J("report-directory")}`,{cause:n})}}var Kme,qK=f(()=>{"use strict";$();Yo();L();DK();$e();Kme=4*1024**
3});function Ue({file:e,shard:t}){return`shard ${t.index}/${t.count} (\`${_(e,120)}\`)`}function zK(e,t){let n=[],r=[],o=[],
s=Wme(e,t,n).toSorted((i,a)=>Xk(a.results,i.results));for(let i of s.toSorted((a,l)=>Number(Qk(a))-Number(Qk(l)))){let a={
...i,shard:i.results.shard??Hme(i.results)},l=o.find(u=>u.shard.index===a.shard.index),c=Yme(a,o);c!==void 0&&Jme(a,o)?n.
push(`${Ue(a)} is of another plan, which a later attempt has replaced, and is left aside`):c!==void 0?r.push(c):l===void 0?
o.push(a):Xk(l.results,a.results)>0||zme(l,a)?n.push(Vme(l,a)):r.push(`${Ue(a)} is a second result of \`${_(l.file,120)}\
\` and was ignored`)}return{shards:o.toSorted((i,a)=>i.shard.index-a.shard.index),problems:r,notes:n}}function Wme(e,t,n){
let r=e.filter(({results:c})=>c.workflowRun!==null),o=r.find(({results:c})=>c.workflowRun?.id===t?.id),[s]=o===void 0?r.
toSorted((c,u)=>Xk(u.results,c.results)):[o],i=s?.results.workflowRun?.id,a=r.filter(({results:c})=>c.workflowRun?.id!==
i);if(a.length===0)return e;let l=a.map(({file:c,results:u})=>`\`${_(c,120)}\` (${_(u.workflowRun?.id??"",40)})`);return n.
push(`of other workflow runs than ${_(i??"",40)}, and left aside: ${l.join(", ")}`),e.filter(c=>!a.includes(c))}function Xk(e,t){
let n=[e,t].map(({workflowRun:s})=>s?.attempt??0),[r=0,o=0]=e.workflowRun?.id===t.workflowRun?.id?n:[];return r-o||Date.
parse(e.startedAt)-Date.parse(t.startedAt)}function zme(e,t){return JSON.stringify(e.results)===JSON.stringify(t.results)}
function Vme(e,t){return`${Ue(e)}${WK(e)} is taken; it supersedes \`${_(t.file,120)}\`${WK(t)}`}function WK({results:{workflowRun:e,
startedAt:t}}){return e===null?` of ${t}`:` of attempt ${e.attempt}`}function VK({shard:e,kernels:t},n){if(e===null||e.count!==
n.length)return!1;let r=n[e.index-1]??[];return String(e.kernels.toSorted())===String(n.flat().toSorted())&&t.every(({id:o})=>r.
includes(o))}function Hme({kernels:e}){return{index:1,count:1,kernels:e.map(({id:t})=>t)}}function Qk({results:e}){return e.
shard===null}function Yme(e,t){let{file:n,shard:r}=e,[o]=t;if(r.index>r.count||r.count>qme)return`${Ue(e)} has an imposs\
ible number, and was ignored`;if(o!==void 0){if(Qk(e))return`\`${_(n,120)}\` is a whole run and no shard, and was left ou\
t`;if(r.count!==o.shard.count||String(r.kernels)!==String(o.shard.kernels))return`${Ue(e)} belongs to another plan than ${Ue(
o)}, and was left out`}}function Jme({results:{workflowRun:e}},t){return t.some(({results:{workflowRun:n}})=>e!==null&&n!==
null&&e.id===n.id&&e.attempt<n.attempt)}function HK(e){let[t,...n]=e;return t===void 0?[]:n.flatMap(r=>[...Xme.filter(({
of:o})=>Qme(o(t.results),o(r.results))).map(({what:o,remedy:s})=>`${Ue(r)} has ${o} than ${Ue(t)}; ${s}`),...Zme(t,r)])}
function Qme(e,t){return e!==null&&t!==null&&JSON.stringify(e)!==JSON.stringify(t)}function Zme(e,t){let n=new Map(e.results.
artifacts.map(({name:i,sha256:a})=>[i,a])),{artifacts:r}=t.results,o=[...n.keys()].toSorted();if(String(r.map(({name:i})=>i).
toSorted())!==String(o))return[`${Ue(t)} has other artifacts than ${Ue(e)}; give all jobs the same objects`];let s=r.filter(
({name:i,sha256:a})=>n.get(i)!==a);return s.length===0?[]:[`${Ue(t)} has other bytes of ${s.map(({name:i})=>_(i,60)).join(
", ")} than ${Ue(e)}; build the objects once, and hand them to every job`]}var qme,Xme,Rm=f(()=>{"use strict";L();qme=999;
Xme=[{what:"another version of bpfcompat",remedy:"use one in all jobs",of:({tool:e})=>e.version},{what:"another manifest",
remedy:"give all jobs the same inputs",of:({manifest:e})=>e},{what:"another loader",remedy:"give all jobs the same input\
s",of:({loader:e})=>e},{what:"another commit",remedy:"check out the same one in all jobs",of:({revision:e})=>e}]});function JK(e,t,n){for(let i of e){let a=YK(i).filter(l=>!t.kernels.includes(l));a.length>0&&n.push(`${Ue(i)} has ${Zk(a)}\
, which the plan has not; left out`)}let r={kernels:[],cases:[],owners:new Map},o=new Map;for(let i of t.kernels){let[a,
...l]=e.filter(u=>YK(u).includes(i));for(let u of l)a!==void 0&&n.push(`kernel ${Zk([i])} is in ${Ue(a)} and ${Ue(u)}; t\
he first was taken`);let c=a?.results.kernels.find(u=>u.id===i);if(a===void 0||c===void 0){let{what:u,remedy:d}=epe(i,e,
t);o.set(u,{what:u,remedy:d,kernels:[...o.get(u)?.kernels??[],i]});let m=`${u}; ${d}`;r.kernels.push(npe(i,m));for(let p of rpe(
i,m,e))r.cases.push(p)}else{r.owners.set(i,a),r.kernels.push(c);for(let u of a.results.cases)u.kernel===i&&r.cases.push(
u)}}let s=[...o.values()].map(({what:i,remedy:a,kernels:l})=>`${i} (${Zk(l)}); ${a}`);return n.unshift(...s),r}function YK({
results:e}){return e.kernels.map(({id:t})=>t)}function epe(e,t,n){let r=t.find(({overwritten:o})=>o?.includes(e));return r===
void 0?{what:tpe(t,n),remedy:"see the log of its job, and run that again"}:{what:`${Ue(r)} has overwritten the results o\
f other shards, whose logs are beside it`,remedy:"download each artifact into its own folder: leave out `merge-multiple`"}}
function tpe(e,{count:t}){let n=new Set(e.map(({shard:i})=>i.index)),r=Array.from({length:t},(i,a)=>a+1).filter(i=>!n.has(
i));if(r.length===0)return"no shard took them all";let o=r.slice(0,Qs).map(i=>`${i}/${t}`),s=r.length>Qs?` and ${r.length-
Qs} more`:"";return`${r.length===1?"shard":"shards"} ${o.join(", ")}${s} left no results`}function Zk(e){return[...e.slice(
0,Qs).map(n=>_(n,80)),...e.length>Qs?[`${e.length-Qs} more`]:[]].join(", ")}function npe(e,t){return{id:e,distribution:"\
unknown",arch:"x86_64",shape:null,accelerator:null,required:!0,release:null,packageVersion:null,vmlinuzSha256:null,signature:null,
boots:0,fetchMs:0,bootMs:null,guestMs:0,error:t,consoleLog:null,btf:null,lsm:null,lockdown:null,modules:[],notes:[]}}function rpe(e,t,n){
let r=new Map;for(let{artifact:o,lanes:s}of n.flatMap(({results:i})=>i.cases)){let i=r.get(o)??new Map;r.set(o,i);for(let{
mode:a,required:l}of s)i.set(a,l||i.get(a)===!0)}return[...r].map(([o,s])=>({artifact:o,kernel:e,lanes:[...s].map(([i,a])=>({
mode:i,required:a,verdict:"error",reason:t,known:null})),unsuited:null,libbpf:null,load:null,programs:[],maps:[],ignored:[],
fixups:[],variants:[],tests:[],command:null,leftovers:[],unknownNames:[],durationMs:null,maxRssKib:null,interruption:null,
libbpfLog:null,libbpfTail:"",targets:[],kernelWarnings:[]}))}var Qs,XK=f(()=>{"use strict";L();Rm();Qs=8});function ZK(e,t,{failOn:n,insnsThreshold:r,workflowRun:o},s){let{shards:i,problems:a,notes:l}=zK(e,o),c=[...t,...a],[u]=i;
if(u===void 0)throw new h(c.map(x=>({message:x})));c.push(...HK(i));let{kernels:d,cases:m,owners:p}=JK(i,u.shard,c),g={version:4,
tool:{name:"bpfcompat",version:St},startedAt:i.map(({results:x})=>x.startedAt).toSorted()[0]??u.results.startedAt,durationMs:Math.
max(...i.map(({results:x})=>x.durationMs)),manifest:u.results.manifest,manifestForm:u.results.manifestForm,loader:u.results.
loader,repository:i.map(({results:x})=>x.repository).find(x=>x!==null)??null,revision:i.map(({results:x})=>x.revision).find(
x=>x!==null)??null,checkedOut:i.map(({results:x})=>x.checkedOut).find(x=>x!==null)??null,repositoryFiles:Object.assign({},
...i.map(({results:x})=>x.repositoryFiles)),workflowRun:o,shard:null,host:spe(i),kernels:d,artifacts:ope(i),cases:m,growth:{
...u.results.growth,...r===null?{}:{threshold:r.text}}},b={...g,findings:kr(g),comparison:null,gate:xr(m,d,n)},k=s===null?
b:Cu(b,s,n),y=i.flatMap(({results:x})=>x.findings);return{results:{...k,findings:KB(k.findings,y),gate:c.length===0?k.gate:
ipe(k.gate,c)},owners:p,problems:c,notes:l}}function ope(e){let t=e.flatMap(({results:n})=>n.artifacts);return t.filter(
({name:n},r)=>t.findIndex(o=>o.name===n)===r)}function spe(e){let t=e.filter(({results:l})=>l.host.accelerator!==null),n=(t.
length>0?t:e).map(({results:l})=>l.host),r=t.flatMap(({results:l,shard:c})=>l.host.accelerator===null?[]:[{...l.host.accelerator,
shard:c}]),o=r.filter(({used:l})=>l==="tcg"),[s]=o.length>0?o:r,i=s===void 0||o.length===0||o.length===r.length?"":` (${o.
length} of ${r.length} shards, the others used KVM)`,a=new Set(n.flatMap(({qemu:l})=>l??[]));return{arch:[...new Set(n.map(
({arch:l})=>l))].join(", "),cpus:Math.max(...n.map(({cpus:l})=>l)),qemu:a.size===0?null:[...a].join(", "),accelerator:s===
void 0?null:{used:s.used,reason:`${s.reason}${i}`}}}function ipe(e,t){let n=t.length-QK,r=[...t.slice(0,QK),...n>0?[`${n}\
 more, see the log`]:[]].join("; "),o=e.failedKernels.length>0?`; failed: ${e.failedKernels.join(", ")}`:"";return{...e,
status:"error",exitCode:1,sentence:`Could not tell: ${r}${o}`}}var QK,eD=f(async()=>{"use strict";await qg();$();await oa();
await hk();sa();Qt();qr();XK();Rm();QK=3});import{readdir as ape,realpath as lpe}from"node:fs/promises";import{dirname as ex,join as rD,relative as cpe,resolve as tx,
sep as upe}from"node:path";async function Sm(e,t,n,r){let o=await dpe(e,n);await fpe(o,n);let{reports:s,problems:i}=await mpe(
o);return{reports:t===null?s:hpe(s,t,r),problems:i}}function oD({reports:e}){return e.find(({results:t})=>t.revision!==null)?.
results.revision??null}async function $m({reports:e,problems:t},n,r,o,s=null){let{reportDirectory:i,baseline:a}=n,l=a===
null?s:{results:await Qe(a),source:a},{results:c,owners:u,problems:d,notes:m}=ZK(e,t,n,l);for(let x of m)o.info(x);for(let x of d)
o.warning(x);await jc(i),await no(i,"report-directory");let g=await GK(c,x=>{let R=u.get(x);return R===void 0?void 0:ex(
tx(R.file))},i);gpe(g,o);let{repository:b,revision:k,checkedOut:y}=g.results;return{...g.results,repository:r.page??b,revision:r.
revision??k,checkedOut:r.checkedOut??y}}async function dpe(e,t){let n=tx(t,"results.json"),{matches:r,problems:o}=await os(
e,".",tD),s=new Set(r.filter(({file:i,isGlob:a})=>!a||i!==n).map(({file:i})=>cpe(".",i)||i));if(s.size===0){let i=o.map(
({index:a,message:l})=>`\`${e[a]}\` ${l}`);throw new h(`no results of shards: ${i.join(", ")||`there is only the report \
itself; ${tD}`}`)}return[...s]}async function fpe(e,t){let n=await nD(t);for(let r of e){let o=await nD(ex(r));if(o===n||
o.startsWith(rD(n,"logs")+upe))throw new h(`\`${r}\` is in the folder that the report goes to, and would be written over;\
 name another one with ${J("report-directory")}`)}}async function nD(e){return lpe(e).catch(()=>tx(e))}async function mpe(e){
let t=[],n=[];for(let r of e)try{let o=await Qe(r);t.push({file:r,results:o,overwritten:await ppe(r,o)})}catch(o){if(!(o instanceof
h))throw o;n.push(o.message)}return{reports:t,problems:n}}async function ppe(e,{shard:t,kernels:n}){if(t===null)return[];
let r=new Set(await ape(rD(ex(e),"logs")).catch(()=>[]));return t.kernels.filter(o=>r.has(kn(o))&&n.every(({id:s})=>s!==
o))}function hpe(e,t,n){let r=e.filter(({results:s})=>!VK(s,t));if(r.length===0)return[...e];let o=r.map(({file:s})=>`\`${_(
s,120)}\``).join(", ");if(r.length===e.length)throw new h(`no results of the plan's shards: ${o} belong to another plan;\
 see the logs of their jobs`);return n.info(`of another plan, perhaps from an earlier attempt, and left aside: ${o}`),e.
filter(s=>!r.includes(s))}function gpe({missing:e,refused:t},n){e.length>0&&n.warning(`${B(e.length,"log")} not beside t\
he results that name them, such as ${_(e[0]??"",120)}: upload the whole report directory of each shard`),t.length>0&&n.warning(
`${B(t.length,"log")} left out, such as \`${_(t[0]??"",120)}\`: not a file in its shard's own folder, or too large`)}var tD,
nx=f(async()=>{"use strict";$();await zi();Yo();L();Wr();on();$e();qK();await eD();Rm();tD="download what the shards hav\
e uploaded, and name their results.json"});function vm(){let e=new AbortController,t=n=>{e.signal.aborted&&process.exit(1),e.abort(new rx(n))};for(let n of sD)process.
on(n,t);return process.on("SIGXFSZ",iD),{signal:e.signal,release(){for(let n of sD)process.off(n,t);process.off("SIGXFSZ",
iD)}}}function iD(){}var rx,sD,ox=f(()=>{"use strict";rx=class extends Error{name="AbortError"},sD=["SIGINT","SIGTERM","\
SIGHUP"]});var aD={};ee(aD,{runAction:()=>ype});async function ype(){_l(wS);let{signal:e,release:t}=vm(),n=ES();pl()&&bl(n.debug);let r={
log:n,checks:Rp,signal:e,root:null},o=null;process.once("uncaughtException",s=>{Uh(s,o,r).finally(()=>process.exit(1))});
try{eu();let s=await PR(n.warning),{step:i,shards:a,tested:l}=await wpe(s,n).catch(async y=>{let{context:x,repository:R}=await cg(
s,th(),process.cwd(),n);throw r.root=R.root,r.checks=Sp(xS(),x,n,e),y}),{context:c,repository:u}=l;r.root=u.root;for(let y of i.
remarks)n.info(y);let d=wE(i,{logger:n,trusted:c.untrusted===null,signal:e});if(i.task==="plan"){await kpe(i,c,d,n);return}
let m=Sp(i,c,n,e);r.checks=m;let p={...i.run,workflowRun:c.run.id===""?null:{id:c.run.id,attempt:c.run.attempt}},g=await o_(
i,c,d,n),b={logger:n,progress:m.progress(n),cache:d,repository:async()=>u,signal:e,ownsMachine:!0};o=a===null?await Xs(p,
b,g):await $m(a,p,u,n,g);let k=await nE(o,p.reportDirectory,r);await zv(k,i.copies),e.aborted||await s_(i,await bpe(o,l,
n),o,d,n),process.exitCode=o.gate.exitCode}catch(s){process.exitCode=1,await Uh(s,o,r)}finally{t()}}async function bpe(e,t,n){
let{context:r}=t;return!r.onDefaultBranch||await UE(e,t,process.cwd())?r:(n.warning("not kept as a baseline: some object\
s are in a checkout of another commit than the one that is tested"),{...r,onDefaultBranch:!1})}async function wpe(e,t){let n=await oE(
await RS(await kS(),e.run,t),t),{task:r,run:o,results:s,plan:i}=n;if(r!=="report")return{step:n,shards:null,tested:await cg(
e,th(),process.cwd(),t)};let a=await Sm(s,i,o.reportDirectory,t),l=jE(e,oD(a),o.commit,process.cwd(),t);return{step:n,shards:a,
tested:l}}async function kpe(e,t,n,r){let o=await c_(e,t,n,r),{matrix:s,lines:i}=await xm(e.run,e.shards,r,o);r.foreign(
i.join(`
`)),OS(s)}var lD=f(async()=>{"use strict";await Br();u_();$R();vp();await _S();vS();await PS();await sh();await rE();sE();
kE();await qE();dg();on();await km();$e();await Yk();await nx();ox();kt()});import{parseArgs as xpe}from"node:util";function hD(e){let{positionals:t,tokens:n}=xpe({args:[...e],options:Pm,allowPositionals:!0,
strict:!1,tokens:!0}),r=n.filter(m=>m.kind==="option"),o=r.flatMap(Spe);if(o.length>0)throw new h(o);let s=m=>r.some(({name:p})=>p===
m);if(s("version"))return{name:"version"};let i=m=>r.findLast(({name:p})=>p===m)?.value??"",[a,...l]=t;if(s("help")||a===
void 0)return{name:"help"};let c=dD.find(m=>m===`${a} ${l[0]}`);vpe(c??a,r);let u={json:s("json"),quiet:s("quiet"),verbose:s(
"verbose")},d=Ppe(r,s);switch(c??a){case"kernels lock":return{name:"kernels lock",...cD(l.slice(1),d),update:r.flatMap(m=>m.
name==="update"?m.value??[]:[]),requireSignatures:s("require-signatures"),markdown:s("markdown"),output:u};case"kernels \
outdated":return{name:"kernels outdated",...cD(l.slice(1),d),exitCode:s("exit-code"),output:u};case"kernels probe":return{
name:"kernels probe",ids:l.slice(1),write:i("write"),markdown:s("markdown"),inputs:d,output:u}}switch(a){case"run":return{
name:a,inputs:{...d,...Em(l)},output:u};case"init":return{name:a,force:s("force"),inputs:{...d,...Em(l)},output:u};case"\
compare":return Ape(l,i("insns"),u);case"table":return{name:a,results:l,write:i("write"),output:u};case"plan":return{name:a,
shards:i("shards"),inputs:{...d,...Em(l)}};case"report":return{name:a,results:l,inputs:d,output:u};case"kernels":return Ope(
l,d,u);case"doctor":return{name:a,inputs:d,output:u};case"setup":return{name:a,inputs:d,output:u};case"help":case"versio\
n":return{name:a};default:throw new h(Cpe(a))}}function Spe({name:e,rawName:t,value:n,inlineValue:r}){if(!Object.hasOwn(
Pm,e)){let i=Z(e,Object.keys(Pm));return[{message:`${t}: no such option${i===void 0?"":`; did you mean --${i}?`}`}]}let o=Object.
hasOwn(lx,e)||uD.some(i=>i===e),s=r===!1&&n?.startsWith("-");return o&&(n===void 0||n.trim()===""||s)?[{message:`${t}: n\
eeds a value${e==="command"?$pe:""}`}]:!o&&n!==void 0?[{message:`${t}: takes no value, got \`${n}\``}]:[]}function vpe(e,t){
let n=pD.find(o=>o===e);if(n===void 0)return;let r=t.filter(({name:o})=>!ax[n].includes(o));if(r.length!==0)throw new h(
r.map(({name:o,rawName:s})=>({message:`${s}: means nothing to \`bpfcompat ${e}\`; it belongs to ${Epe(o)}`})))}function Epe(e){
return pD.filter(t=>ax[t]!==ix&&ax[t].includes(e)).map(t=>`\`${t}\``).join(", ")}function Ppe(e,t){let n={};for(let[r,o]of Object.
entries(lx)){let s=e.filter(({name:i})=>i===r).flatMap(({value:i})=>i??[]);s.length>0&&(n[o]=s)}if(t("no-install")&&(n["\
install-dependencies"]="false"),t("no-lock")){if(n["lock-file"]!==void 0)throw new h("--no-lock does not go with --lock-\
file; leave out one");n["lock-file"]="none"}return n}function cD(e,t){let{manifest:n="",artifact:r=[]}=Em(e);return{ids:[
...r],inputs:{...t,manifest:n}}}function Em(e){let t=e.filter(n=>/\.ya?ml$/.test(n));if(t.length>1)throw new h(`one mani\
fest at a time, got ${t.join(", ")}`);return{manifest:t[0]??"",artifact:e.filter(n=>!t.includes(n))}}function Ape(e,t,n){
let[r,o,...s]=e;if(r===void 0||o===void 0||s.length>0)throw new h(`compare: needs two results.json, the earlier one firs\
t, got ${e.length===0?"none":e.join(" ")}`);return{name:"compare",before:r,after:o,insns:t,output:n}}function Ope(e,t,n){
let[r,...o]=e;return r==="fetch"?{name:"kernels",fetch:!0,ids:o,inputs:t,output:n}:{name:"kernels",fetch:!1,ids:e,inputs:t,
output:n}}function Cpe(e){if(/\.(?:o|ya?ml)$/.test(e))return`\`${e}\` is no command; did you mean \`bpfcompat run ${e}\`?`;
let t=Z(e,sx);return`\`${e}\` is no command${t===void 0?`; there are ${sx.join(", ")}`:`; did you mean \`${t}\`?`}`}var lx,
uD,_pe,Pm,sx,dD,go,fD,mD,Rpe,pD,ix,ax,$pe,gD=f(async()=>{"use strict";await Le();$();lx={kernel:"kernels",artifact:"only",
command:"command","command-binary":"command-binary","command-expect-exit":"command-expect-exit",files:"files",matrix:"ma\
trix",suite:"suite",mode:"mode",timeout:"timeout",libbpf:"libbpf",concurrency:"concurrency",accelerator:"accelerator","r\
eport-directory":"report-directory","cache-directory":"cache-directory",mirror:"mirror","lock-file":"lock-file","fail-on":"\
fail-on",shard:"shard",plan:"plan",baseline:"baseline",commit:"commit",insns:"insns",trials:"trials"},uD=["shards","writ\
e","update"],_pe=["no-install","no-lock","require-signatures","markdown","exit-code","force","json","quiet","verbose","h\
elp","version"],Pm={...Object.fromEntries(Object.keys(lx).map(e=>[e,{type:"string",multiple:!0}])),...Object.fromEntries(
uD.map(e=>[e,{type:"string",multiple:!0}])),...Object.fromEntries(_pe.map(e=>[e,{type:"boolean"}])),help:{type:"boolean",
short:"h"},quiet:{type:"boolean",short:"q"},kernel:{type:"string",multiple:!0,short:"k"}},sx=["run","init","compare","ta\
ble","plan","report","kernels","doctor","setup","help","version"],dD=["kernels lock","kernels outdated","kernels probe"],
go=["cache-directory","mirror","help","version"],fD=[...go,"kernel","concurrency","accelerator","report-directory","no-i\
nstall","quiet","verbose"],mD=["lock-file","no-lock"],Rpe=[...fD,...mD,"artifact","command","command-binary","command-ex\
pect-exit","files","matrix","suite","mode","timeout","libbpf","fail-on","shard","plan","baseline","commit","insns","tria\
ls","json"],pD=[...sx,...dD],ix=Object.keys(Pm),ax={run:Rpe,init:[...fD,"trials","force"],compare:["insns","json","quiet",
"help","version"],table:["write","json","help","version"],plan:[...mD,"shards","baseline","kernel","artifact","command",
"matrix","suite","mode","help","version"],report:["report-directory","baseline","commit","insns","fail-on","json","quiet",
"help","version"],kernels:[...go,"json","quiet","verbose"],"kernels lock":[...go,"lock-file","matrix","suite","update","\
require-signatures","markdown","json","quiet","verbose"],"kernels outdated":[...go,"lock-file","matrix","suite","exit-co\
de","json","quiet","verbose"],"kernels probe":[...go,"write","markdown","concurrency","accelerator","no-install","json",
"quiet","verbose"],doctor:[...go,"json","quiet"],setup:[...go,"no-install","verbose"],help:ix,version:ix};$pe="; single \
quotes keep your own shell from reading $BPFCOMPAT_BIN, and one that begins with a dash is written --command='-x'"});function yD(e){let{stdout:t,stderr:n}=process;for(let r of[t,n])r.on("error",()=>{});return{stderr:n,out:r=>{t.write(r.endsWith(
`
`)?r:`${r}
`)},err:r=>{n.write(`${r}
`)},color:t.isTTY===!0&&!process.env.NO_COLOR&&process.env.TERM!=="dumb",width:t.columns??120,signal:e}}function bD(e){switch(e){case"\
manifest":return"`bpfcompat run bpfcompat.yaml`";case"artifact":return"`bpfcompat run build/*.bpf.o`";default:return _e(
e)}}function _e(e){switch(e){case"manifest":case"artifact":return e;case"only":return"--artifact";case"kernels":return"-\
-kernel";case"install-dependencies":return"--no-install";default:return`--${e}`}}var Jt=f(()=>{"use strict"});import{mkdir as Tpe,statfs as Mpe}from"node:fs/promises";async function kD(e,t,n){let{cacheDirectory:r}=Re(e,_e),o=Te()??
"x86_64",s=await Dpe(o,r,n.signal),i=[{what:"bpfcompat",status:"ok",says:`${St}, Node ${process.version}, ${process.platform}\
/${process.arch}`},await Lpe(o),await Kpe(o,s.kvmProbe,n.signal),await Fpe(o),Npe(),s.check,...await Promise.all(Vn.filter(
u=>u!==o).map(Bpe)),Upe(await jpe()),await Gpe(r),{what:"signatures",status:Wn()?"ok":"note",says:Wn()?"of package index\
es can be checked":"of package indexes cannot be checked: install gpgv"},zpe()],a=Hd(Te()),l=await Promise.all(a.map(Oa)),
c=[...Ar(a),...l.flat()];return n.out(t.json?JSON.stringify({checks:i,missing:c},null,2):Wpe(i,c,await Zd())),i.some(({status:u})=>u===
"missing")?1:0}async function Lpe(e){let t=je[e].qemu,n=se(t);return n===void 0?{what:"QEMU",status:"missing",says:`no ${t}\
 on the PATH`}:{what:"QEMU",status:"ok",says:await kf(n)}}async function Fpe(e){let t=await Ms(e);return t===void 0?{what:"\
compiler",status:"missing",says:"none"}:{what:"compiler",status:"ok",says:await Xd(t)}}function Npe(){let e=ga().sets.map(
({libbpf:o})=>o),{libbpf:t,packages:n}=co(),r=n.x86_64["libbpf-dev"].version;return{what:"libbpf",status:"ok",says:`${t}\
 (Debian's ${r}) loads objects unless \`libbpf\` names another one of ${e.join(", ")}`}}async function Bpe(e){let t=[...Ar(
[e]),...await Oa(e)],n=t.flatMap(s=>s.packages);if(t.length===0)return{what:e,status:"ok",says:"its kernels can be emula\
ted"};let r=`${t.map(({what:s})=>s).join(", ")} is missing: only needed for ${e} kernels`,o=n.length===0?"":`; install ${n.
join(" ")}`;return{what:e,status:"note",says:`${r}${o}`}}async function Kpe(e,t,n){let r=se(je[e].qemu);if(r===void 0||t===
null)return{what:"KVM",status:"note",says:"not proven: that needs QEMU and the validator"};let o=await za({arch:e,qemu:r,
image:async()=>t,signal:n});return o===void 0?{what:"KVM",status:"ok",says:"proven: 64-bit code ran in it"}:{what:"KVM",
status:"note",says:`${o}; guests are emulated (TCG), which is slower`}}async function Dpe(e,t,n){try{let{program:r,kvmProbe:o}=await DL(
{arch:e,cacheDirectory:t,signal:n,install:async s=>{throw new Error(`cannot be built without ${s.map(({what:i})=>i).join(
", ")}`)}});return{check:{what:"validator",status:"ok",says:r},kvmProbe:o}}catch(r){return{check:{what:"validator",status:"\
missing",says:P(r)},kvmProbe:null}}}async function jpe(){let e=se("clang");return e===void 0?void 0:(await ge(e,["--vers\
ion"])).stdout.split(`
`)[0]}function Upe(e){return{what:"clang",status:e===void 0?"note":"ok",says:e??"none: only needed to build the examples"}}
async function Gpe(e){try{await Tpe(e,{recursive:!0});let{bavail:t,bsize:n}=await Mpe(e),r=t*n,o=`${(r/1024**3).toFixed(
1)} GiB free for the cache in ${e}`;return{what:"disk",status:r<Ipe?"note":"ok",says:o}}catch(t){return{what:"disk",status:"\
missing",says:`${e} cannot be used: ${P(t)}`}}}function Wpe(e,t,n){let r=Math.max(...e.map(({what:s})=>s.length));return[
...e.map(({what:s,status:i,says:a})=>`${qpe[i]}  ${s.padEnd(r)}  ${a}`),...wD("to run",t),...wD("to build the examples",
n)].join(`
`)}function wD(e,t){if(t.length===0)return[];let n=[...new Set(t.flatMap(({packages:s})=>s))],r=Pa(),o=r===void 0?`Debia\
n's packages ${n.join(" ")}`:Yd(r,n);return["",`needed ${e}: ${o}`]}function zpe(){let e=lf();return e===void 0?{what:"s\
etpriv",status:"note",says:"none with --pdeathsig (util-linux): a guest could outlive a run that is killed with SIGKILL"}:
{what:"setpriv",status:"ok",says:e}}var Ipe,qpe,xD=f(async()=>{"use strict";$();Yw();ew();xf();dn();Jd();Ca();uo();qt();
Qd();Tt();zn();fo();await Gt();rf();qr();Jt();Ipe=2*1024**3;qpe={ok:"ok",note:"--",missing:"!!"}});var _D,RD=f(()=>{"use strict";_D=`bpfcompat: load, attach and exercise compiled eBPF objects on the real kernels your us\
ers run

Usage
  bpfcompat run [manifest] [objects\u2026]      take the manifest's artifacts, or these objects, to the kernels
  bpfcompat run [objects\u2026] --command CMD   let your own loader decide, without a manifest
  bpfcompat init [manifest] objects\u2026       write a manifest and a workflow, by trying the objects
  bpfcompat compare BEFORE AFTER           what changed between two results.json
  bpfcompat table [results.json\u2026]          the oldest kernel that each artifact was seen passing on
  bpfcompat plan [manifest] [objects\u2026]     deal the kernels out to the jobs of a matrix, as JSON
  bpfcompat report results.json\u2026           bring the results of shards together
  bpfcompat kernels [selector\u2026]            list the kernels, or those that selectors mean
  bpfcompat kernels fetch [selector\u2026]      fetch kernels now (all of the default set without ids)
  bpfcompat kernels lock [manifest] [id\u2026]  write bpfcompat.lock: exactly which kernels a run takes
  bpfcompat kernels outdated               which locked kernels there are newer ones of
  bpfcompat kernels probe id\u2026              boot kernels and find out what they can do
  bpfcompat doctor                         what this machine has, and what it lacks
  bpfcompat setup                          install what it lacks, for runs and for building eBPF objects

Options of run
  -k, --kernel ID            a kernel or a selector, instead of the manifest's; repeat for more
      --artifact NAME        only this artifact of the manifest; repeat for more
      --mode MODE            load_only, load_attach, behavior or command, instead of the manifest's
      --command CMD          for /bin/sh in the guest: runs your loader, whose exit code is the verdict
      --command-binary FILE  the loader: $BPFCOMPAT_BIN of the command; its libraries come along
      --command-expect-exit N  the exit code that passes (default 0)
      --files PATH           what else the command needs, a path or a quoted glob; repeat for more
      --timeout TIME         how long one artifact may take on one kernel: 90s, 5m (default 60s)
      --libbpf VERSION       1.7 (default), 1.5 or 1.1 loads the objects, instead of the manifest's version
      --matrix FILE          kernels from a matrix of the reference system, a file or a name such as mvp
      --suite FILE           a suite file of the reference system, in place of a manifest
      --shard I/N            only this part of the kernels, such as 2/4
      --plan JSON            what \`bpfcompat plan\` printed: which kernels each shard takes
      --baseline FILE        results.json of an earlier run to compare with
      --insns +N% or +N      how many more instructions than there are fine for a program
      --fail-on WHAT         required (default), any, never: what makes the exit code 2
      --trials TIME          how long sizes that a failing object leaves open may be tried: 30s, off (default auto)
      --accelerator NAME     auto (default), kvm, tcg
      --concurrency N        guests at a time (default: the number of CPUs)
      --report-directory DIR where results.json, summary.md and the logs go (default bpfcompat-report)
      --cache-directory DIR  where kernels and the validator are kept (default ~/.cache/bpfcompat)
      --mirror URL           a mirror of Debian or Ubuntu to ask; repeat for more
      --lock-file FILE       the lock, instead of bpfcompat.lock beside the manifest
      --no-lock              look the kernels up, also where there is a lock
      --no-install           stop with the command to run instead of installing what is missing
      --commit HASH          the commit that is tested (default: the one that is checked out)
      --json                 print results.json instead of the report
  -q, --quiet                print the answer only
      --verbose              also print command lines, requests and times

Options of table: --write FILE puts it between the markers of a Markdown file, --json
Options of kernels lock: --lock-file, --matrix, --suite, --mirror, --cache-directory, --markdown, --json, --quiet, and
      --update ID            look only this one up, and those that are not locked yet; repeat for more
      --require-signatures   a kernel whose signature cannot be checked is an error
Options of kernels outdated: --lock-file, --json, --quiet, and
      --exit-code            exit code 2 when a kernel is outdated, or gone from everywhere
Options of kernels probe: --json, --markdown, --write FILE puts the Markdown between the markers of a file,
      --concurrency, --accelerator, --no-install, --quiet, those of folders and mirrors
Options of plan: --shards N, --baseline FILE for what kernels cost, and those that choose kernels and artifacts
Options of report: --report-directory, --fail-on, --baseline, --insns, --json, --quiet
Options of compare: --insns; exit code 2 when something newly fails or grew beyond it
Options of init: --kernel, --trials, --concurrency, --accelerator, --no-install, --quiet, those of folders and mirrors, \
and
      --force                write over a manifest and a workflow that are there

Exit code
  0  everything required passed
  2  something required failed
  1  the run could not tell: a mistake in the input, a kernel that could not be had, an interruption
`});var $D={};ee($D,{createLogUpdate:()=>Vpe,default:()=>Ype,logUpdateStderr:()=>Hpe});var SD,Vpe,Hpe,Ype,vD=f(async()=>{SD=
await import("./vendor/log-update.js"),{createLogUpdate:Vpe,logUpdateStderr:Hpe}=SD,Ype=SD.default});async function yt({quiet:e,verbose:t},{stderr:n,err:r}){return e?A_(r):n.isTTY&&!t?Xpe(n):fr(r,t)}async function Xpe(e){
let{createLogUpdate:t}=await vD().then(()=>$D),n=t(e),r=new Map,o;return{kernel(a,l){r.set(a,l),o??=setTimeout(s,Jpe)},info:a=>i(
a),warning:a=>i(`warning: ${a}`),debug:()=>{},close(){clearTimeout(o),n.clear(),n.done()}};function s(){o=void 0;let a=Math.
max(0,...[...r.keys()].map(l=>l.length));n([...r].map(([l,c])=>`${l.padEnd(a)}  ${bi(c)}`).join(`
`))}function i(a){n.clear(),e.write(`${ce(a)}
`),s()}}var Jpe,Fr=f(()=>{"use strict";No();L();Jpe=100});async function yo(e,t){let n=[],r=await ll({kernels:[ym("all")]},e,t,n);if(n.length>0)throw new h(n);return r.map(({spec:o})=>o)}
var Am=f(async()=>{"use strict";$();await bm()});async function ED(e,t,n,r){let{cacheDirectory:o,mirrors:s}=Re(t,_e),i=await Nt(),a=un({cacheDirectory:o,mirrors:[...s]}),
l=e.length===0?tl(i).map(d=>tm(d,i)):await yo(e,i),u=(await Promise.all(l.map(async d=>{let m=Jn(d.id,i);return m===void 0?
[]:[{kernel:{...m,id:d.id},cached:await a.cached(d)}]}))).flat();return n.json?r.out(JSON.stringify(u.map(Qpe),null,2)):
r.out(e.length===0?Zpe(u):ehe(u)),0}function Qpe({kernel:e,cached:t}){let{id:n,description:r,distribution:o,arch:s,series:i=null,
source:a,tags:l,groups:c,eol:u=null,facts:d,cmdline:m=null}=e;return{id:n,description:r,distribution:o,family:a.kind,series:i,
arch:s,tags:l,groups:c,eol:u,cmdline:m,facts:d,quirks:Xa(d),cached:t===void 0?null:{release:t.release,version:t.version,
resolvedAt:t.resolvedAt}}}function Zpe(e){let n=e.filter(({kernel:r,cached:o})=>r.id===r.line||o!==void 0).map(({kernel:r,
cached:o})=>{let s=e.map(({kernel:u})=>u).filter(u=>u.line===r.line),i=r.id===r.line,a=new Set(s.filter(({isDefaultBuild:u})=>!u).
map(({build:u})=>`-${u}`)),l=new Set(s.map(({arch:u})=>u).filter(u=>u!=="x86_64")),c=i?[...a,...[...l].map(u=>`-${u}`)].
join(" "):"";return[r.id,o?.release??"-",r.description,c]});return[...PD([["KERNEL","IN THE CACHE","","ALSO AS"],...n]),
"","A suffix behind the id means that build or architecture: debian-12-6.1-rt-arm64.","An exact release: `<kernel>@<rele\
ase>`, for example debian-12-6.1@6.1.0-56-cloud-amd64.","What a selector means: `bpfcompat kernels lts`, `bpfcompat kern\
els 'ubuntu/>=5.15'`."].join(`
`)}function ehe(e){let t=e.map(({kernel:n,cached:r})=>[n.id,n.series??"newest",n.arch,r?.release??"-",Xa(n.facts).join("\
, ")]);return PD([["KERNEL","SERIES","ARCH","IN THE CACHE","QUIRKS"],...t]).join(`
`)}function PD(e){let t=e[0]?.map((n,r)=>Math.max(...e.map(o=>o[r]?.length??0)))??[];return e.map(n=>n.map((r,o)=>r.padEnd(
t[o]??0)).join("  ").trimEnd())}async function AD(e,t,n,r){let{cacheDirectory:o,mirrors:s}=Re(t,_e),i=await Nt(),a=await yo(
e.length>0?e:hm,i),l=await yt(n,r),c=un({cacheDirectory:o,mirrors:[...s],signal:r.signal}),u=await Promise.allSettled(a.
map(b=>g(b)));l.close();let d=u.filter(b=>b.status==="rejected").map(({reason:b})=>b),m=d.find(b=>!(b instanceof h));if(m!==
void 0)throw m;let p=u.flatMap(b=>b.status==="fulfilled"?[b.value]:[]);if(r.out(n.json?JSON.stringify(p,null,2):p.map(({
id:b,release:k})=>`${b}: ${k}`).join(`
`)),d.length>0)throw new h(d.flatMap(b=>b.problems));return 0;async function g(b){let{kernel:k,images:y,vmlinuzSha256:x}=await c.
fetch(b,{modules:[]},R=>{R.step==="note"?l.info(`${b.id}: ${R.message}`):l.kernel(b.id,R)});return{id:b.id,release:k.release,
vmlinuz:y.at(-1)?.path,vmlinuzSha256:x}}}var OD=f(async()=>{"use strict";$();await Mr();wk();await Cs();await Gt();Wk();
Fr();await Am();Jt()});async function Om(e,t,n,r){let o=yr(e,t);return await o.catch(()=>{}),n.json?r.out(rr(e)):n.quiet?r.out(e.gate.sentence):
r.out(Ho(e,{color:r.color,width:r.width,reportDirectory:t})),await o,e.gate.exitCode}var cx=f(()=>{"use strict";ui();_c();
on()});async function CD(e,t,n){let r=Re(e,_e),o=await yt(t,n),s=await Xs(r,{logger:o,progress:o,cache:We,repository:()=>Ks(r.commit),
signal:n.signal}).finally(o.close);return Om(s,r.reportDirectory,t,n)}var TD=f(async()=>{"use strict";br();await Gt();Ha();
await km();Fr();cx();Jt()});import{join as the}from"node:path";async function MD(e,{verbose:t},n){let{cacheDirectory:r,installDependencies:o,mirrors:s}=Re(
e,_e),i=fr(n.err,t);await nc(r,i);let a=Te(),l=Hd(a),c=await Promise.all(l.map(m=>Is({arch:m,cacheDirectory:r,mirrors:s,
signal:n.signal}))),u=[...Ar(l),...c.flatMap(m=>m.missing),...await Zd()],d=the(r,"install.log");await Va(u,{allowed:o,logger:i,
signal:n.signal,log:d}),o&&await jf({logger:i,signal:n.signal,rules:"/etc/udev/rules.d"});for(let{make:m}of c)await m();
return n.out(u.length===0?"nothing was missing":"installed all that was missing"),0}var ID=f(async()=>{"use strict";dn();
rc();ok();ik();Ca();No();await Gt();rf();Jt()});function ux(e,t){return e.filter(n=>n.artifact===t&&n.level==="failure"&&us[n.class]===null).flatMap(n=>{let r=`by trial\
: ${n.words??n.title}`;return nhe(n).map(o=>({kernels:n.kernels,subject:o,class:n.class,reason:r}))})}function nhe({program:e,
otherPrograms:t,map:n}){return e!==null?[e,...t].map(r=>({kind:"program",name:r})):[n===null?null:{kind:"map",name:n}]}var LD=f(
()=>{"use strict";yu()});import{isDeepStrictEqual as rhe}from"node:util";function FD(e,t,n={programs:[],variants:[]}){let r=ohe(e),o=n.variants.length>
0?n.variants:ahe(r,e.length,t),s=new Set(o.flatMap(({what:a})=>a.programs.map(({name:l})=>l)));return{programs:r.flatMap(
a=>s.has(a.name)?[]:ihe(a,e,t)).map(a=>n.programs.find(l=>rhe(l.what,a.what))??a),variants:o}}function ohe(e){let t=new Map;
for(let{kernel:n,programs:r}of e)for(let o of r){let s=t.get(o.name)??{name:o.name,type:o.type,notLoaded:[]};t.set(o.name,
s),she(o)&&s.notLoaded.push(n)}return[...t.values()]}function she({load:e}){return e?.verdict==="fail"}function ihe({name:e,
notLoaded:t},n,r){return t.length===0||t.length===n.length?[]:n.filter(({kernel:i})=>t.includes(i)).some(({programs:i})=>i.
every(({load:a})=>a?.verdict!=="pass"))?[]:[{what:{name:e},how:`by trial: does not load on ${t.join(", ")}${ND(e,r)}`}]}
function ahe(e,t,n){let r=new Set;return e.flatMap(o=>{let s=r.has(o)?void 0:lhe(o,e,t);return s===void 0||r.has(s)?[]:(r.
add(o).add(s),[che(o,s,n)])})}function lhe(e,t,n){if(!(e.notLoaded.length===0||e.notLoaded.length===n))return t.find(r=>r!==
e&&r.type===e.type&&!e.notLoaded.some(o=>r.notLoaded.includes(o))&&(dx(r.name)===dx(e.name)||r.notLoaded.length+e.notLoaded.
length===n&&uhe(r.name,e.name)))}function che(e,t,n){let r={helper:null,symbol:null,attachTarget:null},o=t.notLoaded.length>
0,s={group:dx(e.name),programs:[{name:e.name,...r,trialLoad:!0},{name:t.name,...r,trialLoad:o}],place:{file:"",line:1,column:1}},
i=`by trial: ${e.name} does not load on ${e.notLoaded.join(", ")}${ND(e.name,n)}, ${t.name} does`;return{what:s,how:i}}function uhe(e,t){
let n=new Set(e.split("_").filter(r=>r.length>=4));return t.split("_").some(r=>n.has(r))}function dx(e){return e.split("\
_").filter(n=>!dhe.has(n)).join("_")||e}function ND(e,t){let n=t.find(r=>r.program===e||r.otherPrograms.includes(e));return n===
void 0?"":` (${n.class}: ${n.words??n.title})`}var dhe,BD=f(()=>{"use strict";dhe=new Set(["old","new","legacy","fallbac\
k","compat","loop","noloop","unrolled","btf","core","ringbuf","perf","perfbuf","v1","v2","v3"])});import{mkdtemp as fhe,rm as mhe}from"node:fs/promises";import{tmpdir as phe}from"node:os";import{join as hhe}from"node:path";
function KD(e,t,n){return async(r,o)=>{let s=r.map(l=>({...l.artifact,request:wO(l)})),i=e.kernels.map(l=>({...l,artifacts:s})),
a=await fhe(hhe(phe(),"bpfcompat-init-"));try{let l=await Ds({...e,artifacts:s,kernels:i},{...t,reportDirectory:a},n,o);
return fx(l,n.signal),l}finally{await mhe(a,{recursive:!0,force:!0})}}}function fx({kernels:e,cases:t},n){if(n.aborted)throw new h(
"init: interrupted; nothing was written");let r=e.flatMap(({id:a,error:l})=>l===null?[]:[{kernel:a,what:a,why:l}]),s=t.flatMap(
({artifact:a,kernel:l,lanes:c})=>c.filter(({verdict:u})=>u==="error").map(({reason:u})=>({kernel:l,what:`${a} on ${l}`,why:u??
"no verdict"}))).filter(({kernel:a})=>!r.some(l=>l.kernel===a)),i=[...r,...s].map(({what:a,why:l})=>({message:`init: ${a}\
 could not be tried: ${l}; nothing was written. Correct that, or leave the kernel or the object out`}));if(i.length>0)throw new h(
i)}var mx=f(async()=>{"use strict";$();await Hf();Lu()});import{isDeepStrictEqual as ghe}from"node:util";async function UD(e,t,n,r){let o=KD(e,t,n),s=Ya(e),i=e.artifacts.map(Iu);
r("trying the objects as they are");let a=[],l;try{let c=await o(i,s),u=await bhe(i,c,s,{plan:e,request:t,ports:n}),d=p=>!i.
includes(p),m=u.filter(p=>!d(p)).map(p=>jD(p,c));a.push(...m.filter(DD(i))),l=[...u.filter(d),...m.filter(p=>!a.includes(
p))]}finally{s.release()}for(let c=0;c<yhe&&l.length>0;c++){r(`trying on every kernel what was found: ${l.map(({artifact:p})=>p.
name).join(", ")}`);let u=await o(l),d=l.map(p=>jD(p,u)),m=d.filter(DD(l));a.push(...m),l=d.filter(p=>!m.includes(p))}return a.
push(...l),e.artifacts.flatMap(c=>a.find(u=>u.artifact===c)??[])}async function bhe(e,{cases:t},n,r){let o=bO(r.request.
trials),s=e.map(i=>({proposal:i,cases:t.filter(({artifact:a})=>a===i.artifact.name)}));return o===null||!t.some(fk)?[...e]:
(r.ports.logger.info(`trying what the objects leave open: ${Tu(o)} (--trials TIME changes this)`),Jf(s,o,n,{...r,accepts:({
loaded:i})=>i>0}))}function DD(e){return t=>e.some(n=>n.artifact===t.artifact&&ghe({...n,known:t.known},t))}function jD(e,{
cases:t,findings:n}){let{name:r}=e.artifact,o=n.filter(({artifact:a})=>a===r),{programs:s,variants:i}=FD(t.filter(({artifact:a})=>a===
r),o,e);return{...e,programs:s,variants:i,known:ux(o,r)}}function GD(e,{findings:t}){return e.map(n=>{let r=ux(t,n.artifact.
name);return{...n,known:[...n.known,...r]}})}function qD({gate:e}){return e.exitCode===0}var yhe,WD=f(async()=>{"use str\
ict";Wg();LD();BD();Lu();await mk();await Yf();await mx();yhe=3});var HD={};ee(HD,{initCommand:()=>Rhe});import{existsSync as whe}from"node:fs";import{mkdir as khe,writeFile as xhe}from"node:fs/promises";
import{dirname as VD,relative as _he}from"node:path";async function Rhe(e,t,n,r){let o=[e.manifest].flat()[0]||"bpfcompa\
t.yaml",s={...Re({...e,manifest:""},_e),manifest:null,manifestImplied:!1,lock:"none"};if(s.objects.length===0)throw new h(
"init: name the compiled objects, for example `bpfcompat init build/*.bpf.o`");t||vhe([o,px]);let i=await yt(n,r),a={logger:$he(
i),progress:i,cache:We,repository:()=>Ks(null),signal:r.signal};try{let l=await Js(s);She(l);let c={kernels:l.kernels.map(
({name:g})=>g),pathOf:({artifact:g})=>_he(VD(o),g.path)},u=await UD(l,s,a,i.info),d=async g=>{let b=await Xs({...s,objects:[],
manifest:o,manifestText:g,trials:"off"},a);return fx(b,r.signal),b},m=zg(u,c);i.info(`running ${o} as it will be written`);
let p=await d(m);return qD(p)||(u=GD(u,p),m=zg(u,c),p=await d(m)),await zD(o,m),await zD(px,kO(o)),i.close(),await yr(p,
s.reportDirectory),n.quiet||r.out(Ho(p,{color:r.color,width:r.width,reportDirectory:s.reportDirectory})),r.out(`wrote ${o}\
 and ${px}; look at each line that says "by trial"`),p.gate.exitCode}finally{i.close()}}function She({artifacts:e}){let t=e.
flatMap(({path:n,defect:r})=>r===void 0?[]:[{message:`init: \`${n}\` ${r}`}]);if(t.length>0)throw new h(t)}function $he(e){
let t=new Set,n=r=>o=>{t.has(o)||r(o),t.add(o)};return{info:n(e.info),warning:n(e.warning),debug:e.debug}}function vhe(e){
let t=e.filter(n=>whe(n));if(t.length>0)throw new h(t.map(n=>({message:`\`${n}\` is there already; give --force to write \
it anew, or remove it`})))}async function zD(e,t){await khe(VD(e),{recursive:!0}),await xhe(e,t)}var px,YD=f(async()=>{"\
use strict";br();$();await WD();Hg();await mx();_c();await Gt();await ul();on();Ha();await km();Fr();Jt();px=".github/wo\
rkflows/bpfcompat.yml"});import{styleText as Ehe}from"node:util";function JD(e,t,{color:n}){let r=n?(c,u)=>Ehe(u,c,{validateStream:!1}):c=>c,{kernels:o}=e,
s=mi(e.verdicts),i=s.filter(c=>!Dt(c)&&!ir(c)),l=[[r(gx(e),["bold",hx(e)?"red":"green"])],Ahe(e.baseline,t,r),Zs("newly \
failing",ei(s.filter(Dt)),r),Zs("newly passing",ei(s.filter(ir)),r),Zs("other changes",ei(i),r),Zs("verifier instruction\
s",Che(e),r),Zs("kernels that are another build: what changed there is no word about the code",o.map(({kernel:c,before:u,
after:d})=>`${_(c,100)}  ${_(u)} \u2192 ${_(d)}`),r),Zs("not compared",The(e),r)].filter(c=>c.length>0).map(c=>c.join(`
`)).join(`

`);return`${bt(l)}
`}function hx({verdicts:e,insns:t}){return e.some(Dt)||t.some(({beyond:n})=>n)}function gx(e){let{insns:t,insnsThreshold:n,
cases:r}=e,o=mi(e.verdicts),s=ei(o.filter(Dt)).length,i=ei(o.filter(ir)).length,a=Phe(t.filter(m=>m.beyond)),l=ei(o.filter(
({after:m})=>m==="error"||m==="skip")).length,c=[...l===0?[]:[`${l} without a verdict`],...i===0?[]:[`${i} newly ${i===1?
"passes":"pass"}`]],u=`${Po(r.compared)} compared`;return s+a===0?`${[o.length+t.length===0?"Nothing changed":"Nothing n\
ewly fails",...c].join("; ")} (${u})`:`${[`Worse: ${[...s===0?[]:[`${s} newly ${s===1?"fails":"fail"}`],...a===0?[]:[`${a}\
 grew by more than ${n?.replace("+","")}`]].join(", ")}`,...c].join("; ")} (${u})`}function Phe(e){return new Set(e.map(
({artifact:t,program:n})=>JSON.stringify([t,n]))).size}function Zs(e,t,n){return t.length===0?[]:[n(e,"bold"),...t.map(r=>`\
  ${r}`)]}function Ahe(e,t,n){let r=Math.max(...[e,t].map(({source:s})=>_(s,100).length)),o=(s,{source:i,revision:a,startedAt:l})=>{
let c=a===null?"":`${In(a)}, `;return`${s.padEnd(6)}  ${_(i,100).padEnd(r)}  ${n(`${c}${_(l.replace(/T(\d\d:\d\d).*/," $\
1 UTC"),40)}`,"dim")}`};return[o("before",e),o("after",t)]}function ei(e){let t=XD(e,({artifact:n,subject:r,before:o,after:s,
kernelChanged:i})=>[`${_(n,100)}: ${gl(r)}`,`${o} \u2192 ${s}${i?" (the kernel changed)":""}`]);return QD(t)}function Che(e){
let{insns:t}=e,n=XD([...t.filter(({beyond:s})=>s),...t.filter(({beyond:s})=>!s)],s=>[`${_(s.artifact,100)}: ${_(s.program,
100)}`,Qn(s),s.beyond?`beyond ${e.insnsThreshold}`:s.kernelChanged?"the kernel changed":""]),r=Math.max(Ohe,t.filter(({beyond:s})=>s).
length),o=n.length-r;return[...QD(n.slice(0,r)),...o>0?[`${o} more: --json lists them`]:[]]}function The({cases:{added:e,
gone:t}}){return[...e===0?[]:[`${Po(e)} that only the later run has`],...t===0?[]:[`${Po(t)} that only the earlier run h\
as`]]}function XD(e,t){let n=new Map;for(let r of e){let o=t(r),s=JSON.stringify(o),i=n.get(s)??{cells:o,kernels:[]};n.set(
s,i),i.kernels.includes(r.kernel)||i.kernels.push(r.kernel)}return[...n.values()].map(({cells:r,kernels:o})=>[...r,o.map(
s=>_(s,100)).join(", ")])}function QD(e){let t=(e[0]??[]).map((n,r)=>Math.max(...e.map(o=>o[r]?.length??0)));return e.map(
n=>n.map((r,o)=>t[o]===0?null:r.padEnd(t[o]??0)).filter(r=>r!==null).join("  ").trimEnd())}var Ohe,ZD=f(()=>{"use strict";
zr();Ln();Co();L();Ohe=20});var ej={};ee(ej,{compareCommand:()=>Mhe});async function Mhe({before:e,after:t,insns:n,output:r},o){let s=[],i=await ie(
s,()=>Qe(e)),a=await ie(s,()=>Qe(t)),l=Fn(n);if(n!==""&&l===void 0&&s.push({message:`${_e("insns")}: \`${n}\` must be how\
 many more instructions are fine, such as \`+10%\` or \`+500\``}),i===void 0||a===void 0||s.length>0)throw new h(s);let c=l??
Fn(a.growth.threshold??"")??null,u=Ol({results:i,source:e},a,c);if(u.cases.compared===0)throw new h(`${e} and ${t} have \
no artifact on the same kernel: name two runs of the same manifest`);let{revision:d,startedAt:m}=a;return r.json?o.out(JSON.
stringify(u,null,2)):r.quiet?o.out(gx(u)):o.out(JD(u,{revision:d,startedAt:m,source:t},{color:o.color})),hx(u)?2:0}var tj=f(
()=>{"use strict";zr();Eo();$();ZD();Wr();Jt()});function yx(e,t,n,r){let o=`<!-- bpfcompat:${r.name} -->`,s=`<!-- /bpfcompat:${r.name} -->`,[i,a]=[nj(e,o),nj(e,s)],[l,c]=[
i[0],a[0]];if(l===void 0&&c===void 0)throw g(`there is no place for the ${r.what}; add the two lines \`${o}\` and \`${s}\
\` where it belongs`);if(l===void 0)throw g(`\`${s}\` has no \`${o}\` before it: add it`,c);if(c===void 0)throw g(`\`${o}\
\` has no \`${s}\` after it: add it`,l);let u=i[1]??a[1];if(u!==void 0)throw g(`the markers of the ${r.what} are there t\
wice: keep one pair`,u);if(c<l)throw g(`\`${s}\` stands before \`${o}\`: swap them`,c);let d=l+o.length,m=/\r?\n/.exec(e.
slice(d))?.[0]??/\r?\n/.exec(e)?.[0]??`
`,p=Buffer.from(t.trimEnd(),"utf8").toString("latin1").split(`
`);return`${e.slice(0,d)}${["",...p,""].join(m)}${e.slice(c)}`;function g(b,k){return new h({message:b,file:n,...k===void 0?
{}:{line:e.slice(0,k).split(`
`).length}})}}function nj(e,t){let n=[];for(let r=e.indexOf(t);r!==-1;r=e.indexOf(t,r+1))n.push(r);return n}var rj=f(()=>{
"use strict";$()});import{chmod as Ihe,readFile as oj,realpath as Lhe,rename as Fhe,rm as Nhe,stat as Bhe,writeFile as Khe}from"node:fs/promises";
async function sj(e,t){await ij(e,t,async()=>{yx(await oj(e,"latin1"),"",e,t)})}async function Cm(e,t,n){return ij(e,n,async()=>{
let r=await Lhe(e),o=await oj(r,"latin1"),s=yx(o,t,e,n);return s===o?!1:(await jhe(r,s),!0)})}async function ij(e,t,n){try{
return await n()}catch(r){throw r instanceof h?r:new h({message:Dhe(r,t),file:e},{cause:r})}}function Dhe(e,{what:t}){switch(j(
e)){case"ENOENT":return"there is no such file; --write takes the one that has the markers";case"EISDIR":return"is a dire\
ctory; --write takes the file that has the markers";default:return`the ${t} could not be written: ${P(e)}`}}async function jhe(e,t){
let n=`${e}.${process.pid}.tmp`;try{let{mode:r}=await Bhe(e);await Khe(n,t,"latin1"),await Ihe(n,r&4095),await Fhe(n,e)}catch(r){
throw await Nhe(n,{force:!0}),r}}var bx=f(()=>{"use strict";$();rj()});var aj={};ee(aj,{tableCommand:()=>qhe});async function qhe({results:e,write:t,output:n},r){let o=hr(await Whe(e.length===
0?Ghe:e));if(t!==""){let s=await Cm(t,Ph(o),Uhe);r.err(`${t}: ${s?"the support table is updated":"the support table is a\
s it was"}`)}return n.json?r.out($h(o)):t===""&&r.out(Ph(o)),0}async function Whe(e){let t=[],n=[];for(let r of e)n.push(
await ie(t,()=>Qe(r)));if(t.length>0)throw new h(t);return n.filter(r=>r!==void 0)}var Uhe,Ghe,lj=f(()=>{"use strict";$();
Wr();vh();Ah();Ii();bx();Uhe={name:"table",what:"support table"},Ghe=["bpfcompat-report/results.json"]});var cj={};ee(cj,{planCommand:()=>zhe});async function zhe({shards:e,inputs:t},n){let r=e===""?null:yc(e);if(r===void 0)throw new h(
`--shards: \`${e}\` ${bc}`);let{matrix:o,lines:s}=await xm(Re(t,_e),r,fr(n.err));return n.err(s.join(`
`)),n.out(JSON.stringify(o)),0}var uj=f(async()=>{"use strict";$();No();await Gt();Oi();await Yk();Jt()});var dj={};ee(dj,{reportCommand:()=>Vhe});async function Vhe({results:e,inputs:t,output:n},r){if(e.length===0)throw new h(
"report: name the results.json of each shard");let o=Re(t,_e),s=await yt(n,r),i=await Sm(e,null,o.reportDirectory,s).then(
a=>$m(a,o,{page:null,revision:o.commit,checkedOut:null},s)).finally(s.close);return Om(i,o.reportDirectory,n,r)}var fj=f(
async()=>{"use strict";$();await Gt();await nx();Fr();cx();Jt()});function Tm(e,t){return[...new Set([...e,...t].map(({id:r})=>r))].sort().flatMap(r=>{let o=e.find(l=>l.id===r),s=t.find(
l=>l.id===r);if(s===void 0)return o?[{id:r,kind:"removed",before:o.release,after:null}]:[];if(o===void 0)return[{id:r,kind:"\
added",before:null,after:s.release}];let i=JSON.stringify(Gs(o))===JSON.stringify(Gs(s))?"kept":"changed",a=Yhe(o,s);return[
{id:r,kind:i,before:a(o),after:a(s)}]})}function pj(e,t){return!(e.signature.status==="unchecked"&&t.signature.status===
"good")&&e.pins!==void 0&&mj(e)===mj(t)}function mj(e){let{checkedAt:t,indexDate:n,signature:r,pins:o,packages:s,...i}=Gs(
e);return JSON.stringify({...i,vmlinuz:o?.vmlinuzSha256,config:o?.configSha256,packages:s.map(({urls:a,...l})=>({...l,urls:a.
map(c=>c.replace(Hhe,"/"))}))})}function Yhe(e,t){if(e.release!==t.release)return({release:s})=>s;if(e.version!==t.version)
return({release:s,version:i})=>`${s} (${i})`;if(e.image.sha256!==t.image.sha256)return({release:s,image:i})=>`${s} (sha2\
56 ${i.sha256.slice(0,12)})`;if(e.signature.status!==t.signature.status)return({release:s,signature:i})=>`${s} (signatur\
e ${i.status})`;let[n,r]=[Cn(e),Cn(t)],o=s=>![n,r].every(i=>i.some(({sha256:a})=>a===s.sha256));return s=>{let i=Cn(s).find(
o);return i===void 0?s.release:`${s.release} (${i.name} ${i.sha256.slice(0,12)})`}}var Hhe,Mm=f(()=>{"use strict";nl();Hhe=
/\/\d{8}T\d{6}Z\//});function hj({place:e},{indexDate:t},n=Nr){if(e?.kind!=="archive")return[];let{path:r}=e,[o="",s]=e.archive.split("/"),i=s??
Qhe(new Date(new Date(t).getTime()+Xhe));if(/^debian(?:-security)?$/.test(o))return[et(`${n.debianSnapshot}/${o}/${i}`,r)];
if(!/^ubuntu(?:-ports|-security)?$/.test(o))return[];let a=et(n.launchpad,r.split("/").at(-1)??r);return o==="ubuntu-por\
ts"?[a]:[a,et(`${n.ubuntuSnapshot}/${i}`,r)]}function wx(e,t,n=Nr){let o=[...t.source.kind==="rpm"?t.source.archival.map(
s=>s.split("{")[0]??""):[],n.debianSnapshot,n.launchpad,n.ubuntuSnapshot];return Jhe.some(s=>s.test(e))||o.some(s=>s!==""&&
e.startsWith(s))}function gj(e,t,n=Nr){let{source:r}=t;if(!(r.kind==="url"||r.kind==="oci"||e.urls.some(o=>wx(o,t,n))))switch(r.
kind){case"deb":return"its archive is one of your own, and nobody is known to keep what it deletes";case"mainline":return"\
only the archive of mainline builds has it";case"rpm":return"the catalog knows no place that keeps what its repository d\
eletes";case"local":return"it is a file of this machine"}}function Qhe(e){return e.toISOString().replace(/[-:]|\.\d+/g,"")}
var Nr,Jhe,Xhe,kx=f(()=>{"use strict";mr();Nr={debianSnapshot:"https://snapshot-cloudflare.debian.org/archive",launchpad:"\
https://launchpad.net/ubuntu/+archive/primary/+files",ubuntuSnapshot:"https://snapshot.ubuntu.com/ubuntu"},Jhe=[/^https:\/\/snapshot(?:-cloudflare)?\.debian\.org\//,
/^https:\/\/archive\.debian\.org\//,/^https:\/\/launchpad\.net\//,/^https:\/\/snapshot\.ubuntu\.com\//,/^https:\/\/old-releases\.ubuntu\.com\//,
/^https:\/\/vault\.(?:almalinux|centos)\.org\//,/^https:\/\/dl\.rockylinux\.org\/vault\//,/^https:\/\/(?:kojipkgs|archives)\.fedoraproject\.org\//,
/^https:\/\/kojihub\.stream\.centos\.org\//,/^https:\/\/yum\.oracle\.com\//,/^https:\/\/cdn\.amazonlinux\.com\/al2023\/blobstore\//],
Xhe=720*60*1e3});async function kj(e,t){let n=Lt(Zhe),r=await Promise.allSettled(e.map(a=>n(()=>ege(a,t)))),o=r.flatMap(a=>a.status==="re\
jected"?[a.reason]:[]),s=o.find(a=>!(a instanceof h));if(s!==void 0)throw s;let i=o.flatMap(a=>a.problems);if(i.length>0)
throw new h(i);return r.flatMap(a=>a.status==="fulfilled"?[a.value]:[])}async function ege(e,t){let{provider:n,before:r,
refresh:o,onProgress:s}=t,i=r.find(({id:u})=>u===e.id);if(i!==void 0&&ol(e,i)===void 0&&(!o(e.id)||tge(e,i)))return o(e.
id)&&await yj(e,i,t),bj(e,i,t),i;let{kernel:a}=await n.fetch(e,{modules:[]},u=>s(e.id,u));await yj(e,a,t);let l=nge(e,a,
t),c=i!==void 0&&pj(i,l)?i:l;return bj(e,c,t),c}function tge({release:e},t){return e!==void 0&&e===t.release&&t.signature.
status==="good"}async function yj(e,t,{provider:n,warn:r}){let o=[];for(let i of Cn(t))await n.has(e,t,i)||o.push(i);let s=o.
filter(({sha256:i})=>i===t.image.sha256||i===t.config?.sha256);if(s.length>0)throw new h(`kernel \`${e.id}\`: no address \
has ${wj(s)} of ${t.release} any more; take another kernel, or a mirror that has it with ${J("mirror")}`);o.length>0&&r(
`${e.id}: no address has ${wj(o)} any more; whoever needs modules of it cannot use the kernel`)}function nge(e,t,{bases:n=Nr}){
let{image:r,config:o,modules:s}=t,i=a=>{let l=a.urls.find(c=>K(c)!==new URL(c).href);if(l!==void 0)throw new h(`kernel \`${e.
id}\`: ${K(l)} has a name or password in it, and a lock is no place for those; take them out of the address`);return{...a,
urls:[...new Set([...a.urls,...hj(a,t,n)])]}};return{...t,image:i(r),...o===void 0?{}:{config:i(o)},modules:s.map(i)}}function bj(e,{
release:t,signature:n,...r},o){let{requireSignatures:s,warn:i,bases:a=Nr}=o;if(n.status==="unchecked"){if(s)throw new h(
`kernel \`${e.id}\`: the signature of ${t} was not checked (${n.why}), and --require-signatures is given`);i(`${e.id}: l\
ocked without a check of its signature: ${n.why}`)}let l=new Map;for(let c of Cn(r)){let u=gj(c,e,a);u!==void 0&&l.set(u,
[...l.get(u)??[],c.name])}for(let[c,u]of l)i(`${e.id}: ${u.join(", ")} may be gone one day: ${c}`)}function wj(e){return e.
map(({name:t,version:n})=>`${t} ${n}`).join(", ")}var Zhe,xj=f(async()=>{"use strict";await ys();$();$e();ve();kx();Mm();
nl();zs();Zhe=2});function Rj(e,t,n){let r=t.filter(({kind:o})=>o!=="kept").map(o=>[rge[o.kind],o.id,sge(o," -> ")]);return[vj(e,t),...n?[]:
Ej(r).map(o=>`  ${o}`)].join(`
`)}function Sj(e,t,n){let r=t.filter(({kind:o})=>o!=="kept").map(({id:o,kind:s,before:i,after:a})=>[D(o),s,_j(i),_j(a)]);
return[`${Vr(vj(e,t))}.`,...r.length===0?[]:[he(["kernel","","was","is"],r)],...n.length===0?[]:[n.map(o=>`- ${Vr(o)}`).
join(`
`)]].join(`

`)}function $j(e,t,n){let r=t.filter(({state:i})=>i==="outdated").length,o=[["KERNEL","LOCKED","NEWEST","AGE","FILES","S\
IGNATURE"],...t.map(i=>[i.id,ce(i.locked),i.state==="current"?"the same":ce(i.newest??"unknown"),B(i.days,"day"),oge[i.files],
i.signature.status])],s=[...r>0?["`bpfcompat kernels lock` takes the newest, `--update ID` that of one."]:[],...n.length>
0?[`Not locked: ${n.join(", ")}. \`bpfcompat kernels lock\` does it.`]:[]];return[`${e}: ${r} of ${B(t.length,"locked ke\
rnel")} outdated`,"",...Ej(o),...s.length===0?[]:["",...s]].join(`
`)}function vj(e,t){let n=s=>t.filter(i=>i.kind===s).length,r=["added","changed","removed"].filter(s=>n(s)>0),o=r.length===
0?"nothing changed":r.map(s=>`${n(s)} ${s}`).join(", ");return`${e}: ${B(t.length-n("removed"),"kernel")}, ${o}`}function sge({
before:e,after:t},n){return[e,t].flatMap(r=>r===null?[]:[ce(r)]).join(n)}function _j(e){return e===null?"":G(e)}function Ej(e){
let t=(e[0]??[]).map((n,r)=>Math.max(...e.map(o=>o[r]?.length??0)));return e.map(n=>n.map((r,o)=>r.padEnd(t[o]??0)).join(
"  ").trimEnd())}var rge,oge,xx=f(()=>{"use strict";$t();L();rge={added:"+",changed:"~",removed:"-",kept:" "};oge={primary:"\
there",archival:"only archived",gone:"GONE",unknown:"nobody answers"}});var Pj={};ee(Pj,{kernelsLockCommand:()=>age,lockSubject:()=>Im});import{existsSync as ige}from"node:fs";async function age({
ids:e,update:t,requireSignatures:n,markdown:r,inputs:o,output:s},i){if(r&&s.json)throw new h("--markdown does not go wit\
h --json; leave out one");let{request:a,file:l,specs:c,mirrors:u,locked:d}=await Im(e,o,v=>{if(e.length+t.length>0)throw v;
let[A={message:""},...M]=v.problems;i.err(`warning: ${pn(A)}${M.length>0?", and more":""}: all kernels are locked anew`)});
lge(t,c);let m=d.map(({record:v})=>v),[p,g]=[c.filter(Ws),c.filter(v=>!Ws(v))],b=await yt(s,i),k=[],y=v=>{k.push(v),b.warning(
v)};for(let{id:v}of g)y(`${v}: is of this machine's files, and is not locked`);let x=await kj(p,{provider:un({cacheDirectory:a.
cacheDirectory,mirrors:u,signal:i.signal,fresh:!0}),before:m,refresh:v=>t.length===0||t.includes(v),requireSignatures:n,
onProgress:(v,A)=>A.step==="note"?b.info(`${v}: ${A.message}`):b.kernel(v,A),warn:y}).finally(b.close),R=e.length===0?[]:
m.filter(({id:v})=>!x.some(A=>A.id===v));return await P1(l,[...R,...x]),i.out(S(l,Tm(m,[...R,...x]),k)),0;function S(v,A,M){
return s.json?JSON.stringify({file:v,changes:A,warnings:M},null,2):r?Sj(v,A,M):Rj(v,A,s.quiet)}}async function Im(e,t,n){
let r=Re(t,_e),s=t.manifest===""&&r.manifest!==null&&!ige(r.manifest)?{...r,manifest:null}:r;if(s.lock==="none")throw new h(
"--lock-file: `none` means that no lock is heeded; name a file");let i=Ek(s.lock,s.manifest??s.suite),a=await om(i).catch(
c=>{if(!(c instanceof h))throw c;return n(c),null}),l=e.length>0&&s.manifest===null?null:await BK(s);return{request:s,file:i,
specs:e.length>0?await yo(e,await Nt()):l?.specs??[],mirrors:[...s.mirrors,...l?.manifest.mirrors??[]],locked:a?.kernels??
[]}}function lge(e,t){let n=e.filter(r=>!t.some(o=>o.id===r));if(n.length!==0)throw new h(n.map(r=>({message:`--update: \
\`${r}\` is no kernel of the manifest, which has ${t.map(o=>o.id).join(", ")}`})))}var _x=f(async()=>{"use strict";$();await Mr();
Mm();await Pk();zs();await xj();await vk();await Cs();xx();await Gt();await ul();Fr();await Am();Jt()});function Oj(e,t){let n=Lt(cge);return Promise.all(e.map(({spec:r,record:o})=>n(()=>dge(r,o,t))))}async function dge(e,t,n){
let{provider:r,now:o,onProgress:s}=n,i=Math.max(0,Math.floor((o.getTime()-new Date(t.resolvedAt).getTime())/uge)),a={id:t.
id,days:i,signature:t.signature,files:await fge(e,t,n)};try{let c=e.release===t.release&&ol(e,t)===void 0?t:await r.resolve(
e,m=>s(e.id,m)),u=Aj(t)===Aj(c),[d]=Tm([t],[u?t:c]);return{...a,locked:d?.before??t.release,newest:d?.after??c.release,state:u?
"current":"outdated",error:null}}catch(l){if(!(l instanceof h))throw l;return{...a,locked:t.release,newest:null,state:"u\
nknown",error:l.message}}}function Aj(e){return Cn(e).map(({sha256:t})=>t).join()}async function fge(e,t,{provider:n,bases:r=Nr}){
let o=async s=>{for(let i of Cn(t))if(!await n.has(e,t,i,s))return!1;return!0};try{return await o(s=>!wx(s,e,r))?"primar\
y":await o(()=>!0)?"archival":"gone"}catch(s){if(!(s instanceof h))throw s;return"unknown"}}var cge,uge,Cj=f(async()=>{"\
use strict";await ys();$();kx();Mm();nl();zs();cge=2,uge=1440*60*1e3});var Tj={};ee(Tj,{kernelsOutdatedCommand:()=>pge});async function pge({ids:e,exitCode:t,inputs:n,output:r},o){let{request:s,
file:i,specs:a,mirrors:l,locked:c}=await Im(e,n,b=>{throw b}),u=a.flatMap(b=>{let k=c.find(({record:y})=>y.id===b.id);return k===
void 0?[]:[{spec:b,record:k.record}]});if(u.length===0)throw new h({file:i,message:"none of these kernels is locked; loc\
k them with `bpfcompat kernels lock`"});let d=await yt(r,o),m=await Oj(u,{provider:un({cacheDirectory:s.cacheDirectory,mirrors:l,
signal:o.signal,fresh:!0}),now:new Date,onProgress:(b,k)=>{k.step==="note"&&d.info(`${b}: ${k.message}`)}}).finally(d.close),
p=a.filter(b=>Ws(b)&&!u.some(k=>k.spec.id===b.id)).map(({id:b})=>b);o.out(r.json?JSON.stringify({file:i,kernels:m,unlocked:p},
null,2):$j(i,m,p));let g=m.flatMap(({error:b})=>b===null?[]:b.split(`
`).map(k=>({message:k})));if(g.length>0)throw new h(g);return t&&m.some(hge)?mge:0}function hge({state:e,files:t}){return e===
"outdated"||t==="gone"}var mge,Mj=f(async()=>{"use strict";$();zs();await Cj();await Cs();xx();await _x();Fr();mge=2});function Ij(e){return JSON.stringify(e,null,2)}var Lj=f(()=>{"use strict"});var ti,Fj,Rx,dl=f(()=>{"use strict";ti=["program_type","attach","map_type","verifier","limit","struct_ops","iterator","s\
ystem","setting","kfunc","helper"],Fj={system:["system","setting"],programs:["program_type"],maps:["map_type"],struct_ops:[
"struct_ops"],iterators:["iterator"],verifier:["verifier"],limits:["limit"],tracing:["attach"],hooks:["attach"],network:[
"attach"],helpers:["helper"],kfuncs:["kfunc"]},Rx=["yes","no","unknown"]});function Lm(e){return ti.flatMap(t=>[...new Set(e.flatMap(({features:r})=>r.filter(o=>o.group===t).map(({name:o})=>o)))].
map(r=>({group:t,name:r,answers:e.map(o=>Sx(o,t,r))})))}function Sx(e,t,n){let r=e.features.find(o=>o.group===t&&o.name===
n);return r===void 0?{kind:e.error!==null&&(e.incomplete.length===0||e.incomplete.includes(t))?"unknown":"no"}:r.status===
"yes"&&(t==="limit"||t==="setting")?{kind:"value",value:/\[(\w+)\]/.exec(r.detail)?.[1]??r.detail}:{kind:r.status}}function Nj(e,t){
return e.helpers.some(({names:n})=>n.includes(t))?{kind:"yes"}:{kind:e.helpers.length===0||e.incomplete.includes("helper")?
"unknown":"no"}}function bo(e){return e.kind==="value"?e.value:e.kind}function ri({answers:e}){return new Set(e.map(bo)).
size===1}function Fm({features:e}){return e.filter(({group:t,status:n})=>t==="kfunc"&&n==="yes").length}var ni,$x=f(()=>{
"use strict";dl();ni={program_type:"program types",attach:"attached",map_type:"map types",verifier:"verifier",limit:"lim\
its",struct_ops:"struct_ops",iterator:"iterators",system:"system",setting:"settings",kfunc:"kfuncs",helper:"helpers"}});function Ex({kernels:e,probedAt:t}){let n=e.filter(({features:o})=>o.length>0),r=e.filter(({error:o})=>o!==null);return[
`Tried in guests on ${t.slice(0,10)}, by loading, making and attaching; nothing is taken from a version or a configurati\
on.`,...r.length===0?[]:[r.map(({id:o,error:s})=>`- ${D(o)}: ${G(s??"")}`).join(`
`)],...n.length===0?[]:[bge(n),wge(n),...kge(n),Rge(n)]].join(`

`)}function bge(e){let t=gge.map(([r,o,s])=>{let i=e.map(a=>o==="helper"?Nj(a,s):Sx(a,o,s));return[r,...i.map(Kj)]}),n=[
"kfuncs",...e.map(r=>String(Fm(r)))];return he(["",...e.map(({id:r})=>Bj(r))],[...t,n])}function Bj(e){return G(e).replaceAll(
/[-@]/g,"<br>")}function Kj(e){return e.kind!=="value"?vx[e.kind]:G(e.value).replaceAll(",",", ")}function wge(e){let t=e.
map(({id:n,release:r,packageVersion:o})=>[D(n),D(r??""),G(o??"")]);return Ae("What was probed",he(["kernel","release","p\
ackage"],t))}function kge(e){let t=Lm(e);return ti.filter(n=>!yge.includes(n)).flatMap(n=>{let r=t.filter(o=>o.group===n);
return r.length===0?[]:[Ae(`All: ${ni[n]}`,xge(r,e))]})}function xge(e,t){let n=e.filter(ri),r=new Map;for(let{name:s,answers:i}of n){
let[a]=i,l=a===void 0||a.kind==="value"?"yes":a.kind,c=a?.kind==="value"?`${D(s)} ${Kj(a)}`:D(s);r.set(l,[...r.get(l)??[],
c])}return[...Object.entries({yes:"on all",no:"on none",unknown:"not known"}).flatMap(([s,i])=>{let a=r.get(s);return a===
void 0?[]:[`- ${i}: ${a.join(", ")}`]}),...e.filter(s=>!ri(s)).map(s=>`- ${D(s.name)}: ${_ge(s,t)}`)].join(`
`)}function _ge({answers:e},t){let n=new Map;for(let[r,o]of e.entries())n.set(bo(o),[...n.get(bo(o))??[],D(t[r]?.id??"")]);
return[...n].filter(([r])=>r!=="no").map(([r,o])=>`${r==="yes"?"on":`${G(r)} on`} ${o.join(", ")}`).join("; ")}function Rge(e){
let n=[...new Set(e.flatMap(({helpers:o})=>o.map(({program:s})=>s)))].map(o=>[D(o),...e.map(({helpers:s})=>{let i=s.find(
a=>a.program===o);return i===void 0||i.status==="no"?vx.no:i.status==="yes"?String(i.names.length):vx.unknown})]),r=he([
"program type",...e.map(({id:o})=>Bj(o))],n);return Ae("How many helpers each program type may call",`${r}

Their names: \`bpfcompat kernels probe --json\`.`)}var gge,vx,yge,Dj=f(()=>{"use strict";$t();dl();$x();gge=[["BTF","sys\
tem","btf"],["BTF of modules","system","module_btf"],["LSMs","setting","lsm"],["LSM programs take effect","attach","lsm_\
effective"],["lockdown","setting","lockdown"],["JIT","system","jit"],["for users without privileges","system","unprivile\
ged"],["BPF token","system","token"],["kprobes","attach","kprobe"],["uprobes","attach","uprobe"],["raw tracepoints","att\
ach","raw_tracepoint"],["`fentry`, `fexit`","attach","fentry"],["`fentry.s` of system calls","attach","fentry.s (system \
calls)"],["`fmod_ret` of system calls","attach","fmod_ret (system calls)"],["`fsession`","attach","fsession"],["`kprobe.\
multi`","attach","kprobe.multi"],["`kprobe.session`","attach","kprobe.session"],["`uprobe.multi`","attach","uprobe.multi"],
["`uprobe.session`","attach","uprobe.session"],["`freplace`","attach","freplace"],["`lsm_cgroup`","attach","lsm_cgroup"],
["`cgroup/connect_unix`","attach","cgroup_unix_connect"],["tcx","attach","tcx"],["netkit","attach","netkit"],["netfilter",
"attach","netfilter"],["`expected_attach_type`","verifier","expected_attach_type"],['`SEC("syscall")`',"attach","syscall"],
["struct_ops: TCP","struct_ops","tcp_congestion_ops"],["struct_ops: sched_ext","struct_ops","sched_ext_ops"],["struct_op\
s: qdisc","struct_ops","Qdisc_ops"],["ring buffer","map_type","ringbuf"],["Bloom filter","map_type","bloom_filter"],["ta\
sk storage","map_type","task_storage"],["user ring buffer","map_type","user_ringbuf"],["cgroup storage (`cgrp_storage`)",
"map_type","cgrp_storage"],["arena","map_type","arena"],["instruction array","map_type","insn_array"],["`bpf_loop`","hel\
per","bpf_loop"],["`bpf_get_func_ip`","helper","bpf_get_func_ip"],["`bpf_get_attach_cookie`","helper","bpf_get_attach_co\
okie"],["`bpf_dynptr_from_mem`","helper","bpf_dynptr_from_mem"],["calls between functions","verifier","bpf_to_bpf_calls"],
["global variables","verifier","map_values"],["bounded loops","verifier","bounded_loops"],["32-bit jumps (`-mcpu=v3`)","\
verifier","jmp32"],["spin locks","verifier","spin_locks"],["timers","verifier","timers"],["open-coded iterators","verifi\
er","open_coded_iterators"],["`may_goto`","verifier","may_goto"],["exceptions","verifier","exceptions"],["`-mcpu=v4`","v\
erifier","cpu_v4"],["tail calls in functions","verifier","tail_calls_in_functions"],["instructions the verifier looks at",
"limit","verified_instructions"],["call frames","limit","call_frames"]],vx={yes:"\u2705",no:"\u274C",unknown:"\u2754"},yge=
["kfunc","helper","setting"]});function Uj(e){let t=new Map,n=new Map,r=0;for(let s of e)s.type==="feature"?o(t,Pge(s),$ge,({group:i,name:a})=>`${i} ${a}`):
s.type==="helpers"&&o(n,Age(s),vge,({program:i})=>i);return{features:[...t.values()],helpers:[...n.values()],refused:r};
function o(s,i,a,l){i===void 0||s.size>=a||s.has(l(i))?r++:s.set(l(i),i)}}function Pge(e){let t=ti.find(o=>o===e.group),
n=Rx.find(o=>o===e.status),r=_(e.name,jj);if(!(t===void 0||n===void 0||r===""))return{group:t,name:r,status:n,errno:ke(Math.
abs(e.errno)),detail:_(e.detail,Sge)}}function Age({program:e,status:t,count:n,bits:r}){let o=Rx.find(c=>c===t),s=_(e,jj),
i=n>=0&&n<=Ege&&r.length===2*Math.ceil(n/8);if(o===void 0||s===""||!i||!/^[0-9a-f]*$/.test(r))return;let a=Buffer.from(r,
"hex"),l=Array.from({length:n},(c,u)=>u).filter(c=>(a[c>>3]??0)>>(c&7)&1);return{program:s,status:o,names:l.map(c=>ms(c)??
`helper_${c}`)}}var jj,Sge,$ge,vge,Ege,Gj=f(()=>{"use strict";Zi();L();Yn();dl();jj=100,Sge=300,$ge=5e3,vge=200,Ege=1024});import{mkdir as Wj,rm as Cge}from"node:fs/promises";import{join as Px}from"node:path";async function Vj(e,t,n){let r=new Date().
toISOString(),{cacheDirectory:o,mirrors:s}=t;await Wj(o,{recursive:!0});let i=un({cacheDirectory:o,mirrors:[...s],cache:n.
cache,kernels:e.map(({id:m})=>m),signal:n.signal}),a=await Vf(),l=Uf(t,{arches:Gf(e.map(({arch:m})=>m)),commands:[],libbpf:new Set(
[null]),mirrors:s,installLog:Px(o,"install.log")},n,n.signal),[c,u]=[Lt(Ige),Lt(t.concurrency)],d=e.map(async(m,p)=>{let g=Lge(
m),b=await c(()=>qj(g,n,()=>Fge(m,i,g,n))),k=await qf(m.arch,await l),y=b&&await qj(g,n,()=>Nge(b,k,g,t));return y===void 0?
g:u(()=>Bge(m,y,g,k,Px(a,String(p)),t,n))});try{return await Promise.allSettled([l,...d]),await i.keepLookups(),{version:1,
tool:{name:"bpfcompat",version:St},probedAt:r,kernels:await Promise.all(d)}}finally{await Cge(a,{recursive:!0,force:!0})}}
function Lge({id:e,distribution:t,arch:n}){return{id:e,distribution:t,arch:n,release:null,packageVersion:null,vmlinuzSha256:null,
accelerator:null,error:null,notes:[],incomplete:[],features:[],helpers:[]}}async function Fge(e,t,n,{progress:r}){let o=await t.
fetch(e,{modules:[],optionalModules:()=>Tge},a=>{a.step==="note"?n.notes.push(a.message):r.kernel(e.id,a)}),{release:s,version:i}=o.
kernel;return Object.assign(n,{release:s,packageVersion:i,vmlinuzSha256:o.vmlinuzSha256}),o}async function Nge(e,{accelerator:t},n,{
cacheDirectory:r}){let o=s=>n.notes.push(s);return{...e,images:await Af(e,{accelerator:t.used,cacheDirectory:r,onNote:o})}}
async function qj(e,{progress:t,signal:n},r){try{return await r()}catch(o){if(!(o instanceof h)&&!n.aborted)throw o;e.error=
n.aborted?"cancelled":P(o),t.kernel(e.id,{step:"failed",message:e.error});return}}async function Bge(e,t,n,{qemu:r,accelerator:o,
kvmDefect:s,validators:i},a,l,{progress:c,signal:u}){let d=performance.now(),{id:m}=t.kernel,p=t.kernel.release;await Wj(
a);let g=Rc(a,".",({kind:k})=>`${k}.log`),b=await wf({qemu:r,accelerator:o.used,mayEmulate:l.accelerator==="auto",kvmDefect:s,
images:t.images,cmdline:e.cmdline??"",files:[{path:"/init",content:Ta(i.byDefault,i),executable:!0},...await Lf(t)],modules:If(
t),cases:zj,workFolder:a,consoleLog:Px(a,"console.log"),logs:g,signal:u,onProgress(k){k.step==="booting"?c.kernel(m,{step:"\
booting",release:p,boot:k.boot}):k.step==="case"&&c.kernel(m,{step:"probing",what:ff[k.id]??"",position:k.position,count:k.
count})}});return await g.finish(),Kge(b,n,u.aborted),c.kernel(m,n.error===null?{step:"probed",features:n.features.length,
seconds:(performance.now()-d)/1e3}:{step:"failed",message:n.error}),n}function Kge(e,t,n){let{features:r,helpers:o,refused:s}=Uj(
[...e.cases.values()].flatMap(({records:a})=>a));Object.assign(t,{features:r,helpers:o,accelerator:e.accelerator}),t.notes.
push(...e.notes),s>0&&t.notes.push(`the guest sent ${B(s,"record")} that make no sense`);let i=[];for(let{id:a,artifact:l}of zj){
if(!Dge(l))continue;let c=e.cases.get(a),u=c?.interruption??null;if(!(c!==void 0&&u===null)){for(let d of Fj[l])t.incomplete.
includes(d)||t.incomplete.push(d);u!==null&&i.push(`${l}: ${On(u).reason}`)}}n?t.error="cancelled":e.error!==null?t.error=
e.error:t.incomplete.length>0&&(t.error=`not all was found out: ${i.join("; ")}`)}function Dge(e){return ff.some(t=>t===
e)}var Tge,Mge,Ige,zj,Hj=f(async()=>{"use strict";await ys();$();mw();Yo();pf();await Cw();await Cs();L();Ga();Ww();Wf();
Ma();dk();qr();Gj();dl();Tge=[{name:"veth",option:"CONFIG_VETH"},{name:"sch_ingress",option:"CONFIG_NET_SCH_INGRESS"},{name:"\
cls_bpf",option:"CONFIG_NET_CLS_BPF"}],Mge=60,Ige=2,zj=ff.map((e,t)=>({kind:"probe",id:t,artifact:e,files:[],timeoutSeconds:Mge}))});import{styleText as jge}from"node:util";function Jj({kernels:e},t){let n=e.filter(({features:a})=>a.length>0),r=Lm(n).filter(
({group:a})=>!Uge.includes(a)),o=r.filter(a=>!ri(a)),s=r.filter(ri),i=[e.flatMap(a=>qge(a,t)),...o.length===0?[]:[[fl("w\
hat sets them apart","bold",t),...Wge(o,n,t)]],...s.length===0?[]:[[...n.length>1?[fl("what is the same on all","bold",t)]:
[],...Vge(s,t)]],Hge(n,t),["--json has every helper and kfunc, by program type, and what each feature was refused with"]];
return bt(i.filter(a=>a.length>0).map(a=>a.join(`
`)).join(`

`))}function qge({id:e,release:t,packageVersion:n,error:r,notes:o},s){let i=t===null?"":`: ${_(t)} (${_(n??"")})`;return[
`${fl(_(e),"bold",s)}${i}`,...r===null?[]:[fl(`  ${_(r)}`,"yellow",s)],...o.map(a=>`  note: ${_(a)}`)]}function Wge(e,t,n){
let r=e.map(({group:a,name:l})=>`${ni[a]}: ${l}`),o=Math.max(...r.map(a=>a.length)),s=e.map(({answers:a})=>a.map(l=>Kt(bo(
l),Yj))),i=t.map(({id:a},l)=>Math.max(a.length,...s.map(c=>c[l]?.length??0)));return o+i.reduce((a,l)=>a+l+2,0)>n.width?
e.flatMap((a,l)=>zge(r[l]??"",a,t,n)):[[tt("",o),...t.map(({id:a},l)=>tt(a,i[l]??0))].join("  ").trimEnd(),...e.map(({answers:a},l)=>[
tt(r[l]??"",o),...a.map((c,u)=>{let d=tt(s[l]?.[u]??"",i[u]??0);return c.kind==="value"?d:fl(d,Gge[c.kind],n)})].join(" \
 ").trimEnd())]}function zge(e,{answers:t},n,r){let o=new Map;for(let[s,i]of t.entries()){let a=Kt(bo(i),Yj);o.set(a,[...o.
get(a)??[],n[s]?.id??""])}return[e,...[...o].flatMap(([s,i])=>{let a=Math.max(10,s.length+4),[l="",...c]=Se(i.join(" "),
r.width," ".repeat(a),a);return[`  ${tt(s,a-2)}${l}`,...c]})]}function Vge(e,t){let n=[...new Set(e.map(({group:o})=>o))],
r=Math.max(...n.map(o=>ni[o].length));return n.flatMap(o=>{let s=e.filter(a=>a.group===o);return[...new Set(s.map(({answers:[
a]})=>a?.kind??"unknown"))].flatMap((a,l)=>{let u=s.filter(({answers:[k]})=>k?.kind===a).map(({name:k,answers:[y]})=>y?.
kind==="value"?`${k}=${y.value}`:k).map(k=>k.replaceAll(" ","\xA0")).join(" "),d=tt(l===0?ni[o]:"",r),m=a==="value"?"":`${tt(
a,7)} `,p=r+2+m.length,[g="",...b]=Se(u,t.width," ".repeat(p),p);return[`${d}  ${m}${g}`,...b]})})}function Hge(e,t){return e.
flatMap(n=>{let r=n.helpers.filter(({status:s})=>s==="yes").map(({program:s,names:i})=>`${s.replaceAll(" ","\xA0")}\xA0${i.
length}`),o=e.length>1?`${n.id}: `:"";return[...Se(`${o}helpers by program type: ${r.join(" ")}`,t.width,"  "),`${o}kfun\
cs: ${Fm(n)}`]})}function fl(e,t,{color:n}){return n?jge(t,e,{validateStream:!1}):e}var Uge,Yj,Gge,Xj=f(()=>{"use strict";
xc();L();$x();Uge=["kfunc","helper"],Yj=40,Gge={yes:"green",no:"red",unknown:"yellow"}});var Zj={};ee(Zj,{probeCommand:()=>Yge});async function Yge({ids:e,inputs:t,output:n,write:r,markdown:o},s){let i=Re(t,_e);
if(e.length===0)throw new h("kernels probe: name one kernel or more, for example `bpfcompat kernels probe debian-12-6.1`");
if(n.json&&o)throw new h("kernels probe: --json and --markdown exclude each other");r!==""&&await sj(r,Qj);let a=await yo(
e,await Nt()),l=await yt(n,s),c;try{c=await Vj(a,i,{logger:l,progress:l,cache:We,repository:()=>Ks(i.commit),signal:s.signal})}finally{
l.close()}let u=c.kernels.filter(({error:d})=>d!==null);if(r!==""&&u.length>0)throw new h(u.map(({id:d,error:m})=>({message:`${d}\
: ${m}; ${r} is left as it is`})));if(r!==""){let d=await Cm(r,Ex(c),Qj);s.err(`${r}: ${d?"what the kernels can do is up\
dated":"what the kernels can do is as it was"}`)}return n.json?s.out(Ij(c)):o?s.out(Ex(c)):r===""&&s.out(Jj(c,s)),u.length>
0?1:0}var Qj,e2=f(async()=>{"use strict";br();$();await Mr();Lj();Dj();await Hj();Xj();await Gt();Ha();bx();Fr();await Am();
Jt();Qj={name:"probe",what:"probed kernels"}});var eye={};async function Qge(e,t){let n=hD(e);switch("output"in n&&n.output.verbose&&bl(r=>t.err(ce(r))),Jge.includes(n.
name)&&eu(),n.name){case"run":return CD(n.inputs,n.output,t);case"init":{let{initCommand:r}=await YD().then(()=>HD);return r(
n.inputs,n.force,n.output,t)}case"compare":{let{compareCommand:r}=await Promise.resolve().then(()=>(tj(),ej));return r(n,
t)}case"table":{let{tableCommand:r}=await Promise.resolve().then(()=>(lj(),aj));return r(n,t)}case"plan":{let{planCommand:r}=await uj().then(()=>cj);
return r(n,t)}case"report":{let{reportCommand:r}=await fj().then(()=>dj);return r(n,t)}case"kernels":return n.fetch?AD(n.
ids,n.inputs,n.output,t):ED(n.ids,n.inputs,n.output,t);case"kernels lock":{let{kernelsLockCommand:r}=await _x().then(()=>Pj);
return r(n,t)}case"kernels outdated":{let{kernelsOutdatedCommand:r}=await Mj().then(()=>Tj);return r(n,t)}case"kernels p\
robe":{let{probeCommand:r}=await e2().then(()=>Zj);return r(n,t)}case"doctor":return kD(n.inputs,n.output,t);case"setup":
return MD(n.inputs,n.output,t);case"help":return t.out(_D),0;case"version":return t.out(St),0}}function Zge(e){if(Ax.aborted)
return`bpfcompat: interrupted by ${String(Ax.reason?.message??"a signal")}`;let t=e instanceof h?e:Ro(e);if(t!==null)return t.
message.split(`
`).map(r=>`bpfcompat: ${r}`).join(`
`);let n=typeof e=="object"&&e!==null&&"stack"in e?e.stack:e;return`bpfcompat: a defect of bpfcompat, please report it:
${String(n)}`}var Jge,Ax,Xge,t2,n2=f(async()=>{"use strict";$();dg();Gr();L();$e();ox();kt();qr();await gD();await xD();
RD();await OD();await TD();await ID();Jt();Jge=["run","init","kernels probe","doctor","setup"];_l(bD);({signal:Ax,release:Xge}=
vm()),t2=yD(Ax);try{process.exitCode=await Qge(process.argv.slice(2),t2)}catch(e){process.exitCode=1,t2.err(Zge(e))}finally{
Xge()}});async function Q9e(){let{runAction:e}=await lD().then(()=>aD);await e()}async function Z9e(){await n2().then(()=>eye)}export{Q9e as startAction,Z9e as startCommand};
