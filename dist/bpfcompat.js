var tU=Object.defineProperty;var f=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(r){throw n=[r],r}};var ee=(e,t)=>{for(var n in t)tU(e,n,{get:t[n],enumerable:!0})};var nU,Vbe,Hbe,h_,Ybe,Co,Jbe,Xbe,Qbe,To,Zbe,ewe,twe,fp,Ml,nwe,g_,rwe,owe,swe,iwe,mp,y_,awe,b_,lwe,cwe,uwe,Il,Vr=f(async()=>{
nU=await import("./vendor/actions-core.js"),{ExitCode:Vbe,addPath:Hbe,debug:h_,endGroup:Ybe,error:Co,exportVariable:Jbe,
getBooleanInput:Xbe,getIDToken:Qbe,getInput:To,getMultilineInput:Zbe,getState:ewe,group:twe,info:fp,isDebug:Ml,markdownSummary:nwe,
notice:g_,platform:rwe,saveState:owe,setCommandEcho:swe,setFailed:iwe,setOutput:mp,setSecret:y_,startGroup:awe,summary:b_,
toPlatformPath:lwe,toPosixPath:cwe,toWin32Path:uwe,warning:Il}=nU});function fe(e){return wt(tr(e))}function wt(e){return e.replaceAll(/^((?:[^\S\n]|\x1b\[[\d;]*m)*):(?=:)/gm,"$1: ").replaceAll(
"##[","# #[")}function _(e,t=400){return Bt(tr(e.slice(0,65536)).replaceAll(/\s+/g," ").trim(),t)}function kt(e,t){return tr(
e.slice(-65536)).split(`
`).slice(-t).map(n=>Bt(n.replaceAll("	","    ").trimEnd(),400))}function Bt(e,t){let n=[...e.slice(0,2*t+2)];return n.length<=
t?e:`${n.slice(0,t-1).join("")}\u2026`}function ut(e){return Buffer.byteLength(e,"utf8")}function F(e,t){return`${e} ${t}${e===
1?"":"s"}`}function Q(e){return String(e).replaceAll(/\B(?=(\d{3})+$)/g,",")}function ce(e){return e<1e3?`${Math.round(e)}\
 ms`:e<6e4?`${(e/1e3).toFixed(1)} s`:`${Math.floor(e/6e4)} min ${Math.round(e%6e4/1e3)} s`}function qe(e){return e<1024?
`${e} B`:e<1024*1024?`${(e/1024).toFixed(1)} KiB`:`${(e/1024/1024).toFixed(1)} MiB`}function tr(e){return rU.test(e)?e:e.
replaceAll(`\r
`,`
`).replaceAll(oU,"").replaceAll(sU,"").replaceAll(iU,"\uFFFD")}var rU,oU,sU,iU,I=f(()=>{"use strict";rU=/^[\t\n\x20-\x7e]*$/,
oU=/(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x9c\n]*(?:\x07|\x1b\\|\x9c)?|\x1b[ -/]*[0-~]?/g,
sU=/[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g,iU=new RegExp(
"\\p{Surrogate}","gu")});function Ll(e){switch(e.kind){case"lane":return`mode ${e.mode}`;case"program":return`${e.step} of ${_(e.name,100)}`;case"\
test":return`test "${_(e.name,100)}"`}}function ki({kernelChanged:e,objectChanged:t}){return e?t?"the kernel changed, to\
o":"the kernel changed, the object did not":t?null:"neither the object nor the kernel changed"}function pp({before:e,after:t}){
return e===0?"new":`${t>e?"+":"-"}${hp({before:e,after:t})}`}function hp({before:e,after:t}){return lU(Math.abs(t-e)/Math.
max(e,1))}function nr({before:e,after:t}){return`${Q(e)} \u2192 ${Q(t)} (${pp({before:e,after:t})})`}function gp({baseline:{
revision:e}}){return e===null?"in the baseline":`at ${Fn(e)}`}function w_({baseline:{revision:e,startedAt:t}}){let n=_(t).
slice(0,10);return e===null?`the run of ${n}`:`${Fn(e)} (${n})`}function Fn(e){return/^[0-9a-f]{40,64}$/.test(e)?e.slice(
0,aU):_(e,40)}function lU(e){let t=e*100;return`${t<10?t.toFixed(1):Math.round(t)} %`}var aU,Nn=f(()=>{"use strict";I();
aU=7});function Fl(e){return e.replaceAll(/\/\/[^\s/]*@/g,"//")}var yp=f(()=>{"use strict"});import{channel as cU}from"node:diagnostics_channel";function ue(e,t){bp.hasSubscribers&&bp.publish(`${e}: ${Fl(t())}`)}function Nl(e){
bp.subscribe(t=>e(String(t)))}async function Qe(e,t){let n=performance.now();try{return await t()}finally{ue("time",()=>`${e}\
 took ${((performance.now()-n)/1e3).toFixed(2)} s`)}}var bp,Ze=f(()=>{"use strict";yp();bp=cU("bpfcompat")});import{createHash as uU}from"node:crypto";function rr(e,...t){return`bpfcompat-${e}-${mn([dU,e,...t])}`}function mn(e){return uU(
"sha256").update(JSON.stringify(e)).digest("hex")}var dU,or=f(()=>{"use strict";dU=2});function Mo(e){let t={sha256:mn(e),content:e};return JSON.stringify(t)}function Io(e){let t;try{t=JSON.parse(e)}catch{return}
if(!(typeof t!="object"||t===null||!("sha256"in t)||!("content"in t)))return mn(t.content)===t.sha256?t.content:void 0}var Bl=f(
()=>{"use strict";or()});import{statSync as fU}from"node:fs";import{mkdir as mU,readFile as k_,rename as pU,rm as hU,writeFile as gU}from"node:fs/promises";
import{join as x_}from"node:path";async function Kl(e){let t=x_(e,yU),n=await k_(bU,"utf8").catch(()=>"");sr=n===""?void 0:
{path:t,boot:n,known:await __(t,n),learned:new Map}}async function Dl(){if(sr===void 0||sr.learned.size===0)return;let{path:e,
boot:t,learned:n}=sr,r=[...await __(e,t),...n].slice(-kU),o=`${e}.${process.pid}.tmp`,s={boot:t,facts:Object.fromEntries(
r)};try{await mU(x_(e,".."),{recursive:!0}),await gU(o,Mo(s)),await pU(o,e),n.clear()}catch{await hU(o,{force:!0}).catch(
()=>{})}}function Yr(e,t){let n=sr?.learned.get(e)??sr?.known.get(e);if(!(n===void 0||n.identity!==t))return ue("recalle\
d",()=>`${e}: ${n.value}`),n.value}function ir(e,t,n){t!==void 0&&sr?.learned.set(e,{identity:t,value:n})}async function ar(e,t,n){
let r=sr===void 0?void 0:Hr(e);if(r===void 0)return n();let o=`${t} ${e}`,s=Yr(o,r);if(s!==void 0)return s;let i=await n();
return i!==void 0&&r===Hr(e)&&ir(o,r,i),i}function Hr(e){let t=fU(e,{bigint:!0,throwIfNoEntry:!1});if(t===void 0||Date.now()-
Number(t.ctimeMs)<wU)return;let{dev:n,ino:r,size:o,mode:s,uid:i,gid:a,mtimeNs:l,ctimeNs:c}=t;return[n,r,o,s,i,a,l,c].join(
" ")}async function __(e,t){try{let n=Io(await k_(e,"utf8"));return new Map(n.boot===t?Object.entries(n.facts).filter(([
,r])=>xU(r)):[])}catch{return new Map}}function xU(e){return typeof e=="object"&&e!==null&&"identity"in e&&"value"in e&&
typeof e.identity=="string"&&typeof e.value=="string"}var yU,bU,wU,kU,sr,Bn=f(()=>{"use strict";Ze();Bl();yU="boot-recor\
d.json",bU="/proc/sys/kernel/random/boot_id",wU=3e3,kU=5e3});function _U(e){let t=e.filter(({left:o})=>o===void 0),n=t.slice(0,200).map(o=>({...o,message:RU(o.message)})),r=e.reduce(
(o,s)=>o+(s.left??0),t.length-n.length);return r===0?n:[...n,{message:`${r} more problems are not shown; fix these first`,
left:r}]}function RU(e){if(e.length<=1e4)return e;let t=1e4/2,n=e.length-1e4;return`${e.slice(0,t)}\u2026 (${n} characte\
rs left out) \u2026${e.slice(-t)}`}function pn(e){let t=[e.file,e.line,e.column].filter(n=>n!==void 0).join(":");return t===
""?e.message:`${t}: ${e.message}`}function P(e){return typeof e=="object"&&e!==null&&"message"in e?String(e.message):String(
e)}function K(e){if(!(typeof e!="object"||e===null))return"code"in e&&typeof e.code=="string"?e.code:"cause"in e?K(e.cause):
void 0}function Jr(e){return typeof e=="object"&&e!==null&&"name"in e&&e.name==="AbortError"}async function ae(e,t){try{
return await t()}catch(n){if(!(n instanceof h))throw n;e.push(...n.problems);return}}var h,$=f(()=>{"use strict";h=class extends Error{name="\
UserError";problems;constructor(t,n){let r=_U(typeof t=="string"?[{message:t}]:Array.isArray(t)?t:[t]);super(r.map(pn).join(
`
`),n),this.problems=r}}});function Xr(e){switch(e){case"ENOSPC":return"no space left on the device; free some space there";case"EDQUOT":return"you\
r disk quota is used up; free some space there";case"EFBIG":return"the file is larger than this process may write; raise\
 the limit (`ulimit -f`)";case"EACCES":case"EPERM":return"permission denied; change the rights of the folder";case"EROFS":
return"the file system is read-only";case"EIO":return"the disk reports an I/O error";case"ENOENT":return"the folder was \
removed meanwhile";case"ENOTDIR":case"EEXIST":return"a file is in the way";case"ENAMETOOLONG":return"the name is longer \
than the file system takes";case"EMFILE":case"ENFILE":return"too many open files; raise the limit (`ulimit -n`)";case"EA\
GAIN":case"ENOMEM":return"the system has no memory or no process left for it; raise the limit (`ulimit -u`), or run less\
 at a time";default:return}}function Lo(e){let t=Xr(K(e));if(t===void 0||!SU(e))return null;let{syscall:n,path:r}=e,o=typeof r==
"string"?`${n} ${r}`:P(e);return new h(`this machine refused ${o}: ${t}`,{cause:e})}function SU(e){return typeof e=="obj\
ect"&&e!==null&&"syscall"in e&&typeof e.syscall=="string"}var Qr=f(()=>{"use strict";$()});function jl(e){R_=e}function J(e){return R_(e)}var R_,ve=f(()=>{"use strict";R_=e=>`--${e}`});function Ul(e){try{return process.kill(e,0),!0}catch(t){return K(t)==="EPERM"}}var wp=f(()=>{"use strict";$()});import{createHash as $U,randomBytes as vU}from"node:crypto";import{readlinkSync as EU}from"node:fs";import{readdir as PU,
rm as $_,stat as AU}from"node:fs/promises";import{hostname as OU}from"node:os";import{basename as CU,dirname as S_,join as Gl}from"node:path";
function de(e){return`${e}.${process.pid}-${E_()}.${vU(6).toString("hex")}.tmp`}async function ql(e){for(let t of await kp(
S_(e)))!t.startsWith(`${CU(e)}.`)||!v_.test(t)||await $_(Gl(S_(e),t),{recursive:!0,force:!0})}async function xi(e){for(let t of await kp(
e))await IU(e,t)&&await $_(Gl(e,t),{recursive:!0,force:!0}).catch(()=>{})}async function Wl(e){await Promise.all((await kp(
e)).map(t=>xi(Gl(e,t))))}async function IU(e,t){let n=v_.exec(t);if(n===null&&!TU.test(t))return!1;let[,r,o]=n??[];if(o===
E_())return!Ul(Number(r));let{mtimeMs:s=Date.now()}=await AU(Gl(e,t)).catch(()=>{})??{};return Date.now()-s>MU}function E_(){
return $U("sha256").update(`${OU()} ${LU()}`).digest("hex").slice(0,8)}function LU(){try{return EU("/proc/self/ns/pid")}catch{
return""}}async function kp(e){return PU(e).catch(()=>[])}var v_,TU,MU,We=f(()=>{"use strict";wp();v_=/\.(?:(\d+)-([0-9a-f]{8})\.)?[0-9a-f]{12}\.tmp$/,
TU=/^build-\w{6}$/,MU=3600*1e3});import{createHash as FU}from"node:crypto";import{mkdir as NU,open as xp,readFile as BU,rename as KU,rm as P_}from"node:fs/promises";
import{dirname as A_,resolve as DU}from"node:path";async function q(e,t){try{return await t()}catch(n){throw UU(n,e)}}function UU(e,t){
let n=Xr(K(e));if(n===void 0||e instanceof h)return e;let r=`cannot write ${t}: ${n}; choose another folder with ${J("ca\
che-directory")}`;return new _i(r,{cause:e})}async function et(e,t){await q(t,async()=>{await Ri(e);try{await KU(e,t)}catch(n){
let r=K(n);if(r!=="ENOTEMPTY"&&r!=="EEXIST")throw n;await P_(e,{recursive:!0,force:!0})}await Ri(A_(t))})}async function hn(e,t){
let n=de(e);try{await q(e,async()=>{await NU(A_(e),{recursive:!0});let r=await xp(n,"wx");try{await r.writeFile(t)}finally{
await r.close()}}),await et(n,e)}catch(r){throw await P_(n,{force:!0}).catch(()=>{}),r}}async function Ri(e){let t=await xp(
e,"r");try{await t.sync()}catch(n){if(K(n)!=="EINVAL"&&K(n)!=="ENOTSUP")throw n}finally{await t.close()}}function xt(e,t){
return hn(e,Mo(t))}async function _t(e){try{return Io(await BU(e,"utf8"))}catch(t){if(K(t)==="ENOENT"||K(t)==="ENOTDIR")
return;throw new _i(`cannot read ${e}: ${P(t)}; choose another folder with ${J("cache-directory")}`)}}async function me(e){
return ar(DU(e),"sha256",()=>GU(e))}async function GU(e){let t=FU("sha256");try{let n=await xp(e);try{let r=Buffer.allocUnsafe(
jU);for(;;){let{bytesRead:o}=await n.read(r);if(o===0)break;t.update(r.subarray(0,o))}}finally{await n.close()}}catch(n){
if(K(n)==="ENOENT")return;throw new _i(`cannot read ${e}: ${P(n)}; choose another folder with ${J("cache-directory")}`)}
return t.digest("hex")}var jU,_i,ye=f(()=>{"use strict";Bn();Bl();$();Qr();ve();We();jU=256*1024,_i=class extends h{}});import{readFile as qU}from"node:fs/promises";import{join as _p}from"node:path";async function C_(e,t){let n=await Promise.
all(t.map(r=>me(_p(e,r))));return Object.fromEntries(t.map((r,o)=>[r,n[o]??""]))}async function lr(e,t){await hn(_p(e,O_),
JSON.stringify(await C_(e,t)))}async function gn(e){try{let t=JSON.parse(await qU(_p(e,O_),"utf8")),n=Object.keys(t);if(n.
length===0||n.some(o=>o.includes("/")))return;let r=await C_(e,n);return n.every(o=>r[o]!==""&&r[o]===t[o])?n:void 0}catch{
return}}var O_,Si=f(()=>{"use strict";ye();O_="sha256.json"});function cr(e){return`${JSON.stringify(e,null,2)}
`}var $i=f(()=>{"use strict"});var T_,Jt=f(()=>{"use strict";T_=["type","key_size","value_size","max_entries","flag","flags","extra","btf","name","inne\
r","nothing"]});import{existsSync as WU}from"node:fs";import{dirname as Rp,join as zU}from"node:path";import{fileURLToPath as VU}from"node:url";
function HU(e){for(let t=e;;t=Rp(t)){if(WU(zU(t,"package.json")))return t;if(Rp(t)===t)throw new Error(`no package.json \
above ${e}`)}}var Rt,ur=f(()=>{"use strict";Rt=HU(Rp(VU(import.meta.url)))});import{readFileSync as YU}from"node:fs";import{join as JU}from"node:path";var St,Zr=f(()=>{"use strict";ur();St=JSON.parse(
YU(JU(Rt,"package.json"),"utf8")).version});var M_,zl,fke,mke,pke,hke,gke,yke,bke,wke,kke,xke,Sp=f(async()=>{M_=await import("./vendor/ajv-2020.js"),{Ajv2020:zl,CodeGen:fke,
KeywordCxt:mke,MissingRefError:pke,Name:hke,ValidationError:gke,_:yke,nil:bke,str:wke,stringify:kke}=M_,xke=M_.default});var I_={};ee(I_,{resultsValidator:()=>ZU});import{readFile as XU}from"node:fs/promises";import{join as QU}from"node:path";
async function ZU(){let e=await XU(QU(Rt,"src/results/schema.json"),"utf8"),t=JSON.parse(e,(r,o)=>r==="additionalPropert\
ies"?void 0:o);return new zl({allowUnionTypes:!0,code:{optimize:!1},inlineRefs:!1,validateSchema:!1,strictTypes:!1}).compile(
t)}var L_=f(async()=>{"use strict";await Sp();ur()});import{readFile as eG,stat as tG}from"node:fs/promises";async function tt(e){let t=i=>{throw new h({file:e,message:i})},
n=rG(await nG(e,t),t);if(!oG(n))return t("is no results.json of bpfcompat; name one that `bpfcompat run` or the action w\
rote");if(n.version!==5)return t(`has version ${_(String(n.version),20)} of the results, this bpfcompat reads version ${5}\
; make it anew with this one`);let r=sG(n)?`, and was written by bpfcompat ${_(String(n.tool.version),40)}`:"",o=await iG();
if(o(n))return n.kernels.length>N_||n.cases.length>B_?t(`has ${n.kernels.length} kernels and ${n.cases.length} cases; at\
 most ${N_} and ${B_} are read`):n;let[s]=o.errors??[];return t(`is damaged or not of this version: ${s===void 0?"it is \
not as the schema says":aG(s)}${r}; make it anew with bpfcompat ${St}`)}async function nG(e,t){try{let n=await tG(e);return n.
isDirectory()?t("is a directory; name the results.json in it"):n.isFile()?n.size>F_?t(`has ${n.size} bytes, more than a \
results.json may have (${F_})`):await eG(e,"utf8"):t("is no regular file")}catch(n){if(n instanceof h)throw n;return K(n)===
"ENOENT"?t("no such file; `bpfcompat run` writes results.json into its report directory"):t(K(n)==="EACCES"?"cannot be r\
ead: permission denied":P(n))}}function rG(e,t){try{return JSON.parse(e)}catch{return t("is not JSON; it may have been c\
ut short")}}function oG(e){if(typeof e!="object"||e===null||!("tool"in e)||!("version"in e))return!1;let{tool:t}=e;return typeof t==
"object"&&t!==null&&"name"in t&&t.name==="bpfcompat"}function sG({tool:e}){return e.version!==void 0&&e.version!==St}async function iG(){
if(Vl!==void 0)return Vl;let{resultsValidator:e}=await L_().then(()=>I_);return Vl=await e(),Vl}function aG({instancePath:e,
keyword:t,params:n,message:r}){let o=e===""?"it":`\`${_(e.slice(1).replaceAll("/","."),80)}\``;return t==="required"?`${o}\
 lacks \`${n.missingProperty}\``:`${o} ${r??t}`}var F_,N_,B_,Vl,eo=f(()=>{"use strict";$();I();Zr();Jt();F_=256*1024*1024,
N_=1e3,B_=1e5});import{createHash as lG}from"node:crypto";import{mkdir as cG,rm as $p,writeFile as uG}from"node:fs/promises";import{basename as dG,
dirname as Fo,join as fG}from"node:path";async function K_(e,t,n,r){let o=hG(e,t);if(o!==null)return o!==""&&r.info(`not\
 compared: ${o}`),null;let s=Hl(e,t);try{if(!await n.restore(j_(e,t)))return r.info(`not compared: ${vi} has no results \
of ${No(t)} for this step; its next run there keeps them`),null;let i=await tt(s);return r.info(`compared with ${No(t)}${i.
revision===null?"":` at ${Fn(i.revision)}`}${pG(t)}`),{results:i,source:`${t.defaultBranch??"the default branch"}, from ${vi}`}}catch(i){
return r.warning(`not compared: what ${vi} has of ${No(t)} cannot be used: ${P(i)}`),null}finally{await $p(Fo(s),{recursive:!0,
force:!0})}}function pG({baseBranch:e,defaultBranch:t}){return e===null||e===t?"":`, since results of \`${_(e,100)}\` are\
 not kept`}function hG({baseline:e,run:t,task:n,cache:r},o){return e==="none"||t.baseline!==null||n==="plan"?"":t.shard!==
null?"the step that brings the shards together does it":o.onDefaultBranch?`these are the results of ${No(o)}, which othe\
rs are compared with`:o.defaultBranch===null?"the event does not tell what the default branch is":r?null:"`cache: false`\
 keeps no results of the default branch"}async function D_(e,t,n,r,o){let{baseline:s,run:i,task:a}=e;if(s==="none"||i.baseline!==
null||!e.cache||a==="plan"||i.shard!==null||!t.onDefaultBranch)return;if(n.gate.status==="error"){o.info("not kept for o\
thers to compare with: the run could not tell");return}let l=Hl(e,t),c=cr({...n,comparison:null});try{await cG(Fo(l),{recursive:!0}),
await uG(l,c),await lr(Fo(l),[dG(l)]),await r.save(gG(e,t,n,c))}catch(u){o.warning(`not kept for others to compare with:\
 ${P(u)}`)}finally{await $p(Fo(l),{recursive:!0,force:!0})}}function gG(e,t,n,r){return{...U_(e,t),key:`${vp(e,t).kernels}${n.
revision}-${Ei(r)}`}}function j_(e,t){let{step:n,kernels:r}=vp(e,t),o=t.baseSha===null?[]:[`${r}${t.baseSha}-`];return{...U_(
e,t),key:`${r}${t.baseSha}-${Ei("")}`,restoreKeys:[...o,r,n]}}function U_(e,t){let n=Fo(Hl(e,t)),r=async()=>await gn(n)!==
void 0;return{what:`results of ${No(t)}`,paths:[n],newest:!0,intact:r}}function Hl(e,t){let{workflow:n,own:r}=G_(e,t);return fG(
e.run.cacheDirectory,"baseline",e.task==="report"?n:r,"results.json")}function vp(e,t){let{workflow:n,own:r}=G_(e,t),o=`\
bpfcompat-results-${n}-`,s=`${o}${r}-`;return{workflow:o,step:s,kernels:`${s}${Ei(JSON.stringify(e.run.kernels)).slice(0,
16)}-`}}function G_({task:e,checkName:t,jobMatrix:n,use:r,run:o},{run:{workflow:s,job:i,step:a}}){let{manifest:l,matrix:c,
suite:u,objects:d,artifacts:m,loader:p,mode:g}=o,b=e==="run"?[l,c,u,d,m,p,g]:[];return{workflow:Ei(JSON.stringify([mG,5,
e,s])).slice(0,16),own:Ei(JSON.stringify([t,i,n.digest,a,r,b])).slice(0,32)}}function No({defaultBranch:e}){return e===null?
"the default branch":`\`${e}\``}function Ei(e){return lG("sha256").update(e).digest("hex")}async function q_(e,t,n,r){if(e.
baseline==="none"||e.run.baseline!==null||!e.cache)return null;let o={...e,task:"report"},s=Hl(o,t);try{let i=vp(o,t).workflow;
return await n.restore({...j_(o,t),restoreKeys:[i]})?{results:await tt(s),source:vi}:null}catch(i){return r.info(`estima\
ted, since what ${vi} has of ${No(t)} cannot be used: ${P(i)}`),null}finally{await $p(Fo(s),{recursive:!0,force:!0})}}var mG,
vi,W_=f(()=>{"use strict";Nn();Si();$();$i();I();Jt();eo();mG=2,vi="the cache of GitHub Actions"});function z_({kernels:e,lanes:t},n){if(n==="any")return[];let r=new Set(e.filter(({required:s})=>s).map(({id:s})=>s)),o=new Map;
for(let{artifact:s,mode:i,kernel:a,required:l}of t){let c=JSON.stringify([s,i]),u=o.get(c)??{artifact:s,mode:i,blocks:!1,
onRequired:!1};u.blocks||=l,u.onRequired||=r.has(a),o.set(c,u)}return[...o.values()].filter(({blocks:s,onRequired:i})=>!s&&
i).map(({artifact:s,mode:i})=>({artifact:s,mode:i}))}function V_({kernels:e,cases:t}){return{kernels:e.map(({id:n,required:r})=>({
id:n,required:r})),lanes:t.flatMap(({artifact:n,kernel:r,lanes:o})=>o.map(({mode:s,required:i})=>({artifact:n,mode:s,kernel:r,
required:i})))}}function Yl({artifact:e,mode:t},{cases:n}){return n.filter(r=>r.artifact===e).flatMap(({kernel:r,lanes:o})=>o.
filter(s=>s.mode===t).map(s=>({kernel:r,lane:s})))}function Bo(e,t){let n=Yl(e,t);return n.length>0&&n.every(({lane:{verdict:r}})=>r===
"pass")}function H_({artifact:e,level:t},n,r){if(t==="failure"||e===null)return null;let o=n.filter(s=>s.artifact===e);return o.
find(s=>!Bo(s,r))??o[0]??null}var Ep=f(()=>{"use strict"});function Kn(e){let[,t,n]=/^\+?(\d{1,7}(?:\.\d{1,3})?)\s*(%?)$/.exec(e.trim())??[];if(!(t===void 0||n===""&&t.includes(".")))
return{text:`+${t}${n}`,unit:n==="%"?"percent":"insns",value:Number(t)}}function Y_({unit:e,value:t},n,r){return e==="in\
sns"?r-n>t:(r-n)*1e5>n*Math.round(t*1e3)}var Ko=f(()=>{"use strict"});function Jl(e,t,n){let r=e.results,o=new Map(r.cases.map(i=>[J_(i,r.kernels),i])),s=t.cases.flatMap(i=>{let a=o.get(J_(i,
t.kernels));return a===void 0?[]:[yG(a,i,r,t)]});return{baseline:{revision:r.revision,startedAt:r.startedAt,source:e.source},
insnsThreshold:n?.text??null,cases:{compared:s.length,added:t.cases.length-s.length,gone:r.cases.length-s.length},kernels:wG(
r.kernels,t.kernels),verdicts:s.flatMap(xG).toSorted((i,a)=>Z_(i)-Z_(a)),insns:s.flatMap(i=>_G(i,n)).toSorted((i,a)=>tR(
a)-tR(i))}}function J_({artifact:e,kernel:t},n){return JSON.stringify([e,t,nR(t,n)])}function nR(e,t){return t.find(({id:n})=>n===
e)?.arch??"x86_64"}function yG(e,t,n,r){let o=({kernels:i})=>i.find(({id:a})=>a===t.kernel),s=({artifacts:i})=>i.find(({
name:a})=>a===t.artifact);return{before:e,after:t,common:{artifact:t.artifact,kernel:t.kernel,arch:nR(t.kernel,r.kernels),
kernelChanged:rR(o(n),o(r)),objectChanged:bG(s(n),s(r))}}}function rR(e,t){return Pp(e?.release,t?.release)||Pp(e?.vmlinuzSha256,
t?.vmlinuzSha256)}function bG(e,t){return Pp(e?.sha256,t?.sha256)}function Pp(e,t){return e!=null&&t!=null&&e!==t}function wG(e,t){
return t.flatMap(n=>{let r=e.find(({id:s,arch:i})=>s===n.id&&i===n.arch);if(r===void 0||!rR(r,n))return[];let o=kG(r,n);
return[{kernel:n.id,arch:n.arch,before:o(r),after:o(n)}]})}function kG(e,t){return e.release!==t.release?({release:n})=>n??
"unknown":e.packageVersion!==t.packageVersion?({release:n,packageVersion:r})=>`${n} (${r})`:({release:n,vmlinuzSha256:r})=>`${n}\
 (sha256 ${r?.slice(0,12)})`}function xG({before:e,after:t,common:n}){let r=new Map(Q_(e).map(({subject:o,verdict:s})=>[
JSON.stringify(o),s]));return Q_(t).flatMap(({subject:o,verdict:s,known:i})=>{let a=r.get(JSON.stringify(o));return a!==
void 0&&(o.kind==="lane"||X_(a)&&X_(s))&&a!==s?[{...n,subject:o,before:a,after:s,known:i&&s==="fail"}]:[]})}function X_(e){
return e==="pass"||e==="fail"}function Q_({lanes:e,programs:t,tests:n}){let r=e.filter(({verdict:i})=>i!=="pass"),o=r.length>
0&&r.every(({known:i})=>i!==null),s=({known:i})=>o||i!==null;return[...e.map(i=>{let{mode:a,verdict:l}=i;return{subject:{
kind:"lane",mode:a},verdict:l,known:s(i)}}),...t.flatMap(i=>["load","attach"].flatMap(a=>{let l=i[a],c={kind:"program",name:i.
name,step:a};return l===null?[]:[{subject:c,verdict:l.verdict,known:s(i)}]})),...n.map(i=>{let{name:a,verdict:l}=i;return{
subject:{kind:"test",name:a},verdict:l,known:s(i)}})]}function Z_(e){return e.after==="pass"?3:e.after!=="fail"?2:Kt(e)?
0:1}function _G({before:e,after:t,common:n},r){let o=eR(e);return[...eR(t)].flatMap(([s,i])=>{let a=o.get(s);if(a===void 0||
a===i)return[];let l=r!==null&&!n.kernelChanged&&Y_(r,a,i);return[{...n,program:s,before:a,after:i,beyond:l}]})}function eR({
programs:e}){return new Map(e.flatMap(({name:t,load:n})=>{let r=n?.verdict==="pass"?n.stats?.insnsProcessed??null:null;return r===
null?[]:[[t,r]]}))}function tR({before:e,after:t}){return t/Math.max(e,1)}function Kt({before:e,after:t,kernelChanged:n,
known:r}){return e==="pass"&&t==="fail"&&!n&&!r}function fr({before:e,after:t}){return e==="fail"&&t==="pass"}function Pi(e){
let t=({artifact:r,kernel:o,after:s})=>JSON.stringify([r,o,s]),n=new Set(e.filter(({subject:r})=>r.kind!=="lane").map(t));
return e.filter(r=>r.subject.kind!=="lane"||!n.has(t(r)))}var to=f(()=>{"use strict";Ko()});function mr(e){let{comparison:t}=e;if(t===null)return null;let[n,r]=EG(t);return{baseline:w_(t),source:_(t.baseline.source,
200),cases:t.cases,verdicts:$G(t.verdicts,e),grown:n,moved:r,kernels:t.kernels,insnsThreshold:t.insnsThreshold}}function jo({
cases:e,verdicts:t,grown:n,moved:r,insnsThreshold:o}){if(e.compared===0)return"nothing could be compared: no artifact wa\
s on the same kernel then";let s=o===null?"":` beyond ${_(o,20)} instructions`,i=[...RG.flatMap(a=>oR(t.filter(l=>l.news===
a).length,a)),...oR(n.length,`${n.length===1?"program":"programs"} grown${s}`)];return i.length>0?i.join(", "):r.length+
t.length===0?"nothing changed":"nothing newly fails"}function Uo({added:e,gone:t}){let n=[...e===0?[]:[`${Do(e)} only no\
w`],...t===0?[]:[`${Do(t)} only then`]];return n.length===0?"":`not compared: ${n.join(", ")}`}function Do(e){return`${F(
e,"artifact")} \xD7 ${e===1?"kernel":"kernels"}`}function Xl({kernel:e,before:t,after:n}){return`${_(e,100)}: ${_(t,100)}\
 \u2192 ${_(n,100)}`}function oR(e,t){return e===0?[]:[`${e} ${t}`]}function SG(e){let{before:t,after:n}=e;return Kt(e)?
"newly failing":e.known?"failing as known":fr(e)?"newly passing":t==="pass"&&n==="fail"?"failing since the kernel change\
d":n==="fail"?"failing where there was no verdict":n==="pass"?"passing where there was no verdict":t==="pass"||t==="fail"?
"no longer with a verdict":null}function $G(e,t){let n=vG(t),r=new Map;for(let s of Pi(e)){let{artifact:i,before:a,after:l,
kernel:c}=s,u=Ll(s.subject),d=ki(s),m=JSON.stringify([i,u,a,l,d]),p=SG(s),g=r.get(m)??{artifact:i,subject:u,before:a,after:l,
kernels:[],blocks:!1,news:p,cause:d};g.kernels.push(c),g.blocks||=n.has(JSON.stringify([i,c])),r.set(m,g)}let o=new Map(
t.kernels.map(({id:s},i)=>[s,i]));for(let{kernels:s}of r.values())s.sort((i,a)=>(o.get(i)??0)-(o.get(a)??0));return[...r.
values()]}function vG({cases:e}){return new Set(e.filter(({lanes:t})=>t.some(({required:n,verdict:r,known:o})=>n&&o===null&&
r!=="pass")).map(({artifact:t,kernel:n})=>JSON.stringify([t,n])))}function EG({insns:e}){let t=({artifact:s,program:i})=>JSON.
stringify([s,i]),n=s=>{let i=new Map;for(let a of s){let{artifact:l,program:c,kernel:u,before:d,after:m}=a,p=i.get(t(a));
p!==void 0?p.others++:i.set(t(a),{artifact:l,program:c,kernel:u,before:d,after:m,others:0,cause:ki(a)})}return[...i.values()]},
r=n(e.filter(({beyond:s})=>s)),o=new Set(r.map(t));return[r,n(e.filter(s=>!o.has(t(s))))]}var RG,Go=f(()=>{"use strict";
to();Nn();I();RG=["newly failing","failing as known","failing since the kernel changed","no longer with a verdict","fail\
ing where there was no verdict","passing where there was no verdict","newly passing"]});function Ai({gate:e,cases:t,comparison:n,growth:r}){let o=t.flatMap(({lanes:a})=>a).filter(({verdict:a,known:l})=>a!=="p\
ass"&&l===null);if(e.status==="passed"&&o.some(({required:a})=>a))return"Nothing fails this run (<code>fail-on: never</c\
ode>): what is marked \u274C or \u26A0\uFE0F is required, and does not work all the same.";let s=!r.required&&n?.insns.some(
({beyond:a})=>a)===!0,i=o.some(({required:a})=>!a)||e.status==="failed"&&s&&o.length===0;return e.status!=="passed"&&e.nonBlocking===
0&&i?"Everything blocks in this run (<code>fail-on: any</code>), also what is marked \u26AA.":null}function Ql(e){let t=new Map;
for(let{artifact:n,kernel:r,variants:o}of e.cases)for(let{group:s,chosen:i}of o){let a=qo(t,`${_(n,100)}: ${_(s,100)}`,()=>new Map);
qo(a,i===null?"none":_(i,100),()=>[]).push(r)}return[...t].map(([n,r])=>`${n} \u2192 ${[...r].map(([o,s])=>`${o} ${Ap(s,
e)}`).join("; ")}`)}function Zl(e){let t=new Map;for(let n of e.cases)for(let[r,o]of AG(n)){let s=JSON.stringify([n.artifact,
r,o]);qo(t,s,()=>({artifact:_(n.artifact,100),off:r,programs:_(o.join(", ")),count:o.length,kernels:[]})).kernels.push(n.
kernel)}return[...t.values()].map(({artifact:n,off:r,programs:o,count:s,kernels:i})=>`${n}: ${F(s,"program")} off ${Ap(i,
e)} (${r}): ${o}`)}function AG({programs:e}){let t=new Map;for(let{name:n,off:r}of e){let o=r?.by==="manifest"?r.reason:
r&&PG[r.by];o!==null&&qo(t,o,()=>[]).push(n)}return t}function ec(e){let t=new Map;for(let{artifact:n,kernel:r,leftovers:o}of e.
cases)for(let{kind:s,name:i}of o)qo(t,`${_(n,100)} left behind ${OG[s]} ${_(i,100)}`,()=>[]).push(r);return[...t].map(([
n,r])=>`${n} ${Ap([...new Set(r)],e)}: it was removed`)}function tc({cases:e}){let t=e.flatMap(({artifact:n,fixups:r})=>r.
flatMap(({status:o,note:s})=>o==="applied"?[`${_(n,100)}: ${_(s)}`]:[]));return[...new Set(t)]}function nc({cases:e}){let t=new Map;
for(let{artifact:n,lanes:r}of e)for(let o of r.filter(({verdict:s})=>s==="skip"))qo(t,_(o.reason??"no reason given"),()=>new Set).
add(_(`${n} (${o.mode})`,100));return[...t].map(([n,r])=>`${n}: ${[...r].join(", ")}`)}function Ap(e,{kernels:t}){return e.
length===t.length&&e.length>2?`on all ${e.length} kernels`:`on ${e.map(n=>_(n,100)).join(", ")}`}function qo(e,t,n){let r=e.
get(t);if(r!==void 0)return r;let o=n();return e.set(t,o),o}var PG,OG,rc=f(()=>{"use strict";I();PG={object:'by default,\
 SEC("?\u2026")',manifest:"autoload: false",kernel:"below min_kernel",variant:null,dropped:"does not load, left out"};OG=
{pin:"pin",process:"process",link:"link",program:"loaded program"}});function pr(e,t=""){return`${Oi}/blob/HEAD/docs/${e}${t===""?"":`#${t}`}`}function sR(e){return pr("findings.md",e.toLowerCase())}
function iR({path:e,line:t},{repository:n,revision:r,checkedOut:o}){let s=e!==null&&!e.startsWith("/")&&!e.split("/").includes(
".."),i=o??r??"";if(!(CG.test(n??"")&&/^[0-9a-f]{40,64}$/.test(i))||!s||t<1)return null;let l=e.split("/").map(encodeURIComponent).
join("/");return`${n}/blob/${i}/${l.replaceAll("(","%28").replaceAll(")","%29")}#L${t}`}var Oi,CG,Ci=f(()=>{"use strict";
Oi="https://github.com/bpfcompat/bpfcompat";CG=/^https:\/\/[a-z0-9.-]+(?::\d+)?(?:\/[\w.-]+){2}$/i});function G(e,t){return _(e,t).replaceAll(TG,n=>[...n].map(lR).join(""))}function B(e){return`<code>${G(e).replaceAll(aR,
"")}</code>`}function no(e){let t=lR("`");return G(e,MG).replaceAll(new RegExp(`${t}(.+?)${t}`,"g"),"<code>$1</code>")}function ro(e,t=""){
let n=Math.max(0,...e.flatMap(o=>(o.match(/`+/g)??[]).map(s=>s.length))),r="`".repeat(Math.max(3,n+1));return[`${r}${t}`,
...e,r].join(`
`)}function we(e,t){return[e,e.map(()=>"---"),...t].map(n=>`| ${n.join(" | ")} |`).join(`
`)}function Ce(e,t,n=!1){return`<details${n?" open":""}>
<summary>${e}</summary>

${t}

</details>`}function lR(e){let t=`&#${e.codePointAt(0)};`;return e==="@"?`${t}${aR}`:t}var oc,aR,TG,MG,$t=f(()=>{"use st\
rict";I();oc=1e6;aR="&#8203;",TG=new RegExp(["[&<>\"'`*[\\]|~\\\\{}$!^#@]","(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])",":(?=//|\
[\\w+-]+:)|(?<=\\b(?:mailto|xmpp)):","(?<=\\bwww)\\.","^(?:[-+=](?=\\s|[-+=])|\\d+(?=[.)]\\s))"].join("|"),"gi");MG=2e3});function yn({cases:e}){let t=new Map;for(let n of e){let r=t.get(n.artifact);r===void 0?t.set(n.artifact,[n]):r.push(n)}
return t}var Wo=f(()=>{"use strict"});function Ti(e){return e.flatMap(({name:t,load:n})=>{let r=n?.stats?.insnsProcessed??null,o=n?.stats?.budget??null;return n?.
verdict==="pass"&&r!==null&&o!==null&&r>o?[{name:t,insns:r,budget:o}]:[]})}function sc({load:e,programs:t,maps:n=[]}){if(e===
null)return{verdict:"error",reason:"the guest sent no verdict of the load"};if(e.verdict!=="pass")return{verdict:e.verdict,
reason:LG(e,t,n)};if(!t.some(r=>r.load?.verdict==="pass"))return t.some(({off:r})=>r===null)?{verdict:"error",reason:"th\
e guest told of no program load; the validator was built in a wrong way, please report it"}:{verdict:"fail",reason:`noth\
ing was loaded: ${Op(t)}`}}function Op(e){if(e.length===0)return"the object has no programs";let t=new Set(e.flatMap(({off:o})=>o===
null?[]:[o.by])),[n,...r]=t;return n===void 0||r.length>0?`all ${e.length} programs are off`:`every program is off${IG[n]}`}
function LG({errno:e,message:t,map:n,program:r},o,s){let i=e?.name??"no errno",a=s.filter(({refusal:u,off:d})=>u!==null&&
d===null);if(a.length>1)return`${a.length} maps could not be created: ${zo(a.map(u=>u.name))}`;if(n!==null)return`map ${n}\
 could not be created (${i})`;let l=o.filter(({load:u,off:d})=>u!==null&&d===null),c=l.filter(({load:u})=>u?.verdict==="\
fail").map(u=>u.name);return c.length>0?`${zo(c)} did not load (${i}); ${l.length-c.length} of ${l.length} programs load\
 alone`:r!==null?`${r} did not load (${i})`:t||`the object did not load (${i})`}function Cp(e){let t=e.filter(({attach:n})=>n!==
null&&!n.declined&&n.verdict!=="skip");return{attached:t.filter(({attach:n})=>n?.verdict==="pass").length,tried:t.length}}
function ic({programs:e}){let{attached:t,tried:n}=Cp(e),r=e.filter(({attach:c})=>c?.required&&c.verdict==="fail"),[o]=r;
if(o!==void 0)return{verdict:"fail",reason:`${t} of ${n} programs attached; ${zo(r.map(({name:c})=>c))}: ${o.attach?.message||
o.attach?.errno?.name||"failed"}`};let s=e.filter(({load:c,off:u})=>c?.verdict==="pass"&&u===null),i=s.filter(({attach:c})=>c===
null);if(i.length>0)return{verdict:"error",reason:`the guest told of no attach of ${zo(i.map(({name:c})=>c))}`};let a=s.
filter(({attach:c})=>c?.required&&c.verdict==="skip"&&!c.declined);return n>0||a.length===0?void 0:{verdict:"skip",reason:`${zo(
[...new Set(a.map(({type:c})=>c))])} programs are attached to nothing (${zo(a.map(({name:c})=>c))}); \`mode: load_only\` a\
sks for no more than the load`}}function zo(e){let t=e.slice(0,3).join(", ");return e.length>3?`${t} and ${e.length-3} m\
ore`:t}var IG,Vo=f(()=>{"use strict";IG={object:' by default (`SEC("?\u2026")`)',manifest:" by the manifest (`autoload: \
false`)",kernel:": the kernel is below their `min_kernel`",variant:": the kernel takes no variant of any group",dropped:"\
: none of them loads, and each may be left out"}});function gr(e){let{artifacts:t,kernels:n,cases:r}=e,o=yn(e),s=new Map,i=new ac(n);for(let c of r)for(let u of c.lanes)s.
set(hr(c.artifact,u.mode,c.kernel),NG(u,c)),i.see(hr(c.artifact,u.mode),u.required,c.kernel);let a=FG(r.flatMap(c=>c.lanes.
map(u=>u.mode))),l=t.flatMap(c=>{let u=new Set((o.get(c.name)??[]).flatMap(d=>d.lanes.map(m=>m.mode)));return u.size===0?
[KG(c,n)]:[...u].map(d=>({artifact:c.name,label:_(u.size>1||d!==a?`${c.name} (${d})`:c.name,100),optional:i.isOptional(hr(
c.name,d)),cells:n.map(m=>s.get(hr(c.name,d,m.id))??null)}))});return{kernels:n,rows:l}}function yr({artifacts:e,kernels:t,
cases:n}){let r=new Map,o=new Map,s=new ac(t);for(let{artifact:a,kernel:l,tests:c}of n)for(let u of c){let{name:d,required:m}=u;
o.set(a,(o.get(a)??new Set).add(d)),s.see(hr(a,d),m,l),r.set(hr(a,d,l),{...cR(u),note:null})}let i=e.flatMap(({name:a})=>[
...o.get(a)??[]].map(l=>({artifact:a,label:_(o.size>1?`${a}: ${l}`:l,100),optional:s.isOptional(hr(a,l)),cells:t.map(c=>r.
get(hr(a,l,c.id))??null)})));return{kernels:t,rows:i}}function Xt({kernels:e},{kernels:t},n=" (optional)"){if(e.length===
0)return"no kernel";if(e.length===t.length&&e.length>2)return`all ${e.length} kernels`;let r=new Set(t.filter(o=>!o.required).
map(o=>o.id));return e.map(o=>`${_(o,100)}${r.has(o)?n:""}`).join(", ")}function nt({title:e,otherPrograms:t}){if(t.length===
0)return _(e);let[n="",r]=t,o=t.length<=2?[n,r].filter(s=>s!==void 0).join(" and "):`${t.length} more programs`;return`${_(
e)}, and so ${t.length===1?"does":"do"} ${_(o)}`}function Dt({reason:e,until:t,place:n}){return`${_(e)}${t===null?"":`, \
until ${_(t,40)}`} (${bn(n)})`}function Ho({artifact:e,place:t,source:n},{artifacts:r}){let o=r.find(({name:i})=>i===e)?.
place??null,s=t!==null&&(t.file!==o?.file||t.line!==o.line);return n===null&&s?bn(t):null}function lc(e){let[,t,n]=/^(.+)-(\d+\.\d.*)$/.
exec(e)??[];return t===void 0||n===void 0?[e,""]:[t,n]}function bn({file:e,line:t,column:n}){return`${_(e.replace(/^\.\//,
""))}:${t}${n>0?`:${n}`:""}`}function FG(e){let t=n=>e.filter(r=>r===n).length;return[...new Set(e)].sort((n,r)=>t(r)-t(
n))[0]}function hr(...e){return JSON.stringify(e)}function NG(e,t){return{...cR(e),note:BG(e.mode,t)}}function cR({verdict:e,
required:t,known:n}){return{verdict:e,nonBlocking:(!t||n!==null)&&e!=="pass",known:n!==null}}function BG(e,{programs:t}){
if(e!=="load_attach"&&e!=="behavior")return null;let{attached:n,tried:r}=Cp(t);return n===r?null:`${n}/${r}`}function KG({
name:e,error:t},n){let r=t===null?null:{verdict:"error",nonBlocking:!1,known:!1,note:null};return{artifact:e,label:_(e,100),
optional:!1,cells:n.map(()=>r)}}var ac,jt=f(()=>{"use strict";Wo();Vo();I();ac=class{#t;#e=new Map;constructor(t){this.#t=
new Set(t.filter(({required:n})=>n).map(({id:n})=>n))}see(t,n,r){this.#t.has(r)&&this.#e.set(t,n||this.#e.get(t)===!0)}isOptional(t){
return this.#e.get(t)===!1}}});function br(e,t=!1){let n=new Map;return{kernel(r,o){let s=n.get(r)===o.step&&o.step!=="case";n.set(r,o.step),!s&&o.step!==
"waiting"&&e(`${r}: ${Mi(o)}`)},info:r=>e(fe(r)),warning:r=>e(`warning: ${fe(r)}`),debug:r=>{t&&e(fe(r))},close:()=>{}}}
function uR(e){return{kernel:()=>{},info:()=>{},warning:t=>e(`warning: ${fe(t)}`),debug:()=>{},close:()=>{}}}function Mi(e){
switch(e.step){case"resolving":return"looking it up";case"fetching":return`fetching ${e.what}${e.bytes>0&&e.total>0?` ${Math.
floor(e.bytes/e.total*100)} %`:""}`;case"waiting":return"here, waiting for its turn";case"booting":case"resuming":return`${e.
step} ${fe(e.release)}${e.boot>1?` (boot ${e.boot})`:""}`;case"case":return`artifact ${e.position+1} of ${e.count}: ${fe(
e.artifact)}${e.doing===null?"":`, ${fe(e.doing)}`}`;case"done":return`${DG(e.verdicts)} in ${e.seconds.toFixed(1)} s`;case"\
probing":return`finding out what it can do (${e.position+1} of ${e.count}: ${fe(e.what)})`;case"probed":return`${e.features}\
 features found out in ${e.seconds.toFixed(1)} s`;case"failed":return`no verdict: ${fe(e.message)}`}}function DG(e){return Object.
entries(e).filter(([,t])=>t>0).map(([t,n])=>`${n} ${t}`).join(", ")}var Yo=f(()=>{"use strict";I()});function Ii(e,t){let n=mr(e);return n===null?"":["## What changed",`**${G(jo(n))}** <sub>${G(jG(n))}</sub>`,GG(n.verdicts,
e,t),dR(n.grown,t),WG(n,t),zG(n,t)].filter(r=>r!=="").join(`

`)}function jG({baseline:e,source:t,cases:n}){return[`compared with ${e}, from ${t}`,Uo(n)].filter(r=>r!=="").join("; ")}
function GG(e,t,n){if(e.length===0)return"";let r=e.slice(0,n).map(o=>[`${o.after!=="pass"&&!o.blocks?"\u26AA":UG[o.after]}\
&nbsp;${o.before}&nbsp;\u2192&nbsp;**${o.after}**`,B(o.artifact),G(o.subject),G(qG(o.kernels,t)),G(o.cause??"")]);return mR(
fR(["verdict","artifact","what","on","note"],r),e.length,n)}function dR(e,t){if(e.length===0)return"";let n=e.slice(0,t).
map(o=>[B(o.program),B(o.artifact),`${Q(o.before)}&nbsp;\u2192&nbsp;**${Q(o.after)}**`,pp(o),`${B(o.kernel)}${o.others===
0?"":` and ${o.others} more`}`,G(o.cause??"")]);return mR(fR(["program","artifact","instructions processed","change","on",
"note"],n),e.length,t)}function fR(e,t){return t.some(n=>n.at(-1)!=="")?we(e,t):we(e.slice(0,-1),t.map(n=>n.slice(0,-1)))}
function mR(e,t,n){return t<=n?e:`${e}

${t-n} more are in results.json.`}function qG(e,{kernels:t}){if(e.length===t.length&&e.length>2)return`all ${e.length} k\
ernels`;let n=new Set(t.filter(({required:o})=>!o).map(({id:o})=>o));return[e.slice(0,Tp).map(o=>`${_(o,100)}${n.has(o)?
" (optional)":""}`).join(", "),...e.length>Tp?[`${e.length-Tp} more`]:[]].join(" and ")}function WG({kernels:e},t){if(e.
length===0)return"";let n=e.slice(0,t).map(o=>`- ${G(Xl(o))}`),r=e.length>t?[`- ${e.length-t} more`]:[];return Ce(`${F(e.
length,"kernel")} changed since: what differs there may not be your code\u2019s doing`,[...n,...r].join(`
`))}function zG({moved:e},t){return e.length===0?"":Ce(`Instructions changed in ${F(e.length,"other program")}`,dR(e,t))}
var Tp,UG,Mp=f(()=>{"use strict";Nn();Go();$t();I();Tp=3;UG={pass:"\u2705",fail:"\u274C",skip:"\u2796",error:"\u26A0\uFE0F"}});function Xo(e,t){if(e.rows.length===0||e.kernels.length===0)return"";let n=l=>e.rows.length<=pR||!hR(l.cells),r=e.rows.filter(
n),o=e.kernels.map((l,c)=>e.kernels.length<=pR||!hR(r.map(u=>u.cells[c]??null))),s={rows:r.map(l=>({...l,cells:l.cells.filter(
(c,u)=>o[u])})),kernels:e.kernels.filter((l,c)=>o[c])};if(r.length===0||s.kernels.length===0)return HG(e,t);let i=e.rows.
filter(l=>!n(l)),a=e.kernels.filter((l,c)=>!o[c]);return[...e6(s),...i.length===0?[]:[Ce(`\u2705 ${yR(i.length,`more ${t}`)}\
 ${gR(i,e)}`,cc(i.map(({label:l})=>l)))],...a.length===0?[]:[Ce(`\u2705 On ${F(a.length,"more kernel")} everything passe\
s`,cc(a.map(({id:l})=>l)))]].join(`

`)}function hR(e){let t=n=>n===null||n.verdict==="pass"&&n.note===null;return e.some(n=>n!==null)&&e.every(t)}function HG(e,t){
let{rows:n,kernels:r}=e,o=[cc(n.map(({label:s})=>s)),`On ${cc(r.map(({id:s})=>s))}`];return Ce(`\u2705 ${yR(n.length,t)}\
 ${gR(n,e)}`,o.join(`

`))}function gR(e,{kernels:t}){return e.some(n=>n.cells.includes(null))?"on every kernel meant for them":t.length===1?"o\
n the kernel":`on all ${t.length} kernels`}function yR(e,t){return`${F(e,t)} ${e===1?"passes":"pass"}`}function cc(e){return e.
map(t=>B(t)).join(" \xB7 ")}function e6(e){let{rows:t,kernels:n}=e,r=n.length>t.length?[s=>n6(e,s)]:[],o=[()=>Ip(e,o6(n),
!1),...r.map(s=>()=>s(!1)),()=>Ip(e,s6(n),!0),...r.map(s=>()=>s(!0))];for(let s of o){let i=s();if(r6(i)<=YG)return bR(i,
t)}return t6(e)}function t6({rows:e,kernels:t}){let n=Math.ceil(t.length/VG),r=Math.ceil(t.length/n);return Array.from({
length:n},(o,s)=>s*r).flatMap((o,s)=>{let i={rows:e.map(u=>({...u,cells:u.cells.slice(o,o+r)})),kernels:t.slice(o,o+r)},
a=i.kernels.map((u,d)=>({text:String(o+d+1),width:2*uc})),l=i.kernels.map((u,d)=>`${o+d+1}&nbsp;${B(u.id)}${Jo(u)}`);return bR(
{...Ip(i,a,!0),key:l.join(" \xB7 ")},s===n-1?e:[])})}function Ip({rows:e},t,n){return{corner:"",labels:e.map(wR),heads:t,
cells:e.map(r=>r.cells.map(o=>xR(o,n))),signs:n,key:null}}function n6({rows:e,kernels:t},n){return{corner:"kernel",labels:t.
map(r=>({text:`${B(r.id)}${Jo(r)} ${Fp(r.release??"")}`.trim(),width:Np(r.id)+Lp*((r.release?.length??0)+Jo(r).length)})),
heads:e.map(wR),cells:t.map((r,o)=>e.map(s=>xR(s.cells[o]??null,n))),signs:n,key:null}}function r6({labels:e,heads:t,cells:n}){
let r=t.map(({width:o},s)=>Math.max(o,...n.map(i=>i[s]?.width??0)));return[Math.max(...e.map(({width:o})=>o)),...r].reduce(
(o,s)=>o+s+JG,0)}function bR({corner:e,labels:t,heads:n,cells:r,signs:o,key:s},i){let a=we([e,...n.map(c=>c.text)],t.map(
(c,u)=>[c.text,...(r[u]??[]).map(d=>d.text)])),l=i6(i.flatMap(c=>c.cells),o);return[a,...s===null?[]:[`<sub>${s}</sub>`],
...l===""?[]:[l]]}function o6(e){return e.map(t=>({text:`${B(t.id)}${Jo(t)}${t.release===null?"":`<br>${Fp(t.release)}`}`,
width:Math.max(Np(t.id)+uc*Jo(t).length,Lp*(t.release?.length??0))}))}function s6(e){return e.map(t=>{let n=[...lc(_(t.id,
100)).filter(r=>r!==""),Jo(t).trim()].filter(r=>r!=="");return{text:n.map(Fp).join("<br>"),width:Lp*Math.max(...n.map(r=>r.
length))}})}function wR({label:e,optional:t}){let n=t?" (optional)":"";return{text:`${B(e)}${n}`,width:Np(e)+uc*n.length}}
function Jo({required:e}){return e?"":" (optional)"}function Fp(e){return e===""?"":`<sub>${G(e)}</sub>`}function Np(e){
return QG+XG*e.length}function xR(e,t){if(e===null)return{text:"",width:0};let n=e.known?Dn:e.nonBlocking?kR:Li[e.verdict],
r=t?"":` ${e.known?"known":e.verdict}`,o=e.note===null?"":` ${e.note}`;return{text:`${n}${r}${o}`,width:ZG+uc*(r.length+
o.length)}}function i6(e,t){let n=r=>e.some(o=>o?.verdict===r&&!o.nonBlocking);return[...t&&n("pass")?[`${Li.pass} passe\
s`]:[],...n("fail")?[`${Li.fail} fails`]:[],...e.some(r=>r?.known)?[`${Dn} fails as known, and does not block`]:[],...e.
some(r=>r?.nonBlocking&&!r.known)?[`${kR} does not pass, and does not block`]:[],...n("skip")?[`${Li.skip} skipped, so n\
ot known`]:[],...n("error")?[`${Li.error} no verdict: the set-up or the machine is at fault`]:[],...e.some(r=>r?.note!=null)?
["figures: programs attached, of those that were tried"]:[],...e.includes(null)?["blank: not meant for the kernel"]:[]].
join(" \xB7 ")}var pR,VG,YG,JG,uc,Lp,XG,QG,ZG,Li,kR,Dn,dc=f(()=>{"use strict";$t();jt();I();pR=8,VG=20;YG=1012,JG=27,uc=
7.7,Lp=7,XG=8.2,QG=11,ZG=21;Li={pass:"\u2705",fail:"\u274C",skip:"\u2796",error:"\u26A0\uFE0F"},kR="\u26AA",Dn="\u{1F4CC}"});function fc(e,t){let n=e.findings.slice(0,t.findings);if(n.length===0)return"";let r=n.slice(0,t.whole),o=_R(n.slice(r.length),
(s,i)=>`- ${RR(s,r.length+i+1)}${SR(s,e)}`);return[`## ${l6(e.findings)}`,..._R(r,(s,i)=>c6(s,i,e,t)),...o.length===0?[]:
[o.join(`
`)]].join(`

`)}function _R(e,t){let n=[];for(let r=0,o=0;r<=oc&&o<e.length;o++){let s=e[o];if(s===void 0)break;let i=t(s,o);r+=ut(i),
n.push(i)}return n}function l6(e){let t=a=>e.filter(l=>l.level===a&&l.known===null).length,n=e.filter(a=>a.known!==null).
length,[r,o,s]=[t("failure"),t("warning"),t("notice")],i=o===1?"does not block":"do not block";return[...r===0?[]:[F(r,"\
failure")],...o===0?[]:[`${r===0?F(o,"finding"):o} that ${i}`],...n===0?[]:[F(n,"known failure")],...s===0?[]:[F(s,"rema\
rk")]].join(", ")}function c6(e,t,n,r){let o=RR(e,t+1),s=m6(e,n,r);return e.level==="failure"&&t<a6?`### ${o}

${s}`:Ce(`${o}${SR(e,n)}`,s)}function RR(e,t){let n=e.artifact===null?"":`${B(e.artifact)}: `;return`${t}. ${e.known===null?
u6[e.level]:Dn} ${n}${G(nt(e))}`}function SR(e,t){let n=e.kernels.length;return` <sub>on ${n>3&&n<t.kernels.length?`${n}\
 kernels`:G(Xt(e,t))}</sub>`}function m6(e,t,{excerpts:n}){let{source:r,excerpt:o,remedyYaml:s,log:i,words:a}=e,l=Ho(e,t),
c=o===null||o.trim()===a?.trim()||!n?null:o;return[`**On** ${G(Xt(e,t))} \xB7 [${B(e.class)}](${sR(e.class)})`,...e.known===
null?[]:[`**Known** ${G(Dt(e.known))}`],...a===null?[]:[`**Message** ${B(a)}`],...r===null?[]:[`**At** ${p6(r,t)}

${ro([_(r.text)],"c")}`],...l===null?[]:[`**At** ${B(l)}`],...c===null?[]:[ro(kt(c,d6),"text")],`**What to do** ${no(e.remedy)}`,
...s===null?[]:[ro(kt(s,f6),"yaml")],`**Reproduce**

${ro([_(e.reproduce)],"sh")}`,...i===null?[]:[`Whole log: ${B(i)}`]].join(`

`)}function p6(e,t){let n=B(bn(e)),r=iR(e,t);return r===null?n:`[${n}](${r})`}var a6,u6,d6,f6,Bp=f(()=>{"use strict";Ci();
$t();jt();dc();I();a6=10;u6={failure:"\u274C",warning:"\u26AA",notice:"\u2139\uFE0F"};d6=20,f6=60});var jn,Fi=f(()=>{"use strict";jn={"bzimage-pc":"bzImage on pc","vmlinux-pc":"vmlinux on pc","vmlinux-microvm":"vmlinux o\
n microvm","image-virt":"Image on virt","image-ccw":"image on s390-ccw"}});function mc(e){let{kernels:t}=e;if(t.length===0)return"";let n=["kernel","release","package","signature","accelerator","\
booted as","boot","fetch and run"],r=t.map(s=>[`${B(s.id)}${s.required?"":" (optional)"}`,G(s.release??s.error??""),G(s.
packageVersion??""),G(h6(s)),s.accelerator??"",s.shape===null?"":jn[s.shape].replaceAll(" ","&nbsp;"),s.bootMs===null?"":
`${$R(s.bootMs)}${s.snapshot==="used"?", resumed":""}`,`${$R(s.fetchMs+s.guestMs)}${s.boots>1?`, ${s.boots} boots`:""}`]),
o=t.flatMap(s=>s.notes.map(i=>`- ${B(s.id)}: ${G(i)}`));return Ce(g6(t),[we(n,r),...o.length===0?[]:[o.join(`
`)]].join(`

`),t.some(({error:s})=>s!==null))}function h6({signature:e}){let[,t,n]=/^(locked: )?good: .*?( \(on [^)]*\))?$/.exec(e??
"")??[];return t!==void 0?`locked, good${n??""}`:e?.startsWith("good:")?"good":e??""}function $R(e){return ce(e).replaceAll(
" ","&nbsp;")}function g6(e){let t=new Set(e.flatMap(({accelerator:a})=>a??[])),n=e.filter(({snapshot:a})=>a!=="used"),r=n.
flatMap(({bootMs:a})=>a===null?[]:[a]),[o,s]=[ce(Math.min(...r)),ce(Math.max(...r))],i=[...t.size===0?[]:[[...t].sort().
join(" and ")],...n.length===e.length?[]:[`${e.length-n.length} resumed`],...r.length===0?[]:[`boot ${o===s?s:`${o} to ${s}`}`]];
return`Kernels (${e.length})${i.length===0?"":`: ${i.join(", ")}`}`}var Kp=f(()=>{"use strict";Fi();$t();I()});function OR(e,t){let{findings:n}=e,r=Xo(yr(e),"test"),o=w6(e),s=[...$6(o),R6(e),_6(e)],i=Ii(e,b6),a=Xo(gr(e),"artifact"),
l=mc(e);return{title:Gp(o),summary:Qo([[...s,a,...r===""?[]:["## Tests",r],i],[...s,a,i],[...s,i,"The tables do not fit \
here: they are in the job summary."],s]),text:qp(n,e,[ut(l)<=AR/4?l:"",Ni(t)])}}function CR(e,t,n){let{artifact:r,mode:o}=e,
s=Yl(e,t),i=t.artifacts.find(({name:c})=>c===r)?.place??null,a=s.map(({kernel:c,lane:{verdict:u,reason:d,known:m}})=>[B(
c),m===null?`${x6[u]} ${u}`:`${Dn} known`,G([...m===null?[]:[`known: ${m}`],...d===null?[]:[d]].join("; "))]),l=[`**This\
 check never blocks: it is green when it passes, and grey when it does not.** ${i===null?"The manifest":B(`${i.file}:${i.
line}`)} says that ${B(r)} in mode ${B(o)} is not required (${B("required: false")}), so that the project sees where it \
works without depending on it. Whether this change is fine is what the check ${B(n.checkName)} says.`,Bo(e,t)?`It works \
on all kernels it was taken to. To keep it so, take ${B("required: false")} away.`:"Nothing has to be done about it for \
this change to be merged.",`Tried on ${F(s.length,"Linux kernel")}, each booted in a virtual machine: ${MR[o]}. ${Up}`];
return{title:IR(s.map(c=>c.lane.verdict)),summary:Qo([[...l,we(["kernel","verdict","why"],a)],[...l,"The table does not \
fit here: it is in the job summary."]]),text:qp(t.findings.filter(c=>c.artifact===r),t,[Ni(n)])}}function TR(e,t,n){let r=new Set(
e.map(({artifact:a})=>a)),o=e.filter(a=>Bo(a,t)),s=e.map(a=>[B(a.artifact),B(a.mode),`${o.includes(a)?"\u2705":"\u26AA"}\
 ${IR(Yl(a,t).map(({lane:{verdict:l}})=>l))}`]),i=[`**This check never blocks: it is green when all of it passes, and gr\
ey when something does not.** The manifest says of what is in the table that it is not required (${B("required: false")}\
), so that the project sees where it works without depending on it. Whether this change is fine is what the check ${B(n.
checkName)} says.`,`Each was taken to Linux kernels, each booted in a virtual machine. ${Up}`];return{title:`${o.length}\
 of ${F(e.length,"lane")} that do not block pass`,summary:Qo([[...i,we(["artifact","mode","verdict"],s)],[...i,"The tabl\
e does not fit here: it is in the job summary."]]),text:qp(t.findings.filter(({artifact:a,level:l})=>a!==null&&r.has(a)&&
l!=="failure"),t,[Ni(n)])}}function Dp(e,t,n){let o=[...e.values()].filter(({step:i})=>i==="done"||i==="failed").length,
s=[...e].map(([i,a])=>[B(i),G(Mi(a))]);return{title:t===null?"Running":`${o} of ${F(t,"kernel")} done`,summary:Qo([[vR,...s.
length===0?[]:[we(["kernel","doing"],s)]],[vR]]),text:Ni(n)}}function jp(e,t,n){let[r]=t,o=t.slice(0,k6).map(i=>`- ${no(
pn(i))}`),s=t.length-o.length;return{title:Gp(r===void 0?e:`${e}: ${pn(r)}`),summary:Qo([[ER,o.join(`
`),...s===0?[]:[`${F(s,"more problem")} in the log.`]],[`${ER} What was in the way is in the log.`]]),text:Ni(n)}}function w6(e){
let t=mr(e)?.verdicts.filter(n=>n.news==="newly failing").length??0;return t===0?e.gate.sentence:`${e.gate.sentence}; ${t}\
 newly failing`}function _6({artifacts:e,kernels:t,cases:n}){let r=[...new Set(n.flatMap(({lanes:i})=>i.map(({mode:a})=>a)))],
o=["behavior","load_attach","load_only"].find(i=>r.includes(i)),s=[...o===void 0?[]:[o],...r.includes("command")?["comma\
nd"]:[]];return`[bpfcompat](${Oi}) took the compiled eBPF code of this change (${F(e.length,"object")}) to ${F(t.length,
"Linux kernel")}, ${t.length===1?"":"each "}booted in a virtual machine: ${s.map(i=>MR[i]).join(", and ")}. ${Up}`}function R6(e){
let{status:t,nonBlocking:n,known:r,failedKernels:o}=e.gate,s=Ai(e);if(t==="passed"&&s!==null)return`**What it means.** ${s}`;
let i=t==="error"&&o.length>0?` ${PR.failed}`:"",a=s??(n===0?"":"What is marked \u26AA did not pass and does not block."),
l=r===0?"":` What is marked ${Dn} fails as the manifest expects, and does not block.`;return`**What it means.** ${r>0&&t===
"passed"?S6:PR[t]}${i} ${a}${l}`.trim()}function IR(e){let t=e.filter(r=>r==="pass").length,n=F(e.length,"kernel");return t===
e.length?`Passes on ${n}`:`Passes on ${t} of ${n}; does not block`}function Gp(e){return _(e,y6)}function $6(e){return _(
e)===Gp(e)?[]:[`**${G(e,2e3)}**`]}function qp(e,t,n){let r={...t,findings:[...e]},o=v6.map(s=>{let i=Math.max(0,e.length-
s.findings),a=i===0?"":`${F(i,"more finding")} in the job summary and in results.json.`;return[fc(r,s),a,...n]});return Qo(
[...o,n.slice(-1)])}function Ni({runUrl:e}){return e===null?"The job summary has all tables, figures and findings.":`[Th\
e workflow run](${e}) has the job summary with all tables, figures and findings, and the log.`}function Qo(e){return e.map(
n=>n.filter(r=>r!=="").join(`

`)).find(n=>ut(n)<=AR)??""}var AR,y6,b6,MR,vR,ER,k6,Up,x6,S6,PR,v6,LR=f(()=>{"use strict";$();Go();Ep();rc();Ci();$t();jt();
Yo();Mp();Bp();Kp();dc();I();AR=65535,y6=255,b6=10;MR={load_only:"loading its programs into the kernel",load_attach:"loa\
ding its programs into the kernel and attaching them",behavior:"loading and attaching its programs and seeing whether th\
ey do what the tests of the manifest say",command:"running the project's own loader"},vR="The compiled eBPF objects of t\
his change are being taken to Linux kernels, each booted in a virtual machine. The result comes when all are done.",ER="\
No eBPF program was tried, or not to its end: this is no word about the change itself.",k6=20,Up=`[What is this?](${pr("\
github-checks.md")})`,x6={pass:"\u2705",fail:"\u26AA",skip:"\u2796",error:"\u26A0\uFE0F"};S6="All that the project requi\
res works on these kernels, but for what it knows to fail.",PR={passed:"All that the project requires works on these ker\
nels.",failed:"Where the table says \u274C, something that the project requires does not work: users of that kernel will find\
 it broken. The findings below say what broke, where, and what mends it.",error:"Where the table says \u26A0\uFE0F, something stoo\
d in the way of a verdict: that is no word about the change itself. The findings below name it."};v6=[{excerpts:!0,whole:10,
findings:100},{excerpts:!1,whole:10,findings:100},{excerpts:!1,whole:3,findings:30},{excerpts:!1,whole:0,findings:30},{excerpts:!1,
whole:0,findings:5}]});function Zo({source:e,place:t},n){if(e!==null&&e.path!==null&&NR(e.path))return{file:e.path,line:e.line,column:FR(e),isSource:!0};
let r=t===null?null:Bi(t.file,n);return r===null||t===null?null:{file:r,line:t.line,column:FR(t),isSource:!1}}function FR({
column:e}){return e>0?e:null}function Bi(e,{repositoryFiles:t}){let n=Object.hasOwn(t,e)?t[e]:void 0;return n!==void 0&&
NR(n)?n:null}function NR(e){return e!==""&&!e.startsWith("/")&&!e.split("/").includes("..")&&!new RegExp("\\p{Cc}","u").
test(e)}var pc=f(()=>{"use strict"});function DR(e,t=e.findings){let n=Wp(e,t,P6);return jR.flatMap(r=>A6(n.map(({annotation:o})=>o).filter(o=>o.level===r),r))}
function Wp(e,t,n){let r=t.map(o=>({finding:o,annotation:C6(o,e,n)}));return jR.flatMap(o=>r.filter(({annotation:s})=>s.
level===o).toSorted((s,i)=>BR(i.finding,i.annotation)-BR(s.finding,s.annotation)))}function BR({source:e,kernels:t},{file:n}){
return(n===null?0:e===null?1:2)*1e6+t.length}function A6(e,t){let n=E6[t];if(e.length<=n)return[...e];let r=e.length-(n-
1);return[...e.slice(0,n-1),{level:t,file:null,startLine:null,startColumn:null,title:`${r} more findings`,message:`${r} \
more findings of this level are in the job summary and in results.json: GitHub shows at most 10 annotations a level.`}]}
function C6(e,t,n){return{level:O6[e.level],...T6(e,t),title:_(UR(e),KR),message:M6(e,t,n)}}function UR(e){return`${e.artifact===
null?"":`${e.artifact}: `}${nt(e)}`}function T6(e,t){let n=Zo(e,t);return{file:n?.file??null,startLine:n?.line??null,startColumn:n?.
column??null}}function M6(e,t,n){let{words:r,remedy:o,remedyYaml:s,reproduce:i,class:a}=e,l=Xt(e,t),c=r??(UR(e).length>KR?
nt(e):null);return I6([...e.known===null?[]:[`Known: ${Dt(e.known)}`],c===null?`On ${l}`:`${l}: ${_(c)}`,_(o,2e3),...s===
null?[]:["",...kt(s,60),""],`Reproduce: ${_(i)}`,`[${a}]`].join(`
`),n)}function I6(e,t){if(ut(e)<=t)return e;let n="\u2026 (cut: see the job summary)",r=e.split(`
`);for(;r.length>1&&ut([...r,n].join(`
`))>t;)r.pop();let o=r.join(`
`),s=t-ut(`
${n}`);return`${ut(o)<=s?o:_(o,Math.floor(s/4))}
${n}`}var E6,P6,KR,jR,O6,zp=f(()=>{"use strict";jt();pc();I();E6={error:9,warning:10,notice:10},P6=4096,KR=255;jR=["erro\
r","warning","notice"];O6={failure:"error",warning:"warning",notice:"notice"}});function qR(e,t){return Wp(e,t,GR).flatMap(({finding:n,annotation:r})=>{let{file:o,level:s,title:i,message:a}=r;if(o===null)
return[];let l=r.startLine??1,c=r.startColumn;return[{path:o,start_line:l,end_line:l,...c===null?{}:{start_column:c,end_column:c},
annotation_level:F6[s],title:i,message:a,...n.excerpt===null?{}:{raw_details:Bt(kt(n.excerpt,L6).join(`
`),GR/4)}}]})}function WR(e){let t=[e.slice(0,hc)];for(let n=hc;n<e.length;n+=hc)t.push(e.slice(n,n+hc));return t}var GR,
L6,hc,F6,Vp=f(()=>{"use strict";zp();I();GR=6e4,L6=100,hc=50,F6={error:"failure",warning:"warning",notice:"notice"}});import{setTimeout as N6}from"node:timers/promises";async function gc(e,{pauses:t,longestWait:n,hurry:r}){let o=!1,s=0;for(let i=0;;i++)
try{return await e()}catch(a){let l=t[i];if(l===void 0||o||!B6(a))throw a;let c=so(a);if(ue("http",()=>`${vt(a)}; asked \
again in ${c??l} ms`),c!==null&&s+c>n)throw a;s+=c??0,await N6(c??l,void 0,{signal:r}).catch(()=>{}),o=r.aborted}}function oo(e){
return Hp(e)?.status??null}function VR(e){let t=Hp(e);return t!==null&&(t.status===404||t.status===405)&&!Object.keys(t.
headers).some(n=>n.startsWith("x-github-"))}function so(e){let{status:t,headers:n}=Hp(e)??{status:0,headers:{}},r=Number(
n["retry-after"]??Number.NaN);if(Number.isFinite(r))return Math.max(0,r*1e3);if(t!==403&&t!==429||n["x-ratelimit-remaini\
ng"]!=="0")return null;let o=Number(n["x-ratelimit-reset"]??Number.NaN);return Number.isFinite(o)?Math.max(0,o*1e3-Date.
now()):null}function vt(e){let t=oo(e),n=_(P(e).replace(/ - https:\/\/docs\.github\.com\S*$/,"")),r=so(e);return t===null?
`GitHub's API cannot be reached (${n})`:t===429||t===403&&r!==null?`the rate limit of GitHub's API is used up${r===null?
"":` for ${Math.ceil(r/1e3)} s more`} (${t})`:`GitHub answers ${t}: ${n}`}function B6(e){let t=oo(e);return t===null||t>=
500||t===429||t===403&&so(e)!==null}function Hp(e){if(typeof e!="object"||e===null||!("response"in e))return null;let{response:t}=e;
return t??null}var zR,yc=f(()=>{"use strict";$();I();Ze();zR={pauses:[1e3,2e3,4e3],longestWait:6e4}});import{setTimeout as K6}from"node:timers/promises";function HR(e,t,{api:n,logger:r,hurry:o,updateInterval:s=D6}){let i=e,
a=null,l=null,c,u=null,d=0,m=!1,p=Promise.resolve(!0),g=!1;return{get name(){return i},async rename(A){a!==null&&await n.
update(a,{name:A}),i=A},async start(A){let M=await n.create({name:i,external_id:t,status:"in_progress",output:{...A}});return a=
M.id,d=performance.now()+s,b(),M},show(A){l=A,b()},complete(A,M,W){return g=!0,clearTimeout(c),p=p.then(()=>y(A,M,W)),p}};
function b(){g||a===null||l===null||c!==void 0||u!==null||(c=setTimeout(w,Math.max(0,d-performance.now()),a),c.unref())}
function w(A){c=void 0;let M=l;M!==null&&(l=null,d=performance.now()+s,u=n.updateOnce(A,{status:"in_progress",output:{...M}}).
catch(W=>{d=performance.now()+Math.max(s,so(W)??0),m||r.info(`check run ${i}: its progress could not be shown: ${vt(W)}`),
m=!0}).finally(()=>{u=null,b()}))}async function y(A,M,W){await Promise.race([u,v()]);let[H=[],...T]=WR(W);try{await k(A,
M,H)}catch(U){return R(U,A,M,H)}return S(M,T)}async function k(A,M,W){let H={status:"completed",conclusion:A,output:{...M,
annotations:W}};a===null?a=(await n.create({name:i,external_id:t,...H})).id:await n.update(a,H)}async function R(A,M,W,H){
if(r.warning(`check run ${i}: it could not be completed: ${vt(A)}`),oo(A)!==422||H.length===0)return!1;try{await k(M,W,[]),
r.info(`check run ${i}: without its annotations it could be completed`)}catch(T){r.warning(`check run ${i}: nor without \
its annotations: ${vt(T)}`)}return!1}async function S(A,M){for(let[W,H]of M.entries())try{await n.update(a??0,{output:{...A,
annotations:H}})}catch(T){let U=M.slice(W).flat().length;return r.warning(`check run ${i}: ${U} more annotations were no\
t taken: ${vt(T)}`),!0}return!0}async function v(){o.aborted||await new Promise(A=>o.addEventListener("abort",A,{once:!0})),
await K6(j6,void 0,{ref:!1})}}var D6,j6,YR=f(()=>{"use strict";Vp();yc();D6=5e3,j6=1e3});var JR={};ee(JR,{context:()=>G6,getOctokit:()=>q6});var U6,G6,q6,XR=f(async()=>{U6=await import("./vendor/actions-github.js"),
{context:G6,getOctokit:q6}=U6});async function QR({repository:e,headSha:t,apiUrl:n},r,o,s=zR){let{getOctokit:i}=await XR().then(()=>JR),{rest:a}=i(r,{baseUrl:n,
log:H6}),l={owner:e?.owner??"",repo:e?.name??""},c=t??"",u=new AbortController,d=()=>setTimeout(()=>u.abort(),z6).unref();
o.aborted?d():o.addEventListener("abort",d,{once:!0});let m=()=>({request:{signal:AbortSignal.any([u.signal,AbortSignal.
timeout(W6)])}}),p=async(g,b)=>{await a.checks.update({...l,check_run_id:g,...b,...m()})};return{useCommit(g){c=g},create:g=>gc(
async()=>{let{data:b}=await a.checks.create({...l,head_sha:c,...g,...m()});return{id:b.id,suite:b.check_suite?.id??null}},
{...s,hurry:o}),update:(g,b)=>gc(()=>p(g,b),{...s,hurry:o}),updateOnce:p,async list(){let g=[];for(let b=1;b<=V6;b++){let{
data:w}=await gc(()=>a.checks.listForRef({...l,ref:c,filter:"all",per_page:100,page:b,...m()}),{...s,hurry:o});if(g.push(
...w.check_runs.map(({id:y,name:k,external_id:R,status:S,check_suite:v})=>({id:y,name:k,externalId:R??"",completed:S==="\
completed",suite:v?.id??null}))),w.check_runs.length===0||g.length>=w.total_count)break}return g}}}var W6,z6,V6,H6,ZR=f(
()=>{"use strict";yc();W6=2e4,z6=5e3,V6=10;H6={debug:()=>{},info:()=>{},warn:()=>{},error:()=>{}}});import{createHash as Y6}from"node:crypto";function tS({workflow:e,id:t,attempt:n,job:r,step:o},s,i,a){return{workflow:Y6(
"sha256").update(e).digest("hex").slice(0,8),run:t,attempt:n,job:r,step:o,checkName:s,matrix:i,unique:a}}function nS({workflow:e,
run:t,attempt:n,job:r,step:o,checkName:s,matrix:i,unique:a}){return[eS,e,t,n,r,o,s,i,a].map(l=>encodeURIComponent(l)).join(
"/")}function J6(e){let[t,...n]=e.split("/");if(t!==eS||n.length!==8)return null;try{let[r="",o="",s="",i="",a="",l="",c="",
u=""]=n.map(decodeURIComponent);return{workflow:r,run:o,attempt:Number(s),job:i,step:a,checkName:l,matrix:c,unique:u}}catch{
return null}}function rS(e,t,n){let r=e.flatMap(u=>{let d=u.id===t.id?null:J6(u.externalId);return d===null||d.checkName!==
n.checkName?[]:[{run:u,poster:d}]}),o=u=>u.workflow===n.workflow&&u.job===n.job&&u.step===n.step&&u.matrix===n.matrix,s=r.
filter(({poster:u})=>o(u)&&u.run===n.run&&u.attempt<n.attempt),i=s.filter(({run:u})=>u.name===n.checkName),a=new Set(i.map(
({poster:u})=>u.attempt)).size===i.length,l=r.filter(({poster:u})=>u.unique!==n.unique&&(u.workflow!==n.workflow||u.run===
n.run&&(!o(u)||u.attempt===n.attempt))),c=l.filter(({run:u})=>u.name===n.checkName&&u.id<t.id);return{replaced:[...r.filter(
({run:u,poster:d})=>d.unique===n.unique&&u.name===n.checkName),...s.filter(({run:u})=>!u.completed||a&&u.suite!==t.suite)].
map(({run:u})=>u),hidesAnother:c.length>0,isAlike:c.some(({poster:u})=>o(u)),taken:new Set(l.map(({run:u})=>u.name))}}var eS,
oS=f(()=>{"use strict";eS="bpfcompat"});import{randomUUID as X6}from"node:crypto";import{setTimeout as Q6}from"node:timers/promises";function Jp({checks:e,checkName:t,
jobMatrix:n,token:r,run:{failOn:o,shard:s}},i,a,l){let c=tq({checks:e,token:r,shard:s},i);return c!==null?(c!==""&&a.info(
`no check run is posted: ${c}`),Yp):nq({checkName:t,jobMatrix:n,failOn:o,context:i,logger:a,signal:l},QR(i,r,l))}function tq({
checks:e,token:t,shard:n},{repository:r,headSha:o,event:s}){return!e||r===null?"":n!==null?"this is a shard; the step wi\
th `mode: report` posts those of the whole run, and its annotations":t===""?"the input `github-token` is empty; leave it\
 out, and it is the token of the job":o===null?`the payload of the event \`${s}\` names no head commit`:null}function nq(e,t){
let{jobMatrix:n,failOn:r,context:o,logger:s,signal:i,updateInterval:a}=e,l={checkName:e.checkName,runUrl:o.run.url},c=tS(
o.run,l.checkName,n.digest,X6().slice(0,8)),u=new Map,d=new Map,m=null,p=!1,g=!1,b=Promise.resolve(),w=Promise.resolve(),
y=k();return i.addEventListener("abort",()=>{te()},{once:!0}),{progress:M,complete:T,fail:U};async function k(){try{let E=await t,
L=S(l.checkName,E),D=await L.start(O()).catch(j=>R(j,L,E));return w=Promise.race([v(E,L,D),Q6(Z6,void 0,{ref:!1})]),{api:E,
run:L}}catch(E){return s.info(oq(E,o)),null}}async function R(E,L,D){let{fallbackSha:j,headSha:z}=o;if(j===null||!sS(E))
throw E;return s.info(`GitHub does not know commit ${z}, which this job has made: check runs go to ${j}, which it is bas\
ed on`),D.useCommit(j),L.start(O())}function S(E,L){let D=a===void 0?{}:{updateInterval:a};return HR(E,nS(c),{api:L,logger:s,
hurry:i,...D})}async function v(E,L,D){let{checkName:j}=l;try{let{replaced:z,hidesAnother:Le,isAlike:ge,taken:re}=rS(await E.
list(),D,c),be=`Replaced by attempt ${c.attempt}`;for(let{id:ct}of z)await E.update(ct,{status:"completed",conclusion:"n\
eutral",output:{title:be,summary:"A newer check run of the same name tells the result."}});if(!Le)return;l.checkName=A(ge,
re),await L.rename(l.checkName),s.warning(`another step posts check runs named ${j} on this commit as well, and GitHub s\
hows only the newest of a name: this one is named ${l.checkName}; give each step its own \`check-name\``)}catch(z){s.info(
`check run ${j}: earlier ones could not be looked up: ${vt(z)}`)}}function A(E,L){let D=o.run.step.startsWith("__")?"":o.
run.step,j=[o.run.job,D,n.label].filter(ge=>ge!==""),z=ge=>`${l.checkName} (${_(ge.join(", "),100)})`,Le=z(j);return j.length===
0||E||L.has(Le)?z([...j,c.unique]):Le}function M(E){return{planned(L){E.planned?.(L),m=L.kernels.length,y.then(D=>D?.run.
show(O())),b=W(L)},kernel(L,D){E.kernel(L,D),u.set(L,D),(D.step==="done"||D.step==="failed")&&y.then(j=>j?.run.show(O()))}}}
async function W(E){let L=await y;if(L!==null){await w;for(let{name:D}of H(E)){if(p||i.aborted)return;let j=S(D,L.api);try{
await j.start(Dp(new Map,null,l)),d.set(D,j)}catch(z){s.info(`check run ${D}: it is posted at the end; for now: ${vt(z)}`)}}}}
function H(E){let L=z_(E,r);return L.length>eq?[{name:`${l.checkName}: lanes that do not block`,lanes:L}]:L.map(D=>({name:_(
`${l.checkName}: ${D.artifact} (${D.mode})`,200),lanes:[D]}))}async function T(E){p=!0;let L=await y;if(i.aborted||await w,
await b,L===null)return E.findings;let D=H(V_(E)),j=D.flatMap(re=>re.lanes),z=[],Le=re=>H_(re,j,E),ge=async(re,be,ct,dn)=>{
await re.complete(be,ct,qR(E,dn))||z.push(...dn)};await ge(L.run,rq(E,r,i.aborted),OR(E,l),E.findings.filter(re=>Le(re)===
null)),g=!0;for(let{name:re,lanes:be}of D){let[ct]=be;ct!==void 0&&(await ge(d.get(re)??S(re,L.api),be.every(dn=>Bo(dn,E))?
"success":i.aborted?"cancelled":"neutral",be.length===1?CR(ct,E,l):TR(be,E,l),E.findings.filter(dn=>be.some(er=>er===Le(
dn)))),d.delete(re))}return await xe(i.aborted?"cancelled":"neutral","This lane was not taken to any kernel"),E.findings.
filter(re=>z.includes(re))}async function U(E,L){p=!0;let D=await y;i.aborted||await w,await b;let j=i.aborted;g||await D?.
run.complete(j?"cancelled":"failure",jp(E,L,l),[]),await xe(j?"cancelled":"neutral",E)}async function te(){if(p)return;let E=await y,
L={...O(),title:"Cancelled"};await Promise.all([E?.run.complete("cancelled",L,[]),b.then(()=>xe("cancelled","Cancelled"))])}
async function xe(E,L){await Promise.all([...d.values()].map(D=>D.complete(E,jp(L,[],l),[])))}function O(){return Dp(u,m,
l)}}function rq({gate:e,cases:t},n,r){return e.status==="error"?r?"cancelled":"failure":e.status==="failed"?"failure":!(n!==
"never"&&t.some(({lanes:s})=>s.some(({required:i,known:a})=>(n==="any"||i)&&a===null)))&&e.nonBlocking+e.known>0?"neutra\
l":"success"}function sS(e){return oo(e)===422&&/no commit found/i.test(P(e))}function oq(e,{isFork:t,serverUrl:n,headSha:r}){
let o=oo(e),s="the findings come as annotations of this step";if(VR(e))return`no check run is posted: ${n} has no Checks\
 API as GitHub has; ${s}`;if(sS(e))return`no check run is posted: GitHub does not know commit ${r}; ${s}. Push the commi\
t before this step, or name the one that is tested in the input \`commit\``;if(o!==403&&o!==404&&o!==401||so(e)!==null)return`\
no check run is posted: ${vt(e)}; ${s}`;if(o===401)return`no check run is posted: ${vt(e)}; ${s}. The token in the input\
 \`github-token\` is not accepted: leave the input out, or renew the token`;if(o===403&&!/resource not accessible/i.test(
P(e)))return`no check run is posted: ${vt(e)}; ${s}`;let i=t?`The token of a pull request from a fork can only read: ${pr(
"github-checks.md")} has a workflow for it`:`The job needs the permission \`checks: write\`: ${pr("github-checks.md")}`;
return`no check run is posted: ${vt(e)}; ${s}. ${i}`}var Yp,Z6,eq,iS=f(()=>{"use strict";$();Ep();LR();Ci();I();Vp();YR();
ZR();oS();yc();Yp={progress:e=>e,complete:async({findings:e})=>e,fail:async()=>{}},Z6=1e4,eq=10});import{readFile as sq}from"node:fs/promises";function lS({repository:e,serverUrl:t}){return e===null?null:`${t}/${e.owner}\
/${e.name}`}async function cS(e){return aq(process.env,await lq(process.env.GITHUB_EVENT_PATH,e))}function aq(e,t){let[n="",
r=""]=(e.GITHUB_REPOSITORY??"").split("/"),o=n===""||r===""?null:{owner:n,name:r},s=e.GITHUB_EVENT_NAME??"",i=t.repository?.
default_branch??null,a=uq(s,e,t),l=a?"the pull request is from a fork":dq(s,e,t);return{repository:o,event:s,headSha:cq(
s,e,t),fallbackSha:null,sha:e.GITHUB_SHA||null,headRepository:t.pull_request?.head?.repo?.full_name??t.workflow_run?.head_repository?.
full_name??null,ref:e.GITHUB_REF??"",baseBranch:dS(t.pull_request?.base?.ref??t.merge_group?.base_ref),baseSha:t.pull_request?.
base?.sha??t.merge_group?.base_sha??null,defaultBranch:i,onDefaultBranch:l===null&&fq(s,e,i),untrusted:l,isFork:a,run:{id:e.
GITHUB_RUN_ID??"",workflow:(e.GITHUB_WORKFLOW_REF??e.GITHUB_WORKFLOW??"").replace(/@refs\/.*$/,""),attempt:Number(e.GITHUB_RUN_ATTEMPT)||
1,job:e.GITHUB_JOB??"",step:e.GITHUB_ACTION??"",url:o===null||!e.GITHUB_SERVER_URL||!e.GITHUB_RUN_ID?null:`${e.GITHUB_SERVER_URL}\
/${n}/${r}/actions/runs/${e.GITHUB_RUN_ID}`},apiUrl:e.GITHUB_API_URL||"https://api.github.com",serverUrl:e.GITHUB_SERVER_URL||
"https://github.com"}}async function lq(e,t){if(!e)return{};try{let n=JSON.parse(await sq(e,"utf8"));return typeof n=="o\
bject"&&n!==null?n:{}}catch(n){return t(`the event's payload ${e} cannot be read (${P(n)}): what it says of the commit i\
s not known`),{}}}function cq(e,t,n){return e.startsWith("pull_request")?n.pull_request?.head?.sha??null:e==="workflow_r\
un"?n.workflow_run?.head_sha??null:n.merge_group?.head_sha??(t.GITHUB_SHA||null)}function uq(e,t,n){return Xp.includes(e)&&
n.pull_request?.head?.repo?.full_name!==uS(t,n)}function uS({GITHUB_REPOSITORY:e},{repository:t}){return t?.full_name??e}
function dq(e,t,n){let{pull_request:r,workflow_run:o}=n;return e===""?null:[...Xp,...aS,"workflow_run"].includes(e)?e===
"workflow_run"&&o?.head_repository?.full_name!==uS(t,n)?"the workflow run that caused this one is of a fork":e==="workfl\
ow_run"&&![...aS,...Xp].includes(o?.event??"")?`the workflow run that caused this one is of \`${o?.event}\`, which anybod\
y can cause`:[t.GITHUB_ACTOR,n.sender?.login,o?.actor?.login,r?.user?.login].includes(iq)?"Dependabot caused it":null:`a\
nybody can cause \`${e}\``}function fq(e,{GITHUB_REF:t},n){return e==="schedule"?!0:(e==="push"||e==="workflow_dispatch")&&
n!==null&&dS(t)===n}function dS(e){return e?.replace(/^refs\/heads\//,"")??null}var iq,aS,Xp,Qp=f(()=>{"use strict";$();
iq="dependabot[bot]",aS=["push","schedule","workflow_dispatch","repository_dispatch","merge_group","release","create"],Xp=
["pull_request","pull_request_review","pull_request_review_comment"]});function es(e){let t=e.trim();return(pq(t)?t.slice(1,-1):t).split(/\r\n?|\n/).flatMap(hq).filter(r=>r!=="")}function pq(e){
return e.startsWith("[")&&fS(e).get(0)===e.length&&/["',]|^\[\s*\]$/.test(e)}function hq(e){let t=e.trim().replace(/^-(?:\s+|$)/,
"");return t.startsWith("#")?[]:gq(t).map(wq)}function gq(e){let t=fS(e),n=[],r=0;for(let o=0;o<e.length;o=t.get(o)??o+1)
e[o]===","&&(n.push(e.slice(r,o)),r=o+1);return[...n,e.slice(r)]}function fS(e){let t=new Map,n=[];for(let r=0;r<e.length;r=
t.get(r)??r+1){let o=e[r]??"",s=mq[o],i=bq(e,r)?e.indexOf(o,r+1):-1;if(i>0)t.set(r,i+1);else if(s!==void 0&&(o!=="("||yq(
e,r)))n.push({at:r,closing:s});else{let a=n.findLastIndex(c=>c.closing===o),[l]=n.splice(a<0?n.length:a);l!==void 0&&t.set(
l.at,r+1)}}return t}function yq(e,t){return/[!?*+@]/.test(e[t-1]??"")}function bq(e,t){return/["']/.test(e[t]??"")&&/(?:^|[,[!])\s*$/.
test(e.slice(0,t))}function wq(e){let t=e.trim(),[,n="",,r]=/^(!?)(["'])(.*)\2$/.exec(t)??[];return r===void 0?t:`${n}${r.
trim()}`}var mq,bc=f(()=>{"use strict";mq={"{":"}","[":"]","(":")"}});var mS,A_e,pS,hS=f(async()=>{mS=await import("./vendor/leven.js"),{closestMatch:A_e}=mS,pS=mS.default});function Z(e,t){return Zp(e,t,1)[0]}function Zp(e,t,n){let r=e.toLowerCase();return t.map(o=>({candidate:o,distance:pS(r,
o.toLowerCase())})).filter(({candidate:o,distance:s})=>s<=Math.max(1,Math.floor(Math.max(o.length,e.length)/3))).sort((o,s)=>o.
distance-s.distance).slice(0,n).map(({candidate:o})=>o)}var Fe=f(async()=>{"use strict";await hS()});import{isAbsolute as kq,relative as xq}from"node:path";function pe(e,t){let n=xq(t,e);return n!==""&&n.split("/")[0]!=="\
.."&&!kq(n)}var Qt=f(()=>{"use strict"});import{existsSync as _q,readFileSync as Rq}from"node:fs";import{dirname as Sq,join as wc,relative as $q}from"node:path";
function Ki(e,t){let n=wn(wc(t,"proc/self/cgroup")),r=wn(wc(t,"proc/self/mountinfo")).split(`
`).map(vq),s=n.split(`
`).map(c=>/^\d+:([^:]*):(.*)$/.exec(c)??[]).find(([,c=""])=>c.split(",").includes(e))?.[2],i=/^0::(.*)$/m.exec(n)?.[1],a=r.
find(c=>c?.type==="cgroup"&&c.options.includes(e)),l=r.find(c=>c?.type==="cgroup2");return[...gS(s,a,t,1),...gS(i,l,t,2)]}
function gS(e,t,n,r){if(e===void 0||t===void 0)return[];let o=wc(n,t.point),s=e===t.root||pe(e,t.root)?wc(o,$q(t.root,e)):
o,i=[];for(let a=_q(s)?s:o;;a=Sq(a))if(i.push({folder:a,version:r}),a===o||!pe(a,o))return i}function vq(e){let[t="",n=""]=e.
split(" - "),[,,,r,o]=t.split(" "),[s,,i=""]=n.split(" ");return r===void 0||o===void 0||s===void 0?void 0:{root:r,point:o,
type:s,options:i.split(",")}}function wn(e){try{return Rq(e,"utf8")}catch{return""}}var eh=f(()=>{"use strict";Qt()});import{availableParallelism as Eq}from"node:os";import{join as th}from"node:path";function kc(e="/"){let t=Ki("cpu",e).map(
({folder:n,version:r})=>yS(r===2?wn(th(n,"cpu.max")):`${wn(th(n,"cpu.cfs_quota_us"))} ${wn(th(n,"cpu.cfs_period_us"))}`));
return Math.max(1,Math.min(Eq(),...t.map(Math.ceil)))}function yS(e){let[t,n]=e.trim().split(/\s+/).map(Number);return t!==
void 0&&n!==void 0&&t>0&&n>0?t/n:Number.POSITIVE_INFINITY}var nh=f(()=>{"use strict";eh()});import{existsSync as Pq}from"node:fs";import{dirname as bS}from"node:path";function Et(e){return Pq(e)||bS(e)===e?e:Et(bS(
e))}var Di=f(()=>{"use strict"});import{accessSync as Aq,constants as xc}from"node:fs";import{access as Oq,stat as Cq,statfs as Tq}from"node:fs/promises";
import{homedir as Mq,tmpdir as wS}from"node:os";import{join as rh}from"node:path";async function _c(e,t,n=process.env){let{
TMPDIR:r=wS(),RUNNER_TEMP:o=""}=n,s=[...new Set([r,o,e].filter(a=>a!==""))],i=[];for(let a of s){let l=await Lq(a,a===e);
if(l===void 0){i.length>0&&t.info(`temporary files go to ${a}: ${i.join(", ")}`),n.TMPDIR=a;return}i.push(`${a} cannot b\
e used (${l})`)}throw new h(`no folder takes temporary files: ${i.join(", ")}; free some space, or set the environment v\
ariable TMPDIR to another folder`)}async function Lq(e,t){try{let n=t?Et(e):e;if(!(await Cq(n)).isDirectory())return"it \
is a file";await Oq(n,xc.W_OK|xc.X_OK);let{bavail:r,bsize:o,files:s,ffree:i}=await Tq(n);return r*o<Iq?`${Math.floor(r*o/
2**20)} MiB are free`:s>0&&i===0?"no inode is free":void 0}catch(n){let r=K(n);return r==="ENOENT"?"it does not exist":Xr(
r)?.split(";")[0]??r??"unknown"}}function kS(e=process.env){let{BPFCOMPAT_CACHE:t="",XDG_CACHE_HOME:n="",RUNNER_TEMP:r=""}=e;
if(t!=="")return t;let o=n===""?Fq():void 0,s=o===void 0?n:rh(o,".cache"),i=rh(wS(),`bpfcompat-${process.getuid?.()??"ca\
che"}`),a=[s,r].flatMap(l=>l===""?[]:[rh(l,"bpfcompat")]);return[...a,i].find(Nq)??a[0]??i}function Fq(){try{return Mq()}catch{
return}}function Nq(e){try{return Aq(Et(e),xc.W_OK|xc.X_OK),!0}catch{return!1}}var Iq,Rc=f(()=>{"use strict";$();Di();Qr();
Iq=64<<20});import{BlockList as Bq,isIP as oh}from"node:net";function ts(e,t=process.env){let n=new URL(e);if(!(n.protocol!=="http:"&&
n.protocol!=="https:")&&!jq(n,t.no_proxy||t.NO_PROXY||""))for(let r of Kq[n.protocol]){let o=Dq(t[r]?.trim()??"");if(o!==
void 0)return{url:o,variable:r}}}function io({url:e,variable:t}){return`proxy ${e.protocol}//${e.host} (${t})`}function Sc(e=process.
env){let t=sh.flatMap(n=>{let r=e[n.toLowerCase()]||e[n.toUpperCase()];return r===void 0?[]:[[n,r]]});return Object.fromEntries(
t)}function Dq(e){let t=e.includes("://")?e:`http://${e}`;if(e===""||!URL.canParse(t))return;let n=new URL(t);return n.protocol===
"http:"||n.protocol==="https:"?n:void 0}function jq({hostname:e,port:t,protocol:n},r){let o=e.replace(/^\[|\]$/g,"").toLowerCase(),
s=t||(n==="https:"?"443":"80");return r.split(/[\s,]+/).some(i=>{if(i==="")return!1;if(i==="*")return!0;let[,a=i,l]=/^(\[.*\]|[^:]+):(\d+)$/.
exec(i)??[];if(l!==void 0&&l!==s)return!1;let c=a.replace(/^\[|\]$/g,"").replace(/^\*?\./,"").toLowerCase();return o===c||
(oh(o)===0?o.endsWith(`.${c}`):Uq(o,c))})}function Uq(e,t){let[,n="",r=""]=/^(.+)\/(\d{1,3})$/.exec(t)??[],o=oh(n);if(o===
0||o!==oh(e)||Number(r)>(o===4?32:128))return!1;let s=o===4?"ipv4":"ipv6",i=new Bq;return i.addSubnet(n,Number(r),s),i.check(
e,s)}var Kq,sh,ns=f(()=>{"use strict";Kq={"http:":["http_proxy","HTTP_PROXY","all_proxy","ALL_PROXY"],"https:":["https_p\
roxy","HTTPS_PROXY","all_proxy","ALL_PROXY","http_proxy","HTTP_PROXY"]},sh=["http_proxy","https_proxy","all_proxy","no_p\
roxy"].flatMap(e=>[e,e.toUpperCase()])});var xS={};ee(xS,{Agent:()=>qq,ProxyAgent:()=>Wq,fetch:()=>zq});var Gq,qq,Wq,zq,_S=f(async()=>{Gq=await import("./vendor/undici.js"),
{Agent:qq,ProxyAgent:Wq,fetch:zq}=Gq});async function SS(e){let t=await _S().then(()=>xS),n=Vq(t,e),{fetch:r}=t;return(o,{method:s,range:i,headers:a,signal:l})=>{
let{address:c,authorization:u}=Hq(o);return r(c,{method:s,dispatcher:n,signal:l??null,headers:{"accept-encoding":"identi\
ty","user-agent":"bpfcompat",...i===void 0?{}:{range:`bytes=${i.start}-${i.end===void 0?"":i.end-1}`},...u===void 0?{}:{
authorization:u},...a}})}}function Vq({Agent:e,ProxyAgent:t},{connectMs:n,stallMs:r}){let o={headersTimeout:r,bodyTimeout:r},
s={timeout:n},i=new e({connect:s,...o}),a=new Map;return i.compose(()=>(c,u)=>l(String(c.origin)).dispatch({...c,...o},u));
function l(c){let u=ts(c);if(u===void 0)return i;let{href:d}=u.url,m=a.get(d);if(m!==void 0)return m;let p=new t({uri:d,
proxyTunnel:!1,proxyTls:s,requestTls:s,...o});return a.set(d,p),p}}function Hq(e){let t=new URL(e);if(t.username===""&&t.
password==="")return{address:e};let n=`${RS(t.username)}:${RS(t.password)}`;return{address:N(e),authorization:`Basic ${Buffer.
from(n).toString("base64")}`}}function RS(e){try{return decodeURIComponent(e)}catch{return e}}function N(e){if(!URL.canParse(
e))return e.replace(/\/\/.*@/,"//");let t=new URL(e);return t.username="",t.password="",t.href}function ih(e,t){return t.
some(n=>URL.canParse(n)&&new URL(n).origin===new URL(e).origin)}function rs(e,t){return e.map(n=>{let r=t.find(a=>ih(n,[
a])&&new URL(a).username!=="");if(r===void 0)return n;let o=new URL(n),{username:s,password:i}=new URL(r);return Object.
assign(o,{username:s,password:i}),o.href})}function $c(e,t,n){let r=ts(e),o=Yq(t,n);if(r===void 0)return o;let s=lh(t);return s!==
void 0?ah(r,s):uh(t)?`the ${io(r)} cannot be reached: ${o}`:o}function ah(e,t){let{url:n,variable:r}=e;return t!==407?`t\
he ${io(e)} refuses the connection: ${t}`:n.username===""?`the ${io(e)} asks for a login (407): put it into ${r}, as in \
http://NAME:PASSWORD@${n.host}`:`the ${io(e)} does not accept the login in ${r} (407): correct it`}function lh(e){let t=ji(
e),n=/^Proxy response \((\d+)\)/.exec(t)??/^Proxy Authentication Required \((407)\)/.exec(t);return n?.[1]===void 0?void 0:
Number(n[1])}function Yq(e,{connectMs:t,stallMs:n}){switch(K(e)){case"ENOTFOUND":case"EAI_AGAIN":return"host not found";case"\
ECONNREFUSED":return"connection refused";case"ENETUNREACH":case"EHOSTUNREACH":return"host not reachable";case"UND_ERR_CO\
NNECT_TIMEOUT":return`no connection within ${t/1e3} s`;case"UND_ERR_HEADERS_TIMEOUT":case"UND_ERR_BODY_TIMEOUT":return`n\
o data for ${n/1e3} s`;case"ECONNRESET":case"UND_ERR_SOCKET":case"UND_ERR_RES_CONTENT_LENGTH_MISMATCH":return"connection\
 cut";default:return ch(e)?`its certificate is not trusted (${ji(e).replace(/;.*$/,"")}): set NODE_EXTRA_CA_CERTS to a f\
ile with the certificate of your CA or of the proxy that intercepts TLS${Jq()?"; SSL_CERT_FILE is not read":""}`:ji(e)}}
function Jq(){let{SSL_CERT_FILE:e="",NODE_EXTRA_CA_CERTS:t=""}=process.env;return e!==""&&t===""}function ch(e){return/CERT|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER/.
test(K(e)??"")}function uh(e){let t=K(e);return Xq(e)?!0:["ENOTFOUND","EAI_AGAIN","ECONNREFUSED","ENETUNREACH","EHOSTUNR\
EACH","UND_ERR_CONNECT_TIMEOUT"].some(n=>n===t)}function Xq(e){return ji(e)==="bad port"}function $S(e){return K(e)==="U\
ND_ERR_HEADERS_TIMEOUT"||K(e)==="UND_ERR_BODY_TIMEOUT"}function ji(e){let t=typeof e=="object"&&e!==null&&"cause"in e?e.
cause:void 0;return(t===void 0?P(e):ji(t)).replace(/\s+/g," ")}var Ee=f(()=>{"use strict";$();ns()});import{createHash as dh}from"node:crypto";var vc,Ec,vS=f(()=>{"use strict";ye();vc=class{length=0;#t;#e;#n;#r;#o;constructor(t,n,r,o){
this.#e=t,this.#n=n,this.#r=r,this.#t=dh(r),this.#o=o}async write(t){await q(this.#n,async()=>{for(let n=0;n<t.length;)n+=
(await this.#e.write(t,n,t.length-n,this.length+n)).bytesWritten}),this.#t.update(t),this.length+=t.length,this.#o?.(this.
length)}async restart(){this.length>0&&await q(this.#n,()=>this.#e.truncate(0)),this.length=0,this.#t=dh(this.#r)}digest(){
return this.#t.digest("hex")}},Ec=class{#t=[];length=0;#e;constructor(t){this.#e=t}async write(t){this.#t.push(t),this.length+=
t.length}async restart(){this.#t=[],this.length=0}content(){return Buffer.concat(this.#t)}digest(){return dh(this.#e).update(
this.content()).digest("hex")}}});import{open as Qq,rm as Zq}from"node:fs/promises";import{setTimeout as eW}from"node:timers/promises";function Ac(){return`\
check the network, or name another mirror with ${J("mirror")}`}function os(e={}){let{signal:t,connectMs:n=tW,stallMs:r=nW,
pauseMs:o=rW}=e,s={connectMs:n,stallMs:r},i=new Map,a=e.request;return{async toFile(y,k,R){let S=await q(k,()=>Qq(k,"wx"));
try{await l(y,new vc(S,k,Pc(y),R))}catch(v){throw await Zq(k,{force:!0}),v}finally{await S.close()}},async toMemory(y){let k=new Ec(
Pc(y)),R=await l(y,k);return{content:k.content(),url:R}},exists:async y=>await d(y)!==void 0,async sizeOf(y){let k=Number(
(await d(y))?.headers.get("content-length")??0);return k>0&&k<=y.maxBytes?k:void 0}};async function l(y,k){return c(y,R=>u(
R,y,k))}async function c(y,k){let R=y.urls.filter(v=>!i.has(fh(v))),S=[];for(let v of y.urls){let A=i.get(fh(v));if(A!==
void 0&&R.length>0){S.push({url:v,why:A,kind:"closed"});continue}try{return await k(v),v}catch(M){if(!(M instanceof Ne))
throw M;S.push({url:v,why:M.message,kind:M.kind,status:M.status,challenge:M.challenge})}}throw new se(y.what,S,y.advice)}
async function u(y,k,R){await R.restart();for(let S=1;;S++)try{let v=R.length===0?iW(k):{start:R.length,end:k.prefix},A=await m(
y,k,v);return await g(A,y,k,R),cW(k,R)}catch(v){if(!(v instanceof Ne)||v.retryAfterMs===void 0||S>=v.tries)throw v;let{message:A,
retryAfterMs:M,tries:W}=v;ue("http",()=>`${N(y)}: ${A}; asked again in ${M} ms (${S} of ${W})`),await eW(v.retryAfterMs,
void 0,t===void 0?{}:{signal:t})}}async function d(y){let k;try{return await c(y,async R=>{let S=await m(R,y,void 0,"HEA\
D");await S.body?.cancel(),S.status!==405&&S.status!==501&&await w(S,R),k=S}),k}catch(R){if(R instanceof se&&R.gone)return;
throw R}}async function m(y,{headers:k},R,S="GET"){a??=await SS(s);let v=performance.now(),A=M=>ue("http",()=>`${S} ${N(
y)}: ${M} (${Math.round(performance.now()-v)} ms)`);try{let M=await a(y,{method:S,signal:t,headers:k,...R===void 0?{}:{range:R}});
return A(`${M.status}${R===void 0?"":` from byte ${R.start}`}`),M}catch(M){throw A($c(y,M,s)),p(y,M)}}function p(y,k){if(t?.
aborted===!0||Jr(k))return k;let R=$c(y,k,s),S=lh(k);return ch(k)||S!==void 0&&S<500?new Ne(R,"closed"):uh(k)?(i.set(fh(
y),R),new Ne(R,"closed")):new Ne(R,"passing",o,ES(k))}async function g(y,k,R,S){let v=y.body?.[Symbol.asyncIterator]();try{
await w(y,k),aW(y,k,R),y.status===206?lW(y,S):await S.restart();let M=R.prefix??Number.POSITIVE_INFINITY;for(;v!==void 0&&
S.length<M;){let W=await b(k,v);if(W===void 0)break;if(await S.write(W.subarray(0,M-S.length)),S.length>R.maxBytes)throw new Ne(
`larger than the ${R.maxBytes} bytes announced`,"closed")}}finally{await v?.return?.().catch(()=>{})}let A=R.prefix??(mh(
R)===void 0||R.upTo===!0?void 0:R.maxBytes);if(A!==void 0&&S.length<A)throw new Ne(`connection cut after ${S.length} of ${A}\
 bytes`,"passing",o)}async function b(y,k){try{let{done:R,value:S}=await k.next();return R===!0?void 0:S}catch(R){throw t?.
aborted===!0||Jr(R)?R:new Ne($c(y,R,s),"passing",o,ES(R))}}async function w({status:y,headers:k},R){if(y===200||y===206)
return;let{STATUS_CODES:S}=await import("node:http"),v=ts(R);if(v!==void 0&&y===407)throw new Ne(ah(v,y),"closed");let A=`${y}\
 ${S[y]??""}`.trim()+(v===void 0?"":`, through the ${io(v)}`);if(y===404||y===410)throw new Ne(A,"gone").answered(y,k);if(y!==
429&&y<500)throw new Ne(A,"closed").answered(y,k);let M=Number(k.get("retry-after")??Number.NaN),W=Number.isNaN(M)?o:M*1e3;
throw W<=oW?new Ne(A,"passing",W):new Ne(`${A}, asks to wait ${M} s`,"passing")}}function fh(e){return ts(e)?.url.origin??
new URL(e).origin}function iW({prefix:e,maxBytes:t}){return e===void 0||e>=t?void 0:{start:0,end:e}}function aW(e,t,n){if(mh(
n)===void 0&&t.startsWith("https:")&&e.url.startsWith("http:"))throw new Ne(`redirects to ${N(e.url)}, which anybody in \
between can change`,"closed")}function lW(e,t){if(Number(/^bytes (\d+)-/.exec(e.headers.get("content-range")??"")?.[1]??
Number.NaN)!==t.length)throw new Ne(`answered with another part of the file than bytes ${t.length}-`,"closed")}function cW(e,t){
let n=mh(e);if(n===void 0||e.prefix!==void 0)return;let r=t.digest();if(r!==n)throw new Ne(`has ${uW[Pc(e)]} ${r}, expec\
ted ${n}`,"closed")}function Pc({sha256:e,sha512:t}){return e===void 0&&t!==void 0?"sha512":"sha256"}function mh(e){return e[Pc(
e)]}function ES(e){return $S(e)?sW:PS}var se,tW,nW,rW,oW,PS,sW,uW,Ne,Zt=f(()=>{"use strict";$();ns();ve();Ze();ye();vS();
Ee();se=class extends h{what;attempts;advice;constructor(t,n,r=Ac()){let o=n.map(({url:s,why:i})=>`${N(s)}: ${i}`).join(
"; ");super(`cannot download ${t}: ${o}; ${r}`),this.what=t,this.attempts=n,this.advice=r}get gone(){return this.attempts.
some(({kind:t})=>t==="gone")&&this.attempts.every(({kind:t})=>t!=="passing")}},tW=1e4,nW=3e4,rW=1e3,oW=5e3,PS=4,sW=2;uW=
{sha256:"SHA-256",sha512:"SHA-512"};Ne=class extends Error{kind;retryAfterMs;tries;status;challenge;constructor(t,n,r,o=PS){
super(t),this.tries=o,this.kind=n,this.retryAfterMs=r}answered(t,n){return this.status=t,this.challenge=n.get("www-authe\
nticate")??void 0,this}}});function Oc(e){let t=new Ui;return[...t.push(e),...t.end()]}var AS,Ui,ph=f(()=>{"use strict";AS=16<<20,Ui=class{#t="";#e=new Map;#n="";#r=0;push(t){
this.#r+=t.length;let n=t.indexOf(`
`),r=n===-1?[]:this.#o((this.#t+t.slice(0,t.lastIndexOf(`
`))).split(`
`));if(this.#t=n===-1?this.#t+t:t.slice(t.lastIndexOf(`
`)+1),this.#r>AS)throw new Error(`a stanza of more than ${AS} characters`);return r}end(){return this.#o([this.#t,""])}#o(t){
let n=[];for(let r of t){let o=r.trimEnd();o!==""?this.#s(o):this.#e.size>0&&(n.push(this.#e),this.#e=new Map,this.#n="",
this.#r=0)}return n}#s(t){if(t.startsWith("#"))return;if(t.startsWith(" ")||t.startsWith("	")){this.#e.set(this.#n,`${this.#e.
get(this.#n)??""}
${t.trim()}`);return}let n=t.indexOf(":");n<=0||(this.#n=t.slice(0,n).toLowerCase(),this.#e.set(this.#n,t.slice(n+1).trim()))}}});import{readdir as dW,readFile as OS}from"node:fs/promises";import{join as hh}from"node:path";async function Cc(e="/etc/a\
pt"){let t={debian:[],"debian-security":[],ubuntu:[],"ubuntu-ports":[]};for(let n of await mW(e)){let r=await OS(n,"utf8").
catch(()=>""),o=n.endsWith(".sources")?hW(r):pW(r);for(let{uri:s,suites:i}of o)for(let a of await gW(s)){let l=yW(a,i);if(l===
void 0)continue;let c=a.replace(/\/+$/,"");t[l].includes(c)||t[l].push(c)}}return t}async function mW(e){let n=(await dW(
hh(e,"sources.list.d")).catch(()=>[])).filter(r=>r.endsWith(".list")||r.endsWith(".sources")).sort();return[hh(e,"source\
s.list"),...n.map(r=>hh(e,"sources.list.d",r))]}function pW(e){return e.split(`
`).flatMap(t=>{let n=/^\s*deb\s+(?:\[[^\]]*\]\s+)?(\S+)\s+(\S+)/.exec(t);return n?.[1]===void 0||n[2]===void 0?[]:[{uri:n[1],
suites:[n[2]]}]})}function hW(e){return Oc(e).flatMap(t=>{let n=r=>(t.get(r)??"").split(/\s+/).filter(o=>o!=="");return!n(
"types").includes("deb")||/^(no|false|without|off|disable)$/i.test(t.get("enabled")??"")?[]:n("uris").map(r=>({uri:r,suites:n(
"suites")}))})}async function gW(e){let t=/^mirror\+file:(?:\/\/)?(\/.+)$/.exec(e)?.[1];return t===void 0?[e]:(await OS(
t,"utf8").catch(()=>"")).split(`
`).map(r=>r.trim().replace(/\s.*$/,"")).filter(r=>/^https?:/.test(r))}function yW(e,t){let n=/^https?:\/\/[^/]+(?:\/.*)?\/(debian|debian-security|ubuntu|ubuntu-ports)\/*$/.
exec(e)?.[1];switch(n){case"debian":case"debian-security":return t.some(r=>fW.includes(r.replace(/[-/].*$/,"")))?n:void 0;case"\
ubuntu":case"ubuntu-ports":return n;default:return}}var fW,gh=f(()=>{"use strict";ph();fW=["buster","bullseye","bookworm",
"trixie","forky","duke","sid","stable","oldstable","oldoldstable","testing","unstable","experimental"]});var CS,TS=f(()=>{"use strict";CS=["debian","debian-security","ubuntu","ubuntu-ports"]});async function Tc({mirrors:e=[],environment:t=process.env,aptFolder:n},r){let o=(t.BPFCOMPAT_MIRROR??"").split(",").filter(
d=>d.trim()!==""),[s,i]=e.length>0?[e,J("mirror")]:[o,"BPFCOMPAT_MIRROR"],a=s.map(d=>_W(d.trim(),i)).filter(d=>d.family!==
$W(r));if(a.length>0)return xW(a,i);let l=await Cc(n),c={...l,debian:[...l.debian,...l["debian-security"].map(d=>yh(d,"d\
ebian"))],"debian-security":[...l["debian-security"],...l.debian.map(d=>yh(d,"debian-security"))]};return{origin:c[r].length>
0?"this machine's apt configuration, then public archives":"public archives",advice:Ac(),bases(d,m){let[p,g=EW(m)]=d.split(
"/"),b=CS.find(w=>w===p);return b===void 0?[]:bh([...c[b],...bW[b],vW(b,g)])},packages(d){return r==="ubuntu"?[rt(kW,d.slice(
d.lastIndexOf("/")+1))]:[]},snapshots:r==="debian"?[MS]:[]}}function IS({bases:e}){let t=e.map(n=>n.replace(/\/+$/,""));
return{origin:t.map(N).join(", "),advice:"check the `bases` and `suites` of the archive in the manifest",bases:()=>t,packages:()=>[],
snapshots:[]}}function xW(e,t){let n=bh(e.flatMap(({base:r})=>SW.exec(r)?.[1]??[]));return{origin:t,advice:Ac(),bases(r){
let[o="",s]=r.split("/"),i=s===void 0?[]:n.map(a=>`${a}/${r}`);return bh([...e.flatMap(a=>RW(a,o)),...i])},packages:()=>[],
snapshots:n}}function _W(e,t){let n=e.replace(/\/+$/,"");if(!wh(n))throw new h(`${t}: expected a mirror's address such a\
s https://mirror.example/debian, got \`${N(e)}\``);let r=LS.exec(n)?.[1];return{base:n,family:r===void 0?void 0:r.startsWith(
"debian")?"debian":"ubuntu"}}function RW({base:e,family:t},n){return(n==="ubuntu-ports"?["ubuntu-ports","ubuntu"]:[n]).map(
o=>t===void 0?`${e}/${o}`:yh(e,o))}function wh(e){return URL.canParse(e)&&/^https?:\/\/[^/]/.test(e)}function yh(e,t){return e.
replace(LS,`/${t}$2`)}function $W(e){return e==="debian"?"ubuntu":"debian"}function vW(e,t){return e==="debian"||e==="de\
bian-security"?`${MS}/${e}/${t}`:`${wW}/${t}`}function EW(e){return e.toISOString().replace(/[-:]|\.\d+/g,"")}function bh(e){
return[...new Set(e)]}function rt(e,t){return`${e}/${t.split("/").map(encodeURIComponent).join("/")}`}var bW,MS,wW,kW,LS,
SW,wr=f(()=>{"use strict";$();ve();Zt();Ee();gh();TS();bW={debian:["https://ftp.debian.org/debian","https://mirrors.ocf.\
berkeley.edu/debian","https://mirrors.edge.kernel.org/debian","https://archive.debian.org/debian"],"debian-security":["h\
ttps://security.debian.org/debian-security","https://mirrors.ocf.berkeley.edu/debian-security","https://archive.debian.o\
rg/debian-security"],ubuntu:["https://archive.ubuntu.com/ubuntu","https://security.ubuntu.com/ubuntu","https://mirrors.e\
dge.kernel.org/ubuntu","https://old-releases.ubuntu.com/ubuntu"],"ubuntu-ports":["https://ports.ubuntu.com/ubuntu-ports",
"https://old-releases.ubuntu.com/ubuntu"]},MS="https://snapshot-cloudflare.debian.org/archive",wW="https://snapshot.ubun\
tu.com/ubuntu",kW="https://launchpad.net/ubuntu/+archive/primary/+files";LS=/\/(debian(?:-security)?|ubuntu(?:-ports)?)((?:\/\d{8}T\d{6}Z)?)$/,
SW=/^(.+)\/debian(?:-security)?\/\d{8}T\d{6}Z$/});var Pt,Gi,ao=f(()=>{"use strict";Pt=["1.7","1.5","1.1"],Gi=Pt[0]});function qi(e){let t=kh(e);return t!==void 0&&t%1e3===0?t/1e3:void 0}function kh(e){let n=typeof e=="number"||/^\d+$/.test(
e)?Number(e)*1e3:OW(e);return n!==void 0&&n>0&&n<=AW*1e3?n:void 0}function OW(e){let t=String.raw`\d+(?:\.\d+)?`;if(!new RegExp(
`^(?:${t}h)?(?:${t}m)?(?:${t}s)?(?:${t}ms)?$`).test(e))return;let n=0;for(let[,r,o]of e.matchAll(/([\d.]+)(ms|[hms])/g))
n+=Number(r)*PW[o];return Math.round(n)}var PW,AW,Mc=f(()=>{"use strict";PW={h:36e5,m:6e4,s:1e3,ms:1},AW=86400});function Ic(e){try{let{include:t}=JSON.parse(e),n=t.map(({kernels:o})=>CW(o));return t.every(({shard:o},s)=>o===`${s+1}/${t.
length}`)&&t.length>0?n:void 0}catch{return}}function CW(e){return e.split(",").map(t=>t.trim()).filter(t=>t!=="")}var Lc,
xh=f(()=>{"use strict";Lc="must be the `matrix` output of a step with `mode: plan`, or what `bpfcompat plan` prints"});import{existsSync as TW}from"node:fs";import{basename as MW,resolve as IW}from"node:path";function Se(e,t,n=[]){let r=[],
o=m("artifact"),s=a(),i={...KW(d("manifest"),d("suite"),o,s),matrix:d("matrix")??null,suite:d("suite")??null,objects:o,artifacts:m(
"only"),loader:s,kernels:m("kernels"),mode:p("mode",NS)??null,timeoutSeconds:b()??null,libbpf:p("libbpf",Pt)??null,concurrency:w()??
kc(),accelerator:p("accelerator",FW)??"auto",snapshots:p("snapshots",NW)??"auto",reportDirectory:c("report-directory",LW),
cacheDirectory:c("cache-directory",kS()),mirrors:M(),lock:W(),failOn:p("fail-on",BW)??"required",installDependencies:A("\
install-dependencies")??!0,commit:R()??null,workflowRun:null,shard:y()??null,baseline:d("baseline")??null,insnsThreshold:S()??
null,trials:v()??"auto"};if(l(),r.length>0)throw new h(r);return i;function a(){let T=d("command");if(T===void 0){for(let O of[
"command-binary","command-expect-exit","files"])m(O).length>0&&r.push(H(O,`belongs to ${t("command")}, and there is none`,
m(O).join(", ")));return null}let U=d("manifest"),te=g("mode",NS);U!==void 0&&r.push(H("command",`is for runs without a \
manifest; write it as \`command\` of an artifact into ${U}`)),te!==void 0&&te!=="command"&&r.push(H("mode",`does not go \
with ${t("command")}, which is mode \`command\`; leave out one`));let xe={command:T,binary:d("command-binary")??null,files:m(
"files"),expectExit:u()??0};return DW(xe)||r.push(H("command",`does not call ${t("command-binary")}, which is $BPFCOMPAT\
_BIN in the guest; single quotes keep your own shell from reading that`)),xe}function l(){if(d("suite")!==void 0)for(let T of[
"manifest","artifact","matrix","command"])m(T).length>0&&r.push(H(T,`does not go with ${t("suite")}, whose cases say it;\
 leave out one`,m(T).join(", ")))}function c(T,U){let te=IW(d(T)??U);return/^\/(?:proc|sys)(?:\/|$)/.test(te)&&r.push(H(
T,"must be a folder on a disk: nothing can be written there",te)),te}function u(){let T=d("command-expect-exit");if(T!==
void 0){if(/^\d{1,3}$/.test(T)&&Number(T)<=255)return Number(T);r.push(H("command-expect-exit","must be an exit code, a \
whole number from 0 to 255"))}}function d(T){let U=e[T]??"",te=(typeof U=="string"?U:U.at(-1)??"").trim();return te===""?
void 0:te}function m(T){let U=e[T]??[];return typeof U=="string"?es(U):U.map(te=>te.trim()).filter(te=>te!=="")}function p(T,U){
let te=d(T),xe=g(T,U);if(te===void 0||xe!==void 0)return xe;let O=T==="mode"?[...U,...n]:U,E=Z(te,O);r.push(H(T,`must be\
 one of ${O.join(", ")}${E===void 0?"":`; did you mean \`${E}\`?`}`))}function g(T,U){let te=d(T);return U.find(xe=>xe===
te?.replaceAll("-","_")||xe===te)}function b(){let T=d("timeout");if(T===void 0)return;let U=qi(T);return U===void 0&&r.
push(H("timeout","must be a duration such as `90s` or `5m`, or a number of seconds, of a day at most")),U}function w(){let T=d(
"concurrency");if(T!==void 0){if(/^\d+$/.test(T)&&Number(T)>=1&&Number(T)<=BS)return Number(T);r.push(H("concurrency",`m\
ust be a whole number from 1 to ${BS}: the guests that run at a time`))}}function y(){let T=d("shard"),U=k();if(T===void 0){
d("plan")!==void 0&&r.push(H("plan",`belongs to ${t("shard")}, and there is none`,"\u2026"));return}let[,te=0,xe=0]=(/^(\d{1,3})\/(\d{1,3})$/.
exec(T)??[]).map(Number);if(te<1||te>xe){r.push(H("shard","must be a shard and how many there are, such as `2/4`"));return}
if(U!==null&&U.length!==xe){r.push(H("shard",`does not go with ${t("plan")}, which has ${U.length}`));return}return{index:te,
count:xe,assignment:U}}function k(){let T=d("plan");if(T===void 0)return null;let U=Ic(T);return U===void 0&&r.push(H("p\
lan",Lc,_(T,80))),U??null}function R(){let T=d("commit")?.toLowerCase();return T!==void 0&&!_h(T)&&r.push(H("commit","mu\
st be the full hash of a commit, such as `git rev-parse HEAD` prints")),T}function S(){let T=d("insns"),U=T===void 0?void 0:
Kn(T);return T!==void 0&&U===void 0&&r.push(H("insns","must be how many more instructions are fine, such as `+10%` or `+\
500`")),U}function v(){let T=d("trials");if(T===void 0||T==="auto"||T==="off")return T;let U=qi(T);return U===void 0&&r.
push(H("trials","must be `auto`, `off`, or how long sizes may be tried, such as `30s`")),U}function A(T){let U=d(T)?.toLowerCase();
if(U===void 0||U==="true")return U===void 0?void 0:!0;if(U==="false")return!1;r.push(H(T,"must be `true` or `false`"))}function M(){
let T=m("mirror");for(let U of T)wh(U)||r.push(H("mirror","must be an http or https URL",N(U)));return T}function W(){let T=d(
"lock-file");return T===void 0?"auto":T==="none"?T:{file:T}}function H(T,U,te=d(T)??""){return{message:`${t(T)}: \`${te}\
\` ${U}`}}}function _h(e){return/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(e)}function KW(e,t,n,r){if(e!==void 0)return{manifest:e,
manifestImplied:!1};let o=n.length>0;return{manifest:r!==null||t!==void 0||o&&!TW(FS)?null:FS,manifestImplied:o}}function DW({
command:e,binary:t,files:n}){return t===null||n.length>0?!0:e.includes("BPFCOMPAT_BIN")||e.includes(MW(t))}var KS,FS,LW,
NS,FW,NW,BW,BS,Ut=f(async()=>{"use strict";Ko();await Fe();$();nh();Rc();bc();Ee();wr();ao();Mc();I();xh();KS=["manifest",
"matrix","suite","artifact","only","command","command-binary","command-expect-exit","files","kernels","mode","timeout","\
libbpf","concurrency","accelerator","snapshots","report-directory","cache-directory","mirror","lock-file","fail-on","sha\
rd","plan","baseline","commit","insns","trials","install-dependencies"],FS="bpfcompat.yaml",LW="bpfcompat-report",NS=["l\
oad_only","load_attach","behavior","command"],FW=["auto","kvm","tcg"],NW=["auto","on","off"],BW=["required","any","never"],
BS=64});function Fc(e,t){let n=Array.from({length:t},()=>({seconds:0,names:new Set}));for(let{name:r,seconds:o}of e.toSorted((s,i)=>i.
seconds-s.seconds)){let s=n.reduce((i,a)=>jW(a,i)?a:i);s.seconds+=o,s.names.add(r)}return n.map(({names:r})=>e.map(({name:o})=>o).
filter(o=>r.has(o)))}function jW(e,t){return e.seconds<t.seconds||e.seconds===t.seconds&&e.names.size<t.names.size}function DS(e,t){
let n=e.reduce((r,o)=>r+o.seconds,0)/t;return Math.max(1,Math.min(Math.floor(n/40),e.length,256))}function jS(e,t){if(e.
length===0)return 40;let n=e.reduce((o,{seconds:s})=>o+s,0),r=Math.max(...e.map(({seconds:o})=>o));return Math.round(40+
Math.max(r,n/t))}function Nc(e){return/^\d{1,3}$/.test(e)&&Number(e)>=1&&Number(e)<=256?Number(e):void 0}var Bc,Wi=f(()=>{
"use strict";Bc="must be a whole number from 1 to 256: jobs of a matrix"});import{createHash as UW}from"node:crypto";function Sh(e){let t;try{t=JSON.parse(e)}catch{return US}let n=_(GS(t).join(",\
 "),10*Rh);if(n==="")return US;let r=UW("sha256").update(JSON.stringify(t)).digest("hex").slice(0,16);return{label:n.length<=
Rh?n:`${n.slice(0,Rh)}\u2026 ${r.slice(0,6)}`,digest:r}}function GS(e){return e===null?[]:typeof e=="object"?Object.values(
e).flatMap(GS):[String(e)]}var US,Rh,qS=f(()=>{"use strict";I();US={label:"",digest:""},Rh=60});function Kc(e){switch(e.trim().toLowerCase().replaceAll(/[_-]/g,"")){case"loadonly":return"load_only";case"loadattach":return"\
load_attach";case"behavior":return"behavior";default:return}}var $h=f(()=>{"use strict"});import{resolve as GW}from"node:path";function zS(e,t){let n=[],r={json:i("suite-out","out"),markdown:i("suite-markdown",
"markdown")};r.json!==null&&r.json===r.markdown&&l("markdown","is where the results go as well; name another file");let o={
...s(),copies:r,remarks:a()};if(n.length>0)throw new h(n);return o;function s(){let c=e("mode").trim(),u=e("validation-m\
ode").trim();if(u==="")return{mode:c,modeInput:"mode"};c!==""&&l("validation-mode",`says what input \`mode\` says (\`${_(
c,80)}\`); leave out one`);let d=Kc(u);return d===void 0&&l("validation-mode","must be one of load_only, load_attach, be\
havior"),{mode:d??"",modeInput:"validation-mode"}}function i(c,u){let d=[c,u].find(p=>e(p).trim()!=="");if(d===void 0)return null;
d===c&&e(u).trim()!==""&&l(u,`is for the same file as input \`${c}\`; leave out one`);let m=GW(t,e(d).trim());return pe(
m,t)||l(d,"must be the path of a file in the workspace"),m}function a(){return Object.entries(qW).flatMap(([c,u])=>e(c).
trim()===""?[]:[`input \`${c}\` is not needed: ${u}`])}function l(c,u){n.push({message:`input \`${c}\`: \`${_(e(c),200)}\
\` ${u}`})}}var WS,qW,VS=f(()=>{"use strict";$();$h();Qt();I();WS=["validation-mode","out","markdown","suite-out","suite\
-markdown","disk-resize","workdir","keep-vm-on-failure","build","prebuilt","binary"],qW={"disk-resize":"guests run from \
memory and have no disk",workdir:"nothing but `report-directory` is kept","keep-vm-on-failure":"the logs of every guest \
are in `report-directory`",build:"there is nothing to build",prebuilt:"there is nothing to download but kernels",binary:"\
the action brings its own"}});function JS({label:e}){return e===""?YS:`${YS} (${e})`}function XS(e){let t=r=>e(r).trim(),n=Sh(t("job-matrix"));return{
checks:t("checks")!=="false"&&t("mode")!=="plan"&&t("shard")==="",checkName:_(t("check-name"),vh)||JS(n),jobMatrix:n,token:t(
"github-token"),run:{failOn:"required",shard:null}}}async function QS(e){let t=[],n=Sh(e("job-matrix")),r=HS.find(S=>S===
e("mode").trim())??"run",{mode:o,modeInput:s,copies:i,remarks:a}=await ae(t,()=>zS(S=>S==="mode"&&r!=="run"?"":e(S),process.
cwd()))??WW,l=e("baseline").trim(),c=l==="auto"||l==="none"?"":l,u={...Object.fromEntries(KS.map(S=>[S,e(S)])),mode:o,plan:r===
"run"?e("plan"):"",baseline:c},d=await ae(t,()=>Se(u,S=>`input \`${S==="mode"?s:S}\``,HS));if(r!=="plan"&&w("shards","be\
longs to `mode: plan`"),r!=="run"&&w("shard",`does not go with \`mode: ${r}\``),r==="report")for(let S of zW)w(S,"says w\
hat is booted, and `mode: report` boots nothing");r==="plan"&&w("plan","does not go with `mode: plan`, which makes one");
let m={shards:p(),plan:r==="report"?b():null,results:y("results")??VW,baseline:l==="none"?"none":"auto",checks:k("checks"),
checkName:g(),jobMatrix:n,use:0,isNamed:{checkName:e("check-name").trim()!=="",reportDirectory:e("report-directory").trim()!==
""},token:e("github-token").trim(),cache:k("cache"),copies:i,remarks:a};if(d===void 0||t.length>0)throw new h(t);return{
task:r,run:d,...m};function p(){let S=e("shards").trim();if(S==="")return null;let v=Nc(S);return v===void 0&&R("shards",
S,Bc),v??null}function g(){let S=e("check-name").trim()||JS(n);return S!==_(S,vh)&&R("check-name",_(S,40),`must be one l\
ine of at most ${vh} characters`),S}function b(){let S=e("plan").trim(),v=S===""?null:Ic(S);return v===void 0&&R("plan",
_(S,80),Lc),v??null}function w(S,v){let A=e(S).trim();A!==""&&R(S,_(A,80),`${v}; leave it out`)}function y(S){let v=es(e(
S));return v.length===0?void 0:v}function k(S){let v=e(S).trim().toLowerCase();return v!==""&&v!=="true"&&v!=="false"&&R(
S,v,"must be `true` or `false`"),v!=="false"}function R(S,v,A){t.push({message:`input \`${S}\`: \`${v}\` ${A}`})}}var pSe,
WW,HS,zW,YS,vh,VW,ZS=f(async()=>{"use strict";$();bc();I();await Ut();Wi();xh();qS();VS();pSe=["shards","results","check\
s","check-name","job-matrix","github-token","cache",...WS],WW={mode:"",modeInput:"mode",copies:{json:null,markdown:null},
remarks:[]},HS=["plan","report"],zW=["manifest","matrix","suite","artifact","only","command","command-binary","files","k\
ernels","timeout","libbpf","concurrency","mirror","lock-file"],YS="bpfcompat",vh=100,VW=["bpfcompat-*/results.json"]});function e$(e){return`the input \`${e}\``}function t$(){let e=To("github-token");return e!==""&&y_(e),QS(t=>To(t))}function n$(){
return XS(e=>To(e))}function Eh(){let e=To("commit").trim().toLowerCase(),t=["manifest","suite","artifact","command-bina\
ry"].flatMap(n=>es(To(n)));return{commit:_h(e)?e:null,named:t}}var r$=f(async()=>{"use strict";await Vr();bc();await Ut();
await ZS()});import{readFile as HW,writeFile as YW}from"node:fs/promises";import{join as JW,relative as Ph}from"node:path";async function o$(e,t,n,{
RUNNER_TEMP:r=""}=process.env){if(r==="")return e;let o=JW(r,XW),s=[t.id,t.attempt,t.job,e.jobMatrix.digest].join("/"),i=await e4(
o,s),a=i.filter(d=>d.step===t.step).length,l=QW({...e,use:a},i,ZW(t.step));l.checkName!==e.checkName&&n.info(`an earlier\
 step of this job has the check ${e.checkName}: this one posts ${l.checkName}`),l.run.reportDirectory!==e.run.reportDirectory&&
n.info(`an earlier step of this job has written ${Ph(".",e.run.reportDirectory)}: this one writes ${Ph(".",l.run.reportDirectory)}`);
let c=s$(l)?l.checkName:null,u={step:t.step,checkName:c,paths:i$(l)};return await YW(o,JSON.stringify({job:s,claims:[...i,
u]})).catch(()=>{n.info(`${o} cannot be written: a second step of this job would write over the report of this one`)}),l}
function QW(e,t,n){let r=new Set(t.flatMap(({checkName:d})=>d??[])),o=new Map(t.flatMap(d=>d.paths.map(m=>[m,d.step]))),
{isNamed:s,run:i}=e,a=s.checkName||!s$(e)?e.checkName:Ah(e.checkName,d=>`${d} (${n})`,r),l=s.reportDirectory||e.task==="\
plan"?i.reportDirectory:Ah(i.reportDirectory,d=>`${d}-${n}`,o),c={...e,checkName:a,run:{...i,reportDirectory:l}},u=i$(c).
filter(d=>o.has(d));if(u.length>0)throw new h(u.map(d=>({message:`\`${Ph(".",d)}\` has the report of the step \`${o.get(
d)}\` of this job, which would be written over; name another ${d===l?`folder with ${J("report-directory")}`:"file with t\
he input `out` or `markdown`"}`})));return c}function Ah(e,t,n){return n.has(e)?Ah(t(e),t,n):e}function ZW(e){return/^__.*_(\d+)$/.
exec(e)?.[1]??(e.startsWith("__")||e===""?"2":e)}function s$({task:e,checks:t,run:n}){return t&&e!=="plan"&&n.shard===null}
function i$({task:e,run:t,copies:n}){return e==="plan"?[]:[t.reportDirectory,n.json,n.markdown].filter(r=>r!==null)}async function e4(e,t){
try{let n=JSON.parse(await HW(e,"utf8"));return n.job===t&&Array.isArray(n.claims)?n.claims:[]}catch{return[]}}var XW,a$=f(
()=>{"use strict";$();ve();XW="bpfcompat-steps.json"});import{randomUUID as t4}from"node:crypto";function l$(){return process.stdout.on("error",()=>{}),{...br(e=>fp(wt(e))),warning:e=>Il(
fe(e)),debug:e=>{Ml()&&h_(fe(e))},foreign(e){let t=t4();fp(`::stop-commands::${t}
${e}
::${t}::`)}}}var c$=f(async()=>{"use strict";await Vr();Yo();I()});import{dirname as n4}from"node:path";function Oh(e,t,n){let{status:r,counts:o,failedKernels:s}=e?.gate??{status:"error",
counts:{pass:0,fail:0,error:0},failedKernels:[]},i=e?.comparison?.verdicts??[];r4({status:r,passed:o.pass,failed:o.fail,
errors:o.error,"failed-kernels":JSON.stringify(s),"newly-failing":JSON.stringify(i.filter(Kt).map(u$)),"newly-passing":JSON.
stringify(i.filter(fr).map(u$)),"report-directory":t===null?"":n4(t.json),report:t?.json??"",summary:t?.summary??"",html:t?.
html??"",junit:t?.junit??"",sarif:t?.sarif??"",support:t?.support??"",matrix:""},n)}function d$(e){try{mp("matrix",JSON.
stringify(e))}catch(t){throw new h(`the output \`matrix\` could not be set (${P(t)}), ${f$}`,{cause:t})}}function r4(e,t){
try{for(let[n,r]of Object.entries(e))mp(n,r)}catch(n){t.warning(`the outputs of this step could not be set (${P(n)}), ${f$}`)}}
function u$({artifact:e,kernel:t,subject:n}){switch(n.kind){case"lane":return{artifact:e,kernel:t,mode:n.mode};case"prog\
ram":return{artifact:e,kernel:t,program:n.name,step:n.step};case"test":return{artifact:e,kernel:t,test:n.name}}}var f$,Ch=f(
async()=>{"use strict";await Vr();to();$();f$="since the runner, or what wraps this step, does not provide the file that\
 GITHUB_OUTPUT names"});function ss({host:e,kernels:t}){let n=t.filter(({accelerator:o})=>o!==null),r=n.filter(({accelerator:o})=>o==="tcg");return n.
length===0?null:r.length===0?"KVM":r.length<n.length?`KVM, but emulation (TCG) for ${o4(r.map(({id:o})=>o))}`:e.accelerator?.
used==="kvm"?"emulation (TCG): KVM ran none of the kernels, see the notes":`emulation (TCG)${e.accelerator===null?"":`: ${_(
e.accelerator.reason)}`}`}function o4(e){return[...e.slice(0,Th).map(n=>_(n,60)),...e.length>Th?[`${e.length-Th} more`]:
[]].join(", ")}var Th,Dc=f(()=>{"use strict";I();Th=5});function kr({cases:e}){let t=new Map;for(let{libbpf:o,artifact:s}of e)o!==null&&t.set(o,(t.get(o)??new Set).add(s));let[
[n]=[],...r]=[...t].sort(([,o],[,s])=>s.size-o.size);return n===void 0?null:[n,...r.map(([o,s])=>`${o} for ${s4([...s])}`)].
join("; ")}function s4(e){let t=e.slice(0,Mh).map(n=>_(n,60));return e.length>Mh?`${t.join(", ")} and ${e.length-Mh} mor\
e`:t.join(", ")}var Mh,zi=f(()=>{"use strict";I();Mh=5});function ot(e,t){return e+" ".repeat(Math.max(0,t-e.length))}function $e(e,t,n,r=0){let o=[],s="",i=t-r;for(let a of e.split(
" ")){let l=s===""?a:`${s} ${a}`;s===""||l.length<=i?s=l:(o.push(s.trimEnd()),s=`${n}${a}`,i=t)}return[...o,s.trimEnd()].
map(a=>a.replaceAll("\xA0"," "))}var jc=f(()=>{"use strict"});function p$(e,t){let n=mr(e);if(n===null)return[];let r=new Set(e.kernels.filter(({required:o})=>!o).map(({id:o})=>o));return[
...$e(`since ${n.baseline}: ${jo(n)}`,t.width,Fh).map(o=>t.paint(o,"bold")),...Ih(n.verdicts,o=>i4(o,r,t)),...Ih(n.grown,
o=>a4(o,t)),...Ih(n.kernels,o=>Lh(`kernel changed: ${Xl(o)}`,t)),...[Uo(n.cases)].filter(o=>o!=="").flatMap(o=>Lh(o,t))]}
function Ih(e,t){let n=e.length-m$;return[...e.slice(0,m$).flatMap(t),...n>0?[`  ${n} more, listed in summary.md`]:[]]}function i4(e,t,{
paint:n,width:r}){let o=e.kernels.map(u=>`${_(u,60)}${t.has(u)?"*":""}`),s=`${e.before} \u2192 ${e.after}`,i=e.after==="\
pass"?"green":e.blocks?"red":"dim",a=`${_(e.artifact,100)}: ${e.subject} on ${o.join(", ")}${h$(e.cause)}`,[l="",...c]=$e(
a,r,Fh,s.length+4);return[`  ${n(s,i)}  ${l}`,...c]}function a4(e,t){let n=e.others===0?"":` and ${e.others} more`,r=`${_(
e.artifact,100)}: ${_(e.program,100)} on ${_(e.kernel,60)}${n}`;return Lh(`instructions ${nr(e)}  ${r}${h$(e.cause)}`,t)}
function Lh(e,{width:t}){let[n="",...r]=$e(e,t,Fh,2);return[`  ${n}`,...r]}function h$(e){return e===null?"":` (${e})`}var m$,
Fh,g$=f(()=>{"use strict";Nn();Go();jc();I();m$=10,Fh=" ".repeat(4)});import{styleText as l4}from"node:util";function is(e,{color:t,width:n,reportDirectory:r}){let o={paint:t?c4:a=>a,width:Math.
max(n,40),reportDirectory:r.replace(/\/$/,"")},i=[u4(e,o),b$(gr(e),o),f4(e,o),p$(e,o),...e.findings.map((a,l)=>w4(a,l+1,
e,o)),x4(e,o)].filter(a=>a.length>0).map(a=>a.join(`
`)).join(`

`);return`${wt(i)}
`}function c4(e,t){return l4(t,e,{validateStream:!1})}function u4(e,{paint:t,width:n}){let{gate:r,durationMs:o,shard:s,kernels:i}=e,
a=ss(e),l={passed:"green",failed:"red",error:"yellow"};return[`${t(_(r.sentence),["bold",l[r.status]])} ${t(`(${ce(o)})`,
"dim")}`,...s===null?[]:[`part ${s.index} of ${s.count}: ${i.length} of ${F(s.kernels.length,"kernel")}`],...a===null?[]:
$e(`guests ran in ${a}`,n,"  ").map(c=>t(c,"dim"))]}function b$(e,t){if(e.rows.length===0||e.kernels.length===0)return[];
let n=Math.max(...e.rows.map(s=>s.label.length)),r=Math.min(n,d4),o=e.kernels.map(s=>_(s.id,60));for(let s of[o.map(i=>[
i]),o.map(lc)]){let i=s.map((l,c)=>Math.max(6,...l.map(u=>u.length),...e.rows.map(u=>w$(u.cells[c]??null).length))),a=t.
width-i.reduce((l,c)=>l+c+2,0);if(r<=a)return m4(e,s,i,Math.min(n,a),t)}return p4(e,o,r,t)}function f4(e,t){let n=yr(e),
r=n.rows.flatMap(s=>s.cells).filter(s=>s!==null);if(r.length===0)return[];let o=r.filter(({verdict:s})=>s==="pass").length;
return o===r.length?[`tests: all ${r.length} pass`]:[`tests: ${o} of ${r.length} pass`,...b$(n,t)]}function m4({rows:e},t,n,r,o){
let s=(l,c)=>[ot(Bt(l,r),r),...c].join("  ").trimEnd(),i=(t[0]??[]).map((l,c)=>s("",t.map((u,d)=>ot(u[c]??"",n[d]??0)))),
a=e.map(({label:l,cells:c})=>s(l,c.map((u,d)=>_$(u,w$(u),n[d]??0,o))));return[...i.map(l=>o.paint(l,"bold")),...a,...R$(
e.flatMap(l=>l.cells),!1,o)]}function p4({rows:e},t,n,r){let s=Math.max(1,Math.floor((r.width-n-1)/3)),a=Array.from({length:Math.
ceil(t.length/s)},(c,u)=>u*s).flatMap(c=>{let u=t.slice(c,c+s).map((d,m)=>ot(String(c+m+1),3));return[...c===0?[]:[""],r.
paint(`${" ".repeat(n)} ${u.join("")}`.trimEnd(),"bold"),...e.map(({label:d,cells:m})=>`${ot(Bt(d,n),n)} ${m.slice(c,c+s).
map(p=>_$(p,h4(p),3,r)).join("")}`.trimEnd())]}),l=$e(t.map((c,u)=>`${u+1}\xA0${c}`).join("  "),r.width,"");return[...a,
...l,...R$(e.flatMap(c=>c.cells),!0,r)]}function w$(e){if(e===null)return"";let t=e.note===null?"":` ${e.note}`;return e.
known?`known${t}`:`${e.verdict}${e.nonBlocking?"*":""}${t}`}function h4(e){return e===null?"":e.known?x$:`${k$[e.verdict]}${e.
nonBlocking?"*":""}`}function _$(e,t,n,{paint:r}){let o={pass:"green",fail:"red",skip:"dim",error:"yellow"},s=" ".repeat(
Math.max(0,n-t.length));return e===null?s:`${r(t,e.nonBlocking?"dim":o[e.verdict])}${s}`}function R$(e,t,{paint:n,width:r}){
let o=new Set(e.filter(i=>i?.known!==!0).map(i=>i?.verdict)),s=[...t?["pass","fail","skip","error"].filter(i=>o.has(i)).
map(i=>`${k$[i]} ${i}`):[],...e.some(i=>i?.known)?[`${t?`${x$} `:""}known: fails as known_failures says`]:[],...e.some(i=>i?.
nonBlocking&&!i.known)?["* does not block"]:[],...e.some(i=>i?.note!=null)&&!t?["n/m: programs attached"]:[],...e.includes(
null)?["blank: not meant for the kernel"]:[]];return s.length===0?[]:$e(s.map(i=>i.replaceAll(" ","\xA0")).join("   "),r,
"").map(i=>n(i,"dim"))}function w4(e,t,n,r){let{paint:o,width:s}=r,[i,a]=e.known===null?y4[e.level]:b4,l=`${t}. ${i} `,c="\
 ".repeat(`${t}. `.length),u=`${e.artifact===null?"":`${_(e.artifact,100)}: `}${nt(e)}`,[d="",...m]=$e(u,s,`${c}  `,l.length),
p=(w,y)=>$e(y,s,`${c}  `,c.length+w.length+1).map((k,R)=>R===0?`${c}${o(w,"dim")} ${k}`:k),g=Ho(e,n),b=w=>kt(w,g4).map(y=>`${c}${o(
"|","dim")} ${y}`);return[`${t}. ${o(i,["bold",a])} ${o(d,"bold")}`,...m.map(w=>o(w,"bold")),...p("on:",`${Xt(e,n,"*")} \
 [${e.class}]`),...e.known===null?[]:p("known:",Dt(e.known)),...e.words===null?[]:p("says:",_(e.words)),...e.source===null?
[]:[`${c}${o("at:","dim")} ${o(bn(e.source),"cyan")}`,`${c}   ${_(e.source.text)}`],...g===null?[]:[`${c}${o("at:","dim")}\
 ${o(g,"cyan")}`],...e.excerpt===null||e.excerpt===e.words?[]:b(e.excerpt),...p("fix:",_(e.remedy,2e3)),...e.remedyYaml===
null?[]:k4(e,c,r),`${c}${o("reproduce:","dim")} ${_(e.reproduce)}`,...e.log===null?[]:[`${c}${o("log:","dim")} ${_(`${r.
reportDirectory}/${e.log}`)}`]]}function k4({remedyYaml:e},t,{paint:n}){return kt(e??"",60).map(r=>`${t}    ${n(r,"green")}`)}
function x4(e,{paint:t,width:n,reportDirectory:r}){let{host:o,kernels:s}=e,i=Math.max(0,...s.map(({id:p})=>Math.min(_(p,
60).length,40))),a=s.map(({release:p})=>_(p??"no release",60)),l=Math.max(0,...a.map(p=>Math.min(p.length,40))),c=s.map(
(p,g)=>{let b=p.bootMs===null?"not booted":`${p.snapshot==="used"?"resumed in":"boot"} ${ce(p.bootMs)}, total ${ce(p.guestMs)}`,
w=p.shape===null?"":`, ${jn[p.shape]}`,y=p.accelerator===null?"":`, ${p.accelerator}`,k=p.boots>1?`, ${p.boots} boots`:"",
R=p.required?"":"  (does not block)";return`${ot(_(p.id,60),i)}  ${ot(a[g]??"",l)}  ${t(`${b}${w}${y}${k}${R}`,"dim")}`}),
u=s.flatMap(p=>p.notes.map(g=>`note: ${_(p.id,60)}: ${_(g)}`)),d=tc(e),m=kr(e);return[...c,...o.accelerator===null?[]:$e(
`accelerator: ${o.accelerator.used}, ${_(o.accelerator.reason)}`,n,"  "),...m===null?[]:$e(`libbpf: ${m}`,n,"  "),...Nh(
"variant",Ql(e)).flatMap(p=>$e(p,n,"  ")),...Nh("off",Zl(e)).flatMap(p=>$e(p,n,"  ")),...Nh("note",ec(e)).flatMap(p=>$e(
p,n,"  ")),...d.length===0?[]:[`fixups applied: ${d.length}, listed in summary.md`],...nc(e).flatMap(p=>$e(`skipped: ${p}`,
n,"  ")),...u.flatMap(p=>$e(p,n,"  ")),`logs and results.json: ${_(r)}`]}function Nh(e,t){let n=t.length>y$?t.slice(0,y$-
1):t,r=t.length-n.length;return[...n,...r===0?[]:[`${r} more, listed in summary.md`]].map(o=>`${e}: ${o}`)}var d4,k$,x$,
g4,y4,b4,y$,Uc=f(()=>{"use strict";Fi();Dc();rc();zi();jt();g$();jc();I();d4=32;k$={pass:"\u2713",fail:"\u2717",skip:"-",
error:"!"},x$="~";g4=20,y4={failure:["FAIL","red"],warning:["WARN","yellow"],notice:["NOTE","cyan"]},b4=["KNOWN","cyan"];
y$=8});import{createWriteStream as _4}from"node:fs";import{join as S$}from"node:path";import{finished as $$}from"node:stream/promises";
import{createInflate as R4}from"node:zlib";function Gc(e,t,n){let r=new Map,o=new Set,s=new Set,i=0,a=0;return{take(g){let b=r.
get(Kh(g))??(r.size<S4&&g.part===0?u(g):void 0),w=b?.streams?.inflate;if(b===void 0||w===void 0||w.writableEnded)return;
let y=Buffer.from(g.data,"base64");b.compressedBytes+=y.length,g.part!==b.nextPart++?b.cut??=`part ${b.nextPart-1} is mi\
ssing`:b.compressedBytes>v$&&(b.cut??=`longer than ${v$} bytes`),b.cut===null&&y.length>0&&w.write(y),(g.last||b.cut!==null)&&
l(b)},async finish(){for(let g of s)c(g);return await Promise.all([...r.values()].map(g=>g.done)),g=>{let b=r.get(Kh(g));
return b===void 0?null:{path:b.path,tail:b.tail.toString("utf8"),cut:b.cut}}}};function l(g){s.delete(g),g.streams?.inflate.
end()}function c(g){g.cut??="its end never came",l(g)}function u(g){let[b]=s;b!==void 0&&s.size>=A4&&c(b);let w=S$(t,p(kn(
n(g)))),y=R4(),k=_4(S$(e,w)),R={streams:{inflate:y,file:k},path:w,nextPart:0,tail:Buffer.alloc(0),bytes:0,compressedBytes:0,
cut:null,done:Promise.resolve()};return y.on("data",S=>m(R,S,y,k)),k.on("error",S=>{R.cut??=S.message,y.destroy()}),R.done=
$$(y,{writable:!1}).catch(S=>{R.cut??=S.message}).then(()=>$$(k.end())).catch(S=>{R.cut??=S.message}).then(()=>d(R)),r.set(
Kh(g),R),s.add(R),R}function d(g){g.streams=null,g.tail=Buffer.from(g.tail.subarray(a<E4?0:-P4)),a+=g.tail.length}function m(g,b,w,y){
if(g.bytes+=b.length,i+=b.length,g.bytes>Bh||i>$4){g.cut??=g.bytes>Bh?`longer than ${Bh} bytes`:"the logs of this guest \
are too long",w.destroy();return}g.tail=Buffer.concat([g.tail,b]).subarray(-v4),y.write(b)||(w.pause(),y.once("drain",()=>w.
resume()))}function p(g){let b=g;for(let w=2;o.has(b);w++)b=g.replace(/(\.[^.]*)?$/,y=>`-${w}${y}`);return o.add(b),b}}function Kh({
case:e,kind:t,pass:n,subject:r}){return JSON.stringify([e,t,t==="stdout"||t==="stderr"?"":n,r])}function kn(e){return e.
replaceAll(/[^A-Za-z0-9._-]/g,"_").replace(/^\.+/,"_").slice(0,160)}var Bh,S4,v$,$4,v4,E4,P4,A4,as=f(()=>{"use strict";Bh=
64*1024*1024,S4=8192,v$=16*1024*1024,$4=1024*1024*1024,v4=16*1024,E4=8*1024*1024,P4=2048,A4=8});function L4(e){let t=yn(e);return e.artifacts.flatMap(({name:r})=>{let o=new Map;for(let{kernel:s,programs:i}of t.get(r)??
[])for(let a of i){let l=a.load?.verdict==="pass"?a.load.stats?.insnsProcessed??null:null;l!==null&&o.set(a.name,[...o.get(
a.name)??[],{result:a,kernel:s,insns:l}])}return[...o].flatMap(([s,i])=>{let a=F4(i);return a===null?[]:[{artifact:r,program:s,
reason:a,bars:i.map(({kernel:l,insns:c})=>({kernel:l,insns:c}))}]})}).toSorted((r,o)=>P$(o)-P$(r))}function F4(e){let t=e.
map(({insns:i})=>i),[n,r]=[Math.min(...t),Math.max(...t)],o=e.map(({result:i})=>i.load?.stats?.budget??null).filter(i=>i!==
null),s=Math.min(...o);return r>=T4*1e6?`${Math.round(r/1e6*100)} % of the kernel\u2019s limit of ${Q(1e6)}`:r<O4?null:r>=
M4*s?`${Math.round(r/s*100)} % of its budget of ${Q(s)}`:n>0&&r>=C4*n?`${(r/n).toFixed(1)} times as many on one kernel a\
s on another`:null}function P$({bars:e}){return Math.max(...e.map(({insns:t})=>t))}function A$(e){let t=L4(e);if(t.length===
0)return"";let n=t.length-E$;return["## Instructions the verifier processed",...t.slice(0,E$).map(N4),...n>0?[`${F(n,"mo\
re program")} of this kind: see the statistics below.`]:[]].join(`

`)}function N4({artifact:e,program:t,reason:n,bars:r}){let o=Math.max(...r.map(({insns:u})=>u)),s=r.map(({kernel:u})=>_(
u,60)),i=Math.max(...s.map(u=>u.length)),a=r.map(({insns:u})=>Q(u)),l=Math.max(...a.map(u=>u.length)),c=r.map(({insns:u},d)=>{
let m="\u2588".repeat(Math.max(1,Math.round(u/o*I4)));return`${(s[d]??"").padEnd(i)}  ${(a[d]??"").padStart(l)}  ${m}`});
return[`${B(t)} of ${B(e)}: ${n}`,ro(c,"text")].join(`

`)}var E$,O4,C4,T4,M4,I4,O$=f(()=>{"use strict";Wo();Jt();$t();I();E$=5,O4=1e4,C4=2,T4=.5,M4=.9,I4=30});function C$(e){let t=yn(e),n=e.artifacts.map(({name:a})=>K4(a,t.get(a)??[],e)).filter(({rows:a})=>a.length>0);if(n.length===
0)return"";let r=({kernels:a})=>a.length>B4,o=n.filter(r),s=[...n.filter(a=>!r(a)).map(D4),...o.length===0?[]:[U4(o)]],i=`\
Instructions that the verifier processed to prove each program safe, what is left to the kernel\u2019s limit (headroom: at ${Q(
1e6)} it gives up), size of the machine code, time of the load. Beside the name: instructions in the object.`;return Ce(
"Verifier statistics",[i,...s].join(`

`))}function K4(e,t,n){let r=new Map(t.map(({kernel:a,programs:l})=>[a,new Map(l.map(c=>[c.name,c]))])),o=n.kernels.filter(
a=>r.has(a.id)),i=[...new Map(t.flatMap(a=>a.programs.map(({name:l,insns:c})=>[l,c])))].map(([a,l])=>({name:a,insns:l,loads:o.
map(c=>r.get(c.id)?.get(a)?.load??null)}));return{artifact:e,kernels:o,rows:i.filter(({loads:a})=>a.some(l=>jh(l)!==null))}}
function D4({artifact:e,rows:t,kernels:n}){return we([B(e),...n.map(r=>B(r.id))],t.map(r=>[T$(r),...r.loads.map(q4)]))}function U4(e){
return we(j4,e.flatMap(t=>t.rows.map(n=>[B(t.artifact),T$(n),...G4(n,t)])))}function G4({loads:e},{kernels:t}){let n=e.flatMap(
(l,c)=>{let u=jh(l);return l?.verdict==="pass"&&l.stats!==null&&u!==null?[{stats:l.stats,insns:u,kernel:t[c]?.id??""}]:[]}),
r=n.toSorted((l,c)=>l.insns-c.insns),[o,s]=[r[0],r.at(-1)];if(o===void 0||s===void 0)return["rejected","","","",""];let i=n.
flatMap(({stats:l})=>l.jitedBytes===null?[]:[l.jitedBytes]),a=n.map(({stats:l})=>l.loadUsec/1e3);return[Dh([o.insns,s.insns],
Q),o.insns===s.insns?"all alike":B(s.kernel),`${I$(s.stats)??""}${M$(s.stats)}`,Dh(i,qe),Dh(a,ce)]}function Dh(e,t){if(e.
length===0)return"";let[n,r]=[t(Math.min(...e)),t(Math.max(...e))];return n===r?r:`${n} \u2013 ${r}`}function T$({name:e,
insns:t}){return`${B(e)} ${Q(t)}`}function q4(e){let t=jh(e),n=e?.stats??null;if(e===null||n===null||t===null)return"";if(e.
verdict!=="pass")return`rejected after ${Q(t)}`;let r=I$(n),o=[...r===null?[]:[`headroom ${r}`],...n.jitedBytes===null?[]:
[qe(n.jitedBytes)],ce(n.loadUsec/1e3)];return`${Q(t)}${M$(n)}<br><sub>${o.join(" \xB7 ")}</sub>`}function jh(e){return e?.
stats?.insnsProcessed??null}function M$({insnsProcessed:e,budget:t}){return t!==null&&e!==null&&e>t?` > budget ${Q(t)}`:
""}function I$({headroom:e}){if(e===null)return null;let t=e/1e6*100;return t>99.9&&t<100?"> 99.9 %":`${t>99&&t<100?t.toFixed(
1):Math.floor(t)} %`}var B4,j4,L$=f(()=>{"use strict";Wo();Jt();$t();I();B4=5;j4=["artifact","program","instructions","m\
ost on","least headroom","machine code","load"]});function ls(e){let t=H4(e);for(let n of V4(e.findings.length)){let r=B$(e,t,n);if(ut(r)<=oc)return r}return B$(e,t,z4)}function*V4(e){
let t=W4,n=[],r=(o,s)=>(n.push(o),t={...t,...s,dropped:N$(n)},t);yield t,yield r("the verifier statistics",{statistics:!1}),
yield r("the log excerpts",{excerpts:!1}),e>Uh&&(yield r(`all but a line of the findings after the first ${Uh}`,{whole:Uh})),
yield r("the remarks",{remarks:!1,changes:"few"});for(let o=e>>1;o>0;o>>=1){let s=[...n,F(e-o,"finding")];yield{...t,findings:o,
dropped:N$(s)}}}function N$(e){return[e.slice(0,-1).join(", "),...e.slice(-1)].filter(t=>t!=="").join(" and ")}function H4(e){
return{head:qc([J4(e),X4(e),Z4(e)]),changes:{many:Ii(e,F$.many),few:Ii(e,F$.few)},tables:qc([ez(e),tz(e)]),charts:A$(e),
remarks:qc([Vi("Variants",Ql(e)),Vi("Programs that are off",Zl(e)),Vi("Fixups applied",tc(e)),Vi("Skipped",nc(e)),Vi("Le\
ft behind",ec(e))]),statistics:C$(e),kernels:mc(e),foot:nz(e)}}function B$(e,t,n){return`${qc([t.head,n.dropped===null?"":
`> **Cut to fit GitHub's limit of 1 MiB:** left out are ${n.dropped}. results.json and the logs have everything.`,n.tables?
t.tables:"",t.changes[n.changes],fc(e,n),n.statistics?t.charts:"",n.remarks?t.remarks:"",n.statistics?t.statistics:"",n.
tables?t.kernels:"",t.foot])}
`}function qc(e){return e.filter(t=>t!=="").join(`

`)}function J4(e){let{gate:t}=e;return`# ${t.status==="passed"&&Ai(e)!==null?"\u26AA":Y4[t.status]} ${G(t.sentence)}`}function X4(e){
let{artifacts:t,kernels:n,loader:r}=e,o=`[bpfcompat](${Oi})`,s=F(t.length,r===null?"eBPF object":"eBPF loader"),i=`${F(n.
length,"kernel")}, ${n.length===1?"":"each "}booted in a virtual machine`,a=t.length===0||n.length===0,l=ss(e);return[a?
`${o} tries eBPF objects on kernels that it boots in virtual machines.`:`${o} tries ${s} on ${i}.`,l===null?"":`Guests r\
an in ${G(l)}.`,Q4(e)].filter(c=>c!=="").join(" ")}function Q4(e){let{status:t,nonBlocking:n,known:r}=e.gate,o=Ai(e);if(t===
"passed"&&o!==null)return o;let s=r===0?"":` What is marked ${Dn} fails as the manifest expects, and does not block.`,i=`${o!==
null?` ${o}`:n===0?"":" What is marked \u26AA does not block."}${s}`;return t==="failed"?`Each \u274C below says what broke, \
on which line, and what to do about it.${i}`:t==="error"?`\u26A0\uFE0F is no word about the objects: something stood in the way of\
 a verdict${e.findings.length===0?"":", and is named below"}.${i}`:`${n===0?"":"What is marked \u26AA did not pass and does n\
ot block: this change can be merged."}${s}`}function Z4({shard:e,kernels:t}){return e===null?"":`> **Part ${e.index} of ${e.
count}** of one run: ${t.length} of its ${F(e.kernels.length,"kernel")}. The job that merges the parts has the whole.`}function ez(e){
let t=gr(e);return Xo(t,t.rows.length===e.artifacts.length?"artifact":"check")}function tz(e){let t=Xo(yr(e),"test");return t===
""?"":`## Tests

${t}`}function Vi(e,t){return t.length===0?"":Ce(`${e} (${t.length})`,t.map(n=>`- ${G(n)}`).join(`
`))}function nz(e){let{tool:t,durationMs:n,host:r,manifest:o,findings:s}=e,i=kr(e);return`<sub>${[`${t.name} ${G(t.version)}`,
ce(n),...o===null?[]:[B(o)],...r.accelerator===null?[]:[`${r.accelerator.used}: ${G(r.accelerator.reason)}`],...i===null?
[]:[`libbpf ${G(i)}`],...s.some(({log:l})=>l!==null)?[`logs are in the report directory ([how to keep it](${pr("github-a\
ction.md")}))`]:[]].join(" \xB7 ")}</sub>`}var F$,W4,z4,Uh,Y4,Wc=f(()=>{"use strict";Dc();O$();rc();zi();Ci();$t();jt();
L$();Mp();Bp();Kp();dc();I();F$={many:200,few:10},W4={statistics:!0,excerpts:!0,remarks:!0,changes:"many",tables:!0,whole:Number.
POSITIVE_INFINITY,findings:Number.POSITIVE_INFINITY,dropped:null},z4={statistics:!1,excerpts:!1,remarks:!1,changes:"few",
tables:!1,whole:3,findings:10,dropped:"the tables, the statistics, the remarks, the excerpts and all but 10 findings"};Uh=
30;Y4={passed:"\u2705",failed:"\u274C",error:"\u26A0\uFE0F"}});function en(e,t){return _(e,t).replaceAll(/[\ufffe\uffff]/g,"").replaceAll(/[&<>"']/g,n=>`&#${n.codePointAt(0)};`)}function Un(e,t){
return[...e].reduce((n,r)=>n+rz(r)*t,0)}function rz(e){return/[ .,:;|!'ijl]/.test(e)?.33:/[-()frt/]/.test(e)?.42:/[mwMW]/.
test(e)?.92:/[A-Z]/.test(e)?.72:e>"\u2E80"?1:.6}var Gh=f(()=>{"use strict";I()});function cs(e){let[t,n,r,o="0",s]=/^(\d+)\.(\d+)(?:\.(\d+))?(?:[-~.]?rc(\d+))?/.exec(e)??[];if(t===void 0||n===void 0||r===
void 0)return;let i=(e.slice(t.length).match(/\d+/g)??[]).map(Number);return{label:`${n}.${r}${s===void 0?"":`-rc${s}`}`,
numbers:[...[n,r,o].map(Number),s===void 0?oz:Number(s),...i]}}function zc(e,t){let[n,r]=[cs(e),cs(t)];if(n===void 0||r===
void 0)return+(n===void 0)-+(r===void 0);for(let o=0;o<Math.max(n.numbers.length,r.numbers.length);o++){let s=(n.numbers[o]??
-1)-(r.numbers[o]??-1);if(s!==0)return s}return e<t?-1:+(e>t)}var oz,qh=f(()=>{"use strict";oz=Number.MAX_SAFE_INTEGER});function K$(e){let t=e.map(({id:r,distribution:o,arch:s,release:i})=>{let a=i??r.match(/\d+\.\d+(?:\.\d+)?(?:-rc\d+)?/g)?.
at(-1)??r,l=cs(a)?.label;return{id:r,distribution:o,arch:s,release:i,sortedBy:a,name:l===void 0?r:`${l}${sz(r)}`}}),n=r=>t.
filter(({distribution:o,arch:s,name:i})=>Vc(r,{distribution:o,arch:s})&&r.name===i).length===1;return t.map(({name:r,...o})=>({
...o,label:n({name:r,...o})?r:o.id})).toSorted((r,o)=>Wh(r.distribution,o.distribution)||Wh(r.arch,o.arch)||zc(r.sortedBy,
o.sortedBy)||Wh(r.id,o.id)).map(({sortedBy:r,...o})=>o)}function sz(e){return/\+[^+]*$/.exec(e)?.[0]??""}function us(e){
let t=new Set(e.map(({arch:r})=>r)).size>1,n=[];for(let r of e){let{distribution:o,arch:s}=r,i=n.find(a=>Vc(a,r));i===void 0?
n.push({distribution:o,arch:s,title:t?`${o} ${s}`:o,kernels:[r]}):i.kernels.push(r)}return n}function Vc(e,t){return e.distribution===
t.distribution&&e.arch===t.arch}function Wh(e,t){return e<t?-1:+(e>t)}var Hc=f(()=>{"use strict";qh()});function Hi(e,t){let n=t.flatMap(({distribution:r,arch:o,kernels:s})=>{let i=s.flatMap(({id:a,label:l})=>{let c=e.get(a);
return c===void 0?[]:[{kernel:a,label:l,verdict:c}]});return i.length===0?[]:[{distribution:r,arch:o,seen:i}]});return{seen:n.
flatMap(({seen:r})=>r.map(({kernel:o,verdict:s})=>({kernel:o,verdict:s}))),distributions:n.map(({distribution:r,arch:o,seen:s})=>({
distribution:r,arch:o,...iz(s)}))}}function iz(e){let t=e.filter(({verdict:o})=>o==="pass"||o==="fail"),n=t.filter(({verdict:o})=>o===
"pass"),r=az(t);return{status:r,oldest:n.at(0)?.label??null,newest:n.at(-1)?.label??null,words:[lz(r,t),...cz(e,t)].join(
"; ")}}function az(e){let t=e.findIndex(({verdict:n})=>n==="pass");return e.length===0?"unknown":t===-1?"none":e.slice(t).
some(({verdict:n})=>n==="fail")?"gaps":t===0?"all":"from"}function lz(e,t){let n=t.filter(({verdict:s})=>s==="pass"),r=D$(
t,"pass"),o=`fails on ${D$(t,"fail")}`;switch(e){case"unknown":return"no verdict";case"none":return`not seen passing: ${o}`;case"\
gaps":return`passes on ${r}, ${o}`;case"all":case"from":{let s=n.length<3?`seen passing on ${r}`:`seen passing from ${n.
at(0)?.label}, on all ${n.length} kernels up to ${n.at(-1)?.label}`;return e==="all"?s:`${s}; ${o}`}}}function cz(e,t){return t.
length===0||t.length===e.length?[]:[`no verdict on ${j$(e.filter(n=>!t.includes(n)).map(({label:n})=>n))}`]}function D$(e,t){
let n=[];for(let[r,o]of e.entries())o.verdict===t&&(e[r-1]?.verdict===t?n.at(-1)?.push(o.label):n.push([o.label]));return j$(
n.flatMap(r=>r.length<3?r:[`${r[0]} to ${r.at(-1)}`]))}function j$(e){return e.length<2?e.join(""):`${e.slice(0,-1).join(
", ")} and ${e.at(-1)}`}var U$=f(()=>{"use strict"});function G$(e){let t=Vh(e),[n]=t;if(n===void 0)throw new Error("a support table needs a run");return{newest:n,kernels:zh(
t.flatMap(({kernels:r})=>r),({id:r})=>r,({release:r})=>r!==null),artifacts:zh(t.flatMap(({artifacts:r})=>r),({name:r})=>r,
()=>!0),cases:zh(t.flatMap(({cases:r})=>r),({artifact:r,kernel:o})=>JSON.stringify([r,o]),({lanes:r})=>r.some(({verdict:o})=>o!==
"error"))}}function Vh(e){return e.toSorted((t,n)=>Date.parse(n.startedAt)-Date.parse(t.startedAt))}function zh(e,t,n){let r=new Map;
for(let o of e){let s=r.get(t(o));(s===void 0||!n(s)&&n(o))&&r.set(t(o),o)}return[...r.values()]}var q$=f(()=>{"use stri\
ct"});function xr(e){let{newest:t,artifacts:n,kernels:r,cases:o}=G$(e),s=K$(r),i=us(s),a=yn({cases:o});return{version:uz,tool:t.
tool,runs:Vh(e).map(({startedAt:l,revision:c,manifest:u})=>({startedAt:l,revision:c,manifest:u})),kernels:s,overall:Hi(gz(
o),i),artifacts:n.map(l=>fz(l,a.get(l.name)??[],i))}}function fz({name:e},t,n){let r=dz.filter(o=>t.some(s=>W$(s,o)!==void 0));
return{name:e,required:t.some(({lanes:o})=>o.some(({required:s})=>s)),modes:r.map(o=>({mode:o,support:Hi(z$(t,s=>W$(s,o)),
n)})),programs:pz(t).map(({name:o,section:s})=>mz(o,s,t,n))}}function mz(e,t,n,r){let o=i=>z$(n,({programs:a})=>{let l=a.
find(c=>c.name===e);return l===void 0?void 0:i(l)}),s=n.some(({programs:i})=>i.some(a=>a.name===e&&a.attach!==null));return{
name:e,section:t,load:Hi(o(Hh),r),attach:s?Hi(o(hz),r):null}}function pz(e){return[...new Map(e.flatMap(({programs:t})=>t.
map(n=>[n.name,n]))).values()]}function z$(e,t){return new Map(e.flatMap(n=>{let r=t(n);return r===void 0?[]:[[n.kernel,
r]]}))}function W$(e,t){let n=e.lanes.find(s=>s.mode===t);if(n!==void 0)return n.verdict;if(!Yc.includes(t))return;let r=e.
lanes.find(({mode:s})=>Yc.indexOf(s)>Yc.indexOf(t));return r===void 0||r.verdict==="pass"||r.verdict==="error"?r?.verdict:
(sc(e)??(t==="load_attach"?ic(e):void 0))?.verdict??"pass"}function Hh({off:e,load:t}){return e!==null?e.by==="dropped"?
"fail":"skip":t?.verdict}function hz(e){let{attach:t}=e;return t===null?Hh(e)==="pass"?void 0:Hh(e):t.declined?"skip":t.
verdict}function gz(e){let t=(o,s)=>JSON.stringify([o,s]),n=new Set(e.flatMap(({artifact:o,lanes:s})=>s.filter(i=>i.required).
map(({mode:i})=>t(o,i)))),r=new Map;for(let{artifact:o,kernel:s,lanes:i}of e){let a=i.filter(({mode:l})=>n.size===0||n.has(
t(o,l)));r.set(s,[...r.get(s)??[],...a.map(({verdict:l})=>l)])}return new Map([...r].flatMap(([o,s])=>{let i=["fail","er\
ror","pass","skip"].find(a=>s.includes(a));return i===void 0?[]:[[o,i]]}))}var uz,Yc,dz,Yi=f(()=>{"use strict";Wo();Vo();
Hc();U$();q$();uz=1,Yc=["load_only","load_attach","behavior"],dz=[...Yc,"command"]});function V$(e){return bz(xr([e]))}function bz({overall:e,kernels:t}){let n=wz(e),r=kz(e,n,t),o=e.distributions.map(({distribution:c,
words:u})=>`${c}: ${u}`).join(". "),s=Math.ceil(Un(Jc,Yh))+2*Jh,i=Math.ceil(Un(r,Yh))+2*Jh,a=s+i,l=(c,u,d)=>`<text x="${u+
d/2}" y="14" textLength="${d-2*Jh}">${en(c)}</text>`;return[`<svg xmlns="http://www.w3.org/2000/svg" width="${a}" height\
="${Xc}" role="img" aria-label="${en(`${Jc}: ${r}`)}">`,`<title>${en(`${Jc}: ${r}${o===""?"":` (${o})`}`)}</title>`,`<cl\
ipPath id="corners"><rect width="${a}" height="${Xc}" rx="3"/></clipPath>`,'<g clip-path="url(#corners)">',`<rect width=\
"${s}" height="${Xc}" fill="#393f47"/>`,`<rect x="${s}" width="${i}" height="${Xc}" fill="${yz[n]}"/>`,"</g>",`<g fill="\
#fff" text-anchor="middle" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="${Yh}">`,l(Jc,0,s),l(r,s,i),"<\
/g>","</svg>",""].join(`
`)}function wz({distributions:e}){let t=e.map(({status:r})=>r),n=["gaps","from","none","all"];return t.includes("none")&&
t.some(r=>r!=="none"&&r!=="unknown")?"gaps":n.find(r=>t.includes(r))??"unknown"}function kz({distributions:e,seen:t},n,r){
let o=t.filter(({verdict:u})=>u==="pass"||u==="fail"),s=o.filter(({verdict:u})=>u==="pass").map(({kernel:u})=>u);if(n===
"unknown")return"no verdict";if(!(n==="all"||n==="from"&&e.length===1))return`${s.length} of ${o.length}`;let a=r.filter(
({id:u})=>s.includes(u)).toSorted((u,d)=>zc(u.release??u.label,d.release??d.label)).map(({release:u,label:d})=>cs(u??"")?.
label??d),[l,c]=[a.at(0)??"",a.at(-1)??""];return l===c?l:`${l} \u2013 ${c}`}var Jc,Yh,Xc,Jh,yz,H$=f(()=>{"use strict";Gh();
qh();Yi();Jc="eBPF kernels",Yh=11,Xc=20,Jh=7,yz={all:"#1a7f37",from:"#4d7c0f",gaps:"#9a6700",none:"#cf222e",unknown:"#59\
636e"}});function Y$(e){return Xh(xr([e]))}function Xh(e){return`${JSON.stringify(e,null,2)}
`}var Qh=f(()=>{"use strict";Yi()});function eg(e){let t=us(e.kernels),n=e.artifacts.flatMap(r=>[...Rz(r),...Sz(r)]);return[we(["artifact","step",...t.map(({
title:r})=>G(r))],n.map(({subject:r,steps:o,support:s})=>[r,o.join(", "),...t.map(i=>_z(s.distributions.find(a=>Vc(a,i))))])),
"",`Seen on real kernels: ${t.map(({title:r,kernels:o})=>G(`${r} ${o.map(({label:s})=>s).join(", ")}`,Q$)).join("; ")}.`,
"Nothing is inferred: distributions port features back, so a version says nothing about another kernel of that version."].
join(`
`)}function _z(e){return e===void 0?"not tried":`${xz[e.status]} ${G(e.words,Q$)}`}function Rz({name:e,modes:t}){return Z$(
t.map(({mode:n,support:r})=>({key:Ji[n],support:r}))).map(({keys:n,support:r},o)=>({subject:o===0?B(e):"",steps:n,support:r}))}
function Sz({modes:e,programs:t}){let n=o=>e.find(s=>s.mode===o)?.support,r=(o,s)=>Z$(t.flatMap(i=>{let a=s(i);return a===
null||J$(a,n(o))?[]:[{key:B(i.name),support:a}]})).map(({keys:i,support:a})=>({subject:`\u21B3 ${$z(i)}`,steps:[Ji[o]],support:a}));
return[...r("load_only",({load:o})=>o),...r("load_attach",({load:o,attach:s})=>s===null||J$(s,o)?null:s)]}function $z(e){
return e.length<=Zh?e.join(", "):`${e.slice(0,Zh).join(", ")} and ${e.length-Zh} more`}function J$({seen:e},t){return e.
every(({kernel:n,verdict:r})=>{let o=t?.seen.find(s=>s.kernel===n)?.verdict;return r===o||!X$(r)||o!==void 0&&!X$(o)})}function X$(e){
return e==="pass"||e==="fail"}function Z$(e){let t=new Map;for(let{key:n,support:r}of e){let o=JSON.stringify(r.distributions),
s=t.get(o)??{keys:[],support:r};s.keys.push(n),t.set(o,s)}return[...t.values()]}var Ji,xz,Q$,Zh,tg=f(()=>{"use strict";$t();
Hc();Ji={load_only:"load",load_attach:"attach",behavior:"tests",command:"own loader"},xz={all:"\u2705",from:"\u2611\uFE0F",
gaps:"\u26A0\uFE0F",none:"\u274C",unknown:"\u2754"},Q$=2e3,Zh=4});function nv(e){return Tz(xr([e]))}function Tz(e){let{kernels:t}=e,n=e.artifacts.flatMap(b=>Lz(b,e)),r=t.map(({label:b})=>_(
b,Az)),o=Math.max(0,...r.map(b=>Un(b,fs))),s=r.some(b=>Un(b,fs)>tv-2),i=Math.max(80,...n.map(({name:b})=>Un(b,fs))),a=Mz(
e,Gn+i+12),l=a.flatMap(({centres:b})=>b),c=Gn+18+(s?o+10:24),u=Object.keys(Qi).filter(b=>n.some(({marks:w})=>w.some(y=>y.
mark===b))),d=Iz(u,c+n.length*Xi+24),m=Math.ceil(Math.max(...a.map(({end:b})=>b),d.width)+Gn),p=Math.ceil(c+n.length*Xi+
(u.length===0?0:32)+Gn),g=`${n.length} ${n.length===1?"artifact":"artifacts"} on ${t.length} ${t.length===1?"kernel":"ke\
rnels"}`;return[`<svg xmlns="http://www.w3.org/2000/svg" width="${m}" height="${p}" viewBox="0 0 ${m} ${p}" role="img" f\
ont-family="-apple-system,BlinkMacSystemFont,Segoe UI,Noto Sans,Helvetica,Arial,sans-serif" font-size="${fs}">`,`<title>\
eBPF support: ${g}</title>`,`<desc>${en(e.artifacts.map(Nz).join(". "),4e3)}</desc>`,`<style>${Cz}</style>`,`<rect class\
="page" x="0.5" y="0.5" width="${m-1}" height="${p-1}" rx="6"/>`,...a.map(({name:b,start:w,end:y})=>`<text class="muted"\
 x="${tn((w+y)/2)}" y="${Gn+12}" text-anchor="middle">${en(b)}</text>`),...r.map((b,w)=>s?`<text class="text" transform=\
"translate(${tn((l[w]??0)+4)} ${tn(c-8)}) rotate(-90)">${en(b)}</text>`:`<text class="text" x="${tn(l[w]??0)}" y="${c-10}\
" text-anchor="middle">${en(b)}</text>`),...n.flatMap(({name:b,marks:w},y)=>{let k=c+(y+.5)*Xi;return[`<line class="line\
" x1="${Gn}" x2="${m-Gn}" y1="${tn(k-Xi/2)}" y2="${tn(k-Xi/2)}"/>`,`<text class="text" x="${Gn}" y="${tn(k+4.5)}">${en(b)}\
</text>`,...w.flatMap(({mark:R,words:S},v)=>R==="none"?[]:[rv(R,l[v]??0,k,S)])]}),...d.lines,"</svg>",""].join(`
`)}function Mz({kernels:e},t){let n=t;return us(e).map(({title:r,kernels:{length:o}})=>{let s=_(r,Ez),i=Math.max(tv,Math.
ceil(Un(s,fs)/o)),a={name:s,start:n,end:n+o*i,centres:Array.from({length:o},(l,c)=>n+(c+.5)*i)};return n=a.end+vz,a})}function rv(e,t,n,r){
return`<g transform="translate(${tn(t)} ${tn(n)})"><title>${en(r)}</title><circle class="${e}" r="${ds}"/><path class="g\
lyph" d="${Oz[e]}"/></g>`}function Iz(e,t){let n=Gn+ds;return{lines:e.flatMap(o=>{let s=n;return n+=ds+6+Un(Qi[o],fs)+16+
ds,[rv(o,s,t,Qi[o]),`<text class="muted" x="${tn(s+ds+6)}" y="${tn(t+4.5)}">${Qi[o]}</text>`]}),width:n-ds-16}}function Lz({
name:e,modes:t},{kernels:n}){let r=t.filter(({mode:i})=>i!=="command"),o=r.at(-1),s=t.find(({mode:i})=>i==="command");return[
o,s].flatMap(i=>{if(i===void 0)return[];let a=i===s?[]:r.slice(0,-1),l=n.map(({id:u,label:d})=>{let m=Fz(u,i.support,a);
return{mark:m,words:m==="none"?"":`${e} on ${d}: ${Qi[m]}`}}),c=o!==void 0&&i===s?` (${Ji.command})`:"";return[{name:`${_(
e,Pz)}${c}`,marks:l}]})}function Fz(e,t,n){let r=ev(e,t);return r===void 0?"none":r==="fail"&&n.some(({support:s})=>ev(e,
s)==="pass")?"partial":r}function ev(e,{seen:t}){return t.find(n=>n.kernel===e)?.verdict}function Nz({name:e,modes:t}){let n=t.
at(-1);if(n===void 0)return`${e}: not taken to any kernel`;let r=n.support.distributions.map(o=>`${o.distribution}: ${o.
words}`).join(", ");return`${e}, ${Ji[n.mode]}: ${r}`}function tn(e){return Math.round(e*10)/10}var fs,Xi,tv,vz,Ez,Gn,Pz,
Az,ds,Qi,Oz,Cz,ov=f(()=>{"use strict";Gh();I();Hc();tg();Yi();fs=13,Xi=28,tv=46,vz=10,Ez=20,Gn=16,Pz=40,Az=24,ds=9,Qi={pass:"\
passes",partial:"passes in part",fail:"fails",skip:"left out",error:"no verdict"},Oz={pass:"M-4 0.5L-1.2 3.3L4 -3",partial:"\
M-4.2 1C-2.6 -2.4 -1.2 -1.2 0 0S2.8 2.2 4.2 -1.2",fail:"M-3.2 -3.2L3.2 3.2M3.2 -3.2L-3.2 3.2",skip:"M-2.4 0H2.4",error:"\
M0 -4V0.8M0 3.4V3.5"},Cz=`
.page{fill:#fff;stroke:#d1d9e0}.text{fill:#1f2328}.muted{fill:#59636e}.line{stroke:#d1d9e0}
.pass{fill:#1a7f37}.partial{fill:#9a6700}.fail{fill:#cf222e}.skip,.error{fill:#818b98}
.glyph{fill:none;stroke:#fff;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
@media (prefers-color-scheme:dark){
.page{fill:#0d1117;stroke:#3d444d}.text{fill:#f0f6fc}.muted{fill:#9198a1}.line{stroke:#3d444d}
.pass{fill:#238636}.partial{fill:#9e6a03}.fail{fill:#da3633}.skip,.error{fill:#656c76}}`});var sv,iv,av=f(async()=>{sv=await import("./vendor/junit-report-builder.js"),{}=sv,iv=sv.default});var mv={};ee(mv,{renderJunit:()=>Kz});function Kz(e){let t=Bz.newBuilder().name("bpfcompat"),n=jz(e);for(let r of e.kernels){
let o=t.testSuite();Dz(o,r,e);for(let s of e.cases.filter(({kernel:i})=>i===r.id)){let i=n.get(ng(s.artifact,r.id))??[];
for(let a of Uz(s,i,e))Gz(o,s,a)}}return`${wt(t.build())}
`}function Dz(e,t,n){let{startedAt:r,host:o}=n;e.name(_(t.id)).timestamp(r.replace(/(?:\.\d+)?Z$/,"")).time(fv(t.guestMs));
let s={distribution:t.distribution,release:t.release,arch:t.arch,required:String(t.required),accelerator:o.accelerator?.
used??null,libbpf:kr(n),error:t.error};for(let[i,a]of Object.entries(s))a!==null&&e.property(i,_(a))}function jz({findings:e,
cases:t}){let n=new Map,r=new Map;for(let o of e)for(let s of o.kernels){let[i,a]=o.artifact===null?[r,s]:[n,ng(o.artifact,
s)];i.set(a,[...i.get(a)??[],o])}return new Map(t.map(({artifact:o,kernel:s})=>{let i=ng(o,s);return[i,[...n.get(i)??[],
...r.get(s)??[]]]}))}function ng(e,t){return JSON.stringify([e,t])}function Uz(e,t,n){let r=n.artifacts.find(({name:i})=>i===
e.artifact)?.place??null,o=({mode:i,verdict:a,required:l,reason:c,known:u},d)=>{let m=t.filter(g=>i==="behavior"||g.class!==
"BEHAVIOR_FAILURE"),p=a==="pass"?[]:m;return{name:i,verdict:a,required:l,reason:c,known:u,findings:p,place:uv(p,r,n),durationMs:d===
0?e.durationMs:0}},s=({name:i,verdict:a,required:l,reason:c,command:u,place:d,known:m})=>({name:`test: ${i}`,verdict:a,required:l,
reason:c,known:m,findings:a==="pass"?[]:t.filter(({title:p})=>p.startsWith(`test "${i}": `)),place:uv([],d,n),durationMs:u?.
durationMs??null});return[...e.lanes.map(o),...e.tests.map(s)]}function uv([e],t,n){let r=e===void 0?null:Zo(e,n);if(r!==
null||t===null)return r;let o=Bi(t.file,n);return o===null?null:{file:o,line:t.line}}function Gz(e,{artifact:t,kernel:n},r){
let{name:o,verdict:s,required:i,reason:a,known:l,findings:c,place:u,durationMs:d}=r,m=e.testCase().className(_(t)).name(
_(`${o} on ${n}`)).time(fv(d??0));u!==null&&m.file(_(u.file));let p=_(Vz(a,c),Zi),g=Wz(Hz(a,c)),b={line:u?.line??null,skipped:null};
s==="fail"&&i&&l===null?m.failure(p,dv(c,"FAILURE")).stacktrace(g):s==="error"&&i?m.error(p,dv(c,"ERROR"),g):s!=="pass"&&
(b.skipped=_(qz(r,p),Zi),m.skipped(),c.length>0&&m.standardOutput(g)),zz(m,b)}function qz({verdict:e,known:t},n){return t!==
null?`known failure: ${t} (${n})`:e==="skip"?n:`does not block: ${n}`}function Wz(e){return e.replaceAll("]]>","]] >")}function zz(e,{
line:t,skipped:n}){let r=e.build.bind(e);e.build=o=>{let s=r(o);t!==null&&s.att("line",String(t));let i=s.children.find(
a=>"name"in a&&a.name==="skipped");return n!==null&&i!==void 0&&"att"in i&&i.att("message",n),s}}function dv([e],t){return e?.
class??t}function Vz(e,[t,...n]){return t===void 0?e??"no reason given":`${nt(t)}${n.length===0?"":` (and ${n.length} mo\
re)`}`}function Hz(e,t){let n=t.length-cv;return[...e===null?[]:[_(e,Zi)],...t.slice(0,cv).map(Yz),...n>0?[`${n} more ar\
e in results.json`]:[]].join(`

`)}function Yz(e){let{words:t,source:n,excerpt:r,remedy:o,remedyYaml:s,reproduce:i}=e;return[`${nt(e)} [${e.class}]`,...e.
known===null?[]:[`known: ${Dt(e.known)}`],...t===null?[]:[`says: ${_(t)}`],...n===null?[]:[`at: ${bn(n)}`,`    ${_(n.text)}`],
...r===null?[]:["",...kt(r,lv),""],`fix: ${_(o,Zi)}`,...s===null?[]:kt(s,lv),`reproduce: ${_(i,Zi)}`].join(`
`)}function fv(e){return Math.round(e)/1e3}var Bz,Zi,lv,cv,pv=f(async()=>{"use strict";await av();zi();jt();pc();I();Bz=
iv,Zi=1e3,lv=40,cv=20});var hv,gv,dve,fve,yv,mve,bv=f(async()=>{hv=await import("./vendor/node-sarif-builder.js"),{SarifBuilder:gv,SarifResultBuilder:dve,
SarifRuleBuilder:fve,SarifRunBuilder:yv}=hv,mve=hv.default});var wv,kv=f(()=>{"use strict";wv={INVALID_OBJECT:"the file is no eBPF object that libbpf can open",NOTHING_LOADED:"no pr\
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
a failure that the manifest expects does not happen any more",UNKNOWN:"a failure that no rule explains"}});var Pv={};ee(Pv,{renderSarif:()=>Zz});import{createHash as Jz}from"node:crypto";function Zz(e){let n=Qz.flatMap(u=>e.findings.
filter(d=>d.level===u)).map(u=>({finding:u,place:e5(u,e)})),r=n.filter(({place:u})=>u===null).map(({finding:u})=>u),o=n.
flatMap(({finding:u,place:d})=>d===null?[]:[{finding:u,place:d}]),s=new gv({$schema:Xz}),i=new yv().initSimple({toolDriverName:e.
tool.name,toolDriverVersion:e.tool.version,url:Rv}),{run:a}=i;a.tool.driver.rules=Object.entries(wv).map(([u,d])=>t5(u,d));
let l=o.slice(0,rg),c=r5(l);return a.results=l.map((u,d)=>n5(u,c[d]??{},e)),a.artifacts=[...new Set(l.map(({place:u})=>Ev(
u.file)))].map(u=>({location:{uri:u,uriBaseId:Sv}})),a.invocations=[s5(e,r,o.length-l.length)],a.columnKind="unicodeCode\
Points",s.addRun(i),`${wt(JSON.stringify(s.buildSarifOutput(),null,2))}
`}function e5(e,t){let n=Zo(e,t),r=n!==null||t.manifest===null?null:Bi(t.manifest,t);return r===null?n:{file:r,line:1,column:null,
isSource:!1}}function t5(e,t){let n=`${t.charAt(0).toUpperCase()}${t.slice(1)}.`,r=`${Rv}/blob/main/docs/findings.md#${e.
toLowerCase()}`;return{id:e,name:e.split("_").map(o=>`${o.charAt(0)}${o.slice(1).toLowerCase()}`).join(""),shortDescription:{
text:n},fullDescription:{text:n},help:{text:`${n} Causes and remedies: ${r}`,markdown:`${n} [Causes and remedies](${r})`},
helpUri:r,properties:{tags:["ebpf","compatibility"],precision:"very-high"}}}function n5({finding:e,place:t},n,r){let{level:o,
artifact:s,program:i,otherPrograms:a,map:l,kernels:c,source:u}=e;return{ruleId:e.class,level:$v[o],message:{text:o5(e,r)},
locations:[{physicalLocation:{artifactLocation:{uri:Ev(t.file),uriBaseId:Sv},region:{startLine:t.line,...t.column===null?
{}:{startColumn:t.column},...t.isSource&&u!==null&&u.text.trim()!==""?{snippet:{text:_(u.text)}}:{}}}}],partialFingerprints:n,
...e.known===null?{}:{suppressions:[{kind:"external",status:"accepted",justification:_(Dt(e.known))}]},properties:{artifact:_v(
s),programs:[i,...a].flatMap(d=>d===null?[]:[_(d)]),map:_v(l),kernels:c.map(d=>_(d))}}}function _v(e){return e===null?null:
_(e)}function r5(e){let t=new Map,n=e.map(({finding:o,place:s})=>JSON.stringify([o.class,s.file,s.line])),r=new Map;for(let o of n)
r.set(o,(r.get(o)??0)+1);return e.map(({finding:{class:o,artifact:s,program:i,map:a}},l)=>{let c=Jz("sha256").update(JSON.
stringify([o,s,i,a])).digest("hex").slice(0,32),u=(t.get(c)??0)+1;t.set(c,u);let d=`${c}:${u}`,m=r.get(n[l]??"")===1;return{
"bpfcompatFinding/v1":d,...m?{}:{primaryLocationLineHash:d}}})}function o5(e,t){let{artifact:n,words:r,remedy:o,reproduce:s}=e,
i=n===null?"":`${_(n,100)}: `;return vv([Qc(`${i}${nt(e)}`),Qc(`On ${Xt(e,t)}${r===null?"":`: ${_(r)}`}`),Qc(_(o,xv)),`R\
eproduce: ${_(s,xv)}`].join(`
`))}function Qc(e){return/[.!?…]$/.test(e)?e:`${e}.`}function vv(e){return e.replaceAll("](","] (")}function Ev(e){return e.
split("/").map(t=>encodeURIComponent(t)).join("/")}function s5({gate:e,startedAt:t},n,r){let o=[...n.slice(0,rg).map(s=>({
level:$v[s.level],message:{text:vv(Qc(nt(s)))},associatedRule:{id:s.class}})),...r>0?[{level:"warning",message:{text:`${F(
r,"more finding")} in results.json: code scanning shows ${rg}.`}}]:[]];return{executionSuccessful:e.status!=="error",startTimeUtc:t,
...o.length===0?{}:{toolExecutionNotifications:o}}}var rg,xv,Xz,Rv,Sv,$v,Qz,Av=f(async()=>{"use strict";await bv();kv();
jt();pc();I();rg=5e3,xv=2e3,Xz="https://json.schemastore.org/sarif-2.1.0.json",Rv="https://github.com/bpfcompat/bpfcompa\
t",Sv="%SRCROOT%",$v={failure:"error",warning:"warning",notice:"note"},Qz=["failure","warning","notice"]});async function Ov(){return i5}var i5,Cv=f(()=>{"use strict";i5={style:`:root{color-scheme:light dark;--page: light-dark(\
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
eButton(),copyButtons(),filters(),gridKeys(),openLogs(),openCases(),printWhole()});})();\n'}});import{open as a5,realpath as Tv}from"node:fs/promises";import{resolve as l5,sep as c5}from"node:path";import{createGzip as u5,
gzipSync as d5}from"node:zlib";function Mv(e){return{async read(t,n){let r=await p5(e,t);if(r===null)return null;try{let{
size:o}=await r.stat(),s=o<=f5?await h5(r,n):null;return{data:s??await g5(r,o),bytes:o,whole:s!==null}}finally{await r.close()}}}}
async function p5(e,t){try{let n=await Tv(e),r=await Tv(l5(n,t));if(!r.startsWith(n+c5))return null;let o=await a5(r);return(await o.
stat()).isFile()?o:(await o.close(),null)}catch{return null}}async function h5(e,t){let n=e.createReadStream({start:0,autoClose:!1}).
pipe(u5()),r=[],o=0;for await(let s of n){if(o+=s.length,o>t)return null;r.push(s)}return Buffer.concat(r)}async function g5(e,t){
let n=Math.max(0,t-m5),{buffer:r,bytesRead:o}=await e.read(Buffer.alloc(t-n),0,t-n,n),s=r.subarray(0,o),i=n===0?0:s.indexOf(
10)+1;return d5(s.subarray(i))}var f5,m5,Iv=f(()=>{"use strict";f5=48*1024*1024,m5=64*1024});async function Fv(e,t){let n=10485760,r=2097152,o=[];for(let s of y5(e)){let i=await t.read(s,Math.max(n,0));if(i===null){
o.push({path:s,bytes:0,extent:"none",reason:"the file could not be read when this page was written",data:""});continue}let{
data:a,bytes:l}=i;i.whole&&(n-=a.length);let c=i.whole||a.length<=r;!i.whole&&c&&(r-=a.length),o.push({path:s,bytes:l,extent:i.
whole?"whole":c?"end":"none",reason:i.whole?null:"this page has no more room for logs",data:c?a.toString("base64"):""})}
return o}function y5({findings:e,cases:t,kernels:n}){let r=t.filter(({lanes:i})=>i.some(({verdict:a})=>a!=="pass")),o=n.
filter(({error:i})=>i!==null),s=[...e.map(({log:i})=>i),...o.map(({consoleLog:i})=>i),...r.flatMap(b5),...r.flatMap(Lv),
...n.map(({consoleLog:i})=>i),...t.flatMap(Lv)];return[...new Set(s.filter(i=>i!==null))]}function b5({programs:e,libbpfLog:t}){
return[...e.flatMap(({load:n})=>n!==null&&n.verdict!=="pass"?[n.verifierLog]:[]),t]}function Lv({programs:e,libbpfLog:t,
tests:n,command:r}){let o=s=>s===null?[]:[s.stdout.log,s.stderr.log];return[t,...o(r),...n.flatMap(s=>o(s.command)),...e.
map(({load:s})=>s?.verifierLog??null)]}var Nv=f(()=>{"use strict"});function xn(e){return e.map(t=>/^[\w@%+=:,./~-]+$/.test(t)&&!t.startsWith("~")?t:w5(t)).join(" ")}function w5(e){return`\
'${e.replaceAll("'","'\\''")}'`}var ea=f(()=>{"use strict"});function lo(e,t,n,r){let o=[...k5,"run"],s=n===null?[]:["--kernel",n];if(e.manifest===null){let{path:i,sha256:a}=t??e.artifacts[0]??
{path:"",sha256:null},l=i===""||e.loader!==null&&a===null?[]:[ta(i)];return xn([...o,...l,..._5(e.loader),...s])}return xn(
[...o,...x5(e.manifest,e.manifestForm,t??e.artifacts[0]),...t===null?[]:["--artifact",t.name],...s,...t===null||r===null?
[]:["--mode",r]])}function x5(e,t,n){switch(t){case"suite":return["--suite",ta(e)];case"singleArtifact":return[ta(e),...n===
void 0?[]:[ta(n.path)]];default:return[ta(e)]}}function _5(e){return e===null?[]:[`--command=${e.command}`,...e.binary===
null?[]:[`--command-binary=${e.binary}`],...e.files.map(t=>`--files=${t}`),...e.expectExit===0?[]:[`--command-expect-exi\
t=${e.expectExit}`]]}function ta(e){return e.startsWith("-")?`./${e}`:e}var k5,Zc=f(()=>{"use strict";ea();k5=["npx","gi\
thub:bpfcompat/bpfcompat"]});function x(e,t={},...n){return{tag:e,attributes:t,children:n.flat()}}function R5({attributes:e}){return Object.entries(e).
flatMap(([t,n])=>n===null||n===!1?[]:[[t,n===!0?"":tr(String(n))]])}function qn(e){let t=[];return Kv(e,t),t.join("")}function og(e,t){
e.push(t),e.length===S5&&e.push(e.splice(0).join(""))}function Kv(e,t){let n=R5(e).map(([r,o])=>o===""?` ${r}`:` ${r}="${Bv(
o)}"`);if(og(t,`<${e.tag}${n.join("")}>`),!$5.has(e.tag)){for(let r of e.children)r!==null&&(typeof r=="object"?Kv(r,t):
og(t,Bv(tr(String(r)))));og(t,`</${e.tag}>`)}}function Bv(e){return e.replaceAll(/[&<>"'`]/g,t=>v5[t]??t)}var S5,$5,v5,dt=f(
()=>{"use strict";I();S5=4096;$5=new Set(["br","input","meta","wbr"]);v5={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;",
"'":"&#39;","`":"&#96;"}});function Dv({artifacts:e,kernels:t}){return{artifact:new Map(e.map(({name:n},r)=>[n,r])),kernel:new Map(t.map(({id:n},r)=>[
n,r]))}}function ms(e,t,n){let r=n.artifact.get(e),o=n.kernel.get(t);return r===void 0||o===void 0?null:`case-${r}-${o}`}
function jv(e){return`./${tr(e).split("/").map(encodeURIComponent).join("/")}`}var na=f(()=>{"use strict";I()});function sg(e,t){return t?"neutral":e}function At(e,t=!1,n=!1){return x("span",{class:`verdict ${sg(e,t||n)}`},ra(e,n),n?
" known":` ${e}${t?", does not block":""}`)}function ra(e,t=!1){return x("span",{class:"sign","aria-hidden":"true"},t?"~":
E5[e])}function V(e){return x("code",{},e)}function eu(e){return e.split(/`([^`]+)`/).map((t,n)=>n%2===0?t:V(t))}function oa(e,t){
let n=x("button",{type:"button",class:"copy js","data-copy":!0,"aria-label":`Copy: ${t}`},"Copy");return x("figure",{class:"\
copyable"},x("figcaption",{class:"caption"},t,n),x("pre",{tabindex:0,role:"region","aria-label":t},x("code",{},e)))}function tu(e){
return x("figure",{class:"source"},x("figcaption",{class:"caption"},_r(e)),_n(e.text.trim(),"Source line"))}function _n(e,t){
return x("pre",{tabindex:0,role:"region","aria-label":t},e.replace(/^\n+|\s+$/g,""))}function ft(e,t){let n=e.split("/").
includes("..");return x("a",{class:"log",href:n?null:jv(e),"data-log":e,title:e},t)}function _r(e){return V(bn(e))}function sa(e,t,n){
return{"data-artifact":e===null?null:n.artifact.get(e)??null,"data-kernels":t.flatMap(r=>n.kernel.get(r)??[]).join(" ")}}
function mt(e,t,...n){return x("section",{id:e,"aria-labelledby":`${e}-title`},x("h2",{id:`${e}-title`},t),...n)}function ze(e,t,n,r=""){
return x("div",{class:"scroll",tabindex:0,role:"region","aria-label":e},x("table",{class:r},x("thead",{},x("tr",{},...t.
map(o=>x("th",{scope:"col"},o)))),x("tbody",{},...n)))}function nu(e,t=100){return Bt(e,t)}var E5,Ot=f(()=>{"use strict";
jt();I();dt();na();E5={pass:"\u2713",fail:"\u2715",skip:"\u2013",error:"!"}});function Uv(e){let{gate:t}=e;return x("header",{class:`answer ${t.status}`},x("p",{class:"sign","aria-hidden":"true"},P5[t.
status]),x("div",{},x("h1",{},t.sentence),x("ul",{class:"counts","aria-label":"Lanes by verdict"},...A5.filter(n=>t.counts[n]>
0).map(n=>x("li",{class:n},ra(n),` ${Q(t.counts[n])} ${O5[n]}`)),t.nonBlocking===0?null:x("li",{class:"neutral"},`${Q(t.
nonBlocking)} ${t.nonBlocking===1?"does":"do"} not block`)),x("p",{class:"facts"},...C5(e))))}function C5(e){let{tool:t,
startedAt:n,durationMs:r,artifacts:o,kernels:s,manifest:i,revision:a,shard:l}=e,c=ss(e),u=kr(e);return[`${F(o.length,"ar\
tifact")} \xD7 ${F(s.length,"kernel")}`,ce(r),x("time",{datetime:n},n.replace("T"," ").replace(/(\.\d+)?Z$/," UTC")),...a===
null?[]:[x("span",{},"commit ",V(a.slice(0,12)))],...i===null?[]:[V(i)],...l===null?[]:[`shard ${l.index} of ${l.count}`],
...c===null?[]:[`guests in ${c}`],...u===null?[]:[`libbpf ${u}`],`${t.name} ${t.version}`].map(m=>x("span",{},m))}var P5,
A5,O5,Gv=f(()=>{"use strict";Dc();zi();I();dt();Ot();P5={passed:"\u2713",failed:"\u2715",error:"!"},A5=["pass","fail","e\
rror","skip"],O5={pass:"passed",fail:"failed",error:"without a verdict",skip:"skipped"}});function Wv(e){let t=e.map(B5).filter(n=>n!==null);return[ze("Programs",T5,e.map(M5),"programs"),...t]}function M5(e){let{
name:t,section:n,type:r,insns:o,load:s,requirement:i}=e,a=s?.stats??null;return x("tr",{},x("th",{scope:"row"},V(t),x("s\
pan",{class:"sub"},`${n} \xB7 ${r} \xB7 ${Q(o)} insns${i==="required"?"":` \xB7 ${i}`}`)),...I5(e),x("td",{class:"number"},
...F5(a)),x("td",{},a?.insnsProcessed==null||a.headroom===null?null:N5(a.insnsProcessed)),x("td",{class:"number"},a?.stackDepth==
null?"":qe(a.stackDepth)),x("td",{class:"number"},a?.jitedBytes==null?"":qe(a.jitedBytes)),x("td",{class:"number"},a===null?
"":ce(a.loadUsec/1e3)))}function I5(e){let{load:t,off:n,requirement:r,known:o}=e;if(n!==null){let a=n.reason===""||n.reason===
qv[n.by]?"":` (${n.reason})`;return[x("td",{class:"sub",colspan:2},`off: ${qv[n.by]}${a}`)]}let s=t?.verdict==="fail"&&o!==
null,i=t===null?null:At(t.verdict,t.verdict!=="pass"&&r!=="required",s);return[x("td",{},i),x("td",{},...L5(e))]}function L5({
attach:e,known:t}){if(e===null)return[];let{verdict:n,required:r,declined:o,target:s}=e;return[o?x("span",{class:"sub"},
"declined by the manifest"):At(n,!r&&n!=="pass",n==="fail"&&t!==null),s===""?null:x("span",{class:"sub"},s)]}function F5(e){
if(e?.insnsProcessed==null)return[];let{insnsProcessed:t,budget:n}=e;if(n===null)return[Q(t)];let r=t>n;return[Q(t),x("s\
pan",{class:r?"sub fail":"sub"},`budget ${Q(n)}`)]}function N5(e){let t=Math.min(1,e/1e6),n=t*100,r=n<.1?"< 0.1 %":`${n.
toFixed(n<10?1:0)} %`,o=t>.8?"high":t>.5?"middle":"low";return x("span",{class:`headroom ${o}`,title:`${Q(1e6-e)} instru\
ctions left`},x("svg",{viewBox:`0 0 ${ru} 8`,width:ru,height:8,"aria-hidden":"true"},x("rect",{class:"track",width:ru,height:8,
rx:4}),x("rect",{class:"used",width:Math.max(2,Math.round(t*ru)),height:8,rx:4})),` ${r}`)}function B5({name:e,load:t,attach:n}){
let r=t!==null&&t.verdict!=="pass",o=n!==null&&n.verdict!=="pass"&&(n.message!==null||n.errno!==null);return!r&&!o&&t?.verifierLog==
null?null:x("details",{open:r},x("summary",{},V(e)),...t===null?[]:K5(t),o?x("p",{},"Attach: ",n.errno===null?null:`${n.
errno.name} `,n.message):null)}function K5({errno:e,message:t,map:n,source:r,verifierTail:o,verifierLog:s,pass:i,verdict:a}){
return[a==="pass"?null:x("p",{},`Loaded ${i==="alone"?"by itself":"with the whole object"}: `,e===null?null:`${e.name} (${e.
number}) `,n===null?null:`map ${n}`),t===null?null:x("blockquote",{},V(t)),r===null?null:tu(r),o===""?null:_n(o,"End of \
the verifier log"),s===null?null:x("p",{},ft(s,"Whole verifier log"))]}var T5,qv,ru,zv=f(()=>{"use strict";Jt();I();dt();
Ot();T5=["program","load","attach","verified","of the limit","stack","machine code","load time"];qv={object:"by default",
manifest:"by the manifest",kernel:"the kernel is too old for it",variant:"not the variant of its group",dropped:"does no\
t load, left out"};ru=96});function Hv(e){let{name:t,required:n,verdict:r,reason:o,known:s,command:i,expectations:a,place:l}=e;return x("details",{
open:r!=="pass"},x("summary",{},At(r,!n&&r!=="pass",s!==null)," ",t),x("p",{},_r(l)),s===null?null:x("p",{class:"reason"},
`Known: ${s}`),o===null?null:x("p",{class:"reason"},o),a.length===0?null:ze("Expectations",["","subject","expected","see\
n","where"],a.map(D5)),...i===null?[]:ig(i,!n))}function D5({verdict:e,kind:t,subject:n,wanted:r,seen:o,place:s}){return x(
"tr",{},x("td",{},At(e)),x("td",{},`${t.replaceAll("_"," ")} `,V(n)),x("td",{},r),x("td",{},o),x("td",{},_r(s)))}function ig(e,t=!1){
let{command:n,verdict:r,reason:o,stdout:s,stderr:i}=e;return[x("p",{},At(r,t&&r!=="pass")," ",V(n),` ${j5(e)}`),o===null?
null:x("p",{class:"reason"},o),...Vv("Standard output",s),...Vv("Standard error",i)]}function j5({exitCode:e,signal:t,timedOut:n,
durationMs:r}){return`(${n?"did not end in time":t!==null?`ended by signal ${t}`:e===null?"never ran":`exit code ${e}`},\
 ${ce(r)})`}function Vv(e,{bytes:t,log:n,tail:r}){return t===0&&r===""?[]:[x("p",{class:"output"},`${e}, ${qe(t)} `,n===
null?null:ft(n,"All of it")),r===""?null:_n(r,e)]}var Yv=f(()=>{"use strict";I();dt();Ot()});function Jv(e,t,n){let r=t.artifacts.find(({name:s})=>s===e.artifact),o=t.kernels.find(({id:s})=>s===e.kernel);return[x(
n,{class:"case-title"},V(e.artifact)," on ",V(e.kernel)),x("p",{class:"facts"},...U5(e,r,o).map(s=>x("span",{},s))),x("u\
l",{class:"lanes"},...e.lanes.map(G5)),...[q5(e.interruption,o),z5(e,t),V5(e),H5(e),Y5(e),J5(e),X5(e),Q5(e),Z5(e),eV(e),
tV(e),nV(e),rV(e)].filter(s=>s!==null)]}function U5(e,t,n){return[...n?.release==null?[]:[n.release],...t===void 0?[]:[V(
t.path)],...t?.size==null?[]:[qe(t.size)],...t?.sha256==null?[]:[x("span",{title:t.sha256},`sha256 ${t.sha256.slice(0,12)}\
\u2026`)],...t?.place==null?[]:[_r(t.place)],...e.durationMs===null?[]:[`${ce(e.durationMs)} in the guest`],...e.maxRssKib===
null?[]:[`${qe(e.maxRssKib*1024)} of memory`]]}function G5({mode:e,required:t,verdict:n,reason:r,known:o}){return x("li",
{},V(e)," ",At(n,!t&&n!=="pass",o!==null),o===null?null:x("p",{class:"reason"},`Known: ${o}`),r===null?null:x("p",{class:"\
reason"},r))}function q5(e,t){if(e===null)return null;let n=t?.consoleLog??null;return Ct("How it ended",x("p",{},W5(e)),
n===null?null:x("p",{},ft(n,"Console log")))}function W5(e){let t="during"in e&&e.during!==null?`, during ${e.during}`:"";
switch(e.kind){case"timeout":return`It was stopped after ${e.seconds} s.`;case"crash":return`The kernel died${t}: ${e.message}`;case"\
killed":return`Its process was killed by signal ${e.signal}${t}.`;case"lost":return`The guest was lost: ${e.message}`;case"\
cancelled":return"The run was cancelled."}}function z5({artifact:e,kernel:t},{findings:n}){let r=n.flatMap((o,s)=>o.artifact===
e&&o.kernels.includes(t)?[x("li",{},x("a",{href:`#finding-${s+1}`},o.title))]:[]);return r.length===0?null:Ct("Findings",
x("ul",{},...r))}function V5({load:e}){if(e===null)return null;let{verdict:t,errno:n,message:r,map:o,program:s}=e,i=[...n===
null?[]:[`${n.name} (${n.number})`],...o===null?[]:[`map ${o}`],...s===null?[]:[`program ${s}`]].join(", ");return Ct("L\
oad of the whole object",x("p",{},At(t),i===""?null:` ${i}`),r===null?null:x("blockquote",{},V(r)))}function H5({programs:e}){
return e.length===0?null:Ct(`Programs (${e.length})`,...Wv(e))}function Y5({tests:e}){return e.length===0?null:Ct(`Tests\
 (${e.length})`,...e.map(Hv))}function J5({command:e}){return e===null?null:Ct("The loader",...ig(e))}function X5({maps:e}){
if(e.length===0)return null;let t=e.map(({name:n,type:r,keySize:o,valueSize:s,maxEntries:i,flags:a,hasInner:l})=>oV(V(n),
l?`${r}, with an inner map`:r,Q(o),Q(s),Q(i),a===0?"":`0x${a.toString(16)}`));return Ct(`Maps (${e.length})`,ze("Maps",[
"map","type","key, bytes","value, bytes","entries","flags"],t))}function Q5({fixups:e}){if(e.length===0)return null;let t=e.
map(({status:n,note:r,message:o,place:s})=>x("li",{},x("span",{class:`verdict ${n==="applied"?"pass":"error"}`},n==="app\
lied"?"applied":n.replaceAll("_"," ")),` ${r}`,o===null?null:`: ${o}`,...s===null?[]:[" ",_r(s)]));return Ct(`Fixups (${e.
length})`,x("ul",{},...t))}function Z5({variants:e}){if(e.length===0)return null;let t={chosen:"chosen",unsupported:"the\
 kernel cannot take it",passed_over:"one before it was chosen"},n=e.map(({group:r,chosen:o,candidates:s})=>x("li",{},V(r),
" \u2192 ",o===null?x("span",{class:"verdict fail"},"none"):V(o),x("ul",{},...s.map(({program:i,status:a,reason:l})=>x("\
li",{},V(i),`: ${l??t[a]}`)))));return Ct("Variants",x("ul",{},...n))}function eV({unknownNames:e}){if(e.length===0)return null;
let t=e.map(({what:n,name:r,meant:o,place:s})=>x("li",{},`${n} `,V(r),...o===null?[]:[n==="section"?"; the object has it\
 in ":"; meant is probably ",V(o)],...s===null?[]:[" ",_r(s)]));return Ct("Names that the object has not",x("ul",{},...t))}
function tV({leftovers:e}){return e.length===0?null:Ct("Left behind, and removed",x("ul",{},...e.map(({kind:t,name:n})=>x(
"li",{},`${t} `,V(n)))))}function nV({kernelWarnings:e}){return e.length===0?null:Ct("Warnings of the kernel",...e.flatMap(
({message:t,during:n,excerpt:r})=>[x("p",{},V(t),n===null?null:` during ${n}`),_n(r,"Console excerpt")]))}function rV({libbpfLog:e,
libbpfTail:t}){return e===null&&t===""?null:Ct("What libbpf said",t===""?null:_n(t,"End of libbpf\u2019s messages"),e===
null?null:x("p",{},ft(e,"All messages of libbpf")))}function Ct(e,...t){return x("section",{class:"part"},x("h4",{},e),...t)}
function oV(...e){return x("tr",{},...e.map(t=>x("td",{},t)))}var Xv=f(()=>{"use strict";I();dt();zv();Yv();Ot()});function Zv(e,t){let n=aV(e);if(n.length===0)return null;let r=n.slice(0,sV),o=n.length-r.length,s=(i,a)=>ze(i,iV,a.map(
l=>cV(l,e.kernels,t)),"charts");return mt("verifier","Instructions that the verifier processed",x("p",{class:"legend"},`\
One bar a kernel, in the order of the run, each row to its own scale; the kernel gives up at ${Q(1e6)}. `,o===0?null:`Le\
ft out are the ${Q(o)} programs with the fewest instructions: results.json has them.`),s("Programs with the most instruc\
tions",r.slice(0,ou)),r.length<=ou?null:x("details",{},x("summary",{},`${Q(r.length-ou)} more`),s("Programs with fewer i\
nstructions",r.slice(ou))))}function aV({cases:e,kernels:t}){let n=new Map(t.map(({id:o},s)=>[o,s])),r=new Map;for(let o of e){
let s=n.get(o.kernel);s!==void 0&&lV(o,s,t.length,r)}return[...r.values()].sort((o,s)=>s.most-o.most)}function lV({artifact:e,
programs:t},n,r,o){for(let{name:s,load:i}of t){let a=i?.verdict==="pass"?i.stats?.insnsProcessed??null:null;if(a===null)
continue;let l=JSON.stringify([e,s]),c=o.get(l)??{artifact:e,program:s,values:Array(r).fill(null),most:0};c.values[n]=a,
c.most=Math.max(c.most,a),o.set(l,c)}}function cV(e,t,n){let{artifact:r,program:o,values:s,most:i}=e,a=Math.min(...s.filter(
c=>c!==null)),l=i/1e6*100;return x("tr",{"data-artifact":n.artifact.get(r)??null,"data-words":`${r} ${o}`},x("th",{scope:"\
row"},V(o),x("span",{class:"sub"},r)),x("td",{},dV(e,t)),x("td",{class:"number"},Q(a)),x("td",{class:"number"},Q(i)),x("\
td",{class:l>80?"number fail":"number"},l<.1?"< 0.1 %":`${l.toFixed(l<10?1:0)} %`))}function dV({values:e,most:t,program:n},r){
let o=Math.max(1.25,Math.min(20,uV/e.length)),s=Math.ceil(o*e.length),i=e.flatMap((a,l)=>{if(a===null)return[];let c=Math.
max(2,Math.round(a/Math.max(t,1)*(co-2)));return[{column:l,value:a,x:Qv(l*o),width:Qv(o*.8),height:c}]});return x("svg",
{viewBox:`0 0 ${s} ${co}`,width:s,height:co,class:"chart",role:"img","aria-label":hV(n,e,r)},x("line",{x1:0,x2:s,y1:co-.5,
y2:co-.5,class:"axis"}),...e.length>fV?[pV(i)]:i.map(a=>mV(a,r)))}function mV({column:e,value:t,x:n,width:r,height:o},s){
let i=`${s[e]?.id??""}: ${Q(t)}`;return x("rect",{x:n,y:co-o,width:r,height:o,class:"bar"},x("title",{},i))}function pV(e){
let t=e.map(({x:n,width:r,height:o})=>`M${n} ${co}v-${o}h${r}v${o}`).join("");return x("path",{d:t,class:"bar"})}function Qv(e){
return Math.round(e*10)/10}function hV(e,t,n){let r=t.flatMap((s,i)=>s===null?[]:[`${n[i]?.id??""} ${Q(s)}`]),o=r.length>
12?`, and ${r.length-12} more kernels`:"";return`${e}: ${r.slice(0,12).join(", ")}${o}`}var sV,ou,iV,co,uV,fV,eE=f(()=>{
"use strict";Jt();I();dt();Ot();sV=400,ou=15,iV=["program","over kernels","least","most","of the limit"];co=36,uV=320;fV=
40});function tE(e,t){let n=mr(e);if(e.comparison===null||n===null)return null;let{insns:r,kernels:o}=e.comparison,{verdicts:s}=n;
return mt("comparison","What changed",x("p",{},x("strong",{},jo(n)),` ${gV(n)}`),s.length===0?null:ze("Verdicts that cha\
nged",["artifact","what","on","before","now","note"],s.map(i=>yV(i,t)),"changes"),r.length===0?null:x("details",{open:r.
some(({beyond:i})=>i)},x("summary",{},`Instructions that the verifier processed (${r.length})`),ze("Instructions that ch\
anged",["artifact","program","on","before \u2192 now","note"],r.map(i=>bV(i,t)),"changes")),o.length===0?null:x("details",
{},x("summary",{},`${F(o.length,"kernel")} changed since: what differs there may not be your code\u2019s doing`),ze("Ker\
nels that changed",["kernel","before","now"],o.map(({kernel:i,before:a,after:l})=>ag({},V(i),a,l)),"changes")))}function gV({
baseline:e,source:t,insnsThreshold:n,cases:r}){let o=[...n===null?[]:[`instructions may grow by ${n}`],...[Uo(r)].filter(
s=>s!=="")];return[`compared with ${e}, from ${t}`,...o].join("; ")}function yV(e,t){let{artifact:n,subject:r,kernels:o,
before:s,after:i,blocks:a,cause:l}=e;return ag(sa(n,o,t),V(n),r,x("span",{},...o.flatMap((c,u)=>[u===0?"":", ",V(c)])),At(
s),At(i,i!=="pass"&&!a),l??"")}function bV(e,t){let{artifact:n,program:r,kernel:o,beyond:s}=e,i=ki(e);return ag(sa(n,[o],
t),V(n),V(r),V(o),x("span",{class:s?"verdict fail":null},nr(e)),[...s?["beyond the threshold"]:[],...i===null?[]:[i]].join(
"; "))}function ag(e,...t){return x("tr",e,...t.map(n=>x("td",{},n)))}var nE=f(()=>{"use strict";Nn();Go();I();dt();Ot()});function rE(e,t){let n=e.findings;return mt("findings",n.length===0?"Nothing was found":`Findings: ${kV(n)}`,...n.length===
0?[x("p",{},"No failure, no warning, no remark.")]:n.map((r,o)=>xV(r,o,e,t)))}function kV(e){let t=i=>e.filter(({level:a,
known:l})=>a===i&&l===null).length,n=e.filter(i=>i.known!==null).length,[r,o,s]=[t("failure"),t("warning"),t("notice")];
return[...r===0?[]:[F(r,"failure")],...o===0?[]:[`${o} that ${o===1?"does":"do"} not block`],...n===0?[]:[F(n,"known fai\
lure")],...s===0?[]:[F(s,"remark")]].join(", ")}function xV(e,t,n,r){let{level:o,artifact:s,kernels:i,otherPrograms:a,words:l,
source:c,excerpt:u,remedy:d,remedyYaml:m,log:p,reproduce:g}=e,b=`finding-${t+1}`,w=Ho(e,n);return x("article",{id:b,class:`\
finding ${o}`,"aria-labelledby":`${b}-title`,...sa(s,i,r)},x("p",{class:"tags"},x("span",{class:"level"},e.known===null?
wV[o]:"known failure"),x("span",{class:"class"},e.class),s===null?null:x("span",{class:"artifact"},s)),x("h3",{id:`${b}-\
title`},nt(e)),x("div",{class:"on"},"On ",...RV(e,n,r)),a.length>2?x("details",{},x("summary",{},"The other programs"),x(
"p",{},...SV(a))):null,e.known===null?null:x("p",{},x("strong",{},"Known: "),Dt(e.known)),l===null?null:x("blockquote",{},
V(l)),c===null?null:tu(c),w===null?null:x("p",{},"At ",V(w)),u===null?null:_n(u,"Log excerpt"),p===null?null:x("p",{},ft(
p,"Whole log")),x("p",{class:"remedy"},x("strong",{},"What to do: "),...eu(d)),m===null?null:oa(m,"For the manifest"),oa(
g,"Reproduce"))}function RV(e,t,n){let{artifact:r,kernels:o}=e;if(r===null||o.length===0)return[Xt(e,t)];let s=new Set(t.
kernels.filter(({required:l})=>!l).map(({id:l})=>l)),i=o.map(l=>{let c=ms(r,l,n);return x("a",{href:c===null?null:`#${c}`},
`${l}${s.has(l)?" (optional)":""}`)});if(o.length<=_V)return lg(i);let a=o.length===t.kernels.length?`all ${o.length} ke\
rnels`:`${o.length} kernels`;return[x("details",{class:"inline"},x("summary",{},a),x("p",{},...lg(i)))]}function SV(e){return lg(
e.map(t=>V(t)))}function lg(e){return e.flatMap((t,n)=>n===0?[t]:[", ",t])}var wV,_V,oE=f(()=>{"use strict";jt();I();dt();
na();Ot();wV={failure:"failure",warning:"does not block",notice:"remark"};_V=12});function sE(e){let{kernels:t,host:n}=e;return t.length===0?null:mt("kernels",`Kernels (${t.length})`,x("p",{class:"legen\
d"},n.accelerator===null?null:`Accelerator chosen for the run: ${n.accelerator.used==="kvm"?"KVM":"TCG"} (${n.accelerator.
reason}). `,n.qemu===null?null:`${n.qemu}, `,`${F(n.cpus,"CPU")}, ${n.arch}.`),ze("Kernels",$V,t.map(vV),"kernels"))}function vV(e,t){
let{id:n,required:r,release:o,packageVersion:s,vmlinuzSha256:i,signature:a,shape:l,accelerator:c,boots:u}=e,{snapshot:d,
bootMs:m,fetchMs:p,guestMs:g,consoleLog:b}=e;return x("tr",{"data-kernel-row":t},x("th",{scope:"row"},V(n),r?null:x("spa\
n",{class:"sub"},"optional"),...EV(e)),x("td",{title:i===null?null:`vmlinuz sha256 ${i}`},o??""),x("td",{},s??""),x("td",
{class:a!==null&&!/^(?:locked: )?good/.test(a)?"warn":null},a??""),x("td",{class:"number"},m===null?"":ce(m),d==="used"?
x("span",{class:"sub"},"resumed"):null,l===null?null:x("span",{class:"sub"},jn[l]),c===null?null:x("span",{class:"sub"},
c==="kvm"?"KVM":"emulated (TCG)"),u>1?x("span",{class:"sub"},`${u} boots`):null),x("td",{class:"number"},ce(p)),x("td",{
class:"number"},ce(g)),x("td",{},b===null?"":ft(b,"log")))}function EV({error:e,notes:t,lsm:n,lockdown:r,modules:o}){return[
e===null?null:x("p",{class:"fail"},e),...t.map(s=>x("p",{class:"note"},s)),x("details",{},x("summary",{},"configuration"),
x("p",{},`LSMs: ${n??"not told"}`),x("p",{},`Lockdown: ${r??"not told"}`),o.length===0?null:x("p",{},`Modules: ${o.join(
", ")}`))]}var $V,iE=f(()=>{"use strict";Fi();I();dt();Ot();$V=["kernel","release","package","signature","boot","fetch",
"in the guest","console"]});function aE(e){if(e.length===0)return null;let t=e.filter(({extent:o})=>o!=="whole"),n=e.reduce((o,s)=>o+s.bytes,0),r=e.
length-t.length;return mt("logs","Logs",x("p",{},`The run left ${F(e.length,"log")} of ${qe(n)} together; ${r===e.length?
"all of them are":`${r} ${r===1?"is":"are"}`} whole in this page.`,x("noscript",{}," To read them here takes JavaScript;\
 the same files are beside this page.")),t.length===0?null:ze("Logs that are not whole",["log","size","in this page","wh\
y"],t.slice(0,cg).map(PV)),t.length<=cg?null:x("p",{},`So it is with ${F(t.length-cg,"more log")}.`))}function PV({path:e,
bytes:t,extent:n,reason:r}){let o=[V(e),t===0?"":qe(t),n==="end"?ft(e,"its last part"):ft(e,"the file"),r??""];return x(
"tr",{},...o.map(s=>x("td",{},s)))}var cg,lE=f(()=>{"use strict";I();dt();Ot();cg=200});function cE(e,t){return dE("matrix","Artifacts \xD7 kernels",gr(e),t)}function uE(e,t){return dE("tests","Tests \xD7 kernel\
s",yr(e),t)}function dE(e,t,{kernels:n,rows:r},o){if(r.length===0||n.length===0)return null;let s=n.length>=AV,i=x("tr",
{},x("th",{scope:"col",class:"corner"},x("span",{class:"unseen"},"artifact")),...n.map((l,c)=>OV(l,c))),a=r.map(({artifact:l,
label:c,cells:u})=>{let d=o.artifact.get(l)??0;return x("tr",{"data-artifact":d},x("th",{scope:"row"},x("span",{class:"l\
abel"},c)),...u.map((m,p)=>{let g=n[p];return g===void 0?x("td"):CV(m,c,g,ms(l,g.id,o),p)}))});return mt(e,t,x("div",{class:"\
scroll matrix",role:"region","aria-label":t,tabindex:0},x("table",{class:s?"narrow":"wide","data-grid":!0},x("thead",{},
i),x("tbody",{},...a))),TV(r.flatMap(l=>l.cells)))}function OV({id:e,release:t,required:n},r){return x("th",{scope:"col",
"data-kernel":r,title:[e,t??"",n?"":"optional"].filter(o=>o!=="").join(" \xB7 ")},x("span",{class:"head"},x("span",{class:"\
name"},nu(e,60)),n?null:x("span",{class:"optional"}," optional")))}function CV(e,t,n,r,o){if(e===null)return x("td",{class:"\
none","data-kernel":o},x("span",{class:"unseen"},"not meant for this kernel"));let{verdict:s,nonBlocking:i,known:a,note:l}=e,
c=a?"known":s,u=`${t} on ${n.id}: ${a?"fails as known":`${s}${i?", does not block":""}`}${l===null?"":`, ${l} attached`}`;
return x("td",{"data-kernel":o,"data-verdict":s},x("a",{class:`cell ${sg(s,i)}`,href:r===null?null:`#${r}`,"aria-label":u},
ra(s,a),x("span",{class:"word"},c),l===null?null:x("span",{class:"note"},l)))}function TV(e){let t=[...e.some(n=>n?.known)?
["Known: fails as known_failures of the manifest says."]:[],...e.some(n=>n?.nonBlocking)?["Grey and dashed: did not pass\
, and does not block."]:[],...e.some(n=>n?.note!=null)?["Figures: programs attached, of those that were tried."]:[],...e.
some(n=>n===null)?["Empty: not meant for the kernel."]:[]];return x("p",{class:"legend"},t.join(" "),x("span",{class:"js"},
" Arrow keys move from cell to cell, Enter opens one."))}var AV,fE=f(()=>{"use strict";jt();dt();na();Ot();AV=9});function pE({artifacts:e,kernels:t}){return x("form",{class:"toolbar js",role:"search","aria-label":"Filter",id:"filters"},
x("label",{class:"search"},x("span",{class:"unseen"},"Text"),x("input",{type:"search",name:"text",placeholder:"Filter: p\
rogram, map, kernel, words\u2026   /",autocomplete:"off",spellcheck:"false","aria-keyshortcuts":"/"})),mE("artifact","Ar\
tifact","all artifacts",e.map(({name:n})=>n)),mE("kernel","Kernel","all kernels",t.map(({id:n})=>n)),x("fieldset",{},x("\
legend",{class:"unseen"},"Verdict"),...MV.map(n=>x("label",{class:`choice ${n}`},x("input",{type:"checkbox",name:"verdic\
t",value:n}),n))),x("button",{type:"reset"},"Clear"),x("output",{role:"status","aria-live":"polite"}))}function mE(e,t,n,r){
return x("label",{},x("span",{class:"unseen"},t),x("select",{name:e},x("option",{value:""},n),...r.map((o,s)=>x("option",
{value:s},nu(o)))))}var MV,hE=f(()=>{"use strict";dt();Ot();MV=["pass","fail","error","skip"]});import{createHash as IV}from"node:crypto";import{gzipSync as LV}from"node:zlib";function bE(e,t,{style:n,script:r}){let o=Dv(
e),i=[()=>Uv(e),()=>pE(e),()=>cE(e,o),()=>uE(e,o),()=>tE(e,o),()=>rE(e,o),()=>Zv(e,o),()=>sE(e),()=>aE(t),()=>NV(e)].flatMap(
a=>{let l=a();return l===null?[]:[{id:String(l.attributes.id),html:qn(l)}]});return["<!doctype html>",'<html lang="en">',
"<head>",'<meta charset="utf-8">',`<meta http-equiv="Content-Security-Policy" content="${KV(n,r)}">`,'<meta name="viewpo\
rt" content="width=device-width, initial-scale=1">','<meta name="referrer" content="no-referrer">',qn(x("title",{},BV(e))),
`<style>${n}</style>`,`<script>${r}</script>`,"</head>","<body>",qn(x("a",{class:"skip-link",href:"#main"},"Skip to the \
report")),qn(jV(i)),'<main id="main" tabindex="-1">',...i.map(({html:a})=>a),UV(e,o),"</main>",qn(yE({id:"results"},LV(JSON.
stringify(e)).toString("base64"))),...t.map(({path:a,bytes:l,extent:c,reason:u,data:d})=>qn(yE({"data-path":a,"data-byte\
s":l,"data-extent":c,"data-reason":u},d))),"</body>","</html>",""].join(`
`)}function NV(e){return mt("reproduce","Reproduce",oa(lo(e,null,null,null),"The whole run, on a Linux machine of yours"),
x("p",{class:"legend"},...eu("`--kernel` and `--artifact` narrow it down; every finding has a command of its own.")))}function BV({
gate:e}){return`${{passed:"\u2713",failed:"\u2715",error:"!"}[e.status]} ${e.sentence} \xB7 bpfcompat`}function KV(e,t){
return["default-src 'none'",`script-src '${gE(t)}'`,`style-src '${gE(e)}'`,"img-src data:","base-uri 'none'","form-actio\
n 'none'"].join("; ")}function gE(e){return`sha256-${IV("sha256").update(e).digest("base64")}`}function jV(e){let t=e.flatMap(
({id:n})=>{let r=DV[n];return r===void 0?[]:[x("a",{href:`#${n}`},r)]});return x("nav",{class:"bar","aria-label":"Sectio\
ns"},x("strong",{},"bpfcompat"),x("div",{class:"links"},...t),x("button",{type:"button",id:"theme",class:"js"},"Theme"))}
function yE(e,t){return x("script",{type:"application/octet-stream",...e},t)}function UV(e,t){let n=[],r=FV;for(let i of GV(
e.cases)){let a=ms(i.artifact,i.kernel,t),l=qn(x("article",{id:a,class:"case"},...Jv(i,e,"h3")));if(r-=ut(l),r<0)break;n.
push(l)}let o=e.cases.length-n.length,s=o===0?"":qn(x("p",{},`${F(o,"case")} more: results.json has them, and so has thi\
s page with JavaScript.`));return n.length===0?"":`<noscript><section id="cases"><h2>Cases</h2>${n.join(`
`)}${s}</section></noscript>`}function GV(e){let t=({lanes:n})=>n.every(({verdict:r})=>r==="pass");return[...e.filter(n=>!t(
n)),...e.filter(t)]}var FV,DV,wE=f(()=>{"use strict";Zc();I();dt();na();Gv();Xv();eE();nE();oE();iE();lE();fE();Ot();hE();
FV=384*1024;DV={matrix:"Matrix",tests:"Tests",comparison:"Changes",findings:"Findings",verifier:"Instructions",kernels:"\
Kernels",logs:"Logs",reproduce:"Reproduce"}});var kE={};ee(kE,{renderHtml:()=>qV});async function qV(e,t){let[n,r]=await Promise.all([Fv(e,Mv(t)),Ov()]);return bE(e,n,
r)}var xE=f(()=>{"use strict";Cv();Iv();Nv();wE()});import{constants as su}from"node:fs";import{access as RE,mkdir as dg,readFile as ug,realpath as _E,rename as WV,rm as SE,
rmdir as zV,writeFile as VV}from"node:fs/promises";import{dirname as $E,join as ps}from"node:path";async function iu(e){
let t=await HV(e);if(t===null)return;let n=[fg,...t.map(r=>ps("logs",kn(r)))];await Promise.all([...Object.values(vE).map(
({file:r})=>r),...n].map(r=>SE(ps(e,r),{recursive:!0,force:!0}))),await zV(ps(e,"logs")).catch(()=>{})}async function HV(e){
try{let{tool:t,kernels:n=[]}=JSON.parse(await ug(ps(e,"results.json"),"utf8"));return t?.name==="bpfcompat"?n.map(({id:r})=>String(
r)):null}catch{return null}}async function Rr(e,t){let n={};try{await dg(t,{recursive:!0});for(let[r,{file:o,render:s}]of Object.
entries(vE))n[r]=ps(t,o),await Qe(`writing ${o}`,async()=>PE(ps(t,o),await s(e,t)));return n}catch(r){throw new h(`the r\
eport could not be written to ${t}: ${P(r)}; make room, or name another folder with ${J("report-directory")}`,{cause:r})}}
async function EE(e,{json:t,markdown:n}){t!==null&&await ia(t,await ug(e.json,"utf8")),n!==null&&await ia(n,await ug(e.summary,
"utf8"))}async function ia(e,t){try{await YV(e),await dg($E(e),{recursive:!0}),await PE(e,t)}catch(n){throw new h(`the r\
eport could not be written to ${e}: ${P(n)}; name another file`,{cause:n})}}async function YV(e){let t=process.cwd();if(!pe(
e,t))return;let[n,r]=await Promise.all([_E(Et($E(e))),_E(t)]);if(n!==r&&!pe(n,r))throw new Error(`a symbolic link leads \
to ${n}, out of ${t}`)}async function PE(e,t){let n=`${e}.${process.pid}.tmp`;try{await VV(n,t),await WV(n,e)}catch(r){throw await SE(
n,{force:!0}),r}}async function uo(e,t){try{await dg(e,{recursive:!0}),await RE(e,su.W_OK|su.X_OK)}catch(n){let o=K(n)===
"EEXIST"?"it is a file, and must be a folder":await mg(e)??P(n);throw new h(`\`${e}\` cannot be written (${o}); name ano\
ther with ${J(t)}`,{cause:n})}}async function mg(e){try{await RE(Et(e),su.W_OK|su.X_OK);return}catch(t){return Xr(K(t))??
P(t)}}var vE,fg,nn=f(()=>{"use strict";$();Di();as();Qr();Qt();$i();Wc();ve();H$();Qh();ov();Ze();vE={json:{file:"result\
s.json",render:cr},summary:{file:"summary.md",render:ls},junit:{file:"junit.xml",render:async e=>(await pv().then(()=>mv)).
renderJunit(e)},sarif:{file:"results.sarif",render:async e=>(await Av().then(()=>Pv)).renderSarif(e)},support:{file:"sup\
port.json",render:Y$},badge:{file:"badge.svg",render:V$},matrix:{file:"matrix.svg",render:nv},html:{file:"report.html",render:async(e,t)=>(await Promise.resolve().then(()=>(xE(),kE))).
renderHtml(e,t)}},fg="logs/install.log"});import{relative as JV,resolve as XV}from"node:path";function AE(e,t){for(let n of DR(e,t))QV[n.level](n.message,ZV(n))}function ZV({
title:e,file:t,startLine:n,startColumn:r}){return{title:e,...t===null?{}:{file:t,startLine:n??1},...t===null||r===void 0||
r===null?{}:{startColumn:r}}}function OE(e,t,n){if(t.aborted){Co(`interrupted by ${P(t.reason)}`);return}if(!(e instanceof
h)){Co(fe(P(e)));return}for(let r of e.problems){let{line:o,column:s}=r,i=r.file===void 0?void 0:eH(r.file,n);Co(fe(pn(r)),
{title:"bpfcompat",...i===void 0?{}:{file:i},...i===void 0||o===void 0?{}:{startLine:o},...i===void 0||s===void 0?{}:{startColumn:s}})}}
function eH(e,t){let n=XV(e);return t!==null&&pe(n,t)?JV(t,n):void 0}function CE(e,t){t.foreign(typeof e=="object"&&e!==
null&&"stack"in e?String(e.stack):String(e)),Co("a defect of bpfcompat: please report it with the stack in the log",{title:"\
bpfcompat"})}var QV,TE=f(async()=>{"use strict";await Vr();$();Qt();zp();I();QV={error:Co,warning:Il,notice:g_}});function ME(e,{index:t,count:n}){let{gate:r,kernels:o}=e,s=o.map(a=>[B(a.id),B(a.release??"\u2013"),G(nH(a,e)),ce(a.guestMs)]);
return`${[`### Shard ${t} of ${n}: ${G(r.sentence)}`,...s.length===0?[]:[we(["kernel","release","checks","time"],s)],"Th\
e job that brings the shards together has the findings."].join(`

`)}
`}function nH({id:e,error:t},{cases:n}){if(t!==null)return`error: ${t}`;let r=n.filter(({kernel:o})=>o===e).flatMap(o=>o.
lanes);return tH.map(o=>[r.filter(s=>s.verdict===o).length,o]).filter(([o])=>o>0).map(([o,s])=>`${o} ${s}`).join(", ")}var tH,
IE=f(()=>{"use strict";$t();I();tH=["pass","fail","error","skip"]});async function LE(e,t){if(!process.env.GITHUB_STEP_SUMMARY)return;let n=e.shard===null?ls(e):ME(e,e.shard);try{await b_.
addRaw(n,!0).write()}catch(r){t.warning(`the job summary could not be written (${P(r)}); summary.md has the same text`)}}
var FE=f(async()=>{"use strict";await Vr();$();IE();Wc()});async function NE(e,t,{log:n,checks:r}){n.foreign(is(e,{color:!1,width:120,reportDirectory:t}));let o=Rr(e,t).then(l=>(Oh(
e,l,n),l)),[s,i,a]=await Promise.allSettled([r.complete(e),o,LE(e,n)]);e.shard===null&&AE(e,s.status==="fulfilled"?s.value:
e.findings);for(let l of[s,a])if(l.status==="rejected")throw l.reason;if(i.status==="rejected")throw i.reason;return i.value}
async function pg(e,t,n){let{log:r,checks:o,signal:s,root:i}=n,a=e instanceof h?e:Lo(e)??e;Oh(t,null,r),a instanceof h||
s.aborted?OE(a,s,i):CE(a,r),s.aborted?await o.fail("Cancelled",[]):a instanceof h?await o.fail("Could not tell",a.problems):
await o.fail("Could not tell",[{message:`a defect of bpfcompat: ${P(a)}`}])}var BE=f(async()=>{"use strict";$();Qr();Uc();
nn();await TE();await Ch();await FE()});import{basename as rH,join as oH}from"node:path";async function KE(e,t,{RUNNER_TEMP:n=""}=process.env){let{task:r,isNamed:o,
run:s}=e;if(r==="plan"||o.reportDirectory||n==="")return e;let i=await mg(s.reportDirectory);if(i===void 0)return e;let a=oH(
n,rH(s.reportDirectory));return t.warning(`${s.reportDirectory} cannot be written (${i}): the report goes to ${a}`),{...e,
run:{...s,reportDirectory:a}}}var DE=f(()=>{"use strict";nn()});var Ve,Sr=f(()=>{"use strict";Ve={restore:async()=>!1,save:async()=>{}}});import{AsyncLocalStorage as sH}from"node:async_hooks";function au(e,t){return iH(),jE.run(e,t)}function iH(){let{stdout:e}=process;
if(e.write===hg)return;let t=e.write.bind(e);hg=((n,...r)=>{let o=jE.getStore();if(o===void 0)return t(n,...r);for(let s of Buffer.
from(n).toString("utf8").split(`
`))s!==""&&((s.startsWith("::add-mask::")||s.startsWith("::debug::")&&process.env.RUNNER_DEBUG==="1")&&t(`${s}
`),o(s));return!0}),e.write=hg}var jE,hg,gg=f(()=>{"use strict";jE=new sH});var UE={};ee(UE,{CACHE_READ_DENIED_PREFIX:()=>lH,CACHE_WRITE_DENIED_PREFIX:()=>cH,CacheReadDeniedError:()=>uH,CacheWriteDeniedError:()=>dH,
FinalizeCacheError:()=>fH,ReserveCacheError:()=>mH,ValidationError:()=>pH,isFeatureAvailable:()=>hH,restoreCache:()=>gH,
saveCache:()=>yH});var aH,lH,cH,uH,dH,fH,mH,pH,hH,gH,yH,GE=f(async()=>{aH=await import("./vendor/actions-cache.js"),{CACHE_READ_DENIED_PREFIX:lH,
CACHE_WRITE_DENIED_PREFIX:cH,CacheReadDeniedError:uH,CacheWriteDeniedError:dH,FinalizeCacheError:fH,ReserveCacheError:mH,
ValidationError:pH,isFeatureAvailable:hH,restoreCache:gH,saveCache:yH}=aH});import{relative as bH}from"node:path";function WE(e,t){return{name:"the cache of GitHub Actions",local:!1,async restore(s){
let{ending:i,value:a,lines:l}=await o(({restoreCache:c},u)=>{let d=[s.key,...s.restoreKeys??[]].map(m=>n(m,s));return c(
u,`${d[0]}-`,[`${d[0]}-`,...d.slice(1)])},s);return r(i,a,l,s)},async save(s,i){let a=i?Date.now().toString(36):wH,{ending:l,
value:c,lines:u}=await o(({saveCache:d},m)=>d(m,`${n(s.key,s)}-${a}`),s);return xH(l,c,u)}};function n(s,{paths:i}){return`${mn(
i.map(l=>bH(e,l))).slice(0,8)}-${s}`}function r(s,i,a,l){if(s.is!=="done")return{is:"down",why:s.why};let c=a.find(({text:m})=>m.
startsWith("Cache restore skipped"));if(c!==void 0)return{is:"closed",why:c.text};let u=VE(a);return u!==void 0&&/cache read denied/.
test(u)?{is:"closed",why:u}:u!==void 0?{is:HE(u)?"down":"damaged",why:u}:{is:[`${n(l.key,l)}-`,...(l.restoreKeys??[]).map(
m=>n(m,l))].some(m=>i?.startsWith(m))?"there":"missing"}}async function o(s,i){let a=[],l;return{ending:await new Promise(
u=>{let d=b=>u({is:"given up",why:b}),m=setTimeout(()=>d(`no answer within ${qE/1e3} s`),qE),p=()=>d("cancelled");t.aborted&&
p(),t.addEventListener("abort",p,{once:!0}),au(b=>{a.push(kH(b));let[,w]=/^Attempt [2-9] of \d+ failed with error: (.*?)\.? Retrying/.
exec(b)??[];w!==void 0&&d(_(w))},async()=>{l=await s(await GE().then(()=>UE),i.paths.map(_H))}).then(()=>u({is:"done"}),
b=>d(_(P(b)))).finally(()=>{clearTimeout(m),t.removeEventListener("abort",p)})}),value:l,lines:a}}}function zE(e){let{ACTIONS_CACHE_SERVICE_V2:t,
ACTIONS_RESULTS_URL:n,ACTIONS_CACHE_URL:r,ACTIONS_RUNTIME_TOKEN:o}=e;return(t?n:void 0)??r?o?void 0:"the runner gives no\
 token for it (ACTIONS_RUNTIME_TOKEN)":n?"the runner names none (ACTIONS_RESULTS_URL is set without ACTIONS_CACHE_SERVIC\
E_V2, and ACTIONS_CACHE_URL is not set)":"the runner names none (neither ACTIONS_RESULTS_URL nor ACTIONS_CACHE_URL is se\
t)"}function kH(e){let[,t="",n=e]=/^::(\w+)[^:]*::(.*)$/.exec(e)??[];return{command:t,text:_(n.replaceAll("%0A"," ").replaceAll(
"%25","%"))}}function xH(e,t,n){if(e.is!=="done")return{is:"down",why:e.why};if(t!==void 0&&t>=0)return{is:"kept"};let r=n.
find(({text:i})=>i.startsWith("Cache save skipped"));if(r!==void 0)return{is:"closed",why:r.text};let[,o]=n.map(({text:i})=>/^Failed to reserve cache: (?:Error: )?(.*)$/.
exec(i)).find(i=>i!==null)??[],s=o??VE(n);return s===void 0||/already exists|\(409\)|Response was not ok|may be creating/i.
test(s)?{is:"known"}:/cache write denied/.test(s)?{is:"closed",why:s}:{is:HE(s)?"down":"failed",why:s}}function VE(e){return e.
findLast(({command:t,text:n})=>t==="warning"||t==="error"||n.startsWith("Failed to save"))?.text.replace(/^Failed to (?:save|restore): /,
"")}function HE(e){return/Failed to (?:Create|Get|Finalize)CacheEntry|Cache service responded|RUNTIME_TOKEN/.test(e)}function _H(e){
return e.replace(/[*?[]/g,"[$&]")}var qE,wH,YE=f(()=>{"use strict";or();$();I();gg();qE=12e4,wH="1"});var yg={};ee(yg,{HTTPError:()=>SH,cacheDir:()=>$H,cacheFile:()=>vH,downloadTool:()=>EH,evaluateVersions:()=>PH,extract7z:()=>AH,
extractTar:()=>OH,extractXar:()=>CH,extractZip:()=>TH,find:()=>MH,findAllVersions:()=>IH,findFromManifest:()=>LH,getManifestFromRepo:()=>FH,
isExplicitVersion:()=>NH});var RH,SH,$H,vH,EH,PH,AH,OH,CH,TH,MH,IH,LH,FH,NH,bg=f(async()=>{RH=await import("./vendor/actions-tool-cache.js"),
{HTTPError:SH,cacheDir:$H,cacheFile:vH,downloadTool:EH,evaluateVersions:PH,extract7z:AH,extractTar:OH,extractXar:CH,extractZip:TH,
find:MH,findAllVersions:IH,findFromManifest:LH,getManifestFromRepo:FH,isExplicitVersion:NH}=RH});import{createHash as BH}from"node:crypto";import{cp as KH,mkdir as DH,mkdtemp as jH,rm as UH,stat as GH}from"node:fs/promises";
import{dirname as qH,join as wg}from"node:path";function XE(e){return{name:"the runner's tool cache",local:!0,async restore(t){
try{let{find:n}=await bg().then(()=>yg),r=await _g(async()=>n(kg,xg(t)));if(r==="")return{is:"missing"};for(let[o,s]of t.
paths.entries())await JE(wg(r,String(o)),s);return{is:"there"}}catch(n){return{is:"damaged",why:P(n)}}},async save(t,n){
try{let{cacheDir:r,find:o}=await bg().then(()=>yg),s=t.restoreKeys!==void 0;if(!n&&!s&&await _g(async()=>o(kg,xg(t)))!==
"")return{is:"known"};let i=await jH(wg(e,"bpfcompat-"));try{for(let[a,l]of t.paths.entries())await JE(l,wg(i,String(a)));
await _g(()=>r(i,kg,xg(t)))}finally{await UH(i,{recursive:!0,force:!0})}return{is:"kept"}}catch(r){return{is:"failed",why:P(
r)}}}}}function xg({key:e,restoreKeys:t}){return`0.0.0-sha256${BH("sha256").update(t?.[0]??e).digest("hex")}`}async function JE(e,t){
await GH(e).catch(()=>{})!==void 0&&(await DH(qH(t),{recursive:!0}),await KH(e,t,{recursive:!0,preserveTimestamps:!0}))}
function _g(e){return au(()=>{},e)}var kg,QE=f(()=>{"use strict";$();gg();kg="bpfcompat"});function eP({cache:e},t){if(!e)return Ve;let{logger:n,signal:r,environment:o=process.env}=t,s=WH(o,r,n);return s.length===
0?Ve:zH(s,t)}function WH(e,t,n){let{RUNNER_ENVIRONMENT:r,RUNNER_TOOL_CACHE:o,RUNNER_TEMP:s,GITHUB_WORKSPACE:i=process.cwd()}=e,
a=[];r==="self-hosted"&&o&&s&&a.push(XE(s));let l=zE(e);return l===void 0?a.push(WE(i,t)):n.info(`there is no cache of G\
itHub Actions here: ${l}`),a}function zH(e,{logger:t,trusted:n}){let r=new Set(e),o=new Set(e),s=new Set(n?e:[]),i=new Map(
e.map(y=>[y,new Set])),a=new Set,l=new Set,c=!1;return{restore:y=>w(!1,y,()=>d(y)),save:y=>w(void 0,y,()=>p(y))};function u({
newest:y}){return y===!0?e.filter(({local:k})=>!k):e}async function d(y){if(a.has(y.key))return!1;a.add(y.key);let k=[];
for(let R of u(y))if(!(!r.has(R)||!o.has(R))){if(await m(R,y)){t.info(`${y.what}: restored from ${R.name}`);for(let S of k)
await g(S,y);for(let S of e)i.get(S)?.add(y.key);return!0}k.push(R)}return!1}async function m(y,k){let R=await Qe(`askin\
g ${y.name} for ${k.what}`,()=>y.restore(k));if(ue("cache",()=>`${y.name}: restore ${k.key}: ${ZE(R)}`),R.is==="there"&&
await(k.intact?.()??!0))return!0;switch(R.is){case"missing":t.info(`${k.what}: not in ${y.name}`);break;case"closed":o.delete(
y)&&t.info(`nothing is restored from ${y.name}: ${R.why}`);break;case"down":b(y,R.why);break;default:i.get(y)?.add(k.key),
t.info(`${k.what}: what ${y.name} has is damaged (${R.is==="damaged"?R.why:"its digests are not those it was kept with"}\
): it is not used`)}return!1}async function p(y){if(!l.has(y.key)){l.add(y.key),!n&&!c&&(c=!0,t.info("nothing of this ru\
n is kept for others: its event is not one of people who may write to the repository"));for(let k of u(y))await g(k,y)}}
async function g(y,k){if(!r.has(y)||!s.has(y))return;let R=await Qe(`keeping ${k.what} in ${y.name}`,()=>y.save(k,i.get(
y)?.has(k.key)===!0));switch(ue("cache",()=>`${y.name}: save ${k.key}: ${ZE(R)}`),R.is){case"kept":t.info(`${k.what}: ke\
pt in ${y.name}`);break;case"known":t.info(`${k.what}: ${y.name} has it already`);break;case"failed":t.info(`${k.what}: \
could not be kept in ${y.name}: ${R.why}`);break;case"closed":s.delete(y)&&t.info(`nothing of this run is kept in ${y.name}\
: ${R.why}`);break;case"down":b(y,R.why);break}}function b(y,k){r.delete(y)&&t.info(`${y.name} is not used any further: ${k}`)}
async function w(y,{what:k},R){try{return await R()}catch(S){return t.info(`${k}: the shared cache failed: ${P(S)}`),y}}}
function ZE(e){return"why"in e?`${e.is}: ${e.why}`:e.is}var tP=f(()=>{"use strict";Sr();$();Ze();YE();QE()});var VH,y0e,Rg,lu,b0e,hs,Sg=f(async()=>{VH=await import("./vendor/tinyglobby.js"),{convertPathToPattern:y0e,escapePath:Rg,
glob:lu,globSync:b0e,isDynamicPattern:hs}=VH});import{join as HH,relative as YH}from"node:path";function Be(e){let t=YH(".",e);return t===""?".":t.startsWith(HH("..","\
.."))?e:t}var aa=f(()=>{"use strict"});import{readdir as JH}from"node:fs/promises";import{basename as nP,dirname as rP,extname as XH,join as oP}from"node:path";
async function $g(e,t){let n=await aP(e);if(n===null)return sP(e);return{missing:null,guess:await iP(e,t)??(hs(t)?await ZH(
e,t):o())};function o(){let s=Z(t,n??[]);return s===void 0?null:oP(e,s)}}async function cu(e){let{guess:t}=await $g(rP(e),
nP(e));return t===null?"":`; did you mean \`${Be(t)}\`?`}async function sP(e){let t=rP(e),n=await aP(t);if(n===null&&t!==
e)return sP(t);let r=Z(nP(e),n??[]);return{missing:e,guess:r===void 0?null:oP(t,r)}}async function ZH(e,t){let n=XH(t);return n===
""||hs(n)?null:iP(e,`*${n}`)}async function iP(e,t){let n={cwd:e,absolute:!0,deep:QH,followSymbolicLinks:!1,ignore:["**/\
node_modules/**"]};return(await lu(`**/${t}`,n)).sort(e8)[0]??null}function e8(e,t){return e.split("/").length-t.split("\
/").length||(e<t?-1:1)}async function aP(e){return JH(e).catch(()=>null)}var QH,uu=f(async()=>{"use strict";await Sg();await Fe();
aa();QH=4});import{existsSync as lP}from"node:fs";import{homedir as t8}from"node:os";import{join as n8,resolve as fu}from"node:path";
async function gs(e,t,n){let r={matches:[],problems:[]};for(let[o,s]of e.entries()){if(du(s)){e.slice(0,o).every(du)&&r.
problems.push({index:o,message:"excludes nothing: move it after the pattern that it excludes files from, such as `build/\
*.bpf.o`"});continue}let i=uP(s),a=cP(i,t),l=a?await dP(i,t):[fu(t,i)],c=a?vg(i,t):fu(t,i,"..");l.length===0&&r.problems.
push({index:o,message:`matches no file${await s8(i,c)}; ${n}`});let u=await o8(l,e.slice(o+1).filter(du),t);r.matches.push(
...u.map(d=>({pattern:s,index:o,isGlob:a,file:d,folder:c})))}return r.matches.length===0&&r.problems.length===0&&e.length>
0&&r.problems.push({index:e.findLastIndex(du),message:"excludes every file that is left"}),r}function du(e){return e.startsWith(
"!")&&!e.startsWith("!(")}function cP(e,t){return hs(e)&&!lP(fu(t,e))}function uP(e){return e.startsWith("~/")?n8(t8(),e.
slice(2)):e}async function o8(e,t,n){if(t.length===0)return e;let r=t.flatMap(s=>{let i=uP(s.slice(1).trim()).replace(/\/+$/,
""),a=cP(i,n)?i:Rg(i);return[a,`${a}/**`]}),o=new Set(await dP(e.map(s=>Rg(s)),n,{ignore:r,onlyFiles:!1}));return e.filter(
s=>o.has(s)||!lP(s))}async function dP(e,t,{ignore:n=[],onlyFiles:r=!0}={}){return(await lu(e,{cwd:t,absolute:!0,dot:!0,
expandDirectories:!1,onlyFiles:r,ignore:[...r8,...n]})).map(s=>s.replace(/(?<=.)\/$/,"")).sort()}function vg(e,t){let n=e.
split("/"),r=n.slice(0,n.findIndex(o=>hs(o))).join("/");return fu(t,r===""&&e.startsWith("/")?"/":r)}async function s8(e,t){
let{missing:n,guess:r}=await $g(t,e.split("/").at(-1)??""),o=r===null?"":`; the nearest is \`${Be(r)}\``;if(n!==null)return`\
: there is no \`${Be(n)}\`${o}`;let s=Be(t);return` in ${s==="."?"the working directory":`\`${s}\``}${o}`}var r8,la=f(async()=>{
"use strict";await Sg();await uu();aa();r8=["**/.git/**"]});import{readFileSync as i8}from"node:fs";function mu(e){if(e===void 0)return null;try{return l8(i8(`/proc/${e}/stat`,"utf\
8"))}catch{return null}}function l8(e){let t=e.slice(e.lastIndexOf(")")+2).split(" "),n=Number(t[11])+Number(t[12]);return Number.
isFinite(n)?n/a8:null}var a8,Eg=f(()=>{"use strict";a8=100});var Pg={};ee(Pg,{$:()=>u8,ExecaError:()=>d8,ExecaSyncError:()=>f8,execa:()=>m8,execaCommand:()=>p8,execaCommandSync:()=>h8,
execaNode:()=>g8,execaSync:()=>y8,getCancelSignal:()=>b8,getEachMessage:()=>w8,getOneMessage:()=>k8,parseCommandString:()=>x8,
sendMessage:()=>_8});var c8,u8,d8,f8,m8,p8,h8,g8,y8,b8,w8,k8,x8,_8,Ag=f(async()=>{c8=await import("./vendor/execa.js"),{
$:u8,ExecaError:d8,ExecaSyncError:f8,execa:m8,execaCommand:p8,execaCommandSync:h8,execaNode:g8,execaSync:y8,getCancelSignal:b8,
getEachMessage:w8,getOneMessage:k8,parseCommandString:x8,sendMessage:_8}=c8});function Wn(){let e=R8.flatMap(t=>{let n=process.env[t];return n===void 0?[]:[[t,n]]});return{LC_ALL:"C",...Object.fromEntries(
e)}}async function ke(e,t,n={}){let{input:r,signal:o,timeoutMs:s,isDead:i,environment:a=Wn()}=n,l={reject:!1,env:a,extendEnv:!1,
...r===void 0?{stdin:"ignore"}:{input:r},detached:o!==void 0};ue("program",()=>xn([e,...t]));let{execa:c}=await Ag().then(()=>Pg);
o?.throwIfAborted();let u=c(e,t,l),d=()=>pu(u.pid);o?.addEventListener("abort",d,{once:!0});let m=performance.now(),g=await(s===
void 0&&i===void 0?u:$8({timeoutMs:s,isDead:i},u)).finally(()=>o?.removeEventListener("abort",d));if(o?.throwIfAborted(),
g===null){o!==void 0&&d();let R=(performance.now()-m)/1e3;return ue("program",()=>`${e} did not end within ${R.toFixed(1)}\
 s`),{exitCode:void 0,stdout:"",stderr:"",timedOut:!0,ended:s===void 0?"it was given up":`no end within ${s/1e3} s`}}let{
exitCode:b,stdout:w,stderr:y}=g,k=String(b??g.signal??g.code??"unknown");return ue("program",()=>`${e} ended with ${k}${fP(
w)}${fP(y)}`),{exitCode:b,stdout:w,stderr:y,timedOut:!1,ended:k}}function pu(e){try{e!==void 0&&process.kill(-e,"SIGKILL")}catch{}}
async function $8({timeoutMs:e,isDead:t},n){let r=performance.now(),o=[],s=new Promise(i=>{let a=()=>{n.kill("SIGKILL");
for(let c of[n.stdin,n.stdout,n.stderr])c?.destroy();n.unref(),i(null)},l=()=>{t?.((performance.now()-r)/1e3,mu(n.pid))===
!0&&a()};e!==void 0&&o.push(setTimeout(a,e)),t!==void 0&&o.push(setInterval(l,S8))});return n.catch(()=>{}),Promise.race(
[n,s]).finally(()=>{for(let i of o)clearInterval(i)})}function fP(e){return e.trim()===""?"":`
${e.trimEnd().slice(-v8)}`}var R8,S8,v8,Gt=f(()=>{"use strict";ns();ea();Ze();Eg();R8=["PATH","HOME","TMPDIR","LD_LIBRAR\
Y_PATH",...sh,"SSL_CERT_FILE","SSL_CERT_DIR"];S8=100;v8=4e3});import{accessSync as E8,constants as P8,statSync as A8}from"node:fs";import{delimiter as mP,join as pP}from"node:path";function ie(e,t=process.
env.PATH??""){return e.includes("/")?Og(e)?e:void 0:t.split(mP).filter(n=>n!=="").map(n=>pP(n,e)).find(Og)}function hP(e,t=process.
env.PATH??""){return t.split(mP).filter(n=>n!=="").map(n=>pP(n,e)).find(n=>A8(n,{throwIfNoEntry:!1})?.isFile()===!0&&!Og(
n))}function Og(e){try{return E8(e,P8.X_OK),!0}catch{return!1}}var Tt=f(()=>{"use strict"});import{existsSync as O8}from"node:fs";import{readFile as C8,realpath as Cg}from"node:fs/promises";import{dirname as Tg,join as T8,
relative as M8,resolve as I8}from"node:path";async function fo(e,t){let n=await Cg(Et(e));if(ie("git")===void 0)return wP(
n,t)?{problem:"git is not installed"}:null;let r=t===null?"":Tg(await Cg(Et(t))),o=await Rn(n,["rev-parse","--show-tople\
vel","--show-superproject-working-tree"],r);if(o.exitCode!==0)return/not a git repository \(/.test(o.stderr)?null:{problem:`\
git: ${B8(o)}`};let[s="",i=""]=o.stdout.split(`
`);if(i!=="")return await L8(s,i)??fo(i,t);let[a,l]=await Promise.all([Rn(s,["rev-parse","--verify","--quiet","HEAD^{com\
mit}"]),Rn(s,["config","--get","remote.origin.url"])]);return{root:s,commit:a.stdout.trim()||null,origin:l.stdout.trim()||
null}}async function L8(e,t){let n=M8(await Cg(t),e),[r,o]=await Promise.all([Rn(t,["rev-parse","--verify","--quiet",`HE\
AD:${n}`]),Rn(e,["rev-parse","--verify","--quiet","HEAD"])]);return r.stdout.trim()===o.stdout.trim()?null:{problem:`the\
 submodule ${n} is at another commit than its repository records`}}async function gP(e){let{exitCode:t,stdout:n}=await Rn(
e,["ls-files","-z","--cached"]);return t===0?new Set(n.split("\0").filter(r=>r!=="")):null}async function Mg(e,t){let{stdout:n}=await Rn(
e,["cat-file","commit",t]);return[...(n.split(`

`)[0]??"").matchAll(/^parent ([0-9a-f]+)$/gm)].map(([,r=""])=>r)}async function yP(e,t){let[n,r]=await Promise.all([Rn(e,
["for-each-ref",`--points-at=${t}`,"--format=%(refname)"]),F8(e)]),s=/(^|\/)pull\/\d+\/merge$/m.test(n.stdout)||r.includes(
t)?await Mg(e,t):[];return s.length===2?s[1]??null:null}async function F8(e){let{stdout:t}=await Rn(e,["rev-parse","--gi\
t-path","FETCH_HEAD"]);return[...(await C8(I8(e,t.trim()),"utf8").catch(()=>"")).matchAll(/^([0-9a-f]{40,64})\t.*\bpull\/\d+\/merge'/gm)].
map(([,r=""])=>r)}async function bP(e,t,n){return(await Rn(e,["merge-base","--is-ancestor",n,t])).exitCode===0}function Rn(e,t,n=""){
let r={...Wn(),GIT_CEILING_DIRECTORIES:n,GIT_NO_LAZY_FETCH:"1",GIT_OPTIONAL_LOCKS:"0"};return ke("git",["-C",e,...["-c",
"safe.directory=*","-c","core.fsmonitor=false"],...t],{environment:r,timeoutMs:N8})}function wP(e,t){return O8(T8(e,".gi\
t"))?!0:e!==t&&Tg(e)!==e&&wP(Tg(e),t)}function B8({stderr:e,ended:t}){return e.trim().split(`
`).at(-1)||t}var N8,Ig=f(()=>{"use strict";Di();Gt();Tt();N8=3e4});import{existsSync as K8}from"node:fs";import{readdir as D8,realpath as hu}from"node:fs/promises";import{dirname as j8,join as kP,
resolve as U8}from"node:path";async function Lg(e,t,n,r){let o=await hu(n),s=await z8(e,t,o);if(s!==null&&"problem"in s)
return t.commit!==null?xP(e,t.commit,null,o,r):(r.info(`the commit that the workspace has checked out is not known (${s.
problem}): it is taken to be that of the event, and the results are not kept as a baseline; the input \`commit\` names ano\
ther`),{context:{...e,onDefaultBranch:!1},repository:gu(null,e,o)});let i=s!==null&&bu(s,e)?s:null;if(t.commit!==null)return xP(
e,t.commit,i,o,r);if(s!==null&&i===null)return r.info(`the workspace has a checkout of another repository (${N(s.origin??
"")}): check runs go to ${SP(e)}, without places in files, and the results are not kept as a baseline`),{context:{...e,onDefaultBranch:!1},
repository:G8};let a=Fg(e,await q8(i,e),r),l=a===e||i===null?null:await W8(i,e);return{context:{...a,fallbackSha:l},repository:gu(
i,a,o)}}function xP(e,t,n,r,o){let s=Fg(e,t,o);return{context:s,repository:gu(n,s,r)}}function _P(e,t,n,r,o){let s=n??(e.
event==="workflow_run"?null:t),i=Fg(e,s,o);return{context:n!==null||t!==null?i:{...i,onDefaultBranch:!1},repository:{...gu(
null,i,r),checkedOut:e.event==="workflow_run"?i.headSha:null}}}async function RP({artifacts:e},{context:t,repository:n},r){
let o=await hu(r),s=new Set(e.map(({path:i})=>j8(U8(r,i))));for(let i of s){let a=await hu(Et(i)),l=a===o||pe(a,o)?await fo(
a,o):null;if(!(l===null||"root"in l&&l.root===n.root)&&("problem"in l||!bu(l,t)||!yu(t).includes(l.commit)))return!1}return!0}
function Fg(e,t,n){if(t===null||yu(e).includes(t))return e;let r={...e,headSha:t,onDefaultBranch:!1};return n.info(`the \
tested commit is ${Fn(t)}, not ${SP(e)}: check runs go to it, and its results are not kept as a baseline`),r}function yu({
event:e,headSha:t,sha:n}){return e==="pull_request_target"?[t]:[t,n]}async function q8(e,t){if(e===null||e.commit===null)
return null;let{root:n,commit:r}=e;if(yu(t).includes(r))return r;if(t.event.startsWith("pull_request")&&t.headSha!==null){
let o=await Mg(n,r);if(o.length===2&&o[1]===t.headSha)return t.headSha}return await yP(n,r)??r}async function W8({root:e,
commit:t},n){if(t===null||n.headSha===null)return null;for(let r of yu(n))if(r!==null&&await bP(e,t,r))return n.headSha;
return null}async function z8(e,{named:t},n){let r=await Promise.all(t.map(s=>hu(Et(vg(s,n))))),o=null;for(let s of new Set(
[...r.filter(i=>pe(i,n)),n])){let i=await fo(s,n);if(i!==null){if("root"in i&&bu(i,e))return i;if(o??=i,"problem"in i)break}}
return o??V8(e,n)}async function V8(e,t){let r=(await D8(t).catch(()=>[])).map(i=>kP(t,i)).filter(i=>K8(kP(i,".git"))),o=[];
for(let i of r){let a=await fo(i,i);a!==null&&"root"in a&&a.origin!==null&&bu(a,e)&&o.push(a)}let s=new Set(o.map(({commit:i})=>i));
return s.size>1?{problem:`it has ${s.size} commits of the repository in folders`}:o[0]??null}function bu({origin:e},{repository:t,
headRepository:n}){let r=H8.exec(e??"")?.[1]?.toLowerCase(),o=t===null?null:`${t.owner}/${t.name}`;return r===void 0||[o,
n].some(s=>s?.toLowerCase()===r)}function gu(e,t,n){let r={revision:t.headSha,checkedOut:e?.commit??t.headSha,page:lS(t)};
return e===null?{root:n,isGit:!1,...r}:{root:e.root,isGit:!0,...r}}function SP({event:e,headSha:t}){return`${t===null?"t\
hat":Fn(t)} of the event \`${e}\``}var G8,H8,$P=f(async()=>{"use strict";Nn();Di();await la();Ig();Ee();Qt();Qp();G8={root:null,
isGit:!1,revision:null,checkedOut:null,page:null};H8=/^(?:\w+:\/\/|[^/]+@[^/]+:).*?([^/:]+\/[^/:]+?)(?:\.git)?\/?$/});function wu(e=process.platform){if(e!=="linux")throw new h(`this machine runs ${Y8[e]??e}, and kernels are booted on Lin\
ux only; in a workflow use \`runs-on: ubuntu-24.04\`, elsewhere a Linux machine or a container`)}var Y8,Ng=f(()=>{"use s\
trict";$();Y8={darwin:"macOS",win32:"Windows",freebsd:"FreeBSD"}});function vP(e){return{at:"artifact",field:"maps",lines:e.flatMap(X8)}}function EP(e,t){return{at:"artifact",field:"maps",
lines:[`- name: ${he(e)}`,...t.map(n=>`  ${n}   # only if your loader sets it`)]}}function ca(e){return{at:"artifact",field:"\
maps",lines:[`- name: ${he(e)}`,"  optional: true   # only if your loader copes without it"]}}function mo(e){return Kg(e,
"attach: {required: false}   # only if your loader copes without it")}function PP(e){return{at:"artifact",field:"files",
lines:[`- ${he(e)}   # its path, relative to the manifest or absolute`]}}function Bg(e,t){return Kg(e,t)}function pt(e){
return Kg(e,"optional: true   # only if your loader copes without it")}function ku(e){return{at:"artifact",field:"progra\
ms",lines:e.flatMap(t=>[`- name: ${he(t)}`,"  autoload: true"])}}function AP(e){return{at:"artifact",field:"program_type\
s",lines:[`- {program: ${he(e)}, type: ${J8(e)}}   # the type your loader sets`]}}function OP(e,t){return{at:"artifact",
field:"struct_ops",lines:[`- {map: ${he(e)}, member: ${he(t)}, value: null}   # only if your loader does so`]}}function CP(e){
return{at:"top",field:"modules",lines:[`- ${he(e)}`]}}function TP(e){return{at:"top",field:"kernels",lines:[`- id: ${he(
e)}`,"  variant: bpf-lsm","  lsm: append-bpf"]}}function ys({manifest:e},{name:t,path:n},{at:r,field:o,lines:s}){return r===
"top"?[`${o}:`,...s.map(i=>`  ${i}`)].join(`
`):["artifacts:",`  - name: ${he(t)}`,...e===null?[`    path: ${he(n)}`]:[],`    ${o}:`,...s.map(i=>`      ${i}`)].join(
`
`)}function he(e){return/^[A-Za-z_][\w./-]*$/.test(e)&&!/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(e)?e:JSON.stringify(
e)}function Kg(e,t){return{at:"artifact",field:"programs",lines:[`- name: ${he(e)}`,`  ${t}`]}}function J8(e){return/^classifier/.
test(e)?"sched_cls":/^action/.test(e)?"sched_act":/^socket/.test(e)?"socket_filter":/^xdp/.test(e)?"xdp":/^(?:tracepoint|raw_tracepoint)/.
exec(e)?.[0]??"kprobe"}function X8({map:e,innerMap:t,maxEntries:n,keySize:r,valueSize:o}){let s=[`- name: ${he(e.name)}`];
return r&&s.push("  key_size: 4   # what your loader sets, in bytes"),o&&s.push(Z8(e.type)),n&&s.push("  max_entries: 10\
24   # what your loader sets: a number, or cpus"),t&&s.push(Q8(e.name)),s}function Q8(e){return/ring_?buf|(?:^|_)rings?(?:_|$)/i.
test(e)?"  inner_ringbuf_bytes: 8388608   # the size your loader uses":"  inner_map: {type: hash, key_size: 4, value_siz\
e: 4, max_entries: 64}   # the sizes your loader uses"}function Z8(e){return e==="stack_trace"?"  value_size: 1016   # w\
hat your loader sets: 8 bytes a frame, 127 frames":"  value_size: 8   # what your loader sets, in bytes"}var Ke=f(()=>{"\
use strict"});function X(e,t,n,r){let o=_u(e.result.lanes,t),s=r.words??null;return{class:n.class,level:xu(o),artifact:e.artifact.name,
program:r.program??null,map:r.map??null,kernel:e.kernel.id,step:t,known:null,overdue:null,identity:n.subject??rY(s??n.title),
title:n.title,words:s,source:r.source??null,excerpt:eY(r.excerpt??null,s),log:r.log??null,remedy:n.remedy,remedyYaml:n.addition===
void 0?null:ys(e.run,e.artifact,n.addition),place:r.place??e.artifact.place,suggestion:r.suggestion??null,background:n.background??
null,proof:n.proof??r.proof??null,reproduce:lo(e.run,e.artifact,e.kernel.id,nY(o))}}function xu(e){return e.some(t=>t.required&&
qt(t))?"failure":"warning"}function Pe(e){return e===null?"no error number":`${e.name} (${e.number})`}function qt(e){return e.
verdict==="fail"||e.verdict==="error"}function eY(e,t){return e?.replace(/^libbpf: /,"")===t?null:e}function _u(e,t){let n=e.
filter(({mode:r})=>tY[t].includes(r));return n.length>0||t==="command"?n:e.filter(({mode:r})=>r!=="command")}function nY(e){
let t=["load_only","load_attach","behavior","command"],n=e.filter(qt),r=n.length>0?n:e;return t.find(o=>r.some(s=>s.mode===
o))??null}function rY(e){return e.toLowerCase().replaceAll(/(?<=: )-?e[a-z0-9]+$|(?<=: )[a-z /]+\(-?\d+\)$|(?<=: )-\d+$/g,
"errno").replaceAll("'inv'","'scalar'").replaceAll(/(?<![a-z_])(?:0x[0-9a-f]+|-?\d+)/g,"N")}var tY,it=f(()=>{"use strict";
Ke();Zc();tY={load:["load_only","load_attach","behavior"],attach:["load_attach","behavior"],test:["behavior"],command:["\
command"]}});function LP(e,t){return sY.has(e.replace(/\.s$/,""))?oY[t]:void 0}function Wt(e,t){let[n,r]=MP(e??""),[o,s]=MP(t);return n===
void 0||r===void 0||o===void 0||s===void 0?!1:n<o||n===o&&r<s}function Mt(e,{since:t}){return`${e} came with Linux ${t}.`}
function $r(e){return e?.config===void 0?"":` It needs ${e.config}.`}function MP(e){return/^(\d+)\.(\d+)/.exec(e)?.slice(
1).map(Number)??[]}var IP,bs,ua,oY,sY,ws=f(()=>{"use strict";IP={percpu_hash:{since:"4.6"},percpu_array:{since:"4.6"},stack_trace:{
since:"4.6"},cgroup_array:{since:"4.8"},lru_hash:{since:"4.10"},lru_percpu_hash:{since:"4.10"},lpm_trie:{since:"4.11"},array_of_maps:{
since:"4.12"},hash_of_maps:{since:"4.12"},devmap:{since:"4.14"},sockmap:{since:"4.14"},cpumap:{since:"4.15"},xskmap:{since:"\
4.18"},sockhash:{since:"4.18"},reuseport_sockarray:{since:"4.19"},cgroup_storage:{since:"4.19"},percpu_cgroup_storage:{since:"\
4.20"},queue:{since:"4.20"},stack:{since:"4.20"},sk_storage:{since:"5.2"},devmap_hash:{since:"5.4"},struct_ops:{since:"5\
.6"},ringbuf:{since:"5.8"},inode_storage:{since:"5.10",config:"CONFIG_BPF_LSM"},task_storage:{since:"5.11"},bloom_filter:{
since:"5.16"},user_ringbuf:{since:"6.1"},cgrp_storage:{since:"6.2"},arena:{since:"6.9"}},bs={tracepoint:{since:"4.7"},xdp:{
since:"4.8"},perf_event:{since:"4.9"},cgroup_skb:{since:"4.10"},cgroup_sock:{since:"4.10"},lwt_in:{since:"4.10"},lwt_out:{
since:"4.10"},lwt_xmit:{since:"4.10"},sock_ops:{since:"4.13"},sk_skb:{since:"4.14"},cgroup_device:{since:"4.15"},raw_tracepoint:{
since:"4.17"},cgroup_sock_addr:{since:"4.17"},sk_msg:{since:"4.17"},lwt_seg6local:{since:"4.18"},lirc_mode2:{since:"4.18",
config:"CONFIG_BPF_LIRC_MODE2"},sk_reuseport:{since:"4.19"},flow_dissector:{since:"4.20"},cgroup_sysctl:{since:"5.2"},raw_tracepoint_writable:{
since:"5.2"},cgroup_sockopt:{since:"5.3"},tracing:{since:"5.5",config:"CONFIG_DEBUG_INFO_BTF"},struct_ops:{since:"5.6"},
ext:{since:"5.6"},lsm:{since:"5.7",config:"CONFIG_BPF_LSM"},sk_lookup:{since:"5.9"},syscall:{since:"5.14"},netfilter:{since:"\
6.4",config:"CONFIG_NETFILTER_BPF_LINK"}},ua={"kprobe.multi":{since:"5.18",config:"CONFIG_FPROBE"},"kretprobe.multi":{since:"\
5.18",config:"CONFIG_FPROBE"},"kprobe.session":{since:"6.10",config:"CONFIG_FPROBE"},"uprobe.multi":{since:"6.6"},"uretp\
robe.multi":{since:"6.6"},"uprobe.session":{since:"6.13"},iter:{since:"5.8"},tp_btf:{since:"5.5",config:"CONFIG_DEBUG_IN\
FO_BTF"},fmod_ret:{since:"5.7",config:"CONFIG_DEBUG_INFO_BTF"},"xdp/devmap":{since:"5.8"},"xdp/cpumap":{since:"5.9"},"cg\
roup/post_bind4":{since:"4.17"},"cgroup/post_bind6":{since:"4.17"},"cgroup/sendmsg4":{since:"4.18"},"cgroup/sendmsg6":{since:"\
4.18"},"cgroup/recvmsg4":{since:"5.2"},"cgroup/recvmsg6":{since:"5.2"},"cgroup/getpeername4":{since:"5.8"},"cgroup/getpe\
ername6":{since:"5.8"},"cgroup/getsockname4":{since:"5.8"},"cgroup/getsockname6":{since:"5.8"},"cgroup/sock_release":{since:"\
5.9"},"cgroup/connect_unix":{since:"6.7"},sk_lookup:{since:"5.9"},tcx:{since:"6.6"},netkit:{since:"6.7"},netfilter:{since:"\
6.4",config:"CONFIG_NETFILTER_BPF_LINK"}},oY={arm64:{since:"6.4",config:"CONFIG_DYNAMIC_FTRACE_WITH_DIRECT_CALLS"},s390x:{
since:"6.3",config:"CONFIG_DYNAMIC_FTRACE_WITH_DIRECT_CALLS"}},sY=new Set(["fentry","fexit","fmod_ret","lsm"])});function BP({lockdown:e},t,n){return(e==="confidentiality"?FP.has(t)||NP.has(t):KP(e)&&NP.has(t))?{class:"POLICY_DENIED",
title:`program ${n} may not call ${t}: the kernel is locked down (${e})`,remedy:FP.has(t)?"A kernel that is locked down \
for confidentiality lets no program read its memory: tell your users, take what you need from typed arguments (fentry, t\
p_btf) instead, or keep the program out there.":"A kernel that is locked down lets no program write into the memory of p\
rocesses: tell your users, or keep the program out there.",subject:`lockdown ${t}`}:null}function ks({lockdown:e,lsm:t}){
return KP(e)?`the kernel is locked down (${e}), which forbids among others ${e==="confidentiality"?"probes and tracefs":
"writing into processes"}`:`the kernel is not locked down, so that one of its LSMs is left (${t||"it names none"}): see \
the console log`}function KP(e){return e!==null&&e!=="none"}var FP,NP,Ru=f(()=>{"use strict";FP=new Set(["bpf_probe_read",
"bpf_probe_read_str","bpf_probe_read_kernel","bpf_probe_read_kernel_str"]),NP=new Set(["bpf_probe_write_user"])});function DP(e){let t=/needs the module ([\w-]+)/.exec(e)?.[1];return t!==void 0?t:/Specified qdisc (?:kind is unknown|not found)/i.
test(e)?"sch_ingress":/TC classifier not found|Failed to load TC classifier|Unknown filter kind/i.test(e)?"cls_bpf":/Failed to load TC action module|TC action .*not found/i.
test(e)?"act_bpf":/Unknown device type/i.test(e)?"veth":null}function Su(e,t){return{class:"MODULE_NEEDED",title:`${e} n\
eeds the kernel module ${t}, which is not loaded`,remedy:`Have ${t} loaded before the artifacts. A kernel that was built\
 without the module ends with an error that says so.`,addition:CP(t),subject:t}}var Dg=f(()=>{"use strict";Ke()});function jP(e,t,n){if(e===null)return null;let r=new Set(t.cases.filter(s=>(e.artifact===null||s.artifact===e.artifact)&&
e.holds(s)).map(({kernel:s})=>s)),o=t.kernels.map(({id:s})=>s).filter(s=>r.has(s)&&!n.has(s));return o.length===0?null:`${e.
words} ${iY(o)}.`}function xs(e,t){return{words:"It loads on",artifact:e,holds:({programs:n})=>n.some(({name:r,load:o})=>r===
t&&o?.verdict==="pass")}}function UP(e){return{words:"It loads on",artifact:e,holds:({load:t})=>t?.verdict==="pass"}}function GP(e,t){
return{words:"It attaches on",artifact:e,holds:({programs:n})=>n.some(({name:r,attach:o})=>r===t&&VP(o))}}function qP(e){
return{words:`Maps of type ${e} can be created on`,artifact:null,holds:({load:t,maps:n})=>t?.verdict==="pass"&&n.some(r=>r.
type===e&&r.off===null)}}function $u(e,t){return{words:"It can be created on",artifact:e,holds:({load:n,maps:r})=>n?.verdict===
"pass"&&r.some(({name:o,off:s})=>o===t&&s===null)}}function vu(e){return{words:`Programs of type ${e} load on`,artifact:null,
holds:({programs:t})=>t.some(n=>n.type===e&&n.load?.verdict==="pass")}}function da(e,t){return{words:`${e} programs atta\
ch on`,artifact:null,holds:({programs:n})=>n.some(r=>t(r)===e&&VP(r.attach))}}function WP(e,t){return{words:"It passes o\
n",artifact:e,holds:({tests:n})=>n.some(({name:r,verdict:o})=>r===t&&o==="pass")}}function zP(e){return{words:"It passes\
 on",artifact:e,holds:({command:t})=>t?.verdict==="pass"}}function VP(e){return e?.verdict==="pass"}function iY(e){let t=e.
slice(0,4),n=e.length-t.length,r=n>0?`${n} more`:t.pop()??"";return t.length===0?r:`${t.join(", ")} and ${r}`}var Sn=f(()=>{
"use strict"});function Eu({symbols:e,btf:t,category:n,siblings:r}){return e===0&&t===null&&n===null&&r.length===0}var HP,Pu=f(()=>{"us\
e strict";HP=["function","tracepoint","raw_tracepoint","ksym"]});function YP(e,t,n){return t.type==="lsm"?gY(e,t):e.symbols===0?aY(e,t):t.type==="kprobe"?uY(e,t,n):e.btf===null?hY(e,t):
pY(e,t)}function aY(e,t){let{name:n,siblings:r,btf:o}=e;return r.length>0?lY(e,t):o!==null?{class:"MISSING_ATTACH_TARGET",
title:`program ${t.name} has nothing to attach to: every call of ${n} was inlined on this kernel`,remedy:`The kernel's B\
TF lists ${n}, and no code of it is left: attach ${t.name} to a function that calls it.`,subject:`${n} inlined`}:{class:"\
MISSING_ATTACH_TARGET",title:`program ${t.name} has nothing to attach to: ${jg(e,"function")}`,remedy:`The function was \
inlined, renamed or came with another release: attach ${t.name} to one that all your kernels have, or keep the program o\
ut where ${n} is missing (bpf_program__set_autoload).`,subject:`${n} nowhere`}}function jg({name:e,packagedIn:t},n){return t===
null?`neither the kernel nor a loaded module has a ${n} ${e}`:`the kernel has no ${n} ${e}, and none of its modules has \
it`}function lY({name:e,siblings:t},n){let r=t.filter(({traceable:i})=>i).map(i=>i.name),[o]=r,s=(o===void 0?t.map(i=>i.
name):r).join(", ");return{class:"MISSING_ATTACH_TARGET",title:`program ${n.name} has nothing to attach to: the compiler\
 made ${s} of ${e} on this kernel`,remedy:o===void 0?`${s} cannot be probed: attach ${n.name} to a function that calls ${e}\
.`:`A kprobe can be attached to ${r.join(" and ")}: have your loader look for the name in /proc/kallsyms and attach to w\
hat is there${n.type==="kprobe"?"":" (BTF does not describe it: fentry and fexit cannot)"}. ${cY(o)}`,subject:`${e} ${s}\
 ${r.length}`}}function cY(e){return e.includes(".isra")?"Its arguments may differ from those of the source: do not rely\
 on them.":e.includes(".part")?"It is only a part of the function, and runs only when that part is reached.":e.includes(
".cold")?"It holds only the unlikely paths of the function.":"Calls that the compiler did not redirect to this copy are \
not seen."}function uY(e,t,n){let{name:r,symbols:o,traceable:s,blacklisted:i,config:a}=e;return a.CONFIG_KPROBES==="n"?{
class:"UNSUPPORTED_ATTACH_TYPE",title:`the kernel cannot attach kprobe programs such as ${t.name}: it is built without C\
ONFIG_KPROBES`,remedy:`Attach ${t.name} to a tracepoint there.`,subject:"CONFIG_KPROBES"}:o>1&&(n===null||dY.has(n.name))?
fY(e,t):i===!0?Au(t,`${r} is on the kernel's kprobe blacklist`,Ug.test(r)?Gg(r,t):`Attach ${t.name} to a function that c\
alls ${r}${s?", or use fentry where the kernel has it":""}.`,`${r} blacklisted`):s===0?JP(e,t):e.overrides&&e.errorInjection!==
!0&&n?.name==="EINVAL"?mY(e,t):null}function Gg(e,t){return`${e} is entry code, which no program can be attached to: att\
ach ${t.name} to a tracepoint of the exception or interrupt (exceptions/\u2026, irq_vectors/\u2026), or to a function that ${e}\
 calls.`}function fY({name:e},{name:t}){return{class:"ATTACH_FAILURE",title:`program ${t} cannot be attached: the kernel\
 has several functions named ${e}, and a name alone does not say which`,remedy:`Attach ${t} to a function whose name is \
unique, or have your loader read the addresses from /proc/kallsyms and attach to them (bpf_kprobe_multi_opts.addrs).`,subject:`${e}\
 ambiguous`}}function JP({name:e,module:t},n){let r=t===null?"the kernel has":`module ${t} has`;return Au(n,`${r} ${e}, \
and ftrace cannot stop in it`,Ug.test(e)?Gg(e,n):`${e} is not in available_filter_functions: it has no call to ftrace (n\
otrace, assembly), or it is code of the boot (__init) that no longer exists. Attach ${n.name} to another function on the\
 same path, or to a tracepoint nearby.`,`${e} untraceable`)}function mY({name:e,config:t},n){let r=t.CONFIG_BPF_KPROBE_OVERRIDE;
return Au(n,`it calls bpf_override_return, and ${e} is not on the kernel's error-injection list`,`Attach it to a functio\
n of /sys/kernel/debug/error_injection/list${r===void 0?"":` (this kernel has CONFIG_BPF_KPROBE_OVERRIDE=${r})`}, or do \
without bpf_override_return.`,`${e} error injection`)}function pY(e,t){return e.traceable===0?JP(e,t):null}function hY(e,t){
let{name:n,symbols:r,module:o,moduleBtf:s,traceable:i,config:a}=e,l=r>1?"A kprobe by name cannot tell them apart either:\
 attach to a caller whose name is unique.":i===0?Ug.test(n)?Gg(n,t):`Nor can a kprobe be attached to it: it is not in av\
ailable_filter_functions. Attach ${t.name} to a function that calls it.`:`Attach a kprobe to ${n} there, which needs no \
BTF.`;if(o!==null&&!s)return{class:"MISSING_BTF",title:`program ${t.name} cannot be attached to ${n}: module ${o} is loa\
ded and has no BTF on this kernel`,remedy:`fentry, fexit and the like need the BTF of the module (${fa(a)}). ${l}`,subject:`${n}\
 module without BTF`};let c=o===null?"the kernel's BTF":`the BTF of module ${o}`,u=r>1?`the kernel has several functions\
 named ${n}, and its BTF describes none of them`:`the ${o===null?"kernel":`module ${o}`} has ${n}, and ${c} does not des\
cribe it`;return{class:"MISSING_BTF",title:`program ${t.name} cannot be attached: ${u}`,remedy:`BTF leaves out functions\
 that were optimised or whose name is not unique. ${l}`,subject:`${n} untyped ${r>1}`}}function fa({CONFIG_DEBUG_INFO_BTF_MODULES:e}){
return e==="y"?"CONFIG_DEBUG_INFO_BTF_MODULES is set, and this module has none that fits the kernel":e===void 0?"Linux 5\
.11 and later, CONFIG_DEBUG_INFO_BTF_MODULES":"CONFIG_DEBUG_INFO_BTF_MODULES is not set here"}function gY({name:e,symbols:t,
btf:n,config:r,traceable:o},s){let i=e.replace(/^bpf_lsm_/,"");return r.CONFIG_BPF_LSM==="n"?{class:"UNSUPPORTED_PROGRAM\
_TYPE",title:`the kernel does not load lsm programs such as ${s.name}: it is built without CONFIG_BPF_LSM`,remedy:`Keep ${s.
name} out there (bpf_program__set_autoload), and hook with fentry or a kprobe.`,subject:"CONFIG_BPF_LSM"}:t===0&&n===null?
{class:"MISSING_ATTACH_TARGET",title:`program ${s.name} has nothing to attach to: the kernel has no LSM hook ${i}`,remedy:`\
Choose a hook that all your kernels have (include/linux/lsm_hook_defs.h), or keep ${s.name} out where it is missing (bpf\
_program__set_autoload).`,subject:`${e} nowhere`}:o===0&&n!==null?Au(s,`ftrace cannot stop in ${e}`,"Choose another hook\
.",`${e} untraceable`):null}function Au({name:e},t,n,r){return{class:"ATTACH_FAILURE",title:`program ${e} cannot be atta\
ched: ${t}`,remedy:n,subject:r}}function XP(e,t,n){let{name:r,errorInjection:o,config:s}=n;return t==="bpf_override_retu\
rn"?bY("bpf_override_return","CONFIG_BPF_KPROBE_OVERRIDE",s):e==="function without an address"?yY(n):e!=="not modifiable"&&
e!=="hook does not sleep"?null:s.CONFIG_FUNCTION_ERROR_INJECTION==="n"?"This kernel is built without CONFIG_FUNCTION_ERR\
OR_INJECTION: no function is on an error-injection list.":o===!1?`${r} is not on the error-injection list of this kernel\
.`:null}function yY({name:e,siblings:t}){return t.length===0?null:`The compiler made ${t.map(n=>n.name).join(", ")} of ${e}\
.`}function bY(e,t,n){let r=n[t];return r===void 0?null:r==="n"?`${e} needs ${t}, which is not set in the configuration \
of this kernel.`:`This kernel is built with ${t}=${r}.`}var dY,Ug,ma=f(()=>{"use strict";dY=new Set(["EADDRNOTAVAIL","ES\
RCH","EINVAL","ENOENT"]),Ug=/^(?:asm_)?(?:exc|sysvec|common_interrupt|spurious_interrupt)_|^asm_|^entry_/});function QP(e,t,n){let{name:r,symbols:o,btf:s,module:i,moduleBtf:a}=e,l=t===null?"the object needs":`program ${t} needs`;
if(s!==null)return wY(e,l,n);if(o===0)return null;let c=`Declare ${r} as __weak and test it with bpf_ksym_exists(${r}), \
or keep what needs it out on this kernel.`;return i!==null&&!a?{class:"MISSING_BTF",title:`${l} ${r}: module ${i} has it\
, is loaded, and has no BTF on this kernel`,remedy:`libbpf finds kernel functions of modules by the module's BTF (${fa(e.
config)}). ${c}`,subject:`${r} module without BTF`}:{class:"MISSING_KERNEL_SYMBOL",title:`${l} ${r}: the ${i===null?"ker\
nel":`loaded module ${i}`} has it, and does not describe it in BTF`,remedy:`Without a type programs cannot call or read \
it. ${c}`,subject:`${r} untyped`}}function wY({name:e,btf:t},n,r){if(!r.split(`
`).some(i=>i.includes(`'${e}`)&&/incompatible|mismatch/.test(i)))return null;let s=t==="vmlinux"?"the kernel":`module ${t}`;
return{class:"MISSING_KERNEL_SYMBOL",title:`${n} ${e}, which ${s} has with other types than the object declares`,remedy:`\
Declare ${e} as ${s} does (bpftool btf dump file /sys/kernel/btf/${t}), with the same kinds and names of types; a type o\
f your own that stands for the kernel's needs its name and a flavor (struct name___local).`,subject:`${e} declared other\
wise`}}var ZP=f(()=>{"use strict";ma()});function e0(e,t,n){let{name:r,kind:o,category:s,symbols:i,config:a}=e,l=r.includes("/")?r.replace(/\/[^/]*$/,""):null;return o===
"tracepoint"&&l==="syscalls"&&a.CONFIG_FTRACE_SYSCALLS==="n"?{class:"UNSUPPORTED_ATTACH_TYPE",title:`the kernel has no t\
racepoints of system calls, as ${t.name} needs: it is built without CONFIG_FTRACE_SYSCALLS`,remedy:`Attach ${t.name} to \
raw_syscalls/sys_enter or sys_exit and compare the number of the call, or use a ksyscall program.`,subject:"CONFIG_FTRAC\
E_SYSCALLS"}:o==="tracepoint"&&s!==null&&s!==l?_Y(e,t,s):o==="raw_tracepoint"&&t0.test(r)?kY(e,t):s===null&&i===0?xY(e,t):
o==="raw_tracepoint"&&t.type==="tracing"&&n&&!e.btfTrace?RY(e,t):null}function kY({name:e},t){let{point:n="",call:r=""}=t0.
exec(e)?.groups??{},o=t.type==="tracing"?"tp_btf":"raw_tp",s=n==="enter"?"its second argument, id":"orig_ax of the pt_re\
gs on x86-64";return{class:"MISSING_ATTACH_TARGET",title:`program ${t.name} has nothing to attach to: single system call\
s such as ${r} have no raw tracepoint`,remedy:`Attach ${t.name} to all system calls (SEC("${o}/sys_${n}")) and compare t\
he number of the call (${s}), or use SEC("tracepoint/syscalls/${e}").`,subject:`${e} raw`}}function xY(e,t){return{class:"\
MISSING_ATTACH_TARGET",title:`program ${t.name} has nothing to attach to: ${jg(e,"tracepoint")}`,remedy:`Tracepoints com\
e and go with releases and options of the kernel: attach ${t.name} to one that all your kernels have, or keep it out whe\
re ${e.name} is missing (bpf_program__set_autoload).`,subject:`${e.name} nowhere`}}function _Y({name:e},t,n){let r=e.replace(
/^.*\//,"");return{class:"MISSING_ATTACH_TARGET",title:`program ${t.name} has nothing to attach to: tracepoint ${r} is ${n}\
/${r} on this kernel, not ${e}`,remedy:`Have your loader attach it to ${n}/${r} where ${e} is missing, or correct SEC("t\
racepoint/${e}").`,subject:`${e} ${n}`}}function RY({name:e,module:t,moduleBtf:n,config:r},o){let s=t===null?"the kernel\
's BTF does not have its type":n?`the BTF of module ${t} does not have its type`:`module ${t} has no BTF (${fa(r)})`;return{
class:"MISSING_BTF",title:`program ${o.name} cannot be attached to tracepoint ${e}: the kernel has it, and ${s} (btf_tra\
ce_${e})`,remedy:`Attach a raw tracepoint program there (SEC("raw_tp/${e}")), which needs no BTF.`,subject:`${e} untyped`}}
var t0,n0=f(()=>{"use strict";ma();t0=/^sys_(?<point>enter|exit)_(?<call>\w+)$/});function Ou({result:e},t,n){let r=e.targets.find(o=>o.program===t.name);return r===void 0?null:r0(r,`attaching ${t.name}\
 to ${r.name}`)??(r.kind==="function"?YP(r,t,n):e0(r,t,e.load?.verdict==="fail"))}function pa(e,{result:t},n){for(let[,r,
o]of e.matchAll(SY)){let s=r??o??"",i=t.targets.find(l=>l.kind==="ksym"&&l.name===$Y(s));if(i===void 0)continue;let a=r0(
i,`the kernel function ${i.name}`)??QP(i,n,e);if(a!==null)return a}return null}function $Y(e){return e.replace(/(?<=.)___.*$/,
"")}function r0(e,t){let[n]=e.packagedIn??[];return n===void 0||!Eu(e)?null:Su(t,n)}var SY,Cu=f(()=>{"use strict";Pu();Dg();
ZP();ma();n0();SY=/extern (?:\((?:func |var )?ksym\) )?'([^'\n]+)'|kfunc '([^'\n]+)' is referenced but wasn't resolved/g});function i0(e,t,{errno:n,message:r,required:o,target:s},i){let a=UY(t,i,s),l=LP(Tu(t),e.kernel.arch),c=l??DY(t),u=l===void 0?
"":` on ${e.kernel.arch}`,d=DP(r??"");if(d!==null)return Su(`attaching ${t.name}`,d);if(r!==null&&l0.test(r))return FY(t,
r,o);if(n!==null&&(MY.has(n.name)||a0.test(r??""))||n?.name==="EINVAL"&&c!==void 0&&Wt(e.kernel.release,c.since))return s0(
t,c,u,n);if(n?.name==="EILSEQ")return PY(t,s,o);let m=Ou(e,t,n);if(m!==null)return EY(m,t.name,o);if(AY.test(`${r??""}
${i}`))return OY(t);if(CY(t,s))return TY(t,s,n,o);let p=e.result.targets.some(g=>g.program===t.name);return a!==null&&!p&&
jY(t,n)?KY(t,a,o):n?.name==="EACCES"&&t.type==="tracepoint"?BY(t,a):n?.name==="EPERM"||n?.name==="EACCES"?{class:"POLICY\
_DENIED",title:`the kernel does not permit program ${t.name} to be attached`,remedy:`The kernel refused root (${Pe(n)}):\
 ${ks(e.kernel)}.`,subject:"attach"}:{class:"ATTACH_FAILURE",title:`program ${t.name} (${s===""?t.section:s}) cannot be \
attached: ${Pe(n)}`,remedy:vY(e,t.name,s,n)??(o?`See libbpf's words. If your loader attaches ${t.name} in another way, s\
ay so under \`programs\` (\`attach: {kind: \u2026}\`), or declare the attach as not required.`:po),...o?{addition:mo(t.name)}:
{}}}function vY({result:e},t,n,r){if(r?.name!=="EBUSY"&&r?.name!=="EEXIST"||n==="")return null;let o=e.programs.filter(({
name:i})=>i!==t).map(({attach:i})=>i?.target??"");if(o.includes(n))return"Another program of this object holds the hook \
already: attach only one of them.";let s=o0(n);return s!==null&&o.some(i=>o0(i)===s)?"A function of a program is replace\
d or traced, never both (kernel/bpf/trampoline.c): attach only one of the two.":null}function o0(e){return/^\w+ (\S+ of program \S+ of artifact \S+)$/.
exec(e)?.[1]??null}function EY(e,t,n){return e.class==="MODULE_NEEDED"?e:n?{...e,addition:e.addition??mo(t)}:{...e,remedy:`${po}\
 To have it attached all the same: ${e.remedy}`}}function PY({name:e},t,n){let r=t.replace(/^\S+ /,"");return{class:"ATT\
ACH_FAILURE",title:`program ${e} cannot be attached: no instruction begins at ${r}`,remedy:n?`Attach ${e} to the beginni\
ng of the function. An offset is right for one build of the kernel only: where you need one, have your loader choose it \
for each kernel (objdump -d vmlinux).`:po,...n?{addition:mo(e)}:{},subject:r}}function OY({name:e}){return{class:"ATTACH\
_FAILURE",title:`program ${e} cannot be attached: the object does not have the maps that USDT programs need`,remedy:`Inc\
lude bpf/usdt.bpf.h in the source of ${e}: it declares the maps __bpf_usdt_specs and __bpf_usdt_ip_to_spec_id.`,subject:"\
USDT maps"}}function CY({section:e},t){return/^(?:u(?:ret)?probe|usdt)\b/.test(t||e.replace(/^\?/,""))}function TY({name:e},t,n,r){
let o=t.replace(/^\S+ /,"");return{class:n?.name==="ENOENT"||n?.name==="ESRCH"?"MISSING_ATTACH_TARGET":"ATTACH_FAILURE",
title:`program ${e} cannot be attached to ${o} in the guest: ${Pe(n)}`,remedy:r?"Compare the symbol or probe with what t\
he file has (nm -D, readelf -n): it may be stripped, or another build than the one your users have. Name another with `a\
ttach: {binary: \u2026, symbol: \u2026}`.":po,...r?{addition:mo(e)}:{},subject:o}}function c0(e){return a0.test(e)||l0.test(
e)||/needs the module |^cannot /.test(e)}function FY({name:e},t,n){let r=LY.exec(t)?.[1];return r!==void 0?NY(e,r,n):IY.
test(t)?{class:"ATTACH_FAILURE",title:`program ${e} cannot be attached: ${t}`,remedy:`Correct the \`kind\` that the manife\
st says of ${e}, or say its \`type\` where the section of the object tells a wrong one.`,subject:t}:{class:"ATTACH_FAILU\
RE",title:`program ${e} cannot be attached: ${t}`,remedy:n?`Say under \`programs\` where ${e} is attached (\`attach: {kin\
d: \u2026}\`), as your loader does, or that it is not (\`attach: {kind: none}\`).`:po,...n?{addition:mo(e)}:{},subject:t}}
function NY(e,t,n){return{class:"MISSING_ATTACH_TARGET",title:`program ${e} has nothing to attach to: the guest has no f\
ile ${t}`,remedy:n?`Bring it: add the path of ${t} to \`files\` of the artifact and name it under \`programs\`, by its place\
 among the files (\`attach: {binary: ${t.replace(/^.*\//,"")}}\`). Or declare the attach as not required.`:po,...n?{addition:PP(
t)}:{},subject:`file ${t}`}}function BY({name:e},t){let n=t??"its tracepoint",r=/^syscalls\/sys_enter_(\w+)$/.exec(n)?.[1],
o=`its form stands in events/${t??"\u2026"}/format below /sys/kernel/tracing`;return{class:"ATTACH_FAILURE",title:`progr\
am ${e} reads past the end of the record of ${n}`,remedy:r===void 0?`On this kernel the record of ${n} is shorter than w\
hat ${e} reads: a field of it has changed its place or its type. Read it with CO-RE (struct trace_event_raw_\u2026, bpf_core_\
field_exists) instead of at fixed offsets; ${o}.`:`The record ends with the last argument of ${r}, and ${e} reads one be\
hind it: ${o}. For all system calls alike, attach to raw_syscalls/sys_enter, which always has six arguments.`,subject:"r\
ecord"}}function KY(e,t,n){return{class:"MISSING_ATTACH_TARGET",title:`program ${e.name} has nothing to attach to: no ${t}\
 was found`,remedy:n?`Attach ${e.name} to a target that all your kernels have. If your loader attaches it to another nam\
e than its section says, declare that (\`attach: {symbol: \u2026}\`); if it copes without it, declare the attach as not require\
d.`:po,...n?{addition:mo(e.name)}:{},subject:t}}function s0(e,t,n,r){let o=Tu(e),s=o==="tcx"?"tc":o.replace(/\.(?:multi|session)$/,
""),i=s===o?"":`, such as ${s}`;return{class:"UNSUPPORTED_ATTACH_TYPE",title:`the kernel cannot attach ${o} programs suc\
h as ${e.name}: ${Pe(r)}`,remedy:`Keep ${e.name} out on kernels without it (bpf_program__set_autoload) and attach anothe\
r program there${i}.${$r(t)}`,...t===void 0?{}:{background:Mt(`${o}${n}`,t)},proof:da(o,Tu),subject:o}}function Tu({section:e,
type:t}){return e.replace(/^\?/,"").split("/")[0]||t}function DY(e){return ua[/^[\w.]+/.exec(Tu(e))?.[0]??""]??bs[e.type]}
function jY({type:e,section:t},n){return n===null?!1:["ENOENT","ESRCH","EADDRNOTAVAIL"].includes(n.name)?!0:n.name==="EI\
NVAL"&&(e==="kprobe"||e==="tracepoint")&&!t.includes(".multi")}function UY({section:e},t,n){return/failed to (?:create|attach to) (?:k|kret|u|uret)probe '([^'\n]+?)(?:\+0x0)?'/.
exec(t)?.[1]??/tracepoint '([^'\n]+)'/.exec(t)?.[1]??/legacy kprobe event for '([^'\n]+?)(?:\+0x0)?'/.exec(t)?.[1]??/failed to (?:find|resolve) (?:symbol|full path for) '([^'\n]+)'/.
exec(t)?.[1]??/^\S+ (.+)$/.exec(n)?.[1]??/^[^/]+\/(.+)$/.exec(e)?.[1]??null}var AY,po,MY,a0,l0,IY,LY,u0=f(()=>{"use stri\
ct";it();ws();Ru();Ke();Dg();Sn();Cu();AY=/failed to find USDT support BPF maps/;po="Nothing, as long as your loader cop\
es: the manifest declares this attach as not required.",MY=new Set(["EOPNOTSUPP","ENOTSUPP","ENOSYS","ENOPROTOOPT"]),a0=
/^the kernel has no attach type /,l0=/^section "[^"\n]*" names no |of "attach"|^attach kind |^the guest has no |^cannot open the cgroup |^tracepoint .* without its category|^the object has no map to walk|^no struct_ops map /,
IY=/^attach kind \S+ does not fit /;LY=/^the guest has no file (.+?)(?:: bring it .*)?$/});function at(e){return Mu(rn(e).split(`
`).filter(qY).slice(-14))}function qg(e,t){let n=[["stderr",t],["stdout",e]].map(([o,s])=>({name:o,lines:GY(s)})).filter(
({lines:o})=>o.length>0),r=Math.floor(14/Math.max(1,n.length))-1;return Mu(n.flatMap(({name:o,lines:s})=>[`${o}:`,...s.slice(
-r)]))}function GY(e){return rn(e).trimEnd().split(`
`).filter(t=>t.trim()!=="")}function rn(e){return e.slice(-65536).replaceAll("\r","")}function Mu(e){return e.length===0?
null:e.map(WY).join(`
`)}function qY(e){return!/Error in bpf_create_map_xattr\(.*Retrying without BTF|failed to load object '|BTF is optional, ignoring|-- (?:BEGIN|END) PROG LOAD LOG --|^\s*$/.
test(e)}function WY(e){return e.length>400?`${e.slice(0,400)}\u2026`:e.trimEnd()}var It=f(()=>{"use strict"});function d0(e){let{programs:t}=e.result;return[...t.flatMap(n=>n.attach?.verdict==="fail"||n.attach?.verdict==="error"?[
zY(e,n,n.attach)]:[]),...JY(e),...XY(e)]}function zY(e,t,n){let r=VY(e.result.libbpfTail,t,n),o=n.message!==null&&c0(n.message),
s=X(e,"attach",i0(e,t,n,r),{program:t.name,words:o?n.message:YY(r)??n.message,excerpt:at(r),log:e.result.libbpfLog,proof:GP(
e.artifact.name,t.name)});return n.required?s:{...s,level:"warning"}}function VY(e,{name:t,section:n},{target:r,message:o}){
let s=e.split(`
`),i=s.flatMap((a,l)=>{if(!a.includes(`prog '${t}'`))return[];let c=s[l-1]??"";return HY(c,r===""?n.replace("/"," "):r)?
[c,a]:[a]});return[...new Set(i.length>0?i:[o??""])].join(`
`)}function HY(e,t){let n=t.replace(/^\S+ /,"").split(":").filter(r=>r!=="");return!e.includes("prog '")&&n.some(r=>e.includes(
r))}function YY(e){let t=e.split(`
`)[0]?.replace(/^libbpf: /,"").trim();return t===void 0||t===""?null:t}function JY(e){let t=e.result.programs.filter(({attach:n,
load:r})=>n?.verdict==="skip"&&!n.declined&&r?.verdict==="pass");return[...new Set(t.map(n=>n.type))].map(n=>{let r=t.filter(
i=>i.type===n).map(i=>i.name),o=X(e,"attach",{class:"NOT_ATTACHED",title:`${n} programs were loaded and are attached to \
nothing: ${r.join(", ")}`,remedy:"That they load is proved, that they do something is not: give one an `attach` of its o\
wn where it has a place, run it with `test_runs` in mode `behavior`, or say `mode: load_only` where the load is all you \
ask for.",subject:n},{}),s=e.result.lanes.some(i=>i.required&&i.verdict==="skip");return{...o,level:s?"failure":"notice"}})}
function XY(e){let{kernel:t,result:n}=e;return t.lsm===null||t.lsm.split(",").includes("bpf")?[]:n.programs.filter(({type:r,
section:o,attach:s})=>r==="lsm"&&!o.startsWith("lsm_cgroup")&&s?.verdict==="pass").map(({name:r})=>({...X(e,"attach",{class:"\
LSM_NOT_ACTIVE",title:`lsm program ${r} is attached and never runs: bpf is not among the active LSMs`,remedy:"Tell your \
users to start the kernel with bpf in `lsm=`, and have it tried here with a kernel that does; or hook with fentry or a k\
probe where it is not.",addition:TP(t.id.replace(/\+.*$/,"")),subject:"lsm"},{program:r,words:`active LSMs: ${t.lsm||"no\
ne"}`,log:t.consoleLog}),level:"warning"}))}var f0=f(()=>{"use strict";u0();it();It();Ke();Sn()});function m0({baseline:e},{insnsThreshold:t}){let{insns:n,required:r,place:o}=e;return{threshold:(t??n)?.text??null,required:r,
place:o}}function p0(e,t,n,r){if(!e.beyond||r==="never")return!1;let o=t.find(({artifact:s,kernel:i})=>s===e.artifact&&i===
e.kernel);return r==="any"||o!==void 0&&Wg(o,n)}function Wg({lanes:e},{required:t}){return t&&e.some(n=>n.required)}var Iu=f(
()=>{"use strict"});function h0(e,t){let n=t.insns.filter(r=>r.beyond);return n.flatMap(r=>QY(r,n,e,t))}function QY(e,t,n,r){let{artifact:o,
program:s}=e,i=n.artifacts.find(m=>m.name===o),a=n.kernels.find(({id:m})=>m===e.kernel),l=n.cases.find(m=>m.artifact===o&&
m.kernel===e.kernel);if(i===void 0||a===void 0||l===void 0)return[];let c=t.filter(m=>m.artifact===o&&m.program===s),[u=e]=c;
return[{...X({run:n,artifact:i,kernel:a,result:l},"load",{class:"INSN_GROWTH",title:`program ${s} takes the verifier ${c.
length>1?"up to ":""}${hp(u)} more instructions than ${gp(r)}; ${r.insnsThreshold} is allowed`,remedy:ZY(e,n),subject:"g\
rowth"},{program:s,words:c.map(m=>`${m.kernel}: ${nr(m)}`).join(", "),place:n.growth.place}),level:Wg(l,n.growth)?"failu\
re":"warning"}]}function ZY({objectChanged:e},{growth:t}){let n=e?"See what the change adds to the paths that the verifi\
er follows: a loop that is longer or unrolled, a branch before one, a function that is inlined more often.":"The object \
has the same bytes as then: what the manifest sets before the load (globals, variants, map sizes) has changed its paths.",
r=t.place===null?"Or allow more with `insns`":"Or allow more with `insns` of `baseline` in the manifest";return`${n} ${r}\
; once it is merged, its figure is the baseline.`}function g0(e,t){if(t===null)return null;let n=t.verdicts.filter(Kt),r=e.
flatMap(a=>{let l=n.find(({artifact:c,kernel:u,subject:d})=>c===a.artifact&&u===a.kernel&&e3(a,d));return l===void 0?[]:
[l]}),[o]=r;if(o===void 0)return null;let s=r.length<e.length?`on ${r.map(({kernel:a})=>a).join(", ")}`:`on the same ${r.
length===1?"kernel":"kernels"}`,i=r.every(({objectChanged:a})=>!a)?", with the same object: look at the manifest, or run\
 it again":"";return`It passed ${gp(t)} ${s}${i}.`}function e3({program:e,identity:t,class:n},r){return e!==null?r.kind===
"program"&&r.name===e:n==="BEHAVIOR_FAILURE"?r.kind==="test"&&r.name===t:r.kind==="lane"}var zg=f(()=>{"use strict";to();
Iu();Nn();it()});function Lu({subject:e,classes:t,kernels:n},r){return(e.kind==="artifact"||r[e.kind]===e.name)&&t.includes(r.class)&&r.kernel!==
null&&n.includes(r.kernel)}function b0({until:e},{release:t,packageVersion:n},r){return e===null?!1:t3.test(e)?r.slice(0,
10)>e:(e.includes("-")?[t]:[t,n]).some(s=>s!==null&&n3(s,e)>=0)}function n3(e,t){let n=y0(t),r=y0(e.replace(/^\d+:/,""));
for(let[o,s]of n.entries()){let i=(r[o]??0)-s;if(i!==0)return i}return 0}function y0(e){let[t=""]=/^\d+(?:[.-]\d+)*/.exec(
e)??[];return t.split(/[.-]/).map(Number)}var _s,t3,Fu=f(()=>{"use strict";_s={INVALID_OBJECT:null,NOTHING_LOADED:null,FIXUP_MISMATCH:"\
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
KNOWN_FAILURE_PASSES:"is about an entry of `known_failures`; remove that entry",UNKNOWN:null};t3=/^\d{4}-\d{2}-\d{2}$/});function k0(e,t,n,r){if(t.length===0&&n.length===0)return[];let o=t.map(({name:a})=>a),s=[...n,...r].map(({name:a})=>a);
return[...[...o3(e),...s3(e),...i3(e)].filter(({what:a,name:l})=>!(a==="program"?o.includes(l):a3(l,s))).map(a=>({...a,program:null,
meant:Z(a.name,a.what==="program"?o:s)??null})),...r3(e,t)]}function r3(e,t){return e.programs.flatMap(({name:n,section:r,
place:o})=>{let s=t.find(i=>i.name===n)?.section;return r===null||s===void 0||w0(s)===w0(r)?[]:[{what:"section",name:r,program:n,
usedBy:"object",meant:s,place:o}]})}function w0(e){return e.replace(/^\?/,"")}function Nu({file:e,line:t,column:n}){return`${e}\
:${t}:${n}`}function Vg(e){return e===null?"":` (${e.file}:${e.line})`}function x0({what:e,name:t,program:n,meant:r,place:o}){
let s=Vg(o);if(e==="section")return`the manifest says that program \`${n}\` stands in section \`${t}\`, the object has it\
 in \`${r}\`${s}`;let i=r===null?"":`; did you mean \`${r}\`?`;return`the manifest names ${e} \`${t}\`, which the object \
has not${i}${s}`}function o3({programs:e,variants:t,probeCompanions:n,place:r}){return[...e.map(({name:s,place:i})=>({name:s,
place:i})),...t.flatMap(s=>s.programs.map(({name:i})=>({name:i,place:s.place}))),...n.map(s=>({name:s,place:r}))].map(({
name:s,place:i})=>({what:"program",name:s,usedBy:"object",place:i}))}function s3({knownFailures:e}){return e.flatMap(({subject:t,
place:n})=>{let{kind:r,name:o}=t;return r==="program"||r==="map"?[{what:r,name:o,usedBy:"object",place:n}]:[]})}function i3({
lanes:e,tests:t}){return e.some(({mode:n})=>n==="behavior")?t.flatMap(({expectations:n})=>n.map(r=>"map"in r?{what:"map",
name:r.map,usedBy:"test",place:r.place}:{what:"program",name:r.program,usedBy:"test",place:r.place})):[]}function a3(e,t){
return t.includes(e)||e.startsWith(".")&&t.some(n=>n.endsWith(e))}var Bu=f(async()=>{"use strict";await Fe()});function R0({run:e,artifact:t,kernel:n,result:r},o){return t.knownFailures.length===0?[...o]:o.map(s=>{if(s.step===null||
s.level==="notice"||!c3(_u(r.lanes,s.step)))return s;let i=t.knownFailures.filter(d=>Lu(d,Ku(s))),a=i.find(d=>!b0(d,n,e.
startedAt));if(a===void 0&&i.length===0)return l3(s,t.knownFailures);if(a===void 0)return{...s,overdue:i[0]??null};let{reason:l,
until:c,place:u}=a;return{...s,level:"notice",known:{reason:l,until:c,place:u}}})}function l3(e,t){let n=t.find(r=>r.classes.
some(o=>Lu(r,{...Ku(e),class:o})));return n===void 0?e:{...e,remedy:`${e.remedy} \`known_failures\` expects ${n.classes.
join(" or ")} there (${Nu(n.place)}), and this is another failure.`}}function c3(e){return e.every(({verdict:t})=>t!=="e\
rror")}function Ku(e){let{kernel:t,program:n,map:r,identity:o}=e;return{class:e.class,kernel:t,program:n,map:r,test:e.class===
"BEHAVIOR_FAILURE"?o:null}}function S0(e,t){return t.every(({known:n})=>n===null)?e:{...e,lanes:e.lanes.map(n=>({...n,known:u3(
n,e,t)})),programs:e.programs.map(n=>({...n,known:Hg(t.filter(r=>r.program===n.name))})),tests:e.tests.map(n=>({...n,known:Hg(
t.filter(r=>Ku(r).test===n.name))}))}}function u3(e,{lanes:t},n){if(e.verdict!=="fail")return null;let r=n.filter(({step:o})=>o!==
null&&_u(t,o).includes(e));return Hg(r.filter(({level:o,known:s})=>s!==null||o==="failure"||!e.required))}function Hg(e){
let t=e.filter(({level:r,known:o})=>r!=="notice"||o!==null),n=t.flatMap(({known:r})=>r===null?[]:[r.reason]);return n.length===
0||n.length<t.length?null:[...new Set(n)].join("; ")}function $0(e,t,n){return t.knownFailures.flatMap(r=>{let o=e.kernels.
flatMap(s=>{let i=e.cases.find(c=>c.artifact===t.name&&c.kernel===s.id),a=i!==void 0&&r.kernels.includes(s.id),l=n.some(
c=>c.kernel===s.id&&Lu(r,Ku(c)));return a&&!l&&d3(r,i)?[{run:e,artifact:t,kernel:s,result:i}]:[]});return o.map(s=>f3(s,
r,o.map(({kernel:i})=>i)))})}function d3({subject:e},{lanes:t,programs:n,maps:r,load:o,tests:s}){switch(e.kind){case"art\
ifact":return t.every(({verdict:i})=>i==="pass");case"map":return o?.verdict==="pass"&&r.some(({name:i,off:a})=>i===e.name&&
a===null);case"program":{let i=n.find(({name:l})=>l===e.name),a=i?.attach?.verdict==="pass"||i?.attach?.declined===!0;return i?.
load?.verdict==="pass"&&(a||t.every(({mode:l})=>l==="load_only"))}case"test":return s.some(({name:i,verdict:a})=>i===e.name&&
a==="pass")}}function f3(e,t,n){let{subject:r,classes:o,kernels:s,reason:i,place:a}=t,l=s.filter(m=>!n.some(({id:p})=>p===
m)),c=r.kind==="artifact"?e.artifact.name:`${r.kind} ${r.name}`,u=Nu(a),d=l.length===0;return{...X(e,"load",{class:"KNOW\
N_FAILURE_PASSES",title:`${c} passes, and known_failures expects ${o.join(" or ")}`,remedy:d?`Remove the entry at ${u}: \
it would hide a new failure.`:`Take ${n.length===1?"this kernel":"these kernels"} out of the \`kernels\` of the entry at ${u}\
, which would hide a new failure here; the entry also selects ${m3(l)}.`,subject:u},{words:`known_failures: ${i}`,place:a}),
level:"warning"}}function m3(e){let t=e.length-_0;return`${e.slice(0,_0).join(", ")}${t>0?` and ${t} more`:""}`}function v0({
overdue:e}){if(e===null)return null;let{until:t,reason:n,place:r}=e;return`known_failures expected it until ${t} (${Nu(r)}\
: ${n}), which is past, so that it blocks again: correct it, or give the entry a later \`until\`.`}var _0,Yg=f(async()=>{
"use strict";Fu();await Bu();it();_0=4});function E0(e,t,n){let r=new Map;for(let s of e){let i=JSON.stringify([s.class,s.artifact,s.program,s.map,s.identity,p3(
s)]),a=r.get(i)??[];r.set(i,a);let l=a.find(c=>c.every(u=>P0(u.source,s.source)));l===void 0?a.push([s]):l.push(s)}let o=[
...r.values()].flat().flatMap(s=>y3(s,t,n));return w3(h3(o),t)}function p3({known:e,overdue:t}){let n=e??t;return n&&JSON.
stringify([e!==null,n.reason,n.until])}function h3(e){let t=[],n=new Map;for(let{finding:r,identity:o}of e){let s=g3(r,o),
i=n.get(s)??[];n.set(s,i);let a=i.find(l=>P0(l.source,r.source));if(a!==void 0&&r.program!==null){a.otherPrograms.push(r.
program);continue}t.push(r),i.push(r)}return t}function g3({class:e,level:t,artifact:n,map:r,kernels:o,known:s},i){return JSON.
stringify([e,t,n,r,o,s?.reason,s?.until,i])}function y3(e,t,n){let r=Jg.find(y=>e.some(k=>k.level===y)),o=e.find(y=>y.level===
r);if(o===void 0)return[];let{kernel:s,identity:i,suggestion:a,background:l,proof:c,step:u,overdue:d,...m}=o,p=new Set(e.
map(y=>y.kernel)),b=[...[v0(o),g0(e,n),jP(c,t,p)??l],m.remedy].filter(y=>y!==null).join(" ");return[{finding:{...m,otherPrograms:[],
kernels:t.kernels.map(({id:y})=>y).filter(y=>p.has(y)),source:e.find(y=>y.source!==null)?.source??null,remedy:b3(b,e)},identity:i}]}
function b3(e,t){let n=t.find(({suggestion:r})=>r!==null);return n===void 0?e:`${e} The verifier of ${n.kernel} suggests\
: ${n.suggestion}`}function P0(e,t){return e===null||t===null||e.file===t.file&&e.line===t.line}function w3(e,t){let n=new Map(
t.artifacts.map(({name:o},s)=>[o,s])),r=({artifact:o})=>o===null?-1:n.get(o)??-1;return e.toSorted((o,s)=>Jg.indexOf(o.level)-
Jg.indexOf(s.level)||r(o)-r(s))}var Jg,A0=f(async()=>{"use strict";zg();await Yg();Sn();Jg=["failure","warning","notice"]});function T0(e,t){if(t.kind==="cancelled")return[];let n="during"in t?t.during:null;return[X(e,k3(e,n),R3(e,t),{program:L0(
e,n),words:"message"in t?t.message:null,excerpt:at(e.result.libbpfTail),log:e.kernel.consoleLog})]}function k3({result:e},t){
let n=/ (\w+)$/.exec(t??"")?.[1];return n==="command"?O0(e)?"test":"command":n==="test"?"test":e.lanes.every(({mode:r})=>r===
"command")?"command":e.load?.verdict!=="pass"?"load":n===void 0&&O0(e)?"test":"attach"}function O0({tests:e}){return e.some(
({verdict:t})=>t!=="skip")&&e.some(({verdict:t})=>t!=="pass")}function M0(e,{message:t,during:n,excerpt:r}){return{...X(
e,"load",{class:"KERNEL_WARNING",title:`the kernel ${C0.test(t)?"reported a stall":"printed a warning"}${Xg(e,n)}`,remedy:`\
Read the whole trace in the console log. ${C0.test(t)?x3:_3} One that is known and meant to stay goes under \`allow_kerne\
l_warnings\` in the manifest.`},{program:L0(e,n),words:t,excerpt:r===""?null:r,log:e.kernel.consoleLog}),level:"warning"}}
function R3(e,t){switch(t.kind){case"timeout":return{class:"TIMEOUT",title:`it was not done after ${t.seconds} s`,remedy:"\
Raise `timeout` of the artifact in the manifest. When it stops at the same program every time, the verifier needs too lo\
ng for it: reduce its paths.",subject:"timeout"};case"crash":return{class:"KERNEL_CRASH",title:`the kernel crashed${Xg(e,
t.during)}`,remedy:"Read the trace in the console log. A kernel that dies of a BPF program has a defect: keep the progra\
m out on this release, and report it with the command below."};case"killed":return e.result.lanes.every(({mode:n})=>n===
"command")?S3(t):{class:"CASE_DIED",title:`the process that loads it died ${I0(t)}${Xg(e,t.during)}`,remedy:t.signal===9?
"Signal 9 without a timeout is the guest running out of memory: make the maps smaller.":"libbpf or the validator broke o\
n this object: please report it with the object.",subject:`${t.signal}/${t.exitCode}`};case"lost":return{class:"CASE_DIE\
D",title:"the guest was lost while it ran",remedy:"This is no verdict on the artifact. Read the console log, then run it\
 again."}}}function S3(e){return{class:"CASE_DIED",title:`the process that runs the command died ${I0(e)}`,remedy:e.signal===
9?"Signal 9 is the guest running out of memory, or a command that kills its parent: let it need less, or end only what i\
t has started.":"A command must not end its parent ($PPID): let it end only what it has started. If it does not, please \
report this with the console log.",subject:`${e.signal}/${e.exitCode}`}}function I0({signal:e,exitCode:t}){return e===0?
`with exit code ${t}`:`of signal ${e}`}function Xg({artifact:e},t){if(t===null)return"";let n=`${e.name}/`;return` durin\
g ${t.startsWith(n)?t.slice(n.length).replace(/^- /,""):t}`}function L0({artifact:e,result:t},n){if(n?.startsWith(`${e.name}\
/`)!==!0)return null;let r=n.slice(e.name.length+1).replace(/ \w+$/,"");return t.programs.some(o=>o.name===r)?r:null}var C0,
x3,_3,F0=f(()=>{"use strict";it();It();C0=/soft lockup|hard LOCKUP|\brcu\S* .*detected|blocked for more than/,x3="A CPU \
was held for seconds: see whether a program loops that long (bpf_loop, an iterator over much); without KVM a slow machin\
e can do it, too.",_3="A WARNING in kernel/bpf is a defect of the kernel that this object brings out: report it, and see\
 whether a newer release of the kernel has it too."});function N0(e,t){if(t.class!=="MISSING_BTF"||t.identity!==$3)return t;let n=e.result.programs.filter(r=>P3(r)&&A3(r,t));
return n.length>0?{...t,remedy:O3(n),remedyYaml:null}:{...t,remedy:"Give the kernel its BTF: get the file of this releas\
e from BTFHub, or make one with `pahole -J` from its debug symbols, and name it under `btf`. Your loader has to do the s\
ame for your users (bpf_object_open_opts.btf_custom_path); or ship a variant of the object without CO-RE for such kernel\
s.",remedyYaml:ys(e.run,e.artifact,{at:"top",field:"btf",lines:C3(e)})}}function P3({type:e,off:t}){return t===null&&E3.
includes(e)}function A3({name:e},{program:t}){return t===null||t===e}function O3(e){let[t]=e,n=e.slice(0,3).map(({name:o,
section:s})=>`${o} (${s})`),r=e.length>3?` and ${e.length-3} more`:"";return`${n.join(", ")}${r} attach${e.length===1?"e\
s":""} by the kernel's own BTF, so that a BTF file (\`btf\`) does not help: keep ${e.length===1?"it":"them"} out on kern\
els without CONFIG_DEBUG_INFO_BTF (bpf_program__set_autoload), and use a ${t?.type==="tracing"?"kprobe or a raw tracepoi\
nt":"kprobe"} there. Other programs of the object are helped by such a file.`}function C3({run:e,artifact:t}){return e.kernels.
filter(({id:n})=>e.cases.some(r=>T3(r,t.name,n))).map(({id:n,release:r})=>`${he(n)}: btf/${r??n}.btf.tar.xz   # from BTF\
Hub, beside the manifest`)}function T3({artifact:e,kernel:t,load:n,programs:r,libbpfTail:o},s,i){let a=[o,n?.message??"",
...r.map(l=>l.load?.message??"")].join(`
`);return e===s&&t===i&&n?.verdict==="fail"&&v3.test(a)}var $3,v3,E3,B0=f(()=>{"use strict";Ke();$3="kernel",v3=/failed to find valid kernel BTF|Error loading vmlinux BTF|vmlinux BTF is not found/,
E3=["tracing","lsm","ext","struct_ops"]});function Du({result:{libbpf:e}},t){return e===null||e===Gi||M3.has(t.class)?t:{...t,remedy:`${t.remedy} ${D0(e)}`}}function Rs({
result:{libbpf:e}},t){return e===null||t===null||t===""?t:`libbpf ${e}: ${t}`}function K0(e){let{ignored:t,libbpf:n,libbpfLog:r}=e.
result;return n===null?[]:t.map(({section:o,name:s})=>X(e,"load",{class:"LIBBPF_TOO_OLD",title:`libbpf ${n} ignores stru\
ct_ops ${s}: it does not know section ${o}`,remedy:`A loader that links libbpf ${n} never registers ${s}. Link a newer l\
ibbpf in your loader, or put ${s} into SEC(".struct_ops"). ${D0(n)}`,subject:`${o} ${s}`},{map:s,log:r}))}function D0(e){
return`The object was loaded with libbpf ${e}; set \`libbpf: "${Gi}"\` to see what a newer one does.`}var M3,ju=f(()=>{"\
use strict";ao();it();M3=new Set(["MISSING_ATTACH_TARGET","MISSING_BTF","MODULE_NEEDED","ATTACH_TARGET_UNSET","FREPLACE_\
TARGET_UNSET"])});function Ss(e,t,n,r){return{pattern:t,explain:()=>({class:e,title:n,remedy:r})}}var j0,U0=f(()=>{"use strict";j0=[Ss("LE\
GACY_MAPS",/legacy map definitions in '[^'\n]*' section are not supported/,'the object defines its maps in the old "maps\
" section, which libbpf 1.0 dropped','Define the maps in SEC(".maps") with the BTF syntax (__uint(type, \u2026)), which other\
 loaders read as well.'),Ss("FOREIGN_LOADER",/prog(?:ram)? '([^'\n]+)' is static and not supported/,"the object has a st\
atic program, which libbpf does not load and cilium/ebpf does","Drop `static` from the functions in program sections, or\
 let your own loader decide: `mode: command`."),Ss("FOREIGN_LOADER",/bad map relo against '[^'\n]*' in section 'maps\//,
"the object defines its maps in sections of their own, which libbpf does not read",'Its own loader (gobpf, cilium/ebpf) \
does. Define the maps in SEC(".maps") with BTF, which those loaders read as well, or let your own loader decide: `mode: \
command`.'),Ss("FOREIGN_LOADER",/unrecognized ELF section name '?\.bpf\.fn\.|section '\.bpf\.fn\.\w+'/,"the object was m\
ade by bcc, which loads its programs itself","Run the tool with `mode: command`, or port it to libbpf."),{pattern:/failed to find BTF for extern '([^'\n]+)'|unrecognized extern section '[^'\n]*'|failed to find extern definition|extern relo failed to find extern for '([^'\n]+)'|unresolved (?:extern|symbol) '?([\w.]+)|Unknown symbol '?([\w.]+)/,
explain:e=>{let t=e.slice(1).find(n=>n!==void 0);return{class:"UNLINKED_OBJECT",title:`the object refers to ${t??"someth\
ing"} that is defined nowhere in it`,remedy:"Link the parts first (bpftool gen object out.bpf.o a.bpf.o b.bpf.o) and nam\
e what comes out, or declare kernel symbols with __ksym and options with __kconfig.",subject:t??"extern"}}},Ss("INVALID_\
OBJECT",/(?:is not a valid eBPF object file|is not a proper ELF object|is not a 64-bit ELF object|failed to open .* as ELF file|has unknown byte order|endianness mismatch|loading non-native endianness)/,
"the file is not an eBPF object for this machine","Compile with clang -target bpf (the endianness of the machine it runs\
 on) and name the .o file itself."),Ss("INVALID_OBJECT",/invalid relo against '[^'\n]*' .*forgot to initialize global var|bad (?:map|data|call) relo against|couldn't find symbol table in/,
"the object cannot be linked by libbpf",'Do not strip the symbol table (llvm-strip -g keeps it), initialise global varia\
bles, and define maps in SEC(".maps").')]});function G0(e){let t=Uu.indexOf(e);return t<0?void 0:t+1}function $s(e){return Uu[e-1]}var Uu,ha=f(()=>{"use strict";Uu=
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
" ").map(e=>`bpf_${e}`)});function q0(e,t){let n=e.startsWith("bpf_")?e:$s(t);if(n===void 0)return null;let r=n.slice(4),o=Object.entries(I3).find(
([,s])=>s.split(" ").includes(r))?.[0]??null;return{name:n,since:o,instead:L3[r]??null}}var I3,L3,W0=f(()=>{"use strict";
ha();I3={"4.6":"get_stackid","4.8":"get_current_task probe_write_user skb_change_type skb_change_proto skb_under_cgroup \
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
L3={loop:"a bounded `for` loop",strncmp:"a bounded loop over the bytes",probe_read_user:"bpf_probe_read",probe_read_kernel:"\
bpf_probe_read",probe_read_user_str:"bpf_probe_read_str",probe_read_kernel_str:"bpf_probe_read_str",ringbuf_output:"bpf_\
perf_event_output with a perf_event_array",ringbuf_reserve:"bpf_perf_event_output with a perf_event_array",ktime_get_boot_ns:"\
bpf_ktime_get_ns",get_current_task_btf:"bpf_get_current_task with BPF_CORE_READ",trace_vprintk:"bpf_trace_printk with at\
 most three arguments"}});function Qg(e,t){return{class:"MISSING_KERNEL_SYMBOL",title:`${t===null?"the object":`program ${t}`} calls the kernel fu\
nction ${e}, which the kernel does not have`,remedy:`Declare ${e} as __weak and guard the call with bpf_ksym_exists(${e}\
).`,subject:e}}function z0(e,t,n,r){let o=q0(t,n),s=o?.name??`helper #${n}`,i=`guard the call with bpf_core_enum_value_e\
xists(enum bpf_func_id, BPF_FUNC_${s.replace(/^bpf_/,"")})`,a=o?.since==null?{}:{background:`${s} came with Linux ${o.since}\
.`},l=o?.instead==null?"leave the work out":`use ${o.instead}`;return{class:"UNSUPPORTED_HELPER",title:`program ${r} cal\
ls ${s}, which the kernel does not ${e?"have":"offer to this program type"}`,remedy:o===null?"The number belongs to no h\
elper of Linux: check the headers the object was built with.":e?`${F3(i)} and ${l} on kernels without it.`:`The kernel h\
as ${s} for programs of other types: call it in one of those. Where other kernels offer it to this type, your loader can\
 ask (libbpf_probe_bpf_helper) and keep the program out.`,...e?a:{},addition:pt(r),subject:s}}function V0(e){return(/\] (.+?)(?: \(\d[\d:]* @ .*\)| = .*|::.*)?$/.
exec(e)?.[1]??e).trim()}function F3(e){return e.charAt(0).toUpperCase()+e.slice(1)}var H0,Zg=f(()=>{"use strict";W0();Ke();
H0=[{kind:"type or field",sentences:[/failed to resolve CO-RE relocation (?<spec>.+)/,/invalid func unknown#195896080\b/],
explain:({spec:e},t)=>({class:"CORE_RELOCATION_FAILURE",title:`program ${t} reads ${e===void 0?"a type or field":V0(e)},\
 which the kernel does not have`,remedy:`Guard the access with bpf_core_field_exists() or bpf_core_type_exists() and rea\
d the kernel's older or newer name in the other branch (a "flavor": struct name___old).`,subject:e===void 0?"unknown":V0(
e)})},{kind:"kfunc",sentences:[/kfunc '(?<name>[^']+)' is referenced but wasn't resolved/],explain:({name:e=""},t)=>Qg(e,
t)},{kind:"kfunc of other programs",sentences:[/calling kernel function (?<name>\S+) is not allowed/],explain:({name:e=""},t)=>({
class:"UNSUPPORTED_HELPER",title:`program ${t} may not call the kernel function ${e}`,remedy:`The kernel does not offer ${e}\
 to programs of this type: guard the call with bpf_ksym_exists(${e}), or keep the program out on kernels that do not.`,subject:e})},
{kind:"map that was not created",sentences:[/BPF map '(?<map>[^']+)' is referenced but wasn't created/],explain:({map:e=""},t)=>({
class:"MAP_CREATION_FAILURE",title:`program ${t} uses map ${e}, which was not created`,remedy:`Guard every use of ${e} w\
ith a constant that your loader sets to 0 on kernels without the map.`,subject:e})},{kind:"helper",sentences:[/invalid func (?:(?<word>\w+)#)?(?!195896080)(?<number>\d+)/],
explain:({word:e="unknown",number:t},n)=>z0(!0,e,Number(t),n)},{kind:"helper of other programs",sentences:[/(?:unknown func|program of this type cannot use helper) (?:(?<word>\w+)#)?(?<number>\d+)/],
explain:({word:e="unknown",number:t},n)=>z0(!1,e,Number(t),n)}]});function vs(e,t){let n=rn(e);for(let{pattern:r,explain:o}of Y0(t)){let s=r.exec(n);if(s!==null)return o(s)}return null}function Gu(e,t){
let n=rn(e).split(`
`);return Y0(t).map(({pattern:o})=>n.find(s=>o.test(s))).find(o=>o!==void 0)?.replace(/^libbpf: /,"").trim()??null}function Y0(e){
return N3.filter(({errnos:t})=>t===void 0||e===null||t.includes(e.name))}var N3,qu=f(()=>{"use strict";It();Ke();U0();Zg();
N3=[...j0,{pattern:/Error loading ELF section \.BTF: [^\n]*\n(?:libbpf: )?BTF is required/,explain:()=>({class:"MISSING_\
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
explain:([,e=""])=>Qg(e,null)},{pattern:/extern (?:\((?:var )?ksym\) '([^'\n]+)': |'([^'\n]+)' \(strong\): not resolved)/,
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
ps.${e}->${n} = NULL); if your loader does so, declare it.`,subject:r,...n===void 0||e===void 0?{}:{addition:OP(e,n)}}}},
{pattern:/(?:prog '([^'\n]+)': )?failed to find kernel BTF type ID of '([^'\n]+)'|\b(bpf_lsm_\w+|bpf_iter_\w+|\w+) is not found in vmlinux BTF/,
explain:([,e,t,n])=>{let r=t??n??"";return{class:"MISSING_ATTACH_TARGET",title:`the kernel has no ${r}, which ${e===void 0?
"a program":`program ${e}`} attaches to`,remedy:`The function was inlined, renamed or is not there yet: attach to one th\
at all your kernels have, or keep the program out where ${r} is missing (bpf_program__set_autoload).`,subject:r}}},{pattern:/failed to perform CO-RE relocations|relo #\d+: (?:failed to relocate|target candidate search failed|error matching candidate|field offset ambiguity|relocation decision ambiguity|trying to relocate unrecognized insn)/,
explain:()=>({class:"CORE_RELOCATION_FAILURE",title:"libbpf cannot relocate the object against the kernel\u2019s BTF",remedy:"\
See the line of the log for the type: guard the access with bpf_core_field_exists(), or name the variant of the type wit\
h a flavor (struct name___old)."})},{pattern:/missing BPF prog type, check ELF section name '([^'\n]+)'/,explain:([,e=""])=>({
class:"UNSUPPORTED_PROGRAM_TYPE",title:`libbpf does not know a program type for section ${e}`,remedy:'Your loader sets t\
he type in code, where the object does not show it: declare it in the manifest. Or name the section after its type (SEC(\
"tc"), SEC("kprobe/\u2026"): docs.kernel.org/bpf/libbpf/program_types.html).',addition:AP(e),subject:e})},{pattern:/cannot find pinned map|couldn't reuse pinned map|error reusing pinned map|failed to auto-pin/,
explain:()=>({class:"MAP_CREATION_FAILURE",title:"a pinned map cannot be created or reused",remedy:"Nothing is pinned in\
 a fresh kernel: the object must be able to create its maps itself, or a command must pin them first."})},{pattern:/try raising 'ulimit -l'/,
errnos:["EPERM"],explain:()=>({class:"POLICY_DENIED",title:"the locked-memory limit does not allow it",remedy:"Kernels b\
efore 5.11 charge BPF memory to RLIMIT_MEMLOCK: make the maps smaller, or let your loader raise the limit.",subject:"mem\
lock"})},{pattern:/\blockdown\b|\bunprivileged_bpf_disabled\b/i,errnos:["EPERM","EACCES"],explain:()=>({class:"POLICY_DE\
NIED",title:"a policy of the kernel forbids it",remedy:"The kernel is locked down (lockdown=confidentiality forbids read\
ing kernel memory): boot it without, or leave this program out there.",subject:"lockdown"})}]});function B3(e){let t={map:e,innerMap:ya(e.type)&&!e.hasInner,maxEntries:e.maxEntries===0&&!K3.has(e.type),keySize:e.keySize===
0&&X0.has(e.type),valueSize:e.valueSize===0&&D3.has(e.type)};return J0(t)?t:null}function ga(e,t){let n=e.off===null?B3(
e):null;if(n===null||o("autocreate"))return null;let r={map:e,innerMap:n.innerMap&&!o("inner_"),maxEntries:n.maxEntries&&
!o("max_entries"),keySize:n.keySize&&!o("key_size"),valueSize:n.valueSize&&!o("value_size")};return J0(r)?r:null;function o(s){
return t.some(({subject:i,status:a,what:l})=>i===e.name&&a==="applied"&&l.startsWith(s))}}function J0({innerMap:e,maxEntries:t,
keySize:n,valueSize:r}){return e||t||n||r}function ya(e){return e==="hash_of_maps"||e==="array_of_maps"}var K3,X0,D3,ba=f(
()=>{"use strict";K3=new Set(["perf_event_array","cgroup_storage","percpu_cgroup_storage","sk_storage","inode_storage","\
task_storage","cgrp_storage","struct_ops","unknown"]),X0=new Set(["hash","percpu_hash","lru_hash","lru_percpu_hash","arr\
ay","percpu_array","lpm_trie","stack_trace"]),D3=new Set([...X0,"queue","stack","bloom_filter"])});function ty(e){return typeof e=="number"?e:e.reduce((t,n)=>t|(ey[n]??0),0)}function ny(e){return Object.keys(ey).find(t=>ey[t]===
e)??`0x${e.toString(16)}`}var ey,ry=f(()=>{"use strict";ey={BPF_F_NO_PREALLOC:1,BPF_F_NO_COMMON_LRU:2,BPF_F_NUMA_NODE:4,
BPF_F_RDONLY:8,BPF_F_WRONLY:16,BPF_F_STACK_BUILD_ID:32,BPF_F_ZERO_SEED:64,BPF_F_RDONLY_PROG:128,BPF_F_WRONLY_PROG:256,BPF_F_CLONE:512,
BPF_F_MMAPABLE:1024,BPF_F_PRESERVE_ELEMS:2048,BPF_F_INNER_MAP:4096,BPF_F_LINK:8192,BPF_F_SEGV_ON_FAULT:131072,BPF_F_NO_USER_CONV:262144,
BPF_F_RB_OVERWRITE:524288}});function Q0(e){let t=new Set;return e.trials.filter(({base:n,property:r,errno:o})=>n==="smallest"&&r!=="type"&&o!==null).
filter(({property:n,value:r})=>n==="flag"||r===U3(e,n)||j3.has(n)).flatMap(n=>n.property!=="flag"&&t.has(n.property)?[]:
(t.add(n.property),[G3(e,n)]))}function U3({keySize:e,valueSize:t,maxEntries:n,flags:r,extra:o},s){switch(s){case"key_si\
ze":return e;case"value_size":return t;case"max_entries":return n;case"flags":return r;case"extra":return o;default:return null}}
function G3(e,t){switch(t.property){case"flag":return J3(e,t.value);case"btf":return Q3(e);case"name":return Z3(e);case"\
inner":return{rule:"the kernel does not take such a map as the inner map",fix:"Give the inner map another type or other \
flags.",setting:null};case"max_entries":return q3(e)?W3(e,t):oy(e,t,"max_entries");case"extra":return oy(e,t,"map_extra");default:
return oy(e,t,t.property)}}function q3({type:e}){return e==="ringbuf"||e==="user_ringbuf"}function W3({type:e,trials:t},{
value:n,errno:r}){let o=t.find(({base:s,property:i,errno:a,value:l})=>s==="smallest"&&i==="max_entries"&&a===null&&l!==n);
return o===void 0?{rule:`a buffer of ${n} bytes is refused (${r?.name??"no errno"})`,fix:"Make the buffer smaller.",setting:null}:
{rule:`max_entries must be a power of two and a multiple of the page size for type ${e}, not ${n}`,fix:`Set max_entries \
to ${o.value}.`,setting:`max_entries: ${o.value}`}}function oy(e,t,n){let{type:r,trials:o}=e,{value:s,limit:i,errno:a,property:l}=t,
c={fix:`Set ${n} to ${i}.`,setting:l==="extra"?null:`${n}: ${i}`},u=H3(o,t);return u!==null?{rule:`${n} must be a multip\
le of 8, not ${s}`,fix:`Set ${n} to ${u}.`,setting:`${n}: ${u}`}:i===null?{rule:`${n} ${s} is refused (${a?.name??"no er\
rno"})`,fix:`Make ${n} smaller: the kernel or this guest has no memory for it.`,setting:null}:i===0?{rule:`${n} must be \
0 for type ${r}, not ${s}`,...c}:Y3(o,t)?{rule:`${n} must be ${i} for type ${r}, not ${s}`,...c}:s<i?{rule:`${n} ${s} is\
 too small, this kernel takes at least ${i}`,fix:`Make ${n} ${i} or more.`,setting:null}:{rule:`${n} ${s} is too large, \
this kernel takes at most ${i}${V3(r,l)}`,fix:z3(r,l,i)??`Make ${n} ${i} or less.`,setting:l==="max_entries"?`max_entrie\
s: ${i}`:null}}function z3(e,t,n){return t==="key_size"?"Shorten the key: store a hash or an id in it, and the long data\
 in the value or in another map.":t!=="value_size"?null:e==="stack_trace"?`Set value_size to ${n} or less: ${n/8} frames\
 of 8 bytes.`:"Shorten the value: split it over several entries."}function V3(e,t){return t==="value_size"&&e.includes("\
percpu")?" bytes per CPU":""}function H3(e,{property:t,value:n}){if(n%8===0)return null;let r=e.find(o=>o.base==="smalle\
st"&&o.property===t&&o.errno===null&&o.value===n-n%8);return t==="value_size"?r?.value??null:null}function Y3(e,{property:t,
value:n,limit:r}){return e.some(o=>o.base==="smallest"&&o.property===t&&o.errno!==null&&o.value!==n&&r!==null&&o.value<r==
n>r)}function J3({type:e,flags:t},n){let r=ny(n),o=(t&n)!==0,s=o?t&~n:t|n;return{rule:o?`this kernel does not take ${r} \
in map_flags of a map of type ${e}`:`a map of type ${e} needs ${r} in map_flags`,fix:o?`Remove ${r} from map_flags.`:`Ad\
d __uint(map_flags, ${r}) to the map.`,setting:`map_flags: ${X3(s)}`}}function X3(e){let n=Array.from({length:31},(r,o)=>1<<
o).filter(r=>(e&r)!==0).map(ny);return n.some(r=>r.startsWith("0x"))||n.length===0?String(e):`[${n.join(", ")}]`}function Q3({
type:e,btf:t}){switch(t){case"none":return{rule:`a map of type ${e} needs BTF that describes its key and value`,fix:"Dec\
lare them with __type(key, \u2026) and __type(value, \u2026) in place of __uint(key_size, \u2026), and compile with -g.",
setting:null};case"refused":return{rule:`a map of type ${e} needs BTF, and the kernel does not take the BTF of the objec\
t`,fix:"See why the kernel refuses it in the log of libbpf; a kernel that is older than the compiler does not know all o\
f its types.",setting:null};case"given":return{rule:`the kernel does not take the types of key and value for a map of ty\
pe ${e}`,fix:"Declare the key as int; a value may hold what the kernel knows for this type only (no spin lock or kptr be\
fore it learnt them).",setting:null}}}function Z3({inner:e}){return e?{rule:'libbpf names the inner map after the outer \
one with ".inner", and this kernel takes no dot in a name',fix:"Leave the inner map out of the declaration, and set it w\
ith bpf_map__set_inner_map_fd() before the load.",setting:null}:{rule:"the kernel does not take the name of the map",fix:"\
Use letters, digits and underscores only.",setting:null}}function sy({trials:e}){return e.find(({property:t})=>t==="type")?.
errno??null}function Z0({errno:e,trials:t}){let n=t.filter(({base:s})=>s==="own");if(n.some(({property:s,errno:i})=>s===
"nothing"&&i===null))return{rule:"the kernel creates it alone, and has no memory left for it beside the other maps of th\
e object",fix:"Make the maps smaller; a guest has less memory than most machines of your users.",setting:null};let r=n.filter(
({errno:s})=>s===null).map(({property:s,value:i})=>`${s} ${i}`),o=`it is refused (${e?.name??"no errno"})`;return{rule:r.
length===0?o:`${o}, and created with ${r.join(", or with ")}`,fix:e?.name==="ENOMEM"||e?.name==="E2BIG"?"Make it smaller\
: the kernel or this guest has no memory for its entries together.":"Compare its type, sizes and flags with what your lo\
ader sets before the load, and declare what it changes under `maps` in the manifest.",setting:null}}var j3,eA=f(()=>{"us\
e strict";ry();j3=new Set(["btf","name","inner"])});function oA(e,t){let{maps:n,programs:r,libbpfTail:o}=e.result,s=new Map,i=(l,c)=>{l!==null&&!s.has(l)&&s.set(l,c)};for(let{
name:l,refusal:c,off:u}of n)c!==null&&u===null&&i(l,c);let a=t.map??(t.program===null?tA(t.message??"")??tA(o):null);n.some(
({name:l,off:c})=>l===a&&c!==null)||i(a,t);for(let l of r.filter(({off:c})=>c===null))l.load!==null&&i(l.load.map,l.load);
return eJ([...s].map(([l,{errno:c,message:u}])=>tJ(e,l,c,u)))}function tA(e){return/map '([^'\n]+)': failed to create/.exec(
e)?.[1]??null}function eJ(e){let t=({class:r})=>r==="MISSING_INNER_MAP"||r==="MAP_SIZE_UNSET",n=e.findIndex(t);return e.
filter((r,o)=>!t(r)||o===n)}function tJ(e,t,n,r){let{result:o}=e,s=o.maps.find(a=>a.name===t),i=(s&&oJ(e,s))??(s&&sJ(e,s,
n))??(s&&iJ(e,s))??uJ(e,t,s,n);return X(e,"load",i,{map:t,words:s?.type==="struct_ops"?Rs(e,r):fJ(o.libbpfTail,t)??r,excerpt:at(
dJ(o.libbpfTail,t)),log:o.libbpfLog})}function oJ({kernel:e,result:{libbpf:t}},{name:n,type:r,refusal:o}){if(o===null||r!==
"struct_ops")return null;if((o.flags&nJ)!==0&&o.errno?.name==="EINVAL"&&Wt(e.release,rJ))return{class:"MAP_CREATION_FAIL\
URE",title:`map ${n} cannot be created: the kernel does not register struct_ops by a link`,remedy:'SEC(".struct_ops.link\
") asks for BPF_F_LINK, which came with Linux 6.4. For kernels before, put a copy of the struct into SEC(".struct_ops"),\
 and create one of the two maps (bpf_map__set_autocreate).',addition:ca(n),subject:"struct_ops by a link"};if(Wt(e.release,
nA))return{class:"UNSUPPORTED_MAP_TYPE",title:`the kernel has no struct_ops, which map ${n} is`,remedy:`struct_ops came \
with Linux ${nA}: leave ${n} and its programs out on kernels before (bpf_map__set_autocreate).`,addition:ca(n),subject:"\
struct_ops"};let s=vs(o.message??"",o.errno);return s===null||s.addition!==void 0?s:t==="1.1"?{...s,remedy:`libbpf 1.1 f\
its every struct_ops map to the kernel, ${n} too when it is not to be created (bpf_map__set_autocreate): link libbpf 1.5\
 or newer in your loader, or keep ${n} in an object of its own.`}:{...s,addition:ca(n)}}function sJ(e,t,n){let{result:r}=e,
o=ga(t,r.fixups);if(o===null)return null;let s=r.maps.flatMap(c=>ga(c,r.fixups)??[]),i=s.filter(c=>c.map!==t).map(c=>c.map.
name),a=i.length===0?"":` The same holds for ${i.join(", ")}.`,l=vP(s);return o.innerMap?{class:"MISSING_INNER_MAP",title:`\
map ${t.name} (${t.type}) has no inner-map prototype`,remedy:`The object leaves the inner map of ${t.name} to its loader\
: declare under \`maps\` in the manifest what the loader sets, with its sizes.${a}`,addition:l,subject:"inner map"}:{class:"\
MAP_SIZE_UNSET",title:`map ${t.name} (${t.type}) has ${rA(o)}`,remedy:`The object leaves the size of ${t.name} to its lo\
ader (the kernel said ${Pe(n)}): declare under \`maps\` in the manifest what the loader sets.${a}`,addition:l,subject:rA(
o)}}function rA({maxEntries:e,keySize:t,valueSize:n}){return[...e?["max_entries"]:[],...t?["key_size"]:[],...n?["value_s\
ize"]:[]].map(o=>`${o} 0`).join(" and ")}function iJ(e,{name:t,refusal:n}){if(n===null||n.trials.length===0)return null;
let{kernel:r,artifact:o}=e,{type:s,inner:i}=n,a=i?`the inner map of ${t}`:`map ${t}`,l=sy(n);if(l?.name==="EPERM"||l?.name===
"EACCES")return{class:"POLICY_DENIED",title:`the kernel does not permit ${a} (${s}) to be created`,remedy:`The kernel re\
fuses every ${s} with ${Pe(l)}, to root: ${ks(r)}.`,subject:"map"};if(l!==null)return lJ(t,n);let c=sA(n),u=i?[]:c.flatMap(
({setting:m})=>m??[]),d=u.length===c.length&&new Set(u.map(aJ)).size===u.length;return{class:"MAP_CREATION_FAILURE",title:`${a}\
 cannot be created: ${c.map(({rule:m})=>m).join("; ")}`,proof:$u(o.name,t),remedy:`${c.map(({fix:m})=>m).join(" ")}${d?"\
 If your loader does so before the load, declare it under `maps` in the manifest.":""}`,...d?{addition:EP(t,u)}:{},subject:c.
map(({rule:m})=>m).join("; ")}}function aJ(e){return e.slice(0,e.indexOf(":"))}function sA(e){let t=Q0(e);return t.length>
0?t:[Z0(e)]}function lJ(e,{type:t,inner:n}){let r=IP[t],o=t==="ringbuf"?", or use a perf_event_array there":"";return{class:"\
UNSUPPORTED_MAP_TYPE",title:`the kernel does not know the type ${t} of ${n?`the inner maps of map ${e}`:`map ${e}`}`,remedy:`\
Switch the map off on kernels without the type (bpf_map__set_autocreate), together with the programs that need it${o}; w\
hen your loader does so, declare it under \`maps\` in the manifest.${$r(r)}`,...r===void 0?{}:{background:Mt(t,r)},proof:qP(
t),addition:ca(e),subject:t}}function cJ(e){if(e.type==="struct_ops")return(e.message??"").replace(/^struct_ops init_kern:? ?/,
"");let t=sy(e);return t!==null?t.name==="EPERM"?"the kernel does not permit it":`the kernel does not know the type ${e.
type}`:sA(e).map(({rule:n})=>n).join("; ")}function iA(e){let{result:t,artifact:n}=e;return t.maps.flatMap(r=>{let{name:o,
off:s,refusal:i}=r;if(s===null||s.by==="manifest")return[];let a=t.programs.filter(u=>u.off?.map===o).map(u=>u.name),l=i===
null?s.reason:cJ(i);return[{...X(e,"load",{class:"MAP_DROPPED",title:`map ${o} is left out: ${l}`,remedy:`The rest of th\
e object is loaded, as the manifest allows.${a.length===0?" Every program loads without it.":` ${a.join(", ")} cannot be\
 loaded without it and ${a.length===1?"is":"are"} left out as well.`}`,proof:$u(n.name,o),subject:l},{map:o,words:i?.message??
null,log:t.libbpfLog}),level:"notice"}]})}function uJ({artifact:e},t,n,r){let o=n===void 0?"":` (${n.type}, key ${n.keySize}\
, value ${n.valueSize}, max_entries ${n.maxEntries}${n.flags===0?"":`, map_flags 0x${n.flags.toString(16)}`})`;return{class:"\
MAP_CREATION_FAILURE",title:`map ${t} cannot be created: ${Pe(r)}`,proof:$u(e.name,t),remedy:r?.name==="ENOMEM"||r?.name===
"E2BIG"?`The map is too large for the kernel or this guest${o}: make it smaller, or declare under \`maps\` the max_entries\
 your loader sets.`:`Compare its type, sizes and flags${o} with what your loader sets before load: what it changes belon\
gs under \`maps\` in the manifest.`}}function dJ(e,t){return e.split(`
`).filter(n=>n.startsWith("libbpf: ")&&(!/map '/.test(n)||n.includes(`map '${t}'`))).join(`
`)}function fJ(e,t){return e.split(`
`).findLast(r=>r.includes(`map '${t}': failed to `))?.replace(/^libbpf: /,"").trim()??null}var nJ,rJ,nA,iy=f(()=>{"use s\
trict";ba();ju();it();It();ws();qu();Ru();Ke();eA();Sn();nJ=8192,rJ="6.4",nA="5.6"});function aA(e,t){let{libbpfTail:n,libbpfLog:r,programs:o}=e.result,s=mJ.exec(`${t.message??""}
${n}`);if(s===null)return null;let[i,a="",l="",c=""]=s,u=o.find(d=>d.name===c)?.off??null;return X(e,"load",{class:"PROG\
_ARRAY_MEMBER_OFF",title:`prog array ${a} names program ${c} in slot ${l}, which is ${u===null?"not loaded":u.reason.startsWith(
"off ")?u.reason:`off: ${u.reason}`}`,remedy:`The object itself fills ${a} while it is loaded, so that ${c} cannot be le\
ft out. ${u===null?"":`${pJ[u.by]} `}Or leave slot ${l} empty in the object and let the loader fill it (\`entries: [{key:\
 ${l}, value: {program: ${c}}}]\` of the map in the manifest).`,...u?.by==="object"?{addition:ku([c])}:{},subject:`${a} ${l}`},
{program:c,map:a,words:i,excerpt:at(n),log:r})}var mJ,pJ,lA=f(()=>{"use strict";it();It();Ke();mJ=/map '([^'\n]+)': failed to initialize slot \[(\d+)\] to prog '([^'\n]+)'/;
pJ={object:'Drop the "?" of its section, or switch it on in the manifest (`autoload: true`).',manifest:"Drop its `autolo\
ad: false`.",kernel:"Drop its `min_kernel`, or make it load on this kernel.",variant:"Give each variant a slot of its ow\
n that the loader fills.",dropped:"It does not load on this kernel: see its own finding."}});function ly(e,t,n){let r=t.lacks.find(({what:s})=>s in cA),o=r&&cA[r.what];return r===void 0||o===void 0?null:{explanation:o(
e,n),lack:r}}function uA(e,{lacks:t,verifierTail:n}){let r=hJ.find(({pattern:i})=>i.test(n))?.kinds,o=t.find(({what:i})=>r?.
includes(i)),s=o&&xJ[o.what];return o===void 0||s===void 0?null:{explanation:s(e),lack:o}}function gJ({name:e,type:t,section:n},r){
let o=bs[t];return{class:"UNSUPPORTED_PROGRAM_TYPE",title:`the kernel does not load ${t} programs such as ${e}`,remedy:`\
Keep ${e} out on kernels without it (bpf_program__set_autoload) and ${yJ(t,n)}. The guest tried a minimal program of thi\
s type, and the kernel refused that too.${dA(o,r)}`,...o===void 0?{}:{background:Mt(`${t} programs`,o)},proof:vu(t),addition:pt(
e),subject:t}}function yJ(e,t){return e==="syscall"?"do its work in your loader":e==="lsm"?"hook the function with a kpr\
obe (security_\u2026), which can watch and not deny":e==="raw_tracepoint"?'use a tracepoint (SEC("tracepoint/\u2026"))':
e!=="tracing"?"fall back to another hook":/^\??tp_btf/.test(t)?'use a raw tracepoint (SEC("raw_tp/\u2026")) or a tracepoint':
/^\??iter/.test(t)?"read what it iterates over in another way, as from /proc":"fall back to a kprobe"}function dA(e,t){return e!==
void 0&&Wt(t,e.since)?"":$r(e)}function bJ({name:e,section:t,type:n},r){let o=Wu(t,n),s=ua[o];return{class:"UNSUPPORTED_\
ATTACH_TYPE",title:`the kernel does not know the attach type of ${o} programs such as ${e}`,remedy:`Keep ${e} out on ker\
nels without it (bpf_program__set_autoload)${fA(t)}. The guest tried a minimal ${n} program: the kernel refuses it with \
this attach type.${dA(s,r)}`,...s===void 0?{}:{background:Mt(`${o} programs`,s)},proof:da(o,i=>Wu(i.section,i.type)),addition:pt(
e),subject:o}}function wJ({name:e,section:t,type:n}){let r=Wu(t,n);return{class:"UNSUPPORTED_ATTACH_TYPE",title:`the ker\
nel does not support expected_attach_type, which libbpf sets for ${r} programs such as ${e}`,remedy:`Keep ${e} out on su\
ch kernels (bpf_program__set_autoload)${fA(t)}.`,background:Mt("expected_attach_type",{since:"4.17"}),proof:da(r,o=>Wu(o.
section,o.type)),addition:pt(e),subject:r}}function fA(e){let t=kJ.find(({pattern:n})=>n.test(e))?.plain;return t===void 0?
"":`, or name its section ${t}, which libbpf loads without one`}function Wu(e,t){let[n="",r]=e.replace(/^\?/,"").split("\
/"),o=`${n}/${r??""}`;return r!==void 0&&(n==="cgroup"||o in ua)?o:n||t}function wa(e,t,n,r,{remedy:o}){return{class:"VE\
RIFIER_REJECTION",title:`program ${e} ${t}`,remedy:`${o} Or keep ${e} out on such kernels (bpf_program__set_autoload).`,
background:Mt(n,{since:r}),subject:t}}function ay(e,t,n,r){return wa(e,`has ${t}, which the kernel does not support`,_J(
t),n,{remedy:`Compile with clang -target bpf -mcpu=${r}.`})}function _J(e){return e.charAt(0).toUpperCase()+e.slice(1)}var hJ,
cA,kJ,xJ,mA=f(()=>{"use strict";ws();Ke();Sn();hJ=[{pattern:/^back-edge from insn \d+ to \d+/m,kinds:["bounded_loops"]},
{pattern:/^(?:unreachable insn \d+|BPF_CALL uses reserved fields|jump (?:out of range|into the middle of ldimm64 insn \d+) .*)/m,
kinds:["bpf_to_bpf_calls","function_addresses","jmp32"]},{pattern:/^(?:unrecognized bpf_ld_imm64 insn|invalid bpf_ld_imm64 insn|invalid BPF_LD_IMM64 insn|BPF_LD_IMM64 uses reserved fields)/m,
kinds:["map_values","function_addresses"]},{pattern:/^(?:BPF map '[^'\n]+' is referenced but wasn't created|invalid func (?:unknown#)?20010\d{5}$)/m,
kinds:["map_values"]},{pattern:/^number of funcs in func_info doesn't match number of subprogs/m,kinds:["function_addres\
ses"]},{pattern:/^(?:unknown insn class \d+|unknown opcode [0-9a-f]+|BPF_\w+ uses (?:reserved fields|invalid atomic opcode [0-9a-f]+)|invalid atomic operand size)/m,
kinds:["jmp32","atomics","cpu_v4","load_acquire","may_goto"]}],cA={program_type:gJ,attach_type:bJ,expected_attach_type:wJ,
sleepable({name:e,type:t}){return{class:"UNSUPPORTED_PROGRAM_TYPE",title:`the kernel has no ${t} programs that may sleep\
, such as ${e}`,remedy:`Drop the ".s" of its section where ${e} need not sleep, or keep it out on kernels without them (\
bpf_program__set_autoload).`,background:Mt("Programs that may sleep",{since:"5.10"}),addition:pt(e),subject:`${t}, sleep\
able`}}};kJ=[{pattern:/^\??cgroup\/sock_create$/,plain:'SEC("cgroup/sock")'},{pattern:/^\??(?:tcx|tc)\//,plain:'SEC("tc"\
)'},{pattern:/^\??k(?:ret)?probe\.(?:multi|session)/,plain:'SEC("kprobe/\u2026")'},{pattern:/^\??u(?:ret)?probe\.(?:multi|session)/,
plain:'SEC("uprobe")'}];xJ={bpf_to_bpf_calls:e=>wa(e,"calls another function, which the kernel does not support","Calls \
between BPF functions","4.16",{remedy:"Mark the functions it calls static __always_inline."}),map_values:e=>({class:"UNS\
UPPORTED_MAP_TYPE",title:`program ${e} uses global variables, which the kernel does not support`,remedy:'Keep their valu\
es in a map of your own (an array with one entry). For bpf_printk(), write `#define BPF_NO_GLOBAL_DATA` before you inclu\
de bpf_helpers.h. `__kconfig` externs and SEC("usdt") need global variables too: keep programs with them out on such ker\
nels.',background:Mt("Global variables",{since:"5.2"}),addition:pt(e),subject:"global variables"}),function_addresses:e=>({
class:"UNSUPPORTED_HELPER",title:`program ${e} passes a function to a helper, which the kernel does not support`,remedy:"\
Ship a variant without callbacks (a bounded loop in place of bpf_loop or bpf_for_each_map_elem), and keep this program o\
ut on such kernels (bpf_program__set_autoload).",background:"Helpers with callbacks came with Linux 5.13 (bpf_for_each_m\
ap_elem), 5.15 (bpf_timer_set_callback) and 5.17 (bpf_loop).",addition:pt(e),subject:"callback"}),bounded_loops:e=>wa(e,
"has a loop, which the kernel does not allow","Loops","5.3",{remedy:"Unroll it with #pragma unroll and a constant bound."}),
jmp32:e=>ay(e,"32-bit jumps","5.1","v2"),atomics:e=>wa(e,"uses atomic operations that the kernel does not support: it on\
ly adds, without the result","Atomic operations other than add","5.12",{remedy:"Use __sync_fetch_and_add() without its r\
esult, or a spin lock. With -mcpu=v2, clang rejects the others."}),cpu_v4:e=>ay(e,"instructions of -mcpu=v4","6.6","v3"),
load_acquire:e=>ay(e,"load-acquire or store-release instructions","6.15","v3"),may_goto:e=>wa(e,"uses may_goto loops (ca\
n_loop, cond_break), which the kernel does not support","may_goto","6.9",{remedy:"Give the loop a constant bound, or use\
 bpf_loop() where the kernel has it."})}});function pA({message:e},{name:t}){let[,n,r,o]=$J.exec(e??"")??[];if(n===void 0||r===void 0||o===void 0)return null;let s=`\
program ${n} of artifact ${r}`,i=/^does not load: /.test(o);return{class:"MISSING_ATTACH_TARGET",title:`program ${t} has\
 nothing to attach to: ${s} ${o}`,remedy:i?`Mend ${r} first: its own findings say why ${n} does not load here.`:`Mend \`a\
ttach\` of ${t} in the manifest, or ${r} itself.`,subject:i?`${s} does not load`:`${s} ${o}`}}function hA(e,t){if(!RJ.test(
e)&&!SJ.test(e))return null;let{name:n,type:r,section:o}=t;if(r==="ext")return{class:"FREPLACE_TARGET_UNSET",title:`prog\
ram ${n} replaces a function of another program, and nothing says of which`,remedy:"Your loader names it (bpf_program__s\
et_attach_target): put the object with that program under `artifacts`, and say here which of its programs it is.",addition:Bg(
n,"attach: {kind: freplace, artifact: ARTIFACT, program: PROGRAM}   # what your loader replaces a function of"),subject:"\
freplace"};let s=r==="lsm"?"hook":"function";return{class:"ATTACH_TARGET_UNSET",title:`program ${n} does not say which ${s}\
 it attaches to: its section is "${o}"`,remedy:`Name the ${s} in the section (SEC("${o}/<${s}>")), or declare the one th\
at your loader sets (bpf_program__set_attach_target) under \`programs\`.`,addition:Bg(n,`attach: {symbol: ${s.toUpperCase()}\
}   # the ${s} your loader sets`),subject:o}}var RJ,SJ,$J,gA=f(()=>{"use strict";Ke();RJ=/no BTF-based attach target is specified/,
SJ=/attach program FD is not set/,$J=/^program (\S+) of artifact (\S+) (.+)$/s});function Es(e){let t=rn(e).split(`
`),n=t.findLastIndex(a=>a.startsWith(kA)),r=n===-1?t.length:n,o=t.slice(0,r).map(PJ).filter(TJ),s=o.findLastIndex(a=>vJ.
test(a))+1,i=o.findIndex((a,l)=>l>=s&&!yA(a));return{path:o.slice(0,i===-1?o.length:i),complaints:i===-1?[]:AJ(EJ(o.slice(
i).filter(a=>!yA(a)))),block:t.slice(r)}}function EJ(e){let t=[];for(let n of e.map(r=>r.trim())){let r=t.at(-1);r?.endsWith(
",")?t[t.length-1]=`${r} ${n}`:t.push(n)}return t}function PJ(e){return e.replace(/(?<=\S)verification time \d+ usec$/,"")}
function AJ(e){let t=e.filter(n=>!OJ.test(n));return t.every(n=>n.startsWith("Caller passes invalid args"))?[...e]:t}function bA(e){
return Es(e).complaints}function wA(e){let{complaints:t,block:n}=Es(e),r=zu(n,"Suggestion").join(" ");return{error:t[0]??
n[0]?.slice(kA.length)??null,suggestion:r===""?null:r}}function zu(e,t){let n=e.indexOf(`${t}:`);if(n===-1)return[];let r=e.
slice(n+1),o=r.findIndex(s=>s.trim()===""||!/^\s/.test(s));return(o===-1?r:r.slice(0,o)).map(s=>s.trim())}function yA(e){
return CJ.test(e)}function TJ(e){return!/^(?:processed \d+ insns\b|insns processed \d|verification time \d|stack depth (?:max )?\d+(?:\+|$| max)|subprog \d+ \(|-- (?:BEGIN|END) PROG LOAD LOG --|\s*$)/.
test(e)}var vJ,OJ,kA,CJ,Vu=f(()=>{"use strict";It();vJ=/^\d+: [(<]/;OJ=/^(?:Unrecognized arg#\d+ type |reg type unsupported for arg#\d+ function |arg#\d+ reference type\('[^']*'\) size cannot be determined|arg#\d+ type is not a struct)/;
kA="Verification failed: ";CJ=new RegExp([String.raw`^\d+: `,"^;",String.raw`^ ?R\d+(?:_\w+)?=`,String.raw`^from \d+ to \d+`,
String.raw`^(?:last_idx|first_idx|regs=|parent |mark_precise|force_precise|propagating|frame ?\d*:|frame\d+ bpf_loop )`,
String.raw`^(?:caller:|callee:|returning from|to caller at|old state:|cur state:|func#\d+ @|SCC |subprog#\d+: |topo_order)`,
String.raw`^(?:Validating|Func#\d+|Live regs before insn|btf_vmlinux is malformed|func '[^']+' arg\d+ has btf_id|marking pointer arg|Cannot find btf of tracepoint template|trace type programs with run-time allocated hash maps)`,
String.raw`^\[the log is cut here`,String.raw`^\s*\.{3}`,"^libbpf: "].join("|"))});function SA(e){let{path:t,complaints:n,block:r}=Es(e),o=n.slice(0,t.length===0?14:MJ),s=[...zu(r,"Reason").slice(0,IJ),...zu(
r,"Causal path").slice(-LJ)],i=14-o.length-s.length;return Mu([...BJ(t,o,i),...o,...s])}function BJ(e,t,n){let r=KJ(e),o=r.
findIndex(({text:a})=>cy.test(a));if(o===-1)return e.slice(-Math.max(0,n));let s=DJ([(r[o]?.text??"").replace(FJ,""),...t]),
i=[...r.slice(0,o+1).filter(({text:a})=>cy.test(a)),...r.slice(o).filter(({text:a})=>_A.test(a)).slice(0,1),...r.filter(
({text:a})=>RA.test(a)&&UJ(a,s)).slice(0,1),...jJ(r.slice(o+1),s),...r.slice(o).filter(({text:a})=>_A.test(a))];return[...new Map(
i.map(a=>[a.index,a])).values()].slice(0,Math.max(0,n)).sort((a,l)=>a.index-l.index).map(({text:a})=>RA.test(a)?GJ(a,s):
a).filter((a,l,c)=>a!==c[l-1])}function KJ(e){let t=[];for(let n=e.length-1;n>=0;n--){let r=e[n]??"";t.push({index:n,text:r});
let o=NJ.exec(r)?.[1];if(o===void 0)continue;let s=e.slice(0,n).findLastIndex(i=>cy.exec(i)?.[1]===o);if(s===-1)break;n=
s+1}return t}function DJ(e){return new Set(e.flatMap(t=>[...t.replace(/;.*$/,"").matchAll(/\b[rRw](\d{1,2})\b/g)].map(([
,n=""])=>n)))}function jJ(e,t){return[...t].flatMap(n=>{let r=new RegExp(String.raw`^\d+: \([0-9a-f]{2}\) [rw]${n} \S*= ${n===
"0"?"|\\) call ":""}`);return e.find(({text:o})=>r.test(o))??[]})}function UJ(e,t){return[...e.matchAll(/\bR(\d+)(?:_\w+)?=/g)].
some(([,n=""])=>t.has(n))}function GJ(e,t){let n=e.search(/R\d+(?:_\w+)?=/),r=e.slice(n).split(/ (?=R\d+(?:_\w+)?=|fp-?\d+|refs=|cb)/),
o=r.filter(s=>t.has(/^R(\d+)/.exec(s)?.[1]??""));return o.length===r.length?e:`${e.slice(0,n)}${o.join(" ")} \u2026`}var MJ,
IJ,LJ,cy,_A,FJ,NJ,RA,$A=f(()=>{"use strict";It();Vu();MJ=4,IJ=3,LJ=4;cy=/^(\d+): \([0-9a-f]{2}\) /,_A=/^;/,FJ=/(?<=^\d+: \([0-9a-f]{2}\) )[rw]\d+ = /,
NJ=/^from (\d+) to \d+/,RA=/^(?:\d+: |from \d+ to \d+(?: \([^)]*\))?: ?| )?(?:frame\d+: ?)?R\d+(?:_\w+)?=/});var vA,EA=f(()=>{"use strict";vA=[{kind:"program without arena",sentences:[/addr_space_cast insn can only be used in a program that has an associated arena/],
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
CAP_PERFMON and the JIT on."}]});var PA,AA=f(()=>{"use strict";PA=[{kind:"number as argument",sentences:[/R\d+ type=(?:inv|imm|scalar) expected=/,/R\d+ is scalar expected (?:STRUCT|UNION) \S+/],
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
the loader does not have",remedy:"Give the loader CAP_BPF, and CAP_SYS_BOOT for destructive kfuncs."}]});var OA,CA=f(()=>{"use strict";OA=[{kind:"callback before 5.13",class:"UNSUPPORTED_HELPER",sentences:[/number of funcs in func_info doesn't match number of subprogs/],
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
ogram after the helper returned."}]});var TA,MA=f(()=>{"use strict";TA=[{kind:"missing argument",sentences:[/func '(?<function>[^']+)' doesn't have \d+-th argument/],
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
member into a volatile variable."}]});var IA,LA=f(()=>{"use strict";IA=[{kind:"endless loop",sentences:[/infinite loop detected at insn \d+/],what:"has a loop\
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
 less than the width of the type, or cast the value to a wider type first."}]});var FA,NA=f(()=>{"use strict";FA=[{kind:"uninitialised dynptr",sentences:[/Expected an initialized dynptr as (?:arg #\d+|R\d+)/],
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
and restore them in the reverse order, once on every path, with the function that goes with it."}]});var BA,KA=f(()=>{"use strict";BA=[{kind:"arguments of a global function",secondary:!0,sentences:[/Caller passes invalid args into func#\d+/,
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
all functions __always_inline, or split the program into several with tail calls."}]});var DA,jA=f(()=>{"use strict";DA=[{kind:"hook not there",class:"MISSING_ATTACH_TARGET",sentences:[/attach_btf_id \d+ (?:is not a function|is not valid|is invalid|is not a typedef|doesn't have a name)/,
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
r replace another only once."}]});var UA,GA=f(()=>{"use strict";UA=[{kind:"may_goto",sentences:[/unknown opcode e5/,/invalid BPF_JMP\/JMP32 opcode e5/],what:"\
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
 and do not change the object between clang and the loader except with bpftool gen object and llvm-strip -g."}]});var qA,WA=f(()=>{"use strict";qA=[{kind:"kptr access",sentences:[/(?:kptr|uptr|\w+) access (?:size must be BPF_DW|cannot have variable offset|misaligned expected=)/,
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
ing, one that is in the tree for removing."}]});var uy,zA,VA=f(()=>{"use strict";uy='Declare char LICENSE[] SEC("license") = "GPL" (or "Dual MIT/GPL", "Dual BSD/GPL") i\
n the object',zA=[{kind:"GPL helper",sentences:[/cannot call (?:GPL[- ](?:restricted|only)|kernel) function from (?:non-GPL compatible|proprietary) program/],
what:"calls a GPL-only helper or kernel function without a GPL license",remedy:`${uy}.`},{kind:"GPL structure",sentences:[
/Cannot access kernel 'struct (?<type>[^']+)' from non-GPL compatible program/],what:"reads struct {type} of the kernel,\
 which only programs with a GPL license may",remedy:`${uy}, or keep to what programs of any license may do: no access th\
rough typed pointers (fentry, tp_btf, iter), no bpf_probe_read_kernel().`},{kind:"GPL program type",sentences:[/(?:struct[ _]ops|LSM) programs must have a GPL compatible license/],
what:"is of a type that needs a GPL license",remedy:`${uy}.`}]});var HA,YA=f(()=>{"use strict";HA=[{kind:"too many instructions",class:"VERIFIER_LIMIT",sentences:[/BPF program is too large\. Proc+essed (?<count>\d+) insn/],
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
ucture in place of several parameters, or use a kprobe to trace the function."}]});var JA,XA=f(()=>{"use strict";JA=[{kind:"debug information",sentences:[/missing btf func_info/,/func_info BTF section doesn't match subprog layout/,
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
 at this line differently until it is fixed."}]});var QA,ZA=f(()=>{"use strict";QA=[{kind:"missing unlock",sentences:[/bpf_spin_unlock is missing/,/bpf_rcu_read_unlock is missing/,
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
 a member of that structure, one of each, aligned; compile with -g, so that the kernel sees its BTF."}]});var eO,tO=f(()=>{"use strict";eO=[{kind:"read-only map",sentences:[/write into map forbidden/,/write to change key R\d+ not allowed/],
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
f, with the one map that is meant."}]});var nO,rO=f(()=>{"use strict";nO=[{kind:"map value bounds",sentences:[/invalid access to map value(?: pointer)?,/,/invalid access to map key,/],
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
on map values, global variables, arenas and the stack: load, change and store the context and the packet in plain steps."}]});var oO,sO=f(()=>{"use strict";oO=[{kind:"packet bounds",sentences:[/invalid access to packet,/],what:"accesses the packe\
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
d functions that return int, and no lock or reference may be held."}]});var iO,aO=f(()=>{"use strict";iO=[{kind:"null pointer",sentences:[/R\d+ invalid mem access '\w*or_null_?\w*'/,/R\d+ pointer arithmetic on \w*or_null_?\w* prohibited/,
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
 alone in inline assembly: copy it to another register and move that."}]});var lO,cO=f(()=>{"use strict";lO=[{kind:"unreleased reference",sentences:[/Unreleased reference id=\d+/,/Leaking reference id=\d+/],
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
urns a pointer to a structure."}]});var uO,dO=f(()=>{"use strict";uO=[{kind:"return value",sentences:[/At program exit the register R[01] /,/R0 (?:has unknown scalar value|has value|not a scalar value|unknown scalar value)/],
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
that return void."}]});var fO,mO=f(()=>{"use strict";fO=[{kind:"uninitialised stack",sentences:[/invalid (?:indirect )?read from stack (?:R\d+ )?(?:off -?\d+\+|var_off)/,
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
cture in place of the sixth and later arguments."}]});var pO,hO=f(()=>{"use strict";pO=[{kind:"struct_ops member",class:"MISSING_KERNEL_SYMBOL",sentences:[/attach to (?:unsupported|invalid) member (?<member>\S+)(?:\(@idx \d+\))? of struct (?<type>\S+)/],
what:"implements {member} of struct {type}, which this kernel does not let a BPF program implement",remedy:"Leave the me\
mber out on such kernels (set it to 0 before load, or keep a variant of the structure without it), and mark the program \
sleepable only where the member may sleep."},{kind:"struct_ops type",class:"MISSING_KERNEL_SYMBOL",sentences:[/attach_btf_id \d+ is not a supported struct/,
/attach to invalid member idx \d+ of struct \S+/,/struct_ops module \S+ is not found/],what:"implements operations that \
this kernel does not let BPF programs implement",remedy:"Load the module that has the operations, or keep the map and it\
s programs out where they are missing (bpf_map__set_autocreate)."}]});function gO(e,t,n,r){switch(e){case"number as pointer":return qJ(n,/^R(\d+)/.exec(t)?.[1]??"");case"size of zero":return VJ(
n);case"defect of the verifier":return t==="kernel subsystem misconfigured verifier"&&bO(n)==="bpf_tail_call"?{kind:"typ\
e of the map",groups:{}}:null;case"uninitialised stack":return YJ(n,t);case"argument of a kfunc":return HJ(n,t);case"loo\
p":return r!==null&&!Wt(r,"5.3")?{kind:"recursion without names",groups:{}}:null;default:return null}}function yO(e){let t=Ps.
exec(e)?.groups?.text;return t===void 0?null:/^call (?:(\w+)#-?\d+|pc[+-]\d+)/.exec(t)?.[1]??(t.startsWith("call ")?"":null)}
function bO(e){let t=e.findLast(n=>Ps.test(n));return t===void 0?null:yO(t)}function qJ(e,t){let n=t,r=!0,o=[];for(let s of e.
toReversed()){let i=kO(s,n);if(i!==null&&!wO.test(i))return o.length===0?null:zJ(i,o);if(i!==null&&r&&/^(?:inv|imm)?P?0$/.
test(i))return{kind:"null pointer",groups:{}};if(i!==null&&(r=!1),/^from \d+ to /.test(s))return null;let a=Ps.exec(s)?.
groups?.text;if(a===void 0)continue;let l=yO(s);if(l!==null){if(Number(n)<6)return null;o.push(l)}let c=new RegExp(`^[rw\
]${n} (\\S+) (?:r(\\d+)$)?`).exec(a);if(c?.[1]==="="&&c[2]!==void 0)n=c[2];else if(c!==null)return null}return null}function kO(e,t){
if(/^;/.test(e))return null;let n=Ps.test(e)?e.slice(e.indexOf(";")+1||e.length):e;return new RegExp(`(?:^|\\s)R${t}(?:_\
\\w+)?=([^\\s(]+)`).exec(n)?.[1]??null}function zJ(e,t){let n=t.filter(s=>s!==""),r=t.length===1?t[0]:n.find(s=>WJ.test(
s)),o=r===void 0||r===""?"a function call":`${r}()`;return{kind:e.startsWith("pkt")?"invalidated packet pointer":"invali\
dated pointer",groups:{call:o}}}function VJ(e){let t=bO(e);return t!==null&&/^bpf_map_\w+_elem$/.test(t)?{kind:"map with\
out keys",groups:{call:`${t}()`}}:null}function HJ(e,t){let[,n,r]=/^(?:arg#(\d+)|R(\d+)) pointer type STRUCT /.exec(t)??
[],o=n===void 0?r:String(Number(n)+1);if(o===void 0)return null;for(let s of e.toReversed()){let i=kO(s,o);if(i!==null)return wO.
test(i)?{kind:"number as argument",groups:{}}:null;if(new RegExp(`^[rw]${o} `).test(Ps.exec(s)?.groups?.text??""))return null}
return null}function YJ(e,t){let[,n,r]=/^invalid indirect read from stack (?:R\d+ )?off (-?\d+)\+(\d+)/.exec(t)??[];if(n===
void 0||r===void 0)return null;let o=Number(n)+Number(r);for(let s of e.toReversed()){if(/^from \d+ to /.test(s))return null;
let i=Ps.exec(s)?.groups?.text,[,a,l,c]=/^\*\(u(\d+) \*\)\(r10 (-\d+)\) = (\S+)/.exec(i??"")??[];if(a===void 0||l===void 0||
c===void 0)continue;let u=Number(l);if(!(o<u||o>=u+Number(a)/8))return a==="64"&&/^r\d+$/.test(c)?{kind:"pointer in help\
er memory",groups:{}}:null}return null}var Ps,wO,WJ,xO=f(()=>{"use strict";ws();Ps=/^\d+: \(\w\w\) (?<text>[^;]*?)\s*(?:;.*)?$/;
wO=/^(?:inv|imm|scalar|P?-?\d)/;WJ=/adjust|change|pull_data|store_bytes|csum_replace|vlan|clone_redirect|encap|decap|store_hdr|push_data|pop_data|submit|discard|release|drop|destroy|delete|unlock|_put|xchg|list_push|rbtree_add/});function dy(e,t,n=null){let r=XJ(bA(e).slice(0,JJ),t);if(r===null)return null;let o=gO(r.kind,r.words,Es(e).path,n),s=$O.
find(({kind:i})=>i===o?.kind);return o===null||s===void 0?r:{kind:s.kind,explanation:vO(s,o.groups,t),words:r.words}}function XJ(e,t){
return RO(e,_O.filter(({rule:n})=>n.secondary!==!0),t)??RO(e,_O.filter(({rule:n})=>n.secondary===!0),t)}function RO(e,t,n){
for(let r of e){let o=QJ(r);for(let{pattern:s,rule:i}of t){let a=s.exec(o);if(a!==null)return{kind:i.kind,explanation:vO(
i,a.groups??{},n),words:r}}}return null}function QJ(e){return e.replaceAll(/\*\(R11-\d+\)/g,"R11")}function vO(e,t,n){if("\
explain"in e)return e.explain(t,n);let r=SO(e.what,t);return{class:e.class??"VERIFIER_REJECTION",title:`program ${n} ${r}`,
remedy:SO(e.remedy,{...t,program:n}),...e.mayBeLeftOut===!0?{addition:pt(n)}:{},subject:`${e.kind}: ${r.replaceAll(/\d+/g,
"N")}`}}function SO(e,t){return e.replaceAll(/\{(\w+)\}/g,(n,r)=>t[r]??n)}function EO(e){return ZJ.test(rn(e))}var $O,JJ,
_O,ZJ,PO=f(()=>{"use strict";It();Ke();EA();AA();CA();MA();LA();NA();KA();jA();GA();WA();VA();YA();XA();ZA();tO();rO();sO();
aO();cO();dO();mO();hO();Zg();Vu();xO();$O=[...vA,...PA,...OA,...TA,...IA,...FA,...BA,...DA,...UA,...qA,...zA,...HA,...JA,
...QA,...eO,...nO,...oO,...iO,...lO,...uO,...fO,...pO,...H0];JJ=32;_O=$O.flatMap(e=>e.sentences.map(({source:t,flags:n})=>({
pattern:new RegExp(`^(?:${t})`,n),rule:e})));ZJ=/^(?:BPF program is too large\. Processed \d+ insn|The sequence of \d+ jumps is too complex|BPF program is too complex)/m});function Hu(e,t,n){let o=n.verifierTail.trim()===""||e9(n.verifierTail)&&ly(t,n,e.kernel.release)?f9(e,t,n):n9(e,t,n),s=e.
result.load?.btfRefused??null;return s===null?o:{...o,remedy:`${o.remedy} ${t9(s,o.source!==null)}`}}function e9(e){return e.
split(`
`).every(t=>/^(?:verification time \d+ usec|stack depth [\d+]+|processed \d+ insns .*)?$/.test(t))}function t9(e,t){return`\
The kernel refused the BTF of the object (${e}), and libbpf went on without it${t?"; the line is the one of .BTF.ext":""}\
.`}function n9(e,t,n){if(o9(n.verifierTail))return s9(e,t,n);let{error:r,suggestion:o}=wA(n.verifierTail),s=uA(t.name,n),
i=dy(n.verifierTail,t.name,e.kernel.release),a=e.result.targets.find(u=>u.program===t.name),l=s?.explanation??pa(n.verifierTail,
e,t.name)??(i===null?null:a9(i,a))??c9(t,r)??d9(t.name,n,r),c=l.class==="UNSUPPORTED_HELPER"?BP(e.kernel,l.subject??"",t.
name):null;return X(e,"load",c??l9(i9(e,l),n),{program:t.name,words:(s===null?i?.words:null)??r??n.message,source:s?.lack.
source??n.source,excerpt:SA(n.verifierTail),log:n.verifierLog,suggestion:o,proof:xs(e.artifact.name,t.name)})}function o9(e){
return r9.test(e.trimEnd().split(`
`).at(-1)??"")}function s9(e,{name:t},n){let o=n.errno?.name==="E2BIG"?{class:"VERIFIER_LIMIT",title:`program ${t} takes\
 the verifier more instructions than the kernel allows`,remedy:`Shorten loops that clang unrolls, look at fewer branches\
, or split ${t} with tail calls. Kernels before 5.2 process at most 131,072 instructions, newer ones a million.`,subject:"\
instructions processed"}:{class:"VERIFIER_REJECTION",title:`the verifier rejects program ${t}, and its reason does not f\
it into the log of this kernel`,remedy:`Run ${t} on a newer kernel too: from 5.2 on the log has room for the reason. Or \
make the program smaller until its log fits into 16 MiB.`,subject:"log cut"};return X(e,"load",o,{program:t,words:`${Pe(
n.errno)}, after more than 16 MiB of the verifier's log`,log:n.verifierLog,proof:xs(e.artifact.name,t)})}function i9({kernel:e},t){
if(e.btf!==!1)return t;let n=t.remedy.replace(/^Guard the call with bpf_core_enum_value_exists\([^)]*\)/,"This kernel ha\
s no BTF for CO-RE: let your loader ask for the helper (libbpf_probe_bpf_helper), load a program without the call");return{
...t,remedy:n}}function a9({kind:e,explanation:t},n){let r=n===void 0?null:XP(e,t.subject,n);return r===null?t:{...t,remedy:`${r}\
 ${t.remedy}`}}function l9(e,{source:t,verifierTail:n}){return t===null||!EO(n)?e:{...e,title:`${e.title}; it gave up in\
 the loop that begins here`}}function c9({name:e,section:t},n){let[,r]=/^\??(?:fentry|fexit|fmod_ret)(?:\.s)?\/(\w+)$/.exec(
t)??[];return n!==null||r===void 0||!u9.has(r)?null:dy(`Attaching tracing programs to function '${r}' is rejected`,e)?.explanation??
null}function d9(e,{errno:t},n){return{class:"VERIFIER_REJECTION",title:`the verifier rejects program ${e}`,remedy:n===null?
AO:`Change the code at the line that is shown; the log above the error says what the verifier knew about each register t\
here${t===null?"":` (${Pe(t)})`}.`}}function f9(e,t,n){let r=[n.message??"",...h9(e.result.libbpfTail,t.name)].join(`
`),o=pA(n,t);if(o!==null)return X(e,"load",o,{program:t.name,log:e.result.libbpfLog});let s=hA(r,t)??(p9.test(r)?Ou(e,t,
n.errno):null)??pa(r,e,null)??m9(t,vs(r,n.errno))??y9(e,t,n)??b9(t.name,n),i=ly(t,n,e.kernel.release)?.explanation??null,
a=n.refusedBy==="libbpf"&&i===null,l=Gu(r,n.errno)??n.message;return X(e,"load",i??(a?Du(e,s):s),{program:t.name,words:a?
Rs(e,l):i!==null&&n.refusedBy==="libbpf"?null:l,source:n.source,excerpt:at(g9(e.result.libbpfTail,t.name)),log:e.result.
libbpfLog,proof:xs(e.artifact.name,t.name)})}function m9({name:e,type:t},n){return n?.class!=="MISSING_BTF"||n.subject!==
"kernel"||!fy.has(t)?n:{...n,title:`the kernel has no BTF, which ${t} programs such as ${e} need`,remedy:`A BTF file bes\
ide the kernel does not help them: the kernel must be built with CONFIG_DEBUG_INFO_BTF. Keep ${e} out on kernels without\
 (bpf_program__set_autoload)${t==="tracing"?" and attach a kprobe or a tracepoint there":""}.`,addition:pt(e),subject:`k\
ernel, ${t}`}}function h9(e,t){return e.split(`
`).filter(n=>n.includes(`prog '${t}'`))}function g9(e,t){return e.split(`
`).filter(n=>!/prog '/.test(n)||n.includes(`prog '${t}'`)).join(`
`)}function y9({kernel:e},{name:t,type:n,insns:r},{errno:o}){let s=bs[n];return o?.name==="EINVAL"&&s!==void 0&&(Wt(e.release,
s.since)||s.config)?{class:"UNSUPPORTED_PROGRAM_TYPE",title:`the kernel does not load ${n} programs such as ${t}`,remedy:`\
Keep ${t} out on kernels without it (bpf_program__set_autoload) and ${n==="syscall"?"do its work in your loader":`fall b\
ack to ${n==="tracing"?"a kprobe":"another hook"}`}.${Wt(e.release,s.since)?"":$r(s)}`,background:Mt(n,s),proof:vu(n),addition:pt(
t),subject:n}:o?.name==="E2BIG"&&r>4096?{class:"VERIFIER_LIMIT",title:`program ${t} has ${r} instructions; the kernel ta\
kes 4096`,remedy:"Kernels before 5.2 take 4096 instructions: split the program with tail calls, or ship a smaller varian\
t for them.",subject:"instructions"}:o?.name==="EPERM"||o?.name==="EACCES"?{class:"POLICY_DENIED",title:`the kernel does\
 not permit program ${t} to be loaded`,remedy:`The kernel refused before the verifier looked (${Pe(o)}), to root: ${ks(e)}\
.`,subject:"load"}:null}function b9(e,{errno:t}){return{class:"UNKNOWN",title:`program ${e} does not load: ${Pe(t)}`,remedy:AO}}
var AO,r9,u9,fy,p9,my=f(()=>{"use strict";ju();it();It();ws();mA();qu();Ru();Ke();Sn();ma();gA();Cu();$A();Vu();PO();AO=
"The kernel gave no reason: see the whole log, and compare the section name and flags with what your loader sets before \
load.";r9=/^\[the log is cut here: .*\]$/;u9=new Set(["migrate_disable","migrate_enable","rcu_read_unlock_strict","preem\
pt_count_add","preempt_count_sub","__rcu_read_lock","__rcu_read_unlock"]);fy=new Set(["tracing","lsm","ext","struct_ops"]);
p9=/failed to find kernel BTF type ID of '|is not found in vmlinux BTF/});function CO(e){let{load:t}=e.result;if(t===null)return[];let n=qt(t)?k9(e,t):E9(e),r=K0(e);return r.length===0?n:[...r,...n.
filter(o=>!w9(e,o))]}function w9({result:{programs:e}},t){return e.some(({name:n,type:r})=>n===t.program&&r==="struct_op\
s")}function k9(e,t){let n=aA(e,t);if(n!==null)return[n,...OO(e)];let r=oA(e,t),o=OO(e),s=t.program!==null&&o.some(l=>l.
program===t.program);if(r.length>0||s)return[...r,...o];let i=/^prog '([^'\n]+)'/.exec(t.message??"")?.[1];if(o.some(l=>l.
program===i))return o;let a=x9(e,t,o.length===0);return o.some(l=>v9(e,l,a))||a.class==="UNKNOWN"&&t.program===null&&o.length>
0||S9(a,o)?o:[a,...o.filter(l=>!$9(l,a))]}function OO(e){return e.result.programs.flatMap(t=>t.off===null&&t.load!==null&&
qt(t.load)&&t.load.map===null?[Hu(e,t,t.load)]:[])}function x9(e,t,n){let{libbpfTail:r,libbpfLog:o}=e.result,s=`${t.message??
""}
${r}`,i=n&&TO(e),a=pa(s,e,null)??vs(s,t.errno)??(i?_9(t):R9(e,t)),l=t.program===null&&t.map===null,c=Gu(s,t.errno)??t.message,
u=l?Du(e,a):a;return X(e,"load",i?{...u,title:`${u.title}; each program loads alone`}:u,{words:l?Rs(e,c):c,excerpt:at(r),
log:o,program:i?t.program:null,proof:UP(e.artifact.name)})}function _9({errno:e}){return{class:"UNKNOWN",title:`the obje\
ct does not load as a whole (${Pe(e)})`,remedy:"The programs depend on each other (a prog array filled in the object, st\
ruct_ops), or together need more memory than the guest has: see the log."}}function R9({result:{maps:e,programs:t}},{errno:n}){
return e.length===0&&t.length===0?{class:"INVALID_OBJECT",title:`libbpf cannot open the object: ${Pe(n)}`,remedy:"Name t\
he .o file that clang -target bpf -g writes; an object for another loader only can be run through that loader."}:{class:"\
UNKNOWN",title:`the object does not load: ${Pe(n)}`,remedy:"No rule knows these words: see the whole log of libbpf."}}function S9(e,t){
if(e.class!=="MISSING_BTF"||e.identity!=="kernel")return!1;let n=t.filter(o=>o.class==="MISSING_BTF"),r=t.some(o=>o.class===
"UNSUPPORTED_PROGRAM_TYPE"&&fy.has(o.identity));return n.every(({identity:o})=>o!=="kernel")&&(n.length>0||r)}function $9(e,t){
return e.source===null&&(e.class===t.class||e.class==="UNKNOWN")}function v9(e,t,n){return t.class===n.class&&t.identity===
n.identity&&(TO(e)||t.words?.includes(`prog '${t.program}'`)===!0)}function TO({result:e}){return e.programs.some(({load:t})=>t?.
verdict==="pass")}function E9(e){let{programs:t}=e.result;if(t.some(({off:r})=>r===null))return[];let n=t.filter(({off:r})=>r?.
by==="object").map(({name:r})=>r);return[X(e,"load",{class:"NOTHING_LOADED",title:`nothing was loaded: ${Op(t)}`,remedy:P9(
t),...n.length>0&&!MO(t)?{addition:ku(n)}:{},subject:"nothing"},{excerpt:at(e.result.libbpfTail),log:e.result.libbpfLog})]}
function P9(e){return e.length===0?'Check that the file is the object with the programs, and that they stand in sections\
 (SEC("\u2026")).':MO(e)?"All that may be left out does not load on this kernel, and the rest is off: mend one of these \
programs, or leave the kernel out of the `kernels` of the artifact.":e.some(({off:t})=>t?.by==="object")?'The sections b\
egin with "?" (SEC("?kprobe/\u2026")), so that only a loader switches them on: declare those that yours does (`autoload: true\
` under `programs`), or remove the "?".':"An artifact that has nothing to load on this kernel is no pass: leave the kern\
el out of its `kernels`, or give it a program for it."}function MO(e){return e.some(({off:t})=>t?.by==="dropped")}var IO=f(
()=>{"use strict";Vo();ju();it();It();qu();Ke();iy();lA();my();Sn();Cu()});function LO(e){let{fixups:t,unknownNames:n}=e.result;return[...t.filter(({status:r})=>r!=="applied"&&r!=="unsupported").
map(r=>X(e,"load",O9(e,r),{map:A9(r)?r.subject:null,words:r.message||r.note,place:r.place})),...n.map(r=>X(e,r.usedBy===
"test"?"test":"load",T9(e,r),{place:r.place}))]}function A9({note:e}){return e.startsWith("map ")}function O9({result:{maps:e,
programs:t}},n){let{subject:r,what:o,status:s,errno:i,message:a,note:l}=n,c=l.split(" ")[0]??"map",u={class:"FIXUP_MISMA\
TCH",subject:`${s} ${r} ${o}`};if(o==="btf")return{...u,subject:`btf ${r} ${a}`,...C9(n)};switch(s){case"not_found":return{
...u,title:`the manifest sets ${o} on ${c==="global"?"global variable":c} ${r}, which the object does not have`,remedy:FO(
r,c,c==="map"?e.map(({name:d})=>d):c==="program"?t.map(({name:d})=>d):null)};case"not_map_in_map":{let d=e.find(({name:p})=>p===
r)?.type??"another type",m=e.filter(p=>ya(p.type)).map(({name:p})=>p);return{...u,title:`the manifest sets ${o} on map ${r}\
, which holds no maps`,remedy:`${r} is of type ${d}; an inner map belongs on a hash_of_maps or array_of_maps${m.length===
0?", and the object has none":`: ${m.join(", ")}`}.`}}case"applied":case"unsupported":case"error":return{...u,title:`${o}\
 cannot be set on ${c} ${r}: ${Pe(i)}`,remedy:`It was refused${a===null||a===""?"":` (${a})`}: compare the value with wh\
at your loader sets.`}}}function C9({subject:e,message:t}){let[n="",...r]=(t??"").split("; "),o=r.join("; ");return{title:`\
BTF file ${e} ${n}`,remedy:`${o.charAt(0).toUpperCase()}${o.slice(1)}, and name it in \`btf\`; or remove the entry where t\
he kernel has its own BTF.`}}function FO(e,t,n){if(n===null)return`Correct the name, or drop the entry: \`${e}\` is in no\
 data section of the object.`;let r=Z(e,n),o=n.length===0?`The object has no ${t}s.`:`The object has ${n.join(", ")}.`;return`${r===
void 0?"":`Did you mean ${r}? `}${o} Correct the name, or drop the entry.`}function T9({result:{programs:e,maps:t}},n){let{
what:r,name:o,program:s,meant:i,usedBy:a}=n,l={class:"FIXUP_MISMATCH",subject:`${r} ${o} ${a}`};if(r==="section")return{
...l,title:`the manifest says that program ${s} stands in section ${o}; the object has it in ${i}`,remedy:"Correct the s\
ection in the manifest, or the SEC() in the source."};let c=(r==="program"?e:t).map(u=>u.name);return{...l,title:`${a===
"test"?"a test":"the manifest"} names ${r} ${o}, which the object does not have`,remedy:FO(o,r,c)}}var NO=f(async()=>{"u\
se strict";await Fe();ba();it()});function BO(e){return e.result.programs.flatMap(t=>{if(t.off?.by!=="dropped"||t.off.map!==null)return[];let{load:n,name:r,
requirement:o,off:s}=t,i=n!==null&&qt(n)?Hu(e,t,n):X(e,"load",{class:"PROGRAM_DROPPED",title:`program ${r} does not load\
: ${s.reason}`,remedy:""},{program:r,words:s.reason,log:e.result.libbpfLog});return[{...i,class:"PROGRAM_DROPPED",level:o===
"tolerated"?"warning":"notice",title:`${r} is left out: ${i.title.replace(`program ${r} `,"it ")}`,remedy:`The rest of t\
he object is loaded, as the manifest allows. ${i.remedy}`.trim(),remedyYaml:null,proof:xs(e.artifact.name,r)}]})}function KO(e){
let{variants:t,programs:n}=e.result,r=n.some(({load:o})=>o?.verdict==="pass");return t.filter(({chosen:o})=>o===null).map(
o=>({...X(e,"load",{class:"VARIANT_UNAVAILABLE",title:`the kernel can take no program of group ${o.group}: ${M9(o)}`,remedy:"\
The object is loaded without the group. Where your users need it, add a last variant that asks nothing of the kernel.",subject:o.
group,proof:{words:"The group has a program on",artifact:e.artifact.name,holds:s=>s.variants.some(({group:i,chosen:a})=>i===
o.group&&a!==null)}},{log:e.result.libbpfLog}),level:r?"notice":"warning"}))}function M9({candidates:e}){return e.map(({
program:t,reason:n})=>`${t} (${n??"it does not load"})`).join(", ")}function DO(e){return Ti(e.result.programs).map(({name:t,
insns:n,budget:r})=>X(e,"load",{class:"INSN_BUDGET",title:`program ${t} takes the verifier ${n} instructions; its budget\
 is ${r}`,remedy:"Fewer paths are needed: shorten or un-unroll loops, or move parts into global functions, which are ver\
ified once each. Or raise `max_insns`: what is left to the kernel\u2019s limit of a million is in the statistics.",subject:"\
budget",proof:{words:"It keeps its budget on",artifact:e.artifact.name,holds:({programs:o})=>o.some(s=>s.name===t&&s.load?.
verdict==="pass")&&!Ti(o).some(s=>s.name===t)}},{program:t}))}var jO=f(()=>{"use strict";Vo();it();my();Sn()});function Yu({kind:e,subject:t,wanted:n,seen:r}){return`${e==="map"?"":`${t}: `}${n}, saw ${r}`}var py=f(()=>{"use strict"});function UO(e){return e.result.tests.filter(t=>I9(e,t)).map(t=>F9(e,t))}function I9({result:e},t){return!qt(t)||L9(e.unknownNames,
t)?!1:e.interruption===null?!0:t.command?.verdict==="fail"||t.expectations.some(({verdict:n})=>n==="fail")}function L9(e,{
command:t,expectations:n}){let r=n.filter(({verdict:s})=>s!=="pass"),o=({subject:s})=>e.some(({name:i,usedBy:a})=>a==="t\
est"&&i===s);return r.length>0&&r.every(o)&&(t===null||t.verdict==="pass")}function F9(e,t){let{name:n,command:r,expectations:o,
reason:s,place:i,required:a}=t,l=[...r!==null&&r.verdict!=="pass"?[r.reason??"the command fails"]:[],...o.filter(({verdict:d})=>d!==
"pass").map(Yu)],c=l.length>2?`; and ${l.length-2} more`:"",u=l.length===0?s??"it does not pass":`${l.slice(0,2).join(";\
 ")}${c}`;return{...X(e,"test",{class:"BEHAVIOR_FAILURE",title:`test "${n}": ${u}`,remedy:N9(e,t),subject:n},{words:l.length>
2?s:null,excerpt:r===null?null:qg(r.stdout.tail,r.stderr.tail),log:r===null?null:r.stderr.log??r.stdout.log,place:i,proof:WP(
e.artifact.name,n)}),level:a?"failure":"warning"}}function N9(e,{command:t,expectations:n}){if(t!==null&&t.verdict!=="pa\
ss")return GO(t);let r=n.find(({verdict:o})=>o!=="pass");return r===void 0?"See the log of the command.":B9(e,r)}function B9(e,{
kind:t,subject:n,verdict:r,seen:o}){let s=e.result.maps.find(({name:i})=>i===n);if(r==="error"&&t==="events"&&s!==void 0&&
!D9(s))return`${n} is of type ${s.type}: name the ring buffer or perf event array that the program writes to, or look at\
 ${n} with \`expect_map\`.`;if(r==="error"&&t==="map"&&K9.test(o))return`Correct the key or value in the manifest: ${n} \
does not take it as it is written.`;if(r==="error")return`That could not be looked at on this kernel (${o}), which says \
nothing of the program: see whether the kernel offers it.`;switch(t){case"events":return/^0 events/.test(o)?`Nothing at \
all came out of ${n}: see whether the programs that write to it were attached and ran (\`expect_runs\`), and give it longe\
r with \`within\`.`:`Events came out of ${n}, and none or too few with what is expected: compare with what the program w\
rites on this kernel.`;case"runs":return`${j9(e,n)}See whether the command does what calls the hook of ${n} on this kern\
el: another path may be taken there.`;case"map":return"See whether the programs that write to the map ran (`expect_runs`\
), and give them longer with `within`.";case"test_run":return`${n} takes this input and answers otherwise: what it reads\
 of the kernel may differ there.`}}function D9({type:e}){return e==="ringbuf"||e==="perf_event_array"||ya(e)}function j9({
kernel:e,result:t},n){let r=t.programs.some(({name:s,type:i})=>s===n&&i==="lsm"),o=e.lsm===null||e.lsm.split(",").includes(
"bpf");return r&&!o?"The bpf LSM is not active on this kernel, so that lsm programs never run. ":""}function GO({timedOut:e,
exitCode:t,verdict:n,stderr:r}){return e?"Raise its `timeout`, or see in its output what it waits for.":n==="error"&&t!==
null?"It wrote more than is kept, and the rest could have had it: let it write less.":n==="error"?"The guest could not s\
tart it: see the console log.":t===127?"Something it calls is not in the guest, which has busybox's commands and no more\
: bring it along with `files`.":t===126?U9(r.tail):"See what it wrote; the guest has no network and only what the manife\
st brings along."}function U9(e){let[,t]=G9.exec(rn(e))??[];if(t===void 0)return"Something it calls is no program for th\
is machine: see its output.";let n=_(t,120);return`\`${n}\` is not executable: run \`chmod +x\` on it before bpfcompat brin\
gs it along (artifacts of workflows lose the mode of files), or call a script with \`sh ${n}\`.`}function qO(e){let{command:t,
interruption:n}=e.result;return t===null||!qt(t)?[]:n!==null&&t.exitCode===null&&t.signal===null&&!t.timedOut?[]:e.kernel.
error!==null?[]:[X(e,"command",{class:"COMMAND_FAILURE",title:`the command does not answer as expected: ${t.reason}`,remedy:GO(
t),subject:"command"},{words:t.command,excerpt:qg(t.stdout.tail,t.stderr.tail),log:t.stderr.log??t.stdout.log,proof:zP(e.
artifact.name)})]}var K9,G9,WO=f(()=>{"use strict";I();py();ba();it();It();Sn();K9=/bytes, and there is room for | does not fit \d+ (?:signed )?bits|: give bytes, or fields/;
G9=/(?:^|: )([^\s:][^:\n]*): Permission denied$/m});function vr(e,t=null){let n=yn(e);return E0([...e.kernels.flatMap(r=>q9(e,r)),...e.artifacts.flatMap(r=>W9(e,r,n.get(r.name)??
[])),...t===null?[]:h0(e,t)],e,t)}function q9(e,t){if(t.error===null)return[];let n=e.cases.filter(r=>r.kernel===t.id).flatMap(
r=>r.lanes);return[{...HO,class:"KERNEL_UNAVAILABLE",level:n.length===0?t.required?"failure":"warning":xu(n),artifact:null,
kernel:t.id,identity:t.error,title:`kernel ${t.id} could not be used`,words:t.error,log:t.consoleLog,remedy:t.consoleLog===
null?"This is no verdict on the artifacts. The way out stands above; mark the kernel `required: false` if the run may pa\
ss without it.":"This is no verdict on the artifacts. Read the console log, then run it again.",place:null,reproduce:lo(
e,null,t.id,null)}]}function W9(e,t,n){if(t.error!==null)return[z9(e,t,n.flatMap(o=>o.lanes))];let r=e.kernels.flatMap(o=>n.
filter(s=>s.kernel===o.id).flatMap(s=>YO({run:e,artifact:t,kernel:o,result:s})));return[...r,...$0(e,t,r)]}function VO(e){
let t=new Map(e.artifacts.map(n=>[n.name,n]));return e.cases.map(n=>{let r=t.get(n.artifact),o=e.kernels.find(({id:i})=>i===
n.kernel);return r!==void 0&&o!==void 0&&r.knownFailures.length>0?S0(n,YO({run:e,artifact:r,kernel:o,result:n})):n})}function z9(e,t,n){
return{...HO,class:"INVALID_OBJECT",level:n.length===0?"failure":xu(n),artifact:t.name,kernel:null,identity:"artifact",title:`${t.
path} cannot be taken to a kernel`,words:t.error,log:null,remedy:"Name a file that clang -target bpf wrote for this mach\
ine, and build it before this step.",place:t.place,reproduce:lo(e,t,e.kernels[0]?.id??null,null)}}function YO(e){return R0(
e,V9(e).map(t=>N0(e,t)))}function V9(e){let{result:t,kernel:n}=e;if(t.load===null&&t.unsuited!==null)return[zO(e,t.unsuited)];
if(n.error!==null&&t.load===null&&t.interruption===null)return[];let r=[...LO(e),...CO(e),...iA(e),...BO(e),...KO(e),...DO(
e),...d0(e),...UO(e),...qO(e),...t.unsuited===null?[]:[zO(e,t.unsuited)],...t.interruption===null?[]:T0(e,t.interruption),
...t.kernelWarnings.map(s=>M0(e,s))],o=t.interruption?.kind==="cancelled"?void 0:Y9(r,t.lanes);return o===void 0?r:[...r,
J9(e,o)]}function zO(e,t){return X(e,e.result.load===null?"load":"command",{class:"INVALID_OBJECT",title:`${e.artifact.name}\
 is not built for ${e.kernel.arch}`,remedy:`Build it for ${e.kernel.arch} as an artifact of its own, and give each artif\
act the kernels that it is built for with \`kernels:\`.`,subject:"unsuited"},{words:`it ${t}`})}function Y9(e,t){let n=t.
filter(qt);if(e.some(({level:o})=>o==="failure"))return;let r=e.some(o=>o.level==="warning"&&!H9.has(o.class));return n.
find(({required:o})=>o)??(r?void 0:n[0])}function J9(e,t){return X(e,X9[t.mode],{class:"UNKNOWN",title:`${e.artifact.name}\
 did not pass ${t.mode}, and no rule knows why`,remedy:"See the logs of the kernel; a case that no rule knows is worth a\
n issue."},{words:t.reason,excerpt:at(e.result.libbpfTail),log:e.result.libbpfLog??e.kernel.consoleLog})}var HO,H9,X9,ka=f(
async()=>{"use strict";Wo();f0();it();It();await A0();zg();F0();B0();await Yg();IO();iy();await NO();jO();Zc();WO();HO={
step:null,known:null,overdue:null,program:null,map:null,source:null,excerpt:null,remedyYaml:null,suggestion:null,background:null,
proof:null};H9=new Set(["LSM_NOT_ACTIVE","KERNEL_WARNING","MAP_DROPPED","PROGRAM_DROPPED","VARIANT_UNAVAILABLE"]);X9={load_only:"\
load",load_attach:"attach",behavior:"test",command:"command"}});function Er(e,t,n,r=[]){let o=e.flatMap(({kernel:w,lanes:y})=>y.map(k=>({...k,kernel:w,blocks:Z9(k,n)}))),s=eX(o),i=o.filter(
w=>w.blocks),a=i.filter(({verdict:w})=>w==="fail"),l=i.filter(({verdict:w})=>w==="error"||w==="skip"),c=w=>t.map(({id:y})=>y).
filter(y=>w.some(({kernel:k})=>k===y)),u=c([...a,...r]),d=o.filter(w=>w.known!==null).length,m=o.filter(w=>!w.blocks&&w.
known===null&&w.verdict!=="pass").length,p={counts:s,nonBlocking:m,known:d,failedKernels:u},g=n==="any"?"":"required ";if(o.
length===0)return{status:"error",exitCode:1,sentence:"Could not tell: no artifact was taken to any kernel",...p};let b=Q9(
m,d,e);return l.length>0?{status:"error",exitCode:1,sentence:`Could not tell: ${tX(l,c(l),g)}${nX(a,g)}${JO(r)}${b}`,...p}:
a.length>0?{status:"failed",exitCode:2,sentence:`Failed: ${rX(a,i,g)}, on ${hy(u)}${JO(r)}${b}`,...p}:r.length>0?{status:"\
failed",exitCode:2,sentence:`Failed: ${XO(r)}, on ${hy(u)}${b}`,...p}:{status:"passed",exitCode:0,sentence:oX(i,o,t,n,b),
...p}}function Q9(e,t,n){let o=n.filter(i=>i.lanes.some(({mode:a,verdict:l})=>a==="behavior"&&l==="pass")).flatMap(i=>i.
tests).filter(i=>i.verdict!=="pass"&&i.known===null).length;return[...t===0?[]:[`${t} ${t===1?"fails":"fail"} as known`],
...e===0?[]:[`${e} that ${e===1?"does":"do"} not block did not pass`],...o===0?[]:[`${o} ${o===1?"test that does":"tests\
 that do"} not block did not pass`]].map(i=>`; ${i}`).join("")}function Z9(e,t){return e.known!==null?!1:t==="any"||t===
"required"&&e.required}function eX(e){let t={pass:0,fail:0,skip:0,error:0};for(let{verdict:n}of e)t[n]++;return t}function tX(e,t,n){
let[r,...o]=new Set(e.map(i=>i.reason)),s=r!==null&&o.length===0?`: ${r}`:"";return`${e.length} ${n}${e.length===1?"chec\
k has":"checks have"} no verdict, on ${hy(t)}${s}`}function nX(e,t){return e.length===0?"":`; ${e.length} ${t}${e.length===
1?"check fails":"checks fail"}`}function hy(e){return e.length<=4?e.join(", "):`${e.length} kernels (${e.slice(0,4).join(
", ")} \u2026)`}function JO(e){return e.length===0?"":`; ${XO(e)}`}function XO(e){let t=new Set(e.map(({artifact:n,program:r})=>JSON.
stringify([n,r]))).size;return`${t} ${t===1?"program takes":"programs take"} more instructions than the baseline allows`}
function rX(e,t,n){return`${e.length} of ${t.length} ${n}checks ${e.length===1?"fails":"fail"}`}function oX(e,t,n,r,o){let s=`\
on ${n.length} ${n.length===1?"kernel":"kernels"}`;if(e.length===0&&r!=="never"&&t.some(({required:l,known:c})=>l&&c!==null))
return`Passed: no required check fails otherwise than as known, ${s}${o}`;if(e.length===0)return`Passed: ${r==="never"?"\
nothing may fail it (fail-on: never)":"nothing was required"}; ${t.filter(({verdict:l})=>l==="pass").length} of ${t.length}\
 checks pass ${s}`;let i=r==="any"?"":"required ";return`Passed: ${e.length===1?`the one ${i}check passes`:`all ${e.length}\
 ${i}checks pass`} ${s}${o}`}var xa=f(()=>{"use strict"});function Ju(e,t,n){let{cases:r,kernels:o,growth:s}=e,i=s.threshold===null?null:Kn(s.threshold)??null,a=Jl(t,e,i),l=a.insns.
filter(c=>p0(c,r,s,n));return{...e,comparison:a,findings:vr(e,a),gate:Er(r,o,n,l)}}var gy=f(async()=>{"use strict";await ka();
xa();to();Iu();Ko()});function QO(e,t){if(e==="off")return null;let n=Math.min(Math.max(t*.25,3e3),6e4);return{attempts:24,ms:e==="auto"?n:e*1e3}}
function ZO(e){return e==="off"?null:{attempts:24,ms:e==="auto"?3e5:e*1e3}}function Xu({attempts:e,ms:t}){return`at most\
 ${e} attempts per object and ${Math.ceil(t/1e3)} s in total`}var yy=f(()=>{"use strict"});function le({id:e,variant:t}){return t===null?e:`${e}+${t}`}function lt(e,t){return t===e.id||t===le(e)}function Qu({kernels:e},t){
return e?.find(({id:n})=>lt(t,n))}var Pr,zn,$n,He=f(()=>{"use strict";Pr={insns:null,required:!1,place:null};zn="load_at\
tach",$n=60});function Zu(e){return{artifact:e,fixups:[],programs:[],variants:[],known:[]}}function eC(e){let t={file:"",line:1,column:1},
{request:n}=e.artifact;return{...n,lanes:[{mode:"load_attach",required:!0}],timeoutSeconds:$n,fixups:[...n.fixups,...e.fixups.
map(({what:r})=>r)],variants:[...n.variants,...e.variants.map(({what:r})=>r)],tests:[],programs:[...n.programs,...e.programs.
map(({what:{name:r}})=>({name:r,load:"optional",autoload:null,minKernel:null,attachRequired:!0,attach:null,maxInsns:null,
section:null,place:t}))]}}var ed=f(()=>{"use strict";He()});function by(e,{kernels:t,pathOf:n}){return`${["# Written by `bpfcompat init`, which took these objects to the kernels be\
low.",'# What says "by trial" is the least that made them load: your own loader knows the real sizes, so hold each such \
line against it.',"# Every key: docs/manifest.md of bpfcompat.","","kernels:",...t.map(o=>`  - ${o}`),"","defaults:","  \
mode: load_attach","","artifacts:",...e.flatMap((o,s)=>[...s===0?[]:[""],...sX(o,n(o))])].join(`
`)}
`}function sX({artifact:e,fixups:t,programs:n,variants:r,known:o},s){return[`  - name: ${he(e.name)}`,`    path: ${he(s)}`,
..._a("maps",wy(t)),..._a("program_types",t.flatMap(({what:i,how:a})=>i.kind==="program_type"?[`# ${Ra(a)}`,`- { program\
: ${he(i.subject)}, type: ${i.value} }`]:[])),..._a("program_variants",r.flatMap(({what:{group:i,programs:a},how:l})=>[`\
# ${Ra(l)}`,`- group: ${he(i)}`,"  programs:",...a.map(({name:c,trialLoad:u})=>`    - { name: ${he(c)}${u?", probe: tria\
l_load":""} }`)])),..._a("programs",n.flatMap(({what:{name:i},how:a})=>[`# ${Ra(a)}`,`- name: ${he(i)}`,"  optional: tru\
e"])),..._a("known_failures",o.flatMap(iX))]}function iX({kernels:e,subject:t,class:n,reason:r}){return[`- kernels: [${e.
map(he).join(", ")}]`,...t===null?[]:[`  ${t.kind}: ${he(t.name)}`],`  class: ${n}`,`  reason: ${he(Ra(r))}`]}function _a(e,t){
return t.length===0?[]:[`    ${e}:`,...t.map(n=>`      ${n}`)]}function wy(e){return aX(e.filter(({what:t})=>t.kind!=="p\
rogram_type")).flatMap(lX)}function aX(e){return[...new Set(e.map(({what:n})=>n.subject))].map(n=>[n,e.filter(({what:r})=>r.
subject===n)])}function lX([e,t]){return[...t.map(({how:n})=>`# ${Ra(n)}`),`- name: ${he(e)}`,...t.map(({what:n})=>`  ${cX(
n)}`)]}function cX(e){switch(e.kind){case"max_entries":case"key_size":case"value_size":return`${e.kind}: ${e.value}`;case"\
inner_map":return e.type==="ringbuf"?`inner_ringbuf_bytes: ${e.maxEntries}`:`inner_map: { type: ${e.type}, key_size: ${e.
keySize}, value_size: ${e.valueSize}, max_entries: ${e.maxEntries} }`;default:throw new Error(`a trial never proposes ${e.
kind}`)}}function Ra(e){let t=e.replaceAll(/[\p{Cc}\s]+/gu," ").trim();return t.length>200?`${t.slice(0,199)}\u2026`:t}function tC(e){
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
`}var ky=f(()=>{"use strict";Ke()});function Ar(e){switch(e.kind){case"max_entries":case"key_size":case"value_size":case"map_flags":return`${e.kind}=${e.value}`;case"\
map_type":case"program_type":return`type=${e.value}`;case"autocreate":return"autocreate=false";case"pinning":return"pinn\
ing=none";case"struct_ops":return`${e.member}=${e.program??"null"}`;case"optional_map":return"optional=true";case"autolo\
ad":return`autoload=${e.value}`;case"inner_map":{let{type:t,keySize:n,valueSize:r,maxEntries:o,mapFlags:s}=e;return t===
"ringbuf"&&s===0?`inner_ringbuf_bytes=${o}`:`inner_map=${t}/${n}/${r}/${o}${s===0?"":`/flags ${s}`}`}case"global":case"e\
ntry":case"inner_entry":return e.shown}}var td=f(()=>{"use strict"});function Or(e){let t=e.flatMap(n=>n.programs);return{whole:e.filter(({load:n})=>n?.verdict==="pass").length,loaded:t.filter(
({load:n})=>n?.verdict==="pass").length,attached:t.filter(({attach:n})=>n?.verdict==="pass").length}}function Vn(e,t){return e.
whole!==t.whole?e.whole>t.whole:e.loaded===t.loaded?e.attached>t.attached:e.loaded>t.loaded}var nd=f(()=>{"use strict"});async function nC(e,t,n,r,o){let s=t.flatMap(({ladders:l})=>l[0]?.slice(0,1)??[]);if(s.length===0)return e;let i=await r(
s);if(i===null)return e;let a={chosen:s,score:i};for(let l=0;l<uX;l++)for(let[c,{ladders:u}]of t.entries())for(let d of u)
a.score.whole===0&&(a=await dX(a,c,d,r));return o(a.score)?{...e,fixups:a.chosen.map(l=>({what:l,how:mX(l,n)}))}:e}async function dX(e,t,n,r){
let o=e;for(let l of[0,1])o.score.whole===0&&(o=fX(o,await a(l)));let s=n.length>2&&o.score.whole===0?await a(n.length-1):
null;if(s===null||!Vn(s.score,o.score))return o;let i=s;for(let l=1,c=n.length-1;c-l>1;){let u=l+c>>1,d=await a(u);if(d===
null)break;Vn(s.score,d.score)?l=u:[i,c]=[d,u]}return i;async function a(l){let c=n[l];if(c===void 0)return null;let u=e.
chosen.with(t,c),d=await r(u);return d===null?null:{chosen:u,score:d}}}function fX(e,t){return t!==null&&Vn(t.score,e.score)?
t:e}function mX(e,t){let n=e.kind==="inner_map"?e.type==="ringbuf"?`an inner ring buffer of ${e.maxEntries} bytes`:`a ${e.
type} ${e.keySize}/${e.valueSize}`:Ar(e);return`by trial on ${t}: loads with ${n}; check it against your loader`}var uX,
rC=f(()=>{"use strict";td();nd();uX=2});function ne(e,t){return e.filter(n=>n.type===t)}function De(e,t){return ne(e,t)[0]}function on(e){return e<0?null:e}var zt=f(
()=>{"use strict"});function oC(e){let t=performance.now()+e;return{leftMs:()=>Math.max(0,t-performance.now())}}function sC(e,{guest:t,cases:n},r,o,s){
let i=n.find(l=>l.kind==="object"&&l.artifact===e),a=new Map;return async l=>{let c=JSON.stringify(l),u=a.get(c);if(u!==
void 0)return u;if(i===void 0||a.size>=r||o.leftMs()===0)return null;let d=s(),m=(await t.take([pX(i,d,l)],o.leftMs())).
get(d);if(m===void 0)return null;let p=hX(m);return a.set(c,p),p}}function pX(e,t,n){if(e.kind!=="object")return e;let r=n.
some(({kind:o})=>o==="program_type")?"load_attach":"trial";return{...e,id:t,mode:r,fixups:[...e.fixups,...n],tests:[],files:[]}}
function hX(e){let t=ne(e,"program_load").filter(({errno:n})=>n===0);return{whole:De(e,"load")?.errno===0?1:0,loaded:new Set(
t.map(({program:n})=>n)).size,attached:ne(e,"attach").filter(({status:n})=>n==="attached").length}}var iC=f(()=>{"use st\
rict";zt()});function rd({maps:e,programs:t,fixups:n}){return[...e.flatMap(r=>kX(ga(r,n))),...t.filter(({type:r,autoload:o})=>r==="un\
spec"&&o).map(SX)]}function kX(e){if(e===null)return[];let{map:t}=e,n=t.type==="stack_trace";return[...e.keySize?[lC(t.name,
"key_size",n?[4]:bX)]:[],...e.valueSize?[lC(t.name,"value_size",n?[gX]:dC)]:[],...e.maxEntries?[xX(t)]:[],...e.innerMap?
[RX(t)]:[]]}function lC(e,t,n){return{subject:e,ladders:[n.map(r=>({kind:t,subject:e,value:r,place:null}))]}}function xX(e){
let t=e.type==="ringbuf"||e.type==="user_ringbuf"?[uC]:_X(e)?["cpus",...aC]:aC;return{subject:e.name,ladders:t.map(n=>[{
kind:"max_entries",subject:e.name,value:n,place:null}])}}function _X({name:e,type:t}){return t==="array_of_maps"||t==="a\
rray"&&/cpu|aux|scratch/i.test(e)}function RX({name:e}){let t=["hash","percpu_hash","array","percpu_array"].map(s=>dC.map(
i=>cC(e,s,4,i))),n=[cC(e,"ringbuf",0,0)],[r=[],...o]=t;return{subject:e,ladders:/ring/i.test(e)?[n,...t]:[r,n,...o]}}function cC(e,t,n,r){
return{kind:"inner_map",subject:e,type:t,keySize:n,valueSize:r,maxEntries:t==="ringbuf"?uC:yX,mapFlags:0,place:null}}function SX({
name:e,section:t}){let n=$X.filter(({words:r})=>r.test(t)).map(({type:r})=>r);return{subject:e,ladders:[...new Set([...n,
...wX])].map(r=>[{kind:"program_type",subject:e,value:r,place:null}])}}var aC,uC,gX,yX,bX,dC,wX,$X,xy=f(()=>{"use strict";
ba();aC=[1024,64,1],uC=262144,gX=1016,yX=64,bX=[4],dC=[4,8,16,32,64,128,256,1024,4096],wX=["kprobe","tracepoint","raw_tr\
acepoint","socket_filter","xdp","sched_cls","cgroup_skb","perf_event","cgroup_sock","sk_msg","sk_skb","sched_act"];$X=[{
words:/ingress|egress|tc|cls|classif|netdev/i,type:"sched_cls"},{words:/xdp/i,type:"xdp"},{words:/ret|probe|hook|func/i,
type:"kprobe"},{words:/trace|tp|event|sched/i,type:"tracepoint"},{words:/filter|socket|sk/i,type:"socket_filter"},{words:/cgroup|cg/i,
type:"cgroup_skb"}]});var fC,IMe,Lt,As=f(async()=>{fC=await import("./vendor/p-limit.js"),{limitFunction:IMe}=fC,Lt=fC.default});function od(e){let t=e.replaceAll(/[^A-Za-z0-9._-]+/g,"-").replace(/^[^A-Za-z0-9]+/,"").slice(0,64);return t===""?null:t}
var _y=f(()=>{"use strict"});function mC(e){let t=e.subarray(0,64).toString("latin1");return vX.find(({begins:n})=>t.startsWith(n))?.says}var vX,pC=f(
()=>{"use strict";vX=[{begins:"version https://git-lfs.github.com/spec/",says:"is a pointer of Git LFS, not the file its\
elf; set `lfs: true` for actions/checkout, or run `git lfs pull`"},{begins:"BC",says:"is LLVM bitcode, not an object; fi\
nish it with `llc -march=bpf -filetype=obj`"},{begins:"\x8B",says:"is compressed with gzip; unpack it with `gunzip`"},{
begins:"(\xB5/\xFD",says:"is compressed with zstd; unpack it with `unzstd`"},{begins:"\xFD7zXZ",says:"is compressed with\
 xz; unpack it with `unxz`"},{begins:"PK",says:"is a zip archive, as artifacts of workflows are; unpack it with `unzip\
`"},{begins:`!<arch>
`,says:"is an archive of `ar`; take the object out with `ar x`"},{begins:"<!DOCTYPE",says:"is an HTML page: what was to \
download it got an error page; see its address"},{begins:"<html",says:"is an HTML page: what was to download it got an e\
rror page; see its address"}]});function Sy(e){return e[5]===AX?"little":"big"}function Ye(e){return Sy(e)==="little"?{half:t=>e.readUInt16LE(t),word:t=>e.
readUInt32LE(t),wide:t=>e.readBigUInt64LE(t)}:{half:t=>e.readUInt16BE(t),word:t=>e.readUInt32BE(t),wide:t=>e.readBigUInt64BE(
t)}}function gC(e){if(e.length===0)return"the file is empty";if(e.subarray(0,4).toString("latin1")!=="\x7FELF")return mC(
e)??"is no ELF object; compile it with `clang -g -O2 -target bpf -c`";if(e.length<EX)return`is cut off inside its ELF he\
ader (${e.length} bytes); build it again`;let t=Ye(e),n=t.half(18);return n!==CX?`is an object for ${Ry[n]??`ELF machine\
 ${n}`}, not for eBPF; compile it with \`clang -target bpf\``:e[4]!==PX?"is a 32-bit ELF object; eBPF objects are 64-bit":
t.half(16)!==OX?"is linked, not relocatable; give the output of `clang -c` or `bpftool gen object`":IX(e)}function IX(e){
let t=Ye(e),n=t.wide(40),r=t.half(60);if(t.half(58)!==sd||r===0)return"has no section headers; build it again";let o=n+BigInt(
r*sd);if(o>e.length)return hC(e.length,o);for(let s=0;s<r;s++){let i=Number(n)+s*sd,a=t.wide(i+24)+t.wide(i+32);if(t.word(
i+4)!==TX&&a>e.length)return hC(e.length,a)}}function id(e){let t=Ye(e),n=Number(t.wide(40)),r=Array.from({length:t.half(
60)},(i,a)=>n+a*sd),o=r[t.half(62)];if(o===void 0)return[];let s=Number(t.wide(o+24));return r.map(i=>({name:Sa(e,s+t.word(
i)),offset:Number(t.wide(i+24)),size:Number(t.wide(i+32)),isCode:(t.wide(i+8)&MX)!==0n}))}function Sa(e,t){let n=e.subarray(
t,t+LX),r=n.indexOf(0);return n.toString("utf8",0,r<0?n.length:r)}function hC(e,t){return`is cut off: it has ${e} bytes,\
 its headers tell of ${t}; build or download it again`}var EX,sd,PX,AX,OX,CX,TX,MX,Ry,LX,ho=f(()=>{"use strict";pC();EX=
64,sd=64,PX=2,AX=1,OX=1,CX=247,TX=8,MX=4n,Ry={3:"i386",8:"MIPS",20:"PowerPC",21:"PowerPC64",22:"s390x",40:"ARM",62:"x86-\
64",183:"AArch64",224:"AMD GPU",243:"RISC-V",258:"LoongArch"};LX=1024});function bC(e){try{let t=id(e).find(({name:n})=>n===".BTF");return t===void 0?[]:UX(DX(e,t.offset))}catch(t){if(K(t)==="\
ERR_OUT_OF_RANGE")return[];throw t}}function DX(e,t){let{half:n,word:r}=Ye(e),o=[{name:"",kind:0,members:0,sizeOrType:0,
at:0}],s=t+r(t+4),i=c=>Sa(e,s+r(t+16)+c);if(n(t)!==FX)return{types:o,word:r,text:i};let a=s+r(t+8),l=a+r(t+12);for(let c=a;c<
l&&o.length<=BX;){let u=r(c+4),[d,m]=[u>>>24&31,u&65535];o.push({name:i(r(c)),kind:d,members:m,sizeOrType:r(c+8),at:c+12}),
c+=12+jX(d,m)}return{types:o,word:r,text:i}}function jX(e,t){switch(e){case Je.int:case Je.var:case 17:return 4;case Je.
array:return 12;case Je.struct:case Je.union:case Je.datasec:case Je.enum64:return t*12;case Je.enum:case 13:return t*8;default:
return 0}}function UX(e){let t=e.types.find(({kind:r,name:o})=>r===Je.datasec&&o===".maps");return t===void 0?[]:Array.from(
{length:t.members},(r,o)=>e.types[e.word(t.at+o*12)]).flatMap(r=>r===void 0?[]:[wC(e,r,0)])}function wC(e,{name:t,sizeOrType:n},r){
let o={name:t,type:0,keySize:0,valueSize:0,maxEntries:0,inner:null},s=Os(e,n);if(s?.kind!==Je.struct)return o;for(let i=0;i<
s.members;i++){let a=s.at+i*12,l=Os(e,e.word(a+4));l!==void 0&&GX(o,e.text(e.word(a)),l,e,r)}return o}function GX(e,t,n,r,o){
switch(t){case"type":e.type=ad(r,n);break;case"max_entries":e.maxEntries=ad(r,n);break;case"key_size":e.keySize=ad(r,n);
break;case"value_size":e.valueSize=ad(r,n);break;case"key":e.keySize=$y(r,n.sizeOrType,0);break;case"value":e.valueSize=
$y(r,n.sizeOrType,0);break;case"values":e.inner=qX(r,n,o)}}function ad(e,t){let n=Os(e,t.sizeOrType);return n?.kind===Je.
array?e.word(n.at+8):0}function qX(e,t,n){if(t.kind!==Je.array||n>0)return null;let r=Os(e,e.word(t.at)),o=r?.kind===Je.
ptr?Os(e,r.sizeOrType):void 0;return o?.kind===Je.struct?wC(e,{...o,sizeOrType:e.types.indexOf(o)},n+1):null}function Os({
types:e},t){let n=e[t];for(let r=0;n!==void 0&&NX.has(n.kind)&&r<yC;r++)n=e[n.sizeOrType];return n}function $y(e,t,n){let r=Os(
e,t);return r===void 0||n>yC?0:r.kind===Je.ptr?KX:r.kind===Je.array?$y(e,e.word(r.at),n+1)*e.word(r.at+8):r.sizeOrType}var FX,
Je,NX,BX,KX,yC,kC=f(()=>{"use strict";$();ho();FX=60319,Je={int:1,ptr:2,array:3,struct:4,union:5,enum:6,var:14,datasec:15,
enum64:19},NX=new Set([8,9,10,11,18]),BX=1048575,KX=8,yC=32});import{createHash as WX}from"node:crypto";import{open as zX}from"node:fs/promises";function xC(){let e=Buffer.alloc(0);return async(t,n)=>{
let r=await zX(t);try{e.length<n&&(e=Buffer.allocUnsafeSlow(n));let{bytesRead:o}=await r.read(e,0,n,0);return HX(t,e.subarray(
0,o))}finally{await r.close()}}}function HX(e,t){let n=gC(t),r=n===void 0?id(t):[];return{file:e,sha256:WX("sha256").update(
t).digest("hex"),size:t.length,byteOrder:Sy(t),programSections:r.filter(({isCode:o})=>o).map(({name:o})=>o),maps:n===void 0?
bC(t):[],dataBytes:r.filter(({name:o})=>VX.test(o)).reduce((o,s)=>o+s.size,0),defect:n}}var VX,_C=f(()=>{"use strict";kC();
ho();VX=/^\.(?:data|bss|rodata)(?:\.|$)/});import{realpath as YX,stat as JX}from"node:fs/promises";import{basename as XX,join as QX,resolve as ZX}from"node:path";function sn({
defect:e,unsuited:t}){return e===void 0&&t?.what!=="all"}async function SC(e){let t=[],n=[],r=xC();for(let o of e){o.paths.
length===0&&n.push(e7(o));let s=await n7(o,t);for(let{file:i,ways:a}of s){let l=await r7(i,o,t,r);if(l===void 0)continue;
let{defect:c,...u}=l,d={name:s7(i,s.length,o),path:Be(i),request:o,object:u,defect:c};n.push({...d,targets:[],...a.length>
1&&{alsoBy:a.slice(1)}})}}if(i7(n,t),t.length>0)throw new h(t);return n}function e7(e){let t=e.command?.binary??null,n=t===
null?"":Be(ZX(e.base,t));return{name:e.name??"command",path:n,request:e,object:null,targets:[],defect:void 0}}async function n7(e,t){
let{matches:n,problems:r}=await gs(e.paths,e.base,t7);for(let{index:s,message:i}of r)t.push({...e.place,message:`\`${e.paths[s]}\
\` ${i}`});let o=new Map;for(let{file:s,pattern:i}of n){let a=await YX(s).catch(()=>s),l=o.get(a);l===void 0?o.set(a,{file:s,
ways:[i]}):l.ways.push(l.file===s?i:Be(s))}return[...o.values()]}async function r7(e,t,n,r){try{let o=await JX(e),{size:s}=o;
if(!o.isFile()&&!o.isDirectory()){n.push({...t.place,message:`\`${Be(e)}\` is no regular file; name an object`});return}
if(s>RC){n.push({...t.place,message:`\`${Be(e)}\` has ${s} bytes; an eBPF object has at most ${RC}`});return}return await r(
e,s)}catch(o){n.push({...t.place,message:`\`${Be(e)}\` ${await o7(o,e)}`});return}}async function o7(e,t){switch(K(e)){case"\
ENOENT":case"ENOTDIR":return`does not exist; build the object first, or correct the path${await cu(t)}`;case"EISDIR":return`\
is a directory; name the objects in it, for example with \`${QX(Be(t),"*.bpf.o")}\``;case"EACCES":return"cannot be read:\
 permission denied";default:return`cannot be read: ${P(e)}`}}function s7(e,t,n){let r=od(XX(e).replace(/(?:\.bpf)?\.o$/,
""))??"object";return n.name===null?r:t===1?n.name:`${n.name}/${r}`}function i7(e,t){let n=new Map;for(let r of e){let{name:o,
path:s,request:i}=r,a=n.get(o);a!==void 0&&t.push({...i.place,message:`\`${a.path||"a command"}\` and \`${s||"a command"}\
\` would both be called \`${o}\`; give each a \`name\` of its own in a manifest: \`artifacts: [{name: ${o}-1, path: ${a.
path}}, \u2026]\``}),n.set(o,r)}}var RC,t7,Cs=f(async()=>{"use strict";$();await la();await uu();aa();_y();_C();RC=64*1024*
1024;t7="build the objects first, or correct the pattern"});import{join as ld}from"node:path";function cd(e="/"){return Ki("memory",e).flatMap(({folder:n,version:r})=>{let o=vC[r],
s=$C(ld(n,o.limit));if(s===null||s>=c7)return[];let i=Number(o.inactive.exec(wn(ld(n,"memory.stat")))?.[1]??0),a=Math.max(
0,($C(ld(n,o.usage))??0)-i);return[{limitBytes:s,freeBytes:Math.max(0,s-a)}]}).reduce((n,r)=>n===null||r.freeBytes<n.freeBytes?
r:n,null)}function vy(e="/"){let[t]=Ki("memory",e),n=t&&/^oom_kill (\d+)$/m.exec(wn(ld(t.folder,vC[t.version].events)))?.[1];
return Number(n??0)}function $C(e){let t=wn(e).trim();return/^\d+$/.test(t)?Number(t):null}var a7,l7,vC,c7,ud=f(()=>{"us\
e strict";eh();a7={limit:"memory.max",usage:"memory.current",inactive:/^inactive_file (\d+)$/m,events:"memory.events"},l7=
{limit:"memory.limit_in_bytes",usage:"memory.usage_in_bytes",inactive:/^total_inactive_file (\d+)$/m,events:"memory.oom_\
control"},vC={1:l7,2:a7},c7=2**60});import{readFileSync as u7}from"node:fs";import{freemem as d7}from"node:os";function AC({initramfs:e,largestObject:t,largestMaps:n}){
let r=e*m7+t*p7+n*h7,o=f7+r/PC;return Math.max(Ey,Math.ceil(o/EC)*EC)}function dd(e){let t=0,n=[],r=new Set;return{limitMib:e,
reserve:a=>new Promise(l=>{n.push({mib:a,go:()=>l(i(a))}),o()})};function o(){for(let a=n[0];a!==void 0&&s(a.mib);a=n[0])
t+=a.mib,n.shift(),a.go()}function s(a){for(let l of r){if(t+a<=e)break;l()}return t===0||t+a<=e}function i(a){let l=!0,
c=()=>{l&&(t-=a),l=!1},u=()=>{c(),o()};return{giveBack:u,keep({exited:d,release:m}){let p=()=>{r.delete(p),m(),c()};r.add(
p),d.then(()=>{r.delete(p),u()}),o()}}}}function fd(){return Math.floor(Math.min(y7(),cd()?.freeBytes??Number.POSITIVE_INFINITY)*
g7/PC)}function y7(){let e=/^MemAvailable:\s+(\d+) kB$/m.exec(b7("/proc/meminfo"))?.[1];return e===void 0?d7():Number(e)*
1024}function b7(e){try{return u7(e,"utf8")}catch{return""}}var PC,Ey,$a,f7,EC,m7,p7,h7,g7,Py=f(()=>{"use strict";ud();PC=
1024**2,Ey=512,$a=4096,f7=288,EC=64,m7=2.5,p7=4,h7=1.5;g7=.75});function CC(e){if(e.length<Ay||e.readUInt32BE(0)!==2135247942||e[4]!==2)return[];let{half:t,word:n,wide:r}=Ye(e),o=Number(
r(40)),s=Array.from({length:t(60)},(m,p)=>o+p*Ay);if(s.some(m=>m+Ay>e.length))return[];let i=s.find(m=>n(m+4)===w7),a=i===
void 0?void 0:s[n(i+40)];if(i===void 0||a===void 0)return[];let l=Number(r(i+24)),c=Math.min(l+Number(r(i+32)),e.length),
u=Number(r(a+24)),d=[];for(let m=l;m+OC<=c;m+=OC){if(t(m+6)===x7)continue;let p=((e[m+4]??0)&15)===k7,g=Sa(e,u+n(m));(p||
g.startsWith(_7))&&d.push(g)}return d}var w7,Ay,OC,k7,x7,_7,TC=f(()=>{"use strict";ho();w7=2,Ay=64,OC=24,k7=2,x7=0,_7="_\
_tracepoint_"});function md(e){let t=new Uint8Array(0);return{async read(r){let o=[];for await(let s of n(r))o.push(s);return Buffer.concat(
o)},skip:r=>MC(n(r)),part(r){let o=n(r),s=r;return{chunks:async function*(){for await(let a of o)s-=a.length,yield a}(),
done:()=>MC(n(s))}},async*rest(){for(t.length>0&&(yield t);;){let{done:r,value:o}=await e.next();if(r===!0)return;yield o}}};
async function*n(r){for(let o=r;o>0;){if(t.length===0){let{done:i,value:a}=await e.next();if(i===!0)throw new Error("it \
ends in the middle");t=a;continue}let s=t.subarray(0,o);t=t.subarray(s.length),o-=s.length,yield s}}}async function MC(e){
for await(let t of e);}var Oy=f(()=>{"use strict"});function pd(e){let t=4294967295;for(let r of e){t^=r;for(let o=0;o<8;o++)t=t>>>1^(t&1?3988292384:0)}let n=Buffer.alloc(4);
return n.writeUInt32LE(~t>>>0),n}var IC=f(()=>{"use strict"});async function*LC(e){let t=e[Symbol.asyncIterator](),n=md(t);try{let r=await n.read(R7);if(r[7]!==$7){yield r,yield*n.rest();
return}let o=Buffer.from([0,S7]);yield Buffer.concat([r.subarray(0,6),o,pd(o)]);let s=[];for(;;){let i=(await n.read(1)).
readUInt8();if(i===0)break;if(s.length===E7)throw new Error("its compressed data has too many blocks");s.push(yield*P7(i,
n))}yield A7(s,o)}finally{await t.return?.()}}async function*P7(e,t){let n=(e+1)*4;yield Buffer.concat([Buffer.from([e]),
await t.read(n-1)]);let[r,o]=[0,0];for(;;){let i=(await t.read(1)).readUInt8();if(yield Buffer.from([i]),r+=1,i===0)break;
let a=i>=128,l=await t.read(a?i>=192?5:4:2);yield l;let c=l.readUInt16BE(0)+1+(a?(i&31)<<16:0),u=a?l.readUInt16BE(2)+1:c;
yield*t.part(u).chunks,r+=l.length+u,o+=c}let s=(go-r%go)%go;return yield await t.read(s),await t.skip(v7),{unpadded:n+r,
uncompressed:o}}function A7(e,t){let n=e.flatMap(({unpadded:l,uncompressed:c})=>[Cy(l),Cy(c)]),r=Buffer.concat([Buffer.from(
[0]),Cy(e.length),...n]),o=Buffer.concat([r,Buffer.alloc((go-r.length%go)%go)]),s=Buffer.concat([o,pd(o)]),i=Buffer.alloc(
4);i.writeUInt32LE(s.length/go-1);let a=Buffer.concat([i,t]);return Buffer.concat([s,pd(a),a,Buffer.from("YZ")])}function Cy(e){
let t=[];for(let n=e;;n=Math.floor(n/128)){if(n<128)return Buffer.from([...t,n]);t.push(n%128|128)}}var R7,S7,$7,v7,go,E7,
FC=f(()=>{"use strict";Oy();IC();R7=12,S7=0,$7=10,v7=32,go=4,E7=65536});var BC={};ee(BC,{default:()=>O7});var NC,O7,KC=f(async()=>{NC=await import("./vendor/xz-decompress.js"),{}=NC,O7=NC.default});import{ReadableStream as C7}from"node:stream/web";async function*va(e){let{default:t}=await KC().then(()=>BC),n=await T7(),
r=M7(LC(e));try{let o=new t.XzReadableStream(r.stream).getReader();try{for(;;){let{done:s,value:i}=await o.read();if(s)return;
i.length>0&&(yield i)}}catch(s){throw r.ended()?new Error("the compressed data is cut off or damaged",{cause:s}):s}finally{
await o.cancel().catch(()=>{})}}finally{n()}}async function T7(){let e=DC,t=()=>{};return DC=new Promise(n=>{t=n}),await e,
t}function M7(e){let t=e[Symbol.asyncIterator](),n=!1;return{stream:new C7({async pull(o){let s=await t.next();for(;s.done!==
!0&&s.value.length===0;)s=await t.next();s.done===!0?(n=!0,o.close()):o.enqueue(s.value)},async cancel(){await t.return?.()}},
{highWaterMark:0}),ended:()=>n}}var DC,Ty=f(()=>{"use strict";FC();DC=Promise.resolve()});var jC={};ee(jC,{Decompress:()=>L7,ZstdErrorCode:()=>F7,decompress:()=>N7});var I7,L7,F7,N7,UC=f(async()=>{I7=await import("./vendor/fzstd.js"),
{Decompress:L7,ZstdErrorCode:F7,decompress:N7}=I7});import{Readable as B7}from"node:stream";import GC from"node:zlib";async function*Te(e,t,n){let r=0;for await(let o of D7(
e)){if(r+=o.length,r>n)throw new h(`${t} unpacks to more than ${n} bytes, which no kernel package does`);yield o}}async function*D7(e){
let t=e[Symbol.asyncIterator]();try{let n=await j7(t),r=U7(n,t);Iy(n,My.xz)?yield*va(r):Iy(n,My.gzip)?yield*qC(r,GC.createGunzip()):
Iy(n,My.zstd)?yield*G7(r):yield*r}finally{await t.return?.()}}async function j7(e){let t=[];for(let n=0;n<K7;){let{done:r,
value:o}=await e.next();if(r===!0)break;t.push(o),n+=o.length}return Buffer.concat(t)}async function*U7(e,t){for(e.length>
0&&(yield e);;){let{done:n,value:r}=await t.next();if(n===!0)return;yield r}}function Iy(e,t){return t.every((n,r)=>e[r]===
n)}async function*G7(e){let t=GC.createZstdDecompress;if(t!==void 0){yield*qC(e,t());return}let{Decompress:n}=await UC().then(()=>jC),
r=[],o=new n(s=>r.push(s));for await(let s of e)o.push(s),yield*r.splice(0);o.push(new Uint8Array(0),!0),yield*r}async function*qC(e,t){
let n=B7.from(e),r=t;n.on("error",o=>r.destroy(o)),n.pipe(r);try{for await(let o of r)yield o}finally{n.destroy(),r.destroy()}}
var K7,My,vn=f(()=>{"use strict";$();Ty();K7=6,My={gzip:[31,139],zstd:[40,181,47,253],xz:[253,55,122,88,90,0]}});import{createReadStream as q7}from"node:fs";function Ae(e,t={}){let n=t.start??0;return{bytes:()=>n,async*chunks(){if(!(t.
end!==void 0&&t.end<n))for await(let r of q7(e,t))n+=r.length,yield r}}}var Cr,Vt,Ht=f(()=>{"use strict";$();Cr=4*2**30,
Vt=class extends h{}});var zC={};ee(zC,{default:()=>V7,extract:()=>W7,pack:()=>z7});var WC,W7,z7,V7,VC=f(async()=>{WC=await import("./vendor/tar-stream.js"),
{extract:W7,pack:z7}=WC,V7=WC.default});var HC={};ee(HC,{readTar:()=>hd,readTarFile:()=>Ly});import{Readable as H7}from"node:stream";async function Ly(e,t,n){let r=Ae(
e);return await hd(Te(r.chunks(),t,Cr),n),r.bytes()}async function hd(e,{take:t,enough:n,link:r}){let{extract:o}=(await VC().then(()=>zC)).
default,s=o(),i=H7.from(e,{objectMode:!0});i.on("error",a=>s.destroy(a)),i.pipe(s);try{for await(let a of s){let{name:l,
type:c,size:u}=a.header,d=l.replace(/^(?:\.?\/)+/,"");c==="symlink"&&r?.(d,a.header.linkname??""),c==="link"&&r?.(d,`/${a.
header.linkname??""}`);let m=c==="file"?t(d):void 0;if(m===void 0){a.resume();continue}if(await m(a,u??0),n())return}}finally{
s.destroy(),i.destroy(),await e.return(void 0)}}var gd=f(()=>{"use strict";vn();Ht()});var JC={};ee(JC,{readDeb:()=>J7});import{open as Y7}from"node:fs/promises";async function J7(e,t,n){let r=await X7(e),o=Ae(
e,r);return await hd(Te(o.chunks(),t,Cr),n),o.bytes()}async function X7(e){let t=await Y7(e,"r");try{if(await YC(t,0,Fy.
length)!==Fy)throw new Error("it does not begin as an ar archive");for(let n=Fy.length;;){let r=await YC(t,n,Ny),o=Number(
r.slice(48,58));if(r.length<Ny||!r.endsWith("`\n")||!Number.isSafeInteger(o)||o<0)throw new Error(`no ar header at byte ${n}`);
let s=r.slice(0,16).trim().replace(/\/$/,""),i=n+Ny;if(s.startsWith("data.tar"))return{start:i,end:i+o-1};n=i+o+o%2}}finally{
await t.close()}}async function YC(e,t,n){let{buffer:r,bytesRead:o}=await e.read(Buffer.alloc(n),0,n,t);return r.toString(
"latin1",0,o)}var Fy,Ny,XC=f(()=>{"use strict";vn();Ht();gd();Fy=`!<arch>
`,Ny=60});async function ZC(e,{take:t,enough:n},r=[]){let{read:o,skip:s,part:i}=md(e);try{for(;;){let a=await sQ(o,r);if(a===void 0)
return;let{path:l,size:c,mode:u,padding:d}=a,m=(u&rQ)===oQ?t(l.replace(/^(?:\.?\/)+/,"")):void 0;if(m===void 0){await s(
c+d);continue}if(a.linked)throw new Error(`${l} is a hard link to a file that stands elsewhere in the archive`);let p=i(
c);if(await m(p.chunks,c),n())return;await p.done(),await s(d)}}finally{await e.return(void 0)}}async function sQ(e,t){let n=(await e(
Ky)).toString("latin1");if(n===Q7||n===Z7)return iQ(e);if(n!==eQ)throw new Error("its archive is not one of cpio in the \
newc form");let r=eT(await e(Ts));await e(yd(Ky+Ts));let o=t[r];if(o===void 0)throw new Error(`its archive has a file ${r}\
 that its header does not know`);return{...o,padding:yd(o.size),linked:!1}}async function iQ(e){let t=await e(QC*Ts),n=c=>eT(
t.subarray(c*Ts,(c+1)*Ts)),[r,o,s,i]=[n(1),n(4),n(6),n(11)];if(i<1||i>nQ)throw new Error(`its archive has a name of ${i}\
 bytes`);let a=await e(i);await e(yd(Ky+QC*Ts+i));let l=a.toString("utf8",0,i-1);if(l!==tQ)return{path:l,size:s,mode:r,padding:yd(
s),linked:o>1&&s===0}}function eT(e){let t=e.toString("latin1");if(!/^[0-9A-Fa-f]{8}$/.test(t))throw new Error("its arch\
ive has a damaged header");return Number.parseInt(t,16)}function yd(e){return(By-e%By)%By}var Q7,Z7,eQ,Ky,QC,Ts,tQ,nQ,By,
rQ,oQ,tT=f(()=>{"use strict";Oy();Q7="070701",Z7="070702",eQ="07070X",Ky=6,QC=13,Ts=8,tQ="TRAILER!!!",nQ=4096,By=4,rQ=61440,
oQ=32768});import{open as aQ}from"node:fs/promises";async function Ms(e){let t=await aQ(e,"r");try{if((await jy(t,0,nT)).readUInt32BE(
0)!==lQ)throw new Error("it does not begin as an rpm package");let r=await oT(t,nT),o=Math.ceil(r.end/rT)*rT,s=await oT(
t,o);return{signature:r.tags,tags:s.tags,range:{start:o,end:s.end}}}finally{await t.close()}}async function oT(e,t){let n=await jy(
e,t,Dy);if(n.readUInt32BE(0)!==cQ)throw new Error(`no rpm header at byte ${t}`);let[r,o]=[n.readUInt32BE(8),n.readUInt32BE(
12)];if(r>uQ||o>dQ)throw new Error(`its header claims ${r} entries and ${o} bytes, which no kernel package has`);let s=await jy(
e,t+Dy,r*bd+o),i=t+Dy+s.length;return{tags:mQ(s.subarray(0,r*bd),s.subarray(r*bd)),end:i}}async function jy(e,t,n){let r=()=>new Error(
"it is cut off in its header");if(t+n>(await e.stat()).size)throw r();let{buffer:o,bytesRead:s}=await e.read(Buffer.alloc(
n),0,n,t);if(s<n)throw r();return o}function mQ(e,t){let n=new Map;for(let o=0;o<e.length;o+=bd){let[s,i,a,l]=[0,4,8,12].
map(c=>e.readUInt32BE(o+c));if(a>t.length||l>t.length)throw new Error(`its header has a damaged entry ${s}`);if(l>fQ&&i!==
Tr.binary)throw new Error(`its header has an entry ${s} of ${l} values, which no kernel package has`);n.set(s,{type:i,offset:a,
count:l})}let r=o=>{let s=n.get(o);return s===void 0?[]:s.type===Tr.string?sT(t,{...s,count:1}):s.type===Tr.strings||s.type===
Tr.translated?sT(t,s):[]};return{text:o=>r(o)[0],texts:r,numbers(o){let s=n.get(o);return s===void 0?[]:pQ(t,s)},binary(o){
let s=n.get(o);return s?.type===Tr.binary?iT(t,s.offset,s.count):void 0}}}function sT(e,{offset:t,count:n}){let r=[];for(let o=t;r.
length<n;){let s=e.indexOf(0,o);if(s===-1)throw new Error("its header has a text without an end");r.push(e.toString("utf\
8",o,s)),o=s+1}return r}function pQ(e,{type:t,offset:n,count:r}){let o=t===Tr.int16?2:t===Tr.int32?4:t===Tr.int64?8:0;if(o===
0)return[];let s=iT(e,n,r*o);return Array.from({length:r},(i,a)=>o===8?Number(s.readBigUInt64BE(a*o)):s.readUIntBE(a*o,o))}
function iT(e,t,n){if(t+n>e.length)throw new Error("its header has an entry that reaches behind its end");return e.subarray(
t,t+n)}var ht,nT,lQ,cQ,Dy,bd,rT,uQ,dQ,fQ,Tr,wd=f(()=>{"use strict";ht={name:1e3,version:1001,release:1002,epoch:1003,arch:1022,
fileSizes:1028,fileModes:1030,sourceRpm:1044,fileDevices:1095,fileInodes:1096,dirIndexes:1116,baseNames:1117,dirNames:1118,
payloadFormat:1124,payloadCompressor:1125,longFileSizes:5008,payloadDigests:5092,payloadDigestAlgorithm:5093},nT=96,lQ=3987467995,
cQ=2393761793,Dy=16,bd=16,rT=8,uQ=65535,dQ=64<<20,fQ=1<<20,Tr={int16:3,int32:4,int64:5,string:6,binary:7,strings:8,translated:9}});var cT={};ee(cT,{filesOf:()=>kd,readRpm:()=>bQ});async function bQ(e,t,n){let{tags:r,range:o}=await Ms(e),s=r.text(ht.payloadFormat)??
"cpio";if(s!=="cpio")throw new Vt(`${t} holds ${s} where a package holds a cpio archive`);let i=r.text(ht.payloadCompressor);
if(!hQ.includes(i))throw new Vt(`${t} is packed with ${i}; only gzip, xz and zstd can be unpacked`);let a=Ae(e,{start:o.
end});return await ZC(Te(a.chunks(),t,Cr),n,kd(r)),a.bytes()}function kd(e){let t=e.texts(ht.dirNames);if(t.some(a=>a.length>
gQ))throw new Error("its header has a folder without an end");let n=e.numbers(ht.dirIndexes),r=e.numbers(ht.longFileSizes),
o=r.length>0?r:e.numbers(ht.fileSizes),s=e.numbers(ht.fileModes),i=wQ(e,s);return e.texts(ht.baseNames).map((a,l)=>{let c=s[l]??
0,u=c&aT,d=u===yQ||u===lT&&i(l);return{path:`${t[n[l]??-1]??""}${a}`,mode:c,size:d?o[l]??0:0}})}function wQ(e,t){let n=e.
numbers(ht.fileDevices),r=e.numbers(ht.fileInodes),o=i=>`${n[i]}:${r[i]}`,s=new Map;for(let[i,a]of t.entries())(a&aT)===
lT&&s.set(o(i),i);return i=>r[i]===void 0||s.get(o(i))===i}var hQ,gQ,aT,lT,yQ,Uy=f(()=>{"use strict";tT();vn();Ht();wd();
hQ=["gzip","xz","zstd",void 0],gQ=4096,aT=61440,lT=32768,yQ=40960});import{stat as kQ}from"node:fs/promises";async function Mr(e,t,n,r){try{switch(e){case"deb":return await(await Promise.resolve().then(()=>(XC(),JC))).
readDeb(t,n,r);case"rpm":return await(await Promise.resolve().then(()=>(Uy(),cT))).readRpm(t,n,r);case"tar":return await(await Promise.resolve().then(()=>(gd(),HC))).
readTarFile(t,n,r);case"file":return await xQ(t,r);case"folder":throw new Vt(`${n} is a folder`)}}catch(o){throw o instanceof
h?o:new Vt(`${n} is not a package that can be read: ${P(o)}`)}}async function xQ(e,{take:t}){let{size:n}=await kQ(e);return await t(
"")?.(Ae(e).chunks(),n),n}var Ea=f(()=>{"use strict";$();Ht()});function fT(e){let t=RQ(e),n={depends:[],soft:{pre:[],post:[]}};for(let r of t.toString("latin1").split("\0")){let o=r.indexOf(
"="),[s,i]=[r.slice(0,o),r.slice(o+1)];s==="name"&&(n.name=i),s==="softdep"&&_Q(i,n.soft),s==="depends"&&n.depends.push(
...i.split(",").filter(a=>a!==""))}return n}function _Q(e,t){let n;for(let r of e.split(/\s+/))r==="pre:"?n=t.pre:r==="p\
ost:"?n=t.post:r!==""&&n?.push(r)}function En(e){return e.replaceAll("-","_")}function RQ(e){if(e.length<Gy||e.readUInt32BE(
0)!==2135247942||e[4]!==2)throw new Error("no 64-bit ELF file");let{half:t,wide:n}=Ye(e),r=Number(n(40)),o=t(60),s=dT(e,
r,t(62));for(let i=0;i<o;i++){let{name:a,offset:l,size:c}=dT(e,r,i),u=s.offset+a;if(e.toString("latin1",u,u+uT.length+1)===
`${uT}\0`)return e.subarray(l,l+c)}throw new Error("no .modinfo section")}function dT(e,t,n){let r=t+n*Gy;if(r+Gy>e.length)
throw new Error("section table behind the end of the file");let{word:o,wide:s}=Ye(e);return{name:o(r),offset:Number(s(r+
24)),size:Number(s(r+32))}}var Gy,uT,qy=f(()=>{"use strict";ho();Gy=64,uT=".modinfo"});import{readdir as SQ,readFile as $Q,realpath as Vy,stat as mT}from"node:fs/promises";import{join as Pa}from"node:path";function Yy(e,t){
let[,n]=/(?:^|\/)lib\/modules\/([^/]+)\//.exec(e)??[];return n===void 0||n===t}async function _d(e,t){let n=await xd(e,()=>Vy(
e)),r=await zy(n,"modules.order"),o=r===null?[]:await PQ(n,r),s=o.length>0?o:await AQ(n,t);return{modules:(await Promise.
all(s.map(a=>xd(a,()=>CQ(a))))).sort((a,l)=>a.path<l.path?-1:1),builtinList:await zy(n,"modules.builtin")??await OQ(n,t)}}
async function PQ(e,t){let n=t.split(`
`).filter(i=>i!=="");if(n.length>Hy)throw hT(e);let r=n.map(i=>Pa(e,i.replace(/\.o$/,".ko"))),o=n.map(i=>Pa(e,i.replace(
/^kernel\//,"")));return(await Promise.all(r.map(async(i,a)=>await Wy(i,e)??await Wy(o[a]??i,e)))).filter(i=>i!==null)}async function AQ(e,t){
let n=[],r=0,o=async(s,i)=>{for(let a of await xd(s,()=>SQ(s,{withFileTypes:!0}))){if(++r>EQ)throw new h(`${e} holds too\
 much to look for modules in all of it`);let l=Pa(s,a.name);if(a.isDirectory()&&a.name!==".git"&&i<vQ&&await o(l,i+1),a.
isDirectory()||!pT.test(a.name)||!Yy(l.slice(e.length),t))continue;let c=await Wy(l,e);if(c!==null&&n.push(c),n.length>Hy)
throw hT(e)}};return await o(e,0),n}async function Wy(e,t){let n=await Vy(e).catch(()=>null);return n===null||!pT.test(n)||
!pe(n,t)?null:(await mT(n)).isFile()?n:null}async function OQ(e,t){return await zy(e,Pa("lib/modules",t,"modules.builtin"))??
""}async function CQ(e){let{size:t,mtimeMs:n}=await mT(e);return{path:e,size:t,mtimeMs:n}}async function zy(e,t){let n=await Vy(
Pa(e,t)).catch(()=>null);return n===null||!pe(n,e)?null:xd(n,()=>$Q(n,"utf8"))}async function xd(e,t){return t().catch(n=>{
throw n instanceof h?n:new h(`${e} cannot be read: ${P(n)}`)})}function hT(e){return new h(`${e} holds more than ${Hy} m\
odules; name the folder of one kernel`)}var Hy,vQ,EQ,pT,Jy=f(()=>{"use strict";$();Qt();Hy=5e4,vQ=32,EQ=1e6,pT=/\.ko(?:\.(?:xz|zst|gz))?$/});import{mkdir as TQ,open as MQ,readFile as IQ,rm as LQ}from"node:fs/promises";import{basename as FQ,join as NQ}from"node:path";
async function Rd(e,t){let{folder:n}=e;await q(n,()=>TQ(n,{recursive:!0}));let r=de(NQ(n,"spool")),o=await q(r,()=>MQ(r,
"wx+"));try{return await t(BQ(e,o,r))}finally{await o.close(),await LQ(r,{force:!0})}}async function Sd({file:e,content:t}){
return gT(Te(KQ(t),e,Qy))}function BQ({packages:e,release:t,builtinList:n},r,o){let s=new Map,i=new Set(Xy(n)),a=[...e],
l=0;return{isBuiltin:d=>i.has(d),names:()=>[...s.keys(),...i],async readAll(){for(let d=a.shift();d!==void 0;d=a.shift())
await c(d)},async read(d,m){for(;!s.has(d)&&!i.has(d)&&(m||a.length===e.length);){let b=a.shift();if(b===void 0)break;await c(
b)}let p=s.get(d);if(p===void 0)return;if(p.size>Qy)throw new h(`${t}: ${p.file} has ${p.size} bytes, and a module has a\
t most ${Qy}; look at where it comes from`);if(p.path!==void 0)return{file:p.file,content:await IQ(p.path)};let{buffer:g}=await r.
read(Buffer.alloc(p.size),0,p.size,p.start);return{file:p.file,content:g}}};async function c({what:d,format:m,hidden:p,fetch:g}){
if(m==="folder")return u(await g());await Mr(m,await g(),d,{take(b){if(!Yy(b,t)||p.some(y=>b===y||b.startsWith(`${y}/`)))
return;if(b.endsWith("/modules.builtin"))return async y=>{for(let k of Xy((await gT(y)).toString("utf8")))i.add(k)};let w=/([^/]+\.ko(?:\.(?:xz|zst|gz))?)$/.
exec(b)?.[1];if(!(w===void 0||s.has(Aa(w))))return async(y,k)=>{s.set(Aa(w),{file:w,start:l,size:k});for await(let R of y)
await q(o,()=>r.write(R,0,R.length,l)),l+=R.length}},enough:()=>!1})}async function u(d){let{modules:m,builtinList:p}=await _d(
d,t);for(let g of Xy(p))i.add(g);for(let{path:g,size:b}of m){let w=FQ(g);s.has(Aa(w))||s.set(Aa(w),{file:w,path:g,start:0,
size:b})}}}function Xy(e){return e.split(`
`).map(t=>Aa(t.split("/").pop()??"")).filter(t=>t!=="")}function Aa(e){return En(e.replace(/\.ko(\.\w+)?$/,""))}async function gT(e){
let t=[];for await(let n of e)t.push(n);return Buffer.concat(t)}async function*KQ(e){for(let t=0;t<e.length;t+=65536)yield e.
subarray(t,t+65536)}var Qy,Zy=f(()=>{"use strict";$();ye();We();vn();Ea();qy();Jy();Qy=256<<20});import{createReadStream as DQ}from"node:fs";import{stat as jQ}from"node:fs/promises";import{pipeline as UQ}from"node:stream/promises";
import{promisify as GQ}from"node:util";import{createGunzip as qQ,gzip as WQ}from"node:zlib";async function yT(e,t){let n=await Rd(
e,async r=>{await r.readAll();let o=[];for(let s of r.names()){let i=await r.read(s,!1);i!==void 0&&o.push([s,...CC(await Sd(
i))].join(" "))}return o});await hn(t,await GQ(WQ)([...n,""].join(`
`)))}async function bT(e,t){let n=new Map;return await UQ(DQ(e),qQ().setEncoding("utf8"),async r=>{for await(let o of zQ(
r)){let s=[...t].filter(l=>o.includes(` ${l}`));if(s.length===0)continue;let[i="",...a]=o.split(" ");for(let l of s)a.includes(
l)&&n.set(l,[...n.get(l)??[],i])}}),n}async function*zQ(e){let t="";for await(let n of e){let r=(t+n).split(`
`);t=r.pop()??"",yield*r}yield t}async function eb(e){return jQ(e).then(t=>t.isFile(),()=>!1)}var tb=f(()=>{"use strict";
ye();TC();Zy()});import{createHash as VQ}from"node:crypto";import{join as Oa}from"node:path";async function Is(e,t){let n=await RT(e),r=XQ(
t,n);if(r===void 0)return;let o=r.map(i=>({name:i,path:Oa(e,`${i}.ko`)}));return(await Promise.all(o.map(async({name:i,path:a})=>QQ(
n.get(i))===await me(a)))).every(Boolean)?o:void 0}async function xT(e,t){let{folder:n}=e;await Rd(e,async r=>{let o=await RT(
n),s={source:e,shelf:r,known:o,seen:new Set};for(let i of t.required.map(En))await nb(i,i,s);for(let i of t.optional.map(
En))await _T(i,!0,s);await xt(Oa(n,kT),Object.fromEntries(o))})}async function nb(e,t,n){let{source:r,shelf:o,known:s,seen:i}=n,
a=s.get(e);if(a?.builtin||i.has(e))return;if(i.add(e),a!==void 0&&"sha256"in a&&a.sha256===await me(Oa(r.folder,`${e}.ko`))){
await wT(a,t,n);return}let l=await o.read(e,!0);if(l===void 0){if(!o.isBuiltin(e))throw new h(JQ(e,t,r,o));s.set(e,{builtin:!0});
return}let c=await Sd(l),u=YQ(c,`${r.release}: ${l.file}`);await hn(Oa(r.folder,`${e}.ko`),c);let d={builtin:!1,sha256:VQ(
"sha256").update(c).digest("hex"),...u};s.set(e,d),await wT(d,t,n)}async function wT(e,t,n){if("sha256"in e){for(let r of e.
depends)await nb(r,t,n);for(let r of[...e.soft?.pre??[],...e.soft?.post??[]])await _T(r,!1,n)}}async function _T(e,t,n){
let{shelf:r,known:o}=n;r.isBuiltin(e)||await r.read(e,t)!==void 0?await nb(e,e,n):o.set(e,{builtin:!1,absent:!0})}function YQ(e,t){
try{let{depends:n,soft:r}=fT(e),{pre:o,post:s}=r;return{depends:n.map(En),soft:{pre:o.map(En),post:s.map(En)}}}catch(n){
throw new h(`${t} is not a kernel module that can be read: ${P(n)}`)}}function JQ(e,t,{release:n,packages:r},{names:o}){
let s=Zp(e,o(),HQ),i=r.map(u=>u.what).join(", "),a=e===t?"":`, needed by \`${t}\`,`,l=r.length===0?"it came without modu\
les":`look into ${i}`,c=s.length===0?l:`did you mean ${s.join(", ")}?`;return`kernel ${n} has no module \`${e}\`${a} nei\
ther as a file nor built in; ${c}`}function XQ({required:e,optional:t},n){let r=new Set,o=new Set,s=(a,l)=>{let c=n.get(
a);if(c===void 0)return!1;if(c.builtin)return!0;if(!("sha256"in c))return!l;if(o.has(a))return!0;o.add(a);let{depends:u,
soft:d={pre:[],post:[]}}=c;return!u.every(m=>s(m,!0))||!d.pre.every(m=>s(m,!1))?!1:(r.add(a),d.post.every(m=>s(m,!1)))};
return e.map(En).every(a=>s(a,!0))&&t.map(En).every(a=>s(a,!1))?[...r]:void 0}function QQ(e){return e!==void 0&&"sha256"in
e?e.sha256:void 0}async function RT(e){let t=await _t(Oa(e,kT));return typeof t!="object"||t===null?new Map:new Map(Object.
entries(t))}var HQ,kT,ST=f(async()=>{"use strict";await Fe();$();ye();qy();Zy();HQ=3,kT="modules.json"});import{createHash as ZQ}from"node:crypto";import{open as eZ}from"node:fs/promises";async function yo(e,t,n,r){let o=new Map,
s=await Mr(e,t,n,{take(a){let l=r.find(({is:c,to:u})=>!o.has(u)&&c(a));return l===void 0?void 0:tZ(l,n,o)},enough:()=>r.
every(({to:a})=>o.has(a))}),i=r.find(({to:a,optional:l})=>l!==!0&&!o.has(a));if(i!==void 0)throw new Vt(`${n} has no ${i.
what}`);return{digests:o,bytes:s}}function tZ({to:e,maxBytes:t},n,r){return async(o,s)=>{if(s>t)throw new h(`${n} holds \
a file of ${s} bytes where at most ${t} are expected`);let i=ZQ("sha256"),a=await q(e,()=>eZ(e,"wx"));try{for await(let l of o)
i.update(l),await q(e,()=>a.writeFile(l))}finally{await a.close()}r.set(e,i.digest("hex"))}}function $T(e,{vmlinuz:t}={}){
if(t!==void 0)return r=>r===t;let n=[`boot/vmlinuz-${e}`,`boot/Image-${e}`,...rb(e,"vmlinuz","Image")];return r=>n.includes(
r)}function vT(e,{config:t}={}){if(t!==void 0)return r=>r===t;let n=[`boot/config-${e}`,...rb(e,"config")];return r=>n.includes(
r)}function ET(e){let t=rb(e,"modules.builtin");return n=>t.includes(n)}function rb(e,...t){return t.flatMap(n=>[`lib/mo\
dules/${e}/${n}`,`usr/lib/modules/${e}/${n}`])}var $d=f(()=>{"use strict";$();ye();Ht();Ea()});import{createHash as nZ}from"node:crypto";import{readdir as PT,readFile as rZ,rm as oZ,stat as sZ}from"node:fs/promises";
import{basename as iZ,join as vd}from"node:path";function AT(e,t,n){let{pins:r}=e,o=n?["locked",r?.vmlinuzSha256??"",r?.
configSha256??""]:[];return{what:`kernel ${e.release}`,key:rr("kernel",iZ(t.kernelFolder(e)),...o),paths:[t.kernelFolder(
e)],async intact(){let s=await t.readKernel(e);return s!==void 0&&ob(s,e)}}}function ob({pins:e},{pins:t}){return t===void 0?
!0:t.vmlinuzSha256===e.vmlinuzSha256&&t.configSha256===e.configSha256}function OT(e,{required:t,optional:n},r,o){return{
what:`modules of ${e.release}`,key:rr("modules",e.modules.map(({sha256:s,hidden:i=[]})=>[s,...i].join(" ")),[...t].sort(),
[...n].sort()),paths:[r.modulesFolder(e.modules)],intact:o}}async function sb(e,t){let n=["resolved","indexes"].map(s=>vd(
e,s)),r="bpfcompat-lookups-",o=`${rr("lookups",[...new Set(t)].sort())}-`;return{what:"kernel lookups",key:`${o}${await cZ(
n)}`,restoreKeys:[o,r],paths:n}}async function CT(e,t){let n=vd(e,"indexes");for(let r of await PT(n).catch(()=>[])){let o=vd(
n,r),s=(await sZ(o).catch(()=>{}))?.mtimeMs??t.getTime();t.getTime()-s>aZ*lZ&&await oZ(o,{force:!0}).catch(()=>{})}}async function cZ(e){
let t=nZ("sha256");for(let n of e)for(let r of(await PT(n).catch(()=>[])).sort()){if(!r.endsWith(".json"))continue;let o=await rZ(
vd(n,r)).catch(()=>Buffer.alloc(0));t.update(`${r} ${o.length}
`).update(o)}return t.digest("hex")}var aZ,lZ,ib=f(()=>{"use strict";or();aZ=30,lZ=1440*60*1e3});import{mkdir as uZ,rm as Ed}from"node:fs/promises";import{dirname as MT,join as dZ}from"node:path";async function IT(e,t,n){
let{store:r,cache:o,pinnedByLock:s}=n,i=await r.readKernel(e);return i!==void 0?i:r.locked(e.image,Od(e.image,n),async()=>{
let a=await r.readKernel(e);if(a!==void 0)return a;let l=AT(e,r,s),c=await o.restore(l);c||await r.addKernel(e,d=>gZ(e,t,
d,n));let u=await r.readKernel(e);if(u===void 0&&s)throw new h(`kernel \`${e.id}\`: ${Cd(e.image)} does not have the vml\
inuz and the config that the lock pins; somebody changed the lock: write it anew with \`bpfcompat kernels lock\``);if(u===
void 0)throw new h(`kernel ${e.release} was written and is damaged at once: check the disk`);return c||await o.save(l),u})}
async function lb(e,{builtinList:t},n,r){if(n.required.length+n.optional.length===0)return[];let{store:o,cache:s}=r,i=o.
modulesFolder(e.modules),a=await Is(i,n);if(a!==void 0)return a;let l=e.modules[0]??e.image;return o.locked(l,Od(l,r),async()=>{
let c=await Is(i,n);if(c!==void 0)return c;let d=OT(e,n,o,async()=>await Is(i,n)!==void 0),m=await s.restore(d)?await Is(
i,n):void 0;if(m!==void 0)return m;await xT({packages:LT(e,r),release:e.release,builtinList:t,folder:i},n);let p=await Is(
i,n);if(p===void 0)throw new h(`modules of ${e.release} were written and are damaged at once: check the disk`);return await s.
save(d),p})}async function cb(e,t){let[n]=e.modules;if(n===void 0)return;let r=dZ(t.store.modulesFolder(e.modules),hZ);return await eb(
r)?r:t.store.locked(n,Od(n,t),async()=>{if(await eb(r))return r;let o=MT(r);return await yT({packages:LT(e,t),release:e.
release,builtinList:"",folder:o},r),r})}function LT(e,t){return e.modules.map(n=>({what:Cd(n),format:n.format,hidden:n.hidden??
[],fetch:()=>Pd(n,t)}))}async function gZ(e,t,n,r){let{config:o}=e,s=c=>t&&e.modules.some(({sha256:u})=>u===c.sha256),i=o&&
await TT(o,wZ(e,n),s(o),e,r),a=o===void 0?bZ(e,n):[FT(e,n)],l=await TT(e.image,a,s(e.image),e,r);return{vmlinuzSha256:l.
digests.get(n.vmlinuz)??"",configSha256:(i??l).digests.get(n.config)??null,imageBytes:Math.min(l.bytes,e.image.size),...o===
void 0?{}:{configBytes:Math.min(i?.bytes??0,o.size)}}}async function TT(e,t,n,r,o){let s=a=>yo(e.format,a,Cd(e),t);if(e.
place?.kind==="local")return s(await NT(e,e.place.path));if(await o.store.hasPackage(e))return s(await Pd(e,o));if(r.pins!==
void 0&&!n){let a=await yZ(e,t,r,r.pins,o);if(a!==void 0)return a}if(n)return s(await Pd(e,o));let i=await ub(e,void 0,o);
try{return await s(i)}finally{await Ed(i,{force:!0})}}async function yZ(e,t,n,r,o){let s=e===n.image?r.imageBytes:r.configBytes;
if(s===void 0)return;let i=await ub(e,Math.min(s,e.size),o);try{let{digests:a}=await yo(e.format,i,Cd(e),t);if(t.every(({
to:l,pin:c,optional:u})=>u===!0||a.get(l)===c))return{digests:a,bytes:s};o.onProgress({step:"note",message:`${n.release}\
: the start of the package is not what is pinned; reading all of it`})}catch(a){if(!(a instanceof h))throw a;o.onProgress(
{step:"note",message:`${a.message}; reading all of it`})}finally{await Ed(i,{force:!0})}for(let{to:a}of t)await Ed(a,{force:!0})}
function bZ(e,t){let n=FT(e,t);return e.members?.config===null?[n]:[n,ab(e,t)]}function wZ(e,t){let n={what:"modules.bui\
ltin",is:ET(e.release),to:t.builtin,maxBytes:pZ,optional:!0};return e.modules.some(({sha256:o})=>o===e.config?.sha256)?[
ab(e,t)]:[ab(e,t),n]}function FT({release:e,members:t,pins:n},r){return{what:"vmlinuz",is:$T(e,t),to:r.vmlinuz,maxBytes:fZ,
pin:n?.vmlinuzSha256}}function ab({release:e,members:t,pins:n},r){return{what:"config",is:vT(e,t),to:r.config,maxBytes:mZ,
pin:n?.configSha256??void 0}}async function Ad(e,t){return t.store.locked(e,Od(e,t),()=>Pd(e,t))}async function Pd(e,t){
let{store:n}=t;if(e.place?.kind==="local")return NT(e,e.place.path);let r=n.packagePath(e);return await n.hasPackage(e)?
await BT(e,r,t):await et(await ub(e,void 0,t),r),r}async function NT({name:e,format:t,sha256:n},r){if(t!=="folder"&&await me(
r)!==n)throw new h(`${e} has changed since this run began: wait for its build to end, and run again`);return r}async function ub(e,t,n){
let{store:r,downloader:o,remote:s,onProgress:i}=n,a=de(r.packagePath(e));await q(a,()=>uZ(MT(a),{recursive:!0}));let l=t??
e.size;return i({step:"fetching",what:e.name,bytes:0,total:l}),await o().toFile({...await s(e),prefix:t},a,c=>i({step:"f\
etching",what:e.name,bytes:c,total:l})),t===void 0&&await BT(e,a,n),a}async function BT(e,t,{verify:n}){try{await n?.(e,
t)}catch(r){throw await Ed(t,{force:!0}),r}}function Od(e,{signal:t,onProgress:n}){return{signal:t,onWait:()=>n({step:"n\
ote",message:`another run is fetching ${e.name}: waiting for it`})}}function Cd({name:e,version:t}){return`${e} ${t}`}var fZ,
mZ,pZ,hZ,db=f(async()=>{"use strict";$();ye();We();tb();await ST();$d();ib();fZ=2**31,mZ=16<<20,pZ=1<<20,hZ="names.gz"});function KT(e,t){return{shape:kZ[e],path:t}}var kZ,DT=f(()=>{"use strict";kZ={x86_64:"bzimage-pc",arm64:"image-virt",s390x:"\
image-ccw"}});import{readFile as xZ}from"node:fs/promises";async function Td(e){return fb(await xZ(e,"utf8"))}function fb(e){let t=`
${e}`;return{get(n){let r=t.indexOf(`
${n}=`);if(r<0)return;let o=t.indexOf(`
`,r+1);return t.slice(r+n.length+2,o<0?void 0:o).trimEnd().replace(/^"(.*)"$/,"$1")}}}function jT(e,t){return e.get(t)===
"m"}var mb=f(()=>{"use strict"});function Me(e,t){return e.startsWith(`${t}.`)||e.startsWith(`${t}-`)||e===t}function Ir(e){return e.replace(_Z,"")}function je(e){
return typeof e=="string"&&e.length<=128&&/^\d[A-Za-z0-9.+~_-]*$/.test(e)&&!e.includes("..")}var _Z,Xe=f(()=>{"use stric\
t";_Z=/^\d[\w.+~]*(?:-(?:\d|rc\d)[\w.+~]*)*/});function Md(e,t){let n=UT(e),r=UT(t);return n.epoch-r.epoch||GT(n.upstream,r.upstream)||GT(n.revision,r.revision)}function UT(e){
let t=e.indexOf(":"),n=e.slice(t+1),r=n.lastIndexOf("-");return{epoch:t===-1?0:Number(e.slice(0,t)),upstream:r===-1?n:n.
slice(0,r),revision:r===-1?"":n.slice(r+1)}}function GT(e,t){let n=qT(e),r=qT(t);for(let o=0;o<Math.max(n.length,r.length);o++){
let s=n[o]??"",i=r[o]??"",a=o%2===0?RZ(s,i):Number(s)-Number(i);if(a!==0)return a}return 0}function qT(e){let t=e.split(
/(\d+)/);return t.at(-1)===""&&t.pop(),t}function RZ(e,t){for(let n=0;n<Math.max(e.length,t.length);n++){let r=WT(e[n])-
WT(t[n]);if(r!==0)return r}return 0}function WT(e){if(e==="~")return-1;if(e===void 0)return 0;let t=e.charCodeAt(0);return/[A-Za-z]/.
test(e)?t:t+256}var zT=f(()=>{"use strict"});function VT({packages:e},t){let n=$Z(t.source.metaPackage,e);return YT(e).filter(r=>pb(r,t)).sort((r,o)=>+(r.unlisted.length>
0)-+(o.unlisted.length>0)||Number(n(o.release))-Number(n(r.release))||Md(o.version,r.version))}function HT({packages:e},{
series:t,release:n,source:r}){let o=n===void 0?r.ending:Ir(n);return YT(e).filter(({release:s})=>(t===void 0||Me(s,t))&&
Ir(s)===o).sort((s,i)=>Md(i.version,s.version)).map(({release:s})=>s)}function $Z(e,t){let n=JT(t),r=new Set,o=[e];for(let s=o.
pop();s!==void 0;s=o.pop())r.has(s)||(r.add(s),o.push(...XT(n.get(s))?.depends.map(i=>i.name)??[]));return s=>r.has(`lin\
ux-image-${s}`)||r.has(`linux-image-unsigned-${s}`)}function YT(e){let t=JT(e);return[...new Set(e.map(({name:r})=>SZ.exec(
r)?.[1]).filter(r=>r!==void 0))].flatMap(r=>{let o=(i,a)=>XT(t.get(`linux-${i}-${r}`),a),s=o("binary")===void 0?EZ(r,o):
vZ(r,o);return s===void 0?[]:[s]})}function vZ(e,t){let n=t("binary");if(n===void 0)return;let{version:r}=n,[o,s]=[t("ba\
se",r),t("modules",r)];return o!==void 0&&s!==void 0?{release:e,version:r,image:n,config:o,modules:[s],unlisted:[]}:{release:e,
version:r,image:n,modules:[],unlisted:[`linux-base-${e}`,`linux-modules-${e}`]}}function EZ(e,t){let n=t("image")??t("im\
age-unsigned");if(n===void 0||n.depends.some(({name:a})=>/^linux-(?:image|binary)-/.test(a)))return;let{version:r}=n,o=t(
"modules",r)??t("modules");if(o===void 0){if(n.depends.some(({name:l})=>l===`linux-modules-${e}`))return;let a=t("image-\
extra");return{release:e,version:r,image:n,modules:a===void 0?[n]:[n,a],unlisted:[]}}let s=t("modules-extra",o.version);
return{release:e,version:r,image:n,config:o,modules:s===void 0?[o]:[o,s],unlisted:[]}}function JT(e){let t=new Map;for(let n of e){
let r=t.get(n.name);r===void 0?t.set(n.name,[n]):r.push(n)}return t}function XT(e=[],t){return e.filter(n=>t===void 0||n.
version===t).sort((n,r)=>Md(r.version,n.version))[0]}function pb({release:e},{series:t,release:n,source:r}){return n!==void 0?
e===n:(t===void 0||Me(e,t))&&Ir(e)===r.ending}var SZ,hb=f(()=>{"use strict";Xe();zT();SZ=/^linux-(?:image|image-unsigned|binary)-(\d.*)$/});import{createHash as PZ}from"node:crypto";function gb(e){let t=[...e.toString("latin1").matchAll(AZ)].map(([,r=""])=>CZ(
r));if(t.length===0)return yb(e).length>0?e:void 0;let n=t.filter(r=>r!==void 0);return n.length===t.length?Buffer.concat(
n):void 0}function CZ(e){let t=e.split(/\r?\n/).map(s=>s.trim()),n=t.slice(t.indexOf("")+1).filter(s=>s!==""),r=n.find(s=>s.
startsWith("=")),o=Buffer.from(n.filter(s=>s!==r).join(""),"base64");return r===void 0||r===`=${TZ(o).toString("base64")}`?
o:void 0}function TZ(e){let t=11994318;for(let n of e){t^=n<<16;for(let r=0;r<8;r++)t<<=1,(t&16777216)!==0&&(t^=25578747)}
return Buffer.from([t>>16&255,t>>8&255,t&255])}function yb(e){let t=[];for(let n=0;n<e.length;){let r=MZ(e,n);if(r===void 0)
break;let o=e.subarray(r.start,r.end);if(r.tag===OZ&&o[0]===4){let s=Buffer.from([153,o.length>>8,o.length&255]);t.push(
PZ("sha1").update(s).update(o).digest("hex").toUpperCase())}n=r.end}return t}function MZ(e,t){let n=e[t]??0;if((n&128)===
0)return;let r=(n&64)===0?IZ(e,t,n):LZ(e,t,n);return r!==void 0&&r.end<=e.length?r:void 0}function IZ(e,t,n){let r=[1,2,
4][n&3];if(r===void 0||t+1+r>e.length)return;let o=t+1+r;return{tag:n>>2&15,start:o,end:o+e.readUIntBE(t+1,r)}}function LZ(e,t,n){
let r=n&63,o=e[t+1]??0;if(o<192)return{tag:r,start:t+2,end:t+2+o};if(o<224)return{tag:r,start:t+3,end:t+3+(o-192<<8)+(e[t+
2]??0)+192};if(!(o<255||t+6>e.length))return{tag:r,start:t+6,end:t+6+e.readUInt32BE(t+2)}}var AZ,OZ,QT=f(()=>{"use stric\
t";AZ=/^-----BEGIN PGP PUBLIC KEY BLOCK-----\r?\n([\s\S]*?)^-----END PGP PUBLIC KEY BLOCK-----/gm,OZ=6});import{mkdtemp as FZ,readFile as NZ,rm as BZ,writeFile as wb}from"node:fs/promises";import{tmpdir as KZ}from"node:os";import{
join as Ca}from"node:path";async function ZT(e,t,n){if("why"in n)return{text:bb(e,t),signature:xb(t,n)};let r=await nM([
"-"],e,n);if(r!==void 0){let o=eM(r.status,t,n);return{text:o.status==="good"?r.output:bb(e,t),signature:o}}return await rM(
async o=>{let[s,i]=[Ca(o,"signed"),Ca(o,"text")];await wb(s,e);let a=await kb(["--cleartext","--output",i,s],t,n);return a&&
{text:await NZ(i,"utf8"),signature:a}})??{text:bb(e,t),signature:{status:"unchecked",why:Ld}}}async function Pn(e,t,n,r){
return"why"in r?xb(n,r):rM(async o=>{let s=Ca(o,"signature");await wb(s,t);let i=await nM([s,"-"],e,r);if(i!==void 0)return eM(
i.status,n,r);let a=Ca(o,"content");return await wb(a,e),await kb(["--signature-file",s,a],n,r)??await kb([s,a],n,r)??{status:"\
unchecked",why:Ld}})}function Hn(){return["gpgv","sqv"].some(e=>ie(e)!==void 0)}function eM(e,t,n){let r=(...a)=>e.filter(
({word:l})=>a.includes(l)).map(({rest:l})=>l),[o]=r("BADSIG","REVKEYSIG");if(o!==void 0)throw new h(`${t}: BAD signature\
 by ${o}; ${Id}`);let s=DZ(e,n);if(s!==void 0)return{status:"good",by:s};let i=r("GOODSIG","ERRSIG","EXPKEYSIG").map(a=>a.
replace(/ .*/,""));if(i.length===0)throw new h(`${t}: is not signed; ${Id}`);return tM([...new Set(i)],t,n)}function tM(e,t,{
path:n,strict:r}){let o=`${n} has no valid key for ${e.join(", ")}`;if(r===!0)throw new h(`${t}: ${o}; name a keyring th\
at has it`);return xb(t,{why:o,onlyHttps:!0})}function DZ(e,{fingerprints:t}){let n;for(let{word:r,rest:o}of e)if(["NEWS\
IG","EXPSIG","EXPKEYSIG"].includes(r))n=void 0;else if(r==="GOODSIG")n=o;else if(r==="VALIDSIG"&&n!==void 0&&(t===void 0||
t.includes(o.split(" ").at(-1)??"")))return n}async function nM(e,t,{path:n}){let{execa:r}=await Ag().then(()=>Pg),o=["-\
-keyring",n,"--status-fd","2",...e.length===1?["--output","-"]:[],...e],{stdout:s,stderr:i,cause:a}=await r("gpgv",o,{input:t,
reject:!1,stripFinalNewline:!1});if(K(a)==="ENOENT")return;let l=[...i.matchAll(/^\[GNUPG:\] (\S+) ?(.*)$/gm)].map(([,c="",
u=""])=>({word:c,rest:u.trim()}));return{output:s,status:l}}function jZ({exitCode:e,stderr:t}){return e===2||e===1&&/^error: .* wasn't expected/m.
test(t)}async function kb(e,t,n){if(ie("sqv")===void 0)return;let r=await ke("sqv",["--keyring",n.path,...e]);if(jZ(r))return;
let o=r.stderr.trim().split(`
`).at(-1)?.trim()??"",s=r.stdout.trim().split(/\s+/),{fingerprints:i=s}=n;if(r.exitCode!==0)throw new h(`${t}: no good s\
ignature by ${n.path} (${o}); ${Id}`);return s.some(a=>i.includes(a))?{status:"good",by:`${s.join(", ")} (sqv)`}:tM(s,t,
n)}async function rM(e){let t=await FZ(Ca(KZ(),"bpfcompat-signature-"));try{return await e(t)}finally{await BZ(t,{recursive:!0,
force:!0})}}function xb(e,{why:t,onlyHttps:n=!1}){if(n&&!e.startsWith("https:"))throw new h(`${e}: ${t}; install or upda\
te the keyring, or use a mirror with https`);return{status:"unchecked",why:t}}function bb(e,t){let n=/^-----BEGIN PGP SIGNED MESSAGE-----\r?\n(?:[^\r\n]+\r?\n)*\r?\n([\s\S]*?)^-----BEGIN PGP SIGNATURE-----/m.
exec(e.toString("utf8"))?.[1];if(n===void 0)throw new h(`${t}: is no signed index; ${Id}`);return n.replace(/^- /gm,"")}
var Ld,Id,Yn=f(()=>{"use strict";$();Gt();Tt();Ld="neither gpgv nor sqv is installed";Id="something between here and whe\
re it is from changes files: use another mirror or repository"});import{createHash as sM}from"node:crypto";import{readFile as _b}from"node:fs/promises";import{join as UZ}from"node:path";
async function Ls(e,t){if(!Hn())return{why:Ld};let n=[],r=[];for(let a of e)try{n.push({fingerprint:a.fingerprint,content:await WZ(
a,t)})}catch(l){if(!(l instanceof h))throw l;r.push(l.message)}if(n.length===0)return{why:qZ(r),onlyHttps:!0};let o=n.map(
({fingerprint:a})=>a),s=sM("sha256").update(o.join(`
`)).digest("hex").slice(0,40),i=Fd(`keyring-${s}`,t);return await aM(i,Buffer.concat(n.map(({content:a})=>a))),{path:i,fingerprints:o}}
async function iM(e,t){let n=await _b(e).catch(s=>{throw new h(`keyring ${e}: cannot be read (${K(s)??P(s)}); name a fil\
e with the public keys of the archive`)}),r=gb(n);if(r===void 0)throw new h(`keyring ${e}: has no public key in it; expo\
rt one with \`gpg --export\``);if(r===n)return{path:e,strict:!0};let o=Fd(`keyring-${sM("sha256").update(r).digest("hex").
slice(0,40)}`,t);return await aM(o,r),{path:o,strict:!0}}async function aM(e,t){let n=await _b(e).catch(()=>{});(n===void 0||
!n.equals(t))&&await hn(e,t)}function qZ([e="no keys are known for it",...t]){let n=e.replace(/; check the network, .*$/,
"");return t.length===0?n:`${n} (and ${t.length} more)`}async function WZ(e,t){let{url:n,fingerprint:r}=e,o=await _b(Fd(
r,t)).catch(()=>{});if(o!==void 0&&oM(o,e))return o;let s=`the signing key ${r}`,{content:i}=await t.downloader().toMemory(
{what:s,urls:[n],maxBytes:GZ}),a=gb(i);if(a===void 0||!oM(a,e))throw new h(`${N(n)}: is not the key ${r}`);return await hn(
Fd(r,t),a),a}function oM(e,{fingerprint:t}){return yb(e).includes(t)}function Fd(e,{cacheDirectory:t}){return UZ(t,"keys",
`${e}.gpg`)}var GZ,Nd=f(()=>{"use strict";$();ye();Ee();QT();Yn();GZ=1<<20});var uM={};ee(uM,{settledDeb:()=>Kd,settledFile:()=>Sb});import{mkdir as cM,rename as zZ,rm as Rb}from"node:fs/promises";
import{basename as VZ,dirname as HZ,join as Bd}from"node:path";async function Kd(e,t,n){let{name:r,version:o,path:s,sha256:i,
size:a}=e,l=Bd(n.cacheDirectory,"settled",`${i}.deb`);if(await me(l)===i)return l;let c=await Tc(n,"debian"),u=c.bases("\
debian",new Date(t)).map(p=>rt(p,s)),d=de(l);return await Rb(l,{force:!0}),await q(l,()=>cM(HZ(l),{recursive:!0})),await(n.
downloader??os({signal:n.signal})).toFile({what:`${r} ${o}`,urls:u,maxBytes:a,sha256:i,advice:c.advice},d),await et(d,l),
l}async function Sb({file:e,listedAt:t},n,r){let o=VZ(n),s=Bd(r.cacheDirectory,"settled",mn([e.sha256,n])),i=Bd(s,o);if(await lM(
s,o))return i;let a=await Kd(e,t,r),l=de(s);await q(s,()=>cM(l,{recursive:!0}));try{let c={what:n,is:u=>u===n,to:Bd(l,o),
maxBytes:YZ};await yo("deb",a,`${e.name} ${e.version}`,[c]),await lr(l,[o]),await q(s,async()=>{await Rb(s,{recursive:!0,
force:!0}),await zZ(l,s)})}catch(c){if(await Rb(l,{recursive:!0,force:!0}),!await lM(s,o))throw c}return i}async function lM(e,t){
return(await gn(e))?.includes(t)===!0}var YZ,Dd=f(()=>{"use strict";Si();or();ye();Zt();We();$d();wr();YZ=32<<20});var fM={};ee(fM,{LIBRARY_PACKAGES:()=>jd,SETTLED_FILE:()=>$b,TOOL_PACKAGES:()=>QZ,librarySet:()=>bo,settledPackages:()=>Ta,
settledTool:()=>vb});import{readFileSync as JZ}from"node:fs";import{join as XZ}from"node:path";function Ta(){return dM??=
JSON.parse(JZ(XZ(Rt,$b),"utf8")),dM}function bo(e=Gi){let t=Ta().sets.find(n=>n.libbpf===e);if(t===void 0)throw new Error(
`${$b} has no set with libbpf ${e}`);return t}function vb(e,t){let{listedAt:n,packages:r}=Ta().tools;return{file:r[t][e],
listedAt:n}}var jd,QZ,$b,dM,wo=f(()=>{"use strict";ao();ur();jd=["libbpf-dev","libelf-dev","zlib1g-dev","libzstd-dev","l\
ibc6-dev","linux-libc-dev"],QZ=["busybox-static","ubuntu-keyring"],$b="native/libraries.json"});import{existsSync as ZZ}from"node:fs";async function pM(e,t){if(e.name==="own")return e.keyring===null?{why:"the manifes\
t names no keyring for it"}:iM(e.keyring,t);let n=gM(e.name,t.keyrings);if(n!==void 0)return{path:n};let[r]=t.keyrings??
[];return t.keyrings!==void 0?{why:`no keyring at ${r??"any place"}`}:(e.name==="ubuntu"?await ree(t):void 0)??Ls(nee[e.
name],t)}async function ree(e){if(!Hn())return;let{settledFile:t}=await Promise.resolve().then(()=>(Dd(),uM)),{settledTool:n}=await Promise.resolve().then(()=>(wo(),fM)),
[r=""]=mM.ubuntu;try{let o={...e,downloader:e.downloader()};return{path:await t(n("ubuntu-keyring","x86_64"),r.slice(1),
o)}}catch(o){if(o instanceof h)return;throw o}}function hM(e,t){if(e.name==="own")return e.keyring!==null&&Hn();let n=e.
name==="ubuntu"&&t===void 0;return Hn()&&(n||gM(e.name,t)!==void 0)}function gM(e,t){return(t??mM[e]).find(n=>ZZ(n))}var mM,
Fs,eee,tee,nee,yM=f(()=>{"use strict";$();Nd();Yn();mM={debian:["/usr/share/keyrings/debian-archive-keyring.gpg","/usr/s\
hare/keyrings/debian-archive-keyring.pgp"],ubuntu:["/usr/share/keyrings/ubuntu-archive-keyring.gpg"]},Fs="https://ftp-ma\
ster.debian.org/keys",eee="https://archive.ubuntu.com/ubuntu/project/ubuntu-archive-keyring.gpg",tee="https://keyserver.\
ubuntu.com/pks/lookup?op=get&options=mr&search=0x",nee={debian:[{url:`${Fs}/archive-key-11.asc`,fingerprint:"1F89983E008\
1FDE018F3CC9673A4F27B8DD47936"},{url:`${Fs}/archive-key-11-security.asc`,fingerprint:"AC530D520F2F3269F5E98313A48449044A\
AD5C5D"},{url:`${Fs}/archive-key-12.asc`,fingerprint:"B8B80B5B623EAB6AD8775C45B7C5D7D6350947F8"},{url:`${Fs}/archive-key\
-12-security.asc`,fingerprint:"05AB90340C0C5E797F44A8C8254CF3B5AEC0A8F0"},{url:`${Fs}/archive-key-13.asc`,fingerprint:"0\
4B54C3CDCA79751B16BC6B5225629DF75B188BD"},{url:`${Fs}/archive-key-13-security.asc`,fingerprint:"5E04A1E3223A19A20706E20F\
9904613D4CCE68C6"}],ubuntu:["F6ECB3762474EDA9D21B7022871920D1991BC93C","790BC7277767219C42C86F933B4FE6ACC0B21F32"].flatMap(
e=>[{url:eee,fingerprint:e},{url:`${tee}${e}`,fingerprint:e}])}});function Ns(e){let t=e.length-12;return e.slice(0,12).join(", ")+(t>0?` and ${t} more`:"")}var Eb=f(()=>{"use strict"});var Jn,bM,ko=f(()=>{"use strict";Jn=["x86_64","arm64","s390x"],bM=["deb","rpm","tar","file","folder"]});import{isAbsolute as oee}from"node:path";function an(e){if(typeof e!="object"||e===null)return!1;let{name:t,version:n,format:r,
place:o,urls:s,sha256:i,size:a,hidden:l}=e;return typeof t=="string"&&typeof n=="string"&&bM.some(c=>c===r)&&(o===null||
aee(o))&&Array.isArray(s)&&s.every(lee)&&typeof i=="string"&&see.test(i)&&typeof a=="number"&&a>0&&(l===void 0||Array.isArray(
l)&&l.every(c=>typeof c=="string"))}function aee(e){if(typeof e!="object"||e===null||!("kind"in e))return!1;let t=e;switch(t.
kind){case"archive":return Ma(t.archive)&&Ma(t.path);case"registry":return typeof t.registry=="string"&&Ma(t.repository);case"\
local":return typeof t.path=="string"&&oee(t.path);default:return!1}}function Ma(e){return typeof e=="string"&&iee.test(
e)&&!e.startsWith("/")&&!e.split("/").includes("..")}function lee(e){return typeof e=="string"&&URL.canParse(e)&&/^https?:\/\/[^/]/.
test(e)}var see,iee,Ia=f(()=>{"use strict";ko();see=/^[0-9a-f]{64}$/,iee=/^[A-Za-z0-9.+~_^:/-]+$/});import{mkdir as cee,rm as uee}from"node:fs/promises";import{dirname as dee,join as fee}from"node:path";async function Ud(e,t){
let{cacheDirectory:n,downloader:r,onProgress:o}=t,{file:s,key:i,maxUnpacked:a,wayOut:l}=e,{what:c,maxBytes:u}=s,d=fee(n,
"indexes",`${i}.json`),m=await _t(d);if(Array.isArray(m)&&m.every(e.isItem))return m;let p=N(s.urls.at(-1)??"");if(!(u<=
e.maxBytes))throw new h(`${p}: claims ${u} bytes; ${l}`);let g=de(d);await q(g,()=>cee(dee(g),{recursive:!0}));try{o({step:"\
fetching",what:c,bytes:0,total:u}),await r.toFile(s,g,w=>o({step:"fetching",what:c,bytes:w,total:u}));let b=await e.parse(
Te(Ae(g).chunks(),p,a));return await xt(d,b),b}catch(b){throw b instanceof h?b:new h(`${p}: is no list of packages that \
can be read: ${P(b)}; ${l}`)}finally{await uee(g,{force:!0})}}var Pb=f(()=>{"use strict";$();ye();Ee();We();vn();Ht()});async function Gd(e,t,n=bee){let r=await wee(e,t),o=await Ree(e,r,t,n);return{suite:e.suite,date:r.date,signature:r.signature,
packages:o}}async function wee(e,t){let{downloader:n,mirrors:r,now:o,unsigned:s,onProgress:i}=t,{archive:a,suite:l}=e,c=`\
the index of ${l}`,u=[],d=s?["InRelease","Release"]:["InRelease"],m=r.bases(a,o()).flatMap(p=>d.map(g=>rt(p,`dists/${l}/${g}`)));
for(;;){let{content:p,url:g}=await n.toMemory({what:c,urls:m,maxBytes:mee,advice:r.advice});try{return await kee(e,p,N(g),
t)}catch(b){if(!(b instanceof h))throw b;if(u.push(...b.problems),m=m.slice(m.indexOf(g)+1),m.length===0)throw new h(u);
i({step:"note",message:`${b.message}; asking the next mirror`})}}}async function kee(e,t,n,r){let{now:o,keyring:s,unsigned:i,
onProgress:a,mirrors:l}=r,{suite:c}=e,{text:u,signature:d}=i&&!t.includes("-----BEGIN PGP SIGNED MESSAGE-----")?{text:t.
toString("utf8"),signature:{status:"unchecked",why:"it is not signed"}}:await ZT(t,n,s),[m]=Oc(u);if(m===void 0)throw new h(
`${n}: is empty; ${l.advice}`);if(!xee(m,c)){let g=[m.get("codename"),m.get("suite")].find(b=>b!==c);throw new h(`${n}: \
is the index of ${g??"something else"}; ${l.advice}`)}let p=kM(m,"valid-until");if(p!==void 0&&p<o()){let g=p.toISOString().
slice(0,10);a({step:"note",message:`the index of ${c} was valid until ${g}: the mirror may be behind`})}return{date:kM(m,
"date")??o(),signature:d,byHash:m.get("acquire-by-hash")==="yes",index:_ee(m,e,n,l)}}function xee(e,t){let n=e.get("suit\
e");return n===t||e.get("codename")===t&&n?.startsWith(`${t}-`)!==!0}function kM(e,t){let n=new Date(e.get(t)??"");return Number.
isNaN(n.getTime())?void 0:n}function _ee(e,{component:t,architecture:n},r,{advice:o}){let s=(e.get("sha256")??"").split(
`
`);for(let i of gee){let a=`${t}/binary-${n}/Packages${i}`;for(let l of s){let[c,u,d]=l.split(/\s+/);if(!(d!==a||c===void 0||
!/^[0-9a-f]{64}$/.test(c)))return{path:a,sha256:c,size:Number(u)}}}throw new h(`${r}: lists no packages of ${t} for ${n}\
; ${o}`)}async function Ree({suite:e,archive:t},n,r,o){let{path:s,sha256:i,size:a}=n.index,{advice:l}=r.mirrors,c=`dists\
/${e}/${s.replace(/\/[^/]+$/,"")}`,u=r.mirrors.bases(t,n.date),d=[...n.byHash?u.map(p=>rt(p,`${c}/by-hash/SHA256/${i}`)):
[],...u.map(p=>rt(p,`dists/${e}/${s}`))],m={key:`${i}${o.name}`,file:{what:`the package list of ${e}`,urls:d,maxBytes:a,
sha256:i,advice:l},maxBytes:pee,maxUnpacked:hee,wayOut:l,isItem:vee,parse:p=>See(p,t,o)};return(await Ud(m,r)).map(p=>Ab(
p,t))}function Ab(e,t){let{place:n}=e;return n?.kind==="archive"?{...e,place:{...n,archive:t}}:e}async function See(e,t,n){
let r=new Ui,o=new TextDecoder,s=[],i=a=>{for(let l of a){let c=n.is(l.get("package")??"")?$ee(l,t):void 0;if(c!==void 0&&
s.push(c),s.length>wM)throw new Error(`it lists more than ${wM} packages of the kind that is looked for`)}};for await(let a of e)
i(r.push(o.decode(a,{stream:!0})));return i(r.end()),s}function $ee(e,t){let r={name:e.get("package")??"",version:e.get(
"version")??"",format:"deb",sha256:e.get("sha256"),size:Number(e.get("size")),place:{kind:"archive",archive:t,path:e.get(
"filename")},urls:[]};return an(r)?{...r,depends:Eee(e.get("depends")??"")}:void 0}function vee(e){return!an(e)||!("depe\
nds"in e)||!Array.isArray(e.depends)?!1:e.depends.every(t=>typeof t=="object"&&t!==null&&"name"in t)}function Eee(e){return e.
split(",").flatMap(t=>{let[,n,r]=/^\s*(\S+)(?:\s+\(=\s*([^)\s]+)\))?/.exec(t)??[];return n===void 0||!xM.test(n)?[]:[r===
void 0?{name:n}:{name:n,version:r}]})}var mee,pee,hee,wM,gee,xM,yee,bee,Ob=f(()=>{"use strict";$();Ee();Ia();Yn();Pb();ph();
wr();mee=16<<20,pee=64<<20,hee=512<<20,wM=1e5,gee=[".xz",".gz",""],xM=/^linux-(?:image|binary|modules|base)-[a-z0-9.+~-]+$/,
yee=/-unsigned$|-dbg$|-signed-template$/,bee={name:"",is:e=>xM.test(e)&&!yee.test(e)}});async function _M(e,t,n,r){let{mirrors:o}=r,[s=""]=e;if(o.snapshots.length===0)throw new h("the mirrors that were named \
keep no old indexes");let{snapshot:i,day:a}=await Aee(s,t,n,r),l=Tee(a),c=`${i}/${n.archive}/${a}`,{packages:u}=await Gd(
n,{...r,mirrors:{...o,bases:()=>[c]},now:()=>l});return e.map(d=>{let m=u.find(p=>p.name===d&&p.version===t);if(m===void 0)
throw new h(`${N(c)}: does not list ${d} ${t} either`);return Ab(m,`${n.archive}/${a}`)})}async function Aee(e,t,{archive:n,
architecture:r},{downloader:o,mirrors:s}){let i=new Map(s.snapshots.map(p=>[`${rt(p.replace(/\/archive$/,""),`mr/binary/${e}\
/${t}/binfiles`)}?fileinfo=1`,p])),a=`the date of ${e} ${t}`,{content:l,url:c}=await o.toMemory({what:a,urls:[...i.keys()],
maxBytes:Pee}),u=`_${r}.deb`,d=Cee(l,N(c)).flatMap(p=>p.archive_name===n&&p.name?.endsWith(u)===!0&&Oee.test(p.first_seen??
"")?[p.first_seen??""]:[]),[m]=d.sort();if(m===void 0)throw new h(`${N(c)}: has no ${e} ${t} for ${r}`);return{snapshot:i.
get(c)??"",day:m}}function Cee(e,t){try{let{fileinfo:n}=JSON.parse(e.toString("utf8"));return Object.values(n).flat().filter(
r=>[r.archive_name,r.name,r.first_seen].every(o=>typeof o=="string"))}catch(n){throw new h(`${t}: is no answer of a snap\
shot archive: ${P(n)}`)}}function Tee(e){return new Date(e.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/,"$1-$2-$3\
T$4:$5:$6Z"))}var Pee,Oee,RM=f(()=>{"use strict";$();Ee();wr();Ob();Pee=1<<20;Oee=/^\d{8}T\d{6}Z$/});async function $M(e,t){let n=[],r=[],o;for(let s of e.source.suites){let i=Mee(s,e.source),a=await Iee(i,t);if(a instanceof
se){o??=a;continue}let{found:l,missing:c}=await Lee(VT(a,e),a,t);if(c.length>0){let u=l===void 0?"looking further":`usin\
g ${l.release}`,d=`${s} lists ${c.join(", ")}, but no mirror has it any more: ${u}`;t.onProgress({step:"note",message:d})}
if(l!==void 0)return Nee(e,await Fee(l,i,t),a,t);r.push(...c),n.push(...HT(a,e))}throw o!==void 0&&r.length+n.length===0?
o:new h(Bee(e,SM(r),SM(n),t.mirrors))}function Mee(e,{archive:{name:t},component:n,architecture:r}){let o={suite:e,component:n,
architecture:r};return t==="debian"?{archive:e.endsWith("-security")?"debian-security":"debian",...o}:t==="ubuntu"?{archive:[
"amd64","i386"].includes(r)?"ubuntu":"ubuntu-ports",...o}:{archive:t,...o}}async function Iee(e,{readSuite:t,onProgress:n}){
try{return await t(e)}catch(r){if(!(r instanceof se)||!r.gone)throw r;return n({step:"note",message:`no mirror has ${e.suite}\
: looking further`}),r}}async function Lee(e,{date:t},{downloader:n,mirrors:r}){let o=[];for(let s of e){let{image:i,config:a}=s,
l=c=>n.exists(Tb(c,r,t));if(await l(i)&&(a===void 0||await l(a)))return{found:s,missing:o};o.push(s.release)}return{missing:o}}
async function Fee(e,t,n){let{release:r,version:o,unlisted:s}=e;if(s.length===0)return e;try{let[i,...a]=await _M(s,o,t,
n);return{...e,...i===void 0?{}:{config:i},modules:a,unlisted:[]}}catch(i){if(!(i instanceof h))throw i;let a=`${t.suite}\
 lists ${s.join(" and ")} no more, so ${r} comes without config and modules (${i.message.split(";")[0]})`;return n.onProgress(
{step:"note",message:a}),e}}function Nee(e,t,n,{now:r}){let{release:o,version:s,image:i,config:a,modules:l,unlisted:c}=t;
return{id:e.id,release:o,arch:e.arch,version:s,resolvedAt:r().toISOString(),indexDate:n.date.toISOString(),signature:n.signature,
image:Cb(i),...a===void 0?{}:{config:Cb(a)},modules:l.map(Cb),...c.length===0?{}:{members:{config:null}}}}function Cb({depends:e,
...t}){return t}function Bee({id:e,series:t,release:n,source:r},o,s,{origin:i}){let a=r.suites.join(", ");if(o.length>0)
return`kernel \`${e}\`: ${a} lists ${Ns(o)}, but no mirror has it any more (asked: ${i}); take another kernel, or a mirr\
or that keeps old files with ${J("mirror")}`;let l=n??`${t??""} kernel that ends in ${r.ending}`.trim(),c=s.length===0?"\
no kernel of this line is listed":`there are ${Ns(s)}`;return`kernel \`${e}\`: ${a} has no ${l}: ${c} (asked: ${i})`}function SM(e){
return[...new Set(e)]}function Tb(e,t,n){let{place:r,urls:o}=e,s=r?.kind==="archive"?[...t.bases(r.archive,n).map(i=>rt(
i,r.path)),...t.packages(r.path)]:[];return{what:`${e.name} ${e.version}`,urls:[...s,...o],maxBytes:e.size,sha256:e.sha256,
advice:t.advice}}var vM=f(()=>{"use strict";$();ve();Zt();Eb();hb();wr();RM()});var EM={};ee(EM,{createDebSource:()=>Kee});function jee({name:e},{place:t,urls:n}){let{archive:r,path:o}=Dee[e];return t?.
kind==="archive"&&r.test(t.archive)&&o.test(t.path)&&n.length===0}var Kee,Dee,PM=f(()=>{"use strict";hb();yM();vM();wr();
Ob();Kee=e=>{let t=new Map,n=new Map;return{async resolve(o,s){let{archive:i}=o.source,a={...e,downloader:e.downloader(),
mirrors:await r(i),keyring:await pM(i,e),unsigned:i.name==="own"&&i.keyring===null,onProgress:s};return $M(o,{...a,readSuite:c=>{
let u=JSON.stringify([i,c]),d=t.get(u)??Gd(c,a);return t.set(u,d),d.catch(()=>t.delete(u)),d}})},means:(o,s)=>pb(s,o)&&[
s.image,...s.config===void 0?[]:[s.config],...s.modules].every(i=>jee(o.source.archive,i)),remote:async(o,s,{source:i})=>Tb(
o,await r(i.archive),new Date(s.indexDate)),checkable:({source:o})=>hM(o.archive,e.keyrings),forget:()=>t.clear()};function r(o){
if(o.name==="own")return Promise.resolve(IS(o));let s=n.get(o.name)??Tc(e,o.name);return n.set(o.name,s),s}},Dee={debian:{
archive:/^debian(?:-security)?(?:\/\d{8}T\d{6}Z)?$/,path:/^pool\/.+\.deb$/},ubuntu:{archive:/^ubuntu(?:-ports)?$/,path:/^pool\/.+\.deb$/},
own:{archive:/^own$/,path:/\.deb$/}}});async function MM(e,t,n){let r;for(let o of[...e.map(s=>`${s}/${t}`),...e]){let s=await Vee(o,n);if(s instanceof se&&(r??=
s),s===void 0||s instanceof se)continue;let i=Yee(s.text,t),a=i.find(({part:p})=>p==="image-unsigned")??i.find(({part:p})=>p===
"image"),l=i.find(({part:p,release:g})=>p==="modules"&&g===a?.release);if(a===void 0||l===void 0)continue;let[c,u]=[await TM(
a,o,n),await TM(l,o,n)];if(c===void 0||u===void 0)continue;let{release:d,version:m}=a;return{release:d,version:m,image:c,
modules:u,signature:s.signature}}if(r!==void 0)throw r}async function Vee(e,t){let n=`${e}/${AM}`,r=await CM(n,t);if(r===
void 0||r instanceof se)return r;let o=await CM(`${n}.gpg`,t);if(o instanceof se)return o;let s={why:`${AM}.gpg is missi\
ng`,onlyHttps:!0},i=o===void 0?s:await Hee(t),a=await Pn(r,o??Buffer.alloc(0),N(n),i);return{text:r.toString("utf8"),signature:a}}
async function CM(e,{downloader:t}){try{return(await t().toMemory({what:"the digests of a mainline build",urls:[e],maxBytes:Uee})).
content}catch(n){if(!(n instanceof se))throw n;return n.gone?void 0:n}}async function Hee(e){let{keyrings:t}=e;return t!==
void 0?t[0]===void 0?{why:"no keyring at any place"}:{path:t[0]}:Ls(qee,e)}function Yee(e,t){return e.split(`
`).flatMap(n=>{let[,r,o]=Wee.exec(n.trim())??[];if(r===void 0||o===void 0||!Ma(o))return[];let[,s,i,a,l]=zee.exec(o.slice(
o.lastIndexOf("/")+1))??[];return s===void 0||a===void 0||l!==t||!je(i)?[]:[{part:s,release:i,version:a,path:o,sha256:r}]})}
async function TM({part:e,release:t,version:n,path:r,sha256:o},s,{downloader:i}){let a=`linux-${e}-${t}`,l=[`${s}/${r.split(
"/").map(encodeURIComponent).join("/")}`],c=await i().sizeOf({what:`${a} ${n}`,urls:l,maxBytes:Gee}),u={name:a,version:n,
format:"deb",sha256:o,size:c,place:null,urls:l.map(N)};return an(u)?u:void 0}var Uee,Gee,AM,OM,qee,Wee,zee,IM=f(()=>{"us\
e strict";Zt();Ee();Nd();Ia();Xe();Yn();Uee=1<<20,Gee=1<<30,AM="CHECKSUMS",OM="60AA7B6F30434AE68E569963E50C6A0917C622B0",
qee=[{url:`https://keyserver.ubuntu.com/pks/lookup?op=get&options=mr&search=0x${OM}`,fingerprint:OM}],Wee=/^([0-9a-f]{64}) [ *](\S+)$/,
zee=/^linux-(image-unsigned|image|modules)-(\d[^_]*-generic)_([^_]+)_([a-z0-9]+)\.deb$/});function LM(e){let t=[...e.matchAll(/href="(?:\.\/)?(v[^"/]{1,40})\/?"/g)].map(([,n=""])=>n);return[...new Set(t)].flatMap(
n=>{let r=Jee.exec(n);if(r===null)return[];let[,o,s,i=0,a=Number.POSITIVE_INFINITY]=r;return[{folder:n,order:[Number(o),
Number(s),Number(i),Number(a)]}]})}function FM(e,t){let n=e.filter(({folder:s})=>t===void 0||Me(s.slice(1),t)),r=n.filter(
({order:s})=>s[3]===Number.POSITIVE_INFINITY);return(r.length>0||t===void 0?r:n).sort((s,i)=>Qee(i,s))}function qd(e){let t=Xee.
exec(e);if(t===null)return;let[,n,r,o,s]=t;return`v${o==="0"?`${n}.${r}`:`${n}.${r}.${o}`}${s===void 0?"":`-rc${s}`}`}function Qee(e,t){
let n=e.order.findIndex((r,o)=>r!==t.order[o]);return n===-1?0:(e.order[n]??0)-(t.order[n]??0)}var Jee,Xee,NM=f(()=>{"us\
e strict";Xe();Jee=/^v(\d{1,3})\.(\d{1,3})(?:\.(\d{1,5}))?(?:-rc(\d{1,3}))?$/,Xee=/^(\d+)\.(\d+)\.(\d+)-\d+(?:rc(\d+))?-/});var DM={};ee(DM,{createMainlineSource:()=>tte});async function nte({id:e,series:t,release:n,source:r},{downloader:o}){if(n!==
void 0){let l=qd(n);if(l!==void 0)return[l];throw new h(`kernel \`${e}\`: expected a mainline release such as 6.12.8-0612\
08-generic after the @`)}let s=r.bases.map(l=>`${l}/`),i="the list of mainline builds",{content:a}=await o().toMemory({what:i,
urls:s,maxBytes:ete});return FM(LM(a.toString("utf8")),t).map(({folder:l})=>l)}function rte({bases:e},t){return e.map(n=>`${n.
replace(/\/+$/,"")}/${t}`)}function BM({release:e},{series:t,release:n}){return n!==void 0?e===n:t===void 0||Me(e,t)||Me(
qd(e)?.slice(1)??"",t)}function ote({config:e,modules:t}){return e===void 0?[...t]:[e,...t]}function ste({place:e,urls:t},{
source:n}){return e===null&&t.every(r=>n.bases.some(o=>r.startsWith(N(`${o.replace(/\/+$/,"")}/`))))}function KM(e,{architecture:t},n){
return`${e.join(", ")} ${e.length===1?"has":"have"} no build for ${t}: ${n}`}var Zee,ete,tte,jM=f(()=>{"use strict";$();
Ee();Xe();IM();NM();Zee=10,ete=16<<20,tte=e=>({async resolve(t,n){let{id:r,arch:o,source:s}=t,i=await nte(t,e),a=[];for(let c of i.
slice(0,Zee)){let u=await MM(rte(s,c),s.architecture,e);if(u!==void 0&&qd(u.release)===c&&BM(u,t)){a.length>0&&n({step:"\
note",message:KM(a,s,`using ${u.release}`)});let{release:d,version:m,image:p,modules:g,signature:b}=u,w=e.now().toISOString();
return{id:r,release:d,arch:o,version:m,resolvedAt:w,indexDate:w,signature:b,image:p,config:g,modules:[g]}}a.push(c)}let l=a.
length>0?KM(a,s,"take another version"):`there is no version ${t.series??"that is out"}`;throw new h(`kernel \`${r}\`: ${l}\
 (asked: ${s.bases.map(N).join(", ")})`)},means:(t,n)=>BM(n,t)&&[n.image,...ote(n)].every(r=>ste(r,t)),remote:async({name:t,
version:n,urls:r,size:o,sha256:s},i,{source:a})=>({what:`${t} ${n}`,urls:rs(r,a.bases),maxBytes:o,sha256:s}),forget:()=>{}})});function Mb(e){return URL.canParse(e)&&/^https?:\/\/[^/]/.test(e)}function Wd(e){return e.endsWith("/")?e:`${e}/`}function Bs(e,t,n){
let r=URL.canParse(t,e)?new URL(t,e):void 0;if(r===void 0||r.origin!==new URL(e).origin){let o=r===void 0?`\`${t.slice(0,
100)}\``:N(r.href);throw new h(`${N(e)}: has ${n} at ${o}, which is not on its own host; use another repository`)}return r.
href}function UM(e,t){return e.map(n=>{let r=n.replace(/\{(\w+)\}/g,(o,s)=>{let i=t[s];return i===void 0?o:encodeURIComponent(
i)});if(!Mb(r)||/\{\w*\}/.test(r))throw new h(`archival address \`${n}\`: makes no address; known are {${Object.keys(t).
join("}, {")}}`);return r})}function GM({attempts:e}){return[...new Set(e.map(({why:t})=>t))].join("; ")}var An,zd=f(()=>{
"use strict";$();Ee();An="check the network, and the addresses of the repositories"});function La(e,t){return e.epoch-t.epoch||WM(e.version,t.version)||WM(e.release,t.release)}function Fa({epoch:e,version:t,
release:n}){return`${e===0?"":`${e}:`}${t}-${n}`}function WM(e,t){let n=e.match(qM)??[],r=t.match(qM)??[];for(let o=0;o<
Math.max(n.length,r.length);o++){let s=ite(n[o],r[o]);if(s!==0)return s}return 0}function ite(e,t){let n=zM(e)-zM(t);return n!==
0||e===void 0||t===void 0?n:VM(e)?ate(e,t):HM(e,t)}function zM(e){return e==="~"?0:e===void 0?1:e==="^"?2:VM(e)?4:3}function VM(e){
return/^\d/.test(e)}function ate(e,t){let[n,r]=[e.replace(/^0+/,""),t.replace(/^0+/,"")];return n.length-r.length||HM(n,
r)}function HM(e,t){return e===t?0:e<t?-1:1}var qM,Ib=f(()=>{"use strict";qM=/\d+|[A-Za-z]+|[~^]/g});function YM({arch:e,source:t}){return{names:[...new Set([t.package,...t.modulePackages])],arch:lte[e]}}function JM(e,t){
let n=e.flatMap(o=>o.packages.map(s=>({...s,index:o}))),{source:r}=t;return n.filter(({name:o})=>o===r.package).filter(o=>dte(
o,t)).sort((o,s)=>La(s,o)).filter((o,s,i)=>i.findIndex(({checksum:a})=>ute(a,o.checksum))===s).map(o=>({image:o,modules:[
o,...cte(o,n,r)]}))}function cte(e,t,{modulePackages:n,package:r}){return n.filter(o=>o!==r).flatMap(o=>{let s=t.filter(
a=>a.name===o&&La(a,e)===0),i=s.find(({index:a})=>a===e.index)??s[0];return i===void 0?[]:[i]})}function ute(e,t){return e.
algorithm===t.algorithm&&e.digest===t.digest}function dte(e,{series:t,release:n}){let r=Vd(e);return n!==void 0?r===void 0?
n.startsWith(`${XM(e)}-`):n===r:t===void 0||Me(r??e.version,t)}function Vd({uname:e}){return e}function Lb(e){return Vd(
e)??`${XM(e)}-\u2026`}function XM({version:e,release:t}){return`${e}-${t.replace(/\.\d+(?=(?:\.g[0-9a-f]+)?$)/,"")}`}function Hd(e,{
series:t,release:n}){return n===void 0?t===void 0||Me(e,t):e===n}var lte,Fb=f(()=>{"use strict";Xe();Ib();lte={x86_64:"x\
86_64",arm64:"aarch64",s390x:"s390x"}});import{createHash as fte}from"node:crypto";import{mkdir as mte,rm as pte}from"node:fs/promises";import{dirname as hte,join as gte}from"node:path";
async function Nb(e,t,n){let{cacheDirectory:r,store:o,onProgress:s}=n,{algorithm:i,digest:a}=e.checksum,l=fte("sha256").
update(`package ${i} ${a}`).digest("hex"),c=gte(r,"indexes",`${l}.json`),u=await _t(c);if(kte(u))return u;let{what:d,maxBytes:m}=t,
p=de(o.packagePath(QM("0".repeat(64),e)));await q(p,()=>mte(hte(p),{recursive:!0}));try{s({step:"fetching",what:d,bytes:0,
total:m}),await n.downloader().toFile(t,p,b=>s({step:"fetching",what:d,bytes:b,total:m}));let g={sha256:await me(p)??"",
release:await wte(p,d)};return await et(p,o.packagePath(QM(g.sha256,e))),await xt(c,g),g}finally{await pte(p,{force:!0})}}
async function wte(e,t){try{let{tags:n}=await Ms(e),r=kd(n);for(let o of bte){let s=r.map(i=>o.exec(i.path)?.[1]).find(je);
if(s!==void 0)return s}return""}catch(n){throw new h(`${t} is not a package that can be read: ${P(n)}; use another repos\
itory`)}}function QM(e,{name:t,version:n,size:r}){return{name:t,version:n,format:"rpm",sha256:e,size:r,place:null,urls:[]}}
function kte(e){return typeof e!="object"||e===null||!("sha256"in e)||!("release"in e)?!1:typeof e.sha256=="string"&&yte.
test(e.sha256)&&(e.release===""||je(e.release))}var yte,bte,ZM=f(()=>{"use strict";$();ye();We();Uy();wd();Xe();yte=/^[0-9a-f]{64}$/,
bte=[/^\/(?:usr\/)?lib\/modules\/([^/]+)\/(?:vmlinuz|Image)$/,/^\/boot\/(?:vmlinuz|Image)-([^/]+)$/]});async function tI(e,t){let[n]=e.source.repositories.filter(s=>!Mb(s));if(n!==void 0||e.source.repositories.length===0)throw new h(
`kernel \`${e.id}\`: expected addresses of repositories (https://\u2026), got \`${N(n??"")}\``);let r=await xte(e,t),o=[];
for(let s of JM(r,e)){let{image:i}=s;if(!await t.downloader().exists(Bb(i,e))){o.push(Lb(i));continue}let a=await _te(s,
e,t);if(a!==void 0){if(o.length>0){let l=`the index lists ${o.join(", ")}, but nobody has it any more: using ${a.release}`;
t.onProgress({step:"note",message:l})}return a}}throw new h(Ste(e,r,o))}async function xte({source:e},t){let n=[],r=[];for(let s of e.
repositories)try{n.push(await t.readRepository(s))}catch(i){if(!(i instanceof se))throw i;r.push({address:s,error:i})}let[
o]=r;if(n.length===0&&o!==void 0){let s=r.flatMap(({error:i})=>i.attempts);throw new se(o.error.what,s,An)}for(let{address:s,
error:i}of r)t.onProgress({step:"note",message:`${N(s)} cannot be read (${GM(i)}): going on without it`});return n}async function _te({
image:e,modules:t},n,r){let o=Vd(e)??(await Nb(e,Bb(e,n),r)).release;if(!je(o))throw new h(`kernel \`${n.id}\`: ${rI(e)}\
 has no kernel in it; name the package that has vmlinuz`);if(!Hd(o,n))return;let s=[];for(let a of t)s.push(await eI(a,n,
r));let i=s[0]??await eI(e,n,r);return{id:n.id,release:o,arch:n.arch,version:Fa(e),resolvedAt:r.now().toISOString(),indexDate:(e.
index.date??r.now()).toISOString(),signature:await Rte(i,e.index,r),image:i,modules:s}}async function Rte(e,{signature:t},n){
return t.status==="good"||"why"in n.keyring?t:await n.knownSignature(e)??{status:"unchecked",why:`${t.why}; its packages\
 are checked when they are fetched`}}async function eI(e,t,n){let{checksum:r,size:o,name:s}=e,i=r.algorithm==="sha256"?r.
digest:(await Nb(e,Bb(e,t),n)).sha256;return{name:s,version:Fa(e),format:"rpm",sha256:i,size:o,place:null,urls:nI(e,t)}}
function nI(e,{source:t}){let{name:n,version:r,release:o,arch:s,index:i,base:a,href:l}=e,c=a===void 0?i.base:Bs(i.base,a,
"packages"),u=N(Bs(c,l,`${n} ${Fa(e)}`)),d=decodeURIComponent(new URL(u).pathname.split("/").at(-1)??"");return[u,...UM(
t.archival,{name:n,version:r,release:o,arch:s,file:d,source:e.source})]}function Bb(e,t){let{algorithm:n,digest:r}=e.checksum,
o=rs(nI(e,t),t.source.repositories);return{what:rI(e),urls:o,maxBytes:e.size,[n]:r,advice:An}}function rI(e){return`${e.
name} ${Fa(e)}`}function Ste({id:e,series:t,release:n,source:r},o,s){let i=o.map(({base:d})=>N(d)).join(", ");if(s.length>
0)return`kernel \`${e}\`: ${i} lists ${Ns(s)}, but nobody has it any more; take another kernel, or a repository that kee\
ps old packages`;let a=o.flatMap(({packages:d})=>d.filter(({name:m})=>m===r.package)),l=[...new Set(a.sort((d,m)=>La(m,d)).
map(Lb))],c=l.length===0?`no ${r.package} is listed`:`there are ${Ns(l)}`,u=n??`${t===void 0?"":`${t} `}kernel`;return`k\
ernel \`${e}\`: no ${u} in ${i}: ${c}; check the release, the package and the repositories`}var oI=f(()=>{"use strict";$();
Zt();Ee();Xe();Eb();zd();Fb();ZM();Ib()});import{createHash as $te}from"node:crypto";import{open as vte}from"node:fs/promises";async function lI(e,t,n){let r=await Ms(
e),o=r.tags.text(ht.payloadDigests),s=o===void 0?{signatures:iI(r,Kb.whole),content:()=>aI(e,r.range.start)}:{signatures:[
...Cte(r),...iI(r,Kb.header)],content:()=>aI(e,r.range.start,r.range.end)};if(o!==void 0&&await Ote(e,t,r,o),s.signatures.
length===0)throw new h(`${t}: is not signed, and its repository neither; ${Yd}`);let i=s.signatures.filter(d=>Ate.includes(
Mte(d)??0)),[a,...l]=i;if(a===void 0)throw new h(`${t}: has no signature of a kind that gpgv reads; ${Yd}`);let c=await s.
content(),u=await Pn(c,a,t,n);for(let d of l){if(u.status==="good")break;u=await Pn(c,d,t,n)}return u}async function Ote(e,t,{
tags:n,range:r},o){let[s]=n.numbers(ht.payloadDigestAlgorithm);if(s!==Ete)throw new h(`${t}: has a payload digest of unk\
nown kind ${s}; ${Yd}`);let i=$te("sha256");for await(let a of Ae(e,{start:r.end}).chunks())i.update(a);if(i.digest("hex")!==
o)throw new h(`${t}: its content is not what its header says; something changed it, ${Yd}`)}function iI({signature:e},t){
return t.flatMap(n=>e.binary(n)??[])}function Cte({signature:e}){return e.texts(Kb.openPgp).slice(0,Pte).map(t=>Buffer.from(
t,"base64"))}function Mte(e){let t=e[0]??0;if((t&64)===0)return e[1+(Tte[t&3]??0)];let n=e[1]??0;return e[n<192?2:n<224?
3:6]}async function aI(e,t,n){let r=await vte(e,"r");try{let o=(n??(await r.stat()).size)-t;if(o>sI)throw new h(`a packa\
ge of an old kind has ${o} bytes, at most ${sI} can be checked`);let{buffer:s,bytesRead:i}=await r.read(Buffer.alloc(o),
0,o,t);return s.subarray(0,i)}finally{await r.close()}}var Kb,Ete,Pte,Ate,sI,Yd,Tte,cI=f(()=>{"use strict";$();Ht();wd();
Yn();Kb={header:[267,268],openPgp:278,whole:[1005,1002]},Ete=8,Pte=8,Ate=[3,4],sI=256<<20;Yd="use another repository";Tte=
[1,2,4,0]});function Jd(e,t,n){if(e!=="sha256"&&e!=="sha512")throw new h(`${n} has a checksum of type \`${e}\`, which is not taken fo\
r proof; use a repository with sha256 or sha512`);if(!dI(e,t))throw new h(`${n} has a damaged checksum; try again later`);
return{algorithm:e,digest:t}}function uI(e){if(typeof e!="object"||e===null||!("algorithm"in e)||!("digest"in e))return!1;
let{algorithm:t,digest:n}=e;return(t==="sha256"||t==="sha512")&&typeof n=="string"&&dI(t,n)}function dI(e,t){return t.length===
Ite[e]&&/^[0-9a-f]+$/.test(t)}var Ite,Db=f(()=>{"use strict";$();Ite={sha256:64,sha512:128}});var fI,xBe,mI,_Be,pI=f(async()=>{fI=await import("./vendor/saxes.js"),{EVENTS:xBe,SaxesParser:mI}=fI,_Be=fI.default});async function Xd(e,{open:t,close:n}){let r=new mI({xmlns:!1,position:!1}),o=new TextDecoder,s="",i=0,a=0;r.on("error",l=>{
throw l}),r.on("opentag",({name:l,attributes:c})=>{if(s="",i=0,a+=1,a>gI)throw new Error(`its elements are more than ${gI}\
 deep`);t(yI(l),c)}),r.on("closetag",({name:l})=>{n(yI(l),s),s="",i=0,a-=1}),r.on("text",l=>{s+=l});for await(let l of e){
if(i+=l.length,i>hI)throw new Error(`more than ${hI} bytes without a tag`);r.write(o.decode(l,{stream:!0}))}r.close()}function yI(e){
return e.slice(e.indexOf(":")+1)}var hI,gI,jb=f(async()=>{"use strict";await pI();hI=4<<20,gI=64});async function kI(e,t,{names:n,arch:r}){let o=[],s,i=!1;return await Xd(e,{open(a,l){if(a==="package"&&(s=new Map),s!==void 0)
if(a==="provides")i=!0;else if(a==="entry"&&i)Kte(s,l);else for(let c of Bte[a]??[])s.set(`${a} ${c}`,l[c]??"")},close(a,l){
if(a==="provides"&&(i=!1),s!==void 0){if(a==="name"&&!n.includes(l.trim()))s=void 0;else if(a==="arch"&&l.trim()!==r)s=void 0;else if(Nte.
includes(a))s.set(a,l.trim());else if(a==="package"&&(o.push(Dte(s,t)),s=void 0,o.length>bI))throw new Error(`it lists m\
ore than ${bI} kernel packages`)}}}),o}function Kte(e,{name:t="",ver:n,rel:r}){!Lte.test(t)||n===void 0||e.has("uname")||
e.set("uname",r===void 0||r===""?n:`${n}-${r}`)}function Dte(e,t){let n=a=>e.get(a)??"",[r,o,s]=[n("name"),n("location x\
ml:base"),n("uname")],i={name:r,epoch:Number(n("version epoch")),version:n("version ver"),release:n("version rel"),arch:n(
"arch"),checksum:Jd(n("checksum type"),n("checksum"),`${t}: ${r}`),size:Number(n("size package")),href:n("location href"),
...o===""?{}:{base:o},source:n("sourcerpm").replace(/-[^-]+-[^-]+\.src\.rpm$/,""),...s===""?{}:{uname:s}};if(!Ub(i))throw new Error(
`it lists a package ${r} that is not whole`);return i}function Ub(e){if(typeof e!="object"||e===null)return!1;let{epoch:t,
size:n,checksum:r,base:o="",uname:s="",...i}=e;return["name","version","release","arch","href"].every(a=>wI(i[a])&&i[a]!==
"")&&[i.source,o,s].every(wI)&&[t,n].every(a=>Number.isSafeInteger(a)&&Number(a)>=0)&&Number(n)>0&&uI(r)}function wI(e){
return typeof e=="string"&&e.length<=Fte}var Lte,bI,Fte,Nte,Bte,xI=f(async()=>{"use strict";Db();await jb();Lte=/^kernel(?:-[\w.]+)*-uname-r$/,
bI=2e4,Fte=4096;Nte=["name","arch","checksum","sourcerpm"],Bte={version:["epoch","ver","rel"],checksum:["type"],size:["p\
ackage"],location:["href","xml:base"]}});async function RI(e,t){let n=new Map,[r,o,s]=[!1,"",""];try{await Xd(jte(e),{open(c,u){c==="data"&&(r=u.type==="primary"),
c==="checksum"&&(s=u.type??""),r&&c==="location"&&n.set("href",u.href??"")},close(c,u){c==="revision"&&(o=u.trim()),r&&n.
set(c,u.trim()),r&&c==="checksum"&&n.set("type",s),c==="data"&&(r=!1)}})}catch(c){throw new h(`${t}: is no index of a re\
pository: ${P(c)}; check the address`)}let i=n.get("href"),a=Number(n.get("size"));if(i===void 0||i===""||!Number.isSafeInteger(
a)||a<=0)throw new h(`${t}: names no list of packages (primary) with its size; check the address`);let l=Jd(n.get("type")??
"",n.get("checksum")??"",`${t}: the list of packages`);return{date:_I(o)??_I(n.get("timestamp")??""),primary:{href:i,checksum:l,
size:a}}}function _I(e){let t=Number(e);return/^\d{9,11}(\.\d+)?$/.test(e)?new Date(Math.floor(t)*1e3):void 0}async function*jte(e){
yield e}var SI=f(async()=>{"use strict";$();Db();await jb()});import{createHash as Ute}from"node:crypto";async function $I(e,t,n){let r=await Hte(e,t.arch,n),{content:o,url:s}=await n.
downloader().toMemory({what:`the index of ${N(r[0])}`,urls:r.map(c=>`${c}repodata/repomd.xml`),maxBytes:Gte,advice:An}),
i=new URL("..",s).href,a=await Yte(o,s,n),l=await RI(o,N(s));return{base:i,date:l.date,signature:a,packages:await Jte(i,
l,t,n)}}async function Hte(e,t,n){if(!/\/mirror\.list$/.test(new URL(Wd(e).slice(0,-1)).pathname))return[Wd(e)];let r=`t\
he list of mirrors ${N(e)}`,{content:o}=await n.downloader().toMemory({what:r,urls:[e],maxBytes:Wte,advice:An}),[s,...i]=o.
toString("utf8").split(`
`).map(a=>a.trim().replaceAll("$basearch",t)).filter(a=>a!==""&&!a.startsWith("#")).map(a=>Wd(Bs(e,a,"a mirror")));if(s===
void 0)throw new h(`${N(e)}: names no mirror; name a repository itself`);return[s,...i]}async function Yte(e,t,n){let{keyring:r}=n;
if("why"in r)return Pn(e,Buffer.alloc(0),N(t),r);try{let o=`the signature of ${N(t)}`,s=await n.downloader().toMemory({what:o,
urls:[`${t}.asc`],maxBytes:qte,advice:An});return await Pn(e,s.content,N(t),r)}catch(o){if(!(o instanceof se)||o.attempts.
some(({kind:s})=>s==="passing"))throw o;return{status:"unchecked",why:`${N(t)} is not signed`}}}async function Jte(e,{primary:t},n,r){
let{algorithm:o,digest:s}=t.checksum,i=Ute("sha256").update(JSON.stringify([s,n.arch,[...n.names].sort()])),a=Bs(e,t.href,
"its list of packages"),l=`the package list of ${N(e)}`,c={key:i.digest("hex"),file:{what:l,urls:[a],maxBytes:t.size,[o]:s,
advice:An},maxBytes:zte,maxUnpacked:Vte,wayOut:"use another repository",isItem:Ub,parse:u=>kI(u,N(a),n)};return Ud(c,{...r,
downloader:r.downloader()})}var Gte,qte,Wte,zte,Vte,vI=f(async()=>{"use strict";$();Zt();Ee();Yn();Pb();zd();await xI();
await SI();Gte=4<<20,qte=1<<20,Wte=65536,zte=256<<20,Vte=2*2**30});var AI={};ee(AI,{createRpmSource:()=>Zte});import{createHash as Xte}from"node:crypto";import{join as Qte}from"node:path";
function ene({name:e,format:t,urls:n},{source:r}){let{repositories:o,archival:s}=r,i=[...o,...s.map(a=>a.replace(/[{}]/g,
""))];return t==="rpm"&&[r.package,...r.modulePackages].includes(e)&&n.every(a=>a===N(a)&&ih(a,i))}async function EI(e,t,n){
let r=await _t(PI(e,t,n));if(!(typeof r!="object"||r===null||!("by"in r)||typeof r.by!="string"))return{status:"good",by:r.
by,of:"packages"}}function PI({sha256:e},t,{cacheDirectory:n}){let r=t.map(({fingerprint:s})=>s),o=Xte("sha256").update(
JSON.stringify(["signature",e,r]));return Qte(n,"indexes",`${o.digest("hex")}.json`)}var Zte,OI=f(async()=>{"use strict";
ye();Ee();Nd();Yn();zd();Fb();oI();cI();await vI();Zte=e=>{let t=new Map,n=new Map;return{async resolve(s,i){let{keys:a}=s.
source,l=await o(a),c={...e,keyring:l,onProgress:i};return tI(s,{...c,readRepository:u=>r(u,s,i,l),knownSignature:u=>EI(
u,a,e)})},means:(s,i)=>Hd(i.release,s)&&i.image.name===s.source.package&&[i.image,...i.modules].every(a=>ene(a,s)),remote:async(s,i,{
source:a})=>({what:`${s.name} ${s.version}`,urls:rs(s.urls,a.repositories),maxBytes:s.size,sha256:s.sha256,advice:An}),async verify(s,i,a,{
source:l}){let{signature:c}=a;if(c.status==="good"&&c.of!=="packages")return;let u=await EI(s,l.keys,e);if(u!==void 0)return u;
let d=await o(l.keys),m=s.urls[0]??s.name;if("why"in d)return Pn(Buffer.alloc(0),Buffer.alloc(0),m,d);let p=await lI(i,m,
d);return p.status==="unchecked"?p:(await xt(PI(s,l.keys,e),{by:p.by}),{...p,of:"packages"})},forget:()=>t.clear()};function r(s,i,a,l){
let c=YM(i),u=JSON.stringify([s,c,i.source.keys]),d=t.get(u)??$I(s,c,{...e,keyring:l,onProgress:a});return t.set(u,d),d.
catch(()=>t.delete(u)),d}function o(s){if(s.length===0)return Promise.resolve({why:"no keys are named for this repositor\
y"});let i=JSON.stringify(s),a=n.get(i)??Ls(s,e);return n.set(i,a),a.catch(()=>n.delete(i)),a}}});async function Wb(e,t){let n=ane(Te(e,t,CI));try{let r=await n.head();return tne(r)??nne(r)??await rne(r,n.rest(),t)??await one(
r,n.rest())}finally{await n.close()}}function tne(e){if(e.toString("latin1",514,518)!=="HdrS")return;let t=e.readUInt16LE(
526);return{arch:"x86_64",release:t===0?null:Qd(e,t+512)}}function nne(e){if(e.toString("latin1",65544,65550)!=="S390EP")
return;let t=e.readBigUInt64BE(66600);return{arch:"s390x",release:t===0n||t>Gb?null:Qd(e,Number(t))}}async function rne(e,t,n){
if(e.toString("latin1",0,2)!=="MZ"||e.toString("latin1",4,8)!=="zimg")return;let r=e.readUInt32LE(8),o=Te(ine(t,r,r+e.readUInt32LE(
12)),n,CI);return{arch:"arm64",release:await TI(o)}}async function one(e,t){let n=e.toString("latin1",56,60)==="ARMd"?"a\
rm64":sne(e);return{arch:n,release:n===null?null:await TI(t)}}function sne(e){if(e.length<64||e.readUInt32BE(0)!==2135247942)
return null;let t=e[5]===2?e.readUInt16BE(18):e.readUInt16LE(18);return{62:"x86_64",183:"arm64",22:"s390x"}[t]??null}async function TI(e){
let t=Buffer.alloc(0);for await(let r of e){let o=Buffer.concat([t,r]),s=0;for(let i=o.indexOf(Na);i>=0&&i+qb<=o.length;i=
o.indexOf(Na,s)){let a=Qd(o,i+Na.length);if(a!==null)return a;s=i+1}t=Buffer.from(o.subarray(Math.max(s,o.length-qb)))}let n=t.
indexOf(Na);return n<0?null:Qd(t,n+Na.length)}function Qd(e,t){let[n=""]=e.toString("latin1",t,t+qb).split(/[\s\0]/);return je(
n)?n:null}async function*ine(e,t,n){let r=0;for await(let o of e){let s=o.subarray(Math.max(0,t-r),Math.max(0,n-r));if(s.
length>0&&(yield s),r+=o.length,r>=n)return}}function ane(e){let t=[];return{async head(){for(let n=0;n<Gb;){let{done:r,
value:o}=await e.next();if(r===!0)break;t.push(o),n+=o.length}return Buffer.concat([...t,Buffer.alloc(Gb)])},async*rest(){
yield*t.splice(0),yield*e},async close(){await e.return(void 0)}}}var Gb,CI,Na,qb,MI=f(()=>{"use strict";vn();Xe();Gb=131072,
CI=2**31,Na=Buffer.from("Linux version "),qb=160});import{posix as Ks}from"node:path";function zb(){let e=new Map,t=new Map,n=[],r=new Set,o=0;return{addBelow:s,paths:()=>[
...e.keys(),...t.keys()].filter(a=>dne.test(Ks.basename(a))),resolve(a){let l=mne(a,t),c=l===void 0?void 0:e.get(l);return l===
void 0||c===void 0?void 0:{package:c,path:l}},modules:()=>n};async function s(a,l){let c={files:new Set,links:new Map,removes:new Set},
u=new Set,d=new Set;await Mr(a.file.format,a.path,l,{take(w){i(l);let y=LI(w,r);Ks.basename(w).startsWith(FI)?c.removes.
add(fne(w)):une.test(w)?y===void 0?d.add(/(?:^|\/)lib\/modules\/([^/]+)\//.exec(w)?.[1]??null):u.add(y):y===void 0&&c.files.
add(w)},enough:()=>!1,link(w,y){i(l),LI(w,r)===void 0&&c.links.set(w,y)}});let p={file:u.size===0?a.file:{...a.file,hidden:[
...u].sort()},path:a.path},g=w=>e.has(w)||t.has(w),b=[...c.links].filter(([w])=>!g(w));for(let w of[...c.files].filter(y=>!g(
y)))e.set(w,p);for(let[w,y]of b)t.set(w,y);for(let w of c.removes)r.add(w);d.size>0&&n.push({package:p,releases:d})}function i(a){
if(++o>II)throw new h(`${a} holds more than ${II} files, which no kernel does`)}}function fne(e){let t=Ks.dirname(e),n=Ks.
basename(e);return n===cne?t:Ks.join(t,n.slice(FI.length))}function LI(e,t){if(t.size!==0)for(let n=e;;n=Ks.dirname(n)){
if(t.has(n))return n;if(!n.includes("/"))return t.has(".")?".":void 0}}function mne(e,t){let n=e.split("/"),r=[];for(let o=0;n.
length>0;){let s=n.shift()??"";if(s===".."&&r.pop(),s===""||s==="."||s==="..")continue;let i=t.get([...r,s].join("/"));if(i===
void 0)r.push(s);else{if(++o>lne)return;i.startsWith("/")&&(r=[]),n.unshift(...i.split("/"))}}return r.join("/")}var II,
lne,FI,cne,une,dne,NI=f(()=>{"use strict";$();Ea();II=4e5,lne=40,FI=".wh.",cne=".wh..wh..opq",une=/\.ko(?:\.(?:xz|zst|gz))?$/,
dne=/^(?:vmlinuz|vmlinux|bzImage|Image|config|\.config)(?:$|[-.])/});import{mkdir as pne,rm as hne}from"node:fs/promises";import{dirname as gne,posix as xo}from"node:path";async function Ds(e,t,n){
let r=zb();for await(let u of e.layers??bne(e))if(await r.addBelow(u,_o(u.file)),e.layers!==void 0&&xne(e,r,t))break;let{
file:o,release:s}=e.image?.file.format==="file"?Vb(e.image):UI(r,e,t),i=await Rne(o,n);Sne(i,e,t);let a=i.release??s??e.
release??_ne(r);if(a===void 0)throw new h(`${e.what}: the image does not say which kernel it is, and no folder does; is \
it one?`);$ne(a,e,t);let l=e.config===void 0?Hb(r,a,o):await wne(e.config,a),c=l!==void 0&&l.package.file.sha256===o.package.
file.sha256;return{release:a,image:DI(o.package.file),...l===void 0||c?{}:{config:DI(l.package.file)},modules:kne(e,qI(r,
a),a),members:{vmlinuz:o.path,config:l?.path??null}}}async function*bne({image:e,modules:t}){for(let n of[e,t])n!==void 0&&
n.file.format!=="file"&&(yield n)}function Vb(e){return{file:{package:e,path:""},release:void 0}}async function wne(e,t){
if(e.file.format==="file")return Vb(e).file;let n=zb();await n.addBelow(e,_o(e.file));let r=Hb(n,t,Vb(e).file);if(r===void 0)
throw new h(`${_o(e.file)} has no config of ${t}: none of boot/config-${t}, config, .config`);return r}function kne({modules:e},t,n){
if(e===void 0||t.some(({sha256:o})=>o===e.file.sha256))return t;let r=e.file.format==="file"?"is no package or archive o\
f modules":`has no module (*.ko) of ${n}`;throw new h(`${_o(e.file)} ${r}; name the one that has them`)}function xne(e,t,n){
let r=GI(t,n)[0]?.release;if(r===void 0)return!1;let o=UI(t,e,n).file;return Hb(t,r,o)!==void 0&&qI(t,r).length>0}function UI(e,{
what:t},n){let r=GI(e,n),o=[...new Set(r.flatMap(({release:i})=>i??[]))].sort();if(o.length>1)throw new h(`${t} has more\
 than one kernel: ${o.join(", ")}; take one that has only one`);let[s]=r;if(s===void 0)throw new h(`${t} has no kernel: \
none of boot/vmlinuz\u2026, boot/Image\u2026, lib/modules/\u2026/vmlinuz, boot/vmlinux\u2026`);return s}function GI(e,{release:t}){
let n=e.paths().filter(l=>jI.test(xo.dirname(l))),r=n.filter(l=>BI.slice(0,2).some(c=>c.test(xo.basename(l)))),o=r.length>
0?r:n.filter(l=>BI[2]?.test(xo.basename(l))),s=new Map;for(let l of o){let c=e.resolve(l);if(c===void 0)continue;let u=KI(
c.path)??KI(l)??s.get(c.path)?.release;s.set(c.path,{file:c,release:u})}let a=[...s.values()].filter(({release:l})=>l!==
void 0).filter(({release:l})=>t===void 0||l===t);return a.length>0?a:[...s.values()]}function KI(e){return/^(?:vmlinuz|bzImage|Image|vmlinux)-(\d.*?)(?:\.gz|\.efi)?$/.
exec(xo.basename(e))?.[1]??/(?:^|\/)lib\/modules\/(\d[^/]*)\/[^/]+$/.exec(e)?.[1]}function Hb(e,t,n){let r=xo.dirname(n.
path),o=s=>{let[i,a]=[xo.dirname(s),xo.basename(s)];return a===`config-${t}`?jI.test(i):a!=="config"&&a!==".config"?!1:i===
r||i==="."||i.endsWith(`lib/modules/${t}`)};for(let s of e.paths().filter(o)){let i=e.resolve(s);if(i!==void 0)return i}}
function qI(e,t){return e.modules().filter(({releases:r})=>r.has(t)||r.has(null)).map(r=>r.package.file)}function _ne(e){
let t=new Set(e.modules().flatMap(({releases:r})=>[...r])),[n]=t;return t.size===1&&n!==null?n:void 0}async function Rne({
package:{file:e,path:t},path:n},r){if(e.format==="file")return Wb(Ae(t).chunks(),_o(e));let o=de(r.packagePath(e));await q(
o,()=>pne(gne(o),{recursive:!0}));let s={what:"vmlinuz",is:i=>i===n,to:o,maxBytes:yne};try{return await yo(e.format,t,_o(
e),[s]),await Wb(Ae(o).chunks(),_o(e))}finally{await hne(o,{force:!0})}}function Sne({arch:e},{what:t},n){if(e!==null&&e!==
n.arch)throw new h(`kernel \`${n.id}\` is to be ${n.arch}, and the image of ${t} is ${e}; mend its \`arch\``)}function $ne(e,{
what:t},{id:n,series:r,release:o}){if(o!==void 0&&e!==o)throw new h(`kernel \`${n}\`: ${t} has ${e}, and ${o} is asked f\
or`);if(r!==void 0&&!Me(e,r))throw new h(`kernel \`${n}\`: ${t} has ${e}, which is not of the ${r} series`)}function DI({
hidden:e,...t}){return t}function _o({name:e,version:t}){return`${e} ${t}`.trim()}var yne,jI,BI,Zd=f(()=>{"use strict";$();
ye();MI();We();Ht();$d();Xe();NI();yne=2**31,jI=/^(?:.*\/)?boot$|^(?:.*\/)?lib\/modules\/[^/]+$|^\.$/,BI=[/^(?:vmlinuz|bzImage|Image)$/,
/^(?:vmlinuz|bzImage|Image)[-.](?!.*\.(?:hmac|sig|old|dat)$)/,/^vmlinux(?:-.*)?$/]});function ef({registry:e,repository:t,reference:n}){let r=e.startsWith(Yb),o=r?e.slice(Yb.length):e,s=(l,c)=>new h(`expec\
ted ${l}, got \`${c}\``);if(!vne.test(o))throw s("a registry such as ghcr.io or registry.example:5000",e.replace(/\/\/.*@/,
"//"));if(!Ene.test(t)||t.length>255)throw s("a repository such as cilium/ci-kernels",t);if(!Pne.test(n)&&!WI.test(n))throw s(
"a tag such as 6.12, or sha256:<64 digits>",n);let i=`${o}/${t}${Jb(n)?"@":":"}${n}`;if(o==="docker.io"||o==="index.dock\
er.io")return{...Ane(t),reference:n,shown:i};let a=`${r?Yb:"https://"}${o}`;return{base:a,logins:[o,`https://${o}`,a,`${a}\
/v1/`,`${a}/v2/`],repository:t,reference:n,shown:i}}function Ba(e){return`${ef(e).shown} layer`}function Jb(e){return WI.
test(e)}function Ane(e){return{base:"https://registry-1.docker.io",logins:["https://index.docker.io/v1/","docker.io","in\
dex.docker.io","registry-1.docker.io"],repository:e.includes("/")?e:`library/${e}`}}var vne,Ene,Pne,WI,Yb,tf=f(()=>{"use\
 strict";$();vne=/^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\[[0-9A-Fa-f:]+\])(?::\d{1,5})?$/,Ene=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/,
Pne=/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/,WI=/^sha256:[0-9a-f]{64}$/,Yb="http://"});import{readFile as One}from"node:fs/promises";import{homedir as Cne}from"node:os";import{join as zI}from"node:path";function HI(e,t=process.
env){let n=new Map,r=new Map;return async o=>{let s=`${o.base} ${o.repository}`,i=r.get(s);if(i!==void 0&&i.until>performance.
now())return i.authorization;let a=n.get(o.base)??Ine(o,e());n.set(o.base,a),a.catch(()=>n.delete(o.base));let l=await a;
if(l===void 0)return;let c=await Dne(o.logins,t);if(l.scheme==="basic")return Kne(c,o);if(l.scheme!=="bearer")throw new h(
`${o.shown}: ${o.base} asks for a login by ${l.scheme}, and is asked by Basic or Bearer alone; use another registry`);let u=await Fne(
l,c,o,e());return r.set(s,u),u.authorization}}async function Ine({base:e,shown:t},n){let o={what:`${e}/v2/ for ${t}`,urls:[
`${e}/v2/`],maxBytes:VI,advice:"check the network and the name of the registry"};try{await n.toMemory(o);return}catch(s){
if(!(s instanceof se))throw s;let[i]=s.attempts;if(i?.status===401&&i.challenge!==void 0)return Lne(i.challenge);if(i?.status!==
void 0)return;throw s}}function Lne(e){let[t=""]=e.trim().split(/\s/,1),n=[...e.matchAll(/([A-Za-z]+)="([^"]*)"/g)].map(
([,r="",o=""])=>[r.toLowerCase(),o]);return{scheme:t.toLowerCase(),parameters:new Map(n)}}async function Fne({parameters:e},t,n,r){
let o=Nne(e.get("realm")??"",n),s=e.get("service");s!==void 0&&o.searchParams.set("service",s),o.searchParams.set("scope",
`repository:${n.repository}:pull`);let{content:i}=await r.toMemory({what:`a token for ${n.shown}`,urls:[o.href],maxBytes:VI,
advice:"check the network and the name of the repository",...t===void 0?{}:{headers:{authorization:`Basic ${t}`}}}).catch(
m=>{throw Xb(m,n)??m}),{token:a,access_token:l,expires_in:c}=Bne(i,n),u=typeof a=="string"?a:l;if(typeof u!="string"||!/^[\x21-\x7e]+$/.
test(u))throw new h(`${n.shown}: ${N(o.origin)} gave no token; is it a registry's token server?`);let d=typeof c=="numbe\
r"&&c>0?c:Tne;return{authorization:`Bearer ${u}`,until:performance.now()+(d-Mne)*1e3}}function Nne(e,{base:t,shown:n}){let r=URL.
canParse(e)?new URL(e):void 0,o=new URL(t),s=r?.protocol==="http:"&&o.protocol==="http:"&&r.hostname===o.hostname;if(r===
void 0||r.protocol!=="https:"&&!s)throw new h(`${n}: the registry sends to \`${N(e)}\` for a token, which is no https add\
ress; use another registry`);return r}function Xb(e,{shown:t,base:n}){let r=e instanceof se?e.attempts[0]?.status:void 0;
if(r!==401&&r!==403)return;let{host:o}=new URL(n);return new h(`${t}: ${o} answers ${r}: the repository is private or do\
es not exist; mend its name, or log in with \`docker login ${o}\``)}function Bne(e,{shown:t}){try{let n=JSON.parse(e.toString(
"utf8"));if(typeof n=="object"&&n!==null)return n}catch{}throw new h(`${t}: the answer to the question for a token is no\
t JSON; is it a registry?`)}function Kne(e,{shown:t,base:n}){if(e!==void 0)return`Basic ${e}`;let{host:r}=new URL(n);throw new h(
`${t}: ${r} wants a login; log in with \`docker login ${r}\``)}async function Dne(e,t){let n=t.REGISTRY_AUTH_FILE??zI(t.
DOCKER_CONFIG??zI(Cne(),".docker"),"config.json"),r=await One(n,"utf8").catch(s=>{if(K(s)==="ENOENT"||K(s)==="ENOTDIR")return"\
{}";throw new h(`${n} cannot be read for a login: ${P(s)}`)}),o=jne(r,n);for(let s of e){let i=o[s]?.auth;if(typeof i=="\
string"&&/^[A-Za-z0-9+/]+=*$/.test(i))return i}}function jne(e,t){try{return JSON.parse(e)?.auths??{}}catch{throw new h(
`${t} is not JSON; log in again, or remove it`)}}var VI,Tne,Mne,YI=f(()=>{"use strict";$();Zt();Ee();VI=1<<20,Tne=60,Mne=
10});function ew(e,t){let n=Hne(e,t),{mediaType:r,manifests:o,layers:s,schemaVersion:i}=n;if(i===1)throw new h(`${t} has a ma\
nifest of schema 1, which Docker gave up in 2019; push it again with a tool of today`);if(QI(r,Qb)||r===void 0&&Array.isArray(
o))return{kind:"index",manifests:XI(o,qne,t).map(a=>zne(a,t))};if(QI(r,Zb)||r===void 0&&Array.isArray(s))return{kind:"im\
age",layers:XI(s,Wne,t).map(a=>Vne(a,t))};throw new h(`${t} is of type \`${Ka(r)}\`, and a kernel is taken from an image \
or an index of images`)}function ZI(e,t,n){let r=Gne[t],o=e.find(({platform:i})=>i===r)??e.find(({platform:i})=>i===null);
if(o!==void 0)return o;let s=[...new Set(e.map(({platform:i})=>i))].filter(i=>i!=="unknown/unknown");throw new h(`${n} h\
as no image for ${r}, only for ${s.join(", ")||"none"}; take another tag, or another \`arch\``)}function zne(e,t){let{platform:n}=e,
r=n==null?null:`${Ka(n.os)}/${Ka(n.architecture)}`;return{...eL(e,t),platform:r}}function Vne(e,t){let n=eL(e,t);if(!Une.
test(n.mediaType))throw new h(`${t} has a layer of type \`${Ka(n.mediaType)}\`, and only tar archives can be read (packed\
 with gzip, zstd or not)`);if(n.size>JI)throw new h(`${t} has a layer of ${n.size} bytes, and at most ${JI} are taken`);
return n}function eL(e,t){let{mediaType:n,digest:r,size:o}=e??{},s=/^sha256:([0-9a-f]{64})$/.exec(String(r))?.[1];if(s===
void 0)throw new h(`${t} names a part by \`${Ka(r)}\`, and only sha256 digests can be checked`);if(typeof o!="number"||!Number.
isSafeInteger(o)||o<=0)throw new h(`${t} names a part without its size`);return{mediaType:String(n),sha256:s,size:o}}function XI(e,t,n){
if(!Array.isArray(e)||e.length===0)throw new h(`${n} is empty: its manifest lists nothing`);if(e.length>t)throw new h(`${n}\
 lists ${e.length} parts, and at most ${t} are taken`);return e}function Hne(e,t){try{let n=JSON.parse(e.toString("utf8"));
if(typeof n=="object"&&n!==null)return n}catch{}throw new h(`the manifest of ${t} is not JSON; is it a registry?`)}function QI(e,t){
return t.some(n=>n===e)}function Ka(e){return String(e).slice(0,100)}var Qb,Zb,Une,Gne,qne,Wne,JI,tL=f(()=>{"use strict";
$();Qb=["application/vnd.oci.image.index.v1+json","application/vnd.docker.distribution.manifest.list.v2+json"],Zb=["appl\
ication/vnd.oci.image.manifest.v1+json","application/vnd.docker.distribution.manifest.v2+json"],Une=/^application\/vnd\.(?:oci\.image\.layer(?:\.nondistributable)?\.v1\.tar(?:\+gzip|\+zstd)?|docker\.image\.rootfs\.diff\.tar(?:\.gzip|\.zstd)?)$/,
Gne={x86_64:"linux/amd64",arm64:"linux/arm64",s390x:"linux/s390x"},qne=1024,Wne=256,JI=4*2**30});import{createHash as Yne}from"node:crypto";function rL(e){let t=HI(e);return{async image(n,r){let{shown:o}=n,{content:s,
digest:i}=await Xne(n,e(),t),a=ew(s,o);if(a.kind==="image")return{digest:i,layers:a.layers};let l=ZI(a.manifests,r,o);return{
digest:i,layers:await Qne(l,n,e(),t)}},async blob({name:n,version:r,sha256:o,size:s},i){let a=`${i.base}/v2/${i.repository}\
/blobs/sha256:${o}`,l=sL(await t(i)),c=`${nL}; a layer that the registry has lost must be pushed again`;return{what:`${n}\
 ${r}`,urls:[a],maxBytes:s,sha256:o,headers:l,advice:c}}}}async function Xne(e,t,n){let{shown:r}=e,o=await oL(e,{what:`t\
he manifest of ${r}`,maxBytes:tw},t,n),s=`sha256:${Yne("sha256").update(o).digest("hex")}`;if(Jb(e.reference)&&s!==e.reference)
throw new h(`${r}: the registry gave a manifest with digest ${s}; do not trust it, and use another registry`);return{content:o,
digest:s}}async function Qne(e,t,n,r){let{sha256:o,size:s}=e;if(s>tw)throw new h(`${t.shown} names a manifest of ${s} by\
tes, and at most ${tw} are taken`);let i={...t,reference:`sha256:${o}`},a={what:`the manifest sha256:${o.slice(0,12)} of\
 ${t.shown}`,maxBytes:s,sha256:o},l=ew(await oL(i,a,n,r),t.shown);if(l.kind!=="image")throw new h(`${t.shown} is an inde\
x of indexes; name one of them by its digest`);return l.layers}async function oL(e,t,n,r){let o={accept:Jne,...sL(await r(
e))},s=[`${e.base}/v2/${e.repository}/manifests/${e.reference}`];try{return(await n.toMemory({...t,urls:s,headers:o,advice:nL})).
content}catch(i){throw Xb(i,e)??Zne(i,e)??i}}function Zne(e,{shown:t,repository:n,base:r}){if(!(!(e instanceof se)||!e.gone))
return new h(`${t} does not exist: the registry answers ${e.attempts[0]?.why}; \`skopeo list-tags docker://${new URL(r).
host}/${n}\` lists what there is`)}function sL(e){return e===void 0?{}:{authorization:e}}var tw,Jne,nL,iL=f(()=>{"use st\
rict";$();Zt();YI();tL();tf();tw=4<<20,Jne=[...Qb,...Zb].join(", "),nL="check the network and the name of the registry"});var cL={};ee(cL,{createOciSource:()=>ere});async function tre(e,t,n,r){let o=ef(e.source),s=await n.image(o,e.arch),i=t.
now().toISOString(),a=await t.store.readRecord(e.id);if(a!==void 0&&ore(a,e,s))return{...a,resolvedAt:i,indexDate:i};let l=nre(
s,e.source,o,t,n,r),c=await Ds({what:o.shown,layers:l},e,t.store);return{...c,id:e.id,arch:e.arch,version:`${c.release}@${s.
digest}`,resolvedAt:i,indexDate:i,signature:{status:"unchecked",why:`images of registries are not signed; this one is ${s.
digest}`}}}async function*nre({layers:e},t,n,{store:r,downloader:o,signal:s},i,a){let l=c=>i.blob(c,n);for(let c of e.toReversed()){
let u=rre(c,t);yield{file:u,path:await Ad(u,{store:r,downloader:o,remote:l,signal:s,onProgress:a})}}}function rre({sha256:e,
size:t},n){let{registry:r,repository:o}=n;return{name:Ba(n),version:`sha256:${e.slice(0,12)}`,format:"tar",sha256:e,size:t,
place:{kind:"registry",registry:r,repository:o},urls:[]}}function ore(e,t,{digest:n,layers:r}){let o=s=>lL(s,t.source)&&
r.some(({sha256:i,size:a})=>i===s.sha256&&a===s.size);return e.arch===t.arch&&(t.release===void 0||e.release===t.release)&&
e.version===`${e.release}@${n}`&&aL(e).every(o)}function aL({image:e,config:t,modules:n}){return[e,...t===void 0?[]:[t],
...n]}function lL({name:e,format:t,urls:n,place:r},o){return e===Ba(o)&&t==="tar"&&n.length===0&&r?.kind==="registry"&&r.
registry===o.registry&&r.repository===o.repository}function sre({place:e},t){let{registry:n,repository:r}=e?.kind==="reg\
istry"?e:{registry:"",repository:""};return ef({kind:"oci",registry:n,repository:r,reference:t.slice(t.indexOf("@")+1)})}
var ere,uL=f(async()=>{"use strict";await db();Zd();tf();iL();ere=e=>{let t=rL(e.downloader);return{resolve:(n,r)=>tre(n,
e,t,r),means:({source:n},r)=>aL(r).every(o=>lL(o,n)),remote:(n,{version:r})=>t.blob(n,sre(n,r)),forget:()=>{}}}});async function js(e){let t=await mL(Ae(e,{end:fL-1}).chunks());return t.toString("latin1",0,8)===`!<arch>
`?"deb":t.length>=4&&t.readUInt32BE(0)===3987467995?"rpm":await ire(e)?"tar":"file"}async function ire(e){try{return(await mL(
Te(Ae(e).chunks(),e,Cr))).toString("latin1",dL,dL+5)==="ustar"}catch{return!1}}async function mL(e){let t=[],n=0;for await(let r of e)
if(t.push(r),n+=r.length,n>=fL)break;return Buffer.concat(t)}var fL,dL,nf=f(()=>{"use strict";vn();Ht();fL=512,dL=257});import{mkdir as are,rm as lre,stat as cre}from"node:fs/promises";import{basename as ure,dirname as dre}from"node:path";async function nw({
urls:e,sha256:t},{store:n,downloader:r,signal:o},s){gre(e,t);let i={name:yre(e),version:`sha256:${t.slice(0,12)}`,sha256:t,
place:null,urls:e},a={...i,format:"file",size:mre},l=()=>s({step:"note",message:`another run is fetching ${a.name}: wait\
ing for it`});return n.locked(a,{signal:o,onWait:l},async()=>{for(let d of fre)if(await n.hasPackage({...a,format:d}))return c(
n.packagePath({...a,format:d}),d);let u=de(n.packagePath(a));try{await q(u,()=>are(dre(u),{recursive:!0}));let d=g=>s({step:"\
fetching",what:a.name,bytes:g,total:g});await r().toFile({...rw(a),upTo:!0},u,d);let m=await js(u),p=n.packagePath({...a,
format:m});return await et(u,p),await c(p,m)}catch(d){throw await lre(u,{force:!0}),d}});async function c(u,d){return{path:u,
file:{...i,format:d,size:(await cre(u)).size}}}}function rw({name:e,size:t,sha256:n,urls:r}){return{what:e,urls:r,maxBytes:t,
sha256:n,advice:hre}}function gre(e,t){if(e.length===0)throw new h("a kernel by its address has none; name one");for(let n of e)
if(!URL.canParse(n)||!/^https?:\/\/[^/]/.test(n))throw new h(`expected an address that begins with https:// or http://, \
got \`${N(n)}\``);if(!pre.test(t))throw new h(`${N(e[0]??"")}: expected its sha256, 64 digits 0-9 a-f, got \`${t.slice(0,
80)}\``)}function yre([e=""]){let{pathname:t,host:n}=new URL(e);return ure(t)||n}var fre,mre,pre,hre,pL=f(()=>{"use stri\
ct";$();ye();Ee();We();nf();fre=["file","tar","deb","rpm"],mre=4*2**30,pre=/^[0-9a-f]{64}$/,hre="check the address, the \
network, and the sha256 that stands beside it"});var gL={};ee(gL,{createUrlSource:()=>wre});function hL({image:e,config:t,modules:n},r){let o=[r.image,r.config,r.modules].
filter(i=>i!==null),s=({place:i,sha256:a,urls:l})=>i===null&&o.some(c=>c.sha256===a&&c.urls.join(" ")===l.join(" "));return[
e,...t===void 0?[]:[t],...n].every(s)&&e.sha256===r.image.sha256&&(r.config===null||r.config.sha256===(t??e).sha256)&&(r.
modules===null||n.some(({sha256:i})=>i===r.modules?.sha256))}var bre,wre,yL=f(()=>{"use strict";Zd();pL();bre={status:"u\
nchecked",why:"it is told by the SHA-256 that stands beside its address"},wre=e=>({async resolve(t,n){let{source:r}=t,o=e.
now().toISOString(),s=await e.store.readRecord(t.id);if(s!==void 0&&s.arch===t.arch&&hL(s,r))return{...s,resolvedAt:o,indexDate:o};
let i=async d=>d===null?void 0:nw(d,e,n),a=await nw(r.image,e,n),l=await i(r.config),c=await i(r.modules);return{...await Ds(
{what:a.file.name,image:a,config:l,modules:c},t,e.store),id:t.id,arch:t.arch,version:a.file.version,resolvedAt:o,indexDate:o,
signature:bre}},means:({source:t},n)=>hL(n,t),remote:async t=>rw(t),forget:()=>{}})});import{realpath as kre}from"node:fs/promises";async function Us(e){let[,t,...n]=(await kre(e)).split("/");if(t==="proc"||
t==="sys")throw new h("tells of this machine, and is not brought to a guest; copy what is needed into a file of your own");
if(n.includes(".git"))throw new h("may hold credentials of the checkout, and is not brought to a guest; copy what is nee\
ded")}var rf=f(()=>{"use strict";$()});import{createHash as xre}from"node:crypto";import{access as _re,constants as Rre,realpath as Sre,stat as $re}from"node:fs/promises";
import{basename as vre,relative as Ere}from"node:path";async function sf(e,t){let n=await of(e,()=>$re(e));if(await of(e,
()=>Us(e)),n.isDirectory()&&t!==void 0)return"folder";if(!n.isFile())throw new h(`${e} is no regular file; name the file\
 itself`);if(n.size===0)throw new h(`${e} is empty; build it again`);await of(e,()=>_re(e,Rre.R_OK));let r=await me(e)??
"";return{path:e,file:wL(e,await js(e),r,n.size)}}async function bL(e,t){let n=await of(e,()=>Sre(e)),{modules:r,builtinList:o}=await _d(
e,t);if(r.length===0)return null;let s=xre("sha256").update(`${n}
${t}
${o}`);for(let a of r)s.update(`
${Ere(n,a.path)}
${a.size} ${a.mtimeMs}`);let i=r.reduce((a,{size:l})=>a+l,0);return wL(e,"folder",s.digest("hex"),i)}function wL(e,t,n,r){
let o=`sha256:${n.slice(0,12)}`;return{name:vre(e),version:o,format:t,sha256:n,size:r,place:{kind:"local",path:e},urls:[]}}
async function of(e,t){return t().catch(n=>{let r=K(n)==="ENOENT"?"does not exist; build the kernel first, or mend the p\
ath":n instanceof h?n.message:`cannot be read: ${P(n)}`;throw new h(`${e} ${r}`,{cause:n})})}var kL=f(()=>{"use strict";
$();rf();ye();Jy();nf()});import{readFile as Pre,stat as RL}from"node:fs/promises";import{join as SL}from"node:path";async function $L(e,t){if(!(await RL(
e).catch(()=>{}))?.isDirectory())throw new h(`${e} is no folder; name the folder that the kernel was built in`);await Us(
e).catch(o=>{throw new h(`${e} ${o.message}`)});let n=await _L(e,xL[t]);if(n===void 0){let o=xL[t].join(", ");throw new h(
`${e} has no kernel for ${t}: none of ${o}; build it there, or name the image itself`)}let r=(await Pre(SL(e,"include/co\
nfig/kernel.release"),"utf8").catch(()=>"")).trim();return{image:n,config:await _L(e,[".config"])??null,modules:e,release:je(
r)?r:void 0}}async function _L(e,t){for(let n of t){let r=SL(e,n);if((await RL(r).catch(()=>{}))?.isFile())return r}}var xL,
vL=f(()=>{"use strict";$();rf();Xe();xL={x86_64:["arch/x86/boot/bzImage","vmlinux"],arm64:["arch/arm64/boot/Image","arch\
/arm64/boot/Image.gz","arch/arm64/boot/vmlinuz.efi"],s390x:["arch/s390/boot/bzImage"]}});var EL={};ee(EL,{createLocalSource:()=>Ore});async function Cre(e,{store:t,now:n}){let{source:r}=e,o="tree"in r?await $L(
r.tree,e.arch):{...r,release:void 0},s=await sf(o.image),i=o.config===null?void 0:await sf(o.config),a=o.modules===null?
void 0:await Tre(o.modules),c={what:"tree"in r?r.tree:o.image,image:s,config:i,modules:a?.archive,release:o.release},u=await Ds(
c,e,t),d=a?.folder&&await bL(a.folder,u.release);if(d===null&&!("tree"in r))throw new h(`${o.modules} has no module (*.k\
o) of ${u.release}; name the folder that has them`);let m=n().toISOString();return{...u,modules:d?[d]:u.modules,id:e.id,
arch:e.arch,version:u.image.version,resolvedAt:m,indexDate:m,signature:Are}}async function Tre(e){let t=await sf(e,"or-f\
older");if(t==="folder")return{folder:e};if(t.file.format==="file")throw new h(`${e} is neither a folder of modules nor \
a package or archive of them; name what has them`);return{archive:t}}var Are,Ore,PL=f(()=>{"use strict";$();Zd();kL();vL();
Are={status:"unchecked",why:"a kernel of this machine, signed by nobody"},Ore=e=>({resolve:t=>Cre(t,e),means:()=>!1,remote:async({
name:t})=>{throw new h(`${t} is a file of this machine, and is downloaded from nowhere`)},forget:()=>{}})});function AL(e){let t=new Map;return{of(n){let r=t.get(n)??Mre(n,e);return t.set(n,r),r}}}async function Mre(e,t){switch(e){case"\
deb":return(await Promise.resolve().then(()=>(PM(),EM))).createDebSource(t);case"mainline":return(await Promise.resolve().then(()=>(jM(),DM))).
createMainlineSource(t);case"rpm":return(await OI().then(()=>AI)).createRpmSource(t);case"oci":return(await uL().then(()=>cL)).
createOciSource(t);case"url":return(await Promise.resolve().then(()=>(yL(),gL))).createUrlSource(t);case"local":return(await Promise.resolve().then(()=>(PL(),EL))).
createLocalSource(t)}}var OL=f(()=>{"use strict"});var TL={};ee(TL,{check:()=>Ire,checkSync:()=>Lre,default:()=>Dre,lock:()=>Fre,lockSync:()=>Nre,unlock:()=>Bre,unlockSync:()=>Kre});
var CL,Ire,Lre,Fre,Nre,Bre,Kre,Dre,ML=f(async()=>{CL=await import("./vendor/proper-lockfile.js"),{check:Ire,checkSync:Lre,
lock:Fre,lockSync:Nre,unlock:Bre,unlockSync:Kre}=CL,Dre=CL.default});import{mkdir as jre}from"node:fs/promises";import{dirname as Ure}from"node:path";import{setTimeout as Gre}from"node:timers/promises";
async function IL(e,t,n){let r=await Vre(e,t);try{return await n()}finally{await r().catch(()=>{})}}async function Vre(e,{
signal:t,onWait:n}){let{default:r}=await ML().then(()=>TL);await q(e,()=>jre(Ure(e),{recursive:!0}));for(let o=!1;;o=!0){
t?.throwIfAborted();try{return await q(e,()=>r.lock(e,{realpath:!1,stale:qre,update:Wre,onCompromised:()=>{}}))}catch(s){
if(K(s)!=="ELOCKED")throw s}o||n?.(),await Gre(zre,void 0,t===void 0?{}:{signal:t})}}var qre,Wre,zre,LL=f(()=>{"use stri\
ct";$();ye();qre=4e3,Wre=1e3,zre=100});import{createHash as NL}from"node:crypto";import{mkdir as Hre,readFile as Yre,rm as ow}from"node:fs/promises";import{join as Ft}from"node:path";
function sw(e){let t=s=>Ft(e,"resolved",`${encodeURIComponent(s)}.json`),n=s=>Ft(e,"kernels",Jre(s)),r=s=>Ft(e,"packages",
`${s.sha256}.${s.format}`),o=s=>Ft(e,"modules",Xre(s));return{async readRecord(s){let i=await _t(t(s));return eoe(i)&&i.
id===s?i:void 0},async writeRecord(s){await xi(Ft(e,"resolved")),await xt(t(s.id),{format:KL,...s})},readKernel:s=>Qre(DL(
n(s)),n(s)),addKernel:(s,i)=>Zre(n(s),i),packagePath:r,async hasPackage(s){let i=await me(r(s));return i!==void 0&&i!==s.
sha256&&await ow(r(s),{force:!0}),i===s.sha256},modulesFolder:o,kernelFolder:n,locked(s,i,a){return IL(Ft(e,"locks",s.sha256),
i,async()=>(await ql(Ft(e,"kernels",s.sha256)),await ql(r(s)),await ql(Ft(o([s]),"spool")),a()))}}}function Jre({image:e,
config:t,members:n}){if(n===void 0)return e.sha256;let r=JSON.stringify([t?.sha256,n.vmlinuz,n.config]);return`${e.sha256}\
.${NL("sha256").update(r).digest("hex").slice(0,16)}`}function Xre(e){let t=e.map(({sha256:r,hidden:o=[]})=>[r,...o].join(
" ")),[n]=e;return n!==void 0&&t.length===1&&n.hidden===void 0?n.sha256:NL("sha256").update(t.join(`
`)).digest("hex")}function DL(e){return{vmlinuz:Ft(e,"vmlinuz"),config:Ft(e,"config"),builtin:Ft(e,"modules.builtin")}}async function Qre(e,t){
let n=await _t(Ft(t,"kernel.json"));if(!Da(n)||n.format!==BL||!jL(n))return;let{vmlinuzSha256:r,configSha256:o,imageBytes:s,
configBytes:i}=n,a=await Promise.all([me(e.vmlinuz),o===null?null:me(e.config)]);if(!(a[0]!==r||a[1]!==o)&&(await me(e.builtin)??
null)===n.builtinSha256)return{vmlinuz:e.vmlinuz,config:o===null?null:e.config,builtinList:await Yre(e.builtin,"utf8").catch(
()=>""),pins:{vmlinuzSha256:r,configSha256:o,imageBytes:s,...i===void 0?{}:{configBytes:i}}}}async function Zre(e,t){let n=de(
e);try{await q(e,()=>Hre(n,{recursive:!0}));let r=DL(n),o=await t(r);await q(e,async()=>{await Ri(r.vmlinuz),o.configSha256!==
null&&await Ri(r.config)});let s=await me(r.builtin)??null;await xt(Ft(n,"kernel.json"),{format:BL,builtinSha256:s,...o}),
await q(e,()=>ow(e,{recursive:!0,force:!0})),await et(n,e)}catch(r){throw await ow(n,{recursive:!0,force:!0}),r}}function eoe(e){
return Da(e)&&e.format===KL&&["id","version"].every(t=>typeof e[t]=="string")&&["resolvedAt","indexDate"].every(t=>!Number.
isNaN(Date.parse(String(e[t]))))&&je(e.release)&&toe(e.signature)&&an(e.image)&&(e.config===void 0||an(e.config))&&Array.
isArray(e.modules)&&e.modules.every(an)&&(e.members===void 0||noe(e.members))&&(e.pins===void 0||jL(e.pins))}function toe(e){
return Da(e)&&(e.status==="good"?typeof e.by=="string":e.status==="unchecked"&&typeof e.why=="string")}function noe(e){return Da(
e)&&(e.vmlinuz===void 0||typeof e.vmlinuz=="string")&&(e.config===void 0||e.config===null||typeof e.config=="string")}function jL(e){
return Da(e)&&typeof e.vmlinuzSha256=="string"&&(typeof e.configSha256=="string"||e.configSha256===null)&&FL(e.imageBytes)&&
(e.configBytes===void 0||FL(e.configBytes))}function FL(e){return Number.isSafeInteger(e)&&Number(e)>=0}function Da(e){return typeof e==
"object"&&e!==null}var BL,KL,UL=f(()=>{"use strict";ye();We();Ia();LL();Xe();BL=2,KL=2});import{rm as roe}from"node:fs/promises";import{join as ooe}from"node:path";function ln(e){let{cacheDirectory:t,signal:n,
maxAgeHours:r=soe,locked:o=[],now:s=()=>new Date}=e,{cache:i=Ve,kernels:a=[],fresh:l=!1}=e,c=sw(t),u=AL({...e,store:c,cache:i,
downloader:S,now:s}),d,m,p=!1;return{resolve:(O,E=()=>{})=>af(O,()=>b(O,E)),fetch:(O,E,L=()=>{})=>af(O,()=>g(O,E,L)),async modulesDefining(O,E,L,D=()=>{}){
let j=await k(O,E,D),z=await af(O,()=>cb(E,j));if(z===void 0)return null;try{return await GL(z,L)}catch{return await roe(
z,{force:!0}),await af(O,()=>cb(E,j)),GL(z,L)}},async cached(O){let E=A(O)??await M(O);return E!==void 0&&await c.readKernel(
E)!==void 0?E:void 0},async has(O,E,L,D=()=>!0){let j=await(await v(O)).remote(L,E,O),z=j.urls.filter(D);return z.length>
0&&S().exists({...j,urls:z})},async keepLookups(){!p||n?.aborted||(await CT(t,s()),await i.save(await sb(t,a)))}};async function g(O,E,L){
let D=await b(O,L);try{return await y(O,D,E,L)}catch(j){if(j instanceof se&&j.gone&&A(O)!==void 0)throw new h(loe(D,j));
if(!(j instanceof se)||!j.gone||W(O))throw j;(await v(O)).forget();let z=await w(O,L,D);if(z.image.sha256===D.image.sha256)
throw j;return y(O,z,E,L)}}async function b(O,E){let L=A(O);if(L!==void 0)return L;let D=await M(O);if(l)return w(O,E,D);
if(D!==void 0&&await H(O,D))return D;m??=sb(t,a).then(z=>i.restore(z));let j=await m?await M(O):D;if(j!==void 0&&await H(
O,j))return j;E({step:"resolving"});try{return await w(O,E,j)}catch(z){if(Jr(z)||!(z instanceof se)||j===void 0||await c.
readKernel(j)===void 0)throw z;let Le=z.message.split(";")[0];return E({step:"note",message:`no network: using ${j.release}\
, looked up ${xe(j)} (${Le})`}),j}}async function w(O,E,L){let D=await(await v(O)).resolve(O,E),j=L?.image.sha256===D.image.
sha256?L.pins:void 0,z=j===void 0?D:{...D,pins:D.pins??j};return await c.writeRecord(z),p=!0,z}async function y(O,E,{modules:L,
optionalModules:D=()=>[]},j){let z=await v(O),Le=A(E)!==void 0,ge=new Map,re={...await k(O,E,j),...Le?{}:{verify:Wr}},be=D(
E.release),ct=await IT(E,L.length+be.length>0,re),dn=await R(E,ct,L,be,re);l&&z.verify!==void 0&&await coe(E,ge,re);let er={
...E,pins:ct.pins,signature:uoe(ge,E)};(E.pins?.vmlinuzSha256!==ct.pins.vmlinuzSha256||[...ge.values()].some(zr=>zr!==void 0))&&
!Le&&await c.writeRecord(er);let{config:lp,pins:cp}=ct,up=[KT(er.arch,ct.vmlinuz)];return{kernel:er,images:up,vmlinuzSha256:cp.
vmlinuzSha256,config:lp,modules:dn};async function Wr(zr,dp){ge.set(zr.sha256,await z.verify?.(zr,dp,E,O))}}async function k(O,E,L){
let D=await v(O),j=A(E)!==void 0;return{store:j?aoe(c,t):c,pinnedByLock:j,cache:O.source.kind==="local"?Ve:i,downloader:S,
remote:z=>D.remote(z,E,O),signal:n,onProgress:L}}async function R(O,E,L,D,j){let z=D.length===0||E.config===null?fb(""):
await Td(E.config),Le=D.filter(({option:ge})=>jT(z,ge)).map(({name:ge})=>ge);try{return await lb(O,E,{required:L,optional:Le},
j)}catch(ge){if(!(ge instanceof se)||Le.length===0)throw ge;let re=`${Le.join(", ")} could not be fetched, programs may \
miss them: ${ge.message}`;return j.onProgress({step:"note",message:re}),lb(O,E,{required:L,optional:[]},j)}}function S(){
return d??=os({...e.download,signal:n}),d}function v({source:O}){return u.of(O.kind)}function A({id:O}){return o.find(E=>E.
id===O)}async function M(O){let E=await c.readRecord(O.id);if(!(E===void 0||E.arch!==O.arch))return(await v(O)).means(O,
E)?E:void 0}function W(O){return O.release!==void 0||A(O)!==void 0}async function H(O,E){return W(O)&&!T(E)||await U(O,E)}
function T({members:O,modules:E}){return O?.config===null&&E.length===0}async function U(O,E){let L=E.signature.status===
"unchecked"&&(await v(O)).checkable?.(O)===!0;return Math.abs(te(E))<r&&!L}function te({resolvedAt:O}){return(s().getTime()-
new Date(O).getTime())/ioe}function xe(O){let E=Math.round(te(O));return E<48?`${E} hour${E===1?"":"s"} ago`:`${Math.round(
E/24)} days ago`}}function aoe(e,t){let{kernelFolder:n,addKernel:r,modulesFolder:o,...s}=sw(ooe(t,"locked"));return{...e,
kernelFolder:n,addKernel:r,modulesFolder:o,async readKernel(i){for(let{readKernel:a}of[e,s]){let l=await a(i);if(l!==void 0&&
ob(l,i))return l}},locked:(i,a,l)=>e.locked(i,a,()=>s.locked(i,a,l))}}function loe({id:e,release:t},{what:n,attempts:r}){
let o=r.map(({url:s,why:i})=>`${N(s)}: ${i}`).join("; ");return`kernel \`${e}\` is locked to ${t}, and no address has ${n}\
 any more (${o}); lock what there is now with \`bpfcompat kernels lock --update ${e}\``}async function coe({image:e,modules:t,
signature:n},r,o){if(!(n.status==="good"&&n.of!=="packages")){for(let s of[e,...t])if(r.has(s.sha256)||await Ad(s,o),r.get(
s.sha256)?.status!=="good")return}}function uoe(e,{image:t,signature:n}){return[...e.values()].find(o=>o?.status==="unch\
ecked")??e.get(t.sha256)??n}async function af({id:e},t){try{return await t()}catch(n){throw n instanceof se?new se(`${n.
what} for kernel \`${e}\``,n.attempts,n.advice):n}}async function GL(e,t){let n=`modules that define ${[...t].sort().join(
" ")} in`,r=await ar(e,n,async()=>JSON.stringify([...await bT(e,t)]));return new Map(JSON.parse(r))}var soe,ioe,Gs=f(async()=>{
"use strict";Bn();Sr();$();Zt();await db();Ee();DT();mb();tb();ib();OL();UL();soe=24,ioe=3600*1e3});import{open as doe}from"node:fs/promises";import{basename as lf}from"node:path";async function zL(e){let{name:t,bytes:n,
release:r}=await poe(e),o=woe(n);return{bytes:n,byteOrder:o,release:r??koe(t)}}async function poe(e){try{let t=await doe(
e);try{if((await t.stat()).isDirectory())throw new h("is a folder; name the BTF file in it");if(await yoe(t))return{name:lf(
e),...await boe(t)}}finally{await t.close()}return await js(e)==="tar"?await goe(e):await hoe(e)}catch(t){throw t instanceof
h?t:K(t)==="ENOENT"?new h("does not exist; download it from BTFHub, or make it with `pahole -J` and correct the path"):new h(
`cannot be read: ${P(t)}; download it again`)}}async function hoe(e){let t=await VL(Te(Ae(e).chunks(),e,cf));return{name:lf(
e),bytes:t,release:null}}async function goe(e){let t=[];await Ly(e,lf(e),{take:o=>/\.btf$/.test(o)?async s=>{t.push({name:lf(
o),bytes:await VL(s),release:null})}:void 0,enough:()=>!1});let[n,...r]=t;if(n===void 0)throw new h("is an archive witho\
ut a `.btf` file; name another one");if(r.length>0)throw new h(`has ${t.length} BTF files (${t.map(({name:o})=>o).slice(
0,3).join(", ")} \u2026); unpack it and name one of them`);return n}async function VL(e){let t=[],n=0;for await(let r of e){
if(n+=r.length,n>cf)throw new h(`has more than ${cf} bytes, which no BTF of a kernel has; name its BTF file`);t.push(r)}
return Buffer.concat(t)}async function yoe(e){return(await qs(e,0,4)).toString("latin1")==="\x7FELF"}async function boe(e){
let t=await qs(e,0,WL);if(t.length<WL||t[4]!==2)throw new h("is no 64-bit ELF file; name the BTF of a 64-bit kernel");let n=Ye(
t);if(n.half(18)===foe)throw new h("is an eBPF object, whose BTF has its own types; name the BTF of the kernel, as BTFHu\
b has it");let r=await qs(e,Number(n.wide(40)),n.half(60)*iw),o=Ye(Buffer.concat([t.subarray(0,6),r])),s=Array.from({length:Math.
floor(r.length/iw)},(m,p)=>{let g=6+p*iw;return{name:o.word(g),offset:Number(o.wide(g+24)),size:Number(o.wide(g+32))}}),
i=s[n.half(62)],a=i===void 0?Buffer.alloc(0):await qs(e,i.offset,i.size),l=m=>s.find(({name:p})=>a.toString("latin1",p,p+
m.length+1)===`${m}\0`),c=l(".BTF");if(c===void 0)throw new h("is an ELF file without a `.BTF` section; add one with `pa\
hole -J`, or name another file");let u=l(".rodata"),d=u===void 0?"":(await qs(e,u.offset,u.size)).toString("latin1");return{
bytes:await qs(e,c.offset,c.size),release:/Linux version (\S+) \(/.exec(d)?.[1]??null}}async function qs(e,t,n){if(n>cf)
throw new h("is damaged: a section has more bytes than any kernel; download it again");let r=Math.max(0,Math.min(n,(await e.
stat()).size-t)),o=Buffer.alloc(r),{bytesRead:s}=r===0?{bytesRead:0}:await e.read(o,0,r,t);return o.subarray(0,s)}function woe(e){
let t=e.length<moe?void 0:e.readUInt16LE(0)===qL?"little":e.readUInt16BE(0)===qL?"big":void 0;if(t===void 0)throw new h(
"is no BTF; name raw BTF, a vmlinux with `.BTF`, or an archive of BTFHub");let n=c=>t==="little"?e.readUInt32LE(c):e.readUInt32BE(
c),[r,o,s,i,a]=[4,8,12,16,20].map(n),l=(r??0)+Math.max((o??0)+(s??0),(i??0)+(a??0));if(l>e.length)throw new h(`is cut of\
f: it has ${e.length} bytes of BTF, its header tells of ${l}; download it again`);return t}function koe(e){let t=e.replace(
/(?:\.btf|\.tar|\.[gx]z|\.zst)+$/,"").replace(/^vmlinux-/,"");return/^\d+\.\d+\.\d+[-.+]/.test(t)&&je(t)?t:null}var cf,foe,
moe,qL,WL,iw,HL=f(()=>{"use strict";ho();$();vn();Ht();nf();gd();Xe();cf=128*1024*1024,foe=247,moe=24,qL=60319;WL=64,iw=
64});import{createHash as xoe}from"node:crypto";function ja({btf:e},t){return e.findLast(({kernels:n})=>n.some(({id:r})=>lt(t,
r)))}async function JL(e,t,n){let r=new Map;for(let{kernel:s,spec:i}of t)for(let{request:a}of e){let l=ja(a,s);l!==void 0&&
!r.has(l.path)&&r.set(l.path,{request:l,arch:i.arch})}let o=new Map;for(let[s,{request:i,arch:a}]of r){let{file:l,place:c}=i,
u=[],d=await ae(u,async()=>_oe(await zL(s),a));d!==void 0&&o.set(s,d),n.push(...u.map(({message:m})=>({...c,message:`BTF\
 file \`${l}\` ${m}`})))}return o}function _oe(e,t){let n=t==="s390x"?"big":"little";if(e.byteOrder!==n)throw new h(`is ${e.
byteOrder}-endian, kernels of ${t} are ${n}-endian; name the BTF of such a kernel`);return e}function XL(e,{request:t},n){
let r=n.get(ja(e,t)?.path??"");return r===void 0?null:{path:aw(r),release:r.release}}function QL({artifacts:e,request:t},n){
let o=[...new Set(e.map(s=>ja(s.request,t)?.path??""))].flatMap(s=>n.get(s)??[]);return[...new Map(o.map(s=>[aw(s),{path:aw(
s),content:s.bytes}])).values()]}function aw(e){let t=YL.get(e)??xoe("sha256").update(e.bytes).digest("hex").slice(0,16);
return YL.set(e,t),`/bpfcompat/btf/${t}`}var YL,uf=f(()=>{"use strict";$();HL();He();YL=new WeakMap});function Ua(e){let{subject:t,kind:n}=e;switch(n){case"inner_map":return`the prototype of the inner maps of map \`${t}\``;case"\
map_type":return`\`type\` of map \`${t}\``;case"program_type":return`the type of program \`${t}\``;case"global":return`v\
ariable \`${t}\``;case"entry":case"inner_entry":return`${e.shown.replace(/=.*$/s,"")} of map \`${t}\``;case"struct_ops":
return`member \`${e.member}\` of map \`${t}\``;case"optional_map":return`\`optional\` of map \`${t}\``;case"autoload":return`\
\`autoload\` of program \`${t}\``;default:return`\`${n}\` of map \`${t}\``}}function df(e){return e.kind==="entry"&&e.key===
"0"?null:JSON.stringify([Ua(e),"key"in e&&e.key,"outerKey"in e&&e.outerKey])}var lw=f(()=>{"use strict"});function Ga(e,t){return{...t,fixups:t.fixups.filter(n=>cw(n,e))}}function cw({kernels:e},t){return e===void 0||e.some(({
id:n})=>lt(t,n))}function eF(e,t,n){if(e.fixups.every(o=>o.kernels===void 0))return;let r=t.filter(o=>e.kernels===null||
e.kernels.some(({id:s})=>lt(o,s)));for(let{first:o,second:s,kernels:i}of Roe(e,r))n.push({...s.place,message:`${Ua(s)} i\
s ${ZL(s)} here and ${ZL(o)} on line ${o.place?.line??0}, both for kernel ${Soe(i)}; change the \`kernels\` of one of them`})}
function Roe({fixups:e},t){let n=new Map;for(let r of e){let o=df(r);o!==null&&n.set(o,[...n.get(o)??[],r])}return[...n.
values()].flatMap(r=>r.flatMap((o,s)=>r.slice(0,s).flatMap(i=>{if(Ar(i)===Ar(o))return[];let a=t.filter(l=>cw(i,l)&&cw(o,
l)).map(le);return a.length===0?[]:[{first:i,second:o,kernels:a}]})))}function ZL(e){return`\`${Ar(e).replace(/^.*?=/s,"")}\
\``}function Soe(e){let t=e.slice(0,3).join(", ");return e.length>3?`${t} and ${e.length-3} more`:t}var ff=f(()=>{"use s\
trict";td();lw();He()});function tF({maps:e,dataBytes:t},n){return e.reduce((r,o)=>r+Coe(o,n.filter(({subject:s})=>s===o.name)),2*t)}function Coe(e,t){
let n={...e},r={bytes:e.inner===null?0:uw(e.inner),keys:new Set};for(let s of t){if(s.kind==="autocreate")return 0;s.kind===
"max_entries"&&(n.maxEntries=s.value==="cpus"?Aoe:s.value),s.kind==="key_size"&&(n.keySize=s.value),s.kind==="value_size"&&
(n.valueSize=s.value),s.kind==="inner_entry"&&r.keys.add(JSON.stringify(s.outerKey)),s.kind==="inner_map"&&(r.bytes=uw({
...s,type:Ooe[s.type]??1}))}let o=uw(n);return voe.has(n.type)?o+r.bytes*(1+r.keys.size):o}function uw({type:e,keySize:t,
valueSize:n,maxEntries:r}){if($oe.has(e))return r;let o=Math.ceil(n/8)*8;return Eoe.has(e)?r*o:r*(Math.ceil(t/8)*8+o+Poe)}
var $oe,voe,Eoe,Poe,Aoe,Ooe,nF=f(()=>{"use strict";$oe=new Set([27,31]),voe=new Set([12,13]),Eoe=new Set([2,3,4,6,8,12,14,
15,18,26]),Poe=80,Aoe=1,Ooe={hash:1,array:2,percpu_hash:5,percpu_array:6,ringbuf:27}});function mf(e,[t,n]){let[,r,o]=/^(\d+)\.(\d+)/.exec(e)??[];return r===void 0||o===void 0?!0:Number(r)>t||Number(r)===t&&
Number(o)>=n}var dw=f(()=>{"use strict"});async function pf(e){return await Promise.allSettled(e),Promise.all(e)}var rF=f(()=>{"use strict"});function Ie(e=process.arch){return Toe[e]}function hf(e){return e===void 0||e==="x86_64"?["x86_64"]:[e,"x86_64"]}var Ue,
Toe,cn=f(()=>{"use strict";Ue={x86_64:{qemu:"qemu-system-x86_64",triple:"x86_64-linux-gnu",debian:"amd64",machine:62,loaders:[
"/lib64/ld-linux-x86-64.so.2","/lib/ld-musl-x86_64.so.1"]},arm64:{qemu:"qemu-system-aarch64",triple:"aarch64-linux-gnu",
debian:"arm64",machine:183,loaders:["/lib/ld-linux-aarch64.so.1","/lib/ld-musl-aarch64.so.1"]},s390x:{qemu:"qemu-system-\
s390x",triple:"s390x-linux-gnu",debian:"s390x",machine:22,loaders:["/lib/ld64.so.1","/lib/ld-musl-s390x.so.1"]}},Toe={x64:"\
x86_64",arm64:"arm64",s390x:"s390x"}});import{readFileSync as Moe}from"node:fs";function qa(e="/etc/os-release"){let t=[iF,...Ioe].filter(({program:r})=>ie(r)!==
void 0);return Loe(e).flatMap(r=>t.filter(({systems:o})=>Foe(r,o)))[0]??t[0]}function aF(e){return(qa()??iF).packages[e]??
[]}function gf({program:e,install:t,installs:n},r){return[...n==="as root"&&process.getuid?.()!==0?["sudo"]:[],e,...t,...r].
join(" ")}function Loe(e){let t=Noe(e),n=r=>new RegExp(`^${r}=["']?([^"'
]*)`,"m").exec(t)?.[1]?.split(/\s+/)??[];return[...n("ID"),...n("ID_LIKE")].filter(r=>r!=="")}function Foe(e,t){return t.
some(n=>e===n||e.startsWith(`${n}-`))}function Noe(e){try{return Moe(e,"utf8")}catch{return""}}var oF,sF,iF,Ioe,yf=f(()=>{
"use strict";Tt();oF={compiler:["gcc"],"compiler-x86_64":["gcc-x86_64-linux-gnu"],"compiler-arm64":["gcc-aarch64-linux-g\
nu"],"compiler-s390x":["gcc-s390x-linux-gnu"],clang:["clang"],"bpf-headers":["libbpf-devel","kernel-headers"]},sF=["inst\
all","-y","--setopt=install_weak_deps=False"],iF={program:"apt-get",systems:["debian","ubuntu"],install:["install","--no\
-install-recommends"],installs:"as root",packages:{compiler:["gcc"],"compiler-x86_64":["gcc-x86-64-linux-gnu"],"compiler\
-arm64":["gcc-aarch64-linux-gnu"],"compiler-s390x":["gcc-s390x-linux-gnu"],"qemu-x86_64":["qemu-system-x86"],"qemu-arm64":[
"qemu-system-arm"],"qemu-s390x":["qemu-system-s390x"],clang:["clang"],"bpf-headers":["libbpf-dev","linux-libc-dev"]}},Ioe=
[{program:"dnf",systems:["rhel","centos","almalinux","rocky","ol"],install:sF,installs:"as root",packages:oF},{program:"\
dnf",systems:["fedora"],install:sF,installs:"as root",packages:{...oF,"qemu-x86_64":["qemu-system-x86-core"],"qemu-arm64":[
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
Headers"]}}]});async function Ws(e){let{CC:t=""}=process.env,n=t===""?void 0:ie(t);return n!==void 0&&await Boe(n,e)?n:[...e===Ie()?fw:
[],`${Ue[e].triple}-gcc`].map(o=>ie(o)).find(o=>o!==void 0)}async function Boe(e,t){let n=(await ke(e,["-dumpmachine"],{
timeoutMs:lF})).stdout.trim().split("-")[0];return n===""?t===Ie():n===Ue[t].triple.split("-")[0]}async function bf(e){let{
stdout:t}=await ke(e,["--version"],{timeoutMs:lF});return t.split(`
`)[0]??""}async function cF(e){let{exitCode:t}=await ke(e,["-E","-x","c","-"],{input:`#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>
`});return t===0}var fw,lF,wf=f(()=>{"use strict";cn();Gt();Tt();fw=["cc","gcc","clang"],lF=1e4});function Lr(e){return e.flatMap(t=>{let{qemu:n}=Ue[t],r=e.length===1?"boots the kernels":`boots the ${t} kernels`;return ie(
n)===void 0?[Wa(`qemu-${t}`,n,`${r}${uF([n])}`,n)]:[]})}function uF(e){let t=e.map(n=>hP(n)).find(n=>n!==void 0);return t===
void 0?"":`; ${t} is not executable: run \`chmod +x\` on it`}async function za(e){if(await Ws(e)!==void 0)return[];if(e===
Ie())return[Wa("compiler","a C compiler",`builds the validator${uF(fw)}`,"cc")];let t=`${Ue[e].triple}-gcc`,n=`builds th\
e validator of ${e} kernels`;return[Wa(`compiler-${e}`,`a C compiler for ${e} (${t})`,n,t)]}async function kf(){let e=Wa(
"bpf-headers","the headers of libbpf and the kernel","eBPF programs include them"),t=ie("clang");return t===void 0?[Wa("\
clang","clang","compiles eBPF programs","clang"),e]:await cF(t)?[]:[e]}function Wa(e,t,n,r){return{what:t,why:n,packages:aF(
e),...r===void 0?{}:{program:r}}}var Va=f(()=>{"use strict";cn();yf();wf();Tt()});import{createHash as Koe}from"node:crypto";import{readdir as Doe,readFile as joe}from"node:fs/promises";import{basename as Uoe,
join as mw}from"node:path";async function dF(){let e=mw(Rt,"native"),t=(await Doe(e)).filter(n=>/\.[chS]$/.test(n)).sort();
return Promise.all(t.map(async n=>({path:mw(e,n),content:await joe(mw(e,n))})))}function fF(e){let t=Koe("sha256").update(
JSON.stringify([pw,hw,xf,yw,gw]));for(let{path:n,content:r}of e)t.update(`${Uoe(n)} ${r.length}
`).update(r);return t.digest("hex")}var pw,hw,xf,gw,yw,mF=f(()=>{"use strict";ur();pw=["-std=gnu11","-O2","-g0","-Wall",
"-Wextra","-Werror","-fno-pie"],hw=["-static","-no-pie"],xf=4,gw=["-lbpf","-lelf","-lz","-lzstd"],yw=["bpf_prog_load","b\
pf_map_create","btf__load_vmlinux_btf","btf__free"]});async function pF(){return Goe}var Goe,hF=f(()=>{"use strict";Goe="fa9b4969fe1f6461fd4855b361b1a7618bd3daabed1f56879e104\
6b98cb8d8e0"});import{mkdir as qoe,open as Woe}from"node:fs/promises";import{dirname as yF,join as bw}from"node:path";async function wF(e,t,n,r){
let o={include:bw(n,"include"),lib:bw(n,"lib")},s=e.packages[t],i=await Promise.all(jd.map(a=>Kd(s[a],e.listedAt,r)));for(let[
a,l]of jd.entries()){let{version:c}=s[l];await Joe(i[a],`${l} ${c}`,Hoe(l,t),bF[l],o,r)}return o}function Hoe(e,t){let{triple:n}=Ue[t],
r=[`usr/include/${n}/`,`usr/lib/linux/uapi/${Voe[t]}/`,"usr/include/"];return o=>{let s=bF[e].find(l=>o===`usr/lib/${n}/${l}`);
if(s!==void 0)return`lib/${s}`;let i=r.find(l=>o.startsWith(l));if(i===void 0||!o.endsWith(".h")||!Yoe(o))return;let a=o.
slice(i.length);if(!(e==="linux-libc-dev"&&!zoe.some(l=>a.startsWith(l))))return`include/${a}`}}function Yoe(e){return/^[\w.+/-]+$/.
test(e)&&!e.split("/").includes("..")}async function Joe(e,t,n,r,{include:o},{signal:s}){let i=yF(o),a=new Set;await Mr(
"deb",e,t,{take(c){s?.throwIfAborted();let u=n(c);if(!(u===void 0||a.has(u)))return a.add(u),Xoe(bw(i,u),t)},enough:()=>!1});
let l=r.find(c=>!a.has(`lib/${c}`));if(l!==void 0)throw new Vt(`${t} has no ${l}`)}function Xoe(e,t){return async(n,r)=>{
if(r>gF)throw new h(`${t} holds a file of ${r} bytes where at most ${gF} are expected`);await q(e,async()=>{await qoe(yF(
e),{recursive:!0});let o=await Woe(e,"wx");try{for await(let s of n)await o.writeFile(s)}finally{await o.close()}})}}var bF,
zoe,Voe,gF,kF=f(()=>{"use strict";$();cn();Dd();wo();ye();Ht();Ea();bF={"libbpf-dev":["libbpf.a"],"libelf-dev":["libelf.\
a"],"zlib1g-dev":["libz.a"],"libzstd-dev":["libzstd.a"],"libc6-dev":["libc.a","crt1.o","crti.o","crtn.o"],"linux-libc-de\
v":[]},zoe=["linux/","asm/","asm-generic/"],Voe={x86_64:"x86",arm64:"arm64",s390x:"s390"},gF=32<<20});import{mkdir as xF,rm as _F}from"node:fs/promises";import{basename as Qoe,join as On}from"node:path";async function zs(e){
let{arch:t,cache:n=Ve}=e,r=bo(e.libbpf),o=$F(t),s=await pF(),i=rr("validator",s,t,Zoe(r,t)),a=On(e.cacheDirectory,"valid\
ator",i),l=async()=>{let d=await gn(a);return d!==void 0&&o.every(m=>d.includes(m))},c={what:`validator with libbpf ${r.
libbpf}`,key:i,paths:[a],intact:l},u={program:On(a,_f),kvmProbe:o.includes(Rf)?On(a,Rf):null};return await l()||await n.
restore(c)?{missing:[],make:async()=>u}:{missing:await za(t),async make(){if(await l())return u;let d=await dF();if(fF(d)!==
s)throw new Error("native/ is not what dist/ was made with: `npm run dist`");return await ese(a,r,d,e),await n.save(c),u}}}
async function SF(e){let{missing:t,make:n}=await zs(e);return t.length>0&&await e.install(t),n()}function $F(e){return RF[e]===
void 0?[_f]:[_f,Rf]}function Zoe({packages:e},t){return Object.values(e[t]).map(({sha256:n})=>n)}async function ese(e,t,n,r){
let{arch:o,signal:s}=r,i=On(e,".."),a=de(On(i,"build"));await q(a,()=>xF(a,{recursive:!0}));let l=On(a,"build"),c=RF[o];
try{let[u,d]=await pf([wF(t,o,On(a,"sysroot"),r),Ws(o),q(l,()=>xF(l))]),m=p=>rse(String(d),p,t,a,s);await pf([tse(On(l,_f),
On(a,"part"),n,u,m),c&&m(nse(On(l,Rf),n,c))]),await lr(l,$F(o)),await gn(e)===void 0&&await _F(e,{recursive:!0,force:!0}),
await et(l,e)}finally{await _F(a,{recursive:!0,force:!0})}}async function tse(e,t,n,{include:r,lib:o},s){let i=n.filter(
({path:d})=>d.endsWith(".c")).map(({path:d})=>d),a=Array.from({length:xf},(d,m)=>({object:`${t}-${m}.o`,programs:i.filter(
(p,g)=>g%xf===m)}));await pf(a.map(({object:d,programs:m})=>s([...pw,"-isystem",r,"-r","-nostdlib","-o",d,...m])));let l=[
`-B${o}/`,`-L${o}`],c=yw.map(d=>`-Wl,--wrap=${d}`),u=a.map(({object:d})=>d);await s([...hw,...l,"-o",e,...u,...c,...gw])}
function nse(e,t,{source:n,link:r}){let o=t.filter(({path:s})=>Qoe(s)===n).map(({path:s})=>s);return["-nostdlib","-stati\
c",...r,"-Wl,--build-id=none","-o",e,...o]}async function rse(e,t,{libbpf:n,release:r},o,s){let i=await ke(e,t,{signal:s,
environment:{...Wn(),TMPDIR:o}});if(i.exitCode===0)return;let a=i.stderr.split(`
`).find(u=>u.includes("No space left on device"));if(a!==void 0)throw new h(`the validator could not be built: ${a.trim()}\
; make room, or name another folder with ${J("cache-directory")}`);let l=i.stderr.split(`
`).find(u=>/error|undefined reference|cannot find/.test(u))??`it ended with ${i.ended}`,c=await bf(e);throw new h(`the v\
alidator could not be built with ${c} and libbpf ${n} of Debian ${r}: ${l.trim()}; name another compiler with the enviro\
nment variable CC, or report it with the full output of \`bpfcompat doctor\``)}var _f,Rf,RF,Sf=f(()=>{"use strict";rF();
Si();or();Sr();$();Va();wo();Gt();wf();ye();We();ve();mF();hF();kF();_f="validator",Rf="kvm-probe.bin",RF={x86_64:{source:"\
kvm-probe.S",link:["-Wl,--oformat=binary","-Wl,-Ttext=0"]},arm64:{source:"kvm-probe-arm64.S",link:["-Wl,-Ttext=0x4008000\
0"]}}});import{readFile as ose}from"node:fs/promises";function $f(e){return`/bpfcompat/validator-${e}`}function Ha(e,{programs:t}){
let n=t.get(e);if(n===void 0)throw new Error(`nobody has seen to a validator with libbpf ${e}`);return n}async function vF(e,t){
let n={...e,downloader:e.downloader??os({signal:e.signal})},r=Pt.filter(a=>t.has(a)),o=t.has(null)||r.length===0,s=new Map(
await Promise.all([...new Set([...o?[Pt[0]]:[],...r])].map(async a=>[a,await zs({...n,libbpf:a})]))),i=async a=>(s.get(a)??
await zs({...n,libbpf:a})).make();return{missing:[...s.values()].flatMap(({missing:a})=>a),async make(){let a=new Map,{byDefault:l,
notes:c}=o?await sse(i,a):{byDefault:r[0],notes:[]};for(let m of r)a.has(m)||a.set(m,await i(m));let u=[...a].map(async([
m,{program:p}])=>[m,await ose(p)]),[d]=a.values();return{programs:new Map(await Promise.all(u)),byDefault:l??Pt[0],kvmProbe:d?.
kvmProbe??null,notes:c}}}}async function sse(e,t){let n;for(let r of Pt)try{return t.set(r,await e(r)),{byDefault:r,notes:n===
void 0?[]:[ise(r,n)]}}catch(o){if(!(o instanceof se))throw o;n??=o}throw n}function ise(e,{message:t}){return`objects ar\
e loaded with libbpf ${e} of Debian ${bo(e).release}, since ${Pt[0]} cannot be had: ${t}`}var Ya=f(()=>{"use strict";wo();
Zt();ao();Sf()});function kw({lanes:e,tests:t,command:n}){return e.some(({mode:r})=>r==="command"&&n!==null||r==="behavior"&&t.some(o=>o.
command!==null))}function xw(e){return kw(e)||e.files.length>0&&e.programs.some(({attach:t})=>EF(t))}function EF(e){return e?.
binary!=null&&!e.binary.startsWith("/")}function vf(e){return sn(e)&&kw(e.request)}function PF(e,t,n,r,o=lse){let s=[],i=e.
artifacts.filter(cse).map(({request:u})=>u.libbpf??r),[a=r,...l]=Pt.filter(u=>i.includes(u)),c=e.artifacts.filter(sn).map(
u=>{let{request:d}=u,m=s.length,p=AF(d,t),g=use(u,m,n.get(d)),b=Qu(d,e.request)?.timeoutSeconds??e.request.timeoutSeconds??
d.timeoutSeconds,w=d.libbpf??r,y=w===a?null:$f(w),k={...u,request:Ga(e.request,d)},R={hostFixups:p,validator:y,btf:XL(d,
e,o)},S=u.targets.map(W=>({...W,request:Ga(e.request,W.request)})),v=[k,...S].reduce((W,{object:H,request:{fixups:T}})=>W+
(H===null?0:tF(H,T)),0),A=fse(k,m,{...R,targets:S.flatMap(W=>dse(W,t))},g);A!==void 0&&s.push({...A,mapBytes:v,timeoutSeconds:b+
gse(A.tests)});let M=hse(u,s.length,b,g);return M!==void 0&&s.push({...M,mapBytes:v,timeoutSeconds:b+ase}),{artifact:u,object:A?.
id,command:M?.id,hostFixups:p}});return{cases:s,artifacts:c,pidOne:a,others:l,btf:QL(e,o)}}function cse(e){let{lanes:t}=e.
request;return sn(e)&&e.object!==null&&t.some(({mode:n})=>n!=="command")}function AF({programs:e},t){return e.flatMap(({
name:n,minKernel:r,place:o})=>r===null||mf(t,r)?[]:[{kind:"autoload",subject:n,value:!1,place:o}])}function use(e,t,n){let r=`\
/bpfcompat/files/${t}`,o=e.object&&ww(e.object),s=a=>({...a,path:`${r}/${a.path}`}),i=n===void 0?[]:[...n.files.map(s),...n.
system];return{object:o,root:r,binary:n===void 0||n.binary===null?null:`${r}/${n.binary}`,files:[...[e,...e.targets].flatMap(
({object:a})=>a===null?[]:[{path:ww(a),content:a}]),...xw(e.request)?[{path:r,content:null}]:[],...i]}}function ww({sha256:e}){
return`/bpfcompat/objects/${e.slice(0,16)}`}function dse({name:e,object:t,request:n},r){return t===null?[]:[{object:ww(t),
artifact:e,...OF(n,AF(n,r))}]}function OF({fixups:e,programs:t,variants:n,probeCompanions:r},o){return{fixups:[...e,...o],
optional:t.filter(({load:s})=>s!=="required").map(s=>s.name),variants:n,companions:r,attach:t.flatMap(({name:s,attach:i})=>i===
null?[]:[{program:s,target:i}])}}function fse({name:e,request:t},n,{hostFixups:r,...o},{object:s,root:i,files:a}){let l=t.
lanes.map(({mode:u})=>u).filter(u=>u!=="command");if(s===null||l.length===0)return;let c=OF(t,r);return{...o,...c,kind:"\
object",id:n,mode:l.every(u=>u==="load_only")?"load_only":"load_attach",object:s,artifact:e,root:kw(t)?i:null,attach:c.attach.
map(({program:u,target:d})=>({program:u,target:mse(d,i,a)})),tests:l.includes("behavior")?t.tests.map(pse):[],files:a}}function mse(e,t,n){
let r=`${t}/${e.binary}`;return EF(e)&&n.some(({path:o})=>o===r)?{...e,binary:r}:e}function pse({name:e,command:t,timeoutSeconds:n,
expectations:r}){return{name:e,command:t,timeoutMs:n*1e3,expectations:r}}function hse({name:e,request:t,unsuited:n},r,o,{
object:s,root:i,binary:a,files:l}){let{command:c,lanes:u}=t;if(!(c===null||n!==void 0||!u.some(({mode:d})=>d==="command")))
return{kind:"command",id:r,artifact:e,timeoutMs:o*1e3,command:c.command,object:s,binary:a,root:i,files:l}}function gse(e){
return e.flatMap(({timeoutMs:n,command:r,expectations:o})=>[r===null?0:n,...o.map(yse)]).reduce((n,r)=>n+r,0)/1e3}function yse(e){
return e.kind==="test_run"?0:e.withinMs}var ase,lse,Ef=f(async()=>{"use strict";await Cs();ao();He();uf();ff();nF();dw();
Ya();ase=10,lse=new Map});function Ja(){let e=null,t=null,n="",r=[],o=[];function s(a){if(!bse.test(a)){for(let l of o)l.warning.excerpt+=`
${a}`,l.left--;o=wse.test(a)?[]:o.filter(({left:l})=>l>0)}}function i(a){if(r.length>=100)return;let l={message:a,during:e,
excerpt:a};r.push(l),o.push({warning:l,left:19})}return{line(a){let l=a.replace(/\r$/,"").replace(_se,"").slice(0,4096);
if(l.trim()==="")return;n=l;let c=kse.exec(l)?.[1];if(c!==void 0){e=c,o=[];return}s(l),CF.test(l)?t??=CF.exec(l)?.[1]??l:
xse.some(u=>u.test(l))&&i(l)},get during(){return e},get panic(){return t},get lastLine(){return n},warnings:r}}var bse,
wse,kse,CF,xse,_se,Pf=f(()=>{"use strict";bse=/^(?:Code: |x\d+ ?: |sp : |pstate: |Mem abort info:|Data abort info:|user pgtable: | {2}\w[\w /,]* = |Krnl (?:GPRS|Code): | {10,}|(?!RIP)R[A-Z0-9]{2}: |FS: |CS: |CR[0-9]: |DR[0-9]: |PKRU: |Modules linked in:| ?<\/?TASK>|Hardware name: )/,
wse=/^---\[ end (?:trace|Kernel panic)/,kse=/bpfcompat: (\S+\/\S+ (?:open|load|attach|test|command|detach))\s*$/,CF=/Kernel panic - not syncing: (.*)$/,
xse=[/WARNING: (?:CPU: \d+|\S+:\d+ at )/,/WARNING: (?:possible |suspicious |bad unlock|inconsistent lock|[Nn]ested lock|held lock|lock held|\S+-safe -> )/,
/INFO: trying to register non-static key/,/kernel BUG at/,/\bBUG(?:: | \S+ \()/,/Oops: |general protection fault|: [0-9a-f]{4} (?:ilc:\d+ )?\[#\d+\]/,
/Unable to handle kernel |Internal error: /,/UBSAN: /,/list_(?:add|del)(?: corruption| double add)/,/Watchdog detected hard LOCKUP/,
/INFO: task .* blocked for more than/,/INFO: rcu\S* (?:self-)?detected/,/unregister_netdevice: waiting for/,/kmemleak: \d+ new suspected memory leaks/],
_se=/^(?:<\d+>)?\[\s*\d+\.\d+\](?:\[\s*[TC]\d+\])? ?/});import{spawnSync as Rse}from"node:child_process";function Af(e=process.env.PATH??""){let t=ie("setpriv",e);return t!==void 0&&
Sse(t)?t:void 0}function Sse(e){let t=MF.get(e);if(t!==void 0)return t;let n=Hr(e),r=Yr(TF,n)===e||$se(e);return r&&ir(TF,
n,e),MF.set(e,r),r}function $se(e){let{status:t}=Rse(e,[..._w,e,"--version"],{stdio:"ignore",timeout:5e3});return t===0}
var TF,MF,_w,Rw=f(()=>{"use strict";Bn();Tt();TF="setpriv that works",MF=new Map;_w=["--pdeathsig","KILL","--"]});var $w,Sw,Ro,Of=f(()=>{"use strict";$w={kvm:"host",tcg:"max"},Sw={machine:{kvm:"pc",tcg:"pc"},cpu:$w,kernelParameters:["\
console=ttyS0","no_timer_check"],recordsDevice:"/dev/ttyS1",resumable:!0,serialPorts:(e,t)=>["-serial",`chardev:${e}`,"-\
serial",`chardev:${t}`]},Ro={"bzimage-pc":Sw,"vmlinux-pc":Sw,"vmlinux-microvm":{machine:{kvm:"microvm",tcg:"microvm"},cpu:$w,
kernelParameters:[...Sw.kernelParameters,"tsc_early_khz=2500000"],recordsDevice:"/dev/ttyS1",serialPorts:(e,t)=>["-seria\
l",`chardev:${e}`,"-device",`isa-serial,chardev=${t},index=1,iobase=0x2f8,irq=3`]},"image-virt":{machine:{kvm:"virt,gic-\
version=host",tcg:"virt,gic-version=3"},cpu:{kvm:"host",tcg:"max,pauth-impdef=on"},oldCpu:"max",kernelParameters:["conso\
le=ttyAMA0"],recordsDevice:"/dev/ttyS0",serialPorts:(e,t)=>["-serial",`chardev:${e}`,"-device",`pci-serial,chardev=${t}`]},
"image-ccw":{machine:{kvm:"s390-ccw-virtio",tcg:"s390-ccw-virtio"},cpu:$w,kernelParameters:["conmode=sclp"],recordsDevice:"\
/dev/ttysclp0",recordsShared:!0,serialPorts:(e,t)=>["-device",`sclplmconsole,chardev=${e}`,"-device",`sclpconsole,charde\
v=${t}`]}}});function Tf(e){let{accelerator:t,image:n,initrd:r,cmdline:o,memoryMib:s,cpus:i,oldQemu:a}=e,l=Ro[n.shape],c=l.cpu[t],u=e.
quiet&&!Pse.test(o)?Ese:[],d=[...vse,...u,`BPFCOMPAT_RECORDS=${l.recordsDevice}`],m=[...l.kernelParameters,...d];return[
...vw,"-machine",`${l.machine[t]},accel=${t}${e.snapshot?",memory-backend=ram":""}`,"-cpu",a&&t==="tcg"?l.oldCpu??c:c,"-\
smp",String(i),"-m",String(s),"-kernel",n.path,...r===null?[]:["-initrd",r],"-append",[...m,o].join(" ").trim(),...Ew("c\
onsole",Pw),...Ew("records",Aw),...l.serialPorts("console","records"),...e.snapshot?Ase(e.snapshot,s):[]]}function Ase(e,t){
let n=[...Ew("control",Ow),"-mon","chardev=control,mode=control"],r=IF("ram",t,e.memory,e.does==="save");if(e.does==="sa\
ve")return[...n,...r];let{file:o,mib:s}=e.shared;return[...n,...r,...IF(Cw,s,o,!1),"-incoming","defer"]}function IF(e,t,n,r){
let o=n.replaceAll(",",",,");return["-object",`memory-backend-file,id=${e},size=${t}M,mem-path=${o},share=${r?"on":"off"}`]}
function Ew(e,t){return["-chardev",`socket,id=${e},fd=${t}`]}var Pw,Aw,Ow,Cf,Cw,vse,Ese,Pse,LF,vw,Vs=f(()=>{"use strict";
Of();Pw=3,Aw=4,Ow=5,Cf=6,Cw="shared",vse=["panic=-1","oops=panic","rdinit=/init","printk.devkmsg=on","cryptomgr.notests"],
Ese=["loglevel=5","BPFCOMPAT_QUIET=1"],Pse=/(?:^|\s)(?:loglevel=|(?:quiet|debug|ignore_loglevel)(?:\s|$))/;LF={x86_64:{arguments:e=>[
...vw,"-machine","pc,accel=kvm","-cpu","host","-m","16","-bios",e,"-device","isa-debug-exit,iobase=0xf4,iosize=4"],proves:({
exitCode:e})=>e===85},arm64:{arguments:e=>[...vw,"-machine","virt,gic-version=host,accel=kvm","-cpu","host","-m","16","-\
kernel",e,"-serial","stdio"],proves:({exitCode:e,stdout:t})=>e===0&&t.includes("64-bit code ran here")}},vw=["-nodefault\
s","-no-user-config","-display","none","-no-reboot","-nic","none"]});import{spawn as Ose}from"node:child_process";function NF(e){let[t,...n]=Tw([e.qemu,...e.arguments]),r=Ose(t,n,{stdio:["i\
gnore","ignore","pipe","pipe","pipe",...Tse(e)],env:Wn(),detached:!0});ue("qemu",()=>xn([t,...n])),Mse(r);let o=Ise(r),s=Mf(
r,Aw),i=Mf(r,Pw);i.on("data",l=>{let c=e.onConsole(l);c!==void 0&&(i.pause(),c.finally(()=>i.resume()))}),s.on("data",e.
onRecords),e.state!==void 0&&Mf(r,Cf).end(e.state);let a=!0;return r.once("close",()=>{a=!1}),{exited:Lse(r,o),send:l=>s.
write(l),cpuSeconds:()=>mu(r.pid),control:e.controlled?Mf(r,Ow):void 0,kill:()=>a&&pu(r.pid)}}function Tse({controlled:e,
state:t}){return e?t===void 0?["pipe"]:["pipe","pipe"]:[]}function Tw(e){let t=Af();return t===void 0?e:[t,..._w,...e]}function Mse(e){
Xa.size===0&&process.once("exit",FF),Xa.add(e),e.once("close",()=>{Xa.delete(e),Xa.size===0&&process.off("exit",FF)})}function FF(){
for(let{pid:e}of Xa)pu(e)}function Ise(e){let t="";return e.stderr?.setEncoding("utf8").on("data",n=>{t=(t+n).slice(-Cse)}),
()=>t.trim()}function Mf(e,t){let n=e.stdio[t];return n.on("error",()=>{}),n}function Lse(e,t){return new Promise(n=>{e.
once("error",r=>n({code:null,signal:null,stderr:r.message})),e.once("close",(r,o)=>{ue("qemu",()=>`process ${e.pid} ende\
d with ${o??r}${t()===""?"":`: ${t()}`}`),n({code:r,signal:o,stderr:t()})})})}var Cse,Xa,Mw=f(()=>{"use strict";Eg();Gt();
ea();Ze();Rw();Vs();Cse=8*1024,Xa=new Set});function If(e){let t=Fse(e);if(typeof t!="object"||t===null)return;let n=t;if(typeof n.type!="string"||!Object.hasOwn(BF,
n.type))return;let r=BF[n.type];return Object.entries(r).every(([o,s])=>Nse(s,n[o]))?t:void 0}function Fse(e){try{return JSON.
parse(e)}catch{return}}function Nse(e,t){switch(e){case"number":return Number.isSafeInteger(t);case"string":case"boolean":
return typeof t===e;case"string?":return t===null||typeof t=="string";case"line?":return t===null||Bse(t)}}function Bse(e){
if(typeof e!="object"||e===null)return!1;let{insn:t,file:n,line:r,column:o,text:s}=e;return[t,r,o].every(Number.isSafeInteger)&&
typeof n=="string"&&typeof s=="string"}function So(e,t,n){let r=[],o=0,s=!1;return a=>{let l=0;for(let c=a.indexOf(10);c>=
0;c=a.indexOf(10,l))i(a.subarray(l,c)),s||t(Buffer.concat(r).toString("utf8")),r=[],o=0,s=!1,l=c+1;i(a.subarray(l))};function i(a){
s||(o+=a.length,o>e?(s=!0,r=[],n()):a.length>0&&r.push(a))}}var BF,$o=f(()=>{"use strict";BF={hello:{protocol:"number",release:"\
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
er",maxrss_kb:"number"},fatal:{message:"string"},paused:{},end:{cases:"number"}}});function Hs(e){return`${[["plan",2],...e.modules.map(({name:n,path:r})=>["module",n,r]),...e.pauses?[["pause"]]:[],...e.
cases.flatMap(Kse),["end"]].map(n=>n.map(zse).join(" ")).join(`
`)}
`}function Kse(e){switch(e.kind){case"object":return Dse(e);case"command":return jse(e);case"probe":return[["probe_case",
e.id,e.artifact]]}}function Dse(e){return[["case",e.id,e.mode,e.object,e.artifact],...e.root===null?[]:[["root",e.root]],
...e.validator===null?[]:[["validator",e.validator]],...e.btf===null?[]:[["btf",e.btf.path,...vo({release:e.btf.release})]],
...KF(e),...e.targets.flatMap(t=>[["target",t.artifact,t.object],...KF(t),["target_end"]]),...e.tests.flatMap(qse)]}function KF({
fixups:e,optional:t,variants:n,companions:r,attach:o}){return[...e.map(Use),...t.map(s=>["optional",s]),...n.flatMap(Gse),
...r.map(s=>["companion",s]),...o.map(({program:s,target:{of:i,...a}})=>["attach",s,...vo({...a,artifact:i?.artifact??null,
target:i?.program??null})])]}function jse({id:e,artifact:t,timeoutMs:n,command:r,object:o,binary:s,root:i}){return[["com\
mand_case",e,t,n,r,...vo({object:o,binary:s})],["root",i]]}function Use(e){let{subject:t}=e;switch(e.kind){case"max_entr\
ies":case"key_size":case"value_size":case"map_flags":case"map_type":case"program_type":case"global":return[e.kind,t,e.value];case"\
autocreate":return["autocreate",t,"off"];case"pinning":return["pinning",t,"none"];case"optional_map":return["optional_ma\
p",t];case"autoload":return["autoload",t,e.value?"on":"off"];case"struct_ops":return["struct_ops",t,e.member,...vo({program:e.
program})];case"inner_map":return["inner_map",t,e.type,e.keySize,e.valueSize,e.maxEntries,e.mapFlags];case"entry":return[
"entry",t,e.key,e.value];case"inner_entry":return["inner_entry",t,e.outerKey,e.key,e.value]}}function Gse({group:e,programs:t}){
return t.map(({name:n,helper:r,symbol:o,attachTarget:s,trialLoad:i})=>["variant",e,n,...vo({helper:r,symbol:o,attach_target:s}),
...i?["trial_load"]:[]])}function qse({name:e,timeoutMs:t,command:n,expectations:r}){return[["test",e,t],...n===null?[]:
[["test_command",n]],...r.map(Wse)]}function Wse(e){switch(e.kind){case"events":{let{map:t,min:n,withinMs:r,contains:o}=e;
return["expect_events",t,n,r,...vo({contains:o})]}case"runs":return["expect_runs",e.program,e.min,e.withinMs];case"map":{
let{map:t,key:n,compare:r,value:o,withinMs:s}=e;return["expect_map",t,n,r,o,s]}case"test_run":{let{program:t,repeat:n,input:r}=e;
return["test_run",t,n,...r===null?[]:vo({[r.kind]:r.bytes})]}}}function vo(e){return Object.entries(e).flatMap(([t,n])=>n===
null?[]:[`${t}=${n}`])}function zse(e){return String(e).replaceAll(/[^A-Za-z0-9._/:+=-]/gu,t=>[...Buffer.from(t,"utf8")].
map(n=>`%${n.toString(16).toUpperCase().padStart(2,"0")}`).join(""))}var Ff,Qa=f(()=>{"use strict";$o();Ff=["system","pr\
ograms","maps","struct_ops","iterators","verifier","limits","tracing","hooks","network","helpers","kfuncs"]});function Nf(){let e=new Set;return t=>{let n=Vse[t.type];if(n===void 0)return!1;let r=t,o=[t.type,...n.map(s=>r[s])].join(
" ");return e.has(o)?!0:(e.add(o),!1)}}var Vse,Iw=f(()=>{"use strict";Vse={open:[],test_start:["test"],command:["test"],
events:["test","index"],runs:["test","index"],map_value:["test","index"],test_run:["test","index"],test_end:["test"],case_end:[]}});import{once as Hse}from"node:events";function DF(e,t){let n=!0,r=null;return e.exited.then(o),t.addEventListener("abort",
o,{once:!0}),{guest:{exited:e.exited,get alive(){return n},async take(s,i){let a=Jse(new Set(s.map(({id:c})=>c)));if(!n)
return a.ended;r=a,e.send(Hs({modules:[],cases:s}));let l=setTimeout(o,i);return await a.over,clearTimeout(l),r=null,a.ended},
release:o},line(s){r!==null&&s.trim()!==""&&!r.line(s)&&o()}};function o(){n=!1,t.removeEventListener("abort",o),e.kill(),
r?.close()}}function Jse(e){let t=new EventTarget,n=new Map,r,o=0,s=()=>{t.dispatchEvent(new Event("over"))};return{over:Hse(
t,"over"),ended:n,line:i,close:s};function i(c){let u=If(c);if(u===void 0||u.type==="fatal"||++o>Yse)return!1;if(u.type===
"end")s();else{if(u.type==="case_start")return a(u.case);if("case"in u)return l(u)}return!0}function a(c){return r!==void 0||
!e.has(c)||n.has(c)?!1:(r={id:c,records:[],repeats:Nf()},!0)}function l(c){return r===void 0||c.case!==r.id||r.repeats(c)?
!1:(r.records.push(c),c.type!=="case_exit"||(n.set(r.id,r.records),r=void 0),!0)}}var Yse,jF=f(()=>{"use strict";Qa();$o();
Iw();Yse=1e5});function UF(e,t){let n=r=>Math.round(r*t);return e.kind==="probe"?e:e.kind==="command"?{...e,timeoutMs:n(e.timeoutMs)}:{
...e,tests:e.tests.map(r=>({...r,timeoutMs:n(r.timeoutMs),expectations:r.expectations.map(o=>o.kind==="test_run"?o:{...o,
withinMs:n(o.withinMs)})}))}}var Bf,Lw=f(()=>{"use strict";Bf={kvm:1,tcg:5}});function GF({signal:e,code:t}){return e==="SIGKILL"||t===137}function qF(e,t){let n=cd(),r=`Set ${J("concurrency")} lowe\
r${n===null?", or use a machine with more memory":", or raise the limit"}`;return t>0||n!==null?`the machine${n===null?"":
`, whose control group may use ${Math.floor(n.limitBytes/Xse)} MiB`}, ran out of memory and killed the guest (QEMU with ${e}\
 MiB${t>0?"":", by SIGKILL"}). ${r}`:`QEMU with ${e} MiB was killed from outside (SIGKILL), as the kernel does when a ma\
chine runs out of memory: see dmesg. ${r}`}var Xse,WF=f(()=>{"use strict";ud();ve();Xse=1024**2});function Kf({wall:e,cpu:t,total:n},{idle:r,work:o,longest:s,limit:i}){return n>=i?"late":e>=s?"stuck":t===null?e>=o?"stu\
ck":null:e>=r&&t<e*.02?"idle":t>=o?"stuck":null}var Fw=f(()=>{"use strict"});function HF(e,t,{cases:n,memoryMib:r},o,s,i="whole"){let a=Bf[t.accelerator],l=performance.now(),c=o.cases.size,u=vy(),d,
m,p,g=l,b={at:l,cpu:0},w,y,k,R=!1,S=!1,v=i==="resumed",A=0,M=()=>{},W=new Promise(C=>{M=()=>C("parked")}),H=()=>{},T=new Promise(
C=>{H=()=>C("paused")});return{start(C){d=C,zr(),p=setInterval(dp,Zse),e.signal.addEventListener("abort",ge,{once:!0}),e.
signal.aborted&&ge()},line(C){if(C.trim()===""||R||k!==void 0)return;let oe=If(C);oe!==void 0?te(oe):Ro[o.shape].recordsShared||
m_("the guest sent lines that are no records")},overlong:()=>m_("the guest sent lines that are too long"),console:zr,parked:W,
paused:T,stop:U,fail:C=>be("guest",C),finish(C){U(),cp();let oe=o.cases.size>c;if(R||C===null)return{death:null,progressed:oe,
answered:S,killed:!1};let Oe=k===void 0&&GF(C);return k??=Oe?ct():{culprit:dn(C)?"kernel":"guest",words:er(C)},lp(k.culprit,
k.words),{death:k.words,progressed:oe,answered:S,killed:Oe}}};function U(){clearTimeout(m),clearInterval(p),e.signal.removeEventListener(
"abort",ge),o.guestMs+=performance.now()-l}function te(C){switch(S=!0,clearInterval(p),C.type){case"hello":O(C);return;case"\
module":++A>e.modules.length?re("loaded modules that it was not asked for"):xe(C),Wr(Df,()=>be("kernel","stopped while i\
t loaded modules"));return;case"case_start":E(C.case);return;case"case_exit":D(C);return;case"fatal":be("guest",`could n\
ot go on: ${C.message}`);return;case"paused":clearTimeout(m),i==="until-paused"&&v?H():re("paused, and was not asked to");
return;case"end":j();return;default:L(C)}}function xe(C){o.modules.some(({name:oe})=>oe===C.name)||o.modules.push(C)}function O(C){
if(v){re("said hello twice");return}v=!0,o.hello??=C,o.bootMs??=performance.now()-l,C.protocol!==2?re(`speaks version ${C.
protocol}, not ${2}`):Wr(Df,()=>be("guest",i==="until-paused"?"did not come to its pause":"did not start the first artif\
act"))}function E(C){let oe=n.find(fn=>fn.id===C);if(o.bootMs??=performance.now()-l,!v||oe===void 0||w!==void 0||o.cases.
has(C)){re("started a case that was not next");return}let Oe={records:[],interruption:null,warnings:[]};o.cases.set(C,Oe),
w={id:C,outcome:Oe,timeoutSeconds:oe.timeoutSeconds,repeats:Nf()};let Ln=e.cases.findIndex(fn=>fn.id===C);e.onProgress({
step:"case",id:C,position:Ln,count:e.cases.length}),Wr(oe.timeoutSeconds,z)}function L(C){if(C.case!==w?.id){re("sent re\
cords outside of their case");return}C.type==="log"?e.logs.take(C):w.repeats(C)?re(`sent a second record \`${C.type}\` wh\
ere there is one`):w.outcome.records.length<zF?w.outcome.records.push(C):re(`sent more than ${zF} records in one case`),
C.type==="test_start"&&e.onProgress({step:"test",id:C.case,test:C.test})}function D(C){if(C.case!==w?.id){re("ended a ca\
se that was not running");return}let{outcome:oe}=w;oe.records.push(C),(C.signal!==0||C.code!==0)&&(oe.interruption??={kind:"\
killed",signal:C.signal,exitCode:C.code,during:s.during}),y=w,w=void 0,Wr(Df,()=>be("kernel","did not go on after an art\
ifact"))}function j(){if(w!==void 0||n.some(({id:C})=>!o.cases.has(C))){re("said that it was done before it was");return}
R=!0,e.parks===!0&&!Ro[o.shape].recordsShared?M():d?.kill()}function z(){if(w!==void 0){if(s.panic!==null){be("kernel",`\
died of a kernel panic: ${s.panic}`);return}w.outcome.interruption??={kind:"timeout",seconds:w.timeoutSeconds*a},d?.send(
`kill ${w.id}
`),Wr(Df,Le)}}function Le(){w!==void 0&&(w.outcome.interruption={kind:"crash",message:"it hangs",during:s.during}),be("k\
ernel","hangs: it did not answer after an artifact ran out of time")}function ge(){be("user","was cancelled")}function re(C){
be("guest",`broke the protocol: it ${C}`)}function be(C,oe){k??={culprit:C,words:`the guest ${oe}${Tl()}`},d?.kill()}function ct(){
return w!==void 0&&!o.killed.has(w.id)&&(o.killed.add(w.id),o.cases.delete(w.id),w=void 0),{culprit:"guest",words:qF(r,vy()-
u)}}function dn({signal:C}){return v&&(C===null||s.panic!==null)}function er(C){if(s.panic!==null)return`kernel panic: ${s.
panic}`;let oe=C.stderr.split(`
`).findLast(Oe=>!/^$|: warning: /.test(Oe));return oe!==void 0?`${S?"QEMU":e.qemu} ended (${C.signal??C.code}): ${oe}${S?
"":eie}`:C.signal!==null?`QEMU was ended by ${C.signal}${Tl()}`:`the guest ended ${v?"in the middle of its work":"before\
 it said anything"}${Tl()}`}function Tl(){return s.lastLine===""?"":`; its console ends with: ${s.lastLine}`}function lp(C,oe){
let Oe=C==="kernel"?w??y:w;if(Oe===void 0)return;let{during:Ln}=s;C==="kernel"?Oe.outcome.interruption??={kind:"crash",message:oe,
during:Ln}:C==="user"?Oe.outcome.interruption??={kind:"cancelled"}:Oe.outcome.interruption??={kind:"lost",message:oe}}function cp(){
for(let C of s.warnings){let oe=up(C.during);(oe===void 0?o:o.cases.get(oe)??o).warnings.push(C)}}function up(C){let oe=C?.
slice(0,C.lastIndexOf("/")),Oe=C?.endsWith(" command")?"command":"object",Ln=n.filter(fn=>fn.artifact===oe);return(Ln.find(
fn=>fn.kind===Oe)??Ln[0])?.id}function Wr(C,oe){clearTimeout(m),m=setTimeout(oe,C*a*1e3)}function zr(){g=performance.now()}
function dp(){let C=tie(t.plain&&i!=="resumed"?VF:Qse,a),oe=performance.now(),Oe=d?.cpuSeconds()??null;g>b.at&&(b={at:g,
cpu:Oe});let Ln=(oe-b.at)/1e3,fn=Oe===null||b.cpu===null?null:Oe-b.cpu,p_=Kf({wall:Ln,cpu:fn,total:(oe-l)/1e3},C);p_!==null&&
(clearInterval(p),p_==="late"?be("guest",`had sent no record ${C.limit} s after its start`):be("guest",`was silent for ${Math.
round(Ln)} s while it booted${nie(fn)}`))}function m_(C){o.notes.includes(C)||o.notes.push(C)}}function tie(e,t){let{idle:n,
work:r,longest:o,limit:s}=e;return{idle:n*t,work:r*t,longest:o*t,limit:s*t}}function nie(e){return e===null?"":` (QEMU w\
orked for ${e.toFixed(1)} s of them)`}var VF,Qse,Zse,Df,zF,eie,YF=f(()=>{"use strict";ud();Of();WF();Fw();$o();Iw();Lw();
VF={idle:30,work:30,longest:120,limit:300},Qse={...VF,idle:4,work:4,longest:30},Zse=500,Df=4,zF=1e5,eie="; if this is no\
t the QEMU of the distribution, put that one first on the PATH"});function Ys({request:e,way:t,share:n,outcome:r,consoleLog:o},s){let{part:i,initrd:a,reader:l,snapshot:c}=s,u=HF(e,t,n,r,
l,i),d=So(4096,l.line,()=>{}),m,p=NF({qemu:e.qemu,arguments:Tf({accelerator:t.accelerator,image:t.image,initrd:a,cmdline:e.
cmdline,memoryMib:n.memoryMib,cpus:1,oldQemu:e.oldQemu===!0,quiet:t.quiet,...c===void 0?{}:{snapshot:c}}),controlled:c!==
void 0,...s.state===void 0?{}:{state:s.state},onConsole(g){if(m===void 0)return u.console(),s.onConsole?.(g),d(g),o.write(
g)},onRecords:So(65536,g=>(m??u).line(g),()=>m?.guest.release()??u.overlong())});return e.onProgress({step:i==="resumed"?
"resuming":"booting",boot:r.boots}),u.start(p),{machine:p,watch:u,async ended(){let g=await Promise.race([p.exited,u.parked]);
return g!=="parked"?u.finish(g):(m=DF(p,e.signal),r.parked=m.guest,u.finish(null))}}}function Za({way:e,share:{cases:t}},n){
let r=Bf[e.accelerator],o=new Map(t.flatMap(i=>i.files.map(a=>[a.path,a]))),s=Hs({modules:n,cases:t.map(i=>UF(i,r))});return[
...o.values(),Bw(s)]}function Bw(e){return{path:"/bpfcompat/plan",content:Buffer.from(e,"utf8")}}var jf=f(()=>{"use stri\
ct";Pf();Mw();jF();Qa();$o();Vs();Lw();YF()});import{once as Kw}from"node:events";import{createWriteStream as oie}from"node:fs";function XF(e){let t=oie(e),n=0,r=null,
o=[],s=0,i;t.on("error",l=>{r??=l.message});function a(){clearTimeout(i),i=void 0;let l=Buffer.concat(o);if(o=[],s=0,!(r!==
null||t.write(l)))return Promise.race([Kw(t,"drain"),Kw(t,"close")]).then(()=>{},()=>{})}return{write(l){if(n+=l.length,
n>JF&&(r===null&&a(),r??=`it is longer than ${JF} bytes`),r===null){if(o.push(l),s+=l.length,s>=sie)return a();i??=setTimeout(
a,iie)}},async close(){return a(),t.closed||(t.end(),await Kw(t,"close").catch(()=>{})),r}}}var JF,sie,iie,QF=f(()=>{"us\
e strict";JF=64*1024*1024,sie=64*1024,iie=100});function ZF({images:e,accelerator:t,mayEmulate:n}){let r=e[e.length-1]??e[0],o={image:e[0],plain:e.length===1,accelerator:t,
quiet:t==="kvm"},s=!1;return{get way(){return o},after(i,a,l){if(a)return s=!1,[];if(i)return null;if(o={...o,quiet:!1},
l!==void 0)return n?(o={...o,accelerator:"tcg"},[`booted again without KVM, which stopped working after the probe: ${l}`]):
null;if(!o.plain){let c=jn[o.image.shape];return o={...o,image:r,plain:!0},[`booted again as ${jn[r.shape]}: as ${c} it \
did not come to its first record`]}return s?null:(s=!0,o.accelerator==="kvm"&&n?(o={...o,accelerator:"tcg"},["booted aga\
in without KVM, which had run the probe and not this kernel"]):["booted once more: an emulator that fails before the fir\
st record is no verdict on the kernel"])}}}var eN=f(()=>{"use strict";Fi()});import{createHash as aie}from"node:crypto";import{createReadStream as lie}from"node:fs";import{open as cie,rm as uie}from"node:fs/promises";
async function Js(e,t){try{let n=await cie(e,"w");try{return await gie(n,bie(t))}finally{await n.close()}}catch(n){throw await uie(
e,{force:!0}),n instanceof h?n:new h(`the initramfs could not be written to ${e} (${P(n)}); free some space there, or se\
t the environment variable TMPDIR to another folder`,{cause:n})}}async function gie(e,t){let n=0,r=[],o=async()=>{for(let s=r;s.
length>0;){let i=s.reduce((l,c)=>l+c.length,0),{bytesWritten:a}=await e.writev(s);n+=a,s=a===i?[]:[Buffer.concat(s).subarray(
a)]}r=[]};for(let s of t){if(Buffer.isBuffer(s)){s.length>0&&r.push(s),r.length===hie&&await o();continue}await o();for await(let i of yie(
s))r=[i],await o()}return await o(),n}async function*yie({file:e,size:t,sha256:n}){let r=aie("sha256"),o=t;try{for await(let s of lie(
e,{highWaterMark:256*1024})){if(o-=s.length,o<0)break;r.update(s),yield s}}catch(s){throw new h(`\`${e}\` cannot be read \
any more: ${P(s)}; run again when the build is done`)}if(o!==0||r.digest("hex")!==n)throw new h(`\`${e}\` has changed sin\
ce the run began; run again when the build is done`)}function*bie(e){let t=new Set,n=0;for(let{path:r,content:o,executable:s}of e){
for(let i of wie(o===null?`${r}/`:r))t.has(i)||(t.add(i),yield*Dw(i,++n,die|493,2,Buffer.alloc(0)));o!==null&&(yield*Dw(
r.slice(1),++n,fie|(s?493:420),1,o))}yield*Dw(pie,0,0,1,Buffer.alloc(0))}function wie(e){if(!e.startsWith("/")||e.includes(
"/../"))throw new Error(`not an absolute path in the guest: ${e}`);let t=e.slice(1).split("/").slice(0,-1);return t.map(
(n,r)=>t.slice(0,r+1).join("/"))}function*Dw(e,t,n,r,o){let s=Buffer.from(`${e}\0`,"utf8"),i=Fr(o),a=[t,n,0,0,r,0,i,0,0,
0,0,s.length,0];yield Buffer.from(`070701${a.map(l=>l.toString(16).padStart(8,"0")).join("")}`,"latin1"),yield s,yield tN(
mie+s.length),yield o,yield tN(i)}function Fr(e){return e===null?0:Buffer.isBuffer(e)?e.length:e.size}function tN(e){return Buffer.
alloc((4-e%4)%4)}var die,fie,mie,pie,hie,Uf=f(()=>{"use strict";$();die=16384,fie=32768,mie=110,pie="TRAILER!!!",hie=1024});import{once as kie}from"node:events";function rN(e,t){return sN(e,async(n,r)=>{await n("stop");let[o,s]=[xn([`${t}.part`]),
xn([t])];await n("migrate",{uri:`exec:cat > ${o} && mv ${o} ${s}`}),await r(),await n("quit").catch(()=>{})})}function oN(e,t,n){
return sN(e,async(r,o)=>{await r("migrate-incoming",{uri:`fd:${t}`}),await o(),await r("device_add",n),await r("cont")})}
async function sN(e,t){let n=AbortSignal.timeout(nN),r=new AbortController;e.once("close",()=>r.abort());let o=Rie(e,AbortSignal.
any([n,r.signal])),s=async(a,l)=>{e.write(`${JSON.stringify({execute:a,...l===void 0?{}:{arguments:l}})}
`);let{error:c}=await o(u=>"return"in u||"error"in u);if(c!==void 0)throw new el(`QEMU refuses ${a}: ${jw(c,"desc")}`)},
i=async()=>{let{data:a}=await o(({event:l,data:c})=>l==="MIGRATION"&&/^(?:completed|failed)$/.test(jw(c,"status")));if(jw(
a,"status")==="failed")throw new Error("QEMU could not hand over the state of the machine")};try{await s("qmp_capabiliti\
es"),await s("migrate-set-capabilities",{capabilities:_ie}),await t(s,i)}catch(a){throw r.signal.aborted?new Eo("QEMU en\
ded"):n.aborted?new Error(`QEMU did not answer within ${nN/1e3} s`):a}}function Rie(e,t){let n=[],r=new EventTarget,o=s=>{
try{n.push(JSON.parse(s)),r.dispatchEvent(new Event("message"))}catch{}};return e.on("data",So(xie,o,()=>{})),async s=>{
for(;;){let i=n.shift();if(i===void 0)await kie(r,"message",{signal:t});else if(s(i))return i}}}function jw(e,t){return typeof e==
"object"&&e!==null&&t in e?String(e[t]):""}var xie,nN,_ie,Eo,el,Uw=f(()=>{"use strict";ea();$o();xie=64*1024,nN=2e4,_ie=
["x-ignore-shared","events"].map(e=>({capability:e,state:!0}));Eo=class extends Error{},el=class extends Error{}});import{join as Sie}from"node:path";async function aN(e,t,n){let{request:r,share:o,way:s}=e,i=Sie(r.workFolder,"initramfs"),
a=Hs({modules:r.modules,pauses:!0,cases:[]});await Js(i,[...r.files,Bw(a)]);let l=[],c=0,u=Ys({...e,share:{...o,cases:[]}},
{part:"until-paused",initrd:i,reader:n,snapshot:{does:"save",memory:t.memory},onConsole(m){c+=m.length,c<=iN&&l.push(m)}}),
d=await Promise.race([u.machine.exited,u.watch.paused]);if(d!=="paused"){let m=u.watch.finish(d);return m.killed||r.signal.
aborted?{end:m}:{unfit:m.death??"it ended",lasting:!m.answered&&d.stderr!==""&&s.accelerator==="tcg"}}return c>iN?Gw(u,"\
its kernel floods the console"):Eie(e,u,t,l)}async function Eie({request:e,outcome:{hello:t,modules:n}},r,o,s){let{machine:i,
watch:a}=r;if(i.control===void 0||t===null)return Gw(r,"QEMU has no control port");if(vie.test(t.lockdown??""))return Gw(
r,"its kernel is locked down");try{await rN(i.control,o.state);let l=setTimeout(i.kill,$ie);return await i.exited,clearTimeout(
l),a.stop(),{facts:{hello:t,modules:[...n],console:Buffer.concat(s).toString("base64")}}}catch(l){l instanceof Eo||a.fail(
`could not be saved: ${P(l)}`);let c=a.finish(await i.exited);return c.killed||e.signal.aborted?{end:c}:{unfit:P(l),lasting:l instanceof
el}}}async function Gw({machine:e,watch:t},n){return e.kill(),await e.exited,t.stop(),{unfit:n,lasting:!0}}var $ie,iN,vie,
lN=f(()=>{"use strict";$();jf();Uf();Qa();Uw();$ie=1e4,iN=1024**2;vie=/\[(?:integrity|confidentiality)\]/});import{createHash as Pie}from"node:crypto";import{readFile as Aie}from"node:fs/promises";import{arch as cN,release as Oie,
version as Cie}from"node:os";async function uN(e,{image:t,accelerator:n,quiet:r},o){let[s,i]=[await me(e.qemu),await me(
t.path)];if(s===void 0||i===void 0)return;let a=Tf({accelerator:n,image:{...t,path:i},initrd:"",cmdline:e.cmdline,memoryMib:o,
cpus:1,oldQemu:e.oldQemu===!0,quiet:r,snapshot:{does:"save",memory:""}});return mn([Tie,s,a,e.modules,e.files.map(Mie),await Iie(
n)])}function Mie({path:e,content:t,executable:n}){let r=Buffer.isBuffer(t)?Pie("sha256").update(t).digest("hex"):t?.sha256;
return[e,r,n]}async function Iie(e){let[t=""]=(await Aie("/proc/cpuinfo","utf8")).split(`

`),n=t.split(`
`).filter(r=>!/MHz|bogomips/i.test(r));return e==="kvm"?[cN(),Oie(),Cie(),...n]:[cN(),...n.filter(r=>r.startsWith("model\
 name"))]}var Tie,dN=f(()=>{"use strict";or();ye();Vs();Tie=1});import{truncate as Lie}from"node:fs/promises";import{join as Fie}from"node:path";async function fN(e){let{request:t,way:n,
share:r}=e,{snapshots:o}=t;if(o===void 0||!Kie(e,o))return;let s=await uN(t,n,r.memoryMib);if(s===void 0||o.unfit(s)!==void 0)
return;let i=await o.find(s);if(i!==void 0)return mN(e,o,s,Die(e,i));let a=await o.draft(s,r.memoryMib);if(a!==void 0)try{
return await jie(e,o,s,a)}finally{await a.discard()}}function Kie(e,{eager:t}){let{request:n,way:r,share:o,outcome:s}=e;
return(t&&s.boots===1||s.cases.size>0)&&Ro[r.image.shape].resumable===!0&&o.memoryMib<=Nie&&!/(?:^|\s)lockdown=/.test(n.
cmdline)&&Za(e,[]).reduce((a,{content:l})=>a+Fr(l),0)<=Bie*qw}function Die({consoleLog:e},t){let n=Ja(),r=Buffer.from(t.
console,"base64");return So(4096,n.line,()=>{})(r),e.write(r),{snapshot:t,reader:n}}async function jie(e,t,n,r){let o=Ja(),
s=await aN(e,r,o);if("end"in s)return s.end;if("unfit"in s){ue("snapshots",()=>`none of this guest: ${s.unfit}`),s.lasting&&
await t.giveUp(n,s.unfit);return}let i=await r.read(s.facts);return i===void 0?void 0:mN(e,t,n,{snapshot:i,reader:o,draft:r})}
async function mN(e,t,n,r){let{request:o,outcome:s}=e,i=s.boots===1;i&&(s.snapshot=r.draft===void 0?"used":"made");let a=await Uie(
e,r);if(a.progressed||a.killed||a.death===null||o.signal.aborted)return a;await t.giveUp(n,a.death),i&&(s.snapshot=null),
s.notes.push(`the kernel was booted: its snapshot could not be resumed: ${a.death}`)}async function Uie(e,{snapshot:t,reader:n,
draft:r}){let{request:o,outcome:s}=e;s.hello??=t.hello,s.modules.length===0&&s.modules.push(...t.modules);let i=await Wie(
o,Za(e,[])),a=Ys(e,{part:"resumed",initrd:null,reader:n,snapshot:{does:"resume",memory:t.memory,shared:i},state:t.state});
a.machine.control!==void 0&&Gie(a,a.machine.control);let l=await a.ended();return l.progressed&&await r?.keep(t),l}function Gie({
machine:e,watch:t},n){oN(n,Cf,qie).then(()=>e.send(`resume ${Math.floor(Date.now()/1e3)}
`),r=>{r instanceof Eo||t.fail(`could not go on: ${P(r)}`)})}async function Wie({workFolder:e},t){let n=Fie(e,"shared"),
r=2**Math.max(0,Math.ceil(Math.log2(await Js(n,t)/qw)));return await Lie(n,r*qw),{file:n,mib:r}}var qw,Nie,Bie,qie,pN=f(
()=>{"use strict";$();Ze();Of();jf();Pf();Uf();lN();$o();Vs();Uw();dN();qw=1024**2,Nie=1024,Bie=64;qie={driver:"ivshmem-\
plain",id:"files",memdev:Cw}});import{join as zie}from"node:path";async function Gf(e){let t=Yie(e),n=XF(e.consoleLog),r=ZF(e),o=0,s=e.memory??dd(fd());
for(let a=e.cases;a.length>0&&t.error===null;a=Jie(e,t)){let{way:l}=r;t.shape=l.image.shape,t.accelerator=l.accelerator,
t.boots++;let c=Math.min(s.limitMib,$a),u=Xie(e,a,c);Qie(t,u,a,c);let d=e.parks===!0&&u.cases.length===e.cases.length,m=await s.
reserve(o>0?Math.max(u.memoryMib,s.limitMib):u.memoryMib),p=Zie({request:{...e,parks:d},way:l,share:u,outcome:t,consoleLog:n}),
{death:g,progressed:b,answered:w,killed:y}=await p.finally(()=>t.parked===null?m.giveBack():m.keep(t.parked));if(e.signal.
aborted)break;if(g===null)continue;if(y){++o<=Vie?t.notes.push(`boot ${t.boots} ended early: ${g}`,"booted once more, al\
one"):t.error=g;continue}let k=!w&&l.accelerator==="kvm"?await e.kvmDefect?.():void 0,R=r.after(w,b,k);R===null?t.error=
k===void 0?g:Hie(k):t.notes.push(`boot ${t.boots} ended early: ${g}`,...R)}let i=await n.close();return i!==null&&t.notes.
push(`the console log is not whole: ${i}`),t}function Hie(e){return`KVM stopped working after the probe: ${e}; use ${J("\
accelerator")} \`auto\` or \`tcg\`, which need no KVM`}function Yie({images:[{shape:e}],accelerator:t}){return{boots:0,snapshot:null,
shape:e,accelerator:t,bootMs:null,guestMs:0,hello:null,modules:[],error:null,cases:new Map,killed:new Set,warnings:[],notes:[],
parked:null}}function Jie({cases:e},t){return e.filter(({id:n})=>!t.cases.has(n))}function Xie(e,t,n){let r=new Map(e.files.
map(({path:l,content:c})=>[l,Fr(c)])),o={initramfs:hN(r.values()),largestObject:0,largestMaps:0},s=[],[i,a]=[0,0];for(let l of t){
let c=l.files.filter(({path:m})=>!r.has(m));for(let{path:m,content:p}of c)r.set(m,Fr(p));o.initramfs+=hN(c.map(({content:m})=>Fr(
m)));let u=l.files.find(({path:m})=>l.kind!=="probe"&&m===l.object);o.largestObject=Math.max(o.largestObject,Fr(u?.content??
null)),o.largestMaps=Math.max(o.largestMaps,l.mapBytes??0);let d=AC(o);if(s.length===0)a=d;else if(d>n)break;i=d,s.push(
l)}return{cases:s,memoryMib:Math.min(i,Math.max(n,Ey)),neededMib:a}}function Qie(e,t,n,r){let[o]=t.cases;t.neededMib>t.memoryMib&&
o!==void 0&&e.notes.push(`${o.artifact} may need ${t.neededMib} MiB of memory in its guest; ${t.memoryMib===$a?`a guest \
has ${$a} MiB at most, so that its maps may fail for want of memory`:`this machine can give ${t.memoryMib} MiB, so that \
its maps may fail for want of memory. Free memory, or run it on a larger machine`}`),t.cases.length<n.length&&e.notes.push(
`boot ${e.boots} takes ${t.cases.length} of ${n.length} cases that are left: together they need more than the ${r} MiB t\
hat ${r===$a?"a guest has at most":"this machine can give to guests"}`)}function hN(e){let t=0;for(let n of e)t+=n;return t}
async function Zie(e){return await fN(e)??eae(e)}async function eae(e){let{files:t,modules:n,workFolder:r}=e.request,o=zie(
r,"initramfs"),s=[...t,...Za(e,n)];return await Js(o,[...new Map(s.map(i=>[i.path,i])).values()]),Ys(e,{part:"whole",initrd:o,
reader:Ja()}).ended()}var Vie,Ww=f(()=>{"use strict";ve();jf();Pf();QF();eN();Uf();Py();pN();Vie=1});async function qf(e){return ar(e,"version of",()=>nae(e)).then(t=>t??"")}async function nae(e){let{stdout:t}=await ke(e,
["--version"],{timeoutMs:tae}),[n=""]=t.split(`
`);return n===""?void 0:n}function gN(e){let[,t]=/version (\d+)\./.exec(e)??[];return t!==void 0&&Number(t)<6}var tae,Wf=f(
()=>{"use strict";Bn();Gt();tae=1e4});import{createReadStream as rae}from"node:fs";import{open as oae}from"node:fs/promises";async function Nr(e,t){return gt(
e,{offset:0,length:t})}async function gt(e,{offset:t,length:n}){let r=await oae(e);try{let{buffer:o,bytesRead:s}=await r.
read(Buffer.alloc(n),0,n,t);return o.subarray(0,s)}finally{await r.close()}}function Xs(e,{offset:t,length:n}){return rae(
e,{start:t,end:t+n-1,highWaterMark:1<<20})}function tl(e,t){return t.every((n,r)=>e[r]===n)}var Qs=f(()=>{"use strict"});async function*yN(e){let t=cae(e),n=Buffer.allocUnsafe(zw);for(;;){let r=await t.take(iae);if(r===void 0)return;let o=r.
readUInt32LE();if(o>sae)throw new Error(`a block says that it has ${o} bytes, which none has`);let s=await t.take(o);if(s===
void 0)throw new Error("the compressed data is cut off");yield n.subarray(0,lae(s,n))}}function lae(e,t){let n=e.length,
r=0,o=0;for(;r<n;){let s=e[r++],i=s>>4;if(i===15)for(let c=255;c===255;i+=c)c=r<n?e[r++]:nl();if((i>n-r||i>t.length-o)&&
nl(),i>32)t.set(e.subarray(r,r+i),o);else for(let c=0;c<i;c++)t[o+c]=e[r+c];if(r+=i,o+=i,r===n)return o;n-r<2&&nl();let a=e[r]|
e[r+1]<<8;r+=2;let l=s&15;if(l===15)for(let c=255;c===255;l+=c)c=r<n?e[r++]:nl();if(l+=aae,(a===0||a>o||l>t.length-o)&&nl(),
a>=l&&l>32)t.copyWithin(o,o-a,o-a+l);else for(let c=0;c<l;c++)t[o+c]=t[o+c-a];o+=l}return o}function nl(){throw new Error(
"the compressed data is damaged")}function cae(e){let t=e[Symbol.asyncIterator](),n=[],r=0;return{async take(o){for(;r<o;){
let{done:i,value:a}=await t.next();if(i===!0){if(r>0)throw new Error("the compressed data is cut off");return}n.push(a),
r+=a.length}let s=Buffer.concat(n);return n=[s.subarray(o)],r-=o,s.subarray(0,o)}}}var Vw,zw,sae,iae,aae,bN=f(()=>{"use \
strict";Vw=[2,33,76,24],zw=8<<20,sae=zw+Math.floor(zw/255)+16,iae=4,aae=4});function kN(){let e=Buffer.alloc(0),t=0,n=0;return{push(i){let a=Buffer.concat([e,i]),l=r(a);return t+=l,e=a.subarray(l),
a.subarray(0,l)},end:()=>e};function r(i){let a=i.length-5+1;if(a<=0)return 0;let l=-1,c=0;for(;c<a;c++){if((i[c]&254)!==
232)continue;let d=c-l;n=d>3?0:n<<d-1&7,l=c,n!==0&&o(i,c)?n=n<<1|1:Hw(i[c+4])?(i.writeInt32LE(s(i.readInt32LE(c+1),t+c+5),
c+1),c+=4):n=n<<1|1}let u=c-l;return n=u>3?0:n<<u-1,c}function o(i,a){let l=i[a+4-(wN[n]??0)];return uae[n]!==!0||Hw(l)}
function s(i,a){let l=(wN[n]??0)*8,c=i-a|0;for(;n!==0&&Hw(c>>>24-l&255);)c=(c^2**(32-l)-1)-a|0;return c<<7>>7}}function Hw(e){
return e===0||e===255}var uae,wN,xN=f(()=>{"use strict";uae=[!0,!0,!0,!1,!0,!1,!1,!1],wN=[0,1,2,2,3,3,3,3]});import{crc32 as Qw}from"node:zlib";async function*RN(e,t){let n=await hae(e,t);if(n===null){yield*va(Xs(e,t));return}let r=kN(),
o=0;for await(let i of va(yae(e,n))){let a=r.push(i);o=Qw(a,o),yield a}let s=r.end();if(Qw(s,o)!==n.crc)throw new Error(
"the compressed data is damaged: its check does not match");yield s}async function hae(e,t){let n=await gt(e,{offset:t.offset,
length:Yw+1024}),r=n.subarray(Yw),o=((r[0]??0)+1)*4;if(n[7]!==fae||r[1]!==1||r[2]!==mae||r[3]!==0||r[4]!==_N||r[5]!==1)return null;
let{unpadded:s,unpackedBytes:i}=await gae(e,t),a={offset:t.offset+Yw+o,length:s-o-rl},l={offset:a.offset+ek(a.length),length:rl};
if(a.length<=0||l.offset+rl>t.offset+t.length)throw new Error("the compressed data is cut off");let c=(await gt(e,l)).readUInt32LE();
return{dictionary:r[6]??0,packed:a,unpackedBytes:i,crc:c}}async function gae(e,t){let n=t.offset+t.length,r=await gt(e,{
offset:n-Jw,length:Jw});if(r.toString("latin1",10)!=="YZ")throw new Error("the compressed data is cut off");let o=(r.readUInt32LE(
4)+1)*4;if(o>pae)throw new Error("the compressed data has more blocks than a kernel has");let s=await gt(e,{offset:n-Jw-
o,length:o}),[i,...a]=bae(s.subarray(1,o-rl)),[l,c]=a;if(i!==1||l===void 0||c===void 0)throw new Error("the compressed d\
ata has more blocks than a kernel has");return{unpadded:l,unpackedBytes:c}}async function*yae(e,{dictionary:t,packed:n,unpackedBytes:r}){
let o=Buffer.from([0,dae]),s=Xw([2,0,_N,1,t,0,0,0]);yield Buffer.concat([Buffer.from(tk),Xw([...o]),s]),yield*Xs(e,n),yield Buffer.
alloc(ek(n.length)-n.length);let i=[0,1,...Zw(s.length+n.length),...Zw(r)],a=Xw([...i,...new Array(ek(i.length)-i.length).
fill(0)]),l=Buffer.alloc(4);l.writeUInt32LE(a.length/4-1);let c=Buffer.concat([l,o]);yield Buffer.concat([a,SN(c),c,Buffer.
from("YZ")])}function Xw(e){let t=Buffer.from(e);return Buffer.concat([t,SN(t)])}function SN(e){let t=Buffer.alloc(rl);return t.
writeUInt32LE(Qw(e)),t}function Zw(e){return e<128?[e]:[e%128|128,...Zw(Math.floor(e/128))]}function bae(e){let t=[],n=0,
r=1;for(let o of e)n+=(o&127)*r,r*=128,!(o>=128)&&(t.push(n),n=0,r=1);return t}function ek(e){return Math.ceil(e/4)*4}var tk,
Yw,Jw,rl,dae,fae,mae,_N,pae,$N=f(()=>{"use strict";Ty();Qs();xN();tk=[253,55,122,88,90,0],Yw=12,Jw=12,rl=4,dae=0,fae=1,mae=
4,_N=33,pae=1024});import{createHash as wae}from"node:crypto";import{open as kae}from"node:fs/promises";async function zf(e,t,n,r){let o=await gt(
e,{offset:t.offset,length:Math.min(t.length,xae)}),s=Sae(o,e,t,r),i=wae("sha256"),a=await q(n,()=>kae(n,"wx")),l=0;try{for await(let c of s){
if(l+=c.length,l>nk)throw new Error(`it unpacks to more than ${nk} bytes`);i.update(c),await q(n,()=>a.writeFile(c))}}catch(c){
throw c instanceof h?c:new h(`${r} cannot be unpacked: ${P(c)}`)}finally{await a.close()}return{sha256:i.digest("hex"),bytes:l}}
function Sae(e,t,n,r){if(tl(e,tk))return RN(t,n);if(_ae.some(i=>tl(e,i)))return Te(Xs(t,n),r,nk);let o=Vw.length;if(tl(e,
Vw)){let i={offset:n.offset+o,length:n.length-o};return yN(Xs(t,i))}let s=Rae.find(({magic:i})=>tl(e,i));throw new h(s===
void 0?`${r} holds a kernel packed in no known way (it begins with ${e.toString("hex")})`:`${r} is packed with ${s.name}\
, which is not unpacked on the host`)}var nk,xae,_ae,Rae,rk=f(()=>{"use strict";$();ye();vn();Qs();bN();$N();nk=256<<20,
xae=8,_ae=[[31,139],[40,181,47,253]],Rae=[{name:"bzip2",magic:[66,90,104]},{name:"lzma",magic:[93,0,0]},{name:"lzo",magic:[
137,76,90,79]}]});import{stat as $ae}from"node:fs/promises";async function vN(e,t){let n=await Nr(e,Vf),r=(await $ae(e)).size;if(n.length===
Vf&&AN(n,Aae,Pae)){let o={offset:n.readUInt32LE(Oae),length:n.readUInt32LE(Cae)};if(o.length===0||o.offset+o.length>r)throw new h(
`${t} is cut off: its compressed kernel does not lie in the file`);return o}if(PN(n))return null;if(n.length===Vf&&n.readUInt16LE()===
Tae)return{offset:0,length:r};throw new h(`${t} is no arm64 kernel: neither an Image, nor one packed with gzip or as EFI\
 zboot`)}async function EN(e,t,n,r){let{sha256:o}=await zf(e,t,n,r);if(!PN(await Nr(n,Vf)))throw new h(`${r} does not un\
pack to an arm64 Image`);return o}function PN(e){return AN(e,Eae,vae)}function AN(e,t,n){return e.toString("latin1",t,t+
n.length)===n}var vae,Eae,Pae,Aae,Oae,Cae,Vf,Tae,ON=f(()=>{"use strict";$();Qs();rk();vae="ARMd",Eae=56,Pae="zimg",Aae=4,
Oae=8,Cae=12,Vf=64,Tae=35615});var Mae,VUe,HUe,YUe,JUe,XUe,QUe,ZUe,eGe,tGe,nGe,rGe,oGe,Xn,sGe,iGe,aGe,lGe,Iae,cGe,uGe,CN,dGe,fGe,mGe,pGe,hGe,TN,gGe,yGe,
bGe,wGe,kGe,MN,xGe,_Ge,IN,RGe,LN,SGe,$Ge,vGe,EGe,PGe,AGe,ok,Hf,OGe,CGe,TGe,MGe,sk,IGe,FN,NN,BN,LGe,FGe,NGe,BGe,KN,KGe,DGe,
DN,jGe,jN,UGe,GGe,ol=f(async()=>{Mae=await import("./vendor/js-yaml.js"),{CHOMPING_CLIP:VUe,CHOMPING_KEEP:HUe,CHOMPING_MODE:YUe,
CHOMPING_STRIP:JUe,COLLECTION_STYLE:XUe,COLLECTION_STYLE_BLOCK:QUe,COLLECTION_STYLE_FLOW:ZUe,CORE_SCHEMA:eGe,DEFAULT_SCALAR_STYLE_RULES:tGe,
DUMP_SCHEMA:nGe,EVENT_ALIAS:rGe,EVENT_DOCUMENT:oGe,EVENT_ID:Xn,EVENT_MAPPING:sGe,EVENT_POP:iGe,EVENT_SCALAR:aGe,EVENT_SEQUENCE:lGe,
FAILSAFE_SCHEMA:Iae,JSON_SCHEMA:cGe,NOT_RESOLVED:uGe,SCALAR_STYLE:CN,SCALAR_STYLE_DOUBLE_QUOTED:dGe,SCALAR_STYLE_FOLDED_BLOCK:fGe,
SCALAR_STYLE_LITERAL_BLOCK:mGe,SCALAR_STYLE_PLAIN:pGe,SCALAR_STYLE_SINGLE_QUOTED:hGe,Schema:TN,VISIT_BREAK:gGe,VISIT_SKIP:yGe,
YAML11_SCHEMA:bGe,YAMLException:wGe,binaryTag:kGe,boolCoreTag:MN,boolJsonTag:xGe,boolYaml11Tag:_Ge,constructFromEvents:IN,
defineMappingTag:RGe,defineScalarTag:LN,defineSequenceTag:SGe,dump:$Ge,eventsToAst:vGe,floatCoreTag:EGe,floatJsonTag:PGe,
floatYaml11Tag:AGe,getScalarValue:ok,intCoreTag:Hf,intJsonTag:OGe,intYaml11Tag:CGe,jsToAst:TGe,legacyMapTag:MGe,load:sk,
loadAll:IGe,mapTag:FN,mergeTag:NN,nullCoreTag:BN,nullJsonTag:LGe,nullYaml11Tag:FGe,omapTag:NGe,pairsTag:BGe,parseEvents:KN,
present:KGe,realMapTag:DGe,seqTag:DN,setTag:jGe,strTag:jN,timestampTag:UGe,visit:GGe}=Mae});function UN(e,t,n){return e.find(r=>r.accelerator===n&&Me(t,r.series)&&Ir(t)===r.ending)?.shape}var GN=f(async()=>{"use \
strict";await ol();$();ur();Xe();ko()});async function ik(e){let t=await Nr(e,WN.length);return WN.every((n,r)=>t[r]===n)}async function Jf(e,t){let n=await jae(
e,t),r=await Uae(e,n);if(r===void 0)throw new h(`${t} has no PVH entry, without which QEMU does not boot it unpacked`);if(!n.
some(({type:s,physical:i,memoryBytes:a})=>s===Fae&&r>=i&&r<i+a))throw new h(`${t} has its PVH entry at 0x${r.toString(16)}\
, where nothing is loaded`)}async function jae(e,t){let n=await Nr(e,qN);if(n.length<qN||!await ik(e)||n.readUInt16LE(18)!==
Lae)throw new h(`${t} does not unpack to an ELF file of x86_64`);let r=n.readUInt16LE(56),o=n.readUInt16LE(54);if(o!==Yf||
r>Kae)throw new h(`${t} has ${r} program headers of ${o} bytes, which no kernel has`);let s=await gt(e,{offset:sl(n,32),
length:r*Yf});if(s.length<r*Yf)throw new h(`${t} is cut off in its program headers`);return Array.from({length:r},(i,a)=>{
let l=a*Yf;return{type:s.readUInt32LE(l),offset:sl(s,l+8),physical:sl(s,l+24),fileBytes:sl(s,l+32),memoryBytes:sl(s,l+40)}})}
function sl(e,t){return Math.min(Number(e.readBigUInt64LE(t)),Number.MAX_SAFE_INTEGER)}async function Uae(e,t){for(let{offset:n,
fileBytes:r}of t.filter(({type:o})=>o===Nae)){let o=await gt(e,{offset:n,length:Math.min(r,Dae)}),s=Gae(o);if(s!==void 0)
return s}}function Gae(e){for(let t=0;t+12<=e.length;){let n=e.readUInt32LE(t),r=e.readUInt32LE(t+4),o=t+12,s=o+zN(n);if(e.
readUInt32LE(t+8)===Bae&&e.toString("latin1",o,o+4)==="Xen\0"&&r>=4&&s+4<=e.length)return e.readUInt32LE(s);t=s+zN(r)}}function zN(e){
return Math.ceil(e/4)*4}var qN,Yf,WN,Lae,Fae,Nae,Bae,Kae,Dae,ak=f(()=>{"use strict";$();Qs();qN=64,Yf=56,WN=[127,69,76,70,
2,1],Lae=62,Fae=1,Nae=4,Bae=18,Kae=64,Dae=65536});async function VN(){return qae}var qae,HN=f(()=>{"use strict";qae=[{series:"5.10",ending:"-cloud-amd64",accelerator:"kvm",
shape:"bzimage-pc"},{series:"6.1",ending:"-cloud-amd64",accelerator:"kvm",shape:"bzimage-pc"},{series:"6.12",ending:"-cl\
oud-amd64",accelerator:"kvm",shape:"bzimage-pc"},{series:"7.3",ending:"-cloud-amd64",accelerator:"kvm",shape:"bzimage-pc"},
{series:"5.10",ending:"-amd64",accelerator:"tcg",shape:"vmlinux-pc"},{series:"5.10",ending:"-cloud-amd64",accelerator:"t\
cg",shape:"vmlinux-pc"},{series:"6.1",ending:"-amd64",accelerator:"tcg",shape:"vmlinux-pc"},{series:"6.1",ending:"-cloud\
-amd64",accelerator:"tcg",shape:"vmlinux-pc"},{series:"6.12",ending:"-amd64",accelerator:"tcg",shape:"vmlinux-pc"},{series:"\
6.12",ending:"-cloud-amd64",accelerator:"tcg",shape:"vmlinux-pc"},{series:"7.2",ending:"-cloud-amd64",accelerator:"tcg",
shape:"vmlinux-pc"},{series:"7.3",ending:"-cloud-amd64",accelerator:"tcg",shape:"vmlinux-pc"}]});import{mkdir as Wae,rm as YN}from"node:fs/promises";import{join as Xf}from"node:path";async function lk(e,t){let n=await JN(
e);return n!==void 0?n:zae(async()=>{let r=await JN(e);if(r!==void 0)return r;await xi(Xf(e,".."));let o=de(e);try{await q(
e,()=>Wae(o,{recursive:!0}));let s=await t(Qf(o));await xt(Xf(o,"image.json"),{format:XN,sha256:s}),await q(e,()=>YN(e,{
recursive:!0,force:!0})),await et(o,e)}finally{await YN(o,{recursive:!0,force:!0})}return Qf(e)})}async function JN(e){let t=await _t(
Xf(e,"image.json"));if(!(typeof t!="object"||t===null||!("sha256"in t))&&!(!("format"in t)||t.format!==XN))return await me(
Qf(e))===t.sha256?Qf(e):void 0}function Qf(e){return Xf(e,"image")}var zae,XN,QN=f(async()=>{"use strict";await As();ye();
We();zae=Lt(1),XN=1});async function nB(e,t){let n=await Nr(e,eB);if(n.length<eB||n.toString("latin1",ZN,ZN+tB.length)!==tB)throw new h(`${t} \
is no bzImage: it has no setup header`);if(n.readUInt16LE(Hae)<Xae)throw new h(`${t} does not tell where its compressed \
kernel is: its boot protocol is older than 2.08`);let o=((n[Vae]||Zae)+1)*Qae+n.readUInt32LE(Yae),s=n.readUInt32LE(Jae);
if(s<=il)throw new h(`${t} says that its compressed kernel has ${s} bytes`);let i=await gt(e,{offset:o,length:2}),a=await gt(
e,{offset:o+s-il,length:il});if(i.length<2||a.length<il)throw new h(`${t} is cut off: its compressed kernel does not lie\
 in the file`);let l=i.readUInt16LE()===ele;return{part:{offset:o,length:l?s:s-il},unpackedBytes:a.readUInt32LE()}}var Vae,
ZN,Hae,Yae,Jae,eB,tB,Xae,Qae,Zae,il,ele,rB=f(()=>{"use strict";$();Qs();Vae=497,ZN=514,Hae=518,Yae=584,Jae=588,eB=592,tB=
"HdrS",Xae=520,Qae=512,Zae=4,il=4,ele=35615});async function oB(e,t,n){let{part:r,unpackedBytes:o}=await nB(e,n),{sha256:s,bytes:i}=await zf(e,r,t,n);if(i!==o)throw new h(
`${n} unpacks to ${i} bytes where its own end says ${o}`);return await Jf(t,n),s}var sB=f(()=>{"use strict";$();rB();rk();
ak()});import{join as tle}from"node:path";async function Zf(e,t){switch(e.kernel.arch){case"x86_64":return nle(e,t);case"arm64":
return[await rle(e,t)];case"s390x":return e.images}}async function nle(e,{rules:t=VN,...n}){let{kernel:r,images:o}=e,s=o[o.
length-1]??o[0],i=`vmlinuz of ${r.release}`;if(await ik(s.path))return await Jf(s.path,i),[{shape:"vmlinux-pc",path:s.path}];
let a=UN(await t(),r.release,n.accelerator);if(a===void 0||a===s.shape)return[s];try{let l=await lk(iB(e,n),c=>oB(s.path,
c,i));return[{shape:a,path:l},s]}catch(l){if(!(l instanceof h))throw l;return n.onNote(`booted as it is packaged: ${P(l)}`),
[s]}}async function rle(e,t){let{kernel:n,images:r}=e,[o]=r,s=`vmlinuz of ${n.release}`,i=await vN(o.path,s);if(i===null)
return o;let a=await lk(iB(e,t),l=>EN(o.path,i,l,s));return{...o,path:a}}function iB({vmlinuzSha256:e},{cacheDirectory:t}){
return tle(t,"images",e)}var ck=f(async()=>{"use strict";$();ON();await GN();ak();HN();await QN();sB()});import{constants as uk}from"node:os";function _e(e){return e===0?null:{number:e,name:dk.get(e)??ole[e]??`errno ${e}`}}var ole,
dk,Qn=f(()=>{"use strict";ole={512:"ERESTARTSYS",517:"EPROBE_DEFER",524:"ENOTSUPP",525:"EBADTYPE"},dk=new Map(Object.entries(
uk.errno).map(([e,t])=>[t,e]));dk.set(uk.errno.EAGAIN,"EAGAIN");dk.set(uk.errno.EOPNOTSUPP,"EOPNOTSUPP")});function Cn(e){switch(e.kind){case"crash":return{verdict:"fail",reason:`the kernel died: ${e.message}${aB(e.during)}`};case"\
timeout":return{verdict:"error",reason:`not done within ${e.seconds} s; raise \`timeout\` if it needs longer`};case"kill\
ed":return{verdict:"error",reason:`its process died (${e.signal===0?`exit code ${e.exitCode}`:`signal ${e.signal}`})${aB(
e.during)}`};case"lost":return{verdict:"error",reason:e.message};case"cancelled":return{verdict:"error",reason:"cancelle\
d"}}}function aB(e){return e===null?"":` (during ${e})`}var al=f(()=>{"use strict"});function lB(e,t,n){let r=ile.findLast(o=>t.lanes.some(({mode:s})=>s===o));return t.lanes.map(({mode:o,required:s})=>({mode:o,
required:s&&n,known:null,...e.unsuited!==void 0&&(e.unsuited.what==="all"||o==="command")?{verdict:"skip",reason:`it ${e.
unsuited.why}`}:ale(o,r,e,t)}))}function ale(e,t,n,r){return e==="command"?lle(n):cle(e,e===t,n,r)}function lle({obstacle:e,
command:t,commandInterruption:n}){return e!==null?{verdict:"error",reason:e}:n!==null&&t?.verdict!=="fail"?Cn(n):t===null?
{verdict:"error",reason:"the guest told nothing of the command"}:{verdict:t.verdict,reason:t.reason}}function cle(e,t,n,r){
return ule(e,t,n,r)??hle(n)??gle(e,n)??sc(n)??ple(n)??yle(n)??(e==="load_only"?void 0:ic(n))??(e==="behavior"?wle(n,r):void 0)??
sle}function ule(e,t,n,r){let{obstacle:o,interruption:s,load:i}=n;if(o!==null)return{verdict:"error",reason:o};if(s!==null&&
!(!t&&dle(e,n))&&!(i?.verdict==="fail"&&s.kind!=="crash")&&!(e==="behavior"&&fle(n,r))&&!(e==="behavior"&&s.kind!=="cras\
h"&&mle(n,r)))return Cn(s)}function dle(e,{load:t,programs:n,tests:r}){return t?.verdict!=="pass"?!1:e==="load_only"||r.
some(({verdict:o})=>o!=="skip")?!0:n.every(o=>o.load?.verdict!=="pass"||o.attach!==null)}function fle({tests:e,interruption:t},n){
if(t?.kind!=="crash"||!t.during?.endsWith(" test"))return!1;let r=e.findLastIndex(({verdict:o})=>o!=="skip");return n.tests[r]?.
required===!1}function mle({tests:e},t){let n=cB(e,t);return e.some(({verdict:r})=>r!=="skip")&&(n.every(({verdict:r})=>r===
"pass")||n.some(({verdict:r})=>r==="fail"))}function ple({ignored:e,libbpf:t}){if(e.length===0)return;let n=e.map(({name:r,
section:o})=>`${r} (${o})`).join(", ");return{verdict:"fail",reason:`libbpf ${t} ignores ${n}`}}function hle({fixups:e}){
let t=e.find(({status:n})=>n!=="applied"&&n!=="unsupported");return t===void 0?void 0:{verdict:"error",reason:`${t.note}${t.
errno===null?"":` (${t.errno.name})`}${Vg(t.place)}`}}function gle(e,{unknownNames:t}){let n=t.find(({usedBy:r})=>r==="o\
bject"||e==="behavior");return n===void 0?void 0:{verdict:"error",reason:x0(n)}}function yle({programs:e}){let t=Ti(e),[
n]=t;if(n===void 0)return ble(e);let r=t.length===1?"":`; so do ${t.length-1} more programs`;return{verdict:"fail",reason:`${n.
name} takes ${n.insns} instructions to verify, its budget is ${n.budget}${r}`}}function ble(e){let t=e.find(({load:n})=>n?.
verdict==="pass"&&n.stats?.budget!=null&&n.stats.insnsProcessed===null);return t===void 0?void 0:{verdict:"error",reason:`${t.
name} has a budget, and the kernel does not tell how many instructions it verified`}}function wle({tests:e},t){let n=cB(
e,t),r=e.filter(({verdict:o})=>o==="pass").length;for(let o of["fail","error","skip"]){let s=n.find(i=>i.verdict===o);if(s!==
void 0)return{verdict:o==="skip"?"error":o,reason:`${r} of ${e.length} tests pass; ${s.name}: ${s.reason}`}}}function cB(e,t){
return e.filter((n,r)=>t.tests[r]?.required)}var sle,ile,uB=f(async()=>{"use strict";al();Vo();await Bu();sle={verdict:"\
pass",reason:null},ile=["load_only","load_attach","behavior"]});function dB(e,{btf:t}){let n=De(e,"btf");if(n===void 0||t===void 0)return[];let{errno:r,message:o}=n,s=r===0;return[{subject:t.
file,what:"btf",status:s?"applied":"error",errno:_e(r),message:s?null:o,note:s?`btf of the kernel: ${t.file}`:`btf file ${t.
file} ${o}`,place:t.place}]}var fB=f(()=>{"use strict";Qn();zt()});function pB(e){let{request:t,commandOutcome:n,obstacle:r,unsuited:o}=e;if(t.command===null||!t.lanes.some(({mode:u})=>u===
"command"))return null;let{command:s,expect:i}=t.command;if(o!==void 0)return{...mB(s),verdict:"skip",reason:`it ${o.why}`};
let a=De(n?.records??[],"command");if(a!==void 0)return mk(s,i,a,pk(e,"command","command"));let l=n?.interruption??null,
c=l===null?null:Cn(l);return{...mB(s),verdict:c?.verdict??"error",reason:c?.reason??r??"the guest told nothing of the co\
mmand"}}function mk(e,t,n,r){let o=xle(n,t),s=_le(t,n,r),i=[...o,...s];return{command:e,verdict:kle(n,o,s),reason:i.length===
0?null:i.join("; "),exitCode:n.code<0?null:n.code,signal:n.signal===0?null:n.signal,timedOut:n.timed_out,durationMs:n.usec/
1e3,stdout:fk(n.stdout_bytes,r.stdout),stderr:fk(n.stderr_bytes,r.stderr)}}function pk(e,t,n){return{stdout:e.output({case:t,
kind:"stdout",subject:n}),stderr:e.output({case:t,kind:"stderr",subject:n})}}function kle(e,t,n){return t.length+n.length===
0?"pass":hB(e)||t.length===0&&e.cut?"error":"fail"}function hB({code:e,signal:t,timed_out:n}){return e<0&&t===0&&!n}function xle(e,{
exitCode:t}){return e.timed_out?[`the command was not done after ${Rle(e.usec)}`]:e.signal!==0?[`the command was ended b\
y signal ${e.signal}`]:hB(e)?["the command could not be started"]:e.code===t?[]:[`exit code ${e.code} instead of ${t}`]}
function _le(e,t,{stdout:n,stderr:r}){let o=n?.text??"",{stdoutContains:s,stderrContains:i,stdoutMatches:a}=e,l=[...s===
null||o.includes(s)?[]:[`stdout does not contain ${JSON.stringify(s)}`],...a===null||a.test(o)?[]:[`stdout does not matc\
h ${a}`],...i===null||(r?.text??"").includes(i)?[]:[`stderr does not contain ${JSON.stringify(i)}`]];return l.length>0&&
t.cut?[...l,"there was more output than is kept"]:l}function fk(e,t){return{bytes:e,log:t?.path??null,tail:t?.tail??""}}
function mB(e){let t=fk(0,null);return{command:e,exitCode:null,signal:null,timedOut:!1,durationMs:0,stdout:t,stderr:t}}function Rle(e){
let t=e/1e6;return`${t<10?t.toFixed(1):Math.round(t)} s`}var hk=f(()=>{"use strict";al();zt()});function gB(e,t){return ne(e,"fixup").flatMap(n=>{let r=t[n.index];if(r===void 0)return[];let o=vle(n.status),s=r.kind===
"max_entries"&&r.value==="cpus"&&o==="applied"?` (${n.number})`:"",i=Ar(r);return[{subject:r.subject,what:i,status:o,errno:_e(
n.errno),message:o==="applied"?null:n.message,note:`${yB(r)} fixup ${Sle(o,r)}: ${r.subject} ${i}${s}`,place:r.place}]})}
function yB({kind:e}){return e==="global"?"global":e==="program_type"||e==="autoload"?"program":"map"}function Sle(e,t){
switch(e){case"applied":return"applied";case"not_found":return`refused, no such ${yB(t)}`;case"not_map_in_map":return"re\
fused, not a map-in-map";case"unsupported":return"refused by the kernel";case"error":return"failed"}}function vle(e){return $le.
find(t=>t===e)??"error"}var $le,bB=f(()=>{"use strict";td();Qn();zt();$le=["applied","not_found","not_map_in_map","unsup\
ported"]});function wB(e,{fixups:t}){let n=ne(e,"map_refused"),r=ne(e,"map_trial"),o=ne(e,"map_off");return ne(e,"map").map(s=>{let a=t.
some(({kind:c,subject:u})=>c==="autocreate"&&u===s.name)?Ple:Ale(o.find(c=>c.map===s.name)),l=n.find(c=>c.map===s.name);
return{name:s.name,type:s.map_type,keySize:s.key_size,valueSize:s.value_size,maxEntries:s.max_entries,flags:s.flags,hasInner:s.
inner,off:a,refusal:l===void 0?null:Ole(l,r)}})}function Ale(e){if(e===void 0)return null;let{needs:t}=e;return t===null?
{by:"optional",reason:"optional, and the kernel does not create it"}:{by:"content",reason:`holds map ${t}, which is left\
 out`}}function Ole(e,t){let{map:n,inner:r,errno:o,message:s,map_type:i,key_size:a,value_size:l,max_entries:c,flags:u,extra:d,
btf:m}=e;return{inner:r,errno:_e(o),message:s===""?null:s,type:i,keySize:a,valueSize:l,maxEntries:c,flags:u,extra:d,btf:m===
"given"||m==="refused"?m:"none",trials:t.filter(p=>p.map===n).flatMap(Cle).slice(0,Ele)}}function Cle({base:e,property:t,
value:n,errno:r,limit:o}){let s=T_.find(i=>i===t);return s===void 0?[]:[{base:e==="own"?"own":"smallest",property:s,value:n,
errno:_e(r),limit:on(o)}]}var Ele,Ple,kB=f(()=>{"use strict";Qn();Jt();zt();Ele=64;Ple={by:"manifest",reason:"autocreate\
: false"}});function em(e){let t=new Map;for(let{group:n,program:r,status:o,message:s}of ne(e,"variant")){let i=t.get(n)??[];t.set(n,
i),i.push({program:r,status:Mle(o),reason:s===""?null:Tle(s)})}return[...t].map(([n,r])=>({group:n,chosen:r.find(({status:o})=>o===
"chosen")?.program??null,candidates:r}))}function Tle(e){return e.replace(/\bhelper (\d+)\b/,(t,n)=>$s(Number(n))??t)}function Mle(e){
return e==="chosen"||e==="passed_over"?e:"unsupported"}var gk=f(()=>{"use strict";ha();zt()});function xB(e,t){let n=ne(e,"attach");return ne(e,"program").map(r=>{let o=n.find(i=>i.program===r.name),s=Ile(e,r,t);return{
name:r.name,section:r.section,type:r.prog_type,autoload:s===null,off:s,requirement:t.request.programs.find(({name:i})=>i===
r.name)?.load??"required",insns:r.insns,load:Fle(e,r.name,t),attach:o===void 0?null:Ule(o,t.request),known:null}})}function Ile(e,{
name:t,autoload:n},{request:r,hostFixups:o,release:s}){if(o.some(({subject:u})=>u===t)){let u=r.programs.find(d=>d.name===
t)?.minKernel?.join(".");return{by:"kernel",reason:`${s??"the kernel"} is below its min_kernel ${u??""}`.trimEnd(),map:null}}
let i=r.fixups.findLast(({kind:u,subject:d})=>u==="autoload"&&d===t);if(i?.kind==="autoload"&&!i.value)return{by:"manife\
st",reason:"autoload: false",map:null};if(ne(e,"unused").some(({program:u})=>u===t))return{by:"manifest",reason:"in no s\
truct_ops map any more",map:null};let a=ne(e,"dropped").find(({program:u})=>u===t);if(a!==void 0)return{by:"dropped",reason:a.
message||(_e(a.errno)?.name??"it does not load"),map:a.map};let l=Lle(e,t);if(l!==void 0)return l;let c=r.fixups.some(u=>u.
kind==="struct_ops"&&u.program===t);return n||i!==void 0||c?null:{by:"object",reason:'off by default (SEC("?\u2026"))',map:null}}
function Lle(e,t){let n=em(e).find(({candidates:i})=>i.some(({program:a})=>a===t));if(n===void 0)return;if(n.chosen===t)
return null;let r=n.candidates.find(({program:i})=>i===t),o=n.chosen===null?"":`${n.chosen} was chosen`,s=[r?.status==="\
unsupported"?r.reason:null,o].filter(Boolean).join("; ");return{by:"variant",reason:s===""?`the kernel takes none of gro\
up ${n.group}`:s,map:null}}function Fle(e,t,n){let r=ne(e,"program_load").filter(({program:u})=>u===t),o=r.find(({pass:u})=>u===
"alone")??r[0];if(o===void 0)return null;let s=o.pass==="alone"?"alone":"whole",i=n.log({kind:"verifier",pass:s,subject:t})??
n.log({kind:"verifier",pass:"whole",subject:t}),{errno:a,map:l,line:c}=o;return{verdict:a===0?"pass":"fail",pass:s,errno:_e(
a),message:a===0?null:Dle(i?.tail??"")??o.message,refusedBy:a===0?null:o.reached_kernel||l!==null?"kernel":"libbpf",map:l,
source:_B(c),lacks:a===0?[]:Nle(e,t),verifierLog:i?.path??null,verifierTail:i?.tail??"",stats:a===0||o.insns_processed>=
0?jle(o,t,n):null}}function Nle(e,t){let n=ne(e,"lack").filter(({program:r})=>r===t);return Ble.flatMap(r=>{let o=n.find(
s=>s.what===r);return o===void 0?[]:[{what:r,errno:_e(o.errno),source:_B(o.line)}]})}function _B(e){return e&&{file:e.file,
path:null,line:e.line,column:e.column,text:e.text}}function Dle(e){let t=e.trimEnd().split(`
`);return t.find(r=>r.startsWith("Verification failed: "))??t.filter(r=>!Kle.test(r.trim())).at(-1)??null}function jle(e,t,{
request:n}){let r=on(e.insns_processed),o=r!==null&&e.insns_limit===1e6;return{insnsProcessed:r,statesTotal:on(e.states_total),
statesPeak:on(e.states_peak),stackDepth:on(e.stack_depth),xlatedBytes:on(e.xlated_bytes),jitedBytes:on(e.jited_bytes),headroom:o?
Math.max(0,1e6-r):null,budget:n.programs.find(s=>s.name===t)?.maxInsns??n.maxInsns,loadUsec:e.usec}}function Ule(e,t){let{
program:n,status:r,errno:o,message:s,target:i}=e,a=t.programs.find(({name:u})=>u===n)?.attachRequired??t.attachRequired,
l=r==="declined";return{verdict:r==="attached"?"pass":l||r==="unsupported"?"skip":"fail",required:a,declined:l,target:i,
errno:_e(o),message:s}}var Ble,Kle,RB=f(()=>{"use strict";Qn();Jt();gk();zt();Ble=["program_type","attach_type","expecte\
d_attach_type","sleepable","bpf_to_bpf_calls","map_values","function_addresses","bounded_loops","jmp32","atomics","cpu_v\
4","load_acquire","may_goto"];Kle=/^(?:processed \d+ insns|verification time|stack depth|insns processed|subprog \d|$)/});function $B(e){return ne(e,"target").flatMap(t=>{let n=HP.find(r=>r===t.kind);return n===void 0||t.name.length>Gle?[]:[qle(
t,n)]})}function qle(e,t){let n=new Set(yk(e.traceable_siblings));return{program:e.program,kind:t,name:e.name,symbols:e.
symbols,module:e.module,traceable:on(e.traceable),blacklisted:SB(e.blacklisted),errorInjection:SB(e.error_injection),overrides:e.
overrides,btf:e.btf,moduleBtf:e.module_btf,siblings:yk(e.siblings).map(r=>({name:r,traceable:n.has(r)})),category:e.category,
btfTrace:e.btf_trace,config:Object.fromEntries(yk(e.config).flatMap(r=>{let[o,s]=r.split("=");return o===void 0||s===void 0?
[]:[[o,s]]})),packagedIn:null}}function SB(e){return e<0?null:e>0}function yk(e){return e.split(" ").filter(t=>t!=="")}var Gle,
vB=f(()=>{"use strict";Pu();zt();Gle=600});function PB(e,t,n,r){let{kind:o,place:s}=e,i="map"in e?e.map:e.program,a=n.filter(c=>"index"in c&&c.index===t),l=Vle(e,r)??
zle(e,a)??{verdict:"error",seen:bk};return{kind:o,subject:i,wanted:Wle(e),place:s,...l}}function Wle(e){switch(e.kind){case"\
events":return`at least ${ll(e.min,"event")}${e.shown===null?"":` with ${e.shown}`}`;case"runs":return`at least ${ll(e.min,
"run")}`;case"map":return e.shown;case"test_run":{let{expectReturn:t,expectDataOut:n}=e,r=[...t===null?[]:[`returns ${t}`],
...n===null?[]:[`gives the data ${wk(n)}`]];return r.length===0?"can be run":r.join(" and ")}}}function zle(e,t){switch(e.
kind){case"events":{let n=ne(t,"events")[0];return n&&(tm(n)??Hle(e,n))}case"runs":{let n=ne(t,"runs")[0];return n&&(tm(
n)??{verdict:kk(n.count>=e.min),seen:ll(n.count,"run")})}case"map":{let n=ne(t,"map_value")[0];return n&&Jle(n)}case"tes\
t_run":{let n=ne(t,"test_run")[0];return n&&(tm(n)??Xle(e,n))}}}function tm({errno:e,message:t}){if(e===0)return;let n=_e(
e)?.name??"";return{verdict:"error",seen:t===""?n:`${t} (${n})`}}function Vle(e,t){if(!("program"in e))return;let n=t.find(
({name:r})=>r===e.program)?.off;return n==null?void 0:{verdict:"fail",seen:`it is not loaded: ${n.reason}`}}function Hle({
min:e,shown:t},{count:n,matched:r,lost:o}){let s=t===null?ll(n,"event"):`${r} of ${ll(n,"event")}`;return{verdict:kk(r>=
e),seen:o===0?s:`${s}, ${o} lost`}}function Jle({met:e,errno:t,message:n,value:r}){return e?{verdict:"pass",seen:r===null?
"met":EB(r)}:_e(t)?.name==="ENOENT"&&n!==Yle?{verdict:"fail",seen:n===""?"no such key":n}:tm({errno:t,message:n})??{verdict:"\
fail",seen:r===null?"no such key":EB(r)}}function Xle({expectReturn:e,expectDataOut:t},{retval:n,nsec:r,data_out:o,data_out_bytes:s}){
let i=e===null||n===e,a=t===null||Qle(t,o??"",s),l=[`returned ${n}`,...t===null?[]:[`gave ${o===null||o===""?"no data":wk(
o,s)}`]];return{verdict:kk(i&&a),seen:`${l.join(", ")} (${r} ns a run)`}}function Qle(e,t,n){return e.length===2*n&&e.toLowerCase()===
t.toLowerCase()}function EB(e){let t=Buffer.from(e,"hex");return[1,2,4,8].includes(t.length)?`${BigInt(`0x${Buffer.from(
t).reverse().toString("hex")}`)} (${e})`:wk(e)}function wk(e,t=e.length/2){return e.length>64?`${e.slice(0,64)}\u2026 (${t}\
 bytes)`:e}function kk(e){return e?"pass":"fail"}function ll(e,t){return`${e} ${t}${e===1?"":"s"}`}var bk,Yle,AB=f(()=>{
"use strict";Qn();zt();bk="the guest told nothing of it";Yle="the object has no such map"});function OB(e,t,n){let r=n.request.lanes.find(({mode:s})=>s==="behavior");if(r===void 0)return[];let o=r.required&&n.kernelRequired;
return n.request.tests.map((s,i)=>{let a=e.filter(m=>"test"in m&&m.test===i),{name:l,required:c,place:u}=s,d={name:l,required:c&&
o,place:u,known:null};return De(a,"test_start")===void 0?{...d,verdict:"skip",reason:Zle(e,n),command:null,expectations:[]}:
{...d,...ece(s,i,a,t,n)}})}function Zle(e,{obstacle:t,unsuited:n,outcome:r}){if(t!==null)return t;if(n?.what==="all")return`\
it ${n.why}`;let o=De(e,"open"),s=De(e,"load");if(o!==void 0&&o.errno!==0||s!==void 0&&s.errno!==0)return"the object doe\
s not load";if(ne(e,"fixup").some(({status:a})=>a!=="applied"))return"a fixup could not be applied";let i=r?.interruption??
null;return i===null?"the guest never came to it":`it was not reached: ${Cn(i).reason}`}function ece(e,t,n,r,o){let s=De(
n,"command"),i=e.command===null||s===void 0?null:mk(e.command,e.expect,s,pk(o,"object",`test ${t}`)),a=e.expectations.map(
(d,m)=>PB(d,m,n,r)),c=[...i===null?[]:[i],...a.map(d=>({verdict:d.verdict,reason:Yu(d)}))].filter(({verdict:d})=>d!=="pa\
ss");return De(n,"test_end")===void 0?{...tce(c,a,o),command:i,expectations:a}:e.command!==null&&i===null?{verdict:"erro\
r",reason:"the guest told nothing of the command",command:i,expectations:a}:{verdict:c.length===0?"pass":c.some(d=>d.verdict===
"fail")?"fail":"error",reason:CB(c),command:i,expectations:a}}function tce(e,t,{outcome:n}){let r=CB(e.filter(({verdict:i})=>i===
"fail")),o=n?.interruption==null?{verdict:"error",reason:"the guest did not come to its end"}:Cn(n.interruption),s=t.some(
({seen:i})=>i===bk);return r!==null&&!s?{verdict:"fail",reason:r}:{verdict:o.verdict,reason:[r,o.reason].filter(i=>i!==null).
join("; ")}}function CB(e){return e.length===0?null:e.map(({reason:t})=>t??"no reason").join("; ")}var TB=f(()=>{"use st\
rict";py();al();hk();AB();zt()});function nm(e){let t=e.outcome?.records??[],n=[...t,...e.commandOutcome?.records??[]],r=ne(n,"case_exit"),o=e.log({kind:"\
libbpf",pass:"whole",subject:null}),s=xB(t,e),i=wB(t,e.request),a=ne(t,"ignored").map(({section:c,variable:u})=>({section:c,
name:u})),l={load:nce(t),programs:s,maps:i,unknownNames:k0(e.request,s,i,a),fixups:[...dB(t,e),...gB(t,e.request.fixups)],
ignored:a,libbpf:rce(t,e),tests:OB(t,s,e),command:pB(e),interruption:e.outcome?.interruption??null,commandInterruption:e.
commandOutcome?.interruption??null,obstacle:e.obstacle,unsuited:e.unsuited};return{artifact:e.artifact,kernel:e.kernel,lanes:lB(
l,e.request,e.kernelRequired),unsuited:e.unsuited?.why??null,libbpf:l.libbpf,load:l.load,programs:l.programs,maps:i,ignored:l.
ignored,fixups:l.fixups,variants:em(t),tests:l.tests,command:l.command,leftovers:oce(n),unknownNames:l.unknownNames,durationMs:r.
length===0?null:r.reduce((c,{usec:u})=>c+u,0)/1e3,maxRssKib:r.length===0?null:Math.max(...r.map(c=>c.maxrss_kb)),interruption:l.
interruption??l.commandInterruption,libbpfLog:o?.path??null,libbpfTail:o?.tail??"",targets:$B(t),kernelWarnings:[...e.outcome?.
warnings??[],...e.commandOutcome?.warnings??[]]}}function nce(e){let t=De(e,"open");if(t!==void 0&&t.errno!==0)return{verdict:"\
fail",errno:_e(t.errno),message:t.message,map:null,program:null,btfRefused:null};let n=De(e,"load");if(n===void 0)return null;
let{errno:r,message:o,map:s,program:i}=n;return{verdict:r===0?"pass":"fail",errno:_e(r),message:o,map:s,program:i,btfRefused:n.
btf_errno===0?null:n.btf_message||(_e(n.btf_errno)?.name??"no reason given")}}function rce(e,{pidOneLibbpf:t}){if(De(e,"\
open")===void 0)return null;let n=De(e,"validator")?.libbpf??t;return n===null?null:_(n.replace(/^v/,""),20)}function oce(e){
return ne(e,"leftover").flatMap(({kind:t,name:n})=>sce(t)?[{kind:t,name:n}]:[])}function sce(e){return e==="pin"||e==="p\
rocess"||e==="link"||e==="program"}var xk=f(async()=>{"use strict";I();Qn();await uB();await Bu();fB();hk();bB();kB();RB();
vB();TB();gk();zt()});function IB({object:e,command:t},n,r,o){let i=[e,t].filter(u=>u!==void 0).some(u=>n.cases.has(u)),a=r??"the guest never \
came to it",l=o?MB:{records:[],interruption:{kind:"lost",message:a},warnings:[]},c=u=>u===void 0?void 0:n.cases.get(u)??
(i||o?l:void 0);return{outcome:c(e),commandOutcome:c(t),obstacle:i||o?null:a}}function cl(e,t){return{artifact:e.name,kernel:t.
name,kernelRequired:t.request.required&&Qu(e.request,t.request)?.required!==!1,request:Ga(t.request,e.request),btf:ja(e.
request,t.request),unsuited:e.unsuited}}function rm(e,t,n,r){let o=e.defect===void 0?r:`${e.path} ${e.defect}`,s=o===null&&
e.unsuited?.what!=="all"?MB:void 0;return nm({...cl(e,t),release:n,hostFixups:[],pidOneLibbpf:null,outcome:s,commandOutcome:s,
obstacle:o,log:()=>null,output:()=>null})}var MB,_k=f(async()=>{"use strict";He();uf();await xk();ff();MB={records:[],interruption:{
kind:"cancelled"},warnings:[]}});import{readFile as ice}from"node:fs/promises";function om({modules:e}){return e.map(({name:t})=>({name:t,path:LB(t)}))}async function sm({
modules:e}){return Promise.all(e.map(async({name:t,path:n})=>({path:LB(t),content:await ice(n)})))}function LB(e){return`\
/bpfcompat/modules/${e}.ko`}var Rk=f(()=>{"use strict"});function FB(e,t){if(t.length===0)return[];let n=[],r=({message:s})=>t.some(i=>s.search(i)>=0)?(n.push(s),!1):!0;e.warnings=
e.warnings.filter(r);for(let s of e.cases.values())s.warnings=s.warnings.filter(r);let o=new Map;for(let s of n)o.set(s,
(o.get(s)??0)+1);return[...o].map(([s,i])=>`allowed kernel warning${i>1?` (${i} times)`:""}: ${s}`)}var NB=f(()=>{"use s\
trict"});function BB({cmdline:e,lsm:t},n){if(t===null)return{cmdline:e,note:null};if(n===null)return{cmdline:e,note:"`lsm: append\
-bpf` has no effect: the kernel came without the configuration that names its LSMs"};if(n.get("CONFIG_BPF_LSM")!=="y")return{
cmdline:e,note:"`lsm: append-bpf` has no effect: this kernel is built without CONFIG_BPF_LSM"};let o=([...e.matchAll(/(?:^|\s)lsm=(\S*)/g)].
at(-1)?.[1]??n.get("CONFIG_LSM")??"").split(",").filter(s=>s!=="");return o.includes("bpf")?{cmdline:e,note:"`lsm: appen\
d-bpf` changes nothing: this kernel starts with the bpf LSM by itself"}:{cmdline:`${e} lsm=${[...o,"bpf"].join(",")}`.trim(),
note:null}}var KB=f(()=>{"use strict"});function DB(e,t){let n=e.filter(sn).flatMap(r=>[r,...hce(r)]);return[...new Set(n.flatMap(r=>gce(r,t)))]}function hce({targets:e,
request:{lanes:t}}){return t.some(({mode:n})=>n==="behavior")?e:[]}function gce({request:e,object:t},n){let{lanes:r,programs:o,
fixups:s}=e,i=r.map(({mode:g})=>g);if(i.every(g=>g==="load_only"))return[];let a=t?.programSections??[],l=s.flatMap(g=>g.
kind==="program_type"?[g.value]:[]),c=o.flatMap(({attach:g})=>g===null?[]:[g]),u=l.includes("sched_cls")||a.some(g=>fce.
test(g)),d=l.includes("sched_act")||a.some(g=>mce.test(g)),m=l.includes("xdp")||a.some(g=>pce.test(g)),p=!mf(n,ace)||i.includes(
"command");return[...u&&p||c.some(({kind:g})=>g==="tc")?[lce,cce]:[],...d?[uce]:[],...m||c.some(({interface:g})=>g?.startsWith(
"veth"))?[dce]:[]]}var ace,lce,cce,uce,dce,fce,mce,pce,jB=f(async()=>{"use strict";await Cs();dw();ace=[6,6],lce={name:"\
sch_ingress",option:"CONFIG_NET_SCH_INGRESS"},cce={name:"cls_bpf",option:"CONFIG_NET_CLS_BPF"},uce={name:"act_bpf",option:"\
CONFIG_NET_ACT_BPF"},dce={name:"veth",option:"CONFIG_VETH"},fce=/^\??(?:tc|classifier|sched_cls)(?:\/|$)/,mce=/^\??action(?:\/|$)/,
pce=/^\??xdp(?:\.frags)?(?:\/(?!cpumap)|$)/});import{readFile as yce}from"node:fs/promises";import{join as bce}from"node:path";async function UB({artifact:e,object:t,
command:n},r,o){let s={object:t,command:n},i=l=>{let c=s[l.case];return c===void 0?null:o({case:c,kind:l.kind,pass:"",subject:l.
subject})},a=new Map;for(let l of kce(e.request)){let c=i(l);c!==null&&a.set(c.path,await yce(bce(r,c.path),"utf8"))}return l=>{
let c=i(l);return c===null?null:{path:c.path,tail:c.tail,text:a.get(c.path)??c.tail}}}function kce({tests:e,command:t}){
let n=[...e.map(({expect:o},s)=>({case:"object",subject:`test ${s}`,expect:o})),...t===null?[]:[{case:"command",subject:"\
command",expect:t.expect}]],r=["stdout","stderr"];return n.flatMap(({expect:o,...s})=>r.filter(i=>wce[i](o)).map(i=>({...s,
kind:i})))}var wce,GB=f(()=>{"use strict";wce={stdout:({stdoutContains:e,stdoutMatches:t})=>e!==null||t!==null,stderr:({
stderrContains:e})=>e!==null}});async function WB(e,t){let n=e.flatMap(({targets:a})=>a.filter(Eu));if(n.length===0)return;let{provider:r,spec:o,record:s,
onProgress:i}=t;try{let a=await r.modulesDefining(o,s,new Set(n.map(qB)),i);if(a===null)return;for(let l of n)l.packagedIn=
a.get(qB(l))??[]}catch(a){if(Jr(a))return;let l=`nobody looked for ${n[0]?.name} in the modules of ${s.release}: ${P(a)}`;
i({step:"note",message:l})}}function qB({kind:e,name:t}){return e==="tracepoint"||e==="raw_tracepoint"?`__tracepoint_${t.
replace(/^.*\//,"")}`:t}var zB=f(()=>{"use strict";$();Pu()});import{constants as VB}from"node:fs";import{access as xce}from"node:fs/promises";async function HB(e,t){if(e==="tcg")return{
used:"tcg",reason:"asked for"};let n=Yr(Sk(t),$k(t)),r=n===void 0?await ul(t):n===YB?void 0:n;if(r===void 0)return{used:"\
kvm",reason:"KVM ran a 64-bit probe"};if(e==="kvm")throw new h(`accelerator \`kvm\` cannot be used: ${r}; use \`auto\` or \
\`tcg\`, which need no KVM`);return{used:"tcg",reason:r}}async function ul(e){let{arch:t,host:n=Ie(),device:r=vk}=e;if(t!==
n)return`this machine is ${n??process.arch}, the kernels are ${t}`;let o=LF[t];return o===void 0?`nothing proves KVM on ${t}`:
await Rce(r)??await Sce(o,r,e)}async function Rce(e){try{await xce(e,VB.R_OK|VB.W_OK);return}catch(t){return K(t)==="ENO\
ENT"?`this machine has no ${e}`:`${e} may not be opened; allow it with \`sudo chmod 0666 ${e}\``}}async function Sce(e,t,n){
let{qemu:r,image:o,signal:s}=n,i=await o();if(i===null)return`there is no probe that proves ${t}`;let[a,...l]=Tw([r,...e.
arguments(i)]),{patience:c=_ce}=n,u=!1,m=await ke(a,l,{isDead:(w,y)=>(u=y!==null&&y>=c.work,Kf({wall:w,cpu:y,total:w},c)!==
null),...s===void 0?{}:{signal:s}});if(m.timedOut){let w=`${t} opens, but 64-bit code did not run in it: ${$ce(u,c)}`;return u&&
ir(Sk(n),$k(n),w),w}let p=m.stderr.trim().split(`
`).at(-1)??"",g=`${t} opens, but QEMU ended with ${m.ended}${p===""?"":`: ${p}`}`,b=e.proves(m);return ir(Sk(n),$k(n),b?
YB:g),b?void 0:g}function $ce(e,{work:t}){return e?`no end within ${t} s of CPU time`:`given up before QEMU had ${t} s o\
f CPU time`}function Sk({arch:e,device:t=vk}){return`KVM for ${e} by ${t}`}function $k({qemu:e,device:t=vk}){let n=[Hr(e),
Hr(t)];return n.includes(void 0)?void 0:[e,...n,process.geteuid?.(),process.getgroups?.()].join(" ")}var _ce,vk,YB,Ek=f(
()=>{"use strict";Bn();$();cn();Gt();Fw();Mw();Vs();_ce={idle:2.5,work:10,longest:30,limit:30},vk="/dev/kvm";YB="works"});import{readFile as vce}from"node:fs/promises";async function JB(e,t){return vce(await Sb(vb("busybox-static",e),Ece,t))}
var Ece,XB=f(()=>{"use strict";Dd();wo();Ece="usr/bin/busybox"});function Ak(e){let t=/^E: Could not get lock (\S+?)(?:\.? It is held by (process \d+(?: \(.+?\))?)| - .*)?$/m.exec(e);if(t!==
null)return t[2]===void 0?t[1]:`${t[1]}, held by ${t[2]}`}function Ok(e){let t=[...e.matchAll(/^Err:\d+ (cdrom:\/\/\[.*?\]|\S+) (.*)\n {2}(.*)$/gm)],
n=[...e.matchAll(/^[EW]: Release file for (\S+?)\/(dists\/\S+) (is (?:expired|not valid yet) \(.*?\))/gm)];return[...t,...n].
map(([,r="",o="",s=""])=>({source:r,file:o,why:_(s.replace(/\[IP: .*?\]/,""),200)}))}function Ck(e){let t=new Map;for(let o of e)
t.has(o.source)||t.set(o.source,o);let n=[...t.values()].slice(0,Pce).map(({source:o,file:s,why:i})=>`${o} ${s}: ${i}`),
r=t.size-n.length;return`${n.join(", ")}${r>0?`, and ${r} more`:""}`}function Tk([e]){let{source:t="",file:n="",why:r=""}=e??
{};return t.startsWith("cdrom:")?"name an archive on the network in apt's sources (/etc/apt)":/not valid yet/.test(r)?"s\
et this machine's clock":/expired/.test(r)?"set this machine's clock, or name a mirror that is up to date in apt's sourc\
es (/etc/apt)":/\b407\b/.test(r)?"put the login into the proxy variable (http_proxy, https_proxy)":/NO_PUBKEY|not signed|couldn't be verified/.
test(r)?"install the key of this source":/\b404\b/.test(r)&&/Release$/.test(n)?"this release of the distribution is not \
there (any more): use a newer one, or name an archive that has it in apt's sources (/etc/apt)":/\b404\b/.test(r)?"name a\
nother mirror in apt's sources (/etc/apt): this one has lists without the packages":"check the network, or name another \
mirror in apt's sources (/etc/apt)"}function QB(e){let t=Ak(e);if(t!==void 0)return{why:`another process uses the packag\
e manager (${t})`,fix:"wait for it to end",curable:!1};for(let{pattern:o,failure:s}of Ace){let i=o.exec(e);if(i!==null)return s(
i,e)}let n=Ok(e);if(n.length>0)return{why:Ck(n),fix:Tk(n),curable:!0};let r=/^E: .*$/m.exec(e)?.[0];return r===void 0?void 0:
{why:_(Pk(r)),curable:!0}}function Oce(e){let t=e.matchAll(/^E: (?:Unable to locate package |Package '|Couldn't find any package .*? ')([^\s']+)/gm);
return[...new Set([...t].map(([,n=""])=>n))]}function Pk(e){return e.replace(/^[EW]: /,"")}var Pce,Ace,ZB=f(()=>{"use st\
rict";I();Pce=3;Ace=[{pattern:/^E: dpkg was interrupted/m,failure:()=>({why:"dpkg was interrupted earlier and has packag\
es that are half installed",fix:'run "dpkg --configure -a" as root',curable:!1})},{pattern:/^.*(?:No space left on device|enough free space in).*$/m,
failure:([e])=>({why:_(Pk(e)),fix:"make room there",curable:!1})},{pattern:/^.*Read-only file system.*$/m,failure:([e])=>({
why:_(Pk(e)),fix:"make that file system writable",curable:!1})},{pattern:/^The following packages have unmet dependencies:\n((?: .*\n)+)/m,
failure:([,e=""])=>({why:`unmet dependencies: ${_(e)}`,fix:"update these packages (apt-get upgrade), and release those t\
hat are held (apt-mark unhold)",curable:!0})},{pattern:/^E: Packages need to be removed but remove is disabled/m,failure:(e,t)=>({
why:`that would remove ${_(/will be REMOVED:\n((?: .*\n)+)/.exec(t)?.[1]??"packages")}`,fix:"remove these packages yours\
elf (apt-get remove), or install in another image",curable:!1})},{pattern:/^E: (?:Unable to locate package|Package '\S+' has no installation candidate|Couldn't find any package)/m,
failure:(e,t)=>({why:`no source of apt has ${Oce(t).join(" and ")}`,fix:"check apt's sources (/etc/apt)",curable:!0})},{
pattern:/^dpkg: error processing .*:\n.*$/m,failure:([e])=>({why:_(e),curable:!1})}]});async function im(e=Cce){if(process.getuid?.()===0)return{prefix:[]};let t=ie("sudo");if(t===void 0)return{obstacle:"the\
re is no sudo"};let{exitCode:n,stderr:r,timedOut:o,ended:s}=await ke(t,["-n","true"],{timeoutMs:e});return o?{obstacle:`\
sudo did not answer within ${e/1e3} s`}:n===0?{prefix:["sudo","-n"]}:{obstacle:_(r.trim().split(`
`)[0]??"",160)||`sudo ended with ${s}`}}async function am(e,t,n,r){let[o,...s]=e.prefix;if(o===void 0)return Mce(t,n,r);
let i=await Ice([o,...s],t,n,r);return r?.throwIfAborted(),i}function Mce([e,...t],n,r){let o={...Wn(),...n};return ke(e,
t,{environment:o,...r===void 0?{}:{signal:r}})}function Ice([e,...t],[n,...r],o,s){let i=Object.entries(o).map(([a,l])=>`\
export ${a}=${Lce(l)}
`);return ke(e,[...t,"sh","-c",Tce,n,...r],{input:i.join(""),...s===void 0?{}:{isDead:()=>s.aborted}})}function Lce(e){return`\
'${e.replaceAll("'","'\\''")}'`}var Cce,Tce,lm=f(()=>{"use strict";I();Gt();Tt();Cce=1e4;Tce='eval "$(cat)"; exec "$0" "\
$@" </dev/null'});import{setTimeout as Fce}from"node:timers/promises";function t1(e){let{signal:t,logger:n,lockMs:r=Nce,aptFolder:o}=e;return{
async install(a,l=[]){let c=await s([...l,...a]);return c!==void 0?c:(n.info("downloaded: apt-get unpacks and configures\
 the packages"),cm(await i([...Mk,...l,...a])))},installFiles:async a=>cm(await i([...Mk,...Uce,...a]))};async function s(a){
let l=[...Mk,"--download-only",...a],c=cm(await i(l,e1));if(c?.curable!==!0)return c;n.info("apt-get updates the package\
 lists");let u=await zce(await i(["update","-q"],Kce),o),d=cm(await i(l,u?.hangs===!0?e1:Dce));return d?.curable!==!0||u===
void 0?d:{...d,why:`${d.why}, and the lists could not be fetched: ${u.why}`,fix:u.fix}}async function i(a,l){let c=performance.
now()+r,u;for(;;){t.throwIfAborted();let d=await qce(a,l,e),m=d.exitCode===0?void 0:Ak(d.output);if(m===void 0||performance.
now()>=c)return d;m!==u&&n.info(`waiting for ${m}`),u=m,await Fce(Bce,void 0,{signal:t})}}}async function qce([e="",...t],n,{
root:r,log:o,signal:s,silenceSeconds:i=jce}){let a=n===void 0||ie("timeout")===void 0?[]:["timeout","--signal=INT","--ki\
ll-after=10",String(n)],l=["DPkg::Lock::Timeout=0",`Acquire::http::Timeout=${i}`,`Acquire::https::Timeout=${i}`,"Acquire\
::Retries=1"],[c="",...u]=[...a,"apt-get",e,...l.flatMap(w=>["-o",w]),...t],d=await am(r,[c,...u],Wce(),n===void 0?void 0:
s);await o.add([...r.prefix,c,...u],d);let{exitCode:m,stdout:p,stderr:g,ended:b}=d;return{exitCode:m,ended:b,output:`${p}\

${g}
`,overSeconds:m===Gce?n:void 0}}function Wce(){let{NEEDRESTART_MODE:e,NEEDRESTART_SUSPEND:t}=process.env,n=Object.entries(
{NEEDRESTART_MODE:e,NEEDRESTART_SUSPEND:t}).flatMap(([r,o])=>o===void 0?[]:[[r,o]]);return{LC_ALL:"C",DEBIAN_FRONTEND:"n\
oninteractive",...n.length>0?Object.fromEntries(n):{NEEDRESTART_MODE:"l",NEEDRESTART_SUSPEND:"1"},...Sc()}}function cm({
exitCode:e,output:t,overSeconds:n,ended:r}){if(e===0)return;let o=QB(t);if(n===void 0)return o??{why:`it ended with ${r}`,
curable:!0};let s=o===void 0?"":` (${o.why})`;return{why:`the download did not end within ${n} s${s}`,fix:n1,curable:!0}}
async function zce({output:e,overSeconds:t},n){let r=Object.values(await Cc(n)).flat(),o=Ok(e).filter(({source:s})=>r.length===
0||r.includes(s.replace(/\/+$/,""))||/^(?:mirror\+|cdrom:)/.test(s));if(o.length>0)return{why:Ck(o),fix:Tk(o),hangs:o.some(
Vce)};if(t!==void 0)return{why:`apt-get update did not end within ${t} s`,fix:n1,hangs:!0}}function Vce({why:e}){return/timed out|Connection failed/i.
test(e)}var Nce,Bce,e1,Kce,Dce,jce,Mk,Uce,Gce,n1,r1=f(()=>{"use strict";gh();ns();ZB();lm();Tt();Nce=3e5,Bce=1e3,e1=60,Kce=
120,Dce=600,jce=7,Mk=["install","-y","-q","--no-install-recommends","--no-remove","-o","Dpkg::Use-Pty=0","-o","DPkg::Opt\
ions::=--force-confdef","-o","DPkg::Options::=--force-confold"],Uce=["-o","Dir::Etc::SourceList=/dev/null","-o","Dir::Et\
c::SourceParts=/dev/null"];Gce=124;n1="check the network, or name another mirror in apt's sources (/etc/apt)"});import{appendFile as Hce,mkdir as Yce}from"node:fs/promises";import{dirname as Jce,relative as Xce}from"node:path";function o1(e,t){
return{name:pe(e,process.cwd())?Xce(process.cwd(),e):e,async add(n,{stdout:r,stderr:o,ended:s}){let i=Fl(`$ ${n.join(" ")}\

${[r,o].filter(a=>a!=="").join(`
`)}
(ended with ${s})
`);t.debug(i);try{await Yce(Jce(e),{recursive:!0}),await Hce(e,i)}catch(a){t.debug(`${e} could not be written: ${P(a)}`)}}}}
var s1=f(()=>{"use strict";$();yp();Qt()});import{readFile as Qce}from"node:fs/promises";async function i1(e="/etc/os-release"){let t=await Qce(e,"utf8").catch(()=>""),
n=o=>new RegExp(`^${o}="?([^"
]*)"?$`,"m").exec(t)?.[1]??"unknown",r=n("VERSION_ID");return`${n("ID")} ${r==="unknown"?n("VERSION_CODENAME"):r}`}async function a1({
ImageOS:e="",ImageVersion:t=""}=process.env,n="/var/lib/dpkg/status"){return e!==""&&t!==""?`${e} ${t}`:await me(n)??"un\
known"}var l1=f(()=>{"use strict";ye()});import{mkdir as Zce,readdir as eue,rename as tue,rm as Ik}from"node:fs/promises";import{join as um}from"node:path";async function c1(e,{
cache:t,cacheDirectory:n}){let r=rr("packages",await i1(),await a1(),process.arch,[...e].sort()),o=um(n,"host-packages",
r),s=`${o}.downloads`,i=async()=>await gn(o)!==void 0,a={what:`packages of ${e.join(", ")}`,key:r,paths:[o],intact:i};return{
downloads:s,async restore(){return!await i()&&!await t.restore(a)?void 0:(await gn(o))?.filter(c=>c.endsWith(".deb")).map(
c=>um(o,c))},async keep(){await Ik(o,{recursive:!0,force:!0}),await Zce(o,{recursive:!0});let l=(await eue(s)).filter(c=>c.
endsWith(".deb"));if(l.length!==0){for(let c of l)await tue(um(s,c),um(o,c));await lr(o,l),await t.save(a)}},async discard(){
await Ik(o,{recursive:!0,force:!0}),await Ik(s,{recursive:!0,force:!0})}}}var u1=f(()=>{"use strict";Si();or();l1()});import{mkdir as nue}from"node:fs/promises";import{join as rue}from"node:path";async function dl(e,t){if(e.length===0)return;
let n=`this machine is missing ${e.map(({what:d,why:m})=>`${d} (${m})`).join(", ")}`,r=[...new Set(e.flatMap(d=>d.packages))],
o=qa();if(o===void 0)throw new h(`${n}; install it with the system's package manager (Debian calls the packages ${r.join(
" ")}) and run again`);let s=gf(o,r),i=e.filter(d=>d.packages.length===0).map(({what:d})=>d);if(i.length>0){let d=r.length===
0?"":`, and run: ${s}`;throw new h(`${n}; no package of ${o.program} brings ${i.join(" and ")} under that name: install \
it from elsewhere and put it on the PATH${d}`)}if(!t.allowed||o.installs==="user")throw new h(`${n}; install it with: ${s}`);
let a=await im();if("obstacle"in a)throw new h(`${n}, and installing it needs root (${a.obstacle}); run: ${s}`);t.logger.
info(`installing ${r.join(" ")} with ${o.program}: ${n}`);let l=performance.now(),c=o1(t.log,t.logger),u=await oue(o,r,a,
c,t);if(u!==void 0){let d=u.fix===void 0?"":`; ${u.fix}, and run again`;throw new h(`${o.program} could not install ${r.
join(" ")}: ${u.why}${d} (${c.name} has all that it wrote; to install by hand: ${s})`)}t.logger.info(`installed ${r.join(
" ")} in ${((performance.now()-l)/1e3).toFixed(1)} s`),lue(e)}async function oue(e,t,n,r,{logger:o,signal:s,keep:i}){if(e.
program!=="apt-get")return sue(e,t,n,r,s);let a=t1({root:n,log:r,logger:o,signal:s});return i===void 0?a.install(t):iue(
a,t,await c1(t,i),o)}async function sue({program:e,install:t},n,r,o,s){s.throwIfAborted();let i=[...t,...n],a=await am(r,
[e,...i],{LC_ALL:"C",...Sc()});if(await o.add([...r.prefix,e,...i],a),a.exitCode===0)return;let l=`${a.stdout}
${a.stderr}`.split(`
`).filter(u=>u.trim()!==""),c=l.findIndex(u=>/error|no provider|unable|failed/i.test(u));return{why:_(l.slice(c===-1?-1:
c).join(" "),300)||`it ended with ${a.ended}`}}async function iue(e,t,n,r){let o=await n.restore();if(o!==void 0){let a=await e.
installFiles(o);if(a===void 0){await Lk(n);return}r.info(`the packages that were kept cannot be installed over this imag\
e (${a.why}): downloading them`)}await Lk(n),await nue(rue(n.downloads,"partial"),{recursive:!0});let s=["-o",`Dir::Cach\
e::archives=${n.downloads}`,"-o","APT::Keep-Downloaded-Packages=true"],i=await e.install(t,s);return i===void 0&&await aue(
n,r),await Lk(n),i}async function aue(e,t){try{await e.keep()}catch(n){t.info(`the packages could not be kept: ${P(n)}`)}}
async function Lk(e){await e.discard().catch(()=>{})}function lue(e){let t=e.filter(({program:o})=>o!==void 0&&ie(o)===void 0);
if(t.length===0)return;let n=t.map(({program:o})=>o).join(" and "),r=t.flatMap(o=>o.packages).join(" and ");throw new h(
`${n} cannot be found, although the installation of ${r} succeeded; add the folder to the PATH (${process.env.PATH})`)}var Fk=f(
()=>{"use strict";$();ns();I();r1();s1();u1();yf();lm();Tt()});import{constants as d1}from"node:fs";import{access as cue}from"node:fs/promises";import{dirname as uue,join as due}from"node:path";
async function dm({logger:e,signal:t,rules:n,device:r="/dev/kvm"}){if(!await Nk(r))return;let o=await im();if("obstacle"in
o){e.info(`${r} is there and may not be opened, and making it so needs root (${o.obstacle})`);return}let{prefix:s}=o;t.throwIfAborted();
let i=due(n,fue);if(await hue(s,i),!await Nk(r)){e.info(`${r} was closed to this user: a udev rule (${i}) has opened it`);
return}let a=await Zs(s,["chmod","0666",r]);e.info(await Nk(r)?`${r} could not be opened to this user: chmod ended with ${a.
ended} ${_(a.stderr,160)}`.trimEnd():`${r} was closed to this user: chmod 0666 has opened it`)}async function Nk(e){try{
return await cue(e,d1.R_OK|d1.W_OK),!1}catch(t){return K(t)==="EACCES"||K(t)==="EPERM"}}async function hue(e,t){ie("udev\
adm")===void 0||(await Zs(e,["mkdir","-p",uue(t)]),(await Zs(e,["tee",t],mue)).exitCode!==0)||(await Zs(e,["udevadm","co\
ntrol","--reload-rules"]),await Zs(e,["udevadm","trigger","--name-match=kvm"]),await Zs(e,["udevadm","settle",`--timeout\
=${pue}`]))}function Zs(e,t,n){let[r,...o]=[...e,...t];return ke(r,o,n===void 0?{}:{input:n})}var fue,mue,pue,Bk=f(()=>{
"use strict";$();I();lm();Gt();Tt();fue="99-bpfcompat-kvm.rules",mue=`KERNEL=="kvm", GROUP="kvm", MODE="0666", OPTIONS+=\
"static_node=kvm"
`,pue=5});async function fm(e,{arches:t,commands:n,libbpf:r,mirrors:o,installLog:s},{logger:i,cache:a,ownsMachine:l},c){let{cacheDirectory:u,
accelerator:d,installDependencies:m}=e,p=Ie(),g=S=>dl(S,{allowed:m,logger:i,signal:c,log:s});m&&a!==Ve&&await dl(Lr(t),{
allowed:m,logger:i,signal:c,log:s,keep:{cache:a,cacheDirectory:u}});let b={cacheDirectory:u,mirrors:o,signal:c,cache:a},
w=await Promise.all(t.map(S=>vF({...b,arch:S},r)));await g([...Lr(t),...w.flatMap(({missing:S})=>S)]),l&&m&&d!=="tcg"&&t.
some(S=>S===p)&&await dm({logger:i,signal:c,rules:"/run/udev/rules.d"});let y=new Map(t.map((S,v)=>[S,k(S,w[v])]));for(let S of y.
values())S.catch(()=>{});return y;async function k(S,{make:v}){let A=gue(S),M=v(),W=qf(A),T={arch:S,qemu:A,image:async()=>(await M).
kvmProbe,signal:c},U=HB(d,T),te=n.includes(S)?JB(S,b):null,[xe,O,E]=await Promise.all([M,U,te]);d==="auto"&&O.used==="tc\
g"&&i.info(R(S,O));for(let L of xe.notes)i.warning(L);return{qemu:A,qemuVersion:W,validators:xe,accelerator:O,kvmDefect:()=>ul(
T),busybox:E}}function R(S,{reason:v}){return S!==p&&p!==void 0?`the ${S} kernels are emulated, which is slower: this ma\
chine is ${p}`:`KVM cannot be used, the ${t.length===1?"":`${S} `}kernels are emulated, which is slower: ${v}`}}function mm(e){
let t=new Set(e);return Jn.filter(n=>t.has(n))}async function pm(e,t){let n=await t.get(e);if(n===void 0)throw new Error(
`nobody has seen to the tools for ${e}`);return n}async function f1(e){let t=Ie();return await((t===void 0?void 0:e.get(
t))??[...e.values()][0])??null}function gue(e){let{qemu:t}=Ue[e],n=ie(t);if(n===void 0)throw new h(`${t} was installed, \
but is not on the PATH (${process.env.PATH})`);return n}var hm=f(()=>{"use strict";Sr();$();Ek();Wf();cn();XB();Fk();Bk();
Va();Tt();ko();Ya()});import{mkdir as yue,readFile as bue}from"node:fs/promises";import{join as gm}from"node:path";async function m1(e){let{kernel:t,
ports:n}=e,{name:r}=t;if(!t.artifacts.some(sn))return Kk(t);let o=p1(t),s=await Qe(`${r}: fetching`,()=>xue(e,o));s!==void 0&&
n.progress.kernel(r,{step:"waiting"});let i=await wue(e,async()=>pm(t.spec.arch,await e.tools)),a=s&&i&&await Qe(`${r}: \
images`,()=>_ue(e,s,i,o));if(a!==void 0&&i!==void 0){let c=await e.guests(()=>Qe(`${r}: its guest`,()=>kue(o,()=>Sue(e,a,
i,o))));if(c!==void 0)return c}n.progress.kernel(r,{step:"failed",message:o.error??"cancelled"});let l=o.release;return{
result:o,cases:t.artifacts.map(c=>rm(c,t,l,o.error))}}async function wue({ports:e},t){try{return await t()}catch(n){if(e.
signal.aborted)return;throw n}}async function kue(e,t){try{return await t()}catch(n){let r=n instanceof h?n:Lo(n);if(r===
null)throw n;e.error=r.message;return}}async function xue(e,t){let{kernel:n,plan:r,provider:o,ports:s}=e,i=performance.now();
try{let a={modules:r.manifest.modules,optionalModules:p=>DB(n.artifacts,p)},l=await e.fetches(n.spec.id,()=>o.fetch(n.spec,
a,p=>{p.step==="note"?t.notes.push(p.message):s.progress.kernel(n.name,p)})),{release:c,version:u,signature:d}=l.kernel,
m=r.lock?.kernels.find(({id:p})=>p===n.spec.id)?.resolvedAt.slice(0,10);return d.status==="unchecked"&&t.notes.push(`the\
 signature of its package index was not checked${m===void 0?"":` when it was locked on ${m}`}: ${d.why}`),Object.assign(
t,{release:c,packageVersion:u,vmlinuzSha256:l.vmlinuzSha256,signature:Rue(d,m)}),l}catch(a){if(!(a instanceof h)&&!e.signal.
aborted)throw a;e.signal.aborted?t.notes.push("cancelled"):t.error=P(a);return}finally{t.fetchMs=Math.round(performance.
now()-i)}}async function _ue({request:{cacheDirectory:e}},t,n,r){let o=s=>r.notes.push(s);try{let s=await Zf(t,{accelerator:n.
accelerator.used,cacheDirectory:e,onNote:o});return{...t,images:s}}catch(s){if(!(s instanceof h))throw s;r.error=P(s);return}}
function Rue(e,t){let n=e.status==="good"?`good: ${e.by}`:`unchecked: ${e.why}`;return t===void 0?n:`locked: ${n} (on ${t}\
)`}async function Sue(e,t,n,r){let{kernel:o,plan:s,ports:i,request:a,workFolder:l}=e,{reportDirectory:c}=a,{name:u}=o,{release:d}=t.
kernel,m=gm("logs",kn(u));await uo(gm(c,m),"report-directory");let p=performance.now(),g=PF(o,d,s.brought,n.validators.byDefault,
s.btf),b=Gc(c,m,A=>Aue(g,A));await yue(l),r.consoleLog=gm(m,"console.log");let{cmdline:w,note:y}=BB({...o.request,cmdline:[
o.spec.cmdline??"",o.request.cmdline].join(" ").trim()},t.config===null?null:await Td(t.config));y!==null&&r.notes.push(
y),r.notes.push(...n.validators.notes);let k=await Gf({qemu:n.qemu,oldQemu:o.spec.arch==="arm64"&&gN(await n.qemuVersion),
accelerator:n.accelerator.used,mayEmulate:a.accelerator==="auto",kvmDefect:n.kvmDefect,images:t.images,cmdline:w,files:await Pue(
t,n,g),modules:om(t),cases:g.cases,workFolder:l,consoleLog:gm(c,r.consoleLog),logs:b,signal:e.signal,parks:e.parking!==null,
memory:e.memory,snapshots:e.snapshots,onProgress(A){i.progress.kernel(u,$ue(A,g,d)),e.onGuest()}}),R=await b.finish();r.
notes.push(...FB(k,s.manifest.allowedWarnings)),vue(k,r,t);let S=[];for(let A of o.artifacts){let M=g.artifacts.find(W=>W.
artifact===A);S.push(M===void 0?rm(A,o,d,null):nm({...cl(A,o),release:d,hostFixups:M.hostFixups,pidOneLibbpf:k.hello?.libbpf??
null,...IB(M,k,r.error,e.signal.aborted),log:W=>M.object===void 0?null:R({...W,case:M.object}),output:await UB(M,c,R)}))}
k.parked!==null&&e.parking?.offer({kernel:o,guest:k.parked,cases:g.cases},S),await WB(S,{spec:o.spec,record:t.kernel,provider:e.
provider,onProgress:A=>{A.step==="note"&&r.notes.push(A.message)}});let v=(performance.now()-p)/1e3;return i.progress.kernel(
u,r.error===null?{step:"done",verdicts:Oue(S),seconds:v}:{step:"failed",message:r.error}),{result:r,cases:S}}function $ue(e,{
cases:t,artifacts:n},r){if("boot"in e)return{...e,release:r};let o=t.find(({id:a})=>a===e.id),s=n.findIndex(({object:a,command:l})=>[
a,l].includes(e.id)),i=e.step==="test"&&o?.kind==="object"?o.tests[e.test]?.name??null:null;return{step:"case",artifact:o?.
artifact??"",doing:o?.kind==="command"?"its command":i===null?null:`test "${i}"`,position:s,count:n.length}}function vue(e,t,n){
t.boots=e.boots,t.snapshot=e.snapshot,e.boots>0&&Object.assign(t,{shape:e.shape,accelerator:e.accelerator}),t.bootMs=e.bootMs===
null?null:Math.round(e.bootMs),t.guestMs=Math.round(e.guestMs),t.error=e.error,t.notes.push(...e.notes,...e.warnings.map(
({message:o})=>`kernel: ${o}`));let{hello:r}=e;t.btf=r?.btf??null,t.lsm=r?.lsm??null,t.lockdown=/\[(\w+)\]/.exec(r?.lockdown??
"")?.[1]??null,r!==null&&r.release!==n.kernel.release&&t.notes.push(`the kernel calls itself ${r.release}, its package ${n.
kernel.release}`);for(let{name:o,errno:s}of e.modules)s===0?t.modules.push(o):t.notes.push(`module ${o} could not be loa\
ded (${_e(s)?.name})`)}function Eue(e){return[{path:"/bin/busybox",content:e,executable:!0},{path:"/etc/passwd",content:Buffer.
from(`root:x:0:0::/:/bin/sh
nobody:x:65534:65534::/:/bin/false
`)},{path:"/etc/group",content:Buffer.from(`root:x:0:
nogroup:x:65534:
`)}]}async function Pue(e,{validators:t,busybox:n},{artifacts:r,pidOne:o,others:s,btf:i}){let a=r.some(({artifact:l})=>vf(
l))?n:null;return[{path:"/init",content:Ha(o,t),executable:!0},...s.map(l=>({path:$f(l),content:Ha(l,t),executable:!0})),
...a===null?[]:Eue(a),...e.config===null?[]:[{path:`/boot/config-${e.kernel.release}`,content:await bue(e.config)}],...await sm(
e),...i]}function Aue({artifacts:e},t){return[e.find(({object:r,command:o})=>[r,o].includes(t.case))?.artifact.name??"un\
known",...t.subject===null?[]:[t.subject],t.kind,"log"].join(".")}function Kk(e){return{result:p1(e),cases:e.artifacts.map(
t=>rm(t,e,null,null))}}function p1(e){return{id:e.name,distribution:e.spec.distribution,arch:e.spec.arch,shape:null,accelerator:null,
required:e.request.required,release:null,packageVersion:null,vmlinuzSha256:null,signature:null,boots:0,snapshot:null,fetchMs:0,
bootMs:null,guestMs:0,error:null,consoleLog:null,btf:null,lsm:null,lockdown:null,modules:[],notes:[]}}function Oue(e){let t={
pass:0,fail:0,skip:0,error:0};for(let{verdict:n}of e.flatMap(({lanes:r})=>r))t[n]++;return t}var h1=f(async()=>{"use str\
ict";await Cs();$();Ww();as();Wf();await ck();mb();Qr();Qn();Ze();await _k();await xk();await Ef();Rk();NB();KB();await jB();
GB();nn();zB();hm();Ya()});import{existsSync as Cue,realpathSync as Tue}from"node:fs";import{realpath as g1}from"node:fs/promises";import{relative as y1,
resolve as Dk}from"node:path";async function b1({root:e,isGit:t}){if(e===null)return null;let n=await g1(e).catch(()=>e),
r=t?await gP(n):null,o=s=>(r===null||r.has(s))&&Cue(Dk(n,s));return{root:n,has:o,find(s){if(o(s))return s;let i=Mue(Dk(n,
s)),a=i===null?"":y1(n,i);return i!==null&&pe(i,n)&&o(a)?a:null},called:s=>[...r??[]].filter(i=>i===s||i.endsWith(`/${s}`))}}
function Mue(e){try{return Tue(e)}catch{return null}}async function ei(e){let t=await fo(process.cwd(),null);return t===
null||"problem"in t?{root:process.cwd(),isGit:!1,revision:e,checkedOut:null,page:null}:{root:t.root,isGit:!0,revision:e??
t.commit,checkedOut:t.commit,page:null}}async function w1(e,{root:t,has:n}){let r={};for(let o of new Set(e)){let s=await g1(
o).catch(()=>Dk(o)),i=y1(t,s);pe(s,t)&&n(i)&&(r[o]=i)}return r}var fl=f(()=>{"use strict";Ig();Qt()});import{readFile as Iue,realpath as Lue}from"node:fs/promises";import{basename as Fue,dirname as jk,join as Uk,normalize as Nue,
relative as R1,resolve as k1}from"node:path";async function S1(e,t,n,r){let o=Gue(r.root),s=new Map,i=async(c,u)=>{if(c===
null)return null;let d=JSON.stringify([u,c.file,c.line,c.text]),m=s.has(d)?s.get(d)??null:await a(c,u);return s.set(d,m),
m===null?c:{...c,file:m,path:m}},a=async(c,u)=>{let[d,m]=[new Set,new Set];for(let{path:p,depth:g}of Uue(c.file,u,r)){let b=r.
find(p);if(!(b===null||d.has(b)||!await o(b,c))){if(Due(c.text)&&g>1)return b;d.add(b),g>1&&m.add(b)}}for(let p of r.called(
Fue(c.file)))await o(p,c)&&d.add(p);return x1(d)??(c.text===""?x1(m):null)},l=[];for(let c of e){let u=t.find(({name:p})=>p===
c.artifact)?.path??null,d=await jue([u,n],r.root),m=[];for(let p of c.programs)m.push(await Kue(p,g=>i(g,d)));l.push({...c,
programs:m})}return l}async function Kue(e,t){let{load:n}=e;if(n===null)return e;let r=[];for(let o of n.lacks)r.push({...o,
source:await t(o.source)});return{...e,load:{...n,source:await t(n.source),lacks:r}}}function x1(e){let[t=null,n]=e;return n===
void 0?t:null}function Due(e){return/\w{2}/.test(e)}async function jue(e,t){let n=[];for(let r of e){if(r===null)continue;
let o=await Lue(jk(k1(r))).catch(()=>jk(k1(r)));for(let s=o;s===t||pe(s,t);s=jk(s))n.push(R1(t,s))}return[...new Set([...n,
""])]}function*Uue(e,t,{root:n}){let r=Nue(e);pe(r,n)&&(yield{path:R1(n,r),depth:Number.POSITIVE_INFINITY});let o=r.split(
"/").filter(s=>s!==""&&s!=="."&&s!=="..");if(!r.startsWith("/"))for(let s of t)yield{path:Uk(s,r),depth:o.length+(s===""?
0:1)};for(let s=0;s<o.length;s++)for(let i of t)yield{path:Uk(i,...o.slice(s)),depth:o.length-s}}function Gue(e){let t=new Map;
return async(n,{line:r,text:o})=>{let s=t.get(n)??que(Uk(e,n));t.set(n,s);let i=(await s)[r-1];return i!==void 0&&(o===""||
_1(i)===_1(o))}}async function que(e){let t=await Iue(e).catch(()=>null);return t===null||t.length>Bue?[]:t.toString("ut\
f8").split(`
`)}function _1(e){return e.replaceAll(/[\s\ufffd]+/g," ").trim()}var Bue,$1=f(()=>{"use strict";Qt();Bue=16<<20});import{createHash as qk}from"node:crypto";import{mkdir as Wue,open as zue,readdir as Vue,readFile as Gk,rename as Hue,rm as Yue,
stat as Wk,statfs as Jue,utimes as Xue,writeFile as Que}from"node:fs/promises";import{join as un}from"node:path";function A1(e,t,n=ede){
let r=un(e,"snapshots"),o=i=>un(r,i),s=new Map;return{eager:t,unfit:i=>s.get(i)??Yr(E1(i),v1),async find(i){let a=o(i),l=await ode(
a);return l===void 0&&await ml(a),l},async draft(i,a){let l=de(o(i));try{await Wue(l,{recursive:!0,mode:448});let{bavail:c,
bsize:u}=await Jue(l);if(c*u>a*ti+nde&&await lde(r,n))return rde(l,o(i));ue("snapshots",()=>`${r} has no room for one`)}catch(c){
ue("snapshots",()=>`none can be made: ${P(c)}`)}await ml(l)},async giveUp(i,a){s.set(i,a),ir(E1(i),v1,a),ue("snapshots",
()=>`no more of ${i}: ${a}`),await ml(o(i))}}}function E1(e){return`snapshot ${e}`}function rde(e,t){let[n,r]=[un(e,"mem\
ory"),un(e,"state")];return{memory:n,state:r,async read(o){try{return{...o,memory:n,state:await Gk(r)}}catch(s){ue("snap\
shots",()=>`the state could not be written: ${P(s)}`);return}},async keep({hello:o,modules:s,console:i,...a}){try{let l={
hello:o,modules:s,console:i,memory:await ide(n),stateSha256:O1(a.state)};await Que(un(e,zk),Mo(l)),await Hue(e,t)}catch(l){
ue("snapshots",()=>`${t} is not kept: ${P(l)}`)}},discard:()=>ml(e)}}async function ode(e){let t=un(e,zk);try{let n=Io(await Gk(
t,"utf8"));if(n===void 0)return;let r=new Date;await Xue(t,r,r);let{hello:o,modules:s,console:i}=n,[a,l]=[un(e,"memory"),
await Gk(un(e,"state"))];return O1(l)!==n.stateSha256||!await sde(a,n.memory)?void 0:{hello:o,modules:s,console:i,memory:a,
state:l}}catch(n){ue("snapshots",()=>`${e} cannot be used: ${P(n)}`);return}}function O1(e){return qk("sha256").update(e).
digest("hex")}function ml(e){return Yue(e,{recursive:!0,force:!0}).catch(()=>{})}async function sde(e,t){return(await Wk(
e)).size!==t.bytes?!1:await ar(e,"written parts of",()=>ade(e,t.written))===t.sha256}async function ide(e){let{size:t}=await Wk(
e),n=qk("sha256"),r=[];return await C1(e,[[0,Math.ceil(t/ti)]],(o,s)=>{if(s.equals(Zue.subarray(0,s.length)))return;n.update(
s);let i=r.at(-1);i!==void 0&&i[0]+i[1]===o?i[1]++:r.push([o,1])}),{bytes:t,written:r,sha256:n.digest("hex")}}async function ade(e,t){
let n=qk("sha256");return await C1(e,t,(r,o)=>n.update(o)),n.digest("hex")}async function C1(e,t,n){let r=Buffer.allocUnsafe(
ti),o=await zue(e);try{for(let[s,i]of t)for(let a=s;a<s+i;a++){let{bytesRead:l}=await o.read(r,0,ti,a*ti);n(a,r.subarray(
0,l))}}finally{await o.close()}}async function lde(e,t){let n=await Promise.all((await Vue(e)).map(s=>cde(un(e,s)))),r=n.
reduce((s,{size:i})=>s+i,0),o=n.filter(({usedAt:s})=>Date.now()-s>tde).sort((s,i)=>s.usedAt-i.usedAt);for(let{place:s,size:i}of o){
if(r<=t)break;await ml(s),r-=i}return r<=t}async function cde(e){let[t,n]=await Promise.all([P1(un(e,"memory")),P1(un(e,
zk))]),r=n?.at??(e.endsWith(".tmp")?Date.now():0);return{place:e,size:t?.size??0,usedAt:r}}async function P1(e){try{let{
blocks:t,mtimeMs:n}=await Wk(e);return{size:t*512,at:n}}catch{return}}var ti,Zue,zk,ede,tde,nde,v1,T1=f(()=>{"use strict";
Bn();Bl();$();We();Ze();ti=1<<20,Zue=Buffer.alloc(ti),zk="snapshot.json",ede=2*1024**3,tde=3600*1e3,nde=1024**3,v1="unfi\
t"});function ym({snapshots:e,cacheDirectory:t},n=process.env){if(e==="off")return;let r=!["","false","0"].includes(n.CI??"");
return A1(t,e==="on"||!r)}var Vk=f(()=>{"use strict";T1()});import{mkdtemp as ude,readdir as dde,rm as fde}from"node:fs/promises";import{tmpdir as mde}from"node:os";import{join as M1}from"node:path";
async function bm(){let e=mde();for(let t of await dde(e).catch(()=>[])){let n=pde.exec(t)?.[1];n!==void 0&&!Ul(Number(n))&&
await fde(M1(e,t),{recursive:!0,force:!0}).catch(()=>{})}return ude(M1(e,`bpfcompat-${process.pid}-`))}var pde,Hk=f(()=>{
"use strict";wp();pde=/^bpfcompat-(\d+)-\w{6}$/});import{rm as hde}from"node:fs/promises";import{join as I1}from"node:path";async function ni(e,t,n,r=null){let o={at:new Date,
mark:performance.now()};await _c(t.cacheDirectory,n.logger),await iu(t.reportDirectory),await uo(t.reportDirectory,"repo\
rt-directory");let s=await bm();try{let i,a=()=>{i??=n.repository(),i.catch(()=>{})},l=await Qe("taking the artifacts to\
 all kernels",()=>yde(e,t,n,{workFolder:s,parking:r,onGuest:a})),c=await(i??n.repository());return await Qe("judging",()=>kde(
e,t,o,l,c))}finally{await hde(s,{recursive:!0,force:!0})}}async function yde(e,t,n,{workFolder:r,parking:o,onGuest:s}){if(!e.
kernels.some(({artifacts:y})=>y.some(sn)))return{tools:null,kernels:e.kernels.map(Kk)};await uo(t.cacheDirectory,"cache-\
directory"),await Wl(t.cacheDirectory),await Kl(t.cacheDirectory);let a=new AbortController,l=AbortSignal.any([n.signal,
a.signal]),c=[...t.mirrors,...e.manifest.mirrors],u=ln({cacheDirectory:t.cacheDirectory,mirrors:c,cache:n.cache,kernels:e.
kernels.map(({spec:y})=>y.id),locked:e.lock?.kernels,signal:l}),d=y=>mm(e.kernels.filter(({artifacts:k})=>k.some(y)).map(
({spec:k})=>k.arch)),m={arches:d(sn),commands:d(vf),libbpf:bde(e),mirrors:c,installLog:I1(t.reportDirectory,fg)},p=Qe("s\
eeing to QEMU, the validator and the accelerator",()=>fm(t,m,n,l)),g={plan:e,request:t,ports:n,signal:l,provider:u,tools:p,
fetches:wde(e.kernels),guests:Lt(t.concurrency),parking:o,onGuest:s,memory:dd(fd()),snapshots:ym(t)},b=e.kernels.map((y,k)=>m1(
{kernel:y,workFolder:I1(r,String(k)),...g})),w=p.then(y=>Promise.all(y.values()));for(let y of[p,w,...b])y.catch(k=>a.abort(
k));return await Promise.allSettled([p,w,...b]),await u.keepLookups(),await Dl(),n.signal.aborted||a.signal.throwIfAborted(),
{tools:await p.then(f1).catch(()=>null),kernels:await Promise.all(b)}}function bde({artifacts:e}){let t=e.filter(({request:{
lanes:n}})=>n.some(({mode:r})=>r!=="command"));return new Set(t.map(({request:n})=>n.libbpf))}function wde(e){let t=Lt(gde),
n=new Map(e.map(({spec:r})=>[r.id,Lt(1)]));return(r,o)=>n.get(r)?.(()=>t(o))??t(o)}async function kde(e,t,n,{tools:r,kernels:o},s){
let i=e.manifest.file===""?null:e.manifest.file,a=await b1(s),l=e.artifacts.map(({name:p,path:g,object:b,request:w,defect:y})=>({
name:p,path:g,sha256:b?.sha256??null,size:b?.size??null,place:w.place,error:y??null,knownFailures:w.knownFailures.map(k=>({
...k,kernels:k.kernels.map(({id:R})=>R)}))})),c=o.flatMap(({cases:p})=>p),u={version:5,tool:{name:"bpfcompat",version:St},
startedAt:n.at.toISOString(),durationMs:Math.round(performance.now()-n.mark),manifest:i,manifestForm:i===null?null:e.manifest.
form,loader:t.loader,revision:s.revision,checkedOut:s.checkedOut,repository:s.page,repositoryFiles:a===null?{}:await w1(
xde(e),a),workflowRun:t.workflowRun,shard:e.shard,host:{arch:process.arch,cpus:kc(),qemu:await r?.qemuVersion??null,accelerator:r?.
accelerator??null},kernels:o.map(({result:p})=>p),artifacts:l,cases:a===null?c:await S1(c,l,i,a),growth:m0(e.manifest,t)},
d=VO(u),m=vr({...u,cases:d});return{...u,cases:d,findings:m,comparison:null,gate:Er(d,u.kernels,t.failOn)}}function xde({
manifest:e,artifacts:t,kernels:n}){let r=[...t,...n].map(({request:o})=>o.place);return[e.file,...r.flatMap(o=>o?.file??
[])].filter(o=>o!=="")}var gde,wm=f(async()=>{"use strict";await As();await Cs();Iu();Bn();await ka();Py();nh();Rc();We();
await Gs();xa();Jt();Ze();Zr();await Ef();await h1();nn();fl();$1();Vk();hm();Hk();gde=2});import{mkdtemp as _de,rm as Rde}from"node:fs/promises";import{tmpdir as Sde}from"node:os";import{join as $de}from"node:path";
function pl(e){let t=new Map,n=e.kernels.map(({name:o})=>o);return{offer(o,s){let i=new Set([...t.values()].map(({parked:c})=>c)),
a=i.size>=vde?[]:s.filter(c=>Yk(c)&&r(c));for(let c of a)t.set(c.artifact,{parked:o,result:c});let l=new Set([...t.values()].
map(({parked:c})=>c));for(let{guest:c}of[...i,o].filter(u=>!l.has(u)))c.release()},of:o=>{let s=t.get(o)?.parked;return s?.
guest.alive===!0?s:void 0},release(){for(let{parked:o}of t.values())o.guest.release();t.clear()}};function r(o){let s=t.
get(o.artifact)?.result;return s===void 0||Vn(Or([o]),Or([s]))?!0:!Vn(Or([s]),Or([o]))&&n.indexOf(o.kernel)>n.indexOf(s.
kernel)}}function Yk(e){return e.load?.verdict==="fail"&&e.interruption===null&&rd(e).length>0}async function L1(e,t,n,r,o){
let s=n.kernels.filter(({name:l})=>l===e).map(l=>({...l,artifacts:l.artifacts.filter(({name:c})=>t.includes(c))})),i=pl(
{kernels:s}),a=await _de($de(Sde(),"bpfcompat-trial-"));try{await ni({...n,kernels:s},{...r,reportDirectory:a},o,i)}catch(l){
throw i.release(),l}finally{await Rde(a,{recursive:!0,force:!0})}return i}var vde,km=f(async()=>{"use strict";await wm();
xy();nd();vde=4});async function xm(e,t,n,r){let{logger:o}=r.ports,s=oC(t.ms),i=new Map,a=[],l=[],c=Math.max(0,...r.plan.kernels.map(({artifacts:d})=>d.
length*2));try{for(let{proposal:d,cases:m}of e){let p=Pde(m),g=p===void 0?[]:rd(p);if(p===void 0||g.length===0){a.push(d);
continue}let{name:b}=d.artifact,y=s.leftMs()===0||r.ports.signal.aborted?void 0:await u(b,p.kernel,s);if(y===void 0){l.push(
b),a.push(d);continue}let k=y.kernel.name;o.info(`${b}: trying on ${k} what the object leaves open: ${g.map(({subject:v})=>v).
join(", ")}`);let R=sC(b,y,t.attempts,s,()=>c++),S=await nC(d,g,k,R,r.accepts);S===d&&l.push(b),a.push(S)}}finally{for(let d of i.
values())d.release()}return l.length>0&&o.info(`no sizes were found for ${l.join(", ")} within these bounds`),a;async function u(d,m,{
leftMs:p}){let g=n.of(d)??i.get(m)?.of(d);if(g!==void 0||i.has(m)||p()<Ede)return g;let{plan:b,request:w,ports:y}=r,k=e.
map(({proposal:S})=>S.artifact.name),R=await L1(m,k,b,w,y);return i.set(m,R),R.of(d)}}function Pde(e){return e.reduce((t,n)=>t!==
void 0&&Vn(Or([t]),Or([n]))?t:n,void 0)}var Ede,Jk=f(async()=>{"use strict";rC();iC();xy();nd();await km();Ede=1e4});async function F1(e,t,n,r,o){let s=e.findings.filter(p=>p.level==="failure"&&Ade.has(p.class)),i=new Set(s.map(({artifact:p})=>p)),
a=t.artifacts.filter(({name:p})=>i.has(p)),l=QO(n.trials,e.durationMs);if(a.length===0||l===null||r.signal.aborted)return e;
await Rr(e,n.reportDirectory),r.logger.info(e.gate.sentence),r.logger.info(`the reports are written; trying which sizes \
make ${F(a.length,"object")} load: ${Xu(l)} (${J("trials")} \`off\` skips this)`);let c=a.map(p=>({proposal:Zu(p),cases:e.
cases.filter(g=>g.artifact===p.name)})),d=(await m()).reduce((p,g)=>g.fixups.length===0?p:p.map(b=>s.includes(b)?Ode(b,g,
e):b),e.findings);return{...e,findings:d};async function m(){try{return await xm(c,l,o,{plan:t,request:n,ports:r,accepts:({
whole:p})=>p>0})}catch(p){return r.logger.warning(`no sizes were tried to the end: ${P(p)}; the verdicts stand`),[]}}}function Ode(e,t,n){
let r=n.artifacts.find(({name:o})=>o===t.artifact.name);return r===void 0||e.artifact!==r.name?e:{...e,remedy:`${e.remedy}\
 ${Xk}`,remedyYaml:ys(n,r,{at:"artifact",field:"maps",lines:wy(t.fixups)})}}function N1(e,t){let n=t.filter(({remedy:r})=>r.
endsWith(Xk));return e.map(r=>{let o=n.find(s=>Cde.every(i=>s[i]===r[i]));return o===void 0?r:{...r,remedy:`${r.remedy} ${Xk}`,
remedyYaml:fe(o.remedyYaml??"")}})}var Xk,Ade,Cde,Qk=f(async()=>{"use strict";$();Ke();I();nn();ve();yy();ed();ky();await Jk();
Xk="The sizes below were found by trial: the object loads with them. Check them against your loader.",Ade=new Set(["MISS\
ING_INNER_MAP","MAP_SIZE_UNSET"]);Cde=["class","artifact","program","map"]});function Rm(e,t){let n=new Map(e.map(o=>[o.name,Tde(o,t)])),r=Mde(e,n);return e.map(o=>({name:o.name,seconds:n.get(o.name)??
r*B1(o)}))}function Tde({name:e,artifacts:t},n){let r=n?.kernels.find(({id:i})=>i===e);if(r===void 0||r.error!==null||r.
guestMs===0)return;let o=new Set(n?.cases.filter(i=>i.kernel===e).map(({artifact:i})=>i)),s=t.filter(i=>!o.has(i.name));
return r.guestMs/1e3+_m(s.map(({request:i})=>K1(i)))}function Mde(e,t){let n=e.filter(({name:r})=>t.get(r)!==void 0);return n.
length===0?1:_m(n.map(({name:r})=>t.get(r)??0))/_m(n.map(B1))}function B1({artifacts:e}){return 4+_m(e.map(({request:t})=>K1(
t)))}function K1({lanes:e,tests:t}){let n=e.some(({mode:r})=>r==="behavior");return 1*e.length+(n?2*t.length:0)}function _m(e){
return e.reduce((t,n)=>t+n,0)}var Zk=f(()=>{"use strict"});function D1(e,t){let n=t.assignment??Fc(Rm(e,null),t.count);t.assignment!==null&&Ide(t.assignment,e);let r=new Set(n[t.index-
1]);return e.filter(({name:o})=>r.has(o))}function j1(e,{index:t,count:n}){return{index:t,count:n,kernels:e.map(({name:r})=>r)}}
function U1(e){let{shard:t,kernels:n,gate:r}=e;if(t===null||n.length>0||t.kernels.length===0)return e;let{index:o,count:s}=t,
i=`${F(t.kernels.length,"kernel")} for ${F(s,"shard")}`,a=`Passed: shard ${o}/${s} has no kernels to take (${i})`;return{
...e,gate:{...r,status:"passed",exitCode:0,sentence:a}}}function Ide(e,t){let n=e.flat(),r=t.map(({name:l})=>l),o=n.filter(
l=>!r.includes(l)),s=r.filter(l=>!n.includes(l)),i=n.filter((l,c)=>n.indexOf(l)!==c),a=[...o.length===0?[]:[`it has ${o.
join(", ")}, which this run does not take`],...s.length===0?[]:[`it has not ${s.join(", ")}`],...i.length===0?[]:[`it ha\
s ${i.join(", ")} twice`]];if(a.length!==0)throw new h(`the plan is not one of this run: ${a.join("; ")}; give the jobs \
that plan and run the same manifest and kernels, and plan again`)}var ex=f(()=>{"use strict";$();I();Zk();Wi()});async function G1(e,t,n){for(let{artifact:r,json:o,markdown:s}of t){let i=Lde(e,r,n);i.artifacts.length!==0&&(await ia(o,
cr(i)),await ia(s,ls(i)))}}function Lde(e,t,n){let r=l=>l===t||l.startsWith(`${t}/`),o=e.cases.filter(({artifact:l})=>r(
l)),s=e.kernels.filter(({id:l})=>o.some(({kernel:c})=>c===l)),i=e.artifacts.filter(l=>r(l.name)),a={...e,kernels:s,artifacts:i,
cases:o,comparison:null};return{...a,findings:vr(a),gate:Er(o,s,n)}}var q1=f(async()=>{"use strict";await ka();$i();Wc();
xa();nn()});function $m(e){return e.subarray(0,4).toString("latin1")==="\x7FELF"}function tx(e){if(!$m(e))return{defect:"is no ELF p\
rogram"};if(e.length<Fde)return{defect:"is cut off inside its ELF header"};let t=Ye(e),n=t.half(18),r=Jn.find(i=>Ue[i].machine===
n);if(r===void 0||e[4]!==Nde)return{defect:`is built for ${Ry[n]??`ELF machine ${n}`}${r===void 0?"":", 32 bits"}; guest\
s are ${Jn.join(", ")}`};if(![Bde,Kde].includes(t.half(16)))return{defect:"is an object and no program; link it"};let o=Number(
t.wide(32)),s=t.half(56);return t.half(54)!==Sm||o+s*Sm>e.length?{defect:"is cut off inside its program headers"}:{arch:r,
interpreter:jde(e,o,s)}}function jde(e,t,n){let r=Ye(e);for(let o=t;o<t+n*Sm;o+=Sm){if(r.word(o)!==Dde)continue;let s=Number(
r.wide(o+8)),i=Number(r.wide(o+32));return e.toString("utf8",s,s+i).replace(/\0.*$/s,"")}return null}var Fde,Sm,Nde,Bde,
Kde,Dde,W1=f(()=>{"use strict";cn();ko();ho();Fde=64,Sm=56,Nde=2,Bde=2,Kde=3,Dde=3});import{existsSync as Ude}from"node:fs";import{basename as Gde,dirname as V1,isAbsolute as qde,join as Wde,normalize as H1}from"node:path";
async function Y1(e,t,n){let{loaders:r}=Ue[n];if(!r.includes(t))throw new h(`is linked for the dynamic loader \`${t}\`; t\
he guest takes ${r.join(" and ")}: link it statically`);if(n!==Ie())throw new h(`is a dynamic program for ${n}, whose li\
braries this machine (${process.arch}) cannot list; link it statically`);if(!Ude(t))throw new h(`needs the dynamic loade\
r ${t}, which this machine does not have; install its C library, or link it statically`);let{exitCode:o,stdout:s,stderr:i,
ended:a}=await ke(t,["--list",e],{environment:{LC_ALL:"C"},timeoutMs:zde});if(o!==0)throw new h(Vde(i)??`cannot be read \
by ${t} (${a})`);let l=Hde(s,t),c=l.find(({source:u})=>!qde(u));if(c!==void 0)throw new h(`is linked with a library by t\
he relative path \`${c.source}\`; link it by its name, or statically`);return[{path:t,source:t},...Yde(l)]}function Vde(e){
let t=/(?:loading shared libraries: |loading shared library )(\S+):/.exec(e)?.[1];return t===void 0?void 0:`needs ${t}, \
which is not found on this machine; install it, or link the program statically`}function Hde(e,t){return e.split(`
`).flatMap(n=>{let[,r,o]=/^\s*(?:(\S+) => )?(\S.*) \(0x[0-9a-f]+\)$/.exec(n)??[];return o===void 0||!o.includes("/")||o===
t?[]:[{name:r??o,source:o}]})}function Yde(e){let t=Jde(e);return e.flatMap(({name:n,source:r})=>{let o={path:H1(r),source:r};
return z1(V1(o.path))===z1(t)?[o]:[o,{path:Wde(t,Gde(n)),source:r}]})}function Jde(e){let t=e.find(({name:n})=>n==="libc\
.so.6");return t===void 0?"/lib":V1(H1(t.source))}function z1(e){return e.replace(/^\/usr\//,"/")}var zde,J1=f(()=>{"use\
 strict";$();cn();Gt();zde=3e4});import{readFile as Xde,stat as Qde}from"node:fs/promises";import{basename as X1,relative as Zde,resolve as efe}from"node:path";
async function Q1(e){let t=[],n=[...await rfe(e,t),...ofe(e)];sfe(n,t);let r=[],o=new Map;for(let a of new Map(n.map(l=>[
l.path,l])).values())try{let l=await ife(a);r.push(l);for(let c of await lfe(a,l))o.set(c.path,c)}catch(l){if(!(l instanceof
h))throw l;t.push({...a.place,message:`\`${Be(a.source)}\` ${l.message}`})}if(t.length>0)throw new h(t);let s=e.command?.
binary??null;if(s===null)return{files:r,system:[...o.values()],binary:s,arch:null};let i=X1(s);return{files:r,system:[...o.
values()],binary:i,arch:tfe(r.find(({path:a})=>a===i))}}function tfe(e){let t=e===void 0?void 0:tx(e.content);return t===
void 0||"defect"in t?null:t.arch}async function rfe({files:e,base:t},n){let r=e.map(({path:i})=>i),{matches:o,problems:s}=await gs(
r,t,nfe);for(let{index:i,message:a}of s)n.push({...e[i]?.place,message:`\`${r[i]}\` ${a}`});return o.map(({file:i,folder:a,
index:l})=>({source:i,path:Zde(a,i),isBinary:!1,place:e[l]?.place??null}))}function ofe({command:e,base:t}){if(e===null||
e.binary===null)return[];let n=efe(t,e.binary);return[{source:n,path:X1(n),isBinary:!0,place:e.place}]}function sfe(e,t){
let n=new Map;for(let{path:r,source:o,place:s}of e){let i=n.get(r);i!==void 0&&i!==o&&t.push({...s,message:`\`${Be(i)}\` \
and \`${Be(o)}\` would both be \`${r}\` in the guest; rename one of them`}),n.set(r,o)}}async function ife({source:e,path:t,
isBinary:n}){let{size:r,mode:o}=await afe(e);if(await Us(e),r>hl)throw new h(`has ${r} bytes; a guest takes ${hl} of fil\
es altogether`);return{path:t,content:await Z1(e),executable:n||(o&73)!==0}}async function afe(e){let t=await Qde(e).catch(
async n=>{throw new h(await eK(n,e),{cause:n})});if(t.isDirectory())throw new h("is a folder; name the files in it, for \
example with a glob such as `**/*`");if(!t.isFile())throw new h("is no regular file");return t}async function Z1(e){return Xde(
e).catch(async t=>{throw new h(await eK(t,e),{cause:t})})}async function eK(e,t){return K(e)==="ENOENT"||K(e)==="ENOTDIR"?
`does not exist; build it first, or correct the path${await cu(t)}`:`cannot be read: ${P(e)}`}async function lfe({source:e,
isBinary:t},n){let{content:r,executable:o}=n;if(t&&!$m(r)&&r.subarray(0,2).toString("latin1")!=="#!")throw new h("is nei\
ther an ELF program nor a script that begins with `#!`");if(!o||!$m(r))return[];let s=tx(r);if("defect"in s){if(t)throw new h(
s.defect);return[]}if(s.interpreter===null||s.arch!==Ie()&&!t)return[];let i=await Y1(e,s.interpreter,s.arch);return Promise.
all(i.map(async({path:a,source:l})=>({path:a,content:await Z1(l),executable:!0})))}var hl,nfe,tK=f(async()=>{"use strict";
$();await la();cn();await uu();rf();aa();W1();J1();hl=128*1024*1024;nfe="make the files first, or correct the pattern"});function nK(e){let t=[],n=e.map(r=>{let o=cfe(r.request).map(s=>ufe(s,e,t));return{...r,targets:[...new Set(o.filter(s=>s!==
void 0))]}});if(t.length>0)throw new h(t);return n}function cfe({programs:e}){return e.flatMap(({attach:t})=>t?.of??[])}
function ufe({artifact:e,program:t,place:n},r,o){let s=a=>{o.push({...n,message:a})},i=r.find(a=>a.name===e);if(i===void 0){
let a=r.filter(({object:c})=>c!==null).map(c=>c.name),l=Z(e,a);s(`no artifact is called \`${e}\`; ${l===void 0?`there ar\
e ${a.join(", ")}`:`did you mean \`${l}\`?`}`)}else if(i.object===null)s(`artifact \`${e}\` is a command: it has no progr\
am \`${t}\``);else if(i.defect!==void 0)s(`artifact \`${e}\` cannot be a target: it ${i.defect}`);else if(i.request.programs.
some(({name:a,attach:l})=>a===t&&l?.of!=null))s(`program \`${t}\` of artifact \`${e}\` is itself attached to a program of\
 another artifact; a target must load by itself`);else return i}var rK=f(async()=>{"use strict";await Fe();$()});function gl({btf:e,moduleBtf:t,bpfLsm:n,backports:r,lockdown:o,pages:s}){return[...e===!1?["no BTF"]:[],...e!==!1&&t===!1?
["no module BTF"]:[],...n==="off"?["bpf LSM off"]:[],...r===!0?["features carried back"]:[],...o===!0?["locked down"]:[],
...s===void 0?[]:[`pages of ${s}`]]}var nx=f(()=>{"use strict"});var oK,sK=f(()=>{"use strict";oK=["lts","latest"]});function Br({kernels:e}){let n=[...e.values()].flatMap(({groups:r,build:o})=>[...r,...o===null?[]:[o]]);return[...new Set(
["all","quirks",...oK,...Jn,...n])]}function Kr(e,t){return/[!*?<>/]|\.\./.test(e)||!t.kernels.has(e)&&Br(t).includes(e)}
function lK(e,t){let n=dK(e,t);return n&&[...t.kernels.values()].filter(r=>uK(r,n)&&mfe(r,n))}function yl(e,t){let n=dK(
e,t);return n&&(r=>uK(r,n))}function cK(e,t){return e.split("/").find(n=>fK(n,t)===void 0)}function uK(e,t){return t.every(
n=>n.matches(e))}function mfe({arch:e,build:t,isDefaultBuild:n},r){let o=s=>r.some(i=>i.names(s));return(e==="x86_64"||o(
e))&&(n||o(t??""))}function dK(e,t){let n=e.split("/").map(r=>fK(r,t));return n.every(r=>r!==void 0)?n:void 0}function fK(e,t){
let[,n="",r=""]=dfe.exec(e)??[];if(n!=="")return iK(a=>rx(a,n,r));let[,o,s]=ffe.exec(e)??[];return o!==void 0&&s!==void 0?
iK(a=>rx(a,">=",o)&&rx(a,"<=",s)):/[*?]/.test(e)?pfe(e):t.kernels.has(e)||Br(t).includes(e)?hfe(e):void 0}function iK(e){
return{matches:({series:t})=>e(t),names:()=>!1}}function rx(e,t,n){let r=e===void 0?Number.POSITIVE_INFINITY:aK(e)-aK(n);
switch(t){case">=":return r>=0;case"<=":return r<=0;case">":return r>0;default:return r<0}}function aK(e){let[t=0,n=0]=e.
split(".").map(Number);return t*1e5+n}function pfe(e){return{matches:({id:t})=>bl(e,t),names:t=>e.includes(`-${t}`)}}function hfe(e){
return{matches:t=>e==="all"||[t.id,t.arch,t.build,...t.tags,...t.groups].includes(e)||e==="quirks"&&gl(t.facts).length>0,
names:t=>t===e||e.endsWith(`-${t}`)||e.includes(`-${t}-`)}}function bl(e,t){let[n,r,o,s]=[0,0,-1,0];for(;r<t.length;)if(e[n]===
"*")o=n++,s=r;else if(e[n]==="?"||e[n]===t[r])n++,r++;else if(o>=0)n=o+1,r=++s;else return!1;return/^\**$/.test(e.slice(
n))}var dfe,ffe,wl=f(()=>{"use strict";ko();nx();sK();dfe=/^(>=|<=|>|<)(\d+\.\d+)$/,ffe=/^(\d+\.\d+)\.\.(\d+\.\d+)$/});import{gunzipSync as gfe}from"node:zlib";async function Nt(){let{kernels:e,aliases:t,unavailable:n}=JSON.parse(gfe(Buffer.
from(yfe,"base64")).toString());return{kernels:new Map(e),aliases:new Map(t),unavailable:new Map(n)}}var yfe,mK=f(()=>{"\
use strict";yfe="H4sIAAAAAAACA+19a4+jONr2X0Fopf1SOUAIgZbeD12nXWlmNa3pZz88Go1GVOKqYotAHiBdXdvq//7KHBIONrbBgEn8YTXb2EWMr+s\
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
yBJ6DELw6/q40gK07SwccJT+U/HLseEFU/V2aGYAIFNCJnTcQKWk8juCEwDY4FserwlEbxp8//z9+auXrTFMDAA=="});function kl({kernels:e}){return[...e.keys()]}function vm(e,t){let[n="",r,...o]=e.split("@"),{kernel:s,pinned:i}=ox(n,t),
a=r??i;if(s===void 0)throw new h(_fe(e,n,r,t));return a!==void 0&&xfe(e,a,o,s),wfe(e,s,a)}function wfe(e,{distribution:t,
arch:n,series:r,cmdline:o,source:s},i){return{id:e,distribution:t,arch:n,...r===void 0?{}:{series:r},...i===void 0?{}:{release:i},
...o===void 0?{}:{cmdline:o},source:s}}function Zn(e,t){return ox(e.split("@")[0]??"",t).kernel}function ox(e,t){let{kernels:n,
aliases:r}=t,o=n.get(e);if(o!==void 0)return{kernel:o};let s=r.get(e);if(s!==void 0)return ox(s,t);let[,i="",a=""]=bfe.exec(
e)??[],l=n.get(r.get(i)??i);return l?.pin===void 0?{}:{kernel:l,pinned:kfe(a,l)}}function kfe(e,{pin:t="",source:n,arch:r}){
return t.replace("$pin",e).replace("$ending",n.kind==="deb"?n.ending:"").replace("$arch",r==="arm64"?"aarch64":r)}function xfe(e,t,n,{
id:r,series:o}){if(n.length>0||!je(t))throw new h(`kernel \`${e}\`: expected a release such as 6.1.0-56-cloud-amd64 after\
 the @`);if(o!==void 0&&!Me(t,o))throw new h(`kernel \`${e}\`: ${r} is the ${o} line, and ${t} is not of it`)}function _fe(e,t,n,r){
let o=r.unavailable.get(t);if(o!==void 0)return`kernel \`${e}\` cannot be had: ${o.why}; take \`${o.instead}\` instead`;
let s=[...kl(r),...r.aliases.keys()],i=n===void 0?Br(r):[],a=t===""?void 0:s.find(d=>d.startsWith(`${t}-`)),c=(/^\d+\.\d+$/.
test(e)?`${e}..${e}`:void 0)??a??Z(t,[...s,...r.unavailable.keys(),...i]),u=c===void 0?"":`did you mean ${n===void 0?c:`${c}\
@${n}`}? `;return`unknown kernel \`${e}\`; ${u}\`bpfcompat kernels\` lists all`}var bfe,Dr=f(async()=>{"use strict";await Fe();
$();Xe();wl();mK();bfe=/^(.+)-k(\d+\.\d+\.\d+-\d+(?:\.\d+)*)$/});function pK(e,t,n){let r=[],o=Efe(t,n),s=new Map,i=new Set,a=0;e[0]?.type===Xn.DOCUMENT&&(a=1);let l=w()?void 0:c(void 0);
return{duplicateKeys:r,placeOf:y=>vfe(l,y)??{file:n,line:1,column:1}};function c(y){let k=e[a++];switch(k?.type){case Xn.
MAPPING:return d(u("mapping",y??k.start),k,p);case Xn.SEQUENCE:return d(u("sequence",y??k.start),k,m);case Xn.ALIAS:return{
...u("alias",y??sx(k)),target:b(k)};case Xn.SCALAR:{let R={...u("scalar",y??k.valueStart),text:ok(t,k)};return g(R,k),R}default:
return u("scalar",y??0)}}function u(y,k){return{kind:y,place:o(k),entries:new Map,merged:[],target:void 0,text:""}}function d(y,k,R){
return g(y,k),i.add(y),R(y),i.delete(y),a++,y}function m({entries:y}){for(;!w();)y.set(String(y.size),c(void 0))}function p(y){
let k=new Set;for(;!w();){let R=e[a];R?.type===Xn.SCALAR&&a++;let S=R?.type===Xn.SCALAR,v=S?ok(t,R):$fe(c(void 0)),A=S?R.
valueStart:void 0,M=S&&Rfe(R,v,t);A!==void 0&&k.has(v)&&r.push({...o(A),message:`\`${v}\` is defined twice in this mappin\
g${M?"; merge several with one list: `<<: [*a, *b]`":""}`}),k.add(v);let W=c(A);M?y.merged=Sfe(W):y.entries.set(v,W)}}function g(y,{
anchorStart:k,anchorEnd:R}){k>=0&&s.set(t.slice(k,R),y)}function b(y){let k=t.slice(y.anchorStart,y.anchorEnd),R=s.get(k);
if(R===void 0){let S=Z(k,[...s.keys()]),v=S===void 0?"put text that begins with `*` in quotes":`did you mean \`*${S}\`?`,
A=`not valid YAML: \`*${k}\` is an alias, and there is no anchor \`&${k}\` above it; ${v}`;throw new h({...o(sx(y)),message:A})}
if(i.has(R))throw new h({...o(sx(y)),message:`\`*${k}\` is inside of the value that \`&${k}\` names; move what both need \
out of it`});return R}function w(){return a>=e.length||e[a]?.type===Xn.POP}}function sx({anchorStart:e}){return e-1}function Rfe({
style:e,tagStart:t,tagEnd:n},r,o){let s=t<0?"":o.slice(t,n);return r==="<<"&&(s==="!!merge"||s===""&&e===CN.PLAIN)}function Sfe(e){
let t=e.kind==="sequence"?[...e.entries.values()]:[e],n=t.find(r=>(r.target??r).kind!=="mapping");if(n===void 0)return t;
throw new h({...n.place,message:"`<<` merges mappings: give it an alias of one such as `*base`, or a list of them such a\
s `[*a, *b]`"})}function $fe({target:e}){return e?.text??"?"}function vfe(e,t){let n=e;for(let r of t.split("/").slice(1)){
let o=n&&hK(n,r.replaceAll("~1","/").replaceAll("~0","~"));if(o===void 0)break;n=o}return n?.place}function hK(e,t,n=new Set){
let r=e.target??e;if(n.has(r))return;let o=r.entries.get(t);if(o!==void 0)return o;for(let s of r.merged){let i=hK(s,t,n);
if(i!==void 0)return i}n.add(r)}function Efe(e,t){let n=[0];for(let r=e.indexOf(`
`);r>=0;r=e.indexOf(`
`,r+1))n.push(r+1);return r=>{let o=0,s=n.length-1;for(;o<s;){let i=o+s+1>>1;(n[i]??0)<=r?o=i:s=i-1}return{file:t,line:o+
1,column:r-(n[o]??0)+1}}}var gK=f(async()=>{"use strict";await ol();await Fe();$()});function ri(e,t){try{let n=KN(e,{filename:t}),r=pK(n,e,t),[o,...s]=IN(n,{source:e,filename:t,schema:Afe,json:!0,maxAliases:Ofe});
if(s.length>0)throw new h({file:t,line:1,message:"expected one YAML document, found several; split the file"});if(o==null)
throw new h({file:t,line:1,message:"the file is empty"});return{file:t,value:o,...r}}catch(n){throw Tfe(n)?new h(Ife(n,e,
t)):n}}function Cfe(e){let t=BigInt(e.replace(/^[+-]/,""));return e.startsWith("-")?-t:t}function Em(e){return e.replaceAll(
"~","~0").replaceAll("/","~1")}function Tfe(e){return typeof e=="object"&&e!==null&&"name"in e&&e.name==="YAMLException"}
function Ife(e,t,n){let{reason:r,mark:o}=e;if(r?.startsWith("expected a document"))return{file:n,line:1,message:"the fil\
e is empty"};let s=r==="deficient indentation"?" (a bracket or quote above is not closed?)":"",[,i]=Mfe.exec(t.split(`
`)[o?.line??-1]??"")??[],a=i===void 0?"":`; what begins with \`${i}\` stands in quotes`,l=`not valid YAML: ${r??P(e)}${s}${a}`;
return o===void 0?{file:n,message:l}:{file:n,line:o.line+1,column:o.column+1,message:l}}var Pfe,Afe,Ofe,Mfe,oi=f(async()=>{
"use strict";await ol();$();await gK();Pfe=LN(Hf.tagName,{...Hf,resolve:(e,t,n)=>{let r=Hf.resolve(e,t,n);return typeof r!=
"number"||Number.isSafeInteger(r)?r:Cfe(e)}}),Afe=new TN([jN,BN,MN,Pfe,NN,DN,FN]),Ofe=100;Mfe=/(?:^\s*-\s+|[[,]\s*)([!*>])\S/});import{formValidator as Lfe}from"./form-validators.js";function bK(e,t){ix(Lfe(t),e)}function ix(e,t){let n=e(t.value)?[]:
Ffe(e.errors??[],t),r=[...t.duplicateKeys,...n];if(r.length>0)throw new h(r.sort(ax))}function Ffe(e,t){let n=new Set(e.
filter(s=>s.keyword==="anyOf").map(s=>s.instancePath)),r=new Set,o=[];for(let s of e){if(s.keyword==="if"||s.keyword!=="\
anyOf"&&Nfe(s.instancePath,n))continue;let i=Bfe(s,t),a=JSON.stringify(i);r.has(a)||o.push(i),r.add(a)}return o}function Nfe(e,t){
for(let n=e.length;n>=0;n=n===0?-1:e.lastIndexOf("/",n-1))if(t.has(e.slice(0,n)))return!0;return!1}function Bfe(e,t){let n=Gfe(
e.instancePath)||"the document";switch(e.keyword){case"additionalProperties":case"unevaluatedProperties":{let r=String(e.
params.additionalProperty??e.params.unevaluatedProperty),o=Object.keys(e.parentSchema?.properties??{}),s=Z(r,o),i=s===void 0?
`known keys: ${o.join(", ")}`:`did you mean \`${s}\`?`;return{...t.placeOf(`${e.instancePath}/${Em(r)}`),message:`unknow\
n key \`${r}\`; ${i}`}}case"required":return{...t.placeOf(e.instancePath),message:`\`${e.params.missingProperty}\` is mis\
sing${Ufe(e.instancePath)}`};case"enum":{let r=e.params.allowedValues,o=typeof e.data=="string"?Z(e.data,r.map(String)):
void 0,s=o===void 0?"":`; did you mean \`${o}\`?`,i=wK(e)??`one of ${r.filter(a=>a!=="").join(", ")}`;return{...t.placeOf(
e.instancePath),message:`\`${n}\` must be ${i}, got ${yK(e.data)}${s}`}}default:return{...t.placeOf(e.instancePath),message:`\
\`${n}\` must be ${Kfe(e)}, got ${yK(e.data)}`}}}function Kfe(e){let t=wK(e);if(t!==void 0)return t;let n=e.parentSchema??
{};if(n.type==="integer"&&typeof n.minimum=="number"&&typeof n.maximum=="number")return`a whole number from ${n.minimum}\
 to ${n.maximum}`;switch(e.keyword){case"type":return jfe(String(e.params.type));case"minItems":return`a list of at leas\
t ${e.params.limit}`;case"maxItems":return`a list of at most ${e.params.limit}`;case"minimum":return`at least ${e.params.
limit}`;case"maximum":return`at most ${e.params.limit}`;case"minLength":return"a text that is not empty";case"uniqueItem\
s":return"a list without repetitions";default:return e.message??e.keyword}}function wK({parentSchema:e}){let t=e?.["x-ex\
pected"];return typeof t=="string"?t:void 0}function jfe(e){return Dfe[e]??e}function yK(e){if(Array.isArray(e))return e.
length===0?"an empty list":"a list";if(typeof e=="object"&&e!==null)return"a mapping";if(e===null)return"nothing";let t=typeof e==
"bigint"?String(e):JSON.stringify(e);return t.length>60?`${t.slice(0,57)}\u2026"`:t}function Ufe(e){return e===""?"":` i\
n \`${e.slice(1).replaceAll(/\/(\d+)/g,"[$1]").replaceAll("/",".")}\``}function Gfe(e){return e.slice(1).replaceAll(/\/(\d+)/g,
"[$1]").split("/").at(-1)?.replaceAll("~1","/").replaceAll("~0","~")??""}function ax(e,t){return(e.line??0)-(t.line??0)||
(e.column??0)-(t.column??0)}var Dfe,Pm=f(async()=>{"use strict";await Fe();$();await oi();Dfe={object:"a mapping",array:"\
a list",string:"a text",integer:"a whole number",boolean:"true or false",number:"a number"}});function si(e){let{id:t,release:n,arch:r,version:o,resolvedAt:s,indexDate:i,signature:a,image:l,config:c,modules:u,members:d,
pins:m}=e,p=[l,...c===void 0?[]:[c],...u],g=y=>qfe.filter(k=>k==="modules"?u.some(R=>lx(R,y)):lx(e[k],y)),b=[...p.filter(
y=>!g(y).includes("modules")),...u],w=b.filter((y,k)=>b.findIndex(R=>lx(R,y))===k);return{id:t,release:n,version:o,arch:r,
signature:a,checkedAt:s,indexDate:i,packages:w.map(y=>({roles:g(y),...Wfe(y)})),...d===void 0?{}:{members:d},...m===void 0?
{}:{pins:m}}}function kK(e){let{checkedAt:t,packages:n,...r}=e,o=n.map(({roles:u,...d})=>({roles:u,file:d})),s=u=>o.filter(
({roles:d})=>d.includes(u)).map(({file:d})=>d),[i,...a]=s("image"),[l,...c]=s("config");if(!(i===void 0||a.length+c.length>
0))return{...r,resolvedAt:t,image:i,...l===void 0?{}:{config:l},modules:s("modules")}}function Tn({image:e,config:t,modules:n}){
let r=[e,...t===void 0?[]:[t],...n];return[...new Map(r.map(o=>[o.sha256,o])).values()]}function lx(e,t){return e?.sha256===
t.sha256&&e.name===t.name}function Wfe({name:e,version:t,format:n,size:r,sha256:o,place:s,urls:i,...a}){return{name:e,version:t,
format:n,size:r,sha256:o,place:s,urls:i,...a}}var qfe,xl=f(()=>{"use strict";qfe=["image","config","modules"]});var _K={};ee(_K,{FORMS:()=>zfe,FORM_SCHEMA:()=>Vfe,appendingErrors:()=>xK,createAjv:()=>Yfe,formReference:()=>Hfe});function Hfe(e){
return`urn:bpfcompat:manifest:1#/$defs/${e}`}function xK(e){return e.replaceAll(/vErrors === null \? ([\w.]+) : vErrors\.concat\(\1\)/g,
(t,n)=>`vErrors === null ? ${n} : (${n}.forEach(error => vErrors.push(error)), vErrors)`)}function Yfe(e,t={}){let n=new zl(
{allErrors:!0,verbose:!0,code:{optimize:!1,process:xK,...t},inlineRefs:!1,validateSchema:!1,strict:!0,strictTypes:!1,strictRequired:!1,
allowUnionTypes:!0});return n.addKeyword("x-expected"),n.addSchema(e),n}var zfe,Vfe,RK=f(async()=>{"use strict";await Sp();
zfe=["manifest","singleArtifactManifest","matrix","suite"],Vfe="src/manifest/schema.json"});import{readFileSync as Jfe}from"node:fs";import{readFile as $K,rename as Xfe,rm as Qfe,stat as Zfe,writeFile as eme}from"node:fs/promises";
import{join as tme}from"node:path";async function Am(e){let t=await ome(e);if(t===null)return null;let n=t.split(`
`).findIndex(a=>/^<{7} /.test(a));if(n>=0)throw new h({file:e,line:n+1,column:1,message:`has the marks of a merge in it;\
 ${ii}`});let r=ri(t,e);ix(await ime(),r);let{kernels:o}=r.value,s=[],i=o.map((a,l)=>sme(a,`/kernels/${l}`,r,s));for(let[
a,{id:l}]of o.entries())o.findIndex(c=>c.id===l)!==a&&s.push({...r.placeOf(`/kernels/${a}/id`),message:`kernel \`${l}\` i\
s there twice; ${ii}`});if(s.length>0)throw new h(s);return{file:e,kernels:i.filter(a=>a!==void 0)}}function rme(e){let t=e.
toSorted((n,r)=>n.id<r.id?-1:1);return`${JSON.stringify({version:nme,kernels:t.map(si)},null,2)}
`}async function vK(e,t){let n=rme(t),r=de(e);try{if(await $K(e,"utf8").catch(()=>"")===n)return;await eme(r,n,{flag:"wx"}),
await Xfe(r,e)}catch(o){throw await Qfe(r,{force:!0}).catch(()=>{}),new h({file:e,message:`cannot be written: ${P(o)}; n\
ame another place with ${J("lock-file")}`})}}async function ome(e){let t=n=>{throw new h({file:e,message:n})};try{let{size:n}=await Zfe(
e);return n>SK?t(`has ${n} bytes, more than a lock may have (${SK}); ${ii}`):await $K(e,"utf8")}catch(n){if(n instanceof
h)throw n;return K(n)==="ENOENT"?null:t(K(n)==="EISDIR"?"is a directory; name the file in it":`cannot be read: ${P(n)}`)}}
function sme(e,t,{placeOf:n},r){for(let[s,i]of e.packages.entries())an(i)||r.push({...n(`${t}/packages/${s}`),message:`p\
ackage ${s+1} of kernel \`${e.id}\` is none that could be locked; ${ii}`});for(let s of["checkedAt","indexDate"])Number.
isNaN(Date.parse(e[s]))&&r.push({...n(`${t}/${s}`),message:`\`${e[s]}\` is no time; ${ii}`});let o=kK(e);return o===void 0&&
r.push({...n(`${t}/packages`),message:`kernel \`${e.id}\` must have one package with the role image, and at most one with\
 config; ${ii}`}),o&&{record:o,place:n(`${t}/id`)}}async function ime(){if(_l!==void 0)return _l;let{createAjv:e}=await RK().then(()=>_K),
t=JSON.parse(Jfe(tme(Rt,"src/kernels/lockfile/schema.json"),"utf8"));if(_l=e(t).getSchema("urn:bpfcompat:lock:1"),_l===void 0)
throw new Error("the schema of the lock has lost its name");return _l}var nme,SK,ii,_l,cx=f(async()=>{"use strict";$();await Pm();
await oi();ur();ve();We();Ia();xl();nme=1,SK=32<<20;ii="write the file anew with `bpfcompat kernels lock`"});import{existsSync as EK}from"node:fs";import{dirname as ame,join as lme}from"node:path";function ux(e,t){if(e!=="auto")return e.
file;let n=lme(ame(t??Om),Om);return EK(n)||!EK(Om)?n:Om}async function PK(e,t){if(e==="none")return null;let n=ux(e,t),
r=await Am(n);if(r===null&&e!=="auto")throw new h({file:n,message:"no such lock; write it with `bpfcompat kernels lock -\
-lock-file`"});return r}var Om,dx=f(async()=>{"use strict";$();await cx();Om="bpfcompat.lock"});function AK(e,t){let n=[],r=[],o=t.filter(ai).flatMap(s=>{let i=e.kernels.find(({record:l})=>l.id===s.id);if(i===void 0)
return r.push(s.id),[];let a=Rl(s,i.record);return a===void 0?[i.record]:(n.push({...i.place,message:`kernel \`${s.id}\` \
is locked to ${i.record.release}, and ${a}; lock it anew with \`bpfcompat kernels lock --update ${s.id}\``}),[])});if(r.
length>0&&n.push({file:e.file,message:`has no kernel ${[...new Set(r)].map(s=>`\`${s}\``).join(", ")}; add what the mani\
fest names with \`bpfcompat kernels lock\`, or ignore the lock (${J("lock-file")} \`none\`)`}),n.length>0)throw new h(n);
return o}function ai({source:e}){return e.kind!=="local"}function Rl({arch:e,release:t,series:n,source:r},o){return o.arch!==
e?`that one is for ${o.arch}, not ${e}`:t!==void 0?o.release===t?void 0:`the id says ${t}`:n!==void 0&&!Me(o.release,n)?
`the id means the ${n} line`:r.kind==="deb"&&Ir(o.release)!==r.ending?`the id means releases that end in ${r.ending}`:cme(
r,o)?void 0:"the id comes from elsewhere by now"}function cme(e,{image:t,config:n,modules:r}){let{place:o,format:s,name:i}=t;
switch(e.kind){case"deb":return o?.kind==="archive"&&o.archive.startsWith(e.archive.name);case"mainline":return o===null&&
s==="deb";case"rpm":return o===null&&s==="rpm"&&i===e.package;case"oci":return o?.kind==="registry"&&o.registry===e.registry&&
i===Ba(e);case"url":return o===null&&ume(e,{image:t,config:n??t,modules:r});case"local":return!0}}function ume({image:e,
config:t,modules:n},r){return r.image.sha256===e.sha256&&(t===null||r.config.sha256===t.sha256)&&(n===null||r.modules.some(
({sha256:o})=>o===n.sha256))}var li=f(()=>{"use strict";$();ve();Xe();tf()});import{readFile as dme,stat as fme}from"node:fs/promises";async function jr(e,t,{kind:n="manifest",text:r}={}){let o=ri(
r??await fx(e,n),e);return bK(o,t(o.value)),o}async function fx(e,t="manifest"){try{let n=await fme(e);if(!n.isFile()&&!n.
isDirectory())throw new h({file:e,message:"is no regular file"});if(n.size>OK)throw new h({file:e,message:`has ${n.size}\
 bytes, more than a ${t} may have (${OK}); split it`});return mme(await dme(e),e)}catch(n){throw n instanceof h?n:new h(
{file:e,message:pme(n,t)},{cause:n})}}function mme(e,t){let n=e.subarray(0,2).toString("latin1");if(n==="\xFF\xFE"||n===
"\xFE\xFF")throw new h({file:t,message:"is UTF-16; save it as UTF-8"});return e.toString("utf8")}function pme(e,t){switch(K(
e)){case"ENOENT":return t==="manifest"?`no such file; name the manifest with ${J("manifest")}, or the objects themselves\
 with ${J("artifact")}`:`no such file; mend the path of the ${t}`;case"EISDIR":return`is a directory, expected a ${t}; n\
ame the file in it`;case"EACCES":return"cannot be read: permission denied";default:return P(e)}}var OK,Sl=f(async()=>{"u\
se strict";$();ve();await Pm();await oi();OK=64*1024*1024});function CK(e,t,n){return e===void 0?Pr:(e.required===!0&&e.insns===void 0&&n.report(`${t}/required`,"`required` says th\
at growth beyond `insns` fails the run, and there is no `insns`; write it too, such as `insns: +10%`"),{insns:e.insns===
void 0?null:Kn(String(e.insns))??null,required:e.required??!1,place:n.place(t)})}var TK=f(()=>{"use strict";Ko();He()});function Y(e,t){return(e??[]).map((n,r)=>({element:n,at:`${t}/${r}`}))}function ci(e,t){return Object.entries(e).map(([n,
r])=>({key:n,value:r,at:`${t}/${Em(n)}`}))}var Ur,yt=f(async()=>{"use strict";$();Mc();await Pm();await oi();Ur=class{document;problems=[];constructor(t){
this.document=t}place(t){return this.document.placeOf(t)}report(t,n){this.problems.push({...this.place(t),message:n})}finish(){
if(this.problems.length>0)throw new h(this.problems.sort(ax))}reportDuplicates(t,n,r=""){let o=new Map;for(let{name:s,pointer:i}of t){
let a=o.get(s);a===void 0?o.set(s,i):this.report(i,`${n} \`${s}\` stands here a second time; the first is on line ${this.
place(a).line}${r}`)}}seconds(t,n){let r=t===void 0?void 0:qi(t);return t!==void 0&&r===void 0&&this.report(n,`\`${t}\` i\
s more than a day, the longest timeout there is`),r}regex(t,n,r=""){try{return new RegExp(t,r)}catch(o){let s=String(o.message).
replace(/^Invalid regular expression: .*: /s,"");this.report(n,`\`${t}\` is no regular expression: ${s}`);return}}}});import{resolve as hme}from"node:path";function Cm(e,t,n,r){return ci(e??{},t).map(({key:o,value:s,at:i})=>{let a=r.place(
i);return{kernels:[{id:o,place:a}],file:s,path:hme(n,s),place:a}})}var mx=f(async()=>{"use strict";await yt()});function LK(e,t){let n=gme.filter(i=>e[i]!==void 0),[r,o]=n;if(r===void 0)return;if(o!==void 0){t.report(o,`a kernel com\
es from one place, and there are ${n.map(Tm).join(" and ")}; keep one`);return}let s=yme.find(i=>e[i]!==void 0);if(r!=="\
image"&&s!==void 0){t.report(s,`${Tm(s)} belongs to \`image\`, and this kernel comes from ${Tm(r)}; leave it out`);return}
switch(r){case"deb":return _me(e.deb??{},t);case"mainline":return{kind:r,bases:e.mainline?.bases??[],architecture:IK[t.arch]};case"\
rpm":return Sme(e.rpm??{},t.arch);case"oci":return $me(e.oci??"",t);case"image":return vme(e,e.image??"",t);case"tree":return{
kind:"local",tree:t.absolute(e.tree??"")}}}function _me(e,{arch:t,absolute:n,report:r}){let{archive:o,bases:s,keyring:i,
suites:a=[],component:l="main"}=e;if(o===void 0==(s===void 0)){r("deb","expected `archive: debian` or `archive: ubuntu`,\
 or the `bases` of an archive of your own");return}if(o!==void 0&&i!==void 0){r("deb",`the keys of ${o} are known; \`keyr\
ing\` belongs to \`bases\``);return}let c=IK[t],u=(e.package??"").replaceAll("$arch",c);return{kind:"deb",archive:o===void 0?
{name:"own",bases:s??[],keyring:i===void 0?null:n(i)}:{name:o},suites:a,component:l,architecture:c,metaPackage:u,ending:e.
ending?.replaceAll("$arch",c)??Rme(u)}}function Rme(e){return`-${e.replace(/^linux-image-(?:\d[\d.]*-)?/,"").replace(/-(?:hwe|lts)-[\d.]+$/,
"")}`}function Sme(e,t){let{repositories:n=[],package:r="",modules:o=[r],keys:s=[],archival:i=[]}=e,a=l=>l.replaceAll("$\
arch",bme[t]);return{kind:"rpm",repositories:n.map(a),package:r,modulePackages:o,keys:s,archival:i.map(a)}}function $me(e,{
report:t}){let[,n="",r,o,s,i]=wme.exec(e)??[],a=i??s;if(r===void 0||o===void 0||a===void 0||!xme.test(r)){t("oci",`expec\
ted an image such as \`ghcr.io/cilium/ci-kernels:6.1\`, with its registry and a tag or digest, got \`${e.replace(kme,"\u2026@")}\
\``);return}return{kind:"oci",registry:`${n}${r}`,repository:o,reference:a}}function vme(e,t,{absolute:n,report:r}){let{
sha256:o,config:s,modules:i}=e,a=["image","config","modules"].find(u=>Eme(e[u]));if(a!==void 0){r(a,`expected ${a==="ima\
ge"?"a path, or an address that begins with `https://` or `http://`":"a path"}, got \`${N(String(e[a]))}\``);return}if(!FK(
t)){let u=["config","modules"].find(d=>typeof e[d]=="object");if(o!==void 0)r("sha256","`sha256` belongs to an `image` w\
ith an address; a file is taken as it is");else if(u!==void 0)r(u,`\`image\` is a file and ${Tm(u)} an address; give bot\
h as files, or both as addresses`);else return{kind:"local",image:n(t),config:c(s),modules:c(i)};return}let l=["config",
"modules"].find(u=>typeof e[u]=="string");if(o===void 0)r("image","an image with an address needs its digest: add `sha25\
6`");else if(l!==void 0)r(l,"expected `{url, sha256}`, since `image` has an address");else return{kind:"url",image:{urls:[
t],sha256:o},config:MK(s),modules:MK(i)};return;function c(u){return typeof u=="string"?n(u):null}}function MK(e){return typeof e==
"object"?{urls:[e.url],sha256:e.sha256}:null}function FK(e){return/^https?:\/\//.test(e)}function Eme(e){return typeof e==
"string"&&/^[a-z][a-z\d+.-]*:\/\//i.test(e)&&!FK(e)}function Tm(e){return`\`${e}\``}var gme,yme,IK,bme,wme,kme,xme,NK=f(
()=>{"use strict";Ee();gme=["deb","mainline","rpm","oci","image","tree"],yme=["sha256","config","modules"],IK={x86_64:"a\
md64",arm64:"arm64",s390x:"s390x"},bme={x86_64:"x86_64",arm64:"aarch64",s390x:"s390x"},wme=/^(?:https:\/\/|(http:\/\/))?((?:\[[\da-f:]+\]|[\w.-]+)(?::\d+)?)\/([a-z\d][a-z\d._/-]*)(?::(\w[\w.-]{0,127}))?(?:@(sha256:[a-f\d]{64}))?$/,
kme=/^.*@(?!sha256:)/,xme=/[.:]|^localhost$/});import{resolve as Pme}from"node:path";function px(e,t,n,r){let o=Y(e,t).map(({element:s,at:i})=>Cme(s,i,n,r));return r.reportDuplicates(
o.map((s,i)=>({name:le(s),pointer:`${t}/${i}`})),"kernel","; give one of them a `variant`, such as `variant: bpf-lsm`"),
o}function Cme(e,t,n,r){let o=typeof e=="string"?{id:e}:e,{id:s,variant:i=null,required:a=!0,timeout:l,cmdline:c="",lsm:u=null}=o;
return{id:s,own:Tme(o,t,n,r),variant:i,required:a,timeoutSeconds:r.seconds(l,`${t}/timeout`)??null,cmdline:c,lsm:u,place:r.
place(t)}}function Tme(e,t,n,r){let{id:o,distribution:s=Ame,arch:i="x86_64",series:a}=e,l=!1,c=LK(e,{arch:i,absolute:d=>Pme(
n,d),report:(d,m)=>{l=!0,r.report(`${t}/${d}`,m)}});if(c!==void 0)return Mme.test(o)||r.report(`${t}/id`,`\`${o}\` cannot\
 be the name of a kernel of your own: ${Ime}`),{id:o,distribution:s,arch:i,...a===void 0?{}:{series:a},source:c};let u=Ome.
find(d=>e[d]!==void 0);return!l&&u!==void 0&&r.report(`${t}/${u}`,`\`${u}\` belongs to a kernel of your own; say where it\
 comes from (\`image\`, \`tree\`, \`oci\`, \`deb\` or \`rpm\`), or leave it out`),null}var Ame,Ome,Mme,Ime,BK=f(async()=>{
"use strict";NK();await yt();He();Ame="Own kernels",Ome=["distribution","arch","series","sha256","config","modules"];Mme=
/^[a-z0-9][a-z0-9._-]{0,63}$/,Ime="small letters, digits, `.`, `_` and `-`, at most 64"});function KK(e,t,n){let{command:r,command_binary:o=null}=e;return r===void 0?(gx(e,t,n),o!==null&&n.report(`${t}/command_\
binary`,"`command_binary` belongs to a `command`, and there is none; add `command: $BPFCOMPAT_BIN`"),null):{command:r,binary:o,
expect:hx(e,t,n),place:n.place(`${t}/command`)}}function hx(e,t,n){let r=e.expect_stdout_matches;return{exitCode:e.expect_exit_code??
0,stdoutContains:e.expect_stdout_contains??null,stderrContains:e.expect_stderr_contains??null,stdoutMatches:r===void 0?null:
n.regex(r,`${t}/expect_stdout_matches`,"m")??null}}function gx(e,t,n){for(let r of Lme)e[r]!==void 0&&n.report(`${t}/${r}`,
`\`${r}\` belongs to a \`command\`, and there is none`)}var Lme,yx=f(()=>{"use strict";Lme=["expect_exit_code","expect_s\
tdout_contains","expect_stderr_contains","expect_stdout_matches"]});function DK(e,t,n){return e&&Y(e,t).map(({element:r,at:o})=>({id:r,place:n.place(o)}))}var jK=f(async()=>{"use strict";await yt()});function Mn(e,t,n){if(typeof e!="object"||e===null)return qK(e,t,n);if(xx(e)&&typeof e.program=="string"&&Object.keys(e).
length===1)return jme(e.program,t,n);let r=wx(e,"",t).map(i=>Dme(i,n)),o=r.map(i=>i?.replace(/=.*/,"")),s=o.find((i,a)=>i!==
void 0&&o.indexOf(i)!==a);return s!==void 0&&n.report(t,`field \`${s}\` is set twice`),r.includes(void 0)?void 0:`{${r.join(
",")}}`}function GK(e,t,n){let r=Mn(e,t,n);if(r===void 0||!/(?:^|=)(?:hex|text|program):/.test(r))return r;n.report(t,"`\
min` must be a whole number, or fields with whole numbers; to compare bytes write `value`")}function Mm(e,t,n){if(!e.startsWith(
"hex:"))return`text:${Ume(e.replace(/^text:/,""))}`;let r=e.slice(4).replaceAll(/\s/g,"").toLowerCase();if(/^(?:[0-9a-f]{2})+$/.
test(r))return`hex:${r}`;n.report(t,`\`${e}\`: \`hex:\` is followed by pairs of hex digits, such as \`hex:00 ff\``)}function kx(e){
return e.slice(e.indexOf(":")+1)}function In(e){let t=bx(e);return t.length>UK?`${t.slice(0,UK-1)}\u2026`:t}function bx(e){
return Array.isArray(e)?`[${e.map(bx).join(", ")}]`:xx(e)?`{${Object.entries(e).map(([t,n])=>`${t}: ${bx(n)}`).join(", ")}\
}`:typeof e=="string"&&!/^hex:[0-9a-f\s]+$/i.test(e)?JSON.stringify(e):String(e)}function wx(e,t,n){return Array.isArray(
e)&&e.length>0?Y(e,n).flatMap((r,o)=>wx(r.element,`${t}[${o}]`,r.at)):xx(e)&&Object.keys(e).length>0?ci(e,n).flatMap(r=>wx(
r.value,t===""?r.key:`${t}.${r.key}`,r.at)):[{name:t,value:e,at:n}]}function Dme({name:e,value:t,at:n},r){if(e!==""&&!Bme.
test(e)){r.report(n,`\`${e}\` is no name of a field, such as \`state.counts[2]\``);return}let o=qK(t,n,r);return o===void 0?
void 0:`${e}=${o}`}function qK(e,t,n){switch(typeof e){case"boolean":return e?"1":"0";case"number":return String(e);case"\
bigint":if(e>=Fme&&e<=Nme)return String(e);n.report(t,`\`${e}\` does not fit into 64 bits; longer values are written as \`\
hex:00 ff\``);return;case"string":if(!Kme.test(e))return Mm(e,t,n);n.report(t,`\`${e}\` is a text; write a whole number w\
ithout quotes, or \`"text:${e}"\` if the text is meant`);return;default:n.report(t,"a value is missing here");return}}function jme(e,t,n){
if(/^[A-Za-z0-9_.]{1,128}$/.test(e))return`program:${e}`;n.report(`${t}/program`,`\`${e}\` is no name of a program (lette\
rs, digits, \`_\`, \`.\`)`)}function Ume(e){return Buffer.from(e,"utf8").toString("hex")}function xx(e){return typeof e==
"object"&&e!==null&&!Array.isArray(e)}var Fme,Nme,Bme,Kme,UK,_x=f(async()=>{"use strict";await yt();Fme=-(2n**63n),Nme=2n**
64n-1n,Bme=/^(?:[A-Za-z_]\w*|\[\d+\])(?:\[\d+\]|\.[A-Za-z_]\w*)*$/,Kme=/^[-+]?(?:0x[0-9a-f]+|0b[01]+|0o[0-7]+|\d[\d_]*(?:\.\d*)?(?:e[-+]?\d+)?|\.\d+(?:e[-+]?\d+)?)$/i;
UK=60});function zK(e,t,n){let r=[...Y(e.maps,`${t}/maps`).flatMap(({element:o,at:s})=>$l(Gme(o,s,n),o.kernels,s,n)),...zme(e,`${t}\
/globals`,n),...Vme(e,t,n),...Hme(e,t,n)];return Yme(r,n),r.map(({fixup:o,at:s,kernels:i})=>({...o,place:n.place(s),...i===
void 0?{}:{kernels:i}}))}function $l(e,t,n,r){let o=DK(t,`${n}/kernels`,r);return e.map(s=>({...s,kernels:o}))}function Gme(e,t,n){
let r=e.name,o=[],s=(i,a)=>o.push({fixup:a,at:`${t}/${i}`});e.type!==void 0&&s("type",{subject:r,kind:"map_type",value:e.
type});for(let i of["key_size","value_size"]){let a=e[i];a!==void 0&&s(i,{subject:r,kind:i,value:a})}if(e.max_entries!==
void 0&&s("max_entries",{subject:r,kind:"max_entries",value:e.max_entries}),e.map_flags!==void 0&&s("map_flags",{subject:r,
kind:"map_flags",value:ty(e.map_flags)}),e.inner_map!==void 0&&s("inner_map",qme(r,e.inner_map,`${t}/inner_map`,n)),e.inner_ringbuf_bytes){
VK(e.inner_ringbuf_bytes,`${t}/inner_ringbuf_bytes`,n);let i={keySize:0,valueSize:0,maxEntries:e.inner_ringbuf_bytes,mapFlags:0};
s("inner_ringbuf_bytes",{subject:r,kind:"inner_map",type:"ringbuf",...i})}e.autocreate!==void 0&&s("autocreate",{subject:r,
kind:"autocreate"}),e.optional!==void 0&&s("optional",{subject:r,kind:"optional_map"}),e.optional!==void 0&&e.autocreate!==
void 0&&n.report(`${t}/optional`,`map \`${r}\` is switched off by \`autocreate: false\`, so that it is never tried; leave o\
ut one of the two`),e.pinning!==void 0&&s("pinning",{subject:r,kind:"pinning"});for(let{element:i,at:a}of Y(e.entries,`${t}\
/entries`))o.push(...Wme(r,i,a,n));return o.length===0&&e.entries===void 0&&n.report(t,`map \`${r}\` is named, and nothin\
g is said of it; set \`max_entries\`, \`inner_map\`, \`inner_ringbuf_bytes\`, \`entries\` or another key`),o}function qme(e,t,n,r){
let{type:o,key_size:s,value_size:i,max_entries:a,map_flags:l=0}=t;if(o==="ringbuf"){for(let u of["key_size","value_size"])
t[u]&&r.report(`${n}/${u}`,`a ring buffer has no \`${u}\`; remove it`);VK(a,`${n}/max_entries`,r)}else i||r.report(n,`an\
 inner map of type \`${o}\` needs \`value_size\`, at least 1`);let c={keySize:s??0,valueSize:i??0,maxEntries:a,mapFlags:ty(
l)};return{subject:e,kind:"inner_map",type:o,...c}}function VK(e,t,n){e>=4096&&Number.isInteger(Math.log2(e))||n.report(
t,`a ring buffer has a power of two of bytes, at least 4096, not ${e}`)}function Wme(e,t,n,r){let{key:o,value:s,inner:i}=t,
a=Mn(o,`${n}/key`,r),l=`entries[${In(o)}]`;if("value"in t==(i!==void 0))return r.report(n,"an entry has either a `value`\
 or, in a map-in-map, `inner` entries"),[];if(i===void 0){let c=Mn(s,`${n}/value`,r);return a===void 0||c===void 0?[]:[{
fixup:{subject:e,kind:"entry",key:a,value:c,shown:`${l}=${In(s)}`},at:n}]}return Y(i,`${n}/inner`).flatMap(({element:c,at:u})=>{
let d=Mn(c.key,`${u}/key`,r),m=Mn(c.value,`${u}/value`,r);if(a===void 0||d===void 0||m===void 0)return[];let p=`${l}[${In(
c.key)}]=${In(c.value)}`;return[{fixup:{subject:e,kind:"inner_entry",outerKey:a,key:d,value:m,shown:p},at:u}]})}function zme({
globals:e={}},t,n){return Array.isArray(e)?Y(e,t).flatMap(({element:{set:r,kernels:o},at:s})=>$l(WK(r,`${s}/set`,n),o,s,
n)):WK(e,t,n)}function WK(e,t,n){return ci(e,t).flatMap(({key:r,value:o,at:s})=>{/^[A-Za-z_][\w.]{0,127}$/.test(r)||n.report(
s,`\`${r}\` is no name of a global variable; fields are written \`name: {field: 1}\``);let i=Mn(o,s,n);return i===void 0?
[]:[{fixup:{subject:r,kind:"global",value:i,shown:`${r}=${In(o)}`},at:s}]})}function Vme(e,t,n){let r=Y(e.program_types,
`${t}/program_types`).flatMap(({element:{program:i,type:a,kernels:l},at:c})=>$l([{fixup:{subject:i,kind:"program_type",value:a},
at:c}],l,c,n)),o=(i,a)=>(e.program_types??[]).some(l=>l.program===i&&l.type===a&&l.kernels===void 0),s=Y(e.programs,`${t}\
/programs`).flatMap(({element:{name:i,type:a,autoload:l,kernels:c},at:u})=>{let d=[...a===void 0||o(i,a)?[]:[{fixup:{subject:i,
kind:"program_type",value:a},at:`${u}/type`}],...l===void 0?[]:[{fixup:{subject:i,kind:"autoload",value:l},at:`${u}/auto\
load`}]];return $l(d,c,u,n)});return[...r,...s]}function Hme(e,t,n){return Y(e.struct_ops,`${t}/struct_ops`).flatMap(({element:{
map:r,member:o,value:s,kernels:i},at:a})=>$l([{fixup:{subject:r,kind:"struct_ops",member:o,program:s},at:a}],i,a,n))}function Yme(e,t){
let n=new Set;for(let{fixup:r,at:o,kernels:s}of e){let i=df(r);i===null||r.kind==="autoload"||s!==void 0||(n.has(i)&&t.report(
o,`${Ua(r)} is set twice`),n.add(i))}}var HK=f(async()=>{"use strict";ry();await yt();lw();await jK();await _x()});function YK(e,t,n){let r=(e.functional_tests??[]).map(({name:o})=>o);return Y(e.known_failures,`${t}/known_failures`).map(
({element:o,at:s})=>(Xme(o,r,s,n),{kernels:Y(o.kernels,`${s}/kernels`).map(i=>({id:i.element,place:n.place(i.at)})),subject:Jme(
o),classes:Qme(o,`${s}/class`,n),reason:o.reason,until:epe(o.until,`${s}/until`,n),place:n.place(s)}))}function Jme(e){for(let t of JK){
let n=e[t];if(n!==void 0)return{kind:t,name:n}}return{kind:"artifact",name:null}}function Xme(e,t,n,r){let[o,...s]=JK.filter(
c=>e[c]!==void 0);for(let c of s)r.report(`${n}/${c}`,`\`${o}\` and \`${c}\` are two subjects; write an entry of \`known_f\
ailures\` for each`);let{test:i}=e;if(i===void 0||t.includes(i))return;let a=Z(i,t),l=a!==void 0?`did you mean \`${a}\`?`:
t.length===0?"the artifact has no `functional_tests`; remove `test`":`there are ${t.map(c=>`\`${c}\``).join(", ")}`;r.report(
`${n}/test`,`no test is called \`${i}\`; ${l}`)}function Qme(e,t,n){let{class:r}=e;return(typeof r=="string"?[{element:r,
at:t}]:Y(r,t)).flatMap(({element:s,at:i})=>{if(!Zme(s)){let l=Z(s,Object.keys(_s)),c=l===void 0?"docs/findings.md lists \
them":`did you mean \`${l}\`?`;return n.report(i,`\`${s}\` is no class of finding; ${c}`),[]}let a=_s[s];return a!==null?
n.report(i,`\`${s}\` cannot be a known failure: it ${a}`):e.test!==void 0&&s!=="BEHAVIOR_FAILURE"&&n.report(i,`a test fa\
ils with \`BEHAVIOR_FAILURE\`, never with \`${s}\`; correct it, or remove \`test\``),[s]})}function Zme(e){return Object.
hasOwn(_s,e)}function epe(e,t,n){if(e===void 0)return null;if(/^\d{4}-\d{2}-\d{2}$/.test(e)){let r=new Date(`${e}T00:00:\
00Z`);(Number.isNaN(r.getTime())||!r.toISOString().startsWith(e))&&n.report(t,`\`${e}\` is no day of the calendar`)}return e}
var JK,XK=f(async()=>{"use strict";await Fe();Fu();await yt();JK=["program","map","test"]});function eD(e,t,n){let r=e.kind===void 0||e.kind===""?null:e.kind,o=tpe.filter(p=>e[p]!==void 0);if(r===null&&o.length===
0)return null;r===null?rpe(o,t,n):npe(r,o,e,t,n);let{symbol:s=null,category:i=null,name:a=null,cgroup:l=null,binary:c=null,
artifact:u,program:d}=e,m=u===void 0||d===void 0?null:{artifact:u,program:d,place:n.place(`${t}/artifact`)};return{kind:r,
symbol:s,category:i,name:a,interface:e.interface??null,cgroup:l,binary:c,of:m}}function npe(e,t,n,r,o){let{takes:s,together:i,
needs:a=[]}=QK[e];for(let c of t.filter(u=>!s.includes(u)))o.report(`${r}/${c}`,`\`${c}\` means nothing for \`kind: ${e}\
\`, which takes ${Im(s)}`);i!==void 0&&i.filter(c=>t.includes(c)).length===1&&o.report(r,`\`kind: ${e}\` needs ${Im(i)}:\
 both, or neither to go by the section`);let l=a.filter(c=>!t.includes(c));l.length>0&&o.report(r,`\`kind: ${e}\` needs ${Im(
l)}: no section can name another program`),e==="usdt"&&n.name!==void 0&&!/^[^:]+:[^:]+$/.test(n.name)&&o.report(`${r}/na\
me`,`the name of a USDT probe is \`provider:name\`, not \`${n.name}\``)}function rpe(e,t,n){if(e.includes("artifact")||e.
includes("program")){n.report(t,"say which `kind` it is: `freplace` replaces a function of a program, `fentry` and `fexi\
t` trace one");return}Object.values(QK).some(({takes:r})=>e.every(o=>r.includes(o)))||n.report(t,`no kind of attach take\
s ${Im(e)} together; say which \`kind\` it is`)}function Im(e){return e.length===0?"nothing":e.map(t=>`\`${t}\``).join("\
 and ")}var tpe,QK,ZK,tD=f(()=>{"use strict";tpe=["symbol","category","name","interface","cgroup","binary","artifact","p\
rogram"],QK={none:{takes:[]},tracepoint:{takes:["category","name"],together:["category","name"]},raw_tracepoint:{takes:[
"name"]},kprobe:{takes:["symbol"]},kretprobe:{takes:["symbol"]},uprobe:{takes:["binary","symbol"]},uretprobe:{takes:["bi\
nary","symbol"]},usdt:{takes:["binary","name"]},fentry:{takes:["symbol","artifact","program"],together:["artifact","prog\
ram"]},fexit:{takes:["symbol","artifact","program"],together:["artifact","program"]},lsm:{takes:["symbol"]},perf_event:{
takes:[]},xdp:{takes:["interface"]},tc:{takes:["interface"]},tcx:{takes:["interface"]},cgroup:{takes:["cgroup"]},socket:{
takes:[]},sockmap:{takes:[]},netns:{takes:[]},iter:{takes:["symbol"]},freplace:{takes:["artifact","program","symbol"],needs:[
"artifact","program"]}},ZK={kind:"none",symbol:null,category:null,name:null,interface:null,cgroup:null,binary:null,of:null}});function nD(e,t,n,r){let o=Y(e.programs,`${t}/programs`);for(let{element:i,at:a}of o)spe(i,a,r);let s=o.filter(({element:i})=>i.
kernels===void 0);return r.reportDuplicates(s.map(({element:i,at:a})=>({name:i.name,pointer:`${a}/name`})),"program"),s.
map(({element:i,at:a})=>ipe(i,a,n,r))}function spe(e,t,n){if(e.kernels===void 0)return;let r=Object.keys(e);for(let o of r.
filter(s=>!ope.includes(s)))n.report(`${t}/${o}`,`\`${o}\` holds on all kernels; set it in an entry of program \`${e.name}\
\` without \`kernels\``);!r.includes("type")&&!r.includes("autoload")&&n.report(t,`program \`${e.name}\` is named for som\
e kernels, and nothing is set; set \`autoload\` or \`type\``)}function ipe(e,t,n,r){let{name:o,section:s=null,autoload:i=null,
max_insns:a=null}=e,l=ape(e,t,r);e.optional&&e.required!==void 0&&r.report(`${t}/optional`,"`optional: true` and `requir\
ed` are two words for one thing; `optional` is no news where it does not load, `required: false` is a warning"),e.required===
!1&&l.required&&r.report(`${t}/attach`,"`required: false` says that the attach may fail as well; remove one of the two");
let c=l.required??(e.required!==!1&&n);return{name:o,section:s,load:e.optional?"optional":e.required===!1?"tolerated":"r\
equired",autoload:i,minKernel:e.min_kernel===void 0?null:lpe(e.min_kernel),attachRequired:c&&l.target?.kind!=="none",attach:l.
target,maxInsns:a,place:r.place(`${t}/name`)}}function ape({attach:e},t,n){switch(e){case void 0:return{target:null,required:void 0};case"\
none":return{target:ZK,required:void 0};case"required":case"best_effort":return{target:null,required:e==="required"};default:
return e.kind==="none"&&e.required&&n.report(`${t}/attach/required`,"`kind: none` is not attached, so that nothing can b\
e required"),{target:eD(e,`${t}/attach`,n),required:e.required}}}function lpe(e){let[t,n]=e.split(".").map(Number);return[
t??0,n??0]}var ope,rD=f(async()=>{"use strict";tD();await yt();ope=["name","kernels","type","autoload"]});function Lm(e,t,n){let r=Y(e.functional_tests,`${t}/functional_tests`);return n.reportDuplicates(r.map(({element:o,at:s})=>({
name:o.name,pointer:`${s}/name`})),"test"),r.map(({element:o,at:s})=>fpe(o,s,n))}function fpe(e,t,n){let{name:r,required:o=!0,
command:s=null}=e,i=mpe(e,t,n);s===null&&(gx(e,t,n),e.timeout!==void 0&&n.report(`${t}/timeout`,"`timeout` is that of th\
e `command`, and there is none; see `within`"),sD.some(l=>l in e)||n.report(t,`test \`${r}\` does nothing; give it a \`com\
mand\`, or ${sD.map(l=>`\`${l}\``).join(", ")}`));let a=iD(e.timeout,upe,`${t}/timeout`,n);return{name:r,required:o,timeoutSeconds:a/
1e3,command:s,expect:hx(e,t,n),expectations:i,place:n.place(`${t}/name`)}}function mpe(e,t,n){return Object.keys(e).flatMap(
r=>{let o=`${t}/${r}`;switch(r){case"expect_events":return Y(e.expect_events,o).flatMap(s=>ppe(s.element,s.at,n));case"e\
xpect_runs":return Y(e.expect_runs,o).map(s=>hpe(s.element,s.at,n));case"expect_map":return Y(e.expect_map,o).flatMap(s=>gpe(
s.element,s.at,n));case"test_runs":return Y(e.test_runs,o).map(s=>ype(s.element,s.at,n));default:return[]}})}function ppe(e,t,n){
let{map:r,min:o=1,contains:s}=e;return{kind:"events",map:r,min:o,withinMs:Rx(e.within,t,n),contains:s===void 0?null:Mm(s,
`${t}/contains`,n)??null,shown:s===void 0?null:In(s),place:n.place(t)}}function hpe(e,t,n){let{program:r,min:o=1}=e,s=Rx(
e.within,t,n);return{kind:"runs",program:r,min:o,withinMs:s,place:n.place(t)}}function gpe(e,t,n){let{map:r}=e,o=Mn(e.key,
`${t}/key`,n),s=Rx(e.within,t,n),i=n.place(t);if("value"in e=="min"in e)return n.report(t,"write what the map must have \
at that key: either its `value`, or the `min` of it"),[];let a="value"in e?"value":"min",l=(a==="value"?Mn:GK)(e[a],`${t}\
/${a}`,n);if(o===void 0||l===void 0)return[];let c=a==="value"?"=":">=",u=`${r}[${In(e.key)}] ${c} ${In(e[a])}`;return[{
kind:"map",map:r,key:o,compare:a,value:l,withinMs:s,shown:u,place:i}]}function ype(e,t,n){let{program:r,data_in:o,ctx_in:s,
repeat:i=1,expect_return:a,expect_data_out:l}=e;o!==void 0&&s!==void 0&&n.report(`${t}/ctx_in`,"`data_in` and `ctx_in` c\
annot both be given; most program types take one of them");let c=o===void 0?"ctx":"data",u=m(o??s,`${c}_in`),d=m(l,"expe\
ct_data_out");return d!==void 0&&kx(d).length>2*oD&&n.report(`${t}/expect_data_out`,`no more than ${oD} bytes of a packe\
t are compared`),{kind:"test_run",program:r,input:u===void 0?null:{kind:c,bytes:u},repeat:i,expectReturn:a===void 0?null:
a>>>0,expectDataOut:d===void 0?null:kx(d),place:n.place(t)};function m(p,g){return p===void 0?void 0:Mm(p,`${t}/${g}`,n)}}
function Rx(e,t,n){return iD(e,dpe,`${t}/within`,n)}function iD(e,t,n,r){if(e===void 0)return t;let o=kh(e);return o!==void 0&&
o<=cpe?o:(r.report(n,`\`${e}\` is not between 1 ms and 5 minutes, the times a test may take`),t)}var cpe,upe,dpe,oD,sD,Sx=f(
async()=>{"use strict";await yt();yx();Mc();await _x();cpe=5*6e4,upe=1e4,dpe=1e3,oD=16*1024;sD=["expect_events","expect_\
runs","expect_map","test_runs"]});function aD(e,t,n){let r=Y(e.program_variants,`${t}/program_variants`);return n.reportDuplicates(r.map(({element:o,at:s})=>({
name:o.group,pointer:`${s}/group`})),"group"),n.reportDuplicates(r.flatMap(({element:o,at:s})=>Y(o.programs,`${s}/progra\
ms`).map(i=>({name:i.element.name,pointer:`${i.at}/name`}))),"program","; a program belongs to one group"),r.map(({element:{
group:o,programs:s},at:i})=>({group:o,programs:Y(s,`${i}/programs`).map(({element:a,at:l})=>({name:a.name,helper:bpe(a.requires_helper,
`${l}/requires_helper`,n),symbol:a.requires_symbol??null,attachTarget:a.requires_attach_target??null,trialLoad:a.probe===
"trial_load"})),place:n.place(`${i}/group`)}))}function bpe(e,t,n){if(e===void 0||typeof e=="number")return e??null;let r=G0(
e);if(r!==void 0)return r;let o=Z(e,Uu),s=o===void 0?"name one as `bpf_loop`, or by its number":`did you mean \`${o}\`?`;
return n.report(t,`\`${e}\` is no BPF helper; ${s}`),null}var lD=f(async()=>{"use strict";ha();await Fe();await yt()});function ui(e,t,n,r){let o=e.attach===void 0?n.attachRequired:e.attach==="required";return{attachRequired:o,maxInsns:e.max_insns??
n.maxInsns,fixups:zK(e,t,r),programs:nD(e,t,o,r),variants:aD(e,t,r),probeCompanions:e.probe_companions??[],tests:Lm(e,t,
r),knownFailures:YK(e,t,r),files:Y(e.files,`${t}/files`).map(({element:s,at:i})=>({path:s,place:r.place(i)}))}}var Fm=f(
async()=>{"use strict";await yt();await HK();await XK();await rD();await Sx();await lD()});function cD(e,t,n,r){let{path:o=[],name:s=null}=e,{base:i,options:a,timeoutSeconds:l}=n,c=a.libbpf??wpe(e.libbpf??n.libbpf);
e.struct_ops!==void 0&&c==="1.1"&&r.report(`${t}/struct_ops`,'libbpf 1.1, which is to load this object, sets no members \
of struct_ops maps; choose `libbpf: "1.5"` or newer');let u=kpe(e,t,n,r);_pe(e,u,t,r);let d=a.mode===null?u:[Spe(a.mode,
u,e,t,r)],m=r.seconds(e.timeout,`${t}/timeout`);return{name:s,paths:typeof o=="string"?[o]:o,base:i,lanes:d.map(({mode:p,
required:g})=>({mode:p,required:g})),timeoutSeconds:a.timeoutSeconds??m??l??$n,kernels:e.kernels===void 0?null:Y(e.kernels,
`${t}/kernels`).map(({element:p,at:g})=>({id:p,place:r.place(g)})),btf:[...n.btf,...Cm(e.btf,`${t}/btf`,i,r)],command:KK(
e,t,r),libbpf:c,place:r.place(`${t}/${s===null?"path":"name"}`),...ui(e,t,{attachRequired:n.written.attach!=="best_effor\
t",maxInsns:n.written.max_insns??null},r)}}function wpe(e){return Pt.find(t=>t===String(e))??null}function kpe(e,t,{written:n},r){
let{lanes:o}=e;if(o===void 0)return[{mode:e.mode??n.mode??zn,required:e.required??n.required??!0,at:`${t}/mode`}];for(let i of[
"mode","required"])e[i]!==void 0&&r.report(`${t}/${i}`,`\`${i}\` is the short form of \`lanes\`; write one of the two`);
let s=Y(o,`${t}/lanes`);return r.reportDuplicates(s.map(({element:i,at:a})=>({name:i.mode,pointer:a})),"lane"),s.map(({element:{
mode:i,required:a=!0},at:l})=>({mode:i,required:a,at:l}))}function _pe(e,t,n,r){let o=t.find(({mode:a})=>a==="behavior"),
s=t.find(({mode:a})=>a==="command");o!==void 0&&e.functional_tests===void 0&&r.report(o.at,"mode `behavior` proves what \
`functional_tests` expect, and there are none; add them, or write `mode: load_attach`"),o===void 0&&e.functional_tests!==
void 0&&r.report(`${n}/functional_tests`,"`functional_tests` run in mode `behavior`; set `mode: behavior`, or add a lane\
 of that mode"),s!==void 0&&e.command===void 0&&r.report(s.at,"mode `command` runs the `command` of the artifact, and th\
ere is none; add it"),s===void 0&&e.command!==void 0&&r.report(`${n}/command`,"`command` runs in mode `command`; set `mo\
de: command`, or add a lane of that mode");let i=e.programs?.some(({attach:a})=>typeof a=="object"&&a.binary!==void 0);e.
files!==void 0&&!i&&!e.functional_tests&&e.command===void 0&&r.report(`${n}/files`,"`files` are brought along for comman\
ds, and there is none; add `functional_tests` or a `command`"),t.every(({mode:a})=>a==="command")?Rpe(e,n,r):e.path===void 0&&
r.report(n,"`path` is missing; only an artifact whose lanes are all `command` can do without")}function Rpe(e,t,n){e.path===
void 0&&e.name===void 0&&n.report(t,"an artifact without `path` needs a `name`");for(let r of xpe)e[r]!==void 0&&n.report(
`${t}/${r}`,`\`${r}\` means nothing in mode \`command\`, where your own loader loads the object; remove it, or add a lane o\
f another mode`)}function Spe(e,t,n,r,o){e==="command"&&n.command===void 0&&o.report(r,"the `mode` input asks for `comma\
nd`, and this artifact has none"),e!=="command"&&n.path===void 0&&o.report(r,`the \`mode\` input asks for \`${e}\`, and t\
his artifact has no \`path\``);let s=t.some(i=>i.required);return{mode:e==="behavior"&&n.functional_tests===void 0?"load\
_attach":e,required:s}}var xpe,uD=f(async()=>{"use strict";ao();await mx();await yt();yx();He();await Fm();xpe=["attach",
"libbpf","btf","max_insns","maps","globals","struct_ops","programs","program_types","program_variants","probe_companions"]});function dD(e,t,n){let r=e.value,o=new Ur(e),s={base:t,options:n,timeoutSeconds:o.seconds(r.defaults?.timeout,"/defaults\
/timeout"),btf:Cm(r.btf,"/btf",t,o),written:r.defaults??{},libbpf:r.libbpf},i=Y(r.artifacts,"/artifacts");o.reportDuplicates(
i.flatMap(({element:{name:l},at:c})=>l===void 0?[]:[{name:l,pointer:`${c}/name`}]),"artifact");let a={file:e.file,form:"\
manifest",remarks:[],caseReports:[],kernels:px(r.kernels,"/kernels",t,o),mirrors:r.mirrors??[],modules:r.modules??[],artifacts:i.
map(({element:l,at:c})=>cD(l,c,s,o)),requiredKernels:[],baseline:CK(r.baseline,"/baseline",o),allowedWarnings:mD(r,o)};return o.
finish(),a}function Nm(e,t,n){let r=e.value,o=new Ur(e),s={file:e.file,form:"singleArtifact",remarks:[],caseReports:[],kernels:[],
mirrors:[],modules:[],artifacts:[{name:r.name===void 0?null:od(r.name),paths:[...t],base:".",lanes:[{mode:$pe(r,n.mode,o),
required:!0}],timeoutSeconds:n.timeoutSeconds??$n,kernels:null,btf:[],command:null,libbpf:n.libbpf,place:o.place(""),...ui(
r,"",{attachRequired:!1,maxInsns:null},o)}],requiredKernels:Y(r.required_profiles,"/required_profiles").map(({element:i,
at:a})=>({id:i,place:o.place(a)})),baseline:Pr,allowedWarnings:mD(r,o)};return o.finish(),s}function $pe(e,t,n){let r=e.
functional_tests!==void 0;return t==="command"&&n.report("","the `mode` input asks for `command`; list the artifact with\
 its `command` under `artifacts:`"),t==="behavior"&&!r&&n.report("","the `mode` input asks for `behavior`, and there are\
 no `functional_tests`; add them"),e.files!==void 0&&!r&&n.report("/files","`files` are brought along for commands, and \
there are no `functional_tests`"),t??(r?"behavior":zn)}function fD(e){let{profiles:t}=e.value,n=new Ur(e),r=px(t,"/profi\
les",".",n);return n.finish(),r}function mD(e,t){return Y(e.allow_kernel_warnings,"/allow_kernel_warnings").flatMap(({element:n,
at:r})=>t.regex(n,r)??[])}var Bm=f(async()=>{"use strict";_y();TK();await mx();await yt();await BK();He();await uD();await Fm()});import{existsSync as vpe}from"node:fs";import{readFile as Epe}from"node:fs/promises";import{join as pD,resolve as Ppe}from"node:path";
async function di(e,t){let n=Ppe(t,e);return Ape.test(e)&&!vpe(n)?Ope(e):{kernels:fD(await jr(t==="."?e:pD(t,e),()=>"mat\
rix",{kind:"matrix"})),remarks:[]}}async function Ope(e){let t=await Tpe(),n=t.get(e);if(n===void 0){let c=Z(e,[...t.keys()]),
u=c===void 0?`the shipped ones are ${[...t.keys()].join(", ")}`:`did you mean ${c}?`;throw new h(`matrix \`${e}\` is neit\
her a file nor a matrix that is shipped; ${u}`)}let{required:r=[],optional:o=[]}=n,{unavailable:s}=await Nt(),i=[...r.map(
c=>({id:c,required:!0})),...o.map(c=>({id:c,required:!1}))],a=i.filter(({id:c})=>s.has(c));return{kernels:i.filter(({id:c})=>!s.
has(c)).map(c=>({...Cpe,...c})),remarks:a.map(({id:c,required:u})=>{let{why:d="",instead:m=""}=s.get(c)??{};return{message:`\
matrix \`${e}\` runs without ${c}${u?"":" (optional)"}: ${d}; \`${m}\` comes nearest`,serious:u}})}}async function Tpe(){
let e=await Epe(pD(Rt,"kernels","matrices.yaml"),"utf8");return new Map(Object.entries(sk(e)))}var Ape,Cpe,Km=f(async()=>{
"use strict";await ol();await Fe();$();await Dr();ur();await Sl();await Bm();Ape=/^[\w-]+$/;Cpe={own:null,variant:null,timeoutSeconds:null,
cmdline:"",lsm:null,place:null}});import{dirname as Mpe}from"node:path";async function hD(e,t){let n=[],r=await ae(n,()=>Ipe(e,t)),{matrix:o}=t,s=o===null?
void 0:await ae(n,()=>di(o,"."));if(r===void 0||n.length>0)throw new h(n);return r===null?null:{...r,kernels:[...r.kernels,
...s?.kernels??[]],remarks:[...r.remarks,...s?.remarks??[]]}}async function Ipe(e,t){if(t.implied&&t.objects.length>0&&vl(
ri(t.text??await fx(e),e).value))return null;let n=await jr(e,r=>vl(r)?"manifest":"singleArtifactManifest",{text:t.text});
if(vl(n.value)){if(t.objects.length>0)throw new h({file:e,message:`the manifest names its artifacts itself; leave out \`${t.
objects.join(" ")}\`, or choose one of them by name with ${J("only")}`});return dD(n,Mpe(e),t)}if(t.objects.length===0)throw new h(
{file:e,message:`a manifest without \`artifacts\` describes one object that is named beside it: give its path (${J("arti\
fact")}), or list it under \`artifacts:\``});return Nm(n,t.objects,t)}function vl(e){return typeof e!="object"||e===null||
Array.isArray(e)||Lpe.some(t=>t in e)}var Lpe,$x=f(async()=>{"use strict";$();ve();await Sl();await Km();await Bm();await oi();
Lpe=["artifacts","artifact","kernels","mirrors","modules","defaults","baseline","btf"]});import{join as gD,relative as Fpe,resolve as vx}from"node:path";function yD({name:e,out:t,markdown:n},{report_dir:r=Npe},o){
return{artifact:e,json:vx(o,t??gD(r,`${e}.json`)),markdown:vx(o,n??gD(r,`${e}.md`))}}function bD(e,t){let n=new Map;for(let{
at:r,base:o,report:s}of e)for(let[i,a]of[["out",s.json],["markdown",s.markdown]]){[process.cwd(),vx(o)].some(c=>pe(a,c))||
t.report(`${r}/${i}`,`the report \`${a}\` would be outside of the working directory; name a path in it`);let l=n.get(a);
l!==void 0&&t.report(`${r}/${i}`,`the report \`${Fpe(".",a)}\` is that of \`${l}\` already; name another file`),n.set(a,
s.artifact)}}var Npe,Ex=f(()=>{"use strict";Qt();Npe="reports/suites"});import{join as Bpe}from"node:path";async function wD(e,t,n){let{base:r,defaults:o,checking:s}=n,i=[],a=await ae(i,()=>Kpe(
e,t,n)),l=await ae(i,()=>Dpe(e,t,n));if(a===void 0||l===void 0||i.length>0)throw new h(i);let{kernels:c,remarks:u}=a;jpe(
l.requiredKernels,c,e,s);let d=[...l.object.tests,...Upe(e,t,l.object.tests,s)],m=s.place(`${t}/name`);return{at:t,base:r,
kernels:c,remarks:u,allowedWarnings:l.allowedWarnings,report:yD(e,o,r),request:{...l.object,name:e.name,paths:[e.artifact],
base:r,tests:d,lanes:[{mode:qpe(e,t,d,n),required:!0}],timeoutSeconds:Wpe(e,t,n),libbpf:n.options.libbpf,kernels:c.map(p=>({
id:le(p),place:p.place??m,required:p.required,timeoutSeconds:p.timeoutSeconds})),btf:[],command:null,place:m}}}async function Kpe(e,t,{
base:n,defaults:r,checking:o}){let s=e.matrix??r.matrix;return s!==void 0?di(s,n):(o.report(t,`case \`${e.name}\` has no \
\`matrix\`, and there is none in \`defaults\`; add one`),{kernels:[],remarks:[]})}async function Dpe({artifact:e,manifest:t},n,r){
if(t===void 0)return{object:ui({},n,{attachRequired:!1,maxInsns:null},r.checking),requiredKernels:[],allowedWarnings:[]};
let o=Bpe(r.base,t),s=await jr(o,c=>{if(vl(c))throw new h({file:o,message:"names its artifacts itself, and a case has on\
e; give it as `manifest`, without a suite"});return"singleArtifactManifest"}),{artifacts:i,...a}=Nm(s,[e],{mode:null,timeoutSeconds:null,
libbpf:null}),[l]=i;if(l===void 0)throw new Error("a manifest of one object has none");return{object:l,...a}}function jpe(e,t,{
name:n},r){let o=e.filter(({id:s})=>!t.some(i=>lt(i,s)));if(o.length>0)throw new h(o.map(({id:s,place:i})=>({...i,message:`\
the manifest of case \`${n}\` in ${r.document.file} requires kernel \`${s}\`, which its matrix does not have; its kernels\
 are ${t.map(le).join(", ")}`})))}function Upe({name:e,test:t},n,r,o){if(t===void 0)return[];let s=`${e}-behavior`;r.some(
l=>l.name===s)&&o.report(`${n}/test`,`the manifest has a test \`${s}\` already, as this one is called; rename that`);let i={
name:s,command:t.command,...t.required===void 0?{}:{required:t.required},...t.timeout===void 0?{}:{timeout:t.timeout},...Gpe(
t,n,o)},a=o.place(`${n}/test`);return Lm({functional_tests:[i]},`${n}/test`,o).map(l=>({...l,place:a}))}function Gpe({expect:e={}},t,n){
let{exit_code:r,stdout_contains:o,stderr_contains:s,event_contains:i}=e;o&&i&&o!==i&&n.report(`${t}/test/expect/event_co\
ntains`,"`event_contains` is another word for `stdout_contains`; write one of the two");let a=o||i;return{...r===void 0?
{}:{expect_exit_code:r},...a?{expect_stdout_contains:a}:{},...s?{expect_stderr_contains:s}:{}}}function qpe({test:e,validation_mode:t},n,r,{
options:o,defaults:s,checking:i}){if(o.mode==="command"&&i.report(n,"the `mode` input asks for `command`, and a case of \
a suite has none; leave out the input"),o.mode==="behavior"&&r.length===0)return zn;if(o.mode!==null)return o.mode;let a=e===
void 0?Kc(t??s.validation_mode??""):"behavior";return a==="behavior"&&r.length===0&&i.report(`${n}/validation_mode`,"mod\
e `behavior` proves what tests expect, and there are none; add a `test`, or a `manifest` with `functional_tests`"),a??(r.
length>0?"behavior":zn)}function Wpe(e,t,{options:n,defaults:r,checking:o}){let s=o.seconds(e.timeout,`${t}/timeout`),i=o.
seconds(r.timeout,"/defaults/timeout");return n.timeoutSeconds??s??i??$n}var kD=f(async()=>{"use strict";$();await Sl();
await $x();await Km();He();await Bm();await Fm();Ex();await Sx();$h()});function xD(e,t,n){let r=[{element:t,at:"/defaults"},...e],o=new Map;for(let[i,a]of Object.entries(zpe)){let l=r.flatMap(
({element:c,at:u})=>Vpe(i,c[i])?[n.place(`${u}/${i}`).line]:[]);l.length>0&&o.set(a,[...o.get(a)??[],`\`${i}\` (${l.length===
1?"line":"lines"} ${l.join(", ")})`])}if(o.size===0)return null;let s=[...o].map(([i,a])=>`${a.join(", ")}: ${i}`);return{
message:`${n.document.file}: left aside are ${s.join("; ")}`,serious:!1}}function Vpe(e,t){switch(e){case"runner":return t!==
void 0&&t!==""&&t!=="vm";case"keep_vm_on_failure":return t===!0;default:return t!==void 0}}var zpe,_D=f(()=>{"use strict";
zpe={workdir:"nothing but the report is kept",runner:"every kernel is booted in QEMU",concurrency:"the cases share a boo\
t; the input `concurrency` says how many kernels run at a time",keep_vm_on_failure:"the report has the logs of every gue\
st",artifact_uri:"an artifact is its file, and is called like its case",artifact_name:"an artifact is called like its ca\
se",artifact_version:"an artifact is called like its case",artifact_variant:"an artifact is called like its case"}});import{dirname as Hpe}from"node:path";async function SD(e,t){let n=await jr(e,()=>"suite",{kind:"suite"}),{defaults:r={},
cases:o}=n.value,s=new Ur(n),i=Y(o,"/cases");s.reportDuplicates(i.map(({element:{name:d},at:m})=>({name:d,pointer:`${m}/\
name`})),"case");let a=[],l={base:Hpe(e),defaults:r,options:t,checking:s},c=[];for(let{element:d,at:m}of i){let p=await ae(
a,()=>wD(d,m,l));p!==void 0&&c.push(p)}if(bD(c,s),await ae(a,()=>s.finish()),a.length>0)throw new h(RD(a));let u=xD(i,r,
s);return{file:e,form:"suite",kernels:Ype(c.map(({kernels:d})=>d)),mirrors:[],modules:[],artifacts:c.map(({request:d})=>d),
requiredKernels:[],baseline:Pr,allowedWarnings:c.flatMap(({allowedWarnings:d})=>d),remarks:RD([...c.flatMap(({remarks:d})=>d),
...u===null?[]:[u]]),caseReports:c.map(({report:d})=>d)}}function RD(e){return[...new Map(e.map(t=>[JSON.stringify(t),t])).
values()]}function Ype(e){let t=new Map;for(let n of e.flat()){let r=t.get(le(n)),o=n.required||r?.required===!0;t.set(le(
n),{...r??n,required:o,timeoutSeconds:null})}return[...t.values()]}var $D=f(async()=>{"use strict";$();await yt();await Sl();
He();await kD();_D();Ex()});var Dm,Px=f(()=>{"use strict";Dm=["debian-11-5.10","debian-12-6.1","debian-13-6.12","debian-13-backports"]});async function El(e,t,n,r){let o=t.flatMap(c=>c.split(",").map(u=>u.trim()));for(let c of e.kernels)c.own!==null&&Qpe(c,
n,r);let s=e.kernels.length>0?e.kernels:Dm.map(Um),i=Ax(s,n,r),a=o[0]?.startsWith("!")?i:[],l=o.length===0?i:Jpe(o,e.kernels.
length>0?i:[],a,n,r);return ED(l,n,r)}function vD({kernels:e},t){return ED(Ax(e,t,[]),t,[])}function Um(e){return{id:e,own:null,
variant:null,required:!0,timeoutSeconds:null,cmdline:"",lsm:null,place:null}}function Jpe(e,t,n,r,o){let s=e.flatMap(i=>{
let a=t.filter(c=>le(c)===i);if(a.length>0)return a;let l=t.filter(({id:c})=>c===i);return l.length>0?l:[Um(i)]});return Ax(
[...n,...s],r,o).map(i=>t.find(a=>i.place===null&&le(a)===le(i))??i)}function Ax(e,t,n){let r=new Map;for(let i of e){let{
id:a,own:l}=i;l!==null||!Kr(a,t)?r.set(le(i),{request:i,named:!0}):a.startsWith("!")?s(i):o(i)}return[...r.values()].map(
({request:i})=>i);function o(i){let a=lK(i.id,t);if(a===void 0||a.length===0){n.push({...i.place,message:jm(i.id,t)});return}
for(let{id:l}of a){let c=le({...i,id:l});r.get(c)?.named!==!0&&r.set(c,{request:{...i,id:l},named:!1})}}function s(i){let a=i.
id.slice(1),l=yl(a,t),c=m=>lt(m,a)||bl(a,m.id)||u(m),u=({id:m,own:p})=>{let g=p===null?Zn(m,t):void 0;return g!==void 0&&
l?.(g)===!0},d=r.size;r=new Map([...r].filter(([,{request:m}])=>!c(m))),r.size===d&&l===void 0?n.push({...i.place,message:jm(
a,t)}):r.size===0&&n.push({...i.place,message:`\`${i.id}\` leaves no kernel; name what is taken before it`})}}function jm(e,t){
if(e==="")return"`!` excludes nothing; name what it takes away, such as `!debian-11-*`";let n=cK(e,t);return n===void 0?
`\`${e}\` selects no kernel; \`bpfcompat kernels\` lists all`:n===""?`\`${e}\` has nothing on one side of \`/\`; name what \
stands there, or leave it out`:`\`${n}\` means no kernel; ${Xpe(n,t)}`}function Xpe(e,t){if(/^[<>=]/.test(e))return"a bo\
und is a sign and a series without a blank, such as `>=6.1`";if(e.includes(".."))return"a range is two series, such as `\
5.10..6.6`";let n=Br(t),r=Z(e,[...n,...kl(t)]);return r===void 0?`there are ids, globs such as \`debian-*\`, bounds such a\
s \`>=6.1\` and \`5.10..6.6\`, and the words ${n.join(", ")}`:`did you mean \`${r}\`?`}function Qpe({id:e,place:t},n,r){
(n.kernels.has(e)||n.aliases.has(e)||Kr(e,n))&&r.push({...t,message:`\`${e}\` is taken by the catalog; give your own kern\
el another id`})}async function ED(e,t,n){let r=[];for(let o of e){let s=[],i=o.own??await ae(s,()=>vm(o.id,t));i!==void 0&&
r.push({spec:i,kernel:o}),n.push(...s.map(a=>({...o.place,...a})))}return r}var Gm=f(async()=>{"use strict";await Fe();$();
await Dr();wl();He();Px()});function Pl(e,t,n,r,o){let[s]=e,i=s?.id.startsWith("!")?t.map(({kernel:c})=>[le(c),s]):[],a=new Map(i);for(let c of e){let u=c.
id.startsWith("!"),d=u?c.id.slice(1):c.id,m=t.filter(p=>Zpe(d,p,n)).map(({kernel:p})=>le(p));if(m.length===0){let p=nhe(
d,t,n);p===void 0?o(c):r.push({...c.place,message:p})}for(let p of m)u?a.delete(p):a.set(p,c)}let l=t.map(({kernel:c})=>le(
c));return new Map([...a].toSorted(([c],[u])=>l.indexOf(c)-l.indexOf(u)))}function Zpe(e,{kernel:t,spec:n},r){if(lt(t,e)||
/[*?]/.test(e)&&bl(e,t.id))return!0;if(!Kr(e,r))return ehe(e,t,r);let o=t.own===null?Zn(t.id,r):the(n);return o!==void 0&&
yl(e,r)?.(o)===!0}function ehe(e,{id:t,own:n},r){if(n!==null||e.includes("@"))return!1;let o=Zn(e,r);return o!==void 0&&
o===Zn(t,r)}function the({id:e,arch:t,series:n,distribution:r,source:o}){return n===void 0?void 0:{...{build:null,isDefaultBuild:!0,
description:"",tags:[],groups:[],facts:{}},id:e,line:e,arch:t,series:n,distribution:r,source:o}}function nhe(e,t,n){if(Kr(
e,n)){let a=yl(e,n);return a!==void 0&&[...n.kernels.values()].some(a)?void 0:jm(e,n)}let[r=e]=e.split("+");if(Zn(r,n)!==
void 0)return;let o=[...new Set(t.flatMap(({kernel:a})=>[le(a),a.id]))],s=Z(e,[...o,...n.kernels.keys(),...n.aliases.keys(),
...Br(n)]),i=s===void 0?`the run has ${o.join(", ")}`:`did you mean \`${s}\`?`;return`neither the run nor the catalog ha\
s a kernel \`${e}\`; ${i}`}var PD=f(async()=>{"use strict";await Fe();await Dr();wl();He();await Gm()});function AD(e,t,n,r){let o=[...new Map(t.map(g=>[le(g.kernel),g])).values()],s=[],i=new Map,a=new Map,l=e.artifacts.map(
g=>{let b=g.kernels&&c(g.kernels);return{...g,kernels:b,knownFailures:g.knownFailures.map(w=>u(w,b)),btf:g.btf.map(d),fixups:g.
fixups.map(m)}});for(let g of l)eF(g,o.map(({kernel:b})=>b),r);return{...e,artifacts:l,remarks:[...e.remarks,...s]};function c(g){
return[...Pl(g,o,n,r,({id:w,place:y})=>{Kr(w,n)?p(y,`\`${w}\` selects no kernel of this run`):r.push({...y,message:rhe(w,
o)})})].map(([w,y])=>({...y,id:w}))}function u(g,b){let y=[...Pl(g.kernels,o,n,r,({id:k,place:R})=>p(R,`\`${k}\` selects \
no kernel of this run, so that this known failure is not looked for there`))].filter(([k])=>b===null||b.some(R=>R.id===k));
return{...g,kernels:y.map(([k,{place:R}])=>({id:k,place:R}))}}function d(g){let b=i.get(g);if(b!==void 0)return b;let w=Pl(
g.kernels,o,n,r,({id:k,place:R})=>p(R,`\`${k}\` selects no kernel of this run, so that \`${g.file}\` is not used`)),y={...g,
kernels:[...w].map(([k,{place:R}])=>({id:k,place:R}))};return i.set(g,y),y}function m(g){let{kernels:b,subject:w}=g;if(b===
void 0)return g;let y=a.get(b);if(y!==void 0)return{...g,kernels:y};let R=[...Pl(b,o,n,r,({id:S,place:v})=>p(v,`\`${S}\` \
selects no kernel of this run, so that nothing is set of \`${w}\` for it`))].map(([S,{place:v}])=>({id:S,place:v}));return a.
set(b,R),{...g,kernels:R}}function p(g,b){s.push({message:pn({...g,message:b}),serious:e.kernels.length>0})}}function rhe(e,t){
let n=[...new Set(t.flatMap(({kernel:s})=>[le(s),s.id]))],r=Z(e,n),o=r===void 0?`there are ${n.join(", ")}`:`did you mea\
n \`${r}\`?`;return`no kernel of this run is called \`${e}\`; ${o}; list it under \`kernels:\``}var OD=f(async()=>{"use \
strict";await Fe();$();wl();He();ff();await PD()});import{existsSync as CD}from"node:fs";import{readdir as ohe}from"node:fs/promises";import{resolve as she}from"node:path";
async function TD(e,t){try{return await t()}catch(n){if(!(n instanceof h)||process.env.GITHUB_ACTIONS!=="true")throw n;let r=await ihe(
e);if(r===void 0)throw n;let o=`${r}; add \`- uses: actions/checkout@v7\` before this step`;throw new h([{message:o},...n.
problems],{cause:n})}}async function ihe({manifest:e,suite:t,objects:n,reportDirectory:r}){let o=t??e;if(o===null&&n.length===
0)return;if((await ohe(".")).filter(i=>she(i)!==r).length===0)return"the workspace is empty: the repository is not check\
ed out";if(o!==null&&!CD(o)&&!CD(".git"))return`the workspace has no \`.git\` and no \`${o}\`: the repository is not chec\
ked out`}var MD=f(()=>{"use strict";$()});function lhe({object:e},t,n){let r=ahe[n],o=e===null?r:e.byteOrder;if(o!==r)return{what:"all",why:`is ${o}-endian (\`-tar\
get ${Ox[o]}\`), ${n} is ${r}-endian`};let s=t?.arch??n;if(s===n)return;let i=`brings \`${t?.binary}\`, which is built fo\
r ${s} and not for ${n}`;return{what:e===null?"all":"command",why:i}}function ID(e,t){let n=({spec:s},i)=>i.defect===void 0?
lhe(i,t.get(i.request),s.arch):void 0,r=new Map;for(let s of new Set(e.flatMap(({artifacts:i})=>i))){let i=e.filter(({artifacts:a})=>a.
includes(s));s.object!==null&&i.every(a=>n(a,s)?.what==="all")&&r.set(s,che(s.object.byteOrder))}let o=(s,i)=>{let a=r.get(
i);if(a!==void 0)return{...i,defect:a};let l=n(s,i);return l===void 0?i:{...i,unsuited:l}};return{kernels:e.map(s=>({...s,
artifacts:s.artifacts.map(i=>o(s,i))})),defects:r}}function che(e){let t=e==="little"?"big":"little";return`is ${e}-endi\
an (\`-target ${Ox[e]}\`), the kernels of this run are ${t}-endian; compile it with \`-target ${Ox[t]}\``}var ahe,Ox,LD=f(
()=>{"use strict";ahe={x86_64:"little",arm64:"little",s390x:"big"},Ox={little:"bpfel",big:"bpfeb"}});async function fi(e){return TD(e,()=>uhe(e))}async function uhe(e){let t=await ND(e),n=[],r=await Nt(),o=await El(t,e.kernels,
r,n),s=o.map(({kernel:w})=>w),i=AD(t,[...o,...await vD(t,r)],r,n),a=await ae(n,async()=>yhe(nK(await SC(i.artifacts)),e.
artifacts));e.kernels.length===0&&bhe(i,s,n);let l=await ae(n,()=>dhe(i,o,e)),c=await mhe(a??[],n),u=await JL(a??[],o,n);
if(a===void 0||l===void 0||n.length>0)throw new h(n);let d=o.map(({spec:w,kernel:y})=>({name:le(y),spec:w,request:y,artifacts:a.
filter(k=>whe(k,y))})).filter(w=>w.artifacts.length>0),{kernels:m,defects:p}=ID(d,c);for(let w of m)phe(w,c);let{shard:g}=e,
b=a.map(w=>{let y=p.get(w);return y===void 0?w:{...w,defect:y}});return g===null?{manifest:i,artifacts:b,kernels:m,lock:l,
shard:g,brought:c,btf:u}:{manifest:i,artifacts:b,lock:l,kernels:D1(m,g),shard:j1(m,g),brought:c,btf:u}}async function FD(e){
let t=await ND(e),n=[],r=await El(t,e.kernels,await Nt(),n);if(n.length>0)throw new h(n);return{manifest:t,specs:[...new Map(
r.map(({spec:o})=>[o.id,o])).values()]}}async function dhe({file:e},t,n){let r=await PK(n.lock,e===""?null:e),o=t.map(({
spec:s})=>s);return r&&{file:r.file,kernels:AK(r,o)}}function qm({manifest:e,artifacts:t,lock:n},r,o){n!==null&&o.info(`${n.
file} says which kernels these are: nothing is looked up`),r.manifest!==null&&e.file===""&&o.info(`${r.manifest} is left\
 aside, since objects are named: to take its artifacts with all it says of them, leave out the objects`);for(let{path:s,
alsoBy:i}of t)i!==void 0&&o.info(`\`${s}\` is used once; it is also matched by ${i.map(a=>`\`${a}\``).join(", ")}`);for(let{
message:s,serious:i}of e.remarks)o[i?"warning":"info"](s)}async function mhe(e,t){let n=new Map;for(let r of new Set(e.map(
o=>o.request))){if(!xw(r))continue;let o=await ae(t,()=>Q1(r));o!==void 0&&n.set(r,o)}return n}function phe({name:e,artifacts:t},n){
let r=t.flatMap(({request:c})=>n.get(c)?.files??[]),o=t.flatMap(({request:c})=>n.get(c)?.system??[]),s=[...r,...new Map(
o.map(c=>[c.path,c])).values()],i=s.reduce((c,{content:u})=>c+u.length,0);if(i<=hl)return;let l=s.sort((c,u)=>u.content.
length-c.content.length).slice(0,3).map(({path:c,content:u})=>`${c} ${Cx(u.length)}`).join(", ");throw new h({...t.find(
({request:c})=>n.has(c))?.request.place,message:`the files that are brought along to kernel \`${e}\` have ${Cx(i)} toget\
her (the largest: ${l}), a guest takes ${Cx(hl)}; bring along fewer or smaller ones`})}function Cx(e){return`${(e/1024**
2).toFixed(1)} MiB`}async function ND(e){let{manifest:t,manifestImplied:n,suite:r,matrix:o,objects:s,mode:i,timeoutSeconds:a,
libbpf:l}=e;if(r!==null)return SD(r,{mode:i,timeoutSeconds:a,libbpf:l});let c={matrix:o,implied:n,objects:s,mode:i,timeoutSeconds:a,
libbpf:l,text:e.manifestText},u=t===null?null:await hD(t,c);if(u!==null)return u;ghe(e);let{kernels:d,remarks:m}=o===null?
{kernels:[],remarks:[]}:await di(o,".");return{...hhe(e),kernels:d,remarks:m}}function hhe({objects:e,loader:t,mode:n,timeoutSeconds:r,
libbpf:o}){return{file:"",form:"manifest",remarks:[],caseReports:[],kernels:[],mirrors:[],modules:[],requiredKernels:[],
baseline:Pr,allowedWarnings:[],artifacts:[{name:null,paths:[...e],base:".",lanes:[{mode:t===null?n??zn:"command",required:!0}],
timeoutSeconds:r??$n,kernels:null,fixups:[],attachRequired:!0,maxInsns:null,programs:[],variants:[],probeCompanions:[],tests:[],
command:t===null?null:{command:t.command,binary:t.binary,expect:{...fhe,exitCode:t.expectExit},place:null},files:(t?.files??
[]).map(s=>({path:s,place:null})),libbpf:o,knownFailures:[],btf:[],place:null}]}}function ghe({mode:e,loader:t}){let n=[];
if(e==="behavior"&&n.push({message:"mode `behavior` needs a manifest whose artifacts have `functional_tests`; write one \
(`bpfcompat init` begins it)"}),e==="command"&&t===null&&n.push({message:"mode `command` needs the command that runs you\
r loader: give `command`, or a manifest that has one"}),n.length>0)throw new h(n)}function yhe(e,t){if(t.length===0)return[
...e];let n=e.map(({name:o})=>o),r=t.filter(o=>!n.includes(o));if(r.length>0)throw new h(r.map(o=>({message:khe("artifac\
t",o,n)})));return e.filter(({name:o})=>t.includes(o))}function bhe(e,t,n){let r=t.map(le);for(let{id:o,place:s}of e.requiredKernels)
t.some(i=>lt(i,o))||n.push({...s,message:`the manifest requires kernel \`${o}\`, which this run does not take; its kernel\
s are ${r.join(", ")}`})}function whe({request:e},t){return e.kernels===null||e.kernels.some(({id:n})=>lt(t,n))}function khe(e,t,n){
let r=Z(t,n);return`no ${e} of this run is called \`${t}\`; ${r===void 0?`there are ${n.join(", ")}`:`did you mean \`${r}\
\`?`}`}var fhe,Al=f(async()=>{"use strict";await Cs();await tK();await rK();await Fe();$();await Dr();await dx();li();await $x();
await Km();He();await $D();ex();await OD();uf();await Ef();MD();await Gm();LD();fhe={stdoutContains:null,stderrContains:null,
stdoutMatches:null}});async function mi(e,t,n=null){let{plan:r,baseline:o}=await Qe("reading the manifest and the objects",()=>xhe(e,n));t.progress.
planned?.(_he(r)),qm(r,e,t.logger);let s=pl(r);try{let i=await ni(r,e,t,e.trials==="off"?null:s),a=o===null?i:Ju(i,o,e.failOn),
l=U1(await F1(a,r,e,t,s));return await G1(l,r.manifest.caseReports,e.failOn),l}finally{s.release()}}async function xhe(e,t){
let n=[],r=await ae(n,()=>fi(e)),o=await ae(n,async()=>e.baseline===null?t:{results:await tt(e.baseline),source:e.baseline});
if(r===void 0||o===void 0)throw new h(n);return{plan:r,baseline:o}}function _he({kernels:e}){return{kernels:e.map(({name:t,
request:{required:n}})=>({id:t,required:n})),lanes:e.flatMap(t=>t.artifacts.flatMap(n=>{let{artifact:r,kernel:o,kernelRequired:s,
request:i}=cl(n,t);return i.lanes.map(({mode:a,required:l})=>({artifact:r,mode:a,kernel:o,required:l&&s}))}))}}var Wm=f(
async()=>{"use strict";await gy();$();await Qk();await km();eo();ex();Ze();await _k();await q1();await wm();await Al()});async function zm(e,t,n,r=null){let o=await fi(e);if(qm(o,e,n),o.kernels.length===0)throw new h("no artifact is taken to\
 any kernel: there is nothing to deal out");let{baseline:s,concurrency:i}=e,a=s===null?r:{results:await tt(s),source:s},
l=She(o,t,i,a?.results??null);return{matrix:l,lines:$he(l,a,t)}}function She({kernels:e},t,n,r){let o=Rm(e,r),s=Math.min(
t??DS(o,n),o.length);return{include:Fc(o,s).map((i,a)=>({shard:`${a+1}/${s}`,index:a+1,kernels:i.join(","),seconds:jS(o.
filter(({name:l})=>i.includes(l)),n)}))}}function $he({include:e},t,n){let r=t===null?"an estimate":`what each kernel to\
ok in ${_(t.source,120)}`,o=n!==null&&n>e.length?` (${n} were asked for, there are no more kernels)`:"",s=e.map(({shard:a,
kernels:l,seconds:c})=>[a,`${c} s`,l.split(",").join(", ")]),i=[0,1].map(a=>Math.max(...s.map(l=>l[a]?.length??0)));return[
`${F(e.length,"shard")}${o}, by ${r}; ${40} s of each are its set-up`,...s.map(a=>a.map((l,c)=>l.padEnd(i[c]??0)).join("\
  "))]}var Tx=f(async()=>{"use strict";$();I();eo();await Al();Zk();Wi()});function Mx(e,t){return{...e,kernels:e.kernels.map(o=>({...o,consoleLog:n(o.consoleLog,o.id)})),cases:e.cases.map(r),findings:e.
findings.map(o=>({...o,log:n(o.log,o.kernels[0]??"")}))};function n(o,s){return o===null?null:t(o,s)}function r(o){let{kernel:s}=o,
i=l=>({...l,log:n(l.log,s)}),a=l=>l===null?null:{...l,stdout:i(l.stdout),stderr:i(l.stderr)};return{...o,programs:o.programs.
map(l=>({...l,load:l.load===null?null:{...l.load,verifierLog:n(l.load.verifierLog,s)}})),tests:o.tests.map(l=>({...l,command:a(
l.command)})),command:a(o.command),libbpfLog:n(o.libbpfLog,s)}}}var BD=f(()=>{"use strict"});import{constants as vhe}from"node:fs";import{copyFile as Ehe,mkdir as Phe,realpath as KD,stat as DD}from"node:fs/promises";
import{dirname as Ahe,join as Vm}from"node:path";async function jD(e,t,n){let r=new Set,o=[],s=[],i=Ohe;for(let{path:a,kernel:l}of Che(
e)){let c=t(l);if(c===void 0||!The(a,l)){s.push(a);continue}let u=await Mhe(c,a);u===void 0?o.push(a):u==="refused"||u>i?
s.push(a):(i-=u,await Ihe(Vm(c,a),Vm(n,a)),r.add(a))}return{results:Mx(e,a=>r.has(a)?a:null),missing:o,refused:s}}function Che(e){
let t=new Map;return Mx({...e,findings:[]},(n,r)=>(t.has(n)||t.set(n,{path:n,kernel:r}),n)),[...t.values()]}function The(e,t){
let[n,r,...o]=e.split("/");return n==="logs"&&r===kn(t)&&o.length>0&&o.every(s=>s!==""&&s===kn(s))}async function Mhe(e,t){
try{let n=await KD(Vm(e,t)),r=await DD(n);return n===Vm(await KD(e),t)&&r.isFile()?r.size:"refused"}catch(n){return K(n)===
"ENOENT"?void 0:"refused"}}async function Ihe(e,t){try{await Phe(Ahe(t),{recursive:!0}),await Ehe(e,t,vhe.COPYFILE_FICLONE)}catch(n){
let{size:r}=await DD(e);throw new h(`the log ${e} (${qe(r)}) could not be copied to ${t}: ${P(n)}; make room, or name an\
other folder with ${J("report-directory")}`,{cause:n})}}var Ohe,UD=f(()=>{"use strict";$();as();I();BD();ve();Ohe=4*1024**
3});function Ge({file:e,shard:t}){return`shard ${t.index}/${t.count} (\`${_(e,120)}\`)`}function qD(e,t){let n=[],r=[],o=[],
s=Fhe(e,t,n).toSorted((i,a)=>Ix(a.results,i.results));for(let i of s.toSorted((a,l)=>Number(Lx(a))-Number(Lx(l)))){let a={
...i,shard:i.results.shard??Khe(i.results)},l=o.find(u=>u.shard.index===a.shard.index),c=Dhe(a,o);c!==void 0&&jhe(a,o)?n.
push(`${Ge(a)} is of another plan, which a later attempt has replaced, and is left aside`):c!==void 0?r.push(c):l===void 0?
o.push(a):Ix(l.results,a.results)>0||Nhe(l,a)?n.push(Bhe(l,a)):r.push(`${Ge(a)} is a second result of \`${_(l.file,120)}\
\` and was ignored`)}return{shards:o.toSorted((i,a)=>i.shard.index-a.shard.index),problems:r,notes:n}}function Fhe(e,t,n){
let r=e.filter(({results:c})=>c.workflowRun!==null),o=r.find(({results:c})=>c.workflowRun?.id===t?.id),[s]=o===void 0?r.
toSorted((c,u)=>Ix(u.results,c.results)):[o],i=s?.results.workflowRun?.id,a=r.filter(({results:c})=>c.workflowRun?.id!==
i);if(a.length===0)return e;let l=a.map(({file:c,results:u})=>`\`${_(c,120)}\` (${_(u.workflowRun?.id??"",40)})`);return n.
push(`of other workflow runs than ${_(i??"",40)}, and left aside: ${l.join(", ")}`),e.filter(c=>!a.includes(c))}function Ix(e,t){
let n=[e,t].map(({workflowRun:s})=>s?.attempt??0),[r=0,o=0]=e.workflowRun?.id===t.workflowRun?.id?n:[];return r-o||Date.
parse(e.startedAt)-Date.parse(t.startedAt)}function Nhe(e,t){return JSON.stringify(e.results)===JSON.stringify(t.results)}
function Bhe(e,t){return`${Ge(e)}${GD(e)} is taken; it supersedes \`${_(t.file,120)}\`${GD(t)}`}function GD({results:{workflowRun:e,
startedAt:t}}){return e===null?` of ${t}`:` of attempt ${e.attempt}`}function WD({shard:e,kernels:t},n){if(e===null||e.count!==
n.length)return!1;let r=n[e.index-1]??[];return String(e.kernels.toSorted())===String(n.flat().toSorted())&&t.every(({id:o})=>r.
includes(o))}function Khe({kernels:e}){return{index:1,count:1,kernels:e.map(({id:t})=>t)}}function Lx({results:e}){return e.
shard===null}function Dhe(e,t){let{file:n,shard:r}=e,[o]=t;if(r.index>r.count||r.count>Lhe)return`${Ge(e)} has an imposs\
ible number, and was ignored`;if(o!==void 0){if(Lx(e))return`\`${_(n,120)}\` is a whole run and no shard, and was left ou\
t`;if(r.count!==o.shard.count||String(r.kernels)!==String(o.shard.kernels))return`${Ge(e)} belongs to another plan than ${Ge(
o)}, and was left out`}}function jhe({results:{workflowRun:e}},t){return t.some(({results:{workflowRun:n}})=>e!==null&&n!==
null&&e.id===n.id&&e.attempt<n.attempt)}function zD(e){let[t,...n]=e;return t===void 0?[]:n.flatMap(r=>[...Uhe.filter(({
of:o})=>Ghe(o(t.results),o(r.results))).map(({what:o,remedy:s})=>`${Ge(r)} has ${o} than ${Ge(t)}; ${s}`),...qhe(t,r)])}
function Ghe(e,t){return e!==null&&t!==null&&JSON.stringify(e)!==JSON.stringify(t)}function qhe(e,t){let n=new Map(e.results.
artifacts.map(({name:i,sha256:a})=>[i,a])),{artifacts:r}=t.results,o=[...n.keys()].toSorted();if(String(r.map(({name:i})=>i).
toSorted())!==String(o))return[`${Ge(t)} has other artifacts than ${Ge(e)}; give all jobs the same objects`];let s=r.filter(
({name:i,sha256:a})=>n.get(i)!==a);return s.length===0?[]:[`${Ge(t)} has other bytes of ${s.map(({name:i})=>_(i,60)).join(
", ")} than ${Ge(e)}; build the objects once, and hand them to every job`]}var Lhe,Uhe,Hm=f(()=>{"use strict";I();Lhe=999;
Uhe=[{what:"another version of bpfcompat",remedy:"use one in all jobs",of:({tool:e})=>e.version},{what:"another manifest",
remedy:"give all jobs the same inputs",of:({manifest:e})=>e},{what:"another loader",remedy:"give all jobs the same input\
s",of:({loader:e})=>e},{what:"another commit",remedy:"check out the same one in all jobs",of:({revision:e})=>e}]});function HD(e,t,n){for(let i of e){let a=VD(i).filter(l=>!t.kernels.includes(l));a.length>0&&n.push(`${Ge(i)} has ${Fx(a)}\
, which the plan has not; left out`)}let r={kernels:[],cases:[],owners:new Map},o=new Map;for(let i of t.kernels){let[a,
...l]=e.filter(u=>VD(u).includes(i));for(let u of l)a!==void 0&&n.push(`kernel ${Fx([i])} is in ${Ge(a)} and ${Ge(u)}; t\
he first was taken`);let c=a?.results.kernels.find(u=>u.id===i);if(a===void 0||c===void 0){let{what:u,remedy:d}=Whe(i,e,
t);o.set(u,{what:u,remedy:d,kernels:[...o.get(u)?.kernels??[],i]});let m=`${u}; ${d}`;r.kernels.push(Vhe(i,m));for(let p of Hhe(
i,m,e))r.cases.push(p)}else{r.owners.set(i,a),r.kernels.push(c);for(let u of a.results.cases)u.kernel===i&&r.cases.push(
u)}}let s=[...o.values()].map(({what:i,remedy:a,kernels:l})=>`${i} (${Fx(l)}); ${a}`);return n.unshift(...s),r}function VD({
results:e}){return e.kernels.map(({id:t})=>t)}function Whe(e,t,n){let r=t.find(({overwritten:o})=>o?.includes(e));return r===
void 0?{what:zhe(t,n),remedy:"see the log of its job, and run that again"}:{what:`${Ge(r)} has overwritten the results o\
f other shards, whose logs are beside it`,remedy:"download each artifact into its own folder: leave out `merge-multiple`"}}
function zhe(e,{count:t}){let n=new Set(e.map(({shard:i})=>i.index)),r=Array.from({length:t},(i,a)=>a+1).filter(i=>!n.has(
i));if(r.length===0)return"no shard took them all";let o=r.slice(0,pi).map(i=>`${i}/${t}`),s=r.length>pi?` and ${r.length-
pi} more`:"";return`${r.length===1?"shard":"shards"} ${o.join(", ")}${s} left no results`}function Fx(e){return[...e.slice(
0,pi).map(n=>_(n,80)),...e.length>pi?[`${e.length-pi} more`]:[]].join(", ")}function Vhe(e,t){return{id:e,distribution:"\
unknown",arch:"x86_64",shape:null,accelerator:null,required:!0,release:null,packageVersion:null,vmlinuzSha256:null,signature:null,
boots:0,snapshot:null,fetchMs:0,bootMs:null,guestMs:0,error:t,consoleLog:null,btf:null,lsm:null,lockdown:null,modules:[],
notes:[]}}function Hhe(e,t,n){let r=new Map;for(let{artifact:o,lanes:s}of n.flatMap(({results:i})=>i.cases)){let i=r.get(
o)??new Map;r.set(o,i);for(let{mode:a,required:l}of s)i.set(a,l||i.get(a)===!0)}return[...r].map(([o,s])=>({artifact:o,kernel:e,
lanes:[...s].map(([i,a])=>({mode:i,required:a,verdict:"error",reason:t,known:null})),unsuited:null,libbpf:null,load:null,
programs:[],maps:[],ignored:[],fixups:[],variants:[],tests:[],command:null,leftovers:[],unknownNames:[],durationMs:null,
maxRssKib:null,interruption:null,libbpfLog:null,libbpfTail:"",targets:[],kernelWarnings:[]}))}var pi,YD=f(()=>{"use stri\
ct";I();Hm();pi=8});function XD(e,t,{failOn:n,insnsThreshold:r,workflowRun:o},s){let{shards:i,problems:a,notes:l}=qD(e,o),c=[...t,...a],[u]=i;
if(u===void 0)throw new h(c.map(k=>({message:k})));c.push(...zD(i));let{kernels:d,cases:m,owners:p}=HD(i,u.shard,c),g={version:5,
tool:{name:"bpfcompat",version:St},startedAt:i.map(({results:k})=>k.startedAt).toSorted()[0]??u.results.startedAt,durationMs:Math.
max(...i.map(({results:k})=>k.durationMs)),manifest:u.results.manifest,manifestForm:u.results.manifestForm,loader:u.results.
loader,repository:i.map(({results:k})=>k.repository).find(k=>k!==null)??null,revision:i.map(({results:k})=>k.revision).find(
k=>k!==null)??null,checkedOut:i.map(({results:k})=>k.checkedOut).find(k=>k!==null)??null,repositoryFiles:Object.assign({},
...i.map(({results:k})=>k.repositoryFiles)),workflowRun:o,shard:null,host:Jhe(i),kernels:d,artifacts:Yhe(i),cases:m,growth:{
...u.results.growth,...r===null?{}:{threshold:r.text}}},b={...g,findings:vr(g),comparison:null,gate:Er(m,d,n)},w=s===null?
b:Ju(b,s,n),y=i.flatMap(({results:k})=>k.findings);return{results:{...w,findings:N1(w.findings,y),gate:c.length===0?w.gate:
Xhe(w.gate,c)},owners:p,problems:c,notes:l}}function Yhe(e){let t=e.flatMap(({results:n})=>n.artifacts);return t.filter(
({name:n},r)=>t.findIndex(o=>o.name===n)===r)}function Jhe(e){let t=e.filter(({results:l})=>l.host.accelerator!==null),n=(t.
length>0?t:e).map(({results:l})=>l.host),r=t.flatMap(({results:l,shard:c})=>l.host.accelerator===null?[]:[{...l.host.accelerator,
shard:c}]),o=r.filter(({used:l})=>l==="tcg"),[s]=o.length>0?o:r,i=s===void 0||o.length===0||o.length===r.length?"":` (${o.
length} of ${r.length} shards, the others used KVM)`,a=new Set(n.flatMap(({qemu:l})=>l??[]));return{arch:[...new Set(n.map(
({arch:l})=>l))].join(", "),cpus:Math.max(...n.map(({cpus:l})=>l)),qemu:a.size===0?null:[...a].join(", "),accelerator:s===
void 0?null:{used:s.used,reason:`${s.reason}${i}`}}}function Xhe(e,t){let n=t.length-JD,r=[...t.slice(0,JD),...n>0?[`${n}\
 more, see the log`]:[]].join("; "),o=e.failedKernels.length>0?`; failed: ${e.failedKernels.join(", ")}`:"";return{...e,
status:"error",exitCode:1,sentence:`Could not tell: ${r}${o}`}}var JD,QD=f(async()=>{"use strict";await gy();$();await ka();
await Qk();xa();Jt();Zr();YD();Hm();JD=3});import{readdir as Qhe,realpath as Zhe}from"node:fs/promises";import{dirname as Nx,join as tj,relative as ege,resolve as Bx,
sep as tge}from"node:path";async function Ym(e,t,n,r){let o=await nge(e,n);await rge(o,n);let{reports:s,problems:i}=await oge(
o);return{reports:t===null?s:ige(s,t,r),problems:i}}function nj({reports:e}){return e.find(({results:t})=>t.revision!==null)?.
results.revision??null}async function Jm({reports:e,problems:t},n,r,o,s=null){let{reportDirectory:i,baseline:a}=n,l=a===
null?s:{results:await tt(a),source:a},{results:c,owners:u,problems:d,notes:m}=XD(e,t,n,l);for(let k of m)o.info(k);for(let k of d)
o.warning(k);await iu(i),await uo(i,"report-directory");let g=await jD(c,k=>{let R=u.get(k);return R===void 0?void 0:Nx(
Bx(R.file))},i);age(g,o);let{repository:b,revision:w,checkedOut:y}=g.results;return{...g.results,repository:r.page??b,revision:r.
revision??w,checkedOut:r.checkedOut??y}}async function nge(e,t){let n=Bx(t,"results.json"),{matches:r,problems:o}=await gs(
e,".",ZD),s=new Set(r.filter(({file:i,isGlob:a})=>!a||i!==n).map(({file:i})=>ege(".",i)||i));if(s.size===0){let i=o.map(
({index:a,message:l})=>`\`${e[a]}\` ${l}`);throw new h(`no results of shards: ${i.join(", ")||`there is only the report \
itself; ${ZD}`}`)}return[...s]}async function rge(e,t){let n=await ej(t);for(let r of e){let o=await ej(Nx(r));if(o===n||
o.startsWith(tj(n,"logs")+tge))throw new h(`\`${r}\` is in the folder that the report goes to, and would be written over;\
 name another one with ${J("report-directory")}`)}}async function ej(e){return Zhe(e).catch(()=>Bx(e))}async function oge(e){
let t=[],n=[];for(let r of e)try{let o=await tt(r);t.push({file:r,results:o,overwritten:await sge(r,o)})}catch(o){if(!(o instanceof
h))throw o;n.push(o.message)}return{reports:t,problems:n}}async function sge(e,{shard:t,kernels:n}){if(t===null)return[];
let r=new Set(await Qhe(tj(Nx(e),"logs")).catch(()=>[]));return t.kernels.filter(o=>r.has(kn(o))&&n.every(({id:s})=>s!==
o))}function ige(e,t,n){let r=e.filter(({results:s})=>!WD(s,t));if(r.length===0)return[...e];let o=r.map(({file:s})=>`\`${_(
s,120)}\``).join(", ");if(r.length===e.length)throw new h(`no results of the plan's shards: ${o} belong to another plan;\
 see the logs of their jobs`);return n.info(`of another plan, perhaps from an earlier attempt, and left aside: ${o}`),e.
filter(s=>!r.includes(s))}function age({missing:e,refused:t},n){e.length>0&&n.warning(`${F(e.length,"log")} not beside t\
he results that name them, such as ${_(e[0]??"",120)}: upload the whole report directory of each shard`),t.length>0&&n.warning(
`${F(t.length,"log")} left out, such as \`${_(t[0]??"",120)}\`: not a file in its shard's own folder, or too large`)}var ZD,
Kx=f(async()=>{"use strict";$();await la();as();I();eo();nn();ve();UD();await QD();Hm();ZD="download what the shards hav\
e uploaded, and name their results.json"});function Xm(){let e=new AbortController,t=n=>{e.signal.aborted&&process.exit(1),e.abort(new Dx(n))};for(let n of rj)process.
on(n,t);return process.on("SIGXFSZ",oj),{signal:e.signal,release(){for(let n of rj)process.off(n,t);process.off("SIGXFSZ",
oj)}}}function oj(){}var Dx,rj,jx=f(()=>{"use strict";Dx=class extends Error{name="AbortError"},rj=["SIGINT","SIGTERM","\
SIGHUP"]});var sj={};ee(sj,{runAction:()=>lge});async function lge(){jl(e$);let{signal:e,release:t}=Xm(),n=l$();Ml()&&Nl(n.debug);let r={
log:n,checks:Yp,signal:e,root:null},o=null;process.once("uncaughtException",s=>{pg(s,o,r).finally(()=>process.exit(1))});
try{wu();let s=await cS(n.warning),{step:i,shards:a,tested:l}=await uge(s,n).catch(async y=>{let{context:k,repository:R}=await Lg(
s,Eh(),process.cwd(),n);throw r.root=R.root,r.checks=Jp(n$(),k,n,e),y}),{context:c,repository:u}=l;r.root=u.root;for(let y of i.
remarks)n.info(y);let d=eP(i,{logger:n,trusted:c.untrusted===null,signal:e});if(i.task==="plan"){await dge(i,c,d,n);return}
let m=Jp(i,c,n,e);r.checks=m;let p={...i.run,workflowRun:c.run.id===""?null:{id:c.run.id,attempt:c.run.attempt}},g=await K_(
i,c,d,n),b={logger:n,progress:m.progress(n),cache:d,repository:async()=>u,signal:e,ownsMachine:!0};o=a===null?await mi(p,
b,g):await Jm(a,p,u,n,g);let w=await NE(o,p.reportDirectory,r);await EE(w,i.copies),e.aborted||await D_(i,await cge(o,l,
n),o,d,n),process.exitCode=o.gate.exitCode}catch(s){process.exitCode=1,await pg(s,o,r)}finally{t()}}async function cge(e,t,n){
let{context:r}=t;return!r.onDefaultBranch||await RP(e,t,process.cwd())?r:(n.warning("not kept as a baseline: some object\
s are in a checkout of another commit than the one that is tested"),{...r,onDefaultBranch:!1})}async function uge(e,t){let n=await KE(
await o$(await t$(),e.run,t),t),{task:r,run:o,results:s,plan:i}=n;if(r!=="report")return{step:n,shards:null,tested:await Lg(
e,Eh(),process.cwd(),t)};let a=await Ym(s,i,o.reportDirectory,t),l=_P(e,nj(a),o.commit,process.cwd(),t);return{step:n,shards:a,
tested:l}}async function dge(e,t,n,r){let o=await q_(e,t,n,r),{matrix:s,lines:i}=await zm(e.run,e.shards,r,o);r.foreign(
i.join(`
`)),d$(s)}var ij=f(async()=>{"use strict";await Vr();W_();iS();Qp();await r$();a$();await c$();await Ch();await BE();DE();
tP();await $P();Ng();nn();await Wm();ve();await Tx();await Kx();jx();Ze()});import{parseArgs as fge}from"node:util";function mj(e){let{positionals:t,tokens:n}=fge({args:[...e],options:Zm,allowPositionals:!0,
strict:!1,tokens:!0}),r=n.filter(m=>m.kind==="option"),o=r.flatMap(hge);if(o.length>0)throw new h(o);let s=m=>r.some(({name:p})=>p===
m);if(s("version"))return{name:"version"};let i=m=>r.findLast(({name:p})=>p===m)?.value??"",[a,...l]=t;if(s("help")||a===
void 0)return{name:"help"};let c=cj.find(m=>m===`${a} ${l[0]}`);yge(c??a,r);let u={json:s("json"),quiet:s("quiet"),verbose:s(
"verbose")},d=wge(r,s);switch(c??a){case"kernels lock":return{name:"kernels lock",...aj(l.slice(1),d),update:r.flatMap(m=>m.
name==="update"?m.value??[]:[]),requireSignatures:s("require-signatures"),markdown:s("markdown"),output:u};case"kernels \
outdated":return{name:"kernels outdated",...aj(l.slice(1),d),exitCode:s("exit-code"),output:u};case"kernels probe":return{
name:"kernels probe",ids:l.slice(1),write:i("write"),markdown:s("markdown"),inputs:d,output:u}}switch(a){case"run":return{
name:a,inputs:{...d,...Qm(l)},output:u};case"init":return{name:a,force:s("force"),inputs:{...d,...Qm(l)},output:u};case"\
compare":return kge(l,i("insns"),u);case"table":return{name:a,results:l,write:i("write"),output:u};case"plan":return{name:a,
shards:i("shards"),inputs:{...d,...Qm(l)}};case"report":return{name:a,results:l,inputs:d,output:u};case"kernels":return xge(
l,d,u);case"doctor":return{name:a,inputs:d,output:u};case"setup":return{name:a,inputs:d,output:u};case"help":case"versio\
n":return{name:a};default:throw new h(_ge(a))}}function hge({name:e,rawName:t,value:n,inlineValue:r}){if(!Object.hasOwn(
Zm,e)){let i=Z(e,Object.keys(Zm));return[{message:`${t}: no such option${i===void 0?"":`; did you mean --${i}?`}`}]}let o=Object.
hasOwn(Wx,e)||lj.some(i=>i===e),s=r===!1&&n?.startsWith("-");return o&&(n===void 0||n.trim()===""||s)?[{message:`${t}: n\
eeds a value${e==="command"?gge:""}`}]:!o&&n!==void 0?[{message:`${t}: takes no value, got \`${n}\``}]:[]}function yge(e,t){
let n=fj.find(o=>o===e);if(n===void 0)return;let r=t.filter(({name:o})=>!qx[n].includes(o));if(r.length!==0)throw new h(
r.map(({name:o,rawName:s})=>({message:`${s}: means nothing to \`bpfcompat ${e}\`; it belongs to ${bge(o)}`})))}function bge(e){
return fj.filter(t=>qx[t]!==Gx&&qx[t].includes(e)).map(t=>`\`${t}\``).join(", ")}function wge(e,t){let n={};for(let[r,o]of Object.
entries(Wx)){let s=e.filter(({name:i})=>i===r).flatMap(({value:i})=>i??[]);s.length>0&&(n[o]=s)}if(t("no-install")&&(n["\
install-dependencies"]="false"),t("no-lock")){if(n["lock-file"]!==void 0)throw new h("--no-lock does not go with --lock-\
file; leave out one");n["lock-file"]="none"}return n}function aj(e,t){let{manifest:n="",artifact:r=[]}=Qm(e);return{ids:[
...r],inputs:{...t,manifest:n}}}function Qm(e){let t=e.filter(n=>/\.ya?ml$/.test(n));if(t.length>1)throw new h(`one mani\
fest at a time, got ${t.join(", ")}`);return{manifest:t[0]??"",artifact:e.filter(n=>!t.includes(n))}}function kge(e,t,n){
let[r,o,...s]=e;if(r===void 0||o===void 0||s.length>0)throw new h(`compare: needs two results.json, the earlier one firs\
t, got ${e.length===0?"none":e.join(" ")}`);return{name:"compare",before:r,after:o,insns:t,output:n}}function xge(e,t,n){
let[r,...o]=e;return r==="fetch"?{name:"kernels",fetch:!0,ids:o,inputs:t,output:n}:{name:"kernels",fetch:!1,ids:e,inputs:t,
output:n}}function _ge(e){if(/\.(?:o|ya?ml)$/.test(e))return`\`${e}\` is no command; did you mean \`bpfcompat run ${e}\`?`;
let t=Z(e,Ux);return`\`${e}\` is no command${t===void 0?`; there are ${Ux.join(", ")}`:`; did you mean \`${t}\`?`}`}var Wx,
lj,mge,Zm,Ux,cj,Po,uj,dj,pge,fj,Gx,qx,gge,pj=f(async()=>{"use strict";await Fe();$();Wx={kernel:"kernels",artifact:"only",
command:"command","command-binary":"command-binary","command-expect-exit":"command-expect-exit",files:"files",matrix:"ma\
trix",suite:"suite",mode:"mode",timeout:"timeout",libbpf:"libbpf",concurrency:"concurrency",accelerator:"accelerator",snapshots:"\
snapshots","report-directory":"report-directory","cache-directory":"cache-directory",mirror:"mirror","lock-file":"lock-f\
ile","fail-on":"fail-on",shard:"shard",plan:"plan",baseline:"baseline",commit:"commit",insns:"insns",trials:"trials"},lj=
["shards","write","update"],mge=["no-install","no-lock","require-signatures","markdown","exit-code","force","json","quie\
t","verbose","help","version"],Zm={...Object.fromEntries(Object.keys(Wx).map(e=>[e,{type:"string",multiple:!0}])),...Object.
fromEntries(lj.map(e=>[e,{type:"string",multiple:!0}])),...Object.fromEntries(mge.map(e=>[e,{type:"boolean"}])),help:{type:"\
boolean",short:"h"},quiet:{type:"boolean",short:"q"},kernel:{type:"string",multiple:!0,short:"k"}},Ux=["run","init","com\
pare","table","plan","report","kernels","doctor","setup","help","version"],cj=["kernels lock","kernels outdated","kernel\
s probe"],Po=["cache-directory","mirror","help","version"],uj=[...Po,"kernel","concurrency","accelerator","snapshots","r\
eport-directory","no-install","quiet","verbose"],dj=["lock-file","no-lock"],pge=[...uj,...dj,"artifact","command","comma\
nd-binary","command-expect-exit","files","matrix","suite","mode","timeout","libbpf","fail-on","shard","plan","baseline",
"commit","insns","trials","json"],fj=[...Ux,...cj],Gx=Object.keys(Zm),qx={run:pge,init:[...uj,"trials","force"],compare:[
"insns","json","quiet","help","version"],table:["write","json","help","version"],plan:[...dj,"shards","baseline","kernel",
"artifact","command","matrix","suite","mode","help","version"],report:["report-directory","baseline","commit","insns","f\
ail-on","json","quiet","help","version"],kernels:[...Po,"json","quiet","verbose"],"kernels lock":[...Po,"lock-file","mat\
rix","suite","update","require-signatures","markdown","json","quiet","verbose"],"kernels outdated":[...Po,"lock-file","m\
atrix","suite","exit-code","json","quiet","verbose"],"kernels probe":[...Po,"write","markdown","concurrency","accelerato\
r","snapshots","no-install","json","quiet","verbose"],doctor:[...Po,"json","quiet"],setup:[...Po,"no-install","verbose"],
help:Gx,version:Gx};gge="; single quotes keep your own shell from reading $BPFCOMPAT_BIN, and one that begins with a das\
h is written --command='-x'"});function hj(e){let{stdout:t,stderr:n}=process;for(let r of[t,n])r.on("error",()=>{});return{stderr:n,out:r=>{t.write(r.endsWith(
`
`)?r:`${r}
`)},err:r=>{n.write(`${r}
`)},color:t.isTTY===!0&&!process.env.NO_COLOR&&process.env.TERM!=="dumb",width:t.columns??120,signal:e}}function gj(e){switch(e){case"\
manifest":return"`bpfcompat run bpfcompat.yaml`";case"artifact":return"`bpfcompat run build/*.bpf.o`";default:return Re(
e)}}function Re(e){switch(e){case"manifest":case"artifact":return e;case"only":return"--artifact";case"kernels":return"-\
-kernel";case"install-dependencies":return"--no-install";default:return`--${e}`}}var Yt=f(()=>{"use strict"});import{mkdir as Rge,statfs as Sge}from"node:fs/promises";async function bj(e,t,n){let{cacheDirectory:r}=Se(e,Re),o=Ie()??
"x86_64",s=await Cge(o,r,n.signal),i=[{what:"bpfcompat",status:"ok",says:`${St}, Node ${process.version}, ${process.platform}\
/${process.arch}`},await vge(o),await Oge(o,s.kvmProbe,n.signal),await Ege(o),Pge(),s.check,...await Promise.all(Jn.filter(
u=>u!==o).map(Age)),Mge(await Tge()),await Ige(r),{what:"signatures",status:Hn()?"ok":"note",says:Hn()?"of package index\
es can be checked":"of package indexes cannot be checked: install gpgv"},Nge()],a=hf(Ie()),l=await Promise.all(a.map(za)),
c=[...Lr(a),...l.flat()];return n.out(t.json?JSON.stringify({checks:i,missing:c},null,2):Fge(i,c,await kf())),i.some(({status:u})=>u===
"missing")?1:0}async function vge(e){let t=Ue[e].qemu,n=ie(t);return n===void 0?{what:"QEMU",status:"missing",says:`no ${t}\
 on the PATH`}:{what:"QEMU",status:"ok",says:await qf(n)}}async function Ege(e){let t=await Ws(e);return t===void 0?{what:"\
compiler",status:"missing",says:"none"}:{what:"compiler",status:"ok",says:await bf(t)}}function Pge(){let e=Ta().sets.map(
({libbpf:o})=>o),{libbpf:t,packages:n}=bo(),r=n.x86_64["libbpf-dev"].version;return{what:"libbpf",status:"ok",says:`${t}\
 (Debian's ${r}) loads objects unless \`libbpf\` names another one of ${e.join(", ")}`}}async function Age(e){let t=[...Lr(
[e]),...await za(e)],n=t.flatMap(s=>s.packages);if(t.length===0)return{what:e,status:"ok",says:"its kernels can be emula\
ted"};let r=`${t.map(({what:s})=>s).join(", ")} is missing: only needed for ${e} kernels`,o=n.length===0?"":`; install ${n.
join(" ")}`;return{what:e,status:"note",says:`${r}${o}`}}async function Oge(e,t,n){let r=ie(Ue[e].qemu);if(r===void 0||t===
null)return{what:"KVM",status:"note",says:"not proven: that needs QEMU and the validator"};let o=await ul({arch:e,qemu:r,
image:async()=>t,signal:n});return o===void 0?{what:"KVM",status:"ok",says:"proven: 64-bit code ran in it"}:{what:"KVM",
status:"note",says:`${o}; guests are emulated (TCG), which is slower`}}async function Cge(e,t,n){try{let{program:r,kvmProbe:o}=await SF(
{arch:e,cacheDirectory:t,signal:n,install:async s=>{throw new Error(`cannot be built without ${s.map(({what:i})=>i).join(
", ")}`)}});return{check:{what:"validator",status:"ok",says:r},kvmProbe:o}}catch(r){return{check:{what:"validator",status:"\
missing",says:P(r)},kvmProbe:null}}}async function Tge(){let e=ie("clang");return e===void 0?void 0:(await ke(e,["--vers\
ion"])).stdout.split(`
`)[0]}function Mge(e){return{what:"clang",status:e===void 0?"note":"ok",says:e??"none: only needed to build the examples"}}
async function Ige(e){try{await Rge(e,{recursive:!0});let{bavail:t,bsize:n}=await Sge(e),r=t*n,o=`${(r/1024**3).toFixed(
1)} GiB free for the cache in ${e}`;return{what:"disk",status:r<$ge?"note":"ok",says:o}}catch(t){return{what:"disk",status:"\
missing",says:`${e} cannot be used: ${P(t)}`}}}function Fge(e,t,n){let r=Math.max(...e.map(({what:s})=>s.length));return[
...e.map(({what:s,status:i,says:a})=>`${Lge[i]}  ${s.padEnd(r)}  ${a}`),...yj("to run",t),...yj("to build the examples",
n)].join(`
`)}function yj(e,t){if(t.length===0)return[];let n=[...new Set(t.flatMap(({packages:s})=>s))],r=qa(),o=r===void 0?`Debia\
n's packages ${n.join(" ")}`:gf(r,n);return["",`needed ${e}: ${o}`]}function Nge(){let e=Af();return e===void 0?{what:"s\
etpriv",status:"note",says:"none with --pdeathsig (util-linux): a guest could outlive a run that is killed with SIGKILL"}:
{what:"setpriv",status:"ok",says:e}}var $ge,Lge,wj=f(async()=>{"use strict";$();Ek();Rw();Wf();cn();yf();Va();wo();Gt();
wf();Tt();Yn();ko();await Ut();Sf();Zr();Yt();$ge=2*1024**3;Lge={ok:"ok",note:"--",missing:"!!"}});var kj,xj=f(()=>{"use strict";kj=`bpfcompat: load, attach and exercise compiled eBPF objects on the real kernels your us\
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
      --snapshots WHEN       on, off: whether guests are resumed instead of booted (default auto: on, but not in CI)
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
      --concurrency, --accelerator, --snapshots, --no-install, --quiet, those of folders and mirrors
Options of plan: --shards N, --baseline FILE for what kernels cost, and those that choose kernels and artifacts
Options of report: --report-directory, --fail-on, --baseline, --insns, --json, --quiet
Options of compare: --insns; exit code 2 when something newly fails or grew beyond it
Options of init: --kernel, --trials, --concurrency, --accelerator, --snapshots, --no-install, --quiet, those of folders \
and mirrors, and
      --force                write over a manifest and a workflow that are there

Exit code
  0  everything required passed
  2  something required failed
  1  the run could not tell: a mistake in the input, a kernel that could not be had, an interruption
`});var Rj={};ee(Rj,{createLogUpdate:()=>Bge,default:()=>Dge,logUpdateStderr:()=>Kge});var _j,Bge,Kge,Dge,Sj=f(async()=>{_j=
await import("./vendor/log-update.js"),{createLogUpdate:Bge,logUpdateStderr:Kge}=_j,Dge=_j.default});async function bt({quiet:e,verbose:t},{stderr:n,err:r}){return e?uR(r):n.isTTY&&!t?Uge(n):br(r,t)}async function Uge(e){
let{createLogUpdate:t}=await Sj().then(()=>Rj),n=t(e),r=new Map,o;return{kernel(a,l){r.set(a,l),o??=setTimeout(s,jge)},info:a=>i(
a),warning:a=>i(`warning: ${a}`),debug:()=>{},close(){clearTimeout(o),n.clear(),n.done()}};function s(){o=void 0;let a=Math.
max(0,...[...r.keys()].map(l=>l.length));n([...r].map(([l,c])=>`${l.padEnd(a)}  ${Mi(c)}`).join(`
`))}function i(a){n.clear(),e.write(`${fe(a)}
`),s()}}var jge,Gr=f(()=>{"use strict";Yo();I();jge=100});async function Ao(e,t){let n=[],r=await El({kernels:[Um("all")]},e,t,n);if(n.length>0)throw new h(n);return r.map(({spec:o})=>o)}
var ep=f(async()=>{"use strict";$();await Gm()});async function $j(e,t,n,r){let{cacheDirectory:o,mirrors:s}=Se(t,Re),i=await Nt(),a=ln({cacheDirectory:o,mirrors:[...s]}),
l=e.length===0?kl(i).map(d=>vm(d,i)):await Ao(e,i),u=(await Promise.all(l.map(async d=>{let m=Zn(d.id,i);return m===void 0?
[]:[{kernel:{...m,id:d.id},cached:await a.cached(d)}]}))).flat();return n.json?r.out(JSON.stringify(u.map(Gge),null,2)):
r.out(e.length===0?qge(u):Wge(u)),0}function Gge({kernel:e,cached:t}){let{id:n,description:r,distribution:o,arch:s,series:i=null,
source:a,tags:l,groups:c,eol:u=null,facts:d,cmdline:m=null}=e;return{id:n,description:r,distribution:o,family:a.kind,series:i,
arch:s,tags:l,groups:c,eol:u,cmdline:m,facts:d,quirks:gl(d),cached:t===void 0?null:{release:t.release,version:t.version,
resolvedAt:t.resolvedAt}}}function qge(e){let n=e.filter(({kernel:r,cached:o})=>r.id===r.line||o!==void 0).map(({kernel:r,
cached:o})=>{let s=e.map(({kernel:u})=>u).filter(u=>u.line===r.line),i=r.id===r.line,a=new Set(s.filter(({isDefaultBuild:u})=>!u).
map(({build:u})=>`-${u}`)),l=new Set(s.map(({arch:u})=>u).filter(u=>u!=="x86_64")),c=i?[...a,...[...l].map(u=>`-${u}`)].
join(" "):"";return[r.id,o?.release??"-",r.description,c]});return[...vj([["KERNEL","IN THE CACHE","","ALSO AS"],...n]),
"","A suffix behind the id means that build or architecture: debian-12-6.1-rt-arm64.","An exact release: `<kernel>@<rele\
ase>`, for example debian-12-6.1@6.1.0-56-cloud-amd64.","What a selector means: `bpfcompat kernels lts`, `bpfcompat kern\
els 'ubuntu/>=5.15'`."].join(`
`)}function Wge(e){let t=e.map(({kernel:n,cached:r})=>[n.id,n.series??"newest",n.arch,r?.release??"-",gl(n.facts).join("\
, ")]);return vj([["KERNEL","SERIES","ARCH","IN THE CACHE","QUIRKS"],...t]).join(`
`)}function vj(e){let t=e[0]?.map((n,r)=>Math.max(...e.map(o=>o[r]?.length??0)))??[];return e.map(n=>n.map((r,o)=>r.padEnd(
t[o]??0)).join("  ").trimEnd())}async function Ej(e,t,n,r){let{cacheDirectory:o,mirrors:s}=Se(t,Re),i=await Nt(),a=await Ao(
e.length>0?e:Dm,i),l=await bt(n,r),c=ln({cacheDirectory:o,mirrors:[...s],signal:r.signal}),u=await Promise.allSettled(a.
map(b=>g(b)));l.close();let d=u.filter(b=>b.status==="rejected").map(({reason:b})=>b),m=d.find(b=>!(b instanceof h));if(m!==
void 0)throw m;let p=u.flatMap(b=>b.status==="fulfilled"?[b.value]:[]);if(r.out(n.json?JSON.stringify(p,null,2):p.map(({
id:b,release:w})=>`${b}: ${w}`).join(`
`)),d.length>0)throw new h(d.flatMap(b=>b.problems));return 0;async function g(b){let{kernel:w,images:y,vmlinuzSha256:k}=await c.
fetch(b,{modules:[]},R=>{R.step==="note"?l.info(`${b.id}: ${R.message}`):l.kernel(b.id,R)});return{id:b.id,release:w.release,
vmlinuz:y.at(-1)?.path,vmlinuzSha256:k}}}var Pj=f(async()=>{"use strict";$();await Dr();nx();await Gs();await Ut();Px();
Gr();await ep();Yt()});async function tp(e,t,n,r){let o=Rr(e,t);return await o.catch(()=>{}),n.json?r.out(cr(e)):n.quiet?r.out(e.gate.sentence):
r.out(is(e,{color:r.color,width:r.width,reportDirectory:t})),await o,e.gate.exitCode}var zx=f(()=>{"use strict";$i();Uc();
nn()});async function Aj(e,t,n){let r=Se(e,Re),o=await bt(t,n),s=await mi(r,{logger:o,progress:o,cache:Ve,repository:()=>ei(r.commit),
signal:n.signal}).finally(o.close);return tp(s,r.reportDirectory,t,n)}var Oj=f(async()=>{"use strict";Sr();await Ut();fl();
await Wm();Gr();zx();Yt()});import{join as zge}from"node:path";async function Cj(e,{verbose:t},n){let{cacheDirectory:r,installDependencies:o,mirrors:s}=Se(
e,Re),i=br(n.err,t);await _c(r,i);let a=Ie(),l=hf(a),c=await Promise.all(l.map(m=>zs({arch:m,cacheDirectory:r,mirrors:s,
signal:n.signal}))),u=[...Lr(l),...c.flatMap(m=>m.missing),...await kf()],d=zge(r,"install.log");await dl(u,{allowed:o,logger:i,
signal:n.signal,log:d}),o&&await dm({logger:i,signal:n.signal,rules:"/etc/udev/rules.d"});for(let{make:m}of c)await m();
return n.out(u.length===0?"nothing was missing":"installed all that was missing"),0}var Tj=f(async()=>{"use strict";cn();
Rc();Fk();Bk();Va();Yo();await Ut();Sf();Yt()});function Vx(e,t){return e.filter(n=>n.artifact===t&&n.level==="failure"&&_s[n.class]===null).flatMap(n=>{let r=`by trial\
: ${n.words??n.title}`;return Vge(n).map(o=>({kernels:n.kernels,subject:o,class:n.class,reason:r}))})}function Vge({program:e,
otherPrograms:t,map:n}){return e!==null?[e,...t].map(r=>({kind:"program",name:r})):[n===null?null:{kind:"map",name:n}]}var Mj=f(
()=>{"use strict";Fu()});import{isDeepStrictEqual as Hge}from"node:util";function Ij(e,t,n={programs:[],variants:[]}){let r=Yge(e),o=n.variants.length>
0?n.variants:Qge(r,e.length,t),s=new Set(o.flatMap(({what:a})=>a.programs.map(({name:l})=>l)));return{programs:r.flatMap(
a=>s.has(a.name)?[]:Xge(a,e,t)).map(a=>n.programs.find(l=>Hge(l.what,a.what))??a),variants:o}}function Yge(e){let t=new Map;
for(let{kernel:n,programs:r}of e)for(let o of r){let s=t.get(o.name)??{name:o.name,type:o.type,notLoaded:[]};t.set(o.name,
s),Jge(o)&&s.notLoaded.push(n)}return[...t.values()]}function Jge({load:e}){return e?.verdict==="fail"}function Xge({name:e,
notLoaded:t},n,r){return t.length===0||t.length===n.length?[]:n.filter(({kernel:i})=>t.includes(i)).some(({programs:i})=>i.
every(({load:a})=>a?.verdict!=="pass"))?[]:[{what:{name:e},how:`by trial: does not load on ${t.join(", ")}${Lj(e,r)}`}]}
function Qge(e,t,n){let r=new Set;return e.flatMap(o=>{let s=r.has(o)?void 0:Zge(o,e,t);return s===void 0||r.has(s)?[]:(r.
add(o).add(s),[eye(o,s,n)])})}function Zge(e,t,n){if(!(e.notLoaded.length===0||e.notLoaded.length===n))return t.find(r=>r!==
e&&r.type===e.type&&!e.notLoaded.some(o=>r.notLoaded.includes(o))&&(Hx(r.name)===Hx(e.name)||r.notLoaded.length+e.notLoaded.
length===n&&tye(r.name,e.name)))}function eye(e,t,n){let r={helper:null,symbol:null,attachTarget:null},o=t.notLoaded.length>
0,s={group:Hx(e.name),programs:[{name:e.name,...r,trialLoad:!0},{name:t.name,...r,trialLoad:o}],place:{file:"",line:1,column:1}},
i=`by trial: ${e.name} does not load on ${e.notLoaded.join(", ")}${Lj(e.name,n)}, ${t.name} does`;return{what:s,how:i}}function tye(e,t){
let n=new Set(e.split("_").filter(r=>r.length>=4));return t.split("_").some(r=>n.has(r))}function Hx(e){return e.split("\
_").filter(n=>!nye.has(n)).join("_")||e}function Lj(e,t){let n=t.find(r=>r.program===e||r.otherPrograms.includes(e));return n===
void 0?"":` (${n.class}: ${n.words??n.title})`}var nye,Fj=f(()=>{"use strict";nye=new Set(["old","new","legacy","fallbac\
k","compat","loop","noloop","unrolled","btf","core","ringbuf","perf","perfbuf","v1","v2","v3"])});import{mkdtemp as rye,rm as oye}from"node:fs/promises";import{tmpdir as sye}from"node:os";import{join as iye}from"node:path";
function Nj(e,t,n){return async(r,o)=>{let s=r.map(l=>({...l.artifact,request:eC(l)})),i=e.kernels.map(l=>({...l,artifacts:s})),
a=await rye(iye(sye(),"bpfcompat-init-"));try{let l=await ni({...e,artifacts:s,kernels:i},{...t,reportDirectory:a},n,o);
return Yx(l,n.signal),l}finally{await oye(a,{recursive:!0,force:!0})}}}function Yx({kernels:e,cases:t},n){if(n.aborted)throw new h(
"init: interrupted; nothing was written");let r=e.flatMap(({id:a,error:l})=>l===null?[]:[{kernel:a,what:a,why:l}]),s=t.flatMap(
({artifact:a,kernel:l,lanes:c})=>c.filter(({verdict:u})=>u==="error").map(({reason:u})=>({kernel:l,what:`${a} on ${l}`,why:u??
"no verdict"}))).filter(({kernel:a})=>!r.some(l=>l.kernel===a)),i=[...r,...s].map(({what:a,why:l})=>({message:`init: ${a}\
 could not be tried: ${l}; nothing was written. Correct that, or leave the kernel or the object out`}));if(i.length>0)throw new h(
i)}var Jx=f(async()=>{"use strict";$();await wm();ed()});import{isDeepStrictEqual as aye}from"node:util";async function Dj(e,t,n,r){let o=Nj(e,t,n),s=pl(e),i=e.artifacts.map(Zu);
r("trying the objects as they are");let a=[],l;try{let c=await o(i,s),u=await cye(i,c,s,{plan:e,request:t,ports:n}),d=p=>!i.
includes(p),m=u.filter(p=>!d(p)).map(p=>Kj(p,c));a.push(...m.filter(Bj(i))),l=[...u.filter(d),...m.filter(p=>!a.includes(
p))]}finally{s.release()}for(let c=0;c<lye&&l.length>0;c++){r(`trying on every kernel what was found: ${l.map(({artifact:p})=>p.
name).join(", ")}`);let u=await o(l),d=l.map(p=>Kj(p,u)),m=d.filter(Bj(l));a.push(...m),l=d.filter(p=>!m.includes(p))}return a.
push(...l),e.artifacts.flatMap(c=>a.find(u=>u.artifact===c)??[])}async function cye(e,{cases:t},n,r){let o=ZO(r.request.
trials),s=e.map(i=>({proposal:i,cases:t.filter(({artifact:a})=>a===i.artifact.name)}));return o===null||!t.some(Yk)?[...e]:
(r.ports.logger.info(`trying what the objects leave open: ${Xu(o)} (--trials TIME changes this)`),xm(s,o,n,{...r,accepts:({
loaded:i})=>i>0}))}function Bj(e){return t=>e.some(n=>n.artifact===t.artifact&&aye({...n,known:t.known},t))}function Kj(e,{
cases:t,findings:n}){let{name:r}=e.artifact,o=n.filter(({artifact:a})=>a===r),{programs:s,variants:i}=Ij(t.filter(({artifact:a})=>a===
r),o,e);return{...e,programs:s,variants:i,known:Vx(o,r)}}function jj(e,{findings:t}){return e.map(n=>{let r=Vx(t,n.artifact.
name);return{...n,known:[...n.known,...r]}})}function Uj({gate:e}){return e.exitCode===0}var lye,Gj=f(async()=>{"use str\
ict";yy();Mj();Fj();ed();await Jk();await km();await Jx();lye=3});var zj={};ee(zj,{initCommand:()=>pye});import{existsSync as uye}from"node:fs";import{mkdir as dye,writeFile as fye}from"node:fs/promises";
import{dirname as Wj,relative as mye}from"node:path";async function pye(e,t,n,r){let o=[e.manifest].flat()[0]||"bpfcompa\
t.yaml",s={...Se({...e,manifest:""},Re),manifest:null,manifestImplied:!1,lock:"none"};if(s.objects.length===0)throw new h(
"init: name the compiled objects, for example `bpfcompat init build/*.bpf.o`");t||yye([o,Xx]);let i=await bt(n,r),a={logger:gye(
i),progress:i,cache:Ve,repository:()=>ei(null),signal:r.signal};try{let l=await fi(s);hye(l);let c={kernels:l.kernels.map(
({name:g})=>g),pathOf:({artifact:g})=>mye(Wj(o),g.path)},u=await Dj(l,s,a,i.info),d=async g=>{let b=await mi({...s,objects:[],
manifest:o,manifestText:g,trials:"off"},a);return Yx(b,r.signal),b},m=by(u,c);i.info(`running ${o} as it will be written`);
let p=await d(m);return Uj(p)||(u=jj(u,p),m=by(u,c),p=await d(m)),await qj(o,m),await qj(Xx,tC(o)),i.close(),await Rr(p,
s.reportDirectory),n.quiet||r.out(is(p,{color:r.color,width:r.width,reportDirectory:s.reportDirectory})),r.out(`wrote ${o}\
 and ${Xx}; look at each line that says "by trial"`),p.gate.exitCode}finally{i.close()}}function hye({artifacts:e}){let t=e.
flatMap(({path:n,defect:r})=>r===void 0?[]:[{message:`init: \`${n}\` ${r}`}]);if(t.length>0)throw new h(t)}function gye(e){
let t=new Set,n=r=>o=>{t.has(o)||r(o),t.add(o)};return{info:n(e.info),warning:n(e.warning),debug:e.debug}}function yye(e){
let t=e.filter(n=>uye(n));if(t.length>0)throw new h(t.map(n=>({message:`\`${n}\` is there already; give --force to write \
it anew, or remove it`})))}async function qj(e,t){await dye(Wj(e),{recursive:!0}),await fye(e,t)}var Xx,Vj=f(async()=>{"\
use strict";Sr();$();await Gj();ky();await Jx();Uc();await Ut();await Al();nn();fl();await Wm();Gr();Yt();Xx=".github/wo\
rkflows/bpfcompat.yml"});import{styleText as bye}from"node:util";function Hj(e,t,{color:n}){let r=n?(c,u)=>bye(u,c,{validateStream:!1}):c=>c,{kernels:o}=e,
s=Pi(e.verdicts),i=s.filter(c=>!Kt(c)&&!fr(c)),l=[[r(Zx(e),["bold",Qx(e)?"red":"green"])],kye(e.baseline,t,r),hi("newly \
failing",gi(s.filter(Kt)),r),hi("newly passing",gi(s.filter(fr)),r),hi("other changes",gi(i),r),hi("verifier instruction\
s",_ye(e),r),hi("kernels that are another build: what changed there is no word about the code",o.map(({kernel:c,before:u,
after:d})=>`${_(c,100)}  ${_(u)} \u2192 ${_(d)}`),r),hi("not compared",Rye(e),r)].filter(c=>c.length>0).map(c=>c.join(`
`)).join(`

`);return`${wt(l)}
`}function Qx({verdicts:e,insns:t}){return e.some(Kt)||t.some(({beyond:n})=>n)}function Zx(e){let{insns:t,insnsThreshold:n,
cases:r}=e,o=Pi(e.verdicts),s=gi(o.filter(Kt)).length,i=gi(o.filter(fr)).length,a=wye(t.filter(m=>m.beyond)),l=gi(o.filter(
({after:m})=>m==="error"||m==="skip")).length,c=[...l===0?[]:[`${l} without a verdict`],...i===0?[]:[`${i} newly ${i===1?
"passes":"pass"}`]],u=`${Do(r.compared)} compared`;return s+a===0?`${[o.length+t.length===0?"Nothing changed":"Nothing n\
ewly fails",...c].join("; ")} (${u})`:`${[`Worse: ${[...s===0?[]:[`${s} newly ${s===1?"fails":"fail"}`],...a===0?[]:[`${a}\
 grew by more than ${n?.replace("+","")}`]].join(", ")}`,...c].join("; ")} (${u})`}function wye(e){return new Set(e.map(
({artifact:t,program:n})=>JSON.stringify([t,n]))).size}function hi(e,t,n){return t.length===0?[]:[n(e,"bold"),...t.map(r=>`\
  ${r}`)]}function kye(e,t,n){let r=Math.max(...[e,t].map(({source:s})=>_(s,100).length)),o=(s,{source:i,revision:a,startedAt:l})=>{
let c=a===null?"":`${Fn(a)}, `;return`${s.padEnd(6)}  ${_(i,100).padEnd(r)}  ${n(`${c}${_(l.replace(/T(\d\d:\d\d).*/," $\
1 UTC"),40)}`,"dim")}`};return[o("before",e),o("after",t)]}function gi(e){let t=Yj(e,({artifact:n,subject:r,before:o,after:s,
kernelChanged:i})=>[`${_(n,100)}: ${Ll(r)}`,`${o} \u2192 ${s}${i?" (the kernel changed)":""}`]);return Jj(t)}function _ye(e){
let{insns:t}=e,n=Yj([...t.filter(({beyond:s})=>s),...t.filter(({beyond:s})=>!s)],s=>[`${_(s.artifact,100)}: ${_(s.program,
100)}`,nr(s),s.beyond?`beyond ${e.insnsThreshold}`:s.kernelChanged?"the kernel changed":""]),r=Math.max(xye,t.filter(({beyond:s})=>s).
length),o=n.length-r;return[...Jj(n.slice(0,r)),...o>0?[`${o} more: --json lists them`]:[]]}function Rye({cases:{added:e,
gone:t}}){return[...e===0?[]:[`${Do(e)} that only the later run has`],...t===0?[]:[`${Do(t)} that only the earlier run h\
as`]]}function Yj(e,t){let n=new Map;for(let r of e){let o=t(r),s=JSON.stringify(o),i=n.get(s)??{cells:o,kernels:[]};n.set(
s,i),i.kernels.includes(r.kernel)||i.kernels.push(r.kernel)}return[...n.values()].map(({cells:r,kernels:o})=>[...r,o.map(
s=>_(s,100)).join(", ")])}function Jj(e){let t=(e[0]??[]).map((n,r)=>Math.max(...e.map(o=>o[r]?.length??0)));return e.map(
n=>n.map((r,o)=>t[o]===0?null:r.padEnd(t[o]??0)).filter(r=>r!==null).join("  ").trimEnd())}var xye,Xj=f(()=>{"use strict";
to();Nn();Go();I();xye=20});var Qj={};ee(Qj,{compareCommand:()=>Sye});async function Sye({before:e,after:t,insns:n,output:r},o){let s=[],i=await ae(
s,()=>tt(e)),a=await ae(s,()=>tt(t)),l=Kn(n);if(n!==""&&l===void 0&&s.push({message:`${Re("insns")}: \`${n}\` must be how\
 many more instructions are fine, such as \`+10%\` or \`+500\``}),i===void 0||a===void 0||s.length>0)throw new h(s);let c=l??
Kn(a.growth.threshold??"")??null,u=Jl({results:i,source:e},a,c);if(u.cases.compared===0)throw new h(`${e} and ${t} have \
no artifact on the same kernel: name two runs of the same manifest`);let{revision:d,startedAt:m}=a;return r.json?o.out(JSON.
stringify(u,null,2)):r.quiet?o.out(Zx(u)):o.out(Hj(u,{revision:d,startedAt:m,source:t},{color:o.color})),Qx(u)?2:0}var Zj=f(
()=>{"use strict";to();Ko();$();Xj();eo();Yt()});function e_(e,t,n,r){let o=`<!-- bpfcompat:${r.name} -->`,s=`<!-- /bpfcompat:${r.name} -->`,[i,a]=[e2(e,o),e2(e,s)],[l,c]=[
i[0],a[0]];if(l===void 0&&c===void 0)throw g(`there is no place for the ${r.what}; add the two lines \`${o}\` and \`${s}\
\` where it belongs`);if(l===void 0)throw g(`\`${s}\` has no \`${o}\` before it: add it`,c);if(c===void 0)throw g(`\`${o}\
\` has no \`${s}\` after it: add it`,l);let u=i[1]??a[1];if(u!==void 0)throw g(`the markers of the ${r.what} are there t\
wice: keep one pair`,u);if(c<l)throw g(`\`${s}\` stands before \`${o}\`: swap them`,c);let d=l+o.length,m=/\r?\n/.exec(e.
slice(d))?.[0]??/\r?\n/.exec(e)?.[0]??`
`,p=Buffer.from(t.trimEnd(),"utf8").toString("latin1").split(`
`);return`${e.slice(0,d)}${["",...p,""].join(m)}${e.slice(c)}`;function g(b,w){return new h({message:b,file:n,...w===void 0?
{}:{line:e.slice(0,w).split(`
`).length}})}}function e2(e,t){let n=[];for(let r=e.indexOf(t);r!==-1;r=e.indexOf(t,r+1))n.push(r);return n}var t2=f(()=>{
"use strict";$()});import{chmod as $ye,readFile as n2,realpath as vye,rename as Eye,rm as Pye,stat as Aye,writeFile as Oye}from"node:fs/promises";
async function r2(e,t){await o2(e,t,async()=>{e_(await n2(e,"latin1"),"",e,t)})}async function np(e,t,n){return o2(e,n,async()=>{
let r=await vye(e),o=await n2(r,"latin1"),s=e_(o,t,e,n);return s===o?!1:(await Tye(r,s),!0)})}async function o2(e,t,n){try{
return await n()}catch(r){throw r instanceof h?r:new h({message:Cye(r,t),file:e},{cause:r})}}function Cye(e,{what:t}){switch(K(
e)){case"ENOENT":return"there is no such file; --write takes the one that has the markers";case"EISDIR":return"is a dire\
ctory; --write takes the file that has the markers";default:return`the ${t} could not be written: ${P(e)}`}}async function Tye(e,t){
let n=`${e}.${process.pid}.tmp`;try{let{mode:r}=await Aye(e);await Oye(n,t,"latin1"),await $ye(n,r&4095),await Eye(n,e)}catch(r){
throw await Pye(n,{force:!0}),r}}var t_=f(()=>{"use strict";$();t2()});var s2={};ee(s2,{tableCommand:()=>Lye});async function Lye({results:e,write:t,output:n},r){let o=xr(await Fye(e.length===
0?Iye:e));if(t!==""){let s=await np(t,eg(o),Mye);r.err(`${t}: ${s?"the support table is updated":"the support table is a\
s it was"}`)}return n.json?r.out(Xh(o)):t===""&&r.out(eg(o)),0}async function Fye(e){let t=[],n=[];for(let r of e)n.push(
await ae(t,()=>tt(r)));if(t.length>0)throw new h(t);return n.filter(r=>r!==void 0)}var Mye,Iye,i2=f(()=>{"use strict";$();
eo();Qh();tg();Yi();t_();Mye={name:"table",what:"support table"},Iye=["bpfcompat-report/results.json"]});var a2={};ee(a2,{planCommand:()=>Nye});async function Nye({shards:e,inputs:t},n){let r=e===""?null:Nc(e);if(r===void 0)throw new h(
`--shards: \`${e}\` ${Bc}`);let{matrix:o,lines:s}=await zm(Se(t,Re),r,br(n.err));return n.err(s.join(`
`)),n.out(JSON.stringify(o)),0}var l2=f(async()=>{"use strict";$();Yo();await Ut();Wi();await Tx();Yt()});var c2={};ee(c2,{reportCommand:()=>Bye});async function Bye({results:e,inputs:t,output:n},r){if(e.length===0)throw new h(
"report: name the results.json of each shard");let o=Se(t,Re),s=await bt(n,r),i=await Ym(e,null,o.reportDirectory,s).then(
a=>Jm(a,o,{page:null,revision:o.commit,checkedOut:null},s)).finally(s.close);return tp(i,o.reportDirectory,n,r)}var u2=f(
async()=>{"use strict";$();await Ut();await Kx();Gr();zx();Yt()});function rp(e,t){return[...new Set([...e,...t].map(({id:r})=>r))].sort().flatMap(r=>{let o=e.find(l=>l.id===r),s=t.find(
l=>l.id===r);if(s===void 0)return o?[{id:r,kind:"removed",before:o.release,after:null}]:[];if(o===void 0)return[{id:r,kind:"\
added",before:null,after:s.release}];let i=JSON.stringify(si(o))===JSON.stringify(si(s))?"kept":"changed",a=Dye(o,s);return[
{id:r,kind:i,before:a(o),after:a(s)}]})}function f2(e,t){return!(e.signature.status==="unchecked"&&t.signature.status===
"good")&&e.pins!==void 0&&d2(e)===d2(t)}function d2(e){let{checkedAt:t,indexDate:n,signature:r,pins:o,packages:s,...i}=si(
e);return JSON.stringify({...i,vmlinuz:o?.vmlinuzSha256,config:o?.configSha256,packages:s.map(({urls:a,...l})=>({...l,urls:a.
map(c=>c.replace(Kye,"/"))}))})}function Dye(e,t){if(e.release!==t.release)return({release:s})=>s;if(e.version!==t.version)
return({release:s,version:i})=>`${s} (${i})`;if(e.image.sha256!==t.image.sha256)return({release:s,image:i})=>`${s} (sha2\
56 ${i.sha256.slice(0,12)})`;if(e.signature.status!==t.signature.status)return({release:s,signature:i})=>`${s} (signatur\
e ${i.status})`;let[n,r]=[Tn(e),Tn(t)],o=s=>![n,r].every(i=>i.some(({sha256:a})=>a===s.sha256));return s=>{let i=Tn(s).find(
o);return i===void 0?s.release:`${s.release} (${i.name} ${i.sha256.slice(0,12)})`}}var Kye,op=f(()=>{"use strict";xl();Kye=
/\/\d{8}T\d{6}Z\//});function m2({place:e},{indexDate:t},n=qr){if(e?.kind!=="archive")return[];let{path:r}=e,[o="",s]=e.archive.split("/"),i=s??
Gye(new Date(new Date(t).getTime()+Uye));if(/^debian(?:-security)?$/.test(o))return[rt(`${n.debianSnapshot}/${o}/${i}`,r)];
if(!/^ubuntu(?:-ports|-security)?$/.test(o))return[];let a=rt(n.launchpad,r.split("/").at(-1)??r);return o==="ubuntu-por\
ts"?[a]:[a,rt(`${n.ubuntuSnapshot}/${i}`,r)]}function n_(e,t,n=qr){let o=[...t.source.kind==="rpm"?t.source.archival.map(
s=>s.split("{")[0]??""):[],n.debianSnapshot,n.launchpad,n.ubuntuSnapshot];return jye.some(s=>s.test(e))||o.some(s=>s!==""&&
e.startsWith(s))}function p2(e,t,n=qr){let{source:r}=t;if(!(r.kind==="url"||r.kind==="oci"||e.urls.some(o=>n_(o,t,n))))switch(r.
kind){case"deb":return"its archive is one of your own, and nobody is known to keep what it deletes";case"mainline":return"\
only the archive of mainline builds has it";case"rpm":return"the catalog knows no place that keeps what its repository d\
eletes";case"local":return"it is a file of this machine"}}function Gye(e){return e.toISOString().replace(/[-:]|\.\d+/g,"")}
var qr,jye,Uye,r_=f(()=>{"use strict";wr();qr={debianSnapshot:"https://snapshot-cloudflare.debian.org/archive",launchpad:"\
https://launchpad.net/ubuntu/+archive/primary/+files",ubuntuSnapshot:"https://snapshot.ubuntu.com/ubuntu"},jye=[/^https:\/\/snapshot(?:-cloudflare)?\.debian\.org\//,
/^https:\/\/archive\.debian\.org\//,/^https:\/\/launchpad\.net\//,/^https:\/\/snapshot\.ubuntu\.com\//,/^https:\/\/old-releases\.ubuntu\.com\//,
/^https:\/\/vault\.(?:almalinux|centos)\.org\//,/^https:\/\/dl\.rockylinux\.org\/vault\//,/^https:\/\/(?:kojipkgs|archives)\.fedoraproject\.org\//,
/^https:\/\/kojihub\.stream\.centos\.org\//,/^https:\/\/yum\.oracle\.com\//,/^https:\/\/cdn\.amazonlinux\.com\/al2023\/blobstore\//],
Uye=720*60*1e3});async function b2(e,t){let n=Lt(qye),r=await Promise.allSettled(e.map(a=>n(()=>Wye(a,t)))),o=r.flatMap(a=>a.status==="re\
jected"?[a.reason]:[]),s=o.find(a=>!(a instanceof h));if(s!==void 0)throw s;let i=o.flatMap(a=>a.problems);if(i.length>0)
throw new h(i);return r.flatMap(a=>a.status==="fulfilled"?[a.value]:[])}async function Wye(e,t){let{provider:n,before:r,
refresh:o,onProgress:s}=t,i=r.find(({id:u})=>u===e.id);if(i!==void 0&&Rl(e,i)===void 0&&(!o(e.id)||zye(e,i)))return o(e.
id)&&await h2(e,i,t),g2(e,i,t),i;let{kernel:a}=await n.fetch(e,{modules:[]},u=>s(e.id,u));await h2(e,a,t);let l=Vye(e,a,
t),c=i!==void 0&&f2(i,l)?i:l;return g2(e,c,t),c}function zye({release:e},t){return e!==void 0&&e===t.release&&t.signature.
status==="good"}async function h2(e,t,{provider:n,warn:r}){let o=[];for(let i of Tn(t))await n.has(e,t,i)||o.push(i);let s=o.
filter(({sha256:i})=>i===t.image.sha256||i===t.config?.sha256);if(s.length>0)throw new h(`kernel \`${e.id}\`: no address \
has ${y2(s)} of ${t.release} any more; take another kernel, or a mirror that has it with ${J("mirror")}`);o.length>0&&r(
`${e.id}: no address has ${y2(o)} any more; whoever needs modules of it cannot use the kernel`)}function Vye(e,t,{bases:n=qr}){
let{image:r,config:o,modules:s}=t,i=a=>{let l=a.urls.find(c=>N(c)!==new URL(c).href);if(l!==void 0)throw new h(`kernel \`${e.
id}\`: ${N(l)} has a name or password in it, and a lock is no place for those; take them out of the address`);return{...a,
urls:[...new Set([...a.urls,...m2(a,t,n)])]}};return{...t,image:i(r),...o===void 0?{}:{config:i(o)},modules:s.map(i)}}function g2(e,{
release:t,signature:n,...r},o){let{requireSignatures:s,warn:i,bases:a=qr}=o;if(n.status==="unchecked"){if(s)throw new h(
`kernel \`${e.id}\`: the signature of ${t} was not checked (${n.why}), and --require-signatures is given`);i(`${e.id}: l\
ocked without a check of its signature: ${n.why}`)}let l=new Map;for(let c of Tn(r)){let u=p2(c,e,a);u!==void 0&&l.set(u,
[...l.get(u)??[],c.name])}for(let[c,u]of l)i(`${e.id}: ${u.join(", ")} may be gone one day: ${c}`)}function y2(e){return e.
map(({name:t,version:n})=>`${t} ${n}`).join(", ")}var qye,w2=f(async()=>{"use strict";await As();$();ve();Ee();r_();op();
xl();li();qye=2});function x2(e,t,n){let r=t.filter(({kind:o})=>o!=="kept").map(o=>[Hye[o.kind],o.id,Jye(o," -> ")]);return[S2(e,t),...n?[]:
$2(r).map(o=>`  ${o}`)].join(`
`)}function _2(e,t,n){let r=t.filter(({kind:o})=>o!=="kept").map(({id:o,kind:s,before:i,after:a})=>[B(o),s,k2(i),k2(a)]);
return[`${no(S2(e,t))}.`,...r.length===0?[]:[we(["kernel","","was","is"],r)],...n.length===0?[]:[n.map(o=>`- ${no(o)}`).
join(`
`)]].join(`

`)}function R2(e,t,n){let r=t.filter(({state:i})=>i==="outdated").length,o=[["KERNEL","LOCKED","NEWEST","AGE","FILES","S\
IGNATURE"],...t.map(i=>[i.id,fe(i.locked),i.state==="current"?"the same":fe(i.newest??"unknown"),F(i.days,"day"),Yye[i.files],
i.signature.status])],s=[...r>0?["`bpfcompat kernels lock` takes the newest, `--update ID` that of one."]:[],...n.length>
0?[`Not locked: ${n.join(", ")}. \`bpfcompat kernels lock\` does it.`]:[]];return[`${e}: ${r} of ${F(t.length,"locked ke\
rnel")} outdated`,"",...$2(o),...s.length===0?[]:["",...s]].join(`
`)}function S2(e,t){let n=s=>t.filter(i=>i.kind===s).length,r=["added","changed","removed"].filter(s=>n(s)>0),o=r.length===
0?"nothing changed":r.map(s=>`${n(s)} ${s}`).join(", ");return`${e}: ${F(t.length-n("removed"),"kernel")}, ${o}`}function Jye({
before:e,after:t},n){return[e,t].flatMap(r=>r===null?[]:[fe(r)]).join(n)}function k2(e){return e===null?"":G(e)}function $2(e){
let t=(e[0]??[]).map((n,r)=>Math.max(...e.map(o=>o[r]?.length??0)));return e.map(n=>n.map((r,o)=>r.padEnd(t[o]??0)).join(
"  ").trimEnd())}var Hye,Yye,o_=f(()=>{"use strict";$t();I();Hye={added:"+",changed:"~",removed:"-",kept:" "};Yye={primary:"\
there",archival:"only archived",gone:"GONE",unknown:"nobody answers"}});var v2={};ee(v2,{kernelsLockCommand:()=>Qye,lockSubject:()=>sp});import{existsSync as Xye}from"node:fs";async function Qye({
ids:e,update:t,requireSignatures:n,markdown:r,inputs:o,output:s},i){if(r&&s.json)throw new h("--markdown does not go wit\
h --json; leave out one");let{request:a,file:l,specs:c,mirrors:u,locked:d}=await sp(e,o,v=>{if(e.length+t.length>0)throw v;
let[A={message:""},...M]=v.problems;i.err(`warning: ${pn(A)}${M.length>0?", and more":""}: all kernels are locked anew`)});
Zye(t,c);let m=d.map(({record:v})=>v),[p,g]=[c.filter(ai),c.filter(v=>!ai(v))],b=await bt(s,i),w=[],y=v=>{w.push(v),b.warning(
v)};for(let{id:v}of g)y(`${v}: is of this machine's files, and is not locked`);let k=await b2(p,{provider:ln({cacheDirectory:a.
cacheDirectory,mirrors:u,signal:i.signal,fresh:!0}),before:m,refresh:v=>t.length===0||t.includes(v),requireSignatures:n,
onProgress:(v,A)=>A.step==="note"?b.info(`${v}: ${A.message}`):b.kernel(v,A),warn:y}).finally(b.close),R=e.length===0?[]:
m.filter(({id:v})=>!k.some(A=>A.id===v));return await vK(l,[...R,...k]),i.out(S(l,rp(m,[...R,...k]),w)),0;function S(v,A,M){
return s.json?JSON.stringify({file:v,changes:A,warnings:M},null,2):r?_2(v,A,M):x2(v,A,s.quiet)}}async function sp(e,t,n){
let r=Se(t,Re),s=t.manifest===""&&r.manifest!==null&&!Xye(r.manifest)?{...r,manifest:null}:r;if(s.lock==="none")throw new h(
"--lock-file: `none` means that no lock is heeded; name a file");let i=ux(s.lock,s.manifest??s.suite),a=await Am(i).catch(
c=>{if(!(c instanceof h))throw c;return n(c),null}),l=e.length>0&&s.manifest===null?null:await FD(s);return{request:s,file:i,
specs:e.length>0?await Ao(e,await Nt()):l?.specs??[],mirrors:[...s.mirrors,...l?.manifest.mirrors??[]],locked:a?.kernels??
[]}}function Zye(e,t){let n=e.filter(r=>!t.some(o=>o.id===r));if(n.length!==0)throw new h(n.map(r=>({message:`--update: \
\`${r}\` is no kernel of the manifest, which has ${t.map(o=>o.id).join(", ")}`})))}var s_=f(async()=>{"use strict";$();await Dr();
op();await dx();li();await w2();await cx();await Gs();o_();await Ut();await Al();Gr();await ep();Yt()});function P2(e,t){let n=Lt(ebe);return Promise.all(e.map(({spec:r,record:o})=>n(()=>nbe(r,o,t))))}async function nbe(e,t,n){
let{provider:r,now:o,onProgress:s}=n,i=Math.max(0,Math.floor((o.getTime()-new Date(t.resolvedAt).getTime())/tbe)),a={id:t.
id,days:i,signature:t.signature,files:await rbe(e,t,n)};try{let c=e.release===t.release&&Rl(e,t)===void 0?t:await r.resolve(
e,m=>s(e.id,m)),u=E2(t)===E2(c),[d]=rp([t],[u?t:c]);return{...a,locked:d?.before??t.release,newest:d?.after??c.release,state:u?
"current":"outdated",error:null}}catch(l){if(!(l instanceof h))throw l;return{...a,locked:t.release,newest:null,state:"u\
nknown",error:l.message}}}function E2(e){return Tn(e).map(({sha256:t})=>t).join()}async function rbe(e,t,{provider:n,bases:r=qr}){
let o=async s=>{for(let i of Tn(t))if(!await n.has(e,t,i,s))return!1;return!0};try{return await o(s=>!n_(s,e,r))?"primar\
y":await o(()=>!0)?"archival":"gone"}catch(s){if(!(s instanceof h))throw s;return"unknown"}}var ebe,tbe,A2=f(async()=>{"\
use strict";await As();$();r_();op();xl();li();ebe=2,tbe=1440*60*1e3});var O2={};ee(O2,{kernelsOutdatedCommand:()=>sbe});async function sbe({ids:e,exitCode:t,inputs:n,output:r},o){let{request:s,
file:i,specs:a,mirrors:l,locked:c}=await sp(e,n,b=>{throw b}),u=a.flatMap(b=>{let w=c.find(({record:y})=>y.id===b.id);return w===
void 0?[]:[{spec:b,record:w.record}]});if(u.length===0)throw new h({file:i,message:"none of these kernels is locked; loc\
k them with `bpfcompat kernels lock`"});let d=await bt(r,o),m=await P2(u,{provider:ln({cacheDirectory:s.cacheDirectory,mirrors:l,
signal:o.signal,fresh:!0}),now:new Date,onProgress:(b,w)=>{w.step==="note"&&d.info(`${b}: ${w.message}`)}}).finally(d.close),
p=a.filter(b=>ai(b)&&!u.some(w=>w.spec.id===b.id)).map(({id:b})=>b);o.out(r.json?JSON.stringify({file:i,kernels:m,unlocked:p},
null,2):R2(i,m,p));let g=m.flatMap(({error:b})=>b===null?[]:b.split(`
`).map(w=>({message:w})));if(g.length>0)throw new h(g);return t&&m.some(ibe)?obe:0}function ibe({state:e,files:t}){return e===
"outdated"||t==="gone"}var obe,C2=f(async()=>{"use strict";$();li();await A2();await Gs();o_();await s_();Gr();obe=2});function T2(e){return JSON.stringify(e,null,2)}var M2=f(()=>{"use strict"});var yi,I2,i_,Ol=f(()=>{"use strict";yi=["program_type","attach","map_type","verifier","limit","struct_ops","iterator","s\
ystem","setting","kfunc","helper"],I2={system:["system","setting"],programs:["program_type"],maps:["map_type"],struct_ops:[
"struct_ops"],iterators:["iterator"],verifier:["verifier"],limits:["limit"],tracing:["attach"],hooks:["attach"],network:[
"attach"],helpers:["helper"],kfuncs:["kfunc"]},i_=["yes","no","unknown"]});function ip(e){return yi.flatMap(t=>[...new Set(e.flatMap(({features:r})=>r.filter(o=>o.group===t).map(({name:o})=>o)))].
map(r=>({group:t,name:r,answers:e.map(o=>a_(o,t,r))})))}function a_(e,t,n){let r=e.features.find(o=>o.group===t&&o.name===
n);return r===void 0?{kind:e.error!==null&&(e.incomplete.length===0||e.incomplete.includes(t))?"unknown":"no"}:r.status===
"yes"&&(t==="limit"||t==="setting")?{kind:"value",value:/\[(\w+)\]/.exec(r.detail)?.[1]??r.detail}:{kind:r.status}}function L2(e,t){
return e.helpers.some(({names:n})=>n.includes(t))?{kind:"yes"}:{kind:e.helpers.length===0||e.incomplete.includes("helper")?
"unknown":"no"}}function Oo(e){return e.kind==="value"?e.value:e.kind}function wi({answers:e}){return new Set(e.map(Oo)).
size===1}function ap({features:e}){return e.filter(({group:t,status:n})=>t==="kfunc"&&n==="yes").length}var bi,l_=f(()=>{
"use strict";Ol();bi={program_type:"program types",attach:"attached",map_type:"map types",verifier:"verifier",limit:"lim\
its",struct_ops:"struct_ops",iterator:"iterators",system:"system",setting:"settings",kfunc:"kfuncs",helper:"helpers"}});function u_({kernels:e,probedAt:t}){let n=e.filter(({features:o})=>o.length>0),r=e.filter(({error:o})=>o!==null);return[
`Tried in guests on ${t.slice(0,10)}, by loading, making and attaching; nothing is taken from a version or a configurati\
on.`,...r.length===0?[]:[r.map(({id:o,error:s})=>`- ${B(o)}: ${G(s??"")}`).join(`
`)],...n.length===0?[]:[cbe(n),ube(n),...dbe(n),pbe(n)]].join(`

`)}function cbe(e){let t=abe.map(([r,o,s])=>{let i=e.map(a=>o==="helper"?L2(a,s):a_(a,o,s));return[r,...i.map(N2)]}),n=[
"kfuncs",...e.map(r=>String(ap(r)))];return we(["",...e.map(({id:r})=>F2(r))],[...t,n])}function F2(e){return G(e).replaceAll(
/[-@]/g,"<br>")}function N2(e){return e.kind!=="value"?c_[e.kind]:G(e.value).replaceAll(",",", ")}function ube(e){let t=e.
map(({id:n,release:r,packageVersion:o})=>[B(n),B(r??""),G(o??"")]);return Ce("What was probed",we(["kernel","release","p\
ackage"],t))}function dbe(e){let t=ip(e);return yi.filter(n=>!lbe.includes(n)).flatMap(n=>{let r=t.filter(o=>o.group===n);
return r.length===0?[]:[Ce(`All: ${bi[n]}`,fbe(r,e))]})}function fbe(e,t){let n=e.filter(wi),r=new Map;for(let{name:s,answers:i}of n){
let[a]=i,l=a===void 0||a.kind==="value"?"yes":a.kind,c=a?.kind==="value"?`${B(s)} ${N2(a)}`:B(s);r.set(l,[...r.get(l)??[],
c])}return[...Object.entries({yes:"on all",no:"on none",unknown:"not known"}).flatMap(([s,i])=>{let a=r.get(s);return a===
void 0?[]:[`- ${i}: ${a.join(", ")}`]}),...e.filter(s=>!wi(s)).map(s=>`- ${B(s.name)}: ${mbe(s,t)}`)].join(`
`)}function mbe({answers:e},t){let n=new Map;for(let[r,o]of e.entries())n.set(Oo(o),[...n.get(Oo(o))??[],B(t[r]?.id??"")]);
return[...n].filter(([r])=>r!=="no").map(([r,o])=>`${r==="yes"?"on":`${G(r)} on`} ${o.join(", ")}`).join("; ")}function pbe(e){
let n=[...new Set(e.flatMap(({helpers:o})=>o.map(({program:s})=>s)))].map(o=>[B(o),...e.map(({helpers:s})=>{let i=s.find(
a=>a.program===o);return i===void 0||i.status==="no"?c_.no:i.status==="yes"?String(i.names.length):c_.unknown})]),r=we([
"program type",...e.map(({id:o})=>F2(o))],n);return Ce("How many helpers each program type may call",`${r}

Their names: \`bpfcompat kernels probe --json\`.`)}var abe,c_,lbe,B2=f(()=>{"use strict";$t();Ol();l_();abe=[["BTF","sys\
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
"limit","verified_instructions"],["call frames","limit","call_frames"]],c_={yes:"\u2705",no:"\u274C",unknown:"\u2754"},lbe=
["kfunc","helper","setting"]});function D2(e){let t=new Map,n=new Map,r=0;for(let s of e)s.type==="feature"?o(t,wbe(s),gbe,({group:i,name:a})=>`${i} ${a}`):
s.type==="helpers"&&o(n,kbe(s),ybe,({program:i})=>i);return{features:[...t.values()],helpers:[...n.values()],refused:r};
function o(s,i,a,l){i===void 0||s.size>=a||s.has(l(i))?r++:s.set(l(i),i)}}function wbe(e){let t=yi.find(o=>o===e.group),
n=i_.find(o=>o===e.status),r=_(e.name,K2);if(!(t===void 0||n===void 0||r===""))return{group:t,name:r,status:n,errno:_e(Math.
abs(e.errno)),detail:_(e.detail,hbe)}}function kbe({program:e,status:t,count:n,bits:r}){let o=i_.find(c=>c===t),s=_(e,K2),
i=n>=0&&n<=bbe&&r.length===2*Math.ceil(n/8);if(o===void 0||s===""||!i||!/^[0-9a-f]*$/.test(r))return;let a=Buffer.from(r,
"hex"),l=Array.from({length:n},(c,u)=>u).filter(c=>(a[c>>3]??0)>>(c&7)&1);return{program:s,status:o,names:l.map(c=>$s(c)??
`helper_${c}`)}}var K2,hbe,gbe,ybe,bbe,j2=f(()=>{"use strict";ha();I();Qn();Ol();K2=100,hbe=300,gbe=5e3,ybe=200,bbe=1024});import{mkdir as G2,rm as _be}from"node:fs/promises";import{join as d_}from"node:path";async function W2(e,t,n){let r=new Date().
toISOString(),{cacheDirectory:o,mirrors:s}=t;await G2(o,{recursive:!0});let i=ln({cacheDirectory:o,mirrors:[...s],cache:n.
cache,kernels:e.map(({id:p})=>p),signal:n.signal});await Wl(o),await Kl(o);let a=ym(t),l=await bm(),c=fm(t,{arches:mm(e.
map(({arch:p})=>p)),commands:[],libbpf:new Set([null]),mirrors:s,installLog:d_(o,"install.log")},n,n.signal),[u,d]=[Lt($be),
Lt(t.concurrency)],m=e.map(async(p,g)=>{let b=vbe(p),w=await u(()=>U2(b,n,()=>Ebe(p,i,b,n))),y=await pm(p.arch,await c),
k=w&&await U2(b,n,()=>Pbe(w,y,b,t));return k===void 0?b:d(()=>Abe(p,k,b,y,d_(l,String(g)),t,n,a))});try{return await Promise.
allSettled([c,...m]),await i.keepLookups(),await Dl(),{version:1,tool:{name:"bpfcompat",version:St},probedAt:r,kernels:await Promise.
all(m)}}finally{await _be(l,{recursive:!0,force:!0})}}function vbe({id:e,distribution:t,arch:n}){return{id:e,distribution:t,
arch:n,release:null,packageVersion:null,vmlinuzSha256:null,accelerator:null,error:null,notes:[],incomplete:[],features:[],
helpers:[]}}async function Ebe(e,t,n,{progress:r}){let o=await t.fetch(e,{modules:[],optionalModules:()=>Rbe},a=>{a.step===
"note"?n.notes.push(a.message):r.kernel(e.id,a)}),{release:s,version:i}=o.kernel;return Object.assign(n,{release:s,packageVersion:i,
vmlinuzSha256:o.vmlinuzSha256}),o}async function Pbe(e,{accelerator:t},n,{cacheDirectory:r}){let o=s=>n.notes.push(s);return{
...e,images:await Zf(e,{accelerator:t.used,cacheDirectory:r,onNote:o})}}async function U2(e,{progress:t,signal:n},r){try{
return await r()}catch(o){if(!(o instanceof h)&&!n.aborted)throw o;e.error=n.aborted?"cancelled":P(o),t.kernel(e.id,{step:"\
failed",message:e.error});return}}async function Abe(e,t,n,{qemu:r,accelerator:o,kvmDefect:s,validators:i},a,l,{progress:c,
signal:u},d){let m=performance.now(),{id:p}=t.kernel,g=t.kernel.release;await G2(a);let b=Gc(a,".",({kind:y})=>`${y}.log`),
w=await Gf({qemu:r,accelerator:o.used,mayEmulate:l.accelerator==="auto",kvmDefect:s,images:t.images,cmdline:e.cmdline??"",
files:[{path:"/init",content:Ha(i.byDefault,i),executable:!0},...await sm(t)],modules:om(t),cases:q2,workFolder:a,consoleLog:d_(
a,"console.log"),logs:b,signal:u,snapshots:d,onProgress(y){"boot"in y?c.kernel(p,{...y,release:g}):y.step==="case"&&c.kernel(
p,{step:"probing",what:Ff[y.id]??"",position:y.position,count:y.count})}});return await b.finish(),Obe(w,n,u.aborted),c.
kernel(p,n.error===null?{step:"probed",features:n.features.length,seconds:(performance.now()-m)/1e3}:{step:"failed",message:n.
error}),n}function Obe(e,t,n){let{features:r,helpers:o,refused:s}=D2([...e.cases.values()].flatMap(({records:a})=>a));Object.
assign(t,{features:r,helpers:o,accelerator:e.accelerator}),t.notes.push(...e.notes),s>0&&t.notes.push(`the guest sent ${F(
s,"record")} that make no sense`);let i=[];for(let{id:a,artifact:l}of q2){if(!Cbe(l))continue;let c=e.cases.get(a),u=c?.
interruption??null;if(!(c!==void 0&&u===null)){for(let d of I2[l])t.incomplete.includes(d)||t.incomplete.push(d);u!==null&&
i.push(`${l}: ${Cn(u).reason}`)}}n?t.error="cancelled":e.error!==null?t.error=e.error:t.incomplete.length>0&&(t.error=`n\
ot all was found out: ${i.join("; ")}`)}function Cbe(e){return Ff.some(t=>t===e)}var Rbe,Sbe,$be,q2,z2=f(async()=>{"use \
strict";await As();Bn();$();Ww();as();Qa();await ck();We();await Gs();I();al();Rk();Vk();hm();Ya();Hk();Zr();j2();Ol();Rbe=
[{name:"veth",option:"CONFIG_VETH"},{name:"sch_ingress",option:"CONFIG_NET_SCH_INGRESS"},{name:"cls_bpf",option:"CONFIG_\
NET_CLS_BPF"}],Sbe=60,$be=2,q2=Ff.map((e,t)=>({kind:"probe",id:t,artifact:e,files:[],timeoutSeconds:Sbe}))});import{styleText as Tbe}from"node:util";function H2({kernels:e},t){let n=e.filter(({features:a})=>a.length>0),r=ip(n).filter(
({group:a})=>!Mbe.includes(a)),o=r.filter(a=>!wi(a)),s=r.filter(wi),i=[e.flatMap(a=>Lbe(a,t)),...o.length===0?[]:[[Cl("w\
hat sets them apart","bold",t),...Fbe(o,n,t)]],...s.length===0?[]:[[...n.length>1?[Cl("what is the same on all","bold",t)]:
[],...Bbe(s,t)]],Kbe(n,t),["--json has every helper and kfunc, by program type, and what each feature was refused with"]];
return wt(i.filter(a=>a.length>0).map(a=>a.join(`
`)).join(`

`))}function Lbe({id:e,release:t,packageVersion:n,error:r,notes:o},s){let i=t===null?"":`: ${_(t)} (${_(n??"")})`;return[
`${Cl(_(e),"bold",s)}${i}`,...r===null?[]:[Cl(`  ${_(r)}`,"yellow",s)],...o.map(a=>`  note: ${_(a)}`)]}function Fbe(e,t,n){
let r=e.map(({group:a,name:l})=>`${bi[a]}: ${l}`),o=Math.max(...r.map(a=>a.length)),s=e.map(({answers:a})=>a.map(l=>Bt(Oo(
l),V2))),i=t.map(({id:a},l)=>Math.max(a.length,...s.map(c=>c[l]?.length??0)));return o+i.reduce((a,l)=>a+l+2,0)>n.width?
e.flatMap((a,l)=>Nbe(r[l]??"",a,t,n)):[[ot("",o),...t.map(({id:a},l)=>ot(a,i[l]??0))].join("  ").trimEnd(),...e.map(({answers:a},l)=>[
ot(r[l]??"",o),...a.map((c,u)=>{let d=ot(s[l]?.[u]??"",i[u]??0);return c.kind==="value"?d:Cl(d,Ibe[c.kind],n)})].join(" \
 ").trimEnd())]}function Nbe(e,{answers:t},n,r){let o=new Map;for(let[s,i]of t.entries()){let a=Bt(Oo(i),V2);o.set(a,[...o.
get(a)??[],n[s]?.id??""])}return[e,...[...o].flatMap(([s,i])=>{let a=Math.max(10,s.length+4),[l="",...c]=$e(i.join(" "),
r.width," ".repeat(a),a);return[`  ${ot(s,a-2)}${l}`,...c]})]}function Bbe(e,t){let n=[...new Set(e.map(({group:o})=>o))],
r=Math.max(...n.map(o=>bi[o].length));return n.flatMap(o=>{let s=e.filter(a=>a.group===o);return[...new Set(s.map(({answers:[
a]})=>a?.kind??"unknown"))].flatMap((a,l)=>{let u=s.filter(({answers:[w]})=>w?.kind===a).map(({name:w,answers:[y]})=>y?.
kind==="value"?`${w}=${y.value}`:w).map(w=>w.replaceAll(" ","\xA0")).join(" "),d=ot(l===0?bi[o]:"",r),m=a==="value"?"":`${ot(
a,7)} `,p=r+2+m.length,[g="",...b]=$e(u,t.width," ".repeat(p),p);return[`${d}  ${m}${g}`,...b]})})}function Kbe(e,t){return e.
flatMap(n=>{let r=n.helpers.filter(({status:s})=>s==="yes").map(({program:s,names:i})=>`${s.replaceAll(" ","\xA0")}\xA0${i.
length}`),o=e.length>1?`${n.id}: `:"";return[...$e(`${o}helpers by program type: ${r.join(" ")}`,t.width,"  "),`${o}kfun\
cs: ${ap(n)}`]})}function Cl(e,t,{color:n}){return n?Tbe(t,e,{validateStream:!1}):e}var Mbe,V2,Ibe,Y2=f(()=>{"use strict";
jc();I();l_();Mbe=["kfunc","helper"],V2=40,Ibe={yes:"green",no:"red",unknown:"yellow"}});var X2={};ee(X2,{probeCommand:()=>Dbe});async function Dbe({ids:e,inputs:t,output:n,write:r,markdown:o},s){let i=Se(t,Re);
if(e.length===0)throw new h("kernels probe: name one kernel or more, for example `bpfcompat kernels probe debian-12-6.1`");
if(n.json&&o)throw new h("kernels probe: --json and --markdown exclude each other");r!==""&&await r2(r,J2);let a=await Ao(
e,await Nt()),l=await bt(n,s),c;try{c=await W2(a,i,{logger:l,progress:l,cache:Ve,repository:()=>ei(i.commit),signal:s.signal})}finally{
l.close()}let u=c.kernels.filter(({error:d})=>d!==null);if(r!==""&&u.length>0)throw new h(u.map(({id:d,error:m})=>({message:`${d}\
: ${m}; ${r} is left as it is`})));if(r!==""){let d=await np(r,u_(c),J2);s.err(`${r}: ${d?"what the kernels can do is up\
dated":"what the kernels can do is as it was"}`)}return n.json?s.out(T2(c)):o?s.out(u_(c)):r===""&&s.out(H2(c,s)),u.length>
0?1:0}var J2,Q2=f(async()=>{"use strict";Sr();$();await Dr();M2();B2();await z2();Y2();await Ut();fl();t_();Gr();await ep();
Yt();J2={name:"probe",what:"probed kernels"}});var Wbe={};async function Gbe(e,t){let n=mj(e);switch("output"in n&&n.output.verbose&&Nl(r=>t.err(fe(r))),jbe.includes(n.
name)&&wu(),n.name){case"run":return Aj(n.inputs,n.output,t);case"init":{let{initCommand:r}=await Vj().then(()=>zj);return r(
n.inputs,n.force,n.output,t)}case"compare":{let{compareCommand:r}=await Promise.resolve().then(()=>(Zj(),Qj));return r(n,
t)}case"table":{let{tableCommand:r}=await Promise.resolve().then(()=>(i2(),s2));return r(n,t)}case"plan":{let{planCommand:r}=await l2().then(()=>a2);
return r(n,t)}case"report":{let{reportCommand:r}=await u2().then(()=>c2);return r(n,t)}case"kernels":return n.fetch?Ej(n.
ids,n.inputs,n.output,t):$j(n.ids,n.inputs,n.output,t);case"kernels lock":{let{kernelsLockCommand:r}=await s_().then(()=>v2);
return r(n,t)}case"kernels outdated":{let{kernelsOutdatedCommand:r}=await C2().then(()=>O2);return r(n,t)}case"kernels p\
robe":{let{probeCommand:r}=await Q2().then(()=>X2);return r(n,t)}case"doctor":return bj(n.inputs,n.output,t);case"setup":
return Cj(n.inputs,n.output,t);case"help":return t.out(kj),0;case"version":return t.out(St),0}}function qbe(e){if(f_.aborted)
return`bpfcompat: interrupted by ${String(f_.reason?.message??"a signal")}`;let t=e instanceof h?e:Lo(e);if(t!==null)return t.
message.split(`
`).map(r=>`bpfcompat: ${r}`).join(`
`);let n=typeof e=="object"&&e!==null&&"stack"in e?e.stack:e;return`bpfcompat: a defect of bpfcompat, please report it:
${String(n)}`}var jbe,f_,Ube,Z2,eU=f(async()=>{"use strict";$();Ng();Qr();I();ve();jx();Ze();Zr();await pj();await wj();
xj();await Pj();await Oj();await Tj();Yt();jbe=["run","init","kernels probe","doctor","setup"];jl(gj);({signal:f_,release:Ube}=
Xm()),Z2=hj(f_);try{process.exitCode=await Gbe(process.argv.slice(2),Z2)}catch(e){process.exitCode=1,Z2.err(qbe(e))}finally{
Ube()}});async function GQe(){let{runAction:e}=await ij().then(()=>sj);await e()}async function qQe(){await eU().then(()=>Wbe)}export{GQe as startAction,qQe as startCommand};
